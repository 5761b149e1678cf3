//! The client of this version: [`Client`], the methods it calls and the events it hears.

use crate::client::{self, Contract, EventRow, MethodRow, Payload, Version};

/// A client that speaks this version.
pub type Client = client::Client<Protocol>;
/// A client before it starts.
pub type Builder = client::Builder<Protocol>;
/// Something a client tells.
pub type Notice = client::Notice<Protocol>;
/// The stream of what a client tells.
pub type Notices = client::Notices<Protocol>;

/// This version, as a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protocol;

impl Version for Protocol {
    type Client = super::ClientInfo;
    type Hello = super::HelloOk;
    type Event = ServerEvent;

    fn contract() -> &'static Contract {
        &CONTRACT
    }

    fn event(event: &str, payload: Box<dyn Payload>) -> Option<ServerEvent> {
        ServerEvent::of(event, payload)
    }

    fn unknown_event(event: String, payload: Option<crate::Json>) -> ServerEvent {
        ServerEvent::Unknown { event, payload }
    }
}

static CONTRACT: Contract = Contract {
    versions: super::ACCEPTED_VERSIONS,
    handshake: "connect",
    challenge: Some("connect.challenge"),
    shutdown: Some("shutdown"),
    methods: &[
        MethodRow::of::<calls::Agent>(),
        MethodRow::of::<calls::AgentIdentityGet>(),
        MethodRow::of::<calls::AgentWait>(),
        MethodRow::of::<calls::AgentsList>(),
        MethodRow::of::<calls::BrowserRequest>(),
        MethodRow::of::<calls::ChannelsLogout>(),
        MethodRow::of::<calls::ChannelsStatus>(),
        MethodRow::of::<calls::ChatAbort>(),
        MethodRow::of::<calls::ChatHistory>(),
        MethodRow::of::<calls::ChatInject>(),
        MethodRow::of::<calls::ChatSend>(),
        MethodRow::of::<calls::ConfigApply>(),
        MethodRow::of::<calls::ConfigGet>(),
        MethodRow::of::<calls::ConfigPatch>(),
        MethodRow::of::<calls::ConfigSchema>(),
        MethodRow::of::<calls::ConfigSet>(),
        MethodRow::of::<Handshake>(),
        MethodRow::of::<calls::CronAdd>(),
        MethodRow::of::<calls::CronList>(),
        MethodRow::of::<calls::CronRemove>(),
        MethodRow::of::<calls::CronRun>(),
        MethodRow::of::<calls::CronRuns>(),
        MethodRow::of::<calls::CronStatus>(),
        MethodRow::of::<calls::CronUpdate>(),
        MethodRow::of::<calls::DevicePairApprove>(),
        MethodRow::of::<calls::DevicePairList>(),
        MethodRow::of::<calls::DevicePairReject>(),
        MethodRow::of::<calls::DeviceTokenRevoke>(),
        MethodRow::of::<calls::DeviceTokenRotate>(),
        MethodRow::of::<calls::ExecApprovalRequest>(),
        MethodRow::of::<calls::ExecApprovalResolve>(),
        MethodRow::of::<calls::ExecApprovalsGet>(),
        MethodRow::of::<calls::ExecApprovalsNodeGet>(),
        MethodRow::of::<calls::ExecApprovalsNodeSet>(),
        MethodRow::of::<calls::ExecApprovalsSet>(),
        MethodRow::of::<calls::Health>(),
        MethodRow::of::<calls::LastHeartbeat>(),
        MethodRow::of::<calls::LogsTail>(),
        MethodRow::of::<calls::ModelsList>(),
        MethodRow::of::<calls::NodeDescribe>(),
        MethodRow::of::<calls::NodeEvent>(),
        MethodRow::of::<calls::NodeInvoke>(),
        MethodRow::of::<calls::NodeInvokeResult>(),
        MethodRow::of::<calls::NodeList>(),
        MethodRow::of::<calls::NodePairApprove>(),
        MethodRow::of::<calls::NodePairList>(),
        MethodRow::of::<calls::NodePairReject>(),
        MethodRow::of::<calls::NodePairRequest>(),
        MethodRow::of::<calls::NodePairVerify>(),
        MethodRow::of::<calls::NodeRename>(),
        MethodRow::of::<calls::Poll>(),
        MethodRow::of::<calls::Send>(),
        MethodRow::of::<calls::SessionsCompact>(),
        MethodRow::of::<calls::SessionsDelete>(),
        MethodRow::of::<calls::SessionsList>(),
        MethodRow::of::<calls::SessionsPatch>(),
        MethodRow::of::<calls::SessionsPreview>(),
        MethodRow::of::<calls::SessionsReset>(),
        MethodRow::of::<calls::SessionsResolve>(),
        MethodRow::of::<calls::SetHeartbeats>(),
        MethodRow::of::<calls::SkillsBins>(),
        MethodRow::of::<calls::SkillsInstall>(),
        MethodRow::of::<calls::SkillsStatus>(),
        MethodRow::of::<calls::SkillsUpdate>(),
        MethodRow::of::<calls::Status>(),
        MethodRow::of::<calls::SystemEvent>(),
        MethodRow::of::<calls::SystemPresence>(),
        MethodRow::of::<calls::SystemEcho>(),
        MethodRow::of::<calls::TalkMode>(),
        MethodRow::of::<calls::TtsConvert>(),
        MethodRow::of::<calls::TtsDisable>(),
        MethodRow::of::<calls::TtsEnable>(),
        MethodRow::of::<calls::TtsProviders>(),
        MethodRow::of::<calls::TtsSetProvider>(),
        MethodRow::of::<calls::TtsStatus>(),
        MethodRow::of::<calls::UpdateRun>(),
        MethodRow::of::<calls::UsageCost>(),
        MethodRow::of::<calls::UsageStatus>(),
        MethodRow::of::<calls::VoicewakeGet>(),
        MethodRow::of::<calls::VoicewakeSet>(),
        MethodRow::of::<calls::Wake>(),
        MethodRow::of::<calls::WebLoginStart>(),
        MethodRow::of::<calls::WebLoginWait>(),
        MethodRow::of::<calls::WizardCancel>(),
        MethodRow::of::<calls::WizardNext>(),
        MethodRow::of::<calls::WizardStart>(),
        MethodRow::of::<calls::WizardStatus>(),
    ],
    events: &[
        EventRow::of::<super::AgentEvent>("agent"),
        EventRow::of::<super::ChatEvent>("chat"),
        EventRow::of::<super::CronEvent>("cron"),
        EventRow::of::<super::DevicePairRequestedEvent>("device.pair.requested"),
        EventRow::of::<super::DevicePairResolvedEvent>("device.pair.resolved"),
        EventRow::of::<super::ExecApprovalRequestedEvent>("exec.approval.requested"),
        EventRow::of::<super::ExecApprovalResolvedEvent>("exec.approval.resolved"),
        EventRow::of::<super::HealthEvent>("health"),
        EventRow::of::<super::HeartbeatEvent>("heartbeat"),
        EventRow::of::<super::NodeInvokeRequestEvent>("node.invoke.request"),
        EventRow::of::<super::NodePairRequestedEvent>("node.pair.requested"),
        EventRow::of::<super::NodePairResolvedEvent>("node.pair.resolved"),
        EventRow::of::<super::PresenceEvent>("presence"),
        EventRow::of::<super::ShutdownEvent>("shutdown"),
        EventRow::of::<super::TalkModeEvent>("talk.mode"),
        EventRow::of::<super::TickEvent>("tick"),
        EventRow::of::<super::VoicewakeChangedEvent>("voicewake.changed"),
    ],
    frame: |text| client::shape(super::models::ENTRIES, &super::RULES, text),
    explain: |text| super::validate("#", text.as_bytes()),
};

