//! Prints declarations as Rust files.

mod root;
mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use protocol_schema::document as doc;
use protocol_schema::fences::{Fences, Line};

use super::declare::{Declaration, Declarations, Kind};
use super::names;

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
    let mut files = vec![(
        "mod.rs".to_owned(),
        root::root(declarations, vocabulary, &rooms),
    )];
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

/// One file: the traits of its namespaces on top, its types below.
fn file(
    place: &str,
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
    let mut about = match place {
        "frames" => "The frames: what every message on the socket is.".to_owned(),
        _ => "Types that several namespaces use.".to_owned(),
    };
    if vocabulary.is_none() {
        "Types of an imported document.".clone_into(&mut about);
    }
    for (document, namespace) in namespaces.filter(|(_, namespace)| room(&namespace.id) == place) {
        about.clone_from(&namespace.description);
        line(&mut body, "");
        documentation(&mut body, "", &namespace.description);
        line(&mut body, "#[methods]");
        line(
            &mut body,
            &format!("pub trait {} {{", declarations.traits[&namespace.id]),
        );
        let mut is_first = true;
        for row in rows::rows(document, namespace, declarations) {
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
        .filter(|declaration| rooms[&declaration.name] == place)
    {
        line(&mut body, "");
        print(&mut body, declaration);
    }
    let uses = uses(place, &body, declarations, vocabulary, rooms);
    let mut text = format!("//! {}.\n", one_line(&about));
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

/// What a file has to import.
fn uses(
    place: &str,
    body: &str,
    declarations: &Declarations,
    vocabulary: Option<&doc::Document>,
    rooms: &BTreeMap<String, String>,
) -> BTreeSet<String> {
    let mut uses: BTreeSet<String> = BTreeSet::new();
    let here = declarations
        .types
        .iter()
        .filter(|declaration| rooms[&declaration.name] == place);
    let mut mentioned: BTreeSet<&str> = here.flat_map(Declaration::mentions).collect();
    mentioned.extend(
        vocabulary
            .into_iter()
            .flat_map(|document| of_rows(document, place, declarations)),
    );
    let is_used = |name: &str| mentioned.contains(name);
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
        if vocabulary.is_some_and(|document| {
            document
                .methods
                .iter()
                .any(|method| room(&method.namespace) == place && !method.errors.is_empty())
        }) {
            uses.insert("super::ErrorCode".to_owned());
        }
        if vocabulary.is_some_and(|document| uses_scope(document, place)) {
            uses.insert("super::Scope".to_owned());
        }
    }
    let own: BTreeSet<&str> = declarations
        .types
        .iter()
        .filter(|declaration| rooms[&declaration.name] == place)
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
    uses
}

/// The types of the methods and events of a file.
fn of_rows<'a>(
    document: &'a doc::Document,
    place: &'a str,
    declarations: &'a Declarations,
) -> impl Iterator<Item = &'a str> {
    let methods = document
        .methods
        .iter()
        .filter(move |method| room(&method.namespace) == place);
    let events = document
        .events
        .iter()
        .filter(move |event| room(&event.namespace) == place);
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

fn uses_scope(document: &doc::Document, place: &str) -> bool {
    document
        .methods
        .iter()
        .any(|method| room(&method.namespace) == place && method.scope.is_some())
        || document
            .events
            .iter()
            .any(|event| room(&event.namespace) == place && event.scope.is_some())
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
            line(text, &format!("pub struct {name} {{}}"));
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
            line(text, &format!("pub struct {name}(pub {});", member.ty));
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
    let mut fences = Fences::default();
    for paragraph in docs.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let mut rest = printable(paragraph.trim_end());
        if fences.next(&rest) != Line::Text {
            // Code keeps its lines.
            line(text, format!("{indent}/// {rest}").trim_end());
            continue;
        }
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
            ' ', '*', '-', '|', '`', '~', '#', '>', '+', '1', '2', '3', '4', '5', '6', '7', '8',
            '9', '0',
        ]) && !text[..*at].ends_with(' ')
    });
    let fits = |at: &usize| text[..*at].chars().count() <= WIDTH;
    let places: Vec<usize> = breaks.map(|(at, _)| at).collect();
    match places
        .iter()
        .copied()
        .rfind(fits)
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
