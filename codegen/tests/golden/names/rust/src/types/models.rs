//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/a~1b~0c%d`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ABCD {
    /// `e"}
    /// `.
    pub e: Option<i64>,
}
object!(ABCD, RULES, "ABCD", plain, closed, {
    "e\"}\u{a}" => opt e = wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
});

/// `#/definitions/At`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct At {
    /// `json`.
    pub json: Option<Vec<ABCD>>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(At, RULES, "At", plain, (wire::of::<Json>(), additional_properties), {
    "json" => opt json = wire::list(wire::of::<ABCD>(), 0, wire::MAX);
});

/// `#/definitions/Colliding`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Colliding {
    /// `fooBar`.
    pub foo_bar_x24a1fa08: Option<String>,
    /// `foo_bar`.
    pub foo_bar_x01efffdd: Option<String>,
    /// `FOO-BAR`.
    pub foo_bar_x438062b7: Option<String>,
    /// `additional_properties`.
    pub additional_properties_x100d29a0: Option<String>,
    /// ``.
    pub n_x811c9dc5: Option<String>,
    /// `日本`.
    pub n_x9f26ee51: Option<String>,
    /// `9lives`.
    pub n9lives: Option<String>,
    /// Members that are not declared.
    pub additional_properties_x811c9dc5: BTreeMap<String, Json>,
}
object!(Colliding, RULES, "Colliding", plain, (wire::of::<Json>(), additional_properties_x811c9dc5), {
    "fooBar" => opt foo_bar_x24a1fa08 = wire::text(0, wire::MAX);
    "foo_bar" => opt foo_bar_x01efffdd = wire::text(0, wire::MAX);
    "FOO-BAR" => opt foo_bar_x438062b7 = wire::text(0, wire::MAX);
    "additional_properties" => opt additional_properties_x100d29a0 = wire::text(0, wire::MAX);
    "" => opt n_x811c9dc5 = wire::text(0, wire::MAX);
    "\u{65e5}\u{672c}" => opt n_x9f26ee51 = wire::text(0, wire::MAX);
    "9lives" => opt n9lives = wire::text(0, wire::MAX);
});

/// `#/definitions/Foo[]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Foo(pub Vec<String>);
alias!(Foo, RULES, "Foo", wire::list(wire::checked(&RULES, "Foo/item", wire::text(0, wire::MAX)), 0, wire::MAX));

/// `#/definitions/Json`.
#[derive(Clone, Debug, PartialEq)]
pub struct Json_(pub Vec<ABCD>);
alias!(Json_, RULES, "Json", wire::list(wire::of::<ABCD>(), 0, wire::MAX));

/// `#/definitions/Keywords`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keywords {
    /// `type`.
    pub r#type: Option<String>,
    /// `self`.
    pub self_x645ba277: Option<String>,
    /// `Self`.
    pub self_xe4898197: Option<String>,
    /// `async`.
    pub r#async: Option<String>,
    /// `default`.
    pub default: Option<String>,
    /// `in`.
    pub r#in: Option<String>,
    /// `init`.
    pub init: Option<String>,
    /// `constructor`.
    pub constructor: Option<String>,
    /// `__proto__`.
    pub proto: Option<String>,
    /// `toString`.
    pub to_string: Option<String>,
    /// `additionalProperties`.
    pub additional_properties: Option<String>,
}
object!(Keywords, RULES, "Keywords", plain, closed, {
    "type" => opt r#type = wire::text(0, wire::MAX);
    "self" => opt self_x645ba277 = wire::text(0, wire::MAX);
    "Self" => opt self_xe4898197 = wire::text(0, wire::MAX);
    "async" => opt r#async = wire::text(0, wire::MAX);
    "default" => opt default = wire::text(0, wire::MAX);
    "in" => opt r#in = wire::text(0, wire::MAX);
    "init" => opt init = wire::text(0, wire::MAX);
    "constructor" => opt constructor = wire::text(0, wire::MAX);
    "__proto__" => opt proto = wire::text(0, wire::MAX);
    "toString" => opt to_string = wire::text(0, wire::MAX);
    "additionalProperties" => opt additional_properties = wire::text(0, wire::MAX);
});

/// `#/definitions/Option`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Option_ {
    /// `string`.
    pub string: Option<String_>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(Option_, RULES, "Option", plain, (wire::of::<Json>(), additional_properties), {
    "string" => opt string = wire::of::<String_>();
});

