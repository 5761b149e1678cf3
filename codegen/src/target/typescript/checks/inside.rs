//! Checks of what is inside a value: items and members.

use std::collections::BTreeSet;

use crate::rules::{Dependency, Keywords, Rule, RuleId};
use crate::target::typescript::expression::Condition;
use crate::target::typescript::{scalars, spelling};

use super::lines::{Body, CLOSED, Held, block};
use super::{INHERITED, Writer};

/// Variables for the items of lists inside lists, and for the keys of maps; deeper ones get a function of their own.
const NESTED: [(&str, &str); 3] = [("x", "k"), ("y", "l"), ("z", "j")];

impl Writer<'_> {
    /// What a rule asks of a variable. Plain lists and maps are checked where they stand.
    fn held(&mut self, body: &Body, id: RuleId, v: &str, step: &str, nesting: usize) -> Held {
        let rules = self.rules;
        if let (Rule::Keywords(rule), Some((item, key))) = (&rules.nodes[id.0], NESTED.get(nesting))
        {
            if let Some(items) = only_items(rule) {
                let mut guard = vec![Condition::Call(format!("isArray({v})"))];
                guard.extend(lengths(rule, v));
                let held = self.held(body, items, item, &format!("{step}_item"), nesting + 1);
                return with_each(
                    Condition::all(guard),
                    &format!("for (const {item} of {v})"),
                    held,
                );
            }
            if let Some(rest) = only_rest(rule) {
                let guard = Condition::Call(format!("isObject({v})"));
                let held = self.held(body, rest, item, &format!("{step}_rest"), nesting + 1);
                return match held {
                    Held::Condition(Condition::Always) => Held::Condition(guard),
                    Held::Condition(Condition::Never) => Held::Condition(Condition::all([
                        guard,
                        Condition::Call(format!("hasOnly({v}, 0)")),
                    ])),
                    held => {
                        let mut lines = Held::Condition(guard).lines();
                        let mut inner = vec![format!("const {item} = {v}[{key}];")];
                        inner.extend(held.lines_if_present(item, None));
                        lines.extend(block(&format!("for (const {key} in {v}) {{"), inner));
                        Held::Lines(lines)
                    }
                };
            }
        }
        Held::Condition(self.condition(body, id, v, step))
    }

    /// The keywords of arrays, on `v`.
    pub(super) fn array(&mut self, body: &mut Body, rule: &Keywords) {
        for length in lengths(rule, "v") {
            body.refuse_unless(length);
        }
        if let Some(tuple) = &rule.tuple {
            for (index, item) in tuple.iter().enumerate() {
                let item = self.condition(body, *item, "x", &format!("item{index}"));
                if item != Condition::Always {
                    let mut lines = vec![format!("const x = v[{index}];")];
                    lines.extend(Held::Condition(item).lines());
                    body.block(&format!("if (v.length > {index}) {{"), lines);
                }
            }
            if let Some(additional) = rule.additional_items {
                let item = self.condition(body, additional, "x", "additionalItem");
                if item != Condition::Always {
                    let mut lines = vec!["const x = v[i];".to_owned()];
                    lines.extend(Held::Condition(item).lines());
                    body.block(
                        &format!("for (let i = {}; i < v.length; i++) {{", tuple.len()),
                        lines,
                    );
                }
            }
        }
        if let Some(items) = rule.items {
            let held = self.held(body, items, "x", "item", 1);
            body.lines.extend(each("for (const x of v)", held));
        }
        if let Some(contains) = rule.contains {
            body.line("let contained = false;");
            // A constant leaves nothing to look at but whether there is an item.
            match self.condition(body, contains, "x", "contains") {
                Condition::Always => body.line("contained = v.length > 0;"),
                Condition::Never => {}
                item => {
                    let lines = vec![
                        format!("contained = {item};"),
                        "if (contained) break;".to_owned(),
                    ];
                    body.block("for (const x of v) {", lines);
                }
            }
            body.line("if (!contained) return false;");
        }
        if rule.unique_items {
            body.line("if (v.length > 1 && duplicate(v) !== undefined) return false;");
        }
    }

    /// The keywords of objects, on `v`.
    pub(super) fn object(&mut self, body: &mut Body, rule: &Keywords) {
        if let Some(max) = rule.max_properties {
            body.line(format!("if (size(v) > {max}) return false;"));
        }
        if let Some(min) = rule.min_properties.filter(|min| *min > 0) {
            body.line(format!("if (size(v) < {min}) return false;"));
        }
        let closed = rule.pattern_properties.is_empty()
            && rule
                .additional_properties
                .is_some_and(|rest| matches!(self.rules.nodes[rest.0], Rule::False));
        self.declared(body, rule, closed);
        if let Some(names) = rule.property_names {
            // A call, because `k` is known to be a string, and comparing it with anything else would not compile.
            let name = self.call(body, names, "k", "name");
            if name != Condition::Always {
                let absent = Condition::is("v[k]", "undefined");
                body.block(
                    "for (const k in v) {",
                    Held::Condition(Condition::any([absent, name])).lines(),
                );
            }
        }
        for (pattern, property) in &rule.pattern_properties {
            let held = self.held(body, *property, "x", "pattern", 1);
            each_member(body, &matches(&pattern.source).negate(), held);
        }
        if let Some(rest) = rule.additional_properties.filter(|_| !closed) {
            let held = self.held(body, rest, "x", "rest", 1);
            let declared = rule
                .properties
                .iter()
                .map(|(name, _)| Condition::is("k", spelling::string(name)));
            let matched = rule
                .pattern_properties
                .iter()
                .map(|(pattern, _)| matches(&pattern.source));
            each_member(body, &Condition::any(declared.chain(matched)), held);
        }
        for (name, dependency) in &rule.dependencies {
            let absent = |name: &String| Condition::is(read(name), "undefined");
            let needed = match dependency {
                Dependency::Members(names) => {
                    Condition::all(names.iter().map(|name| absent(name).negate()))
                }
                Dependency::Rule(rule) => self.call(body, *rule, "v", &format!("with_{name}")),
            };
            body.refuse_unless(Condition::any([absent(name), needed]));
        }
    }

    /// Members that are declared or required. When no other may stand beside them, those that are there are counted.
    fn declared(&mut self, body: &mut Body, rule: &Keywords, closed: bool) {
        let rules = self.rules;
        let required: BTreeSet<&str> = rule.required.iter().map(String::as_str).collect();
        let mut lines = Vec::new();
        let mut always = 0;
        for (name, property) in &rule.properties {
            let held = self.held(body, *property, "m", name, 0);
            let read = read(name);
            if required.contains(name.as_str()) {
                always += 1;
                lines.push(format!("m = {read};"));
                if !scalars::refuses_absence(rules, &rules.nodes[property.0]) {
                    lines.push("if (m === undefined) return false;".to_owned());
                }
                lines.extend(held.lines());
            } else if closed || !held.is_always() {
                lines.extend(
                    held.lines_if_present(&format!("(m = {read})"), closed.then_some("++n")),
                );
            }
        }
        if closed {
            body.line(format!("let n = {always};"));
        }
        if !lines.is_empty() {
            body.line("let m;");
        }
        body.lines.append(&mut lines);
        let declared: BTreeSet<&str> = rule
            .properties
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        for name in required.difference(&declared) {
            body.line(format!("if ({} === undefined) return false;", read(name)));
        }
        if closed {
            body.line(CLOSED);
        }
    }
}

