//! The Rust runtime judges the shared cases for formats as they say. `./test formats` asks the other two runtimes.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::format::is_of;
use crate::support::{folder, read};

#[derive(Deserialize)]
struct Cases {
    valid: Vec<String>,
    invalid: Vec<String>,
}

#[test]
fn verdicts_on_formats_are_the_shared_ones() {
    let text = read(&folder("formats.json"));
    let formats: BTreeMap<String, Cases> = serde_json::from_str(&text).expect("lists of texts");
    let mut wrong = Vec::new();
    for (format, Cases { valid, invalid }) in &formats {
        let refused = valid.iter().filter(|text| !is_of(format, text));
        wrong.extend(refused.map(|text| format!("{format}: {text:?} must be valid")));
        let accepted = invalid.iter().filter(|text| is_of(format, text));
        wrong.extend(accepted.map(|text| format!("{format}: {text:?} must be invalid")));
    }
    assert!(!formats.is_empty(), "there are no cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
