//! Ways into a value, by which whoever walks through schemas says where something is.

use crate::schema::push_token;

/// The ways a walk has taken. Each is one token longer than the one it continues, so that a walk through ten thousand
/// levels does not hold ten thousand long texts.
pub(super) struct Trail(Vec<(usize, String)>);

impl Trail {
    /// The way that leads to the value itself.
    pub(super) const START: usize = 0;

    pub(super) fn new() -> Self {
        Self(vec![(Self::START, String::new())])
    }

    /// A way that goes on with a token: the name of a member, an index, `*` for any.
    pub(super) fn go_on(&mut self, from: usize, token: &str) -> usize {
        self.0.push((from, token.to_owned()));
        self.0.len() - 1
    }

    /// The way as a JSON pointer.
    pub(super) fn pointer(&self, way: usize) -> String {
        let mut tokens = Vec::new();
        let mut at = way;
        while at != Self::START {
            let (from, token) = &self.0[at];
            tokens.push(token);
            at = *from;
        }
        let mut pointer = String::new();
        for token in tokens.into_iter().rev() {
            pointer.push('/');
            push_token(&mut pointer, token);
        }
        pointer
    }
}
