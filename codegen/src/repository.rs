//! A new repository for somebody else's protocol, in memory: its own files, what is generated from them, and a copy of
//! this toolchain, so that it builds on a machine that has never heard of us.

use askama::Template;
use protocol_schema::builder;
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::files::FileSet;
use crate::problem::Problem;
use crate::target::PackageNames;
use crate::{FOLDERS, Job, render};

/// Where the copy of the toolchain stands.
pub const TOOLCHAIN: &str = "toolchain";

/// The word that stands for the protocol's name in the files that are copied.
const PLACEHOLDER: &str = "starter";

#[derive(RustEmbed)]
#[folder = "../schema-src"]
#[include = "Cargo.toml"]
#[include = "src/**"]
#[exclude = "src/v*/**"]
struct SchemaSource;

#[derive(RustEmbed)]
#[folder = "."]
#[include = "Cargo.toml"]
#[include = "askama.toml"]
#[include = "src/**"]
#[include = "macros/Cargo.toml"]
#[include = "macros/src/**"]
struct Codegen;

#[derive(RustEmbed)]
#[folder = "../templates"]
struct Templates;

#[derive(RustEmbed)]
#[folder = ".."]
#[include = "Cargo.toml"]
#[include = "Cargo.lock"]
#[include = "LICENSE"]
#[include = "LICENSE-*"]
#[include = "clippy.toml"]
#[include = "rust-toolchain.toml"]
#[exclude = "*/**"]
struct Root;

#[derive(Template)]
#[template(path = "init/Cargo.toml.j2")]
struct Manifest<'a> {
    name: &'a str,
    dependencies: &'a str,
}

#[derive(Template)]
#[template(path = "init/README.md.j2")]
struct Readme<'a> {
    name: &'a str,
}

#[derive(Template)]
#[template(path = "init/schema-src/Cargo.toml.j2")]
struct SchemaManifest<'a> {
    name: &'a str,
}

#[derive(Template)]
#[template(path = "init/schema-src/lib.rs.j2")]
struct SchemaLibrary<'a> {
    name: &'a str,
}

#[derive(Template)]
#[template(path = "init/schema-src/main.rs.j2")]
struct SchemaMain<'a> {
    name: &'a str,
    module: &'a str,
    swift: &'a str,
}

#[derive(Template)]
#[template(path = "init/server/Cargo.toml.j2")]
struct ServerManifest<'a> {
    name: &'a str,
}

#[derive(Template)]
#[template(path = "init/server/src/lib.rs.j2")]
struct ServerLibrary<'a> {
    module: &'a str,
}

#[derive(Template)]
#[template(path = "init/server/src/connection.rs.j2")]
struct ServerConnection<'a> {
    module: &'a str,
}

#[derive(Template)]
#[template(path = "init/server/src/handlers.rs.j2")]
struct ServerHandlers<'a> {
    module: &'a str,
}

#[derive(Template)]
#[template(path = "init/server/src/main.rs.j2")]
struct ServerMain<'a> {
    name: &'a str,
    module: &'a str,
}

#[derive(Template)]
#[template(path = "init/server/tests/serves.rs.j2")]
struct ServerTest<'a> {
    module: &'a str,
}

/// The files of a new repository whose protocol has this name. Names of packages, in the form of cargo's.
pub fn files(name: &str) -> Result<FileSet, Vec<Problem>> {
    let mut files = own(name).map_err(|error| vec![defect(&error.to_string())])?;
    for (path, text) in generated(name)?.iter() {
        files.insert(format!("generated/{path}"), text.to_owned());
    }
    files.extend(toolchain());
    Ok(files)
}

/// What people of the new repository edit.
fn own(name: &str) -> Result<FileSet, askama::Error> {
    let (module, swift) = (&name.replace('-', "_"), &names(name).swift);
    let dependencies = &shared_dependencies();
    let mut files = FileSet::default();
    let mut add = |path: &str, text: String| files.insert(path.to_owned(), text);
    add("Cargo.toml", Manifest { name, dependencies }.render()?);
    // Starts with the versions that this toolchain was tested with; cargo drops what is not needed.
    add("Cargo.lock", text(Root::get("Cargo.lock")));
    add(
        "rust-toolchain.toml",
        text(Root::get("rust-toolchain.toml")),
    );
    add("README.md", Readme { name }.render()?);
    add("test", text(Templates::get("init/test")));
    add(".gitignore", "/target\nnode_modules\n.build\n".to_owned());
    add(".gitattributes", "/generated/** linguist-generated=true\n/toolchain/** linguist-vendored=true\n* text=auto eol=lf\n".to_owned());
    add(
        ".cargo/config.toml",
        text(Templates::get("init/cargo-config.toml")).replace(PLACEHOLDER, name),
    );
    add(
        ".github/workflows/ci.yml",
        text(Templates::get("init/ci.yml")),
    );
    add("schema-src/Cargo.toml", SchemaManifest { name }.render()?);
    add("schema-src/src/lib.rs", SchemaLibrary { name }.render()?);
    add(
        "schema-src/src/main.rs",
        SchemaMain {
            name,
            module,
            swift,
        }
        .render()?,
    );
    for path in SchemaSource::iter() {
        if let Some(file) = path.strip_prefix("src/starter/") {
            let source = text(SchemaSource::get(&path)).replace(PLACEHOLDER, name);
            add(&format!("schema-src/src/v1/{file}"), source);
        }
    }
    add("server/Cargo.toml", ServerManifest { name }.render()?);
    add("server/src/lib.rs", ServerLibrary { module }.render()?);
    add(
        "server/src/connection.rs",
        ServerConnection { module }.render()?,
    );
    add(
        "server/src/handlers.rs",
        ServerHandlers { module }.render()?,
    );
    add(
        "server/src/origin.rs",
        text(Templates::get("init/server/src/origin.rs")),
    );
    add("server/src/main.rs", ServerMain { name, module }.render()?);
    add("server/tests/serves.rs", ServerTest { module }.render()?);
    Ok(files)
}

