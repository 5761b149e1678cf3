//! Sessions: what conversations there are and how each is set up.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable};

/// Sessions.
///
/// A key in full is `agent:<agent>:<rest>`. `main` is the main session of the default agent, and any other short key
/// belongs to the default agent, too.
#[methods]
pub trait Sessions {
    /// Lists sessions, those used last first.
    #[method(
        scope = Read, result_bytes = 65_536, max_result_bytes = 4_194_304, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn list(params: SessionsListParams) -> SessionsListResult;

    /// Reads the last lines of several sessions.
    #[method(
        scope = Read, result_bytes = 65_536, max_result_bytes = 8_388_608, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn preview(params: SessionsPreviewParams) -> SessionsPreviewResult;

    /// Finds the key of a session by exactly one of its key, its transcript and its label.
    #[method(
        scope = Admin, effect = None, result_bytes = 128, max_result_bytes = 1_024, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn resolve(params: SessionsResolveParams) -> SessionsResolveResult;

    /// Sets a session up: what is absent stays, what is `null` is as it was configured. A session nobody knows is created.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 4_096, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn patch(params: SessionsPatchParams) -> SessionsPatchResult;

    /// Gives a session a new, empty transcript; how it is set up stays. The old transcript stays, too. A session nobody
    /// knows is created.
    #[method(
        scope = Admin, effect = Repeats, result_bytes = 4_096, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn reset(params: SessionsResetParams) -> SessionsResetResult;

    /// Removes a session after ending its run, for which it waits up to 15 seconds. A main session cannot be removed.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 512, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn delete(params: SessionsDeleteParams) -> SessionsDeleteResult;

    /// Keeps only the last lines of a session's transcript, and the whole of it in another file.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 512, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn compact(params: SessionsCompactParams) -> SessionsCompactResult;
}

/// Which sessions to list.
#[protocol]
pub struct SessionsListParams {
    /// At most so many.
    #[protocol(min = 1)]
    pub limit: Option<u64>,
    /// Only those used in the last so many minutes.
    #[protocol(min = 1)]
    pub active_minutes: Option<u64>,
    /// Whether to list the session that everybody shares.
    pub include_global: Option<bool>,
    /// Whether to list the session of those nobody knows.
    pub include_unknown: Option<bool>,
    /// Whether to find a title for each.
    pub include_derived_titles: Option<bool>,
    /// Whether to read the last message of each.
    pub include_last_message: Option<bool>,
    /// Only that with this label.
    #[protocol(min_length = 1, max_length = 64)]
    pub label: Option<String>,
    /// Only those this session started.
    pub spawned_by: Option<NonEmpty>,
    /// Only those of this agent.
    pub agent_id: Option<NonEmpty>,
    /// Only those with this text in a name, the label, the subject, the id or the key, whatever the case.
    pub search: Option<String>,
}

/// Sessions.
#[protocol]
pub struct SessionsListResult {
    /// When they were listed, in milliseconds since 1970.
    pub ts: u64,
    /// The file that holds them; `(multiple)` when there are several.
    pub path: NonEmpty,
    /// How many are listed.
    pub count: u64,
    /// What holds for sessions that say nothing else.
    pub defaults: SessionsDefaults,
    /// Those used last first.
    pub sessions: Vec<SessionRow>,
}

/// What holds for sessions that say nothing else.
#[protocol]
pub struct SessionsDefaults {
    /// Who offers the model; `null` when none is configured.
    pub model_provider: Nullable<String>,
    /// The model; `null` when none is configured.
    pub model: Nullable<String>,
    /// How many tokens it can look at; `null` when nobody knows.
    pub context_tokens: Nullable<u64>,
}

