//! Whether a document with our vocabulary can be one that we wrote: what it names becomes Rust as it stands.

use std::collections::BTreeSet;

use protocol_schema::document as doc;
use serde_json::{Map, Value};

use super::names;

/// The first thing that no document of ours says.
pub(super) fn mistake(document: &doc::Document, root: &Map<String, Value>) -> Option<String> {
    identifiers(document)
        .or_else(|| relations(document))
        .or_else(|| types(document, root))
        .or_else(|| rules(document))
}

/// Ids are printed as identifiers.
fn identifiers(document: &doc::Document) -> Option<String> {
    let types = (document.namespaces.iter().map(|it| &it.id))
        .chain(document.scopes.iter().map(|it| &it.id))
        .chain(document.errors.iter().map(|it| &it.id));
    let functions =
        (document.methods.iter().map(|it| &it.id)).chain(document.events.iter().map(|it| &it.id));
    let wrong = types
        .filter(|id| !is_identifier(id, true))
        .chain(functions.filter(|id| !is_identifier(id, false)))
        .next()?;
    Some(format!("`{}` is not an id", wrong.escape_debug()))
}

fn is_identifier(id: &str, is_type: bool) -> bool {
    let starts = |c: char| {
        if is_type {
            c.is_ascii_uppercase()
        } else {
            c.is_ascii_lowercase()
        }
    };
    id.starts_with(starts)
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !(is_type && id == "Self")
        && names::function(id) != format!("{id}_")
}

/// A scope or a code that is not found would be left out, and with it who may call.
fn relations(document: &doc::Document) -> Option<String> {
    let scopes: BTreeSet<&str> = document.scopes.iter().map(|it| it.name.as_str()).collect();
    let codes: BTreeSet<&str> = document.errors.iter().map(|it| it.code.as_str()).collect();
    let spaces: BTreeSet<&str> = document
        .namespaces
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    let used_scopes = (document.methods.iter().filter_map(|it| it.scope.as_ref()))
        .chain(document.events.iter().filter_map(|it| it.scope.as_ref()))
        .chain(document.scopes.iter().flat_map(|it| &it.granted_by));
    let used_codes = document.methods.iter().flat_map(|it| &it.errors);
    let used_spaces = (document.methods.iter().map(|it| &it.namespace))
        .chain(document.events.iter().map(|it| &it.namespace));
    unknown("scope", used_scopes, &scopes)
        .or_else(|| unknown("error code", used_codes, &codes))
        .or_else(|| unknown("namespace", used_spaces, &spaces))
}

fn unknown<'a>(
    what: &str,
    mut used: impl Iterator<Item = &'a String>,
    known: &BTreeSet<&str>,
) -> Option<String> {
    let name = used.find(|name| !known.contains(name.as_str()))?;
    Some(format!("unknown {what} `{}`", name.escape_debug()))
}

fn types(document: &doc::Document, root: &Map<String, Value>) -> Option<String> {
    let known = root.get("definitions").and_then(Value::as_object);
    let methods = document.methods.iter().flat_map(|method| {
        [&method.params, &method.result]
            .into_iter()
            .chain(&method.ack)
            .chain(&method.earlier)
    });
    let name = methods
        .chain(document.events.iter().map(|event| &event.payload))
        .map(doc::Reference::name)
        .find(|name| !known.is_some_and(|known| known.contains_key(*name)))?;
    Some(format!("unknown type `{}`", name.escape_debug()))
}

fn rules(document: &doc::Document) -> Option<String> {
    let rule = (document.methods.iter().flat_map(|it| it.allow.keys()))
        .chain(document.events.iter().flat_map(|it| it.allow.keys()))
        .find(|rule| !names::is_rule(rule))?;
    Some(format!("`{}` is not a lint's id", rule.escape_debug()))
}
