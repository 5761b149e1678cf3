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

extension PayloadType {
    /// Like `decode`, for what a server sends: one that is newer may say more than the document knows, so members that
    /// are refused for nothing but being there are left out.
    func decodeKnown(_ json: JSONValue) throws -> ClientPayload {
        do {
            return try decode(json)
        } catch let error as Invalid {
            guard !error.concise.isEmpty, error.concise.allSatisfy({ $0.keyword == "additionalProperties" }),
                let known = try? decode(error.concise.reduce(json) { $0.without($1) })
            else { throw error }
            return known
        }
    }
}

extension JSONValue {
    /// The value without the member that a violation of `additionalProperties` names.
    fileprivate func without(_ violation: Violation) -> JSONValue {
        let (before, behind) = ("unexpected property '", "'")
        guard violation.message.hasPrefix(before), violation.message.hasSuffix(behind) else { return self }
        let name = String(violation.message.dropFirst(before.count).dropLast(behind.count))
        let steps = violation.pointer.components(separatedBy: "/").dropFirst().map { step in
            step.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
        }
        return without(name, at: steps[...])
    }

    private func without(_ name: String, at steps: ArraySlice<String>) -> JSONValue {
        switch (self, steps.first) {
        case (.object(var object), nil):
            object[name] = nil
            return .object(object)
        case (.object(var object), let step?):
            guard let value = object[step] else { return self }
            object[step] = value.without(name, at: steps.dropFirst())
            return .object(object)
        case (.array(var items), let step?):
            guard let at = Int(step), items.indices.contains(at) else { return self }
            items[at] = items[at].without(name, at: steps.dropFirst())
            return .array(items)
        default: return self
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
