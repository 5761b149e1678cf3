//! Rules about schemas: definitions, members, values.

use serde_json::{Map, Value};

use super::{Found, Subject};
use crate::names;
use crate::schema::Place;

type Members = Map<String, Value>;

fn object<'a>(subject: &Subject<'a>, place: &Place) -> Option<&'a Members> {
    subject.get(place).and_then(Value::as_object)
}

/// The last token of a pointer, as it is read.
fn last(place: &Place) -> String {
    let token = place.pointer.rsplit('/').next().unwrap_or_default();
    token.replace("~1", "/").replace("~0", "~")
}

/// The definitions, by name.
fn definitions(subject: &Subject<'_>) -> Vec<(String, Place)> {
    let root = subject.store.main();
    let mut found = Vec::new();
    for keyword in ["definitions", "$defs"] {
        let place = root.child(keyword);
        let named = object(subject, &place);
        for name in named.into_iter().flat_map(Map::keys) {
            found.push((name.clone(), place.child(name)));
        }
    }
    found
}

/// What a place is called in a problem: the definition it is in.
fn owner(place: &Place) -> String {
    let mut tokens = place.pointer.split('/').skip(1);
    match (tokens.next(), tokens.next()) {
        (Some("definitions" | "$defs"), Some(name)) => name.replace("~1", "/").replace("~0", "~"),
        _ => "the document".to_owned(),
    }
}

pub(super) fn documented(subject: &Subject<'_>, found: &mut Found) {
    let has_docs = |place: &Place, keyword: &str| {
        let text = subject.keyword(place, keyword).and_then(Value::as_str);
        text.is_some_and(|text| !text.trim().is_empty())
    };
    let is_told = |place: &Place| has_docs(place, "description") || has_docs(place, "title");
    let mut tell = |what: String, place: &Place| {
        found.tell(
            place,
            format!("{what} is not documented"),
            "say in `description` what it means to the protocol's users",
        );
    };
    let surface = &subject.surface;
    let tables = [
        ("the method", &surface.methods),
        ("the event", &surface.events),
        ("the namespace", &surface.namespaces),
        ("the scope", &surface.scopes),
        ("the error", &surface.errors),
    ];
    for (noun, rows) in tables {
        for (name, row) in rows {
            if !has_docs(&row.place, "description") {
                tell(format!("{noun} `{name}`"), &row.place);
            }
        }
    }
    for (name, place) in definitions(subject) {
        if !is_told(&place) {
            tell(format!("`{name}`"), &place);
        }
    }
    for member in &subject.members {
        if !is_told(&member.place) {
            tell(
                format!("{}: `{}`", owner(&member.place), member.name),
                &member.place,
            );
        }
    }
    // Values of enums are documented one by one in documents of ours only; others cannot say more than the value.
    if surface.is_protocol {
        for place in &subject.schemas {
            for keyword in ["anyOf", "x-values"] {
                let list = subject.get(&place.child(keyword)).and_then(Value::as_array);
                for (index, value) in list.into_iter().flatten().enumerate() {
                    let Some(text) = value.get("const").and_then(Value::as_str) else {
                        continue;
                    };
                    let at = place.grandchild(keyword, &index.to_string());
                    if !has_docs(&at, "description") {
                        tell(format!("{}: the value `{text}`", owner(place)), &at);
                    }
                }
            }
        }
    }
}

pub(super) fn member_case(subject: &Subject<'_>, found: &mut Found) {
    for member in &subject.members {
        let name = &member.name;
        let is_camel = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !is_camel {
            let fact = format!("{}: field `{name}` is not camelCase", owner(&member.place));
            found.tell(
                &member.place,
                fact,
                format!("write `{}`", names::camel(name)),
            );
        }
    }
}

pub(super) fn type_case(subject: &Subject<'_>, found: &mut Found) {
    for (name, place) in definitions(subject) {
        let is_pascal = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !is_pascal {
            let fact = format!("definition `{name}` is not PascalCase");
            found.tell(&place, fact, format!("write `{}`", names::pascal(&name)));
        }
    }
}

/// How a value is spelled, if it says so: a single word in lower case fits every way but capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    Kebab,
    Snake,
    Camel,
    Capitals,
    Dotted,
    Other,
}

