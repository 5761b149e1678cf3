//! Enums and unions.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::super::declare::{Branch, Kind, Member, Variant};
use super::super::names;
use super::{Object, Reader, constant, deprecation, is_struct, key_of, literal, sentence};

impl Reader<'_> {
    /// An enum or a union, when it is one.
    pub(super) fn choice(
        &mut self,
        name: &str,
        object: &Object,
        pointer: &str,
        depth: usize,
        arguments: &mut Vec<String>,
    ) -> Option<Kind> {
        if let Some(values) = object.get("x-values").and_then(Value::as_array) {
            arguments.push("open".to_owned());
            arguments.extend(self.counts(object, pointer, &[("minLength", "min_length")]));
            return Some(self.texts(values, pointer, arguments));
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
            return Some(self.texts(&consts, pointer, arguments));
        }
        let keyword = ["anyOf", "oneOf"]
            .into_iter()
            .find(|keyword| object.contains_key(*keyword))?;
        let branches = object[keyword]
            .as_array()
            .filter(|branches| branches.len() > 1)?;
        if branches.iter().all(is_text) {
            arguments.push(
                if object.contains_key("x-open") {
                    "open_when_typed"
                } else {
                    "closed"
                }
                .to_owned(),
            );
            return Some(self.texts(branches, pointer, arguments));
        }
        if let Some((last, consts)) = branches.split_last()
            && consts.iter().all(is_text)
            && *last == serde_json::json!({"type": "string", "minLength": 1})
        {
            arguments.push("or_text".to_owned());
            return Some(self.texts(consts, pointer, arguments));
        }
        if !branches.iter().all(is_alternative) {
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
        let mut idents = BTreeSet::new();
        for (index, branch) in branches.iter().enumerate() {
            let place = format!("{pointer}/{index}");
            let value = tag.and_then(|tag| self.tag_value(branch, tag));
            let fallback = || match self.target(branch) {
                Some(target) => target
                    .strip_prefix(name)
                    .filter(|rest| {
                        rest.starts_with(|c: char| c.is_ascii_uppercase()) && *rest != "Self"
                    })
                    .unwrap_or(target)
                    .to_owned(),
                None => first_required(branch).map_or_else(
                    || kind_of(branch).map_or_else(|| format!("Case{}", index + 1), str::to_owned),
                    |member| format!("By{}", names::ty(member)),
                ),
            };
            let ident = value.as_deref().map_or_else(fallback, names::ty);
            let ident = names::free(&mut idents, ident, index + 1);
            let inner = format!("{name}{ident}");
            let used = self.place(&inner, branch, &place, depth);
            let used = self.wrapped(used, &inner, branch, &place, str::to_owned);
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

    /// An enum of texts; any text, when none of them can be declared.
    pub(super) fn texts(
        &mut self,
        values: &[Value],
        pointer: &str,
        arguments: &mut Vec<String>,
    ) -> Kind {
        let variants = self.variants(values, pointer);
        if !variants.is_empty() {
            return Kind::Enum(variants);
        }
        arguments.clear();
        Kind::Newtype(Member {
            ident: String::new(),
            docs: String::new(),
            arguments: Vec::new(),
            ty: "String".to_owned(),
        })
    }

    fn variants(&mut self, values: &[Value], pointer: &str) -> Vec<Variant> {
        let mut made: Vec<Variant> = Vec::new();
        let mut idents = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let empty = Object::new();
        for (index, value) in values.iter().enumerate() {
            let object = value.as_object().unwrap_or(&empty);
            let wire = value
                .as_str()
                .or_else(|| object.get("const")?.as_str())
                .unwrap_or_default();
            if wire.trim().is_empty() {
                self.lost(pointer, "", "the empty text as a value");
                continue;
            }
            // Twice the same is the same.
            if !seen.insert(wire) {
                continue;
            }
            let (wanted, mut given) = names::variant(wire);
            let ident = names::free(&mut idents, wanted.clone(), index);
            if ident != wanted {
                given = Some(wire.to_owned());
            }
            let mut arguments: Vec<String> = given
                .into_iter()
                .map(|wire| format!("name = {}", literal(&wire)))
                .collect();
            deprecation(object, &mut arguments);
            let docs = self.docs(object, wire, &format!("{pointer} (`{wire}`)"));
            made.push(Variant {
                ident,
                docs,
                arguments,
            });
        }
        made
    }

    pub(super) fn is_choice(object: &Object) -> bool {
        let branches = ["anyOf", "oneOf"]
            .iter()
            .find_map(|keyword| object.get(*keyword)?.as_array());
        object.get("x-values").is_some_and(Value::is_array)
            || object
                .get("enum")
                .and_then(Value::as_array)
                .is_some_and(|values| values.len() > 1 && values.iter().all(Value::is_string))
            || branches
                .is_some_and(|branches| branches.len() > 1 && branches.iter().all(is_alternative))
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
        // Members without a name and values that are no structs are not declared as such.
        let is_more = ["const", "enum", "allOf", "anyOf", "oneOf"]
            .iter()
            .any(|keyword| branch.get(keyword).is_some());
        let is_object = branch.get("type").is_none_or(|ty| ty == "object");
        if tag.trim().is_empty() || !is_struct(branch) || is_more || !is_object {
            return None;
        }
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
}

/// Whether this is a constant text.
fn is_text(branch: &Value) -> bool {
    branch.get("const").is_some_and(Value::is_string)
}

/// Whether this can be a branch of a union: `Nullable` and `Usually` are types of members.
fn is_alternative(branch: &Value) -> bool {
    branch.is_object()
        && branch.get("type") != Some(&"null".into())
        && branch.get("x-untyped").is_none()
}

/// What an alternative without a name is called: after the type of its values.
fn kind_of(schema: &Value) -> Option<&'static str> {
    Some(match schema.get("type")?.as_str()? {
        "string" => "Text",
        "number" => "Number",
        "integer" => "Whole",
        "boolean" => "Flag",
        "array" => "List",
        "object" => "Map",
        _ => return None,
    })
}

fn first_required(schema: &Value) -> Option<&str> {
    schema.get("required")?.as_array()?.first()?.as_str()
}
