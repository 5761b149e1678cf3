//! What patterns mean, and what becomes of hostile ones. They run on the very runtime that Rust packages carry.

mod cases;
mod differential;
mod documents;
#[path = "../../../../templates/rust/src/pattern.rs"]
mod runtime;

use std::time::{Duration, Instant};

use serde_json::json;

use self::runtime::Op;
use super::{Instruction, Pattern};

fn operations(pattern: &Pattern) -> Vec<Op> {
    let operation = |instruction: &Instruction| match instruction {
        Instruction::Set(ranges) => Op::Set(ranges.clone()),
        &Instruction::Split(first, second) => Op::Split(first, second),
        &Instruction::Jump(target) => Op::Jump(target),
        Instruction::Start => Op::Start,
        Instruction::End => Op::End,
        Instruction::Word => Op::Word,
        Instruction::NotWord => Op::NotWord,
        &Instruction::Look { negate, next } => Op::Look { negate, next },
        Instruction::Match => Op::Match,
    };
    pattern.program.iter().map(operation).collect()
}

/// Whether a pattern that must compile matches.
fn matches(source: &str, text: &str) -> bool {
    let pattern = Pattern::compile(source).unwrap_or_else(|error| panic!("{source}: {error}"));
    runtime::matches(&operations(&pattern), text)
}

