//! Methods, events, scopes and error codes as data.

use std::borrow::Cow;

use crate::dispatch::{Answer, Connection, Delivery, Effect, Event, Method, Repeats, ResultBytes, Role};

/// The version this module speaks.
pub const PROTOCOL_VERSION: u32 = 1;

/// The versions a server of this module answers, ascending.
pub const ACCEPTED_VERSIONS: &[u32] = &[1];

/// The method that opens a connection, and the events every client acts on.
pub const CONNECTION: Option<Connection> = Some(Connection { handshake: "connect", challenge: Some("connect.challenge"), tick: Some("tick"), shutdown: Some("shutdown") });

/// Every method, in declaration order.
pub static METHODS: &[Method] = &[
    Method {
        name: "connect",
        namespace: "Connection",
        docs: "Opens the connection: says who is there, which versions it speaks and what it wants to do. It must be the first request, and is refused later.",
        role: Role::Any,
        scope: None,
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Repeats,
        emits: &["presence"],
        result_bytes: ResultBytes { default: 65_536, maximum: 524_288 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "NOT_PAIRED", "UNAVAILABLE"],
        params: "ConnectParams",
        result: "HelloOk",
    },
    Method {
        name: "agent.identity",
        namespace: "Agents",
        docs: "Says who an agent is and how it is configured.",
        role: Role::Operator,
        scope: Some("operator.read"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST"],
        params: "AgentIdentityParams",
        result: "AgentIdentityResult",
    },
    Method {
        name: "agents.list",
        namespace: "Agents",
        docs: "Lists all agents.",
        role: Role::Operator,
        scope: Some("operator.read"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST"],
        params: "AgentsListParams",
        result: "AgentsListResult",
    },
    Method {
        name: "agents.create",
        namespace: "Agents",
        docs: "Creates an agent. An id that is taken is refused.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Idempotent,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "AgentsCreateParams",
        result: "AgentsCreateResult",
    },
    Method {
        name: "agents.update",
        namespace: "Agents",
        docs: "Changes an agent.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Idempotent,
        emits: &["agent"],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "AgentsUpdateParams",
        result: "AgentsUpdateResult",
    },
    Method {
        name: "sessions.list",
        namespace: "Sessions",
        docs: "Lists sessions, those used last first.",
        role: Role::Operator,
        scope: Some("operator.read"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 65_536, maximum: 524_288 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST"],
        params: "SessionsListParams",
        result: "SessionsListResult",
    },
    Method {
        name: "sessions.patch",
        namespace: "Sessions",
        docs: "Changes what a session is set to. A session that does not exist is created.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Idempotent,
        emits: &["agent"],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "SessionsPatchParams",
        result: "SessionsPatchResult",
    },
    Method {
        name: "sessions.reset",
        namespace: "Sessions",
        docs: "Lets a session begin anew: its history is left behind, what it is set to stays.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Repeats,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "SessionsResetParams",
        result: "SessionsResetResult",
    },
    Method {
        name: "channels.status",
        namespace: "Channels",
        docs: "Says how all configured channels are.",
        role: Role::Operator,
        scope: Some("operator.read"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 32_768, maximum: 524_288 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "ChannelsStatusParams",
        result: "ChannelsStatusResult",
    },
    Method {
        name: "channels.logout",
        namespace: "Channels",
        docs: "Disconnects an account of a channel and forgets its credentials.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Idempotent,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "ChannelsLogoutParams",
        result: "ChannelsLogoutResult",
    },
    Method {
        name: "config.get",
        namespace: "Config",
        docs: "Reads a value, or everything when no path is given.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 65_536, maximum: 524_288 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST"],
        params: "ConfigGetParams",
        result: "ConfigGetResult",
    },
    Method {
        name: "config.set",
        namespace: "Config",
        docs: "Sets a value.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Idempotent,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "ConfigSetParams",
        result: "ConfigSetResult",
    },
    Method {
        name: "config.patch",
        namespace: "Config",
        docs: "Makes several changes, all of them or none.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Repeats,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "ConfigPatchParams",
        result: "ConfigPatchResult",
    },
    Method {
        name: "cron.list",
        namespace: "Cron",
        docs: "Lists the jobs, the next one first.",
        role: Role::Operator,
        scope: Some("operator.read"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 32_768, maximum: 524_288 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST"],
        params: "CronListParams",
        result: "CronListResult",
    },
    Method {
        name: "cron.add",
        namespace: "Cron",
        docs: "Adds a job that gives an agent a message at set times.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Repeats,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "CronAddParams",
        result: "CronJob",
    },
    Method {
        name: "cron.remove",
        namespace: "Cron",
        docs: "Removes a job.",
        role: Role::Operator,
        scope: Some("operator.admin"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Idempotent,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "CronRemoveParams",
        result: "CronRemoveResult",
    },
    Method {
        name: "node.list",
        namespace: "Node",
        docs: "Lists the nodes that are paired or connected.",
        role: Role::Operator,
        scope: Some("operator.read"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::None,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 262_144 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST"],
        params: "NodeListParams",
        result: "NodeListResult",
    },
    Method {
        name: "node.invoke",
        namespace: "Node",
        docs: "Lets a node carry out a command, and waits for what comes of it.",
        role: Role::Operator,
        scope: Some("operator.write"),
        idempotency: None,
        repeats: Repeats::AnsweredAgain,
        effect: Effect::Repeats,
        emits: &[],
        result_bytes: ResultBytes { default: 16_384, maximum: 524_288 },
        answer: Answer::Once,
        since: "2025.11",
        deprecated: None,
        errors: &["INVALID_REQUEST", "UNAVAILABLE"],
        params: "NodeInvokeParams",
        result: "NodeInvokeResult",
    },
];

/// Every event, in declaration order.
pub static EVENTS: &[Event] = &[
    Event {
        name: "connect.challenge",
        namespace: "Connection",
        docs: "The first frame of a connection. Devices sign its nonce in `connect`.",
        scope: None,
        role: None,
        delivery: Delivery::MustDeliver,
        targeted: true,
        state_version: false,
        since: "2025.11",
        deprecated: None,
        payload: "ConnectChallengeEvent",
    },
    Event {
        name: "tick",
        namespace: "Connection",
        docs: "The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.",
        scope: None,
        role: None,
        delivery: Delivery::DropIfSlow,
        targeted: false,
        state_version: false,
        since: "2025.11",
        deprecated: None,
        payload: "TickEvent",
    },
    Event {
        name: "shutdown",
        namespace: "Connection",
        docs: "The gateway is about to stop or restart; the connection closes with code 1012.",
        scope: None,
        role: None,
        delivery: Delivery::MustDeliver,
        targeted: false,
        state_version: false,
        since: "2025.11",
        deprecated: None,
        payload: "ShutdownEvent",
    },
    Event {
        name: "presence",
        namespace: "Connection",
        docs: "Someone came, went or changed.",
        scope: None,
        role: None,
        delivery: Delivery::DropIfSlow,
        targeted: false,
        state_version: true,
        since: "2025.11",
        deprecated: None,
        payload: "PresenceEvent",
    },
    Event {
        name: "agent",
        namespace: "Agents",
        docs: "The model or a level of an agent, or of one of its sessions, changed.",
        scope: None,
        role: None,
        delivery: Delivery::MustDeliver,
        targeted: false,
        state_version: false,
        since: "2025.11",
        deprecated: None,
        payload: "AgentEvent",
    },
    Event {
        name: "chat",
        namespace: "Chat",
        docs: "Somebody said something, or is about to. Pieces of an answer may be dropped for a slow reader; its end never is.",
        scope: None,
        role: None,
        delivery: Delivery::PerPayload,
        targeted: false,
        state_version: false,
        since: "2025.11",
        deprecated: None,
        payload: "ChatEvent",
    },
];

/// How requests fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    /// A messaging channel is not linked to an account.
    NotLinked,
    /// The device is unknown, or asks for more than it was granted. `connect` only.
    NotPaired,
    /// An agent did not finish in time.
    AgentTimeout,
    /// The request cannot be served as it is: malformed, not allowed, unknown id or method, outdated. Repeating it unchanged fails again.
    InvalidRequest,
    /// Something the gateway depends on failed. Repeating the request may succeed.
    Unavailable,
}

impl ErrorCode {
    /// The code on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotLinked => "NOT_LINKED",
            Self::NotPaired => "NOT_PAIRED",
            Self::AgentTimeout => "AGENT_TIMEOUT",
            Self::InvalidRequest => "INVALID_REQUEST",
            Self::Unavailable => "UNAVAILABLE",
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
    /// Everything, and alone what changes configuration, sessions, schedules or the gateway itself.
    Admin,
    /// Reading state: health, presence, sessions, history, logs.
    Read,
    /// Sending messages, running agents, invoking nodes; includes reading.
    Write,
    /// Asking for and deciding on approvals of commands, and hearing of them.
    Approvals,
    /// Pairing devices and nodes, and hearing of pairing requests.
    Pairing,
}

impl Scope {
    /// Every scope, in declaration order.
    pub const ALL: &'static [Self] = &[
        Self::Admin,
        Self::Read,
        Self::Write,
        Self::Approvals,
        Self::Pairing,
    ];

    /// The scope on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "operator.admin",
            Self::Read => "operator.read",
            Self::Write => "operator.write",
            Self::Approvals => "operator.approvals",
            Self::Pairing => "operator.pairing",
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
            Self::Admin => &[],
            Self::Read => &["operator.write", "operator.admin"],
            Self::Write => &["operator.admin"],
            Self::Approvals => &["operator.admin"],
            Self::Pairing => &["operator.admin"],
        }
    }
}