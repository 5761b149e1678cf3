// What a client has to know about a version of a protocol; the generated package says it.

import Foundation

/// A version of a protocol, as a client needs it: how connections are opened, and what methods and events carry.
public struct ProtocolVersion: Sendable {
    /// The versions a server of this version answers.
    public let accepted: [Int]
    /// The method that opens a connection, and the events every client acts on.
    public let connection: ProtocolConnection
    /// Decides what is a frame.
    let frame: SchemaRule
    let method: @Sendable (ExactText) -> Method?
    let event: @Sendable (ExactText) -> PayloadType?

    /// What a method carries.
    public struct Method: Sendable {
        let params, result: PayloadType
        let ack: PayloadType?

        /// `ack` only for methods that answer twice.
        public init(params: PayloadType, ack: PayloadType? = nil, result: PayloadType) {
            self.params = params
            self.ack = ack
            self.result = result
        }
    }

    public init(
        accepted: [Int], connection: ProtocolConnection, frame: SchemaRule,
        method: @escaping @Sendable (ExactText) -> Method?, event: @escaping @Sendable (ExactText) -> PayloadType?
    ) {
        self.accepted = accepted
        self.connection = connection
        self.frame = frame
        self.method = method
        self.event = event
    }
}

/// How a payload is checked and becomes a typed value.
public struct PayloadType: Sendable {
    /// Throws `Invalid` with every violation.
    let decode: @Sendable (JSONValue) throws -> ClientPayload

    /// A value of the shape that `read` reads; the rule explains refusals.
    public init<T: Sendable>(
        _ rule: @escaping @Sendable () -> SchemaRule, _ read: @escaping @Sendable (inout JSONReader) throws -> T
    ) {
        decode = { json in
            let value = try withJSON(of: json) { bytes in
                do {
                    var reader = JSONReader(bytes)
                    let value = try read(&reader)
                    try reader.finish()
                    return value
                } catch {
                    throw explain(bytes, rule())
                }
            }
            return ClientPayload(json: json, typed: Typed(value: value))
        }
    }
}

/// A payload that was found to be valid: as JSON, and as the type its document gives it.
public struct ClientPayload: Sendable {
    public let json: JSONValue
    let typed: any Sendable

    /// The payload as the type that the package generates for it; `nil` for any other type.
    public func value<T: Sendable>(_ type: T.Type = T.self) -> T? {
        (typed as? Typed<T>)?.value
    }
}

/// Keeps optionals from being looked through by casts.
private struct Typed<T: Sendable>: Sendable {
    let value: T
}
