// Generated. Do not edit: change the document and generate again.
// The client's driver, against a server that is an object beside it.

import Foundation
import XCTest

@testable import GatewayProtocolRuntime

final class ClientTests: XCTestCase {
    func testConnectsCallsAndHears() async throws {
        let (client, server) = try make()
        let states = client.states
        let news = client.events(Small.news)
        try await client.start()
        XCTAssertEqual(client.state, .connected)
        let hello = await client.hello(Small.hi)
        XCTAssertEqual(hello?["protocol"], 7)
        let answer = try await client.call(Small.once, "a")
        XCTAssertEqual(answer, "a!")
        server.latest?.say(["type": "event", "event": "news", "payload": "extra", "seq": 5])
        var iterator = news.makeAsyncIterator()
        let event = await iterator.next()
        XCTAssertEqual(event?.payload, "extra")
        XCTAssertEqual(event?.seq, 5)
        await client.stop()
        let end = await iterator.next()
        XCTAssertNil(end)
        var seen: [ClientState] = []
        for await state in states { seen.append(state) }
        XCTAssertEqual(seen, [.idle, .connecting, .handshaking, .connected, .stopped])
        XCTAssertEqual(server.latest?.goodbye, ClientSocketClosed(code: 1000, reason: ""))
        let none = await client.hello(Small.hi)
        XCTAssertNil(none)
    }

    func testAnswersTwice() async throws {
        let (client, server) = try make()
        try await client.start()
        let run = try await client.begin(Small.twice, ["fast": false])
        XCTAssertEqual(run.ack, "accepted")
        server.latest?.say(["type": "res", "id": "2", "ok": true, "payload": 42])
        let (first, again) = (try await run.result, try await run.result)
        XCTAssertEqual([first, again], [42, 42])
        let fast = try await client.begin(Small.twice, ["fast": true])
        XCTAssertNil(fast.ack)
        let result = try await fast.result
        XCTAssertEqual(result, 1)
        let whole = try await client.call(Small.twice, ["fast": true])
        XCTAssertEqual(whole, 1)
        await client.stop()
    }

    func testALostConnectionFailsCallsAndComesBack() async throws {
        let (client, server) = try make()
        let states = client.states
        try await client.start()
        async let lost = outcome { try await client.call(Small.once, "never") }
        try await until { server.latest?.heard.contains { $0["method"] == "once" } == true }
        server.latest?.hangUp(ClientSocketClosed(code: 1012, reason: "service restart"))
        let failure = await lost
        XCTAssertEqual(failure, .closed(code: 1012, reason: "service restart"))
        var seen: [ClientState] = []
        for await state in states {
            seen.append(state)
            if seen.count == 7 { break }
        }
        XCTAssertEqual(seen, [.idle, .connecting, .handshaking, .connected, .waiting, .connecting, .handshaking])
        try await client.start()
        let answer = try await client.call(Small.once, "b")
        XCTAssertEqual(answer, "b!")
        XCTAssertEqual(server.sockets.count, 2)
        await client.stop()
    }

    func testFailuresAreClear() async throws {
        let (client, server) = try make { $0.requestTimeoutMs = 30 }
        let early = await outcome { try await client.call(Small.once, "x") }
        XCTAssertEqual(early, .notConnected)
        try await client.start()
        let slow = await outcome { try await client.call(Small.once, "never") }
        XCTAssertEqual(slow, .timeout)
        let refused = await outcome { try await client.call(Small.once, "fail") }
        XCTAssertEqual(refused, .error(ServerError(["code": "NO", "message": "not that"]), payload: "why"))
        XCTAssertEqual(refused.map { "\($0)" }, "NO: not that")
        let unknown = await outcome { try await client.call(ProtocolCall<String, Never, String>("thrice"), "x") }
        XCTAssertEqual(unknown, .invalid("unknown method"))
        let endless = await outcome { try await client.call(ProtocolCall<Double, Never, String>("once"), .infinity) }
        XCTAssertEqual(endless, .invalid("\(NotANumber())"))
        async let last = outcome { try await client.call(Small.once, "never", timeout: .seconds(60)) }
        try await until { server.latest?.heard.count == 4 }
        await client.stop()
        let stopped = await last
        XCTAssertEqual(stopped, .stopped)
    }

