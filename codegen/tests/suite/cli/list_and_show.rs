//! `list` and `show`.

use serde_json::Value;

use super::{SAMPLE, document, expect, repository, run, texts};

#[test]
fn definitions_are_listed_and_shown() {
    let here = repository();
    let before = texts(here.path());
    for (what, name) in [
        ("methods", "system.echo"),
        ("events", "tick"),
        ("types", "SystemEchoParams"),
    ] {
        expect(&run(here.path(), &["list", what]), 0, &[name]);
        let rows: Vec<Value> =
            serde_json::from_str(&run(here.path(), &["list", what, "--json"]).out).expect("JSON");
        assert!(rows.iter().any(|row| row["name"] == name), "{rows:?}");
    }
    for (stage, part) in [
        ("document", "\"properties\""),
        ("model", "TypeDef"),
        ("rust", "pub struct SystemEchoParams"),
        ("swift", "struct SystemEchoParams"),
        ("typescript", "SystemEchoParams"),
    ] {
        expect(
            &run(here.path(), &["show", "SystemEchoParams", "--stage", stage]),
            0,
            &[part, "text"],
        );
    }
    expect(
        &run(here.path(), &["show", "Nobody"]),
        2,
        &["protocol list types"],
    );
    assert_eq!(texts(here.path()), before, "nothing is written");
}

#[test]
fn documents_of_others_are_listed_and_shown() {
    let here = document(SAMPLE);
    let of = |arguments: &[&'static str]| [arguments, &["--schema", "api.json"]].concat();
    expect(
        &run(here.path(), &of(&["list", "types"])),
        0,
        &["NAME", "A", "#/definitions/A"],
    );
    for what in ["methods", "events"] {
        let ended = run(here.path(), &of(&["list", what]));
        assert_eq!(
            (ended.code, ended.out.as_str(), ended.err),
            (Some(0), "", format!("no {what}\n"))
        );
    }
    expect(
        &run(here.path(), &of(&["list", "methods", "--json"])),
        0,
        &["[]\n"],
    );
    for (stage, part) in [
        ("document", "\"type\": \"string\""),
        ("rust", "pub struct A"),
        ("typescript", "interface A"),
    ] {
        expect(
            &run(here.path(), &of(&["show", "A", "--stage", stage])),
            0,
            &[part],
        );
    }
    assert_eq!(texts(here.path()).len(), 1, "nothing is written");
}

#[test]
fn tables_have_a_header_and_json_says_null() {
    let here = repository();
    let table = run(here.path(), &["list", "methods"]).out;
    let header = table.lines().next().unwrap_or_default();
    let words: Vec<&str> = header.split_whitespace().collect();
    assert_eq!(words[..3], ["VERSION", "NAME", "PARAMS"], "{header}");
    assert!(
        table
            .lines()
            .any(|line| line.split_whitespace().any(|cell| cell == "-")),
        "{table}"
    );
    let rows: Vec<Value> =
        serde_json::from_str(&run(here.path(), &["list", "methods", "--json"]).out).expect("JSON");
    assert!(
        rows.iter().any(|row| row["idempotency"] == Value::Null),
        "{rows:?}"
    );
    assert!(
        rows.iter()
            .all(|row| row["idempotency"] != "-" && row["scope"] != "-"),
        "{rows:?}"
    );
}

#[test]
fn what_two_versions_have_is_shown_of_both() {
    let here = repository();
    for (stage, words) in [
        ("document", ["\"minLength\": 1", "#/definitions/ClientId"]),
        ("rust", ["pub id: String", "pub id: ClientId"]),
        ("swift", ["var id: String", "var id: ClientId"]),
        ("typescript", ["id: string;", "id: ClientId;"]),
    ] {
        let run = run(here.path(), &["show", "ClientInfo", "--stage", stage]);
        let [first, second] = words;
        expect(&run, 0, &["// v1", first, "// v3", second]);
    }
}

#[test]
fn what_is_shown_is_told_to_programs() {
    let here = repository();
    let show = |more: &[&str]| -> Vec<Value> {
        let arguments = [&["show", "ClientInfo", "--json"], more].concat();
        serde_json::from_str(&run(here.path(), &arguments).out).expect("JSON")
    };
    let rows = show(&[]);
    let versions: Vec<&Value> = rows.iter().map(|row| &row["version"]).collect();
    assert_eq!(versions, ["v1", "v3"], "{rows:?}");
    assert_eq!(rows[1]["name"], "ClientInfo");
    assert_eq!(rows[1]["stage"], "document");
    assert!(rows[1]["shown"]["properties"]["id"].is_object(), "{rows:?}");
    let rows = show(&["--stage", "rust"]);
    let text = rows[1]["shown"].as_str().expect("a text");
    assert!(text.contains("pub struct ClientInfo"), "{text}");
}

#[test]
fn names_nearby_are_offered() {
    let here = repository();
    expect(
        &run(here.path(), &["show", "ConectParams"]),
        2,
        &["did you mean `ConnectParams`?"],
    );
}

#[test]
fn methods_and_events_lead_to_their_types() {
    let here = repository();
    for (name, expected) in [
        (
            "chat.send",
            "`chat.send` is a method: show its types, `ChatSendParams` or `ChatSendResult`",
        ),
        ("tick", "`tick` is an event: show its payload, `TickEvent`"),
    ] {
        expect(&run(here.path(), &["show", name]), 2, &[expected]);
    }
}

#[test]
fn the_command_that_lists_is_about_the_same_documents() {
    let here = document(SAMPLE);
    let arguments = [
        "show",
        "Nobody",
        "--schema",
        "api.json",
        "--ref-root",
        "http://x/=.",
    ];
    expect(
        &run(here.path(), &arguments),
        2,
        &["`protocol list types --schema api.json --ref-root http://x/=.` shows them"],
    );
}
