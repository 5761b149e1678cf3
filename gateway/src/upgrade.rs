//! The HTTP side of a connection: one request that becomes a WebSocket, or an answer that says why not.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use hyper::body::Incoming;
use hyper::header::{
    CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN,
    TRANSFER_ENCODING, UPGRADE,
};
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper::{Method, Request, Response, StatusCode, Version};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tungstenite::handshake::derive_accept_key;

use crate::address::Source;
use crate::auth::Auth;
use crate::config::Settings;
use crate::origin;
use crate::untrusted::Untrusted;

const SEC_WEBSOCKET_KEY: HeaderName = HeaderName::from_static("sec-websocket-key");
const SEC_WEBSOCKET_VERSION: HeaderName = HeaderName::from_static("sec-websocket-version");
const SEC_WEBSOCKET_ACCEPT: HeaderName = HeaderName::from_static("sec-websocket-accept");

/// Most header fields of a request.
const MAX_HEADERS: usize = 100;
/// Most bytes of a request's head.
const MAX_HEAD: usize = 16 * 1024;

/// A connection that speaks WebSocket from here on.
pub(crate) struct Upgraded {
    /// The bare stream: hyper's buffers are gone.
    pub(crate) stream: TcpStream,
    /// What the client sent right behind its request.
    pub(crate) already_read: Bytes,
    /// Where it comes from.
    pub(crate) source: Source,
}

/// Serves one HTTP request. `None` when it does not ask for a WebSocket.
pub(crate) async fn upgrade(
    stream: TcpStream,
    peer: IpAddr,
    settings: Arc<Settings>,
) -> Option<Upgraded> {
    let head_timeout = settings.handshake_timeout;
    let door = Door {
        peer,
        settings,
        accepted: std::sync::Mutex::new(None),
    };
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head_timeout)
        .max_headers(MAX_HEADERS)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), door);
    let parts = match connection.without_shutdown().await {
        Ok(parts) => parts,
        Err(error) => {
            tracing::debug!(%error, "no HTTP");
            return None;
        }
    };
    let source = parts.service.accepted.into_inner().ok().flatten()?;
    Some(Upgraded {
        stream: parts.io.into_inner(),
        already_read: parts.read_buf,
        source,
    })
}

/// Answers requests and remembers whether one was an upgrade.
struct Door {
    peer: IpAddr,
    settings: Arc<Settings>,
    accepted: std::sync::Mutex<Option<Source>>,
}

impl Service<Request<Incoming>> for Door {
    type Response = Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let response = match self.judge(&request) {
            Ok(accept) => {
                let source =
                    Source::of(self.peer, request.headers(), &self.settings.trusted_proxies);
                if let Ok(mut accepted) = self.accepted.lock() {
                    *accepted = Some(source);
                }
                switch(accept)
            }
            Err((status, text)) => {
                tracing::debug!(%status, path = %Untrusted(request.uri().path()), "refused: {}", Untrusted(&text));
                refuse(status, text)
            }
        };
        ready(Ok(response))
    }
}

impl Door {
    /// The value of `Sec-WebSocket-Accept`, or the status and the text of a refusal. Any path is a gateway socket.
    fn judge(&self, request: &Request<Incoming>) -> Result<HeaderValue, (StatusCode, String)> {
        let headers = request.headers();
        if headers.get_all(HOST).iter().count() > 1 {
            return Err((
                StatusCode::BAD_REQUEST,
                "more than one Host header".to_owned(),
            ));
        }
        if !names(headers, UPGRADE, "websocket") || !names(headers, CONNECTION, "upgrade") {
            return Err((StatusCode::NOT_FOUND, "Not Found".to_owned()));
        }
        // An upgrade has no body; bytes that claim to be one could be read as frames by somebody in between.
        let body = headers.contains_key(TRANSFER_ENCODING)
            || headers.get(CONTENT_LENGTH).is_some_and(|len| len != "0");
        if request.method() != Method::GET || request.version() != Version::HTTP_11 || body {
            return Err((
                StatusCode::BAD_REQUEST,
                "an upgrade is a GET of HTTP/1.1 without a body".to_owned(),
            ));
        }
        let single = |name: HeaderName| {
            let mut values = headers.get_all(name).iter();
            values.next().filter(|_| values.next().is_none())
        };
        if single(SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
            return Err((
                StatusCode::UPGRADE_REQUIRED,
                "only WebSocket version 13 is spoken here".to_owned(),
            ));
        }
        let key = single(SEC_WEBSOCKET_KEY).filter(|key| is_key(key.as_bytes()));
        let Some(key) = key else {
            return Err((
                StatusCode::BAD_REQUEST,
                "Sec-WebSocket-Key is not 16 bytes in base64".to_owned(),
            ));
        };
        let mut origins = headers.get_all(ORIGIN).iter();
        if let Some(origin) = origins.next() {
            let host = headers.get(HOST).and_then(|host| host.to_str().ok());
            let origin = origin.to_str().unwrap_or_default();
            let secret_needed = !matches!(self.settings.auth, Auth::None);
            let admitted = origins.next().is_none()
                && origin::admits(origin, host, &self.settings.allowed_origins, secret_needed);
            if !admitted {
                let text = format!(
                    "origin not allowed: add {} to gateway.controlUi.allowedOrigins",
                    Untrusted(origin)
                );
                return Err((StatusCode::FORBIDDEN, text));
            }
        }
        let accept = derive_accept_key(key.as_bytes());
        Ok(HeaderValue::try_from(accept).expect("base64 is a valid header value"))
    }
}

fn switch(accept: HeaderValue) -> Response<String> {
    let mut response = Response::new(String::new());
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let headers = response.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(SEC_WEBSOCKET_ACCEPT, accept);
    response
}

fn refuse(status: StatusCode, text: String) -> Response<String> {
    let mut response = Response::new(text);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        hyper::header::CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    // One request, one answer, one deadline: who asks again and again, or asks and never reads, does not keep its place.
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    if status == StatusCode::UPGRADE_REQUIRED {
        headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    }
    response
}

/// Whether a comma-separated header names `token`, case-insensitively.
fn names(headers: &HeaderMap, name: HeaderName, token: &str) -> bool {
    headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|item| item.trim().eq_ignore_ascii_case(token))
}

/// Whether `key` is 16 bytes in base64: 22 characters and two of padding.
fn is_key(key: &[u8]) -> bool {
    key.len() == 24
        && key.ends_with(b"==")
        && key[..22]
            .iter()
            .all(|&b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
}
