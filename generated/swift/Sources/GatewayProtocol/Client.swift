// Generated. Do not edit: change the document and generate again.

import GatewayProtocolRuntime

/// This version of the protocol, as a client needs it: `ClientConfiguration(PROTOCOL, …)`.
public let PROTOCOL = ProtocolVersion(
    accepted: GATEWAY_ACCEPTED_VERSIONS,
    connection: ProtocolConnection(handshake: "connect", challenge: "connect.challenge", tick: "tick", shutdown: "shutdown"),
    frame: schemaRules.find("#") ?? schemaRules.at("#"), method: method, event: event)

@Sendable private func method(_ name: ExactText) -> ProtocolVersion.Method? {
    switch name {
    case "connect":
        ProtocolVersion.Method(
            params: payload(ConnectParams.self, "ConnectParams") { try $0.read() },
            result: payload(HelloOk.self, "HelloOk") { try $0.read() })
    case "health":
        ProtocolVersion.Method(
            params: payload(HealthParams.self, "HealthParams") { try $0.read() },
            result: payload(HealthSummary.self, "HealthSummary") { try $0.read() })
    case "system.echo":
        ProtocolVersion.Method(
            params: payload(SystemEchoParams.self, "SystemEchoParams") { try $0.read() },
            result: payload(SystemEchoResult.self, "SystemEchoResult") { try $0.read() })
    default: nil
    }
}

@Sendable private func event(_ name: ExactText) -> PayloadType? {
    switch name {
    case "connect.challenge": payload(ConnectChallengeEvent.self, "ConnectChallengeEvent") { try $0.read() }
    case "tick": payload(TickEvent.self, "TickEvent") { try $0.read() }
    case "shutdown": payload(ShutdownEvent.self, "ShutdownEvent") { try $0.read() }
    case "presence": payload(PresenceEvent.self, "PresenceEvent") { try $0.read() }
    default: nil
    }
}

private func payload<T: Sendable>(
    _ type: T.Type, _ rule: StaticString, _ read: @escaping @Sendable (inout JSONReader) throws -> T
) -> PayloadType {
    PayloadType({ schemaRules.at(rule) }, read)
}
