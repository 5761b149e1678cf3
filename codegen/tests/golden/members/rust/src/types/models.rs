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
/// `#/definitions/Old`.
#[deprecated = "use `Profile`"]
#[derive(Default)]
pub struct Old: RULES, "Old", plain {
    pub id: Option<String> = opt "id" wire::text(0, wire::MAX);
}}

object! {
/// Who someone is.
pub struct Profile: RULES, "Profile", plain {
    const kind = "kind" "profile";
    /// Never changes.
    pub id: String = req "id" wire::text(1, 64);
    /// `null` when there is none.
    pub nickname: Option<String> = req "nickname" wire::nullable(wire::text(0, wire::MAX));
    pub bio: Option<String> = opt "bio" wire::text(0, wire::MAX);
    /// Absent: keep. `null`: clear.
    pub avatar_url: Maybe<String> = may "avatarUrl" wire::nullable(wire::text(0, wire::MAX));
    #[deprecated = "nobody has one"]
    pub fax: Option<String> = opt "fax" wire::text(0, wire::MAX);
    /// Whatever the application needs.
    pub extra: Option<Json> = opt "extra" wire::of::<Json>();
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Profile>()), lenient: false },
    Entry { name: "Old", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Old>()), lenient: false },
    Entry { name: "Profile", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Profile>()), lenient: false },
];