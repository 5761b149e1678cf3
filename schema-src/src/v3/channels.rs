//! Channels: the messaging services the gateway is linked to.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped};

/// Channels: the messaging services the gateway is linked to, each with one or more accounts.
#[methods]
pub trait Channels {
    /// Says how the channels and their accounts are, and what people call them.
    #[method(scope = Read, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn status(params: ChannelsStatusParams) -> ChannelsStatusResult;

    /// Stops a channel and forgets its link to an account.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 256, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn logout(params: ChannelsLogoutParams) -> ChannelsLogoutResult;
}

/// How closely to look.
#[protocol]
pub struct ChannelsStatusParams {
    /// Whether to ask the services themselves.
    pub probe: Option<bool>,
    /// How many milliseconds a service may take to answer; 10 000 when absent, and never less than 1 000.
    pub timeout_ms: Option<u64>,
}

/// How the channels are. Maps have the ids of channels as keys.
#[protocol]
pub struct ChannelsStatusResult {
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64,
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<NonEmpty>,
    /// What people call the channels.
    pub channel_labels: BTreeMap<String, NonEmpty>,
    /// What people call the channels where there is room to say more.
    pub channel_detail_labels: Option<BTreeMap<String, NonEmpty>>,
    /// Names of Apple's system images for the channels.
    pub channel_system_images: Option<BTreeMap<String, NonEmpty>>,
    /// The same by channel, in the order to show them.
    pub channel_meta: Option<Vec<ChannelMeta>>,
    /// What each channel says about itself.
    #[protocol(
        untyped = "each kind of channel describes itself; clients know those they show in particular, and others only by their accounts"
    )]
    pub channels: BTreeMap<String, Untyped>,
    /// The accounts of the channels.
    pub channel_accounts: BTreeMap<String, Vec<ChannelAccountSnapshot>>,
    /// The account of each channel that is meant when none is named.
    pub channel_default_account_id: BTreeMap<String, NonEmpty>,
}

/// What people call a channel.
#[protocol]
pub struct ChannelMeta {
    /// Its id.
    pub id: NonEmpty,
    /// What people call it.
    pub label: NonEmpty,
    /// What people call it where there is room to say more.
    pub detail_label: NonEmpty,
    /// The name of Apple's system image for it.
    pub system_image: Option<String>,
}

/// How an account of a channel is. Channels add members of their own.
#[protocol(open)]
pub struct ChannelAccountSnapshot {
    /// Its id.
    pub account_id: NonEmpty,
    /// What people call it.
    pub name: Option<String>,
    /// Whether it is used.
    pub enabled: Option<bool>,
    /// Whether everything it needs is configured.
    pub configured: Option<bool>,
    /// Whether the service let the gateway in.
    pub linked: Option<bool>,
    /// Whether the gateway is working with it.
    pub running: Option<bool>,
    /// Whether the connection to the service stands.
    pub connected: Option<bool>,
    /// How often the gateway has tried to connect again since the connection broke.
    pub reconnect_attempts: Option<u64>,
    /// When the connection last came to stand, in milliseconds since 1970.
    pub last_connected_at: Option<u64>,
    /// What last went wrong, for people.
    pub last_error: Option<String>,
    /// When the gateway last began working with it, in milliseconds since 1970.
    pub last_start_at: Option<u64>,
    /// When the gateway last stopped working with it, in milliseconds since 1970.
    pub last_stop_at: Option<u64>,
    /// When a message last came in, in milliseconds since 1970.
    pub last_inbound_at: Option<u64>,
    /// When a message last went out, in milliseconds since 1970.
    pub last_outbound_at: Option<u64>,
    /// When the service was last asked, in milliseconds since 1970.
    pub last_probe_at: Option<u64>,
    /// How it receives messages, such as `polling` or `webhook`.
    pub mode: Option<String>,
    /// Who may write to it directly, such as `pairing` or `open`.
    pub dm_policy: Option<String>,
    /// The senders it listens to.
    pub allow_from: Option<Vec<String>>,
    /// Where its token comes from, such as `config` or `env`.
    pub token_source: Option<String>,
    /// Where the token of its bot comes from.
    pub bot_token_source: Option<String>,
    /// Where the token of its app comes from.
    pub app_token_source: Option<String>,
    /// The address of the service.
    pub base_url: Option<String>,
    /// Whether it answers in groups without being mentioned.
    pub allow_unmentioned_groups: Option<bool>,
    /// The path of the program it works through.
    pub cli_path: Option<Nullable<String>>,
    /// The path of the database it reads.
    pub db_path: Option<Nullable<String>>,
    /// The port it listens on.
    pub port: Option<Nullable<u64>>,
    /// What the service said when it was last asked.
    #[protocol(
        untyped = "each service answers in its own way, and clients print what they do not know"
    )]
    pub probe: Option<Untyped>,
    /// What is wrong with what the service was allowed.
    #[protocol(
        untyped = "each kind of channel checks what matters to it, and clients print what they do not know"
    )]
    pub audit: Option<Untyped>,
    /// What the service says about the gateway as an application.
    #[protocol(
        untyped = "it is what the service itself tells about an application, in the service's own words"
    )]
    pub application: Option<Untyped>,
}

/// Which account to forget.
#[protocol]
pub struct ChannelsLogoutParams {
    /// The id of the channel.
    pub channel: NonEmpty,
    /// The account; the channel's own choice when it is absent or empty.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub account_id: Option<String>,
}

/// What was forgotten. Channels add members of their own.
#[protocol(open)]
pub struct ChannelsLogoutResult {
    /// The id of the channel.
    pub channel: NonEmpty,
    /// The account.
    pub account_id: NonEmpty,
    /// Whether there was something to forget.
    pub cleared: bool,
    /// Whether the account is not linked any more; a token in the environment, for one, stays.
    pub logged_out: Option<bool>,
}
