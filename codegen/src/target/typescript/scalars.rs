//! Checks that fit into a condition: types, bounds, lengths, patterns, constants.

use serde_json::{Number, Value};

use crate::rules::{Keywords, Rule, Rules};

use super::expression::Condition;
use super::spelling;

/// Most alternatives that are compared one after the other.
const FEW: usize = 4;

/// The largest integer that JavaScript holds exactly.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// Whether a rule fits into a condition of its own: it looks at nothing inside the value.
pub(super) fn is_scalar(rule: &Keywords) -> bool {
    let values = rule.one_of_values.iter().flatten().chain(&rule.constant);
    rule.one_of_values
        .as_ref()
        .is_none_or(|values| values.len() <= FEW)
        && values
            .into_iter()
            .all(|value| spelling::scalar(value).is_some())
        && !has_array_keywords(rule)
        && !has_object_keywords(rule)
        && !has_applicators(rule)
}

pub(super) fn has_array_keywords(rule: &Keywords) -> bool {
    rule.max_items.is_some()
        || rule.min_items.is_some()
        || rule.items.is_some()
        || rule.tuple.is_some()
        || rule.contains.is_some()
        || rule.unique_items
}

pub(super) fn has_object_keywords(rule: &Keywords) -> bool {
    rule.max_properties.is_some()
        || rule.min_properties.is_some()
        || rule.property_names.is_some()
        || rule.additional_properties.is_some()
        || !rule.required.is_empty()
        || !rule.dependencies.is_empty()
        || !rule.properties.is_empty()
        || !rule.pattern_properties.is_empty()
}

/// Whether a rule asks other rules about the very same value.
pub(super) fn has_applicators(rule: &Keywords) -> bool {
    rule.not.is_some()
        || rule.any_of.is_some()
        || rule.one_of.is_some()
        || rule.all_of.is_some()
        || rule.condition.is_some()
}

/// The alternatives of a rule that says nothing but `anyOf`.
pub(super) fn only_any_of(rule: &Keywords) -> Option<&[crate::rules::RuleId]> {
    let alternatives = rule.any_of.as_deref()?;
    (*rule
        == Keywords {
            any_of: rule.any_of.clone(),
            ..Keywords::default()
        })
    .then_some(alternatives)
}

/// Whether an `anyOf` is short enough to stand where it is used.
pub(super) fn is_short(alternatives: &[crate::rules::RuleId]) -> bool {
    alternatives.len() <= FEW
}

/// The values a rule allows, when it is a list of scalars and nothing else decides: `enum`, or an `anyOf` of constants.
pub(super) fn values<'a>(rules: &'a Rules, rule: &'a Keywords) -> Option<Vec<&'a Value>> {
    if let Some(alternatives) = only_any_of(rule) {
        let constant = |id: &crate::rules::RuleId| match &rules.nodes[id.0] {
            Rule::Keywords(keywords) => only_constant(keywords),
            Rule::True | Rule::False => None,
        };
        return alternatives.iter().map(constant).collect();
    }
    let list = rule.one_of_values.as_ref()?;
    let plain = Keywords {
        types: rule.types.clone(),
        one_of_values: rule.one_of_values.clone(),
        ..Keywords::default()
    };
    let scalars = list.iter().all(|value| spelling::scalar(value).is_some());
    (*rule == plain && scalars).then(|| {
        list.iter()
            .filter(|value| is_any_type(value, &rule.types))
            .collect()
    })
}

fn only_constant(rule: &Keywords) -> Option<&Value> {
    let value = rule.constant.as_ref()?;
    let plain = Keywords {
        types: rule.types.clone(),
        constant: rule.constant.clone(),
        ..Keywords::default()
    };
    (*rule == plain && spelling::scalar(value).is_some() && is_any_type(value, &rule.types))
        .then_some(value)
}

/// The constant string a rule asks for.
pub(super) fn constant_text(rule: &Rule) -> Option<&str> {
    match rule {
        Rule::Keywords(keywords) => only_constant(keywords)?.as_str(),
        Rule::True | Rule::False => None,
    }
}

