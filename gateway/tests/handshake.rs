//! The first frame and what comes of it (gateway protocol, sections 3, 4, 5 and 8).

mod common;

use std::os::unix::fs::PermissionsExt;

use common::{Gateway, Goodbye, connect_params, goodbye, request, soon, visible};
use serde_json::{Value, json};

/// Sends one first frame; gives the error that is answered, if one is, and how the connection ends.
async fn refused(gateway: &Gateway, frame: &str) -> (Option<Value>, Goodbye) {
    let mut client = gateway.open().await;
    client.challenge().await;
    client.send(frame).await;
    let (mut answers, end) = client.rest().await;
    assert!(answers.len() <= 1, "{answers:?}");
    let error = answers.pop().map(|mut answer| {
        assert_eq!(
            (&answer["type"], &answer["id"], &answer["ok"]),
            (&json!("res"), &json!("c"), &json!(false))
        );
        answer["error"].take()
    });
    (error, end)
}

fn connect(params: &Value) -> String {
    request("c", "connect", params.clone())
}

fn with(path: &str, value: Value) -> Value {
    let mut params = connect_params();
    *params.pointer_mut(path).expect("the member exists") = value;
    params
}

fn and(key: &str, value: Value) -> Value {
    let mut params = connect_params();
    params[key] = value;
    params
}

#[allow(clippy::unnecessary_wraps, reason = "compared with what may be absent")]
fn invalid(text: &str) -> Option<Value> {
    Some(json!({"code": "INVALID_REQUEST", "message": text}))
}

#[tokio::test]
async fn what_is_not_a_connect_ends_the_connection() {
    let gateway = Gateway::start(&[]);
    let first = "invalid handshake: first request must be connect";
    let cases = [
        ("hello", None, goodbye(1000, "")),
        ("", None, goodbye(1000, "")),
        ("{\"type\":\"req\"", None, goodbye(1000, "")),
        ("null", None, goodbye(1008, "invalid request frame")),
        ("1", None, goodbye(1008, "invalid request frame")),
        ("[]", None, goodbye(1008, "invalid request frame")),
        ("{}", None, goodbye(1008, "invalid request frame")),
        (
            r#"{"type":"res","id":"c","ok":true}"#,
            None,
            goodbye(1008, "invalid request frame"),
        ),
        (
            r#"{"type":"req","id":"","method":"connect"}"#,
            None,
            goodbye(1008, "invalid request frame"),
        ),
        (
            r#"{"type":"req","id":1,"method":"connect"}"#,
            None,
            goodbye(1008, "invalid request frame"),
        ),
        (
            r#"{"type":"req","id":"c","method":"connect","more":1}"#,
            None,
            goodbye(1008, "invalid request frame"),
        ),
        // JSON, although no decoder here takes half an emoji.
        (
            r#"{"type":"req","id":"c","method":"connect","params":{"locale":"\ud83d"}}"#,
            None,
            goodbye(1008, "invalid request frame"),
        ),
        (
            r#"{"type":"req","id":"c","method":"health"}"#,
            invalid(first),
            goodbye(1008, first),
        ),
        (
            r#"{"type":"req","id":"c","method":"toString"}"#,
            invalid(first),
            goodbye(1008, first),
        ),
    ];
    for (frame, answer, end) in cases {
        assert_eq!(refused(&gateway, frame).await, (answer, end), "{frame}");
    }
}

#[tokio::test]
async fn wrong_parameters_are_explained() {
    let gateway = Gateway::start(&[]);
    let cases = [
        (
            json!({}),
            "must have required property 'minProtocol'; must have required property 'maxProtocol'; \
             must have required property 'client'",
        ),
        (
            with("/minProtocol", json!(0)),
            "at /minProtocol: must be >= 1",
        ),
        (
            with("/minProtocol", json!(-1.5)),
            "at /minProtocol: must be integer; at /minProtocol: must be >= 1",
        ),
        (
            with("/client/version", json!("")),
            "at /client/version: must NOT have fewer than 1 characters",
        ),
        (
            with("/client/mode", json!("boss")),
            "at /client/mode: must be equal to constant; at /client/mode: must match a schema in anyOf",
        ),
        (
            and("color", json!(1)),
            "at root: unexpected property 'color'",
        ),
        (
            and("role", json!("")),
            "at /role: must NOT have fewer than 1 characters",
        ),
        (
            and("auth", json!({"deviceToken": "t"})),
            "at /auth: unexpected property 'deviceToken'",
        ),
    ];
    for (params, text) in cases {
        let text = format!("invalid connect params: {text}");
        let reason = &text[..text.len().min(120)];
        assert_eq!(
            refused(&gateway, &connect(&params)).await,
            (invalid(&text), goodbye(1008, reason)),
            "{params}"
        );
    }
    // The reason of a close frame is cut between two characters, the text is not.
    let name = "é".repeat(100);
    let (error, end) = refused(&gateway, &connect(&and(&name, json!(1)))).await;
    let text = format!("invalid connect params: at root: unexpected property '{name}'");
    assert_eq!(
        (error, end),
        (
            invalid(&text),
            goodbye(1008, &text[..text.floor_char_boundary(120)])
        )
    );

    // Strangers do not get more than they gave.
    let zeros = vec![0; 250_000];
    let (error, _) = refused(&gateway, &connect(&and("caps", json!(zeros)))).await;
    let text = error.expect("an answer")["message"].to_string();
    assert!(
        text.contains("at /caps/1: must be string; ") && text.len() < 70_000,
        "{} bytes",
        text.len()
    );
}

