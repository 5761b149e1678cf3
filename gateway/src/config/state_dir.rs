//! Where the gateway keeps its state: a directory for its user alone.

use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use super::Problems;

/// Creates the state directory for the gateway's user alone, or accepts the one that is there.
pub fn prepare_state_dir(dir: &Path) -> Result<(), Problems> {
    let place = dir.display();
    let problem = |fact: String| Problems(vec![format!("{place}: {fact}")]);
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(dir)
        .map_err(|error| problem(format!("cannot create the state directory: {error}")))?;
    let mode = std::fs::metadata(dir)
        .map_err(|error| problem(format!("cannot read the state directory: {error}")))?;
    if mode.permissions().mode() & 0o077 != 0 {
        tracing::warn!(
            "{place}: other users can look into the state directory: run `chmod 700 {place}`"
        );
    }
    Ok(())
}
