//! The configuration, and changing it.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::update::RestartSentinel;
use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped};

/// The configuration: one file of JSON5.
///
/// Changing it asks for the hash of what is to be changed, so that nobody undoes what somebody else just did. The hash is
/// in the answer to `config.get`. Only when there is no file yet is none needed.
#[methods]
pub trait Config {
    /// Reads the configuration: the file and what it means.
    #[method(
        scope = Admin, effect = None, result_bytes = 65_536, max_result_bytes = 4_194_304, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn get(params: ConfigGetParams) -> ConfigGetResult;

    /// Writes the file. What changed takes effect by itself, by restarting the gateway where it must.
    ///
    /// Fails with `details.issues`, a list of `{path, message}`, when what it says is not allowed.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 65_536, max_result_bytes = 4_194_304, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn set(params: ConfigSetParams) -> ConfigSetResult;

    /// Merges an object into the configuration (RFC 7396: `null` removes, lists are replaced), writes the file and restarts.
    #[method(
        scope = Admin, effect = Idempotent, emits = ["shutdown"], result_bytes = 65_536,
        max_result_bytes = 4_194_304, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn patch(params: ConfigPatchParams) -> ConfigPatchResult;

    /// Writes the file and restarts.
    #[method(
        scope = Admin, effect = Idempotent, emits = ["shutdown"], result_bytes = 65_536,
        max_result_bytes = 4_194_304, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn apply(params: ConfigApplyParams) -> ConfigApplyResult;

    /// Says what may stand in the configuration, and how a form should show it.
    #[method(
        scope = Admin, effect = None, result_bytes = 524_288, max_result_bytes = 4_194_304, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(type_name = "the name in the original's document, which clients were generated from")
    )]
    fn schema(params: ConfigSchemaParams) -> ConfigSchemaResponse;
}

/// A configuration: what `config.schema` describes.
#[protocol]
pub struct Configuration(
    #[protocol(
        untyped = "channels and plugins bring settings of their own; `config.schema` describes what this gateway takes"
    )]
    pub Untyped,
);

/// Nothing.
#[protocol]
pub struct ConfigGetParams {}

/// The file and what it means.
#[protocol]
pub struct ConfigGetResult {
    /// Where the file is.
    pub path: NonEmpty,
    /// Whether there is one.
    pub exists: bool,
    /// Its text; `null` when there is none.
    pub raw: Nullable<String>,
    /// What it says, before anything is filled in.
    pub parsed: Configuration,
    /// Whether all it says is allowed.
    pub valid: bool,
    /// What it means: with what is included, with variables of the environment, with everything that was left out.
    pub config: Configuration,
    /// The SHA-256 of the text in hexadecimal digits; of nothing when there is no file. Changing it asks for this.
    pub hash: NonEmpty,
    /// What is not allowed.
    pub issues: Vec<ConfigIssue>,
    /// What is allowed and may still be a mistake.
    pub warnings: Vec<ConfigIssue>,
    /// What is spelled as earlier versions did.
    pub legacy_issues: Vec<ConfigIssue>,
}

/// Something about a place in the configuration.
#[protocol]
pub struct ConfigIssue {
    /// Where, as in `gateway.port`; empty for the whole.
    pub path: String,
    /// What, for people.
    pub message: String,
}

/// What the file should say.
#[protocol]
pub struct ConfigSetParams {
    /// The text, as JSON5.
    pub raw: NonEmpty,
    /// The hash of the text it replaces.
    pub base_hash: Option<NonEmpty>,
}

/// The file is written.
#[protocol]
pub struct ConfigSetResult {
    /// True.
    pub ok: bool,
    /// Where the file is.
    pub path: NonEmpty,
    /// What it says now.
    pub config: Configuration,
}

/// What the configuration should be, and what to do about it.
#[protocol]
pub struct ConfigApplyParams {
    /// The text, as JSON5.
    pub raw: NonEmpty,
    /// The hash of the text it replaces.
    pub base_hash: Option<NonEmpty>,
    /// The session that is told once the gateway is back.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub session_key: Option<String>,
    /// What it is told, beside that the configuration changed.
    pub note: Option<String>,
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    pub restart_delay_ms: Option<u64>,
}

/// The file is written, and the gateway is about to restart.
#[protocol]
pub struct ConfigApplyResult {
    /// True.
    pub ok: bool,
    /// Where the file is.
    pub path: NonEmpty,
    /// What it says now.
    pub config: Configuration,
    /// How it restarts.
    pub restart: RestartPlan,
    /// What is kept about it until the gateway is back.
    pub sentinel: RestartSentinel,
}

/// What to merge into the configuration, and what to do about it.
#[protocol]
pub struct ConfigPatchParams {
    /// An object, as JSON5.
    pub raw: NonEmpty,
    /// The hash of the text it changes.
    pub base_hash: Option<NonEmpty>,
    /// The session that is told once the gateway is back.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub session_key: Option<String>,
    /// What it is told, beside that the configuration changed.
    pub note: Option<String>,
    /// In how many milliseconds to restart: 2 000 when absent, at most 60 000.
    pub restart_delay_ms: Option<u64>,
}

/// The file is written, and the gateway is about to restart.
#[protocol]
pub struct ConfigPatchResult {
    /// True.
    pub ok: bool,
    /// Where the file is.
    pub path: NonEmpty,
    /// What it says now.
    pub config: Configuration,
    /// How it restarts.
    pub restart: RestartPlan,
    /// What is kept about it until the gateway is back.
    pub sentinel: RestartSentinel,
}

/// How the gateway restarts.
#[protocol]
pub struct RestartPlan {
    /// Whether it does.
    pub ok: bool,
    /// Its process, which stays the same.
    pub pid: u64,
    /// The signal that stands for restarting, such as `SIGUSR1`.
    pub signal: String,
    /// In how many milliseconds.
    pub delay_ms: u64,
    /// Why.
    pub reason: Option<String>,
    /// How it is told: by a signal, or within the process.
    pub mode: RestartMode,
}

/// How a process is told to restart.
#[protocol]
pub enum RestartMode {
    /// Within the process.
    Emit,
    /// By a signal.
    Signal,
}

/// Nothing.
#[protocol]
pub struct ConfigSchemaParams {}

/// What may stand in the configuration.
#[protocol]
pub struct ConfigSchemaResponse {
    /// A JSON Schema for it.
    #[protocol(
        untyped = "a JSON Schema is written in JSON of any shape, and readers hand it on to a library"
    )]
    pub schema: Untyped,
    /// How a form should show it, by path: `gateway.port`, with `*` for any name or index.
    pub ui_hints: BTreeMap<String, ConfigUiHint>,
    /// The version of the gateway.
    pub version: NonEmpty,
    /// When it was made, as ISO 8601 has it.
    pub generated_at: NonEmpty,
}

/// How a form should show a setting.
#[protocol]
pub struct ConfigUiHint {
    /// What it is called.
    pub label: Option<String>,
    /// What it does.
    pub help: Option<String>,
    /// What it belongs to.
    pub group: Option<String>,
    /// Where it stands among others; small ones first.
    pub order: Option<i64>,
    /// Whether few people need it.
    pub advanced: Option<bool>,
    /// Whether it is a secret.
    pub sensitive: Option<bool>,
    /// What stands in the field while it is empty.
    pub placeholder: Option<String>,
    /// What a new item of a list or a map starts with.
    #[protocol(untyped = "it is a value of the configuration, of whatever shape the setting has")]
    pub item_template: Option<Untyped>,
}
