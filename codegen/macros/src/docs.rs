//! Reads doc comments.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The text of the doc comments among `attributes`; empty when there is none.
pub(crate) fn text(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes.iter().filter_map(line).collect();
    lines.join("\n").trim().to_owned()
}

fn line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    let Expr::Lit(ExprLit {
        lit: Lit::Str(text),
        ..
    }) = &meta.value
    else {
        return None;
    };
    let text = text.value();
    meta.path.is_ident("doc").then(|| {
        text.strip_prefix(' ')
            .unwrap_or(&text)
            .trim_end()
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn lines_are_joined_and_one_leading_space_goes() {
        let item: syn::ItemStruct = parse_quote! {
            /// Sends a message.
            ///
            ///   indented
            #[allow(dead_code)]
            struct S;
        };
        assert_eq!(text(&item.attrs), "Sends a message.\n\n  indented");
        assert_eq!(text(&[]), "");
    }
}
