//! What the commands do to folders: nothing twice, nothing that is not theirs, nothing half.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::cli::{GEN, SAMPLE, document, ended, expect, protocol, repository, run, texts, tree};
use crate::support::read;

#[test]
fn foreign_packages_are_written_and_brought_up_to_date() {
    let here = document(SAMPLE);
    let sdk = here.path().join("sdk");
    expect(
        &run(here.path(), GEN),
        0,
        &[
            "wrote",
            "rust/src/types/models.rs",
            "typescript/package.json",
            "files",
        ],
    );
    let first = tree(&sdk);
    expect(&run(here.path(), GEN), 0, &["0 changed"]);
    assert_eq!(tree(&sdk), first, "nothing is touched that is up to date");

    // A language that is not asked for is left alone; what is gone from the document goes from the folder.
    fs::write(
        here.path().join("api.json"),
        SAMPLE.replace("\"A\"", "\"Other\""),
    )
    .expect("writable");
    let mut arguments = GEN.to_vec();
    arguments.extend(["--target", "rust", "--json"]);
    let ended = run(here.path(), &arguments);
    let report: Value = serde_json::from_str(&ended.out).expect("JSON and nothing else");
    let changed = |path: &str| {
        report["changes"]
            .as_array()
            .is_some_and(|all| all.iter().any(|change| change["path"] == path))
    };
    assert!(
        changed("sdk/rust/src/types/models.rs") && !changed("sdk/typescript/types/index.js"),
        "{report}"
    );
}

#[test]
fn what_is_not_ours_stays() {
    let here = document(SAMPLE);
    let by_hand = here.path().join("sdk/rust/src/lib.rs");
    fs::create_dir_all(by_hand.parent().expect("a folder")).expect("writable");
    fs::write(&by_hand, "by hand").expect("writable");
    expect(
        &run(here.path(), GEN),
        1,
        &[
            "sdk/rust/src/lib.rs",
            "not written by `protocol gen`",
            "help: ",
        ],
    );
    assert_eq!(read(&by_hand), "by hand");
    assert_eq!(
        texts(&here.path().join("sdk")).len(),
        1,
        "refused means nothing is written"
    );

    fs::remove_file(&by_hand).expect("writable");
    expect(&run(here.path(), GEN), 0, &[]);
    fs::write(here.path().join("sdk/rust/notes.txt"), "by hand").expect("writable");
    fs::write(here.path().join("sdk/rust/src/types/extra.rs"), "by hand").expect("writable");
    expect(&run(here.path(), GEN), 0, &["0 changed"]);
    assert_eq!(read(&here.path().join("sdk/rust/notes.txt")), "by hand");

    // A folder where a file belongs, and a file where a folder belongs.
    let models = here.path().join("sdk/rust/src/types/models.rs");
    fs::remove_file(&models).expect("writable");
    fs::create_dir(&models).expect("writable");
    expect(
        &run(here.path(), GEN),
        1,
        &["a folder where a file belongs"],
    );
    fs::remove_dir_all(here.path().join("sdk/rust/src")).expect("writable");
    fs::write(here.path().join("sdk/rust/src"), "").expect("writable");
    expect(
        &run(here.path(), GEN),
        1,
        &["a file where a folder belongs"],
    );
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    use std::os::unix::fs::symlink;

    let here = document(SAMPLE);
    let outside = tempfile::tempdir().expect("a folder");
    expect(&run(here.path(), GEN), 0, &[]);
    for linked in ["sdk/rust/src/types", "sdk/rust/src", "sdk/rust"] {
        let place = here.path().join(linked);
        let copy = outside.path().join(linked.replace('/', "-"));
        fs::rename(&place, &copy).expect("writable");
        fs::write(copy.join("old.rs"), "outside").expect("writable");
        symlink(&copy, &place).expect("writable");
        // The manifest claims a file behind the link, and the document has changed.
        let manifest = here.path().join("sdk/rust/.protocol-manifest");
        fs::write(
            &manifest,
            format!(
                "{}src/types/old.rs\nsrc/old.rs\nold.rs\n../../api.json\n/etc/hostname\n",
                read(&manifest)
            ),
        )
        .expect("writable");
        fs::write(
            here.path().join("api.json"),
            SAMPLE.replace("\"b\"", "\"c\""),
        )
        .expect("writable");
        let before = texts(outside.path());
        expect(&run(here.path(), GEN), 1, &["a symbolic link", "help: "]);
        assert_eq!(texts(outside.path()), before, "{linked}");
        assert!(here.path().join("api.json").exists());
        fs::remove_file(&place).expect("writable");
        fs::rename(&copy, &place).expect("writable");
        fs::write(here.path().join("api.json"), SAMPLE).expect("writable");
        expect(&run(here.path(), GEN), 0, &[]);
    }
}

