//! Methods, events, scopes and error codes as data.

use std::borrow::Cow;

use crate::dispatch::{Answer, Connection, Delivery, Effect, Event, Method, Repeats, ResultBytes, Role};

/// The version this module speaks.
pub const PROTOCOL_VERSION: u32 = 7;

/// The versions a server of this module answers, ascending.
pub const ACCEPTED_VERSIONS: &[u32] = &[6, 7];

/// The method that opens a connection, and the events every client acts on.
pub const CONNECTION: Option<Connection> = Some(Connection { handshake: "health", challenge: None, tick: Some("tick"), shutdown: None });

/// Every method, in declaration order.
pub static METHODS: &[Method] = &[
    Method {
        name: "notes.move",
        namespace: "Notes",
        docs: "Moves a note.",
        role: Role::Operator,
        scope: Some("notes.write"),
        idempotency: Some("idempotencyKey"),
        repeats: Repeats::DoneAgain,
        effect: Effect::Idempotent,
        emits: &["notes.type"],
        result_bytes: ResultBytes { default: 100, maximum: 65_536 },
        answer: Answer::Once,
        since: "2026.1",
        deprecated: Some("use `notes.send`"),
        errors: &["INVALID_REQUEST"],
        params: "NotesMoveParams",
        result: "NotesMoveResult",
    },
    Method {
        name: "notes.send",
        namespace: "Notes",
        docs: "Sends a note.\u{a}It may take \"long\".",
        role: Role::Any,
        scope: None,
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Repeats,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::AckThenFinal,
        since: "2026.2",
        deprecated: None,
        errors: &[],
        params: "NotesMoveParams",
        result: "NotesMoveResult",
    },
    Method {
        name: "health",
        namespace: "Health",
        docs: "Says how it is.",
        role: Role::Node,
        scope: None,
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2026.1",
        deprecated: None,
        errors: &[],
        params: "HealthParams",
        result: "Event",
    },
];

/// Every event, in declaration order.
pub static EVENTS: &[Event] = &[
    Event {
        name: "notes.type",
        namespace: "Notes",
        docs: "A note is being typed.",
        scope: Some("notes.read"),
        role: None,
        delivery: Delivery::DropIfSlow,
        targeted: true,
        state_version: false,
        since: "2026.1",
        deprecated: None,
        payload: "Event",
    },
    Event {
        name: "notes",
        namespace: "Notes",
        docs: "A note moved.",
        scope: None,
        role: Some(Role::Node),
        delivery: Delivery::PerPayload,
        targeted: false,
        state_version: false,
        since: "2026.2",
        deprecated: None,
        payload: "Event",
    },
    Event {
        name: "tick",
        namespace: "Health",
        docs: "Still there.",
        scope: None,
        role: None,
        delivery: Delivery::MustDeliver,
        targeted: false,
        state_version: true,
        since: "2026.1",
        deprecated: None,
        payload: "Event",
    },
];

/// How requests fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    /// It cannot be served.
    InvalidRequest,
}

impl ErrorCode {
    /// The code on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "INVALID_REQUEST",
        }
    }
}

impl From<ErrorCode> for Cow<'static, str> {
    fn from(code: ErrorCode) -> Self {
        Cow::Borrowed(code.as_str())
    }
}

/// What callers may be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Reading notes.
    Read,
    /// Writing notes.
    Write,
}

impl Scope {
    /// Every scope, in declaration order.
    pub const ALL: &'static [Self] = &[
        Self::Read,
        Self::Write,
    ];

    /// The scope on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "notes.read",
            Self::Write => "notes.write",
        }
    }

    /// The scope of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scope| scope.as_str() == name)
    }

    /// Other scopes that include this one, as they stand on the wire.
    #[allow(clippy::match_same_arms, reason = "one arm per scope, whatever they have in common")]
    pub fn granted_by(self) -> &'static [&'static str] {
        match self {
            Self::Read => &["notes.write"],
            Self::Write => &[],
        }
    }
}