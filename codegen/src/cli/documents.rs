//! Which documents a command is about: this repository's, or those of somebody else; and what packages are made of them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use protocol_schema::builder::Mistakes;
use protocol_schema::document::Document;

use super::{End, examples, warn};
use crate::Job;
use crate::lower::Options;
use crate::schema::Source;
use crate::schema::store::SCHEME;
use crate::target::{PackageNames, TARGETS};

/// The protocols this command was built with: those of the repository it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Own {
    /// The package they are written in: that of `schema-src`.
    pub package: &'static str,
    /// Their documents, oldest first, or what is wrong with their definitions.
    pub documents: fn() -> Result<Vec<Document>, Mistakes>,
    /// The cargo crate, the Swift module and the npm package.
    pub names: [&'static str; 3],
}

/// The documents of somebody else.
#[derive(Debug, Args)]
pub(super) struct Documents {
    /// A draft-07 document to read, instead of this repository's protocol. Given again: documents it refers to.
    #[arg(long, value_name = "FILE")]
    schema: Vec<PathBuf>,
    /// Resolves references below a URL to files in a folder. Nothing is ever fetched.
    #[arg(long, value_name = "URL=DIR", requires = "schema", value_parser = ref_root)]
    ref_root: Vec<(String, PathBuf)>,
}

/// The packages that are written or guarded.
#[derive(Debug, Args)]
pub(super) struct Packages {
    /// Folders to write or to look at; `protocol list targets` says what each is. When left out: all of them; of somebody
    /// else's document, the languages.
    #[arg(long, value_delimiter = ',', value_name = "TARGET", value_parser = target_names())]
    target: Vec<String>,
    #[command(flatten)]
    documents: Documents,
    /// Where the packages are; each target has a folder in it.
    #[arg(long, value_name = "DIR", requires = "schema")]
    out: Option<PathBuf>,
    /// The name of the cargo crate, the Swift module and the npm package. The file's name when left out.
    #[arg(long, requires = "schema", value_parser = package_name)]
    name: Option<String>,
    /// Check formats (`date-time`, `uuid`, …), which are mere annotations otherwise.
    #[arg(long, requires = "schema")]
    assert_formats: bool,
    /// Values the reference shows as examples: `DIR/types/<definition>/<case>.json`, or `v1`, `v2`, … for `types` when
    /// the document says which version it is.
    #[arg(long, value_name = "DIR", requires = "schema")]
    examples: Option<PathBuf>,
}

/// What a command works on.
pub(super) struct Work {
    /// Where the folders of the targets are.
    pub(super) root: PathBuf,
    pub(super) job: Job,
    pub(super) folders: Vec<&'static str>,
    /// The command that brings the folders up to date.
    pub(super) cure: &'static str,
}

impl Packages {
    /// Whether they are those of somebody else's document.
    pub(super) fn is_foreign(&self) -> bool {
        self.documents.is_foreign()
    }

    /// The packages asked for.
    pub(super) fn work(&self, own: &Own) -> Result<Work, End> {
        let selected: Vec<&str> = self.target.iter().map(String::as_str).collect();
        let mut work = match (&self.out, self.documents.schema.is_empty()) {
            (Some(out), false) => {
                let options = Options {
                    assert_formats: self.assert_formats,
                };
                let mut job = self.documents.foreign(self.name.as_deref(), options)?;
                if let Some(folder) = &self.examples {
                    job.examples = examples::read(folder)?;
                }
                Work {
                    root: out.clone(),
                    job,
                    folders: TARGETS.iter().map(|target| target.id).collect(),
                    cure: "run the same command with `gen` for `check`",
                }
            }
            (None, true) => {
                let (root, job) = own.job()?;
                Work {
                    root: near(&root.join("generated")),
                    job,
                    folders: crate::FOLDERS.to_vec(),
                    cure: "run `cargo protocol gen`",
                }
            }
            _ => {
                let reason = "say with `--out DIR` where the packages of the document are";
                return Err(End::Failed(reason.to_owned()));
            }
        };
        if !selected.is_empty() {
            if selected.contains(&"schema") && self.out.is_some() {
                let reason =
                    "`schema` is not a target for a foreign document: it is the schema already";
                return Err(End::Failed(reason.to_owned()));
            }
            work.folders = crate::FOLDERS.to_vec();
            work.folders.retain(|folder| selected.contains(folder));
        }
        Ok(work)
    }
}

