//! Bounds, and numbers as Rust literals.

use serde_json::{Number, Value};

use super::{MAX_SAFE, Object, Reader};

impl Reader<'_> {
    /// Bounds of a length: whole numbers from 0 to 2^53 − 1, also when they are spelled `2.0`.
    pub(super) fn counts(
        &mut self,
        object: &Object,
        pointer: &str,
        pairs: &[(&str, &str)],
    ) -> Vec<String> {
        let mut arguments = Vec::new();
        for (keyword, argument) in pairs {
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
        [("minimum", "min"), ("maximum", "max")]
            .iter()
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