/// A session.
#[protocol]
pub struct SessionRow {
    /// Its key, in full.
    pub key: NonEmpty,
    /// Whom it is with.
    pub kind: SessionKind,
    /// What people call it.
    pub label: Option<String>,
    /// What it is called when it has no label.
    pub display_name: Option<String>,
    /// A title: its name, its subject, the beginning of its first message, or its id and its day.
    pub derived_title: Option<String>,
    /// The beginning of its last message.
    pub last_message_preview: Option<String>,
    /// The channel it was begun on.
    pub channel: Option<String>,
    /// The subject of the group.
    pub subject: Option<String>,
    /// What people call the group's channel, such as `#general`.
    pub group_channel: Option<String>,
    /// The space or server the group belongs to.
    pub space: Option<String>,
    /// What kind of chat it is on its channel, such as `direct`.
    pub chat_type: Option<String>,
    /// Where it came from.
    pub origin: Option<SessionOrigin>,
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Nullable<u64>,
    /// The id of its transcript.
    pub session_id: Option<NonEmpty>,
    /// Whether the agent was introduced to it.
    pub system_sent: Option<bool>,
    /// Whether its last run was aborted.
    pub aborted_last_run: Option<bool>,
    /// How long the model thinks, such as `low`; absent when it does not or nothing was set.
    pub thinking_level: Option<String>,
    /// How much of its work it shows: `on`, `off` or `full`.
    pub verbose_level: Option<String>,
    /// How much of its thinking it shows: `on` or `stream`.
    pub reasoning_level: Option<String>,
    /// How freely it runs commands: `on`, `off`, `ask` or `full`.
    pub elevated_level: Option<String>,
    /// Whether answers go out.
    pub send_policy: Option<SendPolicy>,
    /// Tokens the model read.
    pub input_tokens: Option<u64>,
    /// Tokens the model wrote.
    pub output_tokens: Option<u64>,
    /// Tokens the model last looked at.
    pub total_tokens: u64,
    /// What answers say about their tokens.
    pub response_usage: Option<ResponseUsage>,
    /// Who offers the model.
    pub model_provider: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// How many tokens it can look at.
    pub context_tokens: Option<u64>,
    /// Where answers go.
    pub delivery_context: Option<DeliveryContext>,
    /// The channel the last answer went to.
    pub last_channel: Option<String>,
    /// Whom the last answer went to.
    pub last_to: Option<String>,
    /// The account the last answer went out from.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub last_account_id: Option<String>,
}

/// Whom a session is with.
#[protocol]
pub enum SessionKind {
    /// One person.
    Direct,
    /// Several.
    Group,
    /// Everybody.
    Global,
    /// Nobody knows.
    Unknown,
}

/// Where a session came from.
#[protocol(open)]
pub struct SessionOrigin {
    /// What people call it.
    pub label: Option<String>,
    /// The channel.
    pub provider: Option<String>,
    /// The program it was begun in.
    pub surface: Option<String>,
    /// What kind of chat it is, such as `direct`.
    pub chat_type: Option<String>,
    /// Who began it.
    pub from: Option<String>,
    /// Whom it was meant for.
    pub to: Option<String>,
    /// The account of the channel.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub account_id: Option<String>,
}

/// Where answers go.
#[protocol(open)]
pub struct DeliveryContext {
    /// The channel.
    pub channel: Option<String>,
    /// Whom they go to.
    pub to: Option<String>,
    /// The account they go out from.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub account_id: Option<String>,
}

/// Whether answers go out to the channel.
#[protocol(open_when_typed)]
pub enum SendPolicy {
    /// They do.
    Allow,
    /// They do not.
    Deny,
}

/// What answers say about the tokens they took.
#[protocol(open_when_typed)]
pub enum ResponseUsage {
    /// Nothing.
    Off,
    /// How many.
    Tokens,
    /// How many and what they cost.
    Full,
    /// The same as `tokens`.
    On,
}

/// When an agent answers in a group.
#[protocol(open_when_typed)]
pub enum GroupActivation {
    /// When it is mentioned.
    Mention,
    /// Always.
    Always,
}

/// Which sessions to read.
#[protocol]
pub struct SessionsPreviewParams {
    /// Their keys; the first 64 are read.
    #[protocol(min_items = 1)]
    pub keys: Vec<NonEmpty>,
    /// How many of the last lines: 12 when absent, at most 50.
    #[protocol(min = 1)]
    pub limit: Option<u64>,
    /// How many characters of each line: 240 when absent, at most 2 000.
    #[protocol(min = 20)]
    pub max_chars: Option<u64>,
}

