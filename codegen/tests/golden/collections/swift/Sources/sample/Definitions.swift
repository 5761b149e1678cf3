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
    case "Anything": return try rule.reencode(data, JSONValue.self) { try $0.value() }
    case "ByPattern": return try rule.reencode(data, [String: Bool].self) { try $0.map { try $0.bool() } }
    case "Id": return try rule.reencode(data, String.self) { try $0.checked(schemaRules.at("#Id")) { try $0.string() } }
    case "Names": return try rule.reencode(data, [String].self) { try $0.checked(schemaRules.at("#Names")) { try $0.list(min: 1, max: 3) { try $0.string(min: 1) } } }
    case "Nested": return try rule.reencode(data, [String: [[String: Int]]].self) { try $0.map { try $0.list { try $0.map { try $0.integer(min: 0) } } } }
    case "Nothing": return try rule.reencode(data, JSONValue.self) { try $0.checked(schemaRules.at("#Nothing")) { try $0.value() } }
    case "Open": return try rule.reencode(data, Open.self) { try $0.read() }
    case "Pair": return try rule.reencode(data, [JSONValue].self) { try $0.checked(schemaRules.at("#Pair")) { try $0.list(min: 2) { try $0.value() } } }
    case "Same": return try rule.reencode(data, String.self) { try $0.checked(schemaRules.at("#Same")) { try $0.string() } }
    case "Scores": return try rule.reencode(data, [String: Int].self) { try $0.map { try $0.integer(min: 0) } }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
