//! Which checks need bounds: those of values of any depth, and those that may be asked the same again and again.

use crate::rules::{Keywords, Rule, Rules, components};

/// How often a rule may be asked about the same part of a value before it is asked through what remembers verdicts.
const OFTEN: u64 = 1_000;

/// Rules inside each other that no value within the bounds outlasts.
const LEVELS: usize = 100;

/// What is known of each rule.
pub(super) struct Bounds {
    /// Whether values of any depth come to it or to what it refers to.
    pub(super) deep: Vec<bool>,
    /// Whether it may be asked about the same part of a value very often.
    pub(super) often: Vec<bool>,
}

/// `is_tagged` tells unions of which only one branch is asked.
pub(super) fn bounds(rules: &Rules, is_tagged: impl Fn(&Keywords) -> bool) -> Bounds {
    let edges: Vec<Vec<usize>> = rules.nodes.iter().map(edges).collect();
    let mut deep = vec![false; edges.len()];
    let mut often = vec![false; edges.len()];
    let mut levels = vec![0_usize; edges.len()];
    // How often one part of a value may be asked about, by what is asked about the value once.
    let mut times = vec![1_u64; edges.len()];
    // A component comes after what it refers to.
    for component in components(&edges) {
        let ways: Vec<u64> = component
            .iter()
            .map(|rule| match &rules.nodes[*rule] {
                Rule::Keywords(keywords) if !edges[*rule].is_empty() && !is_tagged(keywords) => {
                    ways(keywords, |id| !edges[id].is_empty())
                }
                _ => 1,
            })
            .collect();
        let below = || component.iter().flat_map(|rule| &edges[*rule]);
        let cyclic = component.len() > 1 || edges[component[0]].contains(&component[0]);
        let overlaps = ways.iter().any(|ways| *ways > 1);
        let most = ways
            .iter()
            .fold(1_u64, |most, ways| most.saturating_mul(*ways))
            .saturating_mul(below().map(|rule| times[*rule]).max().unwrap_or(1));
        let height = 1 + below().map(|rule| levels[*rule]).max().unwrap_or(0);
        let is_often = cyclic && overlaps || most > OFTEN;
        let is_deep = cyclic || is_often || height > LEVELS || below().any(|rule| deep[*rule]);
        for rule in component {
            deep[rule] = is_deep;
            often[rule] = is_often;
            levels[rule] = height;
            // What is remembered counts once.
            times[rule] = if is_often { 1 } else { most };
        }
    }
    Bounds { deep, often }
}

/// In how many ways a rule passes on the same value, or the same part of it, to rules that look inside.
fn ways(rule: &Keywords, looks_inside: impl Fn(usize) -> bool) -> u64 {
    let mut in_place = 0;
    rule.each_in_place(|id| in_place += u64::from(looks_inside(id.0)));
    let patterns = rule.pattern_properties.len() as u64;
    let members = patterns + u64::from(!rule.properties.is_empty());
    let items = u64::from(rule.items.is_some() || rule.tuple.is_some())
        + u64::from(rule.contains.is_some());
    (in_place + members.max(items)).max(1)
}

fn edges(rule: &Rule) -> Vec<usize> {
    let mut next = Vec::new();
    if let Rule::Keywords(keywords) = rule {
        keywords.each_rule(|rule| next.push(rule.0));
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RuleId;

    fn check(nodes: Vec<Keywords>, deep: &[bool], often: &[bool]) {
        let nodes = nodes.into_iter().map(|rule| Rule::Keywords(Box::new(rule)));
        let rules = Rules {
            nodes: nodes.collect(),
            ..Rules::default()
        };
        let found = bounds(&rules, |_| false);
        assert_eq!(
            (found.deep.as_slice(), found.often.as_slice()),
            (deep, often)
        );
    }

    fn members(rules: &[usize]) -> Keywords {
        let named = rules.iter().map(|rule| (format!("m{rule}"), RuleId(*rule)));
        Keywords {
            properties: named.collect(),
            ..Keywords::default()
        }
    }

    fn any_of(rules: &[usize]) -> Keywords {
        Keywords {
            any_of: Some(rules.iter().copied().map(RuleId).collect()),
            ..Keywords::default()
        }
    }

    #[test]
    fn lists_that_refer_to_themselves_are_deep_but_ask_once() {
        let text = Keywords::default();
        check(
            vec![members(&[1, 2]), any_of(&[0, 2]), text],
            &[true, true, false],
            &[false; 3],
        );
    }

    #[test]
    fn alternatives_that_refer_to_themselves_ask_often() {
        let nodes = vec![any_of(&[1, 2]), members(&[0]), members(&[0]), members(&[0])];
        check(nodes, &[true; 4], &[true, true, true, false]);
    }

    #[test]
    fn ways_multiply_until_they_are_remembered() {
        // Ten rules that each offer the next one twice, inside each other: 1024 ways.
        let mut nodes = vec![Keywords::default()];
        for level in 0..10 {
            nodes.push(members(&[3 * level]));
            nodes.push(members(&[3 * level]));
            nodes.push(any_of(&[3 * level + 1, 3 * level + 2]));
        }
        let mut often = vec![false; 31];
        often[30] = true;
        check(nodes, &often, &often);
    }
}
