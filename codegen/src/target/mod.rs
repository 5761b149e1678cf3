//! The targets: a language is one row here, one view module, one folder of templates.

pub mod asyncapi;
pub mod docs;
mod examples;
pub mod rust;
pub mod swift;
pub mod tables;
pub mod typescript;
pub mod vectors;

use std::collections::BTreeMap;

use crate::files::FileSet;
use crate::model::{Kind, Protocol};
use crate::schema::Source;

/// What a target renders: one package with one or more versions of a protocol in it.
#[derive(Clone, Copy, Debug)]
pub struct Package<'a> {
    /// The package's name, as its ecosystem spells it.
    pub name: &'a str,
    /// What the package is about, for its README and manifest.
    pub docs_title: &'a str,
    /// The versions, ascending. A foreign document is a single one.
    pub versions: &'a [Protocol],
    /// What each version was read from, in the same order: the document first, then what it may refer to.
    pub sources: &'a [Vec<Source>],
    /// Values that people wrote and that a reference can show.
    pub examples: &'a [Vector],
}

/// A value that a definition accepts, written by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector {
    /// The module of its version: `v3`.
    pub version: String,
    /// The definition's key, or `#`.
    pub definition: String,
    /// What the case is called: `without-params`.
    pub case: String,
    /// The value as JSON.
    pub text: String,
}

impl Package<'_> {
    /// The versions of a protocol, without documents of somebody else.
    pub(crate) fn authored(&self) -> impl Iterator<Item = &Protocol> {
        let is_authored = |protocol: &&Protocol| protocol.version.is_some();
        self.versions.iter().filter(is_authored)
    }

    /// The names that several versions give to a type, each with these versions. What is only another name for a shape is
    /// the same in all of them, and not among these.
    pub(crate) fn shared(&self) -> Vec<(&str, Vec<&Protocol>)> {
        let mut shared: BTreeMap<&str, Vec<&Protocol>> = BTreeMap::new();
        for protocol in self.authored() {
            let types = protocol.types.iter();
            for ty in types.filter(|ty| !matches!(ty.kind, Kind::Alias(_))) {
                shared.entry(&ty.name).or_default().push(protocol);
            }
        }
        shared.retain(|_, versions| versions.len() > 1);
        shared.into_iter().collect()
    }
}

/// What a package is called in each ecosystem.
#[derive(Clone, Debug)]
pub struct PackageNames {
    /// Cargo crate.
    pub rust: String,
    /// Swift package and module.
    pub swift: String,
    /// npm package.
    pub typescript: String,
}

/// A language, or what stands beside the languages.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// What users type, and the folder it writes to.
    pub id: &'static str,
    /// For `--help`.
    pub purpose: &'static str,
    /// The package's name in this language.
    pub name: fn(&PackageNames) -> &str,
    /// Renders a package: path inside it, text.
    pub render: Render,
}

/// How a target renders: paths inside the package, and texts.
pub type Render = fn(&Package<'_>) -> Result<Vec<(String, String)>, askama::Error>;

/// All languages.
pub const TARGETS: &[Target] = &[
    Target {
        id: "rust",
        purpose: "a cargo crate: types that validate while they decode, handler traits, dispatch table",
        name: |names| &names.rust,
        render: rust::render,
    },
    Target {
        id: "swift",
        purpose: "a Swift package: Codable, Sendable structs and enums, validators",
        name: |names| &names.swift,
        render: swift::render,
    },
    Target {
        id: "typescript",
        purpose: "an npm package: types and validators, no dependencies",
        name: |names| &names.typescript,
        render: typescript::render,
    },
];

/// What is made beside the languages: what people and other tools read.
pub const COMPANIONS: &[Target] = &[
    asyncapi::ASYNCAPI,
    docs::DOCS,
    tables::TABLES,
    vectors::VECTORS,
];

/// Renders one target into a file set, below the target's folder.
pub fn render(target: &Target, package: &Package<'_>) -> Result<FileSet, askama::Error> {
    let mut files = FileSet::default();
    for (path, text) in (target.render)(package)? {
        files.insert(format!("{}/{path}", target.id), text);
    }
    Ok(files)
}

/// Whether a language keeps a word for itself, so that no crate and no module can be imported by it.
pub(crate) fn is_keyword(word: &str) -> bool {
    rust::is_keyword(word) || swift::is_keyword(word)
}
