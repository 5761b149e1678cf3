//! Turns what schemars makes of Rust types into the document's own forms.
//!
//! schemars describes what serde would accept. The protocol is stricter, and says so in one way for each idea: optional
//! is absent and never `null`, integers survive JavaScript, enums are open or closed, nothing is untyped by accident.

mod pass;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::builder::Mistake;
use crate::fences::{Fences, Line};
use pass::Pass;

type Object = Map<String, Value>;

/// Who sends which definitions; the frames themselves are in neither set.
#[derive(Default)]
pub(crate) struct Directions {
    pub(crate) client: BTreeSet<String>,
    pub(crate) server: BTreeSet<String>,
}

/// The definitions that `roots` refer to, directly or not, and the roots themselves.
pub(crate) fn reachable<'a>(
    roots: impl Iterator<Item = &'a str>,
    definitions: &Object,
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<String> = roots.map(str::to_owned).collect();
    while let Some(name) = open.pop() {
        if let Some(schema) = definitions.get(&name)
            && reached.insert(name)
        {
            references(schema, &mut open);
        }
    }
    reached
}

fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            let target = object.get("$ref").and_then(Value::as_str);
            into.extend(
                target
                    .and_then(|target| target.strip_prefix("#/definitions/"))
                    .map(str::to_owned),
            );
            object.values().for_each(|value| references(value, into));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, into)),
        _ => {}
    }
}

/// The document's definitions, made from those of schemars.
pub(crate) fn definitions(
    raw: Object,
    directions: &Directions,
    mistakes: &mut Vec<Mistake>,
) -> Object {
    let mut done = Object::new();
    for (name, schema) in raw {
        let place = format!("#/definitions/{name}");
        let Value::Object(mut schema) = schema else {
            report(&place, "has no type", mistakes);
            continue;
        };
        if schema.remove("x-name").is_some_and(|given| given != *name) {
            report(
                &place,
                "two types have this name, but for the number at its end; rename one",
                mistakes,
            );
        }
        if schema.get("type").is_some_and(|ty| ty == "object") && !schema.contains_key("properties")
        {
            // schemars leaves out empty ones; with them, a struct without members is still told from a map.
            schema.insert("properties".to_owned(), json!({}));
        }
        let openness = openness(&name, &mut schema, directions, &place, mistakes);
        let schema = Pass { openness, mistakes }.schema(schema, &place);
        done.insert(name, Value::Object(schema));
    }
    flatten(&mut done);
    for (name, schema) in &done {
        check_branches(name, schema, &done, mistakes);
    }
    done
}

/// What becomes of values that an enum or a union does not declare.
#[derive(Clone, Copy, PartialEq)]
enum Openness {
    /// They are refused.
    Closed,
    /// They are accepted.
    Open,
    /// They are refused, but whoever decodes keeps them.
    WhenTyped,
    /// Other texts are accepted when they are not empty.
    OrText,
}

/// Whether an enum or a union accepts what it does not declare. What only the server sends is open, so that old clients
/// can read new servers; what a client sends is closed.
fn openness(
    name: &str,
    schema: &mut Object,
    directions: &Directions,
    place: &str,
    mistakes: &mut Vec<Mistake>,
) -> Openness {
    let is_choice = schema.contains_key("oneOf") || schema.contains_key("discriminator");
    if !is_choice {
        return Openness::Closed;
    }
    match schema.remove("x-open") {
        Some(Value::Bool(false)) => return Openness::Closed,
        Some(Value::Bool(true)) => return Openness::Open,
        Some(stated) if stated == "when-typed" => return Openness::WhenTyped,
        Some(_) => return Openness::OrText,
        None => {}
    }
    let (client, server) = (
        directions.client.contains(name),
        directions.server.contains(name),
    );
    if client && server {
        report(
            place,
            "both sides send it: say `#[protocol(open)]`, `#[protocol(open_when_typed)]` or `#[protocol(closed)]`",
            mistakes,
        );
    }
    if server && !client {
        Openness::Open
    } else {
        Openness::Closed
    }
}

