//! The conversation of a session.

use protocol_macros::{methods, protocol};

use super::agent::{MessageAttachment, TokenUsage};
use super::{ErrorCode, Scope};
use crate::{NonEmpty, Usually};

/// The conversation of a session.
#[methods]
pub trait Chat {
    /// Reads the newest messages of a session, oldest first. What exceeds about 6 MB of JSON is left out, oldest first;
    /// the last message never is. A session nobody knows has none.
    #[method(
        scope = Read, result_bytes = 262_144, max_result_bytes = 6_291_456, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn history(params: ChatHistoryParams) -> ChatHistoryResult;

    /// Sends a user's message into a session and starts a run. It answers at once; `chat` events tell the rest, and the
    /// run's id is the key.
    ///
    /// Commands such as `/status` are answered without a run. `/stop`, and a message that is nothing but `stop`, `esc`,
    /// `abort`, `wait`, `exit` or `interrupt`, ends all runs of the session and is answered like `chat.abort`.
    ///
    /// With the key of a run that goes on the status is `in_flight`; with the key of one that is over it is `ok`, or the
    /// request fails again as the run did: `UNAVAILABLE`, with the result beside the error.
    #[method(
        scope = Write, idempotency = idempotency_key, effect = Repeats, emits = ["chat", "agent"], result_bytes = 256,
        max_result_bytes = 65_536, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn send(params: ChatSendParams) -> ChatSendResult;

    /// Ends runs that `chat.send` started: all of a session, or one. The `chat` events of their end come before the answer.
    #[method(
        scope = Write, effect = Idempotent, emits = ["chat"], result_bytes = 512, max_result_bytes = 65_536,
        since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn abort(params: ChatAbortParams) -> ChatAbortResult;

    /// Adds a message of the agent to a session without a run, and tells everybody who follows the session.
    #[method(
        scope = Admin, effect = Repeats, emits = ["chat"], result_bytes = 128, max_result_bytes = 1_024,
        since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn inject(params: ChatInjectParams) -> ChatInjectResult;

    /// The answer of a run so far, and how it ended. Deltas come at most every 150 ms and may be missed: each holds all of
    /// the text. A run ends once, with `final`, `aborted` or `error`, and nothing follows.
    #[event(name = "chat", delivery = PerPayload, since = "2026.1")]
    fn chat(payload: ChatEvent);
}

/// Which messages to read.
#[protocol]
pub struct ChatHistoryParams {
    /// The session.
    pub session_key: NonEmpty,
    /// How many of the newest messages: 200 when absent.
    #[protocol(min = 1, max = 1_000)]
    pub limit: Option<u64>,
}

/// The newest messages of a session.
#[protocol]
pub struct ChatHistoryResult {
    /// The session, as it was asked for.
    pub session_key: NonEmpty,
    /// Its transcript; absent when nobody knows the session.
    pub session_id: Option<NonEmpty>,
    /// Oldest first.
    pub messages: Vec<ChatMessage>,
    /// How long the model thinks in this session: its own level, else the configured one, else the model's.
    pub thinking_level: String,
}

/// A message of a transcript. Who offers the model decides what else there is.
#[protocol(open)]
pub struct ChatMessage {
    /// Who says it.
    pub role: ChatRole,
    /// What is said.
    pub content: Option<ChatContent>,
    /// When, in milliseconds since 1970.
    #[protocol(allow(time_units = "the original's name, which clients in the field know"))]
    pub timestamp: Option<u64>,
    /// Why the model stopped, such as `stop` or `toolUse`; `injected` for what no model said.
    pub stop_reason: Option<String>,
    /// The tokens it took.
    pub usage: Option<TokenUsage>,
    /// Who offers the model.
    pub provider: Option<String>,
    /// The model.
    pub model: Option<String>,
}

/// Who says something.
#[protocol(open, min_length = 1)]
pub enum ChatRole {
    /// A person.
    User,
    /// The agent.
    Assistant,
    /// A tool, to the agent.
    #[protocol(name = "toolResult")]
    ToolResult,
    /// The gateway.
    System,
}

/// What is said: a text, or parts.
#[protocol(untagged)]
pub enum ChatContent {
    /// A text.
    Text(String),
    /// Parts, in order.
    Parts(Vec<ChatPart>),
}

/// A part of what is said. Each type of part has members of its own.
#[protocol(open)]
pub struct ChatPart {
    /// What it is.
    pub r#type: ChatPartType,
    /// The text of a `text` part.
    pub text: Option<String>,
}

