//! What a server implements: a handler trait per namespace. `#[dispatch]` adds the rows of the dispatch table.

#[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
use super::*;
#[allow(unused_imports, reason = "a protocol need not have methods that answer twice")]
use crate::dispatch::{Ack, Call, Failure, Route, Server, Table, encode};
#[allow(unused_imports, reason = "which of them is used depends on the parameters")]
use crate::wire::{decode, decode_exactly};
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
        ) -> impl Future<Output = Result<HealthResult, Failure>> + Send;
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

/// The gateway at a glance.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `Status`",
    label = "has no handlers for `Status`",
    note = "methods of `Status`: `status`",
    note = "write `#[dispatch] impl v3::Status for {Self} {{ … }}`"
)]
pub trait Status: Server + StatusTable {
    /// Says what the gateway is busy with: channels, heartbeats, sessions and what waits to be told to agents.
    fn status(
        &self,
        cx: &Self::Context,
        params: StatusParams,
        ) -> impl Future<Output = Result<StatusResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Status`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait StatusTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Status,
    {
        vec![
            status::status(),
        ]
    }
}

/// The rows of [`Status`], one constructor each.
pub mod status {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Says what the gateway is busy with: channels, heartbeats, sessions and what waits to be told to agents.
    pub fn status<S_: super::Status>() -> Route<S_> {
        Route::new(method("status"), |bytes| {
            let params: StatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }
}

/// Who is there, and what they tell about themselves.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `Presence`",
    label = "has no handlers for `Presence`",
    note = "methods of `Presence`: `system-presence`, `system-event`",
    note = "write `#[dispatch] impl v3::Presence for {Self} {{ … }}`"
)]
pub trait Presence: Server + PresenceTable {
    /// Lists who is present: clients, nodes and the gateway itself.
    fn list(
        &self,
        cx: &Self::Context,
        params: SystemPresenceParams,
        ) -> impl Future<Output = Result<SystemPresenceResult, Failure>> + Send;
    /// Tells that something happened on the client's machine. Lines that start with `Node:` are a sign of life and reach the agent only when they say something new; others reach it with the next message of the main session.
    fn report(
        &self,
        cx: &Self::Context,
        params: SystemEventParams,
        ) -> impl Future<Output = Result<SystemEventResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Presence`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait PresenceTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Presence,
    {
        vec![
            presence::list(),
            presence::report(),
        ]
    }
}

/// The rows of [`Presence`], one constructor each.
pub mod presence {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists who is present: clients, nodes and the gateway itself.
    pub fn list<S_: super::Presence>() -> Route<S_> {
        Route::new(method("system-presence"), |bytes| {
            let params: SystemPresenceParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Tells that something happened on the client's machine. Lines that start with `Node:` are a sign of life and reach the agent only when they say something new; others reach it with the next message of the main session.
    pub fn report<S_: super::Presence>() -> Route<S_> {
        Route::new(method("system-event"), |bytes| {
            let params: SystemEventParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::report(&server, &cx, params).await) })
            }))
        })
    }
}

/// Runs of agents.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `agent.*`",
    label = "has no handlers for `Agent`",
    note = "methods of `Agent`: `agent`, `agent.wait`, `agent.identity.get`",
    note = "write `#[dispatch] impl v3::Agent for {Self} {{ … }}`"
)]
pub trait Agent: Server + AgentTable {
    /// Runs an agent on a message. It answers twice: at once that the run is accepted, and when it is over with what came of it. What the agent does meanwhile is told by `agent` and `chat` events.
    ///
    /// The run has the id of its key. A request with the key of a run that is over gets that run's result; with the key of one that goes on, it is accepted again and nothing runs twice. A failed run answers `UNAVAILABLE`, with the result beside the error. A run that took too long or was aborted succeeds, and `result.meta.aborted` says so.
    fn run(
        &self,
        cx: &Self::Context,
        params: AgentParams,
        ack: Ack<AgentAck>,
        ) -> impl Future<Output = Result<AgentResult, Failure>> + Send;
    /// Waits until a run is over. Any connection may wait for any run; those that are over are remembered for ten minutes.
    fn wait(
        &self,
        cx: &Self::Context,
        params: AgentWaitParams,
        ) -> impl Future<Output = Result<AgentWaitResult, Failure>> + Send;
    /// Says who an agent is, as people see it. Unknown agents have the name and the picture that agents have unless they are given others.
    fn identity_get(
        &self,
        cx: &Self::Context,
        params: AgentIdentityParams,
        ) -> impl Future<Output = Result<AgentIdentityResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Agent`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait AgentTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Agent,
    {
        vec![
            agent::run(),
            agent::wait(),
            agent::identity_get(),
        ]
    }
}

/// The rows of [`Agent`], one constructor each.
pub mod agent {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Runs an agent on a message. It answers twice: at once that the run is accepted, and when it is over with what came of it. What the agent does meanwhile is told by `agent` and `chat` events.
    ///
    /// The run has the id of its key. A request with the key of a run that is over gets that run's result; with the key of one that goes on, it is accepted again and nothing runs twice. A failed run answers `UNAVAILABLE`, with the result beside the error. A run that took too long or was aborted succeeds, and `result.meta.aborted` says so.
    pub fn run<S_: super::Agent>() -> Route<S_> {
        Route::new(method("agent"), |bytes| {
            let params: AgentParams = decode(bytes)?;
            let key = Some(params.idempotency_key.clone());
            Ok(Call::new(key, move |server: Arc<S_>, cx, ack| {
                Box::pin(async move { encode(S_::run(&server, &cx, params, Ack::new(ack)).await) })
            }))
        })
    }

    /// Waits until a run is over. Any connection may wait for any run; those that are over are remembered for ten minutes.
    pub fn wait<S_: super::Agent>() -> Route<S_> {
        Route::new(method("agent.wait"), |bytes| {
            let params: AgentWaitParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::wait(&server, &cx, params).await) })
            }))
        })
    }

    /// Says who an agent is, as people see it. Unknown agents have the name and the picture that agents have unless they are given others.
    pub fn identity_get<S_: super::Agent>() -> Route<S_> {
        Route::new(method("agent.identity.get"), |bytes| {
            let params: AgentIdentityParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::identity_get(&server, &cx, params).await) })
            }))
        })
    }
}

/// The agents there are.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `agents.*`",
    label = "has no handlers for `Agents`",
    note = "methods of `Agents`: `agents.list`",
    note = "write `#[dispatch] impl v3::Agents for {Self} {{ … }}`"
)]
pub trait Agents: Server + AgentsTable {
    /// Lists the agents and says how their sessions are named.
    fn list(
        &self,
        cx: &Self::Context,
        params: AgentsListParams,
        ) -> impl Future<Output = Result<AgentsListResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Agents`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait AgentsTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Agents,
    {
        vec![
            agents::list(),
        ]
    }
}

/// The rows of [`Agents`], one constructor each.
pub mod agents {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the agents and says how their sessions are named.
    pub fn list<S_: super::Agents>() -> Route<S_> {
        Route::new(method("agents.list"), |bytes| {
            let params: AgentsListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }
}

/// The conversation of a session.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `chat.*`",
    label = "has no handlers for `Chat`",
    note = "methods of `Chat`: `chat.history`, `chat.send`, `chat.abort`, `chat.inject`",
    note = "write `#[dispatch] impl v3::Chat for {Self} {{ … }}`"
)]
pub trait Chat: Server + ChatTable {
    /// Reads the newest messages of a session, oldest first. What exceeds about 6 MB of JSON is left out, oldest first; the last message never is. A session nobody knows has none.
    fn history(
        &self,
        cx: &Self::Context,
        params: ChatHistoryParams,
        ) -> impl Future<Output = Result<ChatHistoryResult, Failure>> + Send;
    /// Sends a user's message into a session and starts a run. It answers at once; `chat` events tell the rest, and the run's id is the key.
    ///
    /// Commands such as `/status` are answered without a run. `/stop`, and a message that is nothing but `stop`, `esc`,
    /// `abort`, `wait`, `exit` or `interrupt`, ends all runs of the session and is answered like `chat.abort`.
    ///
    /// With the key of a run that goes on the status is `in_flight`; with the key of one that is over it is `ok`, or the request fails again as the run did: `UNAVAILABLE`, with the result beside the error.
    fn send(
        &self,
        cx: &Self::Context,
        params: ChatSendParams,
        ) -> impl Future<Output = Result<ChatSendResult, Failure>> + Send;
    /// Ends runs that `chat.send` started: all of a session, or one. The `chat` events of their end come before the answer.
    fn abort(
        &self,
        cx: &Self::Context,
        params: ChatAbortParams,
        ) -> impl Future<Output = Result<ChatAbortResult, Failure>> + Send;
    /// Adds a message of the agent to a session without a run, and tells everybody who follows the session.
    fn inject(
        &self,
        cx: &Self::Context,
        params: ChatInjectParams,
        ) -> impl Future<Output = Result<ChatInjectResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Chat`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait ChatTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Chat,
    {
        vec![
            chat::history(),
            chat::send(),
            chat::abort(),
            chat::inject(),
        ]
    }
}

/// The rows of [`Chat`], one constructor each.
pub mod chat {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Reads the newest messages of a session, oldest first. What exceeds about 6 MB of JSON is left out, oldest first; the last message never is. A session nobody knows has none.
    pub fn history<S_: super::Chat>() -> Route<S_> {
        Route::new(method("chat.history"), |bytes| {
            let params: ChatHistoryParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::history(&server, &cx, params).await) })
            }))
        })
    }

    /// Sends a user's message into a session and starts a run. It answers at once; `chat` events tell the rest, and the run's id is the key.
    ///
    /// Commands such as `/status` are answered without a run. `/stop`, and a message that is nothing but `stop`, `esc`,
    /// `abort`, `wait`, `exit` or `interrupt`, ends all runs of the session and is answered like `chat.abort`.
    ///
    /// With the key of a run that goes on the status is `in_flight`; with the key of one that is over it is `ok`, or the request fails again as the run did: `UNAVAILABLE`, with the result beside the error.
    pub fn send<S_: super::Chat>() -> Route<S_> {
        Route::new(method("chat.send"), |bytes| {
            let params: ChatSendParams = decode(bytes)?;
            let key = Some(params.idempotency_key.clone());
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::send(&server, &cx, params).await) })
            }))
        })
    }

    /// Ends runs that `chat.send` started: all of a session, or one. The `chat` events of their end come before the answer.
    pub fn abort<S_: super::Chat>() -> Route<S_> {
        Route::new(method("chat.abort"), |bytes| {
            let params: ChatAbortParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::abort(&server, &cx, params).await) })
            }))
        })
    }

    /// Adds a message of the agent to a session without a run, and tells everybody who follows the session.
    pub fn inject<S_: super::Chat>() -> Route<S_> {
        Route::new(method("chat.inject"), |bytes| {
            let params: ChatInjectParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::inject(&server, &cx, params).await) })
            }))
        })
    }
}

/// Sessions.
///
/// A key in full is `agent:<agent>:<rest>`. `main` is the main session of the default agent, and any other short key belongs to the default agent, too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `sessions.*`",
    label = "has no handlers for `Sessions`",
    note = "methods of `Sessions`: `sessions.list`, `sessions.preview`, `sessions.resolve`, `sessions.patch`, `sessions.reset`, `sessions.delete`, `sessions.compact`",
    note = "write `#[dispatch] impl v3::Sessions for {Self} {{ … }}`"
)]
pub trait Sessions: Server + SessionsTable {
    /// Lists sessions, those used last first.
    fn list(
        &self,
        cx: &Self::Context,
        params: SessionsListParams,
        ) -> impl Future<Output = Result<SessionsListResult, Failure>> + Send;
    /// Reads the last lines of several sessions.
    fn preview(
        &self,
        cx: &Self::Context,
        params: SessionsPreviewParams,
        ) -> impl Future<Output = Result<SessionsPreviewResult, Failure>> + Send;
    /// Finds the key of a session by exactly one of its key, its transcript and its label.
    fn resolve(
        &self,
        cx: &Self::Context,
        params: SessionsResolveParams,
        ) -> impl Future<Output = Result<SessionsResolveResult, Failure>> + Send;
    /// Sets a session up: what is absent stays, what is `null` is as it was configured. A session nobody knows is created.
    fn patch(
        &self,
        cx: &Self::Context,
        params: SessionsPatchParams,
        ) -> impl Future<Output = Result<SessionsPatchResult, Failure>> + Send;
    /// Gives a session a new, empty transcript; how it is set up stays. The old transcript stays, too. A session nobody knows is created.
    fn reset(
        &self,
        cx: &Self::Context,
        params: SessionsResetParams,
        ) -> impl Future<Output = Result<SessionsResetResult, Failure>> + Send;
    /// Removes a session after ending its run, for which it waits up to 15 seconds. A main session cannot be removed.
    fn delete(
        &self,
        cx: &Self::Context,
        params: SessionsDeleteParams,
        ) -> impl Future<Output = Result<SessionsDeleteResult, Failure>> + Send;
    /// Keeps only the last lines of a session's transcript, and the whole of it in another file.
    fn compact(
        &self,
        cx: &Self::Context,
        params: SessionsCompactParams,
        ) -> impl Future<Output = Result<SessionsCompactResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Sessions`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait SessionsTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Sessions,
    {
        vec![
            sessions::list(),
            sessions::preview(),
            sessions::resolve(),
            sessions::patch(),
            sessions::reset(),
            sessions::delete(),
            sessions::compact(),
        ]
    }
}

/// The rows of [`Sessions`], one constructor each.
pub mod sessions {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists sessions, those used last first.
    pub fn list<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.list"), |bytes| {
            let params: SessionsListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Reads the last lines of several sessions.
    pub fn preview<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.preview"), |bytes| {
            let params: SessionsPreviewParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::preview(&server, &cx, params).await) })
            }))
        })
    }

    /// Finds the key of a session by exactly one of its key, its transcript and its label.
    pub fn resolve<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.resolve"), |bytes| {
            let params: SessionsResolveParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::resolve(&server, &cx, params).await) })
            }))
        })
    }

    /// Sets a session up: what is absent stays, what is `null` is as it was configured. A session nobody knows is created.
    pub fn patch<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.patch"), |bytes| {
            let params: SessionsPatchParams = decode_exactly(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::patch(&server, &cx, params).await) })
            }))
        })
    }

    /// Gives a session a new, empty transcript; how it is set up stays. The old transcript stays, too. A session nobody knows is created.
    pub fn reset<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.reset"), |bytes| {
            let params: SessionsResetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::reset(&server, &cx, params).await) })
            }))
        })
    }

    /// Removes a session after ending its run, for which it waits up to 15 seconds. A main session cannot be removed.
    pub fn delete<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.delete"), |bytes| {
            let params: SessionsDeleteParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::delete(&server, &cx, params).await) })
            }))
        })
    }

    /// Keeps only the last lines of a session's transcript, and the whole of it in another file.
    pub fn compact<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.compact"), |bytes| {
            let params: SessionsCompactParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::compact(&server, &cx, params).await) })
            }))
        })
    }
}

/// Sending to people over channels.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `Messaging`",
    label = "has no handlers for `Messaging`",
    note = "methods of `Messaging`: `send`, `poll`",
    note = "write `#[dispatch] impl v3::Messaging for {Self} {{ … }}`"
)]
pub trait Messaging: Server + MessagingTable {
    /// Sends a message. What went out is also written to the session it belongs to. With the same key nothing is sent twice: who asks meanwhile waits, and who asks later gets the same answer.
    fn send(
        &self,
        cx: &Self::Context,
        params: SendParams,
        ) -> impl Future<Output = Result<SendResult, Failure>> + Send;
    /// Sends a question with answers to choose from. With the same key nothing is sent twice.
    fn poll(
        &self,
        cx: &Self::Context,
        params: PollParams,
        ) -> impl Future<Output = Result<PollResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Messaging`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait MessagingTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Messaging,
    {
        vec![
            messaging::send(),
            messaging::poll(),
        ]
    }
}

/// The rows of [`Messaging`], one constructor each.
pub mod messaging {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Sends a message. What went out is also written to the session it belongs to. With the same key nothing is sent twice: who asks meanwhile waits, and who asks later gets the same answer.
    pub fn send<S_: super::Messaging>() -> Route<S_> {
        Route::new(method("send"), |bytes| {
            let params: SendParams = decode(bytes)?;
            let key = Some(params.idempotency_key.clone());
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::send(&server, &cx, params).await) })
            }))
        })
    }

    /// Sends a question with answers to choose from. With the same key nothing is sent twice.
    pub fn poll<S_: super::Messaging>() -> Route<S_> {
        Route::new(method("poll"), |bytes| {
            let params: PollParams = decode(bytes)?;
            let key = Some(params.idempotency_key.clone());
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::poll(&server, &cx, params).await) })
            }))
        })
    }
}

/// Waking agents regularly, and when something happened.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `Heartbeat`",
    label = "has no handlers for `Heartbeat`",
    note = "methods of `Heartbeat`: `wake`, `set-heartbeats`, `last-heartbeat`",
    note = "write `#[dispatch] impl v3::Heartbeat for {Self} {{ … }}`"
)]
pub trait Heartbeat: Server + HeartbeatTable {
    /// Tells the main session something, and wakes its agent now or leaves it for the next heartbeat.
    fn wake(
        &self,
        cx: &Self::Context,
        params: WakeParams,
        ) -> impl Future<Output = Result<WakeResult, Failure>> + Send;
    /// Switches heartbeats on or off, until the gateway restarts.
    fn set_heartbeats(
        &self,
        cx: &Self::Context,
        params: SetHeartbeatsParams,
        ) -> impl Future<Output = Result<SetHeartbeatsResult, Failure>> + Send;
    /// Says how the last heartbeat went.
    fn last_heartbeat(
        &self,
        cx: &Self::Context,
        params: LastHeartbeatParams,
        ) -> impl Future<Output = Result<LastHeartbeatResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Heartbeat`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait HeartbeatTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Heartbeat,
    {
        vec![
            heartbeat::wake(),
            heartbeat::set_heartbeats(),
            heartbeat::last_heartbeat(),
        ]
    }
}

/// The rows of [`Heartbeat`], one constructor each.
pub mod heartbeat {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Tells the main session something, and wakes its agent now or leaves it for the next heartbeat.
    pub fn wake<S_: super::Heartbeat>() -> Route<S_> {
        Route::new(method("wake"), |bytes| {
            let params: WakeParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::wake(&server, &cx, params).await) })
            }))
        })
    }

    /// Switches heartbeats on or off, until the gateway restarts.
    pub fn set_heartbeats<S_: super::Heartbeat>() -> Route<S_> {
        Route::new(method("set-heartbeats"), |bytes| {
            let params: SetHeartbeatsParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::set_heartbeats(&server, &cx, params).await) })
            }))
        })
    }

    /// Says how the last heartbeat went.
    pub fn last_heartbeat<S_: super::Heartbeat>() -> Route<S_> {
        Route::new(method("last-heartbeat"), |bytes| {
            let params: LastHeartbeatParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::last_heartbeat(&server, &cx, params).await) })
            }))
        })
    }
}

/// Jobs that run at a time or again and again.
///
/// Jobs are named by `id`; older clients say `jobId`, which means the same.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `cron.*`",
    label = "has no handlers for `Cron`",
    note = "methods of `Cron`: `cron.list`, `cron.status`, `cron.add`, `cron.update`, `cron.remove`, `cron.run`, `cron.runs`",
    note = "write `#[dispatch] impl v3::Cron for {Self} {{ … }}`"
)]
pub trait Cron: Server + CronTable {
    /// Lists the jobs, those that are due next first.
    fn list(
        &self,
        cx: &Self::Context,
        params: CronListParams,
        ) -> impl Future<Output = Result<CronListResult, Failure>> + Send;
    /// Says whether jobs are run at all, and when the next one is due.
    fn status(
        &self,
        cx: &Self::Context,
        params: CronStatusParams,
        ) -> impl Future<Output = Result<CronStatusResult, Failure>> + Send;
    /// Adds a job. A job for the main session tells it something (`systemEvent`), an isolated one runs an agent (`agentTurn`).
    fn add(
        &self,
        cx: &Self::Context,
        params: CronAddParams,
        ) -> impl Future<Output = Result<CronAddResult, Failure>> + Send;
    /// Changes a job: what is absent stays. A payload of the same kind is merged into the old one, another replaces it.
    fn update(
        &self,
        cx: &Self::Context,
        params: CronUpdateParams,
        ) -> impl Future<Output = Result<CronUpdateResult, Failure>> + Send;
    /// Removes a job. What it did before stays on record.
    fn remove(
        &self,
        cx: &Self::Context,
        params: CronRemoveParams,
        ) -> impl Future<Output = Result<CronRemoveResult, Failure>> + Send;
    /// Runs a job now and answers when it is done.
    fn run(
        &self,
        cx: &Self::Context,
        params: CronRunParams,
        ) -> impl Future<Output = Result<CronRunResult, Failure>> + Send;
    /// Reads what a job did, oldest first.
    fn runs(
        &self,
        cx: &Self::Context,
        params: CronRunsParams,
        ) -> impl Future<Output = Result<CronRunsResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Cron`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait CronTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Cron,
    {
        vec![
            cron::list(),
            cron::status(),
            cron::add(),
            cron::update(),
            cron::remove(),
            cron::run(),
            cron::runs(),
        ]
    }
}

/// The rows of [`Cron`], one constructor each.
pub mod cron {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the jobs, those that are due next first.
    pub fn list<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.list"), |bytes| {
            let params: CronListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Says whether jobs are run at all, and when the next one is due.
    pub fn status<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.status"), |bytes| {
            let params: CronStatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }

    /// Adds a job. A job for the main session tells it something (`systemEvent`), an isolated one runs an agent (`agentTurn`).
    pub fn add<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.add"), |bytes| {
            let params: CronAddParams = decode_exactly(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::add(&server, &cx, params).await) })
            }))
        })
    }

    /// Changes a job: what is absent stays. A payload of the same kind is merged into the old one, another replaces it.
    pub fn update<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.update"), |bytes| {
            let params: CronUpdateParams = decode_exactly(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::update(&server, &cx, params).await) })
            }))
        })
    }

    /// Removes a job. What it did before stays on record.
    pub fn remove<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.remove"), |bytes| {
            let params: CronRemoveParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::remove(&server, &cx, params).await) })
            }))
        })
    }

    /// Runs a job now and answers when it is done.
    pub fn run<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.run"), |bytes| {
            let params: CronRunParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::run(&server, &cx, params).await) })
            }))
        })
    }

    /// Reads what a job did, oldest first.
    pub fn runs<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.runs"), |bytes| {
            let params: CronRunsParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::runs(&server, &cx, params).await) })
            }))
        })
    }
}

/// The configuration: one file of JSON5.
///
/// Changing it asks for the hash of what is to be changed, so that nobody undoes what somebody else just did. The hash is in the answer to `config.get`. Only when there is no file yet is none needed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `config.*`",
    label = "has no handlers for `Config`",
    note = "methods of `Config`: `config.get`, `config.set`, `config.patch`, `config.apply`, `config.schema`",
    note = "write `#[dispatch] impl v3::Config for {Self} {{ … }}`"
)]
pub trait Config: Server + ConfigTable {
    /// Reads the configuration: the file and what it means.
    fn get(
        &self,
        cx: &Self::Context,
        params: ConfigGetParams,
        ) -> impl Future<Output = Result<ConfigGetResult, Failure>> + Send;
    /// Writes the file. What changed takes effect by itself, by restarting the gateway where it must.
    ///
    /// Fails with `details.issues`, a list of `{path, message}`, when what it says is not allowed.
    fn set(
        &self,
        cx: &Self::Context,
        params: ConfigSetParams,
        ) -> impl Future<Output = Result<ConfigSetResult, Failure>> + Send;
    /// Merges an object into the configuration (RFC 7396: `null` removes, lists are replaced), writes the file and restarts.
    fn patch(
        &self,
        cx: &Self::Context,
        params: ConfigPatchParams,
        ) -> impl Future<Output = Result<ConfigPatchResult, Failure>> + Send;
    /// Writes the file and restarts.
    fn apply(
        &self,
        cx: &Self::Context,
        params: ConfigApplyParams,
        ) -> impl Future<Output = Result<ConfigApplyResult, Failure>> + Send;
    /// Says what may stand in the configuration, and how a form should show it.
    fn schema(
        &self,
        cx: &Self::Context,
        params: ConfigSchemaParams,
        ) -> impl Future<Output = Result<ConfigSchemaResponse, Failure>> + Send;
}

