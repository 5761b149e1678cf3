//! Asks the generated Rust package for its verdict on every case, and whether decoding and encoding keep the value.

use std::process::ExitCode;

use suite::Json;
use suite::types::{roundtrip, validate};

fn main() -> ExitCode {
    let path = std::env::args().nth(1).expect("usage: suite-runner CASES");
    let text = std::fs::read_to_string(&path).expect("the cases are readable");
    let (mut passed, mut failed) = (0, 0);
    for line in text.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [definition, verdict, label, value] = columns[..] else {
            panic!("a case has four columns: {line}");
        };
        match run(definition, verdict == "valid", value) {
            Ok(()) => passed += 1,
            Err(reason) => {
                failed += 1;
                println!("FAILED {definition} ({label}): {reason}");
            }
        }
    }
    println!("rust: {passed} passed, {failed} failed");
    if passed > 0 && failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn run(definition: &str, valid: bool, value: &str) -> Result<(), String> {
    let verdict = validate(definition, value.as_bytes());
    let encoded = roundtrip(definition, value.as_bytes());
    if !valid {
        return match (verdict, encoded) {
            (Ok(()), _) => Err(format!("`validate` accepts {value}")),
            (_, Ok(_)) => Err(format!("`roundtrip` accepts {value}")),
            _ => Ok(()),
        };
    }
    verdict.map_err(|invalid| format!("`validate` refuses {value}: {invalid}"))?;
    let encoded = encoded.map_err(|invalid| format!("`roundtrip` refuses {value}: {invalid}"))?;
    let encoded = String::from_utf8_lossy(&encoded);
    if Json::parse(&encoded) == Json::parse(value) {
        Ok(())
    } else {
        Err(format!("`roundtrip` makes {encoded} of {value}"))
    }
}
