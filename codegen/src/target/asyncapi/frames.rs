//! The frames of a protocol, found by their members: a request names a method and has params, a response says whether it
//! is ok, an event names itself.

use serde_json::{Map, Value, json};

use super::schemas;
use crate::model::{Protocol, Shape};
use crate::rules::judge::Judge;
use crate::target::examples::Examples;

/// The frames.
pub(super) struct Frames<'a> {
    request: Option<Frame<'a>>,
    response: Option<Frame<'a>>,
    event: Option<Frame<'a>>,
    judge: Judge<'a>,
}

/// A definition, and the smallest value of it.
struct Frame<'a> {
    definition: &'a str,
    rule: crate::rules::RuleId,
    sample: Map<String, Value>,
}

impl<'a> Frames<'a> {
    /// Finds them among the alternatives of the document itself.
    pub(super) fn find(protocol: &'a Protocol, document: &Value, examples: &Examples<'_>) -> Self {
        let alternatives = ["oneOf", "anyOf"]
            .into_iter()
            .filter_map(|keyword| document.get(keyword));
        let alternatives = alternatives.filter_map(Value::as_array).flatten();
        let names: Vec<&str> = alternatives
            .filter_map(|alternative| alternative["$ref"].as_str())
            .filter_map(|target| target.strip_prefix("#/definitions/"))
            .collect();
        let has = |name: &str, members: &[&str]| {
            let properties = &document["definitions"][name]["properties"];
            members
                .iter()
                .all(|member| properties.get(member).is_some())
        };
        let find = |members: &[&str]| {
            let entries = protocol.entries.iter();
            let mut entries = entries.filter(|entry| names.contains(&entry.name.as_str()));
            let entry = entries.find(|entry| has(&entry.name, members))?;
            let Shape::Named(_) = entry.ty.shape else {
                return None;
            };
            Some(Frame {
                definition: &entry.name,
                rule: entry.ty.rule,
                sample: examples.smallest(&entry.name)?.as_object()?.clone(),
            })
        };
        Self {
            request: find(&["id", "method", "params"]),
            response: find(&["id", "ok", "payload", "error"]),
            event: find(&["event", "payload"]),
            judge: Judge::new(&protocol.rules),
        }
    }

    /// A request: schema, and whether it has an id.
    pub(super) fn request(&self, method: &str, params: &Value) -> Value {
        let members = json!({ "method": { "const": method }, "params": params });
        narrowed(self.request.as_ref(), &members, params)
    }

    pub(super) fn response(&self, payload: &Value) -> Value {
        let members = json!({ "ok": { "const": true }, "payload": payload });
        narrowed(self.response.as_ref(), &members, payload)
    }

    /// A failure; nothing when the protocol has no responses.
    pub(super) fn failure(&self) -> Option<Value> {
        let frame = self.response.as_ref()?;
        Some(json!({
            "allOf": [schemas::reference(frame.definition)],
            "required": ["error"],
            "properties": { "ok": { "const": false } }
        }))
    }

    pub(super) fn event(&self, event: &str, payload: &Value) -> Value {
        let members = json!({ "event": { "const": event }, "payload": payload });
        narrowed(self.event.as_ref(), &members, payload)
    }

    /// Whether requests and responses carry an id.
    pub(super) fn have_ids(&self) -> bool {
        self.request.is_some() && self.response.is_some()
    }

    pub(super) fn request_example(&self, method: &str, params: &Value) -> Option<Value> {
        self.example(
            self.request.as_ref(),
            [("method", json!(method)), ("params", params.clone())],
        )
    }

    pub(super) fn response_example(&self, payload: &Value) -> Option<Value> {
        self.example(
            self.response.as_ref(),
            [("ok", json!(true)), ("payload", payload.clone())],
        )
    }

    pub(super) fn event_example(&self, event: &str, payload: &Value) -> Option<Value> {
        self.example(
            self.event.as_ref(),
            [("event", json!(event)), ("payload", payload.clone())],
        )
    }

    /// A frame around an example; nothing but the example itself when there are no frames.
    fn example(&self, frame: Option<&Frame<'_>>, members: [(&str, Value); 2]) -> Option<Value> {
        let Some(frame) = frame else {
            let [_, (_, inner)] = members;
            return Some(inner);
        };
        let mut sample = frame.sample.clone();
        for (name, value) in members {
            sample.insert(name.to_owned(), value);
        }
        let sample = Value::Object(sample);
        self.judge.accepts(frame.rule, &sample).then_some(sample)
    }
}

/// A frame with members that say more; without frames, what is inside of it.
fn narrowed(frame: Option<&Frame<'_>>, members: &Value, inner: &Value) -> Value {
    match frame {
        Some(frame) => json!({
            "allOf": [schemas::reference(frame.definition)],
            "properties": members
        }),
        None => inner.clone(),
    }
}
