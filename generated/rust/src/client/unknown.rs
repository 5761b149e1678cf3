//! Frames a client does not know, as the application is told of them.

use crate::json::Json;

use super::contract::Version;
use super::frame::{self, members};
use super::notices::Notice;

/// The notice of an unknown frame. An event keeps what all events have.
pub(super) fn notice<V: Version>(frame: Json) -> Notice<V> {
    let names = ["type", "event", "payload", "seq", "stateVersion"];
    let found = members(frame.get(), names).ok().flatten();
    let Some([kind, event, payload, seq, state_version]) = found else {
        return Notice::Unknown(frame);
    };
    let json = |slice: Option<&str>| slice.and_then(|slice| Json::parse(slice).ok());
    match (
        kind.and_then(frame::text).as_deref(),
        event.and_then(frame::text),
    ) {
        (Some("event"), Some(event)) => Notice::Event {
            event: V::unknown_event(event.into_owned(), json(payload)),
            seq: seq.and_then(frame::integer),
            state_version: json(state_version),
        },
        _ => Notice::Unknown(frame),
    }
}
