//! Shapes: the most precise type a language can carry for each schema. Which one that is, `kinds` decides; objects are in
//! `object`, unions in `union`.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use super::read::{self, Members};
use super::{Options, any};
use crate::model::{Kind, Rest, Shape, Struct, Type, TypeDef, TypeId};
use crate::names;
use crate::rules::{Built, Rule, RuleId};
use crate::schema::{Place, Store};

/// Members of a struct, members of an enum, alternatives of a union: beyond this a language is served better by a
/// looser type with the rules attached.
pub(super) const MOST_FIELDS: usize = 2_000;
pub(super) const MOST_MEMBERS: usize = 2_000;
pub(super) const MOST_BRANCHES: usize = 200;
/// How deep lists, maps, unions and nullables may hold each other before a type is kept as raw JSON.
const DEEPEST: usize = 64;

/// A schema on its way to a type.
#[derive(Clone, Copy)]
pub(super) struct Schema<'s> {
    pub(super) place: &'s Place,
    pub(super) members: &'s Members,
    pub(super) rule: RuleId,
    /// What it is called if it needs a name.
    pub(super) name: &'s str,
    /// How many lists, maps and unions hold it.
    pub(super) depth: usize,
}

/// A kind of type on its way to a name, and whether it accepts more than its rule.
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) checked: bool,
}

/// What a schema turned out to be.
pub(super) enum Outcome {
    /// Needs no name.
    Plain(Type),
    /// A struct: its fields are lowered later, so that recursive types end.
    Struct,
    /// Another kind that needs a name.
    Named(Found),
}

/// Lowers schemas to types. Structs wait in a queue; everything else is lowered where it stands.
pub(super) struct Lowering<'a> {
    pub(super) store: &'a Store,
    pub(super) built: Built,
    pub(super) options: Options,
    pub(super) types: Vec<TypeDef>,
    /// The types that stand for a definition.
    pub(super) declared: Vec<TypeId>,
    /// Which definition stands at a place; the document itself is one, too.
    pub(super) definitions: BTreeMap<&'a Place, &'a str>,
    /// Definitions that say nothing but where they stand: the schema inside, and the definition that wraps it.
    wrapped: BTreeMap<Place, &'a Place>,
    places: BTreeMap<Place, Type>,
    /// Rules of definitions that may stand in for an equal inline schema.
    shared: BTreeMap<RuleId, Place>,
    /// Types of inline schemas, for the next inline schema with the same rule.
    inline: BTreeMap<RuleId, Type>,
    /// Schemas that are being lowered; with a type as soon as one of them is met inside itself.
    open: BTreeMap<Place, Option<TypeId>>,
    queue: VecDeque<(Place, TypeId)>,
}

impl<'a> Lowering<'a> {
    /// `root` is the document's own place and name.
    pub(super) fn new(
        store: &'a Store,
        built: Built,
        definitions: &'a BTreeMap<String, Place>,
        root: (&'a Place, &'a str),
        options: Options,
    ) -> Self {
        let (mut shared, mut wrapped) = (BTreeMap::new(), BTreeMap::new());
        for place in definitions.values() {
            let Ok(end) = store.follow(place) else {
                continue;
            };
            // One that stands for another definition is an alias, and nothing can be shared with it.
            if !end.is_within(place) {
                continue;
            }
            if end != *place {
                wrapped.entry(end.clone()).or_insert(place);
            }
            if store
                .get(place)
                .is_some_and(|schema| !read::has_extension(schema))
            {
                shared.entry(built.at(store, place)).or_insert(end);
            }
        }
        Self {
            store,
            built,
            options,
            types: Vec::new(),
            declared: Vec::new(),
            definitions: definitions
                .iter()
                .map(|(name, place)| (place, name.as_str()))
                .chain([root])
                .collect(),
            wrapped,
            places: BTreeMap::new(),
            shared,
            inline: BTreeMap::new(),
            open: BTreeMap::new(),
            queue: VecDeque::new(),
        }
    }

