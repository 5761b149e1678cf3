//! Runs of agents: starting one, waiting for it, hearing what it does.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped, Usually};

/// Runs of agents.
#[methods]
pub trait Agent {
    /// Runs an agent on a message. It answers twice: at once that the run is accepted, and when it is over with what came
    /// of it. What the agent does meanwhile is told by `agent` and `chat` events.
    ///
    /// The run has the id of its key. A request with the key of a run that is over gets that run's result; with the key of
    /// one that goes on, it is accepted again and nothing runs twice. A failed run answers `UNAVAILABLE`, with the result
    /// beside the error. A run that took too long or was aborted succeeds, and `result.meta.aborted` says so.
    #[method(
        name = "agent", scope = Write, idempotency = idempotency_key, effect = Repeats, ack = AgentAck,
        emits = ["agent", "chat"], max_result_bytes = 1_048_576, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn run(params: AgentParams) -> AgentResult;

    /// Waits until a run is over. Any connection may wait for any run; those that are over are remembered for ten minutes.
    #[method(
        scope = Write, effect = None, result_bytes = 256, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn wait(params: AgentWaitParams) -> AgentWaitResult;

    /// Says who an agent is, as people see it. Unknown agents have the name and the picture that agents have unless they
    /// are given others.
    #[method(
        name = "agent.identity.get", scope = Read, result_bytes = 256, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(type_name = "the name in the original's document, which clients were generated from")
    )]
    fn identity_get(params: AgentIdentityParams) -> AgentIdentityResult;

    /// A run did something. Events of tools are sent only when the session shows them (`verboseLevel`).
    ///
    /// In a run come a start, then text and tools in their order, then an end or an error.
    #[event(name = "agent", delivery = MustDeliver, since = "2026.1")]
    fn agent(payload: AgentEvent);
}

/// What an agent should do, and where its answer goes.
#[protocol]
pub struct AgentParams {
    /// What the agent is told.
    pub message: NonEmpty,
    /// The agent. It is that of the session when absent, and the default agent when there is no session either.
    pub agent_id: Option<NonEmpty>,
    /// Whom the run is for, such as a telephone number; it selects a session when none is named.
    pub to: Option<String>,
    /// Whom the answer goes to, when not to `to`.
    pub reply_to: Option<String>,
    /// The transcript the run continues.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub session_id: Option<String>,
    /// The session the run belongs to.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub session_key: Option<String>,
    /// How long the model thinks in this run, such as `low`.
    pub thinking: Option<String>,
    /// Whether the answer is delivered to the channel; it is not when absent.
    pub deliver: Option<bool>,
    /// Pictures that belong to the message, each at most 5 000 000 bytes once decoded.
    pub attachments: Option<Vec<MessageAttachment>>,
    /// The channel the message came from, such as `telegram`; `last` for the one used last.
    pub channel: Option<String>,
    /// The channel the answer goes to, when not to `channel`.
    pub reply_channel: Option<String>,
    /// The account of the channel.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub account_id: Option<String>,
    /// The account the answer goes out from, when not from `accountId`.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub reply_account_id: Option<String>,
    /// The thread or topic in the channel.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub thread_id: Option<String>,
    /// The group the message came from.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub group_id: Option<String>,
    /// What people call that group's channel, such as `#general`.
    pub group_channel: Option<String>,
    /// The space or server the group belongs to.
    pub group_space: Option<String>,
    /// How many seconds the run may take. Ten minutes when absent, unless configured otherwise.
    #[protocol(allow(time_units = "the original's name, which clients in the field know"))]
    pub timeout: Option<u64>,
    /// The queue the run waits in; runs of one queue follow each other.
    pub lane: Option<String>,
    /// What the agent is told about this run beside its instructions.
    pub extra_system_prompt: Option<String>,
    /// The id of the run, and what makes repeating this request safe.
    pub idempotency_key: NonEmpty,
    /// What people call the session.
    #[protocol(min_length = 1, max_length = 64)]
    pub label: Option<String>,
    /// The session that started this one.
    pub spawned_by: Option<String>,
}

/// Something that belongs to a message. Entries without content are ignored.
#[protocol]
pub struct MessageAttachment(
    #[protocol(
        untyped = "clients in the field send entries of other shapes, and the gateway ignores those without content"
    )]
    pub Usually<Attachment>,
);

/// A picture that belongs to a message. Other files are dropped; what a file is, its first bytes tell.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct Attachment {
    /// What it is meant to be, such as `image`.
    pub r#type: Option<String>,
    /// Its media type, such as `image/png`.
    pub mime_type: Option<String>,
    /// Its name.
    pub file_name: Option<String>,
    /// Its bytes, in base64 or as a `data:` URL.
    pub content: String,
}

