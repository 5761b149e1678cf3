//! The generated Rust client against the real gateway, and against gateways that do what ours does not.

#[path = "client/answers.rs"]
mod answers;
mod common;
#[path = "common/cutter.rs"]
#[allow(
    unreachable_pub,
    dead_code,
    reason = "each test file uses its own part"
)]
mod cutter;
#[path = "client/device.rs"]
mod device;
#[path = "common/pretender.rs"]
#[allow(
    unreachable_pub,
    dead_code,
    reason = "each test file uses its own part"
)]
mod pretender;

use std::time::Duration;

use common::{Gateway, soon};
use cutter::Cutter;
use pretender::{Pretender, hello};
use protocol::client::{Bound, ClientError, Device, State};
use protocol::v3::client::{Builder, Client, Notice, Notices, ServerEvent, calls};
use protocol::v3::{ClientId, ClientInfo, ClientMode, HealthParams, SystemEchoParams};
use serde_json::json;

fn introduction(mode: ClientMode) -> ClientInfo {
    ClientInfo {
        id: ClientId::Test,
        display_name: None,
        version: "dev".to_owned(),
        platform: "test".to_owned(),
        device_family: None,
        model_identifier: None,
        mode,
        instance_id: None,
    }
}

/// A client that does not wait long between attempts.
fn builder(url: String) -> Builder {
    let mut builder = Client::builder(url, &introduction(ClientMode::Test));
    builder.config.backoff.initial_ms = 20;
    builder
}

fn start(builder: Builder) -> (Client, Notices) {
    builder.connect().expect("the configuration can work")
}

async fn ready(client: &Client) -> Result<u64, ClientError> {
    soon("the client", client.ready())
        .await
        .map(|hello| hello.protocol)
}

async fn echo(client: &Client, text: &str) -> Result<String, ClientError> {
    let text = text.to_owned();
    let call = client.call(calls::SystemEcho, &SystemEchoParams { text });
    soon("an echo", call.into_future())
        .await
        .map(|result| result.text)
}

/// The first thing that is told and meant.
async fn hear<T>(
    notices: &mut Notices,
    what: &str,
    mut meant: impl FnMut(Notice) -> Option<T>,
) -> T {
    soon(what, async {
        loop {
            let notice = notices.next().await.expect("the client goes on");
            if let Some(meant) = meant(notice) {
                return meant;
            }
        }
    })
    .await
}

fn state(wanted: State) -> impl FnMut(Notice) -> Option<()> {
    move |notice| matches!(notice, Notice::State(state) if state == wanted).then_some(())
}

fn failure(notice: Notice) -> Option<ClientError> {
    match notice {
        Notice::Failure(failure) => Some(failure),
        _ => None,
    }
}

#[tokio::test]
async fn connects_calls_hears_and_leaves() {
    let gateway = Gateway::start(&["--tick-interval-ms", "50"]);
    let (client, mut notices) = start(builder(gateway.url()));
    assert_eq!(ready(&client).await, Ok(3));
    assert_eq!(client.state(), State::Connected);
    let health = client.call(calls::Health, &HealthParams::default());
    assert!(
        soon("health", health.into_future())
            .await
            .expect("answers")
            .0
            .ok
    );
    assert_eq!(echo(&client, "hi").await, Ok("hi".to_owned()));

    let mut states = Vec::new();
    let (tick, seq) = hear(&mut notices, "a tick", |notice| match notice {
        Notice::Event {
            event: ServerEvent::Tick(tick),
            seq,
            ..
        } => Some((tick, seq)),
        Notice::State(state) => {
            states.push(state);
            None
        }
        _ => None,
    })
    .await;
    assert!(tick.ts > 0 && seq.is_some());
    assert_eq!(
        states,
        [State::Connecting, State::Handshaking, State::Connected]
    );

    let mut guest = builder(gateway.url());
    guest.config.client = protocol::Json::of(&introduction(ClientMode::Ui)).expect("JSON");
    let (guest, _) = start(guest);
    let version = hear(&mut notices, "a guest", |notice| match notice {
        Notice::Event {
            event: ServerEvent::Presence(_),
            state_version,
            ..
        } => state_version,
        _ => None,
    });
    assert!(version.await.get().contains("\"presence\":"));
    soon("the guest's end", guest.close()).await;

    let other = client.clone();
    soon("the end", client.close()).await;
    assert_eq!(other.state(), State::Stopped);
    assert_eq!(echo(&other, "hi").await, Err(ClientError::Stopped));
    assert_eq!(ready(&other).await, Err(ClientError::Stopped));
    hear(&mut notices, "the last state", state(State::Stopped)).await;
    assert!(notices.next().await.is_none());
}

