//! How calls end: answered twice, answered late, or never, because the gateway reads nothing.

use std::time::{Duration, Instant};

use protocol::client::ClientError;
use protocol::v3::client::{Client, calls};
use protocol::v3::{AgentParams, AgentRunStatus, SystemEchoParams};
use serde_json::{Value, json};

use super::common::soon;
use super::pretender::{Pretender, Socket};
use super::{builder, echo, ready, start};

/// More than the buffers of a connection within one machine hold.
const MUCH: usize = 24 << 20;
/// The text of one large call.
const LARGE: usize = 1 << 20;

/// A client whose gateway reads nothing, and has been sent as much as it takes and more. Those calls wait for ever.
async fn stalled() -> (Client, Socket, tokio::task::JoinSet<ClientError>) {
    let mut pretender = Pretender::start().await;
    let (client, _) = start(builder(pretender.url()));
    let socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));
    let mut waiting = tokio::task::JoinSet::new();
    for _ in 0..MUCH / LARGE {
        let call = call(&client, "x".repeat(LARGE));
        waiting.spawn(async { call.await.map(|_| ()).expect_err("nobody answers") });
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(waiting.try_join_next().is_none());
    (client, socket, waiting)
}

fn call(client: &Client, text: String) -> protocol::client::Call<calls::SystemEcho> {
    client.call(calls::SystemEcho, &SystemEchoParams { text })
}

#[tokio::test]
async fn a_gateway_that_reads_nothing_holds_up_no_timeout() {
    let (client, mut socket, mut waiting) = stalled().await;
    let began = Instant::now();
    let calls: Vec<_> = (0..200)
        .map(|_| call(&client, "given up".to_owned()).timeout(Duration::from_millis(200)))
        .map(|call| tokio::spawn(call.into_future()))
        .collect();
    for call in calls {
        let outcome = soon("a timeout", call).await.expect("no panic");
        assert_eq!(outcome.map(drop), Err(ClientError::Timeout));
    }
    assert!(
        began.elapsed() < Duration::from_secs(5),
        "{:?}",
        began.elapsed()
    );

    // What was given up is not sent when the gateway reads again; what still waits is.
    let other = client.clone();
    let last = tokio::spawn(async move { echo(&other, "last").await });
    let mut before = 0;
    loop {
        let request = socket.next().await.expect("a request");
        let text = request["params"]["text"].clone();
        assert_ne!(text, "given up");
        if text == "last" {
            let payload = json!({"ok": true, "text": text});
            socket.answer(&request["id"], payload).await;
            break;
        }
        before += 1;
    }
    assert_eq!(last.await.expect("no panic"), Ok("last".to_owned()));
    assert_eq!(before, MUCH / LARGE);
    let (_, ()) = tokio::join!(socket.end(), client.close());
    while let Some(failure) = waiting.join_next().await {
        assert_eq!(failure.expect("no panic"), ClientError::Stopped);
    }
}

#[tokio::test]
async fn a_gateway_that_reads_nothing_holds_up_no_goodbye() {
    let (client, socket, mut waiting) = stalled().await;
    let began = Instant::now();
    let other = client.clone();
    let failed = async {
        while let Some(failure) = waiting.join_next().await {
            assert_eq!(failure.expect("no panic"), ClientError::Stopped);
        }
        // Nor does a call made meanwhile wait for the end of the goodbye.
        assert_eq!(echo(&other, "hi").await, Err(ClientError::Stopped));
        began.elapsed()
    };
    let (failed, ()) = tokio::join!(failed, client.close());
    assert!(failed < Duration::from_secs(1), "{failed:?}");
    assert!(
        began.elapsed() < Duration::from_secs(4),
        "{:?}",
        began.elapsed()
    );
    drop(socket);
}

#[tokio::test]
async fn what_was_given_up_is_not_sent_with_the_goodbye() {
    let (client, mut socket, mut waiting) = stalled().await;
    let closing = tokio::spawn(async move { client.close().await });
    while let Some(failure) = waiting.join_next().await {
        assert_eq!(failure.expect("no panic"), ClientError::Stopped);
    }
    // The gateway reads again, as long as the client still says goodbye.
    let mut heard = 0;
    while socket.next().await.is_some() {
        heard += 1;
    }
    assert!(heard < MUCH / LARGE, "{heard}");
    closing.await.expect("no panic");
}

