//! Turns a document into the language-neutral model: rules for every schema, shapes for every type, names for what
//! needs one.

mod finish;
mod kinds;
mod object;
mod read;
mod samples;
mod shape;
mod spelling;
mod union;
mod vocabulary;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::lint;
use crate::model::{Entry, Protocol, Shape, Type};
use crate::names;
use crate::problem::Problem;
use crate::rules::{self, RuleId};
use crate::schema::{Place, Source, Store};
use read::text;
pub use samples::wrong_samples;
use shape::Lowering;

/// How a document is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Formats are checked instead of being mere annotations.
    pub assert_formats: bool,
}

/// Turns a document into the model. The first source is the document; the others are what it may refer to.
pub fn lower(sources: &[Source], options: Options) -> Result<Protocol, Vec<Problem>> {
    let store = Store::read(sources)?;
    let root = store.main();
    let definitions = definitions(&store, &root);
    let mut roots: Vec<Place> = definitions.values().cloned().collect();
    roots.push(root.clone());
    let built = rules::build(&store, &roots, options.assert_formats)?;

    let members = store.get(&root).and_then(Value::as_object);
    let title = text(members.and_then(|members| members.get("title")));
    let root_name = root_name(&title);
    let mut lowering = Lowering::new(&store, built, &definitions, (&root, &root_name), options);
    let mut entries = Vec::new();
    for (name, place) in &definitions {
        let ty = lowering.definition(name, place);
        // `#` names the document itself, whatever a definition is called.
        if name != "#" {
            entries.push(Entry {
                name: name.clone(),
                ty,
            });
        }
    }
    entries.push(Entry {
        name: "#".to_owned(),
        ty: lowering.root(&root, &root_name),
    });
    lowering.members();
    entries.sort_by(|a, b| a.name.cmp(&b.name));

    let mut protocol = Protocol {
        module: "types".to_owned(),
        title,
        docs: text(members.and_then(|members| members.get("description"))),
        version: None,
        types: Vec::new(),
        entries,
        namespaces: Vec::new(),
        scopes: Vec::new(),
        errors: Vec::new(),
        rules: rules::Rules::default(),
    };
    lowering.finish(&mut protocol);
    let mut problems = vocabulary::read(&store, &mut protocol);
    if protocol.version.is_some() {
        problems.extend(lint::necessary(&protocol, &store));
        problems.extend(wrong_samples(sources, options));
    }
    if problems.is_empty() {
        Ok(protocol)
    } else {
        Err(problems)
    }
}

/// The definitions of a document, by name. `$defs` is what newer documents call them.
fn definitions(store: &Store, root: &Place) -> BTreeMap<String, Place> {
    let mut found = BTreeMap::new();
    for keyword in ["$defs", "definitions"] {
        let place = root.child(keyword);
        let members = store.get(&place).and_then(Value::as_object);
        for name in members.into_iter().flat_map(serde_json::Map::keys) {
            found.insert(name.clone(), place.child(name));
        }
    }
    found
}

/// The type of the document itself is named after its title.
fn root_name(title: &str) -> String {
    let named = title.chars().count() <= 48 && title.starts_with(|c: char| c.is_ascii_alphabetic());
    if named {
        names::pascal(title)
    } else {
        "Document".to_owned()
    }
}

/// Any JSON; `checked` unless the rule accepts everything.
fn any(rule: RuleId, checked: bool) -> Type {
    Type {
        shape: Shape::Any,
        rule,
        checked,
    }
}
