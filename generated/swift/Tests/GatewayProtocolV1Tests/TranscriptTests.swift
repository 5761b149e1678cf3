// Generated. Do not edit: change the document and generate again.
// The transcripts shared by all clients: conversations, input by input, with every output in order.

import Foundation
import XCTest

import GatewayProtocolV1

final class TranscriptTests: XCTestCase {
    func testConversations() throws {
        for (name, transcript) in try transcripts() {
            let client = try XCTUnwrap(transcript["client"], name)
            let random = transcript["random"]?.double ?? 0.5
            var play = Play(
                machine: try ClientMachine(try configuration(client), random: { random }), wall: transcript["wall"]?.int ?? 0)
            var given: Play.Step?
            var wanted: [JSONValue] = []
            for (at, step) in (transcript["steps"]?.array ?? []).enumerated() {
                let step = try XCTUnwrap(step.object, name)
                guard let input = Play.input(step) else {
                    wanted.append(.object(step))
                    continue
                }
                if let given { XCTAssertEqual(play.run(given), wanted, "\(name), before step \(at)") }
                (given, wanted) = (input, [])
            }
            if let given { XCTAssertEqual(play.run(given), wanted, "\(name), at the end") }
        }
    }

    /// Whatever happens in whatever order: the machine never stops the program, stays in its bounds, and can be stopped.
    func testAnyInputs() throws {
        var generator = Numbers(state: 1)
        let all = try transcripts().map(\.1)
        let inputs = all.flatMap { $0["steps"]?.array ?? [] }.compactMap { Play.input($0.object ?? [:]) }
        let configurations = try all.compactMap { $0["client"] }.map(configuration)
        for _ in 0..<400 {
            var play = Play(machine: try ClientMachine(configurations.randomElement(using: &generator)!, random: { 0.25 }), wall: 0)
            for _ in 0..<120 {
                var input = inputs.randomElement(using: &generator)!
                if case .input(.message(var data)) = input, !data.isEmpty, Bool.random(using: &generator) {
                    let at = data.indices.randomElement(using: &generator)!
                    data[at] = UInt8.random(in: 0...255, using: &generator)
                    input = .input(.message(data))
                }
                let outputs = play.run(input)
                XCTAssertLessThan(outputs.count, 2000)
            }
            _ = play.run(.input(.stop))
            XCTAssertTrue([.idle, .stopped].contains(play.machine.state))
            XCTAssertNil(play.machine.deadline)
        }
    }

    private func configuration(_ json: JSONValue) throws -> ClientConfiguration {
        var made = try ClientConfiguration(
            PROTOCOL, url: try XCTUnwrap(json["url"]?.string), client: try XCTUnwrap(json["client"]))
        func texts(_ name: String) -> [String]? { json[name]?.array?.compactMap(\.string) }
        made.minProtocol = json["minProtocol"]?.int ?? made.minProtocol
        made.maxProtocol = json["maxProtocol"]?.int ?? made.maxProtocol
        made.role = json["role"]?.string
        made.scopes = texts("scopes")
        made.caps = texts("caps")
        made.commands = texts("commands")
        made.permissions = json["permissions"]?.object?.reduce(into: [:]) { $0[$1.key] = $1.value.bool }
        made.pathEnv = json["pathEnv"]?.string
        made.locale = json["locale"]?.string
        made.userAgent = json["userAgent"]?.string
        made.token = json["token"]?.string
        made.password = json["password"]?.string
        if let device = json["device"] {
            made.device = ClientDevice(id: device["id"]?.string ?? "", publicKey: device["publicKey"]?.string ?? "") { $0 }
        }
        made.loadTimeoutMs = json["loadTimeoutMs"]?.int ?? made.loadTimeoutMs
        made.challengeTimeoutMs = json["challengeTimeoutMs"]?.int ?? made.challengeTimeoutMs
        made.handshakeTimeoutMs = json["handshakeTimeoutMs"]?.int ?? made.handshakeTimeoutMs
        made.requestTimeoutMs = json["requestTimeoutMs"]?.int
        made.maxPending = json["maxPending"]?.int ?? made.maxPending
        if let backoff = json["backoff"] {
            made.backoff.initialMs = backoff["initialMs"]?.int ?? made.backoff.initialMs
            made.backoff.maximumMs = backoff["maximumMs"]?.int ?? made.backoff.maximumMs
            made.backoff.factor = backoff["factor"]?.double ?? made.backoff.factor
            made.backoff.jitter = backoff["jitter"]?.double ?? made.backoff.jitter
        }
        return made
    }

    /// Those of the repository, or of the folder `PROTOCOL_TRANSCRIPTS` names.
    private func transcripts() throws -> [(String, JSONValue)] {
        let given = ProcessInfo.processInfo.environment["PROTOCOL_TRANSCRIPTS"]
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let beside = package.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("schema-src/transcripts")
        let folder = (given.map { URL(fileURLWithPath: $0) } ?? beside).appendingPathComponent("v1")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            throw XCTSkip("no transcripts: set PROTOCOL_TRANSCRIPTS to their folder")
        }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
        XCTAssertFalse(files.isEmpty, "there are no transcripts in \(folder.path)")
        return try files.map { ($0.lastPathComponent, try JSONValue(jsonData: try Data(contentsOf: $0))) }
    }
}

