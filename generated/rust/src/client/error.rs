//! How calls and connections fail.

use std::fmt;

use crate::dispatch::Failure;
use crate::json::Json;

use super::frame::{self, members};

/// Why a call failed, or a connection.
#[derive(Clone, Debug, PartialEq)]
pub enum ClientError {
    /// The gateway answered with an error.
    Error(Failure),
    /// The connection ended before the answer came, or never began. Whether the call took effect is not known: repeat it
    /// when that does no harm.
    Closed {
        /// The code of the close frame (RFC 6455, section 7.4); 1006 when there was none.
        code: u16,
        /// The reason in the close frame, or what went wrong.
        reason: String,
    },
    /// No answer came in time.
    Timeout,
    /// Parameters, an answer or a signature are not what the protocol promises; the text says what is wrong. With invalid
    /// parameters nothing was sent.
    Invalid(String),
    /// There is no connection at the moment. Nothing was sent.
    NotConnected,
    /// Too many calls wait for answers. Nothing was sent.
    TooMany,
    /// The client was stopped.
    Stopped,
    /// The gateway refused the connection, and trying again is pointless.
    Refused(Failure),
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(failure) => write!(f, "{}: {}", failure.code, failure.message),
            Self::Closed { code, reason } if reason.is_empty() => {
                write!(f, "the connection was closed ({code})")
            }
            Self::Closed { code, reason } => {
                write!(f, "the connection was closed ({code}: {reason})")
            }
            Self::Timeout => f.write_str("no answer in time"),
            Self::Invalid(text) => write!(f, "not valid: {text}"),
            Self::NotConnected => f.write_str("not connected"),
            Self::TooMany => f.write_str("too many calls wait for answers"),
            Self::Stopped => f.write_str("the client was stopped"),
            Self::Refused(failure) => {
                write!(f, "refused for good: {}: {}", failure.code, failure.message)
            }
        }
    }
}

impl std::error::Error for ClientError {}

/// The error of a response that is not `ok`.
pub(super) fn failure(error: Option<&str>, payload: Option<&str>) -> Failure {
    let names = ["code", "message", "details", "retryable", "retryAfterMs"];
    let found = error.and_then(|error| members(error, names).ok().flatten());
    let mut failure = match &found {
        Some([code, message, ..]) => {
            let text =
                |slice: Option<&str>| slice.and_then(frame::text).unwrap_or_default().into_owned();
            Failure::new(text(*code), text(*message))
        }
        None => Failure::new("UNAVAILABLE", "no error was given"),
    };
    if let Some([_, _, details, retryable, retry_after_ms]) = found {
        failure.details = details.and_then(|details| Json::parse(details).ok());
        failure.retryable = retryable.map(|slice| slice == "true");
        failure.retry_after_ms = retry_after_ms.and_then(frame::integer);
    }
    failure.payload = payload.and_then(|payload| Json::parse(payload).ok());
    failure
}
