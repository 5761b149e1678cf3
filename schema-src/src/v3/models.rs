//! Models: what agents can think with.

use std::num::NonZeroU64;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// Models: what agents can think with.
#[methods]
pub trait Models {
    /// Lists the models of all providers, by provider and name.
    #[method(
        scope = Read, result_bytes = 65_536, max_result_bytes = 524_288, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn list(params: ModelsListParams) -> ModelsListResult;
}

/// Nothing.
#[protocol]
pub struct ModelsListParams {}

/// The models.
#[protocol]
pub struct ModelsListResult {
    /// By provider and name.
    pub models: Vec<ModelChoice>,
}

/// A model.
#[protocol]
pub struct ModelChoice {
    /// Its id at the provider.
    pub id: NonEmpty,
    /// What people call it.
    pub name: NonEmpty,
    /// Who provides it, such as `anthropic`. `provider/id` names a model in settings of sessions.
    pub provider: NonEmpty,
    /// How many tokens it can look at.
    pub context_window: Option<NonZeroU64>,
    /// Whether it can think before it answers.
    pub reasoning: Option<bool>,
}
