//! `#[protocol]`: a struct or an enum becomes a type of the protocol.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Expr, Fields, Item, ItemEnum, ItemStruct, LitStr, Type, Variant};

use crate::arguments::Arguments;
use crate::methods::option;
use crate::mistakes::Mistakes;
use crate::{docs, wire};

const STRUCT: &[&str] = &["open", "deprecated"];
const ENUM: &[&str] = &["open", "closed", "tag", "deprecated"];
const MEMBER: &[&str] = &[
    "name",
    "constant",
    "untyped",
    "deprecated",
    "min",
    "max",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
];
const VARIANT: &[&str] = &["name", "deprecated", "granted_by"];

/// Member bounds and the schema keywords they stand for.
const BOUNDS: &[(&str, &str)] = &[
    ("min", "minimum"),
    ("max", "maximum"),
    ("min_length", "minLength"),
    ("max_length", "maxLength"),
    ("min_items", "minItems"),
    ("max_items", "maxItems"),
    ("pattern", "pattern"),
];

/// The item with its schema, and what is wrong.
pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let made = match syn::parse2::<Item>(item.clone()) {
        Ok(Item::Struct(item)) => structure(arguments, item, &mut mistakes),
        Ok(Item::Enum(item)) => enumeration(arguments, item, &mut mistakes),
        Ok(other) => {
            mistakes.at(&other, "`#[protocol]` goes on a struct or an enum");
            item
        }
        // The compiler says better what is wrong with something that is no item.
        Err(_) => item,
    };
    let mistakes = mistakes.into_tokens();
    quote!(#made #mistakes)
}

