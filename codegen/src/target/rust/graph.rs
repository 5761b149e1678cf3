//! What types hold: which of them have to be boxed, and which keep more than the document accepts.

use std::collections::BTreeSet;

use crate::model::{Kind, Protocol, Rest, Shape, Type};
use crate::rules::components;

/// Pairs (holder, held) on a cycle that no list or map breaks: such types would be infinitely large.
pub(super) fn held_in_cycles(protocol: &Protocol) -> BTreeSet<(usize, usize)> {
    let edges = edges(protocol, |kind, found| {
        each_type(kind, false, |ty| directly(ty, found));
    });
    let mut pairs = BTreeSet::new();
    for component in components(&edges) {
        let is_inside = |held: &&usize| component.binary_search(held).is_ok();
        for holder in &component {
            pairs.extend(
                edges[*holder]
                    .iter()
                    .filter(is_inside)
                    .map(|held| (*holder, *held)),
            );
        }
    }
    pairs
}

/// For each type: whether decoding it keeps what the rules refuse: frames of an unknown kind, texts an enum does not list.
pub(super) fn lenient(protocol: &Protocol) -> Vec<bool> {
    let edges = edges(protocol, |kind, found| {
        each_type(kind, true, |ty| anywhere(ty, found));
    });
    let is_open = |id: &usize| match &protocol.types[*id].kind {
        Kind::Tagged(tagged) => tagged.open,
        Kind::Enum(members) => members.strict,
        Kind::Struct(_) | Kind::Untagged(_) | Kind::Alias(_) => false,
    };
    let mut lenient = vec![false; edges.len()];
    // A component comes after what it refers to.
    for component in components(&edges) {
        let is_lenient = component
            .iter()
            .any(|id| is_open(id) || edges[*id].iter().any(|held| lenient[*held]));
        for id in &component {
            lenient[*id] = is_lenient;
        }
    }
    lenient
}

/// The named types a type holds, however deep inside lists and maps.
pub(super) fn anywhere(ty: &Type, found: &mut Vec<usize>) {
    match &ty.shape {
        Shape::Named(id) => found.push(id.0),
        Shape::List { item: inner, .. } | Shape::Map(inner) | Shape::Nullable(inner) => {
            anywhere(inner, found);
        }
        _ => {}
    }
}

/// The named type that is stored in place.
fn directly(ty: &Type, found: &mut Vec<usize>) {
    match &ty.shape {
        Shape::Named(id) => found.push(id.0),
        Shape::Nullable(inner) => directly(inner, found),
        _ => {}
    }
}

/// What each type refers to.
fn edges(protocol: &Protocol, of: impl Fn(&Kind, &mut Vec<usize>)) -> Vec<Vec<usize>> {
    let edge = |kind: &Kind| {
        let mut found = Vec::new();
        if let Kind::Tagged(tagged) = kind {
            found.extend(tagged.branches.iter().map(|branch| branch.ty.0));
        }
        of(kind, &mut found);
        found
    };
    protocol.types.iter().map(|ty| edge(&ty.kind)).collect()
}

/// Calls `visit` with every type a kind refers to; a tagged union refers to names alone. The members a struct does not
/// declare are in a map.
fn each_type(kind: &Kind, with_rest: bool, mut visit: impl FnMut(&Type)) {
    match kind {
        Kind::Struct(fields) => {
            fields.fields.iter().for_each(|field| visit(&field.ty));
            if let (Rest::Open(ty), true) = (&fields.rest, with_rest) {
                visit(ty);
            }
        }
        Kind::Untagged(union) => union.branches.iter().for_each(|branch| visit(&branch.ty)),
        Kind::Alias(ty) => visit(ty),
        Kind::Tagged(_) | Kind::Enum(_) => {}
    }
}
