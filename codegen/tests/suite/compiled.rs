//! What is generated compiles without a warning and does what the documents say. One crate holds every golden case, the
//! names corpus and some random documents, a module each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use protocol_codegen::lower::{Options, lower};
use protocol_codegen::model::Protocol;
use protocol_codegen::target::{self, Package};
use serde_json::{Map, Value, json};

use crate::support::{cases, folder as folder_of, list, model, read, source};
use crate::{names, property, vectors};

#[test]
fn generated_code_compiles_without_warnings_and_keeps_its_word() {
    let (protocols, values) = everything();
    let folder = write_crate("run", &protocols);
    fs::write(folder.join("values.json"), values).expect("writable");
    fs::write(folder.join("vectors.json"), emitted(&protocols)).expect("writable");
    cargo(&folder, &["run", "--example", "verdicts"]).unwrap_or_else(|text| panic!("{text}"));
}

#[test]
fn a_crate_whose_formats_are_asserted_compiles_alone() {
    let sources = [source(
        r#"{"definitions":{"A":{"type":"string","format":"date"}}}"#,
    )];
    let options = Options {
        assert_formats: true,
    };
    let protocol =
        lower(&sources, options).unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let folder = write_crate("formats", &[protocol]);
    cargo(&folder, &["check", "--lib"]).unwrap_or_else(|text| panic!("{text}"));
}

/// An object so wide that reading one in another soon takes all of a thread's stack.
fn wide() -> (Value, Value) {
    let member = |index: usize| (format!("m{index}"), json!({ "type": "string" }));
    let mut members: Map<String, Value> = (0..150).map(member).collect();
    members.insert("next".to_owned(), json!({ "$ref": "#/definitions/W" }));
    let schema = json!({ "definitions": { "W": { "type": "object", "properties": members } } });
    let nested = |levels| (0..levels).fold(json!({}), |inner, _| json!({ "next": inner }));
    let verdicts = json!({ "W": { "accept": [nested(0), nested(8)], "reject": [nested(126)] } });
    (schema, verdicts)
}

#[test]
#[ignore = "takes half a minute; `cargo test -- --include-ignored` runs it"]
fn generated_code_is_clean_for_clippy() {
    let folder = write_crate("clippy", &everything().0);
    cargo(&folder, &["clippy", "--lib", "--", "--deny", "warnings"])
        .unwrap_or_else(|text| panic!("{text}"));
}

/// The vectors of every document: module, definition, value and violations of each.
fn emitted(protocols: &[Protocol]) -> String {
    let rows: Vec<String> = protocols
        .iter()
        .flat_map(|protocol| {
            vectors::vectors(protocol).into_iter().map(|vector| {
                let (module, definition) = (&protocol.module, &vector.definition);
                let names = format!(
                    "{},{}",
                    Value::from(module.as_str()),
                    Value::from(definition.as_str())
                );
                format!("[{names},{},{}]", vector.value, vector.violations)
            })
        })
        .collect();
    format!("[{}]", rows.join(",\n"))
}

/// Every document, and the JSON of what to ask about them: module → definition → values to accept and to reject.
fn everything() -> (Vec<Protocol>, String) {
    let mut protocols = Vec::new();
    let mut values = Vec::new();
    let mut texts = texts();
    for (name, folder) in cases("golden") {
        let mut asked: Map<String, Value> =
            serde_json::from_str(&read(&folder.join("values.json"))).expect("valid JSON");
        for (definition, list) in texts.remove(&name).into_iter().flatten() {
            let verdicts = asked.entry(definition).or_insert_with(|| Map::new().into());
            verdicts["rejectText"] = list;
        }
        add(&mut protocols, &name, &read(&folder.join("schema.json")));
        values.push(format!("{}:{}", Value::from(name), Value::from(asked)));
    }
    assert!(texts.is_empty(), "there are no such cases: {texts:?}");
    for (index, schema) in names::documents().iter().enumerate() {
        add(
            &mut protocols,
            &format!("names{index}"),
            &schema.to_string(),
        );
    }
    for (index, (schema, verdicts)) in property::samples(60).into_iter().enumerate() {
        let name = format!("random{index}");
        add(&mut protocols, &name, &schema.to_string());
        values.push(format!("{}:{verdicts}", Value::from(name)));
    }
    let (schema, verdicts) = wide();
    add(&mut protocols, "wide", &schema.to_string());
    values.push(format!("\"wide\":{verdicts}"));
    (protocols, format!("{{{}}}", values.join(",")))
}

/// What no reader may accept, by golden case: definition and list.
fn texts() -> BTreeMap<String, Vec<(String, Value)>> {
    let all: Map<String, Value> =
        serde_json::from_str(&read(&folder_of("hostile").join("texts.json"))).expect("valid JSON");
    let mut texts: BTreeMap<String, Vec<(String, Value)>> = BTreeMap::new();
    for (place, list) in all {
        let (case, definition) = place.split_once(' ').expect("a case and a definition");
        texts
            .entry(case.to_owned())
            .or_default()
            .push((definition.to_owned(), list));
    }
    texts
}

pub(crate) fn add(protocols: &mut Vec<Protocol>, module: &str, schema: &str) {
    let protocol =
        model(schema, module).unwrap_or_else(|problems| panic!("{module}: {}", list(&problems)));
    protocols.push(protocol);
}

/// Where a crate is compiled, again and again.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Writes the crate, but leaves files alone that are as they should be: cargo goes by their time.
pub(crate) fn write_crate(name: &str, protocols: &[Protocol]) -> PathBuf {
    let folder = folder(name);
    let rust = target::TARGETS
        .iter()
        .find(|target| target.id == "rust")
        .expect("Rust is a target");
    let package = Package {
        name: "generated",
        docs_title: "Everything",
        versions: protocols,
        sources: &[],
        examples: &[],
    };
    let files = target::render(rust, &package).expect("the templates render");
    drop(fs::remove_dir_all(folder.join("examples")));
    for (path, text) in files.iter() {
        let path = path
            .strip_prefix("rust/")
            .expect("below the target's folder");
        let text = if path == "Cargo.toml" {
            format!("{text}\n[workspace]\n")
        } else {
            text.to_owned()
        };
        write(&folder.join(path), &text);
    }
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    write(&folder.join("Cargo.lock"), &read(&lock));
    write(&folder.join("examples/verdicts.rs"), &verdicts(protocols));
    folder
}

fn write(place: &PathBuf, text: &str) {
    if fs::read_to_string(place).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(place.parent().expect("below the crate")).expect("writable");
    fs::write(place, text).expect("writable");
}

/// A program that asks the generated code about every value.
fn verdicts(protocols: &[Protocol]) -> String {
    let arms: Vec<String> = protocols
        .iter()
        .map(|protocol| {
            let module = &protocol.module;
            format!("\"{module}\" => (generated::{module}::validate(definition, json), generated::{module}::roundtrip(definition, json)),")
        })
        .collect();
    include_str!("verdicts.rs.txt").replace("/* modules */", &arms.join("\n            "))
}

pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args([arguments[0], "--offline", "--quiet"])
        .args(&arguments[1..])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "--deny warnings")
        // Nobody steps through it, and it doubles the time to compile.
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        // What the outer cargo sets for this test is not for the inner one.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET")
        .output()
        .expect("cargo runs this test, so there is one");
    if output.status.success() {
        return Ok(());
    }
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Err(text.lines().take(120).collect::<Vec<_>>().join("\n"))
}
