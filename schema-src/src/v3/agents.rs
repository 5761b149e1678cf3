//! The agents there are.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// The agents there are.
#[methods]
pub trait Agents {
    /// Lists the agents and says how their sessions are named.
    #[method(scope = Read, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn list(params: AgentsListParams) -> AgentsListResult;
}

/// Nothing.
#[protocol]
pub struct AgentsListParams {}

/// The agents.
#[protocol]
pub struct AgentsListResult {
    /// The agent that answers when none is named.
    pub default_id: NonEmpty,
    /// The short key of each agent's main session.
    pub main_key: NonEmpty,
    /// Who shares a session.
    pub scope: SessionScope,
    /// The agents.
    pub agents: Vec<AgentSummary>,
}

/// Who shares a session.
#[protocol(open_when_typed)]
pub enum SessionScope {
    /// Nobody: each sender has sessions of their own.
    PerSender,
    /// Everybody.
    Global,
}

/// An agent.
#[protocol]
pub struct AgentSummary {
    /// Its id.
    pub id: NonEmpty,
    /// What it is called in the configuration.
    pub name: Option<NonEmpty>,
    /// Who it is, as people see it.
    pub identity: Option<AgentIdentity>,
}

/// Who an agent is, as people see it.
#[protocol]
pub struct AgentIdentity {
    /// Its name.
    pub name: Option<NonEmpty>,
    /// What it is like, in a few words.
    pub theme: Option<NonEmpty>,
    /// The emoji it is shown with.
    pub emoji: Option<NonEmpty>,
    /// Its picture, as it is configured: a URL or a path.
    pub avatar: Option<NonEmpty>,
    /// Its picture, as a URL.
    pub avatar_url: Option<NonEmpty>,
}
