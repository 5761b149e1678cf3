//! The language-neutral model: what every target reads. Plain data, no behaviour beyond look-ups.
//!
//! A schema has become two things here. The [`Shape`] is the most precise type a language can carry; the rules (see
//! [`crate::rules`]) are the schema itself, normalised, and decide what is valid. Where the shape alone accepts exactly
//! what the rules accept, nothing else has to look; where it accepts more, [`Type::checked`] is set.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::rules::{RuleId, Rules};

/// Index into [`Protocol::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// Everything the targets know about one document.
#[derive(Clone, Debug)]
pub struct Protocol {
    /// Module of this version in packages that hold several: `v3`; `types` for a foreign document.
    pub module: String,
    /// `title` of the document.
    pub title: String,
    /// `description` of the document.
    pub docs: String,
    /// The protocol's number and what else it answers to; `None` for a foreign document.
    pub version: Option<Version>,
    /// Named types, sorted by name.
    pub types: Vec<TypeDef>,
    /// What `validate` and `roundtrip` know by name: every definition, and `#` for the document's root. Sorted by name.
    pub entries: Vec<Entry>,
    /// Namespaces in declaration order; empty for a foreign document.
    pub namespaces: Vec<Namespace>,
    /// Scopes in declaration order.
    pub scopes: Vec<Scope>,
    /// Error codes in declaration order.
    pub errors: Vec<ErrorCode>,
    /// The document's schemas, normalised.
    pub rules: Rules,
}

/// The protocol version a document describes.
#[derive(Clone, Debug)]
pub struct Version {
    /// The number on the wire.
    pub number: u32,
    /// Other numbers a server of this version also answers, ascending.
    pub also: Vec<u32>,
    /// Whether new clients should speak it.
    pub status: Status,
    /// What opens a connection and keeps it; a typed client is made only of a version that says so.
    pub connection: Option<Connection>,
}

/// The life of a protocol version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// New clients speak it.
    Current,
    /// Served for clients that are already out there.
    Legacy,
    /// Served for clients that are already out there, and never changed again.
    Frozen,
}

/// The method that opens a connection, and the events every client acts on, on the wire's spelling; all are declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// The first request of a connection.
    pub handshake: String,
    /// The event that comes before it, with what the client has to sign.
    pub challenge: Option<String>,
    /// The event that says the connection is alive.
    pub tick: Option<String>,
    /// The event that says the server goes away.
    pub shutdown: Option<String>,
}

/// A name under which values can be validated.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The definition's key, or `#`.
    pub name: String,
    /// Its type.
    pub ty: Type,
}

/// A type that gets a name of its own in every language.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The name in `PascalCase`, made from the type's own path; unique, also when case is ignored.
    pub name: String,
    /// Where it stands in the document: `#/definitions/ConnectParams/properties/client`.
    pub pointer: String,
    /// Documentation, without comment markers; may be empty, may hold any character.
    pub docs: String,
    /// A deprecation note; empty text when the schema only says `deprecated: true`.
    pub deprecated: Option<String>,
    /// Why any JSON is accepted here, or in what it holds, when it is.
    pub untyped: Option<String>,
    /// The rule that decides what is valid.
    pub rule: RuleId,
    /// The kind alone accepts more than the rule: the type's own decoder has to ask the rule too.
    pub checked: bool,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of named types.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object with declared members.
    Struct(Struct),
    /// A string out of a list.
    Enum(Enum),
    /// Objects told apart by a required constant member.
    Tagged(Tagged),
    /// Alternatives tried in order: the first whose rule accepts the value is taken.
    Untagged(Untagged),
    /// Another name for a shape: a constrained string, a list, a map, any JSON.
    Alias(Type),
}

/// An object with declared members.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Members in declaration order.
    pub fields: Vec<Field>,
    /// What happens to members that are not declared.
    pub rest: Rest,
}

/// What a struct does with members it does not declare.
#[derive(Clone, Debug)]
pub enum Rest {
    /// They are refused.
    Closed,
    /// They are kept, with values of this type ([`Shape::Any`] when the schema is silent).
    Open(Type),
}

/// A declared member.
#[derive(Clone, Debug)]
pub struct Field {
    /// The key on the wire; any string in a foreign document.
    pub wire: String,
    /// Documentation; may be empty.
    pub docs: String,
    /// A deprecation note.
    pub deprecated: Option<String>,
    /// Why any JSON is accepted here, or in what it holds, when it is.
    pub untyped: Option<String>,
    /// Whether the key must be present. A field that may be absent and may be `null` has three states.
    pub required: bool,
    /// Its type. [`Shape::Nullable`] when `null` is a value of it.
    pub ty: Type,
}

