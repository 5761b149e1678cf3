//! Linking a channel with a code that people scan.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};

/// Linking a channel with a code that people scan. Without a channel that is linked this way, both methods fail with
/// `web login provider is not available`.
#[methods]
pub trait Web {
    /// Stops the channel and makes a code to scan.
    #[method(
        name = "web.login.start", scope = Admin, effect = Repeats, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn login_start(params: WebLoginStartParams) -> WebLoginStartResult;

    /// Waits until the code was scanned, and starts the channel then.
    #[method(
        name = "web.login.wait", scope = Admin, effect = Idempotent, result_bytes = 256, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn login_wait(params: WebLoginWaitParams) -> WebLoginWaitResult;
}

/// Which account to link, and how.
#[protocol]
pub struct WebLoginStartParams {
    /// Whether to make a new code although the account is linked.
    pub force: Option<bool>,
    /// How many milliseconds the service may take to make the code.
    pub timeout_ms: Option<u64>,
    /// Whether to log more than usual.
    pub verbose: Option<bool>,
    /// The account; the channel's own choice when it is absent.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub account_id: Option<String>,
}

/// The code, or why there is none.
#[protocol]
pub struct WebLoginStartResult {
    /// What to do next, for people.
    pub message: String,
    /// The code as the `data:` URL of an image; absent when there is none to scan.
    pub qr_data_url: Option<String>,
}

/// Which account is being linked.
#[protocol]
pub struct WebLoginWaitParams {
    /// How many milliseconds to wait; 120 000 when absent.
    pub timeout_ms: Option<u64>,
    /// The account; the channel's own choice when it is absent.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub account_id: Option<String>,
}

/// What came of it.
#[protocol]
pub struct WebLoginWaitResult {
    /// Whether the account is linked.
    pub connected: bool,
    /// What happened, for people.
    pub message: String,
}
