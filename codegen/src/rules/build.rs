//! Turns schemas into rules: keywords are read, references followed, equal rules merged.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Number, Value};

use super::graph::{find_endless, merge_equal};
use super::{Dependency, Keywords, Rule, RuleId, Rules, tag};
use crate::problem::Problem;
use crate::schema::keywords::{self, Holds, TYPES};
use crate::schema::pattern::Pattern;
use crate::schema::{Place, Store};

/// The rules of a document, and which schema became which rule.
#[derive(Debug)]
pub struct Built {
    /// The rules.
    pub rules: Rules,
    pub(super) places: BTreeMap<Place, RuleId>,
    pub(super) known: BTreeMap<String, RuleId>,
}

impl Built {
    /// The rule of a schema that is reachable from a root given to [`build`].
    pub fn at(&self, store: &Store, place: &Place) -> RuleId {
        self.find(store, place).unwrap_or(RuleId(0))
    }

    /// The rule of a schema; none when nothing leads there.
    pub fn find(&self, store: &Store, place: &Place) -> Option<RuleId> {
        let place = store.follow(place).unwrap_or_else(|_| place.clone());
        self.places.get(&place).copied()
    }

    /// A rule that stands nowhere in the document: a part of one that does.
    pub fn add(&mut self, rule: Rule) -> RuleId {
        let key = rule.to_json().to_string();
        *self.known.entry(key).or_insert_with(|| {
            self.rules.nodes.push(rule);
            RuleId(self.rules.nodes.len() - 1)
        })
    }
}

/// Builds the rules of everything reachable from the roots.
pub fn build(store: &Store, roots: &[Place], assert_formats: bool) -> Result<Built, Vec<Problem>> {
    let mut reader = Reader {
        store,
        assert_formats,
        ids: BTreeMap::new(),
        rules: Vec::new(),
        discriminators: BTreeMap::new(),
        queue: VecDeque::new(),
        problems: BTreeSet::new(),
    };
    for root in roots {
        reader.rule(root);
    }
    while let Some((place, id)) = reader.queue.pop_front() {
        reader.rules[id.0] = reader.read(&place);
        if let Some(name) = store.get(&place).and_then(tag::named) {
            reader.discriminators.insert(id, name);
        }
    }
    find_endless(&reader.rules, &reader.ids, store, &mut reader.problems);
    if !reader.problems.is_empty() {
        return Err(reader.problems.into_iter().collect());
    }
    let rules = Rules {
        nodes: reader.rules,
        discriminators: reader.discriminators,
    };
    Ok(merge_equal(rules, reader.ids))
}

/// Reads schemas from a work list, so that a long chain of references cannot exhaust the stack.
struct Reader<'a> {
    store: &'a Store,
    assert_formats: bool,
    ids: BTreeMap<Place, RuleId>,
    rules: Vec<Rule>,
    discriminators: BTreeMap<RuleId, String>,
    queue: VecDeque<(Place, RuleId)>,
    problems: BTreeSet<Problem>,
}

