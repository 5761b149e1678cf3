//! Devices: who may connect, and with which tokens.

use protocol_macros::{methods, protocol};

use super::node_pairing::PairingDecision;
use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// Devices: which may connect, in which roles, with which scopes and tokens. Connections that prove a device are let in
/// by its pairing; those that only know the gateway's secret need none.
#[methods]
pub trait Device {
    /// Lists the requests that wait and the devices that are paired, without their tokens.
    #[method(
        name = "device.pair.list", scope = Pairing, effect = None, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn pair_list(params: DevicePairListParams) -> DevicePairListResult;

    /// Pairs the device of a request: it gains the role and scopes it asked for, and a new token for that role.
    #[method(
        name = "device.pair.approve", scope = Pairing, effect = Idempotent, emits = ["device.pair.resolved"],
        result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn pair_approve(params: DevicePairApproveParams) -> DevicePairApproveResult;

    /// Declines a request.
    #[method(
        name = "device.pair.reject", scope = Pairing, effect = Idempotent, emits = ["device.pair.resolved"],
        result_bytes = 256, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn pair_reject(params: DevicePairRejectParams) -> DevicePairRejectResult;

    /// Replaces a device's token for a role, also where it had none. The earlier one is worth nothing from now on;
    /// connections that are open stay open.
    #[method(
        name = "device.token.rotate", scope = Pairing, effect = Repeats, result_bytes = 512, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn token_rotate(params: DeviceTokenRotateParams) -> DeviceTokenRotateResult;

    /// Takes a device's token for a role back. Connections that are open stay open, and the device gets another one when
    /// it next connects with the gateway's secret.
    #[method(
        name = "device.token.revoke", scope = Pairing, effect = Idempotent, result_bytes = 256, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn token_revoke(params: DeviceTokenRevokeParams) -> DeviceTokenRevokeResult;

    /// A device asks to be paired, or for more than it was granted.
    #[event(name = "device.pair.requested", scope = Pairing, delivery = DropIfSlow, since = "2026.1")]
    fn pair_requested(payload: DevicePairRequestedEvent);

    /// A request was approved or declined.
    #[event(name = "device.pair.resolved", scope = Pairing, delivery = DropIfSlow, since = "2026.1")]
    fn pair_resolved(payload: DevicePairResolvedEvent);
}

/// Nothing.
#[protocol]
pub struct DevicePairListParams {}

/// Who waits and who is paired.
#[protocol]
pub struct DevicePairListResult {
    /// Requests that wait, newest first. They last five minutes.
    pub pending: Vec<DevicePairRequestedEvent>,
    /// Paired devices, the last approved first.
    pub paired: Vec<PairedDevice>,
}

/// A paired device. The values of its tokens are never told.
#[protocol]
pub struct PairedDevice {
    /// Its id: the SHA-256 of its raw public key, in lower-case hexadecimal digits.
    pub device_id: NonEmpty,
    /// Its Ed25519 public key, in base64url.
    pub public_key: NonEmpty,
    /// What people call it.
    pub display_name: Option<String>,
    /// The platform it runs on.
    pub platform: Option<String>,
    /// Which program it last connected with.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub client_id: Option<String>,
    /// What that program was used as.
    pub client_mode: Option<String>,
    /// The role it last connected in.
    pub role: Option<String>,
    /// The roles it may connect in.
    pub roles: Option<Vec<String>>,
    /// The scopes it was granted.
    pub scopes: Option<Vec<String>>,
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<String>,
    /// Its tokens, by role.
    pub tokens: Option<Vec<DeviceTokenSummary>>,
    /// When it was first paired, in milliseconds since 1970.
    pub created_at_ms: u64,
    /// When it was last approved, in milliseconds since 1970.
    pub approved_at_ms: u64,
}