/// The items' rule of a list that nothing else is asked of than its length.
fn only_items(rule: &Keywords) -> Option<RuleId> {
    let plain = Keywords {
        types: vec!["array"],
        items: rule.items,
        max_items: rule.max_items,
        min_items: rule.min_items,
        ..Keywords::default()
    };
    rule.items.filter(|_| *rule == plain)
}

/// The members' rule of a map that nothing else is asked of.
fn only_rest(rule: &Keywords) -> Option<RuleId> {
    let plain = Keywords {
        types: vec!["object"],
        additional_properties: rule.additional_properties,
        ..Keywords::default()
    };
    rule.additional_properties.filter(|_| *rule == plain)
}

fn lengths(rule: &Keywords, v: &str) -> Vec<Condition> {
    let max = rule
        .max_items
        .map(|max| Condition::Test(format!("{v}.length <= {max}")));
    let min = rule
        .min_items
        .filter(|min| *min > 0)
        .map(|min| Condition::Test(format!("{v}.length >= {min}")));
    max.into_iter().chain(min).collect()
}

/// A guard, and behind it something for each item.
fn with_each(guard: Condition, opening: &str, held: Held) -> Held {
    if held.is_always() {
        return Held::Condition(guard);
    }
    let mut lines = Held::Condition(guard).lines();
    lines.extend(each(opening, held));
    Held::Lines(lines)
}

/// A loop, in one line when there is only one to repeat.
fn each(opening: &str, held: Held) -> Vec<String> {
    let lines = held.lines();
    match lines.as_slice() {
        [] => Vec::new(),
        [line] => vec![format!("{opening} {line}")],
        _ => block(&format!("{opening} {{"), lines),
    }
}

/// Checks every member of `v` but those to skip.
fn each_member(body: &mut Body, skip: &Condition, held: Held) {
    if held.is_always() {
        return;
    }
    let skip = Condition::any([Condition::is("x", "undefined"), skip.clone()]);
    let mut lines = vec![
        "const x = v[k];".to_owned(),
        format!("if ({skip}) continue;"),
    ];
    lines.extend(held.lines());
    body.block("for (const k in v) {", lines);
}

fn matches(source: &str) -> Condition {
    Condition::Call(format!("RULES.matches({}, k)", spelling::string(source)))
}

/// How a member of `v` is read.
fn read(name: &str) -> String {
    if INHERITED.contains(&name) {
        format!("member(v, {})", spelling::string(name))
    } else {
        format!("v{}", spelling::access(name))
    }
}
