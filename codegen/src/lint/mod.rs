//! The conventions of a protocol that people can live with, as a table of rules.
//!
//! Some rules are what generation relies on: a document of ours that breaks one cannot be generated from. The others are
//! conventions: `protocol lint` asks for them, `protocol gen` does not, so that a draft can be tried out.
//! A convention that is broken on purpose is excepted where it is broken, with the reason: `x-allow` on a method, an event,
//! a definition or a member covers all that stands below it. An exception that excepts nothing is a problem itself.

mod names;
mod rows;
mod rules;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};

pub use rules::RULES;

use serde_json::Value;

use crate::lower::{self, Options};
use crate::model::Protocol;
use crate::problem::Problem;
use crate::schema::keywords::{self, Holds};
use crate::schema::{Place, Source, Store};
use crate::surface::{Surface, Use};

/// When a rule is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Always, of an authored protocol: generation relies on it.
    Necessary,
    /// By `lint`, of an authored protocol that is not frozen.
    Protocol,
    /// By `lint`, of any document.
    Any,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// How problems and exceptions name it.
    pub id: &'static str,
    /// What it asks for, in a line.
    pub purpose: &'static str,
    /// Why, in a few sentences.
    pub why: &'static str,
    /// What it refuses, and what it accepts instead.
    pub example: [&'static str; 2],
    /// When it is asked.
    pub kind: Kind,
    check: fn(&Subject<'_>, &mut Found),
}

/// Ids of problems with exceptions themselves; these cannot be excepted.
const ALLOW: &str = "allow";
const UNUSED: &str = "unused-allow";

/// What rules look at.
pub(crate) struct Subject<'a> {
    protocol: &'a Protocol,
    store: &'a Store,
    surface: Surface<'a>,
    /// Every schema of the document.
    schemas: Vec<Place>,
    /// Every declared member of an object.
    members: Vec<Member>,
    /// The definitions that clients send, directly or inside others.
    sent: BTreeSet<String>,
}

/// A declared member of an object.
struct Member {
    name: String,
    place: Place,
}

/// Collects what a rule finds.
pub(crate) struct Found {
    rule: &'static str,
    found: Vec<(Place, &'static str, String, String)>,
}

impl Found {
    fn tell(&mut self, place: &Place, fact: impl Into<String>, fix: impl Into<String>) {
        self.found
            .push((place.clone(), self.rule, fact.into(), fix.into()));
    }
}

impl<'a> Subject<'a> {
    fn new(protocol: &'a Protocol, store: &'a Store) -> Self {
        let schemas = store.schemas();
        let mut members = Vec::new();
        for place in &schemas {
            let properties = place.child("properties");
            let named = store.get(&properties).and_then(Value::as_object);
            for name in named.into_iter().flat_map(serde_json::Map::keys) {
                members.push(Member {
                    name: name.clone(),
                    place: properties.child(name),
                });
            }
        }
        let surface = Surface::read(store);
        let sent = sent(&surface, store);
        Self {
            protocol,
            store,
            surface,
            schemas,
            members,
            sent,
        }
    }

    fn get(&self, place: &Place) -> Option<&'a Value> {
        self.store.get(place)
    }

    /// A keyword of a schema, wherever its `$ref`s lead.
    fn keyword(&self, place: &Place, keyword: &str) -> Option<&'a Value> {
        let own = self.get(&place.child(keyword));
        own.or_else(|| self.get(&self.store.follow(place).ok()?.child(keyword)))
    }
}

/// What generation relies on.
pub(crate) fn necessary(protocol: &Protocol, store: &Store) -> Vec<Problem> {
    let subject = Subject::new(protocol, store);
    let found = ask(&subject, |kind| kind == Kind::Necessary);
    let problem = |(place, rule, fact, fix): (Place, _, _, _)| {
        Problem::new(rule, store.show(&place), fact, fix)
    };
    found.into_iter().map(problem).collect()
}

/// Holds a document to every rule that is asked of one of its kind. The first source is the document; the others are what
/// it may refer to.
pub fn lint(sources: &[Source], options: Options) -> Result<Vec<Problem>, Vec<Problem>> {
    let protocol = lower::lower(sources, options)?;
    let store = Store::read(sources)?;
    let subject = Subject::new(&protocol, &store);
    if subject.surface.is_frozen {
        // It never changes again, so there is nothing to ask for.
        return Ok(Vec::new());
    }
    let is_authored = subject.surface.is_protocol;
    let found = ask(&subject, |kind| {
        kind == Kind::Any || (is_authored && kind == Kind::Protocol)
    });
    let mut exceptions = exceptions(&store);
    let mut problems = Vec::new();
    for (place, rule, fact, fix) in found {
        if !is_excepted(&mut exceptions, &place, rule) {
            problems.push(Problem::new(rule, store.show(&place), fact, fix));
        }
    }
    problems.extend(misused(&store, &exceptions));
    problems.sort();
    Ok(problems)
}

