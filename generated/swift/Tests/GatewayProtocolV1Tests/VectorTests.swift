// Generated. Do not edit: change the document and generate again.
// The vectors shared by all languages. `<version>/<definition>.json` is an object of cases, one per line, which are refused
// when they have `violations`. Cases written by hand have a file each: `<version>/<definition>/<case>.json`, and
// `<case>.reject.json` where they are refused.

import Foundation
import XCTest

import GatewayProtocolV1

final class VectorTests: XCTestCase {
    func testAccepted() throws {
        for vector in try vectors() where vector.violations == nil {
            do {
                try validate(vector.definition, vector.value)
                let before = try JSONValue(jsonData: vector.value)
                let after = try JSONValue(jsonData: try roundtrip(vector.definition, vector.value))
                XCTAssertEqual(after, before, vector.place)
            } catch {
                XCTFail("\(vector.place): \(error)")
            }
        }
    }

    func testRefused() throws {
        for vector in try vectors() {
            guard let expected = vector.violations else { continue }
            XCTAssertEqual(violations { try validate(vector.definition, vector.value) }, expected, vector.place)
            XCTAssertEqual(violations { _ = try roundtrip(vector.definition, vector.value) }, expected, vector.place)
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

    /// Every vector: those of the repository and those generated beside this package, or the ones `PROTOCOL_VECTORS` names.
    private func vectors() throws -> [Vector] {
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
        let found = try folders.flatMap(contents).flatMap { place in
            try place.pathExtension == "json" ? Vector.generated(place) : contents(place).map(Vector.written)
        }
        XCTAssertFalse(found.isEmpty, "there are no vectors in \(roots)")
        return found
    }

    private func contents(_ folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).sorted { $0.path < $1.path }
    }
}

private struct Vector {
    var definition: String
    var place: String
    var value: Data
    /// `nil` when it is accepted.
    var violations: [Violation]?

    /// The cases of a file.
    static func generated(_ file: URL) throws -> [Vector] {
        let data = try Data(contentsOf: file)
        let cases = try XCTUnwrap(JSONValue(jsonData: data).object, file.path)
        let lines = data.split(separator: UInt8(ascii: "\n")).dropFirst()
        return try zip(cases.members, lines).map { member, line in
            let place = "\(file.path) \(member.key)"
            let value = try XCTUnwrap(cut(member, from: line), place)
            XCTAssertEqual(try JSONValue(jsonData: value), member.value["value"], place)
            return Vector(
                definition: file.deletingPathExtension().lastPathComponent, place: place, value: value,
                violations: try member.value["violations"]?.decoded([Violation].self))
        }
    }

    /// The text of a case's value, cut out of its line: `1.0` is to be read as it is written.
    private static func cut(_ member: JSONObject.Member, from line: Data) -> Data? {
        let start = Data("  \"\(member.key)\": {\"value\": ".utf8)
        let end = Data((member.value["violations"] == nil ? "}" : ", \"violations\": [").utf8)
        guard line.starts(with: start), let range = line.range(of: end, options: .backwards) else { return nil }
        return Data(line[line.startIndex + start.count..<range.lowerBound])
    }

    /// A case in a file of its own.
    static func written(_ file: URL) throws -> Vector {
        let definition = file.deletingLastPathComponent().lastPathComponent
        let data = try Data(contentsOf: file)
        guard file.lastPathComponent.hasSuffix(".reject.json") else {
            return Vector(definition: definition, place: file.path, value: data)
        }
        let vector = try JSONValue(jsonData: data)
        let value = try XCTUnwrap(vector["value"], file.path).jsonData()
        let violations = try XCTUnwrap(vector["violations"]?.decoded([Violation].self), file.path)
        return Vector(definition: definition, place: file.path, value: value, violations: violations)
    }
}

extension JSONValue {
    fileprivate func decoded<T: Decodable>(_ type: T.Type) throws -> T {
        try JSONDecoder().decode(type, from: jsonData())
    }
}
