// Why text was refused: syntax first, then members that stand there twice, then the rules.

import Foundation

/// Reads any JSON value; explains a refusal.
func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws -> JSONValue {
    let (value, duplicates) = try parseLeniently(bytes)
    guard duplicates.violations.isEmpty else { throw Invalid(duplicates.violations) }
    return value
}

/// Reads any JSON value. Members that stand there twice are reported; the last one counts.
private func parseLeniently(_ bytes: UnsafeBufferPointer<UInt8>) throws -> (JSONValue, ViolationList) {
    do {
        var reader = JSONReader(bytes)
        do {
            let value = try reader.value()
            try reader.finish()
            return (value, ViolationList())
        } catch is DuplicateMember {
            var again = JSONReader(bytes)
            again.lenient = true
            let value = try again.value()
            try again.finish()
            return (value, try duplicates(bytes))
        }
    } catch let error as SyntaxError {
        throw Invalid.syntax(error.message, at: error.offset)
    } catch is TooDeep {
        throw Invalid([.tooDeep])
    }
}

private func duplicates(_ bytes: UnsafeBufferPointer<UInt8>) throws -> ViolationList {
    var found = ViolationList()
    var path: [Step] = []
    var reader = JSONReader(bytes)
    try reader.duplicates(&path, &found)
    return found
}

/// What is wrong with JSON text: members that stand there twice, then what the rule refuses. `nil` when nothing is.
private func findings(_ bytes: UnsafeBufferPointer<UInt8>, _ rule: SchemaRule) throws -> Invalid? {
    let (value, duplicates) = try parseLeniently(bytes)
    let (violations, concise) = rule.lists(in: value, after: duplicates)
    return violations.isEmpty ? nil : Invalid(violations, concise: concise)
}

/// Why a typed value was refused.
func explain(_ bytes: UnsafeBufferPointer<UInt8>, _ rule: SchemaRule) -> any Error {
    do {
        if let invalid = try findings(bytes, rule) { return invalid }
        // Swift's dictionaries take `é` in its two spellings for one key, so such an object has no typed form.
        let message = "must NOT have property names that Swift takes for the same"
        return Invalid([Violation(pointer: "", keyword: "duplicate", message: message)])
    } catch {
        return error
    }
}

extension SchemaRule {
    /// Throws `Invalid` unless the rule accepts JSON text.
    public func validate(_ data: Data) throws {
        let invalid = try data.withUnsafeBytes { try findings($0.bindMemory(to: UInt8.self), self) }
        if let invalid { throw invalid }
    }

    /// Decodes JSON text with a reader's closure and encodes what came out. For generated code: use `roundtrip`.
    public func reencode<T: JSONWritable>(
        _ data: Data, _ type: T.Type, _ read: (inout JSONReader) throws -> T
    ) throws -> Data {
        try data.withUnsafeBytes { raw in
            let bytes = raw.bindMemory(to: UInt8.self)
            let value: T
            do {
                var reader = JSONReader(bytes)
                value = try read(&reader)
                try reader.finish()
            } catch {
                throw explain(bytes, self)
            }
            return try withJSON(of: value) { Data($0) }
        }
    }
}
