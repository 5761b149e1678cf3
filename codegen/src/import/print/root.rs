//! `mod.rs`: the version, its scopes and error codes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use protocol_schema::document as doc;

use super::super::declare::Declarations;
use super::super::read::literal;
use super::{documentation, frames, line, one_line, room};

/// The text of `mod.rs`.
pub(super) fn root(
    declarations: &Declarations,
    vocabulary: Option<&doc::Document>,
    rooms: &BTreeMap<String, String>,
) -> String {
    let mut modules: BTreeSet<String> = rooms.values().cloned().collect();
    let namespaces = vocabulary
        .into_iter()
        .flat_map(|document| &document.namespaces);
    modules.extend(namespaces.map(|namespace| room(&namespace.id)));
    let about = match vocabulary {
        Some(document) => one_line(&document.title),
        None => "Types of an imported document. Declare the methods that use them in `#[methods]` traits".to_owned(),
    };
    let mut text = format!("//! {about}.\n\n");
    for module in &modules {
        line(&mut text, &format!("pub mod {module};"));
    }
    if let Some(document) = vocabulary {
        constant(&mut text, declarations, document);
        scopes(&mut text, document);
        let codes = document.errors.iter().map(|code| {
            (
                code.id.as_str(),
                code.description.as_str(),
                format!("name = {}", literal(&code.code)),
            )
        });
        plain_enum(&mut text, "ErrorCode", "How a request fails.", codes);
    }
    text
}

/// The constant that holds everything together.
fn constant(text: &mut String, declarations: &Declarations, document: &doc::Document) {
    let protocol = &document.protocol;
    let connection = connection(protocol.connection.as_ref());
    let import = if protocol.connection.is_some() {
        "Connection, "
    } else {
        ""
    };
    let frames = frames(declarations, document).map_or_else(String::new, |frames| {
        format!("    frames: definition::<frames::{frames}>,\n")
    });
    let namespaces = document
        .namespaces
        .iter()
        .fold(String::new(), |mut all, namespace| {
            let name = &declarations.traits[&namespace.id];
            _ = writeln!(all, "        {}::{name},", room(&namespace.id));
            all
        });
    _ = write!(
        text,
        "
use protocol_schema::document::Status;
use protocol_schema::rows::{{{import}Members, Protocol}};
use protocol_schema::{{definition, protocol}};

/// Everything that makes up this version.
pub const PROTOCOL: Protocol = Protocol {{
    name: {name},
    version: {version},
    also: &{also:?},
    status: Status::{status:?},
    title: {title},
    description: {description},
    connection: {connection},
{frames}    scopes: Scope::MEMBERS,
    errors: ErrorCode::MEMBERS,
    namespaces: &[
{namespaces}    ],
}};
",
        name = literal(&protocol.name),
        version = protocol.version,
        also = protocol.also,
        status = protocol.status,
        title = literal(&document.title),
        description = literal(&document.description),
    );
}

fn connection(connection: Option<&doc::Connection>) -> String {
    let Some(connection) = connection else {
        return "None".to_owned();
    };
    let option = |name: &Option<String>| {
        name.as_ref().map_or_else(
            || "None".to_owned(),
            |name| format!("Some({})", literal(name)),
        )
    };
    format!(
        "Some(Connection {{
        handshake: {},
        challenge: {},
        tick: {},
        shutdown: {},
    }})",
        literal(&connection.handshake),
        option(&connection.challenge),
        option(&connection.tick),
        option(&connection.shutdown),
    )
}

fn scopes(text: &mut String, document: &doc::Document) {
    let id = |wire: &String| {
        let scope = document.scopes.iter().find(|scope| scope.name == *wire);
        scope.map(|scope| scope.id.clone())
    };
    let members = document.scopes.iter().map(|scope| {
        let granted: Vec<String> = scope.granted_by.iter().filter_map(id).collect();
        let granted = if granted.is_empty() {
            String::new()
        } else {
            format!(", granted_by = [{}]", granted.join(", "))
        };
        let arguments = format!("name = {}{granted}", literal(&scope.name));
        (scope.id.as_str(), scope.description.as_str(), arguments)
    });
    plain_enum(
        text,
        "Scope",
        "What a connection may be allowed to do.",
        members,
    );
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
