//! Random documents, and values that stand a chance against them.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Map, Value, json};

const NAMES: &[&str] = &["a", "b", "c", "kind"];
const TYPES: &[&str] = &[
    "null", "boolean", "integer", "number", "string", "array", "object",
];
/// The definitions every document has, referring to each other.
const DEFINITIONS: &[&str] = &["A", "B", "C", "D"];

pub(crate) fn document() -> impl Strategy<Value = Value> {
    (schema(), vec(schema(), DEFINITIONS.len())).prop_map(|(root, definitions)| {
        let definitions: Map<String, Value> = DEFINITIONS
            .iter()
            .map(|name| (*name).to_owned())
            .zip(definitions)
            .collect();
        match root {
            // Draft-07 ignores what stands beside a `$ref`, so it moves one level down.
            Value::Object(mut members) if !members.contains_key("$ref") => {
                members.insert("definitions".to_owned(), definitions.into());
                members.into()
            }
            other => json!({ "allOf": [other, true], "definitions": definitions }),
        }
    })
}

fn reference() -> impl Strategy<Value = Value> {
    select(DEFINITIONS).prop_map(|name| json!({ "$ref": format!("#/definitions/{name}") }))
}

fn schema() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        1 => any::<bool>().prop_map(Value::Bool),
        3 => reference(),
        6 => select(TYPES).prop_map(|of| json!({ "type": of })),
        3 => vec(scalar_keyword(), 1..4).prop_map(merge),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            4 => vec(prop_oneof![scalar_keyword(), keyword(inner.clone())], 1..5).prop_map(merge),
            4 => structure(inner.clone()),
            2 => tagged(inner.clone()),
            2 => nullable(inner.clone()),
            1 => untagged(inner.clone()),
            1 => vec(prop_oneof![structure(inner.clone()), reference()], 1..3).prop_map(|parts| json!({ "allOf": parts })),
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

/// An object with declared members, perhaps with more than that.
fn structure(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let members = btree_map(select(NAMES), inner.clone(), 1..4);
    let rest = prop_oneof![
        4 => select(vec![json!(false), json!(true), json!({ "type": "integer" })]),
        1 => inner.clone(),
    ];
    (
        members,
        any::<[Index; 2]>(),
        rest,
        option(2, object_keyword(inner)),
    )
        .prop_map(|(members, picks, rest, more)| {
            let names: Vec<&str> = members.keys().copied().collect();
            let mut required: Vec<&str> = picks.iter().map(|pick| *pick.get(&names)).collect();
            required.dedup();
            let mut object = json!({ "type": "object", "properties": members, "required": required, "additionalProperties": rest });
            add(&mut object, more);
            object
        })
        .boxed()
}

/// Objects told apart by their `kind`, whatever else the branches say.
fn tagged(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let branch = (
        inner.clone(),
        any::<bool>(),
        option(3, object_keyword(inner)),
        select(vec![0, 0, 0, 1, 2, 3]),
    );
    (
        select(vec!["anyOf", "oneOf"]),
        vec(branch, 2..4),
        any::<bool>(),
        select(vec![0, 1, 2, 3]),
    )
        .prop_map(|(keyword, branches, apart, beside)| {
            let branch = |(tag, (inner, closed, more, spelling)): (usize, (Value, bool, _, _))| {
                // Sometimes two branches have one tag.
                let tag = NAMES[if apart { tag } else { tag / 2 }];
                let kind = match spelling {
                    0 => json!({ "const": tag, "type": "string" }),
                    1 => json!({ "enum": [tag] }),
                    2 => json!({ "enum": [tag, null] }),
                    _ => json!({ "anyOf": [{ "const": tag }, { "type": "null" }] }),
                };
                let mut object = json!({
                    "type": "object", "required": ["kind"], "additionalProperties": !closed,
                    "properties": { "kind": kind, "a": inner },
                });
                add(&mut object, more);
                object
            };
            let mut branches: Vec<Value> = branches.into_iter().enumerate().map(branch).collect();
            match beside {
                1 => branches.push(json!({ "type": "null" })),
                2 => return json!({ keyword: branches, "minProperties": 2 }),
                _ => {}
            }
            json!({ keyword: branches })
        })
        .boxed()
}

