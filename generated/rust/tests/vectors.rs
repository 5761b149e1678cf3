//! The shared vectors: the same cases with the same verdicts, violations and values in every language.

use std::fs;
use std::path::{Path, PathBuf};

use protocol::{Invalid, Json};

#[test]
fn v1() {
    run("v1", protocol::v1::validate, protocol::v1::roundtrip);
}

#[test]
fn v3() {
    run("v3", protocol::v3::validate, protocol::v3::roundtrip);
}

fn run(
    version: &str,
    validate: fn(&str, &[u8]) -> Result<(), Invalid>,
    roundtrip: fn(&str, &[u8]) -> Result<Vec<u8>, Invalid>,
) {
    let roots: Vec<PathBuf> = folders().iter().map(|folder| folder.join(version)).collect();
    let mut count = 0;
    for definition in roots.iter().filter(|root| root.is_dir()).flat_map(|root| sorted(root)) {
        let name = definition.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for case in sorted(&definition) {
            let text = fs::read_to_string(&case).expect("the case is readable");
            if case.to_string_lossy().ends_with(".reject.json") {
                reject(&case, &name, &text, validate, roundtrip);
            } else {
                accept(&case, &name, &text, validate, roundtrip);
            }
            count += 1;
        }
    }
    assert!(count > 0, "there are no vectors in {roots:?}");
}

fn accept(
    case: &Path,
    definition: &str,
    text: &str,
    validate: fn(&str, &[u8]) -> Result<(), Invalid>,
    roundtrip: fn(&str, &[u8]) -> Result<Vec<u8>, Invalid>,
) {
    assert_eq!(validate(definition, text.as_bytes()), Ok(()), "{}", case.display());
    let encoded = roundtrip(definition, text.as_bytes()).expect("what validates can be decoded");
    let encoded = String::from_utf8(encoded).expect("JSON is UTF-8");
    assert_eq!(Json::parse(&encoded), Json::parse(text), "{}", case.display());
}

fn reject(
    case: &Path,
    definition: &str,
    text: &str,
    validate: fn(&str, &[u8]) -> Result<(), Invalid>,
    roundtrip: fn(&str, &[u8]) -> Result<Vec<u8>, Invalid>,
) {
    let document: serde_json::Value = serde_json::from_str(text).expect("the case is JSON");
    let start = text.find("\"value\":").expect("the case has a value") + "\"value\":".len();
    let end = text.rfind("\"violations\":").expect("the case has violations");
    let value = text[start..end].trim_end().trim_end_matches(',');
    for found in [validate(definition, value.as_bytes()), roundtrip(definition, value.as_bytes()).map(drop)] {
        let invalid = found.expect_err(&format!("{} is accepted", case.display()));
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
        assert_eq!(serde_json::Value::from(found), document["violations"], "{}", case.display());
    }
}

/// Where the vectors are: those of the repository and those generated beside this package, or the ones
/// `PROTOCOL_VECTORS` names.
fn folders() -> Vec<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = ["../../schema-src/vectors", "../vectors"];
    std::env::var_os("PROTOCOL_VECTORS")
        .map_or_else(|| beside.iter().map(|path| package.join(path)).collect(), |given| vec![given.into()])
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder is readable").path()).collect();
    paths.sort();
    paths
}