// Generated. Do not edit: change the document and generate again.

@_exported import GatewayProtocolRuntime

/// How an agent is.
public struct AgentHealth: SchemaType {
    /// Its id.
    public var agentId: String
    /// What people call it.
    public var name: String? = nil
    /// Whether it answers when no agent is named.
    public var isDefault: Bool
    /// How it is woken.
    public var heartbeat: AgentHeartbeat
    /// Its sessions.
    public var sessions: SessionsHealth

    public init(
        agentId: String
        , name: String? = nil
        , isDefault: Bool
        , heartbeat: AgentHeartbeat
        , sessions: SessionsHealth
    ) {
        self.agentId = agentId
        self.name = name
        self.isDefault = isDefault
        self.heartbeat = heartbeat
        self.sessions = sessions
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agentId: String?, isDefault: Bool?, heartbeat: AgentHeartbeat?, sessions: SessionsHealth?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&agentId) { try $0.string() }
            case "name": try reader.member(&self.name) { try $0.string() }
            case "isDefault": try reader.member(&isDefault) { try $0.bool() }
            case "heartbeat": try reader.member(&heartbeat) { try $0.read() }
            case "sessions": try reader.member(&sessions) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let agentId, let isDefault, let heartbeat, let sessions else { throw reader.refused() }
        self.agentId = agentId
        self.isDefault = isDefault
        self.heartbeat = heartbeat
        self.sessions = sessions
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agentId", self.agentId)
        writer.optional("name", self.name)
        writer.member("isDefault", self.isDefault)
        writer.member("heartbeat", self.heartbeat)
        writer.member("sessions", self.sessions)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentHealth") }
}

/// How an agent is woken regularly.
public struct AgentHeartbeat: SchemaType {
    /// Whether it is woken at all.
    public var enabled: Bool
    /// How often, as it is configured: `30m`.
    public var every: String
    /// How often, in milliseconds; `null` when it is not woken.
    public var everyMs: Int?
    /// What it is asked.
    public var prompt: String
    /// Where its answer goes, such as `last`.
    public var target: String
    /// The longest answer, in characters, that counts as nothing to report.
    public var ackMaxChars: Int

    public init(
        enabled: Bool
        , every: String
        , everyMs: Int?
        , prompt: String
        , target: String
        , ackMaxChars: Int
    ) {
        self.enabled = enabled
        self.every = every
        self.everyMs = everyMs
        self.prompt = prompt
        self.target = target
        self.ackMaxChars = ackMaxChars
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?, every: String?, everyMs: Int??, prompt: String?, target: String?, ackMaxChars: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "every": try reader.member(&every) { try $0.string() }
            case "everyMs": try reader.member(&everyMs) { try $0.nullable { try $0.integer(min: 0) } }
            case "prompt": try reader.member(&prompt) { try $0.string() }
            case "target": try reader.member(&target) { try $0.string() }
            case "ackMaxChars": try reader.member(&ackMaxChars) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let enabled, let every, let everyMs, let prompt, let target, let ackMaxChars else { throw reader.refused() }
        self.enabled = enabled
        self.every = every
        self.everyMs = everyMs
        self.prompt = prompt
        self.target = target
        self.ackMaxChars = ackMaxChars
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.member("every", self.every)
        writer.member("everyMs", self.everyMs)
        writer.member("prompt", self.prompt)
        writer.member("target", self.target)
        writer.member("ackMaxChars", self.ackMaxChars)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentHeartbeat") }
}

/// Which program connects. Programs that were renamed are accepted under all of their names.
public enum ClientId: String, SchemaType, CaseIterable {
    /// The web chat page.
    case webchatUi = "webchat-ui"
    /// The control page.
    case moltbotControlUi = "moltbot-control-ui"
    /// A web chat embedded elsewhere.
    case webchat = "webchat"
    /// The command line.
    case cli = "cli"
    /// A program that uses the gateway as a service.
    case gatewayClient = "gateway-client"
    /// The macOS app.
    case moltbotMacos = "moltbot-macos"
    /// The iOS app.
    case moltbotIos = "moltbot-ios"
    /// The Android app.
    case moltbotAndroid = "moltbot-android"
    /// A headless node.
    case nodeHost = "node-host"
    /// A test.
    case test = "test"
    /// A program that finds out what a gateway is.
    case fingerprint = "fingerprint"
    /// A program that finds out whether a gateway works.
    case moltbotProbe = "moltbot-probe"
    /// Earlier name of `moltbot-control-ui`.
    case clawdbotControlUi = "clawdbot-control-ui"
    /// Earlier name of `moltbot-macos`.
    case clawdbotMacos = "clawdbot-macos"
    /// Earlier name of `moltbot-ios`.
    case clawdbotIos = "clawdbot-ios"
    /// Earlier name of `moltbot-android`.
    case clawdbotAndroid = "clawdbot-android"
    /// Earlier name of `moltbot-probe`.
    case clawdbotProbe = "clawdbot-probe"
    /// The web chat page of protocol 1.
    case webUi = "web-ui"
    /// The macOS app of protocol 1.
    case macosApp = "macos-app"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ClientId") }
}

/// The program that connects.
public struct ClientInfo: SchemaType {
    /// Which program it is.
    public var id: ClientId
    /// What people call this client, such as the name of the machine.
    public var displayName: String? = nil
    /// The version of the program.
    public var version: String
    /// The platform it runs on, such as `macos 15.1`.
    public var platform: String
    /// The family of the device, such as `iPhone`.
    public var deviceFamily: String? = nil
    /// The model of the device, such as `iPhone16,1`.
    public var modelIdentifier: String? = nil
    /// What the program is used as.
    public var mode: ClientMode
    /// Tells instances of one program on one machine apart.
    public var instanceId: String? = nil

