//! Objects: structs, the parts of an `allOf` merged into one, and maps.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::any;
use super::read::{self, Members};
use super::shape::{Lowering, MOST_BRANCHES, MOST_FIELDS, Outcome, Schema};
use crate::model::{Field, Rest, Shape, Type};
use crate::names;
use crate::rules::Rule;
use crate::schema::Place;

/// How deep `allOf`s may hold each other to be merged into one struct.
const DEEPEST_ALL_OF: usize = 8;

impl Lowering<'_> {
    pub(super) fn object(&mut self, schema: Schema<'_>) -> Outcome {
        let Schema { place, members, .. } = schema;
        let declared = members
            .get("properties")
            .and_then(Value::as_object)
            .map_or(0, Map::len);
        if declared == 0 {
            for keyword in ["anyOf", "oneOf"] {
                if members.contains_key(keyword)
                    && !self.has_more(schema, &["type", keyword], Some("object"))
                {
                    return self.union(schema, keyword, true);
                }
            }
        }
        let closed = members.get("additionalProperties") == Some(&Value::Bool(false));
        let required = !read::array(members, "required").is_empty();
        let merged = self.all_objects(place, read::array(members, "allOf").len());
        if declared > MOST_FIELDS || !(declared > 0 || merged || closed || required) {
            self.map(schema, declared)
        } else {
            Outcome::Struct
        }
    }

    /// An object without declared members, or with more than a language can bear.
    fn map(&mut self, schema: Schema<'_>, declared: usize) -> Outcome {
        let Schema {
            place,
            members,
            rule,
            name,
            depth,
        } = schema;
        let patterns = members.get("patternProperties").and_then(Value::as_object);
        let only_pattern = patterns
            .filter(|patterns| patterns.len() == 1 && patterns.keys().all(|key| matches_all(key)));
        let (keyword, value_place) =
            match (only_pattern, members.contains_key("additionalProperties")) {
                (Some(patterns), false) => (
                    "patternProperties",
                    patterns
                        .keys()
                        .next()
                        .map(|key| place.grandchild("patternProperties", key)),
                ),
                (None, true) if patterns.is_none() && declared == 0 => (
                    "additionalProperties",
                    Some(place.child("additionalProperties")),
                ),
                _ => ("type", None),
            };
        let value = match &value_place {
            Some(place) => self.ty(place, &format!("{name}Value"), depth + 1),
            None => any(self.built.add(Rule::True), false),
        };
        let checked = self.has_more(schema, &["type", keyword], Some("object"));
        Outcome::Plain(Type {
            shape: Shape::Map(Box::new(value)),
            rule,
            checked,
        })
    }

    /// The fields of a struct: its own `properties` and those of the parts of its `allOf`.
    pub(super) fn fields(&mut self, place: &Place, name: &str) -> (Vec<Field>, Rest, bool) {
        let store = self.store;
        let Some(members) = store.get(place).and_then(Value::as_object) else {
            return (Vec::new(), Rest::Closed, true);
        };
        let mut parts = vec![place.clone()];
        let all = read::array(members, "allOf").len();
        if self.all_objects(place, all) {
            self.parts_of_all(place, all, &mut parts, 0);
        }
        let parts: Vec<(&Place, &Members)> = parts
            .iter()
            .filter_map(|part| Some((part, store.get(part)?.as_object()?)))
            .collect();
        let required: BTreeSet<&str> = parts
            .iter()
            .flat_map(|(_, members)| read::array(members, "required"))
            .filter_map(Value::as_str)
            .collect();

        let anything = any(self.built.add(Rule::True), false);
        let mut fields: Vec<Field> = Vec::new();
        let mut index_of: BTreeMap<&str, usize> = BTreeMap::new();
        for (part, part_members) in &parts {
            for (wire, schema) in part_members
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                let is_required = required.contains(wire.as_str());
                let ty = self.field(
                    &part.grandchild("properties", wire),
                    &format!("{name}{}", names::pascal(wire)),
                    is_required,
                );
                match index_of.get(wire.as_str()) {
                    // Two parts speak about one member: only the rules can weigh them, so it is kept as raw JSON.
                    Some(index) if fields[*index].ty != ty => fields[*index].ty = anything.clone(),
                    Some(_) => {}
                    None => {
                        index_of.insert(wire, fields.len());
                        let docs = schema.as_object().map(read::docs).unwrap_or_default();
                        let deprecated = schema.as_object().and_then(read::deprecated);
                        let untyped = schema.as_object().and_then(read::untyped);
                        fields.push(Field {
                            wire: wire.clone(),
                            docs,
                            deprecated,
                            untyped,
                            required: is_required,
                            ty,
                        });
                    }
                }
            }
        }
        let merged = parts.len() > 1 || !members.contains_key("type");
        let has_patterns = members.contains_key("patternProperties");
        let rest = match members.get("additionalProperties") {
            _ if has_patterns || merged => Rest::Open(anything),
            Some(Value::Bool(false)) => Rest::Closed,
            None | Some(Value::Bool(true)) => Rest::Open(anything),
            Some(_) => Rest::Open(self.ty(
                &place.child("additionalProperties"),
                &format!("{name}Value"),
                1,
            )),
        };
        let known = ["type", "properties", "required", "additionalProperties"];
        let mut checked =
            merged || has_patterns || read::has_more(members, &known, Some("object"), self.options);
        for wire in required
            .iter()
            .filter(|wire| !index_of.contains_key(**wire))
        {
            match &rest {
                // Required but not described: a member like the undeclared ones.
                Rest::Open(ty) => {
                    let wire = (*wire).to_owned();
                    fields.push(Field {
                        wire,
                        docs: String::new(),
                        deprecated: None,
                        untyped: None,
                        required: true,
                        ty: ty.clone(),
                    });
                }
                Rest::Closed => checked = true,
            }
        }
        (fields, rest, checked)
    }

    /// The type of a member. A required one whose `enum` has a single string is a constant: it may tell a union's
    /// branches apart.
    fn field(&mut self, place: &Place, hint: &str, required: bool) -> Type {
        if let (true, Some(constant)) = (required, self.single(place)) {
            let rule = self.built.at(self.store, place);
            return Type {
                shape: Shape::Literal(Value::String(constant)),
                rule,
                checked: false,
            };
        }
        self.ty(place, hint, 1)
    }

    /// The one string that an inline schema accepts, if it is spelled as an `enum` or a `const` and nothing else.
    pub(super) fn single(&self, place: &Place) -> Option<String> {
        let place = self.store.follow(place).ok()?;
        let members = self.store.get(&place)?.as_object()?;
        let more = read::has_more(
            members,
            &["const", "enum", "type"],
            Some("string"),
            self.options,
        );
        let constant = match (members.get("const"), read::array(members, "enum")) {
            (Some(constant), []) => constant,
            (None, [single]) if !self.definitions.contains_key(&place) => single,
            _ => return None,
        };
        constant
            .as_str()
            .filter(|_| !more && read::allows_type(members, "string"))
            .map(str::to_owned)
    }

    /// Whether every part of an `allOf` is an object, and one of them has declared members.
    pub(super) fn all_objects(&self, place: &Place, count: usize) -> bool {
        let mut parts = Vec::new();
        count > 0
            && self.parts_of_all(place, count, &mut parts, 0)
            && parts.iter().any(|part| {
                self.store
                    .get(part)
                    .is_some_and(|schema| schema.get("properties").is_some())
            })
    }

    /// Collects the parts of an `allOf` and of the `allOf`s inside; false when one of them is not an object.
    fn parts_of_all(
        &self,
        place: &Place,
        count: usize,
        parts: &mut Vec<Place>,
        depth: usize,
    ) -> bool {
        if depth > DEEPEST_ALL_OF || parts.len() > MOST_BRANCHES {
            return false;
        }
        (0..count).all(|index| {
            let Ok(part) = self
                .store
                .follow(&place.grandchild("allOf", &index.to_string()))
            else {
                return false;
            };
            let Some(Value::Object(members)) = self.store.get(&part) else {
                return false;
            };
            let all = read::array(members, "allOf").len();
            let says_object = match read::types(members).as_slice() {
                [] => all > 0,
                types => types == ["object"],
            };
            parts.push(part.clone());
            says_object && (all == 0 || self.parts_of_all(&part, all, parts, depth + 1))
        })
    }
}

/// Patterns by which `TypeBox` and others write a map.
fn matches_all(pattern: &str) -> bool {
    matches!(pattern, "^(.*)$" | "^.*$" | ".*" | "")
}
