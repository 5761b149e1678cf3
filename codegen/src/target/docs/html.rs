//! The reference as one HTML page that loads nothing. Templates escape every text; the only script and the only style are
//! files of this repository, and the page's own policy forbids all others.

use askama::Template;
use sha2::{Digest as _, Sha256};

use super::facts::{EVENT_COLUMNS, METHOD_COLUMNS};
use super::prose::Block;
use super::reference::{Content, Reference, TypePart};

const STYLE: &str = include_str!("../../../../templates/docs/style.css");
const SCRIPT: &str = include_str!("../../../../templates/docs/script.js");
/// Up to so many methods and events, the contents show all of them at once.
const FEW: usize = 30;

/// Renders the page of a version. `versions` are all that there are pages of.
pub(super) fn page(reference: &Reference, versions: &[Reference]) -> Result<String, askama::Error> {
    let versions = versions.iter().map(|version| VersionLink {
        name: &version.module,
        is_here: version.module == reference.module,
    });
    let counts = reference.counts;
    let all_types = all_types(reference);
    let page = Page {
        reference,
        style: STYLE,
        script: SCRIPT,
        policy: policy(),
        versions: versions.collect(),
        method_columns: METHOD_COLUMNS,
        event_columns: EVENT_COLUMNS,
        is_open: counts.methods + counts.events <= FEW,
        is_protocol: !reference.facts.is_empty(),
        all_types,
    };
    page.render()
}

#[derive(Template)]
#[template(path = "docs/page.html.j2", escape = "html")]
struct Page<'a> {
    reference: &'a Reference,
    style: &'a str,
    script: &'a str,
    policy: String,
    versions: Vec<VersionLink<'a>>,
    method_columns: [&'a str; 4],
    event_columns: [&'a str; 4],
    is_open: bool,
    is_protocol: bool,
    all_types: Vec<&'a TypePart>,
}

struct VersionLink<'a> {
    name: &'a str,
    is_here: bool,
}

/// All types that are told somewhere on the page, by name.
fn all_types(reference: &Reference) -> Vec<&TypePart> {
    let namespaces = &reference.namespaces;
    let calls = namespaces.iter().flat_map(|namespace| {
        let calls = namespace.methods.iter().chain(&namespace.events);
        calls.flat_map(|call| call.bodies.iter().filter_map(|body| body.ty.as_ref()))
    });
    let of_namespaces = namespaces.iter().flat_map(|namespace| &namespace.types);
    let mut types: Vec<&TypePart> = calls
        .chain(of_namespaces)
        .chain(&reference.frames)
        .chain(&reference.types)
        .collect();
    types.sort_by(|a, b| a.name.cmp(&b.name));
    types
}

/// What the page may do: run its script and apply its style, which are told by their hashes, and nothing else.
fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        base64(&Sha256::digest(STYLE)),
        base64(&Sha256::digest(SCRIPT))
    )
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            let sextet = (bits >> (18 - 6 * index)) & 63;
            if index <= chunk.len() {
                text.push(char::from(ALPHABET[sextet as usize]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_base64() {
        // RFC 4648, section 10.
        for (text, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn style_and_script_stay_in_their_elements() {
        assert!(!STYLE.contains("</") && !SCRIPT.contains("</") && !SCRIPT.contains("<!--"));
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
        // Nothing of the page becomes markup again.
        for word in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval",
        ] {
            assert!(!SCRIPT.contains(word), "{word}");
        }
    }
}
