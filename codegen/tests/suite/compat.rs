//! What a newer document breaks: every rule with documents that it is about and with some that it is not.

use protocol_codegen::compat::{Comparison, Options, RULES, Verdict, compare};
use protocol_codegen::problem::Problem;
use serde_json::{Map, Value, json};

use crate::support::{cases, folder, list, read, source};

/// A small protocol: a method with params, result and acknowledgement, an event, two scopes, frames.
fn base() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/definitions/{name}") });
    let frame = |kind: &str, rest: Value| {
        let mut properties = json!({ "type": { "const": kind, "type": "string" } });
        for (name, schema) in rest.as_object().into_iter().flatten() {
            properties[name] = schema.clone();
        }
        json!({ "type": "object", "additionalProperties": false, "required": ["type"], "properties": properties })
    };
    let empty = json!({ "type": "object", "additionalProperties": false, "properties": {} });
    json!({
        "x-protocol": { "name": "sample", "version": 3, "also": [2], "status": "current" },
        "x-scopes": [
            { "name": "read", "id": "Read", "description": "Reads.", "grantedBy": ["write", "admin"] },
            { "name": "write", "id": "Write", "description": "Writes.", "grantedBy": ["admin"] },
            { "name": "admin", "id": "Admin", "description": "All.", "grantedBy": [] },
        ],
        "x-errors": [
            { "code": "INVALID", "id": "Invalid", "description": "Wrong." },
            { "code": "BUSY", "id": "Busy", "description": "Later." },
        ],
        "x-namespaces": [{ "id": "N", "description": "All." }],
        "x-methods": [{
            "name": "m", "namespace": "N", "id": "m", "description": "Does.", "since": "2026.1",
            "params": reference("P"), "result": reference("R"), "ack": reference("A"), "answer": "ack-then-final",
            "role": "any", "scope": "read", "errors": ["INVALID"],
        }],
        "x-events": [{
            "name": "e", "namespace": "N", "id": "e", "description": "Tells.", "since": "2026.1",
            "payload": reference("E"), "delivery": "must-deliver",
        }],
        "oneOf": [reference("Req"), reference("Res"), reference("Ev")],
        "discriminator": { "propertyName": "type" },
        "x-open": true,
        "definitions": {
            "P": empty, "R": empty, "A": empty, "E": empty,
            "Req": frame("req", json!({ "method": { "type": "string" } })),
            "Res": frame("res", json!({ "ok": { "type": "boolean" } })),
            "Ev": frame("event", json!({ "event": { "type": "string" } })),
        },
    })
}

/// The old and the new document of a case.
fn documents(case: &Value) -> [Value; 2] {
    [0, 1].map(|at| {
        if let Some(documents) = case.get("documents") {
            return documents[at].clone();
        }
        let mut document = base();
        for (part, definition) in [
            ("params", "P"),
            ("result", "R"),
            ("ack", "A"),
            ("payload", "E"),
        ] {
            if let Some(schemas) = case.get(part) {
                document["definitions"][definition] = schemas[at].clone();
            }
        }
        let patches = [
            case.get("base"),
            case.get("patch").and_then(|both| both.get(at)),
        ];
        for (pointer, value) in patches
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
            .flatten()
        {
            let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
            match document
                .pointer_mut(parent)
                .expect("a place of the document")
            {
                Value::Object(members) if value == "(gone)" => drop(members.shift_remove(name)),
                Value::Object(members) => drop(members.insert(name.to_owned(), value.clone())),
                Value::Array(items) if value == "(gone)" => {
                    drop(items.remove(name.parse().expect("an index")));
                }
                Value::Array(items) if name == "-" => items.push(value.clone()),
                Value::Array(items) => {
                    items[name.parse::<usize>().expect("an index")] = value.clone();
                }
                other => panic!("{pointer} is in {other}"),
            }
        }
        document
    })
}

pub(crate) fn ask(old: &Value, new: &Value, options: Options) -> Result<Comparison, Vec<Problem>> {
    compare(
        "v3",
        &[source(&old.to_string())],
        &[source(&new.to_string())],
        options,
    )
}

