//! `protocol check`: what is on disk against what would be generated. Touches nothing.

use anstream::{eprintln, println};
use clap::Args;

use super::documents::Packages;
use super::{End, breaking, changes_json, diff, lint, refuse, render, stop};
use crate::compat::Finding;
use crate::files;
use crate::problem::Problem;

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol check
  protocol check --json
  protocol check --schema api.json --out sdk --name acme

What differs is shown with the command that cures it. Of this repository's protocol it also asks
what `protocol lint` finds, and `protocol breaking` against the released documents.

Exit codes:
  0  everything is up to date
  1  something is missing, changed, stale, unknown or found, or a document cannot be expressed
  2  wrong usage, or the disk failed";

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    packages: Packages,
    /// Print the differences as JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Check, own: &super::Own) -> End {
    let work = match args.packages.work(own) {
        Ok(work) => work,
        Err(end) => return end,
    };
    let root = &work.root;
    let files = match render(&work.job, &work.folders) {
        Ok(files) => files,
        Err(problems) => return stop(&problems, args.json),
    };
    let compared = files::plan(root, &files, &work.folders).and_then(|mut plan| {
        let strays = files::strays(root, &files, &plan, &work.folders)?;
        plan.problems.extend(strays);
        Ok(plan)
    });
    let plan = match compared {
        Ok(plan) => plan,
        Err(error) => return End::Failed(format!("`{}` cannot be read: {error}", root.display())),
    };
    let guarded = match guard(args, own) {
        Ok(guarded) => guarded,
        Err(end) => return end,
    };
    if args.json {
        println!("{}", to_json(root, &plan, &guarded));
    } else {
        diff::print(root, &plan, &files);
    }
    let is_generated = plan.changes.is_empty() && plan.problems.is_empty();
    if is_generated && guarded.problems.is_empty() && guarded.findings.is_empty() {
        if !args.json {
            eprintln!("{} files are up to date", files.iter().count());
            if guarded.is_without_release {
                eprintln!(
                    "nothing is released yet: breaking changes are not guarded; `protocol breaking --help` says how to release"
                );
            }
        }
        return End::Fine;
    }
    drop(refuse(&plan.problems));
    drop(refuse(&guarded.problems));
    for finding in &guarded.findings {
        eprintln!("error: {finding}");
    }
    if !guarded.findings.is_empty() {
        eprintln!(
            "existing clients would notice: `protocol breaking` says the same, and how to except a finding"
        );
    }
    let root = root.display();
    if !plan.changes.is_empty() {
        eprintln!(
            "{root}/ is out of date: {} and commit the result",
            work.cure
        );
    } else if !is_generated {
        eprintln!("{root}/ is not as it was generated: see above");
    }
    End::Refused
}

/// What is asked of this repository's protocol beyond what is generated from it.
#[derive(Default)]
struct Guarded {
    problems: Vec<Problem>,
    findings: Vec<Finding>,
    /// Whether there is no released document to hold it against.
    is_without_release: bool,
}

fn guard(args: &Check, own: &super::Own) -> Result<Guarded, End> {
    if args.packages.is_foreign() {
        return Ok(Guarded::default());
    }
    let (root, job) = own.job()?;
    let outcome = breaking::against_released(&root, &job)?;
    let is_without_release = outcome.is_empty();
    let findings = outcome.findings().cloned().collect();
    let mut problems = outcome.problems;
    problems.extend(lint::problems(&job.versions));
    Ok(Guarded {
        problems,
        findings,
        is_without_release,
    })
}

fn to_json(root: &std::path::Path, plan: &files::Plan, guarded: &Guarded) -> serde_json::Value {
    let mut all = changes_json(root, plan);
    if let Some(serde_json::Value::Array(problems)) = all.get_mut("problems") {
        problems.extend(guarded.problems.iter().map(|problem| {
            serde_json::json!({ "path": problem.place, "rule": problem.rule, "fact": problem.fact })
        }));
    }
    let findings = guarded.findings.iter().map(Finding::to_json);
    all["breaking"] = findings.collect::<Vec<_>>().into();
    all
}
