//! Comparing documents that nobody wrote: random ones, where silence has to be the truth; hostile and large ones.

use std::cell::RefCell;
use std::thread;
use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestError;
use protocol_codegen::compat::{Comparison, Options, Verdict, compare};
use protocol_codegen::problem::Problem;
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Map, Value, json};

use crate::compat::{ask, respelled};
use crate::property::{read as referee, runner};
use crate::random::{Choices, document, instance, mutated, value};
use crate::support::{folder, read, source};

#[test]
fn a_random_document_breaks_nothing_of_itself() {
    let result = runner(150).run(&document(), |document| {
        if referee(&document).is_none() {
            return Ok(());
        }
        let options = Options {
            strict: true,
            ..Options::default()
        };
        for other in [document.clone(), respelled(&document)] {
            let outcome = ask(&document, &other, options).expect("a document that can be read");
            let texts: Vec<String> = outcome.findings.iter().map(ToString::to_string).collect();
            prop_assert!(
                texts.is_empty(),
                "{}\nold {}\nnew {}",
                texts.join("\n"),
                document,
                other
            );
        }
        Ok(())
    });
    fail(result);
}

fn fail<T: std::fmt::Debug>(result: Result<(), TestError<T>>) {
    match result {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(error) => panic!("{error}"),
    }
}

/// One schema of a document replaced, tightened, loosened or left out.
fn changed(document: &Value, other: &Value, choices: &mut Choices) -> Value {
    let mut document = document.clone();
    for _ in 0..=choices.choose(3) {
        let mut pointers = vec![String::new()];
        collect(&document, "", &mut pointers);
        let at = pointers[choices.choose(pointers.len())].clone();
        let mut donors = vec![String::new()];
        collect(other, "", &mut donors);
        let donor = other
            .pointer(&donors[choices.choose(donors.len())])
            .cloned()
            .unwrap_or_default();
        let Some(place) = document.pointer_mut(&at) else {
            continue;
        };
        match place {
            Value::Object(members) if !members.is_empty() && choices.choose(4) > 0 => {
                let index = choices.choose(members.len());
                let name = members.keys().nth(index).cloned().unwrap_or_default();
                match (choices.choose(3), donor) {
                    (0, _) if name != "definitions" => drop(members.shift_remove(&name)),
                    (_, Value::Object(donor))
                        if name != "$ref" && !members.contains_key("$ref") =>
                    {
                        for (keyword, value) in donor {
                            if keyword != "definitions" && keyword != "$ref" {
                                members.insert(keyword, value);
                            }
                        }
                    }
                    _ => {}
                }
            }
            place if !at.is_empty() => *place = donor,
            _ => {}
        }
    }
    document
}

/// The pointers of all schemas below one.
fn collect(schema: &Value, pointer: &str, into: &mut Vec<String>) {
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        let below = format!("{pointer}/{keyword}");
        match keyword.as_str() {
            "not"
            | "if"
            | "then"
            | "else"
            | "additionalProperties"
            | "propertyNames"
            | "contains"
            | "additionalItems"
            | "items"
                if !value.is_array() =>
            {
                into.push(below.clone());
                collect(value, &below, into);
            }
            "anyOf" | "oneOf" | "allOf" | "items" => {
                for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
                    let below = format!("{below}/{index}");
                    into.push(below.clone());
                    collect(inner, &below, into);
                }
            }
            "properties" | "patternProperties" | "definitions" => {
                for (name, inner) in value.as_object().into_iter().flatten() {
                    let below = format!("{below}/{name}");
                    into.push(below.clone());
                    collect(inner, &below, into);
                }
            }
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    silent: u32,
    told: u32,
    values: u32,
    told_rightly: u32,
}

