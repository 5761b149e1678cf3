//! What a client is told before it starts.

use std::collections::BTreeMap;
use std::fmt;

use crate::json::Json;

use super::backoff::Backoff;
use super::contract::Contract;
use super::frame::{members, text};
use super::handshake;

/// How a client connects, and as whom. [`Config::new`] says what is not given.
#[derive(Clone, PartialEq)]
pub struct Config {
    /// `ws:` or `wss:`, without user name, password and fragment. The only place credentials are sent to.
    pub url: String,
    /// Who this is, as the handshake wants it.
    pub client: Json,
    /// The lowest version offered; by default the lowest the module answers.
    pub min_protocol: Option<u64>,
    /// The highest version offered; by default the highest the module answers.
    pub max_protocol: Option<u64>,
    /// What the client is to the gateway.
    pub role: Option<String>,
    /// The scopes asked for.
    pub scopes: Option<Vec<String>>,
    /// Capabilities the client offers.
    pub caps: Option<Vec<String>>,
    /// Commands the client offers.
    pub commands: Option<Vec<String>>,
    /// Permissions the client holds on its device.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// The `PATH` the client finds programs with.
    pub path_env: Option<String>,
    /// The language of the user.
    pub locale: Option<String>,
    /// The program in the style of HTTP's `User-Agent`.
    pub user_agent: Option<String>,
    /// The gateway's token; an empty one counts as none.
    pub token: Option<String>,
    /// The gateway's password; an empty one counts as none.
    pub password: Option<String>,
    /// The device the client runs on.
    pub device: Option<DeviceKey>,
    /// How long to wait for the device's stored token, in milliseconds; then the attempt goes on without it.
    pub load_timeout_ms: u64,
    /// How long to wait for the gateway's challenge, in milliseconds.
    pub challenge_timeout_ms: u64,
    /// How long an attempt may take up to the hello, in milliseconds.
    pub handshake_timeout_ms: u64,
    /// How long calls wait for their answer that say nothing else, in milliseconds; for ever when absent.
    pub request_timeout_ms: Option<u64>,
    /// How long to wait between attempts.
    pub backoff: Backoff,
    /// Most calls that wait for an answer.
    pub max_pending: usize,
}

/// A device, as it names itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceKey {
    /// Its id.
    pub id: String,
    /// Its public key.
    pub public_key: String,
}

impl Config {
    /// Connects to `url` as `client`, without credentials, with the timeouts of the specification.
    pub fn new(url: impl Into<String>, client: Json) -> Self {
        Self {
            url: url.into(),
            client,
            min_protocol: None,
            max_protocol: None,
            role: None,
            scopes: None,
            caps: None,
            commands: None,
            permissions: None,
            path_env: None,
            locale: None,
            user_agent: None,
            token: None,
            password: None,
            device: None,
            load_timeout_ms: 2000,
            challenge_timeout_ms: 750,
            handshake_timeout_ms: 10_000,
            request_timeout_ms: None,
            backoff: Backoff::default(),
            max_pending: 1024,
        }
    }

    /// The role, or the one that is meant when none is given.
    pub(super) fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("operator")
    }

    pub(super) fn token(&self) -> Option<&str> {
        self.token.as_deref().filter(|token| !token.is_empty())
    }

    pub(super) fn password(&self) -> Option<&str> {
        let password = self.password.as_deref();
        password.filter(|password| !password.is_empty())
    }

    /// The versions offered.
    pub(super) fn range(&self, contract: &Contract) -> (u64, u64) {
        let versions = contract.versions.iter().copied().map(u64::from);
        let (least, greatest) = (versions.clone().min(), versions.max());
        (
            self.min_protocol.or(least).unwrap_or_default(),
            self.max_protocol.or(greatest).unwrap_or_default(),
        )
    }

    /// A text member of [`Config::client`].
    pub(super) fn of_client(&self, name: &str) -> String {
        let found = members(self.client.get(), [name]).ok().flatten();
        let member = found.and_then(|[member]| member).and_then(text);
        member.unwrap_or_default().into_owned()
    }

    /// Refuses what cannot work.
    pub(super) fn check(&self, contract: &Contract) -> Result<(), Misconfigured> {
        check_url(&self.url, cfg!(feature = "client-tls"))?;
        if let Some(problem) = self.backoff.problem() {
            return Err(Misconfigured(problem.to_owned()));
        }
        if self.handshake_timeout_ms == 0 {
            let text = "`handshake_timeout_ms` must be at least 1";
            return Err(Misconfigured(text.to_owned()));
        }
        let (least, greatest) = self.range(contract);
        if least > greatest {
            let text = "`min_protocol` must not be above `max_protocol`";
            return Err(Misconfigured(text.to_owned()));
        }
        if let Some(device) = &self.device {
            let (id, mode) = (self.of_client("id"), self.of_client("mode"));
            let parts = [
                ("the device's id", &*device.id),
                ("`client.id`", &id),
                ("`client.mode`", &mode),
                ("the role", self.role()),
            ];
            let scopes = self.scopes.iter().flatten();
            let scopes = scopes.map(|scope| ("a scope", scope.as_str()));
            for (what, part) in parts.into_iter().chain(scopes) {
                if part.contains('|') || (what == "a scope" && part.contains(',')) {
                    let text = format!("{what} cannot be signed: `{part}` has a separator in it");
                    return Err(Misconfigured(text));
                }
            }
        }
        let method = contract.method(contract.handshake);
        let params = handshake::sample(self, contract);
        match method.map(|method| (method.params)(&params)) {
            Some(Err(invalid)) => Err(Misconfigured(invalid.to_string())),
            Some(Ok(())) | None => Ok(()),
        }
    }
}

