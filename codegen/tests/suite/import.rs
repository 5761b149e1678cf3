//! What `protocol import` writes compiles, and says what the document says: ours to the letter, others as far as the
//! report does not say otherwise.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use protocol_codegen::import::{Imported, import};
use serde_json::{Value, json};

use crate::compiled::{cargo, folder};
use crate::support::{cases, diff, folder as folder_of, list, model, read};
use crate::{hostile, names, property, vectors};

mod report;

fn generated(name: &str) -> String {
    let place = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../generated/schema")
        .join(name);
    read(&place)
}

#[test]
#[ignore = "takes half a minute; `cargo test -- --include-ignored` runs it"]
fn documents_come_back() {
    let mut modules = BTreeMap::new();
    let ours: Vec<String> = protocol_schema::documents()
        .expect("no mistakes")
        .iter()
        .map(protocol_schema::document::Document::name)
        .collect();
    for name in &ours {
        let imported = import(&format!("{name}.json"), &generated(&format!("{name}.json")))
            .unwrap_or_else(|problem| panic!("{problem}"));
        assert_eq!(list(&imported.report), "", "{name}");
        modules.insert(name.clone(), imported);
    }
    let mut foreign = BTreeMap::new();
    for (name, folder) in cases("golden") {
        let text = read(&folder.join("schema.json"));
        if text.contains("\"x-protocol\"") {
            continue;
        }
        let imported = import(&name, &text).unwrap_or_else(|problem| panic!("{problem}"));
        let module = format!("golden_{name}");
        foreign.insert(module.clone(), text);
        modules.insert(module, imported);
    }
    let mut odd = BTreeMap::new();
    for (index, (name, text)) in odd_documents().into_iter().enumerate() {
        if let Ok(imported) = import("odd.json", &text) {
            let module = format!("odd_{index}");
            odd.insert(module.clone(), (name, text));
            modules.insert(module, imported);
        }
    }
    let folder = write_crate(&modules);
    cargo(&folder, &["build", "--example", "print"]).unwrap_or_else(|text| panic!("{text}"));
    let printed = print(&folder);
    for name in &ours {
        let found = printed[name].as_str().expect("a text");
        assert_eq!(
            diff(&generated(&format!("{name}.json")), found),
            "",
            "{name} does not come back as it was"
        );
    }
    let mut refused = String::new();
    for (module, (name, _)) in &odd {
        let found = printed[module].as_str().expect("a text");
        // Names that some language cannot spell are for whoever imported them to change.
        let mut problems = model(found, module).err().unwrap_or_default();
        problems.retain(|problem| !problem.rule.starts_with("name"));
        if !problems.is_empty() {
            _ = writeln!(refused, "{name}:\n{}", list(&problems));
        }
    }
    assert_eq!(refused, "", "what was imported is no document");
    for (module, (name, text)) in &odd {
        if name.starts_with("random") {
            same_verdicts(
                module,
                text,
                printed[module].as_str().expect("a text"),
                &modules[module],
            );
        }
    }
    for (module, text) in &foreign {
        same_verdicts(
            module,
            text,
            printed[module].as_str().expect("a text"),
            &modules[module],
        );
    }
}

/// Documents that no author of types would write: hostile ones, and ours with other names in them.
fn odd_documents() -> Vec<(String, String)> {
    let mut documents = Vec::new();
    for file in ["documents.json", "import.json"] {
        let cases: Value = serde_json::from_str(&read(&folder_of("hostile").join(file)))
            .expect("the cases are JSON");
        for case in cases.as_array().expect("a list of cases") {
            let text = case.get("text").and_then(Value::as_str);
            let text = text.map_or_else(|| case["schema"].to_string(), str::to_owned);
            documents.push((case["name"].to_string(), text));
        }
    }
    for payload in hostile::payloads() {
        documents.push((
            format!("{payload:?} everywhere"),
            hostile::everywhere(&payload),
        ));
    }
    for (index, schema) in names::documents().iter().enumerate() {
        documents.push((format!("names {index}"), schema.to_string()));
    }
    for (index, (schema, _)) in property::samples(100).into_iter().enumerate() {
        documents.push((format!("random {index}"), schema.to_string()));
    }
    let starter = protocol_schema::builder::build(&protocol_schema::starter::PROTOCOL).0;
    let starter = starter.to_json();
    for name in [
        "Types",
        "Frames",
        "Mod",
        "Std",
        "Core",
        "Option",
        "Scope",
        "ErrorCode",
        "Vec",
        "Frame",
        "Policy",
        "GreeterGreetParams",
    ] {
        let text = starter.replace("\"Greeter\"", &format!("\"{name}\""));
        documents.push((format!("a namespace called {name}"), text));
    }
    documents
}

