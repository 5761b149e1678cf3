//! The reference: examples that are true, links that lead somewhere, texts that stay texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use protocol_codegen::files::FileSet;
use protocol_codegen::lower::Options;
use protocol_codegen::names::is_unprintable;
use protocol_codegen::schema::Source;
use protocol_codegen::target::{COMPANIONS, PackageNames, Target, Vector};
use protocol_codegen::{Job, generate};
use pulldown_cmark::{Event, Parser, Tag};
use serde_json::Value;

use crate::hostile;
use crate::html::{self, Part};
use crate::support::{cases, folder, list, read, render_for};

fn targets() -> Vec<&'static Target> {
    let wanted = |target: &&Target| target.id == "docs" || target.id == "asyncapi";
    COMPANIONS.iter().filter(wanted).collect()
}

fn render(text: &str) -> FileSet {
    render_for(text, &targets()).unwrap_or_else(|problems| panic!("{}", list(&problems)))
}

/// A folder of this repository.
fn place(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The vectors below a folder: version, definition, case, text.
fn vectors(root: &Path) -> Vec<Vector> {
    let entries = |folder: &Path| -> Vec<std::path::PathBuf> {
        let entries = fs::read_dir(folder).expect("readable");
        entries
            .map(|entry| entry.expect("readable").path())
            .collect()
    };
    let name = |path: &Path| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let mut found = Vec::new();
    for version in entries(root).iter().filter(|path| path.is_dir()) {
        for definition in entries(version) {
            if definition.is_file() {
                found.extend(generated(&name(version), &definition));
                continue;
            }
            for file in entries(&definition) {
                let case = name(&file);
                let Some(case) = case
                    .strip_suffix(".json")
                    .filter(|case| !case.ends_with(".reject"))
                else {
                    continue;
                };
                found.push(Vector {
                    version: name(version),
                    definition: name(&definition),
                    case: case.to_owned(),
                    text: read(&file),
                });
            }
        }
    }
    found
}

/// The accepted values of a file of generated vectors.
fn generated(version: &str, file: &Path) -> Vec<Vector> {
    let cases: serde_json::Map<String, Value> = serde_json::from_str(&read(file)).expect("JSON");
    let accepted = cases
        .into_iter()
        .filter(|(_, case)| case.get("violations").is_none());
    let definition = file.file_stem().unwrap_or_default().to_string_lossy();
    accepted
        .map(|(case, row)| Vector {
            version: version.to_owned(),
            definition: definition.clone().into_owned(),
            case,
            text: row["value"].to_string(),
        })
        .collect()
}

/// This repository's protocol: every document's text, and its reference.
fn own() -> (Vec<Value>, FileSet) {
    let documents = protocol_schema::documents().expect("the protocol can be built");
    let sources = documents.iter().map(|document| Source {
        file: format!("{}.json", document.name()),
        uri: None,
        text: document.to_json(),
    });
    let name = || "sample".to_owned();
    let job = Job {
        versions: sources.map(|source| vec![source]).collect(),
        names: PackageNames {
            rust: name(),
            swift: name(),
            typescript: name(),
        },
        options: Options::default(),
        examples: vectors(&place("schema-src/vectors")),
    };
    let files = generate(&job, &targets()).unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let texts = job
        .versions
        .iter()
        .map(|sources| serde_json::from_str(&sources[0].text));
    (texts.collect::<Result<_, _>>().expect("JSON"), files)
}

/// The examples of a page: definition and JSON.
fn examples(page: &str) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let mut inside: Option<(String, String)> = None;
    for part in html::read(page) {
        match (&part, &mut inside) {
            (Part::Start(name, _), None) if name == "pre" => {
                let definition = part.attribute("data-definition");
                inside = definition.map(|definition| (definition.to_owned(), String::new()));
            }
            (Part::Text(text), Some((_, json))) => json.push_str(text),
            (Part::End(name), Some(_)) if name == "pre" => {
                let (definition, json) = inside.take().expect("it is inside");
                found.push((definition, serde_json::from_str(&json).expect("JSON")));
            }
            _ => {}
        }
    }
    found
}

