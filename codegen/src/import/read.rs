//! Reads the schemas of a document into declarations.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::declare::{Branch, Declaration, Declarations, Kind, Member, Variant};
use super::names;

type Object = Map<String, Value>;

/// The largest integer that every language reads exactly: 2^53 − 1.
const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// Nesting that is followed; deeper schemas become untyped.
const DEEPEST: usize = 64;

/// Keywords that say nothing about validity, or are read elsewhere.
const QUIET: &[&str] = &[
    "$comment",
    "$id",
    "$schema",
    "default",
    "definitions",
    "$defs",
    "deprecated",
    "description",
    "examples",
    "readOnly",
    "title",
    "writeOnly",
    "discriminator",
];

/// Reads all definitions, and the root when it is one.
pub(super) fn definitions(root: &Object, is_ours: bool, into: &mut Declarations) {
    let mut reader = Reader {
        root,
        into,
        by_text: BTreeMap::new(),
    };
    let definitions: Vec<(String, &str, &Value)> = ["definitions", "$defs"]
        .into_iter()
        .filter_map(|keyword| Some((keyword, root.get(keyword)?.as_object()?)))
        .flat_map(|(keyword, all)| {
            all.iter().map(move |(key, schema)| {
                (format!("/{keyword}/{}", escape(key)), key.as_str(), schema)
            })
        })
        .collect();
    for (pointer, key, schema) in &definitions {
        if schema.as_object().and_then(constant).is_some() {
            // A constant stands on the member that has it.
            reader.into.note(
                "inlined",
                pointer,
                "a constant has no type of its own",
                "nothing, if it is written where it is used",
            );
            continue;
        }
        let name = reader.into.claim(&names::ty(key));
        if name != *key {
            let fact = format!("the definition `{key}` becomes `{name}`");
            reader.into.note(
                "renamed",
                pointer,
                fact,
                "choose a name you like; it is the name in every language",
            );
        }
        reader.into.names.insert((*key).to_owned(), name.clone());
        // Documents that repeat a definition where they mean it get its name there, too.
        if is_struct(schema) {
            reader.by_text.entry(bare(schema)).or_insert(name);
        }
    }
    for (pointer, key, schema) in &definitions {
        let Some(name) = reader.into.names.get(*key).cloned() else {
            continue;
        };
        reader.declare(&name, schema, pointer, 0);
    }
    let has_root = [
        "type",
        "properties",
        "anyOf",
        "oneOf",
        "allOf",
        "items",
        "enum",
    ]
    .iter()
    .any(|keyword| root.contains_key(*keyword));
    if has_root && !is_ours {
        reader.root(root);
    }
}

struct Reader<'a> {
    root: &'a Object,
    into: &'a mut Declarations,
    /// The names of struct definitions by what they are.
    by_text: BTreeMap<String, String>,
}

/// A type where it is used: Rust, and the arguments of the member that has it.
#[derive(Clone, Debug, Default)]
struct Use {
    ty: String,
    arguments: Vec<String>,
}

impl Use {
    fn plain(ty: impl Into<String>) -> Self {
        Self {
            ty: ty.into(),
            arguments: Vec::new(),
        }
    }

    fn is_plain(&self) -> bool {
        self.arguments.is_empty()
    }
}

