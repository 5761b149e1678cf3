// Reads JSON text in one pass, straight into typed values. Decides only whether the text is accepted; when it is not,
// the rules explain why (see Explain.swift).

import Foundation

/// Thrown where typed decoding refuses a value. Says nothing: the explanation comes from the rules.
public struct Rejected: Error {
    @inlinable public init() {}
}

/// Thrown where the text is not JSON.
struct SyntaxError: Error {
    let message: String
    let offset: Int
}

/// Thrown where an object names a member twice.
struct DuplicateMember: Error {}

/// Thrown where arrays and objects hold each other too deep.
struct TooDeep: Error {}

/// A string that is still where it was read. Valid until the reader reads the next string.
public struct JSONToken {
    @usableFromInline let start: UnsafePointer<UInt8>
    @usableFromInline let count: Int

    /// The string.
    @inlinable public var text: String {
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// How many code points it has.
    var length: Int {
        var length = count
        for at in 0..<count where start[at] & 0xC0 == 0x80 { length -= 1 }
        return length
    }

    func fits(_ min: Int, _ max: Int) -> Bool {
        // A code point takes one to four bytes, so most strings need no counting.
        if count < min { return false }
        if count <= max && (min <= 1 || count >= 4 * min) { return true }
        let length = length
        return length >= min && length <= max
    }
}

/// Lets a `switch` compare a token with the strings a schema declares, byte by byte.
@inlinable public func ~= (pattern: StaticString, token: JSONToken) -> Bool {
    pattern.utf8CodeUnitCount == token.count && sameBytes(pattern.utf8Start, token.start, token.count)
}

@inlinable func sameBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    memcmp(a, b, count) == 0
}

/// Holds the last string that had escapes.
final class Scratch {
    var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)

    init() {}

    /// Makes room, forgetting what was there.
    func reserve(_ count: Int) {
        guard bytes.count < count else { return }
        bytes.deallocate()
        bytes = .allocate(capacity: count * 2)
    }

    deinit {
        bytes.deallocate()
    }
}

/// Reads JSON text. To look ahead, read from a copy.
public struct JSONReader {
    let start: UnsafePointer<UInt8>
    var at: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    /// Arrays and objects around the current place.
    var depth = 0
    /// Just behind an opening bracket, where no comma may stand.
    var fresh = false
    var scratch: Scratch?
    /// The last of several members with one name counts, instead of none.
    var lenient = false

    /// Alternatives tried so far, and what was found out by that.
    var attempts = 0
    var memory: ReaderMemory?

