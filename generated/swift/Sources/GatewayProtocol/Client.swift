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
            result: payload(HealthResult.self, "HealthResult") { try $0.read() })
    case "system.echo":
        ProtocolVersion.Method(
            params: payload(SystemEchoParams.self, "SystemEchoParams") { try $0.read() },
            result: payload(SystemEchoResult.self, "SystemEchoResult") { try $0.read() })
    case "status":
        ProtocolVersion.Method(
            params: payload(StatusParams.self, "StatusParams") { try $0.checked(schemaRules.at("StatusParams")) { try $0.map { try $0.value() } } },
            result: payload(StatusResult.self, "StatusResult") { try $0.read() })
    case "system-presence":
        ProtocolVersion.Method(
            params: payload(SystemPresenceParams.self, "SystemPresenceParams") { try $0.checked(schemaRules.at("SystemPresenceParams")) { try $0.map { try $0.value() } } },
            result: payload(SystemPresenceResult.self, "SystemPresenceResult") { try $0.list { try $0.read() } })
    case "system-event":
        ProtocolVersion.Method(
            params: payload(SystemEventParams.self, "SystemEventParams") { try $0.read() },
            result: payload(SystemEventResult.self, "SystemEventResult") { try $0.read() })
    case "agent":
        ProtocolVersion.Method(
            params: payload(AgentParams.self, "AgentParams") { try $0.read() },
            ack: payload(AgentAck.self, "AgentAck") { try $0.read() },
            result: payload(AgentResult.self, "AgentResult") { try $0.read() })
    case "agent.wait":
        ProtocolVersion.Method(
            params: payload(AgentWaitParams.self, "AgentWaitParams") { try $0.read() },
            result: payload(AgentWaitResult.self, "AgentWaitResult") { try $0.read() })
    case "agent.identity.get":
        ProtocolVersion.Method(
            params: payload(AgentIdentityParams.self, "AgentIdentityParams") { try $0.read() },
            result: payload(AgentIdentityResult.self, "AgentIdentityResult") { try $0.read() })
    case "agents.list":
        ProtocolVersion.Method(
            params: payload(AgentsListParams.self, "AgentsListParams") { try $0.read() },
            result: payload(AgentsListResult.self, "AgentsListResult") { try $0.read() })
    case "chat.history":
        ProtocolVersion.Method(
            params: payload(ChatHistoryParams.self, "ChatHistoryParams") { try $0.read() },
            result: payload(ChatHistoryResult.self, "ChatHistoryResult") { try $0.read() })
    case "chat.send":
        ProtocolVersion.Method(
            params: payload(ChatSendParams.self, "ChatSendParams") { try $0.read() },
            result: payload(ChatSendResult.self, "ChatSendResult") { try $0.read() })
    case "chat.abort":
        ProtocolVersion.Method(
            params: payload(ChatAbortParams.self, "ChatAbortParams") { try $0.read() },
            result: payload(ChatAbortResult.self, "ChatAbortResult") { try $0.read() })
    case "chat.inject":
        ProtocolVersion.Method(
            params: payload(ChatInjectParams.self, "ChatInjectParams") { try $0.read() },
            result: payload(ChatInjectResult.self, "ChatInjectResult") { try $0.read() })
    case "sessions.list":
        ProtocolVersion.Method(
            params: payload(SessionsListParams.self, "SessionsListParams") { try $0.read() },
            result: payload(SessionsListResult.self, "SessionsListResult") { try $0.read() })
    case "sessions.preview":
        ProtocolVersion.Method(
            params: payload(SessionsPreviewParams.self, "SessionsPreviewParams") { try $0.read() },
            result: payload(SessionsPreviewResult.self, "SessionsPreviewResult") { try $0.read() })
    case "sessions.resolve":
        ProtocolVersion.Method(
            params: payload(SessionsResolveParams.self, "SessionsResolveParams") { try $0.read() },
            result: payload(SessionsResolveResult.self, "SessionsResolveResult") { try $0.read() })
    case "sessions.patch":
        ProtocolVersion.Method(
            params: payload(SessionsPatchParams.self, "SessionsPatchParams") { try $0.read() },
            result: payload(SessionsPatchResult.self, "SessionsPatchResult") { try $0.read() })
    case "sessions.reset":
        ProtocolVersion.Method(
            params: payload(SessionsResetParams.self, "SessionsResetParams") { try $0.read() },
            result: payload(SessionsResetResult.self, "SessionsResetResult") { try $0.read() })
    case "sessions.delete":
        ProtocolVersion.Method(
            params: payload(SessionsDeleteParams.self, "SessionsDeleteParams") { try $0.read() },
            result: payload(SessionsDeleteResult.self, "SessionsDeleteResult") { try $0.read() })
    case "sessions.compact":
        ProtocolVersion.Method(
            params: payload(SessionsCompactParams.self, "SessionsCompactParams") { try $0.read() },
            result: payload(SessionsCompactResult.self, "SessionsCompactResult") { try $0.read() })
    case "send":
        ProtocolVersion.Method(
            params: payload(SendParams.self, "SendParams") { try $0.read() },
            result: payload(SendResult.self, "SendResult") { try $0.read() })
    case "poll":
        ProtocolVersion.Method(
            params: payload(PollParams.self, "PollParams") { try $0.read() },
            result: payload(PollResult.self, "PollResult") { try $0.read() })
    case "wake":
        ProtocolVersion.Method(
            params: payload(WakeParams.self, "WakeParams") { try $0.read() },
            result: payload(WakeResult.self, "WakeResult") { try $0.read() })
    case "set-heartbeats":
        ProtocolVersion.Method(
            params: payload(SetHeartbeatsParams.self, "SetHeartbeatsParams") { try $0.read() },
            result: payload(SetHeartbeatsResult.self, "SetHeartbeatsResult") { try $0.read() })
    case "last-heartbeat":
        ProtocolVersion.Method(
            params: payload(LastHeartbeatParams.self, "LastHeartbeatParams") { try $0.checked(schemaRules.at("LastHeartbeatParams")) { try $0.map { try $0.value() } } },
            result: payload(LastHeartbeatResult.self, "LastHeartbeatResult") { try $0.nullable { try $0.read() } })
    case "cron.list":
        ProtocolVersion.Method(
            params: payload(CronListParams.self, "CronListParams") { try $0.read() },
            result: payload(CronListResult.self, "CronListResult") { try $0.read() })
    case "cron.status":
        ProtocolVersion.Method(
            params: payload(CronStatusParams.self, "CronStatusParams") { try $0.read() },
            result: payload(CronStatusResult.self, "CronStatusResult") { try $0.read() })
    case "cron.add":
        ProtocolVersion.Method(
            params: payload(CronAddParams.self, "CronAddParams") { try $0.read() },
            result: payload(CronAddResult.self, "CronAddResult") { try $0.read() })
    case "cron.update":
        ProtocolVersion.Method(
            params: payload(CronUpdateParams.self, "CronUpdateParams") { try $0.read() },
            result: payload(CronUpdateResult.self, "CronUpdateResult") { try $0.read() })
    case "cron.remove":
        ProtocolVersion.Method(
            params: payload(CronRemoveParams.self, "CronRemoveParams") { try $0.read() },
            result: payload(CronRemoveResult.self, "CronRemoveResult") { try $0.read() })
    case "cron.run":
        ProtocolVersion.Method(
            params: payload(CronRunParams.self, "CronRunParams") { try $0.read() },
            result: payload(CronRunResult.self, "CronRunResult") { try $0.read() })
    case "cron.runs":
        ProtocolVersion.Method(
            params: payload(CronRunsParams.self, "CronRunsParams") { try $0.read() },
            result: payload(CronRunsResult.self, "CronRunsResult") { try $0.read() })
    case "config.get":
        ProtocolVersion.Method(
            params: payload(ConfigGetParams.self, "ConfigGetParams") { try $0.read() },
            result: payload(ConfigGetResult.self, "ConfigGetResult") { try $0.read() })
    case "config.set":
        ProtocolVersion.Method(
            params: payload(ConfigSetParams.self, "ConfigSetParams") { try $0.read() },
            result: payload(ConfigSetResult.self, "ConfigSetResult") { try $0.read() })
    case "config.patch":
        ProtocolVersion.Method(
            params: payload(ConfigPatchParams.self, "ConfigPatchParams") { try $0.read() },
            result: payload(ConfigPatchResult.self, "ConfigPatchResult") { try $0.read() })
    case "config.apply":
        ProtocolVersion.Method(
            params: payload(ConfigApplyParams.self, "ConfigApplyParams") { try $0.read() },
            result: payload(ConfigApplyResult.self, "ConfigApplyResult") { try $0.read() })
    case "config.schema":
        ProtocolVersion.Method(
            params: payload(ConfigSchemaParams.self, "ConfigSchemaParams") { try $0.read() },
            result: payload(ConfigSchemaResponse.self, "ConfigSchemaResponse") { try $0.read() })
    case "wizard.start":
        ProtocolVersion.Method(
            params: payload(WizardStartParams.self, "WizardStartParams") { try $0.read() },
            result: payload(WizardStartResult.self, "WizardStartResult") { try $0.read() })
    case "wizard.next":
        ProtocolVersion.Method(
            params: payload(WizardNextParams.self, "WizardNextParams") { try $0.read() },
            result: payload(WizardNextResult.self, "WizardNextResult") { try $0.read() })
    case "wizard.cancel":
        ProtocolVersion.Method(
            params: payload(WizardCancelParams.self, "WizardCancelParams") { try $0.read() },
            result: payload(WizardCancelResult.self, "WizardCancelResult") { try $0.read() })
    case "wizard.status":
        ProtocolVersion.Method(
            params: payload(WizardStatusParams.self, "WizardStatusParams") { try $0.read() },
            result: payload(WizardStatusResult.self, "WizardStatusResult") { try $0.read() })
    case "logs.tail":
        ProtocolVersion.Method(
            params: payload(LogsTailParams.self, "LogsTailParams") { try $0.read() },
            result: payload(LogsTailResult.self, "LogsTailResult") { try $0.read() })
    case "update.run":
        ProtocolVersion.Method(
            params: payload(UpdateRunParams.self, "UpdateRunParams") { try $0.read() },
            result: payload(UpdateRunResult.self, "UpdateRunResult") { try $0.read() })
    case "channels.status":
        ProtocolVersion.Method(
            params: payload(ChannelsStatusParams.self, "ChannelsStatusParams") { try $0.read() },
            result: payload(ChannelsStatusResult.self, "ChannelsStatusResult") { try $0.read() })
    case "channels.logout":
        ProtocolVersion.Method(
            params: payload(ChannelsLogoutParams.self, "ChannelsLogoutParams") { try $0.read() },
            result: payload(ChannelsLogoutResult.self, "ChannelsLogoutResult") { try $0.read() })
    case "web.login.start":
        ProtocolVersion.Method(
            params: payload(WebLoginStartParams.self, "WebLoginStartParams") { try $0.read() },
            result: payload(WebLoginStartResult.self, "WebLoginStartResult") { try $0.read() })
    case "web.login.wait":
        ProtocolVersion.Method(
            params: payload(WebLoginWaitParams.self, "WebLoginWaitParams") { try $0.read() },
            result: payload(WebLoginWaitResult.self, "WebLoginWaitResult") { try $0.read() })
    case "models.list":
        ProtocolVersion.Method(
            params: payload(ModelsListParams.self, "ModelsListParams") { try $0.read() },
            result: payload(ModelsListResult.self, "ModelsListResult") { try $0.read() })
    case "skills.status":
        ProtocolVersion.Method(
            params: payload(SkillsStatusParams.self, "SkillsStatusParams") { try $0.read() },
            result: payload(SkillsStatusResult.self, "SkillsStatusResult") { try $0.read() })
    case "skills.bins":
        ProtocolVersion.Method(
            params: payload(SkillsBinsParams.self, "SkillsBinsParams") { try $0.read() },
            result: payload(SkillsBinsResult.self, "SkillsBinsResult") { try $0.read() })
    case "skills.install":
        ProtocolVersion.Method(
            params: payload(SkillsInstallParams.self, "SkillsInstallParams") { try $0.read() },
            result: payload(SkillsInstallResult.self, "SkillsInstallResult") { try $0.read() })
    case "skills.update":
        ProtocolVersion.Method(
            params: payload(SkillsUpdateParams.self, "SkillsUpdateParams") { try $0.read() },
            result: payload(SkillsUpdateResult.self, "SkillsUpdateResult") { try $0.read() })
    case "usage.status":
        ProtocolVersion.Method(
            params: payload(UsageStatusParams.self, "UsageStatusParams") { try $0.checked(schemaRules.at("UsageStatusParams")) { try $0.map { try $0.value() } } },
            result: payload(UsageStatusResult.self, "UsageStatusResult") { try $0.read() })
    case "usage.cost":
        ProtocolVersion.Method(
            params: payload(UsageCostParams.self, "UsageCostParams") { try $0.read() },
            result: payload(UsageCostResult.self, "UsageCostResult") { try $0.read() })
    case "tts.status":
        ProtocolVersion.Method(
            params: payload(TtsStatusParams.self, "TtsStatusParams") { try $0.checked(schemaRules.at("TtsStatusParams")) { try $0.map { try $0.value() } } },
            result: payload(TtsStatusResult.self, "TtsStatusResult") { try $0.read() })
    case "tts.providers":
        ProtocolVersion.Method(
            params: payload(TtsProvidersParams.self, "TtsProvidersParams") { try $0.checked(schemaRules.at("TtsProvidersParams")) { try $0.map { try $0.value() } } },
            result: payload(TtsProvidersResult.self, "TtsProvidersResult") { try $0.read() })
    case "tts.enable":
        ProtocolVersion.Method(
            params: payload(TtsEnableParams.self, "TtsEnableParams") { try $0.checked(schemaRules.at("TtsEnableParams")) { try $0.map { try $0.value() } } },
            result: payload(TtsEnableResult.self, "TtsEnableResult") { try $0.read() })
    case "tts.disable":
        ProtocolVersion.Method(
            params: payload(TtsDisableParams.self, "TtsDisableParams") { try $0.checked(schemaRules.at("TtsDisableParams")) { try $0.map { try $0.value() } } },
            result: payload(TtsDisableResult.self, "TtsDisableResult") { try $0.read() })
    case "tts.convert":
        ProtocolVersion.Method(
            params: payload(TtsConvertParams.self, "TtsConvertParams") { try $0.read() },
            result: payload(TtsConvertResult.self, "TtsConvertResult") { try $0.read() })
    case "tts.setProvider":
        ProtocolVersion.Method(
            params: payload(TtsSetProviderParams.self, "TtsSetProviderParams") { try $0.read() },
            result: payload(TtsSetProviderResult.self, "TtsSetProviderResult") { try $0.read() })
    case "talk.mode":
        ProtocolVersion.Method(
            params: payload(TalkModeParams.self, "TalkModeParams") { try $0.read() },
            result: payload(TalkModeResult.self, "TalkModeResult") { try $0.read() })
    case "voicewake.get":
        ProtocolVersion.Method(
            params: payload(VoicewakeGetParams.self, "VoicewakeGetParams") { try $0.checked(schemaRules.at("VoicewakeGetParams")) { try $0.map { try $0.value() } } },
            result: payload(VoicewakeGetResult.self, "VoicewakeGetResult") { try $0.read() })
    case "voicewake.set":
        ProtocolVersion.Method(
            params: payload(VoicewakeSetParams.self, "VoicewakeSetParams") { try $0.read() },
            result: payload(VoicewakeSetResult.self, "VoicewakeSetResult") { try $0.read() })
    case "node.list":
        ProtocolVersion.Method(
            params: payload(NodeListParams.self, "NodeListParams") { try $0.read() },
            result: payload(NodeListResult.self, "NodeListResult") { try $0.read() })
    case "node.describe":
        ProtocolVersion.Method(
            params: payload(NodeDescribeParams.self, "NodeDescribeParams") { try $0.read() },
            result: payload(NodeDescribeResult.self, "NodeDescribeResult") { try $0.read() })
    case "node.rename":
        ProtocolVersion.Method(
            params: payload(NodeRenameParams.self, "NodeRenameParams") { try $0.read() },
            result: payload(NodeRenameResult.self, "NodeRenameResult") { try $0.read() })
    case "node.invoke":
        ProtocolVersion.Method(
            params: payload(NodeInvokeParams.self, "NodeInvokeParams") { try $0.read() },
            result: payload(NodeInvokeResult.self, "NodeInvokeResult") { try $0.read() })
    case "node.invoke.result":
        ProtocolVersion.Method(
            params: payload(NodeInvokeResultParams.self, "NodeInvokeResultParams") { try $0.read() },
            result: payload(NodeInvokeResultResult.self, "NodeInvokeResultResult") { try $0.read() })
    case "node.event":
        ProtocolVersion.Method(
            params: payload(NodeEventParams.self, "NodeEventParams") { try $0.read() },
            result: payload(NodeEventResult.self, "NodeEventResult") { try $0.read() })
    case "node.pair.request":
        ProtocolVersion.Method(
            params: payload(NodePairRequestParams.self, "NodePairRequestParams") { try $0.read() },
            result: payload(NodePairRequestResult.self, "NodePairRequestResult") { try $0.read() })
    case "node.pair.list":
        ProtocolVersion.Method(
            params: payload(NodePairListParams.self, "NodePairListParams") { try $0.read() },
            result: payload(NodePairListResult.self, "NodePairListResult") { try $0.read() })
    case "node.pair.approve":
        ProtocolVersion.Method(
            params: payload(NodePairApproveParams.self, "NodePairApproveParams") { try $0.read() },
            result: payload(NodePairApproveResult.self, "NodePairApproveResult") { try $0.read() })
    case "node.pair.reject":
        ProtocolVersion.Method(
            params: payload(NodePairRejectParams.self, "NodePairRejectParams") { try $0.read() },
            result: payload(NodePairRejectResult.self, "NodePairRejectResult") { try $0.read() })
    case "node.pair.verify":
        ProtocolVersion.Method(
            params: payload(NodePairVerifyParams.self, "NodePairVerifyParams") { try $0.read() },
            result: payload(NodePairVerifyResult.self, "NodePairVerifyResult") { try $0.read() })
    case "device.pair.list":
        ProtocolVersion.Method(
            params: payload(DevicePairListParams.self, "DevicePairListParams") { try $0.read() },
            result: payload(DevicePairListResult.self, "DevicePairListResult") { try $0.read() })
    case "device.pair.approve":
        ProtocolVersion.Method(
            params: payload(DevicePairApproveParams.self, "DevicePairApproveParams") { try $0.read() },
            result: payload(DevicePairApproveResult.self, "DevicePairApproveResult") { try $0.read() })
    case "device.pair.reject":
        ProtocolVersion.Method(
            params: payload(DevicePairRejectParams.self, "DevicePairRejectParams") { try $0.read() },
            result: payload(DevicePairRejectResult.self, "DevicePairRejectResult") { try $0.read() })
    case "device.token.rotate":
        ProtocolVersion.Method(
            params: payload(DeviceTokenRotateParams.self, "DeviceTokenRotateParams") { try $0.read() },
            result: payload(DeviceTokenRotateResult.self, "DeviceTokenRotateResult") { try $0.read() })
    case "device.token.revoke":
        ProtocolVersion.Method(
            params: payload(DeviceTokenRevokeParams.self, "DeviceTokenRevokeParams") { try $0.read() },
            result: payload(DeviceTokenRevokeResult.self, "DeviceTokenRevokeResult") { try $0.read() })
    case "exec.approval.request":
        ProtocolVersion.Method(
            params: payload(ExecApprovalRequestParams.self, "ExecApprovalRequestParams") { try $0.read() },
            result: payload(ExecApprovalRequestResult.self, "ExecApprovalRequestResult") { try $0.read() })
    case "exec.approval.resolve":
        ProtocolVersion.Method(
            params: payload(ExecApprovalResolveParams.self, "ExecApprovalResolveParams") { try $0.read() },
            result: payload(ExecApprovalResolveResult.self, "ExecApprovalResolveResult") { try $0.read() })
    case "exec.approvals.get":
        ProtocolVersion.Method(
            params: payload(ExecApprovalsGetParams.self, "ExecApprovalsGetParams") { try $0.read() },
            result: payload(ExecApprovalsGetResult.self, "ExecApprovalsGetResult") { try $0.read() })
    case "exec.approvals.set":
        ProtocolVersion.Method(
            params: payload(ExecApprovalsSetParams.self, "ExecApprovalsSetParams") { try $0.read() },
            result: payload(ExecApprovalsSetResult.self, "ExecApprovalsSetResult") { try $0.read() })
    case "exec.approvals.node.get":
        ProtocolVersion.Method(
            params: payload(ExecApprovalsNodeGetParams.self, "ExecApprovalsNodeGetParams") { try $0.read() },
            result: payload(ExecApprovalsNodeGetResult.self, "ExecApprovalsNodeGetResult") { try $0.read() })
    case "exec.approvals.node.set":
        ProtocolVersion.Method(
            params: payload(ExecApprovalsNodeSetParams.self, "ExecApprovalsNodeSetParams") { try $0.read() },
            result: payload(ExecApprovalsNodeSetResult.self, "ExecApprovalsNodeSetResult") { try $0.read() })
    case "browser.request":
        ProtocolVersion.Method(
            params: payload(BrowserRequestParams.self, "BrowserRequestParams") { try $0.read() },
            result: payload(BrowserRequestResult.self, "BrowserRequestResult") { try $0.value() })
    default: nil
    }
}

