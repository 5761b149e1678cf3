//! The protocol, written as Rust traits and types, and the documents made from it.
//!
//! A version is a module ([`v1`], [`v3`]); a namespace is a file in it, with the trait of its methods and events on top
//! and their types below. Nothing here runs in a gateway or a client: [`documents`] emits JSON, and everything else is
//! generated from that text.

// The attributes emit absolute paths, also into this crate.
extern crate self as protocol_schema;

pub mod builder;
pub mod document;
pub mod fences;
mod normalise;
pub mod rows;
pub mod starter;
pub mod types;
#[cfg(feature = "gateway")]
pub mod v1;
#[cfg(feature = "gateway")]
pub mod v3;

pub use protocol_macros::{methods, protocol};
pub use schemars;
pub use types::{NonEmpty, Nullable, Untyped, Usually};

use schemars::{JsonSchema, Schema, SchemaGenerator};

#[cfg(feature = "gateway")]
use {builder::Mistakes, document::Document};

/// The metaschema of the document's vocabulary: draft-07 itself, every `x-` key and the subset of keywords we emit.
pub const VOCABULARY: &str = include_str!("vocabulary.schema.json");

/// The documents of all versions of the gateway's protocol, oldest first.
#[cfg(feature = "gateway")]
pub fn documents() -> Result<Vec<Document>, Mistakes> {
    builder::build_all(&[v1::PROTOCOL, v3::PROTOCOL])
}

/// A type of the protocol with a name of its own; implemented by `#[protocol]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no schema",
    label = "not a type of the protocol",
    note = "put `#[protocol]` on `{Self}`; texts, numbers and lists are wrapped in a struct that has it"
)]
pub trait Definition: JsonSchema {}

/// A reference to the schema of `T`, which is added to the document.
pub fn definition<T: Definition>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}