#[tokio::test]
async fn finds_the_gateway_again_and_fails_what_was_under_way() {
    let gateway = Gateway::start(&[]);
    let cutter = Cutter::start(gateway.port).await;
    let (client, mut notices) = start(builder(cutter.url()));
    assert_eq!(ready(&client).await, Ok(3));
    for _ in 0..3 {
        cutter.hold(true);
        let (first, second) = (echo(&client, "a"), echo(&client, "b"));
        let cut = async {
            // Both are on their way when the connection goes.
            tokio::time::sleep(Duration::from_millis(50)).await;
            cutter.cut();
            cutter.hold(false);
        };
        let (first, second, ()) = tokio::join!(first, second, cut);
        for outcome in [first, second] {
            assert!(
                matches!(outcome, Err(ClientError::Closed { code: 1006, .. })),
                "{outcome:?}"
            );
        }
        let lost = hear(&mut notices, "the loss", failure).await;
        assert!(matches!(lost, ClientError::Closed { code: 1006, .. }));
        hear(&mut notices, "the pause", state(State::Waiting)).await;
        hear(&mut notices, "the next connection", state(State::Connected)).await;
        assert_eq!(echo(&client, "c").await, Ok("c".to_owned()));
    }
}

#[tokio::test]
async fn a_call_waits_no_longer_than_it_says_and_a_dropped_one_is_forgotten() {
    let gateway = Gateway::start(&[]);
    let cutter = Cutter::start(gateway.port).await;
    let mut builder = builder(cutter.url());
    builder.config.max_pending = 1;
    let (client, _) = start(builder);
    assert_eq!(ready(&client).await, Ok(3));
    cutter.hold(true);
    let params = SystemEchoParams {
        text: "a".to_owned(),
    };
    let call = client
        .call(calls::SystemEcho, &params)
        .timeout(Duration::from_millis(20));
    assert_eq!(
        soon("a timeout", call.into_future()).await,
        Err(ClientError::Timeout)
    );

    let dropped = client.call(calls::SystemEcho, &params).into_future();
    let dropped = tokio::time::timeout(Duration::from_millis(20), dropped).await;
    assert!(dropped.is_err());
    // Only one call may wait, and it is not the one that was dropped.
    let waits = echo(&client, "b");
    let too_many = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let too_many = echo(&client, "c").await;
        cutter.hold(false);
        too_many
    };
    let (waits, too_many) = tokio::join!(waits, too_many);
    assert_eq!(waits, Ok("b".to_owned()));
    assert_eq!(too_many, Err(ClientError::TooMany));

    let empty = echo(&client, "").await;
    let text = "at /text: must NOT have fewer than 1 characters".to_owned();
    assert_eq!(empty, Err(ClientError::Invalid(text)));
}

