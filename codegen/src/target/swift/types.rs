//! The view of the types: every string already spelled.

use std::collections::BTreeMap;

use crate::model::{
    Entry, Enum, Field, Kind, Protocol, Rest, Struct, Tagged, TypeDef, TypeId, Untagged,
};
use crate::rules::RuleId;

use super::client::ClientView;
use super::cycles::Cycles;
use super::reading::constant;
use super::spelling;
use super::views::{
    Body, BranchView, DefinitionView, EnumView, FieldView, MemberView, StructView, TypeView,
    UnionView,
};

/// Names a struct needs for itself; one with other members also needs the last.
const STRUCT_NAMES: [&str; 4] = [
    "JSONNull",
    "hashValue",
    "schemaRules",
    "additionalProperties",
];
/// Names an enum needs for itself; an open one also needs the last.
const ENUM_NAMES: [&str; 6] = [
    "allCases",
    "hashValue",
    "jsonRule",
    "rawValue",
    "schemaRules",
    "unknown",
];

/// The types of one protocol.
pub(super) struct Types {
    /// How each type is called.
    pub names: Vec<String>,
    /// The types.
    pub views: Vec<TypeView>,
    /// What `validate` and `roundtrip` know by name.
    pub definitions: Vec<DefinitionView>,
    /// What a client has to know, when there is one.
    pub client: Option<ClientView>,
    /// The rules as a string literal.
    pub rules: String,
}

impl Types {
    /// `client` tells whether the package has one, whose names are taken then.
    pub(super) fn of(protocol: &Protocol, client: bool) -> Self {
        let names: Vec<String> = protocol
            .types
            .iter()
            .map(|def| spelling::type_name(&def.name, client))
            .collect();
        let mut builder = Builder {
            protocol,
            names: &names,
            cycles: Cycles::of(protocol),
            places: BTreeMap::new(),
        };
        let views = (0..protocol.types.len())
            .map(|id| builder.view(TypeId(id)))
            .collect();
        let definitions = protocol
            .entries
            .iter()
            .map(|entry| builder.definition(entry))
            .collect();
        let client = builder.client();
        let rules = protocol
            .rules
            .to_json_with_places(&protocol.entries, &builder.places);
        let rules = spelling::json(&rules);
        Self {
            names,
            views,
            definitions,
            client,
            rules,
        }
    }
}

pub(super) struct Builder<'a> {
    pub protocol: &'a Protocol,
    pub names: &'a [String],
    pub cycles: Cycles,
    /// Rules the generated code asks for, by place.
    pub places: BTreeMap<String, RuleId>,
}

