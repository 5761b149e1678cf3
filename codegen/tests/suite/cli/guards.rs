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
    let row = |rule: &str, reason: &str| {
        format!(r#"[{{"rule":"{rule}","place":"api A/n","reason":"{reason}"}}]"#)
    };
    write(
        "allow.json",
        &row("bound-narrowed", "nobody sends more than 5"),
    );
    expect(
        &ask(&allowed),
        0,
        &["excepted: api A/n [bound-narrowed]: nobody sends more than 5"],
    );
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
    expect(
        &run(here.path(), &["breaking", "--list-rules"]),
        0,
        &["frozen-document-touched"],
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
