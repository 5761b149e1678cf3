//! Methods and events, as an author would declare them.

use std::collections::BTreeMap;

use protocol_schema::document as doc;

use super::super::declare::Declarations;
use super::super::names;
use super::super::read::literal;
use super::{attribute, documentation, line};

/// The methods and events of a namespace, as an author would declare them.
pub(super) fn rows(
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
    let space = &declarations.traits[&namespace.id];
    let mut made = Vec::new();
    for method in document
        .methods
        .iter()
        .filter(|method| method.namespace == namespace.id)
    {
        let mut arguments = Vec::new();
        if names::method(space, &method.id) != method.name {
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
        if names::method(space, &event.id) != event.name {
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
