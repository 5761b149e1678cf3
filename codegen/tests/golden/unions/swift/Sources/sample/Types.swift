// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public struct Circle: SchemaType {
    /// Always `"circle"`.
    public var kind: String { "circle" }
    public var radius: Double

    public init(
        radius: Double
    ) {
        self.radius = radius
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, radius: Double?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("circle") }
            case "radius": try reader.member(&radius) { try $0.number(min: 0.0) }
            default: throw reader.refused()
            }
        }
        guard kind != nil, let radius else { throw reader.refused() }
        self.radius = radius
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("radius", self.radius)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Circle") }
}

public enum Exclusive: SchemaType {
    case integerCase0(Int)
    case integerCase1(Int)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        try reader.check(Self.jsonRule)
        if let value: Int = reader.attempt(&choice, { try $0.integer(min: 0) }) {
            self = .integerCase0(value)
            return
        }
        if let value: Int = reader.attempt(&choice, { try $0.integer(max: 10) }) {
            self = .integerCase1(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .integerCase0(let value): value.writeJSON(to: &writer)
        case .integerCase1(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Exclusive") }
}

/// Unknown kinds are kept.
public enum Frame: SchemaType {
    case circle(Circle)
    case square(Square)
    /// Something this version of the package does not know, as it came.
    case unknown(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("kind") {
        case "circle": self = .circle(try reader.read())
        case "square": self = .square(try reader.read())
        default: self = .unknown(try reader.value())
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .circle(let value): value.writeJSON(to: &writer)
        case .square(let value): value.writeJSON(to: &writer)
        case .unknown(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Frame") }
}

public enum Inline: SchemaType {
    case `get`(InlineGet)
    case put(InlinePut)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("op") {
        case "get": self = .`get`(try reader.read())
        case "put": self = .put(try reader.read())
        default: throw reader.refused()
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .`get`(let value): value.writeJSON(to: &writer)
        case .put(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Inline") }
}

public struct InlineGet: SchemaType {
    /// Always `"get"`.
    public var op: String { "get" }
    public var key: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        key: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.key = key
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var op: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "op": try reader.member(&op) { try $0.constant("get") }
            case "key": try reader.member(&self.key) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard op != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("op", self.op)
        writer.optional("key", self.key)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("InlineGet") }
}

public struct InlinePut: SchemaType {
    /// Always `"put"`.
    public var op: String { "put" }
    public var value: JSONValue? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        value: JSONValue? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.value = value
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var op: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "op": try reader.member(&op) { try $0.constant("put") }
            case "value": try reader.member(&self.value) { try $0.value() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard op != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("op", self.op)
        writer.optional("value", self.value)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("InlinePut") }
}

/// The first alternative reads the rest and then fails.
public indirect enum Late: SchemaType {
    case objectCase0(LateObjectCase0)
    case objectCase1(LateObjectCase1)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: LateObjectCase0 = reader.attempt(&choice, { try $0.read() }) {
            self = .objectCase0(value)
            return
        }
        if let value: LateObjectCase1 = reader.attempt(&choice, { try $0.read() }) {
            self = .objectCase1(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .objectCase0(let value): value.writeJSON(to: &writer)
        case .objectCase1(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Late") }
}

public struct LateObjectCase0: SchemaType {
    public var next: Late? = nil
    public var last: Bool? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        next: Late? = nil
        , last: Bool? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.next = next
        self.last = last
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "next": try reader.member(&self.next) { try $0.read() }
            case "last": try reader.member(&self.last) { try $0.bool() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("next", self.next)
        writer.optional("last", self.last)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("LateObjectCase0") }
}

public struct LateObjectCase1: SchemaType {
    public var next: Late? = nil
    public var last: Double? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        next: Late? = nil
        , last: Double? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.next = next
        self.last = last
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "next": try reader.member(&self.next) { try $0.read() }
            case "last": try reader.member(&self.last) { try $0.number() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("next", self.next)
        writer.optional("last", self.last)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("LateObjectCase1") }
}

/// Alternatives that overlap and refer to themselves.
public indirect enum Overlap: SchemaType {
    case objectCase0(OverlapObjectCase0)
    case objectCase1(OverlapObjectCase1)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: OverlapObjectCase0 = reader.attempt(&choice, { try $0.read() }) {
            self = .objectCase0(value)
            return
        }
        if let value: OverlapObjectCase1 = reader.attempt(&choice, { try $0.read() }) {
            self = .objectCase1(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .objectCase0(let value): value.writeJSON(to: &writer)
        case .objectCase1(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Overlap") }
}

public struct OverlapObjectCase0: SchemaType {
    public var next: Overlap? = nil
    public var a: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        next: Overlap? = nil
        , a: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.next = next
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "next": try reader.member(&self.next) { try $0.read() }
            case "a": try reader.member(&self.a) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("next", self.next)
        writer.optional("a", self.a)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("OverlapObjectCase0") }
}

public struct OverlapObjectCase1: SchemaType {
    public var next: Overlap? = nil
    public var b: Double? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        next: Overlap? = nil
        , b: Double? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.next = next
        self.b = b
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "next": try reader.member(&self.next) { try $0.read() }
            case "b": try reader.member(&self.b) { try $0.number() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("next", self.next)
        writer.optional("b", self.b)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("OverlapObjectCase1") }
}

/// Told apart by `kind`.
public enum Shape: SchemaType {
    case circle(Circle)
    case square(Square)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("kind") {
        case "circle": self = .circle(try reader.read())
        case "square": self = .square(try reader.read())
        default: throw reader.refused()
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .circle(let value): value.writeJSON(to: &writer)
        case .square(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Shape") }
}

public struct Square: SchemaType {
    public var side: Double
    /// Always `"square"`.
    public var kind: String { "square" }

    public init(
        side: Double
    ) {
        self.side = side
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var side: Double?, kind: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "side": try reader.member(&side) { try $0.number() }
            case "kind": try reader.member(&kind) { try $0.constant("square") }
            default: throw reader.refused()
            }
        }
        guard let side, kind != nil else { throw reader.refused() }
        self.side = side
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("side", self.side)
        writer.member("kind", self.kind)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Square") }
}

public enum Types: SchemaType {
    case string(String)
    case integer(Int)
    case array([Bool])

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: String = reader.attempt(&choice, { try $0.string(min: 2) }) {
            self = .string(value)
            return
        }
        if let value: Int = reader.attempt(&choice, { try $0.integer(min: 3) }) {
            self = .integer(value)
            return
        }
        if let value: [Bool] = reader.attempt(&choice, { try $0.list { try $0.bool() } }) {
            self = .array(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .integer(let value): value.writeJSON(to: &writer)
        case .array(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Types") }
}

public enum Untagged: SchemaType {
    case string(String)
    case integer(Int)
    case array([String])
    case path(UntaggedPath)
    case url(UntaggedUrl)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: String = reader.attempt(&choice, { try $0.string() }) {
            self = .string(value)
            return
        }
        if let value: Int = reader.attempt(&choice, { try $0.integer() }) {
            self = .integer(value)
            return
        }
        if let value: [String] = reader.attempt(&choice, { try $0.list { try $0.string() } }) {
            self = .array(value)
            return
        }
        if let value: UntaggedPath = reader.attempt(&choice, { try $0.read() }) {
            self = .path(value)
            return
        }
        if let value: UntaggedUrl = reader.attempt(&choice, { try $0.read() }) {
            self = .url(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .integer(let value): value.writeJSON(to: &writer)
        case .array(let value): value.writeJSON(to: &writer)
        case .path(let value): value.writeJSON(to: &writer)
        case .url(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Untagged") }
}

public struct UntaggedPath: SchemaType {
    public var path: String

    public init(
        path: String
    ) {
        self.path = path
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let path else { throw reader.refused() }
        self.path = path
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UntaggedPath") }
}

public struct UntaggedUrl: SchemaType {
    public var url: String

    public init(
        url: String
    ) {
        self.url = url
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var url: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "url": try reader.member(&url) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let url else { throw reader.refused() }
        self.url = url
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("url", self.url)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UntaggedUrl") }
}

/// One type, or whatever else comes.
public enum Usually: SchemaType {
    case circle(Circle)
    case array([String])
    case other(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: Circle = reader.attempt(&choice, { try $0.read() }) {
            self = .circle(value)
            return
        }
        if let value: [String] = reader.attempt(&choice, { try $0.list { try $0.string() } }) {
            self = .array(value)
            return
        }
        if let value: JSONValue = reader.attempt(&choice, { try $0.value() }) {
            self = .other(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .circle(let value): value.writeJSON(to: &writer)
        case .array(let value): value.writeJSON(to: &writer)
        case .other(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Usually") }
}

public struct Usuals: SchemaType {
    public var one: Usually
    public var perhaps: UsualsPerhaps? = nil
    public var list: [UsualsPerhaps]? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        one: Usually
        , perhaps: UsualsPerhaps? = nil
        , list: [UsualsPerhaps]? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.one = one
        self.perhaps = perhaps
        self.list = list
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var one: Usually?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "one": try reader.member(&one) { try $0.read() }
            case "perhaps": try reader.member(&self.perhaps) { try $0.read() }
            case "list": try reader.member(&self.list) { try $0.list { try $0.read() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let one else { throw reader.refused() }
        self.one = one
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("one", self.one)
        writer.optional("perhaps", self.perhaps)
        writer.optional("list", self.list)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Usuals") }
}

public enum UsualsPerhaps: SchemaType {
    case square(Square)
    case other(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: Square = reader.attempt(&choice, { try $0.read() }) {
            self = .square(value)
            return
        }
        if let value: JSONValue = reader.attempt(&choice, { try $0.value() }) {
            self = .other(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .square(let value): value.writeJSON(to: &writer)
        case .other(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsualsPerhaps") }
}
