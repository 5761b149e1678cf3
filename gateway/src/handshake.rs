//! Judges the first frame of a connection (gateway protocol, section 3.1). A pure function: no socket, no clock.

use protocol::v3::{
    self, ACCEPTED_VERSIONS, ClientId, ClientMode, ConnectParams, EarlyConnectParams, ErrorCode,
    PROTOCOL_VERSION, RequestFrame,
};
use protocol::{Failure, Invalid, Json, Typed};
use serde_json::Value;

use crate::auth::{Auth, Claim, Denied, Kind};
use crate::gateway::CONNECT;
use crate::identity::{Identity, Role};
use crate::json;
use crate::outbox::Close;
use crate::router;

/// What becomes of a connection after its first frame.
pub(crate) enum Verdict {
    /// It is let in.
    Welcome(Box<Welcome>),
    /// It is answered, if there is anything to answer to, and closed.
    Refused {
        answer: Option<(String, Failure)>,
        close: Close,
    },
}

/// A client that is let in.
#[derive(Debug)]
pub(crate) struct Welcome {
    /// The id of its request.
    pub(crate) id: String,
    /// The protocol version of this connection.
    pub(crate) version: u32,
    /// Who it is and what it may do.
    pub(crate) identity: Identity,
    /// What it said about itself, names as it wrote them.
    pub(crate) client: Client,
    /// The id of the device it claims to be. Not verified: never a reason to grant anything.
    pub(crate) device_id: Option<String>,
}

/// The program that connects, in its own words.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    /// `client.id`, or `client.name` of protocol 2.
    pub(crate) id: String,
    /// `client.mode`; any text in protocol 2.
    pub(crate) mode: String,
    /// The mode its behaviour follows.
    pub(crate) behaves_as: ClientMode,
    /// The rest of `client`.
    pub(crate) info: v3::ClientInfo,
}

/// Judges the first frame of a connection.
pub(crate) fn judge(bytes: &[u8], auth: &Auth) -> Verdict {
    let frame = match protocol::decode::<RequestFrame>(bytes) {
        Ok(frame) => frame,
        // A peer that does not speak JSON is no client: nothing it could understand is left to say.
        Err(invalid) if invalid.is_syntax() && !json::is_json(bytes) => {
            return Verdict::Refused {
                answer: None,
                close: Close::new(1000, ""),
            };
        }
        Err(_) => {
            return Verdict::Refused {
                answer: None,
                close: Close::new(1008, "invalid request frame"),
            };
        }
    };
    match connect(&frame, auth) {
        Ok(welcome) => Verdict::Welcome(Box::new(welcome)),
        Err(Refusal { failure, code }) => {
            let close = Close::new(code, &failure.message);
            Verdict::Refused {
                answer: Some((frame.id, *failure)),
                close,
            }
        }
    }
}

struct Refusal {
    failure: Box<Failure>,
    code: u16,
}

fn refuse(code: ErrorCode, text: impl Into<String>) -> Refusal {
    Refusal {
        failure: Box::new(Failure::new(code, text)),
        code: 1008,
    }
}

fn connect(frame: &RequestFrame, auth: &Auth) -> Result<Welcome, Refusal> {
    if frame.method != *CONNECT {
        return Err(refuse(
            ErrorCode::InvalidRequest,
            "invalid handshake: first request must be connect",
        ));
    }
    let (params, spoken) = read_params(frame.params.as_ref()).map_err(|invalid| Refusal {
        failure: Box::new(router::refusal("connect params", &invalid)),
        code: 1008,
    })?;

    let Some(version) = negotiate(params.min_protocol, params.max_protocol) else {
        let failure = Failure::new(ErrorCode::InvalidRequest, "protocol mismatch")
            .with_details(expected_protocol());
        return Err(Refusal {
            failure: Box::new(failure),
            code: 1002,
        });
    };
    let role = params
        .role
        .as_deref()
        .map_or(Some(Role::Operator), Role::parse);
    let Some(role) = role else {
        return Err(refuse(ErrorCode::InvalidRequest, "invalid role"));
    };

    let (id, mode) = spoken.unwrap_or_else(|| {
        (
            params.client.id.as_str().to_owned(),
            params.client.mode.as_str().to_owned(),
        )
    });
    let behaves_as = behaviour(&params.client.id, &params.client.mode);
    let claim = Claim {
        token: params.auth.as_ref().and_then(|auth| auth.token.as_deref()),
        password: params
            .auth
            .as_ref()
            .and_then(|auth| auth.password.as_deref()),
        device: params.device.is_some(),
    };
    auth.judge(claim, kind(&params.client.id, &behaves_as))
        .map_err(|denied| match denied {
            Denied::NoIdentity => refuse(ErrorCode::NotPaired, "device identity required"),
            Denied::Unauthorized(text) => refuse(ErrorCode::InvalidRequest, text),
        })?;

    Ok(Welcome {
        id: frame.id.clone(),
        version,
        identity: Identity::new(role, params.scopes.unwrap_or_default()),
        client: Client {
            id,
            mode,
            behaves_as,
            info: params.client,
        },
        device_id: params.device.map(|device| device.id),
    })
}

