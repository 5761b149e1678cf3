//! Who is there.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// Who is there, and what they tell about themselves.
#[methods]
pub trait Presence {
    /// Lists who is present: clients, nodes and the gateway itself.
    #[method(name = "system-presence", scope = Read, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn list(params: SystemPresenceParams) -> SystemPresenceResult;

    /// Tells that something happened on the client's machine. Lines that start with `Node:` are a sign of life and reach
    /// the agent only when they say something new; others reach it with the next message of the main session.
    #[method(
        name = "system-event", scope = Admin, effect = Repeats, emits = ["presence"], result_bytes = 64,
        max_result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn report(params: SystemEventParams) -> SystemEventResult;
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct SystemPresenceParams {}

/// Who is present, newest first.
#[protocol]
pub struct SystemPresenceResult(pub Vec<PresenceEntry>);

/// What happened. Other members are ignored, and so are members of another type than theirs.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct SystemEventParams {
    /// What happened, for the agent. Without it, or with blanks alone, the answer is `text required`. A text like
    /// `Node: mac (10.0.0.2) · app 1.2.3 · last input 5s ago · mode ui · reason connect` says host, address, version,
    /// activity, mode and reason where the other members do not.
    pub text: NonEmpty,
    /// The id of the client's device; whose entry is written.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub device_id: Option<String>,
    /// Tells instances of one program on one machine apart; whose entry is written when there is no device.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub instance_id: Option<String>,
    /// The name of the machine.
    pub host: Option<String>,
    /// Its address.
    pub ip: Option<String>,
    /// What the client is used as.
    pub mode: Option<String>,
    /// The version of its program.
    pub version: Option<String>,
    /// The platform it runs on.
    pub platform: Option<String>,
    /// The family of its device.
    pub device_family: Option<String>,
    /// The model of its device.
    pub model_identifier: Option<String>,
    /// Seconds since its user was last active.
    pub last_input_seconds: Option<u64>,
    /// Why this is told, such as `periodic`.
    pub reason: Option<String>,
    /// Roles to add to its entry.
    pub roles: Option<Vec<String>>,
    /// Scopes to add to its entry.
    pub scopes: Option<Vec<String>>,
    /// Words it attaches to itself.
    pub tags: Option<Vec<String>>,
}

/// The entry is written.
#[protocol]
pub struct SystemEventResult {
    /// True.
    pub ok: bool,
}

/// All who are present, after a change.
#[protocol]
pub struct PresenceEvent {
    /// Newest first.
    pub presence: Vec<PresenceEntry>,
}

/// A client, a node or the gateway itself. It stays listed for five minutes after its last sign of life.
#[protocol]
pub struct PresenceEntry {
    /// Its name: of the machine, or what people call the client.
    pub host: Option<NonEmpty>,
    /// Its address, when it is not on the gateway's machine.
    pub ip: Option<NonEmpty>,
    /// The version of its program.
    pub version: Option<NonEmpty>,
    /// The platform it runs on.
    pub platform: Option<NonEmpty>,
    /// The family of its device.
    pub device_family: Option<NonEmpty>,
    /// The model of its device.
    pub model_identifier: Option<NonEmpty>,
    /// What it is used as; `gateway` for the gateway itself.
    pub mode: Option<NonEmpty>,
    /// Seconds since its user was last active.
    pub last_input_seconds: Option<u64>,
    /// Why the entry was last written: `self`, `connect`, `disconnect` or a word of the client's.
    pub reason: Option<NonEmpty>,
    /// Words the client attached to itself.
    pub tags: Option<Vec<NonEmpty>>,
    /// A line for people.
    pub text: Option<String>,
    /// When the entry was last written, in milliseconds since 1970.
    pub ts: u64,
    /// The id of its device.
    pub device_id: Option<NonEmpty>,
    /// The roles it has connected with.
    pub roles: Option<Vec<NonEmpty>>,
    /// The scopes it has connected with.
    pub scopes: Option<Vec<NonEmpty>>,
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<NonEmpty>,
}
