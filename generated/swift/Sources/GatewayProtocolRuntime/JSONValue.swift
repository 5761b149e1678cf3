// Any JSON value, for what a schema leaves open.

import Foundation

/// Any JSON value. Equality is JSON's: numbers by their nearest doubles, strings by code points, members of objects in any order.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The value as an integer, when it is a number without a fraction that `Int` can hold.
    public var int: Int? {
        if case .number(let value) = self { value.int } else { nil }
    }

    /// The value as the nearest double, when it is a number.
    public var double: Double? {
        if case .number(let value) = self { value.double } else { nil }
    }

    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    public var array: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    public var object: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// A member of an object.
    public subscript(key: String) -> JSONValue? {
        object?[key]
    }

    /// An item of an array; `nil` when there is none.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }
}

extension JSONValue {
    /// Reads JSON text (RFC 8259, UTF-8). Refuses what two parsers could read differently: duplicate members, lone
    /// surrogates, invalid UTF-8, a byte order mark, numbers beyond a double's range; and nesting beyond 127 levels.
    public init(jsonData data: Data) throws {
        self = try data.withUnsafeBytes { try parse($0.bindMemory(to: UInt8.self)) }
    }

    /// Compact JSON text: integers as integers, doubles in their shortest form, nothing escaped that need not be.
    public func jsonData() -> Data {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return Data(writer.bytes)
    }

    /// The value that a typed value is on the wire.
    public init(_ value: some SchemaType) throws {
        self = try withJSON(of: value) { try parse($0) }
    }

    /// This value as a typed one.
    public func decode<T: SchemaType>(_ type: T.Type = T.self) throws -> T {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return try writer.bytes.withUnsafeBufferPointer { try decodeTyped(T.self, from: $0) }
    }
}

extension JSONValue {
    /// Whether arrays and objects hold each other deeper than that.
    func isDeeper(than levels: Int) -> Bool {
        switch self {
        case .array(let items): levels == 0 || items.contains { $0.isDeeper(than: levels - 1) }
        case .object(let members): levels == 0 || members.contains { $0.value.isDeeper(than: levels - 1) }
        default: false
        }
    }
}

extension JSONValue: Hashable {
    public static func == (a: Self, b: Self) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.string(let a), .string(let b)): sameText(a, b)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0 as UInt8)
        case .bool(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}

extension JSONValue: CustomStringConvertible {
    /// The JSON text.
    public var description: String {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        self = .number(JSONNumber(value))
    }
}

extension JSONValue: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) {
        self = .number(JSONNumber(floatLiteral: value))
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSONValue: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        var object = JSONObject()
        for (key, value) in elements { object[key] = value }
        self = .object(object)
    }
}
