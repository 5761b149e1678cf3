//! A member has a type that is no type of the protocol.
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

/// Just a struct.
pub struct Plain;

/// Holds it.
#[protocol]
pub struct Holder {
    /// It.
    pub plain: Plain,
}

fn main() {}
