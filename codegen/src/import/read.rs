//! Reads the schemas of a document into declarations.

use std::collections::{BTreeMap, BTreeSet};

mod bounds;
mod choices;
mod values;

use serde_json::{Map, Value};

use super::declare::{Declaration, Declarations, Kind, Member};
use super::names;

type Object = Map<String, Value>;

/// The largest integer that every language reads exactly: 2^53 − 1.
const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// Nesting that is followed; deeper schemas become untyped.
const DEEPEST: usize = 64;

/// Keywords that say nothing about validity, or are read elsewhere; `notes` reports what nobody reads.
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
        by_pointer: BTreeMap::new(),
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
    for keyword in ["definitions", "$defs"] {
        if root.get(keyword).is_some_and(|all| !all.is_object()) {
            let what = "not an object of definitions";
            reader.lost(&format!("/{keyword}"), keyword, what);
        }
    }
    let mut declared = Vec::new();
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
        if reader.into.names.contains_key(*key) {
            reader.lost(pointer, key, "`definitions` has one of that name");
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
        declared.push((pointer, *schema, name.clone()));
        // A nullable enum is written with its values, and `null` among them.
        if let Some(values) = schema.get("anyOf").filter(|values| are_texts(values)) {
            reader
                .by_text
                .entry(values.to_string())
                .or_insert(name.clone());
        }
        // Documents that repeat a definition where they mean it get its name there, too.
        if is_struct(schema) {
            reader.by_text.entry(bare(schema)).or_insert(name);
        }
    }
    for (pointer, schema, name) in declared {
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
    /// The names of what references name that is no definition.
    by_pointer: BTreeMap<String, String>,
}

/// A type where it is used: Rust, and the arguments of the member that has it.
#[derive(Clone, Debug, Default)]
struct Use {
    ty: String,
    arguments: Vec<String>,
    /// The only value, which is among the arguments, too.
    constant: Option<Value>,
}

impl Use {
    fn plain(ty: impl Into<String>) -> Self {
        Self {
            ty: ty.into(),
            ..Self::default()
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
            self.newtype(used, pointer, &mut arguments)
        };
        deprecation(object, &mut arguments);
        self.allowances(object, pointer, &mut arguments);
        let declaration = Declaration {
            name: name.to_owned(),
            docs,
            pointer: pointer.to_owned(),
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
        if !object.contains_key("type") {
            self.into.note(
                "stricter-rule",
                pointer,
                "without `type` other values than objects are valid, and only objects are accepted now",
                "nothing, if it always is an object; make it a union otherwise",
            );
        }
        let empty = Object::new();
        let properties = object
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        match object.get("additionalProperties") {
            // Members that match a pattern are accepted beside the declared ones.
            Some(Value::Bool(false)) if object.contains_key("patternProperties") => {
                arguments.push("open".to_owned());
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
        let mut idents = BTreeSet::new();
        let mut members = Vec::new();
        for (wire, schema) in properties {
            let place = format!("{pointer}/properties/{}", escape(wire));
            if wire.trim().is_empty() {
                self.lost(&place, "", "a member without a name");
                continue;
            }
            let (wanted, mut given) = names::member(wire);
            let number = idents.len();
            let ident = names::free(&mut idents, wanted.clone(), number);
            if ident != wanted {
                given = Some(wire.clone());
            }
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
                self.allowances(object, &place, &mut all);
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

    fn docs(&mut self, object: &Object, name: &str, pointer: &str) -> String {
        let text = ["description", "title"]
            .iter()
            .find_map(|keyword| object.get(*keyword)?.as_str())
            .filter(|text| !text.trim().is_empty());
        if let Some(text) = text {
            return text.to_owned();
        }
        let fix = "say what it means; it is the documentation in every language";
        self.into.note("docs", pointer, "has no description", fix);
        format!("{}.", sentence(name))
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

    /// `x-allow`, as it is written in an attribute.
    fn allowances(&mut self, object: &Object, pointer: &str, arguments: &mut Vec<String>) {
        let mut pairs = Vec::new();
        for (rule, reason) in object
            .get("x-allow")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            match reason.as_str() {
                Some(reason) if names::is_rule(rule) && !reason.trim().is_empty() => {
                    pairs.push(format!("{} = {}", rule.replace('-', "_"), literal(reason)));
                }
                _ => self.lost(pointer, "x-allow", "not a lint's id with a reason"),
            }
        }
        if !pairs.is_empty() {
            arguments.push(format!("allow({})", pairs.join(", ")));
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
    let is_object = match schema.get("type") {
        Some(ty) => ty == "object",
        // Siblings of `$ref` say nothing.
        None => schema.get("properties").is_some() && schema.get("$ref").is_none(),
    };
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

/// Whether alternatives are constant texts, all of them.
fn are_texts(alternatives: &Value) -> bool {
    let is_text = |each: &Value| each.get("const").is_some_and(Value::is_string);
    alternatives
        .as_array()
        .is_some_and(|all| all.iter().all(is_text))
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

/// A schema without its annotations, as text.
fn bare(schema: &Value) -> String {
    fn strip(value: &Value) -> Value {
        match value {
            Value::Object(object) => {
                let kept = object
                    .iter()
                    .filter(|(key, value)| !QUIET.contains(&key.as_str()) || value.is_object());
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
