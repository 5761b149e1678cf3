//! Reads the `x-` vocabulary of an authored document into the model. A foreign document has none.

use std::collections::{BTreeMap, BTreeSet};

use protocol_schema::document as doc;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::spelling::Spelling;
use crate::model::{
    Answer, Connection, Delivery, Effect, ErrorCode, Event, Kind, Method, Namespace, Protocol,
    Repeats, ResultBytes, Role, Scope, Shape, Status, TypeDef, TypeId, Version,
};
use crate::names;
use crate::problem::Problem;
use crate::schema::Store;
use crate::schema::store::push_token;

/// Fills in version, scopes, errors, namespaces, methods and events.
pub(super) fn read(store: &Store, protocol: &mut Protocol) -> Vec<Problem> {
    let mut reader = Reader {
        store,
        problems: Vec::new(),
        types: BTreeMap::new(),
    };
    let Some(root) = store
        .get(&store.main())
        .filter(|root| root.get("x-protocol").is_some())
    else {
        return Vec::new();
    };
    for entry in &protocol.entries {
        // A definition that stands for another, for a list or a map has an alias that carries its name.
        let mut pointer = "#/definitions/".to_owned();
        push_token(&mut pointer, &entry.name);
        let alias = |ty: &TypeDef| ty.pointer == pointer && matches!(ty.kind, Kind::Alias(_));
        let alias = protocol.types.iter().position(alias).map(TypeId);
        let found = match (&entry.ty.shape, entry.ty.checked) {
            (Shape::Named(id), false) => alias.or(Some(*id)),
            _ => alias,
        };
        if let Some(id) = found {
            reader.types.insert(entry.name.clone(), id);
        }
    }
    if let Some(version) = reader.one::<doc::Protocol>(root, "x-protocol") {
        reader.spelled("x-protocol/name", &version.name, Spelling::Wire);
        protocol.module = format!("v{}", version.version);
        protocol.version = Some(self::version(version));
    }
    for (place, row) in reader.rows::<doc::Scope>(root, "x-scopes") {
        reader.spelled(&place, &row.id, Spelling::Pascal);
        reader.spelled(&place, &row.name, Spelling::Wire);
        protocol.scopes.push(scope(row));
    }
    for (index, scope) in protocol.scopes.iter().enumerate() {
        for granting in &scope.granted_by {
            let place = format!("x-scopes/{index}/grantedBy");
            reader.known_words(protocol, &place, Some(granting), &[]);
        }
    }
    for (place, row) in reader.rows::<doc::ErrorCode>(root, "x-errors") {
        reader.spelled(&place, &row.id, Spelling::Pascal);
        reader.spelled(&place, &row.code, Spelling::Wire);
        protocol.errors.push(error(row));
    }
    for (place, row) in reader.rows::<doc::Namespace>(root, "x-namespaces") {
        reader.spelled(&place, &row.id, Spelling::Pascal);
        protocol.namespaces.push(namespace(row));
    }
    let methods = reader.rows::<doc::Method>(root, "x-methods");
    let events = reader.rows::<doc::Event>(root, "x-events");
    let method_names: BTreeSet<String> = methods.iter().map(|(_, row)| row.name.clone()).collect();
    let event_names: BTreeSet<String> = events.iter().map(|(_, row)| row.name.clone()).collect();
    reader.twins(methods.iter().map(|(place, row)| (place, &row.name)));
    reader.twins(events.iter().map(|(place, row)| (place, &row.name)));
    reader.connection(protocol, &method_names, &event_names);
    for (place, row) in methods {
        for event in &row.emits {
            reader.known_name(&place, "event", "x-events", event, &event_names);
        }
        reader.spelled(&place, &row.id, Spelling::Snake);
        reader.spelled(&place, &row.name, Spelling::Wire);
        reader.lines(&place, &row.since, row.deprecated.as_ref(), &row.allow);
        reader.known_words(protocol, &place, row.scope.as_ref(), &row.errors);
        let (owner, method) = (row.namespace.clone(), reader.method(protocol, &place, row));
        if let (Some(namespace), Some(method)) =
            (reader.namespace(protocol, &place, &owner), method)
        {
            namespace.methods.push(method);
        }
    }
    for (place, row) in events {
        reader.spelled(&place, &row.id, Spelling::Snake);
        reader.spelled(&place, &row.name, Spelling::Wire);
        reader.lines(&place, &row.since, row.deprecated.as_ref(), &row.allow);
        reader.known_words(protocol, &place, row.scope.as_ref(), &[]);
        let (owner, event) = (row.namespace.clone(), reader.event(&place, row));
        if let (Some(namespace), Some(event)) = (reader.namespace(protocol, &place, &owner), event)
        {
            namespace.events.push(event);
        }
    }
    reader.problems
}

