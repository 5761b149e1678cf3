// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public enum Closed: String, SchemaType, CaseIterable {
    /// No hurry.
    case low = "low"
    case high = "high"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Closed") }
}

public struct Holder: SchemaType {
    public var mode: HolderMode
    public var level: Maybe<HolderLevel> = nil
    /// Kept when decoded.
    public var state: WhenTyped? = nil
    /// Written out beside `null`, it is still the definition.
    public var hurry: Maybe<Closed> = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        mode: HolderMode
        , level: Maybe<HolderLevel> = nil
        , state: WhenTyped? = nil
        , hurry: Maybe<Closed> = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.mode = mode
        self.level = level
        self.state = state
        self.hurry = hurry
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var mode: HolderMode?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "mode": try reader.member(&mode) { try $0.read() }
            case "level": try reader.member(&self.level) { try $0.read() }
            case "state": try reader.member(&self.state) { try $0.read() }
            case "hurry": try reader.member(&self.hurry) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let mode else { throw reader.refused() }
        self.mode = mode
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("mode", self.mode)
        writer.optional("level", self.level)
        writer.optional("state", self.state)
        writer.optional("hurry", self.hurry)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Holder") }
}

public enum HolderLevel: String, SchemaType, CaseIterable {
    case x = "x"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HolderLevel") }
}

public enum HolderMode: String, SchemaType, CaseIterable {
    case fast = "fast"
    case slow = "slow"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HolderMode") }
}

public enum Listed: String, SchemaType, CaseIterable {
    case aXe40c292c = "a"
    case b = "b"
    case aB = "a b"
    case aXc40bf6cc = "A"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Listed") }
}

public typealias Mixed = JSONValue

public typealias Numbers = Int

public enum Open: SchemaType, RawRepresentable {
    /// A terminal.
    case cli
    case web
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "cli": self = .cli
        case "web": self = .web
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .cli: "cli"
        case .web: "web"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Open") }
}

public enum OrAnyString: SchemaType, RawRepresentable {
    case auto
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "auto": self = .auto
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("OrAnyString") }
}

public enum OrNull: String, SchemaType, CaseIterable {
    case on = "on"
    case off = "off"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("OrNull") }
}

/// Closed by name; whoever decodes keeps others.
public enum WhenTyped: SchemaType, RawRepresentable {
    case on
    /// Not on.
    case off
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "on": self = .on
        case "off": self = .off
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .on: "on"
        case .off: "off"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WhenTyped") }
}
