//! The rules of two documents side by side, and what can be said about values that keep several of them at once.
//!
//! Everything here errs to one side: what a set of rules may accept is never said to be less than it is. A prover that
//! builds on it can miss a proof, but never finds a wrong one.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::mask::{self, Mask};
use crate::rules::judge::facts::print;
use crate::rules::judge::{Judge, matching};
use crate::rules::{Dependency, Keywords, Rule, RuleId, Rules};
use crate::schema::pattern::Pattern;

/// Rules that all look at the same value. The empty set accepts everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SetId(usize);

/// A list of values, by a text that is the same for equal ones.
pub(super) type Values = BTreeMap<String, Value>;

/// Most rules of a set. Leaving one out only makes the set accept more.
const MOST_MEMBERS: usize = 64;
/// Most values that are judged one by one.
const MOST_VALUES: usize = 1_000;
/// How far below a value contradictions are looked for.
const DEEPEST: u8 = 3;
/// The largest integer that rules of type `integer` accept.
const SAFE: f64 = 9_007_199_254_740_991.0;

pub(super) struct Arena {
    rules: Rules,
    /// Where the rules of each document start.
    offsets: Vec<usize>,
    /// The declared members of every rule.
    declared: Vec<BTreeMap<String, RuleId>>,
    /// A rule for each type alone.
    types: Vec<(Mask, RuleId)>,
    /// The rule that refuses everything.
    never: RuleId,
    sets: RefCell<(Vec<Rc<[RuleId]>>, BTreeMap<Rc<[RuleId]>, SetId>)>,
    masks: RefCell<BTreeMap<SetId, Mask>>,
    node_masks: RefCell<BTreeMap<RuleId, Mask>>,
    finite: RefCell<BTreeMap<RuleId, Option<Rc<Values>>>>,
    fingerprints: RefCell<BTreeMap<RuleId, Rc<str>>>,
    /// How much may still be looked at.
    left: Cell<u64>,
}

impl Arena {
    /// Puts documents side by side. What was `RuleId(n)` of one is `RuleId(n + offset)`, with the offsets of all.
    pub(super) fn new(documents: &[&Rules], effort: u64) -> (Self, Vec<usize>) {
        let mut nodes = Vec::new();
        let mut discriminators = BTreeMap::new();
        let mut offsets = Vec::new();
        for rules in documents {
            let offset = nodes.len();
            offsets.push(offset);
            nodes.extend(rules.nodes.iter().cloned().map(|mut rule| {
                if let Rule::Keywords(keywords) = &mut rule {
                    keywords.each_rule_mut(|id| id.0 += offset);
                }
                rule
            }));
            let named = rules.discriminators.iter();
            discriminators.extend(named.map(|(id, name)| (RuleId(id.0 + offset), name.clone())));
        }
        let never = RuleId(nodes.len());
        nodes.push(Rule::False);
        let mut types = Vec::new();
        // Not `integer`, which also refuses what JavaScript cannot hold: a type alone must not narrow its values.
        for (name, mask) in mask::SINGLE.iter().filter(|(_, mask)| *mask != mask::INTEGER) {
            types.push((*mask, RuleId(nodes.len())));
            nodes.push(Rule::Keywords(Box::new(Keywords {
                types: vec![name],
                ..Keywords::default()
            })));
        }
        let declared = nodes.iter().map(|rule| match rule {
            Rule::Keywords(keywords) => keywords.properties.iter().cloned().collect(),
            Rule::True | Rule::False => BTreeMap::new(),
        });
        let declared = declared.collect();
        let arena = Self {
            rules: Rules {
                nodes,
                discriminators,
            },
            offsets: offsets.clone(),
            declared,
            types,
            never,
            sets: RefCell::default(),
            masks: RefCell::default(),
            node_masks: RefCell::default(),
            finite: RefCell::default(),
            fingerprints: RefCell::default(),
            left: Cell::new(effort),
        };
        (arena, offsets)
    }

    /// Takes note of work; says whether there was enough left.
    pub(super) fn spend(&self, steps: usize) -> bool {
        let left = self.left.get().saturating_sub(steps as u64);
        self.left.set(left);
        left > 0
    }

    /// Whether more was asked than may be.
    pub(super) fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    pub(super) fn rule(&self, id: RuleId) -> &Rule {
        &self.rules.nodes[id.0]
    }

    pub(super) fn is_false(&self, id: RuleId) -> bool {
        matches!(self.rule(id), Rule::False)
    }

    /// The member that tells the alternatives of a rule apart, and its value in each.
    pub(super) fn tag(&self, id: RuleId) -> Option<crate::rules::Tag> {
        self.rules.tag(id)
    }