#[tokio::test]
async fn a_wrong_token_is_told_and_tried_again() {
    let gateway = Gateway::start(&["--token", "right"]);
    let (client, mut notices) = start(builder(gateway.url()).token("wrong"));
    for _ in 0..2 {
        let Err(ClientError::Error(failure)) = ready(&client).await else {
            panic!("the gateway lets anybody in")
        };
        assert_eq!(failure.code, "INVALID_REQUEST");
        assert!(
            failure
                .message
                .starts_with("unauthorized: gateway token mismatch"),
            "{}",
            failure.message
        );
    }
    let not_connected = echo(&client, "hi").await;
    assert_eq!(not_connected, Err(ClientError::NotConnected));
    hear(&mut notices, "the pause", state(State::Waiting)).await;
    let (client, _) = start(builder(gateway.url()).token("right"));
    assert_eq!(ready(&client).await, Ok(3));
}

#[tokio::test]
async fn versions_are_negotiated() {
    let gateway = Gateway::start(&[]);
    let mut second = builder(gateway.url());
    second.config.max_protocol = Some(2);
    let (client, _) = start(second);
    assert_eq!(ready(&client).await, Ok(2));
    assert_eq!(echo(&client, "hi").await, Ok("hi".to_owned()));

    let mut fourth = builder(gateway.url());
    fourth.config.min_protocol = Some(4);
    fourth.config.max_protocol = Some(4);
    let (client, mut notices) = start(fourth);
    for _ in 0..2 {
        let refused = ready(&client).await;
        assert!(
            matches!(&refused, Err(ClientError::Refused(failure)) if failure.message == "protocol mismatch"),
            "{refused:?}"
        );
        hear(&mut notices, "the end", state(State::Stopped)).await;
        client.start().await;
        hear(&mut notices, "another attempt", state(State::Connecting)).await;
    }
}

#[tokio::test]
async fn what_cannot_work_is_refused_at_once() {
    let refused = |change: fn(&mut Builder)| {
        let mut builder = builder("ws://localhost".to_owned());
        change(&mut builder);
        builder
            .connect()
            .map(drop)
            .map_err(|error| error.to_string())
    };
    assert_eq!(
        refused(|it| it.config.url = "http://localhost".to_owned()),
        Err("the url must begin with `ws://` or `wss://`".to_owned())
    );
    assert_eq!(
        refused(|it| it.config.role = Some(String::new())),
        Err("at /role: must NOT have fewer than 1 characters".to_owned())
    );
    assert_eq!(
        refused(|it| it.config.client = protocol::Json::default()),
        Err("must have required property 'client'".to_owned())
    );
    let device = Device::new("a|b", "key", device::Key);
    let error = builder("ws://localhost".to_owned()).device(device);
    assert_eq!(
        error
            .connect()
            .map(drop)
            .expect_err("a separator")
            .to_string(),
        "the device's id cannot be signed: `a|b` has a separator in it"
    );
}

#[tokio::test]
async fn a_goodbye_is_said_and_answered() {
    let mut pretender = Pretender::start().await;
    let (client, mut notices) = start(builder(pretender.url()));
    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    socket.close(1012, "service restart").await;
    assert_eq!(
        socket.end().await,
        Some((1012, "service restart".to_owned()))
    );
    let expected = ClientError::Closed {
        code: 1012,
        reason: "service restart".to_owned(),
    };
    assert_eq!(hear(&mut notices, "the end", failure).await, expected);

    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    // What was called before the goodbye is still sent.
    let call = client.call(calls::Health, &HealthParams::default());
    let (stopped, (), end) = tokio::join!(
        call.into_future(),
        async {
            tokio::task::yield_now().await;
            client.clone().close().await;
        },
        async {
            let request = socket.next().await;
            assert_eq!(
                request.map(|it| it["method"].clone()),
                Some(json!("health"))
            );
            socket.end().await
        }
    );
    assert_eq!(stopped, Err(ClientError::Stopped));
    assert_eq!(end, Some((1000, String::new())));
}

#[tokio::test]
async fn a_gateway_that_does_not_say_goodbye_is_left_all_the_same() {
    let mut pretender = Pretender::start().await;
    let (client, _) = start(builder(pretender.url()));
    let socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    // Nobody reads from the socket: the close frame is not answered.
    soon("the end", client.close()).await;
    drop(socket);
}