/// The rows of the dispatch table for [`Config`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait ConfigTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Config,
    {
        vec![
            config::get(),
            config::set(),
            config::patch(),
            config::apply(),
            config::schema(),
        ]
    }
}

/// The rows of [`Config`], one constructor each.
pub mod config {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Reads the configuration: the file and what it means.
    pub fn get<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.get"), |bytes| {
            let params: ConfigGetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::get(&server, &cx, params).await) })
            }))
        })
    }

    /// Writes the file. What changed takes effect by itself, by restarting the gateway where it must.
    ///
    /// Fails with `details.issues`, a list of `{path, message}`, when what it says is not allowed.
    pub fn set<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.set"), |bytes| {
            let params: ConfigSetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::set(&server, &cx, params).await) })
            }))
        })
    }

    /// Merges an object into the configuration (RFC 7396: `null` removes, lists are replaced), writes the file and restarts.
    pub fn patch<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.patch"), |bytes| {
            let params: ConfigPatchParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::patch(&server, &cx, params).await) })
            }))
        })
    }

    /// Writes the file and restarts.
    pub fn apply<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.apply"), |bytes| {
            let params: ConfigApplyParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::apply(&server, &cx, params).await) })
            }))
        })
    }

    /// Says what may stand in the configuration, and how a form should show it.
    pub fn schema<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.schema"), |bytes| {
            let params: ConfigSchemaParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::schema(&server, &cx, params).await) })
            }))
        })
    }
}

