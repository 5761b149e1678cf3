//! Jobs: what agents do by themselves, and when.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable};

/// Jobs that run at a time or again and again.
///
/// Jobs are named by `id`; older clients say `jobId`, which means the same.
#[methods]
pub trait Cron {
    /// Lists the jobs, those that are due next first.
    #[method(
        scope = Read, max_result_bytes = 1_048_576, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn list(params: CronListParams) -> CronListResult;

    /// Says whether jobs are run at all, and when the next one is due.
    #[method(
        scope = Read, result_bytes = 256, max_result_bytes = 1_024, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn status(params: CronStatusParams) -> CronStatusResult;

    /// Adds a job. A job for the main session tells it something (`systemEvent`), an isolated one runs an agent
    /// (`agentTurn`).
    #[method(
        scope = Admin, effect = Repeats, emits = ["cron"], result_bytes = 1_024, max_result_bytes = 65_536,
        since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn add(params: CronAddParams) -> CronAddResult;

    /// Changes a job: what is absent stays. A payload of the same kind is merged into the old one, another replaces it.
    #[method(
        scope = Admin, effect = Idempotent, emits = ["cron"], result_bytes = 1_024, max_result_bytes = 65_536,
        since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn update(params: CronUpdateParams) -> CronUpdateResult;

    /// Removes a job. What it did before stays on record.
    #[method(
        scope = Admin, effect = Idempotent, emits = ["cron"], result_bytes = 64, max_result_bytes = 1_024,
        since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn remove(params: CronRemoveParams) -> CronRemoveResult;

    /// Runs a job now and answers when it is done.
    #[method(
        scope = Admin, effect = Repeats, emits = ["cron", "agent", "chat"], result_bytes = 64,
        max_result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn run(params: CronRunParams) -> CronRunResult;

    /// Reads what a job did, oldest first.
    #[method(
        scope = Read, result_bytes = 65_536, max_result_bytes = 4_194_304, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn runs(params: CronRunsParams) -> CronRunsResult;

    /// Something happened to a job.
    #[event(name = "cron", delivery = DropIfSlow, since = "2026.1")]
    fn cron(payload: CronEvent);
}

/// A job.
#[protocol]
pub struct CronJob {
    /// Its id.
    pub id: NonEmpty,
    /// The agent it is for; the default agent when absent.
    pub agent_id: Option<NonEmpty>,
    /// What people call it.
    pub name: NonEmpty,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it runs.
    pub enabled: bool,
    /// Whether it is removed once it succeeded.
    pub delete_after_run: Option<bool>,
    /// When it was added, in milliseconds since 1970.
    pub created_at_ms: u64,
    /// When it was changed last, in milliseconds since 1970.
    pub updated_at_ms: u64,
    /// When it runs.
    pub schedule: CronSchedule,
    /// The session it runs in.
    pub session_target: CronSessionTarget,
    /// When the main session hears of it.
    pub wake_mode: CronWakeMode,
    /// What it does.
    pub payload: CronPayload,
    /// What the main session hears of an isolated one.
    pub isolation: Option<CronIsolation>,
    /// How it went so far.
    pub state: CronJobState,
}

/// When a job runs.
#[protocol(tag = "kind", open)]
pub enum CronSchedule {
    /// Once.
    At(CronScheduleAt),
    /// Again and again, after the same time.
    Every(CronScheduleEvery),
    /// When a clock and a calendar say so.
    Cron(CronScheduleCron),
}

/// Once. It stays due until it has succeeded.
#[protocol]
pub struct CronScheduleAt {
    /// Always `at`.
    #[protocol(constant = "at")]
    pub kind: String,
    /// When, in milliseconds since 1970.
    pub at_ms: u64,
}

/// Again and again, after the same time.
#[protocol]
pub struct CronScheduleEvery {
    /// Always `every`.
    #[protocol(constant = "every")]
    pub kind: String,
    /// After how many milliseconds.
    #[protocol(min = 1)]
    pub every_ms: u64,
    /// When it is counted from, in milliseconds since 1970. It is counted from the end of each run when absent.
    pub anchor_ms: Option<u64>,
}

