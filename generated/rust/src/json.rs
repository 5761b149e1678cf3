//! Any JSON, kept as the text it arrived in: nothing is rounded, reordered or lost.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::invalid::Invalid;
use crate::tree::Tree;
use crate::wire::{self, Typed};

/// Any JSON value, kept as text. Two are equal when their values are: `1` and `1.0`, members in any order.
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// The JSON of a value.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, Invalid> {
        let raw = serde_json::value::to_raw_value(value);
        raw.map(Self)
            .map_err(|error| Invalid::because("type", error.to_string()))
    }

    /// Reads JSON text.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        serde_json::from_str(text).map_err(|error| wire::explain_syntax(text.as_bytes(), &error))
    }

    /// The JSON text.
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Reads the value as a type of this protocol.
    pub fn decode<T: Typed>(&self) -> Result<T, Invalid> {
        wire::decode(self.get().as_bytes())
    }

    fn tree(&self) -> Option<Tree> {
        serde_json::from_str(self.get()).ok()
    }
}

/// `null`.
impl Default for Json {
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
            || self
                .tree()
                .is_some_and(|tree| other.tree().is_some_and(|other| tree == other))
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        match strict(raw.get()) {
            Ok(()) => Ok(Self(raw)),
            Err(reason) => Err(serde::de::Error::custom(reason)),
        }
    }
}

/// Deepest nesting inside any JSON, as for everything else that is decoded.
const DEEPEST: usize = 127;

/// Checks text that is known to be JSON for what a reader of its values would trip over: duplicate members, numbers that
/// overflow, nesting without end.
fn strict(text: &str) -> Result<(), String> {
    let bytes = text.as_bytes();
    // Where each open object's names begin in `names`; arrays are open objects without names.
    let mut open: Vec<usize> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    let mut any_escaped = false;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => {
                if open.len() == DEEPEST {
                    return Err(format!("nested more than {DEEPEST} levels deep"));
                }
                open.push(names.len());
            }
            b'}' | b']' => {
                let start = open.pop().unwrap_or(0);
                if let Some(name) = twin(&mut names[start..], any_escaped) {
                    return Err(format!("must NOT have duplicate property '{name}'"));
                }
                names.truncate(start);
            }
            b'"' => {
                let start = at;
                let mut escaped = false;
                at += 1;
                while let Some(&byte) = bytes.get(at) {
                    if byte == b'"' {
                        break;
                    }
                    let is_escape = byte == b'\\';
                    escaped |= is_escape;
                    at += 1 + usize::from(is_escape);
                }
                let string = &text[start..=at];
                if escaped {
                    // Only parsing tells a lone surrogate.
                    serde_json::from_str::<String>(string)
                        .map_err(|_| "lone surrogate in a string")?;
                }
                if bytes.get(at + 1) == Some(&b':') || is_before_colon(&bytes[at + 1..]) {
                    names.push(string);
                    any_escaped |= escaped;
                }
            }
            b'-' | b'0'..=b'9' => {
                let start = at;
                let in_number =
                    |byte: &u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
                while bytes.get(at + 1).is_some_and(in_number) {
                    at += 1;
                }
                let number = &text[start..=at];
                if number.len() > 18 || number.contains(['e', 'E']) {
                    let finite = number.parse::<f64>().is_ok_and(f64::is_finite);
                    if !finite {
                        return Err("number out of range".to_owned());
                    }
                }
            }
            _ => {}
        }
        at += 1;
    }
    Ok(())
}

fn is_before_colon(bytes: &[u8]) -> bool {
    bytes.first().is_some_and(u8::is_ascii_whitespace)
        && bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

/// A name that is there twice, however it is escaped.
fn twin(names: &mut [&str], any_escaped: bool) -> Option<String> {
    const FEW: usize = 12;
    if any_escaped {
        let mut plain: Vec<String> = names
            .iter()
            .filter_map(|name| serde_json::from_str(name).ok())
            .collect();
        plain.sort_unstable();
        return plain
            .windows(2)
            .find(|pair| pair[0] == pair[1])
            .map(|pair| pair[0].clone());
    }
    let twin = if names.len() <= FEW {
        names
            .iter()
            .enumerate()
            .find(|(index, name)| names[..*index].contains(name))
            .map(|(_, name)| *name)
    } else {
        names.sort_unstable();
        names
            .windows(2)
            .find(|pair| pair[0] == pair[1])
            .map(|pair| pair[0])
    };
    twin.map(|name| name.trim_matches('"').to_owned())
}
