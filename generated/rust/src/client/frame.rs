//! Frames: read as far as every protocol agrees about them, and written.

use std::borrow::Cow;

use serde::Serialize;

use crate::invalid::{Invalid, violation_text};
use crate::json::Json;
use crate::reader::{Fault, Reader};

use super::contract::Contract;

/// The largest whole number that every language counts with.
const LARGEST: u64 = (1 << 53) - 1;

/// A frame that came; what it holds is still text.
#[derive(Debug)]
pub(super) enum Frame<'a> {
    Response(Response<'a>),
    Event(Event<'a>),
    /// A request, or a frame of an unknown type.
    Other(Json),
}

#[derive(Debug)]
pub(super) struct Response<'a> {
    /// `None` when it is no id this client gives.
    pub(super) id: Option<u64>,
    pub(super) ok: bool,
    pub(super) payload: Option<&'a str>,
    pub(super) error: Option<&'a str>,
}

#[derive(Debug)]
pub(super) struct Event<'a> {
    pub(super) event: Cow<'a, str>,
    pub(super) payload: Option<&'a str>,
    pub(super) seq: Option<u64>,
    pub(super) state_version: Option<&'a str>,
}

/// What is wrong with a message that is no frame.
#[derive(Debug)]
pub(super) struct NoFrame {
    pub(super) text: String,
    pub(super) frame: Option<Json>,
}

/// Reads a message.
pub(super) fn read<'a>(contract: &Contract, text: &'a str) -> Result<Frame<'a>, NoFrame> {
    const NAMES: [&str; 9] = [
        "type",
        "id",
        "ok",
        "payload",
        "error",
        "event",
        "seq",
        "stateVersion",
        "method",
    ];
    let found = match members(text, NAMES) {
        Ok(Some(found)) => found,
        Err(Fault::Syntax(_)) => {
            return Err(NoFrame {
                text: "not JSON".to_owned(),
                frame: None,
            });
        }
        Ok(None) | Err(Fault::Deep | Fault::Stack | Fault::Shape) => {
            return Err(refused(text, (contract.explain)(text).err().as_ref()));
        }
    };
    let [kind, id, ok, payload, error, event, seq, state_version, _] = found;
    let Some(kind) = kind.and_then(self::text) else {
        return Err(refused(text, (contract.explain)(text).err().as_ref()));
    };
    if matches!(&*kind, "res" | "event" | "req")
        && let Err(invalid) = (contract.frame)(text)
    {
        return Err(refused(text, Some(&invalid)));
    }
    Ok(match &*kind {
        "res" => Frame::Response(Response {
            id: id.and_then(self::id),
            ok: ok == Some("true"),
            payload,
            error,
        }),
        "event" => Frame::Event(Event {
            event: event.and_then(self::text).unwrap_or_default(),
            payload,
            // Behind one that is too large to count with, no hole would be seen any more.
            seq: seq.and_then(integer).filter(|seq| *seq <= LARGEST),
            state_version,
        }),
        _ => Frame::Other(Json::parse(text).map_err(|invalid| refused(text, Some(&invalid)))?),
    })
}

#[cold]
fn refused(text: &str, invalid: Option<&Invalid>) -> NoFrame {
    let violations = invalid.map(Invalid::concise);
    NoFrame {
        text: violation_text(violations.unwrap_or_default()),
        frame: Json::parse(text).ok(),
    }
}

/// The members of an object that have these names, as text; `None` when it is no object.
pub(super) fn members<'a, const N: usize>(
    text: &'a str,
    names: [&str; N],
) -> Result<Option<[Option<&'a str>; N]>, Fault> {
    let read = |reader: &mut Reader<'a>| {
        if reader.peek() != Some(b'{') {
            reader.skip()?;
            return Ok(None);
        }
        let mut found = [None; N];
        let mut is_first = true;
        reader.open(b'{')?;
        while reader.more(&mut is_first, b'}')? {
            let name = reader.name()?;
            let place = names.iter().position(|wanted| *wanted == name);
            reader.peek();
            let mark = reader.mark();
            reader.skip()?;
            if let Some(place) = place
                && found[place].replace(reader.since(mark)).is_some()
            {
                return Err(Fault::Shape);
            }
        }
        Ok(Some(found))
    };
    Reader::whole(text, read).map_err(|(fault, _)| fault)
}

