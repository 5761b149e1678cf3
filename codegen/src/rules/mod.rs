//! The rules: a document's schemas, normalised so that a small interpreter in each language can run them.
//!
//! Every generated package carries its rules as data and a runtime that runs them; that is where verdicts and violation
//! texts come from, the same in every language. See "Rules" in `codegen/ARCHITECTURE.md` for the format and the order
//! of evaluation.

mod build;
mod graph;
pub(crate) mod judge;
mod tag;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Number, Value};

use crate::model::Entry;
use crate::schema::pattern::Pattern;

pub use build::{Built, build};
pub(crate) use graph::components;
pub use tag::Tag;

/// Index into [`Rules::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub usize);

/// All rules of a document. Equal rules are stored once; references are indices, so cycles are fine.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// The rules.
    pub nodes: Vec<Rule>,
    /// Members that the document itself says tell the alternatives of a union apart.
    pub discriminators: BTreeMap<RuleId, String>,
}

/// One schema, normalised.
#[derive(Clone, Debug)]
pub enum Rule {
    /// Accepts everything.
    True,
    /// Refuses everything.
    False,
    /// Accepts what all its keywords accept.
    Keywords(Box<Keywords>),
}

/// The keywords of draft-07, with references resolved. Absent keywords are `None` or empty.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are draft-07's own words")]
pub struct Keywords {
    pub types: Vec<&'static str>,
    pub maximum: Option<Number>,
    pub minimum: Option<Number>,
    pub exclusive_maximum: Option<Number>,
    pub exclusive_minimum: Option<Number>,
    pub multiple_of: Option<Number>,
    pub max_length: Option<u64>,
    pub min_length: Option<u64>,
    pub pattern: Option<Pattern>,
    /// Set only when formats are asserted.
    pub format: Option<String>,
    pub constant: Option<Value>,
    pub one_of_values: Option<Vec<Value>>,
    pub not: Option<RuleId>,
    pub any_of: Option<Vec<RuleId>>,
    /// Typed decoding keeps what no alternative accepts: another text beside constants, an object with another tag.
    pub open: bool,
    pub one_of: Option<Vec<RuleId>>,
    pub all_of: Option<Vec<RuleId>>,
    pub condition: Option<RuleId>,
    pub then: Option<RuleId>,
    pub otherwise: Option<RuleId>,
    pub max_items: Option<u64>,
    pub min_items: Option<u64>,
    pub items: Option<RuleId>,
    pub tuple: Option<Vec<RuleId>>,
    pub additional_items: Option<RuleId>,
    pub contains: Option<RuleId>,
    pub unique_items: bool,
    pub max_properties: Option<u64>,
    pub min_properties: Option<u64>,
    pub required: Vec<String>,
    pub property_names: Option<RuleId>,
    pub additional_properties: Option<RuleId>,
    pub dependencies: Vec<(String, Dependency)>,
    pub properties: Vec<(String, RuleId)>,
    pub pattern_properties: Vec<(Pattern, RuleId)>,
}

/// What a member asks for when it is present.
#[derive(Clone, Debug, PartialEq)]
pub enum Dependency {
    /// Other members.
    Members(Vec<String>),
    /// A rule for the whole object.
    Rule(RuleId),
}

impl Rules {
    /// Whether some rule asserts a format.
    pub fn has_formats(&self) -> bool {
        let asserts =
            |rule: &Rule| matches!(rule, Rule::Keywords(keywords) if keywords.format.is_some());
        self.nodes.iter().any(asserts)
    }

    /// The rules as data, as compact JSON in ASCII: what packages carry. The format is described in `codegen/ARCHITECTURE.md`.
    pub fn to_json(&self, entries: &[Entry]) -> String {
        self.to_json_with_places(entries, &BTreeMap::new())
    }

