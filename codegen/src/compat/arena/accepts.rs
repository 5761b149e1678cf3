//! What a set may accept at all: types, values.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;

use super::{Arena, DEEPEST, SetId, Values, mask};
use crate::compat::mask::Mask;
use crate::rules::judge::facts::print;
use crate::rules::{Keywords, Rule, RuleId};

/// Most values that are judged one by one.
const MOST_VALUES: usize = 1_000;

impl Arena {
    /// The types of values the set may accept; none when it certainly accepts nothing.
    pub(in crate::compat) fn mask(&self, set: SetId) -> Mask {
        if let Some(mask) = self.masks.borrow().get(&set) {
            return *mask;
        }
        let mask = self.mask_within(set, DEEPEST);
        self.masks.borrow_mut().insert(set, mask);
        mask
    }

    pub(in crate::compat) fn is_empty(&self, set: SetId) -> bool {
        self.mask(set) == 0
    }

    fn mask_within(&self, set: SetId, depth: u8) -> Mask {
        let members = self.members(set);
        let declared = members
            .iter()
            .fold(mask::ALL, |mask, id| mask & self.node_mask(*id));
        if declared == 0 || depth == 0 || !self.spend(members.len()) {
            return declared;
        }
        let mut mask = declared;
        if let Some(values) = self.values(set) {
            mask &= values
                .values()
                .fold(0, |mask, value| mask | mask::of(value));
        }
        if mask & mask::NUMBERS != 0 {
            let ((low, least), (high, most)) = (self.lower(set), self.upper(set));
            if low > high || (low >= high && (least || most)) {
                mask &= !mask::NUMBERS;
            }
        }
        if mask & mask::STRING != 0 {
            let (fewest, longest) = self.lengths(set);
            if fewest > longest {
                mask &= !mask::STRING;
            }
        }
        if mask & mask::ARRAY != 0 {
            let (fewest, longest) = self.counts(set);
            if fewest > longest || (fewest > 0 && self.is_contradiction(self.item(set, 0), depth)) {
                mask &= !mask::ARRAY;
            }
        }
        if mask & mask::OBJECT != 0 && members.len() > 1 {
            let required = self.required(set);
            let impossible = |name: &String| self.is_contradiction(self.member(set, name), depth);
            if required.iter().any(impossible) {
                mask &= !mask::OBJECT;
            }
        } else if mask & mask::OBJECT != 0 {
            let mut required = Vec::new();
            self.each(set, |keywords| {
                required.extend(keywords.required.iter().cloned());
            });
            let never = |name: &String| self.is_never(self.member(set, name));
            if self.spend(required.len()) && required.iter().any(never) {
                mask &= !mask::OBJECT;
            }
        }
        if mask != 0
            && members.len() > 1
            && depth == DEEPEST
            && let Some((_, branches)) = self.choice(set, None)
        {
            let of_each = branches
                .iter()
                .map(|branch| self.mask_within(*branch, depth - 1));
            mask &= of_each.fold(0, |all, one| all | one);
        }
        mask
    }

    /// Whether a single rule already refuses everything, or several do together.
    fn is_contradiction(&self, set: SetId, depth: u8) -> bool {
        self.is_never(set) || (self.members(set).len() > 1 && self.mask_within(set, depth - 1) == 0)
    }

    fn is_never(&self, set: SetId) -> bool {
        self.members(set).iter().any(|id| self.is_false(*id))
    }

    /// The types of values a rule may accept, by what it says itself.
    pub(in crate::compat) fn node_mask(&self, id: RuleId) -> Mask {
        if let Some(mask) = self.node_masks.borrow().get(&id) {
            return *mask;
        }
        let mask = match self.rule(id) {
            Rule::True => mask::ALL,
            Rule::False => 0,
            Rule::Keywords(keywords) => {
                let mut mask = mask::of_types(&keywords.types);
                if let Some(constant) = &keywords.constant {
                    mask &= mask::of(constant);
                }
                if let Some(values) = &keywords.one_of_values {
                    mask &= values.iter().fold(0, |mask, value| mask | mask::of(value));
                }
                for list in [&keywords.any_of, &keywords.one_of].into_iter().flatten() {
                    let each = list.iter().map(|branch| self.node_mask(*branch));
                    mask &= each.fold(0, |all, one| all | one);
                }
                for part in keywords.all_of.iter().flatten() {
                    mask &= self.node_mask(*part);
                }
                mask
            }
        };
        self.node_masks.borrow_mut().insert(id, mask);
        mask
    }