/// Whether a rule refuses `undefined`, so that a member need not be looked for before it is checked.
pub(super) fn refuses_absence(rules: &Rules, rule: &Rule) -> bool {
    match rule {
        Rule::True => false,
        Rule::False => true,
        Rule::Keywords(keywords) => {
            let decided = |keywords: &Keywords| {
                !keywords.types.is_empty()
                    || keywords.constant.is_some()
                    || keywords.one_of_values.is_some()
            };
            decided(keywords)
                || keywords.any_of.as_ref().is_some_and(|alternatives| {
                    alternatives.iter().all(
                        |id| matches!(&rules.nodes[id.0], Rule::Keywords(inner) if decided(inner)),
                    )
                })
        }
    }
}

/// A scalar rule as a condition on a variable.
pub(super) fn condition(rule: &Keywords, v: &str) -> Condition {
    let allowed = allowed(rule);
    let mut parts = Vec::new();
    // A constant of the right type has been checked for its type already.
    if allowed.is_none() || rule.types.is_empty() {
        parts.push(types(rule, v));
    }
    if may_be(rule, "number") {
        parts.push(guarded(rule, "number", v, numbers(rule, v)));
    }
    if may_be(rule, "string") {
        parts.push(guarded(rule, "string", v, texts(rule, v)));
    }
    if let Some(values) = allowed {
        // Where a guard has not said so already, the type is still open here, and that is what comparing needs.
        parts.push(Condition::any(
            values.into_iter().map(|value| equals(v, value)),
        ));
    }
    Condition::all(parts)
}

/// A variable compared with a scalar.
pub(super) fn equals(v: &str, value: &Value) -> Condition {
    spelling::scalar(value).map_or(Condition::Never, |value| Condition::is(v, value))
}

/// The test for the types a rule names; always true when it names none.
pub(super) fn types(rule: &Keywords, v: &str) -> Condition {
    if rule.types.is_empty() {
        return Condition::Always;
    }
    let number = rule.types.contains(&"number");
    Condition::any(
        rule.types
            .iter()
            .filter(|name| !(number && **name == "integer"))
            .map(|name| one_type(rule, name, v)),
    )
}

fn one_type(rule: &Keywords, name: &str, v: &str) -> Condition {
    let kind = |name: &str| Condition::is(format!("typeof {v}"), format!("\"{name}\""));
    match name {
        "null" => Condition::is(v, "null"),
        "boolean" => kind("boolean"),
        "string" => kind("string"),
        "integer" => Condition::And(vec![
            kind("number"),
            Condition::Call(format!("Number.isSafeInteger({v})")),
        ]),
        // Bounds on both sides keep infinities out, and `NaN` fails every comparison.
        "number" if is_bounded(rule) => kind("number"),
        "number" => Condition::Call(format!("isNumber({v})")),
        "array" => Condition::Call(format!("isArray({v})")),
        "object" => Condition::Call(format!("isObject({v})")),
        _ => Condition::Never,
    }
}

fn is_bounded(rule: &Keywords) -> bool {
    rule.types == ["number"]
        && (rule.maximum.is_some() || rule.exclusive_maximum.is_some())
        && (rule.minimum.is_some() || rule.exclusive_minimum.is_some())
}

/// Whether the types a rule names leave room for this one.
pub(super) fn may_be(rule: &Keywords, group: &str) -> bool {
    rule.types.is_empty()
        || rule
            .types
            .iter()
            .any(|name| *name == group || group == "number" && *name == "integer")
}

/// What a group of keywords asks for, on the condition that the value is of the group's type.
pub(super) fn guarded(rule: &Keywords, group: &str, v: &str, tests: Vec<Condition>) -> Condition {
    if tests.is_empty() {
        return Condition::Always;
    }
    if rule.types.len() == 1 && allowed(rule).is_none() {
        return Condition::all(tests);
    }
    let other = match group {
        "number" => Condition::Call(format!("isNumber({v})")).negate(),
        _ => Condition::is(format!("typeof {v}"), "\"string\"").negate(),
    };
    Condition::any([other, Condition::all(tests)])
}

