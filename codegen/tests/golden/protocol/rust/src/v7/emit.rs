//! Events ready to send, one constructor each: no event leaves with a payload that is not its own.

#[allow(clippy::wildcard_imports, reason = "payloads are types of this version")]
use super::*;
#[allow(unused_imports, reason = "a protocol need not have events whose sender says how they are delivered")]
use crate::dispatch::Delivery;
use crate::dispatch::Emit;
use crate::invalid::Invalid;
use crate::json::Json;

/// A note is being typed.
pub fn notes_type(payload: &Event_) -> Result<Emit, Invalid> {
    let event = event_("notes.type");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// A note moved.
pub fn notes(payload: &Event_, delivery: Delivery) -> Result<Emit, Invalid> {
    Ok(Emit { event: event_("notes"), payload: Json::of(payload)?, delivery })
}

/// Still there.
pub fn tick(payload: &Event_) -> Result<Emit, Invalid> {
    let event = event_("tick");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

// No constructor is called so: their names never end in an underscore.
fn event_(name: &str) -> &'static crate::dispatch::Event {
    EVENTS.iter().find(|event| event.name == name).expect("the constructors and the table are generated together")
}