struct Reader<'a> {
    store: &'a Store,
    problems: Vec<Problem>,
    /// Definitions that have a type of their own.
    types: BTreeMap<String, TypeId>,
}

impl Reader<'_> {
    fn one<T: DeserializeOwned>(&mut self, root: &Value, member: &str) -> Option<T> {
        let value = root.get(member)?;
        self.parse(member, value)
    }

    fn rows<T: DeserializeOwned>(&mut self, root: &Value, member: &str) -> Vec<(String, T)> {
        let Some(list) = root.get(member).and_then(Value::as_array) else {
            self.problem(
                member,
                format!("`{member}` is missing"),
                "write it as an array, even when it is empty",
            );
            return Vec::new();
        };
        let row = |(index, value)| {
            let place = format!("{member}/{index}");
            self.parse(&place, value).map(|row| (place, row))
        };
        list.iter().enumerate().filter_map(row).collect()
    }

    fn parse<T: DeserializeOwned>(&mut self, place: &str, value: &Value) -> Option<T> {
        match serde_json::from_value(value.clone()) {
            Ok(row) => Some(row),
            Err(error) => {
                self.problem(
                    place,
                    error.to_string(),
                    "see the vocabulary's own schema in `schema-src`",
                );
                None
            }
        }
    }

    /// What opens and keeps a connection has to be there.
    fn connection(
        &mut self,
        protocol: &Protocol,
        methods: &BTreeSet<String>,
        events: &BTreeSet<String>,
    ) {
        let version = protocol.version.as_ref();
        let Some(connection) = version.and_then(|it| it.connection.as_ref()) else {
            return;
        };
        let place = "x-protocol/connection";
        self.known_name(place, "method", "x-methods", &connection.handshake, methods);
        let of_events = [
            &connection.challenge,
            &connection.tick,
            &connection.shutdown,
        ];
        for event in of_events.into_iter().flatten() {
            self.known_name(place, "event", "x-events", event, events);
        }
    }

    fn twins<'r>(&mut self, rows: impl Iterator<Item = (&'r String, &'r String)>) {
        let mut seen = BTreeSet::new();
        for (place, name) in rows {
            if !seen.insert(name) {
                self.problem(
                    place,
                    format!("`{name}` is declared twice"),
                    "remove or rename one of them",
                );
            }
        }
    }

    /// Refuses a word that cannot stand in code as it is. Nothing else checks them: a row is not a schema.
    fn spelled(&mut self, place: &str, word: &str, spelling: Spelling) {
        if !spelling.takes(word) {
            self.problem(
                place,
                format!("`{word}` is not {}", spelling.name()),
                "see the vocabulary's own schema in `schema-src`",
            );
        }
    }

    /// Refuses what would not stay in its cell of a table, or in its sentence: these texts are one line each.
    fn lines(
        &mut self,
        place: &str,
        since: &str,
        deprecated: Option<&String>,
        allow: &BTreeMap<String, String>,
    ) {
        let fix = "write one line of printable characters";
        let texts = [("since", since)].into_iter();
        let texts = texts
            .chain(deprecated.map(|note| ("deprecated", note.as_str())))
            .chain(allow.values().map(|reason| ("x-allow", reason.as_str())));
        for (member, text) in texts {
            let at = format!("{place}/{member}");
            if text.trim().is_empty() {
                self.problem(&at, "is empty", fix);
            } else if let Some(c) = text.chars().find(|c| names::is_unprintable(*c)) {
                let fact = format!("holds the character U+{:04X}", u32::from(c));
                self.problem(&at, fact, fix);
            }
        }
    }

    fn known_name(
        &mut self,
        place: &str,
        kind: &str,
        table: &str,
        name: &str,
        known: &BTreeSet<String>,
    ) {
        if !known.contains(name) {
            self.problem(
                place,
                format!("unknown {kind} `{name}`"),
                &format!("declare it in `{table}`"),
            );
        }
    }

    fn known_words(
        &mut self,
        protocol: &Protocol,
        place: &str,
        scope: Option<&String>,
        errors: &[String],
    ) {
        if let Some(scope) =
            scope.filter(|scope| !protocol.scopes.iter().any(|known| known.wire == **scope))
        {
            self.problem(
                place,
                format!("unknown scope `{scope}`"),
                "declare it in `x-scopes`",
            );
        }
        for code in errors
            .iter()
            .filter(|code| !protocol.errors.iter().any(|known| known.wire == **code))
        {
            self.problem(
                place,
                format!("unknown error code `{code}`"),
                "declare it in `x-errors`",
            );
        }
    }

    fn namespace<'p>(
        &mut self,
        protocol: &'p mut Protocol,
        place: &str,
        id: &str,
    ) -> Option<&'p mut Namespace> {
        let found = protocol
            .namespaces
            .iter_mut()
            .find(|namespace| namespace.name == id);
        if found.is_none() {
            self.problem(
                place,
                format!("unknown namespace `{id}`"),
                "declare it in `x-namespaces`",
            );
        }
        found
    }

    fn method(&mut self, protocol: &Protocol, place: &str, row: doc::Method) -> Option<Method> {
        let params = self.ty(&format!("{place}/params"), &row.params);
        let earlier: Option<Vec<TypeId>> = row
            .earlier
            .iter()
            .map(|reference| self.ty(&format!("{place}/earlier"), reference))
            .collect();
        let result = self.ty(&format!("{place}/result"), &row.result);
        let answer = match (row.answer, &row.ack) {
            (doc::Answer::Once, None) => Some(Answer::Once),
            (doc::Answer::AckThenFinal, Some(ack)) => self
                .ty(&format!("{place}/ack"), ack)
                .map(Answer::AckThenFinal),
            (doc::Answer::Once, Some(_)) | (doc::Answer::AckThenFinal, None) => {
                self.problem(
                    place,
                    "`answer` and `ack` do not agree",
                    "give `ack` with `ack-then-final`, and only then",
                );
                None
            }
        };
        let (params, earlier, result, answer) = (params?, earlier?, result?, answer?);
        if let Some(key) = &row.idempotency {
            let holds_key = matches!(&protocol.ty(params).kind, Kind::Struct(fields) if fields.fields.iter().any(|field| {
                field.wire == *key && field.required && matches!(field.ty.shape, Shape::Text { .. })
            }));
            if !holds_key {
                let fact = format!(
                    "`{key}` is not a required string of `{}`",
                    protocol.ty(params).name
                );
                self.problem(
                    place,
                    fact,
                    "name the member that carries the idempotency key",
                );
            }
        }
        if row.repeats == doc::Repeats::DoneAgain && row.idempotency.is_none() {
            self.problem(
                place,
                "`repeats` is there without `idempotency`",
                "name the member that carries the idempotency key, or remove `repeats`",
            );
        }
        let size = row.result_bytes;
        if size.default > size.maximum {
            let fact = format!(
                "a result of {} bytes is usual and one of {} is the largest",
                size.default, size.maximum
            );
            self.problem(
                &format!("{place}/resultBytes"),
                fact,
                "make `maximum` at least as large as `default`",
            );
        }
        if size.maximum > SAFE {
            self.problem(
                &format!("{place}/resultBytes"),
                format!("{} bytes are more than JavaScript counts", size.maximum),
                "stay within 2^53 − 1",
            );
        }
        Some(Method {
            wire: row.name,
            name: row.id,
            docs: row.description,
            deprecated: row.deprecated,
            since: row.since,
            params,
            earlier,
            result,
            answer,
            role: role(row.role),
            scope: row.scope,
            idempotency: row.idempotency,
            repeats: match row.repeats {
                doc::Repeats::AnsweredAgain => Repeats::AnsweredAgain,
                doc::Repeats::DoneAgain => Repeats::DoneAgain,
            },
            effect: match row.effect {
                doc::Effect::None => Effect::None,
                doc::Effect::Idempotent => Effect::Idempotent,
                doc::Effect::Repeats => Effect::Repeats,
            },
            emits: row.emits,
            result_bytes: ResultBytes {
                default: size.default,
                maximum: size.maximum,
            },
            errors: row.errors,
            allow: row.allow,
        })
    }

    fn event(&mut self, place: &str, row: doc::Event) -> Option<Event> {
        let payload = self.ty(&format!("{place}/payload"), &row.payload)?;
        if row.role == Some(doc::Role::Any) {
            self.problem(
                &format!("{place}/role"),
                "an event for any role",
                "remove `role`: without it everyone receives the event",
            );
        }
        Some(Event {
            wire: row.name,
            name: row.id,
            docs: row.description,
            deprecated: row.deprecated,
            since: row.since,
            payload,
            scope: row.scope,
            role: row.role.map(role),
            delivery: match row.delivery {
                doc::Delivery::DropIfSlow => Delivery::DropIfSlow,
                doc::Delivery::MustDeliver => Delivery::MustDeliver,
                doc::Delivery::PerPayload => Delivery::PerPayload,
            },
            targeted: row.targeted,
            state_version: row.state_version,
            allow: row.allow,
        })
    }

    fn ty(&mut self, place: &str, reference: &doc::Reference) -> Option<TypeId> {
        let target = reference
            .target
            .strip_prefix("#/definitions/")
            .and_then(|name| self.types.get(name))
            .copied();
        if target.is_none() {
            let fact = format!(
                "`{}` is not a definition with a type of its own",
                reference.target
            );
            self.problem(
                place,
                fact,
                "define it as a type: an object, an enum, a union, a list",
            );
        }
        target
    }

    fn problem(&mut self, place: &str, fact: impl Into<String>, fix: &str) {
        let mut at = self.store.main();
        for token in place.split('/') {
            at = at.child(token);
        }
        self.problems
            .push(Problem::new("vocabulary", self.store.show(&at), fact, fix));
    }
}

