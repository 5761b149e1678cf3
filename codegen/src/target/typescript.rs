//! The TypeScript target: an npm package of ready-made modules and declarations that needs no build step.

mod checks;
mod expression;
mod scalars;
mod spelling;
mod types;

use std::collections::BTreeMap;

use askama::Template;

use crate::model::{Answer, Delivery, Event, Kind, Method, Protocol, Role, Shape, TypeId};

use super::Package;

/// Files that are the same in every package.
const RUNTIME: [(&str, &str); 24] = [
    ("runtime/explain.d.ts", include_str!("../../../templates/typescript/runtime/explain.d.ts")),
    ("runtime/explain.js", include_str!("../../../templates/typescript/runtime/explain.js")),
    ("runtime/format.d.ts", include_str!("../../../templates/typescript/runtime/format.d.ts")),
    ("runtime/format.js", include_str!("../../../templates/typescript/runtime/format.js")),
    ("runtime/frames.d.ts", include_str!("../../../templates/typescript/runtime/frames.d.ts")),
    ("runtime/frames.js", include_str!("../../../templates/typescript/runtime/frames.js")),
    ("runtime/pattern.d.ts", include_str!("../../../templates/typescript/runtime/pattern.d.ts")),
    ("runtime/pattern.js", include_str!("../../../templates/typescript/runtime/pattern.js")),
    ("runtime/rules.d.ts", include_str!("../../../templates/typescript/runtime/rules.d.ts")),
    ("runtime/rules.js", include_str!("../../../templates/typescript/runtime/rules.js")),
    ("runtime/table.d.ts", include_str!("../../../templates/typescript/runtime/table.d.ts")),
    ("runtime/table.js", include_str!("../../../templates/typescript/runtime/table.js")),
    ("runtime/validators.d.ts", include_str!("../../../templates/typescript/runtime/validators.d.ts")),
    ("runtime/validators.js", include_str!("../../../templates/typescript/runtime/validators.js")),
    ("runtime/value.d.ts", include_str!("../../../templates/typescript/runtime/value.d.ts")),
    ("runtime/value.js", include_str!("../../../templates/typescript/runtime/value.js")),
    ("runtime/violation.d.ts", include_str!("../../../templates/typescript/runtime/violation.d.ts")),
    ("runtime/violation.js", include_str!("../../../templates/typescript/runtime/violation.js")),
    ("tests/agreement.test.js", include_str!("../../../templates/typescript/tests/agreement.test.js")),
    ("tests/declarations.test.js", include_str!("../../../templates/typescript/tests/declarations.test.js")),
    ("tests/package.js", include_str!("../../../templates/typescript/tests/package.js")),
    ("tests/safety.test.js", include_str!("../../../templates/typescript/tests/safety.test.js")),
    ("tests/samples.js", include_str!("../../../templates/typescript/tests/samples.js")),
    ("tests/vectors.test.js", include_str!("../../../templates/typescript/tests/vectors.test.js")),
];

/// Renders the package: paths inside its folder, and texts.
pub fn render(package: &Package<'_>) -> Result<Vec<(String, String)>, askama::Error> {
    let mut files: Vec<(String, String)> =
        RUNTIME.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for protocol in package.versions {
        let view = Module::of(protocol);
        let module = &protocol.module;
        files.push((format!("{module}/checks.d.ts"), CHECKS.to_owned()));
        files.push((format!("{module}/checks.js"), ChecksScript { view: &view }.render()?));
        files.push((format!("{module}/index.d.ts"), Declarations { view: &view }.render()?));
        files.push((format!("{module}/index.js"), Script { view: &view }.render()?));
        files.push((format!("{module}/rules.d.ts"), RULES.to_owned()));
        files.push((format!("{module}/rules.js"), RulesScript { view: &view }.render()?));
    }
    let current = package.versions.iter().max_by_key(|protocol| protocol.version.as_ref().map(|version| version.number));
    let index = Index {
        title: spelling::comment_line(&package.docs_title.replace(['\n', '\r'], " ")),
        current: current.map_or("", |protocol| &protocol.module),
    };
    let index = index.render()?;
    files.push(("index.d.ts".to_owned(), index.clone()));
    files.push(("index.js".to_owned(), index));
    let modules: Vec<&str> = package.versions.iter().map(|protocol| protocol.module.as_str()).collect();
    files.push(("package.json".to_owned(), Manifest { name: spelling::string(package.name), modules }.render()?));
    let mut checked: Vec<String> =
        files.iter().map(|(path, _)| path).filter(|path| is_checked(path)).map(|path| spelling::string(path)).collect();
    checked.sort();
    files.push(("tsconfig.json".to_owned(), Settings { files: checked }.render()?));
    files.sort();
    Ok(files)
}

