// Values handed from one task to another: with a lock, in bounds, and without a trace when a task is cancelled.

import Foundation

/// A value that one thread at a time may touch.
final class Locked<Value>: @unchecked Sendable {
    // The value is reached through the lock and in no other way.
    private let lock = NSLock()
    private var value: Value

    init(_ value: sending Value) {
        self.value = value
    }

    func withLock<R>(_ body: (inout Value) throws -> R) rethrows -> R {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}

/// A queue with a bound: when it is full the oldest goes, and is counted.
final class Mailbox<Element: Sendable>: Sendable {
    /// What was taken out, and how many before it were lost.
    struct Taken: Sendable {
        let element: Element
        let missed: Int
    }

    private struct State {
        var elements: [(element: Element, bytes: Int)] = []
        /// Where the oldest stands.
        var first = 0
        /// Those of what waits.
        var bytes = 0
        var missed = 0
        var ended = false
        /// Tasks that wait; a second one would be a second reader of one sequence.
        var waiting: [(id: Int, continuation: CheckedContinuation<Taken?, Never>)] = []
        var lastId = 0

        mutating func take() -> Taken? {
            guard first < elements.count else { return nil }
            let (element, bytes) = elements[first]
            first += 1
            self.bytes -= bytes
            if first == elements.count || first > 64 && first * 2 > elements.count {
                elements.removeFirst(first)
                first = 0
            }
            defer { missed = 0 }
            return Taken(element: element, missed: missed)
        }
    }

    private let limit, maxBytes: Int
    private let state = Locked(State())

    init(limit: Int, maxBytes: Int = clientMaximumWaitingBytes) {
        self.limit = max(limit, 1)
        self.maxBytes = maxBytes
    }

    /// Puts an element in, which takes so many bytes. False when older ones had to go for it.
    @discardableResult
    func put(_ element: Element, bytes: Int = 0) -> Bool {
        let (handed, fits) = state.withLock { state -> ((CheckedContinuation<Taken?, Never>, Taken)?, Bool) in
            guard !state.ended else { return (nil, true) }
            if !state.waiting.isEmpty {
                // Nothing is in the queue while somebody waits.
                return ((state.waiting.removeFirst().continuation, Taken(element: element, missed: 0)), true)
            }
            let missed = state.missed
            state.elements.append((element, bytes))
            state.bytes += bytes
            var lost = 0
            // One that is larger than the bound still gets through when nothing else waits.
            while case let count = state.elements.count - state.first, count > limit || count > 1 && state.bytes > maxBytes {
                _ = state.take()
                lost += 1
            }
            state.missed = missed + lost
            return (nil, lost == 0)
        }
        if let (continuation, taken) = handed { continuation.resume(returning: taken) }
        return fits
    }

    /// The next element; `nil` at the end, and when the task is cancelled.
    func next() async -> Taken? {
        let id = state.withLock { state in
            state.lastId += 1
            return state.lastId
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let now: Taken?? = state.withLock { state in
                    if let taken = state.take() { return taken }
                    if state.ended || Task.isCancelled { return .some(nil) }
                    state.waiting.append((id, continuation))
                    return nil
                }
                if let now { continuation.resume(returning: now) }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                state.waiting.firstIndex { $0.id == id }.map { state.waiting.remove(at: $0).continuation }
            }
            waiting?.resume(returning: nil)
        }
    }

    func end() {
        let waiting = state.withLock { state in
            state.ended = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for (_, continuation) in waiting { continuation.resume(returning: nil) }
    }
}

/// A value that comes later, once.
final class Promise<Value: Sendable>: Sendable {
    private struct State {
        var result: Result<Value, any Error>?
        var waiting: [(id: Int, continuation: CheckedContinuation<Value, any Error>)] = []
        var lastId = 0
    }

    private let state = Locked(State())

    var isKept: Bool { state.withLock { $0.result != nil } }

    /// Only the first counts.
    func keep(_ result: Result<Value, any Error>) {
        let waiting = state.withLock { state in
            guard state.result == nil else { return [] as [(id: Int, continuation: CheckedContinuation<Value, any Error>)] }
            state.result = result
            defer { state.waiting = [] }
            return state.waiting
        }
        for (_, continuation) in waiting { continuation.resume(with: result) }
    }

    /// Waits for it. Throws `CancellationError` when the task is cancelled.
    func value() async throws -> Value {
        let id = state.withLock { state in
            state.lastId += 1
            return state.lastId
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let now: Result<Value, any Error>? = state.withLock { state in
                    if let result = state.result { return result }
                    if Task.isCancelled { return .failure(CancellationError()) }
                    state.waiting.append((id, continuation))
                    return nil
                }
                if let now { continuation.resume(with: now) }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                state.waiting.firstIndex { $0.id == id }.map { state.waiting.remove(at: $0).continuation }
            }
            waiting?.resume(throwing: CancellationError())
        }
    }
}
