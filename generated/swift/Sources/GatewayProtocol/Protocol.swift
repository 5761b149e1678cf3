// Generated. Do not edit: change the document and generate again.

import GatewayProtocolRuntime

/// The version of the protocol these types describe.
public let GATEWAY_PROTOCOL_VERSION = 3

/// The versions a server of this version answers.
public let GATEWAY_ACCEPTED_VERSIONS: [Int] = [2, 3]

/// The method that opens a connection, and the events every client acts on.
public let CONNECTION: ProtocolConnection? = ProtocolConnection(
    handshake: "connect", challenge: "connect.challenge", tick: "tick", shutdown: "shutdown")

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
                name: rawValue, namespace: "Connection", role: .any, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["presence", "health", "voicewake.changed", "device.pair.requested", "device.pair.resolved"], resultBytes: 65536, maxResultBytes: 1048576, answer: .once, errors: ["INVALID_REQUEST", "NOT_PAIRED", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConnectParams", result: "HelloOk", ack: nil)
        case .health:
            ProtocolMethod(
                name: rawValue, namespace: "System", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: ["health"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "HealthParams", result: "HealthSummary", ack: nil)
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
                name: rawValue, namespace: "Node", role: .node, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 64, maxResultBytes: 1024, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "NodeEventParams", result: "NodeEventResult", ack: nil)
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
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsGetParams", result: "ExecApprovalsSnapshot", ack: nil)
        case .execApprovalsSet:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsSetParams", result: "ExecApprovalsSnapshot", ack: nil)
        case .execApprovalsNodeGet:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: ["node.invoke.request"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsNodeGetParams", result: "ExecApprovalsSnapshot", ack: nil)
        case .execApprovalsNodeSet:
            ProtocolMethod(
                name: rawValue, namespace: "Exec", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["node.invoke.request"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ExecApprovalsNodeSetParams", result: "ExecApprovalsSnapshot", ack: nil)
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
                name: rawValue, namespace: "System", scope: nil, role: nil, delivery: .mustDeliver, targeted: false, stateVersion: true, since: "2026.1", deprecated: nil, payload: "HealthSummary")
        case .presence:
            ProtocolEvent(
                name: rawValue, namespace: "System", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: true, since: "2026.1", deprecated: nil, payload: "PresenceEvent")
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
    public static let health = ProtocolCall<HealthParams, Never, HealthSummary>("health")
    /// Returns the text it is given.
    public static let systemEcho = ProtocolCall<SystemEchoParams, Never, SystemEchoResult>("system.echo")
    /// Says what the gateway is busy with: channels, heartbeats, sessions and what waits to be told to agents.
    public static let status = ProtocolCall<StatusParams, Never, StatusResult>("status")
    /// Lists who is present: clients, nodes and the gateway itself.
    public static let systemPresence = ProtocolCall<SystemPresenceParams, Never, SystemPresenceResult>("system-presence")
    /// Tells that something happened on the client's machine. Lines that start with `Node:` are a sign of life and reach the agent only when they say something new; others reach it with the next message of the main session.
    public static let systemEvent = ProtocolCall<SystemEventParams, Never, SystemEventResult>("system-event")
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
    public static let execApprovalsGet = ProtocolCall<ExecApprovalsGetParams, Never, ExecApprovalsSnapshot>("exec.approvals.get")
    /// Replaces the approvals of the gateway's machine. The path and the token of the socket stay as they are unless new ones are given, and entries without an id get one.
    public static let execApprovalsSet = ProtocolCall<ExecApprovalsSetParams, Never, ExecApprovalsSnapshot>("exec.approvals.set")
    /// Reads the approvals of a node's machine, through its command `system.execApprovals.get`.
    public static let execApprovalsNodeGet = ProtocolCall<ExecApprovalsNodeGetParams, Never, ExecApprovalsSnapshot>("exec.approvals.node.get")
    /// Replaces the approvals of a node's machine, through its command `system.execApprovals.set`.
    public static let execApprovalsNodeSet = ProtocolCall<ExecApprovalsNodeSetParams, Never, ExecApprovalsSnapshot>("exec.approvals.node.set")
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
    public static let health = ProtocolNotice<HealthSummary>("health")
    /// Someone came, went or changed.
    public static let presence = ProtocolNotice<PresenceEvent>("presence")
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
