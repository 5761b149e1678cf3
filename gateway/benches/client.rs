//! What the client's machine costs per call and per event, without a socket: `cargo bench -p gateway --bench client`. Beside it the
//! same work by hand, with serde and nothing else: no violations, no gaps, no timeouts.
#![allow(missing_docs, reason = "a benchmark")]
#![allow(
    clippy::wildcard_imports,
    clippy::zero_sized_map_values,
    reason = "what somebody in a hurry would write"
)]

use std::collections::BTreeMap;

use divan::Bencher;
use divan::counter::ItemsCount;
use protocol::Json;
use protocol::client::{Config, Input, Machine, Moment, Output, Version};
use protocol::v3::client::Protocol;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

fn main() {
    divan::main();
}

const AT: Moment = Moment {
    now: 0,
    wall: 0,
    random: 0.0,
};
const CHALLENGE: &str =
    r#"{"type":"event","event":"connect.challenge","payload":{"nonce":"n","ts":1}}"#;
const HELLO: &str = r#"{"type":"res","id":"1","ok":true,"payload":{"type":"hello-ok","protocol":3,"server":{"version":"dev","connId":"c"},"features":{"methods":[],"events":[]},"snapshot":{"presence":[],"health":{},"stateVersion":{"presence":1,"health":1},"uptimeMs":1},"policy":{"maxPayload":1,"maxBufferedBytes":1,"tickIntervalMs":30000}}}"#;
const TICK: &str = r#"{"type":"event","event":"tick","payload":{"ts":1767225600000},"seq":SEQ}"#;

/// A machine that is connected.
fn connected() -> Machine {
    let client = r#"{"id":"cli","version":"dev","platform":"bench","mode":"cli"}"#;
    let config = Config::new("ws://localhost", Json::parse(client).expect("JSON"));
    let mut machine = Machine::new(Protocol::contract(), config).expect("it can work");
    for input in [
        Input::Start,
        Input::Opened,
        Input::Receive(CHALLENGE),
        Input::Receive(HELLO),
    ] {
        machine.handle(input, AT);
    }
    machine
}

fn answer(id: u64, text: &str) -> String {
    format!(r#"{{"type":"res","id":"{id}","ok":true,"payload":{{"ok":true,"text":"{text}"}}}}"#)
}

#[divan::bench(args = [16, 1_000, 100_000])]
fn call_and_answer(bencher: Bencher<'_, '_>, length: usize) {
    let text = "x".repeat(length);
    let mut machine = connected();
    let params = Json::parse(&format!(r#"{{"text":"{text}"}}"#)).expect("JSON");
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        let answer = answer(machine.next_id(), &text);
        let call = Input::Call {
            method: "system.echo",
            params: Some(&params),
            timeout_ms: Some(1_000),
        };
        let sent = machine.handle(call, AT);
        let outputs = machine.handle(Input::Receive(&answer), AT);
        assert!(
            matches!(outputs[..], [Output::Result { .. }]),
            "{outputs:?}"
        );
        (sent, outputs)
    });
}

#[divan::bench]
fn event(bencher: Bencher<'_, '_>) {
    let mut machine = connected();
    let mut seq = 0_u64;
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        seq += 1;
        let tick = TICK.replace("SEQ", &seq.to_string());
        let outputs = machine.handle(Input::Receive(&tick), AT);
        assert!(matches!(outputs[..], [Output::Event { .. }]), "{outputs:?}");
        outputs
    });
}

/// What somebody in a hurry would write.
mod by_hand {
    use super::*;

    #[derive(Serialize)]
    struct Request<'a> {
        r#type: &'a str,
        id: String,
        method: &'a str,
        params: Params<'a>,
    }

    #[derive(Serialize)]
    struct Params<'a> {
        text: &'a str,
    }

    #[derive(Deserialize)]
    struct Frame<'a> {
        r#type: &'a str,
        id: Option<&'a str>,
        event: Option<&'a str>,
        #[serde(borrow)]
        payload: Option<&'a RawValue>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "it is read, and that is all")]
    struct Echo {
        ok: bool,
        text: String,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "it is read, and that is all")]
    struct Tick {
        ts: u64,
    }

    #[divan::bench(args = [16, 1_000, 100_000])]
    fn call_and_answer(bencher: Bencher<'_, '_>, length: usize) {
        let text = "x".repeat(length);
        let mut pending = BTreeMap::new();
        let mut next = 2_u64;
        bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
            let answer = answer(next, &text);
            let request = Request {
                r#type: "req",
                id: next.to_string(),
                method: "system.echo",
                params: Params { text: &text },
            };
            let sent = serde_json::to_string(&request).expect("JSON");
            pending.insert(next.to_string(), ());
            next += 1;
            let frame: Frame<'_> = serde_json::from_str(&answer).expect("a frame");
            assert_eq!(frame.r#type, "res");
            pending.remove(frame.id.expect("an id")).expect("it waits");
            let payload = frame.payload.expect("a payload").get();
            let echo: Echo = serde_json::from_str(payload).expect("an echo");
            (sent, echo)
        });
    }

    #[divan::bench]
    fn event(bencher: Bencher<'_, '_>) {
        let mut seq = 0_u64;
        bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
            seq += 1;
            let tick = TICK.replace("SEQ", &seq.to_string());
            let frame: Frame<'_> = serde_json::from_str(&tick).expect("a frame");
            assert_eq!(frame.event, Some("tick"));
            serde_json::from_str::<Tick>(frame.payload.expect("a payload").get()).expect("a tick")
        });
    }
}
