//! The configuration file: JSON5, read key by key, so that whatever is wrong is named with its place and its cure.

use std::net::{IpAddr, Ipv4Addr};

use serde_json::{Map, Value};

use crate::auth::Secret;
use crate::origin;

/// `gateway.auth.mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    None,
    Token,
    Password,
}

/// What the configuration file says.
#[derive(Debug, Default)]
pub(super) struct File {
    pub(super) bind: Option<IpAddr>,
    pub(super) port: Option<u16>,
    pub(super) mode: Option<Mode>,
    pub(super) token: Option<Secret>,
    pub(super) password: Option<Secret>,
    pub(super) trusted_proxies: Vec<IpAddr>,
    pub(super) allowed_origins: Vec<String>,
    pub(super) tick_interval_ms: Option<u64>,
    pub(super) handshake_timeout_ms: Option<u64>,
    pub(super) max_connections: Option<usize>,
}

impl File {
    /// Reads the file's text; all that is wrong with it is said at once.
    pub(super) fn parse(text: &str) -> Result<Self, Vec<String>> {
        let value: Value =
            json5::from_str(text).map_err(|error| vec![format!("not JSON5: {error}")])?;
        let mut problems = Vec::new();
        let mut root = Section::new("", Some(value), &mut problems);
        let gateway = root.take("gateway");
        root.end();
        let mut gateway = Section::new("gateway", gateway, &mut problems);
        let mut file = Self {
            bind: gateway.read(
                "bind",
                "`loopback`, `lan` or an IP address",
                |value| match value.as_str()? {
                    "loopback" => Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
                    "lan" => Some(IpAddr::V4(Ipv4Addr::UNSPECIFIED)),
                    address => address.parse().ok(),
                },
            ),
            port: gateway.read("port", "an integer from 0 to 65535", |value| {
                value.as_u64()?.try_into().ok()
            }),
            trusted_proxies: gateway
                .read("trustedProxies", "a list of IP addresses", |value| {
                    value
                        .as_array()?
                        .iter()
                        .map(|item| item.as_str()?.parse().ok())
                        .collect()
                })
                .unwrap_or_default(),
            tick_interval_ms: gateway.read(
                "tickIntervalMs",
                "an integer from 1 to 86400000",
                milliseconds,
            ),
            handshake_timeout_ms: gateway.read(
                "handshakeTimeoutMs",
                "an integer from 1 to 86400000",
                milliseconds,
            ),
            max_connections: gateway.read(
                "maxConnections",
                "an integer from 1 to 1000000",
                |value| {
                    value
                        .as_u64()
                        .filter(|n| (1..=1_000_000).contains(n))?
                        .try_into()
                        .ok()
                },
            ),
            ..Self::default()
        };
        let (auth, control_ui) = (gateway.take("auth"), gateway.take("controlUi"));
        gateway.end();

        let mut auth = Section::new("gateway.auth", auth, &mut problems);
        file.mode = auth.read("mode", "`none`, `token` or `password`", |value| match value
            .as_str()?
        {
            "none" => Some(Mode::None),
            "token" => Some(Mode::Token),
            "password" => Some(Mode::Password),
            _ => None,
        });
        let secret = |value: &Value| Secret::new(value.as_str()?);
        file.token = auth.read("token", "a text that is not empty", secret);
        file.password = auth.read("password", "a text that is not empty", secret);
        auth.end();

        let mut control_ui = Section::new("gateway.controlUi", control_ui, &mut problems);
        // A wildcard would let every web page in; the reader below refuses it like any other text that is no origin.
        file.allowed_origins = control_ui
            .read(
                "allowedOrigins",
                "a list of origins like `https://example.com`, without a path or `*`",
                |value| {
                    value
                        .as_array()?
                        .iter()
                        .map(|item| origin::parse(item.as_str()?).map(|origin| origin.to_string()))
                        .collect()
                },
            )
            .unwrap_or_default();
        control_ui.end();

        if problems.is_empty() {
            Ok(file)
        } else {
            Err(problems)
        }
    }
}

fn milliseconds(value: &Value) -> Option<u64> {
    value.as_u64().filter(|ms| (1..=86_400_000).contains(ms))
}

/// What is said of a value that is wrong. Never the value of a secret, or what stands in its place: it would end up in
/// a log.
fn fact(place: &str, value: &Value) -> String {
    match place {
        "gateway.auth" | "gateway.auth.token" | "gateway.auth.password" => "not usable".to_owned(),
        _ => value.to_string(),
    }
}

/// One object of the file, read key by key.
struct Section<'a> {
    path: &'static str,
    members: Map<String, Value>,
    known: Vec<&'static str>,
    problems: &'a mut Vec<String>,
}

impl<'a> Section<'a> {
    fn new(path: &'static str, value: Option<Value>, problems: &'a mut Vec<String>) -> Self {
        let members = match value {
            None => Map::new(),
            Some(Value::Object(members)) => members,
            Some(other) => {
                let place = if path.is_empty() {
                    "the configuration"
                } else {
                    path
                };
                let fact = fact(path, &other);
                problems.push(format!("`{place}` is {fact}: write an object `{{…}}`"));
                Map::new()
            }
        };
        Self {
            path,
            members,
            known: Vec::new(),
            problems,
        }
    }

    fn take(&mut self, key: &'static str) -> Option<Value> {
        self.known.push(key);
        self.members.remove(key)
    }

    fn read<T>(
        &mut self,
        key: &'static str,
        wanted: &str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.take(key)?;
        let result = read(&value);
        if result.is_none() {
            let place = self.dotted(key);
            let fact = fact(&place, &value);
            self.problems
                .push(format!("`{place}` is {fact}: write {wanted}"));
        }
        result
    }

    fn end(self) {
        for key in self.members.keys() {
            let known: Vec<_> = self.known.iter().map(|key| format!("`{key}`")).collect();
            self.problems.push(format!(
                "unknown key `{}`: known here are {}",
                self.dotted(key),
                known.join(", ")
            ));
        }
    }

    fn dotted(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }
}