    /// Whether a rule certainly accepts a value.
    pub(super) fn accepts(&self, id: RuleId, value: &Value) -> bool {
        Judge::new(&self.rules).accepts(id, value)
    }

    /// Whether a rule certainly refuses a value.
    fn refuses(&self, id: RuleId, value: &Value) -> bool {
        let found = Judge::new(&self.rules).violations(id, value);
        found.is_some_and(|found| !found.is_empty())
    }

    /// The set of some rules, with all parts of their `allOf`s.
    pub(super) fn set(&self, ids: impl IntoIterator<Item = RuleId>) -> SetId {
        let mut open: Vec<RuleId> = ids.into_iter().collect();
        let mut found = BTreeSet::new();
        while let Some(id) = open.pop() {
            match self.rule(id) {
                Rule::True => {}
                Rule::False => {
                    found = BTreeSet::from([id]);
                    break;
                }
                Rule::Keywords(keywords) if found.insert(id) => {
                    open.extend(keywords.all_of.iter().flatten());
                }
                Rule::Keywords(_) => {}
            }
        }
        let members: Rc<[RuleId]> = found.into_iter().take(MOST_MEMBERS).collect();
        let (sets, known) = &mut *self.sets.borrow_mut();
        if let Some(id) = known.get(&members) {
            return *id;
        }
        let id = SetId(sets.len());
        sets.push(Rc::clone(&members));
        known.insert(members, id);
        id
    }

    /// The set with further rules.
    pub(super) fn with(&self, set: SetId, more: impl IntoIterator<Item = RuleId>) -> SetId {
        let members = self.members(set);
        self.set(members.iter().copied().chain(more))
    }

    pub(super) fn members(&self, set: SetId) -> Rc<[RuleId]> {
        Rc::clone(&self.sets.borrow().0[set.0])
    }

    /// Whether all that the set says is said by a single document, and that is another one than the rule's.
    pub(super) fn is_foreign(&self, set: SetId, other: RuleId) -> bool {
        let document = |id: RuleId| self.offsets.partition_point(|offset| *offset <= id.0);
        let mut own = self.members(set).iter().filter(|id| **id < self.never).map(|id| document(*id)).collect::<Vec<_>>();
        own.dedup();
        match own.as_slice() {
            [] => true,
            [one] => *one != document(other),
            _ => false,
        }
    }

    /// Whether the set says nothing at all.
    pub(super) fn is_anything(&self, set: SetId) -> bool {
        self.members(set).is_empty()
    }

    /// Calls `visit` with the keywords of every rule of the set.
    pub(super) fn each(&self, set: SetId, mut visit: impl FnMut(&Keywords)) {
        for id in self.members(set).iter() {
            if let Rule::Keywords(keywords) = self.rule(*id) {
                visit(keywords);
            }
        }
    }

    /// The types of values the set may accept; none when it certainly accepts nothing.
    pub(super) fn mask(&self, set: SetId) -> Mask {
        if let Some(mask) = self.masks.borrow().get(&set) {
            return *mask;
        }
        let mask = self.mask_within(set, DEEPEST);
        self.masks.borrow_mut().insert(set, mask);
        mask
    }