#[tokio::test]
async fn messages_have_a_longest() {
    let mut pretender = Pretender::start().await;
    let (client, mut notices) = start(builder(pretender.url()));
    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    let long = json!({"type": "event", "event": "later", "payload": "x".repeat(24 << 20)});
    socket.send(&long).await;
    let is_there = hear(&mut notices, "a long event", |notice| match notice {
        Notice::Event {
            event: ServerEvent::Unknown { event, .. },
            ..
        } => Some(event),
        _ => None,
    });
    assert_eq!(is_there.await, "later");

    let long = json!({"type": "event", "event": "later", "payload": "x".repeat(25 << 20)});
    let (end, ()) = tokio::join!(socket.end_after(&long), async {
        let expected = ClientError::Closed {
            code: 1009,
            reason: "message too big".to_owned(),
        };
        assert_eq!(hear(&mut notices, "the end", failure).await, expected);
    });
    assert_eq!(end, Some((1009, "message too big".to_owned())));
    pretender.welcome().await;
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let pretender = Pretender::start().await;
    let elsewhere = Pretender::start().await;
    let (client, _) = start(builder(pretender.url()).token("secret"));
    let location = elsewhere.url().replace("ws://", "http://");
    let seen = pretender
        .answer(&format!(
            "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
        ))
        .await;
    assert!(!seen.contains("secret"), "{seen}");
    let lost = ready(&client).await;
    assert!(
        matches!(&lost, Err(ClientError::Closed { code: 1006, reason }) if reason.contains("302")),
        "{lost:?}"
    );
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(elsewhere.is_untouched().await);
}

#[tokio::test]
async fn a_stream_nobody_reads_says_how_much_it_lost() {
    let mut pretender = Pretender::start().await;
    let mut builder = builder(pretender.url());
    builder.bound = Bound {
        notices: 8,
        bytes: 1 << 20,
    };
    let (client, mut notices) = start(builder);
    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    // The first four say how it came to this connection.
    for seq in 1..=20 {
        let tick = json!({"type": "event", "event": "tick", "payload": {"ts": 1}, "seq": seq});
        socket.send(&tick).await;
    }
    // Once something sent later has arrived, all of them have.
    let (echoed, ()) = tokio::join!(echo(&client, "hi"), socket.answer_echo());
    assert_eq!(echoed, Ok("hi".to_owned()));
    let mut heard = Vec::new();
    while heard.len() < 9 {
        heard.push(match notices.next().await.expect("the client goes on") {
            Notice::Event { seq: Some(seq), .. } => format!("tick {seq}"),
            Notice::Overflow { lost } => format!("lost {lost}"),
            Notice::State(state) => state.to_string(),
            Notice::Hello(_) => "hello".to_owned(),
            other => format!("{other:?}"),
        });
    }
    let expected = [
        "connecting",
        "handshaking",
        "connected",
        "hello",
        "tick 1",
        "tick 2",
        "tick 3",
        "tick 4",
        "lost 16",
    ];
    assert_eq!(heard, expected);
}

