//! The rules of a document, loaded from their text (`codegen/ARCHITECTURE.md` describes it).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::evaluate;
use crate::invalid::Violation;
use crate::pattern::Op;
use crate::reader::{DEEPEST, Reader};
use crate::tree::{Number, Tree};

/// The rules of one document; read from their text when they are first needed.
#[derive(Debug)]
pub struct Rules {
    text: &'static str,
    format: Option<Format>,
    loaded: OnceLock<Loaded>,
}

/// Whether a string is of a format.
pub(crate) type Format = fn(name: &str, text: &str) -> bool;

#[derive(Debug, Default)]
struct Loaded {
    names: BTreeMap<String, usize>,
    places: BTreeMap<String, usize>,
    nodes: Vec<Rule>,
}

#[derive(Debug)]
pub(crate) enum Rule {
    True,
    False,
    Keywords(Box<Keywords>),
}

#[derive(Debug, Default)]
pub(crate) struct Keywords {
    pub(crate) types: Vec<String>,
    pub(crate) maximum: Option<Number>,
    pub(crate) minimum: Option<Number>,
    pub(crate) exclusive_maximum: Option<Number>,
    pub(crate) exclusive_minimum: Option<Number>,
    pub(crate) multiple_of: Option<Number>,
    pub(crate) max_length: Option<usize>,
    pub(crate) min_length: Option<usize>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) format: Option<String>,
    pub(crate) constant: Option<Tree<'static>>,
    pub(crate) one_of_values: Option<Vec<Tree<'static>>>,
    pub(crate) not: Option<usize>,
    pub(crate) any_of: Option<Vec<usize>>,
    pub(crate) one_of: Option<Vec<usize>>,
    pub(crate) all_of: Option<Vec<usize>>,
    /// The one rule it consists of.
    pub(crate) wraps: Option<usize>,
    /// What tells the alternatives of `any_of` or `one_of` apart: a member, and its value in each.
    pub(crate) tag: Option<(String, Vec<String>)>,
    pub(crate) condition: Option<usize>,
    pub(crate) then: Option<usize>,
    pub(crate) otherwise: Option<usize>,
    pub(crate) max_items: Option<usize>,
    pub(crate) min_items: Option<usize>,
    pub(crate) items: Option<usize>,
    pub(crate) tuple: Option<Vec<usize>>,
    pub(crate) additional_items: Option<usize>,
    pub(crate) contains: Option<usize>,
    pub(crate) unique_items: bool,
    pub(crate) max_properties: Option<usize>,
    pub(crate) min_properties: Option<usize>,
    pub(crate) required: Vec<String>,
    pub(crate) property_names: Option<usize>,
    pub(crate) additional_properties: Option<usize>,
    pub(crate) dependencies: Vec<(String, Dependency)>,
    pub(crate) properties: Vec<(String, usize)>,
    /// Where a name stands in `properties`.
    pub(crate) declared: BTreeMap<String, usize>,
    pub(crate) pattern_properties: Vec<(Pattern, usize)>,
}

#[derive(Debug)]
pub(crate) enum Dependency {
    Members(Vec<String>),
    Rule(usize),
}

#[derive(Debug)]
pub(crate) struct Pattern {
    pub(crate) source: String,
    pub(crate) program: Vec<Op>,
}

impl Rules {
    /// Rules as `codegen/ARCHITECTURE.md` describes their text.
    #[allow(dead_code, reason = "some documents have their formats asserted")]
    pub(crate) const fn new(text: &'static str) -> Self {
        Self {
            text,
            format: None,
            loaded: OnceLock::new(),
        }
    }

    /// The same, for a document whose formats are asserted.
    #[allow(dead_code, reason = "mostly they are annotations")]
    pub(crate) const fn asserting(text: &'static str, format: Format) -> Self {
        Self {
            text,
            format: Some(format),
            loaded: OnceLock::new(),
        }
    }

    /// Whether a value keeps a rule.
    pub(crate) fn accepts(&self, rule: usize, value: &Tree<'_>) -> bool {
        evaluate::accepts(&self.loaded().nodes, self.format, rule, value)
    }

    /// Every violation of a rule, in order: the full list, and the concise one where it may be another.
    pub(crate) fn violations(
        &self,
        rule: usize,
        value: &Tree<'_>,
    ) -> (Vec<Violation>, Option<Vec<Violation>>) {
        let violations =
            |concise| evaluate::violations(&self.loaded().nodes, self.format, rule, value, concise);
        let found = violations(false);
        let is_full = found.is_full();
        let full = found.into_list();
        // Of a list that was cut off, nobody knows.
        let has_alternatives = is_full
            || full
                .iter()
                .any(|violation| matches!(violation.keyword, "anyOf" | "oneOf"));
        let concise = has_alternatives.then(|| violations(true).into_list());
        (full, concise)
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
            // Rules nest a little deeper than the document they are made of.
            let tree = Reader::within(2 * DEEPEST, self.text, Tree::read);
            load(&tree.expect("the generator writes valid JSON"))
        })
    }
}