/// What a part of a message is.
#[protocol(open, min_length = 1)]
pub enum ChatPartType {
    /// A text, in `text`.
    Text,
}

/// What to send into a session.
#[protocol]
pub struct ChatSendParams {
    /// The session.
    pub session_key: NonEmpty,
    /// What the user says. It may be empty when a picture says it all.
    pub message: String,
    /// How long the model thinks about this message, such as `low`.
    pub thinking: Option<String>,
    /// Whether the answer is delivered to the session's channel, too.
    pub deliver: Option<bool>,
    /// Pictures that belong to the message, each at most 5 000 000 bytes once decoded.
    pub attachments: Option<Vec<MessageAttachment>>,
    /// How many milliseconds the run may take. Ten minutes when absent, unless configured otherwise.
    pub timeout_ms: Option<u64>,
    /// The id of the run, and what makes repeating this request safe.
    pub idempotency_key: NonEmpty,
}

/// What becomes of a message. With a command that ends runs, it is what `chat.abort` answers.
#[protocol(untagged)]
pub enum ChatSendResult {
    /// It has a run.
    Started(ChatRun),
    /// It ended runs.
    Aborted(ChatAbortResult),
}

/// The run of a message.
#[protocol]
pub struct ChatRun {
    /// The id of the run: the key of the request.
    pub run_id: NonEmpty,
    /// How far it is.
    pub status: ChatRunStatus,
    /// What failed, beside an error.
    pub summary: Option<String>,
}

/// How far the run of a message is.
#[protocol]
pub enum ChatRunStatus {
    /// It starts now.
    Started,
    /// It started with an earlier request of the same key, and goes on.
    #[protocol(name = "in_flight")]
    InFlight,
    /// It is over.
    Ok,
    /// It failed.
    Error,
}

/// Which runs to end.
#[protocol]
pub struct ChatAbortParams {
    /// The session.
    pub session_key: NonEmpty,
    /// One run of it; all when absent.
    pub run_id: Option<NonEmpty>,
}

/// Which runs were ended.
#[protocol]
pub struct ChatAbortResult {
    /// True.
    pub ok: bool,
    /// Whether there was something to end.
    pub aborted: bool,
    /// The ids of the runs that were ended.
    pub run_ids: Vec<NonEmpty>,
}

/// What to add to a session.
#[protocol]
pub struct ChatInjectParams {
    /// The session.
    pub session_key: NonEmpty,
    /// What the agent says.
    pub message: NonEmpty,
    /// What stands in brackets above it, such as who says so.
    #[protocol(max_length = 100)]
    pub label: Option<String>,
}

/// The message was added.
#[protocol]
pub struct ChatInjectResult {
    /// True.
    pub ok: bool,
    /// The id of the message. Its event has the run id `inject-` with this behind it.
    pub message_id: NonEmpty,
}

/// The answer of a run so far, or how it ended.
#[protocol]
pub struct ChatEvent {
    /// The id of the run.
    pub run_id: NonEmpty,
    /// The session, as whoever started the run wrote it.
    pub session_key: NonEmpty,
    /// Grows within the run, with holes; 0 for what `chat.inject` adds.
    pub seq: u64,
    /// How far the run is.
    pub state: ChatState,
    /// The answer so far with `delta`, all of it with `final`. Absent when there is none.
    #[protocol(
        untyped = "earlier gateways say nothing about its shape, and a message in another one must not hide the run's end"
    )]
    pub message: Option<Usually<ChatMessage>>,
    /// What failed, with `error`.
    pub error_message: Option<String>,
    /// The tokens it took.
    #[protocol(
        untyped = "earlier gateways say nothing about its shape, and who offers the model decides it"
    )]
    pub usage: Option<Usually<TokenUsage>>,
    /// Why it ended, with `aborted`.
    pub stop_reason: Option<ChatStopReason>,
}

/// How far a run is.
#[protocol(open_when_typed)]
pub enum ChatState {
    /// It goes on.
    Delta,
    /// It is over.
    Final,
    /// It was ended.
    Aborted,
    /// It failed.
    Error,
}

/// Why a run was ended.
#[protocol]
pub enum ChatStopReason {
    /// `chat.abort` was called.
    Rpc,
    /// The user said so in the conversation.
    Stop,
    /// It took too long.
    Timeout,
}
