//! What is said about methods, events and versions beyond their types, in words.

use super::describe::joined;
use super::places::Places;
use super::prose::Span;
use crate::model::{Answer, Delivery, Effect, Event, Method, Protocol, Repeats, Role, Status};

/// A fact.
pub(super) struct Fact {
    /// `Scope`.
    pub(super) label: &'static str,
    pub(super) value: Vec<Span>,
}

/// What the table of all methods says of one, after its name.
pub(super) const METHOD_COLUMNS: [&str; 4] = ["Scope", "Role", "Effect", "Answer"];
/// What the table of all events says of one, after its name.
pub(super) const EVENT_COLUMNS: [&str; 4] = ["Scope", "To", "When slow", "Carries"];

fn fact(label: &'static str, value: Vec<Span>) -> Fact {
    Fact { label, value }
}

fn text(text: impl Into<String>) -> Vec<Span> {
    vec![Span::text(text)]
}

/// A scope or an error code, with a link to it.
pub(super) fn word(wire: &str, places: &Places<'_>) -> Span {
    Span::code(wire).linked(Some(places.word(wire)))
}

fn words(wires: &[String], places: &Places<'_>) -> Vec<Span> {
    let words = wires.iter().map(|wire| vec![word(wire, places)]);
    joined(words.collect(), ", ")
}

pub(super) fn of_protocol(protocol: &Protocol, places: &Places<'_>) -> Vec<Fact> {
    let Some(version) = &protocol.version else {
        return Vec::new();
    };
    let mut number = version.number.to_string();
    if !version.also.is_empty() {
        let also: Vec<String> = version.also.iter().map(ToString::to_string).collect();
        number = format!("{number}; its servers also answer {}", also.join(", "));
    }
    let status = match version.status {
        Status::Current => "current: new clients speak it",
        Status::Legacy => "legacy: served for clients that are out there",
        Status::Frozen => "frozen: served for clients that are out there, and never changed again",
    };
    let mut facts = vec![fact("Version", text(number)), fact("Status", text(status))];
    if let Some(connection) = &version.connection {
        facts.push(fact(
            "Opened by",
            vec![places.method_name(&connection.handshake)],
        ));
        let events = [
            ("Challenge", &connection.challenge),
            ("Sign of life", &connection.tick),
            ("Farewell", &connection.shutdown),
        ];
        for (label, wire) in events {
            let wire = wire.iter();
            facts.extend(wire.map(|wire| fact(label, vec![places.event_name(wire)])));
        }
    }
    facts
}

pub(super) fn of_method(method: &Method, places: &Places<'_>) -> Vec<Fact> {
    let mut facts = vec![fact(
        "Scope",
        scope(method.scope.as_ref(), places, "none needed"),
    )];
    facts.push(fact("Role", text(role(method.role))));
    let is_done_once = method.idempotency.is_some() && method.repeats == Repeats::AnsweredAgain;
    let effect = match method.effect {
        Effect::None => "none: it only reads",
        Effect::Idempotent => "idempotent: repeating it changes nothing more",
        Effect::Repeats if is_done_once => "repeats, unless the same key is sent",
        Effect::Repeats => "repeats: each call does it again",
    };
    facts.push(fact("Effect", text(effect)));
    if let Some(key) = &method.idempotency {
        let means = match method.repeats {
            // What it is answered is told by the method's own text, where it is not the first answer.
            Repeats::AnsweredAgain => ": a second call with the same key does nothing twice",
            Repeats::DoneAgain => {
                ": handed on to whoever carries the call out; a second call is done again"
            }
        };
        facts.push(fact(
            "Idempotency",
            vec![Span::code(key), Span::text(means)],
        ));
    }
    let answer = match method.answer {
        Answer::Once => "one response",
        Answer::AckThenFinal(_) => {
            "an acknowledgement at once and the result later, both with the id of the request"
        }
    };
    facts.push(fact("Answer", text(answer)));
    let size = format!(
        "usually about {}, at most {}",
        bytes(method.result_bytes.default),
        bytes(method.result_bytes.maximum)
    );
    facts.push(fact("Result size", text(size)));
    if !method.emits.is_empty() {
        let events = method
            .emits
            .iter()
            .map(|wire| vec![places.event_name(wire)]);
        facts.push(fact("May emit", joined(events.collect(), ", ")));
    }
    if !method.errors.is_empty() {
        facts.push(fact("Errors", words(&method.errors, places)));
    }
    facts.push(fact("Since", text(&method.since)));
    facts
}

