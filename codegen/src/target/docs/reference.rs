//! What a reference says about a version, whatever it is written in: every text chosen, no text escaped.

use super::call;
use super::describe::{describe, has_more, joined, keywords, quoted};
use super::facts::{self, Fact};
use super::json::{self, Token};
use super::places::{Places, error_anchor, event_anchor, scope_anchor, type_anchor, types_of};
use super::prose::{self, Block, Page, Span};
use crate::model::{
    Event, Kind, Method, Namespace, Protocol, Rest, Shape, Struct, TypeDef, TypeId,
};
use crate::target::examples::{Example, Examples};

/// A version.
pub(super) struct Reference {
    /// `v3`; `types` for a foreign document.
    pub(super) module: String,
    pub(super) title: String,
    pub(super) intro: Vec<Block>,
    /// Number, status, handshake; empty for a foreign document.
    pub(super) facts: Vec<Fact>,
    /// How a call looks on the wire; empty where nothing says how a connection is opened.
    pub(super) call: Vec<Block>,
    pub(super) counts: Counts,
    pub(super) namespaces: Vec<NamespacePart>,
    /// What messages are made of.
    pub(super) frames: Vec<TypePart>,
    /// Types that no namespace has for itself.
    pub(super) types: Vec<TypePart>,
    pub(super) scopes: Vec<WordPart>,
    pub(super) errors: Vec<WordPart>,
}

/// How much there is.
#[derive(Clone, Copy)]
pub(super) struct Counts {
    pub(super) methods: usize,
    pub(super) events: usize,
    pub(super) types: usize,
}

/// A namespace.
pub(super) struct NamespacePart {
    pub(super) name: String,
    pub(super) intro: Vec<Block>,
    pub(super) methods: Vec<CallPart>,
    pub(super) events: Vec<CallPart>,
    /// Types that only this namespace leads to.
    pub(super) types: Vec<TypePart>,
}

/// A method or an event.
pub(super) struct CallPart {
    pub(super) id: String,
    pub(super) wire: String,
    /// The name with a link to it.
    pub(super) name: Span,
    pub(super) docs: Vec<Block>,
    pub(super) deprecated: Option<Vec<Span>>,
    pub(super) facts: Vec<Fact>,
    /// What stands in the table of all methods or events.
    pub(super) row: Vec<Vec<Span>>,
    pub(super) bodies: Vec<BodyPart>,
    pub(super) examples: Vec<ExamplePart>,
}

/// Parameters, a result, a payload.
pub(super) struct BodyPart {
    /// `Parameters`.
    pub(super) label: &'static str,
    /// The type's name, with a link when it is told elsewhere.
    pub(super) name: Span,
    /// The type, when it is told here.
    pub(super) ty: Option<TypePart>,
    /// What is told of it here otherwise.
    pub(super) docs: Vec<Block>,
}

/// A type.
pub(super) struct TypePart {
    pub(super) id: String,
    pub(super) name: String,
    /// What a foreign document calls it, when that is something else.
    pub(super) wire: Option<String>,
    pub(super) docs: Vec<Block>,
    pub(super) deprecated: Option<Vec<Span>>,
    pub(super) content: Content,
    /// What no table says.
    pub(super) notes: Vec<Vec<Span>>,
    pub(super) examples: Vec<ExamplePart>,
}

/// What a type is made of.
pub(super) enum Content {
    Members(Vec<MemberPart>),
    Values(Vec<RowPart>),
    Alternatives(Vec<RowPart>),
    /// Another name: what it is, and its bounds.
    Alias(Vec<Span>, Vec<Span>),
}

/// A member of an object.
pub(super) struct MemberPart {
    pub(super) name: String,
    pub(super) ty: Vec<Span>,
    pub(super) bounds: Vec<Span>,
    pub(super) required: bool,
    pub(super) deprecated: Option<Vec<Span>>,
    pub(super) docs: Vec<Block>,
}

/// A value of an enum, an alternative of a union.
pub(super) struct RowPart {
    pub(super) name: Vec<Span>,
    pub(super) ty: Vec<Span>,
    pub(super) docs: Vec<Block>,
}

