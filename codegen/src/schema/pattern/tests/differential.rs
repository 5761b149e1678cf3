//! Random patterns on random texts, against `regress`, an engine for ECMA-262 that backtracks.

use regress::Regex;

use super::{matches, operations, runtime};
use crate::schema::pattern::Pattern;

/// Small, reproducible random numbers (`SplitMix64`).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).expect("smaller than `limit`")
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }

    /// A pattern with groups so deep.
    ///
    /// Inside what is repeated nothing is repeated again: there the other engine takes forever, sometimes literally
    /// (`(?:(?:é*)+)*b` on `é`).
    fn pattern(&mut self, depth: usize, repeats: bool) -> String {
        let terms: String = (0..self.below(4))
            .map(|_| self.term(depth, repeats))
            .collect();
        match self.below(4) {
            0 if depth > 0 => terms + "|" + &self.pattern(depth - 1, repeats),
            _ => terms,
        }
    }

    fn term(&mut self, depth: usize, repeats: bool) -> String {
        let kind = self.below(if depth > 0 { 12 } else { 7 });
        let quantifier = if repeats && self.below(2) == 0 {
            self.pick(&[
                "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{1,}", "{2,}?",
            ])
        } else {
            ""
        };
        let repeats = repeats && quantifier.is_empty();
        let atom = match kind {
            0..4 => self.pick(&["a", "b", "-", "é", "😀", " "]).to_owned(),
            4 => self
                .pick(&[
                    "[ab]",
                    "[^a]",
                    r"[^\w]",
                    r"[\d-]",
                    "[a-c😀-😂]",
                    "[]",
                    "[^]",
                    r"[\s\S]",
                ])
                .to_owned(),
            5 => self
                .pick(&[
                    ".",
                    r"\w",
                    r"\W",
                    r"\d",
                    r"\s",
                    r"\S",
                    r"\p{L}",
                    r"\P{Lu}",
                    r"\u{61}",
                    r"\uD83D\uDE00",
                ])
                .to_owned(),
            6 => return self.pick(&["^", "$", r"\b", r"\B"]).to_owned(),
            7 | 8 => format!("(?:{})", self.pattern(depth - 1, repeats)),
            9 => format!("({})", self.pattern(depth - 1, repeats)),
            10 => return format!("(?={})", self.pattern(depth - 1, repeats)),
            _ => return format!("(?!{})", self.pattern(depth - 1, repeats)),
        };
        atom + quantifier
    }

    fn text(&mut self) -> String {
        (0..self.below(9))
            .map(|_| self.pick(&["a", "b", "a", "b", "c", "-", "é", "😀", " ", "\n", "1", "A"]))
            .collect()
    }
}

#[test]
fn agrees_with_another_engine() {
    let mut random = Random(14);
    let mut verdicts = [0, 0];
    for _ in 0..20_000 {
        let source = random.pattern(3, true);
        let theirs =
            Regex::with_flags(&source, "u").unwrap_or_else(|error| panic!("{source}: {error}"));
        let pattern = Pattern::compile(&source).unwrap_or_else(|error| panic!("{source}: {error}"));
        let program = operations(&pattern);
        for _ in 0..8 {
            let text = random.text();
            let ours = runtime::matches(&program, &text);
            assert_eq!(ours, theirs.find(&text).is_some(), "`{source}` on {text:?}");
            verdicts[usize::from(ours)] += 1;
        }
    }
    assert!(
        verdicts.into_iter().all(|count| count > 20_000),
        "one-sided: {verdicts:?}"
    );
}

/// On longer texts lookaheads are settled by the walk backwards, which must say what asking at each position says.
#[test]
fn lookaheads_agree_on_longer_texts() {
    let mut random = Random(15);
    for _ in 0..3_000 {
        let inner = random.pattern(2, false);
        let shape = random.pick(&[
            "(?:(?=@).)*$",
            "(?:(?!@).)+-",
            "^(?:(?=@)[^]|b)*",
            "^(?:(?!@)[^])*$",
            "(?!@)(?=@|.)b",
        ]);
        let source = shape.replace('@', &inner);
        let theirs =
            Regex::with_flags(&source, "u").unwrap_or_else(|error| panic!("{source}: {error}"));
        let text: String = (0..8).map(|_| random.text()).collect();
        assert_eq!(
            matches(&source, &text),
            theirs.find(&text).is_some(),
            "`{source}` on {text:?}"
        );
    }
}
