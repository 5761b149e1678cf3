//! Vectors: what is emitted for every golden document, and what others make of it.
//!
//! `VECTORS_OUT=DIR` says where one package per language with all documents in it is written, for referees elsewhere:
//! `DIR/schema/<document>.json`, `DIR/vectors/<document>/<definition>.json` (an object of cases: `{"value": …}` is
//! accepted, `{"value": …, "violations": [{"keyword", "message", "pointer"}]}` is refused), and
//! `DIR/{rust,swift,typescript}`, whose own tests read the vectors beside them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use protocol_codegen::files::FileSet;
use protocol_codegen::model::{Protocol, Status, Version};
use protocol_codegen::target::vectors::{VECTORS, doubts};
use protocol_codegen::target::{self, Package};
use serde_json::{Map, Value, json};

use crate::hostile::pointer;
use crate::property;
use crate::reader::Reader;
use crate::rules::Rules;
use crate::support::{cases, list, model, read};
use crate::tree::Tree;

/// A vector: definition, case, value as it is written, violations.
pub(crate) struct Vector {
    pub(crate) definition: String,
    pub(crate) case: String,
    pub(crate) value: String,
    pub(crate) violations: Value,
}

impl Vector {
    fn is_accepted(&self) -> bool {
        self.violations == json!([])
    }

    /// Whether a validator that knows nothing but draft-07 must agree: it may not where there is an integer that is not
    /// safe, be it refused or be the alternative that would take it.
    fn is_draft_07(&self) -> bool {
        fn is_safe(value: &Value) -> bool {
            match value {
                Value::Number(number) => number
                    .as_f64()
                    .is_some_and(|number| number.abs() < 9_007_199_254_740_992.0),
                Value::Array(items) => items.iter().all(is_safe),
                Value::Object(members) => members.values().all(is_safe),
                _ => true,
            }
        }
        is_safe(&serde_json::from_str(&self.value).expect("JSON"))
    }
}

/// The vectors of a document.
pub(crate) fn vectors(protocol: &Protocol) -> Vec<Vector> {
    rendered(protocol)
        .iter()
        .flat_map(|(path, text)| {
            let name = path.rsplit_once('/').expect("below a folder").1;
            let definition = name.strip_suffix(".json").expect("JSON");
            let cases: Map<String, Value> = serde_json::from_str(text).expect("JSON");
            let cases: Vec<_> = cases.into_iter().collect();
            let lines = text.lines().skip(1);
            let found = cases.into_iter().zip(lines).map(|((case, members), line)| {
                let value = value_text(&case, line);
                assert!(is_same(value, &members["value"]), "{path} {case}");
                Vector {
                    definition: definition.to_owned(),
                    value: value.to_owned(),
                    violations: members.get("violations").cloned().unwrap_or(json!([])),
                    case,
                }
            });
            found.collect::<Vec<_>>()
        })
        .collect()
}

fn is_same(text: &str, value: &Value) -> bool {
    serde_json::from_str::<Value>(text).is_ok_and(|found| found == *value)
}

/// The files of a document's vectors.
fn rendered(protocol: &Protocol) -> FileSet {
    let package = Package {
        name: "sample",
        docs_title: "",
        versions: std::slice::from_ref(protocol),
        sources: &[],
        examples: &[],
    };
    target::render(&VECTORS, &package).expect("nothing to fail")
}

/// What stands in a case's line as its value.
fn value_text<'t>(case: &str, line: &'t str) -> &'t str {
    let line = line.trim_end_matches(',');
    let start = format!("  \"{case}\": {{\"value\": ");
    let rest = line
        .strip_prefix(&start)
        .and_then(|rest| rest.strip_suffix('}'));
    let rest = rest.unwrap_or_else(|| panic!("{case} is not the case in this line: {line}"));
    rest.split_once(", \"violations\": [")
        .map_or(rest, |(value, _)| value)
}

/// Every golden document: its text, and its model as a module of that name.
fn documents() -> Vec<(String, Protocol)> {
    let golden = cases("golden").into_iter();
    golden
        .map(|(name, folder)| {
            let text = read(&folder.join("schema.json"));
            let protocol = model(&text, &name)
                .unwrap_or_else(|problems| panic!("{name}: {}", list(&problems)));
            (text, protocol)
        })
        .collect()
}

/// The same, and some that nobody wrote.
fn all_documents() -> Vec<(String, Protocol)> {
    let random = property::samples(200).into_iter().enumerate();
    let random = random.map(|(index, (document, _))| {
        let text = document.to_string();
        let protocol = model(&text, &format!("random{index}")).expect("it was read before");
        (text, protocol)
    });
    documents().into_iter().chain(random).collect()
}

