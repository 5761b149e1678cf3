//! Test data as one more target: for every definition, values at the edges of its rules, each with its verdict.
//!
//! The layout is that of `schema-src/vectors`: `<version>/<definition>/<case>.json` is accepted, `<case>.reject.json`
//! holds a value and its violations. Every package's tests read it.

mod draw;
mod edges;
mod samples;
mod scalars;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Package, Target};
use crate::model::{Entry, Protocol};
use crate::names;
use crate::rules::judge::Judge;
use crate::rules::{RuleId, ascii};
use draw::{Case, Drawing};

/// The target. It is no language, so it stands beside the languages.
pub const VECTORS: Target = Target {
    id: "vectors",
    purpose: "values with their verdicts, for the tests of every package",
    name: |names| &names.rust,
    render: |package| Ok(render(package)),
};

/// Most cases of a definition; fewer, but not fewer than the least, when there are many definitions.
const MOST_CASES: usize = 60;
const LEAST_CASES: usize = 8;
const MOST_OF_DOCUMENT: usize = 20_000;
/// From so many definitions on, samples made for one serve the others: they are plainer where definitions refer to
/// themselves.
const MANY: usize = 300;
/// Most bytes of a value.
const MOST_BYTES: usize = 16 * 1024;

fn render(package: &Package<'_>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for protocol in package.versions {
        for (definition, vectors) in folders(protocol) {
            for vector in vectors.kept {
                let path = format!("{}/{definition}/{}", protocol.module, vector.file);
                files.push((path, vector.text));
            }
        }
    }
    files
}

/// What was meant and turned out otherwise, for every definition of a document: defects of this module.
pub fn doubts(protocol: &Protocol) -> Vec<String> {
    folders(protocol)
        .into_iter()
        .flat_map(|(definition, vectors)| {
            vectors
                .doubts
                .into_iter()
                .map(move |doubt| format!("{definition}: {doubt}"))
        })
        .collect()
}

/// The samples among the vectors of every definition, and of those whose names are no names of files: what a reference
/// can show.
pub(super) fn samples(protocol: &Protocol) -> BTreeMap<&str, Vec<Value>> {
    let judge = Judge::new(&protocol.rules);
    let drawing = Drawing::new(&protocol.rules, &judge);
    let are_many = named(protocol).len() > MANY;
    let samples = protocol.entries.iter().map(|entry| {
        drawing.start(are_many);
        (entry.name.as_str(), drawing.samples(entry.ty.rule))
    });
    samples.collect()
}

/// The definitions that have vectors.
fn named(protocol: &Protocol) -> Vec<&Entry> {
    let mut taken = BTreeSet::new();
    // Two folders that differ in case only are one on some disks.
    protocol
        .entries
        .iter()
        .filter(|entry| names::is_file_name(&entry.name))
        .filter(|entry| taken.insert(entry.name.to_ascii_lowercase()))
        .collect()
}

fn folders(protocol: &Protocol) -> Vec<(&str, Vectors)> {
    let judge = Judge::new(&protocol.rules);
    let drawing = Drawing::new(&protocol.rules, &judge);
    let entries = named(protocol);
    let most = (MOST_OF_DOCUMENT / entries.len().max(1)).clamp(LEAST_CASES, MOST_CASES);
    entries
        .iter()
        .map(|entry| {
            drawing.start(entries.len() > MANY);
            let vectors = vectors(&judge, &drawing, entry.ty.rule, most);
            (entry.name.as_str(), vectors)
        })
        .collect()
}

#[derive(Default)]
struct Vectors {
    kept: Vec<Vector>,
    doubts: Vec<String>,
}

struct Vector {
    file: String,
    text: String,
}

/// The cases of one rule. A case knows from how it was made what its verdict must be; the judge says what the rules make
/// of it. Only where both agree it is kept.
fn vectors(judge: &Judge<'_>, drawing: &Drawing<'_>, rule: RuleId, most: usize) -> Vectors {
    let mut vectors = Vectors::default();
    let mut values = BTreeSet::new();
    let mut files = BTreeSet::new();
    for case in drawing.cases(rule) {
        if vectors.kept.len() == most {
            break;
        }
        let value = ascii(&case.value.to_string());
        if value.len() > MOST_BYTES || values.contains(&value) {
            continue;
        }
        let Some(violations) = judge.violations(rule, &case.value) else {
            continue;
        };
        if !case.agrees(&violations) {
            if case.sure {
                vectors
                    .doubts
                    .push(format!("{} {value} {violations:?}", case.name));
            }
            continue;
        }
        let name = file_name(&case, &mut files);
        let (file, text) = if violations.is_empty() {
            (format!("{name}.json"), format!("{value}\n"))
        } else {
            let lines: Vec<String> = violations
                .iter()
                .map(|found| {
                    let line = json!({
                        "keyword": found.keyword, "message": found.message, "pointer": found.pointer,
                    });
                    format!("    {}", ascii(&line.to_string()))
                })
                .collect();
            let text = format!(
                "{{\n  \"value\": {value},\n  \"violations\": [\n{}\n  ]\n}}\n",
                lines.join(",\n")
            );
            (format!("{name}.reject.json"), text)
        };
        values.insert(value);
        vectors.kept.push(Vector { file, text });
    }
    vectors
}

/// A name for the file of a case, out of letters, digits, `-`, `_` and `.`, that no other case has.
fn file_name(case: &Case, taken: &mut BTreeSet<String>) -> String {
    const LONGEST: usize = 80;
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
            c
        } else {
            '_'
        }
    };
    let name: String = case.name.chars().map(plain).take(LONGEST).collect();
    let mut numbered = name.clone();
    let mut number = 1;
    while !taken.insert(numbered.to_ascii_lowercase()) {
        number += 1;
        numbered = format!("{name}-{number}");
    }
    numbered
}
