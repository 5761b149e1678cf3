//! Where a connection comes from: this machine or elsewhere (gateway protocol, section 6).
//!
//! Local never means authenticated. It is what presence shows and what pairing will ask.

use std::net::IpAddr;

use hyper::HeaderMap;
use hyper::header::HOST;

use crate::origin::split_authority;

/// Where a connection comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// The client's address, as far as it can be believed.
    pub(crate) ip: IpAddr,
    /// Whether it is a program on this machine that says so.
    pub(crate) local: bool,
}

impl Source {
    /// Judges a request by its socket and its headers. Forwarding headers of strangers never name the client, but
    /// they do show that somebody stands in between.
    pub(crate) fn of(peer: IpAddr, headers: &HeaderMap, trusted_proxies: &[IpAddr]) -> Self {
        let peer = peer.to_canonical();
        let is_proxy = |ip: IpAddr| {
            trusted_proxies
                .iter()
                .any(|proxy| proxy.to_canonical() == ip)
        };
        let trusted = is_proxy(peer);
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let address = |text: &str| Some(text.trim().parse::<IpAddr>().ok()?.to_canonical());
        let first = |name: &str| address(text(name)?.split(',').next()?);
        // Proxies add to what they are told, in the same header or in one more: a forged first entry shows by the
        // stranger behind it.
        let only_here = headers
            .get_all("x-forwarded-for")
            .iter()
            .flat_map(|value| value.as_bytes().split(|&byte| byte == b','))
            .map(|entry| std::str::from_utf8(entry).ok().and_then(address))
            .all(|hop| hop.is_some_and(|ip| ip.is_loopback() || is_proxy(ip)));
        let forwarded = ["x-forwarded-for", "x-real-ip", "x-forwarded-host"]
            .iter()
            .any(|name| headers.contains_key(*name));
        let named = if trusted {
            first("x-forwarded-for").or_else(|| first("x-real-ip"))
        } else {
            None
        };
        let ip = named.unwrap_or(peer);
        let host = text(HOST.as_str())
            .and_then(split_authority)
            .is_some_and(|(name, _)| here(&name));
        Self {
            ip,
            local: ip.is_loopback() && host && (!forwarded || trusted && only_here),
        }
    }

    /// The address to show to others: only one that came over the network.
    pub(crate) fn reported(&self) -> Option<IpAddr> {
        (!self.local && !self.ip.is_loopback()).then_some(self.ip)
    }
}

fn here(name: &str) -> bool {
    matches!(name, "localhost" | "127.0.0.1" | "[::1]") || name.ends_with(".ts.net")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(peer: &str, lines: &[(&'static str, &'static str)]) -> Source {
        let mut headers = HeaderMap::new();
        for &(name, value) in lines {
            headers.append(name, value.parse().unwrap());
        }
        Source::of(
            peer.parse().unwrap(),
            &headers,
            &["10.0.0.1".parse().unwrap(), "127.0.0.9".parse().unwrap()],
        )
    }

    #[test]
    fn t06_local_is_a_loopback_socket_and_a_loopback_name() {
        let local = |peer, host| source(peer, &[("host", host)]).local;
        for host in [
            "localhost",
            "LOCALHOST:18789",
            "127.0.0.1:18789",
            "[::1]:1",
            "box.tail.ts.net",
        ] {
            assert!(
                local("127.0.0.1", host) && local("::1", host) && local("::ffff:127.0.0.1", host),
                "{host}"
            );
            assert!(!local("192.168.1.2", host), "{host}");
        }
        for host in [
            "gw.example.com",
            "127.evil.com",
            "127.1",
            "0x7f.1",
            "0.0.0.0",
            "localhost.",
            "ts.net",
            "",
        ] {
            assert!(!local("127.0.0.1", host), "{host}");
        }
        assert!(!source("127.0.0.1", &[]).local);
    }

    #[test]
    fn t04_forwarding_headers_count_only_from_trusted_proxies() {
        let host = ("host", "localhost");
        let shown = |source: Source| (source.local, source.reported().map(|ip| ip.to_string()));
        for forged in [
            ("x-forwarded-for", "127.0.0.1"),
            ("x-real-ip", "127.0.0.1"),
            ("x-forwarded-host", "localhost"),
        ] {
            assert_eq!(shown(source("127.0.0.1", &[host, forged])), (false, None));
            assert_eq!(
                shown(source("192.168.1.2", &[host, forged])),
                (false, Some("192.168.1.2".to_owned()))
            );
        }
        let proxied = [host, ("x-forwarded-for", "203.0.113.7, 10.0.0.1")];
        assert_eq!(
            shown(source("10.0.0.1", &proxied)),
            (false, Some("203.0.113.7".to_owned()))
        );
        assert_eq!(
            shown(source("127.0.0.9", &[host, ("x-real-ip", "203.0.113.7")])),
            (false, Some("203.0.113.7".to_owned()))
        );
        assert_eq!(
            shown(source(
                "127.0.0.9",
                &[host, ("x-forwarded-for", "127.0.0.1")]
            )),
            (true, None)
        );
        let through = ("x-forwarded-for", "127.0.0.1, 10.0.0.1");
        assert_eq!(shown(source("127.0.0.9", &[host, through])), (true, None));
        for forged in [
            &[host, ("x-forwarded-for", "127.0.0.1, 203.0.113.7")][..],
            &[
                host,
                ("x-forwarded-for", "127.0.0.1"),
                ("x-forwarded-for", "203.0.113.7"),
            ],
            &[host, ("x-forwarded-for", "127.0.0.1, garbage")],
        ] {
            assert_eq!(
                shown(source("127.0.0.9", forged)),
                (false, None),
                "{forged:?}"
            );
        }
        assert_eq!(
            shown(source("10.0.0.1", &[host, ("x-forwarded-for", "garbage")])),
            (false, Some("10.0.0.1".to_owned()))
        );
    }
}
