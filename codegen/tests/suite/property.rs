//! Random documents and random values: our verdict against that of the `jsonschema` crate, which knows nothing of ours.
//! `PROPERTY_CASES=100000` asks about that many pairs; the default is a few thousand.

use std::env;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use protocol_codegen::model::Protocol;
use serde_json::{Map, Value, json};

use crate::reader::Reader;
use crate::rules::Rules;
use crate::support::model;
use crate::tree::Tree;

const NAMES: &[&str] = &["a", "b", "c", "kind"];
const TYPES: &[&str] = &[
    "null", "boolean", "integer", "number", "string", "array", "object",
];
/// Values about each document.
const VALUES: usize = 12;

#[test]
fn our_verdict_is_that_of_another_validator() {
    let pairs: u32 = env::var("PROPERTY_CASES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(4_000);
    let cases = pairs / u32::try_from(VALUES).expect("few");
    let mut asked = Asked::default();
    let strategy = (
        document(),
        vec((any::<bool>(), value(), vec(any::<u8>(), 24)), VALUES),
    );
    let result = runner(cases).run(&strategy, |(document, values)| {
        let Some((protocol, referee)) = read(&document) else {
            return Ok(());
        };
        let text: &'static str = protocol.rules.to_json(&protocol.entries).leak();
        let rules = Rules::new(text);
        let root = rules.find("#").expect("every document has a root");
        for (guided, value, choices) in values {
            let value = if guided {
                instance(&document, &document, &mut Choices(choices), 0)
            } else {
                value
            };
            let text = value.to_string();
            let tree = Reader::whole(&text, Tree::read).expect("any JSON is a tree");
            let expected = referee.is_valid(&value);
            prop_assert_eq!(
                rules.accepts(root, &tree),
                expected,
                "{} about {}",
                value,
                document
            );
            prop_assert_eq!(
                rules.violations(root, &tree).0.is_empty(),
                expected,
                "{} about {}",
                value,
                document
            );
            ASKED.with_borrow_mut(|asked| asked.count(expected));
        }
        Ok(())
    });
    ASKED.with_borrow(|found| asked = *found);
    match result {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(error) => panic!("{error}"),
    }
    // A test that cannot fail is a defect: both verdicts have to come up, and most documents have to be readable.
    assert!(
        asked.accepted > pairs / 5 && asked.rejected > pairs / 5,
        "{asked:?}"
    );
}

#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    accepted: u32,
    rejected: u32,
}

impl Asked {
    fn count(&mut self, accepted: bool) {
        if accepted {
            self.accepted += 1;
        } else {
            self.rejected += 1;
        }
    }
}

thread_local! {
    static ASKED: std::cell::RefCell<Asked> = const { std::cell::RefCell::new(Asked { accepted: 0, rejected: 0 }) };
}

/// Documents with values to accept and to reject, judged by the other validator.
pub(crate) fn samples(count: usize) -> Vec<(Value, Value)> {
    let mut runner = runner(1);
    let mut samples = Vec::new();
    while samples.len() < count {
        let strategy = (document(), vec((value(), vec(any::<u8>(), 24)), 8));
        let (document, values) = strategy
            .new_tree(&mut runner)
            .expect("nothing is filtered")
            .current();
        let Some((_, referee)) = read(&document) else {
            continue;
        };
        let guided = values
            .iter()
            .map(|(_, choices)| instance(&document, &document, &mut Choices(choices.clone()), 0));
        let all = values.iter().map(|(value, _)| value.clone()).chain(guided);
        let (accept, reject): (Vec<Value>, Vec<Value>) =
            all.partition(|value| referee.is_valid(value));
        samples.push((
            document,
            json!({ "#": { "accept": accept, "reject": reject } }),
        ));
    }
    samples
}

/// Our reading of a document and the referee's; nothing when it refers to itself without end.
fn read(document: &Value) -> Option<(Protocol, jsonschema::Validator)> {
    match model(&document.to_string(), "types") {
        Ok(protocol) => {
            let referee = jsonschema::draft7::new(document)
                .unwrap_or_else(|error| panic!("{error}: {document}"));
            Some((protocol, referee))
        }
        Err(problems) => {
            assert!(
                problems.iter().all(|problem| problem.rule == "ref-cycle"),
                "{problems:?}\n{document}"
            );
            None
        }
    }
}

