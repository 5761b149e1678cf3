// Numbers, and values of any kind.

private let zero = UInt8(ascii: "0")
private let nine = UInt8(ascii: "9")

extension JSONReader {
    /// An integer within bounds, both included. `2.0` and `2e0` are integers too.
    public mutating func integer(
        min: Int = -9_007_199_254_740_991, max: Int = 9_007_199_254_740_991
    ) throws -> Int {
        let value = try plainInteger() ?? spelledInteger()
        guard value >= min, value <= max else { throw refused() }
        return value
    }

    /// The integer here when it is spelled with digits only; reads nothing otherwise.
    mutating func plainInteger() -> Int? {
        _ = peek()
        var place = at
        let negative = place < end && place.pointee == UInt8(ascii: "-")
        if negative { place += 1 }
        let digits = place
        var value = 0
        // Sixteen digits cannot overflow, and no safe integer has more.
        while place < end, place - digits < 17 {
            let digit = place.pointee &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            value = value &* 10 &+ Int(digit)
            place += 1
        }
        let count = place - digits
        guard count > 0, count < 17, count == 1 || digits.pointee != UInt8(ascii: "0") else { return nil }
        if place < end, place.pointee == UInt8(ascii: ".") || place.pointee | 0x20 == UInt8(ascii: "e") { return nil }
        at = place
        return negative ? -value : value
    }

    private mutating func spelledInteger() throws -> Int {
        guard let value = try anyNumber().int else { throw refused() }
        return value
    }

    /// A number within bounds, both included, as the nearest double.
    public mutating func number(min: Double = -.infinity, max: Double = .infinity) throws -> Double {
        let value = try plainInteger().map(Double.init) ?? anyNumber().double
        guard value >= min, value <= max else { throw refused() }
        return value
    }

    /// A number of any size.
    mutating func anyNumber() throws -> JSONNumber {
        let byte = peek()
        guard byte == UInt8(ascii: "-") || (byte >= zero && byte <= nine) else { throw refused() }
        let begin = at
        let negative = byte == UInt8(ascii: "-")
        if negative { at += 1 }

        var number = Digits()
        try number.whole(&self)
        if at < end, at.pointee == UInt8(ascii: ".") {
            at += 1
            try number.fraction(&self)
        }
        if at < end, at.pointee | 0x20 == UInt8(ascii: "e") {
            at += 1
            try number.power(&self)
        }
        guard let value = number.value(negative, UnsafeBufferPointer(start: begin, count: at - begin)) else {
            at = begin
            throw syntax("a number beyond the range of a double")
        }
        return value
    }

    /// Any value.
    public mutating func value() throws -> JSONValue {
        switch peek() {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try .object(object())
        case UInt8(ascii: "["): return try .array(list { try $0.value() })
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try bool())
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        case UInt8(ascii: "-"), zero...nine: return .number(try anyNumber())
        default: throw expected("a value")
        }
    }

    private mutating func object() throws -> JSONObject {
        var object = JSONObject()
        try beginObject()
        while let key = try nextKey() {
            let name = key.text
            if object.find(name) == nil {
                object.append(name, try value())
            } else {
                guard lenient else { throw DuplicateMember() }
                object[name] = try value()
            }
        }
        return object
    }

    /// Passes over a value.
    mutating func skip() throws {
        switch peek() {
        case UInt8(ascii: "{"):
            try beginObject()
            while try nextKey() != nil { try skip() }
        case UInt8(ascii: "["):
            try beginArray()
            while try nextItem() { try skip() }
        case UInt8(ascii: "\""): _ = try token()
        default: _ = try value()
        }
    }

    /// Reports, at its object, every member that has been there before. Ends where the list does.
    mutating func duplicates(_ path: inout [Step], _ found: inout ViolationList) throws {
        switch peek() {
        case UInt8(ascii: "{"):
            var seen: Set<ExactText> = []
            try beginObject()
            while !found.isFull, let key = try nextKey() {
                let name = key.text
                if !seen.insert(ExactText(name)).inserted {
                    let message = "must NOT have duplicate property '\(name)'"
                    found.append(Violation(pointer: path.pointer, keyword: "duplicate", message: message))
                }
                path.append(.key(name))
                try duplicates(&path, &found)
                path.removeLast()
            }
        case UInt8(ascii: "["):
            var index = 0
            try beginArray()
            while try !found.isFull && nextItem() {
                path.append(.index(index))
                try duplicates(&path, &found)
                path.removeLast()
                index += 1
            }
        default: try skip()
        }
    }
}

