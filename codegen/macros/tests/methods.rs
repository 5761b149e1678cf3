//! What authors of a protocol get to read when they are wrong: everything at once, at their own tokens.

#[test]
fn declarations() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/methods/pass/*.rs");
    cases.compile_fail("tests/methods/fail/*.rs");
}