fn spelling(value: &str) -> Option<Spelling> {
    let has = |c: char| value.contains(c);
    let upper = value.chars().any(|c| c.is_ascii_uppercase());
    let lower = value.chars().any(|c| c.is_ascii_lowercase());
    let plain = value
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    match (plain, has('-'), has('_'), has('.'), upper, lower) {
        (false, ..) => Some(Spelling::Other),
        (_, false, false, false, false, _) => None,
        (_, false, _, false, true, false) => Some(Spelling::Capitals),
        (_, true, false, false, false, _) => Some(Spelling::Kebab),
        (_, false, true, false, false, _) => Some(Spelling::Snake),
        (_, false, false, false, true, true) => Some(Spelling::Camel),
        (_, _, _, true, false, _) => Some(Spelling::Dotted),
        _ => Some(Spelling::Other),
    }
}

pub(super) fn value_case(subject: &Subject<'_>, found: &mut Found) {
    for place in &subject.schemas {
        let Some(schema) = object(subject, place) else {
            continue;
        };
        let text = |value: &Value| {
            let constant = value.get("const").unwrap_or(value);
            constant.as_str().map(str::to_owned)
        };
        let lists = ["enum", "x-values", "anyOf"]
            .map(|keyword| schema.get(keyword).and_then(Value::as_array));
        let texts: Vec<String> = lists
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(text)
            .collect();
        let first = texts.iter().find_map(|text| Some((text, spelling(text)?)));
        let Some((first, wanted)) = first else {
            continue;
        };
        let other = texts
            .iter()
            .find(|text| spelling(text).is_some_and(|found| found != wanted));
        let fact = match other {
            Some(other) => format!(
                "{}: `{first}` and `{other}` are spelled in different ways",
                owner(place)
            ),
            None if wanted == Spelling::Other => {
                format!("{}: `{first}` is spelled in no usual way", owner(place))
            }
            None => continue,
        };
        found.tell(
            place,
            fact,
            "spell all values in one way, such as `next-run`",
        );
    }
}

/// The names of a schema's types; of what it refers to as well.
fn types<'a>(subject: &Subject<'a>, place: &Place) -> Vec<&'a str> {
    match subject.keyword(place, "type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn bounded(subject: &Subject<'_>, found: &mut Found) {
    for place in &subject.schemas {
        let Some(schema) = object(subject, place) else {
            continue;
        };
        let is_integer = match schema.get("type") {
            Some(Value::String(name)) => name == "integer",
            Some(Value::Array(names)) => names.iter().any(|name| name == "integer"),
            _ => false,
        };
        let has = |one: &str, other: &str| schema.contains_key(one) || schema.contains_key(other);
        let is_listed = schema.contains_key("const") || schema.contains_key("enum");
        let is_bounded = has("minimum", "exclusiveMinimum") && has("maximum", "exclusiveMaximum");
        if is_integer && !is_listed && !is_bounded {
            let fact = format!("{}: an integer without bounds", owner(place));
            found.tell(
                place,
                fact,
                "say `minimum` and `maximum`; ±9007199254740991 survives every language",
            );
        }
    }
}

pub(super) fn closed(subject: &Subject<'_>, found: &mut Found) {
    for place in &subject.schemas {
        let Some(schema) = object(subject, place) else {
            continue;
        };
        let is_open = schema.contains_key("properties")
            && schema
                .get("additionalProperties")
                .is_none_or(|rest| *rest == Value::Bool(true));
        let name = owner(place);
        // A part of an `allOf` leaves closing to the whole.
        let is_part = place.pointer.contains("/allOf/");
        if is_open && !is_part && subject.sent.contains(&name) {
            let fact =
                format!("{name}: clients send it, and it takes members that it does not declare");
            found.tell(
                place,
                fact,
                "say `\"additionalProperties\": false`; in Rust, leave out `open`",
            );
        }
    }
}

