//! Examples are vectors: values written by hand for the tests of every language, or else those that are generated for
//! them. A reference shows nothing that its definition refuses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::prose;
use crate::model::{Protocol, Shape, TypeId};
use crate::names;
use crate::rules::judge::Judge;
use crate::target::{Vector, vectors};

/// A value to show.
#[derive(Clone, Debug)]
pub(super) struct Example {
    /// What it is an example of: `Parameters`.
    pub(super) label: &'static str,
    /// The definition that accepts it.
    pub(super) definition: String,
    /// The vector: `ConnectParams/full`; nothing when it is a generated one.
    pub(super) case: Option<String>,
    pub(super) tokens: Vec<Token>,
}

/// A part of a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// `k` for a key, `s` for a string, `l` for another scalar; empty for everything between.
    pub(super) class: &'static str,
    pub(super) text: String,
}

impl Example {
    /// The JSON text.
    pub(super) fn text(&self) -> String {
        self.tokens.iter().map(|token| token.text.as_str()).collect()
    }
}

/// Longest example, in bytes.
const LONGEST: usize = 4_000;
/// Columns of an example.
const WIDTH: usize = 56;

/// What can be shown of a version.
pub(super) struct Examples<'a> {
    protocol: &'a Protocol,
    /// By definition: case and value.
    by_hand: BTreeMap<&'a str, (&'a str, Value)>,
    generated: BTreeMap<&'a str, Value>,
}

impl<'a> Examples<'a> {
    /// Chooses one example for each definition.
    pub(super) fn of_protocol(protocol: &'a Protocol, written: &'a [Vector]) -> Self {
        let judge = Judge::new(&protocol.rules);
        let mut candidates: BTreeMap<&str, Vec<(&str, Value)>> = BTreeMap::new();
        for vector in written.iter().filter(|vector| vector.version == protocol.module) {
            let entry = protocol.entries.iter().find(|entry| entry.name == vector.definition);
            let value = serde_json::from_str(&vector.text).ok();
            if let Some((entry, value)) = entry.zip(value)
                && judge.accepts(entry.ty.rule, &value)
            {
                let cases = candidates.entry(&entry.name).or_default();
                cases.push((&vector.case, value));
            }
        }
        let by_hand = candidates
            .into_iter()
            .filter_map(|(name, cases)| best(cases).map(|case| (name, case)))
            .collect();
        let generated = vectors::samples(protocol).into_iter();
        let generated = generated
            .filter_map(|(name, values)| {
                let cases = values.into_iter().map(|value| ("", value)).collect();
                best(cases).map(|(_, value)| (name, value))
            })
            .collect();
        Self {
            protocol,
            by_hand,
            generated,
        }
    }

    /// An example of a type.
    pub(super) fn of(&self, id: TypeId, label: &'static str) -> Option<Example> {
        self.by_hand(id, label).or_else(|| {
            let name = self.definition(id)?;
            let value = self.generated.get(name)?;
            Some(example(label, name, None, value))
        })
    }

    /// An example of a type that somebody wrote.
    pub(super) fn by_hand(&self, id: TypeId, label: &'static str) -> Option<Example> {
        let name = self.definition(id)?;
        let (case, value) = self.by_hand.get(name)?;
        Some(example(label, name, Some(case), value))
    }

    fn definition(&self, id: TypeId) -> Option<&'a str> {
        let is_it = |name: &&str| {
            let mut entries = self.protocol.entries.iter();
            entries.any(|entry| entry.name == *name && entry.ty.shape == Shape::Named(id))
        };
        [self.protocol.definition_of(id), "#"].into_iter().find(is_it)
    }
}

fn example(
    label: &'static str,
    definition: &str,
    case: Option<&str>,
    value: &Value,
) -> Example {
    let mut tokens = Vec::new();
    lay_out(value, 0, 0, &mut tokens);
    Example {
        label,
        definition: prose::printable(definition),
        case: case.map(|case| prose::printable(format!("{definition}/{case}"))),
        tokens,
    }
}

