//! What rules say about single values: types, bounds, constants, enums.

use serde_json::{Number, Value};

use super::change::{Change, Fact, Site};
use super::mask;
use super::needs::Gap;
use super::schema_words::{BESIDE, gap};
use super::table_words::{facts, words_of};
use super::words::{Words, list, short};

pub(super) fn nullability(change: &Change) -> Option<Words> {
    let (Gap::Type { lost, narrow, .. }, _) = gap(change)? else {
        return None;
    };
    let is_only_null = *lost == mask::NULL && *narrow != mask::NULL;
    if is_only_null { types(change) } else { None }
}

pub(super) fn type_changed(change: &Change) -> Option<Words> {
    let (Gap::Type { lost, wide, .. }, _) = gap(change)? else {
        return None;
    };
    let is_bound = is_about_integers(*lost, *wide);
    if is_bound { None } else { types(change) }
}

/// Numbers that are no integers, where integers still are fine: rather a bound than a type.
fn is_about_integers(lost: mask::Mask, wide: mask::Mask) -> bool {
    lost == mask::FRACTION && wide & mask::INTEGER != 0
}

fn types(change: &Change) -> Option<Words> {
    let (
        Gap::Type {
            lost,
            narrow,
            wide,
            types,
        },
        site,
    ) = gap(change)?
    else {
        return None;
    };
    let example = mask::example(*lost);
    let violation = if types.is_empty() {
        site.violation("must match a schema in anyOf")
    } else {
        site.violation(&format!("must be {}", types.join(",")))
    };
    let (narrow, wide) = (mask::words(*narrow), mask::words(*wide));
    let (before, now) = if site.is_sent() {
        (narrow, wide)
    } else {
        (wide, narrow)
    };
    Some(Words::new(
        format!("{} was {before} and is {now}", site.value()),
        site.refusal(&site.example(&example), &violation),
        BESIDE,
    ))
}

pub(super) fn bound_narrowed(change: &Change) -> Option<Words> {
    bound(change).filter(|_| change.site.is_sent())
}

pub(super) fn bound_widened(change: &Change) -> Option<Words> {
    bound(change).filter(|_| !change.site.is_sent())
}

fn bound(change: &Change) -> Option<Words> {
    let (gap, site) = gap(change)?;
    match gap {
        Gap::Type { lost, wide, .. } if is_about_integers(*lost, *wide) => types(change),
        Gap::Limit {
            keyword,
            wide,
            narrow,
        } => Some(limit(site, keyword, wide, narrow.as_ref())),
        Gap::Items { most } => {
            let message = format!("must NOT have more than {most} items");
            let fact = if site.is_sent() {
                format!(
                    "{} had more than {most} items, and {most} are taken",
                    site.value()
                )
            } else {
                format!("{} had at most {most} items, and has more", site.value())
            };
            Some(Words::new(
                fact,
                site.refusal(
                    &format!("more than {most} items in {}", site.value()),
                    &site.violation(&message),
                ),
                "leave the bound as it was",
            ))
        }
        Gap::Keyword("uniqueItems") => Some(Words::new(
            if site.is_sent() {
                format!("items of {} must not repeat", site.value())
            } else {
                format!("items of {} may repeat", site.value())
            },
            site.refusal(
                &format!("the same item twice in {}", site.value()),
                &site.violation("must NOT have duplicate items"),
            ),
            "leave the bound as it was",
        )),
        _ => None,
    }
}

