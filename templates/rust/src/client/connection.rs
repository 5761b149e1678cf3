//! A connection, from the attempt to its end.

use crate::dispatch::Failure;
use crate::json::Json;

use super::contract::{Contract, Payload, read_known};
use super::error::{ClientError, failure};
use super::frame::{self, Frame, Response, members};
use super::handshake::{self, Hello, Signed};
use super::machine::{Machine, Moment, Output, Phase, State};

/// The id of the handshake's request.
const HANDSHAKE_ID: u64 = 1;

/// An attempt to connect, up to the hello.
#[derive(Debug)]
pub(super) struct Attempt {
    /// When it is given up.
    pub(super) until: u64,
    /// The stored token of the device.
    stored: Option<String>,
    pub(super) step: Step,
}

/// What an attempt waits for.
#[derive(Debug)]
pub(super) enum Step {
    /// The stored token, until it is clear that none comes.
    Loading { until: u64 },
    /// The socket.
    Opening,
    /// The gateway's challenge, until it is clear that none comes.
    Challenge { until: u64 },
    /// The device's signature.
    Signing(Signed),
    /// The hello.
    Sent,
}

impl Attempt {
    pub(super) fn state(&self) -> State {
        match self.step {
            Step::Loading { .. } | Step::Opening => State::Connecting,
            Step::Challenge { .. } | Step::Signing(_) | Step::Sent => State::Handshaking,
        }
    }

    pub(super) fn has_socket(&self) -> bool {
        !matches!(self.step, Step::Loading { .. })
    }
}

/// A connection, after the hello.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) last_message: u64,
    tick_interval_ms: Option<u64>,
    /// The largest number of an event.
    largest_seq: Option<u64>,
    /// When the gateway is expected back, counted from the end of the connection.
    restart_expected_ms: u64,
}

impl Session {
    /// When the gateway has been silent for too long.
    pub(super) fn watchdog(&self) -> Option<u64> {
        let patience = self.tick_interval_ms?.saturating_mul(2).saturating_add(1);
        Some(self.last_message.saturating_add(patience))
    }

    /// Takes an event; `text` is its whole frame.
    pub(super) fn event(
        &mut self,
        contract: &Contract,
        event: &frame::Event<'_>,
        text: &str,
        outputs: &mut Vec<Output>,
    ) {
        if let Some(received) = event.seq {
            let expected = self.largest_seq.map(|largest| largest.saturating_add(1));
            if let Some(expected) = expected.filter(|expected| received > *expected) {
                outputs.push(Output::Gap { expected, received });
            }
            self.largest_seq = self.largest_seq.max(Some(received));
        }
        if contract.challenge == Some(&*event.event) {
            return;
        }
        let frame = || Json::parse(text).ok();
        let Some(row) = contract.event(&event.event) else {
            outputs.push(Output::Unknown(frame().unwrap_or_default()));
            return;
        };
        match read_known(row.payload, event.payload.unwrap_or("null")) {
            Ok(payload) => {
                if contract.shutdown == Some(row.name) {
                    self.restart_expected_ms = restart_expected_ms(event.payload).unwrap_or(0);
                }
                outputs.push(Output::Event {
                    event: row.name,
                    payload,
                    seq: event.seq,
                    state_version: event.state_version.and_then(|it| Json::parse(it).ok()),
                });
            }
            Err(invalid) => outputs.push(Output::Invalid {
                text: invalid.to_string(),
                frame: frame(),
            }),
        }
    }
}

fn restart_expected_ms(payload: Option<&str>) -> Option<u64> {
    let [expected] = members(payload?, ["restartExpectedMs"]).ok()??;
    frame::integer(expected?)
}

/// How a connection ends.
struct Lost {
    code: u16,
    reason: String,
    /// The application knows why already.
    is_told: bool,
    /// The least delay before the next attempt.
    least_ms: u64,
}

impl Machine {
    /// Begins an attempt.
    pub(super) fn attempt(&mut self, at: Moment) {
        let until = at.now.saturating_add(self.config.handshake_timeout_ms);
        let step = match self.config.device {
            Some(_) => Step::Loading {
                until: at.now.saturating_add(self.config.load_timeout_ms),
            },
            None => Step::Opening,
        };
        self.phase = Phase::Attempt(Attempt {
            until,
            stored: None,
            step,
        });
        self.tell(Output::State(State::Connecting));
        match self.device() {
            Some((device_id, role)) => self.tell(Output::Load { device_id, role }),
            None => self.open(),
        }
    }

