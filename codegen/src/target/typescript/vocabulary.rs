//! What a protocol says beyond its types: frames, methods, events, scopes, error codes.

use std::collections::BTreeMap;

use crate::model::{Answer, Delivery, Event, Kind, Method, Protocol, Role, Shape, TypeId};

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
    let mut names: BTreeMap<TypeId, &str> = BTreeMap::new();
    for entry in protocol.entries.iter().filter(|entry| entry.name != "#") {
        if let Shape::Named(id) = entry.ty.shape {
            names.entry(id).or_insert(&entry.name);
        }
    }
    let definition =
        |id: TypeId| spelling::string(names.get(&id).copied().unwrap_or(&protocol.ty(id).name));
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
    let (answer, ack) = match method.answer {
        Answer::Once => ("once", None),
        Answer::AckThenFinal(ack) => ("ack-then-final", Some(ack)),
    };
    let role = match method.role {
        Role::Operator => "operator",
        Role::Node => "node",
        Role::Any => "any",
    };
    let mut types = vec![("params", ty(method.params)), ("result", ty(method.result))];
    types.extend(ack.map(|ack| ("ack", ty(ack))));
    let errors: Vec<String> = method
        .errors
        .iter()
        .map(|code| spelling::string(code))
        .collect();
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
            ("answer", spelling::string(answer)),
            ("role", spelling::string(role)),
            ("scope", optional(method.scope.as_deref())),
            ("idempotency", optional(method.idempotency.as_deref())),
            ("errors", format!("[{}]", errors.join(", "))),
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
    let delivery = match event.delivery {
        Delivery::DropIfSlow => "drop-if-slow",
        Delivery::MustDeliver => "must-deliver",
    };
    Entry {
        docs: spelling::comment(&event.docs, event.deprecated.as_deref()),
        key: spelling::key(&event.wire),
        name: spelling::string(&event.wire),
        types: vec![("payload", ty(event.payload))],
        facts: vec![
            ("namespace", spelling::string(namespace)),
            ("payload", definition(event.payload)),
            ("scope", optional(event.scope.as_deref())),
            ("delivery", spelling::string(delivery)),
            ("targeted", event.targeted.to_string()),
            ("stateVersion", event.state_version.to_string()),
            ("since", spelling::string(&event.since)),
            ("deprecated", optional(event.deprecated.as_deref())),
        ],
    }
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| "null".to_owned(), spelling::string)
}
