//! Turns an existing draft-07 document into Rust definitions for `schema-src`, and says what needs a human.
//!
//! A document is read into [`declare::Declarations`] — structs, enums, unions — and those are printed, a file per
//! namespace when the document has methods. Nothing of it is silently dropped: whatever the attributes cannot say is in
//! the report, with its pointer.

mod declare;
mod names;
mod notes;
mod ours;
mod print;
mod read;
mod rows;

use protocol_schema::document as doc;
use serde_json::Value;

use crate::problem::Problem;
use crate::schema::json;
use declare::Declarations;

/// What a document became.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The Rust module's name: `v3`; made from the file's name for a document that is not ours.
    pub module: String,
    /// Rust files: name in the module's folder, text.
    pub files: Vec<(String, String)>,
    /// What needs a human, sorted by place.
    pub report: Vec<Problem>,
}

/// Imports a document. `file` is its name, for the report and, when the document names no version, for the module.
pub fn import(file: &str, text: &str) -> Result<Imported, Problem> {
    let root = json::parse(file, text)?;
    let Value::Object(root) = root else {
        let fact = "is JSON, but not a document";
        return Err(Problem::new(
            "json",
            file,
            fact,
            "give an object with `definitions`",
        ));
    };
    let vocabulary = vocabulary(file, &root)?;
    let mut declarations = Declarations::new(file);
    read::definitions(&root, vocabulary.is_some(), &mut declarations);
    declarations.break_cycles();
    if let Some(document) = &vocabulary {
        declarations.name_traits(&document.namespaces);
    }
    let module = match &vocabulary {
        Some(document) => document.name(),
        None => names::module(file),
    };
    if vocabulary.is_none() {
        rows::suggest(&mut declarations);
        // Ours have no annotations but those that come back.
        notes::report(&root, &mut declarations);
    }
    let files = print::files(&declarations, vocabulary.as_ref());
    let mut report = declarations.report;
    report.sort();
    report.dedup();
    Ok(Imported {
        module,
        files,
        report,
    })
}

/// The document's `x-` vocabulary, when it has one.
fn vocabulary(
    file: &str,
    root: &serde_json::Map<String, Value>,
) -> Result<Option<doc::Document>, Problem> {
    if !root.contains_key("x-protocol") {
        return Ok(None);
    }
    let foreign = |reason: String| {
        let fact = format!("has `x-protocol`, but is no document of ours: {reason}");
        Problem::new(
            "vocabulary",
            file,
            fact,
            "generate it again, or remove its `x-` members",
        )
    };
    let document: doc::Document = serde_json::from_value(Value::Object(root.clone()))
        .map_err(|error| foreign(error.to_string()))?;
    match ours::mistake(&document, root) {
        None => Ok(Some(document)),
        Some(mistake) => Err(foreign(mistake)),
    }
}
