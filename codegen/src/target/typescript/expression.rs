//! Conditions of generated checks as a small tree, so that parentheses and constants are never a matter of luck.

use std::fmt;

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// Always holds.
    Always,
    /// Never holds.
    Never,
    /// A call, which `!` binds to without parentheses.
    Call(String),
    /// A comparison.
    Test(String),
    /// Both sides are the same: `===`, which turns into `!==`.
    Is(String, String),
    /// Holds when all hold.
    And(Vec<Condition>),
    /// Holds when one holds.
    Or(Vec<Condition>),
    /// Holds when the other does not.
    Not(Box<Condition>),
}

impl Condition {
    /// Both sides are the same.
    pub(super) fn is(left: impl Into<String>, right: impl Into<String>) -> Self {
        Self::Is(left.into(), right.into())
    }

    /// All of these.
    pub(super) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::Always => {}
                Self::Never => return Self::Never,
                Self::And(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        match kept.len() {
            0 => Self::Always,
            1 => kept.remove(0),
            _ => Self::And(kept),
        }
    }

    /// One of these.
    pub(super) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::Never => {}
                Self::Always => return Self::Always,
                Self::Or(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        match kept.len() {
            0 => Self::Never,
            1 => kept.remove(0),
            _ => Self::Or(kept),
        }
    }

    /// The contrary.
    pub(super) fn negate(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            Self::Not(inner) => *inner,
            other => Self::Not(Box::new(other)),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.write_str("true"),
            Self::Never => f.write_str("false"),
            Self::Call(text) | Self::Test(text) => f.write_str(text),
            Self::Is(left, right) => write!(f, "{left} === {right}"),
            Self::And(parts) => list(f, parts, " && "),
            Self::Or(parts) => list(f, parts, " || "),
            Self::Not(inner) => match &**inner {
                Self::Call(text) => write!(f, "!{text}"),
                Self::Is(left, right) => write!(f, "{left} !== {right}"),
                other => write!(f, "!({other})"),
            },
        }
    }
}

fn list(f: &mut fmt::Formatter<'_>, parts: &[Condition], operator: &str) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(operator)?;
        }
        match part {
            Condition::And(_) | Condition::Or(_) => write!(f, "({part})")?,
            other => write!(f, "{other}")?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_constants_and_keeps_precedence() {
        let test = |text: &str| Condition::Test(text.to_owned());
        let either = Condition::any([
            test("a"),
            Condition::Never,
            Condition::Call("b()".to_owned()),
        ]);
        let both = Condition::all([either.clone(), Condition::Always, test("c")]);
        assert_eq!(both.to_string(), "(a || b()) && c");
        assert_eq!(both.negate().to_string(), "!((a || b()) && c)");
        assert_eq!(
            Condition::Call("b()".to_owned()).negate().to_string(),
            "!b()"
        );
        assert_eq!(Condition::is("a", "1").negate().to_string(), "a !== 1");
        assert_eq!(Condition::all([either, Condition::Never]), Condition::Never);
        assert_eq!(Condition::any([]), Condition::Never);
    }
}
