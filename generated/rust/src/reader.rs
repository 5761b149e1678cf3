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
    /// It is JSON, but not what was wanted.
    Shape,
}

/// Text that is being read.
#[doc(hidden)]
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
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
}

/// A declared member: its name, and the name as it mostly stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    wire: &'static str,
    quoted: &'static str,
}

impl Name {
    /// `quoted` is the name in quotes with a colon, which is only JSON when nothing in it needs escaping.
    pub(crate) const fn new(wire: &'static str, quoted: &'static str) -> Self {
        let bytes = wire.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if matches!(bytes[at], b'"' | b'\\' | 0..0x20) {
                // No text has this where a name begins.
                return Self { wire, quoted: "\0" };
            }
            at += 1;
        }
        Self { wire, quoted }
    }
}

/// From so many attempts on it is remembered which alternative was chosen where.
pub(crate) const MANY: usize = 10_000;

impl<'a> Reader<'a> {
    /// Reads a whole text.
    pub(crate) fn whole<T>(
        text: &'a str,
        read: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, (Fault, usize)> {
        let mut reader = Self {
            text,
            at: 0,
            depth: 0,
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
        }
    }

    pub(crate) fn reset(&mut self, mark: Mark) {
        self.at = mark.at;
        self.depth = mark.depth;
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
    fn next_is(&self, text: &str) -> bool {
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
        if self.depth == DEEPEST {
            return Err(Fault::Deep);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
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
                return Err(Fault::Syntax("expected `,` or the end of the list"));
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
        if let Some(name) = names.get(expected)
            && self.next_is(name.quoted)
        {
            self.at += name.quoted.len();
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

    /// A string, of which the quote has been seen.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        let start = self.at + 1;
        self.at = start;
        if self.plain()? == b'"' {
            let text = &self.text[start..self.at];
            self.at += 1;
            Ok(Cow::Borrowed(text))
        } else {
            self.escaped(start).map(Cow::Owned)
        }
    }

    /// A value that has to be a string.
    #[inline]
    pub(crate) fn text(&mut self) -> Result<Cow<'a, str>, Fault> {
        if self.peek() == Some(b'"') {
            self.string()
        } else {
            Err(Fault::Shape)
        }
    }

    /// Passes over characters that stand for themselves, to a quote or a backslash.
    #[inline]
    fn plain(&mut self) -> Result<u8, Fault> {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const TOPS: u64 = 0x8080_8080_8080_8080;
        let bytes = self.text.as_bytes();
        // Eight bytes at a time. The lowest bit that is left belongs to the first byte that is a quote, a backslash or a
        // control character.
        while let Some(chunk) = bytes[self.at..].first_chunk::<8>() {
            let chunk = u64::from_le_bytes(*chunk);
            let quote = chunk ^ (ONES * u64::from(b'"'));
            let slash = chunk ^ (ONES * u64::from(b'\\'));
            let found = (quote.wrapping_sub(ONES) & !quote)
                | (slash.wrapping_sub(ONES) & !slash)
                | (chunk.wrapping_sub(ONES * 0x20) & !chunk);
            let found = found & TOPS;
            if found != 0 {
                self.at += found.trailing_zeros() as usize / 8;
                break;
            }
            self.at += 8;
        }
        loop {
            match bytes.get(self.at) {
                Some(byte @ (b'"' | b'\\')) => return Ok(*byte),
                Some(0..0x20) => return Err(Fault::Syntax("control character in a string")),
                Some(_) => self.at += 1,
                None => return Err(Fault::Syntax("unterminated string")),
            }
        }
    }

    /// The rest of a string from its first backslash on.
    #[cold]
    fn escaped(&mut self, start: usize) -> Result<String, Fault> {
        let mut text = self.text[start..self.at].to_owned();
        loop {
            self.at += 1;
            text.push(self.escape()?);
            let start = self.at;
            let next = self.plain()?;
            text.push_str(&self.text[start..self.at]);
            if next == b'"' {
                self.at += 1;
                return Ok(text);
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let byte = self.text.as_bytes().get(self.at).copied();
        self.at += usize::from(byte.is_some());
        Ok(match byte {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let mut units = vec![self.unit()?];
                if matches!(units[0], 0xD800..0xDC00) && self.next_is("\\u") {
                    self.at += 2;
                    units.push(self.unit()?);
                }
                let mut decoded = char::decode_utf16(units);
                match (decoded.next(), decoded.next()) {
                    (Some(Ok(character)), None) => character,
                    _ => return Err(Fault::Syntax("lone surrogate in a string")),
                }
            }
            _ => return Err(Fault::Syntax("invalid escape")),
        })
    }

    fn unit(&mut self) -> Result<u16, Fault> {
        let digits = self.text.get(self.at..self.at + 4);
        let unit = digits
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|digits| u16::from_str_radix(digits, 16).ok())
            .ok_or(Fault::Syntax("invalid escape"))?;
        self.at += 4;
        Ok(unit)
    }

    /// A whole number that 64 bits hold, with its sign: nothing when the number is spelled or sized otherwise.
    #[inline]
    pub(crate) fn integer(&mut self) -> Option<(bool, u64)> {
        let bytes = self.text.as_bytes();
        let is_negative = self.peek() == Some(b'-');
        let start = self.at + usize::from(is_negative);
        let mut at = start;
        let mut value: u64 = 0;
        // 19 digits cannot overflow.
        while let Some(digit) = bytes.get(at).map(|byte| byte.wrapping_sub(b'0'))
            && digit < 10
            && at - start < 19
        {
            value = value * 10 + u64::from(digit);
            at += 1;
        }
        let has_leading_zero = bytes.get(start) == Some(&b'0') && at > start + 1;
        let goes_on = matches!(bytes.get(at), Some(b'0'..=b'9' | b'.' | b'e' | b'E'));
        if at == start || has_leading_zero || goes_on {
            return None;
        }
        self.at = at;
        Some((is_negative, value))
    }

    /// The text of a number.
    pub(crate) fn number(&mut self) -> Result<&'a str, Fault> {
        let bytes = self.text.as_bytes();
        self.peek();
        let start = self.at;
        let digits = |at: usize| {
            let count = bytes[at..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            if count == 0 { Err(at) } else { Ok(at + count) }
        };
        let scan = || -> Result<usize, usize> {
            let first = start + usize::from(bytes.get(start) == Some(&b'-'));
            let mut at = digits(first)?;
            if bytes[first] == b'0' && at > first + 1 {
                return Err(first + 1);
            }
            if bytes.get(at) == Some(&b'.') {
                at = digits(at + 1)?;
            }
            if matches!(bytes.get(at), Some(b'e' | b'E')) {
                at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
                at = digits(at)?;
            }
            Ok(at)
        };
        let end = scan().map_err(|at| {
            self.at = at;
            Fault::Syntax("invalid number")
        })?;
        self.at = end;
        Ok(&self.text[start..end])
    }

    /// A number as the nearest float.
    pub(crate) fn float(&mut self) -> Result<f64, Fault> {
        let text = self.number()?;
        match text.parse::<f64>() {
            Ok(float) if float.is_finite() => Ok(float),
            _ => Err(Fault::Syntax("number out of range")),
        }
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
