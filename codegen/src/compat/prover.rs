//! Decides whether one set of rules accepts nothing that another rule refuses, through any recursion.
//!
//! Every question is first taken to be answered with yes. One whose needs do not hold becomes a no, and what relied on it
//! is asked again, until nothing changes: what is left are proofs. A question about a value leads to questions about its
//! parts, or to smaller ones about itself, so a proof that relies on itself is one by induction over the value.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::arena::{Arena, SetId};
use super::needs::{Child, Need, Step, needs};
use crate::rules::RuleId;

/// A question: does the rule accept everything that the set accepts?
type Pair = (SetId, RuleId);

pub(super) struct Prover {
    pub(super) arena: Arena,
    lenient: bool,
    table: RefCell<Table>,
}

#[derive(Default)]
struct Table {
    known: BTreeMap<Pair, usize>,
    rows: Vec<Row>,
    open: Vec<usize>,
}

struct Row {
    pair: Pair,
    holds: bool,
    /// What has to hold, once it was asked.
    needs: Option<Rc<[Need]>>,
    /// Questions that rely on this one.
    reliant: Vec<usize>,
}

impl Prover {
    /// With `lenient`, members that the first document does not mention do not count.
    pub(super) fn new(arena: Arena, lenient: bool) -> Self {
        Self {
            arena,
            lenient,
            table: RefCell::default(),
        }
    }

    /// Whether the rule accepts everything that the set accepts. No, when finding out takes too long.
    pub(super) fn holds(&self, narrow: SetId, wide: RuleId) -> bool {
        let row = self.row((narrow, wide));
        self.settle();
        !self.arena.is_spent() && self.table.borrow().rows[row].holds
    }

    /// What has to hold for it.
    pub(super) fn needs(&self, narrow: SetId, wide: RuleId) -> Rc<[Need]> {
        let row = self.row((narrow, wide));
        if let Some(known) = &self.table.borrow().rows[row].needs {
            return Rc::clone(known);
        }
        let found: Rc<[Need]> = needs(&self.arena, narrow, wide, self.lenient).into();
        self.arena.spend(found.len());
        self.table.borrow_mut().rows[row].needs = Some(Rc::clone(&found));
        found
    }

    /// The same question about each alternative that the set leaves.
    pub(super) fn branches(&self, narrow: SetId, wide: RuleId) -> Option<Vec<Child>> {
        let (keyword, branches) = self.arena.choice(narrow, Some(wide))?;
        let each = branches.into_iter().enumerate();
        let child = |(index, narrow)| Child {
            narrow,
            wide,
            step: Step::Branch(keyword, index),
        };
        Some(each.map(child).collect())
    }

    /// The same question about each type of value.
    pub(super) fn types(&self, narrow: SetId, wide: RuleId) -> Option<Vec<Child>> {
        let branches = self.arena.by_type(narrow)?;
        let child = |narrow| Child {
            narrow,
            wide,
            step: Step::Same,
        };
        Some(branches.into_iter().map(child).collect())
    }

    /// Drops all answers: when there was not enough left to find out, some are no more than guesses.
    pub(super) fn forget(&self) {
        *self.table.borrow_mut() = Table::default();
        self.arena.forget();
    }

    fn row(&self, pair: Pair) -> usize {
        let table = &mut *self.table.borrow_mut();
        *table.known.entry(pair).or_insert_with(|| {
            table.open.push(table.rows.len());
            table.rows.push(Row {
                pair,
                holds: true,
                needs: None,
                reliant: Vec::new(),
            });
            table.rows.len() - 1
        })
    }

    fn settle(&self) {
        loop {
            let Some(row) = self.table.borrow_mut().open.pop() else {
                return;
            };
            if self.arena.is_spent() {
                return;
            }
            let (pair, held) = {
                let table = self.table.borrow();
                (table.rows[row].pair, table.rows[row].holds)
            };
            if held && !self.stands(row, pair) {
                let table = &mut *self.table.borrow_mut();
                table.rows[row].holds = false;
                let reliant = std::mem::take(&mut table.rows[row].reliant);
                table.open.extend(reliant);
            }
        }
    }

    /// Whether the needs hold by what is known so far.
    fn stands(&self, row: usize, (narrow, wide): Pair) -> bool {
        let needs = self.needs(narrow, wide);
        self.arena.spend(1);
        let all = |children: &[Child]| children.iter().all(|child| self.relies(row, child));
        let has_ways = needs.iter().any(|need| matches!(need, Need::Any(..)));
        // Of each alternative alone more is known than of all together, so what holds for all shows in each.
        if has_ways && let Some(each) = self.branches(narrow, wide) {
            return all(&each);
        }
        let met = || {
            needs.iter().all(|need| match need {
                Need::Gap(_) => false,
                Need::Child(child) => self.relies(row, child),
                Need::Any(ways, _) => ways.iter().any(|way| all(way)),
            })
        };
        let split = || self.branches(narrow, wide).is_some_and(|each| all(&each));
        met() || split() || (has_ways && self.types(narrow, wide).is_some_and(|each| all(&each)))
    }

    fn relies(&self, row: usize, child: &Child) -> bool {
        let other = self.row((child.narrow, child.wide));
        let table = &mut *self.table.borrow_mut();
        let holds = table.rows[other].holds;
        if holds && other != row {
            table.rows[other].reliant.push(row);
        }
        holds
    }
}
