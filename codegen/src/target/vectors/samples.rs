//! Samples: values that a rule accepts.

use serde_json::{Map, Value, json};

use super::draw::{Drawing, LONGEST_LIST};
use super::scalars;
use crate::rules::judge::matching;
use crate::rules::{Dependency, Keywords, Rule, RuleId};

/// Samples kept of a rule.
const SAMPLES: usize = 8;
/// How many rules are inside one another while samples are made: each takes its share of the stack.
const DEEPEST: u32 = 24;
/// Most members that are looked at, of an object that may have any number.
pub(super) const MOST_MEMBERS: usize = 100;
/// Most alternatives of a union that are looked at.
pub(super) const ALTERNATIVES: usize = 24;

impl Drawing<'_> {
    /// Values that a rule accepts, the smallest first.
    pub(super) fn samples(&self, rule: RuleId) -> Vec<Value> {
        if let Some(known) = self.samples.borrow().get(&rule) {
            return known.clone();
        }
        let (left, inside) = (self.left.get(), self.inside.get());
        if left == 0 || inside == DEEPEST {
            return Vec::new();
        }
        self.left.set(left - 1);
        self.inside.set(inside + 1);
        self.samples.borrow_mut().insert(rule, Vec::new());
        let mut found: Vec<Value> = Vec::new();
        for value in self.candidates(rule) {
            if found.len() < SAMPLES && !found.contains(&value) && self.judge.accepts(rule, &value)
            {
                found.push(value);
            }
        }
        self.inside.set(inside);
        self.samples.borrow_mut().insert(rule, found.clone());
        found
    }

    pub(super) fn sample(&self, rule: RuleId) -> Option<Value> {
        self.samples(rule).into_iter().next()
    }

    fn candidates(&self, rule: RuleId) -> Vec<Value> {
        let keywords = match &self.rules.nodes[rule.0] {
            Rule::True => return vec![json!("any"), json!({ "any": [1, null] }), Value::Null],
            Rule::False => return Vec::new(),
            Rule::Keywords(keywords) => keywords,
        };
        let mut found: Vec<Value> = keywords.constant.iter().cloned().collect();
        found.extend(
            keywords
                .one_of_values
                .iter()
                .flatten()
                .take(SAMPLES)
                .cloned(),
        );
        let mut own = Vec::new();
        for of in types(keywords) {
            own.extend(self.of_type(keywords, of));
        }
        let groups = [&keywords.any_of, &keywords.one_of, &keywords.all_of];
        let mut parts: Vec<Value> = Vec::new();
        for alternatives in [&keywords.any_of, &keywords.one_of].into_iter().flatten() {
            // One of each before more of any.
            let of_each: Vec<Vec<Value>> = alternatives
                .iter()
                .take(ALTERNATIVES)
                .map(|alternative| self.samples(*alternative))
                .collect();
            for index in 0..2 {
                parts.extend(
                    of_each
                        .iter()
                        .filter_map(|values| values.get(index).cloned()),
                );
            }
        }
        let all: Vec<Value> = keywords
            .all_of
            .iter()
            .flatten()
            .flat_map(|part| self.samples(*part))
            .collect();
        let branches = [keywords.then, keywords.otherwise, keywords.condition];
        let branches = branches
            .into_iter()
            .flatten()
            .flat_map(|rule| self.samples(rule));
        found.extend(parts.iter().cloned());
        found.extend(own.iter().cloned());
        if groups.iter().any(|group| group.is_some()) || keywords.condition.is_some() {
            // Members that several rules ask for, in one object.
            let everything = merge(own.first().into_iter().chain(&all).chain(parts.first()));
            found.extend(everything.clone());
            for part in &parts {
                found.extend(merge(everything.iter().chain([part])));
            }
            found.extend(all.iter().cloned());
            for branch in branches {
                found.extend(merge(everything.iter().chain([&branch])));
                found.push(branch);
            }
        }
        found
    }

    /// Values of one type that the keywords of that type accept.
    fn of_type(&self, rule: &Keywords, of: &str) -> Vec<Value> {
        match of {
            "null" => vec![Value::Null],
            "boolean" => vec![json!(true), json!(false)],
            "integer" | "number" => scalars::numbers(rule, of == "integer"),
            "string" => scalars::texts(rule),
            "array" => self.lists(rule),
            _ => self.objects(rule),
        }
    }

    fn lists(&self, rule: &Keywords) -> Vec<Value> {
        let least = rule
            .min_items
            .unwrap_or(0)
            .max(u64::from(rule.contains.is_some()));
        let one = self.list(rule, least.max(1));
        [self.list(rule, least), one]
            .into_iter()
            .flatten()
            .map(Value::from)
            .collect()
    }

    /// A list of so many items.
    pub(super) fn list(&self, rule: &Keywords, count: u64) -> Option<Vec<Value>> {
        if count > LONGEST_LIST {
            return None;
        }
        let mut items: Vec<Value> = Vec::new();
        for index in 0..usize::try_from(count).ok()? {
            let of = match &rule.tuple {
                Some(tuple) => tuple.get(index).copied().or(rule.additional_items),
                None => rule.items,
            };
            let of = if index == 0 { rule.contains.or(of) } else { of };
            let known = of.map_or_else(|| vec![json!(index)], |of| self.samples(of));
            let next = if rule.unique_items {
                let more = of.map(|of| self.more(of, index)).unwrap_or_default();
                known
                    .iter()
                    .chain(&more)
                    .find(|value| !items.contains(value))?
                    .clone()
            } else {
                known.first()?.clone()
            };
            items.push(next);
        }
        Some(items)
    }

    /// Further values of a rule: numbers and texts can be counted up.
    fn more(&self, rule: RuleId, index: usize) -> Vec<Value> {
        let counted = [
            json!(index),
            json!(format!("a{index}")),
            json!(format!("{index}")),
        ];
        counted
            .into_iter()
            .filter(|value| self.judge.accepts(rule, value))
            .collect()
    }

    fn objects(&self, rule: &Keywords) -> Vec<Value> {
        if rule.required.len() > MOST_MEMBERS {
            return Vec::new();
        }
        let mut small = Map::new();
        for (name, of) in &rule.properties {
            if rule.required.contains(name) {
                let Some(value) = self.sample(*of) else {
                    return Vec::new();
                };
                small.insert(name.clone(), value);
            }
        }
        for name in &rule.required {
            if !small.contains_key(name) {
                let Some(value) = self.undeclared(rule, name) else {
                    return Vec::new();
                };
                small.insert(name.clone(), value);
            }
        }
        let mut full = Map::new();
        for (name, of) in rule.properties.iter().take(MOST_MEMBERS) {
            if let Some(value) = small.get(name).cloned().or_else(|| self.sample(*of)) {
                full.insert(name.clone(), value);
            }
        }
        for (name, value) in &small {
            full.entry(name.clone()).or_insert_with(|| value.clone());
        }
        let mut found = Vec::new();
        let least = rule.min_properties.unwrap_or(0);
        for start in [&small, &full] {
            found.extend(self.grown(rule, start, least).map(Value::Object));
        }
        // What a member asks for when it is present.
        for (name, dependency) in &rule.dependencies {
            let mut more = full.clone();
            if let Dependency::Rule(dependent) = dependency {
                for sample in self.samples(*dependent) {
                    found.extend(merge([&Value::Object(full.clone()), &sample]));
                }
            }
            more.shift_remove(name);
            found.push(Value::Object(more));
        }
        found
    }

    /// An object with members added until it has so many.
    pub(super) fn grown(
        &self,
        rule: &Keywords,
        start: &Map<String, Value>,
        count: u64,
    ) -> Option<Map<String, Value>> {
        if count > LONGEST_LIST {
            return None;
        }
        let mut object = start.clone();
        for (name, of) in &rule.properties {
            if (object.len() as u64) < count && !object.contains_key(name) {
                object.insert(name.clone(), self.sample(*of)?);
            }
        }
        let mut number = 0;
        while (object.len() as u64) < count {
            number += 1;
            let name = self.member_names(rule, number)?;
            let value = self.undeclared(rule, &name)?;
            object.insert(name, value);
        }
        Some(object)
    }

    pub(super) fn member_names(&self, rule: &Keywords, number: usize) -> Option<String> {
        let plain = format!("member{number}");
        let Some(names) = rule.property_names else {
            return Some(plain);
        };
        if self.judge.accepts(names, &json!(plain)) {
            return Some(plain);
        }
        self.samples(names)
            .into_iter()
            .chain(self.more(names, number))
            .filter_map(|name| name.as_str().map(str::to_owned))
            .nth(number - 1)
    }

    /// A value for a member that `properties` does not name.
    pub(super) fn undeclared(&self, rule: &Keywords, name: &str) -> Option<Value> {
        let patterns = rule.pattern_properties.iter();
        for (pattern, of) in patterns {
            if matching::matches(pattern, name)? {
                return self.sample(*of);
            }
        }
        rule.additional_properties
            .map_or(Some(json!(1)), |of| self.sample(of))
    }
}

