//! Rules about methods and events.

use std::collections::BTreeMap;

use super::{Found, Subject};
use crate::names;
use crate::surface::Row;

/// The largest message that clients take.
const LARGEST: u64 = 25 << 20;

/// Methods and events, by name.
fn rows<'s, 'a>(subject: &'s Subject<'a>) -> impl Iterator<Item = (&'s String, &'s Row<'a>)> {
    subject
        .surface
        .methods
        .iter()
        .chain(&subject.surface.events)
}

pub(super) fn name_case(subject: &Subject<'_>, found: &mut Found) {
    for (name, row) in rows(subject) {
        let is_word = |word: &str| {
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            !word.is_empty() && word.chars().all(is_plain)
        };
        if !name.split(['.', '-']).all(is_word) {
            let fix = format!("write `{}`", spelled(name));
            found.tell(
                &row.place.child("name"),
                format!("{name}: the name is not in lower case with dots and hyphens"),
                fix,
            );
        }
    }
}

/// A name in lower case, with the dots it has.
fn spelled(name: &str) -> String {
    let parts = name
        .split('.')
        .map(|part| names::snake(part).replace('_', "-"));
    parts.collect::<Vec<_>>().join(".")
}

/// The parts of rows that name a type.
const PARTS: &[&str] = &["params", "ack", "result", "payload"];

pub(super) fn own_types(subject: &Subject<'_>, found: &mut Found) {
    let mut owners: BTreeMap<&str, String> = BTreeMap::new();
    for (name, row) in rows(subject) {
        for part in PARTS {
            let Some((place, target)) = row.schema(part) else {
                continue;
            };
            let owner = format!("`{name}` ({part})");
            match owners.get(target) {
                None => drop(owners.insert(target, owner)),
                Some(other) => {
                    let fact = format!("{name}: `{target}` is also that of {other}");
                    let fix = format!("give each a type of its own: `{}`", wanted(name, part));
                    found.tell(&place, fact, fix);
                }
            }
        }
    }
}

/// What the type of a part is called.
fn wanted(name: &str, part: &str) -> String {
    let suffix = match part {
        "params" => "Params",
        "ack" => "Ack",
        "payload" => "Event",
        _ => "Result",
    };
    format!("{}{suffix}", names::pascal(name))
}

pub(super) fn type_names(subject: &Subject<'_>, found: &mut Found) {
    for (name, row) in rows(subject) {
        for part in PARTS {
            let Some((place, target)) = row.schema(part) else {
                continue;
            };
            let wanted = wanted(name, part);
            if target != wanted {
                let noun = match *part {
                    "params" => "parameters are",
                    "ack" => "acknowledgement is",
                    "payload" => "payload is",
                    _ => "result is",
                };
                let fact = format!("{name}: the {noun} called `{target}`");
                found.tell(&place, fact, format!("call it `{wanted}`"));
            }
        }
    }
}

pub(super) fn keys(subject: &Subject<'_>, found: &mut Found) {
    for (name, row) in &subject.surface.methods {
        let repeats = row.text("effect").unwrap_or("repeats") == "repeats";
        if repeats && row.text("idempotency").is_none() {
            let fact = format!("{name}: repeating it does it again, and it has no idempotency key");
            let fix = "take a required key and name it in `idempotency`, or say another `effect`";
            found.tell(&row.place, fact, fix);
        }
    }
}

pub(super) fn since(subject: &Subject<'_>, found: &mut Found) {
    for (name, row) in rows(subject) {
        let since = row.text("since").unwrap_or_default();
        let is_release = since.split_once('.').is_some_and(|(year, month)| {
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            year.len() == 4
                && digits(year)
                && digits(month)
                && !month.starts_with('0')
                && month
                    .parse()
                    .is_ok_and(|month: u8| (1..=12).contains(&month))
        });
        if !is_release {
            let fact = format!("{name}: `since` is `{since}`, which is no release");
            found.tell(
                &row.place.child("since"),
                fact,
                "write year and month: `2026.1`",
            );
        }
    }
}

pub(super) fn sizes(subject: &Subject<'_>, found: &mut Found) {
    for (name, row) in &subject.surface.methods {
        let most = row.number("/resultBytes/maximum").unwrap_or(0);
        if most > LARGEST {
            let fact = format!(
                "{name}: a result of {most} bytes is more than clients take as one message"
            );
            let fix = format!("send pages; at most {LARGEST}");
            found.tell(&row.place.child("resultBytes"), fact, fix);
        }
    }
}
