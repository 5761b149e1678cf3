//! Nodes: devices that carry out commands.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped};

/// Nodes: devices that carry out commands, such as phones with a camera or machines with a shell.
#[methods]
pub trait Node {
    /// Lists the nodes: paired devices that may be nodes, and everything connected as one.
    #[method(scope = Read, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn list(params: NodeListParams) -> NodeListResult;

    /// Describes one node.
    #[method(scope = Read, result_bytes = 2_048, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn describe(params: NodeDescribeParams) -> NodeDescribeResult;

    /// Gives a node of the pairing of `node.pair.*` another name.
    #[method(
        scope = Pairing, effect = Idempotent, result_bytes = 256, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn rename(params: NodeRenameParams) -> NodeRenameResult;

    /// Lets a node carry out a command and waits for what comes of it. Repeating a request carries the command out
    /// again, whatever its key.
    ///
    /// `UNAVAILABLE` means the node is not connected, failed, left or took too long; `details.nodeError` holds what it
    /// said. `INVALID_REQUEST` with `details.reason` means the command is not one this node offers and may carry out.
    #[method(
        scope = Write, idempotency = idempotency_key, repeats = DoneAgain, effect = Repeats,
        emits = ["node.invoke.request"], max_result_bytes = 1_048_576, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn invoke(params: NodeInvokeParams) -> NodeInvokeResult;

    /// Tells what came of a command. Sent by the node that was asked with `node.invoke.request`.
    ///
    /// Nodes in the field are forgiven: a `payloadJSON` or `error` of `null` counts as absent, and a `payloadJSON` that
    /// is no text as `payload`.
    #[method(
        name = "node.invoke.result", scope = None, role = Node, effect = Idempotent, result_bytes = 64,
        max_result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest]
    )]
    fn invoke_result(params: NodeInvokeResultParams) -> NodeInvokeResultResult;

    /// Tells what happened on a node: somebody spoke, a command started or ended, a chat is to be followed. Events the
    /// gateway does not know succeed without an effect.
    #[method(
        scope = None, role = Node, effect = Repeats, emits = ["agent", "chat"], result_bytes = 64,
        max_result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn event(params: NodeEventParams) -> NodeEventResult;

    /// Asks this node to carry out a command; it answers with `node.invoke.result`.
    #[event(name = "node.invoke.request", delivery = MustDeliver, targeted, role = Node, since = "2026.1")]
    fn invoke_request(payload: NodeInvokeRequestEvent);
}

/// Nothing.
#[protocol]
pub struct NodeListParams {}

/// The nodes.
#[protocol]
pub struct NodeListResult {
    /// When they were listed, in milliseconds since 1970.
    pub ts: u64,
    /// Connected ones first, then by name.
    pub nodes: Vec<NodeSummary>,
}

/// A node.
#[protocol]
pub struct NodeSummary {
    /// Its id: of its device, or of its program when it has none.
    pub node_id: NonEmpty,
    /// What people call it.
    pub display_name: Option<String>,
    /// The platform it runs on, such as `ios 18.2`.
    pub platform: Option<String>,
    /// The version of its program.
    pub version: Option<String>,
    /// The version of the core of its program.
    pub core_version: Option<String>,
    /// The version of the surface of its program.
    pub ui_version: Option<String>,
    /// The family of its device, such as `iPhone`.
    pub device_family: Option<String>,
    /// The model of its device, such as `iPhone16,1`.
    pub model_identifier: Option<String>,
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<String>,
    /// What it is able to do, such as `camera`; sorted.
    pub caps: Vec<String>,
    /// The commands it offers and may carry out, such as `camera.snap`; sorted.
    pub commands: Vec<String>,
    /// The `PATH` it finds programs with.
    pub path_env: Option<String>,
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// Since when it is connected, in milliseconds since 1970; absent when it is not.
    pub connected_at_ms: Option<u64>,
    /// Whether its device is paired.
    pub paired: bool,
    /// Whether it is connected.
    pub connected: bool,
}

/// Which node to describe.
#[protocol]
pub struct NodeDescribeParams {
    /// The id of the node.
    pub node_id: NonEmpty,
}

/// A node, as it is now.
#[protocol]
pub struct NodeDescribeResult {
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64,
    /// Its id: of its device, or of its program when it has none.
    pub node_id: NonEmpty,
    /// What people call it.
    pub display_name: Option<String>,
    /// The platform it runs on, such as `ios 18.2`.
    pub platform: Option<String>,
    /// The version of its program.
    pub version: Option<String>,
    /// The version of the core of its program.
    pub core_version: Option<String>,
    /// The version of the surface of its program.
    pub ui_version: Option<String>,
    /// The family of its device, such as `iPhone`.
    pub device_family: Option<String>,
    /// The model of its device, such as `iPhone16,1`.
    pub model_identifier: Option<String>,
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<String>,
    /// What it is able to do, such as `camera`; sorted.
    pub caps: Vec<String>,
    /// The commands it offers and may carry out, such as `camera.snap`; sorted.
    pub commands: Vec<String>,
    /// The `PATH` it finds programs with.
    pub path_env: Option<String>,
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// Since when it is connected, in milliseconds since 1970; absent when it is not.
    pub connected_at_ms: Option<u64>,
    /// Whether its device is paired.
    pub paired: bool,
    /// Whether it is connected.
    pub connected: bool,
}

