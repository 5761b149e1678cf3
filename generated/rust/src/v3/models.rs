//! The types. Each is declared as users see it, then given its members' names and rules on the wire.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};
/// How an agent is.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentHealth {
    /// Its id.
    pub agent_id: String,
    /// What people call it.
    pub name: Option<String>,
    /// Whether it answers when no agent is named.
    pub is_default: bool,
    /// How it is woken.
    pub heartbeat: AgentHeartbeat,
    /// Its sessions.
    pub sessions: SessionsHealth,
}
object!(AgentHealth, RULES, "AgentHealth", plain, closed, {
    "agentId" => req agent_id = wire::text(0, wire::MAX);
    "name" => opt name = wire::text(0, wire::MAX);
    "isDefault" => req is_default = wire::of::<bool>();
    "heartbeat" => req heartbeat = wire::of::<AgentHeartbeat>();
    "sessions" => req sessions = wire::of::<SessionsHealth>();
});

/// How an agent is woken regularly.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentHeartbeat {
    /// Whether it is woken at all.
    pub enabled: bool,
    /// How often, as it is configured: `30m`.
    pub every: String,
    /// How often, in milliseconds; `null` when it is not woken.
    pub every_ms: Option<u64>,
    /// What it is asked.
    pub prompt: String,
    /// Where its answer goes, such as `last`.
    pub target: String,
    /// The longest answer, in characters, that counts as nothing to report.
    pub ack_max_chars: u64,
}
object!(AgentHeartbeat, RULES, "AgentHeartbeat", plain, closed, {
    "enabled" => req enabled = wire::of::<bool>();
    "every" => req every = wire::text(0, wire::MAX);
    "everyMs" => req every_ms = wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    "prompt" => req prompt = wire::text(0, wire::MAX);
    "target" => req target = wire::text(0, wire::MAX);
    "ackMaxChars" => req ack_max_chars = wire::uint(0, 9_007_199_254_740_991);
});

/// Which program connects. Programs that were renamed are accepted under all of their names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClientId {
    /// The web chat page.
    WebchatUi,
    /// The control page.
    MoltbotControlUi,
    /// A web chat embedded elsewhere.
    Webchat,
    /// The command line.
    Cli,
    /// A program that uses the gateway as a service.
    GatewayClient,
    /// The macOS app.
    MoltbotMacos,
    /// The iOS app.
    MoltbotIos,
    /// The Android app.
    MoltbotAndroid,
    /// A headless node.
    NodeHost,
    /// A test.
    Test,
    /// A program that finds out what a gateway is.
    Fingerprint,
    /// A program that finds out whether a gateway works.
    MoltbotProbe,
    /// Earlier name of `moltbot-control-ui`.
    ClawdbotControlUi,
    /// Earlier name of `moltbot-macos`.
    ClawdbotMacos,
    /// Earlier name of `moltbot-ios`.
    ClawdbotIos,
    /// Earlier name of `moltbot-android`.
    ClawdbotAndroid,
    /// Earlier name of `moltbot-probe`.
    ClawdbotProbe,
    /// The web chat page of protocol 1.
    WebUi,
    /// The macOS app of protocol 1.
    MacosApp,
}
text_enum!(ClientId, RULES, "ClientId", plain, closed, {
    WebchatUi = "webchat-ui",
    MoltbotControlUi = "moltbot-control-ui",
    Webchat = "webchat",
    Cli = "cli",
    GatewayClient = "gateway-client",
    MoltbotMacos = "moltbot-macos",
    MoltbotIos = "moltbot-ios",
    MoltbotAndroid = "moltbot-android",
    NodeHost = "node-host",
    Test = "test",
    Fingerprint = "fingerprint",
    MoltbotProbe = "moltbot-probe",
    ClawdbotControlUi = "clawdbot-control-ui",
    ClawdbotMacos = "clawdbot-macos",
    ClawdbotIos = "clawdbot-ios",
    ClawdbotAndroid = "clawdbot-android",
    ClawdbotProbe = "clawdbot-probe",
    WebUi = "web-ui",
    MacosApp = "macos-app",
});

