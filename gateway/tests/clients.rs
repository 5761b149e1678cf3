//! The generated clients of all languages against the real gateway, in a process of their own: connect, call, hear, lose the
//! connection, find the gateway again, call, leave.

mod common;
#[path = "common/cutter.rs"]
#[allow(
    unreachable_pub,
    dead_code,
    reason = "each test file uses its own part"
)]
mod cutter;
#[path = "common/tools.rs"]
#[allow(unreachable_pub, reason = "each test file uses its own part")]
mod tools;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Gateway, soon};
use cutter::Cutter;
use protocol::client::ClientError;
use protocol::v3::client::{Client, Notice, ServerEvent, calls};
use protocol::v3::{ClientId, ClientInfo, ClientMode, HealthParams, SystemEchoParams};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What every client says, a line each, as it happens. At `cut` its connection is cut.
const EXPECTED: [&str; 9] = [
    "hello 3",
    "health true",
    "echo hi",
    "event tick",
    "cut",
    "lost",
    "hello 3",
    "echo again",
    "bye",
];

/// A gateway, and the proxy in front of it.
async fn gateway() -> (Gateway, Cutter) {
    // Clients leave a gateway that is silent for twice as long, and a busy machine may be.
    let gateway = Gateway::start(&["--tick-interval-ms", "500"]);
    let cutter = Cutter::start(gateway.port).await;
    (gateway, cutter)
}

/// Listens to what a client says, and cuts its connection when it is asked to.
async fn listen(cutter: &Cutter, mut lines: UnboundedReceiver<String>) -> Vec<String> {
    let mut said = Vec::new();
    while let Some(line) = soon("the client's next word", lines.recv()).await {
        if line == "cut" {
            cutter.cut();
        }
        said.push(line);
    }
    said
}

/// Runs a client in a process of its own.
async fn run(mut command: Command) {
    let (_gateway, cutter) = gateway().await;
    let mut child = command
        .arg(cutter.url())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the client starts");
    let stdout = child.stdout.take().expect("stdout is piped");
    let (sender, lines) = unbounded_channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    let said = listen(&cutter, lines).await;
    let status = tokio::task::spawn_blocking(move || child.wait());
    let status = soon("the end of the client", status).await;
    assert_eq!(said, EXPECTED);
    assert!(status.expect("no panic").expect("it ran").success());
}

#[tokio::test]
async fn typescript() {
    if tools::has_node("the TypeScript client") {
        let mut command = Command::new("node");
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node");
        command.arg("talk.mjs").current_dir(dir);
        run(command).await;
    }
}

#[tokio::test]
async fn swift() {
    // `./test clients` builds it, and says how it is run from the root of the repository.
    let given = std::env::var("PROTOCOL_SWIFT_CLIENT").unwrap_or_default();
    let mut words = given.split_whitespace();
    let Some(program) = words.next() else {
        eprintln!("\n*** SKIPPED: the Swift client is tested by `./test clients` ***\n");
        return;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut command = Command::new(root.join(program));
    command.args(words).current_dir(root);
    run(command).await;
}

#[tokio::test]
async fn rust() {
    let (_gateway, cutter) = gateway().await;
    let (sender, lines) = unbounded_channel();
    let client = tokio::spawn(talk(cutter.url(), sender));
    assert_eq!(listen(&cutter, lines).await, EXPECTED);
    client
        .await
        .expect("no panic")
        .expect("everything is answered");
}

async fn talk(url: String, lines: UnboundedSender<String>) -> Result<(), ClientError> {
    let say = |line: String| lines.send(line).expect("somebody listens");
    let info = ClientInfo {
        id: ClientId::Test,
        display_name: None,
        version: "dev".to_owned(),
        platform: "rust".to_owned(),
        device_family: None,
        model_identifier: None,
        mode: ClientMode::Test,
        instance_id: None,
    };
    let mut builder = Client::builder(url, &info).request_timeout(Duration::from_secs(10));
    builder.config.backoff.initial_ms = 50;
    let (client, mut notices) = builder.connect().expect("the configuration can work");
    let echo = async |text: &str| {
        let text = text.to_owned();
        let echoed = client.call(calls::SystemEcho, &SystemEchoParams { text });
        echoed.await.map(|result| format!("echo {}", result.text))
    };

    say(format!("hello {}", client.ready().await?.protocol));
    let health = client.call(calls::Health, &HealthParams::default()).await?;
    say(format!("health {}", health.0.ok));
    say(echo("hi").await?);
    let mut is_cut = false;
    while let Some(notice) = notices.next().await {
        match notice {
            Notice::Event {
                event: event @ ServerEvent::Tick(_),
                ..
            } if !is_cut => {
                say(format!("event {}", event.name()));
                say("cut".to_owned());
                is_cut = true;
            }
            Notice::Failure(ClientError::Closed { .. }) => say("lost".to_owned()),
            Notice::Hello(hello) if is_cut => {
                say(format!("hello {}", hello.protocol));
                break;
            }
            _ => {}
        }
    }
    say(echo("again").await?);
    client.close().await;
    say("bye".to_owned());
    Ok(())
}
