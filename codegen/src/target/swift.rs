//! The Swift target: a package with one library per version, a runtime they share, and its own tests.

mod client;
mod cycles;
mod reading;
mod runtime;
mod spelling;
mod tables;
mod types;
mod views;
mod words;

use askama::Template;

use crate::model::Protocol;

use super::Package;
use client::{ClientView, ExampleView};
use tables::TablesView;
use types::Types;
use views::{DefinitionView, TypeView};
pub(super) use words::is_keyword;

/// Renders the package: paths inside its folder, and texts.
pub fn render(package: &Package<'_>) -> Result<Vec<(String, String)>, askama::Error> {
    let runtime = format!("{}Runtime", package.name);
    let has_client = package
        .versions
        .iter()
        .any(|protocol| client::connection(protocol).is_some());
    let client: &[(&str, &str)] = if has_client { &runtime::CLIENT } else { &[] };
    let mut files: Vec<(String, String)> = runtime::RUNTIME
        .iter()
        .chain(client)
        .map(|(file, text)| (format!("Sources/{runtime}/{file}"), (*text).to_owned()))
        .collect();
    let mut modules = Vec::new();
    let mut example = None;
    for protocol in package.versions {
        let module = module_name(package, protocol);
        let types = Types::of(protocol, has_client);
        version(&mut files, &runtime, &module, &types)?;
        if protocol.version.is_some() {
            let tables = TablesView::of(protocol, &types.names);
            let shown = offers(&mut files, &runtime, &module, protocol, &types, &tables)?;
            // One is enough for people; that of every version has to compile.
            example = if module == package.name {
                shown.or(example)
            } else {
                example.or(shown)
            };
        }
        let tests = VectorsFile {
            module: &module,
            version: &protocol.module,
        };
        files.push((
            format!("Tests/{module}Tests/VectorTests.swift"),
            tests.render()?,
        ));
        modules.push(module);
    }
    let version_tests = version_tests(package, has_client)?;
    let has_versions = version_tests.is_some();
    files.extend(version_tests);
    tests(&mut files, &runtime, has_client)?;
    files.push((
        "Package.swift".to_owned(),
        Manifest {
            name: package.name,
            runtime: &runtime,
            modules: &modules,
            has_versions,
        }
        .render()?,
    ));
    let title = spelling::plain(package.docs_title);
    files.push((
        "README.md".to_owned(),
        Readme {
            title: &title,
            name: package.name,
            example,
            versions: package
                .authored()
                .map(|protocol| (module_name(package, protocol), number(protocol)))
                .collect(),
        }
        .render()?,
    ));
    // Templates lose their last line end.
    files
        .iter_mut()
        .filter(|(_, text)| !text.ends_with('\n'))
        .for_each(|(_, text)| text.push('\n'));
    files.sort();
    Ok(files)
}

/// The types of a version, what is known by name, and the rules.
fn version(
    files: &mut Vec<(String, String)>,
    runtime: &str,
    module: &str,
    types: &Types,
) -> Result<(), askama::Error> {
    let source = |file: &str| format!("Sources/{module}/{file}");
    let text = TypesFile {
        runtime,
        types: &types.views,
    };
    files.push((source("Types.swift"), text.render()?));
    let text = DefinitionsFile {
        runtime,
        definitions: &types.definitions,
    };
    files.push((source("Definitions.swift"), text.render()?));
    let text = RulesFile {
        runtime,
        rules: &types.rules,
    };
    files.push((source("Rules.swift"), text.render()?));
    Ok(())
}

/// Methods and events of a version, and what its client needs, with its tests.
fn offers(
    files: &mut Vec<(String, String)>,
    runtime: &str,
    module: &str,
    protocol: &Protocol,
    types: &Types,
    tables: &TablesView,
) -> Result<Option<ExampleView>, askama::Error> {
    let text = TablesFile { runtime, tables };
    files.push((format!("Sources/{module}/Protocol.swift"), text.render()?));
    let Some(client) = &types.client else {
        return Ok(None);
    };
    let text = ClientFile {
        runtime,
        connection: &tables.connection,
        client,
    };
    files.push((format!("Sources/{module}/Client.swift"), text.render()?));
    let text = TranscriptsFile {
        module,
        version: &protocol.module,
    };
    let tests = |file: &str| format!("Tests/{module}Tests/{file}");
    files.push((tests("TranscriptTests.swift"), text.render()?));
    let example = ExampleView::of(module, protocol, tables);
    let text = ExampleFile { example: &example };
    files.push((tests("Example.swift"), text.render()?));
    Ok(Some(example))
}

