//! The gateway: one port, one protocol, many small clients.
//!
//! A connection goes through the rooms in this order: [`server`] accepts it, `upgrade` makes a WebSocket of it,
//! `connection` serves it, `handshake` judges its first frame, `router` takes the requests that follow to the handlers
//! in `handlers`. What it is sent waits in its `outbox`; events reach everyone through the `hub`.

pub mod auth;
pub mod config;
pub mod server;

mod address;
mod clock;
mod connection;
mod gateway;
mod handlers;
mod handshake;
mod host;
mod hub;
mod identity;
mod json;
mod origin;
mod outbox;
mod presence;
mod router;
mod socket;
mod untrusted;
mod upgrade;
