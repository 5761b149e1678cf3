// Strings: found by looking at eight bytes at once, checked for UTF-8, unescaped only when they have escapes.

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")

extension JSONReader {
    /// Reads a string and leaves it where it is.
    mutating func token() throws -> JSONToken {
        guard peek() == quote else { throw refused() }
        let begin = at + 1
        var place = begin
        var ascii = true
        while true {
            while end - place >= 8 {
                let word = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
                if word & 0x8080_8080_8080_8080 != 0 { ascii = false }
                if Self.hasSpecial(word) { break }
                place += 8
            }
            guard place < end else { return try unterminated(place) }
            let byte = place.pointee
            if byte == quote { break }
            if byte == backslash { return try escaped(begin, place, ascii) }
            if byte < 0x20 { throw control(place) }
            if byte >= 0x80 { ascii = false }
            place += 1
        }
        at = place + 1
        let count = place - begin
        if !ascii { try checkUTF8(begin, count) }
        return JSONToken(start: begin, count: count)
    }

    /// Whether any of eight bytes is a quote, a backslash or a control character.
    @inline(__always) private static func hasSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let quotes = word ^ (ones &* UInt64(quote))
        let slashes = word ^ (ones &* UInt64(backslash))
        // A byte is zero exactly when subtracting one borrows from its high bit and the bit was clear.
        let found = ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((word &- (ones &* 0x20)) & ~word)
        return found & highs != 0
    }

    private mutating func unterminated(_ place: UnsafePointer<UInt8>) throws -> JSONToken {
        at = place
        throw syntax("unexpected end of input in a string")
    }

    private mutating func control(_ place: UnsafePointer<UInt8>) -> SyntaxError {
        at = place
        return syntax("a control character in a string: write it as \\u00XX")
    }

    /// Reads a string with escapes; `place` is the first backslash.
    private mutating func escaped(
        _ begin: UnsafePointer<UInt8>, _ first: UnsafePointer<UInt8>, _ asciiSoFar: Bool
    ) throws -> JSONToken {
        let close = try closingQuote(first)
        let scratch = self.scratch ?? Scratch()
        self.scratch = scratch
        // Unescaping never makes a string longer.
        scratch.reserve(close - begin)
        let out = scratch.bytes.baseAddress!
        var count = first - begin
        out.update(from: begin, count: count)
        var ascii = asciiSoFar
        at = first
        while at < close {
            let byte = at.pointee
            if byte == backslash {
                count += try unescape(out + count)
            } else {
                if byte < 0x20 { throw control(at) }
                if byte >= 0x80 { ascii = false }
                out[count] = byte
                count += 1
                at += 1
            }
        }
        if !ascii { try checkUTF8(UnsafePointer(out), count) }
        at = close + 1
        return JSONToken(start: UnsafePointer(out), count: count)
    }

    private mutating func closingQuote(_ first: UnsafePointer<UInt8>) throws -> UnsafePointer<UInt8> {
        var place = first
        while place < end {
            if place.pointee == quote { return place }
            place += place.pointee == backslash ? 2 : 1
        }
        _ = try unterminated(end)
        return end
    }

    /// Reads one escape and writes what it means; returns how many bytes that took.
    private mutating func unescape(_ out: UnsafeMutablePointer<UInt8>) throws -> Int {
        let code = at[1]
        at += 2
        switch code {
        case quote, backslash, UInt8(ascii: "/"): out.pointee = code
        case UInt8(ascii: "b"): out.pointee = 0x08
        case UInt8(ascii: "f"): out.pointee = 0x0C
        case UInt8(ascii: "n"): out.pointee = 0x0A
        case UInt8(ascii: "r"): out.pointee = 0x0D
        case UInt8(ascii: "t"): out.pointee = 0x09
        case UInt8(ascii: "u"):
            var scalar = try hex()
            if scalar & 0xFC00 == 0xD800 {
                guard end - at >= 2, at[0] == backslash, at[1] == UInt8(ascii: "u") else { throw lone() }
                at += 2
                let low = try hex()
                guard low & 0xFC00 == 0xDC00 else { throw lone() }
                scalar = 0x10000 + ((scalar & 0x3FF) << 10) + (low & 0x3FF)
            } else if scalar & 0xFC00 == 0xDC00 {
                throw lone()
            }
            return Self.write(scalar, to: out)
        default:
            at -= 2
            throw syntax("an unknown escape")
        }
        return 1
    }

    private func lone() -> SyntaxError {
        syntax("half of a surrogate pair")
    }

    private mutating func hex() throws -> UInt32 {
        guard end - at >= 4 else { throw syntax("unexpected end of input in a string") }
        var value: UInt32 = 0
        for place in 0..<4 {
            let byte = at[place]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: throw syntax("expected four hexadecimal digits")
            }
        }
        at += 4
        return value
    }

    private static func write(_ scalar: UInt32, to out: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 0
        for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")! {
            out[count] = byte
            count += 1
        }
        return count
    }

    /// Refuses what is not UTF-8: stray continuation bytes, overlong forms, surrogates, code points beyond U+10FFFF.
    private mutating func checkUTF8(_ begin: UnsafePointer<UInt8>, _ count: Int) throws {
        var place = 0
        func continues(_ offset: Int) -> Bool {
            place + offset < count && begin[place + offset] & 0xC0 == 0x80
        }
        while place < count {
            let lead = begin[place]
            let next = place + 1 < count ? begin[place + 1] : 0
            switch lead {
            case 0x00..<0x80: place += 1
            case 0xC2..<0xE0 where continues(1): place += 2
            case 0xE0 where next >= 0xA0 && continues(1) && continues(2): place += 3
            case 0xED where next < 0xA0 && continues(1) && continues(2): place += 3
            case 0xE1..<0xED where continues(1) && continues(2): place += 3
            case 0xEE...0xEF where continues(1) && continues(2): place += 3
            case 0xF0 where next >= 0x90 && continues(1) && continues(2) && continues(3): place += 4
            case 0xF4 where next < 0x90 && continues(1) && continues(2) && continues(3): place += 4
            case 0xF1..<0xF4 where continues(1) && continues(2) && continues(3): place += 4
            default: throw syntax("a string that is not UTF-8")
            }
        }
    }
}