    func testStartTellsWhyNot() async throws {
        let (client, server) = try make()
        let (news, states) = (client.allEvents, client.states)
        server.greeting = ["ok": false, "error": ["code": "NO", "message": "go away"]]
        let first = await outcome { try await client.start() }
        XCTAssertEqual(first, .error(ServerError(["code": "NO", "message": "go away"]), payload: nil))
        server.greeting = ["ok": false, "error": ["code": "NO", "message": "never", "retryable": false]]
        let second = await outcome { try await client.start() }
        XCTAssertEqual(second, .refused(ServerError(["code": "NO", "message": "never", "retryable": false])))
        XCTAssertEqual(client.state, .stopped)
        var told: [ClientError] = []
        for await each in news { if case .failure(let error) = each { told.append(error) } }
        XCTAssertEqual(told.count, 2)
        var last: ClientState?
        for await state in states { last = state }
        XCTAssertEqual(last, .stopped)
        server.greeting = nil
        try await client.start()
        await client.stop()
    }

    func testNothingThere() async throws {
        let (client, server) = try make { $0.backoff.initialMs = 60_000 }
        server.refuses = true
        let failure = await outcome { try await client.start() }
        XCTAssertEqual(failure, .closed(code: 1006, reason: "closed with 1006: nobody"))
        XCTAssertEqual(client.state, .waiting)
        await client.stop()
        XCTAssertEqual(client.state, .stopped)
    }

