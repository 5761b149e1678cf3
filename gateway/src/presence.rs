//! Who is around: the table behind the `presence` event and the snapshot (gateway protocol, section 11).

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use protocol::v3::PresenceEntry;

use crate::clock::Now;
use crate::host::Host;

/// How long an entry outlives its last sign of life.
const TTL: Duration = Duration::from_mins(5);
/// Most entries kept.
const MAX_ENTRIES: usize = 200;

/// Longest text of an entry, in bytes: all entries go to every client with every change.
const MAX_TEXT: usize = 256;
/// Most roles or scopes an entry gathers, for the same reason.
const MAX_LIST: usize = 16;
/// The key of the gateway's own entry. Clients choose theirs, but never an empty one: none can take the gateway's place.
const OWN: &str = "";

/// Who is around.
#[derive(Debug)]
pub(crate) struct Presence {
    /// By key, lower case.
    slots: BTreeMap<String, Slot>,
    /// Grows with every change; starts at 1.
    version: u64,
}

#[derive(Debug)]
struct Slot {
    entry: PresenceEntry,
    /// Open connections behind this entry. With one, it does not expire.
    connections: usize,
    touched: Instant,
}

/// What a connecting client says about itself, as far as presence shows it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arrival {
    /// `displayName`, else the client's id.
    pub(crate) host: String,
    /// Only when it is known to come from elsewhere.
    pub(crate) ip: Option<String>,
    pub(crate) version: String,
    pub(crate) platform: String,
    pub(crate) device_family: Option<String>,
    pub(crate) model_identifier: Option<String>,
    pub(crate) mode: String,
    pub(crate) device_id: Option<String>,
    pub(crate) instance_id: Option<String>,
    pub(crate) role: String,
    pub(crate) scopes: Vec<String>,
}

impl Presence {
    /// A table that holds the gateway itself.
    pub(crate) fn new(host: &Host, version: &str, now: Now) -> Self {
        let ip = host
            .ip
            .as_deref()
            .map_or_else(String::new, |ip| format!(" ({ip})"));
        let entry = PresenceEntry {
            host: Some(host.name.clone()),
            ip: host.ip.clone(),
            version: Some(version.to_owned()),
            platform: Some(format!("{} {}", host.system, host.release)),
            device_family: Some(host.family().to_owned()),
            mode: Some("gateway".to_owned()),
            reason: Some("self".to_owned()),
            text: Some(format!(
                "Gateway: {}{ip} · app {version} · mode gateway · reason self",
                host.name
            )),
            ..blank(now)
        };
        let slot = Slot {
            entry,
            connections: 1,
            touched: now.steady,
        };
        Self {
            slots: BTreeMap::from([(OWN.to_owned(), slot)]),
            version: 1,
        }
    }

    /// The number of the current state.
    pub(crate) fn version(&self) -> u64 {
        self.version
    }

    /// Adds or refreshes the entry of a connection that has just said hello. Pass the key to [`Presence::left`] later.
    pub(crate) fn joined(&mut self, key: &str, arrival: Arrival, now: Now) -> String {
        let key = cut(key.to_lowercase());
        let old = self.slots.remove(&key);
        let connections = old.as_ref().map_or(0, |slot| slot.connections) + 1;
        let (mut roles, mut scopes) = old
            .map(|slot| {
                (
                    slot.entry.roles.unwrap_or_default(),
                    slot.entry.scopes.unwrap_or_default(),
                )
            })
            .unwrap_or_default();
        merge(&mut roles, [arrival.role]);
        merge(&mut scopes, arrival.scopes);
        let (host, mode) = (cut(arrival.host), cut(arrival.mode));
        let entry = PresenceEntry {
            text: Some(format!("Node: {host} · mode {mode}")),
            host: Some(host),
            ip: arrival.ip,
            version: Some(cut(arrival.version)),
            platform: Some(cut(arrival.platform)),
            device_family: arrival.device_family.map(cut),
            model_identifier: arrival.model_identifier.map(cut),
            mode: Some(mode),
            reason: Some("connect".to_owned()),
            instance_id: arrival.device_id.clone().or(arrival.instance_id).map(cut),
            device_id: arrival.device_id.map(cut),
            roles: Some(roles),
            scopes: Some(scopes),
            ..blank(now)
        };
        self.make_room();
        self.slots.insert(
            key.clone(),
            Slot {
                entry,
                connections,
                touched: now.steady,
            },
        );
        self.version += 1;
        key
    }

    /// Notes that a connection ended. The entry stays until it expires.
    pub(crate) fn left(&mut self, key: &str, now: Now) {
        self.version += 1;
        let Some(slot) = self.slots.get_mut(key) else {
            return;
        };
        slot.connections = slot.connections.saturating_sub(1);
        slot.touched = now.steady;
        slot.entry.ts = now.wall_ms;
        // A second window of the same client may still be open.
        if slot.connections == 0 {
            slot.entry.reason = Some("disconnect".to_owned());
        }
    }

    /// Everyone who is around, newest first.
    pub(crate) fn list(&mut self, now: Now) -> Vec<PresenceEntry> {
        self.slots.retain(|_, slot| {
            slot.connections > 0 || now.steady.duration_since(slot.touched) < TTL
        });
        if let Some(own) = self.slots.get_mut(OWN) {
            own.entry.ts = now.wall_ms;
            own.touched = now.steady;
        }
        let mut slots: Vec<_> = self.slots.values().collect();
        slots.sort_by_key(|slot| std::cmp::Reverse(slot.touched));
        slots.into_iter().map(|slot| slot.entry.clone()).collect()
    }

