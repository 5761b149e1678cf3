//! The definitions of a document as the components of another: the same schemas, with references that lead there.

use std::cell::Cell;

use serde_json::{Map, Value, json};

use crate::schema::keywords::{Holds, holds};

/// What the document itself is called among the components.
const ROOT: &str = "_document";
/// How a schema says that it is draft-07.
const FORMAT: &str = "application/schema+json;version=draft-07";

/// A schema that says which draft it is written in.
pub(super) fn draft_07(schema: &Value) -> Value {
    json!({ "schemaFormat": FORMAT, "schema": schema })
}

/// A reference to the schema of a definition, for use in other schemas.
pub(super) fn reference(definition: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}/schema", token(definition)) })
}

/// All definitions of a document.
pub(super) fn components(document: &Value) -> Map<String, Value> {
    let mut components = Map::new();
    let refers_to_root = Cell::new(false);
    for keyword in ["$defs", "definitions"] {
        let definitions = document.get(keyword).and_then(Value::as_object);
        for (name, schema) in definitions.into_iter().flatten() {
            let schema = moved(schema, &refers_to_root);
            components.insert(name.clone(), draft_07(&schema));
        }
    }
    if refers_to_root.get() {
        let keeps = |name: &str| {
            !(name.starts_with("x-") || matches!(name, "$schema" | "$id" | "$defs" | "definitions"))
        };
        let root = document.as_object().into_iter().flatten();
        let root: Map<String, Value> = root
            .filter(|(name, _)| keeps(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let root = moved(&Value::Object(root), &refers_to_root);
        components.insert(ROOT.to_owned(), draft_07(&root));
    }
    components
}

/// A schema whose references to definitions lead to components. Those to other documents stay as they are.
fn moved(schema: &Value, refers_to_root: &Cell<bool>) -> Value {
    let Value::Object(members) = schema else {
        return schema.clone();
    };
    let each = |schema: &Value| moved(schema, refers_to_root);
    let mut result = Map::new();
    for (keyword, value) in members {
        let value = match (holds(keyword), value) {
            (Holds::Other, Value::String(target)) if keyword == "$ref" => {
                Value::from(moved_reference(target, refers_to_root))
            }
            (Holds::Schema | Holds::Both, Value::Object(_)) => each(value),
            (Holds::Schemas | Holds::Both, Value::Array(list)) => list.iter().map(each).collect(),
            (Holds::Named, Value::Object(named)) => {
                let named = named
                    .iter()
                    .map(|(name, schema)| (name.clone(), each(schema)));
                Value::Object(named.collect())
            }
            _ => value.clone(),
        };
        result.insert(keyword.clone(), value);
    }
    Value::Object(result)
}

fn moved_reference(target: &str, refers_to_root: &Cell<bool>) -> String {
    for prefix in ["#/definitions/", "#/$defs/"] {
        if let Some(rest) = target.strip_prefix(prefix) {
            let (name, inside) = match rest.split_once('/') {
                Some((name, inside)) => (name, format!("/{inside}")),
                None => (rest, String::new()),
            };
            return format!("#/components/schemas/{name}/schema{inside}");
        }
    }
    match target.strip_prefix('#') {
        Some(inside) if inside.is_empty() || inside.starts_with('/') => {
            refers_to_root.set(true);
            format!("#/components/schemas/{ROOT}/schema{inside}")
        }
        _ => target.to_owned(),
    }
}

/// A name in a JSON pointer.
fn token(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_references_and_nothing_else() {
        let document = json!({
            "title": "Sample",
            "x-methods": [],
            "anyOf": [{ "$ref": "#/definitions/A" }],
            "definitions": {
                "A": {
                    "type": "object",
                    "properties": {
                        "$ref": { "$ref": "#/definitions/B" },
                        "deep": { "items": [{ "$ref": "#/definitions/B/properties/x" }, true] },
                        "all": { "allOf": [{ "$ref": "#" }] },
                        "other": { "$ref": "other.json#/definitions/C" }
                    },
                    "dependencies": { "deep": ["all"], "all": { "$ref": "#/definitions/B" } },
                    "const": { "$ref": "#/definitions/B" }
                },
                "B": { "properties": { "x": {} } }
            }
        });
        let to = |place: &str| json!({ "$ref": format!("#/components/schemas/{place}") });
        let expected = json!({
            "A": draft_07(&json!({
                "type": "object",
                "properties": {
                    "$ref": to("B/schema"),
                    "deep": { "items": [to("B/schema/properties/x"), true] },
                    "all": { "allOf": [to("_document/schema")] },
                    "other": { "$ref": "other.json#/definitions/C" }
                },
                "dependencies": { "deep": ["all"], "all": to("B/schema") },
                "const": { "$ref": "#/definitions/B" }
            })),
            "B": draft_07(&json!({ "properties": { "x": {} } })),
            "_document": draft_07(&json!({ "title": "Sample", "anyOf": [to("A/schema")] }))
        });
        assert_eq!(Value::Object(components(&document)), expected);
    }
}
