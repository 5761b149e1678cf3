//! Reads a pattern as ECMA-262 defines it with the `u` flag, and as leniently as Annex B where that changes no meaning.

use std::collections::BTreeSet;

use super::unicode::{self, Ranges};

/// The longest source, in characters.
const MAX_SOURCE: usize = 65_536;
/// The deepest nesting of groups: reading and compiling recurse once per group, as runtimes do per lookahead.
const MAX_DEPTH: usize = 64;

/// A pattern as a tree. No node but `Empty` itself is made of nothing: sequences and repetitions of it are `Empty`.
#[derive(Debug, PartialEq)]
pub(super) enum Node {
    Empty,
    Set(Ranges),
    Start,
    End,
    Word,
    NotWord,
    /// Two nodes or more.
    Sequence(Vec<Node>),
    /// Two nodes or more.
    Alternatives(Vec<Node>),
    /// `max` is at least 1 and at least `min`; `None` is no limit.
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
    },
    Look {
        negate: bool,
        node: Box<Node>,
    },
}

/// Reads the whole source.
pub(super) fn parse(source: &str) -> Result<Node, String> {
    let mut reader = Reader {
        text: source.chars().collect(),
        at: 0,
        depth: 0,
        names: BTreeSet::new(),
        table_size: 0,
    };
    if reader.text.len() > MAX_SOURCE {
        return Err(format!(
            "the pattern is longer than {MAX_SOURCE} characters; split it up with `allOf` or `anyOf`"
        ));
    }
    let node = reader.disjunction()?;
    match reader.peek() {
        None => Ok(node),
        Some(_) => refuse(reader.at, "`)` closes no group", r"escape it: `\)`"),
    }
}

/// What is wrong at an offset, and what to do.
pub(super) fn refuse<T>(offset: usize, what: &str, fix: &str) -> Result<T, String> {
    Err(format!("{what} at offset {offset}; {fix}"))
}

/// The source, and how far it has been read. An offset is a number of characters.
pub(super) struct Reader {
    pub(super) text: Vec<char>,
    pub(super) at: usize,
    depth: usize,
    /// Names of groups so far.
    names: BTreeSet<String>,
    /// Ranges in the tables of Unicode properties so far.
    pub(super) table_size: usize,
}

