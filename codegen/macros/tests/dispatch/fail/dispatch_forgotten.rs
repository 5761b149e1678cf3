//! An impl has handlers, but no `#[dispatch]`.
#[path = "../../support/protocol.rs"]
mod protocol;

use protocol::{Failure, Server, v3};
use protocol_macros::dispatch;

struct Gateway;

struct Context;

impl Server for Gateway {
    type Context = Context;
}

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

#[dispatch]
impl v3::Chat for Gateway {
    async fn send(
        &self,
        _: &Context,
        _: v3::ChatSendParams,
    ) -> Result<v3::ChatSendResult, Failure> {
        Ok(v3::ChatSendResult)
    }

    async fn abort(
        &self,
        _: &Context,
        _: v3::ChatAbortParams,
    ) -> Result<v3::ChatAbortResult, Failure> {
        Ok(v3::ChatAbortResult)
    }
}

fn main() {
    v3::table::<Gateway>();
}
