//! `protocol show`: the pipeline made visible for one definition.

use std::fmt::Write as _;
use std::path::PathBuf;

use anstream::println;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::documents::Documents;
use super::nearest::nearest;
use super::{End, render, stop};
use crate::lower::lower;
use crate::model::{Protocol, TypeId};

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol show ConnectParams
  protocol show ConnectParams --stage rust
  protocol show Pet --schema api.json --stage typescript
  protocol show ConnectParams --json

Exit codes:
  0  shown
  1  a document cannot be expressed
  2  wrong usage, no such definition, or a document that cannot be read";

/// What to show.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// A definition: `ConnectParams`.
    name: String,
    /// How far down the pipeline.
    #[arg(long, default_value = "document")]
    stage: Stage,
    #[command(flatten)]
    documents: Documents,
    /// Print an array with an object for each version that has it.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Stage {
    /// The draft-07 schema.
    Document,
    /// The language-neutral model.
    Model,
    /// The Rust type.
    Rust,
    /// The Swift type.
    Swift,
    /// The TypeScript type.
    Typescript,
}

pub(super) fn run(args: &Show, own: &super::Own) -> End {
    let job = match args.documents.job(own) {
        Ok(job) => job,
        Err(end) => return end,
    };
    let mut shown: Vec<(String, Value)> = Vec::new();
    let mut names = Vec::new();
    let mut row = None;
    for sources in &job.versions {
        let protocol = match lower(sources, job.options) {
            Ok(protocol) => protocol,
            Err(problems) => return stop(&problems, args.json),
        };
        let Some(ty) = protocol.types.iter().find(|ty| ty.name == args.name) else {
            row = row.or_else(|| row_called(&protocol, &args.name));
            names.extend(protocol.types.into_iter().map(|ty| ty.name));
            continue;
        };
        let found = match args.stage {
            Stage::Document => {
                let root: Value = serde_json::from_str(&sources[0].text).unwrap_or_default();
                let schema = root.pointer(ty.pointer.trim_start_matches('#'));
                schema.cloned().unwrap_or_default()
            }
            Stage::Model => format!("{ty:#?}").into(),
            Stage::Rust | Stage::Swift | Stage::Typescript => {
                let folder = match args.stage {
                    Stage::Rust => "rust",
                    Stage::Swift => "swift",
                    _ => "typescript",
                };
                let mut job = job.clone();
                job.versions = vec![sources.clone()];
                let files = match render(&job, &[folder]) {
                    Ok(files) => files,
                    Err(problems) => return stop(&problems, args.json),
                };
                match files.iter().find_map(|(_, text)| excerpt(text, &args.name)) {
                    Some(text) => text.into(),
                    None => {
                        return End::Failed(format!(
                            "`{}` has no type of its own in {folder}",
                            args.name
                        ));
                    }
                }
            }
        };
        shown.push((protocol.module, found));
    }
    if !shown.is_empty() {
        print(args, &shown);
        return End::Fine;
    }
    if let Some(row) = row {
        return End::Failed(row);
    }
    let near = nearest(&args.name, names.iter().map(String::as_str));
    let hint = if near.is_empty() {
        format!("`{}` shows them", list_types(&args.documents))
    } else {
        format!("did you mean `{}`?", near.join("`, `"))
    };
    End::Failed(format!("there is no definition `{}`; {hint}", args.name))
}

/// What to show instead of a method or an event, when that is what was named.
fn row_called(protocol: &Protocol, name: &str) -> Option<String> {
    let called = |types: &[TypeId]| {
        let types: Vec<&str> = types
            .iter()
            .map(|ty| protocol.ty(*ty).name.as_str())
            .collect();
        types.join("` or `")
    };
    protocol.namespaces.iter().find_map(|namespace| {
        if let Some(method) = namespace.methods.iter().find(|it| it.wire == name) {
            let types = called(&[method.params, method.result]);
            return Some(format!("`{name}` is a method: show its types, `{types}`"));
        }
        let event = namespace.events.iter().find(|it| it.wire == name)?;
        let payload = called(&[event.payload]);
        Some(format!(
            "`{name}` is an event: show its payload, `{payload}`"
        ))
    })
}

/// The command that lists the types of the same documents.
fn list_types(documents: &Documents) -> String {
    let mut command = "protocol list types".to_owned();
    let (others, roots) = documents.references();
    for file in documents
        .main()
        .into_iter()
        .chain(others.iter().map(PathBuf::as_path))
    {
        _ = write!(command, " --schema {}", file.display());
    }
    for (url, folder) in roots {
        _ = write!(command, " --ref-root {url}={}", folder.display());
    }
    command
}

fn print(args: &Show, shown: &[(String, Value)]) {
    if args.json {
        let stage = args.stage.to_possible_value();
        let stage = stage.as_ref().map(clap::builder::PossibleValue::get_name);
        let row = |(version, found): &(String, Value)| json!({ "version": version, "name": args.name, "stage": stage, "shown": found });
        println!("{}", shown.iter().map(row).collect::<Value>());
        return;
    }
    for (version, found) in shown {
        if shown.len() > 1 {
            println!("// {version}");
        }
        match found {
            Value::String(text) => println!("{text}"),
            schema => println!("{schema:#}"),
        }
    }
}

/// The block that declares a type: from the blank line above it to the first blank line after it that no brace encloses.
fn excerpt(text: &str, name: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let declares = |line: &&str| {
        let mut words = line
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .filter(|word| !word.is_empty());
        let words: Vec<&str> = words.by_ref().take(5).collect();
        words.windows(2).any(|pair| {
            matches!(
                pair[0],
                "struct" | "enum" | "interface" | "type" | "typealias"
            ) && pair[1] == name
        })
    };
    let at = lines.iter().position(declares)?;
    let start = lines[..at]
        .iter()
        .rposition(|line| line.trim().is_empty())
        .map_or(0, |blank| blank + 1);
    let mut depth = 0_usize;
    let mut end = at;
    for (index, line) in lines.iter().enumerate().skip(at) {
        if line.trim().is_empty() && depth == 0 {
            break;
        }
        depth = (depth + line.matches('{').count()).saturating_sub(line.matches('}').count());
        end = index;
    }
    Some(lines[start..=end].join("\n"))
}
