//! JSON as a tree that keeps the order of members: what the rules look at.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use crate::invalid::Violation;
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

/// A JSON number, exact where 64 bits can be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Number {
    Integer(i128),
    Float(f64),
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
            Some(b'-' | b'0'..=b'9') => Self::Number(match reader.integer() {
                Some((true, integer)) => Number::Integer(-i128::from(integer)),
                Some((false, integer)) => Number::Integer(integer.into()),
                None => Number::Float(reader.float()?),
            }),
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
    pub(crate) fn duplicates(&self, pointer: &mut String, found: &mut Vec<Violation>) {
        let length = pointer.len();
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
                        let message = format!("must NOT have duplicate property '{name}'");
                        found.push(Violation {
                            pointer: pointer.clone(),
                            keyword: "duplicate",
                            message,
                        });
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

impl PartialEq for Tree<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a.cmp(*b).is_some_and(std::cmp::Ordering::is_eq),
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::List(a), Self::List(b)) => a == b,
            (Self::Object(a), Self::Object(b)) => {
                a.len() == b.len()
                    && a.iter()
                        .all(|(name, value)| other.get(name).is_some_and(|other| value == other))
            }
            _ => false,
        }
    }
}

impl Number {
    #[expect(
        clippy::cast_precision_loss,
        reason = "beyond 2^53 the nearest float is what arithmetic can give"
    )]
    pub(crate) fn as_f64(self) -> f64 {
        match self {
            Self::Integer(integer) => integer as f64,
            Self::Float(float) => float,
        }
    }

    /// The number as an integer, when it is one that 128 bits hold.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the range is checked first"
    )]
    fn as_integer(self) -> Option<i128> {
        match self {
            Self::Integer(integer) => Some(integer),
            Self::Float(float) if float.fract() == 0.0 && float.abs() < 1e37 => Some(float as i128),
            Self::Float(_) => None,
        }
    }

    pub(crate) fn is_integer(self) -> bool {
        match self {
            Self::Integer(_) => true,
            Self::Float(float) => float.fract() == 0.0,
        }
    }

    pub(crate) fn cmp(self, other: Self) -> Option<std::cmp::Ordering> {
        match (self.as_integer(), other.as_integer()) {
            (Some(a), Some(b)) => Some(a.cmp(&b)),
            _ => self.as_f64().partial_cmp(&other.as_f64()),
        }
    }
}

/// Prints as ECMAScript prints numbers: `1`, `0.5`, `1e+21`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(integer) if integer.unsigned_abs() < 1_000_000_000_000_000_000_000 => {
                write!(f, "{integer}")
            }
            number => f.write_str(&spelled(number.as_f64())),
        }
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
