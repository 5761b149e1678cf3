//! Shapes: the most precise type a language can carry for each schema.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value};

use super::{Options, any, deprecated, docs, matters, renumber};
use crate::model::{
    Enum, Field, Kind, Member, Protocol, Rest, Shape, Struct, Tagged, TaggedBranch, Type, TypeDef, TypeId, Untagged,
    UntaggedBranch,
};
use crate::names;
use crate::rules::{Built, Rule, RuleId};
use crate::schema::{Place, Store};

/// Members of a struct, members of an enum, alternatives of a union: beyond this a language is served better by a
/// looser type with the rules attached.
const MOST_FIELDS: usize = 2_000;
const MOST_MEMBERS: usize = 2_000;
const MOST_BRANCHES: usize = 200;
/// How deep lists, maps, unions and nullables may hold each other before a type is kept as raw JSON.
const DEEPEST: usize = 64;
/// Integers that survive every language: ±(2^53 − 1).
pub(super) const SAFE: i64 = 9_007_199_254_740_991;

type Members = Map<String, Value>;

/// A kind of type on its way to a name, and whether it accepts more than its rule.
struct Found {
    kind: Kind,
    checked: bool,
}

/// What a schema turned out to be.
enum Outcome {
    /// Needs no name.
    Plain(Type),
    /// A struct: its fields are lowered later, so that recursive types end.
    Struct,
    /// Another kind that needs a name.
    Named(Found),
}

