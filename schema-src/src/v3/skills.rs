//! Skills: what agents have learned to do with the programs of a machine.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable, Untyped};

/// Skills: what agents have learned to do with the programs of a machine.
#[methods]
pub trait Skills {
    /// Lists the skills of the default agent: which can be used, and what the others lack.
    #[method(
        scope = Read, result_bytes = 65_536, max_result_bytes = 524_288, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn status(params: SkillsStatusParams) -> SkillsStatusResult;

    /// Lists the programs that skills ask for, so that a node can say which it has.
    #[method(
        scope = None, role = Node, result_bytes = 1_024, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn bins(params: SkillsBinsParams) -> SkillsBinsResult;

    /// Installs what a skill lacks, and waits for it. A failed installation answers with its output beside the error.
    #[method(scope = Admin, effect = Idempotent, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn install(params: SkillsInstallParams) -> SkillsInstallResult;

    /// Changes the settings of a skill; what is absent stays as it is.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 256, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn update(params: SkillsUpdateParams) -> SkillsUpdateResult;
}

/// Nothing.
#[protocol]
pub struct SkillsStatusParams {}

/// The skills.
#[protocol]
pub struct SkillsStatusResult {
    /// The directory of the default agent; its `skills` win over others of the same name.
    pub workspace_dir: String,
    /// The directory of the skills that all agents share.
    pub managed_skills_dir: String,
    /// The skills.
    pub skills: Vec<SkillStatus>,
}

/// A skill, and whether it can be used.
#[protocol]
#[expect(
    clippy::struct_excessive_bools,
    reason = "clients know each of them by its name"
)]
pub struct SkillStatus {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Where it comes from, such as `bundled`, `managed` or `workspace`.
    pub source: String,
    /// The file that describes it.
    pub file_path: String,
    /// The directory it lives in.
    pub base_dir: String,
    /// The key of its settings.
    pub skill_key: NonEmpty,
    /// A picture of it.
    pub emoji: Option<String>,
    /// Where to read more, as a URL.
    pub homepage: Option<String>,
    /// The variable of the environment that `apiKey` stands for.
    pub primary_env: Option<String>,
    /// Whether it can be used whatever it lacks.
    pub always: bool,
    /// Whether it was switched off.
    pub disabled: bool,
    /// Whether the configuration lists the skills to use, and not this one.
    pub blocked_by_allowlist: bool,
    /// Whether it can be used.
    pub eligible: bool,
    /// What it needs.
    pub requirements: SkillRequirements,
    /// What of that is missing.
    pub missing: SkillRequirements,
    /// The configuration it needs, and what is there.
    pub config_checks: Vec<SkillConfigCheck>,
    /// The ways to install what is missing, the best first.
    pub install: Vec<SkillInstallOption>,
}

/// What a skill needs.
#[protocol]
pub struct SkillRequirements {
    /// Programs, all of them.
    pub bins: Vec<String>,
    /// Programs, at least one of them.
    pub any_bins: Vec<String>,
    /// Variables of the environment.
    pub env: Vec<String>,
    /// Paths into the configuration that must hold something.
    pub config: Vec<String>,
    /// Platforms, at least one of them: `darwin`, `linux`, `win32`.
    pub os: Vec<String>,
}

/// A part of the configuration that a skill needs.
#[protocol]
pub struct SkillConfigCheck {
    /// The path into the configuration, with dots.
    pub path: String,
    /// What is there.
    #[protocol(untyped = "it is whatever the configuration holds at `path`")]
    pub value: Option<Untyped>,
    /// Whether that is enough.
    pub satisfied: bool,
}

/// A way to install what a skill lacks.
#[protocol]
pub struct SkillInstallOption {
    /// Names it in `skills.install`.
    pub id: NonEmpty,
    /// What installs it.
    pub kind: SkillInstallKind,
    /// What happens, for people.
    pub label: String,
    /// The programs it brings.
    pub bins: Vec<String>,
}

/// What installs a program.
#[protocol]
pub enum SkillInstallKind {
    /// Homebrew.
    Brew,
    /// A package manager of Node's.
    Node,
    /// Go.
    Go,
    /// uv, for Python.
    Uv,
    /// Nothing: it is downloaded.
    Download,
}

/// Nothing.
#[protocol]
pub struct SkillsBinsParams {}

/// The programs that skills ask for.
#[protocol]
pub struct SkillsBinsResult {
    /// Their names, sorted.
    pub bins: Vec<NonEmpty>,
}

/// What to install.
#[protocol]
pub struct SkillsInstallParams {
    /// The name of the skill.
    pub name: NonEmpty,
    /// The `id` of one of its ways to install.
    pub install_id: NonEmpty,
    /// How many milliseconds it may take.
    #[protocol(min = 1_000)]
    pub timeout_ms: Option<u64>,
}

/// What came of it.
#[protocol]
pub struct SkillsInstallResult {
    /// Whether it is installed.
    pub ok: bool,
    /// What happened, for people.
    pub message: String,
    /// What the installer wrote to its standard output.
    pub stdout: String,
    /// What the installer wrote to its standard error.
    pub stderr: String,
    /// The exit code of the installer; `null` when there was none.
    pub code: Nullable<i64>,
}

/// New settings of a skill.
#[protocol]
pub struct SkillsUpdateParams {
    /// The key of the settings.
    pub skill_key: NonEmpty,
    /// Whether to use the skill.
    pub enabled: Option<bool>,
    /// The key of the service it uses; blanks around it are dropped, and an empty one deletes what is there.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub api_key: Option<String>,
    /// Variables of the environment to set; blanks around names and values are dropped, and an empty value deletes the
    /// variable.
    pub env: Option<BTreeMap<String, String>>,
}

/// The settings are changed.
#[protocol]
pub struct SkillsUpdateResult {
    /// True.
    pub ok: bool,
    /// The key of the settings.
    pub skill_key: NonEmpty,
    /// All settings of the skill.
    pub config: SkillConfig,
}

/// The settings of a skill. The configuration may hold more.
#[protocol(open)]
pub struct SkillConfig {
    /// Whether to use the skill; it is used when absent.
    pub enabled: Option<bool>,
    /// The key of the service it uses.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub api_key: Option<String>,
    /// Variables of the environment.
    pub env: Option<BTreeMap<String, String>>,
}
