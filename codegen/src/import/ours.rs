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
        .or_else(|| texts(document))
        .or_else(|| twins(document))
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
    let reasons = (document.methods.iter().map(|it| &it.allow))
        .chain(document.events.iter().map(|it| &it.allow))
        .flatten();
    if let Some((rule, _)) = reasons.clone().find(|(_, reason)| reason.trim().is_empty()) {
        return Some(format!(
            "`{}` is allowed without a reason",
            rule.escape_debug()
        ));
    }
    let rule = (document.methods.iter().flat_map(|it| it.allow.keys()))
        .chain(document.events.iter().flat_map(|it| it.allow.keys()))
        .find(|rule| !names::is_rule(rule))?;
    Some(format!("`{}` is not a lint's id", rule.escape_debug()))
}

/// Names and what is said about them are arguments and documentation, which are never empty.
fn texts(document: &doc::Document) -> Option<String> {
    let rows = (document.scopes.iter()).map(|it| (&it.id, [&it.name, &it.description]));
    let rows = rows
        .chain((document.errors.iter()).map(|it| (&it.id, [&it.code, &it.description])))
        .chain((document.namespaces.iter()).map(|it| (&it.id, [&it.id, &it.description])))
        .chain((document.methods.iter()).map(|it| (&it.id, [&it.name, &it.description])))
        .chain((document.events.iter()).map(|it| (&it.id, [&it.name, &it.description])))
        .chain((document.methods.iter()).map(|it| (&it.id, [&it.since, &it.since])))
        .chain((document.events.iter()).map(|it| (&it.id, [&it.since, &it.since])));
    let notes = (document.methods.iter()).map(|it| (&it.id, &it.deprecated));
    let notes = notes
        .chain((document.events.iter()).map(|it| (&it.id, &it.deprecated)))
        .filter_map(|(id, note)| Some((id, [note.as_ref()?; 2])));
    let (id, _) = rows
        .chain(notes)
        .find(|(_, texts)| texts.iter().any(|text| text.trim().is_empty()))?;
    Some(format!(
        "`{id}` has an empty name, description, `since` or note"
    ))
}

/// What Rust declares in one place has a name of its own there.
fn twins(document: &doc::Document) -> Option<String> {
    let traits = document.namespaces.iter().map(|it| ("namespaces", &it.id));
    let rows = (document.methods.iter().map(|it| (&it.namespace, &it.id)))
        .chain(document.events.iter().map(|it| (&it.namespace, &it.id)));
    let all = (document.scopes.iter().map(|it| ("scopes", &it.id)))
        .chain(document.errors.iter().map(|it| ("error codes", &it.id)))
        .chain(traits)
        .map(|(kind, id)| (kind.to_owned(), id))
        .chain(rows.map(|(space, id)| (format!("members of `{space}`"), id)));
    let mut seen = BTreeSet::new();
    let (kind, id) = all.into_iter().find(|each| !seen.insert(each.clone()))?;
    Some(format!("two {kind} have the id `{id}`"))
}