pub(super) fn row_of_method(method: &Method, places: &Places<'_>) -> Vec<Vec<Span>> {
    let answer = match method.answer {
        Answer::Once => "once",
        Answer::AckThenFinal(_) => "twice",
    };
    vec![
        scope(method.scope.as_ref(), places, "–"),
        text(method.role.word()),
        text(method.effect.word()),
        text(answer),
    ]
}

pub(super) fn of_event(event: &Event, protocol: &Protocol, places: &Places<'_>) -> Vec<Fact> {
    let mut facts = vec![fact("Sent to", text(receivers(event)))];
    facts.push(fact(
        "Scope",
        scope(event.scope.as_ref(), places, "none needed"),
    ));
    let delivery = match event.delivery {
        Delivery::DropIfSlow => "dropped for receivers that are slow",
        Delivery::MustDeliver => "never dropped: a receiver that is too slow is disconnected",
        Delivery::PerPayload => {
            "the sender decides for each one whether slow receivers may miss it"
        }
    };
    facts.push(fact("Delivery", text(delivery)));
    facts.push(fact(
        "Carries",
        carries(event, "nothing beside its payload"),
    ));
    let methods = protocol
        .namespaces
        .iter()
        .flat_map(|namespace| &namespace.methods);
    let causes = methods.filter(|method| method.emits.contains(&event.wire));
    let causes: Vec<Vec<Span>> = causes
        .map(|method| vec![places.method_name(&method.wire)])
        .collect();
    if !causes.is_empty() {
        facts.push(fact("Caused by", joined(causes, ", ")));
    }
    facts.push(fact("Since", text(&event.since)));
    facts
}

pub(super) fn row_of_event(event: &Event, places: &Places<'_>) -> Vec<Vec<Span>> {
    vec![
        scope(event.scope.as_ref(), places, "–"),
        text(if event.targeted {
            "one connection"
        } else {
            event.role.map_or("all", Role::word)
        }),
        text(event.delivery.word()),
        carries(event, "–"),
    ]
}

fn receivers(event: &Event) -> String {
    let who = match event.role {
        Some(Role::Node) => "connections of nodes",
        Some(Role::Operator) => "connections of operators",
        Some(Role::Any) | None => "connections",
    };
    if event.targeted {
        format!("one of the {who}")
    } else {
        format!("all {who} that may receive it")
    }
}

/// What stands in the frame beside the payload.
fn carries(event: &Event, otherwise: &str) -> Vec<Span> {
    let words = [
        (!event.targeted, "seq"),
        (event.state_version, "stateVersion"),
    ];
    let words = words.into_iter().filter(|(is, _)| *is);
    let spans = joined(
        words.map(|(_, word)| vec![Span::code(word)]).collect(),
        ", ",
    );
    if spans.is_empty() {
        text(otherwise)
    } else {
        spans
    }
}

fn scope(scope: Option<&String>, places: &Places<'_>, none: &str) -> Vec<Span> {
    scope.map_or_else(|| text(none), |wire| vec![word(wire, places)])
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Operator => "operators",
        Role::Node => "nodes",
        Role::Any => "operators and nodes",
    }
}

/// A size in the unit people would choose.
fn bytes(count: u64) -> String {
    const KIB: u64 = 1 << 10;
    const MIB: u64 = 1 << 20;
    if count >= MIB && count.is_multiple_of(MIB) {
        format!("{} MiB", count / MIB)
    } else if count >= KIB && count.is_multiple_of(KIB) {
        format!("{} KiB", count / KIB)
    } else {
        format!("{count} bytes")
    }
}
