//! A proxy in front of a gateway that can stop passing on what the gateway says, and cut every connection.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// The proxy; it lives as long as the runtime.
pub struct Cutter {
    port: u16,
    /// How often it has cut.
    cuts: watch::Sender<u64>,
    /// Whether it keeps to itself what the gateway says.
    holds: watch::Sender<bool>,
}

impl Cutter {
    /// A proxy in front of a port of this machine.
    pub async fn start(target: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (cuts, holds) = (watch::Sender::new(0), watch::Sender::new(false));
        let (cut, held) = (cuts.subscribe(), holds.subscribe());
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.expect("accepts");
                let (mut cut, held) = (cut.clone(), held.clone());
                cut.mark_unchanged();
                tokio::spawn(async move {
                    tokio::select! {
                        biased;
                        _ = cut.changed() => {}
                        () = pass(client, target, held) => {}
                    }
                });
            }
        });
        Self { port, cuts, holds }
    }

    pub fn url(&self) -> String {
        format!("ws://127.0.0.1:{}", self.port)
    }

    /// Cuts every connection, without a goodbye.
    pub fn cut(&self) {
        self.cuts.send_modify(|cuts| *cuts += 1);
    }

    /// Keeps to itself what the gateway says from now on, or passes it on again.
    pub fn hold(&self, holds: bool) {
        self.holds.send_replace(holds);
    }
}

/// Passes bytes on in both directions until one side ends.
async fn pass(client: TcpStream, target: u16, held: watch::Receiver<bool>) {
    // There may be no gateway at the moment.
    let Ok(gateway) = TcpStream::connect(("127.0.0.1", target)).await else {
        return;
    };
    for stream in [&client, &gateway] {
        stream.set_nodelay(true).expect("a socket");
        // What has been written and not read is thrown away, as by a network that is gone.
        stream.set_zero_linger().expect("a socket");
    }
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_gateway, mut to_gateway) = gateway.into_split();
    let up = tokio::io::copy(&mut from_client, &mut to_gateway);
    let down = async {
        let mut chunk = vec![0; 16 << 10];
        while let Ok(read @ 1..) = from_gateway.read(&mut chunk).await {
            while *held.borrow() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            if to_client.write_all(&chunk[..read]).await.is_err() {
                return;
            }
        }
    };
    tokio::select! {
        _ = up => {}
        () = down => {}
    }
}