/// The examples of Markdown pages: definition and JSON.
fn examples_in_markdown(text: &str) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("\n```json\n") {
        let (before, after) = (&text[..at], &text[at + 9..]);
        let caption = before.trim_end().lines().last().unwrap_or_default();
        let name = caption.split('`').nth(1).expect("a name in code");
        let definition = name.split('/').next().unwrap_or_default();
        let json = after.split("\n```").next().unwrap_or_default();
        found.push((
            definition.to_owned(),
            serde_json::from_str(json).expect("JSON"),
        ));
    }
    found
}

/// Whether a definition of a document accepts a value, according to the crate `jsonschema`.
fn accepts(document: &Value, definition: &str, value: &Value) -> bool {
    let schema = if definition == "#" {
        document.clone()
    } else {
        serde_json::json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "definitions": document["definitions"],
            "allOf": [{ "$ref": format!("#/definitions/{definition}") }]
        })
    };
    let validator = jsonschema::draft7::new(&schema).expect("a draft-07 schema");
    validator.is_valid(value)
}

#[test]
fn every_example_is_a_vector_and_valid() {
    let (documents, files) = own();
    let mut known = vectors(&place("schema-src/vectors"));
    known.extend(vectors(&place("generated/vectors")));
    let mut values: BTreeMap<(String, String), Vec<Value>> = BTreeMap::new();
    for vector in known {
        let key = (vector.version, vector.definition);
        let value = serde_json::from_str(&vector.text).expect("JSON");
        values.entry(key).or_default().push(value);
    }
    for document in &documents {
        let version = format!("v{}", document["x-protocol"]["version"]);
        let page = files.get(&format!("docs/{version}.html")).expect("a page");
        let shown = examples(page);
        let in_markdown: Vec<(String, Value)> = files
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("docs/{version}/")))
            .flat_map(|(_, text)| examples_in_markdown(text))
            .collect();
        let methods = document["x-methods"].as_array().map_or(0, Vec::len);
        assert!(shown.len() >= 2 * methods, "{version}: {}", shown.len());
        assert_eq!(shown.len(), in_markdown.len(), "{version}");
        for (definition, value) in shown.iter().chain(&in_markdown) {
            let vectors = &values[&(version.clone(), definition.clone())];
            assert!(
                vectors.contains(value),
                "{definition}: no vector is {value}"
            );
            assert!(
                accepts(document, definition, value),
                "{definition}: {value}"
            );
        }
    }
}

/// The messages of "How a call looks" are frames, and lead to each page.
#[test]
fn a_call_is_shown_as_it_is_sent() {
    let (documents, files) = own();
    for document in &documents {
        let version = format!("v{}", document["x-protocol"]["version"]);
        let folder = format!("docs/{version}/");
        let pages = || files.iter().filter(|(path, _)| path.starts_with(&folder));
        let (_, overview) = pages()
            .find(|(path, _)| path.ends_with("/README.md"))
            .expect("an overview");
        let (_, section) = overview
            .split_once("\n## How a call looks\n")
            .expect("the section");
        let section = section.split("\n## ").next().unwrap_or_default();
        let frames: Vec<Value> = section
            .split("\n```\n")
            .skip(1)
            .step_by(2)
            .map(|frame| serde_json::from_str(frame).expect("JSON"))
            .collect();
        let kinds: Vec<&Value> = frames.iter().map(|frame| &frame["type"]).collect();
        assert_eq!(kinds, ["req", "req", "res", "res"], "{version}");
        for frame in &frames {
            assert!(accepts(document, "GatewayFrame", frame), "{frame}");
        }
        for (path, page) in pages() {
            assert!(page.contains("ui/call"), "{path}");
        }
    }
}

#[test]
fn every_method_event_and_member_is_told() {
    let (documents, files) = own();
    for document in &documents {
        let version = format!("v{}", document["x-protocol"]["version"]);
        let page = html::read(files.get(&format!("docs/{version}.html")).expect("a page"));
        let ids: BTreeSet<&str> = page
            .iter()
            .filter_map(|part| part.attribute("id"))
            .collect();
        let texts: BTreeSet<&str> = page
            .iter()
            .filter_map(|part| match part {
                Part::Text(text) => Some(text.as_str()),
                Part::Start(..) | Part::End(_) => None,
            })
            .collect();
        let rows = |name: &str| document[name].as_array().cloned().unwrap_or_default();
        for method in rows("x-methods") {
            let name = method["name"].as_str().expect("a name");
            assert!(ids.contains(name), "{version}: {name}");
        }
        for event in rows("x-events") {
            let id = format!("event/{}", event["name"].as_str().expect("a name"));
            assert!(ids.contains(id.as_str()), "{version}: {id}");
        }
        for (name, definition) in document["definitions"].as_object().expect("definitions") {
            let id = format!("type/{name}");
            assert!(ids.contains(id.as_str()), "{version}: {id}");
            let members = definition["properties"].as_object();
            for member in members.into_iter().flat_map(|members| members.keys()) {
                assert!(
                    texts.contains(member.as_str()),
                    "{version}: {name}.{member}"
                );
            }
        }
    }
}

