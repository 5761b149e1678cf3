//! One walk over a definition: each schema in it becomes one of the document's forms.

use serde_json::{Value, json};

use super::{Object, Openness, paragraphs, report};
use crate::builder::Mistake;

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
    "x-allow",
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

/// The keywords that bound a value, and which values.
const BOUNDS: &[(&str, &str)] = &[
    ("minLength", "string"),
    ("maxLength", "string"),
    ("pattern", "string"),
    ("minimum", "number"),
    ("maximum", "number"),
    ("minItems", "array"),
    ("maxItems", "array"),
];

/// Lower and upper bounds of one thing.
const RANGES: &[(&str, &str)] = &[
    ("minLength", "maxLength"),
    ("minimum", "maximum"),
    ("minItems", "maxItems"),
];

/// One walk over a definition.
pub(super) struct Pass<'a> {
    pub(super) openness: Openness,
    pub(super) mistakes: &'a mut Vec<Mistake>,
}

impl Pass<'_> {
    pub(super) fn schema(&mut self, mut schema: Object, place: &str) -> Object {
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
                move_inside(&mut schema);
                self.choices(&mut schema, place);
                self.bounds(&schema, place);
                self.numbers(&mut schema, place);
                self.children(&mut schema, place);
                self.form(&mut schema, place);
            }
        }
        ordered(schema)
    }

    /// schemars writes a plain enum as `oneOf` of constants.
    fn choices(&mut self, schema: &mut Object, place: &str) {
        let Some(Value::Array(members)) = schema.get("oneOf") else {
            if schema.contains_key("discriminator") && self.openness == Openness::Open {
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
        for (index, member) in members.iter().enumerate() {
            let value = &member["const"];
            if members[..index]
                .iter()
                .any(|other| other["const"] == *value)
            {
                self.report(place, &format!("two values are {value}"));
            }
        }
        if schema.contains_key("minLength") && self.openness != Openness::Open {
            self.report(place, "only an `open` enum has a `min_length`");
        }
        for member in members.iter_mut().filter_map(Value::as_object_mut) {
            if self.openness == Openness::Open {
                member.remove("type");
            }
            if let Some(Value::String(text)) = member.get_mut("description") {
                *text = paragraphs(text);
            }
            *member = ordered(std::mem::take(member));
        }
        match self.openness {
            Openness::Open => {
                schema.insert("type".to_owned(), "string".into());
                schema.insert("x-values".to_owned(), members.into());
                return;
            }
            Openness::Closed => {}
            Openness::WhenTyped => {
                schema.insert("x-open".to_owned(), true.into());
            }
            Openness::OrText => members.push(json!({"type": "string", "minLength": 1})),
        }
        schema.insert("anyOf".to_owned(), members.into());
    }

    /// What an author says about values has to be about values of their type.
    fn bounds(&mut self, schema: &Object, place: &str) {
        let Some(ty) = schema.get("type").and_then(Value::as_str) else {
            return;
        };
        let kind = if ty == "integer" { "number" } else { ty };
        for (keyword, of) in BOUNDS {
            let Some(bound) = schema.get(*keyword) else {
                continue;
            };
            let is_fit = match *of {
                "number" if ty == "integer" => bound.is_i64() || bound.is_u64(),
                "number" => bound.is_number(),
                _ if *keyword == "pattern" => bound.is_string(),
                _ => bound.is_u64(),
            };
            if kind != *of {
                let article = if ty.starts_with(['a', 'i', 'o']) {
                    "an"
                } else {
                    "a"
                };
                self.report(
                    place,
                    &format!("is {article} {ty}, which `{keyword}` says nothing about"),
                );
            } else if !is_fit {
                self.report(place, &format!("cannot have the `{keyword}` {bound}"));
            }
        }
        for (low, high) in RANGES {
            let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
            if let (Some(least), Some(most)) = (bound(low), bound(high))
                && least > most
            {
                let fact = format!("has no value: `{low}` is {least} and `{high}` is {most}");
                self.report(place, &fact);
            }
        }
        let is_other = schema.get("const").is_some_and(|constant| match kind {
            "string" => !constant.is_string(),
            "number" => !constant.is_number(),
            "boolean" => !constant.is_boolean(),
            _ => true,
        });
        if is_other {
            self.report(place, &format!("is constant, and the constant is no {ty}"));
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
        let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
        let (minimum, maximum) = (
            bound("minimum").unwrap_or(*low),
            bound("maximum").unwrap_or(*high),
        );
        if minimum < *low || maximum > *high {
            let fact =
                format!("cannot be from {minimum} to {maximum}: its type holds {low} to {high}");
            self.report(place, &fact);
        }
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
        schema.remove("x-usually");
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

/// Bounds on a member that may be `null` are those of its value.
fn move_inside(schema: &mut Object) {
    if !schema.contains_key("x-nullable") {
        return;
    }
    let bounds: Vec<(String, Value)> = BOUNDS
        .iter()
        .filter_map(|(keyword, _)| schema.remove_entry(*keyword))
        .collect();
    let value = schema
        .get_mut("anyOf")
        .and_then(|alternatives| alternatives.get_mut(0)?.as_object_mut());
    if let Some(value) = value {
        value.extend(bounds);
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
