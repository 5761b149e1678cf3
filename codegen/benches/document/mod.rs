//! Writes a document of any size that looks like a protocol somebody wrote: requests, results, entries, enums, unions,
//! with texts, bounds, and references to each other.

use serde_json::{Map, Value, json};

/// A document with this many definitions.
pub(crate) fn document(definitions: usize) -> String {
    let all: Map<String, Value> = (0..definitions)
        .map(|index| (name(index), definition(index, definitions)))
        .collect();
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "title": "Sized", "definitions": all }).to_string()
}

/// Names repeat their words, as real ones do.
fn name(index: usize) -> String {
    let subject = [
        "Agent", "Session", "Channel", "Cron", "Device", "Node", "Skill", "Model", "Config", "Chat",
    ];
    let verb = ["List", "Get", "Put", "Watch", "Remove"];
    let kind = ["Params", "Entry", "State", "Event", "Choice", "Result"];
    let (subject, verb) = (subject[index / 30 % 10], verb[index / 6 % 5]);
    format!("{subject}{verb}{}{}", index / 300, kind[index % 6])
}

fn definition(index: usize, definitions: usize) -> Value {
    // Near ones mostly, as in a file that somebody keeps in order.
    let reference = |step: usize| json!({ "$ref": format!("#/definitions/{}", name((index + step) % definitions)) });
    let text = |what: &str| {
        format!(
            "The {what} of {}, as the client gave it. Never empty.",
            name(index)
        )
    };
    let id =
        json!({ "type": "string", "minLength": 1, "maxLength": 128, "description": text("id") });
    let count = json!({ "type": "integer", "minimum": 0, "maximum": 10_000 + index });
    match index % 6 {
        0 => json!({
            "type": "object", "additionalProperties": false, "description": text("request"),
            "required": ["id", "target"],
            "properties": {
                "id": id, "target": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" },
                "limit": count, "state": reference(2), "entries": { "type": "array", "items": reference(1), "maxItems": 50 },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "reply": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
            }
        }),
        1 => json!({
            "type": "object", "required": ["key", "updatedAt"], "description": text("entry"),
            "properties": {
                "key": id, "updatedAt": { "type": "number", "description": "milliseconds since 1970" },
                "parent": reference(6), "owner": {
                    "type": "object", "additionalProperties": false, "required": ["name"],
                    "properties": { "name": { "type": "string" }, "rank": count }
                },
                "flags": { "type": "array", "items": { "type": "boolean" } }, "extra": {},
            }
        }),
        2 => {
            json!({ "enum": [format!("idle{index}"), "running", "stopped", "failed"], "description": text("state") })
        }
        3 => json!({
            "type": "object", "additionalProperties": false, "required": ["kind", "seq"],
            "properties": { "kind": { "const": format!("event{index}") }, "seq": count, "entry": reference(4) }
        }),
        4 => json!({
            "description": text("choice"),
            "oneOf": [reference(5), { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "none" } } }]
        }),
        _ => json!({
            "type": "object", "required": ["ok"],
            "properties": { "ok": { "type": "boolean" }, "choice": reference(5), "at": { "anyOf": [{ "type": "integer" }, { "type": "string" }] } }
        }),
    }
}
