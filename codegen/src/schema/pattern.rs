//! Compiles the pattern of a schema into the small automaton that every language's runtime runs.
//!
//! Engines disagree about regular expressions, and backtracking ones can be made to hang. So a pattern is read once,
//! here, as ECMA-262 defines it, and every package carries the same program; see "The rules as data" in
//! `codegen/ARCHITECTURE.md` for the format. What a program cannot say (backreferences, lookbehind) is refused.

mod compile;
mod escape;
mod parse;
#[cfg(test)]
mod tests;
mod unicode;

use serde_json::{Value, json};

/// A pattern of a schema: as it was written, and compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The source, an ECMA-262 pattern without slashes.
    pub source: String,
    /// The program; the last instruction is its [`Instruction::Match`].
    pub program: Vec<Instruction>,
}

/// One step of a program. A thread that reaches an instruction it cannot pass ends there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// Consumes one code point inside one of the ranges; both ends are included. Sorted, apart from each other.
    Set(Vec<(u32, u32)>),
    /// Continues at both instructions.
    Split(usize, usize),
    /// Continues at the instruction.
    Jump(usize),
    /// Passes at the start of the text.
    Start,
    /// Passes at the end of the text.
    End,
    /// Passes between a character of `[A-Za-z0-9_]` and anything else.
    Word,
    /// Passes where [`Instruction::Word`] does not.
    NotWord,
    /// Passes where the program from the following instruction up to `next` matches, or does not.
    Look {
        /// Whether that program must not match.
        negate: bool,
        /// Where it continues; the instruction before is the inner program's own [`Instruction::Match`].
        next: usize,
    },
    /// The program matches.
    Match,
}

impl Pattern {
    /// Compiles an ECMA-262 pattern, read with the `u` flag; what only that flag forbids (`\-`, a lone `]`) is
    /// accepted.
    ///
    /// The error says what is wrong, at which offset (in characters, from 0), and what to write instead.
    pub fn compile(source: &str) -> Result<Self, String> {
        let program = compile::compile(&parse::parse(source)?)?;
        Ok(Self {
            source: source.to_owned(),
            program,
        })
    }

    /// The pattern as the rules of a package hold it.
    pub fn to_json(&self) -> Value {
        let program: Vec<Value> = self.program.iter().map(Instruction::to_json).collect();
        json!({ "source": self.source, "program": program })
    }
}

impl Instruction {
    fn to_json(&self) -> Value {
        match self {
            Self::Set(ranges) => {
                let ends = ranges
                    .iter()
                    .flat_map(|&(low, high)| [json!(low), json!(high)]);
                std::iter::once(json!("set")).chain(ends).collect()
            }
            Self::Split(first, second) => json!(["split", first, second]),
            Self::Jump(target) => json!(["jump", target]),
            Self::Start => json!(["start"]),
            Self::End => json!(["end"]),
            Self::Word => json!(["word"]),
            Self::NotWord => json!(["notWord"]),
            Self::Look { negate, next } => json!(["look", negate, next]),
            Self::Match => json!(["match"]),
        }
    }
}
