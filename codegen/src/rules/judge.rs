//! What the rules make of a value: a plain reading of "Order of evaluation, and texts" in `codegen/ARCHITECTURE.md`. It
//! shares no code with the interpreters in the packages, so that vectors can prove them wrong; and it tells what samples in a document are worth.

pub(crate) mod facts;
pub(crate) mod matching;

use std::cell::{Cell, RefCell};

use serde_json::{Number, Value};

use super::{Dependency, Keywords, Rule, RuleId, Rules};
use crate::schema::pattern::Pattern;
use crate::schema::push_token;

use facts::{equal, group, is_of, print};

/// A violation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) pointer: String,
    pub(crate) keyword: &'static str,
    pub(crate) message: String,
}

/// Whether a value is an object with a member.
pub(crate) fn has(value: &Value, name: &str) -> bool {
    value.get(name).is_some()
}

/// Most rules that are asked about one value.
const MOST_STEPS: u32 = 50_000;
/// How many rules are asked one inside the other: each takes its share of the stack.
const DEEPEST: u32 = 80;
/// The largest integer that survives JavaScript.
const SAFE: f64 = 9_007_199_254_740_991.0;

pub(crate) struct Judge<'a> {
    rules: &'a Rules,
    steps: Cell<u32>,
    inside: Cell<u32>,
    /// Something came up that this module does not know about: a format, or a pattern that takes long.
    unsure: Cell<bool>,
    pointer: RefCell<String>,
}

type Found = Vec<Violation>;
/// Keyword, sign, value, and whether a number keeps it.
type Limit<'a> = (
    &'static str,
    &'a str,
    &'a Option<Number>,
    fn(f64, f64) -> bool,
);

impl<'a> Judge<'a> {
    pub(crate) fn new(rules: &'a Rules) -> Self {
        Self {
            rules,
            steps: Cell::new(0),
            inside: Cell::new(0),
            unsure: Cell::new(false),
            pointer: RefCell::default(),
        }
    }

    /// Every violation, in order; nothing when that cannot be said.
    pub(crate) fn violations(&self, rule: RuleId, value: &Value) -> Option<Found> {
        self.steps.set(0);
        self.unsure.set(false);
        let found = self.rule(rule, value);
        (!self.unsure.get()).then_some(found)
    }

    /// Whether a value is accepted for certain.
    pub(crate) fn accepts(&self, rule: RuleId, value: &Value) -> bool {
        self.violations(rule, value)
            .is_some_and(|found| found.is_empty())
    }

    fn rule(&self, rule: RuleId, value: &Value) -> Found {
        self.steps.set(self.steps.get() + 1);
        let inside = self.inside.get();
        if self.steps.get() > MOST_STEPS || inside == DEEPEST {
            self.unsure.set(true);
            return Vec::new();
        }
        self.inside.set(inside + 1);
        let found = match &self.rules.nodes[rule.0] {
            Rule::True => Vec::new(),
            Rule::False => vec![self.violation("false schema", "boolean schema is false")],
            Rule::Keywords(keywords) => self.keywords(keywords, value),
        };
        self.inside.set(inside);
        found
    }

    fn violation(&self, keyword: &'static str, message: impl Into<String>) -> Violation {
        Violation {
            pointer: self.pointer.borrow().clone(),
            keyword,
            message: message.into(),
        }
    }

    fn below(&self, token: &str, rule: RuleId, value: &Value) -> Found {
        let length = self.pointer.borrow().len();
        {
            let mut pointer = self.pointer.borrow_mut();
            pointer.push('/');
            push_token(&mut pointer, token);
        }
        let found = self.rule(rule, value);
        self.pointer.borrow_mut().truncate(length);
        found
    }

    fn keywords(&self, rule: &Keywords, value: &Value) -> Found {
        let mut found = Vec::new();
        let types = rule.types.as_slice();
        let wrong = !types.is_empty() && !types.iter().any(|name| is_of(name, value));
        let group = match types {
            [single] => group(rule, single),
            _ => None,
        };
        let wrong_type = || self.violation("type", format!("must be {}", types.join(",")));
        if wrong && group.is_none() {
            found.push(wrong_type());
        }
        found.extend(self.any_type(rule, value));
        for here in ["number", "string", "array", "object"] {
            match (here, value) {
                ("number", Value::Number(number)) => found.extend(self.number(rule, number)),
                ("string", Value::String(text)) => found.extend(self.text(rule, text)),
                ("array", Value::Array(items)) => found.extend(self.list(rule, items)),
                ("object", Value::Object(_)) => found.extend(self.object(rule, value)),
                _ if wrong && group == Some(here) => found.push(wrong_type()),
                _ => {}
            }
        }
        found
    }