/// A scope or an error code.
pub(super) struct WordPart {
    pub(super) id: String,
    pub(super) wire: String,
    pub(super) docs: Vec<Block>,
    /// Scopes that include it.
    pub(super) granted_by: Vec<Span>,
}

/// A value.
pub(super) struct ExamplePart {
    /// What it is an example of: `Parameters`.
    pub(super) label: &'static str,
    /// The definition that accepts it.
    pub(super) definition: String,
    /// The vector it is: `ConnectParams/full`; just the definition when it is a generated one.
    pub(super) name: String,
    pub(super) tokens: Vec<Token>,
}

/// Says everything about a version.
pub(super) fn reference(protocol: &Protocol, examples: &Examples<'_>) -> Reference {
    let writing = Writing {
        protocol,
        places: &Places::of(protocol),
        examples,
    };
    let namespaces = protocol.namespaces.iter().enumerate();
    let namespaces: Vec<NamespacePart> = namespaces
        .map(|(index, namespace)| writing.namespace(index, namespace))
        .collect();
    let count = |of: fn(&Namespace) -> usize| protocol.namespaces.iter().map(of).sum();
    Reference {
        module: protocol.module.clone(),
        title: title(protocol),
        intro: writing.prose(&protocol.docs),
        facts: facts::of_protocol(protocol, writing.places),
        call: call::shown(protocol, writing.places, examples),
        counts: Counts {
            methods: count(|namespace| namespace.methods.len()),
            events: count(|namespace| namespace.events.len()),
            types: protocol.types.len(),
        },
        namespaces,
        frames: writing.types_on(Page::Overview),
        types: writing.types_on(Page::Types),
        scopes: writing.scopes(),
        errors: writing.errors(),
    }
}

/// What a version is called.
fn title(protocol: &Protocol) -> String {
    const LONGEST: usize = 120;
    let title: String = prose::printable(&protocol.title)
        .chars()
        .take(LONGEST)
        .collect();
    if title.trim().is_empty() {
        "Reference".to_owned()
    } else {
        title
    }
}

struct Writing<'a> {
    protocol: &'a Protocol,
    places: &'a Places<'a>,
    examples: &'a Examples<'a>,
}

