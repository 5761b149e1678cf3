//! Decides what a schema is by the keywords it has: a constant, an enum, a union, one type or several.

use std::collections::BTreeSet;

use serde_json::Value;

use super::any;
use super::read;
use super::shape::{Found, Lowering, MOST_MEMBERS, Outcome, Schema, named};
use crate::model::{Enum, Kind, Member, Shape, Type, UntaggedBranch};
use crate::names;
use crate::rules::{Rule, RuleId};
use crate::schema::Place;

impl Lowering<'_> {
    pub(super) fn outcome(
        &mut self,
        place: &Place,
        rule: RuleId,
        name: &str,
        depth: usize,
    ) -> Outcome {
        let store = self.store;
        let Some(Value::Object(members)) = store.get(place) else {
            return Outcome::Plain(any(
                rule,
                !matches!(self.built.rules.nodes[rule.0], Rule::True),
            ));
        };
        let schema = Schema {
            place,
            members,
            rule,
            name,
            depth,
        };
        if let Some(constant) = members.get("const")
            && let Some(literal) = self.literal(schema, constant)
        {
            return Outcome::Plain(literal);
        }
        let values = members
            .get("const")
            .map_or_else(|| read::array(members, "enum"), std::slice::from_ref);
        if let Some(outcome) = self.enumeration(schema, values) {
            return outcome;
        }
        match (read::types(members).as_slice(), read::type_of(values)) {
            ([], None) => self.untyped(schema),
            ([], Some(single)) => self.typed(schema, single),
            ([single], _) => self.typed(schema, single),
            (several, _) => self.several(schema, several),
        }
    }

    /// A schema without `type`: a union, an intersection, or any JSON with rules.
    fn untyped(&mut self, schema: Schema<'_>) -> Outcome {
        for keyword in ["anyOf", "oneOf"] {
            if schema.members.contains_key(keyword) {
                let checked = self.has_more(schema, &[keyword, "discriminator"], None);
                return self.union(schema, keyword, checked);
            }
        }
        let all = read::array(schema.members, "allOf").len();
        if self.all_objects(schema.place, all) {
            return Outcome::Struct;
        }
        // Whatever the whole accepts each part accepts: the first part that has a shape can carry it.
        for index in 0..all {
            let part = self.ty(
                &schema.place.grandchild("allOf", &index.to_string()),
                schema.name,
                schema.depth + 1,
            );
            if part.shape != Shape::Any {
                return Outcome::Plain(Type {
                    shape: part.shape,
                    rule: schema.rule,
                    checked: true,
                });
            }
        }
        let checked = !matches!(self.built.rules.nodes[schema.rule.0], Rule::True);
        Outcome::Plain(any(schema.rule, checked))
    }

    /// Whether a keyword beside `known` can change the verdict (on values of a type, if one is given).
    pub(super) fn has_more(&self, schema: Schema<'_>, known: &[&str], of: Option<&str>) -> bool {
        read::has_more(schema.members, known, of, self.options)
    }

    fn typed(&mut self, schema: Schema<'_>, of: &str) -> Outcome {
        let Schema {
            place,
            members,
            rule,
            name,
            depth,
        } = schema;
        let has_more = |known: &[&str]| read::has_more(members, known, Some(of), self.options);
        let (shape, checked) = match of {
            "null" => (Shape::Null, has_more(&["type"])),
            "boolean" => (Shape::Bool, has_more(&["type"])),
            "string" => return self.string(schema),
            "integer" => {
                let (min, max) = read::integer_bounds(members);
                let known = [
                    "type",
                    "minimum",
                    "maximum",
                    "exclusiveMinimum",
                    "exclusiveMaximum",
                ];
                (
                    Shape::Integer {
                        min: min.min(max),
                        max,
                    },
                    has_more(&known) || min > max,
                )
            }
            "number" => {
                let bound = |keyword: &str| members.get(keyword).and_then(Value::as_f64);
                (
                    Shape::Number {
                        min: bound("minimum"),
                        max: bound("maximum"),
                    },
                    has_more(&["type", "minimum", "maximum"]),
                )
            }
            "array" => {
                let tuple = members.get("items").is_some_and(Value::is_array);
                let known = ["type", "items", "minItems", "maxItems", "additionalItems"];
                let checked = tuple || has_more(&known);
                let item = match members.get("items") {
                    Some(Value::Array(_)) | None => any(self.built.add(Rule::True), false),
                    Some(_) => self.ty(&place.child("items"), &format!("{name}Item"), depth + 1),
                };
                let (min, max) = (
                    read::count(members, "minItems").unwrap_or(0),
                    read::count(members, "maxItems"),
                );
                (
                    Shape::List {
                        item: Box::new(item),
                        min,
                        max,
                    },
                    checked,
                )
            }
            _ => return self.object(schema),
        };
        Outcome::Plain(Type {
            shape,
            rule,
            checked,
        })
    }

    fn string(&self, schema: Schema<'_>) -> Outcome {
        let members = schema.members;
        let known: Vec<Member> = read::array(members, "x-values")
            .iter()
            .filter_map(read::member)
            .collect();
        if (1..=MOST_MEMBERS).contains(&known.len()) {
            let kind = Kind::Enum(Enum {
                members: read::without_twins(known),
                open: true,
                strict: false,
            });
            return Outcome::Named(Found {
                kind,
                checked: self.has_more(schema, &["type", "x-values"], Some("string")),
            });
        }
        let shape = Shape::Text {
            min: read::count(members, "minLength").unwrap_or(0),
            max: read::count(members, "maxLength"),
        };
        let checked = self.has_more(schema, &["type", "minLength", "maxLength"], Some("string"));
        Outcome::Plain(Type {
            shape,
            rule: schema.rule,
            checked,
        })
    }

    /// `type` with several names: `null` makes it nullable, the others are alternatives.
    fn several(&mut self, schema: Schema<'_>, types: &[&str]) -> Outcome {
        let others: BTreeSet<&str> = types.iter().copied().filter(|of| *of != "null").collect();
        let nullable = types.contains(&"null");
        let mut branches = Vec::new();
        for of in types.iter().filter(|of| others.contains(**of)) {
            let rule = self.part_of_rule(schema.rule, |name| name == *of);
            let label = names::pascal(of);
            let name = if others.len() == 1 {
                schema.name.to_owned()
            } else {
                format!("{}{label}", schema.name)
            };
            let part = Schema {
                rule,
                name: &name,
                depth: schema.depth + 1,
                ..schema
            };
            let ty = match self.typed(part, of) {
                Outcome::Plain(ty) => ty,
                Outcome::Named(found) => named(self.name(&name, schema.place, rule, found), rule),
                Outcome::Struct => named(self.structure(&name, schema.place, rule), rule),
            };
            branches.push(UntaggedBranch {
                name: label,
                docs: String::new(),
                ty,
            });
        }
        // What else the schema says may refuse `null`: `enum`, `not`, `if`.
        let checked = nullable && self.has_more(schema, &["type"], Some("null"));
        self.alternatives(schema, branches, nullable, checked)
    }

    /// The rule narrowed to some of its types.
    pub(super) fn part_of_rule(&mut self, rule: RuleId, keep: impl Fn(&str) -> bool) -> RuleId {
        let mut narrowed = self.built.rules.nodes[rule.0].clone();
        if let Rule::Keywords(keywords) = &mut narrowed {
            keywords.types.retain(|name| keep(name));
        }
        self.built.add(narrowed)
    }
}
