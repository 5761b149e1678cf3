//! The client's machine plays recorded conversations: each input, and every output in its order. All clients pass the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use protocol::Json;
use protocol::client::{
    Backoff, ClientError, Config, Contract, DeviceKey, Input, Machine, Moment, Output, Version,
};
use serde_json::{Map, Value, json};

#[test]
fn v1() {
    play_all("v1", protocol::v1::client::Protocol::contract());
}

#[test]
fn v1_survives_nonsense() {
    confuse("v1", protocol::v1::client::Protocol::contract());
}

#[test]
fn v3() {
    play_all("v3", protocol::v3::client::Protocol::contract());
}

#[test]
fn v3_survives_nonsense() {
    confuse("v3", protocol::v3::client::Protocol::contract());
}

/// What a transcript says happens, rather than what is to be done.
const INPUTS: [&str; 11] = [
    "start", "stop", "loaded", "opened", "receive", "receiveText", "signed", "closed", "advance", "call", "cancel",
];

fn play_all(version: &str, contract: &'static Contract) {
    for (path, transcript) in transcripts(version) {
        let name = path.display();
        let mut player = Player::new(&transcript, contract);
        let steps = transcript["steps"].as_array().expect("a transcript has steps");
        let mut at = 0;
        while let Some(step) = steps.get(at) {
            let expected = steps[at + 1..].iter().take_while(|step| !is_input(step));
            let expected: Vec<&Value> = expected.collect();
            let found = player.play(step);
            let matches = found.len() == expected.len()
                && found.iter().zip(&expected).all(|(found, expected)| same(found, expected));
            assert!(
                matches,
                "{name}: step {at}, {step}\nexpected {}\nfound    {}",
                expected.into_iter().cloned().collect::<Value>(),
                Value::from(found),
            );
            at += 1 + found.len();
        }
    }
}

fn is_input(step: &Value) -> bool {
    INPUTS.iter().any(|input| step.get(input).is_some())
}

/// A machine, and what time it is for it.
struct Player {
    machine: Machine,
    at: Moment,
}

impl Player {
    fn new(transcript: &Value, contract: &'static Contract) -> Self {
        let machine = Machine::new(contract, config(&transcript["client"]));
        Self {
            machine: machine.expect("the configuration can work"),
            at: Moment {
                now: 0,
                wall: transcript["wall"].as_u64().unwrap_or_default(),
                random: transcript["random"].as_f64().unwrap_or_default(),
            },
        }
    }

    /// Plays an input; gives the outputs as a transcript says them.
    fn play(&mut self, step: &Value) -> Vec<Value> {
        let input = INPUTS.into_iter().find(|input| step.get(input).is_some());
        let input = input.unwrap_or_else(|| panic!("{step} is no input"));
        let value = &step[input];
        let string = |name: &str| value[name].as_str().map(str::to_owned);
        let text = value.to_string();
        let params = value.get("params").map(json_of);
        let input = match input {
            "start" => Input::Start,
            "stop" => Input::Stop,
            "loaded" => Input::Loaded { token: string("token") },
            "opened" => Input::Opened,
            "receive" => Input::Receive(&text),
            "receiveText" => Input::Receive(value.as_str().expect("text")),
            "signed" => Input::Signed(string("signature").ok_or_else(|| string("error").unwrap_or_default())),
            "closed" => Input::Closed {
                code: value["code"].as_u64().and_then(|code| code.try_into().ok()).expect("a code"),
                reason: string("reason").unwrap_or_default(),
            },
            "advance" => {
                let passed = value.as_u64().expect("milliseconds");
                self.at.now += passed;
                self.at.wall += passed;
                Input::Advance
            }
            "call" => Input::Call {
                method: value["method"].as_str().expect("a method"),
                params: params.as_ref(),
                timeout_ms: value["timeoutMs"].as_u64(),
            },
            "cancel" => Input::Cancel {
                id: string("id").and_then(|id| id.parse().ok()).expect("an id"),
            },
            other => panic!("{other} is no input"),
        };
        let outputs = self.machine.handle(input, self.at);
        outputs.into_iter().map(told).collect()
    }
}

