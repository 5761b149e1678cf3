//! Finds the places where the narrow document accepts what the wide one may refuse.

use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;

use super::arena::SetId;
use super::change::Side;
use super::needs::{Child, Gap, Need, Step};
use super::prover::Prover;
use super::shared::Shared;
use super::trail::Trail;
use crate::rules::RuleId;
use crate::schema::{Place, Store};

/// A gap, and where it is.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) gap: Gap,
    /// The definition that the path starts at, when it is another one than that of the question.
    pub(super) definition: Option<Rc<str>>,
    /// The place inside the value: `/items/*/name`.
    pub(super) path: String,
    pub(super) narrow: Place,
    pub(super) wide: Place,
}

/// Most gaps of one question; whoever has so many has replaced the type.
const MOST: usize = 200;
/// Most questions that are looked at for them.
const MOST_QUESTIONS: usize = 200_000;

/// What has been told: the definition or the use that it was told of, the question, and its places. Rules that are equal
/// and stand in several places are several findings.
pub(super) type Told = BTreeSet<(Rc<str>, SetId, RuleId, Place, Place)>;

/// What the two documents are, to name places in them.
pub(super) struct Places<'a> {
    pub(super) narrow: &'a Store,
    pub(super) wide: &'a Store,
    pub(super) side: Side,
    /// The definitions that paths start anew at; none when all is told of the use.
    pub(super) shared: Option<&'a Shared>,
    /// Whose question it is.
    pub(super) user: Rc<str>,
}

impl Places<'_> {
    fn definition(&self, narrow: &Place, wide: &Place) -> Option<Rc<str>> {
        self.shared?.definition(self.side, narrow, wide)
    }
}

#[derive(Clone)]
struct Open {
    definition: Option<Rc<str>>,
    narrow: SetId,
    wide: RuleId,
    way: usize,
    narrow_at: Place,
    wide_at: Place,
}

/// Every gap between a schema and the one that has to accept as much, but for those in `told`.
pub(super) fn explain(
    prover: &Prover,
    places: &Places<'_>,
    (narrow, narrow_at): (SetId, Place),
    (wide, wide_at): (RuleId, Place),
    told: &mut Told,
) -> Vec<Found> {
    let mut found = Vec::new();
    let first = Open {
        definition: places.definition(&narrow_at, &wide_at),
        narrow,
        wide,
        way: Trail::START,
        narrow_at,
        wide_at,
    };
    let mut queue = VecDeque::from([first.clone()]);
    let mut trail = Trail::new();
    let mut left = MOST_QUESTIONS;
    while let Some(open) = queue.pop_front() {
        if prover.holds(open.narrow, open.wide) || !told.insert(open.key(places)) {
            continue;
        }
        if prover.arena.is_spent() {
            break;
        }
        if found.len() >= MOST || left == 0 {
            found.truncate(MOST);
            let of_use = Open {
                definition: None,
                ..first
            };
            found.push(of_use.gap(&trail, Gap::More));
            break;
        }
        left -= 1;
        let (gaps, children) = reasons(prover, places, &open);
        found.extend(gaps.into_iter().map(|gap| {
            let gap = match gap {
                Gap::Branch(_) => Gap::Branch(called(places.narrow, &open.narrow_at)),
                gap => gap,
            };
            open.gap(&trail, gap)
        }));
        for child in children {
            queue.extend(step(places, &mut trail, &open, &child));
        }
    }
    found
}

impl Open {
    fn key(&self, places: &Places<'_>) -> (Rc<str>, SetId, RuleId, Place, Place) {
        let home = match &self.definition {
            Some(name) => format!("/definitions/{name}").into(),
            None => Rc::clone(&places.user),
        };
        let (narrow_at, wide_at) = (self.narrow_at.clone(), self.wide_at.clone());
        (home, self.narrow, self.wide, narrow_at, wide_at)
    }

    fn gap(&self, trail: &Trail, gap: Gap) -> Found {
        Found {
            gap,
            definition: self.definition.clone(),
            path: trail.pointer(self.way),
            narrow: self.narrow_at.clone(),
            wide: self.wide_at.clone(),
        }
    }
}

/// Why a question is answered with no: gaps, and further questions.
fn reasons(prover: &Prover, places: &Places<'_>, open: &Open) -> (Vec<Gap>, Vec<Child>) {
    let fails = |child: &Child| !prover.holds(child.narrow, child.wide);
    let needs = prover.needs(open.narrow, open.wide);
    let gap_of = |is_meant: fn(&Gap) -> bool| {
        needs.iter().find_map(|need| match need {
            Need::Gap(gap) if is_meant(gap) => Some(gap.clone()),
            _ => None,
        })
    };
    if let Some(values) = gap_of(|gap| matches!(gap, Gap::Values { .. })) {
        return (vec![values], Vec::new());
    }
    let lost = gap_of(|gap| matches!(gap, Gap::Type { .. }));
    let is_mixed = lost.is_some() || needs.iter().any(|need| matches!(need, Need::Any(..)));
    let by_type = || prover.types(open.narrow, open.wide).filter(|_| is_mixed);
    if let Some(split) = prover.branches(open.narrow, open.wide).or_else(by_type) {
        let wide = prover.arena.node_mask(open.wide);
        // One fact about all types that are lost reads better than one about each.
        let is_left = |child: &Child| lost.is_none() || prover.arena.mask(child.narrow) & wide != 0;
        let children = split
            .into_iter()
            .filter(|child| fails(child) && is_left(child));
        let children = children.collect();
        return (lost.into_iter().collect(), children);
    }
    let mut gaps = Vec::new();
    let mut children = Vec::new();
    for need in needs.iter() {
        match need {
            Need::Gap(gap) => gaps.push(gap.clone()),
            Need::Child(child) if fails(child) => children.push(child.clone()),
            Need::Child(_) => {}
            Need::Any(ways, _) if ways.iter().any(|way| !way.iter().any(fails)) => {}
            Need::Any(ways, gap) => match meant(prover, places, open, ways) {
                Some(child) => children.push(child.clone()),
                None => gaps.push(gap.clone()),
            },
        }
    }
    (gaps, children)
}