/// Lowers schemas to types. Structs wait in a queue; everything else is lowered where it stands.
pub(super) struct Lowering<'a> {
    store: &'a Store,
    built: Built,
    options: Options,
    types: Vec<TypeDef>,
    places: BTreeMap<Place, Type>,
    /// Which definition stands at a place.
    definitions: BTreeMap<&'a Place, &'a str>,
    /// Rules of definitions that may stand in for an equal inline schema.
    shared: BTreeMap<RuleId, &'a Place>,
    /// Types of inline schemas, for the next inline schema with the same rule.
    inline: BTreeMap<RuleId, Type>,
    open: BTreeSet<Place>,
    queue: VecDeque<(Place, TypeId)>,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(store: &'a Store, built: Built, definitions: &'a BTreeMap<String, Place>, options: Options) -> Self {
        let mut shared = BTreeMap::new();
        for place in definitions.values() {
            if store.get(place).is_some_and(|schema| !has_extension(schema)) {
                shared.entry(built.at(store, place)).or_insert(place);
            }
        }
        Self {
            store,
            built,
            options,
            types: Vec::new(),
            places: BTreeMap::new(),
            definitions: definitions.iter().map(|(name, place)| (place, name.as_str())).collect(),
            shared,
            inline: BTreeMap::new(),
            open: BTreeSet::new(),
            queue: VecDeque::new(),
        }
    }

    /// The type of a definition. One that needs no name of its own gets an alias, so that it can be found by name.
    pub(super) fn definition(&mut self, name: &str, place: &Place) -> Type {
        let ty = self.ty(place, name, 0);
        let own = self.store.follow(place).is_ok_and(|target| target == *place);
        if !(own && matches!(ty.shape, Shape::Named(_))) {
            self.name(name, place, ty.rule, Found { kind: Kind::Alias(ty.clone()), checked: false });
        }
        self.drain();
        ty
    }

    /// The type of the document itself.
    pub(super) fn root(&mut self, place: &Place, name: &str) -> Type {
        let before = self.types.len();
        let mut ty = self.ty(place, name, 0);
        // A document that is a union of its own definitions often defines that union too: they are one type.
        if let ([root], Shape::Named(id)) = (&self.types[before..], &ty.shape)
            && id.0 == before
            && let Some(twin) = self.types[..before].iter().position(|other| same_tagged(&other.kind, &root.kind))
        {
            self.types.truncate(before);
            ty.shape = Shape::Named(TypeId(twin));
        }
        self.drain();
        ty
    }

    /// Sorts the types by name and hands everything over.
    pub(super) fn finish(mut self, protocol: &mut Protocol) {
        let proposed = self.types.iter().map(|ty| (ty.pointer.as_str(), ty.name.clone()));
        let unique = names::unique(proposed);
        for (ty, name) in self.types.iter_mut().zip(unique) {
            ty.name = name;
        }
        let mut order: Vec<usize> = (0..self.types.len()).collect();
        order.sort_by(|a, b| self.types[*a].name.cmp(&self.types[*b].name));
        let mut ids = vec![TypeId(0); order.len()];
        for (new, old) in order.iter().enumerate() {
            ids[*old] = TypeId(new);
        }
        let mut types: Vec<Option<TypeDef>> = self.types.into_iter().map(Some).collect();
        protocol.types = order.iter().map(|old| types[*old].take().expect("each type is taken once")).collect();
        for ty in &mut protocol.types {
            match &mut ty.kind {
                Kind::Struct(Struct { fields, rest }) => {
                    fields.iter_mut().for_each(|field| renumber(&mut field.ty, &ids));
                    if let Rest::Open(ty) = rest {
                        renumber(ty, &ids);
                    }
                }
                Kind::Tagged(tagged) => tagged.branches.iter_mut().for_each(|branch| branch.ty = ids[branch.ty.0]),
                Kind::Untagged(union) => union.branches.iter_mut().for_each(|branch| renumber(&mut branch.ty, &ids)),
                Kind::Alias(ty) => renumber(ty, &ids),
                Kind::Enum(_) => {}
            }
        }
        protocol.entries.iter_mut().for_each(|entry| renumber(&mut entry.ty, &ids));
        protocol.rules = self.built.rules;
    }

    fn drain(&mut self) {
        while let Some((place, id)) = self.queue.pop_front() {
            let name = self.types[id.0].name.clone();
            let (fields, rest, checked) = self.fields(&place, &name);
            self.types[id.0].kind = Kind::Struct(Struct { fields, rest });
            self.types[id.0].checked = checked;
        }
    }

    /// The type of the schema at a place. `hint` names it if it needs a name and has none.
    fn ty(&mut self, place: &Place, hint: &str, depth: usize) -> Type {
        let mut place = self.store.follow(place).unwrap_or_else(|_| place.clone());
        let rule = self.built.at(self.store, &place);
        if let Some(ty) = self.places.get(&place) {
            return ty.clone();
        }
        let inline = !self.definitions.contains_key(&place) && !place.pointer.is_empty();
        let plain = self.store.get(&place).is_some_and(|schema| !has_extension(schema));
        if inline && plain && is_worth_sharing(&self.built.rules.nodes[rule.0]) {
            if let Some(ty) = self.inline.get(&rule) {
                return ty.clone();
            }
            if let Some(definition) = self.shared.get(&rule) {
                place = (*definition).clone();
                if let Some(ty) = self.places.get(&place) {
                    return ty.clone();
                }
            }
        }
        if depth >= DEEPEST || !self.open.insert(place.clone()) {
            return any(rule, true);
        }
        let name = self.definitions.get(&place).map_or_else(|| hint.to_owned(), |name| names::pascal(name));
        let ty = match self.outcome(&place, rule, &name, depth) {
            Outcome::Plain(ty) => ty,
            Outcome::Named(found) => self.name(&name, &place, rule, found),
            Outcome::Struct => {
                let kind = Kind::Struct(Struct { fields: Vec::new(), rest: Rest::Closed });
                let ty = self.name(&name, &place, rule, Found { kind, checked: false });
                let Shape::Named(id) = ty.shape else { unreachable!("a struct has just been named") };
                self.queue.push_back((place.clone(), id));
                ty
            }
        };
        self.open.remove(&place);
        if inline && plain {
            self.inline.entry(rule).or_insert_with(|| ty.clone());
        }
        self.places.insert(place, ty.clone());
        ty
    }

    fn name(&mut self, name: &str, place: &Place, rule: RuleId, found: Found) -> Type {
        let members = self.store.get(place).and_then(Value::as_object);
        self.types.push(TypeDef {
            name: names::pascal(name),
            pointer: format!("#{}", place.pointer),
            docs: members.map(docs).unwrap_or_default(),
            deprecated: members.and_then(deprecated),
            rule,
            checked: found.checked,
            kind: found.kind,
        });
        Type { shape: Shape::Named(TypeId(self.types.len() - 1)), rule, checked: false }
    }

    fn outcome(&mut self, place: &Place, rule: RuleId, name: &str, depth: usize) -> Outcome {
        let store = self.store;
        let Some(Value::Object(members)) = store.get(place) else {
            return Outcome::Plain(any(rule, !matches!(self.built.rules.nodes[rule.0], Rule::True)));
        };
        if let Some(constant) = members.get("const") {
            return Outcome::Plain(self.literal(members, constant, rule));
        }
        if let Some(values) = members.get("enum").and_then(Value::as_array) {
            return self.enumeration(members, values, rule, name, place);
        }
        let types: Vec<&str> = match members.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        match types.as_slice() {
            [] => self.untyped(place, members, rule, name, depth),
            [single] => self.typed(place, members, single, rule, name, depth),
            several => self.several(place, members, several, rule, name, depth),
        }
    }

    /// A schema without `type`: a union, an intersection, or any JSON with rules.
    fn untyped(&mut self, place: &Place, members: &Members, rule: RuleId, name: &str, depth: usize) -> Outcome {
        for keyword in ["anyOf", "oneOf"] {
            if let Some(branches) = members.get(keyword).and_then(Value::as_array) {
                let checked = self.has_more(members, &[keyword, "discriminator"], None);
                return self.union(place, keyword, branches.len(), members, checked, rule, name, depth);
            }
        }
        if let Some(all) = members.get("allOf").and_then(Value::as_array) {
            if self.all_objects(place, all.len()) {
                return Outcome::Struct;
            }
            for index in 0..all.len() {
                let part = self.ty(&place.grandchild("allOf", &index.to_string()), name, depth + 1);
                if part.shape != Shape::Any && is_plain(&part.shape) {
                    return Outcome::Plain(Type { shape: part.shape, rule, checked: true });
                }
            }
        }
        let checked = !matches!(self.built.rules.nodes[rule.0], Rule::True);
        Outcome::Plain(any(rule, checked))
    }

    /// Whether a keyword beside `known` can change the verdict (on values of a type, if one is given).
    fn has_more(&self, members: &Members, known: &[&str], of: Option<&str>) -> bool {
        members.keys().any(|keyword| {
            matters(keyword, of, self.options) && !known.contains(&keyword.as_str())
        })
    }

    fn typed(&mut self, place: &Place, members: &Members, of: &str, rule: RuleId, name: &str, depth: usize) -> Outcome {
        let plain = |shape, checked| Outcome::Plain(Type { shape, rule, checked });
        match of {
            "null" => plain(Shape::Null, self.has_more(members, &["type"], Some(of))),
            "boolean" => plain(Shape::Bool, self.has_more(members, &["type"], Some(of))),
            "string" => self.string(members, rule),
            "integer" => {
                let (min, max) = integer_bounds(members);
                let known = ["type", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
                let checked = self.has_more(members, &known, Some(of)) || min > max;
                plain(Shape::Integer { min: min.min(max), max }, checked)
            }
            "number" => {
                let bound = |keyword: &str| members.get(keyword).and_then(Value::as_f64);
                let shape = Shape::Number { min: bound("minimum"), max: bound("maximum") };
                plain(shape, self.has_more(members, &["type", "minimum", "maximum"], Some(of)))
            }
            "array" => {
                let item = match members.get("items") {
                    Some(Value::Array(_)) | None => any(self.built.add(Rule::True), false),
                    Some(_) => self.ty(&place.child("items"), &format!("{name}Item"), depth + 1),
                };
                let known = ["type", "items", "minItems", "maxItems", "additionalItems"];
                let tuple = members.get("items").is_some_and(Value::is_array);
                let checked = tuple || self.has_more(members, &known, Some(of));
                let (min, max) = (count(members, "minItems").unwrap_or(0), count(members, "maxItems"));
                plain(Shape::List { item: Box::new(item), min, max }, checked)
            }
            _ => self.object(place, members, rule, name, depth),
        }
    }

    fn string(&self, members: &Members, rule: RuleId) -> Outcome {
        let values = members.get("x-values").and_then(Value::as_array);
        let known: Option<Vec<Member>> = values.map(|values| values.iter().filter_map(member).collect());
        if let Some(known) = known.filter(|known| !known.is_empty() && known.len() <= MOST_MEMBERS) {
            let kind = Kind::Enum(Enum { members: without_twins(known), open: true });
            return Outcome::Named(Found { kind, checked: self.has_more(members, &["type", "x-values"], Some("string")) });
        }
        let shape = Shape::Text { min: count(members, "minLength").unwrap_or(0), max: count(members, "maxLength") };
        let checked = self.has_more(members, &["type", "minLength", "maxLength"], Some("string"));
        Outcome::Plain(Type { shape, rule, checked })
    }

    fn object(&mut self, place: &Place, members: &Members, rule: RuleId, name: &str, depth: usize) -> Outcome {
        let declared = members.get("properties").and_then(Value::as_object).map_or(0, Map::len);
        let closed = members.get("additionalProperties") == Some(&Value::Bool(false));
        if declared == 0 {
            for keyword in ["anyOf", "oneOf"] {
                let branches = members.get(keyword).and_then(Value::as_array);
                let own = self.has_more(members, &["type", keyword], Some("object"));
                if let (Some(branches), false) = (branches, own) {
                    return self.union(place, keyword, branches.len(), members, true, rule, name, depth);
                }
            }
        }
        let all = members.get("allOf").and_then(Value::as_array).is_some_and(|all| self.all_objects(place, all.len()));
        let required = members.get("required").and_then(Value::as_array).is_some_and(|names| !names.is_empty());
        let map_like = declared == 0 && !all && !(closed || required);
        if declared > MOST_FIELDS || map_like {
            let patterns = members.get("patternProperties").and_then(Value::as_object);
            let only_pattern = patterns.filter(|patterns| patterns.len() == 1 && is_map_pattern(patterns));
            let value_place = match (only_pattern, members.get("additionalProperties")) {
                (Some(patterns), None) => patterns.keys().next().map(|key| place.grandchild("patternProperties", key)),
                (None, Some(_)) if patterns.is_none() && declared == 0 => Some(place.child("additionalProperties")),
                _ => None,
            };
            let value = match &value_place {
                Some(place) => self.ty(place, &format!("{name}Value"), depth + 1),
                None => any(self.built.add(Rule::True), false),
            };
            let known: &[&str] = match (&value_place, only_pattern) {
                (Some(_), Some(_)) => &["type", "patternProperties"],
                (Some(_), None) => &["type", "additionalProperties"],
                (None, _) => &["type"],
            };
            let checked = self.has_more(members, known, Some("object"));
            return Outcome::Plain(Type { shape: Shape::Map(Box::new(value)), rule, checked });
        }
        Outcome::Struct
    }

    /// The fields of a struct: its own `properties` and those of the parts of its `allOf`.
    fn fields(&mut self, place: &Place, name: &str) -> (Vec<Field>, Rest, bool) {
        let store = self.store;
        let Some(members) = store.get(place).and_then(Value::as_object) else {
            return (Vec::new(), Rest::Closed, true);
        };
        let mut fields: Vec<Field> = Vec::new();
        let mut parts = vec![place.clone()];
        let all = members.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
        if all > 0 && self.all_objects(place, all) {
            self.parts_of_all(place, all, &mut parts, 0);
        }
        let merged = parts.len() > 1 || !members.contains_key("type");
        let mut required = BTreeSet::new();
        let mut index_of: BTreeMap<String, usize> = BTreeMap::new();
        for part in &parts {
            let Some(part_members) = store.get(part).and_then(Value::as_object) else { continue };
            let names = part_members.get("required").and_then(Value::as_array).into_iter().flatten();
            required.extend(names.filter_map(Value::as_str));
            let properties = part_members.get("properties").and_then(Value::as_object).into_iter().flatten();
            for (wire, schema) in properties {
                let at = part.grandchild("properties", wire);
                let ty = self.ty(&at, &format!("{name}{}", names::pascal(wire)), 1);
                let annotations = schema.as_object();
                let field = Field {
                    wire: wire.clone(),
                    docs: annotations.map(docs).unwrap_or_default(),
                    deprecated: annotations.and_then(deprecated),
                    required: false,
                    ty,
                };
                match index_of.get(wire) {
                    // Two parts speak about one member: only the rules can weigh them, so it is kept as raw JSON.
                    Some(index) if fields[*index].ty != field.ty => {
                        let rule = self.built.add(Rule::True);
                        fields[*index].ty = any(rule, false);
                    }
                    Some(_) => {}
                    None => {
                        index_of.insert(wire.clone(), fields.len());
                        fields.push(field);
                    }
                }
            }
        }
        let has_patterns = members.contains_key("patternProperties");
        let rest = match members.get("additionalProperties") {
            _ if has_patterns || merged => Rest::Open(any(self.built.add(Rule::True), false)),
            Some(Value::Bool(false)) => Rest::Closed,
            None | Some(Value::Bool(true)) => Rest::Open(any(self.built.add(Rule::True), false)),
            Some(_) => Rest::Open(self.ty(&place.child("additionalProperties"), &format!("{name}Value"), 1)),
        };
        let mut checked = merged || has_patterns;
        for wire in &required {
            match (index_of.get(*wire), &rest) {
                (Some(index), _) => fields[*index].required = true,
                // Required but not described: a member like the undeclared ones.
                (None, Rest::Open(ty)) => fields.push(Field {
                    wire: (*wire).to_owned(),
                    docs: String::new(),
                    deprecated: None,
                    required: true,
                    ty: ty.clone(),
                }),
                (None, Rest::Closed) => checked = true,
            }
        }
        let known = ["type", "properties", "required", "additionalProperties"];
        checked |= self.has_more(members, &known, Some("object"));
        (fields, rest, checked)
    }

    /// Whether every part of an `allOf` is an object with declared members (or such an `allOf` itself).
    fn all_objects(&self, place: &Place, count: usize) -> bool {
        let mut parts = Vec::new();
        self.parts_of_all(place, count, &mut parts, 0)
            && parts.iter().any(|part| {
                let members = self.store.get(part).and_then(Value::as_object);
                members.is_some_and(|members| members.contains_key("properties"))
            })
    }

    fn parts_of_all(&self, place: &Place, count: usize, parts: &mut Vec<Place>, depth: usize) -> bool {
        if depth > 8 || parts.len() > MOST_BRANCHES {
            return false;
        }
        (0..count).all(|index| {
            let Ok(part) = self.store.follow(&place.grandchild("allOf", &index.to_string())) else { return false };
            let Some(Value::Object(members)) = self.store.get(&part) else { return false };
            let is_object = members.get("type").and_then(Value::as_str) == Some("object");
            let all = members.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
            let says_object = is_object || (all > 0 && !members.contains_key("type"));
            parts.push(part.clone());
            says_object && (all == 0 || self.parts_of_all(&part, all, parts, depth + 1))
        })
    }

    fn literal(&self, members: &Members, constant: &Value, rule: RuleId) -> Type {
        let of = match constant {
            Value::String(_) => "string",
            Value::Bool(_) => "boolean",
            Value::Null => "null",
            Value::Number(_) | Value::Array(_) | Value::Object(_) => return any(rule, true),
        };
        let type_agrees = members.get("type").is_none_or(|ty| ty.as_str() == Some(of));
        let checked = !type_agrees || self.has_more(members, &["const", "type"], Some(of));
        Type { shape: Shape::Literal(constant.clone()), rule, checked }
    }

    fn enumeration(&mut self, members: &Members, values: &[Value], rule: RuleId, name: &str, place: &Place) -> Outcome {
        let nullable = values.contains(&Value::Null);
        let strings: Vec<Member> = values.iter().filter_map(member).collect();
        let only_strings = strings.len() + usize::from(nullable) == values.len();
        let types: Vec<&str> = match members.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => vec!["string", "null"],
        };
        let type_agrees = types.contains(&"string") && (!nullable || types.contains(&"null"));
        let more = self.has_more(members, &["enum", "type"], Some("string"));
        if !only_strings || strings.is_empty() || strings.len() > MOST_MEMBERS || !type_agrees || more {
            return Outcome::Plain(any(rule, true));
        }
        let found = Found { kind: Kind::Enum(Enum { members: without_twins(strings), open: false }), checked: false };
        if !nullable {
            return Outcome::Named(found);
        }
        let inner = self.name(name, place, rule, found);
        Outcome::Plain(Type { shape: Shape::Nullable(Box::new(inner)), rule, checked: false })
    }

    /// `type` with several names: `null` makes it nullable, the others are alternatives.
    fn several(&mut self, place: &Place, members: &Members, types: &[&str], rule: RuleId, name: &str, depth: usize) -> Outcome {
        let mut branches = Vec::new();
        for of in types.iter().filter(|of| **of != "null") {
            let part = self.part_of_rule(rule, of);
            let branch_name = format!("{name}{}", names::pascal(of));
            let ty = match self.typed(place, members, of, part, &branch_name, depth + 1) {
                Outcome::Plain(ty) => ty,
                Outcome::Named(found) => self.name(&branch_name, place, part, found),
                Outcome::Struct if types.iter().filter(|of| **of != "null").count() == 1 => {
                    return self.nullable_struct(place, types, rule, part, name);
                }
                Outcome::Struct => {
                    let kind = Kind::Struct(Struct { fields: Vec::new(), rest: Rest::Closed });
                    let ty = self.name(&branch_name, place, part, Found { kind, checked: false });
                    if let Shape::Named(id) = ty.shape {
                        self.queue.push_back((place.clone(), id));
                    }
                    ty
                }
            };
            branches.push(UntaggedBranch { name: names::pascal(of), docs: String::new(), ty });
        }
        let nullable = types.contains(&"null");
        self.alternatives(branches, nullable, false, place, rule, name)
    }

    fn nullable_struct(&mut self, place: &Place, types: &[&str], rule: RuleId, part: RuleId, name: &str) -> Outcome {
        let kind = Kind::Struct(Struct { fields: Vec::new(), rest: Rest::Closed });
        let ty = self.name(name, place, part, Found { kind, checked: false });
        if let Shape::Named(id) = ty.shape {
            self.queue.push_back((place.clone(), id));
        }
        if types.contains(&"null") {
            let shape = Shape::Nullable(Box::new(ty));
            return Outcome::Plain(Type { shape, rule, checked: false });
        }
        Outcome::Plain(ty)
    }

    /// The rule narrowed to one of its types.
    fn part_of_rule(&mut self, rule: RuleId, of: &str) -> RuleId {
        let mut narrowed = self.built.rules.nodes[rule.0].clone();
        if let Rule::Keywords(keywords) = &mut narrowed {
            keywords.types.retain(|name| *name == of);
        }
        self.built.add(narrowed)
    }

    #[expect(clippy::too_many_arguments, reason = "one call site per union keyword; a struct would only move the names")]
    fn union(
        &mut self,
        place: &Place,
        keyword: &str,
        count: usize,
        members: &Members,
        checked: bool,
        rule: RuleId,
        name: &str,
        depth: usize,
    ) -> Outcome {
        let places: Vec<Place> = (0..count)
            .map(|index| place.grandchild(keyword, &index.to_string()))
            .map(|place| self.store.follow(&place).unwrap_or(place))
            .collect();
        if let Some(kind) = self.strings(&places, keyword) {
            return Outcome::Named(Found { checked: checked || self.open_with_rules(&kind, &places), kind });
        }
        let (nulls, rest): (Vec<Place>, Vec<Place>) = places.into_iter().partition(|place| self.is_null(place));
        if count > MOST_BRANCHES {
            return Outcome::Plain(any(rule, true));
        }
        let nullable = !nulls.is_empty();
        if !nullable || rest.len() > 1 {
            if let Some(kind) = self.strings(&rest, keyword) {
                let checked = checked || self.open_with_rules(&kind, &rest);
                let inner_rule = self.union_rule(&rest, keyword);
                let inner = self.name(name, place, inner_rule, Found { kind, checked });
                return Outcome::Plain(Type { shape: Shape::Nullable(Box::new(inner)), rule, checked: false });
            }
            if let Some(tagged) = self.tagged(&rest, members, name, depth) {
                let found = Found { kind: Kind::Tagged(tagged), checked };
                if !nullable {
                    return Outcome::Named(found);
                }
                let inner_rule = self.union_rule(&rest, keyword);
                let inner = self.name(name, place, inner_rule, found);
                return Outcome::Plain(Type { shape: Shape::Nullable(Box::new(inner)), rule, checked: false });
            }
        }
        let single = rest.len() == 1;
        let labels = self.labels(&rest);
        let mut branches = Vec::new();
        for (place, label) in rest.iter().zip(labels) {
            let hint = if single { name.to_owned() } else { format!("{name}{label}") };
            let ty = self.ty(place, &hint, depth + 1);
            let docs = self.store.get(place).and_then(Value::as_object).map(docs).unwrap_or_default();
            branches.push(UntaggedBranch { name: label, docs, ty });
        }
        let exclusive = keyword == "oneOf" && !(single && branches.iter().all(|branch| excludes_null(&branch.ty)));
        self.alternatives(branches, nullable, checked || exclusive || nulls.len() > 1, place, rule, name)
    }

    /// The type of alternatives that have been lowered already.
    fn alternatives(
        &mut self,
        mut branches: Vec<UntaggedBranch>,
        nullable: bool,
        checked: bool,
        place: &Place,
        rule: RuleId,
        name: &str,
    ) -> Outcome {
        if branches.is_empty() {
            return Outcome::Plain(Type { shape: Shape::Null, rule, checked });
        }
        // A branch that takes any JSON takes `null` and everything else: the union is any JSON with rules.
        if branches.iter().any(|branch| matches!(branch.ty.shape, Shape::Any | Shape::Nullable(_) | Shape::Null)) {
            if let ([only], false) = (branches.as_slice(), nullable && branches.len() > 1) {
                return Outcome::Plain(Type { shape: only.ty.shape.clone(), rule, checked: true });
            }
            return Outcome::Plain(any(rule, true));
        }
        if branches.len() == 1 {
            let inner = branches.remove(0).ty;
            if nullable {
                return Outcome::Plain(Type { shape: Shape::Nullable(Box::new(inner)), rule, checked });
            }
            let checked = checked || inner.checked;
            return Outcome::Plain(Type { shape: inner.shape, rule, checked });
        }
        let kind = Kind::Untagged(Untagged { branches });
        if !nullable {
            return Outcome::Named(Found { kind, checked });
        }
        let inner = self.name(name, place, rule, Found { kind, checked: false });
        Outcome::Plain(Type { shape: Shape::Nullable(Box::new(inner)), rule, checked })
    }

    /// The rule of some of a union's branches.
    fn union_rule(&mut self, places: &[Place], keyword: &str) -> RuleId {
        let rules: Vec<RuleId> = places.iter().map(|place| self.built.at(self.store, place)).collect();
        let mut keywords = crate::rules::Keywords::default();
        if keyword == "oneOf" {
            keywords.one_of = Some(rules);
        } else {
            keywords.any_of = Some(rules);
        }
        self.built.add(Rule::Keywords(Box::new(keywords)))
    }

    /// Constants become a closed enum; constants beside any string an open one.
    fn strings(&self, places: &[Place], keyword: &str) -> Option<Kind> {
        let mut members = Vec::new();
        let mut open = false;
        for place in places {
            let schema = self.store.get(place)?.as_object()?;
            let type_agrees = schema.get("type").is_none_or(|ty| ty.as_str() == Some("string"));
            let only = |known: &[&str]| !self.has_more(schema, known, Some("string"));
            match (schema.get("const"), schema.get("enum").and_then(Value::as_array)) {
                (Some(constant), None) if type_agrees && only(&["type", "const"]) => {
                    let docs = docs(schema);
                    members.push(Member { wire: constant.as_str()?.to_owned(), docs });
                }
                (None, Some(values)) if type_agrees && only(&["type", "enum"]) => {
                    let strings: Vec<Member> = values.iter().filter_map(member).collect();
                    if strings.len() != values.len() {
                        return None;
                    }
                    members.extend(strings);
                }
                (None, None) if schema.get("type").and_then(Value::as_str) == Some("string") => open = true,
                _ => return None,
            }
        }
        let distinct: BTreeSet<&str> = members.iter().map(|member| member.wire.as_str()).collect();
        let exact = keyword == "anyOf" || (!open && distinct.len() == members.len());
        let fits = !members.is_empty() && members.len() <= MOST_MEMBERS && exact;
        fits.then(|| Kind::Enum(Enum { members: without_twins(members), open }))
    }

    /// Whether the strings beside the constants of an open enum have rules of their own.
    fn open_with_rules(&self, kind: &Kind, places: &[Place]) -> bool {
        let Kind::Enum(Enum { open: true, .. }) = kind else { return false };
        places.iter().all(|place| {
            let schema = self.store.get(place).and_then(Value::as_object);
            schema.is_some_and(|schema| self.has_more(schema, &["type"], Some("string")))
        })
    }

    fn is_null(&self, place: &Place) -> bool {
        let schema = self.store.get(place).and_then(Value::as_object);
        schema.is_some_and(|schema| {
            let by_type = schema.get("type").and_then(Value::as_str) == Some("null");
            let by_const = schema.get("const") == Some(&Value::Null);
            (by_type || by_const) && !self.has_more(schema, &["type", "const"], Some("null"))
        })
    }

    /// A union of objects that a required constant member tells apart.
    fn tagged(&mut self, places: &[Place], members: &Members, name: &str, depth: usize) -> Option<Tagged> {
        if places.len() < 2 {
            return None;
        }
        let discriminator = members.get("discriminator");
        let declared = discriminator.and_then(|value| value.get("propertyName").unwrap_or(value).as_str());
        let first = self.store.get(&places[0])?.get("properties")?.as_object()?;
        let candidates = declared.into_iter().chain(first.keys().map(String::as_str));
        let (tag, values) = candidates.take(16).find_map(|tag| {
            let values: Option<Vec<String>> = places.iter().map(|place| self.tag_value(place, tag)).collect();
            let values = values?;
            let distinct: BTreeSet<&String> = values.iter().collect();
            (distinct.len() == values.len()).then(|| (tag.to_owned(), values))
        })?;
        let mut branches = Vec::new();
        for (place, value) in places.iter().zip(values) {
            let hint = format!("{name}{}", names::pascal(&value));
            let ty = self.ty(place, &hint, depth + 1);
            let Shape::Named(id) = ty.shape else { return None };
            if !matches!(self.types[id.0].kind, Kind::Struct(_)) {
                return None;
            }
            let docs = self.types[id.0].docs.clone();
            branches.push(TaggedBranch { value, docs, ty: id });
        }
        let open = members.get("x-open") == Some(&Value::Bool(true));
        Some(Tagged { tag, branches, open })
    }

    /// The constant a branch requires of the tag, if the branch is a struct that does so.
    fn tag_value(&self, place: &Place, tag: &str) -> Option<String> {
        let schema = self.store.get(place)?.as_object()?;
        let is_object = schema.get("type").and_then(Value::as_str) == Some("object");
        let required = schema.get("required").and_then(Value::as_array)?.iter().any(|name| name.as_str() == Some(tag));
        let properties = schema.get("properties")?.as_object()?;
        let property = self.store.follow(&place.grandchild("properties", tag)).ok()?;
        let property = self.store.get(&property)?.as_object()?;
        let value = match (property.get("const"), property.get("enum").and_then(Value::as_array)) {
            (Some(constant), None) => constant.as_str()?,
            _ => return None,
        };
        let plain = property.get("type").is_none_or(|ty| ty.as_str() == Some("string"))
            && !self.has_more(property, &["const", "type"], Some("string"));
        (is_object && required && plain && properties.len() <= MOST_FIELDS).then(|| value.to_owned())
    }

    /// Names for the alternatives of a union: the definition's or the title's, else what only this alternative
    /// requires, else its type, else its position.
    fn labels(&self, places: &[Place]) -> Vec<String> {
        let required = |place: &Place| -> BTreeSet<String> {
            let names = self.store.get(place).and_then(|schema| schema.get("required")).and_then(Value::as_array);
            names.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let all: Vec<BTreeSet<String>> = places.iter().map(required).collect();
        let label = |(index, place): (usize, &Place)| -> String {
            if let Some(name) = self.definitions.get(place) {
                return names::pascal(name);
            }
            let schema = self.store.get(place).and_then(Value::as_object);
            let title = schema.and_then(|schema| schema.get("title")).and_then(Value::as_str);
            if let Some(title) = title.filter(|title| (1..=48).contains(&title.chars().count())) {
                return names::pascal(title);
            }
            let others = |name: &String| all.iter().enumerate().any(|(at, names)| at != index && names.contains(name));
            if let Some(own) = all[index].iter().find(|name| !others(name)) {
                return names::pascal(own);
            }
            match schema.and_then(|schema| schema.get("type")).and_then(Value::as_str) {
                Some(of) => names::pascal(of),
                None => format!("Case{index}"),
            }
        };
        let proposed: Vec<String> = places.iter().enumerate().map(label).collect();
        let lower = |name: &String| name.to_ascii_lowercase();
        let twins: Vec<bool> = proposed
            .iter()
            .map(|name| proposed.iter().filter(|other| lower(other) == lower(name)).count() > 1)
            .collect();
        let numbered = |(index, (name, twin)): (usize, (String, bool))| if twin { format!("{name}Case{index}") } else { name };
        proposed.into_iter().zip(twins).enumerate().map(numbered).collect()
    }
}

