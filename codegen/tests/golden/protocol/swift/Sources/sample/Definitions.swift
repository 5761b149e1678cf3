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
    case "#": return try rule.reencode(data, SampleProtocol7.self) { try $0.read() }
    case "Event": return try rule.reencode(data, Event.self) { try $0.read() }
    case "EventFrame": return try rule.reencode(data, EventFrame.self) { try $0.read() }
    case "HealthParams": return try rule.reencode(data, HealthParams.self) { try $0.read() }
    case "NotesMoveParams": return try rule.reencode(data, NotesMoveParams.self) { try $0.read() }
    case "NotesMoveResult": return try rule.reencode(data, NotesMoveResult.self) { try $0.read() }
    case "NotesSendAck": return try rule.reencode(data, NotesSendAck.self) { try $0.read() }
    case "RequestFrame": return try rule.reencode(data, RequestFrame.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
