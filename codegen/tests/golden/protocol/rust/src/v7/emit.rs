//! Events ready to send, one constructor each: no event leaves with a payload that is not its own.

#[allow(clippy::wildcard_imports, reason = "payloads are types of this version")]
use super::*;
use crate::dispatch::Emit;
use crate::invalid::Invalid;
use crate::json::Json;

/// A note is being typed.
pub fn notes_type(payload: &Event_) -> Result<Emit, Invalid> {
    Ok(Emit { event: event_("notes.type"), payload: Json::of(payload)? })
}

/// Still there.
pub fn tick(payload: &Event_) -> Result<Emit, Invalid> {
    Ok(Emit { event: event_("tick"), payload: Json::of(payload)? })
}

// No constructor is called so: their names never end in an underscore.
fn event_(name: &str) -> &'static crate::dispatch::Event {
    EVENTS.iter().find(|event| event.name == name).expect("the constructors and the table are generated together")
}