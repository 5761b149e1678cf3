//! What the gateway is told: a JSON5 file, command line options and the environment, made into checked [`Settings`].

mod file;
mod state_dir;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use self::file::{File, Mode};
use crate::auth::{Auth, Secret};

pub use self::state_dir::prepare_state_dir;

/// Where the gateway listens unless told otherwise.
pub const DEFAULT_PORT: u16 = 18789;

/// Everything the gateway has to be told, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address to listen on.
    pub bind: IpAddr,
    /// The port to listen on; 0 lets the system choose.
    pub port: u16,
    /// What clients have to know.
    pub auth: Auth,
    /// Proxies whose forwarding headers are believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Origins of web pages that may connect besides the gateway's own.
    pub allowed_origins: Vec<String>,
    /// Time between two `tick` events.
    pub tick_interval: Duration,
    /// Time a client has from the challenge to a successful `connect`.
    pub handshake_timeout: Duration,
    /// Most connections at the same time.
    pub max_connections: usize,
    /// The file these settings come from.
    pub config_path: Option<PathBuf>,
    /// Where the gateway keeps its state.
    pub state_dir: Option<PathBuf>,
}

/// What was said on the command line and in the environment; a secret that is the empty text counts as none.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--config`
    pub config: Option<PathBuf>,
    /// `--state-dir`
    pub state_dir: Option<PathBuf>,
    /// `--bind`
    pub bind: Option<IpAddr>,
    /// `--port`
    pub port: Option<u16>,
    /// `--token`
    pub token: Option<Secret>,
    /// `--tick-interval-ms`
    pub tick_interval_ms: Option<u64>,
    /// `--handshake-timeout-ms`
    pub handshake_timeout_ms: Option<u64>,
    /// `CLAWDBOT_GATEWAY_TOKEN`
    pub env_token: Option<Secret>,
    /// `CLAWDBOT_GATEWAY_PASSWORD`
    pub env_password: Option<Secret>,
}

/// Why the gateway cannot start: one line per problem, each with its place and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<String>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Problems {}

impl Settings {
    /// Reads the file, if there is one, and lays the overrides over it.
    pub fn load(overrides: Overrides) -> Result<Self, Problems> {
        let file = match &overrides.config {
            None => File::default(),
            Some(path) => {
                let place = path.display().to_string();
                let text = std::fs::read_to_string(path).map_err(|error| {
                    Problems(vec![format!(
                        "{place}: cannot read the configuration: {error}"
                    )])
                })?;
                File::parse(&text).map_err(|problems| at(&place, problems))?
            }
        };
        Self::combine(file, overrides)
    }

    fn combine(file: File, overrides: Overrides) -> Result<Self, Problems> {
        let bind = overrides
            .bind
            .or(file.bind)
            .unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let auth = choose_auth(&file, &overrides)?;
        if matches!(auth, Auth::None) && !bind.to_canonical().is_loopback() {
            return Err(Problems(vec![format!(
                "`{bind}` is reachable from other machines, and without a secret everyone who reaches the gateway may \
                 command it: set CLAWDBOT_GATEWAY_TOKEN, or bind to 127.0.0.1"
            )]));
        }
        let ms = |given: Option<u64>, configured: Option<u64>, default: u64| {
            Duration::from_millis(given.or(configured).unwrap_or(default))
        };
        Ok(Self {
            bind,
            port: overrides.port.or(file.port).unwrap_or(DEFAULT_PORT),
            auth,
            trusted_proxies: file.trusted_proxies,
            allowed_origins: file.allowed_origins,
            tick_interval: ms(overrides.tick_interval_ms, file.tick_interval_ms, 30_000),
            handshake_timeout: ms(
                overrides.handshake_timeout_ms,
                file.handshake_timeout_ms,
                10_000,
            ),
            max_connections: file.max_connections.unwrap_or(16_384),
            config_path: overrides.config,
            state_dir: overrides.state_dir,
        })
    }
}