/// Secrets do not show.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("url", &self.url)
            .field("client", &self.client)
            .field("role", &self.role)
            .field("scopes", &self.scopes)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

/// Why a client cannot be started: its configuration can never work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misconfigured(pub(super) String);

impl fmt::Display for Misconfigured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Misconfigured {}

fn check_url(url: &str, has_tls: bool) -> Result<(), Misconfigured> {
    let wrong = |what: &str| Err(Misconfigured(format!("the url {what}")));
    let scheme =
        |name: &str| (url.get(..name.len())).is_some_and(|it| it.eq_ignore_ascii_case(name));
    let Some(rest) = ["ws://", "wss://"]
        .into_iter()
        .find_map(|name| scheme(name).then(|| &url[name.len()..]))
    else {
        return wrong("must begin with `ws://` or `wss://`");
    };
    if !rest.bytes().all(|byte| byte.is_ascii_graphic()) || rest.contains('\\') {
        return wrong("has a character in it that must be escaped");
    }
    if rest.contains('#') {
        return wrong("must have no fragment");
    }
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    if authority.contains('@') {
        return wrong("must have no user name and no password");
    }
    // The colons of an IPv6 address stand in brackets.
    let (host, port) = match authority.split_once(']') {
        Some((address, port)) if address.starts_with('[') => (&address[1..], port),
        _ => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    if host.is_empty() {
        return wrong("must name a host");
    }
    let is_port = |text: &str| {
        // A number may have a sign to Rust.
        text.starts_with(|digit: char| digit.is_ascii_digit())
            && text.parse::<u16>().is_ok_and(|port| port > 0)
    };
    if !port.is_empty() && !port.strip_prefix(':').is_some_and(is_port) {
        return wrong("must have a port from 1 to 65535, or none");
    }
    if scheme("wss://") && !has_tls {
        return wrong("begins with `wss://`, which needs the feature `client-tls` of this package");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_that_lead_elsewhere_are_refused() {
        for url in [
            "ws://localhost",
            "WSS://gateway.example:443/path?query=1@2",
            "ws://[::1]:18789/",
            "ws://[::1]",
            "ws://localhost:65535",
        ] {
            assert_eq!(check_url(url, true), Ok(()), "{url}");
        }
        for url in [
            "",
            "http://localhost",
            "ws:localhost",
            "ws://",
            "ws://:80",
            "ws:///path",
            "ws://user@localhost",
            "ws://user:password@localhost/",
            "ws://good.example\\@evil.example",
            "ws://localhost/#fragment",
            "ws://local host/",
            "ws://localhost/\u{e9}",
            "ws://localhost:",
            "ws://localhost:0",
            "ws://localhost:65536",
            "ws://localhost:http",
            "ws://localhost:+80",
            "ws://[]:80",
            "ws://[::1]80",
            "ws://::1",
        ] {
            assert!(check_url(url, true).is_err(), "{url}");
        }
    }

    #[test]
    fn an_address_that_needs_tls_says_what_it_needs() {
        let refused = check_url("wss://localhost", false);
        let text = "the url begins with `wss://`, which needs the feature `client-tls` of this package";
        assert_eq!(refused, Err(Misconfigured(text.to_owned())));
        assert_eq!(check_url("ws://localhost", false), Ok(()));
    }

    #[test]
    fn secrets_do_not_show() {
        let mut config = Config::new("ws://localhost", Json::default());
        config.token = Some("sesame".to_owned());
        config.password = Some("sesame".to_owned());
        assert!(!format!("{config:?}").contains("sesame"));
    }
}
