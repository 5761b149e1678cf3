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

    /// The type stands where its group does, when there is a keyword of that group.
    func testPlaceOfTheType() throws {
        let pattern = #"{"source":"a","program":[["set",97,97],["match"]]}"#
        let cases: [(type: String, keywords: [String], value: String)] = [
            ("number", ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"].map { "\"\($0)\":1" }, "[]"),
            ("number", [#""format":"date""#], "[]"),
            ("string", [#""maxLength":1"#, #""minLength":1"#, #""pattern":\#(pattern)"#, #""format":"date""#], "{}"),
            ("array", [#""maxItems":1"#, #""minItems":1"#, #""additionalItems":1"#, #""items":1"#, #""tuple":[1]"#], "{}"),
            ("array", [#""contains":1"#, #""uniqueItems":true"#], "{}"),
            ("object", [#""maxProperties":1"#, #""minProperties":1"#, #""required":["a"]"#, #""propertyNames":1"#], "[]"),
            ("object", [#""additionalProperties":1"#, #""dependencies":[["a",1]]"#, #""properties":[["a",1]]"#], "[]"),
            ("object", [#""patternProperties":[[\#(pattern),1]]"#], "[]"),
        ]
        for (type, keywords, value) in cases {
            for keyword in keywords {
                XCTAssertEqual(try told(#"{"type":["\#(type)"],"const":1,\#(keyword)},true"#, value), ["const", "type"], keyword)
            }
        }
        for (type, other) in [("number", "maxLength"), ("string", "maxItems"), ("array", "maximum"), ("integer", "maximum")] {
            XCTAssertEqual(try told(#"{"type":["\#(type)"],"const":1,"\#(other)":1}"#, "{}"), ["type", "const"], other)
        }
        XCTAssertEqual(try told(#"{"type":["number"],"format":"date"}"#, "1"), [])
    }

    func testDependenciesNameMembersBeforeRules() throws {
        let rules = #"{"dependencies":[["a",1],["b",["x","y"]],["c",2],["d",["z"]]]},{"required":["p"]},{"minProperties":9}"#
        XCTAssertEqual(
            try told(rules, #"{"d":1,"c":1,"b":1,"a":1}"#), ["dependencies", "dependencies", "dependencies", "required", "minProperties"])
    }

    /// As doubles, so that all languages agree; what is an integer is seen in the digits.
    func testNumbersAreComparedAsDoubles() throws {
        let cases: [(rule: String, value: String, keywords: [String])] = [
            (#"{"maximum":9007199254740992}"#, "9007199254740993", []),
            (#"{"minimum":9007199254740993}"#, "9007199254740992", []),
            (#"{"exclusiveMinimum":9007199254740992}"#, "9007199254740993", ["exclusiveMinimum"]),
            (#"{"exclusiveMaximum":9007199254740993}"#, "9007199254740992", ["exclusiveMaximum"]),
            (#"{"maximum":9007199254740992}"#, "9007199254740994", ["maximum"]),
            (#"{"multipleOf":3}"#, "9007199254740993", ["multipleOf"]),
            (#"{"multipleOf":2}"#, "9007199254740993", []),
            (#"{"const":9007199254740992}"#, "9007199254740993", []),
            (#"{"const":9007199254740992}"#, "9007199254740994", ["const"]),
            (#"{"const":{"a":[9007199254740992]}}"#, #"{"a":[9007199254740993]}"#, []),
            (#"{"enum":[1,9007199254740993]}"#, "9007199254740992.0", []),
            (#"{"uniqueItems":true}"#, "[9007199254740992,9007199254740993]", ["uniqueItems"]),
            (#"{"uniqueItems":true}"#, "[[9007199254740992],[9007199254740993]]", ["uniqueItems"]),
            (#"{"uniqueItems":true}"#, "[9007199254740992,9007199254740994]", []),
            (#"{"const":1}"#, "1.00000000000000000000001", []),
            (#"{"type":["integer"]}"#, "1.00000000000000000000001", ["type"]),
            (#"{"type":["integer"],"const":9007199254740992}"#, "9007199254740993", ["type"]),
        ]
        for (rule, value, keywords) in cases {
            XCTAssertEqual(try told(rule, value), keywords, "\(rule) \(value)")
        }
    }

    /// The keywords that refuse a value, by the first of these rules.
    private func told(_ nodes: String, _ value: String) throws -> [String] {
        let rules = try Rules(JSONValue(jsonData: Data(#"{"names":{"A":0},"nodes":[\#(nodes)]}"#.utf8)))
        return try XCTUnwrap(rules.find("A")).violations(in: JSONValue(jsonData: Data(value.utf8))).map(\.keyword)
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

    func testListsEndWithWhatMakesThemTooLong() throws {
        let rules = Rules(json: #"{"names":{"A":0},"nodes":[{"additionalProperties":1},{"items":2},{"type":["string"]}]}"#)
        let rule = try XCTUnwrap(rules.find("A"))
        // The pointer of every item repeats the key above it.
        let key = String(repeating: "x", count: 200_000)
        let items = repeatElement("1", count: 1_000).joined(separator: ",")
        XCTAssertThrowsError(try rule.validate(Data("{\"\(key)\":[\(items)]}".utf8))) { error in
            let invalid = error as? Invalid
            XCTAssertEqual(invalid?.violations.count, 5)
            XCTAssertEqual(invalid?.concise.count, 5)
            XCTAssertEqual(invalid?.violations.last?.pointer, "/\(key)/4")
        }
        // The end is behind a million bytes, not at it; a letter may have two of them.
        for (more, count) in [("", 3), ("x", 2)] {
            let key = String(repeating: "é", count: 249_991) + "x" + more
            XCTAssertEqual(rule.violations(in: [key: [1, 1, 1]]).count, count)
        }
        // Members that stand there twice fill the same list, and what follows is not even looked at.
        let twice = repeatElement(#"{"a":1,"a":1}"#, count: 1_000).joined(separator: ",")
        XCTAssertThrowsError(try JSONValue(jsonData: Data("{\"\(key)\":[\(twice)]}".utf8))) { error in
            XCTAssertEqual((error as? Invalid)?.violations.map(\.keyword), Array(repeating: "duplicate", count: 5))
        }
        let few = repeatElement(#"{"a":1,"a":1}"#, count: 3).joined(separator: ",")
        XCTAssertThrowsError(try rule.validate(Data("{\"\(key)\":[\(few),\(items)]}".utf8))) { error in
            let invalid = error as? Invalid
            XCTAssertEqual(invalid?.violations.map(\.keyword), ["duplicate", "duplicate", "duplicate", "type", "type"])
            XCTAssertEqual(invalid?.concise, invalid?.violations)
        }
    }

    /// A key of a megabyte above a million members must not be copied for each of them.
    func testLookingForDuplicatesTakesLinearTime() throws {
        let key = String(repeating: "x", count: 1_000_000)
        let items = repeatElement("1", count: 100_000).joined(separator: ",")
        let start = Date()
        XCTAssertThrowsError(try JSONValue(jsonData: Data("{\"\(key)\":[\(items)],\"a\":1,\"a\":2}".utf8))) { error in
            XCTAssertEqual((error as? Invalid)?.violations.map(\.pointer), [""])
        }
        // Milliseconds when optimised; copies would be a hundred gigabytes.
        XCTAssertLessThan(Date().timeIntervalSince(start), 8)
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

    /// Few attempts that each take long are as bad as many.
    func testMemoryBeginsSoon() throws {
        let word = #"{"source":"^(a*)*$","program":[["start"],["split",2,6],["split",3,5],["set",97,97],["jump",2],["jump",1],["end"],["match"]]}"#
        let data = """
            {"names":{"#":0},"nodes":[{"anyOf":[1,2]},{"properties":[["next",0],["text",3],["a",4]]},
            {"properties":[["next",0],["text",3],["b",4]]},{"pattern":\(word)},{"type":["string"]}]}
            """
        let rule = try XCTUnwrap(Rules(JSONValue(jsonData: Data(data.utf8))).find("#"))
        let text = String(repeating: "a", count: 2_000)
        var value: JSONValue = ["text": .string(text), "a": 1, "b": 1]
        for _ in 0..<100 { value = ["next": value] }
        let start = Date()
        XCTAssertFalse(rule.accepts(value))
        // Milliseconds when optimised; ten thousand attempts would take minutes.
        XCTAssertLessThan(Date().timeIntervalSince(start), 10)
    }

    /// What is remembered must not change a verdict: the same rules and values, with and without.
    func testMemoryChangesNothing() throws {
        let rule = try XCTUnwrap(alternatives.find("Types"))
        for count in [1, patience / 8, patience, 5_000] {
            let items = repeatElement(#"{"kind":"circle","r":1},{"kind":"lamp","mode":"on"},{"kind":"lamp","mode":"off"}"#, count: count)
            for (last, accepted) in [("", true), (#",{"kind":"lamp","mode":"x"}"#, false), (",[]", false), (",{}", false)] {
                let value = try JSONValue(jsonData: Data("[\(items.joined(separator: ","))\(last)]".utf8))
                XCTAssertEqual(rule.accepts(value), accepted, last)
                XCTAssertEqual(rule.violations(in: value).isEmpty, accepted, last)
            }
        }
    }
}
