// Generated. Do not edit: change the document and generate again.

import GatewayProtocolRuntime

/// The version of the protocol these types describe.
public let GATEWAY_PROTOCOL_VERSION = 1

/// The versions a server of this version answers.
public let GATEWAY_ACCEPTED_VERSIONS: [Int] = [1]

/// The method that opens a connection, and the events every client acts on.
public let CONNECTION: ProtocolConnection? = ProtocolConnection(handshake: "connect", challenge: "connect.challenge", tick: "tick", shutdown: "shutdown")

/// Every method, in the order of the document.
public let METHODS: [ProtocolMethod] = MethodName.allCases.map(\.definition)

/// Every event, in the order of the document.
public let EVENTS: [ProtocolEvent] = EventName.allCases.map(\.definition)

/// The methods by name.
public enum MethodName: String, Sendable, Hashable, Codable, CaseIterable {
    case connect = "connect"
    case agentIdentity = "agent.identity"
    case agentsList = "agents.list"
    case agentsCreate = "agents.create"
    case agentsUpdate = "agents.update"
    case sessionsList = "sessions.list"
    case sessionsPatch = "sessions.patch"
    case sessionsReset = "sessions.reset"
    case channelsStatus = "channels.status"
    case channelsLogout = "channels.logout"
    case configGet = "config.get"
    case configSet = "config.set"
    case configPatch = "config.patch"
    case cronList = "cron.list"
    case cronAdd = "cron.add"
    case cronRemove = "cron.remove"
    case nodeList = "node.list"
    case nodeInvoke = "node.invoke"

