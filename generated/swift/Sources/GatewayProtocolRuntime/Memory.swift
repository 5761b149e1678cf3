// What is remembered so that nothing is asked twice. Alternatives that overlap and refer to themselves would otherwise ask
// the same question about the same part of a value 2^depth times.

/// Fewer attempts are free: small values never pay for remembering. Not many more, as each may take long.
let patience = 64

/// What tells an array or an object from the others of a tree.
struct Identity: Hashable {
    /// Where the parts are stored. Empty ones have no place of their own; they are all alike.
    private let address: UnsafeRawPointer?
    private let isArray: Bool

    init(_ items: [JSONValue]) {
        address = items.isEmpty ? nil : items.withUnsafeBytes { $0.baseAddress }
        isArray = true
    }

    init(_ members: JSONObject) {
        address = members.isEmpty ? nil : members.members.withUnsafeBytes { $0.baseAddress }
        isArray = false
    }
}

extension JSONValue {
    /// `nil` for scalars. Says nothing any more once the tree is gone or changed.
    var identity: Identity? {
        switch self {
        case .array(let items): Identity(items)
        case .object(let members): Identity(members)
        default: nil
        }
    }
}

/// What a reader found out about places in its text.
final class ReaderMemory {
    /// A place, and the union that was read there.
    struct Union: Hashable {
        let place: UnsafePointer<UInt8>
        let type: ObjectIdentifier
    }

    /// A place, and the rule that was asked there.
    struct Question: Hashable {
        let place: UnsafePointer<UInt8>
        let rule: Int
    }

    /// The alternative that was chosen; `nil` inside when none was.
    var choices: [Union: Int?] = [:]
    var verdicts: [Question: Bool] = [:]
}

/// A union that is being read: alternatives are tried one after the other.
public struct JSONChoice {
    let union: ReaderMemory.Union
    /// The alternative that is tried next.
    var next = 0
    /// What was chosen before at the same place; outer `nil` when that is not known.
    let known: Int??
}

extension JSONReader {
    /// Begins to read a union. Follow with one `attempt` for each of its alternatives, and `refused`.
    public mutating func union(_ type: Any.Type) -> JSONChoice {
        skipSpace()
        let union = ReaderMemory.Union(place: at, type: ObjectIdentifier(type))
        return JSONChoice(union: union, known: memory?.choices[union])
    }

    /// What `read` makes of the value here, or `nil` when it refuses; nothing is read then.
    @inlinable public mutating func attempt<T>(
        _ choice: inout JSONChoice, _ read: (inout JSONReader) throws -> T
    ) -> T? {
        guard tries(&choice) else { return nil }
        let bookmark = self.bookmark
        if let value = try? read(&self) {
            chose(choice)
            return value
        }
        self.bookmark = bookmark
        return nil
    }

    /// No alternative reads the value here.
    @inline(never) public func refused(_ choice: JSONChoice) -> any Error {
        if let memory, isContainer(choice.union.place) { memory.choices[choice.union] = .some(nil) }
        return refused()
    }

    /// Whether the next alternative is worth an attempt.
    @usableFromInline mutating func tries(_ choice: inout JSONChoice) -> Bool {
        let alternative = choice.next
        choice.next += 1
        if let known = choice.known { return known == alternative }
        count(1)
        return true
    }

    @usableFromInline func chose(_ choice: JSONChoice) {
        if let memory, isContainer(choice.union.place) { memory.choices[choice.union] = choice.next - 1 }
    }

    private func isContainer(_ place: UnsafePointer<UInt8>) -> Bool {
        place < end && (place.pointee == UInt8(ascii: "{") || place.pointee == UInt8(ascii: "["))
    }

    /// Counts attempts; begins to remember when there have been many.
    private mutating func count(_ more: Int) {
        attempts += more
        if attempts >= patience, memory == nil { memory = ReaderMemory() }
    }

    /// Refuses the value ahead unless a rule accepts it. Reads nothing.
    public mutating func check(_ rule: SchemaRule) throws {
        skipSpace()
        let question = ReaderMemory.Question(place: at, rule: rule.node)
        if let verdict = memory?.verdicts[question] {
            guard verdict else { throw refused() }
            return
        }
        var ahead = self
        let value = try ahead.value()
        var evaluation = Evaluation(nodes: rule.rules.nodes, purpose: .verdict, attempts: attempts)
        let verdict = evaluation.run(rule.node, value)
        count(evaluation.attempts - attempts)
        memory?.verdicts[question] = verdict
        guard verdict else { throw refused() }
    }

    /// A value that its type describes only in part: the rule decides.
    @inlinable public mutating func checked<T>(_ rule: SchemaRule, _ read: (inout JSONReader) throws -> T) throws -> T {
        try check(rule)
        return try read(&self)
    }
}
