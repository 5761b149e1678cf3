//! What of a document clients meet: versions, methods, events, scopes, codes; and where the schemas of each stand.
//!
//! Older documents know fewer words than this program does, and newer ones perhaps more. So rows are read word by word:
//! what is absent is absent, and what is unknown is nobody's mistake.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::schema::{Place, Store};

/// A document as its clients meet it.
pub(crate) struct Surface<'a> {
    pub(crate) store: &'a Store,
    /// Whether the document has methods and events at all.
    pub(crate) is_protocol: bool,
    /// The number on the wire, and other numbers that are answered.
    pub(crate) version: Option<u64>,
    pub(crate) answers: BTreeSet<u64>,
    pub(crate) is_frozen: bool,
    pub(crate) methods: BTreeMap<String, Row<'a>>,
    pub(crate) events: BTreeMap<String, Row<'a>>,
    pub(crate) scopes: BTreeMap<String, Row<'a>>,
    pub(crate) errors: BTreeMap<String, Row<'a>>,
    pub(crate) namespaces: BTreeMap<String, Row<'a>>,
}

/// A row of a table of the document.
#[derive(Clone)]
pub(crate) struct Row<'a> {
    pub(crate) place: Place,
    value: &'a Value,
}

impl<'a> Row<'a> {
    /// A word of the row.
    pub(crate) fn text(&self, member: &str) -> Option<&'a str> {
        self.value.get(member)?.as_str()
    }

    pub(crate) fn flag(&self, member: &str) -> bool {
        self.value
            .get(member)
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }

    pub(crate) fn number(&self, pointer: &str) -> Option<u64> {
        self.value.pointer(pointer)?.as_u64()
    }

    /// Whether the row says something there.
    pub(crate) fn has(&self, pointer: &str) -> bool {
        self.value.pointer(pointer).is_some()
    }

    pub(crate) fn texts(&self, member: &str) -> BTreeSet<&'a str> {
        let list = self.value.get(member).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// The parameters as earlier versions wrote them: their places and names.
    fn earlier(&self) -> impl Iterator<Item = (usize, Place, String)> {
        let list = self.value.get("earlier").and_then(Value::as_array);
        let place = self.place.child("earlier");
        list.into_iter()
            .flatten()
            .enumerate()
            .map(move |(index, reference)| {
                let target = reference
                    .get("$ref")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                let name = target.rsplit('/').next().unwrap_or_default();
                (index, place.child(&index.to_string()), name.to_owned())
            })
    }

    /// Where a schema stands that the row names; the name it goes by.
    pub(crate) fn schema(&self, member: &str) -> Option<(Place, &'a str)> {
        let reference = self.value.get(member)?;
        let target = reference
            .get("$ref")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let name = target.rsplit('/').next().unwrap_or_default();
        Some((self.place.child(member), name))
    }
}