/// The program that connects.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientInfo {
    /// Which program it is.
    pub id: ClientId,
    /// What people call this client, such as the name of the machine.
    pub display_name: Option<String>,
    /// The version of the program.
    pub version: String,
    /// The platform it runs on, such as `macos 15.1`.
    pub platform: String,
    /// The family of the device, such as `iPhone`.
    pub device_family: Option<String>,
    /// The model of the device, such as `iPhone16,1`.
    pub model_identifier: Option<String>,
    /// What the program is used as.
    pub mode: ClientMode,
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String>,
}
object!(ClientInfo, RULES, "ClientInfo", plain, closed, {
    "id" => req id = wire::of::<ClientId>();
    "displayName" => opt display_name = wire::text(1, wire::MAX);
    "version" => req version = wire::text(1, wire::MAX);
    "platform" => req platform = wire::text(1, wire::MAX);
    "deviceFamily" => opt device_family = wire::text(1, wire::MAX);
    "modelIdentifier" => opt model_identifier = wire::text(1, wire::MAX);
    "mode" => req mode = wire::of::<ClientMode>();
    "instanceId" => opt instance_id = wire::text(1, wire::MAX);
});

/// What a program is used as.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClientMode {
    /// A chat in a web page.
    Webchat,
    /// A command line; it is not listed as present.
    Cli,
    /// An app with a user in front of it.
    Ui,
    /// A program without a user.
    Backend,
    /// A device that carries out commands.
    Node,
    /// A look whether the gateway works.
    Probe,
    /// A test.
    Test,
    /// Any control client; earlier clients say this instead of the modes above.
    Operator,
}
text_enum!(ClientMode, RULES, "ClientMode", plain, closed, {
    Webchat = "webchat",
    Cli = "cli",
    Ui = "ui",
    Backend = "backend",
    Node = "node",
    Probe = "probe",
    Test = "test",
    Operator = "operator",
});

/// The secrets of a connection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectAuth {
    /// The gateway's token, or the token of the device.
    pub token: Option<String>,
    /// The gateway's password.
    pub password: Option<String>,
}
object!(ConnectAuth, RULES, "ConnectAuth", plain, closed, {
    "token" => opt token = wire::text(0, wire::MAX);
    "password" => opt password = wire::text(0, wire::MAX);
});

/// What a device signs to prove that it is connecting now.
#[derive(Clone, Debug, PartialEq)]
pub struct ConnectChallengeEvent {
    /// Valid for this connection only.
    pub nonce: String,
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64,
}
object!(ConnectChallengeEvent, RULES, "ConnectChallengeEvent", plain, closed, {
    "nonce" => req nonce = wire::text(1, wire::MAX);
    "ts" => req ts = wire::uint(0, 9_007_199_254_740_991);
});

/// Who connects, and what for.
#[derive(Clone, Debug, PartialEq)]
pub struct ConnectParams {
    /// The lowest protocol version the client speaks.
    pub min_protocol: u64,
    /// The highest protocol version the client speaks. The gateway chooses the highest both sides speak.
    pub max_protocol: u64,
    /// The program that connects.
    pub client: ClientInfo,
    /// Capabilities the client offers.
    pub caps: Option<Vec<String>>,
    /// Commands a node offers.
    pub commands: Option<Vec<String>>,
    /// Permissions a node holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// The `PATH` a node finds programs with.
    pub path_env: Option<String>,
    /// `operator`, the default, or `node`.
    pub role: Option<String>,
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    pub scopes: Option<Vec<String>>,
    /// The device that connects, proven by its signature.
    pub device: Option<DeviceIdentity>,
    /// Secrets; an empty text counts as absent.
    pub auth: Option<ConnectAuth>,
    /// The language of the user, such as `en-US`.
    pub locale: Option<String>,
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String>,
}
object!(ConnectParams, RULES, "ConnectParams", plain, closed, {
    "minProtocol" => req min_protocol = wire::uint(1, 9_007_199_254_740_991);
    "maxProtocol" => req max_protocol = wire::uint(1, 9_007_199_254_740_991);
    "client" => req client = wire::of::<ClientInfo>();
    "caps" => opt caps = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "commands" => opt commands = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "permissions" => opt permissions = wire::map(wire::of::<bool>());
    "pathEnv" => opt path_env = wire::text(0, wire::MAX);
    "role" => opt role = wire::text(1, wire::MAX);
    "scopes" => opt scopes = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "device" => opt device = wire::of::<DeviceIdentity>();
    "auth" => opt auth = wire::of::<ConnectAuth>();
    "locale" => opt locale = wire::text(0, wire::MAX);
    "userAgent" => opt user_agent = wire::text(0, wire::MAX);
});

