//! Draws values for a rule: some that it accepts, and around them what is right and wrong at every edge.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::samples::{ALTERNATIVES, MOST_MEMBERS};
use crate::rules::judge::{Judge, Violation, matching};
use crate::rules::{Keywords, Rule, RuleId, Rules};
use crate::schema::pattern::Pattern;
use crate::schema::push_token;

/// Most rules looked at while making the samples of one definition.
const MOST_RULES: usize = 3_000;
/// How far inside a value things go wrong.
const DEEPEST: usize = 4;
/// Cases passed on from an inner rule to the one around it.
const PASSED_ON: usize = 40;
/// Longest list that is written to reach an edge; longer ones are left out.
pub(super) const LONGEST_LIST: u64 = 256;

/// A value and what must become of it.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) name: String,
    pub(super) value: Value,
    /// Pointer and keyword of a violation there must be; nothing when the value is right.
    pub(super) fault: Option<(String, &'static str)>,
    /// Whether the way it was made leaves no doubt. Other cases are proposals, for the judge to take or leave.
    pub(super) sure: bool,
}

impl Case {
    pub(super) fn right(name: impl Into<String>, value: Value) -> Self {
        Self {
            name: name.into(),
            value,
            fault: None,
            sure: true,
        }
    }

    pub(super) fn wrong(name: impl Into<String>, value: Value, keyword: &'static str) -> Self {
        Self {
            fault: Some((String::new(), keyword)),
            ..Self::right(name, value)
        }
    }

    pub(super) fn proposed(self) -> Self {
        Self {
            sure: false,
            ..self
        }
    }

    pub(super) fn agrees(&self, violations: &[Violation]) -> bool {
        match &self.fault {
            None => violations.is_empty(),
            Some((pointer, keyword)) => violations
                .iter()
                .any(|found| found.pointer == *pointer && found.keyword == *keyword),
        }
    }
}

