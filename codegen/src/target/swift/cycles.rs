//! Where types contain themselves: Swift needs to be told to store such values out of line.

use crate::model::{Kind, Protocol, Rest, Shape, Struct, Type, TypeId};
use crate::rules::components;

/// What has to be stored out of line.
pub(super) struct Cycles {
    /// Enums whose cases are stored out of line.
    indirect: Vec<bool>,
    /// Aliases that would stand for themselves: they become structs.
    wrapped: Vec<bool>,
    /// The component of each type, by values that are stored inside each other.
    group: Vec<usize>,
    /// Whether a type contains itself.
    endless: Vec<bool>,
}

impl Cycles {
    pub(super) fn of(protocol: &Protocol) -> Self {
        let aliases: Vec<Vec<usize>> = protocol
            .types
            .iter()
            .map(|def| match &def.kind {
                Kind::Alias(ty) => any_depth(ty)
                    .filter(|id| matches!(protocol.types[*id].kind, Kind::Alias(_)))
                    .collect(),
                _ => Vec::new(),
            })
            .collect();
        let wrapped = on_cycles(&aliases).1;

        let mut inline: Vec<Vec<usize>> =
            protocol.types.iter().map(|def| held(&def.kind)).collect();
        let (_, cyclic) = on_cycles(&inline);
        let is_enum =
            |id: usize| matches!(protocol.types[id].kind, Kind::Tagged(_) | Kind::Untagged(_));
        let indirect: Vec<bool> = cyclic
            .iter()
            .enumerate()
            .map(|(id, cyclic)| *cyclic && is_enum(id))
            .collect();
        for (id, edges) in inline.iter_mut().enumerate() {
            if indirect[id] {
                edges.clear();
            }
        }
        let (group, endless) = on_cycles(&inline);
        Self {
            indirect,
            wrapped,
            group,
            endless,
        }
    }

    pub(super) fn is_indirect(&self, id: TypeId) -> bool {
        self.indirect[id.0]
    }

    pub(super) fn is_wrapped(&self, id: TypeId) -> bool {
        self.wrapped[id.0]
    }

    /// Whether a member of `holder` has to be stored out of line.
    pub(super) fn is_boxed(&self, holder: TypeId, ty: &Type) -> bool {
        inline_of(ty)
            .is_some_and(|held| self.endless[holder.0] && self.group[held] == self.group[holder.0])
    }
}

/// The component of each node, and whether the node is on a cycle.
fn on_cycles(edges: &[Vec<usize>]) -> (Vec<usize>, Vec<bool>) {
    let mut group = vec![0; edges.len()];
    let mut cyclic = vec![false; edges.len()];
    for (at, component) in components(edges).iter().enumerate() {
        for member in component {
            group[*member] = at;
            cyclic[*member] = component.len() > 1 || edges[*member].contains(member);
        }
    }
    (group, cyclic)
}

/// Types whose values are stored inside a value of this kind.
fn held(kind: &Kind) -> Vec<usize> {
    match kind {
        Kind::Struct(Struct {
            fields,
            rest: Rest::Closed | Rest::Open(_),
        }) => fields
            .iter()
            .filter_map(|field| inline_of(&field.ty))
            .collect(),
        Kind::Enum(_) => Vec::new(),
        Kind::Tagged(tagged) => tagged.branches.iter().map(|branch| branch.ty.0).collect(),
        Kind::Untagged(untagged) => untagged
            .branches
            .iter()
            .filter_map(|branch| inline_of(&branch.ty))
            .collect(),
        Kind::Alias(ty) => inline_of(ty).into_iter().collect(),
    }
}

/// The type that is stored inline at a place, if it has a name. Arrays and dictionaries store their contents elsewhere.
fn inline_of(ty: &Type) -> Option<usize> {
    match &ty.shape {
        Shape::Named(id) => Some(id.0),
        Shape::Nullable(inner) => inline_of(inner),
        Shape::List { .. }
        | Shape::Map(_)
        | Shape::Any
        | Shape::Null
        | Shape::Bool
        | Shape::Integer { .. }
        | Shape::Number { .. }
        | Shape::Text { .. }
        | Shape::Literal(_) => None,
    }
}

/// The named type at the bottom of a type; there is at most one.
fn any_depth(ty: &Type) -> impl Iterator<Item = usize> {
    let mut ty = ty;
    loop {
        match &ty.shape {
            Shape::List { item: inner, .. } | Shape::Map(inner) | Shape::Nullable(inner) => {
                ty = inner;
            }
            Shape::Named(id) => return Some(id.0).into_iter(),
            _ => return None.into_iter(),
        }
    }
}