@Sendable private func event(_ name: ExactText) -> PayloadType? {
    switch name {
    case "connect.challenge": payload(ConnectChallengeEvent.self, "ConnectChallengeEvent") { try $0.read() }
    case "tick": payload(TickEvent.self, "TickEvent") { try $0.read() }
    case "shutdown": payload(ShutdownEvent.self, "ShutdownEvent") { try $0.read() }
    case "health": payload(HealthEvent.self, "HealthEvent") { try $0.read() }
    case "presence": payload(PresenceEvent.self, "PresenceEvent") { try $0.read() }
    case "agent": payload(AgentEvent.self, "AgentEvent") { try $0.read() }
    case "chat": payload(ChatEvent.self, "ChatEvent") { try $0.read() }
    case "heartbeat": payload(HeartbeatEvent.self, "HeartbeatEvent") { try $0.read() }
    case "cron": payload(CronEvent.self, "CronEvent") { try $0.read() }
    case "talk.mode": payload(TalkModeEvent.self, "TalkModeEvent") { try $0.read() }
    case "voicewake.changed": payload(VoicewakeChangedEvent.self, "VoicewakeChangedEvent") { try $0.read() }
    case "node.invoke.request": payload(NodeInvokeRequestEvent.self, "NodeInvokeRequestEvent") { try $0.read() }
    case "node.pair.requested": payload(NodePairRequestedEvent.self, "NodePairRequestedEvent") { try $0.read() }
    case "node.pair.resolved": payload(NodePairResolvedEvent.self, "NodePairResolvedEvent") { try $0.read() }
    case "device.pair.requested": payload(DevicePairRequestedEvent.self, "DevicePairRequestedEvent") { try $0.read() }
    case "device.pair.resolved": payload(DevicePairResolvedEvent.self, "DevicePairResolvedEvent") { try $0.read() }
    case "exec.approval.requested": payload(ExecApprovalRequestedEvent.self, "ExecApprovalRequestedEvent") { try $0.read() }
    case "exec.approval.resolved": payload(ExecApprovalResolvedEvent.self, "ExecApprovalResolvedEvent") { try $0.read() }
    default: nil
    }
}

private func payload<T: Sendable>(
    _ type: T.Type, _ rule: StaticString, _ read: @escaping @Sendable (inout JSONReader) throws -> T
) -> PayloadType {
    PayloadType({ schemaRules.at(rule) }, read)
}
