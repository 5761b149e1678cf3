//! The configuration of a gateway.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped};

/// The configuration of a gateway, by paths such as `agent.model`.
#[methods]
pub trait Config {
    /// Reads a value, or everything when no path is given.
    #[method(
        scope = Admin, effect = None, result_bytes = 65_536, max_result_bytes = 524_288, since = "2025.11",
        errors = [InvalidRequest]
    )]
    fn get(params: ConfigGetParams) -> ConfigGetResult;

    /// Sets a value.
    #[method(scope = Admin, effect = Idempotent, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn set(params: ConfigSetParams) -> ConfigSetResult;

    /// Makes several changes, all of them or none.
    #[method(scope = Admin, since = "2025.11", errors = [InvalidRequest, Unavailable])]
    fn patch(params: ConfigPatchParams) -> ConfigPatchResult;
}

/// What to read.
#[protocol]
pub struct ConfigGetParams {
    /// The path of a value, such as `agent.model`; everything when absent.
    pub path: Option<NonEmpty>,
}

/// A value when a path was given, everything otherwise.
#[protocol(untagged)]
pub enum ConfigGetResult {
    /// The value at the path.
    Value(ConfigValue),
    /// Everything.
    Snapshot(ConfigSnapshot),
}

/// A value of the configuration.
#[protocol]
pub struct ConfigValue {
    /// Its path.
    pub path: NonEmpty,
    /// The value; absent when there is none at the path.
    #[protocol(
        untyped = "what stands at a path depends on the path; the configuration has a schema of its own"
    )]
    pub value: Option<Untyped>,
    /// Whether there is a value at the path.
    pub exists: bool,
    /// The hash of the whole configuration; it changes with every change.
    pub hash: String,
}

/// The whole configuration.
#[protocol]
pub struct ConfigSnapshot {
    /// The file that holds it.
    pub path: String,
    /// Whether the file exists.
    pub exists: bool,
    /// The text of the file; `null` when it does not exist.
    pub raw: Nullable<String>,
    /// What the text says.
    #[protocol(untyped = "it is whatever the text of the file says, valid or not")]
    pub parsed: Untyped,
    /// Whether it is a valid configuration.
    pub valid: bool,
    /// The configuration in force: with defaults and what the text refers to.
    #[protocol(
        untyped = "the configuration has a schema of its own, which changes with every release"
    )]
    pub config: Untyped,
    /// The hash of the text; it changes with every change.
    pub hash: String,
    /// What is wrong with it.
    pub issues: Vec<ConfigIssue>,
    /// What may be meant otherwise.
    pub warnings: Vec<ConfigIssue>,
    /// What earlier versions understood.
    pub legacy_issues: Vec<ConfigIssue>,
}

/// Something wrong with a configuration.
#[protocol]
pub struct ConfigIssue {
    /// Where, such as `gateway.port`.
    pub path: String,
    /// What, for people.
    pub message: String,
}

/// What to set.
#[protocol]
pub struct ConfigSetParams {
    /// The path of the value.
    pub path: NonEmpty,
    /// The new value.
    #[protocol(
        untyped = "what may stand at a path depends on the path; the configuration has a schema of its own"
    )]
    pub value: Untyped,
}

/// What was set.
#[protocol]
pub struct ConfigSetResult {
    /// True.
    pub ok: bool,
    /// The path of the value.
    pub path: NonEmpty,
    /// The value as it is now.
    #[protocol(
        untyped = "what stands at a path depends on the path; the configuration has a schema of its own"
    )]
    pub value: Untyped,
    /// The hash of the whole configuration as it is now.
    pub hash: String,
}

/// What to change.
#[protocol]
pub struct ConfigPatchParams {
    /// The changes, in order.
    pub patches: Vec<ConfigChange>,
}

/// A change: a path and its new value, where `null` deletes; or, with `op`, an operation of JSON Patch (RFC 6902,
/// section 4), whose path is a JSON pointer.
#[protocol]
pub struct ConfigChange {
    /// The operation of JSON Patch.
    pub op: Option<ConfigOperation>,
    /// The path: `agent.model`; with `op` a JSON pointer, `/agent/model`.
    pub path: String,
    /// Where the value comes from, as a JSON pointer: for `move` and `copy`.
    pub from: Option<String>,
    /// The value.
    #[protocol(
        untyped = "what may stand at a path depends on the path; the configuration has a schema of its own"
    )]
    pub value: Option<Untyped>,
}

/// The operations of JSON Patch.
#[protocol]
pub enum ConfigOperation {
    /// Adds the value, or replaces the one that is there.
    Add,
    /// Removes what is there.
    Remove,
    /// Replaces what is there by the value.
    Replace,
    /// Moves what is at `from`.
    Move,
    /// Copies what is at `from`.
    Copy,
    /// Refuses all changes unless the value is there.
    Test,
}

/// What was changed.
#[protocol]
pub struct ConfigPatchResult {
    /// True.
    pub ok: bool,
    /// The hash of the whole configuration as it is now.
    pub hash: String,
}
