//! Compares the tables of two documents: methods, events, scopes, codes, numbers.

use std::collections::{BTreeMap, BTreeSet};

use protocol_schema::document::ResultBytes;
use serde_json::Value;

use super::change::{Change, Fact, Side, Site};
use crate::schema::Place;
use crate::surface::{Row, Surface};

/// Everything that has changed in the tables.
pub(super) fn changes(old: &Surface<'_>, new: &Surface<'_>) -> Vec<Change> {
    let mut reader = Reader {
        old,
        new,
        changes: Vec::new(),
    };
    reader.document();
    for (name, row) in &old.methods {
        match new.methods.get(name) {
            Some(now) => reader.method(name, row, now),
            None => reader.gone("method", name, row),
        }
    }
    for (name, row) in &old.events {
        match new.events.get(name) {
            Some(now) => reader.event(name, row, now),
            None => reader.gone("event", name, row),
        }
    }
    for (code, row) in &old.errors {
        if !new.errors.contains_key(code) {
            let code = code.clone();
            reader.row(&code.clone(), row, None, Fact::Code { code });
        }
    }
    for (scope, row) in &old.scopes {
        if !new.scopes.contains_key(scope) {
            let scope = scope.clone();
            reader.row(&scope.clone(), row, None, Fact::ScopeGone { scope });
        }
    }
    reader.changes
}

struct Reader<'a> {
    old: &'a Surface<'a>,
    new: &'a Surface<'a>,
    changes: Vec<Change>,
}

