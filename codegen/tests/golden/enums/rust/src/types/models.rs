//! The types: each member is said once, with its type, its name on the wire and its rules.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};

text_enum! {
/// `#/definitions/Closed`.
pub enum Closed: RULES, "Closed", plain {
    /// No hurry.
    Low = "low",
    High = "high",
}}

object! {
/// `#/definitions/Holder`.
pub struct Holder: RULES, "Holder", plain {
    pub mode: HolderMode = req "mode" wire::of::<HolderMode>();
    pub level: Maybe<HolderLevel> = may "level" wire::nullable(wire::of::<HolderLevel>());
    /// Kept when decoded.
    pub state: Option<WhenTyped> = opt "state" wire::of::<WhenTyped>();
    /// Written out beside `null`, it is still the definition.
    pub hurry: Maybe<Closed> = may "hurry" wire::nullable(wire::of::<Closed>());
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// `#/definitions/Holder/properties/level`.
pub enum HolderLevel: RULES, "HolderLevel", plain {
    X = "x",
}}

text_enum! {
/// `#/definitions/Holder/properties/mode`.
pub enum HolderMode: RULES, "HolderMode", plain {
    Fast = "fast",
    Slow = "slow",
}}

text_enum! {
/// `#/definitions/Listed`.
pub enum Listed: RULES, "Listed", plain {
    AXe40c292c = "a",
    B = "b",
    AB = "a b",
    AXc40bf6cc = "A",
}}

alias! {
/// `#/definitions/Mixed`.
pub struct Mixed(Json): RULES, "Mixed" = wire::checked(&RULES, "Mixed", wire::of::<Json>());
}

alias! {
/// `#/definitions/Numbers`.
pub struct Numbers(i64): RULES, "Numbers" = wire::checked(&RULES, "Numbers", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991));
}

text_enum! {
/// `#/definitions/Open`.
pub enum Open: RULES, "Open", plain {
    /// A terminal.
    Cli = "cli",
    Web = "web",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// `#/definitions/OrAnyString`.
pub enum OrAnyString: RULES, "OrAnyString", checked {
    Auto = "auto",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// `#/definitions/OrNull`.
pub enum OrNull: RULES, "OrNull", plain {
    On = "on",
    Off = "off",
}}

text_enum! {
/// Closed by name; whoever decodes keeps others.
pub enum WhenTyped: RULES, "WhenTyped", plain {
    On = "on",
    /// Not on.
    Off = "off",
    ..
    /// A string this version does not know.
    Unknown
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Closed", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Closed>()), lenient: false },
    Entry { name: "Holder", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Holder>()), lenient: true },
    Entry { name: "Listed", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Listed>()), lenient: false },
    Entry { name: "Mixed", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Mixed", wire::of::<Json>())), lenient: false },
    Entry { name: "Numbers", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Numbers", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991))), lenient: false },
    Entry { name: "Open", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Open>()), lenient: false },
    Entry { name: "OrAnyString", run: |bytes, encode| wire::run(bytes, encode, wire::of::<OrAnyString>()), lenient: false },
    Entry { name: "OrNull", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<OrNull>())), lenient: false },
    Entry { name: "WhenTyped", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WhenTyped>()), lenient: true },
];