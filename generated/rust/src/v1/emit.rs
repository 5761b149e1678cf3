//! Events ready to send, one constructor each: no event leaves with a payload that is not its own.

#[allow(clippy::wildcard_imports, reason = "payloads are types of this version")]
use super::*;
#[allow(unused_imports, reason = "a protocol need not have events whose sender says how they are delivered")]
use crate::dispatch::Delivery;
use crate::dispatch::Emit;
use crate::invalid::Invalid;
use crate::json::Json;

/// The first frame of a connection. Devices sign its nonce in `connect`.
pub fn connect_challenge(payload: &ConnectChallengeEvent) -> Result<Emit, Invalid> {
    let event = event_("connect.challenge");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.
pub fn tick(payload: &TickEvent) -> Result<Emit, Invalid> {
    let event = event_("tick");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// The gateway is about to stop or restart; the connection closes with code 1012.
pub fn shutdown(payload: &ShutdownEvent) -> Result<Emit, Invalid> {
    let event = event_("shutdown");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// Someone came, went or changed.
pub fn presence(payload: &PresenceEvent) -> Result<Emit, Invalid> {
    let event = event_("presence");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// The model or a level of an agent, or of one of its sessions, changed.
pub fn agent(payload: &AgentEvent) -> Result<Emit, Invalid> {
    let event = event_("agent");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// Somebody said something, or is about to. Pieces of an answer may be dropped for a slow reader; its end never is.
pub fn chat(payload: &ChatEvent, delivery: Delivery) -> Result<Emit, Invalid> {
    Ok(Emit { event: event_("chat"), payload: Json::of(payload)?, delivery })
}

// No constructor is called so: their names never end in an underscore.
fn event_(name: &str) -> &'static crate::dispatch::Event {
    EVENTS.iter().find(|event| event.name == name).expect("the constructors and the table are generated together")
}