    fn any_type(&self, rule: &Keywords, value: &Value) -> Found {
        let mut found = Vec::new();
        if rule
            .constant
            .as_ref()
            .is_some_and(|constant| !equal(constant, value))
        {
            found.push(self.violation("const", "must be equal to constant"));
        }
        if let Some(values) = &rule.one_of_values
            && !values.iter().any(|allowed| equal(allowed, value))
        {
            let message = "must be equal to one of the allowed values";
            found.push(self.violation("enum", message));
        }
        if rule.not.is_some_and(|not| self.rule(not, value).is_empty()) {
            found.push(self.violation("not", "must NOT be valid"));
        }
        if let Some(alternatives) = &rule.any_of {
            let of_each: Vec<Found> = alternatives
                .iter()
                .map(|rule| self.rule(*rule, value))
                .collect();
            if of_each.iter().all(|found| !found.is_empty()) {
                found.extend(of_each.into_iter().flatten());
                found.push(self.violation("anyOf", "must match a schema in anyOf"));
            }
        }
        if let Some(alternatives) = &rule.one_of {
            let mut refusals = Vec::new();
            let mut accepted = 0;
            for alternative in alternatives {
                let of_this = self.rule(*alternative, value);
                accepted += usize::from(of_this.is_empty());
                refusals.extend(of_this);
                if accepted == 2 {
                    break;
                }
            }
            if accepted != 1 {
                found.extend(refusals);
                found.push(self.violation("oneOf", "must match exactly one schema in oneOf"));
            }
        }
        for part in rule.all_of.iter().flatten() {
            found.extend(self.rule(*part, value));
        }
        if let Some(condition) = rule.condition {
            let (branch, name) = if self.rule(condition, value).is_empty() {
                (rule.then, "then")
            } else {
                (rule.otherwise, "else")
            };
            let of_branch = branch
                .map(|branch| self.rule(branch, value))
                .unwrap_or_default();
            if !of_branch.is_empty() {
                found.extend(of_branch);
                found.push(self.violation("if", format!("must match \"{name}\" schema")));
            }
        }
        found
    }

    fn number(&self, rule: &Keywords, number: &Number) -> Found {
        let mut found = Vec::new();
        let limits: [Limit<'_>; 4] = [
            ("maximum", "<=", &rule.maximum, |number, limit| {
                number <= limit
            }),
            ("minimum", ">=", &rule.minimum, |number, limit| {
                number >= limit
            }),
            (
                "exclusiveMaximum",
                "<",
                &rule.exclusive_maximum,
                |number, limit| number < limit,
            ),
            (
                "exclusiveMinimum",
                ">",
                &rule.exclusive_minimum,
                |number, limit| number > limit,
            ),
        ];
        for (keyword, sign, limit, keeps) in limits {
            if let Some(limit) = limit
                && !keeps(self.float(number), self.float(limit))
            {
                let limit = print(self.float(limit));
                found.push(self.violation(keyword, format!("must be {sign} {limit}")));
            }
        }
        if let Some(divisor) = &rule.multiple_of {
            let (number, divisor) = (self.float(number), self.float(divisor));
            let quotient = number / divisor;
            let is_multiple = if divisor.fract() == 0.0 {
                number % divisor == 0.0
            } else {
                quotient.is_finite()
                    && (quotient - quotient.round()).abs() <= 1e-15 * quotient.abs()
            };
            if !is_multiple {
                let message = format!("must be multiple of {}", print(divisor));
                found.push(self.violation("multipleOf", message));
            }
        }
        let integer = rule.types.contains(&"integer") && !rule.types.contains(&"number");
        let number = self.float(number);
        if integer && number.fract() == 0.0 && number.abs() > SAFE {
            found.push(self.violation("type", "must be a safe integer"));
        }
        found
    }

    /// Numbers are judged as JavaScript sees them; one that it does not see exactly is none of this module's business.
    fn float(&self, number: &Number) -> f64 {
        let float = number.as_f64().unwrap_or(f64::NAN);
        let exact = number.is_f64() || float.abs() <= SAFE + 1.0;
        if !exact || float.is_nan() {
            self.unsure.set(true);
        }
        float
    }

    fn text(&self, rule: &Keywords, text: &str) -> Found {
        let mut found = Vec::new();
        let length = text.chars().count() as u64;
        if let Some(most) = rule.max_length.filter(|most| length > *most) {
            let message = format!("must NOT have more than {most} characters");
            found.push(self.violation("maxLength", message));
        }
        if let Some(least) = rule.min_length.filter(|least| length < *least) {
            let message = format!("must NOT have fewer than {least} characters");
            found.push(self.violation("minLength", message));
        }
        if let Some(pattern) = &rule.pattern
            && !self.matches(pattern, text)
        {
            let message = format!("must match pattern \"{}\"", pattern.source);
            found.push(self.violation("pattern", message));
        }
        if rule.format.is_some() {
            self.unsure.set(true);
        }
        found
    }

    fn matches(&self, pattern: &Pattern, text: &str) -> bool {
        matching::matches(pattern, text).unwrap_or_else(|| {
            self.unsure.set(true);
            true
        })
    }