impl Writing<'_> {
    fn prose(&self, text: &str) -> Vec<Block> {
        prose::read(text, &|name| self.places.find(name))
    }

    /// What is said of a value, and why it has no type.
    fn prose_of(&self, docs: &str, untyped: Option<&String>, shape: Option<&Shape>) -> Vec<Block> {
        let mut blocks = self.prose(docs);
        if let Some(reason) = untyped {
            let label = match shape {
                Some(Shape::Any) => "Untyped: ",
                Some(Shape::List { .. } | Shape::Map(_)) => "What it holds is untyped: ",
                _ => "Other values are accepted, too: ",
            };
            let mut spans = vec![Span::text(label)];
            spans.extend(prose::line(reason.trim_end_matches('.'), &|name| {
                self.places.find(name)
            }));
            spans.push(Span::text("."));
            blocks.push(Block::Paragraph(spans));
        }
        blocks
    }

    fn note(&self, deprecated: Option<&String>) -> Option<Vec<Span>> {
        deprecated.map(|note| prose::line(note, &|name| self.places.find(name)))
    }

    fn namespace(&self, index: usize, namespace: &Namespace) -> NamespacePart {
        NamespacePart {
            name: namespace.name.clone(),
            intro: self.prose(&namespace.docs),
            methods: namespace.methods.iter().map(|of| self.method(of)).collect(),
            events: namespace.events.iter().map(|of| self.event(of)).collect(),
            types: self.types_on(Page::Namespace(index)),
        }
    }

    fn method(&self, method: &Method) -> CallPart {
        let types = types_of(method);
        CallPart {
            id: method.wire.clone(),
            wire: method.wire.clone(),
            name: self.places.method_name(&method.wire),
            docs: self.prose(&method.docs),
            deprecated: self.note(method.deprecated.as_ref()),
            facts: facts::of_method(method, self.places),
            row: facts::row_of_method(method, self.places),
            bodies: self.bodies(&types),
            examples: self.examples_of(&types),
        }
    }

    fn event(&self, event: &Event) -> CallPart {
        let types = [("Payload", event.payload)];
        CallPart {
            id: event_anchor(&event.wire),
            wire: event.wire.clone(),
            name: self.places.event_name(&event.wire),
            docs: self.prose(&event.docs),
            deprecated: self.note(event.deprecated.as_ref()),
            facts: facts::of_event(event, self.protocol, self.places),
            row: facts::row_of_event(event, self.places),
            bodies: self.bodies(&types),
            examples: self.examples_of(&types),
        }
    }

    fn bodies(&self, types: &[(&'static str, TypeId)]) -> Vec<BodyPart> {
        let types = types.iter();
        types.map(|(label, id)| self.body(label, *id)).collect()
    }

    fn examples_of(&self, types: &[(&'static str, TypeId)]) -> Vec<ExamplePart> {
        let example = |(label, id): &(&'static str, TypeId)| {
            let example = self.examples.of(*id)?;
            Some(shown(label, &example))
        };
        types.iter().filter_map(example).collect()
    }

    fn body(&self, label: &'static str, id: TypeId) -> BodyPart {
        let inline = self.places.is_inline(id);
        let name = self.places.ty_name(id);
        BodyPart {
            label,
            name: if inline { name.linked(None) } else { name },
            ty: inline.then(|| self.ty(id, false)),
            // Why it is untyped is told where the type is.
            docs: self.prose(&self.protocol.ty(id).docs),
        }
    }

    fn types_on(&self, page: Page) -> Vec<TypePart> {
        let ids = self.places.types_on(page).into_iter();
        ids.map(|id| self.ty(id, true)).collect()
    }

    fn ty(&self, id: TypeId, with_example: bool) -> TypePart {
        let def = self.protocol.ty(id);
        let is_foreign = self.protocol.version.is_none();
        let example = match (with_example, is_foreign) {
            (true, true) => self.examples.of(id),
            (true, false) => self.examples.by_hand(id),
            (false, _) => None,
        };
        let example = example.map(|example| shown("Example", &example));
        let wire = self.examples.definition(id);
        let wire = wire.filter(|wire| *wire != def.name && *wire != "#");
        let mut docs = self.prose_of(&def.docs, def.untyped.as_ref(), shape_of(&def.kind));
        if matches!(def.kind, Kind::Untagged(_)) {
            docs.push(Block::Paragraph(vec![Span::text(
                "Any of these alternatives:",
            )]));
        }
        TypePart {
            id: type_anchor(self.protocol, id),
            name: def.name.clone(),
            wire: wire.map(prose::printable),
            docs,
            deprecated: self.note(def.deprecated.as_ref()),
            content: self.content(&def.kind),
            notes: self.notes(def),
            examples: example.into_iter().collect(),
        }
    }

    fn content(&self, kind: &Kind) -> Content {
        match kind {
            Kind::Struct(of) => Content::Members(self.members(of)),
            Kind::Enum(of) => Content::Values(
                of.members
                    .iter()
                    .map(|member| RowPart {
                        name: vec![quoted(&member.wire)],
                        ty: Vec::new(),
                        docs: self.prose(&member.docs),
                    })
                    .collect(),
            ),
            Kind::Tagged(of) => Content::Alternatives(
                of.branches
                    .iter()
                    .map(|branch| RowPart {
                        name: vec![
                            Span::code(&of.tag),
                            Span::text(" is "),
                            quoted(&branch.value),
                        ],
                        ty: vec![self.places.ty_name(branch.ty)],
                        docs: self.prose(&branch.docs),
                    })
                    .collect(),
            ),
            Kind::Untagged(of) => Content::Alternatives(
                of.branches
                    .iter()
                    .map(|branch| {
                        let described = describe(self.protocol, self.places, &branch.ty);
                        RowPart {
                            name: vec![Span::text(&branch.name)],
                            ty: with_bounds(described.ty, described.bounds),
                            docs: self.prose(&branch.docs),
                        }
                    })
                    .collect(),
            ),
            Kind::Alias(ty) => {
                let described = describe(self.protocol, self.places, ty);
                Content::Alias(described.ty, described.bounds)
            }
        }
    }

    fn members(&self, of: &Struct) -> Vec<MemberPart> {
        let member = |field: &crate::model::Field| {
            let described = describe(self.protocol, self.places, &field.ty);
            MemberPart {
                name: prose::printable(&field.wire),
                ty: described.ty,
                bounds: described.bounds,
                required: field.required,
                deprecated: self.note(field.deprecated.as_ref()),
                docs: self.prose_of(&field.docs, field.untyped.as_ref(), Some(&field.ty.shape)),
            }
        };
        of.fields.iter().map(member).collect()
    }

    fn notes(&self, def: &TypeDef) -> Vec<Vec<Span>> {
        let mut notes = Vec::new();
        match &def.kind {
            Kind::Struct(of) => {
                if let Rest::Open(ty) = &of.rest {
                    let mut note = vec![Span::text("Other members are allowed")];
                    if ty.shape != Shape::Any {
                        let described = describe(self.protocol, self.places, ty);
                        note.push(Span::text(": "));
                        note.extend(with_bounds(described.ty, described.bounds));
                    }
                    note.push(Span::text("."));
                    notes.push(note);
                }
                if def.checked {
                    notes.push(vec![Span::text(
                        "Its schema says more than this table: further rules apply.",
                    )]);
                }
            }
            Kind::Enum(of) if of.open => {
                notes.push(vec![Span::text("Other values may appear.")]);
            }
            Kind::Tagged(of) if of.open => {
                notes.push(vec![Span::text("Objects of other kinds may appear.")]);
            }
            Kind::Enum(_) | Kind::Tagged(_) | Kind::Untagged(_) => {}
            Kind::Alias(ty) => {
                let is_more = keywords(self.protocol, def.rule).is_some_and(has_more);
                if is_more && def.rule != ty.rule {
                    notes.push(vec![Span::text("Further rules apply.")]);
                }
            }
        }
        notes
    }

    fn scopes(&self) -> Vec<WordPart> {
        let scope = |scope: &crate::model::Scope| WordPart {
            id: scope_anchor(&scope.wire),
            wire: scope.wire.clone(),
            docs: self.prose(&scope.docs),
            granted_by: joined(
                scope
                    .granted_by
                    .iter()
                    .map(|wire| vec![facts::word(wire, self.places)])
                    .collect(),
                ", ",
            ),
        };
        self.protocol.scopes.iter().map(scope).collect()
    }

    fn errors(&self) -> Vec<WordPart> {
        let error = |error: &crate::model::ErrorCode| WordPart {
            id: error_anchor(&error.wire),
            wire: error.wire.clone(),
            docs: self.prose(&error.docs),
            granted_by: Vec::new(),
        };
        self.protocol.errors.iter().map(error).collect()
    }
}

/// What a type that is another name stands for.
fn shape_of(kind: &Kind) -> Option<&Shape> {
    match kind {
        Kind::Alias(ty) => Some(&ty.shape),
        Kind::Struct(_) | Kind::Enum(_) | Kind::Tagged(_) | Kind::Untagged(_) => None,
    }
}

fn shown(label: &'static str, example: &Example<'_>) -> ExamplePart {
    let definition = prose::printable(example.definition);
    let case = example.case.map(prose::printable);
    ExamplePart {
        label,
        name: case.map_or(definition.clone(), |case| format!("{definition}/{case}")),
        definition,
        tokens: json::lay_out(&example.value),
    }
}

fn with_bounds(mut ty: Vec<Span>, bounds: Vec<Span>) -> Vec<Span> {
    if !bounds.is_empty() {
        ty.push(Span::text(" ("));
        ty.extend(bounds);
        ty.push(Span::text(")"));
    }
    ty
}