/// A string out of a list.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The members in declaration order.
    pub members: Vec<Member>,
    /// Whether other strings are kept.
    pub open: bool,
    /// Whether the rules refuse other strings all the same: then only typed decoding keeps them, so that old clients can
    /// read what newer servers send.
    pub strict: bool,
}

/// A member of an enum.
#[derive(Clone, Debug)]
pub struct Member {
    /// The string on the wire.
    pub wire: String,
    /// Documentation; may be empty.
    pub docs: String,
}

/// Objects told apart by a required constant string member.
#[derive(Clone, Debug)]
pub struct Tagged {
    /// The member that tells: `type`, `kind`.
    pub tag: String,
    /// The branches in declaration order; their tag values are distinct.
    pub branches: Vec<TaggedBranch>,
    /// Whether an object with another tag, or without one, is kept as raw JSON.
    pub open: bool,
}

/// A branch of a tagged union. Its type is a struct that has the tag as a [`Shape::Literal`] member.
#[derive(Clone, Debug)]
pub struct TaggedBranch {
    /// The tag's value.
    pub value: String,
    /// Documentation; may be empty.
    pub docs: String,
    /// The struct.
    pub ty: TypeId,
}

/// Alternatives without a tag.
#[derive(Clone, Debug)]
pub struct Untagged {
    /// The alternatives in declaration order.
    pub branches: Vec<UntaggedBranch>,
}

/// An alternative of an untagged union.
#[derive(Clone, Debug)]
pub struct UntaggedBranch {
    /// A name in `PascalCase`, unique within the union.
    pub name: String,
    /// Documentation; may be empty.
    pub docs: String,
    /// Its type.
    pub ty: Type,
}

/// A type at the place where it is used.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// What a language stores.
    pub shape: Shape,
    /// The rule that decides what is valid here.
    pub rule: RuleId,
    /// The shape alone accepts more than the rule: whoever decodes has to ask the rule too.
    pub checked: bool,
}

/// What a language stores.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// `null` and nothing else.
    Null,
    /// `true` or `false`.
    Bool,
    /// An integer within ±(2^53 − 1) and these bounds, both included.
    Integer {
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
    },
    /// A finite number within these bounds, both included.
    Number {
        /// Smallest value.
        min: Option<f64>,
        /// Largest value.
        max: Option<f64>,
    },
    /// A string; lengths count Unicode code points.
    Text {
        /// Fewest code points.
        min: u64,
        /// Most code points.
        max: Option<u64>,
    },
    /// A constant: a string, a boolean, a number or `null`.
    Literal(Value),
    /// An array.
    List {
        /// Its items.
        item: Box<Type>,
        /// Fewest items.
        min: u64,
        /// Most items.
        max: Option<u64>,
    },
    /// An object whose members all have one type.
    Map(Box<Type>),
    /// A named type.
    Named(TypeId),
    /// The inner type, or `null`. Never nested.
    Nullable(Box<Type>),
}

/// Methods and events that belong together; a handler trait in Rust.
#[derive(Clone, Debug)]
pub struct Namespace {
    /// The trait's name in `PascalCase`: `Chat`.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// Methods in declaration order.
    pub methods: Vec<Method>,
    /// Events in declaration order.
    pub events: Vec<Event>,
}

/// A method.
#[derive(Clone, Debug)]
pub struct Method {
    /// The name on the wire: `chat.send`.
    pub wire: String,
    /// The handler's name in `snake_case`, without the namespace: `send`.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// A deprecation note.
    pub deprecated: Option<String>,
    /// The release it came with.
    pub since: String,
    /// Its parameters.
    pub params: TypeId,
    /// Its parameters as the earlier versions wrote them that [`Version::also`] names.
    pub earlier: Vec<TypeId>,
    /// Its result; for [`Answer::AckThenFinal`] the final one.
    pub result: TypeId,
    /// How it answers.
    pub answer: Answer,
    /// Which role may call it.
    pub role: Role,
    /// The scope a caller needs, on the wire's spelling; `None` when any caller of the role may.
    pub scope: Option<String>,
    /// The member of the params that carries the idempotency key, on the wire's spelling.
    pub idempotency: Option<String>,
    /// What a second request with the same key does.
    pub repeats: Repeats,
    /// What it changes.
    pub effect: Effect,
    /// The events it may cause, on the wire's spelling; all are declared.
    pub emits: Vec<String>,
    /// How many bytes of JSON its result takes.
    pub result_bytes: ResultBytes,
    /// Error codes it may answer with.
    pub errors: Vec<String>,
    /// Conventions it breaks, by the id of their rule, and why.
    pub allow: BTreeMap<String, String>,
}