    /// All values the set may accept, if they can be listed.
    pub(in crate::compat) fn values(&self, set: SetId) -> Option<Rc<Values>> {
        let members = self.members(set);
        let lists = members.iter().filter_map(|id| self.listed(*id));
        let shortest = lists.min_by_key(|values| values.len())?;
        if shortest.len() > MOST_VALUES || !self.spend(shortest.len() * members.len()) {
            return Some(shortest);
        }
        let kept = shortest
            .iter()
            .filter(|(_, value)| !members.iter().any(|id| self.refuses(*id, value)))
            .map(|(text, value)| (text.clone(), value.clone()));
        Some(Rc::new(kept.collect()))
    }

    /// Values that a rule lists; it may accept fewer.
    fn listed(&self, id: RuleId) -> Option<Rc<Values>> {
        if let Some(known) = self.finite.borrow().get(&id) {
            return known.clone();
        }
        let found = match self.rule(id) {
            Rule::Keywords(keywords) => self.list(keywords).map(Rc::new),
            Rule::True | Rule::False => None,
        };
        self.finite.borrow_mut().insert(id, found.clone());
        found
    }

    fn list(&self, keywords: &Keywords) -> Option<Values> {
        let keyed = |values: &[Value]| -> Values {
            let each = values.iter().map(|value| (canonical(value), value.clone()));
            each.collect()
        };
        if let Some(constant) = &keywords.constant {
            return Some(keyed(std::slice::from_ref(constant)));
        }
        if let Some(values) = &keywords.one_of_values {
            return Some(keyed(values));
        }
        let types = mask::of_types(&keywords.types);
        if types & !(mask::NULL | mask::BOOL) == 0 {
            let all = [Value::Null, Value::Bool(false), Value::Bool(true)];
            let kept = all.into_iter().filter(|value| types & mask::of(value) != 0);
            return Some(keyed(&kept.collect::<Vec<_>>()));
        }
        let branches = keywords.any_of.as_ref().or(keywords.one_of.as_ref())?;
        let mut all = Values::new();
        for branch in branches {
            let of_this = self.listed(*branch)?;
            all.extend(
                of_this
                    .iter()
                    .map(|(text, value)| (text.clone(), value.clone())),
            );
        }
        Some(all)
    }

    /// The values of a rule that is nothing but a list of them: it accepts exactly these.
    pub(in crate::compat) fn enumeration(&self, id: RuleId) -> Option<Rc<Values>> {
        let Rule::Keywords(keywords) = self.rule(id) else {
            return None;
        };
        let alone = Keywords {
            types: keywords.types.clone(),
            constant: keywords.constant.clone(),
            one_of_values: keywords.one_of_values.clone(),
            any_of: keywords.any_of.clone(),
            open: keywords.open,
            ..Keywords::default()
        };
        let lists = [
            keywords.constant.is_some(),
            keywords.one_of_values.is_some(),
            keywords.any_of.is_some(),
        ];
        if **keywords != alone || lists.iter().filter(|list| **list).count() != 1 {
            return None;
        }
        let is_plain = |branch: &RuleId| {
            let of_this = self.rule(*branch);
            matches!(of_this, Rule::Keywords(branch) if branch.any_of.is_none())
                && self.enumeration(*branch).is_some()
        };
        if !keywords.any_of.iter().flatten().all(is_plain) {
            return None;
        }
        let types = mask::of_types(&keywords.types);
        let listed = self.listed(id)?;
        if listed.values().all(|value| types & mask::of(value) != 0) {
            return Some(listed);
        }
        let kept = listed
            .iter()
            .filter(|(_, value)| types & mask::of(value) != 0);
        let kept = kept.map(|(text, value)| (text.clone(), value.clone()));
        Some(Rc::new(kept.collect()))
    }
}

/// A text that equal values share: `1` and `1.0`, members in any order.
fn canonical(value: &Value) -> String {
    match value {
        Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), print),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(members) => {
            let members: BTreeMap<&String, String> = members
                .iter()
                .map(|(name, value)| (name, canonical(value)))
                .collect();
            let members = members.iter();
            let texts: Vec<String> = members
                .map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())))
                .collect();
            format!("{{{}}}", texts.join(","))
        }
        other => other.to_string(),
    }
}
