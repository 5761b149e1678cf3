//! A namespace has no impl.
#[path = "../../support/protocol.rs"]
mod protocol;

use protocol::{Failure, Server, v3};
use protocol_macros::dispatch;

struct Gateway;

struct Context;

impl Server for Gateway {
    type Context = Context;
}

#[dispatch]
impl v3::System for Gateway {
    async fn echo(
        &self,
        _: &Context,
        params: v3::SystemEchoParams,
    ) -> Result<v3::SystemEchoResult, Failure> {
        Ok(v3::SystemEchoResult {
            ok: true,
            text: params.text,
        })
    }
}

fn main() {
    v3::table::<Gateway>();
}