/// The most telling of several values: one that is called an example, or the one with the most members; of several such
/// ones the shortest.
fn best<'a>(cases: Vec<(&'a str, Value)>) -> Option<(&'a str, Value)> {
    let rank = |(case, value): &(&str, Value)| {
        let members = value.as_object().map_or(0, serde_json::Map::len);
        let length = value.to_string().len();
        let is_called = case.starts_with("example");
        (is_called, members, std::cmp::Reverse(length))
    };
    cases
        .into_iter()
        .filter(|(_, value)| value.to_string().len() <= LONGEST)
        .max_by_key(rank)
}

/// Writes a value: in one line where it fits.
fn lay_out(value: &Value, indent: usize, used: usize, tokens: &mut Vec<Token>) {
    let is_nested = matches!(value, Value::Array(_) | Value::Object(_));
    let (open, close, length) = match value {
        Value::Array(items) => ("[", "]", items.len()),
        Value::Object(members) => ("{", "}", members.len()),
        scalar => return tokens.push(token(scalar)),
    };
    let fits = value.to_string().chars().count() + length + indent + used <= WIDTH;
    let breaks = is_nested && length > 0 && !fits;
    let line = |indent: usize| format!("\n{}", " ".repeat(indent));
    plain(open, tokens);
    for index in 0..length {
        if index > 0 {
            plain(if breaks { "," } else { ", " }, tokens);
        }
        if breaks {
            plain(&line(indent + 2), tokens);
        } else if index == 0 && open == "{" {
            plain(" ", tokens);
        }
        match value {
            Value::Object(members) => {
                let Some((name, member)) = members.iter().nth(index) else {
                    continue;
                };
                let key = Token {
                    class: "k",
                    ..token(&Value::from(name.as_str()))
                };
                let used = key.text.chars().count() + 2;
                tokens.push(key);
                plain(": ", tokens);
                lay_out(member, indent + 2, used, tokens);
            }
            list => lay_out(&list[index], indent + 2, 0, tokens),
        }
    }
    if breaks {
        plain(&line(indent), tokens);
    } else if open == "{" && length > 0 {
        plain(" ", tokens);
    }
    plain(close, tokens);
}

fn token(scalar: &Value) -> Token {
    let mut text = String::new();
    for c in scalar.to_string().chars() {
        if names::is_unprintable(c) {
            // Only strings hold such characters; JSON escapes them as UTF-16.
            text.push_str(&crate::rules::ascii(&c.to_string()));
        } else {
            text.push(c);
        }
    }
    Token {
        class: if scalar.is_string() { "s" } else { "l" },
        text,
    }
}

fn plain(text: &str, tokens: &mut Vec<Token>) {
    match tokens.last_mut() {
        Some(last) if last.class.is_empty() => last.text.push_str(text),
        _ => tokens.push(Token {
            class: "",
            text: text.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lays_out_what_it_is_given() {
        let wide = "w".repeat(50);
        let values = [
            json!({}),
            json!([]),
            json!({ "a": 1, "b": [true, null] }),
            json!({ "key": { "inner": [wide, { "x": "\u{202e}\u{1F600}" }], "none": {} } }),
        ];
        let expected = [
            "{}",
            "[]",
            r#"{ "a": 1, "b": [true, null] }"#,
            &format!(
                "{{\n  \"key\": {{\n    \"inner\": [\n      \"{wide}\",\n      {{ \"x\": \"\\u202e\u{1F600}\" }}\n    ],\n    \"none\": {{}}\n  }}\n}}"
            ),
        ];
        for (value, expected) in values.iter().zip(expected) {
            let example = example("", "A", None, value);
            assert_eq!(example.text(), expected);
            let read: Value = serde_json::from_str(&example.text()).expect("JSON");
            assert_eq!(read, *value);
        }
    }

    #[test]
    fn shows_the_most_telling_value() {
        let cases = vec![
            ("long", json!({ "a": "long text" })),
            ("short", json!({ "a": "" })),
            ("small", json!({})),
        ];
        assert_eq!(best(cases.clone()).map(|(case, _)| case), Some("short"));
        let called = [cases, vec![("example-of-one", json!(1))]].concat();
        assert_eq!(best(called).map(|(case, _)| case), Some("example-of-one"));
    }
}