/// Writes the alternatives of an enum beside `null` where either may stand: their violations come in that order.
fn flatten(definitions: &mut Object) {
    let is_constant = |member: &Value| member.get("const").is_some();
    let enums: Object = definitions
        .iter()
        .filter_map(|(name, schema)| {
            let members = schema.get("anyOf")?.as_array()?;
            members
                .iter()
                .all(is_constant)
                .then(|| (format!("#/definitions/{name}"), schema.clone()))
        })
        .collect();
    definitions
        .values_mut()
        .for_each(|schema| flatten_in(schema, &enums));
}

fn flatten_in(schema: &mut Value, enums: &Object) {
    match schema {
        Value::Object(keywords) => {
            if let Some(Value::Array(alternatives)) = keywords.get_mut("anyOf")
                && let [value, null] = alternatives.as_slice()
                && let Some(target) = value.get("$ref").and_then(Value::as_str)
                && let Some(choice) = enums.get(target)
                && let Some(Value::Array(members)) = choice.get("anyOf")
                && *null == json!({"type": "null"})
            {
                *alternatives = members.iter().chain([null]).cloned().collect();
                if let Some(open) = choice.get("x-open") {
                    keywords.insert("x-open".to_owned(), open.clone());
                }
            }
            keywords
                .values_mut()
                .for_each(|value| flatten_in(value, enums));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| flatten_in(value, enums)),
        _ => {}
    }
}

/// Every branch of a tagged union holds the tag, as a constant no other branch has.
fn check_branches(name: &str, schema: &Value, definitions: &Object, mistakes: &mut Vec<Mistake>) {
    let Some(tag) = schema
        .pointer("/discriminator/propertyName")
        .and_then(Value::as_str)
    else {
        return;
    };
    let mut seen = BTreeSet::new();
    for branch in schema
        .get("anyOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let target = branch
            .get("$ref")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let target = target.strip_prefix("#/definitions/").unwrap_or_default();
        let definition = definitions.get(target);
        let value = definition
            .and_then(|branch| branch.get("properties")?.get(tag)?.get("const")?.as_str());
        let place = format!("#/definitions/{name}");
        match value {
            None => {
                let message = format!(
                    "`{target}` needs a member `{tag}` with `#[protocol(constant = \"…\")]`"
                );
                report(&place, &message, mistakes);
            }
            Some(value) if !seen.insert(value) => {
                report(
                    &place,
                    &format!("two branches have the {tag} `{value}`"),
                    mistakes,
                );
            }
            Some(_) => {}
        }
    }
}

/// Joins the lines of each paragraph; lists, tables, indented text and blocks of code keep theirs.
pub(crate) fn paragraphs(text: &str) -> String {
    let mut made = String::new();
    let mut fences = Fences::default();
    let mut was = Line::Text;
    for line in text.trim().lines() {
        let is = fences.next(line);
        let keeps_break = is != Line::Text
            || was != Line::Text
            || line.is_empty()
            || line.starts_with([' ', '*', '-', '|', '`', '#']);
        was = is;
        if keeps_break || made.is_empty() || made.ends_with('\n') {
            made.push_str(if made.is_empty() || made.ends_with("\n\n") {
                ""
            } else {
                "\n"
            });
            made.push_str(line);
        } else {
            made.push(' ');
            made.push_str(line);
        }
    }
    made
}

fn report(place: &str, message: &str, mistakes: &mut Vec<Mistake>) {
    mistakes.push(Mistake {
        place: place.to_owned(),
        message: message.to_owned(),
    });
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn joins_lines_of_text_and_not_of_code() {
        for (text, expected) in [
            ("one\ntwo\n\nthree\nfour", "one two\n\nthree four"),
            ("* a\n* b", "* a\n* b"),
            (
                "Like\n```json\n{\n\"a\": 1\n}\n```\nso\nfar",
                "Like\n```json\n{\n\"a\": 1\n}\n```\nso far",
            ),
            (
                "````\n```\na\nb\n```\n````\nso\nfar",
                "````\n```\na\nb\n```\n````\nso far",
            ),
        ] {
            assert_eq!(paragraphs(text), expected);
        }
    }
}
