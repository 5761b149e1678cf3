//! Reads the vectors that people wrote: what a reference shows as examples.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::End;
use crate::target::Vector;

/// Longest vector that can be an example, in bytes.
const LONGEST: u64 = 64 * 1024;

/// The accepted vectors below a folder: `<version>/<definition>/<case>.json`. No folder, no vectors.
pub(super) fn read(folder: &Path) -> Result<Vec<Vector>, End> {
    let mut vectors = Vec::new();
    collect(folder, &mut vectors)
        .map_err(|error| End::Failed(format!("`{}` cannot be read: {error}", folder.display())))?;
    Ok(vectors)
}

fn collect(folder: &Path, vectors: &mut Vec<Vector>) -> io::Result<()> {
    for version in entries(folder)? {
        for definition in entries(&version)? {
            for file in entries(&definition)? {
                let name = name(&file);
                let case = name
                    .strip_suffix(".json")
                    .filter(|case| !case.ends_with(".reject"));
                let metadata = file.symlink_metadata()?;
                let (Some(case), true) = (case, metadata.is_file() && metadata.len() <= LONGEST)
                else {
                    continue;
                };
                vectors.push(Vector {
                    version: self::name(&version),
                    definition: self::name(&definition),
                    case: case.to_owned(),
                    text: fs::read_to_string(&file)?,
                });
            }
        }
    }
    Ok(())
}

/// What is in a folder, sorted; nothing when it is none.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
