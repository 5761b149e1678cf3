//! Runs compiled patterns: an automaton over code points that keeps all its threads at once.
//!
//! No text can make it backtrack: the time is at most proportional to text × program, lookaheads included.

use std::collections::BTreeMap;
use std::mem;
use std::ops::Range;

/// One instruction of a program. A thread that reaches an instruction it cannot pass ends there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Op {
    /// Consumes one code point inside one of the ranges: sorted, both ends included.
    Set(Vec<(u32, u32)>),
    /// Continues at both.
    Split(usize, usize),
    /// Continues there.
    Jump(usize),
    /// Passes at the start of the text.
    Start,
    /// Passes at the end of the text.
    End,
    /// Passes at a boundary between `[A-Za-z0-9_]` and anything else.
    Word,
    /// Passes anywhere else.
    NotWord,
    /// Continues at `next` where the program from the following instruction on matches, or, negated, does not.
    Look {
        /// Whether it must not match.
        negate: bool,
        /// Where to continue; the instruction before is the inner program's own `Match`.
        next: usize,
    },
    /// Matches.
    Match,
}

/// Whether the program matches the text, from any position of it.
pub(crate) fn matches(program: &[Op], text: &str) -> bool {
    let anchored = program.first() == Some(&Op::Start);
    let mut run = Run {
        program,
        text,
        looks: BTreeMap::new(),
        work: 0,
    };
    run.search(0..program.len(), 0, anchored)
}

/// A program on a text. Positions are byte offsets.
struct Run<'a> {
    program: &'a [Op],
    text: &'a str,
    /// What is known about lookaheads, by the place of their instruction.
    looks: BTreeMap<usize, Look>,
    /// Positions visited so far, by this program and those of its lookaheads.
    work: usize,
}

/// What is known about a lookahead.
enum Look {
    /// It was asked position by position, for so much work.
    Asked(usize),
    /// One bit for every position: whether it matches there.
    Known(Vec<u64>),
}

