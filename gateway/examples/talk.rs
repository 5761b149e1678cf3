//! The client of the README: `cargo run -p gateway --example talk` beside a running gateway.

use protocol::v3::client::{Client, Notice, ServerEvent, calls};
use protocol::v3::{ClientId, ClientInfo, ClientMode, SystemEchoParams};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let info = ClientInfo {
        id: ClientId::Cli,
        display_name: None,
        version: "dev".into(),
        platform: "linux".into(),
        device_family: None,
        model_identifier: None,
        mode: ClientMode::Cli,
        instance_id: None,
    };
    let (client, mut notices) = Client::builder("ws://127.0.0.1:18789", &info).connect()?;
    client.ready().await?;
    let params = SystemEchoParams { text: "hi".into() };
    println!("{}", client.call(calls::SystemEcho, &params).await?.text);
    while let Some(notice) = notices.next().await {
        if let Notice::Event {
            event: ServerEvent::Tick(tick),
            ..
        } = notice
        {
            println!("alive at {}", tick.ts);
        }
    }
    Ok(())
}
