//! Names: the words every language reserves, and what its generated code calls its own, in every place a name can stand.

use serde_json::{Map, Value, json};

use crate::support::{folder, read, rust_models};

/// The words of `hostile/words.txt`.
fn words() -> Vec<String> {
    let text = read(&folder("hostile").join("words.txt"));
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

/// Documents whose definitions, members, enum values and tags are these words.
pub(crate) fn documents() -> Vec<Value> {
    let words = words();
    let text = json!({ "type": "string" });
    let members = |words: &[String]| -> Map<String, Value> {
        words
            .iter()
            .map(|word| (word.clone(), text.clone()))
            .collect()
    };
    let definitions: Map<String, Value> = words
        .iter()
        .map(|word| {
            let properties = members(std::slice::from_ref(word));
            (word.clone(), json!({ "type": "object", "additionalProperties": false, "properties": properties }))
        })
        .collect();
    let tagged: Vec<Value> = words
        .iter()
        .take(150)
        .map(|word| {
            let properties =
                json!({ "kind": { "const": word }, "value": { "$ref": "#/definitions/Members" } });
            json!({ "type": "object", "required": ["kind"], "properties": properties })
        })
        .collect();
    vec![
        json!({ "title": "Self", "type": "object", "properties": members(&words), "definitions": definitions }),
        json!({
            "definitions": {
                "Members": { "type": "object", "properties": members(&words), "required": words },
                "Closed": { "type": "object", "properties": members(&words), "additionalProperties": false },
                "Values": { "enum": words },
                "Open": { "type": "string", "x-values": words.iter().map(|word| json!({ "const": word })).collect::<Vec<_>>() },
                "Tagged": { "oneOf": tagged },
                "OpenTagged": { "oneOf": tagged, "x-open": true },
            }
        }),
    ]
}

#[test]
fn names_do_not_depend_on_their_neighbours() {
    let models = |names: &[&str]| {
        let properties: Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({ "type": "string" })))
            .collect();
        rust_models(
            &json!({ "definitions": { "A": { "type": "object", "properties": properties } } }),
        )
    };
    let field = |models: &str, wire: &str| {
        let line = models
            .lines()
            .find(|line| line.contains(&format!("\"{wire}\" =>")))
            .expect("declared")
            .to_owned();
        line.split(" = ").next().expect("a slot").to_owned()
    };
    let (all, fewer) = (
        models(&["fooBar", "foo_bar", "foo-bar", "x"]),
        models(&["foo-bar", "foo_bar"]),
    );
    for wire in ["foo_bar", "foo-bar"] {
        assert_eq!(field(&all, wire), field(&fewer, wire));
    }
}

#[test]
fn a_suffix_cannot_be_foreseen_into_a_collision() {
    // The author names a third member exactly as the second will be called.
    let second = protocol_codegen::names::suffix("foo_bar").to_ascii_lowercase();
    let planted = format!("foo_bar{second}");
    let models = rust_models(
        &json!({ "definitions": { "A": { "type": "object", "properties": {
        "fooBar": {}, "foo_bar": {}, planted.as_str(): {}
    } } } }),
    );
    let parsed = syn::parse_file(&models).expect("valid Rust");
    for item in parsed.items {
        if let syn::Item::Struct(item) = item {
            let mut names: Vec<String> = item
                .fields
                .iter()
                .map(|field| field.ident.as_ref().expect("named").to_string())
                .collect();
            let count = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), count, "{names:?}");
        }
    }
}
