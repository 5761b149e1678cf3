//! `protocol lint`: documents against the conventions.

use std::path::PathBuf;

use anstream::{eprintln, println};
use clap::Args;
use serde_json::{Value, json};

use super::documents::{path_uri, read_source};
use super::nearest::nearest;
use super::{End, Own, warn};
use crate::lint::{Kind, RULES, lint};
use crate::lower::Options;
use crate::problem::Problem;
use crate::schema::Source;

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol lint                            this repository's protocol
  protocol lint api.json common.json       any documents: the rules that do not need methods
  protocol lint --list-rules
  protocol lint --explain idempotency-key

A rule that is broken on purpose is excepted in the document, on a method, an event, a definition or
a member: `\"x-allow\": {\"time-units\": \"why\"}`; in Rust, `allow(time_units = \"why\")`.

Exit codes:
  0  nothing found
  1  something is
  2  wrong usage, or a document that cannot be read";

#[derive(Debug, Args)]
pub(super) struct Lint {
    /// Documents to look at, instead of this repository's protocol. They may refer to each other.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print what was found as JSON.
    #[arg(long)]
    json: bool,
    /// Print the rules and what they ask for.
    #[arg(long, conflicts_with = "files")]
    list_rules: bool,
    /// Print why a rule is there, and an example.
    #[arg(long, value_name = "RULE", conflicts_with_all = ["files", "list_rules"])]
    explain: Option<String>,
}

pub(super) fn run(args: &Lint, own: &Own) -> End {
    if args.list_rules {
        super::table(RULES.iter().map(|rule| (rule.id, rule.purpose)), args.json);
        return End::Fine;
    }
    if let Some(rule) = &args.explain {
        return explain(rule, args.json);
    }
    let documents = if args.files.is_empty() {
        match own.job() {
            Ok((_, job)) => job.versions,
            Err(end) => return end,
        }
    } else {
        match read(&args.files) {
            Ok(documents) => {
                // Each list starts with another one of the same documents.
                if let Some(sources) = documents.first() {
                    warn::print(sources, Options::default());
                }
                documents
            }
            Err(end) => return end,
        }
    };
    let problems = problems(&documents);
    if args.json {
        let problems: Vec<Value> = problems.iter().map(Problem::to_json).collect();
        println!("{}", json!({ "problems": problems }));
    } else {
        for problem in &problems {
            println!("{problem}");
        }
        let what = if documents.len() == 1 {
            "document"
        } else {
            "documents"
        };
        match problems.len() {
            0 => eprintln!("{} {what}, nothing found", documents.len()),
            count => {
                eprintln!("{count} found; `protocol lint --explain RULE` says why a rule is there");
            }
        }
    }
    if problems.is_empty() {
        End::Fine
    } else {
        End::Refused
    }
}

/// What is found in any of the documents; a document that cannot be lowered breaks the rules of that.
pub(super) fn problems(documents: &[Vec<Source>]) -> Vec<Problem> {
    let each = documents
        .iter()
        .map(|sources| lint(sources, Options::default()));
    each.flat_map(|found| found.unwrap_or_else(|problems| problems))
        .collect()
}

/// One list for each file: itself first, then the others.
fn read(files: &[PathBuf]) -> Result<Vec<Vec<Source>>, End> {
    let sources: Vec<Source> = files
        .iter()
        .map(|path| read_source(path, Some(path_uri(path))))
        .collect::<Result<_, _>>()?;
    let rotated = |first: usize| {
        let mut list = sources.clone();
        let main = list.remove(first);
        list.insert(0, main);
        list
    };
    Ok((0..sources.len()).map(rotated).collect())
}

fn explain(wanted: &str, as_json: bool) -> End {
    let Some(rule) = RULES.iter().find(|rule| rule.id == wanted) else {
        let near = nearest(wanted, RULES.iter().map(|rule| rule.id));
        let hint = if near.is_empty() {
            "`protocol lint --list-rules` shows them".to_owned()
        } else {
            format!("did you mean `{}`?", near.join("`, `"))
        };
        return End::Failed(format!("there is no rule `{wanted}`; {hint}"));
    };
    let [bad, good] = rule.example;
    let asked = match rule.kind {
        Kind::Necessary => "of authored protocols, always: generation relies on it",
        Kind::Protocol => "of protocols that are not frozen",
        Kind::Any => "of protocols that are not frozen, and of other documents",
    };
    if as_json {
        println!(
            "{}",
            json!({ "id": rule.id, "purpose": rule.purpose, "why": rule.why, "bad": bad, "good": good, "asked": asked })
        );
        return End::Fine;
    }
    println!(
        "{}: {}\n\n{}\n\n  not {bad}\n  but {good}\n\nAsked {asked}.",
        rule.id, rule.purpose, rule.why
    );
    End::Fine
}
