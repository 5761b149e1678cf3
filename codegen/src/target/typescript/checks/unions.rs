//! Checks of values out of a list, and of unions that a constant member tells apart.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::rules::{Keywords, Rule, RuleId, Rules};
use crate::target::typescript::{scalars, spelling};

use super::lines::Body;
use super::{INHERITED, Writer};

/// Most values that a `switch` lists.
const SWITCH: usize = 32;

/// The branches of a union that a constant member tells apart: its name; tag and rule of each branch.
pub(super) fn tagged<'a>(
    rules: &'a Rules,
    rule: &'a Keywords,
) -> Option<(&'a str, Vec<(&'a str, RuleId)>)> {
    let alternatives = rule.any_of.as_deref().or(rule.one_of.as_deref())?;
    let only = Keywords {
        any_of: rule.any_of.clone(),
        one_of: rule.one_of.clone(),
        ..Keywords::default()
    };
    if *rule != only || rule.any_of.is_some() && rule.one_of.is_some() || alternatives.len() < 2 {
        return None;
    }
    let objects: Vec<&Keywords> = alternatives
        .iter()
        .filter_map(|id| only_object(rules, *id))
        .collect();
    let first = objects
        .first()
        .filter(|_| objects.len() == alternatives.len())?;
    first
        .properties
        .iter()
        .map(|(tag, _)| tag.as_str())
        .find_map(|tag| {
            let values: Option<BTreeSet<&str>> = objects
                .iter()
                .map(|object| tag_value(rules, object, tag))
                .collect();
            values.filter(|values| values.len() == objects.len() && !INHERITED.contains(&tag))?;
            let tags = objects
                .iter()
                .filter_map(|object| tag_value(rules, object, tag));
            Some((tag, tags.zip(alternatives.iter().copied()).collect()))
        })
}

fn only_object(rules: &Rules, id: RuleId) -> Option<&Keywords> {
    match &rules.nodes[id.0] {
        Rule::Keywords(keywords) if keywords.types == ["object"] => Some(keywords),
        _ => None,
    }
}

fn tag_value<'a>(rules: &'a Rules, object: &'a Keywords, tag: &str) -> Option<&'a str> {
    let (_, rule) = object.properties.iter().find(|(name, _)| name == tag)?;
    let required = object.required.iter().any(|name| name == tag);
    scalars::constant_text(&rules.nodes[rule.0]).filter(|_| required)
}

impl Writer<'_> {
    pub(super) fn tag_switch(
        &mut self,
        body: &mut Body,
        (tag, branches): &(&str, Vec<(&str, RuleId)>),
    ) {
        body.line("if (!isObject(v)) return false;");
        body.line(format!("switch (v{}) {{", spelling::access(tag)));
        for (value, rule) in branches {
            let call = self.call(body, *rule, "v", value);
            body.line(format!("  case {}:", spelling::string(value)));
            body.line(format!("    return {call};"));
        }
        body.line("  default:");
        body.line("    return false;");
        body.line("}");
    }
}

/// A value out of a list.
pub(super) fn one_of(body: &mut Body, values: &[&Value]) {
    if values.len() > SWITCH {
        let name = format!("{}_values", body.owner);
        body.constants.push(format!(
            "const {name} = /** @type {{ReadonlySet<unknown>}} */ (new Set(["
        ));
        body.constants.extend(
            values
                .iter()
                .filter_map(|value| spelling::scalar(value))
                .map(|value| format!("  {value},")),
        );
        body.constants.push("]));".to_owned());
        body.line(format!("return {name}.has(v);"));
        return;
    }
    body.line("switch (v) {");
    body.lines.extend(
        values
            .iter()
            .filter_map(|value| spelling::scalar(value))
            .map(|value| format!("  case {value}:")),
    );
    if !values.is_empty() {
        body.line("    return true;");
    }
    body.line("  default:");
    body.line("    return false;");
    body.line("}");
}
