//! `repeats` is about a key that is not there.
#![allow(unused)]

use protocol_schema::{NonEmpty, methods, protocol};

/// What a caller may be allowed to do.
#[protocol]
pub enum Scope {
    /// Reading.
    #[protocol(name = "operator.read", granted_by = [Write])]
    Read,
    /// Writing.
    #[protocol(name = "operator.write")]
    Write,
}

/// How a request fails.
#[protocol]
pub enum ErrorCode {
    /// It cannot be served as it is.
    #[protocol(name = "INVALID_REQUEST")]
    InvalidRequest,
}

/// A message.
#[protocol]
pub struct ChatSendParams {
    /// The text.
    pub message: String,
    /// Who sent it, when it is known.
    pub sender: Option<NonEmpty>,
    /// Makes a repetition safe.
    pub idempotency_key: NonEmpty,
}

/// Whether it was sent.
#[protocol]
pub struct ChatSendResult {
    /// True.
    pub ok: bool,
}

/// The conversation.
#[methods]
pub trait Chat {
    /// Sends a message.
    #[method(scope = Write, repeats = DoneAgain, since = "2026.1")]
    fn send(params: ChatSendParams) -> ChatSendResult;
}

fn main() {}
