//! What several tests need: documents in, packages out.

use std::fs;
use std::path::{Path, PathBuf};

use protocol_codegen::files::FileSet;
use protocol_codegen::lower::{Options, lower};
use protocol_codegen::model::Protocol;
use protocol_codegen::problem::Problem;
use protocol_codegen::schema::Source;
use protocol_codegen::target::{COMPANIONS, PackageNames, TARGETS, Target};
use protocol_codegen::{Job, generate};
use serde_json::Value;

/// A folder below `codegen/tests`.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn source(text: &str) -> Source {
    Source {
        file: "schema.json".to_owned(),
        uri: None,
        text: text.to_owned(),
    }
}

/// All packages for one document.
pub(crate) fn render(text: &str) -> Result<FileSet, Vec<Problem>> {
    render_for(text, &TARGETS.iter().collect::<Vec<&Target>>())
}

/// All packages for one document, its vectors, its reference.
pub(crate) fn render_everything(text: &str) -> Result<FileSet, Vec<Problem>> {
    render_for(
        text,
        &TARGETS.iter().chain(COMPANIONS).collect::<Vec<&Target>>(),
    )
}

pub(crate) fn render_for(text: &str, targets: &[&Target]) -> Result<FileSet, Vec<Problem>> {
    let name = || "sample".to_owned();
    let names = PackageNames {
        rust: name(),
        swift: name(),
        typescript: name(),
    };
    let job = Job {
        versions: vec![vec![source(text)]],
        names,
        options: Options::default(),
        examples: Vec::new(),
    };
    generate(&job, targets)
}

/// The types of a document, as the Rust package spells them.
pub(crate) fn rust_models(schema: &Value) -> String {
    let files =
        render(&schema.to_string()).unwrap_or_else(|problems| panic!("{}", list(&problems)));
    files
        .get("rust/src/types/models.rs")
        .expect("every crate has models")
        .to_owned()
}

/// The model of a document.
pub(crate) fn model(text: &str, module: &str) -> Result<Protocol, Vec<Problem>> {
    lower(&[source(text)], Options::default()).map(|protocol| Protocol {
        module: module.to_owned(),
        ..protocol
    })
}

pub(crate) fn list(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

/// A readable difference of two texts; empty when they are equal.
pub(crate) fn diff(expected: &str, found: &str) -> String {
    if expected == found {
        return String::new();
    }
    let diff = similar::TextDiff::from_lines(expected, found);
    diff.unified_diff()
        .context_radius(2)
        .header("expected", "found")
        .to_string()
        .lines()
        .take(60)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The cases of a folder, by name.
pub(crate) fn cases(name: &str) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder(name)).expect("the folder is part of the repository");
    let mut cases: Vec<(String, PathBuf)> = entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.is_dir())
        .map(|path| {
            (
                path.file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                path,
            )
        })
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {name}");
    cases
}