/// When a clock and a calendar say so.
#[protocol]
pub struct CronScheduleCron {
    /// Always `cron`.
    #[protocol(constant = "cron")]
    pub kind: String,
    /// An expression of five fields, or of six with seconds in front, such as `0 7 * * 1-5`.
    pub expr: NonEmpty,
    /// The time zone by its IANA name, such as `Europe/Vienna`; that of the gateway's machine when absent.
    pub tz: Option<String>,
}

/// The session a job runs in.
#[protocol(open_when_typed)]
pub enum CronSessionTarget {
    /// The main session of the agent.
    Main,
    /// One of its own.
    Isolated,
}

/// When the main session hears of what a job has to tell it.
#[protocol(open_when_typed)]
pub enum CronWakeMode {
    /// With its next heartbeat.
    NextHeartbeat,
    /// At once.
    Now,
}

/// What a job does.
#[protocol(tag = "kind", open)]
pub enum CronPayload {
    /// It tells the main session something.
    SystemEvent(CronSystemEvent),
    /// It runs an agent.
    AgentTurn(CronAgentTurn),
}

/// Tells the main session something.
#[protocol]
pub struct CronSystemEvent {
    /// Always `systemEvent`.
    #[protocol(constant = "systemEvent")]
    pub kind: String,
    /// What it is told.
    pub text: NonEmpty,
}

/// Runs an agent.
#[protocol]
pub struct CronAgentTurn {
    /// Always `agentTurn`.
    #[protocol(constant = "agentTurn")]
    pub kind: String,
    /// What the agent is told.
    pub message: NonEmpty,
    /// The model, when not that of the agent.
    pub model: Option<String>,
    /// How long the model thinks, such as `low`.
    pub thinking: Option<String>,
    /// How many seconds it may take.
    #[protocol(min = 1)]
    pub timeout_seconds: Option<u64>,
    /// Whether the answer is delivered.
    pub deliver: Option<bool>,
    /// The channel it is delivered to.
    pub channel: Option<CronChannel>,
    /// Whom it is delivered to.
    pub to: Option<String>,
    /// Whether the job succeeds all the same when the answer cannot be delivered.
    pub best_effort_deliver: Option<bool>,
}

/// The channel the answer of a job is delivered to: `last`, or the id of one.
#[protocol(or_text)]
pub enum CronChannel {
    /// The channel the session used last.
    Last,
}

/// What the main session hears of an isolated job.
#[protocol]
pub struct CronIsolation {
    /// What stands in front of it; `Cron` when absent.
    pub post_to_main_prefix: Option<String>,
    /// How much it hears; a summary when absent.
    pub post_to_main_mode: Option<CronPostMode>,
    /// How many characters of the answer, with `full`: 8 000 when absent.
    pub post_to_main_max_chars: Option<u64>,
}

/// How much the main session hears of an isolated job.
#[protocol(open_when_typed)]
pub enum CronPostMode {
    /// A summary.
    Summary,
    /// The answer.
    Full,
}

/// How a job went so far.
#[protocol]
pub struct CronJobState {
    /// When it is due next, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64>,
    /// Since when it is running, in milliseconds since 1970.
    pub running_at_ms: Option<u64>,
    /// When it ran last, in milliseconds since 1970.
    pub last_run_at_ms: Option<u64>,
    /// How it went last.
    pub last_status: Option<CronRunStatus>,
    /// What failed last.
    pub last_error: Option<String>,
    /// How many milliseconds it took last.
    pub last_duration_ms: Option<u64>,
}

/// How a job went.
#[protocol(open_when_typed)]
pub enum CronRunStatus {
    /// It did what it should.
    Ok,
    /// It failed.
    Error,
    /// There was nothing to do.
    Skipped,
}

/// Which jobs to list.
#[protocol]
pub struct CronListParams {
    /// Whether to list those that do not run, too.
    pub include_disabled: Option<bool>,
}

/// Jobs.
#[protocol]
pub struct CronListResult {
    /// Those that are due next first.
    pub jobs: Vec<CronJob>,
}

/// Nothing.
#[protocol]
pub struct CronStatusParams {}

/// Whether jobs are run.
#[protocol]
pub struct CronStatusResult {
    /// Whether they are run at all.
    pub enabled: bool,
    /// The file that holds them.
    pub store_path: String,
    /// How many there are.
    pub jobs: u64,
    /// When the next one is due, in milliseconds since 1970; `null` when none is.
    pub next_wake_at_ms: Nullable<u64>,
}

