//! Prints declarations as Rust files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use protocol_schema::document as doc;

use super::declare::{Declaration, Declarations, Kind};
use super::names;
use super::read::literal;

/// Width of documentation, without indentation.
const WIDTH: usize = 110;

/// What the printed code uses, and from where.
const IMPORTS: &[(&str, &str)] = &[
    ("BTreeMap", "std::collections::BTreeMap"),
    ("NonZeroU64", "std::num::NonZeroU64"),
    ("NonEmpty", "protocol_schema::NonEmpty"),
    ("Nullable", "protocol_schema::Nullable"),
    ("Untyped", "protocol_schema::Untyped"),
    ("Usually", "protocol_schema::Usually"),
];

/// The files of the module, `mod.rs` first.
pub(super) fn files(
    declarations: &Declarations,
    vocabulary: Option<&doc::Document>,
) -> Vec<(String, String)> {
    let rooms = rooms(declarations, vocabulary);
    let mut files = vec![("mod.rs".to_owned(), root(declarations, vocabulary, &rooms))];
    let mut names: Vec<&String> = rooms.values().collect();
    names.sort();
    names.dedup();
    for room in names {
        let text = file(room, declarations, vocabulary, &rooms);
        files.push((format!("{room}.rs"), text));
    }
    for namespace in vocabulary
        .into_iter()
        .flat_map(|document| &document.namespaces)
    {
        let room = room(&namespace.id);
        if !files.iter().any(|(path, _)| *path == format!("{room}.rs")) {
            let text = file(&room, declarations, vocabulary, &rooms);
            files.push((format!("{room}.rs"), text));
        }
    }
    files
}

/// The file of a namespace.
fn room(namespace: &str) -> String {
    names::module(namespace)
}

/// Which file each type stands in: that of the only namespace that uses it, `frames`, or `types`.
fn rooms(
    declarations: &Declarations,
    vocabulary: Option<&doc::Document>,
) -> BTreeMap<String, String> {
    let mut users: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    if let Some(document) = vocabulary {
        let name = |reference: &doc::Reference| {
            declarations.names.get(reference.name()).map(String::as_str)
        };
        for method in &document.methods {
            let types = [
                Some(&method.params),
                Some(&method.result),
                method.ack.as_ref(),
            ];
            for ty in types
                .into_iter()
                .flatten()
                .chain(&method.earlier)
                .filter_map(name)
            {
                reach(ty, &room(&method.namespace), declarations, &mut users);
            }
        }
        for event in &document.events {
            if let Some(ty) = name(&event.payload) {
                reach(ty, &room(&event.namespace), declarations, &mut users);
            }
        }
        for ty in document.one_of.iter().filter_map(name) {
            reach(ty, "frames", declarations, &mut users);
        }
    }
    let room = |declaration: &Declaration| {
        let own = users
            .get(declaration.name.as_str())
            .filter(|rooms| rooms.len() == 1);
        let is_frames = vocabulary
            .is_some_and(|document| frames(declarations, document) == Some(&declaration.name));
        let room = own
            .and_then(BTreeSet::first)
            .map_or("types", String::as_str);
        (
            declaration.name.clone(),
            if is_frames { "frames" } else { room }.to_owned(),
        )
    };
    declarations.types.iter().map(room).collect()
}

fn reach<'a>(
    name: &'a str,
    room: &str,
    declarations: &'a Declarations,
    users: &mut BTreeMap<&'a str, BTreeSet<String>>,
) {
    let mut open = vec![name];
    while let Some(name) = open.pop() {
        let Some(declaration) = declarations
            .types
            .iter()
            .find(|declaration| declaration.name == name)
        else {
            continue;
        };
        if users
            .entry(&declaration.name)
            .or_default()
            .insert(room.to_owned())
        {
            open.extend(declaration.mentions());
        }
    }
}