/// Every reason why something has no type is told, in the words of the document.
#[test]
fn every_reason_why_a_value_is_untyped_is_told() {
    fn reasons(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| reasons(item, found)),
            Value::Object(members) => {
                found.extend(
                    members
                        .get("x-untyped")
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                );
                members.values().for_each(|member| reasons(member, found));
            }
            _ => {}
        }
    }
    let (documents, files) = own();
    for document in &documents {
        let version = format!("v{}", document["x-protocol"]["version"]);
        let page = html::read(files.get(&format!("docs/{version}.html")).expect("a page"));
        let text: String = page
            .iter()
            .filter_map(|part| match part {
                Part::Text(text) => Some(text.as_str()),
                Part::Start(..) | Part::End(_) => None,
            })
            .collect();
        let mut found = Vec::new();
        reasons(&document["definitions"], &mut found);
        assert!(!found.is_empty(), "{version} has none");
        for reason in found {
            assert!(
                text.contains(&reason.replace('`', "")),
                "{version}: {reason}"
            );
        }
    }
}

/// Everything that can be referred to in a set of pages, and every reference: page, anchor.
#[test]
fn every_link_leads_somewhere() {
    let golden = cases("golden").into_iter();
    let golden = golden.map(|(_, folder)| render(&read(&folder.join("schema.json"))));
    for files in golden.chain([own().1]) {
        let mut anchors: BTreeSet<(String, String)> = BTreeSet::new();
        let mut links: Vec<(String, String)> = Vec::new();
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with("docs/")) {
            anchors.insert((path.to_owned(), String::new()));
            let is_page = Path::new(path)
                .extension()
                .is_some_and(|extension| extension == "html");
            let parts = if is_page {
                html::read(text)
            } else {
                Vec::new()
            };
            let ids = parts
                .iter()
                .filter_map(|part| part.attribute("id"))
                .map(str::to_owned);
            let ids: Vec<String> = ids.chain(markdown_anchors(is_page, text)).collect();
            for id in ids {
                assert!(
                    anchors.insert((path.to_owned(), id.clone())),
                    "{path}: two are {id}"
                );
            }
            let targets = parts
                .iter()
                .filter_map(|part| part.attribute("href"))
                .map(str::to_owned);
            for target in targets.chain(markdown_links(is_page, text)) {
                links.push((path.to_owned(), target));
            }
        }
        for (path, target) in links {
            let (file, anchor) = target.split_once('#').unwrap_or((&target, ""));
            let to = if file.is_empty() {
                path.clone()
            } else {
                beside(&path, file)
            };
            assert!(
                anchors.contains(&(to, anchor.to_owned())),
                "{path}: {target}"
            );
        }
    }
}

fn markdown_anchors(is_page: bool, text: &str) -> Vec<String> {
    let texts = text.split("<a id=\"").skip(1).filter(|_| !is_page);
    let ids = texts.filter_map(|rest| rest.split('"').next());
    ids.map(str::to_owned).collect()
}

fn markdown_links(is_page: bool, text: &str) -> Vec<String> {
    if is_page {
        return Vec::new();
    }
    let links = markdown(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    });
    links.collect()
}

fn markdown(text: &str) -> Parser<'_> {
    Parser::new_ext(text, pulldown_cmark::Options::all())
}

/// A path relative to the folder of another.
fn beside(path: &str, target: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// Strings that want to be markup.
fn markup() -> Vec<String> {
    serde_json::from_str(&read(&folder("hostile").join("markup.json"))).expect("valid JSON")
}

/// The golden protocol with a string in every place that is text.
fn protocol(payload: &str) -> String {
    fn fill(value: &mut Value, payload: &str) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| fill(item, payload)),
            Value::Object(members) => {
                for (name, member) in members {
                    let is_text = ["title", "description"].contains(&name.as_str());
                    let is_line = ["deprecated", "since"].contains(&name.as_str());
                    if is_text && member.is_string() {
                        *member = Value::from(payload);
                    } else if is_line && member.is_string() {
                        // Others are refused, which `hostile` shows.
                        *member = format!("_{}", payload.replace(is_unprintable, " ")).into();
                    } else {
                        fill(member, payload);
                    }
                }
            }
            _ => {}
        }
    }
    let text = read(&folder("golden").join("protocol").join("schema.json"));
    let mut document: Value = serde_json::from_str(&text).expect("valid JSON");
    fill(&mut document, payload);
    document.to_string()
}