fn expected_protocol() -> Json {
    Json::parse(&serde_json::json!({ "expectedProtocol": PROTOCOL_VERSION }).to_string())
        .expect("this is JSON")
}

/// The greatest version both sides speak.
fn negotiate(min: u64, max: u64) -> Option<u32> {
    ACCEPTED_VERSIONS
        .iter()
        .copied()
        .filter(|&version| (min..=max).contains(&u64::from(version)))
        .max()
}

/// What a client says about itself: id and mode as it wrote them.
type Spoken = (String, String);

/// Reads the parameters of `connect`, those of protocol 2 too; then also gives the id and mode as the client wrote them.
fn read_params(params: Option<&Json>) -> Result<(ConnectParams, Option<Spoken>), Invalid> {
    let text = params.map_or("{}", Json::get);
    let text = if text == "null" { "{}" } else { text };
    let first = match protocol::decode::<ConnectParams>(text.as_bytes()) {
        Ok(params) => return Ok((params, None)),
        Err(invalid) => invalid,
    };
    match protocol::decode::<EarlyConnectParams>(text.as_bytes()) {
        Ok(early) => from_protocol_2(early)
            .map(|(params, spoken)| (params, Some(spoken)))
            .ok_or(first),
        Err(second) if is_of_protocol_2(text) => Err(second),
        Err(_) => Err(first),
    }
}

/// Whether parameters that are not valid were meant for protocol 2.
fn is_of_protocol_2(text: &str) -> bool {
    let params: Value = serde_json::from_str(text).unwrap_or_default();
    let version = |key: &str| params[key].as_u64().unwrap_or_default();
    negotiate(version("minProtocol"), version("maxProtocol")) == Some(2)
        && params["client"].get("name").is_some()
}

/// The parameters of protocol 2 as protocol 3 has them: it knew `client.name` instead of `client.id`, and any text as
/// `client.mode`. `None` when another protocol was negotiated, or when a client has both names or neither.
fn from_protocol_2(early: EarlyConnectParams) -> Option<(ConnectParams, Spoken)> {
    if negotiate(early.min_protocol, early.max_protocol) != Some(2) {
        return None;
    }
    let client = early.client;
    let (id, spoken) = match (client.id, client.name) {
        (Some(id), None) => {
            let spoken = id.as_str().to_owned();
            (id, spoken)
        }
        (None, Some(name)) => (known(&name).unwrap_or(ClientId::GatewayClient), name),
        _ => return None,
    };
    let mode = known(&client.mode).unwrap_or(ClientMode::Operator);
    let params = ConnectParams {
        min_protocol: early.min_protocol,
        max_protocol: early.max_protocol,
        client: v3::ClientInfo {
            id,
            display_name: client.display_name,
            version: client.version,
            platform: client.platform,
            device_family: client.device_family,
            model_identifier: client.model_identifier,
            mode,
            instance_id: client.instance_id,
        },
        caps: early.caps,
        commands: early.commands,
        permissions: early.permissions,
        path_env: early.path_env,
        role: early.role,
        scopes: early.scopes,
        device: early.device,
        auth: early.auth,
        locale: early.locale,
        user_agent: early.user_agent,
    };
    Some((params, (spoken, client.mode)))
}

/// A word of protocol 3, if it is one.
fn known<T: Typed>(word: &str) -> Option<T> {
    protocol::decode(Value::from(word).to_string().as_bytes()).ok()
}

/// What a client behaves as. `operator` is what the first clients said, whatever they were: the command line is told by
/// its id, everything else is a program.
fn behaviour(id: &ClientId, mode: &ClientMode) -> ClientMode {
    match (mode, id) {
        (ClientMode::Operator, ClientId::Cli) => ClientMode::Cli,
        (ClientMode::Operator, _) => ClientMode::Backend,
        (mode, _) => mode.clone(),
    }
}

/// Whose words a refusal is put in.
fn kind(id: &ClientId, mode: &ClientMode) -> Kind {
    match (mode, id) {
        (ClientMode::Cli, _) => Kind::Cli,
        (ClientMode::Webchat, _)
        | (
            _,
            ClientId::WebchatUi
            | ClientId::MoltbotControlUi
            | ClientId::ClawdbotControlUi
            | ClientId::WebUi,
        ) => Kind::Browser,
        _ => Kind::Other,
    }
}
