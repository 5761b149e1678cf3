//! Types of the protocol are checked too.
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

/// Generic.
#[protocol]
pub struct Pair<T> {
    /// First.
    #[protocol(minimum = 1)]
    pub first: T,
}

/// Not named.
#[protocol(sealed)]
pub struct Text(String);

/// Both.
#[protocol(open, closed)]
pub enum Kind {
    /// With data.
    With(u8),
}

/// A scope.
#[protocol]
pub enum Power {
    /// Granted by one that is not there.
    #[protocol(granted_by = [Ful])]
    Some,
    /// Everything.
    Full,
}

/// Tagged.
#[protocol(tag = "kind")]
pub enum Schedule {
    /// No struct.
    Never,
}

/// Neither one nor the other.
#[protocol(tag = "kind", untagged, open_when_typed)]
pub enum Both {}

/// Open, but for what.
#[protocol(untagged, open)]
pub enum Anything {}

/// Other texts twice.
#[protocol(or_text, closed)]
pub enum Target {
    /// The last one.
    Last,
}

/// Two values.
#[protocol]
pub struct Two(String, String);

/// Rules without reasons.
#[protocol(allow(field_case))]
pub struct Allowed {}

/// No type.
#[protocol]
pub fn function() {}

fn main() {}
