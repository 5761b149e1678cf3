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

/// It was looked anew how the gateway is.
pub fn health(payload: &HealthEvent) -> Result<Emit, Invalid> {
    let event = event_("health");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// Someone came, went or changed.
pub fn presence(payload: &PresenceEvent) -> Result<Emit, Invalid> {
    let event = event_("presence");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// A run did something. Events of tools are sent only when the session shows them (`verboseLevel`).
///
/// In a run come a start, then text and tools in their order, then an end or an error.
pub fn agent(payload: &AgentEvent) -> Result<Emit, Invalid> {
    let event = event_("agent");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// The answer of a run so far, and how it ended. Deltas come at most every 150 ms and may be missed: each holds all of the text. A run ends once, with `final`, `aborted` or `error`, and nothing follows.
pub fn chat(payload: &ChatEvent, delivery: Delivery) -> Result<Emit, Invalid> {
    Ok(Emit { event: event_("chat"), payload: Json::of(payload)?, delivery })
}

/// An agent was woken.
pub fn heartbeat(payload: &HeartbeatEvent) -> Result<Emit, Invalid> {
    let event = event_("heartbeat");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// Something happened to a job.
pub fn cron(payload: &CronEvent) -> Result<Emit, Invalid> {
    let event = event_("cron");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// Talking was switched on or off, or went on.
pub fn talk_mode(payload: &TalkModeEvent) -> Result<Emit, Invalid> {
    let event = event_("talk.mode");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// The words changed. A node also gets them when it connects, then without `seq`.
pub fn voicewake_changed(payload: &VoicewakeChangedEvent) -> Result<Emit, Invalid> {
    let event = event_("voicewake.changed");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// Asks this node to carry out a command; it answers with `node.invoke.result`.
pub fn node_invoke_request(payload: &NodeInvokeRequestEvent) -> Result<Emit, Invalid> {
    let event = event_("node.invoke.request");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// A node asks to be paired.
pub fn node_pair_requested(payload: &NodePairRequestedEvent) -> Result<Emit, Invalid> {
    let event = event_("node.pair.requested");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// A request was approved or declined.
pub fn node_pair_resolved(payload: &NodePairResolvedEvent) -> Result<Emit, Invalid> {
    let event = event_("node.pair.resolved");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// A device asks to be paired, or for more than it was granted.
pub fn device_pair_requested(payload: &DevicePairRequestedEvent) -> Result<Emit, Invalid> {
    let event = event_("device.pair.requested");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// A request was approved or declined.
pub fn device_pair_resolved(payload: &DevicePairResolvedEvent) -> Result<Emit, Invalid> {
    let event = event_("device.pair.resolved");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// A command waits for approval.
pub fn exec_approval_requested(payload: &ExecApprovalRequestedEvent) -> Result<Emit, Invalid> {
    let event = event_("exec.approval.requested");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

/// Somebody decided about a command. There is no event when the time is over.
pub fn exec_approval_resolved(payload: &ExecApprovalResolvedEvent) -> Result<Emit, Invalid> {
    let event = event_("exec.approval.resolved");
    Ok(Emit { event, payload: Json::of(payload)?, delivery: event.delivery })
}

// No constructor is called so: their names never end in an underscore.
fn event_(name: &str) -> &'static crate::dispatch::Event {
    EVENTS.iter().find(|event| event.name == name).expect("the constructors and the table are generated together")
}