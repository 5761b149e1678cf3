//! A client: typed calls and events over one WebSocket that is opened again whenever it is lost.
//!
//! [`Client`] is what applications hold, [`Notices`] what they hear. What a client does is decided by a [`Machine`]
//! without clock, socket or task, which is of use where there is no tokio, too: it is the same in every language, and
//! passes the same recorded conversations.
//!
//! | module | what lives there |
//! | --- | --- |
//! | `client` | the application's side: building, calling, waiting |
//! | `notices` | the stream of states, events, gaps and failures |
//! | `hooks` | what the application does: signing, keeping device tokens |
//! | `machine` | inputs, outputs, timers |
//! | `connection` | an attempt, a connection, their ends |
//! | `handshake` | what is signed, what is sent, what a hello says |
//! | `calls` | calls that wait for answers |
//! | `frame`, `tolerance` | reading and writing frames, and what a newer gateway sends |
//! | `driver`, `socket`, `tls` | tokio and the network |
//! | `contract`, `declare` | what generated code says about a version |

mod backoff;
mod calls;
#[expect(clippy::module_inception, reason = "it is what the module is about")]
mod client;
mod config;
mod connection;
mod contract;
mod declare;
mod driver;
mod error;
mod frame;
mod handshake;
mod hooks;
mod machine;
mod notices;
mod socket;
mod tls;
mod tolerance;
mod unknown;

pub use backoff::Backoff;
pub use client::{Begin, Builder, Call, Client, Run};
pub use config::{Config, DeviceKey, Misconfigured};
pub(crate) use contract::shape;
pub use contract::{
    AckMethod, Contract, EventRow, Method, MethodRow, Payload, ReadPayload, Version, read,
};
pub(crate) use declare::{events, methods};
pub use error::ClientError;
pub use hooks::{Device, SignError, Signer, TokenStore};
pub use machine::{Input, Machine, Moment, Output, State};
pub use notices::{Bound, Notice, Notices};
