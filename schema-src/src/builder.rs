//! Builds a document from what authors declared.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::document::{
    Answer, Connection, DRAFT_07, Discriminator, Document, ErrorCode, Event, Method, Namespace,
    Reference, Scope,
};
use crate::normalise::{self, Directions};
use crate::rows::{self, TypeOf};

/// Something an author has to change, which the compiler could not see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where: a JSON pointer into the document, or the name of a method or event.
    pub place: String,
    /// What is wrong, and what is wanted.
    pub message: String,
}

/// Everything an author has to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistakes(pub Vec<Mistake>);

impl fmt::Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.place, self.message)
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        out.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for Mistakes {}

/// Builds all `protocols`, or says everything that is wrong in any of them.
pub fn build_all(protocols: &[rows::Protocol]) -> Result<Vec<Document>, Mistakes> {
    let (documents, mistakes): (Vec<_>, Vec<_>) = protocols.iter().map(build).unzip();
    let mistakes = mistakes.concat();
    if mistakes.is_empty() {
        Ok(documents)
    } else {
        Err(Mistakes(mistakes))
    }
}

/// The document of a protocol, and what is wrong with it.
pub fn build(protocol: &rows::Protocol) -> (Document, Vec<Mistake>) {
    // One generator per version: types of two versions may share a name, types of one may not.
    let mut generator = SchemaSettings::draft07().into_generator();
    let mut mistakes = Vec::new();

    let frames = refer(protocol.frames, &mut generator);
    let mut methods = Vec::new();
    let mut events = Vec::new();
    for namespace in protocol.namespaces {
        methods.extend(
            namespace
                .methods
                .iter()
                .map(|row| method(namespace.id, row, &mut generator)),
        );
        events.extend(
            namespace
                .events
                .iter()
                .map(|row| event(namespace.id, row, &mut generator)),
        );
    }
    let raw = generator.take_definitions(true);
    let directions = directions(&methods, &events, &raw);
    let definitions = normalise::definitions(raw, &directions, &mut mistakes);

    check_names(&methods, &events, &mut mistakes);
    check_keys(&methods, &definitions, &mut mistakes);
    check_events(&methods, &events, &mut mistakes);
    check_sizes(&methods, &mut mistakes);
    let connection = protocol.connection.as_ref().map(connection);
    check_connection(connection.as_ref(), &methods, &events, &mut mistakes);
    let (one_of, discriminator) = root(&frames, &definitions, &mut mistakes);
    let document = Document {
        schema: DRAFT_07.to_owned(),
        id: format!("urn:protocol:{}:{}", protocol.name, protocol.version),
        title: protocol.title.to_owned(),
        description: normalise::paragraphs(protocol.description),
        protocol: crate::document::Protocol {
            name: protocol.name.to_owned(),
            version: protocol.version,
            also: protocol.also.to_vec(),
            status: protocol.status,
            connection,
        },
        scopes: protocol.scopes.iter().map(scope).collect(),
        errors: protocol.errors.iter().map(error).collect(),
        namespaces: protocol.namespaces.iter().map(namespace).collect(),
        methods,
        events,
        one_of,
        discriminator,
        open: true,
        definitions,
    };
    (document, mistakes)
}

fn method(namespace: &str, row: &rows::Method, generator: &mut SchemaGenerator) -> Method {
    Method {
        name: row.name.to_owned(),
        namespace: namespace.to_owned(),
        id: row.id.to_owned(),
        description: normalise::paragraphs(row.description),
        since: row.since.to_owned(),
        deprecated: row.deprecated.map(str::to_owned),
        params: refer(row.params, generator),
        earlier: row.earlier.iter().map(|ty| refer(*ty, generator)).collect(),
        ack: row.ack.map(|ack| refer(ack, generator)),
        result: refer(row.result, generator),
        answer: if row.ack.is_some() {
            Answer::AckThenFinal
        } else {
            Answer::Once
        },
        role: row.role,
        scope: row.scope.map(str::to_owned),
        idempotency: row.idempotency.map(str::to_owned),
        repeats: row.repeats,
        effect: row.effect,
        emits: row.emits.iter().map(ToString::to_string).collect(),
        result_bytes: row.result_bytes,
        errors: row.errors.iter().map(ToString::to_string).collect(),
        allow: allow(row.allow),
    }
}

fn event(namespace: &str, row: &rows::Event, generator: &mut SchemaGenerator) -> Event {
    Event {
        name: row.name.to_owned(),
        namespace: namespace.to_owned(),
        id: row.id.to_owned(),
        description: normalise::paragraphs(row.description),
        since: row.since.to_owned(),
        deprecated: row.deprecated.map(str::to_owned),
        payload: refer(row.payload, generator),
        scope: row.scope.map(str::to_owned),
        role: row.role,
        delivery: row.delivery,
        targeted: row.targeted,
        state_version: row.state_version,
        allow: allow(row.allow),
    }
}

fn allow(rows: &[rows::Allowance]) -> BTreeMap<String, String> {
    rows.iter()
        .map(|(rule, reason)| ((*rule).to_owned(), (*reason).to_owned()))
        .collect()
}

fn connection(row: &rows::Connection) -> Connection {
    Connection {
        handshake: row.handshake.to_owned(),
        challenge: row.challenge.map(str::to_owned),
        tick: row.tick.map(str::to_owned),
        shutdown: row.shutdown.map(str::to_owned),
    }
}