pub(super) fn ids(subject: &Subject<'_>, found: &mut Found) {
    for member in &subject.members {
        let name = member.name.as_str();
        let ends = |suffix: &str| name.ends_with(suffix);
        let (is_one, is_many) = (
            name == "id" || ends("Id") || ends("Key"),
            name == "ids" || ends("Ids") || ends("Keys"),
        );
        let place = if is_many {
            member.place.child("items")
        } else {
            member.place.clone()
        };
        if !(is_one || is_many)
            || subject.get(&place).is_none()
            || types(subject, &place) != ["string"]
        {
            continue;
        }
        let is_limited = ["pattern", "format", "enum", "const", "x-values"]
            .iter()
            .any(|keyword| subject.keyword(&place, keyword).is_some());
        let least = subject.keyword(&place, "minLength").and_then(Value::as_f64);
        if !is_limited && least.is_none_or(|least| least < 1.0) {
            let fact = format!("{}: `{name}` may be empty", owner(&member.place));
            found.tell(&place, fact, "say `\"minLength\": 1`; in Rust, `NonEmpty`");
        }
    }
}

pub(super) fn typed(subject: &Subject<'_>, found: &mut Found) {
    let reason = |place: &Place| subject.keyword(place, "x-untyped").and_then(Value::as_str);
    let mut places: Vec<Place> = subject
        .members
        .iter()
        .map(|member| member.place.clone())
        .collect();
    places.extend(definitions(subject).into_iter().map(|(_, place)| place));
    for place in &subject.schemas {
        let items = place.child("items");
        places.extend(
            subject
                .get(&items)
                .filter(|items| !items.is_array())
                .map(|_| items),
        );
    }
    for place in places {
        let target = subject
            .store
            .follow(&place)
            .unwrap_or_else(|_| place.clone());
        let is_any = match subject.get(&target) {
            Some(Value::Bool(anything)) => *anything,
            Some(Value::Object(schema)) => schema
                .keys()
                .all(|keyword| crate::schema::keywords::is_annotation(keyword)),
            _ => false,
        };
        let is_explained = [&place, &target]
            .into_iter()
            .any(|at| reason(at).is_some_and(|reason| !reason.trim().is_empty()));
        if is_any && !is_explained {
            let fact = format!("{}: `{}` may be any JSON", owner(&place), last(&place));
            found.tell(
                &place,
                fact,
                "give it a type, or say in `x-untyped` why it has none",
            );
        }
    }
}

/// Words at the end of a name that mean a time or a duration, and do not say in which unit.
const TIMES: &[&str] = &[
    "age",
    "date",
    "deadline",
    "delay",
    "duration",
    "elapsed",
    "expiry",
    "interval",
    "timeout",
    "timestamp",
    "time",
    "ttl",
    "uptime",
];

pub(super) fn units(subject: &Subject<'_>, found: &mut Found) {
    for member in &subject.members {
        let of = types(subject, &member.place);
        if !of
            .iter()
            .any(|name| *name == "integer" || *name == "number")
        {
            continue;
        }
        let words = names::snake(&member.name);
        let word = words.rsplit('_').next().unwrap_or_default();
        if TIMES.contains(&word) {
            let fact = format!(
                "{}: `{}` does not say its unit",
                owner(&member.place),
                member.name
            );
            let fix = format!(
                "write `{}Ms` for a duration in milliseconds, `…At` for a moment in milliseconds since 1970",
                member.name
            );
            found.tell(&member.place, fact, fix);
        }
    }
}

pub(super) fn deprecations(subject: &Subject<'_>, found: &mut Found) {
    const FIX: &str =
        "name what to use instead, in backticks: ``use `other` ``; or say that nothing replaces it";
    let says = |note: &str| note.contains('`') || note.contains("nothing");
    for (name, row) in subject
        .surface
        .methods
        .iter()
        .chain(&subject.surface.events)
    {
        if row.text("deprecated").is_some_and(|note| !says(note)) {
            found.tell(
                &row.place.child("deprecated"),
                format!("{name}: deprecated, and nobody says what to use"),
                FIX,
            );
        }
    }
    for place in &subject.schemas {
        let Some(schema) = object(subject, place) else {
            continue;
        };
        let note = schema.get("x-deprecated").and_then(Value::as_str);
        let is_deprecated = note.is_some() || schema.get("deprecated") == Some(&Value::Bool(true));
        let told = schema
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if is_deprecated && !note.is_some_and(says) && !(note.is_none() && says(told)) {
            let fact = format!(
                "{}: `{}` is deprecated, and nobody says what to use",
                owner(place),
                last(place)
            );
            found.tell(place, fact, FIX);
        }
    }
}
