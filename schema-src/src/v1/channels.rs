//! The channels messages come and go through.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Untyped};

/// The channels messages come and go through.
#[methods]
pub trait Channels {
    /// Says how all configured channels are.
    #[method(
        scope = Read, result_bytes = 32_768, max_result_bytes = 524_288, since = "2025.11",
        errors = [InvalidRequest, Unavailable]
    )]
    fn status(params: ChannelsStatusParams) -> ChannelsStatusResult;

    /// Disconnects an account of a channel and forgets its credentials.
    #[method(scope = Admin, effect = Idempotent, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn logout(params: ChannelsLogoutParams) -> ChannelsLogoutResult;
}

/// How closely to look.
#[protocol]
pub struct ChannelsStatusParams {
    /// Whether to ask the channels themselves; `false` when absent.
    pub probe: Option<bool>,
    /// How many milliseconds a channel may take to answer.
    pub timeout_ms: Option<u64>,
}

/// How the channels are.
#[protocol]
pub struct ChannelsStatusResult {
    /// When it was looked, in milliseconds since 1970.
    pub ts: u64,
    /// The ids of the channels in the order to show them.
    pub channel_order: Vec<String>,
    /// What people call the channels, by id.
    pub channel_labels: BTreeMap<String, String>,
    /// A summary of each channel, by id.
    #[protocol(untyped = "each kind of channel describes itself in members of its own")]
    pub channels: BTreeMap<String, Untyped>,
    /// The accounts of each channel, by the channel's id.
    pub channel_accounts: BTreeMap<String, Vec<ChannelAccountSnapshot>>,
    /// The account each channel uses when none is named, by the channel's id.
    pub channel_default_account_id: BTreeMap<String, String>,
}

/// How an account of a channel is.
#[protocol]
pub struct ChannelAccountSnapshot {
    /// Its id.
    pub account_id: NonEmpty,
    /// What people call it.
    pub name: Option<String>,
    /// Whether it is used at all.
    pub enabled: Option<bool>,
    /// Whether everything it needs is configured.
    pub configured: Option<bool>,
    /// Whether it is linked to an account of the service behind the channel.
    pub linked: Option<bool>,
    /// Whether it has been started.
    pub running: Option<bool>,
    /// Whether it is connected to the service at this moment.
    pub connected: Option<bool>,
    /// When it was last connected, in milliseconds since 1970.
    pub last_connected_at: Option<u64>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

/// Which account.
#[protocol]
pub struct ChannelsLogoutParams {
    /// The channel, such as `whatsapp` or `telegram`.
    pub channel: NonEmpty,
    /// The account; the channel's default when absent.
    pub account_id: Option<NonEmpty>,
}

/// What became of the account. A channel may tell more than this.
#[protocol(open)]
pub struct ChannelsLogoutResult {
    /// The channel.
    pub channel: NonEmpty,
    /// The account.
    pub account_id: NonEmpty,
    /// Whether there were credentials, which are gone now.
    pub cleared: bool,
    /// Whether the service was told.
    pub logged_out: Option<bool>,
}
