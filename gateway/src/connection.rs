//! One connection from its challenge to its end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use protocol::v3::{
    self, ConnectChallengeEvent, Features, HelloOk, Policy, ServerInfo, SessionDefaults, Snapshot,
    StateVersion,
};
use protocol::{EVENTS, Emit};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::coop::consume_budget;
use tokio::time::{Instant, timeout_at};
use uuid::Uuid;

use crate::address::Source;
use crate::clock::now;
use crate::gateway::{Gateway, MAX_BUFFERED, VERSION};
use crate::handlers::health::DEFAULT_AGENT;
use crate::handshake::{self, Verdict, Welcome};
use crate::hub::{Peer, Ticket};
use crate::json;
use crate::outbox::{Close, Outbox};
use crate::presence::Arrival;
use crate::router;
use crate::socket::{End, MAX_MESSAGE, Socket};
use crate::untrusted::Untrusted;

/// Serves one connection to its end.
///
/// What happens once, at the beginning and at the end, is boxed: an idle connection does not carry it along.
pub(crate) async fn serve<S>(gateway: Arc<Gateway>, mut socket: Socket<S>, source: Source)
where
    S: AsyncRead + AsyncWrite + Unpin + Send,
{
    let outbox = Arc::new(Outbox::new(MAX_BUFFERED));
    // From here on a stopping gateway finds this connection.
    let ticket = gateway.hub.enter(&outbox);
    let end = match Box::pin(shake_hands(&gateway, &mut socket, &outbox, &ticket, source)).await {
        Ok((peer, presence_key)) => {
            let end = converse(&gateway, &mut socket, &peer).await;
            tracing::info!(conn = peer.conn_id, ?end, "disconnected");
            // Gone from the hub first: it is not told of its own leaving.
            drop(ticket);
            if let Some(key) = presence_key {
                gateway.presence().left(&key, now());
                gateway.announce_presence();
            }
            end
        }
        Err(end) => end,
    };
    drop(gateway);
    Box::pin(socket.finish(end, &outbox)).await;
}

/// Challenges the peer and judges its first frame. The time it has starts when the challenge is on its way, so a busy
/// gateway does not take it from the peer.
async fn shake_hands<S>(
    gateway: &Gateway,
    socket: &mut Socket<S>,
    outbox: &Arc<Outbox>,
    ticket: &Ticket,
    source: Source,
) -> Result<(Arc<Peer>, Option<String>), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let conn_id = Uuid::new_v4().to_string();
    let challenge = ConnectChallengeEvent {
        nonce: Uuid::new_v4().to_string(),
        ts: now().wall_ms,
    };
    outbox.send(targeted(&json::event(v3::emit::connect_challenge(
        &challenge,
    ))));
    let patience = gateway.settings.handshake_timeout;
    match timeout_at(Instant::now() + patience, socket.flush(outbox)).await {
        Ok(Ok(())) => {}
        Ok(Err(_)) | Err(_) => return Err(End::Lost),
    }
    let Ok(first) = timeout_at(Instant::now() + patience, socket.next(outbox)).await else {
        outbox.close(Close::new(1000, ""));
        return Err(End::Ours);
    };
    let first = first?;
    // Further frames stay unread until this one is judged.
    match handshake::judge(&first, &gateway.settings.auth) {
        Verdict::Welcome(welcome) => Ok(welcome_peer(
            gateway, outbox, ticket, conn_id, source, *welcome,
        )),
        Verdict::Refused { answer, close } => {
            tracing::info!(ip = %source.ip, code = close.code, "refused: {}", Untrusted(&close.reason));
            if let Some((id, failure)) = answer {
                outbox.send(router::answer(id, Err(failure)));
            }
            outbox.close(close);
            Err(End::Ours)
        }
    }
}

/// Takes requests until the connection ends.
async fn converse<S>(gateway: &Arc<Gateway>, socket: &mut Socket<S>, peer: &Arc<Peer>) -> End
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    loop {
        match socket.next(&peer.outbox).await {
            Ok(message) => router::receive(gateway, peer, &message),
            Err(end) => return end,
        }
        // A peer that never pauses leaves room for the others.
        consume_budget().await;
    }
}

