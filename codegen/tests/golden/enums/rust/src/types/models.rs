//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/Closed`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closed {
    /// No hurry.
    Low,
    /// `high`.
    High,
}
text_enum!(Closed, RULES, "Closed", plain, closed, {
    Low = "low",
    High = "high",
});

/// `#/definitions/Holder`.
#[derive(Clone, Debug, PartialEq)]
pub struct Holder {
    /// `mode`.
    pub mode: HolderMode,
    /// `level`.
    pub level: Maybe<HolderLevel>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Holder, RULES, "Holder", plain, (wire::of::<Json>(), additional_properties), {
    "mode" => req mode = wire::of::<HolderMode>();
    "level" => may level = wire::nullable(wire::of::<HolderLevel>());
});

/// `#/definitions/Holder/properties/level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HolderLevel {
    /// `x`.
    X,
}
text_enum!(HolderLevel, RULES, "HolderLevel", plain, closed, {
    X = "x",
});

/// `#/definitions/Holder/properties/mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HolderMode {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
}
text_enum!(HolderMode, RULES, "HolderMode", plain, closed, {
    Fast = "fast",
    Slow = "slow",
});

/// `#/definitions/Listed`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Listed {
    /// `a`.
    AXe40c292c,
    /// `b`.
    B,
    /// `a b`.
    AB,
    /// `A`.
    AXc40bf6cc,
}
text_enum!(Listed, RULES, "Listed", plain, closed, {
    AXe40c292c = "a",
    B = "b",
    AB = "a b",
    AXc40bf6cc = "A",
});

/// `#/definitions/Mixed`.
#[derive(Clone, Debug, PartialEq)]
pub struct Mixed(pub Json);
alias!(Mixed, RULES, "Mixed", wire::checked(&RULES, "Mixed", wire::of::<Json>()));

/// `#/definitions/Numbers`.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers(pub i64);
alias!(Numbers, RULES, "Numbers", wire::checked(&RULES, "Numbers", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991)));

/// `#/definitions/Open`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Open {
    /// A terminal.
    Cli,
    /// `web`.
    Web,
    /// A string this version does not know.
    Unknown(String),
}
text_enum!(Open, RULES, "Open", plain, Unknown, {
    Cli = "cli",
    Web = "web",
});

/// `#/definitions/OrAnyString`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrAnyString {
    /// `auto`.
    Auto,
    /// A string this version does not know.
    Unknown(String),
}
text_enum!(OrAnyString, RULES, "OrAnyString", checked, Unknown, {
    Auto = "auto",
});

/// `#/definitions/OrNull`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrNull {
    /// `on`.
    On,
    /// `off`.
    Off,
}
text_enum!(OrNull, RULES, "OrNull", plain, closed, {
    On = "on",
    Off = "off",
});

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Closed", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Closed>()), lenient: false },
    Entry { name: "Holder", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Holder>()), lenient: false },
    Entry { name: "Listed", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Listed>()), lenient: false },
    Entry { name: "Mixed", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Mixed", wire::of::<Json>())), lenient: false },
    Entry { name: "Numbers", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Numbers", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991))), lenient: false },
    Entry { name: "Open", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Open>()), lenient: false },
    Entry { name: "OrAnyString", run: |bytes, encode| wire::run(bytes, encode, wire::of::<OrAnyString>()), lenient: false },
    Entry { name: "OrNull", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<OrNull>())), lenient: false },
];