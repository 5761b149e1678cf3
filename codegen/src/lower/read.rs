//! Reads single keywords of a schema: what they say, and whether they can change a verdict.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Options;
use crate::model::Member;
use crate::schema::keywords;

/// The members of a schema that is an object.
pub(super) type Members = Map<String, Value>;

/// Integers that survive every language: ±(2^53 − 1).
const SAFE: i64 = 9_007_199_254_740_991;

pub(super) fn text(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Most characters of a value that docs show, and most examples.
const LONGEST_VALUE: usize = 120;
const MOST_EXAMPLES: usize = 3;

/// What people are told: `description`, with `title` as a stand-in, and the annotations that are no rules.
pub(super) fn docs(members: &Members) -> String {
    let description = text(members.get("description"));
    let mut docs = if description.is_empty() {
        text(members.get("title"))
    } else {
        description
    };
    let mut tell = |line: String| {
        if !docs.is_empty() {
            docs.push_str("\n\n");
        }
        docs.push_str(&line);
    };
    if let Some(value) = members.get("default").and_then(short) {
        tell(format!("Default: {value}."));
    }
    let examples = array(members, "examples").iter().take(MOST_EXAMPLES);
    let examples: Vec<String> = examples.filter_map(short).collect();
    if !examples.is_empty() {
        tell(format!("For example {}.", examples.join(", ")));
    }
    for (keyword, line) in [("readOnly", "Read-only."), ("writeOnly", "Write-only.")] {
        if members.get(keyword) == Some(&Value::Bool(true)) {
            tell(line.to_owned());
        }
    }
    docs
}

/// The written reason why a value, an alternative of it, or what a list or a map holds is any JSON.
pub(super) fn untyped(members: &Members) -> Option<String> {
    // Deeper ones are not said of the whole.
    const DEEPEST: usize = 4;
    fn find(members: &Members, depth: usize) -> Option<&str> {
        let own = members.get("x-untyped").and_then(Value::as_str);
        let own = own.map(str::trim).filter(|reason| !reason.is_empty());
        if own.is_some() || depth == 0 {
            return own;
        }
        let inside = ["items", "additionalProperties"].map(|keyword| members.get(keyword));
        let inside = inside.into_iter().flatten().chain(array(members, "anyOf"));
        inside
            .filter_map(Value::as_object)
            .find_map(|members| find(members, depth - 1))
    }
    find(members, DEEPEST).map(str::to_owned)
}

/// A value as code, when it is short enough for a comment.
fn short(value: &Value) -> Option<String> {
    let text = value.to_string();
    (text.chars().count() <= LONGEST_VALUE && !text.contains('`')).then(|| format!("`{text}`"))
}

pub(super) fn deprecated(members: &Members) -> Option<String> {
    let note = members.get("x-deprecated").and_then(Value::as_str);
    let flag = members
        .get("deprecated")
        .and_then(Value::as_bool)
        .unwrap_or(false);
    note.map(str::to_owned).or(flag.then(String::new))
}

/// An array's items; none when the keyword is absent.
pub(super) fn array<'a>(members: &'a Members, keyword: &str) -> &'a [Value] {
    members
        .get(keyword)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The names in `type`.
pub(super) fn types(members: &Members) -> Vec<&str> {
    match members.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Whether `type` allows this type.
pub(super) fn allows_type(members: &Members, of: &str) -> bool {
    !members.contains_key("type") || types(members).contains(&of)
}

/// The type that all of these scalars have, if a language can hold them exactly.
pub(super) fn type_of(values: &[Value]) -> Option<&'static str> {
    let of = |value: &Value| match value {
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.as_i64().is_some_and(|number| number.abs() <= SAFE) => {
            Some("integer")
        }
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::String(_) => Some("string"),
        _ => None,
    };
    let mut found = None;
    for value in values {
        found = match (found, of(value)?) {
            (None, of) => Some(of),
            (Some(known), of) if known == of => Some(of),
            (Some("integer" | "number"), "integer" | "number") => Some("number"),
            _ => return None,
        };
    }
    found
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts are checked when rules are built"
)]
pub(super) fn count(members: &Members, keyword: &str) -> Option<u64> {
    let value = members.get(keyword)?;
    value
        .as_u64()
        .or_else(|| value.as_f64().map(|count| count as u64))
}

/// The integers a schema allows, within what every language holds.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "clamped to the safe integers first"
)]
pub(super) fn integer_bounds(members: &Members) -> (i64, i64) {
    let safe = SAFE as f64;
    let bound = |keyword: &str| {
        members
            .get(keyword)
            .and_then(Value::as_f64)
            .map(|bound| bound.clamp(-safe - 2.0, safe + 2.0))
    };
    let mut min = -SAFE;
    let mut max = SAFE;
    if let Some(bound) = bound("minimum") {
        min = min.max(bound.ceil() as i64);
    }
    if let Some(bound) = bound("exclusiveMinimum") {
        min = min.max(bound.floor() as i64 + 1);
    }
    if let Some(bound) = bound("maximum") {
        max = max.min(bound.floor() as i64);
    }
    if let Some(bound) = bound("exclusiveMaximum") {
        max = max.min(bound.ceil() as i64 - 1);
    }
    (min, max)
}

/// An enum's member: a string, or `{"const": string, "description": …}` as `x-values` has them.
pub(super) fn member(value: &Value) -> Option<Member> {
    match value {
        Value::String(wire) => Some(Member {
            wire: wire.clone(),
            docs: String::new(),
        }),
        Value::Object(members) => {
            let wire = members.get("const")?.as_str()?.to_owned();
            Some(Member {
                wire,
                docs: docs(members),
            })
        }
        _ => None,
    }
}

pub(super) fn without_twins(members: Vec<Member>) -> Vec<Member> {
    let mut seen = BTreeSet::new();
    members
        .into_iter()
        .filter(|member| seen.insert(member.wire.clone()))
        .collect()
}

/// `x-values` says what rules do not; schemas that use it are never merged by their rules.
pub(super) fn has_extension(schema: &Value) -> bool {
    match schema {
        Value::Object(members) => members
            .iter()
            .any(|(key, value)| key == "x-values" || has_extension(value)),
        Value::Array(items) => items.iter().any(has_extension),
        _ => false,
    }
}

/// The types a keyword has a say in; `None` when it has a say in all.
fn group(keyword: &str) -> Option<&'static str> {
    Some(match keyword {
        "exclusiveMaximum" | "exclusiveMinimum" | "maximum" | "minimum" | "multipleOf" => "number",
        "maxLength" | "minLength" | "pattern" | "x-values" => "string",
        "additionalItems" | "contains" | "items" | "maxItems" | "minItems" | "uniqueItems" => {
            "array"
        }
        "additionalProperties"
        | "dependencies"
        | "maxProperties"
        | "minProperties"
        | "patternProperties"
        | "properties"
        | "propertyNames"
        | "required" => "object",
        _ => return None,
    })
}

/// Whether a keyword beside `known` can change the verdict; on a value of one type, if that is given.
pub(super) fn has_more(
    members: &Members,
    known: &[&str],
    of: Option<&str>,
    options: Options,
) -> bool {
    let of = of.map(|of| if of == "integer" { "number" } else { of });
    members.keys().any(|keyword| {
        let annotation =
            keywords::is_annotation(keyword) && !(keyword == "format" && options.assert_formats);
        let concerns = |of: &str| group(keyword).is_none_or(|group| group == of);
        !annotation && of.is_none_or(concerns) && !known.contains(&keyword.as_str())
    })
}