/// Objects as one; members of later ones fill up what earlier ones leave open.
fn merge<'v>(values: impl IntoIterator<Item = &'v Value>) -> Option<Value> {
    let mut merged: Option<Map<String, Value>> = None;
    for members in values.into_iter().filter_map(Value::as_object) {
        let merged = merged.get_or_insert_default();
        for (name, value) in members {
            merged.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    merged.map(Value::Object)
}

/// The types a rule is about: the ones it names, or those its keywords belong to.
pub(super) fn types(rule: &Keywords) -> Vec<&'static str> {
    if !rule.types.is_empty() {
        return rule.types.clone();
    }
    let mut types = Vec::new();
    if !rule.properties.is_empty()
        || !rule.required.is_empty()
        || !rule.dependencies.is_empty()
        || !rule.pattern_properties.is_empty()
        || rule.additional_properties.is_some()
        || rule.property_names.is_some()
        || rule.max_properties.is_some()
        || rule.min_properties.is_some()
    {
        types.push("object");
    }
    if rule.items.is_some()
        || rule.tuple.is_some()
        || rule.contains.is_some()
        || rule.unique_items
        || rule.max_items.is_some()
        || rule.min_items.is_some()
    {
        types.push("array");
    }
    if rule.max_length.is_some() || rule.min_length.is_some() || rule.pattern.is_some() {
        types.push("string");
    }
    let limits = [
        &rule.maximum,
        &rule.minimum,
        &rule.exclusive_maximum,
        &rule.exclusive_minimum,
        &rule.multiple_of,
    ];
    if limits.iter().any(|limit| limit.is_some()) {
        types.push("number");
    }
    if types.is_empty() && rule.not.is_some() {
        types.extend(["null", "boolean", "number", "string", "array", "object"]);
    }
    types
}
