//! Which web pages may open a connection.
//!
//! A browser connects wherever a page tells it to, and it always says for which page: the `Origin` header. Programs that
//! are not browsers do not send one, and their `Host` header is not judged: it only makes them local or remote (see
//! [`crate::address`]), as clients of January 2026 know it. With an `Origin`, a connection is let in
//!
//! * from a page of this machine (`localhost` or a loopback address, any port);
//! * from a page listed in `gateway.controlUi.allowedOrigins`;
//! * from a page of the very host the request names, when that name cannot be a stranger's: a loopback name, an IP
//!   address, a Tailscale name. Another name can be pointed at this machine by whoever owns it (DNS rebinding), so it
//!   counts only when clients have to know a secret, which such a page does not.
//!
//! Everything else, `null` included, is refused before the upgrade.

use std::fmt;
use std::net::IpAddr;

/// The parts of an origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// `https` rather than `http`.
    secure: bool,
    /// Lower case, as written: names are never resolved here.
    host: String,
    port: u16,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.secure { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port == default_port(self.secure) {
            Ok(())
        } else {
            write!(f, ":{}", self.port)
        }
    }
}

/// Reads an origin as browsers write it: scheme, host and perhaps a port, and nothing else.
pub(crate) fn parse(text: &str) -> Option<Origin> {
    let (scheme, authority) = text.split_once("://")?;
    let secure = match scheme {
        "https" => true,
        "http" => false,
        _ => return None,
    };
    let (host, port) = split_authority(authority)?;
    Some(Origin {
        secure,
        host,
        port: port.unwrap_or(default_port(secure)),
    })
}

/// Whether a page of `origin` may connect to a gateway addressed as `host`.
pub(crate) fn admits(
    origin: &str,
    host: Option<&str>,
    allowed: &[String],
    secret_needed: bool,
) -> bool {
    let Some(origin) = parse(origin) else {
        return false;
    };
    if is_loopback(&origin.host) || allowed.contains(&origin.to_string()) {
        return true;
    }
    let Some((name, port)) = host.and_then(split_authority) else {
        return false;
    };
    let same = origin.host == name && origin.port == port.unwrap_or(default_port(origin.secure));
    same && (secret_needed || bare(&name).parse::<IpAddr>().is_ok() || name.ends_with(".ts.net"))
}

/// Splits `host:port` into the lower-case host (brackets kept) and the port.
pub(crate) fn split_authority(text: &str) -> Option<(String, Option<u16>)> {
    let end_of_host = if text.starts_with('[') {
        text.find(']')? + 1
    } else {
        text.find(':').unwrap_or(text.len())
    };
    let (host, port) = text.split_at(end_of_host);
    let port = match port.strip_prefix(':') {
        None if port.is_empty() => None,
        Some(digits) if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
            Some(digits.parse().ok()?)
        }
        _ => return None,
    };
    let host = host.to_ascii_lowercase();
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
    let valid = match host.strip_prefix('[') {
        Some(_) => bare(&host).parse::<std::net::Ipv6Addr>().is_ok(),
        None => !host.is_empty() && host.bytes().all(plain),
    };
    valid.then_some((host, port))
}

/// Whether a host is this machine: a loopback address or `localhost`. Names are compared, never resolved or parsed loosely.
fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || bare(host)
            .parse::<IpAddr>()
            .is_ok_and(|ip| ip.to_canonical().is_loopback())
}

fn bare(host: &str) -> &str {
    host.strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host)
}

fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t01_only_known_pages_are_let_in() {
        let allowed = [
            "https://ui.example.com".to_owned(),
            "http://ui.example.com:8080".to_owned(),
        ];
        let yes = [
            "http://localhost",
            "http://localhost:3000",
            "https://localhost:18789",
            "http://127.0.0.1:18789",
            "http://127.8.8.8",
            "http://[::1]:18789",
            "http://[::ffff:127.0.0.1]",
            "https://ui.example.com",
            "https://ui.example.com:443",
            "https://UI.example.com",
            "http://ui.example.com:8080",
            "http://192.168.1.5:18789",
        ];
        let no = [
            "",
            "null",
            "*",
            "file://",
            "https://",
            "ui.example.com",
            "http://ui.example.com",
            "https://ui.example.com:8443",
            "https://ui.example.com.",
            "https://ui.example.com/",
            "https://ui.example.com.evil.com",
            "https://evil-ui.example.com",
            "https://eviluiXexample.com",
            "https://user@ui.example.com",
            "https://ui.example.com@evil.com",
            "https://ui.example.com:443:443",
            "https://ui.example.com:+443",
            "https://ui.example.com:99999",
            "https://ui.example.com\\evil.com",
            "https://ui.example.com evil",
            "https://ui.example.com, https://evil.com",
            "https://xn--80ak6aa92e.com",
            "HTTPS://ui.example.com",
            "ws://localhost",
            "chrome-extension://abc",
            "http://127.evil.com",
            "http://127.1",
            "http://0x7f.1",
            "http://2130706433",
            "http://0.0.0.0",
            "http://localhost.",
            "http://localhost.evil.com",
            "http://evil.localhost.com",
            "http://[::1",
            "http://[localhost]",
            "http://::1",
            "http://192.168.1.5:80",
            "http://192.168.1.6:18789",
            "https://evil.com",
        ];
        for (origins, expected) in [(&yes[..], true), (&no[..], false)] {
            for origin in origins {
                assert_eq!(
                    admits(origin, Some("192.168.1.5:18789"), &allowed, false),
                    expected,
                    "{origin:?}"
                );
            }
        }
    }

    #[test]
    fn t02_a_rebound_name_is_nobody_without_a_secret() {
        let page = |name: &str, secret| admits(&format!("http://{name}"), Some(name), &[], secret);
        assert!(!page("attacker.example:18789", false));
        assert!(page("gw.example.com:18789", true));
        assert!(page("box.tail.ts.net", false));
        assert!(page("10.0.0.1:18789", false) && page("[fd00::1]:18789", false));
        assert!(!admits(
            "http://gw.example.com",
            Some("other.example.com"),
            &[],
            true
        ));
        assert!(!admits("http://gw.example.com", None, &[], true));
        assert!(admits(
            "https://gw.example.com",
            Some("GW.example.com"),
            &[],
            true
        ));
    }
}
