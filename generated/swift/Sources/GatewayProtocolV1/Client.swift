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
    case "agent.identity":
        ProtocolVersion.Method(
            params: payload(AgentIdentityParams.self, "AgentIdentityParams") { try $0.read() },
            result: payload(AgentIdentityResult.self, "AgentIdentityResult") { try $0.read() })
    case "agents.list":
        ProtocolVersion.Method(
            params: payload(AgentsListParams.self, "AgentsListParams") { try $0.read() },
            result: payload(AgentsListResult.self, "AgentsListResult") { try $0.read() })
    case "agents.create":
        ProtocolVersion.Method(
            params: payload(AgentsCreateParams.self, "AgentsCreateParams") { try $0.read() },
            result: payload(AgentsCreateResult.self, "AgentsCreateResult") { try $0.read() })
    case "agents.update":
        ProtocolVersion.Method(
            params: payload(AgentsUpdateParams.self, "AgentsUpdateParams") { try $0.read() },
            result: payload(AgentsUpdateResult.self, "AgentsUpdateResult") { try $0.read() })
    case "sessions.list":
        ProtocolVersion.Method(
            params: payload(SessionsListParams.self, "SessionsListParams") { try $0.read() },
            result: payload(SessionsListResult.self, "SessionsListResult") { try $0.read() })
    case "sessions.patch":
        ProtocolVersion.Method(
            params: payload(SessionsPatchParams.self, "SessionsPatchParams") { try $0.read() },
            result: payload(SessionsPatchResult.self, "SessionsPatchResult") { try $0.read() })
    case "sessions.reset":
        ProtocolVersion.Method(
            params: payload(SessionsResetParams.self, "SessionsResetParams") { try $0.read() },
            result: payload(SessionsResetResult.self, "SessionsResetResult") { try $0.read() })
    case "channels.status":
        ProtocolVersion.Method(
            params: payload(ChannelsStatusParams.self, "ChannelsStatusParams") { try $0.read() },
            result: payload(ChannelsStatusResult.self, "ChannelsStatusResult") { try $0.read() })
    case "channels.logout":
        ProtocolVersion.Method(
            params: payload(ChannelsLogoutParams.self, "ChannelsLogoutParams") { try $0.read() },
            result: payload(ChannelsLogoutResult.self, "ChannelsLogoutResult") { try $0.read() })
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
    case "cron.list":
        ProtocolVersion.Method(
            params: payload(CronListParams.self, "CronListParams") { try $0.read() },
            result: payload(CronListResult.self, "CronListResult") { try $0.read() })
    case "cron.add":
        ProtocolVersion.Method(
            params: payload(CronAddParams.self, "CronAddParams") { try $0.read() },
            result: payload(CronJob.self, "CronJob") { try $0.read() })
    case "cron.remove":
        ProtocolVersion.Method(
            params: payload(CronRemoveParams.self, "CronRemoveParams") { try $0.read() },
            result: payload(CronRemoveResult.self, "CronRemoveResult") { try $0.read() })
    case "node.list":
        ProtocolVersion.Method(
            params: payload(NodeListParams.self, "NodeListParams") { try $0.read() },
            result: payload(NodeListResult.self, "NodeListResult") { try $0.read() })
    case "node.invoke":
        ProtocolVersion.Method(
            params: payload(NodeInvokeParams.self, "NodeInvokeParams") { try $0.read() },
            result: payload(NodeInvokeResult.self, "NodeInvokeResult") { try $0.read() })
    default: nil
    }
}

@Sendable private func event(_ name: ExactText) -> PayloadType? {
    switch name {
    case "connect.challenge": payload(ConnectChallengeEvent.self, "ConnectChallengeEvent") { try $0.read() }
    case "tick": payload(TickEvent.self, "TickEvent") { try $0.read() }
    case "shutdown": payload(ShutdownEvent.self, "ShutdownEvent") { try $0.read() }
    case "presence": payload(PresenceEvent.self, "PresenceEvent") { try $0.read() }
    case "agent": payload(AgentEvent.self, "AgentEvent") { try $0.read() }
    case "chat": payload(ChatEvent.self, "ChatEvent") { try $0.read() }
    default: nil
    }
}

private func payload<T: Sendable>(
    _ type: T.Type, _ rule: StaticString, _ read: @escaping @Sendable (inout JSONReader) throws -> T
) -> PayloadType {
    PayloadType({ schemaRules.at(rule) }, read)
}
