//! The types of one version, every string already spelled.

use crate::model::{Field, Kind, Protocol, Rest, Shape, Struct, Tagged, TypeDef, TypeId, Untagged};
use crate::names;

use super::places;
use super::spell::{Spelling, docs, docs_or, field as identifier, fields_of, literal, string};

/// A named type.
pub(super) struct TypeView {
    pub(super) docs: String,
    pub(super) deprecated: Option<String>,
    pub(super) name: String,
    /// The place of its rule.
    pub(super) place: String,
    pub(super) check: &'static str,
    pub(super) kind: KindView,
}

/// What it is.
pub(super) enum KindView {
    Struct(StructView),
    Enum(EnumView),
    Tagged(UnionView),
    Untagged(UnionView),
    Alias(AliasView),
}

pub(super) struct StructView {
    pub(super) is_default: bool,
    pub(super) constants: Vec<String>,
    pub(super) fields: Vec<FieldView>,
}

pub(super) struct FieldView {
    pub(super) docs: String,
    pub(super) deprecated: Option<String>,
    pub(super) name: String,
    pub(super) ty: String,
    /// How it is read: slot, name on the wire, seed.
    pub(super) line: String,
    /// Whether it takes the members that are not declared.
    pub(super) is_rest: bool,
}

pub(super) struct EnumView {
    pub(super) members: Vec<VariantView>,
    pub(super) unknown: String,
}

pub(super) struct VariantView {
    pub(super) docs: String,
    pub(super) name: String,
    pub(super) wire: String,
    pub(super) holds: String,
    pub(super) seed: String,
}

pub(super) struct UnionView {
    pub(super) tag: String,
    pub(super) branches: Vec<VariantView>,
    pub(super) unknown: String,
}

pub(super) struct AliasView {
    pub(super) ty: String,
    pub(super) seed: String,
}

/// All types of a version.
pub(super) fn views(protocol: &Protocol, spelling: &Spelling<'_>) -> Vec<TypeView> {
    protocol
        .types
        .iter()
        .enumerate()
        .map(|(index, ty)| view(TypeId(index), ty, spelling))
        .collect()
}

fn view(id: TypeId, ty: &TypeDef, spelling: &Spelling<'_>) -> TypeView {
    let fallback = format!("`{}`.", ty.pointer);
    TypeView {
        docs: docs_or(&ty.docs, &fallback, "///"),
        deprecated: ty.deprecated.as_deref().map(string),
        name: spelling.type_name(id).to_owned(),
        place: string(&ty.name),
        check: if ty.checked { "checked" } else { "plain" },
        kind: match &ty.kind {
            Kind::Struct(fields) => KindView::Struct(fields_view(id, &ty.name, fields, spelling)),
            Kind::Enum(members) => {
                let variants = variants(
                    members
                        .members
                        .iter()
                        .map(|member| (member.wire.as_str(), names::pascal(&member.wire))),
                );
                let unknown = if members.open {
                    unknown(&variants)
                } else {
                    String::new()
                };
                let variant = |(member, name): (&crate::model::Member, String)| VariantView {
                    docs: docs(&member.docs, "    ///"),
                    name,
                    wire: string(&member.wire),
                    holds: String::new(),
                    seed: String::new(),
                };
                KindView::Enum(EnumView {
                    members: members.members.iter().zip(variants).map(variant).collect(),
                    unknown,
                })
            }
            Kind::Tagged(union) => KindView::Tagged(tagged(union, spelling)),
            Kind::Untagged(union) => KindView::Untagged(untagged(id, &ty.name, union, spelling)),
            Kind::Alias(inner) => KindView::Alias(AliasView {
                ty: spelling.ty(inner, None),
                seed: spelling.seed(inner, None, &ty.name),
            }),
        },
    }
}

