//! The attributes a protocol is written with: `#[protocol]` and `#[methods]` for authors, `#[dispatch]` for handlers.
//!
//! Only doors live here. The work is done by plain functions on `proc_macro2` token streams, which unit tests can call.

mod arguments;
mod choices;
mod dispatch;
mod docs;
mod methods;
mod mistakes;
mod protocol;
mod wire;

use proc_macro::TokenStream;

/// Turns a struct or an enum into a type of the protocol.
///
/// Every type, member and variant needs a doc comment: it becomes the documentation of all generated packages. Names on
/// the wire are `camelCase` for members and `kebab-case` for variants. A struct refuses members it does not declare; one
/// without named members, `struct Names(pub Vec<String>)`, is another name for its list, map or any JSON.
///
/// | argument | on | meaning |
/// | --- | --- | --- |
/// | `open` | struct | members that are not declared are accepted and ignored |
/// | `open`, `closed` | enum | whether values that are not declared are accepted and kept; without either, what only the server sends is open and what only a client sends is closed |
/// | `open_when_typed` | enum of texts | by name other texts are refused, but whoever decodes keeps them; a server refuses them in what it is sent |
/// | `or_text` | enum of texts | any other text of at least one character is as good |
/// | `min_length = 1` | open enum of texts | the fewest characters of any text |
/// | `tag = "kind"` | enum | the variants hold structs, told apart by their constant member `kind` |
/// | `untagged` | enum | the variants hold types that are tried in order |
/// | `name = "…"` | member, variant | the name on the wire |
/// | `deprecated = "note"` | type, member, variant | what to use instead |
/// | `constant = "req"` | member | the only value |
/// | `untyped = "reason"` | member | why `Untyped` or `Usually` inside it has no type |
/// | `allow(rule_id = "reason")` | type, member | rules of the linter that are not held against it, with `_` for `-` |
/// | `min`, `max`, `min_length`, `max_length`, `min_items`, `max_items` | member | bounds, both ends included |
/// | `pattern = "…"` | member | an ECMA-262 pattern |
/// | `granted_by = [Write]` | variant of a scope enum | the scopes that include this one |
#[proc_macro_attribute]
pub fn protocol(arguments: TokenStream, item: TokenStream) -> TokenStream {
    protocol::expand(arguments.into(), item.into()).into()
}

/// Declares the methods and events of a namespace, on a trait.
///
/// The trait stays as it is written and a constant of the same name appears beside it: the namespace's rows, ready for
/// the version's document. `Scope` and `ErrorCode` are looked up where the trait stands.
///
/// `#[methods(name = "exec.approval")]` sets the prefix of the methods' names; without it, `Chat` gives `chat`.
///
/// `#[method(…)]` on `fn send(params: ChatSendParams) -> ChatSendResult;` takes
///
/// | argument | meaning |
/// | --- | --- |
/// | `since = "2026.1"` | required: the first release that has it |
/// | `scope = Write`, `scope = None` | required: what the caller must be allowed |
/// | `role = Operator`, `Node`, `Any` | who may call it; `Operator` when absent |
/// | `idempotency = idempotency_key` | the member of the parameters that makes a repetition safe |
/// | `errors = [InvalidRequest]` | the codes it can fail with |
/// | `ack = AgentAck` | it answers twice: at once with this type, later with the result |
/// | `name = "health"` | the name on the wire; without it, `chat.send` |
/// | `deprecated = "note"` | what to use instead |
///
/// `#[event(…)]` on `fn chat(payload: ChatEvent);` takes
///
/// | argument | meaning |
/// | --- | --- |
/// | `since = "2026.1"` | required |
/// | `delivery = DropIfSlow`, `MustDeliver` | required: what happens when a reader falls behind |
/// | `scope = Approvals` | only connections with this scope receive it |
/// | `targeted` | it is sent to one connection and carries no `seq` |
/// | `state_version` | the frame carries `stateVersion` |
/// | `name`, `deprecated` | as for methods |
#[proc_macro_attribute]
pub fn methods(arguments: TokenStream, item: TokenStream) -> TokenStream {
    methods::expand(arguments.into(), &item.into()).into()
}

/// Puts the handlers of a namespace into the dispatch table.
///
/// Goes on `impl v3::Chat for Gateway { … }`, leaves that impl untouched and implements `v3::ChatTable` beside it.
/// Whatever is wrong with the handlers is then said by the compiler, at the handler.
#[proc_macro_attribute]
pub fn dispatch(arguments: TokenStream, item: TokenStream) -> TokenStream {
    dispatch::expand(&arguments.into(), &item.into()).into()
}