#[tokio::test]
async fn versions_and_roles_have_to_exist() {
    let gateway = Gateway::start(&[]);
    let mut wide = with("/minProtocol", json!(1));
    wide["maxProtocol"] = json!(9_007_199_254_740_991_u64);
    assert_eq!(gateway.connect_as(wide).await.1["protocol"], 3);
    for (min, max) in [(1, 1), (4, 9), (3, 2)] {
        let mut params = with("/minProtocol", json!(min));
        params["maxProtocol"] = json!(max);
        let error = json!({
            "code": "INVALID_REQUEST", "message": "protocol mismatch", "details": {"expectedProtocol": 3},
        });
        assert_eq!(
            refused(&gateway, &connect(&params)).await,
            (Some(error), goodbye(1002, "protocol mismatch"))
        );
    }
    let end = goodbye(1008, "invalid role");
    assert_eq!(
        refused(&gateway, &connect(&and("role", json!("root")))).await,
        (invalid("invalid role"), end)
    );
}

#[tokio::test]
async fn a_secret_has_to_be_known() {
    let device = json!({"id": "d", "publicKey": "k", "signature": "s", "signedAt": 1});
    let not_paired = || Some(json!({"code": "NOT_PAIRED", "message": "device identity required"}));
    let token = Gateway::start_with(&[], &[("CLAWDBOT_GATEWAY_TOKEN", "right")]);
    let password = Gateway::start_with(&[], &[("CLAWDBOT_GATEWAY_PASSWORD", "right")]);

    for gateway in [&token, &password] {
        for auth in [
            json!({}),
            json!({"token": ""}),
            json!({"token": "", "password": ""}),
        ] {
            let end = goodbye(1008, "device identity required");
            assert_eq!(
                refused(gateway, &connect(&and("auth", auth))).await,
                (not_paired(), end)
            );
        }
    }
    for (gateway, secret, other) in [
        (&token, "token", "password"),
        (&password, "password", "token"),
    ] {
        let mut params = and("auth", json!({secret: "right"}));
        gateway.connect_as(params.clone()).await;
        params["auth"] = json!({secret: "right", other: "wrong"});
        gateway.connect_as(params.clone()).await;

        for (claim, fact) in [
            (json!({secret: "wrong"}), "mismatch"),
            (json!({}), "missing"),
        ] {
            let mut params = and("auth", claim);
            params["device"] = device.clone();
            let text = format!(
                "unauthorized: gateway {secret} {fact} (set gateway.remote.{secret} to match gateway.auth.{secret})"
            );
            assert_eq!(
                refused(gateway, &connect(&params)).await,
                (invalid(&text), goodbye(1008, &text))
            );

            params["client"]["mode"] = "webchat".into();
            let (error, end) = refused(gateway, &connect(&params)).await;
            let text = error.expect("an answer")["message"]
                .as_str()
                .unwrap()
                .to_owned();
            assert!(
                text.starts_with(&format!("unauthorized: gateway {secret} {fact} ("))
                    && text.contains("Control UI")
            );
            assert_eq!(end, goodbye(1008, &text[..text.len().min(120)]));
        }
    }
}

