//! `protocol import`: Rust definitions from an existing document.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anstream::{eprintln, println};
use clap::Args;

use super::End;
use crate::import::{Imported, import};
use crate::problem::Problem;

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol import api.schema.json                  ./api/: mod.rs and a file per namespace
  protocol import api.schema.json --out schema-src/src/v1 --json
  protocol import generated/schema/v3.json --out again   one of ours comes back as authored

What the attributes cannot say is in the report, with its pointer and what to do; nothing is dropped
silently, and what is written compiles. Files are formatted with `rustfmt` when it is on PATH.

Exit codes:
  0  done, also when the report is not empty
  1  not a document, or something stands in the way
  2  wrong usage, or the disk failed";

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
    let text = match fs::read(&args.file).map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(_)) => {
            return End::Failed(format!(
                "`{}` is not UTF-8: save it as UTF-8 text",
                args.file.display()
            ));
        }
        Err(error) => {
            return End::Failed(format!("`{}` cannot be read: {error}", args.file.display()));
        }
    };
    let name = args.file.file_name().unwrap_or_default().to_string_lossy();
    let imported = match import(&name, &text) {
        Ok(imported) => imported,
        Err(problem) => return super::stop(&[problem], args.json),
    };
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
    let unformatted = match write(&out, &imported) {
        Ok(unformatted) => unformatted,
        Err(error) => {
            return End::Failed(format!("`{}` cannot be written: {error}", out.display()));
        }
    };
    if args.json {
        println!("{}", json(&out, &imported));
    } else {
        report(&out, &imported, unformatted.as_ref());
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
    eprintln!("\n{} places need a human:", imported.report.len());
    for (rule, count) in counts(&imported.report) {
        eprintln!("  {count:>5} {rule}");
    }
    eprintln!();
    let shown = imported
        .report
        .iter()
        .filter(|problem| problem.rule != "docs");
    for problem in shown.clone().take(MOST) {
        eprintln!("{problem}");
    }
    let hidden = imported.report.len() - shown.take(MOST).count();
    if hidden > 0 {
        eprintln!("… and {hidden} more; `--json` has all of them");
    }
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
