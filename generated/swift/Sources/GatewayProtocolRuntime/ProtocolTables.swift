// What a protocol offers, as data: methods and events, and typed handles for calling and receiving them.

/// Who may call a method.
public enum ProtocolRole: String, Sendable, Hashable, Codable {
    case `operator`
    case node
    case any
}

/// How a method answers.
public enum ProtocolAnswer: String, Sendable, Hashable, Codable {
    /// One response.
    case once
    /// An acknowledgement at once, the result later, both under the request's id.
    case ackThenFinal = "ack-then-final"
}

/// What a method changes.
public enum ProtocolEffect: String, Sendable, Hashable, Codable {
    /// Nothing: it reads.
    case none
    /// Repeating it changes nothing more.
    case idempotent
    /// Each repetition does it again.
    case repeats
}

/// What a second request with the same idempotency key does.
public enum ProtocolRepeats: String, Sendable, Hashable, Codable {
    /// It is answered as the first was.
    case answeredAgain = "answered-again"
    /// Everything, once more: the key is for whoever carries the request out.
    case doneAgain = "done-again"
}

/// The method that opens a connection, and the events every client acts on, by name.
public struct ProtocolConnection: Sendable, Hashable {
    /// The first request of a connection.
    public let handshake: String
    /// The event that comes before it, with what the client has to sign.
    public let challenge: String?
    /// The event that says the connection is alive.
    public let tick: String?
    /// The event that says the server goes away.
    public let shutdown: String?

    public init(handshake: String, challenge: String?, tick: String?, shutdown: String?) {
        self.handshake = handshake
        self.challenge = challenge
        self.tick = tick
        self.shutdown = shutdown
    }
}

/// What happens to an event when its receiver is slow.
public enum ProtocolDelivery: String, Sendable, Hashable, Codable {
    /// It is skipped for that receiver.
    case dropIfSlow = "drop-if-slow"
    /// The receiver is closed rather than left with a hole.
    case mustDeliver = "must-deliver"
    /// The sender says for each one.
    case perPayload = "per-payload"
}

/// A method of the protocol.
public struct ProtocolMethod: Sendable, Hashable {
    /// The name on the wire: `chat.send`.
    public let name: String
    public let namespace: String
    /// Who may call it.
    public let role: ProtocolRole
    /// The scope a caller needs.
    public let scope: String?
    /// The member of the params that carries the idempotency key.
    public let idempotency: String?
    /// What a second request with the same key does.
    public let repeats: ProtocolRepeats
    /// What it changes.
    public let effect: ProtocolEffect
    /// The names of the events it may cause.
    public let emits: [String]
    /// About how many bytes of JSON its result takes, unless the caller asks for more.
    public let resultBytes: Int
    /// The most bytes of JSON its result takes.
    public let maxResultBytes: Int
    public let answer: ProtocolAnswer
    /// Error codes it may answer with.
    public let errors: [String]
    /// The release it came with.
    public let since: String
    /// What to use instead; `nil` when it is not deprecated.
    public let deprecated: String?
    /// The type of its parameters.
    public let params: String
    /// The type of its result; the final one when it acknowledges first.
    public let result: String
    /// The type of its acknowledgement.
    public let ack: String?

    public init(
        name: String, namespace: String, role: ProtocolRole, scope: String?, idempotency: String?,
        repeats: ProtocolRepeats, effect: ProtocolEffect, emits: [String], resultBytes: Int, maxResultBytes: Int,
        answer: ProtocolAnswer, errors: [String], since: String, deprecated: String?, params: String, result: String,
        ack: String?
    ) {
        self.name = name
        self.namespace = namespace
        self.role = role
        self.scope = scope
        self.idempotency = idempotency
        self.repeats = repeats
        self.effect = effect
        self.emits = emits
        self.resultBytes = resultBytes
        self.maxResultBytes = maxResultBytes
        self.answer = answer
        self.errors = errors
        self.since = since
        self.deprecated = deprecated
        self.params = params
        self.result = result
        self.ack = ack
    }
}

/// An event of the protocol.
public struct ProtocolEvent: Sendable, Hashable {
    /// The name on the wire: `connect.challenge`.
    public let name: String
    public let namespace: String
    /// The scope a receiver needs.
    public let scope: String?
    /// The role a receiver has; everyone receives it when `nil`.
    public let role: ProtocolRole?
    public let delivery: ProtocolDelivery
    /// Sent to one connection rather than broadcast: carries no `seq`.
    public let targeted: Bool
    /// Carries the presence and health versions beside its payload.
    public let stateVersion: Bool
    /// The release it came with.
    public let since: String
    /// What to use instead; `nil` when it is not deprecated.
    public let deprecated: String?
    /// The type of its payload.
    public let payload: String

    public init(
        name: String, namespace: String, scope: String?, role: ProtocolRole?, delivery: ProtocolDelivery, targeted: Bool,
        stateVersion: Bool, since: String, deprecated: String?, payload: String
    ) {
        self.name = name
        self.namespace = namespace
        self.scope = scope
        self.role = role
        self.delivery = delivery
        self.targeted = targeted
        self.stateVersion = stateVersion
        self.since = since
        self.deprecated = deprecated
        self.payload = payload
    }
}

/// A method with its types: lets a client write `call(.systemEcho, params)` and get the right result. `Ack` is `Never`
/// for methods that answer once.
public struct ProtocolCall<Params: Sendable, Ack: Sendable, Result: Sendable>: Sendable, Hashable {
    /// The name on the wire.
    public let name: String

    public init(_ name: String) {
        self.name = name
    }
}

/// An event with its type.
public struct ProtocolNotice<Payload: Sendable>: Sendable, Hashable {
    /// The name on the wire.
    public let name: String

    public init(_ name: String) {
        self.name = name
    }
}
