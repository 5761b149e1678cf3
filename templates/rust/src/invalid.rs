//! What is wrong with a value: violations, in the order and wording existing clients know.

use std::fmt;

/// One violation of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// JSON pointer of the offending value (RFC 6901); empty for the root.
    pub pointer: String,
    /// The keyword that was violated: `minLength`.
    pub keyword: &'static str,
    /// What is wrong: `must NOT have fewer than 1 characters`.
    pub message: String,
}

/// `at <pointer>: <message>`, or just the message at the root.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.pointer.as_str(), self.keyword) {
            ("", "additionalProperties") => f.write_str("at root: ")?,
            ("", _) => {}
            (pointer, _) => write!(f, "at {pointer}: ")?,
        }
        f.write_str(&self.message)
    }
}

/// A value that its type does not accept. Displays as one line:
/// `at /client/id: must be string; must have required property 'role'`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    violations: Vec<Violation>,
    /// Where it is another list.
    concise: Option<Vec<Violation>>,
    is_syntax: bool,
}

impl Invalid {
    /// All violations; never empty.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// The same without the noise of alternatives that were not meant: where a tag selects an alternative, only what that
    /// one has against the value.
    pub fn concise(&self) -> &[Violation] {
        self.concise.as_ref().unwrap_or(&self.violations)
    }

    /// Whether the bytes were not JSON at all.
    pub fn is_syntax(&self) -> bool {
        self.is_syntax
    }

    pub(crate) fn of(violations: Vec<Violation>, concise: Option<Vec<Violation>>) -> Self {
        Self {
            violations,
            concise,
            is_syntax: false,
        }
    }

    /// A rejection the rules cannot explain.
    pub(crate) fn because(keyword: &'static str, message: String) -> Self {
        let violation = Violation {
            pointer: String::new(),
            keyword,
            message,
        };
        Self {
            violations: vec![violation],
            concise: None,
            is_syntax: keyword == "syntax",
        }
    }
}

/// Violations as they are found: a list that ends before it takes much memory, however long names and values are.
#[derive(Debug, Default)]
pub(crate) struct Found {
    list: Vec<Violation>,
    bytes: usize,
}

impl Found {
    /// Most violations.
    pub(crate) const MOST: usize = 1_000;
    /// Most bytes of pointers and messages; the violation that passes it is the last one.
    const MOST_BYTES: usize = 1_000_000;

    pub(crate) fn push(&mut self, pointer: &str, keyword: &'static str, message: fmt::Arguments<'_>) {
        if self.is_full() {
            return;
        }
        let (pointer, message) = (pointer.to_owned(), message.to_string());
        self.bytes += pointer.len() + message.len();
        self.list.push(Violation {
            pointer,
            keyword,
            message,
        });
    }

    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= Self::MOST || self.bytes > Self::MOST_BYTES
    }

    pub(crate) fn into_list(self) -> Vec<Violation> {
        self.list
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&violation_text(&self.violations))
    }
}

impl std::error::Error for Invalid {}

/// Violations as one line: each as it displays, twins dropped, joined by `; `.
pub fn violation_text(violations: &[Violation]) -> String {
    let mut seen = std::collections::BTreeSet::new();
    let mut parts: Vec<String> = violations.iter().map(ToString::to_string).collect();
    parts.retain(|part| seen.insert(part.clone()));
    if parts.is_empty() {
        "unknown validation error".to_owned()
    } else {
        parts.join("; ")
    }
}
