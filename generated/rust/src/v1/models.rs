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
/// What changed about an agent, or about one of its sessions.
pub struct AgentEvent: RULES, "AgentEvent", plain {
    /// The agent.
    pub agent_id: String = req "agentId" wire::text(1, wire::MAX);
    /// The model it uses now.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    /// How hard it thinks now.
    pub thinking_level: Option<String> = opt "thinkingLevel" wire::text(0, wire::MAX);
    /// How much it tells about its work now.
    pub verbose_level: Option<String> = opt "verboseLevel" wire::text(0, wire::MAX);
}}

object! {
/// Which agent.
#[derive(Default)]
pub struct AgentIdentityParams: RULES, "AgentIdentityParams", plain {
    /// Its id; `main` when absent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
}}

object! {
/// Who an agent is.
pub struct AgentIdentityResult: RULES, "AgentIdentityResult", plain {
    /// Its id.
    pub agent_id: String = req "agentId" wire::text(1, wire::MAX);
    /// The model it uses.
    pub model: String = req "model" wire::text(0, wire::MAX);
    /// The folder it works in.
    pub workspace: Option<String> = opt "workspace" wire::text(0, wire::MAX);
    /// What it is told about itself.
    pub identity: Option<String> = opt "identity" wire::text(0, wire::MAX);
}}

object! {
/// An agent.
pub struct AgentSummary: RULES, "AgentSummary", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What people call it.
    pub name: Option<String> = opt "name" wire::text(0, wire::MAX);
    /// The model it uses.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    /// The folder it works in.
    pub workspace: Option<String> = opt "workspace" wire::text(0, wire::MAX);
    /// Whether it can be used.
    pub enabled: Option<bool> = opt "enabled" wire::of::<bool>();
}}

object! {
/// The agent to create.
pub struct AgentsCreateParams: RULES, "AgentsCreateParams", plain {
    /// Its id; no other agent has it.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What people call it.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// The model it uses.
    pub model: Option<String> = opt "model" wire::text(1, wire::MAX);
    /// The folder it works in.
    pub workspace: Option<String> = opt "workspace" wire::text(1, wire::MAX);
}}

object! {
/// The agent that was created.
pub struct AgentsCreateResult: RULES, "AgentsCreateResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The agent.
    pub agent: AgentSummary = req "agent" wire::of::<AgentSummary>();
}}

object! {
/// How much to tell about the agents.
#[derive(Default)]
pub struct AgentsListParams: RULES, "AgentsListParams", plain {
    /// Whether to look at the files of their workspaces too; `false` when absent.
    pub include_files: Option<bool> = opt "includeFiles" wire::of::<bool>();
}}

object! {
/// The agents.
pub struct AgentsListResult: RULES, "AgentsListResult", plain {
    /// All of them.
    pub agents: Vec<AgentSummary> = req "agents" wire::list(wire::of::<AgentSummary>(), 0, wire::MAX);
}}

object! {
/// What to change of an agent; what is absent stays.
pub struct AgentsUpdateParams: RULES, "AgentsUpdateParams", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The model it uses from now on.
    pub model: Option<String> = opt "model" wire::text(1, wire::MAX);
    /// What people call it from now on.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
}}

object! {
/// The agent as it is now.
pub struct AgentsUpdateResult: RULES, "AgentsUpdateResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The agent.
    pub agent: AgentSummary = req "agent" wire::of::<AgentSummary>();
}}

object! {
/// How an account of a channel is.
pub struct ChannelAccountSnapshot: RULES, "ChannelAccountSnapshot", plain {
    /// Its id.
    pub account_id: String = req "accountId" wire::text(1, wire::MAX);
    /// What people call it.
    pub name: Option<String> = opt "name" wire::text(0, wire::MAX);
    /// Whether it is used at all.
    pub enabled: Option<bool> = opt "enabled" wire::of::<bool>();
    /// Whether everything it needs is configured.
    pub configured: Option<bool> = opt "configured" wire::of::<bool>();
    /// Whether it is linked to an account of the service behind the channel.
    pub linked: Option<bool> = opt "linked" wire::of::<bool>();
    /// Whether it has been started.
    pub running: Option<bool> = opt "running" wire::of::<bool>();
    /// Whether it is connected to the service at this moment.
    pub connected: Option<bool> = opt "connected" wire::of::<bool>();
    /// When it was last connected, in milliseconds since 1970.
    pub last_connected_at: Option<u64> = opt "lastConnectedAt" wire::uint(0, 9_007_199_254_740_991);
    /// What went wrong last.
    pub last_error: Option<String> = opt "lastError" wire::text(0, wire::MAX);
}}

