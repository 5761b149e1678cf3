//! The command line: what users type, and how it ends. Results go to stdout, problems to stderr.

mod diff;
mod list;
mod show;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, CommandFactory, Parser, Subcommand};

use crate::files::{self, Change, FileSet, Plan};
use crate::lower::Options;
use crate::problem::Problem;
use crate::schema::Source;
use crate::target::{PackageNames, TARGETS, Target};
use crate::{Job, generate};

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

Exit codes: 0 done, 1 out of date or a document cannot be expressed, 2 wrong usage or the disk failed.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the schema documents and the packages of every language.
    #[command(after_help = GEN_EXAMPLES)]
    Gen(Gen),
    /// Says whether what is committed is what would be generated. Touches nothing.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),
    /// Shows what one definition becomes, stage by stage.
    #[command(after_help = show::EXAMPLES)]
    Show(show::Show),
    /// Lists methods, events or types.
    #[command(after_help = list::EXAMPLES)]
    List(list::List),
    /// Prints a completion script for a shell.
    #[command(
        after_help = "Example:\n  protocol completions bash > ~/.local/share/bash-completion/completions/protocol"
    )]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

const GEN_EXAMPLES: &str = "\
Examples:
  protocol gen
  protocol gen --target swift,typescript
  protocol gen --schema api.json --out sdk --name acme
  protocol gen --schema api.json --schema common.json --out sdk
  protocol gen --schema api.json --ref-root https://example.com/schemas/=./schemas --out sdk";

const CHECK_EXAMPLES: &str = "\
Examples:
  protocol check
  protocol check --json

Exits with 1 when anything is missing, changed or stale, and prints the command that cures it.";