/// What a method changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing: it reads.
    None,
    /// Repeating it changes nothing more.
    Idempotent,
    /// Each repetition does it again.
    Repeats,
}

/// What a second request with the same idempotency key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// It is answered as the first was.
    AnsweredAgain,
    /// Everything, once more: the key is for whoever carries the request out.
    DoneAgain,
}

/// How many bytes of JSON a result takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultBytes {
    /// About how many, unless the caller asks for more.
    pub default: u64,
    /// The most a server sends; never below the default.
    pub maximum: u64,
}

/// How a method answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One response.
    Once,
    /// An acknowledgement of this type at once, the result later, both under the request's id.
    AckThenFinal(TypeId),
}

/// Who a method is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Operators: CLI, web, macOS.
    Operator,
    /// Nodes: phones and headless machines.
    Node,
    /// Both.
    Any,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// The name on the wire: `connect.challenge`.
    pub wire: String,
    /// The constructor's name in `snake_case`: `connect_challenge`.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// A deprecation note.
    pub deprecated: Option<String>,
    /// The release it came with.
    pub since: String,
    /// Its payload.
    pub payload: TypeId,
    /// The scope a receiver needs.
    pub scope: Option<String>,
    /// The role a receiver has; everyone receives it when absent. Never [`Role::Any`].
    pub role: Option<Role>,
    /// What happens when the receiver is slow.
    pub delivery: Delivery,
    /// Sent to one connection rather than broadcast: carries no `seq`.
    pub targeted: bool,
    /// Carries the presence and health versions beside its payload.
    pub state_version: bool,
    /// Conventions it breaks, by the id of their rule, and why.
    pub allow: BTreeMap<String, String>,
}

/// What happens to an event when its receiver is slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It is skipped for that receiver.
    DropIfSlow,
    /// The receiver is closed rather than left with a hole.
    MustDeliver,
    /// The sender says for each one.
    PerPayload,
}

/// A scope.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The name on the wire: `operator.read`.
    pub wire: String,
    /// The name in `PascalCase`, as authors write it: `Read`.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// Other scopes that also grant what this one grants, on the wire's spelling.
    pub granted_by: Vec<String>,
}

/// An error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The code on the wire: `INVALID_REQUEST`.
    pub wire: String,
    /// The name in `PascalCase`: `InvalidRequest`.
    pub name: String,
    /// Documentation.
    pub docs: String,
}

impl Protocol {
    /// The named type behind an id.
    pub fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The name under which values of a type are validated, as it stands in the document; the type's own when it has no
    /// definition.
    pub fn definition_of(&self, id: TypeId) -> &str {
        let is_it = |entry: &&Entry| entry.name != "#" && entry.ty.shape == Shape::Named(id);
        self.entries
            .iter()
            .find(is_it)
            .map_or(&self.ty(id).name, |entry| &entry.name)
    }
}

// The words of the vocabulary, as documents spell them; what people read and what other languages hold is the same.

impl Role {
    /// The word in documents.
    pub fn word(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Node => "node",
            Self::Any => "any",
        }
    }
}

impl Status {
    /// The word in documents.
    pub fn word(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Legacy => "legacy",
            Self::Frozen => "frozen",
        }
    }
}

impl Answer {
    /// The word in documents.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::AckThenFinal(_) => "ack-then-final",
        }
    }
}

impl Effect {
    /// The word in documents.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Idempotent => "idempotent",
            Self::Repeats => "repeats",
        }
    }
}

impl Repeats {
    /// The word in documents.
    pub fn word(self) -> &'static str {
        match self {
            Self::AnsweredAgain => "answered-again",
            Self::DoneAgain => "done-again",
        }
    }
}

impl Delivery {
    /// The word in documents.
    pub fn word(self) -> &'static str {
        match self {
            Self::DropIfSlow => "drop-if-slow",
            Self::MustDeliver => "must-deliver",
            Self::PerPayload => "per-payload",
        }
    }
}