fn agent() -> AgentParams {
    let params = json!({"message": "hi", "idempotencyKey": "k1"});
    serde_json::from_value(params).expect("parameters")
}

fn accepted() -> Value {
    json!({"runId": "k1", "status": "accepted", "acceptedAt": 1})
}

fn completed() -> Value {
    json!({"runId": "k1", "status": "ok", "summary": "completed"})
}

#[tokio::test]
async fn a_method_may_answer_twice() {
    let mut pretender = Pretender::start().await;
    let (client, _) = start(builder(pretender.url()));
    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));

    // The second answer comes when it likes: other calls are answered in between.
    let (run, request) = tokio::join!(
        client.begin(calls::Agent, &agent()).into_future(),
        socket.asked("agent", accepted())
    );
    let run = run.expect("it is accepted");
    assert_eq!(run.ack.as_ref().map(|ack| &*ack.run_id), Some("k1"));
    let (echoed, ()) = tokio::join!(echo(&client, "hi"), socket.answer_echo());
    assert_eq!(echoed, Ok("hi".to_owned()));
    socket.answer(&request, completed()).await;
    let result = soon("the result", run.finish()).await;
    assert_eq!(result.map(|it| it.status), Ok(AgentRunStatus::Ok));

    // A run that is repeated may be over already.
    let (run, _) = tokio::join!(
        client.begin(calls::Agent, &agent()).into_future(),
        socket.asked("agent", completed())
    );
    let run = run.expect("it is answered");
    assert_eq!(run.ack, None);
    assert_eq!(
        run.finish().await.map(|it| it.summary),
        Ok("completed".to_owned())
    );

    // Who wants the result alone waits through the acknowledgement.
    let (result, ()) = tokio::join!(client.call(calls::Agent, &agent()).into_future(), async {
        let request = socket.asked("agent", accepted()).await;
        socket.answer(&request, completed()).await;
    });
    assert_eq!(result.map(|it| it.run_id), Ok("k1".to_owned()));
}

#[tokio::test]
async fn the_second_answer_may_fail_or_never_come() {
    let mut pretender = Pretender::start().await;
    let mut builder = builder(pretender.url());
    builder.config.max_pending = 1;
    let (client, _) = start(builder);
    let mut socket = pretender.welcome().await;
    assert_eq!(ready(&client).await, Ok(3));

    let (run, request) = tokio::join!(
        client.begin(calls::Agent, &agent()).into_future(),
        socket.asked("agent", accepted())
    );
    let error = json!({"code": "UNAVAILABLE", "message": "Error: no"});
    let response = json!({"type": "res", "id": request, "ok": false, "error": error});
    socket.send(&response).await;
    let Err(ClientError::Error(failure)) = run.expect("it is accepted").finish().await else {
        panic!("the run failed");
    };
    assert_eq!(failure.message, "Error: no");

    let hasty = client
        .begin(calls::Agent, &agent())
        .timeout(Duration::from_millis(100));
    let (run, _) = tokio::join!(hasty.into_future(), socket.asked("agent", accepted()));
    let finish = run.expect("it is accepted").finish();
    assert_eq!(soon("a timeout", finish).await, Err(ClientError::Timeout));

    // A run that is dropped makes room.
    let (run, _) = tokio::join!(
        client.begin(calls::Agent, &agent()).into_future(),
        socket.asked("agent", accepted())
    );
    drop(run.expect("it is accepted"));

    let (run, _) = tokio::join!(
        client.begin(calls::Agent, &agent()).into_future(),
        socket.asked("agent", accepted())
    );
    let run = run.expect("it is accepted");
    socket.close(1012, "service restart").await;
    let closed = ClientError::Closed {
        code: 1012,
        reason: "service restart".to_owned(),
    };
    assert_eq!(soon("the loss", run.finish()).await, Err(closed));
}