impl Documents {
    /// Whether they are somebody else's.
    pub(super) fn is_foreign(&self) -> bool {
        !self.schema.is_empty()
    }

    /// The file of the document itself.
    pub(super) fn main(&self) -> Option<&Path> {
        self.schema.first().map(PathBuf::as_path)
    }

    /// The files of the documents it may refer to, and the folders that URLs lead to.
    pub(super) fn references(&self) -> (&[PathBuf], &[(String, PathBuf)]) {
        (self.schema.get(1..).unwrap_or_default(), &self.ref_root)
    }

    /// The documents to read.
    pub(super) fn job(&self, own: &Own) -> Result<Job, End> {
        if self.schema.is_empty() {
            own.job().map(|(_, job)| job)
        } else {
            self.foreign(Some("sample"), Options::default())
        }
    }

    fn foreign(&self, name: Option<&str>, options: Options) -> Result<Job, End> {
        let name = match (name, self.schema.first()) {
            (Some(name), _) => name.to_owned(),
            (None, first) => {
                let stem = first.and_then(|path| path.file_stem()).unwrap_or_default();
                let stem = stem.to_string_lossy();
                package_name(&stem.replace(['.', ' '], "-")).map_err(|reason| {
                    End::Failed(format!(
                        "without `--name` the packages are called as the file: {reason}"
                    ))
                })?
            }
        };
        let mut sources = Vec::new();
        for path in &self.schema {
            sources.push(read_source(path, Some(path_uri(path)))?);
        }
        for (url, folder) in &self.ref_root {
            read_folder(url, folder, folder, &mut sources)?;
        }
        warn::print(&sources, options);
        let names = PackageNames {
            rust: name.clone(),
            swift: name.replace('-', "_"),
            typescript: name,
        };
        Ok(Job {
            versions: vec![sources],
            names,
            options,
            examples: Vec::new(),
        })
    }
}

/// A path as somebody who stands here would write it.
pub(super) fn near(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).to_owned()
}

impl Own {
    /// What is generated, and where the repository is.
    pub(super) fn job(&self) -> Result<(PathBuf, Job), End> {
        let root = find_root().ok_or_else(|| {
            let hint = "run this inside the repository, or name a document with `--schema FILE`";
            End::Failed(format!(
                "there is no `schema-src` and `Cargo.toml` here or above: {hint}"
            ))
        })?;
        self.is_at_home(&root)?;
        let documents = (self.documents)().map_err(|mistakes| End::Failed(mistakes.to_string()))?;
        let [rust, swift, typescript] = self.names.map(str::to_owned);
        let mut job = Job::of(
            &documents,
            PackageNames {
                rust,
                swift,
                typescript,
            },
        );
        job.examples = examples::read(&root.join("schema-src").join("vectors"))?;
        Ok((root, job))
    }

    /// An installed command may stand in another repository: what is generated there is not what this command knows.
    fn is_at_home(&self, root: &Path) -> Result<(), End> {
        let manifest = root.join("schema-src").join("Cargo.toml");
        let text = std::fs::read_to_string(&manifest).map_err(|error| {
            End::Failed(format!("`{}` cannot be read: {error}", manifest.display()))
        })?;
        let name = package_of(&text);
        if name == self.package {
            return Ok(());
        }
        Err(End::Failed(format!(
            "the protocol of this repository is in `{name}`, and this command was built with that of `{}`: run `cargo \
             protocol` here",
            self.package
        )))
    }
}

