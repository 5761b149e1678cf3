//! The Rust target: a cargo crate whose types validate while they decode.

mod client;
mod graph;
mod places;
mod spell;
mod types;

use std::collections::BTreeSet;

use askama::Template;

use crate::model::{Answer, Connection, Delivery, Effect, Protocol, Repeats, Role, TypeId};
use crate::names;
use crate::target::Package;
use client::ClientView;
pub(super) use spell::is_keyword;
use spell::{Spelling, docs, string};
use types::{KindView, TypeView};

/// Renders the crate.
pub fn render(package: &Package<'_>) -> Result<Vec<(String, String)>, askama::Error> {
    let versions: Vec<VersionView> = package.versions.iter().map(VersionView::new).collect();
    let has_methods = versions.iter().any(|version| version.number.is_some());
    let has_formats = versions.iter().any(|version| version.has_formats);
    let has_client = versions.iter().any(|version| version.client.is_some());
    let current = versions
        .last()
        .map(|version| version.module.clone())
        .unwrap_or_default();
    let mut files = vec![
        (
            "Cargo.toml".to_owned(),
            Manifest {
                name: &cargo_name(package.name),
                is_ours: has_methods,
                has_client,
            }
            .render()?,
        ),
        (
            "src/lib.rs".to_owned(),
            Lib {
                title: &docs(package.docs_title, "//!"),
                versions: &versions,
                current: &current,
                has_methods,
                has_formats,
                has_client,
            }
            .render()?,
        ),
    ];
    files.push((
        "rustfmt.toml".to_owned(),
        include_str!("../../../../templates/rust/rustfmt.toml").to_owned(),
    ));
    let dispatch = if has_methods { DISPATCH } else { &[] };
    let formats = if has_formats { FORMATS } else { &[] };
    let client = if has_client { CLIENT } else { &[] };
    for (name, text) in RUNTIME.iter().chain(dispatch).chain(formats).chain(client) {
        files.push((format!("src/{name}"), (*text).to_owned()));
    }
    let krate = cargo_name(package.name).replace('-', "_");
    if has_methods {
        files.push((
            "tests/vectors.rs".to_owned(),
            Vectors {
                krate: &krate,
                versions: &versions,
            }
            .render()?,
        ));
    }
    files.extend(client::files(&krate, &versions)?);
    let shared = package.shared();
    if !shared.is_empty() {
        let modules = |versions: &[&Protocol]| {
            let modules = versions.iter().map(|protocol| protocol.module.clone());
            modules.collect::<Vec<_>>()
        };
        let tests = Versions {
            krate: &krate,
            modules: modules(&package.authored().collect::<Vec<_>>()),
            shared: shared
                .iter()
                .map(|(name, versions)| (spell::type_name(name, true), modules(versions)))
                .collect(),
        };
        files.push(("tests/versions.rs".to_owned(), tests.render()?));
    }
    for (version, protocol) in versions.iter().zip(package.versions) {
        let module = &version.module;
        files.push((format!("src/{module}/mod.rs"), Module { version }.render()?));
        files.push((
            format!("src/{module}/models.rs"),
            Types { version }.render()?,
        ));
        let rules = protocol
            .rules
            .to_json_with_places(&protocol.entries, &places::places(protocol));
        files.push((format!("src/{module}/rules.json"), rules + "\n"));
        if version.number.is_some() {
            files.push((
                format!("src/{module}/handlers.rs"),
                Handlers { version }.render()?,
            ));
            files.push((format!("src/{module}/emit.rs"), Emit { version }.render()?));
            files.push((
                format!("src/{module}/tables.rs"),
                Tables { version }.render()?,
            ));
        }
    }
    Ok(files)
}

/// Files that are taken as they are.
macro_rules! runtime {
    ($($file:literal)*) => {
        &[$(($file, include_str!(concat!("../../../../templates/rust/src/", $file)))),*]
    };
}

/// Those of every crate.
const RUNTIME: &[(&str, &str)] = runtime!(
    "concise.rs" "evaluate.rs" "facts.rs" "invalid.rs" "json.rs" "macros.rs" "maybe.rs" "pattern.rs" "reader.rs" "rules.rs"
    "scalars.rs" "tree.rs" "wire.rs"
);
/// Those of a crate with methods.
const DISPATCH: &[(&str, &str)] = runtime!("dispatch.rs");
/// Those of a crate with a client.
const CLIENT: &[(&str, &str)] = runtime!(
    "client/backoff.rs" "client/calls.rs" "client/client.rs" "client/config.rs" "client/connection.rs" "client/contract.rs"
    "client/declare.rs" "client/driver.rs" "client/error.rs" "client/frame.rs" "client/handshake.rs" "client/hooks.rs"
    "client/machine.rs" "client/mod.rs" "client/notices.rs" "client/socket.rs" "client/tls.rs" "client/tolerance.rs" "client/unknown.rs"
);
/// Those of a crate whose documents have their formats asserted.
const FORMATS: &[(&str, &str)] = runtime!("format.rs");

