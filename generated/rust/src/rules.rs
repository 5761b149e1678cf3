//! Runs the rules of a document: verdicts, and every violation in the order and wording existing clients know.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::invalid::Violation;
use crate::pattern::{self, Op};
use crate::tree::{Number, Tree, push_token};

/// The rules of one document; read from their text when they are first needed.
#[derive(Debug)]
pub struct Rules {
    text: &'static str,
    loaded: OnceLock<Loaded>,
}

#[derive(Debug, Default)]
struct Loaded {
    names: BTreeMap<String, usize>,
    places: BTreeMap<String, usize>,
    nodes: Vec<Rule>,
}

#[derive(Debug)]
enum Rule {
    True,
    False,
    Keywords(Box<Keywords>),
}

#[derive(Debug, Default)]
struct Keywords {
    types: Vec<String>,
    maximum: Option<Number>,
    minimum: Option<Number>,
    exclusive_maximum: Option<Number>,
    exclusive_minimum: Option<Number>,
    multiple_of: Option<Number>,
    max_length: Option<usize>,
    min_length: Option<usize>,
    pattern: Option<Pattern>,
    format: Option<String>,
    constant: Option<Tree>,
    one_of_values: Option<Vec<Tree>>,
    not: Option<usize>,
    any_of: Option<Vec<usize>>,
    one_of: Option<Vec<usize>>,
    all_of: Option<Vec<usize>>,
    condition: Option<usize>,
    then: Option<usize>,
    otherwise: Option<usize>,
    max_items: Option<usize>,
    min_items: Option<usize>,
    items: Option<usize>,
    tuple: Option<Vec<usize>>,
    additional_items: Option<usize>,
    contains: Option<usize>,
    unique_items: bool,
    max_properties: Option<usize>,
    min_properties: Option<usize>,
    required: Vec<String>,
    property_names: Option<usize>,
    additional_properties: Option<usize>,
    dependencies: Vec<(String, Dependency)>,
    properties: Vec<(String, usize)>,
    /// Where a name stands in `properties`.
    declared: BTreeMap<String, usize>,
    pattern_properties: Vec<(Pattern, usize)>,
}

#[derive(Debug)]
enum Dependency {
    Members(Vec<String>),
    Rule(usize),
}

#[derive(Debug)]
struct Pattern {
    source: String,
    program: Vec<Op>,
}

impl Rules {
    /// Rules as `codegen/ARCHITECTURE.md` describes their text.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self {
            text,
            loaded: OnceLock::new(),
        }
    }

    /// Whether a value keeps a rule.
    pub(crate) fn accepts(&self, rule: usize, value: &Tree) -> bool {
        let mut run = Run {
            nodes: &self.loaded().nodes,
            pointer: String::new(),
            found: None,
            failed: false,
        };
        run.rule(rule, value);
        !run.failed
    }

    /// Every violation of a rule, in order.
    pub(crate) fn violations(&self, rule: usize, value: &Tree) -> Vec<Violation> {
        let mut found = Vec::new();
        value.duplicates(&mut String::new(), &mut found);
        let mut run = Run {
            nodes: &self.loaded().nodes,
            pointer: String::new(),
            found: Some(found),
            failed: false,
        };
        run.rule(rule, value);
        run.found.unwrap_or_default()
    }

    /// The rule of a definition; `#` is the document itself.
    pub(crate) fn find(&self, definition: &str) -> Option<usize> {
        self.loaded().names.get(definition).copied()
    }

    /// The rule of a place in the generated code.
    pub(crate) fn at(&self, place: &str) -> usize {
        *self
            .loaded()
            .places
            .get(place)
            .expect("places and code are generated together")
    }

    fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(|| {
            let tree =
                serde_json::from_str::<Tree>(self.text).expect("the generator writes valid JSON");
            load(&tree)
        })
    }
}

/// One pass over a value. Without a place for violations it stops at the first.
struct Run<'a> {
    nodes: &'a [Rule],
    pointer: String,
    found: Option<Vec<Violation>>,
    failed: bool,
}

