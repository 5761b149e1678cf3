//! What `health` answers: a summary that is kept for a minute, because looking is dearer than answering.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use protocol::Json;
use protocol::v3::{AgentHealth, AgentHeartbeat, HealthSummary, SessionsHealth, SnapshotHealth};

use crate::clock::now;

/// The agent that answers when none is named.
pub(crate) const DEFAULT_AGENT: &str = "main";
/// How long a summary is good.
const TTL: Duration = Duration::from_mins(1);

/// The last look at health, and how many there were.
#[derive(Debug, Default)]
pub(crate) struct Health(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    last: Option<(Instant, HealthSummary)>,
    looks: u64,
}

impl Health {
    /// A summary not older than a minute, or a new one.
    pub(crate) fn look(&self, anew: bool, state_dir: Option<&Path>) -> HealthSummary {
        let mut state = self.state();
        match &state.last {
            Some((when, summary)) if !anew && when.elapsed() < TTL => summary.clone(),
            _ => {
                let summary = look(state_dir);
                state.last = Some((Instant::now(), summary.clone()));
                state.looks += 1;
                summary
            }
        }
    }

    /// The last summary, or `{}` before the first look.
    pub(crate) fn known(&self) -> SnapshotHealth {
        match &self.state().last {
            Some((_, summary)) => SnapshotHealth::HealthSummary(summary.clone()),
            None => SnapshotHealth::Other(Json::parse("{}").expect("this is JSON")),
        }
    }

    /// Grows with every look; starts at 1.
    pub(crate) fn version(&self) -> u64 {
        self.state().looks + 1
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks: there are no channels yet, and one agent that has never run.
fn look(state_dir: Option<&Path>) -> HealthSummary {
    let started = Instant::now();
    let file = state_dir.map(|dir| {
        dir.join("agents")
            .join(DEFAULT_AGENT)
            .join("sessions")
            .join("sessions.json")
    });
    let sessions = SessionsHealth {
        path: file.map_or_else(String::new, |file| file.display().to_string()),
        count: 0,
        recent: Vec::new(),
    };
    let heartbeat = AgentHeartbeat {
        enabled: false,
        every: "0m".to_owned(),
        every_ms: None,
        prompt: String::new(),
        target: "last".to_owned(),
        model: None,
        ack_max_chars: 0,
    };
    HealthSummary {
        ok: true,
        ts: now().wall_ms,
        channels: BTreeMap::new(),
        channel_order: Vec::new(),
        channel_labels: BTreeMap::new(),
        heartbeat_seconds: 0,
        default_agent_id: DEFAULT_AGENT.to_owned(),
        agents: vec![AgentHealth {
            agent_id: DEFAULT_AGENT.to_owned(),
            name: None,
            is_default: true,
            heartbeat,
            sessions: sessions.clone(),
        }],
        sessions,
        duration_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
    }
}