    /// Everything the document says about it.
    public var definition: ProtocolMethod {
        switch self {
        case .connect:
            ProtocolMethod(
                name: rawValue, namespace: "Connection", role: .any, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["presence"], resultBytes: 65536, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST", "NOT_PAIRED", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "ConnectParams", result: "HelloOk", ack: nil)
        case .agentIdentity:
            ProtocolMethod(
                name: rawValue, namespace: "Agents", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST"], since: "2025.11", deprecated: nil, params: "AgentIdentityParams", result: "AgentIdentityResult", ack: nil)
        case .agentsList:
            ProtocolMethod(
                name: rawValue, namespace: "Agents", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST"], since: "2025.11", deprecated: nil, params: "AgentsListParams", result: "AgentsListResult", ack: nil)
        case .agentsCreate:
            ProtocolMethod(
                name: rawValue, namespace: "Agents", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "AgentsCreateParams", result: "AgentsCreateResult", ack: nil)
        case .agentsUpdate:
            ProtocolMethod(
                name: rawValue, namespace: "Agents", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["agent"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "AgentsUpdateParams", result: "AgentsUpdateResult", ack: nil)
        case .sessionsList:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST"], since: "2025.11", deprecated: nil, params: "SessionsListParams", result: "SessionsListResult", ack: nil)
        case .sessionsPatch:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: ["agent"], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "SessionsPatchParams", result: "SessionsPatchResult", ack: nil)
        case .sessionsReset:
            ProtocolMethod(
                name: rawValue, namespace: "Sessions", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "SessionsResetParams", result: "SessionsResetResult", ack: nil)
        case .channelsStatus:
            ProtocolMethod(
                name: rawValue, namespace: "Channels", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 32768, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "ChannelsStatusParams", result: "ChannelsStatusResult", ack: nil)
        case .channelsLogout:
            ProtocolMethod(
                name: rawValue, namespace: "Channels", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "ChannelsLogoutParams", result: "ChannelsLogoutResult", ack: nil)
        case .configGet:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 65536, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST"], since: "2025.11", deprecated: nil, params: "ConfigGetParams", result: "ConfigGetResult", ack: nil)
        case .configSet:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "ConfigSetParams", result: "ConfigSetResult", ack: nil)
        case .configPatch:
            ProtocolMethod(
                name: rawValue, namespace: "Config", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "ConfigPatchParams", result: "ConfigPatchResult", ack: nil)
        case .cronList:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 32768, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST"], since: "2025.11", deprecated: nil, params: "CronListParams", result: "CronListResult", ack: nil)
        case .cronAdd:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "CronAddParams", result: "CronJob", ack: nil)
        case .cronRemove:
            ProtocolMethod(
                name: rawValue, namespace: "Cron", role: .operator, scope: "operator.admin", idempotency: nil, repeats: .answeredAgain, effect: .idempotent, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "CronRemoveParams", result: "CronRemoveResult", ack: nil)
        case .nodeList:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST"], since: "2025.11", deprecated: nil, params: "NodeListParams", result: "NodeListResult", ack: nil)
        case .nodeInvoke:
            ProtocolMethod(
                name: rawValue, namespace: "Node", role: .operator, scope: "operator.write", idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 16384, maxResultBytes: 524288, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2025.11", deprecated: nil, params: "NodeInvokeParams", result: "NodeInvokeResult", ack: nil)
        }
    }
}

/// The events by name.
public enum EventName: String, Sendable, Hashable, Codable, CaseIterable {
    case connectChallenge = "connect.challenge"
    case tick = "tick"
    case shutdown = "shutdown"
    case presence = "presence"
    case agent = "agent"
    case chat = "chat"

    /// Everything the document says about it.
    public var definition: ProtocolEvent {
        switch self {
        case .connectChallenge:
            ProtocolEvent(
                name: rawValue, namespace: "Connection", scope: nil, role: nil, delivery: .mustDeliver, targeted: true, stateVersion: false, since: "2025.11", deprecated: nil, payload: "ConnectChallengeEvent")
        case .tick:
            ProtocolEvent(
                name: rawValue, namespace: "Connection", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: false, since: "2025.11", deprecated: nil, payload: "TickEvent")
        case .shutdown:
            ProtocolEvent(
                name: rawValue, namespace: "Connection", scope: nil, role: nil, delivery: .mustDeliver, targeted: false, stateVersion: false, since: "2025.11", deprecated: nil, payload: "ShutdownEvent")
        case .presence:
            ProtocolEvent(
                name: rawValue, namespace: "Connection", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: true, since: "2025.11", deprecated: nil, payload: "PresenceEvent")
        case .agent:
            ProtocolEvent(
                name: rawValue, namespace: "Agents", scope: nil, role: nil, delivery: .mustDeliver, targeted: false, stateVersion: false, since: "2025.11", deprecated: nil, payload: "AgentEvent")
        case .chat:
            ProtocolEvent(
                name: rawValue, namespace: "Chat", scope: nil, role: nil, delivery: .perPayload, targeted: false, stateVersion: false, since: "2025.11", deprecated: nil, payload: "ChatEvent")
        }
    }
}

/// The methods with their types.
public enum Calls {
    /// Opens the connection: says who is there, which versions it speaks and what it wants to do. It must be the first request, and is refused later.
    public static let connect = ProtocolCall<ConnectParams, Never, HelloOk>("connect")
    /// Says who an agent is and how it is configured.
    public static let agentIdentity = ProtocolCall<AgentIdentityParams, Never, AgentIdentityResult>("agent.identity")
    /// Lists all agents.
    public static let agentsList = ProtocolCall<AgentsListParams, Never, AgentsListResult>("agents.list")
    /// Creates an agent. An id that is taken is refused.
    public static let agentsCreate = ProtocolCall<AgentsCreateParams, Never, AgentsCreateResult>("agents.create")
    /// Changes an agent.
    public static let agentsUpdate = ProtocolCall<AgentsUpdateParams, Never, AgentsUpdateResult>("agents.update")
    /// Lists sessions, those used last first.
    public static let sessionsList = ProtocolCall<SessionsListParams, Never, SessionsListResult>("sessions.list")
    /// Changes what a session is set to. A session that does not exist is created.
    public static let sessionsPatch = ProtocolCall<SessionsPatchParams, Never, SessionsPatchResult>("sessions.patch")
    /// Lets a session begin anew: its history is left behind, what it is set to stays.
    public static let sessionsReset = ProtocolCall<SessionsResetParams, Never, SessionsResetResult>("sessions.reset")
    /// Says how all configured channels are.
    public static let channelsStatus = ProtocolCall<ChannelsStatusParams, Never, ChannelsStatusResult>("channels.status")
    /// Disconnects an account of a channel and forgets its credentials.
    public static let channelsLogout = ProtocolCall<ChannelsLogoutParams, Never, ChannelsLogoutResult>("channels.logout")
    /// Reads a value, or everything when no path is given.
    public static let configGet = ProtocolCall<ConfigGetParams, Never, ConfigGetResult>("config.get")
    /// Sets a value.
    public static let configSet = ProtocolCall<ConfigSetParams, Never, ConfigSetResult>("config.set")
    /// Makes several changes, all of them or none.
    public static let configPatch = ProtocolCall<ConfigPatchParams, Never, ConfigPatchResult>("config.patch")
    /// Lists the jobs, the next one first.
    public static let cronList = ProtocolCall<CronListParams, Never, CronListResult>("cron.list")
    /// Adds a job that gives an agent a message at set times.
    public static let cronAdd = ProtocolCall<CronAddParams, Never, CronJob>("cron.add")
    /// Removes a job.
    public static let cronRemove = ProtocolCall<CronRemoveParams, Never, CronRemoveResult>("cron.remove")
    /// Lists the nodes that are paired or connected.
    public static let nodeList = ProtocolCall<NodeListParams, Never, NodeListResult>("node.list")
    /// Lets a node carry out a command, and waits for what comes of it.
    public static let nodeInvoke = ProtocolCall<NodeInvokeParams, Never, NodeInvokeResult>("node.invoke")
}

/// The events with their types.
public enum Notices {
    /// The first frame of a connection. Devices sign its nonce in `connect`.
    public static let connectChallenge = ProtocolNotice<ConnectChallengeEvent>("connect.challenge")
    /// The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.
    public static let tick = ProtocolNotice<TickEvent>("tick")
    /// The gateway is about to stop or restart; the connection closes with code 1012.
    public static let shutdown = ProtocolNotice<ShutdownEvent>("shutdown")
    /// Someone came, went or changed.
    public static let presence = ProtocolNotice<PresenceEvent>("presence")
    /// The model or a level of an agent, or of one of its sessions, changed.
    public static let agent = ProtocolNotice<AgentEvent>("agent")
    /// Somebody said something, or is about to. Pieces of an answer may be dropped for a slow reader; its end never is.
    public static let chat = ProtocolNotice<ChatEvent>("chat")
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
