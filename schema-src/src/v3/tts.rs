//! Text to speech: how answers are spoken.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Nullable};

/// Text to speech: how answers are spoken.
#[methods]
pub trait Tts {
    /// Says whether answers are spoken, and by whom.
    #[method(
        scope = Read, result_bytes = 512, max_result_bytes = 4_096, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn status(params: TtsStatusParams) -> TtsStatusResult;

    /// Lists who can speak.
    #[method(
        scope = Read, result_bytes = 1_024, max_result_bytes = 16_384, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn providers(params: TtsProvidersParams) -> TtsProvidersResult;

    /// Has answers spoken from now on.
    #[method(
        scope = Write, effect = Idempotent, result_bytes = 64, max_result_bytes = 1_024, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn enable(params: TtsEnableParams) -> TtsEnableResult;

    /// Has answers not spoken any more.
    #[method(
        scope = Write, effect = Idempotent, result_bytes = 64, max_result_bytes = 1_024, since = "2026.1",
        errors = [InvalidRequest, Unavailable]
    )]
    fn disable(params: TtsDisableParams) -> TtsDisableResult;

    /// Speaks a text into a file on the gateway's machine.
    #[method(
        scope = Write, effect = Repeats, result_bytes = 256, since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn convert(params: TtsConvertParams) -> TtsConvertResult;

    /// Chooses who speaks.
    #[method(
        scope = Write, effect = Idempotent, result_bytes = 64, max_result_bytes = 1_024, since = "2026.1",
        errors = [InvalidRequest, Unavailable],
        allow(method_case = "the original's name, which clients in the field call")
    )]
    fn set_provider(params: TtsSetProviderParams) -> TtsSetProviderResult;
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct TtsStatusParams {}

/// Whether answers are spoken, and by whom.
#[protocol]
#[expect(
    clippy::struct_excessive_bools,
    reason = "clients know each of them by its name"
)]
pub struct TtsStatusResult {
    /// Whether answers are spoken at all.
    pub enabled: bool,
    /// Which answers are spoken.
    pub auto: TtsAuto,
    /// Who speaks.
    pub provider: TtsProvider,
    /// Who speaks when that fails; `null` when nobody can.
    pub fallback_provider: Nullable<TtsProvider>,
    /// Who speaks when those before fail, in order.
    pub fallback_providers: Vec<TtsProvider>,
    /// The file that holds these choices.
    pub prefs_path: String,
    /// Whether there is a key for OpenAI.
    #[protocol(name = "hasOpenAIKey")]
    pub has_open_ai_key: bool,
    /// Whether there is a key for ElevenLabs.
    pub has_eleven_labs_key: bool,
    /// Whether Edge may speak.
    pub edge_enabled: bool,
}

/// Which answers are spoken.
#[protocol]
pub enum TtsAuto {
    /// None.
    Off,
    /// All.
    Always,
    /// Those to messages that were spoken.
    Inbound,
    /// Those in which the agent asks for it.
    Tagged,
}

/// Who speaks.
#[protocol(open)]
pub enum TtsProvider {
    /// OpenAI.
    Openai,
    /// ElevenLabs.
    Elevenlabs,
    /// Microsoft Edge's voices.
    Edge,
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct TtsProvidersParams {}

/// Who can speak.
#[protocol]
pub struct TtsProvidersResult {
    /// All of them.
    pub providers: Vec<TtsProviderInfo>,
    /// The one that speaks.
    pub active: TtsProvider,
}

/// Somebody who can speak.
#[protocol]
pub struct TtsProviderInfo {
    /// Its id.
    pub id: TtsProvider,
    /// What people call it.
    pub name: String,
    /// Whether everything it needs is configured.
    pub configured: bool,
    /// The models it speaks with.
    pub models: Vec<String>,
    /// The voices it speaks with.
    pub voices: Option<Vec<String>>,
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct TtsEnableParams {}

/// Answers are spoken.
#[protocol]
pub struct TtsEnableResult {
    /// True.
    pub enabled: bool,
}

/// Nothing; members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct TtsDisableParams {}

/// Answers are not spoken.
#[protocol]
pub struct TtsDisableResult {
    /// False.
    pub enabled: bool,
}

/// What to speak. Other members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct TtsConvertParams {
    /// The text. Without one, or with blanks alone, the answer is `tts.convert requires text`.
    pub text: NonEmpty,
    /// The channel it is for: each likes another kind of file.
    pub channel: Option<String>,
}

/// The spoken text.
#[protocol]
pub struct TtsConvertResult {
    /// The file, on the gateway's machine.
    pub audio_path: String,
    /// Who spoke.
    pub provider: Option<TtsProvider>,
    /// The kind of file, in the provider's words, such as `opus`.
    pub output_format: Option<String>,
    /// Whether channels can send it as a voice message.
    pub voice_compatible: Option<bool>,
}

/// Who is to speak. Other members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct TtsSetProviderParams {
    /// The provider. Anything else fails with `Invalid provider. Use openai, elevenlabs, or edge.`
    pub provider: TtsProvider,
}

/// Who speaks now.
#[protocol]
pub struct TtsSetProviderResult {
    /// The provider.
    pub provider: TtsProvider,
}