/// The run is accepted.
#[protocol]
pub struct AgentAck {
    /// The id of the run: the key of the request.
    pub run_id: NonEmpty,
    /// Always `accepted`: what tells this answer from the one when the run is over.
    #[protocol(constant = "accepted")]
    pub status: String,
    /// When it was accepted, in milliseconds since 1970.
    pub accepted_at: u64,
}

/// The run is over.
#[protocol]
pub struct AgentResult {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// How it went.
    pub status: AgentRunStatus,
    /// How it went, for people: `completed`, or what failed.
    pub summary: String,
    /// What came of it; absent when it failed.
    pub result: Option<AgentRunResult>,
}

/// How a run went.
#[protocol]
pub enum AgentRunStatus {
    /// It ended, or was ended.
    Ok,
    /// It failed.
    Error,
}

/// What came of a run.
#[protocol(open)]
pub struct AgentRunResult {
    /// The parts of the answer, in order.
    pub payloads: Vec<AgentPayload>,
    /// About the run.
    pub meta: AgentRunMeta,
}

/// A part of an answer.
#[protocol(open)]
pub struct AgentPayload {
    /// Its text.
    pub text: Option<String>,
    /// The picture or file that belongs to it, as a URL or a path; `null` when there is none.
    pub media_url: Option<Nullable<String>>,
    /// The same when there are several.
    pub media_urls: Option<Vec<String>>,
}

/// About a run.
#[protocol(open)]
pub struct AgentRunMeta {
    /// How many milliseconds it took.
    pub duration_ms: u64,
    /// What ran.
    pub agent_meta: Option<AgentMeta>,
    /// Whether it was ended before it was done.
    pub aborted: Option<bool>,
}

/// What ran.
#[protocol(open)]
pub struct AgentMeta {
    /// The transcript.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub session_id: String,
    /// Who offers the model.
    pub provider: String,
    /// The model.
    pub model: String,
    /// The tokens it took.
    pub usage: Option<TokenUsage>,
}

/// Tokens a model read and wrote.
#[protocol(open)]
pub struct TokenUsage {
    /// Tokens it read.
    pub input: Option<u64>,
    /// Tokens it wrote.
    pub output: Option<u64>,
    /// Tokens it read from a cache.
    pub cache_read: Option<u64>,
    /// Tokens it wrote to a cache.
    pub cache_write: Option<u64>,
    /// All of them together.
    pub total_tokens: Option<u64>,
}

/// Which run to wait for, and how long.
#[protocol]
pub struct AgentWaitParams {
    /// The id of the run. One that is not known yet is waited for, too.
    pub run_id: NonEmpty,
    /// How many milliseconds to wait: 30 000 when absent; 0 asks how it is now.
    pub timeout_ms: Option<u64>,
}

/// How a run went.
#[protocol]
pub struct AgentWaitResult {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// How it went.
    pub status: AgentWaitStatus,
    /// When it started, in milliseconds since 1970.
    pub started_at: Option<u64>,
    /// When it was over, in milliseconds since 1970.
    pub ended_at: Option<u64>,
    /// What failed.
    pub error: Option<String>,
}

/// How a run went that was waited for.
#[protocol]
pub enum AgentWaitStatus {
    /// It ended, or was ended.
    Ok,
    /// It failed.
    Error,
    /// It is not over yet.
    Timeout,
}

/// Whose identity to tell.
#[protocol]
pub struct AgentIdentityParams {
    /// The agent; that of the session when absent.
    pub agent_id: Option<NonEmpty>,
    /// A session; its agent is meant.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub session_key: Option<String>,
}

/// Who an agent is.
#[protocol]
pub struct AgentIdentityResult {
    /// Its id.
    pub agent_id: NonEmpty,
    /// Its name; `Assistant` when it has none.
    pub name: Option<NonEmpty>,
    /// Its picture, as a URL, or a letter or an emoji; `A` when it has none.
    pub avatar: Option<NonEmpty>,
}

/// Something a run did. `stream` tells what kind of thing.
#[protocol(untagged)]
#[expect(
    clippy::large_enum_variant,
    reason = "no value of it is ever made: it is read for the document"
)]
pub enum AgentEvent {
    /// It wrote.
    Assistant(AgentAssistantEvent),
    /// It used a tool.
    Tool(AgentToolEvent),
    /// It started or is over.
    Lifecycle(AgentLifecycleEvent),
    /// Its transcript was made shorter.
    Compaction(AgentCompactionEvent),
    /// Its events have a gap.
    Error(AgentErrorEvent),
    /// Anything else.
    Other(AgentOtherEvent),
}

/// The agent wrote something.
#[protocol]
pub struct AgentAssistantEvent {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// Counts the events of the run, from 1.
    pub seq: u64,
    /// Always `assistant`.
    #[protocol(constant = "assistant")]
    pub stream: String,
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// What it wrote.
    pub data: AgentAssistantData,
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<NonEmpty>,
}

