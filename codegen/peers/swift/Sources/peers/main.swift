// Decodes four documents, bytes to typed value: with the generated package, which also enforces the schema, and with
// `JSONDecoder`, which does not. Rounds alternate, so that whatever else the machine does hits both; medians are compared.
//
//   peers DOCUMENTS [--json]

import Documents
import Foundation

struct Contest {
    let name: String
    let ours: (Data) throws -> Void
    let plain: (Data) throws -> Void
}

struct Result: Codable {
    let document: String
    let bytes: Int
    let generatedNs: Double
    let jsonDecoderNs: Double
    /// How many times faster the generated package is.
    let ratio: Double
}

let decoder = JSONDecoder()
let contests = [
    Contest(name: "chat", ours: { keep(try ChatSendParams(jsonData: $0)) }, plain: { keep(try decoder.decode(PlainChat.self, from: $0)) }),
    Contest(name: "connect", ours: { keep(try ConnectParams(jsonData: $0)) }, plain: { keep(try decoder.decode(PlainConnect.self, from: $0)) }),
    Contest(name: "cron", ours: { keep(try CronJob(jsonData: $0)) }, plain: { keep(try decoder.decode(PlainCron.self, from: $0)) }),
    Contest(name: "status", ours: { keep(try ChannelsStatusResult(jsonData: $0)) }, plain: { keep(try decoder.decode(PlainStatus.self, from: $0)) }),
]

/// What is not used might not be computed.
@inline(never) func keep<T>(_ value: T) {}

/// Nanoseconds for one of so many runs.
func time(_ count: Int, _ data: Data, _ body: (Data) throws -> Void) rethrows -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<count { try body(data) }
    return Double(DispatchTime.now().uptimeNanoseconds - start) / Double(count)
}

func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
}

func run(_ contest: Contest, in folder: URL) throws -> Result {
    let data = try Data(contentsOf: folder.appendingPathComponent("\(contest.name).json"))
    // A round takes a few milliseconds.
    let count = max(10, Int(5_000_000 / (try time(50, data, contest.plain))))
    var ours: [Double] = []
    var plain: [Double] = []
    for round in 0..<41 {
        let pair = (try time(count, data, contest.ours), try time(count, data, contest.plain))
        // The first round warms up.
        if round > 0 {
            ours.append(pair.0)
            plain.append(pair.1)
        }
    }
    return Result(
        document: contest.name, bytes: data.count, generatedNs: median(ours), jsonDecoderNs: median(plain),
        ratio: median(zip(ours, plain).map { $1 / $0 }))
}

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first(where: { !$0.hasPrefix("--") }) else {
    FileHandle.standardError.write(Data("usage: peers DOCUMENTS [--json]\n".utf8))
    exit(2)
}
let results = try contests.map { try run($0, in: URL(fileURLWithPath: folder)) }
if arguments.contains("--json") {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    print(String(decoding: try encoder.encode(results), as: UTF8.self))
} else {
    print("document     bytes    generated  JSONDecoder   ratio")
    for result in results {
        let name = result.document.padding(toLength: 10, withPad: " ", startingAt: 0)
        print(String(format: "%@ %7d %9.0f ns %9.0f ns %6.2fx", name, result.bytes, result.generatedNs, result.jsonDecoderNs, result.ratio))
    }
}
