//! Protocol 1, as its reference page has it. It is served for clients that are out there, and frozen.
//!
//! The page describes methods and events of its own, with shapes that later protocols changed. Where it is silent (the
//! frames, errors, scopes, results it does not specify) the shapes are those of protocol 3, declared again, so that
//! protocol 3 can change without changing this. Methods the page does not describe are served with the parameters of
//! protocol 3, and are not part of this document.

pub mod agents;
pub mod channels;
pub mod chat;
pub mod config;
pub mod connection;
pub mod cron;
pub mod frames;
pub mod node;
pub mod presence;
pub mod sessions;

use protocol_macros::protocol;

use crate::definition;
use crate::document::Status;
use crate::rows::{Connection, Members, Protocol};

/// Everything that makes up this version.
pub const PROTOCOL: Protocol = Protocol {
    name: "gateway",
    version: 1,
    also: &[],
    status: Status::Frozen,
    connection: Some(Connection {
        handshake: "connect",
        challenge: Some("connect.challenge"),
        tick: Some("tick"),
        shutdown: Some("shutdown"),
    }),
    title: "Gateway protocol 1",
    description: "Frames, methods and events between a gateway and its first clients, over a WebSocket: one JSON object per \
        text message. The first request is `connect`; its answer tells the client what it may use.",
    frames: definition::<frames::GatewayFrame>,
    scopes: Scope::MEMBERS,
    errors: ErrorCode::MEMBERS,
    namespaces: &[
        connection::Connection,
        agents::Agents,
        sessions::Sessions,
        channels::Channels,
        config::Config,
        cron::Cron,
        node::Node,
        chat::Chat,
    ],
};

/// What an operator connection may be allowed to do.
#[protocol]
pub enum Scope {
    /// Everything, and alone what changes configuration, sessions, schedules or the gateway itself.
    #[protocol(name = "operator.admin")]
    Admin,
    /// Reading state: health, presence, sessions, history, logs.
    #[protocol(name = "operator.read", granted_by = [Write, Admin])]
    Read,
    /// Sending messages, running agents, invoking nodes; includes reading.
    #[protocol(name = "operator.write", granted_by = [Admin])]
    Write,
    /// Asking for and deciding on approvals of commands, and hearing of them.
    #[protocol(name = "operator.approvals", granted_by = [Admin])]
    Approvals,
    /// Pairing devices and nodes, and hearing of pairing requests.
    #[protocol(name = "operator.pairing", granted_by = [Admin])]
    Pairing,
}

/// How a request fails.
#[protocol]
pub enum ErrorCode {
    /// A messaging channel is not linked to an account.
    #[protocol(name = "NOT_LINKED")]
    NotLinked,
    /// The device is unknown, or asks for more than it was granted. `connect` only.
    #[protocol(name = "NOT_PAIRED")]
    NotPaired,
    /// An agent did not finish in time.
    #[protocol(name = "AGENT_TIMEOUT")]
    AgentTimeout,
    /// The request cannot be served as it is: malformed, not allowed, unknown id or method, outdated. Repeating it
    /// unchanged fails again.
    #[protocol(name = "INVALID_REQUEST")]
    InvalidRequest,
    /// Something the gateway depends on failed. Repeating the request may succeed.
    #[protocol(name = "UNAVAILABLE")]
    Unavailable,
}
