//! Approvals of commands: asking people, and what needs no asking.

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable};

/// Approvals of commands that agents run on machines: asking people, and the file that says what needs no asking.
#[methods]
pub trait Exec {
    /// Asks people whether a command may run, and answers when somebody decided or the time is over. Asking outlives
    /// the connection that asked.
    #[method(
        name = "exec.approval.request", scope = Approvals, effect = Repeats, emits = ["exec.approval.requested"],
        result_bytes = 256, since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn approval_request(params: ExecApprovalRequestParams) -> ExecApprovalRequestResult;

    /// Decides whether a command may run.
    #[method(
        name = "exec.approval.resolve", scope = Approvals, effect = Idempotent, emits = ["exec.approval.resolved"],
        result_bytes = 64, max_result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn approval_resolve(params: ExecApprovalResolveParams) -> ExecApprovalResolveResult;

    /// Reads the approvals of the gateway's machine.
    #[method(
        name = "exec.approvals.get", scope = Admin, effect = None, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn approvals_get(params: ExecApprovalsGetParams) -> ExecApprovalsGetResult;

    /// Replaces the approvals of the gateway's machine. The path and the token of the socket stay as they are unless
    /// new ones are given, and entries without an id get one.
    #[method(
        name = "exec.approvals.set", scope = Admin, effect = Idempotent, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn approvals_set(params: ExecApprovalsSetParams) -> ExecApprovalsSetResult;

    /// Reads the approvals of a node's machine, through its command `system.execApprovals.get`.
    #[method(
        name = "exec.approvals.node.get", scope = Admin, effect = None, emits = ["node.invoke.request"],
        since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn approvals_node_get(params: ExecApprovalsNodeGetParams) -> ExecApprovalsNodeGetResult;

    /// Replaces the approvals of a node's machine, through its command `system.execApprovals.set`.
    #[method(
        name = "exec.approvals.node.set", scope = Admin, effect = Idempotent, emits = ["node.invoke.request"],
        since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn approvals_node_set(params: ExecApprovalsNodeSetParams) -> ExecApprovalsNodeSetResult;

    /// A command waits for approval.
    #[event(name = "exec.approval.requested", scope = Approvals, delivery = DropIfSlow, since = "2026.1")]
    fn approval_requested(payload: ExecApprovalRequestedEvent);

    /// Somebody decided about a command. There is no event when the time is over.
    #[event(name = "exec.approval.resolved", scope = Approvals, delivery = DropIfSlow, since = "2026.1")]
    fn approval_resolved(payload: ExecApprovalResolvedEvent);
}

/// A command that needs approval.
#[protocol]
pub struct ExecApprovalRequestParams {
    /// Names this approval; the gateway chooses when it is absent. It must not be one that waits already.
    pub id: Option<NonEmpty>,
    /// The command line.
    pub command: NonEmpty,
    /// The directory it would run in.
    pub cwd: Option<Nullable<String>>,
    /// Where it would run: `sandbox`, `gateway` or `node`.
    pub host: Option<Nullable<String>>,
    /// How strict that place is: `deny`, `allowlist` or `full`.
    pub security: Option<Nullable<String>>,
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Option<Nullable<String>>,
    /// The agent that wants to run it.
    #[protocol(allow(id_not_empty = "the original takes empty texts here"))]
    pub agent_id: Option<Nullable<String>>,
    /// The program it would run.
    pub resolved_path: Option<Nullable<String>>,
    /// The session it would run for.
    #[protocol(allow(id_not_empty = "the original takes empty texts here"))]
    pub session_key: Option<Nullable<String>>,
    /// How many milliseconds to wait for a decision; 120 000 when absent.
    pub timeout_ms: Option<NonZeroU64>,
}

/// What was decided.
#[protocol]
pub struct ExecApprovalRequestResult {
    /// Names this approval.
    pub id: NonEmpty,
    /// What was decided; `null` when the time was over first.
    pub decision: Nullable<ExecApprovalDecision>,
    /// When it was asked, in milliseconds since 1970.
    pub created_at_ms: u64,
    /// When the time is over, in milliseconds since 1970.
    pub expires_at_ms: u64,
}

/// Whether a command may run.
#[protocol(open, min_length = 1)]
pub enum ExecApprovalDecision {
    /// This once.
    AllowOnce,
    /// Now and whenever it comes again.
    AllowAlways,
    /// No.
    Deny,
}

/// A decision about a command.
#[protocol]
pub struct ExecApprovalResolveParams {
    /// Names the approval.
    pub id: NonEmpty,
    /// The decision. Others than those known fail with `invalid decision`.
    pub decision: ExecApprovalDecision,
}

/// The decision is made.
#[protocol]
pub struct ExecApprovalResolveResult {
    /// True.
    pub ok: bool,
}

/// Nothing.
#[protocol]
pub struct ExecApprovalsGetParams {}

/// The approvals of the gateway's machine.
#[protocol]
pub struct ExecApprovalsGetResult(pub ExecApprovalsSnapshot);

/// The approvals of a machine.
#[protocol]
pub struct ExecApprovalsSnapshot {
    /// The file that holds them.
    pub path: NonEmpty,
    /// Whether the file is there.
    pub exists: bool,
    /// The SHA-256 of the file, in hexadecimal digits; `baseHash` of the next change.
    pub hash: NonEmpty,
    /// What it says, without the token of the socket.
    pub file: ExecApprovalsFile,
}