impl Reader<'_> {
    fn tell(&mut self, site: Site, fact: Fact) {
        self.changes.push(Change { fact, site });
    }

    fn row(&mut self, user: &str, old: &Row<'_>, new: Option<&Row<'_>>, fact: Fact) {
        let place = |place: &Place| self.new.store.show(place);
        let site = Site {
            side: None,
            user: user.to_owned(),
            part: "",
            path: String::new(),
            old: self.old.store.show(&old.place),
            new: new.map_or_else(|| place(&self.new.store.main()), |row| place(&row.place)),
            deprecated: old.text("deprecated").map(str::to_owned),
        };
        self.tell(site, fact);
    }

    fn gone(&mut self, kind: &'static str, name: &str, row: &Row<'_>) {
        self.row(name, row, None, Fact::Gone { kind });
    }

    fn document(&mut self) {
        let (old, new) = (self.old, self.new);
        let site = |word: &str| {
            let at = |surface: &Surface<'_>| {
                let place = surface.store.main().child("x-protocol");
                let below = if word.is_empty() {
                    place.clone()
                } else {
                    place.child(word)
                };
                let found = surface.store.get(&below).map_or(place, |_| below);
                surface.store.show(&found)
            };
            Site {
                side: None,
                user: String::new(),
                part: "",
                path: String::new(),
                old: at(old),
                new: at(new),
                deprecated: None,
            }
        };
        let lost: Vec<u64> = old.answers.difference(&new.answers).copied().collect();
        if !lost.is_empty() {
            self.tell(site("also"), Fact::Numbers { lost });
        }
        for word in ["handshake", "challenge", "tick", "shutdown"] {
            let of = |surface: &Surface<'_>| {
                let place = surface.store.main().grandchild("x-protocol", "connection");
                let name = surface
                    .store
                    .get(&place.child(word))
                    .and_then(Value::as_str);
                name.map(str::to_owned)
            };
            let (Some(before), now) = (of(old), of(new)) else {
                continue;
            };
            if now.as_ref() != Some(&before) {
                let fact = Fact::Connection {
                    word,
                    old: before,
                    new: now,
                };
                self.tell(site("connection"), fact);
            }
        }
    }

    fn method(&mut self, name: &str, old: &Row<'_>, new: &Row<'_>) {
        let mut facts = Vec::new();
        let of =
            |row: &Row<'_>, word: &str, default: &str| row.text(word).unwrap_or(default).to_owned();
        let pair = |word: &str, default: &str| (of(old, word, default), of(new, word, default));
        let (before, now) = pair("answer", "once");
        if before != now {
            facts.push(Fact::Answer {
                old: before,
                new: now,
            });
        }
        let key = |row: &Row<'_>| row.text("idempotency").map(str::to_owned);
        let (before, now) = (key(old), key(new));
        if before != now {
            facts.push(Fact::Key {
                old: before,
                new: now,
            });
        } else if before.is_some() {
            let (before, now) = pair("repeats", "answered-again");
            if before != now {
                facts.push(Fact::Repeats {
                    old: before,
                    new: now,
                });
            }
        }
        // Documents from before a word existed say nothing about it; others mean the default by its absence.
        let knows = |pointer: &str| {
            let mut rows = self.old.methods.values();
            rows.any(|row| row.has(pointer))
        };
        let before = old.text("effect").or(knows("/effect").then_some("repeats"));
        let now = new.text("effect").unwrap_or("repeats");
        if let Some(before) = before
            && rank(now) > rank(before)
        {
            facts.push(Fact::Effect {
                old: before.to_owned(),
                new: now.to_owned(),
            });
        }
        let (before, now) = (old.text("scope"), new.text("scope"));
        let lost = self.lost_scopes(before, now);
        if !lost.is_empty() || (before.is_none() && now.is_some()) {
            facts.push(Fact::Scope {
                old: before.map(str::to_owned),
                new: now.map(str::to_owned),
                lost,
            });
        }
        let (before, now) = pair("role", "any");
        if before != now && now != "any" {
            facts.push(Fact::Role {
                old: before,
                new: now,
            });
        }
        let lost: Vec<String> = old
            .texts("emits")
            .difference(&new.texts("emits"))
            .map(|event| (*event).to_owned())
            .collect();
        if !lost.is_empty() {
            facts.push(Fact::Emits { lost });
        }
        let usual = ResultBytes::USUAL.maximum;
        let size = |row: &Row<'_>| row.number("/resultBytes/maximum");
        let before = size(old).or(knows("/resultBytes").then_some(usual));
        let now = size(new).unwrap_or(usual);
        if let Some(before) = before
            && now > before
        {
            facts.push(Fact::Size {
                old: before,
                new: now,
            });
        }
        for fact in facts {
            self.row(name, old, Some(new), fact);
        }
    }

    fn event(&mut self, name: &str, old: &Row<'_>, new: &Row<'_>) {
        let mut facts = Vec::new();
        let text = |row: &Row<'_>, word: &str| row.text(word).map(str::to_owned);
        let (before, now) = (old.text("scope"), new.text("scope"));
        let lost = self.lost_scopes(before, now);
        if !lost.is_empty() || (before.is_none() && now.is_some()) {
            facts.push(Fact::Guard {
                word: "scope",
                old: text(old, "scope"),
                new: text(new, "scope"),
            });
        }
        let (before, now) = (text(old, "role"), text(new, "role"));
        if before != now && now.is_some() {
            facts.push(Fact::Guard {
                word: "role",
                old: before,
                new: now,
            });
        }
        let delivery = |row: &Row<'_>| row.text("delivery").unwrap_or("drop-if-slow").to_owned();
        let (before, now) = (delivery(old), delivery(new));
        if before != now {
            facts.push(Fact::Delivery {
                old: before,
                new: now,
            });
        }
        for word in ["targeted", "stateVersion"] {
            let now = new.flag(word);
            if old.flag(word) != now {
                facts.push(Fact::Envelope { word, new: now });
            }
        }
        for fact in facts {
            self.row(name, old, Some(new), fact);
        }
    }

    /// Scopes that sufficed in the older document and do not in the newer one.
    fn lost_scopes(&self, before: Option<&str>, now: Option<&str>) -> Vec<String> {
        let (Some(before), Some(now)) = (before, now) else {
            return Vec::new();
        };
        let before = granting(&self.old.scopes, before);
        let now = granting(&self.new.scopes, now);
        let lost = before.difference(&now);
        lost.map(|scope| (*scope).to_owned()).collect()
    }
}

/// How much a repetition may do.
fn rank(effect: &str) -> u8 {
    match effect {
        "none" => 0,
        "idempotent" => 1,
        _ => 2,
    }
}

/// The scopes that suffice where this one is asked for.
fn granting<'a>(scopes: &BTreeMap<String, Row<'a>>, scope: &'a str) -> BTreeSet<&'a str> {
    let mut all = scopes
        .get(scope)
        .map(|row| row.texts("grantedBy"))
        .unwrap_or_default();
    all.insert(scope);
    all
}

/// A site in a schema.
pub(super) fn schema_site(side: Side, user: &str, part: &'static str) -> Site {
    Site {
        side: Some(side),
        user: user.to_owned(),
        part,
        path: String::new(),
        old: String::new(),
        new: String::new(),
        deprecated: None,
    }
}
