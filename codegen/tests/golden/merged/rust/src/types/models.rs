//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/Base`.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// `id`.
    pub id: String,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Base, RULES, "Base", plain, (wire::of::<Json>(), additional_properties), {
    "id" => req id = wire::text(0, wire::MAX);
});

/// `#/definitions/Conditional`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditional {
    /// `a`.
    pub a: Option<i64>,
    /// `b`.
    pub b: Option<i64>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Conditional, RULES, "Conditional", checked, (wire::of::<Json>(), additional_properties), {
    "a" => opt a = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    "b" => opt b = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
});

/// One struct out of the parts of an `allOf`.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// `id`.
    pub id: String,
    /// `size`.
    pub size: i64,
    /// `note`.
    pub note: Option<String>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Derived, RULES, "Derived", checked, (wire::of::<Json>(), additional_properties), {
    "id" => req id = wire::text(0, wire::MAX);
    "size" => req size = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    "note" => opt note = wire::text(0, wire::MAX);
});

/// The same type as `Base`.
#[derive(Clone, Debug, PartialEq)]
pub struct Documented(pub Base);
alias!(Documented, RULES, "Documented", wire::of::<Base>());

/// `#/definitions/Narrowed`.
#[derive(Clone, Debug, PartialEq)]
pub struct Narrowed(pub Base);
alias!(Narrowed, RULES, "Narrowed", wire::checked(&RULES, "Narrowed", wire::of::<Base>()));

/// `#/definitions/Short`.
#[derive(Clone, Debug, PartialEq)]
pub struct Short(pub String);
alias!(Short, RULES, "Short", wire::checked(&RULES, "Short", wire::text(1, wire::MAX)));

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Base", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Base>()), lenient: false },
    Entry { name: "Conditional", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Conditional>()), lenient: false },
    Entry { name: "Derived", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Derived>()), lenient: false },
    Entry { name: "Documented", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Base>()), lenient: false },
    Entry { name: "Narrowed", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Narrowed", wire::of::<Base>())), lenient: false },
    Entry { name: "Short", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Short", wire::text(1, wire::MAX))), lenient: false },
];