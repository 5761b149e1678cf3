//! What a newer document breaks for clients that were built from an older one.
//!
//! What clients send may be accepted more widely than before, what they receive may not. So everything comes down to one
//! question: does one schema accept everything that another one accepts? [`prover`] answers it, [`explain`] says where it
//! does not, and [`RULES`] puts each reason into words. Names of definitions do not matter, nor how schemas are put
//! together; methods and events are found by their names on the wire.

pub mod allow;
mod arena;
mod change;
mod explain;
mod mask;
mod needs;
mod promises;
mod prover;
mod rows;
mod rules;
mod schema_words;
mod schemas;
mod shared;
mod table_words;
mod tolerant;
mod trail;
mod unions;
mod value_words;
mod values;
mod words;

use std::fmt;

use serde_json::{Value, json};

pub use change::Side;
pub use rules::{RULES, Rule};

use crate::surface::Surface;
use change::{Change, Fact, Site};
use shared::Shared;
use tolerant::tolerant;
use values::{Half, Question};

use crate::problem::{Printable, Problem};
use crate::schema::{Source, Store};

/// How documents are compared.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Clients send values of the definitions of a document without methods.
    pub sent: bool,
    /// Clients receive values of the definitions of a document without methods.
    pub received: bool,
    /// Also counts members that open objects did not declare: clients may have sent them, whatever they hold.
    pub strict: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            sent: true,
            received: true,
            strict: false,
        }
    }
}

/// What a newer document is to clients of an older one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same on the wire.
    Neutral,
    /// More than before, and nothing less.
    Additive,
    /// See the findings.
    Breaking,
    /// What breaks is excepted, all of it.
    Accepted,
}

impl Verdict {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Neutral => "wire-neutral",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
            Self::Accepted => "accepted",
        }
    }
}

/// The outcome of comparing two documents.
#[derive(Debug)]
pub struct Comparison {
    /// All in all.
    pub verdict: Verdict,
    /// What breaks, sorted by place.
    pub findings: Vec<Finding>,
}

/// Something that an existing client would notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Document, method or event, part, and the place inside the value: `v3 chat.history params/limit`.
    pub place: String,
    /// The rule's id.
    pub rule: &'static str,
    /// Who sends the value; none when it is not about a value.
    pub side: Option<Side>,
    /// What is the case.
    pub fact: String,
    /// What a client experiences: the rest of a sentence that starts with it.
    pub client: String,
    /// The way out.
    pub help: String,
    /// The place in the older document.
    pub old: String,
    /// The place in the newer document.
    pub new: String,
    /// Other methods and events that are concerned.
    pub also: Vec<String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, .. } = self;
        writeln!(
            f,
            "{}: {} [{rule}]",
            Printable(&self.place),
            Printable(&self.fact)
        )?;
        writeln!(f, "  old {}", Printable(&self.old))?;
        writeln!(f, "  new {}", Printable(&self.new))?;
        if !self.also.is_empty() {
            writeln!(f, "  also {}", Printable(&words::list(&self.also)))?;
        }
        writeln!(f, "  client: one built before {}", Printable(&self.client))?;
        write!(f, "  help: {}", Printable(&self.help))
    }
}

impl Finding {
    /// Two that share it are the same.
    fn identity(&self) -> (&str, &str, Option<Side>, &str) {
        (&self.place, self.rule, self.side, &self.fact)
    }

    /// The finding for programs.
    pub fn to_json(&self) -> Value {
        let side = self.side.map(Side::word);
        json!({
            "rule": self.rule,
            "place": self.place,
            "side": side,
            "fact": self.fact,
            "client": format!("one built before {}", self.client),
            "help": self.help,
            "old": self.old,
            "new": self.new,
            "also": self.also,
        })
    }
}

