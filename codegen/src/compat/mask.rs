//! The types of JSON values, as bits.

use serde_json::Value;

/// Some of the types below.
pub(super) type Mask = u8;

pub(super) const NULL: Mask = 1;
pub(super) const BOOL: Mask = 2;
pub(super) const INTEGER: Mask = 4;
/// Numbers that are no integers.
pub(super) const FRACTION: Mask = 8;
pub(super) const STRING: Mask = 16;
pub(super) const ARRAY: Mask = 32;
pub(super) const OBJECT: Mask = 64;
pub(super) const NUMBERS: Mask = INTEGER | FRACTION;
pub(super) const ALL: Mask = 127;

/// What draft-07 calls them, each alone.
pub(super) const SINGLE: &[(&str, Mask)] = &[
    ("string", STRING),
    ("number", NUMBERS),
    ("integer", INTEGER),
    ("boolean", BOOL),
    ("object", OBJECT),
    ("array", ARRAY),
    ("null", NULL),
];

/// The type of a value.
pub(super) fn of(value: &Value) -> Mask {
    match value {
        Value::Null => NULL,
        Value::Bool(_) => BOOL,
        Value::Number(number) => match number.as_f64() {
            Some(number) if number.fract() == 0.0 => INTEGER,
            _ => FRACTION,
        },
        Value::String(_) => STRING,
        Value::Array(_) => ARRAY,
        Value::Object(_) => OBJECT,
    }
}

/// What `type` allows; everything when it says nothing.
pub(super) fn of_types(names: &[&str]) -> Mask {
    if names.is_empty() {
        return ALL;
    }
    let masks = SINGLE.iter().filter(|(name, _)| names.contains(name));
    masks.fold(0, |all, (_, mask)| all | mask)
}

/// The types in words: `string or null`.
pub(super) fn words(mask: Mask) -> String {
    if mask == ALL {
        return "anything".to_owned();
    }
    let mut names = Vec::new();
    for (name, of) in SINGLE {
        let is_covered = *name == "integer" && mask & FRACTION != 0;
        if mask & of == *of && !is_covered {
            names.push(*name);
        }
    }
    if mask & NUMBERS == FRACTION {
        names.push("fraction");
    }
    match names.as_slice() {
        [] => "nothing".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// A value of one of the types.
pub(super) fn example(mask: Mask) -> Value {
    let examples = [
        (STRING, Value::from("text")),
        (NULL, Value::Null),
        (FRACTION, Value::from(0.5)),
        (INTEGER, Value::from(1)),
        (BOOL, Value::from(true)),
        (ARRAY, Value::Array(Vec::new())),
        (OBJECT, Value::Object(serde_json::Map::new())),
    ];
    let mut found = examples.into_iter().filter(|(of, _)| mask & of != 0);
    found.next().map(|(_, value)| value).unwrap_or_default()
}
