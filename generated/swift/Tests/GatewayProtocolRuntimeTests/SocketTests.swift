// Generated. Do not edit: change the document and generate again.
// WebSockets: frames as bytes, and real sockets against a server of these tests.

import Foundation
import XCTest

@testable import GatewayProtocolRuntime

final class SocketTests: XCTestCase {
    func testReadsFramesInPiecesOfAnySize() throws {
        let long = Data(repeating: UInt8(ascii: "x"), count: 70_000)
        var stream = Data()
        stream.append(frame(0x81, "hi"))
        stream.append(frame(0x89, "p"))
        stream.append(frame(0x01, "he"))
        stream.append(frame(0x8A, ""))
        stream.append(frame(0x80, "llo"))
        stream.append(frame(0x82, long))
        stream.append(frame(0x81, ""))
        stream.append(frame(0x88, Data([0x03, 0xF4]) + Data("service restart".utf8)))
        let expected: [WebSocketPart] = [
            .message(Data("hi".utf8)), .ping(Data("p".utf8)), .pong, .message(Data("hello".utf8)), .message(long),
            .message(Data()), .close(ClientSocketClosed(code: 1012, reason: "service restart")),
        ]
        for size in [1, 2, 3, 7, 4096, stream.count] {
            var reader = WebSocketReader(limit: 70_000)
            var parts: [WebSocketPart] = []
            for start in stride(from: 0, to: stream.count, by: size) {
                reader.feed(stream[start..<min(start + size, stream.count)])
                while let part = try reader.next() { parts.append(part) }
            }
            XCTAssertEqual(parts, expected)
        }
    }

    func testRefusesWhatTheStandardRefuses() {
        let cases: [(Data, Int, String)] = [
            (frame(0xC1, "x"), 1002, "reserved bits"),
            (Data([0x81, 0x81, 0, 0, 0, 0, 0x61]), 1002, "a server masks nothing"),
            (frame(0x83, "x"), 1002, "unknown opcode"),
            (frame(0x09, "x"), 1002, "a control frame that is long or in pieces"),
            (Data([0x89, 126, 0, 126]), 1002, "a control frame that is long or in pieces"),
            (frame(0x80, "x"), 1002, "a continuation of nothing"),
            (frame(0x01, "x") + frame(0x81, "x"), 1002, "a message inside another"),
            (frame(0x81, Data([0xC3])), 1007, "invalid UTF-8"),
            (frame(0x88, Data([0x03])), 1002, "half a close code"),
            (frame(0x88, Data([0x03, 0xED])), 1002, "a close code that nobody sends"),
            (frame(0x88, Data([0x03, 0xE8, 0xFF])), 1007, "invalid UTF-8"),
            (Data([0x81, 127, 0xFF, 0, 0, 0, 0, 0, 0, 0]), 1009, "message too big"),
            (frame(0x01, Data(count: 600)) + Data([0x80, 126, 0x01, 0x91]), 1009, "message too big"),
        ]
        for (bytes, code, reason) in cases {
            var reader = WebSocketReader(limit: 1000)
            reader.feed(bytes)
            XCTAssertThrowsError(try { while try reader.next() != nil {} }()) { error in
                XCTAssertEqual(error as? ClientSocketClosed, ClientSocketClosed(code: code, reason: reason))
            }
        }
    }

    func testAnyBytesAreReadOrRefused() {
        for _ in 0..<20_000 {
            var reader = WebSocketReader(limit: 100)
            reader.feed(Data((0..<Int.random(in: 0...40)).map { _ in Bool.random() ? UInt8.random(in: 0...255) : [0x81, 1, 0x88, 0].randomElement()! }))
            while (try? reader.next()) ?? nil != nil {}
        }
    }

    func testMasksWhatItWrites() {
        XCTAssertEqual(Array(webSocketFrame(0x1, Array("Hello".utf8), mask: 0x37FA_213D)), [0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58])
        XCTAssertEqual(Array(webSocketFrame(0x2, Data(count: 256), mask: 0).prefix(8)), [0x82, 0xFE, 0x01, 0x00, 0, 0, 0, 0])
        XCTAssertEqual(Array(webSocketFrame(0x2, Data(count: 65_536), mask: 0).prefix(10)), [0x82, 0xFF, 0, 0, 0, 0, 0, 1, 0, 0])
        XCTAssertEqual(webSocketClose(code: 1000, reason: "é"), [0x03, 0xE8, 0xC3, 0xA9])
        XCTAssertEqual(webSocketClose(code: 1000, reason: String(repeating: "é", count: 100)).count, 124)
        XCTAssertEqual(webSocketClose(code: 1006, reason: "x"), [])
    }

