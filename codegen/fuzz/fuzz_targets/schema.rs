//! Any bytes as a document: it becomes packages or problems that say where and what to do. Nothing panics, and what is
//! generated is Rust.

#![no_main]

use libfuzzer_sys::fuzz_target;
use protocol_codegen::lower::Options;
use protocol_codegen::schema::Source;
use protocol_codegen::target::{COMPANIONS, PackageNames, TARGETS, Target};
use protocol_codegen::{Job, generate};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let name = || "sample".to_owned();
    let job = Job {
        versions: vec![vec![Source {
            file: "schema.json".to_owned(),
            uri: None,
            text: text.to_owned(),
        }]],
        names: PackageNames {
            rust: name(),
            swift: name(),
            typescript: name(),
        },
        options: Options::default(),
        examples: Vec::new(),
    };
    let others = COMPANIONS.iter().filter(|target| target.id != "vectors");
    match generate(&job, &TARGETS.iter().chain(others).collect::<Vec<&Target>>()) {
        Ok(files) => {
            for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
                // What is the same for every document has been parsed often enough.
                if !path.contains("/types/") {
                    continue;
                }
                if let Err(error) = syn::parse_file(text) {
                    panic!("{path}: {error}\n{text}");
                }
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            for problem in problems {
                assert!(
                    !problem.place.is_empty() && !problem.fix.is_empty(),
                    "{problem}"
                );
            }
        }
    }
});
