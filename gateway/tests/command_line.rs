//! The command line: what is printed, and what refuses to start.

mod common;

use std::process::{Output, Stdio};

use common::{Gateway, command};

fn refused(arguments: &[&str]) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = command(arguments, &[])
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!((status.code(), stdout.len()), (Some(1), 0));
    String::from_utf8(stderr).unwrap()
}

#[tokio::test]
async fn one_line_says_where_it_listens() {
    let gateway = Gateway::start(&[]);
    assert_eq!(
        gateway.line,
        format!("listening on ws://127.0.0.1:{}\n", gateway.port)
    );
    gateway.connect().await;

    let text = refused(&["--port", &gateway.port.to_string()]);
    assert!(
        text.contains(&format!(
            "error: cannot listen on 127.0.0.1:{}: ",
            gateway.port
        )),
        "{text}"
    );
    assert!(
        text.contains("choose another with --bind and --port"),
        "{text}"
    );
}

#[test]
fn t08_an_open_door_needs_a_secret() {
    let text = refused(&["--bind", "0.0.0.0"]);
    assert!(
        text.contains("error: `0.0.0.0` is reachable from other machines"),
        "{text}"
    );
    // A script whose variable is empty wanted a token: that is a mistake, not a wish for none.
    let output = command(&["--token", ""], &[]).output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let gateway = Gateway::start(&["--bind", "0.0.0.0", "--token", "t"]);
    assert!(gateway.line.starts_with("listening on ws://0.0.0.0:"));
}

#[test]
fn a_wrong_configuration_is_explained() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("gateway.json5");
    std::fs::write(&file, "{gateway: {prot: 1, auth: {token: 5}}}").unwrap();
    let path = file.to_str().unwrap();
    let text = refused(&["--config", path]);
    assert!(
        text.contains(&format!(
            "error: {path}: unknown key `gateway.prot`: known here are `bind`, `port`"
        )),
        "{text}"
    );
    assert!(
        text.contains(&format!(
            "error: {path}: `gateway.auth.token` is not usable"
        )),
        "{text}"
    );
    assert!(!text.contains("token` is 5"), "a secret is printed: {text}");
    assert!(
        refused(&["--config", "/no/such/file"])
            .contains("/no/such/file: cannot read the configuration")
    );
    assert!(refused(&["--state-dir", path]).contains(&format!("{path}: ")));

    std::fs::write(
        &file,
        "{gateway: {port: 0, auth: {mode: 'token', token: 'from the file'}}}",
    )
    .unwrap();
    Gateway::start(&["--config", path]);
}

#[test]
fn help_shows_examples() {
    for (arguments, expected) in [
        (&["--help"][..], "gateway run --port 0"),
        (&["run", "--help"], "gateway run --port 0"),
        (&["completions", "bash"], "complete -F _gateway"),
    ] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_gateway"))
            .args(arguments)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.contains(expected), "{text}");
    }
}
