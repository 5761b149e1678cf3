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
    case "Above": return try rule.reencode(data, Double.self) { try $0.checked(schemaRules.at("#Above")) { try $0.number() } }
    case "Any": return try rule.reencode(data, Int.self) { try $0.integer() }
    case "Byte": return try rule.reencode(data, Int.self) { try $0.integer(min: 0, max: 255) }
    case "Huge": return try rule.reencode(data, Int.self) { try $0.integer() }
    case "Long": return try rule.reencode(data, String.self) { try $0.string(min: 9007199254740991) }
    case "None": return try rule.reencode(data, Int.self) { try $0.checked(schemaRules.at("#None")) { try $0.integer(min: 4, max: 4) } }
    case "Offset": return try rule.reencode(data, Int.self) { try $0.integer(min: -10, max: 9) }
    case "Pi": return try rule.reencode(data, Double.self) { try $0.checked(schemaRules.at("#Pi")) { try $0.number() } }
    case "Ratio": return try rule.reencode(data, Double.self) { try $0.number(min: 0.0, max: 1.0) }
    case "Safe": return try rule.reencode(data, Int.self) { try $0.integer(min: 0) }
    case "Step": return try rule.reencode(data, Double.self) { try $0.checked(schemaRules.at("#Step")) { try $0.number() } }
    case "Two": return try rule.reencode(data, Int.self) { try $0.checked(schemaRules.at("#Two")) { try $0.integer() } }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
