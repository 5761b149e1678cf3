//! Arguments of an attribute: `scope = Write, targeted, since = "2026.1"`.

use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, LitInt, LitStr, Path, Token, parenthesized, token};

use crate::mistakes::Mistakes;

/// The arguments of one attribute, each read at most once.
pub(crate) struct Arguments {
    place: Span,
    given: Vec<Argument>,
    /// Names that were there, whatever their value; anything might have been meant by an unknown one.
    seen: Vec<String>,
    unknown: bool,
}

struct Argument {
    name: Ident,
    value: Option<Expr>,
    /// What stands in parentheses behind the name.
    nested: Option<TokenStream>,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
        if input.peek(token::Paren) {
            let inside;
            parenthesized!(inside in input);
            return Ok(Self {
                name,
                value: None,
                nested: Some(inside.parse()?),
            });
        }
        let value = if input.parse::<Option<Token![=]>>()?.is_some() {
            Some(input.parse()?)
        } else {
            None
        };
        Ok(Self {
            name,
            value,
            nested: None,
        })
    }
}

impl Arguments {
    /// Reads `tokens` and records every argument that is not in `known`, or is there twice.
    pub(crate) fn parse(
        tokens: TokenStream,
        place: Span,
        known: &[&str],
        mistakes: &mut Mistakes,
    ) -> Self {
        let parsed = Punctuated::<Argument, Token![,]>::parse_terminated.parse2(tokens);
        let parsed = mistakes.ok(parsed);
        let unknown = parsed.is_none();
        let mut made = Self {
            place,
            given: Vec::new(),
            seen: Vec::new(),
            unknown,
        };
        for argument in parsed.into_iter().flatten() {
            let name = &argument.name;
            if !known.iter().any(|word| name == word) {
                mistakes.at(
                    name,
                    format!("unknown argument `{name}`, expected {}", list(known)),
                );
                made.unknown = true;
            } else if made.seen.contains(&name.to_string()) {
                mistakes.at(name, format!("argument `{name}` is given twice"));
            } else {
                made.seen.push(name.to_string());
                made.given.push(argument);
            }
        }
        made
    }

