// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public typealias AnyJson = AnyJsonValue?

public enum AnyJsonValue: SchemaType {
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([AnyJson])
    case object([String: AnyJson])

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: Bool = reader.attempt(&choice, { try $0.bool() }) {
            self = .boolean(value)
            return
        }
        if let value: Double = reader.attempt(&choice, { try $0.number() }) {
            self = .number(value)
            return
        }
        if let value: String = reader.attempt(&choice, { try $0.string() }) {
            self = .string(value)
            return
        }
        if let value: [AnyJson] = reader.attempt(&choice, { try $0.list { try $0.nullable { try $0.read() } } }) {
            self = .array(value)
            return
        }
        if let value: [String: AnyJson] = reader.attempt(&choice, { try $0.map { try $0.nullable { try $0.read() } } }) {
            self = .object(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .boolean(let value): value.writeJSON(to: &writer)
        case .number(let value): value.writeJSON(to: &writer)
        case .string(let value): value.writeJSON(to: &writer)
        case .array(let value): value.writeJSON(to: &writer)
        case .object(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AnyJsonValue") }
}

public indirect enum Condition: SchemaType {
    case string(String)
    case not(ConditionNot)
    case all(ConditionAll)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: String = reader.attempt(&choice, { try $0.string() }) {
            self = .string(value)
            return
        }
        if let value: ConditionNot = reader.attempt(&choice, { try $0.read() }) {
            self = .not(value)
            return
        }
        if let value: ConditionAll = reader.attempt(&choice, { try $0.read() }) {
            self = .all(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .not(let value): value.writeJSON(to: &writer)
        case .all(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Condition") }
}

public struct ConditionAll: SchemaType {
    public var all: [Condition]

    public init(
        all: [Condition]
    ) {
        self.all = all
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var all: [Condition]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "all": try reader.member(&all) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let all else { throw reader.refused() }
        self.all = all
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("all", self.all)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConditionAll") }
}

public struct ConditionNot: SchemaType {
    public var not: Condition

    public init(
        not: Condition
    ) {
        self.not = not
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var not: Condition?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "not": try reader.member(&not) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let not else { throw reader.refused() }
        self.not = not
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("not", self.not)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConditionNot") }
}

public struct Nest: SchemaType {
    public var value: [Nest]

    public init(_ value: [Nest]) {
        self.value = value
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(try reader.list { try $0.read() })
    }

    public func writeJSON(to writer: inout JSONWriter) {
        self.value.writeJSON(to: &writer)
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Nest") }
}

public struct Ping: SchemaType {
    @Indirect public var pong: Pong
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        pong: Pong
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.pong = pong
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var pong: Pong?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "pong": try reader.member(&pong) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let pong else { throw reader.refused() }
        self.pong = pong
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("pong", self.pong)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Ping") }
}

public struct Pong: SchemaType {
    @Indirect public var ping: Ping? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        ping: Ping? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.ping = ping
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ping": try reader.member(&self._ping) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("ping", self.ping)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Pong") }
}

public struct Tree: SchemaType {
    public var value: Int
    @Indirect public var left: Tree? = nil
    @Indirect public var right: Maybe<Tree> = nil
    public var children: [Tree]? = nil

    public init(
        value: Int
        , left: Tree? = nil
        , right: Maybe<Tree> = nil
        , children: [Tree]? = nil
    ) {
        self.value = value
        self.left = left
        self.right = right
        self.children = children
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var value: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "value": try reader.member(&value) { try $0.integer() }
            case "left": try reader.member(&self._left) { try $0.read() }
            case "right": try reader.member(&self._right) { try $0.read() }
            case "children": try reader.member(&self.children) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let value else { throw reader.refused() }
        self.value = value
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.optional("left", self.left)
        writer.optional("right", self.right)
        writer.optional("children", self.children)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Tree") }
}