/// Silence is a promise: what the old document accepts the new one accepts, and the mirror of it for what is received.
#[test]
fn silence_is_the_truth() {
    thread_local! {
        static ASKED: RefCell<Asked> = RefCell::default();
    }
    let pairs: u32 = std::env::var("PROPERTY_CASES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(4_000);
    let strategy = (
        document(),
        document(),
        vec(any::<u8>(), 40),
        vec((value(), vec(any::<u8>(), 32)), 24),
    );
    let result =
        runner((pairs / 16).clamp(100, 2_500)).run(&strategy, |(old, other, choices, values)| {
            let new = changed(&old, &other, &mut Choices(choices));
            let (Ok(Some((_, before))), Ok(Some((_, now)))) = (
                std::panic::catch_unwind(|| referee(&old)),
                std::panic::catch_unwind(|| referee(&new)),
            ) else {
                return Ok(());
            };
            for (sent, received) in [(true, false), (false, true)] {
                let options = Options {
                    sent,
                    received,
                    strict: true,
                };
                let outcome = ask(&old, &new, options).expect("documents that can be read");
                // Promises are no rules.
                let is_silent = outcome.findings.iter().all(|finding| {
                    matches!(finding.rule, "type-removed" | "open-enum-member-removed")
                });
                let mut counterexample = false;
                let (narrow, wide, schema) = if sent {
                    (&before, &now, &old)
                } else {
                    (&now, &before, &new)
                };
                for (random, choices) in &values {
                    let mut choices = Choices(choices.clone());
                    let meant = instance(schema, schema, &mut choices, 0);
                    let near = mutated(meant.clone(), &mut choices);
                    for value in [random, &meant, &near] {
                        if !narrow.is_valid(value) {
                            continue;
                        }
                        let accepted = wide.is_valid(value);
                        counterexample |= !accepted;
                        prop_assert!(
                            accepted || !is_silent,
                            "{value}\nold {old}\nnew {new}\nsent {sent}"
                        );
                        ASKED.with_borrow_mut(|asked| asked.values += u32::from(is_silent));
                    }
                }
                ASKED.with_borrow_mut(|asked| {
                    asked.silent += u32::from(is_silent && old != new);
                    asked.told += u32::from(!is_silent);
                    asked.told_rightly += u32::from(!is_silent && counterexample);
                });
            }
            Ok(())
        });
    fail(result);
    let asked = ASKED.with_borrow(|asked| *asked);
    println!("{asked:?}");
    // A test that cannot fail is a defect: there have to be changes of both kinds, and values that could prove us wrong.
    assert!(
        asked.silent > 50 && asked.told > 50 && asked.values > 1_000,
        "{asked:?}"
    );
    assert!(asked.told_rightly * 10 > asked.told, "{asked:?}");
}

/// The stack and the time that a comparison may take, as for generation.
fn bounded(name: &str, old: &str, new: &str) -> Result<Comparison, Vec<Problem>> {
    const STACK: usize = 1 << 20;
    const LONGEST: Duration = Duration::from_mins(1);
    let (old, new) = (old.to_owned(), new.to_owned());
    let work = move || {
        let outcome = compare("x", &[source(&old)], &[source(&new)], Options::default());
        (
            outcome,
            Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).expect("not negative"),
        )
    };
    let worker = thread::Builder::new()
        .stack_size(STACK)
        .spawn(work)
        .expect("a thread");
    let (outcome, taken) = worker.join().unwrap_or_else(|_| panic!("{name}: panics"));
    assert!(taken < LONGEST, "{name}: takes {taken:?}");
    outcome
}

#[test]
fn hostile_documents_are_compared_or_refused() {
    let cases: Vec<Value> =
        serde_json::from_str(&read(&folder("hostile").join("documents.json"))).expect("valid JSON");
    let texts: Vec<(String, String)> = cases
        .iter()
        .map(|case| {
            let text = case["text"]
                .as_str()
                .map_or_else(|| case["schema"].to_string(), str::to_owned);
            (case["name"].as_str().expect("a name").to_owned(), text)
        })
        .collect();
    for pair in texts.windows(2) {
        let name = format!("{} against {}", pair[1].0, pair[0].0);
        if let Ok(outcome) = bounded(&name, &pair[0].1, &pair[1].1) {
            for finding in outcome.findings {
                let text = finding.to_string();
                assert!(
                    !text.contains(|c| protocol_codegen::names::is_unprintable(c) && c != '\n'),
                    "{name}: {text}"
                );
                assert!(text.len() < 20_000, "{name}: {text}");
            }
        }
        bounded(&pair[0].0, &pair[0].1, &pair[0].1)
            .map(drop)
            .unwrap_or_default();
    }
}

fn numbered(count: usize, value: &dyn Fn(usize) -> Value) -> Map<String, Value> {
    (0..count)
        .map(|index| (format!("m{index}"), value(index)))
        .collect()
}

fn reference(index: usize) -> Value {
    json!({ "$ref": format!("#/definitions/m{index}") })
}

/// Definitions each of which leads to all others; the texts of one have a shortest length.
fn recursive(shortest: usize) -> Value {
    let or_null = |index: usize| json!({ "anyOf": [reference(index % 3_000), { "type": "null" }] });
    let definition = |index: usize| {
        let shortest = if index == 777 { shortest } else { 1 };
        json!({ "type": "object", "additionalProperties": false, "required": ["s"], "properties": {
            "a": or_null(index * 7 + 1), "b": or_null(index * 7 + 14), "c": or_null(index * 7 + 27), "d": or_null(index * 7 + 40),
            "s": { "type": "string", "minLength": shortest } } })
    };
    json!({ "definitions": numbered(3_000, &definition) })
}

