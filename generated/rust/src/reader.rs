//! Reads JSON text: one pass, no tree, nothing copied that is not kept.
//!
//! The types of this crate read themselves with it. It refuses what readers disagree about, wherever it stands: duplicate
//! members, lone surrogates, numbers that overflow, nesting without end.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// Deepest nesting of arrays and objects.
pub(crate) const DEEPEST: usize = 127;

/// Why reading stopped; the reader stands where it did. Somebody else says what is wrong with the value.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text is not JSON.
    Syntax(&'static str),
    /// It is nested too deeply.
    Deep,
    /// It is nested too deeply for types of this size.
    Stack,
    /// It is JSON, but not what was wanted.
    Shape,
}

/// Text that is being read.
#[doc(hidden)]
#[derive(Debug)]
pub struct Reader<'a> {
    pub(crate) text: &'a str,
    pub(crate) at: usize,
    depth: usize,
    /// The deepest nesting it takes.
    deepest: usize,
    /// Bytes of the objects that are being read.
    stack: usize,
    /// The names of members that are being skipped, of all open objects.
    names: Vec<Cow<'a, str>>,
    /// How many unions are being read inside one another.
    choices: usize,
    /// How often an alternative was tried.
    attempts: usize,
    /// The alternative that was chosen at a position for a place; known once there were many attempts.
    chosen: BTreeMap<(usize, &'static str), Option<usize>>,
}

/// A position to come back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    at: usize,
    depth: usize,
    stack: usize,
}

/// A declared member: its name, and the name as it mostly stands in the text, if it can stand there as it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    wire: &'static str,
    quoted: Option<&'static str>,
}

impl Name {
    /// `quoted` is the name in quotes with a colon, which is only JSON when nothing in it needs escaping.
    pub(crate) const fn new(wire: &'static str, quoted: &'static str) -> Self {
        let bytes = wire.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if matches!(bytes[at], b'"' | b'\\' | 0..0x20) {
                return Self { wire, quoted: None };
            }
            at += 1;
        }
        Self {
            wire,
            quoted: Some(quoted),
        }
    }
}

/// From so many attempts on it is remembered which alternative was chosen where.
pub(crate) const MANY: usize = 64;

/// So many bytes of the stack may objects take that are read inside one another, by the size of their types. Reading
/// takes a multiple of that, much more where nothing is optimised; threads often have 2 MiB.
const STACK: usize = if cfg!(debug_assertions) {
    64 << 10
} else {
    384 << 10
};

impl<'a> Reader<'a> {
    /// Reads a whole text.
    pub(crate) fn whole<T>(
        text: &'a str,
        read: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, (Fault, usize)> {
        Self::within(DEEPEST, text, read)
    }

    /// Reads a whole text that may be nested so deeply.
    pub(crate) fn within<T>(
        deepest: usize,
        text: &'a str,
        read: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, (Fault, usize)> {
        let mut reader = Self {
            text,
            at: 0,
            depth: 0,
            deepest,
            stack: 0,
            names: Vec::new(),
            choices: 0,
            attempts: 0,
            chosen: BTreeMap::new(),
        };
        read(&mut reader)
            .and_then(|value| match reader.peek() {
                None => Ok(value),
                Some(_) => Err(Fault::Syntax("trailing characters")),
            })
            .map_err(|fault| (fault, reader.at))
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            depth: self.depth,
            stack: self.stack,
        }
    }

    pub(crate) fn reset(&mut self, mark: Mark) {
        self.at = mark.at;
        self.depth = mark.depth;
        self.stack = mark.stack;
    }

    /// The text since a mark.
    pub(crate) fn since(&self, mark: Mark) -> &'a str {
        &self.text[mark.at..self.at]
    }

    /// The next byte that is not white space.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    #[inline]
    pub(crate) fn next_is(&self, text: &str) -> bool {
        self.text.as_bytes()[self.at..].starts_with(text.as_bytes())
    }