/// Setting the gateway up, step by step: the gateway asks, a client shows what it asks and answers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `wizard.*`",
    label = "has no handlers for `Wizard`",
    note = "methods of `Wizard`: `wizard.start`, `wizard.next`, `wizard.cancel`, `wizard.status`",
    note = "write `#[dispatch] impl v3::Wizard for {Self} {{ … }}`"
)]
pub trait Wizard: Server + WizardTable {
    /// Starts and gives the first step. There is one at a time.
    fn start(
        &self,
        cx: &Self::Context,
        params: WizardStartParams,
        ) -> impl Future<Output = Result<WizardStartResult, Failure>> + Send;
    /// Answers a step and gives the next one. Without an answer it gives the same step again.
    fn next(
        &self,
        cx: &Self::Context,
        params: WizardNextParams,
        ) -> impl Future<Output = Result<WizardNextResult, Failure>> + Send;
    /// Ends it before it is done.
    fn cancel(
        &self,
        cx: &Self::Context,
        params: WizardCancelParams,
        ) -> impl Future<Output = Result<WizardCancelResult, Failure>> + Send;
    /// Says how it goes. One that is over is forgotten with the answer.
    fn status(
        &self,
        cx: &Self::Context,
        params: WizardStatusParams,
        ) -> impl Future<Output = Result<WizardStatusResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Wizard`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait WizardTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Wizard,
    {
        vec![
            wizard::start(),
            wizard::next(),
            wizard::cancel(),
            wizard::status(),
        ]
    }
}

/// The rows of [`Wizard`], one constructor each.
pub mod wizard {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Starts and gives the first step. There is one at a time.
    pub fn start<S_: super::Wizard>() -> Route<S_> {
        Route::new(method("wizard.start"), |bytes| {
            let params: WizardStartParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::start(&server, &cx, params).await) })
            }))
        })
    }

    /// Answers a step and gives the next one. Without an answer it gives the same step again.
    pub fn next<S_: super::Wizard>() -> Route<S_> {
        Route::new(method("wizard.next"), |bytes| {
            let params: WizardNextParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::next(&server, &cx, params).await) })
            }))
        })
    }

    /// Ends it before it is done.
    pub fn cancel<S_: super::Wizard>() -> Route<S_> {
        Route::new(method("wizard.cancel"), |bytes| {
            let params: WizardCancelParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::cancel(&server, &cx, params).await) })
            }))
        })
    }

    /// Says how it goes. One that is over is forgotten with the answer.
    pub fn status<S_: super::Wizard>() -> Route<S_> {
        Route::new(method("wizard.status"), |bytes| {
            let params: WizardStatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }
}

/// What the gateway writes about itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `logs.*`",
    label = "has no handlers for `Logs`",
    note = "methods of `Logs`: `logs.tail`",
    note = "write `#[dispatch] impl v3::Logs for {Self} {{ … }}`"
)]
pub trait Logs: Server + LogsTable {
    /// Reads the end of the log, or what came since it was read last.
    fn tail(
        &self,
        cx: &Self::Context,
        params: LogsTailParams,
        ) -> impl Future<Output = Result<LogsTailResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Logs`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait LogsTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Logs,
    {
        vec![
            logs::tail(),
        ]
    }
}

/// The rows of [`Logs`], one constructor each.
pub mod logs {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Reads the end of the log, or what came since it was read last.
    pub fn tail<S_: super::Logs>() -> Route<S_> {
        Route::new(method("logs.tail"), |bytes| {
            let params: LogsTailParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::tail(&server, &cx, params).await) })
            }))
        })
    }
}

/// Bringing the gateway up to date.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `update.*`",
    label = "has no handlers for `Update`",
    note = "methods of `Update`: `update.run`",
    note = "write `#[dispatch] impl v3::Update for {Self} {{ … }}`"
)]
pub trait Update: Server + UpdateTable {
    /// Installs the newest version and restarts. A gateway that cannot install itself answers `UNAVAILABLE`.
    fn run(
        &self,
        cx: &Self::Context,
        params: UpdateRunParams,
        ) -> impl Future<Output = Result<UpdateRunResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Update`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait UpdateTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Update,
    {
        vec![
            update::run(),
        ]
    }
}

/// The rows of [`Update`], one constructor each.
pub mod update {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Installs the newest version and restarts. A gateway that cannot install itself answers `UNAVAILABLE`.
    pub fn run<S_: super::Update>() -> Route<S_> {
        Route::new(method("update.run"), |bytes| {
            let params: UpdateRunParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::run(&server, &cx, params).await) })
            }))
        })
    }
}

/// Channels: the messaging services the gateway is linked to, each with one or more accounts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `channels.*`",
    label = "has no handlers for `Channels`",
    note = "methods of `Channels`: `channels.status`, `channels.logout`",
    note = "write `#[dispatch] impl v3::Channels for {Self} {{ … }}`"
)]
pub trait Channels: Server + ChannelsTable {
    /// Says how the channels and their accounts are, and what people call them.
    fn status(
        &self,
        cx: &Self::Context,
        params: ChannelsStatusParams,
        ) -> impl Future<Output = Result<ChannelsStatusResult, Failure>> + Send;
    /// Stops a channel and forgets its link to an account.
    fn logout(
        &self,
        cx: &Self::Context,
        params: ChannelsLogoutParams,
        ) -> impl Future<Output = Result<ChannelsLogoutResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Channels`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait ChannelsTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Channels,
    {
        vec![
            channels::status(),
            channels::logout(),
        ]
    }
}

/// The rows of [`Channels`], one constructor each.
pub mod channels {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Says how the channels and their accounts are, and what people call them.
    pub fn status<S_: super::Channels>() -> Route<S_> {
        Route::new(method("channels.status"), |bytes| {
            let params: ChannelsStatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }

    /// Stops a channel and forgets its link to an account.
    pub fn logout<S_: super::Channels>() -> Route<S_> {
        Route::new(method("channels.logout"), |bytes| {
            let params: ChannelsLogoutParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::logout(&server, &cx, params).await) })
            }))
        })
    }
}

/// Linking a channel with a code that people scan. Without a channel that is linked this way, both methods fail with
/// `web login provider is not available`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `web.*`",
    label = "has no handlers for `Web`",
    note = "methods of `Web`: `web.login.start`, `web.login.wait`",
    note = "write `#[dispatch] impl v3::Web for {Self} {{ … }}`"
)]
pub trait Web: Server + WebTable {
    /// Stops the channel and makes a code to scan.
    fn login_start(
        &self,
        cx: &Self::Context,
        params: WebLoginStartParams,
        ) -> impl Future<Output = Result<WebLoginStartResult, Failure>> + Send;
    /// Waits until the code was scanned, and starts the channel then.
    fn login_wait(
        &self,
        cx: &Self::Context,
        params: WebLoginWaitParams,
        ) -> impl Future<Output = Result<WebLoginWaitResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Web`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait WebTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Web,
    {
        vec![
            web::login_start(),
            web::login_wait(),
        ]
    }
}

/// The rows of [`Web`], one constructor each.
pub mod web {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Stops the channel and makes a code to scan.
    pub fn login_start<S_: super::Web>() -> Route<S_> {
        Route::new(method("web.login.start"), |bytes| {
            let params: WebLoginStartParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::login_start(&server, &cx, params).await) })
            }))
        })
    }

    /// Waits until the code was scanned, and starts the channel then.
    pub fn login_wait<S_: super::Web>() -> Route<S_> {
        Route::new(method("web.login.wait"), |bytes| {
            let params: WebLoginWaitParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::login_wait(&server, &cx, params).await) })
            }))
        })
    }
}

/// Models: what agents can think with.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `models.*`",
    label = "has no handlers for `Models`",
    note = "methods of `Models`: `models.list`",
    note = "write `#[dispatch] impl v3::Models for {Self} {{ … }}`"
)]
pub trait Models: Server + ModelsTable {
    /// Lists the models of all providers, by provider and name.
    fn list(
        &self,
        cx: &Self::Context,
        params: ModelsListParams,
        ) -> impl Future<Output = Result<ModelsListResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Models`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait ModelsTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Models,
    {
        vec![
            models_::list(),
        ]
    }
}

/// The rows of [`Models`], one constructor each.
pub mod models_ {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the models of all providers, by provider and name.
    pub fn list<S_: super::Models>() -> Route<S_> {
        Route::new(method("models.list"), |bytes| {
            let params: ModelsListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }
}

/// Skills: what agents have learned to do with the programs of a machine.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `skills.*`",
    label = "has no handlers for `Skills`",
    note = "methods of `Skills`: `skills.status`, `skills.bins`, `skills.install`, `skills.update`",
    note = "write `#[dispatch] impl v3::Skills for {Self} {{ … }}`"
)]
pub trait Skills: Server + SkillsTable {
    /// Lists the skills of the default agent: which can be used, and what the others lack.
    fn status(
        &self,
        cx: &Self::Context,
        params: SkillsStatusParams,
        ) -> impl Future<Output = Result<SkillsStatusResult, Failure>> + Send;
    /// Lists the programs that skills ask for, so that a node can say which it has.
    fn bins(
        &self,
        cx: &Self::Context,
        params: SkillsBinsParams,
        ) -> impl Future<Output = Result<SkillsBinsResult, Failure>> + Send;
    /// Installs what a skill lacks, and waits for it. A failed installation answers with its output beside the error.
    fn install(
        &self,
        cx: &Self::Context,
        params: SkillsInstallParams,
        ) -> impl Future<Output = Result<SkillsInstallResult, Failure>> + Send;
    /// Changes the settings of a skill; what is absent stays as it is.
    fn update(
        &self,
        cx: &Self::Context,
        params: SkillsUpdateParams,
        ) -> impl Future<Output = Result<SkillsUpdateResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Skills`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait SkillsTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Skills,
    {
        vec![
            skills::status(),
            skills::bins(),
            skills::install(),
            skills::update(),
        ]
    }
}

/// The rows of [`Skills`], one constructor each.
pub mod skills {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the skills of the default agent: which can be used, and what the others lack.
    pub fn status<S_: super::Skills>() -> Route<S_> {
        Route::new(method("skills.status"), |bytes| {
            let params: SkillsStatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }

    /// Lists the programs that skills ask for, so that a node can say which it has.
    pub fn bins<S_: super::Skills>() -> Route<S_> {
        Route::new(method("skills.bins"), |bytes| {
            let params: SkillsBinsParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::bins(&server, &cx, params).await) })
            }))
        })
    }

    /// Installs what a skill lacks, and waits for it. A failed installation answers with its output beside the error.
    pub fn install<S_: super::Skills>() -> Route<S_> {
        Route::new(method("skills.install"), |bytes| {
            let params: SkillsInstallParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::install(&server, &cx, params).await) })
            }))
        })
    }

    /// Changes the settings of a skill; what is absent stays as it is.
    pub fn update<S_: super::Skills>() -> Route<S_> {
        Route::new(method("skills.update"), |bytes| {
            let params: SkillsUpdateParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::update(&server, &cx, params).await) })
            }))
        })
    }
}

/// Usage: how much of the providers' models was used, and what it cost.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `usage.*`",
    label = "has no handlers for `Usage`",
    note = "methods of `Usage`: `usage.status`, `usage.cost`",
    note = "write `#[dispatch] impl v3::Usage for {Self} {{ … }}`"
)]
pub trait Usage: Server + UsageTable {
    /// Says how much of what providers allow is used up, as they tell it.
    fn status(
        &self,
        cx: &Self::Context,
        params: UsageStatusParams,
        ) -> impl Future<Output = Result<UsageStatusResult, Failure>> + Send;
    /// Adds up what the transcripts of the default agent say about tokens and cost. The answer may be half a minute old.
    fn cost(
        &self,
        cx: &Self::Context,
        params: UsageCostParams,
        ) -> impl Future<Output = Result<UsageCostResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Usage`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait UsageTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Usage,
    {
        vec![
            usage::status(),
            usage::cost(),
        ]
    }
}

/// The rows of [`Usage`], one constructor each.
pub mod usage {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Says how much of what providers allow is used up, as they tell it.
    pub fn status<S_: super::Usage>() -> Route<S_> {
        Route::new(method("usage.status"), |bytes| {
            let params: UsageStatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }

    /// Adds up what the transcripts of the default agent say about tokens and cost. The answer may be half a minute old.
    pub fn cost<S_: super::Usage>() -> Route<S_> {
        Route::new(method("usage.cost"), |bytes| {
            let params: UsageCostParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::cost(&server, &cx, params).await) })
            }))
        })
    }
}

/// Text to speech: how answers are spoken.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `tts.*`",
    label = "has no handlers for `Tts`",
    note = "methods of `Tts`: `tts.status`, `tts.providers`, `tts.enable`, `tts.disable`, `tts.convert`, `tts.setProvider`",
    note = "write `#[dispatch] impl v3::Tts for {Self} {{ … }}`"
)]
pub trait Tts: Server + TtsTable {
    /// Says whether answers are spoken, and by whom.
    fn status(
        &self,
        cx: &Self::Context,
        params: TtsStatusParams,
        ) -> impl Future<Output = Result<TtsStatusResult, Failure>> + Send;
    /// Lists who can speak.
    fn providers(
        &self,
        cx: &Self::Context,
        params: TtsProvidersParams,
        ) -> impl Future<Output = Result<TtsProvidersResult, Failure>> + Send;
    /// Has answers spoken from now on.
    fn enable(
        &self,
        cx: &Self::Context,
        params: TtsEnableParams,
        ) -> impl Future<Output = Result<TtsEnableResult, Failure>> + Send;
    /// Has answers not spoken any more.
    fn disable(
        &self,
        cx: &Self::Context,
        params: TtsDisableParams,
        ) -> impl Future<Output = Result<TtsDisableResult, Failure>> + Send;
    /// Speaks a text into a file on the gateway's machine.
    fn convert(
        &self,
        cx: &Self::Context,
        params: TtsConvertParams,
        ) -> impl Future<Output = Result<TtsConvertResult, Failure>> + Send;
    /// Chooses who speaks.
    fn set_provider(
        &self,
        cx: &Self::Context,
        params: TtsSetProviderParams,
        ) -> impl Future<Output = Result<TtsSetProviderResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Tts`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait TtsTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Tts,
    {
        vec![
            tts::status(),
            tts::providers(),
            tts::enable(),
            tts::disable(),
            tts::convert(),
            tts::set_provider(),
        ]
    }
}

/// The rows of [`Tts`], one constructor each.
pub mod tts {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Says whether answers are spoken, and by whom.
    pub fn status<S_: super::Tts>() -> Route<S_> {
        Route::new(method("tts.status"), |bytes| {
            let params: TtsStatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }

    /// Lists who can speak.
    pub fn providers<S_: super::Tts>() -> Route<S_> {
        Route::new(method("tts.providers"), |bytes| {
            let params: TtsProvidersParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::providers(&server, &cx, params).await) })
            }))
        })
    }

    /// Has answers spoken from now on.
    pub fn enable<S_: super::Tts>() -> Route<S_> {
        Route::new(method("tts.enable"), |bytes| {
            let params: TtsEnableParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::enable(&server, &cx, params).await) })
            }))
        })
    }

    /// Has answers not spoken any more.
    pub fn disable<S_: super::Tts>() -> Route<S_> {
        Route::new(method("tts.disable"), |bytes| {
            let params: TtsDisableParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::disable(&server, &cx, params).await) })
            }))
        })
    }

    /// Speaks a text into a file on the gateway's machine.
    pub fn convert<S_: super::Tts>() -> Route<S_> {
        Route::new(method("tts.convert"), |bytes| {
            let params: TtsConvertParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::convert(&server, &cx, params).await) })
            }))
        })
    }

    /// Chooses who speaks.
    pub fn set_provider<S_: super::Tts>() -> Route<S_> {
        Route::new(method("tts.setProvider"), |bytes| {
            let params: TtsSetProviderParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::set_provider(&server, &cx, params).await) })
            }))
        })
    }
}

/// Talking instead of typing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `talk.*`",
    label = "has no handlers for `Talk`",
    note = "methods of `Talk`: `talk.mode`",
    note = "write `#[dispatch] impl v3::Talk for {Self} {{ … }}`"
)]
pub trait Talk: Server + TalkTable {
    /// Switches talking on or off for all clients, or tells them how far it is.
    ///
    /// A web chat is refused with `UNAVAILABLE` while no phone is connected as a node: nothing would listen.
    fn mode(
        &self,
        cx: &Self::Context,
        params: TalkModeParams,
        ) -> impl Future<Output = Result<TalkModeResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Talk`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait TalkTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Talk,
    {
        vec![
            talk::mode(),
        ]
    }
}

/// The rows of [`Talk`], one constructor each.
pub mod talk {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Switches talking on or off for all clients, or tells them how far it is.
    ///
    /// A web chat is refused with `UNAVAILABLE` while no phone is connected as a node: nothing would listen.
    pub fn mode<S_: super::Talk>() -> Route<S_> {
        Route::new(method("talk.mode"), |bytes| {
            let params: TalkModeParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::mode(&server, &cx, params).await) })
            }))
        })
    }
}

/// The words that wake a listening device.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `voicewake.*`",
    label = "has no handlers for `Voicewake`",
    note = "methods of `Voicewake`: `voicewake.get`, `voicewake.set`",
    note = "write `#[dispatch] impl v3::Voicewake for {Self} {{ … }}`"
)]
pub trait Voicewake: Server + VoicewakeTable {
    /// Reads the words.
    fn get(
        &self,
        cx: &Self::Context,
        params: VoicewakeGetParams,
        ) -> impl Future<Output = Result<VoicewakeGetResult, Failure>> + Send;
    /// Replaces the words.
    fn set(
        &self,
        cx: &Self::Context,
        params: VoicewakeSetParams,
        ) -> impl Future<Output = Result<VoicewakeSetResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Voicewake`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait VoicewakeTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Voicewake,
    {
        vec![
            voicewake::get(),
            voicewake::set(),
        ]
    }
}

/// The rows of [`Voicewake`], one constructor each.
pub mod voicewake {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Reads the words.
    pub fn get<S_: super::Voicewake>() -> Route<S_> {
        Route::new(method("voicewake.get"), |bytes| {
            let params: VoicewakeGetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::get(&server, &cx, params).await) })
            }))
        })
    }

    /// Replaces the words.
    pub fn set<S_: super::Voicewake>() -> Route<S_> {
        Route::new(method("voicewake.set"), |bytes| {
            let params: VoicewakeSetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::set(&server, &cx, params).await) })
            }))
        })
    }
}

/// Nodes: devices that carry out commands, such as phones with a camera or machines with a shell.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `node.*`",
    label = "has no handlers for `Node`",
    note = "methods of `Node`: `node.list`, `node.describe`, `node.rename`, `node.invoke`, `node.invoke.result`, `node.event`",
    note = "write `#[dispatch] impl v3::Node for {Self} {{ … }}`"
)]
pub trait Node: Server + NodeTable {
    /// Lists the nodes: paired devices that may be nodes, and everything connected as one.
    fn list(
        &self,
        cx: &Self::Context,
        params: NodeListParams,
        ) -> impl Future<Output = Result<NodeListResult, Failure>> + Send;
    /// Describes one node.
    fn describe(
        &self,
        cx: &Self::Context,
        params: NodeDescribeParams,
        ) -> impl Future<Output = Result<NodeDescribeResult, Failure>> + Send;
    /// Gives a node of the pairing of `node.pair.*` another name.
    fn rename(
        &self,
        cx: &Self::Context,
        params: NodeRenameParams,
        ) -> impl Future<Output = Result<NodeRenameResult, Failure>> + Send;
    /// Lets a node carry out a command and waits for what comes of it. Repeating a request carries the command out again, whatever its key.
    ///
    /// `UNAVAILABLE` means the node is not connected, failed, left or took too long; `details.nodeError` holds what it said. `INVALID_REQUEST` with `details.reason` means the command is not one this node offers and may carry out.
    fn invoke(
        &self,
        cx: &Self::Context,
        params: NodeInvokeParams,
        ) -> impl Future<Output = Result<NodeInvokeResult, Failure>> + Send;
    /// Tells what came of a command. Sent by the node that was asked with `node.invoke.request`.
    ///
    /// Nodes in the field are forgiven: a `payloadJSON` or `error` of `null` counts as absent, and a `payloadJSON` that is no text as `payload`.
    fn invoke_result(
        &self,
        cx: &Self::Context,
        params: NodeInvokeResultParams,
        ) -> impl Future<Output = Result<NodeInvokeResultResult, Failure>> + Send;
    /// Tells what happened on a node: somebody spoke, a command started or ended, a chat is to be followed. Events the gateway does not know succeed without an effect.
    fn event(
        &self,
        cx: &Self::Context,
        params: NodeEventParams,
        ) -> impl Future<Output = Result<NodeEventResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Node`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait NodeTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Node,
    {
        vec![
            node::list(),
            node::describe(),
            node::rename(),
            node::invoke(),
            node::invoke_result(),
            node::event(),
        ]
    }
}

/// The rows of [`Node`], one constructor each.
pub mod node {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the nodes: paired devices that may be nodes, and everything connected as one.
    pub fn list<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.list"), |bytes| {
            let params: NodeListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Describes one node.
    pub fn describe<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.describe"), |bytes| {
            let params: NodeDescribeParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::describe(&server, &cx, params).await) })
            }))
        })
    }

    /// Gives a node of the pairing of `node.pair.*` another name.
    pub fn rename<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.rename"), |bytes| {
            let params: NodeRenameParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::rename(&server, &cx, params).await) })
            }))
        })
    }

    /// Lets a node carry out a command and waits for what comes of it. Repeating a request carries the command out again, whatever its key.
    ///
    /// `UNAVAILABLE` means the node is not connected, failed, left or took too long; `details.nodeError` holds what it said. `INVALID_REQUEST` with `details.reason` means the command is not one this node offers and may carry out.
    pub fn invoke<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.invoke"), |bytes| {
            let params: NodeInvokeParams = decode(bytes)?;
            let key = Some(params.idempotency_key.clone());
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::invoke(&server, &cx, params).await) })
            }))
        })
    }

    /// Tells what came of a command. Sent by the node that was asked with `node.invoke.request`.
    ///
    /// Nodes in the field are forgiven: a `payloadJSON` or `error` of `null` counts as absent, and a `payloadJSON` that is no text as `payload`.
    pub fn invoke_result<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.invoke.result"), |bytes| {
            let params: NodeInvokeResultParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::invoke_result(&server, &cx, params).await) })
            }))
        })
    }

    /// Tells what happened on a node: somebody spoke, a command started or ended, a chat is to be followed. Events the gateway does not know succeed without an effect.
    pub fn event<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.event"), |bytes| {
            let params: NodeEventParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::event(&server, &cx, params).await) })
            }))
        })
    }
}

/// The older pairing of nodes, with tokens of its own. It lets nobody in: connections are let in by the pairing of devices, `device.pair.*`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `node.*`",
    label = "has no handlers for `NodePair`",
    note = "methods of `NodePair`: `node.pair.request`, `node.pair.list`, `node.pair.approve`, `node.pair.reject`, `node.pair.verify`",
    note = "write `#[dispatch] impl v3::NodePair for {Self} {{ … }}`"
)]
pub trait NodePair: Server + NodePairTable {
    /// Asks that a node be paired. A node has one request at a time, which lasts five minutes; asking again answers with it.
    fn request(
        &self,
        cx: &Self::Context,
        params: NodePairRequestParams,
        ) -> impl Future<Output = Result<NodePairRequestResult, Failure>> + Send;
    /// Lists the requests that wait and the nodes that are paired.
    fn list(
        &self,
        cx: &Self::Context,
        params: NodePairListParams,
        ) -> impl Future<Output = Result<NodePairListResult, Failure>> + Send;
    /// Pairs the node of a request, and issues its token.
    fn approve(
        &self,
        cx: &Self::Context,
        params: NodePairApproveParams,
        ) -> impl Future<Output = Result<NodePairApproveResult, Failure>> + Send;
    /// Declines a request.
    fn reject(
        &self,
        cx: &Self::Context,
        params: NodePairRejectParams,
        ) -> impl Future<Output = Result<NodePairRejectResult, Failure>> + Send;
    /// Says whether a token is the one of a paired node.
    fn verify(
        &self,
        cx: &Self::Context,
        params: NodePairVerifyParams,
        ) -> impl Future<Output = Result<NodePairVerifyResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`NodePair`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait NodePairTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: NodePair,
    {
        vec![
            node_pair::request(),
            node_pair::list(),
            node_pair::approve(),
            node_pair::reject(),
            node_pair::verify(),
        ]
    }
}