#[test]
fn vectors_are_what_was_meant() {
    for (text, protocol) in all_documents() {
        assert_eq!(
            doubts(&protocol),
            Vec::<String>::new(),
            "{}: {text}",
            protocol.module
        );
    }
}

#[test]
fn vectors_hold_for_the_interpreter_and_for_another_validator() {
    let (mut accepted, mut rejected, mut judged) = (0, 0, 0);
    for (text, protocol) in all_documents() {
        let rules = Rules::new(protocol.rules.to_json(&protocol.entries).leak());
        let mut referees = BTreeMap::new();
        for vector in vectors(&protocol) {
            let place = format!(
                "{}/{}/{} {}",
                protocol.module, vector.definition, vector.case, vector.value
            );
            let rule = rules.find(&vector.definition).expect("a definition");
            let tree = Reader::whole(&vector.value, Tree::read).expect("JSON");
            let (violations, _) = rules.violations(rule, &tree);
            let found: Vec<Value> = violations
                .iter()
                .map(|violation| {
                    json!({
                        "keyword": violation.keyword, "message": violation.message, "pointer": violation.pointer,
                    })
                })
                .collect();
            assert_eq!(Value::from(found), vector.violations, "{place}");
            if vector.is_accepted() {
                accepted += 1;
            } else {
                rejected += 1;
            }
            if vector.is_draft_07() {
                let referee = referees
                    .entry(vector.definition.clone())
                    .or_insert_with(|| referee(&text, &vector.definition));
                let value = serde_json::from_str(&vector.value).expect("JSON");
                if let Some(referee) = referee {
                    judged += 1;
                    assert_eq!(
                        referee.is_valid(&value),
                        vector.is_accepted(),
                        "{place}: {text}"
                    );
                }
            }
        }
    }
    let count = (accepted, rejected, judged);
    assert!(
        accepted > 500 && rejected > 1_000 && judged > 1_000,
        "{count:?}"
    );
}

/// Another validator, for one definition of a document; nothing when it is stricter about references than we are.
fn referee(text: &str, definition: &str) -> Option<jsonschema::Validator> {
    let mut document: Value = serde_json::from_str(text).expect("JSON");
    if definition != "#" {
        let keyword = if document["definitions"].get(definition).is_some() {
            "definitions"
        } else {
            "$defs"
        };
        let members = document.as_object_mut().expect("an object");
        members.retain(|name, _| name == "definitions" || name == "$defs" || name == "$id");
        let escaped = definition.replace('~', "~0").replace('/', "~1");
        members.insert(
            "allOf".to_owned(),
            json!([{ "$ref": format!("#/{keyword}/{escaped}") }]),
        );
    }
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft7)
        .should_validate_formats(false)
        .build(&document)
        .ok()
}

#[test]
#[ignore = "needs node; `cargo test -- --include-ignored` runs it"]
fn typescript_packages_pass_the_vectors_of_every_document() {
    let folder = write_packages();
    let output = Command::new("node")
        .args(["--test", "--test-reporter=dot", "tests/vectors.test.js"])
        .current_dir(folder.join("typescript"))
        .env_remove("PROTOCOL_VECTORS")
        .output()
        .expect("node is on PATH");
    let text = String::from_utf8_lossy(&output.stdout);
    let last: Vec<&str> = text.lines().rev().take(80).collect();
    assert!(
        output.status.success(),
        "{}",
        last.into_iter().rev().collect::<Vec<_>>().join("\n")
    );
}

/// Writes a package per language with every golden document in it, and their vectors beside; where they are.
fn write_packages() -> PathBuf {
    let folder = std::env::var_os("VECTORS_OUT").map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors"),
        PathBuf::from,
    );
    drop(fs::remove_dir_all(&folder));
    let documents = documents();
    let protocols: Vec<Protocol> = documents
        .iter()
        .map(|(_, protocol)| protocol.clone())
        .collect();
    // Swift names its modules after numbers.
    let mut numbered = protocols.clone();
    for (number, protocol) in (100..).zip(&mut numbered) {
        let also = Vec::new();
        protocol.version.get_or_insert(Version {
            number,
            also,
            status: Status::Current,
            connection: None,
        });
    }
    for target in target::TARGETS.iter().chain([&VECTORS]) {
        let package = Package {
            name: "sample",
            docs_title: "Samples",
            versions: if target.id == "swift" {
                &numbered
            } else {
                &protocols
            },
            sources: &[],
            examples: &[],
        };
        let files = target::render(target, &package).expect("the templates render");
        for (path, text) in files.iter() {
            write(&folder.join(path), text);
        }
    }
    for (text, protocol) in &documents {
        write(
            &folder.join(format!("schema/{}.json", protocol.module)),
            text,
        );
    }
    folder
}

