//! What a server implements: a handler trait per namespace. `#[dispatch]` adds the rows of the dispatch table.

#[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
use super::*;
#[allow(unused_imports, reason = "a protocol need not have methods that answer twice")]
use crate::dispatch::{Ack, Call, Failure, Route, Server, Table, encode};
#[allow(unused_imports, reason = "which of them is used depends on the parameters")]
use crate::wire::{decode, decode_exactly};
use std::sync::Arc;

/// Notes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `notes.*`",
    label = "has no handlers for `Notes`",
    note = "methods of `Notes`: `notes.move`, `notes.send`",
    note = "write `#[dispatch] impl v7::Notes for {Self} {{ … }}`"
)]
pub trait Notes: Server + NotesTable {
    /// Moves a note.
    fn r#move(
        &self,
        cx: &Self::Context,
        params: NotesMoveParams,
        ) -> impl Future<Output = Result<NotesMoveResult, Failure>> + Send;
    /// Sends a note.
    /// It may take "long".
    fn send(
        &self,
        cx: &Self::Context,
        params: NotesMoveParams,
        ack: Ack<NotesSendAck>,
        ) -> impl Future<Output = Result<NotesMoveResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Notes`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait NotesTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Notes,
    {
        vec![
            notes::r#move(),
            notes::send(),
        ]
    }
}

/// The rows of [`Notes`], one constructor each.
pub mod notes {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Moves a note.
    pub fn r#move<S_: super::Notes>() -> Route<S_> {
        Route::new(method("notes.move"), |bytes| {
            let params: NotesMoveParams = decode(bytes)?;
            let key = Some(params.idempotency_key.clone());
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::r#move(&server, &cx, params).await) })
            }))
        })
    }

    /// Sends a note.
    /// It may take "long".
    pub fn send<S_: super::Notes>() -> Route<S_> {
        Route::new(method("notes.send"), |bytes| {
            let params: NotesMoveParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, ack| {
                Box::pin(async move { encode(S_::send(&server, &cx, params, Ack::new(ack)).await) })
            }))
        })
    }
}

/// Health.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `Health`",
    label = "has no handlers for `Health`",
    note = "methods of `Health`: `health`",
    note = "write `#[dispatch] impl v7::Health for {Self} {{ … }}`"
)]
pub trait Health: Server + HealthTable {
    /// Says how it is.
    fn health(
        &self,
        cx: &Self::Context,
        params: HealthParams,
        ) -> impl Future<Output = Result<Event_, Failure>> + Send;
}

/// The rows of the dispatch table for [`Health`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait HealthTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Health,
    {
        vec![
            health::health(),
        ]
    }
}

/// The rows of [`Health`], one constructor each.
pub mod health {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Says how it is.
    pub fn health<S_: super::Health>() -> Route<S_> {
        Route::new(method("health"), |bytes| {
            let params: HealthParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::health(&server, &cx, params).await) })
            }))
        })
    }
}

/// The dispatch table of a server that handles every namespace.
pub fn table<S_>() -> Table<S_>
where
    S_: Server,
    S_: Notes,
    S_: Health,
{
    let mut routes = Vec::with_capacity(METHODS.len());
    routes.extend(<S_ as NotesTable>::routes());
    routes.extend(<S_ as HealthTable>::routes());
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