fn load(tree: &Tree<'static>) -> Loaded {
    let mut loaded = Loaded::default();
    for (member, table) in [("names", &mut loaded.names), ("places", &mut loaded.places)] {
        if let Some(Tree::Object(names)) = tree.get(member) {
            *table = names
                .iter()
                .map(|(name, rule)| (name.to_string(), index(rule)))
                .collect();
        }
    }
    if let Some(Tree::List(nodes)) = tree.get("nodes") {
        loaded.nodes = nodes.iter().map(load_rule).collect();
    }
    loaded
}

fn load_rule(tree: &Tree<'static>) -> Rule {
    let members = match tree {
        Tree::Bool(true) => return Rule::True,
        Tree::Object(members) => members,
        _ => return Rule::False,
    };
    let mut rule = Keywords::default();
    if let [(keyword, value)] = members.as_slice()
        && keyword == "allOf"
        && let [only] = list(value)
    {
        rule.wraps = Some(index(only));
    }
    for (keyword, value) in members {
        match &**keyword {
            "type" => rule.types = strings(value),
            "maximum" => rule.maximum = number(value),
            "minimum" => rule.minimum = number(value),
            "exclusiveMaximum" => rule.exclusive_maximum = number(value),
            "exclusiveMinimum" => rule.exclusive_minimum = number(value),
            "multipleOf" => rule.multiple_of = number(value),
            "maxLength" => rule.max_length = Some(index(value)),
            "minLength" => rule.min_length = Some(index(value)),
            "pattern" => rule.pattern = Some(load_pattern(value)),
            "format" => rule.format = Some(string(value)),
            "const" => rule.constant = Some(value.clone()),
            "enum" => rule.one_of_values = Some(list(value).to_vec()),
            "not" => rule.not = Some(index(value)),
            "anyOf" => rule.any_of = Some(indices(value)),
            "oneOf" => rule.one_of = Some(indices(value)),
            "allOf" => rule.all_of = Some(indices(value)),
            "tag" => {
                if let [name, values] = list(value) {
                    rule.tag = Some((string(name), strings(values)));
                }
            }
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

fn load_dependency((name, value): (&Tree<'static>, &Tree<'static>)) -> (String, Dependency) {
    let dependency = match value {
        Tree::List(_) => Dependency::Members(strings(value)),
        _ => Dependency::Rule(index(value)),
    };
    (string(name), dependency)
}

fn load_pattern(tree: &Tree<'static>) -> Pattern {
    let program = tree.get("program").map(list).unwrap_or_default();
    let source = tree.get("source").map(string).unwrap_or_default();
    Pattern {
        source,
        program: program.iter().filter_map(load_op).collect(),
    }
}

fn load_op(tree: &Tree<'static>) -> Option<Op> {
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

fn ranges(operands: &[Tree<'static>]) -> Vec<(u32, u32)> {
    let bound = |tree: &Tree<'static>| u32::try_from(index(tree)).unwrap_or(u32::MAX);
    operands
        .chunks_exact(2)
        .map(|pair| (bound(&pair[0]), bound(&pair[1])))
        .collect()
}

fn pairs<'t>(tree: &'t Tree<'static>) -> impl Iterator<Item = (&'t Tree<'static>, &'t Tree<'static>)> {
    list(tree).iter().filter_map(|pair| match list(pair) {
        [first, second] => Some((first, second)),
        _ => None,
    })
}

fn list<'t>(tree: &'t Tree<'static>) -> &'t [Tree<'static>] {
    match tree {
        Tree::List(items) => items,
        _ => &[],
    }
}

fn strings(tree: &Tree<'static>) -> Vec<String> {
    list(tree).iter().map(string).collect()
}

fn string(tree: &Tree<'static>) -> String {
    match tree {
        Tree::Text(text) => text.to_string(),
        _ => String::new(),
    }
}

fn number(tree: &Tree<'static>) -> Option<Number> {
    match tree {
        Tree::Number(number) => Some(*number),
        _ => None,
    }
}

fn indices(tree: &Tree<'static>) -> Vec<usize> {
    list(tree).iter().map(index).collect()
}

/// An index, or a count.
fn index(tree: &Tree<'static>) -> usize {
    match tree {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count that is too large is as good as any large one")]
        Tree::Number(number) => number.value as usize,
        _ => 0,
    }
}