    /// The same with `places`: further names, by which the code of a package refers to rules.
    pub fn to_json_with_places(
        &self,
        entries: &[Entry],
        places: &BTreeMap<String, RuleId>,
    ) -> String {
        let names: Map<String, Value> = entries
            .iter()
            .map(|entry| (entry.name.clone(), index(entry.ty.rule)))
            .collect();
        let places: Map<String, Value> = places
            .iter()
            .map(|(place, rule)| (place.clone(), index(*rule)))
            .collect();
        let nodes: Vec<Value> = (0..self.nodes.len())
            .map(|id| self.node(RuleId(id)))
            .collect();
        let mut rules = Map::new();
        rules.insert("names".to_owned(), Value::Object(names));
        if !places.is_empty() {
            rules.insert("places".to_owned(), Value::Object(places));
        }
        rules.insert("nodes".to_owned(), Value::Array(nodes));
        ascii(&Value::Object(rules).to_string())
    }

    /// What tells the alternatives of a rule's `anyOf` or `oneOf` apart.
    pub fn tag(&self, id: RuleId) -> Option<Tag> {
        tag::find(self, id)
    }

    /// The same for a rule at hand, when the document does not name the member.
    pub fn tag_of(&self, union: &Keywords) -> Option<Tag> {
        tag::find_for(self, union, None)
    }

    fn node(&self, id: RuleId) -> Value {
        let mut node = self.nodes[id.0].to_json();
        if let (Value::Object(members), Some(tag)) = (&mut node, self.tag(id)) {
            members.insert("tag".to_owned(), tag.to_json());
        }
        node
    }
}

/// JSON in ASCII: no character of a document steers an editor or a terminal that shows the file.
pub(crate) fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if matches!(c, ' '..='~') {
            text.push(c);
        } else {
            // Only strings hold other characters; JSON escapes them as UTF-16.
            for unit in c.encode_utf16(&mut [0; 2]) {
                _ = write!(text, "\\u{unit:04x}");
            }
        }
    }
    text
}

impl Rule {
    /// One rule as data.
    pub fn to_json(&self) -> Value {
        match self {
            Self::True => Value::Bool(true),
            Self::False => Value::Bool(false),
            Self::Keywords(keywords) => keywords.to_json(),
        }
    }
}