    /// The type of a definition. One that has no type of its own gets an alias, so that it can be found by name.
    pub(super) fn definition(&mut self, name: &str, place: &Place) -> Type {
        let ty = self.ty(place, name, 0);
        let (own, whole) = match &ty.shape {
            Shape::Nullable(inner) => (&inner.shape, true),
            shape => (shape, !ty.checked),
        };
        // What is nullable but for its only alternative is that alternative.
        let stands_for = |own: &TypeDef| {
            let inside = whole
                && own.name == names::pascal(name)
                && own.pointer.starts_with(&format!("{}/", pointer(place)));
            own.pointer == pointer(place) || inside
        };
        match own {
            Shape::Named(id) if stands_for(&self.types[id.0]) => {
                self.document(*id, place);
                self.declared.push(*id);
            }
            _ => {
                let found = Found {
                    kind: Kind::Alias(ty.clone()),
                    checked: false,
                };
                let alias = self.name(name, place, ty.rule, found);
                self.declared.push(alias);
            }
        }
        ty
    }

    /// What the schema at a place says about itself is said of a type.
    fn document(&mut self, id: TypeId, place: &Place) {
        let Some(members) = self.store.get(place).and_then(Value::as_object) else {
            return;
        };
        let (docs, deprecated) = (read::docs(members), read::deprecated(members));
        let ty = &mut self.types[id.0];
        if !docs.is_empty() {
            ty.docs = docs;
        }
        if deprecated.is_some() {
            ty.deprecated = deprecated;
        }
    }

    /// The type of the document itself.
    pub(super) fn root(&mut self, place: &Place, name: &str) -> Type {
        let before = self.types.len();
        let mut ty = self.ty(place, name, 0);
        // A document that is a union of its own definitions often defines that union too: they are one type.
        if let ([root], Shape::Named(id)) = (&self.types[before..], &ty.shape)
            && id.0 == before
            && let Some(twin) = self.types[..before]
                .iter()
                .position(|other| same_tagged(&other.kind, &root.kind))
        {
            self.types.truncate(before);
            ty.shape = Shape::Named(TypeId(twin));
        }
        ty
    }

    /// Lowers the members of all structs, those nearest to a definition first: of equal inline schemas that one gives the
    /// type its name, so a definition never takes the name of its own member's type from a copy of itself elsewhere.
    pub(super) fn members(&mut self) {
        while let Some((place, id)) = self.queue.pop_front() {
            let name = self.types[id.0].name.clone();
            let (fields, rest, checked) = self.fields(&place, &name);
            self.types[id.0].kind = Kind::Struct(Struct { fields, rest });
            self.types[id.0].checked = checked;
        }
    }

    /// The type of the schema at a place. `hint` names it if it needs a name and has none.
    pub(super) fn ty(&mut self, place: &Place, hint: &str, depth: usize) -> Type {
        let mut place = self.store.follow(place).unwrap_or_else(|_| place.clone());
        let rule = self.built.at(self.store, &place);
        if let Some(ty) = self.places.get(&place) {
            return ty.clone();
        }
        let inline = !self.definitions.contains_key(self.declared_at(&place));
        let plain = self
            .store
            .get(&place)
            .is_some_and(|schema| !read::has_extension(schema));
        if inline && plain && is_worth_sharing(&self.built.rules.nodes[rule.0]) {
            if let Some(ty) = self.inline.get(&rule) {
                return ty.clone();
            }
            if let Some(definition) = self.shared.get(&rule) {
                place = definition.clone();
                if let Some(ty) = self.places.get(&place) {
                    return ty.clone();
                }
            }
        }
        let name = self
            .definitions
            .get(self.declared_at(&place))
            .map_or_else(|| hint.to_owned(), |name| names::pascal(name));
        if let Some(met) = self.open.get(&place) {
            let id = met.unwrap_or_else(|| self.reserve(&name, &place, rule));
            return named(id, rule);
        }
        if depth >= DEEPEST {
            return any(rule, true);
        }
        self.open.insert(place.clone(), None);
        let outcome = self.outcome(&place, rule, &name, depth);
        let reserved = self.open.remove(&place).flatten();
        let ty = match (outcome, reserved) {
            (Outcome::Plain(ty), None) => ty,
            (Outcome::Plain(ty), Some(id)) => self.fill(
                id,
                Found {
                    kind: Kind::Alias(ty),
                    checked: false,
                },
                rule,
            ),
            (Outcome::Named(found), Some(id)) => self.fill(id, found, rule),
            (Outcome::Named(found), None) => named(self.name(&name, &place, rule, found), rule),
            (Outcome::Struct, _) => named(self.structure(&name, &place, rule), rule),
        };
        if inline && plain {
            self.inline.entry(rule).or_insert_with(|| ty.clone());
        }
        self.places.insert(place, ty.clone());
        ty
    }

