//! Examples are vectors: values written by hand for the tests of every language, or else those that are generated for
//! them. Nothing is shown that its definition refuses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Vector, vectors};
use crate::model::{Entry, Kind, Protocol, Shape, TypeId};
use crate::rules::judge::Judge;

/// Longest example, in bytes.
const LONGEST: usize = 4_000;

/// What can be shown of a version.
pub(super) struct Examples<'a> {
    entries: Entries<'a>,
    /// By type: the name under which its values are validated.
    definitions: Vec<Option<&'a str>>,
    /// By definition.
    by_hand: BTreeMap<&'a str, Example<'a>>,
    /// By definition, the smallest first.
    generated: BTreeMap<&'a str, Vec<Value>>,
}

/// A value to show.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Example<'a> {
    /// The definition that accepts it.
    pub(super) definition: &'a str,
    /// What the vector is called; nothing for one that is generated.
    pub(super) case: Option<&'a str>,
    pub(super) value: Value,
}

impl<'a> Examples<'a> {
    /// Chooses from what was written, and makes what was not.
    pub(super) fn of_protocol(protocol: &'a Protocol, written: &'a [Vector]) -> Self {
        let judge = Judge::new(&protocol.rules);
        let entries = Entries::of(protocol);
        let mut candidates: BTreeMap<&str, Vec<Example<'_>>> = BTreeMap::new();
        for vector in written {
            let entry = entries.by_name.get(vector.definition.as_str());
            let entry = entry.filter(|_| vector.version == protocol.module);
            let value = serde_json::from_str(&vector.text).ok();
            if let Some((entry, value)) = entry.zip(value)
                && judge.accepts(entry.ty.rule, &value)
            {
                let cases = candidates.entry(&entry.name).or_default();
                cases.push(Example {
                    definition: &entry.name,
                    case: Some(&vector.case),
                    value,
                });
            }
        }
        let candidates = candidates.into_iter();
        let by_hand = candidates.filter_map(|(name, cases)| Some((name, entries.best(cases)?)));
        Self {
            by_hand: by_hand.collect(),
            definitions: entries.definitions(),
            entries,
            generated: vectors::samples(protocol),
        }
    }

    /// An example of a type.
    pub(super) fn of(&self, id: TypeId) -> Option<Example<'a>> {
        self.by_hand(id).or_else(|| {
            let definition = self.definition(id)?;
            let cases = self.generated.get(definition)?.iter();
            let cases = cases.map(|value| Example {
                definition,
                case: None,
                value: value.clone(),
            });
            self.entries.best(cases.collect())
        })
    }

    /// An example of a type that somebody wrote.
    pub(super) fn by_hand(&self, id: TypeId) -> Option<Example<'a>> {
        self.by_hand.get(self.definition(id)?).cloned()
    }

    /// The smallest value of a definition that is known.
    pub(super) fn smallest(&self, definition: &str) -> Option<&Value> {
        self.generated.get(definition)?.first()
    }

    /// The name under which values of a type are validated.
    pub(super) fn definition(&self, id: TypeId) -> Option<&'a str> {
        self.definitions[id.0]
    }
}

/// The definitions of a protocol, found quickly.
struct Entries<'a> {
    protocol: &'a Protocol,
    by_name: BTreeMap<&'a str, &'a Entry>,
}

impl<'a> Entries<'a> {
    fn of(protocol: &'a Protocol) -> Self {
        let entries = protocol.entries.iter();
        let by_name = entries.map(|entry| (entry.name.as_str(), entry));
        Self {
            protocol,
            by_name: by_name.collect(),
        }
    }

    /// By type: the name of its definition. `#` only where there is no other.
    fn definitions(&self) -> Vec<Option<&'a str>> {
        let mut found = vec![None; self.protocol.types.len()];
        let (root, others): (Vec<&Entry>, Vec<&Entry>) =
            self.by_name.values().partition(|entry| entry.name == "#");
        for entry in others.into_iter().chain(root) {
            if let Shape::Named(id) = entry.ty.shape {
                found[id.0].get_or_insert(entry.name.as_str());
            }
        }
        for (index, def) in self.protocol.types.iter().enumerate() {
            // A type that is only another name for a shape is not what its definition is read as; its place tells.
            let key = def.pointer.rsplit_once('/').map_or("", |(_, key)| key);
            let key = key.replace("~1", "/").replace("~0", "~");
            let entry = self.by_name.get(key.as_str());
            let entry = entry.filter(|entry| entry.ty.rule == def.rule);
            found[index] = found[index].or(entry.map(|entry| entry.name.as_str()));
        }
        found
    }

    /// The most telling of several values: one that is called an example, or the one with the most declared members; of
    /// several such ones the shortest.
    fn best(&self, cases: Vec<Example<'a>>) -> Option<Example<'a>> {
        let rank = |example: &Example<'_>| {
            let entry = self.by_name.get(example.definition);
            let members = example.value.as_object();
            let members = members.map_or(0, |members| {
                let declares = |name: &&String| self.declares(entry, name);
                members.keys().filter(declares).count()
            });
            let is_called = example.case.is_some_and(|case| case.starts_with("example"));
            let length = example.value.to_string().len();
            (is_called, members, std::cmp::Reverse(length))
        };
        let fits = |value: &Value| value.to_string().len() <= LONGEST && !is_haunted(value);
        let cases = cases.into_iter();
        cases.filter(|case| fits(&case.value)).max_by_key(rank)
    }

    /// Whether a type has a member; those that are no structs may have any.
    fn declares(&self, entry: Option<&&Entry>, name: &str) -> bool {
        match entry.map(|entry| &entry.ty.shape) {
            Some(Shape::Named(id)) => match &self.protocol.ty(*id).kind {
                Kind::Struct(of) => of.fields.iter().any(|field| field.wire == name),
                Kind::Enum(_) | Kind::Tagged(_) | Kind::Untagged(_) | Kind::Alias(_) => true,
            },
            _ => true,
        }
    }
}

/// Whether a value has a member that tools written in JavaScript trip over.
fn is_haunted(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(is_haunted),
        Value::Object(members) => {
            members.contains_key("__proto__") || members.values().any(is_haunted)
        }
        _ => false,
    }
}
