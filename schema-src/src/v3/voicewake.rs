//! The words that wake a listening device.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// The words that wake a listening device.
#[methods]
pub trait Voicewake {
    /// Reads the words.
    #[method(
        scope = Read, result_bytes = 256, max_result_bytes = 16_384, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn get(params: VoicewakeGetParams) -> VoicewakeGetResult;

    /// Replaces the words.
    #[method(
        scope = Write, effect = Idempotent, emits = ["voicewake.changed"], result_bytes = 256,
        max_result_bytes = 16_384, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn set(params: VoicewakeSetParams) -> VoicewakeSetResult;

    /// The words changed. A node also gets them when it connects, then without `seq`.
    #[event(delivery = DropIfSlow, since = "2026.1")]
    fn changed(payload: VoicewakeChangedEvent);
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct VoicewakeGetParams {}

/// The words.
#[protocol]
pub struct VoicewakeGetResult {
    /// At least one, at most 32 of 64 characters.
    pub triggers: Vec<NonEmpty>,
}

/// New words. Other members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct VoicewakeSetParams {
    /// The words. Blanks around them are dropped, so are empty ones and everything beyond 32 words of 64 characters; if
    /// nothing is left, they are `clawd`, `claude`, `computer`. Items that are no texts are forgiven and dropped; no
    /// list at all fails with `voicewake.set requires triggers: string[]`.
    pub triggers: Vec<String>,
}

/// The words now.
#[protocol]
pub struct VoicewakeSetResult {
    /// At least one, at most 32 of 64 characters.
    pub triggers: Vec<NonEmpty>,
}

/// The words now.
#[protocol]
pub struct VoicewakeChangedEvent {
    /// At least one, at most 32 of 64 characters.
    pub triggers: Vec<NonEmpty>,
}