/// The union of the frames.
fn frames<'a>(declarations: &'a Declarations, document: &doc::Document) -> Option<&'a String> {
    let wanted: Vec<Option<&String>> = document
        .one_of
        .iter()
        .map(|frame| declarations.names.get(frame.name()))
        .collect();
    let union = declarations
        .types
        .iter()
        .find(|declaration| match &declaration.kind {
            Kind::Union(branches) => branches
                .iter()
                .map(|branch| Some(&branch.ty))
                .eq(wanted.iter().copied()),
            _ => false,
        })?;
    Some(&union.name)
}

/// `mod.rs`: the version, its scopes and error codes.
fn root(
    declarations: &Declarations,
    vocabulary: Option<&doc::Document>,
    rooms: &BTreeMap<String, String>,
) -> String {
    let mut text = String::new();
    let mut modules: BTreeSet<String> = rooms.values().cloned().collect();
    let Some(document) = vocabulary else {
        line(
            &mut text,
            "//! Types of an imported document. Declare the methods that use them in `#[methods]` traits.",
        );
        line(&mut text, "");
        modules
            .iter()
            .for_each(|module| line(&mut text, &format!("pub mod {module};")));
        return text;
    };
    modules.extend(
        document
            .namespaces
            .iter()
            .map(|namespace| room(&namespace.id)),
    );
    line(&mut text, &format!("//! {}.", one_line(&document.title)));
    line(&mut text, "");
    modules
        .iter()
        .for_each(|module| line(&mut text, &format!("pub mod {module};")));
    line(&mut text, "");
    let has_connection = document.protocol.connection.is_some();
    line(
        &mut text,
        &format!(
            "use protocol_schema::document::Status;\nuse protocol_schema::rows::{{{}Members, Protocol}};\nuse protocol_schema::{{definition, protocol}};",
            if has_connection { "Connection, " } else { "" }
        ),
    );
    line(&mut text, "");
    line(&mut text, "/// Everything that makes up this version.");
    line(&mut text, "pub const PROTOCOL: Protocol = Protocol {");
    let protocol = &document.protocol;
    line(
        &mut text,
        &format!("    name: {},", literal(&protocol.name)),
    );
    line(&mut text, &format!("    version: {},", protocol.version));
    line(&mut text, &format!("    also: &{:?},", protocol.also));
    line(
        &mut text,
        &format!("    status: Status::{:?},", protocol.status),
    );
    line(
        &mut text,
        &format!("    title: {},", literal(&document.title)),
    );
    line(
        &mut text,
        &format!("    description: {},", literal(&document.description)),
    );
    let option = |name: &Option<String>| {
        name.as_ref().map_or_else(
            || "None".to_owned(),
            |name| format!("Some({})", literal(name)),
        )
    };
    match &protocol.connection {
        None => line(&mut text, "    connection: None,"),
        Some(connection) => {
            line(&mut text, "    connection: Some(Connection {");
            line(
                &mut text,
                &format!("        handshake: {},", literal(&connection.handshake)),
            );
            line(
                &mut text,
                &format!("        challenge: {},", option(&connection.challenge)),
            );
            line(
                &mut text,
                &format!("        tick: {},", option(&connection.tick)),
            );
            line(
                &mut text,
                &format!("        shutdown: {},", option(&connection.shutdown)),
            );
            line(&mut text, "    }),");
        }
    }
    if let Some(frames) = frames(declarations, document) {
        line(
            &mut text,
            &format!("    frames: definition::<frames::{frames}>,"),
        );
    }
    line(&mut text, "    scopes: Scope::MEMBERS,");
    line(&mut text, "    errors: ErrorCode::MEMBERS,");
    let namespaces: Vec<String> = document
        .namespaces
        .iter()
        .map(|namespace| format!("        {}::{},\n", room(&namespace.id), namespace.id))
        .collect();
    line(
        &mut text,
        &format!("    namespaces: &[\n{}    ],", namespaces.concat()),
    );
    line(&mut text, "};");
    let id = |wire: &String| {
        document
            .scopes
            .iter()
            .find(|scope| scope.name == *wire)
            .map(|scope| scope.id.clone())
    };
    plain_enum(
        &mut text,
        "Scope",
        "What a connection may be allowed to do.",
        document.scopes.iter().map(|scope| {
            let granted: Vec<String> = scope.granted_by.iter().filter_map(id).collect();
            let granted = if granted.is_empty() {
                String::new()
            } else {
                format!(", granted_by = [{}]", granted.join(", "))
            };
            (
                scope.id.as_str(),
                scope.description.as_str(),
                format!("name = {}{granted}", literal(&scope.name)),
            )
        }),
    );
    plain_enum(
        &mut text,
        "ErrorCode",
        "How a request fails.",
        document.errors.iter().map(|code| {
            (
                code.id.as_str(),
                code.description.as_str(),
                format!("name = {}", literal(&code.code)),
            )
        }),
    );
    text
}