    /// The configured device and the role it connects in.
    fn device(&self) -> Option<(String, String)> {
        let device = self.config.device.as_ref()?;
        Some((device.id.clone(), self.config.role().to_owned()))
    }

    fn open(&mut self) {
        let url = self.config.url.clone();
        self.tell(Output::Open { url });
    }

    pub(super) fn loaded(&mut self, token: Option<String>) {
        if let Phase::Attempt(attempt) = &mut self.phase
            && matches!(attempt.step, Step::Loading { .. })
        {
            attempt.stored = token.filter(|token| !token.is_empty());
            attempt.step = Step::Opening;
            self.open();
        }
    }

    pub(super) fn opened(&mut self, at: Moment) {
        let Phase::Attempt(attempt) = &mut self.phase else {
            return;
        };
        if !matches!(attempt.step, Step::Opening) {
            return;
        }
        let until = at.now.saturating_add(self.config.challenge_timeout_ms);
        attempt.step = Step::Challenge { until };
        self.tell(Output::State(State::Handshaking));
        if self.contract.challenge.is_none() {
            self.challenged(None, at);
        }
    }

    /// Takes a frame before the hello.
    pub(super) fn greet(&mut self, frame: &Frame<'_>, at: Moment) {
        let Phase::Attempt(attempt) = &self.phase else {
            return;
        };
        match (&attempt.step, frame) {
            (Step::Challenge { .. }, Frame::Event(event))
                if self.contract.challenge == Some(&*event.event) =>
            {
                if let Some(nonce) = handshake::nonce(event.payload) {
                    self.challenged(Some(nonce), at);
                }
            }
            (Step::Sent, Frame::Response(response)) if response.id == Some(HANDSHAKE_ID) => {
                if response.ok {
                    self.welcomed(response, at);
                } else {
                    self.refused(response, at);
                }
            }
            _ => {}
        }
    }

    /// The challenge came, or will not come any more.
    pub(super) fn challenged(&mut self, nonce: Option<String>, at: Moment) {
        let Phase::Attempt(attempt) = &mut self.phase else {
            return;
        };
        let Some(device) = &self.config.device else {
            return self.send_handshake(None);
        };
        let signed = Signed { at: at.wall, nonce };
        let token = attempt.stored.as_deref().or(self.config.token());
        let token = token.unwrap_or_default();
        let payload = handshake::payload(&self.config, &device.id, token, &signed);
        attempt.step = Step::Signing(signed);
        self.tell(Output::Sign { payload });
    }

    pub(super) fn signed(&mut self, signature: Result<String, String>, at: Moment) {
        let Phase::Attempt(attempt) = &self.phase else {
            return;
        };
        let Step::Signing(signed) = &attempt.step else {
            return;
        };
        match signature {
            Ok(signature) => {
                let signed = signed.clone();
                self.send_handshake(Some((&signature, &signed)));
            }
            Err(text) => self.give_up(ClientError::Invalid(text), 1008, "connect failed", 0, at),
        }
    }

    fn send_handshake(&mut self, signature: Option<(&str, &Signed)>) {
        let Phase::Attempt(attempt) = &mut self.phase else {
            return;
        };
        attempt.step = Step::Sent;
        let token = attempt.stored.as_deref().or(self.config.token());
        let params = handshake::params(&self.config, self.contract, token, signature);
        let method = self.contract.handshake;
        let text = frame::request(HANDSHAKE_ID, method, Some(&params));
        let id = HANDSHAKE_ID;
        self.tell(Output::Send { id, text });
    }

    /// The gateway said hello.
    fn welcomed(&mut self, response: &Response<'_>, at: Moment) {
        let text = response.payload.unwrap_or("null");
        match self.read_hello(text) {
            Ok((payload, hello)) => {
                if let Some((device_id, _)) = self.device()
                    && let Some(auth) = hello.auth
                {
                    self.tell(Output::Store {
                        device_id,
                        role: auth.role,
                        token: auth.token,
                        scopes: auth.scopes,
                    });
                }
                self.attempts = 0;
                self.phase = Phase::Connected(Session {
                    last_message: at.now,
                    tick_interval_ms: hello.tick_interval_ms,
                    largest_seq: None,
                    restart_expected_ms: 0,
                });
                self.tell(Output::State(State::Connected));
                self.tell(Output::Hello(payload));
            }
            Err(text) => self.give_up(ClientError::Invalid(text), 1002, "protocol error", 0, at),
        }
    }