/// A new name for a node.
#[protocol]
pub struct NodeRenameParams {
    /// The id of the node.
    pub node_id: NonEmpty,
    /// What to call it; blanks around it are dropped, and something must be left.
    pub display_name: NonEmpty,
}

/// The node has its new name.
#[protocol]
pub struct NodeRenameResult {
    /// The id of the node.
    pub node_id: NonEmpty,
    /// Its name now.
    pub display_name: NonEmpty,
}

/// A command for a node.
#[protocol]
pub struct NodeInvokeParams {
    /// The id of the node.
    pub node_id: NonEmpty,
    /// The command, such as `camera.snap`.
    pub command: NonEmpty,
    /// The parameters of the command.
    #[protocol(untyped = "each command has parameters of its own, which only the node knows")]
    pub params: Option<Untyped>,
    /// How many milliseconds to wait for the node; 30 000 when absent, and 0 waits for nothing.
    pub timeout_ms: Option<u64>,
    /// Tells this invocation apart from others; the node receives it. It does not keep a repetition from being carried
    /// out again.
    pub idempotency_key: NonEmpty,
}

/// What came of a command.
#[protocol]
pub struct NodeInvokeResult {
    /// True.
    pub ok: bool,
    /// The id of the node.
    pub node_id: NonEmpty,
    /// The command.
    pub command: NonEmpty,
    /// What the node answered; `{"payloadJSON": …}` when it sent a text that is no JSON.
    #[protocol(untyped = "each command answers with a type of its own, which only the node knows")]
    pub payload: Option<Untyped>,
    /// The answer as the text the node sent; `null` when it sent none.
    #[protocol(name = "payloadJSON")]
    pub payload_json: Nullable<String>,
}

/// What came of a command, told by the node.
#[protocol]
pub struct NodeInvokeResultParams {
    /// The `id` of `node.invoke.request`.
    pub id: NonEmpty,
    /// The id of this node.
    pub node_id: NonEmpty,
    /// Whether the command succeeded.
    pub ok: bool,
    /// What it answers; `payloadJSON` wins over it.
    #[protocol(untyped = "each command answers with a type of its own, which only the node knows")]
    pub payload: Option<Untyped>,
    /// The answer as JSON text.
    #[protocol(name = "payloadJSON")]
    pub payload_json: Option<String>,
    /// Why it failed.
    pub error: Option<NodeInvokeError>,
}

/// Why a command failed on a node.
#[protocol]
pub struct NodeInvokeError {
    /// What kind of failure, in words of the node's.
    pub code: Option<NonEmpty>,
    /// What went wrong, for people.
    pub message: Option<NonEmpty>,
}

/// The gateway took the result.
#[protocol]
pub struct NodeInvokeResultResult {
    /// True.
    pub ok: bool,
    /// True when nobody waits for it: its time is over, or it was another node's.
    pub ignored: Option<bool>,
}

/// What happened on a node.
#[protocol]
pub struct NodeEventParams {
    /// The kind of event, such as `voice.transcript`.
    pub event: NonEmpty,
    /// More about it.
    #[protocol(
        untyped = "each kind of event says something else, and nodes may send kinds the gateway does not know"
    )]
    pub payload: Option<Untyped>,
    /// More about it, as JSON text.
    #[protocol(name = "payloadJSON")]
    pub payload_json: Option<String>,
}

/// The gateway heard of it.
#[protocol]
pub struct NodeEventResult {
    /// True, for events the gateway does not know too.
    pub ok: bool,
}

/// A command this node is to carry out.
#[protocol]
pub struct NodeInvokeRequestEvent {
    /// Names this invocation in `node.invoke.result`.
    pub id: NonEmpty,
    /// The id of this node.
    pub node_id: NonEmpty,
    /// The command, such as `camera.snap`.
    pub command: NonEmpty,
    /// Its parameters as JSON text; absent when it has none.
    #[protocol(name = "paramsJSON")]
    pub params_json: Option<String>,
    /// How many milliseconds the gateway waits for the result.
    pub timeout_ms: Option<u64>,
    /// The key of `node.invoke`.
    pub idempotency_key: Option<NonEmpty>,
}
