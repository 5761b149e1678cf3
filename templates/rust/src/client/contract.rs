//! What a client has to know of its version of the protocol: names, and how to read what belongs to them. Generated code
//! fills it in; the rest of the client knows no name of any protocol.

use std::any::Any;
use std::fmt;

use serde::Serialize;

use crate::invalid::Invalid;
use crate::json::Json;
use crate::rules::Rules;
use crate::wire::{self, Entry, Typed, decode};

use super::tolerance;

/// A version of a protocol, as a type: what [`Client`](super::Client) and [`Notice`](super::Notice) are typed by.
pub trait Version: Sized + Send + Sync + fmt::Debug + 'static {
    /// How a client introduces itself: the member `client` of the handshake's parameters.
    type Client: Serialize;
    /// What the handshake answers.
    type Hello: Typed + Send + Sync + fmt::Debug + 'static;
    /// The events.
    type Event: Send + fmt::Debug + 'static;

    /// The version as data, for the machine.
    fn contract() -> &'static Contract;

    /// A declared event with its payload.
    #[doc(hidden)]
    fn event(event: &str, payload: Box<dyn Payload>) -> Option<Self::Event>;

    /// An event nobody declared.
    #[doc(hidden)]
    fn unknown_event(event: String, payload: Option<Json>) -> Self::Event;
}

/// A method of a version, as a type.
pub trait Method: Copy + Send + Sync + 'static {
    /// The version it belongs to.
    type Version: Version;
    /// What it is called with.
    type Params: Typed;
    /// What it answers, at last.
    type Result: Typed + Send + Sync + fmt::Debug + 'static;

    /// Its name on the wire.
    const NAME: &'static str;
    /// What is wrong with parameters, unknown members of open enums included.
    #[doc(hidden)]
    const CHECK: fn(&str) -> Result<(), Invalid>;
    /// How its acknowledgement is read, when it answers twice.
    #[doc(hidden)]
    const ACK: Option<ReadPayload> = None;
}

/// A method that answers twice: with an acknowledgement, and later with its result.
pub trait AckMethod: Method {
    /// The acknowledgement.
    type Ack: Typed + Send + Sync + fmt::Debug + 'static;
}

/// A version as data. Made by generated code.
#[derive(Debug)]
pub struct Contract {
    /// The versions the module answers, ascending.
    pub versions: &'static [u32],
    /// The method that opens a connection.
    pub handshake: &'static str,
    /// The event that carries what devices sign; sent first.
    pub challenge: Option<&'static str>,
    /// The event that says that the gateway goes away.
    pub shutdown: Option<&'static str>,
    #[doc(hidden)]
    pub methods: &'static [MethodRow],
    #[doc(hidden)]
    pub events: &'static [EventRow],
    /// Whether a text is a frame, one of an unknown type included.
    #[doc(hidden)]
    pub frame: fn(&str) -> Result<(), Invalid>,
    /// What the document's root has against a text.
    #[doc(hidden)]
    pub explain: fn(&str) -> Result<(), Invalid>,
}

impl Contract {
    /// The row of a method; the table is sorted by name.
    pub(super) fn method(&self, name: &str) -> Option<&'static MethodRow> {
        let found = self.methods.binary_search_by(|row| row.name.cmp(name));
        found.ok().map(|at| &self.methods[at])
    }

    /// The row of an event; the table is sorted by name.
    pub(super) fn event(&self, name: &str) -> Option<&'static EventRow> {
        let found = self.events.binary_search_by(|row| row.name.cmp(name));
        found.ok().map(|at| &self.events[at])
    }
}

/// Reads a payload: decodes and validates it. When told so, members that a newer gateway added are left out.
pub type ReadPayload = fn(&str, without_unexpected: bool) -> Result<Box<dyn Payload>, Invalid>;

/// Reads a payload as it is, or without what a newer gateway added.
pub(super) fn read_known(read: ReadPayload, text: &str) -> Result<Box<dyn Payload>, Invalid> {
    read(text, false).or_else(|invalid| read(text, true).map_err(|_| invalid))
}

/// How the parameters and answers of a method are read.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct MethodRow {
    pub(super) name: &'static str,
    pub(super) params: fn(&str) -> Result<(), Invalid>,
    pub(super) ack: Option<ReadPayload>,
    pub(super) result: ReadPayload,
}

impl MethodRow {
    /// The row of a method.
    pub const fn of<M: Method>() -> Self {
        Self {
            name: M::NAME,
            params: M::CHECK,
            ack: M::ACK,
            result: read::<M::Result>,
        }
    }
}

/// How the payload of an event is read.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct EventRow {
    pub(super) name: &'static str,
    pub(super) payload: ReadPayload,
}

impl EventRow {
    /// The row of an event whose payload is a `T`.
    pub const fn of<T: Payload + Typed>(name: &'static str) -> Self {
        Self {
            name,
            payload: read::<T>,
        }
    }
}

/// Whether a text has the shape of a document's root: a frame of an unknown type has. Used by generated code.
pub(crate) fn shape(entries: &[Entry], rules: &Rules, text: &str) -> Result<(), Invalid> {
    let root = entries.iter().find(|entry| entry.name == "#");
    let Some((root, rule)) = root.zip(rules.find("#")) else {
        return Ok(());
    };
    match (root.run)(text, false) {
        Ok(_) => Ok(()),
        Err(fault) => Err(wire::explain(rules, rule, text, fault)),
    }
}

/// Decodes a payload. Used by generated code.
#[doc(hidden)]
pub fn read<T: Payload + Typed>(
    text: &str,
    without_unexpected: bool,
) -> Result<Box<dyn Payload>, Invalid> {
    let value = match decode::<T>(text.as_bytes()) {
        Err(invalid) if without_unexpected => {
            let known = tolerance::without_unexpected(text, &invalid).ok_or(invalid)?;
            decode(known.as_bytes())?
        }
        outcome => outcome?,
    };
    Ok(Box::new(value))
}

/// A decoded payload, whatever its type: of an answer, of an event, or the hello.
pub trait Payload: Any + Send + Sync + fmt::Debug {
    /// The payload as JSON.
    fn to_json(&self) -> Json;
}

impl<T: Typed + Any + Send + Sync + fmt::Debug> Payload for T {
    fn to_json(&self) -> Json {
        Json::of(self).unwrap_or_default()
    }
}

impl dyn Payload {
    /// The payload as the type it was read as.
    pub fn take<T: Any>(self: Box<Self>) -> Option<T> {
        let any: Box<dyn Any> = self;
        any.downcast().ok().map(|value| *value)
    }
}