/// Whether two unions have the same branches under the same tag.
fn same_tagged(a: &Kind, b: &Kind) -> bool {
    let (Kind::Tagged(a), Kind::Tagged(b)) = (a, b) else { return false };
    a.tag == b.tag && a.open == b.open && a.branches.iter().map(|branch| branch.ty).eq(b.branches.iter().map(|branch| branch.ty))
}

/// Whether an inline schema with an equal rule elsewhere should be the same type.
fn is_worth_sharing(rule: &Rule) -> bool {
    matches!(rule, Rule::Keywords(keywords)
        if !keywords.properties.is_empty() || keywords.any_of.is_some() || keywords.one_of.is_some() || keywords.one_of_values.is_some())
}

/// Shapes that hold no named type: they can be narrowed by rules without losing a member.
fn is_plain(shape: &Shape) -> bool {
    match shape {
        Shape::Named(_) => false,
        Shape::List { item: inner, .. } | Shape::Map(inner) | Shape::Nullable(inner) => is_plain(&inner.shape),
        _ => true,
    }
}

fn excludes_null(ty: &Type) -> bool {
    !matches!(ty.shape, Shape::Any | Shape::Null | Shape::Nullable(_) | Shape::Literal(Value::Null))
}

/// Members of the `x-` vocabulary say what rules cannot; schemas that use them are never merged by their rules.
fn has_extension(schema: &Value) -> bool {
    match schema {
        Value::Object(members) => {
            members.iter().any(|(key, value)| matches!(key.as_str(), "x-values" | "x-open") || has_extension(value))
        }
        Value::Array(items) => items.iter().any(has_extension),
        _ => false,
    }
}

