//! Compares the values that clients send with what is taken, and those they receive with what they know.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Options;
use super::arena::{Arena, SetId};
use super::change::{Change, Fact, Side, Site};
use super::explain::{Found, Places, explain, find};
use super::needs::Gap;
use super::promises::{self, Promise};
use super::prover::Prover;
use super::rows::schema_site;
use super::tolerant::references;
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
    /// Whether something is promised of what clients send that no rule keeps: some enum is open, or anything is taken
    /// for what is usually of a type.
    has_promises: bool,
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
        let root = surface.store.get(&surface.store.main());
        Ok(Self {
            surface,
            built,
            uses,
            has_promises: root.is_some_and(has_promises),
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
        for (side, old) in [(Side::Sent, old), (Side::Received, read)] {
            let mut comparing = Comparing {
                side,
                old,
                new,
                prover: &self.prover,
                told: BTreeSet::new(),
                promised: BTreeSet::new(),
                changes: Vec::new(),
            };
            comparing.all(&pairs);
            changes.extend(comparing.changes);
        }
        changes
    }
}

fn has_promises(schema: &Value) -> bool {
    match schema {
        Value::Object(members) => {
            let is_one = |(name, value): (&String, &Value)| {
                name == "x-values" || name == "x-untyped" || has_promises(value)
            };
            members.iter().any(is_one)
        }
        Value::Array(items) => items.iter().any(has_promises),
        _ => false,
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
    told: BTreeSet<(SetId, RuleId)>,
    promised: BTreeSet<(Place, Place)>,
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
            if self.changes.len() < MOST_CHANGES {
                self.values(before, now);
            }
        }
        if self.prover.arena.is_spent() {
            // What was found on the way may be wrong.
            self.changes.clear();
            let mut site = schema_site(sender, "", "definition");
            site.old = self.old_store().show(&self.old_store().main());
            site.new = self.new_store().show(&self.new_store().main());
            let fact = Fact::Schema(Gap::TooMuch);
            self.changes.push(Change { fact, site });
        }
        if sender == Side::Received || self.old.half.has_promises {
            for (before, now) in pairs() {
                if self.changes.len() < MOST_CHANGES {
                    self.promises(before, now);
                }
            }
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
            RuleId(seat.half.built.at(seat.half.surface.store, &one.place).0 + seat.offset)
        };
        let (old_rule, new_rule) = (rule(self.old, before), rule(self.new, now));
        let (old_store, new_store) = (self.old.half.surface.store, self.new.half.surface.store);
        let (old_at, new_at) = (
            followed(old_store, &before.place),
            followed(new_store, &now.place),
        );
        let by_definition = before.part == "definition";
        let (narrow, wide, places) = match self.side {
            Side::Sent => (
                (old_rule, old_at.clone()),
                (new_rule, new_at.clone()),
                Places {
                    narrow: old_store,
                    wide: new_store,
                    by_definition,
                },
            ),
            Side::Received => (
                (new_rule, new_at.clone()),
                (old_rule, old_at.clone()),
                Places {
                    narrow: new_store,
                    wide: old_store,
                    by_definition,
                },
            ),
        };
        let set = self.prover.arena.set([narrow.0]);
        if self.prover.holds(set, wide.0) {
            return;
        }
        let is_other =
            !matches!(before.part, "frame" | "definition") && before.target != now.target;
        // A type that was replaced is told as a whole, whatever was told about its parts elsewhere.
        let mut fresh = BTreeSet::new();
        let told = if is_other { &mut fresh } else { &mut self.told };
        let found = explain(self.prover, &places, (set, narrow.1), wide, told);
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
        let user = found.definition.as_ref().unwrap_or(&before.user);
        let mut site = schema_site(self.side, user, before.part);
        site.path = Self::path(found);
        site.old = self.old_store().show(&old);
        site.new = self.new_store().show(&new);
        site.deprecated = deprecated;
        site
    }

    /// Why what a value usually is does not go through as that; nothing, when it does.
    fn unusual(&self, old: &Place, new: &Place) -> Option<Vec<(String, Gap)>> {
        let end = |seat: Seat<'_>, place: &Place| {
            let store = seat.half.surface.store;
            let rule = seat.half.built.find(store, place)?;
            Some((RuleId(rule.0 + seat.offset), followed(store, place)))
        };
        let (before, now) = (end(self.old, old)?, end(self.new, new)?);
        let ((narrow, narrow_store), (wide, wide_store)) = match self.side {
            Side::Sent => ((before, self.old_store()), (now, self.new_store())),
            Side::Received => ((now, self.new_store()), (before, self.old_store())),
        };
        let set = self.prover.arena.set([narrow.0]);
        if self.prover.holds(set, wide.0) || self.prover.arena.is_spent() {
            return None;
        }
        let places = Places {
            narrow: narrow_store,
            wide: wide_store,
            by_definition: false,
        };
        let mut told = BTreeSet::new();
        let found = explain(self.prover, &places, (set, narrow.1), wide, &mut told);
        let reasons = found.into_iter();
        Some(
            reasons
                .map(|found| (Self::path(&found), found.gap))
                .collect(),
        )
    }

    fn promises(&mut self, before: &Use, now: &Use) {
        let broken = promises::broken(
            (self.old.half.surface.store, &before.place),
            (self.new.half.surface.store, &now.place),
            &mut self.promised,
        );
        for broken in broken {
            let mut site = schema_site(self.side, &before.user, before.part);
            site.path = broken.path;
            site.old = self.old_store().show(&broken.old);
            site.new = self.new_store().show(&broken.new);
            let fact = match broken.what {
                // What clients sent, and what is taken where nothing else is any more, is looked at by the rules of the
                // newer document.
                Promise::Member(_) | Promise::Usual { is_usual: false }
                    if self.side == Side::Sent =>
                {
                    continue;
                }
                Promise::Member(name) => {
                    site.deprecated = note(self.old_store(), &broken.old);
                    site.path.push('/');
                    push_token(&mut site.path, &name);
                    Fact::MemberGone { name }
                }
                Promise::Value(value) => Fact::ValueGone { value },
                Promise::Usual { .. } => match self.unusual(&broken.old, &broken.new) {
                    Some(reasons) => Fact::Usual { reasons },
                    None => continue,
                },
            };
            self.changes.push(Change { fact, site });
        }
    }
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

