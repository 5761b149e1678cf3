//! A problem: which rule, at which place, what is the fact, what is the fix.

use std::fmt;

/// Something wrong with a document, said so that its author can act.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where: `FILE#/json/pointer`, or a path on disk.
    pub place: String,
    /// The rule's id: `ref-cycle`.
    pub rule: &'static str,
    /// What is the case, lower case, without a full stop.
    pub fact: String,
    /// What to do about it.
    pub fix: String,
}

impl Problem {
    /// Puts a problem into words.
    pub fn new(
        rule: &'static str,
        place: impl Into<String>,
        fact: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self {
            place: place.into(),
            rule,
            fact: fact.into(),
            fix: fix.into(),
        }
    }

    /// The problem for programs.
    pub fn to_json(&self) -> serde_json::Value {
        let Self {
            place,
            rule,
            fact,
            fix,
        } = self;
        serde_json::json!({ "rule": rule, "place": place, "fact": fact, "fix": fix })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fact = Printable(&self.fact);
        let place = Printable(&self.place);
        let fix = Printable(&self.fix);
        write!(f, "{fact} [{}]\n  at {place}\n  help: {fix}", self.rule)
    }
}

/// Text that may quote a hostile string: control and bidirectional characters are escaped, and it ends somewhere.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

/// Longest text of one part of a problem, in characters.
const LONGEST: usize = 1_000;

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, c) in self.0.chars().enumerate() {
            if count == LONGEST {
                return f.write_str("…");
            }
            if crate::names::is_unprintable(c) {
                write!(f, "\\u{{{:x}}}", u32::from(c))?;
            } else {
                write!(f, "{c}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_rule_place_fact_and_fix() {
        let problem = Problem::new(
            "ref-target",
            "v3.json#/definitions/A",
            "`$ref` leads nowhere",
            "define `B`",
        );
        let expected =
            "`$ref` leads nowhere [ref-target]\n  at v3.json#/definitions/A\n  help: define `B`";
        assert_eq!(problem.to_string(), expected);
    }

    #[test]
    fn escapes_what_a_terminal_would_obey() {
        let problem = Problem::new("x", "p", "a\u{1b}[31m\u{202e}b", "f");
        assert!(
            problem
                .to_string()
                .starts_with("a\\u{1b}[31m\\u{202e}b [x]")
        );
    }
}
