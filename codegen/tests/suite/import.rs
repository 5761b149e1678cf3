//! What `protocol import` writes compiles, and says what the document says: ours to the letter, others as far as the
//! report does not say otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use protocol_codegen::import::{Imported, import};
use serde_json::{Value, json};

use crate::cli::{ended, expect, protocol, run};
use crate::compiled::{cargo, folder};
use crate::support::{cases, diff, folder as folder_of, list, model, read};
use crate::{hostile, names, property, vectors};

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

#[test]
fn the_command_writes_a_module_and_a_report() {
    let here = tempfile::tempdir().expect("a folder");
    let document = json!({"definitions": {
        "PingParams": {"type": "object", "additionalProperties": false, "required": ["at"],
            "properties": {"at": {"type": "integer", "minimum": 0, "multipleOf": 5}}}}});
    fs::write(here.path().join("api.json"), document.to_string()).expect("writable");
    let ended = run(here.path(), &["import", "api.json"]);
    expect(
        &ended,
        0,
        &[
            "wrote api/mod.rs",
            "wrote api/types.rs",
            "`multipleOf` is left out",
            "method-unknown",
        ],
    );
    let text = read(&here.path().join("api/types.rs"));
    assert!(text.contains("pub at: u64,"), "{text}");
    // Formatted as rustfmt has it, which is part of every Rust installation.
    let check = Command::new("rustfmt")
        .args(["--check", "--edition", "2024", "api/types.rs"])
        .current_dir(here.path())
        .status();
    assert!(check.expect("rustfmt is installed").success());
    expect(
        &run(here.path(), &["import", "api.json"]),
        1,
        &["exists and is not empty", "--out"],
    );
    let ended = run(
        here.path(),
        &["import", "api.json", "--out", "again", "--json"],
    );
    expect(&ended, 0, &["\"lost-rule\"", "\"files\""]);
    expect(
        &run(here.path(), &["import", "gone.json"]),
        2,
        &["`gone.json` cannot be read"],
    );
    fs::write(here.path().join("bad.json"), "[1]").expect("writable");
    expect(
        &run(here.path(), &["import", "bad.json"]),
        1,
        &["is JSON, but not a document"],
    );
}

#[test]
fn the_whole_report_is_beside_the_files_and_the_next_steps_are_told() {
    let here = tempfile::tempdir().expect("a folder");
    let import = |document: &Value, out: &str| {
        fs::write(here.path().join("api.json"), document.to_string()).expect("writable");
        run(here.path(), &["import", "api.json", "--out", out])
    };
    let members = |rule: &str| -> serde_json::Map<String, Value> {
        let member = |n| (format!("m{n}"), json!({"type": "number", rule: 5}));
        (0..50).map(member).collect()
    };
    let of =
        |rule: &str| json!({"definitions": {"A": {"type": "object", "properties": members(rule)}}});
    let ended = import(&of("multipleOf"), "v1/orders");
    expect(
        &ended,
        0,
        &[
            "… and 61 more; all of them are in v1/orders/report.txt",
            "`pub mod orders;`",
            "`namespaces`",
            "cargo protocol gen",
        ],
    );
    let report = read(&here.path().join("v1/orders/report.txt"));
    assert_eq!(report.matches("[lost-rule]").count(), 50, "{report}");
    assert_eq!(report.matches("[docs]").count(), 51, "{report}");
    // What lacks documentation is shown where nothing else is to be.
    let ended = import(&of("minimum"), "docs");
    expect(
        &ended,
        0,
        &["has no description [docs]", "… and 11 more; all of them"],
    );
    let nothing = json!({"definitions": {"A": {"type": "string", "description": "A text."}}});
    let ended = import(&nothing, "nothing");
    expect(&ended, 0, &["`pub mod nothing;`"]);
    assert!(!here.path().join("nothing/report.txt").exists());
    fs::write(here.path().join("v1.json"), generated("v1.json")).expect("writable");
    let ended = run(here.path(), &["import", "v1.json", "--out", "ours"]);
    assert!(!ended.err.contains("Next"), "{}", ended.err);
}

