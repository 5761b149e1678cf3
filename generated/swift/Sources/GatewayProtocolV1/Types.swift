// Generated. Do not edit: change the document and generate again.

@_exported import GatewayProtocolRuntime

/// What changed about an agent, or about one of its sessions.
public struct AgentEvent: SchemaType {
    /// The agent.
    public var agentId: String
    /// The model it uses now.
    public var model: String? = nil
    /// How hard it thinks now.
    public var thinkingLevel: String? = nil
    /// How much it tells about its work now.
    public var verboseLevel: String? = nil

    public init(
        agentId: String
        , model: String? = nil
        , thinkingLevel: String? = nil
        , verboseLevel: String? = nil
    ) {
        self.agentId = agentId
        self.model = model
        self.thinkingLevel = thinkingLevel
        self.verboseLevel = verboseLevel
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agentId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&agentId) { try $0.string(min: 1) }
            case "model": try reader.member(&self.model) { try $0.string() }
            case "thinkingLevel": try reader.member(&self.thinkingLevel) { try $0.string() }
            case "verboseLevel": try reader.member(&self.verboseLevel) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let agentId else { throw reader.refused() }
        self.agentId = agentId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agentId", self.agentId)
        writer.optional("model", self.model)
        writer.optional("thinkingLevel", self.thinkingLevel)
        writer.optional("verboseLevel", self.verboseLevel)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentEvent") }
}

/// Which agent.
public struct AgentIdentityParams: SchemaType {
    /// Its id; `main` when absent.
    public var agentId: String? = nil

