// Generated. Do not edit: change the document and generate again.
// The vectors shared by all languages: `<version>/<Type>/<case>.json` is accepted, `<case>.reject.json` is refused.

import Foundation
import XCTest

import GatewayProtocolV1

final class VectorTests: XCTestCase {
    func testAccepted() throws {
        for (definition, file) in try vectors() where !file.lastPathComponent.hasSuffix(".reject.json") {
            let data = try Data(contentsOf: file)
            do {
                try validate(definition, data)
                let before = try JSONValue(jsonData: data)
                let after = try JSONValue(jsonData: try roundtrip(definition, data))
                XCTAssertEqual(after, before, file.path)
            } catch {
                XCTFail("\(file.path): \(error)")
            }
        }
    }

    func testRefused() throws {
        for (definition, file) in try vectors() where file.lastPathComponent.hasSuffix(".reject.json") {
            let vector = try JSONValue(jsonData: try Data(contentsOf: file))
            let value = try XCTUnwrap(vector["value"], file.path).jsonData()
            let expected = try XCTUnwrap(vector["violations"]?.decoded([Violation].self), file.path)
            XCTAssertEqual(violations { try validate(definition, value) }, expected, file.path)
            XCTAssertEqual(violations { _ = try roundtrip(definition, value) }, expected, file.path)
        }
    }

    func testUnknownDefinition() {
        XCTAssertThrowsError(try validate("no such definition", Data("{}".utf8))) { error in
            XCTAssertTrue(error is UnknownDefinition)
        }
    }

    private func violations(_ body: () throws -> Void) -> [Violation]? {
        do {
            try body()
            return nil
        } catch let error as Invalid {
            return error.violations
        } catch {
            XCTFail("\(error)")
            return nil
        }
    }

    /// Definition and file of every vector: those of the repository and those generated beside this package, or the ones
    /// `PROTOCOL_VECTORS` names.
    private func vectors() throws -> [(String, URL)] {
        let given = ProcessInfo.processInfo.environment["PROTOCOL_VECTORS"]
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let above = package.deletingLastPathComponent()
        let beside = [
            above.deletingLastPathComponent().appendingPathComponent("schema-src/vectors"),
            above.appendingPathComponent("vectors"),
        ]
        let roots = given.map { [URL(fileURLWithPath: $0)] } ?? beside
        let folders = roots.map { $0.appendingPathComponent("v1") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
        guard given != nil || !folders.isEmpty else {
            throw XCTSkip("no vectors: set PROTOCOL_VECTORS to their folder")
        }
        var found: [(String, URL)] = []
        for type in try folders.flatMap(contents) {
            for file in try contents(type) where file.pathExtension == "json" {
                found.append((type.lastPathComponent, file))
            }
        }
        XCTAssertFalse(found.isEmpty, "there are no vectors in \(roots)")
        return found
    }

    private func contents(_ folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).sorted { $0.path < $1.path }
    }
}

extension JSONValue {
    fileprivate func decoded<T: Decodable>(_ type: T.Type) throws -> T {
        try JSONDecoder().decode(type, from: jsonData())
    }
}