/// What the new repository's own command would generate: the starter's document under its new name.
fn generated(name: &str) -> Result<FileSet, Vec<Problem>> {
    let (mut document, mistakes) = builder::build(&protocol_schema::starter::PROTOCOL);
    if let Some(mistake) = mistakes.first() {
        return Err(vec![defect(&mistake.to_string())]);
    }
    for text in [
        &mut document.id,
        &mut document.title,
        &mut document.description,
        &mut document.protocol.name,
    ] {
        *text = text.replace(PLACEHOLDER, name);
    }
    let job = Job::of(&[document], names(name));
    render(&job, FOLDERS)
}

/// What the packages of a protocol are called.
pub fn names(name: &str) -> PackageNames {
    PackageNames {
        rust: name.to_owned(),
        swift: heck::AsUpperCamelCase(name).to_string(),
        typescript: name.to_owned(),
    }
}

/// The toolchain itself: what the repository's command is built from.
pub fn toolchain() -> FileSet {
    let mut files = FileSet::default();
    let mut copy = |path: String, text: String| files.insert(format!("{TOOLCHAIN}/{path}"), text);
    for path in SchemaSource::iter() {
        copy(format!("schema-src/{path}"), text(SchemaSource::get(&path)));
    }
    for path in Codegen::iter() {
        let source = text(Codegen::get(&path));
        let source = if path == "Cargo.toml" {
            without_benches(&source)
        } else {
            source
        };
        copy(format!("codegen/{path}"), source);
    }
    for path in Templates::iter() {
        copy(format!("templates/{path}"), text(Templates::get(&path)));
    }
    for path in [
        "LICENSE",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "clippy.toml",
        "rust-toolchain.toml",
        "Cargo.lock",
    ] {
        copy(path.to_owned(), text(Root::get(path)));
    }
    copy("Cargo.toml".to_owned(), toolchain_manifest());
    copy(
        "README.md".to_owned(),
        text(Templates::get("init/toolchain.md")),
    );
    files
}

/// Our workspace without what a new repository does not have.
fn toolchain_manifest() -> String {
    let mut made = String::new();
    for line in text(Root::get("Cargo.toml")).lines() {
        let line = match line.split_once(" = ").map(|(key, _)| key) {
            Some("members") => "members = [\"schema-src\", \"codegen\", \"codegen/macros\"]",
            Some("exclude" | "protocol") => continue,
            _ => line,
        };
        made.push_str(line);
        made.push('\n');
    }
    made
}

/// A manifest without its `[[bench]]` tables: benches and tests are not copied.
fn without_benches(manifest: &str) -> String {
    let mut in_bench = false;
    let mut made = String::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_bench = line == "[[bench]]";
        }
        if !in_bench {
            made.push_str(line);
            made.push('\n');
        }
    }
    made
}

/// The lines of our workspace that say which libraries, in which versions, a new repository needs, too.
fn shared_dependencies() -> String {
    const SHARED: &[&str] = &["futures-util", "tokio", "tokio-tungstenite"];
    let root = text(Root::get("Cargo.toml"));
    let shared = |line: &&str| {
        line.split_once(" = ")
            .is_some_and(|(key, _)| SHARED.contains(&key))
    };
    let lines: Vec<&str> = root.lines().filter(shared).collect();
    lines.join("\n") + "\n"
}

fn text(file: Option<EmbeddedFile>) -> String {
    let file = file.expect("the files of the toolchain are part of the command");
    String::from_utf8(file.data.into_owned()).expect("sources are UTF-8")
}

fn defect(fact: &str) -> Problem {
    Problem::new(
        "init",
        PLACEHOLDER,
        fact,
        "this is a defect of the generator; report it",
    )
}
