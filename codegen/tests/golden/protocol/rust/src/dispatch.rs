//! What methods and events are, and how a request reaches its handler: decode, call, encode.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::future::ready;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use crate::invalid::Invalid;
use crate::json::Json;
use crate::wire::Typed;

/// A method, as data.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// The name on the wire: `chat.send`.
    pub name: &'static str,
    /// The namespace it belongs to.
    pub namespace: &'static str,
    /// What it does.
    pub docs: &'static str,
    /// Who may call it.
    pub role: Role,
    /// The scope a caller needs; any caller of the role may when absent.
    pub scope: Option<&'static str>,
    /// The member of the parameters that makes a repetition safe.
    pub idempotency: Option<&'static str>,
    /// What a second request with the same key does.
    pub repeats: Repeats,
    /// What it changes.
    pub effect: Effect,
    /// The names of the events it may cause.
    pub emits: &'static [&'static str],
    /// How many bytes of JSON its result takes.
    pub result_bytes: ResultBytes,
    /// How often it answers.
    pub answer: Answer,
    /// The first release that has it.
    pub since: &'static str,
    /// What to use instead.
    pub deprecated: Option<&'static str>,
    /// The codes it can fail with.
    pub errors: &'static [&'static str],
    /// The definition of its parameters: what `validate` takes.
    pub params: &'static str,
    /// The definition of its result; of the final one, when an acknowledgement comes first.
    pub result: &'static str,
}

/// An event, as data.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// The name on the wire: `connect.challenge`.
    pub name: &'static str,
    /// The namespace it belongs to.
    pub namespace: &'static str,
    /// When it is sent.
    pub docs: &'static str,
    /// The scope a receiver needs; everyone receives it when absent.
    pub scope: Option<&'static str>,
    /// The role a receiver has; everyone receives it when absent.
    pub role: Option<Role>,
    /// What happens when a receiver falls behind.
    pub delivery: Delivery,
    /// Sent to one connection, without `seq`.
    pub targeted: bool,
    /// The frame carries `stateVersion`.
    pub state_version: bool,
    /// The first release that has it.
    pub since: &'static str,
    /// What to use instead.
    pub deprecated: Option<&'static str>,
    /// The definition of its payload.
    pub payload: &'static str,
}

/// Who may call a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Control clients: a command line, an app, a web page.
    Operator,
    /// Devices that carry out commands.
    Node,
    /// Both.
    Any,
}

/// How often a method answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Once.
    Once,
    /// At once with an acknowledgement, later with the result, both under the request's id.
    AckThenFinal,
}

/// What a method changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing: it reads.
    None,
    /// Repeating it changes nothing more.
    Idempotent,
    /// Each repetition does it again.
    Repeats,
}

/// What a second request with the same idempotency key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// It is answered as the first was.
    AnsweredAgain,
    /// Everything, once more: the key is for whoever carries the request out.
    DoneAgain,
}

/// How many bytes of JSON a result takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultBytes {
    /// About how many, unless the caller asks for more.
    pub default: u64,
    /// The most a server sends.
    pub maximum: u64,
}

/// The method that opens a connection, and the events every client acts on, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connection {
    /// The first request of a connection.
    pub handshake: &'static str,
    /// The event that comes before it, with what the client has to sign.
    pub challenge: Option<&'static str>,
    /// The event that says the connection is alive.
    pub tick: Option<&'static str>,
    /// The event that says the server goes away.
    pub shutdown: Option<&'static str>,
}

/// What happens to an event when a receiver falls behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// This receiver misses it.
    DropIfSlow,
    /// The connection is closed instead.
    MustDeliver,
    /// The sender says for each one.
    PerPayload,
}

/// An event ready to send. Made by the constructors in `emit`.
#[derive(Clone, Debug)]
pub struct Emit {
    /// Which event.
    pub event: &'static Event,
    /// Its payload.
    pub payload: Json,
    /// What happens when a receiver falls behind. A sender that says [`Delivery::PerPayload`] means the safe one:
    /// [`Delivery::MustDeliver`].
    pub delivery: Delivery,
}

/// Someone who handles requests.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a server",
    label = "not a `Server`",
    note = "say what its handlers get: `impl Server for {Self} {{ type Context = …; }}`"
)]
pub trait Server: Sized + Send + Sync + 'static {
    /// What a handler knows about the connection a request came in on.
    type Context: Send + Sync + 'static;
}

/// Why a request failed; becomes the `error` of its response.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// One of the protocol's error codes.
    pub code: Cow<'static, str>,
    /// For people.
    pub message: String,
    /// For programs.
    pub details: Option<Json>,
    /// Whether the same request may succeed later.
    pub retryable: Option<bool>,
    /// How long to wait before that, in milliseconds.
    pub retry_after_ms: Option<u64>,
    /// What the response carries beside its error.
    pub payload: Option<Json>,
}

impl Failure {
    /// A failure with a code and a text.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        let (code, message) = (code.into(), message.into());
        Self {
            code,
            message,
            details: None,
            retryable: None,
            retry_after_ms: None,
            payload: None,
        }
    }

    /// Adds something for programs to read.
    #[must_use]
    pub fn with_details(mut self, details: Json) -> Self {
        self.details = Some(details);
        self
    }

    /// Says that the same request may succeed after so many milliseconds.
    #[must_use]
    pub fn retry_after(mut self, milliseconds: u64) -> Self {
        self.retryable = Some(true);
        self.retry_after_ms = Some(milliseconds);
        self
    }

    /// Adds a payload beside the error.
    #[must_use]
    pub fn with_payload(mut self, payload: Json) -> Self {
        self.payload = Some(payload);
        self
    }
}

