// swift-tools-version: 6.0
// Runs the cases against the Swift package that was generated from them.

import PackageDescription

let package = Package(
    name: "suite-runner",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../../../target/conformance/suite/swift")],
    targets: [.executableTarget(name: "runner", dependencies: [.product(name: "suite", package: "swift")])]
)
