//! The view of what a protocol offers beside its types: versions, methods, events, scopes, error codes.

use crate::model::{Answer, Connection, Delivery, Effect, Event, Method, Protocol, Repeats, Role};

use super::{client, spelling};

/// The tables of one protocol.
pub(super) struct TablesView {
    pub version: u32,
    pub accepted: String,
    pub connection: String,
    pub methods: Vec<MethodView>,
    pub events: Vec<EventView>,
    pub errors: Vec<NameView>,
    pub scopes: Vec<ScopeView>,
    /// Whether a type of the document already has the name.
    has_error_code: bool,
    has_scope: bool,
}

/// A name on the wire and its case.
pub(super) struct NameView {
    pub docs: Vec<String>,
    pub case: String,
    pub wire: String,
}

/// A scope.
pub(super) struct ScopeView {
    pub name: NameView,
    /// The scopes that also grant it.
    pub granted_by: String,
}

/// A method.
pub(super) struct MethodView {
    pub name: NameView,
    /// Makes the compiler warn about a use.
    pub attribute: String,
    /// The types of a call: `SystemEchoParams, SystemEchoResult`.
    pub types: String,
    /// The first of them.
    pub params: String,
    /// Everything else, as arguments.
    pub arguments: Vec<String>,
}

/// An event.
pub(super) struct EventView {
    pub name: NameView,
    pub attribute: String,
    pub payload: String,
    pub arguments: Vec<String>,
}

impl TablesView {
    pub(super) fn of(protocol: &Protocol, names: &[String]) -> Self {
        let (version, also) = protocol
            .version
            .as_ref()
            .map_or((0, Vec::new()), |version| {
                (version.number, version.also.clone())
            });
        let mut accepted: Vec<u32> = also;
        accepted.push(version);
        accepted.sort_unstable();
        accepted.dedup();
        let accepted: Vec<String> = accepted.iter().map(u32::to_string).collect();

        let methods: Vec<(&str, &Method)> = protocol
            .namespaces
            .iter()
            .flat_map(|space| {
                space
                    .methods
                    .iter()
                    .map(|method| (space.name.as_str(), method))
            })
            .collect();
        let events: Vec<(&str, &Event)> = protocol
            .namespaces
            .iter()
            .flat_map(|space| {
                space
                    .events
                    .iter()
                    .map(|event| (space.name.as_str(), event))
            })
            .collect();
        let method_cases = cases(methods.iter().map(|(_, method)| method.wire.as_str()));
        let event_cases = cases(events.iter().map(|(_, event)| event.wire.as_str()));
        let error_cases = cases(protocol.errors.iter().map(|error| error.name.as_str()));
        let scope_cases = cases(protocol.scopes.iter().map(|scope| scope.name.as_str()));
        let granted = |wires: &[String]| {
            let found = wires
                .iter()
                .filter_map(|wire| protocol.scopes.iter().position(|scope| scope.wire == *wire));
            found
                .map(|at| format!(".{}", scope_cases[at]))
                .collect::<Vec<_>>()
                .join(", ")
        };
        Self {
            version,
            accepted: accepted.join(", "),
            connection: client::connection(protocol).map_or_else(|| "nil".to_owned(), connection),
            methods: methods
                .iter()
                .zip(method_cases)
                .map(|((space, method), case)| self::method(space, method, case, names))
                .collect(),
            events: events
                .iter()
                .zip(event_cases)
                .map(|((space, event), case)| self::event(space, event, case, names))
                .collect(),
            errors: protocol
                .errors
                .iter()
                .zip(error_cases)
                .map(|(error, case)| NameView {
                    docs: spelling::docs(&error.docs),
                    case,
                    wire: spelling::string(&error.wire),
                })
                .collect(),
            scopes: protocol
                .scopes
                .iter()
                .zip(&scope_cases)
                .map(|(scope, case)| ScopeView {
                    name: NameView {
                        docs: spelling::docs(&scope.docs),
                        case: case.clone(),
                        wire: spelling::string(&scope.wire),
                    },
                    granted_by: granted(&scope.granted_by),
                })
                .collect(),
            has_error_code: protocol.types.iter().any(|def| def.name == "ErrorCode"),
            has_scope: protocol.types.iter().any(|def| def.name == "Scope"),
        }
    }
}

impl TablesView {
    pub(super) fn writes_errors(&self) -> bool {
        !self.has_error_code && !self.errors.is_empty()
    }

