//! Rules about schemas: definitions, members, values.

use serde_json::{Map, Value};

use super::{Found, Subject};
use crate::names;
use crate::schema::Place;
use crate::schema::keywords::is_annotation;

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

/// Larger integers do not survive JavaScript.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// The names of a schema's types; of what it refers to as well.
fn types<'a>(subject: &Subject<'a>, place: &Place) -> Vec<&'a str> {
    match subject.keyword(place, "type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Where the schema of a value stands when it is there: the one alternative of `anyOf` that is not `null`.
fn present(subject: &Subject<'_>, place: &Place) -> Place {
    let list = place.child("anyOf");
    let alternatives = subject.get(&list).and_then(Value::as_array);
    let is_null = |at: &Place| types(subject, at) == ["null"];
    let places = (0..alternatives.map_or(0, Vec::len)).map(|index| list.child(&index.to_string()));
    match places
        .filter(|at| !is_null(at))
        .collect::<Vec<_>>()
        .as_slice()
    {
        [only] => only.clone(),
        _ => place.clone(),
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
        let bound = |keywords: [&str; 2]| {
            let values = keywords
                .into_iter()
                .filter_map(|keyword| schema.get(keyword));
            values
                .filter_map(Value::as_f64)
                .find(|bound| bound.abs() <= MAX_SAFE)
        };
        let is_listed = schema.contains_key("const") || schema.contains_key("enum");
        if !is_integer || is_listed {
            continue;
        }
        let least = bound(["minimum", "exclusiveMinimum"]);
        let most = bound(["maximum", "exclusiveMaximum"]);
        let fix = "say `minimum` and `maximum`; ±9007199254740991 survives every language";
        match (least, most) {
            (Some(least), Some(most)) if least <= most => {}
            (Some(least), Some(most)) => {
                let fact = format!("{}: no integer is from {least} to {most}", owner(place));
                found.tell(place, fact, fix);
            }
            _ => found.tell(
                place,
                format!("{}: an integer without bounds", owner(place)),
                fix,
            ),
        }
    }
}

/// Whether a schema says nothing about values.
fn is_anything(schema: &Value) -> bool {
    match schema {
        Value::Bool(anything) => *anything,
        Value::Object(schema) => schema.keys().all(|keyword| is_annotation(keyword)),
        _ => false,
    }
}

pub(super) fn closed(subject: &Subject<'_>, found: &mut Found) {
    for place in &subject.schemas {
        let Some(schema) = object(subject, place) else {
            continue;
        };
        let declares = ["properties", "patternProperties"];
        let is_open = declares.iter().any(|keyword| schema.contains_key(*keyword))
            && schema.get("additionalProperties").is_none_or(is_anything);
        let name = owner(place);
        // A part of an `allOf` leaves closing to the whole.
        let is_part = is_inside(place, &["allOf"]);
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
            present(subject, &member.place)
        };
        let mut of = types(subject, &place);
        of.retain(|name| *name != "null");
        if !(is_one || is_many) || subject.get(&place).is_none() || of != ["string"] {
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
    for place in &subject.schemas {
        // The document itself is no value, and what is meant by a reference is told where it leads.
        let Some(schema) = subject
            .get(place)
            .filter(|schema| !place.pointer.is_empty() && schema.get("$ref").is_none())
        else {
            continue;
        };
        // Of parts and conditions, the whole says what it is; what is forbidden is no value.
        let is_part = is_inside(place, CONDITIONS);
        if is_part || !is_untyped(schema) || is_open_rest(subject, place) {
            continue;
        }
        let reason = schema.get("x-untyped").and_then(Value::as_str);
        if reason.is_none_or(|reason| reason.trim().is_empty()) {
            let fact = format!("{}: `{}` may be any JSON", owner(place), last(place));
            found.tell(
                place,
                fact,
                "give it a type, or say in `x-untyped` why it has none",
            );
        }
    }
}

/// Keywords whose schemas say only something about values that others describe.
const CONDITIONS: &[&str] = &[
    "allOf",
    "if",
    "then",
    "else",
    "not",
    "contains",
    "propertyNames",
];

/// Whether a place is below one of these keywords; members and definitions may be called like them.
fn is_inside(place: &Place, keywords: &[&str]) -> bool {
    const NAMES: &[&str] = &[
        "properties",
        "patternProperties",
        "definitions",
        "$defs",
        "dependencies",
    ];
    let mut is_name = false;
    place.pointer.split('/').any(|token| {
        let is_keyword = !std::mem::replace(&mut is_name, false);
        is_name = is_keyword && NAMES.contains(&token);
        is_keyword && keywords.contains(&token)
    })
}

/// Whether a schema takes any JSON, any object or any list.
fn is_untyped(schema: &Value) -> bool {
    let Value::Object(keywords) = schema else {
        return is_anything(schema);
    };
    let says = |keyword: &str| keywords.contains_key(keyword);
    let shapes = [
        "properties",
        "patternProperties",
        "additionalProperties",
        "items",
        "const",
        "enum",
        "anyOf",
        "oneOf",
        "allOf",
        "if",
    ];
    let of = match keywords.get("type") {
        Some(Value::String(name)) => vec![name.as_str()],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => return is_anything(schema),
    };
    let takes_structure = of.contains(&"object") || of.contains(&"array");
    takes_structure && !shapes.into_iter().any(says)
}

/// Whether a place is the `additionalProperties` of an object with members: what an open object keeps has no type.
fn is_open_rest(subject: &Subject<'_>, place: &Place) -> bool {
    let Some(object) = place.pointer.strip_suffix("/additionalProperties") else {
        return false;
    };
    let object = Place {
        pointer: object.to_owned(),
        ..place.clone()
    };
    subject.get(&object.child("properties")).is_some()
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
        let of = types(subject, &present(subject, &member.place));
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
