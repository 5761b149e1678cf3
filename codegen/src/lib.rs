//! Turns a draft-07 document into models, validators and dispatch tables.
//!
//! `lower` reads a document into a language-neutral model; a target renders the model; `files` brings a folder up to
//! date. [`generate`] is all of it in memory. See `codegen/ARCHITECTURE.md`.

pub mod cli;
pub mod compat;
pub mod files;
pub mod lower;
pub mod model;
pub mod names;
pub mod problem;
pub mod rules;
pub mod schema;
pub mod target;

use files::FileSet;
use lower::Options;
use problem::Problem;
use schema::Source;
use target::{Package, PackageNames, Target};

/// What to generate: documents and what the packages are called.
#[derive(Clone, Debug)]
pub struct Job {
    /// One list per version, ascending: the document first, then what it may refer to.
    pub versions: Vec<Vec<Source>>,
    /// What the packages are called.
    pub names: PackageNames,
    /// How the documents are read.
    pub options: Options,
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