impl Reader<'_> {
    /// A root that is more than a list of definitions.
    fn root(&mut self, root: &Object) {
        let mut schema = root.clone();
        for keyword in ["definitions", "$defs", "$schema", "$id"] {
            schema.remove(keyword);
        }
        let title = root
            .get("title")
            .and_then(Value::as_str)
            .unwrap_or("Document");
        let branches = |keyword: &str| schema.get(keyword).and_then(Value::as_array);
        if let Some(branches) = branches("oneOf").or_else(|| branches("anyOf")) {
            let all_known = branches.iter().all(|branch| branch.get("$ref").is_some());
            if all_known && self.has_union(branches) {
                return;
            }
        }
        let name = self.into.claim(&names::ty(title));
        self.declare(&name, &Value::Object(schema), "", 0);
    }

    /// Whether a definition already is the union of these references.
    fn has_union(&self, branches: &[Value]) -> bool {
        let wanted: Vec<Option<&String>> =
            branches.iter().map(|branch| self.target(branch)).collect();
        self.into
            .types
            .iter()
            .any(|declaration| match &declaration.kind {
                Kind::Union(branches) => {
                    branches.len() == wanted.len()
                        && branches
                            .iter()
                            .zip(&wanted)
                            .all(|(branch, wanted)| Some(&branch.ty) == *wanted)
                }
                _ => false,
            })
    }

    fn target(&self, schema: &Value) -> Option<&String> {
        self.into.names.get(&key_of(schema.get("$ref")?.as_str()?)?)
    }

    /// Declares a schema under a name.
    fn declare(&mut self, name: &str, schema: &Value, pointer: &str, depth: usize) {
        let empty = Object::new();
        let object = schema.as_object().unwrap_or(&empty);
        let docs = self.docs(object, name, pointer);
        let mut arguments = Vec::new();
        let place = self.into.types.len();
        let kind = if is_struct(schema) {
            self.structure(name, object, pointer, depth, &mut arguments)
        } else if let Some(kind) = self.choice(name, object, pointer, depth, &mut arguments) {
            kind
        } else {
            let used = self.place(name, schema, pointer, depth);
            Kind::Newtype(Member {
                ident: String::new(),
                docs: String::new(),
                arguments: used.arguments,
                ty: used.ty,
            })
        };
        deprecation(object, &mut arguments);
        allowances(object, &mut arguments);
        let declaration = Declaration {
            name: name.to_owned(),
            docs,
            arguments,
            kind,
        };
        // Types that were found on the way follow the one that needs them.
        self.into.types.insert(place, declaration);
    }

    fn structure(
        &mut self,
        name: &str,
        object: &Object,
        pointer: &str,
        depth: usize,
        arguments: &mut Vec<String>,
    ) -> Kind {
        let required: Vec<&str> = object
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let empty = Object::new();
        let properties = object
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        match object.get("additionalProperties") {
            // Members that match a pattern are accepted beside the declared ones.
            Some(Value::Bool(false)) if object.contains_key("patternProperties") => {
                arguments.push("open".to_owned())
            }
            Some(Value::Bool(false)) => {}
            None | Some(Value::Bool(true)) => arguments.push("open".to_owned()),
            Some(_) => {
                arguments.push("open".to_owned());
                self.lost(
                    pointer,
                    "additionalProperties",
                    "typed members beside declared ones",
                );
            }
        }
        self.unread(
            object,
            pointer,
            &["type", "properties", "required", "additionalProperties"],
        );
        for lost in required
            .iter()
            .filter(|name| !properties.contains_key(**name))
        {
            self.into.note(
                "lost-rule",
                pointer,
                format!("`{lost}` is required, but not declared"),
                "declare the member",
            );
        }
        let mut idents = Vec::new();
        let mut members = Vec::new();
        for (wire, schema) in properties {
            let place = format!("{pointer}/properties/{}", escape(wire));
            if wire.trim().is_empty() {
                self.lost(&place, "", "a member without a name");
                continue;
            }
            let (mut ident, mut given) = names::member(wire);
            if idents.contains(&ident) {
                ident = format!(
                    "{}_{}",
                    ident.trim_start_matches("r#").trim_end_matches('_'),
                    idents.len()
                );
                given = Some(wire.clone());
            }
            idents.push(ident.clone());
            let mut used = self.place(&format!("{name}{}", names::ty(wire)), schema, &place, depth);
            if !required.contains(&wire.as_str()) {
                used.ty = format!("Option<{}>", used.ty);
            }
            let mut all: Vec<String> = given
                .into_iter()
                .map(|wire| format!("name = {}", literal(&wire)))
                .collect();
            all.extend(used.arguments);
            let object = schema.as_object().unwrap_or(&empty);
            if !names_a_type(object)
                || object.contains_key("description")
                || object.contains_key("allOf")
            {
                deprecation(object, &mut all);
                allowances(object, &mut all);
            }
            members.push(Member {
                ident,
                docs: self.docs(object, wire, &place),
                arguments: all,
                ty: used.ty,
            });
        }
        Kind::Struct(members)
    }

    /// An enum or a union, when it is one.
    fn choice(
        &mut self,
        name: &str,
        object: &Object,
        pointer: &str,
        depth: usize,
        arguments: &mut Vec<String>,
    ) -> Option<Kind> {
        if let Some(values) = object.get("x-values").and_then(Value::as_array) {
            arguments.push("open".to_owned());
            if let Some(least) = object.get("minLength") {
                arguments.push(format!("min_length = {least}"));
            }
            return Some(Kind::Enum(self.variants(values, pointer)));
        }
        if let Some(values) = object.get("enum").and_then(Value::as_array)
            && values.len() > 1
            && values.iter().all(Value::is_string)
        {
            arguments.push("closed".to_owned());
            let consts: Vec<Value> = values
                .iter()
                .map(|value| serde_json::json!({"const": value}))
                .collect();
            return Some(Kind::Enum(self.variants(&consts, pointer)));
        }
        let keyword = ["anyOf", "oneOf"]
            .into_iter()
            .find(|keyword| object.contains_key(*keyword))?;
        let branches = object[keyword]
            .as_array()
            .filter(|branches| branches.len() > 1)?;
        let texts = |branch: &Value| branch.get("const").is_some_and(Value::is_string);
        if branches.iter().all(texts) {
            arguments.push(
                if object.contains_key("x-open") {
                    "open_when_typed"
                } else {
                    "closed"
                }
                .to_owned(),
            );
            return Some(Kind::Enum(self.variants(branches, pointer)));
        }
        if let Some((last, consts)) = branches.split_last()
            && consts.iter().all(texts)
            && *last == serde_json::json!({"type": "string", "minLength": 1})
        {
            arguments.push("or_text".to_owned());
            return Some(Kind::Enum(self.variants(consts, pointer)));
        }
        let structs = branches
            .iter()
            .all(|branch| is_struct(branch) || self.is_struct_reference(branch));
        if !structs {
            return None;
        }
        self.unread(object, pointer, &["anyOf", "oneOf", "x-open", "type"]);
        let tag = self.tag(object, branches);
        match &tag {
            Some(tag) => arguments.push(format!("tag = {}", literal(tag))),
            None => arguments.push("untagged".to_owned()),
        }
        if tag.is_some() {
            arguments.push(
                if object.contains_key("x-open") {
                    "open"
                } else {
                    "closed"
                }
                .to_owned(),
            );
        }
        if keyword == "oneOf" && tag.is_none() {
            self.into.note(
                "weaker-rule",
                pointer,
                "`oneOf` without a tag becomes alternatives of which the first that fits is taken",
                "make sure that no value fits two of them",
            );
        }
        Some(self.union(
            name,
            branches,
            tag.as_deref(),
            &format!("{pointer}/{keyword}"),
            depth,
        ))
    }

    fn union(
        &mut self,
        name: &str,
        branches: &[Value],
        tag: Option<&str>,
        pointer: &str,
        depth: usize,
    ) -> Kind {
        let mut made: Vec<Branch> = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let place = format!("{pointer}/{index}");
            let value = tag.and_then(|tag| self.tag_value(branch, tag));
            let fallback = || match self.target(branch) {
                Some(target) => target
                    .strip_prefix(name)
                    .filter(|rest| !rest.is_empty())
                    .unwrap_or(target)
                    .to_owned(),
                None => first_required(branch).map_or_else(
                    || format!("Case{}", index + 1),
                    |member| format!("By{}", names::ty(member)),
                ),
            };
            let mut ident = value.as_deref().map_or_else(fallback, names::ty);
            if made.iter().any(|branch| branch.ident == ident) {
                ident = format!("{ident}{}", index + 1);
            }
            let used = self.place(&format!("{name}{ident}"), branch, &place, depth);
            let docs = branch
                .get("description")
                .and_then(Value::as_str)
                .map_or_else(|| format!("{}.", sentence(&ident)), str::to_owned);
            made.push(Branch {
                ident,
                docs,
                ty: used.ty,
            });
        }
        Kind::Union(made)
    }

    fn variants(&mut self, values: &[Value], pointer: &str) -> Vec<Variant> {
        let mut made: Vec<Variant> = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let empty = Object::new();
            let object = value.as_object().unwrap_or(&empty);
            let wire = value
                .as_str()
                .or_else(|| object.get("const")?.as_str())
                .unwrap_or_default();
            if wire.trim().is_empty() {
                self.lost(pointer, "", "the empty text as a value");
                continue;
            }
            let (mut ident, mut given) = names::variant(wire);
            if made.iter().any(|variant| variant.ident == ident) {
                ident = format!("{ident}{index}");
                given = Some(wire.to_owned());
            }
            let mut arguments: Vec<String> = given
                .into_iter()
                .map(|wire| format!("name = {}", literal(&wire)))
                .collect();
            deprecation(object, &mut arguments);
            let docs = match object.get("description").and_then(Value::as_str) {
                Some(text) => text.to_owned(),
                None => {
                    self.into.note(
                        "docs",
                        &format!("{pointer} (`{wire}`)"),
                        "has no description",
                        "say what it means; it is the documentation in every language",
                    );
                    format!("{}.", sentence(wire))
                }
            };
            made.push(Variant {
                ident,
                docs,
                arguments,
            });
        }
        made
    }

    /// The type of a member, an item or an alternative. What has no name gets `name`.
    fn place(&mut self, name: &str, schema: &Value, pointer: &str, depth: usize) -> Use {
        let Value::Object(object) = schema else {
            return self.untyped(pointer, schema == &Value::Bool(false));
        };
        if depth > DEEPEST {
            self.lost(pointer, "schema", "nesting without end");
            return self.untyped(pointer, false);
        }
        if let Some(reason) = object.get("x-untyped").and_then(Value::as_str) {
            return Use {
                ty: "Untyped".to_owned(),
                arguments: vec![format!("untyped = {}", literal(reason))],
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
            && let Some(reason) = any.get("x-untyped").and_then(Value::as_str)
        {
            let inner = self.place(name, usual, &format!("{pointer}/anyOf/0"), depth + 1);
            return Use {
                ty: format!("Usually<{}>", inner.ty),
                arguments: vec![format!("untyped = {}", literal(reason))],
            };
        }
        if let Some(nullable) = without_null(object) {
            let inner = self.place(name, &nullable, pointer, depth + 1);
            return Use {
                ty: format!("Nullable<{}>", inner.ty),
                arguments: inner.arguments,
            };
        }
        if let Some(known) = self.by_text.get(&bare(schema)) {
            return Use::plain(known);
        }
        if is_struct(schema) || self.is_choice(object) {
            let name = self.into.claim(&names::ty(name));
            if is_struct(schema) {
                self.by_text.insert(bare(schema), name.clone());
            }
            self.declare(&name, schema, pointer, depth + 1);
            return Use::plain(name);
        }
        self.scalar(name, object, pointer, depth)
    }

    fn scalar(&mut self, name: &str, object: &Object, pointer: &str, depth: usize) -> Use {
        match object.get("type").and_then(Value::as_str) {
            Some("string") => {
                self.unread(
                    object,
                    pointer,
                    &["type", "minLength", "maxLength", "pattern"],
                );
                text(object)
            }
            Some("integer") => {
                self.unread(object, pointer, &["type", "minimum", "maximum"]);
                self.integer(object, pointer)
            }
            Some("number") => {
                self.unread(object, pointer, &["type", "minimum", "maximum"]);
                let mut used = Use::plain("f64");
                bounds(
                    object,
                    &[("minimum", "min"), ("maximum", "max")],
                    &mut used.arguments,
                );
                used
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
        bounds(
            object,
            &[("minItems", "min_items"), ("maxItems", "max_items")],
            &mut used.arguments,
        );
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
    fn wrapped(
        &mut self,
        inner: Use,
        name: &str,
        schema: &Value,
        pointer: &str,
        wrap: impl Fn(&str) -> String,
    ) -> Use {
        let is_reason = |argument: &String| argument.starts_with("untyped = ");
        if inner.is_plain() || inner.arguments.iter().all(is_reason) {
            return Use {
                ty: wrap(&inner.ty),
                arguments: inner.arguments,
            };
        }
        let name = self.into.claim(&names::ty(name));
        let empty = Object::new();
        let docs = self.docs(schema.as_object().unwrap_or(&empty), &name, pointer);
        let member = Member {
            ident: String::new(),
            docs: String::new(),
            arguments: inner.arguments,
            ty: inner.ty,
        };
        self.into.types.push(Declaration {
            name: name.clone(),
            docs,
            arguments: Vec::new(),
            kind: Kind::Newtype(member),
        });
        Use::plain(wrap(&name))
    }

    fn integer(&mut self, object: &Object, pointer: &str) -> Use {
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
        match inner {
            Some(schema) => self.place(name, &schema, reference.trim_start_matches('#'), depth + 1),
            None => {
                self.lost(
                    pointer,
                    "$ref",
                    &format!("`{reference}`, which is not in this document"),
                );
                self.untyped(pointer, false)
            }
        }
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
        let value = match value {
            Value::String(text) => literal(text),
            other => other.to_string(),
        };
        Use {
            ty: ty.to_owned(),
            arguments: vec![format!("constant = {value}")],
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
        let reason = "the document it was imported from says nothing about it";
        Use {
            ty: "Untyped".to_owned(),
            arguments: vec![format!("untyped = {}", literal(reason))],
        }
    }

    fn is_struct_reference(&self, schema: &Value) -> bool {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(key_of);
        let definition = target.and_then(|key| {
            ["definitions", "$defs"]
                .iter()
                .find_map(|keyword| self.root.get(*keyword)?.get(&key))
        });
        definition.is_some_and(is_struct)
    }

    fn is_choice(&self, object: &Object) -> bool {
        let branches = ["anyOf", "oneOf"]
            .iter()
            .find_map(|keyword| object.get(*keyword)?.as_array());
        let texts = |branch: &Value| branch.get("const").is_some_and(Value::is_string);
        let structs = |branch: &Value| is_struct(branch) || self.is_struct_reference(branch);
        object.contains_key("x-values")
            || object
                .get("enum")
                .and_then(Value::as_array)
                .is_some_and(|values| values.len() > 1 && values.iter().all(Value::is_string))
            || branches.is_some_and(|branches| {
                let or_text = branches.split_last().is_some_and(|(last, consts)| {
                    !consts.is_empty()
                        && consts.iter().all(texts)
                        && *last == serde_json::json!({"type": "string", "minLength": 1})
                });
                branches.len() > 1
                    && (branches.iter().all(texts) || branches.iter().all(structs) || or_text)
            })
    }

    /// The member that tells the branches apart: the stated one, or one that every branch has as a constant of its own.
    fn tag(&self, object: &Object, branches: &[Value]) -> Option<String> {
        let stated = match object.get("discriminator") {
            Some(Value::String(name)) => Some(name.clone()),
            other => other
                .and_then(|value| value.get("propertyName")?.as_str())
                .map(str::to_owned),
        };
        let tells = |name: &String| {
            let values: Option<Vec<String>> = branches
                .iter()
                .map(|branch| self.tag_value(branch, name))
                .collect();
            values.is_some_and(|mut values| {
                values.sort();
                values.windows(2).all(|pair| pair[0] != pair[1])
            })
        };
        let first = self.resolved(branches.first()?);
        let candidates = first
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
            .cloned();
        stated.into_iter().chain(candidates).find(tells)
    }

    fn tag_value(&self, branch: &Value, tag: &str) -> Option<String> {
        let branch = self.resolved(branch);
        let is_required = branch
            .get("required")?
            .as_array()?
            .iter()
            .any(|name| name == tag);
        let value = constant(branch.get("properties")?.get(tag)?.as_object()?)?.as_str()?;
        is_required.then(|| value.to_owned())
    }

    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let key = schema.get("$ref").and_then(Value::as_str).and_then(key_of);
        key.and_then(|key| {
            ["definitions", "$defs"]
                .iter()
                .find_map(|keyword| self.root.get(*keyword)?.get(&key))
        })
        .unwrap_or(schema)
    }

    fn docs(&mut self, object: &Object, name: &str, pointer: &str) -> String {
        let text = ["description", "title"]
            .iter()
            .find_map(|keyword| object.get(*keyword)?.as_str())
            .filter(|text| !text.trim().is_empty());
        match text {
            Some(text) => text.to_owned(),
            None => {
                self.into.note(
                    "docs",
                    pointer,
                    "has no description",
                    "say what it means; it is the documentation in every language",
                );
                format!("{}.", sentence(name))
            }
        }
    }

    /// Reports the keywords that nobody has read.
    fn unread(&mut self, object: &Object, pointer: &str, read: &[&str]) {
        let unread: Vec<String> = object
            .keys()
            .filter(|keyword| {
                !read.contains(&keyword.as_str())
                    && !QUIET.contains(&keyword.as_str())
                    && !keyword.starts_with("x-")
            })
            .cloned()
            .collect();
        for keyword in unread {
            self.lost(pointer, &keyword, "a rule the attributes have no word for");
        }
    }

    fn lost(&mut self, pointer: &str, keyword: &str, what: &str) {
        let fact = format!("`{keyword}` is left out: {what}");
        self.into.note(
            "lost-rule",
            pointer,
            fact,
            "say it with types, or check it by hand in the handler",
        );
    }
}

/// An object with declared members, or with none at all.
fn is_struct(schema: &Value) -> bool {
    let is_object =
        schema.get("type").is_some_and(|ty| ty == "object") || schema.get("properties").is_some();
    let has_members = schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|members| !members.is_empty());
    let is_empty = schema.get("additionalProperties") == Some(&Value::Bool(false))
        && schema.get("patternProperties").is_none();
    let is_open_without_members = schema.get("properties").is_some()
        && !schema
            .get("additionalProperties")
            .is_some_and(Value::is_object)
        && schema.get("patternProperties").is_none();
    is_object
        && (has_members || is_empty || is_open_without_members)
        && schema.get("x-untyped").is_none()
}

fn names_a_type(object: &Object) -> bool {
    object.contains_key("$ref")
}

/// The value of a `const`, or of an `enum` with one member.
fn constant(object: &Object) -> Option<&Value> {
    object
        .get("const")
        .or_else(|| match object.get("enum")?.as_array()?.as_slice() {
            [only] => Some(only),
            _ => None,
        })
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
        let null = serde_json::json!({"type": "null"});
        branches.retain(|branch| *branch != null && branch.get("const") != Some(&Value::Null));
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

fn text(object: &Object) -> Use {
    let is_plain = !object.contains_key("maxLength") && !object.contains_key("pattern");
    if object.get("minLength").and_then(Value::as_u64) == Some(1) && is_plain {
        return Use::plain("NonEmpty");
    }
    let mut used = Use::plain("String");
    bounds(
        object,
        &[("minLength", "min_length"), ("maxLength", "max_length")],
        &mut used.arguments,
    );
    if let Some(pattern) = object.get("pattern").and_then(Value::as_str) {
        used.arguments
            .push(format!("pattern = {}", literal(pattern)));
    }
    used
}

fn bounds(object: &Object, pairs: &[(&str, &str)], arguments: &mut Vec<String>) {
    for (keyword, argument) in pairs {
        if let Some(Value::Number(bound)) = object.get(*keyword) {
            let bound = bound
                .as_i64()
                .map_or_else(|| bound.to_string(), whole_literal);
            arguments.push(format!("{argument} = {bound}"));
        }
    }
}

/// An integer as a Rust literal; one without a suffix is an `i32`.
fn whole_literal(number: i64) -> String {
    if i32::try_from(number).is_ok() {
        number.to_string()
    } else {
        format!("{number}_i64")
    }
}

fn deprecation(object: &Object, arguments: &mut Vec<String>) {
    if object.get("deprecated") == Some(&Value::Bool(true)) {
        let note = object
            .get("x-deprecated")
            .and_then(Value::as_str)
            .filter(|note| !note.trim().is_empty());
        arguments.push(format!(
            "deprecated = {}",
            literal(note.unwrap_or("it was marked so where it was imported from"))
        ));
    }
}

/// `x-allow`, as it is written in an attribute.
fn allowances(object: &Object, arguments: &mut Vec<String>) {
    if let Some(allowed) = object
        .get("x-allow")
        .and_then(Value::as_object)
        .filter(|allowed| !allowed.is_empty())
    {
        let pairs: Vec<String> = allowed
            .iter()
            .filter_map(|(rule, reason)| {
                Some(format!(
                    "{} = {}",
                    rule.replace('-', "_"),
                    literal(reason.as_str()?)
                ))
            })
            .collect();
        arguments.push(format!("allow({})", pairs.join(", ")));
    }
}

fn first_required(schema: &Value) -> Option<&str> {
    schema.get("required")?.as_array()?.first()?.as_str()
}

/// A schema without its annotations, as text.
fn bare(schema: &Value) -> String {
    fn strip(value: &Value) -> Value {
        match value {
            Value::Object(object) => {
                let kept = object
                    .iter()
                    .filter(|(key, value)| !(QUIET.contains(&key.as_str()) && !value.is_object()));
                Value::Object(
                    kept.map(|(key, value)| (key.clone(), strip(value)))
                        .collect(),
                )
            }
            Value::Array(items) => Value::Array(items.iter().map(strip).collect()),
            other => other.clone(),
        }
    }
    strip(schema).to_string()
}

/// The key of a definition that a reference names.
fn key_of(reference: &str) -> Option<String> {
    let key = reference
        .strip_prefix("#/definitions/")
        .or_else(|| reference.strip_prefix("#/$defs/"))?;
    (!key.contains('/')).then(|| unescape(key))
}

fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn unescape(token: &str) -> String {
    token
        .replace("%25", "%")
        .replace("~1", "/")
        .replace("~0", "~")
}

/// A Rust literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A name as the beginning of a sentence: `maxTokens` → `Max tokens`.
fn sentence(name: &str) -> String {
    let words = names::words(name);
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
