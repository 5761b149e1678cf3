// WebSockets of Foundation's URL loading system.

import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// WebSockets of `URLSession`. On Linux, Foundation cuts messages above 4 KB into several: use `SocketTransport` there.
public struct URLSessionTransport: ClientTransport {
    public init() {}

    public func open(_ url: URL) async throws -> any ClientSocket {
        let socket = URLSessionSocket(url)
        try await socket.opened()
        return socket
    }
}

/// A socket with a session of its own, which knows no cookies, no caches and no stored credentials.
private final class URLSessionSocket: NSObject, ClientSocket, URLSessionWebSocketDelegate {
    private struct Connection {
        let session: URLSession
        let task: URLSessionWebSocketTask
    }

    private let connection = Locked<Connection?>(nil)
    private let open = Promise<Void>()
    /// How the other side closed.
    private let ended = Locked<ClientSocketClosed?>(nil)

    init(_ url: URL) {
        super.init()
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        var request = URLRequest(url: url)
        #if canImport(FoundationNetworking)
            // Foundation for Linux says `keep-alive` here, and servers do not take that for an upgrade.
            request.setValue("Upgrade", forHTTPHeaderField: "Connection")
        #endif
        request.cachePolicy = .reloadIgnoringLocalCacheData
        let task = session.webSocketTask(with: request)
        task.maximumMessageSize = clientMaximumMessageBytes
        connection.withLock { $0 = Connection(session: session, task: task) }
        task.resume()
    }

    func opened() async throws {
        do {
            try await open.value()
        } catch {
            cancel()
            throw error
        }
    }

    func send(_ text: String) async throws {
        try await task().send(.string(text))
    }

    func receive() async throws -> Data {
        let task = try task()
        do {
            return try await withTaskCancellationHandler {
                switch try await task.receive() {
                case .string(let text): Data(text.utf8)
                case .data(let data): data
                @unknown default: Data()
                }
            } onCancel: {
                cancel()
            }
        } catch {
            throw reason(error, task)
        }
    }

    func close(code: Int, reason: String) async {
        guard let connection = connection.withLock({ connection in
            defer { connection = nil }
            return connection
        }) else { return }
        let code = URLSessionWebSocketTask.CloseCode(rawValue: code) ?? .normalClosure
        connection.task.cancel(with: code, reason: Data(reason.utf8))
        connection.session.finishTasksAndInvalidate()
    }

    private func task() throws -> URLSessionWebSocketTask {
        guard let task = connection.withLock({ $0?.task }) else { throw ClientSocketClosed(code: 1006, reason: "") }
        return task
    }

    private func cancel() {
        let connection = connection.withLock { connection in
            defer { connection = nil }
            return connection
        }
        connection?.session.invalidateAndCancel()
    }

    private func reason(_ error: any Error, _ task: URLSessionWebSocketTask) -> ClientSocketClosed {
        if let closed = ended.withLock({ $0 }) { return closed }
        let code = task.closeCode.rawValue
        if code > 0 { return closed(code, task.closeReason) }
        let error = error as NSError
        if error.domain == NSPOSIXErrorDomain, error.code == Int(EMSGSIZE) { return .tooBig }
        return ClientSocketClosed(code: 1006, reason: error.localizedDescription)
    }

    private func closed(_ code: Int, _ reason: Data?) -> ClientSocketClosed {
        ClientSocketClosed(code: code, reason: reason.map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    // MARK: - The delegate

    func urlSession(_ session: URLSession, webSocketTask: URLSessionWebSocketTask, didOpenWithProtocol protocol: String?) {
        // Foundation for Linux takes any answer for an agreement.
        if let status = (webSocketTask.response as? HTTPURLResponse)?.statusCode, status != 101 {
            return open.keep(.failure(ClientSocketClosed(code: 1006, reason: "no WebSocket: the server answers \(status)")))
        }
        open.keep(.success(()))
    }

    func urlSession(
        _ session: URLSession, webSocketTask: URLSessionWebSocketTask, didCloseWith code: URLSessionWebSocketTask.CloseCode,
        reason: Data?
    ) {
        let closed = closed(code.rawValue, reason)
        ended.withLock { $0 = $0 ?? closed }
        open.keep(.failure(closed))
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        open.keep(.failure(ClientSocketClosed(code: 1006, reason: error?.localizedDescription ?? "")))
        // The session keeps its delegate until it is told to end.
        session.finishTasksAndInvalidate()
    }

    // Credentials are for the address that was configured.
    #if canImport(FoundationNetworking)
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
        ) {
            open.keep(.failure(Self.redirected))
            completionHandler(nil)
        }
    #else
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest
        ) async -> URLRequest? {
            open.keep(.failure(Self.redirected))
            return nil
        }
    #endif

    private static let redirected = ClientSocketClosed(code: 1006, reason: "no WebSocket: the server redirects")
}
