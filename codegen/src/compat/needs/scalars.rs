//! Keywords about numbers and texts.

use serde_json::Number;

use super::{Gap, Reader};
use crate::compat::arena::number;
use crate::compat::mask;

impl Reader<'_> {
    pub(super) fn numbers(&mut self) {
        let wide = self.wide;
        let (mut upper, mut is_out) = self.arena.upper(self.narrow);
        let (mut lower, mut is_under) = self.arena.lower(self.narrow);
        if self.mask & mask::FRACTION == 0 {
            // Between two integers there is nothing.
            upper = if is_out {
                upper.ceil() - 1.0
            } else {
                upper.floor()
            };
            lower = if is_under {
                lower.floor() + 1.0
            } else {
                lower.ceil()
            };
            (is_out, is_under) = (false, false);
        }
        let limits = [
            ("maximum", &wide.maximum, upper, is_out),
            ("exclusiveMaximum", &wide.exclusive_maximum, upper, is_out),
            ("minimum", &wide.minimum, lower, is_under),
            ("exclusiveMinimum", &wide.exclusive_minimum, lower, is_under),
        ];
        for (keyword, limit, narrow, narrow_is_open) in limits {
            let Some(limit) = limit else { continue };
            let wanted = number(Some(limit)).unwrap_or(f64::NAN);
            let keeps = match keyword {
                "maximum" => narrow <= wanted,
                "minimum" => narrow >= wanted,
                "exclusiveMaximum" => narrow < wanted || (narrow <= wanted && narrow_is_open),
                _ => narrow > wanted || (narrow >= wanted && narrow_is_open),
            };
            if !keeps {
                let narrow = Number::from_f64(narrow).filter(|_| narrow.is_finite());
                self.gap(Gap::Limit {
                    keyword,
                    wide: limit.clone(),
                    narrow,
                });
            }
        }
        if let Some(divisor) = &wide.multiple_of {
            let wanted = number(Some(divisor)).unwrap_or(f64::NAN);
            let mut of_narrow = None;
            let mut keeps = self.mask & mask::FRACTION == 0 && 1.0 % wanted == 0.0;
            self.arena.each(self.narrow, |narrow| {
                if let Some(found) = &narrow.multiple_of {
                    let step = number(Some(found)).unwrap_or(f64::NAN);
                    let is_whole = step.fract() == 0.0 && wanted.fract() == 0.0;
                    keeps |=
                        step.to_bits() == wanted.to_bits() || (is_whole && step % wanted == 0.0);
                    of_narrow = Some(found.clone());
                }
            });
            if !keeps {
                self.gap(Gap::Limit {
                    keyword: "multipleOf",
                    wide: divisor.clone(),
                    narrow: of_narrow,
                });
            }
        }
    }

    pub(super) fn texts(&mut self) {
        let wide = self.wide;
        let (fewest, most) = self.arena.lengths(self.narrow);
        self.at_least("minLength", wide.min_length, fewest);
        self.at_most("maxLength", wide.max_length, most);
        let mut patterns = Vec::new();
        let mut formats = Vec::new();
        self.arena.each(self.narrow, |narrow| {
            patterns.extend(narrow.pattern.iter().map(|pattern| pattern.source.clone()));
            formats.extend(narrow.format.clone());
        });
        let pattern = wide.pattern.as_ref().map(|pattern| pattern.source.clone());
        for (keyword, wanted, found) in [
            ("pattern", pattern, patterns),
            ("format", wide.format.clone(), formats),
        ] {
            if let Some(wanted) = wanted.filter(|wanted| !found.contains(wanted)) {
                self.gap(Gap::Text {
                    keyword,
                    wide: wanted,
                    narrow: found.into_iter().next(),
                });
            }
        }
    }

    pub(super) fn at_least(&mut self, keyword: &'static str, wide: Option<u64>, narrow: u64) {
        if let Some(wide) = wide.filter(|wide| narrow < *wide) {
            self.gap(Gap::Limit {
                keyword,
                wide: wide.into(),
                narrow: Some(narrow.into()),
            });
        }
    }

    pub(super) fn at_most(&mut self, keyword: &'static str, wide: Option<u64>, narrow: u64) {
        if let Some(wide) = wide.filter(|wide| narrow > *wide) {
            self.gap(Gap::Limit {
                keyword,
                wide: wide.into(),
                narrow: (narrow != u64::MAX).then(|| narrow.into()),
            });
        }
    }
}
