// Generated. Do not edit: change the document and generate again.
// The rules.

import Foundation
import XCTest

@testable import GatewayProtocolRuntime

final class RuleTests: XCTestCase {
    func testOrderAndTexts() throws {
        let rules = Rules(
            json: #"""
                {"names":{"#":0},"nodes":[
                {"type":["object"],"required":["id","mode"],"additionalProperties":1,
                "properties":[["id",2],["mode",3],["n",6],["tags",7]]},
                false,
                {"type":["string"],"minLength":1,"maxLength":3},
                {"anyOf":[4,5]},
                {"type":["string"],"const":"on"},
                {"type":["string"],"const":"off"},
                {"type":["integer"],"minimum":1},
                {"type":["array"],"items":8,"uniqueItems":true},
                {"type":["string"],"pattern":{"source":"^a+$","program":[["start"],["set",97,97],["split",1,3],["end"],["match"]]}}
                ]}
                """#)
        let rule = try XCTUnwrap(rules.find("#"))
        for (text, expected) in [
            (#"{"id":"a","mode":"on"}"#, "unknown validation error"),
            (#"{"zzz":1}"#, "must have required property 'id'; must have required property 'mode'; at root: unexpected property 'zzz'"),
            (#"{"id":"😀😀😀","mode":"on"}"#, "unknown validation error"),
            (#"{"id":"","mode":"x"}"#, "at /id: must NOT have fewer than 1 characters; at /mode: must be equal to constant; at /mode: must match a schema in anyOf"),
            (#"{"id":1,"mode":1}"#, "at /id: must be string; at /mode: must be string; at /mode: must be equal to constant; at /mode: must match a schema in anyOf"),
            (#"{"id":"a","mode":"on","n":-1.5}"#, "at /n: must be integer; at /n: must be >= 1"),
            (#"{"id":"a","mode":"on","n":1.0}"#, "unknown validation error"),
            (#"{"id":"a","mode":"on","n":9007199254740992}"#, "at /n: must be a safe integer"),
            (#"{"id":"a","mode":"on","tags":["a","aa","b","a"]}"#, "at /tags/2: must match pattern \"^a+$\"; at /tags: must NOT have duplicate items (items ## 3 and 0 are identical)"),
            ("[]", "must be object"),
        ] {
            let value = try JSONValue(jsonData: Data(text.utf8))
            let violations = rule.violations(in: value)
            XCTAssertEqual(Invalid(violations).description, expected, text)
            XCTAssertEqual(rule.accepts(value), violations.isEmpty, text)
        }
    }

    func testPatternsTakeLinearTime() throws {
        // ^(a*)*b$ sends a backtracking engine to its knees.
        let data = #"{"source":"^(a*)*b$","program":[["start"],["split",2,6],["split",3,5],["set",97,97],["jump",2],["jump",1],["set",98,98],["end"],["match"]]}"#
        let pattern = Pattern(try JSONValue(jsonData: Data(data.utf8)))
        XCTAssertTrue(pattern.matches(String(repeating: "a", count: 20_000) + "b"))
        XCTAssertFalse(pattern.matches(String(repeating: "a", count: 20_000) + "c"))
    }

    // MARK: - Concise

    private let alternatives = Rules(
        json: #"""
            {"names":{"Constants":2,"Tagged":7,"Types":10,"Full":13,"Wrapped":15,"Nested":17,"Two":20},"nodes":[
            {"type":["string"],"const":"on"},
            {"enum":["off","auto"]},
            {"anyOf":[0,1]},
            {"type":["object"],"required":["kind","r"],"properties":[["kind",4],["r",6]]},
            {"const":"circle"},
            {"type":["object"],"required":["kind","mode"],"properties":[["kind",8],["mode",2]]},
            {"type":["number"]},
            {"oneOf":[3,5],"tag":["kind",["circle","lamp"]]},
            {"const":"lamp"},
            {"type":["array"],"items":7},
            {"anyOf":[0,9,6]},
            {"type":["string"],"minLength":9},
            {"type":["string"],"maxLength":1},
            {"anyOf":[11,12]},
            {"allOf":[9]},
            {"anyOf":[0,14]},
            {"type":["object"],"required":["inner"],"properties":[["inner",10]]},
            {"oneOf":[16,6]},
            {"type":["integer"],"minimum":0},
            {"type":["integer"],"maximum":9},
            {"oneOf":[18,19]}
            ]}
            """#)

    func testConcise() throws {
        for (definition, text, concise) in [
            // Constants.
            ("Constants", #""x""#, "must be equal to one of the allowed values"),
            ("Constants", "1", "must be equal to one of the allowed values"),
            // A tag.
            ("Tagged", "1", "must be object"),
            ("Tagged", "[]", "must be object"),
            ("Tagged", "{}", "must have required property 'kind'"),
            ("Tagged", #"{"kind":"x"}"#, "at /kind: must be equal to one of the allowed values"),
            ("Tagged", #"{"kind":null}"#, "at /kind: must be equal to one of the allowed values"),
            ("Tagged", #"{"kind":"circle","r":"1"}"#, "at /r: must be number"),
            ("Tagged", #"{"kind":"lamp","mode":1}"#, "at /mode: must be equal to one of the allowed values"),
            // Types.
            ("Types", #""off""#, "must be equal to constant"),
            ("Types", #"[{"kind":"circle","r":1},{"kind":"lamp"}]"#, "at /1: must have required property 'mode'"),
            ("Wrapped", "[[]]", "at /0: must be object"),
            ("Nested", #"{"inner":[{}]}"#, "at /inner/0: must have required property 'kind'"),
            // The full list.
            ("Full", #""off""#, "must NOT have fewer than 9 characters; must NOT have more than 1 characters; must match a schema in anyOf"),
            ("Types", "true", "must be string; must be equal to constant; must be array; must be number; must match a schema in anyOf"),
            ("Two", "5", "must match exactly one schema in oneOf"),
            // Nothing.
            ("Tagged", #"{"kind":"circle","r":1}"#, "unknown validation error"),
        ] {
            let rule = try XCTUnwrap(alternatives.find(definition))
            let value = try JSONValue(jsonData: Data(text.utf8))
            XCTAssertEqual(Invalid(rule.concise(in: value)).description, concise, "\(definition) \(text)")
            XCTAssertEqual(rule.concise(in: value).isEmpty, rule.accepts(value), "\(definition) \(text)")
        }
    }

    func testConciseStandsBesideTheFullList() throws {
        let rule = try XCTUnwrap(alternatives.find("Nested"))
        XCTAssertThrowsError(try rule.validate(Data(#"{"inner":[{"kind":"lamp"}],"inner":[{"kind":"x"}]}"#.utf8))) { error in
            let invalid = error as? Invalid
            let duplicate = "must NOT have duplicate property 'inner'"
            XCTAssertEqual(
                invalid?.conciseDescription, "\(duplicate); at /inner/0/kind: must be equal to one of the allowed values")
            XCTAssertEqual(invalid?.violations.first?.message, duplicate)
            XCTAssertEqual(invalid?.violations.last?.keyword, "oneOf")
            XCTAssertGreaterThan(invalid?.violations.count ?? 0, invalid?.concise.count ?? 0)
        }
        XCTAssertThrowsError(try rule.validate(Data("{}".utf8))) { error in
            XCTAssertEqual(error as? Invalid, Invalid(rule.violations(in: [:]), concise: rule.concise(in: [:])))
        }
    }

    // MARK: - Bounds

    func testListsEndAfterAThousand() throws {
        let rules = Rules(json: #"{"names":{"All":1,"Any":2},"nodes":[{"type":["string"]},{"type":["array"],"items":0},{"anyOf":[1,0]}]}"#)
        let data = Data("[\(repeatElement("1", count: 5_000).joined(separator: ","))]".utf8)
        for definition in ["All", "Any"] {
            let rule = try XCTUnwrap(rules.find(definition))
            XCTAssertThrowsError(try rule.validate(data)) { error in
                let invalid = error as? Invalid
                XCTAssertEqual(invalid?.violations.count, 1_000)
                XCTAssertEqual(invalid?.concise.count, 1_000)
                XCTAssertEqual(invalid?.violations.last, Violation(pointer: "/999", keyword: "type", message: "must be string"))
            }
        }
    }

    func testValuesBuiltByHandMayBeTooDeep() throws {
        let rule = try XCTUnwrap(Rules(json: #"{"names":{"Any":0},"nodes":[true]}"#).find("Any"))
        var value: JSONValue = []
        for _ in 0..<126 { value = [value] }
        XCTAssertTrue(rule.accepts(value))
        XCTAssertFalse(rule.accepts([value]))
        XCTAssertEqual(rule.violations(in: [value]).map(\.keyword), ["depth"])
    }

    /// Without a memory, every level of these values would double the time.
    func testRulesThatOverlapAndRecurEndSoon() throws {
        for recursion in [
            #"{"anyOf":[2,3]}"#, #"{"oneOf":[2,3]}"#, #"{"allOf":[2,3]}"#, #"{"if":2,"then":3,"else":3}"#, #"{"if":4,"else":3}"#,
            #"{"contains":5,"items":5,"properties":[["next",1]],"patternProperties":[[{"source":"x","program":[["set",120,120],["match"]]},1]]}"#,
            #"{"not":4}"#,
        ] {
            let data = """
                {"nodes":[true,\(recursion),
                {"properties":[["next",1],["a",6]]},
                {"properties":[["next",1],["b",7]]},
                {"properties":[["next",8]]},
                {"properties":[["next",1]],"items":1,"contains":1},
                {"type":["string"]},
                {"type":["number"]},
                {"not":1}],"names":{"#":1}}
                """
            let rule = try XCTUnwrap(Rules(JSONValue(jsonData: Data(data.utf8))).find("#"))
            for leaf in [#"{"a":1,"b":"x"}"#, #"{"a":1}"#, "{}", "[[],[]]"] {
                for (open, close) in [(#"{"next":"#, "}"), ("[", "]"), (#"{"next":["#, "]}")] {
                    let levels = open == #"{"next":["# ? 50 : 100
                    let text = String(repeating: open, count: levels) + leaf + String(repeating: close, count: levels)
                    let value = try JSONValue(jsonData: Data(text.utf8))
                    let start = Date()
                    let accepted = rule.accepts(value)
                    XCTAssertEqual(rule.violations(in: value).isEmpty, accepted, "\(recursion) \(leaf)")
                    XCTAssertEqual(rule.concise(in: value).isEmpty, accepted, "\(recursion) \(leaf)")
                    // Milliseconds when optimised; what hangs takes longer than anyone waits.
                    XCTAssertLessThan(Date().timeIntervalSince(start), 20, "\(recursion) \(leaf)")
                }
            }
        }
    }

    /// What is remembered must not change a verdict: the same rules and values, with and without.
    func testMemoryChangesNothing() throws {
        let rule = try XCTUnwrap(alternatives.find("Types"))
        for count in [1, patience / 2] {
            let items = repeatElement(#"{"kind":"circle","r":1},{"kind":"lamp","mode":"on"},{"kind":"lamp","mode":"off"}"#, count: count)
            for (last, accepted) in [("", true), (#",{"kind":"lamp","mode":"x"}"#, false), (",[]", false), (",{}", false)] {
                let value = try JSONValue(jsonData: Data("[\(items.joined(separator: ","))\(last)]".utf8))
                XCTAssertEqual(rule.accepts(value), accepted, last)
                XCTAssertEqual(rule.violations(in: value).isEmpty, accepted, last)
            }
        }
    }
}
