//! What handlers get to read when they are wrong: every mistake is told once, at the author's own tokens.

#[test]
fn handlers() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/dispatch/pass/*.rs");
    cases.compile_fail("tests/dispatch/fail/*.rs");
}
