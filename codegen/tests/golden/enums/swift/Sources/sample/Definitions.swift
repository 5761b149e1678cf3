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
    case "Closed": return try rule.reencode(data, Closed.self) { try $0.read() }
    case "Holder": return try rule.reencode(data, Holder.self) { try $0.read() }
    case "Listed": return try rule.reencode(data, Listed.self) { try $0.read() }
    case "Mixed": return try rule.reencode(data, JSONValue.self) { try $0.checked(schemaRules.at("#Mixed")) { try $0.value() } }
    case "Numbers": return try rule.reencode(data, Int.self) { try $0.checked(schemaRules.at("#Numbers")) { try $0.integer() } }
    case "Open": return try rule.reencode(data, Open.self) { try $0.read() }
    case "OrAnyString": return try rule.reencode(data, OrAnyString.self) { try $0.read() }
    case "OrNull": return try rule.reencode(data, OrNull?.self) { try $0.nullable { try $0.read() } }
    case "WhenTyped": return try rule.reencode(data, WhenTyped.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
