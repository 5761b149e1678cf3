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
/// `#/definitions/AnyJson`.
pub struct AnyJson(Option<AnyJsonValue>): RULES, "AnyJson" = wire::nullable(wire::of::<AnyJsonValue>());
}

untagged! {
/// `#/definitions/AnyJson`.
pub enum AnyJsonValue: RULES, "AnyJsonValue", plain {
    Boolean(bool) = wire::of::<bool>(),
    Number(f64) = wire::number(f64::MIN, f64::MAX),
    String(String) = wire::text(0, wire::MAX),
    Array(Vec<AnyJson>) = wire::list(wire::of::<AnyJson>(), 0, wire::MAX),
    Object(BTreeMap<String, AnyJson>) = wire::map(wire::of::<AnyJson>()),
}}

untagged! {
/// `#/definitions/Condition`.
pub enum Condition: RULES, "Condition", plain {
    String(String) = wire::text(0, wire::MAX),
    Not(Box<ConditionNot>) = wire::boxed(wire::of::<ConditionNot>()),
    All(ConditionAll) = wire::of::<ConditionAll>(),
}}

object! {
/// `#/definitions/Condition/anyOf/2`.
pub struct ConditionAll: RULES, "ConditionAll", plain {
    pub all: Vec<Condition> = req "all" wire::list(wire::of::<Condition>(), 0, wire::MAX);
}}

object! {
/// `#/definitions/Condition/anyOf/1`.
pub struct ConditionNot: RULES, "ConditionNot", plain {
    pub not: Box<Condition> = req "not" wire::boxed(wire::of::<Condition>());
}}

alias! {
/// `#/definitions/Nest`.
pub struct Nest(Vec<Nest>): RULES, "Nest" = wire::list(wire::of::<Nest>(), 0, wire::MAX);
}

object! {
/// `#/definitions/Ping`.
pub struct Ping: RULES, "Ping", plain {
    pub pong: Box<Pong> = req "pong" wire::boxed(wire::of::<Pong>());
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Pong`.
#[derive(Default)]
pub struct Pong: RULES, "Pong", plain {
    pub ping: Option<Box<Ping>> = opt "ping" wire::boxed(wire::of::<Ping>());
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Tree`.
pub struct Tree: RULES, "Tree", plain {
    pub value: i64 = req "value" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    pub left: Option<Box<Tree>> = opt "left" wire::boxed(wire::of::<Tree>());
    pub right: Maybe<Box<Tree>> = may "right" wire::nullable(wire::boxed(wire::of::<Tree>()));
    pub children: Option<Vec<Tree>> = opt "children" wire::list(wire::of::<Tree>(), 0, wire::MAX);
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "AnyJson", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AnyJson>()), lenient: false },
    Entry { name: "Condition", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Condition>()), lenient: false },
    Entry { name: "Nest", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Nest>()), lenient: false },
    Entry { name: "Ping", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Ping>()), lenient: false },
    Entry { name: "Pong", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Pong>()), lenient: false },
    Entry { name: "Tree", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Tree>()), lenient: false },
];