// The client as a state machine without a clock, a socket or a task of its own: things happen to it, and it says what to do.

import Foundation

/// What a client is doing.
public enum ClientState: String, Sendable, Hashable, Codable {
    case idle
    /// A socket opens.
    case connecting
    /// The socket is open; the server has not said hello.
    case handshaking
    case connected
    /// Until the next attempt.
    case waiting
    case stopped
}

/// The client as a state machine. Times are milliseconds: `now` of a clock that never goes back, `wall` since 1970.
public struct ClientMachine: Sendable {
    /// What happened.
    public enum Input: Sendable {
        /// The application wants a connection.
        case start
        /// The application wants none any more.
        case stop
        /// The answer to `load`.
        case loaded(token: String?)
        /// The socket is open.
        case opened
        /// A message came.
        case message(Data)
        /// The answer to `sign`.
        case signed(signature: String)
        /// Signing failed.
        case unsigned(text: String)
        /// The socket is closed, or never opened (1006).
        case closed(code: Int, reason: String)
        /// Time passed.
        case passed
        /// The application calls; the id is `nextCallId`.
        case call(method: String, params: JSONValue?, timeoutMs: Int?)
        /// The application waits for a call no more.
        case cancel(id: String)
    }

    /// What to do, in order.
    public enum Output: Sendable {
        /// Ask the store for a device token.
        case load(deviceId: String, role: String)
        case open(url: String)
        /// Have the device's key sign these bytes of UTF-8.
        case sign(payload: String)
        case send(JSONValue)
        /// Close the socket; nothing that comes from it counts from here on.
        case close(code: Int, reason: String)
        case state(ClientState)
        case hello(ClientPayload)
        /// The first of two answers.
        case ack(id: String, ClientPayload)
        case result(id: String, ClientPayload)
        /// A call failed; without `id`: the connection did.
        case failure(id: String?, ClientError)
        case event(ClientEvent<ClientPayload>)
        /// Events were lost: read state again.
        case gap(expected: Int, received: Int)
        /// A frame this version does not know.
        case unknown(JSONValue)
        /// Something that is not valid came and was dropped.
        case invalid(text: String, frame: JSONValue?)
        case store(ClientToken)
        case forget(deviceId: String, role: String)
    }

    /// What is going on, with what matters only then.
    enum Phase {
        case idle
        /// The store is asked for a token, until its time is over.
        case loading(until: Int)
        /// The socket opens.
        case opening
        /// Until the challenge, or its time is over.
        case challenged(until: Int)
        /// The device signs.
        case signing(signedAt: Int, nonce: String?)
        /// The handshake was sent.
        case greeting
        case connected(Session)
        case waiting(until: Int)
        case stopped
    }

    /// What is known of a connection that said hello.
    struct Session {
        let tickIntervalMs: Int?
        var lastMessage: Int
        var lastSeq: Int?
        /// How long the server said it would be gone.
        var restartMs = 0
    }

    /// A call without its last answer.
    struct Call {
        let number: Int
        let method: ProtocolVersion.Method
        let due: Int?
        var acknowledged = false
    }

    let configuration: ClientConfiguration
    private let random: @Sendable () -> Double
    var phase = Phase.idle
    var pending: [String: Call] = [:]
    private var lastCall = 1
    /// Since the last hello.
    private var attempts = 0
    /// When this attempt must have led to a hello.
    private var helloDue = 0
    private var storedToken: String?
    private(set) var now = 0
    private var wall = 0
    private var outputs: [Output] = []

    /// Throws `ClientError.configuration` when the configuration cannot work. `random` gives numbers from 0 to below 1.
    public init(
        _ configuration: ClientConfiguration, random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
    ) throws {
        try configuration.check()
        self.configuration = configuration
        self.random = random
    }

    public var state: ClientState {
        switch phase {
        case .idle: .idle
        case .loading, .opening: .connecting
        case .challenged, .signing, .greeting: .handshaking
        case .connected: .connected
        case .waiting: .waiting
        case .stopped: .stopped
        }
    }

    /// The id of the next call.
    public var nextCallId: String { String(lastCall + 1) }

    /// When `passed` is wanted at the latest.
    public var deadline: Int? {
        next?.due
    }

    /// Takes in what happened; says what to do.
    public mutating func handle(_ input: Input, now: Int, wall: Int) -> [Output] {
        self.now = max(now, self.now)
        self.wall = wall
        outputs = []
        take(input)
        defer { outputs = [] }
        return outputs
    }

