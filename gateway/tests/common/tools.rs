//! Programs the tests need that are not part of this repository.

use std::process::{Command, Stdio};

use crate::common::in_ci;

/// Runs something whose absence is a failure in CI and a loud remark elsewhere.
pub fn available(what: &str, tested: &str, command: &mut Command) -> bool {
    let ran = command
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .status()
        .is_ok_and(|status| status.success());
    if !ran {
        assert!(!in_ci(), "{what} is needed in CI");
        eprintln!("\n*** SKIPPED: {what} is missing; {tested} was NOT tested ***\n");
    }
    ran
}

/// Whether Node and the packages of `tests/node` are there; they are installed when they are not.
pub fn has_node(tested: &str) -> bool {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node");
    let mut npm = Command::new("npm");
    let install = npm
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(&dir);
    available("node", tested, Command::new("node").arg("--version"))
        && (dir.join("node_modules/ws/package.json").exists() || available("npm", tested, install))
}
