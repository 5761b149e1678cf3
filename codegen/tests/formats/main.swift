// Asks the format checks of the Swift runtime about every case of `formats.json`.
//   swiftc templates/swift/Runtime/Format.swift codegen/tests/formats/main.swift -o formats
//   ./formats codegen/tests/formats.json

import Foundation

let data = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let cases = try JSONDecoder().decode([String: [String: [String]]].self, from: data)
var asked = 0
var wrong = 0
for (format, lists) in cases.sorted(by: { $0.key < $1.key }) {
    for (list, expected) in [("valid", true), ("invalid", false)] {
        for text in lists[list]! {
            asked += 1
            guard isFormat(format, text) != expected else { continue }
            wrong += 1
            print("\(format): \(String(reflecting: text)) must be \(list)")
        }
    }
}
print("Swift: \(asked - wrong) of \(asked) verdicts on formats are right")
exit(asked > 0 && wrong == 0 ? 0 : 1)