/// A device, with the proof that its key signed this connection.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceIdentity {
    /// The SHA-256 of the raw public key, in lower-case hexadecimal digits.
    pub id: String,
    /// The Ed25519 public key, in base64url.
    pub public_key: String,
    /// The signature over client, role, scopes, time, token and nonce, in base64url.
    pub signature: String,
    /// When it was signed, in milliseconds since 1970; within ten minutes of the gateway's clock.
    pub signed_at: u64,
    /// The nonce of `connect.challenge`. Required unless the client is on the gateway's machine.
    pub nonce: Option<String>,
}
object!(DeviceIdentity, RULES, "DeviceIdentity", plain, closed, {
    "id" => req id = wire::text(1, wire::MAX);
    "publicKey" => req public_key = wire::text(1, wire::MAX);
    "signature" => req signature = wire::text(1, wire::MAX);
    "signedAt" => req signed_at = wire::uint(0, 9_007_199_254_740_991);
    "nonce" => opt nonce = wire::text(1, wire::MAX);
});

/// How a request failed.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorShape {
    /// What kind of failure, such as `INVALID_REQUEST`. Other codes than the declared ones may appear.
    pub code: String,
    /// What went wrong, for people.
    pub message: String,
    /// More about it, for programs.
    pub details: Option<Json>,
    /// Whether repeating the request unchanged may succeed.
    pub retryable: Option<bool>,
    /// How many milliseconds to wait before repeating it.
    pub retry_after_ms: Option<u64>,
}
object!(ErrorShape, RULES, "ErrorShape", plain, closed, {
    "code" => req code = wire::text(1, wire::MAX);
    "message" => req message = wire::text(1, wire::MAX);
    "details" => opt details = wire::of::<Json>();
    "retryable" => opt retryable = wire::of::<bool>();
    "retryAfterMs" => opt retry_after_ms = wire::uint(0, 9_007_199_254_740_991);
});

/// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
#[derive(Clone, Debug, PartialEq)]
pub struct EventFrame {
    /// The name of the event, such as `tick`. Clients ignore events they do not know.
    pub event: String,
    /// What happened.
    pub payload: Option<Json>,
    /// Grows by one with each broadcast event of the connection; a hole means events were lost. Absent on events meant for this connection alone.
    pub seq: Option<u64>,
    /// The versions of the state this event belongs to.
    pub state_version: Option<StateVersion>,
}
object!(EventFrame, RULES, "EventFrame", plain, closed, {
    "type" => fix r#type = wire::literal("event");
    "event" => req event = wire::text(1, wire::MAX);
    "payload" => opt payload = wire::of::<Json>();
    "seq" => opt seq = wire::uint(0, 9_007_199_254_740_991);
    "stateVersion" => opt state_version = wire::of::<StateVersion>();
});

/// What a gateway serves; the same for every client, whatever its scopes.
#[derive(Clone, Debug, PartialEq)]
pub struct Features {
    /// Names of methods.
    pub methods: Vec<String>,
    /// Names of events.
    pub events: Vec<String>,
}
object!(Features, RULES, "Features", plain, closed, {
    "methods" => req methods = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "events" => req events = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
});

/// Any message on the socket. Frames of an unknown `type` are kept as they are, and ignored.
#[derive(Clone, Debug, PartialEq)]
pub enum GatewayFrame {
    /// Asks the gateway for something. Requests of one connection are handled concurrently.
    Req(RequestFrame),
    /// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
    Res(ResponseFrame),
    /// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
    Event(EventFrame),
    /// Anything else, as it came.
    Unknown(Json),
}
tagged!(GatewayFrame, RULES, "GatewayFrame", plain, Unknown, "type", {
    "req" => Req(RequestFrame),
    "res" => Res(ResponseFrame),
    "event" => Event(EventFrame),
});

/// How closely to look. Other members are ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthParams {
    /// Whether to look anew instead of answering what is known.
    pub probe: Option<bool>,
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json>,
}
object!(HealthParams, RULES, "HealthParams", plain, (wire::of::<Json>(), additional_properties), {
    "probe" => opt probe = wire::of::<bool>();
});

