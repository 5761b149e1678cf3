//! The shared vectors: the same cases with the same verdicts, violations and values in every language.
//!
//! `<version>/<definition>.json` is an object of cases, which are refused when they have `violations`. Cases written by
//! hand have a file each: `<version>/<definition>/<case>.json`, and `<case>.reject.json` where they are refused.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use protocol::{Invalid, Json};
use serde_json::value::RawValue;

#[test]
fn v1() {
    run("v1", protocol::v1::validate, protocol::v1::roundtrip);
}

#[test]
fn v3() {
    run("v3", protocol::v3::validate, protocol::v3::roundtrip);
}

#[test]
fn broken_json_is_told_by_what_it_is_in() {
    for (text, expected) in [
        ("[{\"id\": 3]", "expected `,` or the end of the object at line 1 column 10"),
        ("{\"ids\": [3}", "expected `,` or the end of the list at line 1 column 11"),
    ] {
        let invalid = Json::parse(text).expect_err(text);
        assert_eq!(invalid.violations()[0].message, expected, "{text}");
    }
}

fn run(
    version: &str,
    validate: fn(&str, &[u8]) -> Result<(), Invalid>,
    roundtrip: fn(&str, &[u8]) -> Result<Vec<u8>, Invalid>,
) {
    let roots: Vec<PathBuf> = folders().iter().map(|folder| folder.join(version)).collect();
    let places = roots.iter().filter(|root| root.is_dir()).flat_map(|root| sorted(root));
    let cases: Vec<Case> = places.flat_map(|place| cases(&place)).collect();
    assert!(!cases.is_empty(), "there are no vectors in {roots:?}");
    for case in cases {
        let value = case.value.as_bytes();
        let (validated, encoded) = (validate(&case.definition, value), roundtrip(&case.definition, value));
        match &case.violations {
            None => accepted(&case, &validated, encoded),
            Some(violations) => {
                refused(&case, violations, validated);
                refused(&case, violations, encoded.map(drop));
            }
        }
    }
}

fn accepted(case: &Case, validated: &Result<(), Invalid>, encoded: Result<Vec<u8>, Invalid>) {
    assert_eq!(validated, &Ok(()), "{}", case.place);
    let encoded = encoded.expect("what validates can be decoded");
    let encoded = String::from_utf8(encoded).expect("JSON is UTF-8");
    assert_eq!(Json::parse(&encoded), Json::parse(&case.value), "{}", case.place);
}

fn refused(case: &Case, violations: &serde_json::Value, found: Result<(), Invalid>) {
    let invalid = found.expect_err(&format!("{} is accepted", case.place));
    let found: Vec<serde_json::Value> = invalid
        .violations()
        .iter()
        .map(|violation| {
            serde_json::json!({
                "pointer": violation.pointer,
                "keyword": violation.keyword,
                "message": violation.message,
            })
        })
        .collect();
    assert_eq!(serde_json::Value::from(found), *violations, "{}", case.place);
}

struct Case {
    definition: String,
    place: String,
    /// As it is written: `1.0` is not `1`.
    value: String,
    /// Nothing when it is accepted.
    violations: Option<serde_json::Value>,
}

/// The cases of a definition: those in a file, or those in a folder.
fn cases(place: &Path) -> Vec<Case> {
    let name = |name: Option<&OsStr>| name.unwrap_or_default().to_string_lossy().into_owned();
    if place.is_dir() {
        let definition = name(place.file_name());
        return sorted(place).iter().map(|file| written(&definition, file)).collect();
    }
    let cases: BTreeMap<String, Members> = serde_json::from_str(&read(place)).expect("an object of cases");
    let definition = name(place.file_stem());
    let named = |(name, members)| case(&definition, format!("{} {name}", place.display()), &members);
    cases.into_iter().map(named).collect()
}

/// A case in a file of its own.
fn written(definition: &str, file: &Path) -> Case {
    let (place, text) = (file.display().to_string(), read(file));
    if place.ends_with(".reject.json") {
        case(definition, place, &serde_json::from_str(&text).expect("a value and its violations"))
    } else {
        Case { definition: definition.to_owned(), place, value: text, violations: None }
    }
}

type Members = BTreeMap<String, Box<RawValue>>;

fn case(definition: &str, place: String, members: &Members) -> Case {
    let value = members.get("value").expect("a case has a value").get().to_owned();
    let violations = members.get("violations").map(|list| serde_json::from_str(list.get()).expect("a list"));
    Case { definition: definition.to_owned(), place, value, violations }
}

/// Where the vectors are: those of the repository and those generated beside this package, or the ones
/// `PROTOCOL_VECTORS` names.
fn folders() -> Vec<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = ["../../schema-src/vectors", "../vectors"];
    std::env::var_os("PROTOCOL_VECTORS")
        .map_or_else(|| beside.iter().map(|path| package.join(path)).collect(), |given| vec![given.into()])
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder is readable").path()).collect();
    paths.sort();
    paths
}