/// `#/definitions/Record<string,(Foo|null)>`.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordStringFooNull(pub BTreeMap<String, Vec<String>>);
alias!(RecordStringFooNull, RULES, "RecordStringFooNull", wire::map(wire::list(wire::checked(&RULES, "RecordStringFooNull/value/item", wire::text(0, wire::MAX)), 0, wire::MAX)));

/// `#/definitions/Seed`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seed {
    /// `Unknown`.
    Unknown,
    /// `at`.
    At,
    /// A string this version does not know.
    Unknown_(String),
}
text_enum!(Seed, RULES, "Seed", plain, Unknown_, {
    Unknown = "Unknown",
    At = "at",
});

/// `#/definitions/String`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum String_ {
    /// `Self`.
    SelfXe4898197,
    /// `ALL`.
    ALL_,
    /// `Unknown`.
    Unknown,
    /// ``.
    NX811c9dc5,
    /// ` `.
    NX250c8f7f,
    /// `a`.
    AXe40c292c,
    /// `A`.
    AXc40bf6cc,
    /// `é`.
    NX1e9de8c1,
    /// `self`.
    SelfX645ba277,
    /// `default`.
    Default,
}
text_enum!(String_, RULES, "String", plain, closed, {
    SelfXe4898197 = "Self",
    ALL_ = "ALL",
    Unknown = "Unknown",
    NX811c9dc5 = "",
    NX250c8f7f = " ",
    AXe40c292c = "a",
    AXc40bf6cc = "A",
    NX1e9de8c1 = "\u{e9}",
    SelfX645ba277 = "self",
    Default = "default",
});

/// `#/definitions/user name`.
#[derive(Clone, Debug, PartialEq)]
pub struct UserNameX39aa7b1e(pub String);
alias!(UserNameX39aa7b1e, RULES, "UserNameX39aa7b1e", wire::text(0, wire::MAX));

/// `#/definitions/user/properties/name`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserNameX4d2240af {
    /// `first`.
    pub first: Option<String>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(UserNameX4d2240af, RULES, "UserNameX4d2240af", plain, (wire::of::<Json>(), additional_properties), {
    "first" => opt first = wire::text(0, wire::MAX);
});

/// `#/definitions/user`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserX502f62ca {
    /// `name`.
    pub name: Option<UserNameX4d2240af>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(UserX502f62ca, RULES, "UserX502f62ca", plain, (wire::of::<Json>(), additional_properties), {
    "name" => opt name = wire::of::<UserNameX4d2240af>();
});

/// `#/definitions/User`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserXc80801aa {
    /// `id`.
    pub id: Option<String>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(UserXc80801aa, RULES, "UserXc80801aa", plain, (wire::of::<Json>(), additional_properties), {
    "id" => opt id = wire::text(0, wire::MAX);
});

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "At", run: |bytes, encode| wire::run(bytes, encode, wire::of::<At>()), lenient: false },
    Entry { name: "Colliding", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Colliding>()), lenient: false },
    Entry { name: "Foo[]", run: |bytes, encode| wire::run(bytes, encode, wire::list(wire::checked(&RULES, "#/Foo[]/item", wire::text(0, wire::MAX)), 0, wire::MAX)), lenient: false },
    Entry { name: "Json", run: |bytes, encode| wire::run(bytes, encode, wire::list(wire::of::<ABCD>(), 0, wire::MAX)), lenient: false },
    Entry { name: "Keywords", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Keywords>()), lenient: false },
    Entry { name: "Option", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Option_>()), lenient: false },
    Entry { name: "Record<string,(Foo|null)>", run: |bytes, encode| wire::run(bytes, encode, wire::map(wire::list(wire::checked(&RULES, "#/Record<string,(Foo|null)>/value/item", wire::text(0, wire::MAX)), 0, wire::MAX))), lenient: false },
    Entry { name: "Seed", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Seed>()), lenient: false },
    Entry { name: "String", run: |bytes, encode| wire::run(bytes, encode, wire::of::<String_>()), lenient: false },
    Entry { name: "User", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UserXc80801aa>()), lenient: false },
    Entry { name: "a/b~c%d", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ABCD>()), lenient: false },
    Entry { name: "user", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UserX502f62ca>()), lenient: false },
    Entry { name: "user name", run: |bytes, encode| wire::run(bytes, encode, wire::text(0, wire::MAX)), lenient: false },
];