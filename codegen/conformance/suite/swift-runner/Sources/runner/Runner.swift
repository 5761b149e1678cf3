// Asks the generated Swift package for its verdict on every case, and whether decoding and encoding keep the value.

import Foundation
import suite
import suiteRuntime

@main
struct Runner {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else { throw Failure("usage: runner CASES") }
        let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
        var passed = 0
        var failed = 0
        for line in text.split(separator: "\n") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 4 else { throw Failure("a case has four columns: \(line)") }
            do {
                try run(columns[0], columns[1] == "valid", columns[3])
                passed += 1
            } catch {
                failed += 1
                print("FAILED \(columns[0]) (\(columns[2])): \(error)")
            }
        }
        print("swift: \(passed) passed, \(failed) failed")
        exit(passed > 0 && failed == 0 ? 0 : 1)
    }

    static func run(_ definition: String, _ valid: Bool, _ value: String) throws {
        let data = Data(value.utf8)
        let refused = refusal { try validate(definition, data) }
        var encoded = Data()
        let undecoded = refusal { encoded = try roundtrip(definition, data) }
        guard valid else {
            if !(refused is Invalid) { throw Failure("`validate` does not refuse \(value)") }
            if !(undecoded is Invalid) { throw Failure("`roundtrip` does not refuse \(value)") }
            return
        }
        if let refused { throw Failure("`validate` refuses \(value): \(refused)") }
        if let undecoded { throw Failure("`roundtrip` refuses \(value): \(undecoded)") }
        guard try JSONValue(jsonData: encoded) == JSONValue(jsonData: data) else {
            throw Failure("`roundtrip` makes \(String(decoding: encoded, as: UTF8.self)) of \(value)")
        }
    }

    static func refusal(_ body: () throws -> Void) -> (any Error)? {
        do {
            try body()
            return nil
        } catch {
            return error
        }
    }
}

struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
