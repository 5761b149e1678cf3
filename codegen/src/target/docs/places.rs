//! Where everything stands in the reference: which page, which anchor, and which type is told inside of what uses it.

use std::collections::BTreeMap;

use super::prose::{Page, Span, Target};
use crate::model::{Answer, Kind, Method, Namespace, Protocol, Rest, Shape, Type, TypeId};

/// Where everything is.
pub(super) struct Places<'a> {
    protocol: &'a Protocol,
    types: Vec<TypePlace>,
    /// What can stand in a text as code and is worth a link.
    names: BTreeMap<&'a str, Target>,
}

/// Where a type is told.
#[derive(Clone, Debug)]
struct TypePlace {
    owner: Owner,
    /// It is told where its only user is.
    inline: bool,
}

/// Whose a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Nobody,
    /// Only what belongs to this namespace leads to it.
    Namespace(usize),
    /// Only the frames lead to it.
    Frames,
    Shared,
}

impl<'a> Places<'a> {
    pub(super) fn of(protocol: &'a Protocol) -> Self {
        let mut places = Self {
            protocol,
            types: type_places(protocol),
            names: BTreeMap::new(),
        };
        places.names = places.linked_names();
        places
    }

    /// Where a name leads that stands in a text as code. Names that are ordinary words, such as `agent`, lead nowhere:
    /// mostly something else is meant.
    pub(super) fn find(&self, name: &str) -> Option<Target> {
        self.names.get(name).cloned()
    }

    /// The name of a type, with a link to it.
    pub(super) fn ty_name(&self, id: TypeId) -> Span {
        let target = Target {
            page: self.page(id),
            id: type_anchor(self.protocol, id),
        };
        Span::code(&self.protocol.ty(id).name).linked(Some(target))
    }

    /// Where a scope or an error code is told.
    pub(super) fn word(&self, wire: &str) -> Target {
        let is_scope = self.protocol.scopes.iter().any(|scope| scope.wire == wire);
        let id = if is_scope {
            scope_anchor(wire)
        } else {
            error_anchor(wire)
        };
        let page = Page::Overview;
        Target { page, id }
    }

    /// The name of an event, with a link to it.
    pub(super) fn event_name(&self, wire: &str) -> Span {
        let has = |namespace: &Namespace| namespace.events.iter().any(|event| event.wire == wire);
        self.in_namespace(wire, event_anchor(wire), has)
    }

    /// The name of a method, with a link to it.
    pub(super) fn method_name(&self, wire: &str) -> Span {
        let has = |namespace: &Namespace| {
            let mut methods = namespace.methods.iter();
            methods.any(|method| method.wire == wire)
        };
        self.in_namespace(wire, wire.to_owned(), has)
    }

    fn in_namespace(&self, name: &str, id: String, has: impl Fn(&Namespace) -> bool) -> Span {
        let page = self.protocol.namespaces.iter().position(has);
        let target = page.map(|page| Target {
            page: Page::Namespace(page),
            id,
        });
        Span::code(name).linked(target)
    }

    /// Whether a type is told where its only user is.
    pub(super) fn is_inline(&self, id: TypeId) -> bool {
        self.types[id.0].inline
    }

    /// The types that have a section of their own on a page, by name.
    pub(super) fn types_on(&self, page: Page) -> Vec<TypeId> {
        let ids = (0..self.protocol.types.len()).map(TypeId);
        ids.filter(|id| !self.is_inline(*id) && self.page(*id) == page)
            .collect()
    }

    fn page(&self, id: TypeId) -> Page {
        match self.types[id.0].owner {
            Owner::Namespace(index) => Page::Namespace(index),
            Owner::Frames => Page::Overview,
            Owner::Nobody | Owner::Shared => Page::Types,
        }
    }

    fn linked_names(&self) -> BTreeMap<&'a str, Target> {
        let protocol = self.protocol;
        let mut names = BTreeMap::new();
        for (index, ty) in protocol.types.iter().enumerate() {
            names.extend(
                self.ty_name(TypeId(index))
                    .link
                    .map(|to| (ty.name.as_str(), to)),
            );
        }
        let overview = |id: String| Target {
            page: Page::Overview,
            id,
        };
        for scope in &protocol.scopes {
            names.insert(&scope.wire, overview(scope_anchor(&scope.wire)));
        }
        for error in &protocol.errors {
            names.insert(&error.wire, overview(error_anchor(&error.wire)));
        }
        for (index, namespace) in protocol.namespaces.iter().enumerate() {
            let here = |id: String| Target {
                page: Page::Namespace(index),
                id,
            };
            for event in &namespace.events {
                names.insert(&event.wire, here(event_anchor(&event.wire)));
            }
            for method in &namespace.methods {
                names.insert(&method.wire, here(method.wire.clone()));
            }
        }
        names.retain(|name, _| {
            name.contains(['.', '-']) || name.starts_with(|c: char| c.is_ascii_uppercase())
        });
        names
    }
}