    public init(
        id: ClientId
        , displayName: String? = nil
        , version: String
        , platform: String
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , mode: ClientMode
        , instanceId: String? = nil
    ) {
        self.id = id
        self.displayName = displayName
        self.version = version
        self.platform = platform
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.mode = mode
        self.instanceId = instanceId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: ClientId?, version: String?, platform: String?, mode: ClientMode?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.read() }
            case "displayName": try reader.member(&self.displayName) { try $0.string(min: 1) }
            case "version": try reader.member(&version) { try $0.string(min: 1) }
            case "platform": try reader.member(&platform) { try $0.string(min: 1) }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string(min: 1) }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string(min: 1) }
            case "mode": try reader.member(&mode) { try $0.read() }
            case "instanceId": try reader.member(&self.instanceId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let id, let version, let platform, let mode else { throw reader.refused() }
        self.id = id
        self.version = version
        self.platform = platform
        self.mode = mode
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.optional("displayName", self.displayName)
        writer.member("version", self.version)
        writer.member("platform", self.platform)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.member("mode", self.mode)
        writer.optional("instanceId", self.instanceId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ClientInfo") }
}

/// What a program is used as.
public enum ClientMode: String, SchemaType, CaseIterable {
    /// A chat in a web page.
    case webchat = "webchat"
    /// A command line; it is not listed as present.
    case cli = "cli"
    /// An app with a user in front of it.
    case ui = "ui"
    /// A program without a user.
    case backend = "backend"
    /// A device that carries out commands.
    case node = "node"
    /// A look whether the gateway works.
    case probe = "probe"
    /// A test.
    case test = "test"
    /// Any control client; earlier clients say this instead of the modes above.
    case `operator` = "operator"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ClientMode") }
}

/// The secrets of a connection.
public struct ConnectAuth: SchemaType {
    /// The gateway's token, or the token of the device.
    public var token: String? = nil
    /// The gateway's password.
    public var password: String? = nil

    public init(
        token: String? = nil
        , password: String? = nil
    ) {
        self.token = token
        self.password = password
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "token": try reader.member(&self.token) { try $0.string() }
            case "password": try reader.member(&self.password) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("token", self.token)
        writer.optional("password", self.password)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConnectAuth") }
}

/// What a device signs to prove that it is connecting now.
public struct ConnectChallengeEvent: SchemaType {
    /// Valid for this connection only.
    public var nonce: String
    /// The gateway's time, in milliseconds since 1970.
    public var ts: Int

    public init(
        nonce: String
        , ts: Int
    ) {
        self.nonce = nonce
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nonce: String?, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nonce": try reader.member(&nonce) { try $0.string(min: 1) }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let nonce, let ts else { throw reader.refused() }
        self.nonce = nonce
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nonce", self.nonce)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConnectChallengeEvent") }
}

/// Who connects, and what for.
public struct ConnectParams: SchemaType {
    /// The lowest protocol version the client speaks.
    public var minProtocol: Int
    /// The highest protocol version the client speaks. The gateway chooses the highest both sides speak.
    public var maxProtocol: Int
    /// The program that connects.
    public var client: ClientInfo
    /// Capabilities the client offers.
    public var caps: [String]? = nil
    /// Commands a node offers.
    public var commands: [String]? = nil
    /// Permissions a node holds on its device, by name.
    public var permissions: [String: Bool]? = nil
    /// The `PATH` a node finds programs with.
    public var pathEnv: String? = nil
    /// `operator`, the default, or `node`.
    public var role: String? = nil
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    public var scopes: [String]? = nil
    /// The device that connects, proven by its signature.
    public var device: DeviceIdentity? = nil
    /// Secrets; an empty text counts as absent.
    public var auth: ConnectAuth? = nil
    /// The language of the user, such as `en-US`.
    public var locale: String? = nil
    /// The program in the style of HTTP's `User-Agent`.
    public var userAgent: String? = nil

    public init(
        minProtocol: Int
        , maxProtocol: Int
        , client: ClientInfo
        , caps: [String]? = nil
        , commands: [String]? = nil
        , permissions: [String: Bool]? = nil
        , pathEnv: String? = nil
        , role: String? = nil
        , scopes: [String]? = nil
        , device: DeviceIdentity? = nil
        , auth: ConnectAuth? = nil
        , locale: String? = nil
        , userAgent: String? = nil
    ) {
        self.minProtocol = minProtocol
        self.maxProtocol = maxProtocol
        self.client = client
        self.caps = caps
        self.commands = commands
        self.permissions = permissions
        self.pathEnv = pathEnv
        self.role = role
        self.scopes = scopes
        self.device = device
        self.auth = auth
        self.locale = locale
        self.userAgent = userAgent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var minProtocol: Int?, maxProtocol: Int?, client: ClientInfo?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "minProtocol": try reader.member(&minProtocol) { try $0.integer(min: 1) }
            case "maxProtocol": try reader.member(&maxProtocol) { try $0.integer(min: 1) }
            case "client": try reader.member(&client) { try $0.read() }
            case "caps": try reader.member(&self.caps) { try $0.list { try $0.string(min: 1) } }
            case "commands": try reader.member(&self.commands) { try $0.list { try $0.string(min: 1) } }
            case "permissions": try reader.member(&self.permissions) { try $0.map { try $0.bool() } }
            case "pathEnv": try reader.member(&self.pathEnv) { try $0.string() }
            case "role": try reader.member(&self.role) { try $0.string(min: 1) }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string(min: 1) } }
            case "device": try reader.member(&self.device) { try $0.read() }
            case "auth": try reader.member(&self.auth) { try $0.read() }
            case "locale": try reader.member(&self.locale) { try $0.string() }
            case "userAgent": try reader.member(&self.userAgent) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let minProtocol, let maxProtocol, let client else { throw reader.refused() }
        self.minProtocol = minProtocol
        self.maxProtocol = maxProtocol
        self.client = client
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("minProtocol", self.minProtocol)
        writer.member("maxProtocol", self.maxProtocol)
        writer.member("client", self.client)
        writer.optional("caps", self.caps)
        writer.optional("commands", self.commands)
        writer.optional("permissions", self.permissions)
        writer.optional("pathEnv", self.pathEnv)
        writer.optional("role", self.role)
        writer.optional("scopes", self.scopes)
        writer.optional("device", self.device)
        writer.optional("auth", self.auth)
        writer.optional("locale", self.locale)
        writer.optional("userAgent", self.userAgent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConnectParams") }
}

/// A device, with the proof that its key signed this connection.
public struct DeviceIdentity: SchemaType {
    /// The SHA-256 of the raw public key, in lower-case hexadecimal digits.
    public var id: String
    /// The Ed25519 public key, in base64url.
    public var publicKey: String
    /// The signature over client, role, scopes, time, token and nonce, in base64url.
    public var signature: String
    /// When it was signed, in milliseconds since 1970; within ten minutes of the gateway's clock.
    public var signedAt: Int
    /// The nonce of `connect.challenge`. Required unless the client is on the gateway's machine.
    public var nonce: String? = nil

    public init(
        id: String
        , publicKey: String
        , signature: String
        , signedAt: Int
        , nonce: String? = nil
    ) {
        self.id = id
        self.publicKey = publicKey
        self.signature = signature
        self.signedAt = signedAt
        self.nonce = nonce
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, publicKey: String?, signature: String?, signedAt: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "publicKey": try reader.member(&publicKey) { try $0.string(min: 1) }
            case "signature": try reader.member(&signature) { try $0.string(min: 1) }
            case "signedAt": try reader.member(&signedAt) { try $0.integer(min: 0) }
            case "nonce": try reader.member(&self.nonce) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let id, let publicKey, let signature, let signedAt else { throw reader.refused() }
        self.id = id
        self.publicKey = publicKey
        self.signature = signature
        self.signedAt = signedAt
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("publicKey", self.publicKey)
        writer.member("signature", self.signature)
        writer.member("signedAt", self.signedAt)
        writer.optional("nonce", self.nonce)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DeviceIdentity") }
}

/// The program that connects, in the words of protocol 2: it has a name or an id, not both.
public struct EarlyClientInfo: SchemaType {
    /// Which program it is, in the words of protocol 3.
    public var id: ClientId? = nil
    /// Which program it is, in its own words. Signatures cover it as it is written here.
    public var name: String? = nil
    /// What people call this client, such as the name of the machine.
    public var displayName: String? = nil
    /// The version of the program.
    public var version: String
    /// The platform it runs on, such as `macos 15.1`.
    public var platform: String
    /// The family of the device, such as `iPhone`.
    public var deviceFamily: String? = nil
    /// The model of the device, such as `iPhone16,1`.
    public var modelIdentifier: String? = nil
    /// What the program is used as, in its own words; those of protocol 3 mean the same.
    public var mode: String
    /// Tells instances of one program on one machine apart.
    public var instanceId: String? = nil

    public init(
        id: ClientId? = nil
        , name: String? = nil
        , displayName: String? = nil
        , version: String
        , platform: String
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , mode: String
        , instanceId: String? = nil
    ) {
        self.id = id
        self.name = name
        self.displayName = displayName
        self.version = version
        self.platform = platform
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.mode = mode
        self.instanceId = instanceId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var version: String?, platform: String?, mode: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&self.id) { try $0.read() }
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string(min: 1) }
            case "version": try reader.member(&version) { try $0.string(min: 1) }
            case "platform": try reader.member(&platform) { try $0.string(min: 1) }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string(min: 1) }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string(min: 1) }
            case "mode": try reader.member(&mode) { try $0.string(min: 1) }
            case "instanceId": try reader.member(&self.instanceId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let version, let platform, let mode else { throw reader.refused() }
        self.version = version
        self.platform = platform
        self.mode = mode
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.optional("name", self.name)
        writer.optional("displayName", self.displayName)
        writer.member("version", self.version)
        writer.member("platform", self.platform)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.member("mode", self.mode)
        writer.optional("instanceId", self.instanceId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("EarlyClientInfo") }
}