#[test]
fn no_string_of_types_becomes_markup() {
    stays_text("types", hostile::everywhere);
}

#[test]
fn no_string_of_a_protocol_becomes_markup() {
    stays_text("v7", protocol);
}

/// Strings alone, and in pairs: what one of them opens another one may close.
fn stays_text(module: &str, document: fn(&str) -> String) {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("docs")
        .join(module);
    // What an earlier run left says nothing about this one.
    drop(fs::remove_dir_all(&out));
    fs::create_dir_all(&out).expect("writable");
    let markup = markup();
    let pairs = markup.windows(2).map(<[String]>::concat);
    let alone = markup.iter().cloned().chain(hostile::payloads());
    let benign = structure(&render(&document("benign")));
    for (index, payload) in alone.chain(pairs).enumerate() {
        let files = render(&document(&payload));
        assert_eq!(structure(&files), benign, "{payload:?}");
        if index < markup.len() {
            // What real readers make of them is asked by `./test docs`.
            let page = files.get(&format!("docs/{module}.html")).expect("a page");
            fs::write(out.join(format!("{index}.html")), page).expect("writable");
        }
    }
}

/// Parts that a text may have, any number of them; and those of an example, which not every name leaves possible.
const OF_TEXTS: &[&str] = &[
    "code",
    "div",
    "figcaption",
    "figure",
    "li",
    "p",
    "pre",
    "span",
    "ul",
];

/// How often each element and each attribute stands in the pages, and what Markdown readers make of the others.
fn structure(files: &FileSet) -> BTreeMap<String, usize> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let mut add = |what: String| *found.entry(what).or_default() += 1;
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("docs/")) {
        let is_page = Path::new(path)
            .extension()
            .is_some_and(|extension| extension == "html");
        if is_page {
            for part in html::read(text) {
                let Part::Start(name, attributes) = &part else {
                    continue;
                };
                for (attribute, value) in attributes {
                    if attribute == "href" {
                        let is_ours = value.starts_with('#') && value.len() > 1;
                        assert!(is_ours, "{value:?}");
                    }
                    if !OF_TEXTS.contains(&name.as_str()) {
                        add(format!("{path} {name} {attribute}"));
                    }
                }
                if !OF_TEXTS.contains(&name.as_str()) {
                    add(format!("{path} {name}"));
                }
            }
            continue;
        }
        for event in markdown(text) {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let file = dest_url.split('#').next().unwrap_or_default();
                    let is_ours = [".md", ".html", ""].iter().any(|end| {
                        file.ends_with(end) && !file.contains(':') && !file.starts_with('/')
                    });
                    assert!(is_ours, "{dest_url}");
                    add(format!("{path} link"));
                }
                Event::Start(
                    tag @ (Tag::Heading { .. }
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell),
                ) => {
                    let name = format!("{tag:?}");
                    let name = name.split([' ', '(']).next().unwrap_or_default();
                    add(format!("{path} {name}"));
                }
                // A text may have paragraphs, lists and code of its own.
                Event::Start(
                    Tag::Paragraph
                    | Tag::List(None)
                    | Tag::Item
                    | Tag::CodeBlock(_)
                    | Tag::Strong
                    | Tag::HtmlBlock,
                )
                | Event::End(_)
                | Event::Text(_)
                | Event::Code(_)
                | Event::SoftBreak => {}
                Event::Html(html) | Event::InlineHtml(html) => {
                    let html = html.trim();
                    let is_anchor = html.starts_with("<a id=\"") && html.matches('<').count() <= 2;
                    assert!(
                        is_anchor || html == "</a>" || html == "<br>",
                        "{path}: {html:?}"
                    );
                    if html != "<br>" {
                        add(format!("{path} anchor"));
                    }
                }
                other => panic!("{path}: {other:?}"),
            }
        }
    }
    found
}
