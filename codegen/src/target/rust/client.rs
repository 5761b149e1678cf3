//! The client of a version, as the templates print it. Only versions that say how a connection is opened have one.

use askama::Template;

use crate::model::{Answer, Effect, Kind, Protocol, Shape, TypeId};
use crate::names;

use super::spell::{self, Spelling, docs_or, string};
use super::{VersionView, option};

/// Renders what a crate has because of its clients, beside the runtime.
pub(super) fn files(
    krate: &str,
    versions: &[VersionView],
) -> Result<Vec<(String, String)>, askama::Error> {
    let mut files = Vec::new();
    for version in versions {
        if let Some(client) = &version.client {
            let path = format!("src/{}/client.rs", version.module);
            files.push((path, Client { client }.render()?));
        }
    }
    let mut newest = versions.iter().rev();
    if let Some((version, client)) =
        newest.find_map(|version| Some((version, version.client.as_ref()?)))
    {
        let example = Example {
            krate,
            module: &version.module,
            call: (client.calls.iter()).find(|call| call.only_reads && call.deprecated.is_none()),
        };
        files.push(("examples/client.rs".to_owned(), example.render()?));
        let transcripts = Transcripts { krate, versions };
        files.push(("tests/transcripts.rs".to_owned(), transcripts.render()?));
    }
    Ok(files)
}

#[derive(Template)]
#[template(path = "rust/tests/transcripts.rs.j2")]
struct Transcripts<'a> {
    krate: &'a str,
    versions: &'a [VersionView],
}

#[derive(Template)]
#[template(path = "rust/examples/client.rs.j2")]
struct Example<'a> {
    krate: &'a str,
    module: &'a str,
    /// What is asked, if there is anything to ask.
    call: Option<&'a CallView>,
}

#[derive(Template)]
#[template(path = "rust/src/version/client.rs.j2")]
struct Client<'a> {
    client: &'a ClientView,
}

/// What a version's client is made of.
pub(super) struct ClientView {
    pub(super) handshake: String,
    pub(super) challenge: String,
    pub(super) shutdown: String,
    /// The handshake, which is no call like others.
    pub(super) opening: CallView,
    /// How a client introduces itself.
    pub(super) introduction: String,
    /// Sorted by name on the wire.
    pub(super) calls: Vec<CallView>,
    /// What stands in the table: the handshake's and all other names, sorted.
    pub(super) rows: Vec<String>,
    /// Sorted by name on the wire; without the challenge.
    pub(super) events: Vec<EventView>,
}

/// A method a client calls.
pub(super) struct CallView {
    pub(super) docs: String,
    pub(super) deprecated: Option<String>,
    pub(super) name: String,
    pub(super) wire: String,
    pub(super) params: String,
    /// How they are decoded.
    pub(super) decode: &'static str,
    /// Whether calling it changes nothing.
    pub(super) only_reads: bool,
    pub(super) result: String,
    pub(super) ack: Option<String>,
}

/// An event a client hears.
pub(super) struct EventView {
    pub(super) docs: String,
    pub(super) name: String,
    pub(super) wire: String,
    pub(super) payload: String,
}

impl ClientView {
    pub(super) fn new(protocol: &Protocol, spelling: &Spelling<'_>) -> Option<Self> {
        let connection = protocol.version.as_ref()?.connection.as_ref()?;
        let namespaces = protocol.namespaces.iter();
        let mut methods: Vec<_> = namespaces
            .flat_map(|namespace| &namespace.methods)
            .collect();
        methods.sort_by(|a, b| a.wire.cmp(&b.wire));
        let ty = |id: TypeId| spelling.type_name(id).to_owned();
        let calls: Vec<CallView> = unique(methods.iter().map(|method| method.wire.as_str()), &[])
            .into_iter()
            .zip(&methods)
            .map(|(name, method)| CallView {
                docs: docs_or(&method.docs, &method.wire, "    ///"),
                deprecated: method.deprecated.as_deref().map(string),
                name,
                wire: string(&method.wire),
                params: ty(method.params),
                decode: spelling.decode_exactly(method.params),
                only_reads: method.effect == Effect::None,
                result: ty(method.result),
                ack: match method.answer {
                    Answer::Once => None,
                    Answer::AckThenFinal(ack) => Some(ty(ack)),
                },
            })
            .collect();
        let handshake = string(&connection.handshake);
        let rows = calls
            .iter()
            .map(|call| {
                if call.wire == handshake {
                    "Handshake".to_owned()
                } else {
                    format!("calls::{}", call.name)
                }
            })
            .collect();
        let (opening, calls): (Vec<_>, Vec<_>) =
            calls.into_iter().partition(|call| call.wire == handshake);
        let opening_params = (methods.iter())
            .find(|method| method.wire == connection.handshake)
            .map(|method| method.params);
        Some(Self {
            handshake,
            challenge: option(connection.challenge.as_deref()),
            shutdown: option(connection.shutdown.as_deref()),
            opening: opening.into_iter().next()?,
            introduction: introduction(protocol, spelling, opening_params?),
            calls,
            rows,
            events: events(protocol, spelling, connection.challenge.as_deref()),
        })
    }
}

/// The type of the handshake's member `client`.
fn introduction(protocol: &Protocol, spelling: &Spelling<'_>, params: TypeId) -> String {
    let Kind::Struct(params) = &protocol.ty(params).kind else {
        return "()".to_owned();
    };
    let member = params.fields.iter().find(|field| field.wire == "client");
    match member.map(|field| &field.ty.shape) {
        Some(Shape::Named(id)) => format!("super::{}", spelling.type_name(*id)),
        Some(_) => "crate::Json".to_owned(),
        None => "()".to_owned(),
    }
}

fn events(protocol: &Protocol, spelling: &Spelling<'_>, challenge: Option<&str>) -> Vec<EventView> {
    let namespaces = protocol.namespaces.iter();
    let mut events: Vec<_> = namespaces
        .flat_map(|namespace| &namespace.events)
        .filter(|event| challenge != Some(event.wire.as_str()))
        .collect();
    events.sort_by(|a, b| a.wire.cmp(&b.wire));
    unique(events.iter().map(|event| event.wire.as_str()), &["Unknown"])
        .into_iter()
        .zip(&events)
        .map(|(name, event)| EventView {
            docs: docs_or(&event.docs, &event.wire, "        ///"),
            name,
            wire: string(&event.wire),
            payload: format!("super::{}", spelling.type_name(event.payload)),
        })
        .collect()
}

/// Names of types for names on the wire.
fn unique<'a>(wires: impl Iterator<Item = &'a str>, taken: &[&str]) -> Vec<String> {
    names::unique(wires.map(|wire| (wire, names::pascal(wire))))
        .into_iter()
        .map(|name| {
            if taken.contains(&name.as_str()) {
                format!("{name}_")
            } else {
                spell::field(&name)
            }
        })
        .collect()
}
