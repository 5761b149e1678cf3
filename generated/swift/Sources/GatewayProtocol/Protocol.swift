// Generated. Do not edit: change the document and generate again.

import GatewayProtocolRuntime

/// The version of the protocol these types describe.
public let GATEWAY_PROTOCOL_VERSION = 3

/// The versions a server of this version answers.
public let GATEWAY_ACCEPTED_VERSIONS: [Int] = [2, 3]

/// The method that opens a connection, and the events every client acts on.
public let CONNECTION: ProtocolConnection? = ProtocolConnection(handshake: "connect", challenge: "connect.challenge", tick: "tick", shutdown: "shutdown")

/// Every method, in the order of the document.
public let METHODS: [ProtocolMethod] = MethodName.allCases.map(\.definition)

/// Every event, in the order of the document.
public let EVENTS: [ProtocolEvent] = EventName.allCases.map(\.definition)

/// The methods by name.
public enum MethodName: String, Sendable, Hashable, Codable, CaseIterable {
    case connect = "connect"
    case health = "health"
    case systemEcho = "system.echo"
    case status = "status"
    case systemPresence = "system-presence"
    case systemEvent = "system-event"
    case agent = "agent"
    case agentWait = "agent.wait"
    case agentIdentityGet = "agent.identity.get"
    case agentsList = "agents.list"
    case chatHistory = "chat.history"
    case chatSend = "chat.send"
    case chatAbort = "chat.abort"
    case chatInject = "chat.inject"
    case sessionsList = "sessions.list"
    case sessionsPreview = "sessions.preview"
    case sessionsResolve = "sessions.resolve"
    case sessionsPatch = "sessions.patch"
    case sessionsReset = "sessions.reset"
    case sessionsDelete = "sessions.delete"
    case sessionsCompact = "sessions.compact"
    case send = "send"
    case poll = "poll"
    case wake = "wake"
    case setHeartbeats = "set-heartbeats"
    case lastHeartbeat = "last-heartbeat"
    case cronList = "cron.list"
    case cronStatus = "cron.status"
    case cronAdd = "cron.add"
    case cronUpdate = "cron.update"
    case cronRemove = "cron.remove"
    case cronRun = "cron.run"
    case cronRuns = "cron.runs"
    case configGet = "config.get"
    case configSet = "config.set"
    case configPatch = "config.patch"
    case configApply = "config.apply"
    case configSchema = "config.schema"
    case wizardStart = "wizard.start"
    case wizardNext = "wizard.next"
    case wizardCancel = "wizard.cancel"
    case wizardStatus = "wizard.status"
    case logsTail = "logs.tail"
    case updateRun = "update.run"
    case channelsStatus = "channels.status"
    case channelsLogout = "channels.logout"
    case webLoginStart = "web.login.start"
    case webLoginWait = "web.login.wait"
    case modelsList = "models.list"
    case skillsStatus = "skills.status"
    case skillsBins = "skills.bins"
    case skillsInstall = "skills.install"
    case skillsUpdate = "skills.update"
    case usageStatus = "usage.status"
    case usageCost = "usage.cost"
    case ttsStatus = "tts.status"
    case ttsProviders = "tts.providers"
    case ttsEnable = "tts.enable"
    case ttsDisable = "tts.disable"
    case ttsConvert = "tts.convert"
    case ttsSetProvider = "tts.setProvider"
    case talkMode = "talk.mode"
    case voicewakeGet = "voicewake.get"
    case voicewakeSet = "voicewake.set"
    case nodeList = "node.list"
    case nodeDescribe = "node.describe"
    case nodeRename = "node.rename"
    case nodeInvoke = "node.invoke"
    case nodeInvokeResult = "node.invoke.result"
    case nodeEvent = "node.event"
    case nodePairRequest = "node.pair.request"
    case nodePairList = "node.pair.list"
    case nodePairApprove = "node.pair.approve"
    case nodePairReject = "node.pair.reject"
    case nodePairVerify = "node.pair.verify"
    case devicePairList = "device.pair.list"
    case devicePairApprove = "device.pair.approve"
    case devicePairReject = "device.pair.reject"
    case deviceTokenRotate = "device.token.rotate"
    case deviceTokenRevoke = "device.token.revoke"
    case execApprovalRequest = "exec.approval.request"
    case execApprovalResolve = "exec.approval.resolve"
    case execApprovalsGet = "exec.approvals.get"
    case execApprovalsSet = "exec.approvals.set"
    case execApprovalsNodeGet = "exec.approvals.node.get"
    case execApprovalsNodeSet = "exec.approvals.node.set"
    case browserRequest = "browser.request"

