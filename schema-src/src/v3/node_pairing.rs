//! The older pairing of nodes, with tokens of its own.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// The older pairing of nodes, with tokens of its own. It lets nobody in: connections are let in by the pairing of
/// devices, `device.pair.*`.
#[methods(name = "node.pair")]
pub trait NodePair {
    /// Asks that a node be paired. A node has one request at a time, which lasts five minutes; asking again answers
    /// with it.
    #[method(
        scope = Pairing, effect = Idempotent, emits = ["node.pair.requested"], result_bytes = 1_024, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn request(params: NodePairRequestParams) -> NodePairRequestResult;

    /// Lists the requests that wait and the nodes that are paired.
    #[method(scope = Pairing, effect = None, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn list(params: NodePairListParams) -> NodePairListResult;

    /// Pairs the node of a request, and issues its token.
    #[method(
        scope = Pairing, effect = Idempotent, emits = ["node.pair.resolved"], result_bytes = 1_024, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn approve(params: NodePairApproveParams) -> NodePairApproveResult;

    /// Declines a request.
    #[method(
        scope = Pairing, effect = Idempotent, emits = ["node.pair.resolved"], result_bytes = 256, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn reject(params: NodePairRejectParams) -> NodePairRejectResult;

    /// Says whether a token is the one of a paired node.
    #[method(
        scope = Pairing, effect = None, result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn verify(params: NodePairVerifyParams) -> NodePairVerifyResult;

    /// A node asks to be paired.
    #[event(scope = Pairing, delivery = DropIfSlow, since = "2026.1")]
    fn requested(payload: NodePairRequestedEvent);

    /// A request was approved or declined.
    #[event(scope = Pairing, delivery = DropIfSlow, since = "2026.1")]
    fn resolved(payload: NodePairResolvedEvent);
}

/// The node that wants to be paired.
#[protocol]
pub struct NodePairRequestParams {
    /// The id of the node.
    pub node_id: NonEmpty,
    /// What people call it.
    pub display_name: Option<NonEmpty>,
    /// The platform it runs on.
    pub platform: Option<NonEmpty>,
    /// The version of its program.
    pub version: Option<NonEmpty>,
    /// The version of the core of its program.
    pub core_version: Option<NonEmpty>,
    /// The version of the surface of its program.
    pub ui_version: Option<NonEmpty>,
    /// The family of its device.
    pub device_family: Option<NonEmpty>,
    /// The model of its device.
    pub model_identifier: Option<NonEmpty>,
    /// What it is able to do.
    pub caps: Option<Vec<NonEmpty>>,
    /// The commands it offers.
    pub commands: Option<Vec<NonEmpty>>,
    /// Its address.
    pub remote_ip: Option<NonEmpty>,
    /// Whether people need not be asked with a window or a sound.
    pub silent: Option<bool>,
}

/// The request waits.
#[protocol]
pub struct NodePairRequestResult {
    /// Always `pending`.
    #[protocol(constant = "pending")]
    pub status: String,
    /// The request.
    pub request: NodePairRequestedEvent,
    /// Whether it is new; false when the node had asked before.
    pub created: bool,
}

/// Nothing.
#[protocol]
pub struct NodePairListParams {}

/// Who waits and who is paired.
#[protocol]
pub struct NodePairListResult {
    /// Requests that wait, newest first.
    pub pending: Vec<NodePairRequestedEvent>,
    /// Paired nodes, the last approved first.
    pub paired: Vec<PairedNode>,
}

/// A node of the older pairing.
#[protocol]
pub struct PairedNode {
    /// Its id.
    pub node_id: NonEmpty,
    /// Its token; only where it was just issued.
    pub token: Option<NonEmpty>,
    /// What people call it.
    pub display_name: Option<String>,
    /// The platform it runs on.
    pub platform: Option<String>,
    /// The version of its program.
    pub version: Option<String>,
    /// The version of the core of its program.
    pub core_version: Option<String>,
    /// The version of the surface of its program.
    pub ui_version: Option<String>,
    /// The family of its device.
    pub device_family: Option<String>,
    /// The model of its device.
    pub model_identifier: Option<String>,
    /// What it is able to do.
    pub caps: Option<Vec<String>>,
    /// The commands it offers.
    pub commands: Option<Vec<String>>,
    /// Programs it has found on its device, of those that skills ask for.
    pub bins: Option<Vec<String>>,
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// Its address.
    pub remote_ip: Option<String>,
    /// When it was first paired, in milliseconds since 1970.
    pub created_at_ms: u64,
    /// When it was last approved, in milliseconds since 1970.
    pub approved_at_ms: u64,
    /// When it last connected, in milliseconds since 1970.
    pub last_connected_at_ms: Option<u64>,
}

/// Which request to approve.
#[protocol]
pub struct NodePairApproveParams {
    /// The id of the request.
    pub request_id: NonEmpty,
}

/// The node is paired.
#[protocol]
pub struct NodePairApproveResult {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// The node, with its token.
    pub node: PairedNode,
}

/// Which request to decline.
#[protocol]
pub struct NodePairRejectParams {
    /// The id of the request.
    pub request_id: NonEmpty,
}

/// The request is declined.
#[protocol]
pub struct NodePairRejectResult {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// The id of the node that asked.
    pub node_id: NonEmpty,
}

/// A token somebody shows.
#[protocol]
pub struct NodePairVerifyParams {
    /// The id of the node it claims to be.
    pub node_id: NonEmpty,
    /// The token.
    pub token: NonEmpty,
}

/// Whether the token is right.
#[protocol]
pub struct NodePairVerifyResult {
    /// Whether the node is paired and the token is its own.
    pub ok: bool,
    /// The node, when the token is right.
    pub node: Option<PairedNode>,
}

/// A node that asks to be paired.
#[protocol]
pub struct NodePairRequestedEvent {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// The id of the node.
    pub node_id: NonEmpty,
    /// What people call it.
    pub display_name: Option<NonEmpty>,
    /// The platform it runs on.
    pub platform: Option<NonEmpty>,
    /// The version of its program.
    pub version: Option<NonEmpty>,
    /// The version of the core of its program.
    pub core_version: Option<NonEmpty>,
    /// The version of the surface of its program.
    pub ui_version: Option<NonEmpty>,
    /// The family of its device.
    pub device_family: Option<NonEmpty>,
    /// The model of its device.
    pub model_identifier: Option<NonEmpty>,
    /// What it is able to do.
    pub caps: Option<Vec<NonEmpty>>,
    /// The commands it offers.
    pub commands: Option<Vec<NonEmpty>>,
    /// Permissions it holds on its device, by name.
    pub permissions: Option<BTreeMap<String, bool>>,
    /// Its address.
    pub remote_ip: Option<NonEmpty>,
    /// Whether people need not be asked with a window or a sound.
    pub silent: Option<bool>,
    /// Whether the node is paired already and asks again.
    pub is_repair: Option<bool>,
    /// When it asked, in milliseconds since 1970.
    pub ts: u64,
}

/// What became of a request.
#[protocol]
pub struct NodePairResolvedEvent {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// The id of the node that asked.
    pub node_id: NonEmpty,
    /// What was decided.
    pub decision: PairingDecision,
    /// When, in milliseconds since 1970.
    pub ts: u64,
}

/// What became of a request to be paired.
#[protocol(open, min_length = 1)]
pub enum PairingDecision {
    /// It is paired now.
    Approved,
    /// It is not.
    Rejected,
}
