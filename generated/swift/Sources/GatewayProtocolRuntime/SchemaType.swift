// What every generated type can do: come from JSON text, go back to it, and take part in Swift's `Codable`.

import Foundation

/// A type generated from a schema. Decoding accepts exactly what the schema accepts; what was decoded encodes to an equal
/// JSON value.
public protocol SchemaType: Codable, Hashable, Sendable, JSONWritable {
    /// Reads a value in one pass; throws without an explanation. Use `init(jsonData:)`.
    init(readingJSON reader: inout JSONReader) throws
    /// The rule that decides what is valid.
    static var jsonRule: SchemaRule { get }
}

extension SchemaType {
    /// Reads JSON text and enforces the schema. Throws `Invalid` with every violation. This is the fast way in.
    public init(jsonData data: Data) throws {
        self = try data.withUnsafeBytes { try decodeTyped(Self.self, from: $0.bindMemory(to: UInt8.self)) }
    }

    /// Reads JSON text and enforces the schema. Throws `Invalid` with every violation.
    public static func decode(_ data: Data) throws -> Self {
        try Self(jsonData: data)
    }

    /// The value as JSON text. Throws when it holds an infinity or NaN, which JSON cannot say.
    public func jsonData() throws -> Data {
        try withJSON(of: self) { Data($0) }
    }

    /// Enforces the schema with any decoder. Slower than `init(jsonData:)`.
    public init(from decoder: any Decoder) throws {
        self = try JSONValue(from: decoder).decode()
    }

    public func encode(to encoder: any Encoder) throws {
        try JSONValue(self).encode(to: encoder)
    }
}

// An enum has these from `RawRepresentable` too; the more special ones win.
extension SchemaType where Self: RawRepresentable, RawValue == String {
    public init(from decoder: any Decoder) throws {
        self = try JSONValue(from: decoder).decode()
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.write(rawValue)
    }
}

/// Reads a typed value; explains a refusal.
func decodeTyped<T: SchemaType>(_ type: T.Type, from bytes: UnsafeBufferPointer<UInt8>) throws -> T {
    do {
        var reader = JSONReader(bytes)
        let value = try T(readingJSON: &reader)
        try reader.finish()
        return value
    } catch {
        throw explain(bytes, T.jsonRule)
    }
}

/// Hands over the JSON text of a value.
func withJSON<R>(of value: some JSONWritable, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) throws -> R {
    var writer = JSONWriter()
    value.writeJSON(to: &writer)
    if writer.failed { throw NotANumber() }
    return try writer.bytes.withUnsafeBufferPointer(body)
}

/// Thrown when a value to encode holds an infinity or NaN.
public struct NotANumber: Error, CustomStringConvertible {
    public var description: String { "JSON has no infinities and no NaN: use a finite number" }
}
