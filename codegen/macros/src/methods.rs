//! `#[methods]`: a trait becomes the rows of a namespace.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{
    Attribute, FnArg, ItemTrait, LitStr, Pat, Path, ReturnType, Signature, TraitItem, TraitItemFn,
    Type,
};

use crate::arguments::Arguments;
use crate::mistakes::Mistakes;
use crate::{docs, wire};

const METHOD: &[&str] = &[
    "scope",
    "role",
    "idempotency",
    "repeats",
    "effect",
    "emits",
    "result_bytes",
    "max_result_bytes",
    "errors",
    "since",
    "deprecated",
    "name",
    "ack",
    "earlier",
    "allow",
];
const EVENT: &[&str] = &[
    "delivery",
    "scope",
    "role",
    "since",
    "deprecated",
    "name",
    "targeted",
    "state_version",
    "allow",
];

/// The trait without our attributes, its constant of rows, and what is wrong.
pub(crate) fn expand(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let parsed = match syn::parse2::<ItemTrait>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            mistakes.push(syn::Error::new(
                error.span(),
                format!("`#[methods]` goes on a trait: {error}"),
            ));
            let mistakes = mistakes.into_tokens();
            return quote!(#item #mistakes);
        }
    };
    let (clean, rows) = namespace(arguments, parsed, &mut mistakes);
    let mistakes = mistakes.into_tokens();
    quote!(#clean #rows #mistakes)
}

