//! Turns a draft-07 document into models, validators and dispatch tables.
//!
//! `lower` reads a document into a language-neutral model; a target renders the model; `files` brings a folder up to
//! date. [`generate`] is all of it in memory. See `codegen/ARCHITECTURE.md`.

pub mod cli;
pub mod compat;
pub mod files;
pub mod import;
pub mod lint;
pub mod lower;
pub mod model;
pub mod names;
pub mod problem;
pub mod repository;
pub mod rules;
pub mod schema;
mod surface;
pub mod target;

use files::FileSet;
use lower::Options;
use problem::Problem;
use protocol_schema::document::Document;
use schema::Source;
use target::{COMPANIONS, Package, PackageNames, TARGETS, Target, Vector};

/// What to generate: documents and what the packages are called.
#[derive(Clone, Debug)]
pub struct Job {
    /// One list per version, ascending: the document first, then what it may refer to.
    pub versions: Vec<Vec<Source>>,
    /// What the packages are called.
    pub names: PackageNames,
    /// How the documents are read.
    pub options: Options,
    /// Values that people wrote and that a reference can show. What a definition refuses is not shown.
    pub examples: Vec<Vector>,
}

impl Job {
    /// What to generate from authored documents, oldest first.
    pub fn of(documents: &[Document], names: PackageNames) -> Self {
        let source = |document: &Document| Source {
            file: format!("{}.json", document.name()),
            uri: None,
            text: document.to_json(),
        };
        Self {
            versions: documents
                .iter()
                .map(|document| vec![source(document)])
                .collect(),
            names,
            options: Options::default(),
            examples: Vec::new(),
        }
    }
}

/// Generates in memory: a pure function of its arguments.
pub fn generate(job: &Job, targets: &[&Target]) -> Result<FileSet, Vec<Problem>> {
    let mut versions = Vec::new();
    let mut problems = Vec::new();
    for sources in &job.versions {
        match lower::lower(sources, job.options) {
            Ok(protocol) => versions.push(protocol),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let title = versions
        .last()
        .map(|version| version.title.clone())
        .unwrap_or_default();
    let mut files = FileSet::default();
    for target in targets {
        let package = Package {
            name: (target.name)(&job.names),
            docs_title: &title,
            versions: &versions,
            sources: &job.versions,
            examples: &job.examples,
        };
        match target::render(target, &package) {
            Ok(rendered) => files.extend(rendered),
            Err(error) => {
                let fact = format!("a template cannot be rendered: {error}");
                problems.push(Problem::new(
                    "template",
                    target.id,
                    fact,
                    "this is a defect of the generator; report it",
                ));
            }
        }
    }
    if problems.is_empty() {
        Ok(files)
    } else {
        Err(problems)
    }
}

/// The folders of everything that is generated from an authored protocol.
pub const FOLDERS: &[&str] = &[
    "asyncapi",
    "docs",
    "rust",
    "schema",
    "swift",
    "typescript",
    "vectors",
];

/// Renders everything that lives in these folders: one per target, and `schema` for the documents themselves.
pub fn render(job: &Job, folders: &[&str]) -> Result<FileSet, Vec<Problem>> {
    let targets: Vec<&Target> = TARGETS
        .iter()
        .chain(COMPANIONS)
        .filter(|target| folders.contains(&target.id))
        .collect();
    let mut files = generate(job, &targets)?;
    if folders.contains(&"schema") {
        for source in job.versions.iter().filter_map(|sources| sources.first()) {
            files.insert(format!("schema/{}", source.file), source.text.clone());
        }
    }
    Ok(files)
}
