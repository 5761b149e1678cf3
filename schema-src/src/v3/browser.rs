//! Steering a web browser.

use std::collections::BTreeMap;

use protocol_macros::{methods, protocol};

use super::{ErrorCode, Scope};
use crate::{NonEmpty, Untyped};

/// Steering a web browser, on a node or on the gateway's machine.
#[methods]
pub trait Browser {
    /// Passes a request on to the service that steers the browser, and its answer back. Without such a service the
    /// answer is `browser control is disabled`.
    #[method(
        scope = Write, effect = Repeats, emits = ["node.invoke.request"], max_result_bytes = 1_048_576,
        since = "2026.1", errors = [InvalidRequest, Unavailable],
        allow(idempotency_key = "the original takes no key here and refuses one, and clients in the field send none")
    )]
    fn request(params: BrowserRequestParams) -> BrowserRequestResult;
}

/// A request in the manner of HTTP. Other members are ignored.
#[protocol(
    open,
    allow(closed_objects = "the original ignores members it does not know here, and clients in the field send some")
)]
pub struct BrowserRequestParams {
    /// What to do; case does not matter. Without one, or without a path, the answer is `method and path are required`.
    pub method: BrowserMethod,
    /// What to do it with, such as `/tabs`.
    pub path: NonEmpty,
    /// What stands behind the question mark, by name.
    pub query: Option<BTreeMap<String, BrowserQueryValue>>,
    /// What the request carries.
    #[protocol(
        untyped = "each route of the service takes something else, which only the service knows"
    )]
    pub body: Option<Untyped>,
    /// How many milliseconds the service may take.
    pub timeout_ms: Option<u64>,
}

/// A value behind the question mark.
#[protocol(untagged)]
pub enum BrowserQueryValue {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A yes or no.
    Flag(bool),
}

/// What a request wants to do.
#[protocol(open)]
pub enum BrowserMethod {
    /// Read.
    #[protocol(name = "GET")]
    Get,
    /// Do.
    #[protocol(name = "POST")]
    Post,
    /// Remove.
    #[protocol(name = "DELETE")]
    Delete,
}

/// What the service answered.
#[protocol]
pub struct BrowserRequestResult(
    #[protocol(
        untyped = "each route of the service answers with something else, which only the service knows"
    )]
    pub Untyped,
);
