//! `protocol list`: methods, events, types or targets.

use anstream::{eprintln, println};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::documents::Documents;
use super::{End, stop};
use crate::lower::lower;
use crate::model::{Kind, Protocol, Role};
use crate::target::{COMPANIONS, TARGETS};

pub(super) const EXAMPLES: &str = "\
Examples:
  protocol list methods
  protocol list events --json
  protocol list types --schema api.json
  protocol list targets

Exit codes:
  0  listed, also when there is nothing
  1  a document cannot be expressed
  2  wrong usage, or a document that cannot be read";

/// What to list.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Which things.
    what: What,
    #[command(flatten)]
    documents: Documents,
    /// Print an array of objects.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    /// What clients may ask.
    Methods,
    /// What the server tells.
    Events,
    /// What both are made of.
    Types,
    /// What can be generated.
    Targets,
}

pub(super) fn run(args: &List, own: &super::Own) -> End {
    let rows = match args.what {
        What::Targets => targets(),
        What::Methods | What::Events | What::Types => match of_documents(args, own) {
            Ok(rows) => rows,
            Err(end) => return end,
        },
    };
    if args.json {
        println!("{}", Value::from(rows));
        return End::Fine;
    }
    if rows.is_empty() {
        let what = args.what.to_possible_value();
        let what = what.as_ref().map(clap::builder::PossibleValue::get_name);
        eprintln!("no {}", what.unwrap_or_default());
    }
    let cell = |value: &Value| match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let header = rows.first().and_then(Value::as_object);
    let header = header.map(|row| row.keys().map(|name| name.to_uppercase()).collect());
    let table: Vec<Vec<String>> = header
        .into_iter()
        .chain(
            rows.iter()
                .filter_map(Value::as_object)
                .map(|row| row.values().map(cell).collect()),
        )
        .collect();
    let columns = table.first().map_or(0, Vec::len);
    let width = |column: usize| {
        table
            .iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in &table {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        println!("{}", cells.join("  ").trim_end());
    }
    End::Fine
}

fn targets() -> Vec<Value> {
    let targets = TARGETS.iter().chain(COMPANIONS);
    let mut rows: Vec<_> = targets.map(|target| (target.id, target.purpose)).collect();
    rows.sort_unstable();
    let rows = rows.into_iter();
    rows.map(|(name, purpose)| json!({ "name": name, "purpose": purpose }))
        .collect()
}

fn of_documents(args: &List, own: &super::Own) -> Result<Vec<Value>, End> {
    let job = args.documents.job(own)?;
    let mut rows = Vec::new();
    for sources in &job.versions {
        match lower(sources, job.options) {
            Ok(protocol) => rows.extend(self::rows(&protocol, args.what)),
            Err(problems) => return Err(stop(&problems, args.json)),
        }
    }
    Ok(rows)
}

fn rows(protocol: &Protocol, what: What) -> Vec<Value> {
    let module = &protocol.module;
    match what {
        What::Methods => protocol
            .namespaces
            .iter()
            .flat_map(|namespace| &namespace.methods)
            .map(|method| {
                json!({
                    "version": module,
                    "name": method.wire,
                    "params": protocol.ty(method.params).name,
                    "result": protocol.ty(method.result).name,
                    "role": method.role.word(),
                    "scope": method.scope,
                    "effect": method.effect.word(),
                    "idempotency": method.idempotency,
                    "answer": method.answer.word(),
                })
            })
            .collect(),
        What::Events => protocol
            .namespaces
            .iter()
            .flat_map(|namespace| &namespace.events)
            .map(|event| {
                json!({
                    "version": module,
                    "name": event.wire,
                    "payload": protocol.ty(event.payload).name,
                    "scope": event.scope,
                    "role": event.role.map(Role::word),
                    "delivery": event.delivery.word(),
                    "targeted": event.targeted,
                })
            })
            .collect(),
        What::Targets => targets(),
        What::Types => protocol
            .types
            .iter()
            .map(|ty| {
                json!({
                    "version": module,
                    "name": ty.name,
                    "kind": match &ty.kind {
                        Kind::Struct(_) => "struct",
                        Kind::Enum(_) => "enum",
                        Kind::Tagged(_) => "tagged union",
                        Kind::Untagged(_) => "untagged union",
                        Kind::Alias(_) => "alias",
                    },
                    "pointer": ty.pointer,
                })
            })
            .collect(),
    }
}
