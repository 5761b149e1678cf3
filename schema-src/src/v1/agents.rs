//! The agents of a gateway.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// The agents of a gateway: who they are, and how they are made and changed.
#[methods]
pub trait Agents {
    /// Says who an agent is and how it is configured.
    #[method(name = "agent.identity", scope = Read, since = "2025.11", errors = [InvalidRequest])]
    fn identity(params: AgentIdentityParams) -> AgentIdentityResult;

    /// Lists all agents.
    #[method(scope = Read, since = "2025.11", errors = [InvalidRequest])]
    fn list(params: AgentsListParams) -> AgentsListResult;

    /// Creates an agent. An id that is taken is refused.
    #[method(scope = Admin, effect = Idempotent, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn create(params: AgentsCreateParams) -> AgentsCreateResult;

    /// Changes an agent.
    #[method(
        scope = Admin, effect = Idempotent, emits = ["agent"], since = "2025.11",
        errors = [InvalidRequest, Unavailable]
    )]
    fn update(params: AgentsUpdateParams) -> AgentsUpdateResult;

    /// The model or a level of an agent, or of one of its sessions, changed.
    #[event(name = "agent", delivery = MustDeliver, since = "2025.11")]
    fn agent(payload: AgentEvent);
}

/// Which agent.
#[protocol]
pub struct AgentIdentityParams {
    /// Its id; `main` when absent.
    pub agent_id: Option<NonEmpty>,
}

/// Who an agent is.
#[protocol]
pub struct AgentIdentityResult {
    /// Its id.
    pub agent_id: NonEmpty,
    /// The model it uses.
    pub model: String,
    /// The folder it works in.
    pub workspace: Option<String>,
    /// What it is told about itself.
    pub identity: Option<String>,
}

/// How much to tell about the agents.
#[protocol]
pub struct AgentsListParams {
    /// Whether to look at the files of their workspaces too; `false` when absent.
    pub include_files: Option<bool>,
}

/// The agents.
#[protocol]
pub struct AgentsListResult {
    /// All of them.
    pub agents: Vec<AgentSummary>,
}

/// An agent.
#[protocol]
pub struct AgentSummary {
    /// Its id.
    pub id: NonEmpty,
    /// What people call it.
    pub name: Option<String>,
    /// The model it uses.
    pub model: Option<String>,
    /// The folder it works in.
    pub workspace: Option<String>,
    /// Whether it can be used.
    pub enabled: Option<bool>,
}

/// The agent to create.
#[protocol]
pub struct AgentsCreateParams {
    /// Its id; no other agent has it.
    pub id: NonEmpty,
    /// What people call it.
    pub name: Option<NonEmpty>,
    /// The model it uses.
    pub model: Option<NonEmpty>,
    /// The folder it works in.
    pub workspace: Option<NonEmpty>,
}

/// The agent that was created.
#[protocol]
pub struct AgentsCreateResult {
    /// True.
    pub ok: bool,
    /// The agent.
    pub agent: AgentSummary,
}

/// What to change of an agent; what is absent stays.
#[protocol]
pub struct AgentsUpdateParams {
    /// Its id.
    pub id: NonEmpty,
    /// The model it uses from now on.
    pub model: Option<NonEmpty>,
    /// What people call it from now on.
    pub name: Option<NonEmpty>,
}

/// The agent as it is now.
#[protocol]
pub struct AgentsUpdateResult {
    /// True.
    pub ok: bool,
    /// The agent.
    pub agent: AgentSummary,
}

/// What changed about an agent, or about one of its sessions.
#[protocol]
pub struct AgentEvent {
    /// The agent.
    pub agent_id: NonEmpty,
    /// The model it uses now.
    pub model: Option<String>,
    /// How hard it thinks now.
    pub thinking_level: Option<String>,
    /// How much it tells about its work now.
    pub verbose_level: Option<String>,
}
