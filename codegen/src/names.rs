//! Names: from what stands on the wire to what a language can spell. Casing and uniqueness live here, in one place.

use std::collections::BTreeMap;

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};

/// Longest identifier that is made from a name on the wire, in characters.
const LONGEST: usize = 96;

/// `PascalCase` with letters and digits only. A name that already is one stays as it is.
pub fn pascal(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric())
        && name.starts_with(|c: char| c.is_ascii_uppercase());
    let word = if plain {
        name.to_owned()
    } else {
        words(name).to_upper_camel_case()
    };
    identifier(word, 'N')
}

/// `camelCase` with letters and digits only.
pub fn camel(name: &str) -> String {
    identifier(words(name).to_lower_camel_case(), 'n')
}

/// `snake_case` with letters, digits and underscores only.
pub fn snake(name: &str) -> String {
    identifier(words(name).to_snake_case(), 'n')
}

/// Only what every language takes in an identifier survives; everything else separates words.
fn words(name: &str) -> String {
    name.chars()
        .take(LONGEST)
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect()
}

/// Makes sure that an identifier is not empty and does not start with a digit.
fn identifier(mut word: String, stand_in: char) -> String {
    word.truncate(LONGEST);
    if !word.starts_with(|c: char| c.is_ascii_alphabetic()) {
        word.insert(0, stand_in);
    }
    word
}

/// Makes proposed identifiers unique, also when case is ignored. Every member of a collision gets a suffix made from its
/// own key, so that a name never depends on how many others there are or in which order they stand.
pub fn unique<'a>(proposed: impl IntoIterator<Item = (&'a str, String)>) -> Vec<String> {
    let (keys, proposed): (Vec<&str>, Vec<String>) = proposed.into_iter().unzip();
    let mut names = proposed.clone();
    // A suffixed name may itself meet another name, by chance or by malice; then another suffix is tried.
    for round in 0..MOST_ROUNDS {
        let fold = |name: &String| -> String {
            let kept = name.chars().filter(|c| *c != '_');
            kept.map(|c| c.to_ascii_lowercase()).collect()
        };
        let folded: Vec<String> = names.iter().map(fold).collect();
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        for name in &folded {
            *count.entry(name).or_default() += 1;
        }
        let collides: Vec<bool> = folded.iter().map(|name| count[name.as_str()] > 1).collect();
        if !collides.contains(&true) {
            break;
        }
        for (at, _) in collides
            .iter()
            .enumerate()
            .filter(|(_, collides)| **collides)
        {
            let key = if round == 0 {
                keys[at].to_owned()
            } else {
                format!("{}\0{round}", keys[at])
            };
            names[at] = format!("{}{}", proposed[at], suffix(&key));
        }
    }
    names
}

/// How often a collision is solved by another suffix: a second time takes an author who seeks it.
const MOST_ROUNDS: u32 = 8;

/// Eight hexadecimal digits made from a key (FNV-1a), led by a letter so that casing rules leave them alone.
pub fn suffix(key: &str) -> String {
    let hash = key.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("X{hash:08x}")
}

/// Control, line-separating, bidirectional and other invisible characters: what must never reach a terminal or a comment
/// as it is.
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a name can be that of a file on every system, as it is.
pub fn is_file_name(name: &str) -> bool {
    // Windows keeps these for devices, whatever follows a dot.
    const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let numbered = stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '#');
    let ends = |name: &str| name.starts_with('.') || name.ends_with('.');
    !name.is_empty()
        && name.len() <= 100
        && name.chars().all(plain)
        && !ends(name)
        && !numbered
        && !DEVICES.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_can_name_a_file() {
        for name in ["#", "ConnectParams", "a.b", "a-b_c1", "Console", "com"] {
            assert!(is_file_name(name), "{name}");
        }
        let long = "a".repeat(101);
        for name in [
            "", ".", "..", "a/b", "a\\b", "a b", "é", "con", "NUL.txt", "com1", ".a", "a.", "a:b",
            &long,
        ] {
            assert!(!is_file_name(name), "{name}");
        }
    }

    #[test]
    fn spells_names_for_every_case() {
        for (wire, pascal_name, camel_name, snake_name) in [
            ("sessionKey", "SessionKey", "sessionKey", "session_key"),
            (
                "node.pair.request",
                "NodePairRequest",
                "nodePairRequest",
                "node_pair_request",
            ),
            (
                "next-heartbeat",
                "NextHeartbeat",
                "nextHeartbeat",
                "next_heartbeat",
            ),
            ("2fa", "N2fa", "n2fa", "n2fa"),
            ("", "N", "n", "n"),
            ("TTSStatus", "TTSStatus", "ttsStatus", "tts_status"),
            (
                "x: i32 } fn evil(",
                "XI32FnEvil",
                "xI32FnEvil",
                "x_i32_fn_evil",
            ),
            ("日本", "N", "n", "n"),
        ] {
            assert_eq!(
                (pascal(wire), camel(wire), snake(wire)),
                (pascal_name.into(), camel_name.into(), snake_name.into())
            );
        }
    }

    #[test]
    fn tells_colliding_names_apart_by_their_own_key() {
        let names = unique([
            ("fooBar", "foo_bar".to_owned()),
            ("foo_bar", "foo_bar".to_owned()),
            ("baz", "baz".to_owned()),
        ]);
        assert_eq!(names[2], "baz");
        assert_ne!(names[0], names[1]);
        let reversed = unique([
            ("foo_bar", "foo_bar".to_owned()),
            ("fooBar", "foo_bar".to_owned()),
        ]);
        assert_eq!((&reversed[1], &reversed[0]), (&names[0], &names[1]));
    }
}
