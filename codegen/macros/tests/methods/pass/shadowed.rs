//! Names of the author are not those of the macro.
use protocol_schema::{NonEmpty, methods, protocol};

mod authors {
    pub struct Box;
    pub struct None;
    pub struct Result;
    pub struct Some;
    pub struct Vec;
    pub struct Default;
    pub struct From;
    pub struct Members;
    pub struct Method;
    pub struct Namespace;
    pub fn Ok() {}
    pub fn Err() {}
    pub mod serde {}
    pub mod schemars {}
    pub mod std {}
    pub mod core {}
}
#[allow(unused_imports)]
use authors::*;

/// What a caller may be allowed to do.
#[protocol]
pub enum Scope {
    /// Reading.
    #[protocol(name = "operator.read")]
    Read,
}

/// How a request fails.
#[protocol]
pub enum ErrorCode {
    /// It cannot be served as it is.
    #[protocol(name = "INVALID_REQUEST")]
    InvalidRequest,
}

/// A message.
#[protocol]
pub struct ChatSendParams {
    /// The text.
    pub message: NonEmpty,
    /// Who sent it, when it is known.
    pub sender: Option<NonEmpty>,
}

/// Whether it was sent.
#[protocol]
pub struct ChatSendResult {
    /// True.
    pub ok: bool,
}

/// The conversation.
#[methods]
pub trait Chat {
    /// Sends a message.
    #[method(scope = Read, errors = [InvalidRequest], since = "2026.1", ack = ChatSendResult)]
    fn send(params: ChatSendParams) -> ChatSendResult;

    /// Something was said.
    #[event(name = "chat", delivery = DropIfSlow, scope = Read, since = "2026.1")]
    fn chat(payload: ChatSendResult);
}

fn main() {
    assert_eq!(Chat.methods[0].name, "chat.send");
}
