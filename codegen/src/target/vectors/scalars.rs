//! Numbers and texts: samples, and values just inside and just outside each keyword.

use serde_json::{Number, Value, json};

use super::draw::Case;
use crate::rules::Keywords;
use crate::rules::judge::matching;

/// Longest text that is written to reach an edge.
const LONGEST_TEXT: u64 = 4096;
/// The largest integer that survives JavaScript.
const SAFE: f64 = 9_007_199_254_740_991.0;
/// One character for people, two for UTF-16, four bytes of UTF-8.
const ASTRAL: &str = "\u{1f600}";

pub(super) fn numbers(rule: &Keywords, integer: bool) -> Vec<Value> {
    let mut found: Vec<f64> = vec![1.0, 0.0];
    found.extend(
        limits(rule)
            .into_iter()
            .flat_map(|limit| [limit, limit + 1.0, limit - 1.0, limit.ceil(), limit.floor()]),
    );
    let range = Range::of(rule);
    if let (Some(low), Some(high)) = (range.low, range.high) {
        found.push(f64::midpoint(low, high));
    }
    if let Some(divisor) = rule.multiple_of.as_ref().and_then(Number::as_f64) {
        let near = range.low.unwrap_or(0.0) / divisor;
        found.extend([
            divisor,
            near.ceil() * divisor,
            (near.floor() + 1.0) * divisor,
        ]);
    }
    found.retain(|number| range.holds(*number) && (!integer || number.fract() == 0.0));
    found.into_iter().filter_map(number).collect()
}

pub(super) fn texts(rule: &Keywords) -> Vec<Value> {
    let least = rule.min_length.unwrap_or(0);
    if least > LONGEST_TEXT {
        return Vec::new();
    }
    let Ok(count) = usize::try_from(least) else {
        return Vec::new();
    };
    if let Some(pattern) = &rule.pattern {
        return matching::example(pattern, count)
            .into_iter()
            .map(Value::from)
            .collect();
    }
    let texts = ["a".repeat(count.max(1)), "a".repeat(count)];
    texts.into_iter().map(Value::from).collect()
}

pub(super) fn text_edges(rule: &Keywords, cases: &mut Vec<Case>) {
    let allowed = |text: &str| {
        let length = text.chars().count() as u64;
        rule.max_length.is_none_or(|most| length <= most)
            && rule.min_length.is_none_or(|least| length >= least)
            && rule
                .pattern
                .as_ref()
                .is_none_or(|pattern| matching::matches(pattern, text) == Some(true))
    };
    let mut right = |name: &str, text: String| {
        if allowed(&text) {
            cases.push(Case::right(name, json!(text)));
        }
    };
    let repeat = |text: &str, count: u64| {
        let fits = count * text.len() as u64 <= 4 * LONGEST_TEXT && count <= LONGEST_TEXT;
        usize::try_from(count)
            .ok()
            .filter(|_| fits)
            .map(|count| text.repeat(count))
    };
    right("empty", String::new());
    right("astral", ASTRAL.to_owned());
    right(
        "escapes",
        "\"\\/\u{8}\u{c}\n\r\t\u{0}\u{7f}\u{2028}\u{feff}".to_owned(),
    );
    for (name, unit) in [("", "a"), ("-astral", ASTRAL)] {
        for (edge, count) in [("longest", rule.max_length), ("shortest", rule.min_length)] {
            if let Some(text) = count.and_then(|count| repeat(unit, count)) {
                right(&format!("{edge}{name}"), text);
            }
        }
    }
    for (name, unit) in [("", "a"), ("-astral", ASTRAL)] {
        if let Some(text) = rule.max_length.and_then(|most| repeat(unit, most + 1)) {
            cases.push(Case::wrong(
                format!("too-long{name}"),
                json!(text),
                "maxLength",
            ));
        }
        if let Some(text) = rule.min_length.and_then(|least| repeat(unit, least - 1)) {
            cases.push(Case::wrong(
                format!("too-short{name}"),
                json!(text),
                "minLength",
            ));
        }
    }
    if let Some(pattern) = &rule.pattern {
        let example = matching::example(pattern, 0).unwrap_or_default();
        let tries = [
            format!("{example}\n"),
            format!(" {example}"),
            example.to_uppercase(),
            String::new(),
            "!".to_owned(),
            ASTRAL.to_owned(),
        ];
        let refused = tries
            .into_iter()
            .filter(|text| matching::matches(pattern, text) == Some(false));
        for text in refused.take(3) {
            cases.push(Case::wrong("no-match", json!(text), "pattern"));
        }
    }
}

