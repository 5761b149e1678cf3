// Typed calls.

import Foundation

extension Client {
    /// Calls a method and waits for its result; for one that acknowledges first, that is the final answer. Throws
    /// `ClientError`, or `CancellationError` when the task is cancelled: then nobody waits for the answer any more.
    public func call<Params: JSONWritable, Ack, Result>(
        _ call: ProtocolCall<Params, Ack, Result>, _ params: Params, timeout: Duration? = nil
    ) async throws -> Result {
        let answers = try send(call.name, params, timeout: timeout)
        do {
            return try typed(try await answers.last.value())
        } catch {
            forget(answers.id)
            throw error
        }
    }

    /// Calls a method that answers twice, and waits for its first answer.
    public func begin<Params: JSONWritable, Ack, Result>(
        _ call: ProtocolCall<Params, Ack, Result>, _ params: Params, timeout: Duration? = nil
    ) async throws -> ClientRun<Ack, Result> {
        let answers = try send(call.name, params, timeout: timeout)
        do {
            let ack: Ack? = try await answers.first.value().map(typed)
            return ClientRun(ack: ack, answers: answers, client: self)
        } catch {
            forget(answers.id)
            throw error
        }
    }
}

/// What a method that answers twice has begun. Nobody waits for the result any more when this is let go of.
public final class ClientRun<Ack: Sendable, Result: Sendable>: Sendable {
    /// The acknowledgement; `nil` when the result came at once.
    public let ack: Ack?
    private let answers: Answers
    private let client: Client

    init(ack: Ack?, answers: Answers, client: Client) {
        self.ack = ack
        self.answers = answers
        self.client = client
    }

    deinit {
        guard !answers.last.isKept else { return }
        let (client, id) = (client, answers.id)
        Task { await client.forget(id) }
    }

    /// Waits for the result. May be asked for again, also after a task that asked was cancelled.
    public var result: Result {
        get async throws { try typed(try await answers.last.value()) }
    }
}

/// The answers of one call.
final class Answers: Sendable {
    let id: String
    /// The acknowledgement; `nil` when the result came at once.
    let first = Promise<ClientPayload?>()
    let last = Promise<ClientPayload>()

    init(id: String) {
        self.id = id
    }

    func acknowledge(_ payload: ClientPayload) {
        first.keep(.success(payload))
    }

    func finish(_ payload: ClientPayload) {
        last.keep(.success(payload))
        first.keep(.success(nil))
    }

    func fail(_ error: any Error) {
        last.keep(.failure(error))
        first.keep(.failure(error))
    }
}

private func typed<T: Sendable>(_ payload: ClientPayload) throws -> T {
    guard let value = payload.value(T.self) else { throw ClientError.invalid("the call is of another version of the protocol") }
    return value
}
