//! Documents the command reads, what it refuses of them, and wrong usage.

use std::fs;

use serde_json::Value;

use super::{GEN, SAMPLE, document, expect, repository, run, texts, tree};
use crate::support::read;

#[test]
fn wrong_usage_ends_with_2() {
    let here = document(SAMPLE);
    for (arguments, part) in [
        (&[][..], "Usage"),
        (&["generate"][..], "unrecognized subcommand"),
        (&["gen", "--target", "cobol"][..], "possible values"),
        (&["gen", "--schema", "api.json"][..], "--out"),
        (&["gen", "--out", "sdk"][..], "--schema"),
        (&["gen", "--name", "x"][..], "--schema"),
        (&["gen", "--assert-formats"][..], "--schema"),
        (&["check", "--schema", "api.json"][..], "--out"),
        (&["check", "--out", "sdk"][..], "--schema"),
        (
            &["list", "types", "--ref-root", "http://x/=."][..],
            "--schema",
        ),
        (
            &["gen", "--schema", ".", "--out", "sdk"][..],
            "without `--name` the packages are called as the file: `` cannot name",
        ),
        (
            &["gen", "--schema", "nowhere.json", "--out", "sdk"][..],
            "cannot be read",
        ),
        (
            &["gen", "--schema", ".", "--out", "sdk", "--name", "x"][..],
            "cannot be read",
        ),
        (
            &["gen", "--schema", "api.json", "--out", "api.json"][..],
            "api.json",
        ),
        (
            &[
                "gen", "--schema", "api.json", "--out", "sdk", "--target", "schema",
            ][..],
            "not a target for a foreign document",
        ),
        (
            &[
                "gen", "--schema", "api.json", "--out", "sdk", "--name", "1x",
            ][..],
            "start with a letter",
        ),
        (
            &[
                "gen", "--schema", "api.json", "--out", "sdk", "--name", "../x",
            ][..],
            "start with a letter",
        ),
        (
            &[
                "gen", "--schema", "api.json", "--out", "sdk", "--name", "serde",
            ][..],
            "choose another name",
        ),
        (
            &[
                "gen",
                "--schema",
                "api.json",
                "--out",
                "sdk",
                "--ref-root",
                "x",
            ][..],
            "URL=DIR",
        ),
        (
            &[
                "gen",
                "--schema",
                "api.json",
                "--out",
                "sdk",
                "--ref-root",
                "http://x/=nowhere",
            ][..],
            "cannot be read",
        ),
        (&["gen"][..], "schema-src"),
        (&["check"][..], "schema-src"),
        (&["list", "types"][..], "schema-src"),
        (&["show", "A"][..], "schema-src"),
        (&["completions", "tcl"][..], "possible values"),
    ] {
        let ended = run(here.path(), arguments);
        expect(&ended, 2, &[part]);
        assert_eq!(
            texts(here.path()).len(),
            1,
            "{arguments:?} writes something"
        );
    }
    fs::write(here.path().join("api.json"), [0xff, b'{', b'}']).expect("writable");
    expect(&run(here.path(), GEN), 2, &["not UTF-8"]);
}

#[test]
fn a_name_that_cannot_be_taken_over_is_told_once() {
    let here = tempfile::tempdir().expect("a folder");
    fs::write(here.path().join("package.json"), "{}").expect("writable");
    let ended = run(
        here.path(),
        &["gen", "--schema", "package.json", "--out", "sdk"],
    );
    expect(&ended, 2, &["`package` is a word of Rust or Swift"]);
    assert_eq!(ended.err.matches("another").count(), 1, "{}", ended.err);
}

#[test]
fn a_document_that_cannot_be_expressed_ends_with_1_and_its_place() {
    let here = document(
        r#"{"definitions":{"A":{"type":"strnig","$comment":"x"},"B":{"$ref":"http://example.com/b"}}}"#,
    );
    let ended = run(here.path(), GEN);
    expect(
        &ended,
        1,
        &[
            "api.json#/definitions/A/type",
            "api.json#/definitions/B",
            "help: ",
            "--ref-root",
        ],
    );
    assert_eq!(ended.out, "");
    assert!(!here.path().join("sdk").exists());
}