/// How the gateway, its channels, agents and sessions are.
#[derive(Clone, Debug, PartialEq)]
pub struct HealthSummary {
    /// True: the gateway answered.
    pub ok: bool,
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64,
    /// How many milliseconds the look took.
    pub duration_ms: u64,
    /// The channels by id.
    pub channels: BTreeMap<String, Json>,
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<String>,
    /// What people call the channels, by id.
    pub channel_labels: BTreeMap<String, String>,
    /// Seconds between two heartbeats of the default agent; 0 when it has none.
    pub heartbeat_seconds: u64,
    /// The agent that answers when none is named.
    pub default_agent_id: String,
    /// The agents.
    pub agents: Vec<AgentHealth>,
    /// The sessions of the default agent.
    pub sessions: SessionsHealth,
}
object!(HealthSummary, RULES, "HealthSummary", plain, closed, {
    "ok" => req ok = wire::of::<bool>();
    "ts" => req ts = wire::uint(0, 9_007_199_254_740_991);
    "durationMs" => req duration_ms = wire::uint(0, 9_007_199_254_740_991);
    "channels" => req channels = wire::map(wire::of::<Json>());
    "channelOrder" => req channel_order = wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    "channelLabels" => req channel_labels = wire::map(wire::text(0, wire::MAX));
    "heartbeatSeconds" => req heartbeat_seconds = wire::uint(0, 9_007_199_254_740_991);
    "defaultAgentId" => req default_agent_id = wire::text(0, wire::MAX);
    "agents" => req agents = wire::list(wire::of::<AgentHealth>(), 0, wire::MAX);
    "sessions" => req sessions = wire::of::<SessionsHealth>();
});

/// The token issued to a device.
#[derive(Clone, Debug, PartialEq)]
pub struct HelloAuth {
    /// Proves the device in later connections, together with its signature.
    pub device_token: String,
    /// The role the token is for.
    pub role: String,
    /// The scopes the token covers.
    pub scopes: Vec<String>,
    /// When it was issued, in milliseconds since 1970.
    pub issued_at_ms: Option<u64>,
}
object!(HelloAuth, RULES, "HelloAuth", plain, closed, {
    "deviceToken" => req device_token = wire::text(1, wire::MAX);
    "role" => req role = wire::text(1, wire::MAX);
    "scopes" => req scopes = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "issuedAtMs" => opt issued_at_ms = wire::uint(0, 9_007_199_254_740_991);
});

/// The gateway accepted the connection.
#[derive(Clone, Debug, PartialEq)]
pub struct HelloOk {
    /// The protocol version of this connection.
    pub protocol: u64,
    /// The gateway.
    pub server: ServerInfo,
    /// What this gateway serves.
    pub features: Features,
    /// The state at this moment; events tell what changes.
    pub snapshot: Snapshot,
    /// Where the canvas is served, as a URL.
    pub canvas_host_url: Option<String>,
    /// The token of the device, for later connections.
    pub auth: Option<HelloAuth>,
    /// Limits both sides keep.
    pub policy: Policy,
}
object!(HelloOk, RULES, "HelloOk", plain, closed, {
    "type" => fix r#type = wire::literal("hello-ok");
    "protocol" => req protocol = wire::uint(1, 9_007_199_254_740_991);
    "server" => req server = wire::of::<ServerInfo>();
    "features" => req features = wire::of::<Features>();
    "snapshot" => req snapshot = wire::of::<Snapshot>();
    "canvasHostUrl" => opt canvas_host_url = wire::text(1, wire::MAX);
    "auth" => opt auth = wire::of::<HelloAuth>();
    "policy" => req policy = wire::of::<Policy>();
});

/// Limits of a connection.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// The longest message the gateway accepts, in bytes.
    pub max_payload: u64,
    /// How many bytes may wait for a slow reader before events are dropped or the connection is closed.
    pub max_buffered_bytes: u64,
    /// Milliseconds between two `tick` events.
    pub tick_interval_ms: u64,
}
object!(Policy, RULES, "Policy", plain, closed, {
    "maxPayload" => req max_payload = wire::uint(1, 9_007_199_254_740_991);
    "maxBufferedBytes" => req max_buffered_bytes = wire::uint(1, 9_007_199_254_740_991);
    "tickIntervalMs" => req tick_interval_ms = wire::uint(1, 9_007_199_254_740_991);
});

