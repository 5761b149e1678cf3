// Generated. Do not edit: change the document and generate again.

import Foundation
import sampleRuntime

/// Checks JSON text against a definition of the document; `#` is the document itself. Throws `Invalid` with every
/// violation, or `UnknownDefinition`.
public func validate(_ definition: String, _ data: Data) throws {
    try rule(definition).validate(data)
}

/// Decodes JSON text into the type of a definition and encodes it again. Throws as `validate` does.
public func roundtrip(_ definition: String, _ data: Data) throws -> Data {
    let rule = try rule(definition)
    // Typed decoding takes tags of open unions that the document does not know; by name, the document decides.
    try rule.validate(data)
    switch ExactText(definition) {
    case "#": return try rule.reencode(data, JSONValue.self) { try $0.value() }
    case "AnyConstant": return try rule.reencode(data, JSONValue.self) { try $0.checked(schemaRules.at("#AnyConstant")) { try $0.value() } }
    case "Beside": return try rule.reencode(data, Beside.self) { try $0.read() }
    case "Both": return try rule.reencode(data, Both.self) { try $0.read() }
    case "Chain": return try rule.reencode(data, Chain?.self) { try $0.nullable { try $0.read() } }
    case "ConstantObject": return try rule.reencode(data, JSONValue.self) { try $0.checked(schemaRules.at("#ConstantObject")) { try $0.value() } }
    case "Loaded": return try rule.reencode(data, Loaded.self) { try $0.read() }
    case "MaybeWord": return try rule.reencode(data, MaybeWord?.self) { try $0.nullable { try $0.read() } }
    case "Nested": return try rule.reencode(data, Nested.self) { try $0.read() }
    case "NotNull": return try rule.reencode(data, String?.self) { try $0.checked(schemaRules.at("#NotNull")) { try $0.nullable { try $0.checked(schemaRules.at("#NotNull?")) { try $0.string() } } } }
    case "NotThat": return try rule.reencode(data, String?.self) { try $0.checked(schemaRules.at("#NotThat")) { try $0.nullable { try $0.string() } } }
    case "NullTag": return try rule.reencode(data, NullTag.self) { try $0.read() }
    case "NullThen": return try rule.reencode(data, NullThen?.self) { try $0.checked(schemaRules.at("#NullThen")) { try $0.nullable { try $0.read() } } }
    case "OneWord": return try rule.reencode(data, OneWord?.self) { try $0.nullable { try $0.read() } }
    case "Overlap": return try rule.reencode(data, Overlap.self) { try $0.read() }
    case "Same": return try rule.reencode(data, Both.self) { try $0.read() }
    case "Tree": return try rule.reencode(data, Tree.self) { try $0.read() }
    case "TwiceNull": return try rule.reencode(data, String?.self) { try $0.checked(schemaRules.at("#TwiceNull")) { try $0.nullable { try $0.string() } } }
    case "UsesWrapped": return try rule.reencode(data, UsesWrapped.self) { try $0.read() }
    case "Wrapped": return try rule.reencode(data, Wrapped.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
