//! What a document shows as `default` and `examples` has to be what its own schema accepts.

use protocol_codegen::lower::{Options, lower, wrong_samples};
use protocol_codegen::schema::Source;
use serde_json::{Value, json};

use crate::support::{folder, read};

fn source(document: &Value) -> Vec<Source> {
    vec![Source {
        file: "api.json".to_owned(),
        uri: None,
        text: document.to_string(),
    }]
}

#[test]
fn wrong_samples_of_foreign_documents_are_told_and_no_error() {
    let long = "x".repeat(10_000);
    let document = json!({ "definitions": {
        "A": { "type": "integer", "default": "one", "examples": [1, 1.5] },
        "B": { "type": "object", "properties": { "default": { "$ref": "#/definitions/A" }, "c~": { "type": "null", "default": null } } },
        "C": { "type": "array", "items": [{ "allOf": [{ "$ref": "#/definitions/B" }], "default": { "default": true } }] },
        "D": { "const": { "type": "null", "default": 1 } },
        "E": { "type": "null", "default": long },
        "F": { "$ref": "#/definitions/A", "default": "ignored, as all siblings are" },
    } });
    let found = wrong_samples(&source(&document), Options::default());
    let places: Vec<&str> = found.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "api.json#/definitions/A/default",
            "api.json#/definitions/A/examples",
            "api.json#/definitions/C/items/0/default",
            "api.json#/definitions/E/default",
        ]
    );
    assert!(
        found[0].fact.contains("`\"one\"`: must be integer"),
        "{}",
        found[0].fact
    );
    assert!(
        found[2].fact.contains("at /default must be integer"),
        "{}",
        found[2].fact
    );
    assert!(found.iter().all(|problem| problem.fact.len() < 300));
    lower(&source(&document), Options::default()).expect("nobody's own protocol");
}

#[test]
fn wrong_samples_of_an_authored_protocol_are_refused() {
    let text = read(&folder("../../generated/schema").join("v3.json"));
    let mut document: Value = serde_json::from_str(&text).expect("generated JSON");
    lower(&source(&document), Options::default()).expect("our own samples are right");
    document["definitions"]["SystemEchoParams"]["properties"]["text"]["default"] = json!("");
    let problems = lower(&source(&document), Options::default()).expect_err("an empty text");
    let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, ["wrong-sample"]);
}
