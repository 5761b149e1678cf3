//! Every definition of the January 2026 document has a counterpart with the same verdicts, and the same order of members
//! and alternatives, which decides the order of violations. Where ours differs, `src/v3/DIFFERENCES.md` says so and why.

use std::collections::{BTreeMap, BTreeSet};

use protocol_schema::documents;
use serde_json::{Map, Value, json};

const JANUARY: &str = include_str!("january/protocol-2026-01-29.schema.json");
const DIFFERENCES: &str = include_str!("../src/v3/DIFFERENCES.md");

/// The largest integer that JavaScript reads exactly.
const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// How many definitions of January clients are sent; events and results it had none for are ours alone.
const SENT_IN_JANUARY: usize = 22;

/// What the table calls that every integer of ours has bounds.
const INTEGERS: &str = "every integer";

/// How a pattern says that it is about all members.
const ALL: &str = "^(.*)$";

#[test]
fn every_definition_of_january_is_covered() {
    let (january, ours) = (january(), ours());
    let mut found = Differences::default();
    let names = definitions(&january).keys();
    assert_eq!(names.len(), 101);
    for name in names {
        let Some(own) = definitions(&ours).get(name) else {
            found.note(name, "it is missing");
            continue;
        };
        let theirs = Side {
            document: &january,
            schema: &definitions(&january)[name],
        };
        let own = Side {
            document: &ours,
            schema: own,
        };
        compare(name, theirs, own, &mut found);
    }
    let listed: BTreeSet<&str> = rows().iter().map(|row| row.place).collect();
    let new: Vec<String> = found
        .0
        .iter()
        .filter(|(place, _)| !listed.contains(place.as_str()))
        .map(|(place, what)| format!("{place}: {what}"))
        .collect();
    let gone: Vec<&&str> = listed
        .iter()
        .filter(|place| !found.0.contains_key(**place))
        .collect();
    assert!(
        new.is_empty(),
        "differences nobody listed:\n{}",
        new.join("\n")
    );
    assert!(
        gone.is_empty(),
        "differences that are none any more: {gone:?}"
    );
}

