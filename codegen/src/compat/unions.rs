//! Which alternative of a newer union is what an older one was.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::mask;
use super::schemas::{Part, Schemas};
use crate::schema::Place;

/// What became of an alternative.
pub(super) enum Meeting {
    /// It is described here now.
    Same(Place, Vec<Part>),
    /// It is gone from a union that clients read openly: the member that tells alternatives apart, and its value.
    Gone {
        tag: String,
        value: String,
        at: Place,
    },
}

/// Most alternatives that are looked at, and most that are held against each other one by one.
const MOST: usize = 10_000;
const MOST_ALIKE: usize = 200;

/// Of objects and lists that are gone from a closed union nothing is said: rules look at those.
pub(super) fn meetings(
    (old, old_at): (&Schemas<'_>, &Place),
    (new, new_at): (&Schemas<'_>, &[Part]),
) -> Vec<Meeting> {
    let mut unions: Vec<(Place, Vec<Place>)> = Vec::new();
    for place in old.parts(old_at, false) {
        for keyword in ["anyOf", "oneOf"] {
            let list = old.list(&place, keyword);
            if !list.is_empty() {
                unions.push((place.clone(), list));
            }
        }
    }
    if unions.is_empty() {
        return Vec::new();
    }
    let mut bases = Vec::new();
    let mut now: Vec<Alternative<'_>> = Vec::new();
    for part in new_at {
        let base = new.own(&part.place);
        if !base.members.is_empty() || !base.entries.is_empty() {
            bases.push(Part {
                is_whole: false,
                ..part.clone()
            });
        }
        let lists = new.parts(&part.place, false).into_iter().flat_map(|place| {
            ["anyOf", "oneOf"]
                .map(|keyword| new.list(&place, keyword))
                .concat()
        });
        if part.is_whole {
            now.extend(
                flat(new, lists.collect())
                    .iter()
                    .map(|at| Alternative::read(new, at)),
            );
        }
    }
    if now.is_empty() {
        now.push(Alternative::read(new, &new_at[0].place));
        bases = new_at[1..].to_vec();
    }
    let mut found = Vec::new();
    for (union, list) in unions {
        let before = flat(old, list);
        let before: Vec<Alternative<'_>> =
            before.iter().map(|at| Alternative::read(old, at)).collect();
        for (one, pair) in before.iter().zip(paired(&before, &now)) {
            if one.kinds & (mask::OBJECT | mask::ARRAY) == 0 {
                // Texts are values of one enum, whatever alternative names them.
                if !old.is_plain(&one.place) {
                    found.push(Meeting::Same(one.place.clone(), new_at.to_vec()));
                }
            } else if let Some(at) = pair {
                let mut parts = vec![Part::whole(now[at].place.clone())];
                parts.extend(bases.iter().cloned());
                found.push(Meeting::Same(one.place.clone(), parts));
            } else if old.is_open(&union)
                && !new_at.iter().any(|part| new.is_anything(&part.place))
                && let Some((tag, value)) = one.tag(old, &union)
            {
                found.push(Meeting::Gone {
                    tag,
                    value,
                    at: one.place.clone(),
                });
            }
        }
    }
    found
}

/// The alternatives, with those of alternatives that are nothing but a union.
fn flat(schemas: &Schemas<'_>, list: Vec<Place>) -> Vec<Place> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<Place> = list.into_iter().rev().collect();
    while let Some(place) = open.pop() {
        let place = schemas.followed(&place);
        if found.len() >= MOST || !seen.insert(place.clone()) {
            continue;
        }
        let members = schemas.members(&place);
        let has = |keyword: &str| members.is_some_and(|members| members.contains_key(keyword));
        let is_wrapper = !has("properties") && !has("items") && !has("x-open") && !has("x-values");
        let mut inner = Vec::new();
        if is_wrapper {
            for keyword in ["anyOf", "oneOf"] {
                inner.extend(schemas.list(&place, keyword));
            }
            let parts = schemas.list(&place, "allOf");
            if parts.len() == 1 {
                inner.extend(parts);
            }
        }
        if inner.is_empty() {
            found.push(place);
        } else {
            open.extend(inner.into_iter().rev());
        }
    }
    found
}

/// An alternative, and by what it is found again.
struct Alternative<'a> {
    place: Place,
    schema: Option<&'a Map<String, Value>>,
    kinds: mask::Mask,
    /// Members that always have the same value.
    constants: BTreeMap<String, String>,
    members: BTreeSet<String>,
    has_inside: bool,
}

impl<'a> Alternative<'a> {
    fn read(schemas: &Schemas<'a>, place: &Place) -> Self {
        let inside = schemas.own(place);
        let constant = |(name, places): (&String, &Vec<Place>)| {
            let found = places.iter().find_map(|at| {
                let members = schemas.members(&schemas.followed(at))?;
                let listed = members.get("enum").and_then(Value::as_array);
                let only = listed.filter(|values| values.len() == 1);
                members.get("const").or_else(|| only?.first())
            })?;
            (!found.is_object() && !found.is_array()).then(|| (name.clone(), found.to_string()))
        };
        Self {
            place: place.clone(),
            schema: schemas.members(place),
            kinds: schemas.kinds(place),
            constants: inside.members.iter().filter_map(constant).collect(),
            has_inside: !inside.members.is_empty() || !inside.entries.is_empty(),
            members: inside.members.into_keys().collect(),
        }
    }

    fn name(&self) -> Option<&str> {
        let name = self.place.pointer.strip_prefix("/definitions/")?;
        (!name.contains('/')).then_some(name)
    }

    /// The member that tells it from the others, and its text.
    fn tag(&self, schemas: &Schemas<'_>, union: &Place) -> Option<(String, String)> {
        let named = schemas.members(union)?.get("discriminator");
        let named = named.and_then(|named| named.get("propertyName")?.as_str());
        let (name, text) = match named {
            Some(name) => self.constants.get_key_value(name)?,
            None => self.constants.first_key_value()?,
        };
        Some((name.clone(), text.trim_matches('"').to_owned()))
    }

    /// Whether its values may have something in them.
    fn may_have_inside(&self) -> bool {
        self.kinds & (mask::OBJECT | mask::ARRAY) != 0
    }

    fn is_apart(&self, other: &Alternative<'_>) -> bool {
        self.kinds & other.kinds & (mask::OBJECT | mask::ARRAY) == 0
            || self.constants.iter().any(|(name, value)| {
                other
                    .constants
                    .get(name)
                    .is_some_and(|known| known != value)
            })
    }
}

/// For each alternative the newer one that it has become: the one with the same constants or the same name, otherwise the one
/// among the others that it has most in common with.
fn paired(before: &[Alternative<'_>], now: &[Alternative<'_>]) -> Vec<Option<usize>> {
    let mut by_constants: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    let mut by_name = BTreeMap::new();
    for (index, one) in now.iter().enumerate() {
        if !one.constants.is_empty() {
            by_constants.entry(&one.constants).or_default().push(index);
        }
        if let Some(name) = one.name() {
            by_name.entry(name).or_insert(index);
        }
    }
    let common = |at: usize, other: usize| {
        let both = before[at].members.intersection(&now[other].members);
        both.count()
    };
    let likest = |at: usize, others: &[usize]| {
        let fits = others
            .iter()
            .filter(|other| !before[at].is_apart(&now[**other]));
        let rank = |other: &usize| {
            let is_same = before[at].schema == now[*other].schema;
            (
                is_same,
                common(at, *other),
                Reverse(other.abs_diff(at)),
                *other,
            )
        };
        fits.map(rank).max().map(|(.., other)| other)
    };
    let mut pairs: Vec<Option<usize>> = before
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let same = by_constants.get(&one.constants);
            let same = same.and_then(|same| likest(at, same));
            let named = || by_name.get(one.name()?).copied();
            same.or_else(|| named().filter(|other| !one.is_apart(&now[*other])))
        })
        .collect();
    let free = |pairs: &[Option<usize>]| -> Vec<usize> {
        let taken: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
        let is_free = |at: &usize| now[*at].may_have_inside() && !taken.contains(at);
        (0..now.len()).filter(is_free).collect()
    };
    let others = free(&pairs);
    let open: Vec<usize> = (0..before.len())
        .filter(|at| pairs[*at].is_none() && before[*at].has_inside)
        .collect();
    if open.len() > MOST_ALIKE || others.len() > MOST_ALIKE {
        return pairs;
    }
    for at in &open {
        let is_same = |other: &&usize| before[*at].schema == now[**other].schema;
        pairs[*at] = others.iter().find(is_same).copied();
    }
    let others = free(&pairs);
    let mut left: BTreeSet<usize> = others.iter().copied().collect();
    let mut without = Vec::new();
    for at in open
        .into_iter()
        .filter(|at| pairs[*at].is_none())
        .collect::<Vec<_>>()
    {
        match likest(at, &others) {
            Some(other) if common(at, other) > 0 || before[at].members.is_empty() => {
                pairs[at] = Some(other);
                left.remove(&other);
            }
            _ => without.push(at),
        }
    }
    // Nothing in common, and nothing else it could have become.
    if left.len() == 1 || left.len() == without.len() {
        for (at, other) in without.into_iter().zip(left.iter().copied().cycle()) {
            pairs[at] = Some(other).filter(|other| !before[at].is_apart(&now[*other]));
        }
    }
    pairs
}