fn limit(site: &Site, keyword: &str, wide: &Number, narrow: Option<&Number>) -> Words {
    let value = site.value();
    let wide_text = print(wide);
    let unit = match keyword {
        "minLength" | "maxLength" => " characters",
        "minItems" | "maxItems" => " items",
        "minProperties" | "maxProperties" => " members",
        _ => "",
    };
    let relation = match keyword {
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => "at most ",
        "minimum" | "minLength" | "minItems" | "minProperties" => "at least ",
        "exclusiveMaximum" => "below ",
        "exclusiveMinimum" => "above ",
        _ => "a multiple of ",
    };
    let is_floor = relation == "at least ";
    // A bound of the other kind: what is allowed here is refused there.
    let is_edge = narrow.is_some_and(|narrow| narrow.as_f64() == wide.as_f64());
    let relation_of_other = match relation {
        "below " if is_edge => "at most ",
        "above " if is_edge => "at least ",
        relation => relation,
    };
    let other = match narrow {
        Some(narrow) if !(is_floor && !unit.is_empty() && is_zero(narrow)) => {
            format!("{relation_of_other}{}{unit}", print(narrow))
        }
        _ => "without such a bound".to_owned(),
    };
    let this = format!("{relation}{wide_text}{unit}");
    let (before, now) = if site.is_sent() {
        (other, this)
    } else {
        (this, other)
    };
    let (carries, message) = witness(site, keyword, wide, narrow);
    Words::new(
        format!("{value} was {before} and is {now}"),
        site.refusal(&carries, &site.violation(&message)),
        "leave the bound as it was",
    )
}

fn is_zero(number: &Number) -> bool {
    number.as_f64() == Some(0.0)
}

fn print(number: &Number) -> String {
    crate::rules::judge::facts::print(number.as_f64().unwrap_or(f64::NAN))
}

/// A value beyond a bound, and what is said about it.
fn witness(site: &Site, keyword: &str, wide: &Number, narrow: Option<&Number>) -> (String, String) {
    let bound = wide.as_f64().unwrap_or_default();
    let value = site.value();
    let nearest = |away: f64| {
        let found = narrow.and_then(Number::as_f64).unwrap_or(bound + away);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only whole numbers within the safe integers"
        )]
        let shown = if found.fract() == 0.0 && found.abs() < 9e15 {
            Value::from(found as i64)
        } else {
            Value::from(found)
        };
        site.example(&shown)
    };
    let count = |away: f64, what: &str| {
        let found = narrow.and_then(Number::as_f64).unwrap_or(bound + away);
        format!(
            "{value} with {} {what}",
            crate::rules::judge::facts::print(found)
        )
    };
    let wide = print(wide);
    match keyword {
        "maximum" => (nearest(1.0), format!("must be <= {wide}")),
        "minimum" => (nearest(-1.0), format!("must be >= {wide}")),
        "exclusiveMaximum" => (nearest(0.0), format!("must be < {wide}")),
        "exclusiveMinimum" => (nearest(0.0), format!("must be > {wide}")),
        "maxLength" => (
            count(1.0, "characters"),
            format!("must NOT have more than {wide} characters"),
        ),
        "minLength" => (
            count(-1.0, "characters"),
            format!("must NOT have fewer than {wide} characters"),
        ),
        "maxItems" => (
            count(1.0, "items"),
            format!("must NOT have more than {wide} items"),
        ),
        "minItems" => (
            count(-1.0, "items"),
            format!("must NOT have fewer than {wide} items"),
        ),
        "maxProperties" => (
            count(1.0, "members"),
            format!("must NOT have more than {wide} properties"),
        ),
        "minProperties" => (
            count(-1.0, "members"),
            format!("must NOT have fewer than {wide} properties"),
        ),
        _ => (
            format!("another {value}"),
            format!("must be multiple of {wide}"),
        ),
    }
}

pub(super) fn pattern(change: &Change) -> Option<Words> {
    text(change, "pattern")
}

pub(super) fn format(change: &Change) -> Option<Words> {
    text(change, "format")
}

fn text(change: &Change, wanted: &str) -> Option<Words> {
    let (
        Gap::Text {
            keyword,
            wide,
            narrow,
        },
        site,
    ) = gap(change)?
    else {
        return None;
    };
    if *keyword != wanted {
        return None;
    }
    let other = narrow
        .as_ref()
        .map_or("no".to_owned(), |narrow| format!("`{narrow}` as its"));
    let this = format!("`{wide}` as its");
    let (before, now) = if site.is_sent() {
        (other, this)
    } else {
        (this, other)
    };
    Some(Words::new(
        format!(
            "{} had {before} {keyword} and has {now} {keyword}",
            site.value()
        ),
        site.refusal(
            &format!(
                "a text in {} that only the other {keyword} allows",
                site.value()
            ),
            &site.violation(&format!("must match {keyword} \"{wide}\"")),
        ),
        format!("leave the {keyword} as it was"),
    ))
}

