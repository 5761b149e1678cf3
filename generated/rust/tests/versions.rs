//! The versions of the protocol beside each other: what several of them call by one name is a type in each.

use std::any::TypeId;

use protocol::{v1, v3};

#[test]
fn types_of_two_versions_are_two_types() {
    let shared: &[(&str, &[TypeId])] = &[
        ("ClientInfo", &[TypeId::of::<v1::ClientInfo>(), TypeId::of::<v3::ClientInfo>()]),
        ("ClientMode", &[TypeId::of::<v1::ClientMode>(), TypeId::of::<v3::ClientMode>()]),
        ("ConnectAuth", &[TypeId::of::<v1::ConnectAuth>(), TypeId::of::<v3::ConnectAuth>()]),
        ("ConnectChallengeEvent", &[TypeId::of::<v1::ConnectChallengeEvent>(), TypeId::of::<v3::ConnectChallengeEvent>()]),
        ("ConnectParams", &[TypeId::of::<v1::ConnectParams>(), TypeId::of::<v3::ConnectParams>()]),
        ("DeviceIdentity", &[TypeId::of::<v1::DeviceIdentity>(), TypeId::of::<v3::DeviceIdentity>()]),
        ("ErrorShape", &[TypeId::of::<v1::ErrorShape>(), TypeId::of::<v3::ErrorShape>()]),
        ("EventFrame", &[TypeId::of::<v1::EventFrame>(), TypeId::of::<v3::EventFrame>()]),
        ("Features", &[TypeId::of::<v1::Features>(), TypeId::of::<v3::Features>()]),
        ("GatewayFrame", &[TypeId::of::<v1::GatewayFrame>(), TypeId::of::<v3::GatewayFrame>()]),
        ("HelloAuth", &[TypeId::of::<v1::HelloAuth>(), TypeId::of::<v3::HelloAuth>()]),
        ("HelloOk", &[TypeId::of::<v1::HelloOk>(), TypeId::of::<v3::HelloOk>()]),
        ("Policy", &[TypeId::of::<v1::Policy>(), TypeId::of::<v3::Policy>()]),
        ("PresenceEntry", &[TypeId::of::<v1::PresenceEntry>(), TypeId::of::<v3::PresenceEntry>()]),
        ("PresenceEvent", &[TypeId::of::<v1::PresenceEvent>(), TypeId::of::<v3::PresenceEvent>()]),
        ("RequestFrame", &[TypeId::of::<v1::RequestFrame>(), TypeId::of::<v3::RequestFrame>()]),
        ("ResponseFrame", &[TypeId::of::<v1::ResponseFrame>(), TypeId::of::<v3::ResponseFrame>()]),
        ("ServerInfo", &[TypeId::of::<v1::ServerInfo>(), TypeId::of::<v3::ServerInfo>()]),
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