fn fields_view(id: TypeId, holder: &str, fields: &Struct, spelling: &Spelling<'_>) -> StructView {
    let names = fields_of(fields);
    let mut view = StructView {
        is_default: true,
        constants: Vec::new(),
        fields: Vec::new(),
    };
    for (field, name) in fields.fields.iter().zip(&names) {
        let wire = string(&field.wire);
        if let Some(constant) = constant(field) {
            view.constants.push(format!("{name} = {wire} {constant};"));
            view.is_default = false;
            continue;
        }
        let (slot, ty, seed) = slot(id, holder, field, spelling);
        view.is_default &= slot != "req";
        view.fields.push(FieldView {
            docs: docs(&field.docs, "    ///"),
            deprecated: field.deprecated.as_deref().map(string),
            name: name.clone(),
            ty,
            line: format!("{slot} {wire} {seed}"),
            is_rest: false,
        });
    }
    if let Rest::Open(ty) = &fields.rest {
        view.fields.push(FieldView {
            docs: docs("Members that are not declared.", "    ///"),
            deprecated: None,
            name: names.last().cloned().unwrap_or_default(),
            ty: format!("BTreeMap<String, {}>", spelling.ty(ty, None)),
            line: spelling.seed(ty, None, &places::rest(holder)),
            is_rest: true,
        });
    }
    view
}

/// The constant a member has to be, when that need not be stored.
fn constant(field: &Field) -> Option<String> {
    match (&field.ty.shape, field.required, field.ty.checked) {
        (Shape::Literal(value), true, false) => literal(value),
        _ => None,
    }
}

/// How a member is stored: its slot, its type, its seed.
fn slot(
    id: TypeId,
    holder: &str,
    field: &Field,
    spelling: &Spelling<'_>,
) -> (&'static str, String, String) {
    let seed = spelling.seed(&field.ty, Some(id), &places::inside(holder, &field.wire));
    let ty = spelling.ty(&field.ty, Some(id));
    match (&field.ty.shape, field.required) {
        (_, true) => ("req", ty, seed),
        (Shape::Nullable(inner), false) => (
            "may",
            format!("Maybe<{}>", spelling.ty(inner, Some(id))),
            seed,
        ),
        (_, false) => ("opt", format!("Option<{ty}>"), seed),
    }
}

fn tagged(union: &Tagged, spelling: &Spelling<'_>) -> UnionView {
    let names = variants(
        union
            .branches
            .iter()
            .map(|branch| (branch.value.as_str(), names::pascal(&branch.value))),
    );
    let unknown = if union.open {
        unknown(&names)
    } else {
        String::new()
    };
    let branch = |(branch, name): (&crate::model::TaggedBranch, String)| VariantView {
        docs: docs(&branch.docs, "    ///"),
        name,
        wire: string(&branch.value),
        holds: spelling.type_name(branch.ty).to_owned(),
        seed: String::new(),
    };
    UnionView {
        tag: string(&union.tag),
        branches: union.branches.iter().zip(names).map(branch).collect(),
        unknown,
    }
}

fn untagged(id: TypeId, holder: &str, union: &Untagged, spelling: &Spelling<'_>) -> UnionView {
    let branch = |branch: &crate::model::UntaggedBranch| VariantView {
        docs: docs(&branch.docs, "    ///"),
        name: variant(&branch.name),
        wire: String::new(),
        holds: spelling.ty(&branch.ty, Some(id)),
        seed: spelling.seed(&branch.ty, Some(id), &places::inside(holder, &branch.name)),
    };
    UnionView {
        tag: String::new(),
        branches: union.branches.iter().map(branch).collect(),
        unknown: String::new(),
    }
}

fn variants<'a>(proposed: impl Iterator<Item = (&'a str, String)>) -> Vec<String> {
    names::unique(proposed)
        .iter()
        .map(|name| variant(name))
        .collect()
}

/// `Self` cannot be a variant's name, and `ALL` is the list of them.
fn variant(name: &str) -> String {
    if matches!(name, "ALL" | "Self") {
        format!("{name}_")
    } else {
        identifier(name)
    }
}

/// The variant for what is not known yet.
fn unknown(variants: &[String]) -> String {
    let taken = variants.iter().any(|name| name == "Unknown");
    // No name made from the wire has an underscore.
    if taken {
        "Unknown_".to_owned()
    } else {
        "Unknown".to_owned()
    }
}