    func testSHA1() {
        func hex(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        XCTAssertEqual(hex(sha1([])), "da39a3ee5e6b4b0d3255bfef95601890afd80709")
        XCTAssertEqual(hex(sha1(Array("abc".utf8))), "a9993e364706816aba3e25717850c26c9cd0d89d")
        XCTAssertEqual(hex(sha1([UInt8](repeating: 0x61, count: 1000))), "291e9a6c66994949b57ba5e650361e98fc36b1ba")
    }

    func testUpgrades() throws {
        let url = try XCTUnwrap(URL(string: "ws://[::1]:81/a%20b?c=%0D"))
        let upgrade = try WebSocketUpgrade(url, key: Array("the sample nonce".utf8))
        XCTAssertEqual(upgrade.host, "::1")
        XCTAssertEqual(
            upgrade.request.components(separatedBy: "\r\n"),
            [
                "GET /a%20b?c=%0D HTTP/1.1", "Host: [::1]:81", "Upgrade: websocket", "Connection: Upgrade",
                "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "", "",
            ])
        let good = "HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n"
            + "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
        XCTAssertNil(try upgrade.accept(Data(good.utf8)))
        XCTAssertEqual(try upgrade.accept(Data("\(good)\r\nrest".utf8)), Data("rest".utf8))
        for bad in [
            good.replacingOccurrences(of: "101", with: "302"), good.replacingOccurrences(of: "s3", with: "S3"),
            good.replacingOccurrences(of: ", Upgrade", with: ""), good.replacingOccurrences(of: "WebSocket\r", with: "h2c\r"),
            good + "Sec-WebSocket-Extensions: permessage-deflate\r\n", good + "Sec-WebSocket-Protocol: chat\r\n", "\r\n",
        ] {
            XCTAssertThrowsError(try upgrade.accept(Data("\(bad)\r\n".utf8)), bad)
        }
        XCTAssertThrowsError(try upgrade.accept(Data(count: 20_000)))
        XCTAssertThrowsError(try WebSocketUpgrade(try XCTUnwrap(URL(string: "wss://h"))))
    }
}

private func frame(_ first: UInt8, _ text: String) -> Data {
    frame(first, Data(text.utf8))
}

/// A frame as a server writes it.
private func frame(_ first: UInt8, _ payload: Data) -> Data {
    let length: [UInt8] =
        switch payload.count {
        case ..<126: [UInt8(payload.count)]
        case ..<65_536: [126] + bigEndian(UInt16(payload.count))
        default: [127] + bigEndian(UInt64(payload.count))
        }
    return Data([first] + length) + payload
}

#if os(Linux)
    final class RealSocketTests: XCTestCase {
        func testTalksOverSockets() async throws {
            let server = try Server { connection in
                try connection.upgrade()
                connection.write(frame(0x89, Data("are you there".utf8)))
                let text = try connection.message()
                // In three pieces, with a ping between them; larger than anything a system takes at once.
                for piece in [frame(0x01, text.prefix(3)), frame(0x89, ""), frame(0x00, ""), frame(0x80, text.dropFirst(3))] {
                    connection.write(piece)
                }
                XCTAssertEqual(try connection.pongs(2), [Data("are you there".utf8), Data()])
                connection.write(frame(0x88, Data([0x03, 0xF4] + Array("service restart".utf8))))
                XCTAssertEqual(Array(try connection.message(0x8)), [0x03, 0xF4])
            }
            let socket = try await SocketTransport().open(server.url)
            let text = String(repeating: "é", count: 1_000_000)
            try await socket.send(text)
            let back = try await socket.receive()
            XCTAssertEqual(back, Data(text.utf8))
            let closed = await closing { _ = try await socket.receive() }
            XCTAssertEqual(closed, ClientSocketClosed(code: 1012, reason: "service restart"))
            await socket.close(code: 1000, reason: "")
            try await server.finished()
        }

