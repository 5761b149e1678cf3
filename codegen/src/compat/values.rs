//! Compares the values that clients send with what is taken, and those they receive with what they know.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;

use super::Options;
use super::arena::Arena;
use super::change::{Change, Fact, Side, Site};
use super::explain::{Found, Places, Told, explain, find};
use super::needs::Gap;
use super::promises::{Promise, Promises};
use super::prover::Prover;
use super::rows::schema_site;
use super::shared::Shared;
use crate::problem::Problem;
use crate::rules::{self, Built, Rule, RuleId, Rules};
use crate::schema::{Place, Store, push_token};
use crate::surface::{Surface, Use};

/// How much may be looked at for one pair of documents, and how much more for each rule and each member in them.
const EFFORT: u64 = 400_000;
const EFFORT_EACH: usize = 16;

/// Most changes of one side that are told; whoever has so many compares two protocols.
const MOST_CHANGES: usize = 1_000;

/// A document, and the rules of all that its clients send and receive.
pub(super) struct Half<'a> {
    pub(super) surface: &'a Surface<'a>,
    pub(super) built: Built,
    uses: Vec<Use>,
}

impl<'a> Half<'a> {
    pub(super) fn read(surface: &'a Surface<'a>, options: Options) -> Result<Self, Vec<Problem>> {
        let mut uses = surface.uses();
        for definition in uses.iter_mut().filter(|one| one.part == "definition") {
            (definition.sent, definition.received) = (options.sent, options.received);
        }
        let roots: Vec<Place> = uses.iter().map(|one| one.place.clone()).collect();
        // Whether clients assert formats is not for us to know, so they count.
        let built = rules::build(surface.store, &roots, true)?;
        Ok(Self {
            surface,
            built,
            uses,
        })
    }
}

/// A document among those that are compared: its number in the arena.
#[derive(Clone, Copy)]
pub(super) struct Seat<'a> {
    pub(super) half: &'a Half<'a>,
    offset: usize,
}

/// Everything there is to ask about some documents.
pub(super) struct Question {
    prover: Prover,
}

impl Question {
    pub(super) fn about<'a>(halves: &[&'a Half<'a>], options: Options) -> (Self, Vec<Seat<'a>>) {
        let rules: Vec<&Rules> = halves.iter().map(|half| &half.built.rules).collect();
        let members = |rule: &Rule| match rule {
            Rule::Keywords(keywords) => 1 + keywords.properties.len(),
            Rule::True | Rule::False => 1,
        };
        let all = rules.iter().flat_map(|rules| &rules.nodes);
        let size: usize = all.map(members).sum();
        let (arena, offsets) = Arena::new(&rules, EFFORT + (EFFORT_EACH * size) as u64);
        let prover = Prover::new(arena, !options.strict);
        let seats = halves
            .iter()
            .zip(offsets)
            .map(|(half, offset)| Seat { half, offset });
        (Self { prover }, seats.collect())
    }

    /// Everything that has changed about values from the older document to the newer one. `read` is the older one as its
    /// clients read it.
    pub(super) fn changes(&self, old: Seat<'_>, read: Seat<'_>, new: Seat<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        let now: BTreeMap<(&str, &str), &Use> =
            new.half.uses.iter().map(|one| (one.key(), one)).collect();
        let mut pairs = Vec::new();
        for before in &old.half.uses {
            match now.get(&before.key()) {
                Some(now) => pairs.push((before, *now)),
                // A method or an event that is gone is told elsewhere, an acknowledgement with the number of answers.
                None if matches!(before.part, "frame" | "definition" | "earlier") => {
                    let (old, new) = (old.half.surface.store, new.half.surface.store);
                    let mut site = schema_site(Side::Sent, &before.user, before.part);
                    site.side = None;
                    site.old = old.show(&followed(old, &before.place));
                    site.new = new.show(&new.main());
                    let kind = match before.part {
                        "earlier" => "earlier form of the parameters",
                        part => part,
                    };
                    changes.push(Change {
                        fact: Fact::Gone { kind },
                        site,
                    });
                }
                None => {}
            }
        }
        let shared = Shared::read(old.half.surface);
        for (side, old) in [(Side::Sent, old), (Side::Received, read)] {
            let mut comparing = Comparing {
                side,
                old,
                new,
                prover: &self.prover,
                shared: &shared,
                told: Told::new(),
                changes: Vec::new(),
            };
            comparing.all(&pairs);
            changes.extend(comparing.changes);
        }
        changes
    }
}