#[test]
fn each_difference_is_shown_by_a_value() {
    let (january, ours) = (Verdicts::of(&january()), Verdicts::of(&ours()));
    let mut wrong = Vec::new();
    for row in rows() {
        let value: Value = serde_json::from_str(row.value)
            .unwrap_or_else(|error| panic!("{}: {error}", row.value));
        for (whose, verdicts, said) in [
            ("January", &january, row.january),
            ("ours", &ours, row.ours),
        ] {
            let verdict = verdicts.accepts(row.definition, &value);
            if verdict != said {
                wrong.push(format!(
                    "{whose}: {} {} is {verdict}",
                    row.definition, row.value
                ));
            }
        }
        assert!(
            row.why.len() > 20,
            "{}: {} is no reason",
            row.place,
            row.why
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn clients_of_january_accept_what_they_can_be_sent() {
    let (mut january, ours) = (january(), ours());
    // The one thing that was always sent against the document: clients in the field know it, their interface needs it.
    let event = &mut january["definitions"]["AgentEvent"]["properties"];
    event["sessionKey"] = json!({"type": "string"});
    let mut sent: BTreeSet<&str> = [
        "ResponseFrame",
        "EventFrame",
        "ErrorShape",
        "ExecApprovalsSnapshot",
    ]
    .into();
    for (list, parts) in [
        ("x-methods", ["result", "ack"].as_slice()),
        ("x-events", &["payload"]),
    ] {
        for row in ours[list].as_array().expect("a list") {
            let target = |part: &&str| row[*part]["$ref"].as_str()?.strip_prefix("#/definitions/");
            sent.extend(parts.iter().filter_map(target));
        }
    }
    let mut asked = Vec::new();
    for name in sent {
        if !definitions(&january).contains_key(name) {
            continue;
        }
        let validator = validator(&january, name);
        let path = format!(
            "{}/../generated/vectors/v3/{name}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let text = std::fs::read_to_string(&path).expect(&path);
        let vectors: Map<String, Value> = serde_json::from_str(&text).expect("valid JSON");
        let mut valid = 0;
        for (title, vector) in &vectors {
            if vector.get("violations").is_none() {
                valid += 1;
                let value = &vector["value"];
                assert!(
                    validator.is_valid(value),
                    "{name}/{title}: January refuses {value}"
                );
            }
        }
        assert!(valid > 0, "{name} has no valid vector");
        asked.push(name);
    }
    assert!(
        asked.len() >= SENT_IN_JANUARY && asked.contains(&"HelloOk"),
        "{asked:?}"
    );
}

/// A row of the table: a place, a value and its verdicts, and the reason.
struct Row {
    place: &'static str,
    definition: &'static str,
    value: &'static str,
    january: bool,
    ours: bool,
    why: &'static str,
}

fn rows() -> Vec<Row> {
    let cells = DIFFERENCES
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            line.trim_matches('|')
                .split(" | ")
                .map(str::trim)
                .collect::<Vec<_>>()
        });
    let verdict = |word: &str| match word {
        "accepts" => true,
        "refuses" => false,
        _ => panic!("`{word}` is no verdict"),
    };
    let row = |cells: Vec<&'static str>| {
        let [place, definition, value, january, ours, why] = cells.as_slice() else {
            panic!("a row has six cells: {cells:?}");
        };
        Row {
            place: place.trim_matches('`'),
            definition: definition.trim_matches('`'),
            value: value.trim_matches('`'),
            january: verdict(january),
            ours: verdict(ours),
            why,
        }
    };
    let rows: Vec<Row> = cells.map(row).collect();
    assert!(!rows.is_empty(), "the table has no rows");
    rows
}

fn january() -> Value {
    serde_json::from_str(JANUARY).expect("the document is JSON")
}

fn ours() -> Value {
    let documents = documents().expect("the protocol has no mistakes");
    let version_3 = documents.iter().find(|document| document.name() == "v3");
    let text = version_3.expect("there is a version 3").to_json();
    serde_json::from_str(&text).expect("the document is JSON")
}

fn definitions(document: &Value) -> &Map<String, Value> {
    document["definitions"].as_object().expect("an object")
}

fn validator(document: &Value, definition: &str) -> jsonschema::Validator {
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "allOf": [{"$ref": format!("#/definitions/{definition}")}],
        "definitions": document["definitions"],
    });
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft7)
        .build(&schema)
        .expect("a schema")
}

/// Who accepts what.
struct Verdicts(BTreeMap<String, jsonschema::Validator>);

impl Verdicts {
    fn of(document: &Value) -> Self {
        let names = definitions(document).keys().cloned();
        let used = names.filter(|name| DIFFERENCES.contains(&format!("| `{name}` |")));
        let validators = used.map(|name| (name.clone(), validator(document, &name)));
        Self(validators.collect())
    }

    fn accepts(&self, definition: &str, value: &Value) -> bool {
        let validator = self.0.get(definition);
        validator
            .unwrap_or_else(|| panic!("there is no definition `{definition}`"))
            .is_valid(value)
    }
}

/// Where the documents differ, and how.
#[derive(Default)]
struct Differences(BTreeMap<String, String>);

impl Differences {
    fn note(&mut self, place: &str, what: impl Into<String>) {
        self.0
            .entry(place.to_owned())
            .or_insert_with(|| what.into());
    }
}

/// A schema in its document.
#[derive(Clone, Copy)]
struct Side<'a> {
    document: &'a Value,
    schema: &'a Value,
}

impl<'a> Side<'a> {
    fn at(self, schema: &'a Value) -> Self {
        Side { schema, ..self }
    }

