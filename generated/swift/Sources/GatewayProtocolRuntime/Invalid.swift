// Why a value is refused: violations, and the error that carries them.

import Foundation

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
    /// Every violation, in the order in which the schema was evaluated. The list ends with the 1,000th, or with the one that
    /// brings pointers and messages beyond 1,000,000 bytes.
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

/// Violations while they are collected.
struct ViolationList {
    private(set) var violations: [Violation] = []
    private var bytes = 0

    static let most = 1_000
    /// A long key is part of every pointer below it.
    static let mostBytes = 1_000_000

    var isFull: Bool { violations.count >= Self.most || bytes > Self.mostBytes }

    /// Appends a violation unless the list is full: then it is not even spelled.
    mutating func append(_ violation: @autoclosure () -> Violation) {
        if isFull { return }
        let violation = violation()
        bytes += violation.pointer.utf8.count + violation.message.utf8.count
        violations.append(violation)
    }
}

/// A step down into a value.
enum Step {
    case key(String)
    case index(Int)
}

extension [Step] {
    /// The JSON pointer of where the steps lead.
    var pointer: String {
        reduce(into: "") { pointer, step in
            switch step {
            case .key(let key): pointer += "/" + escapePointer(key)
            case .index(let index): pointer += "/\(index)"
            }
        }
    }
}

/// A key inside a JSON pointer.
private func escapePointer(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return key }
    return key.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
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
