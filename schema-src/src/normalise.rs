//! Turns what schemars makes of Rust types into the document's own forms.
//!
//! schemars describes what serde would accept. The protocol is stricter, and says so in one way for each idea: optional
//! is absent and never `null`, integers survive JavaScript, enums are open or closed, nothing is untyped by accident.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::builder::Mistake;

type Object = Map<String, Value>;

/// The largest integer that every language reads exactly: 2^53 − 1.
const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// Integer formats of schemars, and the bounds of the Rust type within ±[`MAX_SAFE`].
const INTEGERS: &[(&str, i64, i64)] = &[
    ("uint8", 0, u8::MAX as i64),
    ("uint16", 0, u16::MAX as i64),
    ("uint32", 0, u32::MAX as i64),
    ("uint64", 0, MAX_SAFE),
    ("int8", i8::MIN as i64, i8::MAX as i64),
    ("int16", i16::MIN as i64, i16::MAX as i64),
    ("int32", i32::MIN as i64, i32::MAX as i64),
    ("int64", -MAX_SAFE, MAX_SAFE),
];

/// The order of keywords in a schema; others follow as they come.
const ORDER: &[&str] = &[
    "$ref",
    "const",
    "type",
    "description",
    "deprecated",
    "x-deprecated",
    "x-untyped",
    "allOf",
    "anyOf",
    "discriminator",
    "x-open",
    "x-values",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "items",
    "additionalProperties",
    "required",
    "properties",
];

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
        let open = openness(&name, &mut schema, directions, &place, mistakes);
        let schema = Pass { open, mistakes }.schema(schema, &place);
        done.insert(name, Value::Object(schema));
    }
    for (name, schema) in &done {
        check_branches(name, schema, &done, mistakes);
    }
    done
}