fn write(place: &Path, text: &str) {
    fs::create_dir_all(place.parent().expect("below the folder")).expect("writable");
    fs::write(place, text).expect("writable");
}

#[test]
fn cases_are_sorted_and_a_line_each() {
    for (name, protocol) in documents() {
        for (path, text) in rendered(&protocol).iter() {
            let lines: Vec<&str> = text.lines().collect();
            let [first, cases @ .., last] = lines.as_slice() else {
                panic!("{name}: {path}: {text}");
            };
            let names: Vec<&str> = cases
                .iter()
                .filter_map(|line| line.split('"').nth(1))
                .collect();
            assert_eq!((*first, *last), ("{", "}"), "{path}");
            assert!(names.is_sorted_by(|a, b| a < b), "{path}: {names:?}");
        }
    }
}

#[test]
fn another_definition_is_another_file() {
    for (text, protocol) in all_documents() {
        let mut document: Value = serde_json::from_str(&text).expect("JSON");
        let Some(definitions) = document
            .get_mut("definitions")
            .and_then(Value::as_object_mut)
        else {
            continue;
        };
        // It refers to all others, last ones first: what is found out for it must not be taken for them.
        let of_all = json!({ "type": "object", "properties": definitions.keys().rev().map(|name| {
            (name.clone(), json!({ "$ref": format!("#/definitions/{}", pointer(name)) }))
        }).collect::<Map<_, _>>() });
        let names = ["AaaNew", "ZzzNew"];
        definitions.extend(names.map(|name| (name.to_owned(), of_all.clone())));
        let after = model(&document.to_string(), &protocol.module)
            .unwrap_or_else(|problems| panic!("{text}: {}", list(&problems)));
        let after = rendered(&after);
        let mut expected = rendered(&protocol);
        for name in names {
            let path = format!("vectors/{}/{name}.json", protocol.module);
            let added = after.get(&path).unwrap_or_else(|| panic!("no {path}"));
            expected.insert(path, added.to_owned());
        }
        assert!(after == expected, "{}: {text}", protocol.module);
    }
}

#[test]
fn names_lead_nowhere_else() {
    let names = [
        "../up",
        "/root",
        "a/b",
        "a\\b",
        "con",
        "NUL.txt",
        ".",
        "..",
        "é",
        "Twin",
        "twin",
        "-rf",
        "*",
        "\u{202e}a",
        "",
    ];
    let object = |member: &str| json!({ "type": "object", "required": [member], "properties": { member: { "type": "string" } } });
    let definitions: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), object(name)))
        .collect();
    let document = json!({ "definitions": definitions }).to_string();
    let protocol =
        model(&document, "types").unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let mut files: Vec<String> = vectors(&protocol)
        .into_iter()
        .map(|vector| {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            assert!(vector.case.chars().all(plain), "{}", vector.case);
            vector.definition
        })
        .collect();
    files.dedup();
    assert_eq!(files, ["#", "-rf", "Twin"]);
}

#[test]
fn values_stay_small() {
    let document = json!({
        "definitions": {
            "Long": { "type": "string", "minLength": 1_000_000 },
            "Wide": { "type": "array", "items": { "type": "string", "minLength": 4_000 }, "minItems": 200, "maxItems": 250 },
            "Many": { "type": "object", "minProperties": 1_000_000 },
            "Limit": { "type": "string", "maxLength": 4_096 },
            "Members": { "type": "object", "properties": (0..500).map(|n| (format!("m{n}"), json!({ "type": "string" }))).collect::<serde_json::Map<_, _>>() },
        }
    });
    let protocol = model(&document.to_string(), "types")
        .unwrap_or_else(|problems| panic!("{}", list(&problems)));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for vector in vectors(&protocol) {
        assert!(
            vector.value.len() <= 16 * 1024,
            "{} {}",
            vector.definition,
            vector.case
        );
        *counts.entry(vector.definition).or_default() += 1;
    }
    assert!(counts.values().all(|count| *count <= 60), "{counts:?}");
    assert_eq!(counts["Members"], 60);
    assert!(counts["Limit"] > 8 && counts["Long"] > 4, "{counts:?}");
}