object! {
/// Which account.
pub struct ChannelsLogoutParams: RULES, "ChannelsLogoutParams", plain {
    /// The channel, such as `whatsapp` or `telegram`.
    pub channel: String = req "channel" wire::text(1, wire::MAX);
    /// The account; the channel's default when absent.
    pub account_id: Option<String> = opt "accountId" wire::text(1, wire::MAX);
}}

object! {
/// What became of the account. A channel may tell more than this.
pub struct ChannelsLogoutResult: RULES, "ChannelsLogoutResult", plain {
    /// The channel.
    pub channel: String = req "channel" wire::text(1, wire::MAX);
    /// The account.
    pub account_id: String = req "accountId" wire::text(1, wire::MAX);
    /// Whether there were credentials, which are gone now.
    pub cleared: bool = req "cleared" wire::of::<bool>();
    /// Whether the service was told.
    pub logged_out: Option<bool> = opt "loggedOut" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// How closely to look.
#[derive(Default)]
pub struct ChannelsStatusParams: RULES, "ChannelsStatusParams", plain {
    /// Whether to ask the channels themselves; `false` when absent.
    pub probe: Option<bool> = opt "probe" wire::of::<bool>();
    /// How many milliseconds a channel may take to answer.
    pub timeout_ms: Option<u64> = opt "timeoutMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// How the channels are.
pub struct ChannelsStatusResult: RULES, "ChannelsStatusResult", plain {
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<String> = req "channelOrder" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// What people call the channels, by id.
    pub channel_labels: BTreeMap<String, String> = req "channelLabels" wire::map(wire::text(0, wire::MAX));
    /// A summary of each channel, by id.
    pub channels: BTreeMap<String, Json> = req "channels" wire::map(wire::of::<Json>());
    /// The accounts of each channel, by the channel's id.
    pub channel_accounts: BTreeMap<String, Vec<ChannelAccountSnapshot>> = req "channelAccounts" wire::map(wire::list(wire::of::<ChannelAccountSnapshot>(), 0, wire::MAX));
    /// The account each channel uses when none is named, by the channel's id.
    pub channel_default_account_id: BTreeMap<String, String> = req "channelDefaultAccountId" wire::map(wire::text(0, wire::MAX));
}}

object! {
/// Something said in a session.
pub struct ChatEvent: RULES, "ChatEvent", plain {
    /// The session, as the client that started it wrote its key.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// Who said it.
    pub role: ChatRole = req "role" wire::of::<ChatRole>();
    /// What was said, from the beginning of the answer.
    pub text: Option<String> = opt "text" wire::text(0, wire::MAX);
    /// The tool that is being used.
    pub tool: Option<String> = opt "tool" wire::text(0, wire::MAX);
    /// What the tool was given.
    pub tool_input: Option<Json> = opt "toolInput" wire::of::<Json>();
    /// What was thought before it was said.
    pub thinking: Option<String> = opt "thinking" wire::text(0, wire::MAX);
    /// Whether this is all of it.
    pub done: Option<bool> = opt "done" wire::of::<bool>();
    /// The model that said it.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
}}

text_enum! {
/// Who said something.
pub enum ChatRole: RULES, "ChatRole", plain {
    /// The person.
    User = "user",
    /// The agent.
    Assistant = "assistant",
    /// The gateway, about the conversation.
    System = "system",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// The program that connects.
pub struct ClientInfo: RULES, "ClientInfo", plain {
    /// Which program it is: `web-ui`, `macos-app`, `cli` or another name.
    pub id: String = req "id" wire::text(1, wire::MAX);
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
/// What a program is used as. The last seven are words of later protocols, which are understood too.
pub enum ClientMode: RULES, "ClientMode", plain {
    /// A program with a user in front of it.
    Interactive = "interactive",
    /// A device that carries out commands.
    Node = "node",
    /// A program without a user.
    Headless = "headless",
    /// A chat in a web page.
    Webchat = "webchat",
    /// A command line; it is not listed as present.
    Cli = "cli",
    /// An app with a user in front of it.
    Ui = "ui",
    /// A program without a user.
    Backend = "backend",
    /// A look whether the gateway works.
    Probe = "probe",
    /// A test.
    Test = "test",
    /// Any control client.
    Operator = "operator",
}}

object! {
/// A change: a path and its new value, where `null` deletes; or, with `op`, an operation of JSON Patch (RFC 6902, section 4), whose path is a JSON pointer.
pub struct ConfigChange: RULES, "ConfigChange", plain {
    /// The operation of JSON Patch.
    pub op: Option<ConfigOperation> = opt "op" wire::of::<ConfigOperation>();
    /// The path: `agent.model`; with `op` a JSON pointer, `/agent/model`.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// Where the value comes from, as a JSON pointer: for `move` and `copy`.
    pub from: Option<String> = opt "from" wire::text(0, wire::MAX);
    /// The value.
    pub value: Option<Json> = opt "value" wire::of::<Json>();
}}

object! {
/// What to read.
#[derive(Default)]
pub struct ConfigGetParams: RULES, "ConfigGetParams", plain {
    /// The path of a value, such as `agent.model`; everything when absent.
    pub path: Option<String> = opt "path" wire::text(1, wire::MAX);
}}

untagged! {
/// A value when a path was given, everything otherwise.
pub enum ConfigGetResult: RULES, "ConfigGetResult", plain {
    /// A value of the configuration.
    ConfigValue(ConfigValue) = wire::of::<ConfigValue>(),
    /// The whole configuration.
    ConfigSnapshot(ConfigSnapshot) = wire::of::<ConfigSnapshot>(),
}}

object! {
/// Something wrong with a configuration.
pub struct ConfigIssue: RULES, "ConfigIssue", plain {
    /// Where, such as `gateway.port`.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// What, for people.
    pub message: String = req "message" wire::text(0, wire::MAX);
}}

text_enum! {
/// The operations of JSON Patch.
pub enum ConfigOperation: RULES, "ConfigOperation", plain {
    /// Adds the value, or replaces the one that is there.
    Add = "add",
    /// Removes what is there.
    Remove = "remove",
    /// Replaces what is there by the value.
    Replace = "replace",
    /// Moves what is at `from`.
    Move = "move",
    /// Copies what is at `from`.
    Copy = "copy",
    /// Refuses all changes unless the value is there.
    Test = "test",
}}

object! {
/// What to change.
pub struct ConfigPatchParams: RULES, "ConfigPatchParams", plain {
    /// The changes, in order.
    pub patches: Vec<ConfigChange> = req "patches" wire::list(wire::of::<ConfigChange>(), 0, wire::MAX);
}}

object! {
/// What was changed.
pub struct ConfigPatchResult: RULES, "ConfigPatchResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The hash of the whole configuration as it is now.
    pub hash: String = req "hash" wire::text(0, wire::MAX);
}}

object! {
/// What to set.
pub struct ConfigSetParams: RULES, "ConfigSetParams", plain {
    /// The path of the value.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// The new value.
    pub value: Json = req "value" wire::of::<Json>();
}}

object! {
/// What was set.
pub struct ConfigSetResult: RULES, "ConfigSetResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The path of the value.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// The value as it is now.
    pub value: Json = req "value" wire::of::<Json>();
    /// The hash of the whole configuration as it is now.
    pub hash: String = req "hash" wire::text(0, wire::MAX);
}}

object! {
/// The whole configuration.
pub struct ConfigSnapshot: RULES, "ConfigSnapshot", plain {
    /// The file that holds it.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// Whether the file exists.
    pub exists: bool = req "exists" wire::of::<bool>();
    /// The text of the file; `null` when it does not exist.
    pub raw: Option<String> = req "raw" wire::nullable(wire::text(0, wire::MAX));
    /// What the text says.
    pub parsed: Json = req "parsed" wire::of::<Json>();
    /// Whether it is a valid configuration.
    pub valid: bool = req "valid" wire::of::<bool>();
    /// The configuration in force: with defaults and what the text refers to.
    pub config: Json = req "config" wire::of::<Json>();
    /// The hash of the text; it changes with every change.
    pub hash: String = req "hash" wire::text(0, wire::MAX);
    /// What is wrong with it.
    pub issues: Vec<ConfigIssue> = req "issues" wire::list(wire::of::<ConfigIssue>(), 0, wire::MAX);
    /// What may be meant otherwise.
    pub warnings: Vec<ConfigIssue> = req "warnings" wire::list(wire::of::<ConfigIssue>(), 0, wire::MAX);
    /// What earlier versions understood.
    pub legacy_issues: Vec<ConfigIssue> = req "legacyIssues" wire::list(wire::of::<ConfigIssue>(), 0, wire::MAX);
}}

object! {
/// A value of the configuration.
pub struct ConfigValue: RULES, "ConfigValue", plain {
    /// Its path.
    pub path: String = req "path" wire::text(1, wire::MAX);
    /// The value; absent when there is none at the path.
    pub value: Option<Json> = opt "value" wire::of::<Json>();
    /// Whether there is a value at the path.
    pub exists: bool = req "exists" wire::of::<bool>();
    /// The hash of the whole configuration; it changes with every change.
    pub hash: String = req "hash" wire::text(0, wire::MAX);
}}

object! {
/// The secrets of a connection.
#[derive(Default)]
pub struct ConnectAuth: RULES, "ConnectAuth", plain {
    /// The gateway's token.
    pub token: Option<String> = opt "token" wire::text(0, wire::MAX);
    /// The token of the device.
    pub device_token: Option<String> = opt "deviceToken" wire::text(0, wire::MAX);
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

object! {
/// The job to add.
pub struct CronAddParams: RULES, "CronAddParams", plain {
    /// When: a cron expression of five fields, or of six with seconds first.
    pub schedule: String = req "schedule" wire::text(1, wire::MAX);
    /// What the agent is told.
    pub message: String = req "message" wire::text(1, wire::MAX);
    /// What people call the job; made from the message when absent.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// The agent; the default one when absent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
}}

object! {
/// Gives the agent a turn of its own.
pub struct CronAgentTurn: RULES, "CronAgentTurn", plain {
    const kind = "kind" "agentTurn";
    /// What the agent is told.
    pub message: String = req "message" wire::text(0, wire::MAX);
    /// The model to use.
    pub model: Option<String> = opt "model" wire::text(0, wire::MAX);
    /// How hard the agent thinks.
    pub thinking: Option<String> = opt "thinking" wire::text(0, wire::MAX);
    /// How many seconds it may take.
    pub timeout_seconds: Option<u64> = opt "timeoutSeconds" wire::uint(0, 9_007_199_254_740_991);
    /// Whether the answer is sent to somebody.
    pub deliver: Option<bool> = opt "deliver" wire::of::<bool>();
    /// The channel it is sent through.
    pub channel: Option<String> = opt "channel" wire::text(0, wire::MAX);
    /// Whom it is sent to.
    pub to: Option<String> = opt "to" wire::text(0, wire::MAX);
    /// Whether the job has been done even if the answer could not be sent.
    pub best_effort_deliver: Option<bool> = opt "bestEffortDeliver" wire::of::<bool>();
}}

object! {
/// Once.
pub struct CronAt: RULES, "CronAt", plain {
    const kind = "kind" "at";
    /// When, in milliseconds since 1970.
    pub at_ms: u64 = req "atMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Again and again.
pub struct CronEvery: RULES, "CronEvery", plain {
    const kind = "kind" "every";
    /// Milliseconds from one time to the next.
    pub every_ms: u64 = req "everyMs" wire::uint(1, 9_007_199_254_740_991);
    /// A time it is counted from, in milliseconds since 1970.
    pub anchor_ms: Option<u64> = opt "anchorMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// When a cron expression says so.
pub struct CronExpression: RULES, "CronExpression", plain {
    const kind = "kind" "cron";
    /// Five fields, or six with seconds first.
    pub expr: String = req "expr" wire::text(1, wire::MAX);
    /// The IANA name of the time zone; the gateway's own when absent.
    pub tz: Option<String> = opt "tz" wire::text(0, wire::MAX);
}}

object! {
/// What the main session is told of a job that is done in a session of its own.
#[derive(Default)]
pub struct CronIsolation: RULES, "CronIsolation", plain {
    /// What the line begins with; `Cron` when absent.
    pub post_to_main_prefix: Option<String> = opt "postToMainPrefix" wire::text(0, wire::MAX);
    /// How much it is told.
    pub post_to_main_mode: Option<CronPostMode> = opt "postToMainMode" wire::of::<CronPostMode>();
    /// At most so many characters.
    pub post_to_main_max_chars: Option<u64> = opt "postToMainMaxChars" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Something that is done at set times.
pub struct CronJob: RULES, "CronJob", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The agent; the default one when absent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
    /// What people call it.
    pub name: String = req "name" wire::text(0, wire::MAX);
    /// What it is for.
    pub description: Option<String> = opt "description" wire::text(0, wire::MAX);
    /// Whether it is done at all.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// Whether it is removed once it has been done.
    pub delete_after_run: Option<bool> = opt "deleteAfterRun" wire::of::<bool>();
    /// When it was added, in milliseconds since 1970.
    pub created_at_ms: u64 = req "createdAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at_ms: u64 = req "updatedAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it is done.
    pub schedule: CronSchedule = req "schedule" wire::of::<CronSchedule>();
    /// The session it is done in.
    pub session_target: CronSessionTarget = req "sessionTarget" wire::of::<CronSessionTarget>();
    /// How soon the agent is woken.
    pub wake_mode: CronWakeMode = req "wakeMode" wire::of::<CronWakeMode>();
    /// What is done.
    pub payload: CronPayload = req "payload" wire::of::<CronPayload>();
    /// What the main session is told of a job that is done in a session of its own.
    pub isolation: Option<CronIsolation> = opt "isolation" wire::of::<CronIsolation>();
    /// What has become of it so far.
    pub state: CronJobState = req "state" wire::of::<CronJobState>();
}}

object! {
/// What has become of a job so far.
#[derive(Default)]
pub struct CronJobState: RULES, "CronJobState", plain {
    /// When it is done next, in milliseconds since 1970.
    pub next_run_at_ms: Option<u64> = opt "nextRunAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// Since when it is being done, in milliseconds since 1970.
    pub running_at_ms: Option<u64> = opt "runningAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// When it was last begun, in milliseconds since 1970.
    pub last_run_at_ms: Option<u64> = opt "lastRunAtMs" wire::uint(0, 9_007_199_254_740_991);
    /// How that ended.
    pub last_status: Option<CronRunStatus> = opt "lastStatus" wire::of::<CronRunStatus>();
    /// What went wrong.
    pub last_error: Option<String> = opt "lastError" wire::text(0, wire::MAX);
    /// How many milliseconds it took.
    pub last_duration_ms: Option<u64> = opt "lastDurationMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Which jobs.
#[derive(Default)]
pub struct CronListParams: RULES, "CronListParams", plain {
    /// Only those of this agent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
}}

object! {
/// The jobs.
pub struct CronListResult: RULES, "CronListResult", plain {
    /// The next one first.
    pub jobs: Vec<CronJob> = req "jobs" wire::list(wire::of::<CronJob>(), 0, wire::MAX);
}}

tagged! {
/// What a job does.
pub enum CronPayload: RULES, "CronPayload", plain, "kind" {
    /// Tells the main session something.
    SystemEvent(CronSystemEvent) = "systemEvent",
    /// Gives the agent a turn of its own.
    AgentTurn(CronAgentTurn) = "agentTurn",
    ..
    /// Anything else, as it came.
    Unknown
}}

text_enum! {
/// How much the main session is told.
pub enum CronPostMode: RULES, "CronPostMode", plain {
    /// A line.
    Summary = "summary",
    /// The answer.
    Full = "full",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Which job.
pub struct CronRemoveParams: RULES, "CronRemoveParams", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
}}

object! {
/// What became of the job.
pub struct CronRemoveResult: RULES, "CronRemoveResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Whether there was such a job.
    pub removed: bool = req "removed" wire::of::<bool>();
}}

text_enum! {
/// How a run of a job ended.
pub enum CronRunStatus: RULES, "CronRunStatus", plain {
    /// Well.
    Ok = "ok",
    /// It did not.
    Error = "error",
    /// There was nothing to do.
    Skipped = "skipped",
    ..
    /// A string this version does not know.
    Unknown
}}

tagged! {
/// When a job is done.
pub enum CronSchedule: RULES, "CronSchedule", plain, "kind" {
    /// Once.
    At(CronAt) = "at",
    /// Again and again.
    Every(CronEvery) = "every",
    /// When a cron expression says so.
    Cron(CronExpression) = "cron",
    ..
    /// Anything else, as it came.
    Unknown
}}

text_enum! {
/// The session a job is done in.
pub enum CronSessionTarget: RULES, "CronSessionTarget", plain {
    /// The agent's main session.
    Main = "main",
    /// A session of the job's own.
    Isolated = "isolated",
    ..
    /// A string this version does not know.
    Unknown
}}

object! {
/// Tells the main session something.
pub struct CronSystemEvent: RULES, "CronSystemEvent", plain {
    const kind = "kind" "systemEvent";
    /// What it is told.
    pub text: String = req "text" wire::text(0, wire::MAX);
}}

text_enum! {
/// How soon the agent is woken.
pub enum CronWakeMode: RULES, "CronWakeMode", plain {
    /// When it would have been woken anyway.
    NextHeartbeat = "next-heartbeat",
    /// At once.
    Now = "now",
    ..
    /// A string this version does not know.
    Unknown
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
    /// The nonce of `connect.challenge`. It may be absent only when the client is on the gateway's machine.
    pub nonce: Option<String> = opt "nonce" wire::text(1, wire::MAX);
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

object! {
/// What to let a node do.
pub struct NodeInvokeParams: RULES, "NodeInvokeParams", plain {
    /// The node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// The command, such as `camera.snap`.
    pub command: String = req "command" wire::text(1, wire::MAX);
    /// What the command is given.
    pub args: Option<BTreeMap<String, Json>> = opt "args" wire::map(wire::of::<Json>());
    /// Tells the node that a repetition is one. The gateway makes one up when it is absent, and passes every request on.
    pub idempotency_key: Option<String> = opt "idempotencyKey" wire::text(1, wire::MAX);
}}

object! {
/// What came of it.
pub struct NodeInvokeResult: RULES, "NodeInvokeResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The node.
    pub node_id: String = req "nodeId" wire::text(1, wire::MAX);
    /// The command.
    pub command: String = req "command" wire::text(1, wire::MAX);
    /// What the command gave back.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// The same as the node wrote it; `null` when it wrote nothing.
    pub payload_json: Option<String> = req "payloadJSON" wire::nullable(wire::text(0, wire::MAX));
}}

object! {
/// Nothing.
#[derive(Default)]
pub struct NodeListParams: RULES, "NodeListParams", plain {
}}

object! {
/// The nodes.
pub struct NodeListResult: RULES, "NodeListResult", plain {
    /// Those that are connected first.
    pub nodes: Vec<NodeSummary> = req "nodes" wire::list(wire::of::<NodeSummary>(), 0, wire::MAX);
}}

object! {
/// A node.
pub struct NodeSummary: RULES, "NodeSummary", plain {
    /// Its id.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// What people call it; its id when it has no name.
    pub name: String = req "name" wire::text(0, wire::MAX);
    /// The platform it runs on; `unknown` when it did not say.
    pub platform: String = req "platform" wire::text(0, wire::MAX);
    /// What it is capable of.
    pub capabilities: Vec<String> = req "capabilities" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// The permissions it holds on its device, by name.
    pub permissions: BTreeMap<String, bool> = req "permissions" wire::map(wire::of::<bool>());
    /// Whether it is connected.
    pub online: bool = req "online" wire::of::<bool>();
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
    /// The id of its device.
    pub device_id: Option<String> = opt "deviceId" wire::text(1, wire::MAX);
    /// The roles it has connected with.
    pub roles: Option<Vec<String>> = opt "roles" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The scopes it has connected with.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String> = opt "instanceId" wire::text(1, wire::MAX);
    /// A line for people.
    pub text: Option<String> = opt "text" wire::text(0, wire::MAX);
    /// When the entry was last written, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// All who are present, after a change.
pub struct PresenceEvent: RULES, "PresenceEvent", plain {
    /// Newest first.
    pub presence: Vec<PresenceEntry> = req "presence" wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
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

object! {
/// The gateway a client reached.
pub struct ServerInfo: RULES, "ServerInfo", plain {
    /// The version of the gateway; `dev` when it runs from source.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// The id of this connection.
    pub conn_id: String = req "connId" wire::text(1, wire::MAX);
}}

object! {
/// What is stored about a session. More than this may be there.
pub struct SessionEntry: RULES, "SessionEntry", plain {
    /// Tells its history from those before a reset.
    pub session_id: String = req "sessionId" wire::text(1, wire::MAX);
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: u64 = req "updatedAt" wire::uint(0, 9_007_199_254_740_991);
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// A session.
pub struct SessionSummary: RULES, "SessionSummary", plain {
    /// Its key.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// The agent that answers in it.
    pub agent_id: String = req "agentId" wire::text(1, wire::MAX);
    /// The model that is used in it.
    pub model: String = req "model" wire::text(0, wire::MAX);
    /// How hard the agent thinks.
    pub thinking_level: Option<String> = opt "thinkingLevel" wire::text(0, wire::MAX);
    /// When it was last used, in milliseconds since 1970.
    pub last_activity_at: Option<u64> = opt "lastActivityAt" wire::uint(0, 9_007_199_254_740_991);
    /// How many messages it holds.
    pub message_count: Option<u64> = opt "messageCount" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Which sessions.
#[derive(Default)]
pub struct SessionsListParams: RULES, "SessionsListParams", plain {
    /// Only those of this agent.
    pub agent_id: Option<String> = opt "agentId" wire::text(1, wire::MAX);
    /// At most so many.
    pub limit: Option<u64> = opt "limit" wire::uint(1, 9_007_199_254_740_991);
}}

object! {
/// The sessions.
pub struct SessionsListResult: RULES, "SessionsListResult", plain {
    /// Those used last first.
    pub sessions: Vec<SessionSummary> = req "sessions" wire::list(wire::of::<SessionSummary>(), 0, wire::MAX);
}}

object! {
/// What to change of a session; what is absent stays.
pub struct SessionsPatchParams: RULES, "SessionsPatchParams", plain {
    /// Its key.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// The model to use in it.
    pub model: Option<String> = opt "model" wire::text(1, wire::MAX);
    /// How hard the agent thinks: `off`, `minimal`, `low`, `medium`, `high`.
    pub thinking_level: Option<String> = opt "thinkingLevel" wire::text(1, wire::MAX);
    /// How much the agent tells about its work: `on`, `off`, `full`.
    pub verbose_level: Option<String> = opt "verboseLevel" wire::text(1, wire::MAX);
}}

object! {
/// The session as it is now.
pub struct SessionsPatchResult: RULES, "SessionsPatchResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The file that holds it.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// Its key, written in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Its key, as it was given.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// What is stored about it.
    pub entry: SessionEntry = req "entry" wire::of::<SessionEntry>();
}}

object! {
/// Which session.
pub struct SessionsResetParams: RULES, "SessionsResetParams", plain {
    /// Its key.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
}}

object! {
/// The session as it begins.
pub struct SessionsResetResult: RULES, "SessionsResetResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// Its key, written in full.
    pub key: String = req "key" wire::text(1, wire::MAX);
    /// Its key, as it was given.
    pub session_key: String = req "sessionKey" wire::text(1, wire::MAX);
    /// What is stored about it.
    pub entry: SessionEntry = req "entry" wire::of::<SessionEntry>();
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
/// The state of a gateway at one moment.
pub struct Snapshot: RULES, "Snapshot", plain {
    /// The agents.
    pub agents: Vec<AgentSummary> = req "agents" wire::list(wire::of::<AgentSummary>(), 0, wire::MAX);
    /// A summary of each channel, by id.
    pub channels: BTreeMap<String, Json> = req "channels" wire::map(wire::of::<Json>());
    /// Who is present, newest first.
    pub presence: Vec<PresenceEntry> = req "presence" wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
    /// The versions of presence and health.
    pub state_version: StateVersion = req "stateVersion" wire::of::<StateVersion>();
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
/// A sign of life.
pub struct TickEvent: RULES, "TickEvent", plain {
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}


/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<GatewayFrame>()), lenient: true },
    Entry { name: "AgentEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentEvent>()), lenient: false },
    Entry { name: "AgentIdentityParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentIdentityParams>()), lenient: false },
    Entry { name: "AgentIdentityResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentIdentityResult>()), lenient: false },
    Entry { name: "AgentSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentSummary>()), lenient: false },
    Entry { name: "AgentsCreateParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsCreateParams>()), lenient: false },
    Entry { name: "AgentsCreateResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsCreateResult>()), lenient: false },
    Entry { name: "AgentsListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsListParams>()), lenient: false },
    Entry { name: "AgentsListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsListResult>()), lenient: false },
    Entry { name: "AgentsUpdateParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsUpdateParams>()), lenient: false },
    Entry { name: "AgentsUpdateResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentsUpdateResult>()), lenient: false },
    Entry { name: "ChannelAccountSnapshot", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelAccountSnapshot>()), lenient: false },
    Entry { name: "ChannelsLogoutParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsLogoutParams>()), lenient: false },
    Entry { name: "ChannelsLogoutResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsLogoutResult>()), lenient: false },
    Entry { name: "ChannelsStatusParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsStatusParams>()), lenient: false },
    Entry { name: "ChannelsStatusResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChannelsStatusResult>()), lenient: false },
    Entry { name: "ChatEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatEvent>()), lenient: true },
    Entry { name: "ChatRole", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ChatRole>()), lenient: true },
    Entry { name: "ClientInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientInfo>()), lenient: false },
    Entry { name: "ClientMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientMode>()), lenient: false },
    Entry { name: "ConfigChange", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigChange>()), lenient: false },
    Entry { name: "ConfigGetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigGetParams>()), lenient: false },
    Entry { name: "ConfigGetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigGetResult>()), lenient: false },
    Entry { name: "ConfigIssue", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigIssue>()), lenient: false },
    Entry { name: "ConfigOperation", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigOperation>()), lenient: false },
    Entry { name: "ConfigPatchParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigPatchParams>()), lenient: false },
    Entry { name: "ConfigPatchResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigPatchResult>()), lenient: false },
    Entry { name: "ConfigSetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigSetParams>()), lenient: false },
    Entry { name: "ConfigSetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigSetResult>()), lenient: false },
    Entry { name: "ConfigSnapshot", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigSnapshot>()), lenient: false },
    Entry { name: "ConfigValue", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConfigValue>()), lenient: false },
    Entry { name: "ConnectAuth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectAuth>()), lenient: false },
    Entry { name: "ConnectChallengeEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectChallengeEvent>()), lenient: false },
    Entry { name: "ConnectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectParams>()), lenient: false },
    Entry { name: "CronAddParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronAddParams>()), lenient: false },
    Entry { name: "CronAgentTurn", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronAgentTurn>()), lenient: false },
    Entry { name: "CronAt", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronAt>()), lenient: false },
    Entry { name: "CronEvery", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronEvery>()), lenient: false },
    Entry { name: "CronExpression", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronExpression>()), lenient: false },
    Entry { name: "CronIsolation", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronIsolation>()), lenient: false },
    Entry { name: "CronJob", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronJob>()), lenient: true },
    Entry { name: "CronJobState", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronJobState>()), lenient: false },
    Entry { name: "CronListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronListParams>()), lenient: false },
    Entry { name: "CronListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronListResult>()), lenient: true },
    Entry { name: "CronPayload", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronPayload>()), lenient: true },
    Entry { name: "CronPostMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronPostMode>()), lenient: false },
    Entry { name: "CronRemoveParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRemoveParams>()), lenient: false },
    Entry { name: "CronRemoveResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRemoveResult>()), lenient: false },
    Entry { name: "CronRunStatus", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronRunStatus>()), lenient: false },
    Entry { name: "CronSchedule", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSchedule>()), lenient: true },
    Entry { name: "CronSessionTarget", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSessionTarget>()), lenient: false },
    Entry { name: "CronSystemEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronSystemEvent>()), lenient: false },
    Entry { name: "CronWakeMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<CronWakeMode>()), lenient: false },
    Entry { name: "DeviceIdentity", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceIdentity>()), lenient: false },
    Entry { name: "ErrorShape", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ErrorShape>()), lenient: false },
    Entry { name: "EventFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EventFrame>()), lenient: false },
    Entry { name: "Features", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Features>()), lenient: false },
    Entry { name: "GatewayFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<GatewayFrame>()), lenient: true },
    Entry { name: "HelloAuth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HelloAuth>()), lenient: false },
    Entry { name: "HelloOk", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HelloOk>()), lenient: false },
    Entry { name: "NodeInvokeParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeParams>()), lenient: false },
    Entry { name: "NodeInvokeResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeInvokeResult>()), lenient: false },
    Entry { name: "NodeListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeListParams>()), lenient: false },
    Entry { name: "NodeListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeListResult>()), lenient: false },
    Entry { name: "NodeSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<NodeSummary>()), lenient: false },
    Entry { name: "Policy", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Policy>()), lenient: false },
    Entry { name: "PresenceEntry", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PresenceEntry>()), lenient: false },
    Entry { name: "PresenceEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PresenceEvent>()), lenient: false },
    Entry { name: "RequestFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RequestFrame>()), lenient: false },
    Entry { name: "ResponseFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ResponseFrame>()), lenient: false },
    Entry { name: "ServerInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ServerInfo>()), lenient: false },
    Entry { name: "SessionEntry", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionEntry>()), lenient: false },
    Entry { name: "SessionSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionSummary>()), lenient: false },
    Entry { name: "SessionsListParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsListParams>()), lenient: false },
    Entry { name: "SessionsListResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsListResult>()), lenient: false },
    Entry { name: "SessionsPatchParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsPatchParams>()), lenient: false },
    Entry { name: "SessionsPatchResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsPatchResult>()), lenient: false },
    Entry { name: "SessionsResetParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsResetParams>()), lenient: false },
    Entry { name: "SessionsResetResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsResetResult>()), lenient: false },
    Entry { name: "ShutdownEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ShutdownEvent>()), lenient: false },
    Entry { name: "Snapshot", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Snapshot>()), lenient: false },
    Entry { name: "StateVersion", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StateVersion>()), lenient: false },
    Entry { name: "TickEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TickEvent>()), lenient: false },
];