/// An output as a transcript says it.
fn told(output: Output) -> Value {
    let value = |json: &Json| serde_json::from_str::<Value>(json.get()).expect("JSON");
    match output {
        Output::Load { device_id, role } => json!({"load": {"deviceId": device_id, "role": role}}),
        Output::Open { url } => json!({"open": {"url": url}}),
        Output::Sign { payload } => json!({"sign": {"payload": payload}}),
        Output::Send { text, .. } => json!({"send": serde_json::from_str::<Value>(&text).expect("JSON")}),
        Output::Close { code, reason } => json!({"close": {"code": code, "reason": reason}}),
        Output::State(state) => json!({"state": state.to_string()}),
        Output::Hello(hello) => json!({"hello": value(&hello.to_json())}),
        Output::Ack { id, payload } => json!({"ack": {"id": id.to_string(), "payload": value(&payload.to_json())}}),
        Output::Result { id, payload } => json!({"result": {"id": id.to_string(), "payload": value(&payload.to_json())}}),
        Output::Failure { id, failure } => {
            let mut members = failed(failure);
            if let Some(id) = id {
                members.insert("id".to_owned(), id.to_string().into());
            }
            json!({"failure": members})
        }
        Output::Event { event, payload, seq, state_version } => {
            let mut members = object(json!({"event": event, "payload": value(&payload.to_json())}));
            given(&mut members, "seq", seq.map(Value::from));
            given(&mut members, "stateVersion", state_version.as_ref().map(value));
            json!({"event": members})
        }
        Output::Gap { expected, received } => json!({"gap": {"expected": expected, "received": received}}),
        Output::Unknown(frame) => json!({"unknown": value(&frame)}),
        Output::Invalid { text, frame } => {
            let mut members = object(json!({"text": text}));
            given(&mut members, "frame", frame.as_ref().map(value));
            json!({"invalid": members})
        }
        Output::Store { device_id, role, token, scopes } => {
            json!({"store": {"deviceId": device_id, "role": role, "token": token, "scopes": scopes}})
        }
        Output::Forget { device_id, role } => json!({"forget": {"deviceId": device_id, "role": role}}),
    }
}

fn failed(failure: ClientError) -> Map<String, Value> {
    let value = |json: &Json| serde_json::from_str::<Value>(json.get()).expect("JSON");
    let kind = match &failure {
        ClientError::Error(_) => "error",
        ClientError::Closed { .. } => "closed",
        ClientError::Timeout => "timeout",
        ClientError::Invalid(_) => "invalid",
        ClientError::NotConnected => "not-connected",
        ClientError::TooMany => "too-many",
        ClientError::Stopped => "stopped",
        ClientError::Refused(_) => "refused",
    };
    let mut members = object(json!({"kind": kind}));
    match failure {
        ClientError::Error(failure) | ClientError::Refused(failure) => {
            let mut error = object(json!({"code": failure.code, "message": failure.message}));
            given(&mut error, "details", failure.details.as_ref().map(value));
            given(&mut error, "retryable", failure.retryable.map(Value::from));
            given(&mut error, "retryAfterMs", failure.retry_after_ms.map(Value::from));
            members.insert("error".to_owned(), error.into());
            given(&mut members, "payload", failure.payload.as_ref().map(value));
        }
        ClientError::Closed { code, reason } => {
            members.extend(object(json!({"code": code, "reason": reason})));
        }
        ClientError::Invalid(text) => given(&mut members, "text", Some(text.into())),
        ClientError::Timeout | ClientError::NotConnected | ClientError::TooMany | ClientError::Stopped => {}
    }
    members
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        other => panic!("{other} is no object"),
    }
}

fn given(members: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    members.extend(value.map(|value| (name.to_owned(), value)));
}

/// Equal as JSON: `1` is `1.0`. A payload that is `null` may be absent.
fn same(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Number(found), Value::Number(expected)) => found.as_f64() == expected.as_f64(),
        (Value::Array(found), Value::Array(expected)) => {
            found.len() == expected.len() && found.iter().zip(expected).all(|(found, expected)| same(found, expected))
        }
        (Value::Object(found), Value::Object(expected)) => {
            let all = |some: &Map<String, Value>, others: &Map<String, Value>| {
                some.iter().all(|(name, value)| match others.get(name) {
                    Some(other) => same(value, other),
                    None => name == "payload" && value.is_null(),
                })
            };
            all(found, expected) && all(expected, found)
        }
        (found, expected) => found == expected,
    }
}

fn json_of(value: &Value) -> Json {
    Json::parse(&value.to_string()).expect("JSON")
}

/// The configuration of a transcript.
fn config(given: &Value) -> Config {
    let string = |value: &Value| value.as_str().expect("text").to_owned();
    let strings = |value: &Value| value.as_array().expect("a list").iter().map(string).collect::<Vec<_>>();
    let number = |value: &Value| value.as_u64().expect("a number");
    let mut config = Config::new(string(&given["url"]), json_of(&given["client"]));
    for (name, value) in given.as_object().expect("a configuration") {
        match name.as_str() {
            "url" | "client" => {}
            "minProtocol" => config.min_protocol = Some(number(value)),
            "maxProtocol" => config.max_protocol = Some(number(value)),
            "role" => config.role = Some(string(value)),
            "scopes" => config.scopes = Some(strings(value)),
            "caps" => config.caps = Some(strings(value)),
            "commands" => config.commands = Some(strings(value)),
            "permissions" => {
                let permissions: BTreeMap<String, bool> =
                    serde_json::from_value(value.clone()).expect("permissions");
                config.permissions = Some(permissions);
            }
            "pathEnv" => config.path_env = Some(string(value)),
            "locale" => config.locale = Some(string(value)),
            "userAgent" => config.user_agent = Some(string(value)),
            "token" => config.token = Some(string(value)),
            "password" => config.password = Some(string(value)),
            "device" => {
                config.device = Some(DeviceKey {
                    id: string(&value["id"]),
                    public_key: string(&value["publicKey"]),
                });
            }
            "loadTimeoutMs" => config.load_timeout_ms = number(value),
            "challengeTimeoutMs" => config.challenge_timeout_ms = number(value),
            "handshakeTimeoutMs" => config.handshake_timeout_ms = number(value),
            "requestTimeoutMs" => config.request_timeout_ms = Some(number(value)),
            "backoff" => config.backoff = backoff(value),
            "maxPending" => config.max_pending = number(value).try_into().expect("not that many"),
            other => panic!("no client is configured with `{other}`"),
        }
    }
    config
}

