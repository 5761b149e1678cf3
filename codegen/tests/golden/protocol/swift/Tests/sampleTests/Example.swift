// Generated. Do not edit: change the document and generate again.
// The example of README.md, which has to compile.

import sample

/// Connects, calls, hears an event. `who` is what the handshake calls `client`.
func example(as who: some JSONWritable, _ task: NotesMoveParams) async throws {
    let configuration = try ClientConfiguration(PROTOCOL, url: "ws://127.0.0.1:18789", client: who)
    let client = try Client(configuration)
    let events = client.events(Notices.notesType)
    try await client.start()

    // Answers twice: at once, and when it is done.
    let run = try await client.begin(Calls.notesSend, task)
    print(run.ack as Any)
    print(try await run.result)

    for await event in events {
        print(event.payload)
        break
    }
    await client.stop()
}
