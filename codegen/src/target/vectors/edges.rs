//! The edges of one rule: values just inside and just outside each of its keywords.

use serde_json::{Map, Value, json};

use super::draw::{Case, Drawing, LONGEST_LIST, is_undeclared};
use super::samples::{ALTERNATIVES, MOST_MEMBERS, types};
use super::scalars::{number_edges, text_edges};
use crate::rules::judge::facts::is_of;
use crate::rules::judge::has;
use crate::rules::{Dependency, Keywords, Rule, Tag};

/// A name and a text nobody chooses.
const UNKNOWN: &str = "no such thing";

impl Drawing<'_> {
    /// The cases that the keywords of this very rule give rise to.
    pub(super) fn edges(&self, rule: &Keywords) -> Vec<Case> {
        let mut cases = Vec::new();
        constants(rule, &mut cases);
        for of in types(rule) {
            match of {
                "integer" | "number" => number_edges(rule, of == "integer", &mut cases),
                "string" => text_edges(rule, &mut cases),
                "array" => self.list_edges(rule, &mut cases),
                "object" => self.object_edges(rule, &mut cases),
                _ => {}
            }
        }
        self.tag_edges(rule, &mut cases);
        wrong_types(rule, &mut cases);
        cases
    }

    fn list_edges(&self, rule: &Keywords, cases: &mut Vec<Case>) {
        let least = rule.min_items.unwrap_or(0);
        let most = rule.max_items.unwrap_or(u64::MAX);
        if least == 0 && rule.contains.is_none() {
            cases.push(Case::right("empty", json!([])));
        }
        if rule.contains.is_some() {
            cases.push(Case::wrong("contains-nothing", json!([]), "contains"));
        }
        let mut edge = |name: &str, count: Option<u64>, keyword: Option<&'static str>| {
            let Some(items) = count.and_then(|count| self.list(rule, count)) else {
                return;
            };
            let items = Value::from(items);
            cases.push(match keyword {
                None => Case::right(name, items).proposed(),
                Some(keyword) => Case::wrong(name, items, keyword),
            });
        };
        edge("most-items", rule.max_items, None);
        edge("fewest-items", rule.min_items, None);
        edge(
            "too-few-items",
            rule.min_items.map(|least| least - 1),
            Some("minItems"),
        );
        edge("two-items", Some(2), None);
        if let Some(most) = rule.max_items.filter(|most| *most < LONGEST_LIST) {
            let mut items = self.list(rule, most).unwrap_or_default();
            let filler = items.first().cloned().unwrap_or_else(|| json!(UNKNOWN));
            items.resize(usize::try_from(most).unwrap_or(0) + 1, filler);
            cases.push(Case::wrong(
                "too-many-items",
                Value::from(items),
                "maxItems",
            ));
        }
        if rule.unique_items && most >= 2 {
            let count = least.clamp(1, LONGEST_LIST);
            if let Some(mut items) = self.list(rule, count) {
                items.push(items[0].clone());
                cases.push(Case::wrong(
                    "twins",
                    Value::from(items.clone()),
                    "uniqueItems",
                ));
                items.push(items[0].clone());
                cases.push(Case::wrong("triplets", Value::from(items), "uniqueItems"));
            }
        }
        let closed = rule
            .additional_items
            .is_some_and(|rest| matches!(self.rules.nodes[rest.0], Rule::False));
        if let Some(tuple) = rule.tuple.as_ref().filter(|_| closed)
            && let Some(mut items) = self.list(rule, tuple.len() as u64)
        {
            cases.push(Case::right("whole-tuple", Value::from(items.clone())).proposed());
            items.push(json!(1));
            cases.push(Case::wrong(
                "beyond-tuple",
                Value::from(items),
                "additionalItems",
            ));
        }
    }

    fn object_edges(&self, rule: &Keywords, cases: &mut Vec<Case>) {
        let objects = self.object_samples(rule);
        let Some(small) = objects.first() else {
            cases.extend(nothing_required(rule));
            return;
        };
        for name in &rule.required {
            let mut object = small.clone();
            object.shift_remove(name);
            cases.push(Case::wrong(
                format!("without-{name}"),
                Value::Object(object),
                "required",
            ));
        }
        self.unknown_members(rule, small, cases);
        for (name, of) in rule.properties.iter().take(MOST_MEMBERS) {
            if let Some(value) = self.sample(*of).filter(|_| !small.contains_key(name)) {
                let mut object = small.clone();
                object.insert(name.clone(), value);
                cases.push(Case::right(format!("with-{name}"), Value::Object(object)).proposed());
            }
        }
        if let Some(most) = rule.max_properties {
            let at_most = self.grown(rule, small, most);
            cases
                .extend(at_most.map(|object| {
                    Case::right("most-properties", Value::Object(object)).proposed()
                }));
            let above = self.grown(rule, small, most.saturating_add(1));
            cases.extend(above.map(|object| {
                Case::wrong(
                    "too-many-properties",
                    Value::Object(object),
                    "maxProperties",
                )
            }));
        }
        if let Some(least) = rule.min_properties {
            let below: Map<String, Value> = small
                .iter()
                .take(usize::try_from(least - 1).unwrap_or(usize::MAX))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            cases.push(Case::wrong(
                "too-few-properties",
                Value::Object(below),
                "minProperties",
            ));
        }
        self.names_and_dependencies(rule, small, cases);
    }

    fn object_samples(&self, rule: &Keywords) -> Vec<Map<String, Value>> {
        if rule.required.len() > MOST_MEMBERS {
            return Vec::new();
        }
        let empty = Map::new();
        let mut small = Map::new();
        for name in &rule.required {
            let declared = rule
                .properties
                .iter()
                .find(|(declared, _)| declared == name);
            let value = match declared {
                Some((_, of)) => self.sample(*of),
                None => self.undeclared(rule, name),
            };
            let Some(value) = value else {
                return Vec::new();
            };
            small.insert(name.clone(), value);
        }
        let least = rule.min_properties.unwrap_or(0);
        let grown = self.grown(rule, &small, least);
        grown
            .into_iter()
            .chain((small != empty).then_some(small))
            .collect()
    }

    fn unknown_members(&self, rule: &Keywords, small: &Map<String, Value>, cases: &mut Vec<Case>) {
        for name in [UNKNOWN, "__proto__", "a/b~c"] {
            if !is_undeclared(rule, name) {
                continue;
            }
            let mut object = small.clone();
            object.insert(name.to_owned(), json!(1));
            let object = Value::Object(object);
            let file = match name {
                UNKNOWN => "unknown-member",
                "__proto__" => "prototype-member",
                _ => "escaped-member",
            };
            match rule
                .additional_properties
                .map(|rest| &self.rules.nodes[rest.0])
            {
                Some(Rule::False) => cases.push(Case::wrong(file, object, "additionalProperties")),
                _ => cases.push(Case::right(file, object).proposed()),
            }
        }
    }

    fn names_and_dependencies(
        &self,
        rule: &Keywords,
        small: &Map<String, Value>,
        cases: &mut Vec<Case>,
    ) {
        if let Some(names) = rule.property_names
            && !self.in_names.replace(true)
        {
            let wrong = self.cases_below(names, usize::MAX).into_iter();
            self.in_names.set(false);
            let wrong = wrong.filter(|case| case.fault.is_some() && case.sure);
            for name in wrong
                .filter_map(|case| case.value.as_str().map(str::to_owned))
                .take(4)
            {
                let mut object = small.clone();
                object.insert(name, json!(1));
                cases.push(Case::wrong(
                    "wrong-name",
                    Value::Object(object),
                    "propertyNames",
                ));
            }
        }
        for (name, dependency) in &rule.dependencies {
            let declared = rule
                .properties
                .iter()
                .find(|(declared, _)| declared == name);
            let value = match declared {
                Some((_, of)) => self.sample(*of),
                None => self.undeclared(rule, name),
            };
            let Some(value) = value else { continue };
            let mut object = small.clone();
            object.insert(name.clone(), value);
            let object = Value::Object(object);
            let file = format!("alone-{name}");
            match dependency {
                Dependency::Members(wanted) if lacks(&object, wanted) => {
                    cases.push(Case::wrong(file, object, "dependencies"));
                }
                _ => cases.push(Case::right(file, object).proposed()),
            }
        }
    }

    /// Unions told apart by a member: without it, with a text nobody knows, with none at all.
    fn tag_edges(&self, rule: &Keywords, cases: &mut Vec<Case>) {
        let (alternatives, keyword) = match (&rule.any_of, &rule.one_of) {
            (Some(list), None) => (list, "anyOf"),
            (None, Some(list)) => (list, "oneOf"),
            _ => return,
        };
        let Some(Tag { name, .. }) = self.rules.tag_of(rule) else {
            return;
        };
        for (index, alternative) in alternatives.iter().enumerate().take(12) {
            let Some(Value::Object(sample)) = self.sample(*alternative) else {
                continue;
            };
            let with = |value: Value| {
                let mut object = sample.clone();
                object.insert(name.clone(), value);
                Value::Object(object)
            };
            let mut without = sample.clone();
            without.shift_remove(&name);
            cases.push(Case::wrong(
                format!("without-{name}"),
                Value::Object(without),
                keyword,
            ));
            if index == 0 {
                cases.push(Case::wrong(
                    format!("{name}-unknown"),
                    with(json!(UNKNOWN)),
                    keyword,
                ));
                cases.push(Case::wrong(
                    format!("{name}-null"),
                    with(Value::Null),
                    keyword,
                ));
                let mut last = sample.clone();
                let tag = last.shift_remove(&name).unwrap_or_default();
                last.insert(name.clone(), tag);
                cases.push(Case::right(format!("{name}-last"), Value::Object(last)).proposed());
            }
        }
    }
}

