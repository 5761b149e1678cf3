//! What happens to a frame after the handshake: authorise, check, run, answer (gateway protocol, sections 12 and 13).

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, Waker};

use futures_util::FutureExt;
use protocol::v3::{ErrorCode, ErrorShape, RequestFrame, ResponseFrame};
use protocol::{Call, Failure, Invalid, Json};
use serde_json::value::RawValue;

use crate::gateway::{CONNECT, Gateway};
use crate::hub::Peer;
use crate::json;

/// The id of an answer to a frame that has none.
const NO_ID: &str = "invalid";
/// Longest text about a message that is not valid, in bytes. One that is wrong everywhere would else be answered with
/// sixteen times its own size, and before the handshake anybody may send it.
const MAX_REFUSAL: usize = 64 * 1024;

/// Takes one frame of a connected peer. Its answer is queued now or when its handler is done.
pub(crate) fn receive(gateway: &Arc<Gateway>, peer: &Arc<Peer>, bytes: &[u8]) {
    let frame = match protocol::decode::<RequestFrame>(bytes) {
        Ok(frame) => frame,
        Err(invalid) if invalid.is_syntax() && !json::is_json(bytes) => {
            // Once per connection: a peer must not fill the log. And not what it says: half a request may hold a secret.
            if !peer.complained.swap(true, Ordering::Relaxed) {
                tracing::warn!(conn = %peer.conn_id, bytes = bytes.len(), "ignores what is not JSON: {invalid}");
            }
            return;
        }
        Err(invalid) => {
            let failure = refusal("request frame", &invalid);
            return peer.outbox.send(answer(frame_id(bytes), Err(failure)));
        }
    };
    let call = match prepare(gateway, peer, &frame) {
        Ok(call) => call,
        Err(failure) => return peer.outbox.send(answer(frame.id, Err(failure))),
    };
    run(gateway, peer, frame, call, bytes.len());
}

/// Finds the method and reads the parameters, if the peer may call it.
fn prepare(gateway: &Gateway, peer: &Peer, frame: &RequestFrame) -> Result<Call<Gateway>, Failure> {
    let refuse = |text| Failure::new(ErrorCode::InvalidRequest, text);
    // `connect` has had its time: like a name that does not exist, only an administrator is told so.
    let route = gateway
        .table()
        .get(&frame.method)
        .filter(|route| route.method.name != *CONNECT);
    peer.identity
        .authorise(route.map(|route| route.method))
        .map_err(refuse)?;
    match route {
        Some(route) => route
            .prepare(frame.params.as_ref())
            .map_err(|invalid| refusal(&format!("{} params", frame.method), &invalid)),
        None if frame.method == *CONNECT => Err(too_late()),
        None => Err(refuse(format!("unknown method: {}", frame.method))),
    }
}

/// The answer to a message that is not valid: what it should have been, and everything that is wrong with it.
pub(crate) fn refusal(wanted: &str, invalid: &Invalid) -> Failure {
    let mut text = format!("invalid {wanted}: {invalid}");
    text.truncate(text.floor_char_boundary(MAX_REFUSAL));
    Failure::new(ErrorCode::InvalidRequest, text)
}

/// The answer to a second `connect`.
pub(crate) fn too_late() -> Failure {
    Failure::new(
        ErrorCode::InvalidRequest,
        "connect is only valid as the first request",
    )
}

/// Runs a call to its end, even when the connection goes away: half an effect is worse than an answer nobody reads.
fn run(
    gateway: &Arc<Gateway>,
    peer: &Arc<Peer>,
    frame: RequestFrame,
    call: Call<Gateway>,
    bytes: usize,
) {
    let RequestFrame { id, method, .. } = frame;
    let acknowledge = {
        let (peer, id) = (Arc::clone(peer), id.clone());
        Box::new(move |ack: Json| peer.outbox.send(answer(id, Ok(ack))))
    };
    let handler = call.run(Arc::clone(gateway), Arc::clone(peer), acknowledge);
    let mut handler = AssertUnwindSafe(handler).catch_unwind();
    // Most handlers answer without waiting for anything: those need no task of their own.
    if let Poll::Ready(outcome) = handler.poll_unpin(&mut Context::from_waker(Waker::noop())) {
        return peer.outbox.send(answer(id, settle(&method, outcome)));
    }
    let running = peer.outbox.begin(bytes);
    let peer = Arc::clone(peer);
    tokio::spawn(async move {
        let outcome = handler.await;
        peer.outbox.send(answer(id, settle(&method, outcome)));
        drop(running);
    });
}