impl Builder<'_> {
    fn view(&mut self, id: TypeId) -> TypeView {
        let protocol = self.protocol;
        let def = protocol.ty(id);
        let body = match &def.kind {
            Kind::Struct(body) => Body::Struct(self.structure(id, def, body)),
            Kind::Enum(body) => Body::Enum(enumeration(body)),
            Kind::Tagged(union) => Body::Tagged(self.tagged(id, union)),
            Kind::Untagged(union) => Body::Untagged(self.untagged(id, def, union)),
            Kind::Alias(ty) if self.cycles.is_wrapped(id) => Body::Wrapper {
                attribute: if self.cycles.is_boxed(id, ty) {
                    "@Indirect "
                } else {
                    ""
                },
                ty: self.spell(ty),
                read: self.read(ty, "reader", &def.name),
            },
            Kind::Alias(ty) => Body::Alias { ty: self.spell(ty) },
        };
        let rule = match body {
            Body::Alias { .. } => String::new(),
            _ => self.rule(&def.name, def.rule),
        };
        TypeView {
            docs: spelling::docs_with(&def.docs, def.deprecated.as_deref()),
            name: self.names[id.0].clone(),
            rule,
            checked: def.checked,
            body,
        }
    }

    fn structure(&mut self, id: TypeId, def: &TypeDef, body: &Struct) -> StructView {
        // Names that property wrappers take for what they keep.
        let wrapped = body
            .fields
            .iter()
            .filter(|field| self.cycles.is_boxed(id, &field.ty));
        let hidden: Vec<String> = wrapped
            .flat_map(|field| ["_", "__"].map(|mark| format!("{mark}{}", field.wire)))
            .collect();
        let mut reserved: Vec<&str> = hidden.iter().map(String::as_str).collect();
        reserved.extend(if matches!(body.rest, Rest::Open(_)) {
            &STRUCT_NAMES[..]
        } else {
            &STRUCT_NAMES[..3]
        });
        let names = spelling::member_names(
            body.fields.iter().map(|field| field.wire.as_str()),
            &reserved,
        );
        let (mut fields, mut locals, mut guards) = (Vec::new(), Vec::new(), Vec::new());
        for (field, name) in body.fields.iter().zip(&names) {
            let boxed = self.cycles.is_boxed(id, &field.ty);
            let constant = field.required.then(|| constant(&field.ty)).flatten();
            let mut view = self.field(def, field, name, &names, boxed);
            if boxed {
                let last = view.declarations.len() - 1;
                view.declarations[last].insert_str(0, "@Indirect ");
            }
            if !field.required {
                fields.push(view);
                continue;
            }
            // What Swift cannot read in place waits in a variable until everything is there.
            let local = local_name(name, &names);
            view.slot.clone_from(&local);
            if constant.is_some() {
                locals.push(format!("{local}: Void?"));
                guards.push(format!("{local} != nil"));
            } else {
                locals.push(format!("{local}: {}?", self.spell(&field.ty)));
                guards.push(format!("let {local}"));
                view.store = format!("{} = {local}", view.value);
            }
            fields.push(view);
        }
        let rest = match &body.rest {
            Rest::Closed => None,
            Rest::Open(ty) => {
                let read = self.read(ty, "$0", &format!("{}.*", def.name));
                Some((self.spell(ty), read))
            }
        };
        StructView {
            fields,
            rest,
            locals: locals.join(", "),
            guards: guards.join(", "),
        }
    }

    fn field(
        &mut self,
        def: &TypeDef,
        field: &Field,
        name: &str,
        names: &[String],
        boxed: bool,
    ) -> FieldView {
        let place = format!("{}.{}", def.name, field.wire);
        let ident = spelling::ident(name);
        let wire = spelling::string(&field.wire);
        if let (true, Some(constant)) = (field.required, constant(&field.ty)) {
            let mut docs = spelling::docs(&field.docs);
            docs.push(format!("/// Always `{}`.", spelling::plain(&constant.json)));
            let attribute = spelling::deprecated(field.deprecated.as_deref());
            let read = self.checked(
                &field.ty,
                format!("$0.constant({})", constant.value),
                "$0",
                &place,
            );
            return FieldView {
                docs,
                declarations: vec![format!(
                    "{attribute}public var {ident}: {} {{ {} }}",
                    constant.ty, constant.value
                )],
                wire,
                read,
                write: "member",
                // A deprecated property would make its own package warn.
                value: if attribute.is_empty() {
                    format!("self.{ident}")
                } else {
                    format!("{} as {}", constant.value, constant.ty)
                },
                ..FieldView::default()
            };
        }
        let nullable = self.nullable(&field.ty);
        let (ty, read) = match nullable {
            Some(inner) if !field.required => {
                let inner = inner.clone();
                (
                    format!("Maybe<{}>", self.spell(&inner)),
                    self.read_maybe(&field.ty, &inner, &place),
                )
            }
            _ => {
                let mark = if field.required { "" } else { "?" };
                (
                    format!("{}{mark}", self.spell(&field.ty)),
                    self.read(&field.ty, "$0", &place),
                )
            }
        };
        let default = if field.required { "" } else { " = nil" };
        let (declarations, stored) = match &field.deprecated {
            None => (
                vec![format!("public var {ident}: {ty}{default}")],
                ident.clone(),
            ),
            Some(note) => {
                // Its own package would be warned about its use too, so the value lives under another name.
                let stored = stored_name(name, names);
                let attribute = spelling::deprecated(Some(note));
                let access = format!(
                    "{attribute}public var {ident}: {ty} {{ get {{ {stored} }} set {{ {stored} = newValue }} }}"
                );
                (
                    vec![access, format!("private var {stored}: {ty}{default}")],
                    stored,
                )
            }
        };
        FieldView {
            docs: spelling::docs(&field.docs),
            declarations,
            parameter: format!("{ident}: {ty}{default}"),
            assignment: format!("self.{stored} = {ident}"),
            wire,
            // A property wrapper keeps its value under the property's name with an underscore in front, and only that can
            // be written to before everything else is there.
            slot: if boxed {
                format!("self._{}", stored.trim_matches('`'))
            } else {
                format!("self.{stored}")
            },
            read,
            store: String::new(),
            write: if field.required { "member" } else { "optional" },
            value: format!("self.{stored}"),
        }
    }

    fn tagged(&mut self, id: TypeId, union: &Tagged) -> UnionView {
        let reserved = if union.open {
            &ENUM_NAMES[..]
        } else {
            &ENUM_NAMES[..5]
        };
        let cases = spelling::case_names(
            union.branches.iter().map(|branch| branch.value.as_str()),
            reserved,
        );
        let branches = union.branches.iter().zip(cases);
        UnionView {
            indirect: if self.cycles.is_indirect(id) {
                "indirect "
            } else {
                ""
            },
            tag: spelling::string(&union.tag),
            open: union.open,
            branches: branches
                .map(|(branch, case)| BranchView {
                    docs: spelling::docs(&branch.docs),
                    case: spelling::ident(&case),
                    ty: self.names[branch.ty.0].clone(),
                    by: spelling::string(&branch.value),
                })
                .collect(),
        }
    }

    fn untagged(&mut self, id: TypeId, def: &TypeDef, union: &Untagged) -> UnionView {
        let cases = spelling::case_names(
            union.branches.iter().map(|branch| branch.name.as_str()),
            &ENUM_NAMES[..5],
        );
        let branches = union.branches.iter().zip(cases);
        UnionView {
            indirect: if self.cycles.is_indirect(id) {
                "indirect "
            } else {
                ""
            },
            tag: String::new(),
            open: false,
            branches: branches
                .map(|(branch, case)| BranchView {
                    docs: spelling::docs(&branch.docs),
                    case: spelling::ident(&case),
                    ty: self.spell(&branch.ty),
                    by: self.read(&branch.ty, "$0", &format!("{}|{}", def.name, branch.name)),
                })
                .collect(),
        }
    }

    fn definition(&mut self, entry: &Entry) -> DefinitionView {
        let place = format!("#{}", entry.name);
        DefinitionView {
            name: spelling::string(&entry.name),
            ty: self.spell(&entry.ty),
            read: self.read_from(&entry.ty, "$0", &place, "schemaRules"),
        }
    }
}

fn enumeration(body: &Enum) -> EnumView {
    let reserved = if body.open {
        &ENUM_NAMES[..]
    } else {
        &ENUM_NAMES[..5]
    };
    let cases = spelling::case_names(
        body.members.iter().map(|member| member.wire.as_str()),
        reserved,
    );
    let members = body
        .members
        .iter()
        .zip(cases)
        .map(|(member, case)| MemberView {
            docs: spelling::docs(&member.docs),
            case: spelling::ident(&case),
            wire: spelling::string(&member.wire),
        });
    EnumView {
        open: body.open,
        members: members.collect(),
    }
}

/// A local variable's name: the member's, unless the reader's own variables are called so.
fn local_name(name: &str, names: &[String]) -> String {
    let mut local = name.to_owned();
    while matches!(local.as_str(), "reader" | "key") || (local != name && names.contains(&local)) {
        local.push('_');
    }
    spelling::ident(&local)
}

/// The name under which a deprecated member is stored.
fn stored_name(name: &str, names: &[String]) -> String {
    let mut stored = format!("_{name}");
    while names.contains(&stored) {
        stored.push('_');
    }
    stored
}