impl<'a> Surface<'a> {
    pub(crate) fn read(store: &'a Store) -> Self {
        let root = store.main();
        let rows = |table: &str, key: &str| -> BTreeMap<String, Row<'a>> {
            let place = root.child(table);
            let list = store.get(&place).and_then(Value::as_array);
            let row = |(index, value): (usize, &'a Value)| {
                let name = value.get(key)?.as_str()?.to_owned();
                let place = place.child(&index.to_string());
                Some((name, Row { place, value }))
            };
            list.into_iter()
                .flatten()
                .enumerate()
                .filter_map(row)
                .collect()
        };
        let protocol = store.get(&root.child("x-protocol"));
        let of = |member: &str| protocol.and_then(|protocol| protocol.get(member));
        let version = of("version").and_then(Value::as_u64);
        let also = of("also").and_then(Value::as_array);
        let also = also.into_iter().flatten().filter_map(Value::as_u64);
        Self {
            store,
            is_protocol: protocol.is_some(),
            version,
            answers: also.chain(version).collect(),
            is_frozen: of("status").and_then(Value::as_str) == Some("frozen"),
            methods: rows("x-methods", "name"),
            events: rows("x-events", "name"),
            scopes: rows("x-scopes", "name"),
            errors: rows("x-errors", "code"),
            namespaces: rows("x-namespaces", "id"),
        }
    }

    /// The schemas that clients send or receive values of.
    pub(crate) fn uses(&self) -> Vec<Use> {
        if !self.is_protocol {
            return self.definitions();
        }
        let mut uses = Vec::new();
        let parts = [
            (
                &self.methods,
                &[("params", true), ("ack", false), ("result", false)][..],
            ),
            (&self.events, &[("payload", false)][..]),
        ];
        for (rows, parts) in parts {
            for (name, row) in rows {
                for (part, sent) in parts {
                    uses.extend(row.schema(part).map(|(place, target)| Use {
                        user: name.clone(),
                        part,
                        place,
                        target: target.to_owned(),
                        sent: *sent,
                        received: !sent,
                    }));
                }
            }
        }
        for (name, row) in &self.methods {
            uses.extend(row.earlier().map(|(index, place, target)| Use {
                user: if index == 0 {
                    name.clone()
                } else {
                    format!("{name}[{index}]")
                },
                part: "earlier",
                place,
                target,
                sent: true,
                received: false,
            }));
        }
        uses.extend(self.frames());
        uses
    }

    /// The frames at the document's root. The one that names a `method` is a client's, those that name an `event` or say
    /// whether it went `ok` are the server's; others may be anybody's.
    fn frames(&self) -> Vec<Use> {
        let root = self.store.main();
        let tag = self
            .store
            .get(&root.grandchild("discriminator", "propertyName"));
        let tag = tag.and_then(Value::as_str).unwrap_or("type");
        let mut uses = Vec::new();
        for keyword in ["oneOf", "anyOf"] {
            let list = self
                .store
                .get(&root.child(keyword))
                .and_then(Value::as_array);
            for index in 0..list.map_or(0, Vec::len) {
                let place = root.grandchild(keyword, &index.to_string());
                let schema = self.store.follow(&place).unwrap_or(place.clone());
                let members = schema.child("properties");
                let has = |name: &str| self.store.get(&members.child(name)).is_some();
                let kind = self.store.follow(&members.child(tag)).ok();
                let kind = kind.and_then(|at| self.store.get(&at.child("const")));
                let target = schema.pointer.rsplit('/').next().unwrap_or_default();
                let (sent, received) = (has("method"), has("event") || has("ok"));
                uses.push(Use {
                    user: kind.and_then(Value::as_str).unwrap_or(target).to_owned(),
                    part: "frame",
                    place,
                    target: target.to_owned(),
                    sent: sent || !received,
                    received: received || !sent,
                });
            }
        }
        uses
    }

    /// Everything a document without methods defines.
    fn definitions(&self) -> Vec<Use> {
        let root = self.store.main();
        let mut uses = Vec::new();
        for keyword in ["definitions", "$defs"] {
            let place = root.child(keyword);
            let members = self.store.get(&place).and_then(Value::as_object);
            for name in members.into_iter().flat_map(serde_json::Map::keys) {
                uses.push(Use::of_definition(name, place.child(name)));
            }
        }
        uses.push(Use::of_definition("#", root));
        uses
    }
}

/// A schema that clients send or receive values of.
#[derive(Clone, Debug)]
pub(crate) struct Use {
    /// The method, event, frame or definition.
    pub(crate) user: String,
    pub(crate) part: &'static str,
    pub(crate) place: Place,
    /// The name of its definition.
    pub(crate) target: String,
    pub(crate) sent: bool,
    pub(crate) received: bool,
}

impl Use {
    fn of_definition(name: &str, place: Place) -> Self {
        Self {
            user: name.to_owned(),
            part: "definition",
            place,
            target: name.to_owned(),
            sent: true,
            received: true,
        }
    }

    /// What has to be the same for two uses to be compared.
    pub(crate) fn key(&self) -> (&str, &str) {
        (&self.user, self.part)
    }
}