impl Reader {
    pub(super) fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        Some(next)
    }

    /// Reads `wanted` if it stands here.
    pub(super) fn eat(&mut self, wanted: &str) -> bool {
        let length = wanted.chars().count();
        let here = self.text.iter().skip(self.at).take(length);
        let found = here.copied().eq(wanted.chars());
        if found {
            self.at += length;
        }
        found
    }

    /// Reads the characters that `belong`.
    pub(super) fn run(&mut self, belong: impl Fn(char) -> bool) -> String {
        let start = self.at;
        while self.peek().is_some_and(&belong) {
            self.at += 1;
        }
        self.text[start..self.at].iter().collect()
    }

    fn disjunction(&mut self) -> Result<Node, String> {
        let first = self.alternative()?;
        if self.peek() != Some('|') {
            return Ok(first);
        }
        let mut branches = vec![first];
        while self.eat("|") {
            branches.push(self.alternative()?);
        }
        Ok(Node::Alternatives(branches))
    }

    fn alternative(&mut self) -> Result<Node, String> {
        let mut nodes = Vec::new();
        while self.peek().is_some_and(|next| !matches!(next, '|' | ')')) {
            match self.term()? {
                Node::Empty => {}
                node => nodes.push(node),
            }
        }
        Ok(match nodes.len() {
            0 => Node::Empty,
            1 => nodes.remove(0),
            _ => Node::Sequence(nodes),
        })
    }

    fn term(&mut self) -> Result<Node, String> {
        let start = self.at;
        let node = self.atom()?;
        let at = self.at;
        let Some((min, max)) = self.quantifier()? else {
            return Ok(node);
        };
        // A group around an anchor can be repeated, the bare anchor cannot.
        if matches!(self.text[start..at], ['^' | '$'] | ['\\', 'b' | 'B']) {
            return refuse(at, "an anchor cannot be repeated", "remove the quantifier");
        }
        // A lazy quantifier prefers other matches, but whether there is one is the same.
        self.eat("?");

        Ok(match (node, min, max) {
            (Node::Empty, ..) | (_, _, Some(0)) => Node::Empty,
            (node, 1, Some(1)) => node,
            (node, min, max) => Node::Repeat {
                node: Box::new(node),
                min,
                max,
            },
        })
    }

    fn quantifier(&mut self) -> Result<Option<(u32, Option<u32>)>, String> {
        if self.eat("*") {
            return Ok(Some((0, None)));
        }
        if self.eat("+") {
            return Ok(Some((1, None)));
        }
        if self.eat("?") {
            return Ok(Some((0, Some(1))));
        }
        let at = self.at;
        let counts = self.braces();
        if let Some((min, Some(max))) = counts
            && max < min
        {
            return refuse(
                at,
                "the counts of a quantifier are in the wrong order",
                "write the smaller first",
            );
        }
        Ok(counts)
    }

    /// Reads `{n}`, `{n,}` or `{n,m}`; anything else is left alone.
    fn braces(&mut self) -> Option<(u32, Option<u32>)> {
        let start = self.at;
        let counts = self.counts();
        if counts.is_none() {
            self.at = start;
        }
        counts
    }

    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        if !self.eat("{") {
            return None;
        }
        let min = self.number()?;
        if self.eat("}") {
            return Some((min, Some(min)));
        }
        if !self.eat(",") {
            return None;
        }
        if self.eat("}") {
            return Some((min, None));
        }
        let max = self.number()?;
        self.eat("}").then_some((min, Some(max)))
    }

    /// A count; larger ones than `u32` holds are far beyond what a program may hold, so they need not be exact.
    fn number(&mut self) -> Option<u32> {
        let digits = self.run(|next| next.is_ascii_digit());
        (!digits.is_empty()).then(|| digits.parse().unwrap_or(u32::MAX))
    }

    fn atom(&mut self) -> Result<Node, String> {
        let at = self.at;
        if self.braces().is_some() {
            return refuse(at, "a quantifier has nothing to repeat", r"escape it: `\{`");
        }
        match self.next() {
            None => Ok(Node::Empty),
            Some('^') => Ok(Node::Start),
            Some('$') => Ok(Node::End),
            Some('.') => Ok(Node::Set(unicode::dot())),
            Some('(') => self.group(at),
            Some('[') => self.class(at),
            Some(sign @ ('*' | '+' | '?')) => refuse(
                at,
                &format!("`{sign}` has nothing to repeat"),
                &format!(r"escape it: `\{sign}`"),
            ),
            Some('\\') if self.eat("b") => Ok(Node::Word),
            Some('\\') if self.eat("B") => Ok(Node::NotWord),
            Some('\\') => Ok(Node::Set(self.escape(at)?.into_ranges())),
            Some(literal) => Ok(Node::Set(vec![(literal.into(), literal.into())])),
        }
    }

    /// A group, whose `(` at offset `at` has been read.
    fn group(&mut self, at: usize) -> Result<Node, String> {
        if self.depth == MAX_DEPTH {
            let what = format!("a group is nested deeper than {MAX_DEPTH} levels");
            return refuse(at, &what, "write the pattern flatter");
        }
        let look = self.group_kind(at)?;

        self.depth += 1;
        let node = self.disjunction()?;
        self.depth -= 1;
        if !self.eat(")") {
            return refuse(
                at,
                "`(` opens a group that is never closed",
                r"add `)` or escape it: `\(`",
            );
        }
        Ok(match look {
            None => node,
            Some(negate) => Node::Look {
                negate,
                node: Box::new(node),
            },
        })
    }

    /// Reads what follows `(`; for a lookahead, whether it is negated.
    fn group_kind(&mut self, at: usize) -> Result<Option<bool>, String> {
        if !self.eat("?") || self.eat(":") {
            return Ok(None);
        }
        if self.eat("=") {
            return Ok(Some(false));
        }
        if self.eat("!") {
            return Ok(Some(true));
        }
        if self.eat("<=") || self.eat("<!") {
            return refuse(
                at,
                "lookbehind is not supported",
                "say what comes before in the pattern itself, or use a lookahead from the start: `^(?!…)`",
            );
        }
        if !self.eat("<") {
            return refuse(
                at,
                "`(?` opens no group that ECMA-262 knows",
                "write `(?:…)`, `(?<name>…)`, `(?=…)` or `(?!…)`, and for the flag `i` both letters: `[aA]`",
            );
        }

        let name = self.run(|next| next.is_alphanumeric() || matches!(next, '_' | '$'));
        if name.is_empty() || name.starts_with(|first: char| first.is_numeric()) || !self.eat(">") {
            return refuse(
                at,
                "the name of a group is not a name",
                "write `(?<name>…)` or `(?:…)`",
            );
        }
        let what = format!("a second group is named `{name}`");
        if !self.names.insert(name) {
            return refuse(at, &what, "write `(?:…)`");
        }
        Ok(None)
    }
}