/// The significant digits of a number, and where its point stands. No zero at either end of the digits.
private struct Digits {
    /// The first nineteen digits.
    private var mantissa: UInt64 = 0
    private var count = 0
    /// The value is digits × 10^exponent.
    private var exponent = 0
    /// Digits that no longer fit into the mantissa.
    private var more: [UInt8] = []
    /// Zeros that count only when another digit follows.
    private var zeros = 0

    private mutating func push(_ digit: UInt8) {
        if digit == 0 {
            if count > 0 { zeros += 1 }
            return
        }
        while zeros > 0 {
            append(0)
            zeros -= 1
        }
        append(digit)
    }

    private mutating func append(_ digit: UInt8) {
        if count < 19 {
            mantissa = mantissa * 10 + UInt64(digit)
        } else {
            more.append(digit + zero)
        }
        count += 1
    }

    private mutating func run(_ reader: inout JSONReader, _ body: (inout Digits, UInt8) -> Void) throws {
        let begin = reader.at
        while reader.at < reader.end, reader.at.pointee >= zero, reader.at.pointee <= nine {
            body(&self, reader.at.pointee - zero)
            reader.at += 1
        }
        if reader.at == begin { throw reader.expected("a digit") }
    }

    mutating func whole(_ reader: inout JSONReader) throws {
        if reader.at < reader.end, reader.at.pointee == zero {
            reader.at += 1
            guard reader.at < reader.end, reader.at.pointee >= zero, reader.at.pointee <= nine else { return }
            throw reader.syntax("a number with a leading zero")
        }
        try run(&reader) { $0.push($1) }
    }

    mutating func fraction(_ reader: inout JSONReader) throws {
        try run(&reader) { digits, digit in
            digits.push(digit)
            digits.exponent -= 1
        }
    }

    mutating func power(_ reader: inout JSONReader) throws {
        var negative = false
        if reader.at < reader.end, reader.at.pointee == UInt8(ascii: "-") || reader.at.pointee == UInt8(ascii: "+") {
            negative = reader.at.pointee == UInt8(ascii: "-")
            reader.at += 1
        }
        var power = 0
        // Beyond a billion no digit matters any more: the value is zero or out of range either way.
        try run(&reader) { _, digit in power = min(power * 10 + Int(digit), 1_000_000_000) }
        exponent += negative ? -power : power
    }

    /// The number, or `nil` when it is beyond the range of a double.
    func value(_ negative: Bool, _ text: UnsafeBufferPointer<UInt8>) -> JSONNumber? {
        if count == 0 { return JSONNumber(0) }
        let scale = exponent + zeros
        if let integer = integer(negative, scale) { return JSONNumber(integer) }
        if count <= 15, (-22...22).contains(scale) {
            // Both are exact doubles, so one operation gives the nearest double.
            let power = powersOfTen[abs(scale)]
            let value = scale < 0 ? Double(mantissa) / power : Double(mantissa) * power
            return JSONNumber(storage: .double(negative ? -value : value))
        }
        let nearest = Double(String(decoding: text, as: UTF8.self)) ?? .infinity
        guard nearest.isFinite else { return nil }
        let digits = Array(String(mantissa).utf8) + more
        if nearest != 0, shortestDigits(nearest.magnitude) == (digits, scale) {
            return JSONNumber(storage: .double(nearest))
        }
        let spelled = String(decoding: digits, as: UTF8.self)
        return JSONNumber(storage: .decimal(Decimals(negative: negative, digits: spelled, exponent: scale)))
    }

    private func integer(_ negative: Bool, _ scale: Int) -> Int64? {
        guard more.isEmpty, scale >= 0, scale < 19 else { return nil }
        var value = mantissa
        for _ in 0..<scale {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        if negative && value == 1 << 63 { return .min }
        return Int64(exactly: value).map { negative ? -$0 : $0 }
    }
}

private let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]
