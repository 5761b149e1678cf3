//! `protocol breaking`: this protocol against what clients were built from.

mod older;

use std::path::{Path, PathBuf};

use anstream::{eprintln, println};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use older::{Pair, foreign, owned, released};

use super::documents::{Documents, near, read_source};
use super::{End, Own, refuse};
use crate::Job;
use crate::compat::allow::Exceptions;
use crate::compat::{self, Comparison, Finding, Options, RULES, Verdict};
use crate::problem::{Printable, Problem};
use crate::schema::Source;

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol breaking                               against what was released
  protocol breaking --against git:main            against a branch, a tag, a commit
  protocol breaking --against old.json --json
  protocol breaking --schema new.json --against old.json --side received
  protocol breaking --schema api.json --against git:v1.2:docs/api.json
  protocol breaking --list-rules

What was released is in schema-src/released/. To release:
cp generated/schema/vN.json schema-src/released/, and remove what allow.json excepted.
A document that was never released says so by a file there: vN.unreleased.

A finding that clients survive is excepted in a file, with a reason: schema-src/released/allow.json,
or `--allow`:
  [{\"rule\": \"field-removed\", \"place\": \"v3 chat.send params/x\",
    \"fact\": \"`x` of the parameters is gone\", \"reason\": \"no client ever sent it\"}]
Rule, place and fact are those of the finding as it is printed: an exception is about one change.

Exit codes:
  0  nothing breaks
  1  something does
  2  wrong usage, or a document that cannot be read";

#[derive(Debug, Args)]
pub(super) struct Breaking {
    /// What to compare with: a file, or `git:REV` for what is committed there, or `git:REV:PATH`. When left out: the
    /// released documents.
    #[arg(long, value_name = "FILE|git:REV[:PATH]")]
    against: Option<String>,
    #[command(flatten)]
    documents: Documents,
    /// Of a document without methods: whether clients send its values or receive them.
    #[arg(long, default_value = "both")]
    side: Side,
    /// Also count members that open objects did not declare: clients may have sent them, whatever they hold.
    #[arg(long)]
    strict: bool,
    /// Findings that are known and accepted: a JSON file of `{"rule", "place", "fact", "reason"}`.
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    /// Print what was found as JSON.
    #[arg(long)]
    json: bool,
    /// Print the rules and what they are for.
    #[arg(long)]
    list_rules: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Side {
    /// They do both.
    Both,
    /// They send them.
    Sent,
    /// They receive them.
    Received,
}

/// The folder of the released documents, and the file of exceptions in it.
const RELEASED: &str = "schema-src/released";
const ALLOW: &str = "allow.json";

/// What was found about a pair.
struct Compared {
    name: String,
    against: String,
    comparison: Comparison,
    excepted: Vec<(Finding, String)>,
}

/// What was found about all of them.
pub(super) struct Outcome {
    compared: Vec<Compared>,
    /// What is wrong with the exceptions, or with what is released.
    pub(super) problems: Vec<Problem>,
    /// Exceptions that except nothing.
    unused: Vec<Problem>,
}

impl Outcome {
    /// Whether there was nothing to compare with.
    pub(super) fn is_empty(&self) -> bool {
        self.compared.is_empty() && self.problems.is_empty()
    }

    /// What breaks.
    pub(super) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.compared
            .iter()
            .flat_map(|compared| &compared.comparison.findings)
    }
}

pub(super) fn run(args: &Breaking, own: &Own) -> End {
    if args.list_rules {
        list_rules(args.json);
        return End::Fine;
    }
    let options = Options {
        sent: args.side != Side::Received,
        received: args.side != Side::Sent,
        strict: args.strict,
    };
    let asked = if args.documents.is_foreign() {
        foreign(args, own)
    } else {
        owned(args, own)
    };
    let (pairs, problems, default_allow) = match asked {
        Ok(asked) => asked,
        Err(end) => return end,
    };
    let exceptions = match exceptions(args.allow.as_deref(), default_allow.as_deref()) {
        Ok(exceptions) => exceptions,
        Err(end) => return end,
    };
    let mut outcome = match compare(pairs, problems, &exceptions, options) {
        Ok(outcome) => outcome,
        Err(end) => return end,
    };
    // The usual exceptions are about what was released: another older document may not need them.
    if args.against.is_none() || args.allow.is_some() {
        outcome.problems.append(&mut outcome.unused);
    }
    if args.json {
        println!("{}", to_json(&outcome));
    } else {
        print(&outcome);
    }
    drop(refuse(&outcome.problems));
    if outcome.findings().next().is_none() && outcome.problems.is_empty() {
        End::Fine
    } else {
        End::Refused
    }
}

/// This repository's protocol against what was released; what `check` asks.
pub(super) fn against_released(root: &Path, job: &Job) -> Result<Outcome, End> {
    let (pairs, problems) = released(root, job)?;
    let exceptions = exceptions(None, Some(&root.join(RELEASED).join(ALLOW)))?;
    let mut outcome = compare(pairs, problems, &exceptions, Options::default())?;
    outcome.problems.append(&mut outcome.unused);
    Ok(outcome)
}

fn exceptions(given: Option<&Path>, usual: Option<&Path>) -> Result<Exceptions, End> {
    let path = match (given, usual) {
        (Some(given), _) => given,
        (None, Some(usual)) if usual.is_file() => usual,
        (None, _) => return Ok(Exceptions::default()),
    };
    let source = read_source(path, None)?;
    let shown = near(path).display().to_string();
    Exceptions::read(&shown, &source.text).map_err(|problems| unreadable(&problems, &shown))
}

fn unreadable(problems: &[Problem], shown: &str) -> End {
    drop(refuse(problems));
    End::Failed(format!("`{shown}` cannot be read: see above"))
}

fn compare(
    pairs: Vec<Pair>,
    problems: Vec<Problem>,
    exceptions: &Exceptions,
    options: Options,
) -> Result<Outcome, End> {
    let newer: Vec<Vec<Source>> = pairs
        .iter()
        .map(|pair| pair.new.clone())
        .filter(|new| !new.is_empty())
        .collect();
    let mut compared = Vec::new();
    let mut all = Vec::new();
    for pair in pairs {
        let found = if pair.new.is_empty() {
            compat::gone(&pair.name, &pair.old, &newer).map(|findings| Comparison {
                verdict: Verdict::Breaking,
                findings,
            })
        } else {
            compat::compare(&pair.name, &pair.old, &pair.new, options)
        };
        let mut comparison = found.map_err(|problems| {
            unreadable(&problems, &format!("{}` or `{}", pair.name, pair.against))
        })?;
        all.push(std::mem::take(&mut comparison.findings));
        compared.push(Compared {
            name: pair.name,
            against: pair.against,
            comparison,
            excepted: Vec::new(),
        });
    }
    let unused = exceptions.apply(&mut all, |at, finding, reason| {
        compared[at].excepted.push((finding, reason));
    });
    for (compared, findings) in compared.iter_mut().zip(all) {
        if findings.is_empty() && !compared.excepted.is_empty() {
            compared.comparison.verdict = Verdict::Accepted;
        }
        compared.comparison.findings = findings;
    }
    Ok(Outcome {
        compared,
        problems,
        unused,
    })
}

fn print(outcome: &Outcome) {
    for compared in &outcome.compared {
        let Compared {
            name,
            against,
            comparison,
            excepted,
        } = compared;
        let word = comparison.verdict.word();
        println!("{} against {}: {word}", Printable(name), Printable(against));
        for finding in &comparison.findings {
            println!("\n{finding}");
        }
        for (finding, reason) in excepted {
            println!(
                "  excepted: {} [{}]: {}",
                Printable(&finding.place),
                finding.rule,
                Printable(reason)
            );
        }
        if !comparison.findings.is_empty() {
            println!();
        }
    }
    let count = outcome.findings().count();
    if count > 0 {
        eprintln!(
            "{count} would be noticed by existing clients; `protocol breaking --help` says how to except one"
        );
    }
}

fn to_json(outcome: &Outcome) -> Value {
    let documents = outcome.compared.iter().map(|compared| {
        let findings = compared.comparison.findings.iter().map(Finding::to_json);
        let excepted = compared.excepted.iter().map(|(finding, reason)| {
            let mut finding = finding.to_json();
            finding["reason"] = reason.as_str().into();
            finding
        });
        json!({
            "name": compared.name,
            "against": compared.against,
            "verdict": compared.comparison.verdict.word(),
            "findings": findings.collect::<Vec<_>>(),
            "excepted": excepted.collect::<Vec<_>>(),
        })
    });
    let problems = outcome.problems.iter().map(Problem::to_json);
    json!({ "documents": documents.collect::<Vec<_>>(), "problems": problems.collect::<Vec<_>>() })
}

fn list_rules(as_json: bool) {
    super::table(RULES.iter().map(|rule| (rule.id, rule.purpose)), as_json);
}

#[cfg(test)]
mod tests {
    use protocol_schema::{builder, starter};

    use super::*;
    use crate::target::PackageNames;

    #[test]
    fn a_new_repository_has_nothing_to_compare_with() {
        let (document, mistakes) = builder::build(&starter::PROTOCOL);
        assert!(mistakes.is_empty());
        let name = "acme".to_owned();
        let names = PackageNames {
            rust: name.clone(),
            swift: name.clone(),
            typescript: name,
        };
        let job = Job::of(std::slice::from_ref(&document), names);
        let root = tempfile::tempdir().expect("a folder");
        let is_empty = || {
            let outcome = against_released(root.path(), &job).unwrap_or_else(|_| panic!("refused"));
            outcome.is_empty()
        };
        assert!(is_empty());
        let released = root.path().join(RELEASED);
        std::fs::create_dir_all(&released).expect("writable");
        std::fs::write(released.join("v1.json"), document.to_json()).expect("writable");
        assert!(!is_empty());
    }
}
