//! The types: each member is said once, with its type, its name on the wire and its rules.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};

alias! {
/// `#/definitions/Above`.
pub struct Above(f64): RULES, "Above" = wire::checked(&RULES, "Above", wire::number(f64::MIN, f64::MAX));
}

alias! {
/// `#/definitions/Any`.
pub struct Any(i64): RULES, "Any" = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
}

alias! {
/// `#/definitions/Byte`.
pub struct Byte(u64): RULES, "Byte" = wire::uint(0, 255);
}

alias! {
/// `#/definitions/Huge`.
pub struct Huge(i64): RULES, "Huge" = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
}

alias! {
/// `#/definitions/Long`.
pub struct Long(String): RULES, "Long" = wire::text(9_007_199_254_740_991, wire::MAX);
}

alias! {
/// `#/definitions/None`.
pub struct None_(u64): RULES, "None" = wire::checked(&RULES, "None", wire::uint(4, 4));
}

alias! {
/// `#/definitions/Offset`.
pub struct Offset(i64): RULES, "Offset" = wire::int(-10, 9);
}

alias! {
/// `#/definitions/Pi`.
pub struct Pi(f64): RULES, "Pi" = wire::checked(&RULES, "Pi", wire::number(f64::MIN, f64::MAX));
}

alias! {
/// `#/definitions/Ratio`.
pub struct Ratio(f64): RULES, "Ratio" = wire::number(0.0, 1.0);
}

alias! {
/// `#/definitions/Safe`.
pub struct Safe(u64): RULES, "Safe" = wire::uint(0, 9_007_199_254_740_991);
}

alias! {
/// `#/definitions/Step`.
pub struct Step(f64): RULES, "Step" = wire::checked(&RULES, "Step", wire::number(f64::MIN, f64::MAX));
}

alias! {
/// `#/definitions/Two`.
pub struct Two(i64): RULES, "Two" = wire::checked(&RULES, "Two", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991));
}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Above", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Above", wire::number(f64::MIN, f64::MAX))), lenient: false },
    Entry { name: "Any", run: |bytes, encode| wire::run(bytes, encode, wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991)), lenient: false },
    Entry { name: "Byte", run: |bytes, encode| wire::run(bytes, encode, wire::uint(0, 255)), lenient: false },
    Entry { name: "Huge", run: |bytes, encode| wire::run(bytes, encode, wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991)), lenient: false },
    Entry { name: "Long", run: |bytes, encode| wire::run(bytes, encode, wire::text(9_007_199_254_740_991, wire::MAX)), lenient: false },
    Entry { name: "None", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/None", wire::uint(4, 4))), lenient: false },
    Entry { name: "Offset", run: |bytes, encode| wire::run(bytes, encode, wire::int(-10, 9)), lenient: false },
    Entry { name: "Pi", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Pi", wire::number(f64::MIN, f64::MAX))), lenient: false },
    Entry { name: "Ratio", run: |bytes, encode| wire::run(bytes, encode, wire::number(0.0, 1.0)), lenient: false },
    Entry { name: "Safe", run: |bytes, encode| wire::run(bytes, encode, wire::uint(0, 9_007_199_254_740_991)), lenient: false },
    Entry { name: "Step", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Step", wire::number(f64::MIN, f64::MAX))), lenient: false },
    Entry { name: "Two", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Two", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991))), lenient: false },
];