impl Run<'_> {
    fn rule(&mut self, rule: usize, value: &Tree) {
        match &self.nodes[rule] {
            Rule::True => {}
            Rule::False => self.fail("false schema", || "boolean schema is false".to_owned()),
            Rule::Keywords(keywords) => self.keywords(keywords, value),
        }
    }

    fn keywords(&mut self, rule: &Keywords, value: &Tree) {
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
            let kept = number.cmp(limit).is_some_and(|order| match sign {
                "<=" => order.is_le(),
                ">=" => order.is_ge(),
                "<" => order.is_lt(),
                _ => order.is_gt(),
            });
            if !kept {
                self.fail(keyword, || format!("must be {sign} {limit}"));
            }
        }
        if let Some(divisor) = rule.multiple_of
            && !is_multiple(number, divisor)
        {
            self.fail("multipleOf", || format!("must be multiple of {divisor}"));
        }
        let wants_integer = rule.types.iter().any(|name| name == "integer")
            && !rule.types.iter().any(|name| name == "number");
        if wants_integer && number.is_integer() && number.as_f64().abs() > SAFE {
            self.fail("type", || "must be a safe integer".to_owned());
        }
    }

    fn text(&mut self, rule: &Keywords, text: &str) {
        if rule.max_length.is_some() || rule.min_length.is_some() {
            let length = text.chars().count();
            if let Some(max) = rule.max_length.filter(|max| length > *max) {
                self.fail("maxLength", || {
                    format!("must NOT have more than {max} characters")
                });
            }
            if let Some(min) = rule.min_length.filter(|min| length < *min) {
                self.fail("minLength", || {
                    format!("must NOT have fewer than {min} characters")
                });
            }
        }
        if let Some(pattern) = &rule.pattern
            && !pattern::matches(&pattern.program, text)
        {
            self.fail("pattern", || {
                format!("must match pattern \"{}\"", pattern.source)
            });
        }
    }

    fn any(&mut self, rule: &Keywords, value: &Tree) {
        if rule
            .constant
            .as_ref()
            .is_some_and(|constant| constant != value)
        {
            self.fail("const", || "must be equal to constant".to_owned());
        }
        if rule
            .one_of_values
            .as_ref()
            .is_some_and(|values| !values.contains(value))
        {
            self.fail("enum", || {
                "must be equal to one of the allowed values".to_owned()
            });
        }
        if rule.not.is_some_and(|not| self.accepts(not, value)) {
            self.fail("not", || "must NOT be valid".to_owned());
        }
        if let Some(branches) = &rule.any_of {
            let before = self.mark();
            let accepted = branches.iter().any(|branch| self.attempt(*branch, value));
            self.settle(before, accepted, "anyOf", || {
                "must match a schema in anyOf".to_owned()
            });
        }
        if let Some(branches) = &rule.one_of {
            let before = self.mark();
            let mut accepted = 0;
            for branch in branches {
                accepted += usize::from(self.attempt(*branch, value));
                if accepted == 2 {
                    break;
                }
            }
            self.settle(before, accepted == 1, "oneOf", || {
                "must match exactly one schema in oneOf".to_owned()
            });
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
                && !self.attempt(branch, value)
            {
                self.fail("if", || format!("must match \"{name}\" schema"));
            }
        }
    }

    fn list(&mut self, rule: &Keywords, items: &[Tree]) {
        if let Some(max) = rule.max_items.filter(|max| items.len() > *max) {
            self.fail("maxItems", || {
                format!("must NOT have more than {max} items")
            });
        }
        if let Some(min) = rule.min_items.filter(|min| items.len() < *min) {
            self.fail("minItems", || {
                format!("must NOT have fewer than {min} items")
            });
        }
        if let Some(tuple) = &rule.tuple {
            if let Some(rest) = rule.additional_items {
                if matches!(self.nodes[rest], Rule::False) {
                    if items.len() > tuple.len() {
                        let count = tuple.len();
                        self.fail("additionalItems", || {
                            format!("must NOT have more than {count} items")
                        });
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
        if let Some(contained) = rule.contains {
            let before = self.mark();
            let accepted = items.iter().enumerate().any(|(index, item)| {
                let length = self.enter(&index.to_string());
                let accepted = self.attempt(contained, item);
                self.pointer.truncate(length);
                accepted
            });
            self.settle(before, accepted, "contains", || {
                "must contain at least 1 valid item(s)".to_owned()
            });
        }
        if rule.unique_items
            && let Some((j, i)) = twins(items, self.is_scalar(rule.items))
        {
            self.fail("uniqueItems", || {
                format!("must NOT have duplicate items (items ## {j} and {i} are identical)")
            });
        }
    }

    fn object(&mut self, rule: &Keywords, members: &[(String, Tree)], value: &Tree) {
        if let Some(max) = rule.max_properties.filter(|max| members.len() > *max) {
            self.fail("maxProperties", || {
                format!("must NOT have more than {max} properties")
            });
        }
        if let Some(min) = rule.min_properties.filter(|min| members.len() < *min) {
            self.fail("minProperties", || {
                format!("must NOT have fewer than {min} properties")
            });
        }
        for name in &rule.required {
            if value.get(name).is_none() {
                self.fail("required", || {
                    format!("must have required property '{name}'")
                });
            }
        }
        if let Some(names) = rule.property_names {
            for (name, _) in members {
                if !self.attempt(names, &Tree::Text(name.clone())) {
                    self.fail("propertyNames", || "property name must be valid".to_owned());
                }
            }
        }
        if let Some(additional) = rule.additional_properties {
            for (name, value) in members {
                let matched =
                    |(pattern, _): &(Pattern, usize)| pattern::matches(&pattern.program, name);
                if rule.declared.contains_key(name) || rule.pattern_properties.iter().any(matched) {
                    continue;
                }
                if matches!(self.nodes[additional], Rule::False) {
                    self.fail("additionalProperties", || {
                        format!("unexpected property '{name}'")
                    });
                } else {
                    self.below(name, additional, value);
                }
                if self.is_done() {
                    return;
                }
            }
        }
        for (name, dependency) in &rule.dependencies {
            if value.get(name).is_none() {
                continue;
            }
            match dependency {
                Dependency::Rule(dependent) => self.rule(*dependent, value),
                Dependency::Members(wanted) => {
                    for _ in wanted.iter().filter(|wanted| value.get(wanted).is_none()) {
                        let noun = if wanted.len() == 1 {
                            "property"
                        } else {
                            "properties"
                        };
                        let list = wanted.join(", ");
                        self.fail("dependencies", || {
                            format!("must have {noun} {list} when property {name} is present")
                        });
                    }
                }
            }
        }
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

    fn wrong_type(&mut self, rule: &Keywords) {
        self.fail("type", || format!("must be {}", rule.types.join(",")));
    }

    /// A value inside this one.
    fn below(&mut self, token: &str, rule: usize, value: &Tree) {
        let length = self.enter(token);
        self.rule(rule, value);
        self.pointer.truncate(length);
    }

    fn enter(&mut self, token: &str) -> usize {
        let length = self.pointer.len();
        if self.found.is_some() {
            push_token(&mut self.pointer, token);
        }
        length
    }

    /// Whether a value keeps a rule; nothing is reported.
    fn accepts(&self, rule: usize, value: &Tree) -> bool {
        let mut run = Run {
            nodes: self.nodes,
            pointer: String::new(),
            found: None,
            failed: false,
        };
        run.rule(rule, value);
        !run.failed
    }

    /// Whether a value keeps a rule; its violations are reported, and may be taken back with [`Self::settle`].
    fn attempt(&mut self, rule: usize, value: &Tree) -> bool {
        let failed = std::mem::replace(&mut self.failed, false);
        self.rule(rule, value);
        let accepted = !self.failed;
        self.failed = failed;
        accepted
    }

    fn mark(&self) -> usize {
        self.found.as_ref().map_or(0, Vec::len)
    }

    fn settle(
        &mut self,
        before: usize,
        accepted: bool,
        keyword: &'static str,
        message: impl FnOnce() -> String,
    ) {
        if !accepted {
            self.fail(keyword, message);
        } else if let Some(found) = &mut self.found {
            found.truncate(before);
        }
    }

    fn fail(&mut self, keyword: &'static str, message: impl FnOnce() -> String) {
        self.failed = true;
        if let Some(found) = &mut self.found {
            found.push(Violation {
                pointer: self.pointer.clone(),
                keyword,
                message: message(),
            });
        }
    }

    /// Nobody wants to hear of a second violation.
    fn is_done(&self) -> bool {
        self.failed && self.found.is_none()
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

/// The largest integer that survives JavaScript: 2^53 − 1.
const SAFE: f64 = 9_007_199_254_740_991.0;

fn is_of(name: &str, value: &Tree) -> bool {
    match value {
        Tree::Null => name == "null",
        Tree::Bool(_) => name == "boolean",
        Tree::Number(number) => name == "number" || (name == "integer" && number.is_integer()),
        Tree::Text(_) => name == "string",
        Tree::List(_) => name == "array",
        Tree::Object(_) => name == "object",
    }
}

/// Whether a keyword beside `type` belongs to the group of this type; then the type is judged at the group's place.
fn has_group(rule: &Keywords, name: &str) -> bool {
    match name {
        "number" => {
            rule.maximum.is_some()
                || rule.minimum.is_some()
                || rule.exclusive_maximum.is_some()
                || rule.exclusive_minimum.is_some()
                || rule.multiple_of.is_some()
        }
        "string" => {
            rule.max_length.is_some()
                || rule.min_length.is_some()
                || rule.pattern.is_some()
                || rule.format.is_some()
        }
        "array" => {
            rule.max_items.is_some()
                || rule.min_items.is_some()
                || rule.items.is_some()
                || rule.tuple.is_some()
                || rule.contains.is_some()
                || rule.unique_items
        }
        "object" => {
            rule.max_properties.is_some()
                || rule.min_properties.is_some()
                || !rule.required.is_empty()
                || rule.property_names.is_some()
                || rule.additional_properties.is_some()
                || !rule.dependencies.is_empty()
                || !rule.properties.is_empty()
                || !rule.pattern_properties.is_empty()
        }
        _ => false,
    }
}

fn is_multiple(number: Number, divisor: Number) -> bool {
    if let (Number::Integer(number), Number::Integer(divisor)) = (number, divisor) {
        return divisor != 0 && number % divisor == 0;
    }
    if divisor.is_integer() {
        return number.as_f64() % divisor.as_f64() == 0.0;
    }
    // `19.99 / 0.01` misses its integer by the rounding of both; a few units in the last place are forgiven.
    let quotient = number.as_f64() / divisor.as_f64();
    quotient.is_finite() && (quotient - quotient.round()).abs() <= 1e-15 * quotient.abs()
}

/// A pair of equal items, as existing validators name it: `(J, I)`.
fn twins(items: &[Tree], scalar: bool) -> Option<(usize, usize)> {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        places.entry(item.canonical()).or_default().push(index);
    }
    let pairs = places.values().filter(|places| places.len() > 1);
    if scalar {
        // Read from the end: the first index met whose value was met before.
        pairs
            .map(|places| (places[places.len() - 1], places[places.len() - 2]))
            .max_by_key(|pair| pair.1)
    } else {
        pairs
            .map(|places| (places[places.len() - 2], places[places.len() - 1]))
            .max_by_key(|pair| pair.1)
    }
}

fn load(tree: &Tree) -> Loaded {
    let mut loaded = Loaded::default();
    for (member, table) in [("names", &mut loaded.names), ("places", &mut loaded.places)] {
        if let Some(Tree::Object(names)) = tree.get(member) {
            *table = names
                .iter()
                .map(|(name, rule)| (name.clone(), index(rule)))
                .collect();
        }
    }
    if let Some(Tree::List(nodes)) = tree.get("nodes") {
        loaded.nodes = nodes.iter().map(load_rule).collect();
    }
    loaded
}

fn load_rule(tree: &Tree) -> Rule {
    let members = match tree {
        Tree::Bool(true) => return Rule::True,
        Tree::Object(members) => members,
        _ => return Rule::False,
    };
    let mut rule = Keywords::default();
    for (keyword, value) in members {
        match keyword.as_str() {
            "type" => rule.types = strings(value),
            "maximum" => rule.maximum = number(value),
            "minimum" => rule.minimum = number(value),
            "exclusiveMaximum" => rule.exclusive_maximum = number(value),
            "exclusiveMinimum" => rule.exclusive_minimum = number(value),
            "multipleOf" => rule.multiple_of = number(value),
            "maxLength" => rule.max_length = Some(index(value)),
            "minLength" => rule.min_length = Some(index(value)),
            "pattern" => rule.pattern = Some(load_pattern(value)),
            "format" => rule.format = strings(&Tree::List(vec![value.clone()])).pop(),
            "const" => rule.constant = Some(value.clone()),
            "enum" => rule.one_of_values = Some(list(value).to_vec()),
            "not" => rule.not = Some(index(value)),
            "anyOf" => rule.any_of = Some(indices(value)),
            "oneOf" => rule.one_of = Some(indices(value)),
            "allOf" => rule.all_of = Some(indices(value)),
            "if" => rule.condition = Some(index(value)),
            "then" => rule.then = Some(index(value)),
            "else" => rule.otherwise = Some(index(value)),
            "maxItems" => rule.max_items = Some(index(value)),
            "minItems" => rule.min_items = Some(index(value)),
            "items" => rule.items = Some(index(value)),
            "tuple" => rule.tuple = Some(indices(value)),
            "additionalItems" => rule.additional_items = Some(index(value)),
            "contains" => rule.contains = Some(index(value)),
            "uniqueItems" => rule.unique_items = true,
            "maxProperties" => rule.max_properties = Some(index(value)),
            "minProperties" => rule.min_properties = Some(index(value)),
            "required" => rule.required = strings(value),
            "propertyNames" => rule.property_names = Some(index(value)),
            "additionalProperties" => rule.additional_properties = Some(index(value)),
            "dependencies" => rule.dependencies = pairs(value).map(load_dependency).collect(),
            "properties" => {
                rule.properties = pairs(value)
                    .map(|(name, rule)| (string(name), index(rule)))
                    .collect();
            }
            "patternProperties" => {
                rule.pattern_properties = pairs(value)
                    .map(|(name, rule)| (load_pattern(name), index(rule)))
                    .collect();
            }
            _ => {}
        }
    }
    rule.declared = rule
        .properties
        .iter()
        .map(|(name, rule)| (name.clone(), *rule))
        .collect();
    Rule::Keywords(Box::new(rule))
}

fn load_dependency((name, value): (&Tree, &Tree)) -> (String, Dependency) {
    let dependency = match value {
        Tree::List(_) => Dependency::Members(strings(value)),
        _ => Dependency::Rule(index(value)),
    };
    (string(name), dependency)
}

fn load_pattern(tree: &Tree) -> Pattern {
    let program = tree.get("program").map(list).unwrap_or_default();
    let source = tree.get("source").map(string).unwrap_or_default();
    Pattern {
        source,
        program: program.iter().filter_map(load_op).collect(),
    }
}

fn load_op(tree: &Tree) -> Option<Op> {
    let [name, operands @ ..] = list(tree) else {
        return None;
    };
    let operand = |at: usize| operands.get(at).map(index).unwrap_or_default();
    Some(match string(name).as_str() {
        "set" => Op::Set(ranges(operands)),
        "split" => Op::Split(operand(0), operand(1)),
        "jump" => Op::Jump(operand(0)),
        "start" => Op::Start,
        "end" => Op::End,
        "word" => Op::Word,
        "notWord" => Op::NotWord,
        "look" => Op::Look {
            negate: matches!(operands.first(), Some(Tree::Bool(true))),
            next: operand(1),
        },
        _ => Op::Match,
    })
}

fn ranges(operands: &[Tree]) -> Vec<(u32, u32)> {
    let bound = |tree: &Tree| u32::try_from(index(tree)).unwrap_or(u32::MAX);
    operands
        .chunks_exact(2)
        .map(|pair| (bound(&pair[0]), bound(&pair[1])))
        .collect()
}

fn pairs(tree: &Tree) -> impl Iterator<Item = (&Tree, &Tree)> {
    list(tree).iter().filter_map(|pair| match list(pair) {
        [first, second] => Some((first, second)),
        _ => None,
    })
}

fn list(tree: &Tree) -> &[Tree] {
    match tree {
        Tree::List(items) => items,
        _ => &[],
    }
}

fn strings(tree: &Tree) -> Vec<String> {
    list(tree).iter().map(string).collect()
}

fn string(tree: &Tree) -> String {
    match tree {
        Tree::Text(text) => text.clone(),
        _ => String::new(),
    }
}

fn number(tree: &Tree) -> Option<Number> {
    match tree {
        Tree::Number(number) => Some(*number),
        _ => None,
    }
}

fn indices(tree: &Tree) -> Vec<usize> {
    list(tree).iter().map(index).collect()
}

/// An index, or a count.
fn index(tree: &Tree) -> usize {
    match tree {
        Tree::Number(Number::Integer(integer)) => usize::try_from(*integer).unwrap_or(usize::MAX),
        _ => 0,
    }
}
