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
/// `#/definitions/AnyConstant`.
pub struct AnyConstant(Json): RULES, "AnyConstant" = wire::checked(&RULES, "AnyConstant", wire::of::<Json>());
}

object! {
/// `#/definitions/Beside`.
#[derive(Default)]
pub struct Beside: RULES, "Beside", checked {
    pub a: Option<i64> = opt "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Both`.
pub struct Both: RULES, "Both", checked {
    pub a: i64 = req "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    pub b: Option<Json> = opt "b" wire::of::<Json>();
    pub c: Option<Box<Both>> = opt "c" wire::boxed(wire::of::<Both>());
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Chain/anyOf/1`.
pub struct Chain: RULES, "Chain", plain {
    pub next: Option<Box<Chain>> = req "next" wire::nullable(wire::boxed(wire::of::<Chain>()));
}}

alias! {
/// `#/definitions/ConstantObject`.
pub struct ConstantObject(Json): RULES, "ConstantObject" = wire::checked(&RULES, "ConstantObject", wire::of::<Json>());
}

tagged! {
/// Branches that say more than their members.
pub enum Loaded: RULES, "Loaded", checked, "kind" {
    Few(LoadedFew) = "few",
    Needs(LoadedNeeds) = "needs",
    Open(LoadedOpen) = "open",
}}

object! {
/// `#/definitions/Loaded/oneOf/0`.
pub struct LoadedFew: RULES, "LoadedFew", checked {
    const kind = "kind" "few";
    pub a: Option<i64> = opt "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Loaded/oneOf/1`.
pub struct LoadedNeeds: RULES, "LoadedNeeds", checked {
    const kind = "kind" "needs";
    pub a: Option<i64> = opt "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    pub b: Option<i64> = opt "b" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Loaded/oneOf/2`.
pub struct LoadedOpen: RULES, "LoadedOpen", checked {
    const kind = "kind" "open";
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// `#/definitions/MaybeWord`.
pub enum MaybeWord: RULES, "MaybeWord", plain {
    On = "on",
    Off = "off",
}}

untagged! {
/// `#/definitions/Nested`.
pub enum Nested: RULES, "Nested", plain {
    Case0(NestedCase0) = wire::of::<NestedCase0>(),
    Case1(NestedCase1) = wire::of::<NestedCase1>(),
}}

untagged! {
/// `#/definitions/Nested/anyOf/0`.
pub enum NestedCase0: RULES, "NestedCase0", plain {
    String(String) = wire::text(0, 2),
    Integer(i64) = wire::int(-9_007_199_254_740_991, 5),
}}

untagged! {
/// `#/definitions/Nested/anyOf/1`.
pub enum NestedCase1: RULES, "NestedCase1", checked {
    Integer(u64) = wire::uint(3, 9_007_199_254_740_991),
    Array(Vec<Json>) = wire::checked(&RULES, "NestedCase1/Array", wire::list(wire::of::<Json>(), 0, wire::MAX)),
}}

alias! {
/// `#/definitions/NotNull`.
pub struct NotNull(Option<String>): RULES, "NotNull" = wire::checked(&RULES, "NotNull", wire::nullable(wire::text(0, wire::MAX)));
}

alias! {
/// `#/definitions/NotThat`.
pub struct NotThat(Option<String>): RULES, "NotThat" = wire::checked(&RULES, "NotThat", wire::nullable(wire::text(0, wire::MAX)));
}

untagged! {
/// A tag that may be null tells nothing apart.
pub enum NullTag: RULES, "NullTag", checked {
    ObjectCase0(NullTagObjectCase0) = wire::of::<NullTagObjectCase0>(),
    ObjectCase1(NullTagObjectCase1) = wire::of::<NullTagObjectCase1>(),
}}

object! {
/// `#/definitions/NullTag/oneOf/0`.
pub struct NullTagObjectCase0: RULES, "NullTagObjectCase0", plain {
    pub kind: Option<NullTagObjectCase0Kind> = req "kind" wire::nullable(wire::of::<NullTagObjectCase0Kind>());
    pub a: Option<i64> = opt "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// `#/definitions/NullTag/oneOf/0/properties/kind`.
pub enum NullTagObjectCase0Kind: RULES, "NullTagObjectCase0Kind", plain {
    A = "a",
}}

object! {
/// `#/definitions/NullTag/oneOf/1`.
pub struct NullTagObjectCase1: RULES, "NullTagObjectCase1", plain {
    const kind = "kind" "b";
    pub b: Option<i64> = opt "b" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/NullThen`.
#[derive(Default)]
pub struct NullThen: RULES, "NullThen", checked {
    pub a: Option<i64> = opt "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    pub b: Option<i64> = opt "b" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// `#/definitions/OneWord`.
pub enum OneWord: RULES, "OneWord", plain {
    Only = "only",
}}

untagged! {
/// `#/definitions/Overlap`.
pub enum Overlap: RULES, "Overlap", plain {
    A(OverlapA) = wire::of::<OverlapA>(),
    Object(OverlapObject) = wire::of::<OverlapObject>(),
}}

object! {
/// `#/definitions/Overlap/anyOf/0`.
pub struct OverlapA: RULES, "OverlapA", plain {
    const kind = "kind" "same";
    pub a: i64 = req "a" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Overlap/anyOf/1`.
pub struct OverlapObject: RULES, "OverlapObject", plain {
    const kind = "kind" "same";
    pub a: Option<String> = opt "a" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

alias! {
/// `#/definitions/Same`.
pub struct Same(Both): RULES, "Same" = wire::of::<Both>();
}

untagged! {
/// `#/definitions/Tree`.
pub enum Tree: RULES, "Tree", checked {
    Integer(i64) = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991),
    Array(Vec<Tree>) = wire::list(wire::of::<Tree>(), 0, wire::MAX),
    Of(Box<TreeOf>) = wire::boxed(wire::of::<TreeOf>()),
}}

object! {
/// `#/definitions/Tree/oneOf/2`.
pub struct TreeOf: RULES, "TreeOf", plain {
    pub of: Box<Tree> = req "of" wire::boxed(wire::of::<Tree>());
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

alias! {
/// `#/definitions/TwiceNull`.
pub struct TwiceNull(Option<String>): RULES, "TwiceNull" = wire::checked(&RULES, "TwiceNull", wire::nullable(wire::text(0, wire::MAX)));
}

object! {
/// `#/definitions/UsesWrapped`.
#[derive(Default)]
pub struct UsesWrapped: RULES, "UsesWrapped", plain {
    pub r#as: Option<Wrapped> = opt "as" wire::of::<Wrapped>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// An `allOf` of one, which says more itself.
pub struct Wrapped: RULES, "Wrapped", checked {
    pub a: String = req "a" wire::text(0, wire::MAX);
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "AnyConstant", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/AnyConstant", wire::of::<Json>())), lenient: false },
    Entry { name: "Beside", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Beside>()), lenient: false },
    Entry { name: "Both", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Both>()), lenient: false },
    Entry { name: "Chain", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<Chain>())), lenient: false },
    Entry { name: "ConstantObject", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/ConstantObject", wire::of::<Json>())), lenient: false },
    Entry { name: "Loaded", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Loaded>()), lenient: false },
    Entry { name: "MaybeWord", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<MaybeWord>())), lenient: false },
    Entry { name: "Nested", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Nested>()), lenient: false },
    Entry { name: "NotNull", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/NotNull", wire::nullable(wire::text(0, wire::MAX)))), lenient: false },
    Entry { name: "NotThat", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/NotThat", wire::nullable(wire::text(0, wire::MAX)))), lenient: false },
    Entry { name: "NullTag", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NullTag>()), lenient: false },
    Entry { name: "NullThen", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/NullThen", wire::nullable(wire::of::<NullThen>()))), lenient: false },
    Entry { name: "OneWord", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<OneWord>())), lenient: false },
    Entry { name: "Overlap", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Overlap>()), lenient: false },
    Entry { name: "Same", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Both>()), lenient: false },
    Entry { name: "Tree", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Tree>()), lenient: false },
    Entry { name: "TwiceNull", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/TwiceNull", wire::nullable(wire::text(0, wire::MAX)))), lenient: false },
    Entry { name: "UsesWrapped", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UsesWrapped>()), lenient: false },
    Entry { name: "Wrapped", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Wrapped>()), lenient: false },
];