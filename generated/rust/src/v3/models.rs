//! The types: each member is said once, with its type, its name on the wire and its rules.

#[allow(unused_imports, reason = "a document need not have every kind of type")]
use {
    super::RULES,
    crate::macros::{alias, object, tagged, text_enum, untagged},
    crate::{Json, Maybe},
    std::collections::BTreeMap,
};
use crate::wire::{self, Entry};

object! {
/// How an agent is.
pub struct AgentHealth: RULES, "AgentHealth", plain {
    /// Its id.
    pub agent_id: String = req "agentId" wire::text(0, wire::MAX);
    /// What people call it.
    pub name: Option<String> = opt "name" wire::text(0, wire::MAX);
    /// Whether it answers when no agent is named.
    pub is_default: bool = req "isDefault" wire::of::<bool>();
    /// How it is woken.
    pub heartbeat: AgentHeartbeat = req "heartbeat" wire::of::<AgentHeartbeat>();
    /// Its sessions.
    pub sessions: SessionsHealth = req "sessions" wire::of::<SessionsHealth>();
}}

object! {
/// How an agent is woken regularly.
pub struct AgentHeartbeat: RULES, "AgentHeartbeat", plain {
    /// Whether it is woken at all.
    pub enabled: bool = req "enabled" wire::of::<bool>();
    /// How often, as it is configured: `30m`.
    pub every: String = req "every" wire::text(0, wire::MAX);
    /// How often, in milliseconds; `null` when it is not woken.
    pub every_ms: Option<u64> = req "everyMs" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// What it is asked.
    pub prompt: String = req "prompt" wire::text(0, wire::MAX);
    /// Where its answer goes, such as `last`.
    pub target: String = req "target" wire::text(0, wire::MAX);
    /// The longest answer, in characters, that counts as nothing to report.
    pub ack_max_chars: u64 = req "ackMaxChars" wire::uint(0, 9_007_199_254_740_991);
}}

text_enum! {
/// Which program connects. Programs that were renamed are accepted under all of their names.
pub enum ClientId: RULES, "ClientId", plain {
    /// The web chat page.
    WebchatUi = "webchat-ui",
    /// The control page.
    MoltbotControlUi = "moltbot-control-ui",
    /// A web chat embedded elsewhere.
    Webchat = "webchat",
    /// The command line.
    Cli = "cli",
    /// A program that uses the gateway as a service.
    GatewayClient = "gateway-client",
    /// The macOS app.
    MoltbotMacos = "moltbot-macos",
    /// The iOS app.
    MoltbotIos = "moltbot-ios",
    /// The Android app.
    MoltbotAndroid = "moltbot-android",
    /// A headless node.
    NodeHost = "node-host",
    /// A test.
    Test = "test",
    /// A program that finds out what a gateway is.
    Fingerprint = "fingerprint",
    /// A program that finds out whether a gateway works.
    MoltbotProbe = "moltbot-probe",
    /// Earlier name of `moltbot-control-ui`.
    ClawdbotControlUi = "clawdbot-control-ui",
    /// Earlier name of `moltbot-macos`.
    ClawdbotMacos = "clawdbot-macos",
    /// Earlier name of `moltbot-ios`.
    ClawdbotIos = "clawdbot-ios",
    /// Earlier name of `moltbot-android`.
    ClawdbotAndroid = "clawdbot-android",
    /// Earlier name of `moltbot-probe`.
    ClawdbotProbe = "clawdbot-probe",
    /// The web chat page of protocol 1.
    WebUi = "web-ui",
    /// The macOS app of protocol 1.
    MacosApp = "macos-app",
}}

object! {
/// The program that connects.
pub struct ClientInfo: RULES, "ClientInfo", plain {
    /// Which program it is.
    pub id: ClientId = req "id" wire::of::<ClientId>();
    /// What people call this client, such as the name of the machine.
    pub display_name: Option<String> = opt "displayName" wire::text(1, wire::MAX);
    /// The version of the program.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// The platform it runs on, such as `macos 15.1`.
    pub platform: String = req "platform" wire::text(1, wire::MAX);
    /// The family of the device, such as `iPhone`.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of the device, such as `iPhone16,1`.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What the program is used as.
    pub mode: ClientMode = req "mode" wire::of::<ClientMode>();
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String> = opt "instanceId" wire::text(1, wire::MAX);
}}

