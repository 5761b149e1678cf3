//! How far what a set accepts may go: numbers, lengths, items, members.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Arena, SetId};
use crate::rules::judge::matching;
use crate::rules::{Dependency, Keywords, Rule, RuleId};
use crate::schema::pattern::Pattern;

/// The largest integer that rules of type `integer` accept.
const SAFE: f64 = 9_007_199_254_740_991.0;

impl Arena {
    /// The largest number, and whether it is itself too large.
    pub(in crate::compat) fn upper(&self, set: SetId) -> (f64, bool) {
        let mut bound = (f64::INFINITY, false);
        self.each(set, |keywords| {
            let inclusive = number(keywords.maximum.as_ref()).map(|limit| (limit, false));
            let exclusive = number(keywords.exclusive_maximum.as_ref()).map(|limit| (limit, true));
            let safe = is_integer(keywords).then_some((SAFE, false));
            for (limit, is_out) in [inclusive, exclusive, safe].into_iter().flatten() {
                if limit < bound.0 || (limit <= bound.0 && is_out) {
                    bound = (limit, is_out);
                }
            }
        });
        bound
    }

    /// The smallest number, and whether it is itself too small.
    pub(in crate::compat) fn lower(&self, set: SetId) -> (f64, bool) {
        let mut bound = (f64::NEG_INFINITY, false);
        self.each(set, |keywords| {
            let inclusive = number(keywords.minimum.as_ref()).map(|limit| (limit, false));
            let exclusive = number(keywords.exclusive_minimum.as_ref()).map(|limit| (limit, true));
            let safe = is_integer(keywords).then_some((-SAFE, false));
            for (limit, is_out) in [inclusive, exclusive, safe].into_iter().flatten() {
                if limit > bound.0 || (limit >= bound.0 && is_out) {
                    bound = (limit, is_out);
                }
            }
        });
        bound
    }

    /// Fewest and most characters.
    pub(in crate::compat) fn lengths(&self, set: SetId) -> (u64, u64) {
        let mut bounds = (0, u64::MAX);
        self.each(set, |keywords| {
            bounds.0 = bounds.0.max(keywords.min_length.unwrap_or(0));
            bounds.1 = bounds.1.min(keywords.max_length.unwrap_or(u64::MAX));
        });
        bounds
    }

    /// Fewest and most items.
    pub(in crate::compat) fn counts(&self, set: SetId) -> (u64, u64) {
        let mut bounds = (0, u64::MAX);
        self.each(set, |keywords| {
            bounds.0 = bounds.0.max(keywords.min_items.unwrap_or(0));
            bounds.1 = bounds.1.min(keywords.max_items.unwrap_or(u64::MAX));
            if let (Some(tuple), Some(rest)) = (&keywords.tuple, keywords.additional_items)
                && self.is_false(rest)
            {
                bounds.1 = bounds.1.min(tuple.len() as u64);
            }
            if keywords.items.is_some_and(|items| self.is_false(items)) {
                bounds.1 = 0;
            }
            if keywords.contains.is_some() {
                bounds.0 = bounds.0.max(1);
            }
        });
        bounds
    }

    /// Items before this index may have a rule of their own.
    pub(in crate::compat) fn positions(&self, set: SetId) -> usize {
        let mut most = 0;
        self.each(set, |keywords| {
            most = most.max(keywords.tuple.as_ref().map_or(0, Vec::len));
        });
        most
    }

    /// What an item keeps.
    pub(in crate::compat) fn item(&self, set: SetId, index: usize) -> SetId {
        let mut rules = Vec::new();
        self.each(set, |keywords| rules.extend(item_rule(keywords, index)));
        self.set(rules)
    }

    /// Members that objects certainly have.
    pub(in crate::compat) fn required(&self, set: SetId) -> BTreeSet<String> {
        let mut required = BTreeSet::new();
        self.each(set, |keywords| {
            required.extend(keywords.required.iter().cloned());
        });
        self.demanded(set, required)
    }

