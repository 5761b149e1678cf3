//! The documents at hand, and where a `$ref` leads. Nothing is ever fetched.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_uri::{Uri, UriRef};
use serde_json::Value;

use super::json;
use super::keywords::{self, Holds};
use crate::problem::Problem;

/// A schema document as text.
#[derive(Clone, Debug)]
pub struct Source {
    /// How problems name it: a file name.
    pub file: String,
    /// The URI under which other documents refer to it, beside its `$id`.
    pub uri: Option<String>,
    /// The JSON text.
    pub text: String,
}

/// A schema's place: which document, and the JSON pointer inside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the document.
    pub document: usize,
    /// JSON pointer; empty for the root.
    pub pointer: String,
}

impl Place {
    /// A place further down.
    #[must_use]
    pub fn child(&self, token: &str) -> Self {
        let mut pointer = String::with_capacity(self.pointer.len() + token.len() + 1);
        pointer.push_str(&self.pointer);
        pointer.push('/');
        push_token(&mut pointer, token);
        Self {
            document: self.document,
            pointer,
        }
    }

    /// Whether this is the other place, or one further down.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.document == other.document
            && self
                .pointer
                .strip_prefix(&other.pointer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// A place two levels down: a keyword and the name or index below it.
    #[must_use]
    pub fn grandchild(&self, keyword: &str, token: &str) -> Self {
        self.child(keyword).child(token)
    }
}

/// Appends a token to a JSON pointer (RFC 6901).
pub fn push_token(pointer: &mut String, token: &str) {
    for c in token.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// The documents of one run.
#[derive(Debug)]
pub struct Store {
    documents: Vec<Document>,
    /// Absolute URI without fragment → the place it names.
    resources: BTreeMap<String, Place>,
    /// Absolute URI with a plain-name fragment → the place it names.
    anchors: BTreeMap<String, Place>,
    /// URIs given to more than one schema: a `$ref` to one of these leads nowhere in particular.
    ambiguous: BTreeSet<String>,
    /// Further documents that are known by their files, by name; none where several have it.
    files: BTreeMap<String, Option<Place>>,
    /// Where chains of `$ref`s end, for every place on one: a chain is walked once.
    followed: RefCell<BTreeMap<Place, Result<Place, Problem>>>,
}

#[derive(Debug)]
struct Document {
    file: String,
    root: Value,
    /// Pointers that carry an `$id`, with the absolute base they set.
    bases: BTreeMap<String, Uri<String>>,
}

/// The base of documents without an `$id`: it only ever serves to resolve relative references against.
const NO_BASE: &str = "json-schema:///";
/// The scheme of documents that have no URI but the path of their file.
pub(crate) const SCHEME: &str = "json-schema://";
const DRAFT_07: &str = include_str!("draft-07.json");

impl Store {
    /// Reads the documents. The first one is the one to generate from; the draft-07 metaschema is always at hand.
    pub fn read(sources: &[Source]) -> Result<Self, Vec<Problem>> {
        let mut store = Self {
            documents: Vec::new(),
            resources: BTreeMap::new(),
            anchors: BTreeMap::new(),
            ambiguous: BTreeSet::new(),
            files: BTreeMap::new(),
            followed: RefCell::default(),
        };
        let mut problems = Vec::new();
        let metaschema = Source {
            file: "draft-07".to_owned(),
            uri: None,
            text: DRAFT_07.to_owned(),
        };
        for source in sources.iter().chain([&metaschema]) {
            match json::parse(&source.file, &source.text) {
                Ok(root) => store.add(source, root),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() {
            Ok(store)
        } else {
            Err(problems)
        }
    }

    /// The root of the document to generate from.
    pub fn main(&self) -> Place {
        Place {
            document: 0,
            pointer: String::new(),
        }
    }

    /// The value at a place.
    pub fn get(&self, place: &Place) -> Option<&Value> {
        self.documents[place.document].root.pointer(&place.pointer)
    }

    /// Every place of the first document where a schema stands, in the order of their pointers.
    pub fn schemas(&self) -> Vec<Place> {
        let mut found = vec![self.main()];
        let mut read = 0;
        while let Some(place) = found.get(read).cloned() {
            read += 1;
            let members = self.get(&place).and_then(Value::as_object);
            // Beside `$ref` nothing is a schema, but for a document that is one of its own definitions.
            let members = members.filter(|members| read == 1 || !members.contains_key("$ref"));
            for (keyword, value) in members.into_iter().flatten() {
                let below = place.child(keyword);
                match (keywords::holds(keyword), value) {
                    (Holds::Schemas | Holds::Both, Value::Array(list)) => {
                        found.extend((0..list.len()).map(|index| below.child(&index.to_string())));
                    }
                    (Holds::Schema | Holds::Both, _) => found.push(below),
                    (Holds::Named, Value::Object(map)) => {
                        found.extend(map.keys().map(|name| below.child(name)));
                    }
                    _ => {}
                }
            }
        }
        found.sort();
        found
    }

    /// The place as a problem shows it: `FILE#/json/pointer`.
    pub fn show(&self, place: &Place) -> String {
        format!("{}#{}", self.documents[place.document].file, place.pointer)
    }

    /// Where the `$ref` that stands at `from` leads.
    pub fn resolve(&self, from: &Place, reference: &str) -> Result<Place, Problem> {
        let problem =
            |rule, fact: String, fix: &str| Problem::new(rule, self.show(from), fact, fix);
        let encoded = percent_encoded(reference);
        let Ok(parsed) = UriRef::parse(encoded.as_ref()) else {
            let fact = format!("`$ref` is not a URI reference: `{reference}`");
            return Err(problem(
                "ref-syntax",
                fact,
                "percent-encode what a URI cannot hold (RFC 3986)",
            ));
        };
        let (base_pointer, base) = self.base_of(from);
        let Ok(target) = parsed.resolve_against(&base) else {
            let fact = format!("`$ref` cannot be resolved against its base: `{reference}`");
            return Err(problem(
                "ref-syntax",
                fact,
                "give the document an absolute `$id`",
            ));
        };
        let fragment = match target
            .fragment()
            .map(|fragment| fragment.decode().to_string())
        {
            None => String::new(),
            Some(Ok(fragment)) => fragment.into_owned(),
            Some(Err(_)) => {
                let fact = format!("the fragment of `$ref` is not UTF-8: `{reference}`");
                return Err(problem("ref-syntax", fact, "percent-encode UTF-8"));
            }
        };
        let resource = without_fragment(target.as_str());
        // A mere fragment stays within its own resource, whoever else claims the same URI.
        let is_local = reference.is_empty() || reference.starts_with('#');
        let named = if fragment.starts_with('/') {
            resource
        } else {
            target.as_str()
        };
        if self.ambiguous.contains(named) && !(is_local && named == resource) {
            let fact = format!("`$ref` leads to an `$id` that is given twice: `{reference}`");
            return Err(problem(
                "duplicate-id",
                fact,
                "give each schema an `$id` of its own",
            ));
        }
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return self
                .anchors
                .get(&format!("{resource}#{fragment}"))
                .cloned()
                .ok_or_else(|| {
                    let fact =
                        format!("`$ref` leads to an anchor that is not there: `{reference}`");
                    problem(
                        "ref-target",
                        fact,
                        "declare the anchor with `$id`, or refer by JSON pointer",
                    )
                });
        }
        let own = Place {
            document: from.document,
            pointer: base_pointer.to_owned(),
        };
        let Some(root) = (if is_local {
            Some(&own)
        } else {
            self.resources
                .get(resource)
                .or_else(|| self.file_of(resource))
        }) else {
            let mut fact = format!("`$ref` leads out of the documents at hand: `{reference}`");
            if !resource.starts_with(SCHEME) && resource != reference {
                _ = write!(fact, ", which is `{resource}`");
            }
            return Err(problem(
                "ref-outside",
                fact,
                "give the file with a further `--schema FILE`, or map its base with `--ref-root URL=DIR`; nothing is fetched",
            ));
        };
        let place = Place {
            document: root.document,
            pointer: format!("{}{fragment}", root.pointer),
        };
        match self.get(&place) {
            Some(_) => Ok(place),
            None => Err(problem(
                "ref-target",
                format!("`$ref` leads nowhere: `{reference}`"),
                "define what it refers to, or correct the JSON pointer",
            )),
        }
    }

    /// Where a schema really stands: `$ref`s are followed, and so is an `allOf` of one that only adds annotations.
    pub fn follow(&self, place: &Place) -> Result<Place, Problem> {
        let mut place = place.clone();
        let mut passed = BTreeSet::new();
        let end = loop {
            if let Some(known) = self.followed.borrow().get(&place) {
                break known.clone();
            }
            let next = match self.step(&place) {
                Ok(Some(next)) => next,
                Ok(None) => break Ok(place),
                Err(problem) => break Err(problem),
            };
            let shown = self.show(&next);
            if !passed.insert(std::mem::replace(&mut place, next)) {
                let fact = "the `$ref`s lead in a circle and never reach a schema";
                break Err(Problem::new(
                    "ref-cycle",
                    shown,
                    fact,
                    "let one of them hold the schema itself",
                ));
            }
        };
        self.followed
            .borrow_mut()
            .extend(passed.into_iter().map(|place| (place, end.clone())));
        end
    }

    /// Where a schema that only stands for another one leads.
    fn step(&self, place: &Place) -> Result<Option<Place>, Problem> {
        let Some(Value::Object(members)) = self.get(place) else {
            return Ok(None);
        };
        match members.get("$ref") {
            Some(Value::String(reference)) => self.resolve(place, reference).map(Some),
            Some(_) => {
                let fix = "write a URI reference";
                Err(Problem::new(
                    "ref-syntax",
                    self.show(place),
                    "`$ref` is not a string",
                    fix,
                ))
            }
            None => Ok(match members.get("allOf") {
                Some(Value::Array(all))
                    if all.len() == 1 && only_annotations_beside_all_of(members) =>
                {
                    Some(place.grandchild("allOf", "0"))
                }
                _ => None,
            }),
        }
    }

    fn add(&mut self, source: &Source, root: Value) {
        let index = self.documents.len();
        let place = Place {
            document: index,
            pointer: String::new(),
        };
        let base = source.uri.as_deref().unwrap_or(NO_BASE);
        let base = Uri::parse(base.to_owned())
            .unwrap_or_else(|_| Uri::parse(NO_BASE.to_owned()).expect("the constant is a URI"));
        if source.uri.is_some() || index == 0 {
            self.resources
                .insert(without_fragment(base.as_str()).to_owned(), place.clone());
        }
        // Of two files of one name, nobody knows which is meant.
        let is_by_path = source
            .uri
            .as_deref()
            .is_some_and(|uri| uri.starts_with(SCHEME));
        if is_by_path && index > 0 {
            self.files
                .entry(source.file.clone())
                .and_modify(|found| *found = None)
                .or_insert_with(|| Some(place.clone()));
        }
        let mut document = Document {
            file: source.file.clone(),
            root: Value::Null,
            bases: BTreeMap::new(),
        };
        document.bases.insert(String::new(), base.clone());
        let mut walk = Walk {
            store: self,
            document: &mut document,
            seen: BTreeSet::new(),
        };
        walk.schema(&root, &place, &base);
        document.root = root;
        self.documents.push(document);
    }

    /// The further file that was given whose name a URI ends with: it stands for what is at the URI.
    fn file_of(&self, resource: &str) -> Option<&Place> {
        let name = resource.rsplit('/').next().unwrap_or_default();
        self.files.get(name)?.as_ref()
    }

    /// The base URI in force at a place, that of the nearest `$id` above it, and where that stands.
    fn base_of<'p>(&self, place: &'p Place) -> (&'p str, Uri<&str>) {
        let bases = &self.documents[place.document].bases;
        let mut pointer = place.pointer.as_str();
        loop {
            if let Some(base) = bases.get(pointer) {
                return (pointer, base.borrow());
            }
            pointer = &pointer[..pointer.rfind('/').expect("the root has a base")];
        }
    }
}

/// Collects the `$id`s of a document.
struct Walk<'a> {
    store: &'a mut Store,
    document: &'a mut Document,
    seen: BTreeSet<String>,
}

impl Walk<'_> {
    fn schema(&mut self, schema: &Value, place: &Place, base: &Uri<String>) {
        let Value::Object(members) = schema else {
            return;
        };
        let mut base = base.clone();
        // Draft-07 ignores siblings of `$ref`, an `$id` among them.
        if let (Some(Value::String(id)), false) = (members.get("$id"), members.contains_key("$ref"))
        {
            self.id(id, place, &mut base);
        }
        for (keyword, value) in members {
            let below = place.child(keyword);
            match (keywords::holds(keyword), value) {
                (Holds::Schemas | Holds::Both, Value::Array(list)) => {
                    for (index, schema) in list.iter().enumerate() {
                        self.schema(schema, &below.child(&index.to_string()), &base);
                    }
                }
                (Holds::Schema | Holds::Both, schema) => self.schema(schema, &below, &base),
                (Holds::Named, Value::Object(map)) => {
                    for (name, schema) in map {
                        self.schema(schema, &below.child(name), &base);
                    }
                }
                _ => {}
            }
        }
    }