fn namespace(
    arguments: TokenStream,
    mut item: ItemTrait,
    mistakes: &mut Mistakes,
) -> (ItemTrait, TokenStream) {
    let mut arguments = Arguments::parse(arguments, Span::call_site(), &["name"], mistakes);
    let prefix = arguments
        .text("name", mistakes)
        .map_or_else(|| wire::namespace(&item.ident), |name| name.value());
    let text = required_docs(&item.attrs, &item.ident, mistakes);
    if !item.generics.params.is_empty() || !item.supertraits.is_empty() {
        mistakes.at(
            &item.ident,
            "a namespace has neither generics nor supertraits",
        );
    }

    let mut methods = Vec::new();
    let mut events = Vec::new();
    let mut checks = Vec::new();
    for member in &mut item.items {
        let TraitItem::Fn(function) = member else {
            mistakes.at(member, "a namespace holds methods and events only");
            continue;
        };
        match kind(function, mistakes) {
            Some((Kind::Method, attribute)) => {
                let (row, check) = method(&prefix, function, &attribute, mistakes).unzip();
                methods.extend(row);
                checks.extend(check);
            }
            Some((Kind::Event, attribute)) => {
                events.extend(event(&prefix, function, &attribute, mistakes));
            }
            None => {}
        }
    }

    let (visibility, name) = (&item.vis, &item.ident);
    let id = name.unraw().to_string();
    let summary = format!("The rows of [`trait@{id}`], for the document.");
    let rows = quote! {
        #[doc = #summary]
        #[allow(non_upper_case_globals)]
        #visibility const #name: ::protocol_schema::rows::Namespace = ::protocol_schema::rows::Namespace {
            id: #id,
            description: #text,
            methods: &[#(#methods),*],
            events: &[#(#events),*],
        };
        #(#checks)*
    };
    (item, rows)
}

enum Kind {
    Method,
    Event,
}

/// Takes our attribute off the function.
fn kind(function: &mut TraitItemFn, mistakes: &mut Mistakes) -> Option<(Kind, Attribute)> {
    let is_ours = |attribute: &Attribute| {
        attribute.path().is_ident("method") || attribute.path().is_ident("event")
    };
    let Some(index) = function.attrs.iter().position(is_ours) else {
        mistakes.at(
            &function.sig.ident,
            "say what it is: `#[method(…)]` or `#[event(…)]`",
        );
        return None;
    };
    let attribute = function.attrs.remove(index);
    if let Some(condition) = function
        .attrs
        .iter()
        .find(|other| other.path().is_ident("cfg"))
    {
        mistakes.at(
            condition,
            "a protocol is the same in every build: what only some servers serve is declined by the others",
        );
    }
    while let Some(extra) = function.attrs.iter().position(is_ours) {
        mistakes.at(
            function.attrs.remove(extra),
            "one `#[method(…)]` or `#[event(…)]` is enough",
        );
    }
    let kind = if attribute.path().is_ident("method") {
        Kind::Method
    } else {
        Kind::Event
    };
    Some((kind, attribute))
}

/// The row of a method, and what lets the compiler check its idempotency key.
fn method(
    prefix: &str,
    function: &TraitItemFn,
    attribute: &Attribute,
    mistakes: &mut Mistakes,
) -> Option<(TokenStream, TokenStream)> {
    let mut arguments = Arguments::of(attribute, METHOD, mistakes);
    let common = common(prefix, function, &mut arguments, mistakes);
    let idempotency = arguments.path("idempotency", mistakes);
    if let Some(key) = idempotency.as_ref().filter(|key| key.get_ident().is_none()) {
        mistakes.at(
            key,
            "`idempotency` names a member of the parameters: `idempotency = idempotency_key`",
        );
        return None;
    }
    let repeats = arguments.path("repeats", mistakes);
    if let (Some(repeats), None) = (&repeats, &idempotency) {
        mistakes.at(
            repeats,
            "`repeats` says what a second request with the same key does: name the key with `idempotency = …`",
        );
    }
    let repeats = repeats.map_or_else(|| quote!(AnsweredAgain), ToTokens::into_token_stream);
    let effect = arguments.path("effect", mistakes);
    let emits = arguments.texts("emits", mistakes);
    let result_bytes = result_bytes(&mut arguments, mistakes);
    let allow = allow(&mut arguments, mistakes);
    let errors = arguments.paths("errors", mistakes);
    let ack = arguments.path("ack", mistakes);
    let earlier = arguments.paths("earlier", mistakes);
    let role = arguments
        .path("role", mistakes)
        .map_or_else(|| quote!(Operator), ToTokens::into_token_stream);
    let scope = arguments.path("scope", mistakes);
    arguments.require(
        "scope",
        "say `scope = Read`, or `scope = None` when any caller may",
        mistakes,
    );
    let params = sole_parameter(&function.sig, "params", mistakes);
    let result = match &function.sig.output {
        ReturnType::Type(_, result) => Some(&**result),
        ReturnType::Default => {
            mistakes.at(
                &function.sig.ident,
                "a method needs a result type: `-> ChatSendResult`",
            );
            None
        }
    };
    let (params, result, scope) = (params?, result?, scope?);

    // Who may only read, or needs no scope at all, changes nothing; of everything else the worst is believed.
    let reads = scope.is_ident("None") || scope.is_ident("Read");
    let effect = effect.map_or_else(
        || if reads { quote!(None) } else { quote!(Repeats) },
        ToTokens::into_token_stream,
    );
    let scope = optional_scope(Some(&scope));
    let errors = errors.iter().map(|code| named(&quote!(ErrorCode), code));
    let params_schema = definition(params);
    let earlier = earlier.iter().map(definition);
    let result_schema = definition(result);
    let ack = option(ack.map(|ack| definition(&ack)));
    let key = option(
        idempotency
            .as_ref()
            .and_then(Path::get_ident)
            .map(wire::member),
    );
    let check = idempotency
        .map(|key| check_key(params, &key))
        .unwrap_or_default();
    let row = quote! {
        ::protocol_schema::rows::Method {
            #common
            params: #params_schema,
            earlier: &[#(#earlier),*],
            result: #result_schema,
            ack: #ack,
            role: ::protocol_schema::document::Role::#role,
            scope: #scope,
            idempotency: #key,
            repeats: ::protocol_schema::document::Repeats::#repeats,
            effect: ::protocol_schema::document::Effect::#effect,
            emits: &[#(#emits),*],
            result_bytes: #result_bytes,
            errors: &[#(#errors),*],
            allow: #allow,
        }
    };
    Some((row, check))
}

fn event(
    prefix: &str,
    function: &TraitItemFn,
    attribute: &Attribute,
    mistakes: &mut Mistakes,
) -> Option<TokenStream> {
    let mut arguments = Arguments::of(attribute, EVENT, mistakes);
    let common = common(prefix, function, &mut arguments, mistakes);
    let scope = optional_scope(arguments.path("scope", mistakes).as_ref());
    let role = arguments.path("role", mistakes);
    if let Some(any) = role.as_ref().filter(|role| role.is_ident("Any")) {
        mistakes.at(any, "an event that every role receives has no `role`");
    }
    let role = option(role.map(|role| quote!(::protocol_schema::document::Role::#role)));
    let allow = allow(&mut arguments, mistakes);
    let targeted = arguments.flag("targeted", mistakes);
    let state_version = arguments.flag("state_version", mistakes);
    let delivery = arguments.path("delivery", mistakes);
    arguments.require(
        "delivery",
        "say `delivery = DropIfSlow`, `delivery = MustDeliver` or `delivery = PerPayload`",
        mistakes,
    );
    if let ReturnType::Type(_, result) = &function.sig.output {
        mistakes.at(result, "an event has no result");
    }
    let payload = definition(sole_parameter(&function.sig, "payload", mistakes)?);
    let delivery = delivery?;
    Some(quote! {
        ::protocol_schema::rows::Event {
            #common
            payload: #payload,
            scope: #scope,
            role: #role,
            delivery: ::protocol_schema::document::Delivery::#delivery,
            targeted: #targeted,
            state_version: #state_version,
            allow: #allow,
        }
    })
}

/// What methods and events share: name, id, docs, since, deprecated.
fn common(
    prefix: &str,
    function: &TraitItemFn,
    arguments: &mut Arguments,
    mistakes: &mut Mistakes,
) -> TokenStream {
    let ident = &function.sig.ident;
    let id = ident.unraw().to_string();
    let text = required_docs(&function.attrs, ident, mistakes);
    let name = arguments.text("name", mistakes).map_or_else(
        || format!("{prefix}.{}", wire::member(ident)),
        |name| name.value(),
    );
    let since = arguments.text("since", mistakes);
    arguments.require(
        "since",
        "the first release that has it, `since = \"2026.1\"`",
        mistakes,
    );
    let since = since.unwrap_or_else(|| LitStr::new("", Span::call_site()));
    let deprecated = option(arguments.text("deprecated", mistakes));
    plain_signature(function, mistakes);
    quote! {
        name: #name,
        id: #id,
        description: #text,
        since: #since,
        deprecated: #deprecated,
    }
}

/// How large the result is; what is not said is the same for every method.
fn result_bytes(arguments: &mut Arguments, mistakes: &mut Mistakes) -> TokenStream {
    let usual = quote!(::protocol_schema::document::ResultBytes::USUAL);
    let size = arguments.number("result_bytes", mistakes);
    let most = arguments.number("max_result_bytes", mistakes);
    if size.is_none() && most.is_none() {
        return usual;
    }
    let size = size.map_or_else(|| quote!(#usual.default), ToTokens::into_token_stream);
    let most = most.map_or_else(|| quote!(#usual.maximum), ToTokens::into_token_stream);
    quote!(::protocol_schema::document::ResultBytes { default: #size, maximum: #most })
}

/// Conventions that are broken, and why.
fn allow(arguments: &mut Arguments, mistakes: &mut Mistakes) -> TokenStream {
    let reasons = arguments.pairs("allow", mistakes);
    let rows = reasons
        .iter()
        .map(|(rule, reason)| quote!((#rule, #reason)));
    quote!(&[#(#rows),*])
}

/// Lets the compiler say that the member does not exist, or is not a required text.
fn check_key(params: &Type, key: &Path) -> TokenStream {
    let span = key.span();
    quote_spanned! {span=>
        const _: fn(&#params) -> &::protocol_schema::NonEmpty = |params| &params.#key;
    }
}

fn plain_signature(function: &TraitItemFn, mistakes: &mut Mistakes) {
    let signature = &function.sig;
    if signature.asyncness.is_some() || !signature.generics.params.is_empty() {
        mistakes.at(
            &signature.ident,
            "a declaration is a plain `fn` without generics",
        );
    }
    if let Some(body) = &function.default {
        mistakes.at(body, "a declaration has no body");
    }
}

fn sole_parameter<'a>(
    signature: &'a Signature,
    wanted: &str,
    mistakes: &mut Mistakes,
) -> Option<&'a Type> {
    let mut inputs = signature.inputs.iter();
    if let (Some(FnArg::Typed(parameter)), None) = (inputs.next(), inputs.next())
        && let Pat::Ident(name) = &*parameter.pat
        && name.ident == wanted
    {
        return Some(&parameter.ty);
    }
    mistakes.at(
        &signature.ident,
        format!("takes exactly one parameter, `{wanted}: …`"),
    );
    None
}

fn required_docs(attributes: &[Attribute], ident: &Ident, mistakes: &mut Mistakes) -> String {
    let text = docs::text(attributes);
    if text.is_empty() {
        mistakes.at(
            ident,
            format!("`{ident}` needs a doc comment: it is the documentation in every language"),
        );
    }
    text
}

/// A function that gives the type's schema; the type keeps its own tokens so that the compiler points at them.
fn definition(ty: &impl ToTokens) -> TokenStream {
    quote!(::protocol_schema::definition::<#ty>)
}

fn optional_scope(scope: Option<&Path>) -> TokenStream {
    let scope = scope.filter(|path| !path.is_ident("None"));
    option(scope.map(|scope| named(&quote!(Scope), scope)))
}

/// `Scope::Write.name()`, spelled with the author's tokens.
fn named(table: &TokenStream, row: &Path) -> TokenStream {
    let span = row.span();
    quote_spanned!(span=> #table::#row.name())
}

/// `Some` or `None`, as an expression.
pub(crate) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}
