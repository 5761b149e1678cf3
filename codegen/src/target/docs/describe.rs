//! What a type is, in the words of a table: `array of string`, `1 to 64 characters`.

use serde_json::{Number, Value};

use super::places::Places;
use super::prose::Span;
use crate::model::{Kind, Protocol, Shape, Type};
use crate::rules::judge::facts::print as print_double;
use crate::rules::{Keywords, Rule, RuleId};

/// A type, and what its values keep to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Described {
    /// `array of`, `Session`.
    pub(super) ty: Vec<Span>,
    /// `at most 5 items`; empty when there are no bounds.
    pub(super) bounds: Vec<Span>,
}

/// The largest integer that survives JavaScript: as a bound it says nothing.
const SAFE: i64 = 9_007_199_254_740_991;
/// Most values of an enum that are shown where it is used.
const MOST_VALUES: usize = 8;
/// How many lists and maps are told one inside the other.
const DEEPEST: u32 = 8;

/// Describes a type at the place where it is used.
pub(super) fn describe(protocol: &Protocol, places: &Places<'_>, ty: &Type) -> Described {
    let describing = Describing { protocol, places };
    Described {
        ty: describing.ty(ty, 0),
        bounds: joined(describing.bounds(ty, 0), ", "),
    }
}

struct Describing<'a> {
    protocol: &'a Protocol,
    places: &'a Places<'a>,
}

impl Describing<'_> {
    fn ty(&self, ty: &Type, depth: u32) -> Vec<Span> {
        let inside = |word: &str, inner: &Type| {
            let mut spans = vec![Span::text(word)];
            if depth < DEEPEST {
                spans.extend(self.ty(inner, depth + 1));
            } else {
                spans.push(Span::text("…"));
            }
            spans
        };
        match &ty.shape {
            Shape::Any => vec![Span::text("any JSON")],
            Shape::Null => vec![Span::code("null")],
            Shape::Bool => vec![Span::text("boolean")],
            Shape::Integer { .. } => vec![Span::text("integer")],
            Shape::Number { .. } => vec![Span::text("number")],
            Shape::Text { .. } => vec![Span::text("string")],
            Shape::Literal(value) => vec![literal(value)],
            Shape::List { item, .. } => inside("array of ", item),
            Shape::Map(value) => inside("map of ", value),
            Shape::Named(id) => vec![self.places.ty_name(*id)],
            Shape::Nullable(inner) => {
                let mut spans = self.ty(inner, depth);
                spans.push(Span::text(" or "));
                spans.push(Span::code("null"));
                spans
            }
        }
    }

    fn bounds(&self, ty: &Type, depth: u32) -> Vec<Vec<Span>> {
        let mut bounds = Vec::new();
        let mut add = |text: String| bounds.push(vec![Span::text(text)]);
        match &ty.shape {
            Shape::Any | Shape::Null | Shape::Bool | Shape::Literal(_) | Shape::Map(_) => {}
            Shape::Integer { min, max } => {
                let min = (*min > -SAFE).then(|| min.to_string());
                let max = (*max < SAFE).then(|| max.to_string());
                range(min, max).into_iter().for_each(&mut add);
            }
            Shape::Number { min, max } => {
                let shown = |bound: &f64| Number::from_f64(*bound).map(|number| print(&number));
                let (min, max) = (min.as_ref().and_then(shown), max.as_ref().and_then(shown));
                range(min, max).into_iter().for_each(&mut add);
            }
            Shape::Text { min, max } => count(*min, *max, "character").into_iter().for_each(add),
            Shape::List { min, max, .. } => count(*min, *max, "item").into_iter().for_each(add),
            Shape::Named(id) => return self.bounds_of_named(&self.protocol.ty(*id).kind, depth),
            Shape::Nullable(inner) => return self.bounds(inner, depth),
        }
        if let Some(keywords) = keywords(self.protocol, ty.rule) {
            own_rules(keywords, &ty.shape, &mut bounds);
        }
        if let (Shape::List { item: inner, .. } | Shape::Map(inner), true) =
            (&ty.shape, depth < DEEPEST)
        {
            let inner = joined(self.bounds(inner, depth + 1), ", ");
            if !inner.is_empty() {
                let mut each = vec![Span::text("each: ")];
                each.extend(inner);
                bounds.push(each);
            }
        }
        bounds
    }

    /// What is worth saying where a named type is used; everything else is said where it is defined.
    fn bounds_of_named(&self, kind: &Kind, depth: u32) -> Vec<Vec<Span>> {
        match kind {
            Kind::Enum(of) if of.members.len() <= MOST_VALUES => {
                let values = of.members.iter().map(|member| vec![quoted(&member.wire)]);
                let mut spans = joined(values.collect(), " · ");
                if of.open {
                    spans.push(Span::text(" · …"));
                }
                vec![spans]
            }
            Kind::Alias(ty) if depth < DEEPEST => self.bounds(ty, depth + 1),
            Kind::Struct(_)
            | Kind::Enum(_)
            | Kind::Tagged(_)
            | Kind::Untagged(_)
            | Kind::Alias(_) => Vec::new(),
        }
    }
}

