//! What a document shows as `default` and `examples` is held against the schema it stands in.

use serde_json::Value;

use super::{Options, definitions};
use crate::problem::Problem;
use crate::rules::judge::Judge;
use crate::rules::{self, Built};
use crate::schema::{Place, Source, Store};

/// Most samples reported.
const MOST: usize = 100;

/// Samples that their own schema refuses. A document that cannot be read has none: reading it says why.
pub fn wrong_samples(sources: &[Source], options: Options) -> Vec<Problem> {
    let has_samples = |source: &Source| {
        source.text.contains("\"default\"") || source.text.contains("\"examples\"")
    };
    if !sources.iter().any(has_samples) {
        return Vec::new();
    }
    let Ok(store) = Store::read(sources) else {
        return Vec::new();
    };
    let root = store.main();
    let mut roots: Vec<Place> = definitions(&store, &root).into_values().collect();
    roots.push(root);
    rules::build(&store, &roots, options.assert_formats)
        .map(|built| find(&store, &built))
        .unwrap_or_default()
}

fn find(store: &Store, built: &Built) -> Vec<Problem> {
    let judge = Judge::new(&built.rules);
    let mut problems = Vec::new();
    for place in store.schemas() {
        let members = store.get(&place).and_then(Value::as_object);
        // Beside `$ref`, draft-07 ignores everything.
        let members = members.filter(|members| !members.contains_key("$ref"));
        let Some((members, rule)) = members.zip(built.find(store, &place)) else {
            continue;
        };
        let examples = members.get("examples").and_then(Value::as_array);
        let examples = examples.into_iter().flatten();
        let samples = members.get("default").map(|value| ("default", value));
        for (keyword, sample) in samples
            .into_iter()
            .chain(examples.map(|value| ("examples", value)))
        {
            // What the judge cannot say is nobody's mistake.
            let found = judge.violations(rule, sample).unwrap_or_default();
            let Some(violation) = found.first() else {
                continue;
            };
            if problems.len() == MOST {
                return problems;
            }
            let at = if violation.pointer.is_empty() {
                String::new()
            } else {
                format!(" at {}", violation.pointer)
            };
            problems.push(Problem::new(
                "wrong-sample",
                format!("{}/{keyword}", store.show(&place)),
                format!(
                    "the schema refuses what it shows here, `{}`:{at} {}",
                    short(sample),
                    violation.message
                ),
                "correct the value or the schema",
            ));
        }
    }
    problems
}

/// Enough of a value to recognise it.
fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
