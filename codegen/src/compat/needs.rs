//! What has to hold so that one set of rules accepts nothing that another rule refuses: draft-07, keyword by keyword.

mod in_place;
mod lists;
mod objects;
mod scalars;

use serde_json::{Number, Value};

use super::arena::{Arena, SetId};
use super::mask::{self, Mask};
use crate::rules::{Keywords, Rule, RuleId};

/// Something that has to hold.
#[derive(Debug)]
pub(super) enum Need {
    /// It does not.
    Gap(Gap),
    /// It holds when this does.
    Child(Child),
    /// It holds when all parts of one of these do.
    Any(Vec<Vec<Child>>, Gap),
}

/// The rule `wide` has to accept what the set `narrow` accepts.
#[derive(Clone, Debug)]
pub(super) struct Child {
    pub(super) narrow: SetId,
    pub(super) wide: RuleId,
    pub(super) step: Step,
}

/// Where a child is, seen from its parent.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// The same value; the wide rule's alternative or part.
    Part(&'static str, usize),
    /// The same value; the narrow rule's alternative.
    Branch(&'static str, usize),
    /// The same value.
    Same,
    /// A member by name.
    Member(String),
    /// An item by index.
    Item(usize),
    /// Any other item.
    Items,
    /// Any other member.
    Rest,
    /// A member whose name matches.
    Matching(String),
    /// Nothing that a place could be named for: names of members, negations.
    Hidden,
}

/// Why the wide rule may refuse what the narrow one accepts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Gap {
    /// Values of these types are refused.
    Type {
        lost: Mask,
        narrow: Mask,
        wide: Mask,
        /// What `type` says, when it is `type` that refuses.
        types: Vec<&'static str>,
    },
    /// A bound of the wide rule; what the narrow one says, if it says something.
    Limit {
        keyword: &'static str,
        wide: Number,
        narrow: Option<Number>,
    },
    /// A pattern or a format the narrow rule does not ask for.
    Text {
        keyword: &'static str,
        wide: String,
        narrow: Option<String>,
    },
    /// Values that the narrow rule lists and the wide one does not.
    Values {
        refused: Vec<Value>,
        constant: bool,
        known: Vec<Value>,
    },
    /// The wide rule lists its values, the narrow one has no list.
    Listed { values: Vec<Value> },
    /// A member that the wide rule requires.
    Required { name: String, declared: bool },
    /// A member that the wide rule refuses.
    Undeclared { name: String },
    /// Members that nobody declares.
    Rest,
    /// Items beyond those that the wide rule declares.
    Items { most: u64 },
    /// An alternative of the narrow rule that no alternative of the wide one accepts, and what it is called.
    Branch(String),
    /// Another keyword of the wide rule.
    Keyword(&'static str),
    /// Finding out would take too long.
    TooMuch,
    /// There is more than is told.
    More,
}

/// Lists what has to hold so that `wide` accepts everything that `narrow` accepts. With `lenient`, members that the
/// narrow rules do not mention do not count.
pub(super) fn needs(arena: &Arena, narrow: SetId, wide: RuleId, lenient: bool) -> Vec<Need> {
    if arena.says(narrow, wide) {
        return Vec::new();
    }
    let mask = arena.mask(narrow);
    if mask == 0 {
        return Vec::new();
    }
    let keywords = match arena.rule(wide) {
        Rule::True => return Vec::new(),
        Rule::False => return vec![Need::Gap(Gap::Keyword("false"))],
        Rule::Keywords(keywords) => keywords,
    };
    let mut reader = Reader {
        arena,
        narrow,
        mask,
        wide: keywords,
        lenient: lenient && arena.is_foreign(narrow, wide),
        needs: Vec::new(),
    };
    reader.read(wide);
    reader.needs
}

struct Reader<'a> {
    arena: &'a Arena,
    narrow: SetId,
    mask: Mask,
    wide: &'a Keywords,
    lenient: bool,
    needs: Vec<Need>,
}

impl Reader<'_> {
    fn read(&mut self, id: RuleId) {
        if self.by_value(id) {
            return;
        }
        let wide = self.arena.node_mask(id);
        let lost = self.mask & !wide;
        if lost != 0 {
            let types = self.wide.types.clone();
            let by_type = lost & !mask::of_types(&types) == lost;
            self.gap(Gap::Type {
                lost,
                narrow: self.mask,
                wide,
                types: if by_type { types } else { Vec::new() },
            });
            // What the alternatives say about the other types comes up when each type is looked at alone.
            self.mask &= wide;
            if self.mask == 0 {
                return;
            }
        } else {
            self.in_place(id);
        }
        if self.mask & mask::NUMBERS != 0 {
            self.numbers();
        }
        if self.mask & mask::STRING != 0 {
            self.texts();
        }
        if self.mask & mask::ARRAY != 0 {
            self.lists();
        }
        if self.mask & mask::OBJECT != 0 {
            self.objects();
        }
    }

    fn gap(&mut self, gap: Gap) {
        self.needs.push(Need::Gap(gap));
    }

    fn child(&mut self, narrow: SetId, wide: RuleId, step: Step) {
        if !matches!(self.arena.rule(wide), Rule::True) {
            self.needs.push(Need::Child(Child { narrow, wide, step }));
        }
    }

    /// Looks at the narrow values one by one, if they can be listed; says whether that settles it.
    fn by_value(&mut self, id: RuleId) -> bool {
        const MOST: usize = 1_000;
        let Some(values) = self.arena.values(self.narrow) else {
            return false;
        };
        let listed = self.arena.enumeration(id);
        if listed.is_none() && values.len() > MOST {
            return false;
        }
        let refused: Vec<Value> = values
            .iter()
            .filter(|(text, value)| match &listed {
                Some(listed) => !listed.contains_key(*text),
                None => !self.arena.accepts(id, value),
            })
            .map(|(_, value)| value.clone())
            .collect();
        if refused.is_empty() {
            return true;
        }
        let Some(listed) = listed else { return false };
        if refused
            .iter()
            .any(|value| mask::of(value) & self.arena.node_mask(id) == 0)
        {
            return false;
        }
        self.gap(Gap::Values {
            refused,
            constant: values.len() == 1 && listed.len() == 1,
            known: listed.values().cloned().collect(),
        });
        true
    }
}