impl Run<'_> {
    /// Whether the instructions in `range` match from `from` on, or, unless `anchored`, from any position after it.
    fn search(&mut self, range: Range<usize>, from: usize, anchored: bool) -> bool {
        let mut here = Threads::new(&range);
        let mut there = Threads::new(&range);
        self.work += range.len();
        if self.follow(range.start, from, &mut here) {
            return true;
        }

        let mut at = from;
        for character in self.text.get(from..).unwrap_or_default().chars() {
            if anchored && here.reached.is_empty() {
                return false;
            }
            at += character.len_utf8();
            self.work += 1;
            for &place in &here.reached {
                if self.consumes(place, character) && self.follow(place + 1, at, &mut there) {
                    return true;
                }
            }
            if !anchored && self.follow(range.start, at, &mut there) {
                return true;
            }
            mem::swap(&mut here, &mut there);
            there.clear();
        }
        false
    }

    /// Adds the threads that get from `place` to where they have to consume something; whether one matches instead.
    fn follow(&mut self, place: usize, at: usize, threads: &mut Threads) -> bool {
        threads.pending.push(place);
        while let Some(place) = threads.pending.pop() {
            if !threads.visit(place) {
                continue;
            }
            match self.program.get(place) {
                Some(Op::Set(_)) => threads.reached.push(place),
                Some(&Op::Split(first, second)) => threads.pending.extend([second, first]),
                Some(&Op::Jump(target) | &Op::Look { next: target, .. })
                    if self.passes(place, at) =>
                {
                    threads.pending.push(target);
                }
                Some(Op::Start | Op::End | Op::Word | Op::NotWord) if self.passes(place, at) => {
                    threads.pending.push(place + 1);
                }
                Some(Op::Match) => return true,
                _ => {}
            }
        }
        false
    }

    /// Every position where the instructions in `range` match, as bits.
    ///
    /// It goes backwards: at each position it keeps the places from which the match, at the end of `range`, can be
    /// reached. So one walk over the text answers for all positions, which asking at each of them would not.
    fn positions(&mut self, range: &Range<usize>) -> Vec<u64> {
        let mut positions = vec![0; self.text.len() / 64 + 1];
        let origins = self.origins(range);
        let end = range.end.saturating_sub(1);
        let mut here = Threads::new(range);
        let mut there = Threads::new(range);
        let mut at = self.text.len();
        let mut left = self.text.chars();
        loop {
            self.work += 1;
            self.precede(end, at, &origins, &mut here);
            if here.visited(range.start) {
                positions[at / 64] |= 1 << (at % 64);
            }

            let Some(character) = left.next_back() else {
                return positions;
            };
            at -= character.len_utf8();
            for &place in here.reached.iter().filter(|&&place| place > range.start) {
                if self.consumes(place - 1, character) {
                    self.precede(place - 1, at, &origins, &mut there);
                }
            }
            mem::swap(&mut here, &mut there);
            there.clear();
        }
    }

    /// Adds the places that get to `place` without consuming anything.
    fn precede(&mut self, place: usize, at: usize, origins: &[Vec<usize>], threads: &mut Threads) {
        threads.pending.push(place);
        while let Some(place) = threads.pending.pop() {
            if !threads.visit(place) {
                continue;
            }
            threads.reached.push(place);
            for &origin in origins.get(place - threads.base).into_iter().flatten() {
                if !threads.visited(origin) && self.passes(origin, at) {
                    threads.pending.push(origin);
                }
            }
        }
    }

    /// For each place in `range`, those that lead to it without consuming anything.
    fn origins(&self, range: &Range<usize>) -> Vec<Vec<usize>> {
        let mut origins = vec![Vec::new(); range.len()];
        for place in range.clone() {
            let targets = match self.program.get(place) {
                Some(&Op::Split(first, second)) => vec![first, second],
                Some(&Op::Jump(target) | &Op::Look { next: target, .. }) => vec![target],
                Some(Op::Start | Op::End | Op::Word | Op::NotWord) => vec![place + 1],
                Some(Op::Set(_) | Op::Match) | None => Vec::new(),
            };
            for target in targets {
                if let Some(origins) = origins.get_mut(target.wrapping_sub(range.start)) {
                    origins.push(place);
                }
            }
        }
        origins
    }

    fn consumes(&self, place: usize, character: char) -> bool {
        let Some(Op::Set(ranges)) = self.program.get(place) else {
            return false;
        };
        let point = u32::from(character);
        let first = ranges.partition_point(|&(_, high)| high < point);
        ranges.get(first).is_some_and(|&(low, _)| low <= point)
    }

    /// Whether a thread gets past an instruction that consumes nothing.
    fn passes(&mut self, place: usize, at: usize) -> bool {
        match self.program.get(place) {
            Some(Op::Split(..) | Op::Jump(_)) => true,
            Some(Op::Start) => at == 0,
            Some(Op::End) => at == self.text.len(),
            Some(Op::Word) => self.is_boundary(at),
            Some(Op::NotWord) => !self.is_boundary(at),
            Some(&Op::Look { negate, next }) => self.looks(place, next, at) != negate,
            Some(Op::Set(_) | Op::Match) | None => false,
        }
    }

    fn is_boundary(&self, at: usize) -> bool {
        // Bytes do: those of other characters are never word bytes.
        let is_word = |byte: Option<&u8>| {
            byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        };
        let bytes = self.text.as_bytes();
        is_word(at.checked_sub(1).and_then(|before| bytes.get(before))) != is_word(bytes.get(at))
    }

    /// Whether the lookahead at `place` matches at a position.
    ///
    /// Asking right there is cheap as long as it is rarely asked or soon answered. Once all the asking has cost a walk
    /// over the text, one more walk settles it for every position.
    fn looks(&mut self, place: usize, next: usize, at: usize) -> bool {
        let inner = place + 1..next;
        let spent = match self.looks.get(&place) {
            Some(Look::Known(positions)) => return has(positions, at),
            Some(Look::Asked(spent)) => *spent,
            None => 0,
        };
        if spent > self.text.len() {
            let positions = self.positions(&inner);
            let found = has(&positions, at);
            self.looks.insert(place, Look::Known(positions));
            return found;
        }

        let before = self.work;
        let found = self.search(inner, at, true);
        self.looks
            .insert(place, Look::Asked(spent + self.work - before));
        found
    }
}

fn has(positions: &[u64], at: usize) -> bool {
    positions
        .get(at / 64)
        .is_some_and(|bits| bits >> (at % 64) & 1 == 1)
}

/// The places threads are at, each at most once.
struct Threads {
    /// The first place there is.
    base: usize,
    /// The round in which a place was last visited.
    visits: Vec<usize>,
    round: usize,
    reached: Vec<usize>,
    /// Places still to be visited.
    pending: Vec<usize>,
}

impl Threads {
    fn new(range: &Range<usize>) -> Self {
        Self {
            base: range.start,
            visits: vec![0; range.len()],
            round: 1,
            reached: Vec::new(),
            pending: Vec::new(),
        }
    }

    fn clear(&mut self) {
        self.round += 1;
        self.reached.clear();
    }

    /// Marks a place; whether it is one, and is new.
    fn visit(&mut self, place: usize) -> bool {
        match self.visits.get_mut(place.wrapping_sub(self.base)) {
            Some(visit) if *visit != self.round => {
                *visit = self.round;
                true
            }
            _ => false,
        }
    }

    fn visited(&self, place: usize) -> bool {
        self.visits.get(place.wrapping_sub(self.base)) == Some(&self.round)
    }
}
