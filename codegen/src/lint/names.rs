//! What generation relies on: names that every language can spell, and that stay apart in all of them; keywords that mean
//! what they seem to. Foreign documents are taken as they are; their names are told apart by a suffix (see
//! [`crate::names::unique`]).

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Found, Subject};
use crate::model::Kind;
use crate::names;
use crate::schema::Place;

/// Longest name of a definition or a member.
const LONGEST: usize = 128;
/// Names that are not a key like any other to JavaScript.
const HAUNTED: &[&str] = &["__proto__", "constructor", "hasOwnProperty", "prototype"];

/// Names that cannot be spelled.
pub(super) fn spelled(subject: &Subject<'_>, found: &mut Found) {
    for named in groups(subject).iter().filter(|group| group.are_identifiers) {
        for (place, name) in &named.names {
            let plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if !plain || name.len() > LONGEST || HAUNTED.contains(&name.as_str()) {
                let fact = format!("`{name}` cannot be spelled in every language");
                let fix = format!(
                    "start with a letter, then letters, digits and `_`, at most {LONGEST}; not one of `{}`",
                    HAUNTED.join("`, `")
                );
                found.tell(place, fact, fix);
            }
        }
    }
}

/// Names that differ in casing or punctuation alone become one name in some language.
pub(super) fn apart(subject: &Subject<'_>, found: &mut Found) {
    for group in groups(subject) {
        let mut seen: BTreeMap<String, &(Place, String)> = BTreeMap::new();
        for named in &group.names {
            let folded = names::pascal(&named.1).to_ascii_lowercase();
            if let Some((other_place, other)) = seen
                .insert(folded, named)
                .filter(|(_, other)| *other != named.1)
            {
                let fact = format!(
                    "`{}` and `{other}` at {} become one name",
                    named.1,
                    subject.store.show(other_place)
                );
                found.tell(&named.0, fact, "rename one of them");
            }
        }
    }
    let protocol = subject.protocol;
    for (index, namespace) in protocol.namespaces.iter().enumerate() {
        let taken = [namespace.name.clone(), format!("{}Table", namespace.name)];
        for ty in protocol.types.iter().filter(|ty| taken.contains(&ty.name)) {
            let fact = format!(
                "the namespace `{}` and the type `{}` at {} want one name",
                namespace.name, ty.name, ty.pointer
            );
            let place = subject
                .store
                .main()
                .grandchild("x-namespaces", &index.to_string());
            found.tell(&place, fact, "rename one of them");
        }
    }
}

/// Draft-07 ignores what stands beside a `$ref`; whoever writes something there wants it heard.
pub(super) fn siblings(subject: &Subject<'_>, found: &mut Found) {
    let store = subject.store;
    for place in store.schemas() {
        let members = store.get(&place).and_then(Value::as_object);
        // The document itself may be one of its definitions.
        let Some(members) = members.filter(|_| place != store.main()) else {
            continue;
        };
        let others = members.keys().map(String::as_str);
        let others: Vec<&str> = others.filter(|name| *name != "$ref").collect();
        if members.contains_key("$ref") && !others.is_empty() {
            let fact = format!("draft-07 ignores `{}` beside `$ref`", others.join("`, `"));
            let fix = "move the `$ref` into an `allOf`: `{\"allOf\": [{\"$ref\": …}], …}`";
            found.tell(&place, fact, fix);
        }
    }
}

/// Names that stand side by side in code.
struct Group {
    names: Vec<(Place, String)>,
    /// Values of enums can be spelled otherwise than they stand on the wire.
    are_identifiers: bool,
}

fn groups(subject: &Subject<'_>) -> Vec<Group> {
    let root = subject.store.main();
    let definitions = subject
        .protocol
        .entries
        .iter()
        .filter(|entry| entry.name != "#");
    let definitions = definitions.map(|entry| {
        (
            root.grandchild("definitions", &entry.name),
            entry.name.clone(),
        )
    });
    let mut groups = vec![Group {
        names: definitions.collect(),
        are_identifiers: true,
    }];
    for ty in &subject.protocol.types {
        let place = Place {
            document: root.document,
            pointer: ty.pointer.trim_start_matches('#').to_owned(),
        };
        match &ty.kind {
            Kind::Struct(fields) => {
                let members = place.child("properties");
                let names = fields.fields.iter();
                let names = names.map(|field| (members.child(&field.wire), field.wire.clone()));
                groups.push(Group {
                    names: names.collect(),
                    are_identifiers: true,
                });
            }
            Kind::Enum(members) => groups.push(Group {
                names: members
                    .members
                    .iter()
                    .map(|member| (place.clone(), member.wire.clone()))
                    .collect(),
                are_identifiers: false,
            }),
            Kind::Tagged(_) | Kind::Untagged(_) | Kind::Alias(_) => {}
        }
    }
    groups
}
