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
    note = "write `#[dispatch] impl v1::Connection for {Self} {{ … }}`"
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

/// The agents of a gateway: who they are, and how they are made and changed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `Agents`",
    label = "has no handlers for `Agents`",
    note = "methods of `Agents`: `agent.identity`, `agents.list`, `agents.create`, `agents.update`",
    note = "write `#[dispatch] impl v1::Agents for {Self} {{ … }}`"
)]
pub trait Agents: Server + AgentsTable {
    /// Says who an agent is and how it is configured.
    fn identity(
        &self,
        cx: &Self::Context,
        params: AgentIdentityParams,
        ) -> impl Future<Output = Result<AgentIdentityResult, Failure>> + Send;
    /// Lists all agents.
    fn list(
        &self,
        cx: &Self::Context,
        params: AgentsListParams,
        ) -> impl Future<Output = Result<AgentsListResult, Failure>> + Send;
    /// Creates an agent. An id that is taken is refused.
    fn create(
        &self,
        cx: &Self::Context,
        params: AgentsCreateParams,
        ) -> impl Future<Output = Result<AgentsCreateResult, Failure>> + Send;
    /// Changes an agent.
    fn update(
        &self,
        cx: &Self::Context,
        params: AgentsUpdateParams,
        ) -> impl Future<Output = Result<AgentsUpdateResult, Failure>> + Send;
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
            agents::identity(),
            agents::list(),
            agents::create(),
            agents::update(),
        ]
    }
}

/// The rows of [`Agents`], one constructor each.
pub mod agents {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Says who an agent is and how it is configured.
    pub fn identity<S_: super::Agents>() -> Route<S_> {
        Route::new(method("agent.identity"), |bytes| {
            let params: AgentIdentityParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::identity(&server, &cx, params).await) })
            }))
        })
    }

    /// Lists all agents.
    pub fn list<S_: super::Agents>() -> Route<S_> {
        Route::new(method("agents.list"), |bytes| {
            let params: AgentsListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Creates an agent. An id that is taken is refused.
    pub fn create<S_: super::Agents>() -> Route<S_> {
        Route::new(method("agents.create"), |bytes| {
            let params: AgentsCreateParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::create(&server, &cx, params).await) })
            }))
        })
    }

    /// Changes an agent.
    pub fn update<S_: super::Agents>() -> Route<S_> {
        Route::new(method("agents.update"), |bytes| {
            let params: AgentsUpdateParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::update(&server, &cx, params).await) })
            }))
        })
    }
}

/// The sessions of the agents: which there are, and what they are set to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `sessions.*`",
    label = "has no handlers for `Sessions`",
    note = "methods of `Sessions`: `sessions.list`, `sessions.patch`, `sessions.reset`",
    note = "write `#[dispatch] impl v1::Sessions for {Self} {{ … }}`"
)]
pub trait Sessions: Server + SessionsTable {
    /// Lists sessions, those used last first.
    fn list(
        &self,
        cx: &Self::Context,
        params: SessionsListParams,
        ) -> impl Future<Output = Result<SessionsListResult, Failure>> + Send;
    /// Changes what a session is set to. A session that does not exist is created.
    fn patch(
        &self,
        cx: &Self::Context,
        params: SessionsPatchParams,
        ) -> impl Future<Output = Result<SessionsPatchResult, Failure>> + Send;
    /// Lets a session begin anew: its history is left behind, what it is set to stays.
    fn reset(
        &self,
        cx: &Self::Context,
        params: SessionsResetParams,
        ) -> impl Future<Output = Result<SessionsResetResult, Failure>> + Send;
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
            sessions::patch(),
            sessions::reset(),
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

    /// Changes what a session is set to. A session that does not exist is created.
    pub fn patch<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.patch"), |bytes| {
            let params: SessionsPatchParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::patch(&server, &cx, params).await) })
            }))
        })
    }

    /// Lets a session begin anew: its history is left behind, what it is set to stays.
    pub fn reset<S_: super::Sessions>() -> Route<S_> {
        Route::new(method("sessions.reset"), |bytes| {
            let params: SessionsResetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::reset(&server, &cx, params).await) })
            }))
        })
    }
}

/// The channels messages come and go through.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `channels.*`",
    label = "has no handlers for `Channels`",
    note = "methods of `Channels`: `channels.status`, `channels.logout`",
    note = "write `#[dispatch] impl v1::Channels for {Self} {{ … }}`"
)]
pub trait Channels: Server + ChannelsTable {
    /// Says how all configured channels are.
    fn status(
        &self,
        cx: &Self::Context,
        params: ChannelsStatusParams,
        ) -> impl Future<Output = Result<ChannelsStatusResult, Failure>> + Send;
    /// Disconnects an account of a channel and forgets its credentials.
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

    /// Says how all configured channels are.
    pub fn status<S_: super::Channels>() -> Route<S_> {
        Route::new(method("channels.status"), |bytes| {
            let params: ChannelsStatusParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::status(&server, &cx, params).await) })
            }))
        })
    }

    /// Disconnects an account of a channel and forgets its credentials.
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