#[derive(Debug, Args)]
struct Gen {
    /// Languages to generate; all of them when left out.
    #[arg(long, value_delimiter = ',', value_name = "TARGET", value_parser = target_names())]
    target: Vec<String>,
    /// A draft-07 document to generate from, instead of this repository's protocol. Given again: documents it refers to.
    #[arg(long, value_name = "FILE", requires = "out")]
    schema: Vec<PathBuf>,
    /// Where to write; a folder per target is made in it.
    #[arg(long, value_name = "DIR", requires = "schema")]
    out: Option<PathBuf>,
    /// The name of the cargo crate, the Swift module and the npm package. The file's name when left out.
    #[arg(long, requires = "schema", value_parser = package_name)]
    name: Option<String>,
    /// Resolves references below a URL to files in a folder. Nothing is ever fetched.
    #[arg(long, value_name = "URL=DIR", requires = "schema", value_parser = ref_root)]
    ref_root: Vec<(String, PathBuf)>,
    /// Print what was done as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct Check {
    /// Print the differences as JSON.
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

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let end = match Cli::parse().command {
        Command::Gen(gen_args) => gen_command(&gen_args),
        Command::Check(check) => check_command(&check),
        Command::Show(show) => show::run(&show),
        Command::List(list) => list::run(&list),
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

fn gen_command(args: &Gen) -> End {
    let selected: Vec<&str> = args.target.iter().map(String::as_str).collect();
    let (root, job, mut folders) = match &args.out {
        Some(out) => match foreign_job(args) {
            Ok(job) => (out.clone(), job, vec!["rust", "swift", "typescript"]),
            Err(end) => return end,
        },
        None => match own_job() {
            Ok((root, job)) => (
                root.join("generated"),
                job,
                vec!["rust", "schema", "swift", "typescript"],
            ),
            Err(end) => return end,
        },
    };
    if !selected.is_empty() {
        if let Some(wrong) = selected.iter().find(|name| !folders.contains(name)) {
            return End::Failed(format!(
                "`{wrong}` is not a target for a foreign document: it is the schema already"
            ));
        }
        folders.retain(|folder| selected.contains(folder));
    }
    let files = match render(&job, &folders) {
        Ok(files) => files,
        Err(problems) => return refuse(&problems),
    };
    let plan = match files::plan(&root, &files, &folders) {
        Ok(plan) => plan,
        Err(error) => return End::Failed(format!("`{}` cannot be read: {error}", root.display())),
    };
    if !plan.problems.is_empty() {
        return refuse(&plan.problems);
    }
    if let Err(error) = files::apply(&root, &files, &plan, &folders) {
        return End::Failed(format!("`{}` cannot be written: {error}", root.display()));
    }
    report(&plan, files.iter().count(), args.json);
    End::Fine
}

fn check_command(args: &Check) -> End {
    let folders = ["rust", "schema", "swift", "typescript"];
    let (root, job) = match own_job() {
        Ok(found) => found,
        Err(end) => return end,
    };
    let files = match render(&job, &folders) {
        Ok(files) => files,
        Err(problems) => return refuse(&problems),
    };
    let plan = match files::plan(&root.join("generated"), &files, &folders) {
        Ok(plan) => plan,
        Err(error) => return End::Failed(format!("`generated` cannot be read: {error}")),
    };
    if args.json {
        println!("{}", changes_json(&plan));
    } else {
        diff::print(&plan, &files);
    }
    if plan.changes.is_empty() && plan.problems.is_empty() {
        if !args.json {
            eprintln!("{} files are up to date", files.iter().count());
        }
        return End::Fine;
    }
    for problem in &plan.problems {
        eprintln!("{problem}");
    }
    eprintln!("generated/ is out of date: run `cargo protocol gen` and commit the result");
    End::Refused
}

/// The files of the targets whose folders are named.
fn render(job: &Job, folders: &[&str]) -> Result<FileSet, Vec<Problem>> {
    let targets: Vec<&Target> = TARGETS
        .iter()
        .filter(|target| folders.contains(&target.id))
        .collect();
    let mut files = generate(job, &targets)?;
    if folders.contains(&"schema") {
        for source in job.versions.iter().filter_map(|sources| sources.first()) {
            files.insert(format!("schema/{}", source.file), source.text.clone());
        }
    }
    Ok(files)
}

/// This repository's protocol, and where the repository is.
fn own_job() -> Result<(PathBuf, Job), End> {
    let root = find_root().ok_or_else(|| {
        let hint =
            "run this inside the repository, or name a document with `--schema FILE --out DIR`";
        End::Failed(format!(
            "there is no `schema-src` and `generated` here or above: {hint}"
        ))
    })?;
    let documents = match protocol_schema::documents() {
        Ok(documents) => documents,
        Err(mistakes) => return Err(End::Failed(mistakes.to_string())),
    };
    let source = |document: &protocol_schema::document::Document| Source {
        file: format!("v{}.json", document.protocol.version),
        uri: None,
        text: document.to_json(),
    };
    let names = PackageNames {
        rust: "protocol".to_owned(),
        swift: "GatewayProtocol".to_owned(),
        typescript: "gateway-protocol".to_owned(),
    };
    let versions = documents
        .iter()
        .map(|document| vec![source(document)])
        .collect();
    Ok((
        root,
        Job {
            versions,
            names,
            options: Options::default(),
        },
    ))
}

fn find_root() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let is_root =
        |folder: &&Path| folder.join("schema-src").is_dir() && folder.join("Cargo.toml").is_file();
    here.ancestors().find(is_root).map(Path::to_owned)
}

fn foreign_job(args: &Gen) -> Result<Job, End> {
    let Some(first) = args.schema.first() else {
        return Err(End::Failed("name a document with `--schema`".to_owned()));
    };
    let name = if let Some(name) = &args.name {
        name.clone()
    } else {
        let stem = first.file_stem().unwrap_or_default().to_string_lossy();
        package_name(&stem.replace(['.', ' '], "-"))
            .map_err(|reason| End::Failed(format!("{reason}; give another with `--name`")))?
    };
    let mut sources = Vec::new();
    for path in &args.schema {
        sources.push(read_source(path, None)?);
    }
    for (url, folder) in &args.ref_root {
        read_folder(url, folder, folder, &mut sources)?;
    }
    warn_of_other_drafts(&sources);
    let names = PackageNames {
        rust: name.clone(),
        swift: name.replace('-', "_"),
        typescript: name,
    };
    Ok(Job {
        versions: vec![sources],
        names,
        options: Options::default(),
    })
}

/// Newer documents mostly mean the same in draft-07; where they do not, their author should have been told.
fn warn_of_other_drafts(sources: &[Source]) {
    for source in sources {
        let document: serde_json::Value = serde_json::from_str(&source.text).unwrap_or_default();
        let declared = document.get("$schema").and_then(serde_json::Value::as_str);
        if let Some(other) = declared.filter(|draft| !draft.contains("draft-07")) {
            let file = &source.file;
            eprintln!(
                "warning: `{file}` declares {other:?} and is read as draft-07: keywords draft-07 does not know are ignored"
            );
        }
    }
}

fn read_source(path: &Path, uri: Option<String>) -> Result<Source, End> {
    let text = std::fs::read(path)
        .map_err(|error| End::Failed(format!("`{}` cannot be read: {error}", path.display())))?;
    let text = String::from_utf8(text).map_err(|_| {
        End::Failed(format!(
            "`{}` is not UTF-8: save it as UTF-8 text",
            path.display()
        ))
    })?;
    let file = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Source { file, uri, text })
}

