// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public typealias AnyConstant = JSONValue

public struct Beside: SchemaType {
    public var a: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        a: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a": try reader.member(&self.a) { try $0.integer() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("a", self.a)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Beside") }
}

public struct Both: SchemaType {
    public var a: Int
    public var b: JSONValue? = nil
    @Indirect public var c: Both? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        a: Int
        , b: JSONValue? = nil
        , c: Both? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var a: Int?
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a": try reader.member(&a) { try $0.integer() }
            case "b": try reader.member(&self.b) { try $0.value() }
            case "c": try reader.member(&self._c) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let a else { throw reader.refused() }
        self.a = a
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("a", self.a)
        writer.optional("b", self.b)
        writer.optional("c", self.c)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Both") }
}

public struct Chain: SchemaType {
    @Indirect public var next: Chain?

    public init(
        next: Chain?
    ) {
        self.next = next
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var next: Chain??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "next": try reader.member(&next) { try $0.nullable { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let next else { throw reader.refused() }
        self.next = next
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("next", self.next)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Chain") }
}

public typealias ConstantObject = JSONValue

/// Branches that say more than their members.
public enum Loaded: SchemaType {
    case few(LoadedFew)
    case needs(LoadedNeeds)
    case `open`(LoadedOpen)

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        switch try reader.tag("kind") {
        case "few": self = .few(try reader.read())
        case "needs": self = .needs(try reader.read())
        case "open": self = .`open`(try reader.read())
        default: throw reader.refused()
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .few(let value): value.writeJSON(to: &writer)
        case .needs(let value): value.writeJSON(to: &writer)
        case .`open`(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Loaded") }
}

public struct LoadedFew: SchemaType {
    /// Always `"few"`.
    public var kind: String { "few" }
    public var a: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        a: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("few") }
            case "a": try reader.member(&self.a) { try $0.integer() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard kind != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.optional("a", self.a)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("LoadedFew") }
}

public struct LoadedNeeds: SchemaType {
    /// Always `"needs"`.
    public var kind: String { "needs" }
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
        var kind: Void?
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("needs") }
            case "a": try reader.member(&self.a) { try $0.integer() }
            case "b": try reader.member(&self.b) { try $0.integer() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard kind != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.optional("a", self.a)
        writer.optional("b", self.b)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("LoadedNeeds") }
}

public struct LoadedOpen: SchemaType {
    /// Always `"open"`.
    public var kind: String { "open" }
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("open") }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard kind != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("LoadedOpen") }
}

public enum MaybeWord: String, SchemaType, CaseIterable {
    case on = "on"
    case off = "off"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("MaybeWord") }
}

