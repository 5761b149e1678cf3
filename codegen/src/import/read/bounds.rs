//! Bounds, and numbers as Rust literals.

use serde_json::{Number, Value};

use super::{MAX_SAFE, Object, Reader};

/// What is said of an upper bound below the lower one.
pub(super) const NO_VALUE: &str = "less than the lower bound, so that no value is valid";

impl Reader<'_> {
    /// Bounds of a length: whole numbers from 0 to 2^53 − 1, also when they are spelled `2.0`.
    pub(super) fn counts(
        &mut self,
        object: &Object,
        pointer: &str,
        pairs: &[(&str, &str)],
    ) -> Vec<String> {
        let mut arguments = Vec::new();
        let bound = |at: usize| count(object.get(pairs.get(at)?.0)?);
        let (least, most) = (bound(0), bound(1));
        let is_crossed = least > most && most.is_some();
        for (index, (keyword, argument)) in pairs.iter().enumerate() {
            if is_crossed && index == 1 {
                self.lost(pointer, keyword, NO_VALUE);
                continue;
            }
            let Some(value) = object.get(*keyword) else {
                continue;
            };
            match count(value) {
                Some(count) => arguments.push(format!("{argument} = {}", whole_literal(count))),
                None => self.lost(pointer, keyword, "not a whole number from 0 to 2^53 − 1"),
            }
        }
        arguments
    }

    /// Bounds of a number.
    pub(super) fn bounds(&mut self, object: &Object, pointer: &str) -> Vec<String> {
        self.no_numbers(object, pointer);
        let bound = |keyword: &str| object.get(keyword).and_then(Value::as_f64);
        let is_crossed = bound("minimum") > bound("maximum") && bound("maximum").is_some();
        if is_crossed {
            self.lost(pointer, "maximum", NO_VALUE);
        }
        [("minimum", "min"), ("maximum", "max")]
            .iter()
            .filter(|(keyword, _)| !(is_crossed && *keyword == "maximum"))
            .filter_map(|(keyword, argument)| match object.get(*keyword) {
                Some(Value::Number(bound)) => Some(format!("{argument} = {}", number(bound))),
                _ => None,
            })
            .collect()
    }

    /// Reports bounds that are no numbers.
    pub(super) fn no_numbers(&mut self, object: &Object, pointer: &str) {
        for keyword in ["minimum", "maximum"] {
            if object.get(keyword).is_some_and(|bound| !bound.is_number()) {
                self.lost(pointer, keyword, "not a number");
            }
        }
    }
}

/// A length.
pub(super) fn count(value: &Value) -> Option<i64> {
    let number = value.as_f64()?;
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "integers up to 2^53 are floats, and floats up to 2^53 without a fraction are integers"
    )]
    (number.fract() == 0.0 && (0.0..=MAX_SAFE as f64).contains(&number)).then_some(number as i64)
}

/// An integer as a Rust literal; one without a suffix is an `i32`.
pub(super) fn whole_literal(number: i64) -> String {
    if i32::try_from(number).is_ok() {
        number.to_string()
    } else {
        format!("{number}_i64")
    }
}

/// Any number as a Rust literal.
pub(super) fn number(number: &Number) -> String {
    match (number.as_i64(), number.as_u64()) {
        (Some(whole), _) => whole_literal(whole),
        (None, Some(whole)) => format!("{whole}_u64"),
        (None, None) => number.to_string(),
    }
}
