//! What the schemas of a document say about the insides of values, whatever they are put together from.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value};

use super::mask::{self, Mask};
use crate::schema::keywords::{self, Holds};
use crate::schema::{Place, Store};

/// A place where something is said about a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    pub(super) place: Place,
    /// Whether its alternatives count; otherwise another part stands for the one that was chosen.
    pub(super) is_whole: bool,
}

impl Part {
    pub(super) fn whole(place: Place) -> Self {
        Self {
            place,
            is_whole: true,
        }
    }
}

/// What is said about the insides of a value, and where.
#[derive(Default)]
pub(super) struct Inside {
    pub(super) members: BTreeMap<String, Vec<Place>>,
    /// By keyword, those that have several schemas with the name or the index of each: `items/0`.
    pub(super) entries: BTreeMap<String, Vec<Place>>,
}

/// Most schemas that say something about the same value.
const MOST: usize = 10_000;

pub(super) struct Schemas<'a> {
    store: &'a Store,
    kinds: RefCell<BTreeMap<Place, Mask>>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(store: &'a Store) -> Self {
        Self {
            store,
            kinds: RefCell::default(),
        }
    }

    /// Where a schema really stands.
    pub(super) fn followed(&self, place: &Place) -> Place {
        self.store.follow(place).unwrap_or_else(|_| place.clone())
    }

    pub(super) fn members(&self, place: &Place) -> Option<&'a Map<String, Value>> {
        self.store.get(place)?.as_object()
    }

    /// The schemas of a keyword that has a list of them.
    pub(super) fn list(&self, place: &Place, keyword: &str) -> Vec<Place> {
        let at = place.child(keyword);
        let list = self.store.get(&at).and_then(Value::as_array);
        (0..list.map_or(0, Vec::len))
            .map(|index| at.child(&index.to_string()))
            .collect()
    }

    /// A schema and the parts it is made of: all look at the same value. With `alternatives`, also those that may.
    pub(super) fn parts(&self, place: &Place, alternatives: bool) -> Vec<Place> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut queue = VecDeque::from([place.clone()]);
        while let Some(place) = queue.pop_front() {
            let place = self.followed(&place);
            if found.len() >= MOST || !seen.insert(place.clone()) {
                continue;
            }
            queue.extend(self.list(&place, "allOf"));
            if alternatives {
                queue.extend(self.list(&place, "anyOf"));
                queue.extend(self.list(&place, "oneOf"));
            }
            let members = self.members(&place);
            for keyword in ["then", "else"] {
                if members.is_some_and(|members| members.contains_key(keyword)) {
                    queue.push_back(place.child(keyword));
                }
            }
            let named = members.and_then(|members| members.get("dependencies"));
            for (name, schema) in named.and_then(Value::as_object).into_iter().flatten() {
                if schema.is_object() {
                    queue.push_back(place.grandchild("dependencies", name));
                }
            }
            found.push(place);
        }
        found
    }

    /// What a schema says, but for its alternatives.
    pub(super) fn own(&self, place: &Place) -> Inside {
        let mut inside = Inside::default();
        self.read(&self.parts(place, false), &mut inside);
        inside
    }

    /// What all of them say.
    pub(super) fn inside(&self, parts: &[Part]) -> Inside {
        let mut inside = Inside::default();
        for part in parts {
            self.read(&self.parts(&part.place, part.is_whole), &mut inside);
        }
        inside
    }

    fn read(&self, places: &[Place], inside: &mut Inside) {
        for place in places {
            let Some(members) = self.members(place) else {
                continue;
            };
            let mut entry = |key: String, at: Place| {
                inside.entries.entry(key).or_default().push(at);
            };
            for keyword in [
                "items",
                "additionalItems",
                "additionalProperties",
                "contains",
            ] {
                match members.get(keyword) {
                    Some(Value::Object(_)) => entry(keyword.to_owned(), place.child(keyword)),
                    Some(Value::Array(items)) => {
                        for index in 0..items.len() {
                            let at = place.grandchild(keyword, &index.to_string());
                            entry(format!("{keyword}/{index}"), at);
                        }
                    }
                    _ => {}
                }
            }
            if let Some(Value::Object(named)) = members.get("patternProperties") {
                for pattern in named.keys() {
                    let at = place.grandchild("patternProperties", pattern);
                    entry(format!("patternProperties/{pattern}"), at);
                }
            }
            if let Some(Value::Object(named)) = members.get("properties") {
                let at = place.child("properties");
                for name in named.keys() {
                    let places = inside.members.entry(name.clone()).or_default();
                    places.push(at.child(name));
                }
            }
        }
    }

    /// The types of values that a schema may accept.
    pub(super) fn kinds(&self, place: &Place) -> Mask {
        let place = self.followed(place);
        if let Some(known) = self.kinds.borrow().get(&place) {
            return *known;
        }
        let mut kinds = match self.store.get(&place) {
            Some(Value::Object(members)) => {
                let types: Vec<&str> = match members.get("type") {
                    Some(Value::String(name)) => vec![name],
                    Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
                    _ => Vec::new(),
                };
                let listed = members.get("enum").and_then(Value::as_array);
                let listed =
                    listed.map(|values| values.iter().fold(0, |all, one| all | mask::of(one)));
                let constant = members.get("const").map(mask::of);
                mask::of_types(&types) & listed.unwrap_or(mask::ALL) & constant.unwrap_or(mask::ALL)
            }
            Some(Value::Bool(false)) => 0,
            _ => mask::ALL,
        };
        // No schema leads to itself for the same value: that was refused.
        for part in self.list(&place, "allOf") {
            kinds &= self.kinds(&part);
        }
        for keyword in ["anyOf", "oneOf"] {
            let list = self.list(&place, keyword);
            if !list.is_empty() {
                kinds &= list.iter().fold(0, |all, part| all | self.kinds(part));
            }
        }
        self.kinds.borrow_mut().insert(place, kinds);
        kinds
    }

    /// Whether a schema accepts whatever there is.
    pub(super) fn is_anything(&self, place: &Place) -> bool {
        let place = self.followed(place);
        match self.store.get(&place) {
            Some(Value::Object(members)) => members.keys().all(|keyword| match keyword.as_str() {
                "allOf" => self
                    .list(&place, keyword)
                    .iter()
                    .all(|part| self.is_anything(part)),
                "anyOf" => self
                    .list(&place, keyword)
                    .iter()
                    .any(|part| self.is_anything(part)),
                keyword => keywords::is_annotation(keyword),
            }),
            Some(value) => *value == Value::Bool(true),
            None => false,
        }
    }

    /// Whether a schema has nothing in it that a promise could be about.
    pub(super) fn is_plain(&self, place: &Place) -> bool {
        self.members(place).is_none_or(|members| {
            !members.keys().any(|keyword| {
                keyword == "$ref"
                    || keyword == "x-values"
                    || keywords::holds(keyword) != Holds::Other
            })
        })
    }

    /// The values of an enum that others may be added to.
    pub(super) fn open_values(&self, place: &Place) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for place in self.parts(place, false) {
            let is_open = self.is_open(&place);
            let listed = self.texts(&place, "x-values");
            if listed.is_empty() && (is_open || self.takes_other_texts(&place)) {
                found.extend(self.texts(&place, "anyOf"));
            }
            found.extend(listed);
        }
        found
    }

    /// Whether the last alternative is any text: those before it have a meaning of their own.
    fn takes_other_texts(&self, place: &Place) -> bool {
        let other = self.list(place, "anyOf").pop();
        other.is_some_and(|other| {
            self.members(&other).is_some_and(|members| {
                members.get("type") == Some(&Value::from("string"))
                    && !members.contains_key("const")
                    && !members.contains_key("enum")
            })
        })
    }

    /// What a value usually is, where anything else is accepted, too.
    pub(super) fn usual(&self, place: &Place) -> Option<Place> {
        let branches = self.list(place, "anyOf");
        let is_any = |branch: &Place| self.store.get(&branch.child("x-untyped")).is_some();
        match branches.as_slice() {
            [usual, any] | [any, usual] if is_any(any) && !is_any(usual) => Some(usual.clone()),
            _ => None,
        }
    }

    pub(super) fn is_open(&self, place: &Place) -> bool {
        self.store.get(&place.child("x-open")) == Some(&Value::Bool(true))
    }

    /// All texts that an enum names.
    pub(super) fn values(&self, parts: &[Part]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for part in parts {
            for place in self.parts(&part.place, part.is_whole) {
                for keyword in ["x-values", "anyOf", "enum"] {
                    found.extend(self.texts(&place, keyword));
                }
                let constant = self.store.get(&place.child("const"));
                found.extend(constant.and_then(Value::as_str).map(str::to_owned));
            }
        }
        found
    }

    fn texts(&self, place: &Place, keyword: &str) -> Vec<String> {
        let list = self
            .store
            .get(&place.child(keyword))
            .and_then(Value::as_array);
        let text = |value: &Value| Some(value.get("const").unwrap_or(value).as_str()?.to_owned());
        list.into_iter().flatten().filter_map(text).collect()
    }
}