fn plain_enum<'a>(
    text: &mut String,
    name: &str,
    docs: &str,
    members: impl Iterator<Item = (&'a str, &'a str, String)>,
) {
    line(text, "");
    documentation(text, "", docs);
    line(text, "#[protocol]");
    line(text, &format!("pub enum {name} {{"));
    for (id, docs, arguments) in members {
        documentation(text, "    ", docs);
        line(text, &format!("    #[protocol({arguments})]\n    {id},"));
    }
    line(text, "}");
}

/// One file: the traits of its namespaces on top, its types below.
fn file(
    room_: &str,
    declarations: &Declarations,
    vocabulary: Option<&doc::Document>,
    rooms: &BTreeMap<String, String>,
) -> String {
    let mut body = String::new();
    let namespaces = vocabulary.into_iter().flat_map(|document| {
        document
            .namespaces
            .iter()
            .map(move |namespace| (document, namespace))
    });
    let mut about = match room_ {
        "frames" => "The frames: what every message on the socket is.".to_owned(),
        _ => "Types that several namespaces use.".to_owned(),
    };
    if vocabulary.is_none() {
        "Types of an imported document.".clone_into(&mut about);
    }
    for (document, namespace) in namespaces.filter(|(_, namespace)| room(&namespace.id) == room_) {
        about.clone_from(&namespace.description);
        line(&mut body, "");
        documentation(&mut body, "", &namespace.description);
        line(&mut body, "#[methods]");
        line(&mut body, &format!("pub trait {} {{", namespace.id));
        let mut is_first = true;
        for row in rows(document, namespace, declarations) {
            if !std::mem::take(&mut is_first) {
                line(&mut body, "");
            }
            body.push_str(&row);
        }
        line(&mut body, "}");
    }
    for declaration in declarations
        .types
        .iter()
        .filter(|declaration| rooms[&declaration.name] == room_)
    {
        line(&mut body, "");
        print(&mut body, declaration);
    }
    let mut text = format!("//! {}.\n", one_line(&about));
    let mut uses: BTreeSet<String> = BTreeSet::new();
    let here = declarations
        .types
        .iter()
        .filter(|declaration| rooms[&declaration.name] == room_);
    let mut used: BTreeSet<&str> = here.flat_map(Declaration::mentions).collect();
    used.extend(
        vocabulary
            .into_iter()
            .flat_map(|document| of_rows(document, room_, declarations)),
    );
    let is_used = |name: &str| used.contains(name);
    uses.extend(
        IMPORTS
            .iter()
            .filter(|(name, _)| is_used(name))
            .map(|(_, path)| (*path).to_owned()),
    );
    for attribute in ["methods", "protocol"] {
        if body.contains(&format!("#[{attribute}")) {
            uses.insert(format!("protocol_schema::{attribute}"));
        }
    }
    if body.contains("#[methods]") {
        let named = |path: &str| body.contains(path);
        if vocabulary.is_some_and(|document| {
            document
                .methods
                .iter()
                .any(|method| room(&method.namespace) == room_ && !method.errors.is_empty())
        }) {
            uses.insert("super::ErrorCode".to_owned());
        }
        if named("scope = ") && vocabulary.is_some_and(|document| uses_scope(document, room_)) {
            uses.insert("super::Scope".to_owned());
        }
    }
    let own: BTreeSet<&str> = declarations
        .types
        .iter()
        .filter(|declaration| rooms[&declaration.name] == room_)
        .map(|declaration| declaration.name.as_str())
        .collect();
    let foreign = declarations.types.iter().filter(|declaration| {
        is_used(&declaration.name) && !own.contains(declaration.name.as_str())
    });
    uses.extend(
        foreign.map(|declaration| {
            format!("super::{}::{}", rooms[&declaration.name], declaration.name)
        }),
    );
    line(&mut text, "");
    for group in ["std", "protocol_schema", "super"] {
        let mut is_empty = true;
        for (parent, names) in together(&uses, group) {
            let names: Vec<&str> = names.into_iter().collect();
            match names.as_slice() {
                [only] => line(&mut text, &format!("use {parent}::{only};")),
                several => line(
                    &mut text,
                    &format!("use {parent}::{{{}}};", several.join(", ")),
                ),
            }
            is_empty = false;
        }
        if !is_empty {
            line(&mut text, "");
        }
    }
    text.pop();
    text.push_str(&body);
    text
}