/// The other methods and events that use the definition a change is in.
pub(super) fn other_users(old: &Surface<'_>, site: &Site) -> Vec<String> {
    const MOST: usize = 2_000_000;
    let pointer = site.old.split_once('#').map_or("", |(_, pointer)| pointer);
    let name = pointer
        .strip_prefix("/definitions/")
        .and_then(|rest| rest.split('/').next());
    let (Some(name), Some(sender), true) = (name, site.side, old.is_protocol) else {
        return Vec::new();
    };
    let definitions = old.store.main().child("definitions");
    let all = old.store.get(&definitions).and_then(Value::as_object);
    let uses = old.uses();
    let Some(all) = all.filter(|all| all.len().saturating_mul(uses.len()) < MOST) else {
        return Vec::new();
    };
    // Who leads to the definition, directly or not.
    let mut leading = BTreeSet::from([name.to_owned()]);
    let edges: Vec<(&String, BTreeSet<String>)> = all
        .iter()
        .map(|(from, schema)| {
            let mut to = BTreeSet::new();
            references(schema, &mut to);
            (from, to)
        })
        .collect();
    loop {
        let before = leading.len();
        for (from, to) in &edges {
            if to.iter().any(|to| leading.contains(to)) {
                leading.insert((*from).clone());
            }
        }
        if leading.len() == before {
            break;
        }
    }
    let concerns = |one: &&Use| {
        let is_of_side = if sender == Side::Sent {
            one.sent
        } else {
            one.received
        };
        is_of_side && leading.contains(&one.target) && one.key() != (&site.user, site.part)
    };
    uses.iter()
        .filter(concerns)
        .map(|one| format!("{} {}", one.user, one.part))
        .collect()
}