    func testCancelledTasksWaitForNothing() async throws {
        let (client, server) = try make()
        try await client.start()
        let call = Task { try await client.call(Small.once, "never") }
        try await until { server.latest?.heard.count == 2 }
        call.cancel()
        let outcome = await call.result
        XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError) }
        // The late answer belongs to nobody.
        server.latest?.say(["type": "res", "id": "2", "ok": true, "payload": "late"])
        let answer = try await client.call(Small.once, "c")
        XCTAssertEqual(answer, "c!")
        let listener = Task { [news = client.events(Small.news)] in
            for await _ in news {}
        }
        listener.cancel()
        await listener.value
        await client.stop()
    }

    func testWhoIsSlowIsToldWhatItMissed() async throws {
        let (client, server) = try make()
        let news = client.events(Small.news, buffering: 4)
        let all = client.allEvents(buffering: 6)
        try await client.start()
        for number in 1...10 {
            server.latest?.say(["type": "event", "event": "news", "payload": .string("\(number)"), "seq": JSONValue(integerLiteral: Int64(number))])
        }
        server.latest?.say(["type": "event", "event": "tomorrow", "payload": [1], "seq": 12])
        server.latest?.say(["type": "event", "event": "news", "payload": 5])
        _ = try await client.call(Small.once, "d")
        await client.stop()
        var heard: [String] = []
        for await event in news { heard.append("\(event.payload) \(event.missed)") }
        XCTAssertEqual(heard, ["7 6", "8 0", "9 0", "10 0"])
        var told: [String] = []
        for await each in all {
            switch each {
            case .missed(let count): told.append("missed \(count)")
            case .event(let event): told.append("\(event.payload.json)")
            case .gap(let expected, let received): told.append("gap \(expected) \(received)")
            case .unknown(let frame): told.append("unknown \(frame["payload"] ?? .null)")
            case .invalid(let text, _): told.append(text)
            case .failure(let error): told.append("\(error)")
            }
        }
        XCTAssertEqual(told, ["missed 7", "\"8\"", "\"9\"", "\"10\"", "gap 11 12", "unknown [1]", "must be string"])
    }

    func testWhatWaitsIsBoundedInBytes() async throws {
        let mailbox = Mailbox<String>(limit: 100, maxBytes: 10)
        for (element, bytes) in [("a", 4), ("b", 4), ("c", 2)] { XCTAssertTrue(mailbox.put(element, bytes: bytes)) }
        XCTAssertFalse(mailbox.put("d", bytes: 5))
        // One that is larger than the bound still gets through, alone.
        XCTAssertFalse(mailbox.put("e", bytes: 11))
        var taken: [String] = []
        func take() async { if let next = await mailbox.next() { taken.append("\(next.element) \(next.missed)") } }
        await take()
        // What was taken takes no room any more.
        for _ in 0..<3 {
            XCTAssertTrue(mailbox.put("f", bytes: 10))
            await take()
        }
        XCTAssertEqual(taken, ["e 4", "f 0", "f 0", "f 0"])

        let (client, server) = try make()
        let news = client.events(Small.news, maxBytes: 300)
        try await client.start()
        for number in 1...5 {
            let text = "\(number)" + String(repeating: " ", count: 60)
            server.latest?.say(["type": "event", "event": "news", "payload": .string(text), "seq": JSONValue(integerLiteral: Int64(number))])
        }
        _ = try await client.call(Small.once, "d")
        await client.stop()
        var heard: [String] = []
        for await event in news { heard.append("\(event.payload.prefix(1)) \(event.missed)") }
        XCTAssertEqual(heard, ["4 3", "5 0"])
    }

    func testASocketThatTakesNothingCountsAsLost() async throws {
        let (client, server) = try make { configuration in
            configuration.backoff.initialMs = 60_000
            configuration.maxBufferedBytes = 1000
        }
        try await client.start()
        server.latest?.isStuck = true
        // One is with the socket, and what fits may wait.
        let large = String(repeating: "x", count: 400)
        let calls = (0..<3).map { _ in Task { await outcome { try await client.call(Small.once, large) } } }
        try await Task.sleep(for: .milliseconds(200))
        XCTAssertEqual(client.state, .connected)
        let last = await outcome { try await client.call(Small.once, large) }
        XCTAssertEqual(last, .closed(code: 4000, reason: "send buffer full"))
        for call in calls {
            let failure = await call.value
            XCTAssertEqual(failure, last)
        }
        XCTAssertEqual(client.state, .waiting)
        try await until { server.latest?.goodbye == ClientSocketClosed(code: 4000, reason: "send buffer full") }
        await client.stop()
    }

    func testAStoreThatNeverAnswersKeepsNobodyOut() async throws {
        let (client, server) = try make { configuration in
            configuration.token = "shared"
            configuration.loadTimeoutMs = 50
            configuration.device = ClientDevice(id: "d", publicKey: "k", tokens: Silence()) { $0 }
        }
        server.auth = ["deviceToken": "given", "role": "r", "scopes": []]
        for attempt in 1...2 {
            try await client.start()
            XCTAssertEqual(server.sockets.count, attempt)
            XCTAssertEqual(server.latest?.heard.first?["params"]?["auth"], ["token": "shared"])
            await client.stop()
        }
    }

    func testADeviceSignsAndKeepsItsToken() async throws {
        let tokens = Tokens()
        let (client, server) = try make { configuration in
            configuration.token = "shared"
            configuration.device = ClientDevice(id: "d", publicKey: "k", tokens: tokens) { payload in
                payload == Data("v2|d||||\("operator")||".utf8) ? Data() : Data(payload.suffix(4).reversed())
            }
        }
        server.auth = ["deviceToken": "given", "role": "r", "scopes": ["s"]]
        try await client.start()
        let sent = server.latest?.heard.first?["params"]
        XCTAssertEqual(sent?["auth"], ["token": "shared"])
        XCTAssertEqual(sent?["device"]?["nonce"], "n-1")
        XCTAssertEqual(sent?["device"]?["signature"], .string("MS1ufA"))
        await client.stop()
        try await client.start()
        XCTAssertEqual(server.latest?.heard.first?["params"]?["auth"], ["token": "given"])
        await client.stop()
        server.greeting = ["ok": false, "error": ["code": "NO", "message": "who?"]]
        _ = await outcome { try await client.start() }
        await client.stop()
        let log = await tokens.log
        XCTAssertEqual(Array(log.prefix(5)), ["load d operator", "store d r given s", "load d operator", "store d r given s", "load d operator"])
        try await until { await tokens.log.contains("forget d operator") }
    }

    func testASignatureThatFails() async throws {
        struct Locked: Error {}
        let (client, _) = try make { configuration in
            configuration.device = ClientDevice(id: "d", publicKey: "k") { _ in throw Locked() }
        }
        let failure = await outcome { try await client.start() }
        XCTAssertEqual(failure, .invalid("Locked()"))
        await client.stop()
    }

    func testMessagesHaveABound() async throws {
        let (client, server) = try make { $0.backoff.initialMs = 60_000 }
        let states = client.states
        try await client.start()
        server.latest?.incoming.put(.success(Data(count: clientMaximumMessageBytes + 1)))
        for await state in states where state == .waiting { break }
        try await until { server.latest?.goodbye == ClientSocketClosed(code: 1009, reason: "message too big") }
        await client.stop()
    }

    func testAClientThatIsLetGoOfLeaves() async throws {
        let server = FakeServer()
        var events: ClientEvents<String>?
        do {
            let client = try Client(try configuration(), transport: server)
            events = client.events(Small.news)
            try await client.start()
        }
        for await _ in try XCTUnwrap(events) {}
        try await until { server.latest?.goodbye?.code == 1000 }
    }

    func testStoppingInTheMiddle() async throws {
        for _ in 0..<200 {
            let (client, _) = try make()
            async let started: ()? = try? client.start()
            await Task.yield()
            await client.stop()
            _ = await started
            // It may have been stopped before it was started.
            await client.stop()
            XCTAssertEqual(client.state, .stopped)
        }
    }

    func testConfigurationsThatCannotWork() throws {
        func check(_ expected: String, _ change: (inout ClientConfiguration) -> Void) throws {
            var configuration = try configuration()
            change(&configuration)
            XCTAssertThrowsError(try Client(configuration, transport: FakeServer())) { error in
                XCTAssertEqual(error as? ClientError, .configuration(expected))
            }
        }
        for url in ["http://h", "ws://", "wss:", "", "ws:// h", "ws://:80"] {
            try check("`url` must be a `ws:` or `wss:` address") { $0.url = url }
        }
        try check("`url` must not hold a user name or a password") { $0.url = "ws://a:b@h" }
        for url in ["ws://h:0", "ws://h:65536", "ws://h:"] {
            try check("the port of `url` must be from 1 to 65535") { $0.url = url }
        }
        try check("`url` must not have a fragment") { $0.url = "wss://h/#a" }
        try check("`minProtocol` must not be above `maxProtocol`") { $0.minProtocol = 8 }
        try check("`backoff.factor` must be at least 1") { $0.backoff.factor = .nan }
        try check("`backoff.jitter` must be from 0 to 1") { $0.backoff.jitter = 1.5 }
        try check("`role` must not contain `|`") { configuration in
            configuration.role = "a|b"
            configuration.device = ClientDevice(id: "d", publicKey: "k") { $0 }
        }
        try check("a scope must not contain `,`") { configuration in
            configuration.scopes = ["a,b"]
            configuration.device = ClientDevice(id: "d", publicKey: "k") { $0 }
        }
        try check("invalid hi params: at /client: must be object") { $0.client = "nobody" }
    }

    func testSecretsDoNotShow() throws {
        var configuration = try configuration()
        configuration.token = "s3cret"
        configuration.password = "s3cret"
        let token = ClientToken(deviceId: "d", role: "r", token: "s3cret", scopes: [])
        let machine = try ClientMachine(configuration)
        var text = "\(configuration) \(token) \(machine) \(String(reflecting: configuration)) \(String(reflecting: [token]))"
        dump(configuration, to: &text)
        dump(token, to: &text)
        dump(machine, to: &text)
        XCTAssertFalse(text.contains("s3cret"), text)
    }

    func testDelays() {
        let backoff = ClientConfiguration.Backoff()
        XCTAssertEqual((0...6).map { backoff.delay(before: $0, random: 0) }, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
        XCTAssertEqual(backoff.delay(before: 1_000_000, random: 0.999), 22_507)
        XCTAssertEqual(ClientConfiguration.Backoff(initialMs: 0).delay(before: 5000, random: 0.5), 0)
    }

    // MARK: - Tools

    private func make(_ change: (inout ClientConfiguration) -> Void = { _ in }) throws -> (Client, FakeServer) {
        let server = FakeServer()
        var configuration = try configuration()
        change(&configuration)
        return (try Client(configuration, transport: server), server)
    }

    private func configuration() throws -> ClientConfiguration {
        var configuration = try ClientConfiguration(Small.version, url: "ws://there", client: JSONValue.object([:]))
        configuration.backoff.initialMs = 5
        return configuration
    }

    private func until(_ isSo: () async -> Bool) async throws {
        for _ in 0..<2000 {
            if await isSo() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        XCTFail("it never was so")
    }
}

/// The client's error; `nil` when there was none.
private func outcome<T: Sendable>(_ body: @Sendable () async throws -> T) async -> ClientError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? ClientError
    }
}