/// A client, a node or the gateway itself. It stays listed for five minutes after its last sign of life.
#[derive(Clone, Debug, PartialEq)]
pub struct PresenceEntry {
    /// Its name: of the machine, or what people call the client.
    pub host: Option<String>,
    /// Its address, when it is not on the gateway's machine.
    pub ip: Option<String>,
    /// The version of its program.
    pub version: Option<String>,
    /// The platform it runs on.
    pub platform: Option<String>,
    /// The family of its device.
    pub device_family: Option<String>,
    /// The model of its device.
    pub model_identifier: Option<String>,
    /// What it is used as; `gateway` for the gateway itself.
    pub mode: Option<String>,
    /// Seconds since its user was last active.
    pub last_input_seconds: Option<u64>,
    /// Why the entry was last written: `self`, `connect`, `disconnect` or a word of the client's.
    pub reason: Option<String>,
    /// Words the client attached to itself.
    pub tags: Option<Vec<String>>,
    /// The id of its device.
    pub device_id: Option<String>,
    /// The roles it has connected with.
    pub roles: Option<Vec<String>>,
    /// The scopes it has connected with.
    pub scopes: Option<Vec<String>>,
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String>,
    /// A line for people.
    pub text: Option<String>,
    /// When the entry was last written, in milliseconds since 1970.
    pub ts: u64,
}
object!(PresenceEntry, RULES, "PresenceEntry", plain, closed, {
    "host" => opt host = wire::text(1, wire::MAX);
    "ip" => opt ip = wire::text(1, wire::MAX);
    "version" => opt version = wire::text(1, wire::MAX);
    "platform" => opt platform = wire::text(1, wire::MAX);
    "deviceFamily" => opt device_family = wire::text(1, wire::MAX);
    "modelIdentifier" => opt model_identifier = wire::text(1, wire::MAX);
    "mode" => opt mode = wire::text(1, wire::MAX);
    "lastInputSeconds" => opt last_input_seconds = wire::uint(0, 9_007_199_254_740_991);
    "reason" => opt reason = wire::text(1, wire::MAX);
    "tags" => opt tags = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "deviceId" => opt device_id = wire::text(1, wire::MAX);
    "roles" => opt roles = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "scopes" => opt scopes = wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    "instanceId" => opt instance_id = wire::text(1, wire::MAX);
    "text" => opt text = wire::text(0, wire::MAX);
    "ts" => req ts = wire::uint(0, 9_007_199_254_740_991);
});

/// All who are present, after a change.
#[derive(Clone, Debug, PartialEq)]
pub struct PresenceEvent {
    /// Newest first.
    pub presence: Vec<PresenceEntry>,
}
object!(PresenceEvent, RULES, "PresenceEvent", plain, closed, {
    "presence" => req presence = wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
});

/// A session used lately.
#[derive(Clone, Debug, PartialEq)]
pub struct RecentSession {
    /// Its key.
    pub key: String,
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Option<u64>,
    /// Milliseconds since it was last used; `null` when it never was.
    pub age: Option<u64>,
}
object!(RecentSession, RULES, "RecentSession", plain, closed, {
    "key" => req key = wire::text(0, wire::MAX);
    "updatedAt" => req updated_at = wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    "age" => req age = wire::nullable(wire::uint(0, 9_007_199_254_740_991));
});

/// Asks the gateway for something. Requests of one connection are handled concurrently.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestFrame {
    /// Chosen by the client; the answer carries the same.
    pub id: String,
    /// The name of the method, such as `health`.
    pub method: String,
    /// The parameters. Absent and `null` count as `{}`.
    pub params: Option<Json>,
}
object!(RequestFrame, RULES, "RequestFrame", plain, closed, {
    "type" => fix r#type = wire::literal("req");
    "id" => req id = wire::text(1, wire::MAX);
    "method" => req method = wire::text(1, wire::MAX);
    "params" => opt params = wire::of::<Json>();
});

/// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseFrame {
    /// The id of the request; `invalid` when the request had no usable one.
    pub id: String,
    /// Whether the request succeeded.
    pub ok: bool,
    /// The result. A failed request may carry one beside its error.
    pub payload: Option<Json>,
    /// Why the request failed; present when `ok` is false.
    pub error: Option<ErrorShape>,
}
object!(ResponseFrame, RULES, "ResponseFrame", plain, closed, {
    "type" => fix r#type = wire::literal("res");
    "id" => req id = wire::text(1, wire::MAX);
    "ok" => req ok = wire::of::<bool>();
    "payload" => opt payload = wire::of::<Json>();
    "error" => opt error = wire::of::<ErrorShape>();
});