/// The keywords of a rule.
pub(super) fn keywords(protocol: &Protocol, rule: RuleId) -> Option<&Keywords> {
    match &protocol.rules.nodes[rule.0] {
        Rule::Keywords(keywords) => Some(keywords),
        Rule::True | Rule::False => None,
    }
}

/// A constant as JSON.
pub(super) fn literal(value: &Value) -> Span {
    const LONGEST: usize = 200;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Span::code(format!("{}…", &text[..end])),
        None => Span::code(text),
    }
}

/// A string on the wire, as JSON.
pub(super) fn quoted(text: &str) -> Span {
    literal(&Value::from(text))
}

/// What a rule asks for beyond what a shape says.
fn own_rules(rule: &Keywords, shape: &Shape, bounds: &mut Vec<Vec<Span>>) {
    let mut add = |text: &str, value: Option<Span>| {
        let mut spans = vec![Span::text(text)];
        spans.extend(value);
        bounds.push(spans);
    };
    let number = |number: &Number| Some(Span::text(print(number)));
    if let Some(limit) = &rule.exclusive_minimum {
        add("more than ", number(limit));
    }
    if let Some(limit) = &rule.exclusive_maximum {
        add("less than ", number(limit));
    }
    if let Some(step) = &rule.multiple_of {
        add("a multiple of ", number(step));
    }
    if let Some(pattern) = &rule.pattern {
        add("matches ", Some(Span::code(&pattern.source)));
    }
    if let Some(format) = &rule.format {
        add("in the format ", Some(Span::code(format)));
    }
    if rule.unique_items {
        add("no two alike", None);
    }
    let least = rule.min_properties.unwrap_or(0);
    if let Some(text) = count(least, rule.max_properties, "member") {
        add(&text, None);
    }
    if let (Some(values), false) = (&rule.one_of_values, matches!(shape, Shape::Literal(_))) {
        let shown = values
            .iter()
            .take(MOST_VALUES)
            .map(|value| vec![literal(value)]);
        let mut spans = vec![Span::text("one of ")];
        spans.extend(joined(shown.collect(), " · "));
        if values.len() > MOST_VALUES {
            spans.push(Span::text(format!(" · … ({} values)", values.len())));
        }
        bounds.push(spans);
    }
    if has_more(rule) {
        bounds.push(vec![Span::text("further rules apply")]);
    }
}

/// Whether a rule says something that no table here does.
pub(super) fn has_more(rule: &Keywords) -> bool {
    rule.not.is_some()
        || rule.condition.is_some()
        || rule.contains.is_some()
        || rule.tuple.is_some()
        || rule.property_names.is_some()
        || !rule.dependencies.is_empty()
        || !rule.pattern_properties.is_empty()
        || [&rule.any_of, &rule.one_of, &rule.all_of]
            .iter()
            .any(|group| group.is_some())
}

/// A number as ECMAScript prints it.
fn print(number: &Number) -> String {
    number.as_f64().map(print_double).unwrap_or_default()
}

fn range(min: Option<String>, max: Option<String>) -> Option<String> {
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("{min} or more")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
    }
}

fn count(min: u64, max: Option<u64>, what: &str) -> Option<String> {
    let plural = |count: u64| if count == 1 { "" } else { "s" };
    match (min, max) {
        (0, None) => None,
        (1, None) => Some("not empty".to_owned()),
        (min, None) => Some(format!("{min} {what}s or more")),
        (0, Some(max)) => Some(format!("at most {max} {what}{}", plural(max))),
        (min, Some(max)) if min == max => Some(format!("exactly {min} {what}{}", plural(min))),
        (min, Some(max)) => Some(format!("{min} to {max} {what}s")),
    }
}

/// Lists of spans as one, with a text in between.
pub(super) fn joined(parts: Vec<Vec<Span>>, between: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for part in parts {
        if !spans.is_empty() {
            spans.push(Span::text(between));
        }
        spans.extend(part);
    }
    spans
}
