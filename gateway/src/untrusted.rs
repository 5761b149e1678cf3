//! Text that a peer chose, made safe to print: one line, no control characters, cut.

use std::fmt;

/// Longest prefix of a peer's text that reaches a log line, in characters.
const SHOWN: usize = 200;

/// Prints a peer's text quoted and escaped, at most [`SHOWN`] characters of it.
pub(crate) struct Untrusted<'a>(pub(crate) &'a str);

impl fmt::Display for Untrusted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for c in self.0.chars().take(SHOWN) {
            // Bidirectional and other invisible characters are not control characters for `char`, but they do
            // rearrange a terminal line: everything outside printable ASCII and plain letters is escaped.
            if c == '"' || c == '\\' || !(c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric()) {
                write!(f, "{}", c.escape_default())?;
            } else {
                write!(f, "{c}")?;
            }
        }
        f.write_str(if self.0.chars().nth(SHOWN).is_some() {
            "\"…"
        } else {
            "\""
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t34_a_peers_text_is_one_harmless_line() {
        let shown = |text: &str| Untrusted(text).to_string();
        assert_eq!(shown("cli/1.0 (é)"), "\"cli/1.0 (é)\"");
        assert_eq!(
            shown("a\n\u{1b}[31mb\"\u{202e}"),
            r#""a\n\u{1b}[31mb\"\u{202e}""#
        );
        assert_eq!(
            shown(&"x".repeat(15_000)),
            format!("\"{}\"…", "x".repeat(SHOWN))
        );
    }
}
