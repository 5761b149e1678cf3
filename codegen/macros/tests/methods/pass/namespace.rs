//! Rows hold what was written.
use protocol_schema::document::{Delivery, Role};
use protocol_schema::rows::Members;
use protocol_schema::{NonEmpty, methods, protocol};

/// What a caller may be allowed to do.
#[protocol]
pub enum Scope {
    /// Reading.
    #[protocol(name = "operator.read", granted_by = [Write])]
    Read,
    /// Writing.
    #[protocol(name = "operator.write")]
    Write,
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
    pub message: String,
    /// Who sent it, when it is known.
    pub sender: Option<NonEmpty>,
    /// Makes a repetition safe.
    pub idempotency_key: NonEmpty,
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
    #[method(
        scope = Write, idempotency = idempotency_key, errors = [InvalidRequest], since = "2026.1",
        deprecated = "send it by hand", ack = ChatSendResult
    )]
    fn send(params: ChatSendParams) -> ChatSendResult;

    /// Reads what was said.
    #[method(name = "history", scope = None, role = Any, since = "2026.2")]
    fn read_all(params: ChatSendParams) -> ChatSendResult;

    /// Something was said.
    #[event(name = "chat", delivery = DropIfSlow, scope = Read, targeted, state_version, since = "2026.1")]
    fn chat(payload: ChatSendResult);

    /// The type of something.
    #[event(delivery = MustDeliver, since = "2026.1")]
    fn r#type(payload: ChatSendResult);
}

/// What needs a decision.
#[methods(name = "exec.approval")]
pub trait ExecApproval {
    /// Asks for it.
    #[method(scope = Read, since = "2026.1")]
    fn request_now(params: ChatSendParams) -> ChatSendResult;
}

fn main() {
    let [send, read] = Chat.methods else { panic!() };
    assert_eq!((Chat.id, Chat.description), ("Chat", "The conversation."));
    assert_eq!(
        (send.name, send.id, send.description, send.since),
        ("chat.send", "send", "Sends a message.", "2026.1")
    );
    assert_eq!(
        (send.scope, send.idempotency),
        (Some("operator.write"), Some("idempotencyKey"))
    );
    assert_eq!(
        (send.errors, send.deprecated),
        (&["INVALID_REQUEST"][..], Some("send it by hand"))
    );
    assert!(send.ack.is_some() && send.role == Role::Operator);
    assert_eq!(
        (read.name, read.id, read.scope),
        ("history", "read_all", None)
    );
    assert!(
        read.ack.is_none()
            && read.role == Role::Any
            && read.errors.is_empty()
            && read.deprecated.is_none()
    );

    let [chat, ty] = Chat.events else { panic!() };
    assert_eq!(
        (chat.name, chat.id, chat.scope),
        ("chat", "chat", Some("operator.read"))
    );
    assert!(chat.targeted && chat.state_version && chat.delivery == Delivery::DropIfSlow);
    assert_eq!((ty.name, ty.id, ty.scope), ("chat.type", "type", None));
    assert!(!ty.targeted && !ty.state_version && ty.delivery == Delivery::MustDeliver);

    assert_eq!(ExecApproval.methods[0].name, "exec.approval.requestNow");
    assert_eq!(Scope::MEMBERS[0].granted_by, ["operator.write"]);
    assert_eq!(
        (ErrorCode::MEMBERS[0].id, ErrorCode::InvalidRequest.name()),
        ("InvalidRequest", "INVALID_REQUEST")
    );
}