    /// The schema behind references, and the name of the last definition on the way.
    fn resolved(self) -> (Self, Option<&'a str>) {
        let mut schema = self.schema;
        let mut name = None;
        loop {
            let only = schema.get("allOf").and_then(Value::as_array);
            let inner = match only.map(Vec::as_slice) {
                Some([single]) => single,
                _ => schema,
            };
            let Some(target) = inner.get("$ref").and_then(Value::as_str) else {
                return (self.at(inner), name);
            };
            let found = target
                .strip_prefix("#/definitions/")
                .and_then(|name| definitions(self.document).get_key_value(name));
            let (found_name, found) = found.expect("references lead somewhere");
            name = Some(found_name.as_str());
            schema = found;
        }
    }

    /// The keywords that decide verdicts and texts. What only says something to people and to typed readers is left out.
    fn rules(self) -> Map<String, Value> {
        let keywords = self.schema.as_object().expect("no schema is a boolean");
        let mut rules: Map<String, Value> = keywords
            .iter()
            .filter(|(keyword, value)| {
                let annotation = matches!(
                    keyword.as_str(),
                    "description" | "title" | "default" | "deprecated" | "discriminator"
                );
                let silent = *keyword == "additionalProperties" && **value == json!(true);
                !annotation && !silent && !keyword.starts_with("x-")
            })
            .map(|(keyword, value)| (keyword.clone(), value.clone()))
            .collect();
        if let Some(all) = rules.remove("patternProperties") {
            rules.insert("additionalProperties".to_owned(), all[ALL].clone());
        }
        rules
    }
}

/// Compares two schemas. A place is a path from the definition of ours that it stands in, so that a difference in a
/// definition used in many places is one.
fn compare(place: &str, theirs: Side<'_>, own: Side<'_>, found: &mut Differences) {
    let (theirs, _) = theirs.resolved();
    let (own, name) = own.resolved();
    let place = name.unwrap_or(place);
    let (mut old, mut new) = (theirs.rules(), own.rules());
    if new.get("type") == Some(&json!("integer")) {
        for (bound, end) in [("minimum", -MAX_SAFE), ("maximum", MAX_SAFE)] {
            if !old.contains_key(bound) && new.get(bound) == Some(&json!(end)) {
                new.remove(bound);
                found.note(INTEGERS, "it has bounds");
            }
        }
    }
    let keys = |side: Side<'_>| -> Vec<String> {
        let properties = side.schema.get("properties").and_then(Value::as_object);
        properties.map_or_else(Vec::new, |properties| properties.keys().cloned().collect())
    };
    if keys(theirs) != keys(own) {
        let what = format!("members are {:?}, were {:?}", keys(own), keys(theirs));
        return found.note(place, what);
    }
    for key in keys(theirs) {
        let (then, now) = (
            &theirs.schema["properties"][&key],
            &own.schema["properties"][&key],
        );
        compare(
            &format!("{place}/{key}"),
            theirs.at(then),
            own.at(now),
            found,
        );
    }
    for (keyword, step) in [("items", "[]"), ("additionalProperties", "{}")] {
        let (Some(then), Some(now)) = (old.get(keyword), new.get(keyword)) else {
            continue;
        };
        if then.is_object() && now.is_object() {
            let (then, now) = (then.clone(), now.clone());
            compare(
                &format!("{place}{step}"),
                theirs.at(&then),
                own.at(&now),
                found,
            );
            old.remove(keyword);
            new.remove(keyword);
        }
    }
    let alternatives = |rules: &Map<String, Value>| {
        let list = rules.get("anyOf").and_then(Value::as_array);
        list.cloned().unwrap_or_default()
    };
    let (then, now) = (alternatives(&old), alternatives(&new));
    if then.len() == now.len() {
        for (index, (then, now)) in then.iter().zip(&now).enumerate() {
            compare(
                &format!("{place}|{index}"),
                theirs.at(then),
                own.at(now),
                found,
            );
        }
        old.remove("anyOf");
        new.remove("anyOf");
    }
    old.remove("properties");
    new.remove("properties");
    // Maps are equal whatever the order of their keys; lists, such as `required`, are not.
    if old != new {
        let text = |rules: Map<String, Value>| Value::from(rules).to_string();
        found.note(place, format!("is {}, was {}", text(new), text(old)));
    }
}
