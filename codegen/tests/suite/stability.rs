//! Output is a pure function of what documents mean, and an additive change only adds lines.

use std::collections::BTreeMap;

use protocol_codegen::files::FileSet;
use serde_json::{Map, Value, json};
use similar::{ChangeTag, TextDiff};

use crate::hostile::pointer;
use crate::property;
use crate::support::{cases, read, render};

#[test]
fn the_order_of_definitions_changes_nothing() {
    for (name, folder) in cases("golden") {
        let mut schema: Value =
            serde_json::from_str(&read(&folder.join("schema.json"))).expect("valid JSON");
        let files = render(&schema.to_string()).expect("a golden document");
        let definitions = schema
            .get("definitions")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        for rotation in 1..definitions.len() {
            let mut entries: Vec<(String, Value)> = definitions.clone().into_iter().collect();
            entries.rotate_left(rotation);
            if rotation % 2 == 0 {
                entries.reverse();
            }
            schema["definitions"] = entries.into_iter().collect::<Map<_, _>>().into();
            let shuffled = render(&schema.to_string()).expect("the same document");
            assert!(shuffled == files, "{name}: another order, another output");
        }
    }
}

#[test]
fn an_added_member_changes_few_lines() {
    for (name, folder) in cases("golden") {
        let schema: Value =
            serde_json::from_str(&read(&folder.join("schema.json"))).expect("valid JSON");
        let before = render(&schema.to_string()).expect("a golden document");
        let definitions = schema
            .get("definitions")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        for definition in definitions
            .iter()
            .filter(|(_, schema)| schema.get("properties").is_some())
            .map(|(name, _)| name)
        {
            let mut after = schema.clone();
            let properties = after["definitions"][definition]["properties"]
                .as_object_mut()
                .expect("checked above");
            properties.insert("addedLater".to_owned(), json!({ "type": "string" }));
            let after = render(&after.to_string()).expect("still valid");
            // A member of a part of an `allOf` is a member of the whole too.
            let models = after.get("rust/src/types/models.rs").unwrap_or_default();
            let types = models.matches("pub added_later:").count().max(1);
            check(
                &format!("{name} {definition}"),
                &before,
                &after,
                Some(6 * types),
            );
            // In Swift, members that may be `null` or are stored out of line cost no more.
            let own = format!("#/definitions/{}", pointer(definition));
            for added in [
                json!({ "type": ["integer", "null"] }),
                json!({ "$ref": own }),
            ] {
                let mut schema = schema.clone();
                schema["definitions"][definition]["properties"]["addedLater"] = added;
                let after = render(&schema.to_string()).expect("still valid");
                check(
                    &format!("{name} {definition} {}", schema["definitions"][definition]),
                    &only("swift/", &before),
                    &only("swift/", &after),
                    Some(6 * types),
                );
            }
        }
    }
}

fn only(folder: &str, files: &FileSet) -> FileSet {
    let mut found = FileSet::default();
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with(folder)) {
        found.insert(path.to_owned(), text.to_owned());
    }
    found
}

#[test]
fn an_added_definition_only_adds_lines() {
    for (name, folder) in cases("golden") {
        let mut schema: Value =
            serde_json::from_str(&read(&folder.join("schema.json"))).expect("valid JSON");
        let before = render(&schema.to_string()).expect("a golden document");
        for new in ["AaaNew", "MmmNew", "ZzzNew"] {
            let unlike = json!({ "type": "object", "properties": { "new": { "enum": ["new1", "new2"] }, "at": { "type": "string", "pattern": "^new" } } });
            let Some(definitions) = schema.get_mut("definitions").and_then(Value::as_object_mut)
            else {
                continue;
            };
            definitions.insert(new.to_owned(), unlike);
            check(
                &format!("{name} {new}"),
                &before,
                &render(&schema.to_string()).expect("still valid"),
                None,
            );
            schema["definitions"]
                .as_object_mut()
                .expect("checked above")
                .remove(new);
        }
    }
}

#[test]
fn an_added_definition_only_adds_lines_to_any_document() {
    let unlike = json!({ "type": "object", "properties": { "new": { "enum": ["new1", "new2"] } } });
    for (index, (mut document, _)) in property::samples(60).into_iter().enumerate() {
        let before = render(&document.to_string()).expect("a document that could be read");
        document["definitions"]["New"] = unlike.clone();
        let after = render(&document.to_string()).expect("still valid");
        check(&format!("{index} {document}"), &before, &after, None);
    }
}

/// Files that hold the rules as data: nobody reads their lines, and equal rules are numbered.
const DATA: &[&str] = &["/rules.json", "/rules.js", "/Rules.swift"];

/// At most so many lines change per language; when there is no such number, none goes. A file of data counts as one line.
fn check(name: &str, before: &FileSet, after: &FileSet, most: Option<usize>) {
    let mut changed: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    for (path, text) in after.iter() {
        let old = before.get(path).unwrap_or_default();
        let (count, shown) = changed
            .entry(path.split('/').next().unwrap_or_default())
            .or_default();
        if DATA.iter().any(|file| path.ends_with(file)) {
            *count += usize::from(old != text);
            continue;
        }
        for change in TextDiff::from_lines(old, text).iter_all_changes() {
            match change.tag() {
                ChangeTag::Equal => continue,
                ChangeTag::Insert => *count += 1,
                ChangeTag::Delete => {
                    assert!(most.is_some(), "{name}: {path} loses {:?}", change.value());
                }
            }
            shown.push_str(&change.to_string());
        }
    }
    for (language, (count, shown)) in changed {
        assert!(
            most.is_none_or(|most| count <= most),
            "{name}: {count} lines change in {language}\n{shown}"
        );
    }
}
