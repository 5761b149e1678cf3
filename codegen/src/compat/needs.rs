//! What has to hold so that one set of rules accepts nothing that another rule refuses: draft-07, keyword by keyword.

use std::collections::BTreeSet;

use serde_json::{Number, Value};

use super::arena::{Arena, SetId, item_rule, matches, number};
use super::mask::{self, Mask};
use crate::rules::{Dependency, Keywords, Rule, RuleId};

/// Something that has to hold.
#[derive(Debug)]
pub(super) enum Need {
    /// It does not.
    Gap(Gap),
    /// It holds when this does.
    Child(Child),
    /// It holds when all parts of one of these do.
    Any(Vec<Vec<Child>>, Gap),
}

/// The rule `wide` has to accept what the set `narrow` accepts.
#[derive(Clone, Debug)]
pub(super) struct Child {
    pub(super) narrow: SetId,
    pub(super) wide: RuleId,
    pub(super) step: Step,
}

/// Where a child is, seen from its parent.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// The same value; the wide rule's alternative or part.
    Part(&'static str, usize),
    /// The same value; the narrow rule's alternative.
    Branch(&'static str, usize),
    /// The same value.
    Same,
    /// A member by name.
    Member(String),
    /// An item by index.
    Item(usize),
    /// Any other item.
    Items,
    /// Any other member.
    Rest,
    /// A member whose name matches.
    Matching(String),
    /// Nothing that a place could be named for: names of members, negations.
    Hidden,
}

/// Why the wide rule may refuse what the narrow one accepts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Gap {
    /// Values of these types are refused.
    Type {
        lost: Mask,
        narrow: Mask,
        wide: Mask,
        /// What `type` says, when it is `type` that refuses.
        types: Vec<&'static str>,
    },
    /// A bound of the wide rule; what the narrow one says, if it says something.
    Limit {
        keyword: &'static str,
        wide: Number,
        narrow: Option<Number>,
    },
    /// A pattern or a format the narrow rule does not ask for.
    Text {
        keyword: &'static str,
        wide: String,
        narrow: Option<String>,
    },
    /// Values that the narrow rule lists and the wide one does not.
    Values { refused: Vec<Value>, constant: bool, known: Vec<Value> },
    /// The wide rule lists its values, the narrow one has no list.
    Listed { values: Vec<Value> },
    /// A member that the wide rule requires.
    Required { name: String, declared: bool },
    /// A member that the wide rule refuses.
    Undeclared { name: String },
    /// Members that nobody declares.
    Rest,
    /// Items beyond those that the wide rule declares.
    Items { most: u64 },
    /// An alternative of the narrow rule that no alternative of the wide one accepts.
    Branch,
    /// Another keyword of the wide rule.
    Keyword(&'static str),
    /// Finding out would take too long.
    TooMuch,
}

/// Lists what has to hold so that `wide` accepts everything that `narrow` accepts. With `lenient`, members that the
/// narrow rules do not mention do not count.
pub(super) fn needs(arena: &Arena, narrow: SetId, wide: RuleId, lenient: bool) -> Vec<Need> {
    let mask = arena.mask(narrow);
    if mask == 0 || arena.members(narrow).binary_search(&wide).is_ok() {
        return Vec::new();
    }
    let keywords = match arena.rule(wide) {
        Rule::True => return Vec::new(),
        Rule::False => return vec![Need::Gap(Gap::Keyword("false"))],
        Rule::Keywords(keywords) => keywords,
    };
    let mut reader = Reader {
        arena,
        narrow,
        mask,
        wide: keywords,
        lenient: lenient && arena.is_foreign(narrow, wide),
        needs: Vec::new(),
    };
    reader.read(wide);
    reader.needs
}

struct Reader<'a> {
    arena: &'a Arena,
    narrow: SetId,
    mask: Mask,
    wide: &'a Keywords,
    lenient: bool,
    needs: Vec<Need>,
}

