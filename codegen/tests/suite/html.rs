//! A reader for the HTML that is generated: stricter than a browser, so that nothing depends on how browsers mend things.

/// A part of a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Part {
    Start(String, Vec<(String, String)>),
    End(String),
    Text(String),
}

impl Part {
    /// An attribute of a start tag.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let Self::Start(_, attributes) = self else {
            return None;
        };
        let mut attributes = attributes.iter();
        let found = attributes.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Elements that end where they begin.
const VOID: &[&str] = &["input", "meta"];
/// Elements whose text is no markup.
const RAW: &[&str] = &["script", "style"];

/// Reads a page. Every tag is written in full, every attribute is quoted, every element is closed, or this panics.
pub(crate) fn read(page: &str) -> Vec<Part> {
    let mut rest = page
        .strip_prefix("<!DOCTYPE html>")
        .expect("a page of today");
    let mut parts = Vec::new();
    let mut open: Vec<String> = Vec::new();
    while let Some(at) = rest.find('<') {
        text(&rest[..at], &mut parts);
        rest = &rest[at + 1..];
        if let Some(tag) = rest.strip_prefix('/') {
            let (name, after) = tag.split_once('>').expect("a tag that ends");
            assert_eq!(
                open.pop().as_deref(),
                Some(name),
                "before {:?}",
                start(after)
            );
            parts.push(Part::End(name.to_owned()));
            rest = after;
            continue;
        }
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric());
        let (name, after) = rest.split_at(length.expect("a tag that ends"));
        assert!(!name.is_empty(), "no tag: {:?}", start(rest));
        let (attributes, after) = attributes(after);
        parts.push(Part::Start(name.to_owned(), attributes));
        rest = after;
        if VOID.contains(&name) {
            continue;
        }
        if RAW.contains(&name) {
            let (inside, after) = rest.split_once(&format!("</{name}>")).expect("an end");
            assert!(!inside.contains("</") && !inside.contains("<!--"));
            parts.push(Part::Text(inside.to_owned()));
            parts.push(Part::End(name.to_owned()));
            rest = after;
            continue;
        }
        open.push(name.to_owned());
    }
    text(rest, &mut parts);
    assert_eq!(open, [""; 0], "elements that are not closed");
    parts
}

fn attributes(mut rest: &str) -> (Vec<(String, String)>, &str) {
    let mut attributes: Vec<(String, String)> = Vec::new();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return (attributes, after);
        }
        rest = rest.strip_prefix(' ').expect("an attribute, or the end");
        let length = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '-'));
        let (name, after) = rest.split_at(length.expect("a tag that ends"));
        assert!(!name.is_empty(), "no attribute: {:?}", start(rest));
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("a value that ends"),
            None => ("", after),
        };
        let is_new = !attributes.iter().any(|(known, _)| known == name);
        assert!(is_new && !value.contains('<'), "{name}={value:?}");
        attributes.push((name.to_owned(), unescape(value)));
        rest = after;
    }
}

fn text(text: &str, parts: &mut Vec<Part>) {
    assert!(!text.contains('>'), "{text:?}");
    if !text.is_empty() {
        parts.push(Part::Text(unescape(text)));
    }
}

/// Character references; every `&` is one.
fn unescape(text: &str) -> String {
    let mut result = String::new();
    let mut parts = text.split('&');
    result.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, after) = part.split_once(';').expect("a reference that ends");
        let number = name
            .strip_prefix('#')
            .and_then(|number| number.parse().ok());
        let c = match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            _ => number.and_then(char::from_u32).expect("a known reference"),
        };
        result.push(c);
        result.push_str(after);
    }
    result
}

fn start(text: &str) -> String {
    text.chars().take(40).collect()
}
