//! Sending to people over channels.

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::NonEmpty;

/// Sending to people over channels.
#[methods]
pub trait Messaging {
    /// Sends a message. What went out is also written to the session it belongs to. With the same key nothing is sent
    /// twice: who asks meanwhile waits, and who asks later gets the same answer.
    #[method(
        name = "send", scope = Write, idempotency = idempotency_key, effect = Repeats, result_bytes = 256,
        max_result_bytes = 4_096, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn send(params: SendParams) -> SendResult;

    /// Sends a question with answers to choose from. With the same key nothing is sent twice.
    #[method(
        name = "poll", scope = Admin, idempotency = idempotency_key, effect = Repeats, result_bytes = 256,
        max_result_bytes = 4_096, since = "2026.1", errors = [InvalidRequest, Unavailable]
    )]
    fn poll(params: PollParams) -> PollResult;
}

/// What to send, and to whom.
#[protocol]
pub struct SendParams {
    /// Whom it is for, in the way of the channel: a telephone number, a chat, a name.
    pub to: NonEmpty,
    /// The text.
    pub message: NonEmpty,
    /// A picture or file that belongs to it, as a URL or a path.
    pub media_url: Option<String>,
    /// The same when there are several.
    pub media_urls: Option<Vec<String>>,
    /// Whether a video is played over and over, as a GIF is.
    pub gif_playback: Option<bool>,
    /// The channel; `whatsapp` when absent.
    pub channel: Option<String>,
    /// The account of the channel it goes out from.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub account_id: Option<String>,
    /// The session it is written to; that of the one it is for when absent.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub session_key: Option<String>,
    /// The id of what is sent, and what makes repeating this request safe.
    pub idempotency_key: NonEmpty,
}

/// The message went out. Which of the last members are there, the channel decides.
#[protocol]
pub struct SendResult {
    /// The key of the request.
    pub run_id: NonEmpty,
    /// The id of the message on its channel.
    pub message_id: NonEmpty,
    /// The channel.
    pub channel: NonEmpty,
    /// The chat it went to.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub chat_id: Option<String>,
    /// The channel of a server it went to.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub channel_id: Option<String>,
    /// The WhatsApp address it went to.
    pub to_jid: Option<String>,
    /// The conversation it went to.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub conversation_id: Option<String>,
}

/// What to ask, and whom.
#[protocol]
pub struct PollParams {
    /// Whom it is for, in the way of the channel: a telephone number, a chat, a name.
    pub to: NonEmpty,
    /// The question.
    pub question: NonEmpty,
    /// The answers to choose from.
    #[protocol(min_items = 2, max_items = 12)]
    pub options: Vec<NonEmpty>,
    /// How many may be chosen; one when absent.
    #[protocol(min = 1, max = 12)]
    pub max_selections: Option<u64>,
    /// How many hours it is open.
    #[protocol(min = 1)]
    pub duration_hours: Option<u64>,
    /// The channel; `whatsapp` when absent.
    pub channel: Option<String>,
    /// The account of the channel it goes out from.
    #[protocol(allow(id_not_empty = "the original takes empty texts here, and clients in the field send them"))]
    pub account_id: Option<String>,
    /// The id of what is sent, and what makes repeating this request safe.
    pub idempotency_key: NonEmpty,
}

/// The question went out. Which of the last members are there, the channel decides.
#[protocol]
pub struct PollResult {
    /// The key of the request.
    pub run_id: NonEmpty,
    /// The id of the message on its channel.
    pub message_id: NonEmpty,
    /// The channel.
    pub channel: NonEmpty,
    /// The chat it went to.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub chat_id: Option<String>,
    /// The channel of a server it went to.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub channel_id: Option<String>,
    /// The WhatsApp address it went to.
    pub to_jid: Option<String>,
    /// The conversation it went to.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub conversation_id: Option<String>,
    /// The id of the poll on its channel.
    #[protocol(allow(id_not_empty = "the original sends empty texts here"))]
    pub poll_id: Option<String>,
}
