//! Keywords that look at the value as a whole: alternatives, parts, negations, conditions.

use super::{Child, Gap, Need, Reader, Step};
use crate::compat::arena::SetId;
use crate::compat::mask;
use crate::rules::RuleId;

impl Reader<'_> {
    /// Keywords that look at the value as a whole.
    pub(super) fn in_place(&mut self, id: RuleId) {
        if let Some(listed) = self.arena.enumeration(id) {
            let values = listed.values().cloned().collect();
            self.gap(Gap::Listed { values });
            return;
        }
        if self.wide.constant.is_some() || self.wide.one_of_values.is_some() {
            let constant = self.wide.constant.clone().map(|constant| vec![constant]);
            let values = constant.or_else(|| self.wide.one_of_values.clone());
            self.gap(Gap::Listed {
                values: values.unwrap_or_default(),
            });
        }
        for (index, part) in self.wide.all_of.iter().flatten().enumerate() {
            self.child(self.narrow, *part, Step::Part("allOf", index));
        }
        if let Some(branches) = &self.wide.any_of {
            let chosen = self.chosen(id, branches);
            let each = chosen
                .into_iter()
                .map(|index| vec![self.part("anyOf", index, branches)]);
            let each = each.collect();
            self.needs.push(Need::Any(each, Gap::Branch(String::new())));
        }
        if let Some(branches) = &self.wide.one_of {
            let each = self.exactly_one(id, branches);
            self.needs.push(Need::Any(each, Gap::Branch(String::new())));
        }
        if let Some(not) = self.wide.not {
            self.negation(not);
        }
        if let Some(condition) = self.wide.condition {
            self.condition(condition);
        }
    }

    pub(super) fn part(&self, keyword: &'static str, index: usize, branches: &[RuleId]) -> Child {
        Child {
            narrow: self.narrow,
            wide: branches[index],
            step: Step::Part(keyword, index),
        }
    }

    /// The alternatives that may accept the value: the one that its tag selects, or all of them.
    pub(super) fn chosen(&self, id: RuleId, branches: &[RuleId]) -> Vec<usize> {
        let all = || {
            let fits = |index: &usize| self.arena.node_mask(branches[*index]) & self.mask != 0;
            let mut found: Vec<usize> = (0..branches.len()).filter(fits).collect();
            // The one that looks like the value's own rule is the likeliest, and the first that fits is the last one asked.
            let members = self.arena.members(self.narrow);
            let own: Vec<_> = members
                .iter()
                .map(|id| self.arena.fingerprint(*id))
                .collect();
            found.sort_by_key(|index| !own.contains(&self.arena.fingerprint(branches[*index])));
            found
        };
        let Some(tag) = self.arena.tag(id).filter(|_| self.mask == mask::OBJECT) else {
            return all();
        };
        let value = self.arena.values(self.arena.member(self.narrow, &tag.name));
        let Some(values) = value.filter(|_| self.arena.required(self.narrow).contains(&tag.name))
        else {
            return all();
        };
        let selects = |index: &usize| {
            values
                .values()
                .any(|value| value.as_str() == Some(tag.values[*index].as_str()))
        };
        (0..branches.len()).filter(selects).collect()
    }

    /// `oneOf`: the same alternatives as in the narrow rule, or one that no other alternative overlaps.
    pub(super) fn exactly_one(&self, id: RuleId, branches: &[RuleId]) -> Vec<Vec<Child>> {
        let mut found = Vec::new();
        self.arena.each(self.narrow, |narrow| {
            if let Some(of_narrow) = narrow
                .one_of
                .as_ref()
                .filter(|list| list.len() == branches.len())
            {
                found.push(self.both_ways(of_narrow, branches));
            }
        });
        let chosen = self.chosen(id, branches);
        for index in &chosen {
            let is_apart = |other: &usize| {
                *other == *index
                    || (self.arena.spend(1)
                        && self
                            .arena
                            .is_empty(self.arena.with(self.narrow, [branches[*other]])))
            };
            if chosen.iter().all(is_apart) {
                found.push(vec![self.part("oneOf", *index, branches)]);
            }
        }
        found
    }

    /// Each alternative of one list is as good as one of the other.
    pub(super) fn both_ways(&self, narrow: &[RuleId], wide: &[RuleId]) -> Vec<Child> {
        let fingerprint = |id: &RuleId| self.arena.fingerprint(*id);
        let mut open: Vec<_> = narrow.iter().map(|id| (*id, fingerprint(id))).collect();
        let mut pairs = Vec::new();
        let mut unlike = Vec::new();
        for id in wide {
            let wanted = fingerprint(id);
            match open.iter().position(|(_, text)| *text == wanted) {
                Some(at) => pairs.push((open.remove(at).0, *id)),
                None => unlike.push(*id),
            }
        }
        pairs.extend(open.into_iter().map(|(id, _)| id).zip(unlike));
        let both = |(a, b): (RuleId, RuleId)| [self.hidden([a], b), self.hidden([b], a)];
        pairs.into_iter().flat_map(both).collect()
    }

    pub(super) fn hidden<const N: usize>(&self, narrow: [RuleId; N], wide: RuleId) -> Child {
        Child {
            narrow: self.arena.set(narrow),
            wide,
            step: Step::Hidden,
        }
    }

    /// `not`: nothing is in both, or the narrow rule refuses at least as much.
    pub(super) fn negation(&mut self, not: RuleId) {
        if self.arena.is_empty(self.arena.with(self.narrow, [not])) {
            return;
        }
        let mut ways = Vec::new();
        self.arena.each(self.narrow, |narrow| {
            ways.extend(
                narrow
                    .not
                    .map(|of_narrow| vec![self.hidden([not], of_narrow)]),
            );
        });
        self.needs.push(Need::Any(ways, Gap::Keyword("not")));
    }

    pub(super) fn condition(&mut self, condition: RuleId) {
        let same = |narrow: SetId, wide: Option<RuleId>| {
            wide.map(|wide| Child {
                narrow,
                wide,
                step: Step::Hidden,
            })
        };
        let (then, otherwise) = (self.wide.then, self.wide.otherwise);
        let mut ways = Vec::new();
        let both = [same(self.narrow, then), same(self.narrow, otherwise)];
        ways.push(both.into_iter().flatten().collect());
        if self
            .arena
            .is_empty(self.arena.with(self.narrow, [condition]))
        {
            ways.push(same(self.narrow, otherwise).into_iter().collect());
        }
        let met = [same(self.narrow, Some(condition)), same(self.narrow, then)];
        ways.push(met.into_iter().flatten().collect());
        self.arena.each(self.narrow, |narrow| {
            let Some(of_narrow) = narrow.condition else {
                return;
            };
            let met = self
                .arena
                .with(self.narrow, [of_narrow].into_iter().chain(narrow.then));
            let unmet = self.arena.with(self.narrow, narrow.otherwise);
            let alike = [
                Some(self.hidden([of_narrow], condition)),
                Some(self.hidden([condition], of_narrow)),
                same(met, then),
                same(unmet, otherwise),
            ];
            ways.push(alike.into_iter().flatten().collect());
        });
        self.needs.push(Need::Any(ways, Gap::Keyword("if")));
    }
}