    private mutating func take(_ input: Input) {
        switch (input, phase) {
        case (.start, .idle), (.start, .stopped):
            attempts = 0
            connect()
        case (.stop, .idle), (.stop, .stopped): break
        case (.stop, _):
            if hasSocket { say(.close(code: 1000, reason: "")) }
            failCalls(.stopped)
            enter(.stopped)
        case (.loaded(let token), .loading): loaded(token)
        case (.opened, .opening): opened()
        case (.message(let data), _): receive(data)
        case (.signed(let signature), .signing(let signedAt, let nonce)):
            greet(Handshake.Proof(signature: signature, signedAt: signedAt, nonce: nonce))
        case (.unsigned(let text), .signing): abandon(.invalid(text))
        case (.closed(let code, let reason), _) where hasSocket:
            let reason = ClientError.closed(code: code, reason: reason)
            say(.failure(id: nil, reason))
            lost(reason)
        case (.passed, _):
            while let next, next.due <= now { pass(next.what) }
        case (.call(let method, let params, let timeout), _): call(method, params, timeout)
        case (.cancel(let id), _): pending[id] = nil
        case (.start, _), (.loaded, _), (.opened, _), (.signed, _), (.unsigned, _), (.closed, _): break
        }
    }

    // MARK: - Connecting

    private mutating func connect() {
        helloDue = now + configuration.handshakeTimeoutMs
        storedToken = nil
        guard let device = configuration.device else {
            enter(.opening)
            return say(.open(url: configuration.url))
        }
        enter(.loading(until: now + configuration.loadTimeoutMs))
        say(.load(deviceId: device.id, role: Handshake.role(configuration)))
    }

    private mutating func loaded(_ token: String?) {
        storedToken = present(token)
        phase = .opening
        say(.open(url: configuration.url))
    }

    private mutating func opened() {
        enter(.challenged(until: now + configuration.challengeTimeoutMs))
        if configuration.version.connection.challenge == nil { answer(nonce: nil) }
    }

    /// The challenge came, or did not.
    mutating func answer(nonce: String?) {
        guard configuration.device != nil else { return greet(nil) }
        phase = .signing(signedAt: wall, nonce: nonce)
        say(.sign(payload: Handshake(configuration, storedToken: storedToken).payload(signedAt: wall, nonce: nonce)))
    }

    private mutating func greet(_ proof: Handshake.Proof?) {
        phase = .greeting
        let params = Handshake(configuration, storedToken: storedToken).params(proof)
        send(Self.handshakeId, configuration.version.connection.handshake, .object(params))
    }

    /// The server says who it is.
    mutating func greeted(_ hello: ClientPayload) {
        attempts = 0
        if let device = configuration.device, let auth = hello.json["auth"], let token = auth["deviceToken"]?.string,
            let role = auth["role"]?.string
        {
            let scopes = auth["scopes"]?.array?.compactMap(\.string) ?? []
            say(.store(ClientToken(deviceId: device.id, role: role, token: token, scopes: scopes)))
        }
        let interval = hello.json["policy"]?["tickIntervalMs"]?.int
        enter(.connected(Session(tickIntervalMs: interval, lastMessage: now)))
        say(.hello(hello))
    }

    /// The server does not want this client.
    mutating func refused(_ error: ServerError) {
        if let device = configuration.device, storedToken != nil, present(configuration.token) != nil, !error.mayPass,
            !error.isAboutVersion
        {
            say(.forget(deviceId: device.id, role: Handshake.role(configuration)))
        }
        guard error.retryable == false || error.isAboutVersion else {
            return abandon(.error(error, payload: nil), least: error.retryAfterMs ?? 0)
        }
        say(.failure(id: nil, .refused(error)))
        say(.close(code: 1008, reason: "connect failed"))
        enter(.stopped)
    }

    /// Gives an attempt up.
    mutating func abandon(
        _ error: ClientError, code: Int = 1008, reason: String = "connect failed", least: Int = 0
    ) {
        say(.failure(id: nil, error))
        if hasSocket { say(.close(code: code, reason: reason)) }
        lost(.closed(code: code, reason: reason), least: least)
    }

