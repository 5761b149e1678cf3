//! Random documents through the compiler: the verdict of generated decoders against that of the `jsonschema` crate, and
//! whether what they accept comes back as it was. `PROPERTY_CASES` says about how many pairs.

use std::env;
use std::fs;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use protocol_codegen::model::Protocol;
use serde_json::{Map, Value, json};

use crate::compiled::{add, cargo, write_crate};
use crate::property::{read, runner};
use crate::random::{Choices, document, instance, mutated, value};

/// As many as are compiled within a minute or two.
const DOCUMENTS: usize = 300;
/// Each of these is asked about, in every document.
const ENTRIES: [&str; 3] = ["#", "A", "B"];

#[test]
#[ignore = "compiles for a minute or two; `cargo test -- --include-ignored` runs it"]
fn the_typed_decoder_says_what_another_validator_says() {
    let pairs = env::var("PROPERTY_CASES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(100_000);
    let (protocols, values, [accepted, rejected]) = everything(pairs);
    let folder = write_crate("typed", &protocols);
    fs::write(folder.join("values.json"), values).expect("writable");
    fs::write(folder.join("vectors.json"), "[]").expect("writable");
    // A test that cannot fail is a defect: both verdicts come up often.
    assert!(
        accepted + rejected >= pairs && accepted > pairs / 4 && rejected > pairs / 4,
        "{accepted} accepted, {rejected} rejected"
    );
    cargo(&folder, &["run", "--example", "verdicts"]).unwrap_or_else(|text| {
        panic!(
            "{text}\n\nthe documents are in `schemas.json`, in {}",
            folder.display()
        )
    });
}

/// The documents, what to ask about them, and how many of that is accepted and rejected.
fn everything(pairs: usize) -> (Vec<Protocol>, String, [usize; 2]) {
    let mut runner = runner(1);
    let mut protocols = Vec::new();
    let mut schemas = Map::new();
    let mut all = Map::new();
    let mut counts = [0, 0];
    while protocols.len() < DOCUMENTS {
        let document = document()
            .new_tree(&mut runner)
            .expect("nothing is filtered")
            .current();
        if read(&document).is_none() {
            continue;
        }
        let module = format!("random{}", protocols.len());
        let each = pairs / DOCUMENTS / ENTRIES.len() + 1;
        let mut entries = Map::new();
        for entry in ENTRIES {
            let (accept, reject) = values(&document, entry, each, &mut runner);
            counts[0] += accept.len();
            counts[1] += reject.len();
            entries.insert(
                entry.to_owned(),
                json!({ "accept": accept, "reject": reject }),
            );
        }
        add(&mut protocols, &module, &document.to_string());
        all.insert(module.clone(), entries.into());
        schemas.insert(module, document);
    }
    let folder = crate::compiled::folder("typed");
    fs::create_dir_all(&folder).expect("writable");
    fs::write(
        folder.join("schemas.json"),
        Value::from(schemas).to_string(),
    )
    .expect("writable");
    (protocols, Value::from(all).to_string(), counts)
}

/// About as many values to accept as to reject, where there are: any values, values made from the schema, and those
/// with one thing changed.
fn values(
    document: &Value,
    entry: &str,
    count: usize,
    runner: &mut TestRunner,
) -> (Vec<Value>, Vec<Value>) {
    let mut whole = document.clone();
    let schema = if entry == "#" {
        document.clone()
    } else {
        whole = json!({ "allOf": [{ "$ref": format!("#/definitions/{entry}") }], "definitions": document["definitions"] });
        document["definitions"][entry].clone()
    };
    let referee =
        jsonschema::draft7::new(&whole).unwrap_or_else(|error| panic!("{error}: {whole}"));
    let (mut accept, mut reject) = (Vec::new(), Vec::new());
    let strategy = (0..8, value(), vec(any::<u8>(), 32));
    // What one verdict cannot fill within a while, the other one does.
    let most = |tries: usize| if tries < 4 * count { count / 2 } else { count };
    let mut tries = 0;
    while accept.len() + reject.len() < count {
        let (how, value, choices) = strategy
            .new_tree(runner)
            .expect("nothing is filtered")
            .current();
        let mut choices = Choices(choices);
        let value = match how {
            0 => value,
            1..=4 => instance(document, &schema, &mut choices, 0),
            _ => {
                let value = instance(document, &schema, &mut choices, 0);
                mutated(value, &mut choices)
            }
        };
        let list = if referee.is_valid(&value) {
            &mut accept
        } else {
            &mut reject
        };
        if list.len() <= most(tries) {
            list.push(value);
        }
        tries += 1;
    }
    (accept, reject)
}
