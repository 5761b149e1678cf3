//! Ordinary Node clients, with the `ws` package of npm: one by hand, and the generated one.

mod common;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
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

/// The folder of the clients, with what they need of npm; nothing when it cannot be had.
fn clients() -> Option<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node");
    let install = ["ci", "--no-audit", "--no-fund"];
    let ready = available("node", Command::new("node").arg("--version"))
        && (dir.join("node_modules/ws/package.json").exists()
            || available("npm", Command::new("npm").args(install).current_dir(&dir)));
    ready.then_some(dir)
}

#[tokio::test]
async fn the_minimal_client_connects_and_prints_health() {
    let Some(dir) = clients() else { return };
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

#[tokio::test]
async fn the_generated_client_talks_and_comes_back() {
    let Some(dir) = clients() else { return };
    let ticks = ["--tick-interval-ms", "200"];
    let gateway = Gateway::start(&ticks);
    let (url, port) = (gateway.url(), gateway.port.to_string());
    let mut client = Command::new("node")
        // From version 22 on Node has a WebSocket of its own without being asked.
        .args(["--experimental-websocket", "client.mjs"])
        .arg(url)
        .current_dir(&dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It ends by itself when anything takes too long.
    let mut line = String::new();
    BufReader::new(client.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let mut again = None;
    if line == "ready\n" {
        gateway.signal("TERM");
        gateway.exit().await;
        again = Some(Gateway::start(&[&ticks[..], &["--port", &port]].concat()));
    }
    let output = client.wait_with_output().unwrap();
    assert!(
        output.status.success() && again.is_some(),
        "{line}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
