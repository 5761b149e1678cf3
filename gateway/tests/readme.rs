//! What the README shows of the Rust client is a program that compiles.

#[test]
fn the_client_of_the_readme_is_the_example() {
    let readme = include_str!("../../README.md");
    let section = readme
        .split("\n## ")
        .find(|part| part.starts_with("Clients\n"));
    let block = section.and_then(|section| section.split("```rust\n").nth(1));
    let shown = block.and_then(|block| block.split("```").next());
    let shown = shown.expect("the section `Clients` shows Rust");
    // Shown without the example's own documentation, and without the layout rustfmt gives long lines.
    let plain = |text: &str| text.replace([' ', '\n'], "").replace(",}", "}");
    let example = include_str!("../examples/talk.rs");
    let example = example
        .split_once("\n\n")
        .expect("documentation comes first")
        .1;
    assert_eq!(plain(shown), plain(example));
}
