//! The TypeScript target: an npm package of ready-made modules and declarations that needs no build step.

mod checks;
mod example;
mod expression;
mod files;
mod scalars;
mod spelling;
mod types;
mod vocabulary;

use askama::Template;

use crate::model::Protocol;

use super::Package;
use vocabulary::{Frames, Vocabulary};

/// Renders the package: paths inside its folder, and texts.
pub fn render(package: &Package<'_>) -> Result<Vec<(String, String)>, askama::Error> {
    let client = package.versions.iter().any(has_client);
    let mut files: Vec<(String, String)> = files::PACKAGE
        .iter()
        .chain(if client { files::CLIENT } else { &[] })
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    for protocol in package.versions {
        let view = Module::of(protocol);
        let module = &protocol.module;
        files.push((format!("{module}/checks.d.ts"), CHECKS.to_owned()));
        files.push((
            format!("{module}/checks.js"),
            text(&ChecksScript { view: &view })?,
        ));
        files.push((
            format!("{module}/index.d.ts"),
            text(&Declarations { view: &view })?,
        ));
        files.push((format!("{module}/index.js"), text(&Script { view: &view })?));
        if has_client(protocol) {
            files.push((
                format!("{module}/client.d.ts"),
                text(&ClientDeclarations { view: &view })?,
            ));
            files.push((
                format!("{module}/client.js"),
                text(&ClientScript { view: &view })?,
            ));
        }
        files.push((format!("{module}/rules.d.ts"), RULES.to_owned()));
        files.push((
            format!("{module}/rules.js"),
            text(&RulesScript { view: &view })?,
        ));
    }
    let shared = package.shared();
    if !shared.is_empty() {
        let tests = VersionTests {
            modules: modules(package.authored()),
            shared: shared
                .iter()
                .map(|(name, versions)| {
                    let versions = versions.iter().copied();
                    (spelling::type_name(name), modules(versions))
                })
                .collect(),
        };
        files.push(("tests/versions.ts".to_owned(), text(&tests)?));
    }
    let index = Index {
        title: spelling::comment_line(&package.docs_title.replace(['\n', '\r'], " ")),
        current: current(package).map_or("", |protocol| &protocol.module),
    };
    let index = text(&index)?;
    files.push(("index.d.ts".to_owned(), index.clone()));
    files.push(("index.js".to_owned(), index));
    files.push(("README.md".to_owned(), readme(package)?));
    files.push((
        "package.json".to_owned(),
        text(&Manifest {
            name: spelling::string(package.name),
            modules: modules(package.versions),
        })?,
    ));
    let mut checked: Vec<String> = files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| is_checked(path))
        .map(|path| spelling::string(path))
        .collect();
    checked.sort();
    files.push((
        "tsconfig.json".to_owned(),
        text(&Settings { files: checked })?,
    ));
    files.sort();
    Ok(files)
}

fn readme(package: &Package<'_>) -> Result<String, askama::Error> {
    let modules = package.versions.iter().map(|protocol| {
        let what = match &protocol.version {
            Some(version) => format!("protocol {}", version.number),
            None => "the document's types and validators".to_owned(),
        };
        (protocol.module.as_str(), what)
    });
    text(&Readme {
        name: package.name,
        title: spelling::comment_line(&package.docs_title.replace(['\n', '\r'], " ")),
        modules: modules.collect(),
        example: current(package).and_then(example::example),
    })
}

/// The version that the package's own module is.
fn current<'a>(package: &Package<'a>) -> Option<&'a Protocol> {
    let number = |protocol: &&Protocol| protocol.version.as_ref().map(|version| version.number);
    package.versions.iter().max_by_key(number)
}

/// A client is made of a version that says how a connection is opened.
fn has_client(protocol: &Protocol) -> bool {
    let version = protocol.version.as_ref();
    version.is_some_and(|version| version.connection.is_some())
}

