//! The client as a state machine: without a clock, a socket or a task of its own. Things happen to it (*inputs*), and it
//! says what to do (*outputs*). What it does is specified once for all languages, by recorded conversations.

use std::fmt;

use crate::json::Json;

use super::calls::Calls;
use super::config::{Config, Misconfigured};
use super::connection::{Attempt, Session, Step};
use super::contract::{Contract, Payload};
use super::error::ClientError;
use super::frame;

/// What a client is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing yet.
    Idle,
    /// The socket opens.
    Connecting,
    /// It is open, and the handshake under way.
    Handshaking,
    /// The gateway said hello: calls can be made.
    Connected,
    /// The connection was lost, or could not be made; the next attempt comes.
    Waiting,
    /// Nothing any more.
    Stopped,
}

/// Its name in the specification.
impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Idle => "idle",
            Self::Connecting => "connecting",
            Self::Handshaking => "handshaking",
            Self::Connected => "connected",
            Self::Waiting => "waiting",
            Self::Stopped => "stopped",
        })
    }
}

/// What the machine has to be told about the world with each input.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Milliseconds of a clock that never goes back.
    pub now: u64,
    /// Milliseconds since 1970.
    pub wall: u64,
    /// A random number from 0 (included) to 1 (excluded).
    pub random: f64,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Input<'a> {
    /// The application wants a connection.
    Start,
    /// The application wants none any more.
    Stop,
    /// The answer to [`Output::Load`].
    Loaded {
        /// The stored token, if there is one.
        token: Option<String>,
    },
    /// The socket is open.
    Opened,
    /// A message came.
    Receive(&'a str),
    /// The answer to [`Output::Sign`]: the signature, or why there is none.
    Signed(Result<String, String>),
    /// The socket is closed, or never opened (1006).
    Closed {
        /// The code of the close frame.
        code: u16,
        /// Its reason.
        reason: String,
    },
    /// Time passed: what is due happens.
    Advance,
    /// The application calls. The call gets the id [`Machine::next_id`].
    Call {
        /// The method's name.
        method: &'a str,
        /// The parameters; absent ones count as `{}`.
        params: Option<&'a Json>,
        /// How long to wait for the answer, in milliseconds.
        timeout_ms: Option<u64>,
    },
    /// The application waits for this call no more.
    Cancel {
        /// The call's id.
        id: u64,
    },
}

/// What to do.
#[derive(Debug)]
pub enum Output {
    /// Ask the application's store for a device token.
    Load {
        /// The device.
        device_id: String,
        /// The role the token is for.
        role: String,
    },
    /// Open a socket.
    Open {
        /// Where to.
        url: String,
    },
    /// Have the device sign these bytes of UTF-8.
    Sign {
        /// What to sign.
        payload: String,
    },
    /// Send a request.
    Send {
        /// Its id.
        id: u64,
        /// The message.
        text: String,
    },
    /// Close the socket. From here on nothing that comes from it counts.
    Close {
        /// The code.
        code: u16,
        /// The reason.
        reason: &'static str,
    },
    /// Tell the application: the state is another.
    State(State),
    /// Tell the application: connected, and this is the state of things.
    Hello(Box<dyn Payload>),
    /// The first of two answers.
    Ack {
        /// The call's id.
        id: u64,
        /// The acknowledgement.
        payload: Box<dyn Payload>,
    },
    /// The (last) answer.
    Result {
        /// The call's id.
        id: u64,
        /// The result.
        payload: Box<dyn Payload>,
    },
    /// A call failed; without an id, the connection did.
    Failure {
        /// The call's id.
        id: Option<u64>,
        /// How it failed.
        failure: ClientError,
    },
    /// Tell the application: something happened.
    Event {
        /// Its name.
        event: &'static str,
        /// Its payload.
        payload: Box<dyn Payload>,
        /// Its number among the events of the connection.
        seq: Option<u64>,
        /// The version of the state it belongs to.
        state_version: Option<Json>,
    },
    /// Tell the application: events were lost; what it knows is to be read again.
    Gap {
        /// The number that should have come.
        expected: u64,
        /// The number that came.
        received: u64,
    },
    /// Tell the application: a frame of an unknown type, or an event nobody declared.
    Unknown(Json),
    /// Tell the application: something came that is not valid. It is dropped; the connection stays.
    Invalid {
        /// What is wrong.
        text: String,
        /// What came, if it was JSON.
        frame: Option<Json>,
    },
    /// Keep the device token.
    Store {
        /// The device.
        device_id: String,
        /// The role the token is for.
        role: String,
        /// The token.
        token: String,
        /// The scopes it covers.
        scopes: Vec<String>,
    },
    /// The stored device token is not good any more.
    Forget {
        /// The device.
        device_id: String,
        /// The role the token was for.
        role: String,
    },
}

/// The machine.
#[derive(Debug)]
pub struct Machine {
    pub(super) contract: &'static Contract,
    pub(super) config: Config,
    pub(super) phase: Phase,
    pub(super) calls: Calls,
    /// Attempts since the last hello.
    pub(super) attempts: u32,
    pub(super) outputs: Vec<Output>,
}

/// What the machine waits for.
#[derive(Debug)]
pub(super) enum Phase {
    Idle,
    Attempt(Attempt),
    Connected(Session),
    Waiting { until: u64 },
    Stopped,
}

/// What can be due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Timer {
    Handshake,
    Load,
    Challenge,
    Attempt,
    Watchdog,
    Call(u64),
}

impl Machine {
    /// A machine that has not started.
    pub fn new(contract: &'static Contract, config: Config) -> Result<Self, Misconfigured> {
        config.check(contract)?;
        Ok(Self {
            contract,
            config,
            phase: Phase::Idle,
            calls: Calls::new(),
            attempts: 0,
            outputs: Vec::new(),
        })
    }

