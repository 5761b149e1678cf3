//! Reads the classes and escapes of a pattern.

use super::parse::{Node, Reader, refuse};
use super::unicode::{self, Ranges};

/// The most ranges in all Unicode properties that a pattern names: looking one up takes time, and a hostile pattern
/// has room for thousands.
const MAX_TABLE_SIZE: usize = 100_000;

/// What a class or an escape stands for.
pub(super) enum Atom {
    One(u32),
    Many(Ranges),
}

impl Atom {
    pub(super) fn into_ranges(self) -> Ranges {
        match self {
            Self::One(point) => vec![(point, point)],
            Self::Many(ranges) => ranges,
        }
    }
}

impl Reader {
    /// A class, whose `[` at offset `at` has been read.
    pub(super) fn class(&mut self, at: usize) -> Result<Node, String> {
        let negate = self.eat("^");
        let mut ranges = Vec::new();
        while !self.eat("]") {
            let start = self.at;
            let low = self.class_atom(at)?;
            let hyphen = self.peek() == Some('-');
            if !hyphen || self.text.get(self.at + 1) == Some(&']') {
                ranges.extend(low.into_ranges());
                continue;
            }
            self.at += 1;
            match (low, self.class_atom(at)?) {
                (Atom::One(low), Atom::One(high)) if low > high => {
                    return refuse(
                        start,
                        "the ends of a range are in the wrong order",
                        r"write the smaller first, or escape the hyphen: `\-`",
                    );
                }
                (Atom::One(low), Atom::One(high)) => ranges.push((low, high)),
                // Annex B: `[\w-.]` is no range but its three parts.
                (low, high) => {
                    ranges.extend(low.into_ranges());
                    ranges.push(('-'.into(), '-'.into()));
                    ranges.extend(high.into_ranges());
                }
            }
        }
        let ranges = unicode::normal(ranges);
        Ok(Node::Set(if negate {
            unicode::complement(&ranges)
        } else {
            ranges
        }))
    }

    /// One member of the class that opened at offset `class`.
    fn class_atom(&mut self, class: usize) -> Result<Atom, String> {
        let at = self.at;
        match self.next() {
            None => refuse(
                class,
                "`[` opens a class that is never closed",
                r"add `]` or escape it: `\[`",
            ),
            Some('\\') if self.eat("b") => Ok(Atom::One(0x08)),
            Some('\\') => self.escape(at),
            Some(literal) => Ok(Atom::One(literal.into())),
        }
    }

    /// An escape, whose `\` at offset `at` has been read.
    pub(super) fn escape(&mut self, at: usize) -> Result<Atom, String> {
        let Some(letter) = self.next() else {
            return refuse(at, r"`\` escapes nothing", r"write `\\`");
        };
        let point = match letter {
            't' => 0x09,
            'n' => 0x0A,
            'v' => 0x0B,
            'f' => 0x0C,
            'r' => 0x0D,
            '0' if !self.peek().is_some_and(|next| next.is_ascii_digit()) => 0,
            '0' => return refuse(at, "an octal escape is not supported", r"write `\xHH`"),
            '1'..='9' | 'k' => {
                return refuse(
                    at,
                    "a backreference is not supported",
                    "write out what the group may hold",
                );
            }
            'c' => match self.next() {
                Some(control) if control.is_ascii_alphabetic() => u32::from(control) % 32,
                _ => return refuse(at, r"`\c` needs a letter", r"write `\cA` or `\\c`"),
            },
            'x' => match self.hex(2) {
                Some(point) => point,
                None => return refuse(at, r"`\x` needs two hexadecimal digits", r"write `\x0A`"),
            },
            'u' => match self.unicode_escape() {
                Some(point) => point,
                None => {
                    return refuse(
                        at,
                        r"`\u` needs a code point",
                        r"write `\u000A` or `\u{1F600}`",
                    );
                }
            },
            'p' | 'P' => return self.property(at, letter == 'P'),
            _ => {
                if let Some(ranges) = unicode::shorthand(letter) {
                    return Ok(Atom::Many(ranges));
                }
                if letter.is_ascii_alphabetic() {
                    let fix = match letter {
                        'A' => "write `^`".to_owned(),
                        'z' | 'Z' => "write `$`".to_owned(),
                        _ => format!("write `{letter}` or `\\\\{letter}`"),
                    };
                    return refuse(
                        at,
                        &format!(r"`\{letter}` is no escape that ECMA-262 knows"),
                        &fix,
                    );
                }
                letter.into()
            }
        };
        Ok(Atom::One(point))
    }

    /// Reads exactly `count` hexadecimal digits.
    fn hex(&mut self, count: usize) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            value = value * 16 + self.next()?.to_digit(16)?;
        }
        Some(value)
    }

    fn unicode_escape(&mut self) -> Option<u32> {
        if self.eat("{") {
            let digits = self.run(|next| next.is_ascii_hexdigit());
            let significant = digits.trim_start_matches('0');
            if digits.is_empty() || significant.len() > 6 || !self.eat("}") {
                return None;
            }
            let value = significant.chars().filter_map(|digit| digit.to_digit(16));
            return Some(value.fold(0, |value, digit| value * 16 + digit))
                .filter(|&value| value <= 0x0010_FFFF);
        }

        let first = self.hex(4)?;
        let after = self.at;
        // Two escaped halves of a surrogate pair are one code point.
        if (0xD800..0xDC00).contains(&first)
            && self.eat(r"\u")
            && let Some(second @ 0xDC00..0xE000) = self.hex(4)
        {
            return Some(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00));
        }
        self.at = after;
        Some(first)
    }

    /// `\p{…}` or `\P{…}`, whose letter has been read.
    fn property(&mut self, at: usize, negate: bool) -> Result<Atom, String> {
        let closed = self.eat("{");
        let name = self.run(|next| next.is_ascii_alphanumeric() || matches!(next, '_' | '='));
        if !closed || !self.eat("}") {
            return refuse(
                at,
                "a property escape is not complete",
                r"write `\p{Letter}`",
            );
        }
        let Some(ranges) = unicode::property(&name) else {
            return refuse(
                at,
                &format!("`{name}` is no Unicode property that ECMA-262 knows"),
                r"write a general category (`\p{Lu}`), a script (`\p{Script=Greek}`) or `\p{Alphabetic}`",
            );
        };
        self.table_size += ranges.len();
        if self.table_size > MAX_TABLE_SIZE {
            return refuse(
                at,
                "the tables of Unicode properties grow too large",
                "name fewer properties",
            );
        }
        Ok(Atom::Many(if negate {
            unicode::complement(&ranges)
        } else {
            ranges
        }))
    }
}
