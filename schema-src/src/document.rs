//! The document: draft-07 with our `x-` vocabulary, as types that read and write the JSON text.
//!
//! The same vocabulary is described by [`crate::VOCABULARY`]. Order of members is order in the text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What `$schema` says.
pub const DRAFT_07: &str = "http://json-schema.org/draft-07/schema#";

/// A document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// [`DRAFT_07`].
    #[serde(rename = "$schema")]
    pub schema: String,
    /// A URI that names the document; nothing is fetched from it.
    #[serde(rename = "$id")]
    pub id: String,
    /// For people.
    pub title: String,
    /// For people.
    pub description: String,
    /// Which protocol this is.
    #[serde(rename = "x-protocol")]
    pub protocol: Protocol,
    /// What callers may be allowed to do.
    #[serde(rename = "x-scopes")]
    pub scopes: Vec<Scope>,
    /// How requests fail.
    #[serde(rename = "x-errors")]
    pub errors: Vec<ErrorCode>,
    /// Groups of methods and events.
    #[serde(rename = "x-namespaces")]
    pub namespaces: Vec<Namespace>,
    /// What clients may ask.
    #[serde(rename = "x-methods")]
    pub methods: Vec<Method>,
    /// What the server tells.
    #[serde(rename = "x-events")]
    pub events: Vec<Event>,
    /// The frames.
    #[serde(rename = "oneOf")]
    pub one_of: Vec<Reference>,
    /// The member that tells frames apart.
    pub discriminator: Discriminator,
    /// Frames of another kind are kept, not refused, by typed decoding.
    #[serde(rename = "x-open")]
    pub open: bool,
    /// The named schemas, in declaration order.
    pub definitions: Map<String, Value>,
}

/// `x-protocol`: which protocol a document describes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// `gateway`.
    pub name: String,
    /// The number on the wire.
    pub version: u32,
    /// Other numbers a server of this version also answers, ascending.
    pub also: Vec<u32>,
    /// Whether new clients should speak it.
    pub status: Status,
    /// What opens a connection and keeps it; a typed client is made only of a version that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
}

/// The method that opens a connection, and the events every client acts on, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Connection {
    /// The first request of a connection.
    pub handshake: String,
    /// The event that comes before it, with what the client has to sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<String>,
    /// The event that says the connection is alive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tick: Option<String>,
    /// The event that says the server goes away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shutdown: Option<String>,
}

/// The life of a protocol version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// New clients speak it.
    Current,
    /// Served for clients that are already out there.
    Legacy,
    /// Served for clients that are already out there, and never changed again.
    Frozen,
}

/// A row of `x-scopes`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scope {
    /// The name on the wire.
    pub name: String,
    /// `PascalCase`.
    pub id: String,
    /// For people.
    pub description: String,
    /// Names of the scopes that include this one.
    pub granted_by: Vec<String>,
}

/// A row of `x-errors`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The code on the wire.
    pub code: String,
    /// `PascalCase`.
    pub id: String,
    /// For people.
    pub description: String,
}

/// A row of `x-namespaces`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Namespace {
    /// `PascalCase`.
    pub id: String,
    /// For people.
    pub description: String,
}

/// A row of `x-methods`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Method {
    /// The name on the wire.
    pub name: String,
    /// The id of its namespace.
    pub namespace: String,
    /// `snake_case`, unique in the namespace.
    pub id: String,
    /// For people.
    pub description: String,
    /// The first release that has it.
    pub since: String,
    /// What to use instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The parameters.
    pub params: Reference,
    /// The parameters as the earlier versions wrote them that `x-protocol.also` names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Reference>,
    /// The result.
    pub result: Reference,
    /// How often it answers.
    pub answer: Answer,
    /// The first of two answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ack: Option<Reference>,
    /// Who may call it.
    pub role: Role,
    /// What the caller must be allowed; any caller of the role when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The member of the parameters that makes a repetition safe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency: Option<String>,
    /// What a second request with the same key does.
    #[serde(default, skip_serializing_if = "Repeats::is_usual")]
    pub repeats: Repeats,
    /// What it changes. A document that is silent means the worst.
    #[serde(default)]
    pub effect: Effect,
    /// The events it may cause.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emits: Vec<String>,
    /// How large its result is.
    #[serde(default)]
    pub result_bytes: ResultBytes,
    /// The codes it can fail with.
    pub errors: Vec<String>,
    /// Conventions it breaks, by the id of their rule, and why.
    #[serde(
        rename = "x-allow",
        default,
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub allow: BTreeMap<String, String>,
}

