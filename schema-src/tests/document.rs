//! What every document must keep, checked on all of them.

use std::collections::BTreeSet;

use protocol_schema::document::{Document, Status};
use protocol_schema::{VOCABULARY, documents, v1, v3};
use serde_json::{Value, json};

fn all() -> Vec<Document> {
    documents().expect("the protocol has no mistakes")
}

/// The document of the current version.
fn current() -> Document {
    let current = |document: &Document| document.protocol.status == Status::Current;
    let mut documents = all().into_iter().filter(current);
    let document = documents.next().expect("there is a current version");
    assert!(documents.next().is_none(), "and only one");
    document
}

fn json(document: &Document) -> Value {
    serde_json::from_str(&document.to_json()).expect("a document is JSON")
}

/// Calls `check` with every object of every document and its place.
fn every_object(mut check: impl FnMut(&str, &serde_json::Map<String, Value>)) {
    fn walk(
        place: &str,
        value: &Value,
        check: &mut impl FnMut(&str, &serde_json::Map<String, Value>),
    ) {
        match value {
            Value::Object(object) => {
                check(place, object);
                object
                    .iter()
                    .for_each(|(name, value)| walk(&format!("{place}/{name}"), value, check));
            }
            Value::Array(values) => {
                values
                    .iter()
                    .enumerate()
                    .for_each(|(index, value)| walk(&format!("{place}/{index}"), value, check));
            }
            _ => {}
        }
    }
    for document in all() {
        walk(
            &document.name(),
            &json(&document)["definitions"],
            &mut check,
        );
    }
}

/// Compares places with the sorted list of those that may be, one a line, in `exceptions/`.
fn check_list(file: &str, list: &str, mut found: Vec<String>) {
    found.sort();
    let listed: Vec<&str> = list.lines().collect();
    assert_eq!(found, listed, "schema-src/tests/exceptions/{file}");
}

fn violations(schema: &Value, instance: &Value) -> Vec<String> {
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft7)
        .build(schema)
        .expect("a schema");
    validator
        .iter_errors(instance)
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect()
}

#[test]
fn documents_are_valid_draft_07_and_keep_to_the_vocabulary() {
    let vocabulary: Value = serde_json::from_str(VOCABULARY).expect("the vocabulary is JSON");
    assert!(jsonschema::meta::is_valid(&vocabulary));
    for document in all() {
        let instance = json(&document);
        assert!(jsonschema::meta::is_valid(&instance));
        assert_eq!(violations(&vocabulary, &instance), Vec::<String>::new());
    }
}

#[test]
fn the_vocabulary_refuses_what_no_language_could_carry() {
    let vocabulary: Value = serde_json::from_str(VOCABULARY).expect("the vocabulary is JSON");
    let good = json(&current());
    let text = "/definitions/SystemEchoParams/properties/text";
    let cases = [
        (text, json!({"description": "untyped without a reason"})),
        (text, json!({"description": "no bounds", "type": "integer"})),
        (
            text,
            json!({"description": "unsafe", "type": "integer", "minimum": 0, "maximum": 9_007_199_254_740_992_u64}),
        ),
        (
            text,
            json!({"description": "two types", "type": ["string", "null"]}),
        ),
        (
            text,
            json!({"description": "sibling", "$ref": "#/definitions/TickEvent"}),
        ),
        (text, json!({"type": "string"})),
        (
            "/definitions/SystemEchoParams/required",
            json!(["not a name"]),
        ),
        ("/x-methods/0/answer", json!("ack-then-final")),
        ("/x-methods/0/since", json!("soon")),
        ("/x-events/0/delivery", json!("maybe")),
        ("/x-events/0/role", json!("any")),
        ("/x-methods/0/effect", json!("some")),
        ("/x-methods/0/repeats", json!("done-again")),
        ("/x-methods/0/emits", json!([])),
        ("/x-methods/0/resultBytes", json!({"default": 1})),
        ("/x-methods/0/x-allow", json!({"No Rule": "why"})),
        ("/x-methods/0/x-allow", json!({"rule": ""})),
        ("/x-protocol/status", json!("old")),
        ("/x-protocol/connection", json!({"tick": "tick"})),
        ("/x-scopes/0/name", json!("")),
        ("/$schema", json!("http://json-schema.org/draft-04/schema#")),
    ];
    for (place, value) in cases {
        let mut bad = good.clone();
        let (object, member) = place.rsplit_once('/').expect(place);
        let object = bad.pointer_mut(object).expect(place);
        match object.as_array_mut() {
            Some(list) => list[member.parse::<usize>().expect(place)] = value.clone(),
            None => object[member] = value.clone(),
        }
        assert_ne!(
            violations(&vocabulary, &bad),
            Vec::<String>::new(),
            "{place} {value}"
        );
    }
}

