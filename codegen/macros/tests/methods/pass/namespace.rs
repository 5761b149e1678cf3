//! Rows hold what was written.
use protocol_schema::document::{Delivery, Effect, Repeats, ResultBytes, Role};
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
        deprecated = "send it by hand", ack = ChatSendResult, earlier = [ChatSendResult], repeats = DoneAgain, effect = Idempotent,
        emits = ["chat", "chat.type"], result_bytes = 1_000, max_result_bytes = 2_000, allow(method_name = "it is short"),
    )]
    fn send(params: ChatSendParams) -> ChatSendResult;

    /// Reads what was said.
    #[method(name = "history", scope = None, role = Any, since = "2026.2")]
    fn read_all(params: ChatSendParams) -> ChatSendResult;

    /// Something was said.
    #[event(name = "chat", delivery = DropIfSlow, scope = Read, targeted, state_version, since = "2026.1")]
    fn chat(payload: ChatSendResult);

    /// The type of something.
    #[event(delivery = PerPayload, role = Node, since = "2026.1", allow(event_name = "it is a word", other = "why"))]
    fn r#type(payload: ChatSendResult);
}

/// What needs a decision.
#[methods(name = "exec.approval")]
pub trait ExecApproval {
    /// Asks for it.
    #[method(scope = Read, max_result_bytes = 20_000, since = "2026.1")]
    fn request_now(params: ChatSendParams) -> ChatSendResult;

    /// Gives it.
    #[method(scope = Write, result_bytes = 5, since = "2026.1")]
    fn resolve(params: ChatSendParams) -> ChatSendResult;
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
    assert!(send.ack.is_some() && send.role == Role::Operator && send.earlier.len() == 1);
    assert_eq!(
        (read.name, read.id, read.scope),
        ("history", "read_all", None)
    );
    assert!(
        read.ack.is_none()
            && read.earlier.is_empty()
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
    assert!(!ty.targeted && !ty.state_version && ty.delivery == Delivery::PerPayload);
    assert_eq!((chat.role, ty.role), (None, Some(Role::Node)));
    assert_eq!(
        (chat.allow, ty.allow),
        (
            &[][..],
            &[("event-name", "it is a word"), ("other", "why")][..]
        )
    );

    assert_eq!(
        (send.repeats, send.effect, send.emits, send.allow),
        (
            Repeats::DoneAgain,
            Effect::Idempotent,
            &["chat", "chat.type"][..],
            &[("method-name", "it is short")][..]
        )
    );
    let size = |default, maximum| ResultBytes { default, maximum };
    assert_eq!(send.result_bytes, size(1_000, 2_000));
    assert_eq!(
        (read.repeats, read.effect, read.emits, read.result_bytes),
        (
            Repeats::AnsweredAgain,
            Effect::None,
            &[][..],
            ResultBytes::USUAL
        )
    );
    let [request, resolve] = ExecApproval.methods else {
        panic!()
    };
    assert_eq!(
        (request.effect, request.result_bytes),
        (Effect::None, size(16_384, 20_000))
    );
    assert_eq!(
        (resolve.effect, resolve.result_bytes),
        (Effect::Repeats, size(5, 262_144))
    );

    assert_eq!(ExecApproval.methods[0].name, "exec.approval.requestNow");
    assert_eq!(Scope::MEMBERS[0].granted_by, ["operator.write"]);
    assert_eq!(
        (ErrorCode::MEMBERS[0].id, ErrorCode::InvalidRequest.name()),
        ("InvalidRequest", "INVALID_REQUEST")
    );
}