impl Keywords {
    fn to_json(&self) -> Value {
        let mut map = Map::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                map.insert(name.to_owned(), value);
            }
        };
        put(
            "type",
            (!self.types.is_empty()).then(|| Value::from(self.types.clone())),
        );
        put("maximum", self.maximum.clone().map(Value::Number));
        put("minimum", self.minimum.clone().map(Value::Number));
        put(
            "exclusiveMaximum",
            self.exclusive_maximum.clone().map(Value::Number),
        );
        put(
            "exclusiveMinimum",
            self.exclusive_minimum.clone().map(Value::Number),
        );
        put("multipleOf", self.multiple_of.clone().map(Value::Number));
        put("maxLength", self.max_length.map(Value::from));
        put("minLength", self.min_length.map(Value::from));
        put("pattern", self.pattern.as_ref().map(Pattern::to_json));
        put("format", self.format.clone().map(Value::String));
        put("const", self.constant.clone());
        put("enum", self.one_of_values.clone().map(Value::Array));
        put("not", self.not.map(index));
        put("anyOf", self.any_of.as_deref().map(indices));
        put("oneOf", self.one_of.as_deref().map(indices));
        put("open", self.open.then_some(Value::Bool(true)));
        put("allOf", self.all_of.as_deref().map(indices));
        put("if", self.condition.map(index));
        put("then", self.then.map(index));
        put("else", self.otherwise.map(index));
        put("maxItems", self.max_items.map(Value::from));
        put("minItems", self.min_items.map(Value::from));
        put("items", self.items.map(index));
        put("tuple", self.tuple.as_deref().map(indices));
        put("additionalItems", self.additional_items.map(index));
        put("contains", self.contains.map(index));
        put(
            "uniqueItems",
            self.unique_items.then_some(Value::Bool(true)),
        );
        put("maxProperties", self.max_properties.map(Value::from));
        put("minProperties", self.min_properties.map(Value::from));
        put(
            "required",
            (!self.required.is_empty()).then(|| Value::from(self.required.clone())),
        );
        put("propertyNames", self.property_names.map(index));
        put(
            "additionalProperties",
            self.additional_properties.map(index),
        );
        put(
            "dependencies",
            pairs(
                &self.dependencies,
                |name| Value::from(name.as_str()),
                Dependency::to_json,
            ),
        );
        put(
            "properties",
            pairs(
                &self.properties,
                |name| Value::from(name.as_str()),
                |rule| index(*rule),
            ),
        );
        put(
            "patternProperties",
            pairs(&self.pattern_properties, Pattern::to_json, |rule| {
                index(*rule)
            }),
        );
        Value::Object(map)
    }

    /// Calls `visit` with every rule this one refers to.
    pub fn each_rule(&self, mut visit: impl FnMut(RuleId)) {
        self.each_in_place(&mut visit);
        let single = [
            self.items,
            self.additional_items,
            self.contains,
            self.property_names,
            self.additional_properties,
        ];
        single.into_iter().flatten().for_each(&mut visit);
        self.tuple.iter().flatten().copied().for_each(&mut visit);
        self.properties.iter().for_each(|(_, rule)| visit(*rule));
        self.pattern_properties
            .iter()
            .for_each(|(_, rule)| visit(*rule));
    }

    /// Calls `visit` with every rule that looks at the very same value. A cycle of these never ends.
    pub fn each_in_place(&self, mut visit: impl FnMut(RuleId)) {
        let single = [self.not, self.condition, self.then, self.otherwise];
        single.into_iter().flatten().for_each(&mut visit);
        for list in [&self.any_of, &self.one_of, &self.all_of] {
            list.iter().flatten().copied().for_each(&mut visit);
        }
        for (_, dependency) in &self.dependencies {
            if let Dependency::Rule(rule) = dependency {
                visit(*rule);
            }
        }
    }

    /// Calls `visit` with every reference to another rule.
    pub fn each_rule_mut(&mut self, mut visit: impl FnMut(&mut RuleId)) {
        self.each_in_place_mut(&mut visit);
        let single = [
            &mut self.items,
            &mut self.additional_items,
            &mut self.contains,
            &mut self.property_names,
            &mut self.additional_properties,
        ];
        single.into_iter().flatten().for_each(&mut visit);
        self.tuple.iter_mut().flatten().for_each(&mut visit);
        self.properties.iter_mut().for_each(|(_, rule)| visit(rule));
        self.pattern_properties
            .iter_mut()
            .for_each(|(_, rule)| visit(rule));
    }

    /// Calls `visit` with every reference to a rule that looks at the very same value.
    fn each_in_place_mut(&mut self, mut visit: impl FnMut(&mut RuleId)) {
        let single = [
            &mut self.not,
            &mut self.condition,
            &mut self.then,
            &mut self.otherwise,
        ];
        single.into_iter().flatten().for_each(&mut visit);
        for list in [&mut self.any_of, &mut self.one_of, &mut self.all_of] {
            list.iter_mut().flatten().for_each(&mut visit);
        }
        for (_, dependency) in &mut self.dependencies {
            if let Dependency::Rule(rule) = dependency {
                visit(rule);
            }
        }
    }
}

impl Dependency {
    fn to_json(&self) -> Value {
        match self {
            Self::Members(names) => Value::from(names.clone()),
            Self::Rule(rule) => index(*rule),
        }
    }
}

fn index(rule: RuleId) -> Value {
    Value::from(rule.0)
}

fn indices(rules: &[RuleId]) -> Value {
    rules.iter().map(|rule| index(*rule)).collect()
}

fn pairs<K, V>(
    list: &[(K, V)],
    key: impl Fn(&K) -> Value,
    value: impl Fn(&V) -> Value,
) -> Option<Value> {
    let pair = |(k, v): &(K, V)| Value::Array(vec![key(k), value(v)]);
    (!list.is_empty()).then(|| list.iter().map(pair).collect())
}
