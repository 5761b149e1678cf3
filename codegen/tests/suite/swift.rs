//! The Swift of every golden case, the names corpus, the hostile payloads and some random documents, a module each, with
//! tests that ask it about values. Written here; `./test swift` builds and runs it where there is a Swift.

use std::fs;
use std::path::Path;

use protocol_codegen::target::{self, Package};
use serde_json::{Map, Value, json};

use crate::support::{cases, list, model, read};
use crate::{names, property, support};

#[test]
fn a_swift_package_of_everything_is_written() {
    let documents = documents();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("swift");
    let mut wanted = vec![("Package.swift".to_owned(), manifest(&documents))];
    let mut values = Map::new();
    for (module, schema, verdicts) in &documents {
        for (path, text) in render(module, schema) {
            // Every package brings the same runtime along.
            if let Some(file) = path.strip_prefix("Sources/corpus/") {
                wanted.push((format!("Sources/{module}/{file}"), text));
            } else if path.starts_with("Sources/corpusRuntime/") {
                wanted.push((path, text));
            }
        }
        values.insert(module.clone(), verdicts.clone());
    }
    let tests = include_str!("verdicts.swift.txt");
    let imports: Vec<String> = documents
        .iter()
        .map(|(module, ..)| format!("import {module}\n"))
        .collect();
    let table: Vec<String> = documents
        .iter()
        .map(|(module, ..)| format!("    \"{module}\": ({module}.validate, {module}.roundtrip),\n"))
        .collect();
    let tests = tests
        .replace("/* imports */\n", &imports.concat())
        .replace("    /* modules */\n", &table.concat());
    wanted.push(("Tests/VerdictTests/VerdictTests.swift".to_owned(), tests));
    wanted.push((
        "Tests/VerdictTests/values.json".to_owned(),
        Value::from(values).to_string(),
    ));
    wanted.push((
        "Tests/VerdictTests/numbers.txt".to_owned(),
        read(&support::folder("numbers.txt")),
    ));
    drop(fs::remove_dir_all(folder.join("Sources")));
    for (path, text) in &wanted {
        let place = folder.join(path);
        fs::create_dir_all(place.parent().expect("below the package")).expect("writable");
        fs::write(place, text).expect("writable");
    }
    assert!(documents.len() > cases("golden").len() + 3);
    assert!(folder.join("Sources/corpusRuntime/Rules.swift").exists());
}

/// Module, schema, and values to accept and to reject per definition.
fn documents() -> Vec<(String, Value, Value)> {
    let parse = |text: String| serde_json::from_str::<Value>(&text).expect("valid JSON");
    let mut documents = Vec::new();
    for (name, folder) in cases("golden") {
        documents.push((
            format!("Golden_{name}"),
            parse(read(&folder.join("schema.json"))),
            parse(read(&folder.join("values.json"))),
        ));
    }
    for (index, schema) in names::documents().into_iter().enumerate() {
        documents.push((format!("Names_{index}"), schema, json!({})));
    }
    for (index, (schema, verdicts)) in property::samples(6).into_iter().enumerate() {
        documents.push((format!("Random_{index}"), schema, verdicts));
    }
    let (schema, verdicts) = payloads();
    documents.push(("Payloads".to_owned(), schema, verdicts));
    documents
}

/// A document with every payload where a string can stand, and values that show that it still means itself.
fn payloads() -> (Value, Value) {
    let payloads: Vec<String> =
        serde_json::from_str(&read(&support::folder("hostile").join("payloads.json")))
            .expect("valid JSON");
    let (mut definitions, mut values) = (Map::new(), Map::new());
    let mut define = |name: String, schema: Value, accept: Value, reject: Value| {
        definitions.insert(name.clone(), schema);
        values.insert(name, json!({ "accept": [accept], "reject": [reject] }));
    };
    for (index, payload) in payloads.iter().enumerate() {
        define(
            payload.clone(),
            json!({
                "title": payload, "description": payload, "deprecated": true, "x-deprecated": payload,
                "type": "object", "additionalProperties": { "const": payload }, "required": [payload]
            }),
            json!({ payload: payload }),
            json!({ payload: "another" }),
        );
        define(
            format!("Member{index}"),
            json!({
                "type": "object", "additionalProperties": false, "required": [payload],
                "properties": { payload: { "type": "string", "description": payload, "deprecated": true, "x-deprecated": payload } }
            }),
            json!({ payload: payload }),
            json!({ format!("{payload} "): payload }),
        );
        define(
            format!("Value{index}"),
            json!({ "enum": [payload, "second"], "description": payload }),
            json!(payload),
            json!(format!("{payload} ")),
        );
        // Each is three more types; some are enough to show it, and compiling takes its time.
        if index % 8 > 0 {
            continue;
        }
        define(
            format!("Tag{index}"),
            json!({ "oneOf": [
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": payload } } },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "second" } } }
            ] }),
            json!({ "kind": payload, "more": payload }),
            json!({ "kind": format!("{payload} ") }),
        );
    }
    (json!({ "definitions": definitions }), values.into())
}

fn render(module: &str, schema: &Value) -> Vec<(String, String)> {
    let protocol = model(&schema.to_string(), "types")
        .unwrap_or_else(|problems| panic!("{module}: {}", list(&problems)));
    let swift = target::TARGETS
        .iter()
        .find(|target| target.id == "swift")
        .expect("Swift is a target");
    let package = Package {
        name: "corpus",
        docs_title: "Everything",
        versions: &[protocol],
        sources: &[],
        examples: &[],
    };
    (swift.render)(&package).expect("the templates render")
}

fn manifest(documents: &[(String, Value, Value)]) -> String {
    let modules: Vec<String> = documents
        .iter()
        .map(|(module, ..)| format!("\"{module}\""))
        .collect();
    format!(
        "// swift-tools-version: 6.0
import PackageDescription

let modules = [{}]
let package = Package(
    name: \"corpus\",
    targets: [.target(name: \"corpusRuntime\")]
        + modules.map {{ .target(name: $0, dependencies: [\"corpusRuntime\"]) }}
        + [.testTarget(name: \"VerdictTests\", dependencies: modules.map {{ .init(stringLiteral: $0) }}, exclude: [\"values.json\", \"numbers.txt\"])]
)
",
        modules.join(", ")
    )
}
