//! The last step of lowering: types nobody refers to go, names become unique, and everything is sorted by name.

use std::collections::BTreeSet;

use super::shape::Lowering;
use crate::model::{Kind, Protocol, Rest, Shape, Struct, Type, TypeDef, TypeId};
use crate::names;

impl Lowering<'_> {
    /// Hands everything over.
    pub(super) fn finish(mut self, protocol: &mut Protocol) {
        self.check_for_branches();
        let proposed: Vec<(String, String)> = self
            .types
            .iter()
            .map(|ty| (format!("{} {}", ty.pointer, ty.name), ty.name.clone()))
            .collect();
        let kept = self.reachable(protocol);
        let unique = names::unique(
            kept.iter()
                .map(|old| (proposed[*old].0.as_str(), proposed[*old].1.clone())),
        );
        for (old, name) in kept.iter().zip(unique) {
            self.types[*old].name = name;
        }
        let mut order: Vec<usize> = kept.into_iter().collect();
        order.sort_by(|a, b| self.types[*a].name.cmp(&self.types[*b].name));
        let mut ids = vec![TypeId(usize::MAX); self.types.len()];
        for (new, old) in order.iter().enumerate() {
            ids[*old] = TypeId(new);
        }
        let mut types: Vec<Option<TypeDef>> = self.types.into_iter().map(Some).collect();
        protocol.types = order
            .iter()
            .map(|old| types[*old].take().expect("each type is taken once"))
            .collect();
        for ty in &mut protocol.types {
            match &mut ty.kind {
                Kind::Struct(Struct { fields, rest }) => {
                    for field in fields {
                        renumber(&mut field.ty, &ids);
                    }
                    if let Rest::Open(ty) = rest {
                        renumber(ty, &ids);
                    }
                }
                Kind::Tagged(tagged) => tagged
                    .branches
                    .iter_mut()
                    .for_each(|branch| branch.ty = ids[branch.ty.0]),
                Kind::Untagged(union) => union
                    .branches
                    .iter_mut()
                    .for_each(|branch| renumber(&mut branch.ty, &ids)),
                Kind::Alias(ty) => renumber(ty, &ids),
                Kind::Enum(_) => {}
            }
        }
        protocol
            .entries
            .iter_mut()
            .for_each(|entry| renumber(&mut entry.ty, &ids));
        protocol.rules = self.built.rules;
    }

    /// A tagged union reads the members of its branches itself: what their rules say beyond the members, it has to ask.
    fn check_for_branches(&mut self) {
        let checked: Vec<bool> = self.types.iter().map(|ty| ty.checked).collect();
        for ty in &mut self.types {
            if let Kind::Tagged(tagged) = &ty.kind {
                ty.checked |= tagged.branches.iter().any(|branch| checked[branch.ty.0]);
            }
        }
    }

    /// The types of definitions and of the document itself, and what they refer to. Lowering leaves others behind where a
    /// union turned out to be any JSON after its branches had been looked at.
    fn reachable(&self, protocol: &Protocol) -> BTreeSet<usize> {
        let mut work: Vec<usize> = self.declared.iter().map(|id| id.0).collect();
        protocol
            .entries
            .iter()
            .for_each(|entry| named(&entry.ty, &mut work));
        let mut kept = BTreeSet::new();
        while let Some(id) = work.pop() {
            if !kept.insert(id) {
                continue;
            }
            match &self.types[id].kind {
                Kind::Struct(Struct { fields, rest }) => {
                    for field in fields {
                        named(&field.ty, &mut work);
                    }
                    if let Rest::Open(ty) = rest {
                        named(ty, &mut work);
                    }
                }
                Kind::Tagged(tagged) => {
                    work.extend(tagged.branches.iter().map(|branch| branch.ty.0));
                }
                Kind::Untagged(union) => union
                    .branches
                    .iter()
                    .for_each(|branch| named(&branch.ty, &mut work)),
                Kind::Alias(ty) => named(ty, &mut work),
                Kind::Enum(_) => {}
            }
        }
        kept
    }
}

/// The named type a type holds, however deep inside lists and maps.
fn named(ty: &Type, found: &mut Vec<usize>) {
    match &ty.shape {
        Shape::Named(id) => found.push(id.0),
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

/// Renumbers the types wherever a type refers to one.
fn renumber(ty: &mut Type, ids: &[TypeId]) {
    match &mut ty.shape {
        Shape::Named(id) => *id = ids[id.0],
        Shape::List { item: inner, .. } | Shape::Map(inner) | Shape::Nullable(inner) => {
            renumber(inner, ids);
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