public enum Nested: SchemaType {
    case case0(NestedCase0)
    case case1(NestedCase1)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: NestedCase0 = reader.attempt(&choice, { try $0.read() }) {
            self = .case0(value)
            return
        }
        if let value: NestedCase1 = reader.attempt(&choice, { try $0.read() }) {
            self = .case1(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .case0(let value): value.writeJSON(to: &writer)
        case .case1(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Nested") }
}

public enum NestedCase0: SchemaType {
    case string(String)
    case integer(Int)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: String = reader.attempt(&choice, { try $0.string(max: 2) }) {
            self = .string(value)
            return
        }
        if let value: Int = reader.attempt(&choice, { try $0.integer(max: 5) }) {
            self = .integer(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .integer(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NestedCase0") }
}

public enum NestedCase1: SchemaType {
    case integer(Int)
    case array([JSONValue])

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        try reader.check(Self.jsonRule)
        if let value: Int = reader.attempt(&choice, { try $0.integer(min: 3) }) {
            self = .integer(value)
            return
        }
        if let value: [JSONValue] = reader.attempt(&choice, { try $0.checked(Self.jsonRule.at("NestedCase1|Array")) { try $0.list { try $0.value() } } }) {
            self = .array(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): value.writeJSON(to: &writer)
        case .array(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NestedCase1") }
}

public typealias NotNull = String?

public typealias NotThat = String?

/// A tag that may be null tells nothing apart.
public enum NullTag: SchemaType {
    case objectCase0(NullTagObjectCase0)
    case objectCase1(NullTagObjectCase1)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        try reader.check(Self.jsonRule)
        if let value: NullTagObjectCase0 = reader.attempt(&choice, { try $0.read() }) {
            self = .objectCase0(value)
            return
        }
        if let value: NullTagObjectCase1 = reader.attempt(&choice, { try $0.read() }) {
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

    public static var jsonRule: SchemaRule { schemaRules.at("NullTag") }
}

public struct NullTagObjectCase0: SchemaType {
    public var kind: NullTagObjectCase0Kind?
    public var a: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        kind: NullTagObjectCase0Kind?
        , a: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.kind = kind
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: NullTagObjectCase0Kind??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.nullable { try $0.read() } }
            case "a": try reader.member(&self.a) { try $0.integer() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let kind else { throw reader.refused() }
        self.kind = kind
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.optional("a", self.a)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NullTagObjectCase0") }
}

public enum NullTagObjectCase0Kind: String, SchemaType, CaseIterable {
    case a = "a"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NullTagObjectCase0Kind") }
}

public struct NullTagObjectCase1: SchemaType {
    /// Always `"b"`.
    public var kind: String { "b" }
    public var b: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        b: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.b = b
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("b") }
            case "b": try reader.member(&self.b) { try $0.integer() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard kind != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.optional("b", self.b)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NullTagObjectCase1") }
}

public struct NullThen: SchemaType {
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

    public static var jsonRule: SchemaRule { schemaRules.at("NullThen") }
}

public enum OneWord: String, SchemaType, CaseIterable {
    case only = "only"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("OneWord") }
}

public enum Overlap: SchemaType {
    case a(OverlapA)
    case object(OverlapObject)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: OverlapA = reader.attempt(&choice, { try $0.read() }) {
            self = .a(value)
            return
        }
        if let value: OverlapObject = reader.attempt(&choice, { try $0.read() }) {
            self = .object(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .a(let value): value.writeJSON(to: &writer)
        case .object(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Overlap") }
}

public struct OverlapA: SchemaType {
    /// Always `"same"`.
    public var kind: String { "same" }
    public var a: Int
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        a: Int
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, a: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("same") }
            case "a": try reader.member(&a) { try $0.integer() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard kind != nil, let a else { throw reader.refused() }
        self.a = a
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("a", self.a)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("OverlapA") }
}

public struct OverlapObject: SchemaType {
    /// Always `"same"`.
    public var kind: String { "same" }
    public var a: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        a: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("same") }
            case "a": try reader.member(&self.a) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard kind != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.optional("a", self.a)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("OverlapObject") }
}

public typealias Same = Both

public indirect enum Tree: SchemaType {
    case integer(Int)
    case array([Tree])
    case of(TreeOf)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        try reader.check(Self.jsonRule)
        if let value: Int = reader.attempt(&choice, { try $0.integer() }) {
            self = .integer(value)
            return
        }
        if let value: [Tree] = reader.attempt(&choice, { try $0.list { try $0.read() } }) {
            self = .array(value)
            return
        }
        if let value: TreeOf = reader.attempt(&choice, { try $0.read() }) {
            self = .of(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): value.writeJSON(to: &writer)
        case .array(let value): value.writeJSON(to: &writer)
        case .of(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Tree") }
}

public struct TreeOf: SchemaType {
    public var of: Tree
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        of: Tree
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.of = of
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var of: Tree?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "of": try reader.member(&of) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let of else { throw reader.refused() }
        self.of = of
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("of", self.of)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TreeOf") }
}

public typealias TwiceNull = String?

public struct UsesWrapped: SchemaType {
    public var `as`: Wrapped? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        `as`: Wrapped? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.`as` = `as`
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "as": try reader.member(&self.`as`) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("as", self.`as`)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsesWrapped") }
}

/// An `allOf` of one, which says more itself.
public struct Wrapped: SchemaType {
    public var a: String

    public init(
        a: String
    ) {
        self.a = a
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var a: String?
        try reader.check(Self.jsonRule)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a": try reader.member(&a) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let a else { throw reader.refused() }
        self.a = a
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", self.a)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Wrapped") }
}
