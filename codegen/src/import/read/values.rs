//! Types where they are used: members, items, alternatives.

use serde_json::Value;

use super::super::declare::{Declaration, Kind, Member};
use super::super::names;
use super::bounds::{NO_VALUE, number, whole_literal};
use super::{
    DEEPEST, MAX_SAFE, Object, Reader, Use, bare, constant, is_struct, key_of, literal, unescape,
};
use crate::schema::pattern::Pattern;

/// Why something imported accepts any JSON, when its document does not say.
pub(super) const NO_REASON: &str = "the document it was imported from says nothing about it";

impl Reader<'_> {
    /// The type of a member, an item or an alternative. What has no name gets `name`.
    pub(super) fn place(&mut self, name: &str, schema: &Value, pointer: &str, depth: usize) -> Use {
        let Value::Object(object) = schema else {
            return self.untyped(pointer, schema == &Value::Bool(false));
        };
        if depth > DEEPEST {
            self.lost(pointer, "schema", "nesting without end");
            return self.untyped(pointer, false);
        }
        if let Some(reason) = reason(object) {
            return Use {
                arguments: vec![format!("untyped = {}", literal(reason))],
                ..Use::plain("Untyped")
            };
        }
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            return self.reference(name, reference, pointer, depth);
        }
        if let Some([only]) = object
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            self.unread(object, pointer, &["allOf"]);
            return self.place(name, only, &format!("{pointer}/allOf/0"), depth);
        }
        if let Some(value) = constant(object) {
            return self.constant(value, pointer);
        }
        if let Some([usual, any]) = object
            .get("anyOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            && let Some(reason) = any.as_object().and_then(reason)
        {
            let inner = self.place(name, usual, &format!("{pointer}/anyOf/0"), depth + 1);
            return Use {
                arguments: vec![format!("untyped = {}", literal(reason))],
                ..Use::plain(format!("Usually<{}>", inner.ty))
            };
        }
        if let Some(nullable) = without_null(object) {
            let values = nullable.get("anyOf").map(Value::to_string);
            if let Some(known) = values.and_then(|values| self.by_text.get(&values)) {
                return Use::plain(format!("Nullable<{known}>"));
            }
            let inner = self.place(name, &nullable, pointer, depth + 1);
            // `const` beside the alternatives would close `null` out.
            let inner = match inner.constant {
                Some(_) => self.named(inner, name, &nullable, pointer),
                None => inner,
            };
            return Use {
                ty: format!("Nullable<{}>", inner.ty),
                ..inner
            };
        }
        if let Some(known) = self.by_text.get(&bare(schema)) {
            return Use::plain(known);
        }
        if is_struct(schema) || Self::is_choice(object) {
            let name = self.into.claim(&names::ty(name));
            if is_struct(schema) {
                self.by_text.insert(bare(schema), name.clone());
            }
            self.declare(&name, schema, pointer, depth + 1);
            return Use::plain(name);
        }
        self.scalar(name, object, pointer, depth)
    }

    fn text(&mut self, object: &Object, pointer: &str) -> Use {
        let counts = [("minLength", "min_length"), ("maxLength", "max_length")];
        let mut arguments = self.counts(object, pointer, &counts);
        match object.get("pattern") {
            None => {}
            Some(Value::String(text)) => match Pattern::compile(text) {
                Ok(_) => arguments.push(format!("pattern = {}", literal(text))),
                Err(reason) => self.lost(pointer, "pattern", &reason),
            },
            Some(_) => self.lost(pointer, "pattern", "not a text"),
        }
        if arguments == ["min_length = 1"] {
            return Use::plain("NonEmpty");
        }
        Use {
            arguments,
            ..Use::plain("String")
        }
    }

    fn scalar(&mut self, name: &str, object: &Object, pointer: &str, depth: usize) -> Use {
        match object.get("type").and_then(Value::as_str) {
            Some("string") => {
                self.unread(
                    object,
                    pointer,
                    &["type", "minLength", "maxLength", "pattern"],
                );
                self.text(object, pointer)
            }
            Some("integer") => {
                self.unread(object, pointer, &["type", "minimum", "maximum"]);
                self.integer(object, pointer)
            }
            Some("number") => {
                self.unread(object, pointer, &["type", "minimum", "maximum"]);
                Use {
                    arguments: self.bounds(object, pointer),
                    ..Use::plain("f64")
                }
            }
            Some("boolean") => {
                self.unread(object, pointer, &["type"]);
                Use::plain("bool")
            }
            Some("array") => self.list(name, object, pointer, depth),
            Some("object") => self.map(name, object, pointer, depth),
            _ => {
                self.unread(object, pointer, &[]);
                self.untyped(pointer, false)
            }
        }
    }

    fn list(&mut self, name: &str, object: &Object, pointer: &str, depth: usize) -> Use {
        self.unread(object, pointer, &["type", "items", "minItems", "maxItems"]);
        let any = Value::Bool(true);
        let items = match object.get("items") {
            Some(items @ (Value::Object(_) | Value::Bool(_))) => items,
            Some(_) => {
                self.lost(pointer, "items", "a list of schemas, one per position");
                &any
            }
            None => &any,
        };
        let item = self.place(
            &format!("{name}Item"),
            items,
            &format!("{pointer}/items"),
            depth + 1,
        );
        let mut used = self.wrapped(item, &format!("{name}Item"), items, pointer, |item| {
            format!("Vec<{item}>")
        });
        used.arguments.extend(self.counts(
            object,
            pointer,
            &[("minItems", "min_items"), ("maxItems", "max_items")],
        ));
        used
    }

    fn map(&mut self, name: &str, object: &Object, pointer: &str, depth: usize) -> Use {
        self.unread(
            object,
            pointer,
            &[
                "type",
                "additionalProperties",
                "patternProperties",
                "properties",
            ],
        );
        let any = Value::Bool(true);
        let mut values = object.get("additionalProperties").unwrap_or(&any);
        if let Some(patterns) = object.get("patternProperties").and_then(Value::as_object) {
            match patterns.iter().next() {
                Some((pattern, value)) if patterns.len() == 1 => {
                    values = value;
                    if !["^(.*)$", "^.*$", ".*", "", "^"].contains(&pattern.as_str()) {
                        self.lost(pointer, "patternProperties", "names that match a pattern");
                    }
                }
                _ => self.lost(
                    pointer,
                    "patternProperties",
                    "members told apart by patterns",
                ),
            }
        }
        let value = self.place(
            &format!("{name}Value"),
            values,
            &format!("{pointer}/additionalProperties"),
            depth + 1,
        );
        self.wrapped(value, &format!("{name}Value"), values, pointer, |value| {
            format!("BTreeMap<String, {value}>")
        })
    }

    /// What is inside a list or a map. Bounds of it have no place there: it gets a name of its own.
    pub(super) fn wrapped(
        &mut self,
        inner: Use,
        name: &str,
        schema: &Value,
        pointer: &str,
        wrap: impl Fn(&str) -> String,
    ) -> Use {
        let is_reason = |argument: &String| argument.starts_with("untyped = ");
        let keeps_reason = !wrap("").is_empty();
        if inner.is_plain() || keeps_reason && inner.arguments.iter().all(is_reason) {
            return Use {
                ty: wrap(&inner.ty),
                ..inner
            };
        }
        Use::plain(wrap(&self.named(inner, name, schema, pointer).ty))
    }

    /// The same under a name of its own.
    fn named(&mut self, inner: Use, name: &str, schema: &Value, pointer: &str) -> Use {
        let name = self.into.claim(&names::ty(name));
        let empty = Object::new();
        let docs = self.docs(schema.as_object().unwrap_or(&empty), &name, pointer);
        let mut arguments = Vec::new();
        let kind = self.newtype(inner, pointer, &mut arguments);
        self.into.types.push(Declaration {
            name: name.clone(),
            docs,
            pointer: pointer.to_owned(),
            arguments,
            kind,
        });
        Use::plain(name)
    }

    /// A value that is no object, as a declaration. One that has a constant is a list of that one text: only members take
    /// a `constant`.
    pub(super) fn newtype(
        &mut self,
        used: Use,
        pointer: &str,
        arguments: &mut Vec<String>,
    ) -> Kind {
        let mut kept = used.arguments;
        match used.constant {
            Some(Value::String(text)) if !text.trim().is_empty() => {
                arguments.push("closed".to_owned());
                return self.texts(&[serde_json::json!({"const": text})], pointer, arguments);
            }
            Some(_) => {
                kept.clear();
                self.lost(pointer, "const", "only members and texts take a constant");
            }
            None => {}
        }
        Kind::Newtype(Member {
            ident: String::new(),
            docs: String::new(),
            arguments: kept,
            ty: used.ty,
        })
    }

    fn integer(&mut self, object: &Object, pointer: &str) -> Use {
        self.no_numbers(object, pointer);
        let whole = |keyword: &str| {
            object.get(keyword).and_then(Value::as_f64).map(|bound| {
                if keyword == "minimum" {
                    bound.ceil()
                } else {
                    bound.floor()
                }
            })
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a float beyond all integers becomes the nearest one, and is out of the safe ones"
        )]
        let bound = |keyword| whole(keyword).map(|bound| bound as i64);
        let (low, high) = (bound("minimum"), bound("maximum"));
        for keyword in ["minimum", "maximum"] {
            if bound(keyword).is_some_and(|bound| bound.unsigned_abs() > MAX_SAFE.unsigned_abs()) {
                self.into.note(
                    "weaker-rule",
                    pointer,
                    format!(
                        "`{keyword}` lies beyond the integers that every language reads exactly"
                    ),
                    "±(2^53 − 1) is the bound here",
                );
            }
        }
        let low = low.filter(|low| low.unsigned_abs() <= MAX_SAFE.unsigned_abs());
        let high = high.filter(|high| high.unsigned_abs() < MAX_SAFE.unsigned_abs());
        let is_crossed = high.is_some() && low > high;
        if is_crossed {
            self.lost(pointer, "maximum", NO_VALUE);
        }
        let high = high.filter(|_| !is_crossed);
        if low == Some(1) && high.is_none() {
            return Use::plain("NonZeroU64");
        }
        let unsigned = low.is_some_and(|low| low >= 0);
        let mut used = Use::plain(if unsigned { "u64" } else { "i64" });
        let is_implied = |low: i64| if unsigned { low == 0 } else { low == -MAX_SAFE };
        if let Some(low) = low.filter(|low| !is_implied(*low)) {
            used.arguments.push(format!("min = {}", whole_literal(low)));
        }
        if let Some(high) = high {
            used.arguments
                .push(format!("max = {}", whole_literal(high)));
        }
        used
    }

    fn reference(&mut self, name: &str, reference: &str, pointer: &str, depth: usize) -> Use {
        if let Some(known) = key_of(reference).and_then(|key| self.into.names.get(&key)) {
            return Use::plain(known);
        }
        let inner = reference.strip_prefix('#').and_then(|inner| {
            let mut schema = self.root.get(&unescape(inner.split('/').nth(1)?))?;
            for token in inner.split('/').skip(2) {
                schema = match schema {
                    Value::Object(object) => object.get(&unescape(token))?,
                    Value::Array(items) => items.get(token.parse::<usize>().ok()?)?,
                    _ => return None,
                };
            }
            Some(schema.clone())
        });
        if let Some(schema) = inner {
            let place = reference.trim_start_matches('#');
            if schema.as_object().and_then(constant).is_some() {
                return self.place(name, &schema, place, depth + 1);
            }
            // A type of its own, once: it may refer to itself, and more than once.
            if let Some(known) = self.by_pointer.get(place) {
                return Use::plain(known);
            }
            let name = self.into.claim(&names::ty(name));
            self.by_pointer.insert(place.to_owned(), name.clone());
            self.declare(&name, &schema, place, depth + 1);
            return Use::plain(name);
        }
        let what = format!("`{reference}`, which is not in this document");
        self.lost(pointer, "$ref", &what);
        self.untyped(pointer, false)
    }

    fn constant(&mut self, value: &Value, pointer: &str) -> Use {
        let ty = match value {
            Value::String(_) => "String",
            Value::Bool(_) => "bool",
            Value::Number(_) => "f64",
            Value::Null | Value::Array(_) | Value::Object(_) => {
                self.lost(
                    pointer,
                    "const",
                    "a constant that is no text, number or boolean",
                );
                return self.untyped(pointer, false);
            }
        };
        let written = match value {
            Value::String(text) => literal(text),
            Value::Number(value) => number(value),
            other => other.to_string(),
        };
        Use {
            ty: ty.to_owned(),
            arguments: vec![format!("constant = {written}")],
            constant: Some(value.clone()),
        }
    }

    fn untyped(&mut self, pointer: &str, is_false: bool) -> Use {
        if is_false {
            self.lost(pointer, "false", "a schema that accepts nothing");
        }
        self.into.note(
            "untyped",
            pointer,
            "any JSON is accepted",
            "give it a type, or write the reason why it has none",
        );
        Use {
            arguments: vec![format!("untyped = {}", literal(NO_REASON))],
            ..Use::plain("Untyped")
        }
    }
}