    fn id(&mut self, id: &str, place: &Place, base: &mut Uri<String>) {
        let resolved = UriRef::parse(id)
            .ok()
            .and_then(|id| id.resolve_against(&base.borrow()).ok());
        let Some(resolved) = resolved else {
            // An `$id` that is no URI names nothing; a `$ref` that counts on it will be told so.
            return;
        };
        let (uri, fragment) = match resolved.as_str().split_once('#') {
            Some((uri, fragment)) => (uri, fragment),
            None => (resolved.as_str(), ""),
        };
        if fragment.is_empty() {
            *base = Uri::parse(uri.to_owned()).expect("a URI without its fragment is a URI");
            self.document
                .bases
                .insert(place.pointer.clone(), base.clone());
            self.store
                .resources
                .entry(uri.to_owned())
                .or_insert_with(|| place.clone());
        } else {
            self.store
                .anchors
                .entry(resolved.as_str().to_owned())
                .or_insert_with(|| place.clone());
        }
        if !self.seen.insert(resolved.as_str().to_owned()) {
            self.store.ambiguous.insert(resolved.as_str().to_owned());
        }
    }
}

fn only_annotations_beside_all_of(members: &serde_json::Map<String, Value>) -> bool {
    members
        .keys()
        .all(|keyword| keyword == "allOf" || keywords::is_annotation(keyword))
}

/// A reference with what a URI cannot hold percent-encoded: generators write `#/definitions/Map<string,Value>`.
fn percent_encoded(reference: &str) -> Cow<'_, str> {
    let fragment = reference.find('#').unwrap_or(reference.len());
    let is_foreign = |(at, byte): (usize, u8)| {
        !byte.is_ascii_graphic()
            || b"\"<>\\^`{|}".contains(&byte)
            || (at > fragment && b"#[]".contains(&byte))
    };
    if !reference.bytes().enumerate().any(is_foreign) {
        return Cow::Borrowed(reference);
    }
    let mut encoded = String::with_capacity(reference.len() + 16);
    for (at, byte) in reference.bytes().enumerate() {
        if is_foreign((at, byte)) {
            _ = write!(encoded, "%{byte:02X}");
        } else {
            encoded.push(char::from(byte));
        }
    }
    Cow::Owned(encoded)
}

fn without_fragment(uri: &str) -> &str {
    uri.split_once('#').map_or(uri, |(uri, _)| uri)
}