/// The alternative that was meant: the only one that has anything in common with the value, or the one at the same place.
fn meant<'w>(
    prover: &Prover,
    places: &Places<'_>,
    open: &Open,
    ways: &'w [Vec<Child>],
) -> Option<&'w Child> {
    let single = |way: &'w Vec<Child>| match way.as_slice() {
        [child] if matches!(child.step, Step::Part(..)) => Some(child),
        _ => None,
    };
    let arena = &prover.arena;
    let overlaps = |child: &&Child| !arena.is_empty(arena.with(open.narrow, [child.wide]));
    let parts: Vec<&Child> = ways.iter().filter_map(single).filter(overlaps).collect();
    if let [part] = parts.as_slice() {
        return Some(part);
    }
    let is_same = |child: &&Child| {
        // Only the place is asked for, so the way may start anew.
        let from = Open {
            way: Trail::START,
            ..open.clone()
        };
        let Some(Open { wide_at: at, .. }) = step(places, &mut Trail::new(), &from, child) else {
            return false;
        };
        at.pointer == open.narrow_at.pointer && at.pointer.starts_with("/definitions/")
    };
    parts.into_iter().find(is_same)
}

fn step(places: &Places<'_>, trail: &mut Trail, open: &Open, child: &Child) -> Option<Open> {
    let mut way = Some(open.way);
    let mut token = |token: &str| way = trail.go_on(open.way, token);
    let mut narrow_at = open.narrow_at.clone();
    let mut wide_at = open.wide_at.clone();
    let mut both = |tokens: &[&[&str]]| {
        narrow_at = descend(places.narrow, &narrow_at, tokens);
        wide_at = descend(places.wide, &wide_at, tokens);
    };
    match &child.step {
        Step::Part(keyword, index) => {
            wide_at = descend(places.wide, &wide_at, &[&[keyword, &index.to_string()]]);
        }
        Step::Branch(keyword, index) => {
            let index = index.to_string();
            let tokens = [*keyword, &index];
            narrow_at = descend(places.narrow, &narrow_at, &[&tokens]);
        }
        Step::Member(name) => {
            both(&[&["properties", name], &["additionalProperties"]]);
            token(name);
        }
        Step::Item(index) => {
            let text = index.to_string();
            both(&[&["items", &text], &["items"]]);
            token(&text);
        }
        Step::Items => {
            both(&[&["additionalItems"], &["items"]]);
            token("*");
        }
        Step::Rest => {
            both(&[&["additionalProperties"]]);
            token("*");
        }
        Step::Matching(source) => {
            both(&[&["patternProperties", source], &["additionalProperties"]]);
            token("*");
        }
        Step::Same | Step::Hidden => {}
    }
    let mut definition = open.definition.clone();
    if let Some(name) = places.definition(&narrow_at, &wide_at) {
        definition = Some(name);
        way = Some(Trail::START);
    }
    Some(Open {
        definition,
        narrow: child.narrow,
        wide: child.wide,
        way: way?,
        narrow_at,
        wide_at,
    })
}

/// What people call an alternative: by its constant members, by its name, or by where it stands.
fn called(store: &Store, place: &Place) -> String {
    let place = store.follow(place).unwrap_or_else(|_| place.clone());
    let members = store.get(&place.child("properties"));
    let members = members.and_then(serde_json::Value::as_object);
    let constant = |(name, schema): (&String, &serde_json::Value)| {
        Some(format!(
            "{name}: {}",
            super::words::short(schema.get("const")?)
        ))
    };
    let constants: Vec<String> = members.into_iter().flatten().filter_map(constant).collect();
    if !constants.is_empty() {
        return constants.join(", ");
    }
    let name = place.pointer.strip_prefix("/definitions/");
    name.unwrap_or(&place.pointer).to_owned()
}

/// The first schema that stands at one of these paths, below the place or below a part of it; otherwise the place.
pub(super) fn descend(store: &Store, place: &Place, paths: &[&[&str]]) -> Place {
    let found = paths.iter().find_map(|path| find(store, place, path));
    let found = found.unwrap_or_else(|| place.clone());
    store.follow(&found).unwrap_or(found)
}

/// Where a path leads, from a schema or from a part of its `allOf`, `anyOf` or `oneOf`.
pub(super) fn find(store: &Store, place: &Place, path: &[&str]) -> Option<Place> {
    const MOST: usize = 64;
    let mut queue = VecDeque::from([place.clone()]);
    let mut left = MOST;
    while let Some(place) = queue.pop_front() {
        let place = store.follow(&place).unwrap_or(place);
        let at = path.iter().fold(place.clone(), |at, token| at.child(token));
        if store
            .get(&at)
            .is_some_and(|found| found.is_object() || found.is_boolean())
        {
            return Some(at);
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let parts = store
                .get(&place.child(keyword))
                .and_then(serde_json::Value::as_array);
            for index in 0..parts.map_or(0, Vec::len) {
                if left == 0 {
                    return None;
                }
                left -= 1;
                queue.push_back(place.grandchild(keyword, &index.to_string()));
            }
        }
    }
    None
}
