//! The gateway plays the recorded conversations of clients from its own side: what a client sends is sent to the real
//! gateway over a real socket, and what a client receives has to come.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{Client, Gateway, goodbye};
use serde_json::Value;

/// Versions the gateway does not speak, and why.
const NOT_SPOKEN: [(&str, &str); 1] = [(
    "v1",
    "the gateway does not negotiate protocol 1 yet; its clients play these",
)];

#[tokio::test]
async fn the_gateway_is_the_other_side_of_every_transcript() {
    let mut played = 0;
    for (path, transcript) in transcripts() {
        if transcript.get("clientOnly").is_some() {
            continue;
        }
        let name = path.display().to_string();
        let gateway = gateway(&transcript["gateway"]);
        let mut conversation = Conversation::default();
        for step in transcript["steps"]
            .as_array()
            .expect("a transcript has steps")
        {
            conversation.play(&gateway, step, &name).await;
        }
        let early = conversation.early;
        assert!(early.is_empty(), "{name}: nobody asked for {early:?}");
        played += 1;
    }
    assert!(played >= 8, "only {played} transcripts are for gateways");
}

fn transcripts() -> Vec<(PathBuf, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema-src/transcripts");
    let list = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("the folder is readable");
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.expect("readable").path())
            .collect();
        paths.sort();
        paths
    };
    let is_spoken = |folder: &Path| {
        let why = NOT_SPOKEN
            .iter()
            .find(|(version, _)| folder.ends_with(version));
        if let Some((version, why)) = why {
            eprintln!("skipped: transcripts of {version}: {why}");
        }
        why.is_none()
    };
    let versions = list(&root)
        .into_iter()
        .filter(|path| path.is_dir() && is_spoken(path));
    let files = versions.flat_map(|version| list(&version));
    files
        .map(|path| {
            let text = fs::read_to_string(&path).expect("the transcript is readable");
            let transcript = serde_json::from_str(&text);
            let transcript =
                transcript.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path, transcript)
        })
        .collect()
}

/// A gateway as the transcript wants it.
fn gateway(settings: &Value) -> Gateway {
    let mut arguments: Vec<String> = Vec::new();
    let mut environment = Vec::new();
    for (name, value) in settings.as_object().into_iter().flatten() {
        match (name.as_str(), value) {
            ("token", Value::String(token)) => {
                arguments.extend(["--token".to_owned(), token.clone()]);
            }
            ("password", Value::String(password)) => {
                environment.push(("CLAWDBOT_GATEWAY_PASSWORD", password.as_str()));
            }
            ("tickIntervalMs", interval) => {
                arguments.extend(["--tick-interval-ms".to_owned(), interval.to_string()]);
            }
            (name, value) => panic!("no gateway is set up with {name} = {value}"),
        }
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    Gateway::start_with(&arguments, &environment)
}

/// A connection, if there is one, and the answers that came before their turn.
#[derive(Default)]
struct Conversation {
    client: Option<Client>,
    early: Vec<Value>,
}

impl Conversation {
    /// Plays one step; those that are between a client and its application are passed over.
    async fn play(&mut self, gateway: &Gateway, step: &Value, name: &str) {
        if step.get("opened").is_some() {
            self.client = Some(gateway.open().await);
            self.early.clear();
        } else if let Some(frame) = step.get("send") {
            self.client().send(frame.to_string()).await;
        } else if let Some(expected) = step.get("receive") {
            let found = self.receive(expected, name).await;
            let varies = step["varies"].as_array().into_iter().flatten();
            let pointers: Vec<&str> = varies.filter_map(Value::as_str).collect();
            assert_eq!(
                without(found, &pointers),
                without(expected.clone(), &pointers),
                "{name}: {step}"
            );
        } else if let (Some(end), Some(client)) = (step.get("closed"), &mut self.client) {
            let code = end["code"].as_u64().and_then(|code| code.try_into().ok());
            let reason = end["reason"].as_str().unwrap_or_default();
            let expected = goodbye(code.expect("a code"), reason);
            let (messages, found) = client.rest().await;
            assert!(messages.iter().all(is_event), "{name}: {messages:?}");
            assert_eq!(found, expected, "{name}: {step}");
        }
    }

    fn client(&mut self) -> &mut Client {
        self.client.as_mut().expect("the socket is open")
    }

    /// The next message that the transcript may mean: events it does not have are passed over, and answers may overtake
    /// each other.
    async fn receive(&mut self, expected: &Value, name: &str) -> Value {
        let is_meant = |found: &Value| {
            let same = |member| found[member] == expected[member];
            same("type") && same("id") && same("event")
        };
        if let Some(at) = self.early.iter().position(is_meant) {
            return self.early.remove(at);
        }
        loop {
            let found = match self.client().receive().await {
                Ok(found) => found,
                Err(end) => panic!("{name}: the gateway closed with {end:?} instead of {expected}"),
            };
            if is_meant(&found) {
                return found;
            }
            if !is_event(&found) {
                self.early.push(found);
            }
        }
    }
}

fn is_event(frame: &Value) -> bool {
    frame["type"] == "event"
}

/// A frame without what may vary.
fn without(mut frame: Value, pointers: &[&str]) -> Value {
    for pointer in pointers {
        let (parent, member) = pointer.rsplit_once('/').expect("a pointer into the frame");
        let member = member.replace("~1", "/").replace("~0", "~");
        if let Some(Value::Object(members)) = frame.pointer_mut(parent) {
            members.remove(&member);
        }
    }
    frame
}
