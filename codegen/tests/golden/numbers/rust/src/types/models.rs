//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/Above`.
#[derive(Clone, Debug, PartialEq)]
pub struct Above(pub f64);
alias!(Above, RULES, "Above", wire::checked(&RULES, "Above", wire::number(f64::MIN, f64::MAX)));

/// `#/definitions/Any`.
#[derive(Clone, Debug, PartialEq)]
pub struct Any(pub i64);
alias!(Any, RULES, "Any", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991));

/// `#/definitions/Byte`.
#[derive(Clone, Debug, PartialEq)]
pub struct Byte(pub u64);
alias!(Byte, RULES, "Byte", wire::uint(0, 255));

/// `#/definitions/Huge`.
#[derive(Clone, Debug, PartialEq)]
pub struct Huge(pub i64);
alias!(Huge, RULES, "Huge", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991));

/// `#/definitions/Long`.
#[derive(Clone, Debug, PartialEq)]
pub struct Long(pub String);
alias!(Long, RULES, "Long", wire::text(9_007_199_254_740_991, wire::MAX));

/// `#/definitions/None`.
#[derive(Clone, Debug, PartialEq)]
pub struct None_(pub u64);
alias!(None_, RULES, "None", wire::checked(&RULES, "None", wire::uint(4, 4)));

/// `#/definitions/Offset`.
#[derive(Clone, Debug, PartialEq)]
pub struct Offset(pub i64);
alias!(Offset, RULES, "Offset", wire::int(-10, 9));

/// `#/definitions/Pi`.
#[derive(Clone, Debug, PartialEq)]
pub struct Pi(pub f64);
alias!(Pi, RULES, "Pi", wire::checked(&RULES, "Pi", wire::number(f64::MIN, f64::MAX)));

/// `#/definitions/Ratio`.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratio(pub f64);
alias!(Ratio, RULES, "Ratio", wire::number(0.0, 1.0));

/// `#/definitions/Safe`.
#[derive(Clone, Debug, PartialEq)]
pub struct Safe(pub u64);
alias!(Safe, RULES, "Safe", wire::uint(0, 9_007_199_254_740_991));

/// `#/definitions/Step`.
#[derive(Clone, Debug, PartialEq)]
pub struct Step(pub f64);
alias!(Step, RULES, "Step", wire::checked(&RULES, "Step", wire::number(f64::MIN, f64::MAX)));

/// `#/definitions/Two`.
#[derive(Clone, Debug, PartialEq)]
pub struct Two(pub i64);
alias!(Two, RULES, "Two", wire::checked(&RULES, "Two", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991)));

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "Above", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Above", wire::number(f64::MIN, f64::MAX))), lenient: false },
    Entry { name: "Any", run: |bytes, encode| wire::run(bytes, encode, wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991)), lenient: false },
    Entry { name: "Byte", run: |bytes, encode| wire::run(bytes, encode, wire::uint(0, 255)), lenient: false },
    Entry { name: "Huge", run: |bytes, encode| wire::run(bytes, encode, wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991)), lenient: false },
    Entry { name: "Long", run: |bytes, encode| wire::run(bytes, encode, wire::text(9_007_199_254_740_991, wire::MAX)), lenient: false },
    Entry { name: "None", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/None", wire::uint(4, 4))), lenient: false },
    Entry { name: "Offset", run: |bytes, encode| wire::run(bytes, encode, wire::int(-10, 9)), lenient: false },
    Entry { name: "Pi", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Pi", wire::number(f64::MIN, f64::MAX))), lenient: false },
    Entry { name: "Ratio", run: |bytes, encode| wire::run(bytes, encode, wire::number(0.0, 1.0)), lenient: false },
    Entry { name: "Safe", run: |bytes, encode| wire::run(bytes, encode, wire::uint(0, 9_007_199_254_740_991)), lenient: false },
    Entry { name: "Step", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Step", wire::number(f64::MIN, f64::MAX))), lenient: false },
    Entry { name: "Two", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/Two", wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991))), lenient: false },
];