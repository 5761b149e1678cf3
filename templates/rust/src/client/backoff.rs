//! How long to wait between two attempts.

/// The delays between attempts: each `factor` times the last one, up to a maximum, and a random part less.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backoff {
    /// The first delay, in milliseconds.
    pub initial_ms: u64,
    /// The longest delay, in milliseconds.
    pub maximum_ms: u64,
    /// How much longer each delay is than the last one.
    pub factor: f64,
    /// The largest part of a delay that chance takes away, so that clients who lost one gateway do not return as one crowd.
    pub jitter: f64,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            initial_ms: 1_000,
            maximum_ms: 30_000,
            factor: 2.0,
            jitter: 0.25,
        }
    }
}

impl Backoff {
    /// What cannot work: with such numbers attempts would follow each other without a pause.
    pub(super) fn problem(&self) -> Option<&'static str> {
        if !self.factor.is_finite() || self.factor < 1.0 {
            return Some("`backoff.factor` must be at least 1");
        }
        let is_part = (0.0..=1.0).contains(&self.jitter);
        (!is_part).then_some("`backoff.jitter` must be from 0 to 1")
    }

    /// Milliseconds to wait after so many attempts; `random` is from 0 (included) to 1 (excluded).
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "delays are small, and casts from floats saturate"
    )]
    pub(super) fn delay_ms(&self, attempts: u32, random: f64) -> u64 {
        // Nothing times infinity is not a number.
        if self.initial_ms == 0 {
            return 0;
        }
        let grown = self.initial_ms as f64 * self.factor.powf(f64::from(attempts));
        (grown.min(self.maximum_ms as f64) * (1.0 - self.jitter * random)) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_up_to_the_maximum() {
        let backoff = Backoff::default();
        let delays: Vec<u64> = (0..7).map(|n| backoff.delay_ms(n, 0.0)).collect();
        assert_eq!(delays, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
        assert_eq!(backoff.delay_ms(0, 0.5), 875);
        assert_eq!(backoff.delay_ms(u32::MAX, 0.999), 22_507);
    }

    #[test]
    fn nothing_stays_nothing() {
        let backoff = Backoff {
            initial_ms: 0,
            ..Backoff::default()
        };
        assert_eq!(backoff.delay_ms(u32::MAX, 0.5), 0);
    }

    #[test]
    fn nonsense_is_refused() {
        assert_eq!(Backoff::default().problem(), None);
        for factor in [0.5, -1.0, f64::NAN, f64::INFINITY] {
            let backoff = Backoff {
                factor,
                ..Backoff::default()
            };
            assert!(backoff.problem().is_some(), "factor {factor}");
        }
        for jitter in [1.5, -1.0, f64::NAN, f64::INFINITY] {
            let backoff = Backoff {
                jitter,
                ..Backoff::default()
            };
            assert!(backoff.problem().is_some(), "jitter {jitter}");
        }
    }
}
