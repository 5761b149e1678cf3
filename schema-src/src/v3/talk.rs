//! Talking instead of typing.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::Nullable;

/// Talking instead of typing.
#[methods]
pub trait Talk {
    /// Switches talking on or off for all clients, or tells them how far it is.
    ///
    /// A web chat is refused with `UNAVAILABLE` while no phone is connected as a node: nothing would listen.
    #[method(
        scope = Write, effect = Idempotent, emits = ["talk.mode"], result_bytes = 128, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn mode(params: TalkModeParams) -> TalkModeResult;

    /// Talking was switched on or off, or went on.
    #[event(name = "talk.mode", delivery = DropIfSlow, since = "2026.1")]
    fn mode_changed(payload: TalkModeEvent);
}

/// Whether to talk.
#[protocol]
pub struct TalkModeParams {
    /// Whether talking is on.
    pub enabled: bool,
    /// How far it is, in words of the client's, such as `listening`.
    pub phase: Option<String>,
}

/// Whether clients talk now.
#[protocol]
pub struct TalkModeResult {
    /// Whether talking is on.
    pub enabled: bool,
    /// How far it is; `null` when the client did not say.
    pub phase: Nullable<String>,
    /// Since when, in milliseconds since 1970.
    pub ts: u64,
}

/// Whether clients talk now.
#[protocol]
pub struct TalkModeEvent {
    /// Whether talking is on.
    pub enabled: bool,
    /// How far it is; `null` when the client did not say.
    pub phase: Nullable<String>,
    /// Since when, in milliseconds since 1970.
    pub ts: u64,
}