fn constants(rule: &Keywords, cases: &mut Vec<Case>) {
    if let Some(constant) = &rule.constant
        && constant != UNKNOWN
    {
        cases.push(Case::wrong("another-constant", json!(UNKNOWN), "const"));
    }
    if let Some(values) = &rule.one_of_values {
        for (index, value) in values.iter().enumerate().take(ALTERNATIVES) {
            let name = value
                .as_str()
                .map_or_else(|| index.to_string(), str::to_owned);
            cases.push(Case::right(format!("value-{name}"), value.clone()).proposed());
        }
        let others = values
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_uppercase);
        for text in others.chain([UNKNOWN.to_owned()]).map(Value::from) {
            if !values.contains(&text) {
                cases.push(Case::wrong("unknown-value", text, "enum"));
                break;
            }
        }
        if !values.contains(&json!(UNKNOWN)) {
            cases.push(Case::wrong("unknown-value", json!(UNKNOWN), "enum"));
        }
    }
}

fn wrong_types(rule: &Keywords, cases: &mut Vec<Case>) {
    if rule.types.is_empty() {
        return;
    }
    for (name, value) in [
        ("null", Value::Null),
        ("a-string", json!("1")),
        ("a-number", json!(1)),
        ("an-object", json!({})),
        ("an-array", json!([])),
        ("a-boolean", json!(true)),
    ] {
        if !is_of_types(&rule.types, &value) {
            cases.push(Case::wrong(name, value, "type"));
        }
    }
}

fn nothing_required(rule: &Keywords) -> Option<Case> {
    (!rule.required.is_empty()).then(|| Case::wrong("empty", json!({}), "required"))
}

/// Whether a value is of one of the types; any value is when there are none.
fn is_of_types(types: &[&str], value: &Value) -> bool {
    types.is_empty() || types.iter().any(|name| is_of(name, value))
}

/// Whether an object has none of the members.
fn lacks(value: &Value, names: &[String]) -> bool {
    names.iter().any(|name| !has(value, name))
}
