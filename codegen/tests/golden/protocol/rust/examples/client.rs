//! Connects, asks, prints the answer, and then what happens. Who connects and what is asked are JSON:
//! `cargo run --example client --features client -- ws://127.0.0.1:18789 "$(cat who.json)" '{}'`

use sample::v7::client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().ok_or("where is the gateway?")?;
    let who = serde_json::from_str(&arguments.next().ok_or("who connects?")?)?;

    let (client, mut notices) = Client::builder(url, &who).connect()?;
    println!("{:?}", client.ready().await?);

    while let Some(notice) = notices.next().await {
        println!("{notice:?}");
    }
    Ok(())
}