//! Names: what an author would call things, so that the attributes make the wire's names of them again.

use std::collections::BTreeSet;

use crate::names;

/// Words that cannot be an identifier, even in raw form.
const NEVER: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Words that are written `r#word`.
const RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Types that the printed code itself uses.
const USED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Copy",
    "Clone",
    "Debug",
    "ErrorCode",
    "Fn",
    "NonEmpty",
    "NonZeroU64",
    "None",
    "Nullable",
    "Ok",
    "Err",
    "Option",
    "Result",
    "Scope",
    "Self",
    "Some",
    "String",
    "Untyped",
    "Usually",
    "Vec",
];

/// Types that `mod.rs` uses, which holds no types of the document; kept from them for the sake of whoever reads it.
const ROOT: &[&str] = &["Connection", "Members", "Protocol", "Status"];

/// A member: its identifier, and its name on the wire when the identifier does not give it.
pub(super) fn member(wire: &str) -> (String, Option<String>) {
    let word = names::snake(wire);
    let given = (from_member(&word) != wire).then(|| wire.to_owned());
    (raw(word), given)
}

/// A variant: its identifier, and its name on the wire when the identifier does not give it.
pub(super) fn variant(wire: &str) -> (String, Option<String>) {
    let word = safe(names::pascal(wire));
    let given = (from_variant(&word) != wire).then(|| wire.to_owned());
    (word, given)
}

/// An identifier that nothing beside it has: the wanted one, or that with a number.
pub(super) fn free(taken: &mut BTreeSet<String>, wanted: String, number: usize) -> String {
    let stem = wanted
        .trim_start_matches("r#")
        .trim_end_matches('_')
        .to_owned();
    let separator = if stem.starts_with(|c: char| c.is_ascii_lowercase()) {
        "_"
    } else {
        ""
    };
    let mut name = wanted;
    let mut numbers = number..;
    while !taken.insert(name.clone()) {
        name = format!("{stem}{separator}{}", numbers.next().unwrap_or_default());
    }
    name
}

/// A type.
pub(super) fn ty(name: &str) -> String {
    let word = safe(names::pascal(name));
    if ROOT.contains(&word.as_str()) {
        format!("{word}Type")
    } else {
        word
    }
}

/// A trait of methods, called as its namespace where the printed code does not need that word.
pub(super) fn methods(namespace: &str) -> String {
    if USED.contains(&namespace) {
        format!("{namespace}Methods")
    } else {
        namespace.to_owned()
    }
}

/// A module made from a file's name.
pub(super) fn module(file: &str) -> String {
    let stem = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = stem.strip_suffix(".json").unwrap_or(stem);
    let word = names::snake(stem.strip_suffix(".schema").unwrap_or(stem));
    if RAW.contains(&word.as_str()) || NEVER.contains(&word.as_str()) {
        format!("{word}_protocol")
    } else {
        word
    }
}

fn safe(word: String) -> String {
    if NEVER.contains(&word.as_str()) || USED.contains(&word.as_str()) {
        format!("{word}Type")
    } else {
        word
    }
}

fn raw(word: String) -> String {
    if NEVER.contains(&word.as_str()) {
        format!("{word}_")
    } else if RAW.contains(&word.as_str()) {
        format!("r#{word}")
    } else {
        word
    }
}

/// What the attribute makes of a member's identifier: `session_key` → `sessionKey`.
fn from_member(word: &str) -> String {
    let mut words = word.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalised(word))
}

/// What the attribute makes of a variant's identifier: `NextHeartbeat` → `next-heartbeat`.
fn from_variant(word: &str) -> String {
    let mut name = String::new();
    for letter in word.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

/// What the attribute makes of a trait's name: `VoiceWake` → `voiceWake`.
pub(super) fn namespace(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// What the attribute makes of a method: `Chat` and `send` → `chat.send`.
pub(super) fn method(namespace_: &str, id: &str) -> String {
    format!("{}.{}", namespace(namespace_), from_member(id))
}

/// A function's identifier.
pub(super) fn function(id: &str) -> String {
    raw(id.to_owned())
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Whether this can be the id of a lint: words of small letters and digits, with `-` between.
pub(super) fn is_rule(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The words of a name, for people: `maxTokens` → `max tokens`.
pub(super) fn words(name: &str) -> String {
    names::snake(name).replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_a_name_only_where_the_identifier_does_not_give_it() {
        assert_eq!(member("sessionKey"), ("session_key".to_owned(), None));
        assert_eq!(member("type"), ("r#type".to_owned(), None));
        assert_eq!(member("self"), ("self_".to_owned(), None));
        assert_eq!(
            member("payloadJSON"),
            ("payload_json".to_owned(), Some("payloadJSON".to_owned()))
        );
        assert_eq!(
            variant("next-heartbeat"),
            ("NextHeartbeat".to_owned(), None)
        );
        assert_eq!(
            variant("operator.admin"),
            (
                "OperatorAdmin".to_owned(),
                Some("operator.admin".to_owned())
            )
        );
        assert_eq!(ty("Option"), "OptionType");
        assert_eq!(module("dir/My Protocol.schema.json"), "my_protocol");
        assert_eq!(method("Chat", "send"), "chat.send");
    }

    #[test]
    fn a_number_meets_no_other_name() {
        let mut taken = BTreeSet::new();
        let mut claim = |wanted: &str, number| free(&mut taken, wanted.to_owned(), number);
        assert_eq!((claim("N9", 7), claim("N", 8)), ("N9".into(), "N".into()));
        assert_eq!(claim("N", 9), "N10");
        assert_eq!(
            (claim("r#type", 1), claim("r#type", 2)),
            ("r#type".into(), "type_2".into())
        );
    }
}