/// The same documents in every run: what fails today fails tomorrow.
fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn document() -> impl Strategy<Value = Value> {
    (schema(), schema(), schema()).prop_map(|(root, a, b)| match root {
        Value::Object(mut members) => {
            // Draft-07 ignores what stands beside a `$ref`, so it moves one level down.
            if members.contains_key("$ref") {
                members = Map::from_iter([("allOf".to_owned(), json!([members, true]))]);
            }
            members.insert("definitions".to_owned(), json!({ "A": a, "B": b }));
            Value::Object(members)
        }
        other => json!({ "allOf": [other], "definitions": { "A": a, "B": b } }),
    })
}

fn schema() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        1 => any::<bool>().prop_map(Value::Bool),
        2 => select(vec![json!({ "$ref": "#/definitions/A" }), json!({ "$ref": "#/definitions/B" })]),
        6 => select(TYPES).prop_map(|of| json!({ "type": of })),
        3 => vec(scalar_keyword(), 1..4).prop_map(merge),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            4 => vec(prop_oneof![scalar_keyword(), keyword(inner.clone())], 1..5).prop_map(merge),
            3 => structure(inner.clone()),
            1 => tagged(inner.clone()),
            1 => inner.clone().prop_map(|inner| json!({ "anyOf": [inner, { "type": "null" }] })),
            1 => inner.clone().prop_map(|inner| json!({ "type": "array", "items": inner })),
            1 => inner.prop_map(|inner| json!({ "type": "object", "additionalProperties": inner })),
        ]
    })
    .boxed()
}