/// The largest integer that survives JavaScript.
const SAFE: u64 = (1 << 53) - 1;
fn version(row: doc::Protocol) -> Version {
    Version {
        number: row.version,
        also: row.also,
        status: match row.status {
            doc::Status::Current => Status::Current,
            doc::Status::Legacy => Status::Legacy,
            doc::Status::Frozen => Status::Frozen,
        },
        connection: row.connection.map(|connection| Connection {
            handshake: connection.handshake,
            challenge: connection.challenge,
            tick: connection.tick,
            shutdown: connection.shutdown,
        }),
    }
}

fn role(row: doc::Role) -> Role {
    match row {
        doc::Role::Operator => Role::Operator,
        doc::Role::Node => Role::Node,
        doc::Role::Any => Role::Any,
    }
}

fn scope(row: doc::Scope) -> Scope {
    Scope {
        wire: row.name,
        name: row.id,
        docs: row.description,
        granted_by: row.granted_by,
    }
}

fn error(row: doc::ErrorCode) -> ErrorCode {
    ErrorCode {
        wire: row.code,
        name: row.id,
        docs: row.description,
    }
}

fn namespace(row: doc::Namespace) -> Namespace {
    Namespace {
        name: row.id,
        docs: row.description,
        methods: Vec::new(),
        events: Vec::new(),
    }
}