#[tokio::test]
async fn what_is_unknown_is_kept_and_what_is_broken_is_told() {
    let mut pretender = Pretender::start().await;
    let (client, mut notices) = start(builder(pretender.url()));
    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    hear(&mut notices, "the hello", |notice| {
        matches!(notice, Notice::Hello(_)).then_some(())
    })
    .await;
    for frame in [
        json!({"type": "later", "x": 1}),
        json!({"type": "event", "event": "later", "payload": {"x": 1}, "seq": 1}),
        json!({"type": "event", "event": "tick", "payload": {"ts": "noon"}}),
        json!([]),
        json!({"type": "event", "event": "tick", "payload": {"ts": 1}, "seq": 3}),
    ] {
        socket.send(&frame).await;
    }
    socket.send_binary(b"\xff").await;
    socket.send_binary(br#"{"type":"later"}"#).await;
    let mut heard = Vec::new();
    for _ in 0..8 {
        let notice = soon("a notice", notices.next())
            .await
            .expect("the client goes on");
        heard.push(format!("{notice:?}"));
    }
    let expected = [
        r#"Unknown({"type":"later","x":1})"#,
        r#"Event { event: Unknown { event: "later", payload: Some({"x":1}) }, seq: Some(1), state_version: None }"#,
        r#"Invalid { text: "at /ts: must be integer", frame: Some({"type":"event","event":"tick","payload":{"ts":"noon"}}) }"#,
        r#"Invalid { text: "must be object", frame: Some([]) }"#,
        "Gap { expected: 2, received: 3 }",
        "Event { event: Tick(TickEvent { ts: 1 }), seq: Some(3), state_version: None }",
        r#"Invalid { text: "not JSON", frame: None }"#,
        r#"Unknown({"type":"later"})"#,
    ];
    assert_eq!(heard, expected);
}

#[tokio::test]
async fn silence_ends_a_connection() {
    let mut pretender = Pretender::start().await;
    let (client, mut notices) = start(builder(pretender.url()));
    let mut hasty = hello();
    hasty["policy"]["tickIntervalMs"] = json!(50);
    let mut socket = pretender.accept().await;
    socket.handshake(Some("n")).await;
    socket.welcome(hasty).await;
    assert_eq!(ready(&client).await, Ok(3));
    assert_eq!(socket.end().await, Some((4000, "tick timeout".to_owned())));
    let expected = ClientError::Closed {
        code: 4000,
        reason: "tick timeout".to_owned(),
    };
    assert_eq!(hear(&mut notices, "the end", failure).await, expected);
}

#[tokio::test]
async fn many_calls_at_once_are_answered() {
    let gateway = Gateway::start(&[]);
    let (client, _) = start(builder(gateway.url()));
    assert_eq!(ready(&client).await, Ok(3));
    let calls: Vec<_> = (0..1000)
        .map(|n| {
            let client = client.clone();
            tokio::spawn(async move { echo(&client, &n.to_string()).await })
        })
        .collect();
    for (n, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.expect("no panic"), Ok(n.to_string()));
    }
    // A call as large as the gateway takes.
    let large = "x".repeat(500_000);
    assert_eq!(echo(&client, &large).await, Ok(large));
}

#[tokio::test]
async fn stops_and_starts_as_often_as_one_likes() {
    let mut pretender = Pretender::start().await;
    let (client, _) = start(builder(pretender.url()));
    for _ in 0..3 {
        // Stopped before the hello: who waits for it is told.
        let mut socket = pretender.accept().await;
        let (stopped, ()) = tokio::join!(ready(&client), async {
            socket.handshake(Some("n")).await;
            client.stop().await;
            client.stop().await;
        });
        assert_eq!(stopped, Err(ClientError::Stopped));
        assert_eq!(socket.end().await, Some((1000, String::new())));
        assert_eq!(ready(&client).await, Err(ClientError::Stopped));
        let not_connected = echo(&client, "hi").await;
        assert_eq!(not_connected, Err(ClientError::NotConnected));

        client.start().await;
        client.start().await;
        let mut socket = pretender.welcome().await;
        assert_eq!(ready(&client).await, Ok(3));
        let (echoed, ()) = tokio::join!(echo(&client, "hi"), socket.answer_echo());
        assert_eq!(echoed, Ok("hi".to_owned()));
        client.stop().await;
        assert_eq!(socket.end().await, Some((1000, String::new())));
        assert!(pretender.is_untouched().await);
        client.start().await;
    }
}

#[tokio::test]
async fn a_client_without_an_owner_stops() {
    let mut pretender = Pretender::start().await;
    let (client, mut notices) = start(builder(pretender.url()));
    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    drop(client);
    assert_eq!(socket.end().await, Some((1000, String::new())));
    hear(&mut notices, "the end", state(State::Stopped)).await;
    assert!(notices.next().await.is_none());
}
