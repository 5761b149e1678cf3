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
    case "Circle": return try rule.reencode(data, Circle.self) { try $0.read() }
    case "Exclusive": return try rule.reencode(data, Exclusive.self) { try $0.read() }
    case "Frame": return try rule.reencode(data, Frame.self) { try $0.read() }
    case "Inline": return try rule.reencode(data, Inline?.self) { try $0.nullable { try $0.read() } }
    case "Late": return try rule.reencode(data, Late.self) { try $0.read() }
    case "Overlap": return try rule.reencode(data, Overlap.self) { try $0.read() }
    case "Shape": return try rule.reencode(data, Shape.self) { try $0.read() }
    case "Square": return try rule.reencode(data, Square.self) { try $0.read() }
    case "Types": return try rule.reencode(data, Types?.self) { try $0.nullable { try $0.read() } }
    case "Untagged": return try rule.reencode(data, Untagged.self) { try $0.read() }
    case "Usually": return try rule.reencode(data, Usually.self) { try $0.read() }
    case "Usuals": return try rule.reencode(data, Usuals.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
