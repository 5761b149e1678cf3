//! Who is there.

use protocol_macros::protocol;

use crate::NonEmpty;

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
    /// The id of its device.
    pub device_id: Option<NonEmpty>,
    /// The roles it has connected with.
    pub roles: Option<Vec<NonEmpty>>,
    /// The scopes it has connected with.
    pub scopes: Option<Vec<NonEmpty>>,
    /// Tells instances of one program on one machine apart.
    pub instance_id: Option<NonEmpty>,
    /// A line for people.
    pub text: Option<String>,
    /// When the entry was last written, in milliseconds since 1970.
    pub ts: u64,
}
