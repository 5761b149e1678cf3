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
/// */ pub fn evil() {} /*
/// */
///
/// line two
///
/// line three
/// line four
/// line five
///  \u{0}\u{7}\u{1b}[31m 😀 trailing \
#[deprecated = "\" } evil \\ \u{a} */ \u{202e} ${process.exit(1)} \\(exit(1)) #{x}"]
#[derive(Default)]
pub struct Commented: RULES, "Commented", plain {
    pub a: Option<String> = opt "a" wire::text(0, wire::MAX);
    /// ```
    /// std::process::exit(1);
    /// ```
    ///     indented code
    /// [link]: <x>
    /// #![allow(x)]
    pub b: Option<String> = opt "b" wire::text(0, wire::MAX);
    pub c_x_y: Option<String> = opt "c\"\\\u{a}\u{2028}${x}\\(y)`*/" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// `#/definitions/Documented`.
pub enum Documented: RULES, "Documented", plain {
    /// */ evil
    N = "*/",
    /// /** evil
    XY = "\\(x)${y}`\"#\"\u{0}\u{2028}",
}}

alias! {
/// {% raw %}{{ evil }}
pub struct Evil(String): RULES, "Evil" = wire::checked(&RULES, "Evil", wire::text(0, wire::MAX));
}

tagged! {
/// `#/definitions/Tagged`.
pub enum Tagged: RULES, "Tagged", plain, "*/" {
    /// */ evil
    ABX18aa16b8(TaggedABXfd0a4b18) = "a\"b",
    /// */ evil
    ABX2aa1e449(TaggedABX3e431d29) = "a'b",
}}

object! {
/// */ evil
pub struct TaggedABX3e431d29: RULES, "TaggedABX3e431d29", plain {
    const n = "*/" "a'b";
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// */ evil
pub struct TaggedABXfd0a4b18: RULES, "TaggedABXfd0a4b18", plain {
    const n = "*/" "a\"b";
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "*/ evil() //", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/*~1 evil() ~1~1", wire::text(0, wire::MAX))), lenient: false },
    Entry { name: "Commented", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Commented>()), lenient: false },
    Entry { name: "Documented", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Documented>()), lenient: false },
    Entry { name: "Tagged", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Tagged>()), lenient: false },
];