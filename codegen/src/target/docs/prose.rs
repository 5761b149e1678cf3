//! Texts of a document, as people write them: paragraphs, lists and code. Whatever else stands in them is text.

use std::collections::BTreeMap;

use protocol_schema::fences::{Fences, Line};

use crate::names;

/// A part of a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    /// What to show, printable and in one line.
    pub(super) text: String,
    /// Whether it is set as code.
    pub(super) code: bool,
    /// Where it leads.
    pub(super) link: Option<Target>,
}

/// A place in the reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) page: Page,
    /// Unique in all pages of a version.
    pub(super) id: String,
}

/// The pages of a version, where it is written as several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    Overview,
    /// By index.
    Namespace(usize),
    Types,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Vec<Span>),
    List(Vec<Vec<Span>>),
    Code(String),
}

impl Span {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            text: printable(text.into()),
            ..Self::default()
        }
    }

    pub(super) fn code(text: impl Into<String>) -> Self {
        Self {
            code: true,
            ..Self::text(text)
        }
    }

    pub(super) fn linked(self, link: Option<Target>) -> Self {
        Self { link, ..self }
    }
}

/// Reads a text. `find` says where a name leads that stands in it as code.
pub(super) fn read(text: &str, find: &dyn Fn(&str) -> Option<Target>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().map(str::trim_end);
    let mut fences = Fences::default();
    // What the paragraph or the items of the list are, so far.
    let mut open: Vec<(bool, String)> = Vec::new();
    while let Some(line) = lines.next() {
        let plain = line.trim_start();
        let item = plain.strip_prefix("* ").or(plain.strip_prefix("- "));
        if plain.is_empty() {
            close(&mut open, &mut blocks, find);
        } else if fences.next(plain) == Line::Opening {
            close(&mut open, &mut blocks, find);
            // What is not closed ends with the text.
            let inside = lines
                .by_ref()
                .take_while(|line| fences.next(line) == Line::Code);
            let code: Vec<String> = inside.map(printable).collect();
            blocks.push(Block::Code(code.join("\n")));
        } else if let Some(item) = item {
            if open.first().is_some_and(|(is_item, _)| !is_item) {
                close(&mut open, &mut blocks, find);
            }
            open.push((true, item.to_owned()));
        } else if let Some((_, text)) = open.last_mut() {
            text.push(' ');
            text.push_str(plain);
        } else {
            open.push((false, plain.to_owned()));
        }
    }
    close(&mut open, &mut blocks, find);
    blocks
}

fn close(
    open: &mut Vec<(bool, String)>,
    blocks: &mut Vec<Block>,
    find: &dyn Fn(&str) -> Option<Target>,
) {
    let is_list = open.first().is_some_and(|(is_item, _)| *is_item);
    let mut parts = open.drain(..).map(|(_, text)| line(&text, find));
    if is_list {
        blocks.push(Block::List(parts.collect()));
    } else {
        blocks.extend(parts.next().map(Block::Paragraph));
    }
}

/// Reads a text that has to be one line.
pub(super) fn line(text: &str, find: &dyn Fn(&str) -> Option<Target>) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut add = |text: &str, code: bool| {
        if !text.is_empty() {
            let mut span = Span::text(text);
            span.code = code;
            span.link = code.then(|| find(text)).flatten();
            spans.push(span);
        }
    };
    let runs = runs(text);
    let mut ends: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (start, length) in runs.iter().rev() {
        ends.entry(*length).or_default().push(*start);
    }
    let mut done = 0;
    for (start, length) in runs {
        let starts = ends.entry(length).or_default();
        while starts.last().is_some_and(|other| *other <= start) {
            starts.pop();
        }
        let (true, Some(end)) = (start >= done, starts.last()) else {
            continue;
        };
        let code = text[start + length..*end].trim();
        if !code.is_empty() {
            add(&text[done..start], false);
            add(code, true);
            done = end + length;
        }
    }
    add(&text[done..], false);
    spans
}

/// The runs of backticks in a text: where each starts and how long it is.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in text.match_indices('`') {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

/// In one line, and without characters that would steer whoever shows it.
pub(super) fn printable(text: impl AsRef<str>) -> String {
    let mut printable = String::new();
    for c in text.as_ref().chars() {
        match c {
            '\n' | '\t' => printable.push(' '),
            '\r' => {}
            c if is_hidden(c) => printable.extend(c.escape_unicode()),
            c => printable.push(c),
        }
    }
    printable
}

/// What no page shows as it is. HTML has no place for what Unicode says is no character.
pub(super) fn is_hidden(c: char) -> bool {
    let is_noncharacter = u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c);
    is_noncharacter || names::is_unprintable(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(spans: &[Span]) -> String {
        let show = |span: &Span| {
            let text = if span.code {
                format!("<{}>", span.text)
            } else {
                span.text.clone()
            };
            if span.link.is_some() {
                format!("@{text}")
            } else {
                text
            }
        };
        spans.iter().map(show).collect()
    }

    #[test]
    fn knows_code_from_text() {
        let find = |name: &str| {
            (name == "a.b").then(|| Target {
                page: Page::Types,
                id: name.to_owned(),
            })
        };
        for (text, expected) in [
            ("plain", "plain"),
            ("a `b` c", "a <b> c"),
            ("see `a.b`.", "see @<a.b>."),
            ("``a ` b``", "<a ` b>"),
            ("open ` only", "open ` only"),
            ("`` ` ``", "<`>"),
            ("`` a `b`", "`` a <b>"),
            ("``", "``"),
            ("` `", "` `"),
            ("a\tb\u{202e}c", "a b\\u{202e}c"),
            ("\u{ffff}\u{fdd0}", "\\u{ffff}\\u{fdd0}"),
        ] {
            assert_eq!(shown(&line(text, &find)), expected, "{text}");
        }
    }

    #[test]
    fn a_block_of_code_ends_where_it_was_fenced() {
        let code = |text: &str| {
            let blocks = read(text, &|_| None);
            let code = blocks.into_iter().filter_map(|block| match block {
                Block::Code(code) => Some(code),
                _ => None,
            });
            code.collect::<Vec<_>>()
        };
        assert_eq!(code("````md\n```\n# a\n```\n````\nb"), ["```\n# a\n```"]);
        assert_eq!(code("~~~\n```\n~~~"), ["```"]);
        assert_eq!(code("a ``` b\n``` never\n# closed"), ["# closed"]);
    }

    #[test]
    fn knows_paragraphs_lists_and_code() {
        let text = "One\nparagraph.\n\n* first\n  goes on\n* `second`\n\n```\na\n  b\n```\nEnd.";
        let shape: Vec<String> = read(text, &|_| None)
            .iter()
            .map(|block| match block {
                Block::Paragraph(spans) => format!("p {}", shown(spans)),
                Block::List(items) => {
                    let items: Vec<String> = items.iter().map(|item| shown(item)).collect();
                    format!("l {}", items.join(" | "))
                }
                Block::Code(code) => format!("c {code}"),
            })
            .collect();
        let expected = [
            "p One paragraph.",
            "l first goes on | <second>",
            "c a\n  b",
            "p End.",
        ];
        assert_eq!(shape, expected);
    }
}