/// A protocol that is large enough to be spoken.
enum Small {
    static let hi = ProtocolCall<JSONValue, Never, JSONValue>("hi")
    static let once = ProtocolCall<String, Never, String>("once")
    static let twice = ProtocolCall<JSONValue, String, Int>("twice")
    static let news = ProtocolNotice<String>("news")

    static let rules = Rules(
        json: ##"{"names":{"#":0},"places":{"object":0,"text":1,"integer":2,"who":3},"nodes":[{"type":["object"]},{"type":["string"]},{"type":["integer"]},{"type":["object"],"properties":[["client",0]]}]}"##)

    private static let object = PayloadType({ rules.at("object") }) { try $0.checked(rules.at("object")) { try $0.value() } }
    private static let who = PayloadType({ rules.at("who") }) { try $0.checked(rules.at("who")) { try $0.value() } }
    private static let text = PayloadType({ rules.at("text") }) { try $0.string() }
    private static let integer = PayloadType({ rules.at("integer") }) { try $0.integer() }

    static let version = ProtocolVersion(
        accepted: [7],
        connection: ProtocolConnection(handshake: "hi", challenge: "dare", tick: nil, shutdown: "bye"),
        frame: rules.at("object"),
        method: { name in
            switch name {
            case "hi": .init(params: who, result: object)
            case "once": .init(params: text, result: text)
            case "twice": .init(params: object, ack: text, result: integer)
            default: nil
            }
        },
        event: { name in
            switch name {
            case "news": text
            default: nil
            }
        })
}

/// A server that is an object: takes sockets, greets, and answers the methods of `Small`.
private final class FakeServer: ClientTransport {
    private let state = Locked((sockets: [FakeSocket](), greeting: JSONValue?.none, auth: JSONValue?.none, refuses: false))

