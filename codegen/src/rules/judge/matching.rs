//! Patterns: whether a text matches, and a short text that does.

use std::collections::{BTreeSet, VecDeque};

use crate::schema::pattern::{Instruction, Pattern};

/// Most pairs of instruction and position that are looked at.
const MOST_STATES: usize = 1 << 20;
/// Longest text that is looked for, and most states on the way to it.
const LONGEST: usize = 64;
const MOST_PATHS: usize = 2_000;

/// Whether a text matches; nothing when finding out would take long.
pub(crate) fn matches(pattern: &Pattern, text: &str) -> Option<bool> {
    let text: Vec<char> = text.chars().collect();
    if pattern.program.len().saturating_mul(text.len() + 1) > MOST_STATES {
        return None;
    }
    let run = Run {
        program: &pattern.program,
        text: &text,
    };
    Some((0..=text.len()).any(|start| run.matches_at(0, start)))
}

struct Run<'a> {
    program: &'a [Instruction],
    text: &'a [char],
}

impl Run<'_> {
    /// Whether a thread that starts here reaches a match.
    fn matches_at(&self, place: usize, at: usize) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![(place, at)];
        while let Some((place, at)) = open.pop() {
            if !seen.insert((place, at)) {
                continue;
            }
            match &self.program[place] {
                Instruction::Set(ranges) => {
                    let found = self.text.get(at).is_some_and(|c| is_in(ranges, *c));
                    if found {
                        open.push((place + 1, at + 1));
                    }
                }
                Instruction::Split(first, second) => open.extend([(*first, at), (*second, at)]),
                Instruction::Jump(next) => open.push((*next, at)),
                Instruction::Start if at == 0 => open.push((place + 1, at)),
                Instruction::End if at == self.text.len() => open.push((place + 1, at)),
                Instruction::Word if self.is_boundary(at) => open.push((place + 1, at)),
                Instruction::NotWord if !self.is_boundary(at) => open.push((place + 1, at)),
                Instruction::Look { negate, next } => {
                    if self.matches_at(place + 1, at) != *negate {
                        open.push((*next, at));
                    }
                }
                Instruction::Match => return true,
                Instruction::Start
                | Instruction::End
                | Instruction::Word
                | Instruction::NotWord => {}
            }
        }
        false
    }

    fn is_boundary(&self, at: usize) -> bool {
        let is_word = |at: Option<usize>| {
            at.and_then(|at| self.text.get(at))
                .is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_')
        };
        is_word(at.checked_sub(1)) != is_word(Some(at))
    }
}

fn is_in(ranges: &[(u32, u32)], c: char) -> bool {
    ranges
        .iter()
        .any(|(low, high)| (*low..=*high).contains(&u32::from(c)))
}

/// A text of at least this many characters that matches: the shortest by way of the automaton, checked in the end because
/// assertions are skipped on the way.
pub(crate) fn example(pattern: &Pattern, at_least: usize) -> Option<String> {
    let mut open = VecDeque::from([(0, String::new())]);
    let mut seen = BTreeSet::new();
    let mut left = MOST_PATHS;
    while let Some((place, text)) = open.pop_front() {
        let length = text.chars().count();
        left = left.checked_sub(1)?;
        if length > LONGEST || !seen.insert((place, length)) {
            continue;
        }
        match pattern.program.get(place)? {
            Instruction::Set(ranges) => {
                if let Some(c) = nicest(ranges) {
                    open.push_back((place + 1, format!("{text}{c}")));
                }
            }
            // Breadth first: what consumes nothing comes before what does.
            Instruction::Split(first, second) => {
                open.push_front((*second, text.clone()));
                open.push_front((*first, text));
            }
            Instruction::Jump(next) | Instruction::Look { next, .. } => {
                open.push_front((*next, text));
            }
            Instruction::Start | Instruction::End | Instruction::Word | Instruction::NotWord => {
                open.push_front((place + 1, text));
            }
            Instruction::Match => {
                let padding = at_least.saturating_sub(length).min(LONGEST);
                let padded = format!("{text}{}", "a".repeat(padding));
                for found in [text, padded] {
                    let long_enough = found.chars().count() >= at_least;
                    if long_enough && matches(pattern, &found) == Some(true) {
                        return Some(found);
                    }
                }
            }
        }
    }
    None
}

/// A character of a set, one that people write if there is one.
fn nicest(ranges: &[(u32, u32)]) -> Option<char> {
    "a0A-_. "
        .chars()
        .find(|c| is_in(ranges, *c))
        .or_else(|| ranges.first().and_then(|(low, _)| char::from_u32(*low)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_match() {
        for (source, expected) in [
            ("^[a-z]+$", Some("a")),
            ("^v\\d+\\.\\d+$", Some("v0.0")),
            ("b", Some("b")),
            ("^(x|yy)?$", Some("")),
            ("^(?=.*\\d).{3}$", None),
            ("^\\u{1F600}{2}$", Some("\u{1f600}\u{1f600}")),
            ("\\bb\\b", Some("b")),
        ] {
            let pattern = Pattern::compile(source).expect("a pattern");
            assert_eq!(example(&pattern, 0).as_deref(), expected, "{source}");
        }
        let pattern = Pattern::compile("^[a-z]*$").expect("a pattern");
        assert_eq!(example(&pattern, 3).as_deref(), Some("aaa"));
    }
}
