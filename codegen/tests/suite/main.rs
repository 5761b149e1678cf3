//! Tests of the generator from outside: what it writes, what it refuses, what the written code does.

mod cli;
mod compat;
mod compat_random;
mod compiled;
mod concise;
mod folders;
mod formats;
mod golden;
mod hostile;
mod html;
mod import;
mod lint;
mod names;
mod numbers;
mod property;
mod random;
mod reference;
mod samples;
mod stability;
mod support;
mod swift;
mod typed;
mod typescript;
mod vectors;

// The interpreter that every generated crate carries, tested here without generating one.
macro_rules! runtime {
    ($($module:ident $path:literal)*) => {
        $(
            #[allow(dead_code, unreachable_pub, reason = "the runtime offers more than these tests ask for")]
            #[path = $path]
            mod $module;
        )*
    };
}
runtime! {
    concise_list "../../../templates/rust/src/concise.rs"
    evaluate "../../../templates/rust/src/evaluate.rs"
    facts "../../../templates/rust/src/facts.rs"
    format "../../../templates/rust/src/format.rs"
    invalid "../../../templates/rust/src/invalid.rs"
    pattern "../../../templates/rust/src/pattern.rs"
    reader "../../../templates/rust/src/reader.rs"
    rules "../../../templates/rust/src/rules.rs"
    scalars "../../../templates/rust/src/scalars.rs"
    tree "../../../templates/rust/src/tree.rs"
}
