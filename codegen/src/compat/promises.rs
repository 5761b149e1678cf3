//! What clients were told that no validator checks: members they may read, values of open enums, what a value usually is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::trail::Trail;
use crate::schema::keywords::{self, Holds};
use crate::schema::{Place, Store};

/// Something that the older document declares and the newer one does not, or not as it was.
pub(super) struct Broken {
    pub(super) what: Promise,
    /// The place inside the value.
    pub(super) path: String,
    pub(super) old: Place,
    pub(super) new: Place,
}

pub(super) enum Promise {
    /// A member of an object.
    Member(String),
    /// A value of an enum that others may be added to.
    Value(String),
    /// What a value usually is, where anything is accepted; the places are those of what it usually is. Whether the newer
    /// document keeps that, its rules tell.
    Usual {
        /// Whether the newer document accepts anything, too.
        is_usual: bool,
    },
}

/// Most pairs of schemas that are looked at.
const MOST: usize = 50_000;

/// Most broken promises of one type.
const MOST_FOUND: usize = 50;

/// Schemas that are compared, by their places.
type Seen = BTreeSet<(Place, Place)>;

/// Walks through both schemas side by side, as long as they are alike.
pub(super) fn broken(
    (old, old_at): (&Store, &Place),
    (new, new_at): (&Store, &Place),
    seen: &mut Seen,
) -> Vec<Broken> {
    let mut found = Vec::new();
    let mut trail = Trail::new();
    let mut queue = VecDeque::from([(old_at.clone(), new_at.clone(), Trail::START)]);
    while let Some((old_at, new_at, way)) = queue.pop_front() {
        let old_at = old.follow(&old_at).unwrap_or(old_at);
        let new_at = new.follow(&new_at).unwrap_or(new_at);
        if seen.len() == MOST || !seen.insert((old_at.clone(), new_at.clone())) {
            continue;
        }
        let mut tell = |trail: &Trail, what, old: &Place, new: &Place| {
            if found.len() == MOST_FOUND {
                return;
            }
            found.push(Broken {
                what,
                path: trail.pointer(way),
                old: old.clone(),
                new: new.clone(),
            });
        };
        let gone = open_values(old, &old_at);
        let now = if gone.is_empty() {
            Vec::new()
        } else {
            values(new, &new_at)
        };
        for value in gone {
            if !now.is_empty() && !now.contains(&value) {
                tell(&trail, Promise::Value(value), &old_at, &new_at);
            }
        }
        if let Some(before) = usual(old, &old_at) {
            let now = usual(new, &new_at);
            let is_usual = now.is_some();
            let now = now.unwrap_or_else(|| new_at.clone());
            tell(&trail, Promise::Usual { is_usual }, &before, &now);
        }
        let before = Inside::read(old, &old_at, &["allOf"]);
        let now = Inside::read(new, &new_at, &["allOf", "anyOf", "oneOf"]);
        for (name, at) in before.members {
            match now.members.get(&name) {
                Some(_) if is_plain(old, &at) => {}
                Some(now) => {
                    let way = trail.go_on(way, &name);
                    queue.extend(way.map(|way| (at, now.clone(), way)));
                }
                None if now.is_object => tell(&trail, Promise::Member(name), &at, &new_at),
                None => {}
            }
        }
        for (keyword, before) in before.entries {
            if let Some(now) = now.entries.get(keyword) {
                let way = trail.go_on(way, "*");
                queue.extend(way.map(|way| (before, now.clone(), way)));
            }
        }
        queue.extend(
            branches((old, &old_at), (new, &new_at))
                .into_iter()
                .map(|(before, now)| (before, now, way)),
        );
    }
    found
}

/// What a schema says about what is inside its values, also in the parts it is made of.
#[derive(Default)]
struct Inside {
    members: BTreeMap<String, Place>,
    entries: BTreeMap<&'static str, Place>,
    is_object: bool,
}

