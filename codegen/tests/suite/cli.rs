//! The command line as users meet it: real processes. What they do to folders is in `folders`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

mod guards;
mod help;
mod list_and_show;
mod usage;

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
    let manifest = "[package]\nname = \"protocol-schema\"\n";
    fs::write(folder.path().join("schema-src/Cargo.toml"), manifest).expect("writable");
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