const CHECKS: &str = include_str!("../../../templates/typescript/version/checks.d.ts");
const RULES: &str = include_str!("../../../templates/typescript/version/rules.d.ts");

/// Tests are run, not type-checked: that would ask for the types of Node.
fn is_checked(path: &str) -> bool {
    let path = std::path::Path::new(path);
    path.extension().is_some_and(|extension| extension == "js" || extension == "ts") && !path.starts_with("tests")
}

#[derive(Template)]
#[template(path = "typescript/index.j2", escape = "none")]
struct Index<'a> {
    title: String,
    current: &'a str,
}

#[derive(Template)]
#[template(path = "typescript/package.json.j2", escape = "none")]
struct Manifest<'a> {
    name: String,
    modules: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "typescript/tsconfig.json.j2", escape = "none")]
struct Settings {
    files: Vec<String>,
}

#[derive(Template)]
#[template(path = "typescript/version/index.d.ts.j2", escape = "none")]
struct Declarations<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/index.js.j2", escape = "none")]
struct Script<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/checks.js.j2", escape = "none")]
struct ChecksScript<'a> {
    view: &'a Module,
}

#[derive(Template)]
#[template(path = "typescript/version/rules.js.j2", escape = "none")]
struct RulesScript<'a> {
    view: &'a Module,
}

/// One version, or the document of somebody else, with every string spelled.
struct Module {
    title: String,
    declarations: Vec<Vec<String>>,
    definitions: Vec<Definition>,
    checks: checks::Checks,
    rules: String,
    frames: Option<Frames>,
    protocol: Option<Vocabulary>,
}

struct Definition {
    key: String,
    ty: String,
}

/// How the frames of a protocol are told apart.
struct Frames {
    ty: String,
    tag: String,
    tag_key: String,
    known: Vec<String>,
    unknown: String,
}

/// What a protocol says beyond its types.
struct Vocabulary {
    number: u32,
    accepted: Vec<u32>,
    scopes: Vec<Word>,
    errors: Vec<Word>,
    methods: Vec<Entry>,
    events: Vec<Entry>,
}

/// A scope or an error code.
struct Word {
    docs: Vec<String>,
    literal: String,
    granted_by: Vec<String>,
}

