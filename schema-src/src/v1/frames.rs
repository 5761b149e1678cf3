//! The frames: what every message on the socket is.

use protocol_macros::protocol;

use crate::{NonEmpty, Untyped};

/// Any message on the socket. Frames of an unknown `type` are kept as they are, and ignored.
#[protocol(tag = "type", open)]
pub enum GatewayFrame {
    /// A client asks.
    Req(RequestFrame),
    /// The gateway answers.
    Res(ResponseFrame),
    /// The gateway tells.
    Event(EventFrame),
}

/// Asks the gateway for something. Requests of one connection are handled concurrently.
#[protocol]
pub struct RequestFrame {
    /// Always `req`.
    #[protocol(constant = "req")]
    pub r#type: String,
    /// Chosen by the client; the answer carries the same.
    pub id: NonEmpty,
    /// The name of the method, such as `health`.
    pub method: NonEmpty,
    /// The parameters. Absent and `null` count as `{}`.
    #[protocol(untyped = "which type it has depends on `method`; the method's entry names it")]
    pub params: Option<Untyped>,
}

/// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
#[protocol]
pub struct ResponseFrame {
    /// Always `res`.
    #[protocol(constant = "res")]
    pub r#type: String,
    /// The id of the request; `invalid` when the request had no usable one.
    pub id: NonEmpty,
    /// Whether the request succeeded.
    pub ok: bool,
    /// The result. A failed request may carry one beside its error.
    #[protocol(untyped = "which type it has depends on the method of the request with this `id`")]
    pub payload: Option<Untyped>,
    /// Why the request failed; present when `ok` is false.
    pub error: Option<ErrorShape>,
}

/// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients
/// read the state again.
#[protocol]
pub struct EventFrame {
    /// Always `event`.
    #[protocol(constant = "event")]
    pub r#type: String,
    /// The name of the event, such as `tick`. Clients ignore events they do not know.
    pub event: NonEmpty,
    /// What happened.
    #[protocol(untyped = "which type it has depends on `event`; the event's entry names it")]
    pub payload: Option<Untyped>,
    /// Grows by one with each broadcast event of the connection; a hole means events were lost. Absent on events meant
    /// for this connection alone.
    pub seq: Option<u64>,
    /// The versions of the state this event belongs to.
    pub state_version: Option<StateVersion>,
}

/// How a request failed.
#[protocol]
pub struct ErrorShape {
    /// What kind of failure, such as `INVALID_REQUEST`. Other codes than the declared ones may appear.
    pub code: NonEmpty,
    /// What went wrong, for people.
    pub message: NonEmpty,
    /// More about it, for programs.
    #[protocol(
        untyped = "each failure has details of its own, and clients only print those they do not know"
    )]
    pub details: Option<Untyped>,
    /// Whether repeating the request unchanged may succeed.
    pub retryable: Option<bool>,
    /// How many milliseconds to wait before repeating it.
    pub retry_after_ms: Option<u64>,
}

/// Counters that grow whenever the state they belong to changes.
#[protocol]
pub struct StateVersion {
    /// Version of the presence list.
    pub presence: u64,
    /// Version of the health summary.
    pub health: u64,
}
