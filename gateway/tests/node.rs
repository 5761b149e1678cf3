//! An ordinary Node client, with the `ws` package of npm.

mod common;
#[path = "common/tools.rs"]
#[allow(unreachable_pub, reason = "each test file uses its own part")]
mod tools;

use std::path::Path;
use std::process::Command;

use common::Gateway;

#[tokio::test]
async fn the_minimal_client_connects_and_prints_health() {
    if !tools::has_node("the minimal Node client") {
        return;
    }
    let gateway = Gateway::start(&[]);
    let output = Command::new("node")
        .arg("seed-client.mjs")
        .arg(gateway.url())
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node"))
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
