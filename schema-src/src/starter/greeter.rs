//! Greetings: an example to replace by what your server does.

use protocol_schema::{NonEmpty, methods, protocol};

use super::ErrorCode;

/// Greetings.
#[methods]
pub trait Greeter {
    /// Greets somebody by name.
    #[method(scope = None, since = "2026.12", errors = [InvalidRequest])]
    fn greet(params: GreeterGreetParams) -> GreeterGreetResult;
}

/// Who is greeted.
#[protocol]
pub struct GreeterGreetParams {
    /// The name.
    #[protocol(max_length = 64)]
    pub name: NonEmpty,
}

/// The greeting.
#[protocol]
pub struct GreeterGreetResult {
    /// A line for people.
    pub text: NonEmpty,
}
