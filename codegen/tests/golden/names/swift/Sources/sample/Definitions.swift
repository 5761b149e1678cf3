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
    case "At": return try rule.reencode(data, At.self) { try $0.read() }
    case "Colliding": return try rule.reencode(data, Colliding.self) { try $0.read() }
    case "Escaped": return try rule.reencode(data, Escaped.self) { try $0.read() }
    case "Foo[]": return try rule.reencode(data, [String].self) { try $0.list { try $0.checked(schemaRules.at("#Foo[][]")) { try $0.string() } } }
    case "Json": return try rule.reencode(data, [ABCD].self) { try $0.list { try $0.read() } }
    case "Keywords": return try rule.reencode(data, Keywords.self) { try $0.read() }
    case "Option": return try rule.reencode(data, Option.self) { try $0.read() }
    case "Record<string,(Foo|null)>": return try rule.reencode(data, [String: [String]].self) { try $0.map { try $0.list { try $0.checked(schemaRules.at("#Record<string,(Foo|null)>{}[]")) { try $0.string() } } } }
    case "Seed": return try rule.reencode(data, Seed.self) { try $0.read() }
    case "String": return try rule.reencode(data, String_.self) { try $0.read() }
    case "User": return try rule.reencode(data, UserXc80801aa.self) { try $0.read() }
    case "a/b~c%d": return try rule.reencode(data, ABCD.self) { try $0.read() }
    case "user": return try rule.reencode(data, UserX502f62ca.self) { try $0.read() }
    case "user name": return try rule.reencode(data, String.self) { try $0.string() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