        /// A client whose call is answered twice, with another call's answer in between.
        func testAMethodIsAnsweredTwice() async throws {
            let server = try Server { connection in
                try connection.upgrade()
                func answer(_ id: String, _ payload: String) {
                    connection.write(frame(0x81, #"{"type":"res","id":"\#(id)","ok":true,"payload":\#(payload)}"#))
                }
                func asked(_ method: String) throws {
                    let request = try JSONValue(jsonData: try connection.message())
                    XCTAssertEqual(request["method"], .string(method))
                }
                connection.write(frame(0x81, #"{"type":"event","event":"dare","payload":{"nonce":"n"}}"#))
                try asked("hi")
                answer("1", #"{"protocol":7}"#)
                try asked("twice")
                answer("2", #""accepted""#)
                try asked("once")
                answer("3", #""b""#)
                answer("2", "42")
                XCTAssertEqual(Array(try connection.message(0x8).prefix(2)), [0x03, 0xE8])
            }
            let configuration = try ClientConfiguration(Small.version, url: server.url.absoluteString, client: JSONValue.object([:]))
            let client = try Client(configuration, transport: SocketTransport())
            try await client.start()
            let run = try await client.begin(Small.twice, [:])
            XCTAssertEqual(run.ack, "accepted")
            let other = try await client.call(Small.once, "a")
            XCTAssertEqual(other, "b")
            let result = try await run.result
            XCTAssertEqual(result, 42)
            await client.stop()
            try await server.finished()
        }

        func testSaysGoodbye() async throws {
            let server = try Server { connection in
                try connection.upgrade()
                XCTAssertEqual(Array(try connection.message(0x8)), [0x0F, 0xA0] + Array("tick timeout".utf8))
                connection.write(frame(0x88, Data([0x0F, 0xA0])))
            }
            let socket = try await SocketTransport().open(server.url)
            let reading = Task { try await socket.receive() }
            await socket.close(code: 4000, reason: "tick timeout")
            let ended = await reading.result
            XCTAssertThrowsError(try ended.get())
            try await server.finished()
        }

        func testRefusesWhatIsNoWebSocket() async throws {
            for answer in ["HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n", "HTTP/1.1 404 Not Found\r\n\r\n", "", "220 smtp\r\n\r\n"] {
                for transport in [SocketTransport(), URLSessionTransport()] as [any ClientTransport] {
                    let server = try Server { connection in
                        _ = try connection.request()
                        connection.write(Data(answer.utf8))
                    }
                    let closed = await closing { _ = try await transport.open(server.url) }
                    XCTAssertEqual(closed?.code, 1006, "\(transport) \(answer)")
                    try await server.finished()
                    XCTAssertEqual(server.count, 1)
                }
            }
            let nobody = await closing { _ = try await SocketTransport().open(try XCTUnwrap(URL(string: "ws://127.0.0.1:1"))) }
            XCTAssertEqual(nobody?.code, 1006)
        }

        func testCancellingEndsWaiting() async throws {
            let server = try Server { connection in
                try connection.upgrade()
                _ = try? connection.message()
            }
            let socket = try await SocketTransport().open(server.url)
            let reading = Task { try await socket.receive() }
            try await Task.sleep(for: .milliseconds(20))
            reading.cancel()
            let ended = await reading.result
            XCTAssertThrowsError(try ended.get())
            try await server.finished()

            let silent = try Server { connection in
                _ = try connection.request()
                _ = try? connection.request()
            }
            let opening = Task { try await SocketTransport().open(silent.url) }
            try await Task.sleep(for: .milliseconds(20))
            opening.cancel()
            let result = await opening.result
            XCTAssertThrowsError(try result.get())
            try await silent.finished()
        }

        func testCancellingEndsConnecting() async throws {
            // Nobody accepts, so that the system soon answers no more.
            let server = try Server(backlog: 0, nil)
            let opening = (0..<4).map { _ in Task { try await SocketTransport().open(server.url) } }
            try await Task.sleep(for: .milliseconds(50))
            let begun = ContinuousClock.now
            for task in opening {
                task.cancel()
                let result = await task.result
                XCTAssertThrowsError(try result.get())
            }
            XCTAssertLessThan(begun.duration(to: .now), .seconds(20))
        }

        func testFoundationsSocketsCarryShortMessages() async throws {
            let server = try Server { connection in
                try connection.upgrade()
                connection.write(frame(0x81, try connection.message()))
                XCTAssertEqual(Array(try connection.message(0x8).prefix(2)), [0x03, 0xE8])
            }
            let socket = try await URLSessionTransport().open(server.url)
            try await socket.send("hi")
            let back = try await socket.receive()
            XCTAssertEqual(back, Data("hi".utf8))
            await socket.close(code: 1000, reason: "")
            try await server.finished()
        }

        private func closing(_ body: () async throws -> Void) async -> ClientSocketClosed? {
            do {
                try await body()
                return nil
            } catch {
                return error as? ClientSocketClosed ?? ClientSocketClosed(code: 0, reason: "\(error)")
            }
        }
    }

    /// Takes connections one after the other, each handled as the test says, on a thread of its own.
    private final class Server: Sendable {
        let url: URL
        private let listener: Int32
        private let connections = Locked(0)
        private let done = Promise<Void>()

        var count: Int { connections.withLock { $0 } }

        init(backlog: Int32 = 8, _ handle: (@Sendable (Connection) throws -> Void)?) throws {
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let (listener, bound) = (listener, address)
            let failure = withUnsafePointer(to: bound) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) }
            }
            guard failure == 0, listen(listener, backlog) == 0 else { throw ClientSocketClosed(code: 0, reason: "cannot listen") }
            _ = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
            }
            url = URL(string: "ws://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/")!
            guard let handle else { return }
            let (connections, done) = (connections, done)
            Thread {
                while true {
                    let accepted = accept(listener, nil, nil)
                    guard accepted >= 0 else { return _ = Foundation.close(listener) }
                    connections.withLock { $0 += 1 }
                    done.keep(Result { try handle(Connection(accepted)) })
                    Foundation.close(accepted)
                }
            }.start()
        }

        deinit {
            // The thread closes it: a number that is free already may be that of another test's socket.
            shutdown(listener, Int32(SHUT_RDWR))
        }

        func finished() async throws {
            try await done.value()
        }
    }

    private final class Connection {
        private let number: Int32
        private var bytes = Data()

        init(_ number: Int32) {
            self.number = number
        }

        func write(_ data: Data) {
            var rest = data
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Foundation.send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
                guard count > 0 else { return }
                rest = Data(rest.dropFirst(count))
            }
        }

        /// Reads a request up to its empty line.
        func request() throws -> String {
            while true {
                if let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) {
                    defer { bytes = Data(bytes[end.upperBound...]) }
                    return String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
                }
                try more()
            }
        }

        func upgrade() throws {
            let request = try request()
            guard let key = request.components(separatedBy: "\r\n").first(where: { $0.lowercased().hasPrefix("sec-websocket-key: ") }) else {
                throw ClientSocketClosed(code: 0, reason: "no key")
            }
            let accept = Data(sha1(Array("\(key.dropFirst(19))258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))).base64EncodedString()
            write(Data("HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: \(accept)\r\n\r\n".utf8))
        }

        private var pongsSeen: [Data] = []

        func pongs(_ count: Int) throws -> [Data] {
            while pongsSeen.count < count { pongsSeen.append(try message(0xA)) }
            return pongsSeen
        }

        /// The payload of the next frame of a kind; pongs before it are kept.
        func message(_ kind: UInt8 = 0x1) throws -> Data {
            while true {
                let (opcode, payload) = try frame()
                if opcode == kind { return payload }
                if opcode == 0xA { pongsSeen.append(payload) }
            }
        }

        private func frame() throws -> (UInt8, Data) {
            let head = try take(2)
            XCTAssertEqual(head[1] & 0x80, 0x80, "a client masks everything")
            let more = head[1] & 0x7F == 126 ? 2 : head[1] & 0x7F == 127 ? 8 : 0
            let length = more == 0 ? Int(head[1] & 0x7F) : try take(more).reduce(0) { $0 << 8 | Int($1) }
            let mask = try take(4)
            let payload = try take(length)
            return (head[0] & 0x0F, Data(payload.enumerated().map { $1 ^ mask[$0 & 3] }))
        }

        private func take(_ count: Int) throws -> [UInt8] {
            while bytes.count < count { try more() }
            defer { bytes = Data(bytes.dropFirst(count)) }
            return Array(bytes.prefix(count))
        }

        private func more() throws {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(number, &buffer, buffer.count, 0)
            guard count > 0 else { throw ClientSocketClosed(code: 0, reason: "the client hung up") }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
#endif
