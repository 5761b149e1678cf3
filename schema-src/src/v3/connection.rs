//! Opening, keeping and ending a connection.

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use protocol_macros::{methods, protocol};

use super::ErrorCode;
use super::frames::StateVersion;
use super::presence::PresenceEntry;
use super::system::HealthSummary;
use crate::{NonEmpty, Usually};

/// Opening, keeping and ending a connection.
#[methods]
pub trait Connection {
    /// Opens the connection: says who is there, which versions it speaks and what it wants to do. It must be the first
    /// request, and is refused later.
    #[method(
        name = "connect", scope = None, role = Any, earlier = [EarlyConnectParams], effect = Repeats,
        emits = ["presence", "health", "voicewake.changed", "device.pair.requested", "device.pair.resolved"],
        result_bytes = 65_536, max_result_bytes = 524_288, since = "2026.1",
        errors = [InvalidRequest, NotPaired, Unavailable],
        allow(idempotency_key = "a connection is opened once; the second one is refused", type_name = "the name in the original's document, which clients were generated from")
    )]
    fn connect(params: ConnectParams) -> HelloOk;

    /// The first frame of a connection. Devices sign its nonce in `connect`.
    #[event(name = "connect.challenge", delivery = MustDeliver, targeted, since = "2026.1")]
    fn connect_challenge(payload: ConnectChallengeEvent);

    /// The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.
    #[event(name = "tick", delivery = DropIfSlow, since = "2026.1")]
    fn tick(payload: TickEvent);

    /// The gateway is about to stop or restart; the connection closes with code 1012.
    #[event(name = "shutdown", delivery = MustDeliver, since = "2026.1")]
    fn shutdown(payload: ShutdownEvent);
}

/// Who connects, and what for.
#[protocol]
pub struct ConnectParams {
    /// The lowest protocol version the client speaks.
    pub min_protocol: NonZeroU64,
    /// The highest protocol version the client speaks. The gateway chooses the highest both sides speak.
    pub max_protocol: NonZeroU64,
    /// The program that connects.
    pub client: ClientInfo,
    /// Capabilities the client offers.
    pub caps: Option<Vec<NonEmpty>>,
    /// Commands a node offers.
    pub commands: Option<Vec<NonEmpty>>,
    /// Permissions a node holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// The `PATH` a node finds programs with.
    pub path_env: Option<String>,
    /// `operator`, the default, or `node`.
    pub role: Option<NonEmpty>,
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    pub scopes: Option<Vec<NonEmpty>>,
    /// The device that connects, proven by its signature.
    pub device: Option<DeviceIdentity>,
    /// Secrets; an empty text counts as absent.
    pub auth: Option<ConnectAuth>,
    /// The language of the user, such as `en-US`.
    pub locale: Option<String>,
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String>,
}

/// Who connects, in the words of protocol 2. They are understood only when 2 is the highest version both sides speak; then
/// everything else on the connection is as in protocol 3.
#[protocol]
pub struct EarlyConnectParams {
    /// The lowest protocol version the client speaks.
    pub min_protocol: NonZeroU64,
    /// The highest protocol version the client speaks.
    pub max_protocol: NonZeroU64,
    /// The program that connects.
    pub client: EarlyClientInfo,
    /// Capabilities the client offers.
    pub caps: Option<Vec<NonEmpty>>,
    /// Commands a node offers.
    pub commands: Option<Vec<NonEmpty>>,
    /// Permissions a node holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// The `PATH` a node finds programs with.
    pub path_env: Option<String>,
    /// `operator`, the default, or `node`.
    pub role: Option<NonEmpty>,
    /// The scopes the client asks for. An operator that names none asks for `operator.admin`.
    pub scopes: Option<Vec<NonEmpty>>,
    /// The device that connects, proven by its signature.
    pub device: Option<DeviceIdentity>,
    /// Secrets; an empty text counts as absent.
    pub auth: Option<ConnectAuth>,
    /// The language of the user, such as `en-US`.
    pub locale: Option<String>,
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String>,
}

/// The program that connects, in the words of protocol 2: it has a name or an id, not both.
#[protocol]
pub struct EarlyClientInfo {
    /// Which program it is, in the words of protocol 3.
    pub id: Option<ClientId>,
    /// Which program it is, in its own words. Signatures cover it as it is written here.
    pub name: Option<NonEmpty>,
    /// What people call this client, such as the name of the machine.
    pub display_name: Option<NonEmpty>,
    /// The version of the program.
    pub version: NonEmpty,
    /// The platform it runs on, such as `macos 15.1`.
    pub platform: NonEmpty,
    /// The family of the device, such as `iPhone`.
    pub device_family: Option<NonEmpty>,
    /// The model of the device, such as `iPhone16,1`.
    pub model_identifier: Option<NonEmpty>,
    /// What the program is used as, in its own words; those of protocol 3 mean the same.
    pub mode: NonEmpty,
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<NonEmpty>,
}

/// The program that connects.
#[protocol]
pub struct ClientInfo {
    /// Which program it is.
    pub id: ClientId,
    /// What people call this client, such as the name of the machine.
    pub display_name: Option<NonEmpty>,
    /// The version of the program.
    pub version: NonEmpty,
    /// The platform it runs on, such as `macos 15.1`.
    pub platform: NonEmpty,
    /// The family of the device, such as `iPhone`.
    pub device_family: Option<NonEmpty>,
    /// The model of the device, such as `iPhone16,1`.
    pub model_identifier: Option<NonEmpty>,
    /// What the program is used as.
    pub mode: ClientMode,
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<NonEmpty>,
}

