//! An ordinary Node client, with the `ws` package of npm.

mod common;

use std::path::Path;
use std::process::{Command, Stdio};

use common::{Gateway, in_ci};

/// Runs something whose absence is a failure in CI and a loud remark elsewhere.
fn available(what: &str, command: &mut Command) -> bool {
    let ran = command
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .status()
        .is_ok_and(|status| status.success());
    if !ran {
        assert!(!in_ci(), "{what} is needed in CI");
        eprintln!("\n*** SKIPPED: {what} is missing; the Node client was NOT tested ***\n");
    }
    ran
}

#[tokio::test]
async fn the_minimal_client_connects_and_prints_health() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node");
    if !available("node", Command::new("node").arg("--version")) {
        return;
    }
    let installed = dir.join("node_modules/ws/package.json").exists();
    if !installed
        && !available(
            "npm",
            Command::new("npm")
                .args(["ci", "--no-audit", "--no-fund"])
                .current_dir(&dir),
        )
    {
        return;
    }
    let gateway = Gateway::start(&[]);
    let output = Command::new("node")
        .arg("seed-client.mjs")
        .arg(gateway.url())
        .current_dir(&dir)
        .output()
        .unwrap();
    let (stdout, stderr) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{stderr}");
    assert!(
        stdout.starts_with("health: {") && stdout.contains("ok: true"),
        "{stdout}{stderr}"
    );
}