/// Compares a document with an older one. The first source of each is the document, the others are what it may refer to;
/// `name` is how places name it: `v3`.
pub fn compare(
    name: &str,
    old: &[Source],
    new: &[Source],
    options: Options,
) -> Result<Comparison, Vec<Problem>> {
    let (old_store, new_store) = (Store::read(old)?, Store::read(new)?);
    let texts = |sources: &[Source]| -> Vec<String> {
        sources.iter().map(|source| source.text.clone()).collect()
    };
    // However large a document is, it equals itself.
    if texts(old) == texts(new) {
        return Ok(Comparison {
            verdict: Verdict::Neutral,
            findings: Vec::new(),
        });
    }
    let (before, now) = (Surface::read(&old_store), Surface::read(&new_store));
    // What clients keep without knowing it does not break them.
    let read_store = tolerant(old)
        .map(|sources| Store::read(&sources))
        .transpose()?;
    let read = read_store.as_ref().map(Surface::read);
    let halves = [Some(&before), Some(&now), read.as_ref()];
    let halves: Vec<Half<'_>> = halves
        .into_iter()
        .flatten()
        .map(|surface| Half::read(surface, options))
        .collect::<Result<_, _>>()?;
    let (question, seats) = Question::about(&halves.iter().collect::<Vec<_>>(), options);
    let (old_seat, new_seat) = (seats[0], seats[1]);
    let read_seat = seats.get(2).copied().unwrap_or(old_seat);

    let mut changes = rows::changes(&before, &now);
    changes.extend(question.changes(old_seat, read_seat, new_seat));
    if before.is_frozen && differ(&old_store, &new_store) {
        changes.push(Change {
            fact: Fact::Frozen,
            site: whole(&old_store, &new_store),
        });
    }
    if let (Some(old), Some(new), true) = (before.version, now.version, changes.is_empty())
        && old < new
    {
        changes.push(Change {
            fact: Fact::Bumped { old, new },
            site: whole(&old_store, &new_store),
        });
    }
    let is_neutral = || {
        question.changes(old_seat, old_seat, new_seat).is_empty()
            && question.changes(new_seat, new_seat, old_seat).is_empty()
            && rows::changes(&now, &before).is_empty()
    };
    let verdict = if !changes.is_empty() {
        Verdict::Breaking
    } else if is_neutral() {
        Verdict::Neutral
    } else {
        Verdict::Additive
    };
    let shared = Shared::read(&before);
    let mut findings: Vec<Finding> = changes
        .iter()
        .filter_map(|change| finding(name, &shared, change))
        .collect();
    // One loss can be noticed in several ways; the first is the one that hurts.
    findings.sort_by(|a, b| a.identity().cmp(&b.identity()));
    findings.dedup_by(|a, b| a.identity() == b.identity());
    Ok(Comparison { verdict, findings })
}

/// What it means that a document is not there any more, and none that answers its number: `others` may answer further ones.
pub fn gone(
    name: &str,
    old: &[Source],
    others: &[Vec<Source>],
) -> Result<Vec<Finding>, Vec<Problem>> {
    let old_store = Store::read(old)?;
    let before = Surface::read(&old_store);
    let mut lost = before.answers.clone();
    for sources in others {
        let store = Store::read(sources)?;
        lost.retain(|number| !Surface::read(&store).answers.contains(number));
    }
    let mut facts = Vec::new();
    if before.is_frozen {
        facts.push(Fact::Frozen);
    }
    if !lost.is_empty() {
        let lost = lost.into_iter().collect();
        facts.push(Fact::Numbers { lost });
    } else if !before.is_frozen {
        facts.push(Fact::Gone { kind: "document" });
    }
    let shared = Shared::read(&before);
    let changes = facts.into_iter().map(|fact| Change {
        fact,
        site: Site {
            new: "nowhere".to_owned(),
            ..whole(&old_store, &old_store)
        },
    });
    Ok(changes
        .filter_map(|change| finding(name, &shared, &change))
        .collect())
}

/// Whether a document says of itself that it is frozen. One that cannot be read does not.
pub fn is_frozen(sources: &[Source]) -> bool {
    Store::read(sources).is_ok_and(|store| Surface::read(&store).is_frozen)
}

/// The numbers that a document answers, ascending; none when it is no protocol.
pub fn answers(sources: &[Source]) -> Result<Vec<u64>, Vec<Problem>> {
    let store = Store::read(sources)?;
    let answers = Surface::read(&store).answers;
    Ok(answers.into_iter().collect())
}

/// Whether the documents differ in anything at all, the order of members included.
fn differ(old: &Store, new: &Store) -> bool {
    let text = |store: &Store| store.get(&store.main()).map(Value::to_string);
    text(old) != text(new)
}

fn whole(old: &Store, new: &Store) -> Site {
    Site {
        side: None,
        user: String::new(),
        part: "",
        path: String::new(),
        old: old.show(&old.main()),
        new: new.show(&new.main()),
        deprecated: None,
    }
}

fn finding(name: &str, shared: &Shared, change: &Change) -> Option<Finding> {
    let (rule, words) = rules::claim(change)?;
    let site = &change.site;
    let words_of_place = [name, &site.user, site.part];
    let mut place = words_of_place
        .into_iter()
        .filter(|word| !matches!(*word, "" | "definition" | "document"))
        .collect::<Vec<_>>()
        .join(" ");
    place.push_str(&site.path);
    Some(Finding {
        place,
        rule: rule.id,
        side: site.side,
        fact: words.fact,
        client: words.client,
        help: words.help,
        old: site.old.clone(),
        new: site.new.clone(),
        also: match (site.side, site.part) {
            (Some(sender), "definition") => shared.users(sender, &site.user),
            _ => Vec::new(),
        },
    })
}