impl Reader<'_> {
    /// The rule of the schema at a place, read later.
    fn rule(&mut self, place: &Place) -> RuleId {
        let target = match self.store.follow(place) {
            Ok(target) => target,
            Err(problem) => {
                self.problems.insert(problem);
                place.clone()
            }
        };
        if let Some(id) = self.ids.get(&target) {
            return *id;
        }
        let id = RuleId(self.rules.len());
        self.rules.push(Rule::True);
        self.ids.insert(target.clone(), id);
        self.queue.push_back((target, id));
        id
    }

    fn read(&mut self, place: &Place) -> Rule {
        let store = self.store;
        match store.get(place) {
            Some(Value::Bool(true)) => Rule::True,
            Some(Value::Bool(false)) => Rule::False,
            Some(Value::Object(members)) if members.contains_key("$ref") => Rule::True,
            Some(Value::Object(members)) => {
                let keywords = self.keywords(place, members);
                if keywords == Keywords::default() {
                    Rule::True
                } else {
                    Rule::Keywords(Box::new(keywords))
                }
            }
            _ => {
                self.problem(
                    place,
                    "a schema must be an object or a boolean",
                    "write a schema here",
                );
                Rule::True
            }
        }
    }

    fn keywords(&mut self, place: &Place, members: &Map<String, Value>) -> Keywords {
        let mut read = Keywords::default();
        for (keyword, value) in members {
            let at = place.child(keyword);
            match keyword.as_str() {
                "type" => read.types = self.types(&at, value),
                "const" => read.constant = Some(value.clone()),
                "enum" => match value {
                    Value::Array(values) => read.one_of_values = Some(values.clone()),
                    _ => self.wrong(&at, "an array of values"),
                },
                "maximum" => read.maximum = self.number(&at, value),
                "minimum" => read.minimum = self.number(&at, value),
                "exclusiveMaximum" => read.exclusive_maximum = self.number(&at, value),
                "exclusiveMinimum" => read.exclusive_minimum = self.number(&at, value),
                "multipleOf" => read.multiple_of = self.divisor(&at, value),
                "maxLength" => read.max_length = self.count(&at, value),
                "minLength" => read.min_length = self.count(&at, value).filter(|count| *count > 0),
                "maxItems" => read.max_items = self.count(&at, value),
                "minItems" => read.min_items = self.count(&at, value).filter(|count| *count > 0),
                "maxProperties" => read.max_properties = self.count(&at, value),
                "minProperties" => {
                    read.min_properties = self.count(&at, value).filter(|count| *count > 0);
                }
                "uniqueItems" => match value {
                    Value::Bool(unique) => read.unique_items = *unique,
                    _ => self.wrong(&at, "a boolean"),
                },
                "pattern" => match value {
                    Value::String(source) => read.pattern = self.pattern(&at, source),
                    _ => self.wrong(&at, "a string"),
                },
                "format" => match value {
                    Value::String(name) if self.assert_formats => read.format = Some(name.clone()),
                    Value::String(_) => {}
                    _ => self.wrong(&at, "a string"),
                },
                "required" => read.required = self.names(&at, value),
                "not" => read.not = Some(self.rule(&at)),
                "if" => read.condition = Some(self.rule(&at)),
                "then" => read.then = Some(self.rule(&at)),
                "else" => read.otherwise = Some(self.rule(&at)),
                "anyOf" => read.any_of = self.rules(&at, value, false),
                "x-open" => read.open = *value == Value::Bool(true),
                "oneOf" => read.one_of = self.rules(&at, value, false),
                "allOf" => read.all_of = self.rules(&at, value, false),
                "items" if value.is_array() => read.tuple = self.rules(&at, value, true),
                "items" => read.items = Some(self.rule(&at)),
                "additionalItems" => read.additional_items = Some(self.rule(&at)),
                "contains" => read.contains = Some(self.rule(&at)),
                "propertyNames" => read.property_names = Some(self.rule(&at)),
                "additionalProperties" => read.additional_properties = Some(self.rule(&at)),
                "properties" => {
                    for (name, _) in self.members(&at, value) {
                        let rule = self.rule(&at.child(name));
                        read.properties.push((name.clone(), rule));
                    }
                }
                "patternProperties" => {
                    for (source, _) in self.members(&at, value) {
                        let below = at.child(source);
                        let rule = self.rule(&below);
                        if let Some(pattern) = self.pattern(&below, source) {
                            read.pattern_properties.push((pattern, rule));
                        }
                    }
                }
                "dependencies" => {
                    for (name, value) in self.members(&at, value) {
                        let below = at.child(name);
                        let dependency = match value {
                            Value::Array(_) => Dependency::Members(self.names(&below, value)),
                            _ => Dependency::Rule(self.rule(&below)),
                        };
                        read.dependencies.push((name.clone(), dependency));
                    }
                }
                "definitions" | "$defs" => drop(self.members(&at, value)),
                keyword => debug_assert_eq!(keywords::holds(keyword), Holds::Other),
            }
        }
        normalise(&mut read);
        read
    }

    fn types(&mut self, at: &Place, value: &Value) -> Vec<&'static str> {
        let names: Vec<&Value> = match value {
            Value::Array(list) if list.is_empty() => {
                self.wrong(at, "at least one type");
                return Vec::new();
            }
            Value::Array(list) => list.iter().collect(),
            single => vec![single],
        };
        let mut types = Vec::new();
        for name in names {
            match TYPES.iter().find(|known| name.as_str() == Some(known)) {
                Some(known) if types.contains(known) => {}
                Some(known) => types.push(*known),
                None => {
                    self.problem(
                        at,
                        format!("unknown type {name}"),
                        format!("write one of `{}`", TYPES.join("`, `")),
                    );
                }
            }
        }
        types
    }

    fn number(&mut self, at: &Place, value: &Value) -> Option<Number> {
        if let Value::Number(number) = value {
            Some(number.clone())
        } else {
            self.wrong(at, "a number");
            None
        }
    }

    fn divisor(&mut self, at: &Place, value: &Value) -> Option<Number> {
        let number = self.number(at, value)?;
        if number.as_f64().is_some_and(|number| number > 0.0) {
            return Some(number);
        }
        self.wrong(at, "a number above 0");
        None
    }

    /// A count may be spelled `2.0`.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked first"
    )]
    fn count(&mut self, at: &Place, value: &Value) -> Option<u64> {
        let as_float = value
            .as_f64()
            .filter(|count| count.fract() == 0.0 && (0.0..=9e15).contains(count));
        let count = value.as_u64().or(as_float.map(|count| count as u64));
        if count.is_none() {
            self.wrong(at, "an integer of at least 0");
        }
        count
    }

    fn names(&mut self, at: &Place, value: &Value) -> Vec<String> {
        let names: Option<Vec<&str>> = value
            .as_array()
            .and_then(|list| list.iter().map(Value::as_str).collect());
        let Some(names) = names else {
            self.wrong(at, "an array of names");
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        names
            .into_iter()
            .filter(|name| seen.insert(*name))
            .map(str::to_owned)
            .collect()
    }

    fn rules(&mut self, at: &Place, value: &Value, may_be_empty: bool) -> Option<Vec<RuleId>> {
        match value {
            Value::Array(list) if may_be_empty || !list.is_empty() => Some(
                (0..list.len())
                    .map(|index| self.rule(&at.child(&index.to_string())))
                    .collect(),
            ),
            _ => {
                self.wrong(at, "an array of schemas with at least one");
                None
            }
        }
    }

    fn members<'v>(
        &mut self,
        at: &Place,
        value: &'v Value,
    ) -> impl Iterator<Item = (&'v String, &'v Value)> + use<'v> {
        if !value.is_object() {
            self.wrong(at, "an object");
        }
        value.as_object().into_iter().flatten()
    }

    fn pattern(&mut self, at: &Place, source: &str) -> Option<Pattern> {
        match Pattern::compile(source) {
            Ok(pattern) => Some(pattern),
            Err(reason) => {
                let place = self.store.show(at);
                let fix = "write an ECMA-262 pattern without look-behind and back-references";
                self.problems
                    .insert(Problem::new("pattern", place, reason, fix));
                None
            }
        }
    }

    fn wrong(&mut self, at: &Place, wanted: &str) {
        let keyword = at.pointer.rsplit('/').next().unwrap_or_default().to_owned();
        self.problem(
            at,
            format!("`{keyword}` has a value of the wrong kind"),
            format!("write {wanted}"),
        );
    }

    fn problem(&mut self, at: &Place, fact: impl Into<String>, fix: impl Into<String>) {
        self.problems.insert(Problem::new(
            "keyword-value",
            self.store.show(at),
            fact,
            fix,
        ));
    }
}

/// Spellings that mean the same become the same.
fn normalise(keywords: &mut Keywords) {
    if keywords.then.is_none() && keywords.otherwise.is_none() {
        keywords.condition = None;
    }
    if keywords.condition.is_none() {
        keywords.then = None;
        keywords.otherwise = None;
    }
    // Nothing else can be open.
    keywords.open &= keywords.any_of.is_some() || keywords.one_of.is_some();
    if keywords.tuple.is_none() {
        keywords.additional_items = None;
    }
    // TypeBox writes a map as `patternProperties: {"^(.*)$": …}`. Read literally, a key with a line break escapes it;
    // no author means that, so it is read as the map it stands for.
    if let ([(pattern, rule)], [], None) = (
        keywords.pattern_properties.as_slice(),
        keywords.properties.as_slice(),
        keywords.additional_properties,
    ) && matches!(pattern.source.as_str(), "^(.*)$" | "^.*$" | ".*" | "")
    {
        keywords.additional_properties = Some(*rule);
        keywords.pattern_properties.clear();
    }
}
