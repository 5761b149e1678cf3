// Generated. Do not edit: change the document and generate again.
// The versions of the protocol beside each other: what several of them call by one name is a type in each.

import Foundation
import XCTest

import GatewayProtocolV1
import GatewayProtocol

final class VersionTests: XCTestCase {
    func testTypesOfTwoVersionsAreTwoTypes() {
        let shared: [(String, [Any.Type])] = [
            ("AgentEvent", [GatewayProtocolV1.AgentEvent.self, GatewayProtocol.AgentEvent.self]),
            ("AgentIdentityParams", [GatewayProtocolV1.AgentIdentityParams.self, GatewayProtocol.AgentIdentityParams.self]),
            ("AgentIdentityResult", [GatewayProtocolV1.AgentIdentityResult.self, GatewayProtocol.AgentIdentityResult.self]),
            ("AgentSummary", [GatewayProtocolV1.AgentSummary.self, GatewayProtocol.AgentSummary.self]),
            ("AgentsListParams", [GatewayProtocolV1.AgentsListParams.self, GatewayProtocol.AgentsListParams.self]),
            ("AgentsListResult", [GatewayProtocolV1.AgentsListResult.self, GatewayProtocol.AgentsListResult.self]),
            ("ChannelAccountSnapshot", [GatewayProtocolV1.ChannelAccountSnapshot.self, GatewayProtocol.ChannelAccountSnapshot.self]),
            ("ChannelsLogoutParams", [GatewayProtocolV1.ChannelsLogoutParams.self, GatewayProtocol.ChannelsLogoutParams.self]),
            ("ChannelsLogoutResult", [GatewayProtocolV1.ChannelsLogoutResult.self, GatewayProtocol.ChannelsLogoutResult.self]),
            ("ChannelsStatusParams", [GatewayProtocolV1.ChannelsStatusParams.self, GatewayProtocol.ChannelsStatusParams.self]),
            ("ChannelsStatusResult", [GatewayProtocolV1.ChannelsStatusResult.self, GatewayProtocol.ChannelsStatusResult.self]),
            ("ChatEvent", [GatewayProtocolV1.ChatEvent.self, GatewayProtocol.ChatEvent.self]),
            ("ChatRole", [GatewayProtocolV1.ChatRole.self, GatewayProtocol.ChatRole.self]),
            ("ClientInfo", [GatewayProtocolV1.ClientInfo.self, GatewayProtocol.ClientInfo.self]),
            ("ClientMode", [GatewayProtocolV1.ClientMode.self, GatewayProtocol.ClientMode.self]),
            ("ConfigGetParams", [GatewayProtocolV1.ConfigGetParams.self, GatewayProtocol.ConfigGetParams.self]),
            ("ConfigGetResult", [GatewayProtocolV1.ConfigGetResult.self, GatewayProtocol.ConfigGetResult.self]),
            ("ConfigIssue", [GatewayProtocolV1.ConfigIssue.self, GatewayProtocol.ConfigIssue.self]),
            ("ConfigPatchParams", [GatewayProtocolV1.ConfigPatchParams.self, GatewayProtocol.ConfigPatchParams.self]),
            ("ConfigPatchResult", [GatewayProtocolV1.ConfigPatchResult.self, GatewayProtocol.ConfigPatchResult.self]),
            ("ConfigSetParams", [GatewayProtocolV1.ConfigSetParams.self, GatewayProtocol.ConfigSetParams.self]),
            ("ConfigSetResult", [GatewayProtocolV1.ConfigSetResult.self, GatewayProtocol.ConfigSetResult.self]),
            ("ConnectAuth", [GatewayProtocolV1.ConnectAuth.self, GatewayProtocol.ConnectAuth.self]),
            ("ConnectChallengeEvent", [GatewayProtocolV1.ConnectChallengeEvent.self, GatewayProtocol.ConnectChallengeEvent.self]),
            ("ConnectParams", [GatewayProtocolV1.ConnectParams.self, GatewayProtocol.ConnectParams.self]),
            ("CronAddParams", [GatewayProtocolV1.CronAddParams.self, GatewayProtocol.CronAddParams.self]),
            ("CronAgentTurn", [GatewayProtocolV1.CronAgentTurn.self, GatewayProtocol.CronAgentTurn.self]),
            ("CronIsolation", [GatewayProtocolV1.CronIsolation.self, GatewayProtocol.CronIsolation.self]),
            ("CronJob", [GatewayProtocolV1.CronJob.self, GatewayProtocol.CronJob.self]),
            ("CronJobState", [GatewayProtocolV1.CronJobState.self, GatewayProtocol.CronJobState.self]),
            ("CronListParams", [GatewayProtocolV1.CronListParams.self, GatewayProtocol.CronListParams.self]),
            ("CronListResult", [GatewayProtocolV1.CronListResult.self, GatewayProtocol.CronListResult.self]),
            ("CronPayload", [GatewayProtocolV1.CronPayload.self, GatewayProtocol.CronPayload.self]),
            ("CronPostMode", [GatewayProtocolV1.CronPostMode.self, GatewayProtocol.CronPostMode.self]),
            ("CronRemoveParams", [GatewayProtocolV1.CronRemoveParams.self, GatewayProtocol.CronRemoveParams.self]),
            ("CronRemoveResult", [GatewayProtocolV1.CronRemoveResult.self, GatewayProtocol.CronRemoveResult.self]),
            ("CronRunStatus", [GatewayProtocolV1.CronRunStatus.self, GatewayProtocol.CronRunStatus.self]),
            ("CronSchedule", [GatewayProtocolV1.CronSchedule.self, GatewayProtocol.CronSchedule.self]),
            ("CronSessionTarget", [GatewayProtocolV1.CronSessionTarget.self, GatewayProtocol.CronSessionTarget.self]),
            ("CronSystemEvent", [GatewayProtocolV1.CronSystemEvent.self, GatewayProtocol.CronSystemEvent.self]),
            ("CronWakeMode", [GatewayProtocolV1.CronWakeMode.self, GatewayProtocol.CronWakeMode.self]),
            ("DeviceIdentity", [GatewayProtocolV1.DeviceIdentity.self, GatewayProtocol.DeviceIdentity.self]),
            ("ErrorShape", [GatewayProtocolV1.ErrorShape.self, GatewayProtocol.ErrorShape.self]),
            ("EventFrame", [GatewayProtocolV1.EventFrame.self, GatewayProtocol.EventFrame.self]),
            ("Features", [GatewayProtocolV1.Features.self, GatewayProtocol.Features.self]),
            ("GatewayFrame", [GatewayProtocolV1.GatewayFrame.self, GatewayProtocol.GatewayFrame.self]),
            ("HelloAuth", [GatewayProtocolV1.HelloAuth.self, GatewayProtocol.HelloAuth.self]),
            ("HelloOk", [GatewayProtocolV1.HelloOk.self, GatewayProtocol.HelloOk.self]),
            ("NodeInvokeParams", [GatewayProtocolV1.NodeInvokeParams.self, GatewayProtocol.NodeInvokeParams.self]),
            ("NodeInvokeResult", [GatewayProtocolV1.NodeInvokeResult.self, GatewayProtocol.NodeInvokeResult.self]),
            ("NodeListParams", [GatewayProtocolV1.NodeListParams.self, GatewayProtocol.NodeListParams.self]),
            ("NodeListResult", [GatewayProtocolV1.NodeListResult.self, GatewayProtocol.NodeListResult.self]),
            ("NodeSummary", [GatewayProtocolV1.NodeSummary.self, GatewayProtocol.NodeSummary.self]),
            ("Policy", [GatewayProtocolV1.Policy.self, GatewayProtocol.Policy.self]),
            ("PresenceEntry", [GatewayProtocolV1.PresenceEntry.self, GatewayProtocol.PresenceEntry.self]),
            ("PresenceEvent", [GatewayProtocolV1.PresenceEvent.self, GatewayProtocol.PresenceEvent.self]),
            ("RequestFrame", [GatewayProtocolV1.RequestFrame.self, GatewayProtocol.RequestFrame.self]),
            ("ResponseFrame", [GatewayProtocolV1.ResponseFrame.self, GatewayProtocol.ResponseFrame.self]),
            ("ServerInfo", [GatewayProtocolV1.ServerInfo.self, GatewayProtocol.ServerInfo.self]),
            ("SessionEntry", [GatewayProtocolV1.SessionEntry.self, GatewayProtocol.SessionEntry.self]),
            ("SessionsListParams", [GatewayProtocolV1.SessionsListParams.self, GatewayProtocol.SessionsListParams.self]),
            ("SessionsListResult", [GatewayProtocolV1.SessionsListResult.self, GatewayProtocol.SessionsListResult.self]),
            ("SessionsPatchParams", [GatewayProtocolV1.SessionsPatchParams.self, GatewayProtocol.SessionsPatchParams.self]),
            ("SessionsPatchResult", [GatewayProtocolV1.SessionsPatchResult.self, GatewayProtocol.SessionsPatchResult.self]),
            ("SessionsResetParams", [GatewayProtocolV1.SessionsResetParams.self, GatewayProtocol.SessionsResetParams.self]),
            ("SessionsResetResult", [GatewayProtocolV1.SessionsResetResult.self, GatewayProtocol.SessionsResetResult.self]),
            ("ShutdownEvent", [GatewayProtocolV1.ShutdownEvent.self, GatewayProtocol.ShutdownEvent.self]),
            ("Snapshot", [GatewayProtocolV1.Snapshot.self, GatewayProtocol.Snapshot.self]),
            ("StateVersion", [GatewayProtocolV1.StateVersion.self, GatewayProtocol.StateVersion.self]),
            ("TickEvent", [GatewayProtocolV1.TickEvent.self, GatewayProtocol.TickEvent.self]),
        ]
        for (name, types) in shared {
            XCTAssertEqual(Set(types.map { ObjectIdentifier($0) }).count, types.count, name)
        }
    }

    func testEveryVersionHasItsOwnTables() {
        XCTAssertEqual(GatewayProtocolV1.GATEWAY_PROTOCOL_VERSION, 1)
        for method in GatewayProtocolV1.METHODS {
            XCTAssertThrowsError(try GatewayProtocolV1.validate(method.params, Data()), method.name) { error in
                XCTAssertFalse(error is UnknownDefinition, method.name)
            }
        }
        XCTAssertEqual(GatewayProtocol.GATEWAY_PROTOCOL_VERSION, 3)
        for method in GatewayProtocol.METHODS {
            XCTAssertThrowsError(try GatewayProtocol.validate(method.params, Data()), method.name) { error in
                XCTAssertFalse(error is UnknownDefinition, method.name)
            }
        }
    }
}
