//! A gateway that does what the test says.

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use crate::common::{Goodbye, soon};

/// A hello without anything that need not be there.
pub fn hello() -> Value {
    json!({
        "type": "hello-ok",
        "protocol": 3,
        "server": {"version": "dev", "connId": "c1"},
        "features": {"methods": [], "events": []},
        "snapshot": {"presence": [], "health": {}, "stateVersion": {"presence": 1, "health": 1}, "uptimeMs": 1},
        "policy": {"maxPayload": 524_288, "maxBufferedBytes": 1_572_864, "tickIntervalMs": 30_000},
    })
}

pub struct Pretender(TcpListener);

impl Pretender {
    pub async fn start() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.expect("a port"))
    }

    pub fn url(&self) -> String {
        format!("ws://{}", self.0.local_addr().expect("an address"))
    }

    pub async fn tcp(&self) -> TcpStream {
        soon("a connection", self.0.accept())
            .await
            .expect("accepts")
            .0
    }

    /// The next connection, upgraded.
    pub async fn accept(&mut self) -> Socket {
        let stream = self.tcp().await;
        Socket(
            tokio_tungstenite::accept_async(stream)
                .await
                .expect("upgrades"),
        )
    }

    /// The next connection, after the hello.
    pub async fn welcome(&mut self) -> Socket {
        let mut socket = self.accept().await;
        socket.handshake(Some("n")).await;
        socket.welcome(hello()).await;
        socket
    }

    /// Answers the next connection's upgrade; gives what it asked.
    pub async fn answer(&self, answer: &str) -> String {
        let mut stream = self.tcp().await;
        let mut request = vec![0; 4096];
        let read = stream.read(&mut request).await.expect("reads");
        stream.write_all(answer.as_bytes()).await.expect("writes");
        String::from_utf8_lossy(&request[..read]).into_owned()
    }

    /// Whether nobody has connected.
    pub async fn is_untouched(&self) -> bool {
        let waiting = std::time::Duration::from_millis(10);
        tokio::time::timeout(waiting, self.0.accept())
            .await
            .is_err()
    }
}

pub struct Socket(WebSocketStream<TcpStream>);

impl Socket {
    /// Challenges, if there is a nonce; gives the handshake's parameters.
    pub async fn handshake(&mut self, nonce: Option<&str>) -> Value {
        if let Some(nonce) = nonce {
            let payload = json!({"nonce": nonce, "ts": 1});
            let challenge =
                json!({"type": "event", "event": "connect.challenge", "payload": payload});
            self.send(&challenge).await;
        }
        let request = self.next().await.expect("a request");
        assert_eq!(
            (&request["id"], &request["method"]),
            (&json!("1"), &json!("connect"))
        );
        request["params"].clone()
    }

    pub async fn welcome(&mut self, hello: Value) {
        let response = json!({"type": "res", "id": "1", "ok": true, "payload": hello});
        self.send(&response).await;
    }

    pub async fn send(&mut self, frame: &Value) {
        self.0
            .send(Message::text(frame.to_string()))
            .await
            .expect("sends");
    }

    pub async fn send_binary(&mut self, bytes: &'static [u8]) {
        self.0.send(Message::binary(bytes)).await.expect("sends");
    }

    pub async fn close(&mut self, code: u16, reason: &str) {
        let (code, reason) = (code.into(), reason.into());
        self.0
            .close(Some(CloseFrame { code, reason }))
            .await
            .expect("closes");
    }

    /// The next message; `None` when the connection ends.
    pub async fn next(&mut self) -> Option<Value> {
        loop {
            match soon("a message", self.0.next()).await? {
                Ok(Message::Text(text)) => return serde_json::from_str(&text).ok(),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// How the connection ends.
    pub async fn end(&mut self) -> Goodbye {
        loop {
            match soon("the end", self.0.next()).await {
                Some(Ok(Message::Close(frame))) => {
                    let goodbye = frame.map(|frame| (frame.code.into(), frame.reason.to_string()));
                    // The client is to see that it was heard.
                    while let Some(Ok(_)) = self.0.next().await {}
                    return goodbye;
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return None,
            }
        }
    }

    /// How the connection ends while a message is on its way that is not taken.
    pub async fn end_after(&mut self, frame: &Value) -> Goodbye {
        // The client may have closed before all of it was written.
        let _ = self.0.send(Message::text(frame.to_string())).await;
        self.end().await
    }

    /// Answers a request, for the first time or again.
    pub async fn answer(&mut self, id: &Value, payload: Value) {
        let response = json!({"type": "res", "id": id, "ok": true, "payload": payload});
        self.send(&response).await;
    }

    /// Answers the next request, which is of this method; gives its id.
    pub async fn asked(&mut self, method: &str, payload: Value) -> Value {
        let request = self.next().await.expect("a request");
        assert_eq!(request["method"], method);
        self.answer(&request["id"], payload).await;
        request["id"].clone()
    }

    /// Answers the next request by returning its parameters, as an echo does.
    pub async fn answer_echo(&mut self) {
        let request = self.next().await.expect("a request");
        let payload = json!({"ok": true, "text": request["params"]["text"]});
        self.answer(&request["id"], payload).await;
    }
}
