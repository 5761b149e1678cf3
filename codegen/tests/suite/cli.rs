//! The command line as users meet it: real processes. What they do to folders is in `folders`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{diff, folder, read};

pub(crate) fn protocol(here: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_protocol"));
    command
        .current_dir(here)
        .env_remove("CLICOLOR_FORCE")
        .env("NO_COLOR", "1")
        .stdin(Stdio::null());
    command
}

/// How a command ended, and what it said.
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn run(here: &Path, arguments: &[&str]) -> Ended {
    ended(
        &protocol(here)
            .args(arguments)
            .output()
            .expect("the command starts"),
    )
}

pub(crate) fn ended(output: &Output) -> Ended {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ended {
        code: output.status.code(),
        out: text(&output.stdout),
        err: text(&output.stderr),
    }
}

#[track_caller]
pub(crate) fn expect(ended: &Ended, code: i32, parts: &[&str]) {
    let text = format!("{}{}", ended.out, ended.err);
    assert_eq!(ended.code, Some(code), "{text}");
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}

/// A folder that looks like this repository to the command.
pub(crate) fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("schema-src")).expect("writable");
    fs::write(folder.path().join("Cargo.toml"), "").expect("writable");
    // What is frozen is held against what was released.
    let released = folder.path().join("schema-src/released");
    fs::create_dir(&released).expect("writable");
    for document in protocol_schema::documents().expect("without mistakes") {
        let place = released.join(format!("{}.json", document.name()));
        fs::write(place, document.to_json()).expect("writable");
    }
    folder
}

/// A folder with a document in it.
pub(crate) fn document(text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.json"), text).expect("writable");
    folder
}

pub(crate) const SAMPLE: &str = r#"{"title":"Sample","definitions":{"A":{"type":"object","properties":{"b":{"type":"string"}}}}}"#;
pub(crate) const GEN: &[&str] = &["gen", "--schema", "api.json", "--out", "sdk"];

/// Every file below a folder: its text, and when it was written.
pub(crate) fn tree(root: &Path) -> BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)> {
    let mut files = BTreeMap::new();
    let mut work = vec![root.to_owned()];
    while let Some(path) = work.pop() {
        let metadata = path.symlink_metadata().expect("readable");
        if metadata.is_dir() {
            work.extend(
                fs::read_dir(&path)
                    .expect("readable")
                    .map(|entry| entry.expect("readable").path()),
            );
        } else {
            let text = fs::read(&path).unwrap_or_default();
            let place = path.strip_prefix(root).expect("below the root").to_owned();
            files.insert(place, (text, metadata.modified().expect("a time")));
        }
    }
    files
}

pub(crate) fn texts(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    tree(root)
        .into_iter()
        .map(|(path, (text, _))| (path, text))
        .collect()
}