/// Most documents a reference root may hold.
const MOST_DOCUMENTS: usize = 10_000;

fn read_folder(
    url: &str,
    root: &Path,
    folder: &Path,
    sources: &mut Vec<Source>,
) -> Result<(), End> {
    let failed = |error: std::io::Error| {
        End::Failed(format!("`{}` cannot be read: {error}", folder.display()))
    };
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(failed)?;
    entries.sort();
    for path in entries {
        let metadata = path.symlink_metadata().map_err(failed)?;
        if metadata.is_dir() {
            read_folder(url, root, &path, sources)?;
        } else if metadata.is_file()
            && path
                .extension()
                .is_some_and(|extension| extension == "json")
        {
            if sources.len() == MOST_DOCUMENTS {
                return Err(End::Failed(format!(
                    "`{}` holds more than {MOST_DOCUMENTS} documents",
                    root.display()
                )));
            }
            let below: Vec<_> = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .iter()
                .map(|part| part.to_string_lossy().into_owned())
                .collect();
            let uri = format!("{}/{}", url.trim_end_matches('/'), below.join("/"));
            sources.push(read_source(&path, Some(uri))?);
        }
    }
    Ok(())
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

fn report(plan: &Plan, count: usize, json: bool) {
    if json {
        println!("{}", changes_json(plan));
        return;
    }
    for change in &plan.changes {
        let verb = match change {
            Change::Missing { .. } => "wrote",
            Change::Changed { .. } => "changed",
            Change::Stale { .. } => "removed",
        };
        println!("{verb:>8} {}", change.path());
    }
    eprintln!("{count} files, {} changed", plan.changes.len());
}

fn changes_json(plan: &Plan) -> String {
    let change = |change: &Change| {
        let kind = match change {
            Change::Missing { .. } => "missing",
            Change::Changed { .. } => "changed",
            Change::Stale { .. } => "stale",
        };
        serde_json::json!({ "path": change.path(), "change": kind })
    };
    let changes: Vec<serde_json::Value> = plan.changes.iter().map(change).collect();
    serde_json::json!({ "changes": changes }).to_string()
}

fn target_names() -> clap::builder::PossibleValuesParser {
    clap::builder::PossibleValuesParser::new(["rust", "swift", "typescript", "schema"])
}

/// A name that a cargo crate, a Swift module and an npm package can all have.
fn package_name(name: &str) -> Result<String, String> {
    const TAKEN: &[&str] = &[
        "alloc",
        "core",
        "foundation",
        "proc_macro",
        "serde",
        "serde_json",
        "std",
        "swift",
        "test",
        "xctest",
    ];
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if !plain || !starts || name.len() > 64 {
        return Err(format!(
            "`{name}` cannot name a package: start with a letter, then letters, digits, `-`, `_`; at most 64"
        ));
    }
    if TAKEN.contains(&name.to_ascii_lowercase().as_str()) {
        return Err(format!(
            "`{name}` is a package that generated code itself needs: choose another name"
        ));
    }
    if crate::target::is_keyword(name) {
        return Err(format!(
            "`{name}` is a word of Rust or Swift and cannot be imported: choose another name"
        ));
    }
    Ok(name.to_owned())
}

fn ref_root(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((url, folder)) if url.contains(':') && !folder.is_empty() => {
            Ok((url.to_owned(), PathBuf::from(folder)))
        }
        _ => Err("write URL=DIR, such as `https://example.com/schemas/=./schemas`".to_owned()),
    }
}
