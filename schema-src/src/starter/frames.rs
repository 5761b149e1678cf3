//! The frames: what every message on the socket is.

use protocol_schema::{NonEmpty, Untyped, protocol};

/// Any message on the socket. Frames of an unknown `type` are kept as they are, and ignored.
#[protocol(tag = "type", open)]
pub enum Frame {
    /// A client asks.
    Req(RequestFrame),
    /// The server answers.
    Res(ResponseFrame),
    /// The server tells.
    Event(EventFrame),
}

/// Asks the server for something.
#[protocol]
pub struct RequestFrame {
    /// Always `req`.
    #[protocol(constant = "req")]
    pub r#type: String,
    /// Chosen by the client; the answer carries the same.
    pub id: NonEmpty,
    /// The name of the method.
    pub method: NonEmpty,
    /// The parameters. Absent counts as `{}`.
    #[protocol(untyped = "which type it has depends on `method`; the method's entry names it")]
    pub params: Option<Untyped>,
}

/// Answers a request. Answers may overtake each other.
#[protocol]
pub struct ResponseFrame {
    /// Always `res`.
    #[protocol(constant = "res")]
    pub r#type: String,
    /// The id of the request.
    pub id: NonEmpty,
    /// Whether the request succeeded.
    pub ok: bool,
    /// The result.
    #[protocol(untyped = "which type it has depends on the method of the request with this `id`")]
    pub payload: Option<Untyped>,
    /// Why the request failed; present when `ok` is false.
    pub error: Option<ErrorShape>,
}

/// Tells clients that something happened.
#[protocol]
pub struct EventFrame {
    /// Always `event`.
    #[protocol(constant = "event")]
    pub r#type: String,
    /// The name of the event. Clients ignore events they do not know.
    pub event: NonEmpty,
    /// What happened.
    #[protocol(untyped = "which type it has depends on `event`; the event's entry names it")]
    pub payload: Option<Untyped>,
    /// Grows by one with each event of the connection; a hole means events were lost.
    pub seq: Option<u64>,
}

/// How a request failed.
#[protocol]
pub struct ErrorShape {
    /// What kind of failure, such as `INVALID_REQUEST`. Other codes than the declared ones may appear.
    pub code: NonEmpty,
    /// What went wrong, for people.
    pub message: NonEmpty,
}