    pub(super) fn is_empty(&self, set: SetId) -> bool {
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
            mask &= values.values().fold(0, |mask, value| mask | mask::of(value));
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
            let impossible =
                |name: &String| self.is_contradiction(self.member(set, name), depth);
            if required.iter().any(impossible) {
                mask &= !mask::OBJECT;
            }
        } else if mask & mask::OBJECT != 0 {
            let mut required = Vec::new();
            self.each(set, |keywords| required.extend(keywords.required.iter().cloned()));
            let never = |name: &String| self.is_never(self.member(set, name));
            if self.spend(required.len()) && required.iter().any(never) {
                mask &= !mask::OBJECT;
            }
        }
        if mask != 0
            && members.len() > 1
            && let Some((_, branches)) = self.choice(set, None)
        {
            let of_each = branches.iter().map(|branch| self.mask_within(*branch, depth - 1));
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
    pub(super) fn node_mask(&self, id: RuleId) -> Mask {
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
    pub(super) fn values(&self, set: SetId) -> Option<Rc<Values>> {
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
            all.extend(of_this.iter().map(|(text, value)| (text.clone(), value.clone())));
        }
        Some(all)
    }

    /// The values of a rule that is nothing but a list of them: it accepts exactly these.
    pub(super) fn enumeration(&self, id: RuleId) -> Option<Rc<Values>> {
        let Rule::Keywords(keywords) = self.rule(id) else {
            return None;
        };
        let alone = Keywords {
            types: keywords.types.clone(),
            constant: keywords.constant.clone(),
            one_of_values: keywords.one_of_values.clone(),
            any_of: keywords.any_of.clone(),
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
        let kept = listed.iter().filter(|(_, value)| types & mask::of(value) != 0);
        let kept = kept.map(|(text, value)| (text.clone(), value.clone()));
        Some(Rc::new(kept.collect()))
    }

    /// The sets of which a value of this one is in at least one, if the set leaves a choice; and the keyword that does. Of
    /// several choices, the one that looks most like the one that `wide` has.
    pub(super) fn choice(
        &self,
        set: SetId,
        wide: Option<RuleId>,
    ) -> Option<(&'static str, Vec<SetId>)> {
        let members = self.members(set);
        let holds = |id: &RuleId| members.binary_search(id).is_ok();
        let mut choices: Vec<(&'static str, &[RuleId], Vec<SetId>)> = Vec::new();
        for id in members.iter() {
            let Rule::Keywords(keywords) = self.rule(*id) else {
                continue;
            };
            for (keyword, list) in [("anyOf", &keywords.any_of), ("oneOf", &keywords.one_of)] {
                let Some(list) = list else { continue };
                let is_open = !list
                    .iter()
                    .any(|branch| holds(branch) || matches!(self.rule(*branch), Rule::True));
                if is_open && self.spend(list.len()) {
                    let each = list.iter().map(|branch| self.with(set, [*branch]));
                    choices.push((keyword, list, each.collect()));
                }
            }
            if let (Some(condition), Some(then), Some(otherwise)) =
                (keywords.condition, keywords.then, keywords.otherwise)
            {
                let branches = vec![
                    self.with(set, [condition, then]),
                    self.with(set, [otherwise]),
                ];
                choices.push(("if", &[], branches));
            }
        }
        choices.retain(|(.., branches)| !branches.contains(&set));
        let mut best = 0;
        if choices.len() > 1 {
            let wanted = wide.map(|wide| self.alternatives(wide)).unwrap_or_default();
            let likeness = |list: &[RuleId]| {
                list.iter().filter(|branch| wanted.contains(&self.fingerprint(**branch))).count()
            };
            let scores: Vec<usize> = choices.iter().map(|(_, list, _)| likeness(list)).collect();
            let most = scores.iter().max().copied().unwrap_or(0);
            best = scores.iter().position(|score| *score == most).unwrap_or(0);
        }
        let (keyword, _, branches) = choices.into_iter().nth(best)?;
        Some((keyword, branches))
    }

    /// What the alternatives of a rule look like.
    fn alternatives(&self, id: RuleId) -> BTreeSet<Rc<str>> {
        let Rule::Keywords(keywords) = self.rule(id) else {
            return BTreeSet::new();
        };
        let lists = [&keywords.any_of, &keywords.one_of].into_iter().flatten().flatten();
        lists.map(|branch| self.fingerprint(*branch)).collect()
    }

    /// One set for each type the set may accept, if there are several.
    pub(super) fn by_type(&self, set: SetId) -> Option<Vec<SetId>> {
        let mask = self.mask(set);
        let types = self.types.iter().filter(|(of, _)| mask & of != 0);
        let branches: Vec<SetId> = types.map(|(_, id)| self.with(set, [*id])).collect();
        (branches.len() > 1 && !branches.contains(&set)).then_some(branches)
    }

    /// The set for one type alone.
    pub(super) fn of_type(&self, of: Mask) -> Option<RuleId> {
        let mut found = self.types.iter().filter(|(mask, _)| *mask == of);
        found.next().map(|(_, id)| *id)
    }

    /// The largest number, and whether it is itself too large.
    pub(super) fn upper(&self, set: SetId) -> (f64, bool) {
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
    pub(super) fn lower(&self, set: SetId) -> (f64, bool) {
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
    pub(super) fn lengths(&self, set: SetId) -> (u64, u64) {
        let mut bounds = (0, u64::MAX);
        self.each(set, |keywords| {
            bounds.0 = bounds.0.max(keywords.min_length.unwrap_or(0));
            bounds.1 = bounds.1.min(keywords.max_length.unwrap_or(u64::MAX));
        });
        bounds
    }

    /// Fewest and most items.
    pub(super) fn counts(&self, set: SetId) -> (u64, u64) {
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
    pub(super) fn positions(&self, set: SetId) -> usize {
        let mut most = 0;
        self.each(set, |keywords| {
            most = most.max(keywords.tuple.as_ref().map_or(0, Vec::len));
        });
        most
    }

    /// What an item keeps.
    pub(super) fn item(&self, set: SetId, index: usize) -> SetId {
        let mut rules = Vec::new();
        self.each(set, |keywords| rules.extend(item_rule(keywords, index)));
        self.set(rules)
    }

    /// Members that objects certainly have.
    pub(super) fn required(&self, set: SetId) -> BTreeSet<String> {
        let mut required = BTreeSet::new();
        self.each(set, |keywords| required.extend(keywords.required.iter().cloned()));
        self.demanded(set, required)
    }

    /// The members, and those that they ask for.
    pub(super) fn demanded(&self, set: SetId, present: BTreeSet<String>) -> BTreeSet<String> {
        let mut known = present;
        loop {
            let mut further = BTreeSet::new();
            self.each(set, |keywords| {
                for (name, dependency) in &keywords.dependencies {
                    if let Dependency::Members(wanted) = dependency
                        && known.contains(name)
                    {
                        further.extend(wanted.iter().filter(|name| !known.contains(*name)).cloned());
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
    pub(super) fn declared(&self, set: SetId) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        for id in self.members(set).iter() {
            names.extend(self.declared[id.0].keys().map(String::as_str));
        }
        names
    }

    pub(super) fn declares(&self, set: SetId, name: &str) -> bool {
        let members = self.members(set);
        members.iter().any(|id| self.declared[id.0].contains_key(name))
    }

    /// What a rule says about a member it declares.
    pub(super) fn property(&self, id: RuleId, name: &str) -> Option<RuleId> {
        self.declared[id.0].get(name).copied()
    }

    /// What a member keeps.
    pub(super) fn member(&self, set: SetId, name: &str) -> SetId {
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
    pub(super) fn others(&self, set: SetId) -> Vec<(Option<String>, SetId)> {
        let mut rest = Vec::new();
        let mut patterns = Vec::new();
        self.each(set, |keywords| {
            rest.extend(keywords.additional_properties);
            let each = keywords.pattern_properties.iter();
            patterns.extend(each.map(|(pattern, rule)| (Some(pattern.source.clone()), *rule)));
        });
        let mut found = vec![(None, self.set(rest))];
        found.extend(patterns.into_iter().map(|(source, rule)| (source, self.set([rule]))));
        found
    }

    /// Fewest and most members.
    pub(super) fn sizes(&self, set: SetId) -> (u64, u64) {
        let mut bounds = (self.required(set).len() as u64, u64::MAX);
        self.each(set, |keywords| {
            bounds.0 = bounds.0.max(keywords.min_properties.unwrap_or(0));
            bounds.1 = bounds.1.min(keywords.max_properties.unwrap_or(u64::MAX));
        });
        if self.others(set).iter().all(|(_, other)| self.is_empty(*other)) {
            let possible = |name: &&str| !self.is_empty(self.member(set, name));
            let count = self.declared(set).into_iter().filter(possible).count();
            bounds.1 = bounds.1.min(count as u64);
        }
        bounds
    }

    /// A text that equal rules share and others hardly do, by what they say up to some levels down.
    pub(super) fn fingerprint(&self, id: RuleId) -> Rc<str> {
        if let Some(known) = self.fingerprints.borrow().get(&id) {
            return Rc::clone(known);
        }
        let found: Rc<str> = self.print(id, DEEPEST).into();
        self.fingerprints.borrow_mut().insert(id, Rc::clone(&found));
        found
    }

    fn print(&self, id: RuleId, depth: u8) -> String {
        let rule = self.rule(id);
        let Rule::Keywords(keywords) = rule else {
            return rule.to_json().to_string();
        };
        if depth == 0 || !self.spend(1) {
            return keywords.types.join(",");
        }
        let mut below = Vec::new();
        keywords.each_rule(|rule| below.push(self.print(rule, depth - 1)));
        let mut bare = keywords.as_ref().clone();
        bare.each_rule_mut(|rule| *rule = RuleId(0));
        let text = Rule::Keywords(Box::new(bare)).to_json().to_string();
        crate::names::suffix(&format!("{text}{}", below.join(";")))
    }
}

/// The rule of an item.
pub(super) fn item_rule(keywords: &Keywords, index: usize) -> Option<RuleId> {
    match &keywords.tuple {
        Some(tuple) => tuple.get(index).copied().or(keywords.additional_items),
        None => keywords.items,
    }
}

/// Whether a name matches a pattern; nothing when that takes long to find out.
pub(super) fn matches(pattern: &Pattern, name: &str) -> Option<bool> {
    matching::matches(pattern, name)
}

pub(super) fn number(number: Option<&serde_json::Number>) -> Option<f64> {
    number.and_then(serde_json::Number::as_f64)
}

fn is_integer(keywords: &Keywords) -> bool {
    keywords.types.contains(&"integer") && !keywords.types.contains(&"number")
}

/// A text that equal values share: `1` and `1.0`, members in any order.
pub(super) fn canonical(value: &Value) -> String {
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
