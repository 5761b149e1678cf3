//! The handlers: one file per namespace, one async function per method.

pub(crate) mod connection;
pub(crate) mod health;
pub(crate) mod system;
