//! The command line: what users type, and how it ends. Results go to stdout, problems to stderr.

mod breaking;
mod check;
mod diff;
mod documents;
mod examples;
mod git;
mod import;
mod init;
mod lint;
mod list;
mod nearest;
mod show;
mod warn;

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, CommandFactory, Parser, Subcommand};
pub use documents::Own;
use documents::Packages;

use crate::files::{self, Change, Plan};
use crate::problem::Problem;
use crate::render;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default());

/// Generates models, validators and dispatch tables from one definition of a wire protocol, and guards them.
#[derive(Debug, Parser)]
#[command(name = "protocol", version, styles = STYLES, arg_required_else_help = true, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  protocol gen                                    write everything below generated/
  protocol check                                  say whether generated/ is up to date; for CI
  protocol gen --schema api.json --out sdk        packages for someone else's draft-07 document
  protocol show ConnectParams --stage swift       what one definition becomes
  protocol list methods --json                    the methods, for scripts
  protocol breaking --against git:main            what clients that are out there would notice
  protocol lint                                   conventions, each with its reason
  protocol init acme                              a repository for a protocol of your own

Exit codes; each command says what they mean to it:
  0  done, and nothing found
  1  out of date, something was found, or a document cannot be expressed
  2  wrong usage, or the disk failed";

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the schema documents, the packages of every language and the reference.
    #[command(after_help = GEN_EXAMPLES)]
    Gen(Gen),
    /// Says whether what is committed is what would be generated. Touches nothing.
    #[command(after_help = check::EXAMPLES)]
    Check(check::Check),
    /// Says what existing clients would notice of a change, and what to do instead.
    #[command(after_help = breaking::EXAMPLES)]
    Breaking(breaking::Breaking),
    /// Holds documents to the conventions of a good protocol.
    #[command(after_help = lint::EXAMPLES)]
    Lint(lint::Lint),
    /// Shows what one definition becomes, stage by stage.
    #[command(after_help = show::EXAMPLES)]
    Show(show::Show),
    /// Lists methods, events, types or targets.
    #[command(after_help = list::EXAMPLES)]
    List(list::List),
    /// Makes a new repository for a protocol of your own: schema, packages, a server, CI.
    #[command(after_help = init::EXAMPLES)]
    Init(init::Init),
    /// Makes Rust definitions of an existing draft-07 document, and says what needs a human.
    #[command(after_help = import::EXAMPLES)]
    Import(import::Import),
    /// Prints a completion script for a shell.
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

const GEN_EXAMPLES: &str = "\
Examples:
  protocol gen
  protocol gen --target swift,typescript
  protocol gen --target docs,asyncapi
  protocol gen --schema api.json --out sdk --name acme
  protocol gen --schema api.json --schema common.json --out sdk
  protocol gen --schema api.json --ref-root https://example.com/schemas/=./schemas --out sdk

Exit codes:
  0  everything is written, or was up to date
  1  a document cannot be expressed, or something that is not ours stands in the way
  2  wrong usage, or the disk failed";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  protocol completions bash > ~/.local/share/bash-completion/completions/protocol
  protocol completions zsh > ~/.zfunc/_protocol

The scripts complete `protocol`, not `cargo protocol`, of whose arguments cargo's own know nothing.
`cargo install --locked --path codegen` installs `protocol`.

Exit codes:
  0  printed
  2  wrong usage";

#[derive(Debug, Args)]
struct Gen {
    #[command(flatten)]
    packages: Packages,
    /// Print what was done as JSON.
    #[arg(long)]
    json: bool,
}

/// How a command ends.
enum End {
    Fine,
    /// Out of date, or a document that cannot be expressed.
    Refused,
    /// The disk failed, or the command was not usable as given.
    Failed(String),
}

