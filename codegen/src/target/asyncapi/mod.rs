//! An AsyncAPI 3 document per version that has methods: what a client sends and receives, for tools that know AsyncAPI.
//! What AsyncAPI has no words for (scopes, roles, idempotency) stands beside it as `x-` extensions.

mod frames;
mod schemas;

use serde_json::{Map, Value, json};

use super::examples::Examples;
use super::{Package, Target};
use crate::model::{Answer, Event, Method, Protocol, Role, TypeId, Version};
use crate::rules::ascii;
use crate::schema::json as strict;
use frames::Frames;

/// The target. It is no language, so it stands beside the languages.
pub const ASYNCAPI: Target = Target {
    id: "asyncapi",
    purpose: "an AsyncAPI 3 document per version",
    name: |names| &names.rust,
    render: |package| Ok(render(package)),
};

fn render(package: &Package<'_>) -> Vec<(String, String)> {
    let versions = package.versions.iter().zip(package.sources);
    let files = versions.filter_map(|(protocol, sources)| {
        let (version, source) = (protocol.version.as_ref()?, sources.first()?);
        // It was read before.
        let text = strict::parse(&source.file, &source.text).ok()?;
        let examples = Examples::of_protocol(protocol, package.examples);
        let writing = Writing {
            protocol,
            frames: Frames::find(protocol, &text, &examples),
            examples: &examples,
        };
        let document = writing.document(version, &text);
        let text = serde_json::to_string_pretty(&document).ok()?;
        Some((
            format!("{}.json", protocol.module),
            format!("{}\n", lines(&text)),
        ))
    });
    files.collect()
}

/// JSON in ASCII; only strings hold other characters, and no line end.
fn lines(json: &str) -> String {
    let lines: Vec<String> = json.lines().map(ascii).collect();
    lines.join("\n")
}

/// The only channel: the socket.
const CHANNEL: &str = "#/channels/socket";

struct Writing<'a> {
    protocol: &'a Protocol,
    frames: Frames<'a>,
    examples: &'a Examples<'a>,
}

/// A message under its name.
type Named = (String, Value);

impl Writing<'_> {
    fn document(&self, version: &Version, document: &Value) -> Value {
        let mut messages = Map::new();
        let mut operations = Map::new();
        let failure = self.frames.failure().map(|payload| {
            let message = json!({
                "name": "failure",
                "title": "A request failed",
                "correlationId": { "$ref": "#/components/correlationIds/id" },
                "payload": schemas::draft_07(&payload)
            });
            ("failure".to_owned(), message)
        });
        for namespace in &self.protocol.namespaces {
            for method in &namespace.methods {
                let (request, mut replies) = self.messages_of(method);
                replies.extend(failure.clone());
                let mut operation = operation_of(method, &namespace.name, &request, &replies);
                if !method.earlier.is_empty() {
                    let earlier = method.earlier.iter().map(|id| self.schema(*id));
                    operation["x-earlier"] = earlier.collect();
                }
                operations.insert(format!("request.{}", method.wire), operation);
                messages.insert(request.0, request.1);
                messages.extend(replies);
            }
            for event in &namespace.events {
                let (name, message) = self.message_of(event);
                let operation = operation_of_event(event, &namespace.name, &name);
                operations.insert(name.clone(), operation);
                messages.insert(name, message);
            }
        }
        let names = messages.keys();
        let in_channel: Map<String, Value> = names
            .map(|name| (name.clone(), to(&format!("#/components/messages/{name}"))))
            .collect();
        let mut components = Map::new();
        components.insert("messages".to_owned(), Value::Object(messages));
        components.insert(
            "schemas".to_owned(),
            Value::Object(schemas::components(document)),
        );
        if self.frames.have_ids() {
            let id = json!({ "description": "The answer carries the id of its request.", "location": "$message.payload#/id" });
            components.insert("correlationIds".to_owned(), json!({ "id": id }));
        }
        json!({
            "asyncapi": "3.0.0",
            "info": self.info(version),
            "defaultContentType": "application/json",
            "servers": { "server": server() },
            "channels": {
                "socket": {
                    "address": "/",
                    "title": "The socket",
                    "description": "One JSON object per text message, in both directions.",
                    "servers": [to("#/servers/server")],
                    "messages": in_channel
                }
            },
            "operations": operations,
            "components": components
        })
    }

    fn info(&self, version: &Version) -> Value {
        let docs = &self.protocol.docs;
        let seen = "Operations are those of a client: it sends requests and receives events.";
        let tags = self.protocol.namespaces.iter();
        let tags =
            tags.map(|namespace| json!({ "name": namespace.name, "description": namespace.docs }));
        let scopes = self.protocol.scopes.iter().map(|scope| {
            json!({ "name": scope.wire, "description": scope.docs, "includedIn": scope.granted_by })
        });
        let errors = self.protocol.errors.iter();
        let errors = errors.map(|error| json!({ "code": error.wire, "description": error.docs }));
        json!({
            "title": self.protocol.title,
            "version": version.number.to_string(),
            "description": if docs.is_empty() { seen.to_owned() } else { format!("{docs}\n\n{seen}") },
            "tags": tags.collect::<Value>(),
            "x-also": version.also,
            "x-status": version.status.word(),
            "x-scopes": scopes.collect::<Value>(),
            "x-errors": errors.collect::<Value>()
        })
    }

    /// The request, and what may come back: acknowledgement and result.
    fn messages_of(&self, method: &Method) -> (Named, Vec<Named>) {
        let wire = &method.wire;
        let message = |what: &str, title: String, payload: Value, example: Option<Value>| {
            let mut message = json!({ "name": wire, "title": title });
            if self.frames.have_ids() {
                message["correlationId"] = to("#/components/correlationIds/id");
            }
            message["payload"] = schemas::draft_07(&payload);
            if let Some(example) = example {
                message["examples"] = json!([{ "payload": example }]);
            }
            (format!("{what}.{wire}"), message)
        };
        let params = self.example(method.params);
        let request = message(
            "request",
            format!("Request of {wire}"),
            self.frames.request(wire, &self.schema(method.params)),
            params.and_then(|value| self.frames.request_example(wire, &value)),
        );
        let answer = |what: &str, title: &str, id: TypeId| {
            let example = self.example(id);
            message(
                what,
                format!("{title} of {wire}"),
                self.frames.response(&self.schema(id)),
                example.and_then(|value| self.frames.response_example(&value)),
            )
        };
        let ack = match method.answer {
            Answer::Once => None,
            Answer::AckThenFinal(ack) => Some(answer("ack", "Acknowledgement", ack)),
        };
        let result = answer("result", "Result", method.result);
        (request, ack.into_iter().chain([result]).collect())
    }

    fn message_of(&self, event: &Event) -> Named {
        let mut message = json!({ "name": event.wire, "title": format!("Event {}", event.wire) });
        let payload = self.frames.event(&event.wire, &self.schema(event.payload));
        message["payload"] = schemas::draft_07(&payload);
        let example = self.example(event.payload);
        if let Some(example) =
            example.and_then(|value| self.frames.event_example(&event.wire, &value))
        {
            message["examples"] = json!([{ "payload": example }]);
        }
        (format!("event.{}", event.wire), message)
    }

    fn schema(&self, id: TypeId) -> Value {
        let own_name = || self.protocol.definition_of(id);
        schemas::reference(self.examples.definition(id).unwrap_or_else(own_name))
    }

    fn example(&self, id: TypeId) -> Option<Value> {
        self.examples.of(id).map(|example| example.value)
    }
}

