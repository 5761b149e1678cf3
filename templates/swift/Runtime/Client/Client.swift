// The client: the machine, connected to a socket and a clock.

import Foundation

/// A client of a protocol. It connects, says who it is, connects again when the connection is lost, and fails calls clearly.
public actor Client {
    private var machine: ClientMachine
    private let device: ClientDevice?
    private let transport: any ClientTransport
    private let audience = Audience()
    private let started = ContinuousClock.now

    /// What the server said when it let this client in; `nil` while there is no connection.
    private var greeting: ClientPayload?
    /// Calls without their last answer.
    private var answers: [String: Answers] = [:]
    /// What becomes of the present attempt.
    private var outcome = Promise<Void>()

    /// Counts sockets: what an older one says does not count.
    private var epoch = 0
    private var link: Link?
    private var opening: Task<Void, Never>?
    private var closing: Task<Void, Never>?
    /// Work of the token store, in order.
    private var tokenWork: Task<Void, Never>?
    private var timer: (due: Int, task: Task<Void, Never>)?

    /// A socket and the tasks that serve it.
    private struct Link {
        let socket: any ClientSocket
        let outbox: Mailbox<String>
        let tasks: [Task<Void, Never>]
    }

    /// Throws `ClientError.configuration` when the configuration cannot work.
    public init(_ configuration: ClientConfiguration, transport: any ClientTransport = StandardTransport()) throws {
        machine = try ClientMachine(configuration)
        device = configuration.device
        self.transport = transport
    }

    deinit {
        opening?.cancel()
        timer?.task.cancel()
        if let link { Self.close(link, code: 1000, reason: "") }
        for (_, answers) in answers { answers.fail(ClientError.stopped) }
        outcome.keep(.failure(ClientError.stopped))
        audience.end()
    }

    // MARK: - The connection

    /// Connects, and stays connected until `stop`. Returns with the server's hello, or throws why this attempt led to none;
    /// unless it was refused for good, the client goes on trying, and another `start` waits for the next attempt.
    public func start() async throws {
        drive(.start)
        if machine.state == .connected { return }
        try await outcome.value()
    }

    /// Ends the connection; calls without an answer fail. The client may be started again.
    public func stop() async {
        drive(.stop)
        await closing?.value
    }

    public nonisolated var state: ClientState { audience.state }

    /// The present state and all that follow, until the client stops.
    public nonisolated var states: ClientStates { ClientStates(mailbox: audience.states()) }

    /// What the server said when it let this client in; `nil` while there is no connection. The call is that of the handshake.
    public func hello<Params, Hello>(_ handshake: ProtocolCall<Params, Never, Hello>) -> Hello? {
        greeting?.value(Hello.self)
    }

    // MARK: - Events

    /// The events of one name from now on, until the client stops. A receiver that is `limit` events behind, or
    /// `maxBytes` of the messages they came in, loses the oldest; the next event says how many.
    public nonisolated func events<Content>(
        _ notice: ProtocolNotice<Content>, buffering limit: Int = 1024, maxBytes: Int = clientMaximumWaitingBytes
    ) -> ClientEvents<Content> {
        ClientEvents(mailbox: audience.news(notice.name, limit, maxBytes))
    }

    /// Everything the server tells from now on, until the client stops.
    public nonisolated var allEvents: ClientNewsStream { allEvents() }

    /// Everything the server tells from now on, until the client stops. A receiver that is `limit` behind, or `maxBytes` of
    /// the messages they came in, loses the oldest, and is told how many.
    public nonisolated func allEvents(
        buffering limit: Int = 1024, maxBytes: Int = clientMaximumWaitingBytes
    ) -> ClientNewsStream {
        ClientNewsStream(mailbox: audience.news(nil, limit, maxBytes))
    }

    // MARK: - Calls

    /// Sends a call and returns where its answers will be.
    func send(_ method: String, _ params: some JSONWritable, timeout: Duration?) throws -> Answers {
        try Task.checkCancellation()
        let json: JSONValue
        do {
            json = try withJSON(of: params) { try parse($0) }
        } catch {
            throw ClientError.invalid("\(error)")
        }
        let answers = Answers(id: machine.nextCallId)
        self.answers[answers.id] = answers
        drive(.call(method: method, params: json, timeoutMs: timeout.map(milliseconds)))
        return answers
    }

    /// Nobody waits for these answers any more.
    func forget(_ id: String) {
        guard let answers = answers.removeValue(forKey: id) else { return }
        answers.fail(CancellationError())
        drive(.cancel(id: id))
    }

    // MARK: - Driving

    /// `bytes` is the length of the message that came.
    private func drive(_ input: ClientMachine.Input, bytes: Int = 0) {
        let wall = Int((Date().timeIntervalSince1970 * 1000).rounded(.down))
        for output in machine.handle(input, now: now, wall: wall) { perform(output, bytes) }
        arm()
    }

    private var now: Int { milliseconds(started.duration(to: .now)) }

    private func perform(_ output: ClientMachine.Output, _ bytes: Int) {
        switch output {
        case .load(let id, let role): load(id, role)
        case .open(let url): open(url)
        case .sign(let payload): sign(payload)
        case .send(let frame): send(frame.description)
        case .close(let code, let reason): close(code: code, reason: reason)
        case .state(let state): enter(state)
        case .hello(let payload):
            greeting = payload
            settle(.success(()))
        case .ack(let id, let payload): answers[id]?.acknowledge(payload)
        case .result(let id, let payload): answers.removeValue(forKey: id)?.finish(payload)
        case .failure(let id?, let error): answers.removeValue(forKey: id)?.fail(error)
        case .failure(nil, let error):
            audience.tell(.failure(error))
            settle(.failure(error))
        case .event(let event): audience.tell(.event(event), bytes: bytes)
        case .gap(let expected, let received): audience.tell(.gap(expected: expected, received: received))
        case .unknown(let frame): audience.tell(.unknown(frame), bytes: bytes)
        case .invalid(let text, let frame): audience.tell(.invalid(text: text, frame: frame), bytes: bytes)
        case .store(let token): withTokens { await $0.store(token) }
        case .forget(let id, let role): withTokens { await $0.forget(deviceId: id, role: role) }
        }
    }

    private func enter(_ state: ClientState) {
        if state != .connected { greeting = nil }
        if state == .stopped {
            opening?.cancel()
            settle(.failure(ClientError.stopped))
        }
        audience.tell(state)
    }

    private func settle(_ result: Result<Void, any Error>) {
        outcome.keep(result)
        outcome = Promise()
    }

    // MARK: - The socket

    private func open(_ text: String) {
        epoch += 1
        // A socket that closed by itself is let go of here at the latest.
        letGo()
        let epoch = epoch
        let transport = transport
        opening?.cancel()
        opening = Task { [weak self] in
            do {
                // The configuration was checked: it is an address.
                guard let url = URL(string: text) else { throw URLError(.badURL) }
                let socket = try await transport.open(url)
                if await self?.opened(socket, epoch) != true { await socket.close(code: 1000, reason: "") }
            } catch {
                await self?.closed(error, epoch)
            }
        }
    }

    private func opened(_ socket: any ClientSocket, _ epoch: Int) -> Bool {
        guard epoch == self.epoch, !Task.isCancelled else { return false }
        // A call whose frame waits here has no answer, so there are hardly more than that.
        let configuration = machine.configuration
        let outbox = Mailbox<String>(limit: configuration.maxPending + 16, maxBytes: configuration.maxBufferedBytes)
        let writer = Task { [weak self] in
            // After one that had no place, no other is sent: the connection counts as lost.
            while let next = await outbox.next(), next.missed == 0 {
                do {
                    try await socket.send(next.element)
                } catch {
                    return await self?.closed(error, epoch) ?? ()
                }
            }
        }
        let reader = Task { [weak self] in
            do {
                while true {
                    let message = try await socket.receive()
                    guard message.count <= clientMaximumMessageBytes else { throw ClientSocketClosed.tooBig }
                    guard await self?.received(message, epoch) == true else { return }
                }
            } catch {
                await self?.closed(error, epoch)
            }
        }
        link = Link(socket: socket, outbox: outbox, tasks: [writer, reader])
        drive(.opened)
        return true
    }

    private func send(_ text: String) {
        guard let link else { return }
        // A server that reads nothing would fill the memory, call by call.
        if !link.outbox.put(text, bytes: text.utf8.count) { closed(ClientSocketClosed.stalled, epoch) }
    }

    private func received(_ message: Data, _ epoch: Int) -> Bool {
        guard epoch == self.epoch else { return false }
        drive(.message(message), bytes: message.count)
        return true
    }

    private func closed(_ error: any Error, _ epoch: Int) {
        guard epoch == self.epoch else { return }
        let closed = error as? ClientSocketClosed ?? ClientSocketClosed(code: 1006, reason: "\(error)")
        let isOurs = closed == .tooBig || closed == .stalled
        close(code: isOurs ? closed.code : 1000, reason: isOurs ? closed.reason : "")
        drive(.closed(code: closed.code, reason: closed.reason))
    }

    private func close(code: Int, reason: String) {
        epoch += 1
        opening?.cancel()
        letGo(code: code, reason: reason)
    }

    private func letGo(code: Int = 1000, reason: String = "") {
        guard let link else { return }
        self.link = nil
        closing = Self.close(link, code: code, reason: reason)
    }

    @discardableResult
    private static func close(_ link: Link, code: Int, reason: String) -> Task<Void, Never> {
        link.outbox.end()
        return Task {
            await link.socket.close(code: code, reason: reason)
            for task in link.tasks { task.cancel() }
        }
    }

    // MARK: - The device

    private func load(_ id: String, _ role: String) {
        epoch += 1
        let (epoch, tokens, before) = (epoch, device?.tokens, tokenWork)
        tokenWork = Task { [weak self] in
            await before?.value
            await self?.loaded(await tokens?.load(deviceId: id, role: role), epoch)
        }
    }

    private func loaded(_ token: String?, _ epoch: Int) {
        if epoch == self.epoch { drive(.loaded(token: token)) }
    }

    private func withTokens(_ work: @escaping @Sendable (any ClientTokenStore) async -> Void) {
        guard let tokens = device?.tokens else { return }
        let before = tokenWork
        tokenWork = Task {
            await before?.value
            await work(tokens)
        }
    }

    private func sign(_ payload: String) {
        guard let sign = device?.sign else { return }
        let epoch = epoch
        Task { [weak self] in
            let input: ClientMachine.Input
            do {
                input = .signed(signature: base64url(try await sign(Data(payload.utf8))))
            } catch {
                input = .unsigned(text: "\(error)")
            }
            await self?.signed(input, epoch)
        }
    }

    private func signed(_ input: ClientMachine.Input, _ epoch: Int) {
        if epoch == self.epoch { drive(input) }
    }

    // MARK: - Time

    /// Sees to it that time passes. A timer that wakes too early costs less than a new one for every message.
    private func arm() {
        guard let due = machine.deadline else {
            timer?.task.cancel()
            return timer = nil
        }
        if let timer, timer.due <= due { return }
        timer?.task.cancel()
        let at = started.advanced(by: .milliseconds(due))
        let task = Task { [weak self] in
            guard (try? await Task.sleep(until: at, clock: .continuous)) != nil else { return }
            await self?.passed(due)
        }
        timer = (due, task)
    }

    private func passed(_ due: Int) {
        guard timer?.due == due else { return }
        timer = nil
        drive(.passed)
    }
}

private func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return seconds < 0 ? .min : .max }
    let (sum, tooMuch) = product.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
    return Int(tooMuch ? .max : sum)
}

private func base64url(_ data: Data) -> String {
    data.base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
}
