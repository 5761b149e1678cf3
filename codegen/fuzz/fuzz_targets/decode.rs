//! Any bytes as a message of this repository's protocol: the typed decoder says what another validator says, and what
//! comes back from it says the same again. The first line names the type.

#![no_main]

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::Validator;
use libfuzzer_sys::fuzz_target;
use protocol::{Invalid, Json, v3};
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../../../generated/schema/v3.json");

fuzz_target!(|bytes: &[u8]| {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else {
        return;
    };
    let (name, json) = (&bytes[..end], &bytes[end + 1..]);
    let named = std::str::from_utf8(name)
        .ok()
        .and_then(|name| referees().get_key_value(name));
    let Some((name, referee)) = named else {
        return;
    };
    let validated = v3::validate(name, json);
    let encoded = v3::roundtrip(name, json);
    assert_eq!(
        validated.is_ok(),
        encoded.is_ok(),
        "{name}: {validated:?} {encoded:?}"
    );
    match (&validated, serde_json::from_slice::<Value>(json)) {
        (Ok(()), Ok(value)) => assert!(referee.is_valid(&value), "{name}: accepted"),
        (Ok(()), Err(error)) => panic!("{name}: accepted, but {error}"),
        (Err(invalid), Ok(value)) => {
            assert!(
                !referee.is_valid(&value) || is_ours(invalid),
                "{name}: {invalid}"
            );
            assert!(!invalid.to_string().is_empty());
        }
        (Err(_), Err(_)) => {}
    }
    if let Ok(encoded) = encoded {
        let text = std::str::from_utf8(&encoded).expect("JSON is UTF-8");
        let before = std::str::from_utf8(json).expect("accepted, so it is UTF-8");
        let [before, after] =
            [before, text].map(|text| Json::parse(text).expect("accepted, so it is JSON"));
        assert_eq!(before, after, "{name}: comes back as {text}");
        assert_eq!(
            v3::roundtrip(name, &encoded).expect("accepted before"),
            encoded,
            "{name}"
        );
    }
});

/// Refused by what stands beyond the schema, in `codegen/ARCHITECTURE.md`: what readers would read differently.
fn is_ours(invalid: &Invalid) -> bool {
    invalid.violations().iter().any(|violation| {
        matches!(violation.keyword, "duplicate" | "depth")
            || violation.message == "must be a safe integer"
    })
}

/// Another validator for every definition.
fn referees() -> &'static BTreeMap<String, Validator> {
    static REFEREES: OnceLock<BTreeMap<String, Validator>> = OnceLock::new();
    REFEREES.get_or_init(|| {
        let document: Value = serde_json::from_str(DOCUMENT).expect("generated JSON");
        let definitions = &document["definitions"];
        let referee = |name: &String| {
            let schema = json!({ "allOf": [{ "$ref": format!("#/definitions/{name}") }], "definitions": definitions });
            (name.clone(), jsonschema::draft7::new(&schema).expect("a schema"))
        };
        definitions.as_object().expect("every document has some").keys().map(referee).collect()
    })
}
