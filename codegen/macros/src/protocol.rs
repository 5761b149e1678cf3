//! `#[protocol]`: a struct or an enum becomes a type of the protocol.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Expr, Fields, Item, ItemStruct, LitStr};

use crate::arguments::Arguments;
use crate::mistakes::Mistakes;
use crate::{choices, docs, wire};

const STRUCT: &[&str] = &["open", "deprecated", "allow"];
/// What a struct without named members takes: it is another name for a list, a map or any JSON.
const NAMED: &[&str] = &["deprecated", "allow"];
const MEMBER: &[&str] = &[
    "name",
    "constant",
    "untyped",
    "deprecated",
    "allow",
    "min",
    "max",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
];
/// What a value without a name of its own takes.
const VALUE: &[&str] = &[
    "untyped",
    "min",
    "max",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
];

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
        Ok(Item::Enum(item)) => choices::expand(arguments, item, &mut mistakes),
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
    let is_named = matches!(&item.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1);
    let known = if is_named { NAMED } else { STRUCT };
    let mut arguments = Arguments::parse(arguments, Span::call_site(), known, mistakes);
    let closed = (!is_named && !arguments.flag("open", mistakes))
        .then(|| quote!(#[schemars(deny_unknown_fields)]));
    let deprecated = deprecated(&mut arguments, mistakes);
    let allowed = allowed(&mut arguments, mistakes);
    documented(&item.attrs, &item.ident, mistakes);
    ours_alone(&item.attrs, mistakes);
    match &mut item.fields {
        Fields::Named(fields) => {
            for field in &mut fields.named {
                let Some(ident) = field.ident.clone() else {
                    continue;
                };
                documented(&field.attrs, &ident, mistakes);
                let name = member(&mut field.attrs, &ident, mistakes);
                field.attrs.push(name);
            }
        }
        Fields::Unnamed(fields) if is_named => {
            for field in &mut fields.unnamed {
                let mut arguments = taken(&mut field.attrs, VALUE, item.ident.span(), mistakes);
                value(&mut field.attrs, &mut arguments, mistakes);
            }
        }
        Fields::Unnamed(_) | Fields::Unit => {
            mistakes.at(
                &item.ident,
                "a protocol struct has named members, or is another name for one list, map or any JSON",
            );
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
    quote!(#derive #closed #deprecated #allowed #item #marker)
}

/// Replaces our attribute on a member by what schemars understands; the name on the wire is returned.
fn member(attributes: &mut Vec<Attribute>, ident: &Ident, mistakes: &mut Mistakes) -> Attribute {
    let mut arguments = taken(attributes, MEMBER, ident.span(), mistakes);
    let name = arguments
        .text("name", mistakes)
        .map_or_else(|| wire::member(ident), |name| name.value());
    if let Some(value) = arguments.value("constant", mistakes) {
        attributes.push(extend("const", &value));
    }
    attributes.extend(deprecated(&mut arguments, mistakes));
    attributes.extend(allowed(&mut arguments, mistakes));
    value(attributes, &mut arguments, mistakes);
    syn::parse_quote!(#[schemars(rename = #name)])
}

/// What may be said about any value: bounds, and why it has no type.
fn value(attributes: &mut Vec<Attribute>, arguments: &mut Arguments, mistakes: &mut Mistakes) {
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
}

pub(crate) fn extend(keyword: &str, value: &Expr) -> Attribute {
    syn::parse_quote!(#[schemars(extend(#keyword = #value))])
}

pub(crate) fn deprecated(arguments: &mut Arguments, mistakes: &mut Mistakes) -> Option<Attribute> {
    Some(deprecation(&arguments.text("deprecated", mistakes)?))
}

pub(crate) fn deprecation(note: &LitStr) -> Attribute {
    syn::parse_quote!(#[schemars(extend("deprecated" = true, "x-deprecated" = #note))])
}

/// Rules of the linter that are not held against this item, with the reasons.
fn allowed(arguments: &mut Arguments, mistakes: &mut Mistakes) -> Option<Attribute> {
    let allowed = allowance(arguments, mistakes)?;
    Some(syn::parse_quote!(#[schemars(extend("x-allow" = #allowed))]))
}

/// The same as an expression.
pub(crate) fn allowance(arguments: &mut Arguments, mistakes: &mut Mistakes) -> Option<Expr> {
    let pairs = arguments.pairs("allow", mistakes);
    let (rules, reasons): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
    (!rules.is_empty())
        .then(|| syn::parse_quote!(::protocol_schema::types::allowed(&[#((#rules, #reasons)),*])))
}

/// Takes `#[protocol(…)]` off a member or a variant.
pub(crate) fn taken(
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
    let attribute = attributes.remove(index);
    attributes.retain(|extra| {
        let is_extra = extra.path().is_ident("protocol");
        if is_extra {
            mistakes.at(extra, "one `#[protocol(…)]` is enough");
        }
        !is_extra
    });
    Arguments::of(&attribute, known, mistakes)
}

/// Schemas are written by `#[protocol]` alone: what else schemars understands would make forms the document does not have.
pub(crate) fn ours_alone(attributes: &[Attribute], mistakes: &mut Mistakes) {
    for attribute in attributes {
        if attribute.path().is_ident("schemars") {
            mistakes.at(
                attribute,
                "`#[protocol]` writes the schema: say it with its arguments",
            );
        }
    }
}

/// Takes away what only the derive understands, where there will be none.
pub(crate) fn bare(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !attribute.path().is_ident("schemars"));
}

pub(crate) fn derive(ident: &Ident) -> TokenStream {
    let name = ident.unraw().to_string();
    quote! {
        #[derive(::protocol_schema::schemars::JsonSchema)]
        #[schemars(crate = "::protocol_schema::schemars", extend("x-name" = #name))]
    }
}

pub(crate) fn marker(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl ::protocol_schema::Definition for #ident {}
    }
}

pub(crate) fn concrete(ident: &Ident, generics: &syn::Generics, mistakes: &mut Mistakes) -> bool {
    let concrete = generics.params.is_empty();
    if !concrete {
        mistakes.at(
            ident,
            "a type of the protocol has no generics: other languages need a name for each use",
        );
    }
    concrete
}

pub(crate) fn documented(attributes: &[Attribute], ident: &Ident, mistakes: &mut Mistakes) {
    if docs::text(attributes).is_empty() {
        mistakes.at(
            ident,
            format!("`{ident}` needs a doc comment: it is the documentation in every language"),
        );
    }
}
