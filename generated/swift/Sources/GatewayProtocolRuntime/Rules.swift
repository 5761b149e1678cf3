// The rules of a document as they are loaded: one node per schema, keywords sorted into the groups of their evaluation.

import Foundation

/// All rules of a document, loaded from the data that a package carries.
public final class Rules: Sendable {
    let nodes: [Node]
    /// The document's definitions.
    private let names: [ExactText: Int]
    /// Where the generated code asks for a rule.
    private let places: [ExactText: Int]

    /// Loads rules. Data that is not rules is a defect of the package: it accepts nothing then.
    public convenience init(json: StaticString) {
        let bytes = UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount)
        self.init((try? parse(bytes)) ?? .null)
    }

    init(_ data: JSONValue) {
        nodes = data["nodes"]?.array?.map(Node.init) ?? []
        names = Self.indices(data["names"])
        places = Self.indices(data["places"])
    }

    private static func indices(_ data: JSONValue?) -> [ExactText: Int] {
        data?.object?.reduce(into: [:]) { $0[ExactText($1.key)] = $1.value.int } ?? [:]
    }

    /// The rule of a definition, if there is one.
    public func find(_ definition: String) -> SchemaRule? {
        names[ExactText(definition)].map { SchemaRule(rules: self, node: $0) }
    }

    /// The rule of a place that generated code knows.
    public func at(_ place: StaticString) -> SchemaRule {
        SchemaRule(rules: self, node: places[ExactText(place.description)] ?? -1)
    }
}

/// A rule: decides what is valid.
public struct SchemaRule: Sendable {
    let rules: Rules
    let node: Int

    /// Whether a value is valid.
    public func accepts(_ value: JSONValue) -> Bool {
        var evaluation = Evaluation(nodes: rules.nodes, purpose: .verdict)
        return !value.isDeeper(than: JSONReader.deepest) && evaluation.run(node, value)
    }

    /// Every violation, in order of evaluation.
    public func violations(in value: JSONValue) -> [Violation] {
        list(in: value, .explanation).violations
    }

    /// The violations without the noise of alternatives nobody meant (see `Invalid.concise`).
    public func concise(in value: JSONValue) -> [Violation] {
        list(in: value, .concise).violations
    }

    private func list(
        in value: JSONValue, _ purpose: Evaluation.Purpose, after first: ViolationList = ViolationList()
    ) -> ViolationList {
        var first = first
        if value.isDeeper(than: JSONReader.deepest) {
            first.append(.tooDeep)
            return first
        }
        var evaluation = Evaluation(nodes: rules.nodes, purpose: purpose, found: first)
        _ = evaluation.run(node, value)
        return evaluation.found
    }

    /// Both lists, behind what was found before.
    func lists(in value: JSONValue, after first: ViolationList) -> (violations: [Violation], concise: [Violation]) {
        let full = list(in: value, .explanation, after: first)
        let chosen = full.violations.contains { $0.keyword == "anyOf" || $0.keyword == "oneOf" }
        // They differ only where no alternative accepts; a list that was cut off may not say so any more.
        let concise = chosen || full.isFull ? list(in: value, .concise, after: first) : full
        return (full.violations, concise.violations)
    }

    /// The rule of another place in the same document.
    public func at(_ place: StaticString) -> SchemaRule {
        rules.at(place)
    }
}

/// The types of draft-07.
struct Types: OptionSet {
    let rawValue: UInt8

    static let null = Types(rawValue: 1)
    static let boolean = Types(rawValue: 2)
    static let integer = Types(rawValue: 4)
    static let number = Types(rawValue: 8)
    static let string = Types(rawValue: 16)
    static let array = Types(rawValue: 32)
    static let object = Types(rawValue: 64)

    static let scalars: Types = [.null, .boolean, .integer, .number, .string]

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    init(named name: String) {
        switch name {
        case "null": self = .null
        case "boolean": self = .boolean
        case "integer": self = .integer
        case "number": self = .number
        case "string": self = .string
        case "array": self = .array
        case "object": self = .object
        default: self = []
        }
    }

    func accept(_ value: JSONValue) -> Bool {
        switch value {
        case .null: contains(.null)
        case .bool: contains(.boolean)
        case .string: contains(.string)
        case .array: contains(.array)
        case .object: contains(.object)
        case .number(let number): contains(.number) || contains(.integer) && number.isInteger
        }
    }
}

/// One rule.
final class Node: Sendable {
    /// What `true` and `false` say; `nil` for rules with keywords.
    let verdict: Bool?
    let types: Types
    /// `string` or `string,null`, as messages have it.
    let typeNames: String
    /// The group that checks the type at its own place; `nil` when the type is checked at once.
    let typeGroup: Types?
    let numbers: NumberRules?
    let strings: StringRules?
    let anything: AnyRules?
    let arrays: ArrayRules?
    let objects: ObjectRules?
    /// The one rule this consists of.
    let wrapped: Int?

    /// A constant, or one of several.
    var isListed: Bool { anything?.const != nil || anything?.values != nil }

