//! Values of our own as JSON.

use protocol::{Emit, Invalid, Json, Typed};

/// The JSON of a value of the protocol.
pub(crate) fn of(value: &impl Typed) -> Json {
    Json::of(value).expect("values of the protocol have text keys and finite numbers")
}

/// An event of the protocol, ready to send.
pub(crate) fn event(emit: Result<Emit, Invalid>) -> Emit {
    emit.expect("values of the protocol have text keys and finite numbers")
}