/// What runs without asking, and when people are asked.
#[protocol]
pub struct ExecApprovalsFile {
    /// Always 1.
    #[protocol(constant = 1)]
    pub version: f64,
    /// Where programs on this machine ask for approval.
    pub socket: Option<ExecApprovalsSocket>,
    /// What holds for agents that say nothing else.
    pub defaults: Option<ExecApprovalsDefaults>,
    /// What holds for an agent, by its id.
    pub agents: Option<BTreeMap<String, ExecApprovalsAgent>>,
}

/// Where programs on this machine ask for approval.
#[protocol]
pub struct ExecApprovalsSocket {
    /// The path of the socket.
    pub path: Option<String>,
    /// What programs prove themselves with. It is taken, and never told.
    pub token: Option<String>,
}

/// What holds for agents that say nothing else.
#[protocol]
pub struct ExecApprovalsDefaults {
    /// What may run: `deny`, `allowlist` or `full`.
    pub security: Option<String>,
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Option<String>,
    /// What holds when nobody can be asked: `deny`, `allowlist` or `full`.
    pub ask_fallback: Option<String>,
    /// Whether the programs of skills may run.
    pub auto_allow_skills: Option<bool>,
}

/// What holds for an agent; what is absent is as in the defaults.
#[protocol]
pub struct ExecApprovalsAgent {
    /// What may run: `deny`, `allowlist` or `full`.
    pub security: Option<String>,
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Option<String>,
    /// What holds when nobody can be asked: `deny`, `allowlist` or `full`.
    pub ask_fallback: Option<String>,
    /// Whether the programs of skills may run.
    pub auto_allow_skills: Option<bool>,
    /// The programs that may run.
    pub allowlist: Option<Vec<ExecAllowlistEntry>>,
}

/// Programs that may run.
#[protocol]
pub struct ExecAllowlistEntry {
    /// Names the entry.
    pub id: Option<NonEmpty>,
    /// The path of the programs, with `*` for any text inside a name and `**` across names.
    pub pattern: String,
    /// When it last let a command run, in milliseconds since 1970.
    pub last_used_at: Option<u64>,
    /// The command line it last let run.
    pub last_used_command: Option<String>,
    /// The program it last let run.
    pub last_resolved_path: Option<String>,
}

/// New approvals of the gateway's machine.
#[protocol]
pub struct ExecApprovalsSetParams {
    /// What the file is to say.
    pub file: ExecApprovalsFile,
    /// The `hash` of the file this is a change of; required when the file is there.
    pub base_hash: Option<NonEmpty>,
}

/// The approvals of the gateway's machine as they are now.
#[protocol]
pub struct ExecApprovalsSetResult(pub ExecApprovalsSnapshot);

/// Whose approvals to read.
#[protocol]
pub struct ExecApprovalsNodeGetParams {
    /// The id of the node.
    pub node_id: NonEmpty,
}

/// The approvals of the node's machine.
#[protocol]
pub struct ExecApprovalsNodeGetResult(pub ExecApprovalsSnapshot);

/// New approvals of a node's machine.
#[protocol]
pub struct ExecApprovalsNodeSetParams {
    /// The id of the node.
    pub node_id: NonEmpty,
    /// What the file is to say.
    pub file: ExecApprovalsFile,
    /// The `hash` of the file this is a change of; required when the file is there.
    pub base_hash: Option<NonEmpty>,
}

/// The approvals of the node's machine as they are now.
#[protocol]
pub struct ExecApprovalsNodeSetResult(pub ExecApprovalsSnapshot);

/// A command that waits for approval.
#[protocol]
pub struct ExecApprovalRequestedEvent {
    /// Names the approval.
    pub id: NonEmpty,
    /// The command, and where it would run.
    pub request: ExecApprovalRequest,
    /// When it was asked, in milliseconds since 1970.
    pub created_at_ms: u64,
    /// When the time is over, in milliseconds since 1970.
    pub expires_at_ms: u64,
}

/// A command, and where it would run; `null` is what the asker did not say.
#[protocol]
pub struct ExecApprovalRequest {
    /// The command line.
    pub command: NonEmpty,
    /// The directory it would run in.
    pub cwd: Nullable<String>,
    /// Where it would run: `sandbox`, `gateway` or `node`.
    pub host: Nullable<String>,
    /// How strict that place is: `deny`, `allowlist` or `full`.
    pub security: Nullable<String>,
    /// When people are asked: `off`, `on-miss` or `always`.
    pub ask: Nullable<String>,
    /// The agent that wants to run it.
    #[protocol(allow(id_not_empty = "the original takes empty texts here"))]
    pub agent_id: Nullable<String>,
    /// The program it would run.
    pub resolved_path: Nullable<String>,
    /// The session it would run for.
    #[protocol(allow(id_not_empty = "the original takes empty texts here"))]
    pub session_key: Nullable<String>,
}

/// What was decided about a command.
#[protocol]
pub struct ExecApprovalResolvedEvent {
    /// Names the approval.
    pub id: NonEmpty,
    /// The decision.
    pub decision: ExecApprovalDecision,
    /// Who decided: what people call the client, or its id.
    pub resolved_by: Option<String>,
    /// When, in milliseconds since 1970.
    pub ts: u64,
}
