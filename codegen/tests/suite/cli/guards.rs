//! `breaking` and `lint`: what is held against documents.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{SAMPLE, document, expect, repository, run, texts};
use crate::support::read;

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
