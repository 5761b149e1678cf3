//! `--help` of every command, and `completions`.

use std::fs;

use super::{expect, run};
use crate::support::{diff, folder};

/// What prints no table, document or report that a program might read.
const NOT_FOR_PROGRAMS: &[&str] = &["completions"];

/// The commands, as the help itself lists them.
fn commands() -> Vec<String> {
    let help = run(&folder("cli"), &["--help"]).out;
    let list = help.split_once("Commands:\n").expect("a list").1;
    let lines = list.lines().take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| line.split_whitespace().next());
    names
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

#[test]
fn help_says_what_it_did() {
    let here = folder("cli");
    let mut wrong = Vec::new();
    let commands = commands();
    let whole = ("protocol", vec!["--help"]);
    let each = commands
        .iter()
        .map(|name| (name.as_str(), vec![name.as_str(), "--help"]));
    let mut files = Vec::new();
    for (name, arguments) in [whole].into_iter().chain(each) {
        let ended = run(&here, &arguments);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        let found = format!("$ protocol {}\n{}", arguments.join(" "), ended.out);
        let place = here.join(format!("{name}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&place, &found).expect("writable");
        }
        let golden = fs::read_to_string(&place).unwrap_or_default();
        wrong.extend(Some(diff(&golden, &found)).filter(|difference| !difference.is_empty()));
        files.push(place);
    }
    for entry in fs::read_dir(&here).expect("readable") {
        let place = entry.expect("readable").path();
        if !files.contains(&place) {
            wrong.push(format!("{} is the help of no command", place.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n\nrun `UPDATE_GOLDEN=1 cargo test -p protocol-codegen help` and look at the difference",
        wrong.join("\n")
    );
}

#[test]
fn help_has_examples_exit_codes_and_a_form_for_programs() {
    let commands = commands();
    assert!(commands.len() >= 9, "{commands:?}");
    for name in &commands {
        let help = run(&folder("cli"), &[name, "--help"]).out;
        let (_, after) = help
            .split_once("\nExamples:\n")
            .unwrap_or_else(|| panic!("{name} has no examples"));
        assert!(
            after.starts_with(&format!("  protocol {name}")),
            "{name}: {after}"
        );
        let (_, codes) = after
            .split_once("\nExit codes:\n")
            .unwrap_or_else(|| panic!("{name} says no exit codes"));
        let codes: Vec<&str> = codes
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        assert!(
            codes == ["0", "1", "2"] || codes == ["0", "2"],
            "{name}: {codes:?}"
        );
        let is_for_programs = help.contains("--json");
        assert_eq!(
            is_for_programs,
            !NOT_FOR_PROGRAMS.contains(&name.as_str()),
            "{name}"
        );
    }
}

#[test]
fn shells_get_their_completions() {
    let here = folder("cli");
    for (shell, part) in [
        ("bash", "complete -F"),
        ("zsh", "#compdef protocol"),
        ("fish", "complete -c protocol"),
        ("elvish", "protocol"),
        ("powershell", "protocol"),
    ] {
        expect(&run(&here, &["completions", shell]), 0, &[part, "schema"]);
    }
    expect(
        &run(&here, &["completions", "--help"]),
        0,
        &["complete `protocol`, not `cargo protocol`"],
    );
}
