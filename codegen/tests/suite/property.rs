//! Random documents and random values: our verdict against that of the `jsonschema` crate, which knows nothing of ours.
//! `PROPERTY_CASES=100000` asks about that many pairs; the default is a few thousand.

use std::env;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use protocol_codegen::model::Protocol;
use serde_json::{Value, json};

use crate::random::{Choices, document, instance, value};
use crate::reader::Reader;
use crate::rules::Rules;
use crate::support::model;
use crate::tree::Tree;

/// Values about each document.
const VALUES: usize = 12;

#[test]
fn our_verdict_is_that_of_another_validator() {
    let pairs: u32 = env::var("PROPERTY_CASES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(4_000);
    let cases = pairs / u32::try_from(VALUES).expect("few");
    let mut asked = Asked::default();
    let strategy = (
        document(),
        vec((any::<bool>(), value(), vec(any::<u8>(), 24)), VALUES),
    );
    let result = runner(cases).run(&strategy, |(document, values)| {
        let Some((protocol, referee)) = read(&document) else {
            return Ok(());
        };
        let text: &'static str = protocol.rules.to_json(&protocol.entries).leak();
        let rules = Rules::new(text);
        let root = rules.find("#").expect("every document has a root");
        for (guided, value, choices) in values {
            let value = if guided {
                instance(&document, &document, &mut Choices(choices), 0)
            } else {
                value
            };
            let text = value.to_string();
            let tree = Reader::whole(&text, Tree::read).expect("any JSON is a tree");
            let expected = referee.is_valid(&value);
            prop_assert_eq!(
                rules.accepts(root, &tree),
                expected,
                "{} about {}",
                value,
                document
            );
            prop_assert_eq!(
                rules.violations(root, &tree).0.is_empty(),
                expected,
                "{} about {}",
                value,
                document
            );
            ASKED.with_borrow_mut(|asked| asked.count(expected));
        }
        Ok(())
    });
    ASKED.with_borrow(|found| asked = *found);
    match result {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(error) => panic!("{error}"),
    }
    // A test that cannot fail is a defect: both verdicts have to come up, and most documents have to be readable.
    assert!(
        asked.accepted > pairs / 5 && asked.rejected > pairs / 5,
        "{asked:?}"
    );
}

#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    accepted: u32,
    rejected: u32,
}

impl Asked {
    fn count(&mut self, accepted: bool) {
        if accepted {
            self.accepted += 1;
        } else {
            self.rejected += 1;
        }
    }
}

thread_local! {
    static ASKED: std::cell::RefCell<Asked> = const { std::cell::RefCell::new(Asked { accepted: 0, rejected: 0 }) };
}

/// Documents with values to accept and to reject, judged by the other validator.
pub(crate) fn samples(count: usize) -> Vec<(Value, Value)> {
    let mut runner = runner(1);
    let mut samples = Vec::new();
    while samples.len() < count {
        let strategy = (document(), vec((value(), vec(any::<u8>(), 24)), 8));
        let (document, values) = strategy
            .new_tree(&mut runner)
            .expect("nothing is filtered")
            .current();
        let Some((_, referee)) = read(&document) else {
            continue;
        };
        let guided = values
            .iter()
            .map(|(_, choices)| instance(&document, &document, &mut Choices(choices.clone()), 0));
        let all = values.iter().map(|(value, _)| value.clone()).chain(guided);
        let (accept, reject): (Vec<Value>, Vec<Value>) =
            all.partition(|value| referee.is_valid(value));
        samples.push((
            document,
            json!({ "#": { "accept": accept, "reject": reject } }),
        ));
    }
    samples
}

/// Our reading of a document and the referee's; nothing when it refers to itself without end.
pub(crate) fn read(document: &Value) -> Option<(Protocol, jsonschema::Validator)> {
    match model(&document.to_string(), "types") {
        Ok(protocol) => {
            let referee = jsonschema::draft7::new(document)
                .unwrap_or_else(|error| panic!("{error}: {document}"));
            Some((protocol, referee))
        }
        Err(problems) => {
            assert!(
                problems.iter().all(|problem| problem.rule == "ref-cycle"),
                "{problems:?}\n{document}"
            );
            None
        }
    }
}

/// The same documents in every run: what fails today fails tomorrow. `PROPERTY_SEED=1` up to 255 asks about others.
pub(crate) fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    let rng = match env::var("PROPERTY_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
    {
        Some(seed) => TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]),
        None => TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    };
    TestRunner::new_with_rng(config, rng)
}
