//! The rules about changes, as a table. Every change is claimed by exactly one of them.

use super::change::Change;
use super::words::Words;
use super::{schema_words as schema, table_words as table, value_words as value};

/// A rule: what it is called, what it is for, and what it says about a change that it claims.
pub struct Rule {
    /// How findings and exceptions name it.
    pub id: &'static str,
    /// What it protects.
    pub purpose: &'static str,
    pub(super) check: fn(&Change) -> Option<Words>,
}

macro_rules! rules {
    ($($id:literal, $check:path, $purpose:literal;)*) => {
        &[$(Rule { id: $id, purpose: $purpose, check: $check }),*]
    };
}

/// All rules: first what concerns methods and events as a whole, then their values.
pub const RULES: &[Rule] = rules! {
    "frozen-document-touched", table::frozen, "a document whose status is `frozen` never changes again";
    "version-removed", table::numbers, "protocol numbers that were answered are answered";
    "version-bumped", table::bumped, "a new protocol number is for what breaks, and for nothing else";
    "connection-changed", table::connection, "what clients open and keep a connection with keeps its name";
    "deprecated-removed", table::deprecated, "what was deprecated goes when nobody uses it any more";
    "method-removed", table::method, "methods that clients call are there";
    "event-removed", table::event, "events that clients wait for are there";
    "type-removed", table::other, "frames and definitions that clients know are there";
    "error-removed", table::code, "error codes that clients act on are still sent";
    "scope-removed", table::scope_gone, "scopes that clients ask for can be granted";
    "method-retyped", table::method_retyped, "another type for parameters or results is at least as good";
    "event-retyped", table::event_retyped, "another type for a payload is at least as good";
    "answer-mode-changed", table::answer, "clients know how many answers to wait for";
    "idempotency-changed", table::key, "clients know whether and under which member a repetition is safe";
    "effect-changed", table::effect, "what clients repeat by themselves does nothing twice";
    "scope-raised", table::scope, "who could call a method still can";
    "role-narrowed", table::role, "the roles that could call a method still can";
    "event-guard-changed", table::guard, "who received an event still does";
    "delivery-changed", table::delivery, "clients know whether they can miss an event";
    "event-envelope-changed", table::envelope, "clients know which events carry `seq` and versions of state";
    "emit-removed", table::emits, "an event that follows a call still follows it";
    "result-grew", table::size, "results fit the buffers clients made for them";
    "field-removed", schema::field_removed, "members that clients read are sent, and those they send are taken";
    "field-added", schema::field_added, "clients that refuse unknown members are not sent any";
    "field-required", schema::field_required, "what clients leave out stays optional";
    "field-optional", schema::field_optional, "what clients count on is always sent";
    "nullability-changed", value::nullability, "`null` is taken where it was, and not sent where it was not";
    "type-changed", value::type_changed, "values keep their types";
    "bound-narrowed", value::bound_narrowed, "values that clients send stay within bounds";
    "bound-widened", value::bound_widened, "values that clients receive stay within bounds they know";
    "pattern-changed", value::pattern, "texts match the patterns both sides know";
    "format-changed", value::format, "texts have the formats both sides know";
    "constant-changed", value::constant, "constants stay what they are";
    "enum-member-removed", value::value_removed, "values that clients send are taken";
    "enum-member-added", value::value_added, "clients that know a closed list are sent nothing else";
    "enum-closed", value::closed_list, "clients that send any value are not held to a list";
    "enum-opened", value::opened_list, "clients that know a closed list do not get any value";
    "open-enum-member-removed", value::open_value, "values that clients act on do not vanish, or change their names, unseen";
    "union-branch-removed", schema::branch_removed, "alternatives that clients send are taken";
    "union-branch-added", schema::branch_added, "clients are sent no alternative they do not know";
    "object-closed", schema::object_closed, "clients that send members of their own are not refused";
    "object-opened", schema::object_opened, "clients that refuse unknown members are not sent any";
    "usual-type-changed", value::usual, "what a value usually is, where anything is accepted, is still read as that";
    "rule-changed", schema::keyword, "no other rule of a schema gets stricter for what is sent, or laxer for what is received";
    "not-comparable", schema::too_much, "what cannot be compared in bounded time is looked at by a person";
};

/// The rule that claims a change, and what it says.
pub(super) fn claim(change: &Change) -> Option<(&'static Rule, Words)> {
    RULES
        .iter()
        .find_map(|rule| Some((rule, (rule.check)(change)?)))
}
