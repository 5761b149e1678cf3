//! Listens, hands each connection to a task of its own, and stops in good order.

use std::io;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use protocol::v3::{self, ShutdownEvent};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use crate::config::Settings;
use crate::connection;
use crate::gateway::Gateway;
use crate::json;
use crate::outbox::Close;
use crate::socket::Socket;
use crate::upgrade::{Upgraded, upgrade};

/// How long connections may take to end when the gateway stops.
const DRAIN_LIMIT: Duration = Duration::from_secs(5);
/// How long to wait when the system has no socket for the next connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// Said to a connection that is one too many.
const FULL: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

/// A gateway that listens.
pub struct Server {
    settings: Arc<Settings>,
    listeners: Vec<TcpListener>,
    address: SocketAddr,
}

impl Server {
    /// Listens where the settings say, and nowhere else: an address that cannot be had is an error.
    pub async fn bind(settings: Settings) -> io::Result<Self> {
        crate::host::raise_open_file_limit();
        let listener = TcpListener::bind((settings.bind, settings.port)).await?;
        let address = listener.local_addr()?;
        let mut listeners = vec![listener];
        // `localhost` is either; clients that try IPv6 first should not have to wait for a refusal.
        if settings.bind == IpAddr::from([127, 0, 0, 1]) {
            match TcpListener::bind((Ipv6Addr::LOCALHOST, address.port())).await {
                Ok(listener) => listeners.push(listener),
                Err(error) => tracing::warn!("not listening on [::1]:{}: {error}", address.port()),
            }
        }
        Ok(Self {
            settings: Arc::new(settings),
            listeners,
            address,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `stop` is ready, then says goodbye to everyone; that takes a few seconds at most.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let gateway = Arc::new(Gateway::new(Arc::clone(&self.settings)));
        let places = Arc::new(Semaphore::new(self.settings.max_connections));
        let (stopping, stopped) = watch::channel(false);
        let mut chores: Vec<JoinHandle<()>> = vec![
            tokio::spawn(Arc::clone(&gateway).tick()),
            tokio::spawn(Arc::clone(&gateway).publish_presence()),
        ];
        for listener in self.listeners {
            chores.push(tokio::spawn(accept(
                listener,
                Arc::clone(&gateway),
                Arc::clone(&places),
                stopped.clone(),
            )));
        }
        stop.await;

        for chore in chores {
            chore.abort();
        }
        let _ = stopping.send(true);
        let shutdown = ShutdownEvent {
            reason: "gateway stopping".to_owned(),
            restart_expected_ms: None,
        };
        gateway
            .hub
            .publish(&json::event(v3::emit::shutdown(&shutdown)), None, |_| true);
        gateway.hub.close_all(&Close::new(1012, "service restart"));
        let all = u32::try_from(self.settings.max_connections).unwrap_or(u32::MAX);
        if timeout(DRAIN_LIMIT, places.acquire_many(all))
            .await
            .is_err()
        {
            tracing::warn!("some connections did not end in time");
        }
    }
}

async fn accept(
    listener: TcpListener,
    gateway: Arc<Gateway>,
    places: Arc<Semaphore>,
    stopped: watch::Receiver<bool>,
) {
    loop {
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!("cannot accept a connection: {error}");
                sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
            tracing::warn!(%peer, "refused: too many connections");
            // It fits the socket's empty buffer or it does not matter.
            let _ = stream.try_write(FULL);
            continue;
        };
        tokio::spawn(serve(
            Arc::clone(&gateway),
            stream,
            peer,
            place,
            stopped.clone(),
        ));
    }
}

async fn serve(
    gateway: Arc<Gateway>,
    stream: TcpStream,
    peer: SocketAddr,
    place: OwnedSemaphorePermit,
    mut stopped: watch::Receiver<bool>,
) {
    // Replies are already gathered into few writes; waiting for more would only delay them.
    if stream.set_nodelay(true).is_err() {
        return;
    }
    // Boxed and dropped before the conversation, so that an idle connection does not carry hyper's state along.
    let http = Box::pin(upgrade(stream, peer.ip(), Arc::clone(&gateway.settings)));
    let upgraded = tokio::select! {
        upgraded = http => upgraded,
        _ = stopped.wait_for(|&stopped| stopped) => None,
    };
    drop(stopped);
    let Some(Upgraded {
        stream,
        already_read,
        source,
    }) = upgraded
    else {
        return;
    };
    let socket = Socket::new(stream, &already_read);
    drop(already_read);
    connection::serve(gateway, socket, source).await;
    drop(place);
}
