// Where a client's messages go: a WebSocket of any kind.

import Foundation

/// Opens WebSockets.
public protocol ClientTransport: Sendable {
    /// Opens a socket, following no redirect: what is sent is for this address only. Ends early when the task is cancelled.
    func open(_ url: URL) async throws -> any ClientSocket
}

/// An open WebSocket. One task sends and one receives.
public protocol ClientSocket: Sendable {
    /// Sends a text message.
    func send(_ text: String) async throws
    /// The bytes of the next message. Throws `ClientSocketClosed` when the socket is closed; ends early when the task is
    /// cancelled. A message above `clientMaximumMessageBytes` closes the socket with 1009.
    func receive() async throws -> Data
    /// Says good-bye and lets go of everything, within a second or two. Nothing when it is closed already.
    func close(code: Int, reason: String) async
}

/// Messages that are larger are refused: 25 MiB.
public let clientMaximumMessageBytes = 25 * 1024 * 1024

/// Bytes that wait at most: to be sent, and for a receiver of events. 32 MiB.
public let clientMaximumWaitingBytes = 32 * 1024 * 1024

/// How a socket was closed.
public struct ClientSocketClosed: Error, Sendable, Hashable, CustomStringConvertible {
    /// 1006: without a word.
    public let code: Int
    public let reason: String

    public init(code: Int, reason: String) {
        self.code = code
        self.reason = reason
    }

    public var description: String { "closed with \(code)\(reason.isEmpty ? "" : ": \(reason)")" }

    static let stalled = ClientSocketClosed(code: 4000, reason: "send buffer full")
    static let tooBig = ClientSocketClosed(code: 1009, reason: "message too big")
}