    /// Everything the document says about it.
    public var definition: ProtocolMethod {
        switch self {
        case .connect:
            ProtocolMethod(
                name: rawValue, namespace: "Connection", role: .any, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["presence", "health", "voicewake.changed", "device.pair.requested", "device.pair.resolved"], resultBytes: 65536, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST", "NOT_PAIRED", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConnectParams", result: "HelloOk", ack: nil)
        case .health:
            ProtocolMethod(
                name: rawValue, namespace: "System", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: ["health"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "HealthParams", result: "HealthResult", ack: nil)
        case .systemEcho:
            ProtocolMethod(
                name: rawValue, namespace: "System", role: .operator, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 128, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST"], since: "2026.1", deprecated: nil, params: "SystemEchoParams", result: "SystemEchoResult", ack: nil)
        case .status:
            ProtocolMethod(
                name: rawValue, namespace: "Status", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "StatusParams", result: "StatusResult", ack: nil)
        case .systemPresence:
            ProtocolMethod(
                name: rawValue, namespace: "Presence", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SystemPresenceParams", result: "SystemPresenceResult", ack: nil)
        case .systemEvent:
            ProtocolMethod(
                name: rawValue, namespace: "Presence", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["presence"], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SystemEventParams", result: "SystemEventResult", ack: nil)
        case .agent:
            ProtocolMethod(
                name: rawValue, namespace: "Agent", role: .operator, scope: "operator.write", idempotency: "idempotencyKey", repeats: .answeredAgain, effect: .repeats, emits: ["agent", "chat"], resultBytes: 16384, maxResultBytes: 1048576, answer: .ackThenFinal, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "AgentParams", result: "AgentResult", ack: "AgentAck")
        case .agentWait:
            ProtocolMethod(
                name: rawValue, namespace: "Agent", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 256, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "AgentWaitParams", result: "AgentWaitResult", ack: nil)
        case .agentIdentityGet:
            ProtocolMethod(
                name: rawValue, namespace: "Agent", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 256, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "AgentIdentityParams", result: "AgentIdentityResult", ack: nil)
        case .agentsList:
            ProtocolMethod(
                name: rawValue, namespace: "Agents", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "AgentsListParams", result: "AgentsListResult", ack: nil)
        case .chatHistory:
            ProtocolMethod(
                name: rawValue, namespace: "Chat", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 262144, maxResultBytes: 6291456, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ChatHistoryParams", result: "ChatHistoryResult", ack: nil)
        case .chatSend:
            ProtocolMethod(
                name: rawValue, namespace: "Chat", role: .operator, scope: "operator.write", idempotency: "idempotencyKey", repeats: .answeredAgain, effect: .repeats, emits: ["chat", "agent"], resultBytes: 256, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ChatSendParams", result: "ChatSendResult", ack: nil)
        case .chatAbort:
            ProtocolMethod(
                name: rawValue, namespace: "Chat", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["chat"], resultBytes: 512, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ChatAbortParams", result: "ChatAbortResult", ack: nil)
        case .chatInject:
            ProtocolMethod(
                name: rawValue, namespace: "Chat", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["chat"], resultBytes: 128, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ChatInjectParams", result: "ChatInjectResult", ack: nil)
        case .sessionsList:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 4194304, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SessionsListParams", result: "SessionsListResult", ack: nil)
        case .sessionsPreview:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 8388608, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SessionsPreviewParams", result: "SessionsPreviewResult", ack: nil)
        case .sessionsResolve:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 128, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SessionsResolveParams", result: "SessionsResolveResult", ack: nil)
        case .sessionsPatch:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 4096, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SessionsPatchParams", result: "SessionsPatchResult", ack: nil)
        case .sessionsReset:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 4096, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SessionsResetParams", result: "SessionsResetResult", ack: nil)
        case .sessionsDelete:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 512, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SessionsDeleteParams", result: "SessionsDeleteResult", ack: nil)
        case .sessionsCompact:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 512, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SessionsCompactParams", result: "SessionsCompactResult", ack: nil)
        case .send:
            ProtocolMethod(
                name: rawValue, namespace: "Messaging", role: .operator, scope: "operator.write", idempotency: "idempotencyKey", repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 256, maxResultBytes: 4096, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SendParams", result: "SendResult", ack: nil)
        case .poll:
            ProtocolMethod(
                name: rawValue, namespace: "Messaging", role: .operator, scope: "operator.admin", idempotency: "idempotencyKey", repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 256, maxResultBytes: 4096, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "PollParams", result: "PollResult", ack: nil)
        case .wake:
            ProtocolMethod(
                name: rawValue, namespace: "Heartbeat", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["heartbeat"], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "WakeParams", result: "WakeResult", ack: nil)
        case .setHeartbeats:
            ProtocolMethod(
                name: rawValue, namespace: "Heartbeat", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SetHeartbeatsParams", result: "SetHeartbeatsResult", ack: nil)
        case .lastHeartbeat:
            ProtocolMethod(
                name: rawValue, namespace: "Heartbeat", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 512, maxResultBytes: 16384, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "LastHeartbeatParams", result: "LastHeartbeatResult", ack: nil)
        case .cronList:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 1048576, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "CronListParams", result: "CronListResult", ack: nil)
        case .cronStatus:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 256, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "CronStatusParams", result: "CronStatusResult", ack: nil)
        case .cronAdd:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["cron"], resultBytes: 1024, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "CronAddParams", result: "CronAddResult", ack: nil)
        case .cronUpdate:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["cron"], resultBytes: 1024, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "CronUpdateParams", result: "CronUpdateResult", ack: nil)
        case .cronRemove:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["cron"], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "CronRemoveParams", result: "CronRemoveResult", ack: nil)
        case .cronRun:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["cron", "agent", "chat"], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "CronRunParams", result: "CronRunResult", ack: nil)
        case .cronRuns:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 4194304, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "CronRunsParams", result: "CronRunsResult", ack: nil)
        case .configGet:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 4194304, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConfigGetParams", result: "ConfigGetResult", ack: nil)
        case .configSet:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 65536, maxResultBytes: 4194304, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConfigSetParams", result: "ConfigSetResult", ack: nil)
        case .configPatch:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["shutdown"], resultBytes: 65536, maxResultBytes: 4194304, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConfigPatchParams", result: "ConfigPatchResult", ack: nil)
        case .configApply:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["shutdown"], resultBytes: 65536, maxResultBytes: 4194304, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConfigApplyParams", result: "ConfigApplyResult", ack: nil)
        case .configSchema:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 524288, maxResultBytes: 4194304, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConfigSchemaParams", result: "ConfigSchemaResponse", ack: nil)
        case .wizardStart:
            ProtocolMethod(
                name: rawValue, namespace: "Wizard", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 2048, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "WizardStartParams", result: "WizardStartResult", ack: nil)
        case .wizardNext:
            ProtocolMethod(
                name: rawValue, namespace: "Wizard", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 2048, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "WizardNextParams", result: "WizardNextResult", ack: nil)
        case .wizardCancel:
            ProtocolMethod(
                name: rawValue, namespace: "Wizard", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 128, maxResultBytes: 4096, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "WizardCancelParams", result: "WizardCancelResult", ack: nil)
        case .wizardStatus:
            ProtocolMethod(
                name: rawValue, namespace: "Wizard", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 128, maxResultBytes: 4096, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "WizardStatusParams", result: "WizardStatusResult", ack: nil)
        case .logsTail:
            ProtocolMethod(
                name: rawValue, namespace: "Logs", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 262144, maxResultBytes: 1048576, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "LogsTailParams", result: "LogsTailResult", ack: nil)
        case .updateRun:
            ProtocolMethod(
                name: rawValue, namespace: "Update", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["shutdown"], resultBytes: 16384, maxResultBytes: 1048576, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "UpdateRunParams", result: "UpdateRunResult", ack: nil)
        case .channelsStatus:
            ProtocolMethod(
                name: rawValue, namespace: "Channels", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ChannelsStatusParams", result: "ChannelsStatusResult", ack: nil)
        case .channelsLogout:
            ProtocolMethod(
                name: rawValue, namespace: "Channels", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ChannelsLogoutParams", result: "ChannelsLogoutResult", ack: nil)
        case .webLoginStart:
            ProtocolMethod(
                name: rawValue, namespace: "Web", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 16384, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "WebLoginStartParams", result: "WebLoginStartResult", ack: nil)
        case .webLoginWait:
            ProtocolMethod(
                name: rawValue, namespace: "Web", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "WebLoginWaitParams", result: "WebLoginWaitResult", ack: nil)
        case .modelsList:
            ProtocolMethod(
                name: rawValue, namespace: "Models", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ModelsListParams", result: "ModelsListResult", ack: nil)
        case .skillsStatus:
            ProtocolMethod(
                name: rawValue, namespace: "Skills", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SkillsStatusParams", result: "SkillsStatusResult", ack: nil)
        case .skillsBins:
            ProtocolMethod(
                name: rawValue, namespace: "Skills", role: .node, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 1024, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SkillsBinsParams", result: "SkillsBinsResult", ack: nil)
        case .skillsInstall:
            ProtocolMethod(
                name: rawValue, namespace: "Skills", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SkillsInstallParams", result: "SkillsInstallResult", ack: nil)
        case .skillsUpdate:
            ProtocolMethod(
                name: rawValue, namespace: "Skills", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "SkillsUpdateParams", result: "SkillsUpdateResult", ack: nil)
        case .usageStatus:
            ProtocolMethod(
                name: rawValue, namespace: "Usage", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 1024, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "UsageStatusParams", result: "UsageStatusResult", ack: nil)
        case .usageCost:
            ProtocolMethod(
                name: rawValue, namespace: "Usage", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 4096, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "UsageCostParams", result: "UsageCostResult", ack: nil)
        case .ttsStatus:
            ProtocolMethod(
                name: rawValue, namespace: "Tts", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 512, maxResultBytes: 4096, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "TtsStatusParams", result: "TtsStatusResult", ack: nil)
        case .ttsProviders:
            ProtocolMethod(
                name: rawValue, namespace: "Tts", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 1024, maxResultBytes: 16384, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "TtsProvidersParams", result: "TtsProvidersResult", ack: nil)
        case .ttsEnable:
            ProtocolMethod(
                name: rawValue, namespace: "Tts", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "TtsEnableParams", result: "TtsEnableResult", ack: nil)
        case .ttsDisable:
            ProtocolMethod(
                name: rawValue, namespace: "Tts", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "TtsDisableParams", result: "TtsDisableResult", ack: nil)
        case .ttsConvert:
            ProtocolMethod(
                name: rawValue, namespace: "Tts", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "TtsConvertParams", result: "TtsConvertResult", ack: nil)
        case .ttsSetProvider:
            ProtocolMethod(
                name: rawValue, namespace: "Tts", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "TtsSetProviderParams", result: "TtsSetProviderResult", ack: nil)
        case .talkMode:
            ProtocolMethod(
                name: rawValue, namespace: "Talk", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["talk.mode"], resultBytes: 128, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "TalkModeParams", result: "TalkModeResult", ack: nil)
        case .voicewakeGet:
            ProtocolMethod(
                name: rawValue, namespace: "Voicewake", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 256, maxResultBytes: 16384, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "VoicewakeGetParams", result: "VoicewakeGetResult", ack: nil)
        case .voicewakeSet:
            ProtocolMethod(
                name: rawValue, namespace: "Voicewake", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["voicewake.changed"], resultBytes: 256, maxResultBytes: 16384, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "VoicewakeSetParams", result: "VoicewakeSetResult", ack: nil)
        case .nodeList:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodeListParams", result: "NodeListResult", ack: nil)
        case .nodeDescribe:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 2048, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodeDescribeParams", result: "NodeDescribeResult", ack: nil)
        case .nodeRename:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodeRenameParams", result: "NodeRenameResult", ack: nil)
        case .nodeInvoke:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .operator, scope: "operator.write", idempotency: "idempotencyKey", repeats: .doneAgain, effect: .repeats, emits: ["node.invoke.request"], resultBytes: 16384, maxResultBytes: 1048576, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodeInvokeParams", result: "NodeInvokeResult", ack: nil)
        case .nodeInvokeResult:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .node, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST"], since: "2026.1", deprecated: nil, params: "NodeInvokeResultParams", result: "NodeInvokeResultResult", ack: nil)
        case .nodeEvent:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .node, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["agent", "chat"], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodeEventParams", result: "NodeEventResult", ack: nil)
        case .nodePairRequest:
            ProtocolMethod(
                name: rawValue, namespace: "NodePair", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["node.pair.requested"], resultBytes: 1024, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodePairRequestParams", result: "NodePairRequestResult", ack: nil)
        case .nodePairList:
            ProtocolMethod(
                name: rawValue, namespace: "NodePair", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodePairListParams", result: "NodePairListResult", ack: nil)
        case .nodePairApprove:
            ProtocolMethod(
                name: rawValue, namespace: "NodePair", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["node.pair.resolved"], resultBytes: 1024, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodePairApproveParams", result: "NodePairApproveResult", ack: nil)
        case .nodePairReject:
            ProtocolMethod(
                name: rawValue, namespace: "NodePair", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["node.pair.resolved"], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodePairRejectParams", result: "NodePairRejectResult", ack: nil)
        case .nodePairVerify:
            ProtocolMethod(
                name: rawValue, namespace: "NodePair", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 1024, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodePairVerifyParams", result: "NodePairVerifyResult", ack: nil)
        case .devicePairList:
            ProtocolMethod(
                name: rawValue, namespace: "Device", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "DevicePairListParams", result: "DevicePairListResult", ack: nil)
        case .devicePairApprove:
            ProtocolMethod(
                name: rawValue, namespace: "Device", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["device.pair.resolved"], resultBytes: 1024, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "DevicePairApproveParams", result: "DevicePairApproveResult", ack: nil)
        case .devicePairReject:
            ProtocolMethod(
                name: rawValue, namespace: "Device", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["device.pair.resolved"], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "DevicePairRejectParams", result: "DevicePairRejectResult", ack: nil)
        case .deviceTokenRotate:
            ProtocolMethod(
                name: rawValue, namespace: "Device", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 512, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "DeviceTokenRotateParams", result: "DeviceTokenRotateResult", ack: nil)
        case .deviceTokenRevoke:
            ProtocolMethod(
                name: rawValue, namespace: "Device", role: .operator, scope: "operator.pairing", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "DeviceTokenRevokeParams", result: "DeviceTokenRevokeResult", ack: nil)
        case .execApprovalRequest:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.approvals", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["exec.approval.requested"], resultBytes: 256, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalRequestParams", result: "ExecApprovalRequestResult", ack: nil)
        case .execApprovalResolve:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.approvals", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["exec.approval.resolved"], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalResolveParams", result: "ExecApprovalResolveResult", ack: nil)
        case .execApprovalsGet:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsGetParams", result: "ExecApprovalsGetResult", ack: nil)
        case .execApprovalsSet:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsSetParams", result: "ExecApprovalsSetResult", ack: nil)
        case .execApprovalsNodeGet:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: ["node.invoke.request"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsNodeGetParams", result: "ExecApprovalsNodeGetResult", ack: nil)
        case .execApprovalsNodeSet:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["node.invoke.request"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsNodeSetParams", result: "ExecApprovalsNodeSetResult", ack: nil)
        case .browserRequest:
            ProtocolMethod(
                name: rawValue, namespace: "Browser", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["node.invoke.request"], resultBytes: 16384, maxResultBytes: 1048576, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "BrowserRequestParams", result: "BrowserRequestResult", ack: nil)
        }
    }
}

/// The events by name.
public enum EventName: String, Sendable, Hashable, Codable, CaseIterable {
    case connectChallenge = "connect.challenge"
    case tick = "tick"
    case shutdown = "shutdown"
    case health = "health"
    case presence = "presence"
    case agent = "agent"
    case chat = "chat"
    case heartbeat = "heartbeat"
    case cron = "cron"
    case talkMode = "talk.mode"
    case voicewakeChanged = "voicewake.changed"
    case nodeInvokeRequest = "node.invoke.request"
    case nodePairRequested = "node.pair.requested"
    case nodePairResolved = "node.pair.resolved"
    case devicePairRequested = "device.pair.requested"
    case devicePairResolved = "device.pair.resolved"
    case execApprovalRequested = "exec.approval.requested"
    case execApprovalResolved = "exec.approval.resolved"

    /// Everything the document says about it.
    public var definition: ProtocolEvent {
        switch self {
        case .connectChallenge:
            ProtocolEvent(
                name: rawValue, namespace: "Connection", scope: nil, role: nil, delivery: .mustDeliver, targeted: true, stateVersion: false, since: "2026.1", deprecated: nil, payload: "ConnectChallengeEvent")
        case .tick:
            ProtocolEvent(
                name: rawValue, namespace: "Connection", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "TickEvent")
        case .shutdown:
            ProtocolEvent(
                name: rawValue, namespace: "Connection", scope: nil, role: nil, delivery: .mustDeliver, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "ShutdownEvent")
        case .health:
            ProtocolEvent(
                name: rawValue, namespace: "System", scope: nil, role: nil, delivery: .mustDeliver, targeted: false, stateVersion: true, since: "2026.1", deprecated: nil, payload: "HealthEvent")
        case .presence:
            ProtocolEvent(
                name: rawValue, namespace: "System", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: true, since: "2026.1", deprecated: nil, payload: "PresenceEvent")
        case .agent:
            ProtocolEvent(
                name: rawValue, namespace: "Agent", scope: nil, role: nil, delivery: .mustDeliver, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "AgentEvent")
        case .chat:
            ProtocolEvent(
                name: rawValue, namespace: "Chat", scope: nil, role: nil, delivery: .perPayload, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "ChatEvent")
        case .heartbeat:
            ProtocolEvent(
                name: rawValue, namespace: "Heartbeat", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "HeartbeatEvent")
        case .cron:
            ProtocolEvent(
                name: rawValue, namespace: "Cron", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "CronEvent")
        case .talkMode:
            ProtocolEvent(
                name: rawValue, namespace: "Talk", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "TalkModeEvent")
        case .voicewakeChanged:
            ProtocolEvent(
                name: rawValue, namespace: "Voicewake", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "VoicewakeChangedEvent")
        case .nodeInvokeRequest:
            ProtocolEvent(
                name: rawValue, namespace: "Node", scope: nil, role: .node, delivery: .mustDeliver, targeted: true, stateVersion: false, since: "2026.1", deprecated: nil, payload: "NodeInvokeRequestEvent")
        case .nodePairRequested:
            ProtocolEvent(
                name: rawValue, namespace: "NodePair", scope: "operator.pairing", role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "NodePairRequestedEvent")
        case .nodePairResolved:
            ProtocolEvent(
                name: rawValue, namespace: "NodePair", scope: "operator.pairing", role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "NodePairResolvedEvent")
        case .devicePairRequested:
            ProtocolEvent(
                name: rawValue, namespace: "Device", scope: "operator.pairing", role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "DevicePairRequestedEvent")
        case .devicePairResolved:
            ProtocolEvent(
                name: rawValue, namespace: "Device", scope: "operator.pairing", role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "DevicePairResolvedEvent")
        case .execApprovalRequested:
            ProtocolEvent(
                name: rawValue, namespace: "Exec", scope: "operator.approvals", role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "ExecApprovalRequestedEvent")
        case .execApprovalResolved:
            ProtocolEvent(
                name: rawValue, namespace: "Exec", scope: "operator.approvals", role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2026.1", deprecated: nil, payload: "ExecApprovalResolvedEvent")
        }
    }
}

/// The methods with their types.
public enum Calls {
    /// Opens the connection: says who is there, which versions it speaks and what it wants to do. It must be the first request, and is refused later.
    public static let connect = ProtocolCall<ConnectParams, Never, HelloOk>("connect")
    /// Says how the gateway, its channels, agents and sessions are. The answer may be up to a minute old unless `probe` asks for a new look.
    public static let health = ProtocolCall<HealthParams, Never, HealthResult>("health")
    /// Returns the text it is given.
    public static let systemEcho = ProtocolCall<SystemEchoParams, Never, SystemEchoResult>("system.echo")
    /// Says what the gateway is busy with: channels, heartbeats, sessions and what waits to be told to agents.
    public static let status = ProtocolCall<StatusParams, Never, StatusResult>("status")
    /// Lists who is present: clients, nodes and the gateway itself.
    public static let systemPresence = ProtocolCall<SystemPresenceParams, Never, SystemPresenceResult>("system-presence")
    /// Tells that something happened on the client's machine. Lines that start with `Node:` are a sign of life and reach the agent only when they say something new; others reach it with the next message of the main session.
    public static let systemEvent = ProtocolCall<SystemEventParams, Never, SystemEventResult>("system-event")
    /// Runs an agent on a message. It answers twice: at once that the run is accepted, and when it is over with what came of it. What the agent does meanwhile is told by `agent` and `chat` events.
    ///
    /// The run has the id of its key. A request with the key of a run that is over gets that run's result; with the key of one that goes on, it is accepted again and nothing runs twice. A failed run answers `UNAVAILABLE`, with the result beside the error. A run that took too long or was aborted succeeds, and `result.meta.aborted` says so.
    public static let agent = ProtocolCall<AgentParams, AgentAck, AgentResult>("agent")
    /// Waits until a run is over. Any connection may wait for any run; those that are over are remembered for ten minutes.
    public static let agentWait = ProtocolCall<AgentWaitParams, Never, AgentWaitResult>("agent.wait")
    /// Says who an agent is, as people see it. Unknown agents have the name and the picture that agents have unless they are given others.
    public static let agentIdentityGet = ProtocolCall<AgentIdentityParams, Never, AgentIdentityResult>("agent.identity.get")
    /// Lists the agents and says how their sessions are named.
    public static let agentsList = ProtocolCall<AgentsListParams, Never, AgentsListResult>("agents.list")
    /// Reads the newest messages of a session, oldest first. What exceeds about 6 MB of JSON is left out, oldest first; the last message never is. A session nobody knows has none.
    public static let chatHistory = ProtocolCall<ChatHistoryParams, Never, ChatHistoryResult>("chat.history")
    /// Sends a user's message into a session and starts a run. It answers at once; `chat` events tell the rest, and the run's id is the key.
    ///
    /// Commands such as `/status` are answered without a run. `/stop`, and a message that is nothing but `stop`, `esc`,
    /// `abort`, `wait`, `exit` or `interrupt`, ends all runs of the session and is answered like `chat.abort`.
    ///
    /// With the key of a run that goes on the status is `in_flight`; with the key of one that is over it is `ok`, or the request fails again as the run did: `UNAVAILABLE`, with the result beside the error.
    public static let chatSend = ProtocolCall<ChatSendParams, Never, ChatSendResult>("chat.send")
    /// Ends runs that `chat.send` started: all of a session, or one. The `chat` events of their end come before the answer.
    public static let chatAbort = ProtocolCall<ChatAbortParams, Never, ChatAbortResult>("chat.abort")
    /// Adds a message of the agent to a session without a run, and tells everybody who follows the session.
    public static let chatInject = ProtocolCall<ChatInjectParams, Never, ChatInjectResult>("chat.inject")
    /// Lists sessions, those used last first.
    public static let sessionsList = ProtocolCall<SessionsListParams, Never, SessionsListResult>("sessions.list")
    /// Reads the last lines of several sessions.
    public static let sessionsPreview = ProtocolCall<SessionsPreviewParams, Never, SessionsPreviewResult>("sessions.preview")
    /// Finds the key of a session by exactly one of its key, its transcript and its label.
    public static let sessionsResolve = ProtocolCall<SessionsResolveParams, Never, SessionsResolveResult>("sessions.resolve")
    /// Sets a session up: what is absent stays, what is `null` is as it was configured. A session nobody knows is created.
    public static let sessionsPatch = ProtocolCall<SessionsPatchParams, Never, SessionsPatchResult>("sessions.patch")
    /// Gives a session a new, empty transcript; how it is set up stays. The old transcript stays, too. A session nobody knows is created.
    public static let sessionsReset = ProtocolCall<SessionsResetParams, Never, SessionsResetResult>("sessions.reset")
    /// Removes a session after ending its run, for which it waits up to 15 seconds. A main session cannot be removed.
    public static let sessionsDelete = ProtocolCall<SessionsDeleteParams, Never, SessionsDeleteResult>("sessions.delete")
    /// Keeps only the last lines of a session's transcript, and the whole of it in another file.
    public static let sessionsCompact = ProtocolCall<SessionsCompactParams, Never, SessionsCompactResult>("sessions.compact")
    /// Sends a message. What went out is also written to the session it belongs to. With the same key nothing is sent twice: who asks meanwhile waits, and who asks later gets the same answer.
    public static let send = ProtocolCall<SendParams, Never, SendResult>("send")
    /// Sends a question with answers to choose from. With the same key nothing is sent twice.
    public static let poll = ProtocolCall<PollParams, Never, PollResult>("poll")
    /// Tells the main session something, and wakes its agent now or leaves it for the next heartbeat.
    public static let wake = ProtocolCall<WakeParams, Never, WakeResult>("wake")
    /// Switches heartbeats on or off, until the gateway restarts.
    public static let setHeartbeats = ProtocolCall<SetHeartbeatsParams, Never, SetHeartbeatsResult>("set-heartbeats")
    /// Says how the last heartbeat went.
    public static let lastHeartbeat = ProtocolCall<LastHeartbeatParams, Never, LastHeartbeatResult>("last-heartbeat")
    /// Lists the jobs, those that are due next first.
    public static let cronList = ProtocolCall<CronListParams, Never, CronListResult>("cron.list")
    /// Says whether jobs are run at all, and when the next one is due.
    public static let cronStatus = ProtocolCall<CronStatusParams, Never, CronStatusResult>("cron.status")
    /// Adds a job. A job for the main session tells it something (`systemEvent`), an isolated one runs an agent (`agentTurn`).
    public static let cronAdd = ProtocolCall<CronAddParams, Never, CronAddResult>("cron.add")
    /// Changes a job: what is absent stays. A payload of the same kind is merged into the old one, another replaces it.
    public static let cronUpdate = ProtocolCall<CronUpdateParams, Never, CronUpdateResult>("cron.update")
    /// Removes a job. What it did before stays on record.
    public static let cronRemove = ProtocolCall<CronRemoveParams, Never, CronRemoveResult>("cron.remove")
    /// Runs a job now and answers when it is done.
    public static let cronRun = ProtocolCall<CronRunParams, Never, CronRunResult>("cron.run")
    /// Reads what a job did, oldest first.
    public static let cronRuns = ProtocolCall<CronRunsParams, Never, CronRunsResult>("cron.runs")
    /// Reads the configuration: the file and what it means.
    public static let configGet = ProtocolCall<ConfigGetParams, Never, ConfigGetResult>("config.get")
    /// Writes the file. What changed takes effect by itself, by restarting the gateway where it must.
    ///
    /// Fails with `details.issues`, a list of `{path, message}`, when what it says is not allowed.
    public static let configSet = ProtocolCall<ConfigSetParams, Never, ConfigSetResult>("config.set")
    /// Merges an object into the configuration (RFC 7396: `null` removes, lists are replaced), writes the file and restarts.
    public static let configPatch = ProtocolCall<ConfigPatchParams, Never, ConfigPatchResult>("config.patch")
    /// Writes the file and restarts.
    public static let configApply = ProtocolCall<ConfigApplyParams, Never, ConfigApplyResult>("config.apply")
    /// Says what may stand in the configuration, and how a form should show it.
    public static let configSchema = ProtocolCall<ConfigSchemaParams, Never, ConfigSchemaResponse>("config.schema")
    /// Starts and gives the first step. There is one at a time.
    public static let wizardStart = ProtocolCall<WizardStartParams, Never, WizardStartResult>("wizard.start")
    /// Answers a step and gives the next one. Without an answer it gives the same step again.
    public static let wizardNext = ProtocolCall<WizardNextParams, Never, WizardNextResult>("wizard.next")
    /// Ends it before it is done.
    public static let wizardCancel = ProtocolCall<WizardCancelParams, Never, WizardCancelResult>("wizard.cancel")
    /// Says how it goes. One that is over is forgotten with the answer.
    public static let wizardStatus = ProtocolCall<WizardStatusParams, Never, WizardStatusResult>("wizard.status")
    /// Reads the end of the log, or what came since it was read last.
    public static let logsTail = ProtocolCall<LogsTailParams, Never, LogsTailResult>("logs.tail")
    /// Installs the newest version and restarts. A gateway that cannot install itself answers `UNAVAILABLE`.
    public static let updateRun = ProtocolCall<UpdateRunParams, Never, UpdateRunResult>("update.run")
    /// Says how the channels and their accounts are, and what people call them.
    public static let channelsStatus = ProtocolCall<ChannelsStatusParams, Never, ChannelsStatusResult>("channels.status")
    /// Stops a channel and forgets its link to an account.
    public static let channelsLogout = ProtocolCall<ChannelsLogoutParams, Never, ChannelsLogoutResult>("channels.logout")
    /// Stops the channel and makes a code to scan.
    public static let webLoginStart = ProtocolCall<WebLoginStartParams, Never, WebLoginStartResult>("web.login.start")
    /// Waits until the code was scanned, and starts the channel then.
    public static let webLoginWait = ProtocolCall<WebLoginWaitParams, Never, WebLoginWaitResult>("web.login.wait")
    /// Lists the models of all providers, by provider and name.
    public static let modelsList = ProtocolCall<ModelsListParams, Never, ModelsListResult>("models.list")
    /// Lists the skills of the default agent: which can be used, and what the others lack.
    public static let skillsStatus = ProtocolCall<SkillsStatusParams, Never, SkillsStatusResult>("skills.status")
    /// Lists the programs that skills ask for, so that a node can say which it has.
    public static let skillsBins = ProtocolCall<SkillsBinsParams, Never, SkillsBinsResult>("skills.bins")
    /// Installs what a skill lacks, and waits for it. A failed installation answers with its output beside the error.
    public static let skillsInstall = ProtocolCall<SkillsInstallParams, Never, SkillsInstallResult>("skills.install")
    /// Changes the settings of a skill; what is absent stays as it is.
    public static let skillsUpdate = ProtocolCall<SkillsUpdateParams, Never, SkillsUpdateResult>("skills.update")
    /// Says how much of what providers allow is used up, as they tell it.
    public static let usageStatus = ProtocolCall<UsageStatusParams, Never, UsageStatusResult>("usage.status")
    /// Adds up what the transcripts of the default agent say about tokens and cost. The answer may be half a minute old.
    public static let usageCost = ProtocolCall<UsageCostParams, Never, UsageCostResult>("usage.cost")
    /// Says whether answers are spoken, and by whom.
    public static let ttsStatus = ProtocolCall<TtsStatusParams, Never, TtsStatusResult>("tts.status")
    /// Lists who can speak.
    public static let ttsProviders = ProtocolCall<TtsProvidersParams, Never, TtsProvidersResult>("tts.providers")
    /// Has answers spoken from now on.
    public static let ttsEnable = ProtocolCall<TtsEnableParams, Never, TtsEnableResult>("tts.enable")
    /// Has answers not spoken any more.
    public static let ttsDisable = ProtocolCall<TtsDisableParams, Never, TtsDisableResult>("tts.disable")
    /// Speaks a text into a file on the gateway's machine.
    public static let ttsConvert = ProtocolCall<TtsConvertParams, Never, TtsConvertResult>("tts.convert")
    /// Chooses who speaks.
    public static let ttsSetProvider = ProtocolCall<TtsSetProviderParams, Never, TtsSetProviderResult>("tts.setProvider")
    /// Switches talking on or off for all clients, or tells them how far it is.
    ///
    /// A web chat is refused with `UNAVAILABLE` while no phone is connected as a node: nothing would listen.
    public static let talkMode = ProtocolCall<TalkModeParams, Never, TalkModeResult>("talk.mode")
    /// Reads the words.
    public static let voicewakeGet = ProtocolCall<VoicewakeGetParams, Never, VoicewakeGetResult>("voicewake.get")
    /// Replaces the words.
    public static let voicewakeSet = ProtocolCall<VoicewakeSetParams, Never, VoicewakeSetResult>("voicewake.set")
    /// Lists the nodes: paired devices that may be nodes, and everything connected as one.
    public static let nodeList = ProtocolCall<NodeListParams, Never, NodeListResult>("node.list")
    /// Describes one node.
    public static let nodeDescribe = ProtocolCall<NodeDescribeParams, Never, NodeDescribeResult>("node.describe")
    /// Gives a node of the pairing of `node.pair.*` another name.
    public static let nodeRename = ProtocolCall<NodeRenameParams, Never, NodeRenameResult>("node.rename")
    /// Lets a node carry out a command and waits for what comes of it. Repeating a request carries the command out again, whatever its key.
    ///
    /// `UNAVAILABLE` means the node is not connected, failed, left or took too long; `details.nodeError` holds what it said. `INVALID_REQUEST` with `details.reason` means the command is not one this node offers and may carry out.
    public static let nodeInvoke = ProtocolCall<NodeInvokeParams, Never, NodeInvokeResult>("node.invoke")
    /// Tells what came of a command. Sent by the node that was asked with `node.invoke.request`.
    ///
    /// Nodes in the field are forgiven: a `payloadJSON` or `error` of `null` counts as absent, and a `payloadJSON` that is no text as `payload`.
    public static let nodeInvokeResult = ProtocolCall<NodeInvokeResultParams, Never, NodeInvokeResultResult>("node.invoke.result")
    /// Tells what happened on a node: somebody spoke, a command started or ended, a chat is to be followed. Events the gateway does not know succeed without an effect.
    public static let nodeEvent = ProtocolCall<NodeEventParams, Never, NodeEventResult>("node.event")
    /// Asks that a node be paired. A node has one request at a time, which lasts five minutes; asking again answers with it.
    public static let nodePairRequest = ProtocolCall<NodePairRequestParams, Never, NodePairRequestResult>("node.pair.request")
    /// Lists the requests that wait and the nodes that are paired.
    public static let nodePairList = ProtocolCall<NodePairListParams, Never, NodePairListResult>("node.pair.list")
    /// Pairs the node of a request, and issues its token.
    public static let nodePairApprove = ProtocolCall<NodePairApproveParams, Never, NodePairApproveResult>("node.pair.approve")
    /// Declines a request.
    public static let nodePairReject = ProtocolCall<NodePairRejectParams, Never, NodePairRejectResult>("node.pair.reject")
    /// Says whether a token is the one of a paired node.
    public static let nodePairVerify = ProtocolCall<NodePairVerifyParams, Never, NodePairVerifyResult>("node.pair.verify")
    /// Lists the requests that wait and the devices that are paired, without their tokens.
    public static let devicePairList = ProtocolCall<DevicePairListParams, Never, DevicePairListResult>("device.pair.list")
    /// Pairs the device of a request: it gains the role and scopes it asked for, and a new token for that role.
    public static let devicePairApprove = ProtocolCall<DevicePairApproveParams, Never, DevicePairApproveResult>("device.pair.approve")
    /// Declines a request.
    public static let devicePairReject = ProtocolCall<DevicePairRejectParams, Never, DevicePairRejectResult>("device.pair.reject")
    /// Replaces a device's token for a role, also where it had none. The earlier one is worth nothing from now on; connections that are open stay open.
    public static let deviceTokenRotate = ProtocolCall<DeviceTokenRotateParams, Never, DeviceTokenRotateResult>("device.token.rotate")
    /// Takes a device's token for a role back. Connections that are open stay open, and the device gets another one when it next connects with the gateway's secret.
    public static let deviceTokenRevoke = ProtocolCall<DeviceTokenRevokeParams, Never, DeviceTokenRevokeResult>("device.token.revoke")
    /// Asks people whether a command may run, and answers when somebody decided or the time is over. Asking outlives the connection that asked.
    public static let execApprovalRequest = ProtocolCall<ExecApprovalRequestParams, Never, ExecApprovalRequestResult>("exec.approval.request")
    /// Decides whether a command may run.
    public static let execApprovalResolve = ProtocolCall<ExecApprovalResolveParams, Never, ExecApprovalResolveResult>("exec.approval.resolve")
    /// Reads the approvals of the gateway's machine.
    public static let execApprovalsGet = ProtocolCall<ExecApprovalsGetParams, Never, ExecApprovalsGetResult>("exec.approvals.get")
    /// Replaces the approvals of the gateway's machine. The path and the token of the socket stay as they are unless new ones are given, and entries without an id get one.
    public static let execApprovalsSet = ProtocolCall<ExecApprovalsSetParams, Never, ExecApprovalsSetResult>("exec.approvals.set")
    /// Reads the approvals of a node's machine, through its command `system.execApprovals.get`.
    public static let execApprovalsNodeGet = ProtocolCall<ExecApprovalsNodeGetParams, Never, ExecApprovalsNodeGetResult>("exec.approvals.node.get")
    /// Replaces the approvals of a node's machine, through its command `system.execApprovals.set`.
    public static let execApprovalsNodeSet = ProtocolCall<ExecApprovalsNodeSetParams, Never, ExecApprovalsNodeSetResult>("exec.approvals.node.set")
    /// Passes a request on to the service that steers the browser, and its answer back. Without such a service the answer is `browser control is disabled`.
    public static let browserRequest = ProtocolCall<BrowserRequestParams, Never, BrowserRequestResult>("browser.request")
}

/// The events with their types.
public enum Notices {
    /// The first frame of a connection. Devices sign its nonce in `connect`.
    public static let connectChallenge = ProtocolNotice<ConnectChallengeEvent>("connect.challenge")
    /// The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.
    public static let tick = ProtocolNotice<TickEvent>("tick")
    /// The gateway is about to stop or restart; the connection closes with code 1012.
    public static let shutdown = ProtocolNotice<ShutdownEvent>("shutdown")
    /// It was looked anew how the gateway is.
    public static let health = ProtocolNotice<HealthEvent>("health")
    /// Someone came, went or changed.
    public static let presence = ProtocolNotice<PresenceEvent>("presence")
    /// A run did something. Events of tools are sent only when the session shows them (`verboseLevel`).
    ///
    /// In a run come a start, then text and tools in their order, then an end or an error.
    public static let agent = ProtocolNotice<AgentEvent>("agent")
    /// The answer of a run so far, and how it ended. Deltas come at most every 150 ms and may be missed: each holds all of the text. A run ends once, with `final`, `aborted` or `error`, and nothing follows.
    public static let chat = ProtocolNotice<ChatEvent>("chat")
    /// An agent was woken.
    public static let heartbeat = ProtocolNotice<HeartbeatEvent>("heartbeat")
    /// Something happened to a job.
    public static let cron = ProtocolNotice<CronEvent>("cron")
    /// Talking was switched on or off, or went on.
    public static let talkMode = ProtocolNotice<TalkModeEvent>("talk.mode")
    /// The words changed. A node also gets them when it connects, then without `seq`.
    public static let voicewakeChanged = ProtocolNotice<VoicewakeChangedEvent>("voicewake.changed")
    /// Asks this node to carry out a command; it answers with `node.invoke.result`.
    public static let nodeInvokeRequest = ProtocolNotice<NodeInvokeRequestEvent>("node.invoke.request")
    /// A node asks to be paired.
    public static let nodePairRequested = ProtocolNotice<NodePairRequestedEvent>("node.pair.requested")
    /// A request was approved or declined.
    public static let nodePairResolved = ProtocolNotice<NodePairResolvedEvent>("node.pair.resolved")
    /// A device asks to be paired, or for more than it was granted.
    public static let devicePairRequested = ProtocolNotice<DevicePairRequestedEvent>("device.pair.requested")
    /// A request was approved or declined.
    public static let devicePairResolved = ProtocolNotice<DevicePairResolvedEvent>("device.pair.resolved")
    /// A command waits for approval.
    public static let execApprovalRequested = ProtocolNotice<ExecApprovalRequestedEvent>("exec.approval.requested")
    /// Somebody decided about a command. There is no event when the time is over.
    public static let execApprovalResolved = ProtocolNotice<ExecApprovalResolvedEvent>("exec.approval.resolved")
}

/// The error codes of the protocol.
public enum ErrorCode: String, Sendable, Hashable, Codable, CaseIterable {
    /// A messaging channel is not linked to an account.
    case notLinked = "NOT_LINKED"
    /// The device is unknown, or asks for more than it was granted. `connect` only.
    case notPaired = "NOT_PAIRED"
    /// An agent did not finish in time.
    case agentTimeout = "AGENT_TIMEOUT"
    /// The request cannot be served as it is: malformed, not allowed, unknown id or method, outdated. Repeating it unchanged fails again.
    case invalidRequest = "INVALID_REQUEST"
    /// Something the gateway depends on failed. Repeating the request may succeed.
    case unavailable = "UNAVAILABLE"
}

/// What a connection may do.
public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
    /// Everything, and alone what changes configuration, sessions, schedules or the gateway itself.
    case admin = "operator.admin"
    /// Reading state: health, presence, sessions, history, logs.
    case read = "operator.read"
    /// Sending messages, running agents, invoking nodes; includes reading.
    case write = "operator.write"
    /// Asking for and deciding on approvals of commands, and hearing of them.
    case approvals = "operator.approvals"
    /// Pairing devices and nodes, and hearing of pairing requests.
    case pairing = "operator.pairing"

    /// Other scopes that also grant what this one grants.
    public var grantedBy: [Scope] {
        switch self {
        case .admin: []
        case .read: [.write, .admin]
        case .write: [.admin]
        case .approvals: [.admin]
        case .pairing: [.admin]
        }
    }
}
