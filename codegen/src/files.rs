//! Files in memory, the plan that brings a folder up to date with them, and its execution.

mod strays;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use crate::problem::Problem;

pub use strays::strays;

/// Where a folder remembers which files are ours.
pub const MANIFEST: &str = ".protocol-manifest";

/// Files by path, relative and with `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

impl FileSet {
    /// Adds a file. Paths are made by the targets from fixed tables, never from names in a document.
    pub fn insert(&mut self, path: String, text: String) {
        self.files.insert(path, text);
    }

    /// Adds all files of another set.
    pub fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
    }

    /// The files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
}

/// A manifest: the path of every file, one per line. It holds nothing that changes with a file's text, so that branches
/// that generate different texts merge.
fn manifest(files: &BTreeSet<String>) -> String {
    let mut text =
        String::from("# Files written by `protocol gen`. It replaces and removes only these.\n");
    for path in files {
        _ = writeln!(text, "{path}");
    }
    text
}

/// One difference between what should be in a folder and what is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The file is not there.
    Missing {
        /// Relative path.
        path: String,
    },
    /// The file has another text.
    Changed {
        /// Relative path.
        path: String,
        /// The text on disk.
        found: String,
    },
    /// The file is ours and should not be there any more.
    Stale {
        /// Relative path.
        path: String,
    },
}

impl Change {
    /// The path it is about.
    pub fn path(&self) -> &str {
        match self {
            Self::Missing { path } | Self::Changed { path, .. } | Self::Stale { path } => path,
        }
    }
}

/// What has to happen to a folder.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The differences, sorted by path.
    pub changes: Vec<Change>,
    /// Files that stand in the way and are not ours.
    pub problems: Vec<Problem>,
}

/// Compares a folder with the files that should be in it. Reads only. `owned` says which top folders the files speak
/// for: stale files are looked for in these alone.
pub fn plan(root: &Path, wanted: &FileSet, owned: &[&str]) -> io::Result<Plan> {
    let mut plan = Plan::default();
    let ours = read_manifests(root, owned)?;
    for (path, text) in wanted.iter() {
        let place = root.join(path);
        let mut problem = |rule, fact: String, fix: &str| {
            plan.problems
                .push(Problem::new(rule, place.display().to_string(), fact, fix));
        };
        if let Some((obstacle, what)) = obstacle(root, path) {
            let fix = "move it away; nothing is written through or over it";
            problem(
                what.rule(),
                format!("`{}` is {}", obstacle.display(), what.words()),
                fix,
            );
            continue;
        }
        match fs::read(&place) {
            Ok(found) if found == text.as_bytes() => {}
            Ok(found) => {
                if !ours.contains(path) {
                    let fact = "the file exists and was not written by `protocol gen`".to_owned();
                    problem("not-ours", fact, "move it away, or write to another folder");
                }
                let found = String::from_utf8_lossy(&found).into_owned();
                plan.changes.push(Change::Changed {
                    path: path.to_owned(),
                    found,
                });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                plan.changes.push(Change::Missing {
                    path: path.to_owned(),
                });
            }
            Err(error) => return Err(error),
        }
    }
    let is_file = |path: &str| obstacle(root, path).is_none() && root.join(path).is_file();
    let stale = ours
        .iter()
        .filter(|path| wanted.get(path).is_none())
        .cloned();
    // What a run left that was killed between writing a file and renaming it.
    let left = ours
        .iter()
        .map(|path| staged(Path::new(path)).to_string_lossy().into_owned());
    plan.changes.extend(
        stale
            .chain(left)
            .filter(|path| is_file(path))
            .map(|path| Change::Stale { path }),
    );
    plan.changes.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(plan)
}

/// Carries a plan out: every file is written beside its place and renamed, and stale ones go. The manifest claims old
/// and new files before the first change and only the new ones after the last, so that a run that was killed in between
/// can be repeated.
pub fn apply(root: &Path, wanted: &FileSet, plan: &Plan, owned: &[&str]) -> io::Result<()> {
    for folder in owned {
        let prefix = format!("{folder}/");
        let below = |path: &str| path.strip_prefix(&prefix).map(str::to_owned);
        let new: BTreeSet<String> = wanted.iter().filter_map(|(path, _)| below(path)).collect();
        let mut both: BTreeSet<String> = read_manifests(root, &[folder])?
            .iter()
            .filter_map(|path| below(path))
            .collect();
        both.extend(new.iter().cloned());
        let changes: Vec<&Change> = plan
            .changes
            .iter()
            .filter(|change| change.path().starts_with(&prefix))
            .collect();
        if !changes.is_empty() {
            claim(root, folder, &both)?;
        }
        for change in changes {
            carry_out(root, wanted, change)?;
        }
        claim(root, folder, &new)?;
    }
    Ok(())
}

/// Writes a folder's manifest, unless it is there already or there is nothing to claim and nothing claimed.
fn claim(root: &Path, folder: &str, files: &BTreeSet<String>) -> io::Result<()> {
    let place = root.join(folder).join(MANIFEST);
    let found = fs::read_to_string(&place).unwrap_or_default();
    let is_new = found != manifest(files) && !(found.is_empty() && files.is_empty());
    if is_new {
        write(&place, &manifest(files))
    } else {
        Ok(())
    }
}

