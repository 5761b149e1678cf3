// How a WebSocket begins (RFC 6455, section 4): a request, and the answer it must get.

import Foundation

/// The request that opens a WebSocket.
struct WebSocketUpgrade {
    let host: String
    let port: UInt16
    private let target: String
    private let key: String

    /// Throws when the address is not one this can open.
    init(_ url: URL, key: [UInt8] = (0..<16).map { _ in UInt8.random(in: .min ... .max) }) throws {
        guard let parts = URLComponents(url: url, resolvingAgainstBaseURL: false), parts.scheme?.lowercased() == "ws" else {
            throw ClientSocketClosed(code: 1006, reason: "sockets without TLS open `ws:` addresses only: pass another transport")
        }
        guard let host = parts.host, !host.isEmpty, !host.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
            throw ClientSocketClosed(code: 1006, reason: "the address has no host")
        }
        // An IPv6 address stands in brackets in the address and in the header, and without them for the resolver.
        self.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        guard let port = UInt16(exactly: parts.port ?? 80), port > 0 else {
            throw ClientSocketClosed(code: 1006, reason: "the address has no such port")
        }
        self.port = port
        let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
        target = path + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
        self.key = Data(key).base64EncodedString()
    }

    var request: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return "GET \(target) HTTP/1.1\r\nHost: \(port == 80 ? name : "\(name):\(port)")\r\nUpgrade: websocket\r\n"
            + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: \(key)\r\n\r\n"
    }

    /// Longer answers are no answers.
    static let longest = 16_384

    /// Reads the answer. Returns what stands behind it; `nil` when it is not complete.
    func accept(_ bytes: Data) throws -> Data? {
        guard let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) else {
            guard bytes.count <= Self.longest else { throw ClientSocketClosed(code: 1006, reason: "the answer is too long") }
            return nil
        }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let status = lines[0].split(separator: " ", maxSplits: 2)
        guard status.count >= 2, status[0] == "HTTP/1.1", status[1] == "101" else {
            throw ClientSocketClosed(code: 1006, reason: "no WebSocket: the server answers `\(lines[0].prefix(80))`")
        }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[name] = headers[name].map { "\($0), \(value)" } ?? value
        }
        let expected = Data(sha1(Array("\(key)258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))).base64EncodedString()
        let connection = headers["connection"]?.lowercased().split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        guard headers["upgrade"]?.lowercased() == "websocket", connection?.contains("upgrade") == true,
            headers["sec-websocket-accept"] == expected
        else { throw ClientSocketClosed(code: 1006, reason: "no WebSocket: the server's answer proves nothing") }
        guard headers["sec-websocket-extensions"] == nil, headers["sec-websocket-protocol"] == nil else {
            throw ClientSocketClosed(code: 1006, reason: "no WebSocket: the server answers what was not asked")
        }
        return Data(bytes[end.upperBound...])
    }
}
