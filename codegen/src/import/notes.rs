//! What a document says to its readers, and the attributes have no word for.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::declare::{Declarations, Kind};
use super::names;
use crate::schema::keywords::{Holds, holds};
use crate::schema::push_token;

/// Annotations that nothing reads.
const UNREAD: &[&str] = &[
    "$comment",
    "$id",
    "default",
    "examples",
    "readOnly",
    "writeOnly",
];

/// Annotations that become documentation, where there is something to document.
const DOCUMENTATION: &[&str] = &["description", "title"];

/// Reports the annotations of a document that did not come through. A text that is printed anywhere counts as kept, and so
/// does a title that names a type.
pub(super) fn report(root: &Map<String, Value>, declarations: &mut Declarations) {
    let kept = documentation(declarations);
    let mut open = vec![(root, String::new(), String::new())];
    while let Some((schema, pointer, name)) = open.pop() {
        for (keyword, value) in schema {
            let at = child(&pointer, keyword);
            let is_lost = UNREAD.contains(&keyword.as_str())
                || DOCUMENTATION.contains(&keyword.as_str())
                    && value
                        .as_str()
                        .is_some_and(|text| !text.trim().is_empty() && !kept.contains(text))
                    && !(keyword == "title" && says_the_name(value, &name, declarations));
            if is_lost {
                let fact = format!("`{keyword}` is left out: it says nothing about validity");
                let fix = "write it into the documentation, if readers need it";
                declarations.note("lost-note", &pointer, fact, fix);
            }
            match (holds(keyword), value) {
                (Holds::Schema | Holds::Both, Value::Object(below)) => {
                    open.push((below, at, name.clone()));
                }
                (Holds::Schemas | Holds::Both, Value::Array(list)) => {
                    let each = list.iter().enumerate();
                    open.extend(each.filter_map(|(index, below)| {
                        let at = child(&at, &index.to_string());
                        Some((below.as_object()?, at, String::new()))
                    }));
                }
                (Holds::Named, Value::Object(named)) => {
                    open.extend(named.iter().filter_map(|(name, below)| {
                        Some((below.as_object()?, child(&at, name), name.clone()))
                    }));
                }
                _ => {}
            }
        }
    }
}

/// Whether a title is the name again, of a type or of the place it stands at: `Created At` of `created_at`.
fn says_the_name(title: &Value, name: &str, declarations: &Declarations) -> bool {
    let said = names::ty(title.as_str().unwrap_or_default());
    said == names::ty(name) || declarations.taken.contains(&said)
}

/// Every text that is printed as documentation.
fn documentation(declarations: &Declarations) -> BTreeSet<String> {
    let mut kept = BTreeSet::new();
    for declaration in &declarations.types {
        kept.insert(declaration.docs.clone());
        match &declaration.kind {
            Kind::Struct(members) => kept.extend(members.iter().map(|it| it.docs.clone())),
            Kind::Newtype(_) => {}
            Kind::Enum(variants) => kept.extend(variants.iter().map(|it| it.docs.clone())),
            Kind::Union(branches) => kept.extend(branches.iter().map(|it| it.docs.clone())),
        }
    }
    kept
}

fn child(pointer: &str, token: &str) -> String {
    let mut pointer = format!("{pointer}/");
    push_token(&mut pointer, token);
    pointer
}
