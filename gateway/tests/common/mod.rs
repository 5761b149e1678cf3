//! The real binary and the clients the tests talk to it with.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "each test file uses its own part"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "short where they are used"
)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

/// Nothing here takes nearly as long; whatever does is broken.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for something that has to happen.
pub async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    let Ok(value) = tokio::time::timeout(PATIENCE, future).await else {
        panic!("waited in vain for {what}")
    };
    value
}

/// Whether nothing may be skipped.
pub fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|ci| ci == "true")
}

/// A running gateway; killed when dropped.
pub struct Gateway {
    child: Child,
    pub line: String,
    pub port: u16,
}

impl Gateway {
    /// Starts `gateway run --port 0` with further arguments.
    pub fn start(arguments: &[&str]) -> Self {
        Self::start_with(arguments, &[])
    }

    pub fn start_with(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::start_logging(arguments, environment, Stdio::null())
    }

    /// Starts it with a place for its log.
    pub fn start_logging(
        arguments: &[&str],
        environment: &[(&str, &str)],
        log: impl Into<Stdio>,
    ) -> Self {
        let mut child = command(arguments, environment)
            .stderr(log)
            .spawn()
            .expect("the gateway starts");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("stdout is piped"))
            .read_line(&mut line)
            .expect("stdout is text");
        let port = line
            .trim_end()
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok());
        let port = port.unwrap_or_else(|| panic!("no port in {line:?}"));
        Self { child, line, port }
    }

    pub fn url(&self) -> String {
        format!("ws://127.0.0.1:{}", self.port)
    }

    /// A WebSocket that has not said hello.
    pub async fn open(&self) -> Client {
        let (socket, _) = soon(
            "the upgrade",
            Box::pin(tokio_tungstenite::connect_async(self.url())),
        )
        .await
        .expect("upgrades");
        Client { socket }
    }

    /// A client that has said hello with the seeds' minimal parameters.
    pub async fn connect(&self) -> Client {
        self.connect_as(connect_params()).await.0
    }

    /// A client that has said hello, and the hello it got.
    pub async fn connect_as(&self, params: Value) -> (Client, Value) {
        let mut client = self.open().await;
        client.challenge().await;
        let hello = client.request("connect", params).await;
        assert_eq!(hello["ok"], true, "{hello}");
        (client, hello["payload"].clone())
    }

    /// A bare TCP connection, upgraded by hand.
    pub async fn raw(&self) -> Raw {
        Raw::upgrade(self.tcp(None).await).await
    }

    pub async fn tcp(&self, receive_buffer: Option<u32>) -> TcpStream {
        let socket = TcpSocket::new_v4().expect("a socket");
        if let Some(size) = receive_buffer {
            socket.set_recv_buffer_size(size).expect("a small buffer");
        }
        socket
            .connect(([127, 0, 0, 1], self.port).into())
            .await
            .expect("connects")
    }

    /// Sends an HTTP request and gives the whole answer.
    pub async fn http(&self, request: &str) -> String {
        let mut stream = self.tcp(None).await;
        stream.write_all(request.as_bytes()).await.expect("writes");
        let mut answer = vec![0; 4096];
        let read = soon("an HTTP answer", stream.read(&mut answer))
            .await
            .expect("reads");
        String::from_utf8_lossy(&answer[..read]).into_owned()
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let status = Command::new("kill")
            .args([&format!("-{name}"), &pid])
            .status()
            .expect("kill runs");
        assert!(status.success());
    }

    /// Waits until the process has ended.
    pub async fn exit(mut self) -> ExitStatus {
        let mut child = std::mem::replace(
            &mut self.child,
            Command::new("true").spawn().expect("true runs"),
        );
        soon(
            "the end of the gateway",
            tokio::task::spawn_blocking(move || child.wait()),
        )
        .await
        .unwrap()
        .unwrap()
    }

    /// Resident memory of the process in bytes.
    pub fn memory(&self) -> usize {
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("Linux");
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .expect("has VmRSS");
        line.split_whitespace()
            .nth(1)
            .unwrap()
            .parse::<usize>()
            .unwrap()
            * 1024
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `gateway run --port 0 …`, stdout piped, without the secrets of whoever runs the tests.
pub fn command(arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gateway"));
    command.arg("run");
    if !arguments.contains(&"--port") {
        command.args(["--port", "0"]);
    }
    command
        .args(arguments)
        .stdout(Stdio::piped())
        .stdin(Stdio::null());
    command
        .env_remove("CLAWDBOT_GATEWAY_TOKEN")
        .env_remove("CLAWDBOT_GATEWAY_PASSWORD");
    command.envs(environment.iter().copied());
    command
}

/// The parameters of the minimal client.
pub fn connect_params() -> Value {
    json!({
        "minProtocol": 3,
        "maxProtocol": 3,
        "client": {"id": "cli", "displayName": "example", "version": "dev", "platform": "node", "mode": "cli"},
    })
}

/// The parameters of a client that is listed as present.
pub fn visible(name: &str) -> Value {
    let mut params = connect_params();
    params["client"]["mode"] = "ui".into();
    params["client"]["displayName"] = name.into();
    params
}

/// A request frame.
pub fn request(id: &str, method: &str, params: Value) -> String {
    json!({"type": "req", "id": id, "method": method, "params": params}).to_string()
}

/// How a connection ended: code and reason of the close frame; `None` when there was none.
pub type Goodbye = Option<(u16, String)>;

/// What a close frame with this code and reason looks like here.
pub fn goodbye(code: u16, reason: &str) -> Goodbye {
    Some((code, reason.to_owned()))
}

/// An ordinary WebSocket client.
pub struct Client {
    pub socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Client {
    pub async fn send(&mut self, text: impl Into<String>) {
        self.socket
            .send(Message::text(text.into()))
            .await
            .expect("sends");
    }

    /// The next JSON message; fails when the connection ends instead.
    pub async fn next(&mut self) -> Value {
        match self.receive().await {
            Ok(value) => value,
            Err(goodbye) => panic!("the connection ended: {goodbye:?}"),
        }
    }

    pub async fn receive(&mut self) -> Result<Value, Goodbye> {
        loop {
            match soon("a message", self.socket.next()).await {
                Some(Ok(Message::Text(text))) => {
                    return Ok(serde_json::from_str(&text).expect("JSON"));
                }
                Some(Ok(Message::Close(frame))) => {
                    return Err(frame.map(|frame| (frame.code.into(), frame.reason.to_string())));
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Err(None),
            }
        }
    }

    /// The next message that is not an event.
    pub async fn answer(&mut self) -> Value {
        loop {
            let message = self.next().await;
            if message["type"] == "res" {
                return message;
            }
        }
    }

    /// The next event of this name.
    pub async fn event(&mut self, name: &str) -> Value {
        loop {
            let message = self.next().await;
            if message["event"] == name {
                return message;
            }
        }
    }

    /// The first message of every connection.
    pub async fn challenge(&mut self) -> Value {
        let challenge = self.next().await;
        assert_eq!(challenge["event"], "connect.challenge");
        challenge
    }

    pub async fn request(&mut self, method: &str, params: Value) -> Value {
        self.send(request("x", method, params)).await;
        self.answer().await
    }

    /// Everything up to the end of the connection, and how it ended.
    pub async fn rest(&mut self) -> (Vec<Value>, Goodbye) {
        let mut messages = Vec::new();
        loop {
            match self.receive().await {
                Ok(message) => messages.push(message),
                Err(goodbye) => return (messages, goodbye),
            }
        }
    }
}

/// A client that can do wrong.
pub struct Raw {
    pub stream: TcpStream,
    pub buffer: Vec<u8>,
}

/// A frame as it came.
#[derive(Debug, PartialEq)]
pub struct RawFrame {
    pub head: u8,
    pub payload: Vec<u8>,
}

pub const UPGRADE: &str = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
    Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

impl Raw {
    pub async fn upgrade(mut stream: TcpStream) -> Self {
        stream.write_all(UPGRADE.as_bytes()).await.expect("writes");
        let mut raw = Self {
            stream,
            buffer: Vec::new(),
        };
        raw.upgraded().await;
        raw
    }

    /// Reads the answer to the upgrade.
    pub async fn upgraded(&mut self) {
        loop {
            if let Some(end) = self
                .buffer
                .windows(4)
                .position(|window| window == b"\r\n\r\n")
            {
                let head = String::from_utf8(self.buffer.drain(..end + 4).collect()).expect("text");
                assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
                assert!(
                    head.to_lowercase()
                        .contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo="),
                    "{head}"
                );
                return;
            }
            assert!(self.fill().await, "the connection ended");
        }
    }

    async fn fill(&mut self) -> bool {
        let mut chunk = vec![0; 16 * 1024];
        let read = soon("bytes", self.stream.read(&mut chunk))
            .await
            .unwrap_or(0);
        self.buffer.extend_from_slice(&chunk[..read]);
        read > 0
    }

    pub async fn write(&mut self, bytes: &[u8]) {
        // The gateway may have hung up already; what it said before is what counts.
        let _ = soon("room to write", self.stream.write_all(bytes)).await;
    }

    /// The next frame; `None` at the end of the stream.
    pub async fn frame(&mut self) -> Option<RawFrame> {
        loop {
            let len = match self.buffer.get(1) {
                Some(126) if self.buffer.len() >= 4 => Some((
                    4,
                    usize::from(u16::from_be_bytes([self.buffer[2], self.buffer[3]])),
                )),
                Some(127) if self.buffer.len() >= 10 => Some((
                    10,
                    u64::from_be_bytes(self.buffer[2..10].try_into().unwrap()) as usize,
                )),
                Some(&len) if len < 126 => Some((2, usize::from(len))),
                _ => None,
            };
            if let Some((head, len)) = len.filter(|(head, len)| self.buffer.len() >= head + len) {
                let frame: Vec<u8> = self.buffer.drain(..head + len).collect();
                return Some(RawFrame {
                    head: frame[0],
                    payload: frame[head..].to_vec(),
                });
            }
            if !self.fill().await {
                return None;
            }
        }
    }

    /// The next text message.
    pub async fn next(&mut self) -> Value {
        let frame = self.frame().await.expect("a frame");
        assert_eq!(frame.head, 0x81, "{frame:?}");
        serde_json::from_slice(&frame.payload).expect("JSON")
    }

    /// Skips texts until the close frame, checks that the stream ends behind it, and gives its code and reason.
    pub async fn end(&mut self) -> Goodbye {
        loop {
            let frame = self.frame().await?;
            if frame.head == 0x88 {
                let (code, reason) = frame.payload.split_at(2);
                let goodbye = goodbye(
                    u16::from_be_bytes([code[0], code[1]]),
                    std::str::from_utf8(reason).unwrap(),
                );
                self.write(&masked(0x88, code)).await;
                assert_eq!(self.frame().await, None);
                return goodbye;
            }
        }
    }
}

/// A frame as a client should send it: `head` is the first byte.
pub fn masked(head: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![head];
    match payload.len() {
        len @ ..126 => frame.push(0x80 | len as u8),
        len @ 126..65536 => {
            frame.push(0xfe);
            frame.extend_from_slice(&(len as u16).to_be_bytes());
        }
        len => {
            frame.push(0xff);
            frame.extend_from_slice(&(len as u64).to_be_bytes());
        }
    }
    let key = [1, 2, 3, 4];
    frame.extend_from_slice(&key);
    frame.extend(
        payload
            .iter()
            .zip(key.iter().cycle())
            .map(|(byte, key)| byte ^ key),
    );
    frame
}
