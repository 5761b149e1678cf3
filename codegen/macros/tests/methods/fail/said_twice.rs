//! What is said once is said once, and in our words.
#![allow(unused)]

use protocol_schema::{NonEmpty, methods, protocol};

/// What a caller may be allowed to do.
#[protocol]
pub enum Scope {}

/// How a request fails.
#[protocol]
pub enum ErrorCode {}

/// A message.
#[protocol]
#[schemars(inline)]
pub struct ChatSendParams {
    /// The text.
    #[protocol(max_length = 9)]
    #[protocol(min_length = 1)]
    pub message: String,
    /// Makes a repetition safe.
    pub idempotency_key: NonEmpty,
}

/// Whether it was sent.
#[protocol]
pub struct ChatSendResult {
    /// True.
    pub ok: bool,
}

/// Chats.
#[methods]
pub trait Chat {
    /// Sends.
    #[method(scope = None, since = "2026.1", idempotency = params::idempotency_key)]
    fn send(params: ChatSendParams) -> ChatSendResult;

    /// Sends in some builds.
    #[cfg(windows)]
    #[method(scope = None, since = "2026.1")]
    fn stop(params: ChatSendParams) -> ChatSendResult;
}

fn main() {}
