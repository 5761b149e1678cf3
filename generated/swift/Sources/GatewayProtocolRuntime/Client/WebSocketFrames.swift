// The messages of RFC 6455 as bytes: a reader without I/O, and what a client writes.

import Foundation

/// What stands in a stream of WebSocket frames.
enum WebSocketPart: Equatable {
    case message(Data)
    case ping(Data)
    case pong
    case close(ClientSocketClosed)
}

/// Reads what a server sends, in pieces of any size. Throws how the socket has to be closed.
struct WebSocketReader {
    private let limit: Int
    private var bytes = Data()
    /// The message so far, when its last frame has not come.
    private var message: (data: Data, isText: Bool)?

    init(limit: Int) {
        self.limit = limit
    }

    mutating func feed(_ data: Data) {
        bytes.append(data)
    }

    /// The next part; `nil` when more bytes are needed.
    mutating func next() throws -> WebSocketPart? {
        while let frame = try frame() {
            switch frame.opcode {
            case 0x0, 0x1, 0x2:
                if let part = try data(frame) { return part }
            case 0x8: return .close(try close(frame.payload))
            case 0x9: return .ping(frame.payload)
            case 0xA: return .pong
            default: throw broken("unknown opcode")
            }
        }
        return nil
    }

    private struct Frame {
        let isLast: Bool
        let opcode: UInt8
        let payload: Data
    }

    /// Section 5.2.
    private mutating func frame() throws -> Frame? {
        guard bytes.count >= 2 else { return nil }
        let start = bytes.startIndex
        let (first, second) = (bytes[start], bytes[start + 1])
        guard first & 0x70 == 0 else { throw broken("reserved bits") }
        guard second & 0x80 == 0 else { throw broken("a server masks nothing") }
        let (isLast, opcode) = (first & 0x80 != 0, first & 0x0F)
        var length = UInt64(second & 0x7F)
        let isControl = opcode & 0x8 != 0
        guard !isControl || isLast && length <= 125 else { throw broken("a control frame that is long or in pieces") }
        let more = length == 126 ? 2 : length == 127 ? 8 : 0
        guard bytes.count >= 2 + more else { return nil }
        if more > 0 { length = bytes[start + 2..<start + 2 + more].reduce(0) { $0 << 8 | UInt64($1) } }
        // Decided before the bytes are there, so that nobody makes room for them.
        guard length <= UInt64(limit - (isControl ? 0 : message?.data.count ?? 0)) else { throw ClientSocketClosed.tooBig }
        let end = 2 + more + Int(length)
        guard bytes.count >= end else { return nil }
        let payload = Data(bytes[start + 2 + more..<start + end])
        bytes = Data(bytes[(start + end)...])
        return Frame(isLast: isLast, opcode: opcode, payload: payload)
    }

    /// Section 5.4.
    private mutating func data(_ frame: Frame) throws -> WebSocketPart? {
        if frame.opcode == 0 {
            guard message != nil else { throw broken("a continuation of nothing") }
            message?.data.append(frame.payload)
        } else {
            guard message == nil else { throw broken("a message inside another") }
            message = (frame.payload, frame.opcode == 0x1)
        }
        guard frame.isLast, let whole = message else { return nil }
        message = nil
        guard !whole.isText || isUTF8(whole.data) else { throw ClientSocketClosed(code: 1007, reason: "invalid UTF-8") }
        return .message(whole.data)
    }

    /// Section 5.5.1.
    private func close(_ payload: Data) throws -> ClientSocketClosed {
        guard !payload.isEmpty else { return ClientSocketClosed(code: 1005, reason: "") }
        guard payload.count >= 2 else { throw broken("half a close code") }
        let code = payload.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        guard (1000...1014).contains(code) && ![1004, 1005, 1006].contains(code) || (3000...4999).contains(code) else {
            throw broken("a close code that nobody sends")
        }
        let reason = payload.dropFirst(2)
        guard isUTF8(reason) else { throw ClientSocketClosed(code: 1007, reason: "invalid UTF-8") }
        return ClientSocketClosed(code: code, reason: String(decoding: reason, as: UTF8.self))
    }

    private func broken(_ reason: String) -> ClientSocketClosed {
        ClientSocketClosed(code: 1002, reason: reason)
    }

    private func isUTF8(_ data: Data) -> Bool {
        String(data: data, encoding: .utf8) != nil
    }
}

/// A whole message as a client sends it: masked.
func webSocketFrame(_ opcode: UInt8, _ payload: some Collection<UInt8>, mask: UInt32 = .random(in: .min ... .max)) -> Data {
    var frame = Data(capacity: payload.count + 14)
    frame.append(0x80 | opcode)
    let count = payload.count
    if count < 126 {
        frame.append(0x80 | UInt8(count))
    } else if count <= 0xFFFF {
        frame.append(0x80 | 126)
        frame.append(contentsOf: bigEndian(UInt16(count)))
    } else {
        frame.append(0x80 | 127)
        frame.append(contentsOf: bigEndian(UInt64(count)))
    }
    let mask = bigEndian(mask)
    frame.append(contentsOf: mask)
    var at = 0
    for byte in payload {
        frame.append(byte ^ mask[at & 3])
        at += 1
    }
    return frame
}

/// The payload of a close frame. A reason takes 123 bytes at most, and is cut between characters.
func webSocketClose(code: Int, reason: String) -> [UInt8] {
    // Codes that only stand for the absence of one are not sent.
    guard let code = UInt16(exactly: code), ![1005, 1006, 1015].contains(code) else { return [] }
    var payload = bigEndian(code)
    for character in reason {
        guard payload.count + character.utf8.count <= 125 else { break }
        payload.append(contentsOf: character.utf8)
    }
    return payload
}

func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
}

/// SHA-1 (FIPS 180-4), which proves in section 4.2.2 of RFC 6455 that a server took the request for what it is.
func sha1(_ message: some Collection<UInt8>) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    var bytes = Array(message) + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += bigEndian(UInt64(message.count) * 8)
    func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 { word << by | word >> (32 - by) }
    for block in stride(from: 0, to: bytes.count, by: 64) {
        var words = stride(from: block, to: block + 64, by: 4).map { at in
            bytes[at..<at + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for at in 16..<80 { words.append(rotated(words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16], 1)) }
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for (at, word) in words.enumerated() {
            let (mix, constant): (UInt32, UInt32) =
                switch at {
                case 0..<20: (b & c | ~b & d, 0x5A82_7999)
                case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                case 40..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = rotated(a, 5) &+ mix &+ e &+ constant &+ word
            (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
        }
        for (at, word) in [a, b, c, d, e].enumerated() { state[at] &+= word }
    }
    return state.flatMap { bigEndian($0) }
}
