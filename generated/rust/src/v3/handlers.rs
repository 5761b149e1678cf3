//! What a server implements: a handler trait per namespace. `#[dispatch]` adds the rows of the dispatch table.

#[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
use super::*;
#[allow(unused_imports, reason = "a protocol need not have methods that answer twice")]
use crate::dispatch::{Ack, Call, Failure, Route, Server, Table, encode};
use crate::wire::decode;
use std::sync::Arc;

/// Opening, keeping and ending a connection.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `Connection`",
    label = "has no handlers for `Connection`",
    note = "methods of `Connection`: `connect`",
    note = "write `#[dispatch] impl v3::Connection for {Self} {{ … }}`"
)]
pub trait Connection: Server + ConnectionTable {
    /// Opens the connection: says who is there, which versions it speaks and what it wants to do. It must be the first request, and is refused later.
    fn connect(
        &self,
        cx: &Self::Context,
        params: ConnectParams,
        ) -> impl Future<Output = Result<HelloOk, Failure>> + Send;
}

/// The rows of the dispatch table for [`Connection`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait ConnectionTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Connection,
    {
        vec![
            connection::connect(),
        ]
    }
}

/// The rows of [`Connection`], one constructor each.
pub mod connection {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Opens the connection: says who is there, which versions it speaks and what it wants to do. It must be the first request, and is refused later.
    pub fn connect<S_: super::Connection>() -> Route<S_> {
        Route::new(method("connect"), |bytes| {
            let params: ConnectParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::connect(&server, &cx, params).await) })
            }))
        })
    }
}

/// How the gateway is, and who is there.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `system.*`",
    label = "has no handlers for `System`",
    note = "methods of `System`: `health`, `system.echo`",
    note = "write `#[dispatch] impl v3::System for {Self} {{ … }}`"
)]
pub trait System: Server + SystemTable {
    /// Says how the gateway, its channels, agents and sessions are. The answer may be up to a minute old unless `probe` asks for a new look.
    fn health(
        &self,
        cx: &Self::Context,
        params: HealthParams,
        ) -> impl Future<Output = Result<HealthSummary, Failure>> + Send;
    /// Returns the text it is given.
    fn echo(
        &self,
        cx: &Self::Context,
        params: SystemEchoParams,
        ) -> impl Future<Output = Result<SystemEchoResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`System`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait SystemTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: System,
    {
        vec![
            system::health(),
            system::echo(),
        ]
    }
}

/// The rows of [`System`], one constructor each.
pub mod system {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Says how the gateway, its channels, agents and sessions are. The answer may be up to a minute old unless `probe` asks for a new look.
    pub fn health<S_: super::System>() -> Route<S_> {
        Route::new(method("health"), |bytes| {
            let params: HealthParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::health(&server, &cx, params).await) })
            }))
        })
    }

    /// Returns the text it is given.
    pub fn echo<S_: super::System>() -> Route<S_> {
        Route::new(method("system.echo"), |bytes| {
            let params: SystemEchoParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::echo(&server, &cx, params).await) })
            }))
        })
    }
}

/// The dispatch table of a server that handles every namespace.
pub fn table<S_>() -> Table<S_>
where
    S_: Server,
    S_: Connection,
    S_: System,
{
    let mut routes = Vec::with_capacity(METHODS.len());
    routes.extend(<S_ as ConnectionTable>::routes());
    routes.extend(<S_ as SystemTable>::routes());
    Table::new(routes)
}

/// The dispatch table of a server that handles some namespaces: `table_of([<Self as ATable>::routes(), …])`. A request
/// for any other method is checked like one that is served, and then answered that this server does not serve it.
pub fn table_of<S_: Server>(routes: impl IntoIterator<Item = Vec<Route<S_>>>) -> Table<S_> {
    Table::new(routes.into_iter().flatten().collect()).declining(METHODS, validate)
}

fn method(name: &str) -> &'static crate::dispatch::Method {
    METHODS.iter().find(|method| method.name == name).expect("the rows and the table are generated together")
}