/// A machine, and the clocks it is told of.
private struct Play {
    var machine: ClientMachine
    var now = 0
    var wall: Int

    enum Step {
        case input(ClientMachine.Input)
        case advance(Int)
    }

    init(machine: ClientMachine, wall: Int) {
        self.machine = machine
        self.wall = wall
    }

    mutating func run(_ step: Step) -> [JSONValue] {
        switch step {
        case .input(let input): return machine.handle(input, now: now, wall: wall).map(Self.step)
        case .advance(let milliseconds):
            now += milliseconds
            wall += milliseconds
            return machine.handle(.passed, now: now, wall: wall).map(Self.step)
        }
    }

    /// What happens in a step; `nil` when it is an output.
    static func input(_ step: JSONObject) -> Step? {
        guard let (key, value) = step.first.map({ ($0.key, $0.value) }) else { return nil }
        switch key {
        case "start": return .input(.start)
        case "stop": return .input(.stop)
        case "loaded": return .input(.loaded(token: value["token"]?.string))
        case "opened": return .input(.opened)
        case "receive": return .input(.message(value.jsonData()))
        case "receiveText": return .input(.message(Data((value.string ?? "").utf8)))
        case "signed":
            if let text = value["error"]?.string { return .input(.unsigned(text: text)) }
            return .input(.signed(signature: value["signature"]?.string ?? ""))
        case "closed": return .input(.closed(code: value["code"]?.int ?? 0, reason: value["reason"]?.string ?? ""))
        case "advance": return .advance(value.int ?? 0)
        case "call":
            let method = value["method"]?.string ?? ""
            return .input(.call(method: method, params: value["params"], timeoutMs: value["timeoutMs"]?.int))
        case "cancel": return .input(.cancel(id: value["id"]?.string ?? ""))
        default: return nil
        }
    }

    /// What is said, as a step.
    private static func step(_ output: ClientMachine.Output) -> JSONValue {
        switch output {
        case .load(let id, let role): ["load": ["deviceId": .string(id), "role": .string(role)]]
        case .open(let url): ["open": ["url": .string(url)]]
        case .sign(let payload): ["sign": ["payload": .string(payload)]]
        case .send(let frame): ["send": frame]
        case .close(let code, let reason): ["close": closed(code, reason)]
        case .state(let state): ["state": .string(state.rawValue)]
        case .hello(let hello): ["hello": hello.json]
        case .ack(let id, let payload): ["ack": ["id": .string(id), "payload": payload.json]]
        case .result(let id, let payload): ["result": ["id": .string(id), "payload": payload.json]]
        case .failure(let id, let error): ["failure": failure(id, error)]
        case .event(let event): ["event": self.event(event)]
        case .gap(let expected, let received):
            ["gap": ["expected": .number(JSONNumber(expected)), "received": .number(JSONNumber(received))]]
        case .unknown(let frame): ["unknown": frame]
        case .invalid(let text, let frame): ["invalid": object(["text": .string(text)], ["frame": frame])]
        case .store(let token):
            [
                "store": [
                    "deviceId": .string(token.deviceId), "role": .string(token.role), "token": .string(token.token),
                    "scopes": .array(token.scopes.map(JSONValue.string)),
                ]
            ]
        case .forget(let id, let role): ["forget": ["deviceId": .string(id), "role": .string(role)]]
        }
    }

    private static func event(_ event: ClientEvent<ClientPayload>) -> JSONValue {
        // An absent payload was judged as `null`, and is still absent.
        let payload = event.payload.json.isNull ? nil : event.payload.json
        let seq = event.seq.map { JSONValue.number(JSONNumber($0)) }
        return object(["event": .string(event.name)], ["payload": payload, "seq": seq, "stateVersion": event.stateVersion])
    }

    private static func failure(_ id: String?, _ error: ClientError) -> JSONValue {
        let id = ["id": id.map(JSONValue.string)]
        switch error {
        case .error(let error, let payload): return object(["kind": "error", "error": error.json], id, ["payload": payload])
        case .refused(let error): return object(["kind": "refused", "error": error.json], id)
        case .closed(let code, let reason):
            return object(["kind": "closed", "code": .number(JSONNumber(code)), "reason": .string(reason)], id)
        case .timeout: return object(["kind": "timeout"], id)
        case .invalid(let text): return object(["kind": "invalid", "text": .string(text)], id)
        case .notConnected: return object(["kind": "not-connected"], id)
        case .tooMany: return object(["kind": "too-many"], id)
        case .stopped: return object(["kind": "stopped"], id)
        case .configuration(let text): return object(["kind": "configuration", "text": .string(text)], id)
        }
    }

    private static func closed(_ code: Int, _ reason: String) -> JSONValue {
        ["code": .number(JSONNumber(code)), "reason": .string(reason)]
    }

    private static func object(_ members: JSONObject, _ optional: [String: JSONValue?]...) -> JSONValue {
        var members = members
        for (key, value) in optional.joined() { members[key] = value }
        return .object(members)
    }
}

/// The same numbers every time.
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
