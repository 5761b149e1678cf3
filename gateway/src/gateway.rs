//! The gateway's state, shared by all connections and handed to all handlers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use protocol::v3::{self, PresenceEvent, StateVersion, TickEvent};
use protocol::{METHODS, Method, Server, Table};
use tokio::sync::Notify;

use crate::clock::now;
use crate::config::Settings;
use crate::handlers::health::Health;
use crate::host::Host;
use crate::hub::{Hub, Peer};
use crate::json;
use crate::presence::Presence;

/// The version the gateway reports.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The name of the first request.
pub(crate) static CONNECT: LazyLock<&str> =
    LazyLock::new(|| v3::connection::connect::<Gateway>().method.name);
/// Bytes that may wait for one connection before its peer counts as slow; told to clients as
/// `policy.maxBufferedBytes`.
pub(crate) const MAX_BUFFERED: usize = 1_572_864;
/// Shortest time between two `presence` events. A thousand clients that return at once make a few, not a thousand to
/// each of the thousand.
const PRESENCE_PAUSE: Duration = Duration::from_millis(100);

/// The gateway's state.
pub(crate) struct Gateway {
    pub(crate) settings: Arc<Settings>,
    pub(crate) hub: Arc<Hub>,
    pub(crate) health: Health,
    pub(crate) host: Host,
    presence: Mutex<Presence>,
    presence_changed: Notify,
    started: Instant,
    table: Table<Self>,
}

impl Server for Gateway {
    type Context = Peer;
}

impl Gateway {
    /// A gateway with nobody connected.
    pub(crate) fn new(settings: Arc<Settings>) -> Self {
        // What is declared in further namespaces is known, and declined. With all of them: `v3::table()`.
        let served = [
            <Self as v3::ConnectionTable>::routes(),
            <Self as v3::SystemTable>::routes(),
        ];
        Self::serving(settings, v3::table_of(served))
    }

    /// A gateway that serves what `table` says.
    pub(crate) fn serving(settings: Arc<Settings>, table: Table<Self>) -> Self {
        let mut host = Host::read();
        host.ip = (!settings.bind.is_loopback() && !settings.bind.is_unspecified())
            .then(|| settings.bind.to_string());
        Self {
            presence: Mutex::new(Presence::new(&host, VERSION, now())),
            presence_changed: Notify::new(),
            hub: Arc::default(),
            health: Health::default(),
            host,
            settings,
            started: Instant::now(),
            table,
        }
    }

    /// The dispatch table.
    pub(crate) fn table(&self) -> &Table<Self> {
        &self.table
    }

    /// Whether any of a namespace is served, so that its events happen.
    pub(crate) fn serves(&self, namespace: &str) -> bool {
        let is_in = |method: &Method| method.namespace == namespace;
        !METHODS.iter().any(is_in) || self.table.methods().any(is_in)
    }

    /// Who is around.
    pub(crate) fn presence(&self) -> MutexGuard<'_, Presence> {
        self.presence.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells everyone who has not heard of the current presence yet.
    pub(crate) fn announce_presence(&self) {
        self.presence_changed.notify_one();
    }

    /// How long the gateway has been running.
    pub(crate) fn uptime_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Sends `tick` events for ever.
    pub(crate) async fn tick(self: Arc<Self>) {
        let mut interval = tokio::time::interval(self.settings.tick_interval);
        interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        interval.tick().await;
        loop {
            interval.tick().await;
            let emit = json::event(v3::emit::tick(&TickEvent { ts: now().wall_ms }));
            self.hub.publish(&emit, None, |_| true);
        }
    }

    /// Sends `presence` events for ever, whenever there is news.
    pub(crate) async fn publish_presence(self: Arc<Self>) {
        loop {
            self.presence_changed.notified().await;
            let (list, version) = {
                let mut presence = self.presence();
                (presence.list(now()), presence.version())
            };
            let emit = json::event(v3::emit::presence(&PresenceEvent { presence: list }));
            let state_version = StateVersion {
                presence: version,
                health: self.health.version(),
            };
            self.hub
                .publish(&emit, Some(json::of(&state_version).get()), |peer| {
                    is_news(&peer.presence_seen, version)
                });
            tokio::time::sleep(PRESENCE_PAUSE).await;
        }
    }
}

/// Whether `version` is newer than what was seen, which it is not from now on.
fn is_news(seen: &AtomicU64, version: u64) -> bool {
    seen.fetch_max(version, Ordering::AcqRel) < version
}
