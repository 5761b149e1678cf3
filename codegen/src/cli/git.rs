//! Reads files out of a revision of the repository, and nothing else: what a user types is never an option to git.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Longest file that is read.
const MOST_BYTES: u64 = 64 << 20;
/// Most that is read of why git does not do what it is asked for.
const MOST_SAID: u64 = 4_096;

/// A commit, by its full hash.
pub(super) struct Commit(String);

/// The commit that a revision names: a branch, a tag, `HEAD~3`, a hash.
pub(super) fn commit(here: &Path, revision: &str) -> Result<Commit, String> {
    let is_fine = !revision.is_empty()
        && !revision.starts_with('-')
        && !revision
            .chars()
            .any(|c| c.is_control() || (c.is_whitespace() && c != ' ') || c == ':');
    if !is_fine {
        return Err(format!(
            "`{revision}` is no revision: write a branch, a tag or a commit"
        ));
    }
    let wanted = format!("{revision}^{{commit}}");
    let found = run(
        here,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &wanted,
        ],
    )
    .map_err(|reason| match reason.as_str() {
        "" => format!("`{revision}` is no revision that git knows here"),
        reason => format!("git does not say what `{revision}` is: {reason}"),
    })?;
    let found = String::from_utf8_lossy(&found);
    let hash = found.lines().last().unwrap_or_default().trim();
    if hash.len() < 40 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(format!("git names no commit for `{revision}`"));
    }
    Ok(Commit(hash.to_owned()))
}

/// A file of a commit; nothing when it has none there, or why it cannot be read. A path that starts with `./` or `../` is
/// relative to `here`, others to the top of the repository.
pub(super) fn file(here: &Path, commit: &Commit, path: &str) -> Result<Option<Vec<u8>>, String> {
    let found = tree(here, commit, path, &[]);
    // `100644 blob 5716ca5987cb…	name`
    let found = found.split('\t').next().unwrap_or_default();
    match found.split(' ').collect::<Vec<_>>().as_slice() {
        ["120000", ..] => Err("is a symbolic link: name the file it leads to".to_owned()),
        [_, "blob", hash] => run(here, &["cat-file", "blob", hash])
            .map(Some)
            .map_err(|reason| format!("cannot be read: {reason}")),
        _ => Ok(None),
    }
}

/// The names of the files of a folder, as seen from it; those of folders in it, too, when all are asked for.
pub(super) fn folder(here: &Path, commit: &Commit, path: &str, all: bool) -> Vec<String> {
    let options: &[&str] = if all { &["-r"] } else { &[] };
    let found = tree(here, commit, &format!("{path}/"), options);
    let shown = format!("{}/", path.trim_start_matches("./"));
    let names = found.split('\0').filter_map(|row| row.split_once('\t'));
    names
        .filter(|(what, _)| what.starts_with("100"))
        .map(|(_, name)| name.strip_prefix(&shown).unwrap_or(name).to_owned())
        .collect()
}

/// What a tree has at a path: mode, kind, hash, and after a tab the name.
fn tree(here: &Path, commit: &Commit, path: &str, options: &[&str]) -> String {
    let mut arguments = vec!["ls-tree", "-z"];
    arguments.extend(options);
    if !path.starts_with("./") && !path.starts_with("../") {
        arguments.push("--full-tree");
    }
    arguments.extend(["--", &commit.0, path]);
    let found = run(here, &arguments).unwrap_or_default();
    String::from_utf8_lossy(&found).into_owned()
}

/// What git prints; or the first line of why it does not.
fn run(here: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let mut child = Command::new("git")
        .current_dir(here)
        .args(["--no-pager", "--literal-pathspecs"])
        .args(arguments)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("git cannot be started: {error}"))?;
    let mut output = Vec::new();
    let read = match child.stdout.take() {
        Some(stdout) => stdout.take(MOST_BYTES).read_to_end(&mut output).is_ok(),
        None => false,
    };
    // Whatever is left of an endless file is not waited for.
    let is_whole = read && (output.len() as u64) < MOST_BYTES;
    if !is_whole {
        drop(child.kill());
    }
    let mut said = Vec::new();
    if let Some(stderr) = child.stderr.take() {
        drop(stderr.take(MOST_SAID).read_to_end(&mut said));
    }
    let ended = child.wait().is_ok_and(|status| status.success());
    if ended && is_whole {
        Ok(output)
    } else {
        let said = String::from_utf8_lossy(&said);
        let first = said.lines().next().unwrap_or_default();
        Err(first.trim_start_matches("fatal: ").to_owned())
    }
}
