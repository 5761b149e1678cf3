//! How things are spelled in Rust: types, seeds, identifiers, strings, comments.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::{graph, places};
use crate::model::{Kind, Protocol, Rest, Shape, Type, TypeId};
use crate::names;

/// Words an identifier cannot be, raw or not.
const NEVER: &[&str] = &["_", "Self", "crate", "self", "super"];
/// Words that have to be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
/// Names the generated code itself uses, and what the crate offers beside the types; a type of that name gets an
/// underscore.
const TAKEN: &[&str] = &[
    "BTreeMap",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "ENTRIES",
    "Entry",
    "Eq",
    "Err",
    "Hash",
    "Invalid",
    "Json",
    "Maybe",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "RULES",
    "Result",
    "Rules",
    "Self",
    "Some",
    "String",
    "Typed",
    "Vec",
    "Violation",
];
/// What a crate with methods needs and offers besides.
const TAKEN_BY_DISPATCH: &[&str] = &[
    "Ack",
    "AckSink",
    "Answer",
    "Arc",
    "CONNECTION",
    "Call",
    "Cow",
    "Delivery",
    "EVENTS",
    "Emit",
    "ErrorCode",
    "Event",
    "Failure",
    "From",
    "Future",
    "METHODS",
    "Method",
    "Role",
    "Route",
    "Scope",
    "Send",
    "Server",
    "Table",
];

/// The spelling of one protocol's types.
pub(super) struct Spelling<'a> {
    protocol: &'a Protocol,
    names: Vec<String>,
    /// Pairs (holder, held) that would make a type infinitely large.
    boxed: BTreeSet<(usize, usize)>,
    /// For each type: whether decoding it keeps what the document does not accept.
    lenient: Vec<bool>,
}

impl<'a> Spelling<'a> {
    pub(super) fn new(protocol: &'a Protocol) -> Self {
        let names = protocol
            .types
            .iter()
            .map(|ty| type_name(&ty.name, protocol.version.is_some()))
            .collect();
        Self {
            protocol,
            names,
            boxed: graph::held_in_cycles(protocol),
            lenient: graph::lenient(protocol),
        }
    }

    pub(super) fn type_name(&self, id: TypeId) -> &str {
        &self.names[id.0]
    }

