//! How the gateway is, and what it echoes.

use protocol::Failure;
use protocol::v3::{self, HealthParams, HealthResult, SystemEchoParams, SystemEchoResult};
use protocol_macros::dispatch;

use crate::gateway::Gateway;
use crate::hub::Peer;

#[dispatch]
impl v3::System for Gateway {
    async fn health(&self, _: &Peer, params: HealthParams) -> Result<HealthResult, Failure> {
        let anew = params.probe.unwrap_or(false);
        let summary = self.health.look(anew, self.settings.state_dir.as_deref());
        Ok(HealthResult(summary))
    }

    async fn echo(&self, _: &Peer, params: SystemEchoParams) -> Result<SystemEchoResult, Failure> {
        Ok(SystemEchoResult {
            ok: true,
            text: params.text,
        })
    }
}