/// The name of a package, in its manifest.
fn package_of(manifest: &str) -> &str {
    let lines = manifest.lines().map(str::trim);
    let mut section = "";
    for line in lines {
        if line.starts_with('[') {
            section = line;
        }
        let value = line.strip_prefix("name").map(str::trim_start);
        let value = value.and_then(|rest| rest.strip_prefix('='));
        if let Some(value) = value.filter(|_| section.starts_with("[package]")) {
            let quotes = ['"', '\''];
            return value.trim_start().split(quotes).nth(1).unwrap_or_default();
        }
    }
    ""
}

fn find_root() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let is_root =
        |folder: &&Path| folder.join("schema-src").is_dir() && folder.join("Cargo.toml").is_file();
    here.ancestors().find(is_root).map(Path::to_owned)
}

/// What a file is called in references of files beside it.
pub(super) fn path_uri(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut uri = SCHEME.to_owned();
    for part in path.iter().filter(|part| *part != "/") {
        uri.push('/');
        for byte in part.to_string_lossy().bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                uri.push(char::from(byte));
            } else {
                _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

pub(super) fn read_source(path: &Path, uri: Option<String>) -> Result<Source, End> {
    let text = std::fs::read(path)
        .map_err(|error| End::Failed(format!("`{}` cannot be read: {error}", path.display())))?;
    let text = String::from_utf8(text).map_err(|_| {
        End::Failed(format!(
            "`{}` is not UTF-8: save it as UTF-8 text",
            path.display()
        ))
    })?;
    let file = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Source { file, uri, text })
}

/// Most documents a reference root may hold.
const MOST_DOCUMENTS: usize = 10_000;

pub(super) fn read_folder(
    url: &str,
    root: &Path,
    folder: &Path,
    sources: &mut Vec<Source>,
) -> Result<(), End> {
    let failed = |error: std::io::Error| {
        End::Failed(format!("`{}` cannot be read: {error}", folder.display()))
    };
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(failed)?;
    entries.sort();
    for path in entries {
        let metadata = path.symlink_metadata().map_err(failed)?;
        if metadata.is_dir() {
            read_folder(url, root, &path, sources)?;
        } else if metadata.is_file()
            && path
                .extension()
                .is_some_and(|extension| extension == "json")
        {
            if sources.len() == MOST_DOCUMENTS {
                return Err(End::Failed(format!(
                    "`{}` holds more than {MOST_DOCUMENTS} documents",
                    root.display()
                )));
            }
            let below: Vec<_> = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .iter()
                .map(|part| part.to_string_lossy().into_owned())
                .collect();
            let uri = format!("{}/{}", url.trim_end_matches('/'), below.join("/"));
            sources.push(read_source(&path, Some(uri))?);
        }
    }
    Ok(())
}

fn target_names() -> clap::builder::PossibleValuesParser {
    clap::builder::PossibleValuesParser::new(crate::FOLDERS.to_vec())
}

/// A name that a cargo crate, a Swift module and an npm package can all have.
pub(super) fn package_name(name: &str) -> Result<String, String> {
    const TAKEN: &[&str] = &[
        "alloc",
        "core",
        "foundation",
        "proc_macro",
        "serde",
        "serde_json",
        "std",
        "swift",
        "test",
        "xctest",
    ];
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if !plain || !starts || name.len() > 64 {
        return Err(format!(
            "`{name}` cannot name a package: start with a letter, then letters, digits, `-`, `_`; at most 64"
        ));
    }
    if !crate::names::is_file_name(name) {
        return Err(format!(
            "Windows keeps `{name}` for a device, and no folder can be called so: choose another name"
        ));
    }
    if TAKEN.contains(&name.to_ascii_lowercase().replace('-', "_").as_str()) {
        return Err(format!(
            "`{name}` is a package that generated code itself needs: choose another name"
        ));
    }
    if crate::target::is_keyword(name) {
        return Err(format!(
            "`{name}` is a word of Rust or Swift and cannot be imported: choose another name"
        ));
    }
    Ok(name.to_owned())
}

fn ref_root(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((url, folder)) if url.contains(':') && !folder.is_empty() => {
            Ok((url.to_owned(), PathBuf::from(folder)))
        }
        _ => Err("write URL=DIR, such as `https://example.com/schemas/=./schemas`".to_owned()),
    }
}
