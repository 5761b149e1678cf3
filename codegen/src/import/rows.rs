//! What a document without methods lets one guess about them.

use super::declare::Declarations;
use super::names;

/// Says for every `…Params` which declaration it is waiting for.
pub(super) fn suggest(declarations: &mut Declarations) {
    let params: Vec<(String, String)> = declarations
        .types
        .iter()
        .filter_map(|declaration| {
            Some((
                declaration.name.clone(),
                declaration.name.strip_suffix("Params")?.to_owned(),
            ))
        })
        .filter(|(_, stem)| !stem.is_empty())
        .collect();
    for (name, stem) in params {
        let results = [
            format!("{stem}Result"),
            format!("{stem}Response"),
            format!("{stem}Ok"),
        ];
        let result = results
            .into_iter()
            .find(|name| declarations.taken.contains(name));
        let missing = if result.is_some() {
            ""
        } else {
            " and a type for its result"
        };
        let result = result.unwrap_or_else(|| format!("{stem}Result"));
        let fact = format!("`{name}` belongs to no method: the document has none");
        let wire = names::words(&stem).replacen(' ', ".", 1);
        let function = wire
            .split('.')
            .next_back()
            .unwrap_or_default()
            .replace(' ', "_");
        let fix = format!(
            "declare it in a `#[methods]` trait{missing}: `#[method(name = \"{}\", scope = None, since = \"2026.1\", errors = [])] \
             fn {function}(params: {name}) -> {result};`",
            wire.replace(' ', "."),
        );
        declarations.note("method-unknown", "", fact, &fix);
    }
}
