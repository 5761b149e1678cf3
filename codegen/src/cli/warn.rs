//! Warnings about documents: keywords that draft-07 does not know and a reader may have counted on.

use anstream::eprintln;
use serde_json::Value;

use super::nearest::distance;
use crate::lower::{self, Options};
use crate::problem::Printable;
use crate::schema::keywords::{self, Holds};
use crate::schema::{Source, push_token};

/// Most warnings printed.
const MOST: usize = 20;

/// Keywords of other drafts and of `OpenAPI` that change what a schema accepts there.
const FOREIGN: &[(&str, &str)] = &[
    (
        "$anchor",
        "draft 2019-09; draft-07 writes `\"$id\": \"#name\"`",
    ),
    ("$dynamicAnchor", "draft 2020-12"),
    ("$dynamicRef", "draft 2020-12; draft-07 has `$ref`"),
    ("$recursiveAnchor", "draft 2019-09"),
    ("$recursiveRef", "draft 2019-09; draft-07 has `$ref`"),
    ("contentSchema", "draft 2019-09"),
    (
        "dependentRequired",
        "draft 2019-09; draft-07 has `dependencies`",
    ),
    (
        "dependentSchemas",
        "draft 2019-09; draft-07 has `dependencies`",
    ),
    ("disallow", "draft-03; draft-07 has `not`"),
    ("divisibleBy", "draft-03; draft-07 has `multipleOf`"),
    ("extends", "draft-03; draft-07 has `allOf`"),
    ("maxContains", "draft 2019-09"),
    ("minContains", "draft 2019-09"),
    (
        "nullable",
        "OpenAPI 3.0; draft-07 has `\"type\": [\"string\", \"null\"]`",
    ),
    (
        "prefixItems",
        "draft 2020-12; draft-07 has `items` as an array",
    ),
    (
        "unevaluatedItems",
        "draft 2019-09; draft-07 has `additionalItems`",
    ),
    (
        "unevaluatedProperties",
        "draft 2019-09; draft-07 has `additionalProperties`",
    ),
];

/// Draft-07's keywords that are long enough to be misspelt recognisably.
const KEYWORDS: &[&str] = &[
    "$comment",
    "$schema",
    "additionalItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "default",
    "definitions",
    "dependencies",
    "description",
    "else",
    "enum",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "oneOf",
    "pattern",
    "patternProperties",
    "properties",
    "propertyNames",
    "readOnly",
    "required",
    "then",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
];

/// Words of others that only look like a misspelt keyword.
const FINE: &[&str] = &[
    "$defs",
    "$id",
    "$ref",
    "deprecated",
    "discriminator",
    "example",
    "id",
    "if",
    "not",
];

/// Formats that are checked when they are asserted; see "Formats" in `codegen/ARCHITECTURE.md`.
const FORMATS: &[&str] = &[
    "date",
    "date-time",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

struct Warning {
    fact: String,
    place: String,
}

/// Says on stderr what of the documents is ignored. Nothing here is an error.
pub(super) fn print(sources: &[Source], options: Options) {
    let mut warnings = Vec::new();
    for source in sources {
        // What is no JSON is refused later, with its place.
        let document: Value = serde_json::from_str(&source.text).unwrap_or_default();
        declared_draft(source, &document, &mut warnings);
        unknown_keywords(source, &document, options, &mut warnings);
    }
    let samples = lower::wrong_samples(sources, options).into_iter();
    warnings.extend(samples.map(|problem| Warning {
        fact: problem.fact,
        place: problem.place,
    }));
    for warning in warnings.iter().take(MOST) {
        let Warning { fact, place } = warning;
        eprintln!("warning: {}\n  at {}", Printable(fact), Printable(place));
    }
    if warnings.len() > MOST {
        eprintln!("warning: … and {} more", warnings.len() - MOST);
    }
}

/// Newer documents mostly mean the same in draft-07; where they do not, their author should have been told.
fn declared_draft(source: &Source, document: &Value, warnings: &mut Vec<Warning>) {
    let declared = document.get("$schema").and_then(Value::as_str);
    if let Some(other) = declared.filter(|draft| !draft.contains("draft-07")) {
        let fact = format!(
            "the document declares {other:?} and is read as draft-07: keywords draft-07 does not know are ignored"
        );
        let place = format!("{}#/$schema", source.file);
        warnings.push(Warning { fact, place });
    }
}

fn unknown_keywords(
    source: &Source,
    document: &Value,
    options: Options,
    warnings: &mut Vec<Warning>,
) {
    let mut open = vec![(document, String::new())];
    while let Some((schema, pointer)) = open.pop() {
        let Some(members) = schema.as_object() else {
            continue;
        };
        let mut below = Vec::new();
        if options.assert_formats
            && let Some(format) = members.get("format").and_then(Value::as_str)
            && !FORMATS.contains(&format)
        {
            let fact = format!("`{format}` is not a format that is checked: it accepts everything");
            let place = format!("{}#{}", source.file, child(&pointer, "format"));
            warnings.push(Warning { fact, place });
        }
        for (keyword, value) in members {
            let at = child(&pointer, keyword);
            if let Some(fact) = doubt(keyword) {
                let place = format!("{}#{at}", source.file);
                warnings.push(Warning { fact, place });
            }
            match (keywords::holds(keyword), value) {
                (Holds::Schema | Holds::Both, Value::Object(_)) => below.push((value, at)),
                (Holds::Schemas | Holds::Both, Value::Array(list)) => {
                    let each = list.iter().enumerate();
                    below.extend(each.map(|(index, one)| (one, child(&at, &index.to_string()))));
                }
                (Holds::Named, Value::Object(named)) => {
                    below.extend(named.iter().map(|(name, one)| (one, child(&at, name))));
                }
                _ => {}
            }
        }
        // In the order they are written in.
        open.extend(below.into_iter().rev());
    }
}

fn child(pointer: &str, token: &str) -> String {
    let mut pointer = format!("{pointer}/");
    push_token(&mut pointer, token);
    pointer
}

/// What is doubtful about a keyword.
fn doubt(keyword: &str) -> Option<String> {
    if let Some((_, whose)) = FOREIGN.iter().find(|(foreign, _)| *foreign == keyword) {
        return Some(format!("`{keyword}` is ignored: it is of {whose}"));
    }
    if keyword.starts_with("x-") || FINE.contains(&keyword) || KEYWORDS.contains(&keyword) {
        return None;
    }
    let length = keyword.chars().count();
    let slips = match length {
        4..=6 => 1,
        7..=24 => 2,
        _ => return None,
    };
    let meant = KEYWORDS
        .iter()
        .map(|known| (distance(keyword, known), known))
        .filter(|(away, _)| *away <= slips)
        .min()?;
    Some(format!(
        "`{keyword}` is ignored: did you mean `{}`?",
        meant.1
    ))
}
