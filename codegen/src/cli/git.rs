//! Reads files out of a revision of the repository, and nothing else: what a user types is never an option to git.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Longest file that is read.
const MOST_BYTES: u64 = 64 << 20;

/// A commit, by its full hash.
pub(super) struct Commit(String);

/// The commit that a revision names: a branch, a tag, `HEAD~3`, a hash.
pub(super) fn commit(here: &Path, revision: &str) -> Result<Commit, String> {
    let is_fine = !revision.is_empty()
        && !revision.starts_with('-')
        && !revision
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || c == ':');
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
    .map_err(|reason| format!("`{revision}` is no revision that git knows here{reason}"))?;
    let found = String::from_utf8_lossy(&found);
    let hash = found.lines().last().unwrap_or_default().trim();
    if hash.len() < 40 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(format!("git names no commit for `{revision}`"));
    }
    Ok(Commit(hash.to_owned()))
}

/// A file of a commit; nothing when it has none there. A path that starts with `./` is relative to `here`.
pub(super) fn file(here: &Path, commit: &Commit, path: &str) -> Option<Vec<u8>> {
    run(here, &["cat-file", "blob", &format!("{}:{path}", commit.0)]).ok()
}

/// The names of the files of a folder below `here`.
pub(super) fn folder(here: &Path, commit: &Commit, path: &str) -> Vec<String> {
    let found = run(
        here,
        &[
            "ls-tree",
            "-z",
            "--name-only",
            &commit.0,
            &format!("./{path}/"),
        ],
    );
    let found = found.unwrap_or_default();
    let names = found
        .split(|byte| *byte == 0)
        .filter(|name| !name.is_empty());
    let last = |name: &[u8]| {
        let name = String::from_utf8_lossy(name).into_owned();
        name.rsplit('/').next().unwrap_or_default().to_owned()
    };
    names.map(last).collect()
}

/// What git prints; or the end of a sentence about why it did not.
fn run(here: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let mut child = Command::new("git")
        .current_dir(here)
        .args(["--no-pager", "--literal-pathspecs"])
        .args(arguments)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!(": git cannot be started: {error}"))?;
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
    let ended = child.wait().is_ok_and(|status| status.success());
    if ended && is_whole {
        Ok(output)
    } else {
        Err(String::new())
    }
}