fn operation_of(method: &Method, namespace: &str, request: &Named, replies: &[Named]) -> Value {
    let in_channel = |(name, _): &Named| to(&format!("{CHANNEL}/messages/{name}"));
    let replies = replies.iter().map(in_channel);
    let mut operation = json!({
        "action": "send",
        "channel": to(CHANNEL),
        "title": method.wire,
        "description": method.docs,
        "tags": [{ "name": namespace }],
        "messages": [in_channel(request)],
        "reply": { "channel": to(CHANNEL), "messages": replies.collect::<Value>() },
        "x-since": method.since,
        "x-role": method.role.word(),
        "x-answer": method.answer.word(),
        "x-effect": method.effect.word(),
        "x-result-bytes": { "default": method.result_bytes.default, "maximum": method.result_bytes.maximum },
        "x-errors": method.errors,
        "x-emits": method.emits
    });
    let repeats = method
        .idempotency
        .as_ref()
        .map(|_| method.repeats.word().to_owned());
    for (name, word) in [
        ("x-scope", &method.scope),
        ("x-idempotency", &method.idempotency),
        ("x-repeats", &repeats),
        ("x-deprecated", &method.deprecated),
    ] {
        if let Some(word) = word {
            operation[name] = json!(word);
        }
    }
    operation
}

fn operation_of_event(event: &Event, namespace: &str, message: &str) -> Value {
    let mut operation = json!({
        "action": "receive",
        "channel": to(CHANNEL),
        "title": event.wire,
        "description": event.docs,
        "tags": [{ "name": namespace }],
        "messages": [to(&format!("{CHANNEL}/messages/{message}"))],
        "x-since": event.since,
        "x-delivery": event.delivery.word(),
        "x-targeted": event.targeted,
        "x-state-version": event.state_version
    });
    let role = event.role.map(|role| Role::word(role).to_owned());
    for (name, word) in [
        ("x-scope", &event.scope),
        ("x-role", &role),
        ("x-deprecated", &event.deprecated),
    ] {
        if let Some(word) = word {
            operation[name] = json!(word);
        }
    }
    operation
}

fn server() -> Value {
    json!({
        "host": "{host}",
        "protocol": "ws",
        "description": "Where the server listens, which the protocol does not say.",
        "variables": { "host": { "description": "Host and port.", "default": "localhost" } }
    })
}

fn to(place: &str) -> Value {
    json!({ "$ref": place })
}
