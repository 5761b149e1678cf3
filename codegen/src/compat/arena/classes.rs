//! Which rules are the same, through any recursion: they accept the same values, and nobody has to ask.

use std::collections::{BTreeMap, BTreeSet};

use crate::rules::{Rule, RuleId};

/// A number for each rule; rules that share one are equal. Rules are taken to be equal when what they say themselves is, and
/// parted as long as something inside of them is not: what is left together is equal, as two automata are.
pub(super) fn classes(nodes: &[Rule]) -> Vec<usize> {
    let mut below: Vec<Vec<usize>> = Vec::with_capacity(nodes.len());
    let mut above: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut by_text: BTreeMap<String, usize> = BTreeMap::new();
    let mut class = Vec::with_capacity(nodes.len());
    for (id, rule) in nodes.iter().enumerate() {
        let (text, children) = bare(rule);
        let next = by_text.len();
        class.push(*by_text.entry(text).or_insert(next));
        for child in &children {
            above[*child].push(id);
        }
        below.push(children);
    }
    let mut members: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); by_text.len()];
    for (id, of) in class.iter().enumerate() {
        members[*of].insert(id);
    }
    let mut changed: BTreeSet<usize> = (0..nodes.len()).collect();
    while !changed.is_empty() {
        // Those that nothing has changed below still look alike, and unlike the others.
        let mut groups: BTreeMap<usize, BTreeMap<Vec<usize>, Vec<usize>>> = BTreeMap::new();
        for id in std::mem::take(&mut changed) {
            let signature = below[id].iter().map(|child| class[*child]).collect();
            let of_class = groups.entry(class[id]).or_default();
            of_class.entry(signature).or_default().push(id);
        }
        let mut moved = Vec::new();
        for (of, groups) in groups {
            let mut groups: Vec<Vec<usize>> = groups.into_values().collect();
            let looked_at: usize = groups.iter().map(Vec::len).sum();
            let others = members[of].len() - looked_at;
            // The largest part keeps the number, so that every rule changes its own only a few times.
            groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
            if others < groups[0].len() {
                let kept: BTreeSet<usize> = groups.remove(0).into_iter().collect();
                if others > 0 {
                    let named: BTreeSet<usize> = groups.iter().flatten().copied().collect();
                    let rest = members[of].iter();
                    let rest = rest.filter(|id| !kept.contains(id) && !named.contains(id));
                    groups.push(rest.copied().collect());
                }
            }
            for group in groups {
                for id in &group {
                    members[of].remove(id);
                    class[*id] = members.len();
                    moved.push(*id);
                }
                members.push(group.into_iter().collect());
            }
        }
        changed.extend(moved.iter().flat_map(|id| above[*id].iter().copied()));
    }
    class
}

/// What a rule says itself, and the rules inside of it in the same order.
fn bare(rule: &Rule) -> (String, Vec<usize>) {
    let Rule::Keywords(keywords) = rule else {
        return (rule.to_json().to_string(), Vec::new());
    };
    let mut keywords = keywords.clone();
    // What typed decoding keeps is no matter of what is accepted, and neither is an order.
    keywords.open = false;
    keywords.types.sort_unstable();
    keywords.required.sort_unstable();
    keywords.properties.sort_by(|a, b| a.0.cmp(&b.0));
    let mut children = Vec::new();
    keywords.each_rule_mut(|id| {
        children.push(id.0);
        *id = RuleId(0);
    });
    (Rule::Keywords(keywords).to_json().to_string(), children)
}
