//! How TypeScript spells what a schema says: literals, keys, names and comments. Every string of a schema is hostile.

use std::fmt::Write;

use serde_json::Value;

use crate::names;

/// Names of the package itself. A type of the document that is called so gets a `_` at its end; names made from a schema
/// never hold a `_`, so the result is free. The list may grow with the package, but never depends on a document.
const OWN_TYPES: [&str; 22] = [
    "Client",
    "ClientError",
    "ClientOptions",
    "ClosedError",
    "Definitions",
    "ErrorCode",
    "Event",
    "Events",
    "Invalid",
    "InvalidError",
    "JsonValue",
    "Method",
    "Methods",
    "NotConnectedError",
    "RefusedError",
    "ResponseError",
    "Scope",
    "StoppedError",
    "TimeoutError",
    "TooManyError",
    "UnknownFrame",
    "Violation",
];

/// What a type of the document is called. Names like `Promise` or `Array` are fine: the package never refers to a global
/// type by its name.
pub(super) fn type_name(name: &str) -> String {
    if OWN_TYPES.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// A string literal in ASCII, in double quotes.
pub(super) fn string(text: &str) -> String {
    quoted(text, '"')
}

/// A string literal in ASCII, in single quotes: for JSON, whose double quotes then stay readable.
pub(super) fn json_string(json: &str) -> String {
    quoted(json, '\'')
}

fn quoted(text: &str, quote: char) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push(quote);
    for c in text.chars() {
        match c {
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            c if c == quote => {
                literal.push('\\');
                literal.push(c);
            }
            ' '..='~' => literal.push(c),
            // UTF-16 units rather than `\u{…}`: JSON and older JavaScript read them too.
            c => c
                .encode_utf16(&mut [0; 2])
                .iter()
                .for_each(|unit| push(&mut literal, format_args!("\\u{unit:04x}"))),
        }
    }
    literal.push(quote);
    literal
}

/// A value as an expression; only scalars can be told apart with `===`.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some("null".to_owned()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(string(text)),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// The key of a member in a type.
pub(super) fn key(wire: &str) -> String {
    if is_identifier(wire) {
        wire.to_owned()
    } else {
        string(wire)
    }
}

/// How a member is read: `.text` or `["x-y"]`.
pub(super) fn access(wire: &str) -> String {
    if is_identifier(wire) {
        format!(".{wire}")
    } else {
        format!("[{}]", string(wire))
    }
}

/// Keywords are fine as keys; what is not ASCII is quoted, so that no look-alike is taken for another name.
fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
}

/// A documentation comment, one line per item, without indentation; empty without documentation.
pub(super) fn comment(docs: &str, deprecated: Option<&str>) -> Vec<String> {
    let mut lines: Vec<String> = docs
        .split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .map(comment_line)
        .collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    if let Some(note) = deprecated {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(
            format!("@deprecated {}", comment_line(note))
                .trim_end()
                .to_owned(),
        );
    }
    match lines.as_slice() {
        [] => lines,
        [line] => vec![format!("/** {line} */")],
        _ => {
            let body = lines
                .iter()
                .map(|line| format!(" * {line}").trim_end().to_owned());
            std::iter::once("/**".to_owned())
                .chain(body)
                .chain(std::iter::once(" */".to_owned()))
                .collect()
        }
    }
}

/// A line inside a comment: it cannot end the comment, hide what it says, or be taken for a tag.
pub(super) fn comment_line(line: &str) -> String {
    let mut safe = String::with_capacity(line.len());
    for c in line.trim_end().chars() {
        if names::is_unprintable(c) && c != '\t' {
            push(&mut safe, format_args!("\\u{{{:x}}}", u32::from(c)));
        } else {
            if c == '/' && safe.ends_with('*') || c == '@' && safe.trim_start().is_empty() {
                safe.push('\\');
            }
            safe.push(c);
        }
    }
    safe
}

fn push(text: &mut String, piece: std::fmt::Arguments<'_>) {
    text.write_fmt(piece)
        .expect("writing to a string does not fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_strings_in_ascii() {
        for (text, literal) in [
            ("plain", r#""plain""#),
            ("a\"b\\c", r#""a\"b\\c""#),
            ("${x}`\n\r\0", r#""${x}`\n\u000d\u0000""#),
            ("\u{2028}\u{202e}é😀", r#""\u2028\u202e\u00e9\ud83d\ude00""#),
        ] {
            assert_eq!(string(text), literal);
        }
        assert_eq!(json_string(r#"{"it's":1}"#), r#"'{"it\'s":1}'"#);
    }

    #[test]
    fn comments_cannot_be_left() {
        for (docs, lines) in [
            ("", vec![]),
            ("One.", vec!["/** One. */"]),
            ("*/ evil() /*", vec!["/** *\\/ evil() /* */"]),
            ("a\r\nb", vec!["/**", " * a", " *", " * b", " */"]),
            ("a\u{2028}*/", vec!["/**", " * a", " * *\\/", " */"]),
            ("@type {any}", vec!["/** \\@type {any} */"]),
            ("a\u{202e}b", vec!["/** a\\u{202e}b */"]),
        ] {
            assert_eq!(comment(docs, None), lines);
        }
        assert_eq!(comment("", Some("")), ["/** @deprecated */"]);
        assert_eq!(
            comment("A.", Some("use b")),
            ["/**", " * A.", " *", " * @deprecated use b", " */"]
        );
    }

    #[test]
    fn quotes_keys_that_are_no_identifiers() {
        for (wire, spelled) in [
            ("text", "text"),
            ("default", "default"),
            ("a-b", "\"a-b\""),
            ("2", "\"2\""),
            ("é", "\"\\u00e9\""),
        ] {
            assert_eq!(key(wire), spelled);
        }
        assert_eq!(
            (access("a"), access("a b")),
            (".a".to_owned(), "[\"a b\"]".to_owned())
        );
    }
}
