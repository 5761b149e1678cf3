//! JSON text to values, as strictly as a contract deserves: a duplicate member is an error, not a guess.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::problem::Problem;

/// Parses a document. `file` is how the document is named in a problem.
pub fn parse(file: &str, text: &str) -> Result<Value, Problem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match serde_json::from_str::<Strict>(text) {
        Ok(Strict(value)) => Ok(value),
        Err(error) => {
            let place = format!("{file}:{}:{}", error.line(), error.column());
            let message = error.to_string();
            let fact = message
                .split(" at line ")
                .next()
                .unwrap_or_default()
                .to_owned();
            let (rule, fix) = if fact.starts_with("duplicate member") {
                (
                    "duplicate-member",
                    "keep one of them: readers disagree about which one counts",
                )
            } else if fact.starts_with("recursion limit") {
                (
                    "nesting",
                    "nest at most 127 levels deep; move inner schemas to `definitions` and refer to them",
                )
            } else if fact.starts_with("number out of range") {
                (
                    "number-range",
                    "write a number that a 64-bit float can hold",
                )
            } else {
                ("syntax", "make it valid JSON (RFC 8259)")
            };
            Err(Problem::new(rule, place, fact, fix))
        }
    }
}

/// A value without duplicate members.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        StrictVisitor.deserialize(deserializer).map(Strict)
    }
}

struct StrictVisitor;

impl<'de> DeserializeSeed<'de> for StrictVisitor {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(StrictVisitor)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if map.contains_key(&name) {
                return Err(de::Error::custom(format_args!("duplicate member `{name}`")));
            }
            let value = members.next_value_seed(StrictVisitor)?;
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_readers_would_read_differently() {
        for (text, rule, place) in [
            (r#"{"a":1,"a":2}"#, "duplicate-member", "f:1:10"),
            (r#"{"a":1,"\u0061":2}"#, "duplicate-member", "f:1:15"),
            ("{\"a\":1,}", "syntax", "f:1:8"),
            ("1e400", "number-range", "f:1:5"),
            (&"[".repeat(5_000), "nesting", "f:1:128"),
        ] {
            let problem = parse("f", text).expect_err(text);
            assert_eq!((problem.rule, problem.place.as_str()), (rule, place));
        }
    }

    #[test]
    fn keeps_the_order_of_members() {
        let value = parse("f", r#"{"b":1,"a":{"d":2,"c":3}}"#).expect("valid");
        assert_eq!(value.to_string(), r#"{"b":1,"a":{"d":2,"c":3}}"#);
    }
}
