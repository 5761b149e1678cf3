//! Bringing the gateway up to date.

use protocol_macros::{methods, protocol};

use super::config::RestartPlan;
use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable};

/// Bringing the gateway up to date.
#[methods]
pub trait Update {
    /// Installs the newest version and restarts. A gateway that cannot install itself answers `UNAVAILABLE`.
    #[method(
        scope = Admin, effect = Idempotent, emits = ["shutdown"], max_result_bytes = 1_048_576, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn run(params: UpdateRunParams) -> UpdateRunResult;
}

/// What to do about the update.
#[protocol]
pub struct UpdateRunParams {
    /// The session that is told once the gateway is back.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub session_key: Option<String>,
    /// What it is told, beside how the update went.
    pub note: Option<String>,
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    pub restart_delay_ms: Option<u64>,
    /// How many milliseconds each step may take.
    #[protocol(min = 1)]
    pub timeout_ms: Option<u64>,
}

/// How the update went.
#[protocol]
pub struct UpdateRunResult {
    /// True.
    pub ok: bool,
    /// What was done.
    pub result: UpdateReport,
    /// How the gateway restarts.
    pub restart: RestartPlan,
    /// What is kept about it until the gateway is back.
    pub sentinel: RestartSentinel,
}

/// What an update did.
#[protocol(open)]
pub struct UpdateReport {
    /// How it went.
    pub status: UpdateStatus,
    /// How the gateway is installed, such as `git` or `npm`.
    pub mode: Option<String>,
    /// Where it is installed.
    pub root: Option<String>,
    /// Why it was left out or failed.
    pub reason: Option<String>,
    /// What was there before.
    pub before: Option<UpdateVersion>,
    /// What is there now.
    pub after: Option<UpdateVersion>,
    /// What was done, in order.
    pub steps: Vec<UpdateStep>,
    /// How many milliseconds it took.
    pub duration_ms: u64,
}

/// How an update went.
#[protocol]
pub enum UpdateStatus {
    /// There is a newer version now, or there was none.
    Ok,
    /// It failed; what was there before goes on.
    Error,
    /// It was left out.
    Skipped,
}

/// A version that is installed.
#[protocol(open)]
pub struct UpdateVersion {
    /// Its commit; `null` when nobody knows.
    pub sha: Option<Nullable<String>>,
    /// Its version; `null` when nobody knows.
    pub version: Option<Nullable<String>>,
}

/// A step of an update.
#[protocol(open)]
pub struct UpdateStep {
    /// What it is called.
    pub name: String,
    /// The command that was run.
    pub command: String,
    /// Where it was run.
    pub cwd: Option<String>,
    /// How many milliseconds it took.
    pub duration_ms: u64,
    /// How it ended; `null` when it did not end by itself.
    pub exit_code: Nullable<i64>,
    /// The end of what it wrote; `null` when that was nothing.
    pub stdout_tail: Option<Nullable<String>>,
    /// The end of what it complained about; `null` when that was nothing.
    pub stderr_tail: Option<Nullable<String>>,
}

/// What is kept about a restart until the gateway is back.
#[protocol]
pub struct RestartSentinel {
    /// Where it is kept; `null` when it could not be.
    pub path: Nullable<NonEmpty>,
    /// What is kept.
    pub payload: RestartNotice,
}

/// What a restart is about. Once the gateway is back, the session is told.
#[protocol(open)]
pub struct RestartNotice {
    /// Why it restarts.
    pub kind: RestartKind,
    /// How what was done went.
    pub status: UpdateStatus,
    /// When, in milliseconds since 1970.
    pub ts: u64,
    /// The session that is told.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub session_key: Option<String>,
    /// What it is told; `null` when it is nothing.
    pub message: Option<Nullable<String>>,
    /// What could help if something is wrong; `null` when it is nothing.
    pub doctor_hint: Option<Nullable<String>>,
}

/// Why a gateway restarts.
#[protocol]
pub enum RestartKind {
    /// `config.apply` was called.
    ConfigApply,
    /// `config.patch` was called.
    ConfigPatch,
    /// `update.run` was called.
    Update,
    /// Somebody asked for it.
    Restart,
}
