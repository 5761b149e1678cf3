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
    type Client = ();
    type Hello = super::Event_;
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
    handshake: "health",
    challenge: None,
    shutdown: None,
    methods: &[
        MethodRow::of::<Handshake>(),
        MethodRow::of::<calls::NotesMove>(),
        MethodRow::of::<calls::NotesSend>(),
    ],
    events: &[
        EventRow::of::<super::Event_>("notes"),
        EventRow::of::<super::Event_>("notes.type"),
        EventRow::of::<super::Event_>("tick"),
    ],
    frame: |text| client::shape(super::models::ENTRIES, &super::RULES, text),
    explain: |text| super::validate("#", text.as_bytes()),
};

client::methods! { Protocol;
    /// The method that opens a connection; the client calls it by itself.
    Handshake = "health", decode: super::HealthParams => super::Event_;
}

client::events! {
    /// An event of this version.
    pub enum ServerEvent {
        /// A note moved.
        Notes(super::Event_) = "notes";
        /// A note is being typed.
        NotesType(super::Event_) = "notes.type";
        /// Still there.
        Tick(super::Event_) = "tick";
    }
}

/// The methods, a type each: what [`Client`] calls.
pub mod calls {
    crate::client::methods! { super::Protocol;
    /// Moves a note.
    #[deprecated = "use `notes.send`"]
    pub NotesMove = "notes.move", decode: super::super::NotesMoveParams => super::super::NotesMoveResult;
    /// Sends a note.
    /// It may take "long".
    pub NotesSend = "notes.send", decode: super::super::NotesMoveParams => super::super::NotesMoveResult, super::super::NotesSendAck;
    }
}