/// A method or an event.
struct Entry {
    docs: Vec<String>,
    key: String,
    name: String,
    types: Vec<(&'static str, String)>,
    facts: Vec<(&'static str, String)>,
}

impl Module {
    fn of(protocol: &Protocol) -> Self {
        let version = protocol.version.as_ref().map(|version| format!("protocol {}", version.number));
        let title = version.unwrap_or_else(|| protocol.title.replace(['\n', '\r'], " "));
        Self {
            title: spelling::comment_line(&title),
            declarations: types::declarations(protocol),
            definitions: definitions(protocol),
            checks: checks::checks(protocol),
            rules: spelling::json_string(&protocol.rules.to_json(&protocol.entries)),
            frames: frames(protocol),
            protocol: protocol.version.as_ref().map(|version| {
                let mut accepted = version.also.clone();
                accepted.push(version.number);
                accepted.sort_unstable();
                vocabulary(protocol, version.number, accepted)
            }),
        }
    }
}

fn definitions(protocol: &Protocol) -> Vec<Definition> {
    let entries = protocol.entries.iter();
    entries.map(|entry| Definition { key: spelling::key(&entry.name), ty: types::spell(protocol, &entry.ty) }).collect()
}

/// The document's root, when it is a union that keeps what it does not know.
fn frames(protocol: &Protocol) -> Option<Frames> {
    let root = protocol.entries.iter().find(|entry| entry.name == "#")?;
    let Shape::Named(id) = root.ty.shape else { return None };
    let def = protocol.ty(id);
    let Kind::Tagged(union) = &def.kind else { return None };
    if !union.open {
        return None;
    }
    let mut unknown = "unknown".to_owned();
    while union.branches.iter().any(|branch| branch.value == unknown) {
        unknown.push('_');
    }
    Some(Frames {
        ty: spelling::type_name(&def.name),
        tag: spelling::string(&union.tag),
        tag_key: spelling::key(&union.tag),
        known: union.branches.iter().map(|branch| spelling::string(&branch.value)).collect(),
        unknown: spelling::string(&unknown),
    })
}

fn vocabulary(protocol: &Protocol, number: u32, accepted: Vec<u32>) -> Vocabulary {
    let mut names: BTreeMap<TypeId, &str> = BTreeMap::new();
    for entry in protocol.entries.iter().filter(|entry| entry.name != "#") {
        if let Shape::Named(id) = entry.ty.shape {
            names.entry(id).or_insert(&entry.name);
        }
    }
    let definition = |id: TypeId| spelling::string(names.get(&id).copied().unwrap_or(&protocol.ty(id).name));
    let ty = |id: TypeId| spelling::type_name(&protocol.ty(id).name);
    let namespaces = &protocol.namespaces;
    let methods = namespaces
        .iter()
        .flat_map(|namespace| namespace.methods.iter().map(|method| (namespace.name.as_str(), method)))
        .map(|(namespace, method)| method_entry(namespace, method, &ty, &definition));
    let events = namespaces
        .iter()
        .flat_map(|namespace| namespace.events.iter().map(|event| (namespace.name.as_str(), event)))
        .map(|(namespace, event)| event_entry(namespace, event, &ty, &definition));
    Vocabulary {
        number,
        accepted,
        scopes: protocol
            .scopes
            .iter()
            .map(|scope| Word {
                docs: spelling::comment(&scope.docs, None),
                literal: spelling::string(&scope.wire),
                granted_by: scope.granted_by.iter().map(|wire| spelling::string(wire)).collect(),
            })
            .collect(),
        errors: protocol
            .errors
            .iter()
            .map(|error| Word {
                docs: spelling::comment(&error.docs, None),
                literal: spelling::string(&error.wire),
                granted_by: Vec::new(),
            })
            .collect(),
        methods: methods.collect(),
        events: events.collect(),
    }
}

fn method_entry(
    namespace: &str,
    method: &Method,
    ty: &dyn Fn(TypeId) -> String,
    definition: &dyn Fn(TypeId) -> String,
) -> Entry {
    let (answer, ack) = match method.answer {
        Answer::Once => ("once", None),
        Answer::AckThenFinal(ack) => ("ack-then-final", Some(ack)),
    };
    let role = match method.role {
        Role::Operator => "operator",
        Role::Node => "node",
        Role::Any => "any",
    };
    let mut types = vec![("params", ty(method.params)), ("result", ty(method.result))];
    types.extend(ack.map(|ack| ("ack", ty(ack))));
    let errors: Vec<String> = method.errors.iter().map(|code| spelling::string(code)).collect();
    Entry {
        docs: spelling::comment(&method.docs, method.deprecated.as_deref()),
        key: spelling::key(&method.wire),
        name: spelling::string(&method.wire),
        types,
        facts: vec![
            ("namespace", spelling::string(namespace)),
            ("params", definition(method.params)),
            ("result", definition(method.result)),
            ("ack", ack.map_or_else(|| "null".to_owned(), definition)),
            ("answer", spelling::string(answer)),
            ("role", spelling::string(role)),
            ("scope", optional(method.scope.as_deref())),
            ("idempotency", optional(method.idempotency.as_deref())),
            ("errors", format!("[{}]", errors.join(", "))),
            ("since", spelling::string(&method.since)),
            ("deprecated", optional(method.deprecated.as_deref())),
        ],
    }
}

fn event_entry(
    namespace: &str,
    event: &Event,
    ty: &dyn Fn(TypeId) -> String,
    definition: &dyn Fn(TypeId) -> String,
) -> Entry {
    let delivery = match event.delivery {
        Delivery::DropIfSlow => "drop-if-slow",
        Delivery::MustDeliver => "must-deliver",
    };
    Entry {
        docs: spelling::comment(&event.docs, event.deprecated.as_deref()),
        key: spelling::key(&event.wire),
        name: spelling::string(&event.wire),
        types: vec![("payload", ty(event.payload))],
        facts: vec![
            ("namespace", spelling::string(namespace)),
            ("payload", definition(event.payload)),
            ("scope", optional(event.scope.as_deref())),
            ("delivery", spelling::string(delivery)),
            ("targeted", event.targeted.to_string()),
            ("stateVersion", event.state_version.to_string()),
            ("since", spelling::string(&event.since)),
            ("deprecated", optional(event.deprecated.as_deref())),
        ],
    }
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| "null".to_owned(), spelling::string)
}