/// A job to add.
///
/// Gateways help before they look: a job inside of `data` or `job` is taken out, the kind of a schedule is guessed from its
/// other members, `at` and texts in `atMs` are read as ISO 8601, and what is left out below may be filled in.
#[protocol]
pub struct CronAddParams {
    /// What people call it.
    pub name: NonEmpty,
    /// The agent it is for; `null` and absent mean the default agent.
    pub agent_id: Option<Nullable<NonEmpty>>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it runs; it does when absent.
    pub enabled: Option<bool>,
    /// Whether it is removed once it succeeded.
    pub delete_after_run: Option<bool>,
    /// When it runs.
    pub schedule: CronSchedule,
    /// The session it runs in.
    pub session_target: CronSessionTarget,
    /// When the main session hears of it.
    pub wake_mode: CronWakeMode,
    /// What it does.
    pub payload: CronPayload,
    /// What the main session hears of an isolated one.
    pub isolation: Option<CronIsolation>,
}

/// The job that was added.
#[protocol]
pub struct CronAddResult(pub CronJob);

/// Which job to change, and how.
#[protocol(untagged)]
pub enum CronUpdateParams {
    /// By its id.
    ById(CronUpdateById),
    /// By its id, as older clients call it.
    ByJobId(CronUpdateByJobId),
}

/// Which job to change, and how.
#[protocol]
pub struct CronUpdateById {
    /// The id of the job.
    pub id: NonEmpty,
    /// What changes.
    pub patch: CronJobPatch,
}

/// Which job to change, and how.
#[protocol]
pub struct CronUpdateByJobId {
    /// The id of the job.
    pub job_id: NonEmpty,
    /// What changes.
    pub patch: CronJobPatch,
}

/// What changes about a job; what is absent stays.
#[protocol]
pub struct CronJobPatch {
    /// What people call it.
    pub name: Option<NonEmpty>,
    /// The agent it is for; `null` means the default agent.
    pub agent_id: Option<Nullable<NonEmpty>>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it runs.
    pub enabled: Option<bool>,
    /// Whether it is removed once it succeeded.
    pub delete_after_run: Option<bool>,
    /// When it runs.
    pub schedule: Option<CronSchedule>,
    /// The session it runs in.
    pub session_target: Option<CronSessionTarget>,
    /// When the main session hears of it.
    pub wake_mode: Option<CronWakeMode>,
    /// What it does.
    pub payload: Option<CronPayloadPatch>,
    /// What the main session hears of an isolated one.
    pub isolation: Option<CronIsolation>,
    /// How it went so far.
    pub state: Option<CronJobState>,
}

/// What changes about what a job does.
#[protocol(tag = "kind")]
pub enum CronPayloadPatch {
    /// It tells the main session something.
    SystemEvent(CronSystemEventPatch),
    /// It runs an agent.
    AgentTurn(CronAgentTurnPatch),
}

/// What changes about what the main session is told.
#[protocol]
pub struct CronSystemEventPatch {
    /// Always `systemEvent`.
    #[protocol(constant = "systemEvent")]
    pub kind: String,
    /// What it is told.
    pub text: Option<NonEmpty>,
}

/// What changes about how an agent is run.
#[protocol]
pub struct CronAgentTurnPatch {
    /// Always `agentTurn`.
    #[protocol(constant = "agentTurn")]
    pub kind: String,
    /// What the agent is told.
    pub message: Option<NonEmpty>,
    /// The model, when not that of the agent.
    pub model: Option<String>,
    /// How long the model thinks, such as `low`.
    pub thinking: Option<String>,
    /// How many seconds it may take.
    #[protocol(min = 1)]
    pub timeout_seconds: Option<u64>,
    /// Whether the answer is delivered.
    pub deliver: Option<bool>,
    /// The channel it is delivered to.
    pub channel: Option<CronChannel>,
    /// Whom it is delivered to.
    pub to: Option<String>,
    /// Whether the job succeeds all the same when the answer cannot be delivered.
    pub best_effort_deliver: Option<bool>,
}

/// The job as it is now.
#[protocol]
pub struct CronUpdateResult(pub CronJob);

/// Which job to remove.
#[protocol(untagged)]
pub enum CronRemoveParams {
    /// By its id.
    ById(CronRemoveById),
    /// By its id, as older clients call it.
    ByJobId(CronRemoveByJobId),
}

