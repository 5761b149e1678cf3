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
    case "AgentEvent": return try rule.reencode(data, AgentEvent.self) { try $0.read() }
    case "AgentIdentityParams": return try rule.reencode(data, AgentIdentityParams.self) { try $0.read() }
    case "AgentIdentityResult": return try rule.reencode(data, AgentIdentityResult.self) { try $0.read() }
    case "AgentSummary": return try rule.reencode(data, AgentSummary.self) { try $0.read() }
    case "AgentsCreateParams": return try rule.reencode(data, AgentsCreateParams.self) { try $0.read() }
    case "AgentsCreateResult": return try rule.reencode(data, AgentsCreateResult.self) { try $0.read() }
    case "AgentsListParams": return try rule.reencode(data, AgentsListParams.self) { try $0.read() }
    case "AgentsListResult": return try rule.reencode(data, AgentsListResult.self) { try $0.read() }
    case "AgentsUpdateParams": return try rule.reencode(data, AgentsUpdateParams.self) { try $0.read() }
    case "AgentsUpdateResult": return try rule.reencode(data, AgentsUpdateResult.self) { try $0.read() }
    case "ChannelAccountSnapshot": return try rule.reencode(data, ChannelAccountSnapshot.self) { try $0.read() }
    case "ChannelsLogoutParams": return try rule.reencode(data, ChannelsLogoutParams.self) { try $0.read() }
    case "ChannelsLogoutResult": return try rule.reencode(data, ChannelsLogoutResult.self) { try $0.read() }
    case "ChannelsStatusParams": return try rule.reencode(data, ChannelsStatusParams.self) { try $0.read() }
    case "ChannelsStatusResult": return try rule.reencode(data, ChannelsStatusResult.self) { try $0.read() }
    case "ChatEvent": return try rule.reencode(data, ChatEvent.self) { try $0.read() }
    case "ChatRole": return try rule.reencode(data, ChatRole.self) { try $0.read() }
    case "ClientInfo": return try rule.reencode(data, ClientInfo.self) { try $0.read() }
    case "ClientMode": return try rule.reencode(data, ClientMode.self) { try $0.read() }
    case "ConfigChange": return try rule.reencode(data, ConfigChange.self) { try $0.read() }
    case "ConfigGetParams": return try rule.reencode(data, ConfigGetParams.self) { try $0.read() }
    case "ConfigGetResult": return try rule.reencode(data, ConfigGetResult.self) { try $0.read() }
    case "ConfigIssue": return try rule.reencode(data, ConfigIssue.self) { try $0.read() }
    case "ConfigOperation": return try rule.reencode(data, ConfigOperation.self) { try $0.read() }
    case "ConfigPatchParams": return try rule.reencode(data, ConfigPatchParams.self) { try $0.read() }
    case "ConfigPatchResult": return try rule.reencode(data, ConfigPatchResult.self) { try $0.read() }
    case "ConfigSetParams": return try rule.reencode(data, ConfigSetParams.self) { try $0.read() }
    case "ConfigSetResult": return try rule.reencode(data, ConfigSetResult.self) { try $0.read() }
    case "ConfigSnapshot": return try rule.reencode(data, ConfigSnapshot.self) { try $0.read() }
    case "ConfigValue": return try rule.reencode(data, ConfigValue.self) { try $0.read() }
    case "ConnectAuth": return try rule.reencode(data, ConnectAuth.self) { try $0.read() }
    case "ConnectChallengeEvent": return try rule.reencode(data, ConnectChallengeEvent.self) { try $0.read() }
    case "ConnectParams": return try rule.reencode(data, ConnectParams.self) { try $0.read() }
    case "CronAddParams": return try rule.reencode(data, CronAddParams.self) { try $0.read() }
    case "CronAgentTurn": return try rule.reencode(data, CronAgentTurn.self) { try $0.read() }
    case "CronAt": return try rule.reencode(data, CronAt.self) { try $0.read() }
    case "CronEvery": return try rule.reencode(data, CronEvery.self) { try $0.read() }
    case "CronExpression": return try rule.reencode(data, CronExpression.self) { try $0.read() }
    case "CronIsolation": return try rule.reencode(data, CronIsolation.self) { try $0.read() }
    case "CronJob": return try rule.reencode(data, CronJob.self) { try $0.read() }
    case "CronJobState": return try rule.reencode(data, CronJobState.self) { try $0.read() }
    case "CronListParams": return try rule.reencode(data, CronListParams.self) { try $0.read() }
    case "CronListResult": return try rule.reencode(data, CronListResult.self) { try $0.read() }
    case "CronPayload": return try rule.reencode(data, CronPayload.self) { try $0.read() }
    case "CronPostMode": return try rule.reencode(data, CronPostMode.self) { try $0.read() }
    case "CronRemoveParams": return try rule.reencode(data, CronRemoveParams.self) { try $0.read() }
    case "CronRemoveResult": return try rule.reencode(data, CronRemoveResult.self) { try $0.read() }
    case "CronRunStatus": return try rule.reencode(data, CronRunStatus.self) { try $0.read() }
    case "CronSchedule": return try rule.reencode(data, CronSchedule.self) { try $0.read() }
    case "CronSessionTarget": return try rule.reencode(data, CronSessionTarget.self) { try $0.read() }
    case "CronSystemEvent": return try rule.reencode(data, CronSystemEvent.self) { try $0.read() }
    case "CronWakeMode": return try rule.reencode(data, CronWakeMode.self) { try $0.read() }
    case "DeviceIdentity": return try rule.reencode(data, DeviceIdentity.self) { try $0.read() }
    case "ErrorShape": return try rule.reencode(data, ErrorShape.self) { try $0.read() }
    case "EventFrame": return try rule.reencode(data, EventFrame.self) { try $0.read() }
    case "Features": return try rule.reencode(data, Features.self) { try $0.read() }
    case "GatewayFrame": return try rule.reencode(data, GatewayFrame.self) { try $0.read() }
    case "HelloAuth": return try rule.reencode(data, HelloAuth.self) { try $0.read() }
    case "HelloOk": return try rule.reencode(data, HelloOk.self) { try $0.read() }
    case "NodeInvokeParams": return try rule.reencode(data, NodeInvokeParams.self) { try $0.read() }
    case "NodeInvokeResult": return try rule.reencode(data, NodeInvokeResult.self) { try $0.read() }
    case "NodeListParams": return try rule.reencode(data, NodeListParams.self) { try $0.read() }
    case "NodeListResult": return try rule.reencode(data, NodeListResult.self) { try $0.read() }
    case "NodeSummary": return try rule.reencode(data, NodeSummary.self) { try $0.read() }
    case "Policy": return try rule.reencode(data, Policy.self) { try $0.read() }
    case "PresenceEntry": return try rule.reencode(data, PresenceEntry.self) { try $0.read() }
    case "PresenceEvent": return try rule.reencode(data, PresenceEvent.self) { try $0.read() }
    case "RequestFrame": return try rule.reencode(data, RequestFrame.self) { try $0.read() }
    case "ResponseFrame": return try rule.reencode(data, ResponseFrame.self) { try $0.read() }
    case "ServerInfo": return try rule.reencode(data, ServerInfo.self) { try $0.read() }
    case "SessionEntry": return try rule.reencode(data, SessionEntry.self) { try $0.read() }
    case "SessionSummary": return try rule.reencode(data, SessionSummary.self) { try $0.read() }
    case "SessionsListParams": return try rule.reencode(data, SessionsListParams.self) { try $0.read() }
    case "SessionsListResult": return try rule.reencode(data, SessionsListResult.self) { try $0.read() }
    case "SessionsPatchParams": return try rule.reencode(data, SessionsPatchParams.self) { try $0.read() }
    case "SessionsPatchResult": return try rule.reencode(data, SessionsPatchResult.self) { try $0.read() }
    case "SessionsResetParams": return try rule.reencode(data, SessionsResetParams.self) { try $0.read() }
    case "SessionsResetResult": return try rule.reencode(data, SessionsResetResult.self) { try $0.read() }
    case "ShutdownEvent": return try rule.reencode(data, ShutdownEvent.self) { try $0.read() }
    case "Snapshot": return try rule.reencode(data, Snapshot.self) { try $0.read() }
    case "StateVersion": return try rule.reencode(data, StateVersion.self) { try $0.read() }
    case "TickEvent": return try rule.reencode(data, TickEvent.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
