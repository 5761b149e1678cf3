//! `#[protocol]` on an enum: a text out of a list, or a union.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Expr, Fields, ItemEnum, LitStr, Type, Variant};

use crate::arguments::Arguments;
use crate::methods::option;
use crate::mistakes::Mistakes;
use crate::protocol::{
    allowance, bare, concrete, deprecated, deprecation, derive, documented, extend, marker,
    ours_alone, taken,
};
use crate::{docs, wire};

const ENUM: &[&str] = &[
    "open",
    "closed",
    "open_when_typed",
    "or_text",
    "min_length",
    "tag",
    "untagged",
    "deprecated",
    "allow",
];
const VARIANT: &[&str] = &["name", "deprecated", "granted_by"];

/// What becomes of values an enum does not declare.
#[derive(Clone, Copy)]
enum Openness {
    Open,
    Closed,
    /// Closed by name, open for those who decode.
    WhenTyped,
}

/// An enum with its schema.
pub(crate) fn expand(
    arguments: TokenStream,
    mut item: ItemEnum,
    mistakes: &mut Mistakes,
) -> TokenStream {
    let mut arguments = Arguments::parse(arguments, Span::call_site(), ENUM, mistakes);
    let note = arguments.text("deprecated", mistakes);
    let allowed = allowance(&mut arguments, mistakes);
    let open = openness(&mut arguments, &item, mistakes);
    let or_text = arguments.flag("or_text", mistakes);
    let min_length = arguments.value("min_length", mistakes);
    let tag = arguments.text("tag", mistakes);
    let untagged = arguments.flag("untagged", mistakes);
    let whole = concrete(&item.ident, &item.generics, mistakes);
    documented(&item.attrs, &item.ident, mistakes);
    ours_alone(&item.attrs, mistakes);
    for variant in &item.variants {
        documented(&variant.attrs, &variant.ident, mistakes);
    }
    let marker = marker(&item.ident);
    if tag.is_some() || untagged {
        if (tag.is_some() && untagged) || or_text || min_length.is_some() {
            mistakes.at(
                &item.ident,
                "a union has a `tag` or is `untagged`; `or_text` and `min_length` go on enums of texts",
            );
        }
        let open = match open {
            Some(Openness::Open) if untagged => {
                mistakes.at(
                    &item.ident,
                    "an untagged union cannot be `open`: `Usually` keeps what is something else",
                );
                None
            }
            Some(Openness::WhenTyped) => {
                mistakes.at(&item.ident, "an `open` union is open when typed, always");
                None
            }
            Some(Openness::Open) => Some(true),
            Some(Openness::Closed) => Some(false),
            None => None,
        };
        let schema = union(
            &item,
            tag.as_ref(),
            open,
            [option(note), option(allowed)],
            mistakes,
        );
        return quote!(#item #schema #marker);
    }
    let table = table(&mut item, mistakes);
    if !whole
        || item
            .variants
            .iter()
            .any(|variant| !matches!(variant.fields, Fields::Unit))
    {
        item.variants
            .iter_mut()
            .for_each(|variant| bare(&mut variant.attrs));
        return quote!(#item);
    }
    if or_text && (open.is_some() || min_length.is_some()) {
        mistakes.at(
            &item.ident,
            "`or_text` already says what becomes of other texts: those of at least one character are accepted",
        );
    }
    let derive = derive(&item.ident);
    let open = match open {
        Some(Openness::Open) => Some(syn::parse_quote!(true)),
        Some(Openness::Closed) => Some(syn::parse_quote!(false)),
        Some(Openness::WhenTyped) => Some(syn::parse_quote!("when-typed")),
        None if or_text => Some(syn::parse_quote!("or-text")),
        None => None,
    };
    let said: [(&str, Option<Expr>); 3] = [
        ("x-open", open),
        ("minLength", min_length),
        ("x-allow", allowed),
    ];
    let said = said
        .iter()
        .filter_map(|(keyword, value)| Some(extend(keyword, value.as_ref()?)));
    let deprecated = note.map(|note| deprecation(&note));
    quote! {
        #derive
        #(#said)*
        #deprecated
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #item
        #table
        #marker
    }
}

/// What the author says about values the enum does not declare.
fn openness(
    arguments: &mut Arguments,
    item: &ItemEnum,
    mistakes: &mut Mistakes,
) -> Option<Openness> {
    let stated: Vec<Openness> = [
        ("open", Openness::Open),
        ("closed", Openness::Closed),
        ("open_when_typed", Openness::WhenTyped),
    ]
    .into_iter()
    .filter_map(|(name, openness)| arguments.flag(name, mistakes).then_some(openness))
    .collect();
    match stated.as_slice() {
        [] => None,
        [single] => Some(*single),
        _ => {
            mistakes.at(
                &item.ident,
                "an enum is `open`, `closed` or `open_when_typed`, one of them",
            );
            None
        }
    }
}

/// A union; schemars would inline its branches. What a tag tells apart are definitions, other branches are any type.
fn union(
    item: &ItemEnum,
    tag: Option<&LitStr>,
    open: Option<bool>,
    [note, allowed]: [TokenStream; 2],
    mistakes: &mut Mistakes,
) -> TokenStream {
    let branches: Vec<Type> = item
        .variants
        .iter()
        .filter_map(|variant| branch(variant, mistakes))
        .collect();
    let (ident, name) = (&item.ident, item.ident.unraw().to_string());
    let text = docs::text(&item.attrs);
    let open = option(open);
    let of = if tag.is_some() {
        quote!(::protocol_schema::definition)
    } else {
        quote!(::protocol_schema::types::value)
    };
    let tag = option(tag);
    quote! {
        #[automatically_derived]
        impl ::protocol_schema::schemars::JsonSchema for #ident {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(#name)
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", #name))
            }
            fn json_schema(
                generator: &mut ::protocol_schema::schemars::SchemaGenerator,
            ) -> ::protocol_schema::schemars::Schema {
                ::protocol_schema::types::Union {
                    name: #name,
                    description: #text,
                    tag: #tag,
                    open: #open,
                    deprecated: #note,
                    allowed: #allowed,
                    branches: &[#(#of::<#branches>),*],
                }
                .schema(generator)
            }
        }
    }
}

fn branch(variant: &Variant, mistakes: &mut Mistakes) -> Option<Type> {
    if let Fields::Unnamed(fields) = &variant.fields
        && let (Some(field), 1) = (fields.unnamed.first(), fields.unnamed.len())
    {
        return Some(field.ty.clone());
    }
    mistakes.at(
        &variant.ident,
        "a variant of a union holds one type: `At(CronAt)`",
    );
    None
}

/// The members of a plain enum as data, and their names on the wire.
fn table(item: &mut ItemEnum, mistakes: &mut Mistakes) -> TokenStream {
    let mut rows = Vec::new();
    let mut arms = Vec::new();
    for variant in &mut item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            mistakes.at(
                &variant.ident,
                "variants hold data only in a union: `#[protocol(tag = \"kind\")]` or `#[protocol(untagged)]`",
            );
        }
        let text = docs::text(&variant.attrs);
        let ident = variant.ident.clone();
        let id = ident.unraw().to_string();
        let mut arguments = taken(&mut variant.attrs, VARIANT, ident.span(), mistakes);
        let name = arguments
            .text("name", mistakes)
            .map_or_else(|| wire::variant(&ident), |name| name.value());
        let granted_by = arguments.paths("granted_by", mistakes);
        variant.attrs.extend(deprecated(&mut arguments, mistakes));
        variant
            .attrs
            .push(syn::parse_quote!(#[schemars(rename = #name)]));
        rows.push(quote! {
            ::protocol_schema::rows::Member {
                name: #name,
                id: #id,
                description: #text,
                granted_by: &[#(Self::#granted_by.name()),*],
            }
        });
        arms.push(quote!(Self::#ident => #name));
    }
    let ident = &item.ident;
    quote! {
        #[automatically_derived]
        impl #ident {
            /// The name on the wire.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { #(#arms),* }
            }
        }
        #[automatically_derived]
        impl ::protocol_schema::rows::Members for #ident {
            const MEMBERS: &'static [::protocol_schema::rows::Member] = &[#(#rows),*];
        }
    }
}
