// The Swift client against a running gateway, in a process of its own: `client URL`. Says on standard output what it saw, a
// line each. Behind `cut` it expects to lose its connection, and to get it back by itself.

import Foundation
import GatewayProtocol

@main
struct Main {
    static func main() async {
        guard CommandLine.arguments.count == 2 else { fail("usage: client URL") }
        let url = CommandLine.arguments[1]
        Task {
            try await Task.sleep(for: .seconds(20))
            fail("gave up after 20 seconds")
        }
        do {
            try await talk(url)
        } catch {
            fail("\(error)")
        }
    }

    static func talk(_ url: String) async throws {
        let who = ClientInfo(id: .cli, version: "dev", platform: "linux", mode: .cli)
        var configuration = try ClientConfiguration(PROTOCOL, url: url, client: who)
        configuration.requestTimeoutMs = 5000
        configuration.backoff.initialMs = 50
        let client = try Client(configuration)
        let ticks = client.events(Notices.tick)
        let states = client.states

        try await client.start()
        say("hello \(try await greeting(client))")
        let health = try await client.call(Calls.health, HealthParams())
        say("health \(health.ok)")
        let first = try await client.call(Calls.systemEcho, SystemEchoParams(text: "hi"))
        say("echo \(first.text)")
        for await tick in ticks where tick.payload.ts > 0 {
            say("event \(tick.name)")
            break
        }

        say("cut")
        for await state in states where state == .waiting {
            say("lost")
            break
        }
        for await state in client.states where state == .connected { break }
        say("hello \(try await greeting(client))")
        let second = try await client.call(Calls.systemEcho, SystemEchoParams(text: "again"))
        say("echo \(second.text)")
        await client.stop()
        say("bye")
    }

    static func greeting(_ client: Client) async throws -> Int {
        guard let hello = await client.hello(Calls.connect) else { throw ClientError.notConnected }
        return hello.protocol
    }

    static func say(_ line: String) {
        // Written at once: who reads it waits for it.
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }

    static func fail(_ line: String) -> Never {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
        exit(1)
    }
}
