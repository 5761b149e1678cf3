// Why a value is refused: violations, and the error that carries them.

/// One place where a value breaks its schema.
public struct Violation: Sendable, Hashable, Codable, CustomStringConvertible {
    /// JSON pointer (RFC 6901) of the offending value; empty for the whole document.
    public let pointer: String
    /// The schema keyword that refuses it: `required`, `type`, `maxLength`, …
    public let keyword: String
    /// What is wrong, without the place: `must be string`.
    public let message: String

    public init(pointer: String, keyword: String, message: String) {
        self.pointer = pointer
        self.keyword = keyword
        self.message = message
    }

    /// The place and what is wrong there: `at /client/id: must be string`.
    public var description: String {
        if !pointer.isEmpty { return "at \(pointer): \(message)" }
        return keyword == "additionalProperties" ? "at root: \(message)" : message
    }
}

/// Thrown when a value is refused. Carries every violation, in the order in which the schema was evaluated.
public struct Invalid: Error, Sendable, Hashable, CustomStringConvertible {
    public let violations: [Violation]

    public init(_ violations: [Violation]) {
        self.violations = violations
    }

    /// Text that is not JSON, or JSON that no strict parser takes: one violation with the keyword `syntax`.
    public var isSyntax: Bool {
        violations.count == 1 && violations[0].keyword == Self.syntaxKeyword
    }

    /// All violations in one line; what is said twice stands there once.
    public var description: String {
        var seen: Set<String> = []
        let parts = violations.map(\.description).filter { seen.insert($0).inserted }
        return parts.isEmpty ? "unknown validation error" : parts.joined(separator: "; ")
    }

    static let syntaxKeyword = "syntax"

    static func syntax(_ message: String, at offset: Int) -> Invalid {
        Invalid([Violation(pointer: "", keyword: syntaxKeyword, message: "invalid JSON at byte \(offset): \(message)")])
    }
}

/// Thrown by `validate` and `roundtrip` for a name they do not know.
public struct UnknownDefinition: Error, Sendable, Hashable, CustomStringConvertible {
    public let name: String

    public init(_ name: String) {
        self.name = name
    }

    public var description: String {
        "unknown definition `\(name)`: write the name of a definition, or `#` for the document's root"
    }
}
