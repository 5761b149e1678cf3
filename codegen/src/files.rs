//! Files in memory, the plan that brings a folder up to date with them, and its execution.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::problem::Problem;

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
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
}

/// A manifest: hash and path of every file, one per line.
fn manifest(files: &BTreeMap<String, u64>) -> String {
    let mut text = String::from("# Files written by `protocol gen`: hash and path. It replaces and removes only these.\n");
    for (path, hash) in files {
        _ = writeln!(text, "{hash:016x} {path}");
    }
    text
}

/// FNV-1a, 64 bits: tells whether a file is still as it was written; not a defence against forgery.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
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
        if let Some(link) = symlink_on_the_way(root, path) {
            let fact = format!("`{}` is a symbolic link", link.display());
            plan.problems.push(Problem::new("symlink", place.display().to_string(), fact, "remove the link; nothing is written through one"));
            continue;
        }
        match fs::read(&place) {
            Ok(found) if found == text.as_bytes() => {}
            Ok(found) => {
                if !ours.contains_key(path) {
                    let fact = "the file exists and was not written by `protocol gen`";
                    plan.problems.push(Problem::new("not-ours", place.display().to_string(), fact, "move it away, or write to another folder"));
                }
                plan.changes.push(Change::Changed { path: path.to_owned(), found: String::from_utf8_lossy(&found).into_owned() });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                plan.changes.push(Change::Missing { path: path.to_owned() });
            }
            Err(error) if place.is_dir() => {
                plan.problems.push(Problem::new("not-ours", place.display().to_string(), format!("a folder stands where a file belongs: {error}"), "move it away"));
            }
            Err(error) => return Err(error),
        }
    }
    for path in ours.keys() {
        let is_owned = owned.iter().any(|folder| path.split('/').next() == Some(folder));
        if is_owned && wanted.get(path).is_none() && root.join(path).symlink_metadata().is_ok() {
            plan.changes.push(Change::Stale { path: path.clone() });
        }
    }
    plan.changes.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(plan)
}

/// Carries a plan out: every file is written beside its place and renamed, and stale ones go. The manifest claims old
/// and new files before the first change and only the new ones after the last, so that a run that was killed in between
/// can be repeated.
pub fn apply(root: &Path, wanted: &FileSet, plan: &Plan, owned: &[&str]) -> io::Result<()> {
    for folder in owned {
        let prefix = format!("{folder}/");
        let claim = |files: BTreeMap<String, u64>| -> BTreeMap<String, u64> {
            files.into_iter().filter_map(|(path, hash)| Some((path.strip_prefix(&prefix)?.to_owned(), hash))).collect()
        };
        let new = claim(wanted.iter().map(|(path, text)| (path.to_owned(), hash(text))).collect());
        let mut both = claim(read_manifests(root, &[folder])?);
        both.extend(new.clone());
        let place = root.join(folder).join(MANIFEST);
        let found = fs::read_to_string(&place).unwrap_or_default();
        let changes: Vec<&Change> = plan.changes.iter().filter(|change| change.path().starts_with(&prefix)).collect();
        if !changes.is_empty() && found != manifest(&both) {
            write(&place, &manifest(&both))?;
        }
        for change in changes {
            carry_out(root, wanted, change)?;
        }
        if fs::read_to_string(&place).unwrap_or_default() != manifest(&new) {
            write(&place, &manifest(&new))?;
        }
    }
    Ok(())
}

fn carry_out(root: &Path, wanted: &FileSet, change: &Change) -> io::Result<()> {
    let place = root.join(change.path());
    match change {
        Change::Missing { path } | Change::Changed { path, .. } => write(&place, wanted.get(path).unwrap_or_default()),
        Change::Stale { .. } => {
            fs::remove_file(&place)?;
            remove_empty_folders(root, &place);
            Ok(())
        }
    }
}

fn write(place: &Path, text: &str) -> io::Result<()> {
    let folder = place.parent().unwrap_or(place);
    fs::create_dir_all(folder)?;
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let staged = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    fs::write(&staged, text).and_then(|()| fs::rename(&staged, place)).inspect_err(|_| {
        // The staged file is of no use to anyone; failing to remove it must not hide the first error.
        drop(fs::remove_file(&staged));
    })
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

/// The files that the manifests below a folder claim, with their hashes.
fn read_manifests(root: &Path, owned: &[&str]) -> io::Result<BTreeMap<String, u64>> {
    let mut ours = BTreeMap::new();
    for folder in owned {
        let text = match fs::read_to_string(root.join(folder).join(MANIFEST)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for line in text.lines() {
            let Some((hash, path)) = line.split_once(' ') else { continue };
            // A manifest is a file like any other: it must not make us touch anything outside.
            let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            if let (Ok(hash), true) = (u64::from_str_radix(hash, 16), inside) {
                ours.insert(format!("{folder}/{path}"), hash);
            }
        }
    }
    Ok(ours)
}

fn symlink_on_the_way(root: &Path, path: &str) -> Option<PathBuf> {
    let mut place = root.to_owned();
    for part in path.split('/') {
        place.push(part);
        match place.symlink_metadata() {
            Ok(metadata) if metadata.is_symlink() => return Some(place),
            Ok(_) => {}
            Err(_) => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::default();
        files.iter().for_each(|(path, text)| set.insert((*path).to_owned(), (*text).to_owned()));
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
            Change::Stale { path: "a/b/y.rs".to_owned() },
            Change::Changed { path: "a/x.rs".to_owned(), found: "1".to_owned() },
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
        assert_eq!(plan.problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(), ["not-ours"]);
        assert_eq!(fs::read_to_string(folder.path().join("a/x.rs")).expect("readable"), "by hand");
    }

    #[cfg(unix)]
    #[test]
    fn never_writes_through_a_symbolic_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink(outside.path(), folder.path().join("a")).expect("writable");
        let plan = sync(folder.path(), &set(&[("a/x.rs", "1")]));
        assert_eq!(plan.problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(), ["symlink"]);
        assert!(!outside.path().join("x.rs").exists());
    }

    #[test]
    fn a_manifest_cannot_point_outside() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("a")).expect("writable");
        fs::write(folder.path().join("victim"), "keep").expect("writable");
        fs::write(folder.path().join("a").join(MANIFEST), "0000000000000000 ../victim\n").expect("writable");
        assert_eq!(sync(folder.path(), &set(&[])).changes, []);
        assert!(folder.path().join("victim").exists());
    }
}
