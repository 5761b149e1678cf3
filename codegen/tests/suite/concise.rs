//! Concise lists of violations: what is left when alternatives that nobody meant say nothing.

use serde_json::{Value, json};

use crate::invalid;
use crate::reader::Reader;
use crate::rules::Rules;
use crate::support::{list, model};
use crate::tree::Tree;

/// The full text and the concise one about a value of a definition.
fn texts(definition: &Value, value: &Value) -> [String; 2] {
    let document = json!({ "definitions": { "A": definition } }).to_string();
    let protocol =
        model(&document, "sample").unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let rules = Rules::new(protocol.rules.to_json(&protocol.entries).leak());
    let text = value.to_string();
    let tree = Reader::whole(&text, Tree::read).expect("JSON");
    let (full, concise) = rules.violations(rules.find("A").expect("declared"), &tree);
    let concise = concise.as_ref().unwrap_or(&full);
    [
        invalid::violation_text(&full),
        invalid::violation_text(concise),
    ]
}

fn concise(definition: &Value, value: &Value) -> String {
    let [_, concise] = texts(definition, value);
    concise
}

/// An object told from others by `kind`.
fn branch(kind: &str, member: &str, of: &Value) -> Value {
    json!({
        "type": "object", "required": ["kind", member], "additionalProperties": false,
        "properties": { "kind": { "const": kind, "type": "string" }, member: of },
    })
}

fn tagged() -> Value {
    json!({ "anyOf": [
        branch("at", "ms", &json!({ "type": "integer", "minimum": 0 })),
        branch("cron", "expr", &json!({ "type": "string", "minLength": 1 })),
    ] })
}

#[test]
fn a_tag_selects_whose_violations_count() {
    let cases = [
        (json!(7), "must be object"),
        (json!({ "ms": 1 }), "must have required property 'kind'"),
        (json!({ "kind": "at", "ms": -1 }), "at /ms: must be >= 0"),
        (
            json!({ "kind": "cron" }),
            "must have required property 'expr'",
        ),
        (
            json!({ "kind": "later" }),
            "at /kind: must be equal to one of the allowed values",
        ),
        (
            json!({ "kind": 1 }),
            "at /kind: must be equal to one of the allowed values",
        ),
    ];
    for (value, expected) in cases {
        let [full, concise] = texts(&tagged(), &value);
        assert_eq!(concise, expected, "{value}");
        assert!(
            full.ends_with("must match a schema in anyOf"),
            "{value}: {full}"
        );
    }
}

#[test]
fn constants_are_one_list() {
    let definition = json!({ "oneOf": [{ "const": "a" }, { "enum": ["b", null] }] });
    let [full, concise] = texts(&definition, &json!("c"));
    assert_eq!(concise, "must be equal to one of the allowed values");
    assert!(full.contains("must be equal to constant"), "{full}");
}

#[test]
fn alternatives_of_another_type_say_nothing() {
    let definition = json!({ "anyOf": [{ "type": "string", "minLength": 3 }, { "type": "null" }] });
    assert_eq!(
        concise(&definition, &json!("ab")),
        "must NOT have fewer than 3 characters"
    );
    // None fits: nobody knows what was meant.
    let [full, short] = texts(&definition, &json!(1));
    assert_eq!(short, full);
}

#[test]
fn the_rest_is_told_in_full() {
    let definition = json!({ "anyOf": [{ "type": "integer", "minimum": 10 }, { "type": "number", "maximum": 5 }] });
    let [full, short] = texts(&definition, &json!(7));
    assert_eq!(short, full);
    assert_eq!(
        full,
        "must be >= 10; must be <= 5; must match a schema in anyOf"
    );
    // Too many accept: there is no alternative to blame.
    let both = json!({ "oneOf": [{ "type": "integer" }, { "type": "number" }] });
    assert_eq!(
        concise(&both, &json!(7)),
        "must match exactly one schema in oneOf"
    );
}

#[test]
fn unions_inside_others_are_concise_too() {
    let definition = json!({ "type": "array", "items": { "anyOf": [
        { "type": "object", "required": ["schedule"], "properties": { "schedule": tagged() } },
        { "type": "null" },
    ] } });
    let value = json!([null, { "schedule": { "kind": "cron", "expr": "" } }, { "schedule": null }]);
    assert_eq!(
        concise(&definition, &value),
        "at /1/schedule/expr: must NOT have fewer than 1 characters; at /2/schedule: must be object"
    );
}

#[test]
fn lists_end() {
    let definition = json!({ "type": "array", "items": { "type": "string" } });
    let [full, _] = texts(&definition, &Value::from(vec![0; 2_000]));
    assert_eq!(full.matches("must be string").count(), 1_000);
}

#[test]
fn a_long_name_is_not_repeated_a_thousand_times() {
    let definition =
        json!({ "additionalProperties": { "type": "array", "items": { "type": "string" } } });
    let name = "k".repeat(200_000);
    let [full, _] = texts(&definition, &json!({ (name.as_str()): vec![0; 1_000] }));
    assert!(full.len() < 2_000_000, "{}", full.len());
    let twins = format!("{{\"{name}\":{{{}\"a\":1}}}}", "\"a\":1,".repeat(10_000));
    let tree = Reader::whole(&twins, Tree::read).expect("JSON but for its twins");
    let mut found = invalid::Found::default();
    tree.duplicates(&mut String::new(), &mut found);
    assert!(found.into_list().len() < 10);
}

#[test]
fn members_that_others_ask_for_come_before_rules() {
    let definition = json!({ "dependencies": { "a": { "required": ["x"] }, "b": ["y"] } });
    let [full, _] = texts(&definition, &json!({ "a": 1, "b": 1 }));
    assert_eq!(
        full,
        "must have property y when property b is present; must have required property 'x'"
    );
}

#[test]
fn overlapping_alternatives_are_not_asked_again_about_the_same() {
    // Each level of the text would double the work, and at the bottom is a lot of it.
    let branch = |late: &str| {
        json!({
            "type": "object", "required": ["z"],
            "properties": { "c": { "$ref": "#/definitions/A" }, "s": { "pattern": "^(a|b|ab)*$" }, "z": { "const": late } },
        })
    };
    let definition = json!({ "anyOf": [branch("a"), branch("b")] });
    let mut value = json!({ "s": "ab".repeat(10_000), "z": "b" });
    for _ in 0..40 {
        value = json!({ "c": value, "z": "b" });
    }
    let [full, _] = texts(&definition, &value);
    assert_eq!(
        full, "unknown validation error",
        "there is nothing wrong with it"
    );
}

#[test]
fn rules_may_nest_deeper_than_values() {
    // As deep as a document may be; the rules wrap it once more.
    let mut constant = json!(1);
    for _ in 0..120 {
        constant = json!([constant]);
    }
    let [full, _] = texts(&json!({ "enum": [constant, 2] }), &json!(1));
    assert_eq!(full, "must be equal to one of the allowed values");
}
