//! The protocol that a new repository starts with: `protocol init` copies these files.
//!
//! A file per namespace, with the trait of its methods and events on top and their types below.

pub mod connection;
pub mod frames;
pub mod greeter;

use protocol_schema::document::Status;
use protocol_schema::rows::{Connection, Members, Protocol};
use protocol_schema::{definition, protocol};

/// Version 1.
pub const PROTOCOL: Protocol = Protocol {
    name: "starter",
    version: 1,
    also: &[],
    status: Status::Current,
    title: "The starter protocol, version 1",
    description: "Frames, methods and events between a server and its clients, over a WebSocket: one JSON object per \
        text message. The first request is `connect`.",
    connection: Some(Connection {
        handshake: "connect",
        challenge: None,
        tick: Some("tick"),
        shutdown: None,
    }),
    frames: definition::<frames::Frame>,
    scopes: Scope::MEMBERS,
    errors: ErrorCode::MEMBERS,
    namespaces: &[connection::Connection, greeter::Greeter],
};

/// What a connection may be allowed to do.
#[protocol]
pub enum Scope {
    /// Everything.
    #[protocol(name = "admin")]
    Admin,
}

/// How a request fails.
#[protocol]
pub enum ErrorCode {
    /// The request cannot be served as it is: malformed, not allowed, or an unknown method. Repeating it fails again.
    #[protocol(name = "INVALID_REQUEST")]
    InvalidRequest,
    /// Something the server depends on failed. Repeating the request may succeed.
    #[protocol(name = "UNAVAILABLE")]
    Unavailable,
}