fn ask(
    subject: &Subject<'_>,
    wanted: impl Fn(Kind) -> bool,
) -> Vec<(Place, &'static str, String, String)> {
    let mut all = Vec::new();
    for rule in RULES.iter().filter(|rule| wanted(rule.kind)) {
        let mut found = Found {
            rule: rule.id,
            found: Vec::new(),
        };
        (rule.check)(subject, &mut found);
        all.extend(found.found);
    }
    all
}

/// An exception: its reason, and whether it was needed.
struct Exception {
    reason: Option<String>,
    used: bool,
}

/// Where an exception stands, and the rule it is about.
type Exceptions = BTreeMap<(Place, String), Exception>;

fn exceptions(store: &Store) -> Exceptions {
    let root = store.main();
    let mut places = store.schemas();
    for table in ["x-methods", "x-events"] {
        let rows = store.get(&root.child(table)).and_then(Value::as_array);
        places.extend(
            (0..rows.map_or(0, Vec::len)).map(|row| root.grandchild(table, &row.to_string())),
        );
    }
    let mut found = Exceptions::new();
    for place in places {
        let allowed = store
            .get(&place.child("x-allow"))
            .and_then(Value::as_object);
        for (rule, reason) in allowed.into_iter().flatten() {
            let exception = Exception {
                reason: reason.as_str().map(str::to_owned),
                used: false,
            };
            found.insert((place.clone(), rule.clone()), exception);
        }
    }
    found
}

/// Whether an exception covers a place: it stands there, or somewhere above.
fn is_excepted(exceptions: &mut Exceptions, place: &Place, rule: &str) -> bool {
    if exceptions.is_empty() {
        return false;
    }
    let mut at = place.clone();
    // The document itself excepts nothing: that would be no exception.
    while !at.pointer.is_empty() {
        if let Some(exception) = exceptions.get_mut(&(at.clone(), rule.to_owned())) {
            exception.used = true;
            return true;
        }
        let end = at.pointer.rfind('/').unwrap_or(0);
        at.pointer.truncate(end);
    }
    false
}

/// Exceptions without a reason, of rules that do not exist, or without need.
fn misused(store: &Store, exceptions: &Exceptions) -> Vec<Problem> {
    let mut problems = Vec::new();
    for ((place, rule), exception) in exceptions {
        let at = store.show(&place.grandchild("x-allow", rule));
        let known = RULES.iter().find(|known| known.id == rule);
        let mut tell =
            |id, fact: String, fix: &str| problems.push(Problem::new(id, at.clone(), fact, fix));
        match known {
            _ if place.pointer.is_empty() => tell(
                ALLOW,
                format!("`{rule}` is excepted for the whole document"),
                "except it where it is broken: at a method, an event, a definition or a member",
            ),
            None => tell(
                ALLOW,
                format!("there is no rule `{rule}`"),
                "`protocol lint --list-rules` shows them",
            ),
            Some(known) if known.kind == Kind::Necessary => {
                let fact = format!("`{rule}` is what generation relies on and cannot be excepted");
                tell(ALLOW, fact, "correct what it finds");
            }
            Some(_)
                if exception
                    .reason
                    .as_ref()
                    .is_none_or(|reason| reason.trim().is_empty()) =>
            {
                tell(
                    ALLOW,
                    "an exception without a reason".to_owned(),
                    "say why it has to be so",
                );
            }
            Some(_) if !exception.used => {
                tell(
                    UNUSED,
                    format!("`{rule}` finds nothing here"),
                    "remove the exception",
                );
            }
            Some(_) => {}
        }
    }
    problems
}

/// The definitions that clients send.
fn sent(surface: &Surface<'_>, store: &Store) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let uses = surface.uses();
    // Without methods nobody knows what is sent.
    let is_sent = |one: &Use| surface.is_protocol && one.sent;
    let mut open: Vec<Place> = uses
        .into_iter()
        .filter(is_sent)
        .map(|one| one.place)
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(place) = open.pop() {
        let place = store.follow(&place).unwrap_or(place);
        if !seen.insert(place.clone()) {
            continue;
        }
        let name = place.pointer.strip_prefix("/definitions/");
        reached.extend(
            name.and_then(|rest| rest.split('/').next())
                .map(str::to_owned),
        );
        let members = store.get(&place).and_then(Value::as_object);
        for (keyword, value) in members.into_iter().flatten() {
            let below = place.child(keyword);
            match (keywords::holds(keyword), value) {
                (Holds::Schemas | Holds::Both, Value::Array(list)) => {
                    open.extend((0..list.len()).map(|index| below.child(&index.to_string())));
                }
                (Holds::Schema | Holds::Both, _) => open.push(below),
                (Holds::Named, Value::Object(named))
                    if keyword != "definitions" && keyword != "$defs" =>
                {
                    open.extend(named.keys().map(|name| below.child(name)));
                }
                _ => {}
            }
        }
    }
    reached
}