fn backoff(given: &Value) -> Backoff {
    let default = Backoff::default();
    Backoff {
        initial_ms: given["initialMs"].as_u64().unwrap_or(default.initial_ms),
        maximum_ms: given["maximumMs"].as_u64().unwrap_or(default.maximum_ms),
        factor: given["factor"].as_f64().unwrap_or(default.factor),
        jitter: given["jitter"].as_f64().unwrap_or(default.jitter),
    }
}

/// The transcripts of a version: those of the repository this package stands in, or those `PROTOCOL_TRANSCRIPTS` names.
/// Elsewhere there are none, and nothing to play.
fn transcripts(version: &str) -> Vec<(PathBuf, Value)> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema-src/transcripts");
    let given = std::env::var_os("PROTOCOL_TRANSCRIPTS").map(PathBuf::from);
    let folder = given.clone().unwrap_or(beside).join(version);
    if given.is_none() && !folder.is_dir() {
        return Vec::new();
    }
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder is readable").path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("the transcript is readable");
        let value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path, value)
    };
    let found: Vec<(PathBuf, Value)> = paths.into_iter().map(read).collect();
    assert!(!found.is_empty(), "there are no transcripts in {}", folder.display());
    found
}

/// Plays inputs of all transcripts in any order, frames with a byte changed, members lost and values in each other's place.
/// Whatever comes, the machine stays within its bounds and never owes what is due.
fn confuse(version: &str, contract: &'static Contract) {
    let transcripts = transcripts(version);
    let mut inputs: Vec<&Value> = Vec::new();
    for (_, transcript) in &transcripts {
        inputs.extend(transcript["steps"].as_array().into_iter().flatten().filter(|step| is_input(step)));
    }
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for (_, transcript) in transcripts.iter().cycle().take(transcripts.len() * 40) {
        let mut player = Player::new(transcript, contract);
        let steps = transcript["steps"].as_array().into_iter().flatten().filter(|step| is_input(step));
        // Mostly what belongs here, so that it gets somewhere; and then anything.
        for own in steps {
            let mut step = own.clone();
            match chance.below(8) {
                0 => step = inputs[chance.below(inputs.len())].clone(),
                1 => chance.spoil(&mut step),
                _ => {}
            }
            let before = player.machine.pending();
            if let Some(frame) = step.get("receive").filter(|_| chance.below(8) == 0) {
                let text = chance.scratch(&frame.to_string());
                let outputs = player.machine.handle(Input::Receive(&text), player.at);
                assert!(outputs.len() <= before + 8, "{text}: {outputs:?}");
                continue;
            }
            if !is_input(&step) || step.get("advance").is_some_and(|passed| !passed.is_u64()) {
                continue;
            }
            let outputs = match step.get("receive") {
                Some(frame) => player.machine.handle(Input::Receive(&frame.to_string()), player.at).len(),
                None if step == *own || inputs.contains(&&step) => player.play(&step).len(),
                None => 0,
            };
            assert!(outputs <= before + 8, "{step}: {outputs} outputs");
            assert!(player.machine.pending() <= config(&transcript["client"]).max_pending);
            if step.get("advance").is_some() {
                let deadline = player.machine.deadline();
                assert!(deadline.is_none_or(|deadline| deadline > player.at.now), "{step}: {deadline:?}");
            }
        }
    }
}

/// xorshift64 (Marsaglia, 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }

    /// Changes something inside a value.
    fn spoil(&mut self, value: &mut Value) {
        match value {
            Value::Object(members) if !members.is_empty() && self.below(4) > 0 => {
                let at = self.below(members.len());
                let name = members.keys().nth(at).cloned().unwrap_or_default();
                if self.below(4) == 0 {
                    members.remove(&name);
                } else if let Some(member) = members.get_mut(&name) {
                    self.spoil(member);
                }
            }
            Value::Array(items) if !items.is_empty() && self.below(2) > 0 => {
                let at = self.below(items.len());
                self.spoil(&mut items[at]);
            }
            other => {
                let values = [json!(null), json!(""), json!("|"), json!(-1), json!(1e300), json!([]), json!({}), json!(u64::MAX)];
                *other = values[self.below(values.len())].clone();
            }
        }
    }

    /// Changes a character of a text, or cuts it.
    fn scratch(&mut self, text: &str) -> String {
        let mut chars: Vec<char> = text.chars().collect();
        let at = self.below(chars.len());
        match self.below(3) {
            0 => chars.truncate(at),
            1 => _ = chars.remove(at),
            _ => chars[at] = ['"', '\\', '{', '}', '0', '\u{0}', '\u{1f600}'][self.below(7)],
        }
        chars.into_iter().collect()
    }
}