/// Who connects, in the words of protocol 2. They are understood only when 2 is the highest version both sides speak; then everything else on the connection is as in protocol 3.
public struct EarlyConnectParams: SchemaType {
    /// The lowest protocol version the client speaks.
    public var minProtocol: Int
    /// The highest protocol version the client speaks.
    public var maxProtocol: Int
    /// The program that connects.
    public var client: EarlyClientInfo
    /// Capabilities the client offers.
    public var caps: [String]? = nil
    /// Commands a node offers.
    public var commands: [String]? = nil
    /// Permissions a node holds on its device, by name.
    public var permissions: [String: Bool]? = nil
    /// The `PATH` a node finds programs with.
    public var pathEnv: String? = nil
    /// `operator`, the default, or `node`.
    public var role: String? = nil
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    public var scopes: [String]? = nil
    /// The device that connects, proven by its signature.
    public var device: DeviceIdentity? = nil
    /// Secrets; an empty text counts as absent.
    public var auth: ConnectAuth? = nil
    /// The language of the user, such as `en-US`.
    public var locale: String? = nil
    /// The program in the style of HTTP's `User-Agent`.
    public var userAgent: String? = nil

    public init(
        minProtocol: Int
        , maxProtocol: Int
        , client: EarlyClientInfo
        , caps: [String]? = nil
        , commands: [String]? = nil
        , permissions: [String: Bool]? = nil
        , pathEnv: String? = nil
        , role: String? = nil
        , scopes: [String]? = nil
        , device: DeviceIdentity? = nil
        , auth: ConnectAuth? = nil
        , locale: String? = nil
        , userAgent: String? = nil
    ) {
        self.minProtocol = minProtocol
        self.maxProtocol = maxProtocol
        self.client = client
        self.caps = caps
        self.commands = commands
        self.permissions = permissions
        self.pathEnv = pathEnv
        self.role = role
        self.scopes = scopes
        self.device = device
        self.auth = auth
        self.locale = locale
        self.userAgent = userAgent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var minProtocol: Int?, maxProtocol: Int?, client: EarlyClientInfo?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "minProtocol": try reader.member(&minProtocol) { try $0.integer(min: 1) }
            case "maxProtocol": try reader.member(&maxProtocol) { try $0.integer(min: 1) }
            case "client": try reader.member(&client) { try $0.read() }
            case "caps": try reader.member(&self.caps) { try $0.list { try $0.string(min: 1) } }
            case "commands": try reader.member(&self.commands) { try $0.list { try $0.string(min: 1) } }
            case "permissions": try reader.member(&self.permissions) { try $0.map { try $0.bool() } }
            case "pathEnv": try reader.member(&self.pathEnv) { try $0.string() }
            case "role": try reader.member(&self.role) { try $0.string(min: 1) }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string(min: 1) } }
            case "device": try reader.member(&self.device) { try $0.read() }
            case "auth": try reader.member(&self.auth) { try $0.read() }
            case "locale": try reader.member(&self.locale) { try $0.string() }
            case "userAgent": try reader.member(&self.userAgent) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let minProtocol, let maxProtocol, let client else { throw reader.refused() }
        self.minProtocol = minProtocol
        self.maxProtocol = maxProtocol
        self.client = client
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("minProtocol", self.minProtocol)
        writer.member("maxProtocol", self.maxProtocol)
        writer.member("client", self.client)
        writer.optional("caps", self.caps)
        writer.optional("commands", self.commands)
        writer.optional("permissions", self.permissions)
        writer.optional("pathEnv", self.pathEnv)
        writer.optional("role", self.role)
        writer.optional("scopes", self.scopes)
        writer.optional("device", self.device)
        writer.optional("auth", self.auth)
        writer.optional("locale", self.locale)
        writer.optional("userAgent", self.userAgent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("EarlyConnectParams") }
}

