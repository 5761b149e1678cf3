//! Every mistake is told in one compilation.
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
#[methods(nam = "x")]
pub trait Chat {
    /// Sends a message.
    #[method(scope = Write, scope = Read, since = 2026, ack)]
    fn send(params: ChatSendParams, more: u8) -> ChatSendResult;

    /// Stops.
    #[method(scope = None, since = "2026.1")]
    async fn stop(parameters: ChatSendParams);

    /// Nothing says what this is.
    fn other(params: ChatSendParams) -> ChatSendResult;

    /// Something was said.
    #[event(since = "2026.1", targeted = true)]
    fn chat(payload: ChatSendResult) -> u8 {
        0
    }

    /// No type.
    type Item;
}

/// Not a trait.
#[methods]
pub struct Other;

fn main() {}