#[tokio::test]
async fn t33_secrets_are_not_logged_at_any_level() {
    let log = tempfile::NamedTempFile::new().unwrap();
    let gateway = Gateway::start_logging(
        &[],
        &[
            ("CLAWDBOT_GATEWAY_TOKEN", "canary-right"),
            ("RUST_LOG", "trace"),
        ],
        log.reopen().unwrap(),
    );
    let (mut client, _) = gateway
        .connect_as(and("auth", json!({"token": "canary-right"})))
        .await;
    client.send(r#"{"params":{"token":"canary-half"#).await;
    client
        .request("system.echo", json!({"text": "canary-text"}))
        .await;
    let wrong = json!({"token": "canary-wrong", "password": "canary-password"});
    refused(&gateway, &connect(&and("auth", wrong))).await;
    refused(&gateway, &connect(&and("auth", json!("canary-misplaced")))).await;
    refused(&gateway, r#"{"params":{"token":"canary-half"#).await;

    let text = std::fs::read_to_string(log.path()).unwrap();
    assert!(text.contains("token mismatch") && text.contains("not JSON"));
    let leaks: Vec<_> = text
        .lines()
        .filter(|line| line.contains("canary"))
        .collect();
    assert_eq!(leaks, Vec::<&str>::new());
}

#[tokio::test]
async fn the_examples_clients_were_written_from_get_hello() {
    let gateway = Gateway::start(&[]);
    let cases = [
        (
            3,
            json!({
                "minProtocol": 3, "maxProtocol": 3,
                "client": {"id": "cli", "version": "1.2.3", "platform": "macos", "mode": "operator"},
                "caps": [], "auth": {"token": "…"}, "locale": "en-US", "userAgent": "clawdbot-cli/1.2.3",
            }),
        ),
        (
            2,
            json!({
                "minProtocol": 2, "maxProtocol": 2,
                "client": {
                    "id": "clawdbot-macos", "displayName": "macos", "version": "1.0.0", "platform": "macos 15.1",
                    "mode": "ui", "instanceId": "A1B2",
                },
            }),
        ),
        (3, connect_params()),
        (
            2,
            json!({
                "minProtocol": 1, "maxProtocol": 2,
                "client": {"name": "Some Tool", "version": "0", "platform": "linux", "mode": "whatever"},
            }),
        ),
        (
            3,
            json!({
                "minProtocol": 1.0, "maxProtocol": 3.0, "role": "node",
                "client": {"id": "node-host", "version": "0", "platform": "linux", "mode": "node"},
                "device": {"id": "d", "publicKey": "k", "signature": "s", "signedAt": 1},
            }),
        ),
    ];
    for (version, params) in cases {
        let (_, hello) = gateway.connect_as(params).await;
        assert_eq!(
            (&hello["type"], &hello["protocol"]),
            (&json!("hello-ok"), &json!(version))
        );
    }
    // What protocol 2 allowed, protocol 3 does not.
    let params = with(
        "/client",
        json!({"name": "Some Tool", "version": "0", "platform": "linux", "mode": "ui"}),
    );
    let (error, _) = refused(&gateway, &connect(&params)).await;
    let text = "invalid connect params: at /client: must have required property 'id'; at /client: unexpected property 'name'";
    assert_eq!(error, invalid(text));
}

#[tokio::test]
async fn protocol_2_knew_other_words() {
    let gateway = Gateway::start(&[]);
    let params = |client: Value| {
        let mut params = json!({"minProtocol": 1, "maxProtocol": 2, "client": client});
        params["client"]["version"] = "0".into();
        params["client"]["platform"] = "linux".into();
        params
    };
    // Everything behind the words is as in protocol 3: the tool is listed as present, under the words it used.
    let (_, hello) = gateway
        .connect_as(params(
            json!({"name": "Some Tool", "mode": "whatever", "instanceId": "a"}),
        ))
        .await;
    assert_eq!(hello["protocol"], 2);
    let entry = hello["snapshot"]["presence"].as_array().unwrap().iter();
    let mut entry = entry.filter(|entry| entry["instanceId"] == "a");
    let entry = entry.next().expect("it is listed");
    assert_eq!(
        (&entry["host"], &entry["mode"], &entry["roles"]),
        (
            &json!("Some Tool"),
            &json!("whatever"),
            &json!(["operator"])
        )
    );
    // A command line is one by whatever it is called.
    for client in [
        json!({"name": "cli", "mode": "operator", "instanceId": "b"}),
        json!({"name": "x", "mode": "cli", "instanceId": "b"}),
        json!({"id": "gateway-client", "mode": "cli", "instanceId": "b"}),
    ] {
        let (mut client, hello) = gateway.connect_as(params(client)).await;
        let presence = hello["snapshot"]["presence"].as_array().unwrap();
        assert!(presence.iter().all(|entry| entry["instanceId"] != "b"));
        assert_eq!(client.request("health", json!({})).await["ok"], true);
    }
    let refusals = [
        (
            json!({"name": "", "mode": "ui"}),
            "at /client/name: must NOT have fewer than 1 characters",
        ),
        (
            json!({"name": "Some Tool", "mode": ""}),
            "at /client/mode: must NOT have fewer than 1 characters",
        ),
        (
            json!({"name": "Some Tool"}),
            "at /client: must have required property 'mode'",
        ),
        // It has one name, and an id is one of those that are known.
        (
            json!({"name": "Some Tool", "id": "cli", "mode": "ui"}),
            "at /client: unexpected property 'name'",
        ),
        (
            json!({"mode": "ui"}),
            "at /client: must have required property 'id'",
        ),
        (
            json!({"id": "Some Tool", "mode": "ui"}),
            "at /client/id: must be equal to constant; at /client/id: must match a schema in anyOf",
        ),
    ];
    for (client, text) in refusals {
        let (error, _) = refused(&gateway, &connect(&params(client))).await;
        assert_eq!(error, invalid(&format!("invalid connect params: {text}")));
    }
}

#[tokio::test]
async fn hello_is_complete() {
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("state");
    let gateway = Gateway::start(&[
        "--state-dir",
        state.to_str().unwrap(),
        "--tick-interval-ms",
        "12345",
    ]);
    let (mut client, hello) = gateway.connect_as(visible("first")).await;

    let members: Vec<_> = hello
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        members,
        [
            "type", "protocol", "server", "features", "snapshot", "policy"
        ]
    );
    assert_eq!(
        hello["policy"],
        json!({"maxPayload": 524_288, "maxBufferedBytes": 1_572_864, "tickIntervalMs": 12345})
    );
    // What is declared but not served is not promised.
    let served = |namespace: &str| ["Connection", "System"].contains(&namespace);
    let methods = protocol::METHODS.iter();
    let methods = methods.filter(|method| served(method.namespace));
    let mut methods: Vec<&str> = methods.map(|method| method.name).collect();
    methods.sort_unstable();
    assert_eq!(hello["features"]["methods"], Value::from(methods));
    let events = protocol::EVENTS.iter();
    let events = events.filter(|event| served(event.namespace));
    let events: Vec<&str> = events.map(|event| event.name).collect();
    assert_eq!(hello["features"]["events"], Value::from(events));
    assert!(!hello["server"]["version"].as_str().unwrap().is_empty());
    assert_eq!(hello["server"]["connId"].as_str().unwrap().len(), 36);

    let snapshot = &hello["snapshot"];
    assert_eq!(
        snapshot["stateVersion"],
        json!({"presence": 2, "health": 1})
    );
    assert_eq!(snapshot["health"], json!({}));
    assert_eq!(snapshot["stateDir"], state.to_str().unwrap());
    assert_eq!(
        snapshot["sessionDefaults"]["mainSessionKey"],
        "agent:main:main"
    );
    let reasons: Vec<_> = snapshot["presence"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| &entry["reason"])
        .collect();
    assert_eq!(reasons, ["self", "connect"]);

    let health = client.request("health", json!({"anything": 1})).await;
    assert_eq!(
        (&health["ok"], &health["payload"]["ok"]),
        (&json!(true), &json!(true)),
        "{health}"
    );
    let (_, hello) = gateway.connect_as(connect_params()).await;
    assert_eq!(hello["snapshot"]["health"], health["payload"]);
    assert_eq!(
        hello["snapshot"]["stateVersion"],
        json!({"presence": 2, "health": 2})
    );

    assert_eq!(
        std::fs::metadata(&state).unwrap().permissions().mode() & 0o777,
        0o700
    );
}

#[tokio::test]
async fn every_connection_is_challenged_at_once_and_anew() {
    let gateway = Gateway::start(&[]);
    let mut nonces = Vec::new();
    for _ in 0..3 {
        let challenge = gateway.open().await.challenge().await;
        assert!(
            challenge.get("seq").is_none() && challenge["payload"]["ts"].is_u64(),
            "{challenge}"
        );
        nonces.push(challenge["payload"]["nonce"].as_str().unwrap().to_owned());
    }
    nonces.sort_unstable();
    nonces.dedup();
    assert_eq!(nonces.len(), 3);
}

#[tokio::test]
async fn who_says_nothing_is_sent_away() {
    // Longer than this test may be kept from writing its requests.
    let gateway = Gateway::start(&["--handshake-timeout-ms", "1000"]);
    let mut client = gateway.open().await;
    client.challenge().await;
    assert_eq!(client.rest().await, (vec![], goodbye(1000, "")));

    // Half an HTTP request is no better.
    let mut stream = gateway.tcp(None).await;
    tokio::io::AsyncWriteExt::write_all(&mut stream, b"GET / HTTP/1.1\r\nHost: loc")
        .await
        .unwrap();
    let mut rest = Vec::new();
    let _ = soon(
        "the end",
        tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut rest),
    )
    .await;
    assert!(!String::from_utf8_lossy(&rest).contains("101"));
}

#[tokio::test]
async fn frames_sent_before_hello_are_answered_after_it() {
    let gateway = Gateway::start(&[]);
    let mut client = gateway.open().await;
    client.send(connect(&connect_params())).await;
    for i in 0..100 {
        client
            .send(request(&i.to_string(), "system.echo", json!({"text": "x"})))
            .await;
    }
    client.challenge().await;
    assert_eq!(client.next().await["payload"]["type"], "hello-ok");
    for i in 0..100 {
        let answer = client.next().await;
        assert_eq!(
            (&answer["id"], &answer["ok"]),
            (&json!(i.to_string()), &json!(true))
        );
    }
}
