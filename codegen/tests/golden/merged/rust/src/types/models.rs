//! The types: each member is said once, with its type, its name on the wire and its rules.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};

object! {
/// `#/definitions/Base`.
pub struct Base: RULES, "Base", plain {
    pub id: String = req "id" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Conditional`.
#[derive(Default)]
pub struct Conditional: RULES, "Conditional", checked {
    pub a: Option<i64> = opt "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    pub b: Option<i64> = opt "b" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// One struct out of the parts of an `allOf`.
pub struct Derived: RULES, "Derived", checked {
    pub id: String = req "id" wire::text(0, wire::MAX);
    pub size: i64 = req "size" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    pub note: Option<String> = opt "note" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

alias! {
/// The same type as `Base`.
pub struct Documented(Base): RULES, "Documented" = wire::of::<Base>();
}

alias! {
/// `#/definitions/Narrowed`.
pub struct Narrowed(Base): RULES, "Narrowed" = wire::checked(&RULES, "Narrowed", wire::of::<Base>());
}

alias! {
/// `#/definitions/Short`.
pub struct Short(String): RULES, "Short" = wire::checked(&RULES, "Short", wire::text(1, wire::MAX));
}


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