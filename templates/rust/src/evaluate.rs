//! Runs the rules: verdicts, and every violation in the order and wording existing clients know.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use crate::facts::{SAFE, has_group, is_multiple, is_of, twins};
use crate::invalid::Found;
use crate::pattern;
use crate::reader::MANY;
use crate::rules::{Dependency, Format, Keywords, Pattern, Rule};
use crate::tree::{Number, Tree, push_token};

/// Whether a value keeps a rule.
pub(crate) fn accepts(
    nodes: &[Rule],
    format: Option<Format>,
    rule: usize,
    value: &Tree<'_>,
) -> bool {
    let mut run = Run::new(nodes, format);
    run.rule(rule, value);
    !run.failed
}

/// Every violation of a rule, in order; `concise` leaves out what alternatives that nobody meant have against the value.
pub(crate) fn violations(
    nodes: &[Rule],
    format: Option<Format>,
    rule: usize,
    value: &Tree<'_>,
    concise: bool,
) -> Found {
    let mut found = Found::default();
    value.duplicates(&mut String::new(), &mut found);
    let mut run = Run::new(nodes, format);
    run.found = Some(found);
    run.concise = concise;
    run.rule(rule, value);
    run.found.unwrap_or_default()
}

/// One pass over a value. Without a place for violations it stops at the first.
pub(crate) struct Run<'a> {
    pub(crate) nodes: &'a [Rule],
    format: Option<Format>,
    pub(crate) pointer: String,
    found: Option<Found>,
    concise: bool,
    failed: bool,
    /// How often a verdict was asked for.
    attempts: usize,
    /// Verdicts about arrays and objects, by rule and address, kept once there were many attempts.
    known: BTreeMap<(usize, usize), bool>,
}

impl<'a> Run<'a> {
    fn new(nodes: &'a [Rule], format: Option<Format>) -> Self {
        Self {
            nodes,
            format,
            pointer: String::new(),
            found: None,
            concise: false,
            failed: false,
            attempts: 0,
            known: BTreeMap::new(),
        }
    }

    pub(crate) fn rule(&mut self, rule: usize, value: &Tree<'_>) {
        if self.is_done() {
            return;
        }
        match &self.nodes[rule] {
            Rule::True => {}
            Rule::False => self.fail("false schema", format_args!("boolean schema is false")),
            Rule::Keywords(keywords) => self.keywords(keywords, value),
        }
    }

    fn keywords(&mut self, rule: &Keywords, value: &Tree<'_>) {
        let late = match rule.types.as_slice() {
            [single] => has_group(rule, single),
            _ => false,
        };
        let wrong_type =
            !rule.types.is_empty() && !rule.types.iter().any(|name| is_of(name, value));
        if wrong_type && !late {
            self.wrong_type(rule);
        }
        let late_here = |run: &mut Self, group: &str| {
            if wrong_type && late && rule.types[0] == group {
                run.wrong_type(rule);
            }
        };
        if self.is_done() {
            return;
        }
        self.any(rule, value);
        if self.is_done() {
            return;
        }
        match value {
            Tree::Number(number) => self.number(rule, *number),
            _ => late_here(self, "number"),
        }
        match value {
            Tree::Text(text) => self.text(rule, text),
            _ => late_here(self, "string"),
        }
        if self.is_done() {
            return;
        }
        match value {
            Tree::List(items) => self.list(rule, items),
            _ => late_here(self, "array"),
        }
        match value {
            Tree::Object(members) => self.object(rule, members, value),
            _ => late_here(self, "object"),
        }
    }

    fn number(&mut self, rule: &Keywords, number: Number) {
        let limits = [
            ("maximum", "<=", rule.maximum),
            ("minimum", ">=", rule.minimum),
            ("exclusiveMaximum", "<", rule.exclusive_maximum),
            ("exclusiveMinimum", ">", rule.exclusive_minimum),
        ];
        for (keyword, sign, limit) in limits {
            let Some(limit) = limit else { continue };
            let kept = number.value.partial_cmp(&limit.value).is_some_and(|order| match sign {
                "<=" => order.is_le(),
                ">=" => order.is_ge(),
                "<" => order.is_lt(),
                _ => order.is_gt(),
            });
            if !kept {
                self.fail(keyword, format_args!("must be {sign} {limit}"));
            }
        }
        if let Some(divisor) = rule.multiple_of
            && !is_multiple(number, divisor)
        {
            self.fail("multipleOf", format_args!("must be multiple of {divisor}"));
        }
        let wants_integer = rule.types.iter().any(|name| name == "integer")
            && !rule.types.iter().any(|name| name == "number");
        if wants_integer && number.is_integer && number.value.abs() > SAFE {
            self.fail("type", format_args!("must be a safe integer"));
        }
    }

