//! What a concise list says of alternatives none of which accepts a value (see "Concise errors" in
//! `codegen/ARCHITECTURE.md`).

use crate::evaluate::Run;
use crate::facts::is_of;
use crate::rules::{Keywords, Rule};
use crate::tree::Tree;

impl<'a> Run<'a> {
    /// Reports what the alternative that was meant has against a value, when it is known which one that is.
    pub(crate) fn tell_concisely(&mut self, rule: &Keywords, branches: &[usize], value: &Tree<'_>) -> bool {
        let is_constant = |branch: &usize| matches!(&self.nodes[*branch], Rule::Keywords(rule) if rule.constant.is_some() || rule.one_of_values.is_some());
        if branches.iter().all(is_constant) {
            self.not_allowed();
            return true;
        }
        if let Some((tag, values)) = &rule.tag {
            match (value, value.get(tag)) {
                (Tree::Object(_), Some(found)) => {
                    let meant = values
                        .iter()
                        .position(|value| matches!(found, Tree::Text(text) if text == value));
                    if let Some(meant) = meant {
                        self.rule(branches[meant], value);
                    } else {
                        let length = self.enter(tag);
                        self.not_allowed();
                        self.pointer.truncate(length);
                    }
                }
                (Tree::Object(_), None) => self.missing(tag),
                _ => self.fail("type", format_args!("must be object")),
            }
            return true;
        }
        let mut fitting = branches.iter().filter(|branch| {
            let types = self.types(**branch);
            types.is_empty() || types.iter().any(|name| is_of(name, value))
        });
        match (fitting.next(), fitting.next()) {
            (Some(&only), None) => {
                self.rule(only, value);
                true
            }
            _ => false,
        }
    }

    /// The types a rule names, itself or by the one rule it consists of.
    fn types(&self, rule: usize) -> &'a [String] {
        let mut at = rule;
        // Rules that refer to themselves for the same value are refused at generation; the bound is for nothing else.
        for _ in 0..self.nodes.len() {
            match &self.nodes[at] {
                Rule::Keywords(rule) => match rule.wraps {
                    Some(only) => at = only,
                    None => return &rule.types,
                },
                _ => break,
            }
        }
        &[]
    }
}
