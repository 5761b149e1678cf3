//! What is in a folder and should not be: files we never wrote, and a list of files that is not ours any more.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Change, FileSet, MANIFEST, Plan, manifest, read_manifests};
use crate::problem::Problem;

/// What stands in the folders that we never wrote, and manifests that do not say what we did write. Build products are
/// nobody's.
pub fn strays(
    root: &Path,
    wanted: &FileSet,
    plan: &Plan,
    owned: &[&str],
) -> io::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    let ours = read_manifests(root, owned)?;
    for folder in owned {
        let prefix = format!("{folder}/");
        let files = wanted
            .iter()
            .filter_map(|(path, _)| path.strip_prefix(&prefix));
        let files: BTreeSet<String> = files.map(str::to_owned).collect();
        let place = root.join(folder).join(MANIFEST);
        let is_settled = !plan.changes.iter().any(|change| {
            change.path().starts_with(&prefix) && !matches!(change, Change::Changed { .. })
        });
        let found = fs::read_to_string(&place).unwrap_or_default();
        if is_settled && !files.is_empty() && found != manifest(&files) {
            let fact = "the list of generated files is missing or damaged";
            let fix = "run the same command with `gen`, which writes it anew";
            problems.push(Problem::new(
                "manifest",
                place.display().to_string(),
                fact,
                fix,
            ));
        }
        let mut open = vec![PathBuf::from(folder)];
        while let Some(below) = open.pop() {
            for path in children(root, &below)? {
                let name = path.to_string_lossy().replace('\\', "/");
                let metadata = root.join(&path).symlink_metadata()?;
                if metadata.is_dir() {
                    open.push(path);
                } else if wanted.get(&name).is_none() && !ours.contains(&name) {
                    let fact = "unknown file: it was not generated";
                    let fix = "move it away; what is generated has no line written by hand";
                    let place = root.join(&path).display().to_string();
                    problems.push(Problem::new("unknown-file", place, fact, fix));
                }
            }
        }
    }
    problems.sort();
    Ok(problems)
}

/// What tools leave in a package: folders and files that are nobody's.
const PRODUCTS: &[&str] = &[
    ".DS_Store",
    ".build",
    ".swiftpm",
    "Cargo.lock",
    "Package.resolved",
    "node_modules",
    "package-lock.json",
    "target",
    MANIFEST,
];

/// The entries of a folder but for build products, sorted; none when there is no such folder.
fn children(root: &Path, folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let text = name.to_string_lossy();
        if !PRODUCTS.contains(&&*text) && !text.ends_with(".protocol.tmp") {
            found.push(folder.join(&name));
        }
    }
    found.sort();
    Ok(found)
}