/// The bounds of a number.
pub(super) fn numbers(rule: &Keywords, v: &str) -> Vec<Condition> {
    let safe =
        rule.types.contains(&"integer") && !rule.types.contains(&"number") && rule.types.len() == 1;
    let beyond = |bound: &Number| safe && bound.as_f64().is_some_and(|bound| bound.abs() >= SAFE);
    let mut tests = Vec::new();
    for (operator, bound) in [("<=", &rule.maximum), (">=", &rule.minimum)] {
        if let Some(bound) = bound
            && !(beyond(bound) && (bound.as_f64() > Some(0.0)) == (operator == "<="))
        {
            tests.push(Condition::Test(format!("{v} {operator} {bound}")));
        }
    }
    for (operator, bound) in [
        ("<", &rule.exclusive_maximum),
        (">", &rule.exclusive_minimum),
    ] {
        tests.extend(
            bound
                .iter()
                .map(|bound| Condition::Test(format!("{v} {operator} {bound}"))),
        );
    }
    tests.extend(
        rule.multiple_of
            .iter()
            .map(|divisor| Condition::Call(format!("isMultiple({v}, {divisor})"))),
    );
    tests
}

/// The lengths of a text, its pattern, its format. A code point takes one or two units, so most lengths need no counting.
pub(super) fn texts(rule: &Keywords, v: &str) -> Vec<Condition> {
    let test = |text: String| Condition::Test(text);
    let mut tests = Vec::new();
    match rule.min_length {
        None | Some(0) => {}
        Some(1) => tests.push(test(format!("{v}.length > 0"))),
        Some(min) => tests.extend([
            test(format!("{v}.length >= {min}")),
            Condition::any([
                test(format!("{v}.length >= {}", min.saturating_mul(2))),
                test(format!("codePoints({v}) >= {min}")),
            ]),
        ]),
    }
    match rule.max_length {
        None => {}
        Some(0) => tests.push(test(format!("{v}.length === 0"))),
        Some(max) => tests.push(Condition::any([
            test(format!("{v}.length <= {max}")),
            Condition::And(vec![
                test(format!("{v}.length <= {}", max.saturating_mul(2))),
                test(format!("codePoints({v}) <= {max}")),
            ]),
        ])),
    }
    if let Some(pattern) = &rule.pattern {
        tests.push(Condition::Call(format!(
            "RULES.matches({}, {v})",
            spelling::string(&pattern.source)
        )));
    }
    if let Some(format) = &rule.format {
        tests.push(Condition::Call(format!(
            "isFormat({}, {v})",
            spelling::string(format)
        )));
    }
    tests
}

/// The scalars a rule allows by `const` and `enum`; `None` when it has neither.
fn allowed(rule: &Keywords) -> Option<Vec<&Value>> {
    let listed = rule
        .one_of_values
        .as_ref()
        .map(|values| values.iter().collect::<Vec<_>>());
    let values = match (&rule.constant, listed) {
        (None, listed) => listed?,
        (Some(constant), None) => vec![constant],
        (Some(constant), Some(listed)) => {
            if listed.iter().any(|value| same(value, constant)) {
                vec![constant]
            } else {
                Vec::new()
            }
        }
    };
    Some(
        values
            .into_iter()
            .filter(|value| is_any_type(value, &rule.types))
            .collect(),
    )
}

/// Equality of scalars: `1` equals `1.0`.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        _ => left == right,
    }
}

fn is_any_type(value: &Value, types: &[&str]) -> bool {
    types.is_empty()
        || types.iter().any(|name| match value {
            Value::Null => *name == "null",
            Value::Bool(_) => *name == "boolean",
            Value::String(_) => *name == "string",
            Value::Array(_) => *name == "array",
            Value::Object(_) => *name == "object",
            Value::Number(number) => {
                let number = number.as_f64().unwrap_or(f64::NAN);
                *name == "number"
                    || *name == "integer" && number.fract() == 0.0 && number.abs() <= SAFE
            }
        })
}