#[test]
fn what_draft_07_ignores_is_told() {
    let here = document(
        r#"{"$schema":"https://json-schema.org/draft/2020-12/schema","x-requird":1,"definitions":{"A":{
            "type":"object","requird":["b"],"additionalProperites":false,"kind":"x","example":1,"deprecated":true,
            "properties":{"b":{"type":"array","prefixItems":[true],"minContains":1},"requird":{"unevaluatedProperties":false}}
        }}}"#,
    );
    let ended = run(here.path(), GEN);
    expect(
        &ended,
        0,
        &[
            "declares \"https://json-schema.org/draft/2020-12/schema\" and is read as draft-07",
            "`requird` is ignored: did you mean `required`?\n  at api.json#/definitions/A/requird",
            "did you mean `additionalProperties`?",
            "`prefixItems` is ignored: it is of draft 2020-12",
            "at api.json#/definitions/A/properties/b/minContains",
            "at api.json#/definitions/A/properties/requird/unevaluatedProperties",
        ],
    );
    let warnings = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.starts_with("warning: "));
        lines.map(str::to_owned).collect()
    };
    let told = warnings(&ended.err);
    assert_eq!(told.len(), 6, "{}", ended.err);
    for command in ["lint", "import"] {
        let ended = run(here.path(), &[command, "api.json"]);
        assert_eq!(warnings(&ended.err), told, "{command}");
    }

    let many: Vec<String> = (0..30)
        .map(|n| format!("\"D{n}\":{{\"requird\":[]}}"))
        .collect();
    let here = document(&format!("{{\"definitions\":{{{}}}}}", many.join(",")));
    let ended = run(here.path(), GEN);
    expect(&ended, 0, &["… and 10 more"]);
    assert_eq!(ended.err.matches("did you mean").count(), 20);
}