#[test]
fn annotations_that_are_left_out_are_reported() {
    let document = json!({
        "$id": "https://example.org/api.json", "title": "The API", "description": "All of it.",
        "definitions": {
            "Order": {
                "type": "object", "title": "Order", "description": "An order.", "$comment": "for us",
                "properties": {
                    "created_at": {"type": "string", "title": "Created At", "description": "When.", "readOnly": true},
                    "count": {"type": "integer", "title": "How many", "default": 1, "examples": [1]},
                    "lines": {"type": "array", "description": "What.", "items": {"type": "string", "description": "One."}},
                    "default": {"description": "Called so.", "const": "x"},
                },
            },
            "Other": {"type": "string", "title": "Something else", "description": "Another.", "writeOnly": true},
        },
    });
    let order = "odd.json#/definitions/Order";
    let mut expected: Vec<String> = [
        ("odd.json#".to_owned(), "$id"),
        ("odd.json#".to_owned(), "description"),
        ("odd.json#".to_owned(), "title"),
        (order.to_owned(), "$comment"),
        (format!("{order}/properties/count"), "default"),
        (format!("{order}/properties/count"), "examples"),
        (format!("{order}/properties/created_at"), "readOnly"),
        (format!("{order}/properties/lines/items"), "description"),
        ("odd.json#/definitions/Other".to_owned(), "title"),
        ("odd.json#/definitions/Other".to_owned(), "writeOnly"),
    ]
    .map(|(place, keyword)| {
        format!("lost-note {place} `{keyword}` is left out: it says nothing about validity")
    })
    .into();
    expected.sort();
    let mut found = said(&document);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
#[cfg(unix)]
fn the_command_tells_a_missing_rustfmt_from_one_that_refuses() {
    use std::os::unix::fs::PermissionsExt as _;
    let here = tempfile::tempdir().expect("a folder");
    fs::write(here.path().join("api.json"), "{}").expect("writable");
    let import = |out: &str| {
        let output = protocol(here.path())
            .args(["import", "api.json", "--out", out])
            .env("PATH", here.path())
            .output();
        ended(&output.expect("the command starts"))
    };
    expect(&import("a"), 0, &["`rustfmt` cannot be run"]);
    let fake = here.path().join("rustfmt");
    fs::write(&fake, "#!/bin/sh\necho not today >&2\nexit 1\n").expect("writable");
    fs::set_permissions(&fake, fs::Permissions::from_mode(0o755)).expect("writable");
    expect(
        &import("b"),
        0,
        &["`rustfmt` refused `mod.rs`", "not today"],
    );
}

/// What an import says about each place, by rule.
fn said(document: &Value) -> Vec<String> {
    let imported = import("odd.json", &document.to_string()).expect("a document");
    let said = imported.report.iter().filter(|it| it.rule != "docs");
    said.map(|it| format!("{} {} {}", it.rule, it.place, it.fact))
        .collect()
}

#[test]
fn what_cannot_be_said_is_in_the_report() {
    let member = |schema: Value| json!({"definitions": {"A": {"type": "object", "properties": {"x": schema}}}});
    let here = "odd.json#/definitions/A/properties/x";
    let count = "is left out: not a whole number from 0 to 2^53 − 1";
    for (schema, expected) in [
        (json!({"type": "string", "minLength": 2.0}), None),
        (
            json!({"type": "string", "minLength": -1}),
            Some(format!("`minLength` {count}")),
        ),
        (
            json!({"type": "string", "maxLength": 1e300}),
            Some(format!("`maxLength` {count}")),
        ),
        (
            json!({"type": "string", "maxLength": u64::MAX}),
            Some(format!("`maxLength` {count}")),
        ),
        (
            json!({"type": "array", "items": {"type": "string"}, "minItems": -1}),
            Some(format!("`minItems` {count}")),
        ),
        (
            json!({"type": "array", "items": {"type": "string"}, "maxItems": "3"}),
            Some(format!("`maxItems` {count}")),
        ),
        (
            json!({"type": "number", "multipleOf": 0}),
            Some("`multipleOf` is left out: a rule the attributes have no word for".to_owned()),
        ),
        (
            json!({"type": "number", "minimum": "0"}),
            Some("`minimum` is left out: not a number".to_owned()),
        ),
        (
            json!({"type": "string", "pattern": 1}),
            Some("`pattern` is left out: not a text".to_owned()),
        ),
        (
            json!({"anyOf": [{"const": 4}, {"type": "null"}]}),
            Some("`const` is left out: only members and texts take a constant".to_owned()),
        ),
    ] {
        let expected: Vec<String> = expected
            .map(|fact| format!("lost-rule {here} {fact}"))
            .into_iter()
            .collect();
        assert_eq!(said(&member(schema.clone())), expected, "{schema}");
    }
    let untyped = json!({"definitions": {"A": {"properties": {"x": {"type": "string"}}}}});
    let said_of_it = said(&untyped);
    assert!(
        said_of_it[0].starts_with("stricter-rule odd.json#/definitions/A without `type`"),
        "{said_of_it:?}"
    );
    let nullable = json!({"definitions": {"A": {"type": ["object", "null"], "properties": {"x": {"type": "string"}}}}});
    assert_eq!(said(&nullable), Vec::<String>::new());
    let aliases = json!({"definitions": {
        "A": {"$ref": "#/definitions/B"}, "B": {"$ref": "#/definitions/A"},
        "C": {"anyOf": [{"$ref": "#/definitions/C"}, {"type": "null"}]},
        "D": {"type": "array", "items": {"$ref": "#/definitions/D"}}}});
    let alias = |name: &str| {
        format!(
            "untyped odd.json#/definitions/{name} `{name}` is only a name for itself, and became any JSON"
        )
    };
    assert_eq!(said(&aliases), ["A", "B", "C"].map(alias));
}

#[test]
fn code_in_documentation_keeps_its_lines() {
    let long = "word ".repeat(40);
    let document = json!({"definitions": {"A": {"type": "string",
        "description": format!("Like this:\n````md\n{long}end\n```\n{long}end\n````\n{long}end")}}});
    let imported = import("docs.json", &document.to_string()).expect("a document");
    let text = &imported.files[1].1;
    assert_eq!(
        text.matches(&format!("/// {long}end\n")).count(),
        2,
        "{text}"
    );
}

#[test]
fn a_hostile_document_becomes_plain_rust() {
    let hostile = "*/ \u{202e}evil\r\n\u{2028}pub fn x() {}\" \\ {}";
    let document = json!({"definitions": {
        "Option": {"type": "object", "description": hostile, "properties": {hostile: {"type": "string", "pattern": hostile}, "self": {"const": hostile}}},
        hostile: {"enum": [hostile, "b"], "type": "string"},
        "fn": {"type": "object", "properties": {"type": {"$ref": "#/definitions/Option"}, "Type": {"$ref": "#/definitions/fn"}}},
    }});
    let imported = import("hostile.json", &document.to_string()).expect("a document");
    for (name, text) in &imported.files {
        let parsed =
            syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        let others = parsed.items.iter().filter(|item| {
            !matches!(
                item,
                syn::Item::Struct(_) | syn::Item::Enum(_) | syn::Item::Use(_) | syn::Item::Mod(_)
            )
        });
        assert_eq!(others.count(), 0, "{text}");
        assert!(!text.contains('\u{202e}') && !text.contains('\r'), "{text}");
    }
}

#[test]
fn names_of_a_document_never_meet() {
    let document = json!({
        "definitions": {
            "A": {"type": "object", "properties": {"x": {"type": "string"}}},
            "E": {"enum": ["9", "_", "_0", "__", "___"]},
        },
        "$defs": {"A": {"type": "object", "properties": {"y": {"type": "string"}}}},
    });
    let imported = import("names.json", &document.to_string()).expect("a document");
    for (_, text) in &imported.files {
        let mut seen = BTreeSet::new();
        for item in syn::parse_file(text).expect("Rust").items {
            let names = match item {
                syn::Item::Struct(item) => vec![item.ident.to_string()],
                syn::Item::Enum(item) => {
                    let name = item.ident.to_string();
                    let variants = item.variants.iter();
                    variants.map(|it| format!("{name}::{}", it.ident)).collect()
                }
                _ => continue,
            };
            for name in names {
                assert!(seen.insert(name.clone()), "{name} twice in\n{text}");
            }
        }
    }
    assert!(
        imported
            .report
            .iter()
            .any(|problem| problem.place.ends_with("#/$defs/A"))
    );
}

#[test]
fn what_is_no_document_of_ours_is_not_printed_as_one() {
    let spoilt = |table: &str, member: &str, value: Value| {
        let mut document: Value = serde_json::from_str(&generated("v3.json")).expect("JSON");
        document[table][0][member] = value;
        import("v3.json", &document.to_string())
            .expect_err(member)
            .fact
    };
    for (table, member, value, expected) in [
        ("x-methods", "id", json!("x(); fn evil"), "is not an id"),
        ("x-scopes", "id", json!("X, fn"), "is not an id"),
        ("x-methods", "scope", json!("nobody"), "unknown scope"),
        ("x-methods", "errors", json!(["NONE"]), "unknown error code"),
        (
            "x-methods",
            "namespace",
            json!("Nowhere"),
            "unknown namespace",
        ),
        (
            "x-methods",
            "params",
            json!({"$ref": "#/definitions/None"}),
            "unknown type",
        ),
        (
            "x-methods",
            "x-allow",
            json!({"a) fn evil(": "no"}),
            "is not a lint's id",
        ),
        (
            "x-methods",
            "x-allow",
            json!({"ids": " "}),
            "without a reason",
        ),
        ("x-methods", "description", json!(" "), "has an empty name"),
        ("x-events", "since", json!(""), "has an empty name"),
        (
            "x-scopes",
            "id",
            json!("Write"),
            "two scopes have the id `Write`",
        ),
        (
            "x-methods",
            "id",
            json!("tick"),
            "two members of `Connection` have the id `tick`",
        ),
    ] {
        let fact = spoilt(table, member, value);
        assert!(fact.contains(expected), "{fact}");
    }
}