#[test]
fn every_rule_finds_what_it_is_about_and_nothing_else() {
    let path = folder("compat").join("cases.json");
    let all: Map<String, Value> = serde_json::from_str(&read(&path)).expect("valid JSON");
    let known: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let named: Vec<&str> = all.keys().map(String::as_str).collect();
    assert_eq!(named, known, "the cases are sorted by the rules");
    let mut wrong = Vec::new();
    for (rule, cases) in &all {
        for (colour, expects) in [("red", true), ("green", false)] {
            let cases = cases[colour].as_array().expect("a list");
            assert!(!cases.is_empty(), "{rule} has no {colour} case");
            for case in cases {
                let name = format!("{rule}: {}", case["name"].as_str().expect("a name"));
                let [old, new] = documents(case);
                let flag = |name: &str| case.get(name).and_then(Value::as_bool).unwrap_or(false);
                let options = Options {
                    strict: flag("strict"),
                    sent: !flag("received"),
                    received: !flag("sent"),
                };
                let outcome = match ask(&old, &new, options) {
                    Ok(outcome) => outcome,
                    Err(problems) => {
                        wrong.push(format!("{name}\n{}", list(&problems)));
                        continue;
                    }
                };
                let findings: Vec<String> = outcome
                    .findings
                    .iter()
                    .map(|finding| format!("{} {}", finding.rule, finding.place))
                    .collect();
                let expected: Vec<&str> = case
                    .get("found")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .map(|text| text.as_str().expect("a text"))
                    .collect();
                let texts: Vec<String> = outcome.findings.iter().map(ToString::to_string).collect();
                let texts = texts.join("\n");
                let is_red = expected
                    .iter()
                    .any(|text| text.starts_with(&format!("{rule} ")));
                let says = case
                    .get("says")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten();
                let says = says.map(|text| text.as_str().expect("a text"));
                let unsaid: Vec<&str> = says.filter(|part| !texts.contains(*part)).collect();
                if findings != expected || is_red != expects || !unsaid.is_empty() {
                    wrong.push(format!("{name}\n  expected {expected:?}\n  found {findings:?}\n  not said {unsaid:?}\n{texts}"));
                }
                if let Some(verdict) = case
                    .get("verdict")
                    .filter(|verdict| **verdict != outcome.verdict.word())
                {
                    wrong.push(format!(
                        "{name}\n  is {}, not {verdict}",
                        outcome.verdict.word()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Definitions are turned round, every schema is moved into a definition of its own, docs and titles are replaced.
pub(crate) fn respelled(document: &Value) -> Value {
    fn texts(schema: &mut Value) {
        if let Value::Object(members) = schema {
            for (keyword, value) in members.iter_mut() {
                match (keyword.as_str(), &value) {
                    ("description" | "title", Value::String(_)) => *value = json!("other words"),
                    ("properties" | "definitions" | "patternProperties", Value::Object(_)) => {
                        value
                            .as_object_mut()
                            .into_iter()
                            .flatten()
                            .for_each(|(_, schema)| texts(schema));
                    }
                    ("const" | "enum" | "default" | "examples", _) => {}
                    (_, Value::Object(_)) => texts(value),
                    (_, Value::Array(_)) => {
                        value.as_array_mut().into_iter().flatten().for_each(texts);
                    }
                    _ => {}
                }
            }
        }
    }
    fn extracted(schema: &mut Value, into: &mut Map<String, Value>) {
        let Value::Object(members) = schema else {
            return;
        };
        for name in ["properties", "patternProperties"] {
            for (_, inner) in members
                .get_mut(name)
                .and_then(Value::as_object_mut)
                .into_iter()
                .flatten()
            {
                extracted(inner, into);
                let name = format!("Extracted{}", into.len());
                into.insert(name.clone(), inner.take());
                *inner = json!({ "description": "elsewhere", "allOf": [{ "$ref": format!("#/definitions/{name}") }] });
            }
        }
        if let Some(items) = members.get_mut("items").filter(|items| items.is_object()) {
            extracted(items, into);
        }
    }
    let mut document = document.clone();
    texts(&mut document);
    let mut found = Map::new();
    let definitions = document
        .get_mut("definitions")
        .and_then(Value::as_object_mut);
    if let Some(definitions) = definitions {
        definitions
            .values_mut()
            .for_each(|schema| extracted(schema, &mut found));
        let turned: Map<String, Value> = std::mem::take(definitions)
            .into_iter()
            .rev()
            .chain(found)
            .collect();
        *definitions = turned;
    }
    document
}

#[test]
fn what_means_the_same_is_wire_neutral() {
    let mut documents: Vec<(String, Value)> = cases("golden")
        .into_iter()
        .map(|(name, folder)| {
            let schema =
                serde_json::from_str(&read(&folder.join("schema.json"))).expect("valid JSON");
            (name, schema)
        })
        .collect();
    let ours = protocol_schema::documents().expect("our own protocol is without mistakes");
    documents.extend(ours.iter().map(|document| {
        (
            document.name(),
            serde_json::from_str(&document.to_json()).expect("valid JSON"),
        )
    }));
    for (name, mut document) in documents {
        // A frozen one may not even be said in other words.
        if let Some(protocol) = document.get_mut("x-protocol") {
            protocol["status"] = json!("current");
        }
        for (what, other) in [
            ("itself", document.clone()),
            ("other words", respelled(&document)),
        ] {
            let outcome = ask(&document, &other, Options::default())
                .unwrap_or_else(|problems| panic!("{name}: {}", list(&problems)));
            let findings: Vec<String> = outcome.findings.iter().map(ToString::to_string).collect();
            assert!(
                findings.is_empty(),
                "{name} against {what}: {}",
                findings.join("\n")
            );
            // Of a document without methods, the definitions themselves are what others see.
            let has_more = what != "itself" && document.get("x-protocol").is_none();
            let expected = if has_more {
                outcome.verdict
            } else {
                Verdict::Neutral
            };
            assert_eq!(outcome.verdict, expected, "{name} against {what}");
        }
    }
}
