//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/Anything`.
#[derive(Clone, Debug, PartialEq)]
pub struct Anything(pub Json);
alias!(Anything, RULES, "Anything", wire::of::<Json>());

/// `#/definitions/ByPattern`.
#[derive(Clone, Debug, PartialEq)]
pub struct ByPattern(pub BTreeMap<String, bool>);
alias!(ByPattern, RULES, "ByPattern", wire::map(wire::of::<bool>()));

/// `#/definitions/Id`.
#[derive(Clone, Debug, PartialEq)]
pub struct Id(pub String);
alias!(Id, RULES, "Id", wire::checked(&RULES, "Id", wire::text(0, wire::MAX)));

/// `#/definitions/Names`.
#[derive(Clone, Debug, PartialEq)]
pub struct Names(pub Vec<String>);
alias!(Names, RULES, "Names", wire::checked(&RULES, "Names", wire::list(wire::text(1, wire::MAX), 1, 3)));

/// `#/definitions/Nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct Nested(pub BTreeMap<String, Vec<BTreeMap<String, u64>>>);
alias!(Nested, RULES, "Nested", wire::map(wire::list(wire::map(wire::uint(0, 9_007_199_254_740_991)), 0, wire::MAX)));

/// `#/definitions/Nothing`.
#[derive(Clone, Debug, PartialEq)]
pub struct Nothing(pub Json);
alias!(Nothing, RULES, "Nothing", wire::checked(&RULES, "Nothing", wire::of::<Json>()));

/// `#/definitions/Open`.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// `a`.
    pub a: String,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, i64>,
}
object!(Open, RULES, "Open", plain, (wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991), additional_properties), {
    "a" => req a = wire::text(0, wire::MAX);
});

/// `#/definitions/Pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair(pub Vec<Json>);
alias!(Pair, RULES, "Pair", wire::checked(&RULES, "Pair", wire::list(wire::of::<Json>(), 2, wire::MAX)));

/// `#/definitions/Same`.
#[derive(Clone, Debug, PartialEq)]
pub struct Same(pub String);
alias!(Same, RULES, "Same", wire::checked(&RULES, "Same", wire::text(0, wire::MAX)));

/// `#/definitions/Scores`.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores(pub BTreeMap<String, u64>);
alias!(Scores, RULES, "Scores", wire::map(wire::uint(0, 9_007_199_254_740_991)));

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