//! What the gateway writes about itself.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// What the gateway writes about itself.
#[methods]
pub trait Logs {
    /// Reads the end of the log, or what came since it was read last.
    #[method(
        scope = Read, result_bytes = 262_144, max_result_bytes = 1_048_576, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn tail(params: LogsTailParams) -> LogsTailResult;
}

/// From where to read, and how much.
#[protocol]
pub struct LogsTailParams {
    /// Where the last answer ended; the end of the log is read when absent.
    pub cursor: Option<u64>,
    /// At most so many lines: 500 when absent.
    #[protocol(min = 1, max = 5_000)]
    pub limit: Option<u64>,
    /// At most so many bytes: 250 000 when absent.
    #[protocol(min = 1, max = 1_000_000)]
    pub max_bytes: Option<u64>,
}

/// Lines of the log.
#[protocol]
pub struct LogsTailResult {
    /// The file.
    pub file: NonEmpty,
    /// Where it was read to, in bytes: the cursor for what comes next.
    pub cursor: u64,
    /// How many bytes the file has.
    pub size: u64,
    /// Whole lines, oldest first.
    pub lines: Vec<String>,
    /// Whether something was left out in front of them.
    pub truncated: Option<bool>,
    /// Whether the cursor did not fit the file any more, so that its end was read instead.
    pub reset: Option<bool>,
}