/// A union whose alternatives lead back to it.
fn union(count: usize) -> Value {
    let mut all = numbered(count, &|index| {
        json!({ "type": "object", "required": ["t"], "properties": {
            "t": { "const": format!("b{index}") }, "n": { "$ref": "#/definitions/U" }, format!("x{index}"): { "type": "string" } } })
    });
    let branches: Vec<Value> = (0..count).map(reference).collect();
    all.insert(
        "U".to_owned(),
        json!({ "anyOf": branches, "description": count.to_string() }),
    );
    json!({ "definitions": all })
}

#[test]
fn large_documents_are_compared_soon() {
    let cases = [
        (
            "100 000 members",
            json!({ "type": "object", "properties": numbered(100_000, &|_| json!({ "type": "string" })) }),
            json!({ "type": "object", "properties": numbered(100_000, &|_| json!({ "type": "string", "maxLength": 3 })) }),
        ),
        (
            "200 000 enum values, one less",
            json!({ "enum": (0..200_000).map(|value| format!("v{value}")).collect::<Vec<_>>() }),
            json!({ "enum": (1..200_000).map(|value| format!("v{value}")).collect::<Vec<_>>() }),
        ),
        (
            "3 000 definitions in a circle",
            json!({ "definitions": numbered(3_000, &|index| json!({ "type": "object", "properties": { "next": reference((index + 1) % 3_000) } })) }),
            json!({ "definitions": numbered(3_000, &|index| json!({ "type": "object", "properties": { "next": reference((index + 1) % 2_999), "a": { "type": "string" } } })) }),
        ),
        (
            "unions of unions",
            json!({ "$ref": "#/definitions/m0", "definitions": numbered(30, &|index| json!({ "anyOf": [
                { "type": "object", "properties": { "a": reference((index + 1) % 30), "b": reference((index + 7) % 30) } },
                { "type": "array", "items": reference((index + 11) % 30) }, { "type": "string", "maxLength": index } ] })) }),
            json!({ "$ref": "#/definitions/m0", "definitions": numbered(30, &|index| json!({ "anyOf": [
                { "type": "array", "items": reference((index + 11) % 30) }, { "type": "string", "maxLength": index },
                { "type": "object", "properties": { "b": reference((index + 7) % 30), "a": reference((index + 1) % 30) } } ] })) }),
        ),
        (
            "many alternatives without a tag",
            json!({ "anyOf": (0..200).map(|index| json!({ "type": "object", "required": [format!("r{index}")] })).collect::<Vec<_>>() }),
            json!({ "oneOf": (0..200).rev().map(|index| json!({ "type": "object", "required": [format!("r{index}")], "properties": { "x": {"type": "string"} } })).collect::<Vec<_>>() }),
        ),
        (
            "conjunctions of disjunctions",
            json!({ "allOf": (0..40).map(|index| json!({ "anyOf": [{ "required": [format!("a{index}")] }, { "required": [format!("b{index}")] }] })).collect::<Vec<_>>() }),
            json!({ "allOf": (0..40).rev().map(|index| json!({ "anyOf": [{ "required": [format!("a{index}")] }, { "required": [format!("c{index}")] }] })).collect::<Vec<_>>() }),
        ),
        (
            "3 000 definitions, each of which leads to all others",
            recursive(1),
            recursive(2),
        ),
        (
            "a recursive union of 300 alternatives, one more",
            union(300),
            union(301),
        ),
        (
            "deep",
            (0..100).fold(
                json!({ "type": "string" }),
                |inner, _| json!({ "items": inner }),
            ),
            (0..100).fold(
                json!({ "type": "integer" }),
                |inner, _| json!({ "items": inner }),
            ),
        ),
    ];
    for (name, old, new) in cases {
        let (old, new) = (old.to_string(), new.to_string());
        for (old, new) in [(&old, &new), (&new, &old), (&old, &old)] {
            // Too deep or too broad documents are refused as they are by `gen`.
            let Ok(outcome) = bounded(name, old, new) else {
                continue;
            };
            assert!(
                outcome.findings.len() <= 2 * 1_001,
                "{name}: {} findings",
                outcome.findings.len()
            );
            if name.contains("recursive") || name.contains("leads to all") {
                let is_given_up = outcome.findings.iter().any(|finding| {
                    finding.rule == "not-comparable" && finding.fact.contains("bounded time")
                });
                assert!(!is_given_up, "{name}");
            }
            // Forty disjunctions at once are given up on, and said to be.
            let is_given_up = outcome
                .findings
                .iter()
                .all(|finding| finding.rule == "not-comparable");
            if name == "conjunctions of disjunctions" {
                assert!(is_given_up, "{name}: {:?}", outcome.findings.first());
            } else if old == new {
                assert_eq!(
                    outcome.verdict,
                    Verdict::Neutral,
                    "{name}: {:?}",
                    outcome.findings.first()
                );
            }
        }
    }
}
