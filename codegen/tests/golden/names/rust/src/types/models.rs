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
/// `#/definitions/a~1b~0c%d`.
#[derive(Default)]
pub struct ABCD: RULES, "ABCD", plain {
    pub e: Option<i64> = opt "e\"}\u{a}" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
}}

object! {
/// `#/definitions/At`.
#[derive(Default)]
pub struct At: RULES, "At", plain {
    pub json: Option<Vec<ABCD>> = opt "json" wire::list(wire::of::<ABCD>(), 0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Colliding`.
#[derive(Default)]
pub struct Colliding: RULES, "Colliding", plain {
    pub foo_bar_x24a1fa08: Option<String> = opt "fooBar" wire::text(0, wire::MAX);
    pub foo_bar_x01efffdd: Option<String> = opt "foo_bar" wire::text(0, wire::MAX);
    pub foo_bar_x438062b7: Option<String> = opt "FOO-BAR" wire::text(0, wire::MAX);
    pub additional_properties_x100d29a0: Option<String> = opt "additional_properties" wire::text(0, wire::MAX);
    pub n_x811c9dc5: Option<String> = opt "" wire::text(0, wire::MAX);
    pub n_x9f26ee51: Option<String> = opt "\u{65e5}\u{672c}" wire::text(0, wire::MAX);
    pub n9lives: Option<String> = opt "9lives" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties_x811c9dc5: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/Escaped`.
#[derive(Default)]
pub struct Escaped: RULES, "Escaped", plain {
    pub a_b: Option<String> = opt "a\"b" wire::text(0, wire::MAX);
    pub back_slash: Option<String> = opt "back\\slash" wire::text(0, wire::MAX);
    pub new_line: Option<String> = opt "new\u{a}line" wire::text(0, wire::MAX);
}}

alias! {
/// `#/definitions/Foo[]`.
pub struct Foo(Vec<String>): RULES, "Foo" = wire::list(wire::checked(&RULES, "Foo/item", wire::text(0, wire::MAX)), 0, wire::MAX);
}

alias! {
/// `#/definitions/Json`.
pub struct Json_(Vec<ABCD>): RULES, "Json" = wire::list(wire::of::<ABCD>(), 0, wire::MAX);
}

object! {
/// `#/definitions/Keywords`.
#[derive(Default)]
pub struct Keywords: RULES, "Keywords", plain {
    pub r#type: Option<String> = opt "type" wire::text(0, wire::MAX);
    pub self_x645ba277: Option<String> = opt "self" wire::text(0, wire::MAX);
    pub self_xe4898197: Option<String> = opt "Self" wire::text(0, wire::MAX);
    pub r#async: Option<String> = opt "async" wire::text(0, wire::MAX);
    pub default: Option<String> = opt "default" wire::text(0, wire::MAX);
    pub r#in: Option<String> = opt "in" wire::text(0, wire::MAX);
    pub init: Option<String> = opt "init" wire::text(0, wire::MAX);
    pub constructor: Option<String> = opt "constructor" wire::text(0, wire::MAX);
    pub proto: Option<String> = opt "__proto__" wire::text(0, wire::MAX);
    pub to_string: Option<String> = opt "toString" wire::text(0, wire::MAX);
    pub additional_properties: Option<String> = opt "additionalProperties" wire::text(0, wire::MAX);
}}

object! {
/// `#/definitions/Option`.
#[derive(Default)]
pub struct Option_: RULES, "Option", plain {
    pub string: Option<String_> = opt "string" wire::of::<String_>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

alias! {
/// `#/definitions/Record<string,(Foo|null)>`.
pub struct RecordStringFooNull(BTreeMap<String, Vec<String>>): RULES, "RecordStringFooNull" = wire::map(wire::list(wire::checked(&RULES, "RecordStringFooNull/value/item", wire::text(0, wire::MAX)), 0, wire::MAX));
}

text_enum! {
/// `#/definitions/Seed`.
pub enum Seed: RULES, "Seed", plain {
    Unknown = "Unknown",
    At = "at",
    ..
    /// A string this version does not know.
    Unknown_
}}

text_enum! {
/// `#/definitions/String`.
pub enum String_: RULES, "String", plain {
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
}}

alias! {
/// `#/definitions/user name`.
pub struct UserNameX39aa7b1e(String): RULES, "UserNameX39aa7b1e" = wire::text(0, wire::MAX);
}

object! {
/// `#/definitions/user/properties/name`.
#[derive(Default)]
pub struct UserNameX4d2240af: RULES, "UserNameX4d2240af", plain {
    pub first: Option<String> = opt "first" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/user`.
#[derive(Default)]
pub struct UserX502f62ca: RULES, "UserX502f62ca", plain {
    pub name: Option<UserNameX4d2240af> = opt "name" wire::of::<UserNameX4d2240af>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// `#/definitions/User`.
#[derive(Default)]
pub struct UserXc80801aa: RULES, "UserXc80801aa", plain {
    pub id: Option<String> = opt "id" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "At", run: |bytes, encode| wire::run(bytes, encode, wire::of::<At>()), lenient: false },
    Entry { name: "Colliding", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Colliding>()), lenient: false },
    Entry { name: "Escaped", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Escaped>()), lenient: false },
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