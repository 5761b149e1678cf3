//! Names of the author are not those of the macro.
#[path = "../../support/protocol.rs"]
mod protocol;

use protocol::{Failure, Server, v3};
use protocol_macros::dispatch;

mod authors {
    pub struct Box;
    pub struct Future;
    pub struct Option;
    pub struct Pin;
    pub struct Result;
    pub struct Send;
    pub struct Some;
    pub struct String;
    pub struct Table;
    pub struct Vec;
    pub fn Ok() {}
    pub fn Err() {}
}
#[allow(unused_imports)]
use authors::*;

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
    ) -> ::core::result::Result<v3::SystemEchoResult, Failure> {
        ::core::result::Result::Ok(v3::SystemEchoResult {
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
    ) -> ::core::result::Result<v3::ChatSendResult, Failure> {
        ::core::result::Result::Ok(v3::ChatSendResult)
    }

    async fn abort(
        &self,
        _: &Context,
        _: v3::ChatAbortParams,
    ) -> ::core::result::Result<v3::ChatAbortResult, Failure> {
        ::core::result::Result::Ok(v3::ChatAbortResult)
    }
}

fn main() {
    assert_eq!(v3::table::<Gateway>().0.len(), 3);
}