    /// Takes an input; gives what to do, in this order. An input that nothing waits for does nothing.
    pub fn handle(&mut self, input: Input<'_>, at: Moment) -> Vec<Output> {
        match input {
            Input::Start => self.start(at),
            Input::Stop => self.stop(),
            Input::Loaded { token } => self.loaded(token),
            Input::Opened => self.opened(at),
            Input::Receive(text) => self.receive(text, at),
            Input::Signed(signature) => self.signed(signature, at),
            Input::Closed { code, reason } => self.closed(code, reason, at),
            Input::Advance => self.advance(at),
            Input::Call {
                method,
                params,
                timeout_ms,
            } => self.call(method, params, timeout_ms, at),
            Input::Cancel { id } => self.calls.forget(id),
        }
        std::mem::take(&mut self.outputs)
    }

    /// When [`Input::Advance`] is to come, on the clock of [`Moment::now`]; earlier does no harm.
    pub fn deadline(&self) -> Option<u64> {
        self.first_due().map(|(due, _)| due)
    }

    /// What the machine is doing.
    pub fn state(&self) -> State {
        match &self.phase {
            Phase::Idle => State::Idle,
            Phase::Attempt(attempt) => attempt.state(),
            Phase::Connected(_) => State::Connected,
            Phase::Waiting { .. } => State::Waiting,
            Phase::Stopped => State::Stopped,
        }
    }

    /// The id of the next call.
    pub fn next_id(&self) -> u64 {
        self.calls.next_id()
    }

    /// How many calls wait for an answer.
    pub fn pending(&self) -> usize {
        self.calls.len()
    }

    pub(super) fn tell(&mut self, output: Output) {
        self.outputs.push(output);
    }

    fn start(&mut self, at: Moment) {
        if matches!(self.phase, Phase::Idle | Phase::Stopped) {
            self.attempts = 0;
            self.attempt(at);
        }
    }

    fn stop(&mut self) {
        let has_socket = match &self.phase {
            Phase::Idle | Phase::Stopped => return,
            Phase::Attempt(attempt) => attempt.has_socket(),
            Phase::Connected(_) => true,
            Phase::Waiting { .. } => false,
        };
        if has_socket {
            let (code, reason) = (1000, "");
            self.tell(Output::Close { code, reason });
        }
        self.calls
            .fail_all(&ClientError::Stopped, &mut self.outputs);
        self.phase = Phase::Stopped;
        self.tell(Output::State(State::Stopped));
    }

    fn call(&mut self, method: &str, params: Option<&Json>, timeout_ms: Option<u64>, at: Moment) {
        let timeout_ms = timeout_ms.or(self.config.request_timeout_ms);
        let due = timeout_ms.map(|timeout| at.now.saturating_add(timeout));
        let most = match self.phase {
            Phase::Connected(_) => Ok(self.config.max_pending),
            _ => Err(ClientError::NotConnected),
        };
        let begun = self.calls.begin(self.contract, (method, params), due, most);
        self.tell(begun);
    }

    fn receive(&mut self, text: &str, at: Moment) {
        match &mut self.phase {
            Phase::Attempt(attempt) if attempt.state() == State::Handshaking => {
                // Before the hello, what is no frame is dropped without a word.
                if let Ok(frame) = frame::read(self.contract, text) {
                    self.greet(&frame, at);
                }
            }
            Phase::Connected(session) => {
                session.last_message = at.now;
                let frame = frame::read(self.contract, text);
                match frame {
                    Ok(frame::Frame::Response(response)) => {
                        let answer = self.calls.answer(&response);
                        self.outputs.extend(answer);
                    }
                    Ok(frame::Frame::Event(event)) => {
                        session.event(self.contract, &event, text, &mut self.outputs);
                    }
                    Ok(frame::Frame::Other(frame)) => self.tell(Output::Unknown(frame)),
                    Err(frame::NoFrame { text, frame }) => {
                        self.tell(Output::Invalid { text, frame });
                    }
                }
            }
            Phase::Idle | Phase::Attempt(_) | Phase::Waiting { .. } | Phase::Stopped => {}
        }
    }

    /// What is due first, and when. Of what is due at one time, the order of [`Timer`] decides.
    fn first_due(&self) -> Option<(u64, Timer)> {
        let own = match &self.phase {
            Phase::Attempt(attempt) => {
                let step = match attempt.step {
                    Step::Loading { until } => Some((until, Timer::Load)),
                    Step::Challenge { until } => Some((until, Timer::Challenge)),
                    Step::Opening | Step::Signing(_) | Step::Sent => None,
                };
                step
                    .into_iter()
                    .chain([(attempt.until, Timer::Handshake)])
                    .min()
            }
            Phase::Connected(session) => session.watchdog().map(|due| (due, Timer::Watchdog)),
            Phase::Waiting { until } => Some((*until, Timer::Attempt)),
            Phase::Idle | Phase::Stopped => None,
        };
        let call = self.calls.first_due();
        let call = call.map(|(due, id)| (due, Timer::Call(id)));
        own.into_iter().chain(call).min()
    }

    fn advance(&mut self, at: Moment) {
        while let Some((_, timer)) = self.first_due().filter(|(due, _)| *due <= at.now) {
            match timer {
                Timer::Handshake => self.hello_is_late(at),
                Timer::Load => self.loaded(None),
                Timer::Challenge => self.challenged(None, at),
                Timer::Attempt => self.attempt(at),
                Timer::Watchdog => self.tick_is_late(at),
                Timer::Call(id) => {
                    self.calls.forget(id);
                    let failure = ClientError::Timeout;
                    self.tell(Output::Failure {
                        id: Some(id),
                        failure,
                    });
                }
            }
        }
    }
}
