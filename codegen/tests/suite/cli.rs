//! The command line as users meet it: real processes, real folders.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{diff, folder, read};

fn protocol(here: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_protocol"));
    command
        .current_dir(here)
        .env_remove("CLICOLOR_FORCE")
        .env("NO_COLOR", "1")
        .stdin(Stdio::null());
    command
}

/// How a command ended, and what it said.
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(here: &Path, arguments: &[&str]) -> Ended {
    ended(
        &protocol(here)
            .args(arguments)
            .output()
            .expect("the command starts"),
    )
}

fn ended(output: &Output) -> Ended {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ended {
        code: output.status.code(),
        out: text(&output.stdout),
        err: text(&output.stderr),
    }
}

#[track_caller]
fn expect(ended: &Ended, code: i32, parts: &[&str]) {
    let text = format!("{}{}", ended.out, ended.err);
    assert_eq!(ended.code, Some(code), "{text}");
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}

/// A folder that looks like this repository to the command.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("schema-src")).expect("writable");
    fs::write(folder.path().join("Cargo.toml"), "").expect("writable");
    folder
}

/// A folder with a document in it.
fn document(text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.json"), text).expect("writable");
    folder
}

const SAMPLE: &str = r#"{"title":"Sample","definitions":{"A":{"type":"object","properties":{"b":{"type":"string"}}}}}"#;
const GEN: &[&str] = &["gen", "--schema", "api.json", "--out", "sdk"];

/// Every file below a folder: its text, and when it was written.
fn tree(root: &Path) -> BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)> {
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

fn texts(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
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
        changed("rust/src/types/models.rs") && !changed("typescript/types/index.js"),
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
                "missing  rust/src/v3/emit.rs",
                "stale    rust/src/old.rs",
                "changed  rust/src/v3/models.rs",
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
    expect(&run(here.path(), &["gen"]), 0, &["removed rust/src/old.rs"]);
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

#[test]
fn definitions_are_listed_and_shown() {
    let here = repository();
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
    assert_eq!(texts(here.path()).len(), 1, "nothing is written");
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
