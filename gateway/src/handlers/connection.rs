//! `connect` as a method: its time is before the first request, so here it is always late.

use protocol::Failure;
use protocol::v3::{self, ConnectParams, ErrorCode, HelloOk};
use protocol_macros::dispatch;

use crate::gateway::Gateway;
use crate::hub::Peer;

#[dispatch]
impl v3::Connection for Gateway {
    async fn connect(&self, _: &Peer, _: ConnectParams) -> Result<HelloOk, Failure> {
        Err(Failure::new(
            ErrorCode::InvalidRequest,
            "connect is only valid as the first request",
        ))
    }
}
