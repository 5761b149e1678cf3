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
/// `#/definitions/Anything`.
pub struct Anything(Json): RULES, "Anything" = wire::of::<Json>();
}

alias! {
/// `#/definitions/ByPattern`.
pub struct ByPattern(BTreeMap<String, bool>): RULES, "ByPattern" = wire::map(wire::of::<bool>());
}

alias! {
/// `#/definitions/Id`.
pub struct Id(String): RULES, "Id" = wire::checked(&RULES, "Id", wire::text(0, wire::MAX));
}

alias! {
/// `#/definitions/Names`.
pub struct Names(Vec<String>): RULES, "Names" = wire::checked(&RULES, "Names", wire::list(wire::text(1, wire::MAX), 1, 3));
}

alias! {
/// `#/definitions/Nested`.
pub struct Nested(BTreeMap<String, Vec<BTreeMap<String, u64>>>): RULES, "Nested" = wire::map(wire::list(wire::map(wire::uint(0, 9_007_199_254_740_991)), 0, wire::MAX));
}

alias! {
/// `#/definitions/Nothing`.
pub struct Nothing(Json): RULES, "Nothing" = wire::checked(&RULES, "Nothing", wire::of::<Json>());
}

object! {
/// `#/definitions/Open`.
pub struct Open: RULES, "Open", plain {
    pub a: String = req "a" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, i64> = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
}}

alias! {
/// `#/definitions/Pair`.
pub struct Pair(Vec<Json>): RULES, "Pair" = wire::checked(&RULES, "Pair", wire::list(wire::of::<Json>(), 2, wire::MAX));
}

alias! {
/// `#/definitions/Same`.
pub struct Same(String): RULES, "Same" = wire::checked(&RULES, "Same", wire::text(0, wire::MAX));
}

alias! {
/// `#/definitions/Scores`.
pub struct Scores(BTreeMap<String, u64>): RULES, "Scores" = wire::map(wire::uint(0, 9_007_199_254_740_991));
}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Anything", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "ByPattern", run: |bytes, encode| wire::run(bytes, encode, wire::map(wire::of::<bool>())), lenient: false },
    Entry { name: "Id", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Id", wire::text(0, wire::MAX))), lenient: false },
    Entry { name: "Names", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Names", wire::list(wire::text(1, wire::MAX), 1, 3))), lenient: false },
    Entry { name: "Nested", run: |bytes, encode| wire::run(bytes, encode, wire::map(wire::list(wire::map(wire::uint(0, 9_007_199_254_740_991)), 0, wire::MAX))), lenient: false },
    Entry { name: "Nothing", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Nothing", wire::of::<Json>())), lenient: false },
    Entry { name: "Open", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Open>()), lenient: false },
    Entry { name: "Pair", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Pair", wire::list(wire::of::<Json>(), 2, wire::MAX))), lenient: false },
    Entry { name: "Same", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Same", wire::text(0, wire::MAX))), lenient: false },
    Entry { name: "Scores", run: |bytes, encode| wire::run(bytes, encode, wire::map(wire::uint(0, 9_007_199_254_740_991))), lenient: false },
];