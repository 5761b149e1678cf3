//! The handshake: what is signed, what is sent, what the hello says.

use crate::json::Json;

use super::config::Config;
use super::contract::Contract;
use super::frame::{self, Object, members};

/// What the device signed.
#[derive(Clone, Debug)]
pub(super) struct Signed {
    pub(super) at: u64,
    pub(super) nonce: Option<String>,
}

/// The text a device signs: who connects, when, with which token, in answer to which challenge.
pub(super) fn payload(config: &Config, device_id: &str, token: &str, signed: &Signed) -> String {
    let parts = [
        if signed.nonce.is_some() { "v2" } else { "v1" },
        device_id,
        &config.of_client("id"),
        &config.of_client("mode"),
        config.role(),
        &config.scopes.as_deref().unwrap_or_default().join(","),
        &signed.at.to_string(),
        token,
    ];
    let mut payload = parts.join("|");
    if let Some(nonce) = &signed.nonce {
        payload.push('|');
        payload.push_str(nonce);
    }
    payload
}

/// The handshake's parameters. `token` is the stored one of the device or the configured one.
pub(super) fn params(
    config: &Config,
    contract: &Contract,
    token: Option<&str>,
    signature: Option<(&str, &Signed)>,
) -> String {
    let (least, greatest) = config.range(contract);
    let mut object = Object::new();
    object.member("minProtocol", &least);
    object.member("maxProtocol", &greatest);
    // A protocol whose clients say nothing about themselves.
    if config.client.get() != "null" {
        object.raw("client", config.client.get());
    }
    object.given("caps", config.caps.as_ref());
    object.given("commands", config.commands.as_ref());
    object.given("permissions", config.permissions.as_ref());
    object.given("pathEnv", config.path_env.as_ref());
    object.given("role", config.role.as_ref());
    object.given("scopes", config.scopes.as_ref());
    if let (Some(key), Some((signature, signed))) = (&config.device, signature) {
        let mut device = Object::new();
        device.member("id", &key.id);
        device.member("publicKey", &key.public_key);
        device.member("signature", signature);
        device.member("signedAt", &signed.at);
        device.given("nonce", signed.nonce.as_ref());
        object.raw("device", &device.end());
    }
    if token.is_some() || config.password().is_some() {
        let mut auth = Object::new();
        auth.given("token", token);
        auth.given("password", config.password());
        object.raw("auth", &auth.end());
    }
    object.given("locale", config.locale.as_ref());
    object.given("userAgent", config.user_agent.as_ref());
    object.end()
}

/// The parameters as they will be, with a signature to come.
pub(super) fn sample(config: &Config, contract: &Contract) -> String {
    let signed = Signed {
        at: 0,
        nonce: Some("nonce".to_owned()),
    };
    params(
        config,
        contract,
        config.token(),
        Some(("signature", &signed)),
    )
}

/// The nonce of a challenge, when it has one that can be signed.
pub(super) fn nonce(payload: Option<&str>) -> Option<String> {
    let [nonce] = members(payload?, ["nonce"]).ok().flatten()?;
    let nonce = nonce.and_then(frame::text)?;
    (!nonce.is_empty() && !nonce.contains('|')).then(|| nonce.into_owned())
}

/// What a client acts on in a hello.
#[derive(Debug, Default)]
pub(super) struct Hello {
    pub(super) protocol: u64,
    pub(super) tick_interval_ms: Option<u64>,
    pub(super) auth: Option<Auth>,
}

/// The token issued to a device.
#[derive(Debug)]
pub(super) struct Auth {
    pub(super) token: String,
    pub(super) role: String,
    pub(super) scopes: Vec<String>,
}

impl Hello {
    /// Reads a hello that is valid.
    pub(super) fn read(text: &str) -> Self {
        let found = members(text, ["protocol", "policy", "auth"]).ok().flatten();
        let Some([protocol, policy, auth]) = found else {
            return Self::default();
        };
        let interval = policy.and_then(|policy| members(policy, ["tickIntervalMs"]).ok()?);
        Self {
            protocol: protocol.and_then(frame::integer).unwrap_or_default(),
            tick_interval_ms: interval.and_then(|[interval]| frame::integer(interval?)),
            auth: auth.and_then(Auth::read),
        }
    }
}

impl Auth {
    fn read(text: &str) -> Option<Self> {
        let [token, role, scopes] = members(text, ["deviceToken", "role", "scopes"]).ok()??;
        let string = |slice: Option<&str>| {
            slice
                .and_then(frame::text)
                .map(std::borrow::Cow::into_owned)
        };
        Some(Self {
            token: string(token)?,
            role: string(role)?,
            scopes: scopes.and_then(|scopes| serde_json::from_str(scopes).ok())?,
        })
    }
}

/// Whether an error is about the version: another one would be accepted.
pub(super) fn is_about_version(details: Option<&Json>) -> bool {
    let found = details.and_then(|details| members(details.get(), ["expectedProtocol"]).ok()?);
    found.is_some_and(|[expected]| expected.is_some())
}
