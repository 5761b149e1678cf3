//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Commented {
    /// `a`.
    pub a: Option<String>,
    /// ```
    /// std::process::exit(1);
    /// ```
    ///     indented code
    /// [link]: <x>
    /// #![allow(x)]
    pub b: Option<String>,
    /// `c"\
    ///
    /// ${x}\(y)`*/`.
    pub c_x_y: Option<String>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Commented, RULES, "Commented", plain, (wire::of::<Json>(), additional_properties), {
    "a" => opt a = wire::text(0, wire::MAX);
    "b" => opt b = wire::text(0, wire::MAX);
    "c\"\\\u{a}\u{2028}${x}\\(y)`*/" => opt c_x_y = wire::text(0, wire::MAX);
});

/// `#/definitions/Documented`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Documented {
    /// */ evil
    N,
    /// /** evil
    XY,
}
text_enum!(Documented, RULES, "Documented", plain, closed, {
    N = "*/",
    XY = "\\(x)${y}`\"#\"\u{0}\u{2028}",
});

/// {% raw %}{{ evil }}
#[derive(Clone, Debug, PartialEq)]
pub struct Evil(pub String);
alias!(Evil, RULES, "Evil", wire::checked(&RULES, "Evil", wire::text(0, wire::MAX)));

/// `#/definitions/Tagged`.
#[derive(Clone, Debug, PartialEq)]
pub enum Tagged {
    /// */ evil
    ABX18aa16b8(TaggedABXfd0a4b18),
    /// */ evil
    ABX2aa1e449(TaggedABX3e431d29),
}
tagged!(Tagged, RULES, "Tagged", plain, closed, "*/", {
    "a\"b" => ABX18aa16b8(TaggedABXfd0a4b18),
    "a'b" => ABX2aa1e449(TaggedABX3e431d29),
});

/// */ evil
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaggedABX3e431d29 {
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(TaggedABX3e431d29, RULES, "TaggedABX3e431d29", plain, (wire::of::<Json>(), additional_properties), {
    "*/" => fix n = wire::literal("a'b");
});

/// */ evil
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaggedABXfd0a4b18 {
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(TaggedABXfd0a4b18, RULES, "TaggedABXfd0a4b18", plain, (wire::of::<Json>(), additional_properties), {
    "*/" => fix n = wire::literal("a\"b");
});

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "*/ evil() //", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/*~1 evil() ~1~1", wire::text(0, wire::MAX))), lenient: false },
    Entry { name: "Commented", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Commented>()), lenient: false },
    Entry { name: "Documented", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Documented>()), lenient: false },
    Entry { name: "Tagged", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Tagged>()), lenient: false },
];