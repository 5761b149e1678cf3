//! Keywords about arrays.

use super::{Child, Gap, Need, Reader, Step};
use crate::compat::arena::item_rule;

impl Reader<'_> {
    pub(super) fn lists(&mut self) {
        let wide = self.wide;
        let (fewest, most) = self.arena.counts(self.narrow);
        self.at_least("minItems", wide.min_items, fewest);
        self.at_most("maxItems", wide.max_items, most);
        let own = wide.tuple.as_ref().map_or(0, Vec::len);
        let positions = own.max(self.arena.positions(self.narrow));
        let mut told = false;
        for index in 0..=positions {
            let Some(rule) = item_rule(wide, index).filter(|_| (index as u64) < most) else {
                continue;
            };
            if !self.arena.spend(1) {
                break;
            }
            let item = self.arena.item(self.narrow, index);
            if self.arena.is_false(rule) {
                if !told && !self.arena.is_empty(item) {
                    told = true;
                    self.gap(Gap::Items { most: own as u64 });
                }
                continue;
            }
            let step = if index < positions {
                Step::Item(index)
            } else {
                Step::Items
            };
            self.child(item, rule, step);
        }
        if wide.unique_items && most > 1 {
            let mut keeps = false;
            self.arena
                .each(self.narrow, |narrow| keeps |= narrow.unique_items);
            if !keeps {
                self.gap(Gap::Keyword("uniqueItems"));
            }
        }
        if let Some(contained) = wide.contains {
            let mut ways = Vec::new();
            self.arena.each(self.narrow, |narrow| {
                ways.extend(
                    narrow
                        .contains
                        .map(|found| vec![self.hidden([found], contained)]),
                );
            });
            if fewest > 0 {
                ways.push(vec![Child {
                    narrow: self.arena.item(self.narrow, 0),
                    wide: contained,
                    step: Step::Hidden,
                }]);
            }
            self.needs.push(Need::Any(ways, Gap::Keyword("contains")));
        }
    }
}
