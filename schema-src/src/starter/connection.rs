//! Opening and keeping a connection.

use std::num::NonZeroU64;

use protocol_schema::{NonEmpty, methods, protocol};

use super::ErrorCode;

/// Opening and keeping a connection.
#[methods]
pub trait Connection {
    /// Opens the connection: says who is there and which versions it speaks. It must be the first request.
    #[method(name = "connect", scope = None, since = "2026.12", errors = [InvalidRequest])]
    fn connect(params: ConnectParams) -> ConnectResult;

    /// The connection is alive. Sent every `policy.tickIntervalMs`.
    #[event(name = "tick", delivery = DropIfSlow, since = "2026.12")]
    fn tick(payload: TickEvent);
}

/// Who connects.
#[protocol]
pub struct ConnectParams {
    /// The lowest protocol version the client speaks.
    pub min_protocol: NonZeroU64,
    /// The highest protocol version the client speaks. The server chooses the highest both sides speak.
    pub max_protocol: NonZeroU64,
    /// The program that connects.
    pub client: ClientInfo,
}

/// The program that connects.
#[protocol]
pub struct ClientInfo {
    /// Which program it is.
    pub id: NonEmpty,
    /// Its version.
    pub version: NonEmpty,
    /// The platform it runs on.
    pub platform: NonEmpty,
    /// What it is used as.
    pub mode: NonEmpty,
}

/// The server accepted the connection.
#[protocol]
pub struct ConnectResult {
    /// The protocol version of this connection.
    pub protocol: NonZeroU64,
    /// Limits both sides keep.
    pub policy: Policy,
}

/// Limits of a connection.
#[protocol]
pub struct Policy {
    /// The longest message the server accepts, in bytes.
    pub max_payload: NonZeroU64,
    /// Milliseconds between two `tick` events.
    pub tick_interval_ms: NonZeroU64,
}

/// A sign of life.
#[protocol]
pub struct TickEvent {
    /// The server's time, in milliseconds since 1970.
    pub ts: u64,
}
