// Generated. Do not edit: change the document and generate again.

import Foundation
import GatewayProtocolRuntime

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
    case "#": return try rule.reencode(data, GatewayFrame.self) { try $0.read() }
    case "AgentHealth": return try rule.reencode(data, AgentHealth.self) { try $0.read() }
    case "AgentHeartbeat": return try rule.reencode(data, AgentHeartbeat.self) { try $0.read() }
    case "ClientId": return try rule.reencode(data, ClientId.self) { try $0.read() }
    case "ClientInfo": return try rule.reencode(data, ClientInfo.self) { try $0.read() }
    case "ClientMode": return try rule.reencode(data, ClientMode.self) { try $0.read() }
    case "ConnectAuth": return try rule.reencode(data, ConnectAuth.self) { try $0.read() }
    case "ConnectChallengeEvent": return try rule.reencode(data, ConnectChallengeEvent.self) { try $0.read() }
    case "ConnectParams": return try rule.reencode(data, ConnectParams.self) { try $0.read() }
    case "DeviceIdentity": return try rule.reencode(data, DeviceIdentity.self) { try $0.read() }
    case "EarlyClientInfo": return try rule.reencode(data, EarlyClientInfo.self) { try $0.read() }
    case "EarlyConnectParams": return try rule.reencode(data, EarlyConnectParams.self) { try $0.read() }
    case "ErrorShape": return try rule.reencode(data, ErrorShape.self) { try $0.read() }
    case "EventFrame": return try rule.reencode(data, EventFrame.self) { try $0.read() }
    case "Features": return try rule.reencode(data, Features.self) { try $0.read() }
    case "GatewayFrame": return try rule.reencode(data, GatewayFrame.self) { try $0.read() }
    case "HealthParams": return try rule.reencode(data, HealthParams.self) { try $0.read() }
    case "HealthSummary": return try rule.reencode(data, HealthSummary.self) { try $0.read() }
    case "HelloAuth": return try rule.reencode(data, HelloAuth.self) { try $0.read() }
    case "HelloOk": return try rule.reencode(data, HelloOk.self) { try $0.read() }
    case "Policy": return try rule.reencode(data, Policy.self) { try $0.read() }
    case "PresenceEntry": return try rule.reencode(data, PresenceEntry.self) { try $0.read() }
    case "PresenceEvent": return try rule.reencode(data, PresenceEvent.self) { try $0.read() }
    case "RecentSession": return try rule.reencode(data, RecentSession.self) { try $0.read() }
    case "RequestFrame": return try rule.reencode(data, RequestFrame.self) { try $0.read() }
    case "ResponseFrame": return try rule.reencode(data, ResponseFrame.self) { try $0.read() }
    case "ServerInfo": return try rule.reencode(data, ServerInfo.self) { try $0.read() }
    case "SessionDefaults": return try rule.reencode(data, SessionDefaults.self) { try $0.read() }
    case "SessionsHealth": return try rule.reencode(data, SessionsHealth.self) { try $0.read() }
    case "ShutdownEvent": return try rule.reencode(data, ShutdownEvent.self) { try $0.read() }
    case "Snapshot": return try rule.reencode(data, Snapshot.self) { try $0.read() }
    case "StateVersion": return try rule.reencode(data, StateVersion.self) { try $0.read() }
    case "SystemEchoParams": return try rule.reencode(data, SystemEchoParams.self) { try $0.read() }
    case "SystemEchoResult": return try rule.reencode(data, SystemEchoResult.self) { try $0.read() }
    case "TickEvent": return try rule.reencode(data, TickEvent.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
