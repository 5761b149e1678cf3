// Writes JSON text: compact, members in the order given, numbers in their canonical form.

/// What can stand in JSON text.
public protocol JSONWritable {
    func writeJSON(to writer: inout JSONWriter)
}

/// Writes JSON text.
public struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// A number was met that JSON cannot say.
    var failed = false

    init() {
        bytes.reserveCapacity(256)
    }

    // MARK: - Objects

    /// Begins an object; returns where it begins.
    @discardableResult
    public mutating func beginObject() -> Int {
        bytes.append(UInt8(ascii: "{"))
        return bytes.count
    }

    public mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
    }

    @inlinable public mutating func member(_ name: StaticString, _ value: some JSONWritable) {
        key(name)
        value.writeJSON(to: &self)
    }

    @usableFromInline mutating func key(_ name: StaticString) {
        comma(UInt8(ascii: "{"))
        write(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: ":"))
    }

    /// A member that may be absent.
    @inlinable public mutating func optional(_ key: StaticString, _ value: (some JSONWritable)?) {
        if let value { member(key, value) }
    }

    /// A member with three states.
    @inlinable public mutating func optional(_ key: StaticString, _ value: Maybe<some JSONWritable>) {
        switch value {
        case .absent: break
        case .null: member(key, JSONNull())
        case .value(let value): member(key, value)
        }
    }

    /// Members that are not declared, sorted by name. Those that were written since `begin` as declared ones are left out.
    public mutating func rest(_ members: [String: some JSONWritable], since begin: Int) {
        guard !members.isEmpty else { return }
        let declared = keys(since: begin)
        for (key, value) in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard !declared.contains(ExactText(key)) else { continue }
            self.key(key)
            value.writeJSON(to: &self)
        }
    }

    private func keys(since begin: Int) -> Set<ExactText> {
        var keys: Set<ExactText> = []
        var object = bytes[(begin - 1)...] + [UInt8(ascii: "}")]
        object.withUnsafeMutableBufferPointer { buffer in
            var reader = JSONReader(UnsafeBufferPointer(buffer))
            // What has just been written reads back, unless it is nested too deep to be read by anyone.
            guard (try? reader.beginObject()) != nil else { return }
            while let key = try? reader.nextKey() {
                keys.insert(ExactText(key.text))
                guard (try? reader.skip()) != nil else { return }
            }
        }
        return keys
    }

    mutating func key(_ name: String) {
        comma(UInt8(ascii: "{"))
        write(name)
        bytes.append(UInt8(ascii: ":"))
    }

    @usableFromInline mutating func beginArray() {
        bytes.append(UInt8(ascii: "["))
    }

    @usableFromInline mutating func item() {
        comma(UInt8(ascii: "["))
    }

    @usableFromInline mutating func endArray() {
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func comma(_ opening: UInt8) {
        if bytes.last != opening { bytes.append(UInt8(ascii: ",")) }
    }

    // MARK: - Scalars

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var begin = 0
        for (place, byte) in text.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            bytes.append(contentsOf: text[begin..<place])
            escape(byte)
            begin = place + 1
        }
        bytes.append(contentsOf: text[begin...])
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x00..<0x20:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            bytes.append(Array("0123456789abcdef".utf8)[Int(byte & 0xF)])
        default: bytes.append(byte)
        }
    }

    mutating func write(_ value: Int64) {
        bytes.append(contentsOf: String(value).utf8)
    }

    mutating func write(_ value: Double) {
        if let integer = Int64(exactly: value), integer.magnitude <= 1 << 53 { return write(integer) }
        if !value.isFinite { failed = true }
        bytes.append(contentsOf: ecmaScript(value).utf8)
    }

    mutating func write(_ value: JSONNumber) {
        bytes.append(contentsOf: value.description.utf8)
    }

    mutating func write(word: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
}

extension String: JSONWritable {
    public func writeJSON(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension Int: JSONWritable {
    public func writeJSON(to writer: inout JSONWriter) {
        writer.write(Int64(self))
    }
}

extension Double: JSONWritable {
    public func writeJSON(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension Bool: JSONWritable {
    public func writeJSON(to writer: inout JSONWriter) {
        writer.write(word: self ? "true" : "false")
    }
}

extension JSONNull: JSONWritable {
    public func writeJSON(to writer: inout JSONWriter) {
        writer.write(word: "null")
    }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    @inlinable public func writeJSON(to writer: inout JSONWriter) {
        if let self { self.writeJSON(to: &writer) } else { JSONNull().writeJSON(to: &writer) }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    @inlinable public func writeJSON(to writer: inout JSONWriter) {
        writer.beginArray()
        for item in self {
            writer.item()
            item.writeJSON(to: &writer)
        }
        writer.endArray()
    }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    public func writeJSON(to writer: inout JSONWriter) {
        writer.rest(self, since: writer.beginObject())
        writer.endObject()
    }
}

extension JSONValue: JSONWritable {
    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.write(word: "null")
        case .bool(let value): value.writeJSON(to: &writer)
        case .number(let value): writer.write(value)
        case .string(let value): writer.write(value)
        case .array(let items): items.writeJSON(to: &writer)
        case .object(let object):
            writer.beginObject()
            for member in object {
                writer.key(member.key)
                member.value.writeJSON(to: &writer)
            }
            writer.endObject()
        }
    }
}
