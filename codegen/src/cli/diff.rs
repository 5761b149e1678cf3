//! Prints what is out of date as a unified diff of bounded length, coloured on a terminal.

use std::path::Path;

use anstream::println;
use similar::{ChangeTag, TextDiff};

use super::place;
use crate::files::{Change, FileSet, Plan};

/// Most lines shown of one file, and of all.
const MOST_OF_FILE: usize = 60;
const MOST: usize = 400;

/// Prints the differences of a plan.
pub(super) fn print(root: &Path, plan: &Plan, wanted: &FileSet) {
    let mut left = MOST;
    for change in &plan.changes {
        match change {
            Change::Missing { path } => println!("missing  {}", place(root, path)),
            Change::Stale { path } => println!("stale    {}", place(root, path)),
            Change::Changed { path, found } => {
                let shown_path = place(root, path);
                println!("changed  {shown_path}");
                let shown = print_file(
                    &shown_path,
                    found,
                    wanted.get(path).unwrap_or_default(),
                    left.min(MOST_OF_FILE),
                );
                left -= shown.min(left);
            }
        }
    }
}

fn print_file(path: &str, found: &str, wanted: &str, most: usize) -> usize {
    let diff = TextDiff::from_lines(found, wanted);
    let mut shown = 0;
    println!("--- {path} (committed)\n+++ {path} (generated)");
    for hunk in diff.unified_diff().context_radius(2).iter_hunks() {
        println!("{}", hunk.header());
        for line in hunk.iter_changes() {
            if shown == most {
                println!("… the rest is not shown");
                return shown;
            }
            let (sign, colour) = match line.tag() {
                ChangeTag::Delete => ('-', "\u{1b}[31m"),
                ChangeTag::Insert => ('+', "\u{1b}[32m"),
                ChangeTag::Equal => (' ', ""),
            };
            let text: String = line
                .value()
                .trim_end_matches('\n')
                .chars()
                .take(200)
                .map(printable)
                .collect();
            println!(
                "{colour}{sign}{text}{}",
                if colour.is_empty() { "" } else { "\u{1b}[0m" }
            );
            shown += 1;
        }
    }
    shown
}

/// What stands in a file must not steer the terminal.
fn printable(c: char) -> char {
    if crate::names::is_unprintable(c) && c != '\t' {
        '\u{fffd}'
    } else {
        c
    }
}
