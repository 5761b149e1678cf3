//! The sessions of the agents.

use std::num::NonZeroU64;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// The sessions of the agents: which there are, and what they are set to.
#[methods]
pub trait Sessions {
    /// Lists sessions, those used last first.
    #[method(
        scope = Read, result_bytes = 65_536, max_result_bytes = 524_288, since = "2025.11", errors = [InvalidRequest]
    )]
    fn list(params: SessionsListParams) -> SessionsListResult;

    /// Changes what a session is set to. A session that does not exist is created.
    #[method(
        scope = Admin, effect = Idempotent, emits = ["agent"], since = "2025.11",
        errors = [InvalidRequest, Unavailable]
    )]
    fn patch(params: SessionsPatchParams) -> SessionsPatchResult;

    /// Lets a session begin anew: its history is left behind, what it is set to stays.
    #[method(scope = Admin, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn reset(params: SessionsResetParams) -> SessionsResetResult;
}

/// Which sessions.
#[protocol]
pub struct SessionsListParams {
    /// Only those of this agent.
    pub agent_id: Option<NonEmpty>,
    /// At most so many.
    pub limit: Option<NonZeroU64>,
}

/// The sessions.
#[protocol]
pub struct SessionsListResult {
    /// Those used last first.
    pub sessions: Vec<SessionSummary>,
}

/// A session.
#[protocol]
pub struct SessionSummary {
    /// Its key.
    pub session_key: NonEmpty,
    /// The agent that answers in it.
    pub agent_id: NonEmpty,
    /// The model that is used in it.
    pub model: String,
    /// How hard the agent thinks.
    pub thinking_level: Option<String>,
    /// When it was last used, in milliseconds since 1970.
    pub last_activity_at: Option<u64>,
    /// How many messages it holds.
    pub message_count: Option<u64>,
}

/// What to change of a session; what is absent stays.
#[protocol]
pub struct SessionsPatchParams {
    /// Its key.
    pub session_key: NonEmpty,
    /// The model to use in it.
    pub model: Option<NonEmpty>,
    /// How hard the agent thinks: `off`, `minimal`, `low`, `medium`, `high`.
    pub thinking_level: Option<NonEmpty>,
    /// How much the agent tells about its work: `on`, `off`, `full`.
    pub verbose_level: Option<NonEmpty>,
}

/// The session as it is now.
#[protocol]
pub struct SessionsPatchResult {
    /// True.
    pub ok: bool,
    /// The file that holds it.
    pub path: String,
    /// Its key, written in full.
    pub key: NonEmpty,
    /// Its key, as it was given.
    pub session_key: NonEmpty,
    /// What is stored about it.
    pub entry: SessionEntry,
}

/// Which session.
#[protocol]
pub struct SessionsResetParams {
    /// Its key.
    pub session_key: NonEmpty,
}

/// The session as it begins.
#[protocol]
pub struct SessionsResetResult {
    /// True.
    pub ok: bool,
    /// Its key, written in full.
    pub key: NonEmpty,
    /// Its key, as it was given.
    pub session_key: NonEmpty,
    /// What is stored about it.
    pub entry: SessionEntry,
}

/// What is stored about a session. More than this may be there.
#[protocol(open)]
pub struct SessionEntry {
    /// Tells its history from those before a reset.
    pub session_id: NonEmpty,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: u64,
}
