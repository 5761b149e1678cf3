// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// The version of the protocol these types describe.
public let GATEWAY_PROTOCOL_VERSION = 7

/// The versions a server of this version answers.
public let GATEWAY_ACCEPTED_VERSIONS: [Int] = [6, 7]

/// The method that opens a connection, and the events every client acts on.
public let CONNECTION: ProtocolConnection? = ProtocolConnection(handshake: "health", challenge: nil, tick: "tick", shutdown: nil)

/// Every method, in the order of the document.
public let METHODS: [ProtocolMethod] = MethodName.allCases.map(\.definition)

/// Every event, in the order of the document.
public let EVENTS: [ProtocolEvent] = EventName.allCases.map(\.definition)

/// The methods by name.
public enum MethodName: String, Sendable, Hashable, Codable, CaseIterable {
    case notesMove = "notes.move"
    case notesSend = "notes.send"
    case health = "health"

    /// Everything the document says about it.
    public var definition: ProtocolMethod {
        switch self {
        case .notesMove:
            ProtocolMethod(
                name: rawValue, namespace: "Notes", role: .operator, scope: "notes.write", idempotency: "idempotencyKey", repeats: .doneAgain, effect: .idempotent, emits: ["notes.type"], resultBytes: 100, maxResultBytes: 65536, answer: .once, errors: ["INVALID_REQUEST"], since: "2026.1", deprecated: "use `notes.send`", params: "NotesMoveParams", result: "NotesMoveResult", ack: nil)
        case .notesSend:
            ProtocolMethod(
                name: rawValue, namespace: "Notes", role: .any, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .repeats, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .ackThenFinal, errors: [], since: "2026.2", deprecated: nil, params: "NotesMoveParams", result: "NotesMoveResult", ack: "NotesSendAck")
        case .health:
            ProtocolMethod(
                name: rawValue, namespace: "Health", role: .node, scope: nil, idempotency: nil, repeats: .answeredAgain, effect: .none, emits: [], resultBytes: 16384, maxResultBytes: 262144, answer: .once, errors: [], since: "2026.1", deprecated: nil, params: "HealthParams", result: "Event", ack: nil)
        }
    }
}

/// The events by name.
public enum EventName: String, Sendable, Hashable, Codable, CaseIterable {
    case notesType = "notes.type"
    case notes = "notes"
    case tick = "tick"

    /// Everything the document says about it.
    public var definition: ProtocolEvent {
        switch self {
        case .notesType:
            ProtocolEvent(
                name: rawValue, namespace: "Notes", scope: "notes.read", role: nil, delivery: .dropIfSlow, targeted: true, stateVersion: false, since: "2026.1", deprecated: nil, payload: "Event")
        case .notes:
            ProtocolEvent(
                name: rawValue, namespace: "Notes", scope: nil, role: .node, delivery: .perPayload, targeted: false, stateVersion: false, since: "2026.2", deprecated: nil, payload: "Event")
        case .tick:
            ProtocolEvent(
                name: rawValue, namespace: "Health", scope: nil, role: nil, delivery: .mustDeliver, targeted: false, stateVersion: true, since: "2026.1", deprecated: nil, payload: "Event")
        }
    }
}

/// The methods with their types.
public enum Calls {
    /// Moves a note.
    ///
    /// - Warning: deprecated: use `notes.send`
    @available(*, deprecated, message: "use `notes.send`") public static let notesMove = ProtocolCall<NotesMoveParams, Never, NotesMoveResult>("notes.move")
    /// Sends a note.
    /// It may take "long".
    public static let notesSend = ProtocolCall<NotesMoveParams, NotesSendAck, NotesMoveResult>("notes.send")
    /// Says how it is.
    public static let health = ProtocolCall<HealthParams, Never, Event>("health")
}

/// The events with their types.
public enum Notices {
    /// A note is being typed.
    public static let notesType = ProtocolNotice<Event>("notes.type")
    /// A note moved.
    public static let notes = ProtocolNotice<Event>("notes")
    /// Still there.
    public static let tick = ProtocolNotice<Event>("tick")
}

/// The error codes of the protocol.
public enum ErrorCode: String, Sendable, Hashable, Codable, CaseIterable {
    /// It cannot be served.
    case invalidRequest = "INVALID_REQUEST"
}

/// What a connection may do.
public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
    /// Reading notes.
    case read = "notes.read"
    /// Writing notes.
    case write = "notes.write"

    /// Other scopes that also grant what this one grants.
    public var grantedBy: [Scope] {
        switch self {
        case .read: [.write]
        case .write: []
        }
    }
}