/// A device's token for a role, without its value.
#[protocol]
pub struct DeviceTokenSummary {
    /// The role it is for.
    pub role: NonEmpty,
    /// The scopes it covers, sorted.
    pub scopes: Vec<String>,
    /// When the first token for this role was issued, in milliseconds since 1970.
    pub created_at_ms: u64,
    /// When it was last replaced, in milliseconds since 1970.
    pub rotated_at_ms: Option<u64>,
    /// When it was taken back, in milliseconds since 1970; absent while it is good.
    pub revoked_at_ms: Option<u64>,
    /// When it last let its device in, in milliseconds since 1970.
    pub last_used_at_ms: Option<u64>,
}

/// Which request to approve.
#[protocol]
pub struct DevicePairApproveParams {
    /// The id of the request.
    pub request_id: NonEmpty,
}

/// The device is paired.
#[protocol]
pub struct DevicePairApproveResult {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// The device; it learns its token itself, when it connects.
    pub device: PairedDevice,
}

/// Which request to decline.
#[protocol]
pub struct DevicePairRejectParams {
    /// The id of the request.
    pub request_id: NonEmpty,
}

/// The request is declined.
#[protocol]
pub struct DevicePairRejectResult {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// The id of the device that asked.
    pub device_id: NonEmpty,
}

/// Which token to replace.
#[protocol]
pub struct DeviceTokenRotateParams {
    /// The id of the device.
    pub device_id: NonEmpty,
    /// The role the token is for.
    pub role: NonEmpty,
    /// The scopes the new token covers; absent, those of the earlier token, or else of the device. Given, they become
    /// the device's too.
    pub scopes: Option<Vec<NonEmpty>>,
}

/// The new token.
#[protocol]
pub struct DeviceTokenRotateResult {
    /// The id of the device.
    pub device_id: NonEmpty,
    /// The role the token is for.
    pub role: NonEmpty,
    /// The token.
    pub token: NonEmpty,
    /// The scopes it covers, sorted.
    pub scopes: Vec<String>,
    /// When it was issued, in milliseconds since 1970.
    pub rotated_at_ms: u64,
}

/// Which token to take back.
#[protocol]
pub struct DeviceTokenRevokeParams {
    /// The id of the device.
    pub device_id: NonEmpty,
    /// The role the token is for.
    pub role: NonEmpty,
}

/// The token is worth nothing from now on.
#[protocol]
pub struct DeviceTokenRevokeResult {
    /// The id of the device.
    pub device_id: NonEmpty,
    /// The role the token was for.
    pub role: NonEmpty,
    /// When it was taken back, in milliseconds since 1970.
    pub revoked_at_ms: u64,
}

/// A device that asks to be paired.
#[protocol]
pub struct DevicePairRequestedEvent {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// Its id: the SHA-256 of its raw public key, in lower-case hexadecimal digits.
    pub device_id: NonEmpty,
    /// Its Ed25519 public key, in base64url.
    pub public_key: NonEmpty,
    /// What people call it.
    pub display_name: Option<NonEmpty>,
    /// The platform it runs on.
    pub platform: Option<NonEmpty>,
    /// Which program it connects with.
    pub client_id: Option<NonEmpty>,
    /// What that program is used as.
    pub client_mode: Option<NonEmpty>,
    /// The role it wants.
    pub role: Option<NonEmpty>,
    /// The roles it wants: that one.
    pub roles: Option<Vec<NonEmpty>>,
    /// The scopes it wants.
    pub scopes: Option<Vec<NonEmpty>>,
    /// Its address, when it is not on the gateway's machine.
    pub remote_ip: Option<NonEmpty>,
    /// Whether nobody needs to be asked: it is on the gateway's machine.
    pub silent: Option<bool>,
    /// Whether the device is known already and asks for more, or with another key.
    pub is_repair: Option<bool>,
    /// When it asked, in milliseconds since 1970.
    pub ts: u64,
}

/// What became of a request.
#[protocol]
pub struct DevicePairResolvedEvent {
    /// The id of the request.
    pub request_id: NonEmpty,
    /// The id of the device that asked.
    pub device_id: NonEmpty,
    /// What was decided.
    pub decision: PairingDecision,
    /// When, in milliseconds since 1970.
    pub ts: u64,
}