/// Everything by which a schema may say that `null` is a value, too.
fn nullable(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    (inner.clone(), inner, 0..8)
        .prop_map(|(inner, other, spelling)| match spelling {
            0 => json!({ "anyOf": [inner, { "type": "null" }] }),
            1 => json!({ "oneOf": [{ "const": null }, inner] }),
            2 => json!({ "type": ["object", "null"], "properties": { "a": inner } }),
            3 => json!({ "type": ["null", "string", "array"], "items": inner, "not": other }),
            4 => json!({ "anyOf": [{ "type": "null" }, inner], "not": other }),
            5 => json!({ "anyOf": [inner, { "enum": [null] }], "if": other, "then": { "type": "null" } }),
            6 => json!({ "anyOf": [{ "type": "null" }, { "anyOf": [inner, { "type": "null" }] }] }),
            _ => json!({ "oneOf": [inner, { "type": "null" }, other] }),
        })
        .boxed()
}

/// Alternatives that only their rules tell apart.
fn untagged(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let part = prop_oneof![
        2 => structure(inner.clone()),
        1 => reference(),
        1 => select(TYPES).prop_map(|of| json!({ "type": of })),
        1 => vec(inner, 1..3).prop_map(|several| json!({ "anyOf": several })),
    ];
    (select(vec!["anyOf", "oneOf"]), vec(part, 2..4))
        .prop_map(|(keyword, parts)| json!({ keyword: parts }))
        .boxed()
}

/// What an object may say beyond its members.
fn object_keyword(inner: BoxedStrategy<Value>) -> BoxedStrategy<Keyword> {
    prop_oneof![
        1 => (0_u64..4).prop_map(|count| ("minProperties", json!(count))),
        1 => (1_u64..4).prop_map(|count| ("maxProperties", json!(count))),
        1 => (select(NAMES), subsequence(NAMES, 0..3)).prop_map(|(name, names)| ("dependencies", json!({ name: names }))),
        1 => (select(NAMES), inner.clone()).prop_map(|(name, schema)| ("dependencies", json!({ name: schema }))),
        2 => (select(vec!["^a", "b|c", "^k"]), inner.clone()).prop_map(|(pattern, schema)| {
            ("patternProperties", json!({ pattern: schema }))
        }),
        1 => select(vec!["^[a-c]$", "^.$"]).prop_map(|pattern| ("propertyNames", json!({ "pattern": pattern }))),
        1 => inner.clone().prop_map(|schema| ("not", schema)),
        1 => inner.prop_map(|schema| ("allOf", json!([schema]))),
        1 => value().prop_map(|value| ("const", value)),
    ]
    .boxed()
}

/// One time in `of`, the keyword.
fn option(of: u32, keyword: BoxedStrategy<Keyword>) -> BoxedStrategy<Option<Keyword>> {
    prop_oneof![of - 1 => Just(None), 1 => keyword.prop_map(Some)].boxed()
}

fn add(object: &mut Value, keyword: Option<Keyword>) {
    if let (Value::Object(members), Some((name, value))) = (object, keyword) {
        members.insert(name.to_owned(), value);
    }
}

/// Any value, out of few words, so that values and schemas meet.
pub(crate) fn value() -> BoxedStrategy<Value> {
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
pub(crate) struct Choices(pub(crate) Vec<u8>);

impl Choices {
    pub(crate) fn choose(&mut self, count: usize) -> usize {
        usize::from(self.0.pop().unwrap_or(0)) % count.max(1)
    }
}

/// A value that a schema may well accept.
pub(crate) fn instance(root: &Value, schema: &Value, choices: &mut Choices, depth: usize) -> Value {
    let Some(members) = schema.as_object().filter(|_| depth < 8) else {
        return [json!(null), json!(1), json!("a"), json!({})][choices.choose(4)].clone();
    };
    let inside = |schema: &Value, choices: &mut Choices| instance(root, schema, choices, depth + 1);
    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
        let target = root
            .pointer(&reference[1..])
            .expect("the document holds every definition");
        return inside(target, choices);
    }
    if let Some(constant) = members.get("const") {
        return constant.clone();
    }
    if let Some(values) = members.get("enum").and_then(Value::as_array) {
        return values[choices.choose(values.len())].clone();
    }
    let mut parts = Vec::new();
    for keyword in ["anyOf", "oneOf"] {
        if let Some(branches) = members.get(keyword).and_then(Value::as_array) {
            parts.push(inside(&branches[choices.choose(branches.len())], choices));
        }
    }
    for part in members
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        parts.push(inside(part, choices));
    }
    if let Some(then) = members.get("then").filter(|_| choices.choose(4) == 0) {
        parts.push(inside(then, choices));
    }
    if !["type", "properties", "required", "items"]
        .iter()
        .any(|keyword| members.contains_key(*keyword))
        && !parts.is_empty()
    {
        return merged(parts);
    }
    parts.push(typed(root, members, choices, depth));
    merged(parts)
}

