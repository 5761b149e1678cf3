// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

/// A type named like one of the crate's own.
public struct Event: SchemaType {
    public var ts: Int

    public init(
        ts: Int
    ) {
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let ts else { throw reader.refused() }
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Event") }
}

/// An event.
public struct EventFrame: SchemaType {
    /// Always `"event"`.
    public var type: String { "event" }
    public var event: String

    public init(
        event: String
    ) {
        self.event = event
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var type: Void?, event: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&type) { try $0.constant("event") }
            case "event": try reader.member(&event) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard type != nil, let event else { throw reader.refused() }
        self.event = event
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", self.type)
        writer.member("event", self.event)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("EventFrame") }
}

/// Nothing.
public struct HealthParams: SchemaType {

    public init(
    ) {
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HealthParams") }
}

/// What to move.
public struct NotesMoveParams: SchemaType {
    public var id: String
    public var idempotencyKey: String

    public init(
        id: String
        , idempotencyKey: String
    ) {
        self.id = id
        self.idempotencyKey = idempotencyKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, idempotencyKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string() }
            case "idempotencyKey": try reader.member(&idempotencyKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let id, let idempotencyKey else { throw reader.refused() }
        self.id = id
        self.idempotencyKey = idempotencyKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("idempotencyKey", self.idempotencyKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NotesMoveParams") }
}

/// Moved.
public struct NotesMoveResult: SchemaType {

    public init(
    ) {
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NotesMoveResult") }
}

/// Taken.
public struct NotesSendAck: SchemaType {
    public var runId: String? = nil

    public init(
        runId: String? = nil
    ) {
        self.runId = runId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&self.runId) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("runId", self.runId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NotesSendAck") }
}

/// A request.
public struct RequestFrame: SchemaType {
    /// Always `"req"`.
    public var type: String { "req" }
    public var id: String
    public var method: String
    public var params: JSONValue? = nil

    public init(
        id: String
        , method: String
        , params: JSONValue? = nil
    ) {
        self.id = id
        self.method = method
        self.params = params
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var type: Void?, id: String?, method: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&type) { try $0.constant("req") }
            case "id": try reader.member(&id) { try $0.string() }
            case "method": try reader.member(&method) { try $0.string() }
            case "params": try reader.member(&self.params) { try $0.value() }
            default: throw reader.refused()
            }
        }
        guard type != nil, let id, let method else { throw reader.refused() }
        self.id = id
        self.method = method
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", self.type)
        writer.member("id", self.id)
        writer.member("method", self.method)
        writer.optional("params", self.params)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RequestFrame") }
}

/// A protocol with one of everything.
public enum SampleProtocol7: SchemaType {
    /// A request.
    case req(RequestFrame)
    /// An event.
    case event(EventFrame)
    /// Something this version of the package does not know, as it came.
    case unknown(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("type") {
        case "req": self = .req(try reader.read())
        case "event": self = .event(try reader.read())
        default: self = .unknown(try reader.value())
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .req(let value): value.writeJSON(to: &writer)
        case .event(let value): value.writeJSON(to: &writer)
        case .unknown(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SampleProtocol7") }
}
