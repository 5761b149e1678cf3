//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/Circle`.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// `radius`.
    pub radius: f64,
}
object!(Circle, RULES, "Circle", plain, closed, {
    "kind" => fix kind = wire::literal("circle");
    "radius" => req radius = wire::number(0.0, f64::MAX);
});

/// `#/definitions/Exclusive`.
#[derive(Clone, Debug, PartialEq)]
pub enum Exclusive {
    /// `IntegerCase0`.
    IntegerCase0(u64),
    /// `IntegerCase1`.
    IntegerCase1(i64),
}
untagged!(Exclusive, RULES, "Exclusive", checked, {
    IntegerCase0 = wire::uint(0, 9_007_199_254_740_991);
    IntegerCase1 = wire::int(-9_007_199_254_740_991, 10);
});

/// Unknown kinds are kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Frame {
    /// `circle`.
    Circle(Circle),
    /// `square`.
    Square(Square),
    /// Anything else, as it came.
    Unknown(Json),
}
tagged!(Frame, RULES, "Frame", plain, Unknown, "kind", {
    "circle" => Circle(Circle),
    "square" => Square(Square),
});

/// `#/definitions/Inline`.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// `get`.
    Get(InlineGet),
    /// `put`.
    Put(InlinePut),
}
tagged!(Inline, RULES, "Inline", plain, closed, "op", {
    "get" => Get(InlineGet),
    "put" => Put(InlinePut),
});

/// `#/definitions/Inline/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlineGet {
    /// `key`.
    pub key: Option<String>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(InlineGet, RULES, "InlineGet", plain, (wire::of::<Json>(), additional_properties), {
    "op" => fix op = wire::literal("get");
    "key" => opt key = wire::text(0, wire::MAX);
});

/// `#/definitions/Inline/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlinePut {
    /// `value`.
    pub value: Option<Json>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(InlinePut, RULES, "InlinePut", plain, (wire::of::<Json>(), additional_properties), {
    "op" => fix op = wire::literal("put");
    "value" => opt value = wire::of::<Json>();
});

/// Told apart by `kind`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `circle`.
    Circle(Circle),
    /// `square`.
    Square(Square),
}
tagged!(Shape, RULES, "Shape", plain, closed, "kind", {
    "circle" => Circle(Circle),
    "square" => Square(Square),
});

/// `#/definitions/Square`.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    /// `side`.
    pub side: f64,
}
object!(Square, RULES, "Square", plain, closed, {
    "side" => req side = wire::number(f64::MIN, f64::MAX);
    "kind" => fix kind = wire::literal("square");
});

/// `#/definitions/Types`.
#[derive(Clone, Debug, PartialEq)]
pub enum Types {
    /// `String`.
    String(String),
    /// `Integer`.
    Integer(u64),
    /// `Array`.
    Array(Vec<bool>),
}
untagged!(Types, RULES, "Types", plain, {
    String = wire::text(2, wire::MAX);
    Integer = wire::uint(3, 9_007_199_254_740_991);
    Array = wire::list(wire::of::<bool>(), 0, wire::MAX);
});

/// `#/definitions/Untagged`.
#[derive(Clone, Debug, PartialEq)]
pub enum Untagged {
    /// `String`.
    String(String),
    /// `Integer`.
    Integer(i64),
    /// `Array`.
    Array(Vec<String>),
    /// `Path`.
    Path(UntaggedPath),
    /// `Url`.
    Url(UntaggedUrl),
}
untagged!(Untagged, RULES, "Untagged", plain, {
    String = wire::text(0, wire::MAX);
    Integer = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    Array = wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    Path = wire::of::<UntaggedPath>();
    Url = wire::of::<UntaggedUrl>();
});

/// `#/definitions/Untagged/anyOf/3`.
#[derive(Clone, Debug, PartialEq)]
pub struct UntaggedPath {
    /// `path`.
    pub path: String,
}
object!(UntaggedPath, RULES, "UntaggedPath", plain, closed, {
    "path" => req path = wire::text(0, wire::MAX);
});

/// `#/definitions/Untagged/anyOf/4`.
#[derive(Clone, Debug, PartialEq)]
pub struct UntaggedUrl {
    /// `url`.
    pub url: String,
}
object!(UntaggedUrl, RULES, "UntaggedUrl", plain, closed, {
    "url" => req url = wire::text(0, wire::MAX);
});

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Circle", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Circle>()), lenient: false },
    Entry { name: "Exclusive", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Exclusive>()), lenient: false },
    Entry { name: "Frame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Frame>()), lenient: true },
    Entry { name: "Inline", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<Inline>())), lenient: false },
    Entry { name: "Shape", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Shape>()), lenient: false },
    Entry { name: "Square", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Square>()), lenient: false },
    Entry { name: "Types", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<Types>())), lenient: false },
    Entry { name: "Untagged", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Untagged>()), lenient: false },
];