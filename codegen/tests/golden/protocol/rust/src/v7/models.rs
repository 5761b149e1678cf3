//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// A type named like one of the crate's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Event_ {
    /// `ts`.
    pub ts: u64,
}
object!(Event_, RULES, "Event", plain, closed, {
    "ts" => req ts = wire::uint(0, 9_007_199_254_740_991);
});

/// An event.
#[derive(Clone, Debug, PartialEq)]
pub struct EventFrame {
    /// `event`.
    pub event: String,
}
object!(EventFrame, RULES, "EventFrame", plain, closed, {
    "type" => fix r#type = wire::literal("event");
    "event" => req event = wire::text(0, wire::MAX);
});

/// Nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthParams {
}
object!(HealthParams, RULES, "HealthParams", plain, closed, {
});

/// What to move.
#[derive(Clone, Debug, PartialEq)]
pub struct NotesMoveParams {
    /// `id`.
    pub id: String,
    /// `idempotencyKey`.
    pub idempotency_key: String,
}
object!(NotesMoveParams, RULES, "NotesMoveParams", plain, closed, {
    "id" => req id = wire::text(0, wire::MAX);
    "idempotencyKey" => req idempotency_key = wire::text(1, wire::MAX);
});

/// Moved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotesMoveResult {
}
object!(NotesMoveResult, RULES, "NotesMoveResult", plain, closed, {
});

/// Taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotesSendAck {
    /// `runId`.
    pub run_id: Option<String>,
}
object!(NotesSendAck, RULES, "NotesSendAck", plain, closed, {
    "runId" => opt run_id = wire::text(0, wire::MAX);
});

/// A request.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestFrame {
    /// `id`.
    pub id: String,
    /// `method`.
    pub method: String,
    /// `params`.
    pub params: Option<Json>,
}
object!(RequestFrame, RULES, "RequestFrame", plain, closed, {
    "type" => fix r#type = wire::literal("req");
    "id" => req id = wire::text(0, wire::MAX);
    "method" => req method = wire::text(0, wire::MAX);
    "params" => opt params = wire::of::<Json>();
});

/// A protocol with one of everything.
#[derive(Clone, Debug, PartialEq)]
pub enum SampleProtocol7 {
    /// A request.
    Req(RequestFrame),
    /// An event.
    Event(EventFrame),
    /// Anything else, as it came.
    Unknown(Json),
}
tagged!(SampleProtocol7, RULES, "SampleProtocol7", plain, Unknown, "type", {
    "req" => Req(RequestFrame),
    "event" => Event(EventFrame),
});

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SampleProtocol7>()), lenient: true },
    Entry { name: "Event", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Event_>()), lenient: false },
    Entry { name: "EventFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EventFrame>()), lenient: false },
    Entry { name: "HealthParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HealthParams>()), lenient: false },
    Entry { name: "NotesMoveParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NotesMoveParams>()), lenient: false },
    Entry { name: "NotesMoveResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NotesMoveResult>()), lenient: false },
    Entry { name: "NotesSendAck", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NotesSendAck>()), lenient: false },
    Entry { name: "RequestFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RequestFrame>()), lenient: false },
];