/// A handler that panicked has failed, and nothing else has.
fn settle(
    method: &str,
    outcome: Result<Result<Json, Failure>, Box<dyn Any + Send>>,
) -> Result<Json, Failure> {
    outcome.unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<&str>()
            .copied()
            .or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        tracing::error!(
            method,
            "a handler panicked: {}",
            text.unwrap_or("no message")
        );
        Err(Failure::new(
            ErrorCode::Unavailable,
            format!("Error: `{method}` failed inside the gateway"),
        ))
    })
}

/// A response frame.
pub(crate) fn answer(id: String, outcome: Result<Json, Failure>) -> String {
    let frame = match outcome {
        Ok(payload) => ResponseFrame {
            id,
            ok: true,
            payload: Some(payload),
            error: None,
        },
        Err(failure) => {
            let error = ErrorShape {
                code: failure.code.into_owned(),
                message: failure.message,
                details: failure.details,
                retryable: failure.retryable,
                retry_after_ms: failure.retry_after_ms,
            };
            ResponseFrame {
                id,
                ok: false,
                payload: failure.payload,
                error: Some(error),
            }
        }
    };
    serde_json::to_string(&frame).expect("frames have text keys and finite numbers")
}

/// The id of a frame that is not valid, when it has one that an answer can carry.
fn frame_id(bytes: &[u8]) -> String {
    // The other members stay raw: they may be what cannot be decoded.
    let members = serde_json::from_slice::<BTreeMap<String, &RawValue>>(bytes).unwrap_or_default();
    members
        .get("id")
        .and_then(|id| serde_json::from_str(id.get()).ok())
        .filter(|id: &String| !id.is_empty())
        .unwrap_or_else(|| NO_ID.to_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicU64};

    use protocol::dispatch::Running;
    use protocol::v3;
    use serde_json::{Value, json};
    use tokio::sync::Notify;

    use super::*;
    use crate::config::{Overrides, Settings};
    use crate::identity::{Identity, Role};
    use crate::outbox::{Frame, MAX_REQUESTS, Outbox};

    struct Bench {
        gateway: Arc<Gateway>,
        peer: Arc<Peer>,
    }

    impl Bench {
        fn new() -> Self {
            let settings = Settings::load(Overrides::default()).unwrap();
            let peer = Peer {
                conn_id: "1".to_owned(),
                identity: Identity::new(Role::Operator, Vec::new()),
                outbox: Arc::new(Outbox::new(1_000_000)),
                presence_seen: AtomicU64::new(0),
                complained: AtomicBool::new(false),
            };
            Self {
                gateway: Arc::new(Gateway::new(Arc::new(settings))),
                peer: Arc::new(peer),
            }
        }

        fn run(&self, handler: impl FnOnce(protocol::AckSink) -> Running + Send + 'static) {
            let frame = RequestFrame {
                id: "i".to_owned(),
                method: "m".to_owned(),
                params: None,
            };
            run(
                &self.gateway,
                &self.peer,
                frame,
                Call::new(None, |_, _, ack| handler(ack)),
                10,
            );
        }

        fn answers(&self) -> Vec<Value> {
            let mut answers = Vec::new();
            loop {
                let mut bytes = Vec::new();
                self.peer.outbox.take(&mut bytes, 1, Frame::write_to);
                if bytes.is_empty() {
                    return answers;
                }
                answers.push(serde_json::from_slice(&bytes).unwrap());
            }
        }

        /// Waits until no handler runs.
        async fn rest(&self) {
            while self.peer.outbox.running() > 0 {
                tokio::task::yield_now().await;
            }
        }
    }

    fn panicked() -> Value {
        let error =
            json!({"code": "UNAVAILABLE", "message": "Error: `m` failed inside the gateway"});
        json!({"type": "res", "id": "i", "ok": false, "error": error})
    }

    /// What a gateway that serves nothing but connections answers to somebody with these scopes.
    fn declined(scopes: &[&str], method: &str, params: &Value) -> Value {
        let mut bench = Bench::new();
        let scopes = scopes.iter().map(ToString::to_string).collect();
        let peer = Arc::get_mut(&mut bench.peer).unwrap();
        peer.identity = Identity::new(Role::Operator, scopes);
        let settings = Arc::new(Settings::load(Overrides::default()).unwrap());
        let table = v3::table_of([<Gateway as v3::ConnectionTable>::routes()]);
        let gateway = Arc::new(Gateway::serving(settings, table));
        let served: Vec<_> = gateway.table().methods().map(|row| row.name).collect();
        assert_eq!(served, [*CONNECT]);
        assert!(gateway.serves("Connection") && !gateway.serves("System"));
        let frame = json!({"type": "req", "id": "i", "method": method, "params": params});
        receive(&gateway, &bench.peer, frame.to_string().as_bytes());
        let [answer] = &bench.answers()[..] else {
            panic!("one answer")
        };
        assert_eq!(answer["ok"], false);
        answer["error"].clone()
    }

    #[tokio::test]
    async fn what_is_declared_and_not_served_is_checked_like_what_is() {
        let refused = |text: &str| json!({"code": "INVALID_REQUEST", "message": text});
        assert_eq!(
            declined(&["operator.pairing"], "health", &json!({"probe": 1})),
            refused("missing scope: operator.read")
        );
        assert_eq!(
            declined(&["operator.read"], "health", &json!({"probe": 1})),
            refused("invalid health params: at /probe: must be boolean")
        );
        assert_eq!(
            declined(&["operator.read"], "system.echo", &json!(null)),
            refused("invalid system.echo params: must have required property 'text'")
        );
        assert_eq!(
            declined(&["operator.read"], "health", &json!({"probe": true})),
            json!({"code": "UNAVAILABLE", "message": "`health` is not served by this gateway"})
        );
        assert_eq!(
            declined(&[], "no.such", &json!({})),
            refused("unknown method: no.such")
        );
    }

    #[tokio::test]
    async fn a_handler_that_panics_fails_alone() {
        let bench = Bench::new();
        bench.run(|_| Box::pin(async { panic!("at once") }));
        assert_eq!(bench.answers(), [panicked()]);
        bench.run(|_| {
            Box::pin(async {
                tokio::task::yield_now().await;
                panic!("later")
            })
        });
        bench.rest().await;
        assert_eq!(bench.answers(), [panicked()]);
    }

    #[tokio::test]
    async fn running_requests_are_counted_and_answered_when_they_are_done() {
        let bench = Bench::new();
        let gate = Arc::new(Notify::new());
        for _ in 0..MAX_REQUESTS {
            let gate = Arc::clone(&gate);
            bench.run(move |_| {
                Box::pin(async move {
                    gate.notified().await;
                    Ok(Json::default())
                })
            });
        }
        tokio::task::yield_now().await;
        assert_eq!(
            (bench.answers(), bench.peer.outbox.has_room()),
            (vec![], false)
        );
        gate.notify_waiters();
        bench.rest().await;
        assert_eq!(
            (bench.answers().len(), bench.peer.outbox.has_room()),
            (MAX_REQUESTS, true)
        );
    }

    #[tokio::test]
    async fn an_acknowledgement_comes_before_the_result() {
        let bench = Bench::new();
        bench.run(|ack| {
            Box::pin(async move {
                ack(Json::parse("1").unwrap());
                tokio::task::yield_now().await;
                Err(Failure::new("UNAVAILABLE", "no").with_payload(Json::parse("2").unwrap()))
            })
        });
        bench.rest().await;
        let failed = json!({
            "type": "res", "id": "i", "ok": false, "payload": 2, "error": {"code": "UNAVAILABLE", "message": "no"},
        });
        assert_eq!(
            bench.answers(),
            [
                json!({"type": "res", "id": "i", "ok": true, "payload": 1}),
                failed
            ]
        );
    }
}
