//! How long a document takes to become all packages, and how much memory: `cargo bench -p protocol-codegen`.

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher};
use protocol_codegen::lower::Options;
use protocol_codegen::schema::Source;
use protocol_codegen::target::{PackageNames, TARGETS, Target};
use protocol_codegen::{Job, generate};

mod document;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// All languages. The target: 100 definitions within a tenth of a second, 10 000 within three, and growing linearly.
#[divan::bench(args = [100, 1_000, 5_000, 10_000], sample_count = 5, sample_size = 1)]
fn all_languages(bencher: Bencher<'_, '_>, definitions: usize) {
    let job = job(definitions);
    let targets: Vec<&Target> = TARGETS.iter().collect();
    bencher
        .counter(ItemsCount::new(definitions))
        .bench(|| generate(&job, &targets).expect("an ordinary document"));
}

/// What no language adds to: reading, lowering, rules.
#[divan::bench(args = [100, 10_000], sample_count = 5, sample_size = 1)]
fn model(bencher: Bencher<'_, '_>, definitions: usize) {
    let job = job(definitions);
    bencher.counter(ItemsCount::new(definitions)).bench(|| {
        protocol_codegen::lower::lower(&job.versions[0], job.options).expect("an ordinary document")
    });
}

fn job(definitions: usize) -> Job {
    let name = || "sized".to_owned();
    let names = PackageNames {
        rust: name(),
        swift: name(),
        typescript: name(),
    };
    let source = Source {
        file: "sized.json".to_owned(),
        uri: None,
        text: document::document(definitions),
    };
    Job {
        versions: vec![vec![source]],
        names,
        options: Options::default(),
        examples: Vec::new(),
    }
}
