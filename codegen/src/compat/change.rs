//! A change between two documents: what it is, on which side, and where.

use super::needs::Gap;

/// Who sends the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Clients do.
    Sent,
    /// Clients receive them.
    Received,
}

impl Side {
    /// The word for it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }
}

/// A change that clients may notice.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) fact: Fact,
    pub(super) site: Site,
}

/// Where a change is.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub(super) side: Option<Side>,
    /// A method, event, frame or definition; empty for the document as a whole.
    pub(super) user: String,
    /// `params`, `result`, …; empty for its row.
    pub(super) part: &'static str,
    /// The place inside the value: `/items/*/name`.
    pub(super) path: String,
    /// The place in the older and in the newer document, as problems show it.
    pub(super) old: String,
    pub(super) new: String,
    /// What the older document said about it: it was deprecated.
    pub(super) deprecated: Option<String>,
}

/// What has changed.
#[derive(Debug)]
pub(super) enum Fact {
    /// A method, event, frame or definition is not there any more.
    Gone { kind: &'static str },
    /// A type was replaced by one that is not as good; the first reasons.
    Retyped {
        old: String,
        new: String,
        reasons: Vec<(String, Gap)>,
    },
    /// How often a method answers.
    Answer { old: String, new: String },
    /// The member that carries the idempotency key.
    Key {
        old: Option<String>,
        new: Option<String>,
    },
    /// What a repetition under the same key does.
    Repeats { old: String, new: String },
    /// Whether a repetition does anything.
    Effect { old: String, new: String },
    /// The scope that callers need; scopes that sufficed before.
    Scope {
        old: Option<String>,
        new: Option<String>,
        lost: Vec<String>,
    },
    /// The role that callers need.
    Role { old: String, new: String },
    /// Who receives an event.
    Guard {
        word: &'static str,
        old: Option<String>,
        new: Option<String>,
    },
    /// What happens to an event when its receiver is slow.
    Delivery { old: String, new: String },
    /// What the frame of an event carries.
    Envelope { word: &'static str, new: bool },
    /// Events a method does not cause any more.
    Emits { lost: Vec<String> },
    /// An error code that is not declared any more.
    Code { code: String },
    /// A scope that is not declared any more.
    ScopeGone { scope: String },
    /// The largest result of a method, in bytes.
    Size { old: u64, new: u64 },
    /// Protocol numbers that are not answered any more.
    Numbers { lost: Vec<u64> },
    /// A new protocol number without need.
    Bumped { old: u64, new: u64 },
    /// A method or event that clients open and keep a connection with.
    Connection {
        word: &'static str,
        old: String,
        new: Option<String>,
    },
    /// A frozen document is another one.
    Frozen,
    /// A member that clients may read is not declared any more.
    MemberGone { name: String },
    /// A value of an open enum is not declared any more.
    ValueGone { value: String },
    /// What a value usually is, where anything is accepted, is something else; the reasons.
    Usual { reasons: Vec<(String, Gap)> },
    /// The newer document sends more, or takes less.
    Schema(Gap),
}
