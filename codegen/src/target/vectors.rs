//! Test data as one more target: for every definition, values at the edges of its rules, each with its verdict.
//!
//! `<version>/<definition>.json` is an object of cases, sorted by name and one per line, so that a change shows as little
//! as it changes: `{"value": …}` is accepted, `{"value": …, "violations": […]}` is refused. Every package's tests read
//! it, as they read `schema-src/vectors`.

mod draw;
mod edges;
mod samples;
mod scalars;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Package, Target};
use crate::model::{Entry, Protocol};
use crate::names;
use crate::rules::judge::{Judge, Violation};
use crate::rules::{RuleId, ascii};
use draw::{Case, Drawing};

/// The target. It is no language, so it stands beside the languages.
pub const VECTORS: Target = Target {
    id: "vectors",
    purpose: "values with their verdicts, for the tests of every package",
    name: |names| &names.rust,
    render: |package| Ok(render(package)),
};

/// Most cases of a definition.
const MOST_CASES: usize = 60;
/// Most bytes of a document's cases. Definitions after that have a few cases each.
const MOST_OF_DOCUMENT: usize = 16 * 1024 * 1024;
const A_FEW_CASES: usize = 8;
/// Most bytes of a value.
const MOST_BYTES: usize = 16 * 1024;
/// From so many definitions on, samples made for one serve the others: they are plainer where definitions refer to
/// themselves, and one more definition may change the cases of another.
const MANY: usize = 1_000;

fn render(package: &Package<'_>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for protocol in package.versions {
        for (definition, vectors) in definitions(protocol) {
            if !vectors.kept.is_empty() {
                let path = format!("{}/{definition}.json", protocol.module);
                files.push((path, vectors.text()));
            }
        }
    }
    files
}

/// What was meant and turned out otherwise, for every definition of a document: defects of this module.
pub fn doubts(protocol: &Protocol) -> Vec<String> {
    definitions(protocol)
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
    let are_many = named(protocol).len() >= MANY;
    let samples = protocol.entries.iter().map(|entry| {
        drawing.start(are_many);
        (entry.name.as_str(), drawing.samples(entry.ty.rule))
    });
    samples.collect()
}

/// The definitions that have vectors.
fn named(protocol: &Protocol) -> Vec<&Entry> {
    let mut taken = BTreeSet::new();
    // Two files whose names differ in case only are one on some disks.
    protocol
        .entries
        .iter()
        .filter(|entry| names::is_file_name(&entry.name))
        .filter(|entry| taken.insert(entry.name.to_ascii_lowercase()))
        .collect()
}

fn definitions(protocol: &Protocol) -> Vec<(&str, Vectors)> {
    let judge = Judge::new(&protocol.rules);
    let drawing = Drawing::new(&protocol.rules, &judge);
    let entries = named(protocol);
    let mut bytes = 0;
    entries
        .iter()
        .map(|entry| {
            drawing.start(entries.len() >= MANY);
            let most = if bytes < MOST_OF_DOCUMENT {
                MOST_CASES
            } else {
                A_FEW_CASES
            };
            let vectors = vectors(&judge, &drawing, entry.ty.rule, most);
            bytes += vectors.kept.values().map(String::len).sum::<usize>();
            (entry.name.as_str(), vectors)
        })
        .collect()
}

#[derive(Default)]
struct Vectors {
    /// By name: what stands in the file.
    kept: BTreeMap<String, String>,
    doubts: Vec<String>,
}

impl Vectors {
    fn text(&self) -> String {
        let lines: Vec<String> = self
            .kept
            .iter()
            .map(|(name, case)| format!("  \"{name}\": {case}"))
            .collect();
        format!("{{\n{}\n}}\n", lines.join(",\n"))
    }
}

/// The cases of one rule. A case knows from how it was made what its verdict must be; the judge says what the rules make
/// of it. Only where both agree it is kept.
fn vectors(judge: &Judge<'_>, drawing: &Drawing<'_>, rule: RuleId, most: usize) -> Vectors {
    let mut vectors = Vectors::default();
    let mut values = BTreeSet::new();
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
        let name = unique_name(&case, &vectors.kept);
        vectors.kept.insert(name, verdict(&value, &violations));
        values.insert(value);
    }
    vectors
}

/// A case as its file has it. Outside of strings, a space follows a comma only between the members of this object: there
/// tests find where the value ends, and read it as it was written, `1.0` as `1.0`.
fn verdict(value: &str, violations: &[Violation]) -> String {
    if violations.is_empty() {
        return format!("{{\"value\": {value}}}");
    }
    let list: Value = violations
        .iter()
        .map(|found| {
            json!({
                "keyword": found.keyword, "message": found.message, "pointer": found.pointer,
            })
        })
        .collect();
    let list = ascii(&list.to_string());
    format!("{{\"value\": {value}, \"violations\": {list}}}")
}

/// A name out of letters, digits, `-`, `_` and `.`, which needs no escape, and that no other case has.
fn unique_name(case: &Case, taken: &BTreeMap<String, String>) -> String {
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
    while taken.contains_key(&numbered) {
        number += 1;
        numbered = format!("{name}-{number}");
    }
    numbered
}