    /// There is no socket any more, or none that counts.
    private mutating func lost(_ reason: ClientError, least: Int = 0) {
        var wait = max(configuration.backoff.delay(before: attempts, random: random()), least)
        if case .connected(let session) = phase { wait = max(wait, session.restartMs) }
        attempts += 1
        failCalls(reason)
        enter(.waiting(until: later(wait)))
    }

    private var hasSocket: Bool {
        switch phase {
        case .opening, .challenged, .signing, .greeting, .connected: true
        case .idle, .loading, .waiting, .stopped: false
        }
    }

    // MARK: - Calls

    private mutating func call(_ name: String, _ params: JSONValue?, _ timeout: Int?) {
        lastCall += 1
        let id = String(lastCall)
        guard case .connected = phase else { return say(.failure(id: id, .notConnected)) }
        guard !sameText(name, configuration.version.connection.handshake), let method = configuration.version.method(ExactText(name)) else {
            return say(.failure(id: id, .invalid("unknown method")))
        }
        do {
            _ = try method.params.decode(params ?? [:])
        } catch {
            return say(.failure(id: id, .invalid("\(error)")))
        }
        guard pending.count < configuration.maxPending else { return say(.failure(id: id, .tooMany)) }
        let due = (timeout ?? configuration.requestTimeoutMs).map { later($0) }
        pending[id] = Call(number: lastCall, method: method, due: due)
        send(id, name, params)
    }

    private mutating func failCalls(_ error: ClientError) {
        for (id, _) in pending.sorted(by: { $0.value.number < $1.value.number }) { say(.failure(id: id, error)) }
        pending = [:]
    }

    private mutating func send(_ id: String, _ method: String, _ params: JSONValue?) {
        var frame: JSONObject = ["type": "req", "id": .string(id), "method": .string(method)]
        frame["params"] = params
        say(.send(.object(frame)))
    }

    static let handshakeId = "1"

    // MARK: - Time

    /// What happens when its time has come. What stands first goes first at the same time.
    private enum Due {
        case handshake, load, challenge, attempt, watchdog
        case call(id: String)
    }

    private var next: (due: Int, what: Due)? {
        var next: (due: Int, what: Due)?
        func consider(_ due: Int?, _ what: Due) {
            if let due, due < next?.due ?? .max { next = (due, what) }
        }
        switch phase {
        case .opening, .signing, .greeting: consider(helloDue, .handshake)
        case .loading(let until):
            consider(helloDue, .handshake)
            consider(until, .load)
        case .challenged(let until):
            consider(helloDue, .handshake)
            consider(until, .challenge)
        case .waiting(let until): consider(until, .attempt)
        case .connected(let session):
            if let interval = session.tickIntervalMs, interval > 0 {
                consider(session.lastMessage + 2 * min(interval, Self.longest) + 1, .watchdog)
            }
        case .idle, .stopped: break
        }
        var first: (id: String, due: Int, number: Int)?
        for (id, call) in pending {
            guard let due = call.due, (due, call.number) < (first?.due ?? .max, first?.number ?? .max) else { continue }
            first = (id, due, call.number)
        }
        if let first { consider(first.due, .call(id: first.id)) }
        return next
    }

    private mutating func pass(_ due: Due) {
        switch due {
        case .handshake: abandon(.timeout)
        case .load: loaded(nil)
        case .challenge: answer(nonce: nil)
        case .attempt: connect()
        case .watchdog: abandonSilent()
        case .call(let id):
            pending[id] = nil
            say(.failure(id: id, .timeout))
        }
    }

    /// Leaves a server that has not been heard of for too long.
    private mutating func abandonSilent() {
        let reason = ClientError.closed(code: 4000, reason: "tick timeout")
        say(.close(code: 4000, reason: "tick timeout"))
        say(.failure(id: nil, reason))
        lost(reason)
    }

    /// Times a server names may be anything.
    private static let longest = 1 << 40

    private func later(_ milliseconds: Int) -> Int {
        now + min(max(milliseconds, 0), Self.longest)
    }

    // MARK: - Saying

    mutating func say(_ output: Output) {
        outputs.append(output)
    }

    private mutating func enter(_ phase: Phase) {
        self.phase = phase
        say(.state(state))
    }
}

extension ClientMachine: CustomStringConvertible, CustomReflectable {
    public var description: String { "ClientMachine(\(state))" }

    public var customMirror: Mirror { Mirror(self, children: ["state": state]) }
}