/// The types of the methods and events of a file.
fn of_rows<'a>(
    document: &'a doc::Document,
    room_: &'a str,
    declarations: &'a Declarations,
) -> impl Iterator<Item = &'a str> {
    let methods = document
        .methods
        .iter()
        .filter(move |method| room(&method.namespace) == room_);
    let events = document
        .events
        .iter()
        .filter(move |event| room(&event.namespace) == room_);
    let methods_earlier = methods.clone().flat_map(|method| &method.earlier);
    methods
        .flat_map(|method| {
            [
                Some(&method.params),
                Some(&method.result),
                method.ack.as_ref(),
            ]
        })
        .flatten()
        .chain(methods_earlier)
        .chain(events.map(|event| &event.payload))
        .filter_map(|reference| declarations.names.get(reference.name()).map(String::as_str))
}

/// The paths of one group, those with one parent together.
fn together<'a>(uses: &'a BTreeSet<String>, group: &str) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut parents: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let of_group = uses
        .iter()
        .filter(|path| path.split("::").next() == Some(group));
    for (parent, name) in of_group.filter_map(|path| path.rsplit_once("::")) {
        parents.entry(parent).or_default().insert(name);
    }
    parents
}

fn uses_scope(document: &doc::Document, room_: &str) -> bool {
    document
        .methods
        .iter()
        .any(|method| room(&method.namespace) == room_ && method.scope.is_some())
        || document
            .events
            .iter()
            .any(|event| room(&event.namespace) == room_ && event.scope.is_some())
}