/// The gateway a client reached.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerInfo {
    /// The version of the gateway; `dev` when it runs from source.
    pub version: String,
    /// The commit it was built from.
    pub commit: Option<String>,
    /// The name of its machine.
    pub host: Option<String>,
    /// The id of this connection.
    pub conn_id: String,
}
object!(ServerInfo, RULES, "ServerInfo", plain, closed, {
    "version" => req version = wire::text(1, wire::MAX);
    "commit" => opt commit = wire::text(1, wire::MAX);
    "host" => opt host = wire::text(1, wire::MAX);
    "connId" => req conn_id = wire::text(1, wire::MAX);
});

/// What session keys mean when they are not written in full.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionDefaults {
    /// The agent that answers when none is named.
    pub default_agent_id: String,
    /// The short key of the main session.
    pub main_key: String,
    /// The full key of the main session.
    pub main_session_key: String,
    /// `global` when all senders share one session.
    pub scope: Option<String>,
}
object!(SessionDefaults, RULES, "SessionDefaults", plain, closed, {
    "defaultAgentId" => req default_agent_id = wire::text(1, wire::MAX);
    "mainKey" => req main_key = wire::text(1, wire::MAX);
    "mainSessionKey" => req main_session_key = wire::text(1, wire::MAX);
    "scope" => opt scope = wire::text(1, wire::MAX);
});

/// How the sessions of an agent are.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionsHealth {
    /// The file that holds them.
    pub path: String,
    /// How many there are.
    pub count: u64,
    /// Those used last, newest first.
    pub recent: Vec<RecentSession>,
}
object!(SessionsHealth, RULES, "SessionsHealth", plain, closed, {
    "path" => req path = wire::text(0, wire::MAX);
    "count" => req count = wire::uint(0, 9_007_199_254_740_991);
    "recent" => req recent = wire::list(wire::of::<RecentSession>(), 0, wire::MAX);
});

/// Why the gateway goes away.
#[derive(Clone, Debug, PartialEq)]
pub struct ShutdownEvent {
    /// For people, such as `gateway restarting`.
    pub reason: String,
    /// In how many milliseconds it is expected back; absent when it stops for good.
    pub restart_expected_ms: Option<u64>,
}
object!(ShutdownEvent, RULES, "ShutdownEvent", plain, closed, {
    "reason" => req reason = wire::text(1, wire::MAX);
    "restartExpectedMs" => opt restart_expected_ms = wire::uint(0, 9_007_199_254_740_991);
});

/// The state of a gateway at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Who is present, newest first.
    pub presence: Vec<PresenceEntry>,
    /// The last health summary.
    pub health: Json,
    /// The versions of presence and health.
    pub state_version: StateVersion,
    /// How many milliseconds the gateway has been running.
    pub uptime_ms: u64,
    /// The path of the configuration file.
    pub config_path: Option<String>,
    /// The path of the state directory.
    pub state_dir: Option<String>,
    /// What `main` means as a session key.
    pub session_defaults: Option<SessionDefaults>,
}
object!(Snapshot, RULES, "Snapshot", plain, closed, {
    "presence" => req presence = wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
    "health" => req health = wire::of::<Json>();
    "stateVersion" => req state_version = wire::of::<StateVersion>();
    "uptimeMs" => req uptime_ms = wire::uint(0, 9_007_199_254_740_991);
    "configPath" => opt config_path = wire::text(1, wire::MAX);
    "stateDir" => opt state_dir = wire::text(1, wire::MAX);
    "sessionDefaults" => opt session_defaults = wire::of::<SessionDefaults>();
});

/// Counters that grow whenever the state they belong to changes.
#[derive(Clone, Debug, PartialEq)]
pub struct StateVersion {
    /// Version of the presence list.
    pub presence: u64,
    /// Version of the health summary.
    pub health: u64,
}
object!(StateVersion, RULES, "StateVersion", plain, closed, {
    "presence" => req presence = wire::uint(0, 9_007_199_254_740_991);
    "health" => req health = wire::uint(0, 9_007_199_254_740_991);
});

