//! `connect` as a method: its time is before the first request, so here it is always late.

use protocol::Failure;
use protocol::v3::{self, ConnectParams, HelloOk};
use protocol_macros::dispatch;

use crate::gateway::Gateway;
use crate::hub::Peer;
use crate::router;

#[dispatch]
impl v3::Connection for Gateway {
    async fn connect(&self, _: &Peer, _: ConnectParams) -> Result<HelloOk, Failure> {
        Err(router::too_late())
    }
}
