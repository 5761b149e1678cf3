//! What authored protocols owe their readers: names that every language can spell, and that stay apart in all of them;
//! keywords that mean what they seem to. Foreign documents are taken as they are; their names are told apart by a suffix (see [`crate::names::unique`]).

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Kind, Protocol};
use crate::names;
use crate::problem::Problem;
use crate::schema::Store;
use crate::schema::store::push_token;

/// Longest name of a definition or a member.
const LONGEST: usize = 128;
/// Names that are not a key like any other to JavaScript.
const HAUNTED: &[&str] = &["__proto__", "constructor", "hasOwnProperty", "prototype"];

/// Checks an authored protocol. `file` is how problems name the document.
pub(super) fn lint(protocol: &Protocol, store: &Store, file: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    siblings(store, &mut problems);
    let definitions = protocol.entries.iter().filter(|entry| entry.name != "#");
    let places = definitions.map(|entry| {
        (
            child(&format!("{file}#/definitions"), &entry.name),
            entry.name.as_str(),
        )
    });
    check(&places.collect::<Vec<_>>(), &mut problems);
    for ty in &protocol.types {
        match &ty.kind {
            Kind::Struct(fields) => {
                let members = format!("{file}{}/properties", ty.pointer);
                let places = fields
                    .fields
                    .iter()
                    .map(|field| (child(&members, &field.wire), field.wire.as_str()));
                check(&places.collect::<Vec<_>>(), &mut problems);
            }
            Kind::Enum(members) => {
                let place = format!("{file}{}", ty.pointer);
                let places = members
                    .members
                    .iter()
                    .map(|member| (place.clone(), member.wire.as_str()));
                apart(&places.collect::<Vec<_>>(), &mut problems);
            }
            Kind::Tagged(_) | Kind::Untagged(_) | Kind::Alias(_) => {}
        }
    }
    for (index, namespace) in protocol.namespaces.iter().enumerate() {
        let taken = [namespace.name.clone(), format!("{}Table", namespace.name)];
        for ty in protocol.types.iter().filter(|ty| taken.contains(&ty.name)) {
            let fact = format!(
                "the namespace `{}` and the type `{}` at {} want one name",
                namespace.name, ty.name, ty.pointer
            );
            let place = format!("{file}#/x-namespaces/{index}");
            problems.push(Problem::new(
                "name-collision",
                place,
                fact,
                "rename one of them",
            ));
        }
    }
    problems
}

/// Draft-07 ignores what stands beside a `$ref`; whoever writes something there wants it heard.
fn siblings(store: &Store, problems: &mut Vec<Problem>) {
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
            problems.push(Problem::new("ref-siblings", store.show(&place), fact, fix));
        }
    }
}

fn check(names: &[(String, &str)], problems: &mut Vec<Problem>) {
    for (place, name) in names {
        let plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !plain || name.len() > LONGEST || HAUNTED.contains(name) {
            let fact = format!("`{name}` cannot be spelled in every language");
            let fix = format!(
                "start with a letter, then letters, digits and `_`, at most {LONGEST}; not one of `{}`",
                HAUNTED.join("`, `")
            );
            problems.push(Problem::new("name", place.clone(), fact, fix));
        }
    }
    apart(names, problems);
}

/// Names that differ in casing or punctuation alone become one name in some language.
fn apart(names: &[(String, &str)], problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<String, &(String, &str)> = BTreeMap::new();
    for named in names {
        let folded = names::pascal(named.1).to_ascii_lowercase();
        if let Some((other_place, other)) = seen
            .insert(folded, named)
            .filter(|(_, other)| *other != named.1)
        {
            let fact = format!(
                "`{}` and `{other}` at {other_place} become one name",
                named.1
            );
            problems.push(Problem::new(
                "name-collision",
                named.0.clone(),
                fact,
                "rename one of them",
            ));
        }
    }
}

fn child(place: &str, name: &str) -> String {
    let mut place = format!("{place}/");
    push_token(&mut place, name);
    place
}
