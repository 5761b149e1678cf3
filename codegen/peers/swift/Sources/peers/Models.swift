// The four documents as somebody would write them by hand: plain Codable structs, and `AnyCodable` for what the schema
// leaves open and for unions. Nothing is checked but the types.

struct PlainChat: Codable {
    var sessionKey: String
    var message: String
    var thinking: String?
    var deliver: Bool?
    var attachments: [AnyCodable]?
    var timeoutMs: Int?
    var idempotencyKey: String
}

struct PlainConnect: Codable {
    var minProtocol: Int
    var maxProtocol: Int
    var client: Client
    var caps: [String]?
    var commands: [String]?
    var permissions: [String: Bool]?
    var pathEnv: String?
    var role: String?
    var scopes: [String]?
    var device: Device?
    var auth: Auth?
    var locale: String?
    var userAgent: String?

    struct Client: Codable {
        var id: String
        var displayName: String?
        var version: String
        var platform: String
        var deviceFamily: String?
        var modelIdentifier: String?
        var mode: String
        var instanceId: String?
    }

    struct Device: Codable {
        var id: String
        var publicKey: String
        var signature: String
        var signedAt: Int
        var nonce: String?
    }

    struct Auth: Codable {
        var token: String?
        var password: String?
    }
}

struct PlainCron: Codable {
    var id: String
    var agentId: String?
    var name: String
    var description: String?
    var enabled: Bool
    var deleteAfterRun: Bool?
    var createdAtMs: Int
    var updatedAtMs: Int
    var schedule: AnyCodable
    var sessionTarget: String
    var wakeMode: String
    var payload: AnyCodable
    var isolation: Isolation?
    var state: State

    struct Isolation: Codable {
        var postToMainPrefix: String?
        var postToMainMode: String?
        var postToMainMaxChars: Int?
    }

    struct State: Codable {
        var nextRunAtMs: Int?
        var runningAtMs: Int?
        var lastRunAtMs: Int?
        var lastStatus: String?
        var lastError: String?
        var lastDurationMs: Int?
    }
}

struct PlainStatus: Codable {
    var ts: Int
    var channelOrder: [String]
    var channelLabels: [String: String]
    var channelDetailLabels: [String: String]?
    var channelSystemImages: [String: String]?
    var channelMeta: [Meta]?
    var channels: [String: AnyCodable]
    var channelAccounts: [String: [Account]]
    var channelDefaultAccountId: [String: String]

    struct Meta: Codable {
        var id: String
        var label: String
        var detailLabel: String
        var systemImage: String?
    }

    struct Account: Codable {
        var accountId: String
        var name: String?
        var enabled: Bool?
        var configured: Bool?
        var linked: Bool?
        var running: Bool?
        var connected: Bool?
        var reconnectAttempts: Int?
        var lastConnectedAt: Int?
        var lastError: String?
        var lastStartAt: Int?
        var lastStopAt: Int?
        var lastInboundAt: Int?
        var lastOutboundAt: Int?
        var lastProbeAt: Int?
        var mode: String?
        var dmPolicy: String?
        var allowFrom: [String]?
        var tokenSource: String?
        var botTokenSource: String?
        var appTokenSource: String?
        var baseUrl: String?
        var allowUnmentionedGroups: Bool?
        var cliPath: String?
        var dbPath: String?
        var port: Int?
        var probe: AnyCodable?
        var audit: AnyCodable?
        var application: AnyCodable?
    }
}

/// Any JSON value, the way this is usually written.
enum AnyCodable: Codable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([AnyCodable])
    case object([String: AnyCodable])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .int(value)
        } else if let value = try? container.decode(Double.self) {
            self = .double(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([AnyCodable].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: AnyCodable].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .double(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}