/// Runs the command line of this process, for a repository with these protocols.
pub fn run(own: &Own) -> ExitCode {
    let end = match Cli::parse().command {
        Command::Gen(gen_args) => gen_command(&gen_args, own),
        Command::Check(check) => check::run(&check, own),
        Command::Breaking(breaking) => breaking::run(&breaking, own),
        Command::Lint(lint) => lint::run(&lint, own),
        Command::Show(show) => show::run(&show, own),
        Command::List(list) => list::run(&list, own),
        Command::Init(init) => init::run(&init),
        Command::Import(import) => import::run(&import),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "protocol", &mut script);
            // A reader that has seen enough is no failure.
            drop(std::io::stdout().write_all(&script));
            End::Fine
        }
    };
    drop(std::io::stdout().flush());
    match end {
        End::Fine => ExitCode::SUCCESS,
        End::Refused => ExitCode::from(1),
        End::Failed(reason) => {
            eprintln!("error: {reason}");
            ExitCode::from(2)
        }
    }
}

fn gen_command(args: &Gen, own: &Own) -> End {
    let work = match args.packages.work(own) {
        Ok(work) => work,
        Err(end) => return end,
    };
    let root = &work.root;
    let files = match render(&work.job, &work.folders) {
        Ok(files) => files,
        Err(problems) => return stop(&problems, args.json),
    };
    let plan = match files::plan(root, &files, &work.folders) {
        Ok(plan) => plan,
        Err(error) => return End::Failed(format!("`{}` cannot be read: {error}", root.display())),
    };
    if !plan.problems.is_empty() {
        return stop(&plan.problems, args.json);
    }
    if let Err(error) = files::apply(root, &files, &plan, &work.folders) {
        return End::Failed(format!("`{}` cannot be written: {error}", root.display()));
    }
    report(root, &plan, files.iter().count(), args.json);
    End::Fine
}

fn refuse(problems: &[Problem]) -> End {
    const MOST: usize = 50;
    for problem in problems.iter().take(MOST) {
        eprintln!("error: {problem}");
    }
    if problems.len() > MOST {
        eprintln!("… and {} more", problems.len() - MOST);
    }
    End::Refused
}

/// Ends a command that comes to nothing; a program that reads its output is told why, too.
fn stop(problems: &[Problem], json: bool) -> End {
    if json {
        let problems: Vec<serde_json::Value> = problems.iter().map(Problem::to_json).collect();
        println!("{}", serde_json::json!({ "problems": problems }));
    }
    refuse(problems)
}

fn report(root: &Path, plan: &Plan, count: usize, json: bool) {
    if json {
        println!("{}", changes_json(root, plan));
        return;
    }
    for change in &plan.changes {
        let verb = match change {
            Change::Missing { .. } => "wrote",
            Change::Changed { .. } => "changed",
            Change::Stale { .. } => "removed",
        };
        println!("{verb:>8} {}", place(root, change.path()));
    }
    eprintln!("{count} files, {} changed", plan.changes.len());
}

fn changes_json(root: &Path, plan: &Plan) -> serde_json::Value {
    let change = |change: &Change| {
        let kind = match change {
            Change::Missing { .. } => "missing",
            Change::Changed { .. } => "changed",
            Change::Stale { .. } => "stale",
        };
        serde_json::json!({ "path": place(root, change.path()), "change": kind })
    };
    let changes: Vec<serde_json::Value> = plan.changes.iter().map(change).collect();
    let problems: Vec<serde_json::Value> = plan.problems.iter().map(Problem::to_json).collect();
    serde_json::json!({ "changes": changes, "problems": problems })
}

/// Prints rules and what they are for.
fn table<'a>(rules: impl Iterator<Item = (&'a str, &'a str)>, json: bool) {
    let rules: Vec<(&str, &str)> = rules.collect();
    if json {
        let row =
            |(id, purpose): &(&str, &str)| serde_json::json!({ "id": id, "purpose": purpose });
        let rows: Vec<serde_json::Value> = rules.iter().map(row).collect();
        println!("{}", serde_json::Value::from(rows));
        return;
    }
    let width = rules.iter().map(|(id, _)| id.len()).max().unwrap_or(0);
    for (id, purpose) in rules {
        println!("{id:<width$}  {purpose}");
    }
}

/// Whether a folder does not exist, or has nothing in it.
fn is_free(folder: &Path) -> std::io::Result<bool> {
    use std::io::ErrorKind;
    match std::fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}

/// A file below a folder, as a path that leads there from here.
fn place(root: &Path, path: &str) -> String {
    root.join(path).display().to_string()
}