/// Whether an enum or a union accepts what it does not declare. What only the server sends is open, so that old clients
/// can read new servers; what a client sends is closed.
fn openness(
    name: &str,
    schema: &mut Object,
    directions: &Directions,
    place: &str,
    mistakes: &mut Vec<Mistake>,
) -> bool {
    let is_choice = schema.contains_key("oneOf") || schema.contains_key("discriminator");
    if !is_choice {
        return false;
    }
    if let Some(Value::Bool(stated)) = schema.remove("x-open") {
        return stated;
    }
    let (client, server) = (
        directions.client.contains(name),
        directions.server.contains(name),
    );
    if client && server {
        report(
            place,
            "both sides send it: say `#[protocol(open)]` or `#[protocol(closed)]`",
            mistakes,
        );
    }
    server && !client
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

/// Joins the lines of each paragraph; lists, tables and indented text keep theirs.
pub(crate) fn paragraphs(text: &str) -> String {
    let mut made = String::new();
    for line in text.trim().lines() {
        let keeps_break = line.is_empty() || line.starts_with([' ', '*', '-', '|', '`', '#']);
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

/// One walk over a definition.
struct Pass<'a> {
    open: bool,
    mistakes: &'a mut Vec<Mistake>,
}

impl Pass<'_> {
    fn schema(&mut self, mut schema: Object, place: &str) -> Object {
        if let Some(text) = schema.get_mut("description")
            && let Value::String(written) = text
        {
            *text = paragraphs(written).into();
        }
        match schema.get("x-untyped").and_then(Value::as_str) {
            Some("") => self.report(
                place,
                "is untyped: say why with `#[protocol(untyped = \"reason\")]`",
            ),
            Some(_) => {}
            None => {
                self.choices(&mut schema);
                self.numbers(&mut schema, place);
                self.children(&mut schema, place);
                self.form(&mut schema, place);
            }
        }
        ordered(schema)
    }

    /// schemars writes a plain enum as `oneOf` of constants.
    fn choices(&self, schema: &mut Object) {
        let Some(Value::Array(members)) = schema.get("oneOf") else {
            if schema.contains_key("discriminator") && self.open {
                schema.insert("x-open".to_owned(), true.into());
            }
            return;
        };
        if !members
            .iter()
            .all(|member| member.get("const").is_some_and(Value::is_string))
        {
            return;
        }
        let Some(Value::Array(mut members)) = schema.remove("oneOf") else {
            return;
        };
        for member in members.iter_mut().filter_map(Value::as_object_mut) {
            if self.open {
                member.remove("type");
            }
            if let Some(Value::String(text)) = member.get_mut("description") {
                *text = paragraphs(text);
            }
            *member = ordered(std::mem::take(member));
        }
        if self.open {
            schema.insert("type".to_owned(), "string".into());
            schema.insert("x-values".to_owned(), members.into());
        } else {
            schema.insert("anyOf".to_owned(), members.into());
        }
    }

    fn numbers(&mut self, schema: &mut Object, place: &str) {
        let is_integer = schema.get("type").is_some_and(|ty| ty == "integer");
        let format = schema.remove("format");
        if !is_integer {
            return;
        }
        let format = format.as_ref().and_then(Value::as_str).unwrap_or_default();
        let Some((_, low, high)) = INTEGERS.iter().find(|(name, ..)| *name == format) else {
            self.report(
                place,
                "has no portable bounds: use `u64`, `i64` or a smaller integer",
            );
            return;
        };
        let minimum = schema
            .get("minimum")
            .and_then(Value::as_i64)
            .unwrap_or(*low)
            .max(*low);
        let maximum = schema
            .get("maximum")
            .and_then(Value::as_i64)
            .unwrap_or(*high)
            .min(*high);
        schema.insert("minimum".to_owned(), minimum.into());
        schema.insert("maximum".to_owned(), maximum.into());
    }

    fn children(&mut self, schema: &mut Object, place: &str) {
        let required: Vec<Value> = schema
            .get("required")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (name, property) in properties {
                let place = format!("{place}/properties/{name}");
                if !required.contains(&Value::from(name.as_str())) {
                    absent_only(property);
                }
                self.child(property, &place);
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if let Some(child) = schema.get_mut(keyword)
                && !(keyword == "additionalProperties" && *child == Value::Bool(false))
            {
                self.child(child, &format!("{place}/{keyword}"));
            }
        }
        for keyword in ["anyOf", "allOf"] {
            let Some(Value::Array(children)) = schema.get_mut(keyword) else {
                continue;
            };
            for (index, child) in children.iter_mut().enumerate() {
                if *child != json!({"type": "null"}) {
                    self.child(child, &format!("{place}/{keyword}/{index}"));
                }
            }
        }
    }

    fn child(&mut self, child: &mut Value, place: &str) {
        match child {
            Value::Object(schema) => *schema = self.schema(std::mem::take(schema), place),
            _ => self.report(place, "has no type: use `Untyped` with a reason"),
        }
    }

    /// `null` is written by `Nullable` only, and everything has a form the document knows.
    fn form(&mut self, schema: &mut Object, place: &str) {
        let null = Value::from("null");
        let ty = schema.get("type").unwrap_or(&Value::Null);
        let alternatives = schema.get("anyOf").and_then(Value::as_array);
        let has_null = *ty == null
            || ty.as_array().is_some_and(|types| types.contains(&null))
            || alternatives.is_some_and(|of| of.contains(&json!({"type": "null"})));
        let is_nullable = schema.contains_key("x-nullable");
        let is_foreign = ty.is_array()
            || ["oneOf", "enum", "not"]
                .iter()
                .any(|keyword| schema.contains_key(*keyword));
        let is_typed = ["$ref", "type", "const", "anyOf", "allOf"]
            .iter()
            .any(|keyword| schema.contains_key(*keyword));
        schema.remove("x-nullable");
        if has_null && !is_nullable {
            self.report(
                place,
                "`Option` stands only directly on a member; `null` is said with `Nullable`",
            );
        } else if is_foreign {
            self.report(
                place,
                "is a kind of schema the document does not use: write a struct or an enum",
            );
        } else if !is_typed {
            self.report(place, "has no type: use `Untyped` with a reason");
        }
    }

    fn report(&mut self, place: &str, message: &str) {
        report(place, message, self.mistakes);
    }
}

/// Takes the `null` off that schemars adds for `Option`.
fn absent_only(property: &mut Value) {
    let Value::Object(schema) = property else {
        return;
    };
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|ty| ty != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if schema.contains_key("x-nullable") {
        return;
    }
    let null = json!({"type": "null"});
    let Some(Value::Array(alternatives)) = schema.get_mut("anyOf") else {
        return;
    };
    let [value, last] = alternatives.as_mut_slice() else {
        return;
    };
    if *last != null {
        return;
    }
    let Value::Object(value) = value.take() else {
        return;
    };
    schema.remove("anyOf");
    if value.contains_key("$ref") && !schema.is_empty() {
        // Draft-07 ignores siblings of $ref, so the description sits outside of an allOf.
        schema.insert("allOf".to_owned(), json!([value]));
    } else {
        // What stands on the member wins over what its type says.
        let member = std::mem::replace(schema, value);
        schema.extend(member);
    }
}

fn ordered(mut schema: Object) -> Object {
    let mut made = Object::new();
    for keyword in ORDER {
        if let Some(value) = schema.remove(*keyword) {
            made.insert((*keyword).to_owned(), value);
        }
    }
    made.extend(schema);
    made
}
