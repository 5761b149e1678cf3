//! Reads strings and numbers.

use std::borrow::Cow;

use crate::reader::{Fault, Reader};

impl<'a> Reader<'a> {
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
        self.decimal().map(|(float, _)| float)
    }

    /// A number as the nearest float, and whether its text says an integer.
    #[expect(clippy::cast_precision_loss, reason = "the nearest float is wanted")]
    pub(crate) fn decimal(&mut self) -> Result<(f64, bool), Fault> {
        if let Some((is_negative, integer)) = self.integer() {
            let float = integer as f64;
            return Ok((if is_negative { -float } else { float }, true));
        }
        let text = self.number()?;
        match text.parse::<f64>() {
            Ok(float) if float.is_finite() => Ok((float, float.fract() == 0.0 && is_whole(text))),
            _ => Err(Fault::Syntax("number out of range")),
        }
    }
}

/// Whether the text of a number says an integer, to the last digit.
fn is_whole(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let zeros = |digits: &str| digits.len() - digits.trim_end_matches('0').len();
    let is_zero = |digits: &str| digits.trim_matches(['-', '0']).is_empty();
    match exponent.parse::<i64>() {
        _ if fraction.is_empty() && is_zero(whole) => true,
        // How far the point moves to the right, against the digits behind it.
        Ok(places) if fraction.is_empty() => -places <= i64::try_from(zeros(whole)).unwrap_or(0),
        Ok(places) => places >= i64::try_from(fraction.len()).unwrap_or(i64::MAX),
        // Beyond that there is no number that a float holds, but zero.
        Err(_) => false,
    }
}
