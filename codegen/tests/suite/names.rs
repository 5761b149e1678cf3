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
    let kinds = [
        json!({ "type": "object", "additionalProperties": false }),
        json!({ "enum": ["a"] }),
        text.clone(),
    ];
    let definitions: Map<String, Value> = words
        .iter()
        .enumerate()
        .map(|(index, word)| (word.clone(), kinds[index % kinds.len()].clone()))
        .collect();
    let members: Map<String, Value> = words
        .iter()
        .map(|word| (word.clone(), text.clone()))
        .collect();
    let tagged = words.iter().step_by(5).map(|word| {
        json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": word } } })
    });
    let constants = words.iter().map(|word| json!({ "const": word }));
    vec![
        json!({ "title": "Self", "type": "object", "definitions": definitions }),
        json!({
            "definitions": {
                "Members": { "type": "object", "properties": members, "required": words },
                "Values": { "enum": words },
                "Open": { "type": "string", "x-values": constants.collect::<Vec<_>>() },
                "Tagged": { "oneOf": tagged.collect::<Vec<_>>(), "x-open": true },
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
            .find(|line| line.contains(&format!(" \"{wire}\" ")))
            .expect("declared")
            .to_owned();
        line.split(" = ").next().expect("a field").to_owned()
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