/// The members of all parts, or the last part.
fn merged(parts: Vec<Value>) -> Value {
    parts
        .into_iter()
        .reduce(|all, part| match (all, part) {
            (Value::Object(mut all), Value::Object(part)) => {
                for (name, value) in part {
                    all.entry(name).or_insert(value);
                }
                Value::Object(all)
            }
            (_, part) => part,
        })
        .unwrap_or_default()
}

fn typed(root: &Value, members: &Map<String, Value>, choices: &mut Choices, depth: usize) -> Value {
    let count = |keyword: &str| {
        let count = members.get(keyword).and_then(Value::as_u64);
        count.and_then(|count| usize::try_from(count).ok())
    };
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
        "integer" => {
            [json!(1), json!(2), json!(0), json!(3.0), json!(-1)][choices.choose(5)].clone()
        }
        "number" => [json!(1.5), json!(2), json!(-1), json!(0)][choices.choose(4)].clone(),
        "string" => {
            let text = ["a", "ab", "", "b", "x", "aab", "é1"][choices.choose(7)];
            let padding = count("minLength")
                .unwrap_or(0)
                .saturating_sub(text.chars().count());
            format!("{text}{}", "b".repeat(padding)).into()
        }
        "array" => {
            let fewest = count("minItems").unwrap_or(0);
            let most = count("maxItems").unwrap_or(3).max(fewest);
            let item = |index: usize| match members.get("items") {
                Some(Value::Array(tuple)) => tuple
                    .get(index)
                    .or(members.get("additionalItems"))
                    .unwrap_or(&Value::Bool(true)),
                Some(item) => item,
                None => members.get("contains").unwrap_or(&Value::Bool(true)),
            };
            (0..fewest + choices.choose(most - fewest + 1))
                .map(|index| instance(root, item(index), choices, depth + 1))
                .collect()
        }
        _ => object(root, members, choices, depth),
    }
}

fn object(
    root: &Value,
    members: &Map<String, Value>,
    choices: &mut Choices,
    depth: usize,
) -> Value {
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
    let is_closed = members.get("additionalProperties") == Some(&Value::Bool(false));
    let mut object = Map::new();
    for name in NAMES {
        let wanted = required.contains(name)
            || (properties.contains_key(*name) && choices.choose(2) == 0)
            || (!is_closed && choices.choose(8) == 1);
        if wanted {
            let schema = properties
                .get(*name)
                .or(members.get("additionalProperties"))
                .unwrap_or(&Value::Bool(true));
            let value = instance(root, schema, choices, depth + 1);
            object.insert((*name).to_owned(), value);
        }
    }
    // Members come in any order.
    if choices.choose(2) == 0 {
        object = object.into_iter().rev().collect();
    }
    Value::Object(object)
}

/// The value with one thing changed, somewhere in it.
pub(crate) fn mutated(value: Value, choices: &mut Choices) -> Value {
    match value {
        Value::Object(mut members) if !members.is_empty() && choices.choose(8) > 0 => {
            let at = choices.choose(members.len());
            let name = members.keys().nth(at).expect("not empty").clone();
            match choices.choose(6) {
                0 => drop(members.shift_remove(&name)),
                1 => {
                    let name = [NAMES[choices.choose(NAMES.len())], "other"][choices.choose(2)];
                    members.entry(name).or_insert(json!(1));
                }
                _ => {
                    let inner = members.get_mut(&name).expect("one of them");
                    *inner = mutated(inner.take(), choices);
                }
            }
            Value::Object(members)
        }
        Value::Array(mut items) if !items.is_empty() && choices.choose(8) > 0 => {
            let at = choices.choose(items.len());
            match choices.choose(4) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                _ => items[at] = mutated(items[at].take(), choices),
            }
            Value::Array(items)
        }
        Value::Number(number) if choices.choose(2) == 0 => {
            let number = number.as_f64().unwrap_or_default();
            [json!(number + 1.0), json!(number - 0.5), json!(number)][choices.choose(3)].clone()
        }
        Value::String(text) if choices.choose(2) == 0 => format!("{text}a").into(),
        _ => [
            json!(null),
            json!(2),
            json!(1.5),
            json!("kind"),
            json!([]),
            json!({}),
            json!(false),
        ][choices.choose(7)]
        .clone(),
    }
}
