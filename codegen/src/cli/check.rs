//! `protocol check`: what is on disk against what would be generated. Touches nothing.

use anstream::{eprintln, println};
use clap::Args;

use super::documents::Packages;
use super::{End, changes_json, diff, refuse, render};
use crate::files;

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol check
  protocol check --json
  protocol check --schema api.json --out sdk --name acme

Exits with 1 when anything is missing, changed, stale or unknown, and prints the command that cures it.";

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
        Err(problems) => return refuse(&problems),
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
    if args.json {
        println!("{}", changes_json(root, &plan));
    } else {
        diff::print(root, &plan, &files);
    }
    if plan.changes.is_empty() && plan.problems.is_empty() {
        if !args.json {
            eprintln!("{} files are up to date", files.iter().count());
        }
        return End::Fine;
    }
    drop(refuse(&plan.problems));
    let root = root.display();
    if plan.changes.is_empty() {
        eprintln!("{root}/ is not as it was generated: see above");
    } else {
        eprintln!(
            "{root}/ is out of date: {} and commit the result",
            work.cure
        );
    }
    End::Refused
}
