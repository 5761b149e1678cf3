//! The types: each member is said once, with its type, its name on the wire and its rules.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};

object! {
/// The run is accepted.
pub struct AgentAck: RULES, "AgentAck", plain {
    const status = "status" "accepted";
    /// The id of the run: the key of the request.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// When it was accepted, in milliseconds since 1970.
    pub accepted_at: u64 = req "acceptedAt" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What an agent wrote.
pub struct AgentAssistantData: RULES, "AgentAssistantData", plain {
    /// All of the message so far.
    pub text: String = req "text" wire::text(0, wire::MAX);
    /// What is new in it.
    pub delta: Option<String> = opt "delta" wire::text(0, wire::MAX);
    /// Pictures and files that belong to it, as URLs or paths.
    pub media_urls: Option<Vec<String>> = opt "mediaUrls" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The agent wrote something.
pub struct AgentAssistantEvent: RULES, "AgentAssistantEvent", plain {
    const stream = "stream" "assistant";
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// Counts the events of the run, from 1.
    pub seq: u64 = req "seq" wire::uint(0, 9_007_199_254_740_991);
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// What it wrote.
    pub data: AgentAssistantData = req "data" wire::of::<AgentAssistantData>();
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<String> = opt "sessionKey" wire::text(1, wire::MAX);
}}

object! {
/// How far making a transcript shorter is.
pub struct AgentCompactionData: RULES, "AgentCompactionData", plain {
    /// How far it is.
    pub phase: AgentCompactionPhase = req "phase" wire::of::<AgentCompactionPhase>();
    /// Whether what did not fit is tried again.
    pub will_retry: Option<bool> = opt "willRetry" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The transcript is made shorter, because the model cannot look at all of it any more.
pub struct AgentCompactionEvent: RULES, "AgentCompactionEvent", plain {
    const stream = "stream" "compaction";
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// Counts the events of the run, from 1.
    pub seq: u64 = req "seq" wire::uint(0, 9_007_199_254_740_991);
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// How far it is.
    pub data: AgentCompactionData = req "data" wire::of::<AgentCompactionData>();
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<String> = opt "sessionKey" wire::text(1, wire::MAX);
}}

text_enum! {
/// How far making a transcript shorter is.
pub enum AgentCompactionPhase: RULES, "AgentCompactionPhase", plain {
    /// It starts.
    Start = "start",
    /// It is done.
    End = "end",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// What is wrong with the events of a run.
pub struct AgentErrorData: RULES, "AgentErrorData", plain {
    /// For people: `seq gap`.
    pub reason: String = req "reason" wire::text(0, wire::MAX);
    /// The `seq` that should have come.
    pub expected: Option<u64> = opt "expected" wire::uint(0, 9_007_199_254_740_991);
    /// The `seq` that came.
    pub received: Option<u64> = opt "received" wire::uint(0, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// Events of the run were lost before they could be told.
pub struct AgentErrorEvent: RULES, "AgentErrorEvent", plain {
    const stream = "stream" "error";
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// Counts the events of the run, from 1; here that of the event that is told next.
    pub seq: u64 = req "seq" wire::uint(0, 9_007_199_254_740_991);
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// What is wrong.
    pub data: AgentErrorData = req "data" wire::of::<AgentErrorData>();
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<String> = opt "sessionKey" wire::text(1, wire::MAX);
}}

untagged! {
/// Something a run did. `stream` tells what kind of thing.
pub enum AgentEvent: RULES, "AgentEvent", plain {
    /// The agent wrote something.
    AgentAssistantEvent(AgentAssistantEvent) = wire::of::<AgentAssistantEvent>(),
    /// The agent used a tool.
    AgentToolEvent(AgentToolEvent) = wire::of::<AgentToolEvent>(),
    /// The run started or is over.
    AgentLifecycleEvent(AgentLifecycleEvent) = wire::of::<AgentLifecycleEvent>(),
    /// The transcript is made shorter, because the model cannot look at all of it any more.
    AgentCompactionEvent(AgentCompactionEvent) = wire::of::<AgentCompactionEvent>(),
    /// Events of the run were lost before they could be told.
    AgentErrorEvent(AgentErrorEvent) = wire::of::<AgentErrorEvent>(),
    /// Something a run did that this version has no type for.
    AgentOtherEvent(AgentOtherEvent) = wire::of::<AgentOtherEvent>(),
}}

object! {
/// How an agent is.
pub struct AgentHealth: RULES, "AgentHealth", plain {
    /// Its id.
    pub agent_id: String = req "agentId" wire::text(0, wire::MAX);
    /// What people call it.
    pub name: Option<String> = opt "name" wire::text(0, wire::MAX);
    /// Whether it answers when no agent is named.
    pub is_default: bool = req "isDefault" wire::of::<bool>();
    /// How it is woken.
    pub heartbeat: AgentHeartbeat = req "heartbeat" wire::of::<AgentHeartbeat>();
    /// Its sessions.
    pub sessions: SessionsHealth = req "sessions" wire::of::<SessionsHealth>();
}}

object! {
/// How an agent is woken regularly.
pub struct AgentHeartbeat: RULES, "AgentHeartbeat", plain {
    /// Whether it is woken at all.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// How often, as it is configured: `30m`.
    pub every: String = req "every" wire::text(0, wire::MAX);
    /// How often, in milliseconds; `null` when it is not woken.
    pub every_ms: Option<u64> = req "everyMs" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// What it is asked.
    pub prompt: String = req "prompt" wire::text(0, wire::MAX);
    /// Where its answer goes, such as `last`.
    pub target: String = req "target" wire::text(0, wire::MAX);
    /// The model that answers, when it is another than usual.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    /// The longest answer, in characters, that counts as nothing to report.
    pub ack_max_chars: u64 = req "ackMaxChars" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Who an agent is, as people see it.
#[derive(Default)]
pub struct AgentIdentity: RULES, "AgentIdentity", plain {
    /// Its name.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// What it is like, in a few words.
    pub theme: Option<String> = opt "theme" wire::text(1, wire::MAX);
    /// The emoji it is shown with.
    pub emoji: Option<String> = opt "emoji" wire::text(1, wire::MAX);
    /// Its picture, as it is configured: a URL or a path.
    pub avatar: Option<String> = opt "avatar" wire::text(1, wire::MAX);
    /// Its picture, as a URL.
    pub avatar_url: Option<String> = opt "avatarUrl" wire::text(1, wire::MAX);
}}

object! {
/// Whose identity to tell.
#[derive(Default)]
pub struct AgentIdentityParams: RULES, "AgentIdentityParams", plain {
    /// The agent; that of the session when absent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
    /// A session; its agent is meant.
    pub session_key: Option<String> = opt "sessionKey" wire::text(0, wire::MAX);
}}

object! {
/// Who an agent is.
pub struct AgentIdentityResult: RULES, "AgentIdentityResult", plain {
    /// Its id.
    pub agent_id: String = req "agentId" wire::text(1, wire::MAX);
    /// Its name; `Assistant` when it has none.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// Its picture, as a URL, or a letter or an emoji; `A` when it has none.
    pub avatar: Option<String> = opt "avatar" wire::text(1, wire::MAX);
}}

object! {
/// What happened to a run.
pub struct AgentLifecycleData: RULES, "AgentLifecycleData", plain {
    /// What happened.
    pub phase: AgentLifecyclePhase = req "phase" wire::of::<AgentLifecyclePhase>();
    /// When the run started, in milliseconds since 1970.
    pub started_at: Option<u64> = opt "startedAt" wire::uint(0, 9_007_199_254_740_991);
    /// When it was over, in milliseconds since 1970.
    pub ended_at: Option<u64> = opt "endedAt" wire::uint(0, 9_007_199_254_740_991);
    /// Whether it was ended before it was done.
    pub aborted: Option<bool> = opt "aborted" wire::of::<bool>();
    /// What failed.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The run started or is over.
pub struct AgentLifecycleEvent: RULES, "AgentLifecycleEvent", plain {
    const stream = "stream" "lifecycle";
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// Counts the events of the run, from 1.
    pub seq: u64 = req "seq" wire::uint(0, 9_007_199_254_740_991);
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// What happened to the run.
    pub data: AgentLifecycleData = req "data" wire::of::<AgentLifecycleData>();
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<String> = opt "sessionKey" wire::text(1, wire::MAX);
}}

text_enum! {
/// What happens to a run.
pub enum AgentLifecyclePhase: RULES, "AgentLifecyclePhase", plain {
    /// It starts.
    Start = "start",
    /// It is over.
    End = "end",
    /// It failed.
    Error = "error",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// What ran.
pub struct AgentMeta: RULES, "AgentMeta", plain {
    /// The transcript.
    pub session_id: String = req "sessionId" wire::text(0, wire::MAX);
    /// Who offers the model.
    pub provider: String = req "provider" wire::text(0, wire::MAX);
    /// The model.
    pub model: String = req "model" wire::text(0, wire::MAX);
    /// The tokens it took.
    pub usage: Option<TokenUsage> = opt "usage" wire::of::<TokenUsage>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

alias! {
/// What a run did that this version has no type for.
pub struct AgentOtherData(BTreeMap<String, Json>): RULES, "AgentOtherData" = wire::checked(&RULES, "AgentOtherData", wire::map(wire::of::<Json>()));
}

object! {
/// Something a run did that this version has no type for.
pub struct AgentOtherEvent: RULES, "AgentOtherEvent", plain {
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// Counts the events of the run, from 1.
    pub seq: u64 = req "seq" wire::uint(0, 9_007_199_254_740_991);
    /// What kind of thing.
    pub stream: String = req "stream" wire::text(1, wire::MAX);
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// What it did.
    pub data: BTreeMap<String, Json> = req "data" wire::checked(&RULES, "AgentOtherEvent/data", wire::map(wire::of::<Json>()));
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<String> = opt "sessionKey" wire::text(1, wire::MAX);
}}

object! {
/// What an agent should do, and where its answer goes.
pub struct AgentParams: RULES, "AgentParams", plain {
    /// What the agent is told.
    pub message: String = req "message" wire::text(1, wire::MAX);
    /// The agent. It is that of the session when absent, and the default agent when there is no session either.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
    /// Whom the run is for, such as a telephone number; it selects a session when none is named.
    pub to: Option<String> = opt "to" wire::text(0, wire::MAX);
    /// Whom the answer goes to, when not to `to`.
    pub reply_to: Option<String> = opt "replyTo" wire::text(0, wire::MAX);
    /// The transcript the run continues.
    pub session_id: Option<String> = opt "sessionId" wire::text(0, wire::MAX);
    /// The session the run belongs to.
    pub session_key: Option<String> = opt "sessionKey" wire::text(0, wire::MAX);
    /// How long the model thinks in this run, such as `low`.
    pub thinking: Option<String> = opt "thinking" wire::text(0, wire::MAX);
    /// Whether the answer is delivered to the channel; it is not when absent.
    pub deliver: Option<bool> = opt "deliver" wire::of::<bool>();
    /// Pictures that belong to the message, each at most 5 000 000 bytes once decoded.
    pub attachments: Option<Vec<MessageAttachment>> = opt "attachments" wire::list(wire::of::<MessageAttachment>(), 0, wire::MAX);
    /// The channel the message came from, such as `telegram`; `last` for the one used last.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    /// The channel the answer goes to, when not to `channel`.
    pub reply_channel: Option<String> = opt "replyChannel" wire::text(0, wire::MAX);
    /// The account of the channel.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
    /// The account the answer goes out from, when not from `accountId`.
    pub reply_account_id: Option<String> = opt "replyAccountId" wire::text(0, wire::MAX);
    /// The thread or topic in the channel.
    pub thread_id: Option<String> = opt "threadId" wire::text(0, wire::MAX);
    /// The group the message came from.
    pub group_id: Option<String> = opt "groupId" wire::text(0, wire::MAX);
    /// What people call that group's channel, such as `#general`.
    pub group_channel: Option<String> = opt "groupChannel" wire::text(0, wire::MAX);
    /// The space or server the group belongs to.
    pub group_space: Option<String> = opt "groupSpace" wire::text(0, wire::MAX);
    /// How many seconds the run may take. Ten minutes when absent, unless configured otherwise.
    pub timeout: Option<u64> = opt "timeout" wire::uint(0, 9_007_199_254_740_991);
    /// The queue the run waits in; runs of one queue follow each other.
    pub lane: Option<String> = opt "lane" wire::text(0, wire::MAX);
    /// What the agent is told about this run beside its instructions.
    pub extra_system_prompt: Option<String> = opt "extraSystemPrompt" wire::text(0, wire::MAX);
    /// The id of the run, and what makes repeating this request safe.
    pub idempotency_key: String = req "idempotencyKey" wire::text(1, wire::MAX);
    /// What people call the session.
    pub label: Option<String> = opt "label" wire::text(1, 64);
    /// The session that started this one.
    pub spawned_by: Option<String> = opt "spawnedBy" wire::text(0, wire::MAX);
}}

object! {
/// A part of an answer.
#[derive(Default)]
pub struct AgentPayload: RULES, "AgentPayload", plain {
    /// Its text.
    pub text: Option<String> = opt "text" wire::text(0, wire::MAX);
    /// The picture or file that belongs to it, as a URL or a path; `null` when there is none.
    pub media_url: Maybe<String> = may "mediaUrl" wire::nullable(wire::text(0, wire::MAX));
    /// The same when there are several.
    pub media_urls: Option<Vec<String>> = opt "mediaUrls" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The run is over.
pub struct AgentResult: RULES, "AgentResult", plain {
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// How it went.
    pub status: AgentRunStatus = req "status" wire::of::<AgentRunStatus>();
    /// How it went, for people: `completed`, or what failed.
    pub summary: String = req "summary" wire::text(0, wire::MAX);
    /// What came of it; absent when it failed.
    pub result: Option<AgentRunResult> = opt "result" wire::of::<AgentRunResult>();
}}

object! {
/// About a run.
pub struct AgentRunMeta: RULES, "AgentRunMeta", plain {
    /// How many milliseconds it took.
    pub duration_ms: u64 = req "durationMs" wire::uint(0, 9_007_199_254_740_991);
    /// What ran.
    pub agent_meta: Option<AgentMeta> = opt "agentMeta" wire::of::<AgentMeta>();
    /// Whether it was ended before it was done.
    pub aborted: Option<bool> = opt "aborted" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// What came of a run.
pub struct AgentRunResult: RULES, "AgentRunResult", plain {
    /// The parts of the answer, in order.
    pub payloads: Vec<AgentPayload> = req "payloads" wire::list(wire::of::<AgentPayload>(), 0, wire::MAX);
    /// About the run.
    pub meta: AgentRunMeta = req "meta" wire::of::<AgentRunMeta>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// How a run went.
pub enum AgentRunStatus: RULES, "AgentRunStatus", plain {
    /// It ended, or was ended.
    Ok = "ok",
    /// It failed.
    Error = "error",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// An agent.
pub struct AgentSummary: RULES, "AgentSummary", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What it is called in the configuration.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// Who it is, as people see it.
    pub identity: Option<AgentIdentity> = opt "identity" wire::of::<AgentIdentity>();
}}

object! {
/// What a tool did.
pub struct AgentToolData: RULES, "AgentToolData", plain {
    /// How far it is.
    pub phase: AgentToolPhase = req "phase" wire::of::<AgentToolPhase>();
    /// The tool.
    pub name: Option<String> = opt "name" wire::text(0, wire::MAX);
    /// Which use of a tool this is; the same in all phases.
    pub tool_call_id: Option<String> = opt "toolCallId" wire::text(0, wire::MAX);
    /// What the tool was asked, when it starts.
    pub args: Option<Json> = opt "args" wire::of::<Json>();
    /// What it has so far, while it runs.
    pub partial_result: Option<Json> = opt "partialResult" wire::of::<Json>();
    /// What it was used for, in a line for people.
    pub meta: Option<String> = opt "meta" wire::text(0, wire::MAX);
    /// Whether it failed, when it is done.
    pub is_error: Option<bool> = opt "isError" wire::of::<bool>();
    /// What came of it, when it is done.
    pub result: Option<Json> = opt "result" wire::of::<Json>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The agent used a tool.
pub struct AgentToolEvent: RULES, "AgentToolEvent", plain {
    const stream = "stream" "tool";
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// Counts the events of the run, from 1.
    pub seq: u64 = req "seq" wire::uint(0, 9_007_199_254_740_991);
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// What the tool did.
    pub data: AgentToolData = req "data" wire::of::<AgentToolData>();
    /// The session, as whoever started the run wrote it.
    pub session_key: Option<String> = opt "sessionKey" wire::text(1, wire::MAX);
}}

text_enum! {
/// How far a tool is.
pub enum AgentToolPhase: RULES, "AgentToolPhase", plain {
    /// It starts.
    Start = "start",
    /// It has something.
    Update = "update",
    /// It is done.
    Result = "result",
    ..
    /// A string this version does not know.
    Unknown
}}

alias! {
/// What a tool is asked, or what comes of it.
pub struct AgentToolValue(Json): RULES, "AgentToolValue" = wire::of::<Json>();
}

object! {
/// Which run to wait for, and how long.
pub struct AgentWaitParams: RULES, "AgentWaitParams", plain {
    /// The id of the run. One that is not known yet is waited for, too.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// How many milliseconds to wait: 30 000 when absent; 0 asks how it is now.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// How a run went.
pub struct AgentWaitResult: RULES, "AgentWaitResult", plain {
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// How it went.
    pub status: AgentWaitStatus = req "status" wire::of::<AgentWaitStatus>();
    /// When it started, in milliseconds since 1970.
    pub started_at: Option<u64> = opt "startedAt" wire::uint(0, 9_007_199_254_740_991);
    /// When it was over, in milliseconds since 1970.
    pub ended_at: Option<u64> = opt "endedAt" wire::uint(0, 9_007_199_254_740_991);
    /// What failed.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
}}

text_enum! {
/// How a run went that was waited for.
pub enum AgentWaitStatus: RULES, "AgentWaitStatus", plain {
    /// It ended, or was ended.
    Ok = "ok",
    /// It failed.
    Error = "error",
    /// It is not over yet.
    Timeout = "timeout",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct AgentsListParams: RULES, "AgentsListParams", plain {
}}

object! {
/// The agents.
pub struct AgentsListResult: RULES, "AgentsListResult", plain {
    /// The agent that answers when none is named.
    pub default_id: String = req "defaultId" wire::text(1, wire::MAX);
    /// The short key of each agent's main session.
    pub main_key: String = req "mainKey" wire::text(1, wire::MAX);
    /// Who shares a session.
    pub scope: SessionScope = req "scope" wire::of::<SessionScope>();
    /// The agents.
    pub agents: Vec<AgentSummary> = req "agents" wire::list(wire::of::<AgentSummary>(), 0, wire::MAX);
}}

object! {
/// A picture that belongs to a message. Other files are dropped; what a file is, its first bytes tell.
pub struct Attachment: RULES, "Attachment", plain {
    /// What it is meant to be, such as `image`.
    pub r#type: Option<String> = opt "type" wire::text(0, wire::MAX);
    /// Its media type, such as `image/png`.
    pub mime_type: Option<String> = opt "mimeType" wire::text(0, wire::MAX);
    /// Its name.
    pub file_name: Option<String> = opt "fileName" wire::text(0, wire::MAX);
    /// Its bytes, in base64 or as a `data:` URL.
    pub content: String = req "content" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// What a request wants to do.
pub enum BrowserMethod: RULES, "BrowserMethod", plain {
    /// Read.
    GET = "GET",
    /// Do.
    POST = "POST",
    /// Remove.
    DELETE = "DELETE",
    ..
    /// A string this version does not know.
    Unknown
}}

untagged! {
/// A value behind the question mark.
pub enum BrowserQueryValue: RULES, "BrowserQueryValue", plain {
    String(String) = wire::text(0, wire::MAX),
    Number(f64) = wire::number(f64::MIN, f64::MAX),
    Boolean(bool) = wire::of::<bool>(),
}}

object! {
/// A request in the manner of HTTP. Other members are ignored.
pub struct BrowserRequestParams: RULES, "BrowserRequestParams", plain {
    /// What to do; case does not matter. Without one, or without a path, the answer is `method and path are required`.
    pub method: BrowserMethod = req "method" wire::of::<BrowserMethod>();
    /// What to do it with, such as `/tabs`.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// What stands behind the question mark, by name.
    pub query: Option<BTreeMap<String, BrowserQueryValue>> = opt "query" wire::map(wire::of::<BrowserQueryValue>());
    /// What the request carries.
    pub body: Option<Json> = opt "body" wire::of::<Json>();
    /// How many milliseconds the service may take.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

alias! {
/// What the service answered.
pub struct BrowserRequestResult(Json): RULES, "BrowserRequestResult" = wire::of::<Json>();
}

object! {
/// How an account of a channel is. Channels add members of their own.
pub struct ChannelAccountSnapshot: RULES, "ChannelAccountSnapshot", plain {
    /// Its id.
    pub account_id: String = req "accountId" wire::text(1, wire::MAX);
    /// What people call it.
    pub name: Option<String> = opt "name" wire::text(0, wire::MAX);
    /// Whether it is used.
    pub enabled: Option<bool> = opt "enabled" wire::of::<bool>();
    /// Whether everything it needs is configured.
    pub configured: Option<bool> = opt "configured" wire::of::<bool>();
    /// Whether the service let the gateway in.
    pub linked: Option<bool> = opt "linked" wire::of::<bool>();
    /// Whether the gateway is working with it.
    pub running: Option<bool> = opt "running" wire::of::<bool>();
    /// Whether the connection to the service stands.
    pub connected: Option<bool> = opt "connected" wire::of::<bool>();
    /// How often the gateway has tried to connect again since the connection broke.
    pub reconnect_attempts: Option<u64> = opt "reconnectAttempts" wire::uint(0, 9_007_199_254_740_991);
    /// When the connection last came to stand, in milliseconds since 1970.
    pub last_connected_at: Option<u64> = opt "lastConnectedAt" wire::uint(0, 9_007_199_254_740_991);
    /// What last went wrong, for people.
    pub last_error: Option<String> = opt "lastError" wire::text(0, wire::MAX);
    /// When the gateway last began working with it, in milliseconds since 1970.
    pub last_start_at: Option<u64> = opt "lastStartAt" wire::uint(0, 9_007_199_254_740_991);
    /// When the gateway last stopped working with it, in milliseconds since 1970.
    pub last_stop_at: Option<u64> = opt "lastStopAt" wire::uint(0, 9_007_199_254_740_991);
    /// When a message last came in, in milliseconds since 1970.
    pub last_inbound_at: Option<u64> = opt "lastInboundAt" wire::uint(0, 9_007_199_254_740_991);
    /// When a message last went out, in milliseconds since 1970.
    pub last_outbound_at: Option<u64> = opt "lastOutboundAt" wire::uint(0, 9_007_199_254_740_991);
    /// When the service was last asked, in milliseconds since 1970.
    pub last_probe_at: Option<u64> = opt "lastProbeAt" wire::uint(0, 9_007_199_254_740_991);
    /// How it receives messages, such as `polling` or `webhook`.
    pub mode: Option<String> = opt "mode" wire::text(0, wire::MAX);
    /// Who may write to it directly, such as `pairing` or `open`.
    pub dm_policy: Option<String> = opt "dmPolicy" wire::text(0, wire::MAX);
    /// The senders it listens to.
    pub allow_from: Option<Vec<String>> = opt "allowFrom" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Where its token comes from, such as `config` or `env`.
    pub token_source: Option<String> = opt "tokenSource" wire::text(0, wire::MAX);
    /// Where the token of its bot comes from.
    pub bot_token_source: Option<String> = opt "botTokenSource" wire::text(0, wire::MAX);
    /// Where the token of its app comes from.
    pub app_token_source: Option<String> = opt "appTokenSource" wire::text(0, wire::MAX);
    /// The address of the service.
    pub base_url: Option<String> = opt "baseUrl" wire::text(0, wire::MAX);
    /// Whether it answers in groups without being mentioned.
    pub allow_unmentioned_groups: Option<bool> = opt "allowUnmentionedGroups" wire::of::<bool>();
    /// The path of the program it works through.
    pub cli_path: Maybe<String> = may "cliPath" wire::nullable(wire::text(0, wire::MAX));
    /// The path of the database it reads.
    pub db_path: Maybe<String> = may "dbPath" wire::nullable(wire::text(0, wire::MAX));
    /// The port it listens on.
    pub port: Maybe<u64> = may "port" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// What the service said when it was last asked.
    pub probe: Option<Json> = opt "probe" wire::of::<Json>();
    /// What is wrong with what the service was allowed.
    pub audit: Option<Json> = opt "audit" wire::of::<Json>();
    /// What the service says about the gateway as an application.
    pub application: Option<Json> = opt "application" wire::of::<Json>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// How a channel is, or one of its accounts. Channels add members of their own.
#[derive(Default)]
pub struct ChannelHealth: RULES, "ChannelHealth", plain {
    /// The account this is about; of a channel, the one that is meant when none is named.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
    /// Whether everything it needs is configured.
    pub configured: Option<bool> = opt "configured" wire::of::<bool>();
    /// Whether the service let the gateway in.
    pub linked: Option<bool> = opt "linked" wire::of::<bool>();
    /// How many milliseconds ago it was linked; `null` when nobody knows.
    pub auth_age_ms: Maybe<u64> = may "authAgeMs" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// What the service said when it was last asked.
    pub probe: Option<Json> = opt "probe" wire::of::<Json>();
    /// When the service was last asked, in milliseconds since 1970; `null` when it never was.
    pub last_probe_at: Maybe<u64> = may "lastProbeAt" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// The accounts of a channel, by id.
    pub accounts: Option<BTreeMap<String, ChannelHealth>> = opt "accounts" wire::map(wire::of::<ChannelHealth>());
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// What people call a channel.
pub struct ChannelMeta: RULES, "ChannelMeta", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What people call it.
    pub label: String = req "label" wire::text(1, wire::MAX);
    /// What people call it where there is room to say more.
    pub detail_label: String = req "detailLabel" wire::text(1, wire::MAX);
    /// The name of Apple's system image for it.
    pub system_image: Option<String> = opt "systemImage" wire::text(0, wire::MAX);
}}

object! {
/// Which account to forget.
pub struct ChannelsLogoutParams: RULES, "ChannelsLogoutParams", plain {
    /// The id of the channel.
    pub channel: String = req "channel" wire::text(1, wire::MAX);
    /// The account; the channel's own choice when it is absent or empty.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
}}

object! {
/// What was forgotten. Channels add members of their own.
pub struct ChannelsLogoutResult: RULES, "ChannelsLogoutResult", plain {
    /// The id of the channel.
    pub channel: String = req "channel" wire::text(1, wire::MAX);
    /// The account.
    pub account_id: String = req "accountId" wire::text(1, wire::MAX);
    /// Whether there was something to forget.
    pub cleared: bool = req "cleared" wire::of::<bool>();
    /// Whether the account is not linked any more; a token in the environment, for one, stays.
    pub logged_out: Option<bool> = opt "loggedOut" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// How closely to look.
#[derive(Default)]
pub struct ChannelsStatusParams: RULES, "ChannelsStatusParams", plain {
    /// Whether to ask the services themselves.
    pub probe: Option<bool> = opt "probe" wire::of::<bool>();
    /// How many milliseconds a service may take to answer; 10 000 when absent, and never less than 1 000.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// How the channels are. Maps have the ids of channels as keys.
pub struct ChannelsStatusResult: RULES, "ChannelsStatusResult", plain {
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<String> = req "channelOrder" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// What people call the channels.
    pub channel_labels: BTreeMap<String, String> = req "channelLabels" wire::map(wire::text(1, wire::MAX));
    /// What people call the channels where there is room to say more.
    pub channel_detail_labels: Option<BTreeMap<String, String>> = opt "channelDetailLabels" wire::map(wire::text(1, wire::MAX));
    /// Names of Apple's system images for the channels.
    pub channel_system_images: Option<BTreeMap<String, String>> = opt "channelSystemImages" wire::map(wire::text(1, wire::MAX));
    /// The same by channel, in the order to show them.
    pub channel_meta: Option<Vec<ChannelMeta>> = opt "channelMeta" wire::list(wire::of::<ChannelMeta>(), 0, wire::MAX);
    /// What each channel says about itself.
    pub channels: BTreeMap<String, Json> = req "channels" wire::map(wire::of::<Json>());
    /// The accounts of the channels.
    pub channel_accounts: BTreeMap<String, Vec<ChannelAccountSnapshot>> = req "channelAccounts" wire::map(wire::list(wire::of::<ChannelAccountSnapshot>(), 0, wire::MAX));
    /// The account of each channel that is meant when none is named.
    pub channel_default_account_id: BTreeMap<String, String> = req "channelDefaultAccountId" wire::map(wire::text(1, wire::MAX));
}}

object! {
/// Which runs to end.
pub struct ChatAbortParams: RULES, "ChatAbortParams", plain {
    /// The session.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// One run of it; all when absent.
    pub run_id: Option<String> = opt "runId" wire::text(1, wire::MAX);
}}

object! {
/// Which runs were ended.
pub struct ChatAbortResult: RULES, "ChatAbortResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Whether there was something to end.
    pub aborted: bool = req "aborted" wire::of::<bool>();
    /// The ids of the runs that were ended.
    pub run_ids: Vec<String> = req "runIds" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

untagged! {
/// What is said: a text, or parts.
pub enum ChatContent: RULES, "ChatContent", plain {
    String(String) = wire::text(0, wire::MAX),
    Array(Vec<ChatPart>) = wire::list(wire::of::<ChatPart>(), 0, wire::MAX),
}}

object! {
/// The answer of a run so far, or how it ended.
pub struct ChatEvent: RULES, "ChatEvent", plain {
    /// The id of the run.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// The session, as whoever started the run wrote it.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// Grows within the run, with holes; 0 for what `chat.inject` adds.
    pub seq: u64 = req "seq" wire::uint(0, 9_007_199_254_740_991);
    /// How far the run is.
    pub state: ChatState = req "state" wire::of::<ChatState>();
    /// The answer so far with `delta`, all of it with `final`. Absent when there is none.
    pub message: Option<ChatEventMessage> = opt "message" wire::of::<ChatEventMessage>();
    /// What failed, with `error`.
    pub error_message: Option<String> = opt "errorMessage" wire::text(0, wire::MAX);
    /// The tokens it took.
    pub usage: Option<ChatEventUsage> = opt "usage" wire::of::<ChatEventUsage>();
    /// Why it ended, with `aborted`.
    pub stop_reason: Option<ChatStopReason> = opt "stopReason" wire::of::<ChatStopReason>();
}}

untagged! {
/// The answer so far with `delta`, all of it with `final`. Absent when there is none.
pub enum ChatEventMessage: RULES, "ChatEventMessage", plain {
    /// A message of a transcript. Who offers the model decides what else there is.
    ChatMessage(ChatMessage) = wire::of::<ChatMessage>(),
    Other(Json) = wire::of::<Json>(),
}}

untagged! {
/// The tokens it took.
pub enum ChatEventUsage: RULES, "ChatEventUsage", plain {
    /// Tokens a model read and wrote.
    TokenUsage(TokenUsage) = wire::of::<TokenUsage>(),
    Other(Json) = wire::of::<Json>(),
}}

object! {
/// Which messages to read.
pub struct ChatHistoryParams: RULES, "ChatHistoryParams", plain {
    /// The session.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// How many of the newest messages: 200 when absent.
    pub limit: Option<u64> = opt "limit" wire::uint(1, 1_000);
}}

object! {
/// The newest messages of a session.
pub struct ChatHistoryResult: RULES, "ChatHistoryResult", plain {
    /// The session, as it was asked for.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// Its transcript; absent when nobody knows the session.
    pub session_id: Option<String> = opt "sessionId" wire::text(1, wire::MAX);
    /// Oldest first.
    pub messages: Vec<ChatMessage> = req "messages" wire::list(wire::of::<ChatMessage>(), 0, wire::MAX);
    /// How long the model thinks in this session: its own level, else the configured one, else the model's.
    pub thinking_level: String = req "thinkingLevel" wire::text(0, wire::MAX);
}}

object! {
/// What to add to a session.
pub struct ChatInjectParams: RULES, "ChatInjectParams", plain {
    /// The session.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// What the agent says.
    pub message: String = req "message" wire::text(1, wire::MAX);
    /// What stands in brackets above it, such as who says so.
    pub label: Option<String> = opt "label" wire::text(0, 100);
}}

object! {
/// The message was added.
pub struct ChatInjectResult: RULES, "ChatInjectResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The id of the message. Its event has the run id `inject-` with this behind it.
    pub message_id: String = req "messageId" wire::text(1, wire::MAX);
}}

object! {
/// A message of a transcript. Who offers the model decides what else there is.
pub struct ChatMessage: RULES, "ChatMessage", plain {
    /// Who says it.
    pub role: ChatRole = req "role" wire::of::<ChatRole>();
    /// What is said.
    pub content: Option<ChatContent> = opt "content" wire::of::<ChatContent>();
    /// When, in milliseconds since 1970.
    pub timestamp: Option<u64> = opt "timestamp" wire::uint(0, 9_007_199_254_740_991);
    /// Why the model stopped, such as `stop` or `toolUse`; `injected` for what no model said.
    pub stop_reason: Option<String> = opt "stopReason" wire::text(0, wire::MAX);
    /// The tokens it took.
    pub usage: Option<TokenUsage> = opt "usage" wire::of::<TokenUsage>();
    /// Who offers the model.
    pub provider: Option<String> = opt "provider" wire::text(0, wire::MAX);
    /// The model.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// A part of what is said. Each type of part has members of its own.
pub struct ChatPart: RULES, "ChatPart", plain {
    /// What it is.
    pub r#type: ChatPartType = req "type" wire::of::<ChatPartType>();
    /// The text of a `text` part.
    pub text: Option<String> = opt "text" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// What a part of a message is.
pub enum ChatPartType: RULES, "ChatPartType", checked {
    /// A text, in `text`.
    Text = "text",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// Who says something.
pub enum ChatRole: RULES, "ChatRole", checked {
    /// A person.
    User = "user",
    /// The agent.
    Assistant = "assistant",
    /// A tool, to the agent.
    ToolResult = "toolResult",
    /// The gateway.
    System = "system",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// The run of a message.
pub struct ChatRun: RULES, "ChatRun", plain {
    /// The id of the run: the key of the request.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// How far it is.
    pub status: ChatRunStatus = req "status" wire::of::<ChatRunStatus>();
    /// What failed, beside an error.
    pub summary: Option<String> = opt "summary" wire::text(0, wire::MAX);
}}

text_enum! {
/// How far the run of a message is.
pub enum ChatRunStatus: RULES, "ChatRunStatus", plain {
    /// It starts now.
    Started = "started",
    /// It started with an earlier request of the same key, and goes on.
    InFlight = "in_flight",
    /// It is over.
    Ok = "ok",
    /// It failed.
    Error = "error",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// What to send into a session.
pub struct ChatSendParams: RULES, "ChatSendParams", plain {
    /// The session.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// What the user says. It may be empty when a picture says it all.
    pub message: String = req "message" wire::text(0, wire::MAX);
    /// How long the model thinks about this message, such as `low`.
    pub thinking: Option<String> = opt "thinking" wire::text(0, wire::MAX);
    /// Whether the answer is delivered to the session's channel, too.
    pub deliver: Option<bool> = opt "deliver" wire::of::<bool>();
    /// Pictures that belong to the message, each at most 5 000 000 bytes once decoded.
    pub attachments: Option<Vec<MessageAttachment>> = opt "attachments" wire::list(wire::of::<MessageAttachment>(), 0, wire::MAX);
    /// How many milliseconds the run may take. Ten minutes when absent, unless configured otherwise.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
    /// The id of the run, and what makes repeating this request safe.
    pub idempotency_key: String = req "idempotencyKey" wire::text(1, wire::MAX);
}}

untagged! {
/// What becomes of a message. With a command that ends runs, it is what `chat.abort` answers.
pub enum ChatSendResult: RULES, "ChatSendResult", plain {
    /// The run of a message.
    ChatRun(ChatRun) = wire::of::<ChatRun>(),
    /// Which runs were ended.
    ChatAbortResult(ChatAbortResult) = wire::of::<ChatAbortResult>(),
}}

text_enum! {
/// How far a run is.
pub enum ChatState: RULES, "ChatState", plain {
    /// It goes on.
    Delta = "delta",
    /// It is over.
    Final = "final",
    /// It was ended.
    Aborted = "aborted",
    /// It failed.
    Error = "error",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// Why a run was ended.
pub enum ChatStopReason: RULES, "ChatStopReason", plain {
    /// `chat.abort` was called.
    Rpc = "rpc",
    /// The user said so in the conversation.
    Stop = "stop",
    /// It took too long.
    Timeout = "timeout",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// Which program connects. Programs that were renamed are accepted under all of their names.
pub enum ClientId: RULES, "ClientId", plain {
    /// The web chat page.
    WebchatUi = "webchat-ui",
    /// The control page.
    MoltbotControlUi = "moltbot-control-ui",
    /// A web chat embedded elsewhere.
    Webchat = "webchat",
    /// The command line.
    Cli = "cli",
    /// A program that uses the gateway as a service.
    GatewayClient = "gateway-client",
    /// The macOS app.
    MoltbotMacos = "moltbot-macos",
    /// The iOS app.
    MoltbotIos = "moltbot-ios",
    /// The Android app.
    MoltbotAndroid = "moltbot-android",
    /// A headless node.
    NodeHost = "node-host",
    /// A test.
    Test = "test",
    /// A program that finds out what a gateway is.
    Fingerprint = "fingerprint",
    /// A program that finds out whether a gateway works.
    MoltbotProbe = "moltbot-probe",
    /// Earlier name of `moltbot-control-ui`.
    ClawdbotControlUi = "clawdbot-control-ui",
    /// Earlier name of `moltbot-macos`.
    ClawdbotMacos = "clawdbot-macos",
    /// Earlier name of `moltbot-ios`.
    ClawdbotIos = "clawdbot-ios",
    /// Earlier name of `moltbot-android`.
    ClawdbotAndroid = "clawdbot-android",
    /// Earlier name of `moltbot-probe`.
    ClawdbotProbe = "clawdbot-probe",
    /// The web chat page of protocol 1.
    WebUi = "web-ui",
    /// The macOS app of protocol 1.
    MacosApp = "macos-app",
}}

object! {
/// The program that connects.
pub struct ClientInfo: RULES, "ClientInfo", plain {
    /// Which program it is.
    pub id: ClientId = req "id" wire::of::<ClientId>();
    /// What people call this client, such as the name of the machine.
    pub display_name: Option<String> = opt "displayName" wire::text(1, wire::MAX);
    /// The version of the program.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// The platform it runs on, such as `macos 15.1`.
    pub platform: String = req "platform" wire::text(1, wire::MAX);
    /// The family of the device, such as `iPhone`.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of the device, such as `iPhone16,1`.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What the program is used as.
    pub mode: ClientMode = req "mode" wire::of::<ClientMode>();
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String> = opt "instanceId" wire::text(1, wire::MAX);
}}

text_enum! {
/// What a program is used as.
pub enum ClientMode: RULES, "ClientMode", plain {
    /// A chat in a web page.
    Webchat = "webchat",
    /// A command line; it is not listed as present.
    Cli = "cli",
    /// An app with a user in front of it.
    Ui = "ui",
    /// A program without a user.
    Backend = "backend",
    /// A device that carries out commands.
    Node = "node",
    /// A look whether the gateway works.
    Probe = "probe",
    /// A test.
    Test = "test",
    /// Any control client; earlier clients say this instead of the modes above.
    Operator = "operator",
}}

object! {
/// What the configuration should be, and what to do about it.
pub struct ConfigApplyParams: RULES, "ConfigApplyParams", plain {
    /// The text, as JSON5.
    pub raw: String = req "raw" wire::text(1, wire::MAX);
    /// The hash of the text it replaces.
    pub base_hash: Option<String> = opt "baseHash" wire::text(1, wire::MAX);
    /// The session that is told once the gateway is back.
    pub session_key: Option<String> = opt "sessionKey" wire::text(0, wire::MAX);
    /// What it is told, beside that the configuration changed.
    pub note: Option<String> = opt "note" wire::text(0, wire::MAX);
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    pub restart_delay_ms: Option<u64> = opt "restartDelayMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The file is written, and the gateway is about to restart.
pub struct ConfigApplyResult: RULES, "ConfigApplyResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Where the file is.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// What it says now.
    pub config: Json = req "config" wire::of::<Json>();
    /// How it restarts.
    pub restart: RestartPlan = req "restart" wire::of::<RestartPlan>();
    /// What is kept about it until the gateway is back.
    pub sentinel: RestartSentinel = req "sentinel" wire::of::<RestartSentinel>();
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct ConfigGetParams: RULES, "ConfigGetParams", plain {
}}

object! {
/// The file and what it means.
pub struct ConfigGetResult: RULES, "ConfigGetResult", plain {
    /// Where the file is.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// Whether there is one.
    pub exists: bool = req "exists" wire::of::<bool>();
    /// Its text; `null` when there is none.
    pub raw: Option<String> = req "raw" wire::nullable(wire::text(0, wire::MAX));
    /// What it says, before anything is filled in.
    pub parsed: Json = req "parsed" wire::of::<Json>();
    /// Whether all it says is allowed.
    pub valid: bool = req "valid" wire::of::<bool>();
    /// What it means: with what is included, with variables of the environment, with everything that was left out.
    pub config: Json = req "config" wire::of::<Json>();
    /// The SHA-256 of the text in hexadecimal digits; of nothing when there is no file. Changing it asks for this.
    pub hash: String = req "hash" wire::text(1, wire::MAX);
    /// What is not allowed.
    pub issues: Vec<ConfigIssue> = req "issues" wire::list(wire::of::<ConfigIssue>(), 0, wire::MAX);
    /// What is allowed and may still be a mistake.
    pub warnings: Vec<ConfigIssue> = req "warnings" wire::list(wire::of::<ConfigIssue>(), 0, wire::MAX);
    /// What is spelled as earlier versions did.
    pub legacy_issues: Vec<ConfigIssue> = req "legacyIssues" wire::list(wire::of::<ConfigIssue>(), 0, wire::MAX);
}}

object! {
/// Something about a place in the configuration.
pub struct ConfigIssue: RULES, "ConfigIssue", plain {
    /// Where, as in `gateway.port`; empty for the whole.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// What, for people.
    pub message: String = req "message" wire::text(0, wire::MAX);
}}

object! {
/// What to merge into the configuration, and what to do about it.
pub struct ConfigPatchParams: RULES, "ConfigPatchParams", plain {
    /// An object, as JSON5.
    pub raw: String = req "raw" wire::text(1, wire::MAX);
    /// The hash of the text it changes.
    pub base_hash: Option<String> = opt "baseHash" wire::text(1, wire::MAX);
    /// The session that is told once the gateway is back.
    pub session_key: Option<String> = opt "sessionKey" wire::text(0, wire::MAX);
    /// What it is told, beside that the configuration changed.
    pub note: Option<String> = opt "note" wire::text(0, wire::MAX);
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    pub restart_delay_ms: Option<u64> = opt "restartDelayMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The file is written, and the gateway is about to restart.
pub struct ConfigPatchResult: RULES, "ConfigPatchResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Where the file is.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// What it says now.
    pub config: Json = req "config" wire::of::<Json>();
    /// How it restarts.
    pub restart: RestartPlan = req "restart" wire::of::<RestartPlan>();
    /// What is kept about it until the gateway is back.
    pub sentinel: RestartSentinel = req "sentinel" wire::of::<RestartSentinel>();
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct ConfigSchemaParams: RULES, "ConfigSchemaParams", plain {
}}

object! {
/// What may stand in the configuration.
pub struct ConfigSchemaResponse: RULES, "ConfigSchemaResponse", plain {
    /// A JSON Schema for it.
    pub schema: Json = req "schema" wire::of::<Json>();
    /// How a form should show it, by path: `gateway.port`, with `*` for any name or index.
    pub ui_hints: BTreeMap<String, ConfigUiHint> = req "uiHints" wire::map(wire::of::<ConfigUiHint>());
    /// The version of the gateway.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// When it was made, as ISO 8601 has it.
    pub generated_at: String = req "generatedAt" wire::text(1, wire::MAX);
}}

object! {
/// What the file should say.
pub struct ConfigSetParams: RULES, "ConfigSetParams", plain {
    /// The text, as JSON5.
    pub raw: String = req "raw" wire::text(1, wire::MAX);
    /// The hash of the text it replaces.
    pub base_hash: Option<String> = opt "baseHash" wire::text(1, wire::MAX);
}}

object! {
/// The file is written.
pub struct ConfigSetResult: RULES, "ConfigSetResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Where the file is.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// What it says now.
    pub config: Json = req "config" wire::of::<Json>();
}}

object! {
/// How a form should show a setting.
#[derive(Default)]
pub struct ConfigUiHint: RULES, "ConfigUiHint", plain {
    /// What it is called.
    pub label: Option<String> = opt "label" wire::text(0, wire::MAX);
    /// What it does.
    pub help: Option<String> = opt "help" wire::text(0, wire::MAX);
    /// What it belongs to.
    pub group: Option<String> = opt "group" wire::text(0, wire::MAX);
    /// Where it stands among others; small ones first.
    pub order: Option<i64> = opt "order" wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991);
    /// Whether few people need it.
    pub advanced: Option<bool> = opt "advanced" wire::of::<bool>();
    /// Whether it is a secret.
    pub sensitive: Option<bool> = opt "sensitive" wire::of::<bool>();
    /// What stands in the field while it is empty.
    pub placeholder: Option<String> = opt "placeholder" wire::text(0, wire::MAX);
    /// What a new item of a list or a map starts with.
    pub item_template: Option<Json> = opt "itemTemplate" wire::of::<Json>();
}}

alias! {
/// A configuration: what `config.schema` describes.
pub struct Configuration(Json): RULES, "Configuration" = wire::of::<Json>();
}

object! {
/// The secrets of a connection.
#[derive(Default)]
pub struct ConnectAuth: RULES, "ConnectAuth", plain {
    /// The gateway's token, or the token of the device.
    pub token: Option<String> = opt "token" wire::text(0, wire::MAX);
    /// The gateway's password.
    pub password: Option<String> = opt "password" wire::text(0, wire::MAX);
}}

object! {
/// What a device signs to prove that it is connecting now.
pub struct ConnectChallengeEvent: RULES, "ConnectChallengeEvent", plain {
    /// Valid for this connection only.
    pub nonce: String = req "nonce" wire::text(1, wire::MAX);
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Who connects, and what for.
pub struct ConnectParams: RULES, "ConnectParams", plain {
    /// The lowest protocol version the client speaks.
    pub min_protocol: u64 = req "minProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The highest protocol version the client speaks. The gateway chooses the highest both sides speak.
    pub max_protocol: u64 = req "maxProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The program that connects.
    pub client: ClientInfo = req "client" wire::of::<ClientInfo>();
    /// Capabilities the client offers.
    pub caps: Option<Vec<String>> = opt "caps" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Commands a node offers.
    pub commands: Option<Vec<String>> = opt "commands" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Permissions a node holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// The `PATH` a node finds programs with.
    pub path_env: Option<String> = opt "pathEnv" wire::text(0, wire::MAX);
    /// `operator`, the default, or `node`.
    pub role: Option<String> = opt "role" wire::text(1, wire::MAX);
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The device that connects, proven by its signature.
    pub device: Option<DeviceIdentity> = opt "device" wire::of::<DeviceIdentity>();
    /// Secrets; an empty text counts as absent.
    pub auth: Option<ConnectAuth> = opt "auth" wire::of::<ConnectAuth>();
    /// The language of the user, such as `en-US`.
    pub locale: Option<String> = opt "locale" wire::text(0, wire::MAX);
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String> = opt "userAgent" wire::text(0, wire::MAX);
}}

text_enum! {
/// What happens to jobs.
pub enum CronAction: RULES, "CronAction", plain {
    /// It was added.
    Added = "added",
    /// It was changed.
    Updated = "updated",
    /// It was removed.
    Removed = "removed",
    /// It runs.
    Started = "started",
    /// It is done.
    Finished = "finished",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// A job to add.
///
/// Gateways help before they look: a job inside of `data` or `job` is taken out, the kind of a schedule is guessed from its other members, `at` and texts in `atMs` are read as ISO 8601, and what is left out below may be filled in.
pub struct CronAddParams: RULES, "CronAddParams", plain {
    /// What people call it.
    pub name: String = req "name" wire::text(1, wire::MAX);
    /// The agent it is for; `null` and absent mean the default agent.
    pub agent_id: Maybe<String> = may "agentId" wire::nullable(wire::text(1, wire::MAX));
    /// What it is for.
    pub description: Option<String> = opt "description" wire::text(0, wire::MAX);
    /// Whether it runs; it does when absent.
    pub enabled: Option<bool> = opt "enabled" wire::of::<bool>();
    /// Whether it is removed once it succeeded.
    pub delete_after_run: Option<bool> = opt "deleteAfterRun" wire::of::<bool>();
    /// When it runs.
    pub schedule: CronSchedule = req "schedule" wire::of::<CronSchedule>();
    /// The session it runs in.
    pub session_target: CronSessionTarget = req "sessionTarget" wire::of::<CronSessionTarget>();
    /// When the main session hears of it.
    pub wake_mode: CronWakeMode = req "wakeMode" wire::of::<CronWakeMode>();
    /// What it does.
    pub payload: CronPayload = req "payload" wire::of::<CronPayload>();
    /// What the main session hears of an isolated one.
    pub isolation: Option<CronIsolation> = opt "isolation" wire::of::<CronIsolation>();
}}

alias! {
/// The job that was added.
pub struct CronAddResult(CronJob): RULES, "CronAddResult" = wire::of::<CronJob>();
}

object! {
/// Runs an agent.
pub struct CronAgentTurn: RULES, "CronAgentTurn", plain {
    const kind = "kind" "agentTurn";
    /// What the agent is told.
    pub message: String = req "message" wire::text(1, wire::MAX);
    /// The model, when not that of the agent.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    /// How long the model thinks, such as `low`.
    pub thinking: Option<String> = opt "thinking" wire::text(0, wire::MAX);
    /// How many seconds it may take.
    pub timeout_seconds: Option<u64> = opt "timeoutSeconds" wire::uint(1, 9_007_199_254_740_991);
    /// Whether the answer is delivered.
    pub deliver: Option<bool> = opt "deliver" wire::of::<bool>();
    /// The channel it is delivered to.
    pub channel: Option<CronChannel> = opt "channel" wire::of::<CronChannel>();
    /// Whom it is delivered to.
    pub to: Option<String> = opt "to" wire::text(0, wire::MAX);
    /// Whether the job succeeds all the same when the answer cannot be delivered.
    pub best_effort_deliver: Option<bool> = opt "bestEffortDeliver" wire::of::<bool>();
}}

object! {
/// What changes about how an agent is run.
pub struct CronAgentTurnPatch: RULES, "CronAgentTurnPatch", plain {
    const kind = "kind" "agentTurn";
    /// What the agent is told.
    pub message: Option<String> = opt "message" wire::text(1, wire::MAX);
    /// The model, when not that of the agent.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    /// How long the model thinks, such as `low`.
    pub thinking: Option<String> = opt "thinking" wire::text(0, wire::MAX);
    /// How many seconds it may take.
    pub timeout_seconds: Option<u64> = opt "timeoutSeconds" wire::uint(1, 9_007_199_254_740_991);
    /// Whether the answer is delivered.
    pub deliver: Option<bool> = opt "deliver" wire::of::<bool>();
    /// The channel it is delivered to.
    pub channel: Option<CronChannel> = opt "channel" wire::of::<CronChannel>();
    /// Whom it is delivered to.
    pub to: Option<String> = opt "to" wire::text(0, wire::MAX);
    /// Whether the job succeeds all the same when the answer cannot be delivered.
    pub best_effort_deliver: Option<bool> = opt "bestEffortDeliver" wire::of::<bool>();
}}

text_enum! {
/// The channel the answer of a job is delivered to: `last`, or the id of one.
pub enum CronChannel: RULES, "CronChannel", checked {
    /// The channel the session used last.
    Last = "last",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Something happened to a job.
pub struct CronEvent: RULES, "CronEvent", plain {
    /// The job.
    pub job_id: String = req "jobId" wire::text(1, wire::MAX);
    /// What happened.
    pub action: CronAction = req "action" wire::of::<CronAction>();
    /// When it started, in milliseconds since 1970; with `started` and `finished`.
    pub run_at_ms: Option<u64> = opt "runAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// How many milliseconds it took, with `finished`.
    pub duration_ms: Option<u64> = opt "durationMs" wire::uint(0, 9_007_199_254_740_991);
    /// How it went, with `finished`.
    pub status: Option<CronRunStatus> = opt "status" wire::of::<CronRunStatus>();
    /// What failed, with `finished`.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
    /// What came of it, for people, with `finished`.
    pub summary: Option<String> = opt "summary" wire::text(0, wire::MAX);
    /// When it is due next, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64> = opt "nextRunAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What the main session hears of an isolated job.
#[derive(Default)]
pub struct CronIsolation: RULES, "CronIsolation", plain {
    /// What stands in front of it; `Cron` when absent.
    pub post_to_main_prefix: Option<String> = opt "postToMainPrefix" wire::text(0, wire::MAX);
    /// How much it hears; a summary when absent.
    pub post_to_main_mode: Option<CronPostMode> = opt "postToMainMode" wire::of::<CronPostMode>();
    /// How many characters of the answer, with `full`: 8 000 when absent.
    pub post_to_main_max_chars: Option<u64> = opt "postToMainMaxChars" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// A job.
pub struct CronJob: RULES, "CronJob", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The agent it is for; the default agent when absent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
    /// What people call it.
    pub name: String = req "name" wire::text(1, wire::MAX);
    /// What it is for.
    pub description: Option<String> = opt "description" wire::text(0, wire::MAX);
    /// Whether it runs.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// Whether it is removed once it succeeded.
    pub delete_after_run: Option<bool> = opt "deleteAfterRun" wire::of::<bool>();
    /// When it was added, in milliseconds since 1970.
    pub created_at_ms: u64 = req "createdAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was changed last, in milliseconds since 1970.
    pub updated_at_ms: u64 = req "updatedAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it runs.
    pub schedule: CronSchedule = req "schedule" wire::of::<CronSchedule>();
    /// The session it runs in.
    pub session_target: CronSessionTarget = req "sessionTarget" wire::of::<CronSessionTarget>();
    /// When the main session hears of it.
    pub wake_mode: CronWakeMode = req "wakeMode" wire::of::<CronWakeMode>();
    /// What it does.
    pub payload: CronPayload = req "payload" wire::of::<CronPayload>();
    /// What the main session hears of an isolated one.
    pub isolation: Option<CronIsolation> = opt "isolation" wire::of::<CronIsolation>();
    /// How it went so far.
    pub state: CronJobState = req "state" wire::of::<CronJobState>();
}}

object! {
/// What changes about a job; what is absent stays.
#[derive(Default)]
pub struct CronJobPatch: RULES, "CronJobPatch", plain {
    /// What people call it.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// The agent it is for; `null` means the default agent.
    pub agent_id: Maybe<String> = may "agentId" wire::nullable(wire::text(1, wire::MAX));
    /// What it is for.
    pub description: Option<String> = opt "description" wire::text(0, wire::MAX);
    /// Whether it runs.
    pub enabled: Option<bool> = opt "enabled" wire::of::<bool>();
    /// Whether it is removed once it succeeded.
    pub delete_after_run: Option<bool> = opt "deleteAfterRun" wire::of::<bool>();
    /// When it runs.
    pub schedule: Option<CronSchedule> = opt "schedule" wire::of::<CronSchedule>();
    /// The session it runs in.
    pub session_target: Option<CronSessionTarget> = opt "sessionTarget" wire::of::<CronSessionTarget>();
    /// When the main session hears of it.
    pub wake_mode: Option<CronWakeMode> = opt "wakeMode" wire::of::<CronWakeMode>();
    /// What it does.
    pub payload: Option<CronPayloadPatch> = opt "payload" wire::of::<CronPayloadPatch>();
    /// What the main session hears of an isolated one.
    pub isolation: Option<CronIsolation> = opt "isolation" wire::of::<CronIsolation>();
    /// How it went so far.
    pub state: Option<CronJobState> = opt "state" wire::of::<CronJobState>();
}}

object! {
/// How a job went so far.
#[derive(Default)]
pub struct CronJobState: RULES, "CronJobState", plain {
    /// When it is due next, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64> = opt "nextRunAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// Since when it is running, in milliseconds since 1970.
    pub running_at_ms: Option<u64> = opt "runningAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it ran last, in milliseconds since 1970.
    pub last_run_at_ms: Option<u64> = opt "lastRunAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// How it went last.
    pub last_status: Option<CronRunStatus> = opt "lastStatus" wire::of::<CronRunStatus>();
    /// What failed last.
    pub last_error: Option<String> = opt "lastError" wire::text(0, wire::MAX);
    /// How many milliseconds it took last.
    pub last_duration_ms: Option<u64> = opt "lastDurationMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Which jobs to list.
#[derive(Default)]
pub struct CronListParams: RULES, "CronListParams", plain {
    /// Whether to list those that do not run, too.
    pub include_disabled: Option<bool> = opt "includeDisabled" wire::of::<bool>();
}}

object! {
/// Jobs.
pub struct CronListResult: RULES, "CronListResult", plain {
    /// Those that are due next first.
    pub jobs: Vec<CronJob> = req "jobs" wire::list(wire::of::<CronJob>(), 0, wire::MAX);
}}

tagged! {
/// What a job does.
pub enum CronPayload: RULES, "CronPayload", plain, "kind" {
    /// Tells the main session something.
    SystemEvent(CronSystemEvent) = "systemEvent",
    /// Runs an agent.
    AgentTurn(CronAgentTurn) = "agentTurn",
    ..
    /// Anything else, as it came.
    Unknown
}}

tagged! {
/// What changes about what a job does.
pub enum CronPayloadPatch: RULES, "CronPayloadPatch", plain, "kind" {
    /// What changes about what the main session is told.
    SystemEvent(CronSystemEventPatch) = "systemEvent",
    /// What changes about how an agent is run.
    AgentTurn(CronAgentTurnPatch) = "agentTurn",
}}

text_enum! {
/// How much the main session hears of an isolated job.
pub enum CronPostMode: RULES, "CronPostMode", plain {
    /// A summary.
    Summary = "summary",
    /// The answer.
    Full = "full",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Which job to remove.
pub struct CronRemoveById: RULES, "CronRemoveById", plain {
    /// The id of the job.
    pub id: String = req "id" wire::text(1, wire::MAX);
}}

object! {
/// Which job to remove.
pub struct CronRemoveByJobId: RULES, "CronRemoveByJobId", plain {
    /// The id of the job.
    pub job_id: String = req "jobId" wire::text(1, wire::MAX);
}}

untagged! {
/// Which job to remove.
pub enum CronRemoveParams: RULES, "CronRemoveParams", plain {
    /// Which job to remove.
    CronRemoveById(CronRemoveById) = wire::of::<CronRemoveById>(),
    /// Which job to remove.
    CronRemoveByJobId(CronRemoveByJobId) = wire::of::<CronRemoveByJobId>(),
}}

object! {
/// The job is gone.
pub struct CronRemoveResult: RULES, "CronRemoveResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Whether there was one.
    pub removed: bool = req "removed" wire::of::<bool>();
}}

object! {
/// Which job to run.
pub struct CronRunById: RULES, "CronRunById", plain {
    /// The id of the job.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// Whether to run it when it is not due; it is not run then when absent.
    pub mode: Option<CronRunMode> = opt "mode" wire::of::<CronRunMode>();
}}

object! {
/// Which job to run.
pub struct CronRunByJobId: RULES, "CronRunByJobId", plain {
    /// The id of the job.
    pub job_id: String = req "jobId" wire::text(1, wire::MAX);
    /// Whether to run it when it is not due; it is not run then when absent.
    pub mode: Option<CronRunMode> = opt "mode" wire::of::<CronRunMode>();
}}

object! {
/// A run of a job.
pub struct CronRunLogEntry: RULES, "CronRunLogEntry", plain {
    const action = "action" "finished";
    /// When it was over, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// The job.
    pub job_id: String = req "jobId" wire::text(1, wire::MAX);
    /// How it went.
    pub status: Option<CronRunStatus> = opt "status" wire::of::<CronRunStatus>();
    /// What failed.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
    /// What came of it, for people.
    pub summary: Option<String> = opt "summary" wire::text(0, wire::MAX);
    /// When it started, in milliseconds since 1970.
    pub run_at_ms: Option<u64> = opt "runAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// How many milliseconds it took.
    pub duration_ms: Option<u64> = opt "durationMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was due next then, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64> = opt "nextRunAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

text_enum! {
/// Whether to run a job that is not due.
pub enum CronRunMode: RULES, "CronRunMode", plain {
    /// Only when it is due.
    Due = "due",
    /// In any case.
    Force = "force",
}}

untagged! {
/// Which job to run.
pub enum CronRunParams: RULES, "CronRunParams", plain {
    /// Which job to run.
    CronRunById(CronRunById) = wire::of::<CronRunById>(),
    /// Which job to run.
    CronRunByJobId(CronRunByJobId) = wire::of::<CronRunByJobId>(),
}}

object! {
/// Whether the job ran.
pub struct CronRunResult: RULES, "CronRunResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Whether it ran.
    pub ran: bool = req "ran" wire::of::<bool>();
    /// Why it did not.
    pub reason: Option<CronSkipReason> = opt "reason" wire::of::<CronSkipReason>();
}}

text_enum! {
/// How a job went.
pub enum CronRunStatus: RULES, "CronRunStatus", plain {
    /// It did what it should.
    Ok = "ok",
    /// It failed.
    Error = "error",
    /// There was nothing to do.
    Skipped = "skipped",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Of which job to read what it did.
pub struct CronRunsById: RULES, "CronRunsById", plain {
    /// The id of the job, which may be gone.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// How many of the newest entries: 200 when absent.
    pub limit: Option<u64> = opt "limit" wire::uint(1, 5_000);
}}

object! {
/// Of which job to read what it did.
pub struct CronRunsByJobId: RULES, "CronRunsByJobId", plain {
    /// The id of the job, which may be gone.
    pub job_id: String = req "jobId" wire::text(1, wire::MAX);
    /// How many of the newest entries: 200 when absent.
    pub limit: Option<u64> = opt "limit" wire::uint(1, 5_000);
}}

untagged! {
/// Of which job to read what it did.
pub enum CronRunsParams: RULES, "CronRunsParams", plain {
    /// Of which job to read what it did.
    CronRunsById(CronRunsById) = wire::of::<CronRunsById>(),
    /// Of which job to read what it did.
    CronRunsByJobId(CronRunsByJobId) = wire::of::<CronRunsByJobId>(),
}}

object! {
/// What a job did.
pub struct CronRunsResult: RULES, "CronRunsResult", plain {
    /// Oldest first.
    pub entries: Vec<CronRunLogEntry> = req "entries" wire::list(wire::of::<CronRunLogEntry>(), 0, wire::MAX);
}}

tagged! {
/// When a job runs.
pub enum CronSchedule: RULES, "CronSchedule", plain, "kind" {
    /// Once. It stays due until it has succeeded.
    At(CronScheduleAt) = "at",
    /// Again and again, after the same time.
    Every(CronScheduleEvery) = "every",
    /// When a clock and a calendar say so.
    Cron(CronScheduleCron) = "cron",
    ..
    /// Anything else, as it came.
    Unknown
}}

object! {
/// Once. It stays due until it has succeeded.
pub struct CronScheduleAt: RULES, "CronScheduleAt", plain {
    const kind = "kind" "at";
    /// When, in milliseconds since 1970.
    pub at_ms: u64 = req "atMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// When a clock and a calendar say so.
pub struct CronScheduleCron: RULES, "CronScheduleCron", plain {
    const kind = "kind" "cron";
    /// An expression of five fields, or of six with seconds in front, such as `0 7 * * 1-5`.
    pub expr: String = req "expr" wire::text(1, wire::MAX);
    /// The time zone by its IANA name, such as `Europe/Vienna`; that of the gateway's machine when absent.
    pub tz: Option<String> = opt "tz" wire::text(0, wire::MAX);
}}

object! {
/// Again and again, after the same time.
pub struct CronScheduleEvery: RULES, "CronScheduleEvery", plain {
    const kind = "kind" "every";
    /// After how many milliseconds.
    pub every_ms: u64 = req "everyMs" wire::uint(1, 9_007_199_254_740_991);
    /// When it is counted from, in milliseconds since 1970. It is counted from the end of each run when absent.
    pub anchor_ms: Option<u64> = opt "anchorMs" wire::uint(0, 9_007_199_254_740_991);
}}

text_enum! {
/// The session a job runs in.
pub enum CronSessionTarget: RULES, "CronSessionTarget", plain {
    /// The main session of the agent.
    Main = "main",
    /// One of its own.
    Isolated = "isolated",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// Why a job did not run.
pub enum CronSkipReason: RULES, "CronSkipReason", plain {
    /// It was not due.
    NotDue = "not-due",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct CronStatusParams: RULES, "CronStatusParams", plain {
}}

object! {
/// Whether jobs are run.
pub struct CronStatusResult: RULES, "CronStatusResult", plain {
    /// Whether they are run at all.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// The file that holds them.
    pub store_path: String = req "storePath" wire::text(0, wire::MAX);
    /// How many there are.
    pub jobs: u64 = req "jobs" wire::uint(0, 9_007_199_254_740_991);
    /// When the next one is due, in milliseconds since 1970; `null` when none is.
    pub next_wake_at_ms: Option<u64> = req "nextWakeAtMs" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
}}

object! {
/// Tells the main session something.
pub struct CronSystemEvent: RULES, "CronSystemEvent", plain {
    const kind = "kind" "systemEvent";
    /// What it is told.
    pub text: String = req "text" wire::text(1, wire::MAX);
}}

object! {
/// What changes about what the main session is told.
pub struct CronSystemEventPatch: RULES, "CronSystemEventPatch", plain {
    const kind = "kind" "systemEvent";
    /// What it is told.
    pub text: Option<String> = opt "text" wire::text(1, wire::MAX);
}}

object! {
/// Which job to change, and how.
pub struct CronUpdateById: RULES, "CronUpdateById", plain {
    /// The id of the job.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What changes.
    pub patch: CronJobPatch = req "patch" wire::of::<CronJobPatch>();
}}

object! {
/// Which job to change, and how.
pub struct CronUpdateByJobId: RULES, "CronUpdateByJobId", plain {
    /// The id of the job.
    pub job_id: String = req "jobId" wire::text(1, wire::MAX);
    /// What changes.
    pub patch: CronJobPatch = req "patch" wire::of::<CronJobPatch>();
}}

untagged! {
/// Which job to change, and how.
pub enum CronUpdateParams: RULES, "CronUpdateParams", plain {
    /// Which job to change, and how.
    CronUpdateById(CronUpdateById) = wire::of::<CronUpdateById>(),
    /// Which job to change, and how.
    CronUpdateByJobId(CronUpdateByJobId) = wire::of::<CronUpdateByJobId>(),
}}

alias! {
/// The job as it is now.
pub struct CronUpdateResult(CronJob): RULES, "CronUpdateResult" = wire::of::<CronJob>();
}

text_enum! {
/// When the main session hears of what a job has to tell it.
pub enum CronWakeMode: RULES, "CronWakeMode", plain {
    /// With its next heartbeat.
    NextHeartbeat = "next-heartbeat",
    /// At once.
    Now = "now",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Where answers go.
#[derive(Default)]
pub struct DeliveryContext: RULES, "DeliveryContext", plain {
    /// The channel.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    /// Whom they go to.
    pub to: Option<String> = opt "to" wire::text(0, wire::MAX);
    /// The account they go out from.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// A device, with the proof that its key signed this connection.
pub struct DeviceIdentity: RULES, "DeviceIdentity", plain {
    /// The SHA-256 of the raw public key, in lower-case hexadecimal digits.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The Ed25519 public key, in base64url.
    pub public_key: String = req "publicKey" wire::text(1, wire::MAX);
    /// The signature over client, role, scopes, time, token and nonce, in base64url.
    pub signature: String = req "signature" wire::text(1, wire::MAX);
    /// When it was signed, in milliseconds since 1970; within ten minutes of the gateway's clock.
    pub signed_at: u64 = req "signedAt" wire::uint(0, 9_007_199_254_740_991);
    /// The nonce of `connect.challenge`. Required unless the client is on the gateway's machine.
    pub nonce: Option<String> = opt "nonce" wire::text(1, wire::MAX);
}}

object! {
/// Which request to approve.
pub struct DevicePairApproveParams: RULES, "DevicePairApproveParams", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
}}

object! {
/// The device is paired.
pub struct DevicePairApproveResult: RULES, "DevicePairApproveResult", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// The device; it learns its token itself, when it connects.
    pub device: PairedDevice = req "device" wire::of::<PairedDevice>();
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct DevicePairListParams: RULES, "DevicePairListParams", plain {
}}

object! {
/// Who waits and who is paired.
pub struct DevicePairListResult: RULES, "DevicePairListResult", plain {
    /// Requests that wait, newest first. They last five minutes.
    pub pending: Vec<DevicePairRequestedEvent> = req "pending" wire::list(wire::of::<DevicePairRequestedEvent>(), 0, wire::MAX);
    /// Paired devices, the last approved first.
    pub paired: Vec<PairedDevice> = req "paired" wire::list(wire::of::<PairedDevice>(), 0, wire::MAX);
}}

object! {
/// Which request to decline.
pub struct DevicePairRejectParams: RULES, "DevicePairRejectParams", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
}}

object! {
/// The request is declined.
pub struct DevicePairRejectResult: RULES, "DevicePairRejectResult", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// The id of the device that asked.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
}}

object! {
/// A device that asks to be paired.
pub struct DevicePairRequestedEvent: RULES, "DevicePairRequestedEvent", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// Its id: the SHA-256 of its raw public key, in lower-case hexadecimal digits.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
    /// Its Ed25519 public key, in base64url.
    pub public_key: String = req "publicKey" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: Option<String> = opt "displayName" wire::text(1, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(1, wire::MAX);
    /// Which program it connects with.
    pub client_id: Option<String> = opt "clientId" wire::text(1, wire::MAX);
    /// What that program is used as.
    pub client_mode: Option<String> = opt "clientMode" wire::text(1, wire::MAX);
    /// The role it wants.
    pub role: Option<String> = opt "role" wire::text(1, wire::MAX);
    /// The roles it wants: that one.
    pub roles: Option<Vec<String>> = opt "roles" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The scopes it wants.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<String> = opt "remoteIp" wire::text(1, wire::MAX);
    /// Whether nobody needs to be asked: it is on the gateway's machine.
    pub silent: Option<bool> = opt "silent" wire::of::<bool>();
    /// Whether the device is known already and asks for more, or with another key.
    pub is_repair: Option<bool> = opt "isRepair" wire::of::<bool>();
    /// When it asked, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What became of a request.
pub struct DevicePairResolvedEvent: RULES, "DevicePairResolvedEvent", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// The id of the device that asked.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
    /// What was decided.
    pub decision: PairingDecision = req "decision" wire::of::<PairingDecision>();
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Which token to take back.
pub struct DeviceTokenRevokeParams: RULES, "DeviceTokenRevokeParams", plain {
    /// The id of the device.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
    /// The role the token is for.
    pub role: String = req "role" wire::text(1, wire::MAX);
}}

object! {
/// The token is worth nothing from now on.
pub struct DeviceTokenRevokeResult: RULES, "DeviceTokenRevokeResult", plain {
    /// The id of the device.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
    /// The role the token was for.
    pub role: String = req "role" wire::text(1, wire::MAX);
    /// When it was taken back, in milliseconds since 1970.
    pub revoked_at_ms: u64 = req "revokedAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Which token to replace.
pub struct DeviceTokenRotateParams: RULES, "DeviceTokenRotateParams", plain {
    /// The id of the device.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
    /// The role the token is for.
    pub role: String = req "role" wire::text(1, wire::MAX);
    /// The scopes the new token covers; absent, those of the earlier token, or else of the device. Given, they become the device's too.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

object! {
/// The new token.
pub struct DeviceTokenRotateResult: RULES, "DeviceTokenRotateResult", plain {
    /// The id of the device.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
    /// The role the token is for.
    pub role: String = req "role" wire::text(1, wire::MAX);
    /// The token.
    pub token: String = req "token" wire::text(1, wire::MAX);
    /// The scopes it covers, sorted.
    pub scopes: Vec<String> = req "scopes" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// When it was issued, in milliseconds since 1970.
    pub rotated_at_ms: u64 = req "rotatedAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// A device's token for a role, without its value.
pub struct DeviceTokenSummary: RULES, "DeviceTokenSummary", plain {
    /// The role it is for.
    pub role: String = req "role" wire::text(1, wire::MAX);
    /// The scopes it covers, sorted.
    pub scopes: Vec<String> = req "scopes" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// When the first token for this role was issued, in milliseconds since 1970.
    pub created_at_ms: u64 = req "createdAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was last replaced, in milliseconds since 1970.
    pub rotated_at_ms: Option<u64> = opt "rotatedAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was taken back, in milliseconds since 1970; absent while it is good.
    pub revoked_at_ms: Option<u64> = opt "revokedAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it last let its device in, in milliseconds since 1970.
    pub last_used_at_ms: Option<u64> = opt "lastUsedAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The program that connects, in the words of protocol 2: it has a name or an id, not both.
pub struct EarlyClientInfo: RULES, "EarlyClientInfo", plain {
    /// Which program it is, in the words of protocol 3.
    pub id: Option<ClientId> = opt "id" wire::of::<ClientId>();
    /// Which program it is, in its own words. Signatures cover it as it is written here.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// What people call this client, such as the name of the machine.
    pub display_name: Option<String> = opt "displayName" wire::text(1, wire::MAX);
    /// The version of the program.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// The platform it runs on, such as `macos 15.1`.
    pub platform: String = req "platform" wire::text(1, wire::MAX);
    /// The family of the device, such as `iPhone`.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of the device, such as `iPhone16,1`.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What the program is used as, in its own words; those of protocol 3 mean the same.
    pub mode: String = req "mode" wire::text(1, wire::MAX);
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String> = opt "instanceId" wire::text(1, wire::MAX);
}}

object! {
/// Who connects, in the words of protocol 2. They are understood only when 2 is the highest version both sides speak; then everything else on the connection is as in protocol 3.
pub struct EarlyConnectParams: RULES, "EarlyConnectParams", plain {
    /// The lowest protocol version the client speaks.
    pub min_protocol: u64 = req "minProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The highest protocol version the client speaks.
    pub max_protocol: u64 = req "maxProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The program that connects.
    pub client: EarlyClientInfo = req "client" wire::of::<EarlyClientInfo>();
    /// Capabilities the client offers.
    pub caps: Option<Vec<String>> = opt "caps" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Commands a node offers.
    pub commands: Option<Vec<String>> = opt "commands" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Permissions a node holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// The `PATH` a node finds programs with.
    pub path_env: Option<String> = opt "pathEnv" wire::text(0, wire::MAX);
    /// `operator`, the default, or `node`.
    pub role: Option<String> = opt "role" wire::text(1, wire::MAX);
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The device that connects, proven by its signature.
    pub device: Option<DeviceIdentity> = opt "device" wire::of::<DeviceIdentity>();
    /// Secrets; an empty text counts as absent.
    pub auth: Option<ConnectAuth> = opt "auth" wire::of::<ConnectAuth>();
    /// The language of the user, such as `en-US`.
    pub locale: Option<String> = opt "locale" wire::text(0, wire::MAX);
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String> = opt "userAgent" wire::text(0, wire::MAX);
}}

object! {
/// How a request failed.
pub struct ErrorShape: RULES, "ErrorShape", plain {
    /// What kind of failure, such as `INVALID_REQUEST`. Other codes than the declared ones may appear.
    pub code: String = req "code" wire::text(1, wire::MAX);
    /// What went wrong, for people.
    pub message: String = req "message" wire::text(1, wire::MAX);
    /// More about it, for programs.
    pub details: Option<Json> = opt "details" wire::of::<Json>();
    /// Whether repeating the request unchanged may succeed.
    pub retryable: Option<bool> = opt "retryable" wire::of::<bool>();
    /// How many milliseconds to wait before repeating it.
    pub retry_after_ms: Option<u64> = opt "retryAfterMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
pub struct EventFrame: RULES, "EventFrame", plain {
    const r#type = "type" "event";
    /// The name of the event, such as `tick`. Clients ignore events they do not know.
    pub event: String = req "event" wire::text(1, wire::MAX);
    /// What happened.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// Grows by one with each broadcast event of the connection; a hole means events were lost. Absent on events meant for this connection alone.
    pub seq: Option<u64> = opt "seq" wire::uint(0, 9_007_199_254_740_991);
    /// The versions of the state this event belongs to.
    pub state_version: Option<StateVersion> = opt "stateVersion" wire::of::<StateVersion>();
}}

object! {
/// Programs that may run.
pub struct ExecAllowlistEntry: RULES, "ExecAllowlistEntry", plain {
    /// Names the entry.
    pub id: Option<String> = opt "id" wire::text(1, wire::MAX);
    /// The path of the programs, with `*` for any text inside a name and `**` across names.
    pub pattern: String = req "pattern" wire::text(0, wire::MAX);
    /// When it last let a command run, in milliseconds since 1970.
    pub last_used_at: Option<u64> = opt "lastUsedAt" wire::uint(0, 9_007_199_254_740_991);
    /// The command line it last let run.
    pub last_used_command: Option<String> = opt "lastUsedCommand" wire::text(0, wire::MAX);
    /// The program it last let run.
    pub last_resolved_path: Option<String> = opt "lastResolvedPath" wire::text(0, wire::MAX);
}}

text_enum! {
/// Whether a command may run.
pub enum ExecApprovalDecision: RULES, "ExecApprovalDecision", checked {
    /// This once.
    AllowOnce = "allow-once",
    /// Now and whenever it comes again.
    AllowAlways = "allow-always",
    /// No.
    Deny = "deny",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// A command, and where it would run; `null` is what the asker did not say.
pub struct ExecApprovalRequest: RULES, "ExecApprovalRequest", plain {
    /// The command line.
    pub command: String = req "command" wire::text(1, wire::MAX);
    /// The directory it would run in.
    pub cwd: Option<String> = req "cwd" wire::nullable(wire::text(0, wire::MAX));
    /// Where it would run: `sandbox`, `gateway` or `node`.
    pub host: Option<String> = req "host" wire::nullable(wire::text(0, wire::MAX));
    /// How strict that place is: `deny`, `allowlist` or `full`.
    pub security: Option<String> = req "security" wire::nullable(wire::text(0, wire::MAX));
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Option<String> = req "ask" wire::nullable(wire::text(0, wire::MAX));
    /// The agent that wants to run it.
    pub agent_id: Option<String> = req "agentId" wire::nullable(wire::text(0, wire::MAX));
    /// The program it would run.
    pub resolved_path: Option<String> = req "resolvedPath" wire::nullable(wire::text(0, wire::MAX));
    /// The session it would run for.
    pub session_key: Option<String> = req "sessionKey" wire::nullable(wire::text(0, wire::MAX));
}}

object! {
/// A command that needs approval.
pub struct ExecApprovalRequestParams: RULES, "ExecApprovalRequestParams", plain {
    /// Names this approval; the gateway chooses when it is absent. It must not be one that waits already.
    pub id: Option<String> = opt "id" wire::text(1, wire::MAX);
    /// The command line.
    pub command: String = req "command" wire::text(1, wire::MAX);
    /// The directory it would run in.
    pub cwd: Maybe<String> = may "cwd" wire::nullable(wire::text(0, wire::MAX));
    /// Where it would run: `sandbox`, `gateway` or `node`.
    pub host: Maybe<String> = may "host" wire::nullable(wire::text(0, wire::MAX));
    /// How strict that place is: `deny`, `allowlist` or `full`.
    pub security: Maybe<String> = may "security" wire::nullable(wire::text(0, wire::MAX));
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Maybe<String> = may "ask" wire::nullable(wire::text(0, wire::MAX));
    /// The agent that wants to run it.
    pub agent_id: Maybe<String> = may "agentId" wire::nullable(wire::text(0, wire::MAX));
    /// The program it would run.
    pub resolved_path: Maybe<String> = may "resolvedPath" wire::nullable(wire::text(0, wire::MAX));
    /// The session it would run for.
    pub session_key: Maybe<String> = may "sessionKey" wire::nullable(wire::text(0, wire::MAX));
    /// How many milliseconds to wait for a decision; 120 000 when absent.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(1, 9_007_199_254_740_991);
}}

object! {
/// What was decided.
pub struct ExecApprovalRequestResult: RULES, "ExecApprovalRequestResult", plain {
    /// Names this approval.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What was decided; `null` when the time was over first.
    pub decision: Option<String> = req "decision" wire::nullable(wire::text(1, wire::MAX));
    /// When it was asked, in milliseconds since 1970.
    pub created_at_ms: u64 = req "createdAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When the time is over, in milliseconds since 1970.
    pub expires_at_ms: u64 = req "expiresAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// A command that waits for approval.
pub struct ExecApprovalRequestedEvent: RULES, "ExecApprovalRequestedEvent", plain {
    /// Names the approval.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The command, and where it would run.
    pub request: ExecApprovalRequest = req "request" wire::of::<ExecApprovalRequest>();
    /// When it was asked, in milliseconds since 1970.
    pub created_at_ms: u64 = req "createdAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When the time is over, in milliseconds since 1970.
    pub expires_at_ms: u64 = req "expiresAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// A decision about a command.
pub struct ExecApprovalResolveParams: RULES, "ExecApprovalResolveParams", plain {
    /// Names the approval.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The decision. Others than those known fail with `invalid decision`.
    pub decision: ExecApprovalDecision = req "decision" wire::of::<ExecApprovalDecision>();
}}

object! {
/// The decision is made.
pub struct ExecApprovalResolveResult: RULES, "ExecApprovalResolveResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
}}

object! {
/// What was decided about a command.
pub struct ExecApprovalResolvedEvent: RULES, "ExecApprovalResolvedEvent", plain {
    /// Names the approval.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The decision.
    pub decision: ExecApprovalDecision = req "decision" wire::of::<ExecApprovalDecision>();
    /// Who decided: what people call the client, or its id.
    pub resolved_by: Option<String> = opt "resolvedBy" wire::text(0, wire::MAX);
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What holds for an agent; what is absent is as in the defaults.
#[derive(Default)]
pub struct ExecApprovalsAgent: RULES, "ExecApprovalsAgent", plain {
    /// What may run: `deny`, `allowlist` or `full`.
    pub security: Option<String> = opt "security" wire::text(0, wire::MAX);
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Option<String> = opt "ask" wire::text(0, wire::MAX);
    /// What holds when nobody can be asked: `deny`, `allowlist` or `full`.
    pub ask_fallback: Option<String> = opt "askFallback" wire::text(0, wire::MAX);
    /// Whether the programs of skills may run.
    pub auto_allow_skills: Option<bool> = opt "autoAllowSkills" wire::of::<bool>();
    /// The programs that may run.
    pub allowlist: Option<Vec<ExecAllowlistEntry>> = opt "allowlist" wire::list(wire::of::<ExecAllowlistEntry>(), 0, wire::MAX);
}}

object! {
/// What holds for agents that say nothing else.
#[derive(Default)]
pub struct ExecApprovalsDefaults: RULES, "ExecApprovalsDefaults", plain {
    /// What may run: `deny`, `allowlist` or `full`.
    pub security: Option<String> = opt "security" wire::text(0, wire::MAX);
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Option<String> = opt "ask" wire::text(0, wire::MAX);
    /// What holds when nobody can be asked: `deny`, `allowlist` or `full`.
    pub ask_fallback: Option<String> = opt "askFallback" wire::text(0, wire::MAX);
    /// Whether the programs of skills may run.
    pub auto_allow_skills: Option<bool> = opt "autoAllowSkills" wire::of::<bool>();
}}

object! {
/// What runs without asking, and when people are asked.
pub struct ExecApprovalsFile: RULES, "ExecApprovalsFile", plain {
    /// Always 1.
    pub version: f64 = req "version" wire::checked(&RULES, "ExecApprovalsFile/version", wire::number(f64::MIN, f64::MAX));
    /// Where programs on this machine ask for approval.
    pub socket: Option<ExecApprovalsSocket> = opt "socket" wire::of::<ExecApprovalsSocket>();
    /// What holds for agents that say nothing else.
    pub defaults: Option<ExecApprovalsDefaults> = opt "defaults" wire::of::<ExecApprovalsDefaults>();
    /// What holds for an agent, by its id.
    pub agents: Option<BTreeMap<String, ExecApprovalsAgent>> = opt "agents" wire::map(wire::of::<ExecApprovalsAgent>());
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct ExecApprovalsGetParams: RULES, "ExecApprovalsGetParams", plain {
}}

alias! {
/// The approvals of the gateway's machine.
pub struct ExecApprovalsGetResult(ExecApprovalsSnapshot): RULES, "ExecApprovalsGetResult" = wire::of::<ExecApprovalsSnapshot>();
}

object! {
/// Whose approvals to read.
pub struct ExecApprovalsNodeGetParams: RULES, "ExecApprovalsNodeGetParams", plain {
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
}}

alias! {
/// The approvals of the node's machine.
pub struct ExecApprovalsNodeGetResult(ExecApprovalsSnapshot): RULES, "ExecApprovalsNodeGetResult" = wire::of::<ExecApprovalsSnapshot>();
}

object! {
/// New approvals of a node's machine.
pub struct ExecApprovalsNodeSetParams: RULES, "ExecApprovalsNodeSetParams", plain {
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// What the file is to say.
    pub file: ExecApprovalsFile = req "file" wire::of::<ExecApprovalsFile>();
    /// The `hash` of the file this is a change of; required when the file is there.
    pub base_hash: Option<String> = opt "baseHash" wire::text(1, wire::MAX);
}}

alias! {
/// The approvals of the node's machine as they are now.
pub struct ExecApprovalsNodeSetResult(ExecApprovalsSnapshot): RULES, "ExecApprovalsNodeSetResult" = wire::of::<ExecApprovalsSnapshot>();
}

object! {
/// New approvals of the gateway's machine.
pub struct ExecApprovalsSetParams: RULES, "ExecApprovalsSetParams", plain {
    /// What the file is to say.
    pub file: ExecApprovalsFile = req "file" wire::of::<ExecApprovalsFile>();
    /// The `hash` of the file this is a change of; required when the file is there.
    pub base_hash: Option<String> = opt "baseHash" wire::text(1, wire::MAX);
}}

alias! {
/// The approvals of the gateway's machine as they are now.
pub struct ExecApprovalsSetResult(ExecApprovalsSnapshot): RULES, "ExecApprovalsSetResult" = wire::of::<ExecApprovalsSnapshot>();
}

object! {
/// The approvals of a machine.
pub struct ExecApprovalsSnapshot: RULES, "ExecApprovalsSnapshot", plain {
    /// The file that holds them.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// Whether the file is there.
    pub exists: bool = req "exists" wire::of::<bool>();
    /// The SHA-256 of the file, in hexadecimal digits; `baseHash` of the next change.
    pub hash: String = req "hash" wire::text(1, wire::MAX);
    /// What it says, without the token of the socket.
    pub file: ExecApprovalsFile = req "file" wire::of::<ExecApprovalsFile>();
}}

object! {
/// Where programs on this machine ask for approval.
#[derive(Default)]
pub struct ExecApprovalsSocket: RULES, "ExecApprovalsSocket", plain {
    /// The path of the socket.
    pub path: Option<String> = opt "path" wire::text(0, wire::MAX);
    /// What programs prove themselves with. It is taken, and never told.
    pub token: Option<String> = opt "token" wire::text(0, wire::MAX);
}}

object! {
/// What a gateway serves; the same for every client, whatever its scopes.
pub struct Features: RULES, "Features", plain {
    /// Names of methods.
    pub methods: Vec<String> = req "methods" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Names of events.
    pub events: Vec<String> = req "events" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

tagged! {
/// Any message on the socket. Frames of an unknown `type` are kept as they are, and ignored.
pub enum GatewayFrame: RULES, "GatewayFrame", plain, "type" {
    /// Asks the gateway for something. Requests of one connection are handled concurrently.
    Req(RequestFrame) = "req",
    /// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
    Res(ResponseFrame) = "res",
    /// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
    Event(EventFrame) = "event",
    ..
    /// Anything else, as it came.
    Unknown
}}

text_enum! {
/// When an agent answers in a group.
pub enum GroupActivation: RULES, "GroupActivation", plain {
    /// When it is mentioned.
    Mention = "mention",
    /// Always.
    Always = "always",
    ..
    /// A string this version does not know.
    Unknown
}}

alias! {
/// What was seen just now.
pub struct HealthEvent(HealthSummary): RULES, "HealthEvent" = wire::of::<HealthSummary>();
}

object! {
/// How closely to look. Other members are ignored.
#[derive(Default)]
pub struct HealthParams: RULES, "HealthParams", plain {
    /// Whether to look anew instead of answering what is known.
    pub probe: Option<bool> = opt "probe" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

alias! {
/// What was seen when it was last looked.
pub struct HealthResult(HealthSummary): RULES, "HealthResult" = wire::of::<HealthSummary>();
}

object! {
/// How the gateway, its channels, agents and sessions are.
pub struct HealthSummary: RULES, "HealthSummary", plain {
    /// True: the gateway answered.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// How many milliseconds the look took.
    pub duration_ms: u64 = req "durationMs" wire::uint(0, 9_007_199_254_740_991);
    /// The channels by id.
    pub channels: BTreeMap<String, ChannelHealth> = req "channels" wire::map(wire::of::<ChannelHealth>());
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<String> = req "channelOrder" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// What people call the channels, by id.
    pub channel_labels: BTreeMap<String, String> = req "channelLabels" wire::map(wire::text(0, wire::MAX));
    /// Seconds between two heartbeats of the default agent; 0 when it has none.
    pub heartbeat_seconds: u64 = req "heartbeatSeconds" wire::uint(0, 9_007_199_254_740_991);
    /// The agent that answers when none is named.
    pub default_agent_id: String = req "defaultAgentId" wire::text(0, wire::MAX);
    /// The agents.
    pub agents: Vec<AgentHealth> = req "agents" wire::list(wire::of::<AgentHealth>(), 0, wire::MAX);
    /// The sessions of the default agent.
    pub sessions: SessionsHealth = req "sessions" wire::of::<SessionsHealth>();
}}

object! {
/// How a heartbeat went.
pub struct HeartbeatEvent: RULES, "HeartbeatEvent", plain {
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// What came of it.
    pub status: HeartbeatStatus = req "status" wire::of::<HeartbeatStatus>();
    /// Whom the answer went to.
    pub to: Option<String> = opt "to" wire::text(0, wire::MAX);
    /// The beginning of the answer.
    pub preview: Option<String> = opt "preview" wire::text(0, wire::MAX);
    /// How many milliseconds it took.
    pub duration_ms: Option<u64> = opt "durationMs" wire::uint(0, 9_007_199_254_740_991);
    /// Whether a picture or file belongs to the answer.
    pub has_media: Option<bool> = opt "hasMedia" wire::of::<bool>();
    /// Why it was left out or failed.
    pub reason: Option<String> = opt "reason" wire::text(0, wire::MAX);
    /// The channel the answer went to.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    /// Whether nobody was told.
    pub silent: Option<bool> = opt "silent" wire::of::<bool>();
    /// How to show it.
    pub indicator_type: Option<HeartbeatIndicator> = opt "indicatorType" wire::of::<HeartbeatIndicator>();
}}

text_enum! {
/// How to show a heartbeat.
pub enum HeartbeatIndicator: RULES, "HeartbeatIndicator", plain {
    /// All is well.
    Ok = "ok",
    /// There is something to look at.
    Alert = "alert",
    /// It failed.
    Error = "error",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// What came of a heartbeat.
pub enum HeartbeatStatus: RULES, "HeartbeatStatus", plain {
    /// The answer went out.
    Sent = "sent",
    /// There was no answer.
    OkEmpty = "ok-empty",
    /// The answer was that there is nothing to say.
    OkToken = "ok-token",
    /// It was left out.
    Skipped = "skipped",
    /// It failed.
    Failed = "failed",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// The token issued to a device.
pub struct HelloAuth: RULES, "HelloAuth", plain {
    /// Proves the device in later connections, together with its signature.
    pub device_token: String = req "deviceToken" wire::text(1, wire::MAX);
    /// The role the token is for.
    pub role: String = req "role" wire::text(1, wire::MAX);
    /// The scopes the token covers.
    pub scopes: Vec<String> = req "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// When it was issued, in milliseconds since 1970.
    pub issued_at_ms: Option<u64> = opt "issuedAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The gateway accepted the connection.
pub struct HelloOk: RULES, "HelloOk", plain {
    const r#type = "type" "hello-ok";
    /// The protocol version of this connection.
    pub protocol: u64 = req "protocol" wire::uint(1, 9_007_199_254_740_991);
    /// The gateway.
    pub server: ServerInfo = req "server" wire::of::<ServerInfo>();
    /// What this gateway serves.
    pub features: Features = req "features" wire::of::<Features>();
    /// The state at this moment; events tell what changes.
    pub snapshot: Snapshot = req "snapshot" wire::of::<Snapshot>();
    /// Where the canvas is served, as a URL.
    pub canvas_host_url: Option<String> = opt "canvasHostUrl" wire::text(1, wire::MAX);
    /// The token of the device, for later connections.
    pub auth: Option<HelloAuth> = opt "auth" wire::of::<HelloAuth>();
    /// Limits both sides keep.
    pub policy: Policy = req "policy" wire::of::<Policy>();
}}

alias! {
/// Nothing; members are ignored.
pub struct LastHeartbeatParams(BTreeMap<String, Json>): RULES, "LastHeartbeatParams" = wire::checked(&RULES, "LastHeartbeatParams", wire::map(wire::of::<Json>()));
}

alias! {
/// The last heartbeat; `null` when there was none since the gateway started.
pub struct LastHeartbeatResult(Option<HeartbeatEvent>): RULES, "LastHeartbeatResult" = wire::nullable(wire::of::<HeartbeatEvent>());
}

object! {
/// From where to read, and how much.
#[derive(Default)]
pub struct LogsTailParams: RULES, "LogsTailParams", plain {
    /// Where the last answer ended; the end of the log is read when absent.
    pub cursor: Option<u64> = opt "cursor" wire::uint(0, 9_007_199_254_740_991);
    /// At most so many lines: 500 when absent.
    pub limit: Option<u64> = opt "limit" wire::uint(1, 5_000);
    /// At most so many bytes: 250 000 when absent.
    pub max_bytes: Option<u64> = opt "maxBytes" wire::uint(1, 1_000_000);
}}

object! {
/// Lines of the log.
pub struct LogsTailResult: RULES, "LogsTailResult", plain {
    /// The file.
    pub file: String = req "file" wire::text(1, wire::MAX);
    /// Where it was read to, in bytes: the cursor for what comes next.
    pub cursor: u64 = req "cursor" wire::uint(0, 9_007_199_254_740_991);
    /// How many bytes the file has.
    pub size: u64 = req "size" wire::uint(0, 9_007_199_254_740_991);
    /// Whole lines, oldest first.
    pub lines: Vec<String> = req "lines" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Whether something was left out in front of them.
    pub truncated: Option<bool> = opt "truncated" wire::of::<bool>();
    /// Whether the cursor did not fit the file any more, so that its end was read instead.
    pub reset: Option<bool> = opt "reset" wire::of::<bool>();
}}

untagged! {
/// Something that belongs to a message. Entries without content are ignored.
pub enum MessageAttachment: RULES, "MessageAttachment", plain {
    /// A picture that belongs to a message. Other files are dropped; what a file is, its first bytes tell.
    Attachment(Attachment) = wire::of::<Attachment>(),
    Other(Json) = wire::of::<Json>(),
}}

object! {
/// A model.
pub struct ModelChoice: RULES, "ModelChoice", plain {
    /// Its id at the provider.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What people call it.
    pub name: String = req "name" wire::text(1, wire::MAX);
    /// Who provides it, such as `anthropic`. `provider/id` names a model in settings of sessions.
    pub provider: String = req "provider" wire::text(1, wire::MAX);
    /// How many tokens it can look at.
    pub context_window: Option<u64> = opt "contextWindow" wire::uint(1, 9_007_199_254_740_991);
    /// Whether it can think before it answers.
    pub reasoning: Option<bool> = opt "reasoning" wire::of::<bool>();
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct ModelsListParams: RULES, "ModelsListParams", plain {
}}

object! {
/// The models.
pub struct ModelsListResult: RULES, "ModelsListResult", plain {
    /// By provider and name.
    pub models: Vec<ModelChoice> = req "models" wire::list(wire::of::<ModelChoice>(), 0, wire::MAX);
}}

object! {
/// Which node to describe.
pub struct NodeDescribeParams: RULES, "NodeDescribeParams", plain {
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
}}

object! {
/// A node, as it is now.
pub struct NodeDescribeResult: RULES, "NodeDescribeResult", plain {
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// Its id: of its device, or of its program when it has none.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: Option<String> = opt "displayName" wire::text(0, wire::MAX);
    /// The platform it runs on, such as `ios 18.2`.
    pub platform: Option<String> = opt "platform" wire::text(0, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(0, wire::MAX);
    /// The version of the core of its program.
    pub core_version: Option<String> = opt "coreVersion" wire::text(0, wire::MAX);
    /// The version of the surface of its program.
    pub ui_version: Option<String> = opt "uiVersion" wire::text(0, wire::MAX);
    /// The family of its device, such as `iPhone`.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(0, wire::MAX);
    /// The model of its device, such as `iPhone16,1`.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(0, wire::MAX);
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<String> = opt "remoteIp" wire::text(0, wire::MAX);
    /// What it is able to do, such as `camera`; sorted.
    pub caps: Vec<String> = req "caps" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The commands it offers and may carry out, such as `camera.snap`; sorted.
    pub commands: Vec<String> = req "commands" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The `PATH` it finds programs with.
    pub path_env: Option<String> = opt "pathEnv" wire::text(0, wire::MAX);
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// Since when it is connected, in milliseconds since 1970; absent when it is not.
    pub connected_at_ms: Option<u64> = opt "connectedAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// Whether its device is paired.
    pub paired: bool = req "paired" wire::of::<bool>();
    /// Whether it is connected.
    pub connected: bool = req "connected" wire::of::<bool>();
}}

object! {
/// What happened on a node.
pub struct NodeEventParams: RULES, "NodeEventParams", plain {
    /// The kind of event, such as `voice.transcript`.
    pub event: String = req "event" wire::text(1, wire::MAX);
    /// More about it.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// More about it, as JSON text.
    pub payload_json: Option<String> = opt "payloadJSON" wire::text(0, wire::MAX);
}}

object! {
/// The gateway heard of it.
pub struct NodeEventResult: RULES, "NodeEventResult", plain {
    /// True, for events the gateway does not know too.
    pub ok: bool = req "ok" wire::of::<bool>();
}}

object! {
/// Why a command failed on a node.
#[derive(Default)]
pub struct NodeInvokeError: RULES, "NodeInvokeError", plain {
    /// What kind of failure, in words of the node's.
    pub code: Option<String> = opt "code" wire::text(1, wire::MAX);
    /// What went wrong, for people.
    pub message: Option<String> = opt "message" wire::text(1, wire::MAX);
}}

object! {
/// A command for a node.
pub struct NodeInvokeParams: RULES, "NodeInvokeParams", plain {
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// The command, such as `camera.snap`.
    pub command: String = req "command" wire::text(1, wire::MAX);
    /// The parameters of the command.
    pub params: Option<Json> = opt "params" wire::of::<Json>();
    /// How many milliseconds to wait for the node; 30 000 when absent, and 0 waits for nothing.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
    /// Tells this invocation apart from others; the node receives it. It does not keep a repetition from being carried out again.
    pub idempotency_key: String = req "idempotencyKey" wire::text(1, wire::MAX);
}}

object! {
/// A command this node is to carry out.
pub struct NodeInvokeRequestEvent: RULES, "NodeInvokeRequestEvent", plain {
    /// Names this invocation in `node.invoke.result`.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The id of this node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// The command, such as `camera.snap`.
    pub command: String = req "command" wire::text(1, wire::MAX);
    /// Its parameters as JSON text; absent when it has none.
    pub params_json: Option<String> = opt "paramsJSON" wire::text(0, wire::MAX);
    /// How many milliseconds the gateway waits for the result.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
    /// The key of `node.invoke`.
    pub idempotency_key: Option<String> = opt "idempotencyKey" wire::text(1, wire::MAX);
}}

object! {
/// What came of a command.
pub struct NodeInvokeResult: RULES, "NodeInvokeResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// The command.
    pub command: String = req "command" wire::text(1, wire::MAX);
    /// What the node answered; `{"payloadJSON": …}` when it sent a text that is no JSON.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// The answer as the text the node sent; `null` when it sent none.
    pub payload_json: Option<String> = req "payloadJSON" wire::nullable(wire::text(0, wire::MAX));
}}

object! {
/// What came of a command, told by the node.
pub struct NodeInvokeResultParams: RULES, "NodeInvokeResultParams", plain {
    /// The `id` of `node.invoke.request`.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The id of this node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// Whether the command succeeded.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// What it answers; `payloadJSON` wins over it.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// The answer as JSON text.
    pub payload_json: Option<String> = opt "payloadJSON" wire::text(0, wire::MAX);
    /// Why it failed.
    pub error: Option<NodeInvokeError> = opt "error" wire::of::<NodeInvokeError>();
}}

object! {
/// The gateway took the result.
pub struct NodeInvokeResultResult: RULES, "NodeInvokeResultResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// True when nobody waits for it: its time is over, or it was another node's.
    pub ignored: Option<bool> = opt "ignored" wire::of::<bool>();
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct NodeListParams: RULES, "NodeListParams", plain {
}}

object! {
/// The nodes.
pub struct NodeListResult: RULES, "NodeListResult", plain {
    /// When they were listed, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// Connected ones first, then by name.
    pub nodes: Vec<NodeSummary> = req "nodes" wire::list(wire::of::<NodeSummary>(), 0, wire::MAX);
}}

object! {
/// Which request to approve.
pub struct NodePairApproveParams: RULES, "NodePairApproveParams", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
}}

object! {
/// The node is paired.
pub struct NodePairApproveResult: RULES, "NodePairApproveResult", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// The node, with its token.
    pub node: PairedNode = req "node" wire::of::<PairedNode>();
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct NodePairListParams: RULES, "NodePairListParams", plain {
}}

object! {
/// Who waits and who is paired.
pub struct NodePairListResult: RULES, "NodePairListResult", plain {
    /// Requests that wait, newest first.
    pub pending: Vec<NodePairRequestedEvent> = req "pending" wire::list(wire::of::<NodePairRequestedEvent>(), 0, wire::MAX);
    /// Paired nodes, the last approved first.
    pub paired: Vec<PairedNode> = req "paired" wire::list(wire::of::<PairedNode>(), 0, wire::MAX);
}}

object! {
/// Which request to decline.
pub struct NodePairRejectParams: RULES, "NodePairRejectParams", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
}}

object! {
/// The request is declined.
pub struct NodePairRejectResult: RULES, "NodePairRejectResult", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// The id of the node that asked.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
}}

object! {
/// The node that wants to be paired.
pub struct NodePairRequestParams: RULES, "NodePairRequestParams", plain {
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: Option<String> = opt "displayName" wire::text(1, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(1, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(1, wire::MAX);
    /// The version of the core of its program.
    pub core_version: Option<String> = opt "coreVersion" wire::text(1, wire::MAX);
    /// The version of the surface of its program.
    pub ui_version: Option<String> = opt "uiVersion" wire::text(1, wire::MAX);
    /// The family of its device.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of its device.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What it is able to do.
    pub caps: Option<Vec<String>> = opt "caps" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The commands it offers.
    pub commands: Option<Vec<String>> = opt "commands" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Its address.
    pub remote_ip: Option<String> = opt "remoteIp" wire::text(1, wire::MAX);
    /// Whether people need not be asked with a window or a sound.
    pub silent: Option<bool> = opt "silent" wire::of::<bool>();
}}

object! {
/// The request waits.
pub struct NodePairRequestResult: RULES, "NodePairRequestResult", plain {
    const status = "status" "pending";
    /// The request.
    pub request: NodePairRequestedEvent = req "request" wire::of::<NodePairRequestedEvent>();
    /// Whether it is new; false when the node had asked before.
    pub created: bool = req "created" wire::of::<bool>();
}}

object! {
/// A node that asks to be paired.
pub struct NodePairRequestedEvent: RULES, "NodePairRequestedEvent", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: Option<String> = opt "displayName" wire::text(1, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(1, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(1, wire::MAX);
    /// The version of the core of its program.
    pub core_version: Option<String> = opt "coreVersion" wire::text(1, wire::MAX);
    /// The version of the surface of its program.
    pub ui_version: Option<String> = opt "uiVersion" wire::text(1, wire::MAX);
    /// The family of its device.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of its device.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What it is able to do.
    pub caps: Option<Vec<String>> = opt "caps" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The commands it offers.
    pub commands: Option<Vec<String>> = opt "commands" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// Its address.
    pub remote_ip: Option<String> = opt "remoteIp" wire::text(1, wire::MAX);
    /// Whether people need not be asked with a window or a sound.
    pub silent: Option<bool> = opt "silent" wire::of::<bool>();
    /// Whether the node is paired already and asks again.
    pub is_repair: Option<bool> = opt "isRepair" wire::of::<bool>();
    /// When it asked, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What became of a request.
pub struct NodePairResolvedEvent: RULES, "NodePairResolvedEvent", plain {
    /// The id of the request.
    pub request_id: String = req "requestId" wire::text(1, wire::MAX);
    /// The id of the node that asked.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// What was decided.
    pub decision: PairingDecision = req "decision" wire::of::<PairingDecision>();
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// A token somebody shows.
pub struct NodePairVerifyParams: RULES, "NodePairVerifyParams", plain {
    /// The id of the node it claims to be.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// The token.
    pub token: String = req "token" wire::text(1, wire::MAX);
}}

object! {
/// Whether the token is right.
pub struct NodePairVerifyResult: RULES, "NodePairVerifyResult", plain {
    /// Whether the node is paired and the token is its own.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The node, when the token is right.
    pub node: Option<PairedNode> = opt "node" wire::of::<PairedNode>();
}}

object! {
/// A new name for a node.
pub struct NodeRenameParams: RULES, "NodeRenameParams", plain {
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// What to call it; blanks around it are dropped, and something must be left.
    pub display_name: String = req "displayName" wire::text(1, wire::MAX);
}}

object! {
/// The node has its new name.
pub struct NodeRenameResult: RULES, "NodeRenameResult", plain {
    /// The id of the node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// Its name now.
    pub display_name: String = req "displayName" wire::text(1, wire::MAX);
}}

object! {
/// A node.
pub struct NodeSummary: RULES, "NodeSummary", plain {
    /// Its id: of its device, or of its program when it has none.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: Option<String> = opt "displayName" wire::text(0, wire::MAX);
    /// The platform it runs on, such as `ios 18.2`.
    pub platform: Option<String> = opt "platform" wire::text(0, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(0, wire::MAX);
    /// The version of the core of its program.
    pub core_version: Option<String> = opt "coreVersion" wire::text(0, wire::MAX);
    /// The version of the surface of its program.
    pub ui_version: Option<String> = opt "uiVersion" wire::text(0, wire::MAX);
    /// The family of its device, such as `iPhone`.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(0, wire::MAX);
    /// The model of its device, such as `iPhone16,1`.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(0, wire::MAX);
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<String> = opt "remoteIp" wire::text(0, wire::MAX);
    /// What it is able to do, such as `camera`; sorted.
    pub caps: Vec<String> = req "caps" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The commands it offers and may carry out, such as `camera.snap`; sorted.
    pub commands: Vec<String> = req "commands" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The `PATH` it finds programs with.
    pub path_env: Option<String> = opt "pathEnv" wire::text(0, wire::MAX);
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// Since when it is connected, in milliseconds since 1970; absent when it is not.
    pub connected_at_ms: Option<u64> = opt "connectedAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// Whether its device is paired.
    pub paired: bool = req "paired" wire::of::<bool>();
    /// Whether it is connected.
    pub connected: bool = req "connected" wire::of::<bool>();
}}

object! {
/// A paired device. The values of its tokens are never told.
pub struct PairedDevice: RULES, "PairedDevice", plain {
    /// Its id: the SHA-256 of its raw public key, in lower-case hexadecimal digits.
    pub device_id: String = req "deviceId" wire::text(1, wire::MAX);
    /// Its Ed25519 public key, in base64url.
    pub public_key: String = req "publicKey" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: Option<String> = opt "displayName" wire::text(0, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(0, wire::MAX);
    /// Which program it last connected with.
    pub client_id: Option<String> = opt "clientId" wire::text(0, wire::MAX);
    /// What that program was used as.
    pub client_mode: Option<String> = opt "clientMode" wire::text(0, wire::MAX);
    /// The role it last connected in.
    pub role: Option<String> = opt "role" wire::text(0, wire::MAX);
    /// The roles it may connect in.
    pub roles: Option<Vec<String>> = opt "roles" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The scopes it was granted.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<String> = opt "remoteIp" wire::text(0, wire::MAX);
    /// Its tokens, by role.
    pub tokens: Option<Vec<DeviceTokenSummary>> = opt "tokens" wire::list(wire::of::<DeviceTokenSummary>(), 0, wire::MAX);
    /// When it was first paired, in milliseconds since 1970.
    pub created_at_ms: u64 = req "createdAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was last approved, in milliseconds since 1970.
    pub approved_at_ms: u64 = req "approvedAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// A node of the older pairing.
pub struct PairedNode: RULES, "PairedNode", plain {
    /// Its id.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// Its token; only where it was just issued.
    pub token: Option<String> = opt "token" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: Option<String> = opt "displayName" wire::text(0, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(0, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(0, wire::MAX);
    /// The version of the core of its program.
    pub core_version: Option<String> = opt "coreVersion" wire::text(0, wire::MAX);
    /// The version of the surface of its program.
    pub ui_version: Option<String> = opt "uiVersion" wire::text(0, wire::MAX);
    /// The family of its device.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(0, wire::MAX);
    /// The model of its device.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(0, wire::MAX);
    /// What it is able to do.
    pub caps: Option<Vec<String>> = opt "caps" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The commands it offers.
    pub commands: Option<Vec<String>> = opt "commands" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Programs it has found on its device, of those that skills ask for.
    pub bins: Option<Vec<String>> = opt "bins" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// Its address.
    pub remote_ip: Option<String> = opt "remoteIp" wire::text(0, wire::MAX);
    /// When it was first paired, in milliseconds since 1970.
    pub created_at_ms: u64 = req "createdAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was last approved, in milliseconds since 1970.
    pub approved_at_ms: u64 = req "approvedAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it last connected, in milliseconds since 1970.
    pub last_connected_at_ms: Option<u64> = opt "lastConnectedAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

text_enum! {
/// What became of a request to be paired.
pub enum PairingDecision: RULES, "PairingDecision", checked {
    /// It is paired now.
    Approved = "approved",
    /// It is not.
    Rejected = "rejected",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Limits of a connection.
pub struct Policy: RULES, "Policy", plain {
    /// The longest message the gateway accepts, in bytes.
    pub max_payload: u64 = req "maxPayload" wire::uint(1, 9_007_199_254_740_991);
    /// How many bytes may wait for a slow reader before events are dropped or the connection is closed.
    pub max_buffered_bytes: u64 = req "maxBufferedBytes" wire::uint(1, 9_007_199_254_740_991);
    /// Milliseconds between two `tick` events.
    pub tick_interval_ms: u64 = req "tickIntervalMs" wire::uint(1, 9_007_199_254_740_991);
}}

object! {
/// What to ask, and whom.
pub struct PollParams: RULES, "PollParams", plain {
    /// Whom it is for, in the way of the channel: a telephone number, a chat, a name.
    pub to: String = req "to" wire::text(1, wire::MAX);
    /// The question.
    pub question: String = req "question" wire::text(1, wire::MAX);
    /// The answers to choose from.
    pub options: Vec<String> = req "options" wire::list(wire::text(1, wire::MAX), 2, 12);
    /// How many may be chosen; one when absent.
    pub max_selections: Option<u64> = opt "maxSelections" wire::uint(1, 12);
    /// How many hours it is open.
    pub duration_hours: Option<u64> = opt "durationHours" wire::uint(1, 9_007_199_254_740_991);
    /// The channel; `whatsapp` when absent.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    /// The account of the channel it goes out from.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
    /// The id of what is sent, and what makes repeating this request safe.
    pub idempotency_key: String = req "idempotencyKey" wire::text(1, wire::MAX);
}}

object! {
/// The question went out. Which of the last members are there, the channel decides.
pub struct PollResult: RULES, "PollResult", plain {
    /// The key of the request.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// The id of the message on its channel.
    pub message_id: String = req "messageId" wire::text(1, wire::MAX);
    /// The channel.
    pub channel: String = req "channel" wire::text(1, wire::MAX);
    /// The chat it went to.
    pub chat_id: Option<String> = opt "chatId" wire::text(0, wire::MAX);
    /// The channel of a server it went to.
    pub channel_id: Option<String> = opt "channelId" wire::text(0, wire::MAX);
    /// The WhatsApp address it went to.
    pub to_jid: Option<String> = opt "toJid" wire::text(0, wire::MAX);
    /// The conversation it went to.
    pub conversation_id: Option<String> = opt "conversationId" wire::text(0, wire::MAX);
    /// The id of the poll on its channel.
    pub poll_id: Option<String> = opt "pollId" wire::text(0, wire::MAX);
}}

object! {
/// A client, a node or the gateway itself. It stays listed for five minutes after its last sign of life.
pub struct PresenceEntry: RULES, "PresenceEntry", plain {
    /// Its name: of the machine, or what people call the client.
    pub host: Option<String> = opt "host" wire::text(1, wire::MAX);
    /// Its address, when it is not on the gateway's machine.
    pub ip: Option<String> = opt "ip" wire::text(1, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(1, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(1, wire::MAX);
    /// The family of its device.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of its device.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What it is used as; `gateway` for the gateway itself.
    pub mode: Option<String> = opt "mode" wire::text(1, wire::MAX);
    /// Seconds since its user was last active.
    pub last_input_seconds: Option<u64> = opt "lastInputSeconds" wire::uint(0, 9_007_199_254_740_991);
    /// Why the entry was last written: `self`, `connect`, `disconnect` or a word of the client's.
    pub reason: Option<String> = opt "reason" wire::text(1, wire::MAX);
    /// Words the client attached to itself.
    pub tags: Option<Vec<String>> = opt "tags" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// A line for people.
    pub text: Option<String> = opt "text" wire::text(0, wire::MAX);
    /// When the entry was last written, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// The id of its device.
    pub device_id: Option<String> = opt "deviceId" wire::text(1, wire::MAX);
    /// The roles it has connected with.
    pub roles: Option<Vec<String>> = opt "roles" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The scopes it has connected with.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String> = opt "instanceId" wire::text(1, wire::MAX);
}}

object! {
/// All who are present, after a change.
pub struct PresenceEvent: RULES, "PresenceEvent", plain {
    /// Newest first.
    pub presence: Vec<PresenceEntry> = req "presence" wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
}}

object! {
/// How much of what a provider allows is used up.
pub struct ProviderUsage: RULES, "ProviderUsage", plain {
    /// The id of the provider, such as `anthropic`.
    pub provider: String = req "provider" wire::text(1, wire::MAX);
    /// What people call it.
    pub display_name: String = req "displayName" wire::text(0, wire::MAX);
    /// What it allows, for each span of time it counts.
    pub windows: Vec<UsageWindow> = req "windows" wire::list(wire::of::<UsageWindow>(), 0, wire::MAX);
    /// The plan the account is on, in the provider's words.
    pub plan: Option<String> = opt "plan" wire::text(0, wire::MAX);
    /// Why nothing is known, for people.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
}}

object! {
/// A session used lately.
pub struct RecentSession: RULES, "RecentSession", plain {
    /// Its key.
    pub key: String = req "key" wire::text(0, wire::MAX);
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Option<u64> = req "updatedAt" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// Milliseconds since it was last used; `null` when it never was.
    pub age: Option<u64> = req "age" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
}}

object! {
/// Asks the gateway for something. Requests of one connection are handled concurrently.
pub struct RequestFrame: RULES, "RequestFrame", plain {
    const r#type = "type" "req";
    /// Chosen by the client; the answer carries the same.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The name of the method, such as `health`.
    pub method: String = req "method" wire::text(1, wire::MAX);
    /// The parameters. Absent and `null` count as `{}`.
    pub params: Option<Json> = opt "params" wire::of::<Json>();
}}

object! {
/// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
pub struct ResponseFrame: RULES, "ResponseFrame", plain {
    const r#type = "type" "res";
    /// The id of the request; `invalid` when the request had no usable one.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// Whether the request succeeded.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The result. A failed request may carry one beside its error.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// Why the request failed; present when `ok` is false.
    pub error: Option<ErrorShape> = opt "error" wire::of::<ErrorShape>();
}}

text_enum! {
/// What answers say about the tokens they took.
pub enum ResponseUsage: RULES, "ResponseUsage", plain {
    /// Nothing.
    Off = "off",
    /// How many.
    Tokens = "tokens",
    /// How many and what they cost.
    Full = "full",
    /// The same as `tokens`.
    On = "on",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// Why a gateway restarts.
pub enum RestartKind: RULES, "RestartKind", plain {
    /// `config.apply` was called.
    ConfigApply = "config-apply",
    /// `config.patch` was called.
    ConfigPatch = "config-patch",
    /// `update.run` was called.
    Update = "update",
    /// Somebody asked for it.
    Restart = "restart",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// How a process is told to restart.
pub enum RestartMode: RULES, "RestartMode", plain {
    /// Within the process.
    Emit = "emit",
    /// By a signal.
    Signal = "signal",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// What a restart is about. Once the gateway is back, the session is told.
pub struct RestartNotice: RULES, "RestartNotice", plain {
    /// Why it restarts.
    pub kind: RestartKind = req "kind" wire::of::<RestartKind>();
    /// How what was done went.
    pub status: UpdateStatus = req "status" wire::of::<UpdateStatus>();
    /// When, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// The session that is told.
    pub session_key: Option<String> = opt "sessionKey" wire::text(0, wire::MAX);
    /// What it is told; `null` when it is nothing.
    pub message: Maybe<String> = may "message" wire::nullable(wire::text(0, wire::MAX));
    /// What could help if something is wrong; `null` when it is nothing.
    pub doctor_hint: Maybe<String> = may "doctorHint" wire::nullable(wire::text(0, wire::MAX));
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// How the gateway restarts.
pub struct RestartPlan: RULES, "RestartPlan", plain {
    /// Whether it does.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Its process, which stays the same.
    pub pid: u64 = req "pid" wire::uint(0, 9_007_199_254_740_991);
    /// The signal that stands for restarting, such as `SIGUSR1`.
    pub signal: String = req "signal" wire::text(0, wire::MAX);
    /// In how many milliseconds.
    pub delay_ms: u64 = req "delayMs" wire::uint(0, 9_007_199_254_740_991);
    /// Why.
    pub reason: Option<String> = opt "reason" wire::text(0, wire::MAX);
    /// How it is told: by a signal, or within the process.
    pub mode: RestartMode = req "mode" wire::of::<RestartMode>();
}}

object! {
/// What is kept about a restart until the gateway is back.
pub struct RestartSentinel: RULES, "RestartSentinel", plain {
    /// Where it is kept; `null` when it could not be.
    pub path: Option<String> = req "path" wire::nullable(wire::text(1, wire::MAX));
    /// What is kept.
    pub payload: RestartNotice = req "payload" wire::of::<RestartNotice>();
}}

object! {
/// What to send, and to whom.
pub struct SendParams: RULES, "SendParams", plain {
    /// Whom it is for, in the way of the channel: a telephone number, a chat, a name.
    pub to: String = req "to" wire::text(1, wire::MAX);
    /// The text.
    pub message: String = req "message" wire::text(1, wire::MAX);
    /// A picture or file that belongs to it, as a URL or a path.
    pub media_url: Option<String> = opt "mediaUrl" wire::text(0, wire::MAX);
    /// The same when there are several.
    pub media_urls: Option<Vec<String>> = opt "mediaUrls" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Whether a video is played over and over, as a GIF is.
    pub gif_playback: Option<bool> = opt "gifPlayback" wire::of::<bool>();
    /// The channel; `whatsapp` when absent.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    /// The account of the channel it goes out from.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
    /// The session it is written to; that of the one it is for when absent.
    pub session_key: Option<String> = opt "sessionKey" wire::text(0, wire::MAX);
    /// The id of what is sent, and what makes repeating this request safe.
    pub idempotency_key: String = req "idempotencyKey" wire::text(1, wire::MAX);
}}

text_enum! {
/// Whether answers go out to the channel.
pub enum SendPolicy: RULES, "SendPolicy", plain {
    /// They do.
    Allow = "allow",
    /// They do not.
    Deny = "deny",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// The message went out. Which of the last members are there, the channel decides.
pub struct SendResult: RULES, "SendResult", plain {
    /// The key of the request.
    pub run_id: String = req "runId" wire::text(1, wire::MAX);
    /// The id of the message on its channel.
    pub message_id: String = req "messageId" wire::text(1, wire::MAX);
    /// The channel.
    pub channel: String = req "channel" wire::text(1, wire::MAX);
    /// The chat it went to.
    pub chat_id: Option<String> = opt "chatId" wire::text(0, wire::MAX);
    /// The channel of a server it went to.
    pub channel_id: Option<String> = opt "channelId" wire::text(0, wire::MAX);
    /// The WhatsApp address it went to.
    pub to_jid: Option<String> = opt "toJid" wire::text(0, wire::MAX);
    /// The conversation it went to.
    pub conversation_id: Option<String> = opt "conversationId" wire::text(0, wire::MAX);
}}

object! {
/// The gateway a client reached.
pub struct ServerInfo: RULES, "ServerInfo", plain {
    /// The version of the gateway; `dev` when it runs from source.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// The commit it was built from.
    pub commit: Option<String> = opt "commit" wire::text(1, wire::MAX);
    /// The name of its machine.
    pub host: Option<String> = opt "host" wire::text(1, wire::MAX);
    /// The id of this connection.
    pub conn_id: String = req "connId" wire::text(1, wire::MAX);
}}

object! {
/// What session keys mean when they are not written in full.
pub struct SessionDefaults: RULES, "SessionDefaults", plain {
    /// The agent that answers when none is named.
    pub default_agent_id: String = req "defaultAgentId" wire::text(1, wire::MAX);
    /// The short key of the main session.
    pub main_key: String = req "mainKey" wire::text(1, wire::MAX);
    /// The full key of the main session.
    pub main_session_key: String = req "mainSessionKey" wire::text(1, wire::MAX);
    /// `global` when all senders share one session.
    pub scope: Option<String> = opt "scope" wire::text(1, wire::MAX);
}}

object! {
/// What is known about a session. What belongs to its channel comes on top of this.
pub struct SessionEntry: RULES, "SessionEntry", plain {
    /// The id of its transcript.
    pub session_id: String = req "sessionId" wire::text(1, wire::MAX);
    /// When it was last used, in milliseconds since 1970.
    pub updated_at: u64 = req "updatedAt" wire::uint(0, 9_007_199_254_740_991);
    /// What people call it.
    pub label: Option<String> = opt "label" wire::text(0, wire::MAX);
    /// What it is called when it has no label.
    pub display_name: Option<String> = opt "displayName" wire::text(0, wire::MAX);
    /// How long the model thinks; absent when it does not or nothing was set.
    pub thinking_level: Option<String> = opt "thinkingLevel" wire::text(0, wire::MAX);
    /// How much of its work it shows.
    pub verbose_level: Option<String> = opt "verboseLevel" wire::text(0, wire::MAX);
    /// How much of its thinking it shows; absent when it shows none.
    pub reasoning_level: Option<String> = opt "reasoningLevel" wire::text(0, wire::MAX);
    /// What answers say about their tokens; absent when it is nothing.
    pub response_usage: Option<ResponseUsage> = opt "responseUsage" wire::of::<ResponseUsage>();
    /// How freely it runs commands.
    pub elevated_level: Option<String> = opt "elevatedLevel" wire::text(0, wire::MAX);
    /// Where it runs commands.
    pub exec_host: Option<String> = opt "execHost" wire::text(0, wire::MAX);
    /// Which commands it may run.
    pub exec_security: Option<String> = opt "execSecurity" wire::text(0, wire::MAX);
    /// When somebody is asked.
    pub exec_ask: Option<String> = opt "execAsk" wire::text(0, wire::MAX);
    /// The node it runs commands on.
    pub exec_node: Option<String> = opt "execNode" wire::text(0, wire::MAX);
    /// Who offers the model it was given.
    pub provider_override: Option<String> = opt "providerOverride" wire::text(0, wire::MAX);
    /// The model it was given; absent when it is the one that is configured.
    pub model_override: Option<String> = opt "modelOverride" wire::text(0, wire::MAX);
    /// The session that started it.
    pub spawned_by: Option<String> = opt "spawnedBy" wire::text(0, wire::MAX);
    /// Whether answers go out.
    pub send_policy: Option<SendPolicy> = opt "sendPolicy" wire::of::<SendPolicy>();
    /// When the agent answers in this group.
    pub group_activation: Option<GroupActivation> = opt "groupActivation" wire::of::<GroupActivation>();
    /// Whether the agent was introduced to it.
    pub system_sent: Option<bool> = opt "systemSent" wire::of::<bool>();
    /// Whether its last run was aborted.
    pub aborted_last_run: Option<bool> = opt "abortedLastRun" wire::of::<bool>();
    /// Tokens the model read.
    pub input_tokens: Option<u64> = opt "inputTokens" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the model wrote.
    pub output_tokens: Option<u64> = opt "outputTokens" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the model last looked at.
    pub total_tokens: Option<u64> = opt "totalTokens" wire::uint(0, 9_007_199_254_740_991);
    /// How many tokens the model can look at.
    pub context_tokens: Option<u64> = opt "contextTokens" wire::uint(0, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// Whom a session is with.
pub enum SessionKind: RULES, "SessionKind", plain {
    /// One person.
    Direct = "direct",
    /// Several.
    Group = "group",
    /// Everybody.
    Global = "global",
    /// Nobody knows.
    Unknown = "unknown",
    ..
    /// A string this version does not know.
    Unknown_
}}

object! {
/// Where a session came from.
#[derive(Default)]
pub struct SessionOrigin: RULES, "SessionOrigin", plain {
    /// What people call it.
    pub label: Option<String> = opt "label" wire::text(0, wire::MAX);
    /// The channel.
    pub provider: Option<String> = opt "provider" wire::text(0, wire::MAX);
    /// The program it was begun in.
    pub surface: Option<String> = opt "surface" wire::text(0, wire::MAX);
    /// What kind of chat it is, such as `direct`.
    pub chat_type: Option<String> = opt "chatType" wire::text(0, wire::MAX);
    /// Who began it.
    pub from: Option<String> = opt "from" wire::text(0, wire::MAX);
    /// Whom it was meant for.
    pub to: Option<String> = opt "to" wire::text(0, wire::MAX);
    /// The account of the channel.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The last lines of a session.
pub struct SessionPreview: RULES, "SessionPreview", plain {
    /// Its key, as it was asked for.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Whether there is something to show.
    pub status: SessionPreviewStatus = req "status" wire::of::<SessionPreviewStatus>();
    /// Its last lines, oldest first.
    pub items: Vec<SessionPreviewItem> = req "items" wire::list(wire::of::<SessionPreviewItem>(), 0, wire::MAX);
}}

object! {
/// A line of a session.
pub struct SessionPreviewItem: RULES, "SessionPreviewItem", plain {
    /// Who says it.
    pub role: SessionPreviewRole = req "role" wire::of::<SessionPreviewRole>();
    /// What is said.
    pub text: String = req "text" wire::text(0, wire::MAX);
}}

text_enum! {
/// Who says a line.
pub enum SessionPreviewRole: RULES, "SessionPreviewRole", plain {
    /// A person.
    User = "user",
    /// The agent.
    Assistant = "assistant",
    /// A tool.
    Tool = "tool",
    /// The gateway.
    System = "system",
    /// Somebody else.
    Other = "other",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// Whether there is something to show of a session.
pub enum SessionPreviewStatus: RULES, "SessionPreviewStatus", plain {
    /// There is.
    Ok = "ok",
    /// Nothing was said yet.
    Empty = "empty",
    /// Nobody knows it.
    Missing = "missing",
    /// It could not be read.
    Error = "error",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// A session.
pub struct SessionRow: RULES, "SessionRow", plain {
    /// Its key, in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Whom it is with.
    pub kind: SessionKind = req "kind" wire::of::<SessionKind>();
    /// What people call it.
    pub label: Option<String> = opt "label" wire::text(0, wire::MAX);
    /// What it is called when it has no label.
    pub display_name: Option<String> = opt "displayName" wire::text(0, wire::MAX);
    /// A title: its name, its subject, the beginning of its first message, or its id and its day.
    pub derived_title: Option<String> = opt "derivedTitle" wire::text(0, wire::MAX);
    /// The beginning of its last message.
    pub last_message_preview: Option<String> = opt "lastMessagePreview" wire::text(0, wire::MAX);
    /// The channel it was begun on.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    /// The subject of the group.
    pub subject: Option<String> = opt "subject" wire::text(0, wire::MAX);
    /// What people call the group's channel, such as `#general`.
    pub group_channel: Option<String> = opt "groupChannel" wire::text(0, wire::MAX);
    /// The space or server the group belongs to.
    pub space: Option<String> = opt "space" wire::text(0, wire::MAX);
    /// What kind of chat it is on its channel, such as `direct`.
    pub chat_type: Option<String> = opt "chatType" wire::text(0, wire::MAX);
    /// Where it came from.
    pub origin: Option<SessionOrigin> = opt "origin" wire::of::<SessionOrigin>();
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Option<u64> = req "updatedAt" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// The id of its transcript.
    pub session_id: Option<String> = opt "sessionId" wire::text(1, wire::MAX);
    /// Whether the agent was introduced to it.
    pub system_sent: Option<bool> = opt "systemSent" wire::of::<bool>();
    /// Whether its last run was aborted.
    pub aborted_last_run: Option<bool> = opt "abortedLastRun" wire::of::<bool>();
    /// How long the model thinks, such as `low`; absent when it does not or nothing was set.
    pub thinking_level: Option<String> = opt "thinkingLevel" wire::text(0, wire::MAX);
    /// How much of its work it shows: `on`, `off` or `full`.
    pub verbose_level: Option<String> = opt "verboseLevel" wire::text(0, wire::MAX);
    /// How much of its thinking it shows: `on` or `stream`.
    pub reasoning_level: Option<String> = opt "reasoningLevel" wire::text(0, wire::MAX);
    /// How freely it runs commands: `on`, `off`, `ask` or `full`.
    pub elevated_level: Option<String> = opt "elevatedLevel" wire::text(0, wire::MAX);
    /// Whether answers go out.
    pub send_policy: Option<SendPolicy> = opt "sendPolicy" wire::of::<SendPolicy>();
    /// Tokens the model read.
    pub input_tokens: Option<u64> = opt "inputTokens" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the model wrote.
    pub output_tokens: Option<u64> = opt "outputTokens" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the model last looked at.
    pub total_tokens: u64 = req "totalTokens" wire::uint(0, 9_007_199_254_740_991);
    /// What answers say about their tokens.
    pub response_usage: Option<ResponseUsage> = opt "responseUsage" wire::of::<ResponseUsage>();
    /// Who offers the model.
    pub model_provider: Option<String> = opt "modelProvider" wire::text(0, wire::MAX);
    /// The model.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    /// How many tokens it can look at.
    pub context_tokens: Option<u64> = opt "contextTokens" wire::uint(0, 9_007_199_254_740_991);
    /// Where answers go.
    pub delivery_context: Option<DeliveryContext> = opt "deliveryContext" wire::of::<DeliveryContext>();
    /// The channel the last answer went to.
    pub last_channel: Option<String> = opt "lastChannel" wire::text(0, wire::MAX);
    /// Whom the last answer went to.
    pub last_to: Option<String> = opt "lastTo" wire::text(0, wire::MAX);
    /// The account the last answer went out from.
    pub last_account_id: Option<String> = opt "lastAccountId" wire::text(0, wire::MAX);
}}

text_enum! {
/// Who shares a session.
pub enum SessionScope: RULES, "SessionScope", plain {
    /// Nobody: each sender has sessions of their own.
    PerSender = "per-sender",
    /// Everybody.
    Global = "global",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Which transcript to make shorter.
pub struct SessionsCompactParams: RULES, "SessionsCompactParams", plain {
    /// The session.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// How many of the last lines to keep: 400 when absent.
    pub max_lines: Option<u64> = opt "maxLines" wire::uint(1, 9_007_199_254_740_991);
}}

object! {
/// Whether the transcript is shorter.
pub struct SessionsCompactResult: RULES, "SessionsCompactResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The key of the session, in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Whether it is shorter.
    pub compacted: bool = req "compacted" wire::of::<bool>();
    /// Why it could not be made shorter: `no sessionId` or `no transcript`.
    pub reason: Option<String> = opt "reason" wire::text(0, wire::MAX);
    /// Where the whole of it is now, when it was made shorter.
    pub archived: Option<String> = opt "archived" wire::text(0, wire::MAX);
    /// How many lines it has, when there is one.
    pub kept: Option<u64> = opt "kept" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What holds for sessions that say nothing else.
pub struct SessionsDefaults: RULES, "SessionsDefaults", plain {
    /// Who offers the model; `null` when none is configured.
    pub model_provider: Option<String> = req "modelProvider" wire::nullable(wire::text(0, wire::MAX));
    /// The model; `null` when none is configured.
    pub model: Option<String> = req "model" wire::nullable(wire::text(0, wire::MAX));
    /// How many tokens it can look at; `null` when nobody knows.
    pub context_tokens: Option<u64> = req "contextTokens" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
}}

object! {
/// Which session to remove.
pub struct SessionsDeleteParams: RULES, "SessionsDeleteParams", plain {
    /// The session.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Whether its transcript goes, too; it does when absent. Even then it is only renamed.
    pub delete_transcript: Option<bool> = opt "deleteTranscript" wire::of::<bool>();
}}

object! {
/// The session is gone.
pub struct SessionsDeleteResult: RULES, "SessionsDeleteResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Its key, in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Whether there was one.
    pub deleted: bool = req "deleted" wire::of::<bool>();
    /// Where its transcripts are now.
    pub archived: Vec<String> = req "archived" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
}}

object! {
/// How the sessions of an agent are.
pub struct SessionsHealth: RULES, "SessionsHealth", plain {
    /// The file that holds them.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// How many there are.
    pub count: u64 = req "count" wire::uint(0, 9_007_199_254_740_991);
    /// Those used last, newest first.
    pub recent: Vec<RecentSession> = req "recent" wire::list(wire::of::<RecentSession>(), 0, wire::MAX);
}}

object! {
/// Which sessions to list.
#[derive(Default)]
pub struct SessionsListParams: RULES, "SessionsListParams", plain {
    /// At most so many.
    pub limit: Option<u64> = opt "limit" wire::uint(1, 9_007_199_254_740_991);
    /// Only those used in the last so many minutes.
    pub active_minutes: Option<u64> = opt "activeMinutes" wire::uint(1, 9_007_199_254_740_991);
    /// Whether to list the session that everybody shares.
    pub include_global: Option<bool> = opt "includeGlobal" wire::of::<bool>();
    /// Whether to list the session of those nobody knows.
    pub include_unknown: Option<bool> = opt "includeUnknown" wire::of::<bool>();
    /// Whether to find a title for each.
    pub include_derived_titles: Option<bool> = opt "includeDerivedTitles" wire::of::<bool>();
    /// Whether to read the last message of each.
    pub include_last_message: Option<bool> = opt "includeLastMessage" wire::of::<bool>();
    /// Only that with this label.
    pub label: Option<String> = opt "label" wire::text(1, 64);
    /// Only those this session started.
    pub spawned_by: Option<String> = opt "spawnedBy" wire::text(1, wire::MAX);
    /// Only those of this agent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
    /// Only those with this text in a name, the label, the subject, the id or the key, whatever the case.
    pub search: Option<String> = opt "search" wire::text(0, wire::MAX);
}}

object! {
/// Sessions.
pub struct SessionsListResult: RULES, "SessionsListResult", plain {
    /// When they were listed, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// The file that holds them; `(multiple)` when there are several.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// How many are listed.
    pub count: u64 = req "count" wire::uint(0, 9_007_199_254_740_991);
    /// What holds for sessions that say nothing else.
    pub defaults: SessionsDefaults = req "defaults" wire::of::<SessionsDefaults>();
    /// Those used last first.
    pub sessions: Vec<SessionRow> = req "sessions" wire::list(wire::of::<SessionRow>(), 0, wire::MAX);
}}

object! {
/// How to set a session up. What is absent stays; what is `null` is as it was configured.
pub struct SessionsPatchParams: RULES, "SessionsPatchParams", plain {
    /// The session.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// What people call it; no other session has the same.
    pub label: Maybe<String> = may "label" wire::nullable(wire::text(1, 64));
    /// How long the model thinks: `off`, `minimal`, `low`, `medium`, `high`, with some models `xhigh`.
    pub thinking_level: Maybe<String> = may "thinkingLevel" wire::nullable(wire::text(1, wire::MAX));
    /// How much of its work it shows: `on`, `off` or `full`.
    pub verbose_level: Maybe<String> = may "verboseLevel" wire::nullable(wire::text(1, wire::MAX));
    /// How much of its thinking it shows: `on`, `off` or `stream`.
    pub reasoning_level: Maybe<String> = may "reasoningLevel" wire::nullable(wire::text(1, wire::MAX));
    /// What answers say about their tokens.
    pub response_usage: Maybe<ResponseUsage> = may "responseUsage" wire::nullable(wire::of::<ResponseUsage>());
    /// How freely it runs commands: `on`, `off`, `ask` or `full`.
    pub elevated_level: Maybe<String> = may "elevatedLevel" wire::nullable(wire::text(1, wire::MAX));
    /// Where it runs commands: `sandbox`, `gateway` or `node`.
    pub exec_host: Maybe<String> = may "execHost" wire::nullable(wire::text(1, wire::MAX));
    /// Which commands it may run: `deny`, `allowlist` or `full`.
    pub exec_security: Maybe<String> = may "execSecurity" wire::nullable(wire::text(1, wire::MAX));
    /// When somebody is asked: `off`, `on-miss` or `always`.
    pub exec_ask: Maybe<String> = may "execAsk" wire::nullable(wire::text(1, wire::MAX));
    /// The node it runs commands on.
    pub exec_node: Maybe<String> = may "execNode" wire::nullable(wire::text(1, wire::MAX));
    /// The model: its provider and its name, as in `anthropic/claude`, or an alias.
    pub model: Maybe<String> = may "model" wire::nullable(wire::text(1, wire::MAX));
    /// The session that started it. Only sessions that were started by others have one; it is set once and stays.
    pub spawned_by: Maybe<String> = may "spawnedBy" wire::nullable(wire::text(1, wire::MAX));
    /// Whether answers go out.
    pub send_policy: Maybe<SendPolicy> = may "sendPolicy" wire::nullable(wire::of::<SendPolicy>());
    /// When the agent answers in this group.
    pub group_activation: Maybe<GroupActivation> = may "groupActivation" wire::nullable(wire::of::<GroupActivation>());
}}

object! {
/// The session is set up.
pub struct SessionsPatchResult: RULES, "SessionsPatchResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The file that holds it.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// Its key, in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// What is known about it.
    pub entry: SessionEntry = req "entry" wire::of::<SessionEntry>();
}}

object! {
/// Which sessions to read.
pub struct SessionsPreviewParams: RULES, "SessionsPreviewParams", plain {
    /// Their keys; the first 64 are read.
    pub keys: Vec<String> = req "keys" wire::list(wire::text(1, wire::MAX), 1, wire::MAX);
    /// How many of the last lines: 12 when absent, at most 50.
    pub limit: Option<u64> = opt "limit" wire::uint(1, 9_007_199_254_740_991);
    /// How many characters of each line: 240 when absent, at most 2 000.
    pub max_chars: Option<u64> = opt "maxChars" wire::uint(20, 9_007_199_254_740_991);
}}

object! {
/// The last lines of sessions.
pub struct SessionsPreviewResult: RULES, "SessionsPreviewResult", plain {
    /// When they were read, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// In the order they were asked for.
    pub previews: Vec<SessionPreview> = req "previews" wire::list(wire::of::<SessionPreview>(), 0, wire::MAX);
}}

object! {
/// Which session to give a new transcript.
pub struct SessionsResetParams: RULES, "SessionsResetParams", plain {
    /// The session.
    pub key: String = req "key" wire::text(1, wire::MAX);
}}

object! {
/// The session has a new transcript.
pub struct SessionsResetResult: RULES, "SessionsResetResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Its key, in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// What is known about it.
    pub entry: SessionEntry = req "entry" wire::of::<SessionEntry>();
}}

object! {
/// Which session to find: exactly one of `key`, `sessionId` and `label` says it.
#[derive(Default)]
pub struct SessionsResolveParams: RULES, "SessionsResolveParams", plain {
    /// Its key, in full or short.
    pub key: Option<String> = opt "key" wire::text(1, wire::MAX);
    /// The id of its transcript.
    pub session_id: Option<String> = opt "sessionId" wire::text(1, wire::MAX);
    /// What people call it.
    pub label: Option<String> = opt "label" wire::text(1, 64);
    /// Only among those of this agent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
    /// Only among those this session started.
    pub spawned_by: Option<String> = opt "spawnedBy" wire::text(1, wire::MAX);
    /// Whether it may be the session that everybody shares.
    pub include_global: Option<bool> = opt "includeGlobal" wire::of::<bool>();
    /// Whether it may be the session of those nobody knows.
    pub include_unknown: Option<bool> = opt "includeUnknown" wire::of::<bool>();
}}

object! {
/// The session was found.
pub struct SessionsResolveResult: RULES, "SessionsResolveResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Its key, in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
}}

object! {
/// Whether agents are woken. Other members are ignored.
pub struct SetHeartbeatsParams: RULES, "SetHeartbeatsParams", plain {
    /// Whether they are.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// Heartbeats are as they should be.
pub struct SetHeartbeatsResult: RULES, "SetHeartbeatsResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Whether agents are woken.
    pub enabled: bool = req "enabled" wire::of::<bool>();
}}

object! {
/// Why the gateway goes away.
pub struct ShutdownEvent: RULES, "ShutdownEvent", plain {
    /// For people, such as `gateway restarting`.
    pub reason: String = req "reason" wire::text(1, wire::MAX);
    /// In how many milliseconds it is expected back; absent when it stops for good.
    pub restart_expected_ms: Option<u64> = opt "restartExpectedMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The settings of a skill. The configuration may hold more.
#[derive(Default)]
pub struct SkillConfig: RULES, "SkillConfig", plain {
    /// Whether to use the skill; it is used when absent.
    pub enabled: Option<bool> = opt "enabled" wire::of::<bool>();
    /// The key of the service it uses.
    pub api_key: Option<String> = opt "apiKey" wire::text(0, wire::MAX);
    /// Variables of the environment.
    pub env: Option<BTreeMap<String, String>> = opt "env" wire::map(wire::text(0, wire::MAX));
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// A part of the configuration that a skill needs.
pub struct SkillConfigCheck: RULES, "SkillConfigCheck", plain {
    /// The path into the configuration, with dots.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// What is there.
    pub value: Option<Json> = opt "value" wire::of::<Json>();
    /// Whether that is enough.
    pub satisfied: bool = req "satisfied" wire::of::<bool>();
}}

text_enum! {
/// What installs a program.
pub enum SkillInstallKind: RULES, "SkillInstallKind", plain {
    /// Homebrew.
    Brew = "brew",
    /// A package manager of Node's.
    Node = "node",
    /// Go.
    Go = "go",
    /// uv, for Python.
    Uv = "uv",
    /// Nothing: it is downloaded.
    Download = "download",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// A way to install what a skill lacks.
pub struct SkillInstallOption: RULES, "SkillInstallOption", plain {
    /// Names it in `skills.install`.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What installs it.
    pub kind: SkillInstallKind = req "kind" wire::of::<SkillInstallKind>();
    /// What happens, for people.
    pub label: String = req "label" wire::text(0, wire::MAX);
    /// The programs it brings.
    pub bins: Vec<String> = req "bins" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
}}

object! {
/// What a skill needs.
pub struct SkillRequirements: RULES, "SkillRequirements", plain {
    /// Programs, all of them.
    pub bins: Vec<String> = req "bins" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Programs, at least one of them.
    pub any_bins: Vec<String> = req "anyBins" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Variables of the environment.
    pub env: Vec<String> = req "env" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Paths into the configuration that must hold something.
    pub config: Vec<String> = req "config" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Platforms, at least one of them: `darwin`, `linux`, `win32`.
    pub os: Vec<String> = req "os" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
}}

object! {
/// A skill, and whether it can be used.
pub struct SkillStatus: RULES, "SkillStatus", plain {
    /// Its name.
    pub name: String = req "name" wire::text(0, wire::MAX);
    /// What it is for.
    pub description: String = req "description" wire::text(0, wire::MAX);
    /// Where it comes from, such as `bundled`, `managed` or `workspace`.
    pub source: String = req "source" wire::text(0, wire::MAX);
    /// The file that describes it.
    pub file_path: String = req "filePath" wire::text(0, wire::MAX);
    /// The directory it lives in.
    pub base_dir: String = req "baseDir" wire::text(0, wire::MAX);
    /// The key of its settings.
    pub skill_key: String = req "skillKey" wire::text(1, wire::MAX);
    /// A picture of it.
    pub emoji: Option<String> = opt "emoji" wire::text(0, wire::MAX);
    /// Where to read more, as a URL.
    pub homepage: Option<String> = opt "homepage" wire::text(0, wire::MAX);
    /// The variable of the environment that `apiKey` stands for.
    pub primary_env: Option<String> = opt "primaryEnv" wire::text(0, wire::MAX);
    /// Whether it can be used whatever it lacks.
    pub always: bool = req "always" wire::of::<bool>();
    /// Whether it was switched off.
    pub disabled: bool = req "disabled" wire::of::<bool>();
    /// Whether the configuration lists the skills to use, and not this one.
    pub blocked_by_allowlist: bool = req "blockedByAllowlist" wire::of::<bool>();
    /// Whether it can be used.
    pub eligible: bool = req "eligible" wire::of::<bool>();
    /// What it needs.
    pub requirements: SkillRequirements = req "requirements" wire::of::<SkillRequirements>();
    /// What of that is missing.
    pub missing: SkillRequirements = req "missing" wire::of::<SkillRequirements>();
    /// The configuration it needs, and what is there.
    pub config_checks: Vec<SkillConfigCheck> = req "configChecks" wire::list(wire::of::<SkillConfigCheck>(), 0, wire::MAX);
    /// The ways to install what is missing, the best first.
    pub install: Vec<SkillInstallOption> = req "install" wire::list(wire::of::<SkillInstallOption>(), 0, wire::MAX);
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct SkillsBinsParams: RULES, "SkillsBinsParams", plain {
}}

object! {
/// The programs that skills ask for.
pub struct SkillsBinsResult: RULES, "SkillsBinsResult", plain {
    /// Their names, sorted.
    pub bins: Vec<String> = req "bins" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

object! {
/// What to install.
pub struct SkillsInstallParams: RULES, "SkillsInstallParams", plain {
    /// The name of the skill.
    pub name: String = req "name" wire::text(1, wire::MAX);
    /// The `id` of one of its ways to install.
    pub install_id: String = req "installId" wire::text(1, wire::MAX);
    /// How many milliseconds it may take.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(1_000, 9_007_199_254_740_991);
}}

object! {
/// What came of it.
pub struct SkillsInstallResult: RULES, "SkillsInstallResult", plain {
    /// Whether it is installed.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// What happened, for people.
    pub message: String = req "message" wire::text(0, wire::MAX);
    /// What the installer wrote to its standard output.
    pub stdout: String = req "stdout" wire::text(0, wire::MAX);
    /// What the installer wrote to its standard error.
    pub stderr: String = req "stderr" wire::text(0, wire::MAX);
    /// The exit code of the installer; `null` when there was none.
    pub code: Option<i64> = req "code" wire::nullable(wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991));
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct SkillsStatusParams: RULES, "SkillsStatusParams", plain {
}}

object! {
/// The skills.
pub struct SkillsStatusResult: RULES, "SkillsStatusResult", plain {
    /// The directory of the default agent; its `skills` win over others of the same name.
    pub workspace_dir: String = req "workspaceDir" wire::text(0, wire::MAX);
    /// The directory of the skills that all agents share.
    pub managed_skills_dir: String = req "managedSkillsDir" wire::text(0, wire::MAX);
    /// The skills.
    pub skills: Vec<SkillStatus> = req "skills" wire::list(wire::of::<SkillStatus>(), 0, wire::MAX);
}}

object! {
/// New settings of a skill.
pub struct SkillsUpdateParams: RULES, "SkillsUpdateParams", plain {
    /// The key of the settings.
    pub skill_key: String = req "skillKey" wire::text(1, wire::MAX);
    /// Whether to use the skill.
    pub enabled: Option<bool> = opt "enabled" wire::of::<bool>();
    /// The key of the service it uses; blanks around it are dropped, and an empty one deletes what is there.
    pub api_key: Option<String> = opt "apiKey" wire::text(0, wire::MAX);
    /// Variables of the environment to set; blanks around names and values are dropped, and an empty value deletes the variable.
    pub env: Option<BTreeMap<String, String>> = opt "env" wire::map(wire::text(0, wire::MAX));
}}

object! {
/// The settings are changed.
pub struct SkillsUpdateResult: RULES, "SkillsUpdateResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The key of the settings.
    pub skill_key: String = req "skillKey" wire::text(1, wire::MAX);
    /// All settings of the skill.
    pub config: SkillConfig = req "config" wire::of::<SkillConfig>();
}}

object! {
/// The state of a gateway at one moment.
pub struct Snapshot: RULES, "Snapshot", plain {
    /// Who is present, newest first.
    pub presence: Vec<PresenceEntry> = req "presence" wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
    /// The last health summary; `{}` before the first look.
    pub health: SnapshotHealth = req "health" wire::of::<SnapshotHealth>();
    /// The versions of presence and health.
    pub state_version: StateVersion = req "stateVersion" wire::of::<StateVersion>();
    /// How many milliseconds the gateway has been running.
    pub uptime_ms: u64 = req "uptimeMs" wire::uint(0, 9_007_199_254_740_991);
    /// The path of the configuration file.
    pub config_path: Option<String> = opt "configPath" wire::text(1, wire::MAX);
    /// The path of the state directory.
    pub state_dir: Option<String> = opt "stateDir" wire::text(1, wire::MAX);
    /// What `main` means as a session key.
    pub session_defaults: Option<SessionDefaults> = opt "sessionDefaults" wire::of::<SessionDefaults>();
}}

untagged! {
/// The last health summary; `{}` before the first look.
pub enum SnapshotHealth: RULES, "SnapshotHealth", plain {
    /// How the gateway, its channels, agents and sessions are.
    HealthSummary(HealthSummary) = wire::of::<HealthSummary>(),
    Other(Json) = wire::of::<Json>(),
}}

object! {
/// Counters that grow whenever the state they belong to changes.
pub struct StateVersion: RULES, "StateVersion", plain {
    /// Version of the presence list.
    pub presence: u64 = req "presence" wire::uint(0, 9_007_199_254_740_991);
    /// Version of the health summary.
    pub health: u64 = req "health" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// How an agent is woken.
pub struct StatusAgentHeartbeat: RULES, "StatusAgentHeartbeat", plain {
    /// The id of the agent.
    pub agent_id: String = req "agentId" wire::text(1, wire::MAX);
    /// Whether it is woken at all.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// How often, as it is configured: `30m`.
    pub every: String = req "every" wire::text(0, wire::MAX);
    /// How often, in milliseconds; `null` when it is not woken.
    pub every_ms: Option<u64> = req "everyMs" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
}}

object! {
/// The sessions of an agent.
pub struct StatusAgentSessions: RULES, "StatusAgentSessions", plain {
    /// The id of the agent.
    pub agent_id: String = req "agentId" wire::text(1, wire::MAX);
    /// The file that holds them.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// How many there are.
    pub count: u64 = req "count" wire::uint(0, 9_007_199_254_740_991);
    /// The ten used last, newest first.
    pub recent: Vec<StatusSession> = req "recent" wire::list(wire::of::<StatusSession>(), 0, wire::MAX);
}}

object! {
/// How agents are woken.
pub struct StatusHeartbeat: RULES, "StatusHeartbeat", plain {
    /// The agent that answers when none is named.
    pub default_agent_id: String = req "defaultAgentId" wire::text(1, wire::MAX);
    /// The agents.
    pub agents: Vec<StatusAgentHeartbeat> = req "agents" wire::list(wire::of::<StatusAgentHeartbeat>(), 0, wire::MAX);
}}

object! {
/// The channel that is linked with a code to scan.
pub struct StatusLinkChannel: RULES, "StatusLinkChannel", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What people call it.
    pub label: String = req "label" wire::text(0, wire::MAX);
    /// Whether it is linked.
    pub linked: bool = req "linked" wire::of::<bool>();
    /// How many milliseconds ago it was linked; `null` when nobody knows.
    pub auth_age_ms: Option<u64> = req "authAgeMs" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
}}

alias! {
/// Nothing; members are ignored.
pub struct StatusParams(BTreeMap<String, Json>): RULES, "StatusParams" = wire::checked(&RULES, "StatusParams", wire::map(wire::of::<Json>()));
}

object! {
/// What the gateway is busy with.
pub struct StatusResult: RULES, "StatusResult", plain {
    /// The channel that is linked with a code to scan; absent when there is none.
    pub link_channel: Option<StatusLinkChannel> = opt "linkChannel" wire::of::<StatusLinkChannel>();
    /// How agents are woken.
    pub heartbeat: StatusHeartbeat = req "heartbeat" wire::of::<StatusHeartbeat>();
    /// The channels, in lines for people. They may hold the codes terminals take for colours.
    pub channel_summary: Vec<String> = req "channelSummary" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// What the main session is told with its next message.
    pub queued_system_events: Vec<String> = req "queuedSystemEvents" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The sessions.
    pub sessions: StatusSessions = req "sessions" wire::of::<StatusSessions>();
}}

object! {
/// A session.
pub struct StatusSession: RULES, "StatusSession", plain {
    /// The agent it belongs to.
    pub agent_id: Option<String> = opt "agentId" wire::text(0, wire::MAX);
    /// Its key.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Whom it is with.
    pub kind: SessionKind = req "kind" wire::of::<SessionKind>();
    /// The id of its transcript.
    pub session_id: Option<String> = opt "sessionId" wire::text(0, wire::MAX);
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Option<u64> = req "updatedAt" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// Milliseconds since it was last used; `null` when it never was.
    pub age: Option<u64> = req "age" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// How long the model thinks.
    pub thinking_level: Option<String> = opt "thinkingLevel" wire::text(0, wire::MAX);
    /// How much of its work it shows.
    pub verbose_level: Option<String> = opt "verboseLevel" wire::text(0, wire::MAX);
    /// How much of its thinking it shows.
    pub reasoning_level: Option<String> = opt "reasoningLevel" wire::text(0, wire::MAX);
    /// How freely it runs commands.
    pub elevated_level: Option<String> = opt "elevatedLevel" wire::text(0, wire::MAX);
    /// Whether the agent was introduced to it.
    pub system_sent: Option<bool> = opt "systemSent" wire::of::<bool>();
    /// Whether its last run was aborted.
    pub aborted_last_run: Option<bool> = opt "abortedLastRun" wire::of::<bool>();
    /// Tokens that were sent.
    pub input_tokens: Option<u64> = opt "inputTokens" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens that were answered.
    pub output_tokens: Option<u64> = opt "outputTokens" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the model last looked at; `null` when nobody knows.
    pub total_tokens: Option<u64> = req "totalTokens" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// Tokens the model could still look at; `null` when nobody knows.
    pub remaining_tokens: Option<u64> = req "remainingTokens" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// How much of what the model can look at is used up, in percent; `null` when nobody knows.
    pub percent_used: Option<u64> = req "percentUsed" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// The model; `null` when none is configured.
    pub model: Option<String> = req "model" wire::nullable(wire::text(0, wire::MAX));
    /// How many tokens it can look at; `null` when nobody knows.
    pub context_tokens: Option<u64> = req "contextTokens" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// What is special about it, in short words for people, such as `think:high`.
    pub flags: Vec<String> = req "flags" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
}}

object! {
/// What holds for sessions that say nothing else.
pub struct StatusSessionDefaults: RULES, "StatusSessionDefaults", plain {
    /// The model; `null` when none is configured.
    pub model: Option<String> = req "model" wire::nullable(wire::text(0, wire::MAX));
    /// How many tokens it can look at; `null` when nobody knows.
    pub context_tokens: Option<u64> = req "contextTokens" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
}}

object! {
/// The sessions of all agents.
pub struct StatusSessions: RULES, "StatusSessions", plain {
    /// The files that hold them.
    pub paths: Vec<String> = req "paths" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// How many there are.
    pub count: u64 = req "count" wire::uint(0, 9_007_199_254_740_991);
    /// What holds for sessions that say nothing else.
    pub defaults: StatusSessionDefaults = req "defaults" wire::of::<StatusSessionDefaults>();
    /// The ten used last, newest first.
    pub recent: Vec<StatusSession> = req "recent" wire::list(wire::of::<StatusSession>(), 0, wire::MAX);
    /// The sessions of each agent.
    pub by_agent: Vec<StatusAgentSessions> = req "byAgent" wire::list(wire::of::<StatusAgentSessions>(), 0, wire::MAX);
}}

object! {
/// What to return.
pub struct SystemEchoParams: RULES, "SystemEchoParams", plain {
    /// At least one character.
    pub text: String = req "text" wire::text(1, wire::MAX);
}}

object! {
/// What came back.
pub struct SystemEchoResult: RULES, "SystemEchoResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The text that was sent.
    pub text: String = req "text" wire::text(1, wire::MAX);
}}

object! {
/// What happened. Other members are ignored, and so are members of another type than theirs.
pub struct SystemEventParams: RULES, "SystemEventParams", plain {
    /// What happened, for the agent. Without it, or with blanks alone, the answer is `text required`. A text like
    /// `Node: mac (10.0.0.2) · app 1.2.3 · last input 5s ago · mode ui · reason connect` says host, address, version, activity, mode and reason where the other members do not.
    pub text: String = req "text" wire::text(1, wire::MAX);
    /// The id of the client's device; whose entry is written.
    pub device_id: Option<String> = opt "deviceId" wire::text(0, wire::MAX);
    /// Tells instances of one program on one machine apart; whose entry is written when there is no device.
    pub instance_id: Option<String> = opt "instanceId" wire::text(0, wire::MAX);
    /// The name of the machine.
    pub host: Option<String> = opt "host" wire::text(0, wire::MAX);
    /// Its address.
    pub ip: Option<String> = opt "ip" wire::text(0, wire::MAX);
    /// What the client is used as.
    pub mode: Option<String> = opt "mode" wire::text(0, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(0, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(0, wire::MAX);
    /// The family of its device.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(0, wire::MAX);
    /// The model of its device.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(0, wire::MAX);
    /// Seconds since its user was last active.
    pub last_input_seconds: Option<u64> = opt "lastInputSeconds" wire::uint(0, 9_007_199_254_740_991);
    /// Why this is told, such as `periodic`.
    pub reason: Option<String> = opt "reason" wire::text(0, wire::MAX);
    /// Roles to add to its entry.
    pub roles: Option<Vec<String>> = opt "roles" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Scopes to add to its entry.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// Words it attaches to itself.
    pub tags: Option<Vec<String>> = opt "tags" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The entry is written.
pub struct SystemEventResult: RULES, "SystemEventResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
}}

alias! {
/// Nothing; members are ignored.
pub struct SystemPresenceParams(BTreeMap<String, Json>): RULES, "SystemPresenceParams" = wire::checked(&RULES, "SystemPresenceParams", wire::map(wire::of::<Json>()));
}

alias! {
/// Who is present, newest first.
pub struct SystemPresenceResult(Vec<PresenceEntry>): RULES, "SystemPresenceResult" = wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
}

object! {
/// Whether clients talk now.
pub struct TalkModeEvent: RULES, "TalkModeEvent", plain {
    /// Whether talking is on.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// How far it is; `null` when the client did not say.
    pub phase: Option<String> = req "phase" wire::nullable(wire::text(0, wire::MAX));
    /// Since when, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Whether to talk.
pub struct TalkModeParams: RULES, "TalkModeParams", plain {
    /// Whether talking is on.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// How far it is, in words of the client's, such as `listening`.
    pub phase: Option<String> = opt "phase" wire::text(0, wire::MAX);
}}

object! {
/// Whether clients talk now.
pub struct TalkModeResult: RULES, "TalkModeResult", plain {
    /// Whether talking is on.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// How far it is; `null` when the client did not say.
    pub phase: Option<String> = req "phase" wire::nullable(wire::text(0, wire::MAX));
    /// Since when, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// A sign of life.
pub struct TickEvent: RULES, "TickEvent", plain {
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Tokens a model read and wrote.
#[derive(Default)]
pub struct TokenUsage: RULES, "TokenUsage", plain {
    /// Tokens it read.
    pub input: Option<u64> = opt "input" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens it wrote.
    pub output: Option<u64> = opt "output" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens it read from a cache.
    pub cache_read: Option<u64> = opt "cacheRead" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens it wrote to a cache.
    pub cache_write: Option<u64> = opt "cacheWrite" wire::uint(0, 9_007_199_254_740_991);
    /// All of them together.
    pub total_tokens: Option<u64> = opt "totalTokens" wire::uint(0, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

text_enum! {
/// Which answers are spoken.
pub enum TtsAuto: RULES, "TtsAuto", plain {
    /// None.
    Off = "off",
    /// All.
    Always = "always",
    /// Those to messages that were spoken.
    Inbound = "inbound",
    /// Those in which the agent asks for it.
    Tagged = "tagged",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// What to speak. Other members are ignored.
pub struct TtsConvertParams: RULES, "TtsConvertParams", plain {
    /// The text. Without one, or with blanks alone, the answer is `tts.convert requires text`.
    pub text: String = req "text" wire::text(1, wire::MAX);
    /// The channel it is for: each likes another kind of file.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The spoken text.
pub struct TtsConvertResult: RULES, "TtsConvertResult", plain {
    /// The file, on the gateway's machine.
    pub audio_path: String = req "audioPath" wire::text(0, wire::MAX);
    /// Who spoke.
    pub provider: Option<TtsProvider> = opt "provider" wire::of::<TtsProvider>();
    /// The kind of file, in the provider's words, such as `opus`.
    pub output_format: Option<String> = opt "outputFormat" wire::text(0, wire::MAX);
    /// Whether channels can send it as a voice message.
    pub voice_compatible: Option<bool> = opt "voiceCompatible" wire::of::<bool>();
}}

alias! {
/// Nothing; members are ignored.
pub struct TtsDisableParams(BTreeMap<String, Json>): RULES, "TtsDisableParams" = wire::checked(&RULES, "TtsDisableParams", wire::map(wire::of::<Json>()));
}

object! {
/// Answers are not spoken.
pub struct TtsDisableResult: RULES, "TtsDisableResult", plain {
    /// False.
    pub enabled: bool = req "enabled" wire::of::<bool>();
}}

alias! {
/// Nothing; members are ignored.
pub struct TtsEnableParams(BTreeMap<String, Json>): RULES, "TtsEnableParams" = wire::checked(&RULES, "TtsEnableParams", wire::map(wire::of::<Json>()));
}

object! {
/// Answers are spoken.
pub struct TtsEnableResult: RULES, "TtsEnableResult", plain {
    /// True.
    pub enabled: bool = req "enabled" wire::of::<bool>();
}}

text_enum! {
/// Who speaks.
pub enum TtsProvider: RULES, "TtsProvider", plain {
    /// OpenAI.
    Openai = "openai",
    /// ElevenLabs.
    Elevenlabs = "elevenlabs",
    /// Microsoft Edge's voices.
    Edge = "edge",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Somebody who can speak.
pub struct TtsProviderInfo: RULES, "TtsProviderInfo", plain {
    /// Its id.
    pub id: TtsProvider = req "id" wire::of::<TtsProvider>();
    /// What people call it.
    pub name: String = req "name" wire::text(0, wire::MAX);
    /// Whether everything it needs is configured.
    pub configured: bool = req "configured" wire::of::<bool>();
    /// The models it speaks with.
    pub models: Vec<String> = req "models" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The voices it speaks with.
    pub voices: Option<Vec<String>> = opt "voices" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
}}

alias! {
/// Nothing; members are ignored.
pub struct TtsProvidersParams(BTreeMap<String, Json>): RULES, "TtsProvidersParams" = wire::checked(&RULES, "TtsProvidersParams", wire::map(wire::of::<Json>()));
}

object! {
/// Who can speak.
pub struct TtsProvidersResult: RULES, "TtsProvidersResult", plain {
    /// All of them.
    pub providers: Vec<TtsProviderInfo> = req "providers" wire::list(wire::of::<TtsProviderInfo>(), 0, wire::MAX);
    /// The one that speaks.
    pub active: TtsProvider = req "active" wire::of::<TtsProvider>();
}}

object! {
/// Who is to speak. Other members are ignored.
pub struct TtsSetProviderParams: RULES, "TtsSetProviderParams", plain {
    /// The provider. Anything else fails with `Invalid provider. Use openai, elevenlabs, or edge.`
    pub provider: TtsProvider = req "provider" wire::of::<TtsProvider>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// Who speaks now.
pub struct TtsSetProviderResult: RULES, "TtsSetProviderResult", plain {
    /// The provider.
    pub provider: TtsProvider = req "provider" wire::of::<TtsProvider>();
}}

alias! {
/// Nothing; members are ignored.
pub struct TtsStatusParams(BTreeMap<String, Json>): RULES, "TtsStatusParams" = wire::checked(&RULES, "TtsStatusParams", wire::map(wire::of::<Json>()));
}

object! {
/// Whether answers are spoken, and by whom.
pub struct TtsStatusResult: RULES, "TtsStatusResult", plain {
    /// Whether answers are spoken at all.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// Which answers are spoken.
    pub auto: TtsAuto = req "auto" wire::of::<TtsAuto>();
    /// Who speaks.
    pub provider: TtsProvider = req "provider" wire::of::<TtsProvider>();
    /// Who speaks when that fails; `null` when nobody can.
    pub fallback_provider: Option<String> = req "fallbackProvider" wire::nullable(wire::text(0, wire::MAX));
    /// Who speaks when those before fail, in order.
    pub fallback_providers: Vec<TtsProvider> = req "fallbackProviders" wire::list(wire::of::<TtsProvider>(), 0, wire::MAX);
    /// The file that holds these choices.
    pub prefs_path: String = req "prefsPath" wire::text(0, wire::MAX);
    /// Whether there is a key for OpenAI.
    pub has_open_ai_key: bool = req "hasOpenAIKey" wire::of::<bool>();
    /// Whether there is a key for ElevenLabs.
    pub has_eleven_labs_key: bool = req "hasElevenLabsKey" wire::of::<bool>();
    /// Whether Edge may speak.
    pub edge_enabled: bool = req "edgeEnabled" wire::of::<bool>();
}}

object! {
/// What an update did.
pub struct UpdateReport: RULES, "UpdateReport", plain {
    /// How it went.
    pub status: UpdateStatus = req "status" wire::of::<UpdateStatus>();
    /// How the gateway is installed, such as `git` or `npm`.
    pub mode: Option<String> = opt "mode" wire::text(0, wire::MAX);
    /// Where it is installed.
    pub root: Option<String> = opt "root" wire::text(0, wire::MAX);
    /// Why it was left out or failed.
    pub reason: Option<String> = opt "reason" wire::text(0, wire::MAX);
    /// What was there before.
    pub before: Option<UpdateVersion> = opt "before" wire::of::<UpdateVersion>();
    /// What is there now.
    pub after: Option<UpdateVersion> = opt "after" wire::of::<UpdateVersion>();
    /// What was done, in order.
    pub steps: Vec<UpdateStep> = req "steps" wire::list(wire::of::<UpdateStep>(), 0, wire::MAX);
    /// How many milliseconds it took.
    pub duration_ms: u64 = req "durationMs" wire::uint(0, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// What to do about the update.
#[derive(Default)]
pub struct UpdateRunParams: RULES, "UpdateRunParams", plain {
    /// The session that is told once the gateway is back.
    pub session_key: Option<String> = opt "sessionKey" wire::text(0, wire::MAX);
    /// What it is told, beside how the update went.
    pub note: Option<String> = opt "note" wire::text(0, wire::MAX);
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    pub restart_delay_ms: Option<u64> = opt "restartDelayMs" wire::uint(0, 9_007_199_254_740_991);
    /// How many milliseconds each step may take.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(1, 9_007_199_254_740_991);
}}

object! {
/// How the update went.
pub struct UpdateRunResult: RULES, "UpdateRunResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// What was done.
    pub result: UpdateReport = req "result" wire::of::<UpdateReport>();
    /// How the gateway restarts.
    pub restart: RestartPlan = req "restart" wire::of::<RestartPlan>();
    /// What is kept about it until the gateway is back.
    pub sentinel: RestartSentinel = req "sentinel" wire::of::<RestartSentinel>();
}}

text_enum! {
/// How an update went.
pub enum UpdateStatus: RULES, "UpdateStatus", plain {
    /// There is a newer version now, or there was none.
    Ok = "ok",
    /// It failed; what was there before goes on.
    Error = "error",
    /// It was left out.
    Skipped = "skipped",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// A step of an update.
pub struct UpdateStep: RULES, "UpdateStep", plain {
    /// What it is called.
    pub name: String = req "name" wire::text(0, wire::MAX);
    /// The command that was run.
    pub command: String = req "command" wire::text(0, wire::MAX);
    /// Where it was run.
    pub cwd: Option<String> = opt "cwd" wire::text(0, wire::MAX);
    /// How many milliseconds it took.
    pub duration_ms: u64 = req "durationMs" wire::uint(0, 9_007_199_254_740_991);
    /// How it ended; `null` when it did not end by itself.
    pub exit_code: Option<i64> = req "exitCode" wire::nullable(wire::int(-9_007_199_254_740_991, 9_007_199_254_740_991));
    /// The end of what it wrote; `null` when that was nothing.
    pub stdout_tail: Maybe<String> = may "stdoutTail" wire::nullable(wire::text(0, wire::MAX));
    /// The end of what it complained about; `null` when that was nothing.
    pub stderr_tail: Maybe<String> = may "stderrTail" wire::nullable(wire::text(0, wire::MAX));
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// A version that is installed.
#[derive(Default)]
pub struct UpdateVersion: RULES, "UpdateVersion", plain {
    /// Its commit; `null` when nobody knows.
    pub sha: Maybe<String> = may "sha" wire::nullable(wire::text(0, wire::MAX));
    /// Its version; `null` when nobody knows.
    pub version: Maybe<String> = may "version" wire::nullable(wire::text(0, wire::MAX));
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// Tokens and cost of a day.
pub struct UsageCostDay: RULES, "UsageCostDay", plain {
    /// The day in the gateway's time zone, as `2026-01-29`.
    pub date: String = req "date" wire::text(1, wire::MAX);
    /// Tokens that were sent.
    pub input: u64 = req "input" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens that were answered.
    pub output: u64 = req "output" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the provider remembered.
    pub cache_read: u64 = req "cacheRead" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the provider was to remember.
    pub cache_write: u64 = req "cacheWrite" wire::uint(0, 9_007_199_254_740_991);
    /// All tokens.
    pub total_tokens: u64 = req "totalTokens" wire::uint(0, 9_007_199_254_740_991);
    /// What they cost, in US dollars, as far as it is known.
    pub total_cost: f64 = req "totalCost" wire::number(f64::MIN, f64::MAX);
    /// How many answers have no known cost.
    pub missing_cost_entries: u64 = req "missingCostEntries" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// How far to look back. Other members are ignored.
#[derive(Default)]
pub struct UsageCostParams: RULES, "UsageCostParams", plain {
    /// How many days, with today; 30 when absent, and 0 counts as 1. Digits in a text and fractions are forgiven.
    pub days: Option<u64> = opt "days" wire::uint(0, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// Tokens and cost.
pub struct UsageCostResult: RULES, "UsageCostResult", plain {
    /// When it was added up, in milliseconds since 1970.
    pub updated_at: u64 = req "updatedAt" wire::uint(0, 9_007_199_254_740_991);
    /// How many days, with today.
    pub days: u64 = req "days" wire::uint(0, 9_007_199_254_740_991);
    /// The days on which something was used, oldest first.
    pub daily: Vec<UsageCostDay> = req "daily" wire::list(wire::of::<UsageCostDay>(), 0, wire::MAX);
    /// All of them together.
    pub totals: UsageTotals = req "totals" wire::of::<UsageTotals>();
}}

alias! {
/// Nothing; members are ignored.
pub struct UsageStatusParams(BTreeMap<String, Json>): RULES, "UsageStatusParams" = wire::checked(&RULES, "UsageStatusParams", wire::map(wire::of::<Json>()));
}

object! {
/// How much of what providers allow is used up.
pub struct UsageStatusResult: RULES, "UsageStatusResult", plain {
    /// When it was asked, in milliseconds since 1970.
    pub updated_at: u64 = req "updatedAt" wire::uint(0, 9_007_199_254_740_991);
    /// The providers that tell it.
    pub providers: Vec<ProviderUsage> = req "providers" wire::list(wire::of::<ProviderUsage>(), 0, wire::MAX);
}}

object! {
/// Tokens and cost of all days together.
pub struct UsageTotals: RULES, "UsageTotals", plain {
    /// Tokens that were sent.
    pub input: u64 = req "input" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens that were answered.
    pub output: u64 = req "output" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the provider remembered.
    pub cache_read: u64 = req "cacheRead" wire::uint(0, 9_007_199_254_740_991);
    /// Tokens the provider was to remember.
    pub cache_write: u64 = req "cacheWrite" wire::uint(0, 9_007_199_254_740_991);
    /// All tokens.
    pub total_tokens: u64 = req "totalTokens" wire::uint(0, 9_007_199_254_740_991);
    /// What they cost, in US dollars, as far as it is known.
    pub total_cost: f64 = req "totalCost" wire::number(f64::MIN, f64::MAX);
    /// How many answers have no known cost.
    pub missing_cost_entries: u64 = req "missingCostEntries" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What a provider allows in a span of time.
pub struct UsageWindow: RULES, "UsageWindow", plain {
    /// The span, for people, such as `5h`.
    pub label: String = req "label" wire::text(0, wire::MAX);
    /// How much of it is used up, in percent.
    pub used_percent: f64 = req "usedPercent" wire::number(0.0, 100.0);
    /// When it starts anew, in milliseconds since 1970.
    pub reset_at: Option<u64> = opt "resetAt" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The words now.
pub struct VoicewakeChangedEvent: RULES, "VoicewakeChangedEvent", plain {
    /// At least one, at most 32 of 64 characters.
    pub triggers: Vec<String> = req "triggers" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

alias! {
/// Nothing; members are ignored.
pub struct VoicewakeGetParams(BTreeMap<String, Json>): RULES, "VoicewakeGetParams" = wire::checked(&RULES, "VoicewakeGetParams", wire::map(wire::of::<Json>()));
}

object! {
/// The words.
pub struct VoicewakeGetResult: RULES, "VoicewakeGetResult", plain {
    /// At least one, at most 32 of 64 characters.
    pub triggers: Vec<String> = req "triggers" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

object! {
/// New words. Other members are ignored.
pub struct VoicewakeSetParams: RULES, "VoicewakeSetParams", plain {
    /// The words. Blanks around them are dropped, so are empty ones and everything beyond 32 words of 64 characters; if nothing is left, they are `clawd`, `claude`, `computer`. Items that are no texts are forgiven and dropped; no list at all fails with `voicewake.set requires triggers: string[]`.
    pub triggers: Vec<String> = req "triggers" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// The words now.
pub struct VoicewakeSetResult: RULES, "VoicewakeSetResult", plain {
    /// At least one, at most 32 of 64 characters.
    pub triggers: Vec<String> = req "triggers" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

text_enum! {
/// When an agent is woken.
pub enum WakeMode: RULES, "WakeMode", plain {
    /// At once.
    Now = "now",
    /// With its next heartbeat.
    NextHeartbeat = "next-heartbeat",
}}

object! {
/// What to tell the main session.
pub struct WakeParams: RULES, "WakeParams", plain {
    /// When its agent is woken.
    pub mode: WakeMode = req "mode" wire::of::<WakeMode>();
    /// What it is told.
    pub text: String = req "text" wire::text(1, wire::MAX);
}}

object! {
/// Whether the session is told.
pub struct WakeResult: RULES, "WakeResult", plain {
    /// Whether there was something to tell: false for a text of nothing but spaces.
    pub ok: bool = req "ok" wire::of::<bool>();
}}

object! {
/// Which account to link, and how.
#[derive(Default)]
pub struct WebLoginStartParams: RULES, "WebLoginStartParams", plain {
    /// Whether to make a new code although the account is linked.
    pub force: Option<bool> = opt "force" wire::of::<bool>();
    /// How many milliseconds the service may take to make the code.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
    /// Whether to log more than usual.
    pub verbose: Option<bool> = opt "verbose" wire::of::<bool>();
    /// The account; the channel's own choice when it is absent.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
}}

object! {
/// The code, or why there is none.
pub struct WebLoginStartResult: RULES, "WebLoginStartResult", plain {
    /// What to do next, for people.
    pub message: String = req "message" wire::text(0, wire::MAX);
    /// The code as the `data:` URL of an image; absent when there is none to scan.
    pub qr_data_url: Option<String> = opt "qrDataUrl" wire::text(0, wire::MAX);
}}

object! {
/// Which account is being linked.
#[derive(Default)]
pub struct WebLoginWaitParams: RULES, "WebLoginWaitParams", plain {
    /// How many milliseconds to wait; 120 000 when absent.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
    /// The account; the channel's own choice when it is absent.
    pub account_id: Option<String> = opt "accountId" wire::text(0, wire::MAX);
}}

object! {
/// What came of it.
pub struct WebLoginWaitResult: RULES, "WebLoginWaitResult", plain {
    /// Whether the account is linked.
    pub connected: bool = req "connected" wire::of::<bool>();
    /// What happened, for people.
    pub message: String = req "message" wire::text(0, wire::MAX);
}}

object! {
/// An answer to a step.
pub struct WizardAnswer: RULES, "WizardAnswer", plain {
    /// The step that is answered.
    pub step_id: String = req "stepId" wire::text(1, wire::MAX);
    /// The answer: a text, true or false, the value of an option or a list of them, as the step asks.
    pub value: Option<Json> = opt "value" wire::of::<Json>();
}}

object! {
/// Which one to end.
pub struct WizardCancelParams: RULES, "WizardCancelParams", plain {
    /// Which one.
    pub session_id: String = req "sessionId" wire::text(1, wire::MAX);
}}

object! {
/// It is ended.
pub struct WizardCancelResult: RULES, "WizardCancelResult", plain {
    /// `cancelled`, unless it was over already.
    pub status: WizardSessionStatus = req "status" wire::of::<WizardSessionStatus>();
    /// `cancelled`, or what failed before.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
}}

text_enum! {
/// Who carries out a step.
pub enum WizardExecutor: RULES, "WizardExecutor", plain {
    /// The gateway.
    Gateway = "gateway",
    /// The client.
    Client = "client",
    ..
    /// A string this version does not know.
    Unknown
}}

text_enum! {
/// Where the gateway is that is set up.
pub enum WizardMode: RULES, "WizardMode", plain {
    /// On this machine.
    Local = "local",
    /// On another one.
    Remote = "remote",
}}

object! {
/// An answer to a step.
pub struct WizardNextParams: RULES, "WizardNextParams", plain {
    /// Which one.
    pub session_id: String = req "sessionId" wire::text(1, wire::MAX);
    /// The answer; without one the same step is given again.
    pub answer: Option<WizardAnswer> = opt "answer" wire::of::<WizardAnswer>();
}}

object! {
/// The next step.
pub struct WizardNextResult: RULES, "WizardNextResult", plain {
    /// Whether it is over.
    pub done: bool = req "done" wire::of::<bool>();
    /// The next step; absent when it is over.
    pub step: Option<WizardStep> = opt "step" wire::of::<WizardStep>();
    /// How it goes.
    pub status: Option<WizardSessionStatus> = opt "status" wire::of::<WizardSessionStatus>();
    /// What failed.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
}}

object! {
/// Something to choose.
pub struct WizardOption: RULES, "WizardOption", plain {
    /// What the answer is when it is chosen.
    pub value: Json = req "value" wire::of::<Json>();
    /// What it is called.
    pub label: String = req "label" wire::text(1, wire::MAX);
    /// What it means.
    pub hint: Option<String> = opt "hint" wire::text(0, wire::MAX);
}}

text_enum! {
/// How setting up goes.
pub enum WizardSessionStatus: RULES, "WizardSessionStatus", plain {
    /// It goes on.
    Running = "running",
    /// It is done.
    Done = "done",
    /// It was ended.
    Cancelled = "cancelled",
    /// It failed.
    Error = "error",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// What to set up.
#[derive(Default)]
pub struct WizardStartParams: RULES, "WizardStartParams", plain {
    /// Where the gateway is that is set up.
    pub mode: Option<WizardMode> = opt "mode" wire::of::<WizardMode>();
    /// The folder agents work in.
    pub workspace: Option<String> = opt "workspace" wire::text(0, wire::MAX);
}}

object! {
/// It has started.
pub struct WizardStartResult: RULES, "WizardStartResult", plain {
    /// Its id.
    pub session_id: String = req "sessionId" wire::text(1, wire::MAX);
    /// Whether it is over.
    pub done: bool = req "done" wire::of::<bool>();
    /// The first step; absent when it is over.
    pub step: Option<WizardStep> = opt "step" wire::of::<WizardStep>();
    /// How it goes.
    pub status: Option<WizardSessionStatus> = opt "status" wire::of::<WizardSessionStatus>();
    /// What failed.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
}}

object! {
/// Which one to look at.
pub struct WizardStatusParams: RULES, "WizardStatusParams", plain {
    /// Which one.
    pub session_id: String = req "sessionId" wire::text(1, wire::MAX);
}}

object! {
/// How it goes.
pub struct WizardStatusResult: RULES, "WizardStatusResult", plain {
    /// How it goes.
    pub status: WizardSessionStatus = req "status" wire::of::<WizardSessionStatus>();
    /// What failed.
    pub error: Option<String> = opt "error" wire::text(0, wire::MAX);
}}

object! {
/// A step: something to show or to ask.
pub struct WizardStep: RULES, "WizardStep", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What to show.
    pub r#type: WizardStepType = req "type" wire::of::<WizardStepType>();
    /// Its title.
    pub title: Option<String> = opt "title" wire::text(0, wire::MAX);
    /// What it says or asks.
    pub message: Option<String> = opt "message" wire::text(0, wire::MAX);
    /// What to choose from.
    pub options: Option<Vec<WizardOption>> = opt "options" wire::list(wire::of::<WizardOption>(), 0, wire::MAX);
    /// What is chosen or written unless the user changes it.
    pub initial_value: Option<Json> = opt "initialValue" wire::of::<Json>();
    /// What stands in the field while it is empty.
    pub placeholder: Option<String> = opt "placeholder" wire::text(0, wire::MAX);
    /// Whether the answer is a secret.
    pub sensitive: Option<bool> = opt "sensitive" wire::of::<bool>();
    /// Who carries it out.
    pub executor: Option<WizardExecutor> = opt "executor" wire::of::<WizardExecutor>();
}}

text_enum! {
/// What a step shows.
pub enum WizardStepType: RULES, "WizardStepType", plain {
    /// Something to read.
    Note = "note",
    /// One of several to choose.
    Select = "select",
    /// A text to write.
    Text = "text",
    /// Yes or no.
    Confirm = "confirm",
    /// Some of several to choose.
    Multiselect = "multiselect",
    /// Something that takes a while.
    Progress = "progress",
    /// Something to do.
    Action = "action",
    ..
    /// A string this version does not know.
    Unknown
}}

alias! {
/// What is chosen or written.
pub struct WizardValue(Json): RULES, "WizardValue" = wire::of::<Json>();
}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<GatewayFrame>()), lenient: true },
    Entry { name: "AgentAck", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentAck>()), lenient: false },
    Entry { name: "AgentAssistantData", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentAssistantData>()), lenient: false },
    Entry { name: "AgentAssistantEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentAssistantEvent>()), lenient: false },
    Entry { name: "AgentCompactionData", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentCompactionData>()), lenient: false },
    Entry { name: "AgentCompactionEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentCompactionEvent>()), lenient: false },
    Entry { name: "AgentCompactionPhase", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentCompactionPhase>()), lenient: false },
    Entry { name: "AgentErrorData", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentErrorData>()), lenient: false },
    Entry { name: "AgentErrorEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentErrorEvent>()), lenient: false },
    Entry { name: "AgentEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentEvent>()), lenient: false },
    Entry { name: "AgentHealth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentHealth>()), lenient: false },
    Entry { name: "AgentHeartbeat", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentHeartbeat>()), lenient: false },
    Entry { name: "AgentIdentity", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentIdentity>()), lenient: false },
    Entry { name: "AgentIdentityParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentIdentityParams>()), lenient: false },
    Entry { name: "AgentIdentityResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentIdentityResult>()), lenient: false },
    Entry { name: "AgentLifecycleData", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentLifecycleData>()), lenient: false },
    Entry { name: "AgentLifecycleEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentLifecycleEvent>()), lenient: false },
    Entry { name: "AgentLifecyclePhase", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentLifecyclePhase>()), lenient: false },
    Entry { name: "AgentMeta", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentMeta>()), lenient: false },
    Entry { name: "AgentOtherData", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/AgentOtherData", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "AgentOtherEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentOtherEvent>()), lenient: false },
    Entry { name: "AgentParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentParams>()), lenient: false },
    Entry { name: "AgentPayload", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentPayload>()), lenient: false },
    Entry { name: "AgentResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentResult>()), lenient: false },
    Entry { name: "AgentRunMeta", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentRunMeta>()), lenient: false },
    Entry { name: "AgentRunResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentRunResult>()), lenient: false },
    Entry { name: "AgentRunStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentRunStatus>()), lenient: false },
    Entry { name: "AgentSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentSummary>()), lenient: false },
    Entry { name: "AgentToolData", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentToolData>()), lenient: false },
    Entry { name: "AgentToolEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentToolEvent>()), lenient: false },
    Entry { name: "AgentToolPhase", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentToolPhase>()), lenient: false },
    Entry { name: "AgentToolValue", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "AgentWaitParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentWaitParams>()), lenient: false },
    Entry { name: "AgentWaitResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentWaitResult>()), lenient: false },
    Entry { name: "AgentWaitStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentWaitStatus>()), lenient: false },
    Entry { name: "AgentsListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsListParams>()), lenient: false },
    Entry { name: "AgentsListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsListResult>()), lenient: true },
    Entry { name: "Attachment", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Attachment>()), lenient: false },
    Entry { name: "BrowserMethod", run: |bytes, encode| wire::run(bytes, encode, wire::of::<BrowserMethod>()), lenient: false },
    Entry { name: "BrowserQueryValue", run: |bytes, encode| wire::run(bytes, encode, wire::of::<BrowserQueryValue>()), lenient: false },
    Entry { name: "BrowserRequestParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<BrowserRequestParams>()), lenient: false },
    Entry { name: "BrowserRequestResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "ChannelAccountSnapshot", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelAccountSnapshot>()), lenient: false },
    Entry { name: "ChannelHealth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelHealth>()), lenient: false },
    Entry { name: "ChannelMeta", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelMeta>()), lenient: false },
    Entry { name: "ChannelsLogoutParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsLogoutParams>()), lenient: false },
    Entry { name: "ChannelsLogoutResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsLogoutResult>()), lenient: false },
    Entry { name: "ChannelsStatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsStatusParams>()), lenient: false },
    Entry { name: "ChannelsStatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsStatusResult>()), lenient: false },
    Entry { name: "ChatAbortParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatAbortParams>()), lenient: false },
    Entry { name: "ChatAbortResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatAbortResult>()), lenient: false },
    Entry { name: "ChatContent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatContent>()), lenient: false },
    Entry { name: "ChatEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatEvent>()), lenient: true },
    Entry { name: "ChatHistoryParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatHistoryParams>()), lenient: false },
    Entry { name: "ChatHistoryResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatHistoryResult>()), lenient: false },
    Entry { name: "ChatInjectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatInjectParams>()), lenient: false },
    Entry { name: "ChatInjectResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatInjectResult>()), lenient: false },
    Entry { name: "ChatMessage", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatMessage>()), lenient: false },
    Entry { name: "ChatPart", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatPart>()), lenient: false },
    Entry { name: "ChatPartType", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatPartType>()), lenient: false },
    Entry { name: "ChatRole", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatRole>()), lenient: false },
    Entry { name: "ChatRun", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatRun>()), lenient: false },
    Entry { name: "ChatRunStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatRunStatus>()), lenient: false },
    Entry { name: "ChatSendParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatSendParams>()), lenient: false },
    Entry { name: "ChatSendResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatSendResult>()), lenient: false },
    Entry { name: "ChatState", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatState>()), lenient: true },
    Entry { name: "ChatStopReason", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatStopReason>()), lenient: false },
    Entry { name: "ClientId", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientId>()), lenient: false },
    Entry { name: "ClientInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientInfo>()), lenient: false },
    Entry { name: "ClientMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientMode>()), lenient: false },
    Entry { name: "ConfigApplyParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigApplyParams>()), lenient: false },
    Entry { name: "ConfigApplyResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigApplyResult>()), lenient: false },
    Entry { name: "ConfigGetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigGetParams>()), lenient: false },
    Entry { name: "ConfigGetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigGetResult>()), lenient: false },
    Entry { name: "ConfigIssue", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigIssue>()), lenient: false },
    Entry { name: "ConfigPatchParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigPatchParams>()), lenient: false },
    Entry { name: "ConfigPatchResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigPatchResult>()), lenient: false },
    Entry { name: "ConfigSchemaParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigSchemaParams>()), lenient: false },
    Entry { name: "ConfigSchemaResponse", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigSchemaResponse>()), lenient: false },
    Entry { name: "ConfigSetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigSetParams>()), lenient: false },
    Entry { name: "ConfigSetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigSetResult>()), lenient: false },
    Entry { name: "ConfigUiHint", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigUiHint>()), lenient: false },
    Entry { name: "Configuration", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
    Entry { name: "ConnectAuth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectAuth>()), lenient: false },
    Entry { name: "ConnectChallengeEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectChallengeEvent>()), lenient: false },
    Entry { name: "ConnectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectParams>()), lenient: false },
    Entry { name: "CronAction", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronAction>()), lenient: false },
    Entry { name: "CronAddParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronAddParams>()), lenient: true },
    Entry { name: "CronAddResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronJob>()), lenient: true },
    Entry { name: "CronAgentTurn", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronAgentTurn>()), lenient: false },
    Entry { name: "CronAgentTurnPatch", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronAgentTurnPatch>()), lenient: false },
    Entry { name: "CronChannel", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronChannel>()), lenient: false },
    Entry { name: "CronEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronEvent>()), lenient: true },
    Entry { name: "CronIsolation", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronIsolation>()), lenient: true },
    Entry { name: "CronJob", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronJob>()), lenient: true },
    Entry { name: "CronJobPatch", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronJobPatch>()), lenient: true },
    Entry { name: "CronJobState", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronJobState>()), lenient: true },
    Entry { name: "CronListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronListParams>()), lenient: false },
    Entry { name: "CronListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronListResult>()), lenient: true },
    Entry { name: "CronPayload", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronPayload>()), lenient: true },
    Entry { name: "CronPayloadPatch", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronPayloadPatch>()), lenient: false },
    Entry { name: "CronPostMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronPostMode>()), lenient: true },
    Entry { name: "CronRemoveById", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRemoveById>()), lenient: false },
    Entry { name: "CronRemoveByJobId", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRemoveByJobId>()), lenient: false },
    Entry { name: "CronRemoveParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRemoveParams>()), lenient: false },
    Entry { name: "CronRemoveResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRemoveResult>()), lenient: false },
    Entry { name: "CronRunById", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunById>()), lenient: false },
    Entry { name: "CronRunByJobId", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunByJobId>()), lenient: false },
    Entry { name: "CronRunLogEntry", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunLogEntry>()), lenient: true },
    Entry { name: "CronRunMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunMode>()), lenient: false },
    Entry { name: "CronRunParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunParams>()), lenient: false },
    Entry { name: "CronRunResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunResult>()), lenient: false },
    Entry { name: "CronRunStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunStatus>()), lenient: true },
    Entry { name: "CronRunsById", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunsById>()), lenient: false },
    Entry { name: "CronRunsByJobId", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunsByJobId>()), lenient: false },
    Entry { name: "CronRunsParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunsParams>()), lenient: false },
    Entry { name: "CronRunsResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunsResult>()), lenient: true },
    Entry { name: "CronSchedule", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSchedule>()), lenient: true },
    Entry { name: "CronScheduleAt", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronScheduleAt>()), lenient: false },
    Entry { name: "CronScheduleCron", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronScheduleCron>()), lenient: false },
    Entry { name: "CronScheduleEvery", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronScheduleEvery>()), lenient: false },
    Entry { name: "CronSessionTarget", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSessionTarget>()), lenient: true },
    Entry { name: "CronSkipReason", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSkipReason>()), lenient: false },
    Entry { name: "CronStatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronStatusParams>()), lenient: false },
    Entry { name: "CronStatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronStatusResult>()), lenient: false },
    Entry { name: "CronSystemEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSystemEvent>()), lenient: false },
    Entry { name: "CronSystemEventPatch", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSystemEventPatch>()), lenient: false },
    Entry { name: "CronUpdateById", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronUpdateById>()), lenient: true },
    Entry { name: "CronUpdateByJobId", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronUpdateByJobId>()), lenient: true },
    Entry { name: "CronUpdateParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronUpdateParams>()), lenient: true },
    Entry { name: "CronUpdateResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronJob>()), lenient: true },
    Entry { name: "CronWakeMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronWakeMode>()), lenient: true },
    Entry { name: "DeliveryContext", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeliveryContext>()), lenient: false },
    Entry { name: "DeviceIdentity", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceIdentity>()), lenient: false },
    Entry { name: "DevicePairApproveParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairApproveParams>()), lenient: false },
    Entry { name: "DevicePairApproveResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairApproveResult>()), lenient: false },
    Entry { name: "DevicePairListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairListParams>()), lenient: false },
    Entry { name: "DevicePairListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairListResult>()), lenient: false },
    Entry { name: "DevicePairRejectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairRejectParams>()), lenient: false },
    Entry { name: "DevicePairRejectResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairRejectResult>()), lenient: false },
    Entry { name: "DevicePairRequestedEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairRequestedEvent>()), lenient: false },
    Entry { name: "DevicePairResolvedEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DevicePairResolvedEvent>()), lenient: false },
    Entry { name: "DeviceTokenRevokeParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceTokenRevokeParams>()), lenient: false },
    Entry { name: "DeviceTokenRevokeResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceTokenRevokeResult>()), lenient: false },
    Entry { name: "DeviceTokenRotateParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceTokenRotateParams>()), lenient: false },
    Entry { name: "DeviceTokenRotateResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceTokenRotateResult>()), lenient: false },
    Entry { name: "DeviceTokenSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceTokenSummary>()), lenient: false },
    Entry { name: "EarlyClientInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EarlyClientInfo>()), lenient: false },
    Entry { name: "EarlyConnectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EarlyConnectParams>()), lenient: false },
    Entry { name: "ErrorShape", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ErrorShape>()), lenient: false },
    Entry { name: "EventFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EventFrame>()), lenient: false },
    Entry { name: "ExecAllowlistEntry", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecAllowlistEntry>()), lenient: false },
    Entry { name: "ExecApprovalDecision", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalDecision>()), lenient: false },
    Entry { name: "ExecApprovalRequest", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalRequest>()), lenient: false },
    Entry { name: "ExecApprovalRequestParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalRequestParams>()), lenient: false },
    Entry { name: "ExecApprovalRequestResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalRequestResult>()), lenient: false },
    Entry { name: "ExecApprovalRequestedEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalRequestedEvent>()), lenient: false },
    Entry { name: "ExecApprovalResolveParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalResolveParams>()), lenient: false },
    Entry { name: "ExecApprovalResolveResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalResolveResult>()), lenient: false },
    Entry { name: "ExecApprovalResolvedEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalResolvedEvent>()), lenient: false },
    Entry { name: "ExecApprovalsAgent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsAgent>()), lenient: false },
    Entry { name: "ExecApprovalsDefaults", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsDefaults>()), lenient: false },
    Entry { name: "ExecApprovalsFile", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsFile>()), lenient: false },
    Entry { name: "ExecApprovalsGetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsGetParams>()), lenient: false },
    Entry { name: "ExecApprovalsGetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsSnapshot>()), lenient: false },
    Entry { name: "ExecApprovalsNodeGetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsNodeGetParams>()), lenient: false },
    Entry { name: "ExecApprovalsNodeGetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsSnapshot>()), lenient: false },
    Entry { name: "ExecApprovalsNodeSetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsNodeSetParams>()), lenient: false },
    Entry { name: "ExecApprovalsNodeSetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsSnapshot>()), lenient: false },
    Entry { name: "ExecApprovalsSetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsSetParams>()), lenient: false },
    Entry { name: "ExecApprovalsSetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsSnapshot>()), lenient: false },
    Entry { name: "ExecApprovalsSnapshot", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsSnapshot>()), lenient: false },
    Entry { name: "ExecApprovalsSocket", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ExecApprovalsSocket>()), lenient: false },
    Entry { name: "Features", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Features>()), lenient: false },
    Entry { name: "GatewayFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<GatewayFrame>()), lenient: true },
    Entry { name: "GroupActivation", run: |bytes, encode| wire::run(bytes, encode, wire::of::<GroupActivation>()), lenient: true },
    Entry { name: "HealthEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HealthSummary>()), lenient: false },
    Entry { name: "HealthParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HealthParams>()), lenient: false },
    Entry { name: "HealthResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HealthSummary>()), lenient: false },
    Entry { name: "HealthSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HealthSummary>()), lenient: false },
    Entry { name: "HeartbeatEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HeartbeatEvent>()), lenient: false },
    Entry { name: "HeartbeatIndicator", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HeartbeatIndicator>()), lenient: false },
    Entry { name: "HeartbeatStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HeartbeatStatus>()), lenient: false },
    Entry { name: "HelloAuth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HelloAuth>()), lenient: false },
    Entry { name: "HelloOk", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HelloOk>()), lenient: false },
    Entry { name: "LastHeartbeatParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/LastHeartbeatParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "LastHeartbeatResult", run: |bytes, encode| wire::run(bytes, encode, wire::nullable(wire::of::<HeartbeatEvent>())), lenient: false },
    Entry { name: "LogsTailParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<LogsTailParams>()), lenient: false },
    Entry { name: "LogsTailResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<LogsTailResult>()), lenient: false },
    Entry { name: "MessageAttachment", run: |bytes, encode| wire::run(bytes, encode, wire::of::<MessageAttachment>()), lenient: false },
    Entry { name: "ModelChoice", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ModelChoice>()), lenient: false },
    Entry { name: "ModelsListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ModelsListParams>()), lenient: false },
    Entry { name: "ModelsListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ModelsListResult>()), lenient: false },
    Entry { name: "NodeDescribeParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeDescribeParams>()), lenient: false },
    Entry { name: "NodeDescribeResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeDescribeResult>()), lenient: false },
    Entry { name: "NodeEventParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeEventParams>()), lenient: false },
    Entry { name: "NodeEventResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeEventResult>()), lenient: false },
    Entry { name: "NodeInvokeError", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeError>()), lenient: false },
    Entry { name: "NodeInvokeParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeParams>()), lenient: false },
    Entry { name: "NodeInvokeRequestEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeRequestEvent>()), lenient: false },
    Entry { name: "NodeInvokeResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeResult>()), lenient: false },
    Entry { name: "NodeInvokeResultParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeResultParams>()), lenient: false },
    Entry { name: "NodeInvokeResultResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeResultResult>()), lenient: false },
    Entry { name: "NodeListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeListParams>()), lenient: false },
    Entry { name: "NodeListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeListResult>()), lenient: false },
    Entry { name: "NodePairApproveParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairApproveParams>()), lenient: false },
    Entry { name: "NodePairApproveResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairApproveResult>()), lenient: false },
    Entry { name: "NodePairListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairListParams>()), lenient: false },
    Entry { name: "NodePairListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairListResult>()), lenient: false },
    Entry { name: "NodePairRejectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairRejectParams>()), lenient: false },
    Entry { name: "NodePairRejectResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairRejectResult>()), lenient: false },
    Entry { name: "NodePairRequestParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairRequestParams>()), lenient: false },
    Entry { name: "NodePairRequestResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairRequestResult>()), lenient: false },
    Entry { name: "NodePairRequestedEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairRequestedEvent>()), lenient: false },
    Entry { name: "NodePairResolvedEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairResolvedEvent>()), lenient: false },
    Entry { name: "NodePairVerifyParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairVerifyParams>()), lenient: false },
    Entry { name: "NodePairVerifyResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodePairVerifyResult>()), lenient: false },
    Entry { name: "NodeRenameParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeRenameParams>()), lenient: false },
    Entry { name: "NodeRenameResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeRenameResult>()), lenient: false },
    Entry { name: "NodeSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeSummary>()), lenient: false },
    Entry { name: "PairedDevice", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PairedDevice>()), lenient: false },
    Entry { name: "PairedNode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PairedNode>()), lenient: false },
    Entry { name: "PairingDecision", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PairingDecision>()), lenient: false },
    Entry { name: "Policy", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Policy>()), lenient: false },
    Entry { name: "PollParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PollParams>()), lenient: false },
    Entry { name: "PollResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PollResult>()), lenient: false },
    Entry { name: "PresenceEntry", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PresenceEntry>()), lenient: false },
    Entry { name: "PresenceEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PresenceEvent>()), lenient: false },
    Entry { name: "ProviderUsage", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ProviderUsage>()), lenient: false },
    Entry { name: "RecentSession", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RecentSession>()), lenient: false },
    Entry { name: "RequestFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RequestFrame>()), lenient: false },
    Entry { name: "ResponseFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ResponseFrame>()), lenient: false },
    Entry { name: "ResponseUsage", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ResponseUsage>()), lenient: true },
    Entry { name: "RestartKind", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RestartKind>()), lenient: false },
    Entry { name: "RestartMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RestartMode>()), lenient: false },
    Entry { name: "RestartNotice", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RestartNotice>()), lenient: false },
    Entry { name: "RestartPlan", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RestartPlan>()), lenient: false },
    Entry { name: "RestartSentinel", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RestartSentinel>()), lenient: false },
    Entry { name: "SendParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SendParams>()), lenient: false },
    Entry { name: "SendPolicy", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SendPolicy>()), lenient: true },
    Entry { name: "SendResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SendResult>()), lenient: false },
    Entry { name: "ServerInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ServerInfo>()), lenient: false },
    Entry { name: "SessionDefaults", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionDefaults>()), lenient: false },
    Entry { name: "SessionEntry", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionEntry>()), lenient: true },
    Entry { name: "SessionKind", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionKind>()), lenient: false },
    Entry { name: "SessionOrigin", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionOrigin>()), lenient: false },
    Entry { name: "SessionPreview", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionPreview>()), lenient: false },
    Entry { name: "SessionPreviewItem", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionPreviewItem>()), lenient: false },
    Entry { name: "SessionPreviewRole", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionPreviewRole>()), lenient: false },
    Entry { name: "SessionPreviewStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionPreviewStatus>()), lenient: false },
    Entry { name: "SessionRow", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionRow>()), lenient: true },
    Entry { name: "SessionScope", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionScope>()), lenient: true },
    Entry { name: "SessionsCompactParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsCompactParams>()), lenient: false },
    Entry { name: "SessionsCompactResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsCompactResult>()), lenient: false },
    Entry { name: "SessionsDefaults", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsDefaults>()), lenient: false },
    Entry { name: "SessionsDeleteParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsDeleteParams>()), lenient: false },
    Entry { name: "SessionsDeleteResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsDeleteResult>()), lenient: false },
    Entry { name: "SessionsHealth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsHealth>()), lenient: false },
    Entry { name: "SessionsListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsListParams>()), lenient: false },
    Entry { name: "SessionsListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsListResult>()), lenient: true },
    Entry { name: "SessionsPatchParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsPatchParams>()), lenient: true },
    Entry { name: "SessionsPatchResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsPatchResult>()), lenient: true },
    Entry { name: "SessionsPreviewParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsPreviewParams>()), lenient: false },
    Entry { name: "SessionsPreviewResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsPreviewResult>()), lenient: false },
    Entry { name: "SessionsResetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsResetParams>()), lenient: false },
    Entry { name: "SessionsResetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsResetResult>()), lenient: true },
    Entry { name: "SessionsResolveParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsResolveParams>()), lenient: false },
    Entry { name: "SessionsResolveResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsResolveResult>()), lenient: false },
    Entry { name: "SetHeartbeatsParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SetHeartbeatsParams>()), lenient: false },
    Entry { name: "SetHeartbeatsResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SetHeartbeatsResult>()), lenient: false },
    Entry { name: "ShutdownEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ShutdownEvent>()), lenient: false },
    Entry { name: "SkillConfig", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillConfig>()), lenient: false },
    Entry { name: "SkillConfigCheck", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillConfigCheck>()), lenient: false },
    Entry { name: "SkillInstallKind", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillInstallKind>()), lenient: false },
    Entry { name: "SkillInstallOption", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillInstallOption>()), lenient: false },
    Entry { name: "SkillRequirements", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillRequirements>()), lenient: false },
    Entry { name: "SkillStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillStatus>()), lenient: false },
    Entry { name: "SkillsBinsParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsBinsParams>()), lenient: false },
    Entry { name: "SkillsBinsResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsBinsResult>()), lenient: false },
    Entry { name: "SkillsInstallParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsInstallParams>()), lenient: false },
    Entry { name: "SkillsInstallResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsInstallResult>()), lenient: false },
    Entry { name: "SkillsStatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsStatusParams>()), lenient: false },
    Entry { name: "SkillsStatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsStatusResult>()), lenient: false },
    Entry { name: "SkillsUpdateParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsUpdateParams>()), lenient: false },
    Entry { name: "SkillsUpdateResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SkillsUpdateResult>()), lenient: false },
    Entry { name: "Snapshot", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Snapshot>()), lenient: false },
    Entry { name: "StateVersion", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StateVersion>()), lenient: false },
    Entry { name: "StatusAgentHeartbeat", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusAgentHeartbeat>()), lenient: false },
    Entry { name: "StatusAgentSessions", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusAgentSessions>()), lenient: false },
    Entry { name: "StatusHeartbeat", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusHeartbeat>()), lenient: false },
    Entry { name: "StatusLinkChannel", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusLinkChannel>()), lenient: false },
    Entry { name: "StatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/StatusParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "StatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusResult>()), lenient: false },
    Entry { name: "StatusSession", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusSession>()), lenient: false },
    Entry { name: "StatusSessionDefaults", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusSessionDefaults>()), lenient: false },
    Entry { name: "StatusSessions", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StatusSessions>()), lenient: false },
    Entry { name: "SystemEchoParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SystemEchoParams>()), lenient: false },
    Entry { name: "SystemEchoResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SystemEchoResult>()), lenient: false },
    Entry { name: "SystemEventParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SystemEventParams>()), lenient: false },
    Entry { name: "SystemEventResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SystemEventResult>()), lenient: false },
    Entry { name: "SystemPresenceParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/SystemPresenceParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "SystemPresenceResult", run: |bytes, encode| wire::run(bytes, encode, wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX)), lenient: false },
    Entry { name: "TalkModeEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TalkModeEvent>()), lenient: false },
    Entry { name: "TalkModeParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TalkModeParams>()), lenient: false },
    Entry { name: "TalkModeResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TalkModeResult>()), lenient: false },
    Entry { name: "TickEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TickEvent>()), lenient: false },
    Entry { name: "TokenUsage", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TokenUsage>()), lenient: false },
    Entry { name: "TtsAuto", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsAuto>()), lenient: false },
    Entry { name: "TtsConvertParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsConvertParams>()), lenient: false },
    Entry { name: "TtsConvertResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsConvertResult>()), lenient: false },
    Entry { name: "TtsDisableParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/TtsDisableParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "TtsDisableResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsDisableResult>()), lenient: false },
    Entry { name: "TtsEnableParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/TtsEnableParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "TtsEnableResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsEnableResult>()), lenient: false },
    Entry { name: "TtsProvider", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsProvider>()), lenient: false },
    Entry { name: "TtsProviderInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsProviderInfo>()), lenient: false },
    Entry { name: "TtsProvidersParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/TtsProvidersParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "TtsProvidersResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsProvidersResult>()), lenient: false },
    Entry { name: "TtsSetProviderParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsSetProviderParams>()), lenient: false },
    Entry { name: "TtsSetProviderResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsSetProviderResult>()), lenient: false },
    Entry { name: "TtsStatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/TtsStatusParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "TtsStatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TtsStatusResult>()), lenient: false },
    Entry { name: "UpdateReport", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UpdateReport>()), lenient: false },
    Entry { name: "UpdateRunParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UpdateRunParams>()), lenient: false },
    Entry { name: "UpdateRunResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UpdateRunResult>()), lenient: false },
    Entry { name: "UpdateStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UpdateStatus>()), lenient: false },
    Entry { name: "UpdateStep", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UpdateStep>()), lenient: false },
    Entry { name: "UpdateVersion", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UpdateVersion>()), lenient: false },
    Entry { name: "UsageCostDay", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UsageCostDay>()), lenient: false },
    Entry { name: "UsageCostParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UsageCostParams>()), lenient: false },
    Entry { name: "UsageCostResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UsageCostResult>()), lenient: false },
    Entry { name: "UsageStatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/UsageStatusParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "UsageStatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UsageStatusResult>()), lenient: false },
    Entry { name: "UsageTotals", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UsageTotals>()), lenient: false },
    Entry { name: "UsageWindow", run: |bytes, encode| wire::run(bytes, encode, wire::of::<UsageWindow>()), lenient: false },
    Entry { name: "VoicewakeChangedEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<VoicewakeChangedEvent>()), lenient: false },
    Entry { name: "VoicewakeGetParams", run: |bytes, encode| wire::run(bytes, encode, wire::checked(&RULES, "#/VoicewakeGetParams", wire::map(wire::of::<Json>()))), lenient: false },
    Entry { name: "VoicewakeGetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<VoicewakeGetResult>()), lenient: false },
    Entry { name: "VoicewakeSetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<VoicewakeSetParams>()), lenient: false },
    Entry { name: "VoicewakeSetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<VoicewakeSetResult>()), lenient: false },
    Entry { name: "WakeMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WakeMode>()), lenient: false },
    Entry { name: "WakeParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WakeParams>()), lenient: false },
    Entry { name: "WakeResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WakeResult>()), lenient: false },
    Entry { name: "WebLoginStartParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WebLoginStartParams>()), lenient: false },
    Entry { name: "WebLoginStartResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WebLoginStartResult>()), lenient: false },
    Entry { name: "WebLoginWaitParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WebLoginWaitParams>()), lenient: false },
    Entry { name: "WebLoginWaitResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WebLoginWaitResult>()), lenient: false },
    Entry { name: "WizardAnswer", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardAnswer>()), lenient: false },
    Entry { name: "WizardCancelParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardCancelParams>()), lenient: false },
    Entry { name: "WizardCancelResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardCancelResult>()), lenient: true },
    Entry { name: "WizardExecutor", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardExecutor>()), lenient: true },
    Entry { name: "WizardMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardMode>()), lenient: false },
    Entry { name: "WizardNextParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardNextParams>()), lenient: false },
    Entry { name: "WizardNextResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardNextResult>()), lenient: true },
    Entry { name: "WizardOption", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardOption>()), lenient: false },
    Entry { name: "WizardSessionStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardSessionStatus>()), lenient: true },
    Entry { name: "WizardStartParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardStartParams>()), lenient: false },
    Entry { name: "WizardStartResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardStartResult>()), lenient: true },
    Entry { name: "WizardStatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardStatusParams>()), lenient: false },
    Entry { name: "WizardStatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardStatusResult>()), lenient: true },
    Entry { name: "WizardStep", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardStep>()), lenient: true },
    Entry { name: "WizardStepType", run: |bytes, encode| wire::run(bytes, encode, wire::of::<WizardStepType>()), lenient: true },
    Entry { name: "WizardValue", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Json>()), lenient: false },
];