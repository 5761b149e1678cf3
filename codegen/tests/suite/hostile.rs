//! Hostile documents: nothing panics, hangs or leaves its place. The outcome is output, or a problem that says where and
//! what to do.

use std::fmt::Write as _;
use std::thread;
use std::time::Duration;

use protocol_codegen::files::FileSet;
use protocol_codegen::names::is_unprintable;
use protocol_codegen::problem::Problem;
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Map, Value, json};

use crate::support::{folder, list, read, render, render_everything};

/// The stack of a thread that has not been told otherwise is twice that.
const STACK: usize = 1 << 20;
/// Unoptimised; what hangs takes minutes.
const LONGEST: Duration = Duration::from_mins(1);

/// Generates with little stack and little time.
fn generate(name: &str, text: String) -> Result<FileSet, Vec<Problem>> {
    generate_with(name, text, render)
}

fn generate_with(
    name: &str,
    text: String,
    render: fn(&str) -> Result<FileSet, Vec<Problem>>,
) -> Result<FileSet, Vec<Problem>> {
    let worker = thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || (render(&text), cpu_time()))
        .expect("a thread");
    let (result, taken) = worker.join().unwrap_or_else(|_| panic!("{name}: panics"));
    assert!(taken < LONGEST, "{name}: takes {taken:?}");
    if let Err(problems) = &result {
        assert!(!problems.is_empty(), "{name}: refused without a reason");
        for problem in problems {
            let says =
                !problem.place.is_empty() && !problem.fact.is_empty() && !problem.fix.is_empty();
            assert!(
                says && problem.to_string().len() < 20_000,
                "{name}: {problem}"
            );
            assert!(
                !problem
                    .to_string()
                    .contains(|c| is_unprintable(c) && c != '\n'),
                "{name}: {problem}"
            );
        }
    }
    result
}

/// What this thread has worked; how busy the machine is with other things does not count.
fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("not negative")
}

