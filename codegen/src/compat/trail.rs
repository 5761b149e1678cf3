//! Ways into a value, by which whoever walks through schemas says where something is.

use crate::schema::push_token;

/// The ways a walk has taken. Each is one token longer than the one it continues.
pub(super) struct Trail(Vec<Step>);

struct Step {
    from: usize,
    token: String,
    depth: usize,
}

/// Values that are nested deeper are refused by everybody.
const DEEPEST: usize = 127;

impl Trail {
    /// The way that leads to the value itself.
    pub(super) const START: usize = 0;

    pub(super) fn new() -> Self {
        Self(vec![Step {
            from: Self::START,
            token: String::new(),
            depth: 0,
        }])
    }

    /// A way that goes on with a token: the name of a member, an index, `*` for any. None when no value is that deep.
    pub(super) fn go_on(&mut self, from: usize, token: &str) -> Option<usize> {
        let depth = self.0[from].depth + 1;
        if depth > DEEPEST {
            return None;
        }
        self.0.push(Step {
            from,
            token: token.to_owned(),
            depth,
        });
        Some(self.0.len() - 1)
    }

    /// The way as a JSON pointer.
    pub(super) fn pointer(&self, way: usize) -> String {
        let mut tokens = Vec::new();
        let mut at = way;
        while at != Self::START {
            let step = &self.0[at];
            tokens.push(&step.token);
            at = step.from;
        }
        let mut pointer = String::new();
        for token in tokens.into_iter().rev() {
            pointer.push('/');
            push_token(&mut pointer, token);
        }
        pointer
    }
}