/// How a request failed.
public struct ErrorShape: SchemaType {
    /// What kind of failure, such as `INVALID_REQUEST`. Other codes than the declared ones may appear.
    public var code: String
    /// What went wrong, for people.
    public var message: String
    /// More about it, for programs.
    public var details: JSONValue? = nil
    /// Whether repeating the request unchanged may succeed.
    public var retryable: Bool? = nil
    /// How many milliseconds to wait before repeating it.
    public var retryAfterMs: Int? = nil

    public init(
        code: String
        , message: String
        , details: JSONValue? = nil
        , retryable: Bool? = nil
        , retryAfterMs: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.details = details
        self.retryable = retryable
        self.retryAfterMs = retryAfterMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var code: String?, message: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "code": try reader.member(&code) { try $0.string(min: 1) }
            case "message": try reader.member(&message) { try $0.string(min: 1) }
            case "details": try reader.member(&self.details) { try $0.value() }
            case "retryable": try reader.member(&self.retryable) { try $0.bool() }
            case "retryAfterMs": try reader.member(&self.retryAfterMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let code, let message else { throw reader.refused() }
        self.code = code
        self.message = message
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", self.code)
        writer.member("message", self.message)
        writer.optional("details", self.details)
        writer.optional("retryable", self.retryable)
        writer.optional("retryAfterMs", self.retryAfterMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ErrorShape") }
}

/// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
public struct EventFrame: SchemaType {
    /// Always `event`.
    /// Always `"event"`.
    public var type: String { "event" }
    /// The name of the event, such as `tick`. Clients ignore events they do not know.
    public var event: String
    /// What happened.
    public var payload: JSONValue? = nil
    /// Grows by one with each broadcast event of the connection; a hole means events were lost. Absent on events meant for this connection alone.
    public var seq: Int? = nil
    /// The versions of the state this event belongs to.
    public var stateVersion: StateVersion? = nil

    public init(
        event: String
        , payload: JSONValue? = nil
        , seq: Int? = nil
        , stateVersion: StateVersion? = nil
    ) {
        self.event = event
        self.payload = payload
        self.seq = seq
        self.stateVersion = stateVersion
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var type: Void?, event: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&type) { try $0.constant("event") }
            case "event": try reader.member(&event) { try $0.string(min: 1) }
            case "payload": try reader.member(&self.payload) { try $0.value() }
            case "seq": try reader.member(&self.seq) { try $0.integer(min: 0) }
            case "stateVersion": try reader.member(&self.stateVersion) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard type != nil, let event else { throw reader.refused() }
        self.event = event
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", self.type)
        writer.member("event", self.event)
        writer.optional("payload", self.payload)
        writer.optional("seq", self.seq)
        writer.optional("stateVersion", self.stateVersion)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("EventFrame") }
}

/// What a gateway serves; the same for every client, whatever its scopes.
public struct Features: SchemaType {
    /// Names of methods.
    public var methods: [String]
    /// Names of events.
    public var events: [String]

    public init(
        methods: [String]
        , events: [String]
    ) {
        self.methods = methods
        self.events = events
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var methods: [String]?, events: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "methods": try reader.member(&methods) { try $0.list { try $0.string(min: 1) } }
            case "events": try reader.member(&events) { try $0.list { try $0.string(min: 1) } }
            default: throw reader.refused()
            }
        }
        guard let methods, let events else { throw reader.refused() }
        self.methods = methods
        self.events = events
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("methods", self.methods)
        writer.member("events", self.events)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Features") }
}

/// Any message on the socket. Frames of an unknown `type` are kept as they are, and ignored.
public enum GatewayFrame: SchemaType {
    /// Asks the gateway for something. Requests of one connection are handled concurrently.
    case req(RequestFrame)
    /// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
    case res(ResponseFrame)
    /// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
    case event(EventFrame)
    /// Something this version of the package does not know, as it came.
    case unknown(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("type") {
        case "req": self = .req(try reader.read())
        case "res": self = .res(try reader.read())
        case "event": self = .event(try reader.read())
        default: self = .unknown(try reader.value())
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .req(let value): value.writeJSON(to: &writer)
        case .res(let value): value.writeJSON(to: &writer)
        case .event(let value): value.writeJSON(to: &writer)
        case .unknown(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("GatewayFrame") }
}

/// How closely to look. Other members are ignored.
public struct HealthParams: SchemaType {
    /// Whether to look anew instead of answering what is known.
    public var probe: Bool? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        probe: Bool? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.probe = probe
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "probe": try reader.member(&self.probe) { try $0.bool() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("probe", self.probe)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HealthParams") }
}

/// How the gateway, its channels, agents and sessions are.
public struct HealthSummary: SchemaType {
    /// True: the gateway answered.
    public var ok: Bool
    /// When it was looked, in milliseconds since 1970.
    public var ts: Int
    /// How many milliseconds the look took.
    public var durationMs: Int
    /// The channels by id.
    public var channels: [String: JSONValue]
    /// The ids of the channels in the order to show them.
    public var channelOrder: [String]
    /// What people call the channels, by id.
    public var channelLabels: [String: String]
    /// Seconds between two heartbeats of the default agent; 0 when it has none.
    public var heartbeatSeconds: Int
    /// The agent that answers when none is named.
    public var defaultAgentId: String
    /// The agents.
    public var agents: [AgentHealth]
    /// The sessions of the default agent.
    public var sessions: SessionsHealth

    public init(
        ok: Bool
        , ts: Int
        , durationMs: Int
        , channels: [String: JSONValue]
        , channelOrder: [String]
        , channelLabels: [String: String]
        , heartbeatSeconds: Int
        , defaultAgentId: String
        , agents: [AgentHealth]
        , sessions: SessionsHealth
    ) {
        self.ok = ok
        self.ts = ts
        self.durationMs = durationMs
        self.channels = channels
        self.channelOrder = channelOrder
        self.channelLabels = channelLabels
        self.heartbeatSeconds = heartbeatSeconds
        self.defaultAgentId = defaultAgentId
        self.agents = agents
        self.sessions = sessions
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, ts: Int?, durationMs: Int?, channels: [String: JSONValue]?, channelOrder: [String]?, channelLabels: [String: String]?, heartbeatSeconds: Int?, defaultAgentId: String?, agents: [AgentHealth]?, sessions: SessionsHealth?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "durationMs": try reader.member(&durationMs) { try $0.integer(min: 0) }
            case "channels": try reader.member(&channels) { try $0.map { try $0.value() } }
            case "channelOrder": try reader.member(&channelOrder) { try $0.list { try $0.string() } }
            case "channelLabels": try reader.member(&channelLabels) { try $0.map { try $0.string() } }
            case "heartbeatSeconds": try reader.member(&heartbeatSeconds) { try $0.integer(min: 0) }
            case "defaultAgentId": try reader.member(&defaultAgentId) { try $0.string() }
            case "agents": try reader.member(&agents) { try $0.list { try $0.read() } }
            case "sessions": try reader.member(&sessions) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let ts, let durationMs, let channels, let channelOrder, let channelLabels, let heartbeatSeconds, let defaultAgentId, let agents, let sessions else { throw reader.refused() }
        self.ok = ok
        self.ts = ts
        self.durationMs = durationMs
        self.channels = channels
        self.channelOrder = channelOrder
        self.channelLabels = channelLabels
        self.heartbeatSeconds = heartbeatSeconds
        self.defaultAgentId = defaultAgentId
        self.agents = agents
        self.sessions = sessions
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("ts", self.ts)
        writer.member("durationMs", self.durationMs)
        writer.member("channels", self.channels)
        writer.member("channelOrder", self.channelOrder)
        writer.member("channelLabels", self.channelLabels)
        writer.member("heartbeatSeconds", self.heartbeatSeconds)
        writer.member("defaultAgentId", self.defaultAgentId)
        writer.member("agents", self.agents)
        writer.member("sessions", self.sessions)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HealthSummary") }
}

/// The token issued to a device.
public struct HelloAuth: SchemaType {
    /// Proves the device in later connections, together with its signature.
    public var deviceToken: String
    /// The role the token is for.
    public var role: String
    /// The scopes the token covers.
    public var scopes: [String]
    /// When it was issued, in milliseconds since 1970.
    public var issuedAtMs: Int? = nil

    public init(
        deviceToken: String
        , role: String
        , scopes: [String]
        , issuedAtMs: Int? = nil
    ) {
        self.deviceToken = deviceToken
        self.role = role
        self.scopes = scopes
        self.issuedAtMs = issuedAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var deviceToken: String?, role: String?, scopes: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "deviceToken": try reader.member(&deviceToken) { try $0.string(min: 1) }
            case "role": try reader.member(&role) { try $0.string(min: 1) }
            case "scopes": try reader.member(&scopes) { try $0.list { try $0.string(min: 1) } }
            case "issuedAtMs": try reader.member(&self.issuedAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let deviceToken, let role, let scopes else { throw reader.refused() }
        self.deviceToken = deviceToken
        self.role = role
        self.scopes = scopes
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deviceToken", self.deviceToken)
        writer.member("role", self.role)
        writer.member("scopes", self.scopes)
        writer.optional("issuedAtMs", self.issuedAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HelloAuth") }
}

/// The gateway accepted the connection.
public struct HelloOk: SchemaType {
    /// Always `hello-ok`.
    /// Always `"hello-ok"`.
    public var type: String { "hello-ok" }
    /// The protocol version of this connection.
    public var `protocol`: Int
    /// The gateway.
    public var server: ServerInfo
    /// What this gateway serves.
    public var features: Features
    /// The state at this moment; events tell what changes.
    public var snapshot: Snapshot
    /// Where the canvas is served, as a URL.
    public var canvasHostUrl: String? = nil
    /// The token of the device, for later connections.
    public var auth: HelloAuth? = nil
    /// Limits both sides keep.
    public var policy: Policy

    public init(
        `protocol`: Int
        , server: ServerInfo
        , features: Features
        , snapshot: Snapshot
        , canvasHostUrl: String? = nil
        , auth: HelloAuth? = nil
        , policy: Policy
    ) {
        self.`protocol` = `protocol`
        self.server = server
        self.features = features
        self.snapshot = snapshot
        self.canvasHostUrl = canvasHostUrl
        self.auth = auth
        self.policy = policy
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var type: Void?, `protocol`: Int?, server: ServerInfo?, features: Features?, snapshot: Snapshot?, policy: Policy?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&type) { try $0.constant("hello-ok") }
            case "protocol": try reader.member(&`protocol`) { try $0.integer(min: 1) }
            case "server": try reader.member(&server) { try $0.read() }
            case "features": try reader.member(&features) { try $0.read() }
            case "snapshot": try reader.member(&snapshot) { try $0.read() }
            case "canvasHostUrl": try reader.member(&self.canvasHostUrl) { try $0.string(min: 1) }
            case "auth": try reader.member(&self.auth) { try $0.read() }
            case "policy": try reader.member(&policy) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard type != nil, let `protocol`, let server, let features, let snapshot, let policy else { throw reader.refused() }
        self.`protocol` = `protocol`
        self.server = server
        self.features = features
        self.snapshot = snapshot
        self.policy = policy
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", self.type)
        writer.member("protocol", self.`protocol`)
        writer.member("server", self.server)
        writer.member("features", self.features)
        writer.member("snapshot", self.snapshot)
        writer.optional("canvasHostUrl", self.canvasHostUrl)
        writer.optional("auth", self.auth)
        writer.member("policy", self.policy)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HelloOk") }
}

/// Limits of a connection.
public struct Policy: SchemaType {
    /// The longest message the gateway accepts, in bytes.
    public var maxPayload: Int
    /// How many bytes may wait for a slow reader before events are dropped or the connection is closed.
    public var maxBufferedBytes: Int
    /// Milliseconds between two `tick` events.
    public var tickIntervalMs: Int

    public init(
        maxPayload: Int
        , maxBufferedBytes: Int
        , tickIntervalMs: Int
    ) {
        self.maxPayload = maxPayload
        self.maxBufferedBytes = maxBufferedBytes
        self.tickIntervalMs = tickIntervalMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var maxPayload: Int?, maxBufferedBytes: Int?, tickIntervalMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "maxPayload": try reader.member(&maxPayload) { try $0.integer(min: 1) }
            case "maxBufferedBytes": try reader.member(&maxBufferedBytes) { try $0.integer(min: 1) }
            case "tickIntervalMs": try reader.member(&tickIntervalMs) { try $0.integer(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let maxPayload, let maxBufferedBytes, let tickIntervalMs else { throw reader.refused() }
        self.maxPayload = maxPayload
        self.maxBufferedBytes = maxBufferedBytes
        self.tickIntervalMs = tickIntervalMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("maxPayload", self.maxPayload)
        writer.member("maxBufferedBytes", self.maxBufferedBytes)
        writer.member("tickIntervalMs", self.tickIntervalMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Policy") }
}

/// A client, a node or the gateway itself. It stays listed for five minutes after its last sign of life.
public struct PresenceEntry: SchemaType {
    /// Its name: of the machine, or what people call the client.
    public var host: String? = nil
    /// Its address, when it is not on the gateway's machine.
    public var ip: String? = nil
    /// The version of its program.
    public var version: String? = nil
    /// The platform it runs on.
    public var platform: String? = nil
    /// The family of its device.
    public var deviceFamily: String? = nil
    /// The model of its device.
    public var modelIdentifier: String? = nil
    /// What it is used as; `gateway` for the gateway itself.
    public var mode: String? = nil
    /// Seconds since its user was last active.
    public var lastInputSeconds: Int? = nil
    /// Why the entry was last written: `self`, `connect`, `disconnect` or a word of the client's.
    public var reason: String? = nil
    /// Words the client attached to itself.
    public var tags: [String]? = nil
    /// The id of its device.
    public var deviceId: String? = nil
    /// The roles it has connected with.
    public var roles: [String]? = nil
    /// The scopes it has connected with.
    public var scopes: [String]? = nil
    /// Tells instances of one program on one machine apart.
    public var instanceId: String? = nil
    /// A line for people.
    public var text: String? = nil
    /// When the entry was last written, in milliseconds since 1970.
    public var ts: Int

    public init(
        host: String? = nil
        , ip: String? = nil
        , version: String? = nil
        , platform: String? = nil
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , mode: String? = nil
        , lastInputSeconds: Int? = nil
        , reason: String? = nil
        , tags: [String]? = nil
        , deviceId: String? = nil
        , roles: [String]? = nil
        , scopes: [String]? = nil
        , instanceId: String? = nil
        , text: String? = nil
        , ts: Int
    ) {
        self.host = host
        self.ip = ip
        self.version = version
        self.platform = platform
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.mode = mode
        self.lastInputSeconds = lastInputSeconds
        self.reason = reason
        self.tags = tags
        self.deviceId = deviceId
        self.roles = roles
        self.scopes = scopes
        self.instanceId = instanceId
        self.text = text
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "host": try reader.member(&self.host) { try $0.string(min: 1) }
            case "ip": try reader.member(&self.ip) { try $0.string(min: 1) }
            case "version": try reader.member(&self.version) { try $0.string(min: 1) }
            case "platform": try reader.member(&self.platform) { try $0.string(min: 1) }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string(min: 1) }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string(min: 1) }
            case "mode": try reader.member(&self.mode) { try $0.string(min: 1) }
            case "lastInputSeconds": try reader.member(&self.lastInputSeconds) { try $0.integer(min: 0) }
            case "reason": try reader.member(&self.reason) { try $0.string(min: 1) }
            case "tags": try reader.member(&self.tags) { try $0.list { try $0.string(min: 1) } }
            case "deviceId": try reader.member(&self.deviceId) { try $0.string(min: 1) }
            case "roles": try reader.member(&self.roles) { try $0.list { try $0.string(min: 1) } }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string(min: 1) } }
            case "instanceId": try reader.member(&self.instanceId) { try $0.string(min: 1) }
            case "text": try reader.member(&self.text) { try $0.string() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let ts else { throw reader.refused() }
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("host", self.host)
        writer.optional("ip", self.ip)
        writer.optional("version", self.version)
        writer.optional("platform", self.platform)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.optional("mode", self.mode)
        writer.optional("lastInputSeconds", self.lastInputSeconds)
        writer.optional("reason", self.reason)
        writer.optional("tags", self.tags)
        writer.optional("deviceId", self.deviceId)
        writer.optional("roles", self.roles)
        writer.optional("scopes", self.scopes)
        writer.optional("instanceId", self.instanceId)
        writer.optional("text", self.text)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("PresenceEntry") }
}

/// All who are present, after a change.
public struct PresenceEvent: SchemaType {
    /// Newest first.
    public var presence: [PresenceEntry]

    public init(
        presence: [PresenceEntry]
    ) {
        self.presence = presence
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var presence: [PresenceEntry]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "presence": try reader.member(&presence) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let presence else { throw reader.refused() }
        self.presence = presence
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("presence", self.presence)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("PresenceEvent") }
}

/// A session used lately.
public struct RecentSession: SchemaType {
    /// Its key.
    public var key: String
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    public var updatedAt: Int?
    /// Milliseconds since it was last used; `null` when it never was.
    public var age: Int?

    public init(
        key: String
        , updatedAt: Int?
        , age: Int?
    ) {
        self.key = key
        self.updatedAt = updatedAt
        self.age = age
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?, updatedAt: Int??, age: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&key_) { try $0.string() }
            case "updatedAt": try reader.member(&updatedAt) { try $0.nullable { try $0.integer(min: 0) } }
            case "age": try reader.member(&age) { try $0.nullable { try $0.integer(min: 0) } }
            default: throw reader.refused()
            }
        }
        guard let key_, let updatedAt, let age else { throw reader.refused() }
        self.key = key_
        self.updatedAt = updatedAt
        self.age = age
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.member("updatedAt", self.updatedAt)
        writer.member("age", self.age)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RecentSession") }
}

/// Asks the gateway for something. Requests of one connection are handled concurrently.
public struct RequestFrame: SchemaType {
    /// Always `req`.
    /// Always `"req"`.
    public var type: String { "req" }
    /// Chosen by the client; the answer carries the same.
    public var id: String
    /// The name of the method, such as `health`.
    public var method: String
    /// The parameters. Absent and `null` count as `{}`.
    public var params: JSONValue? = nil

    public init(
        id: String
        , method: String
        , params: JSONValue? = nil
    ) {
        self.id = id
        self.method = method
        self.params = params
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var type: Void?, id: String?, method: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&type) { try $0.constant("req") }
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "method": try reader.member(&method) { try $0.string(min: 1) }
            case "params": try reader.member(&self.params) { try $0.value() }
            default: throw reader.refused()
            }
        }
        guard type != nil, let id, let method else { throw reader.refused() }
        self.id = id
        self.method = method
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", self.type)
        writer.member("id", self.id)
        writer.member("method", self.method)
        writer.optional("params", self.params)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RequestFrame") }
}

/// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
public struct ResponseFrame: SchemaType {
    /// Always `res`.
    /// Always `"res"`.
    public var type: String { "res" }
    /// The id of the request; `invalid` when the request had no usable one.
    public var id: String
    /// Whether the request succeeded.
    public var ok: Bool
    /// The result. A failed request may carry one beside its error.
    public var payload: JSONValue? = nil
    /// Why the request failed; present when `ok` is false.
    public var error: ErrorShape? = nil

    public init(
        id: String
        , ok: Bool
        , payload: JSONValue? = nil
        , error: ErrorShape? = nil
    ) {
        self.id = id
        self.ok = ok
        self.payload = payload
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var type: Void?, id: String?, ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&type) { try $0.constant("res") }
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "payload": try reader.member(&self.payload) { try $0.value() }
            case "error": try reader.member(&self.error) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard type != nil, let id, let ok else { throw reader.refused() }
        self.id = id
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", self.type)
        writer.member("id", self.id)
        writer.member("ok", self.ok)
        writer.optional("payload", self.payload)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ResponseFrame") }
}

/// The gateway a client reached.
public struct ServerInfo: SchemaType {
    /// The version of the gateway; `dev` when it runs from source.
    public var version: String
    /// The commit it was built from.
    public var commit: String? = nil
    /// The name of its machine.
    public var host: String? = nil
    /// The id of this connection.
    public var connId: String

    public init(
        version: String
        , commit: String? = nil
        , host: String? = nil
        , connId: String
    ) {
        self.version = version
        self.commit = commit
        self.host = host
        self.connId = connId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var version: String?, connId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "version": try reader.member(&version) { try $0.string(min: 1) }
            case "commit": try reader.member(&self.commit) { try $0.string(min: 1) }
            case "host": try reader.member(&self.host) { try $0.string(min: 1) }
            case "connId": try reader.member(&connId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let version, let connId else { throw reader.refused() }
        self.version = version
        self.connId = connId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("version", self.version)
        writer.optional("commit", self.commit)
        writer.optional("host", self.host)
        writer.member("connId", self.connId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ServerInfo") }
}

/// What session keys mean when they are not written in full.
public struct SessionDefaults: SchemaType {
    /// The agent that answers when none is named.
    public var defaultAgentId: String
    /// The short key of the main session.
    public var mainKey: String
    /// The full key of the main session.
    public var mainSessionKey: String
    /// `global` when all senders share one session.
    public var scope: String? = nil

    public init(
        defaultAgentId: String
        , mainKey: String
        , mainSessionKey: String
        , scope: String? = nil
    ) {
        self.defaultAgentId = defaultAgentId
        self.mainKey = mainKey
        self.mainSessionKey = mainSessionKey
        self.scope = scope
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var defaultAgentId: String?, mainKey: String?, mainSessionKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "defaultAgentId": try reader.member(&defaultAgentId) { try $0.string(min: 1) }
            case "mainKey": try reader.member(&mainKey) { try $0.string(min: 1) }
            case "mainSessionKey": try reader.member(&mainSessionKey) { try $0.string(min: 1) }
            case "scope": try reader.member(&self.scope) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let defaultAgentId, let mainKey, let mainSessionKey else { throw reader.refused() }
        self.defaultAgentId = defaultAgentId
        self.mainKey = mainKey
        self.mainSessionKey = mainSessionKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("defaultAgentId", self.defaultAgentId)
        writer.member("mainKey", self.mainKey)
        writer.member("mainSessionKey", self.mainSessionKey)
        writer.optional("scope", self.scope)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionDefaults") }
}

/// How the sessions of an agent are.
public struct SessionsHealth: SchemaType {
    /// The file that holds them.
    public var path: String
    /// How many there are.
    public var count: Int
    /// Those used last, newest first.
    public var recent: [RecentSession]

    public init(
        path: String
        , count: Int
        , recent: [RecentSession]
    ) {
        self.path = path
        self.count = count
        self.recent = recent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?, count: Int?, recent: [RecentSession]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string() }
            case "count": try reader.member(&count) { try $0.integer(min: 0) }
            case "recent": try reader.member(&recent) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let path, let count, let recent else { throw reader.refused() }
        self.path = path
        self.count = count
        self.recent = recent
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.member("count", self.count)
        writer.member("recent", self.recent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsHealth") }
}

/// Why the gateway goes away.
public struct ShutdownEvent: SchemaType {
    /// For people, such as `gateway restarting`.
    public var reason: String
    /// In how many milliseconds it is expected back; absent when it stops for good.
    public var restartExpectedMs: Int? = nil

    public init(
        reason: String
        , restartExpectedMs: Int? = nil
    ) {
        self.reason = reason
        self.restartExpectedMs = restartExpectedMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var reason: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "reason": try reader.member(&reason) { try $0.string(min: 1) }
            case "restartExpectedMs": try reader.member(&self.restartExpectedMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let reason else { throw reader.refused() }
        self.reason = reason
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("reason", self.reason)
        writer.optional("restartExpectedMs", self.restartExpectedMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ShutdownEvent") }
}

/// The state of a gateway at one moment.
public struct Snapshot: SchemaType {
    /// Who is present, newest first.
    public var presence: [PresenceEntry]
    /// The last health summary.
    public var health: JSONValue
    /// The versions of presence and health.
    public var stateVersion: StateVersion
    /// How many milliseconds the gateway has been running.
    public var uptimeMs: Int
    /// The path of the configuration file.
    public var configPath: String? = nil
    /// The path of the state directory.
    public var stateDir: String? = nil
    /// What `main` means as a session key.
    public var sessionDefaults: SessionDefaults? = nil

    public init(
        presence: [PresenceEntry]
        , health: JSONValue
        , stateVersion: StateVersion
        , uptimeMs: Int
        , configPath: String? = nil
        , stateDir: String? = nil
        , sessionDefaults: SessionDefaults? = nil
    ) {
        self.presence = presence
        self.health = health
        self.stateVersion = stateVersion
        self.uptimeMs = uptimeMs
        self.configPath = configPath
        self.stateDir = stateDir
        self.sessionDefaults = sessionDefaults
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var presence: [PresenceEntry]?, health: JSONValue?, stateVersion: StateVersion?, uptimeMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "presence": try reader.member(&presence) { try $0.list { try $0.read() } }
            case "health": try reader.member(&health) { try $0.value() }
            case "stateVersion": try reader.member(&stateVersion) { try $0.read() }
            case "uptimeMs": try reader.member(&uptimeMs) { try $0.integer(min: 0) }
            case "configPath": try reader.member(&self.configPath) { try $0.string(min: 1) }
            case "stateDir": try reader.member(&self.stateDir) { try $0.string(min: 1) }
            case "sessionDefaults": try reader.member(&self.sessionDefaults) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let presence, let health, let stateVersion, let uptimeMs else { throw reader.refused() }
        self.presence = presence
        self.health = health
        self.stateVersion = stateVersion
        self.uptimeMs = uptimeMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("presence", self.presence)
        writer.member("health", self.health)
        writer.member("stateVersion", self.stateVersion)
        writer.member("uptimeMs", self.uptimeMs)
        writer.optional("configPath", self.configPath)
        writer.optional("stateDir", self.stateDir)
        writer.optional("sessionDefaults", self.sessionDefaults)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Snapshot") }
}

/// Counters that grow whenever the state they belong to changes.
public struct StateVersion: SchemaType {
    /// Version of the presence list.
    public var presence: Int
    /// Version of the health summary.
    public var health: Int

    public init(
        presence: Int
        , health: Int
    ) {
        self.presence = presence
        self.health = health
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var presence: Int?, health: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "presence": try reader.member(&presence) { try $0.integer(min: 0) }
            case "health": try reader.member(&health) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let presence, let health else { throw reader.refused() }
        self.presence = presence
        self.health = health
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("presence", self.presence)
        writer.member("health", self.health)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StateVersion") }
}

/// What to return.
public struct SystemEchoParams: SchemaType {
    /// At least one character.
    public var text: String

    public init(
        text: String
    ) {
        self.text = text
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "text": try reader.member(&text) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let text else { throw reader.refused() }
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", self.text)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SystemEchoParams") }
}

/// What came back.
public struct SystemEchoResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The text that was sent.
    public var text: String

    public init(
        ok: Bool
        , text: String
    ) {
        self.ok = ok
        self.text = text
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "text": try reader.member(&text) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let ok, let text else { throw reader.refused() }
        self.ok = ok
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("text", self.text)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SystemEchoResult") }
}

/// A sign of life.
public struct TickEvent: SchemaType {
    /// The gateway's time, in milliseconds since 1970.
    public var ts: Int

    public init(
        ts: Int
    ) {
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let ts else { throw reader.refused() }
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TickEvent") }
}