/// The methods and events of a namespace, as an author would declare them.
fn rows(
    document: &doc::Document,
    namespace: &doc::Namespace,
    declarations: &Declarations,
) -> Vec<String> {
    let name = |reference: &doc::Reference| {
        declarations
            .names
            .get(reference.name())
            .cloned()
            .unwrap_or_default()
    };
    let scope = |wire: &String| {
        document
            .scopes
            .iter()
            .find(|scope| scope.name == *wire)
            .map_or("None", |scope| scope.id.as_str())
    };
    let errors = |codes: &[String]| {
        let ids: Vec<&str> = codes
            .iter()
            .filter_map(|code| document.errors.iter().find(|error| error.code == *code))
            .map(|error| error.id.as_str())
            .collect();
        ids.join(", ")
    };
    let mut made = Vec::new();
    for method in document
        .methods
        .iter()
        .filter(|method| method.namespace == namespace.id)
    {
        let mut arguments = Vec::new();
        if names::method(&namespace.id, &method.id) != method.name {
            arguments.push(format!("name = {}", literal(&method.name)));
        }
        arguments.push(format!(
            "scope = {}",
            method.scope.as_ref().map_or("None", scope)
        ));
        if method.role != doc::Role::Operator {
            arguments.push(format!("role = {:?}", method.role));
        }
        if let Some(key) = &method.idempotency {
            arguments.push(format!("idempotency = {}", names::member(key).0));
        }
        more_of_method(method, &mut arguments);
        if let Some(ack) = &method.ack {
            arguments.push(format!("ack = {}", name(ack)));
        }
        arguments.push(format!("since = {}", literal(&method.since)));
        if !method.earlier.is_empty() {
            let earlier: Vec<String> = method.earlier.iter().map(name).collect();
            arguments.push(format!("earlier = [{}]", earlier.join(", ")));
        }
        if let Some(note) = &method.deprecated {
            arguments.push(format!("deprecated = {}", literal(note)));
        }
        arguments.push(format!("errors = [{}]", errors(&method.errors)));
        let signature = format!(
            "fn {}(params: {}) -> {};",
            names::function(&method.id),
            name(&method.params),
            name(&method.result)
        );
        made.push(row("method", &method.description, &arguments, &signature));
    }
    for event in document
        .events
        .iter()
        .filter(|event| event.namespace == namespace.id)
    {
        let mut arguments = Vec::new();
        if names::method(&namespace.id, &event.id) != event.name {
            arguments.push(format!("name = {}", literal(&event.name)));
        }
        arguments.push(format!("delivery = {:?}", event.delivery));
        if let Some(wire) = &event.scope {
            arguments.push(format!("scope = {}", scope(wire)));
        }
        more_of_event(event, &mut arguments);
        if event.targeted {
            arguments.push("targeted".to_owned());
        }
        if event.state_version {
            arguments.push("state_version".to_owned());
        }
        arguments.push(format!("since = {}", literal(&event.since)));
        if let Some(note) = &event.deprecated {
            arguments.push(format!("deprecated = {}", literal(note)));
        }
        let signature = format!(
            "fn {}(payload: {});",
            names::function(&event.id),
            name(&event.payload)
        );
        made.push(row("event", &event.description, &arguments, &signature));
    }
    made
}

fn row(kind: &str, docs: &str, arguments: &[String], signature: &str) -> String {
    let mut text = String::new();
    documentation(&mut text, "    ", docs);
    attribute(&mut text, "    ", kind, arguments);
    line(&mut text, &format!("    {signature}"));
    text
}

/// `#[name(…)]`, on several lines when it is long.
fn attribute(text: &mut String, indent: &str, name: &str, arguments: &[String]) {
    if arguments.is_empty() {
        return line(text, &format!("{indent}#[{name}]"));
    }
    let all = arguments.join(", ");
    if indent.len() + name.len() + all.chars().count() + 5 <= 100 {
        line(text, &format!("{indent}#[{name}({all})]"));
    } else {
        line(text, &format!("{indent}#[{name}("));
        line(
            text,
            &format!(
                "{indent}    {}",
                arguments.join(&format!(",\n{indent}    "))
            ),
        );
        line(text, &format!("{indent})]"));
    }
}

fn print(text: &mut String, declaration: &Declaration) {
    documentation(text, "", &declaration.docs);
    attribute(text, "", "protocol", &declaration.arguments);
    let name = &declaration.name;
    match &declaration.kind {
        Kind::Struct(members) if members.is_empty() => {
            line(text, &format!("pub struct {name} {{}}"))
        }
        Kind::Struct(members) => {
            line(text, &format!("pub struct {name} {{"));
            for member in members {
                documentation(text, "    ", &member.docs);
                if !member.arguments.is_empty() {
                    attribute(text, "    ", "protocol", &member.arguments);
                }
                line(text, &format!("    pub {}: {},", member.ident, member.ty));
            }
            line(text, "}");
        }
        Kind::Newtype(member) if member.arguments.is_empty() => {
            line(text, &format!("pub struct {name}(pub {});", member.ty))
        }
        Kind::Newtype(member) => {
            line(text, &format!("pub struct {name}("));
            attribute(text, "    ", "protocol", &member.arguments);
            line(text, &format!("    pub {},\n);", member.ty));
        }
        Kind::Enum(variants) => {
            line(text, &format!("pub enum {name} {{"));
            for variant in variants {
                documentation(text, "    ", &variant.docs);
                if !variant.arguments.is_empty() {
                    attribute(text, "    ", "protocol", &variant.arguments);
                }
                line(text, &format!("    {},", variant.ident));
            }
            line(text, "}");
        }
        Kind::Union(branches) => {
            line(text, &format!("pub enum {name} {{"));
            for branch in branches {
                documentation(text, "    ", &branch.docs);
                line(text, &format!("    {}({}),", branch.ident, branch.ty));
            }
            line(text, "}");
        }
    }
}

