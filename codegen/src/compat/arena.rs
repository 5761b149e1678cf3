//! The rules of two documents side by side, and what can be said about values that keep several of them at once.
//!
//! Everything here errs to one side: what a set of rules may accept is never said to be less than it is. A prover that
//! builds on it can miss a proof, but never finds a wrong one.

mod accepts;
mod bounds;
mod classes;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

pub(super) use bounds::{item_rule, matches, number};

use super::mask::{self, Mask};
use crate::rules::judge::Judge;
use crate::rules::{Keywords, Rule, RuleId, Rules, Tag};

/// Rules that all look at the same value. The empty set accepts everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SetId(usize);

/// A list of values, by a text that is the same for equal ones.
pub(super) type Values = BTreeMap<String, Value>;

/// Most rules of a set. Leaving one out only makes the set accept more.
const MOST_MEMBERS: usize = 64;
/// How far below a value contradictions are looked for.
const DEEPEST: u8 = 3;
/// How many questions may take as long as they like before there is nothing left for others.
const SHARES: u64 = 4;

/// Sets are stored once.
#[derive(Default)]
struct Sets {
    all: Vec<Rc<[RuleId]>>,
    known: BTreeMap<Rc<[RuleId]>, SetId>,
}

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
    sets: RefCell<Sets>,
    masks: RefCell<BTreeMap<SetId, Mask>>,
    node_masks: RefCell<BTreeMap<RuleId, Mask>>,
    finite: RefCell<BTreeMap<RuleId, Option<Rc<Values>>>>,
    fingerprints: RefCell<BTreeMap<RuleId, Rc<str>>>,
    /// Rules with the same number accept the same.
    classes: Vec<usize>,
    /// The first of the rules of a document that are the same.
    same: Vec<RuleId>,
    tags: RefCell<BTreeMap<RuleId, Option<Rc<Tag>>>>,
    /// How much may still be looked at, all in all and for the question at hand.
    in_all: Cell<u64>,
    left: Cell<u64>,
    each: u64,
}

