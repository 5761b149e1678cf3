// Generated. Do not edit: change the document and generate again.
// The example of README.md, which has to compile.

import GatewayProtocolV1

/// Connects, calls, hears an event. `who` is what the handshake calls `client`.
func example(as who: some JSONWritable, _ params: AgentIdentityParams) async throws {
    let configuration = try ClientConfiguration(PROTOCOL, url: "ws://127.0.0.1:18789", client: who)
    let client = try Client(configuration)
    let events = client.events(Notices.tick)
    try await client.start()

    let result = try await client.call(Calls.agentIdentity, params, timeout: .seconds(30))
    print(result)

    for await event in events {
        print(event.payload)
        break
    }
    await client.stop()
}