/// Makes a peer of a client that is let in: hello first, then the events.
fn welcome_peer(
    gateway: &Gateway,
    outbox: &Arc<Outbox>,
    ticket: &Ticket,
    conn_id: String,
    source: Source,
    welcome: Welcome,
) -> (Arc<Peer>, Option<String>) {
    let Welcome {
        id,
        version,
        identity,
        client,
        device_id,
    } = welcome;
    tracing::info!(
        conn = conn_id, client = %Untrusted(&client.id), mode = %Untrusted(&client.mode), role = identity.role.as_str(),
        ip = %source.ip, local = source.local, version, "connected"
    );
    // A command line comes and goes: it is not somebody who is around.
    let key = (client.behaves_as != v3::ClientMode::Cli).then(|| {
        device_id
            .clone()
            .or_else(|| client.info.instance_id.clone())
            .unwrap_or_else(|| conn_id.clone())
    });
    let key = key.map(|key| {
        let arrival = Arrival {
            host: client.info.display_name.unwrap_or(client.id),
            ip: source.reported().map(|ip| ip.to_string()),
            version: client.info.version,
            platform: client.info.platform,
            device_family: client.info.device_family,
            model_identifier: client.info.model_identifier,
            mode: client.mode,
            device_id,
            instance_id: client.info.instance_id,
            role: identity.role.as_str().to_owned(),
            scopes: identity.scopes.clone(),
        };
        gateway.presence().joined(&key, arrival, now())
    });
    let peer = Arc::new(Peer {
        conn_id,
        identity,
        outbox: Arc::clone(outbox),
        presence_seen: AtomicU64::new(0),
        complained: AtomicBool::new(false),
    });
    gateway.hub.join(ticket, &peer, || {
        let hello = hello(gateway, &peer, version);
        peer.presence_seen
            .store(hello.snapshot.state_version.presence, Ordering::Release);
        outbox.send(router::answer(id, Ok(json::of(&hello))));
    });
    if key.is_some() {
        gateway.announce_presence();
    }
    (peer, key)
}

fn hello(gateway: &Gateway, peer: &Peer, version: u32) -> HelloOk {
    let (presence, presence_version) = {
        let mut presence = gateway.presence();
        (presence.list(now()), presence.version())
    };
    let path =
        |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
    let settings = &gateway.settings;
    HelloOk {
        protocol: version.into(),
        server: ServerInfo {
            version: VERSION.to_owned(),
            commit: None,
            host: Some(gateway.host.name.clone()),
            conn_id: peer.conn_id.clone(),
        },
        features: Features {
            methods: gateway
                .table()
                .methods()
                .map(|method| method.name.to_owned())
                .collect(),
            events: EVENTS
                .iter()
                .filter(|event| gateway.serves(event.namespace))
                .map(|event| event.name.to_owned())
                .collect(),
        },
        snapshot: Snapshot {
            presence,
            health: gateway.health.known(),
            state_version: StateVersion {
                presence: presence_version,
                health: gateway.health.version(),
            },
            uptime_ms: gateway.uptime_ms(),
            config_path: path(&settings.config_path),
            state_dir: path(&settings.state_dir),
            session_defaults: Some(SessionDefaults {
                default_agent_id: DEFAULT_AGENT.to_owned(),
                main_key: "main".to_owned(),
                main_session_key: format!("agent:{DEFAULT_AGENT}:main"),
                scope: None,
            }),
        },
        canvas_host_url: None,
        auth: None,
        policy: Policy {
            max_payload: MAX_MESSAGE as u64,
            max_buffered_bytes: MAX_BUFFERED as u64,
            tick_interval_ms: u64::try_from(settings.tick_interval.as_millis()).unwrap_or(u64::MAX),
        },
    }
}

/// An event meant for one connection: it carries no `seq`.
fn targeted(emit: &Emit) -> String {
    format!(
        r#"{{"type":"event","event":{},"payload":{}}}"#,
        serde_json::json!(emit.event.name),
        emit.payload.get()
    )
}
