// Generated. Do not edit: change the document and generate again.
// The versions of the protocol beside each other: what several of them call by one name is a type in each.

import Foundation
import XCTest

import GatewayProtocolV1
import GatewayProtocol

final class VersionTests: XCTestCase {
    func testTypesOfTwoVersionsAreTwoTypes() {
        let shared: [(String, [Any.Type])] = [
            ("ClientInfo", [GatewayProtocolV1.ClientInfo.self, GatewayProtocol.ClientInfo.self]),
            ("ClientMode", [GatewayProtocolV1.ClientMode.self, GatewayProtocol.ClientMode.self]),
            ("ConnectAuth", [GatewayProtocolV1.ConnectAuth.self, GatewayProtocol.ConnectAuth.self]),
            ("ConnectChallengeEvent", [GatewayProtocolV1.ConnectChallengeEvent.self, GatewayProtocol.ConnectChallengeEvent.self]),
            ("ConnectParams", [GatewayProtocolV1.ConnectParams.self, GatewayProtocol.ConnectParams.self]),
            ("DeviceIdentity", [GatewayProtocolV1.DeviceIdentity.self, GatewayProtocol.DeviceIdentity.self]),
            ("ErrorShape", [GatewayProtocolV1.ErrorShape.self, GatewayProtocol.ErrorShape.self]),
            ("EventFrame", [GatewayProtocolV1.EventFrame.self, GatewayProtocol.EventFrame.self]),
            ("Features", [GatewayProtocolV1.Features.self, GatewayProtocol.Features.self]),
            ("GatewayFrame", [GatewayProtocolV1.GatewayFrame.self, GatewayProtocol.GatewayFrame.self]),
            ("HelloAuth", [GatewayProtocolV1.HelloAuth.self, GatewayProtocol.HelloAuth.self]),
            ("HelloOk", [GatewayProtocolV1.HelloOk.self, GatewayProtocol.HelloOk.self]),
            ("Policy", [GatewayProtocolV1.Policy.self, GatewayProtocol.Policy.self]),
            ("PresenceEntry", [GatewayProtocolV1.PresenceEntry.self, GatewayProtocol.PresenceEntry.self]),
            ("PresenceEvent", [GatewayProtocolV1.PresenceEvent.self, GatewayProtocol.PresenceEvent.self]),
            ("RequestFrame", [GatewayProtocolV1.RequestFrame.self, GatewayProtocol.RequestFrame.self]),
            ("ResponseFrame", [GatewayProtocolV1.ResponseFrame.self, GatewayProtocol.ResponseFrame.self]),
            ("ServerInfo", [GatewayProtocolV1.ServerInfo.self, GatewayProtocol.ServerInfo.self]),
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
