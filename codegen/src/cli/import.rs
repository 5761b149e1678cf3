//! `protocol import`: Rust definitions from an existing document.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anstream::{eprintln, println};
use clap::Args;

use super::documents::{path_uri, read_source};
use super::{End, warn};
use crate::import::{Imported, import};
use crate::lower::Options;
use crate::problem::Problem;

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol import api.schema.json                  ./api/: mod.rs and a file per namespace
  protocol import api.schema.json --out schema-src/src/v1/orders   a module of version 1
  protocol import api.schema.json --out again --json
  protocol import generated/schema/v3.json --out v3   one of ours comes back as authored

What the attributes cannot say is in the report, with its pointer and what to do: report.txt beside
the files has all of it, and so has the output of `--json`. Nothing is dropped silently, and what is written compiles. Files are formatted with `rustfmt` when it is on PATH.

Exit codes:
  0  done, also when the report is not empty
  1  not a document, or something stands in the way
  2  wrong usage, or the disk failed";

/// All of the report, beside the files.
const REPORT: &str = "report.txt";

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The draft-07 document.
    file: PathBuf,
    /// The folder of the module; one that does not exist yet, or is empty. Named after the document when left out.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Print the files and the report as JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Import) -> End {
    let source = match read_source(&args.file, Some(path_uri(&args.file))) {
        Ok(source) => source,
        Err(end) => return end,
    };
    let imported = match import(&source.file, &source.text) {
        Ok(imported) => imported,
        Err(problem) => return super::stop(&[problem], args.json),
    };
    warn::print(std::slice::from_ref(&source), Options::default());
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(&imported.module));
    match super::is_free(&out) {
        Ok(true) => {}
        Ok(false) => {
            eprintln!(
                "error: `{}` exists and is not empty: name another folder with `--out`",
                out.display()
            );
            return End::Refused;
        }
        Err(error) => return End::Failed(format!("`{}` cannot be read: {error}", out.display())),
    }
    // Programs have it in what is printed.
    let is_reported = !args.json && !imported.report.is_empty();
    let written = write(&out, &imported).and_then(|unformatted| {
        if is_reported {
            fs::write(out.join(REPORT), listed(&imported.report))?;
        }
        Ok(unformatted)
    });
    let unformatted = match written {
        Ok(unformatted) => unformatted,
        Err(error) => {
            return End::Failed(format!("`{}` cannot be written: {error}", out.display()));
        }
    };
    if args.json {
        println!("{}", json(&out, &imported));
    } else {
        report(&out, &imported, unformatted.as_ref());
        next_steps(&out, &imported);
    }
    End::Fine
}

/// Why files are not formatted.
enum Unformatted {
    /// There is no rustfmt to run.
    Missing(String),
    /// It takes this file for something that it cannot read.
    Refused { file: String, said: String },
}

/// Writes the files; says why some of them are as they were printed.
fn write(out: &Path, imported: &Imported) -> io::Result<Option<Unformatted>> {
    fs::create_dir_all(out)?;
    let mut unformatted = None;
    for (name, text) in &imported.files {
        let formatted = format(name, text);
        fs::write(out.join(name), formatted.as_ref().unwrap_or(text))?;
        unformatted = unformatted.or(formatted.err());
    }
    Ok(unformatted)
}

/// The text as rustfmt would have it, when there is one that takes it.
fn format(name: &str, text: &str) -> Result<String, Unformatted> {
    let missing = |error: io::Error| Unformatted::Missing(error.to_string());
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(missing)?;
    // On a thread of its own: rustfmt may write before it has read everything.
    let given = text.to_owned();
    let writer = child
        .stdin
        .take()
        .map(|mut input| std::thread::spawn(move || _ = input.write_all(given.as_bytes())));
    let output = child.wait_with_output().map_err(missing)?;
    _ = writer.map(std::thread::JoinHandle::join);
    match String::from_utf8(output.stdout) {
        Ok(formatted) if output.status.success() => Ok(formatted),
        _ => Err(Unformatted::Refused {
            file: name.to_owned(),
            said: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        }),
    }
}

fn report(out: &Path, imported: &Imported, unformatted: Option<&Unformatted>) {
    const MOST: usize = 40;
    for (name, _) in &imported.files {
        println!("   wrote {}", out.join(name).display());
    }
    match unformatted {
        None => {}
        Some(Unformatted::Missing(error)) => {
            eprintln!("`rustfmt` cannot be run, so format the files yourself: {error}");
        }
        Some(Unformatted::Refused { file, said }) => {
            eprintln!("`rustfmt` refused `{file}`, which is as it was printed:\n{said}");
        }
    }
    if imported.report.is_empty() {
        return;
    }
    let file = out.join(REPORT);
    println!("   wrote {}", file.display());
    eprintln!("\n{} places need a human:", imported.report.len());
    for (rule, count) in counts(&imported.report) {
        eprintln!("  {count:>5} {rule}");
    }
    eprintln!();
    // Missing documentation is told by its count, unless there is nothing else to tell.
    let (docs, others): (Vec<&Problem>, Vec<&Problem>) = imported
        .report
        .iter()
        .partition(|problem| problem.rule == "docs");
    let shown = if others.is_empty() { docs } else { others };
    for problem in shown.iter().take(MOST) {
        eprintln!("{problem}");
    }
    let hidden = imported.report.len() - shown.len().min(MOST);
    if hidden > 0 {
        eprintln!("… and {hidden} more; all of them are in {}", file.display());
    }
}

/// The report as a text to work through.
fn listed(report: &[Problem]) -> String {
    report.iter().fold(String::new(), |text, problem| {
        text + &format!("{problem}\n")
    })
}

/// What makes the module part of a protocol; one of ours is a protocol already.
fn next_steps(out: &Path, imported: &Imported) {
    let is_protocol = |(_, text): &(String, String)| text.contains("pub const PROTOCOL");
    if imported.files.iter().any(is_protocol) {
        return;
    }
    let module = out.file_name().unwrap_or_default().to_string_lossy();
    eprintln!(
        "\nNext, when the folder is in a version of a repository of `protocol init`:\n  \
         add `pub mod {module};` to the version's mod.rs\n  \
         declare a `#[methods]` trait with these types, and list it in the `namespaces` of the version\n  \
         cargo protocol gen"
    );
}

fn counts(report: &[Problem]) -> Vec<(&'static str, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for problem in report {
        *counts.entry(problem.rule).or_insert(0) += 1;
    }
    counts.into_iter().collect()
}

fn json(out: &Path, imported: &Imported) -> String {
    let files: Vec<String> = imported
        .files
        .iter()
        .map(|(name, _)| out.join(name).display().to_string())
        .collect();
    let report: Vec<serde_json::Value> = imported
        .report
        .iter()
        .map(|problem| serde_json::json!({"rule": problem.rule, "place": problem.place, "fact": problem.fact, "fix": problem.fix}))
        .collect();
    serde_json::json!({"module": imported.module, "files": files, "report": report}).to_string()
}