/// Which job to remove.
#[protocol]
pub struct CronRemoveById {
    /// The id of the job.
    pub id: NonEmpty,
}

/// Which job to remove.
#[protocol]
pub struct CronRemoveByJobId {
    /// The id of the job.
    pub job_id: NonEmpty,
}

/// The job is gone.
#[protocol]
pub struct CronRemoveResult {
    /// True.
    pub ok: bool,
    /// Whether there was one.
    pub removed: bool,
}

/// Which job to run.
#[protocol(untagged)]
pub enum CronRunParams {
    /// By its id.
    ById(CronRunById),
    /// By its id, as older clients call it.
    ByJobId(CronRunByJobId),
}

/// Which job to run.
#[protocol]
pub struct CronRunById {
    /// The id of the job.
    pub id: NonEmpty,
    /// Whether to run it when it is not due; it is not run then when absent.
    pub mode: Option<CronRunMode>,
}

/// Which job to run.
#[protocol]
pub struct CronRunByJobId {
    /// The id of the job.
    pub job_id: NonEmpty,
    /// Whether to run it when it is not due; it is not run then when absent.
    pub mode: Option<CronRunMode>,
}

/// Whether to run a job that is not due.
#[protocol]
pub enum CronRunMode {
    /// Only when it is due.
    Due,
    /// In any case.
    Force,
}

/// Whether the job ran.
#[protocol]
pub struct CronRunResult {
    /// True.
    pub ok: bool,
    /// Whether it ran.
    pub ran: bool,
    /// Why it did not.
    pub reason: Option<CronSkipReason>,
}

/// Why a job did not run.
#[protocol]
pub enum CronSkipReason {
    /// It was not due.
    NotDue,
}

/// Of which job to read what it did.
#[protocol(untagged)]
pub enum CronRunsParams {
    /// By its id.
    ById(CronRunsById),
    /// By its id, as older clients call it.
    ByJobId(CronRunsByJobId),
}

/// Of which job to read what it did.
#[protocol]
pub struct CronRunsById {
    /// The id of the job, which may be gone.
    pub id: NonEmpty,
    /// How many of the newest entries: 200 when absent.
    #[protocol(min = 1, max = 5_000)]
    pub limit: Option<u64>,
}

/// Of which job to read what it did.
#[protocol]
pub struct CronRunsByJobId {
    /// The id of the job, which may be gone.
    pub job_id: NonEmpty,
    /// How many of the newest entries: 200 when absent.
    #[protocol(min = 1, max = 5_000)]
    pub limit: Option<u64>,
}

/// What a job did.
#[protocol]
pub struct CronRunsResult {
    /// Oldest first.
    pub entries: Vec<CronRunLogEntry>,
}

/// A run of a job.
#[protocol]
pub struct CronRunLogEntry {
    /// When it was over, in milliseconds since 1970.
    pub ts: u64,
    /// The job.
    pub job_id: NonEmpty,
    /// Always `finished`.
    #[protocol(constant = "finished")]
    pub action: String,
    /// How it went.
    pub status: Option<CronRunStatus>,
    /// What failed.
    pub error: Option<String>,
    /// What came of it, for people.
    pub summary: Option<String>,
    /// When it started, in milliseconds since 1970.
    pub run_at_ms: Option<u64>,
    /// How many milliseconds it took.
    pub duration_ms: Option<u64>,
    /// When it was due next then, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64>,
}

/// Something happened to a job.
#[protocol]
pub struct CronEvent {
    /// The job.
    pub job_id: NonEmpty,
    /// What happened.
    pub action: CronAction,
    /// When it started, in milliseconds since 1970; with `started` and `finished`.
    pub run_at_ms: Option<u64>,
    /// How many milliseconds it took, with `finished`.
    pub duration_ms: Option<u64>,
    /// How it went, with `finished`.
    pub status: Option<CronRunStatus>,
    /// What failed, with `finished`.
    pub error: Option<String>,
    /// What came of it, for people, with `finished`.
    pub summary: Option<String>,
    /// When it is due next, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64>,
}

/// What happens to jobs.
#[protocol]
pub enum CronAction {
    /// It was added.
    Added,
    /// It was changed.
    Updated,
    /// It was removed.
    Removed,
    /// It runs.
    Started,
    /// It is done.
    Finished,
}