fn modules<'a>(versions: impl IntoIterator<Item = &'a Protocol>) -> Vec<&'a str> {
    let versions = versions.into_iter();
    versions.map(|protocol| protocol.module.as_str()).collect()
}

const CHECKS: &str = include_str!("../../../templates/typescript/version/checks.d.ts");
const RULES: &str = include_str!("../../../templates/typescript/version/rules.d.ts");

/// Tests in JavaScript are run, not type-checked: that would ask for the types of Node.
fn is_checked(path: &str) -> bool {
    let path = std::path::Path::new(path);
    match path.extension().and_then(std::ffi::OsStr::to_str) {
        Some("ts") => true,
        Some("js") => !path.starts_with("tests"),
        _ => false,
    }
}

/// A template's text; the engine drops the line end at its very end.
fn text(template: &impl Template) -> Result<String, askama::Error> {
    let mut text = template.render()?;
    text.push('\n');
    Ok(text)
}

#[derive(Template)]
#[template(path = "typescript/index.j2", escape = "none")]
struct Index<'a> {
    title: String,
    current: &'a str,
}

#[derive(Template)]
#[template(path = "typescript/tests/versions.ts.j2", escape = "none")]
struct VersionTests<'a> {
    modules: Vec<&'a str>,
    /// Types that several versions have, with their modules.
    shared: Vec<(String, Vec<&'a str>)>,
}

#[derive(Template)]
#[template(path = "typescript/README.md.j2", escape = "none")]
struct Readme<'a> {
    name: &'a str,
    title: String,
    modules: Vec<(&'a str, String)>,
    example: Option<example::Example>,
}

#[derive(Template)]
#[template(path = "typescript/package.json.j2", escape = "none")]
struct Manifest<'a> {
    name: String,
    modules: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "typescript/tsconfig.json.j2", escape = "none")]
struct Settings {
    files: Vec<String>,
}

#[derive(Template)]
#[template(path = "typescript/version/index.d.ts.j2", escape = "none")]
struct Declarations<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/index.js.j2", escape = "none")]
struct Script<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/client.d.ts.j2", escape = "none")]
struct ClientDeclarations<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/client.js.j2", escape = "none")]
struct ClientScript<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/checks.js.j2", escape = "none")]
struct ChecksScript<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/rules.js.j2", escape = "none")]
struct RulesScript<'a> {
    view: &'a Module,
}

/// One version, or the document of somebody else, with every string spelled.
struct Module {
    title: String,
    declarations: Vec<Vec<String>>,
    definitions: Vec<Definition>,
    checks: checks::Checks,
    rules: String,
    frames: Option<Frames>,
    protocol: Option<Vocabulary>,
}

struct Definition {
    key: String,
    ty: String,
}

impl Module {
    fn has_client(&self) -> bool {
        let protocol = self.protocol.as_ref();
        protocol.is_some_and(|protocol| protocol.connection.is_some())
    }

    fn of(protocol: &Protocol) -> Self {
        let version = protocol
            .version
            .as_ref()
            .map(|version| format!("protocol {}", version.number));
        let title = version.unwrap_or_else(|| protocol.title.replace(['\n', '\r'], " "));
        Self {
            title: spelling::comment_line(if title.trim().is_empty() {
                "the document"
            } else {
                &title
            }),
            declarations: types::declarations(protocol),
            definitions: definitions(protocol),
            checks: checks::checks(protocol),
            rules: spelling::json_string(&protocol.rules.to_json(&protocol.entries)),
            frames: vocabulary::frames(protocol),
            protocol: protocol.version.as_ref().map(|version| {
                let mut accepted = version.also.clone();
                accepted.push(version.number);
                accepted.sort_unstable();
                vocabulary::vocabulary(protocol, version.number, accepted)
            }),
        }
    }
}

fn definitions(protocol: &Protocol) -> Vec<Definition> {
    let entries = protocol.entries.iter();
    entries
        .map(|entry| Definition {
            key: spelling::key(&entry.name),
            ty: types::spell(protocol, &entry.ty),
        })
        .collect()
}