    /// The field of a struct that stands for a member.
    pub(super) fn field_of(&self, id: TypeId, wire: &str) -> String {
        match &self.protocol.ty(id).kind {
            Kind::Struct(fields) => {
                let names = fields_of(fields);
                let found = fields
                    .fields
                    .iter()
                    .zip(names)
                    .find(|(field, _)| field.wire == wire);
                found.map(|(_, name)| name).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// The type of a value held by `holder`.
    pub(super) fn ty(&self, ty: &Type, holder: Option<TypeId>) -> String {
        match &ty.shape {
            Shape::Any | Shape::Literal(_) => "Json".to_owned(),
            Shape::Null => "()".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::Integer { min, .. } if *min < 0 => "i64".to_owned(),
            Shape::Integer { .. } => "u64".to_owned(),
            Shape::Number { .. } => "f64".to_owned(),
            Shape::Text { .. } => "String".to_owned(),
            Shape::List { item, .. } => format!("Vec<{}>", self.ty(item, None)),
            Shape::Map(value) => format!("BTreeMap<String, {}>", self.ty(value, None)),
            Shape::Named(id) if self.is_boxed(holder, *id) => {
                format!("Box<{}>", self.type_name(*id))
            }
            Shape::Named(id) => self.type_name(*id).to_owned(),
            Shape::Nullable(inner) => format!("Option<{}>", self.ty(inner, holder)),
        }
    }

    /// The seed that decodes a value held by `holder` at a place (see [`places`]).
    pub(super) fn seed(&self, ty: &Type, holder: Option<TypeId>, place: &str) -> String {
        if places::asks_rules(ty) {
            // The rule of the whole speaks for what is inside, too.
            let seed = self.shape(&ty.shape, holder, |inner, holder| {
                self.unasked(inner, holder)
            });
            return format!("wire::checked(&RULES, {}, {seed})", string(place));
        }
        self.shape(&ty.shape, holder, |inner, holder| {
            self.seed(inner, holder, &places::below(place, ty))
        })
    }

    /// The seed that decodes a value about which the rules have been asked.
    fn unasked(&self, ty: &Type, holder: Option<TypeId>) -> String {
        self.shape(&ty.shape, holder, |inner, holder| {
            self.unasked(inner, holder)
        })
    }

    /// The seed of a shape; `below` gives that of what it holds.
    fn shape(
        &self,
        shape: &Shape,
        holder: Option<TypeId>,
        below: impl Fn(&Type, Option<TypeId>) -> String,
    ) -> String {
        match shape {
            // A constant outside a required member is kept as JSON; the rules say which.
            Shape::Any | Shape::Literal(_) => "wire::of::<Json>()".to_owned(),
            Shape::Null => "wire::null()".to_owned(),
            Shape::Bool => "wire::of::<bool>()".to_owned(),
            Shape::Integer { min, max } if *min < 0 => {
                format!("wire::int({}, {})", digits(*min), digits(*max))
            }
            Shape::Integer { min, max } => {
                format!("wire::uint({}, {})", digits(*min), digits(*max))
            }
            Shape::Number { min, max } => {
                let min = min.map_or_else(|| "f64::MIN".to_owned(), float);
                let max = max.map_or_else(|| "f64::MAX".to_owned(), float);
                format!("wire::number({min}, {max})")
            }
            Shape::Text { min, max } => format!(
                "wire::text({}, {})",
                count(*min),
                max.map_or_else(|| "wire::MAX".to_owned(), count)
            ),
            Shape::List { item, min, max } => {
                let max = max.map_or_else(|| "wire::MAX".to_owned(), count);
                format!("wire::list({}, {}, {max})", below(item, None), count(*min))
            }
            Shape::Map(value) => format!("wire::map({})", below(value, None)),
            Shape::Named(id) if self.is_boxed(holder, *id) => {
                format!("wire::boxed(wire::of::<{}>())", self.type_name(*id))
            }
            Shape::Named(id) => format!("wire::of::<{}>()", self.type_name(*id)),
            Shape::Nullable(inner) => format!("wire::nullable({})", below(inner, holder)),
        }
    }

    /// Whether decoding keeps something the document does not accept.
    pub(super) fn is_lenient(&self, ty: &Type) -> bool {
        let mut held = Vec::new();
        graph::anywhere(ty, &mut held);
        held.into_iter().any(|id| self.lenient[id])
    }

    /// The function that decodes what somebody else sent and this side has to understand: nothing unknown is kept.
    pub(super) fn decode_exactly(&self, id: TypeId) -> &'static str {
        if self.lenient[id.0] {
            "decode_exactly"
        } else {
            "decode"
        }
    }

    fn is_boxed(&self, holder: Option<TypeId>, held: TypeId) -> bool {
        holder.is_some_and(|holder| self.boxed.contains(&(holder.0, held.0)))
    }
}

/// A type's name; one that generated code needs itself gets an underscore.
pub(super) fn type_name(name: &str, has_methods: bool) -> String {
    let taken = TAKEN.contains(&name) || (has_methods && TAKEN_BY_DISPATCH.contains(&name));
    if taken {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// The names of a struct's fields, and of the map of other members if it has one.
pub(super) fn fields_of(fields: &crate::model::Struct) -> Vec<String> {
    let other = matches!(fields.rest, Rest::Open(_)).then_some(("", OTHER.to_owned()));
    let proposed: Vec<(&str, String)> = fields
        .fields
        .iter()
        .map(|field| (field.wire.as_str(), names::snake(&field.wire)))
        .chain(other)
        .collect();
    let spelled = |(unique, (_, proposed)): (String, &(&str, String))| {
        let suffix = unique[proposed.len()..].to_ascii_lowercase();
        let name = if suffix.is_empty() {
            unique
        } else {
            format!("{proposed}_{suffix}")
        };
        field(&name)
    };
    names::unique(proposed.iter().cloned())
        .into_iter()
        .zip(&proposed)
        .map(spelled)
        .collect()
}

/// Where a struct keeps members it does not declare.
pub(super) const OTHER: &str = "additional_properties";

/// Whether the language keeps a word for itself.
pub(in crate::target) fn is_keyword(word: &str) -> bool {
    NEVER.contains(&word) || KEYWORDS.contains(&word)
}

/// The name of a field, function or module.
pub(super) fn field(name: &str) -> String {
    if NEVER.contains(&name) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// The name of a namespace's module. It stands beside the modules every version has, and they stay what they are.
pub(super) fn module(name: &str) -> String {
    let taken = [
        "client", "core", "emit", "handlers", "models", "std", "tables",
    ];
    if taken.contains(&name) {
        format!("{name}_")
    } else {
        field(name)
    }
}

/// A string literal in ASCII.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            ' '..='~' => literal.push(c),
            c => _ = write!(literal, "\\u{{{:x}}}", u32::from(c)),
        }
    }
    literal.push('"');
    literal
}

/// A constant as a literal, for kinds that need not be stored.
pub(super) fn literal(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(string(text)),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null => Some("()".to_owned()),
        Value::Number(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Comment lines with a marker, for another text when there is nothing to be seen in the first.
pub(super) fn docs_or(text: &str, fallback: &str, marker: &str) -> String {
    let lines = docs(text, marker);
    if lines.is_empty() {
        docs(fallback, marker)
    } else {
        lines
    }
}

/// Comment lines with a marker: no text can leave them.
pub(super) fn docs(text: &str, marker: &str) -> String {
    let mut lines = String::new();
    for line in text.split([
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ]) {
        let line = line.trim_end();
        if line.is_empty() {
            if !lines.is_empty() {
                _ = writeln!(lines, "{marker}");
            }
            continue;
        }
        _ = write!(lines, "{marker} ");
        for c in line.chars() {
            if names::is_unprintable(c) {
                _ = write!(lines, "\\u{{{:x}}}", u32::from(c));
            } else {
                lines.push(c);
            }
        }
        lines.push('\n');
    }
    while lines.ends_with(&format!("{marker}\n{marker}\n")) {
        lines.truncate(lines.len() - marker.len() - 1);
    }
    if let Some(text) = lines.strip_suffix(&format!("\n{marker}\n")) {
        lines.truncate(text.len() + 1);
    }
    lines
}

/// An integer with digits in groups of three.
fn digits(number: i64) -> String {
    let plain = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && (plain.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    if number < 0 {
        format!("-{grouped}")
    } else {
        grouped
    }
}

pub(super) fn count(number: u64) -> String {
    i64::try_from(number).map_or_else(|_| "wire::MAX".to_owned(), digits)
}

fn float(number: f64) -> String {
    format!("{number:?}_f64").replace(
        "_f64",
        if format!("{number:?}").contains(['.', 'e']) {
            ""
        } else {
            ".0"
        },
    )
}
