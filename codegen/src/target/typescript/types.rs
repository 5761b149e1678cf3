//! Types as TypeScript declares them.

use crate::model::{Field, Kind, Protocol, Rest, Shape, Struct, Type, TypeDef, TypeId};
use crate::rules::components;

use super::spelling;

/// The declarations of all named types, each line by line.
pub(super) fn declarations(protocol: &Protocol) -> Vec<Vec<String>> {
    let edges: Vec<Vec<usize>> = protocol.types.iter().map(|def| union_edges(def).collect()).collect();
    let mut circles: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for component in components(&edges) {
        for member in &component {
            circles[*member].clone_from(&component);
        }
    }
    circles.iter().enumerate().map(|(id, circle)| declaration(protocol, TypeId(id), circle)).collect()
}

fn declaration(protocol: &Protocol, id: TypeId, circle: &[usize]) -> Vec<String> {
    let def = protocol.ty(id);
    let name = spelling::type_name(&def.name);
    let mut lines = spelling::comment(&def.docs, def.deprecated.as_deref());
    match &def.kind {
        Kind::Struct(body) => {
            lines.push(format!("export interface {name} {{"));
            lines.extend(members(protocol, body).into_iter().map(|line| format!("  {line}")));
            lines.push("}".to_owned());
        }
        Kind::Enum(members) => {
            let mut alternatives: Vec<Alternative> = members
                .members
                .iter()
                .map(|member| Alternative { docs: spelling::comment(&member.docs, None), ty: spelling::string(&member.wire) })
                .collect();
            if members.open {
                // An intersection, because `string` alone would swallow the members an editor offers.
                alternatives.push(Alternative { docs: Vec::new(), ty: "(string & {})".to_owned() });
            }
            lines.extend(alias(&name, &alternatives));
        }
        Kind::Tagged(union) => {
            let alternatives: Vec<Alternative> = union
                .branches
                .iter()
                .map(|branch| Alternative {
                    docs: spelling::comment(&branch.docs, None),
                    ty: spelling::type_name(&protocol.ty(branch.ty).name),
                })
                .collect();
            lines.extend(alias(&name, &alternatives));
        }
        Kind::Untagged(_) | Kind::Alias(_) => {
            let parts = union_parts(protocol, circle);
            let alternatives: Vec<Alternative> =
                parts.into_iter().map(|ty| Alternative { docs: Vec::new(), ty }).collect();
            lines.extend(alias(&name, &alternatives));
        }
    }
    lines
}

/// A type where it is used.
pub(super) fn spell(protocol: &Protocol, ty: &Type) -> String {
    match &ty.shape {
        Shape::Any => "JsonValue".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Bool => "boolean".to_owned(),
        Shape::Integer { .. } | Shape::Number { .. } => "number".to_owned(),
        Shape::Text { .. } => "string".to_owned(),
        Shape::Literal(value) => spelling::scalar(value).unwrap_or_else(|| "JsonValue".to_owned()),
        // `T[]` means the real array even when the document has a type called `Array`.
        Shape::List { item, .. } => format!("{}[]", operand(protocol, item)),
        Shape::Map(value) => format!("{{ [key: string]: {} }}", spell(protocol, value)),
        Shape::Named(id) => spelling::type_name(&protocol.ty(*id).name),
        Shape::Nullable(inner) => format!("{} | null", spell(protocol, inner)),
    }
}

/// A type as an operand of `[]`.
fn operand(protocol: &Protocol, ty: &Type) -> String {
    let spelled = spell(protocol, ty);
    if matches!(ty.shape, Shape::Nullable(_)) { format!("({spelled})") } else { spelled }
}

fn members(protocol: &Protocol, body: &Struct) -> Vec<String> {
    let mut lines = Vec::new();
    for field in &body.fields {
        lines.extend(spelling::comment(&field.docs, field.deprecated.as_deref()));
        let mark = if field.required { "" } else { "?" };
        lines.push(format!("{}{mark}: {};", spelling::key(&field.wire), spell(protocol, &field.ty)));
    }
    match &body.rest {
        // Without this, an object type with no members accepts every value.
        Rest::Closed if body.fields.is_empty() => lines.push("[key: string]: never;".to_owned()),
        Rest::Closed => {}
        Rest::Open(rest) => lines.push(format!("[key: string]: {};", rest_type(protocol, &body.fields, rest))),
    }
    lines
}

/// What an index signature says: TypeScript wants it to cover the declared members too.
fn rest_type(protocol: &Protocol, fields: &[Field], rest: &Type) -> String {
    if rest.shape == Shape::Any {
        return "unknown".to_owned();
    }
    let mut parts = vec![spell(protocol, rest)];
    for field in fields {
        let ty = spell(protocol, &field.ty);
        if !parts.contains(&ty) {
            parts.push(ty);
        }
    }
    if fields.iter().any(|field| !field.required) {
        parts.push("undefined".to_owned());
    }
    parts.join(" | ")
}

struct Alternative {
    docs: Vec<String>,
    ty: String,
}

/// `export type …`, over several lines when it is long or its alternatives are documented.
fn alias(name: &str, alternatives: &[Alternative]) -> Vec<String> {
    let line = match alternatives {
        [] => "never".to_owned(),
        _ => alternatives.iter().map(|alternative| alternative.ty.as_str()).collect::<Vec<_>>().join(" | "),
    };
    let documented = alternatives.iter().any(|alternative| !alternative.docs.is_empty());
    if !documented && name.len() + line.len() < 100 {
        return vec![format!("export type {name} = {line};")];
    }
    let mut lines = vec![format!("export type {name} =")];
    for alternative in alternatives {
        lines.extend(alternative.docs.iter().map(|docs| format!("  {docs}")));
        lines.push(format!("  | {}", alternative.ty));
    }
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines
}

/// The alternatives of an alias or untagged union, each once.
///
/// TypeScript refuses aliases that reach themselves through unions alone (`type A = B | string; type B = A | null`).
/// What such a circle adds up to is the union of everything else in it, so that is what each of its members becomes.
fn union_parts(protocol: &Protocol, circle: &[usize]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for ty in circle.iter().flat_map(|member| alternatives(&protocol.types[*member])) {
        let inside = union_edge(ty).is_some_and(|named| circle.contains(&named));
        let spelled = match &ty.shape {
            Shape::Nullable(_) if inside => Some("null".to_owned()),
            _ if inside => None,
            _ => Some(spell(protocol, ty)),
        };
        parts.extend(spelled.filter(|part| !parts.contains(part)));
    }
    if parts.is_empty() { vec!["JsonValue".to_owned()] } else { parts }
}

/// What a type refers to through unions alone.
fn union_edges(def: &TypeDef) -> impl Iterator<Item = usize> {
    alternatives(def).into_iter().filter_map(union_edge)
}

fn union_edge(ty: &Type) -> Option<usize> {
    match &ty.shape {
        Shape::Named(named) => Some(named.0),
        Shape::Nullable(inner) => union_edge(inner),
        _ => None,
    }
}

fn alternatives(def: &TypeDef) -> Vec<&Type> {
    match &def.kind {
        Kind::Untagged(union) => union.branches.iter().map(|branch| &branch.ty).collect(),
        Kind::Alias(ty) => vec![ty],
        Kind::Struct(_) | Kind::Enum(_) | Kind::Tagged(_) => Vec::new(),
    }
}
