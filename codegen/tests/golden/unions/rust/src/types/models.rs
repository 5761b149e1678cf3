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
/// `#/definitions/Circle`.
pub struct Circle: RULES, "Circle", plain {
    const kind = "kind" "circle";
    pub radius: f64 = req "radius" wire::number(0.0, f64::MAX);
}}

untagged! {
/// `#/definitions/Exclusive`.
pub enum Exclusive: RULES, "Exclusive", checked {
    IntegerCase0(u64) = wire::uint(0, 9_007_199_254_740_991),
    IntegerCase1(i64) = wire::int(-9_007_199_254_740_991, 10),
}}

tagged! {
/// Unknown kinds are kept.
pub enum Frame: RULES, "Frame", plain, "kind" {
    Circle(Circle) = "circle",
    Square(Square) = "square",
    ..
    /// Anything else, as it came.
    Unknown
}}

tagged! {
/// `#/definitions/Inline`.
pub enum Inline: RULES, "Inline", plain, "op" {
    Get(InlineGet) = "get",
    Put(InlinePut) = "put",
}}

object! {
/// `#/definitions/Inline/oneOf/0`.
pub struct InlineGet: RULES, "InlineGet", plain {
    const op = "op" "get";
    pub key: Option<String> = opt "key" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Inline/oneOf/1`.
pub struct InlinePut: RULES, "InlinePut", plain {
    const op = "op" "put";
    pub value: Option<Json> = opt "value" wire::of::<Json>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

untagged! {
/// The first alternative reads the rest and then fails.
pub enum Late: RULES, "Late", plain {
    ObjectCase0(Box<LateObjectCase0>) = wire::boxed(wire::of::<LateObjectCase0>()),
    ObjectCase1(Box<LateObjectCase1>) = wire::boxed(wire::of::<LateObjectCase1>()),
}}

object! {
/// `#/definitions/Late/anyOf/0`.
#[derive(Default)]
pub struct LateObjectCase0: RULES, "LateObjectCase0", plain {
    pub next: Option<Box<Late>> = opt "next" wire::boxed(wire::of::<Late>());
    pub last: Option<bool> = opt "last" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Late/anyOf/1`.
#[derive(Default)]
pub struct LateObjectCase1: RULES, "LateObjectCase1", plain {
    pub next: Option<Box<Late>> = opt "next" wire::boxed(wire::of::<Late>());
    pub last: Option<f64> = opt "last" wire::number(f64::MIN, f64::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

untagged! {
/// Alternatives that overlap and refer to themselves.
pub enum Overlap: RULES, "Overlap", plain {
    ObjectCase0(Box<OverlapObjectCase0>) = wire::boxed(wire::of::<OverlapObjectCase0>()),
    ObjectCase1(Box<OverlapObjectCase1>) = wire::boxed(wire::of::<OverlapObjectCase1>()),
}}

object! {
/// `#/definitions/Overlap/anyOf/0`.
#[derive(Default)]
pub struct OverlapObjectCase0: RULES, "OverlapObjectCase0", plain {
    pub next: Option<Box<Overlap>> = opt "next" wire::boxed(wire::of::<Overlap>());
    pub a: Option<String> = opt "a" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Overlap/anyOf/1`.
#[derive(Default)]
pub struct OverlapObjectCase1: RULES, "OverlapObjectCase1", plain {
    pub next: Option<Box<Overlap>> = opt "next" wire::boxed(wire::of::<Overlap>());
    pub b: Option<f64> = opt "b" wire::number(f64::MIN, f64::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

tagged! {
/// Told apart by `kind`.
pub enum Shape: RULES, "Shape", plain, "kind" {
    Circle(Circle) = "circle",
    Square(Square) = "square",
}}

object! {
/// `#/definitions/Square`.
pub struct Square: RULES, "Square", plain {
    const kind = "kind" "square";
    pub side: f64 = req "side" wire::number(f64::MIN, f64::MAX);
}}

untagged! {
/// `#/definitions/Types`.
pub enum Types: RULES, "Types", plain {
    String(String) = wire::text(2, wire::MAX),
    Integer(u64) = wire::uint(3, 9_007_199_254_740_991),
    Array(Vec<bool>) = wire::list(wire::of::<bool>(), 0, wire::MAX),
}}

untagged! {
/// `#/definitions/Untagged`.
pub enum Untagged: RULES, "Untagged", plain {
    String(String) = wire::text(0, wire::MAX),
    Integer(i64) = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991),
    Array(Vec<String>) = wire::list(wire::text(0, wire::MAX), 0, wire::MAX),
    Path(UntaggedPath) = wire::of::<UntaggedPath>(),
    Url(UntaggedUrl) = wire::of::<UntaggedUrl>(),
}}

object! {
/// `#/definitions/Untagged/anyOf/3`.
pub struct UntaggedPath: RULES, "UntaggedPath", plain {
    pub path: String = req "path" wire::text(0, wire::MAX);
}}

object! {
/// `#/definitions/Untagged/anyOf/4`.
pub struct UntaggedUrl: RULES, "UntaggedUrl", plain {
    pub url: String = req "url" wire::text(0, wire::MAX);
}}

untagged! {
/// One type, or whatever else comes.
pub enum Usually: RULES, "Usually", plain {
    Circle(Circle) = wire::of::<Circle>(),
    Array(Vec<String>) = wire::list(wire::text(0, wire::MAX), 0, wire::MAX),
    Other(Json) = wire::of::<Json>(),
}}

object! {
/// `#/definitions/Usuals`.
pub struct Usuals: RULES, "Usuals", plain {
    pub one: Usually = req "one" wire::of::<Usually>();
    pub perhaps: Option<UsualsPerhaps> = opt "perhaps" wire::of::<UsualsPerhaps>();
    pub list: Option<Vec<UsualsPerhaps>> = opt "list" wire::list(wire::of::<UsualsPerhaps>(), 0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

untagged! {
/// `#/definitions/Usuals/properties/perhaps`.
pub enum UsualsPerhaps: RULES, "UsualsPerhaps", plain {
    Square(Square) = wire::of::<Square>(),
    Other(Json) = wire::of::<Json>(),
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Circle", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Circle>()), lenient: false },
    Entry { name: "Exclusive", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Exclusive>()), lenient: false },
    Entry { name: "Frame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Frame>()), lenient: true },
    Entry { name: "Inline", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<Inline>())), lenient: false },
    Entry { name: "Late", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Late>()), lenient: false },
    Entry { name: "Overlap", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Overlap>()), lenient: false },
    Entry { name: "Shape", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Shape>()), lenient: false },
    Entry { name: "Square", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Square>()), lenient: false },
    Entry { name: "Types", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<Types>())), lenient: false },
    Entry { name: "Untagged", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Untagged>()), lenient: false },
    Entry { name: "Usually", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Usually>()), lenient: false },
    Entry { name: "Usuals", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Usuals>()), lenient: false },
];