//! The types: each member is said once, with its type, its name on the wire and its rules.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
];