/// Cargo takes letters, digits, `-` and `_`.
fn cargo_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || "-_".contains(c) {
                c
            } else {
                '-'
            }
        })
        .collect();
    if plain.starts_with(|c: char| c.is_ascii_alphabetic()) {
        plain
    } else {
        format!("n{plain}")
    }
}

#[derive(Template)]
#[template(path = "rust/Cargo.toml.j2")]
struct Manifest<'a> {
    name: &'a str,
    /// Written by us, so that we say on which terms.
    is_ours: bool,
    has_client: bool,
}

#[derive(Template)]
#[template(path = "rust/src/lib.rs.j2")]
struct Lib<'a> {
    title: &'a str,
    versions: &'a [VersionView],
    current: &'a str,
    has_methods: bool,
    has_formats: bool,
    has_client: bool,
}

#[derive(Template)]
#[template(path = "rust/tests/vectors.rs.j2")]
struct Vectors<'a> {
    krate: &'a str,
    versions: &'a [VersionView],
}

#[derive(Template)]
#[template(path = "rust/tests/versions.rs.j2")]
struct Versions<'a> {
    krate: &'a str,
    modules: Vec<String>,
    /// Types that several versions have, with their modules.
    shared: Vec<(String, Vec<String>)>,
}

#[derive(Template)]
#[template(path = "rust/src/version/mod.rs.j2")]
struct Module<'a> {
    version: &'a VersionView,
}

#[derive(Template)]
#[template(path = "rust/src/version/models.rs.j2")]
struct Types<'a> {
    version: &'a VersionView,
}

#[derive(Template)]
#[template(path = "rust/src/version/handlers.rs.j2")]
struct Handlers<'a> {
    version: &'a VersionView,
}

#[derive(Template)]
#[template(path = "rust/src/version/emit.rs.j2")]
struct Emit<'a> {
    version: &'a VersionView,
}

#[derive(Template)]
#[template(path = "rust/src/version/tables.rs.j2")]
struct Tables<'a> {
    version: &'a VersionView,
}

/// One version of a protocol, every string already spelled.
struct VersionView {
    module: String,
    docs: String,
    number: Option<u32>,
    accepted: String,
    connection: String,
    has_formats: bool,
    types: Vec<TypeView>,
    entries: Vec<EntryView>,
    scopes: Vec<WordView>,
    errors: Vec<WordView>,
    namespaces: Vec<NamespaceView>,
    client: Option<ClientView>,
}

struct EntryView {
    name: String,
    seed: String,
    lenient: bool,
}

/// A scope or an error code.
struct WordView {
    docs: String,
    name: String,
    wire: String,
    granted_by: String,
}

struct NamespaceView {
    docs: String,
    name: String,
    module: String,
    wildcard: String,
    list: String,
    methods: Vec<MethodView>,
    events: Vec<EventView>,
}

struct MethodView {
    docs: String,
    docs_text: String,
    wire: String,
    name: String,
    deprecated: String,
    since: String,
    params: String,
    /// How they are decoded.
    decode: &'static str,
    result: String,
    ack: String,
    role: &'static str,
    scope: String,
    idempotency: String,
    key_of: String,
    repeats: &'static str,
    effect: &'static str,
    emits: String,
    result_bytes: String,
    errors: String,
    answer: &'static str,
    /// What the parameters and the result are called in the document.
    params_definition: String,
    result_definition: String,
}

struct EventView {
    docs: String,
    docs_text: String,
    wire: String,
    name: String,
    deprecated: String,
    since: String,
    payload: String,
    payload_definition: String,
    scope: String,
    role: String,
    delivery: &'static str,
    /// The sender says for each one what happens when its receiver is slow.
    per_payload: bool,
    targeted: bool,
    state_version: bool,
}

impl VersionView {
    fn new(protocol: &Protocol) -> Self {
        let spelling = Spelling::new(protocol);
        let types = types::views(protocol, &spelling);
        let accepted = protocol.version.as_ref().map(|version| {
            let all: Vec<String> = version
                .also
                .iter()
                .chain([&version.number])
                .map(ToString::to_string)
                .collect();
            all.join(", ")
        });
        let entry = |entry: &crate::model::Entry| EntryView {
            name: string(&entry.name),
            seed: spelling.seed(&entry.ty, None, &places::entry(&entry.name)),
            lenient: spelling.is_lenient(&entry.ty),
        };
        Self {
            module: protocol.module.clone(),
            docs: docs(&protocol.docs, "//!"),
            has_formats: protocol.rules.has_formats(),
            number: protocol.version.as_ref().map(|version| version.number),
            accepted: accepted.unwrap_or_default(),
            connection: protocol
                .version
                .as_ref()
                .and_then(|version| version.connection.as_ref())
                .map_or_else(|| "None".to_owned(), connection),
            entries: protocol.entries.iter().map(entry).collect(),
            scopes: protocol.scopes.iter().map(scope).collect(),
            errors: protocol.errors.iter().map(error).collect(),
            namespaces: protocol
                .namespaces
                .iter()
                .map(|namespace| NamespaceView::new(namespace, protocol, &spelling))
                .collect(),
            client: ClientView::new(protocol, &spelling),
            types,
        }
    }
}