    /// The definition that wraps the schema at a place; the place itself when there is none.
    fn declared_at<'p>(&self, place: &'p Place) -> &'p Place
    where
        'a: 'p,
    {
        self.wrapped.get(place).copied().unwrap_or(place)
    }

    pub(super) fn name(&mut self, name: &str, place: &Place, rule: RuleId, found: Found) -> TypeId {
        let place = self.declared_at(place);
        let members = self.store.get(place).and_then(Value::as_object);
        self.types.push(TypeDef {
            name: names::pascal(name),
            pointer: pointer(place),
            docs: members.map(read::docs).unwrap_or_default(),
            deprecated: members.and_then(read::deprecated),
            untyped: members.and_then(read::untyped),
            rule,
            checked: found.checked,
            kind: found.kind,
        });
        TypeId(self.types.len() - 1)
    }

    /// A struct whose fields are lowered later.
    pub(super) fn structure(&mut self, name: &str, place: &Place, rule: RuleId) -> TypeId {
        let kind = Kind::Struct(Struct {
            fields: Vec::new(),
            rest: Rest::Closed,
        });
        let id = self.name(
            name,
            place,
            rule,
            Found {
                kind,
                checked: false,
            },
        );
        self.queue.push_back((place.clone(), id));
        id
    }

    /// A type for a schema that holds itself; what it is turns out later.
    fn reserve(&mut self, name: &str, place: &Place, rule: RuleId) -> TypeId {
        let id = self.name(
            name,
            place,
            rule,
            Found {
                kind: Kind::Alias(any(rule, true)),
                checked: false,
            },
        );
        self.open.insert(place.clone(), Some(id));
        id
    }

    fn fill(&mut self, id: TypeId, found: Found, rule: RuleId) -> Type {
        self.types[id.0].kind = found.kind;
        self.types[id.0].checked = found.checked;
        named(id, rule)
    }

    /// A kind that may also be `null`: the kind gets a name, `inner` is its rule.
    pub(super) fn nullable(
        &mut self,
        schema: Schema<'_>,
        found: Found,
        inner: RuleId,
        checked: bool,
    ) -> Outcome {
        // What stands beside `null` may have a name already.
        if let Some(definition) = self.shared.get(&inner).cloned()
            && definition != *schema.place
        {
            let ty = self.ty(&definition, schema.name, schema.depth + 1);
            if let (Shape::Named(_), false) = (&ty.shape, ty.checked) {
                return Outcome::Plain(Type {
                    shape: Shape::Nullable(Box::new(ty)),
                    rule: schema.rule,
                    checked,
                });
            }
        }
        let is_reserved = self.open.get(schema.place).is_some_and(Option::is_some);
        let name = if is_reserved {
            format!("{}Value", schema.name)
        } else {
            schema.name.to_owned()
        };
        let id = self.name(&name, schema.place, inner, found);
        let shape = Shape::Nullable(Box::new(named(id, inner)));
        Outcome::Plain(Type {
            shape,
            rule: schema.rule,
            checked,
        })
    }
}

/// A named type where it is used.
pub(super) fn named(id: TypeId, rule: RuleId) -> Type {
    Type {
        shape: Shape::Named(id),
        rule,
        checked: false,
    }
}

fn pointer(place: &Place) -> String {
    format!("#{}", place.pointer)
}

/// Whether two unions have the same branches under the same tag.
fn same_tagged(a: &Kind, b: &Kind) -> bool {
    let (Kind::Tagged(a), Kind::Tagged(b)) = (a, b) else {
        return false;
    };
    a.tag == b.tag
        && a.open == b.open
        && a.branches
            .iter()
            .map(|branch| branch.ty)
            .eq(b.branches.iter().map(|branch| branch.ty))
}

/// Whether an inline schema with an equal rule elsewhere should be the same type.
fn is_worth_sharing(rule: &Rule) -> bool {
    matches!(rule, Rule::Keywords(keywords)
        if !keywords.properties.is_empty() || keywords.any_of.is_some() || keywords.one_of.is_some() || keywords.one_of_values.is_some())
}
