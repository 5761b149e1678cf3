//! Compares our verdicts on values with those of the crate `jsonschema`.
//!
//! usage: referee ASKED DOCUMENT=SCHEMA[=…]…

use std::collections::BTreeMap;
use std::process::ExitCode;

use jsonschema::Validator;
use serde_json::{Value, json};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let asked = arguments
        .next()
        .expect("usage: referee ASKED DOCUMENT=SCHEMA…");
    let documents: BTreeMap<String, Value> = arguments
        .map(|entry| {
            let mut parts = entry.split('=');
            let (Some(name), Some(file)) = (parts.next(), parts.next()) else {
                panic!("write DOCUMENT=SCHEMA: {entry}");
            };
            let mut document = parse(&read(file));
            encode_references(&mut document);
            (name.to_owned(), document)
        })
        .collect();
    let mut validators: BTreeMap<(String, String), Validator> = BTreeMap::new();
    let (mut agreed, mut excepted, mut disagreed) = (0, 0, 0);
    for line in read(&asked).lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [document, definition, verdict, text] = columns[..] else {
            panic!("a question has four columns: {line}");
        };
        let validator = validators
            .entry((document.to_owned(), definition.to_owned()))
            .or_insert_with(|| validator(&documents[document], definition));
        let value = parse(text);
        if validator.is_valid(&value) == (verdict == "valid") {
            agreed += 1;
        } else if verdict == "valid" && is_tolerance(validator, &value) {
            excepted += 1;
        } else {
            disagreed += 1;
            println!("DISAGREEMENT {document} {definition} {text}: we say {verdict}");
        }
    }
    println!(
        "jsonschema: {excepted} values differ on purpose: a quotient within 1e-15 of an integer is one to us"
    );
    println!("jsonschema: {agreed} verdicts agreed on, {disagreed} disagreements");
    if agreed > 0 && disagreed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The document with a `$ref` to one of its definitions in place of its root.
fn validator(document: &Value, definition: &str) -> Validator {
    let schema = if definition == "#" {
        document.clone()
    } else {
        let token = percent_encoded(&definition.replace('~', "~0").replace('/', "~1"));
        json!({ "$ref": format!("#/definitions/{token}"), "definitions": document["definitions"] })
    };
    jsonschema::draft7::new(&schema).unwrap_or_else(|error| panic!("{definition}: {error}"))
}

/// Whether all that the crate minds is `multipleOf`, and the number is a fraction.
fn is_tolerance(validator: &Validator, value: &Value) -> bool {
    validator.iter_errors(value).all(|error| {
        error.schema_path().as_str().ends_with("/multipleOf") && error.instance().is_f64()
    })
}

/// The crate takes no `$ref` that is not quite a URI reference, such as `#/definitions/Foo[]`; we do.
fn encode_references(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref") {
                *reference = reference.replace('[', "%5B").replace(']', "%5D");
            }
            members.values_mut().for_each(encode_references);
        }
        Value::Array(items) => items.iter_mut().for_each(encode_references),
        _ => {}
    }
}

/// A reference is a URI, and a definition may be called anything.
fn percent_encoded(token: &str) -> String {
    token.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn read(file: &str) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}
