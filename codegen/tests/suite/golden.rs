//! Golden files: what a small document becomes in every language. `UPDATE_GOLDEN=1 cargo test` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use protocol_codegen::files::FileSet;
use protocol_codegen::problem::Problem;
use protocol_codegen::target::{COMPANIONS, TARGETS, Target};
use serde_json::{Value, json};

use crate::support::{cases, diff, list, read, render_for};

/// Documents that are shown as a reference, too.
const REFERENCES: &[&str] = &["docs", "protocol"];

fn targets(name: &str) -> Vec<&'static Target> {
    let is_reference = |target: &&Target| target.id == "docs" || target.id == "asyncapi";
    let companions = COMPANIONS.iter().filter(is_reference);
    let companions = companions.filter(|_| REFERENCES.contains(&name));
    TARGETS.iter().chain(companions).collect()
}

/// What is generated, without what is the same in every page.
fn render(name: &str, schema: &str) -> Result<FileSet, Vec<Problem>> {
    let mut files = FileSet::default();
    for (path, text) in render_for(schema, &targets(name))?.iter() {
        let text = text
            .replace(include_str!("../../../templates/docs/style.css"), "…")
            .replace(include_str!("../../../templates/docs/script.js"), "…");
        let mut parts = text.split("'sha256-");
        let mut shown = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let after = part.split_once('\'').map_or("", |(_, after)| after);
            shown.push_str("'sha256-…'");
            shown.push_str(after);
        }
        files.insert(path.to_owned(), shown);
    }
    Ok(files)
}

#[test]
fn golden_files_are_what_is_generated() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let constant = render("empty", "{}").expect("the empty document accepts everything");
    // Files of clients come with a version that says how a connection is opened, and are the same for all of them.
    let connected = render("connected", &connected().to_string())
        .unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let mut wrong = Vec::new();
    for (name, folder) in cases("golden") {
        let schema = read(&folder.join("schema.json"));
        let files =
            render(&name, &schema).unwrap_or_else(|problems| panic!("{name}: {}", list(&problems)));
        // What is the same for every document says nothing about this one.
        let telling = |path: &str, text: &str| {
            let common = [&constant, &connected].map(|files| files.get(path) == Some(text));
            !common.contains(&true) || name == "empty" && path.contains("/types/")
        };
        let wanted: BTreeMap<String, &str> = files
            .iter()
            .filter(|(path, text)| telling(path, text))
            .map(|(path, text)| (path.to_owned(), text))
            .collect();
        if update {
            write(&folder, &wanted);
        }
        compare(&name, &folder, &wanted, &mut wrong);
    }
    assert!(
        wrong.is_empty(),
        "{}\n\nrun `UPDATE_GOLDEN=1 cargo test -p protocol-codegen golden` and look at the difference",
        wrong.join("\n")
    );
}

/// The smallest protocol with a client; it has nothing else in common with a case.
fn connected() -> Value {
    let definition = |name: &str| json!({ "$ref": format!("#/definitions/{name}") });
    let object = json!({ "type": "object", "description": "Nothing.", "additionalProperties": false, "properties": {} });
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:protocol:other:1",
        "title": "Other protocol 1",
        "description": "The smallest protocol with a client.",
        "x-protocol": { "name": "other", "version": 1, "also": [], "status": "current", "connection": { "handshake": "open" } },
        "x-scopes": [],
        "x-errors": [],
        "x-namespaces": [{ "id": "Door", "description": "The door." }],
        "x-methods": [{
            "name": "open", "namespace": "Door", "id": "open", "description": "Opens.", "since": "2026.1",
            "params": definition("DoorParams"), "result": definition("DoorResult"), "answer": "once", "role": "any",
            "effect": "none", "emits": [], "resultBytes": { "default": 10, "maximum": 10 }, "errors": [],
        }],
        "x-events": [],
        "definitions": { "DoorParams": object, "DoorResult": object },
    })
}

fn write(folder: &Path, wanted: &BTreeMap<String, &str>) {
    for path in expected(folder) {
        fs::remove_file(folder.join(path)).expect("writable");
    }
    for (path, text) in wanted {
        let place = folder.join(path);
        fs::create_dir_all(place.parent().expect("below the case")).expect("writable");
        fs::write(place, text).expect("writable");
    }
}

fn compare(name: &str, folder: &Path, wanted: &BTreeMap<String, &str>, wrong: &mut Vec<String>) {
    let expected = expected(folder);
    for path in expected.iter().filter(|path| !wanted.contains_key(*path)) {
        wrong.push(format!("{name}/{path} is not generated any more"));
    }
    for (path, text) in wanted {
        if !expected.contains(path) {
            wrong.push(format!("{name}/{path} is missing"));
            continue;
        }
        let difference = diff(&read(&folder.join(path)), text);
        if !difference.is_empty() {
            wrong.push(format!("{name}/{path}\n{difference}"));
        }
    }
}

/// The expected files of a case: everything below a folder named after a language.
fn expected(folder: &Path) -> Vec<String> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                found.push(
                    path.strip_prefix(root)
                        .expect("below the case")
                        .to_string_lossy()
                        .into_owned(),
                );
            }
        }
    }
    let mut found = Vec::new();
    for target in TARGETS.iter().chain(COMPANIONS) {
        if folder.join(target.id).is_dir() {
            walk(folder, &folder.join(target.id), &mut found);
        }
    }
    found
}
