//! Usage: how much of the providers' models was used, and what it cost.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// Usage: how much of the providers' models was used, and what it cost.
#[methods]
pub trait Usage {
    /// Says how much of what providers allow is used up, as they tell it.
    #[method(scope = Read, result_bytes = 1_024, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn status(params: UsageStatusParams) -> UsageStatusResult;

    /// Adds up what the transcripts of the default agent say about tokens and cost. The answer may be half a minute
    /// old.
    #[method(scope = Read, result_bytes = 4_096, since = "2026.1", errors = [InvalidRequest, Unavailable])]
    fn cost(params: UsageCostParams) -> UsageCostResult;
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct UsageStatusParams {}

/// How much of what providers allow is used up.
#[protocol]
pub struct UsageStatusResult {
    /// When it was asked, in milliseconds since 1970.
    pub updated_at: u64,
    /// The providers that tell it.
    pub providers: Vec<ProviderUsage>,
}

/// How much of what a provider allows is used up.
#[protocol]
pub struct ProviderUsage {
    /// The id of the provider, such as `anthropic`.
    pub provider: NonEmpty,
    /// What people call it.
    pub display_name: String,
    /// What it allows, for each span of time it counts.
    pub windows: Vec<UsageWindow>,
    /// The plan the account is on, in the provider's words.
    pub plan: Option<String>,
    /// Why nothing is known, for people.
    pub error: Option<String>,
}

/// What a provider allows in a span of time.
#[protocol]
pub struct UsageWindow {
    /// The span, for people, such as `5h`.
    pub label: String,
    /// How much of it is used up, in percent.
    #[protocol(min = 0, max = 100)]
    pub used_percent: f64,
    /// When it starts anew, in milliseconds since 1970.
    pub reset_at: Option<u64>,
}

/// How far to look back. Other members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct UsageCostParams {
    /// How many days, with today; 30 when absent, and 0 counts as 1. Digits in a text and fractions are forgiven.
    pub days: Option<u64>,
}

/// Tokens and cost.
#[protocol]
pub struct UsageCostResult {
    /// When it was added up, in milliseconds since 1970.
    pub updated_at: u64,
    /// How many days, with today.
    pub days: u64,
    /// The days on which something was used, oldest first.
    pub daily: Vec<UsageCostDay>,
    /// All of them together.
    pub totals: UsageTotals,
}

/// Tokens and cost of a day.
#[protocol]
pub struct UsageCostDay {
    /// The day in the gateway's time zone, as `2026-01-29`.
    pub date: NonEmpty,
    /// Tokens that were sent.
    pub input: u64,
    /// Tokens that were answered.
    pub output: u64,
    /// Tokens the provider remembered.
    pub cache_read: u64,
    /// Tokens the provider was to remember.
    pub cache_write: u64,
    /// All tokens.
    pub total_tokens: u64,
    /// What they cost, in US dollars, as far as it is known.
    pub total_cost: f64,
    /// How many answers have no known cost.
    pub missing_cost_entries: u64,
}

/// Tokens and cost of all days together.
#[protocol]
pub struct UsageTotals {
    /// Tokens that were sent.
    pub input: u64,
    /// Tokens that were answered.
    pub output: u64,
    /// Tokens the provider remembered.
    pub cache_read: u64,
    /// Tokens the provider was to remember.
    pub cache_write: u64,
    /// All tokens.
    pub total_tokens: u64,
    /// What they cost, in US dollars, as far as it is known.
    pub total_cost: f64,
    /// How many answers have no known cost.
    pub missing_cost_entries: u64,
}
