//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// `#/definitions/Old`.
#[deprecated = "use `Profile`"]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Old {
    /// `id`.
    pub id: Option<String>,
}
object!(Old, RULES, "Old", plain, closed, {
    "id" => opt id = wire::text(0, wire::MAX);
});

/// Who someone is.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Never changes.
    pub id: String,
    /// `null` when there is none.
    pub nickname: Option<String>,
    /// `bio`.
    pub bio: Option<String>,
    /// Absent: keep. `null`: clear.
    pub avatar_url: Maybe<String>,
    /// `fax`.
    #[deprecated = "nobody has one"]
    pub fax: Option<String>,
    /// Whatever the application needs.
    pub extra: Option<Json>,
}
object!(Profile, RULES, "Profile", plain, closed, {
    "kind" => fix kind = wire::literal("profile");
    "id" => req id = wire::text(1, 64);
    "nickname" => req nickname = wire::nullable(wire::text(0, wire::MAX));
    "bio" => opt bio = wire::text(0, wire::MAX);
    "avatarUrl" => may avatar_url = wire::nullable(wire::text(0, wire::MAX));
    "fax" => opt fax = wire::text(0, wire::MAX);
    "extra" => opt extra = wire::of::<Json>();
});

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Profile>()), lenient: false },
    Entry { name: "Old", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Old>()), lenient: false },
    Entry { name: "Profile", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Profile>()), lenient: false },
];