/// What an agent wrote.
#[protocol(open)]
pub struct AgentAssistantData {
    /// All of the message so far.
    pub text: String,
    /// What is new in it.
    pub delta: Option<String>,
    /// Pictures and files that belong to it, as URLs or paths.
    pub media_urls: Option<Vec<String>>,
}

/// The agent used a tool.
#[protocol]
pub struct AgentToolEvent {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// Counts the events of the run, from 1.
    pub seq: u64,
    /// Always `tool`.
    #[protocol(constant = "tool")]
    pub stream: String,
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// What the tool did.
    pub data: AgentToolData,
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<NonEmpty>,
}

/// What a tool did.
#[protocol(open)]
pub struct AgentToolData {
    /// How far it is.
    pub phase: AgentToolPhase,
    /// The tool.
    pub name: Option<String>,
    /// Which use of a tool this is; the same in all phases.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub tool_call_id: Option<String>,
    /// What the tool was asked, when it starts.
    pub args: Option<AgentToolValue>,
    /// What it has so far, while it runs.
    pub partial_result: Option<AgentToolValue>,
    /// What it was used for, in a line for people.
    pub meta: Option<String>,
    /// Whether it failed, when it is done.
    pub is_error: Option<bool>,
    /// What came of it, when it is done.
    pub result: Option<AgentToolValue>,
}

/// What a tool is asked, or what comes of it.
#[protocol]
pub struct AgentToolValue(
    #[protocol(
        untyped = "each tool has parameters and results of its own, and plugins bring tools"
    )]
    pub Untyped,
);

/// How far a tool is.
#[protocol]
pub enum AgentToolPhase {
    /// It starts.
    Start,
    /// It has something.
    Update,
    /// It is done.
    Result,
}

/// The run started or is over.
#[protocol]
pub struct AgentLifecycleEvent {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// Counts the events of the run, from 1.
    pub seq: u64,
    /// Always `lifecycle`.
    #[protocol(constant = "lifecycle")]
    pub stream: String,
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// What happened to the run.
    pub data: AgentLifecycleData,
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<NonEmpty>,
}

/// What happened to a run.
#[protocol(open)]
pub struct AgentLifecycleData {
    /// What happened.
    pub phase: AgentLifecyclePhase,
    /// When the run started, in milliseconds since 1970.
    pub started_at: Option<u64>,
    /// When it was over, in milliseconds since 1970.
    pub ended_at: Option<u64>,
    /// Whether it was ended before it was done.
    pub aborted: Option<bool>,
    /// What failed.
    pub error: Option<String>,
}

/// What happens to a run.
#[protocol]
pub enum AgentLifecyclePhase {
    /// It starts.
    Start,
    /// It is over.
    End,
    /// It failed.
    Error,
}

/// The transcript is made shorter, because the model cannot look at all of it any more.
#[protocol]
pub struct AgentCompactionEvent {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// Counts the events of the run, from 1.
    pub seq: u64,
    /// Always `compaction`.
    #[protocol(constant = "compaction")]
    pub stream: String,
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// How far it is.
    pub data: AgentCompactionData,
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<NonEmpty>,
}

/// How far making a transcript shorter is.
#[protocol(open)]
pub struct AgentCompactionData {
    /// How far it is.
    pub phase: AgentCompactionPhase,
    /// Whether what did not fit is tried again.
    pub will_retry: Option<bool>,
}

/// How far making a transcript shorter is.
#[protocol]
pub enum AgentCompactionPhase {
    /// It starts.
    Start,
    /// It is done.
    End,
}

/// Events of the run were lost before they could be told.
#[protocol]
pub struct AgentErrorEvent {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// Counts the events of the run, from 1; here that of the event that is told next.
    pub seq: u64,
    /// Always `error`.
    #[protocol(constant = "error")]
    pub stream: String,
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// What is wrong.
    pub data: AgentErrorData,
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<NonEmpty>,
}

/// What is wrong with the events of a run.
#[protocol(open)]
pub struct AgentErrorData {
    /// For people: `seq gap`.
    pub reason: String,
    /// The `seq` that should have come.
    pub expected: Option<u64>,
    /// The `seq` that came.
    pub received: Option<u64>,
}

/// Something a run did that this version has no type for.
#[protocol]
pub struct AgentOtherEvent {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// Counts the events of the run, from 1.
    pub seq: u64,
    /// What kind of thing.
    pub stream: NonEmpty,
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// What it did.
    pub data: AgentOtherData,
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<NonEmpty>,
}

/// What a run did that this version has no type for.
#[protocol(open)]
pub struct AgentOtherData {}