    /// The arguments of `attribute`; none when it has no parentheses.
    pub(crate) fn of(attribute: &Attribute, known: &[&str], mistakes: &mut Mistakes) -> Self {
        let tokens = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            syn::Meta::Path(_) => TokenStream::new(),
            syn::Meta::NameValue(meta) => {
                mistakes.at(meta, "arguments stand in parentheses");
                TokenStream::new()
            }
        };
        let place = attribute
            .path()
            .segments
            .last()
            .map_or_else(Span::call_site, |segment| segment.ident.span());
        Self::parse(tokens, place, known, mistakes)
    }

    /// Records that `name` is missing, unless something was written that may have been meant for it.
    pub(crate) fn require(&self, name: &str, help: &str, mistakes: &mut Mistakes) {
        if !self.unknown && !self.seen.iter().any(|seen| seen == name) {
            mistakes.push(syn::Error::new(
                self.place,
                format!("missing `{name}`: {help}"),
            ));
        }
    }

    /// Whether the flag `name` is there.
    pub(crate) fn flag(&mut self, name: &str, mistakes: &mut Mistakes) -> bool {
        let Some(Argument {
            name: word,
            value,
            nested,
        }) = self.take(name)
        else {
            return false;
        };
        if let Some(value) = value {
            mistakes.at(value, format!("`{word}` takes no value"));
        } else if nested.is_some() {
            mistakes.at(&word, format!("`{word}` takes no value"));
        }
        true
    }

    /// A non-empty text.
    pub(crate) fn text(&mut self, name: &str, mistakes: &mut Mistakes) -> Option<LitStr> {
        match self.value(name, mistakes)? {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) if !text.value().trim().is_empty() => Some(text),
            other => {
                mistakes.at(
                    other,
                    format!("`{name}` takes a text, such as `{name} = \"…\"`"),
                );
                None
            }
        }
    }

    /// A name, or a path to one.
    pub(crate) fn path(&mut self, name: &str, mistakes: &mut Mistakes) -> Option<Path> {
        let value = self.value(name, mistakes)?;
        path(name, value, mistakes)
    }

    /// A list of names.
    pub(crate) fn paths(&mut self, name: &str, mistakes: &mut Mistakes) -> Vec<Path> {
        match self.value(name, mistakes) {
            None => Vec::new(),
            Some(Expr::Array(list)) => list
                .elems
                .into_iter()
                .filter_map(|element| path(name, element, mistakes))
                .collect(),
            Some(other) => {
                mistakes.at(
                    other,
                    format!("`{name}` takes a list, such as `{name} = [First, Second]`"),
                );
                Vec::new()
            }
        }
    }

    /// A list of non-empty texts.
    pub(crate) fn texts(&mut self, name: &str, mistakes: &mut Mistakes) -> Vec<LitStr> {
        let elements = match self.value(name, mistakes) {
            None => return Vec::new(),
            Some(Expr::Array(list)) => list.elems.into_iter().collect(),
            Some(other) => vec![other],
        };
        let mut texts: Vec<LitStr> = Vec::new();
        for element in elements {
            match element {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) if !text.value().trim().is_empty() => {
                    if texts.iter().any(|earlier| earlier.value() == text.value()) {
                        mistakes.at(&text, format!("`{}` is listed twice", text.value()));
                    }
                    texts.push(text);
                }
                other => mistakes.at(
                    other,
                    format!("`{name}` takes a list of texts, such as `{name} = [\"…\"]`"),
                ),
            }
        }
        texts
    }

    /// A whole number.
    pub(crate) fn number(&mut self, name: &str, mistakes: &mut Mistakes) -> Option<LitInt> {
        match self.value(name, mistakes)? {
            Expr::Lit(ExprLit {
                lit: Lit::Int(number),
                ..
            }) if number.suffix().is_empty() && number.base10_parse::<u64>().is_ok() => {
                Some(number)
            }
            other => {
                mistakes.at(
                    other,
                    format!("`{name}` takes a whole number, such as `{name} = 4_096`"),
                );
                None
            }
        }
    }

    /// Rules and reasons: `allow(field_bound = "the name is as long as it is")`. A rule is spelled as in documents.
    pub(crate) fn reasons(&mut self, name: &str, mistakes: &mut Mistakes) -> Vec<(String, LitStr)> {
        let Some(Argument {
            name: word, nested, ..
        }) = self.take(name)
        else {
            return Vec::new();
        };
        let wanted = format!("`{word}` takes rules and reasons: `{word}(rule_id = \"why\")`");
        let Some(nested) = nested else {
            mistakes.at(&word, wanted);
            return Vec::new();
        };
        let parsed = Punctuated::<Argument, Token![,]>::parse_terminated.parse2(nested);
        let Some(given) = mistakes.ok(parsed) else {
            return Vec::new();
        };
        if given.is_empty() {
            mistakes.at(&word, wanted);
        }
        let mut reasons: Vec<(String, LitStr)> = Vec::new();
        for Argument {
            name: rule, value, ..
        } in given
        {
            let id = rule.to_string().replace('_', "-");
            match value {
                Some(Expr::Lit(ExprLit {
                    lit: Lit::Str(reason),
                    ..
                })) if !reason.value().trim().is_empty() => {
                    if reasons.iter().any(|(earlier, _)| *earlier == id) {
                        mistakes.at(&rule, format!("rule `{rule}` is given twice"));
                    }
                    reasons.push((id, reason));
                }
                Some(other) => mistakes.at(other, "say why, in a text"),
                None => mistakes.at(&rule, format!("say why: `{rule} = \"…\"`")),
            }
        }
        reasons
    }

    /// Any expression.
    pub(crate) fn value(&mut self, name: &str, mistakes: &mut Mistakes) -> Option<Expr> {
        let Argument {
            name: word, value, ..
        } = self.take(name)?;
        if value.is_none() {
            mistakes.at(&word, format!("`{word}` needs a value: `{word} = …`"));
        }
        value
    }

    fn take(&mut self, name: &str) -> Option<Argument> {
        let index = self
            .given
            .iter()
            .position(|argument| argument.name == name)?;
        Some(self.given.swap_remove(index))
    }
}

fn path(name: &str, value: Expr, mistakes: &mut Mistakes) -> Option<Path> {
    match value {
        Expr::Path(path) if path.qself.is_none() => Some(path.path),
        other => {
            mistakes.at(other, format!("`{name}` takes a name"));
            None
        }
    }
}