/// The rows of [`NodePair`], one constructor each.
pub mod node_pair {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Asks that a node be paired. A node has one request at a time, which lasts five minutes; asking again answers with it.
    pub fn request<S_: super::NodePair>() -> Route<S_> {
        Route::new(method("node.pair.request"), |bytes| {
            let params: NodePairRequestParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::request(&server, &cx, params).await) })
            }))
        })
    }

    /// Lists the requests that wait and the nodes that are paired.
    pub fn list<S_: super::NodePair>() -> Route<S_> {
        Route::new(method("node.pair.list"), |bytes| {
            let params: NodePairListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Pairs the node of a request, and issues its token.
    pub fn approve<S_: super::NodePair>() -> Route<S_> {
        Route::new(method("node.pair.approve"), |bytes| {
            let params: NodePairApproveParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::approve(&server, &cx, params).await) })
            }))
        })
    }

    /// Declines a request.
    pub fn reject<S_: super::NodePair>() -> Route<S_> {
        Route::new(method("node.pair.reject"), |bytes| {
            let params: NodePairRejectParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::reject(&server, &cx, params).await) })
            }))
        })
    }

    /// Says whether a token is the one of a paired node.
    pub fn verify<S_: super::NodePair>() -> Route<S_> {
        Route::new(method("node.pair.verify"), |bytes| {
            let params: NodePairVerifyParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::verify(&server, &cx, params).await) })
            }))
        })
    }
}

