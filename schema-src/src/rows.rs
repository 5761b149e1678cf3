//! What authors declare, as data: the constants that `#[methods]` and `#[protocol]` emit.

use schemars::{Schema, SchemaGenerator};

use crate::document::{Delivery, Effect, Repeats, ResultBytes, Role, Status};

/// Gives the schema of a type, and adds what it refers to.
pub type TypeOf = fn(&mut SchemaGenerator) -> Schema;

/// A version of the protocol.
pub struct Protocol {
    /// What the protocol is called: letters, digits and `-`.
    pub name: &'static str,
    /// The number on the wire.
    pub version: u32,
    /// Other numbers a server of this version also answers.
    pub also: &'static [u32],
    /// Whether new clients should speak it.
    pub status: Status,
    /// What opens a connection and keeps it.
    pub connection: Option<Connection>,
    /// The document's title.
    pub title: &'static str,
    /// The document's description.
    pub description: &'static str,
    /// The frames: a tagged union that becomes the document's root.
    pub frames: TypeOf,
    /// What callers may be allowed to do.
    pub scopes: &'static [Member],
    /// How requests fail.
    pub errors: &'static [Member],
    /// The methods and events.
    pub namespaces: &'static [Namespace],
}

/// The method that opens a connection, and the events every client acts on, by their names on the wire.
pub struct Connection {
    /// The first request of a connection.
    pub handshake: &'static str,
    /// The event that comes before it, with what the client has to sign.
    pub challenge: Option<&'static str>,
    /// The event that says the connection is alive.
    pub tick: Option<&'static str>,
    /// The event that says the server goes away.
    pub shutdown: Option<&'static str>,
}

/// A convention that is broken, by the id of its rule, and why.
pub type Allowance = (&'static str, &'static str);

/// Methods and events that belong together.
pub struct Namespace {
    /// `PascalCase`.
    pub id: &'static str,
    /// Documentation.
    pub description: &'static str,
    /// In declaration order.
    pub methods: &'static [Method],
    /// In declaration order.
    pub events: &'static [Event],
}

/// A method.
pub struct Method {
    /// The name on the wire.
    pub name: &'static str,
    /// `snake_case`, unique in the namespace.
    pub id: &'static str,
    /// Documentation.
    pub description: &'static str,
    /// The first release that has it.
    pub since: &'static str,
    /// What to use instead.
    pub deprecated: Option<&'static str>,
    /// The parameters.
    pub params: TypeOf,
    /// The parameters as the earlier versions wrote them that [`Protocol::also`] names.
    pub earlier: &'static [TypeOf],
    /// The result.
    pub result: TypeOf,
    /// The first of two answers.
    pub ack: Option<TypeOf>,
    /// Who may call it.
    pub role: Role,
    /// What the caller must be allowed.
    pub scope: Option<&'static str>,
    /// The member of the parameters that makes a repetition safe.
    pub idempotency: Option<&'static str>,
    /// What a second request with the same key does.
    pub repeats: Repeats,
    /// What it changes.
    pub effect: Effect,
    /// The events it may cause, by their names on the wire.
    pub emits: &'static [&'static str],
    /// How large its result is.
    pub result_bytes: ResultBytes,
    /// The codes it can fail with.
    pub errors: &'static [&'static str],
    /// Conventions it breaks.
    pub allow: &'static [Allowance],
}

/// An event.
pub struct Event {
    /// The name on the wire.
    pub name: &'static str,
    /// `snake_case`, unique in the namespace.
    pub id: &'static str,
    /// Documentation.
    pub description: &'static str,
    /// The first release that has it.
    pub since: &'static str,
    /// What to use instead.
    pub deprecated: Option<&'static str>,
    /// The payload.
    pub payload: TypeOf,
    /// Only connections with this scope receive it.
    pub scope: Option<&'static str>,
    /// Only connections of this role receive it.
    pub role: Option<Role>,
    /// What happens when a reader falls behind.
    pub delivery: Delivery,
    /// Whether it is sent to one connection and carries no `seq`.
    pub targeted: bool,
    /// Whether the frame carries `stateVersion`.
    pub state_version: bool,
    /// Conventions it breaks.
    pub allow: &'static [Allowance],
}

/// A member of a plain enum: a scope, an error code, a value.
pub struct Member {
    /// The name on the wire.
    pub name: &'static str,
    /// `PascalCase`.
    pub id: &'static str,
    /// Documentation.
    pub description: &'static str,
    /// The scopes that include this one.
    pub granted_by: &'static [&'static str],
}

/// A plain enum with its members as data; implemented by `#[protocol]`.
pub trait Members {
    /// In declaration order.
    const MEMBERS: &'static [Member];
}
