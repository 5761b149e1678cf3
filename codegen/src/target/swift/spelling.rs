//! How things are spelled in Swift: identifiers, string literals, comments. Every string of a schema is hostile; nothing
//! of it reaches the output but through here.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::names;

use super::words;

/// A generated type. One that would hide a type everybody knows gets an underscore behind its name; in a package with a
/// client that includes the client's.
pub(super) fn type_name(name: &str, client: bool) -> String {
    if words::is_taken(name) || client && words::is_client(name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// A name as it stands in source text: in backticks when it is a word of the language.
pub(super) fn ident(name: &str) -> String {
    if words::is_keyword(name) {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}

/// The members of a struct keep the wire's own names. What Swift cannot spell becomes an underscore; what the generated
/// code needs for itself gets an underscore behind it. When that makes two names the same, the one that is not the wire's
/// own gets a suffix made from it.
pub(super) fn member_names<'a>(
    wires: impl Iterator<Item = &'a str> + Clone,
    reserved: &[&str],
) -> Vec<String> {
    let spelled = |wire: &str| {
        let mut name: String = wire
            .chars()
            .take(96)
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, '_');
        }
        if name.bytes().all(|byte| byte == b'_')
            || reserved.contains(&name.as_str())
            || name == "self"
        {
            name.push('_');
        }
        name
    };
    let exact: BTreeSet<&str> = wires
        .clone()
        .filter(|wire| spelled(wire) == *wire)
        .collect();
    let mut seen = BTreeSet::new();
    let mut twins = BTreeSet::new();
    for wire in wires.clone() {
        let name = spelled(wire);
        if !seen.insert(name.clone()) {
            twins.insert(name);
        }
    }
    let mut names: Vec<String> = Vec::new();
    for wire in wires {
        let mut name = spelled(wire);
        if name != wire && (exact.contains(name.as_str()) || twins.contains(&name)) {
            name.push_str(&names::suffix(wire));
        }
        names.push(free(name, &names, &exact));
    }
    names
}

/// The cases of an enum, in `camelCase`.
pub(super) fn case_names<'a>(
    wires: impl Iterator<Item = &'a str>,
    reserved: &[&str],
) -> Vec<String> {
    let proposed = wires.map(|wire| {
        let mut name = names::camel(wire);
        if reserved.contains(&name.as_str()) || name == "self" {
            name.push('_');
        }
        (wire, name)
    });
    let mut unique: Vec<String> = Vec::new();
    for name in names::unique(proposed) {
        unique.push(free(name, &unique, &BTreeSet::new()));
    }
    unique
}

/// Suffixes are made from 32 bits: should two be the same, an underscore tells them apart.
fn free(mut name: String, taken: &[String], exact: &BTreeSet<&str>) -> String {
    while taken.contains(&name) && !exact.contains(name.as_str()) {
        name.push('_');
    }
    name
}

/// A string literal in pure ASCII.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            ' '..='~' => literal.push(c),
            _ => _ = write!(literal, "\\u{{{:X}}}", u32::from(c)),
        }
    }
    literal.push('"');
    literal
}

/// JSON text in ASCII as a raw string literal on one line: the rules are data, and a changed rule is one changed line.
pub(super) fn json(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) || text.contains(&format!("\\{hashes}")) {
        hashes.push('#');
    }
    format!("{hashes}\"{text}\"{hashes}")
}

/// Documentation, line by line, each with its comment marker.
pub(super) fn docs(text: &str) -> Vec<String> {
    let lines = text.trim().split([
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ]);
    let lines = lines.map(|line| format!("/// {}", plain(line)).trim_end().to_owned());
    if text.trim().is_empty() {
        Vec::new()
    } else {
        lines.collect()
    }
}

/// Documentation of something that is out of use.
pub(super) fn docs_with(text: &str, note: Option<&str>) -> Vec<String> {
    let mut lines = docs(text);
    if let Some(note) = note {
        if !lines.is_empty() {
            lines.push("///".to_owned());
        }
        let note = if note.trim().is_empty() {
            "do not use it in new code"
        } else {
            note
        };
        lines.extend(docs(&format!("- Warning: deprecated: {note}")));
    }
    lines
}

/// The attribute that makes the compiler warn about a use.
pub(super) fn deprecated(note: Option<&str>) -> String {
    match note {
        None => String::new(),
        Some("") => "@available(*, deprecated) ".to_owned(),
        Some(note) => format!("@available(*, deprecated, message: {}) ", string(note)),
    }
}

/// Text that cannot end a line or turn it around.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\t' {
            plain.push(' ');
        } else if names::is_unprintable(c) {
            _ = write!(plain, "\\u{{{:X}}}", u32::from(c));
        } else {
            plain.push(c);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_hold_anything() {
        for (text, literal) in [
            ("a", r#""a""#),
            ("say \"hi\"", r#""say \"hi\"""#),
            (r"\(x)", r#""\\(x)""#),
            (
                "nul\0 line\u{2028} é 😀",
                r#""nul\u{0} line\u{2028} \u{E9} \u{1F600}""#,
            ),
        ] {
            assert_eq!(string(text), literal);
        }
    }

    #[test]
    fn json_literals_end_where_they_should() {
        for (text, literal) in [
            (
                r#"{"names":{},"nodes":[true]}"#,
                r##"#"{"names":{},"nodes":[true]}"#"##,
            ),
            (r##"{"#":"\"\"\"#"}"##, r###"##"{"#":"\"\"\"#"}"##"###),
        ] {
            assert_eq!(json(text), literal);
        }
    }

    #[test]
    fn comments_stay_comments() {
        assert_eq!(
            docs("one\r\ntwo */ \u{2028}} func evil() {\u{202e}"),
            [
                "/// one",
                "///",
                "/// two */",
                "/// } func evil() {\\u{202E}"
            ]
        );
        assert_eq!(docs("  \n"), Vec::<String>::new());
    }

    #[test]
    fn members_keep_their_names() {
        let names = |wires: &[&str]| member_names(wires.iter().copied(), &["additionalProperties"]);
        assert_eq!(
            names(&[
                "fooBar",
                "foo_bar",
                "$ref",
                "2fa",
                "",
                "_",
                "self",
                "additionalProperties"
            ]),
            [
                "fooBar",
                "foo_bar",
                "_ref",
                "_2fa",
                "__X811c9dc5",
                "__Xda0c196e",
                "self_",
                "additionalProperties_"
            ]
        );
    }
}