/// Devices: which may connect, in which roles, with which scopes and tokens. Connections that prove a device are let in by its pairing; those that only know the gateway's secret need none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `device.*`",
    label = "has no handlers for `Device`",
    note = "methods of `Device`: `device.pair.list`, `device.pair.approve`, `device.pair.reject`, `device.token.rotate`, `device.token.revoke`",
    note = "write `#[dispatch] impl v3::Device for {Self} {{ … }}`"
)]
pub trait Device: Server + DeviceTable {
    /// Lists the requests that wait and the devices that are paired, without their tokens.
    fn pair_list(
        &self,
        cx: &Self::Context,
        params: DevicePairListParams,
        ) -> impl Future<Output = Result<DevicePairListResult, Failure>> + Send;
    /// Pairs the device of a request: it gains the role and scopes it asked for, and a new token for that role.
    fn pair_approve(
        &self,
        cx: &Self::Context,
        params: DevicePairApproveParams,
        ) -> impl Future<Output = Result<DevicePairApproveResult, Failure>> + Send;
    /// Declines a request.
    fn pair_reject(
        &self,
        cx: &Self::Context,
        params: DevicePairRejectParams,
        ) -> impl Future<Output = Result<DevicePairRejectResult, Failure>> + Send;
    /// Replaces a device's token for a role, also where it had none. The earlier one is worth nothing from now on; connections that are open stay open.
    fn token_rotate(
        &self,
        cx: &Self::Context,
        params: DeviceTokenRotateParams,
        ) -> impl Future<Output = Result<DeviceTokenRotateResult, Failure>> + Send;
    /// Takes a device's token for a role back. Connections that are open stay open, and the device gets another one when it next connects with the gateway's secret.
    fn token_revoke(
        &self,
        cx: &Self::Context,
        params: DeviceTokenRevokeParams,
        ) -> impl Future<Output = Result<DeviceTokenRevokeResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Device`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait DeviceTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Device,
    {
        vec![
            device::pair_list(),
            device::pair_approve(),
            device::pair_reject(),
            device::token_rotate(),
            device::token_revoke(),
        ]
    }
}

/// The rows of [`Device`], one constructor each.
pub mod device {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the requests that wait and the devices that are paired, without their tokens.
    pub fn pair_list<S_: super::Device>() -> Route<S_> {
        Route::new(method("device.pair.list"), |bytes| {
            let params: DevicePairListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::pair_list(&server, &cx, params).await) })
            }))
        })
    }

    /// Pairs the device of a request: it gains the role and scopes it asked for, and a new token for that role.
    pub fn pair_approve<S_: super::Device>() -> Route<S_> {
        Route::new(method("device.pair.approve"), |bytes| {
            let params: DevicePairApproveParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::pair_approve(&server, &cx, params).await) })
            }))
        })
    }

    /// Declines a request.
    pub fn pair_reject<S_: super::Device>() -> Route<S_> {
        Route::new(method("device.pair.reject"), |bytes| {
            let params: DevicePairRejectParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::pair_reject(&server, &cx, params).await) })
            }))
        })
    }

    /// Replaces a device's token for a role, also where it had none. The earlier one is worth nothing from now on; connections that are open stay open.
    pub fn token_rotate<S_: super::Device>() -> Route<S_> {
        Route::new(method("device.token.rotate"), |bytes| {
            let params: DeviceTokenRotateParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::token_rotate(&server, &cx, params).await) })
            }))
        })
    }

    /// Takes a device's token for a role back. Connections that are open stay open, and the device gets another one when it next connects with the gateway's secret.
    pub fn token_revoke<S_: super::Device>() -> Route<S_> {
        Route::new(method("device.token.revoke"), |bytes| {
            let params: DeviceTokenRevokeParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::token_revoke(&server, &cx, params).await) })
            }))
        })
    }
}

/// Approvals of commands that agents run on machines: asking people, and the file that says what needs no asking.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `exec.*`",
    label = "has no handlers for `Exec`",
    note = "methods of `Exec`: `exec.approval.request`, `exec.approval.resolve`, `exec.approvals.get`, `exec.approvals.set`, `exec.approvals.node.get`, `exec.approvals.node.set`",
    note = "write `#[dispatch] impl v3::Exec for {Self} {{ … }}`"
)]
pub trait Exec: Server + ExecTable {
    /// Asks people whether a command may run, and answers when somebody decided or the time is over. Asking outlives the connection that asked.
    fn approval_request(
        &self,
        cx: &Self::Context,
        params: ExecApprovalRequestParams,
        ) -> impl Future<Output = Result<ExecApprovalRequestResult, Failure>> + Send;
    /// Decides whether a command may run.
    fn approval_resolve(
        &self,
        cx: &Self::Context,
        params: ExecApprovalResolveParams,
        ) -> impl Future<Output = Result<ExecApprovalResolveResult, Failure>> + Send;
    /// Reads the approvals of the gateway's machine.
    fn approvals_get(
        &self,
        cx: &Self::Context,
        params: ExecApprovalsGetParams,
        ) -> impl Future<Output = Result<ExecApprovalsGetResult, Failure>> + Send;
    /// Replaces the approvals of the gateway's machine. The path and the token of the socket stay as they are unless new ones are given, and entries without an id get one.
    fn approvals_set(
        &self,
        cx: &Self::Context,
        params: ExecApprovalsSetParams,
        ) -> impl Future<Output = Result<ExecApprovalsSetResult, Failure>> + Send;
    /// Reads the approvals of a node's machine, through its command `system.execApprovals.get`.
    fn approvals_node_get(
        &self,
        cx: &Self::Context,
        params: ExecApprovalsNodeGetParams,
        ) -> impl Future<Output = Result<ExecApprovalsNodeGetResult, Failure>> + Send;
    /// Replaces the approvals of a node's machine, through its command `system.execApprovals.set`.
    fn approvals_node_set(
        &self,
        cx: &Self::Context,
        params: ExecApprovalsNodeSetParams,
        ) -> impl Future<Output = Result<ExecApprovalsNodeSetResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Exec`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait ExecTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Exec,
    {
        vec![
            exec::approval_request(),
            exec::approval_resolve(),
            exec::approvals_get(),
            exec::approvals_set(),
            exec::approvals_node_get(),
            exec::approvals_node_set(),
        ]
    }
}

/// The rows of [`Exec`], one constructor each.
pub mod exec {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Asks people whether a command may run, and answers when somebody decided or the time is over. Asking outlives the connection that asked.
    pub fn approval_request<S_: super::Exec>() -> Route<S_> {
        Route::new(method("exec.approval.request"), |bytes| {
            let params: ExecApprovalRequestParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::approval_request(&server, &cx, params).await) })
            }))
        })
    }

    /// Decides whether a command may run.
    pub fn approval_resolve<S_: super::Exec>() -> Route<S_> {
        Route::new(method("exec.approval.resolve"), |bytes| {
            let params: ExecApprovalResolveParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::approval_resolve(&server, &cx, params).await) })
            }))
        })
    }

    /// Reads the approvals of the gateway's machine.
    pub fn approvals_get<S_: super::Exec>() -> Route<S_> {
        Route::new(method("exec.approvals.get"), |bytes| {
            let params: ExecApprovalsGetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::approvals_get(&server, &cx, params).await) })
            }))
        })
    }

    /// Replaces the approvals of the gateway's machine. The path and the token of the socket stay as they are unless new ones are given, and entries without an id get one.
    pub fn approvals_set<S_: super::Exec>() -> Route<S_> {
        Route::new(method("exec.approvals.set"), |bytes| {
            let params: ExecApprovalsSetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::approvals_set(&server, &cx, params).await) })
            }))
        })
    }

    /// Reads the approvals of a node's machine, through its command `system.execApprovals.get`.
    pub fn approvals_node_get<S_: super::Exec>() -> Route<S_> {
        Route::new(method("exec.approvals.node.get"), |bytes| {
            let params: ExecApprovalsNodeGetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::approvals_node_get(&server, &cx, params).await) })
            }))
        })
    }

    /// Replaces the approvals of a node's machine, through its command `system.execApprovals.set`.
    pub fn approvals_node_set<S_: super::Exec>() -> Route<S_> {
        Route::new(method("exec.approvals.node.set"), |bytes| {
            let params: ExecApprovalsNodeSetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::approvals_node_set(&server, &cx, params).await) })
            }))
        })
    }
}

/// Steering a web browser, on a node or on the gateway's machine.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `browser.*`",
    label = "has no handlers for `Browser`",
    note = "methods of `Browser`: `browser.request`",
    note = "write `#[dispatch] impl v3::Browser for {Self} {{ … }}`"
)]
pub trait Browser: Server + BrowserTable {
    /// Passes a request on to the service that steers the browser, and its answer back. Without such a service the answer is `browser control is disabled`.
    fn request(
        &self,
        cx: &Self::Context,
        params: BrowserRequestParams,
        ) -> impl Future<Output = Result<BrowserRequestResult, Failure>> + Send;
}