type Keyword = (&'static str, Value);

fn merge(keywords: Vec<Keyword>) -> Value {
    keywords
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect::<Map<_, _>>()
        .into()
}

fn scalar_keyword() -> BoxedStrategy<Keyword> {
    let count = || (0_u64..4).prop_map(Value::from);
    let number = || {
        select(vec![
            json!(-1),
            json!(0),
            json!(1),
            json!(1.5),
            json!(2.0),
            json!(3),
        ])
    };
    prop_oneof![
        3 => select(TYPES).prop_map(|of| ("type", json!(of))),
        2 => subsequence(TYPES, 1..4).prop_map(|of| ("type", json!(of))),
        1 => value().prop_map(|value| ("const", value)),
        1 => vec(value(), 1..4).prop_map(|values| ("enum", json!(values))),
        1 => vec(select(vec!["a", "b", "x"]), 1..4).prop_map(|values| ("enum", json!(values))),
        2 => (select(vec!["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]), number()),
        1 => select(vec![json!(2), json!(0.5), json!(1)]).prop_map(|number| ("multipleOf", number)),
        3 => (
            select(vec!["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"]),
            count()
        ),
        1 => select(vec!["^a", "b$", "[0-9]", "^[ab]*$", "é"]).prop_map(|pattern| ("pattern", json!(pattern))),
        1 => Just(("uniqueItems", json!(true))),
        2 => subsequence(NAMES, 0..3).prop_map(|names| ("required", json!(names))),
        1 => (select(NAMES), subsequence(NAMES, 0..3)).prop_map(|(name, names)| ("dependencies", json!({ name: names }))),
    ]
    .boxed()
}

fn keyword(inner: BoxedStrategy<Value>) -> BoxedStrategy<Keyword> {
    let single = vec![
        "items",
        "additionalItems",
        "contains",
        "additionalProperties",
        "propertyNames",
        "not",
        "if",
        "then",
        "else",
    ];
    let members = btree_map(select(NAMES), inner.clone(), 0..4);
    prop_oneof![
        4 => (select(single), inner.clone()),
        1 => vec(inner.clone(), 1..3).prop_map(|items| ("items", json!(items))),
        4 => (select(vec!["anyOf", "oneOf", "allOf"]), vec(inner.clone(), 1..4).prop_map(Value::from)),
        4 => members.prop_map(|members| ("properties", json!(members))),
        1 => (select(vec!["^a", "b|c", "", ".*"]), inner.clone()).prop_map(|(pattern, schema)| {
            ("patternProperties", json!({ pattern: schema }))
        }),
        1 => (select(NAMES), inner).prop_map(|(name, schema)| ("dependencies", json!({ name: schema }))),
    ]
    .boxed()
}

fn structure(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let members = btree_map(select(NAMES), inner, 1..4);
    (members, any::<[Index; 2]>(), select(vec![json!(false), json!(true), json!({ "type": "integer" })]))
        .prop_map(|(members, picks, rest)| {
            let names: Vec<&str> = members.keys().copied().collect();
            let mut required: Vec<&str> = picks.iter().map(|pick| *pick.get(&names)).collect();
            required.dedup();
            json!({ "type": "object", "properties": members, "required": required, "additionalProperties": rest })
        })
        .boxed()
}

fn tagged(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    (
        select(vec!["anyOf", "oneOf"]),
        vec(inner, 2..4),
        any::<bool>(),
    )
        .prop_map(|(keyword, inners, closed)| {
            let branch = |(tag, inner): (usize, Value)| {
                let tag = NAMES[tag];
                json!({
                    "type": "object", "required": ["kind"], "additionalProperties": !closed,
                    "properties": { "kind": { "const": tag, "type": "string" }, "a": inner },
                })
            };
            json!({ keyword: inners.into_iter().enumerate().map(branch).collect::<Vec<_>>() })
        })
        .boxed()
}

/// Any value, out of few words, so that values and schemas meet.
fn value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        select(vec![
            json!(-1),
            json!(0),
            json!(1),
            json!(1.0),
            json!(1.5),
            json!(2),
            json!(3),
            json!(1e9),
            json!(-0.0)
        ]),
        select(vec!["", "a", "b", "ab", "x", "kind", "é1"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(select(NAMES), inner, 0..4).prop_map(|members| json!(members)),
        ]
    })
    .boxed()
}

/// Decides wherever there is a choice, as long as it lasts.
struct Choices(Vec<u8>);

impl Choices {
    fn choose(&mut self, count: usize) -> usize {
        usize::from(self.0.pop().unwrap_or(0)) % count.max(1)
    }
}

/// A value that a schema may well accept.
fn instance(root: &Value, schema: &Value, choices: &mut Choices, depth: usize) -> Value {
    let Some(members) = schema.as_object().filter(|_| depth < 6) else {
        return Value::from(choices.choose(4));
    };
    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
        let target = root
            .pointer(&reference[1..])
            .expect("the document holds both definitions");
        return instance(root, target, choices, depth + 1);
    }
    if let Some(constant) = members.get("const") {
        return constant.clone();
    }
    if let Some(values) = members.get("enum").and_then(Value::as_array) {
        return values[choices.choose(values.len())].clone();
    }
    for keyword in ["anyOf", "oneOf", "allOf"] {
        if let Some(branches) = members.get(keyword).and_then(Value::as_array)
            && (!members.contains_key("type") || choices.choose(2) == 0)
        {
            let branch = &branches[choices.choose(branches.len())];
            return instance(root, branch, choices, depth + 1);
        }
    }
    let of = match members.get("type") {
        Some(Value::String(of)) => of.as_str(),
        Some(Value::Array(several)) => several[choices.choose(several.len())]
            .as_str()
            .unwrap_or_default(),
        _ if members.contains_key("properties") || members.contains_key("required") => "object",
        _ if members.contains_key("items") => "array",
        _ => TYPES[choices.choose(TYPES.len())],
    };
    match of {
        "null" => Value::Null,
        "boolean" => Value::Bool(choices.choose(2) == 0),
        "integer" => [json!(1), json!(2), json!(0), json!(3.0)][choices.choose(4)].clone(),
        "number" => [json!(1.5), json!(2), json!(-1), json!(0)][choices.choose(4)].clone(),
        "string" => ["a", "ab", "", "b", "x"][choices.choose(5)].into(),
        "array" => {
            let count = choices.choose(4);
            let item = |index: usize| match members.get("items") {
                Some(Value::Array(tuple)) => tuple.get(index).unwrap_or(&Value::Bool(true)),
                Some(item) => item,
                None => &Value::Bool(true),
            };
            (0..count)
                .map(|index| instance(root, item(index), choices, depth + 1))
                .collect()
        }
        _ => {
            let empty = Map::new();
            let properties = members
                .get("properties")
                .and_then(Value::as_object)
                .unwrap_or(&empty);
            let required: Vec<&str> = members
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let mut object = Map::new();
            for name in NAMES {
                let wanted = required.contains(name)
                    || (properties.contains_key(*name) && choices.choose(2) == 0)
                    || choices.choose(8) == 1;
                if wanted {
                    let schema = properties
                        .get(*name)
                        .or(members.get("additionalProperties"))
                        .unwrap_or(&Value::Bool(true));
                    let value = instance(root, schema, choices, depth + 1);
                    object.insert((*name).to_owned(), value);
                }
            }
            Value::Object(object)
        }
    }
}
