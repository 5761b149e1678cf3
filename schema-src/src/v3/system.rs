//! How the gateway is.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::presence::PresenceEvent;
use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped};

/// How the gateway is, and who is there.
#[methods]
pub trait System {
    /// Says how the gateway, its channels, agents and sessions are. The answer may be up to a minute old unless `probe`
    /// asks for a new look.
    #[method(
        name = "health", scope = Read, emits = ["health"], since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn health(params: HealthParams) -> HealthResult;

    /// Returns the text it is given.
    #[method(
        scope = None, result_bytes = 128, max_result_bytes = 524_288, since = "2026.1", errors = [InvalidRequest]
    )]
    fn echo(params: SystemEchoParams) -> SystemEchoResult;

    /// It was looked anew how the gateway is.
    #[event(name = "health", delivery = MustDeliver, state_version, since = "2026.1")]
    fn health_changed(payload: HealthEvent);

    /// Someone came, went or changed.
    #[event(name = "presence", delivery = DropIfSlow, state_version, since = "2026.1")]
    fn presence(payload: PresenceEvent);
}

/// How closely to look. Other members are ignored.
#[protocol(
    open,
    allow(
        closed_objects = "the original ignores members it does not know here, and clients in the field send some"
    )
)]
pub struct HealthParams {
    /// Whether to look anew instead of answering what is known.
    pub probe: Option<bool>,
}

/// What was seen when it was last looked.
#[protocol]
pub struct HealthResult(pub HealthSummary);

/// What was seen just now.
#[protocol]
pub struct HealthEvent(pub HealthSummary);

/// How the gateway, its channels, agents and sessions are.
#[protocol]
pub struct HealthSummary {
    /// True: the gateway answered.
    pub ok: bool,
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64,
    /// How many milliseconds the look took.
    pub duration_ms: u64,
    /// The channels by id.
    pub channels: BTreeMap<String, ChannelHealth>,
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<String>,
    /// What people call the channels, by id.
    pub channel_labels: BTreeMap<String, String>,
    /// Seconds between two heartbeats of the default agent; 0 when it has none.
    pub heartbeat_seconds: u64,
    /// The agent that answers when none is named.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub default_agent_id: String,
    /// The agents.
    pub agents: Vec<AgentHealth>,
    /// The sessions of the default agent.
    pub sessions: SessionsHealth,
}

/// How a channel is, or one of its accounts. Channels add members of their own.
#[protocol(open)]
pub struct ChannelHealth {
    /// The account this is about; of a channel, the one that is meant when none is named.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub account_id: Option<String>,
    /// Whether everything it needs is configured.
    pub configured: Option<bool>,
    /// Whether the service let the gateway in.
    pub linked: Option<bool>,
    /// How many milliseconds ago it was linked; `null` when nobody knows.
    pub auth_age_ms: Option<Nullable<u64>>,
    /// What the service said when it was last asked.
    #[protocol(
        untyped = "each service answers in its own way, and clients print what they do not know"
    )]
    pub probe: Option<Untyped>,
    /// When the service was last asked, in milliseconds since 1970; `null` when it never was.
    pub last_probe_at: Option<Nullable<u64>>,
    /// The accounts of a channel, by id.
    pub accounts: Option<BTreeMap<String, ChannelHealth>>,
}

/// How an agent is.
#[protocol]
pub struct AgentHealth {
    /// Its id.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub agent_id: String,
    /// What people call it.
    pub name: Option<String>,
    /// Whether it answers when no agent is named.
    pub is_default: bool,
    /// How it is woken.
    pub heartbeat: AgentHeartbeat,
    /// Its sessions.
    pub sessions: SessionsHealth,
}

/// How an agent is woken regularly.
#[protocol]
pub struct AgentHeartbeat {
    /// Whether it is woken at all.
    pub enabled: bool,
    /// How often, as it is configured: `30m`.
    pub every: String,
    /// How often, in milliseconds; `null` when it is not woken.
    pub every_ms: Nullable<u64>,
    /// What it is asked.
    pub prompt: String,
    /// Where its answer goes, such as `last`.
    pub target: String,
    /// The model that answers, when it is another than usual.
    pub model: Option<String>,
    /// The longest answer, in characters, that counts as nothing to report.
    pub ack_max_chars: u64,
}

/// How the sessions of an agent are.
#[protocol]
pub struct SessionsHealth {
    /// The file that holds them.
    pub path: String,
    /// How many there are.
    pub count: u64,
    /// Those used last, newest first.
    pub recent: Vec<RecentSession>,
}

/// A session used lately.
#[protocol]
pub struct RecentSession {
    /// Its key.
    pub key: String,
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Nullable<u64>,
    /// Milliseconds since it was last used; `null` when it never was.
    #[protocol(allow(time_units = "the original's name, which clients in the field know"))]
    pub age: Nullable<u64>,
}

/// What to return.
#[protocol]
pub struct SystemEchoParams {
    /// At least one character.
    pub text: NonEmpty,
}

/// What came back.
#[protocol]
pub struct SystemEchoResult {
    /// True.
    pub ok: bool,
    /// The text that was sent.
    pub text: NonEmpty,
}