    var sockets: [FakeSocket] { state.withLock { $0.sockets } }
    var latest: FakeSocket? { sockets.last }

    var greeting: JSONValue? {
        get { state.withLock { $0.greeting } }
        set { state.withLock { $0.greeting = newValue } }
    }

    var auth: JSONValue? {
        get { state.withLock { $0.auth } }
        set { state.withLock { $0.auth = newValue } }
    }

    var refuses: Bool {
        get { state.withLock { $0.refuses } }
        set { state.withLock { $0.refuses = newValue } }
    }

    func open(_ url: URL) async throws -> any ClientSocket {
        guard !refuses else { throw Nobody() }
        let socket = FakeSocket(self)
        let count = state.withLock { state in
            state.sockets.append(socket)
            return state.sockets.count
        }
        socket.say(["type": "event", "event": "dare", "payload": ["nonce": .string("n-\(count)")]])
        return socket
    }

    fileprivate func answer(_ frame: JSONValue) -> JSONValue? {
        var answer: JSONObject = ["type": "res"]
        answer["id"] = frame["id"]
        answer["ok"] = true
        switch (frame["method"]?.string, frame["params"]) {
        case ("hi", _):
            for (key, value) in (greeting?.object ?? [:]).map({ ($0.key, $0.value) }) { answer[key] = value }
            if greeting == nil {
                var hello: JSONObject = ["protocol": 7]
                hello["auth"] = auth
                answer["payload"] = .object(hello)
            }
        case ("once", "never"): return nil
        case ("once", "fail"):
            answer["ok"] = false
            answer["error"] = ["code": "NO", "message": "not that"]
            answer["payload"] = "why"
        case ("once", .string(let text)): answer["payload"] = .string(text + "!")
        case ("twice", let params): answer["payload"] = params?["fast"] == true ? 1 : "accepted"
        default: return nil
        }
        return .object(answer)
    }