fn structure(arguments: TokenStream, mut item: ItemStruct, mistakes: &mut Mistakes) -> TokenStream {
    let mut arguments = Arguments::parse(arguments, Span::call_site(), STRUCT, mistakes);
    let closed =
        (!arguments.flag("open", mistakes)).then(|| quote!(#[schemars(deny_unknown_fields)]));
    let deprecated = deprecated(&mut arguments, mistakes);
    documented(&item.attrs, &item.ident, mistakes);
    match &mut item.fields {
        Fields::Named(fields) => {
            for field in &mut fields.named {
                let Some(ident) = field.ident.clone() else {
                    continue;
                };
                documented(&field.attrs, &ident, mistakes);
                member(&mut field.attrs, &ident, mistakes);
            }
        }
        Fields::Unnamed(_) | Fields::Unit => {
            mistakes.at(&item.ident, "a protocol struct has named members");
        }
    }
    if !concrete(&item.ident, &item.generics, mistakes) {
        item.fields
            .iter_mut()
            .for_each(|field| bare(&mut field.attrs));
        return quote!(#item);
    }
    let derive = derive(&item.ident);
    let marker = marker(&item.ident);
    quote!(#derive #closed #deprecated #item #marker)
}

fn enumeration(arguments: TokenStream, mut item: ItemEnum, mistakes: &mut Mistakes) -> TokenStream {
    let mut arguments = Arguments::parse(arguments, Span::call_site(), ENUM, mistakes);
    let note = arguments.text("deprecated", mistakes);
    let open = match (
        arguments.flag("open", mistakes),
        arguments.flag("closed", mistakes),
    ) {
        (true, true) => {
            mistakes.at(&item.ident, "an enum is `open` or `closed`, not both");
            None
        }
        (true, false) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    };
    let tag = arguments.text("tag", mistakes);
    let whole = concrete(&item.ident, &item.generics, mistakes);
    documented(&item.attrs, &item.ident, mistakes);
    for variant in &item.variants {
        documented(&variant.attrs, &variant.ident, mistakes);
    }
    let marker = marker(&item.ident);
    if let Some(tag) = tag {
        let schema = tagged(&item, &tag.value(), open, note, mistakes);
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
    let derive = derive(&item.ident);
    let open = open.map(|open| quote!(#[schemars(extend("x-open" = #open))]));
    let deprecated = note.map(|note| deprecation(&note));
    quote! {
        #derive
        #open
        #deprecated
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #item
        #table
        #marker
    }
}

/// A union of structs that a constant member tells apart; schemars would inline them.
fn tagged(
    item: &ItemEnum,
    tag: &str,
    open: Option<bool>,
    note: Option<LitStr>,
    mistakes: &mut Mistakes,
) -> TokenStream {
    let branches: Vec<Type> = item
        .variants
        .iter()
        .filter_map(|variant| branch(variant, mistakes))
        .collect();
    let (ident, name) = (&item.ident, item.ident.unraw().to_string());
    let text = docs::text(&item.attrs);
    let (open, note) = (option(open), option(note));
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
                    branches: &[#(::protocol_schema::definition::<#branches>),*],
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
        "a variant of a tagged enum holds one struct: `At(CronAt)`",
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
                "variants hold data only in a tagged enum: `#[protocol(tag = \"kind\")]`",
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

/// Replaces our attribute on a member by what schemars understands.
fn member(attributes: &mut Vec<Attribute>, ident: &Ident, mistakes: &mut Mistakes) {
    let mut arguments = taken(attributes, MEMBER, ident.span(), mistakes);
    let name = arguments
        .text("name", mistakes)
        .map_or_else(|| wire::member(ident), |name| name.value());
    attributes.push(syn::parse_quote!(#[schemars(rename = #name)]));
    if let Some(value) = arguments.value("constant", mistakes) {
        attributes.push(extend("const", &value));
    }
    for (argument, keyword) in BOUNDS {
        if let Some(value) = arguments.value(argument, mistakes) {
            attributes.push(extend(keyword, &value));
        }
    }
    if let Some(reason) = arguments.text("untyped", mistakes) {
        attributes.push(
            syn::parse_quote!(#[schemars(transform = ::protocol_schema::types::Because(#reason))]),
        );
    }
    attributes.extend(deprecated(&mut arguments, mistakes));
}

fn extend(keyword: &str, value: &Expr) -> Attribute {
    syn::parse_quote!(#[schemars(extend(#keyword = #value))])
}

fn deprecated(arguments: &mut Arguments, mistakes: &mut Mistakes) -> Option<Attribute> {
    Some(deprecation(&arguments.text("deprecated", mistakes)?))
}

fn deprecation(note: &LitStr) -> Attribute {
    syn::parse_quote!(#[schemars(extend("deprecated" = true, "x-deprecated" = #note))])
}

/// Takes `#[protocol(…)]` off a member or a variant.
fn taken(
    attributes: &mut Vec<Attribute>,
    known: &[&str],
    place: Span,
    mistakes: &mut Mistakes,
) -> Arguments {
    let Some(index) = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("protocol"))
    else {
        return Arguments::parse(TokenStream::new(), place, known, mistakes);
    };
    Arguments::of(&attributes.remove(index), known, mistakes)
}

/// Takes away what only the derive understands, where there will be none.
fn bare(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !attribute.path().is_ident("schemars"));
}

fn derive(ident: &Ident) -> TokenStream {
    let name = ident.unraw().to_string();
    quote! {
        #[derive(::protocol_schema::schemars::JsonSchema)]
        #[schemars(crate = "::protocol_schema::schemars", extend("x-name" = #name))]
    }
}

fn marker(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl ::protocol_schema::Definition for #ident {}
    }
}

fn concrete(ident: &Ident, generics: &syn::Generics, mistakes: &mut Mistakes) -> bool {
    let concrete = generics.params.is_empty();
    if !concrete {
        mistakes.at(
            ident,
            "a type of the protocol has no generics: other languages need a name for each use",
        );
    }
    concrete
}

fn documented(attributes: &[Attribute], ident: &Ident, mistakes: &mut Mistakes) {
    if docs::text(attributes).is_empty() {
        mistakes.at(
            ident,
            format!("`{ident}` needs a doc comment: it is the documentation in every language"),
        );
    }
}
