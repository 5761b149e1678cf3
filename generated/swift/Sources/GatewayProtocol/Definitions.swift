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
    case "BrowserMethod": return try rule.reencode(data, BrowserMethod.self) { try $0.read() }
    case "BrowserQueryValue": return try rule.reencode(data, BrowserQueryValue.self) { try $0.read() }
    case "BrowserRequestParams": return try rule.reencode(data, BrowserRequestParams.self) { try $0.read() }
    case "BrowserRequestResult": return try rule.reencode(data, JSONValue.self) { try $0.value() }
    case "ChannelAccountSnapshot": return try rule.reencode(data, ChannelAccountSnapshot.self) { try $0.read() }
    case "ChannelHealth": return try rule.reencode(data, ChannelHealth.self) { try $0.read() }
    case "ChannelMeta": return try rule.reencode(data, ChannelMeta.self) { try $0.read() }
    case "ChannelsLogoutParams": return try rule.reencode(data, ChannelsLogoutParams.self) { try $0.read() }
    case "ChannelsLogoutResult": return try rule.reencode(data, ChannelsLogoutResult.self) { try $0.read() }
    case "ChannelsStatusParams": return try rule.reencode(data, ChannelsStatusParams.self) { try $0.read() }
    case "ChannelsStatusResult": return try rule.reencode(data, ChannelsStatusResult.self) { try $0.read() }
    case "ClientId": return try rule.reencode(data, ClientId.self) { try $0.read() }
    case "ClientInfo": return try rule.reencode(data, ClientInfo.self) { try $0.read() }
    case "ClientMode": return try rule.reencode(data, ClientMode.self) { try $0.read() }
    case "ConnectAuth": return try rule.reencode(data, ConnectAuth.self) { try $0.read() }
    case "ConnectChallengeEvent": return try rule.reencode(data, ConnectChallengeEvent.self) { try $0.read() }
    case "ConnectParams": return try rule.reencode(data, ConnectParams.self) { try $0.read() }
    case "DeviceIdentity": return try rule.reencode(data, DeviceIdentity.self) { try $0.read() }
    case "DevicePairApproveParams": return try rule.reencode(data, DevicePairApproveParams.self) { try $0.read() }
    case "DevicePairApproveResult": return try rule.reencode(data, DevicePairApproveResult.self) { try $0.read() }
    case "DevicePairListParams": return try rule.reencode(data, DevicePairListParams.self) { try $0.read() }
    case "DevicePairListResult": return try rule.reencode(data, DevicePairListResult.self) { try $0.read() }
    case "DevicePairRejectParams": return try rule.reencode(data, DevicePairRejectParams.self) { try $0.read() }
    case "DevicePairRejectResult": return try rule.reencode(data, DevicePairRejectResult.self) { try $0.read() }
    case "DevicePairRequestedEvent": return try rule.reencode(data, DevicePairRequestedEvent.self) { try $0.read() }
    case "DevicePairResolvedEvent": return try rule.reencode(data, DevicePairResolvedEvent.self) { try $0.read() }
    case "DeviceTokenRevokeParams": return try rule.reencode(data, DeviceTokenRevokeParams.self) { try $0.read() }
    case "DeviceTokenRevokeResult": return try rule.reencode(data, DeviceTokenRevokeResult.self) { try $0.read() }
    case "DeviceTokenRotateParams": return try rule.reencode(data, DeviceTokenRotateParams.self) { try $0.read() }
    case "DeviceTokenRotateResult": return try rule.reencode(data, DeviceTokenRotateResult.self) { try $0.read() }
    case "DeviceTokenSummary": return try rule.reencode(data, DeviceTokenSummary.self) { try $0.read() }
    case "ErrorShape": return try rule.reencode(data, ErrorShape.self) { try $0.read() }
    case "EventFrame": return try rule.reencode(data, EventFrame.self) { try $0.read() }
    case "ExecAllowlistEntry": return try rule.reencode(data, ExecAllowlistEntry.self) { try $0.read() }
    case "ExecApprovalDecision": return try rule.reencode(data, ExecApprovalDecision.self) { try $0.read() }
    case "ExecApprovalRequest": return try rule.reencode(data, ExecApprovalRequest.self) { try $0.read() }
    case "ExecApprovalRequestParams": return try rule.reencode(data, ExecApprovalRequestParams.self) { try $0.read() }
    case "ExecApprovalRequestResult": return try rule.reencode(data, ExecApprovalRequestResult.self) { try $0.read() }
    case "ExecApprovalRequestedEvent": return try rule.reencode(data, ExecApprovalRequestedEvent.self) { try $0.read() }
    case "ExecApprovalResolveParams": return try rule.reencode(data, ExecApprovalResolveParams.self) { try $0.read() }
    case "ExecApprovalResolveResult": return try rule.reencode(data, ExecApprovalResolveResult.self) { try $0.read() }
    case "ExecApprovalResolvedEvent": return try rule.reencode(data, ExecApprovalResolvedEvent.self) { try $0.read() }
    case "ExecApprovalsAgent": return try rule.reencode(data, ExecApprovalsAgent.self) { try $0.read() }
    case "ExecApprovalsDefaults": return try rule.reencode(data, ExecApprovalsDefaults.self) { try $0.read() }
    case "ExecApprovalsFile": return try rule.reencode(data, ExecApprovalsFile.self) { try $0.read() }
    case "ExecApprovalsGetParams": return try rule.reencode(data, ExecApprovalsGetParams.self) { try $0.read() }
    case "ExecApprovalsNodeGetParams": return try rule.reencode(data, ExecApprovalsNodeGetParams.self) { try $0.read() }
    case "ExecApprovalsNodeSetParams": return try rule.reencode(data, ExecApprovalsNodeSetParams.self) { try $0.read() }
    case "ExecApprovalsSetParams": return try rule.reencode(data, ExecApprovalsSetParams.self) { try $0.read() }
    case "ExecApprovalsSnapshot": return try rule.reencode(data, ExecApprovalsSnapshot.self) { try $0.read() }
    case "ExecApprovalsSocket": return try rule.reencode(data, ExecApprovalsSocket.self) { try $0.read() }
    case "Features": return try rule.reencode(data, Features.self) { try $0.read() }
    case "GatewayFrame": return try rule.reencode(data, GatewayFrame.self) { try $0.read() }
    case "HealthParams": return try rule.reencode(data, HealthParams.self) { try $0.read() }
    case "HealthSummary": return try rule.reencode(data, HealthSummary.self) { try $0.read() }
    case "HelloAuth": return try rule.reencode(data, HelloAuth.self) { try $0.read() }
    case "HelloOk": return try rule.reencode(data, HelloOk.self) { try $0.read() }
    case "ModelChoice": return try rule.reencode(data, ModelChoice.self) { try $0.read() }
    case "ModelsListParams": return try rule.reencode(data, ModelsListParams.self) { try $0.read() }
    case "ModelsListResult": return try rule.reencode(data, ModelsListResult.self) { try $0.read() }
    case "NodeDescribeParams": return try rule.reencode(data, NodeDescribeParams.self) { try $0.read() }
    case "NodeDescribeResult": return try rule.reencode(data, NodeDescribeResult.self) { try $0.read() }
    case "NodeEventParams": return try rule.reencode(data, NodeEventParams.self) { try $0.read() }
    case "NodeEventResult": return try rule.reencode(data, NodeEventResult.self) { try $0.read() }
    case "NodeInvokeError": return try rule.reencode(data, NodeInvokeError.self) { try $0.read() }
    case "NodeInvokeParams": return try rule.reencode(data, NodeInvokeParams.self) { try $0.read() }
    case "NodeInvokeRequestEvent": return try rule.reencode(data, NodeInvokeRequestEvent.self) { try $0.read() }
    case "NodeInvokeResult": return try rule.reencode(data, NodeInvokeResult.self) { try $0.read() }
    case "NodeInvokeResultParams": return try rule.reencode(data, NodeInvokeResultParams.self) { try $0.read() }
    case "NodeInvokeResultResult": return try rule.reencode(data, NodeInvokeResultResult.self) { try $0.read() }
    case "NodeListParams": return try rule.reencode(data, NodeListParams.self) { try $0.read() }
    case "NodeListResult": return try rule.reencode(data, NodeListResult.self) { try $0.read() }
    case "NodePairApproveParams": return try rule.reencode(data, NodePairApproveParams.self) { try $0.read() }
    case "NodePairApproveResult": return try rule.reencode(data, NodePairApproveResult.self) { try $0.read() }
    case "NodePairListParams": return try rule.reencode(data, NodePairListParams.self) { try $0.read() }
    case "NodePairListResult": return try rule.reencode(data, NodePairListResult.self) { try $0.read() }
    case "NodePairRejectParams": return try rule.reencode(data, NodePairRejectParams.self) { try $0.read() }
    case "NodePairRejectResult": return try rule.reencode(data, NodePairRejectResult.self) { try $0.read() }
    case "NodePairRequestParams": return try rule.reencode(data, NodePairRequestParams.self) { try $0.read() }
    case "NodePairRequestResult": return try rule.reencode(data, NodePairRequestResult.self) { try $0.read() }
    case "NodePairRequestedEvent": return try rule.reencode(data, NodePairRequestedEvent.self) { try $0.read() }
    case "NodePairResolvedEvent": return try rule.reencode(data, NodePairResolvedEvent.self) { try $0.read() }
    case "NodePairVerifyParams": return try rule.reencode(data, NodePairVerifyParams.self) { try $0.read() }
    case "NodePairVerifyResult": return try rule.reencode(data, NodePairVerifyResult.self) { try $0.read() }
    case "NodeRenameParams": return try rule.reencode(data, NodeRenameParams.self) { try $0.read() }
    case "NodeRenameResult": return try rule.reencode(data, NodeRenameResult.self) { try $0.read() }
    case "NodeSummary": return try rule.reencode(data, NodeSummary.self) { try $0.read() }
    case "PairedDevice": return try rule.reencode(data, PairedDevice.self) { try $0.read() }
    case "PairedNode": return try rule.reencode(data, PairedNode.self) { try $0.read() }
    case "PairingDecision": return try rule.reencode(data, PairingDecision.self) { try $0.read() }
    case "Policy": return try rule.reencode(data, Policy.self) { try $0.read() }
    case "PresenceEntry": return try rule.reencode(data, PresenceEntry.self) { try $0.read() }
    case "PresenceEvent": return try rule.reencode(data, PresenceEvent.self) { try $0.read() }
    case "ProviderUsage": return try rule.reencode(data, ProviderUsage.self) { try $0.read() }
    case "RecentSession": return try rule.reencode(data, RecentSession.self) { try $0.read() }
    case "RequestFrame": return try rule.reencode(data, RequestFrame.self) { try $0.read() }
    case "ResponseFrame": return try rule.reencode(data, ResponseFrame.self) { try $0.read() }
    case "ServerInfo": return try rule.reencode(data, ServerInfo.self) { try $0.read() }
    case "SessionDefaults": return try rule.reencode(data, SessionDefaults.self) { try $0.read() }
    case "SessionKind": return try rule.reencode(data, SessionKind.self) { try $0.read() }
    case "SessionsHealth": return try rule.reencode(data, SessionsHealth.self) { try $0.read() }
    case "ShutdownEvent": return try rule.reencode(data, ShutdownEvent.self) { try $0.read() }
    case "SkillConfig": return try rule.reencode(data, SkillConfig.self) { try $0.read() }
    case "SkillConfigCheck": return try rule.reencode(data, SkillConfigCheck.self) { try $0.read() }
    case "SkillInstallKind": return try rule.reencode(data, SkillInstallKind.self) { try $0.read() }
    case "SkillInstallOption": return try rule.reencode(data, SkillInstallOption.self) { try $0.read() }
    case "SkillRequirements": return try rule.reencode(data, SkillRequirements.self) { try $0.read() }
    case "SkillStatus": return try rule.reencode(data, SkillStatus.self) { try $0.read() }
    case "SkillsBinsParams": return try rule.reencode(data, SkillsBinsParams.self) { try $0.read() }
    case "SkillsBinsResult": return try rule.reencode(data, SkillsBinsResult.self) { try $0.read() }
    case "SkillsInstallParams": return try rule.reencode(data, SkillsInstallParams.self) { try $0.read() }
    case "SkillsInstallResult": return try rule.reencode(data, SkillsInstallResult.self) { try $0.read() }
    case "SkillsStatusParams": return try rule.reencode(data, SkillsStatusParams.self) { try $0.read() }
    case "SkillsStatusResult": return try rule.reencode(data, SkillsStatusResult.self) { try $0.read() }
    case "SkillsUpdateParams": return try rule.reencode(data, SkillsUpdateParams.self) { try $0.read() }
    case "SkillsUpdateResult": return try rule.reencode(data, SkillsUpdateResult.self) { try $0.read() }
    case "Snapshot": return try rule.reencode(data, Snapshot.self) { try $0.read() }
    case "StateVersion": return try rule.reencode(data, StateVersion.self) { try $0.read() }
    case "StatusAgentHeartbeat": return try rule.reencode(data, StatusAgentHeartbeat.self) { try $0.read() }
    case "StatusAgentSessions": return try rule.reencode(data, StatusAgentSessions.self) { try $0.read() }
    case "StatusHeartbeat": return try rule.reencode(data, StatusHeartbeat.self) { try $0.read() }
    case "StatusLinkChannel": return try rule.reencode(data, StatusLinkChannel.self) { try $0.read() }
    case "StatusParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#StatusParams")) { try $0.map { try $0.value() } } }
    case "StatusResult": return try rule.reencode(data, StatusResult.self) { try $0.read() }
    case "StatusSession": return try rule.reencode(data, StatusSession.self) { try $0.read() }
    case "StatusSessionDefaults": return try rule.reencode(data, StatusSessionDefaults.self) { try $0.read() }
    case "StatusSessions": return try rule.reencode(data, StatusSessions.self) { try $0.read() }
    case "SystemEchoParams": return try rule.reencode(data, SystemEchoParams.self) { try $0.read() }
    case "SystemEchoResult": return try rule.reencode(data, SystemEchoResult.self) { try $0.read() }
    case "SystemEventParams": return try rule.reencode(data, SystemEventParams.self) { try $0.read() }
    case "SystemEventResult": return try rule.reencode(data, SystemEventResult.self) { try $0.read() }
    case "SystemPresenceParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#SystemPresenceParams")) { try $0.map { try $0.value() } } }
    case "SystemPresenceResult": return try rule.reencode(data, [PresenceEntry].self) { try $0.list { try $0.read() } }
    case "TalkModeEvent": return try rule.reencode(data, TalkModeEvent.self) { try $0.read() }
    case "TalkModeParams": return try rule.reencode(data, TalkModeParams.self) { try $0.read() }
    case "TalkModeResult": return try rule.reencode(data, TalkModeResult.self) { try $0.read() }
    case "TickEvent": return try rule.reencode(data, TickEvent.self) { try $0.read() }
    case "TtsAuto": return try rule.reencode(data, TtsAuto.self) { try $0.read() }
    case "TtsConvertParams": return try rule.reencode(data, TtsConvertParams.self) { try $0.read() }
    case "TtsConvertResult": return try rule.reencode(data, TtsConvertResult.self) { try $0.read() }
    case "TtsDisableParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#TtsDisableParams")) { try $0.map { try $0.value() } } }
    case "TtsDisableResult": return try rule.reencode(data, TtsDisableResult.self) { try $0.read() }
    case "TtsEnableParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#TtsEnableParams")) { try $0.map { try $0.value() } } }
    case "TtsEnableResult": return try rule.reencode(data, TtsEnableResult.self) { try $0.read() }
    case "TtsProvider": return try rule.reencode(data, TtsProvider.self) { try $0.read() }
    case "TtsProviderInfo": return try rule.reencode(data, TtsProviderInfo.self) { try $0.read() }
    case "TtsProvidersParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#TtsProvidersParams")) { try $0.map { try $0.value() } } }
    case "TtsProvidersResult": return try rule.reencode(data, TtsProvidersResult.self) { try $0.read() }
    case "TtsSetProviderParams": return try rule.reencode(data, TtsSetProviderParams.self) { try $0.read() }
    case "TtsSetProviderResult": return try rule.reencode(data, TtsSetProviderResult.self) { try $0.read() }
    case "TtsStatusParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#TtsStatusParams")) { try $0.map { try $0.value() } } }
    case "TtsStatusResult": return try rule.reencode(data, TtsStatusResult.self) { try $0.read() }
    case "UsageCostDay": return try rule.reencode(data, UsageCostDay.self) { try $0.read() }
    case "UsageCostParams": return try rule.reencode(data, UsageCostParams.self) { try $0.read() }
    case "UsageCostResult": return try rule.reencode(data, UsageCostResult.self) { try $0.read() }
    case "UsageStatusParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#UsageStatusParams")) { try $0.map { try $0.value() } } }
    case "UsageStatusResult": return try rule.reencode(data, UsageStatusResult.self) { try $0.read() }
    case "UsageTotals": return try rule.reencode(data, UsageTotals.self) { try $0.read() }
    case "UsageWindow": return try rule.reencode(data, UsageWindow.self) { try $0.read() }
    case "VoicewakeChangedEvent": return try rule.reencode(data, VoicewakeChangedEvent.self) { try $0.read() }
    case "VoicewakeGetParams": return try rule.reencode(data, [String: JSONValue].self) { try $0.checked(schemaRules.at("#VoicewakeGetParams")) { try $0.map { try $0.value() } } }
    case "VoicewakeGetResult": return try rule.reencode(data, VoicewakeGetResult.self) { try $0.read() }
    case "VoicewakeSetParams": return try rule.reencode(data, VoicewakeSetParams.self) { try $0.read() }
    case "VoicewakeSetResult": return try rule.reencode(data, VoicewakeSetResult.self) { try $0.read() }
    case "WebLoginStartParams": return try rule.reencode(data, WebLoginStartParams.self) { try $0.read() }
    case "WebLoginStartResult": return try rule.reencode(data, WebLoginStartResult.self) { try $0.read() }
    case "WebLoginWaitParams": return try rule.reencode(data, WebLoginWaitParams.self) { try $0.read() }
    case "WebLoginWaitResult": return try rule.reencode(data, WebLoginWaitResult.self) { try $0.read() }
    default: throw UnknownDefinition(definition)
    }
}

private func rule(_ definition: String) throws -> SchemaRule {
    guard let rule = schemaRules.find(definition) else { throw UnknownDefinition(definition) }
    return rule
}