    /// Arrays and objects may hold each other this deep.
    static let deepest = 127

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        // An empty buffer has no address; any will do, as nothing is read from it.
        start = bytes.baseAddress ?? UnsafePointer(Self.nothing.utf8Start)
        at = start
        end = start + bytes.count
    }

    private static let nothing: StaticString = ""

    /// Where a reader stands.
    @usableFromInline struct Bookmark {
        let at: UnsafePointer<UInt8>
        let depth: Int
        let fresh: Bool
    }

    @usableFromInline var bookmark: Bookmark {
        get { Bookmark(at: at, depth: depth, fresh: fresh) }
        set { (at, depth, fresh) = (newValue.at, newValue.depth, newValue.fresh) }
    }

    // MARK: - Syntax

    func syntax(_ message: String) -> SyntaxError {
        SyntaxError(message: message, offset: at - start)
    }

    @inline(never) func expected(_ what: StaticString) -> any Error {
        at < end ? syntax("expected \(what)") : syntax("unexpected end of input")
    }

    /// A value of another type stands here, or no value at all.
    @inline(never) public func refused() -> any Error {
        Rejected()
    }

    mutating func skipSpace() {
        while at < end {
            let byte = at.pointee
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            at += 1
        }
    }

    /// The next byte that is not white space; 0 at the end.
    mutating func peek() -> UInt8 {
        skipSpace()
        return at < end ? at.pointee : 0
    }

    mutating func finish() throws {
        skipSpace()
        if at < end { throw syntax("expected the end of the text") }
    }

    mutating func enter(_ bracket: UInt8) throws {
        guard peek() == bracket else { throw refused() }
        depth += 1
        if depth > Self.deepest { throw TooDeep() }
        at += 1
        fresh = true
    }

    mutating func leave() {
        at += 1
        depth -= 1
        fresh = false
    }

    // MARK: - Objects

    /// Enters an object. Call `nextKey` until it returns `nil`, and read a value after every key.
    public mutating func beginObject() throws {
        try enter(UInt8(ascii: "{"))
    }

    /// The key of the next member, or `nil` at the end of the object.
    public mutating func nextKey() throws -> JSONToken? {
        let byte = peek()
        if byte == UInt8(ascii: "}") {
            leave()
            return nil
        }
        if fresh {
            fresh = false
        } else {
            guard byte == UInt8(ascii: ",") else { throw expected("`,` or `}`") }
            at += 1
        }
        guard peek() == UInt8(ascii: "\"") else { throw expected("a member's name") }
        let key = try token()
        guard peek() == UInt8(ascii: ":") else { throw expected("`:`") }
        at += 1
        return key
    }

    /// Reads a declared member; refuses it when it stands there twice.
    @inlinable
    public mutating func member<T>(_ slot: inout T?, _ read: (inout JSONReader) throws -> T) throws {
        guard case .none = slot else { throw refused() }
        slot = .some(try read(&self))
    }

    /// Reads a declared member with three states.
    @inlinable
    public mutating func member<T>(_ slot: inout Maybe<T>, _ read: (inout JSONReader) throws -> T) throws {
        guard case .absent = slot else { throw refused() }
        slot = try null() ? .null : .value(try read(&self))
    }

    /// Reads a declared member that is stored out of line.
    @inlinable
    public mutating func member<T>(_ slot: inout Indirect<T?>, _ read: (inout JSONReader) throws -> T) throws {
        try member(&slot.wrappedValue, read)
    }

    /// Reads a declared member with three states that is stored out of line.
    @inlinable
    public mutating func member<T>(_ slot: inout Indirect<Maybe<T>>, _ read: (inout JSONReader) throws -> T) throws {
        try member(&slot.wrappedValue, read)
    }

    /// Reads a member that is not declared.
    @inlinable public mutating func rest<T>(
        _ members: inout [String: T], _ key: JSONToken, _ read: (inout JSONReader) throws -> T
    ) throws {
        // The token dies with the next string, so the key is copied first.
        let name = key.text
        guard members.updateValue(try read(&self), forKey: name) == nil else { throw refused() }
    }

    /// Reads an object whose members all have one type.
    @inlinable public mutating func map<T>(_ read: (inout JSONReader) throws -> T) throws -> [String: T] {
        var members: [String: T] = [:]
        try beginObject()
        while let key = try nextKey() { try rest(&members, key, read) }
        return members
    }

    /// The value of a string member of the object ahead, without reading the object; an impossible token when the object
    /// has no such member.
    public mutating func tag(_ name: StaticString) throws -> JSONToken {
        var ahead = self
        // A token with escapes lives in the scratch, which must outlive the bookmark.
        defer { scratch = ahead.scratch }
        try ahead.beginObject()
        while let key = try ahead.nextKey() {
            if name ~= key {
                guard ahead.peek() == UInt8(ascii: "\"") else { break }
                return try ahead.token()
            }
            try ahead.skip()
        }
        return JSONToken(start: start, count: -1)
    }

    // MARK: - Arrays

    public mutating func beginArray() throws {
        try enter(UInt8(ascii: "["))
    }

    /// Whether another item follows.
    public mutating func nextItem() throws -> Bool {
        let byte = peek()
        if byte == UInt8(ascii: "]") {
            leave()
            return false
        }
        if fresh {
            fresh = false
        } else {
            guard byte == UInt8(ascii: ",") else { throw expected("`,` or `]`") }
            at += 1
            if peek() == UInt8(ascii: "]") { throw expected("a value") }
        }
        return true
    }

    @inlinable public mutating func list<T>(
        min: Int = 0, max: Int = .max, _ read: (inout JSONReader) throws -> T
    ) throws -> [T] {
        var items: [T] = []
        try beginArray()
        while try nextItem() { items.append(try read(&self)) }
        guard items.count >= min, items.count <= max else { throw refused() }
        return items
    }

    // MARK: - Scalars

    /// Whether `null` stands here; reads it then.
    public mutating func null() throws -> Bool {
        guard peek() == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    @inlinable public mutating func nullable<T>(_ read: (inout JSONReader) throws -> T) throws -> T? {
        try null() ? nil : .some(try read(&self))
    }

    /// `null` and nothing else.
    public mutating func nothing() throws -> JSONNull {
        guard try null() else { throw refused() }
        return JSONNull()
    }

    public mutating func bool() throws -> Bool {
        switch peek() {
        case UInt8(ascii: "t"):
            try word("true")
            return true
        case UInt8(ascii: "f"):
            try word("false")
            return false
        default: throw refused()
        }
    }

    mutating func word(_ word: StaticString) throws {
        let count = word.utf8CodeUnitCount
        guard end - at >= count, sameBytes(at, word.utf8Start, count) else { throw expected("a value") }
        at += count
    }

    /// A string whose length in code points is within these bounds.
    public mutating func string(min: Int = 0, max: Int = .max) throws -> String {
        let token = try token()
        guard token.fits(min, max) else { throw refused() }
        return token.text
    }

    // MARK: - Values of other types

    /// A value of a generated type.
    @inlinable
    public mutating func read<T: SchemaType>(_ type: T.Type = T.self) throws -> T {
        try T(readingJSON: &self)
    }

    /// A value of a closed list of strings.
    public mutating func choice<T: RawRepresentable<String>>(_ type: T.Type = T.self) throws -> T {
        let text = try string()
        guard let choice = T(rawValue: text), sameText(choice.rawValue, text) else { throw refused() }
        return choice
    }

    // MARK: - Values that can only be one

    public mutating func constant(_ expected: StaticString) throws {
        guard expected ~= (try token()) else { throw refused() }
    }

    public mutating func constant(_ expected: Bool) throws {
        guard try bool() == expected else { throw refused() }
    }

    public mutating func constant(_ expected: JSONNumber) throws {
        guard try anyNumber() == expected else { throw refused() }
    }

    public mutating func constant(_ expected: JSONNull) throws {
        _ = try nothing()
    }

    public mutating func literal(_ expected: StaticString) throws -> String {
        try constant(expected)
        return expected.description
    }

    public mutating func literal(_ expected: Bool) throws -> Bool {
        try constant(expected)
        return expected
    }

    public mutating func literal(_ expected: Int) throws -> Int {
        try constant(JSONNumber(expected))
        return expected
    }

    public mutating func literal(_ expected: Double) throws -> Double {
        guard try anyNumber() == JSONNumber(expected) else { throw refused() }
        return expected
    }

    public mutating func literal(_ expected: JSONNull) throws -> JSONNull {
        try nothing()
    }
}