#[test]
fn the_text_reads_back_and_is_the_same_every_time() {
    for document in all() {
        let text = document.to_json();
        let read: Document =
            serde_json::from_str(&text).expect("the vocabulary reads its own text");
        assert_eq!(read.to_json(), text);
        assert!(text.ends_with("}\n") && text.contains("\n  \"title\""));
    }
    let texts = || all().iter().map(Document::to_json).collect::<Vec<_>>();
    assert_eq!(texts(), texts());
}

#[test]
fn every_reference_resolves_and_stands_alone() {
    for document in all() {
        let whole = json(&document);
        let names: BTreeSet<&String> = document.definitions.keys().collect();
        let mut used = BTreeSet::new();
        collect(&whole, &mut |object| {
            let Some(target) = object.get("$ref").and_then(Value::as_str) else {
                return;
            };
            let name = target
                .strip_prefix("#/definitions/")
                .expect("a reference to a definition")
                .to_owned();
            assert!(names.contains(&name), "{target} leads nowhere");
            assert_eq!(
                object.len(),
                1,
                "{target} has siblings, which draft-07 ignores"
            );
            used.insert(name);
        });
        let unused: Vec<_> = names
            .iter()
            .filter(|name| !used.contains(**name) && **name != "GatewayFrame")
            .collect();
        assert!(unused.is_empty(), "nothing refers to {unused:?}");
    }
}

fn collect(value: &Value, check: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            check(object);
            object.values().for_each(|value| collect(value, check));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, check)),
        _ => {}
    }
}

#[test]
fn integers_have_both_bounds_and_survive_javascript() {
    let safe = -9_007_199_254_740_991_i64..=9_007_199_254_740_991;
    every_object(|place, object| {
        if object.get("type") == Some(&json!("integer")) {
            for bound in ["minimum", "maximum"] {
                let value = object.get(bound).and_then(Value::as_i64);
                assert!(
                    value.is_some_and(|value| safe.contains(&value)),
                    "{place}: {bound} is {value:?}"
                );
            }
            assert!(
                !object.contains_key("format"),
                "{place}: `format` says nothing the bounds do not"
            );
        }
    });
}

#[test]
fn structs_are_closed_unless_listed_here() {
    let mut open = Vec::new();
    every_object(|place, object| {
        if object.contains_key("properties")
            && object.contains_key("type")
            && !object.contains_key("additionalProperties")
        {
            open.push(place.to_owned());
        }
    });
    check_list("open.txt", include_str!("exceptions/open.txt"), open);
}

#[test]
fn null_is_only_where_it_is_listed_here() {
    let mut nullable = Vec::new();
    every_object(|place, object| {
        if object.get("type") == Some(&json!("null")) {
            let (nullable_place, _) = place.rsplit_once("/anyOf/").expect("an alternative");
            nullable.push(nullable_place.to_owned());
        }
        assert!(
            !object.get("type").is_some_and(Value::is_array),
            "{place}: one type each"
        );
    });
    check_list(
        "nullable.txt",
        include_str!("exceptions/nullable.txt"),
        nullable,
    );
}

#[test]
fn untyped_values_have_a_reason_and_their_number_only_shrinks() {
    let mut untyped = Vec::new();
    every_object(|place, object| {
        if let Some(reason) = object.get("x-untyped") {
            assert!(
                reason.as_str().is_some_and(|reason| reason.len() > 20),
                "{place}: {reason} is no reason"
            );
            untyped.push(place.to_owned());
        }
    });
    check_list(
        "untyped.txt",
        include_str!("exceptions/untyped.txt"),
        untyped,
    );
}

