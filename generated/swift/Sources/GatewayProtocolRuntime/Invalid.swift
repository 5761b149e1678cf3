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

    static let tooDeep = Violation(
        pointer: "", keyword: "depth", message: "nested more than \(JSONReader.deepest) levels deep")
}

/// Thrown when a value is refused.
public struct Invalid: Error, Sendable, Hashable, CustomStringConvertible {
    /// Every violation, in the order in which the schema was evaluated; the list ends after 1,000.
    public let violations: [Violation]
    /// The violations without the noise of alternatives nobody meant: where no schema of `anyOf` or `oneOf` accepts,
    /// only those of the alternative that the value's tag or type selects. For people; clients may know the full list.
    public let concise: [Violation]

    /// Without a list of its own, `concise` is the full one.
    public init(_ violations: [Violation], concise: [Violation]? = nil) {
        self.violations = violations
        self.concise = concise ?? violations
    }

    /// Text that is not JSON, or JSON that no strict parser takes: one violation with the keyword `syntax`.
    public var isSyntax: Bool {
        violations.count == 1 && violations[0].keyword == Self.syntaxKeyword
    }

    /// All violations in one line; what is said twice stands there once.
    public var description: String { Self.text(violations) }

    /// The concise list in one line.
    public var conciseDescription: String { Self.text(concise) }

    private static func text(_ violations: [Violation]) -> String {
        var seen: Set<ExactText> = []
        let parts = violations.map(\.description).filter { seen.insert(ExactText($0)).inserted }
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
        "there is no definition `\(name)`; `#` is the document itself"
    }
}