/// Where a schema really stands.
fn followed(store: &Store, place: &Place) -> Place {
    store.follow(place).unwrap_or_else(|_| place.clone())
}

struct Comparing<'a> {
    side: Side,
    old: Seat<'a>,
    new: Seat<'a>,
    prover: &'a Prover,
    shared: &'a Shared,
    told: Told,
    changes: Vec<Change>,
}

impl Comparing<'_> {
    fn all(&mut self, pairs: &[(&Use, &Use)]) {
        let sender = self.side;
        let is_of_side = |one: &Use| match sender {
            Side::Sent => one.sent,
            Side::Received => one.received,
        };
        let pairs = || pairs.iter().filter(|(before, _)| is_of_side(before));
        for (before, now) in pairs() {
            if self.changes.len() <= MOST_CHANGES {
                self.values(before, now);
            }
        }
        let (old, new) = (self.old.half.surface.store, self.new.half.surface.store);
        let mut promises = Promises::new(sender, self.shared, old, new);
        for (before, now) in pairs() {
            if self.changes.len() <= MOST_CHANGES {
                self.promises(&mut promises, before, now);
            }
        }
        if self.changes.len() > MOST_CHANGES {
            self.changes.truncate(MOST_CHANGES);
            let mut site = schema_site(sender, "", "document");
            site.old = old.show(&old.main());
            site.new = new.show(&new.main());
            let fact = Fact::Schema(Gap::More);
            self.changes.push(Change { fact, site });
        }
    }

    fn old_store(&self) -> &Store {
        self.old.half.surface.store
    }

    fn new_store(&self) -> &Store {
        self.new.half.surface.store
    }

    fn values(&mut self, before: &Use, now: &Use) {
        let rule = |seat: Seat<'_>, one: &Use| {
            let rule = seat.half.built.at(seat.half.surface.store, &one.place);
            self.prover.arena.first(RuleId(rule.0 + seat.offset))
        };
        let (old_rule, new_rule) = (rule(self.old, before), rule(self.new, now));
        let (old_store, new_store) = (self.old.half.surface.store, self.new.half.surface.store);
        let (old_at, new_at) = (
            followed(old_store, &before.place),
            followed(new_store, &now.place),
        );
        let is_other =
            !matches!(before.part, "frame" | "definition") && before.target != now.target;
        let places = |narrow, wide| Places {
            narrow,
            wide,
            side: self.side,
            shared: Some(self.shared).filter(|_| !is_other),
            user: home(before),
        };
        let (narrow, wide, places) = match self.side {
            Side::Sent => (
                (old_rule, old_at.clone()),
                (new_rule, new_at.clone()),
                places(old_store, new_store),
            ),
            Side::Received => (
                (new_rule, new_at.clone()),
                (old_rule, old_at.clone()),
                places(new_store, old_store),
            ),
        };
        let set = self.prover.arena.set([narrow.0]);
        self.prover.arena.start();
        if self.prover.holds(set, wide.0) {
            return;
        }
        // A type that was replaced is told as a whole, whatever was told about its parts elsewhere.
        let mut fresh = Told::new();
        let told = if is_other { &mut fresh } else { &mut self.told };
        let found = explain(self.prover, &places, (set, narrow.1), wide, told);
        if self.prover.arena.is_spent() {
            // What was found on the way may be wrong.
            self.prover.forget();
            let mut site = schema_site(self.side, &before.user, before.part);
            site.old = old_store.show(&old_at);
            site.new = new_store.show(&new_at);
            let fact = Fact::Schema(Gap::TooMuch);
            self.changes.push(Change { fact, site });
            return;
        }
        if is_other {
            let mut site = schema_site(self.side, &before.user, before.part);
            site.old = old_store.show(&old_at);
            site.new = new_store.show(&new_at);
            let reasons = found
                .into_iter()
                .map(|found| (Self::path(&found), found.gap));
            self.changes.push(Change {
                fact: Fact::Retyped {
                    old: before.target.clone(),
                    new: now.target.clone(),
                    reasons: reasons.collect(),
                },
                site,
            });
            return;
        }
        for found in found {
            let site = self.site(before, &found);
            let fact = Fact::Schema(found.gap);
            self.changes.push(Change { fact, site });
        }
    }

    /// A gap about a member is at that member.
    fn path(found: &Found) -> String {
        let mut path = found.path.clone();
        if let Gap::Required { name, .. } | Gap::Undeclared { name } = &found.gap {
            path.push('/');
            push_token(&mut path, name);
        }
        path
    }

    fn site(&self, before: &Use, found: &Found) -> Site {
        let (mut old, mut new) = match self.side {
            Side::Sent => (found.narrow.clone(), found.wide.clone()),
            Side::Received => (found.wide.clone(), found.narrow.clone()),
        };
        let mut deprecated = None;
        if let Gap::Required { name, .. } | Gap::Undeclared { name } = &found.gap {
            let path = ["properties", name];
            if let Some(at) = find(self.old_store(), &old, &path) {
                deprecated = note(self.old_store(), &at);
                old = at;
            }
            new = find(self.new_store(), &new, &path).unwrap_or(new);
        }
        let mut site = self.site_of(before, found.definition.as_ref());
        site.path = Self::path(found);
        site.old = self.old_store().show(&old);
        site.new = self.new_store().show(&new);
        site.deprecated = deprecated;
        site
    }

    /// The site of what is told of a use, or of a definition that it shares with others.
    fn site_of(&self, of: &Use, definition: Option<&Rc<str>>) -> Site {
        match definition {
            Some(name) => schema_site(self.side, name, "definition"),
            None => schema_site(self.side, &of.user, of.part),
        }
    }

    /// Why what a value usually is does not go through as that; nothing, when it does.
    fn unusual(&self, of: &Use, old: &Place, new: &Place) -> Option<Vec<(String, Gap)>> {
        let end = |seat: Seat<'_>, place: &Place| {
            let store = seat.half.surface.store;
            let rule = seat.half.built.find(store, place)?;
            let rule = self.prover.arena.first(RuleId(rule.0 + seat.offset));
            Some((rule, followed(store, place)))
        };
        let (before, now) = (end(self.old, old)?, end(self.new, new)?);
        let ((narrow, narrow_store), (wide, wide_store)) = match self.side {
            Side::Sent => ((before, self.old_store()), (now, self.new_store())),
            Side::Received => ((now, self.new_store()), (before, self.old_store())),
        };
        let set = self.prover.arena.set([narrow.0]);
        self.prover.arena.start();
        if self.prover.holds(set, wide.0) {
            return None;
        }
        let places = Places {
            narrow: narrow_store,
            wide: wide_store,
            side: self.side,
            shared: None,
            user: home(of),
        };
        let found = explain(
            self.prover,
            &places,
            (set, narrow.1),
            wide,
            &mut Told::new(),
        );
        if self.prover.arena.is_spent() {
            // What was found on the way may be wrong.
            self.prover.forget();
            return Some(vec![(String::new(), Gap::TooMuch)]);
        }
        let reasons = found.into_iter();
        Some(
            reasons
                .map(|found| (Self::path(&found), found.gap))
                .collect(),
        )
    }

    fn promises(&mut self, promises: &mut Promises<'_>, before: &Use, now: &Use) {
        for broken in promises.broken(&home(before), &before.place, &now.place) {
            let mut site = self.site_of(before, broken.definition.as_ref());
            site.path = broken.path;
            site.old = self.old_store().show(&broken.old);
            site.new = self.new_store().show(&broken.new);
            let fact = match broken.what {
                Promise::Member(name) => {
                    site.deprecated = note(self.old_store(), &broken.old);
                    site.path.push('/');
                    push_token(&mut site.path, &name);
                    Fact::MemberGone { name }
                }
                Promise::Value(value) => Fact::ValueGone { value },
                // Where nothing else is taken any more, the rules say what is refused.
                Promise::Usual { is_usual, .. } if !is_usual && self.side == Side::Sent => continue,
                Promise::Usual { .. } => match self.unusual(before, &broken.old, &broken.new) {
                    Some(reasons) => Fact::Usual { reasons },
                    None => continue,
                },
                Promise::TooMuch => {
                    site = schema_site(self.side, "", "document");
                    site.old = self.old_store().show(&self.old_store().main());
                    site.new = self.new_store().show(&self.new_store().main());
                    Fact::Schema(Gap::TooMuch)
                }
            };
            self.changes.push(Change { fact, site });
        }
    }
}

/// What is told of a use alone is told of it by this name.
fn home(of: &Use) -> Rc<str> {
    format!("{} {}", of.user, of.part).into()
}

/// What the document says about a schema that is deprecated.
fn note(store: &Store, place: &Place) -> Option<String> {
    let of = |member: &str| store.get(&place.child(member));
    let note = of("x-deprecated")
        .and_then(Value::as_str)
        .map(str::to_owned);
    let flag = of("deprecated") == Some(&Value::Bool(true));
    note.or(flag.then(String::new))
}
