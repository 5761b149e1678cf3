//! The same bytes, decoded by the generated crate and by its peers.
//!
//! `peers [--json]` prints nanoseconds per document (medians of interleaved rounds) and ratios; `peers DOCUMENT PEER COUNT`
//! decodes so many times and says nothing: for tools that count instructions.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use serde::de::DeserializeOwned;
use serde_json::Value;

mod hand;

/// Serde structs as typify writes them; it checks lengths and patterns, but no unknown members of unions.
mod typify {
    #![allow(clippy::all, clippy::pedantic, unused_imports)]
    ::typify::import_types!("../documents/schema.json");
}

const ROUNDS: usize = 31;

/// Decodes; says whether it could.
type Decode = Box<dyn Fn(&[u8]) -> bool>;

struct Document {
    name: &'static str,
    bytes: Vec<u8>,
    peers: Vec<(&'static str, Decode)>,
}

/// Decodes with serde, no questions asked.
fn serde<T: DeserializeOwned>() -> Decode {
    Box::new(|bytes| black_box(serde_json::from_slice::<T>(black_box(bytes))).is_ok())
}

/// What people do who have a schema and hand-written structs: a tree, a validator, the structs.
fn validated<T: DeserializeOwned>(schema: &Value, definition: &str) -> Decode {
    let mut schema = schema.clone();
    schema["$ref"] = format!("#/definitions/{definition}").into();
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    Box::new(move |bytes| {
        let value: Value = serde_json::from_slice(black_box(bytes)).expect("JSON");
        validator.is_valid(&value) && black_box(serde_json::from_value::<T>(value)).is_ok()
    })
}

fn documents() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents");
    let read = |name: &str| std::fs::read(folder.join(name)).expect("a document");
    let schema: Value = serde_json::from_slice(&read("schema.json")).expect("a schema");
    macro_rules! document {
        ($name:literal, $ty:ident) => {
            Document {
                name: $name,
                bytes: read(concat!($name, ".json")),
                peers: vec![
                    ("hand", serde::<hand::$ty>()),
                    ("ours", Box::new(|bytes: &[u8]| {
                        black_box(documents::decode::<documents::$ty>(black_box(bytes))).is_ok()
                    }) as Decode),
                    ("ours-by-serde", serde::<documents::$ty>()),
                    ("typify", serde::<typify::$ty>()),
                    ("jsonschema", validated::<hand::$ty>(&schema, stringify!($ty))),
                ],
            }
        };
    }
    vec![
        document!("chat", ChatSendParams),
        document!("connect", ConnectParams),
        document!("cron", CronJob),
        document!("status", ChannelsStatusResult),
    ]
}

fn main() {
    let mut documents = documents();
    for document in &mut documents {
        document.peers.retain(|(peer, decode)| {
            let can = decode(&document.bytes);
            if !can {
                eprintln!("{} is left out: {peer} refuses it, though it is valid", document.name);
            }
            can
        });
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [name, peer, count] => {
            let document = documents.iter().find(|document| document.name == name).expect("a document");
            let (_, decode) = document.peers.iter().find(|(found, _)| found == peer).expect("a peer");
            for _ in 0..count.parse::<usize>().expect("a number") {
                assert!(decode(&document.bytes), "{peer} refuses what is valid");
            }
        }
        _ => report(&documents, arguments.iter().any(|argument| argument == "--json")),
    }
}

fn report(documents: &[Document], is_json: bool) {
    let mut found = serde_json::Map::new();
    for document in documents {
        let times = medians(document);
        let hand = times[0];
        let of = |(peer, time): (&str, f64)| (peer.to_owned(), serde_json::json!({ "ns": time.round(), "ratio": (time / hand * 100.0).round() / 100.0 }));
        let peers = document.peers.iter().map(|(peer, _)| *peer).zip(times);
        let line: serde_json::Map<String, Value> = peers.map(of).collect();
        if !is_json {
            println!("{} ({} bytes)", document.name, document.bytes.len());
            for (peer, figures) in &line {
                println!("  {peer:<14} {:>9} ns   {:>5} x hand", figures["ns"].to_string(), figures["ratio"].to_string());
            }
        }
        found.insert(document.name.to_owned(), line.into());
    }
    if is_json {
        println!("{}", Value::from(found));
    }
}

/// Nanoseconds per decode: the median of rounds in which every peer has its turn.
fn medians(document: &Document) -> Vec<f64> {
    let batch = (2_000_000 / document.bytes.len()).max(1);
    let mut times = vec![Vec::with_capacity(ROUNDS); document.peers.len()];
    for _ in 0..ROUNDS {
        for ((_, decode), times) in document.peers.iter().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..batch {
                decode(&document.bytes);
            }
            times.push(start.elapsed().as_secs_f64() * 1e9 / batch as f64);
        }
    }
    times
        .into_iter()
        .map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[ROUNDS / 2]
        })
        .collect()
}
