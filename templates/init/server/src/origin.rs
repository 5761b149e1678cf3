//! Which web pages may connect.
//!
//! Browsers let any page open a WebSocket to any address, this machine's own included, and say in `Origin` which page it
//! is. So a page of somebody else could use a server on `localhost` as the person in front of it.

use std::net::IpAddr;

use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::{HeaderValue, StatusCode, header};

use crate::ORIGINS;

/// Refuses the upgrade of a page that may not connect.
#[allow(clippy::result_large_err, reason = "the handshake wants the response itself")]
pub(crate) fn check(request: &Request, response: Response) -> Result<Response, ErrorResponse> {
    let host = request.headers().get(header::HOST).and_then(text);
    let mut origins = request.headers().get_all(header::ORIGIN).iter();
    if origins.all(|origin| text(origin).is_some_and(|origin| may_connect(origin, host, ORIGINS))) {
        return Ok(response);
    }
    let mut refused = ErrorResponse::new(Some("this page may not connect: its origin is not allowed\n".to_owned()));
    *refused.status_mut() = StatusCode::FORBIDDEN;
    Err(refused)
}

/// Whether a page of this origin may connect to a server that it reached under the name `host`.
fn may_connect(origin: &str, host: Option<&str>, allowed: &[&str]) -> bool {
    if allowed.contains(&origin) {
        return true;
    }
    let own = origin.split_once("://").map(|(_, authority)| authority);
    // Whoever owns a name can let it lead to this machine, and then it is the page's and the server's (DNS rebinding).
    own.is_some() && own == host && own.is_some_and(is_fixed)
}

/// Whether nobody can let this lead somewhere else: an address, or `localhost`.
fn is_fixed(authority: &str) -> bool {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host == "localhost" || host.parse::<IpAddr>().is_ok()
}

fn text(value: &HeaderValue) -> Option<&str> {
    value.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::may_connect;

    #[test]
    fn only_own_pages_and_allowed_ones_may_connect() {
        for (origin, host, expected) in [
            ("http://127.0.0.1:4000", "127.0.0.1:4000", true),
            ("http://localhost:4000", "localhost:4000", true),
            ("http://[::1]:4000", "[::1]:4000", true),
            ("http://[::1]", "[::1]", true),
            ("https://app.example.com", "127.0.0.1:4000", true),
            ("http://localhost:3000", "localhost:4000", false),
            ("https://evil.example", "127.0.0.1:4000", false),
            ("http://evil.example:4000", "evil.example:4000", false),
            ("https://app.example.com.evil.example", "127.0.0.1:4000", false),
            ("null", "null", false),
            ("", "", false),
        ] {
            let found = may_connect(origin, Some(host), &["https://app.example.com"]);
            assert_eq!(found, expected, "{origin} at {host}");
        }
        assert!(!may_connect("http://localhost", None, &[]));
    }
}
