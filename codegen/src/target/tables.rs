//! What a protocol allows, as tables for reviewers: a change of who may do what is a line that differs.
//!
//! One line per method and per event, columns separated by tabs, `-` where there is nothing to say. The order is that of
//! the document.

use super::{Package, Target};
use crate::model::{Event, Method, Protocol, Role};
use crate::names;

/// The target. It is no language; its files stand beside the documents.
pub const TABLES: Target = Target {
    id: "schema",
    purpose: "the documents, and what they allow as tables",
    name: |names| &names.rust,
    render: |package| Ok(render(package)),
};

/// A column: what it is called, and what stands in it.
type Column<T> = (&'static str, fn(&T) -> String);

const METHODS: &[Column<Method>] = &[
    ("method", |it| word(Some(&it.wire))),
    ("scope", |it| word(it.scope.as_deref())),
    ("role", |it| it.role.word().to_owned()),
    ("idempotency", |it| word(it.idempotency.as_deref())),
    ("repeats", |it| {
        word(it.idempotency.as_ref().map(|_| it.repeats.word()))
    }),
    ("effect", |it| it.effect.word().to_owned()),
    ("answer", |it| it.answer.word().to_owned()),
    ("emits", |it| list(&it.emits)),
    ("errors", |it| list(&it.errors)),
    ("resultBytes", |it| it.result_bytes.default.to_string()),
    ("maxResultBytes", |it| it.result_bytes.maximum.to_string()),
    ("since", |it| word(Some(&it.since))),
    ("deprecated", |it| word(it.deprecated.as_deref())),
];

const EVENTS: &[Column<Event>] = &[
    ("event", |it| word(Some(&it.wire))),
    ("delivery", |it| it.delivery.word().to_owned()),
    ("scope", |it| word(it.scope.as_deref())),
    ("role", |it| word(it.role.map(Role::word))),
    ("targeted", |it| flag(it.targeted)),
    ("stateVersion", |it| flag(it.state_version)),
    ("since", |it| word(Some(&it.since))),
    ("deprecated", |it| word(it.deprecated.as_deref())),
];

fn render(package: &Package<'_>) -> Vec<(String, String)> {
    let authored = |protocol: &&Protocol| protocol.version.is_some();
    let files = package.versions.iter().filter(authored).map(|protocol| {
        let module = &protocol.module;
        let methods = protocol.namespaces.iter().flat_map(|space| &space.methods);
        let events = protocol.namespaces.iter().flat_map(|space| &space.events);
        [
            (format!("{module}.methods.tsv"), table(METHODS, methods)),
            (format!("{module}.events.tsv"), table(EVENTS, events)),
        ]
    });
    files.flatten().collect()
}

fn table<'a, T: 'a>(columns: &[Column<T>], rows: impl Iterator<Item = &'a T>) -> String {
    let mut text = line(columns.iter().map(|(name, _)| (*name).to_owned()));
    for row in rows {
        text += &line(columns.iter().map(|(_, cell)| cell(row)));
    }
    text
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.collect();
    cells.join("\t") + "\n"
}

fn list(words: &[String]) -> String {
    word((!words.is_empty()).then(|| words.join(" ")).as_deref())
}

fn flag(flag: bool) -> String {
    word(flag.then_some("yes"))
}

/// A cell. What would start another one, or another line, becomes a space.
fn word(text: Option<&str>) -> String {
    let text = text.unwrap_or_default().replace(names::is_unprintable, " ");
    if text.trim().is_empty() {
        "-".to_owned()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_stays_a_cell() {
        assert_eq!(word(Some("use\tthis\nor that")), "use this or that");
        assert_eq!(
            (word(None), word(Some(" "))),
            ("-".to_owned(), "-".to_owned())
        );
        assert_eq!(list(&["a".to_owned(), "b".to_owned()]), "a b");
        assert_eq!(
            (list(&[]), flag(true), flag(false)),
            ("-".to_owned(), "yes".to_owned(), "-".to_owned())
        );
    }
}