impl Reader<'_> {
    fn read(&mut self, id: RuleId) {
        if self.by_value(id) {
            return;
        }
        let wide = self.arena.node_mask(id);
        let lost = self.mask & !wide;
        if lost != 0 {
            let types = self.wide.types.clone();
            let by_type = lost & !mask::of_types(&types) == lost;
            self.gap(Gap::Type {
                lost,
                narrow: self.mask,
                wide,
                types: if by_type { types } else { Vec::new() },
            });
            // What the alternatives say about the other types comes up when each type is looked at alone.
            self.mask &= wide;
            if self.mask == 0 {
                return;
            }
        } else {
            self.in_place(id);
        }
        if self.mask & mask::NUMBERS != 0 {
            self.numbers();
        }
        if self.mask & mask::STRING != 0 {
            self.texts();
        }
        if self.mask & mask::ARRAY != 0 {
            self.lists();
        }
        if self.mask & mask::OBJECT != 0 {
            self.objects();
        }
    }

    fn gap(&mut self, gap: Gap) {
        self.needs.push(Need::Gap(gap));
    }

    fn child(&mut self, narrow: SetId, wide: RuleId, step: Step) {
        if !matches!(self.arena.rule(wide), Rule::True) {
            self.needs.push(Need::Child(Child { narrow, wide, step }));
        }
    }

    /// Looks at the narrow values one by one, if they can be listed; says whether that settles it.
    fn by_value(&mut self, id: RuleId) -> bool {
        const MOST: usize = 1_000;
        let Some(values) = self.arena.values(self.narrow) else {
            return false;
        };
        let listed = self.arena.enumeration(id);
        if listed.is_none() && values.len() > MOST {
            return false;
        }
        let refused: Vec<Value> = values
            .iter()
            .filter(|(text, value)| match &listed {
                Some(listed) => !listed.contains_key(*text),
                None => !self.arena.accepts(id, value),
            })
            .map(|(_, value)| value.clone())
            .collect();
        if refused.is_empty() {
            return true;
        }
        let Some(listed) = listed else { return false };
        if refused.iter().any(|value| mask::of(value) & self.arena.node_mask(id) == 0) {
            return false;
        }
        self.gap(Gap::Values {
            refused,
            constant: values.len() == 1 && listed.len() == 1,
            known: listed.values().cloned().collect(),
        });
        true
    }

    /// Keywords that look at the value as a whole.
    fn in_place(&mut self, id: RuleId) {
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
            let each = chosen.into_iter().map(|index| vec![self.part("anyOf", index, branches)]);
            let each = each.collect();
            self.needs.push(Need::Any(each, Gap::Branch));
        }
        if let Some(branches) = &self.wide.one_of {
            let each = self.exactly_one(id, branches);
            self.needs.push(Need::Any(each, Gap::Branch));
        }
        if let Some(not) = self.wide.not {
            self.negation(not);
        }
        if let Some(condition) = self.wide.condition {
            self.condition(condition);
        }
    }

    fn part(&self, keyword: &'static str, index: usize, branches: &[RuleId]) -> Child {
        Child {
            narrow: self.narrow,
            wide: branches[index],
            step: Step::Part(keyword, index),
        }
    }

    /// The alternatives that may accept the value: the one that its tag selects, or all of them.
    fn chosen(&self, id: RuleId, branches: &[RuleId]) -> Vec<usize> {
        let all = || {
            let fits = |index: &usize| self.arena.node_mask(branches[*index]) & self.mask != 0;
            (0..branches.len()).filter(fits).collect()
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
            values.values().any(|value| value.as_str() == Some(tag.values[*index].as_str()))
        };
        (0..branches.len()).filter(selects).collect()
    }

    /// `oneOf`: the same alternatives as in the narrow rule, or one that no other alternative overlaps.
    fn exactly_one(&self, id: RuleId, branches: &[RuleId]) -> Vec<Vec<Child>> {
        let mut found = Vec::new();
        self.arena.each(self.narrow, |narrow| {
            if let Some(of_narrow) = narrow.one_of.as_ref().filter(|list| list.len() == branches.len()) {
                found.push(self.both_ways(of_narrow, branches));
            }
        });
        let chosen = self.chosen(id, branches);
        for index in &chosen {
            let is_apart = |other: &usize| {
                *other == *index
                    || (self.arena.spend(1)
                        && self.arena.is_empty(self.arena.with(self.narrow, [branches[*other]])))
            };
            if chosen.iter().all(is_apart) {
                found.push(vec![self.part("oneOf", *index, branches)]);
            }
        }
        found
    }

    /// Each alternative of one list is as good as one of the other.
    fn both_ways(&self, narrow: &[RuleId], wide: &[RuleId]) -> Vec<Child> {
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

    fn hidden<const N: usize>(&self, narrow: [RuleId; N], wide: RuleId) -> Child {
        Child {
            narrow: self.arena.set(narrow),
            wide,
            step: Step::Hidden,
        }
    }

    /// `not`: nothing is in both, or the narrow rule refuses at least as much.
    fn negation(&mut self, not: RuleId) {
        if self.arena.is_empty(self.arena.with(self.narrow, [not])) {
            return;
        }
        let mut ways = Vec::new();
        self.arena.each(self.narrow, |narrow| {
            ways.extend(narrow.not.map(|of_narrow| vec![self.hidden([not], of_narrow)]));
        });
        self.needs.push(Need::Any(ways, Gap::Keyword("not")));
    }

    fn condition(&mut self, condition: RuleId) {
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
        if self.arena.is_empty(self.arena.with(self.narrow, [condition])) {
            ways.push(same(self.narrow, otherwise).into_iter().collect());
        }
        let met = [same(self.narrow, Some(condition)), same(self.narrow, then)];
        ways.push(met.into_iter().flatten().collect());
        self.arena.each(self.narrow, |narrow| {
            let Some(of_narrow) = narrow.condition else { return };
            let met = self.arena.with(self.narrow, [of_narrow].into_iter().chain(narrow.then));
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

    fn numbers(&mut self) {
        let wide = self.wide;
        let (mut upper, mut is_out) = self.arena.upper(self.narrow);
        let (mut lower, mut is_under) = self.arena.lower(self.narrow);
        if self.mask & mask::FRACTION == 0 {
            // Between two integers there is nothing.
            upper = if is_out { upper.ceil() - 1.0 } else { upper.floor() };
            lower = if is_under { lower.floor() + 1.0 } else { lower.ceil() };
            (is_out, is_under) = (false, false);
        }
        let limits = [
            ("maximum", &wide.maximum, upper, is_out),
            ("exclusiveMaximum", &wide.exclusive_maximum, upper, is_out),
            ("minimum", &wide.minimum, lower, is_under),
            ("exclusiveMinimum", &wide.exclusive_minimum, lower, is_under),
        ];
        for (keyword, limit, narrow, narrow_is_open) in limits {
            let Some(limit) = limit else { continue };
            let wanted = number(Some(limit)).unwrap_or(f64::NAN);
            let keeps = match keyword {
                "maximum" => narrow <= wanted,
                "minimum" => narrow >= wanted,
                "exclusiveMaximum" => narrow < wanted || (narrow <= wanted && narrow_is_open),
                _ => narrow > wanted || (narrow >= wanted && narrow_is_open),
            };
            if !keeps {
                let narrow = Number::from_f64(narrow).filter(|_| narrow.is_finite());
                self.gap(Gap::Limit {
                    keyword,
                    wide: limit.clone(),
                    narrow,
                });
            }
        }
        if let Some(divisor) = &wide.multiple_of {
            let wanted = number(Some(divisor)).unwrap_or(f64::NAN);
            let mut of_narrow = None;
            let mut keeps = self.mask & mask::FRACTION == 0 && 1.0 % wanted == 0.0;
            self.arena.each(self.narrow, |narrow| {
                if let Some(found) = &narrow.multiple_of {
                    let step = number(Some(found)).unwrap_or(f64::NAN);
                    let is_whole = step.fract() == 0.0 && wanted.fract() == 0.0;
                    keeps |= step.to_bits() == wanted.to_bits() || (is_whole && step % wanted == 0.0);
                    of_narrow = Some(found.clone());
                }
            });
            if !keeps {
                self.gap(Gap::Limit {
                    keyword: "multipleOf",
                    wide: divisor.clone(),
                    narrow: of_narrow,
                });
            }
        }
    }

    fn texts(&mut self) {
        let wide = self.wide;
        let (fewest, most) = self.arena.lengths(self.narrow);
        self.at_least("minLength", wide.min_length, fewest);
        self.at_most("maxLength", wide.max_length, most);
        let mut patterns = Vec::new();
        let mut formats = Vec::new();
        self.arena.each(self.narrow, |narrow| {
            patterns.extend(narrow.pattern.iter().map(|pattern| pattern.source.clone()));
            formats.extend(narrow.format.clone());
        });
        let pattern = wide.pattern.as_ref().map(|pattern| pattern.source.clone());
        for (keyword, wanted, found) in [
            ("pattern", pattern, patterns),
            ("format", wide.format.clone(), formats),
        ] {
            if let Some(wanted) = wanted.filter(|wanted| !found.contains(wanted)) {
                self.gap(Gap::Text {
                    keyword,
                    wide: wanted,
                    narrow: found.into_iter().next(),
                });
            }
        }
    }

    fn at_least(&mut self, keyword: &'static str, wide: Option<u64>, narrow: u64) {
        if let Some(wide) = wide.filter(|wide| narrow < *wide) {
            self.gap(Gap::Limit {
                keyword,
                wide: wide.into(),
                narrow: Some(narrow.into()),
            });
        }
    }

    fn at_most(&mut self, keyword: &'static str, wide: Option<u64>, narrow: u64) {
        if let Some(wide) = wide.filter(|wide| narrow > *wide) {
            self.gap(Gap::Limit {
                keyword,
                wide: wide.into(),
                narrow: (narrow != u64::MAX).then(|| narrow.into()),
            });
        }
    }

    fn lists(&mut self) {
        let wide = self.wide;
        let (fewest, most) = self.arena.counts(self.narrow);
        self.at_least("minItems", wide.min_items, fewest);
        self.at_most("maxItems", wide.max_items, most);
        let own = wide.tuple.as_ref().map_or(0, Vec::len);
        let positions = own.max(self.arena.positions(self.narrow));
        let mut told = false;
        for index in 0..=positions {
            let Some(rule) = item_rule(wide, index).filter(|_| (index as u64) < most) else {
                continue;
            };
            if !self.arena.spend(1) {
                break;
            }
            let item = self.arena.item(self.narrow, index);
            if self.arena.is_false(rule) {
                if !told && !self.arena.is_empty(item) {
                    told = true;
                    self.gap(Gap::Items { most: own as u64 });
                }
                continue;
            }
            let step = if index < positions { Step::Item(index) } else { Step::Items };
            self.child(item, rule, step);
        }
        if wide.unique_items && most > 1 {
            let mut keeps = false;
            self.arena.each(self.narrow, |narrow| keeps |= narrow.unique_items);
            if !keeps {
                self.gap(Gap::Keyword("uniqueItems"));
            }
        }
        if let Some(contained) = wide.contains {
            let mut ways = Vec::new();
            self.arena.each(self.narrow, |narrow| {
                ways.extend(narrow.contains.map(|found| vec![self.hidden([found], contained)]));
            });
            if fewest > 0 {
                ways.push(vec![Child {
                    narrow: self.arena.item(self.narrow, 0),
                    wide: contained,
                    step: Step::Hidden,
                }]);
            }
            self.needs.push(Need::Any(ways, Gap::Keyword("contains")));
        }
    }

    fn objects(&mut self) {
        let wide = self.wide;
        let required = self.arena.required(self.narrow);
        for name in wide.required.iter().filter(|name| !required.contains(*name)) {
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
            if (self.lenient && self.arena.is_anything(member) && !self.arena.declares(self.narrow, name))
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

    fn by_pattern(&mut self) {
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

    fn names_of_narrow(&self) -> Vec<String> {
        let names = self.arena.declared(self.narrow);
        names.into_iter().map(str::to_owned).collect()
    }

    /// Members that the wide rule does not declare.
    fn undeclared(&mut self) {
        let Some(rule) = self.wide.additional_properties else {
            return;
        };
        if matches!(self.arena.rule(rule), Rule::True) {
            return;
        }
        let known: BTreeSet<&str> = self.wide.properties.iter().map(|(name, _)| name.as_str()).collect();
        let is_closed = self.arena.is_false(rule);
        for name in self.names_of_narrow() {
            let patterns = &self.wide.pattern_properties;
            let is_declared = known.contains(name.as_str())
                || patterns.iter().any(|(pattern, _)| matches(pattern, &name) == Some(true));
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
    fn names(&mut self, names: RuleId) {
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
        self.arena.each(self.narrow, |narrow| of_narrow.extend(narrow.property_names));
        let child = Child {
            narrow: self.arena.set(of_narrow),
            wide: names,
            step: Step::Hidden,
        };
        self.needs.push(Need::Any(vec![vec![child]], Gap::Keyword("propertyNames")));
    }

    fn dependencies(&mut self, required: &BTreeSet<String>) {
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
                    self.needs.push(Need::Any(vec![vec![child]], Gap::Keyword("dependencies")));
                }
            }
        }
    }
}
