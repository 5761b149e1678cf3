//! The Swift target: a package with one library per version, a runtime they share, and its own tests.

mod cycles;
mod reading;
mod spelling;
mod tables;
mod types;
mod views;
mod words;

use askama::Template;

use crate::model::Protocol;

use super::Package;
use tables::TablesView;
use types::Types;
use views::{DefinitionView, TypeView};
pub(super) use words::is_keyword;

/// Files of the runtime, the same in every package.
const RUNTIME: [(&str, &str); 20] = [
    (
        "Alternatives.swift",
        include_str!("../../../templates/swift/Runtime/Alternatives.swift"),
    ),
    (
        "Evaluation.swift",
        include_str!("../../../templates/swift/Runtime/Evaluation.swift"),
    ),
    (
        "ExactText.swift",
        include_str!("../../../templates/swift/Runtime/ExactText.swift"),
    ),
    (
        "Explain.swift",
        include_str!("../../../templates/swift/Runtime/Explain.swift"),
    ),
    (
        "Format.swift",
        include_str!("../../../templates/swift/Runtime/Format.swift"),
    ),
    (
        "Invalid.swift",
        include_str!("../../../templates/swift/Runtime/Invalid.swift"),
    ),
    (
        "JSONNumber.swift",
        include_str!("../../../templates/swift/Runtime/JSONNumber.swift"),
    ),
    (
        "JSONObject.swift",
        include_str!("../../../templates/swift/Runtime/JSONObject.swift"),
    ),
    (
        "JSONReader+Strings.swift",
        include_str!("../../../templates/swift/Runtime/JSONReader+Strings.swift"),
    ),
    (
        "JSONReader+Values.swift",
        include_str!("../../../templates/swift/Runtime/JSONReader+Values.swift"),
    ),
    (
        "JSONReader.swift",
        include_str!("../../../templates/swift/Runtime/JSONReader.swift"),
    ),
    (
        "JSONValue+Codable.swift",
        include_str!("../../../templates/swift/Runtime/JSONValue+Codable.swift"),
    ),
    (
        "JSONValue.swift",
        include_str!("../../../templates/swift/Runtime/JSONValue.swift"),
    ),
    (
        "JSONWriter.swift",
        include_str!("../../../templates/swift/Runtime/JSONWriter.swift"),
    ),
    (
        "Maybe.swift",
        include_str!("../../../templates/swift/Runtime/Maybe.swift"),
    ),
    (
        "Memory.swift",
        include_str!("../../../templates/swift/Runtime/Memory.swift"),
    ),
    (
        "Pattern.swift",
        include_str!("../../../templates/swift/Runtime/Pattern.swift"),
    ),
    (
        "ProtocolTables.swift",
        include_str!("../../../templates/swift/Runtime/ProtocolTables.swift"),
    ),
    (
        "Rules.swift",
        include_str!("../../../templates/swift/Runtime/Rules.swift"),
    ),
    (
        "SchemaType.swift",
        include_str!("../../../templates/swift/Runtime/SchemaType.swift"),
    ),
];

/// Renders the package: paths inside its folder, and texts.
pub fn render(package: &Package<'_>) -> Result<Vec<(String, String)>, askama::Error> {
    let runtime = format!("{}Runtime", package.name);
    let mut files: Vec<(String, String)> = RUNTIME
        .iter()
        .map(|(file, text)| (format!("Sources/{runtime}/{file}"), (*text).to_owned()))
        .collect();
    let mut modules = Vec::new();
    for protocol in package.versions {
        let module = module_name(package, protocol);
        let types = Types::of(protocol);
        let source = |file: &str| format!("Sources/{module}/{file}");
        files.push((
            source("Types.swift"),
            TypesFile {
                runtime: &runtime,
                types: &types.views,
            }
            .render()?,
        ));
        let definitions = DefinitionsFile {
            runtime: &runtime,
            definitions: &types.definitions,
        };
        files.push((source("Definitions.swift"), definitions.render()?));
        files.push((
            source("Rules.swift"),
            RulesFile {
                runtime: &runtime,
                rules: &types.rules,
            }
            .render()?,
        ));
        if protocol.version.is_some() {
            let tables = TablesView::of(protocol, &types.names);
            files.push((
                source("Protocol.swift"),
                TablesFile {
                    runtime: &runtime,
                    tables: &tables,
                }
                .render()?,
            ));
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
    let version_tests = version_tests(package)?;
    let has_versions = version_tests.is_some();
    files.extend(version_tests);
    let tests = |file: &str| format!("Tests/{runtime}Tests/{file}");
    let text = RuntimeTestsFile { runtime: &runtime }.render()?;
    files.push((tests("RuntimeTests.swift"), text));
    let text = RuleTestsFile { runtime: &runtime }.render()?;
    files.push((tests("RuleTests.swift"), text));
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

/// Tests of all versions together, when types of several have one name.
fn version_tests(package: &Package<'_>) -> Result<Option<(String, String)>, askama::Error> {
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
                (spelling::type_name(name), modules.collect())
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
    /// Modules and numbers, ascending.
    versions: Vec<(String, u32)>,
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