impl Arena {
    /// Puts documents side by side. What was `RuleId(n)` of one is `RuleId(n + offset)`, with the offsets of all.
    pub(super) fn new(documents: &[&Rules], effort: u64) -> (Self, Vec<usize>) {
        let mut nodes = Vec::new();
        let mut named = Vec::new();
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
            let each = rules.discriminators.iter();
            named.extend(each.map(|(id, name)| (RuleId(id.0 + offset), name.clone())));
        }
        let never = RuleId(nodes.len());
        nodes.push(Rule::False);
        let mut types = Vec::new();
        // Not `integer`, which also refuses what JavaScript cannot hold: a type alone must not narrow its values.
        for (name, mask) in mask::SINGLE
            .iter()
            .filter(|(_, mask)| *mask != mask::INTEGER)
        {
            types.push((*mask, RuleId(nodes.len())));
            nodes.push(Rule::Keywords(Box::new(Keywords {
                types: vec![name],
                ..Keywords::default()
            })));
        }
        let classes = classes::classes(&nodes);
        let mut firsts = BTreeMap::new();
        let same: Vec<RuleId> = (0..nodes.len())
            .map(|id| {
                let own = offsets.partition_point(|offset| *offset <= id);
                let document = if id < never.0 { own } else { usize::MAX };
                let first = firsts.entry((document, classes[id]));
                *first.or_insert(RuleId(id))
            })
            .collect();
        for rule in &mut nodes {
            if let Rule::Keywords(keywords) = rule {
                keywords.each_rule_mut(|id| *id = same[id.0]);
            }
        }
        let mut discriminators = BTreeMap::new();
        for (id, name) in named {
            discriminators.entry(same[id.0]).or_insert(name);
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
            classes,
            same,
            tags: RefCell::default(),
            in_all: Cell::new(effort),
            left: Cell::new(effort),
            each: effort / SHARES,
        };
        (arena, offsets)
    }

    /// Starts with a question, which gets its share of what is left.
    pub(super) fn start(&self) {
        self.left.set(self.in_all.get().min(self.each));
    }

    /// Drops what was found out when there was not enough left.
    pub(super) fn forget(&self) {
        self.masks.borrow_mut().clear();
        self.fingerprints.borrow_mut().clear();
    }

    /// Takes note of work; says whether there was enough left.
    pub(super) fn spend(&self, steps: usize) -> bool {
        for left in [&self.in_all, &self.left] {
            left.set(left.get().saturating_sub(steps as u64));
        }
        self.left.get() > 0
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
    pub(super) fn tag(&self, id: RuleId) -> Option<Rc<Tag>> {
        let mut tags = self.tags.borrow_mut();
        let tag = tags.entry(id);
        tag.or_insert_with(|| self.rules.tag(id).map(Rc::new))
            .clone()
    }

    /// The one of equal rules of a document that stands for all of them.
    pub(super) fn first(&self, id: RuleId) -> RuleId {
        self.same[id.0]
    }

    /// Whether the set asks for what the rule asks for, in so many words.
    pub(super) fn says(&self, set: SetId, id: RuleId) -> bool {
        let class = self.classes[id.0];
        let members = self.members(set);
        members.iter().any(|own| self.classes[own.0] == class)
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
                Rule::False => {
                    found = BTreeSet::from([id]);
                    break;
                }
                Rule::Keywords(keywords) if found.insert(id) => {
                    open.extend(keywords.all_of.iter().flatten());
                }
                Rule::True | Rule::Keywords(_) => {}
            }
        }
        let members: Rc<[RuleId]> = found.into_iter().take(MOST_MEMBERS).collect();
        let Sets { all, known } = &mut *self.sets.borrow_mut();
        if let Some(id) = known.get(&members) {
            return *id;
        }
        let id = SetId(all.len());
        all.push(Rc::clone(&members));
        known.insert(members, id);
        id
    }

    /// The set with further rules.
    pub(super) fn with(&self, set: SetId, more: impl IntoIterator<Item = RuleId>) -> SetId {
        let members = self.members(set);
        self.set(members.iter().copied().chain(more))
    }

    pub(super) fn members(&self, set: SetId) -> Rc<[RuleId]> {
        Rc::clone(&self.sets.borrow().all[set.0])
    }

    /// Whether all that the set says is said by a single document, and that is another one than the rule's.
    pub(super) fn is_foreign(&self, set: SetId, other: RuleId) -> bool {
        let document = |id: RuleId| self.offsets.partition_point(|offset| *offset <= id.0);
        let mut own = self
            .members(set)
            .iter()
            .filter(|id| **id < self.never)
            .map(|id| document(*id))
            .collect::<Vec<_>>();
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
            if wide.is_none() && !choices.is_empty() {
                break;
            }
            let Rule::Keywords(keywords) = self.rule(*id) else {
                continue;
            };
            for (keyword, list) in [("anyOf", &keywords.any_of), ("oneOf", &keywords.one_of)] {
                let Some(list) = list else { continue };
                let is_open = !list
                    .iter()
                    .any(|branch| holds(branch) || matches!(self.rule(*branch), Rule::True));
                if is_open && self.spend(list.len()) {
                    // A rule that is nothing but this choice says no more than what was chosen.
                    let rest: Vec<RuleId> = members
                        .iter()
                        .copied()
                        .filter(|own| own != id || !is_choice(keywords))
                        .collect();
                    let each = list
                        .iter()
                        .map(|branch| self.set(rest.iter().copied().chain([*branch])));
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
                list.iter()
                    .filter(|branch| wanted.contains(&self.fingerprint(**branch)))
                    .count()
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
        let lists = [&keywords.any_of, &keywords.one_of]
            .into_iter()
            .flatten()
            .flatten();
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
        bare.open = false;
        bare.each_rule_mut(|rule| *rule = RuleId(0));
        let text = Rule::Keywords(Box::new(bare)).to_json().to_string();
        crate::names::suffix(&format!("{text}{}", below.join(";")))
    }
}

/// Whether a rule is an `anyOf` and nothing else.
fn is_choice(keywords: &Keywords) -> bool {
    let alone = Keywords {
        any_of: keywords.any_of.clone(),
        open: keywords.open,
        ..Keywords::default()
    };
    keywords.any_of.is_some() && *keywords == alone
}
