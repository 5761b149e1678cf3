//! The time, read in one place.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// One reading of both clocks: what peers are told, and what deadlines are computed from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Now {
    /// Milliseconds since the Unix epoch. May jump; never used to measure.
    pub(crate) wall_ms: u64,
    /// Never jumps.
    pub(crate) steady: Instant,
}

/// Reads both clocks.
pub(crate) fn now() -> Now {
    let wall = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Now {
        wall_ms: u64::try_from(wall.as_millis()).unwrap_or(u64::MAX),
        steady: Instant::now(),
    }
}