text_enum! {
/// What a program is used as.
pub enum ClientMode: RULES, "ClientMode", plain {
    /// A chat in a web page.
    Webchat = "webchat",
    /// A command line; it is not listed as present.
    Cli = "cli",
    /// An app with a user in front of it.
    Ui = "ui",
    /// A program without a user.
    Backend = "backend",
    /// A device that carries out commands.
    Node = "node",
    /// A look whether the gateway works.
    Probe = "probe",
    /// A test.
    Test = "test",
    /// Any control client; earlier clients say this instead of the modes above.
    Operator = "operator",
}}

object! {
/// The secrets of a connection.
#[derive(Default)]
pub struct ConnectAuth: RULES, "ConnectAuth", plain {
    /// The gateway's token, or the token of the device.
    pub token: Option<String> = opt "token" wire::text(0, wire::MAX);
    /// The gateway's password.
    pub password: Option<String> = opt "password" wire::text(0, wire::MAX);
}}

object! {
/// What a device signs to prove that it is connecting now.
pub struct ConnectChallengeEvent: RULES, "ConnectChallengeEvent", plain {
    /// Valid for this connection only.
    pub nonce: String = req "nonce" wire::text(1, wire::MAX);
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Who connects, and what for.
pub struct ConnectParams: RULES, "ConnectParams", plain {
    /// The lowest protocol version the client speaks.
    pub min_protocol: u64 = req "minProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The highest protocol version the client speaks. The gateway chooses the highest both sides speak.
    pub max_protocol: u64 = req "maxProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The program that connects.
    pub client: ClientInfo = req "client" wire::of::<ClientInfo>();
    /// Capabilities the client offers.
    pub caps: Option<Vec<String>> = opt "caps" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Commands a node offers.
    pub commands: Option<Vec<String>> = opt "commands" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Permissions a node holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// The `PATH` a node finds programs with.
    pub path_env: Option<String> = opt "pathEnv" wire::text(0, wire::MAX);
    /// `operator`, the default, or `node`.
    pub role: Option<String> = opt "role" wire::text(1, wire::MAX);
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The device that connects, proven by its signature.
    pub device: Option<DeviceIdentity> = opt "device" wire::of::<DeviceIdentity>();
    /// Secrets; an empty text counts as absent.
    pub auth: Option<ConnectAuth> = opt "auth" wire::of::<ConnectAuth>();
    /// The language of the user, such as `en-US`.
    pub locale: Option<String> = opt "locale" wire::text(0, wire::MAX);
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String> = opt "userAgent" wire::text(0, wire::MAX);
}}

object! {
/// A device, with the proof that its key signed this connection.
pub struct DeviceIdentity: RULES, "DeviceIdentity", plain {
    /// The SHA-256 of the raw public key, in lower-case hexadecimal digits.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The Ed25519 public key, in base64url.
    pub public_key: String = req "publicKey" wire::text(1, wire::MAX);
    /// The signature over client, role, scopes, time, token and nonce, in base64url.
    pub signature: String = req "signature" wire::text(1, wire::MAX);
    /// When it was signed, in milliseconds since 1970; within ten minutes of the gateway's clock.
    pub signed_at: u64 = req "signedAt" wire::uint(0, 9_007_199_254_740_991);
    /// The nonce of `connect.challenge`. Required unless the client is on the gateway's machine.
    pub nonce: Option<String> = opt "nonce" wire::text(1, wire::MAX);
}}

object! {
/// The program that connects, in the words of protocol 2: it has a name or an id, not both.
pub struct EarlyClientInfo: RULES, "EarlyClientInfo", plain {
    /// Which program it is, in the words of protocol 3.
    pub id: Option<ClientId> = opt "id" wire::of::<ClientId>();
    /// Which program it is, in its own words. Signatures cover it as it is written here.
    pub name: Option<String> = opt "name" wire::text(1, wire::MAX);
    /// What people call this client, such as the name of the machine.
    pub display_name: Option<String> = opt "displayName" wire::text(1, wire::MAX);
    /// The version of the program.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// The platform it runs on, such as `macos 15.1`.
    pub platform: String = req "platform" wire::text(1, wire::MAX);
    /// The family of the device, such as `iPhone`.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of the device, such as `iPhone16,1`.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What the program is used as, in its own words; those of protocol 3 mean the same.
    pub mode: String = req "mode" wire::text(1, wire::MAX);
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String> = opt "instanceId" wire::text(1, wire::MAX);
}}

object! {
/// Who connects, in the words of protocol 2. They are understood only when 2 is the highest version both sides speak; then everything else on the connection is as in protocol 3.
pub struct EarlyConnectParams: RULES, "EarlyConnectParams", plain {
    /// The lowest protocol version the client speaks.
    pub min_protocol: u64 = req "minProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The highest protocol version the client speaks.
    pub max_protocol: u64 = req "maxProtocol" wire::uint(1, 9_007_199_254_740_991);
    /// The program that connects.
    pub client: EarlyClientInfo = req "client" wire::of::<EarlyClientInfo>();
    /// Capabilities the client offers.
    pub caps: Option<Vec<String>> = opt "caps" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Commands a node offers.
    pub commands: Option<Vec<String>> = opt "commands" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Permissions a node holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>> = opt "permissions" wire::map(wire::of::<bool>());
    /// The `PATH` a node finds programs with.
    pub path_env: Option<String> = opt "pathEnv" wire::text(0, wire::MAX);
    /// `operator`, the default, or `node`.
    pub role: Option<String> = opt "role" wire::text(1, wire::MAX);
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The device that connects, proven by its signature.
    pub device: Option<DeviceIdentity> = opt "device" wire::of::<DeviceIdentity>();
    /// Secrets; an empty text counts as absent.
    pub auth: Option<ConnectAuth> = opt "auth" wire::of::<ConnectAuth>();
    /// The language of the user, such as `en-US`.
    pub locale: Option<String> = opt "locale" wire::text(0, wire::MAX);
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String> = opt "userAgent" wire::text(0, wire::MAX);
}}

object! {
/// How a request failed.
pub struct ErrorShape: RULES, "ErrorShape", plain {
    /// What kind of failure, such as `INVALID_REQUEST`. Other codes than the declared ones may appear.
    pub code: String = req "code" wire::text(1, wire::MAX);
    /// What went wrong, for people.
    pub message: String = req "message" wire::text(1, wire::MAX);
    /// More about it, for programs.
    pub details: Option<Json> = opt "details" wire::of::<Json>();
    /// Whether repeating the request unchanged may succeed.
    pub retryable: Option<bool> = opt "retryable" wire::of::<bool>();
    /// How many milliseconds to wait before repeating it.
    pub retry_after_ms: Option<u64> = opt "retryAfterMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
pub struct EventFrame: RULES, "EventFrame", plain {
    const r#type = "type" "event";
    /// The name of the event, such as `tick`. Clients ignore events they do not know.
    pub event: String = req "event" wire::text(1, wire::MAX);
    /// What happened.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// Grows by one with each broadcast event of the connection; a hole means events were lost. Absent on events meant for this connection alone.
    pub seq: Option<u64> = opt "seq" wire::uint(0, 9_007_199_254_740_991);
    /// The versions of the state this event belongs to.
    pub state_version: Option<StateVersion> = opt "stateVersion" wire::of::<StateVersion>();
}}

object! {
/// What a gateway serves; the same for every client, whatever its scopes.
pub struct Features: RULES, "Features", plain {
    /// Names of methods.
    pub methods: Vec<String> = req "methods" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Names of events.
    pub events: Vec<String> = req "events" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
}}

tagged! {
/// Any message on the socket. Frames of an unknown `type` are kept as they are, and ignored.
pub enum GatewayFrame: RULES, "GatewayFrame", plain, "type" {
    /// Asks the gateway for something. Requests of one connection are handled concurrently.
    Req(RequestFrame) = "req",
    /// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
    Res(ResponseFrame) = "res",
    /// Tells clients that something happened. Events are never repeated: after a gap in `seq` or a new connection, clients read the state again.
    Event(EventFrame) = "event",
    ..
    /// Anything else, as it came.
    Unknown
}}

object! {
/// How closely to look. Other members are ignored.
#[derive(Default)]
pub struct HealthParams: RULES, "HealthParams", plain {
    /// Whether to look anew instead of answering what is known.
    pub probe: Option<bool> = opt "probe" wire::of::<bool>();
    ..
    /// Members that are not declared.
    pub additional_properties: BTreeMap<String, Json> = wire::of::<Json>();
}}

object! {
/// How the gateway, its channels, agents and sessions are.
pub struct HealthSummary: RULES, "HealthSummary", plain {
    /// True: the gateway answered.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
    /// How many milliseconds the look took.
    pub duration_ms: u64 = req "durationMs" wire::uint(0, 9_007_199_254_740_991);
    /// The channels by id.
    pub channels: BTreeMap<String, Json> = req "channels" wire::map(wire::of::<Json>());
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<String> = req "channelOrder" wire::list(wire::text(0, wire::MAX), 0, wire::MAX);
    /// What people call the channels, by id.
    pub channel_labels: BTreeMap<String, String> = req "channelLabels" wire::map(wire::text(0, wire::MAX));
    /// Seconds between two heartbeats of the default agent; 0 when it has none.
    pub heartbeat_seconds: u64 = req "heartbeatSeconds" wire::uint(0, 9_007_199_254_740_991);
    /// The agent that answers when none is named.
    pub default_agent_id: String = req "defaultAgentId" wire::text(0, wire::MAX);
    /// The agents.
    pub agents: Vec<AgentHealth> = req "agents" wire::list(wire::of::<AgentHealth>(), 0, wire::MAX);
    /// The sessions of the default agent.
    pub sessions: SessionsHealth = req "sessions" wire::of::<SessionsHealth>();
}}

object! {
/// The token issued to a device.
pub struct HelloAuth: RULES, "HelloAuth", plain {
    /// Proves the device in later connections, together with its signature.
    pub device_token: String = req "deviceToken" wire::text(1, wire::MAX);
    /// The role the token is for.
    pub role: String = req "role" wire::text(1, wire::MAX);
    /// The scopes the token covers.
    pub scopes: Vec<String> = req "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// When it was issued, in milliseconds since 1970.
    pub issued_at_ms: Option<u64> = opt "issuedAtMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The gateway accepted the connection.
pub struct HelloOk: RULES, "HelloOk", plain {
    const r#type = "type" "hello-ok";
    /// The protocol version of this connection.
    pub protocol: u64 = req "protocol" wire::uint(1, 9_007_199_254_740_991);
    /// The gateway.
    pub server: ServerInfo = req "server" wire::of::<ServerInfo>();
    /// What this gateway serves.
    pub features: Features = req "features" wire::of::<Features>();
    /// The state at this moment; events tell what changes.
    pub snapshot: Snapshot = req "snapshot" wire::of::<Snapshot>();
    /// Where the canvas is served, as a URL.
    pub canvas_host_url: Option<String> = opt "canvasHostUrl" wire::text(1, wire::MAX);
    /// The token of the device, for later connections.
    pub auth: Option<HelloAuth> = opt "auth" wire::of::<HelloAuth>();
    /// Limits both sides keep.
    pub policy: Policy = req "policy" wire::of::<Policy>();
}}

object! {
/// Limits of a connection.
pub struct Policy: RULES, "Policy", plain {
    /// The longest message the gateway accepts, in bytes.
    pub max_payload: u64 = req "maxPayload" wire::uint(1, 9_007_199_254_740_991);
    /// How many bytes may wait for a slow reader before events are dropped or the connection is closed.
    pub max_buffered_bytes: u64 = req "maxBufferedBytes" wire::uint(1, 9_007_199_254_740_991);
    /// Milliseconds between two `tick` events.
    pub tick_interval_ms: u64 = req "tickIntervalMs" wire::uint(1, 9_007_199_254_740_991);
}}

object! {
/// A client, a node or the gateway itself. It stays listed for five minutes after its last sign of life.
pub struct PresenceEntry: RULES, "PresenceEntry", plain {
    /// Its name: of the machine, or what people call the client.
    pub host: Option<String> = opt "host" wire::text(1, wire::MAX);
    /// Its address, when it is not on the gateway's machine.
    pub ip: Option<String> = opt "ip" wire::text(1, wire::MAX);
    /// The version of its program.
    pub version: Option<String> = opt "version" wire::text(1, wire::MAX);
    /// The platform it runs on.
    pub platform: Option<String> = opt "platform" wire::text(1, wire::MAX);
    /// The family of its device.
    pub device_family: Option<String> = opt "deviceFamily" wire::text(1, wire::MAX);
    /// The model of its device.
    pub model_identifier: Option<String> = opt "modelIdentifier" wire::text(1, wire::MAX);
    /// What it is used as; `gateway` for the gateway itself.
    pub mode: Option<String> = opt "mode" wire::text(1, wire::MAX);
    /// Seconds since its user was last active.
    pub last_input_seconds: Option<u64> = opt "lastInputSeconds" wire::uint(0, 9_007_199_254_740_991);
    /// Why the entry was last written: `self`, `connect`, `disconnect` or a word of the client's.
    pub reason: Option<String> = opt "reason" wire::text(1, wire::MAX);
    /// Words the client attached to itself.
    pub tags: Option<Vec<String>> = opt "tags" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The id of its device.
    pub device_id: Option<String> = opt "deviceId" wire::text(1, wire::MAX);
    /// The roles it has connected with.
    pub roles: Option<Vec<String>> = opt "roles" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// The scopes it has connected with.
    pub scopes: Option<Vec<String>> = opt "scopes" wire::list(wire::text(1, wire::MAX), 0, wire::MAX);
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<String> = opt "instanceId" wire::text(1, wire::MAX);
    /// A line for people.
    pub text: Option<String> = opt "text" wire::text(0, wire::MAX);
    /// When the entry was last written, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// All who are present, after a change.
pub struct PresenceEvent: RULES, "PresenceEvent", plain {
    /// Newest first.
    pub presence: Vec<PresenceEntry> = req "presence" wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
}}

object! {
/// A session used lately.
pub struct RecentSession: RULES, "RecentSession", plain {
    /// Its key.
    pub key: String = req "key" wire::text(0, wire::MAX);
    /// When it was last used, in milliseconds since 1970; `null` when it never was.
    pub updated_at: Option<u64> = req "updatedAt" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
    /// Milliseconds since it was last used; `null` when it never was.
    pub age: Option<u64> = req "age" wire::nullable(wire::uint(0, 9_007_199_254_740_991));
}}

object! {
/// Asks the gateway for something. Requests of one connection are handled concurrently.
pub struct RequestFrame: RULES, "RequestFrame", plain {
    const r#type = "type" "req";
    /// Chosen by the client; the answer carries the same.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// The name of the method, such as `health`.
    pub method: String = req "method" wire::text(1, wire::MAX);
    /// The parameters. Absent and `null` count as `{}`.
    pub params: Option<Json> = opt "params" wire::of::<Json>();
}}

object! {
/// Answers a request. Answers may overtake each other; a method that acknowledges first answers twice with one id.
pub struct ResponseFrame: RULES, "ResponseFrame", plain {
    const r#type = "type" "res";
    /// The id of the request; `invalid` when the request had no usable one.
    pub id: String = req "id" wire::text(1, wire::MAX);
    /// Whether the request succeeded.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The result. A failed request may carry one beside its error.
    pub payload: Option<Json> = opt "payload" wire::of::<Json>();
    /// Why the request failed; present when `ok` is false.
    pub error: Option<ErrorShape> = opt "error" wire::of::<ErrorShape>();
}}

object! {
/// The gateway a client reached.
pub struct ServerInfo: RULES, "ServerInfo", plain {
    /// The version of the gateway; `dev` when it runs from source.
    pub version: String = req "version" wire::text(1, wire::MAX);
    /// The commit it was built from.
    pub commit: Option<String> = opt "commit" wire::text(1, wire::MAX);
    /// The name of its machine.
    pub host: Option<String> = opt "host" wire::text(1, wire::MAX);
    /// The id of this connection.
    pub conn_id: String = req "connId" wire::text(1, wire::MAX);
}}

object! {
/// What session keys mean when they are not written in full.
pub struct SessionDefaults: RULES, "SessionDefaults", plain {
    /// The agent that answers when none is named.
    pub default_agent_id: String = req "defaultAgentId" wire::text(1, wire::MAX);
    /// The short key of the main session.
    pub main_key: String = req "mainKey" wire::text(1, wire::MAX);
    /// The full key of the main session.
    pub main_session_key: String = req "mainSessionKey" wire::text(1, wire::MAX);
    /// `global` when all senders share one session.
    pub scope: Option<String> = opt "scope" wire::text(1, wire::MAX);
}}

object! {
/// How the sessions of an agent are.
pub struct SessionsHealth: RULES, "SessionsHealth", plain {
    /// The file that holds them.
    pub path: String = req "path" wire::text(0, wire::MAX);
    /// How many there are.
    pub count: u64 = req "count" wire::uint(0, 9_007_199_254_740_991);
    /// Those used last, newest first.
    pub recent: Vec<RecentSession> = req "recent" wire::list(wire::of::<RecentSession>(), 0, wire::MAX);
}}

object! {
/// Why the gateway goes away.
pub struct ShutdownEvent: RULES, "ShutdownEvent", plain {
    /// For people, such as `gateway restarting`.
    pub reason: String = req "reason" wire::text(1, wire::MAX);
    /// In how many milliseconds it is expected back; absent when it stops for good.
    pub restart_expected_ms: Option<u64> = opt "restartExpectedMs" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// The state of a gateway at one moment.
pub struct Snapshot: RULES, "Snapshot", plain {
    /// Who is present, newest first.
    pub presence: Vec<PresenceEntry> = req "presence" wire::list(wire::of::<PresenceEntry>(), 0, wire::MAX);
    /// The last health summary.
    pub health: Json = req "health" wire::of::<Json>();
    /// The versions of presence and health.
    pub state_version: StateVersion = req "stateVersion" wire::of::<StateVersion>();
    /// How many milliseconds the gateway has been running.
    pub uptime_ms: u64 = req "uptimeMs" wire::uint(0, 9_007_199_254_740_991);
    /// The path of the configuration file.
    pub config_path: Option<String> = opt "configPath" wire::text(1, wire::MAX);
    /// The path of the state directory.
    pub state_dir: Option<String> = opt "stateDir" wire::text(1, wire::MAX);
    /// What `main` means as a session key.
    pub session_defaults: Option<SessionDefaults> = opt "sessionDefaults" wire::of::<SessionDefaults>();
}}

object! {
/// Counters that grow whenever the state they belong to changes.
pub struct StateVersion: RULES, "StateVersion", plain {
    /// Version of the presence list.
    pub presence: u64 = req "presence" wire::uint(0, 9_007_199_254_740_991);
    /// Version of the health summary.
    pub health: u64 = req "health" wire::uint(0, 9_007_199_254_740_991);
}}

object! {
/// What to return.
pub struct SystemEchoParams: RULES, "SystemEchoParams", plain {
    /// At least one character.
    pub text: String = req "text" wire::text(1, wire::MAX);
}}

object! {
/// What came back.
pub struct SystemEchoResult: RULES, "SystemEchoResult", plain {
    /// True.
    pub ok: bool = req "ok" wire::of::<bool>();
    /// The text that was sent.
    pub text: String = req "text" wire::text(1, wire::MAX);
}}

object! {
/// A sign of life.
pub struct TickEvent: RULES, "TickEvent", plain {
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64 = req "ts" wire::uint(0, 9_007_199_254_740_991);
}}


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
    Entry { name: "EarlyClientInfo", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EarlyClientInfo>()), lenient: false },
    Entry { name: "EarlyConnectParams", run: |bytes, encode| wire::run(bytes, encode, wire::of::<EarlyConnectParams>()), lenient: false },
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