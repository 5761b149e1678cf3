//! The client of this version: [`Client`], the methods it calls and the events it hears.

use crate::client::{self, Contract, EventRow, MethodRow, Payload, Version};

/// A client that speaks this version.
pub type Client = client::Client<Protocol>;
/// A client before it starts.
pub type Builder = client::Builder<Protocol>;
/// Something a client tells.
pub type Notice = client::Notice<Protocol>;
/// The stream of what a client tells.
pub type Notices = client::Notices<Protocol>;

/// This version, as a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protocol;

impl Version for Protocol {
    type Client = super::ClientInfo;
    type Hello = super::HelloOk;
    type Event = ServerEvent;

    fn contract() -> &'static Contract {
        &CONTRACT
    }

    fn event(event: &str, payload: Box<dyn Payload>) -> Option<ServerEvent> {
        ServerEvent::of(event, payload)
    }

    fn unknown_event(event: String, payload: Option<crate::Json>) -> ServerEvent {
        ServerEvent::Unknown { event, payload }
    }
}

static CONTRACT: Contract = Contract {
    versions: super::ACCEPTED_VERSIONS,
    handshake: "connect",
    challenge: Some("connect.challenge"),
    shutdown: Some("shutdown"),
    methods: &[
        MethodRow::of::<Handshake>(),
        MethodRow::of::<calls::Health>(),
        MethodRow::of::<calls::SystemEcho>(),
    ],
    events: &[
        EventRow::of::<super::PresenceEvent>("presence"),
        EventRow::of::<super::ShutdownEvent>("shutdown"),
        EventRow::of::<super::TickEvent>("tick"),
    ],
    frame: |text| client::shape(super::models::ENTRIES, &super::RULES, text),
    explain: |text| super::validate("#", text.as_bytes()),
};

client::methods! { Protocol;
    /// The method that opens a connection; the client calls it by itself.
    Handshake = "connect": super::ConnectParams => super::HelloOk;
}

client::events! {
    /// An event of this version.
    pub enum ServerEvent {
        /// Someone came, went or changed.
        Presence(super::PresenceEvent) = "presence";
        /// The gateway is about to stop or restart; the connection closes with code 1012.
        Shutdown(super::ShutdownEvent) = "shutdown";
        /// The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.
        Tick(super::TickEvent) = "tick";
    }
}

/// The methods, a type each: what [`Client`] calls.
pub mod calls {
    crate::client::methods! { super::Protocol;
    /// Says how the gateway, its channels, agents and sessions are. The answer may be up to a minute old unless `probe` asks for a new look.
    pub Health = "health": super::super::HealthParams => super::super::HealthSummary;
    /// Returns the text it is given.
    pub SystemEcho = "system.echo": super::super::SystemEchoParams => super::super::SystemEchoResult;
    }
}