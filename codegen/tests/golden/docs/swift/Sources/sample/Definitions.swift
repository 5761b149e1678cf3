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
    case "*/ evil() //": return try rule.reencode(data, String.self) { try $0.checked(schemaRules.at("#*/ evil() //")) { try $0.string() } }
    case "Commented": return try rule.reencode(data, Commented.self) { try $0.read() }
    case "Documented": return try rule.reencode(data, Documented.self) { try $0.read() }
    case "Tagged": return try rule.reencode(data, Tagged.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
