//! Setting the gateway up, step by step.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Untyped};

/// Setting the gateway up, step by step: the gateway asks, a client shows what it asks and answers.
#[methods]
pub trait Wizard {
    /// Starts and gives the first step. There is one at a time.
    #[method(
        scope = Admin, effect = Repeats, result_bytes = 2_048, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn start(params: WizardStartParams) -> WizardStartResult;

    /// Answers a step and gives the next one. Without an answer it gives the same step again.
    #[method(
        scope = Admin, effect = Repeats, result_bytes = 2_048, max_result_bytes = 65_536, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn next(params: WizardNextParams) -> WizardNextResult;

    /// Ends it before it is done.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 128, max_result_bytes = 4_096, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn cancel(params: WizardCancelParams) -> WizardCancelResult;

    /// Says how it goes. One that is over is forgotten with the answer.
    #[method(
        scope = Admin, effect = Idempotent, result_bytes = 128, max_result_bytes = 4_096, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn status(params: WizardStatusParams) -> WizardStatusResult;
}

/// What to set up.
#[protocol]
pub struct WizardStartParams {
    /// Where the gateway is that is set up.
    pub mode: Option<WizardMode>,
    /// The folder agents work in.
    pub workspace: Option<String>,
}

/// Where the gateway is that is set up.
#[protocol]
pub enum WizardMode {
    /// On this machine.
    Local,
    /// On another one.
    Remote,
}

/// It has started.
#[protocol]
pub struct WizardStartResult {
    /// Its id.
    pub session_id: NonEmpty,
    /// Whether it is over.
    pub done: bool,
    /// The first step; absent when it is over.
    pub step: Option<WizardStep>,
    /// How it goes.
    pub status: Option<WizardSessionStatus>,
    /// What failed.
    pub error: Option<String>,
}

/// An answer to a step.
#[protocol]
pub struct WizardNextParams {
    /// Which one.
    pub session_id: NonEmpty,
    /// The answer; without one the same step is given again.
    pub answer: Option<WizardAnswer>,
}

/// An answer to a step.
#[protocol]
pub struct WizardAnswer {
    /// The step that is answered.
    pub step_id: NonEmpty,
    /// The answer: a text, true or false, the value of an option or a list of them, as the step asks.
    pub value: Option<WizardValue>,
}

/// What is chosen or written.
#[protocol]
pub struct WizardValue(
    #[protocol(untyped = "what is chosen is handed back as it was offered, and may be any JSON")]
    pub Untyped,
);

/// The next step.
#[protocol]
pub struct WizardNextResult {
    /// Whether it is over.
    pub done: bool,
    /// The next step; absent when it is over.
    pub step: Option<WizardStep>,
    /// How it goes.
    pub status: Option<WizardSessionStatus>,
    /// What failed.
    pub error: Option<String>,
}

/// A step: something to show or to ask.
#[protocol]
pub struct WizardStep {
    /// Its id.
    pub id: NonEmpty,
    /// What to show.
    pub r#type: WizardStepType,
    /// Its title.
    pub title: Option<String>,
    /// What it says or asks.
    pub message: Option<String>,
    /// What to choose from.
    pub options: Option<Vec<WizardOption>>,
    /// What is chosen or written unless the user changes it.
    pub initial_value: Option<WizardValue>,
    /// What stands in the field while it is empty.
    pub placeholder: Option<String>,
    /// Whether the answer is a secret.
    pub sensitive: Option<bool>,
    /// Who carries it out.
    pub executor: Option<WizardExecutor>,
}

/// What a step shows.
#[protocol(open_when_typed)]
pub enum WizardStepType {
    /// Something to read.
    Note,
    /// One of several to choose.
    Select,
    /// A text to write.
    Text,
    /// Yes or no.
    Confirm,
    /// Some of several to choose.
    Multiselect,
    /// Something that takes a while.
    Progress,
    /// Something to do.
    Action,
}

/// Something to choose.
#[protocol]
pub struct WizardOption {
    /// What the answer is when it is chosen.
    pub value: WizardValue,
    /// What it is called.
    pub label: NonEmpty,
    /// What it means.
    pub hint: Option<String>,
}

/// Who carries out a step.
#[protocol(open_when_typed)]
pub enum WizardExecutor {
    /// The gateway.
    Gateway,
    /// The client.
    Client,
}

/// How setting up goes.
#[protocol(open_when_typed)]
pub enum WizardSessionStatus {
    /// It goes on.
    Running,
    /// It is done.
    Done,
    /// It was ended.
    Cancelled,
    /// It failed.
    Error,
}

/// Which one to end.
#[protocol]
pub struct WizardCancelParams {
    /// Which one.
    pub session_id: NonEmpty,
}

/// It is ended.
#[protocol]
pub struct WizardCancelResult {
    /// `cancelled`, unless it was over already.
    pub status: WizardSessionStatus,
    /// `cancelled`, or what failed before.
    pub error: Option<String>,
}

/// Which one to look at.
#[protocol]
pub struct WizardStatusParams {
    /// Which one.
    pub session_id: NonEmpty,
}

/// How it goes.
#[protocol]
pub struct WizardStatusResult {
    /// How it goes.
    pub status: WizardSessionStatus,
    /// What failed.
    pub error: Option<String>,
}
