//! Turns rules into straight-line check functions that answer yes or no without allocating anything.
//!
//! They answer exactly what the rules answer; the rules are only run to explain a no. A function is named after the type
//! it checks, or after where its rule stands inside one, never by a number: an additive change must only add lines.

mod bounds;
mod inside;
mod lines;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Protocol, Shape};
use crate::names;
use crate::rules::{Keywords, Rule, RuleId, Rules};

use super::expression::Condition;
use super::{scalars, spelling};
use bounds::Bounds;
use lines::Body;
use unions::one_of;

/// The checks of a document.
pub(super) struct Checks {
    /// What they use of the runtime's `bounds.js`.
    pub(super) bounds: Vec<&'static str>,
    /// What they use of the runtime's `value.js`.
    pub(super) imports: Vec<&'static str>,
    /// Whether they assert formats.
    pub(super) formats: bool,
    /// Whether they run patterns.
    pub(super) patterns: bool,
    /// The functions, sorted by name.
    pub(super) functions: Vec<Function>,
    /// Literal of a definition's name, and the function that checks it.
    pub(super) table: Vec<(String, String)>,
}

/// A check function.
pub(super) struct Function {
    /// Its name.
    pub(super) name: String,
    /// Constants it needs, each a line of its own.
    pub(super) constants: Vec<String>,
    /// Its lines.
    pub(super) body: Vec<String>,
}

/// What every object answers to without having it.
const INHERITED: [&str; 12] = [
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// What the runtime's `value.js` offers to checks.
const RUNTIME: [&str; 10] = [
    "codePoints",
    "duplicate",
    "equal",
    "hasOnly",
    "isArray",
    "isMultiple",
    "isNumber",
    "isObject",
    "member",
    "size",
];

/// Writes the checks of every definition of a document.
pub(super) fn checks(protocol: &Protocol) -> Checks {
    let mut writer = Writer::new(protocol);
    let mut table = Vec::new();
    for entry in &protocol.entries {
        // Definitions that ask the same still get a function each: none must change when another does.
        let name = match entry.ty.shape {
            Shape::Named(id) => format!("check{}", protocol.ty(id).name),
            _ if entry.name == "#" => "checkRoot".to_owned(),
            _ => format!("check{}", names::pascal(&entry.name)),
        };
        let name = writer.definition(entry.ty.rule, name, &entry.name);
        let check = if writer.bounds.deep[entry.ty.rule.0] {
            format!("bounded({name})")
        } else {
            name
        };
        table.push((spelling::string(&entry.name), check));
    }
    let mut functions = Vec::new();
    while let Some((name, rule)) = writer.queue.pop() {
        functions.push(writer.write(&name, rule));
    }
    functions.sort_by(|a, b| a.name.cmp(&b.name));
    let uses = |word: &str| {
        functions
            .iter()
            .any(|function| function.body.iter().any(|line| mentions(line, word)))
    };
    let imports = RUNTIME.into_iter().filter(|name| uses(&format!("{name}(")));
    let mut bounds = Vec::new();
    if uses("ask(") {
        bounds.push("ask");
    }
    if table.iter().any(|(_, check)| check.starts_with("bounded(")) {
        bounds.push("bounded");
    }
    Checks {
        bounds,
        imports: imports.collect(),
        formats: uses("isFormat("),
        patterns: uses("RULES."),
        functions,
        table,
    }
}

/// Whether a line uses a name, and not only another that ends like it.
fn mentions(line: &str, word: &str) -> bool {
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))
}

struct Writer<'a> {
    rules: &'a Rules,
    bounds: Bounds,
    /// What checks a rule, wherever it is asked for.
    names: BTreeMap<RuleId, String>,
    taken: BTreeSet<String>,
    /// Functions that are not written yet, or are.
    queued: BTreeSet<String>,
    queue: Vec<(String, RuleId)>,
}

impl<'a> Writer<'a> {
    fn new(protocol: &'a Protocol) -> Self {
        let rules = &protocol.rules;
        let mut names = BTreeMap::new();
        for def in &protocol.types {
            names
                .entry(def.rule)
                .or_insert_with(|| format!("check{}", def.name));
        }
        let taken = names.values().cloned().collect();
        Self {
            rules,
            bounds: bounds::bounds(rules, |rule| unions::tagged(rules, rule).is_some()),
            names,
            taken,
            queued: BTreeSet::new(),
            queue: Vec::new(),
        }
    }

