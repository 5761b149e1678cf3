// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public struct Base: SchemaType {
    public var id: String
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        id: String
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let id else { throw reader.refused() }
        self.id = id
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("id", self.id)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Base") }
}

public struct Conditional: SchemaType {
    public var a: Int? = nil
    public var b: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        a: Int? = nil
        , b: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.a = a
        self.b = b
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a": try reader.member(&self.a) { try $0.integer() }
            case "b": try reader.member(&self.b) { try $0.integer() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("a", self.a)
        writer.optional("b", self.b)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Conditional") }
}

/// One struct out of the parts of an `allOf`.
public struct Derived: SchemaType {
    public var id: String
    public var size: Int
    public var note: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        id: String
        , size: Int
        , note: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.size = size
        self.note = note
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, size: Int?
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string() }
            case "size": try reader.member(&size) { try $0.integer() }
            case "note": try reader.member(&self.note) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let id, let size else { throw reader.refused() }
        self.id = id
        self.size = size
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("id", self.id)
        writer.member("size", self.size)
        writer.optional("note", self.note)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Derived") }
}

/// The same type as `Base`.
public typealias Documented = Base

public typealias Narrowed = Base

public typealias Short = String
