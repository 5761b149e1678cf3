//! What a protocol shows as `default` and `examples` is what it accepts.

use serde_json::{Value, json};

use crate::support::{folder, read};

#[test]
fn defaults_and_examples_of_the_protocol_are_valid() {
    let document = read(&folder("../../generated/schema").join("v3.json"));
    let document: Value = serde_json::from_str(&document).expect("generated JSON");
    assert_eq!(refused(&document), [""; 0]);
}

#[test]
fn wrong_defaults_and_examples_are_found() {
    let document = json!({ "definitions": {
        "A": { "type": "integer", "default": "one", "examples": [1, 1.5] },
        "B": { "type": "object", "properties": { "default": { "$ref": "#/definitions/A" }, "c~": { "type": "null", "default": null } } },
        "C": { "type": "array", "items": [{ "allOf": [{ "$ref": "#/definitions/B" }], "default": { "default": true } }] },
        "D": { "const": { "type": "null", "default": 1 } },
    } });
    assert_eq!(
        refused(&document),
        [
            "#/definitions/A: \"one\"",
            "#/definitions/A: 1.5",
            "#/definitions/C/items/0: {\"default\":true}"
        ]
    );
}

/// Samples in the definitions that their own schema refuses.
fn refused(document: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut work = vec![("/definitions".to_owned(), false)];
    while let Some((pointer, is_schema)) = work.pop() {
        let Some(Value::Object(members)) = document.pointer(&pointer) else {
            continue;
        };
        let child =
            |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
        for (name, value) in members {
            match (name.as_str(), value) {
                ("default", sample) if is_schema => {
                    wrong.extend(refuses(document, &pointer, sample));
                }
                ("examples", Value::Array(samples)) if is_schema => {
                    wrong.extend(
                        samples
                            .iter()
                            .filter_map(|sample| refuses(document, &pointer, sample)),
                    );
                }
                ("const" | "enum", _) if is_schema => {}
                (_, Value::Array(items)) if is_schema => {
                    work.extend(
                        (0..items.len()).map(|index| (format!("{}/{index}", child(name)), true)),
                    );
                }
                // What holds schemas by name is no schema itself.
                ("properties" | "patternProperties" | "definitions" | "dependencies", _)
                    if is_schema =>
                {
                    work.push((child(name), false));
                }
                _ => work.push((child(name), true)),
            }
        }
    }
    wrong.sort();
    wrong
}

fn refuses(document: &Value, pointer: &str, sample: &Value) -> Option<String> {
    let schema = json!({ "allOf": [{ "$ref": format!("#{pointer}") }], "definitions": document["definitions"] });
    let referee =
        jsonschema::draft7::new(&schema).unwrap_or_else(|error| panic!("{pointer}: {error}"));
    (!referee.is_valid(sample)).then(|| format!("#{pointer}: {sample}"))
}
