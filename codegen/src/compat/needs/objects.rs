//! Keywords about objects.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Child, Gap, Need, Reader, Step};
use crate::compat::arena::matches;
use crate::compat::mask;
use crate::rules::{Dependency, Rule, RuleId};

impl Reader<'_> {
    pub(super) fn objects(&mut self) {
        let wide = self.wide;
        let required = self.arena.required(self.narrow);
        for name in wide
            .required
            .iter()
            .filter(|name| !required.contains(*name))
        {
            self.gap(Gap::Required {
                name: name.clone(),
                declared: self.arena.declares(self.narrow, name),
            });
        }
        if wide.min_properties.is_some() || wide.max_properties.is_some() {
            let (fewest, most) = self.arena.sizes(self.narrow);
            self.at_least("minProperties", wide.min_properties, fewest);
            self.at_most("maxProperties", wide.max_properties, most);
        }
        for (name, rule) in &wide.properties {
            if !self.arena.spend(1) {
                break;
            }
            if matches!(self.arena.rule(*rule), Rule::True) {
                continue;
            }
            let member = self.arena.member(self.narrow, name);
            if (self.lenient
                && self.arena.is_anything(member)
                && !self.arena.declares(self.narrow, name))
                || self.arena.is_empty(member)
            {
                continue;
            }
            if self.arena.is_false(*rule) {
                self.gap(Gap::Undeclared { name: name.clone() });
            } else {
                self.child(member, *rule, Step::Member(name.clone()));
            }
        }
        self.by_pattern();
        self.undeclared();
        if let Some(names) = wide.property_names {
            self.names(names);
        }
        self.dependencies(&required);
    }

    pub(super) fn by_pattern(&mut self) {
        for (pattern, rule) in &self.wide.pattern_properties {
            let mut always = Vec::new();
            self.arena.each(self.narrow, |narrow| {
                let same = narrow.pattern_properties.iter();
                let same = same.filter(|(found, _)| found.source == pattern.source);
                always.extend(same.map(|(_, rule)| *rule));
            });
            let step = || Step::Matching(pattern.source.clone());
            if !always.is_empty() {
                self.child(self.arena.set(always), *rule, step());
                continue;
            }
            let declared: Vec<String> = self.names_of_narrow();
            for name in declared {
                let member = self.arena.member(self.narrow, &name);
                if matches(pattern, &name) != Some(false) && !self.arena.is_empty(member) {
                    self.child(member, *rule, Step::Member(name));
                }
            }
            for (_, other) in self.arena.others(self.narrow) {
                if !self.arena.is_empty(other) {
                    self.child(other, *rule, step());
                }
            }
        }
    }

    pub(super) fn names_of_narrow(&self) -> Vec<String> {
        let names = self.arena.declared(self.narrow);
        names.into_iter().map(str::to_owned).collect()
    }

    /// Members that the wide rule does not declare.
    pub(super) fn undeclared(&mut self) {
        let Some(rule) = self.wide.additional_properties else {
            return;
        };
        if matches!(self.arena.rule(rule), Rule::True) {
            return;
        }
        let known: BTreeSet<&str> = self
            .wide
            .properties
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        let is_closed = self.arena.is_false(rule);
        for name in self.names_of_narrow() {
            let patterns = &self.wide.pattern_properties;
            let is_declared = known.contains(name.as_str())
                || patterns
                    .iter()
                    .any(|(pattern, _)| matches(pattern, &name) == Some(true));
            if is_declared || !self.arena.spend(1) {
                continue;
            }
            let member = self.arena.member(self.narrow, &name);
            if self.arena.is_empty(member) {
                continue;
            }
            if is_closed {
                self.gap(Gap::Undeclared { name });
            } else {
                self.child(member, rule, Step::Member(name));
            }
        }
        for (source, other) in self.arena.others(self.narrow) {
            let patterns = self.wide.pattern_properties.iter();
            let mut sources = patterns.map(|(pattern, _)| &pattern.source);
            let is_matched = source.is_some_and(|source| sources.any(|known| *known == source));
            if is_matched || self.arena.is_empty(other) {
                continue;
            }
            if is_closed {
                self.gap(Gap::Rest);
            } else {
                self.child(other, rule, Step::Rest);
            }
        }
    }

    /// `propertyNames`: every name is declared and fine, or the narrow rule asks for as much.
    pub(super) fn names(&mut self, names: RuleId) {
        let others = self.arena.others(self.narrow);
        let is_closed = others.iter().all(|(_, other)| self.arena.is_empty(*other));
        let is_fine = |name: &String| {
            self.arena.accepts(names, &Value::from(name.as_str()))
                || self.arena.is_empty(self.arena.member(self.narrow, name))
        };
        if is_closed && self.names_of_narrow().iter().all(is_fine) {
            return;
        }
        let mut of_narrow: Vec<RuleId> = self.arena.of_type(mask::STRING).into_iter().collect();
        self.arena.each(self.narrow, |narrow| {
            of_narrow.extend(narrow.property_names);
        });
        let child = Child {
            narrow: self.arena.set(of_narrow),
            wide: names,
            step: Step::Hidden,
        };
        self.needs
            .push(Need::Any(vec![vec![child]], Gap::Keyword("propertyNames")));
    }

    pub(super) fn dependencies(&mut self, required: &BTreeSet<String>) {
        for (name, dependency) in &self.wide.dependencies {
            let member = self.arena.member(self.narrow, name);
            let is_unheard_of = self.lenient
                && self.arena.is_anything(member)
                && !self.arena.declares(self.narrow, name);
            if is_unheard_of || self.arena.is_empty(member) {
                continue;
            }
            match dependency {
                Dependency::Members(wanted) => {
                    let mut present = required.clone();
                    present.insert(name.clone());
                    let present = self.arena.demanded(self.narrow, present);
                    if wanted.iter().any(|wanted| !present.contains(wanted)) {
                        self.gap(Gap::Keyword("dependencies"));
                    }
                }
                Dependency::Rule(rule) => {
                    let mut more = Vec::new();
                    self.arena.each(self.narrow, |narrow| {
                        for (of_narrow, dependency) in &narrow.dependencies {
                            if let Dependency::Rule(rule) = dependency
                                && of_narrow == name
                            {
                                more.push(*rule);
                            }
                        }
                    });
                    let child = Child {
                        narrow: self.arena.with(self.narrow, more),
                        wide: *rule,
                        step: Step::Hidden,
                    };
                    self.needs
                        .push(Need::Any(vec![vec![child]], Gap::Keyword("dependencies")));
                }
            }
        }
    }
}