/// The first answer of a method that answers twice. Dropping it sends nothing.
pub struct Ack<T> {
    sink: AckSink,
    ack: PhantomData<fn(T)>,
}

/// Where acknowledgements go.
pub type AckSink = Box<dyn FnOnce(Json) + Send>;

impl<T: Typed> Ack<T> {
    /// An acknowledgement that goes to `sink`. Used by generated code.
    #[doc(hidden)]
    pub fn new(sink: AckSink) -> Self {
        Self {
            sink,
            ack: PhantomData,
        }
    }

    /// Sends the acknowledgement.
    pub fn send(self, ack: &T) -> Result<(), Invalid> {
        (self.sink)(Json::of(ack)?);
        Ok(())
    }
}

impl<T> fmt::Debug for Ack<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ack")
    }
}

/// A handler at work: ends in a payload or a failure.
pub type Running = Pin<Box<dyn Future<Output = Result<Json, Failure>> + Send>>;

type Start<S> = Box<dyn FnOnce(Arc<S>, Arc<<S as Server>::Context>, AckSink) -> Running + Send>;

/// A row of the dispatch table: a method and the way to its handler.
pub struct Route<S: Server> {
    /// The method.
    pub method: &'static Method,
    prepare: Prepare<S>,
}

enum Prepare<S: Server> {
    /// Decodes the parameters for the handler.
    Serve(fn(&[u8]) -> Result<Call<S>, Invalid>),
    /// Checks the parameters; there is no handler.
    Decline(fn(&str, &[u8]) -> Result<(), Invalid>),
}

impl<S: Server> Route<S> {
    /// A row. Used by generated code.
    #[doc(hidden)]
    pub fn new(method: &'static Method, prepare: fn(&[u8]) -> Result<Call<S>, Invalid>) -> Self {
        Self {
            method,
            prepare: Prepare::Serve(prepare),
        }
    }

    /// Whether there is a handler. Where there is none, valid requests fail.
    pub fn is_served(&self) -> bool {
        matches!(self.prepare, Prepare::Serve(_))
    }

    /// Decodes and validates the parameters. Absent and `null` parameters count as `{}`.
    pub fn prepare(&self, params: Option<&Json>) -> Result<Call<S>, Invalid> {
        let text = params
            .map(Json::get)
            .filter(|text| *text != "null")
            .unwrap_or("{}");
        match self.prepare {
            Prepare::Serve(prepare) => prepare(text.as_bytes()),
            Prepare::Decline(validate) => {
                validate(self.method.params, text.as_bytes())?;
                let text = format!("`{}` is not served by this gateway", self.method.name);
                let failure = Failure::new(UNAVAILABLE, text);
                Ok(Call::new(None, |_, _, _| Box::pin(ready(Err(failure)))))
            }
        }
    }
}

impl<S: Server> fmt::Debug for Route<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Route")
            .field("method", &self.method.name)
            .finish_non_exhaustive()
    }
}

/// A request whose parameters are valid.
pub struct Call<S: Server> {
    /// The key that makes a repetition safe, for methods that have one.
    pub idempotency_key: Option<String>,
    start: Start<S>,
}

impl<S: Server> Call<S> {
    /// A call. Used by generated code.
    #[doc(hidden)]
    pub fn new(
        idempotency_key: Option<String>,
        start: impl FnOnce(Arc<S>, Arc<S::Context>, AckSink) -> Running + Send + 'static,
    ) -> Self {
        Self {
            idempotency_key,
            start: Box::new(start),
        }
    }

    /// Runs the handler. `ack` takes the first answer of methods that answer twice.
    pub fn run(self, server: Arc<S>, cx: Arc<S::Context>, ack: AckSink) -> Running {
        (self.start)(server, cx, ack)
    }
}

impl<S: Server> fmt::Debug for Call<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("idempotency_key", &self.idempotency_key)
            .finish_non_exhaustive()
    }
}

/// What a handler returned, as it goes on the wire. Used by generated code.
#[doc(hidden)]
pub fn encode<T: Typed>(result: Result<T, Failure>) -> Result<Json, Failure> {
    Json::of(&result?).map_err(|invalid| {
        Failure::new(UNAVAILABLE, format!("the result cannot be sent: {invalid}"))
    })
}

/// The code of failures that are the server's.
const UNAVAILABLE: &str = "UNAVAILABLE";

/// The dispatch table: the methods a server handles, and those it only knows, by name.
pub struct Table<S: Server> {
    routes: BTreeMap<&'static str, Route<S>>,
}

impl<S: Server> Table<S> {
    /// A table of rows. Used by generated code.
    #[doc(hidden)]
    pub fn new(routes: Vec<Route<S>>) -> Self {
        Self {
            routes: routes
                .into_iter()
                .map(|route| (route.method.name, route))
                .collect(),
        }
    }

    /// The same table with a row for each of `methods` that had none: requests for them are checked, then declined.
    /// Used by generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn declining(
        mut self,
        methods: &'static [Method],
        validate: fn(&str, &[u8]) -> Result<(), Invalid>,
    ) -> Self {
        for method in methods {
            self.routes.entry(method.name).or_insert(Route {
                method,
                prepare: Prepare::Decline(validate),
            });
        }
        self
    }

    /// The row of a method, served or not.
    pub fn get(&self, name: &str) -> Option<&Route<S>> {
        self.routes.get(name)
    }

    /// The methods that are served, sorted by name.
    pub fn methods(&self) -> impl Iterator<Item = &'static Method> {
        self.routes
            .values()
            .filter(|route| route.is_served())
            .map(|route| route.method)
    }
}

impl<S: Server> fmt::Debug for Table<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.routes.keys()).finish()
    }
}
