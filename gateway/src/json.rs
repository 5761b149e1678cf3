//! Values of our own as JSON.

use protocol::{Emit, Invalid, Json, Typed};
use serde_json::value::RawValue;

/// The JSON of a value of the protocol.
pub(crate) fn of(value: &impl Typed) -> Json {
    Json::of(value).expect("values of the protocol have text keys and finite numbers")
}

/// An event of the protocol, ready to send.
pub(crate) fn event(emit: Result<Emit, Invalid>) -> Emit {
    emit.expect("values of the protocol have text keys and finite numbers")
}

/// Whether bytes are JSON by its grammar, although decoding may refuse them: half a surrogate pair, which JavaScript
/// writes when it cuts a text inside an emoji, a number beyond all bounds, nesting without end.
pub(crate) fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<&RawValue>(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_decoded_may_still_be_json() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        for text in ["null", " {} ", r#"{"a":"\ud83d"}"#, "1e999", &deep] {
            assert!(is_json(text.as_bytes()), "{text:.40}");
        }
        for bytes in [
            &b""[..],
            b"{",
            b"{} {}",
            b"nul",
            b"'a'",
            b"\"\xff\"",
            b"\"\\ud83\"",
            &deep.as_bytes()[1..],
        ] {
            assert!(!is_json(bytes), "{:.40}", String::from_utf8_lossy(bytes));
        }
    }
}
