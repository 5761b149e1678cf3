//! A newer gateway may send more than this version knows: members nobody declared are taken out of what it sends.

use std::borrow::Cow;

use crate::invalid::Invalid;
use crate::reader::{Fault, Reader};

/// The text without its unexpected members, if nothing else is wrong with it.
pub(super) fn without_unexpected(text: &str, invalid: &Invalid) -> Option<String> {
    let unexpected: Option<Vec<(&str, &str)>> = invalid
        .concise()
        .iter()
        .map(|violation| {
            let name = violation.message.strip_prefix("unexpected property '")?;
            let is_it = violation.keyword == "additionalProperties";
            let name = name.strip_suffix('\'').filter(|_| is_it)?;
            Some((violation.pointer.as_str(), name))
        })
        .collect();
    let mut rest = String::with_capacity(text.len());
    copy(text, &unexpected?, &mut String::new(), &mut rest).ok()?;
    Some(rest)
}

/// Copies a value, which stands at `pointer`.
fn copy(
    text: &str,
    unexpected: &[(&str, &str)],
    pointer: &mut String,
    rest: &mut String,
) -> Result<(), (Fault, usize)> {
    let is_inside = |(at, _): &(&str, &str)| {
        let below = at.strip_prefix(pointer.as_str());
        below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
    };
    if !unexpected.iter().any(is_inside) {
        rest.push_str(text);
        return Ok(());
    }
    let is_object = text.starts_with('{');
    rest.push(if is_object { '{' } else { '[' });
    let length = pointer.len();
    let mut is_first = true;
    for (index, (name, value)) in parts(text)?.into_iter().enumerate() {
        let token = match &name {
            Some((_, name)) => {
                if unexpected.contains(&(pointer.as_str(), name)) {
                    continue;
                }
                name.replace('~', "~0").replace('/', "~1")
            }
            None => index.to_string(),
        };
        if !std::mem::replace(&mut is_first, false) {
            rest.push(',');
        }
        if let Some((quoted, _)) = name {
            rest.push_str(quoted);
            rest.push(':');
        }
        pointer.push('/');
        pointer.push_str(&token);
        copy(value, unexpected, pointer, rest)?;
        pointer.truncate(length);
    }
    rest.push(if is_object { '}' } else { ']' });
    Ok(())
}

/// The name of a member: as it stands in the text, and what it says.
type Name<'a> = (&'a str, Cow<'a, str>);

/// The members of an object or the items of a list; of anything else, nothing.
fn parts(text: &str) -> Result<Vec<(Option<Name<'_>>, &str)>, (Fault, usize)> {
    Reader::whole(text, |reader| {
        let mut parts = Vec::new();
        let mut is_first = true;
        let end = match reader.peek() {
            Some(b'{') => b'}',
            Some(b'[') => b']',
            _ => {
                reader.skip()?;
                return Ok(parts);
            }
        };
        // In ASCII, brackets stand two apart.
        reader.open(end - 2)?;
        while reader.more(&mut is_first, end)? {
            let name = if end == b'}' {
                reader.peek();
                let mark = reader.mark();
                let name = reader.name()?;
                let quoted = reader.since(mark).trim_end_matches(':').trim_end();
                Some((quoted, name))
            } else {
                None
            };
            reader.peek();
            let mark = reader.mark();
            reader.skip()?;
            parts.push((name, reader.since(mark)));
        }
        Ok(parts)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_is_left_out() {
        let text = r#"{"a" : 1, "b~/c": [{"x": 1.50, "y:": 2}, {"y:": 3}], "d": {}}"#;
        let copied = |unexpected: &[(&str, &str)]| {
            let mut rest = String::new();
            copy(text, unexpected, &mut String::new(), &mut rest).expect("JSON");
            rest
        };
        assert_eq!(copied(&[]), text);
        assert_eq!(
            copied(&[
                ("", "a"),
                ("/b~0~1c/0", "y:"),
                ("/b~0~1c/1", "y:"),
                ("/b", "d")
            ]),
            r#"{"b~/c":[{"x":1.50},{}],"d":{}}"#
        );
        assert_eq!(
            copied(&[("/d", "x"), ("", "none")]).replace(' ', ""),
            text.replace(' ', "")
        );
    }
}
