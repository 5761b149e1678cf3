//! A document as its typed clients read it: where it says `x-open`, they keep what they do not know.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::schema::Source;
use crate::schema::keywords::{self, Holds};

/// The same sources with every `x-open` as a rule: an enum takes any text, a union any object with another tag, an object
/// any member. Pointers into them stay what they are. Nothing, when no source says `x-open`.
pub(super) fn tolerant(sources: &[Source]) -> Option<Vec<Source>> {
    let says = |source: &Source| source.text.contains("\"x-open\"");
    if !sources.iter().any(says) {
        return None;
    }
    let each = sources.iter().map(|source| {
        let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
        let text = match serde_json::from_str::<Value>(text) {
            Ok(mut document) if says(source) => {
                let whole = document.clone();
                open(&mut document, &whole);
                document.to_string()
            }
            _ => source.text.clone(),
        };
        Source {
            text,
            ..source.clone()
        }
    });
    Some(each.collect())
}

fn open(schema: &mut Value, whole: &Value) {
    let Value::Object(members) = schema else {
        return;
    };
    if members.get("x-open") == Some(&Value::Bool(true)) {
        if members.get("additionalProperties") == Some(&Value::Bool(false)) {
            members.insert("additionalProperties".to_owned(), true.into());
        }
        let tag = members.get("discriminator").and_then(|found| found.get("propertyName"));
        let tag = tag.and_then(Value::as_str).map(str::to_owned);
        for keyword in ["anyOf", "oneOf"] {
            if let Some(Value::Array(branches)) = members.get_mut(keyword) {
                branches.extend(other(keyword, branches, tag.as_deref(), whole));
            }
        }
    }
    for (keyword, value) in members {
        match (keywords::holds(keyword), value) {
            (Holds::Schemas | Holds::Both, Value::Array(list)) => {
                list.iter_mut().for_each(|schema| open(schema, whole));
            }
            (Holds::Schema | Holds::Both, schema) => open(schema, whole),
            (Holds::Named, Value::Object(map)) => {
                map.values_mut().for_each(|schema| open(schema, whole));
            }
            _ => {}
        }
    }
}

/// What a typed client accepts beyond the alternatives it knows.
fn other(keyword: &str, branches: &[Value], tag: Option<&str>, whole: &Value) -> Option<Value> {
    let is_text = |branch: &Value| branch.get("const").is_some_and(Value::is_string);
    if branches.iter().all(is_text) {
        // A known text would match twice in a `oneOf`; enums are not written that way.
        return (keyword == "anyOf").then(|| json!({ "type": "string" }));
    }
    let tag = tag?;
    let value = |branch: &Value| {
        let reference = branch.get("$ref").and_then(Value::as_str);
        let target = match reference {
            Some(reference) => whole.pointer(reference.strip_prefix('#')?)?,
            None => branch,
        };
        target.get("properties")?.get(tag)?.get("const").cloned()
    };
    let known: Option<Vec<Value>> = branches.iter().map(value).collect();
    let mut properties = Map::new();
    properties.insert(tag.to_owned(), json!({ "enum": known? }));
    Some(json!({ "type": "object", "not": { "required": [tag], "properties": properties } }))
}

/// The definitions that a schema's text leads to, directly.
pub(super) fn references(schema: &Value, into: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|target| target.strip_prefix("#/definitions/"));
            into.extend(name.map(str::to_owned));
            members.values().for_each(|value| references(value, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}