#[test]
fn check_tells_drift_and_touches_nothing() {
    let here = repository();
    expect(
        &run(here.path(), &["gen"]),
        0,
        &["schema/v3.json", "rust/src/v3/models.rs"],
    );
    expect(&run(here.path(), &["check"]), 0, &["up to date"]);
    let below = here.path().join("schema-src");
    expect(&run(&below, &["check"]), 0, &["up to date"]);

    let generated = here.path().join("generated");
    let models = generated.join("rust/src/v3/models.rs");
    let text = read(&models);
    fs::write(&models, text.replace("pub struct", "pub  struct")).expect("writable");
    fs::remove_file(generated.join("rust/src/v3/emit.rs")).expect("writable");
    let manifest = generated.join("rust/.protocol-manifest");
    fs::write(&manifest, format!("{}src/old.rs\n", read(&manifest))).expect("writable");
    fs::write(generated.join("rust/src/old.rs"), "").expect("writable");
    let before = tree(here.path());
    for read_only in [true, false] {
        for path in [&generated, &models] {
            let mut permissions = fs::metadata(path).expect("readable").permissions();
            permissions.set_readonly(read_only);
            fs::set_permissions(path, permissions).expect("ours");
        }
        let ended = run(here.path(), &["check"]);
        expect(
            &ended,
            1,
            &[
                "missing  generated/rust/src/v3/emit.rs",
                "stale    generated/rust/src/old.rs",
                "changed  generated/rust/src/v3/models.rs",
                "-pub  struct",
                "+pub struct",
                "the rest is not shown",
                "run `cargo protocol gen`",
            ],
        );
        assert!(
            ended.out.lines().count() < 500,
            "{} lines",
            ended.out.lines().count()
        );
        assert!(
            !ended.out.contains('\u{1b}'),
            "no colour where there is no terminal"
        );
        let report: Value = serde_json::from_str(&run(here.path(), &["check", "--json"]).out)
            .expect("JSON and nothing else");
        assert_eq!(report["changes"].as_array().map(Vec::len), Some(3));
        assert_eq!(tree(here.path()), before);
    }
    expect(
        &run(here.path(), &["gen"]),
        0,
        &["removed generated/rust/src/old.rs"],
    );
    expect(&run(here.path(), &["check"]), 0, &[]);
    assert_eq!(read(&models), text);
}

#[test]
fn output_depends_on_nothing_but_the_document() {
    let here = document(SAMPLE);
    expect(&run(here.path(), GEN), 0, &[]);
    let expected = texts(&here.path().join("sdk"));
    let elsewhere = tempfile::tempdir().expect("a folder");
    let document = here.path().join("api.json");
    for (index, (variable, value)) in [
        ("LANG", "tr_TR.UTF-8"),
        ("LC_ALL", "C"),
        ("TZ", "Pacific/Kiritimati"),
        ("HOME", "/nowhere"),
        ("COLUMNS", "20"),
        ("SOURCE_DATE_EPOCH", "0"),
        ("RAYON_NUM_THREADS", "1"),
        ("CLICOLOR_FORCE", "1"),
    ]
    .into_iter()
    .enumerate()
    {
        let out = elsewhere.path().join(format!("out {index}"));
        let ended = protocol(elsewhere.path())
            .args(["gen", "--name", "api", "--schema"])
            .arg(&document)
            .arg("--out")
            .arg(&out)
            .env(variable, value)
            .output()
            .expect("the command starts");
        expect(&self::ended(&ended), 0, &[]);
        assert_eq!(texts(&out), expected, "{variable}={value}");
    }
}

