//! The command, what it prints, and what its report says.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use protocol_codegen::import::import;
use serde_json::{Value, json};

use super::generated;
use crate::cli::{ended, expect, protocol, run};
use crate::support::read;

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
