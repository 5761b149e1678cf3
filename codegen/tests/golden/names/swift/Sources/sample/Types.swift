// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public struct ABCD: SchemaType {
    public var e___: Int? = nil

    public init(
        e___: Int? = nil
    ) {
        self.e___ = e___
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "e\"}\u{A}": try reader.member(&self.e___) { try $0.integer() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("e\"}\u{A}", self.e___)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ABCD") }
}

public struct At: SchemaType {
    public var json: [ABCD]? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        json: [ABCD]? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.json = json
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "json": try reader.member(&self.json) { try $0.list { try $0.read() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("json", self.json)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("At") }
}

public struct Colliding: SchemaType {
    public var fooBar: String? = nil
    public var foo_bar: String? = nil
    public var FOO_BAR: String? = nil
    public var additional_properties: String? = nil
    public var __: String? = nil
    public var ___: String? = nil
    public var _9lives: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        fooBar: String? = nil
        , foo_bar: String? = nil
        , FOO_BAR: String? = nil
        , additional_properties: String? = nil
        , __: String? = nil
        , ___: String? = nil
        , _9lives: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.fooBar = fooBar
        self.foo_bar = foo_bar
        self.FOO_BAR = FOO_BAR
        self.additional_properties = additional_properties
        self.__ = __
        self.___ = ___
        self._9lives = _9lives
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "fooBar": try reader.member(&self.fooBar) { try $0.string() }
            case "foo_bar": try reader.member(&self.foo_bar) { try $0.string() }
            case "FOO-BAR": try reader.member(&self.FOO_BAR) { try $0.string() }
            case "additional_properties": try reader.member(&self.additional_properties) { try $0.string() }
            case "": try reader.member(&self.__) { try $0.string() }
            case "\u{65E5}\u{672C}": try reader.member(&self.___) { try $0.string() }
            case "9lives": try reader.member(&self._9lives) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("fooBar", self.fooBar)
        writer.optional("foo_bar", self.foo_bar)
        writer.optional("FOO-BAR", self.FOO_BAR)
        writer.optional("additional_properties", self.additional_properties)
        writer.optional("", self.__)
        writer.optional("\u{65E5}\u{672C}", self.___)
        writer.optional("9lives", self._9lives)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Colliding") }
}

public struct Escaped: SchemaType {
    public var a_b: String? = nil
    public var back_slash: String? = nil
    public var new_line: String? = nil

    public init(
        a_b: String? = nil
        , back_slash: String? = nil
        , new_line: String? = nil
    ) {
        self.a_b = a_b
        self.back_slash = back_slash
        self.new_line = new_line
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "a\"b": try reader.member(&self.a_b) { try $0.string() }
            case "back\\slash": try reader.member(&self.back_slash) { try $0.string() }
            case "new\u{A}line": try reader.member(&self.new_line) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a\"b", self.a_b)
        writer.optional("back\\slash", self.back_slash)
        writer.optional("new\u{A}line", self.new_line)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Escaped") }
}

public typealias Foo = [String]

public typealias Json = [ABCD]

public struct Keywords: SchemaType {
    public var type: String? = nil
    public var self_: String? = nil
    public var `Self`: String? = nil
    public var `async`: String? = nil
    public var `default`: String? = nil
    public var `in`: String? = nil
    public var `init`: String? = nil
    public var constructor: String? = nil
    public var __proto__: String? = nil
    public var toString: String? = nil
    public var additionalProperties: String? = nil

    public init(
        type: String? = nil
        , self_: String? = nil
        , `Self`: String? = nil
        , `async`: String? = nil
        , `default`: String? = nil
        , `in`: String? = nil
        , `init`: String? = nil
        , constructor: String? = nil
        , __proto__: String? = nil
        , toString: String? = nil
        , additionalProperties: String? = nil
    ) {
        self.type = type
        self.self_ = self_
        self.`Self` = `Self`
        self.`async` = `async`
        self.`default` = `default`
        self.`in` = `in`
        self.`init` = `init`
        self.constructor = constructor
        self.__proto__ = __proto__
        self.toString = toString
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&self.type) { try $0.string() }
            case "self": try reader.member(&self.self_) { try $0.string() }
            case "Self": try reader.member(&self.`Self`) { try $0.string() }
            case "async": try reader.member(&self.`async`) { try $0.string() }
            case "default": try reader.member(&self.`default`) { try $0.string() }
            case "in": try reader.member(&self.`in`) { try $0.string() }
            case "init": try reader.member(&self.`init`) { try $0.string() }
            case "constructor": try reader.member(&self.constructor) { try $0.string() }
            case "__proto__": try reader.member(&self.__proto__) { try $0.string() }
            case "toString": try reader.member(&self.toString) { try $0.string() }
            case "additionalProperties": try reader.member(&self.additionalProperties) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("type", self.type)
        writer.optional("self", self.self_)
        writer.optional("Self", self.`Self`)
        writer.optional("async", self.`async`)
        writer.optional("default", self.`default`)
        writer.optional("in", self.`in`)
        writer.optional("init", self.`init`)
        writer.optional("constructor", self.constructor)
        writer.optional("__proto__", self.__proto__)
        writer.optional("toString", self.toString)
        writer.optional("additionalProperties", self.additionalProperties)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Keywords") }
}

public struct Option: SchemaType {
    public var string: String_? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        string: String_? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.string = string
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "string": try reader.member(&self.string) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("string", self.string)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Option") }
}

public typealias RecordStringFooNull = [String: [String]]

public enum Seed: SchemaType, RawRepresentable {
    case unknown_
    case at
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "Unknown": self = .unknown_
        case "at": self = .at
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .unknown_: "Unknown"
        case .at: "at"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Seed") }
}

public enum String_: String, SchemaType, CaseIterable {
    case self_Xe4898197 = "Self"
    case all = "ALL"
    case unknown = "Unknown"
    case nX811c9dc5 = ""
    case nX250c8f7f = " "
    case aXe40c292c = "a"
    case aXc40bf6cc = "A"
    case nX1e9de8c1 = "\u{E9}"
    case self_X645ba277 = "self"
    case `default` = "default"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("String") }
}

public typealias UserNameX39aa7b1e = String

public struct UserNameX4d2240af: SchemaType {
    public var first: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        first: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.first = first
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "first": try reader.member(&self.first) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("first", self.first)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UserNameX4d2240af") }
}

public struct UserX502f62ca: SchemaType {
    public var name: UserNameX4d2240af? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        name: UserNameX4d2240af? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.name = name
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": try reader.member(&self.name) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("name", self.name)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UserX502f62ca") }
}

public struct UserXc80801aa: SchemaType {
    public var id: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        id: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&self.id) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("id", self.id)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UserXc80801aa") }
}