    /// The name of a definition's function.
    fn definition(&mut self, rule: RuleId, name: String, key: &str) -> String {
        if self.names.get(&rule) != Some(&name) {
            let name = self.free(name, key);
            self.names.entry(rule).or_insert_with(|| name.clone());
            return self.queued(name, rule);
        }
        self.queued(name, rule)
    }

    /// The name of the function that checks a rule, which is written later.
    fn function(&mut self, rule: RuleId, proposed: String, key: &str) -> String {
        let name = match self.names.get(&rule) {
            Some(name) => name.clone(),
            None => self.free(proposed, key),
        };
        self.names.insert(rule, name.clone());
        self.queued(name, rule)
    }

    fn queued(&mut self, name: String, rule: RuleId) -> String {
        if self.queued.insert(name.clone()) {
            self.queue.push((name.clone(), rule));
        }
        name
    }

    /// A name that no other function has, told apart by the key when it must be.
    fn free(&mut self, mut name: String, key: &str) -> String {
        if self.taken.contains(&name) {
            name.push_str(&names::suffix(key));
        }
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    fn write(&mut self, name: &str, rule: RuleId) -> Function {
        let rules = self.rules;
        let mut body = Body::new(name);
        match &rules.nodes[rule.0] {
            Rule::True => body.line("return true;"),
            Rule::False => body.line("return false;"),
            Rule::Keywords(keywords) => self.keywords(&mut body, keywords),
        }
        // A rule that nothing satisfies: what follows cannot be reached, and might not even compile.
        let reached = body
            .lines
            .iter()
            .position(|line| line == "return false;")
            .map_or(body.lines.len(), |at| at + 1);
        body.lines.truncate(reached);
        Function {
            name: body.owner,
            constants: body.constants,
            body: body.lines,
        }
    }

    fn keywords(&mut self, body: &mut Body, rule: &Keywords) {
        let rules = self.rules;
        if let Some(values) = scalars::values(rules, rule) {
            one_of(body, &values);
        } else if scalars::is_scalar(rule) {
            body.line(format!("return {};", scalars::condition(rule, "v")));
        } else if let Some(branches) = unions::tagged(rules, rule) {
            self.tag_switch(body, &branches);
        } else if let Some(alternatives) = scalars::only_any_of(rule) {
            let alternatives: Vec<Condition> = alternatives
                .iter()
                .enumerate()
                .map(|(index, alternative)| {
                    self.condition(body, *alternative, "v", &format!("any{index}"))
                })
                .collect();
            body.line(format!("return {};", Condition::any(alternatives)));
        } else {
            self.any_type(body, rule);
            self.groups(body, rule);
            body.accept();
        }
    }

    /// A rule as a condition on a variable: spelled out when it is short, a call otherwise.
    fn condition(&mut self, body: &Body, id: RuleId, v: &str, step: &str) -> Condition {
        let rules = self.rules;
        match &rules.nodes[id.0] {
            Rule::True => Condition::Always,
            Rule::False => Condition::Never,
            Rule::Keywords(keywords) if scalars::is_scalar(keywords) => {
                scalars::condition(keywords, v)
            }
            Rule::Keywords(keywords) => match scalars::only_any_of(keywords) {
                Some(alternatives)
                    if scalars::is_short(alternatives)
                        && unions::tagged(rules, keywords).is_none() =>
                {
                    Condition::any(alternatives.iter().enumerate().map(|(index, alternative)| {
                        match &rules.nodes[alternative.0] {
                            Rule::Keywords(inner) if scalars::is_scalar(inner) => {
                                scalars::condition(inner, v)
                            }
                            _ => self.call(body, *alternative, v, &format!("{step}_any{index}")),
                        }
                    }))
                }
                _ => self.call(body, id, v, step),
            },
        }
    }

    /// A call of the function that checks a rule.
    fn call(&mut self, body: &Body, id: RuleId, v: &str, step: &str) -> Condition {
        match self.rules.nodes[id.0] {
            Rule::True => return Condition::Always,
            Rule::False => return Condition::Never,
            Rule::Keywords(_) => {}
        }
        let word: String = step
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .take(64)
            .collect();
        let name = self.function(
            id,
            format!("{}_{word}", body.owner),
            &format!("{}/{step}", body.owner),
        );
        Condition::Call(if self.bounds.often[id.0] {
            format!("ask({name}, {v})")
        } else {
            format!("{name}({v})")
        })
    }

    /// Keywords that ask something of the value whatever its type. They are calls throughout: a comparison in place would
    /// narrow the variable's type for what follows.
    fn any_type(&mut self, body: &mut Body, rule: &Keywords) {
        if let Some(value) = &rule.constant {
            let constant = body.constant("const", value);
            body.refuse_unless(Condition::Call(format!("equal(v, {constant})")));
        }
        if let Some(values) = &rule.one_of_values {
            let constant = body.constant("enum", &Value::Array(values.clone()));
            body.refuse_unless(Condition::Call(format!(
                "{constant}.some((allowed) => equal(v, allowed))"
            )));
        }
        if let Some(not) = rule.not {
            let call = self.call(body, not, "v", "not");
            body.refuse_unless(call.negate());
        }
        if let Some(alternatives) = &rule.any_of {
            let calls = self.calls(body, alternatives, "any");
            body.refuse_unless(Condition::any(calls));
        }
        if let Some(alternatives) = &rule.one_of {
            let calls = self.calls(body, alternatives, "one");
            body.line("let accepted = 0;");
            for call in calls {
                match call {
                    Condition::Always => body.line("accepted++;"),
                    Condition::Never => {}
                    call => body.line(format!("if ({call}) accepted++;")),
                }
            }
            body.line("if (accepted !== 1) return false;");
        }
        if let Some(parts) = &rule.all_of {
            let calls = self.calls(body, parts, "all");
            for call in calls {
                body.refuse_unless(call);
            }
        }
        if let Some(condition) = rule.condition {
            let holds = self.call(body, condition, "v", "if");
            for (branch, word, skip) in [
                (rule.then, "then", holds.clone().negate()),
                (rule.otherwise, "else", holds),
            ] {
                let Some(branch) = branch else { continue };
                let call = self.call(body, branch, "v", word);
                body.refuse_unless(Condition::any([skip, call]));
            }
        }
    }

    fn calls(&mut self, body: &Body, rules: &[RuleId], word: &str) -> Vec<Condition> {
        let numbered = rules.iter().enumerate();
        numbered
            .map(|(index, rule)| self.call(body, *rule, "v", &format!("{word}{index}")))
            .collect()
    }

    /// The type, and the keywords that only concern one.
    fn groups(&mut self, body: &mut Body, rule: &Keywords) {
        body.refuse_unless(scalars::types(rule, "v"));
        let one = rule.types.len() == 1;
        let guards = [
            ("number", scalars::numbers(rule, "v"), "isNumber(v)"),
            (
                "string",
                scalars::texts(rule, "v"),
                "typeof v === \"string\"",
            ),
        ];
        for (group, tests, guard) in guards {
            let tests = Condition::all(tests);
            if !scalars::may_be(rule, group) || tests == Condition::Always {
                continue;
            }
            let tests = if one {
                tests
            } else {
                Condition::all([Condition::Test(guard.to_owned()), tests.negate()]).negate()
            };
            body.refuse_unless(tests);
        }
        for (group, guard, wanted) in [
            (
                "array",
                "if (isArray(v)) {",
                scalars::has_array_keywords(rule),
            ),
            (
                "object",
                "if (isObject(v)) {",
                scalars::has_object_keywords(rule),
            ),
        ] {
            if !wanted || !scalars::may_be(rule, group) {
                continue;
            }
            let mut inner = Body::new(&body.owner);
            if group == "array" {
                self.array(&mut inner, rule);
            } else {
                self.object(&mut inner, rule);
            }
            if one {
                body.lines.append(&mut inner.lines);
            } else {
                body.block(guard, inner.lines);
            }
        }
    }
}