client::methods! { Protocol;
    /// The method that opens a connection; the client calls it by itself.
    Handshake = "connect", decode: super::ConnectParams => super::HelloOk;
}

client::events! {
    /// An event of this version.
    pub enum ServerEvent {
        /// A run did something. Events of tools are sent only when the session shows them (`verboseLevel`).
        ///
        /// In a run come a start, then text and tools in their order, then an end or an error.
        Agent(super::AgentEvent) = "agent";
        /// The answer of a run so far, and how it ended. Deltas come at most every 150 ms and may be missed: each holds all of the text. A run ends once, with `final`, `aborted` or `error`, and nothing follows.
        Chat(super::ChatEvent) = "chat";
        /// Something happened to a job.
        Cron(super::CronEvent) = "cron";
        /// A device asks to be paired, or for more than it was granted.
        DevicePairRequested(super::DevicePairRequestedEvent) = "device.pair.requested";
        /// A request was approved or declined.
        DevicePairResolved(super::DevicePairResolvedEvent) = "device.pair.resolved";
        /// A command waits for approval.
        ExecApprovalRequested(super::ExecApprovalRequestedEvent) = "exec.approval.requested";
        /// Somebody decided about a command. There is no event when the time is over.
        ExecApprovalResolved(super::ExecApprovalResolvedEvent) = "exec.approval.resolved";
        /// It was looked anew how the gateway is.
        Health(super::HealthEvent) = "health";
        /// An agent was woken.
        Heartbeat(super::HeartbeatEvent) = "heartbeat";
        /// Asks this node to carry out a command; it answers with `node.invoke.result`.
        NodeInvokeRequest(super::NodeInvokeRequestEvent) = "node.invoke.request";
        /// A node asks to be paired.
        NodePairRequested(super::NodePairRequestedEvent) = "node.pair.requested";
        /// A request was approved or declined.
        NodePairResolved(super::NodePairResolvedEvent) = "node.pair.resolved";
        /// Someone came, went or changed.
        Presence(super::PresenceEvent) = "presence";
        /// The gateway is about to stop or restart; the connection closes with code 1012.
        Shutdown(super::ShutdownEvent) = "shutdown";
        /// Talking was switched on or off, or went on.
        TalkMode(super::TalkModeEvent) = "talk.mode";
        /// The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.
        Tick(super::TickEvent) = "tick";
        /// The words changed. A node also gets them when it connects, then without `seq`.
        VoicewakeChanged(super::VoicewakeChangedEvent) = "voicewake.changed";
    }
}

