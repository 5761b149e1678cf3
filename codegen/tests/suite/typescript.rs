//! The TypeScript package does what the documents say, whatever their strings, and compiles in every setting. One package
//! holds every golden case, the names corpus and the hostile strings, a module each. It takes Node to run one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use protocol_codegen::files::FileSet;
use protocol_codegen::model::Protocol;
use protocol_codegen::target::{self, Package};
use serde_json::{Map, Value, json};

use crate::support::{cases, folder, list, model, read, render};
use crate::{hostile, names};

#[test]
fn packages_do_what_the_documents_say() {
    let folder = write_package("run");
    run(
        &folder,
        "node",
        &[
            "--disallow-code-generation-from-strings",
            "--test",
            "--test-reporter=spec",
        ],
    );
}

#[test]
#[ignore = "fetches the compiler; `cargo test -- --include-ignored` runs it"]
fn packages_compile_in_every_setting() {
    let folder = write_package("types");
    run(
        &folder,
        "npm",
        &["install", "--no-audit", "--no-fund", "--no-save"],
    );
    run(&folder, "npm", &["run", "types"]);
}

fn run(folder: &Path, program: &str, arguments: &[&str]) {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap_or_else(|error| panic!("`{program}`: {error}; install Node 20 or newer"));
    let text = String::from_utf8_lossy(&output.stdout);
    // What failed comes last.
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        output.status.success(),
        "{}\n{}",
        lines[lines.len().saturating_sub(100)..].join("\n"),
        String::from_utf8_lossy(&output.stderr)
    );
}

fn write_package(name: &str) -> PathBuf {
    let (protocols, values) = everything();
    let typescript = target::TARGETS
        .iter()
        .find(|target| target.id == "typescript")
        .expect("TypeScript is a target");
    let package = Package {
        name: "generated",
        docs_title: "Everything",
        versions: &protocols,
        sources: &[],
        examples: &[],
    };
    let files = target::render(typescript, &package).expect("the templates render");
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("typescript-{name}"));
    drop(fs::remove_dir_all(&place));
    let write = |path: &str, text: &str| {
        let path = place.join(path);
        fs::create_dir_all(path.parent().expect("below the package")).expect("writable");
        fs::write(path, text).expect("writable");
    };
    for (path, text) in files.iter() {
        write(
            path.strip_prefix("typescript/")
                .expect("below the target's folder"),
            text,
        );
    }
    for file in ["overlaps.test.js", "verdicts.test.js"] {
        write(
            &format!("tests/{file}"),
            &read(&folder("typescript").join(file)),
        );
    }
    write("tests/values.json", &Value::Object(values).to_string());
    place
}

/// Every document, and what to ask about them: module → definition → values to accept and to reject.
fn everything() -> (Vec<Protocol>, Map<String, Value>) {
    let mut protocols = Vec::new();
    let mut values = Map::new();
    let mut add = |module: String, schema: &str, asked: Value| {
        let protocol = model(schema, &module)
            .unwrap_or_else(|problems| panic!("{module}: {}", list(&problems)));
        protocols.push(protocol);
        values.insert(module, asked);
    };
    let parsed = |path: &Path| serde_json::from_str(&read(path)).expect("valid JSON");
    for (name, folder) in cases("golden") {
        add(
            name,
            &read(&folder.join("schema.json")),
            parsed(&folder.join("values.json")),
        );
    }
    for (index, schema) in names::documents().iter().enumerate() {
        add(format!("names{index}"), &schema.to_string(), json!({}));
    }
    for (index, payload) in hostile::payloads().iter().enumerate() {
        add(
            format!("hostile{index}"),
            &hostile::everywhere(payload),
            strings(payload),
        );
    }
    let overlaps = read(&folder("typescript").join("overlaps.json"));
    add("overlaps".to_owned(), &overlaps, json!({}));
    (protocols, values)
}

/// A constant is exactly the string that the document holds, and a member has exactly that name.
fn strings(payload: &str) -> Value {
    let other = format!("{payload} ");
    json!({
        payload: { "accept": [{ payload: "" }, {}], "reject": [{ payload: 1 }, payload] },
        "Zz2": { "accept": [payload, "second"], "reject": [other, 1] },
        "Zz4": { "accept": [{ "kind": payload }], "reject": [{ "kind": other }] },
        "Zz6": { "accept": [payload], "reject": [other, null] },
        "Zz7": { "accept": [{ payload: 1 }], "reject": [{ other: 1 }] },
        "Zz8": { "accept": [[{ payload: "" }]], "reject": [[{ payload: 1 }]] },
    })
}

#[test]
fn no_string_becomes_code() {
    let benign = render(&hostile::everywhere("benign")).expect("a harmless document");
    let expected = shapes(&benign);
    assert!(expected.len() > 30, "{expected:?}");
    for payload in hostile::payloads() {
        // What is blank documents nothing, and lines are laid out otherwise without documentation. What objects inherit is
        // read by a call; that it does no harm is for the other test to see.
        let inherited = [
            "__proto__",
            "constructor",
            "hasOwnProperty",
            "toString",
            "valueOf",
        ];
        if payload.trim().is_empty() || inherited.contains(&payload.as_str()) {
            continue;
        }
        let files = render(&hostile::everywhere(&payload)).expect("generated by another test");
        let found = shapes(&files);
        let new: Vec<_> = found
            .iter()
            .filter(|shape| !expected.contains(shape))
            .collect();
        assert_eq!(
            found.len(),
            expected.len(),
            "{payload:?} adds or takes away: {new:#?}"
        );
        assert!(new.is_empty(), "{payload:?}: {new:#?}");
    }
}

/// What the lines of the package's modules are, whatever their names and texts. Names are sorted, so lines are too.
fn shapes(files: &FileSet) -> Vec<String> {
    let modules = files
        .iter()
        .filter(|(path, _)| path.starts_with("typescript/types/"));
    let mut found: Vec<String> = modules
        .flat_map(|(path, text)| {
            let tokens = tokens(text);
            let lines = tokens
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty());
            lines
                .map(|line| format!("{path}: {line}"))
                .collect::<Vec<_>>()
        })
        .collect();
    found.sort();
    found
}

/// Tokens: comments are gone, names and texts are all alike, and so are both ways to write a member.
fn tokens(text: &str) -> String {
    let mut tokens = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            // The rules are data between single quotes.
            '"' | '\'' => {
                let mut escaped = false;
                let end = rest[1..].find(|c| {
                    let ends = c == first && !escaped;
                    escaped = c == '\\' && !escaped;
                    ends
                });
                tokens.push('w');
                end.map_or(rest.len(), |end| end + 2)
            }
            _ if is_word(first) => {
                tokens.push('w');
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            }
            _ => {
                tokens.push(first);
                first.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    tokens.replace("[w]", ".w")
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}