#[test]
fn help_says_what_it_did() {
    let here = folder("cli");
    let mut found = String::new();
    for arguments in [
        &["--help"][..],
        &["gen", "--help"],
        &["check", "--help"],
        &["show", "--help"],
        &["list", "--help"],
        &["breaking", "--help"],
        &["lint", "--help"],
        &["completions", "--help"],
    ] {
        let ended = run(&here, arguments);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        let line = arguments.join(" ");
        writeln!(found, "$ protocol {line}\n{}", ended.out).expect("text takes text");
    }
    let place = here.join("help.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&place, &found).expect("writable");
    }
    let difference = diff(&read(&place), &found);
    assert!(
        difference.is_empty(),
        "{difference}\n\nrun `UPDATE_GOLDEN=1 cargo test -p protocol-codegen help` and look at the difference"
    );
}

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
            "give another with `--name`",
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
fn shells_get_their_completions() {
    let here = folder("cli");
    for (shell, part) in [
        ("bash", "complete -F"),
        ("zsh", "#compdef protocol"),
        ("fish", "complete -c protocol"),
        ("elvish", "protocol"),
        ("powershell", "protocol"),
    ] {
        expect(&run(&here, &["completions", shell]), 0, &[part, "schema"]);
    }
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
    expect(&run(here.path(), &of(&["list", "methods"])), 0, &[]);
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
fn names_nearby_are_offered() {
    let here = repository();
    expect(
        &run(here.path(), &["show", "ConectParams"]),
        2,
        &["did you mean `ConnectParams`?"],
    );
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
    assert_eq!(ended.err.matches("warning: ").count(), 6, "{}", ended.err);

    let many: Vec<String> = (0..30)
        .map(|n| format!("\"D{n}\":{{\"requird\":[]}}"))
        .collect();
    let here = document(&format!("{{\"definitions\":{{{}}}}}", many.join(",")));
    let ended = run(here.path(), GEN);
    expect(&ended, 0, &["… and 10 more"]);
    assert_eq!(ended.err.matches("did you mean").count(), 20);
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

/// Git without the settings of whoever runs the tests.
fn git(here: &Path, arguments: &[&str]) {
    let done = Command::new("git")
        .current_dir(here)
        .args([
            "-c",
            "user.name=test",
            "-c",
            "user.email=test@example.invalid",
        ])
        .args([
            "-c",
            "commit.gpgsign=false",
            "-c",
            "core.hooksPath=/dev/null",
        ])
        .args(arguments)
        .output()
        .expect("git starts");
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn what_breaks_clients_is_found_excepted_and_told_to_programs() {
    let here = document(
        r#"{"definitions":{"A":{"type":"object","additionalProperties":false,"properties":{"n":{"type":"integer","maximum":9}}}}}"#,
    );
    let write = |name: &str, text: &str| fs::write(here.path().join(name), text).expect("writable");
    write(
        "old.json",
        &read(&here.path().join("api.json")).replace('9', "20"),
    );
    let ask = |more: &[&str]| {
        run(
            here.path(),
            &[&["breaking", "--schema", "api.json"], more].concat(),
        )
    };
    let against = ["--against", "old.json", "--side", "sent"];
    expect(
        &ask(&against),
        1,
        &[
            "api against old.json: breaking",
            "api A/n: `n` was at most 20 and is at most 9 [bound-narrowed]",
            "client: one built before sends `n: 20` and is refused with `at /n: must be <= 9`",
        ],
    );
    let found: Value =
        serde_json::from_str(&ask(&[&against[..], &["--json"]].concat()).out).expect("JSON");
    assert_eq!(
        found["documents"][0]["findings"][0]["rule"], "bound-narrowed",
        "{found}"
    );
    expect(
        &ask(&["--against", "old.json", "--side", "received"]),
        0,
        &["additive"],
    );
    expect(&ask(&["--against", "api.json"]), 0, &["wire-neutral"]);

    let allowed = [&against[..], &["--allow", "allow.json"]].concat();
    let fact = "`n` was at most 20 and is at most 9";
    let row = |rule: &str, reason: &str| {
        format!(r#"[{{"rule":"{rule}","place":"api A/n","fact":"{fact}","reason":"{reason}"}}]"#)
    };
    write(
        "allow.json",
        &row("bound-narrowed", "nobody sends more than 5"),
    );
    expect(
        &ask(&allowed),
        0,
        &[
            "api against old.json: accepted",
            "excepted: api A/n [bound-narrowed]: nobody sends more than 5",
        ],
    );
    // An exception is about one change of a place, not about all that may come.
    let before = read(&here.path().join("api.json"));
    write("api.json", &before.replace('9', "0"));
    expect(
        &ask(&allowed),
        1,
        &[
            "api against old.json: breaking",
            "`bound-narrowed` finds something else at `api A/n`: `n` was at most 20 and is at most 0",
            "[unused-allow]",
        ],
    );
    write("api.json", &before);
    write(
        "allow.json",
        &row("bound-widened", "nobody sends more than 5"),
    );
    expect(
        &ask(&allowed),
        1,
        &[
            "nothing is found by `bound-widened` at `api A/n`",
            "[unused-allow]",
        ],
    );
    for (text, part) in [
        (row("bound-narrowed", " "), "an exception without a reason"),
        (
            row("bound-narrowed", "\u{200b}"),
            "an exception without a reason",
        ),
        (
            r#"[{"rule":"bound-narrowed","place":"api A/n","reason":"x"}]"#.to_owned(),
            "missing field `fact`",
        ),
        (
            row("bound-narowed", "x"),
            "there is no rule `bound-narowed`",
        ),
        ("{}".to_owned(), "write an array of"),
    ] {
        write("allow.json", &text);
        expect(&ask(&allowed), 2, &[part]);
    }
}

#[test]
fn older_documents_are_read_from_revisions_and_nothing_a_user_types_is_an_option() {
    let here = document(SAMPLE);
    git(here.path(), &["init", "-q"]);
    git(here.path(), &["add", "api.json"]);
    git(here.path(), &["commit", "-qm", "first"]);
    fs::write(
        here.path().join("api.json"),
        SAMPLE.replace("string", "integer"),
    )
    .expect("writable");
    let ask = |against: &str| {
        run(
            here.path(),
            &["breaking", "--schema", "api.json", "--against", against],
        )
    };
    for against in ["git:HEAD", "git:HEAD:api.json", "git:HEAD:./api.json"] {
        expect(&ask(against), 1, &["[type-changed]"]);
    }
    expect(&ask("git:HEAD@{1 day ago}"), 1, &["[type-changed]"]);
    let before = texts(here.path());
    for (against, part) in [
        ("git:nowhere", "no revision that git knows"),
        ("git:HEAD:nowhere.json", "has no file `nowhere.json`"),
        ("git:", "is no revision"),
        ("git:--output=x", "is no revision"),
        ("git:-h", "is no revision"),
        ("git:HEAD api.json", "is no revision"),
        ("git:HEAD\n", "is no revision"),
        ("git:HEAD:--help", "has no file `--help`"),
        ("nowhere.json", "cannot be read"),
    ] {
        expect(&ask(against), 2, &[part]);
    }
    assert_eq!(texts(here.path()), before, "nothing is written");
}

#[test]
fn a_frozen_document_is_held_against_what_was_released() {
    let here = repository();
    expect(
        &run(here.path(), &["breaking"]),
        0,
        &["v1 against", "wire-neutral"],
    );
    let released = here.path().join("schema-src/released/v1.json");
    let text = read(&released);
    fs::write(
        &released,
        text.replacen("\"description\": \"", "\"description\": \"Once: ", 1),
    )
    .expect("writable");
    expect(
        &run(here.path(), &["breaking"]),
        1,
        &["[frozen-document-touched]"],
    );
    fs::remove_file(&released).expect("there");
    expect(
        &run(here.path(), &["breaking"]),
        1,
        &["cp generated/schema/v1.json schema-src/released/"],
    );
    fs::write(&released, text).expect("writable");
    expect(
        &run(here.path(), &["breaking", "--list-rules"]),
        0,
        &["frozen-document-touched"],
    );
}

#[test]
fn what_was_released_is_there_and_is_compared_whatever_became_of_its_file() {
    let here = repository();
    let released = |name: &str| here.path().join("schema-src/released").join(name);
    let text = read(&released("v3.json"));
    let mut older: Value = serde_json::from_str(&text).expect("JSON");
    older["x-protocol"]["version"] = 2.into();
    older["x-protocol"]["also"] = Value::Array(Vec::new());
    older["x-protocol"]["status"] = "frozen".into();
    let mut method = older["x-methods"][0].clone();
    method["name"] = "of.old".into();
    older["x-methods"]
        .as_array_mut()
        .expect("a table")
        .push(method);
    fs::write(released("v2.json"), older.to_string()).expect("writable");
    expect(
        &run(here.path(), &["breaking"]),
        1,
        &[
            "v2: the document is frozen",
            "v2 of.old: the method is gone [method-removed]",
        ],
    );
    older["x-protocol"]["version"] = 9.into();
    fs::write(released("v2.json"), older.to_string()).expect("writable");
    expect(
        &run(here.path(), &["breaking"]),
        1,
        &[
            "v2: the document is frozen",
            "v2: protocol 9 is not answered any more [version-removed]",
        ],
    );
    fs::remove_file(released("v2.json")).expect("there");
    fs::remove_file(released("v3.json")).expect("there");
    expect(
        &run(here.path(), &["breaking"]),
        1,
        &["touch schema-src/released/v3.unreleased", "[unreleased]"],
    );
    fs::write(released("v3.unreleased"), "").expect("writable");
    expect(&run(here.path(), &["breaking"]), 0, &["v1 against"]);
}

#[test]
fn exceptions_are_about_what_was_released() {
    let here = repository();
    let allow = here.path().join("schema-src/released/allow.json");
    let row = r#"[{"rule":"method-removed","place":"v3 of.old","fact":"the method is gone","reason":"nobody called it"}]"#;
    fs::write(&allow, row).expect("writable");
    let unused = "nothing is found by `method-removed`";
    expect(&run(here.path(), &["breaking"]), 1, &[unused]);
    let against = ["breaking", "--against", "schema-src/released/v3.json"];
    expect(&run(here.path(), &against), 0, &["v3 against"]);
    let explicit = [&against[..], &["--allow", "schema-src/released/allow.json"]].concat();
    expect(&run(here.path(), &explicit), 1, &[unused]);
}

#[test]
fn an_older_document_is_read_with_what_stood_beside_it() {
    let main = r#"{"definitions":{"A":{"type":"object","properties":{"b":{"$ref":"types.json#/definitions/B"}}}}}"#;
    let types = |kind: &str| format!(r#"{{"definitions":{{"B":{{"type":"{kind}"}}}}}}"#);
    let here = document(main);
    let write = |name: &str, text: &str| fs::write(here.path().join(name), text).expect("writable");
    write("types.json", &types("string"));
    git(here.path(), &["init", "-q"]);
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-qm", "first"]);
    fs::create_dir(here.path().join("old")).expect("writable");
    write("old/api.json", main);
    write("old/types.json", &types("string"));
    write("types.json", &types("integer"));
    let ask = |against: &str| {
        let arguments = ["--schema", "api.json", "--schema", "types.json"];
        let arguments = [&["breaking"][..], &arguments, &["--against", against]].concat();
        run(here.path(), &arguments)
    };
    for against in [
        "old/api.json",
        "git:HEAD",
        "git:HEAD:api.json",
        "git:HEAD:./api.json",
    ] {
        expect(
            &ask(against),
            1,
            &["api A/b: `b` was string and is integer"],
        );
    }
    fs::remove_file(here.path().join("old/types.json")).expect("there");
    expect(&ask("old/api.json"), 2, &["types.json"]);
    let rooted = main.replace("types.json", "https://example.invalid/types.json");
    write("api.json", &rooted);
    fs::create_dir(here.path().join("refs")).expect("writable");
    write("refs/types.json", &types("string"));
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-qm", "second"]);
    write("refs/types.json", &types("integer"));
    let arguments = ["breaking", "--schema", "api.json", "--against", "git:HEAD"];
    let roots = ["--ref-root", "https://example.invalid=refs"];
    let ended = run(here.path(), &[&arguments[..], &roots].concat());
    expect(&ended, 1, &["api A/b: `b` was string and is integer"]);
}

#[cfg(unix)]
#[test]
fn a_link_in_a_revision_is_no_document() {
    let here = document(SAMPLE);
    std::os::unix::fs::symlink("api.json", here.path().join("link.json")).expect("writable");
    git(here.path(), &["init", "-q"]);
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-qm", "first"]);
    let arguments = [
        "breaking",
        "--schema",
        "api.json",
        "--against",
        "git:HEAD:link.json",
    ];
    expect(
        &run(here.path(), &arguments),
        2,
        &["`link.json`", "is a symbolic link"],
    );
}

#[test]
fn conventions_are_held_against_any_document() {
    let here = document(SAMPLE);
    expect(
        &run(here.path(), &["lint", "api.json"]),
        1,
        &[
            "A: `b` is not documented [docs]",
            "at api.json#/definitions/A/properties/b",
        ],
    );
    let found: Value =
        serde_json::from_str(&run(here.path(), &["lint", "api.json", "--json"]).out).expect("JSON");
    assert_eq!(found["problems"][0]["rule"], "docs", "{found}");
    fs::write(
        here.path().join("api.json"),
        r#"{"definitions":{"A":{"type":"string","description":"A text."}}}"#,
    )
    .expect("writable");
    expect(
        &run(here.path(), &["lint", "api.json"]),
        0,
        &["nothing found"],
    );
    expect(
        &run(here.path(), &["lint", "--list-rules"]),
        0,
        &["idempotency-key", "field-case"],
    );
    expect(
        &run(here.path(), &["lint", "--explain", "field-case"]),
        0,
        &["camelCase", "not ", "but "],
    );
    expect(
        &run(here.path(), &["lint", "--explain", "feild-case"]),
        2,
        &["did you mean `field-case`?"],
    );
    expect(
        &run(here.path(), &["lint", "nowhere.json"]),
        2,
        &["cannot be read"],
    );
}