pub(super) fn constant(change: &Change) -> Option<Words> {
    let (
        Gap::Values {
            refused,
            constant: true,
            known,
        },
        site,
    ) = gap(change)?
    else {
        return None;
    };
    let (narrow, wide) = (short(refused.first()?), short(known.first()?));
    let (before, now) = if site.is_sent() {
        (&narrow, &wide)
    } else {
        (&wide, &narrow)
    };
    Some(Words::new(
        format!(
            "{} was always `{before}` and is always `{now}`",
            site.value()
        ),
        site.refusal(
            &site.example(refused.first()?),
            &site.violation("must be equal to constant"),
        ),
        "leave the constant",
    ))
}

fn values(change: &Change) -> Option<(Words, &Site)> {
    let (Gap::Values { refused, .. }, site) = gap(change)? else {
        return None;
    };
    let shown: Vec<String> = refused.iter().map(short).collect();
    let (verb, help) = if site.is_sent() {
        (
            "no longer taken",
            "take the old values as well as the new ones; renamed ones under both names",
        )
    } else {
        (
            "new, and older clients take no others than they know",
            "send a value that older clients know; let enums that only the server sends be open",
        )
    };
    let be = if shown.len() == 1 { "is" } else { "are" };
    let words = Words::new(
        format!("{} of {} {be} {verb}", list(&shown), site.value()),
        site.refusal(
            &site.example(refused.first()?),
            &site.violation("must be equal to one of the allowed values"),
        ),
        help,
    );
    Some((words, site))
}

pub(super) fn value_removed(change: &Change) -> Option<Words> {
    values(change)
        .filter(|(_, site)| site.is_sent())
        .map(|(words, _)| words)
}

pub(super) fn value_added(change: &Change) -> Option<Words> {
    values(change)
        .filter(|(_, site)| !site.is_sent())
        .map(|(words, _)| words)
}

fn listed(change: &Change) -> Option<Words> {
    let (Gap::Listed { values }, site) = gap(change)? else {
        return None;
    };
    let shown: Vec<String> = values.iter().map(short).collect();
    let shown = list(&shown);
    let fact = if site.is_sent() {
        format!("{} was any value and is one of {shown}", site.value())
    } else {
        format!("{} was one of {shown} and is any value", site.value())
    };
    Some(Words::new(
        fact,
        site.refusal(
            &format!("another value as {}", site.value()),
            &site.violation("must be equal to one of the allowed values"),
        ),
        if site.is_sent() {
            "take other values, too, and treat them as one of these"
        } else {
            "send the values older clients know; a new one can stand in a member beside it"
        },
    ))
}

pub(super) fn closed_list(change: &Change) -> Option<Words> {
    listed(change).filter(|_| change.site.is_sent())
}

pub(super) fn opened_list(change: &Change) -> Option<Words> {
    listed(change).filter(|_| !change.site.is_sent())
}

pub(super) fn open_value(change: &Change) -> Option<Words> {
    let Fact::ValueGone { value } = &change.fact else {
        return None;
    };
    let site = &change.site;
    let client = if site.is_sent() {
        format!("sends `{value}`, which nobody knows the meaning of any more")
    } else {
        format!("acts on `{value}`, which never comes; what comes instead it does not know")
    };
    Some(Words::new(
        format!("`{value}` of {} is gone", site.value()),
        client,
        "keep it among the values; a new name can stand beside it",
    ))
}

pub(super) fn usual(change: &Change) -> Option<Words> {
    let Fact::Usual { reasons } = &change.fact else {
        return None;
    };
    let site = &change.site;
    let value = site.value();
    let facts = facts(&words_of(site, reasons));
    let client = if site.is_sent() {
        format!(
            "sends {value} as it usually was; it is taken, but as one of the other values, whose meaning nobody knows"
        )
    } else {
        format!(
            "receives {value} as one of the other values, untyped, and does nothing of what it does with the usual one"
        )
    };
    Some(Words::new(
        format!("{value} usually is something else: {facts}"),
        client,
        BESIDE,
    ))
}