/// The configuration of a gateway, by paths such as `agent.model`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `config.*`",
    label = "has no handlers for `Config`",
    note = "methods of `Config`: `config.get`, `config.set`, `config.patch`",
    note = "write `#[dispatch] impl v1::Config for {Self} {{ … }}`"
)]
pub trait Config: Server + ConfigTable {
    /// Reads a value, or everything when no path is given.
    fn get(
        &self,
        cx: &Self::Context,
        params: ConfigGetParams,
        ) -> impl Future<Output = Result<ConfigGetResult, Failure>> + Send;
    /// Sets a value.
    fn set(
        &self,
        cx: &Self::Context,
        params: ConfigSetParams,
        ) -> impl Future<Output = Result<ConfigSetResult, Failure>> + Send;
    /// Makes several changes, all of them or none.
    fn patch(
        &self,
        cx: &Self::Context,
        params: ConfigPatchParams,
        ) -> impl Future<Output = Result<ConfigPatchResult, Failure>> + Send;
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
        ]
    }
}

/// The rows of [`Config`], one constructor each.
pub mod config {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Reads a value, or everything when no path is given.
    pub fn get<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.get"), |bytes| {
            let params: ConfigGetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::get(&server, &cx, params).await) })
            }))
        })
    }

    /// Sets a value.
    pub fn set<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.set"), |bytes| {
            let params: ConfigSetParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::set(&server, &cx, params).await) })
            }))
        })
    }

    /// Makes several changes, all of them or none.
    pub fn patch<S_: super::Config>() -> Route<S_> {
        Route::new(method("config.patch"), |bytes| {
            let params: ConfigPatchParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::patch(&server, &cx, params).await) })
            }))
        })
    }
}

/// What is done at set times. Jobs have the shape of later protocols, which can say more than this one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `cron.*`",
    label = "has no handlers for `Cron`",
    note = "methods of `Cron`: `cron.list`, `cron.add`, `cron.remove`",
    note = "write `#[dispatch] impl v1::Cron for {Self} {{ … }}`"
)]
pub trait Cron: Server + CronTable {
    /// Lists the jobs, the next one first.
    fn list(
        &self,
        cx: &Self::Context,
        params: CronListParams,
        ) -> impl Future<Output = Result<CronListResult, Failure>> + Send;
    /// Adds a job that gives an agent a message at set times.
    fn add(
        &self,
        cx: &Self::Context,
        params: CronAddParams,
        ) -> impl Future<Output = Result<CronJob, Failure>> + Send;
    /// Removes a job.
    fn remove(
        &self,
        cx: &Self::Context,
        params: CronRemoveParams,
        ) -> impl Future<Output = Result<CronRemoveResult, Failure>> + Send;
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
            cron::add(),
            cron::remove(),
        ]
    }
}

/// The rows of [`Cron`], one constructor each.
pub mod cron {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the jobs, the next one first.
    pub fn list<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.list"), |bytes| {
            let params: CronListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Adds a job that gives an agent a message at set times.
    pub fn add<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.add"), |bytes| {
            let params: CronAddParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::add(&server, &cx, params).await) })
            }))
        })
    }

    /// Removes a job.
    pub fn remove<S_: super::Cron>() -> Route<S_> {
        Route::new(method("cron.remove"), |bytes| {
            let params: CronRemoveParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::remove(&server, &cx, params).await) })
            }))
        })
    }
}

/// The devices that carry out commands.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `node.*`",
    label = "has no handlers for `Node`",
    note = "methods of `Node`: `node.list`, `node.invoke`",
    note = "write `#[dispatch] impl v1::Node for {Self} {{ … }}`"
)]
pub trait Node: Server + NodeTable {
    /// Lists the nodes that are paired or connected.
    fn list(
        &self,
        cx: &Self::Context,
        params: NodeListParams,
        ) -> impl Future<Output = Result<NodeListResult, Failure>> + Send;
    /// Lets a node carry out a command, and waits for what comes of it.
    fn invoke(
        &self,
        cx: &Self::Context,
        params: NodeInvokeParams,
        ) -> impl Future<Output = Result<NodeInvokeResult, Failure>> + Send;
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
            node::invoke(),
        ]
    }
}

/// The rows of [`Node`], one constructor each.
pub mod node {
    #[allow(clippy::wildcard_imports, reason = "params and results are types of this version")]
    use super::*;

    /// Lists the nodes that are paired or connected.
    pub fn list<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.list"), |bytes| {
            let params: NodeListParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::list(&server, &cx, params).await) })
            }))
        })
    }

    /// Lets a node carry out a command, and waits for what comes of it.
    pub fn invoke<S_: super::Node>() -> Route<S_> {
        Route::new(method("node.invoke"), |bytes| {
            let params: NodeInvokeParams = decode(bytes)?;
            let key = None;
            Ok(Call::new(key, move |server: Arc<S_>, cx, _| {
                Box::pin(async move { encode(S_::invoke(&server, &cx, params).await) })
            }))
        })
    }
}

/// The dispatch table of a server that handles every namespace.
pub fn table<S_>() -> Table<S_>
where
    S_: Server,
    S_: Connection,
    S_: Agents,
    S_: Sessions,
    S_: Channels,
    S_: Config,
    S_: Cron,
    S_: Node,
{
    let mut routes = Vec::with_capacity(METHODS.len());
    routes.extend(<S_ as ConnectionTable>::routes());
    routes.extend(<S_ as AgentsTable>::routes());
    routes.extend(<S_ as SessionsTable>::routes());
    routes.extend(<S_ as ChannelsTable>::routes());
    routes.extend(<S_ as ConfigTable>::routes());
    routes.extend(<S_ as CronTable>::routes());
    routes.extend(<S_ as NodeTable>::routes());
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