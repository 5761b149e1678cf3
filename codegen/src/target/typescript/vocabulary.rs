//! What a protocol says beyond its types: frames, methods, events, scopes, error codes.

use crate::model::{Answer, Connection, Event, Kind, Method, Protocol, Shape, TypeId};

use super::spelling;

/// How the frames of a protocol are told apart.
pub(super) struct Frames {
    pub(super) ty: String,
    pub(super) tag: String,
    pub(super) tag_key: String,
    pub(super) known: Vec<String>,
    pub(super) unknown: String,
}

/// What a protocol says beyond its types.
pub(super) struct Vocabulary {
    pub(super) number: u32,
    pub(super) accepted: Vec<u32>,
    /// What opens a connection and keeps it: names and literals.
    pub(super) connection: Option<Vec<(&'static str, String)>>,
    pub(super) scopes: Vec<Word>,
    pub(super) errors: Vec<Word>,
    pub(super) methods: Vec<Entry>,
    pub(super) events: Vec<Entry>,
}

/// A scope or an error code.
pub(super) struct Word {
    pub(super) docs: Vec<String>,
    pub(super) literal: String,
    pub(super) granted_by: Vec<String>,
}

/// A method or an event.
pub(super) struct Entry {
    pub(super) docs: Vec<String>,
    pub(super) key: String,
    pub(super) name: String,
    pub(super) types: Vec<(&'static str, String)>,
    pub(super) facts: Vec<(&'static str, String)>,
}

/// The document's root, when it is a union that keeps what it does not know.
pub(super) fn frames(protocol: &Protocol) -> Option<Frames> {
    let root = protocol.entries.iter().find(|entry| entry.name == "#")?;
    let Shape::Named(id) = root.ty.shape else {
        return None;
    };
    let def = protocol.ty(id);
    let Kind::Tagged(union) = &def.kind else {
        return None;
    };
    if !union.open {
        return None;
    }
    let mut unknown = "unknown".to_owned();
    while union.branches.iter().any(|branch| branch.value == unknown) {
        unknown.push('_');
    }
    Some(Frames {
        ty: spelling::type_name(&def.name),
        tag: spelling::string(&union.tag),
        tag_key: spelling::key(&union.tag),
        known: union
            .branches
            .iter()
            .map(|branch| spelling::string(&branch.value))
            .collect(),
        unknown: spelling::string(&unknown),
    })
}

pub(super) fn vocabulary(protocol: &Protocol, number: u32, accepted: Vec<u32>) -> Vocabulary {
    let definition = |id: TypeId| spelling::string(protocol.definition_of(id));
    let ty = |id: TypeId| spelling::type_name(&protocol.ty(id).name);
    let namespaces = &protocol.namespaces;
    let methods = namespaces
        .iter()
        .flat_map(|namespace| {
            namespace
                .methods
                .iter()
                .map(|method| (namespace.name.as_str(), method))
        })
        .map(|(namespace, method)| method_entry(namespace, method, &ty, &definition));
    let events = namespaces
        .iter()
        .flat_map(|namespace| {
            namespace
                .events
                .iter()
                .map(|event| (namespace.name.as_str(), event))
        })
        .map(|(namespace, event)| event_entry(namespace, event, &ty, &definition));
    Vocabulary {
        number,
        accepted,
        connection: protocol
            .version
            .as_ref()
            .and_then(|version| version.connection.as_ref())
            .map(connection),
        scopes: protocol
            .scopes
            .iter()
            .map(|scope| Word {
                docs: spelling::comment(&scope.docs, None),
                literal: spelling::string(&scope.wire),
                granted_by: scope
                    .granted_by
                    .iter()
                    .map(|wire| spelling::string(wire))
                    .collect(),
            })
            .collect(),
        errors: protocol
            .errors
            .iter()
            .map(|error| Word {
                docs: spelling::comment(&error.docs, None),
                literal: spelling::string(&error.wire),
                granted_by: Vec::new(),
            })
            .collect(),
        methods: methods.collect(),
        events: events.collect(),
    }
}

fn method_entry(
    namespace: &str,
    method: &Method,
    ty: &dyn Fn(TypeId) -> String,
    definition: &dyn Fn(TypeId) -> String,
) -> Entry {
    let ack = match method.answer {
        Answer::Once => None,
        Answer::AckThenFinal(ack) => Some(ack),
    };
    let mut types = vec![("params", ty(method.params)), ("result", ty(method.result))];
    types.extend(ack.map(|ack| ("ack", ty(ack))));
    Entry {
        docs: spelling::comment(&method.docs, method.deprecated.as_deref()),
        key: spelling::key(&method.wire),
        name: spelling::string(&method.wire),
        types,
        facts: vec![
            ("namespace", spelling::string(namespace)),
            ("params", definition(method.params)),
            ("result", definition(method.result)),
            ("ack", ack.map_or_else(|| "null".to_owned(), definition)),
            ("answer", spelling::string(method.answer.word())),
            ("role", spelling::string(method.role.word())),
            ("scope", optional(method.scope.as_deref())),
            ("idempotency", optional(method.idempotency.as_deref())),
            ("repeats", spelling::string(method.repeats.word())),
            ("effect", spelling::string(method.effect.word())),
            ("emits", strings(&method.emits)),
            (
                "resultBytes",
                format!(
                    "{{ default: {}, maximum: {} }}",
                    method.result_bytes.default, method.result_bytes.maximum
                ),
            ),
            ("errors", strings(&method.errors)),
            ("since", spelling::string(&method.since)),
            ("deprecated", optional(method.deprecated.as_deref())),
        ],
    }
}

fn event_entry(
    namespace: &str,
    event: &Event,
    ty: &dyn Fn(TypeId) -> String,
    definition: &dyn Fn(TypeId) -> String,
) -> Entry {
    Entry {
        docs: spelling::comment(&event.docs, event.deprecated.as_deref()),
        key: spelling::key(&event.wire),
        name: spelling::string(&event.wire),
        types: vec![("payload", ty(event.payload))],
        facts: vec![
            ("namespace", spelling::string(namespace)),
            ("payload", definition(event.payload)),
            ("scope", optional(event.scope.as_deref())),
            ("role", optional(event.role.map(crate::model::Role::word))),
            ("delivery", spelling::string(event.delivery.word())),
            ("targeted", event.targeted.to_string()),
            ("stateVersion", event.state_version.to_string()),
            ("since", spelling::string(&event.since)),
            ("deprecated", optional(event.deprecated.as_deref())),
        ],
    }
}

fn connection(connection: &Connection) -> Vec<(&'static str, String)> {
    vec![
        ("handshake", spelling::string(&connection.handshake)),
        ("challenge", optional(connection.challenge.as_deref())),
        ("tick", optional(connection.tick.as_deref())),
        ("shutdown", optional(connection.shutdown.as_deref())),
    ]
}

fn strings(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| spelling::string(text)).collect();
    format!("[{}]", texts.join(", "))
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| "null".to_owned(), spelling::string)
}
