// What a client is told before it starts.

import Foundation

/// What a client connects to, as whom, and how patiently. Times are milliseconds.
public struct ClientConfiguration: Sendable {
    /// The version of the protocol, a constant of the generated package.
    public var version: ProtocolVersion
    /// `ws:` or `wss:`, without user name, password and fragment. The only place credentials are sent to.
    public var url: String
    /// The range of versions offered; the server chooses.
    public var minProtocol, maxProtocol: Int
    /// Who this is, as the handshake wants it.
    public var client: JSONValue

    public var role: String?
    public var scopes: [String]?
    public var caps: [String]?
    public var commands: [String]?
    public var permissions: [String: Bool]?
    public var pathEnv: String?
    public var locale: String?
    public var userAgent: String?

    /// The shared secret. An empty one counts as absent.
    public var token: String?
    public var password: String?
    /// The identity of this device; without one the client proves nothing but its secret.
    public var device: ClientDevice?

    /// How long to wait for the device's stored token; then the attempt goes on without it.
    public var loadTimeoutMs = 2000
    /// How long to wait for the server's challenge.
    public var challengeTimeoutMs = 750
    /// From the start of an attempt to the hello.
    public var handshakeTimeoutMs = 10_000
    /// For calls that have none of their own; `nil` is never.
    public var requestTimeoutMs: Int?
    public var backoff = Backoff()
    /// Calls without an answer, at most.
    public var maxPending = 1024
    /// Bytes that wait to be sent, at most. With more the connection counts as lost: the server reads nothing.
    public var maxBufferedBytes = clientMaximumWaitingBytes

    /// How long to wait between attempts to connect.
    public struct Backoff: Sendable, Hashable {
        /// Before the second attempt.
        public var initialMs: Int
        /// Before any attempt, at most.
        public var maximumMs: Int
        /// How much longer each time.
        public var factor: Double
        /// The part of the time, up to 1, that chance may take away.
        public var jitter: Double

        public init(initialMs: Int = 1000, maximumMs: Int = 30_000, factor: Double = 2, jitter: Double = 0.25) {
            self.initialMs = initialMs
            self.maximumMs = maximumMs
            self.factor = factor
            self.jitter = jitter
        }

        /// The wait before an attempt, counted from 0; `random` is at least 0 and below 1.
        func delay(before attempt: Int, random: Double) -> Int {
            // Nothing times infinity is not a number.
            guard initialMs > 0 else { return 0 }
            let delay = min(Double(maximumMs), Double(initialMs) * pow(factor, Double(attempt)))
            return Int((delay * (1 - jitter * random)).rounded(.down))
        }
    }

    /// `client` is a value of the handshake's own type, or JSON. Throws `NotANumber`.
    public init(_ version: ProtocolVersion, url: String, client: some JSONWritable) throws {
        self.version = version
        self.url = url
        self.client = try withJSON(of: client) { try parse($0) }
        minProtocol = version.accepted.min() ?? 0
        maxProtocol = version.accepted.max() ?? 0
    }
}

/// The identity of a device: it signs the server's nonce, and may keep the token the server gives it.
public struct ClientDevice: Sendable {
    public var id: String
    /// Ed25519, the 32 bytes in base64url.
    public var publicKey: String
    /// Signs bytes with the private key, which the client never sees. 64 bytes come back.
    public var sign: @Sendable (Data) async throws -> Data
    /// Where device tokens are kept; without a store none are.
    public var tokens: (any ClientTokenStore)?

    public init(
        id: String, publicKey: String, tokens: (any ClientTokenStore)? = nil,
        sign: @escaping @Sendable (Data) async throws -> Data
    ) {
        self.id = id
        self.publicKey = publicKey
        self.tokens = tokens
        self.sign = sign
    }
}

/// A token that a server gave to a device, for a role.
public struct ClientToken: Sendable, Hashable {
    public let deviceId: String
    public let role: String
    public let token: String
    public let scopes: [String]
}

// Secrets do not show where values are printed.
extension ClientConfiguration: CustomStringConvertible, CustomReflectable {
    public var description: String { "ClientConfiguration(\(url), \(client))" }

    public var customMirror: Mirror { Mirror(self, children: ["url": url, "client": client]) }
}

extension ClientToken: CustomStringConvertible, CustomReflectable {
    public var description: String { "ClientToken(\(deviceId), \(role))" }

    public var customMirror: Mirror { Mirror(self, children: ["deviceId": deviceId, "role": role]) }
}

/// Keeps device tokens, in a key chain for example. The client asks for one thing at a time: what never ends is never followed by
/// another. Connecting does not wait for it longer than `loadTimeoutMs`.
public protocol ClientTokenStore: Sendable {
    func load(deviceId: String, role: String) async -> String?
    func store(_ token: ClientToken) async
    /// The token is not good any more.
    func forget(deviceId: String, role: String) async
}

extension ClientConfiguration {
    /// Throws `ClientError.configuration` unless it can work.
    func check() throws {
        func refuse(_ text: String) -> ClientError { .configuration(text) }
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
            ["ws", "wss"].contains(parts.scheme?.lowercased() ?? "")
        else { throw refuse("`url` must be a `ws:` or `wss:` address") }
        guard parts.user == nil, parts.password == nil else { throw refuse("`url` must not hold a user name or a password") }
        let authority = url.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
        guard parts.port.map({ (1...65_535).contains($0) }) ?? !authority.hasSuffix(":") else {
            throw refuse("the port of `url` must be from 1 to 65535")
        }
        guard parts.fragment == nil else { throw refuse("`url` must not have a fragment") }
        guard minProtocol <= maxProtocol else { throw refuse("`minProtocol` must not be above `maxProtocol`") }
        let counts = [loadTimeoutMs, challengeTimeoutMs, handshakeTimeoutMs - 1, requestTimeoutMs ?? 0, maxPending, maxBufferedBytes - 1, backoff.initialMs, backoff.maximumMs]
        guard counts.allSatisfy({ (0...Self.longest).contains($0) }) else { throw refuse("times and counts must be from 0 to \(Self.longest)") }
        guard backoff.factor.isFinite, backoff.factor >= 1 else { throw refuse("`backoff.factor` must be at least 1") }
        guard (0...1).contains(backoff.jitter) else { throw refuse("`backoff.jitter` must be from 0 to 1") }
        if device != nil { try checkSigned(refuse) }
        guard let method = version.method(ExactText(version.connection.handshake)) else {
            throw refuse("the version has no method `\(version.connection.handshake)`")
        }
        let proof = device.map { _ in Handshake.Proof(signature: "signature", signedAt: 0, nonce: nil) }
        do {
            _ = try method.params.decode(.object(Handshake(self, storedToken: nil).params(proof)))
        } catch {
            throw refuse("invalid \(version.connection.handshake) params: \(error)")
        }
    }

    /// The separators of the text that is signed must not stand in its parts.
    private func checkSigned(_ refuse: (String) -> ClientError) throws {
        let handshake = Handshake(self, storedToken: nil)
        for (name, part) in handshake.signedParts where part.utf8.contains(UInt8(ascii: "|")) {
            throw refuse("`\(name)` must not contain `|`")
        }
        if (scopes ?? []).contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
            throw refuse("a scope must not contain `,`")
        }
    }

    /// 31 days; sums of such times cannot overflow.
    private static let longest = 31 * 24 * 3600 * 1000
}
