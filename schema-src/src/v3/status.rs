//! The gateway at a glance.

use protocol_macros::{methods, protocol};

use super::sessions::SessionKind;
use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable};

/// The gateway at a glance.
#[methods]
pub trait Status {
    /// Says what the gateway is busy with: channels, heartbeats, sessions and what waits to be told to agents.
    #[method(name = "status", scope = Read, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn status(params: StatusParams) -> StatusResult;
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(
        closed_objects = "the original ignores members it does not know here, and clients in the field send some"
    )
)]
pub struct StatusParams {}

/// What the gateway is busy with.
#[protocol]
pub struct StatusResult {
    /// The channel that is linked with a code to scan; absent when there is none.
    pub link_channel: Option<StatusLinkChannel>,
    /// How agents are woken.
    pub heartbeat: StatusHeartbeat,
    /// The channels, in lines for people. They may hold the codes terminals take for colours.
    pub channel_summary: Vec<String>,
    /// What the main session is told with its next message.
    pub queued_system_events: Vec<String>,
    /// The sessions.
    pub sessions: StatusSessions,
}

/// The channel that is linked with a code to scan.
#[protocol]
pub struct StatusLinkChannel {
    /// Its id.
    pub id: NonEmpty,
    /// What people call it.
    pub label: String,
    /// Whether it is linked.
    pub linked: bool,
    /// How many milliseconds ago it was linked; `null` when nobody knows.
    pub auth_age_ms: Nullable<u64>,
}

/// How agents are woken.
#[protocol]
pub struct StatusHeartbeat {
    /// The agent that answers when none is named.
    pub default_agent_id: NonEmpty,
    /// The agents.
    pub agents: Vec<StatusAgentHeartbeat>,
}

/// How an agent is woken.
#[protocol]
pub struct StatusAgentHeartbeat {
    /// The id of the agent.
    pub agent_id: NonEmpty,
    /// Whether it is woken at all.
    pub enabled: bool,
    /// How often, as it is configured: `30m`.
    pub every: String,
    /// How often, in milliseconds; `null` when it is not woken.
    pub every_ms: Nullable<u64>,
}

/// The sessions of all agents.
#[protocol]
pub struct StatusSessions {
    /// The files that hold them.
    pub paths: Vec<String>,
    /// How many there are.
    pub count: u64,
    /// What holds for sessions that say nothing else.
    pub defaults: StatusSessionDefaults,
    /// The ten used last, newest first.
    pub recent: Vec<StatusSession>,
    /// The sessions of each agent.
    pub by_agent: Vec<StatusAgentSessions>,
}

/// What holds for sessions that say nothing else.
#[protocol]
pub struct StatusSessionDefaults {
    /// The model; `null` when none is configured.
    pub model: Nullable<String>,
    /// How many tokens it can look at; `null` when nobody knows.
    pub context_tokens: Nullable<u64>,
}

/// The sessions of an agent.
#[protocol]
pub struct StatusAgentSessions {
    /// The id of the agent.
    pub agent_id: NonEmpty,
    /// The file that holds them.
    pub path: String,
    /// How many there are.
    pub count: u64,
    /// The ten used last, newest first.
    pub recent: Vec<StatusSession>,
}

/// A session.
#[protocol]
pub struct StatusSession {
    /// The agent it belongs to.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub agent_id: Option<String>,
    /// Its key.
    pub key: NonEmpty,
    /// Whom it is with.
    pub kind: SessionKind,
    /// The id of its transcript.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub session_id: Option<String>,
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Nullable<u64>,
    /// Milliseconds since it was last used; `null` when it never was.
    #[protocol(allow(time_units = "the original's name, which clients in the field know"))]
    pub age: Nullable<u64>,
    /// How long the model thinks.
    pub thinking_level: Option<String>,
    /// How much of its work it shows.
    pub verbose_level: Option<String>,
    /// How much of its thinking it shows.
    pub reasoning_level: Option<String>,
    /// How freely it runs commands.
    pub elevated_level: Option<String>,
    /// Whether the agent was introduced to it.
    pub system_sent: Option<bool>,
    /// Whether its last run was aborted.
    pub aborted_last_run: Option<bool>,
    /// Tokens that were sent.
    pub input_tokens: Option<u64>,
    /// Tokens that were answered.
    pub output_tokens: Option<u64>,
    /// Tokens the model last looked at; `null` when nobody knows.
    pub total_tokens: Nullable<u64>,
    /// Tokens the model could still look at; `null` when nobody knows.
    pub remaining_tokens: Nullable<u64>,
    /// How much of what the model can look at is used up, in percent; `null` when nobody knows.
    pub percent_used: Nullable<u64>,
    /// The model; `null` when none is configured.
    pub model: Nullable<String>,
    /// How many tokens it can look at; `null` when nobody knows.
    pub context_tokens: Nullable<u64>,
    /// What is special about it, in short words for people, such as `think:high`.
    pub flags: Vec<String>,
}
