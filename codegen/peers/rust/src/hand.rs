//! What a careful engineer would write by hand: serde structs without any checks, untyped members kept raw.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

type Raw = Box<RawValue>;

/// Declares structs whose fields nobody reads: decoding them is the work.
macro_rules! structs {
    ($($(#[$meta:meta])* $name:ident { $($field:ident: $ty:ty,)* })*) => {
        $(
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            #[allow(dead_code)]
            $(#[$meta])*
            pub struct $name { $(pub $field: $ty,)* }
        )*
    };
}

structs! {
    #[serde(deny_unknown_fields)]
    ChatSendParams {
        session_key: String,
        message: String,
        thinking: Option<String>,
        deliver: Option<bool>,
        attachments: Option<Vec<Raw>>,
        timeout_ms: Option<u64>,
        idempotency_key: String,
    }
    #[serde(deny_unknown_fields)]
    ConnectParams {
        min_protocol: u64,
        max_protocol: u64,
        client: Client,
        caps: Option<Vec<String>>,
        commands: Option<Vec<String>>,
        permissions: Option<BTreeMap<String, bool>>,
        path_env: Option<String>,
        role: Option<String>,
        scopes: Option<Vec<String>>,
        device: Option<Device>,
        auth: Option<Auth>,
        locale: Option<String>,
        user_agent: Option<String>,
    }
    #[serde(deny_unknown_fields)]
    Client {
        id: ClientId,
        display_name: Option<String>,
        version: String,
        platform: String,
        device_family: Option<String>,
        model_identifier: Option<String>,
        mode: Mode,
        instance_id: Option<String>,
    }
    #[serde(deny_unknown_fields)]
    Device {
        id: String,
        public_key: String,
        signature: String,
        signed_at: u64,
        nonce: Option<String>,
    }
    #[serde(deny_unknown_fields)]
    Auth {
        token: Option<String>,
        password: Option<String>,
    }
    #[serde(deny_unknown_fields)]
    CronJob {
        id: String,
        agent_id: Option<String>,
        name: String,
        description: Option<String>,
        enabled: bool,
        delete_after_run: Option<bool>,
        created_at_ms: u64,
        updated_at_ms: u64,
        schedule: Schedule,
        session_target: SessionTarget,
        wake_mode: WakeMode,
        payload: Payload,
        isolation: Option<Isolation>,
        state: State,
    }
    #[serde(deny_unknown_fields)]
    Isolation {
        post_to_main_prefix: Option<String>,
        post_to_main_mode: Option<PostMode>,
        post_to_main_max_chars: Option<u64>,
    }
    #[serde(deny_unknown_fields)]
    State {
        next_run_at_ms: Option<u64>,
        running_at_ms: Option<u64>,
        last_run_at_ms: Option<u64>,
        last_status: Option<LastStatus>,
        last_error: Option<String>,
        last_duration_ms: Option<u64>,
    }
    #[serde(deny_unknown_fields)]
    ChannelsStatusResult {
        ts: u64,
        channel_order: Vec<String>,
        channel_labels: BTreeMap<String, String>,
        channel_detail_labels: Option<BTreeMap<String, String>>,
        channel_system_images: Option<BTreeMap<String, String>>,
        channel_meta: Option<Vec<Meta>>,
        channels: BTreeMap<String, Raw>,
        channel_accounts: BTreeMap<String, Vec<Account>>,
        channel_default_account_id: BTreeMap<String, String>,
    }
    #[serde(deny_unknown_fields)]
    Meta {
        id: String,
        label: String,
        detail_label: String,
        system_image: Option<String>,
    }
    Account {
        account_id: String,
        name: Option<String>,
        enabled: Option<bool>,
        configured: Option<bool>,
        linked: Option<bool>,
        running: Option<bool>,
        connected: Option<bool>,
        reconnect_attempts: Option<u64>,
        last_connected_at: Option<u64>,
        last_error: Option<String>,
        last_start_at: Option<u64>,
        last_stop_at: Option<u64>,
        last_inbound_at: Option<u64>,
        last_outbound_at: Option<u64>,
        last_probe_at: Option<u64>,
        mode: Option<String>,
        dm_policy: Option<String>,
        allow_from: Option<Vec<String>>,
        token_source: Option<String>,
        bot_token_source: Option<String>,
        app_token_source: Option<String>,
        base_url: Option<String>,
        allow_unmentioned_groups: Option<bool>,
        cli_path: Option<String>,
        db_path: Option<String>,
        port: Option<u64>,
        probe: Option<Raw>,
        audit: Option<Raw>,
        application: Option<Raw>,
    }
}

/// Declares enums of strings.
macro_rules! words {
    ($($name:ident { $($variant:ident,)* })*) => {
        $(
            #[derive(Deserialize)]
            #[serde(rename_all = "kebab-case")]
            pub enum $name { $($variant,)* }
        )*
    };
}

words! {
    ClientId {
        WebchatUi, MoltbotControlUi, Webchat, Cli, GatewayClient, MoltbotMacos, MoltbotIos, MoltbotAndroid, NodeHost, Test,
        Fingerprint, MoltbotProbe,
    }
    Mode { Webchat, Cli, Ui, Backend, Node, Probe, Test, }
    SessionTarget { Main, Isolated, }
    WakeMode { NextHeartbeat, Now, }
    PostMode { Summary, Full, }
    LastStatus { Ok, Error, Skipped, }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
#[allow(dead_code)]
pub enum Schedule {
    #[serde(rename_all = "camelCase")]
    At { at_ms: u64 },
    #[serde(rename_all = "camelCase")]
    Every {
        every_ms: u64,
        anchor_ms: Option<u64>,
    },
    Cron { expr: String, tz: Option<String> },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
#[allow(dead_code)]
pub enum Payload {
    SystemEvent {
        text: String,
    },
    #[serde(rename_all = "camelCase")]
    AgentTurn {
        message: String,
        model: Option<String>,
        thinking: Option<String>,
        timeout_seconds: Option<u64>,
        deliver: Option<bool>,
        channel: Option<String>,
        to: Option<String>,
        best_effort_deliver: Option<bool>,
    },
}
