// Why a call or a connection failed.

/// Why a call or a connection failed.
public enum ClientError: Error, Sendable, Hashable {
    /// The server answered with an error; some methods send a payload with it.
    case error(ServerError, payload: JSONValue?)
    /// The server refused the connection, and trying again is pointless.
    case refused(ServerError)
    /// The connection was closed. 1006: without a word, or it never opened.
    case closed(code: Int, reason: String)
    /// No answer in time.
    case timeout
    /// The parameters are not valid, and nothing was sent; or the answer is not what the method promises.
    case invalid(String)
    /// There is no connection at the moment.
    case notConnected
    /// Too many calls wait for their answers.
    case tooMany
    /// The client was stopped.
    case stopped
    /// The configuration cannot work.
    case configuration(String)
}

/// An error as a server says it.
public struct ServerError: Sendable, Hashable {
    /// All of it; the generated error type decodes from it.
    public let json: JSONValue

    init(_ json: JSONValue?) {
        self.json = json ?? ["code": "UNAVAILABLE", "message": "no error was given"]
    }

    public var code: String { json["code"]?.string ?? "" }
    public var message: String { json["message"]?.string ?? "" }
    public var details: JSONValue? { json["details"] }
    /// Whether repeating the request may succeed; `nil` when the server does not say.
    public var retryable: Bool? { json["retryable"]?.bool }
    /// How long to wait before repeating it, in milliseconds.
    public var retryAfterMs: Int? { json["retryAfterMs"]?.int }

    /// The server speaks none of the versions offered.
    var isAboutVersion: Bool { details?["expectedProtocol"] != nil }
    /// The server says, or the error means, that waiting may help.
    var mayPass: Bool { retryable == true || code == "UNAVAILABLE" }
}

extension ClientError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .error(let error, _): "\(error.code): \(error.message)"
        case .refused(let error): "the connection was refused: \(error.code): \(error.message)"
        case .closed(let code, let reason): "the connection was closed with \(code)\(reason.isEmpty ? "" : ": \(reason)")"
        case .timeout: "there was no answer in time"
        case .invalid(let text): text
        case .notConnected: "there is no connection"
        case .tooMany: "too many calls wait for their answers"
        case .stopped: "the client was stopped"
        case .configuration(let text): text
        }
    }
}
