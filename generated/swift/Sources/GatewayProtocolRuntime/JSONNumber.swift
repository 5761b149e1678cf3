// Numbers as JSON has them: of any size, never rounded, compared as the doubles that other languages read.

/// A JSON number. `1`, `1.0` and `10e-1` are the same number. Each value has one representation: a 64-bit integer when it
/// is one, else a double when the double's shortest spelling says exactly this value, else its decimal digits. Two numbers
/// are equal when their nearest doubles are, so that every language of the protocol agrees: `9007199254740993` keeps its
/// digits, but equals `9007199254740992`.
public struct JSONNumber: Sendable {
    @usableFromInline enum Storage: Sendable {
        case integer(Int64)
        case double(Double)
        case decimal(Decimals)
    }

    @usableFromInline let storage: Storage

    @usableFromInline init(storage: Storage) {
        self.storage = storage
    }

    @inlinable public init(_ integer: Int) {
        storage = .integer(Int64(integer))
    }

    @inlinable public init(_ integer: Int64) {
        storage = .integer(integer)
    }

    /// `nil` for infinities and NaN, which JSON cannot say.
    public init?(_ double: Double) {
        guard double.isFinite else { return nil }
        if let integer = Int64(exactly: double) {
            // Beyond 2^53 a double stands for its shortest spelling, not for its exact value.
            storage = .integer(integer.magnitude <= 1 << 53 ? integer : Int64(ecmaScript(double)) ?? integer)
        } else {
            storage = .double(double)
        }
    }

    /// A number from its JSON spelling; `nil` when it is not one, or is beyond the range of a double.
    public init?(text: String) {
        var text = text
        let parsed: JSONNumber? = text.withUTF8 { bytes in
            var reader = JSONReader(bytes)
            guard let number = try? reader.anyNumber(), reader.at == reader.end else { return nil }
            return number
        }
        guard let parsed else { return nil }
        self = parsed
    }

    /// The value as an integer, when it is one that `Int` can hold.
    public var int: Int? {
        if case .integer(let value) = storage { Int(exactly: value) } else { nil }
    }

    /// The nearest double.
    public var double: Double {
        switch storage {
        case .integer(let value): Double(value)
        case .double(let value): value
        case .decimal(let value): value.double
        }
    }

    /// Whether the value has no fraction.
    public var isInteger: Bool {
        switch storage {
        case .integer: true
        case .double(let value): value.rounded(.towardZero) == value
        case .decimal(let value): value.exponent >= 0
        }
    }

    /// An integer that every language of the protocol can hold: within ±(2^53 − 1).
    var isSafe: Bool {
        if case .integer(let value) = storage { value.magnitude <= 9_007_199_254_740_991 } else { false }
    }

    func isLess(than other: JSONNumber) -> Bool {
        double < other.double
    }
}

extension JSONNumber: Hashable {
    public static func == (a: Self, b: Self) -> Bool {
        a.double == b.double
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(double)
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The canonical JSON spelling.
    public var description: String {
        switch storage {
        case .integer(let value): String(value)
        case .double(let value): ecmaScript(value)
        case .decimal(let value): value.text
        }
    }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        self.init(value)
    }
}

extension JSONNumber: ExpressibleByFloatLiteral {
    /// A literal beyond the range of a double is 0.
    public init(floatLiteral value: Double) {
        self = JSONNumber(value) ?? 0
    }
}

/// Decimal digits and where the point stands: the value is ± digits × 10^exponent. No zero at either end of the digits.
@usableFromInline struct Decimals: Sendable {
    let negative: Bool
    let digits: String
    let exponent: Int

    var double: Double {
        Double("\(negative ? "-" : "")\(digits)e\(exponent)") ?? 0
    }

    var text: String {
        let sign = negative ? "-" : ""
        let whole = digits.utf8.count + exponent
        if exponent >= 0 && whole <= 309 {
            return sign + digits + String(repeating: "0", count: exponent)
        }
        return sign + spell(digits: Array(digits.utf8), whole: whole)
    }
}

/// A finite double the way ECMAScript's `Number::toString` prints it: the shortest digits that read back as the same.
func ecmaScript(_ value: Double) -> String {
    if value == 0 { return "0" }
    let (digits, exponent) = shortestDigits(value.magnitude)
    return (value < 0 ? "-" : "") + spell(digits: digits, whole: digits.count + exponent)
}

/// The shortest digits that read back as this positive finite double; the value is digits × 10^exponent.
func shortestDigits(_ value: Double) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var exponent = 0
    var afterPoint = false
    // Swift's own description has the shortest digits, but another layout.
    var text = Array(value.description.utf8)[...]
    while let byte = text.popFirst() {
        switch byte {
        case UInt8(ascii: "."):
            afterPoint = true
        case UInt8(ascii: "e"):
            exponent += Int(String(decoding: text, as: UTF8.self)) ?? 0
            text = []
        default:
            if afterPoint { exponent -= 1 }
            if !(digits.isEmpty && byte == UInt8(ascii: "0")) { digits.append(byte) }
        }
    }
    while digits.last == UInt8(ascii: "0") {
        digits.removeLast()
        exponent += 1
    }
    return (digits, exponent)
}

/// Lays out digits as ECMAScript does; `whole` of them stand before the point.
private func spell(digits: [UInt8], whole: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    if digits.count <= whole && whole <= 21 {
        return text + String(repeating: "0", count: whole - digits.count)
    }
    if 0 < whole && whole <= 21 {
        return "\(text.prefix(whole)).\(text.dropFirst(whole))"
    }
    if -6 < whole && whole <= 0 {
        return "0." + String(repeating: "0", count: -whole) + text
    }
    let fraction = digits.count == 1 ? "" : ".\(text.dropFirst())"
    let exponent = whole - 1
    return "\(text.prefix(1))\(fraction)\(exponent < 0 ? "e-" : "e+")\(exponent.magnitude)"
}