pub(super) fn number_edges(rule: &Keywords, integer: bool, cases: &mut Vec<Case>) {
    let range = Range::of(rule);
    let divisor = rule.multiple_of.as_ref().and_then(Number::as_f64);
    let fits = |n: f64| {
        range.holds(n)
            && (!integer || n.fract() == 0.0 && n.abs() <= SAFE)
            && divisor.is_none_or(|of| n % of == 0.0)
    };
    let mut right = |name: &str, n: f64| {
        if let Some(value) = number(n).filter(|_| fits(n)) {
            cases.push(Case::right(name, value));
        }
    };
    right("zero", 0.0);
    for (limit, name) in [(range.high, "highest"), (range.low, "lowest")] {
        if let Some(limit) = limit {
            right(name, limit);
            right(
                &format!("{name}-inside"),
                if name == "highest" {
                    limit - 1.0
                } else {
                    limit + 1.0
                },
            );
        }
    }
    right("negative", -1.0);
    if integer {
        right("largest-safe", SAFE);
        right("smallest-safe", -SAFE);
        let whole = limits(rule)
            .into_iter()
            .chain([2.0])
            .find(|n| n.fract() == 0.0 && n.abs() < 1e15 && fits(*n));
        if let Some(float) = whole.and_then(Number::from_f64) {
            cases.push(Case::right("written-as-a-float", Value::Number(float)));
        }
        let half = range
            .low
            .or(range.high)
            .filter(|limit| limit.abs() < 1e9)
            .unwrap_or(1.0)
            .floor()
            + 0.5;
        if !rule.types.contains(&"number") {
            cases.push(Case::wrong("a-fraction", json!(half), "type"));
            cases.push(Case::wrong(
                "unsafe",
                json!(9_007_199_254_740_992_i64),
                "type",
            ));
            cases.push(Case::wrong(
                "unsafe-negative",
                json!(-9_007_199_254_740_992_i64),
                "type",
            ));
        }
    } else {
        right("half", 0.5);
        right("large", 1e300);
    }
    let outside: [(&str, &Option<Number>, f64, &'static str); 4] = [
        ("too-high", &rule.maximum, 1.0, "maximum"),
        ("too-low", &rule.minimum, -1.0, "minimum"),
        ("too-high", &rule.exclusive_maximum, 0.0, "exclusiveMaximum"),
        ("too-low", &rule.exclusive_minimum, 0.0, "exclusiveMinimum"),
    ];
    for (name, limit, step, keyword) in outside {
        let Some(limit) = limit
            .as_ref()
            .and_then(Number::as_f64)
            .filter(|limit| limit.abs() < SAFE)
        else {
            continue;
        };
        cases.extend(number(limit + step).map(|value| Case::wrong(name, value, keyword)));
        if !integer && step != 0.0 {
            let value = json!(limit + step / 2.0);
            cases.push(Case::wrong(format!("{name}-by-half"), value, keyword));
        }
    }
    if let Some(divisor) = divisor.filter(|divisor| divisor.abs() < 1e9) {
        let between = if integer && divisor.fract() == 0.0 {
            divisor + 1.0
        } else {
            divisor * 1.5
        };
        if between % divisor != 0.0 {
            cases.extend(
                number(between).map(|value| Case::wrong("no-multiple", value, "multipleOf")),
            );
        }
    }
}

/// The numbers that limits name.
fn limits(rule: &Keywords) -> Vec<f64> {
    let limits = [
        &rule.minimum,
        &rule.exclusive_minimum,
        &rule.maximum,
        &rule.exclusive_maximum,
    ];
    limits
        .into_iter()
        .flatten()
        .filter_map(Number::as_f64)
        .collect()
}

/// The numbers between the limits of a rule.
struct Range {
    low: Option<f64>,
    high: Option<f64>,
    open_low: Option<f64>,
    open_high: Option<f64>,
}

impl Range {
    fn of(rule: &Keywords) -> Self {
        let float = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
        Self {
            low: float(&rule.minimum),
            high: float(&rule.maximum),
            open_low: float(&rule.exclusive_minimum),
            open_high: float(&rule.exclusive_maximum),
        }
    }

    fn holds(&self, number: f64) -> bool {
        self.low.is_none_or(|low| number >= low)
            && self.high.is_none_or(|high| number <= high)
            && self.open_low.is_none_or(|low| number > low)
            && self.open_high.is_none_or(|high| number < high)
    }
}

/// A number as people write it: whole ones without a point.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked first"
)]
fn number(float: f64) -> Option<Value> {
    if float.fract() == 0.0 && float.abs() <= SAFE {
        return Some(Value::from(float as i64));
    }
    Number::from_f64(float).map(Value::Number)
}
