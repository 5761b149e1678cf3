//! Trait, method, event, type, member and variant lack their docs.
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

#[methods]
pub trait Chat {
    #[method(scope = Write, since = "2026.1")]
    fn send(params: ChatSendParams) -> ChatSendResult;

    #[event(delivery = DropIfSlow, since = "2026.1")]
    fn sent(payload: Sent);
}

#[protocol]
pub struct Sent {
    pub how: How,
}

#[protocol]
pub enum How {
    Fast,
}

fn main() {}
