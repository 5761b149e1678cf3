//! Frames, methods and events between a gateway and its clients, over a WebSocket: one JSON object per text message. The first request is `connect`; its answer tells the client what it may use.

#[cfg(feature = "client")]
#[allow(deprecated, reason = "what is deprecated is still served")]
pub mod client;
#[allow(deprecated, reason = "what is deprecated is still served")]
pub mod emit;
#[allow(deprecated, reason = "what is deprecated is still served")]
mod handlers;
mod tables;
#[allow(deprecated, reason = "what is deprecated is still served")]
#[allow(missing_docs, reason = "a document need not say what its members mean")]
#[rustfmt::skip]
mod models;

pub use handlers::*;
pub use tables::*;
pub use models::*;
use crate::invalid::Invalid;
use crate::rules::Rules;
use crate::wire::Entry;

/// The document's rules.
pub(crate) static RULES: Rules = Rules::new(include_str!("rules.json"));

/// Validates JSON against a definition of the document; `#` is the document itself.
pub fn validate(definition: &str, bytes: &[u8]) -> Result<(), Invalid> {
    Entry::find(models::ENTRIES, &RULES, definition, bytes, false).map(drop)
}

/// Decodes JSON into the type of a definition and encodes that again. What comes out equals what went in.
pub fn roundtrip(definition: &str, bytes: &[u8]) -> Result<Vec<u8>, Invalid> {
    Entry::find(models::ENTRIES, &RULES, definition, bytes, true)
}