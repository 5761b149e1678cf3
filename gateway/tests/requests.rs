//! Requests after the handshake (gateway protocol, sections 12 and 13).

mod common;

use common::{Client, Gateway, connect_params, request};
use serde_json::{Value, json};

async fn error(client: &mut Client, method: &str, params: Value) -> String {
    let answer = client.request(method, params).await;
    assert_eq!(
        (&answer["ok"], &answer["error"]["code"]),
        (&json!(false), &json!("INVALID_REQUEST")),
        "{answer}"
    );
    answer["error"]["message"].as_str().unwrap().to_owned()
}

fn scoped(role: &str, scopes: &[&str]) -> Value {
    let mut params = connect_params();
    params["role"] = role.into();
    params["scopes"] = json!(scopes);
    params
}

#[tokio::test]
async fn the_worked_example_echoes() {
    let gateway = Gateway::start(&[]);
    let mut client = gateway.connect().await;
    let answer = client
        .request("system.echo", json!({"text": "a\"\u{1f600}\n"}))
        .await;
    assert_eq!(
        answer,
        json!({"type": "res", "id": "x", "ok": true, "payload": {"ok": true, "text": "a\"\u{1f600}\n"}})
    );
}

#[tokio::test]
async fn wrong_requests_are_answered_and_forgiven() {
    let gateway = Gateway::start(&[]);
    let mut client = gateway.connect().await;
    let texts = [
        (
            "system.echo",
            json!({}),
            "invalid system.echo params: must have required property 'text'",
        ),
        (
            "system.echo",
            json!(null),
            "invalid system.echo params: must have required property 'text'",
        ),
        (
            "system.echo",
            json!([]),
            "invalid system.echo params: must be object",
        ),
        (
            "system.echo",
            json!({"text": 1}),
            "invalid system.echo params: at /text: must be string",
        ),
        (
            "system.echo",
            json!({"text": "", "a": 1}),
            "invalid system.echo params: at root: unexpected property 'a'; at /text: must NOT have fewer than 1 characters",
        ),
        (
            "connect",
            connect_params(),
            "connect is only valid as the first request",
        ),
        (
            "connect",
            json!({}),
            "connect is only valid as the first request",
        ),
        ("toString", json!({}), "unknown method: toString"),
        ("__proto__", json!({}), "unknown method: __proto__"),
    ];
    for (method, params, text) in texts {
        assert_eq!(error(&mut client, method, params).await, text);
    }
    let frames = [
        (
            r#"{"type":"req","id":"7","method":""}"#,
            "7",
            "invalid request frame: at /method: must NOT have fewer than 1 characters",
        ),
        (
            r#"{"type":"req","id":7,"method":"health"}"#,
            "invalid",
            "invalid request frame: at /id: must be string",
        ),
        (
            r#"{"type":"req","id":"","method":"health"}"#,
            "invalid",
            "invalid request frame: at /id: must NOT have fewer than 1 characters",
        ),
        ("[]", "invalid", "invalid request frame: must be object"),
        // JSON, although no decoder here takes half an emoji: whoever sent it waits for an answer.
        (
            r#"{"type":"req","id":"7","method":"system.echo","params":{"text":"\ud83d"}}"#,
            "7",
            "invalid request frame: lone surrogate in a string at line 1 column 71",
        ),
        (
            r#"{"type":"req","id":"7","method":"health","more":1}"#,
            "7",
            "invalid request frame: at root: unexpected property 'more'",
        ),
    ];
    for (frame, id, text) in frames {
        client.send(frame).await;
        let answer = client.answer().await;
        assert_eq!(
            answer,
            json!({
                "type": "res", "id": id, "ok": false, "error": {"code": "INVALID_REQUEST", "message": text},
            }),
            "{frame}"
        );
    }
    // What is not JSON is not answered at all.
    client.send("{").await;
    client.send(request("after", "health", Value::Null)).await;
    let answer = client.answer().await;
    assert_eq!(
        (&answer["id"], &answer["ok"]),
        (&json!("after"), &json!(true))
    );
}

#[tokio::test]
async fn scopes_decide_before_names_and_parameters() {
    let gateway = Gateway::start(&[]);
    let admin = "missing scope: operator.admin";

    let (mut reader, _) = gateway
        .connect_as(scoped("operator", &["operator.read"]))
        .await;
    assert_eq!(reader.request("health", json!({})).await["ok"], true);
    assert_eq!(error(&mut reader, "no.such.method", json!({})).await, admin);
    assert_eq!(error(&mut reader, "connect", connect_params()).await, admin);

    let (mut writer, _) = gateway
        .connect_as(scoped("operator", &["operator.write"]))
        .await;
    assert_eq!(writer.request("health", json!({})).await["ok"], true);

    let (mut stranger, _) = gateway
        .connect_as(scoped("operator", &["operator.pairing", "made.up"]))
        .await;
    assert_eq!(
        error(&mut stranger, "health", json!({"probe": 1})).await,
        "missing scope: operator.read"
    );

    let (mut node, _) = gateway
        .connect_as(scoped("node", &["operator.admin"]))
        .await;
    for method in ["health", "system.echo", "connect", "no.such.method"] {
        assert_eq!(
            error(&mut node, method, json!({})).await,
            "unauthorized role: node"
        );
    }
}