    public init(
        agentId: String? = nil
    ) {
        self.agentId = agentId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("agentId", self.agentId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentIdentityParams") }
}

/// Who an agent is.
public struct AgentIdentityResult: SchemaType {
    /// Its id.
    public var agentId: String
    /// The model it uses.
    public var model: String
    /// The folder it works in.
    public var workspace: String? = nil
    /// What it is told about itself.
    public var identity: String? = nil

    public init(
        agentId: String
        , model: String
        , workspace: String? = nil
        , identity: String? = nil
    ) {
        self.agentId = agentId
        self.model = model
        self.workspace = workspace
        self.identity = identity
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agentId: String?, model: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&agentId) { try $0.string(min: 1) }
            case "model": try reader.member(&model) { try $0.string() }
            case "workspace": try reader.member(&self.workspace) { try $0.string() }
            case "identity": try reader.member(&self.identity) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let agentId, let model else { throw reader.refused() }
        self.agentId = agentId
        self.model = model
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agentId", self.agentId)
        writer.member("model", self.model)
        writer.optional("workspace", self.workspace)
        writer.optional("identity", self.identity)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentIdentityResult") }
}

/// An agent.
public struct AgentSummary: SchemaType {
    /// Its id.
    public var id: String
    /// What people call it.
    public var name: String? = nil
    /// The model it uses.
    public var model: String? = nil
    /// The folder it works in.
    public var workspace: String? = nil
    /// Whether it can be used.
    public var enabled: Bool? = nil

    public init(
        id: String
        , name: String? = nil
        , model: String? = nil
        , workspace: String? = nil
        , enabled: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.model = model
        self.workspace = workspace
        self.enabled = enabled
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "name": try reader.member(&self.name) { try $0.string() }
            case "model": try reader.member(&self.model) { try $0.string() }
            case "workspace": try reader.member(&self.workspace) { try $0.string() }
            case "enabled": try reader.member(&self.enabled) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let id else { throw reader.refused() }
        self.id = id
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.optional("name", self.name)
        writer.optional("model", self.model)
        writer.optional("workspace", self.workspace)
        writer.optional("enabled", self.enabled)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentSummary") }
}

/// The agent to create.
public struct AgentsCreateParams: SchemaType {
    /// Its id; no other agent has it.
    public var id: String
    /// What people call it.
    public var name: String? = nil
    /// The model it uses.
    public var model: String? = nil
    /// The folder it works in.
    public var workspace: String? = nil

    public init(
        id: String
        , name: String? = nil
        , model: String? = nil
        , workspace: String? = nil
    ) {
        self.id = id
        self.name = name
        self.model = model
        self.workspace = workspace
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            case "model": try reader.member(&self.model) { try $0.string(min: 1) }
            case "workspace": try reader.member(&self.workspace) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let id else { throw reader.refused() }
        self.id = id
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.optional("name", self.name)
        writer.optional("model", self.model)
        writer.optional("workspace", self.workspace)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsCreateParams") }
}

/// The agent that was created.
public struct AgentsCreateResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The agent.
    public var agent: AgentSummary

    public init(
        ok: Bool
        , agent: AgentSummary
    ) {
        self.ok = ok
        self.agent = agent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, agent: AgentSummary?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "agent": try reader.member(&agent) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let agent else { throw reader.refused() }
        self.ok = ok
        self.agent = agent
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("agent", self.agent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsCreateResult") }
}

/// How much to tell about the agents.
public struct AgentsListParams: SchemaType {
    /// Whether to look at the files of their workspaces too; `false` when absent.
    public var includeFiles: Bool? = nil

    public init(
        includeFiles: Bool? = nil
    ) {
        self.includeFiles = includeFiles
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "includeFiles": try reader.member(&self.includeFiles) { try $0.bool() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("includeFiles", self.includeFiles)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsListParams") }
}

/// The agents.
public struct AgentsListResult: SchemaType {
    /// All of them.
    public var agents: [AgentSummary]

    public init(
        agents: [AgentSummary]
    ) {
        self.agents = agents
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agents: [AgentSummary]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agents": try reader.member(&agents) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let agents else { throw reader.refused() }
        self.agents = agents
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agents", self.agents)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsListResult") }
}

/// What to change of an agent; what is absent stays.
public struct AgentsUpdateParams: SchemaType {
    /// Its id.
    public var id: String
    /// The model it uses from now on.
    public var model: String? = nil
    /// What people call it from now on.
    public var name: String? = nil

    public init(
        id: String
        , model: String? = nil
        , name: String? = nil
    ) {
        self.id = id
        self.model = model
        self.name = name
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "model": try reader.member(&self.model) { try $0.string(min: 1) }
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let id else { throw reader.refused() }
        self.id = id
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.optional("model", self.model)
        writer.optional("name", self.name)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsUpdateParams") }
}

/// The agent as it is now.
public struct AgentsUpdateResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The agent.
    public var agent: AgentSummary

    public init(
        ok: Bool
        , agent: AgentSummary
    ) {
        self.ok = ok
        self.agent = agent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, agent: AgentSummary?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "agent": try reader.member(&agent) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let agent else { throw reader.refused() }
        self.ok = ok
        self.agent = agent
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("agent", self.agent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsUpdateResult") }
}

/// How an account of a channel is.
public struct ChannelAccountSnapshot: SchemaType {
    /// Its id.
    public var accountId: String
    /// What people call it.
    public var name: String? = nil
    /// Whether it is used at all.
    public var enabled: Bool? = nil
    /// Whether everything it needs is configured.
    public var configured: Bool? = nil
    /// Whether it is linked to an account of the service behind the channel.
    public var linked: Bool? = nil
    /// Whether it has been started.
    public var running: Bool? = nil
    /// Whether it is connected to the service at this moment.
    public var connected: Bool? = nil
    /// When it was last connected, in milliseconds since 1970.
    public var lastConnectedAt: Int? = nil
    /// What went wrong last.
    public var lastError: String? = nil

    public init(
        accountId: String
        , name: String? = nil
        , enabled: Bool? = nil
        , configured: Bool? = nil
        , linked: Bool? = nil
        , running: Bool? = nil
        , connected: Bool? = nil
        , lastConnectedAt: Int? = nil
        , lastError: String? = nil
    ) {
        self.accountId = accountId
        self.name = name
        self.enabled = enabled
        self.configured = configured
        self.linked = linked
        self.running = running
        self.connected = connected
        self.lastConnectedAt = lastConnectedAt
        self.lastError = lastError
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var accountId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "accountId": try reader.member(&accountId) { try $0.string(min: 1) }
            case "name": try reader.member(&self.name) { try $0.string() }
            case "enabled": try reader.member(&self.enabled) { try $0.bool() }
            case "configured": try reader.member(&self.configured) { try $0.bool() }
            case "linked": try reader.member(&self.linked) { try $0.bool() }
            case "running": try reader.member(&self.running) { try $0.bool() }
            case "connected": try reader.member(&self.connected) { try $0.bool() }
            case "lastConnectedAt": try reader.member(&self.lastConnectedAt) { try $0.integer(min: 0) }
            case "lastError": try reader.member(&self.lastError) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let accountId else { throw reader.refused() }
        self.accountId = accountId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("accountId", self.accountId)
        writer.optional("name", self.name)
        writer.optional("enabled", self.enabled)
        writer.optional("configured", self.configured)
        writer.optional("linked", self.linked)
        writer.optional("running", self.running)
        writer.optional("connected", self.connected)
        writer.optional("lastConnectedAt", self.lastConnectedAt)
        writer.optional("lastError", self.lastError)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelAccountSnapshot") }
}

/// Which account.
public struct ChannelsLogoutParams: SchemaType {
    /// The channel, such as `whatsapp` or `telegram`.
    public var channel: String
    /// The account; the channel's default when absent.
    public var accountId: String? = nil

    public init(
        channel: String
        , accountId: String? = nil
    ) {
        self.channel = channel
        self.accountId = accountId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var channel: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "channel": try reader.member(&channel) { try $0.string(min: 1) }
            case "accountId": try reader.member(&self.accountId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let channel else { throw reader.refused() }
        self.channel = channel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("channel", self.channel)
        writer.optional("accountId", self.accountId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelsLogoutParams") }
}

/// What became of the account. A channel may tell more than this.
public struct ChannelsLogoutResult: SchemaType {
    /// The channel.
    public var channel: String
    /// The account.
    public var accountId: String
    /// Whether there were credentials, which are gone now.
    public var cleared: Bool
    /// Whether the service was told.
    public var loggedOut: Bool? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        channel: String
        , accountId: String
        , cleared: Bool
        , loggedOut: Bool? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.channel = channel
        self.accountId = accountId
        self.cleared = cleared
        self.loggedOut = loggedOut
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var channel: String?, accountId: String?, cleared: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "channel": try reader.member(&channel) { try $0.string(min: 1) }
            case "accountId": try reader.member(&accountId) { try $0.string(min: 1) }
            case "cleared": try reader.member(&cleared) { try $0.bool() }
            case "loggedOut": try reader.member(&self.loggedOut) { try $0.bool() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let channel, let accountId, let cleared else { throw reader.refused() }
        self.channel = channel
        self.accountId = accountId
        self.cleared = cleared
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("channel", self.channel)
        writer.member("accountId", self.accountId)
        writer.member("cleared", self.cleared)
        writer.optional("loggedOut", self.loggedOut)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelsLogoutResult") }
}

/// How closely to look.
public struct ChannelsStatusParams: SchemaType {
    /// Whether to ask the channels themselves; `false` when absent.
    public var probe: Bool? = nil
    /// How many milliseconds a channel may take to answer.
    public var timeoutMs: Int? = nil

    public init(
        probe: Bool? = nil
        , timeoutMs: Int? = nil
    ) {
        self.probe = probe
        self.timeoutMs = timeoutMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "probe": try reader.member(&self.probe) { try $0.bool() }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("probe", self.probe)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelsStatusParams") }
}

/// How the channels are.
public struct ChannelsStatusResult: SchemaType {
    /// When it was looked, in milliseconds since 1970.
    public var ts: Int
    /// The ids of the channels in the order to show them.
    public var channelOrder: [String]
    /// What people call the channels, by id.
    public var channelLabels: [String: String]
    /// A summary of each channel, by id.
    public var channels: [String: JSONValue]
    /// The accounts of each channel, by the channel's id.
    public var channelAccounts: [String: [ChannelAccountSnapshot]]
    /// The account each channel uses when none is named, by the channel's id.
    public var channelDefaultAccountId: [String: String]

    public init(
        ts: Int
        , channelOrder: [String]
        , channelLabels: [String: String]
        , channels: [String: JSONValue]
        , channelAccounts: [String: [ChannelAccountSnapshot]]
        , channelDefaultAccountId: [String: String]
    ) {
        self.ts = ts
        self.channelOrder = channelOrder
        self.channelLabels = channelLabels
        self.channels = channels
        self.channelAccounts = channelAccounts
        self.channelDefaultAccountId = channelDefaultAccountId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?, channelOrder: [String]?, channelLabels: [String: String]?, channels: [String: JSONValue]?, channelAccounts: [String: [ChannelAccountSnapshot]]?, channelDefaultAccountId: [String: String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "channelOrder": try reader.member(&channelOrder) { try $0.list { try $0.string() } }
            case "channelLabels": try reader.member(&channelLabels) { try $0.map { try $0.string() } }
            case "channels": try reader.member(&channels) { try $0.map { try $0.value() } }
            case "channelAccounts": try reader.member(&channelAccounts) { try $0.map { try $0.list { try $0.read() } } }
            case "channelDefaultAccountId": try reader.member(&channelDefaultAccountId) { try $0.map { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let ts, let channelOrder, let channelLabels, let channels, let channelAccounts, let channelDefaultAccountId else { throw reader.refused() }
        self.ts = ts
        self.channelOrder = channelOrder
        self.channelLabels = channelLabels
        self.channels = channels
        self.channelAccounts = channelAccounts
        self.channelDefaultAccountId = channelDefaultAccountId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.member("channelOrder", self.channelOrder)
        writer.member("channelLabels", self.channelLabels)
        writer.member("channels", self.channels)
        writer.member("channelAccounts", self.channelAccounts)
        writer.member("channelDefaultAccountId", self.channelDefaultAccountId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelsStatusResult") }
}

/// Something said in a session.
public struct ChatEvent: SchemaType {
    /// The session, as the client that started it wrote its key.
    public var sessionKey: String
    /// Who said it.
    public var role: ChatRole
    /// What was said, from the beginning of the answer.
    public var text: String? = nil
    /// The tool that is being used.
    public var tool: String? = nil
    /// What the tool was given.
    public var toolInput: JSONValue? = nil
    /// What was thought before it was said.
    public var thinking: String? = nil
    /// Whether this is all of it.
    public var done: Bool? = nil
    /// The model that said it.
    public var model: String? = nil

    public init(
        sessionKey: String
        , role: ChatRole
        , text: String? = nil
        , tool: String? = nil
        , toolInput: JSONValue? = nil
        , thinking: String? = nil
        , done: Bool? = nil
        , model: String? = nil
    ) {
        self.sessionKey = sessionKey
        self.role = role
        self.text = text
        self.tool = tool
        self.toolInput = toolInput
        self.thinking = thinking
        self.done = done
        self.model = model
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?, role: ChatRole?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "role": try reader.member(&role) { try $0.read() }
            case "text": try reader.member(&self.text) { try $0.string() }
            case "tool": try reader.member(&self.tool) { try $0.string() }
            case "toolInput": try reader.member(&self.toolInput) { try $0.value() }
            case "thinking": try reader.member(&self.thinking) { try $0.string() }
            case "done": try reader.member(&self.done) { try $0.bool() }
            case "model": try reader.member(&self.model) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let sessionKey, let role else { throw reader.refused() }
        self.sessionKey = sessionKey
        self.role = role
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.member("role", self.role)
        writer.optional("text", self.text)
        writer.optional("tool", self.tool)
        writer.optional("toolInput", self.toolInput)
        writer.optional("thinking", self.thinking)
        writer.optional("done", self.done)
        writer.optional("model", self.model)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatEvent") }
}

/// Who said something.
public enum ChatRole: SchemaType, RawRepresentable {
    /// The person.
    case user
    /// The agent.
    case assistant
    /// The gateway, about the conversation.
    case system
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "user": self = .user
        case "assistant": self = .assistant
        case "system": self = .system
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .user: "user"
        case .assistant: "assistant"
        case .system: "system"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatRole") }
}

/// The program that connects.
public struct ClientInfo: SchemaType {
    /// Which program it is: `web-ui`, `macos-app`, `cli` or another name.
    public var id: String
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
        id: String
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
        var id: String?, version: String?, platform: String?, mode: ClientMode?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
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

/// What a program is used as. The last seven are words of later protocols, which are understood too.
public enum ClientMode: String, SchemaType, CaseIterable {
    /// A program with a user in front of it.
    case interactive = "interactive"
    /// A device that carries out commands.
    case node = "node"
    /// A program without a user.
    case headless = "headless"
    /// A chat in a web page.
    case webchat = "webchat"
    /// A command line; it is not listed as present.
    case cli = "cli"
    /// An app with a user in front of it.
    case ui = "ui"
    /// A program without a user.
    case backend = "backend"
    /// A look whether the gateway works.
    case probe = "probe"
    /// A test.
    case test = "test"
    /// Any control client.
    case `operator` = "operator"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ClientMode") }
}

/// A change: a path and its new value, where `null` deletes; or, with `op`, an operation of JSON Patch (RFC 6902, section 4), whose path is a JSON pointer.
public struct ConfigChange: SchemaType {
    /// The operation of JSON Patch.
    public var op: ConfigOperation? = nil
    /// The path: `agent.model`; with `op` a JSON pointer, `/agent/model`.
    public var path: String
    /// Where the value comes from, as a JSON pointer: for `move` and `copy`.
    public var from: String? = nil
    /// The value.
    public var value: JSONValue? = nil

    public init(
        op: ConfigOperation? = nil
        , path: String
        , from: String? = nil
        , value: JSONValue? = nil
    ) {
        self.op = op
        self.path = path
        self.from = from
        self.value = value
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "op": try reader.member(&self.op) { try $0.read() }
            case "path": try reader.member(&path) { try $0.string() }
            case "from": try reader.member(&self.from) { try $0.string() }
            case "value": try reader.member(&self.value) { try $0.value() }
            default: throw reader.refused()
            }
        }
        guard let path else { throw reader.refused() }
        self.path = path
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("op", self.op)
        writer.member("path", self.path)
        writer.optional("from", self.from)
        writer.optional("value", self.value)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigChange") }
}

/// What to read.
public struct ConfigGetParams: SchemaType {
    /// The path of a value, such as `agent.model`; everything when absent.
    public var path: String? = nil

    public init(
        path: String? = nil
    ) {
        self.path = path
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&self.path) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("path", self.path)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigGetParams") }
}

/// A value when a path was given, everything otherwise.
public enum ConfigGetResult: SchemaType {
    /// A value of the configuration.
    case configValue(ConfigValue)
    /// The whole configuration.
    case configSnapshot(ConfigSnapshot)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: ConfigValue = reader.attempt(&choice, { try $0.read() }) {
            self = .configValue(value)
            return
        }
        if let value: ConfigSnapshot = reader.attempt(&choice, { try $0.read() }) {
            self = .configSnapshot(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .configValue(let value): value.writeJSON(to: &writer)
        case .configSnapshot(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigGetResult") }
}

/// Something wrong with a configuration.
public struct ConfigIssue: SchemaType {
    /// Where, such as `gateway.port`.
    public var path: String
    /// What, for people.
    public var message: String

    public init(
        path: String
        , message: String
    ) {
        self.path = path
        self.message = message
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?, message: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string() }
            case "message": try reader.member(&message) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let path, let message else { throw reader.refused() }
        self.path = path
        self.message = message
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.member("message", self.message)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigIssue") }
}

/// The operations of JSON Patch.
public enum ConfigOperation: String, SchemaType, CaseIterable {
    /// Adds the value, or replaces the one that is there.
    case add = "add"
    /// Removes what is there.
    case remove = "remove"
    /// Replaces what is there by the value.
    case replace = "replace"
    /// Moves what is at `from`.
    case move = "move"
    /// Copies what is at `from`.
    case `copy` = "copy"
    /// Refuses all changes unless the value is there.
    case test = "test"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigOperation") }
}

/// What to change.
public struct ConfigPatchParams: SchemaType {
    /// The changes, in order.
    public var patches: [ConfigChange]

    public init(
        patches: [ConfigChange]
    ) {
        self.patches = patches
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var patches: [ConfigChange]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "patches": try reader.member(&patches) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let patches else { throw reader.refused() }
        self.patches = patches
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("patches", self.patches)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigPatchParams") }
}

/// What was changed.
public struct ConfigPatchResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The hash of the whole configuration as it is now.
    public var hash: String

    public init(
        ok: Bool
        , hash: String
    ) {
        self.ok = ok
        self.hash = hash
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, hash: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "hash": try reader.member(&hash) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let ok, let hash else { throw reader.refused() }
        self.ok = ok
        self.hash = hash
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("hash", self.hash)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigPatchResult") }
}

/// What to set.
public struct ConfigSetParams: SchemaType {
    /// The path of the value.
    public var path: String
    /// The new value.
    public var value: JSONValue

    public init(
        path: String
        , value: JSONValue
    ) {
        self.path = path
        self.value = value
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?, value: JSONValue?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "value": try reader.member(&value) { try $0.value() }
            default: throw reader.refused()
            }
        }
        guard let path, let value else { throw reader.refused() }
        self.path = path
        self.value = value
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.member("value", self.value)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigSetParams") }
}

/// What was set.
public struct ConfigSetResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The path of the value.
    public var path: String
    /// The value as it is now.
    public var value: JSONValue
    /// The hash of the whole configuration as it is now.
    public var hash: String

    public init(
        ok: Bool
        , path: String
        , value: JSONValue
        , hash: String
    ) {
        self.ok = ok
        self.path = path
        self.value = value
        self.hash = hash
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, path: String?, value: JSONValue?, hash: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "value": try reader.member(&value) { try $0.value() }
            case "hash": try reader.member(&hash) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let ok, let path, let value, let hash else { throw reader.refused() }
        self.ok = ok
        self.path = path
        self.value = value
        self.hash = hash
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("path", self.path)
        writer.member("value", self.value)
        writer.member("hash", self.hash)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigSetResult") }
}

/// The whole configuration.
public struct ConfigSnapshot: SchemaType {
    /// The file that holds it.
    public var path: String
    /// Whether the file exists.
    public var exists: Bool
    /// The text of the file; `null` when it does not exist.
    public var raw: String?
    /// What the text says.
    public var parsed: JSONValue
    /// Whether it is a valid configuration.
    public var valid: Bool
    /// The configuration in force: with defaults and what the text refers to.
    public var config: JSONValue
    /// The hash of the text; it changes with every change.
    public var hash: String
    /// What is wrong with it.
    public var issues: [ConfigIssue]
    /// What may be meant otherwise.
    public var warnings: [ConfigIssue]
    /// What earlier versions understood.
    public var legacyIssues: [ConfigIssue]

    public init(
        path: String
        , exists: Bool
        , raw: String?
        , parsed: JSONValue
        , valid: Bool
        , config: JSONValue
        , hash: String
        , issues: [ConfigIssue]
        , warnings: [ConfigIssue]
        , legacyIssues: [ConfigIssue]
    ) {
        self.path = path
        self.exists = exists
        self.raw = raw
        self.parsed = parsed
        self.valid = valid
        self.config = config
        self.hash = hash
        self.issues = issues
        self.warnings = warnings
        self.legacyIssues = legacyIssues
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?, exists: Bool?, raw: String??, parsed: JSONValue?, valid: Bool?, config: JSONValue?, hash: String?, issues: [ConfigIssue]?, warnings: [ConfigIssue]?, legacyIssues: [ConfigIssue]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string() }
            case "exists": try reader.member(&exists) { try $0.bool() }
            case "raw": try reader.member(&raw) { try $0.nullable { try $0.string() } }
            case "parsed": try reader.member(&parsed) { try $0.value() }
            case "valid": try reader.member(&valid) { try $0.bool() }
            case "config": try reader.member(&config) { try $0.value() }
            case "hash": try reader.member(&hash) { try $0.string() }
            case "issues": try reader.member(&issues) { try $0.list { try $0.read() } }
            case "warnings": try reader.member(&warnings) { try $0.list { try $0.read() } }
            case "legacyIssues": try reader.member(&legacyIssues) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let path, let exists, let raw, let parsed, let valid, let config, let hash, let issues, let warnings, let legacyIssues else { throw reader.refused() }
        self.path = path
        self.exists = exists
        self.raw = raw
        self.parsed = parsed
        self.valid = valid
        self.config = config
        self.hash = hash
        self.issues = issues
        self.warnings = warnings
        self.legacyIssues = legacyIssues
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.member("exists", self.exists)
        writer.member("raw", self.raw)
        writer.member("parsed", self.parsed)
        writer.member("valid", self.valid)
        writer.member("config", self.config)
        writer.member("hash", self.hash)
        writer.member("issues", self.issues)
        writer.member("warnings", self.warnings)
        writer.member("legacyIssues", self.legacyIssues)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigSnapshot") }
}

/// A value of the configuration.
public struct ConfigValue: SchemaType {
    /// Its path.
    public var path: String
    /// The value; absent when there is none at the path.
    public var value: JSONValue? = nil
    /// Whether there is a value at the path.
    public var exists: Bool
    /// The hash of the whole configuration; it changes with every change.
    public var hash: String

    public init(
        path: String
        , value: JSONValue? = nil
        , exists: Bool
        , hash: String
    ) {
        self.path = path
        self.value = value
        self.exists = exists
        self.hash = hash
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?, exists: Bool?, hash: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "value": try reader.member(&self.value) { try $0.value() }
            case "exists": try reader.member(&exists) { try $0.bool() }
            case "hash": try reader.member(&hash) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let path, let exists, let hash else { throw reader.refused() }
        self.path = path
        self.exists = exists
        self.hash = hash
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.optional("value", self.value)
        writer.member("exists", self.exists)
        writer.member("hash", self.hash)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigValue") }
}

/// The secrets of a connection.
public struct ConnectAuth: SchemaType {
    /// The gateway's token.
    public var token: String? = nil
    /// The token of the device.
    public var deviceToken: String? = nil
    /// The gateway's password.
    public var password: String? = nil

    public init(
        token: String? = nil
        , deviceToken: String? = nil
        , password: String? = nil
    ) {
        self.token = token
        self.deviceToken = deviceToken
        self.password = password
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "token": try reader.member(&self.token) { try $0.string() }
            case "deviceToken": try reader.member(&self.deviceToken) { try $0.string() }
            case "password": try reader.member(&self.password) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("token", self.token)
        writer.optional("deviceToken", self.deviceToken)
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

/// The job to add.
public struct CronAddParams: SchemaType {
    /// When: a cron expression of five fields, or of six with seconds first.
    public var schedule: String
    /// What the agent is told.
    public var message: String
    /// What people call the job; made from the message when absent.
    public var name: String? = nil
    /// The agent; the default one when absent.
    public var agentId: String? = nil

    public init(
        schedule: String
        , message: String
        , name: String? = nil
        , agentId: String? = nil
    ) {
        self.schedule = schedule
        self.message = message
        self.name = name
        self.agentId = agentId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var schedule: String?, message: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "schedule": try reader.member(&schedule) { try $0.string(min: 1) }
            case "message": try reader.member(&message) { try $0.string(min: 1) }
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let schedule, let message else { throw reader.refused() }
        self.schedule = schedule
        self.message = message
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("schedule", self.schedule)
        writer.member("message", self.message)
        writer.optional("name", self.name)
        writer.optional("agentId", self.agentId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronAddParams") }
}

/// Gives the agent a turn of its own.
public struct CronAgentTurn: SchemaType {
    /// Always `agentTurn`.
    /// Always `"agentTurn"`.
    public var kind: String { "agentTurn" }
    /// What the agent is told.
    public var message: String
    /// The model to use.
    public var model: String? = nil
    /// How hard the agent thinks.
    public var thinking: String? = nil
    /// How many seconds it may take.
    public var timeoutSeconds: Int? = nil
    /// Whether the answer is sent to somebody.
    public var deliver: Bool? = nil
    /// The channel it is sent through.
    public var channel: String? = nil
    /// Whom it is sent to.
    public var to: String? = nil
    /// Whether the job has been done even if the answer could not be sent.
    public var bestEffortDeliver: Bool? = nil

    public init(
        message: String
        , model: String? = nil
        , thinking: String? = nil
        , timeoutSeconds: Int? = nil
        , deliver: Bool? = nil
        , channel: String? = nil
        , to: String? = nil
        , bestEffortDeliver: Bool? = nil
    ) {
        self.message = message
        self.model = model
        self.thinking = thinking
        self.timeoutSeconds = timeoutSeconds
        self.deliver = deliver
        self.channel = channel
        self.to = to
        self.bestEffortDeliver = bestEffortDeliver
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, message: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("agentTurn") }
            case "message": try reader.member(&message) { try $0.string() }
            case "model": try reader.member(&self.model) { try $0.string() }
            case "thinking": try reader.member(&self.thinking) { try $0.string() }
            case "timeoutSeconds": try reader.member(&self.timeoutSeconds) { try $0.integer(min: 0) }
            case "deliver": try reader.member(&self.deliver) { try $0.bool() }
            case "channel": try reader.member(&self.channel) { try $0.string() }
            case "to": try reader.member(&self.to) { try $0.string() }
            case "bestEffortDeliver": try reader.member(&self.bestEffortDeliver) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard kind != nil, let message else { throw reader.refused() }
        self.message = message
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("message", self.message)
        writer.optional("model", self.model)
        writer.optional("thinking", self.thinking)
        writer.optional("timeoutSeconds", self.timeoutSeconds)
        writer.optional("deliver", self.deliver)
        writer.optional("channel", self.channel)
        writer.optional("to", self.to)
        writer.optional("bestEffortDeliver", self.bestEffortDeliver)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronAgentTurn") }
}

/// Once.
public struct CronAt: SchemaType {
    /// Always `at`.
    /// Always `"at"`.
    public var kind: String { "at" }
    /// When, in milliseconds since 1970.
    public var atMs: Int

    public init(
        atMs: Int
    ) {
        self.atMs = atMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, atMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("at") }
            case "atMs": try reader.member(&atMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard kind != nil, let atMs else { throw reader.refused() }
        self.atMs = atMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("atMs", self.atMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronAt") }
}

/// Again and again.
public struct CronEvery: SchemaType {
    /// Always `every`.
    /// Always `"every"`.
    public var kind: String { "every" }
    /// Milliseconds from one time to the next.
    public var everyMs: Int
    /// A time it is counted from, in milliseconds since 1970.
    public var anchorMs: Int? = nil

    public init(
        everyMs: Int
        , anchorMs: Int? = nil
    ) {
        self.everyMs = everyMs
        self.anchorMs = anchorMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, everyMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("every") }
            case "everyMs": try reader.member(&everyMs) { try $0.integer(min: 1) }
            case "anchorMs": try reader.member(&self.anchorMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard kind != nil, let everyMs else { throw reader.refused() }
        self.everyMs = everyMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("everyMs", self.everyMs)
        writer.optional("anchorMs", self.anchorMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronEvery") }
}

/// When a cron expression says so.
public struct CronExpression: SchemaType {
    /// Always `cron`.
    /// Always `"cron"`.
    public var kind: String { "cron" }
    /// Five fields, or six with seconds first.
    public var expr: String
    /// The IANA name of the time zone; the gateway's own when absent.
    public var tz: String? = nil

    public init(
        expr: String
        , tz: String? = nil
    ) {
        self.expr = expr
        self.tz = tz
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, expr: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("cron") }
            case "expr": try reader.member(&expr) { try $0.string(min: 1) }
            case "tz": try reader.member(&self.tz) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard kind != nil, let expr else { throw reader.refused() }
        self.expr = expr
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("expr", self.expr)
        writer.optional("tz", self.tz)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronExpression") }
}

/// What the main session is told of a job that is done in a session of its own.
public struct CronIsolation: SchemaType {
    /// What the line begins with; `Cron` when absent.
    public var postToMainPrefix: String? = nil
    /// How much it is told.
    public var postToMainMode: CronPostMode? = nil
    /// At most so many characters.
    public var postToMainMaxChars: Int? = nil

    public init(
        postToMainPrefix: String? = nil
        , postToMainMode: CronPostMode? = nil
        , postToMainMaxChars: Int? = nil
    ) {
        self.postToMainPrefix = postToMainPrefix
        self.postToMainMode = postToMainMode
        self.postToMainMaxChars = postToMainMaxChars
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "postToMainPrefix": try reader.member(&self.postToMainPrefix) { try $0.string() }
            case "postToMainMode": try reader.member(&self.postToMainMode) { try $0.read() }
            case "postToMainMaxChars": try reader.member(&self.postToMainMaxChars) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("postToMainPrefix", self.postToMainPrefix)
        writer.optional("postToMainMode", self.postToMainMode)
        writer.optional("postToMainMaxChars", self.postToMainMaxChars)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronIsolation") }
}

/// Something that is done at set times.
public struct CronJob: SchemaType {
    /// Its id.
    public var id: String
    /// The agent; the default one when absent.
    public var agentId: String? = nil
    /// What people call it.
    public var name: String
    /// What it is for.
    public var description: String? = nil
    /// Whether it is done at all.
    public var enabled: Bool
    /// Whether it is removed once it has been done.
    public var deleteAfterRun: Bool? = nil
    /// When it was added, in milliseconds since 1970.
    public var createdAtMs: Int
    /// When it was last changed, in milliseconds since 1970.
    public var updatedAtMs: Int
    /// When it is done.
    public var schedule: CronSchedule
    /// The session it is done in.
    public var sessionTarget: CronSessionTarget
    /// How soon the agent is woken.
    public var wakeMode: CronWakeMode
    /// What is done.
    public var payload: CronPayload
    /// What the main session is told of a job that is done in a session of its own.
    public var isolation: CronIsolation? = nil
    /// What has become of it so far.
    public var state: CronJobState

    public init(
        id: String
        , agentId: String? = nil
        , name: String
        , description: String? = nil
        , enabled: Bool
        , deleteAfterRun: Bool? = nil
        , createdAtMs: Int
        , updatedAtMs: Int
        , schedule: CronSchedule
        , sessionTarget: CronSessionTarget
        , wakeMode: CronWakeMode
        , payload: CronPayload
        , isolation: CronIsolation? = nil
        , state: CronJobState
    ) {
        self.id = id
        self.agentId = agentId
        self.name = name
        self.description = description
        self.enabled = enabled
        self.deleteAfterRun = deleteAfterRun
        self.createdAtMs = createdAtMs
        self.updatedAtMs = updatedAtMs
        self.schedule = schedule
        self.sessionTarget = sessionTarget
        self.wakeMode = wakeMode
        self.payload = payload
        self.isolation = isolation
        self.state = state
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, name: String?, enabled: Bool?, createdAtMs: Int?, updatedAtMs: Int?, schedule: CronSchedule?, sessionTarget: CronSessionTarget?, wakeMode: CronWakeMode?, payload: CronPayload?, state: CronJobState?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "name": try reader.member(&name) { try $0.string() }
            case "description": try reader.member(&self.description) { try $0.string() }
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "deleteAfterRun": try reader.member(&self.deleteAfterRun) { try $0.bool() }
            case "createdAtMs": try reader.member(&createdAtMs) { try $0.integer(min: 0) }
            case "updatedAtMs": try reader.member(&updatedAtMs) { try $0.integer(min: 0) }
            case "schedule": try reader.member(&schedule) { try $0.read() }
            case "sessionTarget": try reader.member(&sessionTarget) { try $0.read() }
            case "wakeMode": try reader.member(&wakeMode) { try $0.read() }
            case "payload": try reader.member(&payload) { try $0.read() }
            case "isolation": try reader.member(&self.isolation) { try $0.read() }
            case "state": try reader.member(&state) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let id, let name, let enabled, let createdAtMs, let updatedAtMs, let schedule, let sessionTarget, let wakeMode, let payload, let state else { throw reader.refused() }
        self.id = id
        self.name = name
        self.enabled = enabled
        self.createdAtMs = createdAtMs
        self.updatedAtMs = updatedAtMs
        self.schedule = schedule
        self.sessionTarget = sessionTarget
        self.wakeMode = wakeMode
        self.payload = payload
        self.state = state
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.optional("agentId", self.agentId)
        writer.member("name", self.name)
        writer.optional("description", self.description)
        writer.member("enabled", self.enabled)
        writer.optional("deleteAfterRun", self.deleteAfterRun)
        writer.member("createdAtMs", self.createdAtMs)
        writer.member("updatedAtMs", self.updatedAtMs)
        writer.member("schedule", self.schedule)
        writer.member("sessionTarget", self.sessionTarget)
        writer.member("wakeMode", self.wakeMode)
        writer.member("payload", self.payload)
        writer.optional("isolation", self.isolation)
        writer.member("state", self.state)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronJob") }
}

/// What has become of a job so far.
public struct CronJobState: SchemaType {
    /// When it is done next, in milliseconds since 1970.
    public var nextRunAtMs: Int? = nil
    /// Since when it is being done, in milliseconds since 1970.
    public var runningAtMs: Int? = nil
    /// When it was last begun, in milliseconds since 1970.
    public var lastRunAtMs: Int? = nil
    /// How that ended.
    public var lastStatus: CronRunStatus? = nil
    /// What went wrong.
    public var lastError: String? = nil
    /// How many milliseconds it took.
    public var lastDurationMs: Int? = nil

    public init(
        nextRunAtMs: Int? = nil
        , runningAtMs: Int? = nil
        , lastRunAtMs: Int? = nil
        , lastStatus: CronRunStatus? = nil
        , lastError: String? = nil
        , lastDurationMs: Int? = nil
    ) {
        self.nextRunAtMs = nextRunAtMs
        self.runningAtMs = runningAtMs
        self.lastRunAtMs = lastRunAtMs
        self.lastStatus = lastStatus
        self.lastError = lastError
        self.lastDurationMs = lastDurationMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nextRunAtMs": try reader.member(&self.nextRunAtMs) { try $0.integer(min: 0) }
            case "runningAtMs": try reader.member(&self.runningAtMs) { try $0.integer(min: 0) }
            case "lastRunAtMs": try reader.member(&self.lastRunAtMs) { try $0.integer(min: 0) }
            case "lastStatus": try reader.member(&self.lastStatus) { try $0.read() }
            case "lastError": try reader.member(&self.lastError) { try $0.string() }
            case "lastDurationMs": try reader.member(&self.lastDurationMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("nextRunAtMs", self.nextRunAtMs)
        writer.optional("runningAtMs", self.runningAtMs)
        writer.optional("lastRunAtMs", self.lastRunAtMs)
        writer.optional("lastStatus", self.lastStatus)
        writer.optional("lastError", self.lastError)
        writer.optional("lastDurationMs", self.lastDurationMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronJobState") }
}

/// Which jobs.
public struct CronListParams: SchemaType {
    /// Only those of this agent.
    public var agentId: String? = nil

    public init(
        agentId: String? = nil
    ) {
        self.agentId = agentId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("agentId", self.agentId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronListParams") }
}

/// The jobs.
public struct CronListResult: SchemaType {
    /// The next one first.
    public var jobs: [CronJob]

    public init(
        jobs: [CronJob]
    ) {
        self.jobs = jobs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var jobs: [CronJob]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "jobs": try reader.member(&jobs) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let jobs else { throw reader.refused() }
        self.jobs = jobs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("jobs", self.jobs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronListResult") }
}

/// What a job does.
public enum CronPayload: SchemaType {
    /// Tells the main session something.
    case systemEvent(CronSystemEvent)
    /// Gives the agent a turn of its own.
    case agentTurn(CronAgentTurn)
    /// Something this version of the package does not know, as it came.
    case unknown(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("kind") {
        case "systemEvent": self = .systemEvent(try reader.read())
        case "agentTurn": self = .agentTurn(try reader.read())
        default: self = .unknown(try reader.value())
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .systemEvent(let value): value.writeJSON(to: &writer)
        case .agentTurn(let value): value.writeJSON(to: &writer)
        case .unknown(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronPayload") }
}

/// How much the main session is told.
public enum CronPostMode: SchemaType, RawRepresentable {
    /// A line.
    case summary
    /// The answer.
    case full
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "summary": self = .summary
        case "full": self = .full
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .summary: "summary"
        case .full: "full"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronPostMode") }
}

/// Which job.
public struct CronRemoveParams: SchemaType {
    /// Its id.
    public var id: String

    public init(
        id: String
    ) {
        self.id = id
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let id else { throw reader.refused() }
        self.id = id
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRemoveParams") }
}

/// What became of the job.
public struct CronRemoveResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Whether there was such a job.
    public var removed: Bool

    public init(
        ok: Bool
        , removed: Bool
    ) {
        self.ok = ok
        self.removed = removed
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, removed: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "removed": try reader.member(&removed) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ok, let removed else { throw reader.refused() }
        self.ok = ok
        self.removed = removed
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("removed", self.removed)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRemoveResult") }
}

/// How a run of a job ended.
public enum CronRunStatus: SchemaType, RawRepresentable {
    /// Well.
    case ok
    /// It did not.
    case error
    /// There was nothing to do.
    case skipped
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "ok": self = .ok
        case "error": self = .error
        case "skipped": self = .skipped
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .error: "error"
        case .skipped: "skipped"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunStatus") }
}

/// When a job is done.
public enum CronSchedule: SchemaType {
    /// Once.
    case at(CronAt)
    /// Again and again.
    case every(CronEvery)
    /// When a cron expression says so.
    case cron(CronExpression)
    /// Something this version of the package does not know, as it came.
    case unknown(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("kind") {
        case "at": self = .at(try reader.read())
        case "every": self = .every(try reader.read())
        case "cron": self = .cron(try reader.read())
        default: self = .unknown(try reader.value())
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .at(let value): value.writeJSON(to: &writer)
        case .every(let value): value.writeJSON(to: &writer)
        case .cron(let value): value.writeJSON(to: &writer)
        case .unknown(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronSchedule") }
}

/// The session a job is done in.
public enum CronSessionTarget: SchemaType, RawRepresentable {
    /// The agent's main session.
    case main
    /// A session of the job's own.
    case `isolated`
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "main": self = .main
        case "isolated": self = .`isolated`
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .main: "main"
        case .`isolated`: "isolated"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronSessionTarget") }
}

/// Tells the main session something.
public struct CronSystemEvent: SchemaType {
    /// Always `systemEvent`.
    /// Always `"systemEvent"`.
    public var kind: String { "systemEvent" }
    /// What it is told.
    public var text: String

    public init(
        text: String
    ) {
        self.text = text
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?, text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("systemEvent") }
            case "text": try reader.member(&text) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard kind != nil, let text else { throw reader.refused() }
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("text", self.text)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronSystemEvent") }
}

/// How soon the agent is woken.
public enum CronWakeMode: SchemaType, RawRepresentable {
    /// When it would have been woken anyway.
    case nextHeartbeat
    /// At once.
    case now
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "next-heartbeat": self = .nextHeartbeat
        case "now": self = .now
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .nextHeartbeat: "next-heartbeat"
        case .now: "now"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronWakeMode") }
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
    /// The nonce of `connect.challenge`. It may be absent only when the client is on the gateway's machine.
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

/// What to let a node do.
public struct NodeInvokeParams: SchemaType {
    /// The node.
    public var nodeId: String
    /// The command, such as `camera.snap`.
    public var command: String
    /// What the command is given.
    public var args: [String: JSONValue]? = nil
    /// Tells the node that a repetition is one. The gateway makes one up when it is absent, and passes every request on.
    public var idempotencyKey: String? = nil

    public init(
        nodeId: String
        , command: String
        , args: [String: JSONValue]? = nil
        , idempotencyKey: String? = nil
    ) {
        self.nodeId = nodeId
        self.command = command
        self.args = args
        self.idempotencyKey = idempotencyKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, command: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "command": try reader.member(&command) { try $0.string(min: 1) }
            case "args": try reader.member(&self.args) { try $0.map { try $0.value() } }
            case "idempotencyKey": try reader.member(&self.idempotencyKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let command else { throw reader.refused() }
        self.nodeId = nodeId
        self.command = command
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.member("command", self.command)
        writer.optional("args", self.args)
        writer.optional("idempotencyKey", self.idempotencyKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeInvokeParams") }
}

/// What came of it.
public struct NodeInvokeResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The node.
    public var nodeId: String
    /// The command.
    public var command: String
    /// What the command gave back.
    public var payload: JSONValue? = nil
    /// The same as the node wrote it; `null` when it wrote nothing.
    public var payloadJSON: String?

    public init(
        ok: Bool
        , nodeId: String
        , command: String
        , payload: JSONValue? = nil
        , payloadJSON: String?
    ) {
        self.ok = ok
        self.nodeId = nodeId
        self.command = command
        self.payload = payload
        self.payloadJSON = payloadJSON
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, nodeId: String?, command: String?, payloadJSON: String??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "command": try reader.member(&command) { try $0.string(min: 1) }
            case "payload": try reader.member(&self.payload) { try $0.value() }
            case "payloadJSON": try reader.member(&payloadJSON) { try $0.nullable { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let ok, let nodeId, let command, let payloadJSON else { throw reader.refused() }
        self.ok = ok
        self.nodeId = nodeId
        self.command = command
        self.payloadJSON = payloadJSON
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("nodeId", self.nodeId)
        writer.member("command", self.command)
        writer.optional("payload", self.payload)
        writer.member("payloadJSON", self.payloadJSON)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeInvokeResult") }
}

/// Nothing.
public struct NodeListParams: SchemaType {

    public init(
    ) {
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeListParams") }
}

/// The nodes.
public struct NodeListResult: SchemaType {
    /// Those that are connected first.
    public var nodes: [NodeSummary]

    public init(
        nodes: [NodeSummary]
    ) {
        self.nodes = nodes
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodes: [NodeSummary]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodes": try reader.member(&nodes) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let nodes else { throw reader.refused() }
        self.nodes = nodes
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodes", self.nodes)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeListResult") }
}

/// A node.
public struct NodeSummary: SchemaType {
    /// Its id.
    public var id: String
    /// What people call it; its id when it has no name.
    public var name: String
    /// The platform it runs on; `unknown` when it did not say.
    public var platform: String
    /// What it is capable of.
    public var capabilities: [String]
    /// The permissions it holds on its device, by name.
    public var permissions: [String: Bool]
    /// Whether it is connected.
    public var online: Bool

    public init(
        id: String
        , name: String
        , platform: String
        , capabilities: [String]
        , permissions: [String: Bool]
        , online: Bool
    ) {
        self.id = id
        self.name = name
        self.platform = platform
        self.capabilities = capabilities
        self.permissions = permissions
        self.online = online
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, name: String?, platform: String?, capabilities: [String]?, permissions: [String: Bool]?, online: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "name": try reader.member(&name) { try $0.string() }
            case "platform": try reader.member(&platform) { try $0.string() }
            case "capabilities": try reader.member(&capabilities) { try $0.list { try $0.string() } }
            case "permissions": try reader.member(&permissions) { try $0.map { try $0.bool() } }
            case "online": try reader.member(&online) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let id, let name, let platform, let capabilities, let permissions, let online else { throw reader.refused() }
        self.id = id
        self.name = name
        self.platform = platform
        self.capabilities = capabilities
        self.permissions = permissions
        self.online = online
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("name", self.name)
        writer.member("platform", self.platform)
        writer.member("capabilities", self.capabilities)
        writer.member("permissions", self.permissions)
        writer.member("online", self.online)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeSummary") }
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
    /// The id of this connection.
    public var connId: String

    public init(
        version: String
        , connId: String
    ) {
        self.version = version
        self.connId = connId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var version: String?, connId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "version": try reader.member(&version) { try $0.string(min: 1) }
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
        writer.member("connId", self.connId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ServerInfo") }
}

/// What is stored about a session. More than this may be there.
public struct SessionEntry: SchemaType {
    /// Tells its history from those before a reset.
    public var sessionId: String
    /// When it was last changed, in milliseconds since 1970.
    public var updatedAt: Int
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        sessionId: String
        , updatedAt: Int
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.sessionId = sessionId
        self.updatedAt = updatedAt
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionId: String?, updatedAt: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionId": try reader.member(&sessionId) { try $0.string(min: 1) }
            case "updatedAt": try reader.member(&updatedAt) { try $0.integer(min: 0) }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let sessionId, let updatedAt else { throw reader.refused() }
        self.sessionId = sessionId
        self.updatedAt = updatedAt
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("sessionId", self.sessionId)
        writer.member("updatedAt", self.updatedAt)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionEntry") }
}

/// A session.
public struct SessionSummary: SchemaType {
    /// Its key.
    public var sessionKey: String
    /// The agent that answers in it.
    public var agentId: String
    /// The model that is used in it.
    public var model: String
    /// How hard the agent thinks.
    public var thinkingLevel: String? = nil
    /// When it was last used, in milliseconds since 1970.
    public var lastActivityAt: Int? = nil
    /// How many messages it holds.
    public var messageCount: Int? = nil

    public init(
        sessionKey: String
        , agentId: String
        , model: String
        , thinkingLevel: String? = nil
        , lastActivityAt: Int? = nil
        , messageCount: Int? = nil
    ) {
        self.sessionKey = sessionKey
        self.agentId = agentId
        self.model = model
        self.thinkingLevel = thinkingLevel
        self.lastActivityAt = lastActivityAt
        self.messageCount = messageCount
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?, agentId: String?, model: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "agentId": try reader.member(&agentId) { try $0.string(min: 1) }
            case "model": try reader.member(&model) { try $0.string() }
            case "thinkingLevel": try reader.member(&self.thinkingLevel) { try $0.string() }
            case "lastActivityAt": try reader.member(&self.lastActivityAt) { try $0.integer(min: 0) }
            case "messageCount": try reader.member(&self.messageCount) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let sessionKey, let agentId, let model else { throw reader.refused() }
        self.sessionKey = sessionKey
        self.agentId = agentId
        self.model = model
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.member("agentId", self.agentId)
        writer.member("model", self.model)
        writer.optional("thinkingLevel", self.thinkingLevel)
        writer.optional("lastActivityAt", self.lastActivityAt)
        writer.optional("messageCount", self.messageCount)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionSummary") }
}

/// Which sessions.
public struct SessionsListParams: SchemaType {
    /// Only those of this agent.
    public var agentId: String? = nil
    /// At most so many.
    public var limit: Int? = nil

    public init(
        agentId: String? = nil
        , limit: Int? = nil
    ) {
        self.agentId = agentId
        self.limit = limit
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "limit": try reader.member(&self.limit) { try $0.integer(min: 1) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("agentId", self.agentId)
        writer.optional("limit", self.limit)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsListParams") }
}

/// The sessions.
public struct SessionsListResult: SchemaType {
    /// Those used last first.
    public var sessions: [SessionSummary]

    public init(
        sessions: [SessionSummary]
    ) {
        self.sessions = sessions
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessions: [SessionSummary]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessions": try reader.member(&sessions) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let sessions else { throw reader.refused() }
        self.sessions = sessions
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessions", self.sessions)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsListResult") }
}

/// What to change of a session; what is absent stays.
public struct SessionsPatchParams: SchemaType {
    /// Its key.
    public var sessionKey: String
    /// The model to use in it.
    public var model: String? = nil
    /// How hard the agent thinks: `off`, `minimal`, `low`, `medium`, `high`.
    public var thinkingLevel: String? = nil
    /// How much the agent tells about its work: `on`, `off`, `full`.
    public var verboseLevel: String? = nil

    public init(
        sessionKey: String
        , model: String? = nil
        , thinkingLevel: String? = nil
        , verboseLevel: String? = nil
    ) {
        self.sessionKey = sessionKey
        self.model = model
        self.thinkingLevel = thinkingLevel
        self.verboseLevel = verboseLevel
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "model": try reader.member(&self.model) { try $0.string(min: 1) }
            case "thinkingLevel": try reader.member(&self.thinkingLevel) { try $0.string(min: 1) }
            case "verboseLevel": try reader.member(&self.verboseLevel) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let sessionKey else { throw reader.refused() }
        self.sessionKey = sessionKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.optional("model", self.model)
        writer.optional("thinkingLevel", self.thinkingLevel)
        writer.optional("verboseLevel", self.verboseLevel)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsPatchParams") }
}

/// The session as it is now.
public struct SessionsPatchResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The file that holds it.
    public var path: String
    /// Its key, written in full.
    public var key: String
    /// Its key, as it was given.
    public var sessionKey: String
    /// What is stored about it.
    public var entry: SessionEntry

    public init(
        ok: Bool
        , path: String
        , key: String
        , sessionKey: String
        , entry: SessionEntry
    ) {
        self.ok = ok
        self.path = path
        self.key = key
        self.sessionKey = sessionKey
        self.entry = entry
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, path: String?, key_: String?, sessionKey: String?, entry: SessionEntry?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "path": try reader.member(&path) { try $0.string() }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "entry": try reader.member(&entry) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let path, let key_, let sessionKey, let entry else { throw reader.refused() }
        self.ok = ok
        self.path = path
        self.key = key_
        self.sessionKey = sessionKey
        self.entry = entry
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("path", self.path)
        writer.member("key", self.key)
        writer.member("sessionKey", self.sessionKey)
        writer.member("entry", self.entry)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsPatchResult") }
}

/// Which session.
public struct SessionsResetParams: SchemaType {
    /// Its key.
    public var sessionKey: String

    public init(
        sessionKey: String
    ) {
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let sessionKey else { throw reader.refused() }
        self.sessionKey = sessionKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsResetParams") }
}

/// The session as it begins.
public struct SessionsResetResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Its key, written in full.
    public var key: String
    /// Its key, as it was given.
    public var sessionKey: String
    /// What is stored about it.
    public var entry: SessionEntry

    public init(
        ok: Bool
        , key: String
        , sessionKey: String
        , entry: SessionEntry
    ) {
        self.ok = ok
        self.key = key
        self.sessionKey = sessionKey
        self.entry = entry
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, key_: String?, sessionKey: String?, entry: SessionEntry?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "entry": try reader.member(&entry) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let key_, let sessionKey, let entry else { throw reader.refused() }
        self.ok = ok
        self.key = key_
        self.sessionKey = sessionKey
        self.entry = entry
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("key", self.key)
        writer.member("sessionKey", self.sessionKey)
        writer.member("entry", self.entry)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsResetResult") }
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
    /// The agents.
    public var agents: [AgentSummary]
    /// A summary of each channel, by id.
    public var channels: [String: JSONValue]
    /// Who is present, newest first.
    public var presence: [PresenceEntry]
    /// The versions of presence and health.
    public var stateVersion: StateVersion

    public init(
        agents: [AgentSummary]
        , channels: [String: JSONValue]
        , presence: [PresenceEntry]
        , stateVersion: StateVersion
    ) {
        self.agents = agents
        self.channels = channels
        self.presence = presence
        self.stateVersion = stateVersion
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agents: [AgentSummary]?, channels: [String: JSONValue]?, presence: [PresenceEntry]?, stateVersion: StateVersion?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agents": try reader.member(&agents) { try $0.list { try $0.read() } }
            case "channels": try reader.member(&channels) { try $0.map { try $0.value() } }
            case "presence": try reader.member(&presence) { try $0.list { try $0.read() } }
            case "stateVersion": try reader.member(&stateVersion) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let agents, let channels, let presence, let stateVersion else { throw reader.refused() }
        self.agents = agents
        self.channels = channels
        self.presence = presence
        self.stateVersion = stateVersion
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agents", self.agents)
        writer.member("channels", self.channels)
        writer.member("presence", self.presence)
        writer.member("stateVersion", self.stateVersion)
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