#[test]
fn a_run_that_was_killed_can_be_repeated() {
    let here = document(SAMPLE);
    let sdk = here.path().join("sdk");
    expect(&run(here.path(), GEN), 0, &[]);
    let expected = texts(&sdk);
    for delay in 0..12 {
        fs::write(
            here.path().join("api.json"),
            SAMPLE.replace("\"b\"", &format!("\"b{delay}\"")),
        )
        .expect("writable");
        let mut child = protocol(here.path())
            .args(GEN)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        thread::sleep(Duration::from_millis(delay * 2));
        drop(child.kill());
        child.wait().expect("it ends");
    }
    // What a kill between writing and renaming leaves, whether or not one of the above did.
    fs::write(
        sdk.join("rust/src/types/.models.rs.protocol.tmp"),
        "half a fi",
    )
    .expect("writable");
    fs::write(here.path().join("api.json"), SAMPLE).expect("writable");
    expect(&run(here.path(), GEN), 0, &[]);
    assert_eq!(texts(&sdk), expected);
}

const CHECK: &[&str] = &["check", "--schema", "api.json", "--out", "sdk"];

#[test]
fn packages_of_others_are_guarded_like_our_own() {
    let here = document(SAMPLE);
    expect(
        &run(here.path(), CHECK),
        1,
        &["missing  sdk/rust/src/lib.rs"],
    );
    expect(&run(here.path(), GEN), 0, &["wrote sdk/rust/src/lib.rs"]);
    expect(&run(here.path(), CHECK), 0, &["up to date"]);
    fs::write(here.path().join("sdk/swift/Package.swift"), "").expect("writable");
    expect(
        &run(here.path(), CHECK),
        1,
        &["changed  sdk/swift/Package.swift", "`gen` for `check`"],
    );
    let only = |target| [CHECK, &["--target", target]].concat();
    expect(&run(here.path(), &only("rust,typescript")), 0, &[]);
    expect(&run(here.path(), &only("swift")), 1, &[]);
    let named = [CHECK, &["--name", "other"]].concat();
    expect(&run(here.path(), &named), 1, &["+name = \"other\""]);
}

#[test]
fn check_knows_every_file() {
    let here = document(SAMPLE);
    expect(&run(here.path(), GEN), 0, &[]);
    for product in [
        "rust/target/debug",
        "typescript/node_modules/x",
        "swift/.build",
    ] {
        let folder = here.path().join("sdk").join(product);
        fs::create_dir_all(&folder).expect("writable");
        fs::write(folder.join("x"), "").expect("writable");
    }
    fs::write(here.path().join("sdk/rust/Cargo.lock"), "").expect("writable");
    fs::write(here.path().join("sdk/notes.txt"), "beside the packages").expect("writable");
    expect(&run(here.path(), CHECK), 0, &[]);

    let stray = here.path().join("sdk/rust/src/types/extra.rs");
    fs::write(&stray, "").expect("writable");
    let parts = [
        "[unknown-file]",
        "sdk/rust/src/types/extra.rs",
        "help: move it away",
    ];
    expect(&run(here.path(), CHECK), 1, &parts);
    let report = run(here.path(), &[CHECK, &["--json"]].concat()).out;
    let report: Value = serde_json::from_str(&report).expect("JSON and nothing else");
    assert_eq!(report["problems"][0]["rule"], "unknown-file");
    fs::remove_file(&stray).expect("writable");

    let manifest = here.path().join("sdk/rust/.protocol-manifest");
    let text = read(&manifest);
    for damaged in [None, Some("no manifest"), Some("")] {
        match damaged {
            None => fs::remove_file(&manifest).expect("writable"),
            Some(text) => fs::write(&manifest, text).expect("writable"),
        }
        expect(&run(here.path(), CHECK), 1, &["[manifest]", "sdk/rust"]);
        expect(&run(here.path(), GEN), 0, &["0 changed"]);
        assert_eq!(read(&manifest), text);
        expect(&run(here.path(), CHECK), 0, &[]);
    }
}

#[test]
fn vectors_are_written_where_they_are_asked_for() {
    let here = document(SAMPLE);
    expect(&run(here.path(), GEN), 0, &[]);
    let vectors = here.path().join("sdk/vectors");
    assert!(!vectors.exists(), "languages are what an adopter wants");
    let arguments = [GEN, &["--target", "vectors"]].concat();
    expect(
        &run(here.path(), &arguments),
        0,
        &["sdk/vectors/types/A.json"],
    );
    let cases: Value =
        serde_json::from_str(&read(&vectors.join("types/A.json"))).expect("valid JSON");
    assert_eq!(cases["null"]["value"], Value::Null);
    assert_eq!(cases["null"]["violations"][0]["message"], "must be object");
    let first = tree(&vectors);
    expect(&run(here.path(), &arguments), 0, &["0 changed"]);
    assert_eq!(tree(&vectors), first);
}