/// A schema that also accepts `null`, without that.
fn without_null(object: &Object) -> Option<Value> {
    let mut rest = object.clone();
    if let Some(Value::Array(types)) = rest.get_mut("type") {
        let before = types.len();
        types.retain(|ty| ty != "null");
        if let ([only], true) = (types.as_slice(), types.len() < before) {
            let only = only.clone();
            rest.insert("type".to_owned(), only);
            return Some(Value::Object(rest));
        }
        return None;
    }
    for keyword in ["anyOf", "oneOf"] {
        let Some(Value::Array(branches)) = rest.get_mut(keyword) else {
            continue;
        };
        let before = branches.len();
        branches.retain(|branch| {
            branch.get("type") != Some(&"null".into()) && branch.get("const") != Some(&Value::Null)
        });
        if branches.len() == before || branches.is_empty() {
            continue;
        }
        if let [only] = branches.as_slice() {
            let only = only.clone();
            if let (Value::Object(mut inner), 1) = (only, before - 1) {
                for keyword in ["description", "title"] {
                    inner.entry(keyword).or_insert(Value::Null);
                    inner.retain(|_, value| !value.is_null());
                }
                return Some(Value::Object(inner));
            }
        }
        return Some(Value::Object(rest));
    }
    None
}

/// Why a value has no type.
fn reason(object: &Object) -> Option<&str> {
    let reason = object.get("x-untyped")?.as_str()?;
    Some(if reason.trim().is_empty() {
        NO_REASON
    } else {
        reason
    })
}
