// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public typealias Anything = JSONValue

public typealias ByPattern = [String: Bool]

public typealias Id = String

public typealias Names = [String]

public typealias Nested = [String: [[String: Int]]]

public typealias Nothing = JSONValue

public struct Open: SchemaType {
    public var a: String
    /// Members that are not declared.
    public var additionalProperties: [String: Int] = [:]

    public init(
        a: String
        , additionalProperties: [String: Int] = [:]
    ) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var a: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a": try reader.member(&a) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.integer() }
            }
        }
        guard let a else { throw reader.refused() }
        self.a = a
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("a", self.a)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Open") }
}

public typealias Pair = [JSONValue]

public typealias Same = String

public typealias Scores = [String: Int]
