//! `protocol init`: a repository for a protocol of one's own.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anstream::{eprintln, println};
use clap::Args;

use super::documents::package_name;
use super::{End, stop};
use crate::files::{self, FileSet};
use crate::repository;

/// Where a repository is written until all of it is there, in its own folder.
const STAGING: &str = ".protocol-init";

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol init acme               in ./acme: a protocol, its packages, a server, CI
  protocol init acme --dir repo    the same in ./repo
  protocol init --update           in such a repository: toolchain/ as this command has it

It builds, passes its tests and serves one method at once: `cd acme && ./test`. When it cannot be
written as a whole, nothing is.

Exit codes:
  0  done
  1  something stands in the way
  2  wrong usage, a name that cannot be had, or the disk failed";

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The protocol's name, which the packages get, too.
    #[arg(required_unless_present = "update", conflicts_with = "update", value_parser = repository_name)]
    name: Option<String>,
    /// Where the repository is made; a folder that does not exist yet, or is empty.
    #[arg(long, value_name = "DIR", conflicts_with = "update")]
    dir: Option<PathBuf>,
    /// Replace the copy of the toolchain in the repository of this folder.
    #[arg(long)]
    update: bool,
    /// Print the files that were written as JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Init) -> End {
    match &args.name {
        Some(name) => create(name, args),
        None => update(args),
    }
}

fn create(name: &str, args: &Init) -> End {
    let root = args.dir.clone().unwrap_or_else(|| PathBuf::from(name));
    match is_free(&root) {
        Ok(true) => {}
        Ok(false) => {
            eprintln!(
                "error: `{}` exists and is not empty: name another folder with `--dir`",
                root.display()
            );
            return End::Refused;
        }
        Err(error) => return unreadable(&root, &error),
    }
    let files = match repository::files(name) {
        Ok(files) => files,
        Err(problems) => return stop(&problems, args.json),
    };
    if let Err(error) = make(&root, &files) {
        return End::Failed(format!("`{}` cannot be written: {error}", root.display()));
    }
    if args.json {
        let paths: Vec<&str> = files.iter().map(|(path, _)| path).collect();
        println!("{}", serde_json::json!({ "root": root, "files": paths }));
    } else {
        println!("{}", next_steps(name, &root));
    }
    End::Fine
}

/// A name for the packages of a repository: one that none of its other crates and modules has.
fn repository_name(name: &str) -> Result<String, String> {
    // The server has modules of the last three names, and would not know whether they or the crate are meant.
    const TAKEN: &[&str] = &[
        "futures_util",
        "protocol_codegen",
        "protocol_macros",
        "protocol_schema",
        "tokio",
        "tokio_tungstenite",
        "connection",
        "handlers",
        "v1",
    ];
    let name = package_name(name)?;
    if TAKEN.contains(&name.replace('-', "_").to_ascii_lowercase().as_str()) {
        return Err(format!(
            "`{name}` is a name that the new repository itself uses: choose another name"
        ));
    }
    // npm takes no capitals, and the crate and the folder are called as the npm package is.
    if name.contains(|c: char| c.is_ascii_uppercase()) {
        let lower = heck::AsKebabCase(&name).to_string();
        return Err(format!(
            "`{name}` has capitals, which npm does not take: write `{lower}`"
        ));
    }
    Ok(name)
}

fn next_steps(name: &str, root: &Path) -> String {
    format!(
        "made `{}`. Next:\n  cd {}\n  ./test                            builds everything and runs the tests\n  \
         git init && git add -A && git commit -m \"A protocol of our own\"\n  \
         cargo run --package {name}-server    serves; see README.md for what to edit",
        root.display(),
        root.display(),
    )
}

/// Whether a repository can be made here: nothing is in the folder but what an attempt left that was killed.
fn is_free(root: &Path) -> io::Result<bool> {
    Ok(super::is_free(root)?
        || super::is_free(&root.join(STAGING)).is_ok_and(|is_free| !is_free)
            && fs::read_dir(root)?.count() == 1)
}

/// Writes a repository into a folder that is free: all of it, or nothing.
fn make(root: &Path, files: &FileSet) -> io::Result<()> {
    let is_new = !root.exists();
    let staging = root.join(STAGING);
    let made = match fs::remove_dir_all(&staging) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => write(&staging, files).and_then(|()| move_up(&staging, root)),
    };
    if made.is_err() {
        // What cannot be removed either is told by the error that led here.
        for top in tops(files) {
            drop(fs::remove_dir_all(root.join(top)));
            drop(fs::remove_file(root.join(top)));
        }
        drop(fs::remove_dir_all(&staging));
        if is_new {
            drop(fs::remove_dir(root));
        }
    }
    made
}

/// Moves what is in a folder into the one above it.
fn move_up(staging: &Path, root: &Path) -> io::Result<()> {
    for entry in fs::read_dir(staging)? {
        let entry = entry?;
        fs::rename(entry.path(), root.join(entry.file_name()))?;
    }
    fs::remove_dir(staging)
}

fn write(root: &Path, files: &FileSet) -> io::Result<()> {
    fs::create_dir_all(root)?;
    // The folders that the command itself brings up to date later have manifests.
    let managed = ["generated", repository::TOOLCHAIN];
    for folder in managed {
        let below = below(files, folder);
        let inner = if folder == "generated" {
            root.join(folder)
        } else {
            root.to_owned()
        };
        let owned: Vec<&str> = match folder {
            "generated" => top_folders(&below),
            other => vec![other],
        };
        let plan = files::plan(&inner, &below, &owned)?;
        files::apply(&inner, &below, &plan, &owned)?;
    }
    for (path, text) in files.iter() {
        if !managed
            .iter()
            .any(|folder| path.starts_with(&format!("{folder}/")))
        {
            let place = root.join(path);
            fs::create_dir_all(place.parent().unwrap_or(root))?;
            fs::write(&place, text)?;
            if text.starts_with("#!") {
                executable(&place)?;
            }
        }
    }
    Ok(())
}