fn scope(row: &rows::Member) -> Scope {
    Scope {
        name: row.name.to_owned(),
        id: row.id.to_owned(),
        description: normalise::paragraphs(row.description),
        granted_by: row.granted_by.iter().map(ToString::to_string).collect(),
    }
}

fn error(row: &rows::Member) -> ErrorCode {
    ErrorCode {
        code: row.name.to_owned(),
        id: row.id.to_owned(),
        description: normalise::paragraphs(row.description),
    }
}

fn namespace(row: &rows::Namespace) -> Namespace {
    Namespace {
        id: row.id.to_owned(),
        description: normalise::paragraphs(row.description),
    }
}

/// The `$ref` to a type; `#[methods]` accepts only types that have one.
fn refer(ty: TypeOf, generator: &mut SchemaGenerator) -> Reference {
    let schema = ty(generator);
    let target = schema
        .get("$ref")
        .and_then(Value::as_str)
        .expect("a `Definition` is never inlined");
    Reference {
        target: target.to_owned(),
    }
}

/// The frames, as the document's root lists them.
fn root(
    frames: &Reference,
    definitions: &Map<String, Value>,
    mistakes: &mut Vec<Mistake>,
) -> (Vec<Reference>, Discriminator) {
    let union = definitions.get(frames.name());
    let branches = union.and_then(|union| serde_json::from_value(union.get("anyOf")?.clone()).ok());
    let discriminator =
        union.and_then(|union| serde_json::from_value(union.get("discriminator")?.clone()).ok());
    if branches.is_none() || discriminator.is_none() {
        mistakes.push(Mistake {
            place: frames.target.clone(),
            message: "the frames must be a tagged enum: `#[protocol(tag = \"type\")]`".to_owned(),
        });
    }
    let tag = Discriminator {
        property_name: "type".to_owned(),
    };
    (branches.unwrap_or_default(), discriminator.unwrap_or(tag))
}

/// Who sends which definition.
fn directions(methods: &[Method], events: &[Event], raw: &Map<String, Value>) -> Directions {
    let mut directions = Directions::default();
    let sent = methods
        .iter()
        .flat_map(|method| method.earlier.iter().chain([&method.params]));
    let received = methods
        .iter()
        .flat_map(|method| method.ack.iter().chain([&method.result]));
    let received = received.chain(events.iter().map(|event| &event.payload));
    directions.client = normalise::reachable(sent.map(Reference::name), raw);
    directions.server = normalise::reachable(received.map(Reference::name), raw);
    directions
}

fn check_names(methods: &[Method], events: &[Event], mistakes: &mut Vec<Mistake>) {
    let methods = methods.iter().map(|method| ("method", &method.name));
    let events = events.iter().map(|event| ("event", &event.name));
    let mut seen = BTreeSet::new();
    for (kind, name) in methods.chain(events) {
        if !seen.insert((kind, name)) {
            mistakes.push(Mistake {
                place: name.clone(),
                message: format!("two {kind}s have this name"),
            });
        }
    }
}

/// The compiler has seen that the Rust member is a required text; a `name` on it could still lead elsewhere.
fn check_keys(methods: &[Method], definitions: &Map<String, Value>, mistakes: &mut Vec<Mistake>) {
    for method in methods {
        let Some(key) = &method.idempotency else {
            continue;
        };
        let required = definitions
            .get(method.params.name())
            .and_then(|params| params.get("required")?.as_array());
        if !required.is_some_and(|names| names.iter().any(|name| name == key)) {
            let message = format!(
                "the idempotency key `{key}` has another name on the wire; remove its `name`"
            );
            mistakes.push(Mistake {
                place: method.name.clone(),
                message,
            });
        }
    }
}

fn check_events(methods: &[Method], events: &[Event], mistakes: &mut Vec<Mistake>) {
    for method in methods {
        for name in &method.emits {
            if !events.iter().any(|event| event.name == *name) {
                mistakes.push(Mistake {
                    place: method.name.clone(),
                    message: format!(
                        "it emits `{name}`, and no event has this name: declare it, or write the name as it is on the wire"
                    ),
                });
            }
        }
    }
}

fn check_sizes(methods: &[Method], mistakes: &mut Vec<Mistake>) {
    for method in methods {
        let size = method.result_bytes;
        if size.default > size.maximum {
            mistakes.push(Mistake {
                place: method.name.clone(),
                message: format!(
                    "its result takes {} bytes by default and {} at most: raise `max_result_bytes`",
                    size.default, size.maximum
                ),
            });
        }
    }
}

/// What a connection is said to consist of has to be there.
fn check_connection(
    connection: Option<&Connection>,
    methods: &[Method],
    events: &[Event],
    mistakes: &mut Vec<Mistake>,
) {
    let Some(connection) = connection else { return };
    let mut missing = |member: &str, kind: &str, name: &str| {
        mistakes.push(Mistake {
            place: format!("#/x-protocol/connection/{member}"),
            message: format!("no {kind} is called `{name}`"),
        });
    };
    let handshake = &connection.handshake;
    if !methods.iter().any(|method| method.name == *handshake) {
        missing("handshake", "method", handshake);
    }
    for (member, event) in connection.events() {
        if !events.iter().any(|row| row.name == event) {
            missing(member, "event", event);
        }
    }
}