    /// Drops the oldest entry of a full table: one without a connection if there is any, never the gateway's own.
    fn make_room(&mut self) {
        while self.slots.len() >= MAX_ENTRIES {
            let oldest = self
                .slots
                .iter()
                .filter(|(key, _)| *key != OWN)
                .min_by_key(|(_, slot)| (slot.connections > 0, slot.touched))
                .map(|(key, _)| key.clone());
            let Some(oldest) = oldest else { return };
            self.slots.remove(&oldest);
        }
    }
}

fn merge(known: &mut Vec<String>, new: impl IntoIterator<Item = String>) {
    for item in new {
        if known.len() < MAX_LIST && !known.contains(&item) {
            known.push(item);
        }
    }
}

fn cut(mut text: String) -> String {
    text.truncate(text.floor_char_boundary(MAX_TEXT));
    text
}

fn blank(now: Now) -> PresenceEntry {
    PresenceEntry {
        host: None,
        ip: None,
        version: None,
        platform: None,
        device_family: None,
        model_identifier: None,
        mode: None,
        last_input_seconds: None,
        reason: None,
        tags: None,
        text: None,
        ts: now.wall_ms,
        device_id: None,
        roles: None,
        scopes: None,
        instance_id: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> (Presence, Now) {
        let now = crate::clock::now();
        let host = Host {
            name: "Box".to_owned(),
            ip: None,
            system: "Linux".to_owned(),
            release: "6.1".to_owned(),
        };
        (Presence::new(&host, "1.2.3", now), now)
    }

    fn later(now: Now, ms: u64) -> Now {
        Now {
            wall_ms: now.wall_ms + ms,
            steady: now.steady + Duration::from_millis(ms),
        }
    }

    fn arrival(host: &str, scope: &str) -> Arrival {
        Arrival {
            host: host.to_owned(),
            mode: "ui".to_owned(),
            role: "operator".to_owned(),
            scopes: vec![scope.to_owned()],
            ..Arrival::default()
        }
    }

    fn shown(presence: &mut Presence, now: Now) -> Vec<(String, String)> {
        let pair = |entry: PresenceEntry| (entry.host.unwrap(), entry.reason.unwrap());
        presence.list(now).into_iter().map(pair).collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected
            .iter()
            .map(|&(host, reason)| (host.to_owned(), reason.to_owned()))
            .collect()
    }

    #[test]
    fn entries_live_while_connected_and_five_minutes_more() {
        let (mut presence, now) = table();
        let key = presence.joined("MAC-1", arrival("mac", "a"), later(now, 1));
        let hour = later(now, 3_600_000);
        assert_eq!(
            shown(&mut presence, hour),
            pairs(&[("Box", "self"), ("mac", "connect")])
        );
        presence.left(&key, later(hour, 1));
        assert_eq!(
            shown(&mut presence, later(hour, 299_000)),
            pairs(&[("Box", "self"), ("mac", "disconnect")])
        );
        assert_eq!(
            shown(&mut presence, later(hour, 300_001)),
            pairs(&[("Box", "self")])
        );
        assert_eq!(presence.version(), 3);
    }

    #[test]
    fn two_connections_under_one_key_are_one_entry() {
        let (mut presence, now) = table();
        let first = presence.joined("K", arrival("one", "a"), later(now, 1));
        let second = presence.joined("k", arrival("two", "b"), later(now, 2));
        assert_eq!(first, second);
        presence.left(&first, later(now, 3));
        let entry = presence.list(later(now, 3)).remove(1);
        assert_eq!(entry.scopes, Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(entry.reason.as_deref(), Some("connect"));
        presence.left(&second, later(now, 4));
        assert_eq!(
            presence.list(later(now, 4)).remove(1).reason.as_deref(),
            Some("disconnect")
        );
    }

    #[test]
    fn the_table_is_bounded_and_drops_the_oldest_without_a_connection_first() {
        let (mut presence, now) = table();
        for i in 0..MAX_ENTRIES as u64 {
            let key = presence.joined(
                &format!("k{i}"),
                arrival(&format!("h{i}"), "a"),
                later(now, i),
            );
            if i == 50 {
                presence.left(&key, later(now, i));
            }
        }
        let hosts: Vec<_> = shown(&mut presence, later(now, 1000))
            .into_iter()
            .map(|(host, _)| host)
            .collect();
        assert_eq!(hosts.len(), MAX_ENTRIES);
        assert!(
            hosts.contains(&"Box".to_owned())
                && hosts.contains(&"h0".to_owned())
                && !hosts.contains(&"h50".to_owned())
        );
    }

    #[test]
    fn nobody_takes_the_gateways_place() {
        let (mut presence, now) = table();
        presence.joined("Box", arrival("impostor", "a"), later(now, 1));
        assert_eq!(
            shown(&mut presence, later(now, 2)),
            pairs(&[("Box", "self"), ("impostor", "connect")])
        );
    }

    #[test]
    fn an_entry_gathers_only_so_much() {
        let (mut presence, now) = table();
        for i in 0..100 {
            presence.joined("k", arrival("h", &i.to_string()), later(now, i));
        }
        let entry = presence.list(later(now, 100)).remove(1);
        assert_eq!(entry.scopes.map(|scopes| scopes.len()), Some(MAX_LIST));
    }

    #[test]
    fn the_gateway_introduces_itself() {
        let (mut presence, now) = table();
        let own = presence.list(now).remove(0);
        assert_eq!(
            own.text.as_deref(),
            Some("Gateway: Box · app 1.2.3 · mode gateway · reason self")
        );
        assert_eq!(
            (own.platform.as_deref(), own.device_family.as_deref()),
            (Some("Linux 6.1"), Some("Linux"))
        );
    }
}