#[test]
fn formats_are_asserted_on_demand() {
    let here = document(r#"{"definitions":{"A":{"type":"string","format":"uuid"}}}"#);
    let rules = || read(&here.path().join("sdk/typescript/types/rules.js"));
    expect(&run(here.path(), GEN), 0, &[]);
    assert!(!rules().contains("uuid"));
    let arguments = [GEN, &["--assert-formats"]].concat();
    expect(&run(here.path(), &arguments), 0, &[]);
    assert!(rules().contains("uuid"));
    let check = ["check", "--schema", "api.json", "--out", "sdk"];
    expect(&run(here.path(), &check), 1, &["changed"]);
    expect(
        &run(here.path(), &[&check[..], &["--assert-formats"]].concat()),
        0,
        &[],
    );
}

#[test]
fn formats_that_nobody_checks_are_told() {
    let here = tempfile::tempdir().expect("a folder");
    fs::write(
        here.path().join("a.json"),
        r#"{"type":"string","format":"dat-time"}"#,
    )
    .expect("writable");
    let arguments = [
        "gen",
        "--schema",
        "a.json",
        "--out",
        "out",
        "--name",
        "a",
        "--assert-formats",
    ];
    expect(
        &run(here.path(), &arguments),
        0,
        &[
            "warning: `dat-time` is not a format that is checked",
            "a.json#/format",
        ],
    );
    expect(&run(here.path(), &arguments[..7]), 0, &[]);
}

#[test]
fn programs_are_told_why_nothing_came_of_it() {
    let here = document(r#"{"definitions":{"A":{"type":"strnig"}}}"#);
    let of = |arguments: &[&'static str]| [arguments, &["--schema", "api.json", "--json"]].concat();
    fs::write(here.path().join("bad.json"), "{").expect("writable");
    for (arguments, place) in [
        (of(&["gen", "--out", "sdk"]), "api.json#/definitions/A/type"),
        (
            of(&["check", "--out", "sdk"]),
            "api.json#/definitions/A/type",
        ),
        (of(&["list", "types"]), "api.json#/definitions/A/type"),
        (of(&["show", "A"]), "api.json#/definitions/A/type"),
        (vec!["import", "bad.json", "--json"], "bad.json:1:1"),
        (vec!["lint", "bad.json", "--json"], "bad.json:1:1"),
    ] {
        let ended = run(here.path(), &arguments);
        assert_eq!(ended.code, Some(1), "{arguments:?}");
        let told: Value = serde_json::from_str(&ended.out).unwrap_or_default();
        assert_eq!(
            told["problems"][0]["place"], place,
            "{arguments:?} {}",
            ended.out
        );
    }
}

#[test]
fn other_documents_are_found_where_the_user_says() {
    let here = document(r#"{"$ref":"http://example.com/schemas/b.json#/definitions/B"}"#);
    let other =
        r#"{"definitions":{"B":{"type":"object","properties":{"b":{"$ref":"deep/c.json"}}}}}"#;
    fs::create_dir_all(here.path().join("schemas/deep")).expect("writable");
    fs::write(here.path().join("schemas/b.json"), other).expect("writable");
    fs::write(
        here.path().join("schemas/deep/c.json"),
        r#"{"type":"string","maxLength":3}"#,
    )
    .expect("writable");
    let mut arguments = GEN.to_vec();
    arguments.extend(["--ref-root", "http://example.com/schemas/=schemas"]);
    expect(&run(here.path(), &arguments), 0, &[]);
    assert!(read(&here.path().join("sdk/rust/src/types/models.rs")).contains("wire::text(0, 3)"));
}

#[test]
fn files_beside_each_other_refer_to_each_other() {
    let here = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = here.path().join(name);
        fs::create_dir_all(path.parent().expect("below")).expect("writable");
        fs::write(path, text).expect("writable");
    };
    write(
        "a.json",
        r#"{"definitions":{"A":{"allOf":[{"$ref":"common.json#/definitions/C"},{"$ref":"sub/d%20e.json"}]}}}"#,
    );
    write(
        "named.json",
        r#"{"$id":"https://example.org/named.json","definitions":{"A":{"$ref":"common.json#/definitions/C"}}}"#,
    );
    write(
        "common.json",
        r#"{"definitions":{"C":{"type":"string","minLength":2}}}"#,
    );
    write(
        "sub/d e.json",
        r#"{"$ref":"../common.json#/definitions/C"}"#,
    );
    write(
        "self.json",
        r#"{"definitions":{"A":{"$ref":"https://example.org/self.json"}}}"#,
    );
    let show = |schemas: &[&str]| {
        let mut arguments = vec!["show", "A", "--stage", "rust"];
        for schema in schemas {
            arguments.extend(["--schema", schema]);
        }
        run(here.path(), &arguments)
    };
    expect(
        &show(&["a.json", "common.json", "sub/d e.json"]),
        0,
        &["wire::text(2,"],
    );
    expect(&show(&["named.json", "common.json"]), 0, &["wire::text(2,"]);
    expect(
        &show(&["a.json", "common.json"]),
        1,
        &["[ref-outside]", "sub/d%20e.json"],
    );
    // A name alone makes nobody the document at a URI.
    expect(
        &show(&["self.json"]),
        1,
        &["[ref-outside]", "https://example.org/self.json"],
    );
}

#[test]
fn a_command_with_another_protocol_touches_nothing() {
    let here = repository();
    let manifest = "[package]\nname = \"acme-schema\"\n";
    fs::write(here.path().join("schema-src/Cargo.toml"), manifest).expect("writable");
    let before = tree(here.path());
    for arguments in [
        &["gen"][..],
        &["check"],
        &["lint"],
        &["breaking"],
        &["list", "methods"],
        &["show", "TickEvent"],
    ] {
        expect(
            &run(here.path(), arguments),
            2,
            &[
                "`acme-schema`",
                "`protocol-schema`",
                "run `cargo protocol` here",
            ],
        );
    }
    assert_eq!(tree(here.path()), before);

    let manifest =
        "[[bin]]\nname = \"acme\"\n\n[package] # ours\n  name = 'protocol-schema' # the protocol\n";
    fs::write(here.path().join("schema-src/Cargo.toml"), manifest).expect("writable");
    expect(&run(here.path(), &["list", "methods"]), 0, &["system.echo"]);
}
