//! How findings are put into words: the fact, what a client that is out there would experience, the way out.

use serde_json::Value;

use super::change::{Side, Site};

/// What is said about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// What is the case.
    pub(super) fact: String,
    /// What a client built before would experience: the rest of a sentence that starts with it.
    pub(super) client: String,
    /// What to do instead.
    pub(super) help: String,
}

impl Words {
    pub(super) fn new(
        fact: impl Into<String>,
        client: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            fact: fact.into(),
            client: client.into(),
            help: help.into(),
        }
    }
}

impl Site {
    pub(super) fn is_sent(&self) -> bool {
        self.side == Some(Side::Sent)
    }

    /// The part as people call it: `result`.
    pub(super) fn whole(&self) -> &'static str {
        match self.part {
            "params" | "earlier" => "parameters",
            "ack" => "acknowledgement",
            "definition" => "value",
            part => part,
        }
    }

    /// The value: `` `limit` ``, or the whole.
    pub(super) fn value(&self) -> String {
        let names: Vec<&str> = self.path.split('/').skip(1).collect();
        let plain = |token: &str| token.replace("~1", "/").replace("~0", "~");
        let is_index =
            |token: &str| token == "*" || token.bytes().all(|byte| byte.is_ascii_digit());
        match names.as_slice() {
            [] if matches!(self.part, "params" | "earlier") => "the parameters".to_owned(),
            [] => format!("the {}", self.whole()),
            [index] if is_index(index) => format!("an entry of the {}", self.whole()),
            [.., name, index] if is_index(index) && !is_index(name) => {
                format!("an entry of `{}`", plain(name))
            }
            [.., index] if is_index(index) => "an entry".to_owned(),
            [.., name] => format!("`{}`", plain(name)),
        }
    }

    /// The value in an example: `` `limit: 2000` ``.
    pub(super) fn example(&self, value: &Value) -> String {
        let shown = short(value);
        let subject = self.value();
        match subject
            .strip_prefix('`')
            .and_then(|name| name.strip_suffix('`'))
        {
            Some(name) => format!("`{name}: {shown}`"),
            None => format!("`{shown}` as {subject}"),
        }
    }

    /// What happens with a value that is not accepted: the end of a sentence about a client.
    pub(super) fn refusal(&self, carries: &str, violation: &str) -> String {
        if self.is_sent() {
            format!("sends {carries} and is refused with `{violation}`")
        } else {
            format!(
                "receives {carries} and, when it checks what it receives, refuses the whole {} with `{violation}`",
                self.whole()
            )
        }
    }

    /// A violation at the value.
    pub(super) fn violation(&self, message: &str) -> String {
        let pointer = self.path.replace("/*", "/0");
        if pointer.is_empty() {
            message.to_owned()
        } else {
            format!("at {pointer}: {message}")
        }
    }
}

/// Enough of a value to recognise it.
pub(super) fn short(value: &Value) -> String {
    const MOST: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Some names in words: `` `a`, `b` and 3 more ``.
pub(super) fn list<T: AsRef<str>>(names: &[T]) -> String {
    const MOST: usize = 4;
    let shown: Vec<String> = names
        .iter()
        .take(MOST)
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    match names.len().saturating_sub(MOST) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
