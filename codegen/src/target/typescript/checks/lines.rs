//! The lines of a check function while it is written.

use serde_json::Value;

use crate::target::typescript::expression::Condition;
use crate::target::typescript::spelling;

/// Refuses an object that has more members than those that were counted.
pub(super) const CLOSED: &str = "if (!hasOnly(v, n)) return false;";

/// The same where nothing comes after it.
const CLOSED_LAST: &str = "return hasOnly(v, n);";

/// A function that is being written.
pub(super) struct Body {
    /// Its name, which the functions for what is inside start with.
    pub(super) owner: String,
    /// Its lines so far.
    pub(super) lines: Vec<String>,
    /// The constants it needs.
    pub(super) constants: Vec<String>,
}

impl Body {
    /// An empty one.
    pub(super) fn new(owner: &str) -> Self {
        Self {
            owner: owner.to_owned(),
            lines: Vec::new(),
            constants: Vec::new(),
        }
    }

    pub(super) fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// Ends a function that has found nothing to refuse.
    pub(super) fn accept(&mut self) {
        match self.lines.last_mut() {
            Some(last) if last == CLOSED => CLOSED_LAST.clone_into(last),
            _ => self.line("return true;"),
        }
    }

    pub(super) fn block(&mut self, head: &str, lines: Vec<String>) {
        self.lines.extend(block(head, lines));
    }

    pub(super) fn refuse_unless(&mut self, condition: Condition) {
        self.lines.extend(Held::Condition(condition).lines());
    }

    /// A constant of the module, for values that `===` cannot compare.
    pub(super) fn constant(&mut self, word: &str, value: &Value) -> String {
        let name = format!("{}_{word}", self.owner);
        let ty = if value.is_array() {
            "readonly unknown[]"
        } else {
            "unknown"
        };
        let json = spelling::json_string(&value.to_string());
        self.constants.push(format!(
            "const {name} = /** @type {{{ty}}} */ (JSON.parse({json}));"
        ));
        name
    }
}

/// What is asked of a value: in a condition, or in lines that leave the function when it is refused.
pub(super) enum Held {
    /// A condition.
    Condition(Condition),
    /// Lines.
    Lines(Vec<String>),
}

impl Held {
    /// Whether every value passes.
    pub(super) fn is_always(&self) -> bool {
        matches!(self, Self::Condition(Condition::Always))
    }

    /// The lines that leave the function when the value is refused.
    pub(super) fn lines(self) -> Vec<String> {
        match self {
            Self::Lines(lines) => lines,
            Self::Condition(condition) => match condition.negate() {
                Condition::Never => Vec::new(),
                Condition::Always => vec!["return false;".to_owned()],
                refused => vec![format!("if ({refused}) return false;")],
            },
        }
    }

    /// The same for what may be absent: `read` is a variable or an assignment to it; `count` is evaluated when it is there.
    pub(super) fn lines_if_present(self, read: &str, count: Option<&str>) -> Vec<String> {
        let present = Condition::is(read, "undefined").negate();
        let counted = count.map(|count| Condition::Test(count.to_owned()));
        match self {
            Self::Condition(Condition::Always) => count
                .map(|count| format!("if ({present}) {count};"))
                .into_iter()
                .collect(),
            Self::Condition(condition) => {
                let refused = Condition::all(
                    [present]
                        .into_iter()
                        .chain(counted)
                        .chain([condition.negate()]),
                );
                vec![format!("if ({refused}) return false;")]
            }
            Self::Lines(lines) => {
                let entered = Condition::all([present].into_iter().chain(counted));
                block(&format!("if ({entered}) {{"), lines)
            }
        }
    }
}

/// A head that ends with `{`, indented lines, `}`.
pub(super) fn block(head: &str, lines: Vec<String>) -> Vec<String> {
    let mut block = vec![head.to_owned()];
    block.extend(lines.into_iter().map(|line| format!("  {line}")));
    block.push("}".to_owned());
    block
}
