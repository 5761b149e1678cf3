// swift-tools-version: 6.0
// A folder called `swift` could not depend on another of that name.
import PackageDescription

let package = Package(
    name: "client",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../../generated/swift")],
    targets: [.executableTarget(name: "client", dependencies: [.product(name: "GatewayProtocol", package: "swift")])]
)
