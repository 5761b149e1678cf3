//! JSON as a tree that keeps the order of members: what the rules look at.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use crate::invalid::Found;
use crate::reader::{Fault, Reader};

/// A JSON value.
#[derive(Clone, Debug)]
pub(crate) enum Tree<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Tree<'a>>),
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

/// A JSON number, as all languages see it: the nearest double.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number {
    pub(crate) value: f64,
    /// Whether the text says an integer; one that says `1.00000000000000000001` does not, though the value is 1.
    pub(crate) is_integer: bool,
}

impl<'a> Tree<'a> {
    /// Reads a value. Members that are there twice are kept: [`Tree::duplicates`] reports them.
    pub(crate) fn read(reader: &mut Reader<'a>) -> Result<Self, Fault> {
        let mut is_first = true;
        Ok(match reader.peek() {
            Some(b'"') => Self::Text(reader.string()?),
            Some(b'{') => {
                let mut members = Vec::new();
                reader.open(b'{')?;
                while reader.more(&mut is_first, b'}')? {
                    members.push((reader.name()?, Self::read(reader)?));
                }
                Self::Object(members)
            }
            Some(b'[') => {
                let mut items = Vec::new();
                reader.open(b'[')?;
                while reader.more(&mut is_first, b']')? {
                    items.push(Self::read(reader)?);
                }
                Self::List(items)
            }
            Some(b't' | b'f') => Self::Bool(reader.bool()?),
            Some(b'-' | b'0'..=b'9') => {
                let (value, is_integer) = reader.decimal()?;
                Self::Number(Number { value, is_integer })
            }
            // Anything else is a mistake, and said to be one.
            _ => {
                reader.skip()?;
                Self::Null
            }
        })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Tree<'a>> {
        match self {
            // The last one counts where readers disagree; duplicates are reported beforehand.
            Self::Object(members) => members
                .iter()
                .rev()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// A text that is the same for equal values: members sorted, `1.0` as `1`.
    pub(crate) fn canonical(&self) -> String {
        let mut text = String::new();
        self.write_canonical(&mut text);
        text
    }

    fn write_canonical(&self, text: &mut String) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(value) => _ = write!(text, "{value}"),
            Self::Number(number) => text.push_str(&number.to_string()),
            Self::Text(value) => _ = write!(text, "{value:?}"),
            Self::List(items) => {
                text.push('[');
                for item in items {
                    item.write_canonical(text);
                    text.push(',');
                }
                text.push(']');
            }
            Self::Object(members) => {
                let mut sorted: Vec<_> = members.iter().collect();
                sorted.sort_by(|a, b| a.0.cmp(&b.0));
                text.push('{');
                for (name, value) in sorted {
                    _ = write!(text, "{name:?}:");
                    value.write_canonical(text);
                    text.push(',');
                }
                text.push('}');
            }
        }
    }

    /// Reports members that are there twice.
    pub(crate) fn duplicates(&self, pointer: &mut String, found: &mut Found) {
        let length = pointer.len();
        if found.is_full() {
            return;
        }
        match self {
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    _ = write!(pointer, "/{index}");
                    item.duplicates(pointer, found);
                    pointer.truncate(length);
                }
            }
            Self::Object(members) => {
                let mut seen = BTreeSet::new();
                for (name, value) in members {
                    if !seen.insert(name) {
                        let message = format_args!("must NOT have duplicate property '{name}'");
                        found.push(pointer, "duplicate", message);
                    }
                    push_token(pointer, name);
                    value.duplicates(pointer, found);
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
    }
}

/// Members that are few enough to look for one after the other.
const FEW: usize = 16;

impl PartialEq for Tree<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a.value == b.value,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::List(a), Self::List(b)) => a == b,
            (Self::Object(a), Self::Object(b)) => {
                // Looked up one by one only where there are few.
                let table: Option<BTreeMap<_, _>> =
                    (b.len() > FEW).then(|| b.iter().map(|(name, value)| (name, value)).collect());
                let get = |name: &Cow<'_, str>| match &table {
                    Some(table) => table.get(name).copied(),
                    None => other.get(name),
                };
                a.len() == b.len()
                    && a.iter()
                        .all(|(name, value)| get(name).is_some_and(|other| value == other))
            }
            _ => false,
        }
    }
}

/// Prints as ECMAScript prints numbers: `1`, `0.5`, `1e+21`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spelled(self.value))
    }
}

/// A float in ECMAScript's spelling. The digits are those of `serde_json`: where two shortest spellings are equally near,
/// it takes the even one as ECMAScript does, and the standard library the upper one.
fn spelled(float: f64) -> String {
    let text = serde_json::to_string(&float.abs()).unwrap_or_default();
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let digits = all.trim_start_matches('0');
    // Where the point stands, counted from the first digit.
    let before = i64::try_from(whole.len()).unwrap_or(0)
        - i64::try_from(all.len() - digits.len()).unwrap_or(0);
    let point = before + exponent.parse::<i64>().unwrap_or(0);
    let digits = digits.trim_end_matches('0');
    let sign = if float < 0.0 { "-" } else { "" };
    let count = digits.len();
    match usize::try_from(point).unwrap_or(0) {
        _ if count == 0 => "0".to_owned(),
        at @ 1..=21 if at >= count => format!("{sign}{digits}{}", "0".repeat(at - count)),
        at @ 1..=21 => format!("{sign}{}.{}", &digits[..at], &digits[at..]),
        0 if point > -6 => format!(
            "{sign}0.{}{digits}",
            "0".repeat(usize::try_from(-point).unwrap_or(0))
        ),
        _ => {
            let (first, rest) = digits.split_at(1);
            let dot = if rest.is_empty() { "" } else { "." };
            format!("{sign}{first}{dot}{rest}e{:+}", point - 1)
        }
    }
}

/// Appends a token to a JSON pointer (RFC 6901).
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for c in token.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}
