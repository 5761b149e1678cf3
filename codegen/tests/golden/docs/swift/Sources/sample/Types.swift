// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

/// */ pub fn evil() {} /*
/// */
///
/// line two
///
/// line three
/// line four
/// line five
///  \u{0}\u{7}\u{1B}[31m 😀 trailing \
///
/// - Warning: deprecated: " } evil \
///  */ \u{202E} ${process.exit(1)} \(exit(1)) #{x}
public struct Commented: SchemaType {
    public var a: String? = nil
    /// ```
    /// std::process::exit(1);
    /// ```
    ///     indented code
    /// [link]: <x>
    /// #![allow(x)]
    public var b: String? = nil
    public var c______x___y____: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        a: String? = nil
        , b: String? = nil
        , c______x___y____: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.a = a
        self.b = b
        self.c______x___y____ = c______x___y____
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a": try reader.member(&self.a) { try $0.string() }
            case "b": try reader.member(&self.b) { try $0.string() }
            case "c\"\\\u{A}\u{2028}${x}\\(y)`*/": try reader.member(&self.c______x___y____) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("a", self.a)
        writer.optional("b", self.b)
        writer.optional("c\"\\\u{A}\u{2028}${x}\\(y)`*/", self.c______x___y____)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Commented") }
}

public enum Documented: String, SchemaType, CaseIterable {
    /// */ evil
    case n = "*/"
    /// /** evil
    case xY = "\\(x)${y}`\"#\"\u{0}\u{2028}"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Documented") }
}

/// {% raw %}{{ evil }}
public typealias Evil = String

public enum Tagged: SchemaType {
    /// */ evil
    case aBX18aa16b8(TaggedABXfd0a4b18)
    /// */ evil
    case aBX2aa1e449(TaggedABX3e431d29)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("*/") {
        case "a\"b": self = .aBX18aa16b8(try reader.read())
        case "a'b": self = .aBX2aa1e449(try reader.read())
        default: throw reader.refused()
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .aBX18aa16b8(let value): value.writeJSON(to: &writer)
        case .aBX2aa1e449(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Tagged") }
}

/// */ evil
public struct TaggedABX3e431d29: SchemaType {
    /// Always `"a'b"`.
    public var ___: String { "a'b" }
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ___: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "*/": try reader.member(&___) { try $0.constant("a'b") }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard ___ != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("*/", self.___)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TaggedABX3e431d29") }
}

/// */ evil
public struct TaggedABXfd0a4b18: SchemaType {
    /// Always `"a\"b"`.
    public var ___: String { "a\"b" }
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ___: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "*/": try reader.member(&___) { try $0.constant("a\"b") }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard ___ != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("*/", self.___)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TaggedABXfd0a4b18") }
}
