//! A document as its clients read it: they keep or drop what they do not know, as far as they are told to.
//!
//! Where a document says `x-open`, they keep other texts and objects with another tag. Members of results and payloads that
//! they do not know they drop; a frame with such a member is no frame to them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::schema::Source;
use crate::schema::keywords::{self, Holds};

/// The same sources with that as rules. Pointers into them stay what they are. Nothing, when the clients know no better.
pub(super) fn tolerant(sources: &[Source]) -> Option<Vec<Source>> {
    let says = |source: &Source| {
        source.text.contains("\"x-open\"") || source.text.contains("\"x-protocol\"")
    };
    if !sources.iter().any(says) {
        return None;
    }
    let each = sources.iter().map(|source| {
        let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
        let text = match serde_json::from_str::<Value>(text) {
            Ok(mut document) if says(source) => {
                if document.get("x-protocol").is_some() {
                    drop_unknown(&mut document);
                }
                let whole = document.clone();
                each_schema(&mut document, &mut |schema| keep_unknown(schema, &whole));
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

/// Opens the objects of a protocol, but for frames and what they are made of.
fn drop_unknown(document: &mut Value) {
    let mut frames = BTreeSet::new();
    for keyword in ["oneOf", "anyOf"] {
        references(document.get(keyword).unwrap_or(&Value::Null), &mut frames);
    }
    let Some(Value::Object(definitions)) = document.get_mut("definitions") else {
        return;
    };
    let mut known = 0;
    while known < frames.len() {
        known = frames.len();
        for name in frames.clone() {
            references(definitions.get(&name).unwrap_or(&Value::Null), &mut frames);
        }
    }
    for (_, schema) in definitions
        .iter_mut()
        .filter(|(name, _)| !frames.contains(*name))
    {
        each_schema(schema, &mut |members| {
            if members.get("additionalProperties") == Some(&Value::Bool(false)) {
                members.insert("additionalProperties".to_owned(), true.into());
            }
        });
    }
}

fn each_schema(schema: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    let Value::Object(members) = schema else {
        return;
    };
    change(members);
    for (keyword, value) in members {
        match (keywords::holds(keyword), value) {
            (Holds::Schemas | Holds::Both, Value::Array(list)) => {
                for schema in list {
                    each_schema(schema, change);
                }
            }
            (Holds::Schema | Holds::Both, schema) => each_schema(schema, change),
            (Holds::Named, Value::Object(map)) => {
                for schema in map.values_mut() {
                    each_schema(schema, change);
                }
            }
            _ => {}
        }
    }
}

fn keep_unknown(members: &mut Map<String, Value>, whole: &Value) {
    if members.get("x-open") != Some(&Value::Bool(true)) {
        return;
    }
    let tag = members
        .get("discriminator")
        .and_then(|found| found.get("propertyName"));
    let tag = tag.and_then(Value::as_str).map(str::to_owned);
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(branches)) = members.get_mut(keyword) {
            branches.extend(other(keyword, branches, tag.as_deref(), whole));
        }
    }
}

/// What a typed client accepts beyond the alternatives it knows.
fn other(keyword: &str, branches: &[Value], tag: Option<&str>, whole: &Value) -> Option<Value> {
    let is_text = |branch: &Value| branch.get("const").is_some_and(Value::is_string);
    let is_null = |branch: &Value| branch.get("type").is_some_and(|ty| ty == "null");
    if branches
        .iter()
        .all(|branch| is_text(branch) || is_null(branch))
    {
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