    /// The members, and those that they ask for.
    pub(in crate::compat) fn demanded(
        &self,
        set: SetId,
        present: BTreeSet<String>,
    ) -> BTreeSet<String> {
        let mut known = present;
        loop {
            let mut further = BTreeSet::new();
            self.each(set, |keywords| {
                for (name, dependency) in &keywords.dependencies {
                    if let Dependency::Members(wanted) = dependency
                        && known.contains(name)
                    {
                        further
                            .extend(wanted.iter().filter(|name| !known.contains(*name)).cloned());
                    }
                }
            });
            if further.is_empty() || !self.spend(further.len()) {
                return known;
            }
            known.extend(further);
        }
    }

    /// Members that some rule of the set declares.
    pub(in crate::compat) fn declared(&self, set: SetId) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        for id in self.members(set).iter() {
            names.extend(self.declared[id.0].keys().map(String::as_str));
        }
        names
    }

    pub(in crate::compat) fn declares(&self, set: SetId, name: &str) -> bool {
        let members = self.members(set);
        members
            .iter()
            .any(|id| self.declared[id.0].contains_key(name))
    }

    /// What a rule says about a member it declares.
    pub(in crate::compat) fn property(&self, id: RuleId, name: &str) -> Option<RuleId> {
        self.declared[id.0].get(name).copied()
    }

    /// What a member keeps.
    pub(in crate::compat) fn member(&self, set: SetId, name: &str) -> SetId {
        let mut rules = Vec::new();
        for id in self.members(set).iter() {
            let Rule::Keywords(keywords) = self.rule(*id) else {
                continue;
            };
            let own = self.property(*id, name);
            rules.extend(own);
            let mut is_other = own.is_none();
            for (pattern, rule) in &keywords.pattern_properties {
                match matches(pattern, name) {
                    Some(true) => {
                        rules.push(*rule);
                        is_other = false;
                    }
                    // Nobody knows, so neither this rule nor the one for other members can be counted on.
                    None => is_other = false,
                    Some(false) => {}
                }
            }
            if is_other {
                rules.extend(keywords.additional_properties);
            }
            let refused = |names: RuleId| self.refuses(names, &Value::from(name));
            if keywords.property_names.is_some_and(refused) {
                rules.push(self.never);
            }
        }
        self.set(rules)
    }

    /// What members that nobody declares keep: those that match no pattern first, then those of each pattern.
    pub(in crate::compat) fn others(&self, set: SetId) -> Vec<(Option<String>, SetId)> {
        let mut rest = Vec::new();
        let mut patterns = Vec::new();
        self.each(set, |keywords| {
            rest.extend(keywords.additional_properties);
            let each = keywords.pattern_properties.iter();
            patterns.extend(each.map(|(pattern, rule)| (Some(pattern.source.clone()), *rule)));
        });
        let mut found = vec![(None, self.set(rest))];
        found.extend(
            patterns
                .into_iter()
                .map(|(source, rule)| (source, self.set([rule]))),
        );
        found
    }

    /// Fewest and most members.
    pub(in crate::compat) fn sizes(&self, set: SetId) -> (u64, u64) {
        let mut bounds = (self.required(set).len() as u64, u64::MAX);
        self.each(set, |keywords| {
            bounds.0 = bounds.0.max(keywords.min_properties.unwrap_or(0));
            bounds.1 = bounds.1.min(keywords.max_properties.unwrap_or(u64::MAX));
        });
        if self
            .others(set)
            .iter()
            .all(|(_, other)| self.is_empty(*other))
        {
            let possible = |name: &&str| !self.is_empty(self.member(set, name));
            let count = self.declared(set).into_iter().filter(possible).count();
            bounds.1 = bounds.1.min(count as u64);
        }
        bounds
    }
}

/// The rule of an item.
pub(in crate::compat) fn item_rule(keywords: &Keywords, index: usize) -> Option<RuleId> {
    match &keywords.tuple {
        Some(tuple) => tuple.get(index).copied().or(keywords.additional_items),
        None => keywords.items,
    }
}

/// Whether a name matches a pattern; nothing when that takes long to find out.
pub(in crate::compat) fn matches(pattern: &Pattern, name: &str) -> Option<bool> {
    matching::matches(pattern, name)
}

pub(in crate::compat) fn number(number: Option<&serde_json::Number>) -> Option<f64> {
    number.and_then(serde_json::Number::as_f64)
}

fn is_integer(keywords: &Keywords) -> bool {
    keywords.types.contains(&"integer") && !keywords.types.contains(&"number")
}