/// Every value at an edge of the original's rules gets the same verdict from what was imported, where the report does not
/// say that a rule was lost.
fn same_verdicts(module: &str, original: &str, found: &str, imported: &Imported) {
    let original =
        model(original, "original").unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let found: Value = serde_json::from_str(found).expect("JSON");
    let validator = |definition: &str| {
        let schema = json!({"$ref": format!("#/definitions/{definition}"), "definitions": found["definitions"]});
        jsonschema::draft7::new(&schema).expect("a schema")
    };
    let is_weaker = imported
        .report
        .iter()
        .any(|problem| ["lost-rule", "weaker-rule", "renamed", "untyped"].contains(&problem.rule));
    let is_stricter = imported
        .report
        .iter()
        .any(|problem| problem.rule == "stricter-rule");
    let mut validators = BTreeMap::new();
    let mut asked = 0;
    for vector in vectors::vectors(&original) {
        if found["definitions"].get(&vector.definition).is_none() {
            continue;
        }
        let value: Value = serde_json::from_str(&vector.value).expect("JSON");
        let wanted = vector.violations == json!([]);
        let verdict = validators
            .entry(vector.definition.clone())
            .or_insert_with(|| validator(&vector.definition))
            .is_valid(&value);
        // Integers beyond 2^53 − 1 are bounds in our documents, and a rule of their own in others.
        assert!(
            verdict == wanted || is_weaker && verdict || is_stricter && !verdict,
            "{module} {}: {value}",
            vector.definition
        );
        asked += 1;
    }
    assert!(
        asked > 0 || types(imported).next().is_none(),
        "{module}: nothing was asked"
    );
}

/// A crate with every module, and a program that prints their documents.
fn write_crate(modules: &BTreeMap<String, Imported>) -> PathBuf {
    let folder = folder("import");
    drop(fs::remove_dir_all(folder.join("src")));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut lines = String::from("#![allow(missing_docs)]\n");
    let mut arms = String::new();
    for (module, imported) in modules {
        _ = writeln!(lines, "pub mod {module};");
        for (name, text) in &imported.files {
            write(&folder.join("src").join(module).join(name), text);
        }
        let is_protocol = imported
            .files
            .iter()
            .any(|(_, text)| text.contains("pub const PROTOCOL"));
        if is_protocol {
            _ = writeln!(
                arms,
                "    documents.insert({module:?}, build(&imported::{module}::PROTOCOL));"
            );
        } else {
            let types: Vec<String> = types(imported)
                .map(|ty| format!("ty::<imported::{module}::types::{ty}>()"))
                .collect();
            _ = writeln!(
                arms,
                "    documents.insert({module:?}, bare(vec![{}]));",
                types.join(", ")
            );
        }
    }
    write(&folder.join("src/lib.rs"), &lines);
    write(
        &folder.join("examples/print.rs"),
        &include_str!("import.rs.txt").replace("/* documents */", &arms),
    );
    let manifest = format!(
        "[package]\nname = \"imported\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         protocol-schema = {{ path = \"{}\", default-features = false }}\nserde_json = \"1\"\n",
        root.join("schema-src").display()
    );
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("Cargo.lock"), &read(&root.join("Cargo.lock")));
    folder
}

/// The names of the types an import declared.
fn types(imported: &Imported) -> impl Iterator<Item = &str> {
    let lines = imported.files.iter().flat_map(|(_, text)| text.lines());
    lines.filter_map(|line| {
        let rest = line
            .strip_prefix("pub struct ")
            .or_else(|| line.strip_prefix("pub enum "))?;
        rest.split([' ', '(', '{']).next()
    })
}

fn print(folder: &Path) -> Value {
    let program = folder.join("target/debug/examples/print");
    let output = Command::new(program).output().expect("it was built");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn write(place: &Path, text: &str) {
    if fs::read_to_string(place).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(place.parent().expect("below the crate")).expect("writable");
    fs::write(place, text).expect("writable");
}
