// swift-tools-version: 6.0
// Compares a generated package, which `run` puts beside this one, with Foundation's `JSONDecoder`.

import PackageDescription

let package = Package(
    name: "peers",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "generated/swift")],
    targets: [.executableTarget(name: "peers", dependencies: [.product(name: "Documents", package: "swift")])]
)
