//! What is done at set times.

use std::num::NonZeroU64;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// What is done at set times. Jobs have the shape of later protocols, which can say more than this one.
#[methods]
pub trait Cron {
    /// Lists the jobs, the next one first.
    #[method(
        scope = Read, result_bytes = 32_768, max_result_bytes = 524_288, since = "2025.11", errors = [InvalidRequest]
    )]
    fn list(params: CronListParams) -> CronListResult;

    /// Adds a job that gives an agent a message at set times.
    #[method(scope = Admin, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn add(params: CronAddParams) -> CronJob;

    /// Removes a job.
    #[method(scope = Admin, effect = Idempotent, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn remove(params: CronRemoveParams) -> CronRemoveResult;
}

/// Which jobs.
#[protocol]
pub struct CronListParams {
    /// Only those of this agent.
    pub agent_id: Option<NonEmpty>,
}

/// The jobs.
#[protocol]
pub struct CronListResult {
    /// The next one first.
    pub jobs: Vec<CronJob>,
}

/// The job to add.
#[protocol]
pub struct CronAddParams {
    /// When: a cron expression of five fields, or of six with seconds first.
    pub schedule: NonEmpty,
    /// What the agent is told.
    pub message: NonEmpty,
    /// What people call the job; made from the message when absent.
    pub name: Option<NonEmpty>,
    /// The agent; the default one when absent.
    pub agent_id: Option<NonEmpty>,
}

/// Which job.
#[protocol]
pub struct CronRemoveParams {
    /// Its id.
    pub id: NonEmpty,
}

/// What became of the job.
#[protocol]
pub struct CronRemoveResult {
    /// True.
    pub ok: bool,
    /// Whether there was such a job.
    pub removed: bool,
}

/// Something that is done at set times.
#[protocol]
pub struct CronJob {
    /// Its id.
    pub id: NonEmpty,
    /// The agent; the default one when absent.
    pub agent_id: Option<NonEmpty>,
    /// What people call it.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it is done at all.
    pub enabled: bool,
    /// Whether it is removed once it has been done.
    pub delete_after_run: Option<bool>,
    /// When it was added, in milliseconds since 1970.
    pub created_at_ms: u64,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at_ms: u64,
    /// When it is done.
    pub schedule: CronSchedule,
    /// The session it is done in.
    pub session_target: CronSessionTarget,
    /// How soon the agent is woken.
    pub wake_mode: CronWakeMode,
    /// What is done.
    pub payload: CronPayload,
    /// What the main session is told of a job that is done in a session of its own.
    pub isolation: Option<CronIsolation>,
    /// What has become of it so far.
    pub state: CronJobState,
}

/// When a job is done.
#[protocol(tag = "kind")]
pub enum CronSchedule {
    /// Once.
    At(CronAt),
    /// Again and again.
    Every(CronEvery),
    /// When a cron expression says so.
    Cron(CronExpression),
}

/// Once.
#[protocol]
pub struct CronAt {
    /// Always `at`.
    #[protocol(constant = "at")]
    pub kind: String,
    /// When, in milliseconds since 1970.
    pub at_ms: u64,
}

/// Again and again.
#[protocol]
pub struct CronEvery {
    /// Always `every`.
    #[protocol(constant = "every")]
    pub kind: String,
    /// Milliseconds from one time to the next.
    pub every_ms: NonZeroU64,
    /// A time it is counted from, in milliseconds since 1970.
    pub anchor_ms: Option<u64>,
}

/// When a cron expression says so.
#[protocol]
pub struct CronExpression {
    /// Always `cron`.
    #[protocol(constant = "cron")]
    pub kind: String,
    /// Five fields, or six with seconds first.
    pub expr: NonEmpty,
    /// The IANA name of the time zone; the gateway's own when absent.
    pub tz: Option<String>,
}

/// The session a job is done in.
#[protocol]
pub enum CronSessionTarget {
    /// The agent's main session.
    Main,
    /// A session of the job's own.
    Isolated,
}

/// How soon the agent is woken.
#[protocol]
pub enum CronWakeMode {
    /// When it would have been woken anyway.
    NextHeartbeat,
    /// At once.
    Now,
}

/// What a job does.
#[protocol(tag = "kind")]
pub enum CronPayload {
    /// Tells the main session something.
    SystemEvent(CronSystemEvent),
    /// Gives the agent a turn of its own.
    AgentTurn(CronAgentTurn),
}

/// Tells the main session something.
#[protocol]
pub struct CronSystemEvent {
    /// Always `systemEvent`.
    #[protocol(constant = "systemEvent")]
    pub kind: String,
    /// What it is told.
    pub text: String,
}

/// Gives the agent a turn of its own.
#[protocol]
pub struct CronAgentTurn {
    /// Always `agentTurn`.
    #[protocol(constant = "agentTurn")]
    pub kind: String,
    /// What the agent is told.
    pub message: String,
    /// The model to use.
    pub model: Option<String>,
    /// How hard the agent thinks.
    pub thinking: Option<String>,
    /// How many seconds it may take.
    pub timeout_seconds: Option<u64>,
    /// Whether the answer is sent to somebody.
    pub deliver: Option<bool>,
    /// The channel it is sent through.
    pub channel: Option<String>,
    /// Whom it is sent to.
    pub to: Option<String>,
    /// Whether the job has been done even if the answer could not be sent.
    pub best_effort_deliver: Option<bool>,
}

/// What the main session is told of a job that is done in a session of its own.
#[protocol]
pub struct CronIsolation {
    /// What the line begins with; `Cron` when absent.
    pub post_to_main_prefix: Option<String>,
    /// How much it is told.
    pub post_to_main_mode: Option<CronPostMode>,
    /// At most so many characters.
    pub post_to_main_max_chars: Option<u64>,
}

/// How much the main session is told.
#[protocol]
pub enum CronPostMode {
    /// A line.
    Summary,
    /// The answer.
    Full,
}

/// What has become of a job so far.
#[protocol]
pub struct CronJobState {
    /// When it is done next, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64>,
    /// Since when it is being done, in milliseconds since 1970.
    pub running_at_ms: Option<u64>,
    /// When it was last begun, in milliseconds since 1970.
    pub last_run_at_ms: Option<u64>,
    /// How that ended.
    pub last_status: Option<CronRunStatus>,
    /// What went wrong.
    pub last_error: Option<String>,
    /// How many milliseconds it took.
    pub last_duration_ms: Option<u64>,
}

/// How a run of a job ended.
#[protocol]
pub enum CronRunStatus {
    /// Well.
    Ok,
    /// It did not.
    Error,
    /// There was nothing to do.
    Skipped,
}
