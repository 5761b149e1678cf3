//! The conversation of a session.

use protocol_macros::{methods, protocol};

use crate::{NonEmpty, Untyped};

/// The conversation of a session. How a client takes part in it is not described for this version: it sends and reads
/// messages with the methods of protocol 3.
#[methods]
pub trait Chat {
    /// Somebody said something, or is about to. Pieces of an answer may be dropped for a slow reader; its end never is.
    #[event(name = "chat", delivery = PerPayload, since = "2025.11")]
    fn chat(payload: ChatEvent);
}

/// Something said in a session.
#[protocol]
pub struct ChatEvent {
    /// The session, as the client that started it wrote its key.
    pub session_key: NonEmpty,
    /// Who said it.
    pub role: ChatRole,
    /// What was said, from the beginning of the answer.
    pub text: Option<String>,
    /// The tool that is being used.
    pub tool: Option<String>,
    /// What the tool was given.
    #[protocol(untyped = "each tool takes parameters of its own, and clients only show them")]
    pub tool_input: Option<Untyped>,
    /// What was thought before it was said.
    pub thinking: Option<String>,
    /// Whether this is all of it.
    pub done: Option<bool>,
    /// The model that said it.
    pub model: Option<String>,
}

/// Who said something.
#[protocol(open_when_typed)]
pub enum ChatRole {
    /// The person.
    User,
    /// The agent.
    Assistant,
    /// The gateway, about the conversation.
    System,
}
