//! Names on the wire, made from Rust names.

use proc_macro2::Ident;
use syn::ext::IdentExt;

/// `session_key` → `sessionKey`; `r#type` → `type`.
pub(crate) fn member(ident: &Ident) -> String {
    let text = ident.unraw().to_string();
    let mut words = text.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalised(word))
}

/// `NextHeartbeat` → `next-heartbeat`.
pub(crate) fn variant(ident: &Ident) -> String {
    let mut name = String::new();
    for letter in ident.unraw().to_string().chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

/// `VoiceWake` → `voiceWake`.
pub(crate) fn namespace(ident: &Ident) -> String {
    let text = ident.unraw().to_string();
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::*;

    #[test]
    fn names_follow_the_wire_convention() {
        let check = |made: String, expected: &str| assert_eq!(made, expected);
        check(member(&format_ident!("session_key")), "sessionKey");
        check(
            member(&format_ident!("max_buffered_bytes")),
            "maxBufferedBytes",
        );
        check(member(&format_ident!("r#type")), "type");
        check(member(&format_ident!("ts")), "ts");
        check(variant(&format_ident!("NextHeartbeat")), "next-heartbeat");
        check(variant(&format_ident!("Ok")), "ok");
        check(namespace(&format_ident!("VoiceWake")), "voiceWake");
        check(namespace(&format_ident!("Chat")), "chat");
    }
}
