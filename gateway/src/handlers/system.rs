//! How the gateway is, and what it echoes.

use protocol::Failure;
use protocol::v3::{self, HealthParams, HealthSummary, SystemEchoParams, SystemEchoResult};
use protocol_macros::dispatch;

use crate::gateway::Gateway;
use crate::hub::Peer;

#[dispatch]
impl v3::System for Gateway {
    async fn health(&self, _: &Peer, params: HealthParams) -> Result<HealthSummary, Failure> {
        Ok(self.health.look(
            params.probe.unwrap_or(false),
            self.settings.state_dir.as_deref(),
        ))
    }

    async fn echo(&self, _: &Peer, params: SystemEchoParams) -> Result<SystemEchoResult, Failure> {
        Ok(SystemEchoResult {
            ok: true,
            text: params.text,
        })
    }
}