/// The files of one folder: of `generated` relative to it, otherwise as they are.
fn below(files: &FileSet, folder: &str) -> FileSet {
    let mut found = FileSet::default();
    for (path, text) in files.iter() {
        if let Some(inner) = path
            .strip_prefix(folder)
            .and_then(|rest| rest.strip_prefix('/'))
        {
            let path = if folder == "generated" { inner } else { path };
            found.insert(path.to_owned(), text.to_owned());
        }
    }
    found
}

/// What these files make at the top.
fn tops(files: &FileSet) -> Vec<&str> {
    let mut tops: Vec<&str> = files
        .iter()
        .map(|(path, _)| path.split_once('/').map_or(path, |(top, _)| top))
        .collect();
    tops.dedup();
    tops
}

/// The top folders of these files.
fn top_folders(files: &FileSet) -> Vec<&str> {
    let mut tops: Vec<&str> = files
        .iter()
        .filter_map(|(path, _)| Some(path.split_once('/')?.0))
        .collect();
    tops.dedup();
    tops
}

#[cfg(unix)]
fn executable(place: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(place, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn executable(_: &Path) -> io::Result<()> {
    Ok(())
}

fn update(args: &Init) -> End {
    let root = Path::new(".");
    if !root
        .join(repository::TOOLCHAIN)
        .join(files::MANIFEST)
        .is_file()
    {
        let reason = "there is no `toolchain` here that `protocol init` made: run this at the top of such a repository";
        return End::Failed(reason.to_owned());
    }
    let wanted = repository::toolchain();
    let owned = [repository::TOOLCHAIN];
    let plan = match files::plan(root, &wanted, &owned) {
        Ok(plan) => plan,
        Err(error) => return unreadable(root, &error),
    };
    if !plan.problems.is_empty() {
        return stop(&plan.problems, args.json);
    }
    if let Err(error) = files::apply(root, &wanted, &plan, &owned) {
        return End::Failed(format!("`toolchain` cannot be written: {error}"));
    }
    super::report(root, &plan, wanted.iter().count(), args.json);
    End::Fine
}

fn unreadable(root: &Path, error: &io::Error) -> End {
    End::Failed(format!("`{}` cannot be read: {error}", root.display()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{STAGING, is_free, make, repository_name};
    use crate::files::FileSet;

    fn files(paths: &[&str]) -> FileSet {
        let mut files = FileSet::default();
        for path in paths {
            files.insert((*path).to_owned(), "text".to_owned());
        }
        files
    }

    #[test]
    fn an_attempt_that_fails_leaves_nothing() {
        let here = tempfile::tempdir().expect("a folder");
        // The last one cannot be written: its folder is a file.
        let broken = files(&["a/x", "generated/rust/x", "toolchain/x", "z", "z/x"]);
        let root = here.path().join("acme");
        make(&root, &broken).expect_err("a file stands in the way");
        assert!(!root.exists());
        fs::create_dir(&root).expect("writable");
        make(&root, &broken).expect_err("a file stands in the way");
        assert!(root.exists() && is_free(&root).expect("readable"));
        make(&root, &files(&["a/x", "generated/rust/x"])).expect("nothing is in the way");
        assert!(root.join("a/x").is_file() && root.join("generated/rust/x").is_file());
        assert!(!root.join(STAGING).exists() && !is_free(&root).expect("readable"));
    }

    #[test]
    fn an_attempt_that_was_killed_is_not_in_the_way() {
        let here = tempfile::tempdir().expect("a folder");
        let left = here.path().join(STAGING);
        fs::create_dir(&left).expect("writable");
        fs::write(left.join("half"), "text").expect("writable");
        assert!(is_free(here.path()).expect("readable"));
        make(here.path(), &files(&["a/x"])).expect("nothing is in the way");
        assert!(!left.exists() && here.path().join("a/x").is_file());
        fs::create_dir(&left).expect("writable");
        fs::write(left.join("half"), "text").expect("writable");
        assert!(!is_free(here.path()).expect("readable"));
    }

    #[test]
    fn a_name_is_one_that_npm_and_every_system_take() {
        for (name, expected) in [
            ("con", "Windows keeps `con`"),
            ("NUL", "Windows keeps `NUL`"),
            ("com1", "Windows keeps `com1`"),
            ("lpt9", "Windows keeps `lpt9`"),
            ("Acme", "write `acme`"),
            ("AcmeChat", "write `acme-chat`"),
            ("serde-json", "generated code itself needs"),
        ] {
            let reason = repository_name(name).expect_err(name);
            assert!(reason.contains(expected), "{reason}");
        }
    }

    #[test]
    fn a_name_is_not_that_of_another_crate_or_module() {
        for name in [
            "tokio",
            "futures-util",
            "futures_util",
            "Protocol-Schema",
            "v1",
        ] {
            let reason = repository_name(name).expect_err(name);
            assert!(reason.contains("itself uses"), "{reason}");
        }
        for name in ["acme", "v2", "my-proto", "tokio-like"] {
            assert_eq!(repository_name(name).as_deref(), Ok(name));
        }
    }
}