/// What to return.
#[derive(Clone, Debug, PartialEq)]
pub struct SystemEchoParams {
    /// At least one character.
    pub text: String,
}
object!(SystemEchoParams, RULES, "SystemEchoParams", plain, closed, {
    "text" => req text = wire::text(1, wire::MAX);
});

/// What came back.
#[derive(Clone, Debug, PartialEq)]
pub struct SystemEchoResult {
    /// True.
    pub ok: bool,
    /// The text that was sent.
    pub text: String,
}
object!(SystemEchoResult, RULES, "SystemEchoResult", plain, closed, {
    "ok" => req ok = wire::of::<bool>();
    "text" => req text = wire::text(1, wire::MAX);
});

/// A sign of life.
#[derive(Clone, Debug, PartialEq)]
pub struct TickEvent {
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64,
}
object!(TickEvent, RULES, "TickEvent", plain, closed, {
    "ts" => req ts = wire::uint(0, 9_007_199_254_740_991);
});

/// What can be named at run time, sorted by name.
pub(crate) static ENTRIES: &[Entry] = &[
    Entry { name: "#", run: |bytes, encode| wire::run(bytes, encode, wire::of::<GatewayFrame>()), lenient: true },
    Entry { name: "AgentHealth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentHealth>()), lenient: false },
    Entry { name: "AgentHeartbeat", run: |bytes, encode| wire::run(bytes, encode, wire::of::<AgentHeartbeat>()), lenient: false },
    Entry { name: "ClientId", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientId>()), lenient: false },
    Entry { name: "ClientInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientInfo>()), lenient: false },
    Entry { name: "ClientMode", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ClientMode>()), lenient: false },
    Entry { name: "ConnectAuth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectAuth>()), lenient: false },
    Entry { name: "ConnectChallengeEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectChallengeEvent>()), lenient: false },
    Entry { name: "ConnectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ConnectParams>()), lenient: false },
    Entry { name: "DeviceIdentity", run: |bytes, encode| wire::run(bytes, encode, wire::of::<DeviceIdentity>()), lenient: false },
    Entry { name: "ErrorShape", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ErrorShape>()), lenient: false },
    Entry { name: "EventFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EventFrame>()), lenient: false },
    Entry { name: "Features", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Features>()), lenient: false },
    Entry { name: "GatewayFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<GatewayFrame>()), lenient: true },
    Entry { name: "HealthParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HealthParams>()), lenient: false },
    Entry { name: "HealthSummary", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HealthSummary>()), lenient: false },
    Entry { name: "HelloAuth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HelloAuth>()), lenient: false },
    Entry { name: "HelloOk", run: |bytes, encode| wire::run(bytes, encode, wire::of::<HelloOk>()), lenient: false },
    Entry { name: "Policy", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Policy>()), lenient: false },
    Entry { name: "PresenceEntry", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PresenceEntry>()), lenient: false },
    Entry { name: "PresenceEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<PresenceEvent>()), lenient: false },
    Entry { name: "RecentSession", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RecentSession>()), lenient: false },
    Entry { name: "RequestFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<RequestFrame>()), lenient: false },
    Entry { name: "ResponseFrame", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ResponseFrame>()), lenient: false },
    Entry { name: "ServerInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ServerInfo>()), lenient: false },
    Entry { name: "SessionDefaults", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionDefaults>()), lenient: false },
    Entry { name: "SessionsHealth", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SessionsHealth>()), lenient: false },
    Entry { name: "ShutdownEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<ShutdownEvent>()), lenient: false },
    Entry { name: "Snapshot", run: |bytes, encode| wire::run(bytes, encode, wire::of::<Snapshot>()), lenient: false },
    Entry { name: "StateVersion", run: |bytes, encode| wire::run(bytes, encode, wire::of::<StateVersion>()), lenient: false },
    Entry { name: "SystemEchoParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SystemEchoParams>()), lenient: false },
    Entry { name: "SystemEchoResult", run: |bytes, encode| wire::run(bytes, encode, wire::of::<SystemEchoResult>()), lenient: false },
    Entry { name: "TickEvent", run: |bytes, encode| wire::run(bytes, encode, wire::of::<TickEvent>()), lenient: false },
];