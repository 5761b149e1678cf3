//! Prints a document of any size, to time the whole command: `cargo run --example sized 10000 > sized.json`.

#[path = "../benches/document/mod.rs"]
mod document;

fn main() {
    let definitions = std::env::args().nth(1).and_then(|count| count.parse().ok());
    println!("{}", document::document(definitions.unwrap_or(10_000)));
}