/// Which program connects. Programs that were renamed are accepted under all of their names.
#[protocol(closed)]
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

/// What a program is used as.
#[protocol(closed)]
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

/// A device, with the proof that its key signed this connection.
#[protocol]
pub struct DeviceIdentity {
    /// The SHA-256 of the raw public key, in lower-case hexadecimal digits.
    pub id: NonEmpty,
    /// The Ed25519 public key, in base64url.
    pub public_key: NonEmpty,
    /// The signature over client, role, scopes, time, token and nonce, in base64url.
    pub signature: NonEmpty,
    /// When it was signed, in milliseconds since 1970; within ten minutes of the gateway's clock.
    pub signed_at: u64,
    /// The nonce of `connect.challenge`. Required unless the client is on the gateway's machine.
    pub nonce: Option<NonEmpty>,
}

/// The secrets of a connection.
#[protocol]
pub struct ConnectAuth {
    /// The gateway's token, or the token of the device.
    pub token: Option<String>,
    /// The gateway's password.
    pub password: Option<String>,
}

/// The gateway accepted the connection.
#[protocol]
pub struct HelloOk {
    /// Always `hello-ok`.
    #[protocol(constant = "hello-ok")]
    pub r#type: String,
    /// The protocol version of this connection.
    pub protocol: NonZeroU64,
    /// The gateway.
    pub server: ServerInfo,
    /// What this gateway serves.
    pub features: Features,
    /// The state at this moment; events tell what changes.
    pub snapshot: Snapshot,
    /// Where the canvas is served, as a URL.
    pub canvas_host_url: Option<NonEmpty>,
    /// The token of the device, for later connections.
    pub auth: Option<HelloAuth>,
    /// Limits both sides keep.
    pub policy: Policy,
}

/// The gateway a client reached.
#[protocol]
pub struct ServerInfo {
    /// The version of the gateway; `dev` when it runs from source.
    pub version: NonEmpty,
    /// The commit it was built from.
    pub commit: Option<NonEmpty>,
    /// The name of its machine.
    pub host: Option<NonEmpty>,
    /// The id of this connection.
    pub conn_id: NonEmpty,
}

/// What a gateway serves; the same for every client, whatever its scopes.
#[protocol]
pub struct Features {
    /// Names of methods.
    pub methods: Vec<NonEmpty>,
    /// Names of events.
    pub events: Vec<NonEmpty>,
}

/// The state of a gateway at one moment.
#[protocol]
pub struct Snapshot {
    /// Who is present, newest first.
    pub presence: Vec<PresenceEntry>,
    /// The last health summary; `{}` before the first look.
    #[protocol(
        untyped = "it is `{}` before the first look at health, and no member tells it from a `HealthSummary`"
    )]
    pub health: Usually<HealthSummary>,
    /// The versions of presence and health.
    pub state_version: StateVersion,
    /// How many milliseconds the gateway has been running.
    pub uptime_ms: u64,
    /// The path of the configuration file.
    pub config_path: Option<NonEmpty>,
    /// The path of the state directory.
    pub state_dir: Option<NonEmpty>,
    /// What `main` means as a session key.
    pub session_defaults: Option<SessionDefaults>,
}

/// What session keys mean when they are not written in full.
#[protocol]
pub struct SessionDefaults {
    /// The agent that answers when none is named.
    pub default_agent_id: NonEmpty,
    /// The short key of the main session.
    pub main_key: NonEmpty,
    /// The full key of the main session.
    pub main_session_key: NonEmpty,
    /// `global` when all senders share one session.
    pub scope: Option<NonEmpty>,
}

/// The token issued to a device.
#[protocol]
pub struct HelloAuth {
    /// Proves the device in later connections, together with its signature.
    pub device_token: NonEmpty,
    /// The role the token is for.
    pub role: NonEmpty,
    /// The scopes the token covers.
    pub scopes: Vec<NonEmpty>,
    /// When it was issued, in milliseconds since 1970.
    pub issued_at_ms: Option<u64>,
}

/// Limits of a connection.
#[protocol]
pub struct Policy {
    /// The longest message the gateway accepts, in bytes.
    pub max_payload: NonZeroU64,
    /// How many bytes may wait for a slow reader before events are dropped or the connection is closed.
    pub max_buffered_bytes: NonZeroU64,
    /// Milliseconds between two `tick` events.
    pub tick_interval_ms: NonZeroU64,
}

/// What a device signs to prove that it is connecting now.
#[protocol]
pub struct ConnectChallengeEvent {
    /// Valid for this connection only.
    pub nonce: NonEmpty,
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64,
}

/// A sign of life.
#[protocol]
pub struct TickEvent {
    /// The gateway's time, in milliseconds since 1970.
    pub ts: u64,
}

/// Why the gateway goes away.
#[protocol]
pub struct ShutdownEvent {
    /// For people, such as `gateway restarting`.
    pub reason: NonEmpty,
    /// In how many milliseconds it is expected back; absent when it stops for good.
    pub restart_expected_ms: Option<u64>,
}