#[test]
fn odd_documents_are_generated_or_refused_with_a_reason() {
    let cases: Vec<Value> =
        serde_json::from_str(&read(&folder("hostile").join("documents.json"))).expect("valid JSON");
    let mut wrong = Vec::new();
    for case in &cases {
        let name = case["name"].as_str().expect("a name");
        let text = case["text"]
            .as_str()
            .map_or_else(|| case["schema"].to_string(), str::to_owned);
        let refused = case.get("refused").and_then(Value::as_str);
        match (generate_with(name, text, render_everything), refused) {
            (Ok(_), None) => {}
            (Ok(_), Some(rule)) => wrong.push(format!(
                "{name}: generated, should be refused with `{rule}`"
            )),
            (Err(problems), None) => wrong.push(format!("{name}: refused\n{}", list(&problems))),
            (Err(problems), Some(rule)) => {
                let place = case
                    .get("place")
                    .and_then(Value::as_str)
                    .map(|place| format!("schema.json{place}"));
                let expected = |problem: &Problem| {
                    problem.rule == rule
                        && place.as_ref().is_none_or(|place| problem.place == *place)
                };
                if !problems.iter().any(expected) {
                    wrong.push(format!(
                        "{name}: should be refused with `{rule}` at {place:?}\n{}",
                        list(&problems)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of documents")]
fn large_documents_end_soon() {
    let numbered = |count: usize, value: &dyn Fn(usize) -> Value| -> Map<String, Value> {
        (0..count)
            .map(|index| (format!("m{index}"), value(index)))
            .collect()
    };
    let text = |value: Value| value.to_string();
    let reference = |index: usize| json!({ "$ref": format!("#/definitions/m{index}") });
    let last = 39;
    let cases = [
        (
            "100 000 members",
            text(
                json!({ "type": "object", "properties": numbered(100_000, &|_| json!({ "type": "string" })) }),
            ),
        ),
        (
            "1 000 000 enum values",
            text(
                json!({ "enum": (0..1_000_000).map(|value| format!("v{value}")).collect::<Vec<_>>() }),
            ),
        ),
        (
            "10 000 definitions",
            text(json!({ "definitions": numbered(10_000, &|index| {
            json!({ "type": "object", "properties": { "next": reference((index + 1) % 10_000), "a": { "type": "string" } } })
        }) })),
        ),
        (
            "a chain of 10 000 references",
            text(json!({ "definitions": numbered(10_000, &|index| {
            if index == 9_999 { json!({ "type": "string" }) } else { reference(index + 1) }
        }) })),
        ),
        (
            "a chain of 10 000 references that leads nowhere",
            text(json!({ "definitions": numbered(10_000, &|index| reference(index + 1)) })),
        ),
        (
            "allOf doubling 40 times",
            text(json!({ "definitions": numbered(last + 1, &|index| {
            if index == last { json!({ "type": "object", "properties": { "a": {} } }) } else { json!({ "allOf": [reference(index + 1), reference(index + 1)] }) }
        }) })),
        ),
        (
            "anyOf doubling 40 times",
            text(json!({ "definitions": numbered(last + 1, &|index| {
            if index == last { json!({ "type": "string" }) } else { json!({ "anyOf": [reference(index + 1), { "allOf": [reference(index + 1), {}] }] }) }
        }) })),
        ),
        (
            "a recursive union of many",
            text(
                json!({ "definitions": { "m0": { "anyOf": (0..100).map(|index| {
            json!({ "type": "object", "required": [format!("k{index}")], "properties": { format!("k{index}"): reference(0) } })
        }).collect::<Vec<_>>() } } }),
            ),
        ),
        (
            "a union of 10 000",
            text(
                json!({ "oneOf": (0..10_000).map(|index| json!({ "type": "integer", "minimum": index })).collect::<Vec<_>>() }),
            ),
        ),
        (
            "a tuple of 10 000",
            text(
                json!({ "type": "array", "items": (0..10_000).map(|_| json!({})).collect::<Vec<_>>() }),
            ),
        ),
        (
            "names of 64 KB",
            text(json!({
                "title": "t".repeat(65_536),
                "definitions": { "d".repeat(65_536): { "type": "object", "properties": { "p".repeat(65_536): { "enum": ["v".repeat(65_536)] } } } }
            })),
        ),
        (
            "a description of 1 MB",
            text(json!({ "description": "*/ line\n".repeat(131_072) })),
        ),
        ("5 000 arrays", "[".repeat(5_000)),
        (
            "nesting as deep as it may be",
            format!("{}true{}", "{\"items\":".repeat(126), "}".repeat(126)),
        ),
        (
            "unions as deep as they may be",
            format!(
                "{}{{}}{}",
                "{\"anyOf\":[{\"type\":\"string\"},".repeat(62),
                "]}".repeat(62)
            ),
        ),
    ];
    for (name, text) in cases {
        match (generate_with(name, text, render_everything), name) {
            (Err(problems), "5 000 arrays") => assert_eq!(problems[0].rule, "nesting"),
            (Err(problems), "a chain of 10 000 references that leads nowhere") => {
                assert_eq!(problems[0].rule, "ref-target");
            }
            (Err(problems), "allOf doubling 40 times" | "anyOf doubling 40 times") => {
                assert_eq!(problems[0].rule, "blow-up");
            }
            (Err(problems), _) => panic!("{name}: {}", list(&problems[..1])),
            (Ok(files), _) => {
                let size: usize = files.iter().map(|(_, text)| text.len()).sum();
                assert!(size < 200_000_000, "{name}: {size} bytes");
            }
        }
    }
}

#[test]
fn five_thousand_levels_of_schema_are_refused() {
    let text = format!("{}true{}", "{\"items\":".repeat(5_000), "}".repeat(5_000));
    let problems = generate("5 000 levels", text).expect_err("too deep");
    assert_eq!(problems[0].rule, "nesting");
}

/// Strings that want to be code.
pub(crate) fn payloads() -> Vec<String> {
    serde_json::from_str(&read(&folder("hostile").join("payloads.json"))).expect("valid JSON")
}

/// A document with a string in every place that a string can stand.
pub(crate) fn everywhere(payload: &str) -> String {
    json!({
        "$comment": payload, "title": payload, "description": payload,
        "definitions": {
            payload: { "type": "object", "description": payload, "title": payload, "properties": { payload: { "type": "string", "description": payload } } },
            "Zz1": { "type": "object", "deprecated": true, "x-deprecated": payload, "required": [payload], "additionalProperties": { "const": payload } },
            "Zz2": { "enum": [payload, "second"], "description": payload },
            "Zz3": { "type": "string", "x-values": [{ "const": payload, "description": payload }] },
            "Zz4": { "oneOf": [
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": payload } } },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "second" } } }
            ], "discriminator": { "propertyName": payload } },
            "Zz5": { "anyOf": [{ "type": "string", "title": payload }, { "type": "integer" }], "default": payload, "examples": [payload] },
            "Zz6": { "const": payload },
            "Zz7": { "type": "object", "dependencies": { payload: [payload] }, "propertyNames": { "enum": [payload] } },
            "Zz9": { "type": "object", "properties": { "a": { "x-untyped": payload }, "b": { "anyOf": [{ "type": "string" }, { "x-untyped": payload }] } } },
            "Zz8": { "type": "array", "items": { "$ref": format!("#/definitions/{}", pointer(payload)) } },
        }
    })
    .to_string()
}

/// A name in a JSON pointer in a URI.
pub(crate) fn pointer(name: &str) -> String {
    let mut text = String::new();
    for byte in name.replace('~', "~0").replace('/', "~1").bytes() {
        _ = write!(text, "%{byte:02x}");
    }
    text
}

#[test]
fn no_string_leaves_its_place() {
    let mut payloads = payloads();
    // What one of them opens another one may close.
    let pairs: Vec<String> = payloads.windows(2).map(<[String]>::concat).collect();
    payloads.extend(pairs);
    let benign = render(&everywhere("benign")).expect("a harmless document");
    let expected = shapes(&benign);
    for payload in &payloads {
        let files = generate(payload, everywhere(payload))
            .unwrap_or_else(|problems| panic!("{payload:?}: {}", list(&problems)));
        let paths = |files: &FileSet| {
            files
                .iter()
                .map(|(path, _)| path.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(paths(&files), paths(&benign), "{payload:?}");
        assert_eq!(shapes(&files), expected, "{payload:?}");
        for (path, text) in files.iter() {
            let hidden = text.find(|c| is_unprintable(c) && !matches!(c, '\n' | '\t'));
            assert_eq!(
                hidden,
                None,
                "{payload:?}: {path}: {:?}",
                hidden.map(|at| text[..at].lines().last())
            );
        }
    }
}

/// What the Rust items are, whatever their names and texts.
fn shapes(files: &FileSet) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| {
        path.starts_with("rust/src/types/") && path.strip_suffix(".rs").is_some()
    }) {
        let parsed =
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        found.extend(
            parsed
                .items
                .iter()
                .map(|item| format!("{path}: {}", shape(item))),
        );
    }
    found.sort();
    found
}

fn shape(item: &syn::Item) -> String {
    let marks = |attributes: &[syn::Attribute]| -> Vec<String> {
        let names = attributes
            .iter()
            .filter_map(|attribute| attribute.path().get_ident().map(ToString::to_string));
        let mut names: Vec<String> = names.collect();
        // A text of several lines is several attributes.
        names.dedup();
        names
    };
    match item {
        syn::Item::Struct(item) => {
            let fields: Vec<_> = item
                .fields
                .iter()
                .map(|field| (marks(&field.attrs), kind(&field.ty)))
                .collect();
            format!("struct {:?} {fields:?}", marks(&item.attrs))
        }
        syn::Item::Enum(item) => {
            let variants: Vec<_> = item
                .variants
                .iter()
                .map(|variant| (marks(&variant.attrs), variant.fields.len()))
                .collect();
            format!("enum {:?} {variants:?}", marks(&item.attrs))
        }
        syn::Item::Macro(item) => {
            let name = item.mac.path.get_ident().map(ToString::to_string);
            format!("macro {name:?} {}", tokens(item.mac.tokens.clone()))
        }
        syn::Item::Static(item) => format!("static {} {}", item.ident, expression_size(&item.expr)),
        syn::Item::Use(_) => "use".to_owned(),
        syn::Item::Mod(item) => format!("mod {} {}", item.ident, item.content.is_some()),
        syn::Item::Fn(item) => format!("fn {}", item.sig.ident),
        _ => "something that nothing generates".to_owned(),
    }
}

fn kind(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Path(path) => path
            .path
            .segments
            .last()
            .map(|segment| segment.arguments.is_none().to_string())
            .unwrap_or_default(),
        _ => "other".to_owned(),
    }
}

fn expression_size(expression: &syn::Expr) -> usize {
    match expression {
        syn::Expr::Reference(reference) => expression_size(&reference.expr),
        syn::Expr::Array(array) => array.elems.len(),
        _ => 0,
    }
}

/// Tokens, whatever the words and texts; comments may have any number of lines.
fn tokens(stream: proc_macro2::TokenStream) -> String {
    let mut found = String::new();
    let mut stream = stream.into_iter().peekable();
    while let Some(token) = stream.next() {
        match token {
            proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if stream.next_if(is_comment).is_none() {
                    found.push('#');
                }
            }
            proc_macro2::TokenTree::Punct(punct) => found.push(punct.as_char()),
            proc_macro2::TokenTree::Group(group) => {
                _ = write!(found, "({})", tokens(group.stream()));
            }
            proc_macro2::TokenTree::Ident(_) => found.push('i'),
            proc_macro2::TokenTree::Literal(_) => found.push('l'),
        }
    }
    found
}

/// `[doc = "…"]`, which is what a comment is to a macro.
fn is_comment(token: &proc_macro2::TokenTree) -> bool {
    let proc_macro2::TokenTree::Group(group) = token else {
        return false;
    };
    let mut inside = group.stream().into_iter();
    matches!(inside.next(), Some(proc_macro2::TokenTree::Ident(name)) if name == "doc")
        && matches!(inside.next(), Some(proc_macro2::TokenTree::Punct(sign)) if sign.as_char() == '=')
        && matches!(inside.next(), Some(proc_macro2::TokenTree::Literal(_)))
        && inside.next().is_none()
}