impl NamespaceView {
    fn new(
        namespace: &crate::model::Namespace,
        protocol: &Protocol,
        spelling: &Spelling<'_>,
    ) -> Self {
        let ty = |id: TypeId| spelling.type_name(id).to_owned();
        let definition = |id: TypeId| string(protocol.definition_of(id));
        let method = |method: &crate::model::Method| MethodView {
            docs: docs(&method.docs, "    ///"),
            docs_text: string(&method.docs),
            wire: string(&method.wire),
            name: spell::field(&method.name),
            deprecated: option(method.deprecated.as_deref()),
            since: string(&method.since),
            params: ty(method.params),
            decode: spelling.decode_exactly(method.params),
            result: ty(method.result),
            ack: match method.answer {
                Answer::Once => String::new(),
                Answer::AckThenFinal(ack) => ty(ack),
            },
            role: role(method.role),
            scope: option(method.scope.as_deref()),
            idempotency: option(method.idempotency.as_deref()),
            key_of: method
                .idempotency
                .as_deref()
                .map(|key| spelling.field_of(method.params, key))
                .unwrap_or_default(),
            repeats: match method.repeats {
                Repeats::AnsweredAgain => "AnsweredAgain",
                Repeats::DoneAgain => "DoneAgain",
            },
            effect: match method.effect {
                Effect::None => "None",
                Effect::Idempotent => "Idempotent",
                Effect::Repeats => "Repeats",
            },
            emits: strings(&method.emits),
            result_bytes: format!(
                "ResultBytes {{ default: {}, maximum: {} }}",
                spell::count(method.result_bytes.default),
                spell::count(method.result_bytes.maximum)
            ),
            errors: strings(&method.errors),
            answer: match method.answer {
                Answer::Once => "Once",
                Answer::AckThenFinal(_) => "AckThenFinal",
            },
            params_definition: definition(method.params),
            result_definition: definition(method.result),
        };
        let event = |event: &crate::model::Event| EventView {
            docs: docs(&event.docs, "///"),
            docs_text: string(&event.docs),
            wire: string(&event.wire),
            name: spell::field(&names::snake(&event.wire)),
            deprecated: option(event.deprecated.as_deref()),
            since: string(&event.since),
            payload: ty(event.payload),
            payload_definition: definition(event.payload),
            scope: option(event.scope.as_deref()),
            role: event.role.map_or_else(
                || "None".to_owned(),
                |role| format!("Some(Role::{})", self::role(role)),
            ),
            delivery: match event.delivery {
                Delivery::DropIfSlow => "DropIfSlow",
                Delivery::MustDeliver => "MustDeliver",
                Delivery::PerPayload => "PerPayload",
            },
            per_payload: event.delivery == Delivery::PerPayload,
            targeted: event.targeted,
            state_version: event.state_version,
        };
        let methods: Vec<MethodView> = namespace.methods.iter().map(method).collect();
        let wires: Vec<String> = namespace
            .methods
            .iter()
            .map(|method| format!("`{}`", method.wire))
            .collect();
        // A namespace's methods share its name, but for the few that stand alone: `health` beside `system.echo`.
        let prefixes: BTreeSet<&str> = namespace
            .methods
            .iter()
            .filter_map(|method| method.wire.split_once('.'))
            .map(|(prefix, _)| prefix)
            .collect();
        let wildcard = match prefixes.iter().collect::<Vec<_>>().as_slice() {
            [prefix] => format!("{prefix}.*"),
            _ => namespace.name.clone(),
        };
        Self {
            docs: docs(&namespace.docs, "///"),
            name: names::pascal(&namespace.name),
            module: spell::module(&names::snake(&namespace.name)),
            wildcard,
            list: wires.join(", "),
            methods,
            events: namespace.events.iter().map(event).collect(),
        }
    }
}

fn scope(scope: &crate::model::Scope) -> WordView {
    WordView {
        docs: docs(&scope.docs, "    ///"),
        name: names::pascal(&scope.name),
        wire: string(&scope.wire),
        granted_by: strings(&scope.granted_by),
    }
}

fn error(error: &crate::model::ErrorCode) -> WordView {
    WordView {
        docs: docs(&error.docs, "    ///"),
        name: names::pascal(&error.name),
        wire: string(&error.wire),
        granted_by: String::new(),
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Operator => "Operator",
        Role::Node => "Node",
        Role::Any => "Any",
    }
}

fn connection(connection: &Connection) -> String {
    format!(
        "Some(Connection {{ handshake: {}, challenge: {}, tick: {}, shutdown: {} }})",
        string(&connection.handshake),
        option(connection.challenge.as_deref()),
        option(connection.tick.as_deref()),
        option(connection.shutdown.as_deref()),
    )
}

fn strings(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| string(text)).collect();
    texts.join(", ")
}

fn option(text: Option<&str>) -> String {
    text.map_or_else(
        || "None".to_owned(),
        |text| format!("Some({})", string(text)),
    )
}
