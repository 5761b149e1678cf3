//! Finds what tells the alternatives of a union apart: a member that every one of them requires with a text of its own.
//! Concise errors go by it; verdicts never do.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Keywords, Rule, RuleId, Rules};

/// What tells the alternatives of a union apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The member.
    pub name: String,
    /// Its text in each alternative, in their order.
    pub values: Vec<String>,
}

impl Tag {
    pub(super) fn to_json(&self) -> Value {
        json!([self.name, self.values])
    }
}

/// The member that the document itself says tells the alternatives apart (`discriminator`, as `OpenAPI` has it).
pub(super) fn named(schema: &Value) -> Option<String> {
    let name = schema.get("discriminator")?.get("propertyName")?.as_str()?;
    Some(name.to_owned())
}

/// The tag of a rule. One with both `anyOf` and `oneOf` has none: it would not say which of the two it is about.
pub(super) fn find(all: &Rules, id: RuleId) -> Option<Tag> {
    match all.nodes.get(id.0)? {
        Rule::Keywords(union) => find_for(all, union, all.discriminators.get(&id)),
        Rule::True | Rule::False => None,
    }
}

pub(super) fn find_for(all: &Rules, union: &Keywords, named: Option<&String>) -> Option<Tag> {
    let rules = all.nodes.as_slice();
    let alternatives = match (&union.any_of, &union.one_of) {
        (Some(list), None) | (None, Some(list)) if list.len() > 1 => list,
        _ => return None,
    };
    let alternatives: Vec<&Keywords> = alternatives
        .iter()
        .map(|alternative| keywords(rules, *alternative))
        .collect::<Option<_>>()?;
    // An alternative that says nothing about types may leave that to the union.
    let is_object = |types: &[&str]| types == ["object"];
    let fits = |alternative: &&Keywords| {
        is_object(&alternative.types) || alternative.types.is_empty() && is_object(&union.types)
    };
    if !alternatives.iter().all(fits) {
        return None;
    }
    let tag = |name: &str| -> Option<Tag> {
        let values: Vec<String> = alternatives
            .iter()
            .map(|alternative| text(rules, alternative, name))
            .collect::<Option<_>>()?;
        let distinct: BTreeSet<&String> = values.iter().collect();
        (distinct.len() == values.len()).then(|| Tag {
            name: name.to_owned(),
            values: values.clone(),
        })
    };
    let declared = alternatives[0].properties.iter().map(|(name, _)| name);
    named.into_iter().chain(declared).find_map(|name| tag(name))
}

/// The only text that an alternative allows for a member it requires.
fn text(rules: &[Rule], alternative: &Keywords, name: &str) -> Option<String> {
    if !alternative.required.iter().any(|required| required == name) {
        return None;
    }
    let (_, property) = alternative
        .properties
        .iter()
        .find(|(property, _)| property == name)?;
    let property = keywords(rules, *property)?;
    let only = match (&property.constant, property.one_of_values.as_deref()) {
        (Some(constant), _) => constant,
        (None, Some([only])) => only,
        _ => return None,
    };
    only.as_str().map(str::to_owned)
}

/// The keywords of a rule, or of the rule at the end of a chain of `allOf`s that hold nothing but the next one.
fn keywords(rules: &[Rule], id: RuleId) -> Option<&Keywords> {
    let mut id = id;
    // Such a chain has no cycle: `ref-cycle` was refused.
    loop {
        let Rule::Keywords(keywords) = rules.get(id.0)? else {
            return None;
        };
        match keywords.all_of.as_deref() {
            Some([next]) if is_only_all_of(keywords) => id = *next,
            _ => return Some(keywords),
        }
    }
}

