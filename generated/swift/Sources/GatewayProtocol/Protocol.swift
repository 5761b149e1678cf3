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

    /// Everything the document says about it.
    public var definition: ProtocolMethod {
        switch self {
        case .connect:
            ProtocolMethod(
                name: rawValue, namespace: "Connection", role: .any, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: ["presence"], resultBytes: 65536, maxResultBytes: 1048576, answer: .once, errors: ["INVALID_REQUEST", "NOT_PAIRED", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "ConnectParams", result: "HelloOk", ack: nil)
        case .health:
            ProtocolMethod(
                name: rawValue, namespace: "System", role: .operator, scope: "operator.read", idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST", "UNAVAILABLE"], since: "2026.1", deprecated: nil, params: "HealthParams", result: "HealthSummary", ack: nil)
        case .systemEcho:
            ProtocolMethod(
                name: rawValue, namespace: "System", role: .operator, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: ["INVALID_REQUEST"], since: "2026.1", deprecated: nil, params: "SystemEchoParams", result: "SystemEchoResult", ack: nil)
        }
    }
}

/// The events by name.
public enum EventName: String, Sendable, Hashable, Codable, CaseIterable {
    case connectChallenge = "connect.challenge"
    case tick = "tick"
    case shutdown = "shutdown"
    case presence = "presence"

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
        case .presence:
            ProtocolEvent(
                name: rawValue, namespace: "System", scope: nil, role: nil, delivery: .dropIfSlow, targeted: false, stateVersion: true, since: "2026.1", deprecated: nil, payload: "PresenceEvent")
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
