//! What clients were told that no validator checks: members they may read or send, values of open enums, what a value usually
//! is.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use super::change::Side;
use super::mask;
use super::schemas::{Inside, Part, Schemas};
use super::shared::Shared;
use super::trail::Trail;
use super::unions::{self, Meeting};
use crate::schema::{Place, Store};

/// Something that the older document declares and the newer one does not, or not as it was.
pub(super) struct Broken {
    pub(super) what: Promise,
    /// The definition that the path starts at, when it is another one than that of the use.
    pub(super) definition: Option<Rc<str>>,
    /// The place inside the value.
    pub(super) path: String,
    pub(super) old: Place,
    pub(super) new: Place,
}

#[derive(Clone)]
pub(super) enum Promise {
    /// A member of an object.
    Member(String),
    /// A value of an enum that others may be added to.
    Value(String),
    /// What a value usually is, where anything is accepted; the older place is that of what it usually is. Whether the newer
    /// document keeps that, its rules tell.
    Usual {
        /// What the newer document says about it.
        new: Place,
        /// Whether the newer document accepts anything, too.
        is_usual: bool,
    },
    /// There was more to look at than can be.
    TooMuch,
}

/// Most pairs of schemas that are looked at.
const MOST: usize = 100_000;

/// Most broken promises of one use.
const MOST_FOUND: usize = 2_000;

/// A schema, and where the newer document says something about the same value.
type Pair = (Place, Vec<Part>);

/// What was found out about a pair: what is broken there, and which pairs are below; each with the token of the way.
#[derive(Default)]
struct Row {
    broken: Vec<(Option<String>, Promise, Place)>,
    below: Vec<(Option<String>, usize)>,
    above: Vec<usize>,
    /// Whether something is broken there or below.
    is_bad: bool,
}

/// Both documents, and what was looked at: every pair once, whoever leads to it.
pub(super) struct Promises<'a> {
    side: Side,
    shared: &'a Shared,
    old: Schemas<'a>,
    new: Schemas<'a>,
    known: BTreeMap<Pair, usize>,
    pairs: Vec<Pair>,
    rows: Vec<Row>,
    told: BTreeSet<(Rc<str>, usize)>,
    looked: usize,
    left: usize,
    is_given_up: bool,
}

impl<'a> Promises<'a> {
    pub(super) fn new(side: Side, shared: &'a Shared, old: &'a Store, new: &'a Store) -> Self {
        Self {
            side,
            shared,
            old: Schemas::new(old),
            new: Schemas::new(new),
            known: BTreeMap::new(),
            pairs: Vec::new(),
            rows: Vec::new(),
            told: BTreeSet::new(),
            looked: 0,
            left: MOST,
            is_given_up: false,
        }
    }

    /// What is broken between two schemas and has not been told before.
    pub(super) fn broken(&mut self, user: &Rc<str>, old: &Place, new: &Place) -> Vec<Broken> {
        let first = self.pair(old, &[Part::whole(new.clone())]);
        let mut found = Vec::new();
        if !self.look() {
            // Of the others nothing is known, either: that is told once.
            if std::mem::replace(&mut self.is_given_up, true) {
                return found;
            }
            let (old, new) = &self.pairs[first];
            found.push(Broken {
                what: Promise::TooMuch,
                definition: None,
                path: String::new(),
                old: old.clone(),
                new: new[0].place.clone(),
            });
            return found;
        }
        let mut trail = Trail::new();
        let mut queue = VecDeque::from([(first, Trail::START, None)]);
        while let Some((at, mut way, mut definition)) = queue.pop_front() {
            let (old, new) = &self.pairs[at];
            let new_at = &new[0].place;
            if let Some(name) = self.shared.definition(self.side, old, new_at) {
                definition = Some(name);
                way = Trail::START;
            }
            let home = match &definition {
                Some(name) => format!("/definitions/{name}").into(),
                None => Rc::clone(user),
            };
            if !self.rows[at].is_bad || !self.told.insert((home, at)) {
                continue;
            }
            let go_on = |trail: &mut Trail, token: &Option<String>| match token {
                Some(token) => trail.go_on(way, token),
                None => Some(way),
            };
            for (token, below) in &self.rows[at].below {
                queue.extend(go_on(&mut trail, token).map(|way| (*below, way, definition.clone())));
            }
            for (token, what, old) in &self.rows[at].broken {
                let way = go_on(&mut trail, token);
                found.extend(way.map(|way| Broken {
                    what: what.clone(),
                    definition: definition.clone(),
                    path: trail.pointer(way),
                    old: old.clone(),
                    new: match what {
                        Promise::Usual { new, .. } => new.clone(),
                        _ => new_at.clone(),
                    },
                }));
            }
            if found.len() > MOST_FOUND {
                break;
            }
        }
        found
    }

    /// The number of a pair.
    fn pair(&mut self, old: &Place, new: &[Part]) -> usize {
        let mut parts: Vec<Part> = Vec::new();
        for part in new {
            let place = self.new.followed(&part.place);
            let part = Part { place, ..*part };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let pair = (self.old.followed(old), parts);
        let next = self.pairs.len();
        match self.known.entry(pair) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(free) => {
                self.pairs.push(free.key().clone());
                self.rows.push(Row::default());
                *free.insert(next)
            }
        }
    }

