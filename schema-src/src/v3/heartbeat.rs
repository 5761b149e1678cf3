//! Waking agents: regularly, and when something happened.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable};

/// Waking agents regularly, and when something happened.
#[methods]
pub trait Heartbeat {
    /// Tells the main session something, and wakes its agent now or leaves it for the next heartbeat.
    #[method(
        name = "wake", scope = Write, effect = Repeats, emits = ["heartbeat"], result_bytes = 64,
        max_result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn wake(params: WakeParams) -> WakeResult;

    /// Switches heartbeats on or off, until the gateway restarts.
    #[method(
        name = "set-heartbeats", scope = Admin, effect = Idempotent, result_bytes = 64, max_result_bytes = 1_024,
        since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn set_heartbeats(params: SetHeartbeatsParams) -> SetHeartbeatsResult;

    /// Says how the last heartbeat went.
    #[method(
        name = "last-heartbeat", scope = Read, result_bytes = 512, max_result_bytes = 16_384, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn last_heartbeat(params: LastHeartbeatParams) -> LastHeartbeatResult;

    /// An agent was woken.
    #[event(name = "heartbeat", delivery = DropIfSlow, since = "2026.1")]
    fn heartbeat(payload: HeartbeatEvent);
}

/// What to tell the main session.
#[protocol]
pub struct WakeParams {
    /// When its agent is woken.
    pub mode: WakeMode,
    /// What it is told.
    pub text: NonEmpty,
}

/// When an agent is woken.
#[protocol]
pub enum WakeMode {
    /// At once.
    Now,
    /// With its next heartbeat.
    NextHeartbeat,
}

/// Whether the session is told.
#[protocol]
pub struct WakeResult {
    /// Whether there was something to tell: false for a text of nothing but spaces.
    pub ok: bool,
}

/// Whether agents are woken. Other members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct SetHeartbeatsParams {
    /// Whether they are.
    pub enabled: bool,
}

/// Heartbeats are as they should be.
#[protocol]
pub struct SetHeartbeatsResult {
    /// True.
    pub ok: bool,
    /// Whether agents are woken.
    pub enabled: bool,
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct LastHeartbeatParams {}

/// The last heartbeat; `null` when there was none since the gateway started.
#[protocol]
pub struct LastHeartbeatResult(pub Nullable<HeartbeatEvent>);

/// How a heartbeat went.
#[protocol]
pub struct HeartbeatEvent {
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// What came of it.
    pub status: HeartbeatStatus,
    /// Whom the answer went to.
    pub to: Option<String>,
    /// The beginning of the answer.
    pub preview: Option<String>,
    /// How many milliseconds it took.
    pub duration_ms: Option<u64>,
    /// Whether a picture or file belongs to the answer.
    pub has_media: Option<bool>,
    /// Why it was left out or failed.
    pub reason: Option<String>,
    /// The channel the answer went to.
    pub channel: Option<String>,
    /// Whether nobody was told.
    pub silent: Option<bool>,
    /// How to show it.
    pub indicator_type: Option<HeartbeatIndicator>,
}

/// What came of a heartbeat.
#[protocol]
pub enum HeartbeatStatus {
    /// The answer went out.
    Sent,
    /// There was no answer.
    OkEmpty,
    /// The answer was that there is nothing to say.
    OkToken,
    /// It was left out.
    Skipped,
    /// It failed.
    Failed,
}

/// How to show a heartbeat.
#[protocol]
pub enum HeartbeatIndicator {
    /// All is well.
    Ok,
    /// There is something to look at.
    Alert,
    /// It failed.
    Error,
}