fn list(words: &[&str]) -> String {
    if words.is_empty() {
        return "none".to_owned();
    }
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn check(tokens: TokenStream, expected: &str) {
        let mut mistakes = Mistakes::default();
        let mut arguments = Arguments::parse(
            tokens,
            Span::call_site(),
            &["scope", "since", "targeted"],
            &mut mistakes,
        );
        arguments.path("scope", &mut mistakes);
        arguments.text("since", &mut mistakes);
        arguments.flag("targeted", &mut mistakes);
        arguments.require("since", "say when", &mut mistakes);
        let said = mistakes.into_tokens().to_string();
        let count = said.matches("compile_error").count();
        assert_eq!(
            (said.contains(expected), count),
            (true, usize::from(!expected.is_empty())),
            "{said}"
        );
    }

    #[test]
    fn every_mistake_has_its_text() {
        check(quote!(scope = Write, since = "2026.1", targeted), "");
        check(
            quote!(scop = Write),
            "unknown argument `scop`, expected `scope`, `since`, `targeted`",
        );
        check(
            quote!(scope = Write, scope = Read, since = "1"),
            "argument `scope` is given twice",
        );
        check(quote!(scope, since = "1"), "`scope` needs a value");
        check(quote!(scope = 1, since = "1"), "`scope` takes a name");
        check(quote!(since = 2026), "`since` takes a text");
        check(
            quote!(since = "1", targeted = true),
            "`targeted` takes no value",
        );
        check(quote!(scope = Write), "missing `since`: say when");
        check(quote!(= Write), "expected ident");
        check(quote!(scope(Write), since = "1"), "`scope` needs a value");
        check(
            quote!(since = "1", targeted(very)),
            "`targeted` takes no value",
        );
    }

    #[test]
    fn lists_numbers_and_reasons_have_their_texts() {
        let check = |tokens: TokenStream, expected: &str| {
            let mut mistakes = Mistakes::default();
            let known = ["emits", "bytes", "allow"];
            let mut arguments = Arguments::parse(tokens, Span::call_site(), &known, &mut mistakes);
            arguments.texts("emits", &mut mistakes);
            arguments.number("bytes", &mut mistakes);
            arguments.reasons("allow", &mut mistakes);
            let said = mistakes.into_tokens().to_string();
            let count = said.matches("compile_error").count();
            assert_eq!(
                (said.contains(expected), count),
                (true, usize::from(!expected.is_empty())),
                "{said}"
            );
        };
        check(
            quote!(
                emits = ["a", "b.c"],
                bytes = 4_096,
                allow(one_rule = "why", other = "why")
            ),
            "",
        );
        check(quote!(emits = [a]), "`emits` takes a list of texts");
        check(quote!(emits = [""]), "`emits` takes a list of texts");
        check(quote!(emits = ["a", "a"]), "`a` is listed twice");
        check(quote!(bytes = "4096"), "`bytes` takes a whole number");
        check(quote!(bytes = -1), "`bytes` takes a whole number");
        check(quote!(bytes = 1.5), "`bytes` takes a whole number");
        check(quote!(bytes = 1u8), "`bytes` takes a whole number");
        check(quote!(allow = "why"), "`allow` takes rules and reasons");
        check(quote!(allow), "`allow` takes rules and reasons");
        check(quote!(allow()), "`allow` takes rules and reasons");
        check(quote!(allow(one_rule)), "say why: `one_rule =");
        check(quote!(allow(one_rule = 1)), "say why, in a text");
        check(quote!(allow(one_rule = " ")), "say why, in a text");
        check(
            quote!(allow(one = "why", one = "again")),
            "rule `one` is given twice",
        );
    }

    #[test]
    fn rules_are_spelled_as_in_documents() {
        let mut mistakes = Mistakes::default();
        let tokens = quote!(allow(integer_bounds = "why"));
        let mut arguments = Arguments::parse(tokens, Span::call_site(), &["allow"], &mut mistakes);
        let reasons = arguments.reasons("allow", &mut mistakes);
        let reasons: Vec<_> = reasons
            .iter()
            .map(|(rule, reason)| (rule.as_str(), reason.value()))
            .collect();
        assert_eq!(reasons, [("integer-bounds", "why".to_owned())]);
        assert!(mistakes.into_tokens().is_empty());
    }

    #[test]
    fn all_mistakes_are_kept() {
        let mut mistakes = Mistakes::default();
        Arguments::parse(quote!(one, two), Span::call_site(), &[], &mut mistakes);
        let said = mistakes.into_tokens().to_string();
        assert!(said.contains("`one`") && said.contains("`two`"), "{said}");
    }
}
