//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/AnyJson`.
#[derive(Clone, Debug, PartialEq)]
pub struct AnyJson(pub Option<AnyJsonValue>);
alias!(AnyJson, RULES, "AnyJson", wire::nullable(wire::of::<AnyJsonValue>()));

/// `#/definitions/AnyJson`.
#[derive(Clone, Debug, PartialEq)]
pub enum AnyJsonValue {
    /// `Boolean`.
    Boolean(bool),
    /// `Number`.
    Number(f64),
    /// `String`.
    String(String),
    /// `Array`.
    Array(Vec<AnyJson>),
    /// `Object`.
    Object(BTreeMap<String, AnyJson>),
}
untagged!(AnyJsonValue, RULES, "AnyJsonValue", plain, {
    Boolean = wire::of::<bool>();
    Number = wire::number(f64::MIN, f64::MAX);
    String = wire::text(0, wire::MAX);
    Array = wire::list(wire::of::<AnyJson>(), 0, wire::MAX);
    Object = wire::map(wire::of::<AnyJson>());
});

/// `#/definitions/Condition`.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// `String`.
    String(String),
    /// `Not`.
    Not(Box<ConditionNot>),
    /// `All`.
    All(ConditionAll),
}
untagged!(Condition, RULES, "Condition", plain, {
    String = wire::text(0, wire::MAX);
    Not = wire::boxed(wire::of::<ConditionNot>());
    All = wire::of::<ConditionAll>();
});

/// `#/definitions/Condition/anyOf/2`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionAll {
    /// `all`.
    pub all: Vec<Condition>,
}
object!(ConditionAll, RULES, "ConditionAll", plain, closed, {
    "all" => req all = wire::list(wire::of::<Condition>(), 0, wire::MAX);
});

/// `#/definitions/Condition/anyOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionNot {
    /// `not`.
    pub not: Box<Condition>,
}
object!(ConditionNot, RULES, "ConditionNot", plain, closed, {
    "not" => req not = wire::boxed(wire::of::<Condition>());
});

/// `#/definitions/Nest`.
#[derive(Clone, Debug, PartialEq)]
pub struct Nest(pub Vec<Nest>);
alias!(Nest, RULES, "Nest", wire::list(wire::of::<Nest>(), 0, wire::MAX));

/// `#/definitions/Ping`.
#[derive(Clone, Debug, PartialEq)]
pub struct Ping {
    /// `pong`.
    pub pong: Box<Pong>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Ping, RULES, "Ping", plain, (wire::of::<Json>(), additional_properties), {
    "pong" => req pong = wire::boxed(wire::of::<Pong>());
});

/// `#/definitions/Pong`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pong {
    /// `ping`.
    pub ping: Option<Box<Ping>>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Pong, RULES, "Pong", plain, (wire::of::<Json>(), additional_properties), {
    "ping" => opt ping = wire::boxed(wire::of::<Ping>());
});

/// `#/definitions/Tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// `value`.
    pub value: i64,
    /// `left`.
    pub left: Option<Box<Tree>>,
    /// `right`.
    pub right: Maybe<Box<Tree>>,
    /// `children`.
    pub children: Option<Vec<Tree>>,
}
object!(Tree, RULES, "Tree", plain, closed, {
    "value" => req value = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    "left" => opt left = wire::boxed(wire::of::<Tree>());
    "right" => may right = wire::nullable(wire::boxed(wire::of::<Tree>()));
    "children" => opt children = wire::list(wire::of::<Tree>(), 0, wire::MAX);
});

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