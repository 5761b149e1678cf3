//! Protocol 3, the current version; connections that negotiate 2 speak it too.

pub mod agent;
pub mod agents;
pub mod browser;
pub mod channels;
pub mod chat;
pub mod config;
pub mod connection;
pub mod cron;
pub mod devices;
pub mod exec;
pub mod frames;
pub mod heartbeat;
pub mod logs;
pub mod messaging;
pub mod models;
pub mod node_pairing;
pub mod nodes;
pub mod presence;
pub mod sessions;
pub mod skills;
pub mod status;
pub mod system;
pub mod talk;
pub mod tts;
pub mod update;
pub mod usage;
pub mod voicewake;
pub mod web;
pub mod wizard;

use protocol_macros::protocol;

use crate::definition;
use crate::document::Status;
use crate::rows::{Connection, Members, Protocol};

/// Everything that makes up this version.
pub const PROTOCOL: Protocol = Protocol {
    name: "gateway",
    version: 3,
    also: &[2],
    status: Status::Current,
    connection: Some(Connection {
        handshake: "connect",
        challenge: Some("connect.challenge"),
        tick: Some("tick"),
        shutdown: Some("shutdown"),
    }),
    title: "Gateway protocol 3",
    description: "Frames, methods and events between a gateway and its clients, over a WebSocket: one JSON object per \
        text message. The first request is `connect`; its answer tells the client what it may use.",
    frames: definition::<frames::GatewayFrame>,
    scopes: Scope::MEMBERS,
    errors: ErrorCode::MEMBERS,
    namespaces: &[
        connection::Connection,
        system::System,
        status::Status,
        presence::Presence,
        agent::Agent,
        agents::Agents,
        chat::Chat,
        sessions::Sessions,
        messaging::Messaging,
        heartbeat::Heartbeat,
        cron::Cron,
        config::Config,
        wizard::Wizard,
        logs::Logs,
        update::Update,
        channels::Channels,
        web::Web,
        models::Models,
        skills::Skills,
        usage::Usage,
        tts::Tts,
        talk::Talk,
        voicewake::Voicewake,
        nodes::Node,
        node_pairing::NodePair,
        devices::Device,
        exec::Exec,
        browser::Browser,
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
