//! Arguments of an attribute: `scope = Write, targeted, since = "2026.1"`.

use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::token::Paren;
use syn::{Attribute, Expr, ExprLit, Lit, LitInt, LitStr, Path, Token, parenthesized};

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
    given: Given,
}

/// What stands behind an argument's name.
enum Given {
    Nothing,
    Value(Expr),
    List(Vec<Argument>),
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
        let given = if input.parse::<Option<Token![=]>>()?.is_some() {
            Given::Value(input.parse()?)
        } else if input.peek(Paren) {
            let inside;
            parenthesized!(inside in input);
            let list = Punctuated::<Self, Token![,]>::parse_terminated(&inside)?;
            Given::List(list.into_iter().collect())
        } else {
            Given::Nothing
        };
        Ok(Self { name, given })
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
        let Some(Argument { name: word, given }) = self.take(name) else {
            return false;
        };
        match given {
            Given::Nothing => {}
            Given::Value(value) => mistakes.at(value, format!("`{word}` takes no value")),
            Given::List(_) => mistakes.at(&word, format!("`{word}` takes no value")),
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

    /// A list of non-empty texts, each there once.
    pub(crate) fn texts(&mut self, name: &str, mistakes: &mut Mistakes) -> Vec<LitStr> {
        let elements = match self.value(name, mistakes) {
            None => return Vec::new(),
            Some(Expr::Array(list)) => list.elems.into_iter().collect(),
            // One text alone may be meant, and what is no text is told as such.
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

    /// Any expression.
    pub(crate) fn value(&mut self, name: &str, mistakes: &mut Mistakes) -> Option<Expr> {
        let Argument { name: word, given } = self.take(name)?;
        if let Given::Value(value) = given {
            return Some(value);
        }
        mistakes.at(&word, format!("`{word}` needs a value: `{word} = …`"));
        None
    }

    /// Rules with reasons: `allow(field_case = "it is older than the rule")`. A rule's name has `-` where Rust has `_`.
    pub(crate) fn pairs(&mut self, name: &str, mistakes: &mut Mistakes) -> Vec<(String, LitStr)> {
        let Some(Argument { name: word, given }) = self.take(name) else {
            return Vec::new();
        };
        let wanted = format!("`{word}` takes rules with reasons: `{word}(rule_name = \"…\")`");
        let Given::List(list) = given else {
            mistakes.at(&word, wanted);
            return Vec::new();
        };
        let mut pairs: Vec<(String, LitStr)> = Vec::new();
        for Argument { name: rule, given } in list {
            let id = rule.to_string().replace('_', "-");
            match given {
                _ if pairs.iter().any(|(known, _)| *known == id) => {
                    mistakes.at(&rule, format!("argument `{rule}` is given twice"));
                }
                Given::Value(Expr::Lit(ExprLit {
                    lit: Lit::Str(reason),
                    ..
                })) if !reason.value().trim().is_empty() => pairs.push((id, reason)),
                _ => mistakes.at(&rule, &wanted),
            }
        }
        pairs
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
            &["scope", "since", "targeted", "allow"],
            &mut mistakes,
        );
        arguments.pairs("allow", &mut mistakes);
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
            "unknown argument `scop`, expected `scope`, `since`, `targeted`, `allow`",
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
        check(
            quote!(since = "1", allow(field_case = "old", ids = "old")),
            "",
        );
        check(
            quote!(since = "1", allow(ids = "old", ids = "old")),
            "argument `ids` is given twice",
        );
        for wrong in [
            quote!(allow),
            quote!(allow = "ids"),
            quote!(allow(ids)),
            quote!(allow(ids = "")),
        ] {
            check(
                quote!(since = "1", #wrong),
                "`allow` takes rules with reasons",
            );
        }
        check(
            quote!(since = "1", targeted(ids = "old")),
            "`targeted` takes no value",
        );
    }

    #[test]
    fn lists_and_numbers_have_their_texts() {
        let check = |tokens: TokenStream, expected: &str| {
            let mut mistakes = Mistakes::default();
            let known = ["emits", "bytes"];
            let mut arguments = Arguments::parse(tokens, Span::call_site(), &known, &mut mistakes);
            arguments.texts("emits", &mut mistakes);
            arguments.number("bytes", &mut mistakes);
            let said = mistakes.into_tokens().to_string();
            let count = said.matches("compile_error").count();
            assert_eq!(
                (said.contains(expected), count),
                (true, usize::from(!expected.is_empty())),
                "{said}"
            );
        };
        check(quote!(emits = ["a", "b.c"], bytes = 4_096), "");
        check(quote!(emits = [a]), "`emits` takes a list of texts");
        check(quote!(emits = "a"), "");
        check(quote!(emits = [""]), "`emits` takes a list of texts");
        check(quote!(emits = ["a", "a"]), "`a` is listed twice");
        check(quote!(bytes = "4096"), "`bytes` takes a whole number");
        check(quote!(bytes = -1), "`bytes` takes a whole number");
        check(quote!(bytes = 1.5), "`bytes` takes a whole number");
        check(quote!(bytes = 1u8), "`bytes` takes a whole number");
        check(quote!(bytes(one = 1)), "`bytes` needs a value");
    }

    #[test]
    fn names_of_rules_have_dashes() {
        let mut mistakes = Mistakes::default();
        let tokens = quote!(allow(field_case = "old"));
        let mut arguments = Arguments::parse(tokens, Span::call_site(), &["allow"], &mut mistakes);
        let pairs = arguments.pairs("allow", &mut mistakes);
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(rule, reason)| (rule.as_str(), reason.value()))
            .collect();
        assert_eq!(pairs, [("field-case", "old".to_owned())]);
    }

    #[test]
    fn all_mistakes_are_kept() {
        let mut mistakes = Mistakes::default();
        Arguments::parse(quote!(one, two), Span::call_site(), &[], &mut mistakes);
        let said = mistakes.into_tokens().to_string();
        assert!(said.contains("`one`") && said.contains("`two`"), "{said}");
    }
}
