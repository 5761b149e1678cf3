//! The devices that carry out commands.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped};

/// The devices that carry out commands.
#[methods]
pub trait Node {
    /// Lists the nodes that are paired or connected.
    #[method(scope = Read, since = "2025.11", errors = [InvalidRequest])]
    fn list(params: NodeListParams) -> NodeListResult;

    /// Lets a node carry out a command, and waits for what comes of it.
    #[method(scope = Write, max_result_bytes = 524_288, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn invoke(params: NodeInvokeParams) -> NodeInvokeResult;
}

/// Nothing.
#[protocol]
pub struct NodeListParams {}

/// The nodes.
#[protocol]
pub struct NodeListResult {
    /// Those that are connected first.
    pub nodes: Vec<NodeSummary>,
}

/// A node.
#[protocol]
pub struct NodeSummary {
    /// Its id.
    pub id: NonEmpty,
    /// What people call it; its id when it has no name.
    pub name: String,
    /// The platform it runs on; `unknown` when it did not say.
    pub platform: String,
    /// What it is capable of.
    pub capabilities: Vec<String>,
    /// The permissions it holds on its device, by name.
    pub permissions: BTreeMap<String, bool>,
    /// Whether it is connected.
    pub online: bool,
}

/// What to let a node do.
#[protocol]
pub struct NodeInvokeParams {
    /// The node.
    pub node_id: NonEmpty,
    /// The command, such as `camera.snap`.
    pub command: NonEmpty,
    /// What the command is given.
    #[protocol(untyped = "each command takes arguments of its own, which only the node reads")]
    pub args: Option<BTreeMap<String, Untyped>>,
    /// Tells the node that a repetition is one. The gateway makes one up when it is absent, and passes every request on.
    pub idempotency_key: Option<NonEmpty>,
}

/// What came of it.
#[protocol]
pub struct NodeInvokeResult {
    /// True.
    pub ok: bool,
    /// The node.
    pub node_id: NonEmpty,
    /// The command.
    pub command: NonEmpty,
    /// What the command gave back.
    #[protocol(untyped = "each command gives back what it likes, which only the caller reads")]
    pub payload: Option<Untyped>,
    /// The same as the node wrote it; `null` when it wrote nothing.
    #[protocol(name = "payloadJSON")]
    pub payload_json: Nullable<String>,
}