/// The string a text is.
pub(super) fn text(slice: &str) -> Option<Cow<'_, str>> {
    let inner = slice.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') {
        serde_json::from_str(slice).ok().map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(inner))
    }
}

/// The natural number a text is.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is no natural number has been sorted out"
)]
pub(super) fn integer(slice: &str) -> Option<u64> {
    slice.parse().ok().or_else(|| {
        let float: f64 = slice.parse().ok()?;
        let is_natural = float.fract() == 0.0 && (0.0..=9_007_199_254_740_991.0).contains(&float);
        is_natural.then_some(float as u64)
    })
}

/// The id a text is, as this client spells them: decimal, without anything around it.
fn id(slice: &str) -> Option<u64> {
    let id = text(slice)?;
    let is_plain = id.bytes().all(|byte| byte.is_ascii_digit()) && !id.starts_with('0');
    is_plain.then(|| id.parse().ok()).flatten()
}

/// A request frame.
pub(super) fn request(id: u64, method: &str, params: Option<&str>) -> String {
    let mut object = Object::new();
    object.member("type", "req");
    object.member("id", &id.to_string());
    object.member("method", method);
    if let Some(params) = params {
        object.raw("params", params);
    }
    object.end()
}

/// A JSON object that is being written, member by member.
#[derive(Debug)]
pub(super) struct Object(String);

impl Object {
    pub(super) fn new() -> Self {
        Self("{".to_owned())
    }

    pub(super) fn member(&mut self, name: &str, value: &(impl Serialize + ?Sized)) {
        let text = serde_json::to_string(value).expect("texts, numbers and lists can be written");
        self.raw(name, &text);
    }

    pub(super) fn given(&mut self, name: &str, value: Option<&(impl Serialize + ?Sized)>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// A member whose value is JSON already.
    pub(super) fn raw(&mut self, name: &str, json: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
        self.0.push_str(json);
    }

    pub(super) fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_wherever_they_stand() {
        let found = |text| members(text, ["a", "b"]);
        assert_eq!(
            found(r#" { "x" : {"a":1}, "b":[1, 2] ,"\u0061": "t" } "#),
            Ok(Some([Some("\"t\""), Some("[1, 2]")]))
        );
        assert_eq!(found("{}"), Ok(Some([None, None])));
        assert_eq!(found("[{}]"), Ok(None));
        assert_eq!(found(r#"{"a":1,"a":1}"#), Err(Fault::Shape));
        assert!(matches!(found("{\"a\":1"), Err(Fault::Syntax(_))));
        assert!(matches!(found("{} x"), Err(Fault::Syntax(_))));
    }

    #[test]
    fn only_ids_as_they_are_given_count() {
        for (slice, expected) in [
            (r#""12""#, Some(12)),
            (r#""\u0031""#, Some(1)),
            (r#""01""#, None),
            (r#""+1""#, None),
            (r#"" 1""#, None),
            (r#""""#, None),
            ("1", None),
            (r#""99999999999999999999""#, None),
        ] {
            assert_eq!(id(slice), expected, "{slice}");
        }
    }

    #[test]
    fn natural_numbers_have_many_spellings() {
        for (slice, expected) in [
            ("0", Some(0)),
            ("5.0", Some(5)),
            ("5e2", Some(500)),
            ("-1", None),
            ("0.5", None),
            ("1e300", None),
            ("\"1\"", None),
        ] {
            assert_eq!(integer(slice), expected, "{slice}");
        }
    }
}