    fn text(&mut self, rule: &Keywords, text: &str) {
        if rule.max_length.is_some() || rule.min_length.is_some() {
            let length = text.chars().count();
            if let Some(max) = rule.max_length.filter(|max| length > *max) {
                self.fail("maxLength", format_args!("must NOT have more than {max} characters"));
            }
            if let Some(min) = rule.min_length.filter(|min| length < *min) {
                self.fail("minLength", format_args!("must NOT have fewer than {min} characters"));
            }
        }
        if let Some(pattern) = &rule.pattern
            && !pattern::matches(&pattern.program, text)
        {
            self.fail("pattern", format_args!("must match pattern \"{}\"", pattern.source));
        }
        if let (Some(is_of), Some(name)) = (self.format, &rule.format)
            && !is_of(name, text)
        {
            self.fail("format", format_args!("must match format \"{name}\""));
        }
    }

    fn any(&mut self, rule: &Keywords, value: &Tree<'_>) {
        if rule
            .constant
            .as_ref()
            .is_some_and(|constant| constant != value)
        {
            self.fail("const", format_args!("must be equal to constant"));
        }
        if rule
            .one_of_values
            .as_ref()
            .is_some_and(|values| !values.contains(value))
        {
            self.not_allowed();
        }
        if rule.not.is_some_and(|not| self.accepts(not, value)) {
            self.fail("not", format_args!("must NOT be valid"));
        }
        if let Some(branches) = &rule.any_of
            && !branches.iter().any(|branch| self.accepts(*branch, value))
            && !(self.concise && self.tell_concisely(rule, branches, value))
        {
            self.tell(branches, value);
            self.fail("anyOf", format_args!("must match a schema in anyOf"));
        }
        if let Some(branches) = &rule.one_of {
            self.one_of(rule, branches, value);
        }
        for part in rule.all_of.iter().flatten() {
            self.rule(*part, value);
        }
        if let Some(condition) = rule.condition {
            let holds = self.accepts(condition, value);
            let (branch, name) = if holds {
                (rule.then, "then")
            } else {
                (rule.otherwise, "else")
            };
            if let Some(branch) = branch
                && !self.accepts(branch, value)
            {
                self.tell(&[branch], value);
                self.fail("if", format_args!("must match \"{name}\" schema"));
            }
        }
    }

    fn one_of(&mut self, rule: &Keywords, branches: &[usize], value: &Tree<'_>) {
        // The second that accepts ends it.
        let mut accepting = 0;
        let mut asked = branches.len();
        for (index, branch) in branches.iter().enumerate() {
            accepting += usize::from(self.accepts(*branch, value));
            if accepting == 2 {
                asked = index;
                break;
            }
        }
        if accepting == 1
            || (accepting == 0 && self.concise && self.tell_concisely(rule, branches, value))
        {
            return;
        }
        self.tell(&branches[..asked], value);
        self.fail("oneOf", format_args!("must match exactly one schema in oneOf"));
    }

    /// Reports what alternatives have against a value.
    fn tell(&mut self, branches: &[usize], value: &Tree<'_>) {
        if self.found.is_none() {
            return;
        }
        for branch in branches {
            // One that accepts has nothing to say.
            self.rule(*branch, value);
        }
    }

    pub(crate) fn not_allowed(&mut self) {
        self.fail("enum", format_args!("must be equal to one of the allowed values"));
    }

    pub(crate) fn missing(&mut self, name: &str) {
        self.fail("required", format_args!("must have required property '{name}'"));
    }