/// The last lines of sessions.
#[protocol]
pub struct SessionsPreviewResult {
    /// When they were read, in milliseconds since 1970.
    pub ts: u64,
    /// In the order they were asked for.
    pub previews: Vec<SessionPreview>,
}

/// The last lines of a session.
#[protocol]
pub struct SessionPreview {
    /// Its key, as it was asked for.
    pub key: NonEmpty,
    /// Whether there is something to show.
    pub status: SessionPreviewStatus,
    /// Its last lines, oldest first.
    pub items: Vec<SessionPreviewItem>,
}

/// Whether there is something to show of a session.
#[protocol]
pub enum SessionPreviewStatus {
    /// There is.
    Ok,
    /// Nothing was said yet.
    Empty,
    /// Nobody knows it.
    Missing,
    /// It could not be read.
    Error,
}

/// A line of a session.
#[protocol]
pub struct SessionPreviewItem {
    /// Who says it.
    pub role: SessionPreviewRole,
    /// What is said.
    pub text: String,
}

/// Who says a line.
#[protocol]
pub enum SessionPreviewRole {
    /// A person.
    User,
    /// The agent.
    Assistant,
    /// A tool.
    Tool,
    /// The gateway.
    System,
    /// Somebody else.
    Other,
}

/// Which session to find: exactly one of `key`, `sessionId` and `label` says it.
#[protocol]
pub struct SessionsResolveParams {
    /// Its key, in full or short.
    pub key: Option<NonEmpty>,
    /// The id of its transcript.
    pub session_id: Option<NonEmpty>,
    /// What people call it.
    #[protocol(min_length = 1, max_length = 64)]
    pub label: Option<String>,
    /// Only among those of this agent.
    pub agent_id: Option<NonEmpty>,
    /// Only among those this session started.
    pub spawned_by: Option<NonEmpty>,
    /// Whether it may be the session that everybody shares.
    pub include_global: Option<bool>,
    /// Whether it may be the session of those nobody knows.
    pub include_unknown: Option<bool>,
}

/// The session was found.
#[protocol]
pub struct SessionsResolveResult {
    /// True.
    pub ok: bool,
    /// Its key, in full.
    pub key: NonEmpty,
}

/// How to set a session up. What is absent stays; what is `null` is as it was configured.
#[protocol]
pub struct SessionsPatchParams {
    /// The session.
    pub key: NonEmpty,
    /// What people call it; no other session has the same.
    #[protocol(min_length = 1, max_length = 64)]
    pub label: Option<Nullable<String>>,
    /// How long the model thinks: `off`, `minimal`, `low`, `medium`, `high`, with some models `xhigh`.
    pub thinking_level: Option<Nullable<NonEmpty>>,
    /// How much of its work it shows: `on`, `off` or `full`.
    pub verbose_level: Option<Nullable<NonEmpty>>,
    /// How much of its thinking it shows: `on`, `off` or `stream`.
    pub reasoning_level: Option<Nullable<NonEmpty>>,
    /// What answers say about their tokens.
    pub response_usage: Option<Nullable<ResponseUsage>>,
    /// How freely it runs commands: `on`, `off`, `ask` or `full`.
    pub elevated_level: Option<Nullable<NonEmpty>>,
    /// Where it runs commands: `sandbox`, `gateway` or `node`.
    pub exec_host: Option<Nullable<NonEmpty>>,
    /// Which commands it may run: `deny`, `allowlist` or `full`.
    pub exec_security: Option<Nullable<NonEmpty>>,
    /// When somebody is asked: `off`, `on-miss` or `always`.
    pub exec_ask: Option<Nullable<NonEmpty>>,
    /// The node it runs commands on.
    pub exec_node: Option<Nullable<NonEmpty>>,
    /// The model: its provider and its name, as in `anthropic/claude`, or an alias.
    pub model: Option<Nullable<NonEmpty>>,
    /// The session that started it. Only sessions that were started by others have one; it is set once and stays.
    pub spawned_by: Option<Nullable<NonEmpty>>,
    /// Whether answers go out.
    pub send_policy: Option<Nullable<SendPolicy>>,
    /// When the agent answers in this group.
    pub group_activation: Option<Nullable<GroupActivation>>,
}