fn is_map_pattern(patterns: &Members) -> bool {
    patterns.keys().all(|key| matches!(key.as_str(), "^(.*)$" | "^.*$" | ".*" | ""))
}

/// An enum's member: a string, or `{"const": string, "description": …}` as `x-values` has them.
fn member(value: &Value) -> Option<Member> {
    match value {
        Value::String(wire) => Some(Member { wire: wire.clone(), docs: String::new() }),
        Value::Object(members) => {
            let wire = members.get("const")?.as_str()?.to_owned();
            Some(Member { wire, docs: docs(members) })
        }
        _ => None,
    }
}

fn without_twins(members: Vec<Member>) -> Vec<Member> {
    let mut seen = BTreeSet::new();
    members.into_iter().filter(|member| seen.insert(member.wire.clone())).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are checked when rules are built")]
fn count(members: &Members, keyword: &str) -> Option<u64> {
    let value = members.get(keyword)?;
    value.as_u64().or_else(|| value.as_f64().map(|count| count as u64))
}

/// The integers a schema allows, within what every language holds.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the safe integers first")]
fn integer_bounds(members: &Members) -> (i64, i64) {
    let safe = 9_007_199_254_740_991.0_f64;
    let bound = |keyword: &str| members.get(keyword).and_then(Value::as_f64).map(|bound| bound.clamp(-safe - 2.0, safe + 2.0));
    let mut min = -SAFE;
    let mut max = SAFE;
    if let Some(bound) = bound("minimum") {
        min = min.max(bound.ceil() as i64);
    }
    if let Some(bound) = bound("exclusiveMinimum") {
        min = min.max(bound.floor() as i64 + 1);
    }
    if let Some(bound) = bound("maximum") {
        max = max.min(bound.floor() as i64);
    }
    if let Some(bound) = bound("exclusiveMaximum") {
        max = max.min(bound.ceil() as i64 - 1);
    }
    (min, max)
}
