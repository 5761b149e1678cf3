//! Rules as a graph: cycles that never end, equal rules stored once.

use std::collections::{BTreeMap, BTreeSet};

use super::build::Built;
use super::{Rule, RuleId, Rules};
use crate::problem::Problem;
use crate::schema::{Place, Store};

/// How many rules may look at one value before a document is refused: several thousand is what real ones reach.
const MOST_STEPS: u64 = 1_000_000;
/// How many rules may look at one value one inside the other: each takes its share of the stack at every level of a value.
const DEEPEST: usize = 64;

/// Finds rules that would look at the same value for ever, `{"allOf": [{"$ref": "#"}]}`, or nearly so: forty definitions
/// that each refer to the next one twice.
pub(super) fn find_endless(
    rules: &[Rule],
    ids: &BTreeMap<Place, RuleId>,
    store: &Store,
    problems: &mut BTreeSet<Problem>,
) {
    let edges: Vec<Vec<usize>> = rules
        .iter()
        .map(|rule| {
            let mut next = Vec::new();
            if let Rule::Keywords(keywords) = rule {
                keywords.each_in_place(|rule| next.push(rule.0));
            }
            next
        })
        .collect();
    let mut places: Vec<Option<&Place>> = vec![None; rules.len()];
    for (place, id) in ids {
        places[id.0].get_or_insert(place);
    }
    let mut problem = |of: &[usize], rule, fact: &str, fix: &str| {
        let first = of.iter().filter_map(|rule| places[*rule]).min();
        let place = first.map(|place| store.show(place)).unwrap_or_default();
        problems.insert(Problem::new(rule, place, fact, fix));
    };
    // A component comes after what it refers to, so the steps below it are known.
    let mut steps = vec![0_u64; rules.len()];
    let mut depths = vec![0_usize; rules.len()];
    for component in components(&edges) {
        if component.len() > 1 || edges[component[0]].contains(&component[0]) {
            let fact = "the schema refers to itself for the very same value, so checking it would never end";
            let fix = "let the cycle pass through `properties`, `items` or another keyword that looks inside the value";
            problem(&component, "ref-cycle", fact, fix);
            continue;
        }
        let below = &edges[component[0]];
        let sum = below
            .iter()
            .fold(1_u64, |sum, rule| sum.saturating_add(steps[*rule]));
        steps[component[0]] = sum;
        if sum > MOST_STEPS && below.iter().all(|rule| steps[*rule] <= MOST_STEPS) {
            let fact = format!("checking one value would take more than {MOST_STEPS} steps");
            let fix = "let `allOf`, `anyOf` and `oneOf` refer to a schema once, not once per level";
            problem(&component, "blow-up", &fact, fix);
        }
        let depth = 1 + below.iter().map(|rule| depths[*rule]).max().unwrap_or(0);
        depths[component[0]] = depth;
        if depth == DEEPEST + 1 {
            let fact =
                format!("more than {DEEPEST} schemas look at one value, each through the next");
            let fix =
                "let `allOf`, `anyOf` and `oneOf` refer to the schema at the end of the chain";
            problem(&component, "nesting", &fact, fix);
        }
    }
}

/// Stores equal rules once. Rules are merged bottom-up; those on a cycle stay as they are.
pub(super) fn merge_equal(all: Rules, ids: BTreeMap<Place, RuleId>) -> Built {
    let rules = all.nodes;
    let edges: Vec<Vec<usize>> = rules
        .iter()
        .map(|rule| {
            let mut next = Vec::new();
            if let Rule::Keywords(keywords) = rule {
                keywords.each_rule(|rule| next.push(rule.0));
            }
            next
        })
        .collect();
    let order = components(&edges);
    let mut new_ids: Vec<Option<RuleId>> = vec![None; rules.len()];
    let mut known = BTreeMap::new();
    let mut merged: Vec<Rule> = Vec::new();
    let mut rules: Vec<Option<Rule>> = rules.into_iter().map(Some).collect();
    for component in order {
        let cyclic = component.len() > 1 || edges[component[0]].contains(&component[0]);
        if cyclic {
            for old in &component {
                new_ids[*old] = Some(RuleId(merged.len()));
                merged.push(rules[*old].take().expect("each rule is in one component"));
            }
            for old in &component {
                let id = new_ids[*old].expect("set above");
                renumber(&mut merged[id.0], &new_ids);
            }
        } else {
            let old = component[0];
            let mut rule = rules[old].take().expect("each rule is in one component");
            renumber(&mut rule, &new_ids);
            let id = *known.entry(rule.to_json().to_string()).or_insert_with(|| {
                merged.push(rule);
                RuleId(merged.len() - 1)
            });
            new_ids[old] = Some(id);
        }
    }
    let new_id = |old: RuleId| new_ids[old.0].expect("every rule is in a component");
    let places = ids
        .into_iter()
        .map(|(place, id)| (place, new_id(id)))
        .collect();
    let mut discriminators = BTreeMap::new();
    // Of equal unions the first one's word counts.
    for (old, name) in all.discriminators {
        discriminators.entry(new_id(old)).or_insert(name);
    }
    Built {
        rules: Rules {
            nodes: merged,
            discriminators,
        },
        places,
        known,
    }
}

fn renumber(rule: &mut Rule, new_ids: &[Option<RuleId>]) {
    if let Rule::Keywords(keywords) = rule {
        keywords.each_rule_mut(|rule| {
            *rule = new_ids[rule.0].expect("components come after what they refer to");
        });
    }
}

/// The strongly connected components of a graph, each after the ones it refers to (Tarjan, without recursion).
pub(crate) fn components(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut index = vec![UNSEEN; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut on_stack = vec![false; edges.len()];
    let (mut stack, mut found, mut next_index) = (Vec::new(), Vec::new(), 0);
    for root in 0..edges.len() {
        if index[root] != UNSEEN {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = next_index;
                low[node] = next_index;
                next_index += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            if let Some(&target) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if index[target] == UNSEEN {
                    work.push((target, 0));
                } else if on_stack[target] {
                    low[node] = low[node].min(index[target]);
                }
                continue;
            }
            if let Some((parent, _)) = work.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
            if low[node] == index[node] {
                let start = stack
                    .iter()
                    .rposition(|member| *member == node)
                    .expect("the node was pushed");
                let mut component = stack.split_off(start);
                component.sort_unstable();
                for member in &component {
                    on_stack[*member] = false;
                }
                found.push(component);
            }
        }
    }
    found
}