/// A doc comment. Paragraphs are wrapped where that does not change what is read from them again.
fn documentation(text: &mut String, indent: &str, docs: &str) {
    for paragraph in docs.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let mut rest = printable(paragraph.trim_end());
        if rest.is_empty() {
            line(text, &format!("{indent}///"));
        }
        while !rest.is_empty() {
            let (now, later) = wrapped(&rest);
            line(text, &format!("{indent}/// {now}"));
            rest = later.to_owned();
        }
    }
}

/// The first line of a paragraph, and what is left of it.
fn wrapped(text: &str) -> (&str, &str) {
    let starts_list = text.starts_with([' ', '*', '-', '|', '`', '#']);
    if text.chars().count() <= WIDTH || starts_list {
        return (text, "");
    }
    let breaks = text.match_indices(' ').filter(|(at, _)| {
        // A line that starts like a list or a table would keep its line break, and so would two spaces.
        !text[at + 1..].starts_with([
            ' ', '*', '-', '|', '`', '#', '>', '+', '1', '2', '3', '4', '5', '6', '7', '8', '9',
            '0',
        ]) && !text[..*at].ends_with(' ')
    });
    let fits = |at: &usize| text[..*at].chars().count() <= WIDTH;
    let places: Vec<usize> = breaks.map(|(at, _)| at).collect();
    match places
        .iter()
        .copied()
        .filter(fits)
        .next_back()
        .or_else(|| places.first().copied())
    {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    }
}

/// Text for a comment: what would change how the line reads is written as an escape.
fn printable(text: &str) -> String {
    let mut made = String::new();
    for c in text.chars() {
        if crate::names::is_unprintable(c) {
            _ = write!(made, "\\u{{{:x}}}", u32::from(c));
        } else {
            made.push(c);
        }
    }
    made
}

fn one_line(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    printable(first.trim_end_matches('.').trim())
}

fn line(text: &mut String, more: &str) {
    text.push_str(more);
    text.push('\n');
}

/// What a method does, says and how large its result is.
fn more_of_method(method: &doc::Method, arguments: &mut Vec<String>) {
    let is_usual = match method.scope.as_deref() {
        None => method.effect == doc::Effect::None,
        Some(_) => method.effect == doc::Effect::Repeats,
    };
    if !is_usual {
        arguments.push(format!("effect = {:?}", method.effect));
    }
    if method.repeats != doc::Repeats::default() {
        arguments.push(format!("repeats = {:?}", method.repeats));
    }
    if !method.emits.is_empty() {
        arguments.push(format!("emits = {:?}", method.emits));
    }
    let usual = doc::ResultBytes::USUAL;
    if method.result_bytes.default != usual.default {
        arguments.push(format!("result_bytes = {}", method.result_bytes.default));
    }
    if method.result_bytes.maximum != usual.maximum {
        arguments.push(format!(
            "max_result_bytes = {}",
            method.result_bytes.maximum
        ));
    }
    allow(&method.allow, arguments);
}

fn more_of_event(event: &doc::Event, arguments: &mut Vec<String>) {
    if let Some(role) = event.role {
        arguments.push(format!("role = {role:?}"));
    }
    allow(&event.allow, arguments);
}

fn allow(rules: &BTreeMap<String, String>, arguments: &mut Vec<String>) {
    if !rules.is_empty() {
        let pairs: Vec<String> = rules
            .iter()
            .map(|(rule, reason)| format!("{} = {}", rule.replace('-', "_"), literal(reason)))
            .collect();
        arguments.push(format!("allow({})", pairs.join(", ")));
    }
}