    /// Walks through both schemas side by side, as long as they are alike. Says whether there was enough left for it.
    fn look(&mut self) -> bool {
        // Pairs are numbered as they are met, and looked at in that order.
        while self.looked < self.pairs.len() {
            let at = self.looked;
            let (old, new) = self.pairs[at].clone();
            self.left = self.left.saturating_sub(new.len());
            if self.left == 0 {
                return false;
            }
            let (broken, below) = self.read(&old, &new);
            for (token, old, new) in below {
                let below = self.pair(&old, &new);
                self.rows[at].below.push((token, below));
                self.rows[below].above.push(at);
                if self.rows[below].is_bad {
                    self.rows[at].is_bad = true;
                }
            }
            self.rows[at].is_bad |= !broken.is_empty();
            self.rows[at].broken = broken;
            if self.rows[at].is_bad {
                self.spread(at);
            }
            self.looked += 1;
        }
        true
    }

    /// What leads to something bad is bad.
    fn spread(&mut self, from: usize) {
        let mut open = vec![from];
        while let Some(at) = open.pop() {
            for above in self.rows[at].above.clone() {
                if !self.rows[above].is_bad {
                    self.rows[above].is_bad = true;
                    open.push(above);
                }
            }
        }
    }

    #[expect(clippy::type_complexity, reason = "the two lists of a row")]
    fn read(
        &self,
        old: &Place,
        new: &[Part],
    ) -> (
        Vec<(Option<String>, Promise, Place)>,
        Vec<(Option<String>, Place, Vec<Part>)>,
    ) {
        let mut broken = Vec::new();
        let kinds = self.new.kinds(&new[0].place);
        if kinds & mask::STRING != 0 {
            let gone = self.old.open_values(old);
            let now = if gone.is_empty() {
                BTreeSet::new()
            } else {
                self.new.values(new)
            };
            for value in gone.difference(&now) {
                broken.push((None, Promise::Value(value.clone()), old.clone()));
            }
        }
        if let Some(before) = self.old.usual(old) {
            let now = self.new.usual(&new[0].place);
            let is_usual = now.is_some();
            let new = now.unwrap_or_else(|| new[0].place.clone());
            broken.push((None, Promise::Usual { new, is_usual }, before));
        }
        let before = self.old.own(old);
        let now = Declared::read(&self.new, new);
        if kinds & mask::OBJECT != 0 {
            for (name, at) in &before.members {
                if now.member(name).is_empty() && !self.is_taken(new, &now.all) {
                    broken.push((None, Promise::Member(name.clone()), at[0].clone()));
                }
            }
        }
        let mut below = below(&before, &now);
        below.retain(|(_, old, _)| !self.old.is_plain(old));
        for meeting in unions::meetings((&self.old, old), (&self.new, new)) {
            match meeting {
                Meeting::Same(old, new) => below.push((None, old, new)),
                // What clients send and is not taken any more, the rules tell.
                Meeting::Gone { tag, value, at } if self.side == Side::Received => {
                    broken.push((Some(tag), Promise::Value(value), at));
                }
                Meeting::Gone { .. } => {}
            }
        }
        (broken, below)
    }

    /// Whether members that are not declared mean what they meant: anything is handed on as it is, or a map takes them.
    fn is_taken(&self, new: &[Part], now: &Inside) -> bool {
        let is_anything = new
            .iter()
            .any(|part| part.is_whole && self.new.is_anything(&part.place));
        let is_map = ["additionalProperties", "patternProperties/"]
            .iter()
            .any(|keyword| now.entries.keys().any(|key| key.starts_with(keyword)));
        is_anything || (self.side == Side::Sent && is_map)
    }
}

/// What several parts say about the insides of a value.
struct Declared {
    each: Vec<Inside>,
    /// With that of their alternatives.
    all: Inside,
}

impl Declared {
    fn read(schemas: &Schemas<'_>, parts: &[Part]) -> Self {
        let each = parts.iter().map(|part| schemas.own(&part.place));
        Self {
            each: each.collect(),
            all: schemas.inside(parts),
        }
    }

    /// Where something is declared: by the first part that does it itself, or by alternatives.
    fn find<'i>(&'i self, find: impl Fn(&'i Inside) -> Vec<&'i Place>) -> Vec<Part> {
        let places = self.each.iter().chain([&self.all]).map(find);
        let places = places.into_iter().find(|places| !places.is_empty());
        let places = places.into_iter().flatten();
        places.cloned().map(Part::whole).collect()
    }

    fn member(&self, name: &str) -> Vec<Part> {
        self.find(|inside| inside.members.get(name).into_iter().flatten().collect())
    }

    fn entry(&self, key: &str) -> Vec<Part> {
        // Items are described by their index, or all alike.
        let others: &[&str] = match key {
            "items" | "contains" => &["items/", "items", "additionalItems"],
            "additionalItems" => &["items"],
            "additionalProperties" => &["patternProperties/"],
            _ if key.starts_with("items/") => &["items", "additionalItems"],
            _ => &["additionalProperties"],
        };
        let is_other = |found: &str| {
            let mut others = others.iter();
            others.any(|wanted| {
                found == *wanted || (wanted.ends_with('/') && found.starts_with(wanted))
            })
        };
        self.find(|inside| {
            if let Some(places) = inside.entries.get(key) {
                return places.iter().collect();
            }
            let found = inside.entries.iter().filter(|(key, _)| is_other(key));
            found.flat_map(|(_, places)| places).collect()
        })
    }
}

/// What is inside of both: the token of the way, where the older document says something, and where the newer one does.
fn below(before: &Inside, now: &Declared) -> Vec<(Option<String>, Place, Vec<Part>)> {
    let mut found = Vec::new();
    let mut add = |token: &str, old: &[Place], new: Vec<Part>| {
        if !new.is_empty() {
            let each = old.iter();
            found.extend(each.map(|old| (Some(token.to_owned()), old.clone(), new.clone())));
        }
    };
    for (name, places) in &before.members {
        add(name, places, now.member(name));
    }
    for (key, places) in &before.entries {
        let token = key.strip_prefix("items/").unwrap_or("*");
        add(token, places, now.entry(key));
    }
    found
}
