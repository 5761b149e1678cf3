//! Draft-07 documents: strict parsing, places, `$ref` resolution, keywords and patterns.

pub mod json;
pub mod keywords;
pub mod pattern;
pub mod store;

pub use store::{Place, Source, Store, push_token};
