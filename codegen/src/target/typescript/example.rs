//! An example for the README: how a client of this very protocol is used.

use crate::model::{Answer, Connection, Effect, Kind, Method, Protocol, Shape, Type, TypeId};

use super::spelling;

/// What the example says, spelled.
pub(super) struct Example {
    /// The program that connects; nothing when the handshake does not ask.
    pub(super) client: Option<String>,
    /// A method that answers once, and its parameters.
    pub(super) once: Option<Call>,
    /// A method that answers twice, and its parameters.
    pub(super) twice: Option<Call>,
    /// An event an application hears of.
    pub(super) event: Option<String>,
}

/// A call.
pub(super) struct Call {
    pub(super) method: String,
    pub(super) params: String,
}

/// How deep parameters may be in an example.
const DEEPEST: usize = 4;

/// An example for a version with a client.
pub(super) fn example(protocol: &Protocol) -> Option<Example> {
    let connection = protocol.version.as_ref()?.connection.as_ref()?;
    let namespaces = protocol.namespaces.iter();
    let methods: Vec<&Method> = namespaces
        .clone()
        .flat_map(|namespace| &namespace.methods)
        .collect();
    let handshake = methods
        .iter()
        .find(|method| method.wire == connection.handshake)?;
    let callable = || {
        methods
            .iter()
            .filter(|method| method.wire != connection.handshake && method.deprecated.is_none())
    };
    // Reading is what nobody regrets having tried.
    let reads = |method: &&&Method| method.answer == Answer::Once && method.effect == Effect::None;
    let once = callable()
        .find(reads)
        .or_else(|| callable().find(|method| method.answer == Answer::Once));
    let twice = callable().find(|method| method.answer != Answer::Once);
    let call = |method: &Method| Call {
        method: spelling::string(&method.wire),
        params: named(protocol, method.params, 0),
    };
    let mut events = namespaces.flat_map(|namespace| &namespace.events);
    Some(Example {
        client: member(protocol, handshake.params, "client"),
        once: once.map(|method| call(method)),
        twice: twice.map(|method| call(method)),
        event: events
            .find(|event| !is_for_clients(connection, &event.wire))
            .map(|event| spelling::string(&event.wire)),
    })
}

/// Whether clients act on an event themselves.
fn is_for_clients(connection: &Connection, event: &str) -> bool {
    let own = [
        &connection.challenge,
        &connection.tick,
        &connection.shutdown,
    ];
    own.into_iter().any(|name| name.as_deref() == Some(event))
}

/// A value for a member of a struct.
fn member(protocol: &Protocol, id: TypeId, name: &str) -> Option<String> {
    let Kind::Struct(object) = &protocol.ty(id).kind else {
        return None;
    };
    let field = object.fields.iter().find(|field| field.wire == name)?;
    Some(value(protocol, &field.ty, 1))
}

fn named(protocol: &Protocol, id: TypeId, depth: usize) -> String {
    if depth == DEEPEST {
        return "{}".to_owned();
    }
    match &protocol.ty(id).kind {
        Kind::Struct(object) => {
            let required = object.fields.iter().filter(|field| field.required);
            let members: Vec<String> = required
                .map(|field| {
                    let value = value(protocol, &field.ty, depth + 1);
                    format!("{}: {value}", spelling::key(&field.wire))
                })
                .collect();
            if members.is_empty() {
                "{}".to_owned()
            } else {
                format!("{{ {} }}", members.join(", "))
            }
        }
        Kind::Enum(one) => one.members.first().map_or_else(
            || spelling::string("..."),
            |member| spelling::string(&member.wire),
        ),
        Kind::Tagged(one) => one.branches.first().map_or_else(
            || "{}".to_owned(),
            |branch| named(protocol, branch.ty, depth + 1),
        ),
        Kind::Untagged(one) => one.branches.first().map_or_else(
            || "{}".to_owned(),
            |branch| value(protocol, &branch.ty, depth + 1),
        ),
        Kind::Alias(ty) => value(protocol, ty, depth + 1),
    }
}

fn value(protocol: &Protocol, ty: &Type, depth: usize) -> String {
    match &ty.shape {
        Shape::Any | Shape::Map(_) => "{}".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Bool => "true".to_owned(),
        Shape::Integer { min, max } => 1.clamp(*min, *max).to_string(),
        Shape::Number { min, max } => min.or(*max).unwrap_or(1.0).to_string(),
        Shape::Text { .. } => spelling::string("..."),
        Shape::Literal(value) => spelling::scalar(value).unwrap_or_else(|| "{}".to_owned()),
        Shape::List { min: 0, .. } => "[]".to_owned(),
        Shape::List { item, .. } => format!("[{}]", value(protocol, item, depth + 1)),
        Shape::Named(id) => named(protocol, *id, depth),
        Shape::Nullable(inner) => value(protocol, inner, depth),
    }
}