/// The methods, a type each: what [`Client`] calls.
pub mod calls {
    crate::client::methods! { super::Protocol;
    /// Runs an agent on a message. It answers twice: at once that the run is accepted, and when it is over with what came of it. What the agent does meanwhile is told by `agent` and `chat` events.
    ///
    /// The run has the id of its key. A request with the key of a run that is over gets that run's result; with the key of one that goes on, it is accepted again and nothing runs twice. A failed run answers `UNAVAILABLE`, with the result beside the error. A run that took too long or was aborted succeeds, and `result.meta.aborted` says so.
    pub Agent = "agent", decode: super::super::AgentParams => super::super::AgentResult, super::super::AgentAck;
    /// Says who an agent is, as people see it. Unknown agents have the name and the picture that agents have unless they are given others.
    pub AgentIdentityGet = "agent.identity.get", decode: super::super::AgentIdentityParams => super::super::AgentIdentityResult;
    /// Waits until a run is over. Any connection may wait for any run; those that are over are remembered for ten minutes.
    pub AgentWait = "agent.wait", decode: super::super::AgentWaitParams => super::super::AgentWaitResult;
    /// Lists the agents and says how their sessions are named.
    pub AgentsList = "agents.list", decode: super::super::AgentsListParams => super::super::AgentsListResult;
    /// Passes a request on to the service that steers the browser, and its answer back. Without such a service the answer is `browser control is disabled`.
    pub BrowserRequest = "browser.request", decode: super::super::BrowserRequestParams => super::super::BrowserRequestResult;
    /// Stops a channel and forgets its link to an account.
    pub ChannelsLogout = "channels.logout", decode: super::super::ChannelsLogoutParams => super::super::ChannelsLogoutResult;
    /// Says how the channels and their accounts are, and what people call them.
    pub ChannelsStatus = "channels.status", decode: super::super::ChannelsStatusParams => super::super::ChannelsStatusResult;
    /// Ends runs that `chat.send` started: all of a session, or one. The `chat` events of their end come before the answer.
    pub ChatAbort = "chat.abort", decode: super::super::ChatAbortParams => super::super::ChatAbortResult;
    /// Reads the newest messages of a session, oldest first. What exceeds about 6 MB of JSON is left out, oldest first; the last message never is. A session nobody knows has none.
    pub ChatHistory = "chat.history", decode: super::super::ChatHistoryParams => super::super::ChatHistoryResult;
    /// Adds a message of the agent to a session without a run, and tells everybody who follows the session.
    pub ChatInject = "chat.inject", decode: super::super::ChatInjectParams => super::super::ChatInjectResult;
    /// Sends a user's message into a session and starts a run. It answers at once; `chat` events tell the rest, and the run's id is the key.
    ///
    /// Commands such as `/status` are answered without a run. `/stop`, and a message that is nothing but `stop`, `esc`,
    /// `abort`, `wait`, `exit` or `interrupt`, ends all runs of the session and is answered like `chat.abort`.
    ///
    /// With the key of a run that goes on the status is `in_flight`; with the key of one that is over it is `ok`, or the request fails again as the run did: `UNAVAILABLE`, with the result beside the error.
    pub ChatSend = "chat.send", decode: super::super::ChatSendParams => super::super::ChatSendResult;
    /// Writes the file and restarts.
    pub ConfigApply = "config.apply", decode: super::super::ConfigApplyParams => super::super::ConfigApplyResult;
    /// Reads the configuration: the file and what it means.
    pub ConfigGet = "config.get", decode: super::super::ConfigGetParams => super::super::ConfigGetResult;
    /// Merges an object into the configuration (RFC 7396: `null` removes, lists are replaced), writes the file and restarts.
    pub ConfigPatch = "config.patch", decode: super::super::ConfigPatchParams => super::super::ConfigPatchResult;
    /// Says what may stand in the configuration, and how a form should show it.
    pub ConfigSchema = "config.schema", decode: super::super::ConfigSchemaParams => super::super::ConfigSchemaResponse;
    /// Writes the file. What changed takes effect by itself, by restarting the gateway where it must.
    ///
    /// Fails with `details.issues`, a list of `{path, message}`, when what it says is not allowed.
    pub ConfigSet = "config.set", decode: super::super::ConfigSetParams => super::super::ConfigSetResult;
    /// Adds a job. A job for the main session tells it something (`systemEvent`), an isolated one runs an agent (`agentTurn`).
    pub CronAdd = "cron.add", decode_exactly: super::super::CronAddParams => super::super::CronAddResult;
    /// Lists the jobs, those that are due next first.
    pub CronList = "cron.list", decode: super::super::CronListParams => super::super::CronListResult;
    /// Removes a job. What it did before stays on record.
    pub CronRemove = "cron.remove", decode: super::super::CronRemoveParams => super::super::CronRemoveResult;
    /// Runs a job now and answers when it is done.
    pub CronRun = "cron.run", decode: super::super::CronRunParams => super::super::CronRunResult;
    /// Reads what a job did, oldest first.
    pub CronRuns = "cron.runs", decode: super::super::CronRunsParams => super::super::CronRunsResult;
    /// Says whether jobs are run at all, and when the next one is due.
    pub CronStatus = "cron.status", decode: super::super::CronStatusParams => super::super::CronStatusResult;
    /// Changes a job: what is absent stays. A payload of the same kind is merged into the old one, another replaces it.
    pub CronUpdate = "cron.update", decode_exactly: super::super::CronUpdateParams => super::super::CronUpdateResult;
    /// Pairs the device of a request: it gains the role and scopes it asked for, and a new token for that role.
    pub DevicePairApprove = "device.pair.approve", decode: super::super::DevicePairApproveParams => super::super::DevicePairApproveResult;
    /// Lists the requests that wait and the devices that are paired, without their tokens.
    pub DevicePairList = "device.pair.list", decode: super::super::DevicePairListParams => super::super::DevicePairListResult;
    /// Declines a request.
    pub DevicePairReject = "device.pair.reject", decode: super::super::DevicePairRejectParams => super::super::DevicePairRejectResult;
    /// Takes a device's token for a role back. Connections that are open stay open, and the device gets another one when it next connects with the gateway's secret.
    pub DeviceTokenRevoke = "device.token.revoke", decode: super::super::DeviceTokenRevokeParams => super::super::DeviceTokenRevokeResult;
    /// Replaces a device's token for a role, also where it had none. The earlier one is worth nothing from now on; connections that are open stay open.
    pub DeviceTokenRotate = "device.token.rotate", decode: super::super::DeviceTokenRotateParams => super::super::DeviceTokenRotateResult;
    /// Asks people whether a command may run, and answers when somebody decided or the time is over. Asking outlives the connection that asked.
    pub ExecApprovalRequest = "exec.approval.request", decode: super::super::ExecApprovalRequestParams => super::super::ExecApprovalRequestResult;
    /// Decides whether a command may run.
    pub ExecApprovalResolve = "exec.approval.resolve", decode: super::super::ExecApprovalResolveParams => super::super::ExecApprovalResolveResult;
    /// Reads the approvals of the gateway's machine.
    pub ExecApprovalsGet = "exec.approvals.get", decode: super::super::ExecApprovalsGetParams => super::super::ExecApprovalsGetResult;
    /// Reads the approvals of a node's machine, through its command `system.execApprovals.get`.
    pub ExecApprovalsNodeGet = "exec.approvals.node.get", decode: super::super::ExecApprovalsNodeGetParams => super::super::ExecApprovalsNodeGetResult;
    /// Replaces the approvals of a node's machine, through its command `system.execApprovals.set`.
    pub ExecApprovalsNodeSet = "exec.approvals.node.set", decode: super::super::ExecApprovalsNodeSetParams => super::super::ExecApprovalsNodeSetResult;
    /// Replaces the approvals of the gateway's machine. The path and the token of the socket stay as they are unless new ones are given, and entries without an id get one.
    pub ExecApprovalsSet = "exec.approvals.set", decode: super::super::ExecApprovalsSetParams => super::super::ExecApprovalsSetResult;
    /// Says how the gateway, its channels, agents and sessions are. The answer may be up to a minute old unless `probe` asks for a new look.
    pub Health = "health", decode: super::super::HealthParams => super::super::HealthResult;
    /// Says how the last heartbeat went.
    pub LastHeartbeat = "last-heartbeat", decode: super::super::LastHeartbeatParams => super::super::LastHeartbeatResult;
    /// Reads the end of the log, or what came since it was read last.
    pub LogsTail = "logs.tail", decode: super::super::LogsTailParams => super::super::LogsTailResult;
    /// Lists the models of all providers, by provider and name.
    pub ModelsList = "models.list", decode: super::super::ModelsListParams => super::super::ModelsListResult;
    /// Describes one node.
    pub NodeDescribe = "node.describe", decode: super::super::NodeDescribeParams => super::super::NodeDescribeResult;
    /// Tells what happened on a node: somebody spoke, a command started or ended, a chat is to be followed. Events the gateway does not know succeed without an effect.
    pub NodeEvent = "node.event", decode: super::super::NodeEventParams => super::super::NodeEventResult;
    /// Lets a node carry out a command and waits for what comes of it. Repeating a request carries the command out again, whatever its key.
    ///
    /// `UNAVAILABLE` means the node is not connected, failed, left or took too long; `details.nodeError` holds what it said. `INVALID_REQUEST` with `details.reason` means the command is not one this node offers and may carry out.
    pub NodeInvoke = "node.invoke", decode: super::super::NodeInvokeParams => super::super::NodeInvokeResult;
    /// Tells what came of a command. Sent by the node that was asked with `node.invoke.request`.
    ///
    /// Nodes in the field are forgiven: a `payloadJSON` or `error` of `null` counts as absent, and a `payloadJSON` that is no text as `payload`.
    pub NodeInvokeResult = "node.invoke.result", decode: super::super::NodeInvokeResultParams => super::super::NodeInvokeResultResult;
    /// Lists the nodes: paired devices that may be nodes, and everything connected as one.
    pub NodeList = "node.list", decode: super::super::NodeListParams => super::super::NodeListResult;
    /// Pairs the node of a request, and issues its token.
    pub NodePairApprove = "node.pair.approve", decode: super::super::NodePairApproveParams => super::super::NodePairApproveResult;
    /// Lists the requests that wait and the nodes that are paired.
    pub NodePairList = "node.pair.list", decode: super::super::NodePairListParams => super::super::NodePairListResult;
    /// Declines a request.
    pub NodePairReject = "node.pair.reject", decode: super::super::NodePairRejectParams => super::super::NodePairRejectResult;
    /// Asks that a node be paired. A node has one request at a time, which lasts five minutes; asking again answers with it.
    pub NodePairRequest = "node.pair.request", decode: super::super::NodePairRequestParams => super::super::NodePairRequestResult;
    /// Says whether a token is the one of a paired node.
    pub NodePairVerify = "node.pair.verify", decode: super::super::NodePairVerifyParams => super::super::NodePairVerifyResult;
    /// Gives a node of the pairing of `node.pair.*` another name.
    pub NodeRename = "node.rename", decode: super::super::NodeRenameParams => super::super::NodeRenameResult;
    /// Sends a question with answers to choose from. With the same key nothing is sent twice.
    pub Poll = "poll", decode: super::super::PollParams => super::super::PollResult;
    /// Sends a message. What went out is also written to the session it belongs to. With the same key nothing is sent twice: who asks meanwhile waits, and who asks later gets the same answer.
    pub Send = "send", decode: super::super::SendParams => super::super::SendResult;
    /// Keeps only the last lines of a session's transcript, and the whole of it in another file.
    pub SessionsCompact = "sessions.compact", decode: super::super::SessionsCompactParams => super::super::SessionsCompactResult;
    /// Removes a session after ending its run, for which it waits up to 15 seconds. A main session cannot be removed.
    pub SessionsDelete = "sessions.delete", decode: super::super::SessionsDeleteParams => super::super::SessionsDeleteResult;
    /// Lists sessions, those used last first.
    pub SessionsList = "sessions.list", decode: super::super::SessionsListParams => super::super::SessionsListResult;
    /// Sets a session up: what is absent stays, what is `null` is as it was configured. A session nobody knows is created.
    pub SessionsPatch = "sessions.patch", decode_exactly: super::super::SessionsPatchParams => super::super::SessionsPatchResult;
    /// Reads the last lines of several sessions.
    pub SessionsPreview = "sessions.preview", decode: super::super::SessionsPreviewParams => super::super::SessionsPreviewResult;
    /// Gives a session a new, empty transcript; how it is set up stays. The old transcript stays, too. A session nobody knows is created.
    pub SessionsReset = "sessions.reset", decode: super::super::SessionsResetParams => super::super::SessionsResetResult;
    /// Finds the key of a session by exactly one of its key, its transcript and its label.
    pub SessionsResolve = "sessions.resolve", decode: super::super::SessionsResolveParams => super::super::SessionsResolveResult;
    /// Switches heartbeats on or off, until the gateway restarts.
    pub SetHeartbeats = "set-heartbeats", decode: super::super::SetHeartbeatsParams => super::super::SetHeartbeatsResult;
    /// Lists the programs that skills ask for, so that a node can say which it has.
    pub SkillsBins = "skills.bins", decode: super::super::SkillsBinsParams => super::super::SkillsBinsResult;
    /// Installs what a skill lacks, and waits for it. A failed installation answers with its output beside the error.
    pub SkillsInstall = "skills.install", decode: super::super::SkillsInstallParams => super::super::SkillsInstallResult;
    /// Lists the skills of the default agent: which can be used, and what the others lack.
    pub SkillsStatus = "skills.status", decode: super::super::SkillsStatusParams => super::super::SkillsStatusResult;
    /// Changes the settings of a skill; what is absent stays as it is.
    pub SkillsUpdate = "skills.update", decode: super::super::SkillsUpdateParams => super::super::SkillsUpdateResult;
    /// Says what the gateway is busy with: channels, heartbeats, sessions and what waits to be told to agents.
    pub Status = "status", decode: super::super::StatusParams => super::super::StatusResult;
    /// Tells that something happened on the client's machine. Lines that start with `Node:` are a sign of life and reach the agent only when they say something new; others reach it with the next message of the main session.
    pub SystemEvent = "system-event", decode: super::super::SystemEventParams => super::super::SystemEventResult;
    /// Lists who is present: clients, nodes and the gateway itself.
    pub SystemPresence = "system-presence", decode: super::super::SystemPresenceParams => super::super::SystemPresenceResult;
    /// Returns the text it is given.
    pub SystemEcho = "system.echo", decode: super::super::SystemEchoParams => super::super::SystemEchoResult;
    /// Switches talking on or off for all clients, or tells them how far it is.
    ///
    /// A web chat is refused with `UNAVAILABLE` while no phone is connected as a node: nothing would listen.
    pub TalkMode = "talk.mode", decode: super::super::TalkModeParams => super::super::TalkModeResult;
    /// Speaks a text into a file on the gateway's machine.
    pub TtsConvert = "tts.convert", decode: super::super::TtsConvertParams => super::super::TtsConvertResult;
    /// Has answers not spoken any more.
    pub TtsDisable = "tts.disable", decode: super::super::TtsDisableParams => super::super::TtsDisableResult;
    /// Has answers spoken from now on.
    pub TtsEnable = "tts.enable", decode: super::super::TtsEnableParams => super::super::TtsEnableResult;
    /// Lists who can speak.
    pub TtsProviders = "tts.providers", decode: super::super::TtsProvidersParams => super::super::TtsProvidersResult;
    /// Chooses who speaks.
    pub TtsSetProvider = "tts.setProvider", decode: super::super::TtsSetProviderParams => super::super::TtsSetProviderResult;
    /// Says whether answers are spoken, and by whom.
    pub TtsStatus = "tts.status", decode: super::super::TtsStatusParams => super::super::TtsStatusResult;
    /// Installs the newest version and restarts. A gateway that cannot install itself answers `UNAVAILABLE`.
    pub UpdateRun = "update.run", decode: super::super::UpdateRunParams => super::super::UpdateRunResult;
    /// Adds up what the transcripts of the default agent say about tokens and cost. The answer may be half a minute old.
    pub UsageCost = "usage.cost", decode: super::super::UsageCostParams => super::super::UsageCostResult;
    /// Says how much of what providers allow is used up, as they tell it.
    pub UsageStatus = "usage.status", decode: super::super::UsageStatusParams => super::super::UsageStatusResult;
    /// Reads the words.
    pub VoicewakeGet = "voicewake.get", decode: super::super::VoicewakeGetParams => super::super::VoicewakeGetResult;
    /// Replaces the words.
    pub VoicewakeSet = "voicewake.set", decode: super::super::VoicewakeSetParams => super::super::VoicewakeSetResult;
    /// Tells the main session something, and wakes its agent now or leaves it for the next heartbeat.
    pub Wake = "wake", decode: super::super::WakeParams => super::super::WakeResult;
    /// Stops the channel and makes a code to scan.
    pub WebLoginStart = "web.login.start", decode: super::super::WebLoginStartParams => super::super::WebLoginStartResult;
    /// Waits until the code was scanned, and starts the channel then.
    pub WebLoginWait = "web.login.wait", decode: super::super::WebLoginWaitParams => super::super::WebLoginWaitResult;
    /// Ends it before it is done.
    pub WizardCancel = "wizard.cancel", decode: super::super::WizardCancelParams => super::super::WizardCancelResult;
    /// Answers a step and gives the next one. Without an answer it gives the same step again.
    pub WizardNext = "wizard.next", decode: super::super::WizardNextParams => super::super::WizardNextResult;
    /// Starts and gives the first step. There is one at a time.
    pub WizardStart = "wizard.start", decode: super::super::WizardStartParams => super::super::WizardStartResult;
    /// Says how it goes. One that is over is forgotten with the answer.
    pub WizardStatus = "wizard.status", decode: super::super::WizardStatusParams => super::super::WizardStatusResult;
    }
}