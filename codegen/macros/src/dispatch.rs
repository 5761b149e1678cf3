//! `#[dispatch]`: an impl of a namespace's handlers becomes a row of the dispatch table.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{ItemImpl, Path, PathArguments};

use crate::mistakes::Mistakes;

const WANTED: &str =
    "`#[dispatch]` goes on the impl of a namespace's trait, such as `impl v3::System for Gateway`";

/// The item as it was, followed by the table's impl or by what is wrong.
pub(crate) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut mistakes = Mistakes::default();
    if !arguments.is_empty() {
        mistakes.at(
            arguments,
            "`#[dispatch]` takes no arguments: scope and idempotency stand in the protocol",
        );
    }
    let table = match syn::parse2::<ItemImpl>(item.clone()) {
        Ok(item) => table(&item, &mut mistakes),
        // What does not parse as an item at all is left to the compiler, which says it better.
        Err(_) if syn::parse2::<syn::Item>(item.clone()).is_err() => TokenStream::new(),
        Err(_) => {
            mistakes.at(head(item), WANTED);
            TokenStream::new()
        }
    };
    let mistakes = mistakes.into_tokens();
    quote!(#item #table #mistakes)
}

fn table(item: &ItemImpl, mistakes: &mut Mistakes) -> TokenStream {
    let Some((path, _)) = &item.trait_ else {
        mistakes.at(&item.self_ty, WANTED);
        return TokenStream::new();
    };
    let Some(path) = sibling(path) else {
        mistakes.at(path, WANTED);
        return TokenStream::new();
    };
    let conditions = item
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"));
    let (generics, _, bounds) = item.generics.split_for_impl();
    let gateway = &item.self_ty;
    quote! {
        #(#conditions)*
        #[automatically_derived]
        impl #generics #path for #gateway #bounds {}
    }
}

/// `v3::System` → `v3::SystemTable`, at the author's own tokens.
fn sibling(path: &Path) -> Option<Path> {
    let mut path = path.clone();
    let last = path.segments.last_mut()?;
    if !matches!(last.arguments, PathArguments::None) {
        return None;
    }
    last.ident = format_ident!("{}Table", last.ident, span = last.ident.span());
    Some(path)
}

/// The first token, where an item of the wrong kind says what it is.
fn head(item: &TokenStream) -> TokenStream {
    item.clone()
        .into_iter()
        .next()
        .map(ToTokens::into_token_stream)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(item: &TokenStream, expected: &TokenStream) {
        let made = expand(&TokenStream::new(), item).to_string();
        assert_eq!(made, quote!(#item #expected).to_string());
    }

    #[test]
    fn the_impl_stays_and_the_table_follows() {
        check(
            &quote!(impl v3::System for Gateway { async fn echo(&self) {} }),
            &quote!(
                #[automatically_derived]
                impl v3::SystemTable for Gateway {}
            ),
        );
        check(
            &quote!(
                #[cfg(unix)]
                impl<T: Clock> System for Gateway<T> where T: Send {}
            ),
            &quote!(
                #[cfg(unix)]
                #[automatically_derived]
                impl<T: Clock> SystemTable for Gateway<T> where T: Send {}
            ),
        );
    }

    #[test]
    fn anything_else_is_refused_and_kept() {
        let refusal = quote!(::core::compile_error! { #WANTED });
        check(&quote!(impl Gateway { fn echo(&self) {} }), &refusal);
        check(&quote!(impl v3::System<u8> for Gateway {}), &refusal);
        check(
            &quote!(
                struct Gateway;
            ),
            &refusal,
        );
    }
}