pub(super) struct Drawing<'a> {
    pub(super) rules: &'a Rules,
    pub(super) judge: &'a Judge<'a>,
    /// What is known about samples; empty for a rule that is being looked at.
    pub(super) samples: RefCell<BTreeMap<RuleId, Vec<Value>>>,
    /// Cases by rule and depth, as far as they are passed on.
    known: RefCell<BTreeMap<(RuleId, usize), Vec<Case>>>,
    pub(super) left: Cell<usize>,
    /// How many rules are being looked at, one inside the other.
    pub(super) inside: Cell<u32>,
    /// Whether names of members are being looked at. They are texts and have no members whose names could be looked at.
    pub(super) in_names: Cell<bool>,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(rules: &'a Rules, judge: &'a Judge<'a>) -> Self {
        Self {
            rules,
            judge,
            samples: RefCell::default(),
            known: RefCell::default(),
            left: Cell::new(MOST_RULES),
            inside: Cell::new(0),
            in_names: Cell::new(false),
        }
    }

    /// Begins with another definition. What is known about samples may be kept, or is made anew.
    pub(super) fn start(&self, keep: bool) {
        self.left.set(MOST_RULES);
        self.known.borrow_mut().clear();
        if !keep {
            self.samples.borrow_mut().clear();
        }
    }

    /// The cases of a rule, the telling ones first.
    pub(super) fn cases(&self, rule: RuleId) -> Vec<Case> {
        self.draw(rule, 0)
    }

    /// The cases of a rule that is so far inside.
    pub(super) fn cases_below(&self, rule: RuleId, depth: usize) -> Vec<Case> {
        let key = (rule, depth);
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        let mut cases = self.draw(rule, depth);
        cases.truncate(PASSED_ON);
        self.known.borrow_mut().insert(key, cases.clone());
        cases
    }

    fn draw(&self, rule: RuleId, depth: usize) -> Vec<Case> {
        let samples = self.samples(rule);
        let mut cases: Vec<Case> = samples
            .iter()
            .enumerate()
            .map(|(index, value)| Case::right(sample_name(index), value.clone()))
            .collect();
        match &self.rules.nodes[rule.0] {
            Rule::True => {}
            Rule::False => cases.push(Case::wrong("anything", json!("any"), "false schema")),
            Rule::Keywords(keywords) => {
                let mut own = self.edges(keywords);
                // Beside keywords that look at the same value, an edge of one keyword may be outside another.
                let is_plain = is_plain(keywords);
                for case in &mut own {
                    case.sure &= is_plain || case.fault.is_some();
                }
                cases.extend(own);
                if depth < DEEPEST {
                    cases.extend(self.cases_inside(keywords, &samples, depth));
                }
            }
        }
        cases
    }

    /// What is wrong inside: a member, an item, an alternative.
    fn cases_inside(&self, rule: &Keywords, samples: &[Value], depth: usize) -> Vec<Case> {
        let mut lists: Vec<Vec<Case>> = Vec::new();
        let object = samples.iter().find(|value| value.is_object());
        if let Some(object) = object {
            for (name, of) in self.members(rule) {
                lists.push(self.embedded(of, depth, &name, |value| {
                    let mut copy = object.clone();
                    copy[name.as_str()] = value;
                    copy
                }));
            }
        }
        let is_list = samples.iter().any(Value::is_array);
        if let Some(of) = rule.items.filter(|_| is_list) {
            let count = rule.min_items.unwrap_or(0).max(1);
            if let Some(items) = self.list(rule, count) {
                lists.push(self.embedded(of, depth, "0", |value| {
                    let mut copy = items.clone();
                    copy[0] = value;
                    Value::from(copy)
                }));
            }
        }
        for (index, of) in rule.tuple.iter().flatten().enumerate().take(ALTERNATIVES) {
            if let Some(items) = self.list(rule, index as u64 + 1) {
                lists.push(self.embedded(*of, depth, &index.to_string(), |value| {
                    let mut copy = items.clone();
                    copy[index] = value;
                    Value::from(copy)
                }));
            }
        }
        // What one of these refuses is refused.
        for of in rule.all_of.iter().flatten().take(ALTERNATIVES) {
            let cases = self.cases_below(*of, depth + 1);
            lists.push(cases.into_iter().map(refused_or_proposed).collect());
        }
        for (keyword, alternatives) in [("anyOf", &rule.any_of), ("oneOf", &rule.one_of)] {
            for of in alternatives.iter().flatten().take(ALTERNATIVES) {
                let cases = self.cases_below(*of, depth + 1).into_iter();
                let of_union = |case: Case| Case {
                    fault: case.fault.map(|_| (String::new(), keyword)),
                    // Another alternative may accept what this one refuses, or refuse what this one accepts.
                    sure: false,
                    ..case
                };
                lists.push(cases.map(of_union).collect());
            }
        }
        in_turn(lists)
    }

    /// Declared members, and one for each rule about undeclared ones.
    fn members(&self, rule: &Keywords) -> Vec<(String, RuleId)> {
        let mut members: Vec<(String, RuleId)> =
            rule.properties.iter().take(MOST_MEMBERS).cloned().collect();
        for (pattern, of) in &rule.pattern_properties {
            let name = matching::example(pattern, 1);
            members.extend(name.map(|name| (name, *of)));
        }
        let rest = rule.additional_properties;
        if let Some(of) = rest.filter(|of| matches!(self.rules.nodes[of.0], Rule::Keywords(_))) {
            let name = self.member_names(rule, 1);
            let name = name.filter(|name| is_undeclared(rule, name));
            members.extend(name.map(|name| (name, of)));
        }
        members
    }

    /// The cases of an inner rule, each inside a value that is right elsewhere.
    fn embedded(
        &self,
        of: RuleId,
        depth: usize,
        token: &str,
        put: impl Fn(Value) -> Value,
    ) -> Vec<Case> {
        let mut step = "/".to_owned();
        push_token(&mut step, token);
        let embed = |case: Case| Case {
            name: format!("{token}-{}", case.name),
            value: put(case.value),
            sure: case.sure && case.fault.is_some(),
            fault: case
                .fault
                .map(|(pointer, keyword)| (format!("{step}{pointer}"), keyword)),
        };
        let cases = self.cases_below(of, depth + 1);
        cases.into_iter().map(embed).collect()
    }
}

fn refused_or_proposed(case: Case) -> Case {
    let sure = case.sure && case.fault.is_some();
    Case { sure, ..case }
}

/// Whether neither `properties` nor `patternProperties` speaks of a member.
pub(super) fn is_undeclared(rule: &Keywords, name: &str) -> bool {
    let has_pattern =
        |(pattern, _): &(Pattern, RuleId)| matching::matches(pattern, name) != Some(false);
    !rule.properties.iter().any(|(declared, _)| declared == name)
        && !rule.pattern_properties.iter().any(has_pattern)
}

fn sample_name(index: usize) -> String {
    if index == 0 {
        "sample".to_owned()
    } else {
        format!("sample-{}", index + 1)
    }
}

/// The lists, one case of each in turn.
fn in_turn(lists: Vec<Vec<Case>>) -> Vec<Case> {
    let mut open: Vec<_> = lists.into_iter().map(Vec::into_iter).collect();
    let mut cases = Vec::new();
    loop {
        let before = cases.len();
        cases.extend(open.iter_mut().filter_map(Iterator::next));
        if cases.len() == before {
            return cases;
        }
    }
}

/// Whether no keyword but those of one type decides.
fn is_plain(rule: &Keywords) -> bool {
    rule.constant.is_none()
        && rule.one_of_values.is_none()
        && rule.not.is_none()
        && rule.any_of.is_none()
        && rule.one_of.is_none()
        && rule.all_of.is_none()
        && rule.condition.is_none()
}
