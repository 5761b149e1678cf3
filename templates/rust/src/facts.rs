//! Facts about values that the rules ask for: types, multiples, twins.

use std::collections::BTreeMap;

use crate::rules::Keywords;
use crate::tree::{Number, Tree};

/// The largest integer that survives JavaScript: 2^53 − 1.
pub(crate) const SAFE: f64 = 9_007_199_254_740_991.0;

pub(crate) fn is_of(name: &str, value: &Tree<'_>) -> bool {
    match value {
        Tree::Null => name == "null",
        Tree::Bool(_) => name == "boolean",
        Tree::Number(number) => name == "number" || (name == "integer" && number.is_integer),
        Tree::Text(_) => name == "string",
        Tree::List(_) => name == "array",
        Tree::Object(_) => name == "object",
    }
}

/// Whether a keyword beside `type` belongs to the group of this type; then the type is judged at the group's place.
pub(crate) fn has_group(rule: &Keywords, name: &str) -> bool {
    match name {
        "number" => {
            rule.maximum.is_some()
                || rule.minimum.is_some()
                || rule.exclusive_maximum.is_some()
                || rule.exclusive_minimum.is_some()
                || rule.multiple_of.is_some()
                || rule.format.is_some()
        }
        "string" => {
            rule.max_length.is_some()
                || rule.min_length.is_some()
                || rule.pattern.is_some()
                || rule.format.is_some()
        }
        "array" => {
            rule.max_items.is_some()
                || rule.min_items.is_some()
                || rule.additional_items.is_some()
                || rule.items.is_some()
                || rule.tuple.is_some()
                || rule.contains.is_some()
                || rule.unique_items
        }
        "object" => {
            rule.max_properties.is_some()
                || rule.min_properties.is_some()
                || !rule.required.is_empty()
                || rule.property_names.is_some()
                || rule.additional_properties.is_some()
                || !rule.dependencies.is_empty()
                || !rule.properties.is_empty()
                || !rule.pattern_properties.is_empty()
        }
        _ => false,
    }
}

pub(crate) fn is_multiple(number: Number, divisor: Number) -> bool {
    if divisor.value.fract() == 0.0 {
        return number.value % divisor.value == 0.0;
    }
    // `19.99 / 0.01` misses its integer by the rounding of both; a few units in the last place are forgiven.
    let quotient = number.value / divisor.value;
    quotient.is_finite() && (quotient - quotient.round()).abs() <= 1e-15 * quotient.abs()
}

/// A pair of equal items, as existing validators name it: `(J, I)`.
pub(crate) fn twins(items: &[Tree<'_>], scalar: bool) -> Option<(usize, usize)> {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        places.entry(item.canonical()).or_default().push(index);
    }
    let pairs = places.values().filter(|places| places.len() > 1);
    if scalar {
        // Read from the end: the first index met whose value was met before.
        pairs
            .map(|places| (places[places.len() - 1], places[places.len() - 2]))
            .max_by_key(|pair| pair.1)
    } else {
        pairs
            .map(|places| (places[places.len() - 2], places[places.len() - 1]))
            .max_by_key(|pair| pair.1)
    }
}