/// Checks rows of a pattern, texts it matches and texts it does not.
fn check(rows: &[(&str, &[&str], &[&str])]) {
    let mut wrong = Vec::new();
    for &(source, accepted, refused) in rows {
        let accepted = accepted.iter().map(|&text| (text, true));
        let refused = refused.iter().map(|&text| (text, false));
        for (text, expected) in accepted.chain(refused) {
            if matches(source, text) != expected {
                wrong.push(format!("`{source}` on {text:?} must be {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn error(source: &str) -> String {
    match Pattern::compile(source) {
        Ok(_) => panic!("`{source}` must be refused"),
        Err(error) => error,
    }
}

#[test]
fn programs_have_the_written_format() {
    let check = |source: &str, program: serde_json::Value| {
        let expected = json!({ "source": source, "program": program });
        assert_eq!(
            Pattern::compile(source).expect("a good pattern").to_json(),
            expected
        );
    };
    check("", json!([["match"]]));
    check("^a|b$", {
        json!([
            ["split", 1, 4],
            ["start"],
            ["set", 97, 97],
            ["jump", 6],
            ["set", 98, 98],
            ["end"],
            ["match"]
        ])
    });
    check(
        "a*",
        json!([["split", 1, 3], ["set", 97, 97], ["jump", 0], ["match"]]),
    );
    check(
        "a{2,}",
        json!([["set", 97, 97], ["set", 97, 97], ["split", 1, 3], ["match"]]),
    );
    check(
        "a{1,3}",
        json!([
            ["set", 97, 97],
            ["split", 2, 5],
            ["set", 97, 97],
            ["split", 4, 5],
            ["set", 97, 97],
            ["match"]
        ]),
    );
    check(
        r"\b(?!x\B)[c-da]",
        json!([
            ["word"],
            ["look", true, 5],
            ["set", 120, 120],
            ["notWord"],
            ["match"],
            ["set", 97, 97, 99, 100],
            ["match"]
        ]),
    );
    check("[]", json!([["set"], ["match"]]));
}

/// JavaScript's strings may hold lone surrogates; no text here can, so the sets themselves are looked at.
#[test]
fn surrogates_are_code_points() {
    let sources = [
        ".",
        "[^a]",
        "[^]",
        r"\W",
        r"\S",
        r"\P{L}",
        r"\p{C}",
        r"\p{Cs}",
        r"\p{Any}",
        r"\p{Assigned}",
        r"\uD800",
        r"[^\p{L}]",
    ];
    for source in sources {
        let program = Pattern::compile(source).expect(source).program;
        let holds = |&(low, high): &(u32, u32)| (low..=high).contains(&0xD800);
        assert!(
            matches!(&program[..], [Instruction::Set(ranges), Instruction::Match] if ranges.iter().any(holds)),
            "{source}"
        );
    }
}

#[test]
fn refusals_say_where_and_what_to_do() {
    let rows = [
        (
            "a**",
            "`*` has nothing to repeat at offset 2; escape it: `\\*`",
        ),
        (
            "é+a(?<n>b",
            "`(` opens a group that is never closed at offset 3; add `)` or escape it: `\\(`",
        ),
        ("a)", "`)` closes no group at offset 1; escape it: `\\)`"),
        (
            "[a",
            "`[` opens a class that is never closed at offset 0; add `]` or escape it: `\\[`",
        ),
        (
            "[z-a]",
            "the ends of a range are in the wrong order at offset 1; write the smaller first, or escape the hyphen: `\\-`",
        ),
        (
            "a{2,1}",
            "the counts of a quantifier are in the wrong order at offset 1; write the smaller first",
        ),
        (
            "{2}",
            "a quantifier has nothing to repeat at offset 0; escape it: `\\{`",
        ),
        (
            "^*",
            "an anchor cannot be repeated at offset 1; remove the quantifier",
        ),
        (
            r"(a)\1",
            "a backreference is not supported at offset 3; write out what the group may hold",
        ),
        (
            r"a\Z",
            "`\\Z` is no escape that ECMA-262 knows at offset 1; write `$`",
        ),
        (
            r"\a",
            "`\\a` is no escape that ECMA-262 knows at offset 0; write `a` or `\\\\a`",
        ),
        (
            r"\p{Greek}",
            "`Greek` is no Unicode property that ECMA-262 knows at offset 0; write a general category (`\\p{Lu}`), a script \
             (`\\p{Script=Greek}`) or `\\p{Alphabetic}`",
        ),
        (
            "(?<=a)b",
            "lookbehind is not supported at offset 0; say what comes before in the pattern itself, or use a lookahead from \
             the start: `^(?!…)`",
        ),
        (
            "a{20000}",
            "the pattern is too large: it needs 20001 instructions, the limit is 20000; lower the counts of its \
             quantifiers, or say lengths with `maxLength`",
        ),
    ];
    for (source, expected) in rows {
        assert_eq!(error(source), expected, "{source}");
    }
}

#[test]
fn what_ecma_262_does_not_know_is_refused() {
    let sources = [
        "*",
        "+a",
        "?",
        "a|*",
        "(?:+)",
        "a{1}{2}",
        "a?+",
        "a+*",
        r"\b+",
        r"\B*",
        "$?",
        "(",
        ")",
        "(?",
        "(?:",
        "(a",
        "[",
        "[^",
        "[a-",
        "[\\",
        "\\",
        "(?i)a",
        "(?i:a)",
        "(?P<n>a)",
        "(?>a)",
        "(?#a)",
        "(?<>a)",
        "(?<1>a)",
        "(?<n",
        "(?<n>a)(?<n>b)",
        "(?<!a)b",
        r"\1",
        r"\9",
        r"\k<n>",
        r"(?<n>a)\k<n>",
        r"\00",
        r"\01",
        r"\c",
        r"\c1",
        r"[\c]",
        r"\x",
        r"\x1",
        r"\xg0",
        r"\u",
        r"\u12",
        r"\u{}",
        r"\u{110000}",
        r"\u{12",
        r"\A",
        r"\z",
        r"\G",
        r"\h",
        r"\K",
        r"\Q",
        r"\R",
        r"\X",
        r"\e",
        r"[\B]",
        r"\p",
        r"\pL",
        r"\p{",
        r"\p{}",
        r"\p{L",
        r"\p{Lx}",
        r"\p{letter}",
        r"\p{lu}",
        r"\p{Script}",
        r"\p{Script=greek}",
        r"\p{sc=Nowhere}",
        r"\p{gc=}",
        r"\p{=L}",
        r"\p{L=Lu}",
        r"\p{Alphabetic=Yes}",
        r"\p{^L}",
        r"\p{Block=Thai}",
        r"[\d-\p{x}]",
        "[b-a]",
        r"[\u{2}-\u{1}]",
    ];
    for source in sources {
        error(source);
    }
}

#[test]
fn hostile_patterns_are_refused_at_once() {
    let sources = [
        "(".repeat(50_000),
        format!("{}a{}", "(?:".repeat(10_000), ")".repeat(10_000)),
        format!("{}a{}", "(?=".repeat(65), ")".repeat(65)),
        format!("{}a{}", "(".repeat(10_000), "){9}".repeat(10_000)),
        "((a{1000}){1000}){1000}".to_owned(),
        "((((((a{999999999}){999999999}){999999999}){999999999}){0,999999999}){999999999,}){2}"
            .to_owned(),
        "a{0,99999999999999999999999}".to_owned(),
        "(?:(?=a)b){1001}".to_owned(),
        r"\p{L}{1000}".to_owned(),
        r"\p{L}".repeat(13_000),
        format!("[{}]", r"\p{L}".repeat(13_000)),
        "a|".repeat(30_000),
        r"[\p{L}\p{N}]".repeat(5_000),
        "a".repeat(70_000),
    ];
    for source in sources {
        let start = Instant::now();
        error(&source);
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{source:.40} took too long"
        );
    }
}

#[test]
fn what_is_large_but_fine_compiles() {
    let nothing = Pattern::compile("").expect("a good pattern").program;
    for source in [
        "(?:){4294967295}",
        "(?:(?:(?:){999999999}){999999999}){999999999}",
        "(?:(a{1000}){1000}){0}",
        "()()*()?()",
    ] {
        assert_eq!(
            Pattern::compile(source).expect(source).program,
            nothing,
            "{source}"
        );
    }
    let deep = format!("^{}a{}$", "(?:b|(?=".repeat(32), ")a)*".repeat(32));
    assert!(Pattern::compile(&deep).is_ok());
    assert_eq!(
        Pattern::compile("a{19999}").map(|pattern| pattern.program.len()),
        Ok(20_000)
    );
}

#[test]
fn no_text_makes_it_hang() {
    let many = "a".repeat(100_000);
    let rows = [
        ("(a*)*", true),
        ("^(a*)*$", true),
        ("^(a+)+$", true),
        ("^(a+)+b$", false),
        ("^(a|a)*b$", false),
        ("^((a*)*)*b", false),
        ("^(a|(?:)|a*)*b", false),
        ("(?:a?){50}a{50}b", false),
        ("(?=a*)*b", false),
        // Each position asks a question whose answer is at the far end.
        ("^(?:(?=.*$)a)*$", true),
        ("^(?:(?!.*b)a)*$", true),
        ("(?=a*b)a", false),
        ("^(?:(?=(?:(?=.*a$)a)*$)a)*$", true),
        ("(?=(?!(?=a*b)a)a*b)a", false),
        ("(?!(?!(?!(?!.*b).*b).*b).*b)b", false),
    ];
    for (source, expected) in rows {
        let start = Instant::now();
        assert_eq!(matches(source, &many), expected, "{source}");
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "{source} took {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn a_broken_program_does_not_panic() {
    let programs: [&[Op]; 8] = [
        &[],
        &[Op::Jump(0)],
        &[Op::Jump(9)],
        &[Op::Split(usize::MAX, 1)],
        &[Op::Set(vec![(0, 0x0010_FFFF)])],
        &[Op::Start],
        &[
            Op::Look {
                negate: false,
                next: 0,
            },
            Op::Match,
        ],
        &[
            Op::Set(vec![(0, 0x0010_FFFF)]),
            Op::Look {
                negate: true,
                next: 99,
            },
            Op::Jump(0),
        ],
    ];
    for program in programs {
        assert!(!runtime::matches(program, "äb"), "{program:?}");
    }
}