    /// `true`, `false` or `null`, of which the first byte has been seen.
    #[inline]
    fn word(&mut self, word: &'static str) -> Result<(), Fault> {
        if !self.next_is(word) {
            return Err(Fault::Syntax("expected a value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Takes `null` if that is next.
    #[inline]
    pub(crate) fn null(&mut self) -> Result<bool, Fault> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, Fault> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(Fault::Shape),
        }
    }

    /// Enters an array or an object.
    #[inline]
    pub(crate) fn open(&mut self, bracket: u8) -> Result<(), Fault> {
        if self.peek() != Some(bracket) {
            return Err(Fault::Shape);
        }
        if self.depth == self.deepest {
            return Err(Fault::Deep);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Enters an object that becomes a value of so many bytes.
    #[inline]
    pub(crate) fn enter(&mut self, size: usize) -> Result<(), Fault> {
        self.stack += size;
        if self.stack > STACK {
            return Err(Fault::Stack);
        }
        self.open(b'{')
    }

    /// Leaves it.
    #[inline]
    pub(crate) fn leave(&mut self, size: usize) {
        self.stack -= size;
    }

    /// Steps to the next item or member, or leaves.
    #[inline]
    pub(crate) fn more(&mut self, is_first: &mut bool, bracket: u8) -> Result<bool, Fault> {
        let next = self.peek();
        if next == Some(bracket) {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if !std::mem::replace(is_first, false) {
            if next != Some(b',') {
                return Err(Fault::Syntax(match bracket {
                    b'}' => "expected `,` or the end of the object",
                    _ => "expected `,` or the end of the list",
                }));
            }
            self.at += 1;
        }
        Ok(true)
    }

    /// The name of a member, and its colon.
    pub(crate) fn name(&mut self) -> Result<Cow<'a, str>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(Fault::Syntax("expected the name of a member"));
        }
        let name = self.string()?;
        if self.peek() != Some(b':') {
            return Err(Fault::Syntax("expected `:`"));
        }
        self.at += 1;
        Ok(name)
    }

    /// The name of a member as its place among the declared ones. Members mostly arrive in the order of their
    /// declaration, so the expected one is tried first.
    #[inline]
    pub(crate) fn declared(
        &mut self,
        names: &'static [Name],
        expected: usize,
    ) -> Result<Result<usize, Cow<'a, str>>, Fault> {
        self.peek();
        if let Some(quoted) = names.get(expected).and_then(|name| name.quoted)
            && self.next_is(quoted)
        {
            self.at += quoted.len();
            return Ok(Ok(expected));
        }
        self.search(names, expected)
    }

    fn search(
        &mut self,
        names: &'static [Name],
        expected: usize,
    ) -> Result<Result<usize, Cow<'a, str>>, Fault> {
        let found = self.name()?;
        let (before, after) = names.split_at(expected.min(names.len()));
        let is_it = |name: &Name| name.wire == found;
        let place = (after.iter().position(is_it)).map(|place| before.len() + place);
        Ok((place.or_else(|| before.iter().position(is_it))).ok_or(found))
    }

    /// Passes over a value.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some(b'"') => self.string().map(drop),
            Some(b'{') => self.skip_object(),
            Some(b'[') => {
                self.open(b'[')?;
                let mut is_first = true;
                while self.more(&mut is_first, b']')? {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            Some(b'-' | b'0'..=b'9') => match self.integer() {
                Some(_) => Ok(()),
                None => self.float().map(drop),
            },
            Some(_) => Err(Fault::Syntax("expected a value")),
            None => Err(Fault::Syntax("unexpected end")),
        }
    }

    fn skip_object(&mut self) -> Result<(), Fault> {
        self.open(b'{')?;
        let start = self.names.len();
        // A bit for each of 64 classes of names: only names of one class can be twins.
        let mut classes: u64 = 0;
        let mut is_first = true;
        while self.more(&mut is_first, b'}')? {
            let name = self.name()?;
            let class = 1 << class(&name);
            let may_be_twin = classes & class != 0 && self.names.len() - start <= FEW;
            if may_be_twin && self.names[start..].contains(&name) {
                return Err(Fault::Shape);
            }
            classes |= class;
            self.names.push(name);
            self.skip()?;
        }
        if self.names.len() - start > FEW {
            let names = &mut self.names[start..];
            names.sort_unstable();
            if names.windows(2).any(|pair| pair[0] == pair[1]) {
                return Err(Fault::Shape);
            }
        }
        self.names.truncate(start);
        Ok(())
    }

    /// What a member of the next object says, when it is there and is a string. The reader stays where it is.
    pub(crate) fn tag(&mut self, tag: &str) -> Result<Option<Cow<'a, str>>, Fault> {
        if self.peek() != Some(b'{') {
            return Ok(None);
        }
        let mark = self.mark();
        let mut is_first = true;
        let mut found = None;
        self.open(b'{')?;
        while self.more(&mut is_first, b'}')? {
            if self.name()? == tag {
                if self.peek() == Some(b'"') {
                    found = Some(self.string()?);
                }
                break;
            }
            self.skip()?;
        }
        self.reset(mark);
        self.names.clear();
        Ok(found)
    }

    /// Tries alternatives in order: `read` is asked for one after the other until one accepts the value.
    ///
    /// Alternatives that overlap and hold themselves would be tried 2^depth times; so, when there were many attempts, it
    /// is remembered which one was chosen where, until the outermost value is done.
    pub(crate) fn choose<T>(
        &mut self,
        place: &'static str,
        count: usize,
        read: impl FnMut(&mut Self, usize) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let can_hold_others = matches!(self.peek(), Some(b'{' | b'['));
        let key = (self.at, place);
        let known = match self.chosen.get(&key) {
            Some(None) => return Err(Fault::Shape),
            Some(Some(known)) => *known..known + 1,
            None => 0..count,
        };
        self.choices += 1;
        let found = self.try_each(known, read);
        self.choices -= 1;
        if self.choices == 0 {
            self.chosen.clear();
        } else if can_hold_others && self.attempts > MANY {
            let chosen = found.as_ref().ok().map(|(alternative, _)| *alternative);
            self.chosen.insert(key, chosen);
        }
        found.map(|(_, value)| value)
    }

    /// The first alternative that accepts the value.
    fn try_each<T>(
        &mut self,
        alternatives: Range<usize>,
        mut read: impl FnMut(&mut Self, usize) -> Result<T, Fault>,
    ) -> Result<(usize, T), Fault> {
        let mark = self.mark();
        for alternative in alternatives {
            self.attempts += 1;
            if let Ok(value) = read(self, alternative) {
                return Ok((alternative, value));
            }
            self.reset(mark);
            self.names.clear();
        }
        Err(Fault::Shape)
    }
}

/// So many names are compared with one another; more are sorted.
const FEW: usize = 16;

/// A number below 64 that tells most names apart.
#[inline]
fn class(name: &str) -> usize {
    let bytes = name.as_bytes();
    let of = |byte: Option<&u8>| usize::from(byte.copied().unwrap_or_default());
    let middle = of(bytes.get(bytes.len() / 2));
    (of(bytes.first()) + 5 * middle + 11 * of(bytes.last()) + 23 * bytes.len()) % 64
}
