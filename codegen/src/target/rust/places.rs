//! Places: how generated code names a rule. A place is made from a type's own name and never from a number, so that a new
//! rule elsewhere changes no line. Which rule stands at a place is said once, in the `places` of `rules.json`.

use std::collections::BTreeMap;

use crate::model::{Kind, Protocol, Rest, Shape, Type};
use crate::rules::RuleId;
use crate::schema::store::push_token;

/// Every place that generated code asks for.
pub(super) fn places(protocol: &Protocol) -> BTreeMap<String, RuleId> {
    let mut found = BTreeMap::new();
    for ty in &protocol.types {
        found.insert(ty.name.clone(), ty.rule);
        match &ty.kind {
            Kind::Struct(fields) => {
                fields.fields.iter().for_each(|field| {
                    collect(inside(&ty.name, &field.wire), &field.ty, &mut found);
                });
                if let Rest::Open(other) = &fields.rest {
                    collect(rest(&ty.name), other, &mut found);
                }
            }
            Kind::Untagged(union) => {
                union.branches.iter().for_each(|branch| {
                    collect(inside(&ty.name, &branch.name), &branch.ty, &mut found);
                });
            }
            // An alias and what it stands for have one rule.
            Kind::Alias(inner) => collect(ty.name.clone(), inner, &mut found),
            Kind::Tagged(_) | Kind::Enum(_) => {}
        }
    }
    protocol
        .entries
        .iter()
        .for_each(|entry| collect(self::entry(&entry.name), &entry.ty, &mut found));
    found
}

fn collect(place: String, ty: &Type, found: &mut BTreeMap<String, RuleId>) {
    if asks_rules(ty) {
        found.insert(place, ty.rule);
    } else if let Shape::List { item: inner, .. } | Shape::Map(inner) | Shape::Nullable(inner) =
        &ty.shape
    {
        collect(below(&place, ty), inner, found);
    }
}

/// Whether decoding a value of this type asks the rules.
pub(super) fn asks_rules(ty: &Type) -> bool {
    ty.checked || matches!(ty.shape, Shape::Literal(_))
}

/// A member of a struct, an alternative of a union.
pub(super) fn inside(holder: &str, name: &str) -> String {
    let mut place = format!("{holder}/");
    push_token(&mut place, name);
    place
}

/// The members a struct does not declare.
pub(super) fn rest(holder: &str) -> String {
    format!("{holder}*")
}

/// What can be named at run time.
pub(super) fn entry(name: &str) -> String {
    inside("#", name)
}

/// What a list, a map or a nullable type holds.
pub(super) fn below(place: &str, ty: &Type) -> String {
    let token = match ty.shape {
        Shape::List { .. } => "item",
        Shape::Map(_) => "value",
        _ => "some",
    };
    inside(place, token)
}
