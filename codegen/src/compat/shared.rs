//! Definitions that several methods and events use. What changes in one of them is told once, by its name: an exception about
//! it is about all of them, and one about a method is about nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::change::Side;
use super::tolerant::references;
use crate::schema::Place;
use crate::surface::{Surface, Use};

/// Who leads to which definitions of a document.
pub(super) struct Shared {
    is_protocol: bool,
    uses: Vec<Use>,
    /// The definitions whose texts refer to one.
    referring: BTreeMap<String, BTreeSet<String>>,
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
}

/// How many uses lead to a definition.
#[derive(Clone, Copy, PartialEq)]
enum Leading {
    One(usize),
    Several,
}

impl Shared {
    pub(super) fn read(surface: &Surface<'_>) -> Self {
        let mut shared = Self {
            is_protocol: surface.is_protocol,
            uses: Vec::new(),
            referring: BTreeMap::new(),
            sent: BTreeSet::new(),
            received: BTreeSet::new(),
        };
        if !surface.is_protocol {
            return shared;
        }
        shared.uses = surface.uses();
        let at = surface.store.main().child("definitions");
        let all = surface
            .store
            .get(&at)
            .and_then(serde_json::Value::as_object);
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, schema) in all.into_iter().flatten() {
            let mut to = BTreeSet::new();
            references(schema, &mut to);
            let to: BTreeSet<String> = to.iter().map(|token| plain(token)).collect();
            for target in &to {
                let referring = shared.referring.entry(target.clone()).or_default();
                referring.insert(name.clone());
            }
            edges.insert(name.clone(), to);
        }
        shared.sent = several(&edges, shared.of_side(Side::Sent));
        shared.received = several(&edges, shared.of_side(Side::Received));
        shared
    }

    fn of_side(&self, side: Side) -> impl Iterator<Item = &Use> {
        self.uses.iter().filter(move |one| match side {
            Side::Sent => one.sent,
            Side::Received => one.received,
        })
    }

    /// The name by which changes are told that both places are about; none when they belong to whoever led there. Of a
    /// document without methods every definition stands for itself.
    pub(super) fn definition(&self, side: Side, old: &Place, new: &Place) -> Option<Rc<str>> {
        if old != new {
            return None;
        }
        let token = old.pointer.strip_prefix("/definitions/")?;
        let name = plain(Some(token).filter(|token| !token.contains('/'))?);
        let known = match side {
            Side::Sent => &self.sent,
            Side::Received => &self.received,
        };
        let is_home = old.document == 0 && (!self.is_protocol || known.contains(&name));
        is_home.then(|| name.into())
    }

    /// The methods and events that lead to a definition.
    pub(super) fn users(&self, side: Side, name: &str) -> Vec<String> {
        let mut leading = BTreeSet::from([name]);
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            for from in self.referring.get(name).into_iter().flatten() {
                if leading.insert(from) {
                    open.push(from);
                }
            }
        }
        self.of_side(side)
            .filter(|one| leading.contains(one.target.as_str()))
            .map(|one| format!("{} {}", one.user, one.part))
            .collect()
    }
}

/// The definitions that several uses lead to.
fn several<'u>(
    edges: &BTreeMap<String, BTreeSet<String>>,
    uses: impl Iterator<Item = &'u Use>,
) -> BTreeSet<String> {
    let mut known: BTreeMap<&str, Leading> = BTreeMap::new();
    let mut open: Vec<(&str, Leading)> = uses
        .enumerate()
        .map(|(index, one)| (one.target.as_str(), Leading::One(index)))
        .collect();
    while let Some((name, from)) = open.pop() {
        let before = known.get(name).copied();
        let now = match before {
            Some(before) if before != from => Leading::Several,
            _ => from,
        };
        if before == Some(now) {
            continue;
        }
        known.insert(name, now);
        let below = edges.get(name).into_iter().flatten();
        open.extend(below.map(|target| (target.as_str(), now)));
    }
    known
        .into_iter()
        .filter(|(_, leading)| *leading == Leading::Several)
        .map(|(name, _)| name.to_owned())
        .collect()
}

fn plain(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
