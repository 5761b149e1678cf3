//! Facts about values and rules that drafting and judging share: types, equality, numbers as texts.

use serde_json::Value;

use crate::rules::Keywords;

/// The group at whose place a single type is judged; nothing when it is judged at once.
pub(crate) fn group(rule: &Keywords, single: &'static str) -> Option<&'static str> {
    let has_keywords = match single {
        "number" => {
            let limits = [
                &rule.maximum,
                &rule.minimum,
                &rule.exclusive_maximum,
                &rule.exclusive_minimum,
                &rule.multiple_of,
            ];
            limits.iter().any(|limit| limit.is_some()) || rule.format.is_some()
        }
        "string" => {
            rule.max_length.is_some()
                || rule.min_length.is_some()
                || rule.pattern.is_some()
                || rule.format.is_some()
        }
        "array" => {
            let rules = [rule.items, rule.contains, rule.additional_items];
            rules.iter().any(Option::is_some)
                || rule.tuple.is_some()
                || rule.max_items.is_some()
                || rule.min_items.is_some()
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
    };
    has_keywords.then_some(single)
}

pub(crate) fn is_of(name: &str, value: &Value) -> bool {
    match value {
        Value::Null => name == "null",
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => {
            let whole = || number.as_f64().is_some_and(|number| number.fract() == 0.0);
            name == "number" || name == "integer" && whole()
        }
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    }
}

/// Equality as JSON has it: `1` equals `1.0`.
pub(crate) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}

/// A number as ECMAScript prints it.
pub(crate) fn print(number: f64) -> String {
    let size = number.abs();
    if number == 0.0 {
        return "0".to_owned();
    }
    if (1e-6..1e21).contains(&size) {
        return number.to_string();
    }
    let text = format!("{number:e}");
    if text.contains("e-") {
        text
    } else {
        text.replace('e', "e+")
    }
}