    fn read_hello(&self, text: &str) -> Result<(Box<dyn Payload>, Hello), String> {
        let method = self.contract.method(self.contract.handshake);
        let method = method.ok_or_else(|| "unknown method".to_owned())?;
        let payload = read_known(method.result, text).map_err(|invalid| invalid.to_string())?;
        let hello = Hello::read(text);
        let (least, greatest) = self.config.range(self.contract);
        if (least..=greatest).contains(&hello.protocol) {
            Ok((payload, hello))
        } else {
            Err(format!("protocol {} was not offered", hello.protocol))
        }
    }

    /// The gateway refused the connection.
    fn refused(&mut self, response: &Response<'_>, at: Moment) {
        let Phase::Attempt(attempt) = &self.phase else {
            return;
        };
        let failure: Failure = failure(response.error, response.payload);
        let is_about_version = handshake::is_about_version(failure.details.as_ref());
        let is_passing = failure.retryable == Some(true) || failure.code == "UNAVAILABLE";
        let had_choice = attempt.stored.is_some() && self.config.token().is_some();
        if had_choice
            && !is_passing
            && !is_about_version
            && let Some((device_id, role)) = self.device()
        {
            self.tell(Output::Forget { device_id, role });
        }
        if failure.retryable == Some(false) || is_about_version {
            self.tell(Output::Failure {
                id: None,
                failure: ClientError::Refused(failure),
            });
            let (code, reason) = (1008, "connect failed");
            self.tell(Output::Close { code, reason });
            self.phase = Phase::Stopped;
            self.tell(Output::State(State::Stopped));
            return;
        }
        let least_ms = failure.retry_after_ms.unwrap_or(0);
        let failure = ClientError::Error(failure);
        self.give_up(failure, 1008, "connect failed", least_ms, at);
    }

    pub(super) fn hello_is_late(&mut self, at: Moment) {
        self.give_up(ClientError::Timeout, 1008, "connect failed", 0, at);
    }

    /// Ends an attempt.
    fn give_up(
        &mut self,
        failure: ClientError,
        code: u16,
        reason: &'static str,
        least_ms: u64,
        at: Moment,
    ) {
        self.tell(Output::Failure { id: None, failure });
        if let Phase::Attempt(attempt) = &self.phase
            && attempt.has_socket()
        {
            self.tell(Output::Close { code, reason });
        }
        let lost = Lost {
            code,
            reason: reason.to_owned(),
            is_told: true,
            least_ms,
        };
        self.lost(lost, at);
    }

    /// The gateway has been silent for too long.
    pub(super) fn tick_is_late(&mut self, at: Moment) {
        let (code, reason) = (4000, "tick timeout");
        self.tell(Output::Close { code, reason });
        self.lose(code, reason.to_owned(), at);
    }

    pub(super) fn closed(&mut self, code: u16, reason: String, at: Moment) {
        let had_socket = match &self.phase {
            Phase::Attempt(attempt) => attempt.has_socket(),
            Phase::Connected(_) => true,
            Phase::Idle | Phase::Waiting { .. } | Phase::Stopped => false,
        };
        if had_socket {
            self.lose(code, reason, at);
        }
    }

    fn lose(&mut self, code: u16, reason: String, at: Moment) {
        let least_ms = match &self.phase {
            Phase::Connected(session) => session.restart_expected_ms,
            _ => 0,
        };
        let lost = Lost {
            code,
            reason,
            is_told: false,
            least_ms,
        };
        self.lost(lost, at);
    }

    /// Ends a connection: calls fail, and the next attempt is planned.
    fn lost(&mut self, lost: Lost, at: Moment) {
        let failure = ClientError::Closed {
            code: lost.code,
            reason: lost.reason,
        };
        if !lost.is_told {
            self.tell(Output::Failure {
                id: None,
                failure: failure.clone(),
            });
        }
        self.calls.fail_all(&failure, &mut self.outputs);
        let delay = self.config.backoff.delay_ms(self.attempts, at.random);
        self.attempts = self.attempts.saturating_add(1);
        let until = at.now.saturating_add(delay.max(lost.least_ms));
        self.phase = Phase::Waiting { until };
        self.tell(Output::State(State::Waiting));
    }
}