    private struct Nobody: Error, CustomStringConvertible {
        var description: String { "closed with 1006: nobody" }
    }
}

private final class FakeSocket: ClientSocket {
    let incoming = Mailbox<Result<Data, ClientSocketClosed>>(limit: 1000)
    private let state = Locked((heard: [JSONValue](), goodbye: ClientSocketClosed?.none, isStuck: false))
    private let server: FakeServer

    init(_ server: FakeServer) {
        self.server = server
    }

    var heard: [JSONValue] { state.withLock { $0.heard } }
    var goodbye: ClientSocketClosed? { state.withLock { $0.goodbye } }

    /// Whether it takes a message and never gets rid of it.
    var isStuck: Bool {
        get { state.withLock { $0.isStuck } }
        set { state.withLock { $0.isStuck = newValue } }
    }

    func say(_ frame: JSONValue) {
        incoming.put(.success(frame.jsonData()))
    }

    func hangUp(_ closed: ClientSocketClosed) {
        incoming.put(.failure(closed))
    }

    func send(_ text: String) async throws {
        if isStuck { try await Task.sleep(for: .seconds(3600)) }
        let frame = try JSONValue(jsonData: Data(text.utf8))
        state.withLock { $0.heard.append(frame) }
        if let answer = server.answer(frame) { say(answer) }
    }

    func receive() async throws -> Data {
        guard let next = await incoming.next() else { throw ClientSocketClosed(code: 1006, reason: "") }
        return try next.element.get()
    }

    func close(code: Int, reason: String) async {
        state.withLock { state in
            if state.goodbye == nil { state.goodbye = ClientSocketClosed(code: code, reason: reason) }
        }
        incoming.end()
    }
}

/// Takes everything it is asked, and answers nothing.
private struct Silence: ClientTokenStore {
    func load(deviceId: String, role: String) async -> String? {
        try? await Task.sleep(for: .seconds(3600))
        return nil
    }

    func store(_ token: ClientToken) async {}
    func forget(deviceId: String, role: String) async {}
}

private actor Tokens: ClientTokenStore {
    private(set) var log: [String] = []
    private var token: String?

    func load(deviceId: String, role: String) -> String? {
        log.append("load \(deviceId) \(role)")
        return token
    }

    func store(_ token: ClientToken) {
        log.append("store \(token.deviceId) \(token.role) \(token.token) \(token.scopes.joined(separator: ","))")
        self.token = token.token
    }

    func forget(deviceId: String, role: String) {
        log.append("forget \(deviceId) \(role)")
        token = nil
    }
}
