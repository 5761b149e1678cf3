// Generated. Do not edit: change the document and generate again.

import sampleRuntime

/// This version of the protocol, as a client needs it: `ClientConfiguration(PROTOCOL, …)`.
public let PROTOCOL = ProtocolVersion(
    accepted: GATEWAY_ACCEPTED_VERSIONS,
    connection: ProtocolConnection(handshake: "health", challenge: nil, tick: "tick", shutdown: nil),
    frame: schemaRules.find("#") ?? schemaRules.at("#"), method: method, event: event)

@Sendable private func method(_ name: ExactText) -> ProtocolVersion.Method? {
    switch name {
    case "notes.move":
        ProtocolVersion.Method(
            params: payload(NotesMoveParams.self, "NotesMoveParams") { try $0.read() },
            result: payload(NotesMoveResult.self, "NotesMoveResult") { try $0.read() })
    case "notes.send":
        ProtocolVersion.Method(
            params: payload(NotesMoveParams.self, "NotesMoveParams") { try $0.read() },
            ack: payload(NotesSendAck.self, "NotesSendAck") { try $0.read() },
            result: payload(NotesMoveResult.self, "NotesMoveResult") { try $0.read() })
    case "health":
        ProtocolVersion.Method(
            params: payload(HealthParams.self, "HealthParams") { try $0.read() },
            result: payload(Event.self, "Event") { try $0.read() })
    default: nil
    }
}

@Sendable private func event(_ name: ExactText) -> PayloadType? {
    switch name {
    case "notes.type": payload(Event.self, "Event") { try $0.read() }
    case "notes": payload(Event.self, "Event") { try $0.read() }
    case "tick": payload(Event.self, "Event") { try $0.read() }
    default: nil
    }
}

private func payload<T: Sendable>(
    _ type: T.Type, _ rule: StaticString, _ read: @escaping @Sendable (inout JSONReader) throws -> T
) -> PayloadType {
    PayloadType({ schemaRules.at(rule) }, read)
}
