//! The versions of the protocol beside each other: what several of them call by one name is a type in each.

use std::any::TypeId;

use protocol::{v1, v3};

#[test]
fn types_of_two_versions_are_two_types() {
    let shared: &[(&str, &[TypeId])] = &[
        ("AgentEvent", &[TypeId::of::<v1::AgentEvent>(), TypeId::of::<v3::AgentEvent>()]),
        ("AgentIdentityParams", &[TypeId::of::<v1::AgentIdentityParams>(), TypeId::of::<v3::AgentIdentityParams>()]),
        ("AgentIdentityResult", &[TypeId::of::<v1::AgentIdentityResult>(), TypeId::of::<v3::AgentIdentityResult>()]),
        ("AgentSummary", &[TypeId::of::<v1::AgentSummary>(), TypeId::of::<v3::AgentSummary>()]),
        ("AgentsListParams", &[TypeId::of::<v1::AgentsListParams>(), TypeId::of::<v3::AgentsListParams>()]),
        ("AgentsListResult", &[TypeId::of::<v1::AgentsListResult>(), TypeId::of::<v3::AgentsListResult>()]),
        ("ChannelAccountSnapshot", &[TypeId::of::<v1::ChannelAccountSnapshot>(), TypeId::of::<v3::ChannelAccountSnapshot>()]),
        ("ChannelsLogoutParams", &[TypeId::of::<v1::ChannelsLogoutParams>(), TypeId::of::<v3::ChannelsLogoutParams>()]),
        ("ChannelsLogoutResult", &[TypeId::of::<v1::ChannelsLogoutResult>(), TypeId::of::<v3::ChannelsLogoutResult>()]),
        ("ChannelsStatusParams", &[TypeId::of::<v1::ChannelsStatusParams>(), TypeId::of::<v3::ChannelsStatusParams>()]),
        ("ChannelsStatusResult", &[TypeId::of::<v1::ChannelsStatusResult>(), TypeId::of::<v3::ChannelsStatusResult>()]),
        ("ChatEvent", &[TypeId::of::<v1::ChatEvent>(), TypeId::of::<v3::ChatEvent>()]),
        ("ChatRole", &[TypeId::of::<v1::ChatRole>(), TypeId::of::<v3::ChatRole>()]),
        ("ClientInfo", &[TypeId::of::<v1::ClientInfo>(), TypeId::of::<v3::ClientInfo>()]),
        ("ClientMode", &[TypeId::of::<v1::ClientMode>(), TypeId::of::<v3::ClientMode>()]),
        ("ConfigGetParams", &[TypeId::of::<v1::ConfigGetParams>(), TypeId::of::<v3::ConfigGetParams>()]),
        ("ConfigGetResult", &[TypeId::of::<v1::ConfigGetResult>(), TypeId::of::<v3::ConfigGetResult>()]),
        ("ConfigIssue", &[TypeId::of::<v1::ConfigIssue>(), TypeId::of::<v3::ConfigIssue>()]),
        ("ConfigPatchParams", &[TypeId::of::<v1::ConfigPatchParams>(), TypeId::of::<v3::ConfigPatchParams>()]),
        ("ConfigPatchResult", &[TypeId::of::<v1::ConfigPatchResult>(), TypeId::of::<v3::ConfigPatchResult>()]),
        ("ConfigSetParams", &[TypeId::of::<v1::ConfigSetParams>(), TypeId::of::<v3::ConfigSetParams>()]),
        ("ConfigSetResult", &[TypeId::of::<v1::ConfigSetResult>(), TypeId::of::<v3::ConfigSetResult>()]),
        ("ConnectAuth", &[TypeId::of::<v1::ConnectAuth>(), TypeId::of::<v3::ConnectAuth>()]),
        ("ConnectChallengeEvent", &[TypeId::of::<v1::ConnectChallengeEvent>(), TypeId::of::<v3::ConnectChallengeEvent>()]),
        ("ConnectParams", &[TypeId::of::<v1::ConnectParams>(), TypeId::of::<v3::ConnectParams>()]),
        ("CronAddParams", &[TypeId::of::<v1::CronAddParams>(), TypeId::of::<v3::CronAddParams>()]),
        ("CronAgentTurn", &[TypeId::of::<v1::CronAgentTurn>(), TypeId::of::<v3::CronAgentTurn>()]),
        ("CronIsolation", &[TypeId::of::<v1::CronIsolation>(), TypeId::of::<v3::CronIsolation>()]),
        ("CronJob", &[TypeId::of::<v1::CronJob>(), TypeId::of::<v3::CronJob>()]),
        ("CronJobState", &[TypeId::of::<v1::CronJobState>(), TypeId::of::<v3::CronJobState>()]),
        ("CronListParams", &[TypeId::of::<v1::CronListParams>(), TypeId::of::<v3::CronListParams>()]),
        ("CronListResult", &[TypeId::of::<v1::CronListResult>(), TypeId::of::<v3::CronListResult>()]),
        ("CronPayload", &[TypeId::of::<v1::CronPayload>(), TypeId::of::<v3::CronPayload>()]),
        ("CronPostMode", &[TypeId::of::<v1::CronPostMode>(), TypeId::of::<v3::CronPostMode>()]),
        ("CronRemoveParams", &[TypeId::of::<v1::CronRemoveParams>(), TypeId::of::<v3::CronRemoveParams>()]),
        ("CronRemoveResult", &[TypeId::of::<v1::CronRemoveResult>(), TypeId::of::<v3::CronRemoveResult>()]),
        ("CronRunStatus", &[TypeId::of::<v1::CronRunStatus>(), TypeId::of::<v3::CronRunStatus>()]),
        ("CronSchedule", &[TypeId::of::<v1::CronSchedule>(), TypeId::of::<v3::CronSchedule>()]),
        ("CronSessionTarget", &[TypeId::of::<v1::CronSessionTarget>(), TypeId::of::<v3::CronSessionTarget>()]),
        ("CronSystemEvent", &[TypeId::of::<v1::CronSystemEvent>(), TypeId::of::<v3::CronSystemEvent>()]),
        ("CronWakeMode", &[TypeId::of::<v1::CronWakeMode>(), TypeId::of::<v3::CronWakeMode>()]),
        ("DeviceIdentity", &[TypeId::of::<v1::DeviceIdentity>(), TypeId::of::<v3::DeviceIdentity>()]),
        ("ErrorShape", &[TypeId::of::<v1::ErrorShape>(), TypeId::of::<v3::ErrorShape>()]),
        ("EventFrame", &[TypeId::of::<v1::EventFrame>(), TypeId::of::<v3::EventFrame>()]),
        ("Features", &[TypeId::of::<v1::Features>(), TypeId::of::<v3::Features>()]),
        ("GatewayFrame", &[TypeId::of::<v1::GatewayFrame>(), TypeId::of::<v3::GatewayFrame>()]),
        ("HelloAuth", &[TypeId::of::<v1::HelloAuth>(), TypeId::of::<v3::HelloAuth>()]),
        ("HelloOk", &[TypeId::of::<v1::HelloOk>(), TypeId::of::<v3::HelloOk>()]),
        ("NodeInvokeParams", &[TypeId::of::<v1::NodeInvokeParams>(), TypeId::of::<v3::NodeInvokeParams>()]),
        ("NodeInvokeResult", &[TypeId::of::<v1::NodeInvokeResult>(), TypeId::of::<v3::NodeInvokeResult>()]),
        ("NodeListParams", &[TypeId::of::<v1::NodeListParams>(), TypeId::of::<v3::NodeListParams>()]),
        ("NodeListResult", &[TypeId::of::<v1::NodeListResult>(), TypeId::of::<v3::NodeListResult>()]),
        ("NodeSummary", &[TypeId::of::<v1::NodeSummary>(), TypeId::of::<v3::NodeSummary>()]),
        ("Policy", &[TypeId::of::<v1::Policy>(), TypeId::of::<v3::Policy>()]),
        ("PresenceEntry", &[TypeId::of::<v1::PresenceEntry>(), TypeId::of::<v3::PresenceEntry>()]),
        ("PresenceEvent", &[TypeId::of::<v1::PresenceEvent>(), TypeId::of::<v3::PresenceEvent>()]),
        ("RequestFrame", &[TypeId::of::<v1::RequestFrame>(), TypeId::of::<v3::RequestFrame>()]),
        ("ResponseFrame", &[TypeId::of::<v1::ResponseFrame>(), TypeId::of::<v3::ResponseFrame>()]),
        ("ServerInfo", &[TypeId::of::<v1::ServerInfo>(), TypeId::of::<v3::ServerInfo>()]),
        ("SessionEntry", &[TypeId::of::<v1::SessionEntry>(), TypeId::of::<v3::SessionEntry>()]),
        ("SessionsListParams", &[TypeId::of::<v1::SessionsListParams>(), TypeId::of::<v3::SessionsListParams>()]),
        ("SessionsListResult", &[TypeId::of::<v1::SessionsListResult>(), TypeId::of::<v3::SessionsListResult>()]),
        ("SessionsPatchParams", &[TypeId::of::<v1::SessionsPatchParams>(), TypeId::of::<v3::SessionsPatchParams>()]),
        ("SessionsPatchResult", &[TypeId::of::<v1::SessionsPatchResult>(), TypeId::of::<v3::SessionsPatchResult>()]),
        ("SessionsResetParams", &[TypeId::of::<v1::SessionsResetParams>(), TypeId::of::<v3::SessionsResetParams>()]),
        ("SessionsResetResult", &[TypeId::of::<v1::SessionsResetResult>(), TypeId::of::<v3::SessionsResetResult>()]),
        ("ShutdownEvent", &[TypeId::of::<v1::ShutdownEvent>(), TypeId::of::<v3::ShutdownEvent>()]),
        ("Snapshot", &[TypeId::of::<v1::Snapshot>(), TypeId::of::<v3::Snapshot>()]),
        ("StateVersion", &[TypeId::of::<v1::StateVersion>(), TypeId::of::<v3::StateVersion>()]),
        ("TickEvent", &[TypeId::of::<v1::TickEvent>(), TypeId::of::<v3::TickEvent>()]),
    ];
    for (name, types) in shared {
        for (at, ty) in types.iter().enumerate() {
            assert!(!types[..at].contains(ty), "{name}");
        }
    }
}

#[test]
fn every_version_has_its_own_tables() {
    let numbers = [v1::PROTOCOL_VERSION, v3::PROTOCOL_VERSION];
    assert!(numbers.is_sorted_by(|older, newer| older < newer), "{numbers:?}");
    assert_eq!(protocol::PROTOCOL_VERSION, numbers[numbers.len() - 1], "the crate's root speaks the newest");
    for method in v1::METHODS {
        assert!(v1::validate(method.params, b"").is_err(), "{}: {}", v1::PROTOCOL_VERSION, method.name);
    }
    for method in v3::METHODS {
        assert!(v3::validate(method.params, b"").is_err(), "{}: {}", v3::PROTOCOL_VERSION, method.name);
    }
}