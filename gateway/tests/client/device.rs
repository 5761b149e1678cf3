//! Clients that connect as a device: they sign, and keep the token the gateway gives them.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use protocol::client::{Device, SignError, Signer, TokenStore};
use serde_json::json;

use super::pretender::{Pretender, hello};
use super::{builder, ready, start};

/// Signs by adding up what it is given.
pub(super) struct Key;

fn signature(payload: &[u8]) -> [u8; 64] {
    let mut signature = [0; 64];
    for (at, byte) in payload.iter().enumerate() {
        signature[at % 64] ^= byte;
    }
    signature
}

impl Signer for Key {
    async fn sign(&self, payload: &[u8]) -> Result<[u8; 64], SignError> {
        tokio::task::yield_now().await;
        Ok(signature(payload))
    }
}

/// Keeps tokens in memory, and what was asked of it.
#[derive(Clone, Default)]
struct Store(Arc<Mutex<(Option<String>, Vec<String>)>>);

impl Store {
    /// Logs what was asked, does it, and gives the token there is then.
    fn ask(&self, what: String, change: impl FnOnce(&mut Option<String>)) -> Option<String> {
        let mut store = self.0.lock().expect("nobody panics");
        store.1.push(what);
        change(&mut store.0);
        store.0.clone()
    }
}

impl TokenStore for Store {
    async fn load(&self, device_id: &str, role: &str) -> Option<String> {
        self.ask(format!("load {device_id} {role}"), |_| {})
    }

    async fn store(&self, device_id: &str, role: &str, token: &str, scopes: &[String]) {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let what = format!("store {device_id} {role} {token} {}", scopes.join(","));
        self.ask(what, |kept| *kept = Some(token.to_owned()));
    }

    async fn forget(&self, device_id: &str, role: &str) {
        self.ask(format!("forget {device_id} {role}"), |kept| *kept = None);
    }
}

#[tokio::test]
async fn a_device_signs_and_keeps_its_token() {
    let mut pretender = Pretender::start().await;
    let store = Store::default();
    let device = Device::new("d1", "key", Key).store(store.clone());
    let (client, _) = start(builder(pretender.url()).token("shared").device(device));
    let mut auth = hello();
    auth["auth"] = json!({"deviceToken": "t1", "role": "operator", "scopes": ["operator.read"]});

    let mut socket = pretender.accept().await;
    let params = socket.handshake(Some("nonce-1")).await;
    assert_eq!(params["auth"], json!({"token": "shared"}));
    assert_eq!(params["device"]["nonce"], "nonce-1");
    let signed_at = &params["device"]["signedAt"];
    let payload = format!("v2|d1|test|test|operator||{signed_at}|shared|nonce-1");
    let signature = base64url(&signature(payload.as_bytes()));
    assert_eq!(params["device"]["signature"], signature);
    socket.welcome(auth).await;
    assert_eq!(ready(&client).await, Ok(3));
    drop(socket);

    // The next time the device's own token counts; the gateway forgets about it, and then the shared one counts again.
    let mut socket = pretender.accept().await;
    let params = socket.handshake(Some("nonce-2")).await;
    assert_eq!(params["auth"], json!({"token": "t1"}));
    socket
        .send(&json!({"type": "res", "id": "1", "ok": false, "error": {"code": "INVALID_REQUEST", "message": "no"}}))
        .await;
    assert_eq!(
        socket.end().await,
        Some((1008, "connect failed".to_owned()))
    );
    let mut socket = pretender.accept().await;
    let params = socket.handshake(None).await;
    assert_eq!(params["auth"], json!({"token": "shared"}));
    assert_eq!(params["device"].get("nonce"), None);

    client.close().await;
    let log = store.0.lock().expect("nobody panics").1.clone();
    let expected = [
        "load d1 operator",
        "store d1 operator t1 operator.read",
        "load d1 operator",
        "forget d1 operator",
        "load d1 operator",
    ];
    assert_eq!(log, expected);
}

/// Another way than the client's: six bits of a long text of bits each.
fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<bool> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1))
        .collect();
    let digit = |chunk: &[bool]| {
        (0..6).fold(0, |digit, at| {
            digit * 2 + usize::from(chunk.get(at) == Some(&true))
        })
    };
    bits.chunks(6)
        .map(|chunk| char::from(ALPHABET[digit(chunk)]))
        .collect()
}

/// Takes everything it is asked, and answers nothing.
struct Silence;

impl TokenStore for Silence {
    async fn load(&self, _device_id: &str, _role: &str) -> Option<String> {
        std::future::pending().await
    }

    async fn store(&self, _device_id: &str, _role: &str, _token: &str, _scopes: &[String]) {
        std::future::pending::<()>().await;
    }

    async fn forget(&self, _device_id: &str, _role: &str) {
        std::future::pending::<()>().await;
    }
}

#[tokio::test]
async fn a_store_that_never_answers_keeps_nobody_out() {
    let mut pretender = Pretender::start().await;
    let device = Device::new("d1", "key", Key).store(Silence);
    let mut builder = builder(pretender.url()).token("shared").device(device);
    builder.config.load_timeout_ms = 100;
    let (client, _) = start(builder);
    let mut auth = hello();
    auth["auth"] = json!({"deviceToken": "t1", "role": "operator", "scopes": []});
    // The second time it is still busy with keeping the first token.
    for _ in 0..2 {
        let mut socket = pretender.accept().await;
        let params = socket.handshake(Some("n")).await;
        assert_eq!(params["auth"], json!({"token": "shared"}));
        socket.welcome(auth.clone()).await;
        assert_eq!(ready(&client).await, Ok(3));
        drop(socket);
    }
    let began = Instant::now();
    client.close().await;
    assert!(
        began.elapsed() < Duration::from_secs(4),
        "{:?}",
        began.elapsed()
    );
}
