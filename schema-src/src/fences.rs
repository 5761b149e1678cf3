//! Blocks of code in a text, as Markdown fences them.

/// Whether a line belongs to a block of code, told line by line.
///
/// A block ends with a fence of its own kind that is at least as long as the one that opened it, so that a block may show
/// fences, too.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fences {
    open: Option<(char, usize)>,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Text.
    Text,
    /// The fence above a block of code.
    Opening,
    /// A line of code.
    Code,
    /// The fence below a block of code.
    Closing,
}

impl Fences {
    /// What the next line is.
    pub fn next(&mut self, line: &str) -> Line {
        let fence = fence(line);
        match (self.open, fence) {
            (None, Some((kind, length, rest))) if kind == '~' || !rest.contains('`') => {
                self.open = Some((kind, length));
                Line::Opening
            }
            (None, _) => Line::Text,
            (Some((kind, length)), Some((other, more, rest)))
                if other == kind && more >= length && rest.trim().is_empty() =>
            {
                self.open = None;
                Line::Closing
            }
            (Some(_), _) => Line::Code,
        }
    }
}

/// The fence that a line starts with: its character, its length, and what follows it.
fn fence(line: &str) -> Option<(char, usize, &str)> {
    let line = line.trim_start();
    let kind = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = line.trim_start_matches(kind);
    let length = line.len() - rest.len();
    (length >= 3).then_some((kind, length, rest))
}

#[cfg(test)]
mod tests {
    use super::Line::{Closing, Code, Opening, Text};
    use super::*;

    #[test]
    fn knows_code_from_text() {
        for (text, expected) in [
            (
                "a\n```json\n{}\n```\nb",
                vec![Text, Opening, Code, Closing, Text],
            ),
            ("````\n```\n```\n`````", vec![Opening, Code, Code, Closing]),
            ("~~~ a`b\n```\n~~~", vec![Opening, Code, Closing]),
            ("```\n``` more\n  ```  ", vec![Opening, Code, Closing]),
            ("``` a ```\n``\n```", vec![Text, Text, Opening]),
        ] {
            let mut fences = Fences::default();
            let found: Vec<Line> = text.lines().map(|line| fences.next(line)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