/// The session is set up.
#[protocol]
pub struct SessionsPatchResult {
    /// True.
    pub ok: bool,
    /// The file that holds it.
    pub path: NonEmpty,
    /// Its key, in full.
    pub key: NonEmpty,
    /// What is known about it.
    pub entry: SessionEntry,
}

/// What is known about a session. What belongs to its channel comes on top of this.
#[protocol(open)]
pub struct SessionEntry {
    /// The id of its transcript.
    pub session_id: NonEmpty,
    /// When it was last used, in milliseconds since 1970.
    pub updated_at: u64,
    /// What people call it.
    pub label: Option<String>,
    /// What it is called when it has no label.
    pub display_name: Option<String>,
    /// How long the model thinks; absent when it does not or nothing was set.
    pub thinking_level: Option<String>,
    /// How much of its work it shows.
    pub verbose_level: Option<String>,
    /// How much of its thinking it shows; absent when it shows none.
    pub reasoning_level: Option<String>,
    /// What answers say about their tokens; absent when it is nothing.
    pub response_usage: Option<ResponseUsage>,
    /// How freely it runs commands.
    pub elevated_level: Option<String>,
    /// Where it runs commands.
    pub exec_host: Option<String>,
    /// Which commands it may run.
    pub exec_security: Option<String>,
    /// When somebody is asked.
    pub exec_ask: Option<String>,
    /// The node it runs commands on.
    pub exec_node: Option<String>,
    /// Who offers the model it was given.
    pub provider_override: Option<String>,
    /// The model it was given; absent when it is the one that is configured.
    pub model_override: Option<String>,
    /// The session that started it.
    pub spawned_by: Option<String>,
    /// Whether answers go out.
    pub send_policy: Option<SendPolicy>,
    /// When the agent answers in this group.
    pub group_activation: Option<GroupActivation>,
    /// Whether the agent was introduced to it.
    pub system_sent: Option<bool>,
    /// Whether its last run was aborted.
    pub aborted_last_run: Option<bool>,
    /// Tokens the model read.
    pub input_tokens: Option<u64>,
    /// Tokens the model wrote.
    pub output_tokens: Option<u64>,
    /// Tokens the model last looked at.
    pub total_tokens: Option<u64>,
    /// How many tokens the model can look at.
    pub context_tokens: Option<u64>,
}

/// Which session to give a new transcript.
#[protocol]
pub struct SessionsResetParams {
    /// The session.
    pub key: NonEmpty,
}

/// The session has a new transcript.
#[protocol]
pub struct SessionsResetResult {
    /// True.
    pub ok: bool,
    /// Its key, in full.
    pub key: NonEmpty,
    /// What is known about it.
    pub entry: SessionEntry,
}

/// Which session to remove.
#[protocol]
pub struct SessionsDeleteParams {
    /// The session.
    pub key: NonEmpty,
    /// Whether its transcript goes, too; it does when absent. Even then it is only renamed.
    pub delete_transcript: Option<bool>,
}

/// The session is gone.
#[protocol]
pub struct SessionsDeleteResult {
    /// True.
    pub ok: bool,
    /// Its key, in full.
    pub key: NonEmpty,
    /// Whether there was one.
    pub deleted: bool,
    /// Where its transcripts are now.
    pub archived: Vec<String>,
}

/// Which transcript to make shorter.
#[protocol]
pub struct SessionsCompactParams {
    /// The session.
    pub key: NonEmpty,
    /// How many of the last lines to keep: 400 when absent.
    #[protocol(min = 1)]
    pub max_lines: Option<u64>,
}

/// Whether the transcript is shorter.
#[protocol]
pub struct SessionsCompactResult {
    /// True.
    pub ok: bool,
    /// The key of the session, in full.
    pub key: NonEmpty,
    /// Whether it is shorter.
    pub compacted: bool,
    /// Why it could not be made shorter: `no sessionId` or `no transcript`.
    pub reason: Option<String>,
    /// Where the whole of it is now, when it was made shorter.
    pub archived: Option<String>,
    /// How many lines it has, when there is one.
    pub kept: Option<u64>,
}
