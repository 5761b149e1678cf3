//! Traits are found however they are written; generics, conditions and lints of the impl are kept.
#[path = "../../support/protocol.rs"]
mod protocol;

use protocol::v3::{self, Chat, ChatTable, System, SystemTable};
use protocol::{Failure, Server};
use protocol_macros::dispatch;

struct Gateway<T>(T);

impl<T: Send + Sync + 'static> Server for Gateway<T> {
    type Context = ();
}

#[dispatch]
impl<T> System for Gateway<T>
where
    T: Send + Sync + 'static,
{
    async fn echo(
        &self,
        _: &(),
        params: v3::SystemEchoParams,
    ) -> Result<v3::SystemEchoResult, Failure> {
        let _ = &self.0;
        Ok(v3::SystemEchoResult {
            ok: true,
            text: params.text,
        })
    }
}

#[dispatch]
#[cfg(all())]
#[allow(clippy::unused_async)]
impl<T: Send + Sync + 'static> Chat for Gateway<T> {
    async fn send(&self, _: &(), _: v3::ChatSendParams) -> Result<v3::ChatSendResult, Failure> {
        Ok(v3::ChatSendResult)
    }

    async fn abort(&self, _: &(), _: v3::ChatAbortParams) -> Result<v3::ChatAbortResult, Failure> {
        Ok(v3::ChatAbortResult)
    }
}

#[dispatch]
#[cfg(any())]
impl v3::Chat for NotHere {}

fn main() {
    assert_eq!(v3::table::<Gateway<u8>>().0.len(), 3);
}
