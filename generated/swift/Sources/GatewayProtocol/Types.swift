// Generated. Do not edit: change the document and generate again.

@_exported import GatewayProtocolRuntime

/// The run is accepted.
public struct AgentAck: SchemaType {
    /// The id of the run: the key of the request.
    public var runId: String
    /// Always `accepted`: what tells this answer from the one when the run is over.
    /// Always `"accepted"`.
    public var status: String { "accepted" }
    /// When it was accepted, in milliseconds since 1970.
    public var acceptedAt: Int

    public init(
        runId: String
        , acceptedAt: Int
    ) {
        self.runId = runId
        self.acceptedAt = acceptedAt
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, status: Void?, acceptedAt: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "status": try reader.member(&status) { try $0.constant("accepted") }
            case "acceptedAt": try reader.member(&acceptedAt) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let runId, status != nil, let acceptedAt else { throw reader.refused() }
        self.runId = runId
        self.acceptedAt = acceptedAt
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("status", self.status)
        writer.member("acceptedAt", self.acceptedAt)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentAck") }
}

/// What an agent wrote.
public struct AgentAssistantData: SchemaType {
    /// All of the message so far.
    public var text: String
    /// What is new in it.
    public var delta: String? = nil
    /// Pictures and files that belong to it, as URLs or paths.
    public var mediaUrls: [String]? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        text: String
        , delta: String? = nil
        , mediaUrls: [String]? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.text = text
        self.delta = delta
        self.mediaUrls = mediaUrls
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "text": try reader.member(&text) { try $0.string() }
            case "delta": try reader.member(&self.delta) { try $0.string() }
            case "mediaUrls": try reader.member(&self.mediaUrls) { try $0.list { try $0.string() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let text else { throw reader.refused() }
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("text", self.text)
        writer.optional("delta", self.delta)
        writer.optional("mediaUrls", self.mediaUrls)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentAssistantData") }
}

/// The agent wrote something.
public struct AgentAssistantEvent: SchemaType {
    /// The id of the run.
    public var runId: String
    /// Counts the events of the run, from 1.
    public var seq: Int
    /// Always `assistant`.
    /// Always `"assistant"`.
    public var stream: String { "assistant" }
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// What it wrote.
    public var data: AgentAssistantData
    /// The session, as whoever started the run wrote it.
    public var sessionKey: String? = nil

    public init(
        runId: String
        , seq: Int
        , ts: Int
        , data: AgentAssistantData
        , sessionKey: String? = nil
    ) {
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, seq: Int?, stream: Void?, ts: Int?, data: AgentAssistantData?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "seq": try reader.member(&seq) { try $0.integer(min: 0) }
            case "stream": try reader.member(&stream) { try $0.constant("assistant") }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "data": try reader.member(&data) { try $0.read() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let runId, let seq, stream != nil, let ts, let data else { throw reader.refused() }
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("seq", self.seq)
        writer.member("stream", self.stream)
        writer.member("ts", self.ts)
        writer.member("data", self.data)
        writer.optional("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentAssistantEvent") }
}

/// How far making a transcript shorter is.
public struct AgentCompactionData: SchemaType {
    /// How far it is.
    public var phase: AgentCompactionPhase
    /// Whether what did not fit is tried again.
    public var willRetry: Bool? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        phase: AgentCompactionPhase
        , willRetry: Bool? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.phase = phase
        self.willRetry = willRetry
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var phase: AgentCompactionPhase?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "phase": try reader.member(&phase) { try $0.read() }
            case "willRetry": try reader.member(&self.willRetry) { try $0.bool() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let phase else { throw reader.refused() }
        self.phase = phase
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("phase", self.phase)
        writer.optional("willRetry", self.willRetry)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentCompactionData") }
}

/// The transcript is made shorter, because the model cannot look at all of it any more.
public struct AgentCompactionEvent: SchemaType {
    /// The id of the run.
    public var runId: String
    /// Counts the events of the run, from 1.
    public var seq: Int
    /// Always `compaction`.
    /// Always `"compaction"`.
    public var stream: String { "compaction" }
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// How far it is.
    public var data: AgentCompactionData
    /// The session, as whoever started the run wrote it.
    public var sessionKey: String? = nil

    public init(
        runId: String
        , seq: Int
        , ts: Int
        , data: AgentCompactionData
        , sessionKey: String? = nil
    ) {
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, seq: Int?, stream: Void?, ts: Int?, data: AgentCompactionData?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "seq": try reader.member(&seq) { try $0.integer(min: 0) }
            case "stream": try reader.member(&stream) { try $0.constant("compaction") }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "data": try reader.member(&data) { try $0.read() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let runId, let seq, stream != nil, let ts, let data else { throw reader.refused() }
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("seq", self.seq)
        writer.member("stream", self.stream)
        writer.member("ts", self.ts)
        writer.member("data", self.data)
        writer.optional("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentCompactionEvent") }
}

/// How far making a transcript shorter is.
public enum AgentCompactionPhase: SchemaType, RawRepresentable {
    /// It starts.
    case start
    /// It is done.
    case end
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "start": self = .start
        case "end": self = .end
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .start: "start"
        case .end: "end"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentCompactionPhase") }
}

/// What is wrong with the events of a run.
public struct AgentErrorData: SchemaType {
    /// For people: `seq gap`.
    public var reason: String
    /// The `seq` that should have come.
    public var expected: Int? = nil
    /// The `seq` that came.
    public var received: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        reason: String
        , expected: Int? = nil
        , received: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.reason = reason
        self.expected = expected
        self.received = received
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var reason: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "reason": try reader.member(&reason) { try $0.string() }
            case "expected": try reader.member(&self.expected) { try $0.integer(min: 0) }
            case "received": try reader.member(&self.received) { try $0.integer(min: 0) }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let reason else { throw reader.refused() }
        self.reason = reason
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("reason", self.reason)
        writer.optional("expected", self.expected)
        writer.optional("received", self.received)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentErrorData") }
}

/// Events of the run were lost before they could be told.
public struct AgentErrorEvent: SchemaType {
    /// The id of the run.
    public var runId: String
    /// Counts the events of the run, from 1; here that of the event that is told next.
    public var seq: Int
    /// Always `error`.
    /// Always `"error"`.
    public var stream: String { "error" }
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// What is wrong.
    public var data: AgentErrorData
    /// The session, as whoever started the run wrote it.
    public var sessionKey: String? = nil

    public init(
        runId: String
        , seq: Int
        , ts: Int
        , data: AgentErrorData
        , sessionKey: String? = nil
    ) {
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, seq: Int?, stream: Void?, ts: Int?, data: AgentErrorData?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "seq": try reader.member(&seq) { try $0.integer(min: 0) }
            case "stream": try reader.member(&stream) { try $0.constant("error") }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "data": try reader.member(&data) { try $0.read() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let runId, let seq, stream != nil, let ts, let data else { throw reader.refused() }
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("seq", self.seq)
        writer.member("stream", self.stream)
        writer.member("ts", self.ts)
        writer.member("data", self.data)
        writer.optional("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentErrorEvent") }
}

/// Something a run did. `stream` tells what kind of thing.
public enum AgentEvent: SchemaType {
    /// The agent wrote something.
    case agentAssistantEvent(AgentAssistantEvent)
    /// The agent used a tool.
    case agentToolEvent(AgentToolEvent)
    /// The run started or is over.
    case agentLifecycleEvent(AgentLifecycleEvent)
    /// The transcript is made shorter, because the model cannot look at all of it any more.
    case agentCompactionEvent(AgentCompactionEvent)
    /// Events of the run were lost before they could be told.
    case agentErrorEvent(AgentErrorEvent)
    /// Something a run did that this version has no type for.
    case agentOtherEvent(AgentOtherEvent)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: AgentAssistantEvent = reader.attempt(&choice, { try $0.read() }) {
            self = .agentAssistantEvent(value)
            return
        }
        if let value: AgentToolEvent = reader.attempt(&choice, { try $0.read() }) {
            self = .agentToolEvent(value)
            return
        }
        if let value: AgentLifecycleEvent = reader.attempt(&choice, { try $0.read() }) {
            self = .agentLifecycleEvent(value)
            return
        }
        if let value: AgentCompactionEvent = reader.attempt(&choice, { try $0.read() }) {
            self = .agentCompactionEvent(value)
            return
        }
        if let value: AgentErrorEvent = reader.attempt(&choice, { try $0.read() }) {
            self = .agentErrorEvent(value)
            return
        }
        if let value: AgentOtherEvent = reader.attempt(&choice, { try $0.read() }) {
            self = .agentOtherEvent(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .agentAssistantEvent(let value): value.writeJSON(to: &writer)
        case .agentToolEvent(let value): value.writeJSON(to: &writer)
        case .agentLifecycleEvent(let value): value.writeJSON(to: &writer)
        case .agentCompactionEvent(let value): value.writeJSON(to: &writer)
        case .agentErrorEvent(let value): value.writeJSON(to: &writer)
        case .agentOtherEvent(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentEvent") }
}

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
    /// The model that answers, when it is another than usual.
    public var model: String? = nil
    /// The longest answer, in characters, that counts as nothing to report.
    public var ackMaxChars: Int

    public init(
        enabled: Bool
        , every: String
        , everyMs: Int?
        , prompt: String
        , target: String
        , model: String? = nil
        , ackMaxChars: Int
    ) {
        self.enabled = enabled
        self.every = every
        self.everyMs = everyMs
        self.prompt = prompt
        self.target = target
        self.model = model
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
            case "model": try reader.member(&self.model) { try $0.string() }
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
        writer.optional("model", self.model)
        writer.member("ackMaxChars", self.ackMaxChars)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentHeartbeat") }
}

/// Who an agent is, as people see it.
public struct AgentIdentity: SchemaType {
    /// Its name.
    public var name: String? = nil
    /// What it is like, in a few words.
    public var theme: String? = nil
    /// The emoji it is shown with.
    public var emoji: String? = nil
    /// Its picture, as it is configured: a URL or a path.
    public var avatar: String? = nil
    /// Its picture, as a URL.
    public var avatarUrl: String? = nil

    public init(
        name: String? = nil
        , theme: String? = nil
        , emoji: String? = nil
        , avatar: String? = nil
        , avatarUrl: String? = nil
    ) {
        self.name = name
        self.theme = theme
        self.emoji = emoji
        self.avatar = avatar
        self.avatarUrl = avatarUrl
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            case "theme": try reader.member(&self.theme) { try $0.string(min: 1) }
            case "emoji": try reader.member(&self.emoji) { try $0.string(min: 1) }
            case "avatar": try reader.member(&self.avatar) { try $0.string(min: 1) }
            case "avatarUrl": try reader.member(&self.avatarUrl) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", self.name)
        writer.optional("theme", self.theme)
        writer.optional("emoji", self.emoji)
        writer.optional("avatar", self.avatar)
        writer.optional("avatarUrl", self.avatarUrl)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentIdentity") }
}

/// Whose identity to tell.
public struct AgentIdentityParams: SchemaType {
    /// The agent; that of the session when absent.
    public var agentId: String? = nil
    /// A session; its agent is meant.
    public var sessionKey: String? = nil

    public init(
        agentId: String? = nil
        , sessionKey: String? = nil
    ) {
        self.agentId = agentId
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("agentId", self.agentId)
        writer.optional("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentIdentityParams") }
}

/// Who an agent is.
public struct AgentIdentityResult: SchemaType {
    /// Its id.
    public var agentId: String
    /// Its name; `Assistant` when it has none.
    public var name: String? = nil
    /// Its picture, as a URL, or a letter or an emoji; `A` when it has none.
    public var avatar: String? = nil

    public init(
        agentId: String
        , name: String? = nil
        , avatar: String? = nil
    ) {
        self.agentId = agentId
        self.name = name
        self.avatar = avatar
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agentId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&agentId) { try $0.string(min: 1) }
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            case "avatar": try reader.member(&self.avatar) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let agentId else { throw reader.refused() }
        self.agentId = agentId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agentId", self.agentId)
        writer.optional("name", self.name)
        writer.optional("avatar", self.avatar)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentIdentityResult") }
}

/// What happened to a run.
public struct AgentLifecycleData: SchemaType {
    /// What happened.
    public var phase: AgentLifecyclePhase
    /// When the run started, in milliseconds since 1970.
    public var startedAt: Int? = nil
    /// When it was over, in milliseconds since 1970.
    public var endedAt: Int? = nil
    /// Whether it was ended before it was done.
    public var aborted: Bool? = nil
    /// What failed.
    public var error: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        phase: AgentLifecyclePhase
        , startedAt: Int? = nil
        , endedAt: Int? = nil
        , aborted: Bool? = nil
        , error: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.phase = phase
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.aborted = aborted
        self.error = error
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var phase: AgentLifecyclePhase?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "phase": try reader.member(&phase) { try $0.read() }
            case "startedAt": try reader.member(&self.startedAt) { try $0.integer(min: 0) }
            case "endedAt": try reader.member(&self.endedAt) { try $0.integer(min: 0) }
            case "aborted": try reader.member(&self.aborted) { try $0.bool() }
            case "error": try reader.member(&self.error) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let phase else { throw reader.refused() }
        self.phase = phase
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("phase", self.phase)
        writer.optional("startedAt", self.startedAt)
        writer.optional("endedAt", self.endedAt)
        writer.optional("aborted", self.aborted)
        writer.optional("error", self.error)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentLifecycleData") }
}

/// The run started or is over.
public struct AgentLifecycleEvent: SchemaType {
    /// The id of the run.
    public var runId: String
    /// Counts the events of the run, from 1.
    public var seq: Int
    /// Always `lifecycle`.
    /// Always `"lifecycle"`.
    public var stream: String { "lifecycle" }
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// What happened to the run.
    public var data: AgentLifecycleData
    /// The session, as whoever started the run wrote it.
    public var sessionKey: String? = nil

    public init(
        runId: String
        , seq: Int
        , ts: Int
        , data: AgentLifecycleData
        , sessionKey: String? = nil
    ) {
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, seq: Int?, stream: Void?, ts: Int?, data: AgentLifecycleData?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "seq": try reader.member(&seq) { try $0.integer(min: 0) }
            case "stream": try reader.member(&stream) { try $0.constant("lifecycle") }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "data": try reader.member(&data) { try $0.read() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let runId, let seq, stream != nil, let ts, let data else { throw reader.refused() }
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("seq", self.seq)
        writer.member("stream", self.stream)
        writer.member("ts", self.ts)
        writer.member("data", self.data)
        writer.optional("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentLifecycleEvent") }
}

/// What happens to a run.
public enum AgentLifecyclePhase: SchemaType, RawRepresentable {
    /// It starts.
    case start
    /// It is over.
    case end
    /// It failed.
    case error
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "start": self = .start
        case "end": self = .end
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .start: "start"
        case .end: "end"
        case .error: "error"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentLifecyclePhase") }
}

/// What ran.
public struct AgentMeta: SchemaType {
    /// The transcript.
    public var sessionId: String
    /// Who offers the model.
    public var provider: String
    /// The model.
    public var model: String
    /// The tokens it took.
    public var usage: TokenUsage? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        sessionId: String
        , provider: String
        , model: String
        , usage: TokenUsage? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.sessionId = sessionId
        self.provider = provider
        self.model = model
        self.usage = usage
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionId: String?, provider: String?, model: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionId": try reader.member(&sessionId) { try $0.string() }
            case "provider": try reader.member(&provider) { try $0.string() }
            case "model": try reader.member(&model) { try $0.string() }
            case "usage": try reader.member(&self.usage) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let sessionId, let provider, let model else { throw reader.refused() }
        self.sessionId = sessionId
        self.provider = provider
        self.model = model
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("sessionId", self.sessionId)
        writer.member("provider", self.provider)
        writer.member("model", self.model)
        writer.optional("usage", self.usage)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentMeta") }
}

/// What a run did that this version has no type for.
public typealias AgentOtherData = [String: JSONValue]

/// Something a run did that this version has no type for.
public struct AgentOtherEvent: SchemaType {
    /// The id of the run.
    public var runId: String
    /// Counts the events of the run, from 1.
    public var seq: Int
    /// What kind of thing.
    public var stream: String
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// What it did.
    public var data: [String: JSONValue]
    /// The session, as whoever started the run wrote it.
    public var sessionKey: String? = nil

    public init(
        runId: String
        , seq: Int
        , stream: String
        , ts: Int
        , data: [String: JSONValue]
        , sessionKey: String? = nil
    ) {
        self.runId = runId
        self.seq = seq
        self.stream = stream
        self.ts = ts
        self.data = data
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, seq: Int?, stream: String?, ts: Int?, data: [String: JSONValue]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "seq": try reader.member(&seq) { try $0.integer(min: 0) }
            case "stream": try reader.member(&stream) { try $0.string(min: 1) }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "data": try reader.member(&data) { try $0.checked(Self.jsonRule.at("AgentOtherEvent.data")) { try $0.map { try $0.value() } } }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let runId, let seq, let stream, let ts, let data else { throw reader.refused() }
        self.runId = runId
        self.seq = seq
        self.stream = stream
        self.ts = ts
        self.data = data
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("seq", self.seq)
        writer.member("stream", self.stream)
        writer.member("ts", self.ts)
        writer.member("data", self.data)
        writer.optional("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentOtherEvent") }
}

/// What an agent should do, and where its answer goes.
public struct AgentParams: SchemaType {
    /// What the agent is told.
    public var message: String
    /// The agent. It is that of the session when absent, and the default agent when there is no session either.
    public var agentId: String? = nil
    /// Whom the run is for, such as a telephone number; it selects a session when none is named.
    public var to: String? = nil
    /// Whom the answer goes to, when not to `to`.
    public var replyTo: String? = nil
    /// The transcript the run continues.
    public var sessionId: String? = nil
    /// The session the run belongs to.
    public var sessionKey: String? = nil
    /// How long the model thinks in this run, such as `low`.
    public var thinking: String? = nil
    /// Whether the answer is delivered to the channel; it is not when absent.
    public var deliver: Bool? = nil
    /// Pictures that belong to the message, each at most 5 000 000 bytes once decoded.
    public var attachments: [MessageAttachment]? = nil
    /// The channel the message came from, such as `telegram`; `last` for the one used last.
    public var channel: String? = nil
    /// The channel the answer goes to, when not to `channel`.
    public var replyChannel: String? = nil
    /// The account of the channel.
    public var accountId: String? = nil
    /// The account the answer goes out from, when not from `accountId`.
    public var replyAccountId: String? = nil
    /// The thread or topic in the channel.
    public var threadId: String? = nil
    /// The group the message came from.
    public var groupId: String? = nil
    /// What people call that group's channel, such as `#general`.
    public var groupChannel: String? = nil
    /// The space or server the group belongs to.
    public var groupSpace: String? = nil
    /// How many seconds the run may take. Ten minutes when absent, unless configured otherwise.
    public var timeout: Int? = nil
    /// The queue the run waits in; runs of one queue follow each other.
    public var lane: String? = nil
    /// What the agent is told about this run beside its instructions.
    public var extraSystemPrompt: String? = nil
    /// The id of the run, and what makes repeating this request safe.
    public var idempotencyKey: String
    /// What people call the session.
    public var label: String? = nil
    /// The session that started this one.
    public var spawnedBy: String? = nil

    public init(
        message: String
        , agentId: String? = nil
        , to: String? = nil
        , replyTo: String? = nil
        , sessionId: String? = nil
        , sessionKey: String? = nil
        , thinking: String? = nil
        , deliver: Bool? = nil
        , attachments: [MessageAttachment]? = nil
        , channel: String? = nil
        , replyChannel: String? = nil
        , accountId: String? = nil
        , replyAccountId: String? = nil
        , threadId: String? = nil
        , groupId: String? = nil
        , groupChannel: String? = nil
        , groupSpace: String? = nil
        , timeout: Int? = nil
        , lane: String? = nil
        , extraSystemPrompt: String? = nil
        , idempotencyKey: String
        , label: String? = nil
        , spawnedBy: String? = nil
    ) {
        self.message = message
        self.agentId = agentId
        self.to = to
        self.replyTo = replyTo
        self.sessionId = sessionId
        self.sessionKey = sessionKey
        self.thinking = thinking
        self.deliver = deliver
        self.attachments = attachments
        self.channel = channel
        self.replyChannel = replyChannel
        self.accountId = accountId
        self.replyAccountId = replyAccountId
        self.threadId = threadId
        self.groupId = groupId
        self.groupChannel = groupChannel
        self.groupSpace = groupSpace
        self.timeout = timeout
        self.lane = lane
        self.extraSystemPrompt = extraSystemPrompt
        self.idempotencyKey = idempotencyKey
        self.label = label
        self.spawnedBy = spawnedBy
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var message: String?, idempotencyKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "message": try reader.member(&message) { try $0.string(min: 1) }
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "to": try reader.member(&self.to) { try $0.string() }
            case "replyTo": try reader.member(&self.replyTo) { try $0.string() }
            case "sessionId": try reader.member(&self.sessionId) { try $0.string() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            case "thinking": try reader.member(&self.thinking) { try $0.string() }
            case "deliver": try reader.member(&self.deliver) { try $0.bool() }
            case "attachments": try reader.member(&self.attachments) { try $0.list { try $0.read() } }
            case "channel": try reader.member(&self.channel) { try $0.string() }
            case "replyChannel": try reader.member(&self.replyChannel) { try $0.string() }
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            case "replyAccountId": try reader.member(&self.replyAccountId) { try $0.string() }
            case "threadId": try reader.member(&self.threadId) { try $0.string() }
            case "groupId": try reader.member(&self.groupId) { try $0.string() }
            case "groupChannel": try reader.member(&self.groupChannel) { try $0.string() }
            case "groupSpace": try reader.member(&self.groupSpace) { try $0.string() }
            case "timeout": try reader.member(&self.timeout) { try $0.integer(min: 0) }
            case "lane": try reader.member(&self.lane) { try $0.string() }
            case "extraSystemPrompt": try reader.member(&self.extraSystemPrompt) { try $0.string() }
            case "idempotencyKey": try reader.member(&idempotencyKey) { try $0.string(min: 1) }
            case "label": try reader.member(&self.label) { try $0.string(min: 1, max: 64) }
            case "spawnedBy": try reader.member(&self.spawnedBy) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let message, let idempotencyKey else { throw reader.refused() }
        self.message = message
        self.idempotencyKey = idempotencyKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("message", self.message)
        writer.optional("agentId", self.agentId)
        writer.optional("to", self.to)
        writer.optional("replyTo", self.replyTo)
        writer.optional("sessionId", self.sessionId)
        writer.optional("sessionKey", self.sessionKey)
        writer.optional("thinking", self.thinking)
        writer.optional("deliver", self.deliver)
        writer.optional("attachments", self.attachments)
        writer.optional("channel", self.channel)
        writer.optional("replyChannel", self.replyChannel)
        writer.optional("accountId", self.accountId)
        writer.optional("replyAccountId", self.replyAccountId)
        writer.optional("threadId", self.threadId)
        writer.optional("groupId", self.groupId)
        writer.optional("groupChannel", self.groupChannel)
        writer.optional("groupSpace", self.groupSpace)
        writer.optional("timeout", self.timeout)
        writer.optional("lane", self.lane)
        writer.optional("extraSystemPrompt", self.extraSystemPrompt)
        writer.member("idempotencyKey", self.idempotencyKey)
        writer.optional("label", self.label)
        writer.optional("spawnedBy", self.spawnedBy)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentParams") }
}

/// A part of an answer.
public struct AgentPayload: SchemaType {
    /// Its text.
    public var text: String? = nil
    /// The picture or file that belongs to it, as a URL or a path; `null` when there is none.
    public var mediaUrl: Maybe<String> = nil
    /// The same when there are several.
    public var mediaUrls: [String]? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        text: String? = nil
        , mediaUrl: Maybe<String> = nil
        , mediaUrls: [String]? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.text = text
        self.mediaUrl = mediaUrl
        self.mediaUrls = mediaUrls
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "text": try reader.member(&self.text) { try $0.string() }
            case "mediaUrl": try reader.member(&self.mediaUrl) { try $0.string() }
            case "mediaUrls": try reader.member(&self.mediaUrls) { try $0.list { try $0.string() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("text", self.text)
        writer.optional("mediaUrl", self.mediaUrl)
        writer.optional("mediaUrls", self.mediaUrls)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentPayload") }
}

/// The run is over.
public struct AgentResult: SchemaType {
    /// The id of the run.
    public var runId: String
    /// How it went.
    public var status: AgentRunStatus
    /// How it went, for people: `completed`, or what failed.
    public var summary: String
    /// What came of it; absent when it failed.
    public var result: AgentRunResult? = nil

    public init(
        runId: String
        , status: AgentRunStatus
        , summary: String
        , result: AgentRunResult? = nil
    ) {
        self.runId = runId
        self.status = status
        self.summary = summary
        self.result = result
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, status: AgentRunStatus?, summary: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "status": try reader.member(&status) { try $0.read() }
            case "summary": try reader.member(&summary) { try $0.string() }
            case "result": try reader.member(&self.result) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let runId, let status, let summary else { throw reader.refused() }
        self.runId = runId
        self.status = status
        self.summary = summary
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("status", self.status)
        writer.member("summary", self.summary)
        writer.optional("result", self.result)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentResult") }
}

/// About a run.
public struct AgentRunMeta: SchemaType {
    /// How many milliseconds it took.
    public var durationMs: Int
    /// What ran.
    public var agentMeta: AgentMeta? = nil
    /// Whether it was ended before it was done.
    public var aborted: Bool? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        durationMs: Int
        , agentMeta: AgentMeta? = nil
        , aborted: Bool? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.durationMs = durationMs
        self.agentMeta = agentMeta
        self.aborted = aborted
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var durationMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "durationMs": try reader.member(&durationMs) { try $0.integer(min: 0) }
            case "agentMeta": try reader.member(&self.agentMeta) { try $0.read() }
            case "aborted": try reader.member(&self.aborted) { try $0.bool() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let durationMs else { throw reader.refused() }
        self.durationMs = durationMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("durationMs", self.durationMs)
        writer.optional("agentMeta", self.agentMeta)
        writer.optional("aborted", self.aborted)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentRunMeta") }
}

/// What came of a run.
public struct AgentRunResult: SchemaType {
    /// The parts of the answer, in order.
    public var payloads: [AgentPayload]
    /// About the run.
    public var meta: AgentRunMeta
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        payloads: [AgentPayload]
        , meta: AgentRunMeta
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.payloads = payloads
        self.meta = meta
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var payloads: [AgentPayload]?, meta: AgentRunMeta?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "payloads": try reader.member(&payloads) { try $0.list { try $0.read() } }
            case "meta": try reader.member(&meta) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let payloads, let meta else { throw reader.refused() }
        self.payloads = payloads
        self.meta = meta
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("payloads", self.payloads)
        writer.member("meta", self.meta)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentRunResult") }
}

/// How a run went.
public enum AgentRunStatus: SchemaType, RawRepresentable {
    /// It ended, or was ended.
    case ok
    /// It failed.
    case error
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "ok": self = .ok
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .error: "error"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentRunStatus") }
}

/// An agent.
public struct AgentSummary: SchemaType {
    /// Its id.
    public var id: String
    /// What it is called in the configuration.
    public var name: String? = nil
    /// Who it is, as people see it.
    public var identity: AgentIdentity? = nil

    public init(
        id: String
        , name: String? = nil
        , identity: AgentIdentity? = nil
    ) {
        self.id = id
        self.name = name
        self.identity = identity
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            case "identity": try reader.member(&self.identity) { try $0.read() }
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
        writer.optional("identity", self.identity)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentSummary") }
}

/// What a tool did.
public struct AgentToolData: SchemaType {
    /// How far it is.
    public var phase: AgentToolPhase
    /// The tool.
    public var name: String? = nil
    /// Which use of a tool this is; the same in all phases.
    public var toolCallId: String? = nil
    /// What the tool was asked, when it starts.
    public var args: JSONValue? = nil
    /// What it has so far, while it runs.
    public var partialResult: JSONValue? = nil
    /// What it was used for, in a line for people.
    public var meta: String? = nil
    /// Whether it failed, when it is done.
    public var isError: Bool? = nil
    /// What came of it, when it is done.
    public var result: JSONValue? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        phase: AgentToolPhase
        , name: String? = nil
        , toolCallId: String? = nil
        , args: JSONValue? = nil
        , partialResult: JSONValue? = nil
        , meta: String? = nil
        , isError: Bool? = nil
        , result: JSONValue? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.phase = phase
        self.name = name
        self.toolCallId = toolCallId
        self.args = args
        self.partialResult = partialResult
        self.meta = meta
        self.isError = isError
        self.result = result
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var phase: AgentToolPhase?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "phase": try reader.member(&phase) { try $0.read() }
            case "name": try reader.member(&self.name) { try $0.string() }
            case "toolCallId": try reader.member(&self.toolCallId) { try $0.string() }
            case "args": try reader.member(&self.args) { try $0.value() }
            case "partialResult": try reader.member(&self.partialResult) { try $0.value() }
            case "meta": try reader.member(&self.meta) { try $0.string() }
            case "isError": try reader.member(&self.isError) { try $0.bool() }
            case "result": try reader.member(&self.result) { try $0.value() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let phase else { throw reader.refused() }
        self.phase = phase
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("phase", self.phase)
        writer.optional("name", self.name)
        writer.optional("toolCallId", self.toolCallId)
        writer.optional("args", self.args)
        writer.optional("partialResult", self.partialResult)
        writer.optional("meta", self.meta)
        writer.optional("isError", self.isError)
        writer.optional("result", self.result)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentToolData") }
}

/// The agent used a tool.
public struct AgentToolEvent: SchemaType {
    /// The id of the run.
    public var runId: String
    /// Counts the events of the run, from 1.
    public var seq: Int
    /// Always `tool`.
    /// Always `"tool"`.
    public var stream: String { "tool" }
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// What the tool did.
    public var data: AgentToolData
    /// The session, as whoever started the run wrote it.
    public var sessionKey: String? = nil

    public init(
        runId: String
        , seq: Int
        , ts: Int
        , data: AgentToolData
        , sessionKey: String? = nil
    ) {
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, seq: Int?, stream: Void?, ts: Int?, data: AgentToolData?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "seq": try reader.member(&seq) { try $0.integer(min: 0) }
            case "stream": try reader.member(&stream) { try $0.constant("tool") }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "data": try reader.member(&data) { try $0.read() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let runId, let seq, stream != nil, let ts, let data else { throw reader.refused() }
        self.runId = runId
        self.seq = seq
        self.ts = ts
        self.data = data
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("seq", self.seq)
        writer.member("stream", self.stream)
        writer.member("ts", self.ts)
        writer.member("data", self.data)
        writer.optional("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentToolEvent") }
}

/// How far a tool is.
public enum AgentToolPhase: SchemaType, RawRepresentable {
    /// It starts.
    case start
    /// It has something.
    case update
    /// It is done.
    case result
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "start": self = .start
        case "update": self = .update
        case "result": self = .result
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .start: "start"
        case .update: "update"
        case .result: "result"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentToolPhase") }
}

/// What a tool is asked, or what comes of it.
public typealias AgentToolValue = JSONValue

/// Which run to wait for, and how long.
public struct AgentWaitParams: SchemaType {
    /// The id of the run. One that is not known yet is waited for, too.
    public var runId: String
    /// How many milliseconds to wait: 30 000 when absent; 0 asks how it is now.
    public var timeoutMs: Int? = nil

    public init(
        runId: String
        , timeoutMs: Int? = nil
    ) {
        self.runId = runId
        self.timeoutMs = timeoutMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let runId else { throw reader.refused() }
        self.runId = runId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentWaitParams") }
}

/// How a run went.
public struct AgentWaitResult: SchemaType {
    /// The id of the run.
    public var runId: String
    /// How it went.
    public var status: AgentWaitStatus
    /// When it started, in milliseconds since 1970.
    public var startedAt: Int? = nil
    /// When it was over, in milliseconds since 1970.
    public var endedAt: Int? = nil
    /// What failed.
    public var error: String? = nil

    public init(
        runId: String
        , status: AgentWaitStatus
        , startedAt: Int? = nil
        , endedAt: Int? = nil
        , error: String? = nil
    ) {
        self.runId = runId
        self.status = status
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, status: AgentWaitStatus?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "status": try reader.member(&status) { try $0.read() }
            case "startedAt": try reader.member(&self.startedAt) { try $0.integer(min: 0) }
            case "endedAt": try reader.member(&self.endedAt) { try $0.integer(min: 0) }
            case "error": try reader.member(&self.error) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let runId, let status else { throw reader.refused() }
        self.runId = runId
        self.status = status
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("status", self.status)
        writer.optional("startedAt", self.startedAt)
        writer.optional("endedAt", self.endedAt)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentWaitResult") }
}

/// How a run went that was waited for.
public enum AgentWaitStatus: SchemaType, RawRepresentable {
    /// It ended, or was ended.
    case ok
    /// It failed.
    case error
    /// It is not over yet.
    case timeout
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "ok": self = .ok
        case "error": self = .error
        case "timeout": self = .timeout
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .error: "error"
        case .timeout: "timeout"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentWaitStatus") }
}

/// Nothing.
public struct AgentsListParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsListParams") }
}

/// The agents.
public struct AgentsListResult: SchemaType {
    /// The agent that answers when none is named.
    public var defaultId: String
    /// The short key of each agent's main session.
    public var mainKey: String
    /// Who shares a session.
    public var scope: SessionScope
    /// The agents.
    public var agents: [AgentSummary]

    public init(
        defaultId: String
        , mainKey: String
        , scope: SessionScope
        , agents: [AgentSummary]
    ) {
        self.defaultId = defaultId
        self.mainKey = mainKey
        self.scope = scope
        self.agents = agents
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var defaultId: String?, mainKey: String?, scope: SessionScope?, agents: [AgentSummary]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "defaultId": try reader.member(&defaultId) { try $0.string(min: 1) }
            case "mainKey": try reader.member(&mainKey) { try $0.string(min: 1) }
            case "scope": try reader.member(&scope) { try $0.read() }
            case "agents": try reader.member(&agents) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let defaultId, let mainKey, let scope, let agents else { throw reader.refused() }
        self.defaultId = defaultId
        self.mainKey = mainKey
        self.scope = scope
        self.agents = agents
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("defaultId", self.defaultId)
        writer.member("mainKey", self.mainKey)
        writer.member("scope", self.scope)
        writer.member("agents", self.agents)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("AgentsListResult") }
}

/// A picture that belongs to a message. Other files are dropped; what a file is, its first bytes tell.
public struct Attachment: SchemaType {
    /// What it is meant to be, such as `image`.
    public var type: String? = nil
    /// Its media type, such as `image/png`.
    public var mimeType: String? = nil
    /// Its name.
    public var fileName: String? = nil
    /// Its bytes, in base64 or as a `data:` URL.
    public var content: String
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        type: String? = nil
        , mimeType: String? = nil
        , fileName: String? = nil
        , content: String
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.type = type
        self.mimeType = mimeType
        self.fileName = fileName
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var content: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&self.type) { try $0.string() }
            case "mimeType": try reader.member(&self.mimeType) { try $0.string() }
            case "fileName": try reader.member(&self.fileName) { try $0.string() }
            case "content": try reader.member(&content) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let content else { throw reader.refused() }
        self.content = content
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("type", self.type)
        writer.optional("mimeType", self.mimeType)
        writer.optional("fileName", self.fileName)
        writer.member("content", self.content)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("Attachment") }
}

/// What a request wants to do.
public enum BrowserMethod: SchemaType, RawRepresentable {
    /// Read.
    case `get`
    /// Do.
    case post
    /// Remove.
    case delete
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "GET": self = .`get`
        case "POST": self = .post
        case "DELETE": self = .delete
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .`get`: "GET"
        case .post: "POST"
        case .delete: "DELETE"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("BrowserMethod") }
}

/// A value behind the question mark.
public enum BrowserQueryValue: SchemaType {
    case string(String)
    case number(Double)
    case boolean(Bool)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: String = reader.attempt(&choice, { try $0.string() }) {
            self = .string(value)
            return
        }
        if let value: Double = reader.attempt(&choice, { try $0.number() }) {
            self = .number(value)
            return
        }
        if let value: Bool = reader.attempt(&choice, { try $0.bool() }) {
            self = .boolean(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .number(let value): value.writeJSON(to: &writer)
        case .boolean(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("BrowserQueryValue") }
}

/// A request in the manner of HTTP. Other members are ignored.
public struct BrowserRequestParams: SchemaType {
    /// What to do; case does not matter. Without one, or without a path, the answer is `method and path are required`.
    public var method: BrowserMethod
    /// What to do it with, such as `/tabs`.
    public var path: String
    /// What stands behind the question mark, by name.
    public var query: [String: BrowserQueryValue]? = nil
    /// What the request carries.
    public var body: JSONValue? = nil
    /// How many milliseconds the service may take.
    public var timeoutMs: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        method: BrowserMethod
        , path: String
        , query: [String: BrowserQueryValue]? = nil
        , body: JSONValue? = nil
        , timeoutMs: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.timeoutMs = timeoutMs
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var method: BrowserMethod?, path: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "method": try reader.member(&method) { try $0.read() }
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "query": try reader.member(&self.query) { try $0.map { try $0.read() } }
            case "body": try reader.member(&self.body) { try $0.value() }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let method, let path else { throw reader.refused() }
        self.method = method
        self.path = path
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("method", self.method)
        writer.member("path", self.path)
        writer.optional("query", self.query)
        writer.optional("body", self.body)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("BrowserRequestParams") }
}

/// What the service answered.
public typealias BrowserRequestResult = JSONValue

/// How an account of a channel is. Channels add members of their own.
public struct ChannelAccountSnapshot: SchemaType {
    /// Its id.
    public var accountId: String
    /// What people call it.
    public var name: String? = nil
    /// Whether it is used.
    public var enabled: Bool? = nil
    /// Whether everything it needs is configured.
    public var configured: Bool? = nil
    /// Whether the service let the gateway in.
    public var linked: Bool? = nil
    /// Whether the gateway is working with it.
    public var running: Bool? = nil
    /// Whether the connection to the service stands.
    public var connected: Bool? = nil
    /// How often the gateway has tried to connect again since the connection broke.
    public var reconnectAttempts: Int? = nil
    /// When the connection last came to stand, in milliseconds since 1970.
    public var lastConnectedAt: Int? = nil
    /// What last went wrong, for people.
    public var lastError: String? = nil
    /// When the gateway last began working with it, in milliseconds since 1970.
    public var lastStartAt: Int? = nil
    /// When the gateway last stopped working with it, in milliseconds since 1970.
    public var lastStopAt: Int? = nil
    /// When a message last came in, in milliseconds since 1970.
    public var lastInboundAt: Int? = nil
    /// When a message last went out, in milliseconds since 1970.
    public var lastOutboundAt: Int? = nil
    /// When the service was last asked, in milliseconds since 1970.
    public var lastProbeAt: Int? = nil
    /// How it receives messages, such as `polling` or `webhook`.
    public var mode: String? = nil
    /// Who may write to it directly, such as `pairing` or `open`.
    public var dmPolicy: String? = nil
    /// The senders it listens to.
    public var allowFrom: [String]? = nil
    /// Where its token comes from, such as `config` or `env`.
    public var tokenSource: String? = nil
    /// Where the token of its bot comes from.
    public var botTokenSource: String? = nil
    /// Where the token of its app comes from.
    public var appTokenSource: String? = nil
    /// The address of the service.
    public var baseUrl: String? = nil
    /// Whether it answers in groups without being mentioned.
    public var allowUnmentionedGroups: Bool? = nil
    /// The path of the program it works through.
    public var cliPath: Maybe<String> = nil
    /// The path of the database it reads.
    public var dbPath: Maybe<String> = nil
    /// The port it listens on.
    public var port: Maybe<Int> = nil
    /// What the service said when it was last asked.
    public var probe: JSONValue? = nil
    /// What is wrong with what the service was allowed.
    public var audit: JSONValue? = nil
    /// What the service says about the gateway as an application.
    public var application: JSONValue? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        accountId: String
        , name: String? = nil
        , enabled: Bool? = nil
        , configured: Bool? = nil
        , linked: Bool? = nil
        , running: Bool? = nil
        , connected: Bool? = nil
        , reconnectAttempts: Int? = nil
        , lastConnectedAt: Int? = nil
        , lastError: String? = nil
        , lastStartAt: Int? = nil
        , lastStopAt: Int? = nil
        , lastInboundAt: Int? = nil
        , lastOutboundAt: Int? = nil
        , lastProbeAt: Int? = nil
        , mode: String? = nil
        , dmPolicy: String? = nil
        , allowFrom: [String]? = nil
        , tokenSource: String? = nil
        , botTokenSource: String? = nil
        , appTokenSource: String? = nil
        , baseUrl: String? = nil
        , allowUnmentionedGroups: Bool? = nil
        , cliPath: Maybe<String> = nil
        , dbPath: Maybe<String> = nil
        , port: Maybe<Int> = nil
        , probe: JSONValue? = nil
        , audit: JSONValue? = nil
        , application: JSONValue? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.name = name
        self.enabled = enabled
        self.configured = configured
        self.linked = linked
        self.running = running
        self.connected = connected
        self.reconnectAttempts = reconnectAttempts
        self.lastConnectedAt = lastConnectedAt
        self.lastError = lastError
        self.lastStartAt = lastStartAt
        self.lastStopAt = lastStopAt
        self.lastInboundAt = lastInboundAt
        self.lastOutboundAt = lastOutboundAt
        self.lastProbeAt = lastProbeAt
        self.mode = mode
        self.dmPolicy = dmPolicy
        self.allowFrom = allowFrom
        self.tokenSource = tokenSource
        self.botTokenSource = botTokenSource
        self.appTokenSource = appTokenSource
        self.baseUrl = baseUrl
        self.allowUnmentionedGroups = allowUnmentionedGroups
        self.cliPath = cliPath
        self.dbPath = dbPath
        self.port = port
        self.probe = probe
        self.audit = audit
        self.application = application
        self.additionalProperties = additionalProperties
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
            case "reconnectAttempts": try reader.member(&self.reconnectAttempts) { try $0.integer(min: 0) }
            case "lastConnectedAt": try reader.member(&self.lastConnectedAt) { try $0.integer(min: 0) }
            case "lastError": try reader.member(&self.lastError) { try $0.string() }
            case "lastStartAt": try reader.member(&self.lastStartAt) { try $0.integer(min: 0) }
            case "lastStopAt": try reader.member(&self.lastStopAt) { try $0.integer(min: 0) }
            case "lastInboundAt": try reader.member(&self.lastInboundAt) { try $0.integer(min: 0) }
            case "lastOutboundAt": try reader.member(&self.lastOutboundAt) { try $0.integer(min: 0) }
            case "lastProbeAt": try reader.member(&self.lastProbeAt) { try $0.integer(min: 0) }
            case "mode": try reader.member(&self.mode) { try $0.string() }
            case "dmPolicy": try reader.member(&self.dmPolicy) { try $0.string() }
            case "allowFrom": try reader.member(&self.allowFrom) { try $0.list { try $0.string() } }
            case "tokenSource": try reader.member(&self.tokenSource) { try $0.string() }
            case "botTokenSource": try reader.member(&self.botTokenSource) { try $0.string() }
            case "appTokenSource": try reader.member(&self.appTokenSource) { try $0.string() }
            case "baseUrl": try reader.member(&self.baseUrl) { try $0.string() }
            case "allowUnmentionedGroups": try reader.member(&self.allowUnmentionedGroups) { try $0.bool() }
            case "cliPath": try reader.member(&self.cliPath) { try $0.string() }
            case "dbPath": try reader.member(&self.dbPath) { try $0.string() }
            case "port": try reader.member(&self.port) { try $0.integer(min: 0) }
            case "probe": try reader.member(&self.probe) { try $0.value() }
            case "audit": try reader.member(&self.audit) { try $0.value() }
            case "application": try reader.member(&self.application) { try $0.value() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let accountId else { throw reader.refused() }
        self.accountId = accountId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("accountId", self.accountId)
        writer.optional("name", self.name)
        writer.optional("enabled", self.enabled)
        writer.optional("configured", self.configured)
        writer.optional("linked", self.linked)
        writer.optional("running", self.running)
        writer.optional("connected", self.connected)
        writer.optional("reconnectAttempts", self.reconnectAttempts)
        writer.optional("lastConnectedAt", self.lastConnectedAt)
        writer.optional("lastError", self.lastError)
        writer.optional("lastStartAt", self.lastStartAt)
        writer.optional("lastStopAt", self.lastStopAt)
        writer.optional("lastInboundAt", self.lastInboundAt)
        writer.optional("lastOutboundAt", self.lastOutboundAt)
        writer.optional("lastProbeAt", self.lastProbeAt)
        writer.optional("mode", self.mode)
        writer.optional("dmPolicy", self.dmPolicy)
        writer.optional("allowFrom", self.allowFrom)
        writer.optional("tokenSource", self.tokenSource)
        writer.optional("botTokenSource", self.botTokenSource)
        writer.optional("appTokenSource", self.appTokenSource)
        writer.optional("baseUrl", self.baseUrl)
        writer.optional("allowUnmentionedGroups", self.allowUnmentionedGroups)
        writer.optional("cliPath", self.cliPath)
        writer.optional("dbPath", self.dbPath)
        writer.optional("port", self.port)
        writer.optional("probe", self.probe)
        writer.optional("audit", self.audit)
        writer.optional("application", self.application)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelAccountSnapshot") }
}

/// How a channel is, or one of its accounts. Channels add members of their own.
public struct ChannelHealth: SchemaType {
    /// The account this is about; of a channel, the one that is meant when none is named.
    public var accountId: String? = nil
    /// Whether everything it needs is configured.
    public var configured: Bool? = nil
    /// Whether the service let the gateway in.
    public var linked: Bool? = nil
    /// How many milliseconds ago it was linked; `null` when nobody knows.
    public var authAgeMs: Maybe<Int> = nil
    /// What the service said when it was last asked.
    public var probe: JSONValue? = nil
    /// When the service was last asked, in milliseconds since 1970; `null` when it never was.
    public var lastProbeAt: Maybe<Int> = nil
    /// The accounts of a channel, by id.
    public var accounts: [String: ChannelHealth]? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        accountId: String? = nil
        , configured: Bool? = nil
        , linked: Bool? = nil
        , authAgeMs: Maybe<Int> = nil
        , probe: JSONValue? = nil
        , lastProbeAt: Maybe<Int> = nil
        , accounts: [String: ChannelHealth]? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.accountId = accountId
        self.configured = configured
        self.linked = linked
        self.authAgeMs = authAgeMs
        self.probe = probe
        self.lastProbeAt = lastProbeAt
        self.accounts = accounts
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            case "configured": try reader.member(&self.configured) { try $0.bool() }
            case "linked": try reader.member(&self.linked) { try $0.bool() }
            case "authAgeMs": try reader.member(&self.authAgeMs) { try $0.integer(min: 0) }
            case "probe": try reader.member(&self.probe) { try $0.value() }
            case "lastProbeAt": try reader.member(&self.lastProbeAt) { try $0.integer(min: 0) }
            case "accounts": try reader.member(&self.accounts) { try $0.map { try $0.read() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("accountId", self.accountId)
        writer.optional("configured", self.configured)
        writer.optional("linked", self.linked)
        writer.optional("authAgeMs", self.authAgeMs)
        writer.optional("probe", self.probe)
        writer.optional("lastProbeAt", self.lastProbeAt)
        writer.optional("accounts", self.accounts)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelHealth") }
}

/// What people call a channel.
public struct ChannelMeta: SchemaType {
    /// Its id.
    public var id: String
    /// What people call it.
    public var label: String
    /// What people call it where there is room to say more.
    public var detailLabel: String
    /// The name of Apple's system image for it.
    public var systemImage: String? = nil

    public init(
        id: String
        , label: String
        , detailLabel: String
        , systemImage: String? = nil
    ) {
        self.id = id
        self.label = label
        self.detailLabel = detailLabel
        self.systemImage = systemImage
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, label: String?, detailLabel: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "label": try reader.member(&label) { try $0.string(min: 1) }
            case "detailLabel": try reader.member(&detailLabel) { try $0.string(min: 1) }
            case "systemImage": try reader.member(&self.systemImage) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let id, let label, let detailLabel else { throw reader.refused() }
        self.id = id
        self.label = label
        self.detailLabel = detailLabel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("label", self.label)
        writer.member("detailLabel", self.detailLabel)
        writer.optional("systemImage", self.systemImage)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelMeta") }
}

/// Which account to forget.
public struct ChannelsLogoutParams: SchemaType {
    /// The id of the channel.
    public var channel: String
    /// The account; the channel's own choice when it is absent or empty.
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
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
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

/// What was forgotten. Channels add members of their own.
public struct ChannelsLogoutResult: SchemaType {
    /// The id of the channel.
    public var channel: String
    /// The account.
    public var accountId: String
    /// Whether there was something to forget.
    public var cleared: Bool
    /// Whether the account is not linked any more; a token in the environment, for one, stays.
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
    /// Whether to ask the services themselves.
    public var probe: Bool? = nil
    /// How many milliseconds a service may take to answer; 10 000 when absent, and never less than 1 000.
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

/// How the channels are. Maps have the ids of channels as keys.
public struct ChannelsStatusResult: SchemaType {
    /// When it was looked, in milliseconds since 1970.
    public var ts: Int
    /// The ids of the channels in the order to show them.
    public var channelOrder: [String]
    /// What people call the channels.
    public var channelLabels: [String: String]
    /// What people call the channels where there is room to say more.
    public var channelDetailLabels: [String: String]? = nil
    /// Names of Apple's system images for the channels.
    public var channelSystemImages: [String: String]? = nil
    /// The same by channel, in the order to show them.
    public var channelMeta: [ChannelMeta]? = nil
    /// What each channel says about itself.
    public var channels: [String: JSONValue]
    /// The accounts of the channels.
    public var channelAccounts: [String: [ChannelAccountSnapshot]]
    /// The account of each channel that is meant when none is named.
    public var channelDefaultAccountId: [String: String]

    public init(
        ts: Int
        , channelOrder: [String]
        , channelLabels: [String: String]
        , channelDetailLabels: [String: String]? = nil
        , channelSystemImages: [String: String]? = nil
        , channelMeta: [ChannelMeta]? = nil
        , channels: [String: JSONValue]
        , channelAccounts: [String: [ChannelAccountSnapshot]]
        , channelDefaultAccountId: [String: String]
    ) {
        self.ts = ts
        self.channelOrder = channelOrder
        self.channelLabels = channelLabels
        self.channelDetailLabels = channelDetailLabels
        self.channelSystemImages = channelSystemImages
        self.channelMeta = channelMeta
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
            case "channelOrder": try reader.member(&channelOrder) { try $0.list { try $0.string(min: 1) } }
            case "channelLabels": try reader.member(&channelLabels) { try $0.map { try $0.string(min: 1) } }
            case "channelDetailLabels": try reader.member(&self.channelDetailLabels) { try $0.map { try $0.string(min: 1) } }
            case "channelSystemImages": try reader.member(&self.channelSystemImages) { try $0.map { try $0.string(min: 1) } }
            case "channelMeta": try reader.member(&self.channelMeta) { try $0.list { try $0.read() } }
            case "channels": try reader.member(&channels) { try $0.map { try $0.value() } }
            case "channelAccounts": try reader.member(&channelAccounts) { try $0.map { try $0.list { try $0.read() } } }
            case "channelDefaultAccountId": try reader.member(&channelDefaultAccountId) { try $0.map { try $0.string(min: 1) } }
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
        writer.optional("channelDetailLabels", self.channelDetailLabels)
        writer.optional("channelSystemImages", self.channelSystemImages)
        writer.optional("channelMeta", self.channelMeta)
        writer.member("channels", self.channels)
        writer.member("channelAccounts", self.channelAccounts)
        writer.member("channelDefaultAccountId", self.channelDefaultAccountId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChannelsStatusResult") }
}

/// Which runs to end.
public struct ChatAbortParams: SchemaType {
    /// The session.
    public var sessionKey: String
    /// One run of it; all when absent.
    public var runId: String? = nil

    public init(
        sessionKey: String
        , runId: String? = nil
    ) {
        self.sessionKey = sessionKey
        self.runId = runId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "runId": try reader.member(&self.runId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let sessionKey else { throw reader.refused() }
        self.sessionKey = sessionKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.optional("runId", self.runId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatAbortParams") }
}

/// Which runs were ended.
public struct ChatAbortResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Whether there was something to end.
    public var aborted: Bool
    /// The ids of the runs that were ended.
    public var runIds: [String]

    public init(
        ok: Bool
        , aborted: Bool
        , runIds: [String]
    ) {
        self.ok = ok
        self.aborted = aborted
        self.runIds = runIds
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, aborted: Bool?, runIds: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "aborted": try reader.member(&aborted) { try $0.bool() }
            case "runIds": try reader.member(&runIds) { try $0.list { try $0.string(min: 1) } }
            default: throw reader.refused()
            }
        }
        guard let ok, let aborted, let runIds else { throw reader.refused() }
        self.ok = ok
        self.aborted = aborted
        self.runIds = runIds
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("aborted", self.aborted)
        writer.member("runIds", self.runIds)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatAbortResult") }
}

/// What is said: a text, or parts.
public enum ChatContent: SchemaType {
    case string(String)
    case array([ChatPart])

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: String = reader.attempt(&choice, { try $0.string() }) {
            self = .string(value)
            return
        }
        if let value: [ChatPart] = reader.attempt(&choice, { try $0.list { try $0.read() } }) {
            self = .array(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .array(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatContent") }
}

/// The answer of a run so far, or how it ended.
public struct ChatEvent: SchemaType {
    /// The id of the run.
    public var runId: String
    /// The session, as whoever started the run wrote it.
    public var sessionKey: String
    /// Grows within the run, with holes; 0 for what `chat.inject` adds.
    public var seq: Int
    /// How far the run is.
    public var state: ChatState
    /// The answer so far with `delta`, all of it with `final`. Absent when there is none.
    public var message: ChatEventMessage? = nil
    /// What failed, with `error`.
    public var errorMessage: String? = nil
    /// The tokens it took.
    public var usage: ChatEventUsage? = nil
    /// Why it ended, with `aborted`.
    public var stopReason: ChatStopReason? = nil

    public init(
        runId: String
        , sessionKey: String
        , seq: Int
        , state: ChatState
        , message: ChatEventMessage? = nil
        , errorMessage: String? = nil
        , usage: ChatEventUsage? = nil
        , stopReason: ChatStopReason? = nil
    ) {
        self.runId = runId
        self.sessionKey = sessionKey
        self.seq = seq
        self.state = state
        self.message = message
        self.errorMessage = errorMessage
        self.usage = usage
        self.stopReason = stopReason
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, sessionKey: String?, seq: Int?, state: ChatState?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "seq": try reader.member(&seq) { try $0.integer(min: 0) }
            case "state": try reader.member(&state) { try $0.read() }
            case "message": try reader.member(&self.message) { try $0.read() }
            case "errorMessage": try reader.member(&self.errorMessage) { try $0.string() }
            case "usage": try reader.member(&self.usage) { try $0.read() }
            case "stopReason": try reader.member(&self.stopReason) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let runId, let sessionKey, let seq, let state else { throw reader.refused() }
        self.runId = runId
        self.sessionKey = sessionKey
        self.seq = seq
        self.state = state
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("sessionKey", self.sessionKey)
        writer.member("seq", self.seq)
        writer.member("state", self.state)
        writer.optional("message", self.message)
        writer.optional("errorMessage", self.errorMessage)
        writer.optional("usage", self.usage)
        writer.optional("stopReason", self.stopReason)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatEvent") }
}

/// The answer so far with `delta`, all of it with `final`. Absent when there is none.
public enum ChatEventMessage: SchemaType {
    /// A message of a transcript. Who offers the model decides what else there is.
    case chatMessage(ChatMessage)
    case other(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: ChatMessage = reader.attempt(&choice, { try $0.read() }) {
            self = .chatMessage(value)
            return
        }
        if let value: JSONValue = reader.attempt(&choice, { try $0.value() }) {
            self = .other(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .chatMessage(let value): value.writeJSON(to: &writer)
        case .other(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatEventMessage") }
}

/// The tokens it took.
public enum ChatEventUsage: SchemaType {
    /// Tokens a model read and wrote.
    case tokenUsage(TokenUsage)
    case other(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: TokenUsage = reader.attempt(&choice, { try $0.read() }) {
            self = .tokenUsage(value)
            return
        }
        if let value: JSONValue = reader.attempt(&choice, { try $0.value() }) {
            self = .other(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .tokenUsage(let value): value.writeJSON(to: &writer)
        case .other(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatEventUsage") }
}

/// Which messages to read.
public struct ChatHistoryParams: SchemaType {
    /// The session.
    public var sessionKey: String
    /// How many of the newest messages: 200 when absent.
    public var limit: Int? = nil

    public init(
        sessionKey: String
        , limit: Int? = nil
    ) {
        self.sessionKey = sessionKey
        self.limit = limit
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "limit": try reader.member(&self.limit) { try $0.integer(min: 1, max: 1000) }
            default: throw reader.refused()
            }
        }
        guard let sessionKey else { throw reader.refused() }
        self.sessionKey = sessionKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.optional("limit", self.limit)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatHistoryParams") }
}

/// The newest messages of a session.
public struct ChatHistoryResult: SchemaType {
    /// The session, as it was asked for.
    public var sessionKey: String
    /// Its transcript; absent when nobody knows the session.
    public var sessionId: String? = nil
    /// Oldest first.
    public var messages: [ChatMessage]
    /// How long the model thinks in this session: its own level, else the configured one, else the model's.
    public var thinkingLevel: String

    public init(
        sessionKey: String
        , sessionId: String? = nil
        , messages: [ChatMessage]
        , thinkingLevel: String
    ) {
        self.sessionKey = sessionKey
        self.sessionId = sessionId
        self.messages = messages
        self.thinkingLevel = thinkingLevel
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?, messages: [ChatMessage]?, thinkingLevel: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "sessionId": try reader.member(&self.sessionId) { try $0.string(min: 1) }
            case "messages": try reader.member(&messages) { try $0.list { try $0.read() } }
            case "thinkingLevel": try reader.member(&thinkingLevel) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let sessionKey, let messages, let thinkingLevel else { throw reader.refused() }
        self.sessionKey = sessionKey
        self.messages = messages
        self.thinkingLevel = thinkingLevel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.optional("sessionId", self.sessionId)
        writer.member("messages", self.messages)
        writer.member("thinkingLevel", self.thinkingLevel)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatHistoryResult") }
}

/// What to add to a session.
public struct ChatInjectParams: SchemaType {
    /// The session.
    public var sessionKey: String
    /// What the agent says.
    public var message: String
    /// What stands in brackets above it, such as who says so.
    public var label: String? = nil

    public init(
        sessionKey: String
        , message: String
        , label: String? = nil
    ) {
        self.sessionKey = sessionKey
        self.message = message
        self.label = label
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?, message: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "message": try reader.member(&message) { try $0.string(min: 1) }
            case "label": try reader.member(&self.label) { try $0.string(max: 100) }
            default: throw reader.refused()
            }
        }
        guard let sessionKey, let message else { throw reader.refused() }
        self.sessionKey = sessionKey
        self.message = message
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.member("message", self.message)
        writer.optional("label", self.label)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatInjectParams") }
}

/// The message was added.
public struct ChatInjectResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The id of the message. Its event has the run id `inject-` with this behind it.
    public var messageId: String

    public init(
        ok: Bool
        , messageId: String
    ) {
        self.ok = ok
        self.messageId = messageId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, messageId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "messageId": try reader.member(&messageId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let ok, let messageId else { throw reader.refused() }
        self.ok = ok
        self.messageId = messageId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("messageId", self.messageId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatInjectResult") }
}

/// A message of a transcript. Who offers the model decides what else there is.
public struct ChatMessage: SchemaType {
    /// Who says it.
    public var role: ChatRole
    /// What is said.
    public var content: ChatContent? = nil
    /// When, in milliseconds since 1970.
    public var timestamp: Int? = nil
    /// Why the model stopped, such as `stop` or `toolUse`; `injected` for what no model said.
    public var stopReason: String? = nil
    /// The tokens it took.
    public var usage: TokenUsage? = nil
    /// Who offers the model.
    public var provider: String? = nil
    /// The model.
    public var model: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        role: ChatRole
        , content: ChatContent? = nil
        , timestamp: Int? = nil
        , stopReason: String? = nil
        , usage: TokenUsage? = nil
        , provider: String? = nil
        , model: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.role = role
        self.content = content
        self.timestamp = timestamp
        self.stopReason = stopReason
        self.usage = usage
        self.provider = provider
        self.model = model
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var role: ChatRole?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "role": try reader.member(&role) { try $0.read() }
            case "content": try reader.member(&self.content) { try $0.read() }
            case "timestamp": try reader.member(&self.timestamp) { try $0.integer(min: 0) }
            case "stopReason": try reader.member(&self.stopReason) { try $0.string() }
            case "usage": try reader.member(&self.usage) { try $0.read() }
            case "provider": try reader.member(&self.provider) { try $0.string() }
            case "model": try reader.member(&self.model) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let role else { throw reader.refused() }
        self.role = role
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("role", self.role)
        writer.optional("content", self.content)
        writer.optional("timestamp", self.timestamp)
        writer.optional("stopReason", self.stopReason)
        writer.optional("usage", self.usage)
        writer.optional("provider", self.provider)
        writer.optional("model", self.model)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatMessage") }
}

/// A part of what is said. Each type of part has members of its own.
public struct ChatPart: SchemaType {
    /// What it is.
    public var type: ChatPartType
    /// The text of a `text` part.
    public var text: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        type: ChatPartType
        , text: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.type = type
        self.text = text
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var type: ChatPartType?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "type": try reader.member(&type) { try $0.read() }
            case "text": try reader.member(&self.text) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let type else { throw reader.refused() }
        self.type = type
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("type", self.type)
        writer.optional("text", self.text)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatPart") }
}

/// What a part of a message is.
public enum ChatPartType: SchemaType, RawRepresentable {
    /// A text, in `text`.
    case text
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "text": self = .text
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatPartType") }
}

/// Who says something.
public enum ChatRole: SchemaType, RawRepresentable {
    /// A person.
    case user
    /// The agent.
    case assistant
    /// A tool, to the agent.
    case toolResult
    /// The gateway.
    case system
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "user": self = .user
        case "assistant": self = .assistant
        case "toolResult": self = .toolResult
        case "system": self = .system
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .user: "user"
        case .assistant: "assistant"
        case .toolResult: "toolResult"
        case .system: "system"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatRole") }
}

/// The run of a message.
public struct ChatRun: SchemaType {
    /// The id of the run: the key of the request.
    public var runId: String
    /// How far it is.
    public var status: ChatRunStatus
    /// What failed, beside an error.
    public var summary: String? = nil

    public init(
        runId: String
        , status: ChatRunStatus
        , summary: String? = nil
    ) {
        self.runId = runId
        self.status = status
        self.summary = summary
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, status: ChatRunStatus?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "status": try reader.member(&status) { try $0.read() }
            case "summary": try reader.member(&self.summary) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let runId, let status else { throw reader.refused() }
        self.runId = runId
        self.status = status
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("status", self.status)
        writer.optional("summary", self.summary)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatRun") }
}

/// How far the run of a message is.
public enum ChatRunStatus: SchemaType, RawRepresentable {
    /// It starts now.
    case started
    /// It started with an earlier request of the same key, and goes on.
    case inFlight
    /// It is over.
    case ok
    /// It failed.
    case error
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "started": self = .started
        case "in_flight": self = .inFlight
        case "ok": self = .ok
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .started: "started"
        case .inFlight: "in_flight"
        case .ok: "ok"
        case .error: "error"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatRunStatus") }
}

/// What to send into a session.
public struct ChatSendParams: SchemaType {
    /// The session.
    public var sessionKey: String
    /// What the user says. It may be empty when a picture says it all.
    public var message: String
    /// How long the model thinks about this message, such as `low`.
    public var thinking: String? = nil
    /// Whether the answer is delivered to the session's channel, too.
    public var deliver: Bool? = nil
    /// Pictures that belong to the message, each at most 5 000 000 bytes once decoded.
    public var attachments: [MessageAttachment]? = nil
    /// How many milliseconds the run may take. Ten minutes when absent, unless configured otherwise.
    public var timeoutMs: Int? = nil
    /// The id of the run, and what makes repeating this request safe.
    public var idempotencyKey: String

    public init(
        sessionKey: String
        , message: String
        , thinking: String? = nil
        , deliver: Bool? = nil
        , attachments: [MessageAttachment]? = nil
        , timeoutMs: Int? = nil
        , idempotencyKey: String
    ) {
        self.sessionKey = sessionKey
        self.message = message
        self.thinking = thinking
        self.deliver = deliver
        self.attachments = attachments
        self.timeoutMs = timeoutMs
        self.idempotencyKey = idempotencyKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionKey: String?, message: String?, idempotencyKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&sessionKey) { try $0.string(min: 1) }
            case "message": try reader.member(&message) { try $0.string() }
            case "thinking": try reader.member(&self.thinking) { try $0.string() }
            case "deliver": try reader.member(&self.deliver) { try $0.bool() }
            case "attachments": try reader.member(&self.attachments) { try $0.list { try $0.read() } }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            case "idempotencyKey": try reader.member(&idempotencyKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let sessionKey, let message, let idempotencyKey else { throw reader.refused() }
        self.sessionKey = sessionKey
        self.message = message
        self.idempotencyKey = idempotencyKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionKey", self.sessionKey)
        writer.member("message", self.message)
        writer.optional("thinking", self.thinking)
        writer.optional("deliver", self.deliver)
        writer.optional("attachments", self.attachments)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.member("idempotencyKey", self.idempotencyKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatSendParams") }
}

/// What becomes of a message. With a command that ends runs, it is what `chat.abort` answers.
public enum ChatSendResult: SchemaType {
    /// The run of a message.
    case chatRun(ChatRun)
    /// Which runs were ended.
    case chatAbortResult(ChatAbortResult)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: ChatRun = reader.attempt(&choice, { try $0.read() }) {
            self = .chatRun(value)
            return
        }
        if let value: ChatAbortResult = reader.attempt(&choice, { try $0.read() }) {
            self = .chatAbortResult(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .chatRun(let value): value.writeJSON(to: &writer)
        case .chatAbortResult(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatSendResult") }
}

/// How far a run is.
public enum ChatState: SchemaType, RawRepresentable {
    /// It goes on.
    case delta
    /// It is over.
    case `final`
    /// It was ended.
    case aborted
    /// It failed.
    case error
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "delta": self = .delta
        case "final": self = .`final`
        case "aborted": self = .aborted
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .delta: "delta"
        case .`final`: "final"
        case .aborted: "aborted"
        case .error: "error"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatState") }
}

/// Why a run was ended.
public enum ChatStopReason: SchemaType, RawRepresentable {
    /// `chat.abort` was called.
    case rpc
    /// The user said so in the conversation.
    case stop
    /// It took too long.
    case timeout
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "rpc": self = .rpc
        case "stop": self = .stop
        case "timeout": self = .timeout
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .rpc: "rpc"
        case .stop: "stop"
        case .timeout: "timeout"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ChatStopReason") }
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

/// What the configuration should be, and what to do about it.
public struct ConfigApplyParams: SchemaType {
    /// The text, as JSON5.
    public var raw: String
    /// The hash of the text it replaces.
    public var baseHash: String? = nil
    /// The session that is told once the gateway is back.
    public var sessionKey: String? = nil
    /// What it is told, beside that the configuration changed.
    public var note: String? = nil
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    public var restartDelayMs: Int? = nil

    public init(
        raw: String
        , baseHash: String? = nil
        , sessionKey: String? = nil
        , note: String? = nil
        , restartDelayMs: Int? = nil
    ) {
        self.raw = raw
        self.baseHash = baseHash
        self.sessionKey = sessionKey
        self.note = note
        self.restartDelayMs = restartDelayMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var raw: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "raw": try reader.member(&raw) { try $0.string(min: 1) }
            case "baseHash": try reader.member(&self.baseHash) { try $0.string(min: 1) }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            case "note": try reader.member(&self.note) { try $0.string() }
            case "restartDelayMs": try reader.member(&self.restartDelayMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let raw else { throw reader.refused() }
        self.raw = raw
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("raw", self.raw)
        writer.optional("baseHash", self.baseHash)
        writer.optional("sessionKey", self.sessionKey)
        writer.optional("note", self.note)
        writer.optional("restartDelayMs", self.restartDelayMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigApplyParams") }
}

/// The file is written, and the gateway is about to restart.
public struct ConfigApplyResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Where the file is.
    public var path: String
    /// What it says now.
    public var config: JSONValue
    /// How it restarts.
    public var restart: RestartPlan
    /// What is kept about it until the gateway is back.
    public var sentinel: RestartSentinel

    public init(
        ok: Bool
        , path: String
        , config: JSONValue
        , restart: RestartPlan
        , sentinel: RestartSentinel
    ) {
        self.ok = ok
        self.path = path
        self.config = config
        self.restart = restart
        self.sentinel = sentinel
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, path: String?, config: JSONValue?, restart: RestartPlan?, sentinel: RestartSentinel?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "config": try reader.member(&config) { try $0.value() }
            case "restart": try reader.member(&restart) { try $0.read() }
            case "sentinel": try reader.member(&sentinel) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let path, let config, let restart, let sentinel else { throw reader.refused() }
        self.ok = ok
        self.path = path
        self.config = config
        self.restart = restart
        self.sentinel = sentinel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("path", self.path)
        writer.member("config", self.config)
        writer.member("restart", self.restart)
        writer.member("sentinel", self.sentinel)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigApplyResult") }
}

/// Nothing.
public struct ConfigGetParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigGetParams") }
}

/// The file and what it means.
public struct ConfigGetResult: SchemaType {
    /// Where the file is.
    public var path: String
    /// Whether there is one.
    public var exists: Bool
    /// Its text; `null` when there is none.
    public var raw: String?
    /// What it says, before anything is filled in.
    public var parsed: JSONValue
    /// Whether all it says is allowed.
    public var valid: Bool
    /// What it means: with what is included, with variables of the environment, with everything that was left out.
    public var config: JSONValue
    /// The SHA-256 of the text in hexadecimal digits; of nothing when there is no file. Changing it asks for this.
    public var hash: String
    /// What is not allowed.
    public var issues: [ConfigIssue]
    /// What is allowed and may still be a mistake.
    public var warnings: [ConfigIssue]
    /// What is spelled as earlier versions did.
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
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "exists": try reader.member(&exists) { try $0.bool() }
            case "raw": try reader.member(&raw) { try $0.nullable { try $0.string() } }
            case "parsed": try reader.member(&parsed) { try $0.value() }
            case "valid": try reader.member(&valid) { try $0.bool() }
            case "config": try reader.member(&config) { try $0.value() }
            case "hash": try reader.member(&hash) { try $0.string(min: 1) }
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

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigGetResult") }
}

/// Something about a place in the configuration.
public struct ConfigIssue: SchemaType {
    /// Where, as in `gateway.port`; empty for the whole.
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

/// What to merge into the configuration, and what to do about it.
public struct ConfigPatchParams: SchemaType {
    /// An object, as JSON5.
    public var raw: String
    /// The hash of the text it changes.
    public var baseHash: String? = nil
    /// The session that is told once the gateway is back.
    public var sessionKey: String? = nil
    /// What it is told, beside that the configuration changed.
    public var note: String? = nil
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    public var restartDelayMs: Int? = nil

    public init(
        raw: String
        , baseHash: String? = nil
        , sessionKey: String? = nil
        , note: String? = nil
        , restartDelayMs: Int? = nil
    ) {
        self.raw = raw
        self.baseHash = baseHash
        self.sessionKey = sessionKey
        self.note = note
        self.restartDelayMs = restartDelayMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var raw: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "raw": try reader.member(&raw) { try $0.string(min: 1) }
            case "baseHash": try reader.member(&self.baseHash) { try $0.string(min: 1) }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            case "note": try reader.member(&self.note) { try $0.string() }
            case "restartDelayMs": try reader.member(&self.restartDelayMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let raw else { throw reader.refused() }
        self.raw = raw
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("raw", self.raw)
        writer.optional("baseHash", self.baseHash)
        writer.optional("sessionKey", self.sessionKey)
        writer.optional("note", self.note)
        writer.optional("restartDelayMs", self.restartDelayMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigPatchParams") }
}

/// The file is written, and the gateway is about to restart.
public struct ConfigPatchResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Where the file is.
    public var path: String
    /// What it says now.
    public var config: JSONValue
    /// How it restarts.
    public var restart: RestartPlan
    /// What is kept about it until the gateway is back.
    public var sentinel: RestartSentinel

    public init(
        ok: Bool
        , path: String
        , config: JSONValue
        , restart: RestartPlan
        , sentinel: RestartSentinel
    ) {
        self.ok = ok
        self.path = path
        self.config = config
        self.restart = restart
        self.sentinel = sentinel
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, path: String?, config: JSONValue?, restart: RestartPlan?, sentinel: RestartSentinel?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "config": try reader.member(&config) { try $0.value() }
            case "restart": try reader.member(&restart) { try $0.read() }
            case "sentinel": try reader.member(&sentinel) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let path, let config, let restart, let sentinel else { throw reader.refused() }
        self.ok = ok
        self.path = path
        self.config = config
        self.restart = restart
        self.sentinel = sentinel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("path", self.path)
        writer.member("config", self.config)
        writer.member("restart", self.restart)
        writer.member("sentinel", self.sentinel)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigPatchResult") }
}

/// Nothing.
public struct ConfigSchemaParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigSchemaParams") }
}

/// What may stand in the configuration.
public struct ConfigSchemaResponse: SchemaType {
    /// A JSON Schema for it.
    public var schema: JSONValue
    /// How a form should show it, by path: `gateway.port`, with `*` for any name or index.
    public var uiHints: [String: ConfigUiHint]
    /// The version of the gateway.
    public var version: String
    /// When it was made, as ISO 8601 has it.
    public var generatedAt: String

    public init(
        schema: JSONValue
        , uiHints: [String: ConfigUiHint]
        , version: String
        , generatedAt: String
    ) {
        self.schema = schema
        self.uiHints = uiHints
        self.version = version
        self.generatedAt = generatedAt
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var schema: JSONValue?, uiHints: [String: ConfigUiHint]?, version: String?, generatedAt: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "schema": try reader.member(&schema) { try $0.value() }
            case "uiHints": try reader.member(&uiHints) { try $0.map { try $0.read() } }
            case "version": try reader.member(&version) { try $0.string(min: 1) }
            case "generatedAt": try reader.member(&generatedAt) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let schema, let uiHints, let version, let generatedAt else { throw reader.refused() }
        self.schema = schema
        self.uiHints = uiHints
        self.version = version
        self.generatedAt = generatedAt
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("schema", self.schema)
        writer.member("uiHints", self.uiHints)
        writer.member("version", self.version)
        writer.member("generatedAt", self.generatedAt)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigSchemaResponse") }
}

/// What the file should say.
public struct ConfigSetParams: SchemaType {
    /// The text, as JSON5.
    public var raw: String
    /// The hash of the text it replaces.
    public var baseHash: String? = nil

    public init(
        raw: String
        , baseHash: String? = nil
    ) {
        self.raw = raw
        self.baseHash = baseHash
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var raw: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "raw": try reader.member(&raw) { try $0.string(min: 1) }
            case "baseHash": try reader.member(&self.baseHash) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let raw else { throw reader.refused() }
        self.raw = raw
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("raw", self.raw)
        writer.optional("baseHash", self.baseHash)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigSetParams") }
}

/// The file is written.
public struct ConfigSetResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Where the file is.
    public var path: String
    /// What it says now.
    public var config: JSONValue

    public init(
        ok: Bool
        , path: String
        , config: JSONValue
    ) {
        self.ok = ok
        self.path = path
        self.config = config
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, path: String?, config: JSONValue?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "config": try reader.member(&config) { try $0.value() }
            default: throw reader.refused()
            }
        }
        guard let ok, let path, let config else { throw reader.refused() }
        self.ok = ok
        self.path = path
        self.config = config
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("path", self.path)
        writer.member("config", self.config)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigSetResult") }
}

/// How a form should show a setting.
public struct ConfigUiHint: SchemaType {
    /// What it is called.
    public var label: String? = nil
    /// What it does.
    public var help: String? = nil
    /// What it belongs to.
    public var group: String? = nil
    /// Where it stands among others; small ones first.
    public var order: Int? = nil
    /// Whether few people need it.
    public var advanced: Bool? = nil
    /// Whether it is a secret.
    public var sensitive: Bool? = nil
    /// What stands in the field while it is empty.
    public var placeholder: String? = nil
    /// What a new item of a list or a map starts with.
    public var itemTemplate: JSONValue? = nil

    public init(
        label: String? = nil
        , help: String? = nil
        , group: String? = nil
        , order: Int? = nil
        , advanced: Bool? = nil
        , sensitive: Bool? = nil
        , placeholder: String? = nil
        , itemTemplate: JSONValue? = nil
    ) {
        self.label = label
        self.help = help
        self.group = group
        self.order = order
        self.advanced = advanced
        self.sensitive = sensitive
        self.placeholder = placeholder
        self.itemTemplate = itemTemplate
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "label": try reader.member(&self.label) { try $0.string() }
            case "help": try reader.member(&self.help) { try $0.string() }
            case "group": try reader.member(&self.group) { try $0.string() }
            case "order": try reader.member(&self.order) { try $0.integer() }
            case "advanced": try reader.member(&self.advanced) { try $0.bool() }
            case "sensitive": try reader.member(&self.sensitive) { try $0.bool() }
            case "placeholder": try reader.member(&self.placeholder) { try $0.string() }
            case "itemTemplate": try reader.member(&self.itemTemplate) { try $0.value() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("label", self.label)
        writer.optional("help", self.help)
        writer.optional("group", self.group)
        writer.optional("order", self.order)
        writer.optional("advanced", self.advanced)
        writer.optional("sensitive", self.sensitive)
        writer.optional("placeholder", self.placeholder)
        writer.optional("itemTemplate", self.itemTemplate)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ConfigUiHint") }
}

/// A configuration: what `config.schema` describes.
public typealias Configuration = JSONValue

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

/// What happens to jobs.
public enum CronAction: SchemaType, RawRepresentable {
    /// It was added.
    case added
    /// It was changed.
    case updated
    /// It was removed.
    case removed
    /// It runs.
    case started
    /// It is done.
    case finished
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "added": self = .added
        case "updated": self = .updated
        case "removed": self = .removed
        case "started": self = .started
        case "finished": self = .finished
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .added: "added"
        case .updated: "updated"
        case .removed: "removed"
        case .started: "started"
        case .finished: "finished"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronAction") }
}

/// A job to add.
///
/// Gateways help before they look: a job inside of `data` or `job` is taken out, the kind of a schedule is guessed from its other members, `at` and texts in `atMs` are read as ISO 8601, and what is left out below may be filled in.
public struct CronAddParams: SchemaType {
    /// What people call it.
    public var name: String
    /// The agent it is for; `null` and absent mean the default agent.
    public var agentId: Maybe<String> = nil
    /// What it is for.
    public var description: String? = nil
    /// Whether it runs; it does when absent.
    public var enabled: Bool? = nil
    /// Whether it is removed once it succeeded.
    public var deleteAfterRun: Bool? = nil
    /// When it runs.
    public var schedule: CronSchedule
    /// The session it runs in.
    public var sessionTarget: CronSessionTarget
    /// When the main session hears of it.
    public var wakeMode: CronWakeMode
    /// What it does.
    public var payload: CronPayload
    /// What the main session hears of an isolated one.
    public var isolation: CronIsolation? = nil

    public init(
        name: String
        , agentId: Maybe<String> = nil
        , description: String? = nil
        , enabled: Bool? = nil
        , deleteAfterRun: Bool? = nil
        , schedule: CronSchedule
        , sessionTarget: CronSessionTarget
        , wakeMode: CronWakeMode
        , payload: CronPayload
        , isolation: CronIsolation? = nil
    ) {
        self.name = name
        self.agentId = agentId
        self.description = description
        self.enabled = enabled
        self.deleteAfterRun = deleteAfterRun
        self.schedule = schedule
        self.sessionTarget = sessionTarget
        self.wakeMode = wakeMode
        self.payload = payload
        self.isolation = isolation
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var name: String?, schedule: CronSchedule?, sessionTarget: CronSessionTarget?, wakeMode: CronWakeMode?, payload: CronPayload?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": try reader.member(&name) { try $0.string(min: 1) }
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "description": try reader.member(&self.description) { try $0.string() }
            case "enabled": try reader.member(&self.enabled) { try $0.bool() }
            case "deleteAfterRun": try reader.member(&self.deleteAfterRun) { try $0.bool() }
            case "schedule": try reader.member(&schedule) { try $0.read() }
            case "sessionTarget": try reader.member(&sessionTarget) { try $0.read() }
            case "wakeMode": try reader.member(&wakeMode) { try $0.read() }
            case "payload": try reader.member(&payload) { try $0.read() }
            case "isolation": try reader.member(&self.isolation) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let name, let schedule, let sessionTarget, let wakeMode, let payload else { throw reader.refused() }
        self.name = name
        self.schedule = schedule
        self.sessionTarget = sessionTarget
        self.wakeMode = wakeMode
        self.payload = payload
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", self.name)
        writer.optional("agentId", self.agentId)
        writer.optional("description", self.description)
        writer.optional("enabled", self.enabled)
        writer.optional("deleteAfterRun", self.deleteAfterRun)
        writer.member("schedule", self.schedule)
        writer.member("sessionTarget", self.sessionTarget)
        writer.member("wakeMode", self.wakeMode)
        writer.member("payload", self.payload)
        writer.optional("isolation", self.isolation)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronAddParams") }
}

/// The job that was added.
public typealias CronAddResult = CronJob

/// Runs an agent.
public struct CronAgentTurn: SchemaType {
    /// Always `agentTurn`.
    /// Always `"agentTurn"`.
    public var kind: String { "agentTurn" }
    /// What the agent is told.
    public var message: String
    /// The model, when not that of the agent.
    public var model: String? = nil
    /// How long the model thinks, such as `low`.
    public var thinking: String? = nil
    /// How many seconds it may take.
    public var timeoutSeconds: Int? = nil
    /// Whether the answer is delivered.
    public var deliver: Bool? = nil
    /// The channel it is delivered to.
    public var channel: CronChannel? = nil
    /// Whom it is delivered to.
    public var to: String? = nil
    /// Whether the job succeeds all the same when the answer cannot be delivered.
    public var bestEffortDeliver: Bool? = nil

    public init(
        message: String
        , model: String? = nil
        , thinking: String? = nil
        , timeoutSeconds: Int? = nil
        , deliver: Bool? = nil
        , channel: CronChannel? = nil
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
            case "message": try reader.member(&message) { try $0.string(min: 1) }
            case "model": try reader.member(&self.model) { try $0.string() }
            case "thinking": try reader.member(&self.thinking) { try $0.string() }
            case "timeoutSeconds": try reader.member(&self.timeoutSeconds) { try $0.integer(min: 1) }
            case "deliver": try reader.member(&self.deliver) { try $0.bool() }
            case "channel": try reader.member(&self.channel) { try $0.read() }
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

/// What changes about how an agent is run.
public struct CronAgentTurnPatch: SchemaType {
    /// Always `agentTurn`.
    /// Always `"agentTurn"`.
    public var kind: String { "agentTurn" }
    /// What the agent is told.
    public var message: String? = nil
    /// The model, when not that of the agent.
    public var model: String? = nil
    /// How long the model thinks, such as `low`.
    public var thinking: String? = nil
    /// How many seconds it may take.
    public var timeoutSeconds: Int? = nil
    /// Whether the answer is delivered.
    public var deliver: Bool? = nil
    /// The channel it is delivered to.
    public var channel: CronChannel? = nil
    /// Whom it is delivered to.
    public var to: String? = nil
    /// Whether the job succeeds all the same when the answer cannot be delivered.
    public var bestEffortDeliver: Bool? = nil

    public init(
        message: String? = nil
        , model: String? = nil
        , thinking: String? = nil
        , timeoutSeconds: Int? = nil
        , deliver: Bool? = nil
        , channel: CronChannel? = nil
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
        var kind: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("agentTurn") }
            case "message": try reader.member(&self.message) { try $0.string(min: 1) }
            case "model": try reader.member(&self.model) { try $0.string() }
            case "thinking": try reader.member(&self.thinking) { try $0.string() }
            case "timeoutSeconds": try reader.member(&self.timeoutSeconds) { try $0.integer(min: 1) }
            case "deliver": try reader.member(&self.deliver) { try $0.bool() }
            case "channel": try reader.member(&self.channel) { try $0.read() }
            case "to": try reader.member(&self.to) { try $0.string() }
            case "bestEffortDeliver": try reader.member(&self.bestEffortDeliver) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard kind != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.optional("message", self.message)
        writer.optional("model", self.model)
        writer.optional("thinking", self.thinking)
        writer.optional("timeoutSeconds", self.timeoutSeconds)
        writer.optional("deliver", self.deliver)
        writer.optional("channel", self.channel)
        writer.optional("to", self.to)
        writer.optional("bestEffortDeliver", self.bestEffortDeliver)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronAgentTurnPatch") }
}

/// The channel the answer of a job is delivered to: `last`, or the id of one.
public enum CronChannel: SchemaType, RawRepresentable {
    /// The channel the session used last.
    case last
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "last": self = .last
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .last: "last"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronChannel") }
}

/// Something happened to a job.
public struct CronEvent: SchemaType {
    /// The job.
    public var jobId: String
    /// What happened.
    public var action: CronAction
    /// When it started, in milliseconds since 1970; with `started` and `finished`.
    public var runAtMs: Int? = nil
    /// How many milliseconds it took, with `finished`.
    public var durationMs: Int? = nil
    /// How it went, with `finished`.
    public var status: CronRunStatus? = nil
    /// What failed, with `finished`.
    public var error: String? = nil
    /// What came of it, for people, with `finished`.
    public var summary: String? = nil
    /// When it is due next, in milliseconds since 1970.
    public var nextRunAtMs: Int? = nil

    public init(
        jobId: String
        , action: CronAction
        , runAtMs: Int? = nil
        , durationMs: Int? = nil
        , status: CronRunStatus? = nil
        , error: String? = nil
        , summary: String? = nil
        , nextRunAtMs: Int? = nil
    ) {
        self.jobId = jobId
        self.action = action
        self.runAtMs = runAtMs
        self.durationMs = durationMs
        self.status = status
        self.error = error
        self.summary = summary
        self.nextRunAtMs = nextRunAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var jobId: String?, action: CronAction?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "jobId": try reader.member(&jobId) { try $0.string(min: 1) }
            case "action": try reader.member(&action) { try $0.read() }
            case "runAtMs": try reader.member(&self.runAtMs) { try $0.integer(min: 0) }
            case "durationMs": try reader.member(&self.durationMs) { try $0.integer(min: 0) }
            case "status": try reader.member(&self.status) { try $0.read() }
            case "error": try reader.member(&self.error) { try $0.string() }
            case "summary": try reader.member(&self.summary) { try $0.string() }
            case "nextRunAtMs": try reader.member(&self.nextRunAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let jobId, let action else { throw reader.refused() }
        self.jobId = jobId
        self.action = action
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("jobId", self.jobId)
        writer.member("action", self.action)
        writer.optional("runAtMs", self.runAtMs)
        writer.optional("durationMs", self.durationMs)
        writer.optional("status", self.status)
        writer.optional("error", self.error)
        writer.optional("summary", self.summary)
        writer.optional("nextRunAtMs", self.nextRunAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronEvent") }
}

/// What the main session hears of an isolated job.
public struct CronIsolation: SchemaType {
    /// What stands in front of it; `Cron` when absent.
    public var postToMainPrefix: String? = nil
    /// How much it hears; a summary when absent.
    public var postToMainMode: CronPostMode? = nil
    /// How many characters of the answer, with `full`: 8 000 when absent.
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

/// A job.
public struct CronJob: SchemaType {
    /// Its id.
    public var id: String
    /// The agent it is for; the default agent when absent.
    public var agentId: String? = nil
    /// What people call it.
    public var name: String
    /// What it is for.
    public var description: String? = nil
    /// Whether it runs.
    public var enabled: Bool
    /// Whether it is removed once it succeeded.
    public var deleteAfterRun: Bool? = nil
    /// When it was added, in milliseconds since 1970.
    public var createdAtMs: Int
    /// When it was changed last, in milliseconds since 1970.
    public var updatedAtMs: Int
    /// When it runs.
    public var schedule: CronSchedule
    /// The session it runs in.
    public var sessionTarget: CronSessionTarget
    /// When the main session hears of it.
    public var wakeMode: CronWakeMode
    /// What it does.
    public var payload: CronPayload
    /// What the main session hears of an isolated one.
    public var isolation: CronIsolation? = nil
    /// How it went so far.
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
            case "name": try reader.member(&name) { try $0.string(min: 1) }
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

/// What changes about a job; what is absent stays.
public struct CronJobPatch: SchemaType {
    /// What people call it.
    public var name: String? = nil
    /// The agent it is for; `null` means the default agent.
    public var agentId: Maybe<String> = nil
    /// What it is for.
    public var description: String? = nil
    /// Whether it runs.
    public var enabled: Bool? = nil
    /// Whether it is removed once it succeeded.
    public var deleteAfterRun: Bool? = nil
    /// When it runs.
    public var schedule: CronSchedule? = nil
    /// The session it runs in.
    public var sessionTarget: CronSessionTarget? = nil
    /// When the main session hears of it.
    public var wakeMode: CronWakeMode? = nil
    /// What it does.
    public var payload: CronPayloadPatch? = nil
    /// What the main session hears of an isolated one.
    public var isolation: CronIsolation? = nil
    /// How it went so far.
    public var state: CronJobState? = nil

    public init(
        name: String? = nil
        , agentId: Maybe<String> = nil
        , description: String? = nil
        , enabled: Bool? = nil
        , deleteAfterRun: Bool? = nil
        , schedule: CronSchedule? = nil
        , sessionTarget: CronSessionTarget? = nil
        , wakeMode: CronWakeMode? = nil
        , payload: CronPayloadPatch? = nil
        , isolation: CronIsolation? = nil
        , state: CronJobState? = nil
    ) {
        self.name = name
        self.agentId = agentId
        self.description = description
        self.enabled = enabled
        self.deleteAfterRun = deleteAfterRun
        self.schedule = schedule
        self.sessionTarget = sessionTarget
        self.wakeMode = wakeMode
        self.payload = payload
        self.isolation = isolation
        self.state = state
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": try reader.member(&self.name) { try $0.string(min: 1) }
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "description": try reader.member(&self.description) { try $0.string() }
            case "enabled": try reader.member(&self.enabled) { try $0.bool() }
            case "deleteAfterRun": try reader.member(&self.deleteAfterRun) { try $0.bool() }
            case "schedule": try reader.member(&self.schedule) { try $0.read() }
            case "sessionTarget": try reader.member(&self.sessionTarget) { try $0.read() }
            case "wakeMode": try reader.member(&self.wakeMode) { try $0.read() }
            case "payload": try reader.member(&self.payload) { try $0.read() }
            case "isolation": try reader.member(&self.isolation) { try $0.read() }
            case "state": try reader.member(&self.state) { try $0.read() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", self.name)
        writer.optional("agentId", self.agentId)
        writer.optional("description", self.description)
        writer.optional("enabled", self.enabled)
        writer.optional("deleteAfterRun", self.deleteAfterRun)
        writer.optional("schedule", self.schedule)
        writer.optional("sessionTarget", self.sessionTarget)
        writer.optional("wakeMode", self.wakeMode)
        writer.optional("payload", self.payload)
        writer.optional("isolation", self.isolation)
        writer.optional("state", self.state)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronJobPatch") }
}

/// How a job went so far.
public struct CronJobState: SchemaType {
    /// When it is due next, in milliseconds since 1970.
    public var nextRunAtMs: Int? = nil
    /// Since when it is running, in milliseconds since 1970.
    public var runningAtMs: Int? = nil
    /// When it ran last, in milliseconds since 1970.
    public var lastRunAtMs: Int? = nil
    /// How it went last.
    public var lastStatus: CronRunStatus? = nil
    /// What failed last.
    public var lastError: String? = nil
    /// How many milliseconds it took last.
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

/// Which jobs to list.
public struct CronListParams: SchemaType {
    /// Whether to list those that do not run, too.
    public var includeDisabled: Bool? = nil

    public init(
        includeDisabled: Bool? = nil
    ) {
        self.includeDisabled = includeDisabled
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "includeDisabled": try reader.member(&self.includeDisabled) { try $0.bool() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("includeDisabled", self.includeDisabled)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronListParams") }
}

/// Jobs.
public struct CronListResult: SchemaType {
    /// Those that are due next first.
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
    /// Runs an agent.
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

/// What changes about what a job does.
public enum CronPayloadPatch: SchemaType {
    /// What changes about what the main session is told.
    case systemEvent(CronSystemEventPatch)
    /// What changes about how an agent is run.
    case agentTurn(CronAgentTurnPatch)

    public init(readingJSON reader: inout JSONReader) throws {
        switch try reader.tag("kind") {
        case "systemEvent": self = .systemEvent(try reader.read())
        case "agentTurn": self = .agentTurn(try reader.read())
        default: throw reader.refused()
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .systemEvent(let value): value.writeJSON(to: &writer)
        case .agentTurn(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronPayloadPatch") }
}

/// How much the main session hears of an isolated job.
public enum CronPostMode: SchemaType, RawRepresentable {
    /// A summary.
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

/// Which job to remove.
public struct CronRemoveById: SchemaType {
    /// The id of the job.
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

    public static var jsonRule: SchemaRule { schemaRules.at("CronRemoveById") }
}

/// Which job to remove.
public struct CronRemoveByJobId: SchemaType {
    /// The id of the job.
    public var jobId: String

    public init(
        jobId: String
    ) {
        self.jobId = jobId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var jobId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "jobId": try reader.member(&jobId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let jobId else { throw reader.refused() }
        self.jobId = jobId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("jobId", self.jobId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRemoveByJobId") }
}

/// Which job to remove.
public enum CronRemoveParams: SchemaType {
    /// Which job to remove.
    case cronRemoveById(CronRemoveById)
    /// Which job to remove.
    case cronRemoveByJobId(CronRemoveByJobId)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: CronRemoveById = reader.attempt(&choice, { try $0.read() }) {
            self = .cronRemoveById(value)
            return
        }
        if let value: CronRemoveByJobId = reader.attempt(&choice, { try $0.read() }) {
            self = .cronRemoveByJobId(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .cronRemoveById(let value): value.writeJSON(to: &writer)
        case .cronRemoveByJobId(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRemoveParams") }
}

/// The job is gone.
public struct CronRemoveResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Whether there was one.
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

/// Which job to run.
public struct CronRunById: SchemaType {
    /// The id of the job.
    public var id: String
    /// Whether to run it when it is not due; it is not run then when absent.
    public var mode: CronRunMode? = nil

    public init(
        id: String
        , mode: CronRunMode? = nil
    ) {
        self.id = id
        self.mode = mode
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "mode": try reader.member(&self.mode) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let id else { throw reader.refused() }
        self.id = id
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.optional("mode", self.mode)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunById") }
}

/// Which job to run.
public struct CronRunByJobId: SchemaType {
    /// The id of the job.
    public var jobId: String
    /// Whether to run it when it is not due; it is not run then when absent.
    public var mode: CronRunMode? = nil

    public init(
        jobId: String
        , mode: CronRunMode? = nil
    ) {
        self.jobId = jobId
        self.mode = mode
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var jobId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "jobId": try reader.member(&jobId) { try $0.string(min: 1) }
            case "mode": try reader.member(&self.mode) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let jobId else { throw reader.refused() }
        self.jobId = jobId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("jobId", self.jobId)
        writer.optional("mode", self.mode)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunByJobId") }
}

/// A run of a job.
public struct CronRunLogEntry: SchemaType {
    /// When it was over, in milliseconds since 1970.
    public var ts: Int
    /// The job.
    public var jobId: String
    /// Always `finished`.
    /// Always `"finished"`.
    public var action: String { "finished" }
    /// How it went.
    public var status: CronRunStatus? = nil
    /// What failed.
    public var error: String? = nil
    /// What came of it, for people.
    public var summary: String? = nil
    /// When it started, in milliseconds since 1970.
    public var runAtMs: Int? = nil
    /// How many milliseconds it took.
    public var durationMs: Int? = nil
    /// When it was due next then, in milliseconds since 1970.
    public var nextRunAtMs: Int? = nil

    public init(
        ts: Int
        , jobId: String
        , status: CronRunStatus? = nil
        , error: String? = nil
        , summary: String? = nil
        , runAtMs: Int? = nil
        , durationMs: Int? = nil
        , nextRunAtMs: Int? = nil
    ) {
        self.ts = ts
        self.jobId = jobId
        self.status = status
        self.error = error
        self.summary = summary
        self.runAtMs = runAtMs
        self.durationMs = durationMs
        self.nextRunAtMs = nextRunAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?, jobId: String?, action: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "jobId": try reader.member(&jobId) { try $0.string(min: 1) }
            case "action": try reader.member(&action) { try $0.constant("finished") }
            case "status": try reader.member(&self.status) { try $0.read() }
            case "error": try reader.member(&self.error) { try $0.string() }
            case "summary": try reader.member(&self.summary) { try $0.string() }
            case "runAtMs": try reader.member(&self.runAtMs) { try $0.integer(min: 0) }
            case "durationMs": try reader.member(&self.durationMs) { try $0.integer(min: 0) }
            case "nextRunAtMs": try reader.member(&self.nextRunAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let ts, let jobId, action != nil else { throw reader.refused() }
        self.ts = ts
        self.jobId = jobId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.member("jobId", self.jobId)
        writer.member("action", self.action)
        writer.optional("status", self.status)
        writer.optional("error", self.error)
        writer.optional("summary", self.summary)
        writer.optional("runAtMs", self.runAtMs)
        writer.optional("durationMs", self.durationMs)
        writer.optional("nextRunAtMs", self.nextRunAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunLogEntry") }
}

/// Whether to run a job that is not due.
public enum CronRunMode: String, SchemaType, CaseIterable {
    /// Only when it is due.
    case due = "due"
    /// In any case.
    case force = "force"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunMode") }
}

/// Which job to run.
public enum CronRunParams: SchemaType {
    /// Which job to run.
    case cronRunById(CronRunById)
    /// Which job to run.
    case cronRunByJobId(CronRunByJobId)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: CronRunById = reader.attempt(&choice, { try $0.read() }) {
            self = .cronRunById(value)
            return
        }
        if let value: CronRunByJobId = reader.attempt(&choice, { try $0.read() }) {
            self = .cronRunByJobId(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .cronRunById(let value): value.writeJSON(to: &writer)
        case .cronRunByJobId(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunParams") }
}

/// Whether the job ran.
public struct CronRunResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Whether it ran.
    public var ran: Bool
    /// Why it did not.
    public var reason: CronSkipReason? = nil

    public init(
        ok: Bool
        , ran: Bool
        , reason: CronSkipReason? = nil
    ) {
        self.ok = ok
        self.ran = ran
        self.reason = reason
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, ran: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "ran": try reader.member(&ran) { try $0.bool() }
            case "reason": try reader.member(&self.reason) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let ran else { throw reader.refused() }
        self.ok = ok
        self.ran = ran
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("ran", self.ran)
        writer.optional("reason", self.reason)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunResult") }
}

/// How a job went.
public enum CronRunStatus: SchemaType, RawRepresentable {
    /// It did what it should.
    case ok
    /// It failed.
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

/// Of which job to read what it did.
public struct CronRunsById: SchemaType {
    /// The id of the job, which may be gone.
    public var id: String
    /// How many of the newest entries: 200 when absent.
    public var limit: Int? = nil

    public init(
        id: String
        , limit: Int? = nil
    ) {
        self.id = id
        self.limit = limit
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "limit": try reader.member(&self.limit) { try $0.integer(min: 1, max: 5000) }
            default: throw reader.refused()
            }
        }
        guard let id else { throw reader.refused() }
        self.id = id
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.optional("limit", self.limit)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunsById") }
}

/// Of which job to read what it did.
public struct CronRunsByJobId: SchemaType {
    /// The id of the job, which may be gone.
    public var jobId: String
    /// How many of the newest entries: 200 when absent.
    public var limit: Int? = nil

    public init(
        jobId: String
        , limit: Int? = nil
    ) {
        self.jobId = jobId
        self.limit = limit
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var jobId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "jobId": try reader.member(&jobId) { try $0.string(min: 1) }
            case "limit": try reader.member(&self.limit) { try $0.integer(min: 1, max: 5000) }
            default: throw reader.refused()
            }
        }
        guard let jobId else { throw reader.refused() }
        self.jobId = jobId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("jobId", self.jobId)
        writer.optional("limit", self.limit)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunsByJobId") }
}

/// Of which job to read what it did.
public enum CronRunsParams: SchemaType {
    /// Of which job to read what it did.
    case cronRunsById(CronRunsById)
    /// Of which job to read what it did.
    case cronRunsByJobId(CronRunsByJobId)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: CronRunsById = reader.attempt(&choice, { try $0.read() }) {
            self = .cronRunsById(value)
            return
        }
        if let value: CronRunsByJobId = reader.attempt(&choice, { try $0.read() }) {
            self = .cronRunsByJobId(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .cronRunsById(let value): value.writeJSON(to: &writer)
        case .cronRunsByJobId(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunsParams") }
}

/// What a job did.
public struct CronRunsResult: SchemaType {
    /// Oldest first.
    public var entries: [CronRunLogEntry]

    public init(
        entries: [CronRunLogEntry]
    ) {
        self.entries = entries
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var entries: [CronRunLogEntry]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "entries": try reader.member(&entries) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let entries else { throw reader.refused() }
        self.entries = entries
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("entries", self.entries)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronRunsResult") }
}

/// When a job runs.
public enum CronSchedule: SchemaType {
    /// Once. It stays due until it has succeeded.
    case at(CronScheduleAt)
    /// Again and again, after the same time.
    case every(CronScheduleEvery)
    /// When a clock and a calendar say so.
    case cron(CronScheduleCron)
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

/// Once. It stays due until it has succeeded.
public struct CronScheduleAt: SchemaType {
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

    public static var jsonRule: SchemaRule { schemaRules.at("CronScheduleAt") }
}

/// When a clock and a calendar say so.
public struct CronScheduleCron: SchemaType {
    /// Always `cron`.
    /// Always `"cron"`.
    public var kind: String { "cron" }
    /// An expression of five fields, or of six with seconds in front, such as `0 7 * * 1-5`.
    public var expr: String
    /// The time zone by its IANA name, such as `Europe/Vienna`; that of the gateway's machine when absent.
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

    public static var jsonRule: SchemaRule { schemaRules.at("CronScheduleCron") }
}

/// Again and again, after the same time.
public struct CronScheduleEvery: SchemaType {
    /// Always `every`.
    /// Always `"every"`.
    public var kind: String { "every" }
    /// After how many milliseconds.
    public var everyMs: Int
    /// When it is counted from, in milliseconds since 1970. It is counted from the end of each run when absent.
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

    public static var jsonRule: SchemaRule { schemaRules.at("CronScheduleEvery") }
}

/// The session a job runs in.
public enum CronSessionTarget: SchemaType, RawRepresentable {
    /// The main session of the agent.
    case main
    /// One of its own.
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

/// Why a job did not run.
public enum CronSkipReason: SchemaType, RawRepresentable {
    /// It was not due.
    case notDue
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "not-due": self = .notDue
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .notDue: "not-due"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronSkipReason") }
}

/// Nothing.
public struct CronStatusParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("CronStatusParams") }
}

/// Whether jobs are run.
public struct CronStatusResult: SchemaType {
    /// Whether they are run at all.
    public var enabled: Bool
    /// The file that holds them.
    public var storePath: String
    /// How many there are.
    public var jobs: Int
    /// When the next one is due, in milliseconds since 1970; `null` when none is.
    public var nextWakeAtMs: Int?

    public init(
        enabled: Bool
        , storePath: String
        , jobs: Int
        , nextWakeAtMs: Int?
    ) {
        self.enabled = enabled
        self.storePath = storePath
        self.jobs = jobs
        self.nextWakeAtMs = nextWakeAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?, storePath: String?, jobs: Int?, nextWakeAtMs: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "storePath": try reader.member(&storePath) { try $0.string() }
            case "jobs": try reader.member(&jobs) { try $0.integer(min: 0) }
            case "nextWakeAtMs": try reader.member(&nextWakeAtMs) { try $0.nullable { try $0.integer(min: 0) } }
            default: throw reader.refused()
            }
        }
        guard let enabled, let storePath, let jobs, let nextWakeAtMs else { throw reader.refused() }
        self.enabled = enabled
        self.storePath = storePath
        self.jobs = jobs
        self.nextWakeAtMs = nextWakeAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.member("storePath", self.storePath)
        writer.member("jobs", self.jobs)
        writer.member("nextWakeAtMs", self.nextWakeAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronStatusResult") }
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
            case "text": try reader.member(&text) { try $0.string(min: 1) }
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

/// What changes about what the main session is told.
public struct CronSystemEventPatch: SchemaType {
    /// Always `systemEvent`.
    /// Always `"systemEvent"`.
    public var kind: String { "systemEvent" }
    /// What it is told.
    public var text: String? = nil

    public init(
        text: String? = nil
    ) {
        self.text = text
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: Void?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.constant("systemEvent") }
            case "text": try reader.member(&self.text) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard kind != nil else { throw reader.refused() }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", self.kind)
        writer.optional("text", self.text)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronSystemEventPatch") }
}

/// Which job to change, and how.
public struct CronUpdateById: SchemaType {
    /// The id of the job.
    public var id: String
    /// What changes.
    public var patch: CronJobPatch

    public init(
        id: String
        , patch: CronJobPatch
    ) {
        self.id = id
        self.patch = patch
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, patch: CronJobPatch?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "patch": try reader.member(&patch) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let id, let patch else { throw reader.refused() }
        self.id = id
        self.patch = patch
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("patch", self.patch)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronUpdateById") }
}

/// Which job to change, and how.
public struct CronUpdateByJobId: SchemaType {
    /// The id of the job.
    public var jobId: String
    /// What changes.
    public var patch: CronJobPatch

    public init(
        jobId: String
        , patch: CronJobPatch
    ) {
        self.jobId = jobId
        self.patch = patch
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var jobId: String?, patch: CronJobPatch?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "jobId": try reader.member(&jobId) { try $0.string(min: 1) }
            case "patch": try reader.member(&patch) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let jobId, let patch else { throw reader.refused() }
        self.jobId = jobId
        self.patch = patch
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("jobId", self.jobId)
        writer.member("patch", self.patch)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronUpdateByJobId") }
}

/// Which job to change, and how.
public enum CronUpdateParams: SchemaType {
    /// Which job to change, and how.
    case cronUpdateById(CronUpdateById)
    /// Which job to change, and how.
    case cronUpdateByJobId(CronUpdateByJobId)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: CronUpdateById = reader.attempt(&choice, { try $0.read() }) {
            self = .cronUpdateById(value)
            return
        }
        if let value: CronUpdateByJobId = reader.attempt(&choice, { try $0.read() }) {
            self = .cronUpdateByJobId(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .cronUpdateById(let value): value.writeJSON(to: &writer)
        case .cronUpdateByJobId(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("CronUpdateParams") }
}

/// The job as it is now.
public typealias CronUpdateResult = CronJob

/// When the main session hears of what a job has to tell it.
public enum CronWakeMode: SchemaType, RawRepresentable {
    /// With its next heartbeat.
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

/// Where answers go.
public struct DeliveryContext: SchemaType {
    /// The channel.
    public var channel: String? = nil
    /// Whom they go to.
    public var to: String? = nil
    /// The account they go out from.
    public var accountId: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        channel: String? = nil
        , to: String? = nil
        , accountId: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.channel = channel
        self.to = to
        self.accountId = accountId
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "channel": try reader.member(&self.channel) { try $0.string() }
            case "to": try reader.member(&self.to) { try $0.string() }
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("channel", self.channel)
        writer.optional("to", self.to)
        writer.optional("accountId", self.accountId)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DeliveryContext") }
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

/// Which request to approve.
public struct DevicePairApproveParams: SchemaType {
    /// The id of the request.
    public var requestId: String

    public init(
        requestId: String
    ) {
        self.requestId = requestId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let requestId else { throw reader.refused() }
        self.requestId = requestId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairApproveParams") }
}

/// The device is paired.
public struct DevicePairApproveResult: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// The device; it learns its token itself, when it connects.
    public var device: PairedDevice

    public init(
        requestId: String
        , device: PairedDevice
    ) {
        self.requestId = requestId
        self.device = device
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, device: PairedDevice?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "device": try reader.member(&device) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let requestId, let device else { throw reader.refused() }
        self.requestId = requestId
        self.device = device
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("device", self.device)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairApproveResult") }
}

/// Nothing.
public struct DevicePairListParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairListParams") }
}

/// Who waits and who is paired.
public struct DevicePairListResult: SchemaType {
    /// Requests that wait, newest first. They last five minutes.
    public var pending: [DevicePairRequestedEvent]
    /// Paired devices, the last approved first.
    public var paired: [PairedDevice]

    public init(
        pending: [DevicePairRequestedEvent]
        , paired: [PairedDevice]
    ) {
        self.pending = pending
        self.paired = paired
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var pending: [DevicePairRequestedEvent]?, paired: [PairedDevice]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "pending": try reader.member(&pending) { try $0.list { try $0.read() } }
            case "paired": try reader.member(&paired) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let pending, let paired else { throw reader.refused() }
        self.pending = pending
        self.paired = paired
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("pending", self.pending)
        writer.member("paired", self.paired)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairListResult") }
}

/// Which request to decline.
public struct DevicePairRejectParams: SchemaType {
    /// The id of the request.
    public var requestId: String

    public init(
        requestId: String
    ) {
        self.requestId = requestId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let requestId else { throw reader.refused() }
        self.requestId = requestId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairRejectParams") }
}

/// The request is declined.
public struct DevicePairRejectResult: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// The id of the device that asked.
    public var deviceId: String

    public init(
        requestId: String
        , deviceId: String
    ) {
        self.requestId = requestId
        self.deviceId = deviceId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, deviceId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let requestId, let deviceId else { throw reader.refused() }
        self.requestId = requestId
        self.deviceId = deviceId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("deviceId", self.deviceId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairRejectResult") }
}

/// A device that asks to be paired.
public struct DevicePairRequestedEvent: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// Its id: the SHA-256 of its raw public key, in lower-case hexadecimal digits.
    public var deviceId: String
    /// Its Ed25519 public key, in base64url.
    public var publicKey: String
    /// What people call it.
    public var displayName: String? = nil
    /// The platform it runs on.
    public var platform: String? = nil
    /// Which program it connects with.
    public var clientId: String? = nil
    /// What that program is used as.
    public var clientMode: String? = nil
    /// The role it wants.
    public var role: String? = nil
    /// The roles it wants: that one.
    public var roles: [String]? = nil
    /// The scopes it wants.
    public var scopes: [String]? = nil
    /// Its address, when it is not on the gateway's machine.
    public var remoteIp: String? = nil
    /// Whether nobody needs to be asked: it is on the gateway's machine.
    public var silent: Bool? = nil
    /// Whether the device is known already and asks for more, or with another key.
    public var isRepair: Bool? = nil
    /// When it asked, in milliseconds since 1970.
    public var ts: Int

    public init(
        requestId: String
        , deviceId: String
        , publicKey: String
        , displayName: String? = nil
        , platform: String? = nil
        , clientId: String? = nil
        , clientMode: String? = nil
        , role: String? = nil
        , roles: [String]? = nil
        , scopes: [String]? = nil
        , remoteIp: String? = nil
        , silent: Bool? = nil
        , isRepair: Bool? = nil
        , ts: Int
    ) {
        self.requestId = requestId
        self.deviceId = deviceId
        self.publicKey = publicKey
        self.displayName = displayName
        self.platform = platform
        self.clientId = clientId
        self.clientMode = clientMode
        self.role = role
        self.roles = roles
        self.scopes = scopes
        self.remoteIp = remoteIp
        self.silent = silent
        self.isRepair = isRepair
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, deviceId: String?, publicKey: String?, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            case "publicKey": try reader.member(&publicKey) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string(min: 1) }
            case "platform": try reader.member(&self.platform) { try $0.string(min: 1) }
            case "clientId": try reader.member(&self.clientId) { try $0.string(min: 1) }
            case "clientMode": try reader.member(&self.clientMode) { try $0.string(min: 1) }
            case "role": try reader.member(&self.role) { try $0.string(min: 1) }
            case "roles": try reader.member(&self.roles) { try $0.list { try $0.string(min: 1) } }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string(min: 1) } }
            case "remoteIp": try reader.member(&self.remoteIp) { try $0.string(min: 1) }
            case "silent": try reader.member(&self.silent) { try $0.bool() }
            case "isRepair": try reader.member(&self.isRepair) { try $0.bool() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let requestId, let deviceId, let publicKey, let ts else { throw reader.refused() }
        self.requestId = requestId
        self.deviceId = deviceId
        self.publicKey = publicKey
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("deviceId", self.deviceId)
        writer.member("publicKey", self.publicKey)
        writer.optional("displayName", self.displayName)
        writer.optional("platform", self.platform)
        writer.optional("clientId", self.clientId)
        writer.optional("clientMode", self.clientMode)
        writer.optional("role", self.role)
        writer.optional("roles", self.roles)
        writer.optional("scopes", self.scopes)
        writer.optional("remoteIp", self.remoteIp)
        writer.optional("silent", self.silent)
        writer.optional("isRepair", self.isRepair)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairRequestedEvent") }
}

/// What became of a request.
public struct DevicePairResolvedEvent: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// The id of the device that asked.
    public var deviceId: String
    /// What was decided.
    public var decision: PairingDecision
    /// When, in milliseconds since 1970.
    public var ts: Int

    public init(
        requestId: String
        , deviceId: String
        , decision: PairingDecision
        , ts: Int
    ) {
        self.requestId = requestId
        self.deviceId = deviceId
        self.decision = decision
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, deviceId: String?, decision: PairingDecision?, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            case "decision": try reader.member(&decision) { try $0.read() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let requestId, let deviceId, let decision, let ts else { throw reader.refused() }
        self.requestId = requestId
        self.deviceId = deviceId
        self.decision = decision
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("deviceId", self.deviceId)
        writer.member("decision", self.decision)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DevicePairResolvedEvent") }
}

/// Which token to take back.
public struct DeviceTokenRevokeParams: SchemaType {
    /// The id of the device.
    public var deviceId: String
    /// The role the token is for.
    public var role: String

    public init(
        deviceId: String
        , role: String
    ) {
        self.deviceId = deviceId
        self.role = role
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var deviceId: String?, role: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            case "role": try reader.member(&role) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let deviceId, let role else { throw reader.refused() }
        self.deviceId = deviceId
        self.role = role
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deviceId", self.deviceId)
        writer.member("role", self.role)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DeviceTokenRevokeParams") }
}

/// The token is worth nothing from now on.
public struct DeviceTokenRevokeResult: SchemaType {
    /// The id of the device.
    public var deviceId: String
    /// The role the token was for.
    public var role: String
    /// When it was taken back, in milliseconds since 1970.
    public var revokedAtMs: Int

    public init(
        deviceId: String
        , role: String
        , revokedAtMs: Int
    ) {
        self.deviceId = deviceId
        self.role = role
        self.revokedAtMs = revokedAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var deviceId: String?, role: String?, revokedAtMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            case "role": try reader.member(&role) { try $0.string(min: 1) }
            case "revokedAtMs": try reader.member(&revokedAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let deviceId, let role, let revokedAtMs else { throw reader.refused() }
        self.deviceId = deviceId
        self.role = role
        self.revokedAtMs = revokedAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deviceId", self.deviceId)
        writer.member("role", self.role)
        writer.member("revokedAtMs", self.revokedAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DeviceTokenRevokeResult") }
}

/// Which token to replace.
public struct DeviceTokenRotateParams: SchemaType {
    /// The id of the device.
    public var deviceId: String
    /// The role the token is for.
    public var role: String
    /// The scopes the new token covers; absent, those of the earlier token, or else of the device. Given, they become the device's too.
    public var scopes: [String]? = nil

    public init(
        deviceId: String
        , role: String
        , scopes: [String]? = nil
    ) {
        self.deviceId = deviceId
        self.role = role
        self.scopes = scopes
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var deviceId: String?, role: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            case "role": try reader.member(&role) { try $0.string(min: 1) }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string(min: 1) } }
            default: throw reader.refused()
            }
        }
        guard let deviceId, let role else { throw reader.refused() }
        self.deviceId = deviceId
        self.role = role
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deviceId", self.deviceId)
        writer.member("role", self.role)
        writer.optional("scopes", self.scopes)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DeviceTokenRotateParams") }
}

/// The new token.
public struct DeviceTokenRotateResult: SchemaType {
    /// The id of the device.
    public var deviceId: String
    /// The role the token is for.
    public var role: String
    /// The token.
    public var token: String
    /// The scopes it covers, sorted.
    public var scopes: [String]
    /// When it was issued, in milliseconds since 1970.
    public var rotatedAtMs: Int

    public init(
        deviceId: String
        , role: String
        , token: String
        , scopes: [String]
        , rotatedAtMs: Int
    ) {
        self.deviceId = deviceId
        self.role = role
        self.token = token
        self.scopes = scopes
        self.rotatedAtMs = rotatedAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var deviceId: String?, role: String?, token: String?, scopes: [String]?, rotatedAtMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            case "role": try reader.member(&role) { try $0.string(min: 1) }
            case "token": try reader.member(&token) { try $0.string(min: 1) }
            case "scopes": try reader.member(&scopes) { try $0.list { try $0.string() } }
            case "rotatedAtMs": try reader.member(&rotatedAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let deviceId, let role, let token, let scopes, let rotatedAtMs else { throw reader.refused() }
        self.deviceId = deviceId
        self.role = role
        self.token = token
        self.scopes = scopes
        self.rotatedAtMs = rotatedAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deviceId", self.deviceId)
        writer.member("role", self.role)
        writer.member("token", self.token)
        writer.member("scopes", self.scopes)
        writer.member("rotatedAtMs", self.rotatedAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DeviceTokenRotateResult") }
}

/// A device's token for a role, without its value.
public struct DeviceTokenSummary: SchemaType {
    /// The role it is for.
    public var role: String
    /// The scopes it covers, sorted.
    public var scopes: [String]
    /// When the first token for this role was issued, in milliseconds since 1970.
    public var createdAtMs: Int
    /// When it was last replaced, in milliseconds since 1970.
    public var rotatedAtMs: Int? = nil
    /// When it was taken back, in milliseconds since 1970; absent while it is good.
    public var revokedAtMs: Int? = nil
    /// When it last let its device in, in milliseconds since 1970.
    public var lastUsedAtMs: Int? = nil

    public init(
        role: String
        , scopes: [String]
        , createdAtMs: Int
        , rotatedAtMs: Int? = nil
        , revokedAtMs: Int? = nil
        , lastUsedAtMs: Int? = nil
    ) {
        self.role = role
        self.scopes = scopes
        self.createdAtMs = createdAtMs
        self.rotatedAtMs = rotatedAtMs
        self.revokedAtMs = revokedAtMs
        self.lastUsedAtMs = lastUsedAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var role: String?, scopes: [String]?, createdAtMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "role": try reader.member(&role) { try $0.string(min: 1) }
            case "scopes": try reader.member(&scopes) { try $0.list { try $0.string() } }
            case "createdAtMs": try reader.member(&createdAtMs) { try $0.integer(min: 0) }
            case "rotatedAtMs": try reader.member(&self.rotatedAtMs) { try $0.integer(min: 0) }
            case "revokedAtMs": try reader.member(&self.revokedAtMs) { try $0.integer(min: 0) }
            case "lastUsedAtMs": try reader.member(&self.lastUsedAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let role, let scopes, let createdAtMs else { throw reader.refused() }
        self.role = role
        self.scopes = scopes
        self.createdAtMs = createdAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("role", self.role)
        writer.member("scopes", self.scopes)
        writer.member("createdAtMs", self.createdAtMs)
        writer.optional("rotatedAtMs", self.rotatedAtMs)
        writer.optional("revokedAtMs", self.revokedAtMs)
        writer.optional("lastUsedAtMs", self.lastUsedAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("DeviceTokenSummary") }
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

/// Programs that may run.
public struct ExecAllowlistEntry: SchemaType {
    /// Names the entry.
    public var id: String? = nil
    /// The path of the programs, with `*` for any text inside a name and `**` across names.
    public var pattern: String
    /// When it last let a command run, in milliseconds since 1970.
    public var lastUsedAt: Int? = nil
    /// The command line it last let run.
    public var lastUsedCommand: String? = nil
    /// The program it last let run.
    public var lastResolvedPath: String? = nil

    public init(
        id: String? = nil
        , pattern: String
        , lastUsedAt: Int? = nil
        , lastUsedCommand: String? = nil
        , lastResolvedPath: String? = nil
    ) {
        self.id = id
        self.pattern = pattern
        self.lastUsedAt = lastUsedAt
        self.lastUsedCommand = lastUsedCommand
        self.lastResolvedPath = lastResolvedPath
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var pattern: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&self.id) { try $0.string(min: 1) }
            case "pattern": try reader.member(&pattern) { try $0.string() }
            case "lastUsedAt": try reader.member(&self.lastUsedAt) { try $0.integer(min: 0) }
            case "lastUsedCommand": try reader.member(&self.lastUsedCommand) { try $0.string() }
            case "lastResolvedPath": try reader.member(&self.lastResolvedPath) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let pattern else { throw reader.refused() }
        self.pattern = pattern
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.member("pattern", self.pattern)
        writer.optional("lastUsedAt", self.lastUsedAt)
        writer.optional("lastUsedCommand", self.lastUsedCommand)
        writer.optional("lastResolvedPath", self.lastResolvedPath)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecAllowlistEntry") }
}

/// Whether a command may run.
public enum ExecApprovalDecision: SchemaType, RawRepresentable {
    /// This once.
    case allowOnce
    /// Now and whenever it comes again.
    case allowAlways
    /// No.
    case deny
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "allow-once": self = .allowOnce
        case "allow-always": self = .allowAlways
        case "deny": self = .deny
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .allowOnce: "allow-once"
        case .allowAlways: "allow-always"
        case .deny: "deny"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalDecision") }
}

/// A command, and where it would run; `null` is what the asker did not say.
public struct ExecApprovalRequest: SchemaType {
    /// The command line.
    public var command: String
    /// The directory it would run in.
    public var cwd: String?
    /// Where it would run: `sandbox`, `gateway` or `node`.
    public var host: String?
    /// How strict that place is: `deny`, `allowlist` or `full`.
    public var security: String?
    /// When people are asked: `off`, `on-miss` or `always`.
    public var ask: String?
    /// The agent that wants to run it.
    public var agentId: String?
    /// The program it would run.
    public var resolvedPath: String?
    /// The session it would run for.
    public var sessionKey: String?

    public init(
        command: String
        , cwd: String?
        , host: String?
        , security: String?
        , ask: String?
        , agentId: String?
        , resolvedPath: String?
        , sessionKey: String?
    ) {
        self.command = command
        self.cwd = cwd
        self.host = host
        self.security = security
        self.ask = ask
        self.agentId = agentId
        self.resolvedPath = resolvedPath
        self.sessionKey = sessionKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var command: String?, cwd: String??, host: String??, security: String??, ask: String??, agentId: String??, resolvedPath: String??, sessionKey: String??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "command": try reader.member(&command) { try $0.string(min: 1) }
            case "cwd": try reader.member(&cwd) { try $0.nullable { try $0.string() } }
            case "host": try reader.member(&host) { try $0.nullable { try $0.string() } }
            case "security": try reader.member(&security) { try $0.nullable { try $0.string() } }
            case "ask": try reader.member(&ask) { try $0.nullable { try $0.string() } }
            case "agentId": try reader.member(&agentId) { try $0.nullable { try $0.string() } }
            case "resolvedPath": try reader.member(&resolvedPath) { try $0.nullable { try $0.string() } }
            case "sessionKey": try reader.member(&sessionKey) { try $0.nullable { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let command, let cwd, let host, let security, let ask, let agentId, let resolvedPath, let sessionKey else { throw reader.refused() }
        self.command = command
        self.cwd = cwd
        self.host = host
        self.security = security
        self.ask = ask
        self.agentId = agentId
        self.resolvedPath = resolvedPath
        self.sessionKey = sessionKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("command", self.command)
        writer.member("cwd", self.cwd)
        writer.member("host", self.host)
        writer.member("security", self.security)
        writer.member("ask", self.ask)
        writer.member("agentId", self.agentId)
        writer.member("resolvedPath", self.resolvedPath)
        writer.member("sessionKey", self.sessionKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalRequest") }
}

/// A command that needs approval.
public struct ExecApprovalRequestParams: SchemaType {
    /// Names this approval; the gateway chooses when it is absent. It must not be one that waits already.
    public var id: String? = nil
    /// The command line.
    public var command: String
    /// The directory it would run in.
    public var cwd: Maybe<String> = nil
    /// Where it would run: `sandbox`, `gateway` or `node`.
    public var host: Maybe<String> = nil
    /// How strict that place is: `deny`, `allowlist` or `full`.
    public var security: Maybe<String> = nil
    /// When people are asked: `off`, `on-miss` or `always`.
    public var ask: Maybe<String> = nil
    /// The agent that wants to run it.
    public var agentId: Maybe<String> = nil
    /// The program it would run.
    public var resolvedPath: Maybe<String> = nil
    /// The session it would run for.
    public var sessionKey: Maybe<String> = nil
    /// How many milliseconds to wait for a decision; 120 000 when absent.
    public var timeoutMs: Int? = nil

    public init(
        id: String? = nil
        , command: String
        , cwd: Maybe<String> = nil
        , host: Maybe<String> = nil
        , security: Maybe<String> = nil
        , ask: Maybe<String> = nil
        , agentId: Maybe<String> = nil
        , resolvedPath: Maybe<String> = nil
        , sessionKey: Maybe<String> = nil
        , timeoutMs: Int? = nil
    ) {
        self.id = id
        self.command = command
        self.cwd = cwd
        self.host = host
        self.security = security
        self.ask = ask
        self.agentId = agentId
        self.resolvedPath = resolvedPath
        self.sessionKey = sessionKey
        self.timeoutMs = timeoutMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var command: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&self.id) { try $0.string(min: 1) }
            case "command": try reader.member(&command) { try $0.string(min: 1) }
            case "cwd": try reader.member(&self.cwd) { try $0.string() }
            case "host": try reader.member(&self.host) { try $0.string() }
            case "security": try reader.member(&self.security) { try $0.string() }
            case "ask": try reader.member(&self.ask) { try $0.string() }
            case "agentId": try reader.member(&self.agentId) { try $0.string() }
            case "resolvedPath": try reader.member(&self.resolvedPath) { try $0.string() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let command else { throw reader.refused() }
        self.command = command
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.member("command", self.command)
        writer.optional("cwd", self.cwd)
        writer.optional("host", self.host)
        writer.optional("security", self.security)
        writer.optional("ask", self.ask)
        writer.optional("agentId", self.agentId)
        writer.optional("resolvedPath", self.resolvedPath)
        writer.optional("sessionKey", self.sessionKey)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalRequestParams") }
}

/// What was decided.
public struct ExecApprovalRequestResult: SchemaType {
    /// Names this approval.
    public var id: String
    /// What was decided; `null` when the time was over first.
    public var decision: String?
    /// When it was asked, in milliseconds since 1970.
    public var createdAtMs: Int
    /// When the time is over, in milliseconds since 1970.
    public var expiresAtMs: Int

    public init(
        id: String
        , decision: String?
        , createdAtMs: Int
        , expiresAtMs: Int
    ) {
        self.id = id
        self.decision = decision
        self.createdAtMs = createdAtMs
        self.expiresAtMs = expiresAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, decision: String??, createdAtMs: Int?, expiresAtMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "decision": try reader.member(&decision) { try $0.nullable { try $0.string(min: 1) } }
            case "createdAtMs": try reader.member(&createdAtMs) { try $0.integer(min: 0) }
            case "expiresAtMs": try reader.member(&expiresAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let id, let decision, let createdAtMs, let expiresAtMs else { throw reader.refused() }
        self.id = id
        self.decision = decision
        self.createdAtMs = createdAtMs
        self.expiresAtMs = expiresAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("decision", self.decision)
        writer.member("createdAtMs", self.createdAtMs)
        writer.member("expiresAtMs", self.expiresAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalRequestResult") }
}

/// A command that waits for approval.
public struct ExecApprovalRequestedEvent: SchemaType {
    /// Names the approval.
    public var id: String
    /// The command, and where it would run.
    public var request: ExecApprovalRequest
    /// When it was asked, in milliseconds since 1970.
    public var createdAtMs: Int
    /// When the time is over, in milliseconds since 1970.
    public var expiresAtMs: Int

    public init(
        id: String
        , request: ExecApprovalRequest
        , createdAtMs: Int
        , expiresAtMs: Int
    ) {
        self.id = id
        self.request = request
        self.createdAtMs = createdAtMs
        self.expiresAtMs = expiresAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, request: ExecApprovalRequest?, createdAtMs: Int?, expiresAtMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "request": try reader.member(&request) { try $0.read() }
            case "createdAtMs": try reader.member(&createdAtMs) { try $0.integer(min: 0) }
            case "expiresAtMs": try reader.member(&expiresAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let id, let request, let createdAtMs, let expiresAtMs else { throw reader.refused() }
        self.id = id
        self.request = request
        self.createdAtMs = createdAtMs
        self.expiresAtMs = expiresAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("request", self.request)
        writer.member("createdAtMs", self.createdAtMs)
        writer.member("expiresAtMs", self.expiresAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalRequestedEvent") }
}

/// A decision about a command.
public struct ExecApprovalResolveParams: SchemaType {
    /// Names the approval.
    public var id: String
    /// The decision. Others than those known fail with `invalid decision`.
    public var decision: ExecApprovalDecision

    public init(
        id: String
        , decision: ExecApprovalDecision
    ) {
        self.id = id
        self.decision = decision
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, decision: ExecApprovalDecision?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "decision": try reader.member(&decision) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let id, let decision else { throw reader.refused() }
        self.id = id
        self.decision = decision
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("decision", self.decision)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalResolveParams") }
}

/// The decision is made.
public struct ExecApprovalResolveResult: SchemaType {
    /// True.
    public var ok: Bool

    public init(
        ok: Bool
    ) {
        self.ok = ok
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ok else { throw reader.refused() }
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalResolveResult") }
}

/// What was decided about a command.
public struct ExecApprovalResolvedEvent: SchemaType {
    /// Names the approval.
    public var id: String
    /// The decision.
    public var decision: ExecApprovalDecision
    /// Who decided: what people call the client, or its id.
    public var resolvedBy: String? = nil
    /// When, in milliseconds since 1970.
    public var ts: Int

    public init(
        id: String
        , decision: ExecApprovalDecision
        , resolvedBy: String? = nil
        , ts: Int
    ) {
        self.id = id
        self.decision = decision
        self.resolvedBy = resolvedBy
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, decision: ExecApprovalDecision?, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "decision": try reader.member(&decision) { try $0.read() }
            case "resolvedBy": try reader.member(&self.resolvedBy) { try $0.string() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let id, let decision, let ts else { throw reader.refused() }
        self.id = id
        self.decision = decision
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("decision", self.decision)
        writer.optional("resolvedBy", self.resolvedBy)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalResolvedEvent") }
}

/// What holds for an agent; what is absent is as in the defaults.
public struct ExecApprovalsAgent: SchemaType {
    /// What may run: `deny`, `allowlist` or `full`.
    public var security: String? = nil
    /// When people are asked: `off`, `on-miss` or `always`.
    public var ask: String? = nil
    /// What holds when nobody can be asked: `deny`, `allowlist` or `full`.
    public var askFallback: String? = nil
    /// Whether the programs of skills may run.
    public var autoAllowSkills: Bool? = nil
    /// The programs that may run.
    public var allowlist: [ExecAllowlistEntry]? = nil

    public init(
        security: String? = nil
        , ask: String? = nil
        , askFallback: String? = nil
        , autoAllowSkills: Bool? = nil
        , allowlist: [ExecAllowlistEntry]? = nil
    ) {
        self.security = security
        self.ask = ask
        self.askFallback = askFallback
        self.autoAllowSkills = autoAllowSkills
        self.allowlist = allowlist
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "security": try reader.member(&self.security) { try $0.string() }
            case "ask": try reader.member(&self.ask) { try $0.string() }
            case "askFallback": try reader.member(&self.askFallback) { try $0.string() }
            case "autoAllowSkills": try reader.member(&self.autoAllowSkills) { try $0.bool() }
            case "allowlist": try reader.member(&self.allowlist) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("security", self.security)
        writer.optional("ask", self.ask)
        writer.optional("askFallback", self.askFallback)
        writer.optional("autoAllowSkills", self.autoAllowSkills)
        writer.optional("allowlist", self.allowlist)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsAgent") }
}

/// What holds for agents that say nothing else.
public struct ExecApprovalsDefaults: SchemaType {
    /// What may run: `deny`, `allowlist` or `full`.
    public var security: String? = nil
    /// When people are asked: `off`, `on-miss` or `always`.
    public var ask: String? = nil
    /// What holds when nobody can be asked: `deny`, `allowlist` or `full`.
    public var askFallback: String? = nil
    /// Whether the programs of skills may run.
    public var autoAllowSkills: Bool? = nil

    public init(
        security: String? = nil
        , ask: String? = nil
        , askFallback: String? = nil
        , autoAllowSkills: Bool? = nil
    ) {
        self.security = security
        self.ask = ask
        self.askFallback = askFallback
        self.autoAllowSkills = autoAllowSkills
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "security": try reader.member(&self.security) { try $0.string() }
            case "ask": try reader.member(&self.ask) { try $0.string() }
            case "askFallback": try reader.member(&self.askFallback) { try $0.string() }
            case "autoAllowSkills": try reader.member(&self.autoAllowSkills) { try $0.bool() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("security", self.security)
        writer.optional("ask", self.ask)
        writer.optional("askFallback", self.askFallback)
        writer.optional("autoAllowSkills", self.autoAllowSkills)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsDefaults") }
}

/// What runs without asking, and when people are asked.
public struct ExecApprovalsFile: SchemaType {
    /// Always 1.
    public var version: Double
    /// Where programs on this machine ask for approval.
    public var socket: ExecApprovalsSocket? = nil
    /// What holds for agents that say nothing else.
    public var defaults: ExecApprovalsDefaults? = nil
    /// What holds for an agent, by its id.
    public var agents: [String: ExecApprovalsAgent]? = nil

    public init(
        version: Double
        , socket: ExecApprovalsSocket? = nil
        , defaults: ExecApprovalsDefaults? = nil
        , agents: [String: ExecApprovalsAgent]? = nil
    ) {
        self.version = version
        self.socket = socket
        self.defaults = defaults
        self.agents = agents
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var version: Double?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "version": try reader.member(&version) { try $0.checked(Self.jsonRule.at("ExecApprovalsFile.version")) { try $0.number() } }
            case "socket": try reader.member(&self.socket) { try $0.read() }
            case "defaults": try reader.member(&self.defaults) { try $0.read() }
            case "agents": try reader.member(&self.agents) { try $0.map { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let version else { throw reader.refused() }
        self.version = version
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("version", self.version)
        writer.optional("socket", self.socket)
        writer.optional("defaults", self.defaults)
        writer.optional("agents", self.agents)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsFile") }
}

/// Nothing.
public struct ExecApprovalsGetParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsGetParams") }
}

/// The approvals of the gateway's machine.
public typealias ExecApprovalsGetResult = ExecApprovalsSnapshot

/// Whose approvals to read.
public struct ExecApprovalsNodeGetParams: SchemaType {
    /// The id of the node.
    public var nodeId: String

    public init(
        nodeId: String
    ) {
        self.nodeId = nodeId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId else { throw reader.refused() }
        self.nodeId = nodeId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsNodeGetParams") }
}

/// The approvals of the node's machine.
public typealias ExecApprovalsNodeGetResult = ExecApprovalsSnapshot

/// New approvals of a node's machine.
public struct ExecApprovalsNodeSetParams: SchemaType {
    /// The id of the node.
    public var nodeId: String
    /// What the file is to say.
    public var file: ExecApprovalsFile
    /// The `hash` of the file this is a change of; required when the file is there.
    public var baseHash: String? = nil

    public init(
        nodeId: String
        , file: ExecApprovalsFile
        , baseHash: String? = nil
    ) {
        self.nodeId = nodeId
        self.file = file
        self.baseHash = baseHash
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, file: ExecApprovalsFile?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "file": try reader.member(&file) { try $0.read() }
            case "baseHash": try reader.member(&self.baseHash) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let file else { throw reader.refused() }
        self.nodeId = nodeId
        self.file = file
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.member("file", self.file)
        writer.optional("baseHash", self.baseHash)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsNodeSetParams") }
}

/// The approvals of the node's machine as they are now.
public typealias ExecApprovalsNodeSetResult = ExecApprovalsSnapshot

/// New approvals of the gateway's machine.
public struct ExecApprovalsSetParams: SchemaType {
    /// What the file is to say.
    public var file: ExecApprovalsFile
    /// The `hash` of the file this is a change of; required when the file is there.
    public var baseHash: String? = nil

    public init(
        file: ExecApprovalsFile
        , baseHash: String? = nil
    ) {
        self.file = file
        self.baseHash = baseHash
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var file: ExecApprovalsFile?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "file": try reader.member(&file) { try $0.read() }
            case "baseHash": try reader.member(&self.baseHash) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let file else { throw reader.refused() }
        self.file = file
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("file", self.file)
        writer.optional("baseHash", self.baseHash)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsSetParams") }
}

/// The approvals of the gateway's machine as they are now.
public typealias ExecApprovalsSetResult = ExecApprovalsSnapshot

/// The approvals of a machine.
public struct ExecApprovalsSnapshot: SchemaType {
    /// The file that holds them.
    public var path: String
    /// Whether the file is there.
    public var exists: Bool
    /// The SHA-256 of the file, in hexadecimal digits; `baseHash` of the next change.
    public var hash: String
    /// What it says, without the token of the socket.
    public var file: ExecApprovalsFile

    public init(
        path: String
        , exists: Bool
        , hash: String
        , file: ExecApprovalsFile
    ) {
        self.path = path
        self.exists = exists
        self.hash = hash
        self.file = file
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?, exists: Bool?, hash: String?, file: ExecApprovalsFile?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "exists": try reader.member(&exists) { try $0.bool() }
            case "hash": try reader.member(&hash) { try $0.string(min: 1) }
            case "file": try reader.member(&file) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let path, let exists, let hash, let file else { throw reader.refused() }
        self.path = path
        self.exists = exists
        self.hash = hash
        self.file = file
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.member("exists", self.exists)
        writer.member("hash", self.hash)
        writer.member("file", self.file)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsSnapshot") }
}

/// Where programs on this machine ask for approval.
public struct ExecApprovalsSocket: SchemaType {
    /// The path of the socket.
    public var path: String? = nil
    /// What programs prove themselves with. It is taken, and never told.
    public var token: String? = nil

    public init(
        path: String? = nil
        , token: String? = nil
    ) {
        self.path = path
        self.token = token
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&self.path) { try $0.string() }
            case "token": try reader.member(&self.token) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("path", self.path)
        writer.optional("token", self.token)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ExecApprovalsSocket") }
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

/// When an agent answers in a group.
public enum GroupActivation: SchemaType, RawRepresentable {
    /// When it is mentioned.
    case mention
    /// Always.
    case always
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "mention": self = .mention
        case "always": self = .always
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .mention: "mention"
        case .always: "always"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("GroupActivation") }
}

/// What was seen just now.
public typealias HealthEvent = HealthSummary

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

/// What was seen when it was last looked.
public typealias HealthResult = HealthSummary

/// How the gateway, its channels, agents and sessions are.
public struct HealthSummary: SchemaType {
    /// True: the gateway answered.
    public var ok: Bool
    /// When it was looked, in milliseconds since 1970.
    public var ts: Int
    /// How many milliseconds the look took.
    public var durationMs: Int
    /// The channels by id.
    public var channels: [String: ChannelHealth]
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
        , channels: [String: ChannelHealth]
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
        var ok: Bool?, ts: Int?, durationMs: Int?, channels: [String: ChannelHealth]?, channelOrder: [String]?, channelLabels: [String: String]?, heartbeatSeconds: Int?, defaultAgentId: String?, agents: [AgentHealth]?, sessions: SessionsHealth?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "durationMs": try reader.member(&durationMs) { try $0.integer(min: 0) }
            case "channels": try reader.member(&channels) { try $0.map { try $0.read() } }
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

/// How a heartbeat went.
public struct HeartbeatEvent: SchemaType {
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// What came of it.
    public var status: HeartbeatStatus
    /// Whom the answer went to.
    public var to: String? = nil
    /// The beginning of the answer.
    public var preview: String? = nil
    /// How many milliseconds it took.
    public var durationMs: Int? = nil
    /// Whether a picture or file belongs to the answer.
    public var hasMedia: Bool? = nil
    /// Why it was left out or failed.
    public var reason: String? = nil
    /// The channel the answer went to.
    public var channel: String? = nil
    /// Whether nobody was told.
    public var silent: Bool? = nil
    /// How to show it.
    public var indicatorType: HeartbeatIndicator? = nil

    public init(
        ts: Int
        , status: HeartbeatStatus
        , to: String? = nil
        , preview: String? = nil
        , durationMs: Int? = nil
        , hasMedia: Bool? = nil
        , reason: String? = nil
        , channel: String? = nil
        , silent: Bool? = nil
        , indicatorType: HeartbeatIndicator? = nil
    ) {
        self.ts = ts
        self.status = status
        self.to = to
        self.preview = preview
        self.durationMs = durationMs
        self.hasMedia = hasMedia
        self.reason = reason
        self.channel = channel
        self.silent = silent
        self.indicatorType = indicatorType
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?, status: HeartbeatStatus?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "status": try reader.member(&status) { try $0.read() }
            case "to": try reader.member(&self.to) { try $0.string() }
            case "preview": try reader.member(&self.preview) { try $0.string() }
            case "durationMs": try reader.member(&self.durationMs) { try $0.integer(min: 0) }
            case "hasMedia": try reader.member(&self.hasMedia) { try $0.bool() }
            case "reason": try reader.member(&self.reason) { try $0.string() }
            case "channel": try reader.member(&self.channel) { try $0.string() }
            case "silent": try reader.member(&self.silent) { try $0.bool() }
            case "indicatorType": try reader.member(&self.indicatorType) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ts, let status else { throw reader.refused() }
        self.ts = ts
        self.status = status
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.member("status", self.status)
        writer.optional("to", self.to)
        writer.optional("preview", self.preview)
        writer.optional("durationMs", self.durationMs)
        writer.optional("hasMedia", self.hasMedia)
        writer.optional("reason", self.reason)
        writer.optional("channel", self.channel)
        writer.optional("silent", self.silent)
        writer.optional("indicatorType", self.indicatorType)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HeartbeatEvent") }
}

/// How to show a heartbeat.
public enum HeartbeatIndicator: SchemaType, RawRepresentable {
    /// All is well.
    case ok
    /// There is something to look at.
    case alert
    /// It failed.
    case error
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "ok": self = .ok
        case "alert": self = .alert
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .alert: "alert"
        case .error: "error"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HeartbeatIndicator") }
}

/// What came of a heartbeat.
public enum HeartbeatStatus: SchemaType, RawRepresentable {
    /// The answer went out.
    case sent
    /// There was no answer.
    case okEmpty
    /// The answer was that there is nothing to say.
    case okToken
    /// It was left out.
    case skipped
    /// It failed.
    case failed
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "sent": self = .sent
        case "ok-empty": self = .okEmpty
        case "ok-token": self = .okToken
        case "skipped": self = .skipped
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .sent: "sent"
        case .okEmpty: "ok-empty"
        case .okToken: "ok-token"
        case .skipped: "skipped"
        case .failed: "failed"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("HeartbeatStatus") }
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

/// Nothing; members are ignored.
public typealias LastHeartbeatParams = [String: JSONValue]

/// The last heartbeat; `null` when there was none since the gateway started.
public typealias LastHeartbeatResult = HeartbeatEvent?

/// From where to read, and how much.
public struct LogsTailParams: SchemaType {
    /// Where the last answer ended; the end of the log is read when absent.
    public var cursor: Int? = nil
    /// At most so many lines: 500 when absent.
    public var limit: Int? = nil
    /// At most so many bytes: 250 000 when absent.
    public var maxBytes: Int? = nil

    public init(
        cursor: Int? = nil
        , limit: Int? = nil
        , maxBytes: Int? = nil
    ) {
        self.cursor = cursor
        self.limit = limit
        self.maxBytes = maxBytes
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "cursor": try reader.member(&self.cursor) { try $0.integer(min: 0) }
            case "limit": try reader.member(&self.limit) { try $0.integer(min: 1, max: 5000) }
            case "maxBytes": try reader.member(&self.maxBytes) { try $0.integer(min: 1, max: 1000000) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("cursor", self.cursor)
        writer.optional("limit", self.limit)
        writer.optional("maxBytes", self.maxBytes)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("LogsTailParams") }
}

/// Lines of the log.
public struct LogsTailResult: SchemaType {
    /// The file.
    public var file: String
    /// Where it was read to, in bytes: the cursor for what comes next.
    public var cursor: Int
    /// How many bytes the file has.
    public var size: Int
    /// Whole lines, oldest first.
    public var lines: [String]
    /// Whether something was left out in front of them.
    public var truncated: Bool? = nil
    /// Whether the cursor did not fit the file any more, so that its end was read instead.
    public var reset: Bool? = nil

    public init(
        file: String
        , cursor: Int
        , size: Int
        , lines: [String]
        , truncated: Bool? = nil
        , reset: Bool? = nil
    ) {
        self.file = file
        self.cursor = cursor
        self.size = size
        self.lines = lines
        self.truncated = truncated
        self.reset = reset
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var file: String?, cursor: Int?, size: Int?, lines: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "file": try reader.member(&file) { try $0.string(min: 1) }
            case "cursor": try reader.member(&cursor) { try $0.integer(min: 0) }
            case "size": try reader.member(&size) { try $0.integer(min: 0) }
            case "lines": try reader.member(&lines) { try $0.list { try $0.string() } }
            case "truncated": try reader.member(&self.truncated) { try $0.bool() }
            case "reset": try reader.member(&self.reset) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let file, let cursor, let size, let lines else { throw reader.refused() }
        self.file = file
        self.cursor = cursor
        self.size = size
        self.lines = lines
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("file", self.file)
        writer.member("cursor", self.cursor)
        writer.member("size", self.size)
        writer.member("lines", self.lines)
        writer.optional("truncated", self.truncated)
        writer.optional("reset", self.reset)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("LogsTailResult") }
}

/// Something that belongs to a message. Entries without content are ignored.
public enum MessageAttachment: SchemaType {
    /// A picture that belongs to a message. Other files are dropped; what a file is, its first bytes tell.
    case attachment(Attachment)
    case other(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: Attachment = reader.attempt(&choice, { try $0.read() }) {
            self = .attachment(value)
            return
        }
        if let value: JSONValue = reader.attempt(&choice, { try $0.value() }) {
            self = .other(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .attachment(let value): value.writeJSON(to: &writer)
        case .other(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("MessageAttachment") }
}

/// A model.
public struct ModelChoice: SchemaType {
    /// Its id at the provider.
    public var id: String
    /// What people call it.
    public var name: String
    /// Who provides it, such as `anthropic`. `provider/id` names a model in settings of sessions.
    public var provider: String
    /// How many tokens it can look at.
    public var contextWindow: Int? = nil
    /// Whether it can think before it answers.
    public var reasoning: Bool? = nil

    public init(
        id: String
        , name: String
        , provider: String
        , contextWindow: Int? = nil
        , reasoning: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.provider = provider
        self.contextWindow = contextWindow
        self.reasoning = reasoning
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, name: String?, provider: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "name": try reader.member(&name) { try $0.string(min: 1) }
            case "provider": try reader.member(&provider) { try $0.string(min: 1) }
            case "contextWindow": try reader.member(&self.contextWindow) { try $0.integer(min: 1) }
            case "reasoning": try reader.member(&self.reasoning) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let id, let name, let provider else { throw reader.refused() }
        self.id = id
        self.name = name
        self.provider = provider
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("name", self.name)
        writer.member("provider", self.provider)
        writer.optional("contextWindow", self.contextWindow)
        writer.optional("reasoning", self.reasoning)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ModelChoice") }
}

/// Nothing.
public struct ModelsListParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("ModelsListParams") }
}

/// The models.
public struct ModelsListResult: SchemaType {
    /// By provider and name.
    public var models: [ModelChoice]

    public init(
        models: [ModelChoice]
    ) {
        self.models = models
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var models: [ModelChoice]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "models": try reader.member(&models) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let models else { throw reader.refused() }
        self.models = models
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("models", self.models)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ModelsListResult") }
}

/// Which node to describe.
public struct NodeDescribeParams: SchemaType {
    /// The id of the node.
    public var nodeId: String

    public init(
        nodeId: String
    ) {
        self.nodeId = nodeId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId else { throw reader.refused() }
        self.nodeId = nodeId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeDescribeParams") }
}

/// A node, as it is now.
public struct NodeDescribeResult: SchemaType {
    /// When it was looked, in milliseconds since 1970.
    public var ts: Int
    /// Its id: of its device, or of its program when it has none.
    public var nodeId: String
    /// What people call it.
    public var displayName: String? = nil
    /// The platform it runs on, such as `ios 18.2`.
    public var platform: String? = nil
    /// The version of its program.
    public var version: String? = nil
    /// The version of the core of its program.
    public var coreVersion: String? = nil
    /// The version of the surface of its program.
    public var uiVersion: String? = nil
    /// The family of its device, such as `iPhone`.
    public var deviceFamily: String? = nil
    /// The model of its device, such as `iPhone16,1`.
    public var modelIdentifier: String? = nil
    /// Its address, when it is not on the gateway's machine.
    public var remoteIp: String? = nil
    /// What it is able to do, such as `camera`; sorted.
    public var caps: [String]
    /// The commands it offers and may carry out, such as `camera.snap`; sorted.
    public var commands: [String]
    /// The `PATH` it finds programs with.
    public var pathEnv: String? = nil
    /// Permissions it holds on its device, by name.
    public var permissions: [String: Bool]? = nil
    /// Since when it is connected, in milliseconds since 1970; absent when it is not.
    public var connectedAtMs: Int? = nil
    /// Whether its device is paired.
    public var paired: Bool
    /// Whether it is connected.
    public var connected: Bool

    public init(
        ts: Int
        , nodeId: String
        , displayName: String? = nil
        , platform: String? = nil
        , version: String? = nil
        , coreVersion: String? = nil
        , uiVersion: String? = nil
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , remoteIp: String? = nil
        , caps: [String]
        , commands: [String]
        , pathEnv: String? = nil
        , permissions: [String: Bool]? = nil
        , connectedAtMs: Int? = nil
        , paired: Bool
        , connected: Bool
    ) {
        self.ts = ts
        self.nodeId = nodeId
        self.displayName = displayName
        self.platform = platform
        self.version = version
        self.coreVersion = coreVersion
        self.uiVersion = uiVersion
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.remoteIp = remoteIp
        self.caps = caps
        self.commands = commands
        self.pathEnv = pathEnv
        self.permissions = permissions
        self.connectedAtMs = connectedAtMs
        self.paired = paired
        self.connected = connected
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?, nodeId: String?, caps: [String]?, commands: [String]?, paired: Bool?, connected: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string() }
            case "platform": try reader.member(&self.platform) { try $0.string() }
            case "version": try reader.member(&self.version) { try $0.string() }
            case "coreVersion": try reader.member(&self.coreVersion) { try $0.string() }
            case "uiVersion": try reader.member(&self.uiVersion) { try $0.string() }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string() }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string() }
            case "remoteIp": try reader.member(&self.remoteIp) { try $0.string() }
            case "caps": try reader.member(&caps) { try $0.list { try $0.string() } }
            case "commands": try reader.member(&commands) { try $0.list { try $0.string() } }
            case "pathEnv": try reader.member(&self.pathEnv) { try $0.string() }
            case "permissions": try reader.member(&self.permissions) { try $0.map { try $0.bool() } }
            case "connectedAtMs": try reader.member(&self.connectedAtMs) { try $0.integer(min: 0) }
            case "paired": try reader.member(&paired) { try $0.bool() }
            case "connected": try reader.member(&connected) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ts, let nodeId, let caps, let commands, let paired, let connected else { throw reader.refused() }
        self.ts = ts
        self.nodeId = nodeId
        self.caps = caps
        self.commands = commands
        self.paired = paired
        self.connected = connected
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.member("nodeId", self.nodeId)
        writer.optional("displayName", self.displayName)
        writer.optional("platform", self.platform)
        writer.optional("version", self.version)
        writer.optional("coreVersion", self.coreVersion)
        writer.optional("uiVersion", self.uiVersion)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.optional("remoteIp", self.remoteIp)
        writer.member("caps", self.caps)
        writer.member("commands", self.commands)
        writer.optional("pathEnv", self.pathEnv)
        writer.optional("permissions", self.permissions)
        writer.optional("connectedAtMs", self.connectedAtMs)
        writer.member("paired", self.paired)
        writer.member("connected", self.connected)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeDescribeResult") }
}

/// What happened on a node.
public struct NodeEventParams: SchemaType {
    /// The kind of event, such as `voice.transcript`.
    public var event: String
    /// More about it.
    public var payload: JSONValue? = nil
    /// More about it, as JSON text.
    public var payloadJSON: String? = nil

    public init(
        event: String
        , payload: JSONValue? = nil
        , payloadJSON: String? = nil
    ) {
        self.event = event
        self.payload = payload
        self.payloadJSON = payloadJSON
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var event: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "event": try reader.member(&event) { try $0.string(min: 1) }
            case "payload": try reader.member(&self.payload) { try $0.value() }
            case "payloadJSON": try reader.member(&self.payloadJSON) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let event else { throw reader.refused() }
        self.event = event
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("event", self.event)
        writer.optional("payload", self.payload)
        writer.optional("payloadJSON", self.payloadJSON)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeEventParams") }
}

/// The gateway heard of it.
public struct NodeEventResult: SchemaType {
    /// True, for events the gateway does not know too.
    public var ok: Bool

    public init(
        ok: Bool
    ) {
        self.ok = ok
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ok else { throw reader.refused() }
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeEventResult") }
}

/// Why a command failed on a node.
public struct NodeInvokeError: SchemaType {
    /// What kind of failure, in words of the node's.
    public var code: String? = nil
    /// What went wrong, for people.
    public var message: String? = nil

    public init(
        code: String? = nil
        , message: String? = nil
    ) {
        self.code = code
        self.message = message
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "code": try reader.member(&self.code) { try $0.string(min: 1) }
            case "message": try reader.member(&self.message) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("code", self.code)
        writer.optional("message", self.message)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeInvokeError") }
}

/// A command for a node.
public struct NodeInvokeParams: SchemaType {
    /// The id of the node.
    public var nodeId: String
    /// The command, such as `camera.snap`.
    public var command: String
    /// The parameters of the command.
    public var params: JSONValue? = nil
    /// How many milliseconds to wait for the node; 30 000 when absent, and 0 waits for nothing.
    public var timeoutMs: Int? = nil
    /// Tells this invocation apart from others; the node receives it. It does not keep a repetition from being carried out again.
    public var idempotencyKey: String

    public init(
        nodeId: String
        , command: String
        , params: JSONValue? = nil
        , timeoutMs: Int? = nil
        , idempotencyKey: String
    ) {
        self.nodeId = nodeId
        self.command = command
        self.params = params
        self.timeoutMs = timeoutMs
        self.idempotencyKey = idempotencyKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, command: String?, idempotencyKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "command": try reader.member(&command) { try $0.string(min: 1) }
            case "params": try reader.member(&self.params) { try $0.value() }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            case "idempotencyKey": try reader.member(&idempotencyKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let command, let idempotencyKey else { throw reader.refused() }
        self.nodeId = nodeId
        self.command = command
        self.idempotencyKey = idempotencyKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.member("command", self.command)
        writer.optional("params", self.params)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.member("idempotencyKey", self.idempotencyKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeInvokeParams") }
}

/// A command this node is to carry out.
public struct NodeInvokeRequestEvent: SchemaType {
    /// Names this invocation in `node.invoke.result`.
    public var id: String
    /// The id of this node.
    public var nodeId: String
    /// The command, such as `camera.snap`.
    public var command: String
    /// Its parameters as JSON text; absent when it has none.
    public var paramsJSON: String? = nil
    /// How many milliseconds the gateway waits for the result.
    public var timeoutMs: Int? = nil
    /// The key of `node.invoke`.
    public var idempotencyKey: String? = nil

    public init(
        id: String
        , nodeId: String
        , command: String
        , paramsJSON: String? = nil
        , timeoutMs: Int? = nil
        , idempotencyKey: String? = nil
    ) {
        self.id = id
        self.nodeId = nodeId
        self.command = command
        self.paramsJSON = paramsJSON
        self.timeoutMs = timeoutMs
        self.idempotencyKey = idempotencyKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, nodeId: String?, command: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "command": try reader.member(&command) { try $0.string(min: 1) }
            case "paramsJSON": try reader.member(&self.paramsJSON) { try $0.string() }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            case "idempotencyKey": try reader.member(&self.idempotencyKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let id, let nodeId, let command else { throw reader.refused() }
        self.id = id
        self.nodeId = nodeId
        self.command = command
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("nodeId", self.nodeId)
        writer.member("command", self.command)
        writer.optional("paramsJSON", self.paramsJSON)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.optional("idempotencyKey", self.idempotencyKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeInvokeRequestEvent") }
}

/// What came of a command.
public struct NodeInvokeResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The id of the node.
    public var nodeId: String
    /// The command.
    public var command: String
    /// What the node answered; `{"payloadJSON": …}` when it sent a text that is no JSON.
    public var payload: JSONValue? = nil
    /// The answer as the text the node sent; `null` when it sent none.
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

/// What came of a command, told by the node.
public struct NodeInvokeResultParams: SchemaType {
    /// The `id` of `node.invoke.request`.
    public var id: String
    /// The id of this node.
    public var nodeId: String
    /// Whether the command succeeded.
    public var ok: Bool
    /// What it answers; `payloadJSON` wins over it.
    public var payload: JSONValue? = nil
    /// The answer as JSON text.
    public var payloadJSON: String? = nil
    /// Why it failed.
    public var error: NodeInvokeError? = nil

    public init(
        id: String
        , nodeId: String
        , ok: Bool
        , payload: JSONValue? = nil
        , payloadJSON: String? = nil
        , error: NodeInvokeError? = nil
    ) {
        self.id = id
        self.nodeId = nodeId
        self.ok = ok
        self.payload = payload
        self.payloadJSON = payloadJSON
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, nodeId: String?, ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "payload": try reader.member(&self.payload) { try $0.value() }
            case "payloadJSON": try reader.member(&self.payloadJSON) { try $0.string() }
            case "error": try reader.member(&self.error) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let id, let nodeId, let ok else { throw reader.refused() }
        self.id = id
        self.nodeId = nodeId
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("nodeId", self.nodeId)
        writer.member("ok", self.ok)
        writer.optional("payload", self.payload)
        writer.optional("payloadJSON", self.payloadJSON)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeInvokeResultParams") }
}

/// The gateway took the result.
public struct NodeInvokeResultResult: SchemaType {
    /// True.
    public var ok: Bool
    /// True when nobody waits for it: its time is over, or it was another node's.
    public var ignored: Bool? = nil

    public init(
        ok: Bool
        , ignored: Bool? = nil
    ) {
        self.ok = ok
        self.ignored = ignored
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "ignored": try reader.member(&self.ignored) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ok else { throw reader.refused() }
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.optional("ignored", self.ignored)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeInvokeResultResult") }
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
    /// When they were listed, in milliseconds since 1970.
    public var ts: Int
    /// Connected ones first, then by name.
    public var nodes: [NodeSummary]

    public init(
        ts: Int
        , nodes: [NodeSummary]
    ) {
        self.ts = ts
        self.nodes = nodes
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?, nodes: [NodeSummary]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "nodes": try reader.member(&nodes) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let ts, let nodes else { throw reader.refused() }
        self.ts = ts
        self.nodes = nodes
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.member("nodes", self.nodes)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeListResult") }
}

/// Which request to approve.
public struct NodePairApproveParams: SchemaType {
    /// The id of the request.
    public var requestId: String

    public init(
        requestId: String
    ) {
        self.requestId = requestId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let requestId else { throw reader.refused() }
        self.requestId = requestId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairApproveParams") }
}

/// The node is paired.
public struct NodePairApproveResult: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// The node, with its token.
    public var node: PairedNode

    public init(
        requestId: String
        , node: PairedNode
    ) {
        self.requestId = requestId
        self.node = node
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, node: PairedNode?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "node": try reader.member(&node) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let requestId, let node else { throw reader.refused() }
        self.requestId = requestId
        self.node = node
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("node", self.node)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairApproveResult") }
}

/// Nothing.
public struct NodePairListParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairListParams") }
}

/// Who waits and who is paired.
public struct NodePairListResult: SchemaType {
    /// Requests that wait, newest first.
    public var pending: [NodePairRequestedEvent]
    /// Paired nodes, the last approved first.
    public var paired: [PairedNode]

    public init(
        pending: [NodePairRequestedEvent]
        , paired: [PairedNode]
    ) {
        self.pending = pending
        self.paired = paired
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var pending: [NodePairRequestedEvent]?, paired: [PairedNode]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "pending": try reader.member(&pending) { try $0.list { try $0.read() } }
            case "paired": try reader.member(&paired) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let pending, let paired else { throw reader.refused() }
        self.pending = pending
        self.paired = paired
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("pending", self.pending)
        writer.member("paired", self.paired)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairListResult") }
}

/// Which request to decline.
public struct NodePairRejectParams: SchemaType {
    /// The id of the request.
    public var requestId: String

    public init(
        requestId: String
    ) {
        self.requestId = requestId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let requestId else { throw reader.refused() }
        self.requestId = requestId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairRejectParams") }
}

/// The request is declined.
public struct NodePairRejectResult: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// The id of the node that asked.
    public var nodeId: String

    public init(
        requestId: String
        , nodeId: String
    ) {
        self.requestId = requestId
        self.nodeId = nodeId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, nodeId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let requestId, let nodeId else { throw reader.refused() }
        self.requestId = requestId
        self.nodeId = nodeId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("nodeId", self.nodeId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairRejectResult") }
}

/// The node that wants to be paired.
public struct NodePairRequestParams: SchemaType {
    /// The id of the node.
    public var nodeId: String
    /// What people call it.
    public var displayName: String? = nil
    /// The platform it runs on.
    public var platform: String? = nil
    /// The version of its program.
    public var version: String? = nil
    /// The version of the core of its program.
    public var coreVersion: String? = nil
    /// The version of the surface of its program.
    public var uiVersion: String? = nil
    /// The family of its device.
    public var deviceFamily: String? = nil
    /// The model of its device.
    public var modelIdentifier: String? = nil
    /// What it is able to do.
    public var caps: [String]? = nil
    /// The commands it offers.
    public var commands: [String]? = nil
    /// Its address.
    public var remoteIp: String? = nil
    /// Whether people need not be asked with a window or a sound.
    public var silent: Bool? = nil

    public init(
        nodeId: String
        , displayName: String? = nil
        , platform: String? = nil
        , version: String? = nil
        , coreVersion: String? = nil
        , uiVersion: String? = nil
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , caps: [String]? = nil
        , commands: [String]? = nil
        , remoteIp: String? = nil
        , silent: Bool? = nil
    ) {
        self.nodeId = nodeId
        self.displayName = displayName
        self.platform = platform
        self.version = version
        self.coreVersion = coreVersion
        self.uiVersion = uiVersion
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.caps = caps
        self.commands = commands
        self.remoteIp = remoteIp
        self.silent = silent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string(min: 1) }
            case "platform": try reader.member(&self.platform) { try $0.string(min: 1) }
            case "version": try reader.member(&self.version) { try $0.string(min: 1) }
            case "coreVersion": try reader.member(&self.coreVersion) { try $0.string(min: 1) }
            case "uiVersion": try reader.member(&self.uiVersion) { try $0.string(min: 1) }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string(min: 1) }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string(min: 1) }
            case "caps": try reader.member(&self.caps) { try $0.list { try $0.string(min: 1) } }
            case "commands": try reader.member(&self.commands) { try $0.list { try $0.string(min: 1) } }
            case "remoteIp": try reader.member(&self.remoteIp) { try $0.string(min: 1) }
            case "silent": try reader.member(&self.silent) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let nodeId else { throw reader.refused() }
        self.nodeId = nodeId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.optional("displayName", self.displayName)
        writer.optional("platform", self.platform)
        writer.optional("version", self.version)
        writer.optional("coreVersion", self.coreVersion)
        writer.optional("uiVersion", self.uiVersion)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.optional("caps", self.caps)
        writer.optional("commands", self.commands)
        writer.optional("remoteIp", self.remoteIp)
        writer.optional("silent", self.silent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairRequestParams") }
}

/// The request waits.
public struct NodePairRequestResult: SchemaType {
    /// Always `pending`.
    /// Always `"pending"`.
    public var status: String { "pending" }
    /// The request.
    public var request: NodePairRequestedEvent
    /// Whether it is new; false when the node had asked before.
    public var created: Bool

    public init(
        request: NodePairRequestedEvent
        , created: Bool
    ) {
        self.request = request
        self.created = created
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var status: Void?, request: NodePairRequestedEvent?, created: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "status": try reader.member(&status) { try $0.constant("pending") }
            case "request": try reader.member(&request) { try $0.read() }
            case "created": try reader.member(&created) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard status != nil, let request, let created else { throw reader.refused() }
        self.request = request
        self.created = created
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("status", self.status)
        writer.member("request", self.request)
        writer.member("created", self.created)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairRequestResult") }
}

/// A node that asks to be paired.
public struct NodePairRequestedEvent: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// The id of the node.
    public var nodeId: String
    /// What people call it.
    public var displayName: String? = nil
    /// The platform it runs on.
    public var platform: String? = nil
    /// The version of its program.
    public var version: String? = nil
    /// The version of the core of its program.
    public var coreVersion: String? = nil
    /// The version of the surface of its program.
    public var uiVersion: String? = nil
    /// The family of its device.
    public var deviceFamily: String? = nil
    /// The model of its device.
    public var modelIdentifier: String? = nil
    /// What it is able to do.
    public var caps: [String]? = nil
    /// The commands it offers.
    public var commands: [String]? = nil
    /// Permissions it holds on its device, by name.
    public var permissions: [String: Bool]? = nil
    /// Its address.
    public var remoteIp: String? = nil
    /// Whether people need not be asked with a window or a sound.
    public var silent: Bool? = nil
    /// Whether the node is paired already and asks again.
    public var isRepair: Bool? = nil
    /// When it asked, in milliseconds since 1970.
    public var ts: Int

    public init(
        requestId: String
        , nodeId: String
        , displayName: String? = nil
        , platform: String? = nil
        , version: String? = nil
        , coreVersion: String? = nil
        , uiVersion: String? = nil
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , caps: [String]? = nil
        , commands: [String]? = nil
        , permissions: [String: Bool]? = nil
        , remoteIp: String? = nil
        , silent: Bool? = nil
        , isRepair: Bool? = nil
        , ts: Int
    ) {
        self.requestId = requestId
        self.nodeId = nodeId
        self.displayName = displayName
        self.platform = platform
        self.version = version
        self.coreVersion = coreVersion
        self.uiVersion = uiVersion
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.caps = caps
        self.commands = commands
        self.permissions = permissions
        self.remoteIp = remoteIp
        self.silent = silent
        self.isRepair = isRepair
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, nodeId: String?, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string(min: 1) }
            case "platform": try reader.member(&self.platform) { try $0.string(min: 1) }
            case "version": try reader.member(&self.version) { try $0.string(min: 1) }
            case "coreVersion": try reader.member(&self.coreVersion) { try $0.string(min: 1) }
            case "uiVersion": try reader.member(&self.uiVersion) { try $0.string(min: 1) }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string(min: 1) }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string(min: 1) }
            case "caps": try reader.member(&self.caps) { try $0.list { try $0.string(min: 1) } }
            case "commands": try reader.member(&self.commands) { try $0.list { try $0.string(min: 1) } }
            case "permissions": try reader.member(&self.permissions) { try $0.map { try $0.bool() } }
            case "remoteIp": try reader.member(&self.remoteIp) { try $0.string(min: 1) }
            case "silent": try reader.member(&self.silent) { try $0.bool() }
            case "isRepair": try reader.member(&self.isRepair) { try $0.bool() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let requestId, let nodeId, let ts else { throw reader.refused() }
        self.requestId = requestId
        self.nodeId = nodeId
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("nodeId", self.nodeId)
        writer.optional("displayName", self.displayName)
        writer.optional("platform", self.platform)
        writer.optional("version", self.version)
        writer.optional("coreVersion", self.coreVersion)
        writer.optional("uiVersion", self.uiVersion)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.optional("caps", self.caps)
        writer.optional("commands", self.commands)
        writer.optional("permissions", self.permissions)
        writer.optional("remoteIp", self.remoteIp)
        writer.optional("silent", self.silent)
        writer.optional("isRepair", self.isRepair)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairRequestedEvent") }
}

/// What became of a request.
public struct NodePairResolvedEvent: SchemaType {
    /// The id of the request.
    public var requestId: String
    /// The id of the node that asked.
    public var nodeId: String
    /// What was decided.
    public var decision: PairingDecision
    /// When, in milliseconds since 1970.
    public var ts: Int

    public init(
        requestId: String
        , nodeId: String
        , decision: PairingDecision
        , ts: Int
    ) {
        self.requestId = requestId
        self.nodeId = nodeId
        self.decision = decision
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var requestId: String?, nodeId: String?, decision: PairingDecision?, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "requestId": try reader.member(&requestId) { try $0.string(min: 1) }
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "decision": try reader.member(&decision) { try $0.read() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let requestId, let nodeId, let decision, let ts else { throw reader.refused() }
        self.requestId = requestId
        self.nodeId = nodeId
        self.decision = decision
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", self.requestId)
        writer.member("nodeId", self.nodeId)
        writer.member("decision", self.decision)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairResolvedEvent") }
}

/// A token somebody shows.
public struct NodePairVerifyParams: SchemaType {
    /// The id of the node it claims to be.
    public var nodeId: String
    /// The token.
    public var token: String

    public init(
        nodeId: String
        , token: String
    ) {
        self.nodeId = nodeId
        self.token = token
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, token: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "token": try reader.member(&token) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let token else { throw reader.refused() }
        self.nodeId = nodeId
        self.token = token
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.member("token", self.token)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairVerifyParams") }
}

/// Whether the token is right.
public struct NodePairVerifyResult: SchemaType {
    /// Whether the node is paired and the token is its own.
    public var ok: Bool
    /// The node, when the token is right.
    public var node: PairedNode? = nil

    public init(
        ok: Bool
        , node: PairedNode? = nil
    ) {
        self.ok = ok
        self.node = node
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "node": try reader.member(&self.node) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok else { throw reader.refused() }
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.optional("node", self.node)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodePairVerifyResult") }
}

/// A new name for a node.
public struct NodeRenameParams: SchemaType {
    /// The id of the node.
    public var nodeId: String
    /// What to call it; blanks around it are dropped, and something must be left.
    public var displayName: String

    public init(
        nodeId: String
        , displayName: String
    ) {
        self.nodeId = nodeId
        self.displayName = displayName
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, displayName: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "displayName": try reader.member(&displayName) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let displayName else { throw reader.refused() }
        self.nodeId = nodeId
        self.displayName = displayName
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.member("displayName", self.displayName)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeRenameParams") }
}

/// The node has its new name.
public struct NodeRenameResult: SchemaType {
    /// The id of the node.
    public var nodeId: String
    /// Its name now.
    public var displayName: String

    public init(
        nodeId: String
        , displayName: String
    ) {
        self.nodeId = nodeId
        self.displayName = displayName
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, displayName: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "displayName": try reader.member(&displayName) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let displayName else { throw reader.refused() }
        self.nodeId = nodeId
        self.displayName = displayName
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.member("displayName", self.displayName)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeRenameResult") }
}

/// A node.
public struct NodeSummary: SchemaType {
    /// Its id: of its device, or of its program when it has none.
    public var nodeId: String
    /// What people call it.
    public var displayName: String? = nil
    /// The platform it runs on, such as `ios 18.2`.
    public var platform: String? = nil
    /// The version of its program.
    public var version: String? = nil
    /// The version of the core of its program.
    public var coreVersion: String? = nil
    /// The version of the surface of its program.
    public var uiVersion: String? = nil
    /// The family of its device, such as `iPhone`.
    public var deviceFamily: String? = nil
    /// The model of its device, such as `iPhone16,1`.
    public var modelIdentifier: String? = nil
    /// Its address, when it is not on the gateway's machine.
    public var remoteIp: String? = nil
    /// What it is able to do, such as `camera`; sorted.
    public var caps: [String]
    /// The commands it offers and may carry out, such as `camera.snap`; sorted.
    public var commands: [String]
    /// The `PATH` it finds programs with.
    public var pathEnv: String? = nil
    /// Permissions it holds on its device, by name.
    public var permissions: [String: Bool]? = nil
    /// Since when it is connected, in milliseconds since 1970; absent when it is not.
    public var connectedAtMs: Int? = nil
    /// Whether its device is paired.
    public var paired: Bool
    /// Whether it is connected.
    public var connected: Bool

    public init(
        nodeId: String
        , displayName: String? = nil
        , platform: String? = nil
        , version: String? = nil
        , coreVersion: String? = nil
        , uiVersion: String? = nil
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , remoteIp: String? = nil
        , caps: [String]
        , commands: [String]
        , pathEnv: String? = nil
        , permissions: [String: Bool]? = nil
        , connectedAtMs: Int? = nil
        , paired: Bool
        , connected: Bool
    ) {
        self.nodeId = nodeId
        self.displayName = displayName
        self.platform = platform
        self.version = version
        self.coreVersion = coreVersion
        self.uiVersion = uiVersion
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.remoteIp = remoteIp
        self.caps = caps
        self.commands = commands
        self.pathEnv = pathEnv
        self.permissions = permissions
        self.connectedAtMs = connectedAtMs
        self.paired = paired
        self.connected = connected
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, caps: [String]?, commands: [String]?, paired: Bool?, connected: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string() }
            case "platform": try reader.member(&self.platform) { try $0.string() }
            case "version": try reader.member(&self.version) { try $0.string() }
            case "coreVersion": try reader.member(&self.coreVersion) { try $0.string() }
            case "uiVersion": try reader.member(&self.uiVersion) { try $0.string() }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string() }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string() }
            case "remoteIp": try reader.member(&self.remoteIp) { try $0.string() }
            case "caps": try reader.member(&caps) { try $0.list { try $0.string() } }
            case "commands": try reader.member(&commands) { try $0.list { try $0.string() } }
            case "pathEnv": try reader.member(&self.pathEnv) { try $0.string() }
            case "permissions": try reader.member(&self.permissions) { try $0.map { try $0.bool() } }
            case "connectedAtMs": try reader.member(&self.connectedAtMs) { try $0.integer(min: 0) }
            case "paired": try reader.member(&paired) { try $0.bool() }
            case "connected": try reader.member(&connected) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let caps, let commands, let paired, let connected else { throw reader.refused() }
        self.nodeId = nodeId
        self.caps = caps
        self.commands = commands
        self.paired = paired
        self.connected = connected
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.optional("displayName", self.displayName)
        writer.optional("platform", self.platform)
        writer.optional("version", self.version)
        writer.optional("coreVersion", self.coreVersion)
        writer.optional("uiVersion", self.uiVersion)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.optional("remoteIp", self.remoteIp)
        writer.member("caps", self.caps)
        writer.member("commands", self.commands)
        writer.optional("pathEnv", self.pathEnv)
        writer.optional("permissions", self.permissions)
        writer.optional("connectedAtMs", self.connectedAtMs)
        writer.member("paired", self.paired)
        writer.member("connected", self.connected)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("NodeSummary") }
}

/// A paired device. The values of its tokens are never told.
public struct PairedDevice: SchemaType {
    /// Its id: the SHA-256 of its raw public key, in lower-case hexadecimal digits.
    public var deviceId: String
    /// Its Ed25519 public key, in base64url.
    public var publicKey: String
    /// What people call it.
    public var displayName: String? = nil
    /// The platform it runs on.
    public var platform: String? = nil
    /// Which program it last connected with.
    public var clientId: String? = nil
    /// What that program was used as.
    public var clientMode: String? = nil
    /// The role it last connected in.
    public var role: String? = nil
    /// The roles it may connect in.
    public var roles: [String]? = nil
    /// The scopes it was granted.
    public var scopes: [String]? = nil
    /// Its address, when it is not on the gateway's machine.
    public var remoteIp: String? = nil
    /// Its tokens, by role.
    public var tokens: [DeviceTokenSummary]? = nil
    /// When it was first paired, in milliseconds since 1970.
    public var createdAtMs: Int
    /// When it was last approved, in milliseconds since 1970.
    public var approvedAtMs: Int

    public init(
        deviceId: String
        , publicKey: String
        , displayName: String? = nil
        , platform: String? = nil
        , clientId: String? = nil
        , clientMode: String? = nil
        , role: String? = nil
        , roles: [String]? = nil
        , scopes: [String]? = nil
        , remoteIp: String? = nil
        , tokens: [DeviceTokenSummary]? = nil
        , createdAtMs: Int
        , approvedAtMs: Int
    ) {
        self.deviceId = deviceId
        self.publicKey = publicKey
        self.displayName = displayName
        self.platform = platform
        self.clientId = clientId
        self.clientMode = clientMode
        self.role = role
        self.roles = roles
        self.scopes = scopes
        self.remoteIp = remoteIp
        self.tokens = tokens
        self.createdAtMs = createdAtMs
        self.approvedAtMs = approvedAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var deviceId: String?, publicKey: String?, createdAtMs: Int?, approvedAtMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "deviceId": try reader.member(&deviceId) { try $0.string(min: 1) }
            case "publicKey": try reader.member(&publicKey) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string() }
            case "platform": try reader.member(&self.platform) { try $0.string() }
            case "clientId": try reader.member(&self.clientId) { try $0.string() }
            case "clientMode": try reader.member(&self.clientMode) { try $0.string() }
            case "role": try reader.member(&self.role) { try $0.string() }
            case "roles": try reader.member(&self.roles) { try $0.list { try $0.string() } }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string() } }
            case "remoteIp": try reader.member(&self.remoteIp) { try $0.string() }
            case "tokens": try reader.member(&self.tokens) { try $0.list { try $0.read() } }
            case "createdAtMs": try reader.member(&createdAtMs) { try $0.integer(min: 0) }
            case "approvedAtMs": try reader.member(&approvedAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let deviceId, let publicKey, let createdAtMs, let approvedAtMs else { throw reader.refused() }
        self.deviceId = deviceId
        self.publicKey = publicKey
        self.createdAtMs = createdAtMs
        self.approvedAtMs = approvedAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deviceId", self.deviceId)
        writer.member("publicKey", self.publicKey)
        writer.optional("displayName", self.displayName)
        writer.optional("platform", self.platform)
        writer.optional("clientId", self.clientId)
        writer.optional("clientMode", self.clientMode)
        writer.optional("role", self.role)
        writer.optional("roles", self.roles)
        writer.optional("scopes", self.scopes)
        writer.optional("remoteIp", self.remoteIp)
        writer.optional("tokens", self.tokens)
        writer.member("createdAtMs", self.createdAtMs)
        writer.member("approvedAtMs", self.approvedAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("PairedDevice") }
}

/// A node of the older pairing.
public struct PairedNode: SchemaType {
    /// Its id.
    public var nodeId: String
    /// Its token; only where it was just issued.
    public var token: String? = nil
    /// What people call it.
    public var displayName: String? = nil
    /// The platform it runs on.
    public var platform: String? = nil
    /// The version of its program.
    public var version: String? = nil
    /// The version of the core of its program.
    public var coreVersion: String? = nil
    /// The version of the surface of its program.
    public var uiVersion: String? = nil
    /// The family of its device.
    public var deviceFamily: String? = nil
    /// The model of its device.
    public var modelIdentifier: String? = nil
    /// What it is able to do.
    public var caps: [String]? = nil
    /// The commands it offers.
    public var commands: [String]? = nil
    /// Programs it has found on its device, of those that skills ask for.
    public var bins: [String]? = nil
    /// Permissions it holds on its device, by name.
    public var permissions: [String: Bool]? = nil
    /// Its address.
    public var remoteIp: String? = nil
    /// When it was first paired, in milliseconds since 1970.
    public var createdAtMs: Int
    /// When it was last approved, in milliseconds since 1970.
    public var approvedAtMs: Int
    /// When it last connected, in milliseconds since 1970.
    public var lastConnectedAtMs: Int? = nil

    public init(
        nodeId: String
        , token: String? = nil
        , displayName: String? = nil
        , platform: String? = nil
        , version: String? = nil
        , coreVersion: String? = nil
        , uiVersion: String? = nil
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , caps: [String]? = nil
        , commands: [String]? = nil
        , bins: [String]? = nil
        , permissions: [String: Bool]? = nil
        , remoteIp: String? = nil
        , createdAtMs: Int
        , approvedAtMs: Int
        , lastConnectedAtMs: Int? = nil
    ) {
        self.nodeId = nodeId
        self.token = token
        self.displayName = displayName
        self.platform = platform
        self.version = version
        self.coreVersion = coreVersion
        self.uiVersion = uiVersion
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.caps = caps
        self.commands = commands
        self.bins = bins
        self.permissions = permissions
        self.remoteIp = remoteIp
        self.createdAtMs = createdAtMs
        self.approvedAtMs = approvedAtMs
        self.lastConnectedAtMs = lastConnectedAtMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var nodeId: String?, createdAtMs: Int?, approvedAtMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "nodeId": try reader.member(&nodeId) { try $0.string(min: 1) }
            case "token": try reader.member(&self.token) { try $0.string(min: 1) }
            case "displayName": try reader.member(&self.displayName) { try $0.string() }
            case "platform": try reader.member(&self.platform) { try $0.string() }
            case "version": try reader.member(&self.version) { try $0.string() }
            case "coreVersion": try reader.member(&self.coreVersion) { try $0.string() }
            case "uiVersion": try reader.member(&self.uiVersion) { try $0.string() }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string() }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string() }
            case "caps": try reader.member(&self.caps) { try $0.list { try $0.string() } }
            case "commands": try reader.member(&self.commands) { try $0.list { try $0.string() } }
            case "bins": try reader.member(&self.bins) { try $0.list { try $0.string() } }
            case "permissions": try reader.member(&self.permissions) { try $0.map { try $0.bool() } }
            case "remoteIp": try reader.member(&self.remoteIp) { try $0.string() }
            case "createdAtMs": try reader.member(&createdAtMs) { try $0.integer(min: 0) }
            case "approvedAtMs": try reader.member(&approvedAtMs) { try $0.integer(min: 0) }
            case "lastConnectedAtMs": try reader.member(&self.lastConnectedAtMs) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let nodeId, let createdAtMs, let approvedAtMs else { throw reader.refused() }
        self.nodeId = nodeId
        self.createdAtMs = createdAtMs
        self.approvedAtMs = approvedAtMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("nodeId", self.nodeId)
        writer.optional("token", self.token)
        writer.optional("displayName", self.displayName)
        writer.optional("platform", self.platform)
        writer.optional("version", self.version)
        writer.optional("coreVersion", self.coreVersion)
        writer.optional("uiVersion", self.uiVersion)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.optional("caps", self.caps)
        writer.optional("commands", self.commands)
        writer.optional("bins", self.bins)
        writer.optional("permissions", self.permissions)
        writer.optional("remoteIp", self.remoteIp)
        writer.member("createdAtMs", self.createdAtMs)
        writer.member("approvedAtMs", self.approvedAtMs)
        writer.optional("lastConnectedAtMs", self.lastConnectedAtMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("PairedNode") }
}

/// What became of a request to be paired.
public enum PairingDecision: SchemaType, RawRepresentable {
    /// It is paired now.
    case approved
    /// It is not.
    case rejected
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "approved": self = .approved
        case "rejected": self = .rejected
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .approved: "approved"
        case .rejected: "rejected"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.check(Self.jsonRule)
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("PairingDecision") }
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

/// What to ask, and whom.
public struct PollParams: SchemaType {
    /// Whom it is for, in the way of the channel: a telephone number, a chat, a name.
    public var to: String
    /// The question.
    public var question: String
    /// The answers to choose from.
    public var options: [String]
    /// How many may be chosen; one when absent.
    public var maxSelections: Int? = nil
    /// How many hours it is open.
    public var durationHours: Int? = nil
    /// The channel; `whatsapp` when absent.
    public var channel: String? = nil
    /// The account of the channel it goes out from.
    public var accountId: String? = nil
    /// The id of what is sent, and what makes repeating this request safe.
    public var idempotencyKey: String

    public init(
        to: String
        , question: String
        , options: [String]
        , maxSelections: Int? = nil
        , durationHours: Int? = nil
        , channel: String? = nil
        , accountId: String? = nil
        , idempotencyKey: String
    ) {
        self.to = to
        self.question = question
        self.options = options
        self.maxSelections = maxSelections
        self.durationHours = durationHours
        self.channel = channel
        self.accountId = accountId
        self.idempotencyKey = idempotencyKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var to: String?, question: String?, options: [String]?, idempotencyKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "to": try reader.member(&to) { try $0.string(min: 1) }
            case "question": try reader.member(&question) { try $0.string(min: 1) }
            case "options": try reader.member(&options) { try $0.list(min: 2, max: 12) { try $0.string(min: 1) } }
            case "maxSelections": try reader.member(&self.maxSelections) { try $0.integer(min: 1, max: 12) }
            case "durationHours": try reader.member(&self.durationHours) { try $0.integer(min: 1) }
            case "channel": try reader.member(&self.channel) { try $0.string() }
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            case "idempotencyKey": try reader.member(&idempotencyKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let to, let question, let options, let idempotencyKey else { throw reader.refused() }
        self.to = to
        self.question = question
        self.options = options
        self.idempotencyKey = idempotencyKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("to", self.to)
        writer.member("question", self.question)
        writer.member("options", self.options)
        writer.optional("maxSelections", self.maxSelections)
        writer.optional("durationHours", self.durationHours)
        writer.optional("channel", self.channel)
        writer.optional("accountId", self.accountId)
        writer.member("idempotencyKey", self.idempotencyKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("PollParams") }
}

/// The question went out. Which of the last members are there, the channel decides.
public struct PollResult: SchemaType {
    /// The key of the request.
    public var runId: String
    /// The id of the message on its channel.
    public var messageId: String
    /// The channel.
    public var channel: String
    /// The chat it went to.
    public var chatId: String? = nil
    /// The channel of a server it went to.
    public var channelId: String? = nil
    /// The WhatsApp address it went to.
    public var toJid: String? = nil
    /// The conversation it went to.
    public var conversationId: String? = nil
    /// The id of the poll on its channel.
    public var pollId: String? = nil

    public init(
        runId: String
        , messageId: String
        , channel: String
        , chatId: String? = nil
        , channelId: String? = nil
        , toJid: String? = nil
        , conversationId: String? = nil
        , pollId: String? = nil
    ) {
        self.runId = runId
        self.messageId = messageId
        self.channel = channel
        self.chatId = chatId
        self.channelId = channelId
        self.toJid = toJid
        self.conversationId = conversationId
        self.pollId = pollId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, messageId: String?, channel: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "messageId": try reader.member(&messageId) { try $0.string(min: 1) }
            case "channel": try reader.member(&channel) { try $0.string(min: 1) }
            case "chatId": try reader.member(&self.chatId) { try $0.string() }
            case "channelId": try reader.member(&self.channelId) { try $0.string() }
            case "toJid": try reader.member(&self.toJid) { try $0.string() }
            case "conversationId": try reader.member(&self.conversationId) { try $0.string() }
            case "pollId": try reader.member(&self.pollId) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let runId, let messageId, let channel else { throw reader.refused() }
        self.runId = runId
        self.messageId = messageId
        self.channel = channel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("messageId", self.messageId)
        writer.member("channel", self.channel)
        writer.optional("chatId", self.chatId)
        writer.optional("channelId", self.channelId)
        writer.optional("toJid", self.toJid)
        writer.optional("conversationId", self.conversationId)
        writer.optional("pollId", self.pollId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("PollResult") }
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
    /// A line for people.
    public var text: String? = nil
    /// When the entry was last written, in milliseconds since 1970.
    public var ts: Int
    /// The id of its device.
    public var deviceId: String? = nil
    /// The roles it has connected with.
    public var roles: [String]? = nil
    /// The scopes it has connected with.
    public var scopes: [String]? = nil
    /// Tells instances of one program on one machine apart.
    public var instanceId: String? = nil

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
        , text: String? = nil
        , ts: Int
        , deviceId: String? = nil
        , roles: [String]? = nil
        , scopes: [String]? = nil
        , instanceId: String? = nil
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
        self.text = text
        self.ts = ts
        self.deviceId = deviceId
        self.roles = roles
        self.scopes = scopes
        self.instanceId = instanceId
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
            case "text": try reader.member(&self.text) { try $0.string() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "deviceId": try reader.member(&self.deviceId) { try $0.string(min: 1) }
            case "roles": try reader.member(&self.roles) { try $0.list { try $0.string(min: 1) } }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string(min: 1) } }
            case "instanceId": try reader.member(&self.instanceId) { try $0.string(min: 1) }
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
        writer.optional("text", self.text)
        writer.member("ts", self.ts)
        writer.optional("deviceId", self.deviceId)
        writer.optional("roles", self.roles)
        writer.optional("scopes", self.scopes)
        writer.optional("instanceId", self.instanceId)
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

/// How much of what a provider allows is used up.
public struct ProviderUsage: SchemaType {
    /// The id of the provider, such as `anthropic`.
    public var provider: String
    /// What people call it.
    public var displayName: String
    /// What it allows, for each span of time it counts.
    public var windows: [UsageWindow]
    /// The plan the account is on, in the provider's words.
    public var plan: String? = nil
    /// Why nothing is known, for people.
    public var error: String? = nil

    public init(
        provider: String
        , displayName: String
        , windows: [UsageWindow]
        , plan: String? = nil
        , error: String? = nil
    ) {
        self.provider = provider
        self.displayName = displayName
        self.windows = windows
        self.plan = plan
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var provider: String?, displayName: String?, windows: [UsageWindow]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "provider": try reader.member(&provider) { try $0.string(min: 1) }
            case "displayName": try reader.member(&displayName) { try $0.string() }
            case "windows": try reader.member(&windows) { try $0.list { try $0.read() } }
            case "plan": try reader.member(&self.plan) { try $0.string() }
            case "error": try reader.member(&self.error) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let provider, let displayName, let windows else { throw reader.refused() }
        self.provider = provider
        self.displayName = displayName
        self.windows = windows
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("provider", self.provider)
        writer.member("displayName", self.displayName)
        writer.member("windows", self.windows)
        writer.optional("plan", self.plan)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ProviderUsage") }
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

/// What answers say about the tokens they took.
public enum ResponseUsage: SchemaType, RawRepresentable {
    /// Nothing.
    case off
    /// How many.
    case tokens
    /// How many and what they cost.
    case full
    /// The same as `tokens`.
    case on
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "off": self = .off
        case "tokens": self = .tokens
        case "full": self = .full
        case "on": self = .on
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .off: "off"
        case .tokens: "tokens"
        case .full: "full"
        case .on: "on"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("ResponseUsage") }
}

/// Why a gateway restarts.
public enum RestartKind: SchemaType, RawRepresentable {
    /// `config.apply` was called.
    case configApply
    /// `config.patch` was called.
    case configPatch
    /// `update.run` was called.
    case update
    /// Somebody asked for it.
    case restart
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "config-apply": self = .configApply
        case "config-patch": self = .configPatch
        case "update": self = .update
        case "restart": self = .restart
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .configApply: "config-apply"
        case .configPatch: "config-patch"
        case .update: "update"
        case .restart: "restart"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RestartKind") }
}

/// How a process is told to restart.
public enum RestartMode: SchemaType, RawRepresentable {
    /// Within the process.
    case emit
    /// By a signal.
    case signal
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "emit": self = .emit
        case "signal": self = .signal
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .emit: "emit"
        case .signal: "signal"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RestartMode") }
}

/// What a restart is about. Once the gateway is back, the session is told.
public struct RestartNotice: SchemaType {
    /// Why it restarts.
    public var kind: RestartKind
    /// How what was done went.
    public var status: UpdateStatus
    /// When, in milliseconds since 1970.
    public var ts: Int
    /// The session that is told.
    public var sessionKey: String? = nil
    /// What it is told; `null` when it is nothing.
    public var message: Maybe<String> = nil
    /// What could help if something is wrong; `null` when it is nothing.
    public var doctorHint: Maybe<String> = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        kind: RestartKind
        , status: UpdateStatus
        , ts: Int
        , sessionKey: String? = nil
        , message: Maybe<String> = nil
        , doctorHint: Maybe<String> = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.kind = kind
        self.status = status
        self.ts = ts
        self.sessionKey = sessionKey
        self.message = message
        self.doctorHint = doctorHint
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var kind: RestartKind?, status: UpdateStatus?, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "kind": try reader.member(&kind) { try $0.read() }
            case "status": try reader.member(&status) { try $0.read() }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            case "message": try reader.member(&self.message) { try $0.string() }
            case "doctorHint": try reader.member(&self.doctorHint) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let kind, let status, let ts else { throw reader.refused() }
        self.kind = kind
        self.status = status
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("kind", self.kind)
        writer.member("status", self.status)
        writer.member("ts", self.ts)
        writer.optional("sessionKey", self.sessionKey)
        writer.optional("message", self.message)
        writer.optional("doctorHint", self.doctorHint)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RestartNotice") }
}

/// How the gateway restarts.
public struct RestartPlan: SchemaType {
    /// Whether it does.
    public var ok: Bool
    /// Its process, which stays the same.
    public var pid: Int
    /// The signal that stands for restarting, such as `SIGUSR1`.
    public var signal: String
    /// In how many milliseconds.
    public var delayMs: Int
    /// Why.
    public var reason: String? = nil
    /// How it is told: by a signal, or within the process.
    public var mode: RestartMode

    public init(
        ok: Bool
        , pid: Int
        , signal: String
        , delayMs: Int
        , reason: String? = nil
        , mode: RestartMode
    ) {
        self.ok = ok
        self.pid = pid
        self.signal = signal
        self.delayMs = delayMs
        self.reason = reason
        self.mode = mode
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, pid: Int?, signal: String?, delayMs: Int?, mode: RestartMode?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "pid": try reader.member(&pid) { try $0.integer(min: 0) }
            case "signal": try reader.member(&signal) { try $0.string() }
            case "delayMs": try reader.member(&delayMs) { try $0.integer(min: 0) }
            case "reason": try reader.member(&self.reason) { try $0.string() }
            case "mode": try reader.member(&mode) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let pid, let signal, let delayMs, let mode else { throw reader.refused() }
        self.ok = ok
        self.pid = pid
        self.signal = signal
        self.delayMs = delayMs
        self.mode = mode
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("pid", self.pid)
        writer.member("signal", self.signal)
        writer.member("delayMs", self.delayMs)
        writer.optional("reason", self.reason)
        writer.member("mode", self.mode)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RestartPlan") }
}

/// What is kept about a restart until the gateway is back.
public struct RestartSentinel: SchemaType {
    /// Where it is kept; `null` when it could not be.
    public var path: String?
    /// What is kept.
    public var payload: RestartNotice

    public init(
        path: String?
        , payload: RestartNotice
    ) {
        self.path = path
        self.payload = payload
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String??, payload: RestartNotice?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.nullable { try $0.string(min: 1) } }
            case "payload": try reader.member(&payload) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let path, let payload else { throw reader.refused() }
        self.path = path
        self.payload = payload
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.member("payload", self.payload)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("RestartSentinel") }
}

/// What to send, and to whom.
public struct SendParams: SchemaType {
    /// Whom it is for, in the way of the channel: a telephone number, a chat, a name.
    public var to: String
    /// The text.
    public var message: String
    /// A picture or file that belongs to it, as a URL or a path.
    public var mediaUrl: String? = nil
    /// The same when there are several.
    public var mediaUrls: [String]? = nil
    /// Whether a video is played over and over, as a GIF is.
    public var gifPlayback: Bool? = nil
    /// The channel; `whatsapp` when absent.
    public var channel: String? = nil
    /// The account of the channel it goes out from.
    public var accountId: String? = nil
    /// The session it is written to; that of the one it is for when absent.
    public var sessionKey: String? = nil
    /// The id of what is sent, and what makes repeating this request safe.
    public var idempotencyKey: String

    public init(
        to: String
        , message: String
        , mediaUrl: String? = nil
        , mediaUrls: [String]? = nil
        , gifPlayback: Bool? = nil
        , channel: String? = nil
        , accountId: String? = nil
        , sessionKey: String? = nil
        , idempotencyKey: String
    ) {
        self.to = to
        self.message = message
        self.mediaUrl = mediaUrl
        self.mediaUrls = mediaUrls
        self.gifPlayback = gifPlayback
        self.channel = channel
        self.accountId = accountId
        self.sessionKey = sessionKey
        self.idempotencyKey = idempotencyKey
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var to: String?, message: String?, idempotencyKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "to": try reader.member(&to) { try $0.string(min: 1) }
            case "message": try reader.member(&message) { try $0.string(min: 1) }
            case "mediaUrl": try reader.member(&self.mediaUrl) { try $0.string() }
            case "mediaUrls": try reader.member(&self.mediaUrls) { try $0.list { try $0.string() } }
            case "gifPlayback": try reader.member(&self.gifPlayback) { try $0.bool() }
            case "channel": try reader.member(&self.channel) { try $0.string() }
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            case "idempotencyKey": try reader.member(&idempotencyKey) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let to, let message, let idempotencyKey else { throw reader.refused() }
        self.to = to
        self.message = message
        self.idempotencyKey = idempotencyKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("to", self.to)
        writer.member("message", self.message)
        writer.optional("mediaUrl", self.mediaUrl)
        writer.optional("mediaUrls", self.mediaUrls)
        writer.optional("gifPlayback", self.gifPlayback)
        writer.optional("channel", self.channel)
        writer.optional("accountId", self.accountId)
        writer.optional("sessionKey", self.sessionKey)
        writer.member("idempotencyKey", self.idempotencyKey)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SendParams") }
}

/// Whether answers go out to the channel.
public enum SendPolicy: SchemaType, RawRepresentable {
    /// They do.
    case allow
    /// They do not.
    case deny
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "allow": self = .allow
        case "deny": self = .deny
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .allow: "allow"
        case .deny: "deny"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SendPolicy") }
}

/// The message went out. Which of the last members are there, the channel decides.
public struct SendResult: SchemaType {
    /// The key of the request.
    public var runId: String
    /// The id of the message on its channel.
    public var messageId: String
    /// The channel.
    public var channel: String
    /// The chat it went to.
    public var chatId: String? = nil
    /// The channel of a server it went to.
    public var channelId: String? = nil
    /// The WhatsApp address it went to.
    public var toJid: String? = nil
    /// The conversation it went to.
    public var conversationId: String? = nil

    public init(
        runId: String
        , messageId: String
        , channel: String
        , chatId: String? = nil
        , channelId: String? = nil
        , toJid: String? = nil
        , conversationId: String? = nil
    ) {
        self.runId = runId
        self.messageId = messageId
        self.channel = channel
        self.chatId = chatId
        self.channelId = channelId
        self.toJid = toJid
        self.conversationId = conversationId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var runId: String?, messageId: String?, channel: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "runId": try reader.member(&runId) { try $0.string(min: 1) }
            case "messageId": try reader.member(&messageId) { try $0.string(min: 1) }
            case "channel": try reader.member(&channel) { try $0.string(min: 1) }
            case "chatId": try reader.member(&self.chatId) { try $0.string() }
            case "channelId": try reader.member(&self.channelId) { try $0.string() }
            case "toJid": try reader.member(&self.toJid) { try $0.string() }
            case "conversationId": try reader.member(&self.conversationId) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let runId, let messageId, let channel else { throw reader.refused() }
        self.runId = runId
        self.messageId = messageId
        self.channel = channel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("runId", self.runId)
        writer.member("messageId", self.messageId)
        writer.member("channel", self.channel)
        writer.optional("chatId", self.chatId)
        writer.optional("channelId", self.channelId)
        writer.optional("toJid", self.toJid)
        writer.optional("conversationId", self.conversationId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SendResult") }
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

/// What is known about a session. What belongs to its channel comes on top of this.
public struct SessionEntry: SchemaType {
    /// The id of its transcript.
    public var sessionId: String
    /// When it was last used, in milliseconds since 1970.
    public var updatedAt: Int
    /// What people call it.
    public var label: String? = nil
    /// What it is called when it has no label.
    public var displayName: String? = nil
    /// How long the model thinks; absent when it does not or nothing was set.
    public var thinkingLevel: String? = nil
    /// How much of its work it shows.
    public var verboseLevel: String? = nil
    /// How much of its thinking it shows; absent when it shows none.
    public var reasoningLevel: String? = nil
    /// What answers say about their tokens; absent when it is nothing.
    public var responseUsage: ResponseUsage? = nil
    /// How freely it runs commands.
    public var elevatedLevel: String? = nil
    /// Where it runs commands.
    public var execHost: String? = nil
    /// Which commands it may run.
    public var execSecurity: String? = nil
    /// When somebody is asked.
    public var execAsk: String? = nil
    /// The node it runs commands on.
    public var execNode: String? = nil
    /// Who offers the model it was given.
    public var providerOverride: String? = nil
    /// The model it was given; absent when it is the one that is configured.
    public var modelOverride: String? = nil
    /// The session that started it.
    public var spawnedBy: String? = nil
    /// Whether answers go out.
    public var sendPolicy: SendPolicy? = nil
    /// When the agent answers in this group.
    public var groupActivation: GroupActivation? = nil
    /// Whether the agent was introduced to it.
    public var systemSent: Bool? = nil
    /// Whether its last run was aborted.
    public var abortedLastRun: Bool? = nil
    /// Tokens the model read.
    public var inputTokens: Int? = nil
    /// Tokens the model wrote.
    public var outputTokens: Int? = nil
    /// Tokens the model last looked at.
    public var totalTokens: Int? = nil
    /// How many tokens the model can look at.
    public var contextTokens: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        sessionId: String
        , updatedAt: Int
        , label: String? = nil
        , displayName: String? = nil
        , thinkingLevel: String? = nil
        , verboseLevel: String? = nil
        , reasoningLevel: String? = nil
        , responseUsage: ResponseUsage? = nil
        , elevatedLevel: String? = nil
        , execHost: String? = nil
        , execSecurity: String? = nil
        , execAsk: String? = nil
        , execNode: String? = nil
        , providerOverride: String? = nil
        , modelOverride: String? = nil
        , spawnedBy: String? = nil
        , sendPolicy: SendPolicy? = nil
        , groupActivation: GroupActivation? = nil
        , systemSent: Bool? = nil
        , abortedLastRun: Bool? = nil
        , inputTokens: Int? = nil
        , outputTokens: Int? = nil
        , totalTokens: Int? = nil
        , contextTokens: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.sessionId = sessionId
        self.updatedAt = updatedAt
        self.label = label
        self.displayName = displayName
        self.thinkingLevel = thinkingLevel
        self.verboseLevel = verboseLevel
        self.reasoningLevel = reasoningLevel
        self.responseUsage = responseUsage
        self.elevatedLevel = elevatedLevel
        self.execHost = execHost
        self.execSecurity = execSecurity
        self.execAsk = execAsk
        self.execNode = execNode
        self.providerOverride = providerOverride
        self.modelOverride = modelOverride
        self.spawnedBy = spawnedBy
        self.sendPolicy = sendPolicy
        self.groupActivation = groupActivation
        self.systemSent = systemSent
        self.abortedLastRun = abortedLastRun
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.totalTokens = totalTokens
        self.contextTokens = contextTokens
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionId: String?, updatedAt: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionId": try reader.member(&sessionId) { try $0.string(min: 1) }
            case "updatedAt": try reader.member(&updatedAt) { try $0.integer(min: 0) }
            case "label": try reader.member(&self.label) { try $0.string() }
            case "displayName": try reader.member(&self.displayName) { try $0.string() }
            case "thinkingLevel": try reader.member(&self.thinkingLevel) { try $0.string() }
            case "verboseLevel": try reader.member(&self.verboseLevel) { try $0.string() }
            case "reasoningLevel": try reader.member(&self.reasoningLevel) { try $0.string() }
            case "responseUsage": try reader.member(&self.responseUsage) { try $0.read() }
            case "elevatedLevel": try reader.member(&self.elevatedLevel) { try $0.string() }
            case "execHost": try reader.member(&self.execHost) { try $0.string() }
            case "execSecurity": try reader.member(&self.execSecurity) { try $0.string() }
            case "execAsk": try reader.member(&self.execAsk) { try $0.string() }
            case "execNode": try reader.member(&self.execNode) { try $0.string() }
            case "providerOverride": try reader.member(&self.providerOverride) { try $0.string() }
            case "modelOverride": try reader.member(&self.modelOverride) { try $0.string() }
            case "spawnedBy": try reader.member(&self.spawnedBy) { try $0.string() }
            case "sendPolicy": try reader.member(&self.sendPolicy) { try $0.read() }
            case "groupActivation": try reader.member(&self.groupActivation) { try $0.read() }
            case "systemSent": try reader.member(&self.systemSent) { try $0.bool() }
            case "abortedLastRun": try reader.member(&self.abortedLastRun) { try $0.bool() }
            case "inputTokens": try reader.member(&self.inputTokens) { try $0.integer(min: 0) }
            case "outputTokens": try reader.member(&self.outputTokens) { try $0.integer(min: 0) }
            case "totalTokens": try reader.member(&self.totalTokens) { try $0.integer(min: 0) }
            case "contextTokens": try reader.member(&self.contextTokens) { try $0.integer(min: 0) }
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
        writer.optional("label", self.label)
        writer.optional("displayName", self.displayName)
        writer.optional("thinkingLevel", self.thinkingLevel)
        writer.optional("verboseLevel", self.verboseLevel)
        writer.optional("reasoningLevel", self.reasoningLevel)
        writer.optional("responseUsage", self.responseUsage)
        writer.optional("elevatedLevel", self.elevatedLevel)
        writer.optional("execHost", self.execHost)
        writer.optional("execSecurity", self.execSecurity)
        writer.optional("execAsk", self.execAsk)
        writer.optional("execNode", self.execNode)
        writer.optional("providerOverride", self.providerOverride)
        writer.optional("modelOverride", self.modelOverride)
        writer.optional("spawnedBy", self.spawnedBy)
        writer.optional("sendPolicy", self.sendPolicy)
        writer.optional("groupActivation", self.groupActivation)
        writer.optional("systemSent", self.systemSent)
        writer.optional("abortedLastRun", self.abortedLastRun)
        writer.optional("inputTokens", self.inputTokens)
        writer.optional("outputTokens", self.outputTokens)
        writer.optional("totalTokens", self.totalTokens)
        writer.optional("contextTokens", self.contextTokens)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionEntry") }
}

/// Whom a session is with.
public enum SessionKind: SchemaType, RawRepresentable {
    /// One person.
    case direct
    /// Several.
    case group
    /// Everybody.
    case global
    /// Nobody knows.
    case unknown_
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "direct": self = .direct
        case "group": self = .group
        case "global": self = .global
        case "unknown": self = .unknown_
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .direct: "direct"
        case .group: "group"
        case .global: "global"
        case .unknown_: "unknown"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionKind") }
}

/// Where a session came from.
public struct SessionOrigin: SchemaType {
    /// What people call it.
    public var label: String? = nil
    /// The channel.
    public var provider: String? = nil
    /// The program it was begun in.
    public var surface: String? = nil
    /// What kind of chat it is, such as `direct`.
    public var chatType: String? = nil
    /// Who began it.
    public var from: String? = nil
    /// Whom it was meant for.
    public var to: String? = nil
    /// The account of the channel.
    public var accountId: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        label: String? = nil
        , provider: String? = nil
        , surface: String? = nil
        , chatType: String? = nil
        , from: String? = nil
        , to: String? = nil
        , accountId: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.label = label
        self.provider = provider
        self.surface = surface
        self.chatType = chatType
        self.from = from
        self.to = to
        self.accountId = accountId
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "label": try reader.member(&self.label) { try $0.string() }
            case "provider": try reader.member(&self.provider) { try $0.string() }
            case "surface": try reader.member(&self.surface) { try $0.string() }
            case "chatType": try reader.member(&self.chatType) { try $0.string() }
            case "from": try reader.member(&self.from) { try $0.string() }
            case "to": try reader.member(&self.to) { try $0.string() }
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("label", self.label)
        writer.optional("provider", self.provider)
        writer.optional("surface", self.surface)
        writer.optional("chatType", self.chatType)
        writer.optional("from", self.from)
        writer.optional("to", self.to)
        writer.optional("accountId", self.accountId)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionOrigin") }
}

/// The last lines of a session.
public struct SessionPreview: SchemaType {
    /// Its key, as it was asked for.
    public var key: String
    /// Whether there is something to show.
    public var status: SessionPreviewStatus
    /// Its last lines, oldest first.
    public var items: [SessionPreviewItem]

    public init(
        key: String
        , status: SessionPreviewStatus
        , items: [SessionPreviewItem]
    ) {
        self.key = key
        self.status = status
        self.items = items
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?, status: SessionPreviewStatus?, items: [SessionPreviewItem]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "status": try reader.member(&status) { try $0.read() }
            case "items": try reader.member(&items) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let key_, let status, let items else { throw reader.refused() }
        self.key = key_
        self.status = status
        self.items = items
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.member("status", self.status)
        writer.member("items", self.items)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionPreview") }
}

/// A line of a session.
public struct SessionPreviewItem: SchemaType {
    /// Who says it.
    public var role: SessionPreviewRole
    /// What is said.
    public var text: String

    public init(
        role: SessionPreviewRole
        , text: String
    ) {
        self.role = role
        self.text = text
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var role: SessionPreviewRole?, text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "role": try reader.member(&role) { try $0.read() }
            case "text": try reader.member(&text) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let role, let text else { throw reader.refused() }
        self.role = role
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("role", self.role)
        writer.member("text", self.text)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionPreviewItem") }
}

/// Who says a line.
public enum SessionPreviewRole: SchemaType, RawRepresentable {
    /// A person.
    case user
    /// The agent.
    case assistant
    /// A tool.
    case tool
    /// The gateway.
    case system
    /// Somebody else.
    case other
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "user": self = .user
        case "assistant": self = .assistant
        case "tool": self = .tool
        case "system": self = .system
        case "other": self = .other
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .user: "user"
        case .assistant: "assistant"
        case .tool: "tool"
        case .system: "system"
        case .other: "other"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionPreviewRole") }
}

/// Whether there is something to show of a session.
public enum SessionPreviewStatus: SchemaType, RawRepresentable {
    /// There is.
    case ok
    /// Nothing was said yet.
    case empty
    /// Nobody knows it.
    case missing
    /// It could not be read.
    case error
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "ok": self = .ok
        case "empty": self = .empty
        case "missing": self = .missing
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .empty: "empty"
        case .missing: "missing"
        case .error: "error"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionPreviewStatus") }
}

/// A session.
public struct SessionRow: SchemaType {
    /// Its key, in full.
    public var key: String
    /// Whom it is with.
    public var kind: SessionKind
    /// What people call it.
    public var label: String? = nil
    /// What it is called when it has no label.
    public var displayName: String? = nil
    /// A title: its name, its subject, the beginning of its first message, or its id and its day.
    public var derivedTitle: String? = nil
    /// The beginning of its last message.
    public var lastMessagePreview: String? = nil
    /// The channel it was begun on.
    public var channel: String? = nil
    /// The subject of the group.
    public var subject: String? = nil
    /// What people call the group's channel, such as `#general`.
    public var groupChannel: String? = nil
    /// The space or server the group belongs to.
    public var space: String? = nil
    /// What kind of chat it is on its channel, such as `direct`.
    public var chatType: String? = nil
    /// Where it came from.
    public var origin: SessionOrigin? = nil
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    public var updatedAt: Int?
    /// The id of its transcript.
    public var sessionId: String? = nil
    /// Whether the agent was introduced to it.
    public var systemSent: Bool? = nil
    /// Whether its last run was aborted.
    public var abortedLastRun: Bool? = nil
    /// How long the model thinks, such as `low`; absent when it does not or nothing was set.
    public var thinkingLevel: String? = nil
    /// How much of its work it shows: `on`, `off` or `full`.
    public var verboseLevel: String? = nil
    /// How much of its thinking it shows: `on` or `stream`.
    public var reasoningLevel: String? = nil
    /// How freely it runs commands: `on`, `off`, `ask` or `full`.
    public var elevatedLevel: String? = nil
    /// Whether answers go out.
    public var sendPolicy: SendPolicy? = nil
    /// Tokens the model read.
    public var inputTokens: Int? = nil
    /// Tokens the model wrote.
    public var outputTokens: Int? = nil
    /// Tokens the model last looked at.
    public var totalTokens: Int
    /// What answers say about their tokens.
    public var responseUsage: ResponseUsage? = nil
    /// Who offers the model.
    public var modelProvider: String? = nil
    /// The model.
    public var model: String? = nil
    /// How many tokens it can look at.
    public var contextTokens: Int? = nil
    /// Where answers go.
    public var deliveryContext: DeliveryContext? = nil
    /// The channel the last answer went to.
    public var lastChannel: String? = nil
    /// Whom the last answer went to.
    public var lastTo: String? = nil
    /// The account the last answer went out from.
    public var lastAccountId: String? = nil

    public init(
        key: String
        , kind: SessionKind
        , label: String? = nil
        , displayName: String? = nil
        , derivedTitle: String? = nil
        , lastMessagePreview: String? = nil
        , channel: String? = nil
        , subject: String? = nil
        , groupChannel: String? = nil
        , space: String? = nil
        , chatType: String? = nil
        , origin: SessionOrigin? = nil
        , updatedAt: Int?
        , sessionId: String? = nil
        , systemSent: Bool? = nil
        , abortedLastRun: Bool? = nil
        , thinkingLevel: String? = nil
        , verboseLevel: String? = nil
        , reasoningLevel: String? = nil
        , elevatedLevel: String? = nil
        , sendPolicy: SendPolicy? = nil
        , inputTokens: Int? = nil
        , outputTokens: Int? = nil
        , totalTokens: Int
        , responseUsage: ResponseUsage? = nil
        , modelProvider: String? = nil
        , model: String? = nil
        , contextTokens: Int? = nil
        , deliveryContext: DeliveryContext? = nil
        , lastChannel: String? = nil
        , lastTo: String? = nil
        , lastAccountId: String? = nil
    ) {
        self.key = key
        self.kind = kind
        self.label = label
        self.displayName = displayName
        self.derivedTitle = derivedTitle
        self.lastMessagePreview = lastMessagePreview
        self.channel = channel
        self.subject = subject
        self.groupChannel = groupChannel
        self.space = space
        self.chatType = chatType
        self.origin = origin
        self.updatedAt = updatedAt
        self.sessionId = sessionId
        self.systemSent = systemSent
        self.abortedLastRun = abortedLastRun
        self.thinkingLevel = thinkingLevel
        self.verboseLevel = verboseLevel
        self.reasoningLevel = reasoningLevel
        self.elevatedLevel = elevatedLevel
        self.sendPolicy = sendPolicy
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.totalTokens = totalTokens
        self.responseUsage = responseUsage
        self.modelProvider = modelProvider
        self.model = model
        self.contextTokens = contextTokens
        self.deliveryContext = deliveryContext
        self.lastChannel = lastChannel
        self.lastTo = lastTo
        self.lastAccountId = lastAccountId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?, kind: SessionKind?, updatedAt: Int??, totalTokens: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "kind": try reader.member(&kind) { try $0.read() }
            case "label": try reader.member(&self.label) { try $0.string() }
            case "displayName": try reader.member(&self.displayName) { try $0.string() }
            case "derivedTitle": try reader.member(&self.derivedTitle) { try $0.string() }
            case "lastMessagePreview": try reader.member(&self.lastMessagePreview) { try $0.string() }
            case "channel": try reader.member(&self.channel) { try $0.string() }
            case "subject": try reader.member(&self.subject) { try $0.string() }
            case "groupChannel": try reader.member(&self.groupChannel) { try $0.string() }
            case "space": try reader.member(&self.space) { try $0.string() }
            case "chatType": try reader.member(&self.chatType) { try $0.string() }
            case "origin": try reader.member(&self.origin) { try $0.read() }
            case "updatedAt": try reader.member(&updatedAt) { try $0.nullable { try $0.integer(min: 0) } }
            case "sessionId": try reader.member(&self.sessionId) { try $0.string(min: 1) }
            case "systemSent": try reader.member(&self.systemSent) { try $0.bool() }
            case "abortedLastRun": try reader.member(&self.abortedLastRun) { try $0.bool() }
            case "thinkingLevel": try reader.member(&self.thinkingLevel) { try $0.string() }
            case "verboseLevel": try reader.member(&self.verboseLevel) { try $0.string() }
            case "reasoningLevel": try reader.member(&self.reasoningLevel) { try $0.string() }
            case "elevatedLevel": try reader.member(&self.elevatedLevel) { try $0.string() }
            case "sendPolicy": try reader.member(&self.sendPolicy) { try $0.read() }
            case "inputTokens": try reader.member(&self.inputTokens) { try $0.integer(min: 0) }
            case "outputTokens": try reader.member(&self.outputTokens) { try $0.integer(min: 0) }
            case "totalTokens": try reader.member(&totalTokens) { try $0.integer(min: 0) }
            case "responseUsage": try reader.member(&self.responseUsage) { try $0.read() }
            case "modelProvider": try reader.member(&self.modelProvider) { try $0.string() }
            case "model": try reader.member(&self.model) { try $0.string() }
            case "contextTokens": try reader.member(&self.contextTokens) { try $0.integer(min: 0) }
            case "deliveryContext": try reader.member(&self.deliveryContext) { try $0.read() }
            case "lastChannel": try reader.member(&self.lastChannel) { try $0.string() }
            case "lastTo": try reader.member(&self.lastTo) { try $0.string() }
            case "lastAccountId": try reader.member(&self.lastAccountId) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let key_, let kind, let updatedAt, let totalTokens else { throw reader.refused() }
        self.key = key_
        self.kind = kind
        self.updatedAt = updatedAt
        self.totalTokens = totalTokens
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.member("kind", self.kind)
        writer.optional("label", self.label)
        writer.optional("displayName", self.displayName)
        writer.optional("derivedTitle", self.derivedTitle)
        writer.optional("lastMessagePreview", self.lastMessagePreview)
        writer.optional("channel", self.channel)
        writer.optional("subject", self.subject)
        writer.optional("groupChannel", self.groupChannel)
        writer.optional("space", self.space)
        writer.optional("chatType", self.chatType)
        writer.optional("origin", self.origin)
        writer.member("updatedAt", self.updatedAt)
        writer.optional("sessionId", self.sessionId)
        writer.optional("systemSent", self.systemSent)
        writer.optional("abortedLastRun", self.abortedLastRun)
        writer.optional("thinkingLevel", self.thinkingLevel)
        writer.optional("verboseLevel", self.verboseLevel)
        writer.optional("reasoningLevel", self.reasoningLevel)
        writer.optional("elevatedLevel", self.elevatedLevel)
        writer.optional("sendPolicy", self.sendPolicy)
        writer.optional("inputTokens", self.inputTokens)
        writer.optional("outputTokens", self.outputTokens)
        writer.member("totalTokens", self.totalTokens)
        writer.optional("responseUsage", self.responseUsage)
        writer.optional("modelProvider", self.modelProvider)
        writer.optional("model", self.model)
        writer.optional("contextTokens", self.contextTokens)
        writer.optional("deliveryContext", self.deliveryContext)
        writer.optional("lastChannel", self.lastChannel)
        writer.optional("lastTo", self.lastTo)
        writer.optional("lastAccountId", self.lastAccountId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionRow") }
}

/// Who shares a session.
public enum SessionScope: SchemaType, RawRepresentable {
    /// Nobody: each sender has sessions of their own.
    case perSender
    /// Everybody.
    case global
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "per-sender": self = .perSender
        case "global": self = .global
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .perSender: "per-sender"
        case .global: "global"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionScope") }
}

/// Which transcript to make shorter.
public struct SessionsCompactParams: SchemaType {
    /// The session.
    public var key: String
    /// How many of the last lines to keep: 400 when absent.
    public var maxLines: Int? = nil

    public init(
        key: String
        , maxLines: Int? = nil
    ) {
        self.key = key
        self.maxLines = maxLines
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "maxLines": try reader.member(&self.maxLines) { try $0.integer(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let key_ else { throw reader.refused() }
        self.key = key_
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.optional("maxLines", self.maxLines)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsCompactParams") }
}

/// Whether the transcript is shorter.
public struct SessionsCompactResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The key of the session, in full.
    public var key: String
    /// Whether it is shorter.
    public var compacted: Bool
    /// Why it could not be made shorter: `no sessionId` or `no transcript`.
    public var reason: String? = nil
    /// Where the whole of it is now, when it was made shorter.
    public var archived: String? = nil
    /// How many lines it has, when there is one.
    public var kept: Int? = nil

    public init(
        ok: Bool
        , key: String
        , compacted: Bool
        , reason: String? = nil
        , archived: String? = nil
        , kept: Int? = nil
    ) {
        self.ok = ok
        self.key = key
        self.compacted = compacted
        self.reason = reason
        self.archived = archived
        self.kept = kept
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, key_: String?, compacted: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "compacted": try reader.member(&compacted) { try $0.bool() }
            case "reason": try reader.member(&self.reason) { try $0.string() }
            case "archived": try reader.member(&self.archived) { try $0.string() }
            case "kept": try reader.member(&self.kept) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let ok, let key_, let compacted else { throw reader.refused() }
        self.ok = ok
        self.key = key_
        self.compacted = compacted
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("key", self.key)
        writer.member("compacted", self.compacted)
        writer.optional("reason", self.reason)
        writer.optional("archived", self.archived)
        writer.optional("kept", self.kept)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsCompactResult") }
}

/// What holds for sessions that say nothing else.
public struct SessionsDefaults: SchemaType {
    /// Who offers the model; `null` when none is configured.
    public var modelProvider: String?
    /// The model; `null` when none is configured.
    public var model: String?
    /// How many tokens it can look at; `null` when nobody knows.
    public var contextTokens: Int?

    public init(
        modelProvider: String?
        , model: String?
        , contextTokens: Int?
    ) {
        self.modelProvider = modelProvider
        self.model = model
        self.contextTokens = contextTokens
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var modelProvider: String??, model: String??, contextTokens: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "modelProvider": try reader.member(&modelProvider) { try $0.nullable { try $0.string() } }
            case "model": try reader.member(&model) { try $0.nullable { try $0.string() } }
            case "contextTokens": try reader.member(&contextTokens) { try $0.nullable { try $0.integer(min: 0) } }
            default: throw reader.refused()
            }
        }
        guard let modelProvider, let model, let contextTokens else { throw reader.refused() }
        self.modelProvider = modelProvider
        self.model = model
        self.contextTokens = contextTokens
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("modelProvider", self.modelProvider)
        writer.member("model", self.model)
        writer.member("contextTokens", self.contextTokens)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsDefaults") }
}

/// Which session to remove.
public struct SessionsDeleteParams: SchemaType {
    /// The session.
    public var key: String
    /// Whether its transcript goes, too; it does when absent. Even then it is only renamed.
    public var deleteTranscript: Bool? = nil

    public init(
        key: String
        , deleteTranscript: Bool? = nil
    ) {
        self.key = key
        self.deleteTranscript = deleteTranscript
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "deleteTranscript": try reader.member(&self.deleteTranscript) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let key_ else { throw reader.refused() }
        self.key = key_
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.optional("deleteTranscript", self.deleteTranscript)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsDeleteParams") }
}

/// The session is gone.
public struct SessionsDeleteResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Its key, in full.
    public var key: String
    /// Whether there was one.
    public var deleted: Bool
    /// Where its transcripts are now.
    public var archived: [String]

    public init(
        ok: Bool
        , key: String
        , deleted: Bool
        , archived: [String]
    ) {
        self.ok = ok
        self.key = key
        self.deleted = deleted
        self.archived = archived
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, key_: String?, deleted: Bool?, archived: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "deleted": try reader.member(&deleted) { try $0.bool() }
            case "archived": try reader.member(&archived) { try $0.list { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let ok, let key_, let deleted, let archived else { throw reader.refused() }
        self.ok = ok
        self.key = key_
        self.deleted = deleted
        self.archived = archived
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("key", self.key)
        writer.member("deleted", self.deleted)
        writer.member("archived", self.archived)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsDeleteResult") }
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

/// Which sessions to list.
public struct SessionsListParams: SchemaType {
    /// At most so many.
    public var limit: Int? = nil
    /// Only those used in the last so many minutes.
    public var activeMinutes: Int? = nil
    /// Whether to list the session that everybody shares.
    public var includeGlobal: Bool? = nil
    /// Whether to list the session of those nobody knows.
    public var includeUnknown: Bool? = nil
    /// Whether to find a title for each.
    public var includeDerivedTitles: Bool? = nil
    /// Whether to read the last message of each.
    public var includeLastMessage: Bool? = nil
    /// Only that with this label.
    public var label: String? = nil
    /// Only those this session started.
    public var spawnedBy: String? = nil
    /// Only those of this agent.
    public var agentId: String? = nil
    /// Only those with this text in a name, the label, the subject, the id or the key, whatever the case.
    public var search: String? = nil

    public init(
        limit: Int? = nil
        , activeMinutes: Int? = nil
        , includeGlobal: Bool? = nil
        , includeUnknown: Bool? = nil
        , includeDerivedTitles: Bool? = nil
        , includeLastMessage: Bool? = nil
        , label: String? = nil
        , spawnedBy: String? = nil
        , agentId: String? = nil
        , search: String? = nil
    ) {
        self.limit = limit
        self.activeMinutes = activeMinutes
        self.includeGlobal = includeGlobal
        self.includeUnknown = includeUnknown
        self.includeDerivedTitles = includeDerivedTitles
        self.includeLastMessage = includeLastMessage
        self.label = label
        self.spawnedBy = spawnedBy
        self.agentId = agentId
        self.search = search
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "limit": try reader.member(&self.limit) { try $0.integer(min: 1) }
            case "activeMinutes": try reader.member(&self.activeMinutes) { try $0.integer(min: 1) }
            case "includeGlobal": try reader.member(&self.includeGlobal) { try $0.bool() }
            case "includeUnknown": try reader.member(&self.includeUnknown) { try $0.bool() }
            case "includeDerivedTitles": try reader.member(&self.includeDerivedTitles) { try $0.bool() }
            case "includeLastMessage": try reader.member(&self.includeLastMessage) { try $0.bool() }
            case "label": try reader.member(&self.label) { try $0.string(min: 1, max: 64) }
            case "spawnedBy": try reader.member(&self.spawnedBy) { try $0.string(min: 1) }
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "search": try reader.member(&self.search) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("limit", self.limit)
        writer.optional("activeMinutes", self.activeMinutes)
        writer.optional("includeGlobal", self.includeGlobal)
        writer.optional("includeUnknown", self.includeUnknown)
        writer.optional("includeDerivedTitles", self.includeDerivedTitles)
        writer.optional("includeLastMessage", self.includeLastMessage)
        writer.optional("label", self.label)
        writer.optional("spawnedBy", self.spawnedBy)
        writer.optional("agentId", self.agentId)
        writer.optional("search", self.search)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsListParams") }
}

/// Sessions.
public struct SessionsListResult: SchemaType {
    /// When they were listed, in milliseconds since 1970.
    public var ts: Int
    /// The file that holds them; `(multiple)` when there are several.
    public var path: String
    /// How many are listed.
    public var count: Int
    /// What holds for sessions that say nothing else.
    public var defaults: SessionsDefaults
    /// Those used last first.
    public var sessions: [SessionRow]

    public init(
        ts: Int
        , path: String
        , count: Int
        , defaults: SessionsDefaults
        , sessions: [SessionRow]
    ) {
        self.ts = ts
        self.path = path
        self.count = count
        self.defaults = defaults
        self.sessions = sessions
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?, path: String?, count: Int?, defaults: SessionsDefaults?, sessions: [SessionRow]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "count": try reader.member(&count) { try $0.integer(min: 0) }
            case "defaults": try reader.member(&defaults) { try $0.read() }
            case "sessions": try reader.member(&sessions) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let ts, let path, let count, let defaults, let sessions else { throw reader.refused() }
        self.ts = ts
        self.path = path
        self.count = count
        self.defaults = defaults
        self.sessions = sessions
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.member("path", self.path)
        writer.member("count", self.count)
        writer.member("defaults", self.defaults)
        writer.member("sessions", self.sessions)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsListResult") }
}

/// How to set a session up. What is absent stays; what is `null` is as it was configured.
public struct SessionsPatchParams: SchemaType {
    /// The session.
    public var key: String
    /// What people call it; no other session has the same.
    public var label: Maybe<String> = nil
    /// How long the model thinks: `off`, `minimal`, `low`, `medium`, `high`, with some models `xhigh`.
    public var thinkingLevel: Maybe<String> = nil
    /// How much of its work it shows: `on`, `off` or `full`.
    public var verboseLevel: Maybe<String> = nil
    /// How much of its thinking it shows: `on`, `off` or `stream`.
    public var reasoningLevel: Maybe<String> = nil
    /// What answers say about their tokens.
    public var responseUsage: Maybe<ResponseUsage> = nil
    /// How freely it runs commands: `on`, `off`, `ask` or `full`.
    public var elevatedLevel: Maybe<String> = nil
    /// Where it runs commands: `sandbox`, `gateway` or `node`.
    public var execHost: Maybe<String> = nil
    /// Which commands it may run: `deny`, `allowlist` or `full`.
    public var execSecurity: Maybe<String> = nil
    /// When somebody is asked: `off`, `on-miss` or `always`.
    public var execAsk: Maybe<String> = nil
    /// The node it runs commands on.
    public var execNode: Maybe<String> = nil
    /// The model: its provider and its name, as in `anthropic/claude`, or an alias.
    public var model: Maybe<String> = nil
    /// The session that started it. Only sessions that were started by others have one; it is set once and stays.
    public var spawnedBy: Maybe<String> = nil
    /// Whether answers go out.
    public var sendPolicy: Maybe<SendPolicy> = nil
    /// When the agent answers in this group.
    public var groupActivation: Maybe<GroupActivation> = nil

    public init(
        key: String
        , label: Maybe<String> = nil
        , thinkingLevel: Maybe<String> = nil
        , verboseLevel: Maybe<String> = nil
        , reasoningLevel: Maybe<String> = nil
        , responseUsage: Maybe<ResponseUsage> = nil
        , elevatedLevel: Maybe<String> = nil
        , execHost: Maybe<String> = nil
        , execSecurity: Maybe<String> = nil
        , execAsk: Maybe<String> = nil
        , execNode: Maybe<String> = nil
        , model: Maybe<String> = nil
        , spawnedBy: Maybe<String> = nil
        , sendPolicy: Maybe<SendPolicy> = nil
        , groupActivation: Maybe<GroupActivation> = nil
    ) {
        self.key = key
        self.label = label
        self.thinkingLevel = thinkingLevel
        self.verboseLevel = verboseLevel
        self.reasoningLevel = reasoningLevel
        self.responseUsage = responseUsage
        self.elevatedLevel = elevatedLevel
        self.execHost = execHost
        self.execSecurity = execSecurity
        self.execAsk = execAsk
        self.execNode = execNode
        self.model = model
        self.spawnedBy = spawnedBy
        self.sendPolicy = sendPolicy
        self.groupActivation = groupActivation
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "label": try reader.member(&self.label) { try $0.string(min: 1, max: 64) }
            case "thinkingLevel": try reader.member(&self.thinkingLevel) { try $0.string(min: 1) }
            case "verboseLevel": try reader.member(&self.verboseLevel) { try $0.string(min: 1) }
            case "reasoningLevel": try reader.member(&self.reasoningLevel) { try $0.string(min: 1) }
            case "responseUsage": try reader.member(&self.responseUsage) { try $0.read() }
            case "elevatedLevel": try reader.member(&self.elevatedLevel) { try $0.string(min: 1) }
            case "execHost": try reader.member(&self.execHost) { try $0.string(min: 1) }
            case "execSecurity": try reader.member(&self.execSecurity) { try $0.string(min: 1) }
            case "execAsk": try reader.member(&self.execAsk) { try $0.string(min: 1) }
            case "execNode": try reader.member(&self.execNode) { try $0.string(min: 1) }
            case "model": try reader.member(&self.model) { try $0.string(min: 1) }
            case "spawnedBy": try reader.member(&self.spawnedBy) { try $0.string(min: 1) }
            case "sendPolicy": try reader.member(&self.sendPolicy) { try $0.read() }
            case "groupActivation": try reader.member(&self.groupActivation) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let key_ else { throw reader.refused() }
        self.key = key_
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.optional("label", self.label)
        writer.optional("thinkingLevel", self.thinkingLevel)
        writer.optional("verboseLevel", self.verboseLevel)
        writer.optional("reasoningLevel", self.reasoningLevel)
        writer.optional("responseUsage", self.responseUsage)
        writer.optional("elevatedLevel", self.elevatedLevel)
        writer.optional("execHost", self.execHost)
        writer.optional("execSecurity", self.execSecurity)
        writer.optional("execAsk", self.execAsk)
        writer.optional("execNode", self.execNode)
        writer.optional("model", self.model)
        writer.optional("spawnedBy", self.spawnedBy)
        writer.optional("sendPolicy", self.sendPolicy)
        writer.optional("groupActivation", self.groupActivation)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsPatchParams") }
}

/// The session is set up.
public struct SessionsPatchResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The file that holds it.
    public var path: String
    /// Its key, in full.
    public var key: String
    /// What is known about it.
    public var entry: SessionEntry

    public init(
        ok: Bool
        , path: String
        , key: String
        , entry: SessionEntry
    ) {
        self.ok = ok
        self.path = path
        self.key = key
        self.entry = entry
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, path: String?, key_: String?, entry: SessionEntry?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "path": try reader.member(&path) { try $0.string(min: 1) }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "entry": try reader.member(&entry) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let path, let key_, let entry else { throw reader.refused() }
        self.ok = ok
        self.path = path
        self.key = key_
        self.entry = entry
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("path", self.path)
        writer.member("key", self.key)
        writer.member("entry", self.entry)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsPatchResult") }
}

/// Which sessions to read.
public struct SessionsPreviewParams: SchemaType {
    /// Their keys; the first 64 are read.
    public var keys: [String]
    /// How many of the last lines: 12 when absent, at most 50.
    public var limit: Int? = nil
    /// How many characters of each line: 240 when absent, at most 2 000.
    public var maxChars: Int? = nil

    public init(
        keys: [String]
        , limit: Int? = nil
        , maxChars: Int? = nil
    ) {
        self.keys = keys
        self.limit = limit
        self.maxChars = maxChars
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var keys: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "keys": try reader.member(&keys) { try $0.list(min: 1) { try $0.string(min: 1) } }
            case "limit": try reader.member(&self.limit) { try $0.integer(min: 1) }
            case "maxChars": try reader.member(&self.maxChars) { try $0.integer(min: 20) }
            default: throw reader.refused()
            }
        }
        guard let keys else { throw reader.refused() }
        self.keys = keys
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("keys", self.keys)
        writer.optional("limit", self.limit)
        writer.optional("maxChars", self.maxChars)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsPreviewParams") }
}

/// The last lines of sessions.
public struct SessionsPreviewResult: SchemaType {
    /// When they were read, in milliseconds since 1970.
    public var ts: Int
    /// In the order they were asked for.
    public var previews: [SessionPreview]

    public init(
        ts: Int
        , previews: [SessionPreview]
    ) {
        self.ts = ts
        self.previews = previews
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ts: Int?, previews: [SessionPreview]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            case "previews": try reader.member(&previews) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let ts, let previews else { throw reader.refused() }
        self.ts = ts
        self.previews = previews
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ts", self.ts)
        writer.member("previews", self.previews)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsPreviewResult") }
}

/// Which session to give a new transcript.
public struct SessionsResetParams: SchemaType {
    /// The session.
    public var key: String

    public init(
        key: String
    ) {
        self.key = key
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let key_ else { throw reader.refused() }
        self.key = key_
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsResetParams") }
}

/// The session has a new transcript.
public struct SessionsResetResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Its key, in full.
    public var key: String
    /// What is known about it.
    public var entry: SessionEntry

    public init(
        ok: Bool
        , key: String
        , entry: SessionEntry
    ) {
        self.ok = ok
        self.key = key
        self.entry = entry
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, key_: String?, entry: SessionEntry?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "entry": try reader.member(&entry) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let key_, let entry else { throw reader.refused() }
        self.ok = ok
        self.key = key_
        self.entry = entry
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("key", self.key)
        writer.member("entry", self.entry)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsResetResult") }
}

/// Which session to find: exactly one of `key`, `sessionId` and `label` says it.
public struct SessionsResolveParams: SchemaType {
    /// Its key, in full or short.
    public var key: String? = nil
    /// The id of its transcript.
    public var sessionId: String? = nil
    /// What people call it.
    public var label: String? = nil
    /// Only among those of this agent.
    public var agentId: String? = nil
    /// Only among those this session started.
    public var spawnedBy: String? = nil
    /// Whether it may be the session that everybody shares.
    public var includeGlobal: Bool? = nil
    /// Whether it may be the session of those nobody knows.
    public var includeUnknown: Bool? = nil

    public init(
        key: String? = nil
        , sessionId: String? = nil
        , label: String? = nil
        , agentId: String? = nil
        , spawnedBy: String? = nil
        , includeGlobal: Bool? = nil
        , includeUnknown: Bool? = nil
    ) {
        self.key = key
        self.sessionId = sessionId
        self.label = label
        self.agentId = agentId
        self.spawnedBy = spawnedBy
        self.includeGlobal = includeGlobal
        self.includeUnknown = includeUnknown
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "key": try reader.member(&self.key) { try $0.string(min: 1) }
            case "sessionId": try reader.member(&self.sessionId) { try $0.string(min: 1) }
            case "label": try reader.member(&self.label) { try $0.string(min: 1, max: 64) }
            case "agentId": try reader.member(&self.agentId) { try $0.string(min: 1) }
            case "spawnedBy": try reader.member(&self.spawnedBy) { try $0.string(min: 1) }
            case "includeGlobal": try reader.member(&self.includeGlobal) { try $0.bool() }
            case "includeUnknown": try reader.member(&self.includeUnknown) { try $0.bool() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("key", self.key)
        writer.optional("sessionId", self.sessionId)
        writer.optional("label", self.label)
        writer.optional("agentId", self.agentId)
        writer.optional("spawnedBy", self.spawnedBy)
        writer.optional("includeGlobal", self.includeGlobal)
        writer.optional("includeUnknown", self.includeUnknown)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsResolveParams") }
}

/// The session was found.
public struct SessionsResolveResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Its key, in full.
    public var key: String

    public init(
        ok: Bool
        , key: String
    ) {
        self.ok = ok
        self.key = key
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, key_: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let ok, let key_ else { throw reader.refused() }
        self.ok = ok
        self.key = key_
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("key", self.key)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SessionsResolveResult") }
}

/// Whether agents are woken. Other members are ignored.
public struct SetHeartbeatsParams: SchemaType {
    /// Whether they are.
    public var enabled: Bool
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        enabled: Bool
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.enabled = enabled
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let enabled else { throw reader.refused() }
        self.enabled = enabled
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SetHeartbeatsParams") }
}

/// Heartbeats are as they should be.
public struct SetHeartbeatsResult: SchemaType {
    /// True.
    public var ok: Bool
    /// Whether agents are woken.
    public var enabled: Bool

    public init(
        ok: Bool
        , enabled: Bool
    ) {
        self.ok = ok
        self.enabled = enabled
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, enabled: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ok, let enabled else { throw reader.refused() }
        self.ok = ok
        self.enabled = enabled
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("enabled", self.enabled)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SetHeartbeatsResult") }
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

/// The settings of a skill. The configuration may hold more.
public struct SkillConfig: SchemaType {
    /// Whether to use the skill; it is used when absent.
    public var enabled: Bool? = nil
    /// The key of the service it uses.
    public var apiKey: String? = nil
    /// Variables of the environment.
    public var env: [String: String]? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        enabled: Bool? = nil
        , apiKey: String? = nil
        , env: [String: String]? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.enabled = enabled
        self.apiKey = apiKey
        self.env = env
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&self.enabled) { try $0.bool() }
            case "apiKey": try reader.member(&self.apiKey) { try $0.string() }
            case "env": try reader.member(&self.env) { try $0.map { try $0.string() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("enabled", self.enabled)
        writer.optional("apiKey", self.apiKey)
        writer.optional("env", self.env)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillConfig") }
}

/// A part of the configuration that a skill needs.
public struct SkillConfigCheck: SchemaType {
    /// The path into the configuration, with dots.
    public var path: String
    /// What is there.
    public var value: JSONValue? = nil
    /// Whether that is enough.
    public var satisfied: Bool

    public init(
        path: String
        , value: JSONValue? = nil
        , satisfied: Bool
    ) {
        self.path = path
        self.value = value
        self.satisfied = satisfied
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var path: String?, satisfied: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "path": try reader.member(&path) { try $0.string() }
            case "value": try reader.member(&self.value) { try $0.value() }
            case "satisfied": try reader.member(&satisfied) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let path, let satisfied else { throw reader.refused() }
        self.path = path
        self.satisfied = satisfied
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", self.path)
        writer.optional("value", self.value)
        writer.member("satisfied", self.satisfied)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillConfigCheck") }
}

/// What installs a program.
public enum SkillInstallKind: SchemaType, RawRepresentable {
    /// Homebrew.
    case brew
    /// A package manager of Node's.
    case node
    /// Go.
    case go
    /// uv, for Python.
    case uv
    /// Nothing: it is downloaded.
    case download
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "brew": self = .brew
        case "node": self = .node
        case "go": self = .go
        case "uv": self = .uv
        case "download": self = .download
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .brew: "brew"
        case .node: "node"
        case .go: "go"
        case .uv: "uv"
        case .download: "download"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillInstallKind") }
}

/// A way to install what a skill lacks.
public struct SkillInstallOption: SchemaType {
    /// Names it in `skills.install`.
    public var id: String
    /// What installs it.
    public var kind: SkillInstallKind
    /// What happens, for people.
    public var label: String
    /// The programs it brings.
    public var bins: [String]

    public init(
        id: String
        , kind: SkillInstallKind
        , label: String
        , bins: [String]
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.bins = bins
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, kind: SkillInstallKind?, label: String?, bins: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "kind": try reader.member(&kind) { try $0.read() }
            case "label": try reader.member(&label) { try $0.string() }
            case "bins": try reader.member(&bins) { try $0.list { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let id, let kind, let label, let bins else { throw reader.refused() }
        self.id = id
        self.kind = kind
        self.label = label
        self.bins = bins
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("kind", self.kind)
        writer.member("label", self.label)
        writer.member("bins", self.bins)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillInstallOption") }
}

/// What a skill needs.
public struct SkillRequirements: SchemaType {
    /// Programs, all of them.
    public var bins: [String]
    /// Programs, at least one of them.
    public var anyBins: [String]
    /// Variables of the environment.
    public var env: [String]
    /// Paths into the configuration that must hold something.
    public var config: [String]
    /// Platforms, at least one of them: `darwin`, `linux`, `win32`.
    public var os: [String]

    public init(
        bins: [String]
        , anyBins: [String]
        , env: [String]
        , config: [String]
        , os: [String]
    ) {
        self.bins = bins
        self.anyBins = anyBins
        self.env = env
        self.config = config
        self.os = os
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var bins: [String]?, anyBins: [String]?, env: [String]?, config: [String]?, os: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "bins": try reader.member(&bins) { try $0.list { try $0.string() } }
            case "anyBins": try reader.member(&anyBins) { try $0.list { try $0.string() } }
            case "env": try reader.member(&env) { try $0.list { try $0.string() } }
            case "config": try reader.member(&config) { try $0.list { try $0.string() } }
            case "os": try reader.member(&os) { try $0.list { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let bins, let anyBins, let env, let config, let os else { throw reader.refused() }
        self.bins = bins
        self.anyBins = anyBins
        self.env = env
        self.config = config
        self.os = os
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("bins", self.bins)
        writer.member("anyBins", self.anyBins)
        writer.member("env", self.env)
        writer.member("config", self.config)
        writer.member("os", self.os)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillRequirements") }
}

/// A skill, and whether it can be used.
public struct SkillStatus: SchemaType {
    /// Its name.
    public var name: String
    /// What it is for.
    public var description: String
    /// Where it comes from, such as `bundled`, `managed` or `workspace`.
    public var source: String
    /// The file that describes it.
    public var filePath: String
    /// The directory it lives in.
    public var baseDir: String
    /// The key of its settings.
    public var skillKey: String
    /// A picture of it.
    public var emoji: String? = nil
    /// Where to read more, as a URL.
    public var homepage: String? = nil
    /// The variable of the environment that `apiKey` stands for.
    public var primaryEnv: String? = nil
    /// Whether it can be used whatever it lacks.
    public var always: Bool
    /// Whether it was switched off.
    public var disabled: Bool
    /// Whether the configuration lists the skills to use, and not this one.
    public var blockedByAllowlist: Bool
    /// Whether it can be used.
    public var eligible: Bool
    /// What it needs.
    public var requirements: SkillRequirements
    /// What of that is missing.
    public var missing: SkillRequirements
    /// The configuration it needs, and what is there.
    public var configChecks: [SkillConfigCheck]
    /// The ways to install what is missing, the best first.
    public var install: [SkillInstallOption]

    public init(
        name: String
        , description: String
        , source: String
        , filePath: String
        , baseDir: String
        , skillKey: String
        , emoji: String? = nil
        , homepage: String? = nil
        , primaryEnv: String? = nil
        , always: Bool
        , disabled: Bool
        , blockedByAllowlist: Bool
        , eligible: Bool
        , requirements: SkillRequirements
        , missing: SkillRequirements
        , configChecks: [SkillConfigCheck]
        , install: [SkillInstallOption]
    ) {
        self.name = name
        self.description = description
        self.source = source
        self.filePath = filePath
        self.baseDir = baseDir
        self.skillKey = skillKey
        self.emoji = emoji
        self.homepage = homepage
        self.primaryEnv = primaryEnv
        self.always = always
        self.disabled = disabled
        self.blockedByAllowlist = blockedByAllowlist
        self.eligible = eligible
        self.requirements = requirements
        self.missing = missing
        self.configChecks = configChecks
        self.install = install
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var name: String?, description: String?, source: String?, filePath: String?, baseDir: String?, skillKey: String?, always: Bool?, disabled: Bool?, blockedByAllowlist: Bool?, eligible: Bool?, requirements: SkillRequirements?, missing: SkillRequirements?, configChecks: [SkillConfigCheck]?, install: [SkillInstallOption]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": try reader.member(&name) { try $0.string() }
            case "description": try reader.member(&description) { try $0.string() }
            case "source": try reader.member(&source) { try $0.string() }
            case "filePath": try reader.member(&filePath) { try $0.string() }
            case "baseDir": try reader.member(&baseDir) { try $0.string() }
            case "skillKey": try reader.member(&skillKey) { try $0.string(min: 1) }
            case "emoji": try reader.member(&self.emoji) { try $0.string() }
            case "homepage": try reader.member(&self.homepage) { try $0.string() }
            case "primaryEnv": try reader.member(&self.primaryEnv) { try $0.string() }
            case "always": try reader.member(&always) { try $0.bool() }
            case "disabled": try reader.member(&disabled) { try $0.bool() }
            case "blockedByAllowlist": try reader.member(&blockedByAllowlist) { try $0.bool() }
            case "eligible": try reader.member(&eligible) { try $0.bool() }
            case "requirements": try reader.member(&requirements) { try $0.read() }
            case "missing": try reader.member(&missing) { try $0.read() }
            case "configChecks": try reader.member(&configChecks) { try $0.list { try $0.read() } }
            case "install": try reader.member(&install) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let name, let description, let source, let filePath, let baseDir, let skillKey, let always, let disabled, let blockedByAllowlist, let eligible, let requirements, let missing, let configChecks, let install else { throw reader.refused() }
        self.name = name
        self.description = description
        self.source = source
        self.filePath = filePath
        self.baseDir = baseDir
        self.skillKey = skillKey
        self.always = always
        self.disabled = disabled
        self.blockedByAllowlist = blockedByAllowlist
        self.eligible = eligible
        self.requirements = requirements
        self.missing = missing
        self.configChecks = configChecks
        self.install = install
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", self.name)
        writer.member("description", self.description)
        writer.member("source", self.source)
        writer.member("filePath", self.filePath)
        writer.member("baseDir", self.baseDir)
        writer.member("skillKey", self.skillKey)
        writer.optional("emoji", self.emoji)
        writer.optional("homepage", self.homepage)
        writer.optional("primaryEnv", self.primaryEnv)
        writer.member("always", self.always)
        writer.member("disabled", self.disabled)
        writer.member("blockedByAllowlist", self.blockedByAllowlist)
        writer.member("eligible", self.eligible)
        writer.member("requirements", self.requirements)
        writer.member("missing", self.missing)
        writer.member("configChecks", self.configChecks)
        writer.member("install", self.install)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillStatus") }
}

/// Nothing.
public struct SkillsBinsParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsBinsParams") }
}

/// The programs that skills ask for.
public struct SkillsBinsResult: SchemaType {
    /// Their names, sorted.
    public var bins: [String]

    public init(
        bins: [String]
    ) {
        self.bins = bins
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var bins: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "bins": try reader.member(&bins) { try $0.list { try $0.string(min: 1) } }
            default: throw reader.refused()
            }
        }
        guard let bins else { throw reader.refused() }
        self.bins = bins
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("bins", self.bins)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsBinsResult") }
}

/// What to install.
public struct SkillsInstallParams: SchemaType {
    /// The name of the skill.
    public var name: String
    /// The `id` of one of its ways to install.
    public var installId: String
    /// How many milliseconds it may take.
    public var timeoutMs: Int? = nil

    public init(
        name: String
        , installId: String
        , timeoutMs: Int? = nil
    ) {
        self.name = name
        self.installId = installId
        self.timeoutMs = timeoutMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var name: String?, installId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": try reader.member(&name) { try $0.string(min: 1) }
            case "installId": try reader.member(&installId) { try $0.string(min: 1) }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 1000) }
            default: throw reader.refused()
            }
        }
        guard let name, let installId else { throw reader.refused() }
        self.name = name
        self.installId = installId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", self.name)
        writer.member("installId", self.installId)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsInstallParams") }
}

/// What came of it.
public struct SkillsInstallResult: SchemaType {
    /// Whether it is installed.
    public var ok: Bool
    /// What happened, for people.
    public var message: String
    /// What the installer wrote to its standard output.
    public var stdout: String
    /// What the installer wrote to its standard error.
    public var stderr: String
    /// The exit code of the installer; `null` when there was none.
    public var code: Int?

    public init(
        ok: Bool
        , message: String
        , stdout: String
        , stderr: String
        , code: Int?
    ) {
        self.ok = ok
        self.message = message
        self.stdout = stdout
        self.stderr = stderr
        self.code = code
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, message: String?, stdout: String?, stderr: String?, code: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "message": try reader.member(&message) { try $0.string() }
            case "stdout": try reader.member(&stdout) { try $0.string() }
            case "stderr": try reader.member(&stderr) { try $0.string() }
            case "code": try reader.member(&code) { try $0.nullable { try $0.integer() } }
            default: throw reader.refused()
            }
        }
        guard let ok, let message, let stdout, let stderr, let code else { throw reader.refused() }
        self.ok = ok
        self.message = message
        self.stdout = stdout
        self.stderr = stderr
        self.code = code
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("message", self.message)
        writer.member("stdout", self.stdout)
        writer.member("stderr", self.stderr)
        writer.member("code", self.code)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsInstallResult") }
}

/// Nothing.
public struct SkillsStatusParams: SchemaType {

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

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsStatusParams") }
}

/// The skills.
public struct SkillsStatusResult: SchemaType {
    /// The directory of the default agent; its `skills` win over others of the same name.
    public var workspaceDir: String
    /// The directory of the skills that all agents share.
    public var managedSkillsDir: String
    /// The skills.
    public var skills: [SkillStatus]

    public init(
        workspaceDir: String
        , managedSkillsDir: String
        , skills: [SkillStatus]
    ) {
        self.workspaceDir = workspaceDir
        self.managedSkillsDir = managedSkillsDir
        self.skills = skills
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var workspaceDir: String?, managedSkillsDir: String?, skills: [SkillStatus]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "workspaceDir": try reader.member(&workspaceDir) { try $0.string() }
            case "managedSkillsDir": try reader.member(&managedSkillsDir) { try $0.string() }
            case "skills": try reader.member(&skills) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let workspaceDir, let managedSkillsDir, let skills else { throw reader.refused() }
        self.workspaceDir = workspaceDir
        self.managedSkillsDir = managedSkillsDir
        self.skills = skills
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("workspaceDir", self.workspaceDir)
        writer.member("managedSkillsDir", self.managedSkillsDir)
        writer.member("skills", self.skills)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsStatusResult") }
}

/// New settings of a skill.
public struct SkillsUpdateParams: SchemaType {
    /// The key of the settings.
    public var skillKey: String
    /// Whether to use the skill.
    public var enabled: Bool? = nil
    /// The key of the service it uses; blanks around it are dropped, and an empty one deletes what is there.
    public var apiKey: String? = nil
    /// Variables of the environment to set; blanks around names and values are dropped, and an empty value deletes the variable.
    public var env: [String: String]? = nil

    public init(
        skillKey: String
        , enabled: Bool? = nil
        , apiKey: String? = nil
        , env: [String: String]? = nil
    ) {
        self.skillKey = skillKey
        self.enabled = enabled
        self.apiKey = apiKey
        self.env = env
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var skillKey: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "skillKey": try reader.member(&skillKey) { try $0.string(min: 1) }
            case "enabled": try reader.member(&self.enabled) { try $0.bool() }
            case "apiKey": try reader.member(&self.apiKey) { try $0.string() }
            case "env": try reader.member(&self.env) { try $0.map { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let skillKey else { throw reader.refused() }
        self.skillKey = skillKey
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("skillKey", self.skillKey)
        writer.optional("enabled", self.enabled)
        writer.optional("apiKey", self.apiKey)
        writer.optional("env", self.env)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsUpdateParams") }
}

/// The settings are changed.
public struct SkillsUpdateResult: SchemaType {
    /// True.
    public var ok: Bool
    /// The key of the settings.
    public var skillKey: String
    /// All settings of the skill.
    public var config: SkillConfig

    public init(
        ok: Bool
        , skillKey: String
        , config: SkillConfig
    ) {
        self.ok = ok
        self.skillKey = skillKey
        self.config = config
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, skillKey: String?, config: SkillConfig?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "skillKey": try reader.member(&skillKey) { try $0.string(min: 1) }
            case "config": try reader.member(&config) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let skillKey, let config else { throw reader.refused() }
        self.ok = ok
        self.skillKey = skillKey
        self.config = config
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("skillKey", self.skillKey)
        writer.member("config", self.config)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SkillsUpdateResult") }
}

/// The state of a gateway at one moment.
public struct Snapshot: SchemaType {
    /// Who is present, newest first.
    public var presence: [PresenceEntry]
    /// The last health summary; `{}` before the first look.
    public var health: SnapshotHealth
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
        , health: SnapshotHealth
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
        var presence: [PresenceEntry]?, health: SnapshotHealth?, stateVersion: StateVersion?, uptimeMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "presence": try reader.member(&presence) { try $0.list { try $0.read() } }
            case "health": try reader.member(&health) { try $0.read() }
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

/// The last health summary; `{}` before the first look.
public enum SnapshotHealth: SchemaType {
    /// How the gateway, its channels, agents and sessions are.
    case healthSummary(HealthSummary)
    case other(JSONValue)

    public init(readingJSON reader: inout JSONReader) throws {
        var choice = reader.union(Self.self)
        if let value: HealthSummary = reader.attempt(&choice, { try $0.read() }) {
            self = .healthSummary(value)
            return
        }
        if let value: JSONValue = reader.attempt(&choice, { try $0.value() }) {
            self = .other(value)
            return
        }
        throw reader.refused(choice)
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .healthSummary(let value): value.writeJSON(to: &writer)
        case .other(let value): value.writeJSON(to: &writer)
        }
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SnapshotHealth") }
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

/// How an agent is woken.
public struct StatusAgentHeartbeat: SchemaType {
    /// The id of the agent.
    public var agentId: String
    /// Whether it is woken at all.
    public var enabled: Bool
    /// How often, as it is configured: `30m`.
    public var every: String
    /// How often, in milliseconds; `null` when it is not woken.
    public var everyMs: Int?

    public init(
        agentId: String
        , enabled: Bool
        , every: String
        , everyMs: Int?
    ) {
        self.agentId = agentId
        self.enabled = enabled
        self.every = every
        self.everyMs = everyMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agentId: String?, enabled: Bool?, every: String?, everyMs: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&agentId) { try $0.string(min: 1) }
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "every": try reader.member(&every) { try $0.string() }
            case "everyMs": try reader.member(&everyMs) { try $0.nullable { try $0.integer(min: 0) } }
            default: throw reader.refused()
            }
        }
        guard let agentId, let enabled, let every, let everyMs else { throw reader.refused() }
        self.agentId = agentId
        self.enabled = enabled
        self.every = every
        self.everyMs = everyMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agentId", self.agentId)
        writer.member("enabled", self.enabled)
        writer.member("every", self.every)
        writer.member("everyMs", self.everyMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusAgentHeartbeat") }
}

/// The sessions of an agent.
public struct StatusAgentSessions: SchemaType {
    /// The id of the agent.
    public var agentId: String
    /// The file that holds them.
    public var path: String
    /// How many there are.
    public var count: Int
    /// The ten used last, newest first.
    public var recent: [StatusSession]

    public init(
        agentId: String
        , path: String
        , count: Int
        , recent: [StatusSession]
    ) {
        self.agentId = agentId
        self.path = path
        self.count = count
        self.recent = recent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var agentId: String?, path: String?, count: Int?, recent: [StatusSession]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&agentId) { try $0.string(min: 1) }
            case "path": try reader.member(&path) { try $0.string() }
            case "count": try reader.member(&count) { try $0.integer(min: 0) }
            case "recent": try reader.member(&recent) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let agentId, let path, let count, let recent else { throw reader.refused() }
        self.agentId = agentId
        self.path = path
        self.count = count
        self.recent = recent
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("agentId", self.agentId)
        writer.member("path", self.path)
        writer.member("count", self.count)
        writer.member("recent", self.recent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusAgentSessions") }
}

/// How agents are woken.
public struct StatusHeartbeat: SchemaType {
    /// The agent that answers when none is named.
    public var defaultAgentId: String
    /// The agents.
    public var agents: [StatusAgentHeartbeat]

    public init(
        defaultAgentId: String
        , agents: [StatusAgentHeartbeat]
    ) {
        self.defaultAgentId = defaultAgentId
        self.agents = agents
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var defaultAgentId: String?, agents: [StatusAgentHeartbeat]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "defaultAgentId": try reader.member(&defaultAgentId) { try $0.string(min: 1) }
            case "agents": try reader.member(&agents) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let defaultAgentId, let agents else { throw reader.refused() }
        self.defaultAgentId = defaultAgentId
        self.agents = agents
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("defaultAgentId", self.defaultAgentId)
        writer.member("agents", self.agents)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusHeartbeat") }
}

/// The channel that is linked with a code to scan.
public struct StatusLinkChannel: SchemaType {
    /// Its id.
    public var id: String
    /// What people call it.
    public var label: String
    /// Whether it is linked.
    public var linked: Bool
    /// How many milliseconds ago it was linked; `null` when nobody knows.
    public var authAgeMs: Int?

    public init(
        id: String
        , label: String
        , linked: Bool
        , authAgeMs: Int?
    ) {
        self.id = id
        self.label = label
        self.linked = linked
        self.authAgeMs = authAgeMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, label: String?, linked: Bool?, authAgeMs: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "label": try reader.member(&label) { try $0.string() }
            case "linked": try reader.member(&linked) { try $0.bool() }
            case "authAgeMs": try reader.member(&authAgeMs) { try $0.nullable { try $0.integer(min: 0) } }
            default: throw reader.refused()
            }
        }
        guard let id, let label, let linked, let authAgeMs else { throw reader.refused() }
        self.id = id
        self.label = label
        self.linked = linked
        self.authAgeMs = authAgeMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("label", self.label)
        writer.member("linked", self.linked)
        writer.member("authAgeMs", self.authAgeMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusLinkChannel") }
}

/// Nothing; members are ignored.
public typealias StatusParams = [String: JSONValue]

/// What the gateway is busy with.
public struct StatusResult: SchemaType {
    /// The channel that is linked with a code to scan; absent when there is none.
    public var linkChannel: StatusLinkChannel? = nil
    /// How agents are woken.
    public var heartbeat: StatusHeartbeat
    /// The channels, in lines for people. They may hold the codes terminals take for colours.
    public var channelSummary: [String]
    /// What the main session is told with its next message.
    public var queuedSystemEvents: [String]
    /// The sessions.
    public var sessions: StatusSessions

    public init(
        linkChannel: StatusLinkChannel? = nil
        , heartbeat: StatusHeartbeat
        , channelSummary: [String]
        , queuedSystemEvents: [String]
        , sessions: StatusSessions
    ) {
        self.linkChannel = linkChannel
        self.heartbeat = heartbeat
        self.channelSummary = channelSummary
        self.queuedSystemEvents = queuedSystemEvents
        self.sessions = sessions
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var heartbeat: StatusHeartbeat?, channelSummary: [String]?, queuedSystemEvents: [String]?, sessions: StatusSessions?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "linkChannel": try reader.member(&self.linkChannel) { try $0.read() }
            case "heartbeat": try reader.member(&heartbeat) { try $0.read() }
            case "channelSummary": try reader.member(&channelSummary) { try $0.list { try $0.string() } }
            case "queuedSystemEvents": try reader.member(&queuedSystemEvents) { try $0.list { try $0.string() } }
            case "sessions": try reader.member(&sessions) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let heartbeat, let channelSummary, let queuedSystemEvents, let sessions else { throw reader.refused() }
        self.heartbeat = heartbeat
        self.channelSummary = channelSummary
        self.queuedSystemEvents = queuedSystemEvents
        self.sessions = sessions
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("linkChannel", self.linkChannel)
        writer.member("heartbeat", self.heartbeat)
        writer.member("channelSummary", self.channelSummary)
        writer.member("queuedSystemEvents", self.queuedSystemEvents)
        writer.member("sessions", self.sessions)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusResult") }
}

/// A session.
public struct StatusSession: SchemaType {
    /// The agent it belongs to.
    public var agentId: String? = nil
    /// Its key.
    public var key: String
    /// Whom it is with.
    public var kind: SessionKind
    /// The id of its transcript.
    public var sessionId: String? = nil
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    public var updatedAt: Int?
    /// Milliseconds since it was last used; `null` when it never was.
    public var age: Int?
    /// How long the model thinks.
    public var thinkingLevel: String? = nil
    /// How much of its work it shows.
    public var verboseLevel: String? = nil
    /// How much of its thinking it shows.
    public var reasoningLevel: String? = nil
    /// How freely it runs commands.
    public var elevatedLevel: String? = nil
    /// Whether the agent was introduced to it.
    public var systemSent: Bool? = nil
    /// Whether its last run was aborted.
    public var abortedLastRun: Bool? = nil
    /// Tokens that were sent.
    public var inputTokens: Int? = nil
    /// Tokens that were answered.
    public var outputTokens: Int? = nil
    /// Tokens the model last looked at; `null` when nobody knows.
    public var totalTokens: Int?
    /// Tokens the model could still look at; `null` when nobody knows.
    public var remainingTokens: Int?
    /// How much of what the model can look at is used up, in percent; `null` when nobody knows.
    public var percentUsed: Int?
    /// The model; `null` when none is configured.
    public var model: String?
    /// How many tokens it can look at; `null` when nobody knows.
    public var contextTokens: Int?
    /// What is special about it, in short words for people, such as `think:high`.
    public var flags: [String]

    public init(
        agentId: String? = nil
        , key: String
        , kind: SessionKind
        , sessionId: String? = nil
        , updatedAt: Int?
        , age: Int?
        , thinkingLevel: String? = nil
        , verboseLevel: String? = nil
        , reasoningLevel: String? = nil
        , elevatedLevel: String? = nil
        , systemSent: Bool? = nil
        , abortedLastRun: Bool? = nil
        , inputTokens: Int? = nil
        , outputTokens: Int? = nil
        , totalTokens: Int?
        , remainingTokens: Int?
        , percentUsed: Int?
        , model: String?
        , contextTokens: Int?
        , flags: [String]
    ) {
        self.agentId = agentId
        self.key = key
        self.kind = kind
        self.sessionId = sessionId
        self.updatedAt = updatedAt
        self.age = age
        self.thinkingLevel = thinkingLevel
        self.verboseLevel = verboseLevel
        self.reasoningLevel = reasoningLevel
        self.elevatedLevel = elevatedLevel
        self.systemSent = systemSent
        self.abortedLastRun = abortedLastRun
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.totalTokens = totalTokens
        self.remainingTokens = remainingTokens
        self.percentUsed = percentUsed
        self.model = model
        self.contextTokens = contextTokens
        self.flags = flags
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var key_: String?, kind: SessionKind?, updatedAt: Int??, age: Int??, totalTokens: Int??, remainingTokens: Int??, percentUsed: Int??, model: String??, contextTokens: Int??, flags: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "agentId": try reader.member(&self.agentId) { try $0.string() }
            case "key": try reader.member(&key_) { try $0.string(min: 1) }
            case "kind": try reader.member(&kind) { try $0.read() }
            case "sessionId": try reader.member(&self.sessionId) { try $0.string() }
            case "updatedAt": try reader.member(&updatedAt) { try $0.nullable { try $0.integer(min: 0) } }
            case "age": try reader.member(&age) { try $0.nullable { try $0.integer(min: 0) } }
            case "thinkingLevel": try reader.member(&self.thinkingLevel) { try $0.string() }
            case "verboseLevel": try reader.member(&self.verboseLevel) { try $0.string() }
            case "reasoningLevel": try reader.member(&self.reasoningLevel) { try $0.string() }
            case "elevatedLevel": try reader.member(&self.elevatedLevel) { try $0.string() }
            case "systemSent": try reader.member(&self.systemSent) { try $0.bool() }
            case "abortedLastRun": try reader.member(&self.abortedLastRun) { try $0.bool() }
            case "inputTokens": try reader.member(&self.inputTokens) { try $0.integer(min: 0) }
            case "outputTokens": try reader.member(&self.outputTokens) { try $0.integer(min: 0) }
            case "totalTokens": try reader.member(&totalTokens) { try $0.nullable { try $0.integer(min: 0) } }
            case "remainingTokens": try reader.member(&remainingTokens) { try $0.nullable { try $0.integer(min: 0) } }
            case "percentUsed": try reader.member(&percentUsed) { try $0.nullable { try $0.integer(min: 0) } }
            case "model": try reader.member(&model) { try $0.nullable { try $0.string() } }
            case "contextTokens": try reader.member(&contextTokens) { try $0.nullable { try $0.integer(min: 0) } }
            case "flags": try reader.member(&flags) { try $0.list { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let key_, let kind, let updatedAt, let age, let totalTokens, let remainingTokens, let percentUsed, let model, let contextTokens, let flags else { throw reader.refused() }
        self.key = key_
        self.kind = kind
        self.updatedAt = updatedAt
        self.age = age
        self.totalTokens = totalTokens
        self.remainingTokens = remainingTokens
        self.percentUsed = percentUsed
        self.model = model
        self.contextTokens = contextTokens
        self.flags = flags
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("agentId", self.agentId)
        writer.member("key", self.key)
        writer.member("kind", self.kind)
        writer.optional("sessionId", self.sessionId)
        writer.member("updatedAt", self.updatedAt)
        writer.member("age", self.age)
        writer.optional("thinkingLevel", self.thinkingLevel)
        writer.optional("verboseLevel", self.verboseLevel)
        writer.optional("reasoningLevel", self.reasoningLevel)
        writer.optional("elevatedLevel", self.elevatedLevel)
        writer.optional("systemSent", self.systemSent)
        writer.optional("abortedLastRun", self.abortedLastRun)
        writer.optional("inputTokens", self.inputTokens)
        writer.optional("outputTokens", self.outputTokens)
        writer.member("totalTokens", self.totalTokens)
        writer.member("remainingTokens", self.remainingTokens)
        writer.member("percentUsed", self.percentUsed)
        writer.member("model", self.model)
        writer.member("contextTokens", self.contextTokens)
        writer.member("flags", self.flags)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusSession") }
}

/// What holds for sessions that say nothing else.
public struct StatusSessionDefaults: SchemaType {
    /// The model; `null` when none is configured.
    public var model: String?
    /// How many tokens it can look at; `null` when nobody knows.
    public var contextTokens: Int?

    public init(
        model: String?
        , contextTokens: Int?
    ) {
        self.model = model
        self.contextTokens = contextTokens
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var model: String??, contextTokens: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "model": try reader.member(&model) { try $0.nullable { try $0.string() } }
            case "contextTokens": try reader.member(&contextTokens) { try $0.nullable { try $0.integer(min: 0) } }
            default: throw reader.refused()
            }
        }
        guard let model, let contextTokens else { throw reader.refused() }
        self.model = model
        self.contextTokens = contextTokens
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("model", self.model)
        writer.member("contextTokens", self.contextTokens)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusSessionDefaults") }
}

/// The sessions of all agents.
public struct StatusSessions: SchemaType {
    /// The files that hold them.
    public var paths: [String]
    /// How many there are.
    public var count: Int
    /// What holds for sessions that say nothing else.
    public var defaults: StatusSessionDefaults
    /// The ten used last, newest first.
    public var recent: [StatusSession]
    /// The sessions of each agent.
    public var byAgent: [StatusAgentSessions]

    public init(
        paths: [String]
        , count: Int
        , defaults: StatusSessionDefaults
        , recent: [StatusSession]
        , byAgent: [StatusAgentSessions]
    ) {
        self.paths = paths
        self.count = count
        self.defaults = defaults
        self.recent = recent
        self.byAgent = byAgent
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var paths: [String]?, count: Int?, defaults: StatusSessionDefaults?, recent: [StatusSession]?, byAgent: [StatusAgentSessions]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "paths": try reader.member(&paths) { try $0.list { try $0.string() } }
            case "count": try reader.member(&count) { try $0.integer(min: 0) }
            case "defaults": try reader.member(&defaults) { try $0.read() }
            case "recent": try reader.member(&recent) { try $0.list { try $0.read() } }
            case "byAgent": try reader.member(&byAgent) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let paths, let count, let defaults, let recent, let byAgent else { throw reader.refused() }
        self.paths = paths
        self.count = count
        self.defaults = defaults
        self.recent = recent
        self.byAgent = byAgent
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("paths", self.paths)
        writer.member("count", self.count)
        writer.member("defaults", self.defaults)
        writer.member("recent", self.recent)
        writer.member("byAgent", self.byAgent)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("StatusSessions") }
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

/// What happened. Other members are ignored, and so are members of another type than theirs.
public struct SystemEventParams: SchemaType {
    /// What happened, for the agent. Without it, or with blanks alone, the answer is `text required`. A text like
    /// `Node: mac (10.0.0.2) · app 1.2.3 · last input 5s ago · mode ui · reason connect` says host, address, version, activity, mode and reason where the other members do not.
    public var text: String
    /// The id of the client's device; whose entry is written.
    public var deviceId: String? = nil
    /// Tells instances of one program on one machine apart; whose entry is written when there is no device.
    public var instanceId: String? = nil
    /// The name of the machine.
    public var host: String? = nil
    /// Its address.
    public var ip: String? = nil
    /// What the client is used as.
    public var mode: String? = nil
    /// The version of its program.
    public var version: String? = nil
    /// The platform it runs on.
    public var platform: String? = nil
    /// The family of its device.
    public var deviceFamily: String? = nil
    /// The model of its device.
    public var modelIdentifier: String? = nil
    /// Seconds since its user was last active.
    public var lastInputSeconds: Int? = nil
    /// Why this is told, such as `periodic`.
    public var reason: String? = nil
    /// Roles to add to its entry.
    public var roles: [String]? = nil
    /// Scopes to add to its entry.
    public var scopes: [String]? = nil
    /// Words it attaches to itself.
    public var tags: [String]? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        text: String
        , deviceId: String? = nil
        , instanceId: String? = nil
        , host: String? = nil
        , ip: String? = nil
        , mode: String? = nil
        , version: String? = nil
        , platform: String? = nil
        , deviceFamily: String? = nil
        , modelIdentifier: String? = nil
        , lastInputSeconds: Int? = nil
        , reason: String? = nil
        , roles: [String]? = nil
        , scopes: [String]? = nil
        , tags: [String]? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.text = text
        self.deviceId = deviceId
        self.instanceId = instanceId
        self.host = host
        self.ip = ip
        self.mode = mode
        self.version = version
        self.platform = platform
        self.deviceFamily = deviceFamily
        self.modelIdentifier = modelIdentifier
        self.lastInputSeconds = lastInputSeconds
        self.reason = reason
        self.roles = roles
        self.scopes = scopes
        self.tags = tags
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "text": try reader.member(&text) { try $0.string(min: 1) }
            case "deviceId": try reader.member(&self.deviceId) { try $0.string() }
            case "instanceId": try reader.member(&self.instanceId) { try $0.string() }
            case "host": try reader.member(&self.host) { try $0.string() }
            case "ip": try reader.member(&self.ip) { try $0.string() }
            case "mode": try reader.member(&self.mode) { try $0.string() }
            case "version": try reader.member(&self.version) { try $0.string() }
            case "platform": try reader.member(&self.platform) { try $0.string() }
            case "deviceFamily": try reader.member(&self.deviceFamily) { try $0.string() }
            case "modelIdentifier": try reader.member(&self.modelIdentifier) { try $0.string() }
            case "lastInputSeconds": try reader.member(&self.lastInputSeconds) { try $0.integer(min: 0) }
            case "reason": try reader.member(&self.reason) { try $0.string() }
            case "roles": try reader.member(&self.roles) { try $0.list { try $0.string() } }
            case "scopes": try reader.member(&self.scopes) { try $0.list { try $0.string() } }
            case "tags": try reader.member(&self.tags) { try $0.list { try $0.string() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let text else { throw reader.refused() }
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("text", self.text)
        writer.optional("deviceId", self.deviceId)
        writer.optional("instanceId", self.instanceId)
        writer.optional("host", self.host)
        writer.optional("ip", self.ip)
        writer.optional("mode", self.mode)
        writer.optional("version", self.version)
        writer.optional("platform", self.platform)
        writer.optional("deviceFamily", self.deviceFamily)
        writer.optional("modelIdentifier", self.modelIdentifier)
        writer.optional("lastInputSeconds", self.lastInputSeconds)
        writer.optional("reason", self.reason)
        writer.optional("roles", self.roles)
        writer.optional("scopes", self.scopes)
        writer.optional("tags", self.tags)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SystemEventParams") }
}

/// The entry is written.
public struct SystemEventResult: SchemaType {
    /// True.
    public var ok: Bool

    public init(
        ok: Bool
    ) {
        self.ok = ok
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ok else { throw reader.refused() }
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("SystemEventResult") }
}

/// Nothing; members are ignored.
public typealias SystemPresenceParams = [String: JSONValue]

/// Who is present, newest first.
public typealias SystemPresenceResult = [PresenceEntry]

/// Whether clients talk now.
public struct TalkModeEvent: SchemaType {
    /// Whether talking is on.
    public var enabled: Bool
    /// How far it is; `null` when the client did not say.
    public var phase: String?
    /// Since when, in milliseconds since 1970.
    public var ts: Int

    public init(
        enabled: Bool
        , phase: String?
        , ts: Int
    ) {
        self.enabled = enabled
        self.phase = phase
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?, phase: String??, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "phase": try reader.member(&phase) { try $0.nullable { try $0.string() } }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let enabled, let phase, let ts else { throw reader.refused() }
        self.enabled = enabled
        self.phase = phase
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.member("phase", self.phase)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TalkModeEvent") }
}

/// Whether to talk.
public struct TalkModeParams: SchemaType {
    /// Whether talking is on.
    public var enabled: Bool
    /// How far it is, in words of the client's, such as `listening`.
    public var phase: String? = nil

    public init(
        enabled: Bool
        , phase: String? = nil
    ) {
        self.enabled = enabled
        self.phase = phase
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "phase": try reader.member(&self.phase) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let enabled else { throw reader.refused() }
        self.enabled = enabled
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.optional("phase", self.phase)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TalkModeParams") }
}

/// Whether clients talk now.
public struct TalkModeResult: SchemaType {
    /// Whether talking is on.
    public var enabled: Bool
    /// How far it is; `null` when the client did not say.
    public var phase: String?
    /// Since when, in milliseconds since 1970.
    public var ts: Int

    public init(
        enabled: Bool
        , phase: String?
        , ts: Int
    ) {
        self.enabled = enabled
        self.phase = phase
        self.ts = ts
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?, phase: String??, ts: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "phase": try reader.member(&phase) { try $0.nullable { try $0.string() } }
            case "ts": try reader.member(&ts) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let enabled, let phase, let ts else { throw reader.refused() }
        self.enabled = enabled
        self.phase = phase
        self.ts = ts
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.member("phase", self.phase)
        writer.member("ts", self.ts)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TalkModeResult") }
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

/// Tokens a model read and wrote.
public struct TokenUsage: SchemaType {
    /// Tokens it read.
    public var input: Int? = nil
    /// Tokens it wrote.
    public var output: Int? = nil
    /// Tokens it read from a cache.
    public var cacheRead: Int? = nil
    /// Tokens it wrote to a cache.
    public var cacheWrite: Int? = nil
    /// All of them together.
    public var totalTokens: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        input: Int? = nil
        , output: Int? = nil
        , cacheRead: Int? = nil
        , cacheWrite: Int? = nil
        , totalTokens: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
        self.totalTokens = totalTokens
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "input": try reader.member(&self.input) { try $0.integer(min: 0) }
            case "output": try reader.member(&self.output) { try $0.integer(min: 0) }
            case "cacheRead": try reader.member(&self.cacheRead) { try $0.integer(min: 0) }
            case "cacheWrite": try reader.member(&self.cacheWrite) { try $0.integer(min: 0) }
            case "totalTokens": try reader.member(&self.totalTokens) { try $0.integer(min: 0) }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("input", self.input)
        writer.optional("output", self.output)
        writer.optional("cacheRead", self.cacheRead)
        writer.optional("cacheWrite", self.cacheWrite)
        writer.optional("totalTokens", self.totalTokens)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TokenUsage") }
}

/// Which answers are spoken.
public enum TtsAuto: SchemaType, RawRepresentable {
    /// None.
    case off
    /// All.
    case always
    /// Those to messages that were spoken.
    case inbound
    /// Those in which the agent asks for it.
    case tagged
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "off": self = .off
        case "always": self = .always
        case "inbound": self = .inbound
        case "tagged": self = .tagged
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .off: "off"
        case .always: "always"
        case .inbound: "inbound"
        case .tagged: "tagged"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsAuto") }
}

/// What to speak. Other members are ignored.
public struct TtsConvertParams: SchemaType {
    /// The text. Without one, or with blanks alone, the answer is `tts.convert requires text`.
    public var text: String
    /// The channel it is for: each likes another kind of file.
    public var channel: String? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        text: String
        , channel: String? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.text = text
        self.channel = channel
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "text": try reader.member(&text) { try $0.string(min: 1) }
            case "channel": try reader.member(&self.channel) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let text else { throw reader.refused() }
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("text", self.text)
        writer.optional("channel", self.channel)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsConvertParams") }
}

/// The spoken text.
public struct TtsConvertResult: SchemaType {
    /// The file, on the gateway's machine.
    public var audioPath: String
    /// Who spoke.
    public var provider: TtsProvider? = nil
    /// The kind of file, in the provider's words, such as `opus`.
    public var outputFormat: String? = nil
    /// Whether channels can send it as a voice message.
    public var voiceCompatible: Bool? = nil

    public init(
        audioPath: String
        , provider: TtsProvider? = nil
        , outputFormat: String? = nil
        , voiceCompatible: Bool? = nil
    ) {
        self.audioPath = audioPath
        self.provider = provider
        self.outputFormat = outputFormat
        self.voiceCompatible = voiceCompatible
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var audioPath: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "audioPath": try reader.member(&audioPath) { try $0.string() }
            case "provider": try reader.member(&self.provider) { try $0.read() }
            case "outputFormat": try reader.member(&self.outputFormat) { try $0.string() }
            case "voiceCompatible": try reader.member(&self.voiceCompatible) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let audioPath else { throw reader.refused() }
        self.audioPath = audioPath
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("audioPath", self.audioPath)
        writer.optional("provider", self.provider)
        writer.optional("outputFormat", self.outputFormat)
        writer.optional("voiceCompatible", self.voiceCompatible)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsConvertResult") }
}

/// Nothing; members are ignored.
public typealias TtsDisableParams = [String: JSONValue]

/// Answers are not spoken.
public struct TtsDisableResult: SchemaType {
    /// False.
    public var enabled: Bool

    public init(
        enabled: Bool
    ) {
        self.enabled = enabled
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let enabled else { throw reader.refused() }
        self.enabled = enabled
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsDisableResult") }
}

/// Nothing; members are ignored.
public typealias TtsEnableParams = [String: JSONValue]

/// Answers are spoken.
public struct TtsEnableResult: SchemaType {
    /// True.
    public var enabled: Bool

    public init(
        enabled: Bool
    ) {
        self.enabled = enabled
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let enabled else { throw reader.refused() }
        self.enabled = enabled
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsEnableResult") }
}

/// Who speaks.
public enum TtsProvider: SchemaType, RawRepresentable {
    /// OpenAI.
    case openai
    /// ElevenLabs.
    case elevenlabs
    /// Microsoft Edge's voices.
    case edge
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "openai": self = .openai
        case "elevenlabs": self = .elevenlabs
        case "edge": self = .edge
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .openai: "openai"
        case .elevenlabs: "elevenlabs"
        case .edge: "edge"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsProvider") }
}

/// Somebody who can speak.
public struct TtsProviderInfo: SchemaType {
    /// Its id.
    public var id: TtsProvider
    /// What people call it.
    public var name: String
    /// Whether everything it needs is configured.
    public var configured: Bool
    /// The models it speaks with.
    public var models: [String]
    /// The voices it speaks with.
    public var voices: [String]? = nil

    public init(
        id: TtsProvider
        , name: String
        , configured: Bool
        , models: [String]
        , voices: [String]? = nil
    ) {
        self.id = id
        self.name = name
        self.configured = configured
        self.models = models
        self.voices = voices
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: TtsProvider?, name: String?, configured: Bool?, models: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.read() }
            case "name": try reader.member(&name) { try $0.string() }
            case "configured": try reader.member(&configured) { try $0.bool() }
            case "models": try reader.member(&models) { try $0.list { try $0.string() } }
            case "voices": try reader.member(&self.voices) { try $0.list { try $0.string() } }
            default: throw reader.refused()
            }
        }
        guard let id, let name, let configured, let models else { throw reader.refused() }
        self.id = id
        self.name = name
        self.configured = configured
        self.models = models
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("name", self.name)
        writer.member("configured", self.configured)
        writer.member("models", self.models)
        writer.optional("voices", self.voices)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsProviderInfo") }
}

/// Nothing; members are ignored.
public typealias TtsProvidersParams = [String: JSONValue]

/// Who can speak.
public struct TtsProvidersResult: SchemaType {
    /// All of them.
    public var providers: [TtsProviderInfo]
    /// The one that speaks.
    public var active: TtsProvider

    public init(
        providers: [TtsProviderInfo]
        , active: TtsProvider
    ) {
        self.providers = providers
        self.active = active
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var providers: [TtsProviderInfo]?, active: TtsProvider?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "providers": try reader.member(&providers) { try $0.list { try $0.read() } }
            case "active": try reader.member(&active) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let providers, let active else { throw reader.refused() }
        self.providers = providers
        self.active = active
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("providers", self.providers)
        writer.member("active", self.active)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsProvidersResult") }
}

/// Who is to speak. Other members are ignored.
public struct TtsSetProviderParams: SchemaType {
    /// The provider. Anything else fails with `Invalid provider. Use openai, elevenlabs, or edge.`
    public var provider: TtsProvider
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        provider: TtsProvider
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.provider = provider
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var provider: TtsProvider?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "provider": try reader.member(&provider) { try $0.read() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let provider else { throw reader.refused() }
        self.provider = provider
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("provider", self.provider)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsSetProviderParams") }
}

/// Who speaks now.
public struct TtsSetProviderResult: SchemaType {
    /// The provider.
    public var provider: TtsProvider

    public init(
        provider: TtsProvider
    ) {
        self.provider = provider
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var provider: TtsProvider?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "provider": try reader.member(&provider) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let provider else { throw reader.refused() }
        self.provider = provider
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("provider", self.provider)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsSetProviderResult") }
}

/// Nothing; members are ignored.
public typealias TtsStatusParams = [String: JSONValue]

/// Whether answers are spoken, and by whom.
public struct TtsStatusResult: SchemaType {
    /// Whether answers are spoken at all.
    public var enabled: Bool
    /// Which answers are spoken.
    public var auto: TtsAuto
    /// Who speaks.
    public var provider: TtsProvider
    /// Who speaks when that fails; `null` when nobody can.
    public var fallbackProvider: String?
    /// Who speaks when those before fail, in order.
    public var fallbackProviders: [TtsProvider]
    /// The file that holds these choices.
    public var prefsPath: String
    /// Whether there is a key for OpenAI.
    public var hasOpenAIKey: Bool
    /// Whether there is a key for ElevenLabs.
    public var hasElevenLabsKey: Bool
    /// Whether Edge may speak.
    public var edgeEnabled: Bool

    public init(
        enabled: Bool
        , auto: TtsAuto
        , provider: TtsProvider
        , fallbackProvider: String?
        , fallbackProviders: [TtsProvider]
        , prefsPath: String
        , hasOpenAIKey: Bool
        , hasElevenLabsKey: Bool
        , edgeEnabled: Bool
    ) {
        self.enabled = enabled
        self.auto = auto
        self.provider = provider
        self.fallbackProvider = fallbackProvider
        self.fallbackProviders = fallbackProviders
        self.prefsPath = prefsPath
        self.hasOpenAIKey = hasOpenAIKey
        self.hasElevenLabsKey = hasElevenLabsKey
        self.edgeEnabled = edgeEnabled
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var enabled: Bool?, auto: TtsAuto?, provider: TtsProvider?, fallbackProvider: String??, fallbackProviders: [TtsProvider]?, prefsPath: String?, hasOpenAIKey: Bool?, hasElevenLabsKey: Bool?, edgeEnabled: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "enabled": try reader.member(&enabled) { try $0.bool() }
            case "auto": try reader.member(&auto) { try $0.read() }
            case "provider": try reader.member(&provider) { try $0.read() }
            case "fallbackProvider": try reader.member(&fallbackProvider) { try $0.nullable { try $0.string() } }
            case "fallbackProviders": try reader.member(&fallbackProviders) { try $0.list { try $0.read() } }
            case "prefsPath": try reader.member(&prefsPath) { try $0.string() }
            case "hasOpenAIKey": try reader.member(&hasOpenAIKey) { try $0.bool() }
            case "hasElevenLabsKey": try reader.member(&hasElevenLabsKey) { try $0.bool() }
            case "edgeEnabled": try reader.member(&edgeEnabled) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let enabled, let auto, let provider, let fallbackProvider, let fallbackProviders, let prefsPath, let hasOpenAIKey, let hasElevenLabsKey, let edgeEnabled else { throw reader.refused() }
        self.enabled = enabled
        self.auto = auto
        self.provider = provider
        self.fallbackProvider = fallbackProvider
        self.fallbackProviders = fallbackProviders
        self.prefsPath = prefsPath
        self.hasOpenAIKey = hasOpenAIKey
        self.hasElevenLabsKey = hasElevenLabsKey
        self.edgeEnabled = edgeEnabled
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("enabled", self.enabled)
        writer.member("auto", self.auto)
        writer.member("provider", self.provider)
        writer.member("fallbackProvider", self.fallbackProvider)
        writer.member("fallbackProviders", self.fallbackProviders)
        writer.member("prefsPath", self.prefsPath)
        writer.member("hasOpenAIKey", self.hasOpenAIKey)
        writer.member("hasElevenLabsKey", self.hasElevenLabsKey)
        writer.member("edgeEnabled", self.edgeEnabled)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("TtsStatusResult") }
}

/// What an update did.
public struct UpdateReport: SchemaType {
    /// How it went.
    public var status: UpdateStatus
    /// How the gateway is installed, such as `git` or `npm`.
    public var mode: String? = nil
    /// Where it is installed.
    public var root: String? = nil
    /// Why it was left out or failed.
    public var reason: String? = nil
    /// What was there before.
    public var before: UpdateVersion? = nil
    /// What is there now.
    public var after: UpdateVersion? = nil
    /// What was done, in order.
    public var steps: [UpdateStep]
    /// How many milliseconds it took.
    public var durationMs: Int
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        status: UpdateStatus
        , mode: String? = nil
        , root: String? = nil
        , reason: String? = nil
        , before: UpdateVersion? = nil
        , after: UpdateVersion? = nil
        , steps: [UpdateStep]
        , durationMs: Int
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.status = status
        self.mode = mode
        self.root = root
        self.reason = reason
        self.before = before
        self.after = after
        self.steps = steps
        self.durationMs = durationMs
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var status: UpdateStatus?, steps: [UpdateStep]?, durationMs: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "status": try reader.member(&status) { try $0.read() }
            case "mode": try reader.member(&self.mode) { try $0.string() }
            case "root": try reader.member(&self.root) { try $0.string() }
            case "reason": try reader.member(&self.reason) { try $0.string() }
            case "before": try reader.member(&self.before) { try $0.read() }
            case "after": try reader.member(&self.after) { try $0.read() }
            case "steps": try reader.member(&steps) { try $0.list { try $0.read() } }
            case "durationMs": try reader.member(&durationMs) { try $0.integer(min: 0) }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let status, let steps, let durationMs else { throw reader.refused() }
        self.status = status
        self.steps = steps
        self.durationMs = durationMs
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("status", self.status)
        writer.optional("mode", self.mode)
        writer.optional("root", self.root)
        writer.optional("reason", self.reason)
        writer.optional("before", self.before)
        writer.optional("after", self.after)
        writer.member("steps", self.steps)
        writer.member("durationMs", self.durationMs)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UpdateReport") }
}

/// What to do about the update.
public struct UpdateRunParams: SchemaType {
    /// The session that is told once the gateway is back.
    public var sessionKey: String? = nil
    /// What it is told, beside how the update went.
    public var note: String? = nil
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    public var restartDelayMs: Int? = nil
    /// How many milliseconds each step may take.
    public var timeoutMs: Int? = nil

    public init(
        sessionKey: String? = nil
        , note: String? = nil
        , restartDelayMs: Int? = nil
        , timeoutMs: Int? = nil
    ) {
        self.sessionKey = sessionKey
        self.note = note
        self.restartDelayMs = restartDelayMs
        self.timeoutMs = timeoutMs
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionKey": try reader.member(&self.sessionKey) { try $0.string() }
            case "note": try reader.member(&self.note) { try $0.string() }
            case "restartDelayMs": try reader.member(&self.restartDelayMs) { try $0.integer(min: 0) }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 1) }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("sessionKey", self.sessionKey)
        writer.optional("note", self.note)
        writer.optional("restartDelayMs", self.restartDelayMs)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UpdateRunParams") }
}

/// How the update went.
public struct UpdateRunResult: SchemaType {
    /// True.
    public var ok: Bool
    /// What was done.
    public var result: UpdateReport
    /// How the gateway restarts.
    public var restart: RestartPlan
    /// What is kept about it until the gateway is back.
    public var sentinel: RestartSentinel

    public init(
        ok: Bool
        , result: UpdateReport
        , restart: RestartPlan
        , sentinel: RestartSentinel
    ) {
        self.ok = ok
        self.result = result
        self.restart = restart
        self.sentinel = sentinel
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?, result: UpdateReport?, restart: RestartPlan?, sentinel: RestartSentinel?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            case "result": try reader.member(&result) { try $0.read() }
            case "restart": try reader.member(&restart) { try $0.read() }
            case "sentinel": try reader.member(&sentinel) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let ok, let result, let restart, let sentinel else { throw reader.refused() }
        self.ok = ok
        self.result = result
        self.restart = restart
        self.sentinel = sentinel
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.member("result", self.result)
        writer.member("restart", self.restart)
        writer.member("sentinel", self.sentinel)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UpdateRunResult") }
}

/// How an update went.
public enum UpdateStatus: SchemaType, RawRepresentable {
    /// There is a newer version now, or there was none.
    case ok
    /// It failed; what was there before goes on.
    case error
    /// It was left out.
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

    public static var jsonRule: SchemaRule { schemaRules.at("UpdateStatus") }
}

/// A step of an update.
public struct UpdateStep: SchemaType {
    /// What it is called.
    public var name: String
    /// The command that was run.
    public var command: String
    /// Where it was run.
    public var cwd: String? = nil
    /// How many milliseconds it took.
    public var durationMs: Int
    /// How it ended; `null` when it did not end by itself.
    public var exitCode: Int?
    /// The end of what it wrote; `null` when that was nothing.
    public var stdoutTail: Maybe<String> = nil
    /// The end of what it complained about; `null` when that was nothing.
    public var stderrTail: Maybe<String> = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        name: String
        , command: String
        , cwd: String? = nil
        , durationMs: Int
        , exitCode: Int?
        , stdoutTail: Maybe<String> = nil
        , stderrTail: Maybe<String> = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.name = name
        self.command = command
        self.cwd = cwd
        self.durationMs = durationMs
        self.exitCode = exitCode
        self.stdoutTail = stdoutTail
        self.stderrTail = stderrTail
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var name: String?, command: String?, durationMs: Int?, exitCode: Int??
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": try reader.member(&name) { try $0.string() }
            case "command": try reader.member(&command) { try $0.string() }
            case "cwd": try reader.member(&self.cwd) { try $0.string() }
            case "durationMs": try reader.member(&durationMs) { try $0.integer(min: 0) }
            case "exitCode": try reader.member(&exitCode) { try $0.nullable { try $0.integer() } }
            case "stdoutTail": try reader.member(&self.stdoutTail) { try $0.string() }
            case "stderrTail": try reader.member(&self.stderrTail) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let name, let command, let durationMs, let exitCode else { throw reader.refused() }
        self.name = name
        self.command = command
        self.durationMs = durationMs
        self.exitCode = exitCode
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("name", self.name)
        writer.member("command", self.command)
        writer.optional("cwd", self.cwd)
        writer.member("durationMs", self.durationMs)
        writer.member("exitCode", self.exitCode)
        writer.optional("stdoutTail", self.stdoutTail)
        writer.optional("stderrTail", self.stderrTail)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UpdateStep") }
}

/// A version that is installed.
public struct UpdateVersion: SchemaType {
    /// Its commit; `null` when nobody knows.
    public var sha: Maybe<String> = nil
    /// Its version; `null` when nobody knows.
    public var version: Maybe<String> = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        sha: Maybe<String> = nil
        , version: Maybe<String> = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.sha = sha
        self.version = version
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sha": try reader.member(&self.sha) { try $0.string() }
            case "version": try reader.member(&self.version) { try $0.string() }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("sha", self.sha)
        writer.optional("version", self.version)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UpdateVersion") }
}

/// Tokens and cost of a day.
public struct UsageCostDay: SchemaType {
    /// The day in the gateway's time zone, as `2026-01-29`.
    public var date: String
    /// Tokens that were sent.
    public var input: Int
    /// Tokens that were answered.
    public var output: Int
    /// Tokens the provider remembered.
    public var cacheRead: Int
    /// Tokens the provider was to remember.
    public var cacheWrite: Int
    /// All tokens.
    public var totalTokens: Int
    /// What they cost, in US dollars, as far as it is known.
    public var totalCost: Double
    /// How many answers have no known cost.
    public var missingCostEntries: Int

    public init(
        date: String
        , input: Int
        , output: Int
        , cacheRead: Int
        , cacheWrite: Int
        , totalTokens: Int
        , totalCost: Double
        , missingCostEntries: Int
    ) {
        self.date = date
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
        self.totalTokens = totalTokens
        self.totalCost = totalCost
        self.missingCostEntries = missingCostEntries
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var date: String?, input: Int?, output: Int?, cacheRead: Int?, cacheWrite: Int?, totalTokens: Int?, totalCost: Double?, missingCostEntries: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "date": try reader.member(&date) { try $0.string(min: 1) }
            case "input": try reader.member(&input) { try $0.integer(min: 0) }
            case "output": try reader.member(&output) { try $0.integer(min: 0) }
            case "cacheRead": try reader.member(&cacheRead) { try $0.integer(min: 0) }
            case "cacheWrite": try reader.member(&cacheWrite) { try $0.integer(min: 0) }
            case "totalTokens": try reader.member(&totalTokens) { try $0.integer(min: 0) }
            case "totalCost": try reader.member(&totalCost) { try $0.number() }
            case "missingCostEntries": try reader.member(&missingCostEntries) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let date, let input, let output, let cacheRead, let cacheWrite, let totalTokens, let totalCost, let missingCostEntries else { throw reader.refused() }
        self.date = date
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
        self.totalTokens = totalTokens
        self.totalCost = totalCost
        self.missingCostEntries = missingCostEntries
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("date", self.date)
        writer.member("input", self.input)
        writer.member("output", self.output)
        writer.member("cacheRead", self.cacheRead)
        writer.member("cacheWrite", self.cacheWrite)
        writer.member("totalTokens", self.totalTokens)
        writer.member("totalCost", self.totalCost)
        writer.member("missingCostEntries", self.missingCostEntries)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsageCostDay") }
}

/// How far to look back. Other members are ignored.
public struct UsageCostParams: SchemaType {
    /// How many days, with today; 30 when absent, and 0 counts as 1. Digits in a text and fractions are forgiven.
    public var days: Int? = nil
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        days: Int? = nil
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.days = days
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "days": try reader.member(&self.days) { try $0.integer(min: 0) }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.optional("days", self.days)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsageCostParams") }
}

/// Tokens and cost.
public struct UsageCostResult: SchemaType {
    /// When it was added up, in milliseconds since 1970.
    public var updatedAt: Int
    /// How many days, with today.
    public var days: Int
    /// The days on which something was used, oldest first.
    public var daily: [UsageCostDay]
    /// All of them together.
    public var totals: UsageTotals

    public init(
        updatedAt: Int
        , days: Int
        , daily: [UsageCostDay]
        , totals: UsageTotals
    ) {
        self.updatedAt = updatedAt
        self.days = days
        self.daily = daily
        self.totals = totals
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var updatedAt: Int?, days: Int?, daily: [UsageCostDay]?, totals: UsageTotals?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "updatedAt": try reader.member(&updatedAt) { try $0.integer(min: 0) }
            case "days": try reader.member(&days) { try $0.integer(min: 0) }
            case "daily": try reader.member(&daily) { try $0.list { try $0.read() } }
            case "totals": try reader.member(&totals) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let updatedAt, let days, let daily, let totals else { throw reader.refused() }
        self.updatedAt = updatedAt
        self.days = days
        self.daily = daily
        self.totals = totals
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("updatedAt", self.updatedAt)
        writer.member("days", self.days)
        writer.member("daily", self.daily)
        writer.member("totals", self.totals)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsageCostResult") }
}

/// Nothing; members are ignored.
public typealias UsageStatusParams = [String: JSONValue]

/// How much of what providers allow is used up.
public struct UsageStatusResult: SchemaType {
    /// When it was asked, in milliseconds since 1970.
    public var updatedAt: Int
    /// The providers that tell it.
    public var providers: [ProviderUsage]

    public init(
        updatedAt: Int
        , providers: [ProviderUsage]
    ) {
        self.updatedAt = updatedAt
        self.providers = providers
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var updatedAt: Int?, providers: [ProviderUsage]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "updatedAt": try reader.member(&updatedAt) { try $0.integer(min: 0) }
            case "providers": try reader.member(&providers) { try $0.list { try $0.read() } }
            default: throw reader.refused()
            }
        }
        guard let updatedAt, let providers else { throw reader.refused() }
        self.updatedAt = updatedAt
        self.providers = providers
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("updatedAt", self.updatedAt)
        writer.member("providers", self.providers)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsageStatusResult") }
}

/// Tokens and cost of all days together.
public struct UsageTotals: SchemaType {
    /// Tokens that were sent.
    public var input: Int
    /// Tokens that were answered.
    public var output: Int
    /// Tokens the provider remembered.
    public var cacheRead: Int
    /// Tokens the provider was to remember.
    public var cacheWrite: Int
    /// All tokens.
    public var totalTokens: Int
    /// What they cost, in US dollars, as far as it is known.
    public var totalCost: Double
    /// How many answers have no known cost.
    public var missingCostEntries: Int

    public init(
        input: Int
        , output: Int
        , cacheRead: Int
        , cacheWrite: Int
        , totalTokens: Int
        , totalCost: Double
        , missingCostEntries: Int
    ) {
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
        self.totalTokens = totalTokens
        self.totalCost = totalCost
        self.missingCostEntries = missingCostEntries
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var input: Int?, output: Int?, cacheRead: Int?, cacheWrite: Int?, totalTokens: Int?, totalCost: Double?, missingCostEntries: Int?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "input": try reader.member(&input) { try $0.integer(min: 0) }
            case "output": try reader.member(&output) { try $0.integer(min: 0) }
            case "cacheRead": try reader.member(&cacheRead) { try $0.integer(min: 0) }
            case "cacheWrite": try reader.member(&cacheWrite) { try $0.integer(min: 0) }
            case "totalTokens": try reader.member(&totalTokens) { try $0.integer(min: 0) }
            case "totalCost": try reader.member(&totalCost) { try $0.number() }
            case "missingCostEntries": try reader.member(&missingCostEntries) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let input, let output, let cacheRead, let cacheWrite, let totalTokens, let totalCost, let missingCostEntries else { throw reader.refused() }
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
        self.totalTokens = totalTokens
        self.totalCost = totalCost
        self.missingCostEntries = missingCostEntries
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("input", self.input)
        writer.member("output", self.output)
        writer.member("cacheRead", self.cacheRead)
        writer.member("cacheWrite", self.cacheWrite)
        writer.member("totalTokens", self.totalTokens)
        writer.member("totalCost", self.totalCost)
        writer.member("missingCostEntries", self.missingCostEntries)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsageTotals") }
}

/// What a provider allows in a span of time.
public struct UsageWindow: SchemaType {
    /// The span, for people, such as `5h`.
    public var label: String
    /// How much of it is used up, in percent.
    public var usedPercent: Double
    /// When it starts anew, in milliseconds since 1970.
    public var resetAt: Int? = nil

    public init(
        label: String
        , usedPercent: Double
        , resetAt: Int? = nil
    ) {
        self.label = label
        self.usedPercent = usedPercent
        self.resetAt = resetAt
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var label: String?, usedPercent: Double?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "label": try reader.member(&label) { try $0.string() }
            case "usedPercent": try reader.member(&usedPercent) { try $0.number(min: 0.0, max: 100.0) }
            case "resetAt": try reader.member(&self.resetAt) { try $0.integer(min: 0) }
            default: throw reader.refused()
            }
        }
        guard let label, let usedPercent else { throw reader.refused() }
        self.label = label
        self.usedPercent = usedPercent
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("label", self.label)
        writer.member("usedPercent", self.usedPercent)
        writer.optional("resetAt", self.resetAt)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("UsageWindow") }
}

/// The words now.
public struct VoicewakeChangedEvent: SchemaType {
    /// At least one, at most 32 of 64 characters.
    public var triggers: [String]

    public init(
        triggers: [String]
    ) {
        self.triggers = triggers
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var triggers: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "triggers": try reader.member(&triggers) { try $0.list { try $0.string(min: 1) } }
            default: throw reader.refused()
            }
        }
        guard let triggers else { throw reader.refused() }
        self.triggers = triggers
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("triggers", self.triggers)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("VoicewakeChangedEvent") }
}

/// Nothing; members are ignored.
public typealias VoicewakeGetParams = [String: JSONValue]

/// The words.
public struct VoicewakeGetResult: SchemaType {
    /// At least one, at most 32 of 64 characters.
    public var triggers: [String]

    public init(
        triggers: [String]
    ) {
        self.triggers = triggers
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var triggers: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "triggers": try reader.member(&triggers) { try $0.list { try $0.string(min: 1) } }
            default: throw reader.refused()
            }
        }
        guard let triggers else { throw reader.refused() }
        self.triggers = triggers
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("triggers", self.triggers)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("VoicewakeGetResult") }
}

/// New words. Other members are ignored.
public struct VoicewakeSetParams: SchemaType {
    /// The words. Blanks around them are dropped, so are empty ones and everything beyond 32 words of 64 characters; if nothing is left, they are `clawd`, `claude`, `computer`. Items that are no texts are forgiven and dropped; no list at all fails with `voicewake.set requires triggers: string[]`.
    public var triggers: [String]
    /// Members that are not declared.
    public var additionalProperties: [String: JSONValue] = [:]

    public init(
        triggers: [String]
        , additionalProperties: [String: JSONValue] = [:]
    ) {
        self.triggers = triggers
        self.additionalProperties = additionalProperties
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var triggers: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "triggers": try reader.member(&triggers) { try $0.list { try $0.string() } }
            default: try reader.rest(&self.additionalProperties, key) { try $0.value() }
            }
        }
        guard let triggers else { throw reader.refused() }
        self.triggers = triggers
    }

    public func writeJSON(to writer: inout JSONWriter) {
        let begin = writer.beginObject()
        writer.member("triggers", self.triggers)
        writer.rest(self.additionalProperties, since: begin)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("VoicewakeSetParams") }
}

/// The words now.
public struct VoicewakeSetResult: SchemaType {
    /// At least one, at most 32 of 64 characters.
    public var triggers: [String]

    public init(
        triggers: [String]
    ) {
        self.triggers = triggers
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var triggers: [String]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "triggers": try reader.member(&triggers) { try $0.list { try $0.string(min: 1) } }
            default: throw reader.refused()
            }
        }
        guard let triggers else { throw reader.refused() }
        self.triggers = triggers
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("triggers", self.triggers)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("VoicewakeSetResult") }
}

/// When an agent is woken.
public enum WakeMode: String, SchemaType, CaseIterable {
    /// At once.
    case now = "now"
    /// With its next heartbeat.
    case nextHeartbeat = "next-heartbeat"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WakeMode") }
}

/// What to tell the main session.
public struct WakeParams: SchemaType {
    /// When its agent is woken.
    public var mode: WakeMode
    /// What it is told.
    public var text: String

    public init(
        mode: WakeMode
        , text: String
    ) {
        self.mode = mode
        self.text = text
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var mode: WakeMode?, text: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "mode": try reader.member(&mode) { try $0.read() }
            case "text": try reader.member(&text) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let mode, let text else { throw reader.refused() }
        self.mode = mode
        self.text = text
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mode", self.mode)
        writer.member("text", self.text)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WakeParams") }
}

/// Whether the session is told.
public struct WakeResult: SchemaType {
    /// Whether there was something to tell: false for a text of nothing but spaces.
    public var ok: Bool

    public init(
        ok: Bool
    ) {
        self.ok = ok
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var ok: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "ok": try reader.member(&ok) { try $0.bool() }
            default: throw reader.refused()
            }
        }
        guard let ok else { throw reader.refused() }
        self.ok = ok
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ok", self.ok)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WakeResult") }
}

/// Which account to link, and how.
public struct WebLoginStartParams: SchemaType {
    /// Whether to make a new code although the account is linked.
    public var force: Bool? = nil
    /// How many milliseconds the service may take to make the code.
    public var timeoutMs: Int? = nil
    /// Whether to log more than usual.
    public var verbose: Bool? = nil
    /// The account; the channel's own choice when it is absent.
    public var accountId: String? = nil

    public init(
        force: Bool? = nil
        , timeoutMs: Int? = nil
        , verbose: Bool? = nil
        , accountId: String? = nil
    ) {
        self.force = force
        self.timeoutMs = timeoutMs
        self.verbose = verbose
        self.accountId = accountId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "force": try reader.member(&self.force) { try $0.bool() }
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            case "verbose": try reader.member(&self.verbose) { try $0.bool() }
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("force", self.force)
        writer.optional("timeoutMs", self.timeoutMs)
        writer.optional("verbose", self.verbose)
        writer.optional("accountId", self.accountId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WebLoginStartParams") }
}

/// The code, or why there is none.
public struct WebLoginStartResult: SchemaType {
    /// What to do next, for people.
    public var message: String
    /// The code as the `data:` URL of an image; absent when there is none to scan.
    public var qrDataUrl: String? = nil

    public init(
        message: String
        , qrDataUrl: String? = nil
    ) {
        self.message = message
        self.qrDataUrl = qrDataUrl
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var message: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "message": try reader.member(&message) { try $0.string() }
            case "qrDataUrl": try reader.member(&self.qrDataUrl) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let message else { throw reader.refused() }
        self.message = message
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("message", self.message)
        writer.optional("qrDataUrl", self.qrDataUrl)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WebLoginStartResult") }
}

/// Which account is being linked.
public struct WebLoginWaitParams: SchemaType {
    /// How many milliseconds to wait; 120 000 when absent.
    public var timeoutMs: Int? = nil
    /// The account; the channel's own choice when it is absent.
    public var accountId: String? = nil

    public init(
        timeoutMs: Int? = nil
        , accountId: String? = nil
    ) {
        self.timeoutMs = timeoutMs
        self.accountId = accountId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "timeoutMs": try reader.member(&self.timeoutMs) { try $0.integer(min: 0) }
            case "accountId": try reader.member(&self.accountId) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("timeoutMs", self.timeoutMs)
        writer.optional("accountId", self.accountId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WebLoginWaitParams") }
}

/// What came of it.
public struct WebLoginWaitResult: SchemaType {
    /// Whether the account is linked.
    public var connected: Bool
    /// What happened, for people.
    public var message: String

    public init(
        connected: Bool
        , message: String
    ) {
        self.connected = connected
        self.message = message
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var connected: Bool?, message: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "connected": try reader.member(&connected) { try $0.bool() }
            case "message": try reader.member(&message) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let connected, let message else { throw reader.refused() }
        self.connected = connected
        self.message = message
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("connected", self.connected)
        writer.member("message", self.message)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WebLoginWaitResult") }
}

/// An answer to a step.
public struct WizardAnswer: SchemaType {
    /// The step that is answered.
    public var stepId: String
    /// The answer: a text, true or false, the value of an option or a list of them, as the step asks.
    public var value: JSONValue? = nil

    public init(
        stepId: String
        , value: JSONValue? = nil
    ) {
        self.stepId = stepId
        self.value = value
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var stepId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "stepId": try reader.member(&stepId) { try $0.string(min: 1) }
            case "value": try reader.member(&self.value) { try $0.value() }
            default: throw reader.refused()
            }
        }
        guard let stepId else { throw reader.refused() }
        self.stepId = stepId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("stepId", self.stepId)
        writer.optional("value", self.value)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardAnswer") }
}

/// Which one to end.
public struct WizardCancelParams: SchemaType {
    /// Which one.
    public var sessionId: String

    public init(
        sessionId: String
    ) {
        self.sessionId = sessionId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionId": try reader.member(&sessionId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let sessionId else { throw reader.refused() }
        self.sessionId = sessionId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", self.sessionId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardCancelParams") }
}

/// It is ended.
public struct WizardCancelResult: SchemaType {
    /// `cancelled`, unless it was over already.
    public var status: WizardSessionStatus
    /// `cancelled`, or what failed before.
    public var error: String? = nil

    public init(
        status: WizardSessionStatus
        , error: String? = nil
    ) {
        self.status = status
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var status: WizardSessionStatus?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "status": try reader.member(&status) { try $0.read() }
            case "error": try reader.member(&self.error) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let status else { throw reader.refused() }
        self.status = status
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("status", self.status)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardCancelResult") }
}

/// Who carries out a step.
public enum WizardExecutor: SchemaType, RawRepresentable {
    /// The gateway.
    case gateway
    /// The client.
    case client
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "gateway": self = .gateway
        case "client": self = .client
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .gateway: "gateway"
        case .client: "client"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardExecutor") }
}

/// Where the gateway is that is set up.
public enum WizardMode: String, SchemaType, CaseIterable {
    /// On this machine.
    case local = "local"
    /// On another one.
    case remote = "remote"

    public init(readingJSON reader: inout JSONReader) throws {
        self = try reader.choice()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardMode") }
}

/// An answer to a step.
public struct WizardNextParams: SchemaType {
    /// Which one.
    public var sessionId: String
    /// The answer; without one the same step is given again.
    public var answer: WizardAnswer? = nil

    public init(
        sessionId: String
        , answer: WizardAnswer? = nil
    ) {
        self.sessionId = sessionId
        self.answer = answer
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionId": try reader.member(&sessionId) { try $0.string(min: 1) }
            case "answer": try reader.member(&self.answer) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let sessionId else { throw reader.refused() }
        self.sessionId = sessionId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", self.sessionId)
        writer.optional("answer", self.answer)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardNextParams") }
}

/// The next step.
public struct WizardNextResult: SchemaType {
    /// Whether it is over.
    public var done: Bool
    /// The next step; absent when it is over.
    public var step: WizardStep? = nil
    /// How it goes.
    public var status: WizardSessionStatus? = nil
    /// What failed.
    public var error: String? = nil

    public init(
        done: Bool
        , step: WizardStep? = nil
        , status: WizardSessionStatus? = nil
        , error: String? = nil
    ) {
        self.done = done
        self.step = step
        self.status = status
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var done: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "done": try reader.member(&done) { try $0.bool() }
            case "step": try reader.member(&self.step) { try $0.read() }
            case "status": try reader.member(&self.status) { try $0.read() }
            case "error": try reader.member(&self.error) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let done else { throw reader.refused() }
        self.done = done
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("done", self.done)
        writer.optional("step", self.step)
        writer.optional("status", self.status)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardNextResult") }
}

/// Something to choose.
public struct WizardOption: SchemaType {
    /// What the answer is when it is chosen.
    public var value: JSONValue
    /// What it is called.
    public var label: String
    /// What it means.
    public var hint: String? = nil

    public init(
        value: JSONValue
        , label: String
        , hint: String? = nil
    ) {
        self.value = value
        self.label = label
        self.hint = hint
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var value: JSONValue?, label: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "value": try reader.member(&value) { try $0.value() }
            case "label": try reader.member(&label) { try $0.string(min: 1) }
            case "hint": try reader.member(&self.hint) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let value, let label else { throw reader.refused() }
        self.value = value
        self.label = label
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.member("label", self.label)
        writer.optional("hint", self.hint)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardOption") }
}

/// How setting up goes.
public enum WizardSessionStatus: SchemaType, RawRepresentable {
    /// It goes on.
    case running
    /// It is done.
    case done
    /// It was ended.
    case cancelled
    /// It failed.
    case error
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "running": self = .running
        case "done": self = .done
        case "cancelled": self = .cancelled
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .running: "running"
        case .done: "done"
        case .cancelled: "cancelled"
        case .error: "error"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardSessionStatus") }
}

/// What to set up.
public struct WizardStartParams: SchemaType {
    /// Where the gateway is that is set up.
    public var mode: WizardMode? = nil
    /// The folder agents work in.
    public var workspace: String? = nil

    public init(
        mode: WizardMode? = nil
        , workspace: String? = nil
    ) {
        self.mode = mode
        self.workspace = workspace
    }

    public init(readingJSON reader: inout JSONReader) throws {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "mode": try reader.member(&self.mode) { try $0.read() }
            case "workspace": try reader.member(&self.workspace) { try $0.string() }
            default: throw reader.refused()
            }
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("mode", self.mode)
        writer.optional("workspace", self.workspace)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardStartParams") }
}

/// It has started.
public struct WizardStartResult: SchemaType {
    /// Its id.
    public var sessionId: String
    /// Whether it is over.
    public var done: Bool
    /// The first step; absent when it is over.
    public var step: WizardStep? = nil
    /// How it goes.
    public var status: WizardSessionStatus? = nil
    /// What failed.
    public var error: String? = nil

    public init(
        sessionId: String
        , done: Bool
        , step: WizardStep? = nil
        , status: WizardSessionStatus? = nil
        , error: String? = nil
    ) {
        self.sessionId = sessionId
        self.done = done
        self.step = step
        self.status = status
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionId: String?, done: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionId": try reader.member(&sessionId) { try $0.string(min: 1) }
            case "done": try reader.member(&done) { try $0.bool() }
            case "step": try reader.member(&self.step) { try $0.read() }
            case "status": try reader.member(&self.status) { try $0.read() }
            case "error": try reader.member(&self.error) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let sessionId, let done else { throw reader.refused() }
        self.sessionId = sessionId
        self.done = done
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", self.sessionId)
        writer.member("done", self.done)
        writer.optional("step", self.step)
        writer.optional("status", self.status)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardStartResult") }
}

/// Which one to look at.
public struct WizardStatusParams: SchemaType {
    /// Which one.
    public var sessionId: String

    public init(
        sessionId: String
    ) {
        self.sessionId = sessionId
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var sessionId: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "sessionId": try reader.member(&sessionId) { try $0.string(min: 1) }
            default: throw reader.refused()
            }
        }
        guard let sessionId else { throw reader.refused() }
        self.sessionId = sessionId
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", self.sessionId)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardStatusParams") }
}

/// How it goes.
public struct WizardStatusResult: SchemaType {
    /// How it goes.
    public var status: WizardSessionStatus
    /// What failed.
    public var error: String? = nil

    public init(
        status: WizardSessionStatus
        , error: String? = nil
    ) {
        self.status = status
        self.error = error
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var status: WizardSessionStatus?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "status": try reader.member(&status) { try $0.read() }
            case "error": try reader.member(&self.error) { try $0.string() }
            default: throw reader.refused()
            }
        }
        guard let status else { throw reader.refused() }
        self.status = status
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("status", self.status)
        writer.optional("error", self.error)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardStatusResult") }
}

/// A step: something to show or to ask.
public struct WizardStep: SchemaType {
    /// Its id.
    public var id: String
    /// What to show.
    public var type: WizardStepType
    /// Its title.
    public var title: String? = nil
    /// What it says or asks.
    public var message: String? = nil
    /// What to choose from.
    public var options: [WizardOption]? = nil
    /// What is chosen or written unless the user changes it.
    public var initialValue: JSONValue? = nil
    /// What stands in the field while it is empty.
    public var placeholder: String? = nil
    /// Whether the answer is a secret.
    public var sensitive: Bool? = nil
    /// Who carries it out.
    public var executor: WizardExecutor? = nil

    public init(
        id: String
        , type: WizardStepType
        , title: String? = nil
        , message: String? = nil
        , options: [WizardOption]? = nil
        , initialValue: JSONValue? = nil
        , placeholder: String? = nil
        , sensitive: Bool? = nil
        , executor: WizardExecutor? = nil
    ) {
        self.id = id
        self.type = type
        self.title = title
        self.message = message
        self.options = options
        self.initialValue = initialValue
        self.placeholder = placeholder
        self.sensitive = sensitive
        self.executor = executor
    }

    public init(readingJSON reader: inout JSONReader) throws {
        var id: String?, type: WizardStepType?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": try reader.member(&id) { try $0.string(min: 1) }
            case "type": try reader.member(&type) { try $0.read() }
            case "title": try reader.member(&self.title) { try $0.string() }
            case "message": try reader.member(&self.message) { try $0.string() }
            case "options": try reader.member(&self.options) { try $0.list { try $0.read() } }
            case "initialValue": try reader.member(&self.initialValue) { try $0.value() }
            case "placeholder": try reader.member(&self.placeholder) { try $0.string() }
            case "sensitive": try reader.member(&self.sensitive) { try $0.bool() }
            case "executor": try reader.member(&self.executor) { try $0.read() }
            default: throw reader.refused()
            }
        }
        guard let id, let type else { throw reader.refused() }
        self.id = id
        self.type = type
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", self.id)
        writer.member("type", self.type)
        writer.optional("title", self.title)
        writer.optional("message", self.message)
        writer.optional("options", self.options)
        writer.optional("initialValue", self.initialValue)
        writer.optional("placeholder", self.placeholder)
        writer.optional("sensitive", self.sensitive)
        writer.optional("executor", self.executor)
        writer.endObject()
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardStep") }
}

/// What a step shows.
public enum WizardStepType: SchemaType, RawRepresentable {
    /// Something to read.
    case note
    /// One of several to choose.
    case select
    /// A text to write.
    case text
    /// Yes or no.
    case confirm
    /// Some of several to choose.
    case multiselect
    /// Something that takes a while.
    case progress
    /// Something to do.
    case action
    /// Something this version of the package does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch ExactText(rawValue) {
        case "note": self = .note
        case "select": self = .select
        case "text": self = .text
        case "confirm": self = .confirm
        case "multiselect": self = .multiselect
        case "progress": self = .progress
        case "action": self = .action
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .note: "note"
        case .select: "select"
        case .text: "text"
        case .confirm: "confirm"
        case .multiselect: "multiselect"
        case .progress: "progress"
        case .action: "action"
        case .unknown(let raw): raw
        }
    }

    public init(readingJSON reader: inout JSONReader) throws {
        self.init(rawValue: try reader.string())
    }

    public static var jsonRule: SchemaRule { schemaRules.at("WizardStepType") }
}

/// What is chosen or written.
public typealias WizardValue = JSONValue
