//! The client of this version: [`Client`], the methods it calls and the events it hears.

use crate::client::{self, Contract, EventRow, MethodRow, Payload, Version};

/// A client that speaks this version.
pub type Client = client::Client<Protocol>;
/// A client before it starts.
pub type Builder = client::Builder<Protocol>;
/// Something a client tells.
pub type Notice = client::Notice<Protocol>;
/// The stream of what a client tells.
pub type Notices = client::Notices<Protocol>;

/// This version, as a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protocol;

impl Version for Protocol {
    type Client = super::ClientInfo;
    type Hello = super::HelloOk;
    type Event = ServerEvent;

    fn contract() -> &'static Contract {
        &CONTRACT
    }

    fn event(event: &str, payload: Box<dyn Payload>) -> Option<ServerEvent> {
        ServerEvent::of(event, payload)
    }

    fn unknown_event(event: String, payload: Option<crate::Json>) -> ServerEvent {
        ServerEvent::Unknown { event, payload }
    }
}

static CONTRACT: Contract = Contract {
    versions: super::ACCEPTED_VERSIONS,
    handshake: "connect",
    challenge: Some("connect.challenge"),
    shutdown: Some("shutdown"),
    methods: &[
        MethodRow::of::<calls::AgentIdentity>(),
        MethodRow::of::<calls::AgentsCreate>(),
        MethodRow::of::<calls::AgentsList>(),
        MethodRow::of::<calls::AgentsUpdate>(),
        MethodRow::of::<calls::ChannelsLogout>(),
        MethodRow::of::<calls::ChannelsStatus>(),
        MethodRow::of::<calls::ConfigGet>(),
        MethodRow::of::<calls::ConfigPatch>(),
        MethodRow::of::<calls::ConfigSet>(),
        MethodRow::of::<Handshake>(),
        MethodRow::of::<calls::CronAdd>(),
        MethodRow::of::<calls::CronList>(),
        MethodRow::of::<calls::CronRemove>(),
        MethodRow::of::<calls::NodeInvoke>(),
        MethodRow::of::<calls::NodeList>(),
        MethodRow::of::<calls::SessionsList>(),
        MethodRow::of::<calls::SessionsPatch>(),
        MethodRow::of::<calls::SessionsReset>(),
    ],
    events: &[
        EventRow::of::<super::AgentEvent>("agent"),
        EventRow::of::<super::ChatEvent>("chat"),
        EventRow::of::<super::PresenceEvent>("presence"),
        EventRow::of::<super::ShutdownEvent>("shutdown"),
        EventRow::of::<super::TickEvent>("tick"),
    ],
    frame: |text| client::shape(super::models::ENTRIES, &super::RULES, text),
    explain: |text| super::validate("#", text.as_bytes()),
};

client::methods! { Protocol;
    /// The method that opens a connection; the client calls it by itself.
    Handshake = "connect", decode: super::ConnectParams => super::HelloOk;
}

client::events! {
    /// An event of this version.
    pub enum ServerEvent {
        /// The model or a level of an agent, or of one of its sessions, changed.
        Agent(super::AgentEvent) = "agent";
        /// Somebody said something, or is about to. Pieces of an answer may be dropped for a slow reader; its end never is.
        Chat(super::ChatEvent) = "chat";
        /// Someone came, went or changed.
        Presence(super::PresenceEvent) = "presence";
        /// The gateway is about to stop or restart; the connection closes with code 1012.
        Shutdown(super::ShutdownEvent) = "shutdown";
        /// The connection is alive. Sent every `policy.tickIntervalMs`; a client that misses two should reconnect.
        Tick(super::TickEvent) = "tick";
    }
}

/// The methods, a type each: what [`Client`] calls.
pub mod calls {
    crate::client::methods! { super::Protocol;
    /// Says who an agent is and how it is configured.
    pub AgentIdentity = "agent.identity", decode: super::super::AgentIdentityParams => super::super::AgentIdentityResult;
    /// Creates an agent. An id that is taken is refused.
    pub AgentsCreate = "agents.create", decode: super::super::AgentsCreateParams => super::super::AgentsCreateResult;
    /// Lists all agents.
    pub AgentsList = "agents.list", decode: super::super::AgentsListParams => super::super::AgentsListResult;
    /// Changes an agent.
    pub AgentsUpdate = "agents.update", decode: super::super::AgentsUpdateParams => super::super::AgentsUpdateResult;
    /// Disconnects an account of a channel and forgets its credentials.
    pub ChannelsLogout = "channels.logout", decode: super::super::ChannelsLogoutParams => super::super::ChannelsLogoutResult;
    /// Says how all configured channels are.
    pub ChannelsStatus = "channels.status", decode: super::super::ChannelsStatusParams => super::super::ChannelsStatusResult;
    /// Reads a value, or everything when no path is given.
    pub ConfigGet = "config.get", decode: super::super::ConfigGetParams => super::super::ConfigGetResult;
    /// Makes several changes, all of them or none.
    pub ConfigPatch = "config.patch", decode: super::super::ConfigPatchParams => super::super::ConfigPatchResult;
    /// Sets a value.
    pub ConfigSet = "config.set", decode: super::super::ConfigSetParams => super::super::ConfigSetResult;
    /// Adds a job that gives an agent a message at set times.
    pub CronAdd = "cron.add", decode: super::super::CronAddParams => super::super::CronJob;
    /// Lists the jobs, the next one first.
    pub CronList = "cron.list", decode: super::super::CronListParams => super::super::CronListResult;
    /// Removes a job.
    pub CronRemove = "cron.remove", decode: super::super::CronRemoveParams => super::super::CronRemoveResult;
    /// Lets a node carry out a command, and waits for what comes of it.
    pub NodeInvoke = "node.invoke", decode: super::super::NodeInvokeParams => super::super::NodeInvokeResult;
    /// Lists the nodes that are paired or connected.
    pub NodeList = "node.list", decode: super::super::NodeListParams => super::super::NodeListResult;
    /// Lists sessions, those used last first.
    pub SessionsList = "sessions.list", decode: super::super::SessionsListParams => super::super::SessionsListResult;
    /// Changes what a session is set to. A session that does not exist is created.
    pub SessionsPatch = "sessions.patch", decode: super::super::SessionsPatchParams => super::super::SessionsPatchResult;
    /// Lets a session begin anew: its history is left behind, what it is set to stays.
    pub SessionsReset = "sessions.reset", decode: super::super::SessionsResetParams => super::super::SessionsResetResult;
    }
}