//! Types as TypeScript declares them.

use crate::model::{Field, Kind, Protocol, Rest, Shape, Struct, Type, TypeDef};

use super::spelling;

/// The declarations of all named types, each line by line.
pub(super) fn declarations(protocol: &Protocol) -> Vec<Vec<String>> {
    protocol
        .types
        .iter()
        .map(|def| declaration(protocol, def))
        .collect()
}

fn declaration(protocol: &Protocol, def: &TypeDef) -> Vec<String> {
    let name = spelling::type_name(&def.name);
    let mut lines = spelling::comment(&def.docs, def.deprecated.as_deref());
    match &def.kind {
        Kind::Struct(body) => {
            lines.push(format!("export interface {name} {{"));
            lines.extend(
                members(protocol, body)
                    .into_iter()
                    .map(|line| format!("  {line}")),
            );
            lines.push("}".to_owned());
        }
        Kind::Enum(members) => {
            let mut alternatives: Vec<Alternative> = members
                .members
                .iter()
                .map(|member| Alternative {
                    docs: spelling::comment(&member.docs, None),
                    ty: spelling::string(&member.wire),
                })
                .collect();
            if members.open {
                // An intersection, because `string` alone would swallow the members an editor offers.
                alternatives.push(Alternative {
                    docs: Vec::new(),
                    ty: "(string & {})".to_owned(),
                });
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
        Kind::Untagged(union) => {
            let mut alternatives: Vec<Alternative> = Vec::new();
            for branch in &union.branches {
                let ty = spell(protocol, &branch.ty);
                // Branches that only differ in what they check are one type here.
                if !alternatives.iter().any(|known| known.ty == ty) {
                    let docs = spelling::comment(&branch.docs, None);
                    alternatives.push(Alternative { docs, ty });
                }
            }
            lines.extend(alias(&name, &alternatives));
        }
        Kind::Alias(ty) => {
            let ty = spell(protocol, ty);
            lines.extend(alias(
                &name,
                &[Alternative {
                    docs: Vec::new(),
                    ty,
                }],
            ));
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
    if matches!(ty.shape, Shape::Nullable(_)) {
        format!("({spelled})")
    } else {
        spelled
    }
}

fn members(protocol: &Protocol, body: &Struct) -> Vec<String> {
    let mut lines = Vec::new();
    for field in &body.fields {
        lines.extend(spelling::comment(&field.docs, field.deprecated.as_deref()));
        let mark = if field.required { "" } else { "?" };
        lines.push(format!(
            "{}{mark}: {};",
            spelling::key(&field.wire),
            spell(protocol, &field.ty)
        ));
    }
    match &body.rest {
        // Without this, an object type with no members accepts every value.
        Rest::Closed if body.fields.is_empty() => lines.push("[key: string]: never;".to_owned()),
        Rest::Closed => {}
        Rest::Open(rest) => lines.push(format!(
            "[key: string]: {};",
            rest_type(protocol, &body.fields, rest)
        )),
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
        _ => alternatives
            .iter()
            .map(|alternative| alternative.ty.as_str())
            .collect::<Vec<_>>()
            .join(" | "),
    };
    let documented = alternatives
        .iter()
        .any(|alternative| !alternative.docs.is_empty());
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