// Methods are found under their own names; nothing else can meet them, because no name has a slash in it.

pub(super) fn type_anchor(protocol: &Protocol, id: TypeId) -> String {
    format!("type/{}", protocol.ty(id).name)
}

pub(super) fn event_anchor(wire: &str) -> String {
    format!("event/{wire}")
}

pub(super) fn scope_anchor(wire: &str) -> String {
    format!("scope/{wire}")
}

pub(super) fn error_anchor(wire: &str) -> String {
    format!("error/{wire}")
}

/// The types a method names, each with what it is to the method.
pub(super) fn types_of(method: &Method) -> Vec<(&'static str, TypeId)> {
    let mut types = vec![("Parameters", method.params)];
    types.extend(method.earlier.iter().map(|id| ("Earlier parameters", *id)));
    if let Answer::AckThenFinal(ack) = method.answer {
        types.push(("Acknowledgement", ack));
    }
    types.push(("Result", method.result));
    types
}

fn type_places(protocol: &Protocol) -> Vec<TypePlace> {
    let count = protocol.types.len();
    let mut owners = vec![Owner::Nobody; count];
    // Users of a type: methods and events, other types.
    let (mut named, mut inside) = (vec![0_u32; count], vec![0_u32; count]);
    let children: Vec<Vec<TypeId>> = protocol.types.iter().map(|ty| children(&ty.kind)).collect();
    for id in children.iter().flatten() {
        inside[id.0] += 1;
    }
    let root = protocol.entries.iter().find(|entry| entry.name == "#");
    if let (Some(Shape::Named(id)), Some(_)) = (root.map(|root| &root.ty.shape), &protocol.version)
    {
        claim(vec![*id], Owner::Frames, &children, &mut owners);
        // The root often has a name of its own among the definitions.
        let same = |of: &Vec<TypeId>| !of.is_empty() && *of == children[id.0];
        for (twin, _) in children.iter().enumerate().filter(|(_, of)| same(of)) {
            claim(vec![TypeId(twin)], Owner::Frames, &children, &mut owners);
        }
    }
    for (index, namespace) in protocol.namespaces.iter().enumerate() {
        let of_events = namespace.events.iter().map(|event| event.payload);
        let of_methods = namespace.methods.iter().flat_map(types_of);
        let of_methods = of_methods.map(|(_, id)| id);
        let roots: Vec<TypeId> = of_methods.chain(of_events).collect();
        for id in &roots {
            named[id.0] += 1;
        }
        claim(roots, Owner::Namespace(index), &children, &mut owners);
    }
    owners
        .into_iter()
        .enumerate()
        .map(|(index, owner)| TypePlace {
            owner,
            inline: named[index] == 1 && inside[index] == 0,
        })
        .collect()
}

/// Everything that these types lead to is an owner's, or shared with those who had it before.
fn claim(roots: Vec<TypeId>, owner: Owner, children: &[Vec<TypeId>], owners: &mut [Owner]) {
    let mut open = roots;
    while let Some(TypeId(index)) = open.pop() {
        let next = match owners[index] {
            Owner::Nobody => owner,
            now if now == owner => continue,
            Owner::Shared => continue,
            Owner::Namespace(_) | Owner::Frames => Owner::Shared,
        };
        owners[index] = next;
        open.extend(children[index].iter().copied());
    }
}

/// The named types that a type refers to.
fn children(kind: &Kind) -> Vec<TypeId> {
    let mut found = Vec::new();
    match kind {
        Kind::Struct(of) => {
            for field in &of.fields {
                named(&field.ty, &mut found);
            }
            if let Rest::Open(ty) = &of.rest {
                named(ty, &mut found);
            }
        }
        Kind::Enum(_) => {}
        Kind::Tagged(of) => found.extend(of.branches.iter().map(|branch| branch.ty)),
        Kind::Untagged(of) => {
            for branch in &of.branches {
                named(&branch.ty, &mut found);
            }
        }
        Kind::Alias(ty) => named(ty, &mut found),
    }
    found
}

fn named(ty: &Type, found: &mut Vec<TypeId>) {
    match &ty.shape {
        Shape::Named(id) => found.push(*id),
        Shape::List { item: inner, .. } | Shape::Map(inner) | Shape::Nullable(inner) => {
            named(inner, found);
        }
        Shape::Any
        | Shape::Null
        | Shape::Bool
        | Shape::Integer { .. }
        | Shape::Number { .. }
        | Shape::Text { .. }
        | Shape::Literal(_) => {}
    }
}