/// The tests of the runtime.
fn tests(
    files: &mut Vec<(String, String)>,
    runtime: &str,
    has_client: bool,
) -> Result<(), askama::Error> {
    let mut push = |file: &str, text: String| {
        files.push((format!("Tests/{runtime}Tests/{file}"), text));
    };
    push("RuntimeTests.swift", RuntimeTestsFile { runtime }.render()?);
    push("RuleTests.swift", RuleTestsFile { runtime }.render()?);
    if has_client {
        push("ClientTests.swift", ClientTestsFile { runtime }.render()?);
        push("SocketTests.swift", SocketTestsFile { runtime }.render()?);
    }
    Ok(())
}

/// Tests of all versions together, when types of several have one name.
fn version_tests(
    package: &Package<'_>,
    has_client: bool,
) -> Result<Option<(String, String)>, askama::Error> {
    let shared = package.shared();
    if shared.is_empty() {
        return Ok(None);
    }
    let module = |protocol: &Protocol| module_name(package, protocol);
    let tests = VersionsFile {
        versions: package
            .authored()
            .map(|protocol| (module(protocol), number(protocol)))
            .collect(),
        shared: shared
            .iter()
            .map(|(name, versions)| {
                let modules = versions.iter().map(|protocol| module(protocol));
                (spelling::type_name(name, has_client), modules.collect())
            })
            .collect(),
    };
    let path = format!("Tests/{}VersionsTests/VersionTests.swift", package.name);
    Ok(Some((path, tests.render()?)))
}

/// The highest version gets the package's own name, the others a suffix.
fn module_name(package: &Package<'_>, protocol: &Protocol) -> String {
    let own = number(protocol);
    let highest = package.versions.iter().map(number).max().unwrap_or(own);
    if own == highest {
        package.name.to_owned()
    } else {
        format!("{}V{own}", package.name)
    }
}

/// The number on the wire; nothing for a document of somebody else.
fn number(protocol: &Protocol) -> u32 {
    let version = protocol.version.as_ref();
    version.map_or(0, |version| version.number)
}

#[derive(Template)]
#[template(path = "swift/Package.swift.j2")]
struct Manifest<'a> {
    name: &'a str,
    runtime: &'a str,
    modules: &'a [String],
    /// Whether there are tests of several versions together.
    has_versions: bool,
}

#[derive(Template)]
#[template(path = "swift/README.md.j2")]
struct Readme<'a> {
    title: &'a str,
    name: &'a str,
    example: Option<ExampleView>,
    /// Modules and numbers, ascending.
    versions: Vec<(String, u32)>,
}

#[derive(Template)]
#[template(path = "swift/Tests/Example.swift.j2")]
struct ExampleFile<'a> {
    example: &'a ExampleView,
}

#[derive(Template)]
#[template(path = "swift/Types.swift.j2")]
struct TypesFile<'a> {
    runtime: &'a str,
    types: &'a [TypeView],
}

#[derive(Template)]
#[template(path = "swift/Definitions.swift.j2")]
struct DefinitionsFile<'a> {
    runtime: &'a str,
    definitions: &'a [DefinitionView],
}

#[derive(Template)]
#[template(path = "swift/Rules.swift.j2")]
struct RulesFile<'a> {
    runtime: &'a str,
    rules: &'a str,
}

#[derive(Template)]
#[template(path = "swift/Protocol.swift.j2")]
struct TablesFile<'a> {
    runtime: &'a str,
    tables: &'a TablesView,
}

#[derive(Template)]
#[template(path = "swift/Tests/VectorTests.swift.j2")]
struct VectorsFile<'a> {
    module: &'a str,
    version: &'a str,
}

#[derive(Template)]
#[template(path = "swift/Tests/VersionTests.swift.j2")]
struct VersionsFile {
    /// Modules and numbers.
    versions: Vec<(String, u32)>,
    /// Types that several versions have, with their modules.
    shared: Vec<(String, Vec<String>)>,
}

#[derive(Template)]
#[template(path = "swift/Tests/RuntimeTests.swift.j2")]
struct RuntimeTestsFile<'a> {
    runtime: &'a str,
}

#[derive(Template)]
#[template(path = "swift/Tests/RuleTests.swift.j2")]
struct RuleTestsFile<'a> {
    runtime: &'a str,
}

#[derive(Template)]
#[template(path = "swift/Client.swift.j2")]
struct ClientFile<'a> {
    runtime: &'a str,
    connection: &'a str,
    client: &'a ClientView,
}

#[derive(Template)]
#[template(path = "swift/Tests/TranscriptTests.swift.j2")]
struct TranscriptsFile<'a> {
    module: &'a str,
    version: &'a str,
}

#[derive(Template)]
#[template(path = "swift/Tests/ClientTests.swift.j2")]
struct ClientTestsFile<'a> {
    runtime: &'a str,
}

#[derive(Template)]
#[template(path = "swift/Tests/SocketTests.swift.j2")]
struct SocketTestsFile<'a> {
    runtime: &'a str,
}
