// swift-tools-version: 6.0
// Generated. Do not edit: change the document and generate again.

import PackageDescription

let package = Package(
    name: "GatewayProtocol",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "GatewayProtocolV1", targets: ["GatewayProtocolV1"]),
        .library(name: "GatewayProtocol", targets: ["GatewayProtocol"]),
    ],
    targets: [
        .target(name: "GatewayProtocolRuntime"),
        .testTarget(name: "GatewayProtocolRuntimeTests", dependencies: ["GatewayProtocolRuntime"]),
        .target(name: "GatewayProtocolV1", dependencies: ["GatewayProtocolRuntime"]),
        .testTarget(name: "GatewayProtocolV1Tests", dependencies: ["GatewayProtocolV1"]),
        .target(name: "GatewayProtocol", dependencies: ["GatewayProtocolRuntime"]),
        .testTarget(name: "GatewayProtocolTests", dependencies: ["GatewayProtocol"]),
        .testTarget(
            name: "GatewayProtocolVersionsTests",
            dependencies: ["GatewayProtocolV1", "GatewayProtocol"]),
    ]
)