/// Chooses what clients have to know. For each secret the command line wins over the file and the file over the
/// environment; the choice is logged, because a secret forgotten in a service file is hard to find otherwise.
fn choose_auth(file: &File, overrides: &Overrides) -> Result<Auth, Problems> {
    let pick = |sources: &[(&'static str, &Option<Secret>)]| {
        sources
            .iter()
            .find_map(|&(source, secret)| Some((source, secret.clone()?)))
    };
    let token = pick(&[
        ("--token", &overrides.token),
        ("gateway.auth.token", &file.token),
        ("CLAWDBOT_GATEWAY_TOKEN", &overrides.env_token),
    ]);
    let password = pick(&[
        ("gateway.auth.password", &file.password),
        ("CLAWDBOT_GATEWAY_PASSWORD", &overrides.env_password),
    ]);
    let missing = |secret: &str, variable: &str| {
        Problems(vec![format!(
            "`gateway.auth.mode` is `{secret}` but there is no {secret}: set `gateway.auth.{secret}` or {variable}"
        )])
    };
    let mode = match file.mode {
        // Whoever types a token wants it asked for, whatever the file says: above all not `none`.
        _ if overrides.token.is_some() => Mode::Token,
        Some(mode) => mode,
        None if password.is_some() => Mode::Password,
        None if token.is_some() => Mode::Token,
        None => Mode::None,
    };
    let chosen = match mode {
        Mode::None => None,
        Mode::Token => Some(token.ok_or_else(|| missing("token", "CLAWDBOT_GATEWAY_TOKEN"))?),
        Mode::Password => {
            Some(password.ok_or_else(|| missing("password", "CLAWDBOT_GATEWAY_PASSWORD"))?)
        }
    };
    Ok(match chosen {
        None => Auth::None,
        Some((source, secret)) => {
            tracing::info!("clients have to know the secret given as {source}");
            if mode == Mode::Token {
                Auth::Token(secret)
            } else {
                Auth::Password(secret)
            }
        }
    })
}

fn at(place: &str, problems: Vec<String>) -> Problems {
    Problems(
        problems
            .into_iter()
            .map(|problem| format!("{place}: {problem}"))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str, overrides: Overrides) -> Result<Settings, Problems> {
        Settings::combine(File::parse(text).map_err(Problems)?, overrides)
    }

    fn refusal(text: &str) -> String {
        load(text, Overrides::default())
            .expect_err("the configuration is wrong")
            .to_string()
    }

    #[test]
    fn every_key_is_read() {
        let settings = load(
            r#"{ // JSON5
                gateway: {
                    bind: "lan", port: 1234, trustedProxies: ["10.0.0.1"], tickIntervalMs: 5, handshakeTimeoutMs: 6,
                    maxConnections: 7, auth: { mode: "password", token: "t", password: 'p' },
                    controlUi: { allowedOrigins: ["https://Example.com:443"] },
                },
            }"#,
            Overrides::default(),
        )
        .unwrap();
        assert!(matches!(settings.auth, Auth::Password(_)));
        assert_eq!(
            (settings.bind.to_string().as_str(), settings.port),
            ("0.0.0.0", 1234)
        );
        assert_eq!(
            settings.trusted_proxies,
            ["10.0.0.1".parse::<IpAddr>().unwrap()]
        );
        assert_eq!(settings.allowed_origins, ["https://example.com"]);
        assert_eq!(
            (
                settings.tick_interval.as_millis(),
                settings.handshake_timeout.as_millis()
            ),
            (5, 6)
        );
        assert_eq!(settings.max_connections, 7);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place_and_cure() {
        let cases = [
            (
                "{gateway: {prot: 1}}",
                "unknown key `gateway.prot`: known here are `bind`, `port`, `trustedProxies`, \
                `tickIntervalMs`, `handshakeTimeoutMs`, `maxConnections`, `auth`, `controlUi`",
            ),
            (
                "{gatway: {}}",
                "unknown key `gatway`: known here are `gateway`",
            ),
            (
                "{gateway: {port: 70000}}",
                "`gateway.port` is 70000: write an integer from 0 to 65535",
            ),
            (
                "{gateway: {port: '1'}}",
                "`gateway.port` is \"1\": write an integer from 0 to 65535",
            ),
            (
                "{gateway: {bind: 'localhost'}}",
                "`gateway.bind` is \"localhost\": write `loopback`, `lan` or an IP address",
            ),
            ("{gateway: 1}", "`gateway` is 1: write an object `{…}`"),
            ("[]", "`the configuration` is []: write an object `{…}`"),
            (
                "{gateway: {auth: {token: ''}}}",
                "`gateway.auth.token` is not usable: write a text that is not empty",
            ),
            (
                "{gateway: {auth: 'hunter2'}}",
                "`gateway.auth` is not usable: write an object `{…}`",
            ),
            (
                "{gateway: {auth: {mode: 'token'}}}",
                "`gateway.auth.mode` is `token` but there is no token: set `gateway.auth.token` or CLAWDBOT_GATEWAY_TOKEN",
            ),
            (
                "{gateway: {tickIntervalMs: 0, handshakeTimeoutMs: 1.5}}",
                "`gateway.tickIntervalMs` is 0: write an integer from 1 to 86400000\n\
                `gateway.handshakeTimeoutMs` is 1.5: write an integer from 1 to 86400000",
            ),
            (
                "{gateway: {controlUi: {allowedOrigins: ['*']}}}",
                "`gateway.controlUi.allowedOrigins` is [\"*\"]: write a list of origins like `https://example.com`, \
                without a path or `*`",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(refusal(text), expected, "{text}");
        }
        assert!(refusal("{gateway: ").starts_with("not JSON5: "));
    }

    #[test]
    fn t08_an_open_door_needs_a_secret() {
        for bind in ["0.0.0.0", "::", "192.168.1.2", "::ffff:10.0.0.1"] {
            let overrides = Overrides {
                bind: Some(bind.parse().unwrap()),
                ..Overrides::default()
            };
            let refusal = load("{}", overrides.clone()).expect_err(bind).to_string();
            assert!(refusal.contains("set CLAWDBOT_GATEWAY_TOKEN"), "{refusal}");
            assert!(
                load("{gateway: {auth: {mode: 'none'}}}", overrides.clone()).is_err(),
                "{bind}"
            );
            assert!(
                load(
                    "{}",
                    Overrides {
                        token: Secret::new("t"),
                        ..overrides
                    }
                )
                .is_ok(),
                "{bind}"
            );
        }
        for bind in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] {
            let overrides = Overrides {
                bind: Some(bind.parse().unwrap()),
                ..Overrides::default()
            };
            assert!(
                matches!(load("{}", overrides).unwrap().auth, Auth::None),
                "{bind}"
            );
        }
    }

    #[test]
    fn the_secret_comes_from_where_it_was_said_last() {
        let auth = |text: &str, overrides| load(text, overrides).unwrap().auth;
        let env = Overrides {
            env_token: Secret::new("e"),
            ..Overrides::default()
        };
        assert!(matches!(auth("{}", env.clone()), Auth::Token(_)));
        assert!(matches!(
            auth(
                "{}",
                Overrides {
                    env_token: Secret::new(""),
                    ..Overrides::default()
                }
            ),
            Auth::None
        ));
        let both = Overrides {
            env_password: Secret::new("p"),
            ..env
        };
        assert!(matches!(auth("{}", both.clone()), Auth::Password(_)));
        assert!(matches!(
            auth("{gateway: {auth: {mode: 'token'}}}", both.clone()),
            Auth::Token(_)
        ));
        for text in [
            "{}",
            "{gateway: {auth: {mode: 'password'}}}",
            "{gateway: {auth: {mode: 'none'}}}",
        ] {
            let typed = Overrides {
                token: Secret::new("t"),
                ..both.clone()
            };
            assert!(matches!(auth(text, typed), Auth::Token(_)), "{text}");
        }
    }
}