    pub(super) fn writes_scopes(&self) -> bool {
        !self.has_scope && !self.scopes.is_empty()
    }
}

fn cases<'a>(wires: impl Iterator<Item = &'a str>) -> Vec<String> {
    let reserved = [
        "allCases",
        "definition",
        "grantedBy",
        "hashValue",
        "rawValue",
    ];
    spelling::case_names(wires, &reserved)
        .iter()
        .map(|case| spelling::ident(case))
        .collect()
}

fn method(namespace: &str, method: &Method, case: String, names: &[String]) -> MethodView {
    let repeats = match method.repeats {
        Repeats::AnsweredAgain => "answeredAgain",
        Repeats::DoneAgain => "doneAgain",
    };
    let effect = match method.effect {
        Effect::None => "none",
        Effect::Idempotent => "idempotent",
        Effect::Repeats => "repeats",
    };
    let (answer, ack) = match method.answer {
        Answer::Once => ("once", None),
        Answer::AckThenFinal(ack) => ("ackThenFinal", Some(ack)),
    };
    let arguments = vec![
        format!("namespace: {}", spelling::string(namespace)),
        format!("role: .{}", role(method.role)),
        format!("scope: {}", optional(method.scope.as_deref())),
        format!("idempotency: {}", optional(method.idempotency.as_deref())),
        format!("repeats: .{repeats}"),
        format!("effect: .{effect}"),
        format!("emits: [{}]", strings(&method.emits)),
        format!("resultBytes: {}", method.result_bytes.default),
        format!("maxResultBytes: {}", method.result_bytes.maximum),
        format!("answer: .{answer}"),
        format!("errors: [{}]", strings(&method.errors)),
        format!("since: {}", spelling::string(&method.since)),
        format!("deprecated: {}", optional(method.deprecated.as_deref())),
        format!("params: {}", spelling::string(&names[method.params.0])),
        format!("result: {}", spelling::string(&names[method.result.0])),
        format!("ack: {}", optional(ack.map(|ack| names[ack.0].as_str()))),
    ];
    let ack = ack.map_or("Never", |ack| names[ack.0].as_str());
    MethodView {
        name: NameView {
            docs: spelling::docs_with(&method.docs, method.deprecated.as_deref()),
            case,
            wire: spelling::string(&method.wire),
        },
        attribute: spelling::deprecated(method.deprecated.as_deref()),
        types: format!(
            "{}, {ack}, {}",
            names[method.params.0], names[method.result.0]
        ),
        params: names[method.params.0].clone(),
        arguments,
    }
}

fn event(namespace: &str, event: &Event, case: String, names: &[String]) -> EventView {
    let delivery = match event.delivery {
        Delivery::DropIfSlow => "dropIfSlow",
        Delivery::MustDeliver => "mustDeliver",
        Delivery::PerPayload => "perPayload",
    };
    let role = event
        .role
        .map_or_else(|| "nil".to_owned(), |role| format!(".{}", self::role(role)));
    let arguments = vec![
        format!("namespace: {}", spelling::string(namespace)),
        format!("scope: {}", optional(event.scope.as_deref())),
        format!("role: {role}"),
        format!("delivery: .{delivery}"),
        format!("targeted: {}", event.targeted),
        format!("stateVersion: {}", event.state_version),
        format!("since: {}", spelling::string(&event.since)),
        format!("deprecated: {}", optional(event.deprecated.as_deref())),
        format!("payload: {}", spelling::string(&names[event.payload.0])),
    ];
    EventView {
        name: NameView {
            docs: spelling::docs_with(&event.docs, event.deprecated.as_deref()),
            case,
            wire: spelling::string(&event.wire),
        },
        attribute: spelling::deprecated(event.deprecated.as_deref()),
        payload: names[event.payload.0].clone(),
        arguments,
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Operator => "operator",
        Role::Node => "node",
        Role::Any => "any",
    }
}

fn connection(connection: &Connection) -> String {
    format!(
        "ProtocolConnection(handshake: {}, challenge: {}, tick: {}, shutdown: {})",
        spelling::string(&connection.handshake),
        optional(connection.challenge.as_deref()),
        optional(connection.tick.as_deref()),
        optional(connection.shutdown.as_deref()),
    )
}

fn strings(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| spelling::string(text)).collect();
    texts.join(", ")
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| "nil".to_owned(), spelling::string)
}
