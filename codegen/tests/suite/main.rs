//! Tests of the generator from outside: what it writes, what it refuses, what the written code does.

mod cli;
mod compiled;
mod folders;
mod golden;
mod hostile;
mod names;
mod property;
mod stability;
mod support;
mod vectors;

// The interpreter that every generated crate carries, tested here without generating one.
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the runtime offers more than these tests ask for"
)]
#[path = "../../../templates/rust/src/invalid.rs"]
mod invalid;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the runtime offers more than these tests ask for"
)]
#[path = "../../../templates/rust/src/pattern.rs"]
mod pattern;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the runtime offers more than these tests ask for"
)]
#[path = "../../../templates/rust/src/rules.rs"]
mod rules;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the runtime offers more than these tests ask for"
)]
#[path = "../../../templates/rust/src/tree.rs"]
mod tree;