    fn list(&mut self, rule: &Keywords, items: &[Tree<'_>]) {
        if let Some(max) = rule.max_items.filter(|max| items.len() > *max) {
            self.fail("maxItems", format_args!("must NOT have more than {max} items"));
        }
        if let Some(min) = rule.min_items.filter(|min| items.len() < *min) {
            self.fail("minItems", format_args!("must NOT have fewer than {min} items"));
        }
        if let Some(tuple) = &rule.tuple {
            if let Some(rest) = rule.additional_items {
                if matches!(self.nodes[rest], Rule::False) {
                    if items.len() > tuple.len() {
                        let count = tuple.len();
                        self.fail("additionalItems", format_args!("must NOT have more than {count} items"));
                    }
                } else {
                    for (index, item) in items.iter().enumerate().skip(tuple.len()) {
                        self.below(&index.to_string(), rest, item);
                    }
                }
            }
            for (index, (item, rule)) in items.iter().zip(tuple).enumerate() {
                self.below(&index.to_string(), *rule, item);
            }
        }
        if let Some(rule) = rule.items
            && !matches!(self.nodes[rule], Rule::True)
        {
            for (index, item) in items.iter().enumerate() {
                self.below(&index.to_string(), rule, item);
                if self.is_done() {
                    return;
                }
            }
        }
        if let Some(contained) = rule.contains
            && !items.iter().any(|item| self.accepts(contained, item))
        {
            if self.found.is_some() {
                for (index, item) in items.iter().enumerate() {
                    self.below(&index.to_string(), contained, item);
                }
            }
            self.fail("contains", format_args!("must contain at least 1 valid item(s)"));
        }
        if rule.unique_items
            && let Some((j, i)) = twins(items, self.is_scalar(rule.items))
        {
            self.fail("uniqueItems", format_args!("must NOT have duplicate items (items ## {j} and {i} are identical)"));
        }
    }

    fn object(&mut self, rule: &Keywords, members: &[(Cow<'_, str>, Tree<'_>)], value: &Tree<'_>) {
        if let Some(max) = rule.max_properties.filter(|max| members.len() > *max) {
            self.fail("maxProperties", format_args!("must NOT have more than {max} properties"));
        }
        if let Some(min) = rule.min_properties.filter(|min| members.len() < *min) {
            self.fail("minProperties", format_args!("must NOT have fewer than {min} properties"));
        }
        for name in &rule.required {
            if value.get(name).is_none() {
                self.missing(name);
            }
        }
        if let Some(names) = rule.property_names {
            for (name, _) in members {
                let name = Tree::Text(Cow::Borrowed(name));
                if !self.accepts(names, &name) {
                    self.tell(&[names], &name);
                    self.fail("propertyNames", format_args!("property name must be valid"));
                }
            }
        }
        if let Some(additional) = rule.additional_properties {
            for (name, value) in members {
                let matched =
                    |(pattern, _): &(Pattern, usize)| pattern::matches(&pattern.program, name);
                if rule.declared.contains_key(&**name) || rule.pattern_properties.iter().any(matched) {
                    continue;
                }
                if matches!(self.nodes[additional], Rule::False) {
                    self.fail("additionalProperties", format_args!("unexpected property '{name}'"));
                } else {
                    self.below(name, additional, value);
                }
                if self.is_done() {
                    return;
                }
            }
        }
        self.dependencies(rule, value);
        for (name, rule) in &rule.properties {
            if let Some(value) = value.get(name) {
                self.below(name, *rule, value);
            }
            if self.is_done() {
                return;
            }
        }
        for (pattern, rule) in &rule.pattern_properties {
            for (name, value) in members {
                if pattern::matches(&pattern.program, name) {
                    self.below(name, *rule, value);
                }
            }
        }
    }

    /// Members that others ask for come first, then rules.
    fn dependencies(&mut self, rule: &Keywords, value: &Tree<'_>) {
        let present = || (rule.dependencies.iter()).filter(|(name, _)| value.get(name).is_some());
        for (name, dependency) in present() {
            let Dependency::Members(wanted) = dependency else {
                continue;
            };
            let noun = if wanted.len() == 1 {
                "property"
            } else {
                "properties"
            };
            let list = wanted.join(", ");
            for _ in wanted.iter().filter(|wanted| value.get(wanted).is_none()) {
                self.fail(
                    "dependencies",
                    format_args!("must have {noun} {list} when property {name} is present"),
                );
            }
        }
        for (_, dependency) in present() {
            if let Dependency::Rule(dependent) = dependency {
                self.rule(*dependent, value);
            }
        }
    }

    fn wrong_type(&mut self, rule: &Keywords) {
        self.fail("type", format_args!("must be {}", rule.types.join(",")));
    }

    /// A value inside this one.
    fn below(&mut self, token: &str, rule: usize, value: &Tree<'_>) {
        let length = self.enter(token);
        self.rule(rule, value);
        self.pointer.truncate(length);
    }

    pub(crate) fn enter(&mut self, token: &str) -> usize {
        let length = self.pointer.len();
        if self.found.is_some() {
            push_token(&mut self.pointer, token);
        }
        length
    }

    /// Whether a value keeps a rule; nothing is reported.
    fn accepts(&mut self, rule: usize, value: &Tree<'_>) -> bool {
        self.attempts += 1;
        let is_kept = self.attempts > MANY && matches!(value, Tree::List(_) | Tree::Object(_));
        let key = (rule, std::ptr::from_ref(value).addr());
        if is_kept && let Some(known) = self.known.get(&key) {
            return *known;
        }
        let found = self.found.take();
        let failed = std::mem::replace(&mut self.failed, false);
        self.rule(rule, value);
        let accepted = !std::mem::replace(&mut self.failed, failed);
        self.found = found;
        if is_kept {
            self.known.insert(key, accepted);
        }
        accepted
    }

    pub(crate) fn fail(&mut self, keyword: &'static str, message: fmt::Arguments<'_>) {
        self.failed = true;
        if let Some(found) = &mut self.found {
            found.push(&self.pointer, keyword, message);
        }
    }

    /// Nobody wants to hear of another violation.
    fn is_done(&self) -> bool {
        self.failed && self.found.as_ref().is_none_or(Found::is_full)
    }

    /// Whether items are known to be neither arrays nor objects.
    fn is_scalar(&self, items: Option<usize>) -> bool {
        let Some(Rule::Keywords(keywords)) = items.map(|items| &self.nodes[items]) else {
            return false;
        };
        !keywords.types.is_empty()
            && !keywords
                .types
                .iter()
                .any(|name| name == "array" || name == "object")
    }
}
