// Generated. Do not edit: change the document and generate again.
// The JSON reader and writer.

import Foundation
import XCTest

@testable import GatewayProtocolRuntime

final class JSONTests: XCTestCase {
    func testAccepts() throws {
        for (text, canonical) in [
            ("null", "null"),
            (" \t\r\n[ 1 , 2 ] ", "[1,2]"),
            (#"{"b":1,"a":{}}"#, #"{"b":1,"a":{}}"#),
            ("1.0", "1"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("1e3", "1000"),
            ("10e-1", "1"),
            ("0.1", "0.1"),
            ("1E-7", "1e-7"),
            ("0.000001", "0.000001"),
            ("1e21", "1e+21"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("9223372036854775807", "9223372036854775807"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("9223372036854775808", "9223372036854775808"),
            ("1000000000000000000.0", "1000000000000000000"),
            ("0.1234567890123456789", "0.1234567890123456789"),
            ("5e-324", "5e-324"),
            ("1e-400", "1e-400"),
            ("1.7976931348623157e308", "1.7976931348623157e+308"),
            (#""\u0041\n\/\u00e9\ud83d\ude00""#, #""A\n/é😀""#),
            (#""\u0000\u001f\u007f\u2028""#, "\"\\u0000\\u001f\u{7f}\u{2028}\""),
            (#""0123456789\"0123456789\\""#, #""0123456789\"0123456789\\""#),
            (#"{"é":1,"e\u0301":2}"#, "{\"é\":1,\"e\u{301}\":2}"),
            (nested(127), nested(127)),
        ] {
            XCTAssertEqual(try JSONValue(jsonData: Data(text.utf8)).description, canonical, text)
        }
    }

    func testRefuses() {
        for text in [
            "", " ", "nul", "nulL", "tru", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "NaN", "Infinity", "1 2", "[1,]",
            "[,1]", "[1", "[1 2]", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1", "{\"a\" 1}", "'a'", "\"a",
            "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\\", "\"\\u", "\"\t\"",
            "\"0123456\n\"", "\u{FEFF}1", "1e400", "-1e400", "\"\\\u{0}\"", "\"\\udfff\\ud83d\"", "\u{FEFF}{}",
        ] {
            XCTAssertTrue(isSyntaxError(Array(text.utf8)), text)
        }
        for bytes: [UInt8] in [
            [0x22, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
            [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
            [0x22, 0xFF, 0x22], [0x22, 0xEE, 0x22], [0x22, 0x5C, 0x6E, 0xC3, 0x22],
        ] {
            XCTAssertTrue(isSyntaxError(bytes), "\(bytes)")
        }
    }

    func testDepth() {
        for text in [nested(128), String(repeating: "[", count: 100_000), String(repeating: #"{"a":"#, count: 128)] {
            XCTAssertThrowsError(try JSONValue(jsonData: Data(text.utf8))) { error in
                let violation = Violation(pointer: "", keyword: "depth", message: "nested more than 127 levels deep")
                XCTAssertEqual(error as? Invalid, Invalid([violation]))
                XCTAssertEqual((error as? Invalid)?.isSyntax, false)
            }
        }
    }

    func testDuplicatesAreViolations() {
        let text = #"{"a":1,"b":[{"c/~":1,"c/~":2}],"\u0061":3}"#
        XCTAssertThrowsError(try JSONValue(jsonData: Data(text.utf8))) { error in
            let violations = [
                Violation(pointer: "/b/0", keyword: "duplicate", message: "must NOT have duplicate property 'c/~'"),
                Violation(pointer: "", keyword: "duplicate", message: "must NOT have duplicate property 'a'"),
            ]
            XCTAssertEqual(error as? Invalid, Invalid(violations))
        }
    }

    func testEquality() throws {
        for (a, b, equal) in [
            ("1", "1.0", true), ("1", "true", false), ("0.1", "1e-1", true), ("1e400", "1e400", true),
            (#"{"a":1,"b":2}"#, #"{"b":2,"a":1.0}"#, true), (#"{"a":1}"#, #"{"a":1,"b":2}"#, false), ("[1,2]", "[2,1]", false),
            (#""\u00e9""#, #""e\u0301""#, false), ("100000000000000000000000001", "100000000000000000000000000", true),
            ("9007199254740993", "9007199254740992", true), ("9007199254740994", "9007199254740992", false),
            ("1.00000000000000000000001", "1", true), ("1.0000000000000003", "1", false),
        ] where a != "1e400" {
            let left = try JSONValue(jsonData: Data(a.utf8))
            let right = try JSONValue(jsonData: Data(b.utf8))
            XCTAssertEqual(left == right, equal, "\(a) \(b)")
            if equal { XCTAssertEqual(left.hashValue, right.hashValue) }
        }
    }

    func testObjectsKeepOrderAndFindMembers() throws {
        var object = JSONObject()
        for index in 0..<100 { object["key \(99 - index)"] = JSONValue(integerLiteral: Int64(index)) }
        object["key 50"] = nil
        object["key 0"] = "changed"
        XCTAssertEqual(object.count, 99)
        XCTAssertEqual(object.keys.first, "key 99")
        XCTAssertEqual(object["key 0"], "changed")
        XCTAssertNil(object["key 50"])
        XCTAssertEqual(object["key 7"], 92)
    }

    func testCodableAgrees() throws {
        let text = #"{"a":[1,2.5,"x",null,true,{"b":12345678901234567890123}],"c":0.1,"d":-7}"#
        let value = try JSONValue(jsonData: Data(text.utf8))
        XCTAssertEqual(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)), value)
        XCTAssertEqual(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value)), value)
    }

    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    private func isSyntaxError(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try JSONValue(jsonData: Data(bytes))
            return false
        } catch {
            return (error as? Invalid)?.isSyntax ?? false
        }
    }
}