    init(_ data: JSONValue) {
        verdict = data.bool
        let names = data["type"]?.array?.compactMap(\.string) ?? []
        types = names.reduce(into: []) { $0.insert(Types(named: $1)) }
        typeNames = names.joined(separator: ",")
        let members = data.object ?? JSONObject()
        numbers = NumberRules(members, safe: types.contains(.integer) && !types.contains(.number))
        strings = StringRules(members)
        anything = AnyRules(members)
        arrays = ArrayRules(members)
        objects = ObjectRules(members)
        wrapped = members.count == 1 ? anything?.allOf.flatMap { $0.count == 1 ? $0[0] : nil } : nil
        switch types {
        // Numbers have formats too: they accept them all.
        case .number where numbers != nil || strings?.format != nil: typeGroup = .number
        case .string where strings != nil: typeGroup = .string
        case .array where arrays != nil: typeGroup = .array
        case .object where objects != nil: typeGroup = .object
        default: typeGroup = nil
        }
    }
}

final class NumberRules: Sendable {
    let maximum, minimum, exclusiveMaximum, exclusiveMinimum, multipleOf: JSONNumber?
    /// Integers must be ones that every language can hold.
    let safe: Bool

    init?(_ data: JSONObject, safe: Bool) {
        func number(_ key: String) -> JSONNumber? {
            if case .number(let value)? = data[key] { value } else { nil }
        }
        maximum = number("maximum")
        minimum = number("minimum")
        exclusiveMaximum = number("exclusiveMaximum")
        exclusiveMinimum = number("exclusiveMinimum")
        multipleOf = number("multipleOf")
        self.safe = safe
        let bounds = [maximum, minimum, exclusiveMaximum, exclusiveMinimum, multipleOf]
        if !safe && bounds.allSatisfy({ $0 == nil }) { return nil }
    }
}

final class StringRules: Sendable {
    let maxLength, minLength: Int?
    let pattern: Pattern?
    let format: String?

    init?(_ data: JSONObject) {
        maxLength = data["maxLength"]?.int
        minLength = data["minLength"]?.int
        pattern = data["pattern"].map(Pattern.init)
        format = data["format"]?.string
        if maxLength == nil && minLength == nil && pattern == nil && format == nil { return nil }
    }
}

final class AnyRules: Sendable {
    let const: JSONValue?
    let values: [JSONValue]?
    let not: Int?
    let anyOf, oneOf, allOf: [Int]?
    let condition, then, otherwise: Int?
    let tag: Tag?

    init?(_ data: JSONObject) {
        const = data["const"]
        values = data["enum"]?.array
        not = data["not"]?.int
        anyOf = data["anyOf"]?.indices
        oneOf = data["oneOf"]?.indices
        allOf = data["allOf"]?.indices
        condition = data["if"]?.int
        then = data["then"]?.int
        otherwise = data["else"]?.int
        tag = data["tag"].flatMap(Tag.init)
        if const == nil && values == nil && not == nil && anyOf == nil && oneOf == nil && allOf == nil && condition == nil {
            return nil
        }
    }
}

/// What tells alternatives apart.
struct Tag: Sendable {
    /// The member that says it.
    let name: String
    /// What it says, alternative by alternative.
    let values: [String]

    init?(_ data: JSONValue) {
        guard let name = data[0]?.string, let values = data[1]?.array else { return nil }
        self.name = name
        self.values = values.compactMap(\.string)
    }
}

final class ArrayRules: Sendable {
    let maxItems, minItems, additionalItems, items, contains: Int?
    let tuple: [Int]?
    let uniqueItems: Bool

    init?(_ data: JSONObject) {
        maxItems = data["maxItems"]?.int
        minItems = data["minItems"]?.int
        additionalItems = data["additionalItems"]?.int
        items = data["items"]?.int
        contains = data["contains"]?.int
        tuple = data["tuple"]?.indices
        uniqueItems = data["uniqueItems"]?.bool ?? false
        let single = [maxItems, minItems, additionalItems, items, contains]
        if !uniqueItems && tuple == nil && single.allSatisfy({ $0 == nil }) { return nil }
    }
}

final class ObjectRules: Sendable {
    let maxProperties, minProperties, propertyNames, additionalProperties: Int?
    let required: [String]
    let dependencies: [(name: String, members: [String])]
    let dependentRules: [(name: String, rule: Int)]
    let properties: [(name: String, rule: Int)]
    let patternProperties: [(pattern: Pattern, rule: Int)]
    let declared: Set<ExactText>

    init?(_ data: JSONObject) {
        func pairs(_ key: String) -> [(JSONValue, JSONValue)] {
            data[key]?.array?.compactMap { pair in pair[0].flatMap { name in pair[1].map { (name, $0) } } } ?? []
        }
        func rules(_ key: String) -> [(name: String, rule: Int)] {
            pairs(key).compactMap { name, rule in name.string.flatMap { name in rule.int.map { (name, $0) } } }
        }
        maxProperties = data["maxProperties"]?.int
        minProperties = data["minProperties"]?.int
        propertyNames = data["propertyNames"]?.int
        additionalProperties = data["additionalProperties"]?.int
        required = data["required"]?.array?.compactMap(\.string) ?? []
        dependencies = pairs("dependencies").compactMap { name, members in
            name.string.flatMap { name in members.array.map { (name, $0.compactMap(\.string)) } }
        }
        dependentRules = rules("dependencies")
        properties = rules("properties")
        patternProperties = pairs("patternProperties").compactMap { pattern, rule in
            rule.int.map { (Pattern(pattern), $0) }
        }
        declared = Set(properties.map { ExactText($0.name) })
        let keywords = [
            "maxProperties", "minProperties", "propertyNames", "additionalProperties", "required", "dependencies",
            "properties", "patternProperties",
        ]
        if keywords.allSatisfy({ data[$0] == nil }) { return nil }
    }
}

extension JSONValue {
    fileprivate var indices: [Int]? {
        array?.compactMap(\.int)
    }
}