/// The rows of the dispatch table for [`Browser`]; written by `#[dispatch]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has handlers but no dispatch table: add `#[dispatch]`",
    label = "add `#[dispatch]` to this impl"
)]
pub trait BrowserTable: Server {
    /// One row per method.
    fn routes() -> Vec<Route<Self>>
    where
        Self: Browser,
    {
        vec![
            browser::request(),
        ]
    }
}

/// The rows of [`Browser`], one constructor each.
pub mod browser {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Passes a request on to the service that steers the browser, and its answer back. Without such a service the answer is `browser control is disabled`.
    pub fn request<S_: super::Browser>() -> Route<S_> {
        Route::new(method("browser.request"), |bytes| {
            let params: BrowserRequestParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::request(&server, &cx, params).await) })
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
    S_: Status,
    S_: Presence,
    S_: Agent,
    S_: Agents,
    S_: Chat,
    S_: Sessions,
    S_: Messaging,
    S_: Heartbeat,
    S_: Cron,
    S_: Config,
    S_: Wizard,
    S_: Logs,
    S_: Update,
    S_: Channels,
    S_: Web,
    S_: Models,
    S_: Skills,
    S_: Usage,
    S_: Tts,
    S_: Talk,
    S_: Voicewake,
    S_: Node,
    S_: NodePair,
    S_: Device,
    S_: Exec,
    S_: Browser,
{
    let mut routes = Vec::with_capacity(METHODS.len());
    routes.extend(<S_ as ConnectionTable>::routes());
    routes.extend(<S_ as SystemTable>::routes());
    routes.extend(<S_ as StatusTable>::routes());
    routes.extend(<S_ as PresenceTable>::routes());
    routes.extend(<S_ as AgentTable>::routes());
    routes.extend(<S_ as AgentsTable>::routes());
    routes.extend(<S_ as ChatTable>::routes());
    routes.extend(<S_ as SessionsTable>::routes());
    routes.extend(<S_ as MessagingTable>::routes());
    routes.extend(<S_ as HeartbeatTable>::routes());
    routes.extend(<S_ as CronTable>::routes());
    routes.extend(<S_ as ConfigTable>::routes());
    routes.extend(<S_ as WizardTable>::routes());
    routes.extend(<S_ as LogsTable>::routes());
    routes.extend(<S_ as UpdateTable>::routes());
    routes.extend(<S_ as ChannelsTable>::routes());
    routes.extend(<S_ as WebTable>::routes());
    routes.extend(<S_ as ModelsTable>::routes());
    routes.extend(<S_ as SkillsTable>::routes());
    routes.extend(<S_ as UsageTable>::routes());
    routes.extend(<S_ as TtsTable>::routes());
    routes.extend(<S_ as TalkTable>::routes());
    routes.extend(<S_ as VoicewakeTable>::routes());
    routes.extend(<S_ as NodeTable>::routes());
    routes.extend(<S_ as NodePairTable>::routes());
    routes.extend(<S_ as DeviceTable>::routes());
    routes.extend(<S_ as ExecTable>::routes());
    routes.extend(<S_ as BrowserTable>::routes());
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