fn is_only_all_of(keywords: &Keywords) -> bool {
    let only = Keywords {
        all_of: keywords.all_of.clone(),
        ..Keywords::default()
    };
    *keywords == only
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::lower::{Options, lower};
    use crate::schema::Source;

    /// The tag of the rule of a document's root, as packages carry it.
    fn tag(document: &Value) -> Value {
        let source = Source {
            file: "schema.json".to_owned(),
            uri: None,
            text: document.to_string(),
        };
        let protocol = lower(&[source], Options::default()).expect("a fine document");
        let rules: Value =
            serde_json::from_str(&protocol.rules.to_json(&protocol.entries)).expect("JSON");
        let root = rules["names"]["#"].as_u64().expect("a root");
        rules["nodes"][usize::try_from(root).expect("few")]["tag"].clone()
    }

    fn variant(properties: &Value, required: &[&str]) -> Value {
        json!({"type": "object", "properties": properties, "required": required})
    }

    #[test]
    fn is_a_required_text_of_every_alternative() {
        let a = variant(
            &json!({"kind": {"const": "a"}, "n": {"type": "integer"}}),
            &["kind"],
        );
        let b = variant(
            &json!({"kind": {"type": "string", "enum": ["b"]}}),
            &["kind"],
        );
        let expected = json!(["kind", ["a", "b"]]);
        assert_eq!(tag(&json!({"oneOf": [a, b]})), expected);
        assert_eq!(tag(&json!({"anyOf": [a, b]})), expected);
        let referred = json!({
            "oneOf": [{"allOf": [{"$ref": "#/definitions/A"}]}, {"$ref": "#/definitions/B"}],
            "definitions": {"A": a, "B": {"allOf": [b]}},
        });
        assert_eq!(tag(&referred), expected);
        let untyped = json!({"required": ["kind"], "properties": {"kind": {"const": "c"}}});
        assert_eq!(tag(&json!({"oneOf": [a, untyped]})), Value::Null);
        let typed = json!({"type": "object", "oneOf": [a, untyped]});
        assert_eq!(tag(&typed), json!(["kind", ["a", "c"]]));
    }

    #[test]
    fn is_the_one_the_document_names_or_else_the_first() {
        let of =
            |x: &str, y: &str| variant(&json!({"x": {"const": x}, "y": {"const": y}}), &["x", "y"]);
        let union = json!({"oneOf": [of("1", "3"), of("2", "4")]});
        assert_eq!(tag(&union), json!(["x", ["1", "2"]]));
        let mut named = union.clone();
        named["discriminator"] = json!({"propertyName": "y"});
        assert_eq!(tag(&named), json!(["y", ["3", "4"]]));
        named["discriminator"] = json!({"propertyName": "z"});
        assert_eq!(tag(&named), json!(["x", ["1", "2"]]));
        let only_y = json!({"oneOf": [of("1", "3"), of("1", "4")]});
        assert_eq!(tag(&only_y), json!(["y", ["3", "4"]]));
    }

    #[test]
    fn is_absent_where_no_member_tells() {
        let of = |value: Value, required: &[&str]| variant(&json!({"kind": value}), required);
        let a = of(json!({"const": "a"}), &["kind"]);
        let others = [
            of(json!({"const": "b"}), &[]),
            of(
                json!({"const": "a", "description": "the same text"}),
                &["kind"],
            ),
            of(json!({"const": 1}), &["kind"]),
            of(json!({"enum": ["b", "c"]}), &["kind"]),
            of(json!({"type": "string"}), &["kind"]),
            json!({"type": ["object", "null"], "properties": {"kind": {"const": "b"}}, "required": ["kind"]}),
            json!({"type": "string"}),
            json!(false),
        ];
        for other in others {
            let found = tag(&json!({"oneOf": [a, other]}));
            assert_eq!(found, Value::Null, "{other}");
        }
        assert_eq!(tag(&json!({"oneOf": [a]})), Value::Null);
        let b = of(json!({"const": "b"}), &["kind"]);
        assert_eq!(tag(&json!({"oneOf": [a, b], "anyOf": [b, a]})), Value::Null);
    }
}
