//! Stands in for the generated crate: the same traits, attributes and bounds, for two small namespaces.
#![allow(dead_code)]

use std::future::Future;
use std::marker::PhantomData;

/// Why a handler failed.
pub struct Failure;

/// What the gateway is and what its handlers get.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a server",
    label = "not a `Server`",
    note = "say what its handlers get: `impl Server for {Self} {{ type Context = …; }}`"
)]
pub trait Server: Sized + Send + Sync + 'static {
    /// Given to every handler.
    type Context: Send + Sync + 'static;
}

/// A row of the dispatch table.
pub struct Route<S> {
    pub name: &'static str,
    pub server: PhantomData<S>,
}

/// The dispatch table.
pub struct Table<S>(pub Vec<Route<S>>);

pub mod v3 {
    use super::*;

    pub struct SystemEchoParams {
        pub text: String,
    }

    pub struct SystemEchoResult {
        pub ok: bool,
        pub text: String,
    }

    pub struct ChatAbortParams;

    pub struct ChatAbortResult;

    pub struct ChatSendParams;

    pub struct ChatSendResult;

    /// How the gateway is.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not handle `system.*`",
        label = "has no handlers for `System`",
        note = "methods of `System`: `system.echo`",
        note = "write `#[dispatch] impl v3::System for {Self} {{ … }}`"
    )]
    pub trait System: Server + SystemTable {
        /// Returns the text it is given.
        fn echo(
            &self,
            cx: &Self::Context,
            params: SystemEchoParams,
        ) -> impl Future<Output = Result<SystemEchoResult, Failure>> + Send;
    }

    /// The rows of `System`; implemented by `#[dispatch]`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
        label = "add `#[dispatch]` to this impl"
    )]
    pub trait SystemTable: Server {
        /// The rows.
        fn routes() -> Vec<Route<Self>>
        where
            Self: System,
        {
            vec![system::echo()]
        }
    }

    pub mod system {
        use super::*;

        pub fn echo<S: System>() -> Route<S> {
            fn call<S: Server, P, R, F: Future<Output = R> + Send>(
                name: &'static str,
                _: impl Fn(&'static S, &'static S::Context, P) -> F,
            ) -> Route<S> {
                Route {
                    name,
                    server: PhantomData,
                }
            }
            call("system.echo", S::echo)
        }
    }

    /// The conversation of a session.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not handle `chat.*`",
        label = "has no handlers for `Chat`",
        note = "methods of `Chat`: `chat.send`, `chat.abort`",
        note = "write `#[dispatch] impl v3::Chat for {Self} {{ … }}`"
    )]
    pub trait Chat: Server + ChatTable {
        /// Sends a message.
        fn send(
            &self,
            cx: &Self::Context,
            params: ChatSendParams,
        ) -> impl Future<Output = Result<ChatSendResult, Failure>> + Send;

        /// Stops a run.
        fn abort(
            &self,
            cx: &Self::Context,
            params: ChatAbortParams,
        ) -> impl Future<Output = Result<ChatAbortResult, Failure>> + Send;
    }

    /// The rows of `Chat`; implemented by `#[dispatch]`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
        label = "add `#[dispatch]` to this impl"
    )]
    pub trait ChatTable: Server {
        /// The rows.
        fn routes() -> Vec<Route<Self>>
        where
            Self: Chat,
        {
            vec![chat::send(), chat::abort()]
        }
    }

    pub mod chat {
        use super::*;

        pub fn send<S: Chat>() -> Route<S> {
            Route {
                name: "chat.send",
                server: PhantomData,
            }
        }

        pub fn abort<S: Chat>() -> Route<S> {
            Route {
                name: "chat.abort",
                server: PhantomData,
            }
        }
    }

    /// The dispatch table of a server that handles every namespace.
    pub fn table<S: System + Chat>() -> Table<S> {
        let mut rows = <S as SystemTable>::routes();
        rows.extend(<S as ChatTable>::routes());
        Table(rows)
    }
}
