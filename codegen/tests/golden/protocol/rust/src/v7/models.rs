//! The types: each member is said once, with its type, its name on the wire and its rules.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};

object! {
/// A type named like one of the crate's own.
pub struct Event_: RULES, "Event", plain {
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// An event.
pub struct EventFrame: RULES, "EventFrame", plain {
    const r#type = "type" "event";
    pub event: String = req "event" wire::text(0, wire::MAX);
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct HealthParams: RULES, "HealthParams", plain {
}}

object! {
/// What to move.
pub struct NotesMoveParams: RULES, "NotesMoveParams", plain {
    pub id: String = req "id" wire::text(0, wire::MAX);
    pub idempotency_key: String = req "idempotencyKey" wire::text(1, wire::MAX);
}}

object! {
/// Moved.
#[derive(Default)]
pub struct NotesMoveResult: RULES, "NotesMoveResult", plain {
}}

object! {
/// Taken.
#[derive(Default)]
pub struct NotesSendAck: RULES, "NotesSendAck", plain {
    pub run_id: Option<String> = opt "runId" wire::text(0, wire::MAX);
}}

object! {
/// A request.
pub struct RequestFrame: RULES, "RequestFrame", plain {
    const r#type = "type" "req";
    pub id: String = req "id" wire::text(0, wire::MAX);
    pub method: String = req "method" wire::text(0, wire::MAX);
    pub params: Option<Json> = opt "params" wire::of::<Json>();
}}

tagged! {
/// A protocol with one of everything.
pub enum SampleProtocol7: RULES, "SampleProtocol7", plain, "type" {
    /// A request.
    Req(RequestFrame) = "req",
    /// An event.
    Event(EventFrame) = "event",
    ..
    /// Anything else, as it came.
    Unknown
}}


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