    fn list(&self, rule: &Keywords, items: &[Value]) -> Found {
        let mut found = Vec::new();
        let count = items.len() as u64;
        if let Some(most) = rule.max_items.filter(|most| count > *most) {
            found.push(self.violation("maxItems", format!("must NOT have more than {most} items")));
        }
        if let Some(least) = rule.min_items.filter(|least| count < *least) {
            found.push(self.violation(
                "minItems",
                format!("must NOT have fewer than {least} items"),
            ));
        }
        let each = |rule: RuleId, skip: usize| {
            let items = items.iter().enumerate().skip(skip);
            items.flat_map(move |(index, item)| self.below(&index.to_string(), rule, item))
        };
        if let Some(tuple) = &rule.tuple {
            match rule.additional_items {
                Some(rest) if !matches!(self.rules.nodes[rest.0], Rule::False) => {
                    found.extend(each(rest, tuple.len()));
                }
                Some(_) if items.len() > tuple.len() => {
                    let message = format!("must NOT have more than {} items", tuple.len());
                    found.push(self.violation("additionalItems", message));
                }
                _ => {}
            }
            for (index, (item, rule)) in items.iter().zip(tuple).enumerate() {
                found.extend(self.below(&index.to_string(), *rule, item));
            }
        }
        if let Some(rule) = rule.items {
            found.extend(each(rule, 0));
        }
        if let Some(contained) = rule.contains {
            let of_each: Vec<Found> = items
                .iter()
                .enumerate()
                .map(|(index, item)| self.below(&index.to_string(), contained, item))
                .collect();
            if of_each.iter().all(|found| !found.is_empty()) {
                found.extend(of_each.into_iter().flatten());
                found.push(self.violation("contains", "must contain at least 1 valid item(s)"));
            }
        }
        if rule.unique_items
            && let Some((j, i)) = self.twins(rule, items)
        {
            let message =
                format!("must NOT have duplicate items (items ## {j} and {i} are identical)");
            found.push(self.violation("uniqueItems", message));
        }
        found
    }

    /// The pair of equal items that is reported, as `(J, I)`.
    fn twins(&self, rule: &Keywords, items: &[Value]) -> Option<(usize, usize)> {
        let equals =
            |at: usize| (0..items.len()).filter(move |other| equal(&items[at], &items[*other]));
        let scalar = rule
            .items
            .is_some_and(|items| match &self.rules.nodes[items.0] {
                Rule::Keywords(items) => {
                    !items.types.is_empty()
                        && !items.types.contains(&"array")
                        && !items.types.contains(&"object")
                }
                _ => false,
            });
        (0..items.len()).rev().find_map(|at| {
            let other = if scalar {
                equals(at).find(|other| *other > at)
            } else {
                equals(at).rfind(|other| *other < at)
            };
            other.map(|other| (other, at))
        })
    }

    fn object(&self, rule: &Keywords, value: &Value) -> Found {
        let mut found = Vec::new();
        let Some(members) = value.as_object() else {
            return found;
        };
        let count = members.len() as u64;
        if let Some(most) = rule.max_properties.filter(|most| count > *most) {
            let message = format!("must NOT have more than {most} properties");
            found.push(self.violation("maxProperties", message));
        }
        if let Some(least) = rule.min_properties.filter(|least| count < *least) {
            let message = format!("must NOT have fewer than {least} properties");
            found.push(self.violation("minProperties", message));
        }
        for name in rule.required.iter().filter(|name| !has(value, name)) {
            let message = format!("must have required property '{name}'");
            found.push(self.violation("required", message));
        }
        if let Some(names) = rule.property_names {
            for name in members.keys() {
                let of_name = self.rule(names, &Value::from(name.as_str()));
                if !of_name.is_empty() {
                    found.extend(of_name);
                    found.push(self.violation("propertyNames", "property name must be valid"));
                }
            }
        }
        if let Some(rest) = rule.additional_properties {
            for (name, member) in members {
                let is_declared = rule.properties.iter().any(|(declared, _)| declared == name)
                    || rule
                        .pattern_properties
                        .iter()
                        .any(|(pattern, _)| self.matches(pattern, name));
                if is_declared {
                    continue;
                }
                if matches!(self.rules.nodes[rest.0], Rule::False) {
                    let message = format!("unexpected property '{name}'");
                    found.push(self.violation("additionalProperties", message));
                } else {
                    found.extend(self.below(name, rest, member));
                }
            }
        }
        // Members that others ask for come first, then rules.
        let present = || (rule.dependencies.iter()).filter(|(name, _)| has(value, name));
        for (name, dependency) in present() {
            if let Dependency::Members(wanted) = dependency {
                let noun = if wanted.len() == 1 {
                    "property"
                } else {
                    "properties"
                };
                let list = wanted.join(", ");
                let message = format!("must have {noun} {list} when property {name} is present");
                for _ in wanted.iter().filter(|wanted| !has(value, wanted)) {
                    found.push(self.violation("dependencies", message.as_str()));
                }
            }
        }
        for (_, dependency) in present() {
            if let Dependency::Rule(rule) = dependency {
                found.extend(self.rule(*rule, value));
            }
        }
        for (name, rule) in &rule.properties {
            if let Some(member) = members.get(name) {
                found.extend(self.below(name, *rule, member));
            }
        }
        for (pattern, rule) in &rule.pattern_properties {
            for (name, member) in members
                .iter()
                .filter(|(name, _)| self.matches(pattern, name))
            {
                found.extend(self.below(name, *rule, member));
            }
        }
        found
    }
}
