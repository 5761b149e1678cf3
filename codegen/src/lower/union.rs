//! Unions and constants: enums, tagged and untagged unions, what may be `null`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::any;
use super::read;
use super::shape::{Found, Lowering, MOST_BRANCHES, MOST_FIELDS, MOST_MEMBERS, Outcome, Schema};
use crate::model::{
    Enum, Kind, Member, Shape, Tagged, TaggedBranch, Type, Untagged, UntaggedBranch,
};
use crate::names;
use crate::rules::{Keywords, Rule, RuleId};
use crate::schema::Place;

impl Lowering<'_> {
    /// A constant that languages can spell.
    pub(super) fn literal(&self, schema: Schema<'_>, constant: &Value) -> Option<Type> {
        let of = match constant {
            Value::String(_) => "string",
            Value::Bool(_) => "boolean",
            Value::Null => "null",
            Value::Number(_) | Value::Array(_) | Value::Object(_) => return None,
        };
        let agrees =
            read::types(schema.members).as_slice() == [of] || !schema.members.contains_key("type");
        let checked = !agrees || self.has_more(schema, &["const", "type"], Some(of));
        Some(Type {
            shape: Shape::Literal(constant.clone()),
            rule: schema.rule,
            checked,
        })
    }

    /// A list of strings, perhaps with `null` among them.
    pub(super) fn enumeration(&mut self, schema: Schema<'_>, values: &[Value]) -> Option<Outcome> {
        let nullable = values.contains(&Value::Null);
        let strings: Vec<Member> = values
            .iter()
            .filter(|value| value.is_string())
            .filter_map(read::member)
            .collect();
        let only_strings = strings.len() + usize::from(nullable) == values.len();
        let agrees = read::allows_type(schema.members, "string")
            && (!nullable || read::allows_type(schema.members, "null"));
        let more = self.has_more(schema, &["enum", "type"], Some("string"));
        if !only_strings || strings.is_empty() || strings.len() > MOST_MEMBERS || !agrees || more {
            return None;
        }
        let found = Found {
            kind: Kind::Enum(Enum {
                members: read::without_twins(strings),
                open: false,
                strict: false,
            }),
            checked: false,
        };
        if !nullable {
            return Some(Outcome::Named(found));
        }
        let mut inner = self.built.rules.nodes[schema.rule.0].clone();
        if let Rule::Keywords(keywords) = &mut inner {
            keywords.types.retain(|name| *name != "null");
            keywords
                .one_of_values
                .iter_mut()
                .for_each(|values| values.retain(|value| !value.is_null()));
        }
        let inner = self.built.add(inner);
        Some(self.nullable(schema, found, inner, false))
    }

    /// `anyOf` or `oneOf`; `checked` when the schema says more than that.
    pub(super) fn union(&mut self, schema: Schema<'_>, keyword: &str, checked: bool) -> Outcome {
        let count = read::array(schema.members, keyword).len();
        let places: Vec<Place> = (0..count)
            .map(|index| schema.place.grandchild(keyword, &index.to_string()))
            .map(|place| self.store.follow(&place).unwrap_or(place))
            .collect();
        let (nulls, rest): (Vec<Place>, Vec<Place>) =
            places.into_iter().partition(|place| self.is_null(place));
        let nullable = !nulls.is_empty();
        // `null` said twice matches two branches.
        let checked = checked || (keyword == "oneOf" && nulls.len() > 1);
        let open = schema.members.get("x-open") == Some(&Value::Bool(true));
        if let Some((mut kind, open_with_rules)) = self.strings(&rest, keyword) {
            if let Kind::Enum(of) = &mut kind
                && open
                && !of.open
            {
                (of.open, of.strict) = (true, true);
            }
            return self.decided(
                schema,
                kind,
                nullable,
                checked,
                open_with_rules,
                keyword,
                &rest,
            );
        }
        if count > MOST_BRANCHES {
            return Outcome::Plain(any(schema.rule, true));
        }
        if let Some(tagged) = self.tagged(schema, &rest) {
            return self.decided(
                schema,
                Kind::Tagged(tagged),
                nullable,
                checked,
                false,
                keyword,
                &rest,
            );
        }
        let single = rest.len() == 1;
        let labels = self.labels(&rest);
        let mut branches = Vec::new();
        for (place, label) in rest.iter().zip(labels) {
            let hint = if single {
                schema.name.to_owned()
            } else {
                format!("{}{label}", schema.name)
            };
            let ty = self.ty(place, &hint, schema.depth + 1);
            let docs = self
                .store
                .get(place)
                .and_then(Value::as_object)
                .map(read::docs)
                .unwrap_or_default();
            branches.push(UntaggedBranch {
                name: label,
                docs,
                ty,
            });
        }
        let exclusive = keyword == "oneOf"
            && (!single || branches.iter().any(|branch| self.may_be_null(&branch.ty)));
        self.alternatives(schema, branches, nullable, checked || exclusive)
    }

    /// A union that is one kind, perhaps beside `null`. What the schema says beyond the union concerns the whole; what
    /// its strings have to keep concerns the kind.
    #[expect(
        clippy::too_many_arguments,
        reason = "what was found out about one union, used here and nowhere else"
    )]
    fn decided(
        &mut self,
        schema: Schema<'_>,
        kind: Kind,
        nullable: bool,
        checked: bool,
        kind_checked: bool,
        keyword: &str,
        rest: &[Place],
    ) -> Outcome {
        if !nullable {
            return Outcome::Named(Found {
                kind,
                checked: checked || kind_checked,
            });
        }
        let open = schema.members.get("x-open") == Some(&Value::Bool(true));
        let inner = self.union_rule(rest, keyword, open);
        self.nullable(
            schema,
            Found {
                kind,
                checked: kind_checked,
            },
            inner,
            checked,
        )
    }

    /// The type of alternatives that have been lowered already.
    pub(super) fn alternatives(
        &mut self,
        schema: Schema<'_>,
        mut branches: Vec<UntaggedBranch>,
        nullable: bool,
        checked: bool,
    ) -> Outcome {
        let rule = schema.rule;
        let plain = |shape, checked| {
            Outcome::Plain(Type {
                shape,
                rule,
                checked,
            })
        };
        let takes_null = |branch: &UntaggedBranch| !excludes_null(&branch.ty);
        match branches.as_slice() {
            [] => plain(Shape::Null, checked),
            [only] if takes_null(only) => plain(only.ty.shape.clone(), true),
            // Whatever no other branch accepts is kept as it is; `null` may be part of that.
            [others @ .., last]
                if last.ty.shape == Shape::Any
                    && !last.ty.checked
                    && !nullable
                    && !checked
                    && !others.iter().any(takes_null) =>
            {
                Outcome::Named(Found {
                    kind: Kind::Untagged(Untagged { branches }),
                    checked,
                })
            }
            // A branch that takes any JSON takes `null` and everything else: the union is any JSON with rules.
            several if several.iter().any(takes_null) => plain(Shape::Any, true),
            [_] => {
                let inner = branches.remove(0).ty;
                if nullable {
                    plain(Shape::Nullable(Box::new(inner)), checked)
                } else {
                    plain(inner.shape, checked || inner.checked)
                }
            }
            _ => {
                let kind = Kind::Untagged(Untagged { branches });
                if !nullable {
                    return Outcome::Named(Found { kind, checked });
                }
                let inner = self.without_null(schema);
                self.nullable(
                    schema,
                    Found {
                        kind,
                        checked: false,
                    },
                    inner,
                    checked,
                )
            }
        }
    }

    /// Whether `null` may be a value of a type; a name that is still open may stand for anything.
    fn may_be_null(&self, ty: &Type) -> bool {
        let Shape::Named(id) = ty.shape else {
            return !excludes_null(ty);
        };
        match &self.types[id.0].kind {
            Kind::Alias(inner) => self.may_be_null(inner),
            Kind::Untagged(union) => union
                .branches
                .iter()
                .any(|branch| self.may_be_null(&branch.ty)),
            Kind::Struct(_) | Kind::Enum(_) | Kind::Tagged(_) => false,
        }
    }

    /// The rule of a union or of a list of types, less `null`.
    fn without_null(&mut self, schema: Schema<'_>) -> RuleId {
        for keyword in ["anyOf", "oneOf"] {
            let count = read::array(schema.members, keyword).len();
            let places: Vec<Place> = (0..count)
                .map(|index| schema.place.grandchild(keyword, &index.to_string()))
                .filter(|place| !self.is_null(place))
                .collect();
            if !places.is_empty() {
                return self.union_rule(&places, keyword, false);
            }
        }
        self.part_of_rule(schema.rule, |name| name != "null")
    }

    /// The rule of some of a union's branches.
    fn union_rule(&mut self, places: &[Place], keyword: &str, open: bool) -> RuleId {
        let rules: Vec<RuleId> = places
            .iter()
            .map(|place| self.built.at(self.store, place))
            .collect();
        let mut keywords = Keywords {
            open,
            ..Keywords::default()
        };
        if keyword == "oneOf" {
            keywords.one_of = Some(rules);
        } else {
            keywords.any_of = Some(rules);
        }
        self.built.add(Rule::Keywords(Box::new(keywords)))
    }

    /// Constants become a closed enum; constants beside any string an open one. With it: whether the strings beside the
    /// constants have rules of their own.
    fn strings(&self, places: &[Place], keyword: &str) -> Option<(Kind, bool)> {
        let mut members = Vec::new();
        let mut open = false;
        let mut open_with_rules = true;
        for place in places {
            let schema = self.store.get(place)?.as_object()?;
            let more = |known: &[&str]| read::has_more(schema, known, Some("string"), self.options);
            match (
                schema.get("const"),
                schema.get("enum").and_then(Value::as_array),
            ) {
                (Some(constant), None)
                    if read::allows_type(schema, "string") && !more(&["type", "const"]) =>
                {
                    members.push(Member {
                        wire: constant.as_str()?.to_owned(),
                        docs: read::docs(schema),
                    });
                }
                (None, Some(values))
                    if read::allows_type(schema, "string") && !more(&["type", "enum"]) =>
                {
                    for value in values {
                        members.push(Member {
                            wire: value.as_str()?.to_owned(),
                            docs: String::new(),
                        });
                    }
                }
                (None, None) if read::types(schema) == ["string"] => {
                    open = true;
                    open_with_rules &= more(&["type"]);
                }
                _ => return None,
            }
        }
        let distinct: BTreeSet<&str> = members.iter().map(|member| member.wire.as_str()).collect();
        let exact = keyword == "anyOf" || (!open && distinct.len() == members.len());
        let fits = !members.is_empty() && members.len() <= MOST_MEMBERS && exact;
        fits.then(|| {
            (
                Kind::Enum(Enum {
                    members: read::without_twins(members),
                    open,
                    strict: false,
                }),
                open && open_with_rules,
            )
        })
    }

    fn is_null(&self, place: &Place) -> bool {
        let Ok(place) = self.store.follow(place) else {
            return false;
        };
        let schema = self.store.get(&place).and_then(Value::as_object);
        schema.is_some_and(|schema| {
            let says_null = match schema.get("const") {
                Some(constant) => constant.is_null() && read::allows_type(schema, "null"),
                None => read::types(schema) == ["null"],
            };
            says_null && !read::has_more(schema, &["type", "const"], Some("null"), self.options)
        })
    }

    /// A union of objects that a required constant member tells apart.
    fn tagged(&mut self, schema: Schema<'_>, places: &[Place]) -> Option<Tagged> {
        let [first, _, ..] = places else { return None };
        let discriminator = schema.members.get("discriminator");
        let declared =
            discriminator.and_then(|value| value.get("propertyName").unwrap_or(value).as_str());
        let first = self.store.get(first)?.get("properties")?.as_object()?;
        let candidates = declared.into_iter().chain(first.keys().map(String::as_str));
        let (tag, values) = candidates.take(16).find_map(|tag| {
            let values: Option<Vec<String>> = places
                .iter()
                .map(|place| self.tag_value(place, tag))
                .collect();
            let values = values?;
            let distinct: BTreeSet<&String> = values.iter().collect();
            (distinct.len() == values.len()).then(|| (tag.to_owned(), values))
        })?;
        let mut branches = Vec::new();
        for (place, value) in places.iter().zip(values) {
            let ty = self.ty(
                place,
                &format!("{}{}", schema.name, names::pascal(&value)),
                schema.depth + 1,
            );
            let (Shape::Named(id), false) = (ty.shape, ty.checked) else {
                return None;
            };
            if !matches!(self.types[id.0].kind, Kind::Struct(_)) {
                return None;
            }
            branches.push(TaggedBranch {
                value,
                docs: self.types[id.0].docs.clone(),
                ty: id,
            });
        }
        let open = schema.members.get("x-open") == Some(&Value::Bool(true));
        Some(Tagged {
            tag,
            branches,
            open,
        })
    }

    /// The constant a branch requires of the tag, if the branch is a struct that does so.
    fn tag_value(&self, place: &Place, tag: &str) -> Option<String> {
        let schema = self.store.get(place)?.as_object()?;
        let properties = schema.get("properties")?.as_object()?;
        let required = read::array(schema, "required")
            .iter()
            .any(|name| name.as_str() == Some(tag));
        let is_struct = read::types(schema) == ["object"] && properties.len() <= MOST_FIELDS;
        let is_merged = schema.contains_key("allOf");
        properties
            .get(tag)
            .filter(|_| required && is_struct && !is_merged)?;
        self.single(&place.grandchild("properties", tag))
    }

    /// Names for the alternatives of a union: the definition's or the title's, else what only this alternative
    /// requires, else its type, else its position.
    fn labels(&self, places: &[Place]) -> Vec<String> {
        let required = |place: &Place| -> BTreeSet<&str> {
            let schema = self.store.get(place).and_then(Value::as_object);
            schema
                .map(|schema| read::array(schema, "required"))
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect()
        };
        let all: Vec<BTreeSet<&str>> = places.iter().map(required).collect();
        let label = |(index, place): (usize, &Place)| -> String {
            if matches!(
                self.built.rules.nodes[self.built.at(self.store, place).0],
                Rule::True
            ) {
                return "Other".to_owned();
            }
            if let Some(name) = self.definitions.get(place) {
                return names::pascal(name);
            }
            let schema = self.store.get(place).and_then(Value::as_object);
            let title = schema
                .and_then(|schema| schema.get("title"))
                .and_then(Value::as_str);
            if let Some(title) = title.filter(|title| (1..=48).contains(&title.chars().count())) {
                return names::pascal(title);
            }
            let others = |name: &str| {
                all.iter()
                    .enumerate()
                    .any(|(at, names)| at != index && names.contains(name))
            };
            if let Some(own) = all[index].iter().find(|name| !others(name)) {
                return names::pascal(own);
            }
            match schema
                .and_then(|schema| schema.get("type"))
                .and_then(Value::as_str)
            {
                Some(of) => names::pascal(of),
                None => format!("Case{index}"),
            }
        };
        let proposed: Vec<String> = places.iter().enumerate().map(label).collect();
        let lower = |name: &String| name.to_ascii_lowercase();
        let is_twin = |name: &String| {
            proposed
                .iter()
                .filter(|other| lower(other) == lower(name))
                .count()
                > 1
        };
        let numbered = |(index, name): (usize, &String)| {
            if is_twin(name) {
                format!("{name}Case{index}")
            } else {
                name.clone()
            }
        };
        let keys: Vec<String> = (0..places.len()).map(|index| index.to_string()).collect();
        names::unique(
            keys.iter()
                .map(String::as_str)
                .zip(proposed.iter().enumerate().map(numbered)),
        )
    }
}

fn excludes_null(ty: &Type) -> bool {
    !matches!(
        ty.shape,
        Shape::Any | Shape::Null | Shape::Nullable(_) | Shape::Literal(Value::Null)
    )
}
