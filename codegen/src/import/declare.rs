//! What is declared: the definitions of a document as an author would write them.

use std::collections::{BTreeMap, BTreeSet};

use protocol_schema::document as doc;

use super::names;
use crate::problem::Problem;

/// Everything a document declares.
#[derive(Debug)]
pub(super) struct Declarations {
    /// In the order in which they are printed.
    pub(super) types: Vec<Declaration>,
    /// The Rust names of definitions, by key.
    pub(super) names: BTreeMap<String, String>,
    /// What the traits of namespaces are called, by id.
    pub(super) traits: BTreeMap<String, String>,
    /// Rust names in use.
    pub(super) taken: BTreeSet<String>,
    /// What needs a human.
    pub(super) report: Vec<Problem>,
    file: String,
}

/// A struct, an enum or a union.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Declaration {
    pub(super) name: String,
    pub(super) docs: String,
    /// Where it stands in the document.
    pub(super) pointer: String,
    /// Arguments of `#[protocol(…)]` on the item.
    pub(super) arguments: Vec<String>,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Struct(Vec<Member>),
    /// A value that is no object, under a name of its own.
    Newtype(Member),
    Enum(Vec<Variant>),
    /// Structs told apart by a tag, or by trying.
    Union(Vec<Branch>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Member {
    /// The Rust identifier; raw when it has to be.
    pub(super) ident: String,
    pub(super) docs: String,
    /// Arguments of `#[protocol(…)]` on the member.
    pub(super) arguments: Vec<String>,
    pub(super) ty: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Variant {
    pub(super) ident: String,
    pub(super) docs: String,
    pub(super) arguments: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Branch {
    pub(super) ident: String,
    pub(super) docs: String,
    pub(super) ty: String,
}

impl Declarations {
    pub(super) fn new(file: &str) -> Self {
        Self {
            types: Vec::new(),
            names: BTreeMap::new(),
            traits: BTreeMap::new(),
            taken: BTreeSet::new(),
            report: Vec::new(),
            file: file.to_owned(),
        }
    }

    /// Records something a human has to decide.
    pub(super) fn note(
        &mut self,
        rule: &'static str,
        pointer: &str,
        fact: impl Into<String>,
        fix: &str,
    ) {
        self.report.push(Problem::new(
            rule,
            format!("{}#{pointer}", self.file),
            fact,
            fix,
        ));
    }

    /// Puts members into a `Box` through which a type would hold itself.
    pub(super) fn break_cycles(&mut self) {
        let cycles = self.cycles();
        for declaration in &mut self.types {
            let Kind::Struct(members) = &mut declaration.kind else {
                continue;
            };
            let Some(own) = cycles.get(&declaration.name) else {
                continue;
            };
            for member in members.iter_mut().filter(|member| is_held(&member.ty)) {
                if words(&member.ty).any(|word| cycles.get(word) == Some(own)) {
                    member.ty = match member
                        .ty
                        .strip_prefix("Option<")
                        .and_then(|inner| inner.strip_suffix('>'))
                    {
                        Some(inner) => format!("Option<Box<{inner}>>"),
                        None => format!("Box<{}>", member.ty),
                    };
                }
            }
        }
        self.break_aliases();
    }

    /// Makes untyped what would still hold itself: other names for themselves and unions of themselves, which draft-07
    /// leaves without a meaning.
    fn break_aliases(&mut self) {
        let cycles = self.cycles();
        let mut sizes = BTreeMap::new();
        for number in cycles.values() {
            *sizes.entry(*number).or_insert(0) += 1;
        }
        let mut endless = Vec::new();
        for declaration in &mut self.types {
            let number = cycles[&declaration.name];
            let holds_itself = declaration
                .held()
                .flat_map(words)
                .any(|word| word == declaration.name);
            if sizes[&number] == 1 && !holds_itself {
                continue;
            }
            endless.push((declaration.pointer.clone(), declaration.name.clone()));
            declaration.arguments.retain(|argument| {
                argument.starts_with("deprecated") || argument.starts_with("allow")
            });
            declaration.kind = Kind::Newtype(Member {
                ident: String::new(),
                docs: String::new(),
                arguments: vec![format!("untyped = {:?}", "it was only a name for itself")],
                ty: "Untyped".to_owned(),
            });
        }
        for (pointer, name) in endless {
            let fact = format!("`{name}` is only a name for itself, and became any JSON");
            let fix = "say what it is";
            self.note("untyped", &pointer, fact, fix);
        }
    }

    /// Types with the same number hold each other (Kosaraju: one walk to order them, one back along the edges).
    fn cycles(&self) -> BTreeMap<String, usize> {
        let places: BTreeMap<&str, usize> = self
            .types
            .iter()
            .enumerate()
            .map(|(place, declaration)| (declaration.name.as_str(), place))
            .collect();
        let mut held = vec![Vec::new(); self.types.len()];
        let mut holders = vec![Vec::new(); self.types.len()];
        for (place, declaration) in self.types.iter().enumerate() {
            for word in declaration.held().flat_map(words) {
                if let Some(&other) = places.get(word) {
                    held[place].push(other);
                    holders[other].push(place);
                }
            }
        }
        let mut seen = vec![false; held.len()];
        let mut order = Vec::new();
        for start in 0..held.len() {
            order.extend(walk(start, &held, &mut seen));
        }
        let mut seen = vec![false; held.len()];
        let mut cycles = BTreeMap::new();
        for (number, start) in order.into_iter().rev().enumerate() {
            for place in walk(start, &holders, &mut seen) {
                cycles.insert(self.types[place].name.clone(), number);
            }
        }
        cycles
    }

    /// Names the traits: as the namespaces are called, where no type is called so and the printed code does not need the
    /// word itself.
    pub(super) fn name_traits(&mut self, namespaces: &[doc::Namespace]) {
        for (index, namespace) in namespaces.iter().enumerate() {
            let name = self.claim(&names::methods(&namespace.id));
            if name != namespace.id {
                let fact = format!("the namespace `{}` becomes `{name}`", namespace.id);
                let fix = "choose a name you like; those of its methods stay as they are";
                self.note("renamed", &format!("/x-namespaces/{index}"), fact, fix);
            }
            self.traits.insert(namespace.id.clone(), name);
        }
    }

    /// A Rust name that is not in use yet.
    pub(super) fn claim(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            // Languages cut names at 96 letters, and the number must not go with the rest.
            name = format!("{}Of{number}", wanted.get(..80).unwrap_or(wanted));
            number += 1;
        }
        name
    }
}

impl Declaration {
    /// The Rust types it holds without indirection.
    fn held(&self) -> impl Iterator<Item = &str> {
        let types: Vec<&str> = match &self.kind {
            Kind::Struct(members) => members.iter().map(|member| member.ty.as_str()).collect(),
            Kind::Newtype(member) => vec![&member.ty],
            Kind::Enum(_) => Vec::new(),
            Kind::Union(branches) => branches.iter().map(|branch| branch.ty.as_str()).collect(),
        };
        types.into_iter().filter(|ty| is_held(ty))
    }

    /// The Rust types it mentions.
    pub(super) fn mentions(&self) -> impl Iterator<Item = &str> {
        let types: Vec<&str> = match &self.kind {
            Kind::Struct(members) => members.iter().map(|member| member.ty.as_str()).collect(),
            Kind::Newtype(member) => vec![&member.ty],
            Kind::Enum(_) => Vec::new(),
            Kind::Union(branches) => branches.iter().map(|branch| branch.ty.as_str()).collect(),
        };
        types.into_iter().flat_map(words)
    }
}

/// What is reached from here and was not seen before, each after all that is reached from it.
fn walk(start: usize, edges: &[Vec<usize>], seen: &mut [bool]) -> Vec<usize> {
    let mut done = Vec::new();
    let mut open = Vec::new();
    if !std::mem::replace(&mut seen[start], true) {
        open.push((start, 0));
    }
    while let Some((place, next)) = open.pop() {
        match edges[place].get(next) {
            None => done.push(place),
            Some(&other) => {
                open.push((place, next + 1));
                if !std::mem::replace(&mut seen[other], true) {
                    open.push((other, 0));
                }
            }
        }
    }
    done
}

/// Lists, maps and boxes keep their values elsewhere.
fn is_held(ty: &str) -> bool {
    !["Vec<", "BTreeMap<", "Box<"]
        .iter()
        .any(|elsewhere| ty.contains(elsewhere))
}

/// The identifiers in a Rust type.
pub(super) fn words(ty: &str) -> impl Iterator<Item = &str> {
    ty.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
}