impl Inside {
    fn read(store: &Store, place: &Place, parts: &[&str]) -> Self {
        const MOST: usize = 64;
        let mut inside = Self::default();
        let mut queue = VecDeque::from([place.clone()]);
        let mut left = MOST;
        while let Some(place) = queue.pop_front() {
            let place = store.follow(&place).unwrap_or(place);
            let Some(Value::Object(members)) = store.get(&place) else {
                continue;
            };
            for keyword in ["items", "additionalItems", "additionalProperties"] {
                if members.get(keyword).is_some_and(Value::is_object) {
                    inside
                        .entries
                        .entry(keyword)
                        .or_insert_with(|| place.child(keyword));
                }
            }
            if let Some(Value::Object(named)) = members.get("properties") {
                inside.is_object = true;
                let at = place.child("properties");
                for name in named.keys() {
                    inside
                        .members
                        .entry(name.clone())
                        .or_insert_with(|| at.child(name));
                }
            }
            for keyword in parts {
                let count = members
                    .get(*keyword)
                    .and_then(Value::as_array)
                    .map_or(0, Vec::len);
                let taken = count.min(left);
                left -= taken;
                queue.extend((0..taken).map(|index| place.grandchild(keyword, &index.to_string())));
            }
        }
        inside
    }
}

/// Whether a schema has nothing in it that a promise could be about.
fn is_plain(store: &Store, place: &Place) -> bool {
    let members = store.get(place).and_then(Value::as_object);
    members.is_none_or(|members| {
        !members.keys().any(|keyword| {
            keyword == "$ref" || keyword == "x-values" || keywords::holds(keyword) != Holds::Other
        })
    })
}

/// The places of a keyword's schemas.
fn list(store: &Store, place: &Place, keyword: &str) -> Vec<Place> {
    let at = place.child(keyword);
    let count = store.get(&at).and_then(Value::as_array).map_or(0, Vec::len);
    (0..count)
        .map(|index| at.child(&index.to_string()))
        .collect()
}

/// The alternatives of two unions that mean the same.
fn branches(old: (&Store, &Place), new: (&Store, &Place)) -> Vec<(Place, Place)> {
    const MOST: usize = 1_000;
    let of = |(store, place): (&Store, &Place)| -> BTreeMap<String, Place> {
        let all = ["anyOf", "oneOf"].map(|keyword| list(store, place, keyword));
        let all = all.into_iter().flatten().take(MOST).enumerate();
        all.map(|(index, place)| (likeness(store, &place, index), place))
            .collect()
    };
    let mut now = of(new);
    let before = of(old).into_iter();
    before
        .filter_map(|(key, before)| Some((before, now.remove(&key)?)))
        .collect()
}

/// By what an alternative is found again: its constant members, its name, its place.
fn likeness(store: &Store, place: &Place, index: usize) -> String {
    let at = store.follow(place).unwrap_or_else(|_| place.clone());
    let properties = store
        .get(&at.child("properties"))
        .and_then(Value::as_object);
    let constant = |(name, schema): (&String, &Value)| {
        let text = schema.get("const")?.as_str()?;
        Some(format!("{name}={text}"))
    };
    let constants: Vec<String> = properties
        .into_iter()
        .flatten()
        .filter_map(constant)
        .collect();
    if !constants.is_empty() {
        return constants.join(",");
    }
    if at.pointer.starts_with("/definitions/") && at != *place {
        return at.pointer;
    }
    let types = store.get(&at.child("type")).map(Value::to_string);
    types.unwrap_or_else(|| index.to_string())
}

/// What a value usually is, where anything else is accepted, too.
fn usual(store: &Store, place: &Place) -> Option<Place> {
    let branches = list(store, place, "anyOf");
    let is_any = |branch: &Place| store.get(&branch.child("x-untyped")).is_some();
    match branches.as_slice() {
        [usual, any] | [any, usual] if is_any(any) && !is_any(usual) => Some(usual.clone()),
        _ => None,
    }
}

/// The values of an enum that others may be added to.
fn open_values(store: &Store, place: &Place) -> Vec<String> {
    let is_open = store.get(&place.child("x-open")) == Some(&Value::Bool(true));
    let listed = constants(store, place, "x-values");
    if listed.is_empty() && is_open {
        return constants(store, place, "anyOf");
    }
    listed
}

/// All values that an enum names.
fn values(store: &Store, place: &Place) -> Vec<String> {
    let mut found = constants(store, place, "x-values");
    found.extend(constants(store, place, "anyOf"));
    let listed = store.get(&place.child("enum")).and_then(Value::as_array);
    let texts = listed.into_iter().flatten().filter_map(Value::as_str);
    found.extend(texts.map(str::to_owned));
    found
}

fn constants(store: &Store, place: &Place, keyword: &str) -> Vec<String> {
    let list = store.get(&place.child(keyword)).and_then(Value::as_array);
    let text = |value: &Value| Some(value.get("const").unwrap_or(value).as_str()?.to_owned());
    list.into_iter().flatten().filter_map(text).collect()
}