/// A row of `x-events`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Event {
    /// The name on the wire.
    pub name: String,
    /// The id of its namespace.
    pub namespace: String,
    /// `snake_case`, unique in the namespace.
    pub id: String,
    /// For people.
    pub description: String,
    /// The first release that has it.
    pub since: String,
    /// What to use instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The payload.
    pub payload: Reference,
    /// Only connections with this scope receive it; all do when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Only connections of this role receive it; all do when absent. Never [`Role::Any`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// What happens when a reader falls behind.
    pub delivery: Delivery,
    /// Whether it is sent to one connection and carries no `seq`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub targeted: bool,
    /// Whether the frame carries `stateVersion`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub state_version: bool,
    /// Conventions it breaks, by the id of their rule, and why.
    #[serde(
        rename = "x-allow",
        default,
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub allow: BTreeMap<String, String>,
}

/// How often a method answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Once.
    Once,
    /// At once with an acknowledgement, later with the result.
    AckThenFinal,
}

/// What a method changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Nothing: it reads.
    None,
    /// Repeating it changes nothing more.
    Idempotent,
    /// Each repetition does it again.
    #[default]
    Repeats,
}

/// What a second request with the same idempotency key does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repeats {
    /// It is answered as the first was.
    #[default]
    AnsweredAgain,
    /// Everything, once more: the key is for whoever carries the request out.
    DoneAgain,
}

/// How many bytes of JSON a result takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultBytes {
    /// About how many, unless the caller asks for more.
    pub default: u64,
    /// The most a server sends.
    pub maximum: u64,
}

/// Who may call a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Control clients: a command line, an app, a web page.
    Operator,
    /// Devices that carry out commands.
    Node,
    /// Both.
    Any,
}

/// What happens to an event when a reader falls behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// This reader misses it.
    DropIfSlow,
    /// The connection is closed instead.
    MustDeliver,
    /// The sender says for each one.
    PerPayload,
}

/// A `$ref` to a definition; it never has siblings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// `#/definitions/…`.
    #[serde(rename = "$ref")]
    pub target: String,
}

/// The member that tells the branches of a union apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Discriminator {
    /// Its name.
    pub property_name: String,
}

impl Document {
    /// The short name of the version, also of its file and module: `v3`.
    pub fn name(&self) -> String {
        format!("v{}", self.protocol.version)
    }

    /// The text: two spaces of indentation, a line feed at the end, the same on every machine.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self)
            .expect("a document holds strings, numbers, lists and maps only");
        text.push('\n');
        text
    }
}

impl Connection {
    /// The events it names, with the member that does.
    pub fn events(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let events = [
            ("challenge", &self.challenge),
            ("tick", &self.tick),
            ("shutdown", &self.shutdown),
        ];
        events
            .into_iter()
            .filter_map(|(member, event)| Some((member, event.as_deref()?)))
    }
}

impl Repeats {
    /// Whether documents leave it out.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "the signature serde asks for"
    )]
    fn is_usual(&self) -> bool {
        *self == Self::AnsweredAgain
    }
}

impl ResultBytes {
    /// What holds unless a method says otherwise.
    pub const USUAL: Self = Self {
        default: 16_384,
        maximum: 262_144,
    };
}

impl Default for ResultBytes {
    fn default() -> Self {
        Self::USUAL
    }
}

impl Reference {
    /// The name of the definition.
    pub fn name(&self) -> &str {
        self.target
            .strip_prefix("#/definitions/")
            .unwrap_or(&self.target)
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature serde asks for"
)]
fn is_false(flag: &bool) -> bool {
    !flag
}
