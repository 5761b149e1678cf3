// What comes in without being asked for, kept in bounds until somebody takes it.

import Foundation

/// An event, with its payload as the type of the protocol.
public struct ClientEvent<Content: Sendable>: Sendable {
    /// The name on the wire.
    public let name: String
    public let payload: Content
    /// Counts the events of a connection; events for one receiver alone have none.
    public let seq: Int?
    /// The versions of the state it tells of, as they came.
    public let stateVersion: JSONValue?
    /// How many events before this one were lost because nobody took them in time.
    public let missed: Int
}

extension ClientEvent where Content == ClientPayload {
    init(name: String, payload: ClientPayload, frame: JSONValue) {
        self.init(name: name, payload: payload, seq: frame["seq"]?.int, stateVersion: frame["stateVersion"], missed: 0)
    }

    func typed<T: Sendable>(_ type: T.Type, missed: Int) -> ClientEvent<T>? {
        payload.value(T.self).map {
            ClientEvent<T>(name: name, payload: $0, seq: seq, stateVersion: stateVersion, missed: missed)
        }
    }
}

/// Everything a connection tells without being asked.
public enum ClientNews: Sendable {
    /// An event of this version of the protocol.
    case event(ClientEvent<ClientPayload>)
    /// A frame or an event this version does not know, as it came.
    case unknown(JSONValue)
    /// Something that is not valid came, and was dropped.
    case invalid(text: String, frame: JSONValue?)
    /// The server sent events that did not arrive: read state again.
    case gap(expected: Int, received: Int)
    /// An attempt to connect failed, or the connection was lost.
    case failure(ClientError)
    /// So many of these were lost because nobody took them in time.
    case missed(Int)
}

/// The events of one name. Ends when the client stops.
public struct ClientEvents<Content: Sendable>: AsyncSequence, Sendable {
    let mailbox: Mailbox<ClientNews>

    public struct AsyncIterator: AsyncIteratorProtocol {
        let mailbox: Mailbox<ClientNews>

        public mutating func next() async -> ClientEvent<Content>? {
            var missed = 0
            while let next = await mailbox.next() {
                missed += next.missed
                guard case .event(let event) = next.element, let event = event.typed(Content.self, missed: missed) else { continue }
                return event
            }
            return nil
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(mailbox: mailbox)
    }
}

/// Everything a client hears. Ends when the client stops.
public struct ClientNewsStream: AsyncSequence, Sendable {
    let mailbox: Mailbox<ClientNews>

    public struct AsyncIterator: AsyncIteratorProtocol {
        let mailbox: Mailbox<ClientNews>
        var held: ClientNews?

        public mutating func next() async -> ClientNews? {
            if let news = held {
                held = nil
                return news
            }
            guard let next = await mailbox.next() else { return nil }
            guard next.missed > 0 else { return next.element }
            held = next.element
            return .missed(next.missed)
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(mailbox: mailbox)
    }
}

/// The states of a client, first the present one. Ends behind `stopped`. Who is slow sees the newest.
public struct ClientStates: AsyncSequence, Sendable {
    let mailbox: Mailbox<ClientState>

    public struct AsyncIterator: AsyncIteratorProtocol {
        let mailbox: Mailbox<ClientState>

        public mutating func next() async -> ClientState? {
            await mailbox.next()?.element
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(mailbox: mailbox)
    }
}

/// Hands out what a client hears to everybody who listens.
final class Audience: Sendable {
    private struct Listeners {
        var state = ClientState.idle
        /// Each with the name of the events it wants; all of everything without.
        var news: [(name: String?, mailbox: Weak<Mailbox<ClientNews>>)] = []
        var states: [Weak<Mailbox<ClientState>>] = []
    }

    private let listeners = Locked(Listeners())

    var state: ClientState { listeners.withLock { $0.state } }

    func news(_ name: String?, _ limit: Int, _ maxBytes: Int) -> Mailbox<ClientNews> {
        let mailbox = Mailbox<ClientNews>(limit: limit, maxBytes: maxBytes)
        listeners.withLock { listeners in
            listeners.news.removeAll { $0.mailbox.object == nil }
            listeners.news.append((name, Weak(mailbox)))
        }
        return mailbox
    }

    func states() -> Mailbox<ClientState> {
        let mailbox = Mailbox<ClientState>(limit: 64)
        listeners.withLock { listeners in
            listeners.states.removeAll { $0.object == nil }
            listeners.states.append(Weak(mailbox))
            mailbox.put(listeners.state)
        }
        return mailbox
    }

    /// Tells everybody; `bytes` is the length of the message it came from.
    func tell(_ news: ClientNews, bytes: Int = 0) {
        var name: String?
        if case .event(let event) = news { name = event.name }
        for listener in listeners.withLock({ $0.news }) {
            if let wanted = listener.name, name.map({ sameText($0, wanted) }) != true { continue }
            listener.mailbox.object?.put(news, bytes: bytes)
        }
    }

    func tell(_ state: ClientState) {
        listeners.withLock { listeners in
            listeners.state = state
            for listener in listeners.states { listener.object?.put(state) }
        }
        if state == .stopped { end() }
    }

    /// Nothing comes any more.
    func end() {
        let ended = listeners.withLock { listeners in
            defer { (listeners.news, listeners.states) = ([], []) }
            return listeners
        }
        for listener in ended.news { listener.mailbox.object?.end() }
        for listener in ended.states { listener.object?.end() }
    }

    deinit {
        end()
    }
}

/// A reference that keeps nothing alive: who does not listen any more is forgotten.
private struct Weak<Object: AnyObject & Sendable>: @unchecked Sendable {
    // Read and written by the runtime alone, which takes care of threads.
    private(set) weak var object: Object?

    init(_ object: Object) {
        self.object = object
    }
}