#[test]
fn declaration_order_is_kept() {
    let document = &current();
    assert_eq!(document.name(), "v3");
    assert_eq!(v3::PROTOCOL.version, 3);
    assert_eq!(v1::PROTOCOL.version, 1);
    let order = |name: &str| {
        let properties = document.definitions[name]["properties"]
            .as_object()
            .expect("a struct");
        properties.keys().cloned().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        order("ConnectParams"),
        "minProtocol maxProtocol client caps commands permissions pathEnv role scopes device auth locale userAgent"
    );
    assert_eq!(
        order("ClientInfo"),
        "id displayName version platform deviceFamily modelIdentifier mode instanceId"
    );
    assert_eq!(
        order("HelloOk"),
        "type protocol server features snapshot canvasHostUrl auth policy"
    );
    assert_eq!(
        document.definitions["HelloOk"]["required"],
        json!([
            "type", "protocol", "server", "features", "snapshot", "policy"
        ])
    );
    let order = |name: &str| {
        let members = document.definitions[name]["anyOf"]
            .as_array()
            .expect("a closed enum");
        members
            .iter()
            .map(|member| member["const"].as_str().expect("a text"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        order("ClientId"),
        "webchat-ui moltbot-control-ui webchat cli gateway-client moltbot-macos moltbot-ios moltbot-android node-host \
         test fingerprint moltbot-probe clawdbot-control-ui clawdbot-macos clawdbot-ios clawdbot-android \
         clawdbot-probe web-ui macos-app"
    );
    assert_eq!(
        order("ClientMode"),
        "webchat cli ui backend node probe test operator"
    );
    let namespaces = v3::PROTOCOL.namespaces;
    let declared = namespaces.iter().flat_map(|namespace| namespace.methods);
    let methods: Vec<_> = document
        .methods
        .iter()
        .map(|method| method.name.as_str())
        .collect();
    assert_eq!(
        methods,
        declared.map(|method| method.name).collect::<Vec<_>>()
    );
    let declared = namespaces.iter().flat_map(|namespace| namespace.events);
    let events: Vec<_> = document
        .events
        .iter()
        .map(|event| event.name.as_str())
        .collect();
    assert_eq!(events, declared.map(|event| event.name).collect::<Vec<_>>());
}

#[test]
fn examples_of_frames_are_accepted() {
    let document = json(&current());
    let check = |definition: &str, instance: Value, expected: &[&str]| {
        let mut schema = document.clone();
        let root = schema.as_object_mut().expect("an object");
        root.remove("oneOf");
        root.insert(
            "allOf".to_owned(),
            json!([{"$ref": format!("#/definitions/{definition}")}]),
        );
        assert_eq!(violations(&schema, &instance), expected, "{instance}");
    };
    check(
        "ConnectParams",
        json!({"minProtocol": 3, "maxProtocol": 3,
            "client": {"id": "cli", "version": "1.2.3", "platform": "macos", "mode": "operator"},
            "caps": [], "auth": {"token": "…"}, "locale": "en-US", "userAgent": "clawdbot-cli/1.2.3"}),
        &[],
    );
    check(
        "ConnectParams",
        json!({"minProtocol": 2, "maxProtocol": 2, "client": {"id": "clawdbot-macos", "displayName": "macos",
            "version": "1.0.0", "platform": "macos 15.1", "mode": "ui", "instanceId": "A1B2"}}),
        &[],
    );
    check(
        "HelloOk",
        json!({"type": "hello-ok", "protocol": 2, "server": {"version": "dev", "connId": "ws-1"},
            "features": {"methods": ["health"], "events": ["tick"]},
            "snapshot": {"presence": [], "health": {}, "stateVersion": {"presence": 0, "health": 0}, "uptimeMs": 0},
            "policy": {"maxPayload": 1_048_576, "maxBufferedBytes": 1_048_576, "tickIntervalMs": 30000}}),
        &[],
    );
    check(
        "EventFrame",
        json!({"type": "event", "event": "tick", "payload": {"ts": 1_730_000_000}, "seq": 12}),
        &[],
    );
    check("HealthParams", json!({"probe": true, "deep": 1}), &[]);
    check(
        "SystemEchoParams",
        json!({"text": ""}),
        &["/text \"\" is shorter than 1 character"],
    );
}