fn carry_out(root: &Path, wanted: &FileSet, change: &Change) -> io::Result<()> {
    let place = root.join(change.path());
    match change {
        Change::Missing { path } | Change::Changed { path, .. } => {
            write(&place, wanted.get(path).unwrap_or_default())
        }
        Change::Stale { .. } => {
            fs::remove_file(&place)?;
            remove_empty_folders(root, &place);
            Ok(())
        }
    }
}

fn write(place: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(place.parent().unwrap_or(place))?;
    let staged = staged(place);
    // What a killed run left, or a link that was planted there: nothing is written through it.
    drop(fs::remove_file(&staged));
    fs::File::create_new(&staged)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&staged, place))
        .inspect_err(|_| {
            // The staged file is of no use to anyone; failing to remove it must not hide the first error.
            drop(fs::remove_file(&staged));
        })
}

/// Where a file is written before it is renamed: always the same name, so that the next run finds what a killed one left.
fn staged(place: &Path) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    place.with_file_name(format!(".{name}.protocol.tmp"))
}

fn remove_empty_folders(root: &Path, place: &Path) {
    let mut folder = place.parent();
    while let Some(path) = folder.filter(|path| *path != root) {
        if fs::remove_dir(path).is_err() {
            break;
        }
        folder = path.parent();
    }
}

/// The files that the manifests of these folders claim.
fn read_manifests(root: &Path, owned: &[&str]) -> io::Result<BTreeSet<String>> {
    let mut ours = BTreeSet::new();
    for folder in owned {
        let path = format!("{folder}/{MANIFEST}");
        if obstacle(root, &path).is_some() {
            continue;
        }
        let text = match fs::read_to_string(root.join(path)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for path in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            // A manifest is a file like any other: it must not make us touch anything outside.
            if Path::new(path)
                .components()
                .all(|part| matches!(part, Component::Normal(_)))
            {
                ours.insert(format!("{folder}/{path}"));
            }
        }
    }
    Ok(ours)
}

/// What stands where a file, or a folder above it, belongs.
#[derive(Clone, Copy)]
enum Obstacle {
    Link,
    Folder,
    File,
}

impl Obstacle {
    fn rule(self) -> &'static str {
        match self {
            Self::Link => "symlink",
            Self::Folder | Self::File => "not-ours",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Link => "a symbolic link",
            Self::Folder => "a folder where a file belongs",
            Self::File => "a file where a folder belongs",
        }
    }
}

fn obstacle(root: &Path, path: &str) -> Option<(PathBuf, Obstacle)> {
    let mut place = root.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let metadata = place.symlink_metadata().ok()?;
        let is_last = parts.peek().is_none();
        let found = match (metadata.is_symlink(), metadata.is_dir()) {
            (true, _) => Obstacle::Link,
            (_, true) if is_last => Obstacle::Folder,
            (_, false) if !is_last => Obstacle::File,
            _ => continue,
        };
        return Some((place, found));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::default();
        for (path, text) in files {
            set.insert((*path).to_owned(), (*text).to_owned());
        }
        set
    }

    fn sync(root: &Path, files: &FileSet) -> Plan {
        let plan = plan(root, files, &["a"]).expect("readable");
        if plan.problems.is_empty() {
            apply(root, files, &plan, &["a"]).expect("writable");
        }
        plan
    }

    #[test]
    fn brings_a_folder_up_to_date_and_then_has_nothing_to_do() {
        let folder = tempfile::tempdir().expect("a folder");
        let files = set(&[("a/x.rs", "1"), ("a/b/y.rs", "2")]);
        assert_eq!(sync(folder.path(), &files).changes.len(), 2);
        assert_eq!(sync(folder.path(), &files).changes, []);
        let fewer = set(&[("a/x.rs", "1!")]);
        let plan = sync(folder.path(), &fewer);
        let expected = [
            Change::Stale {
                path: "a/b/y.rs".to_owned(),
            },
            Change::Changed {
                path: "a/x.rs".to_owned(),
                found: "1".to_owned(),
            },
        ];
        assert_eq!(plan.changes, expected);
        assert!(!folder.path().join("a/b").exists());
    }

    #[test]
    fn never_touches_a_file_it_did_not_write() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("a")).expect("writable");
        fs::write(folder.path().join("a/x.rs"), "by hand").expect("writable");
        let plan = sync(folder.path(), &set(&[("a/x.rs", "1")]));
        assert_eq!(
            plan.problems
                .iter()
                .map(|problem| problem.rule)
                .collect::<Vec<_>>(),
            ["not-ours"]
        );
        assert_eq!(
            fs::read_to_string(folder.path().join("a/x.rs")).expect("readable"),
            "by hand"
        );
    }

    #[cfg(unix)]
    #[test]
    fn never_writes_through_a_symbolic_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink(outside.path(), folder.path().join("a")).expect("writable");
        let plan = sync(folder.path(), &set(&[("a/x.rs", "1")]));
        assert_eq!(
            plan.problems
                .iter()
                .map(|problem| problem.rule)
                .collect::<Vec<_>>(),
            ["symlink"]
        );
        assert!(!outside.path().join("x.rs").exists());
    }

    #[test]
    fn a_manifest_cannot_point_outside() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("a")).expect("writable");
        fs::write(folder.path().join("victim"), "keep").expect("writable");
        fs::write(folder.path().join("a").join(MANIFEST), "../victim\n").expect("writable");
        assert_eq!(sync(folder.path(), &set(&[])).changes, []);
        assert!(folder.path().join("victim").exists());
    }
}
