//! Connects a machine to a real socket, real time and the application: one task per client.

use std::collections::BTreeMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, Sleep};

use crate::json::Json;

use super::contract::{Payload, Version};
use super::error::ClientError;
use super::hooks::{Answer, Hooks};
use super::machine::{Input, Machine, Moment, Output, State};
use super::notices::{Notice, Teller};
use super::socket::{self, Happening, Socket};
use super::tls::Tls;
use super::unknown;

/// So many messages are read at most before what is due happens.
const BURST: usize = 64;

/// A call the application makes.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) params: Json,
    pub(super) timeout_ms: Option<u64>,
    pub(super) waiter: Waiter,
}

/// What else the application asks for; each says when it is done.
#[derive(Debug)]
pub(super) enum Command {
    Start(oneshot::Sender<()>),
    Stop(oneshot::Sender<()>),
    /// Stops, and ends.
    Close(oneshot::Sender<()>),
}

/// Who waits for the answers of a call.
#[derive(Debug)]
pub(super) struct Waiter {
    pub(super) ack: Option<oneshot::Sender<Box<dyn Payload>>>,
    pub(super) last: oneshot::Sender<Result<Box<dyn Payload>, ClientError>>,
}

/// How a client is, for whoever looks.
#[derive(Debug)]
pub(super) struct Status<V: Version> {
    pub(super) state: State,
    /// The hello of the connection there is.
    pub(super) hello: Option<Arc<V::Hello>>,
    /// How many attempts have failed.
    pub(super) failures: u64,
    /// How the last one failed.
    pub(super) failure: Option<ClientError>,
}

/// What a driver is made of.
pub(super) struct Parts<V: Version> {
    pub(super) machine: Machine,
    pub(super) tls: Tls,
    pub(super) hooks: Hooks,
    pub(super) calls: mpsc::Receiver<Call>,
    /// Apart from the calls: many of those must not hold up a goodbye.
    pub(super) commands: mpsc::Receiver<Command>,
    /// Rings when a call has been dropped.
    pub(super) dropped: Arc<Notify>,
    pub(super) status: watch::Sender<Status<V>>,
    pub(super) notices: Teller<V>,
}

/// Runs a client to its end.
pub(super) async fn run<V: Version>(parts: Parts<V>) {
    let mut driver = Driver {
        parts,
        clock: Clock::new(),
        link: Link::None,
        waiters: BTreeMap::new(),
        farewells: JoinSet::new(),
    };
    driver.input(Input::Start, 0);
    let mut alarm = Alarm::new(driver.clock.start);
    let closed = loop {
        alarm.set(driver.parts.machine.deadline());
        // Which one of several comes first is left to chance: none may keep the others from their turn.
        tokio::select! {
            happening = driver.link.next() => driver.happened(happening),
            answer = driver.parts.hooks.next() => driver.answered(answer),
            Some(call) = driver.parts.calls.recv() => driver.call(call),
            command = driver.parts.commands.recv() => match command {
                Some(Command::Start(done)) => driver.obey(Input::Start, done),
                Some(Command::Stop(done)) => driver.obey(Input::Stop, done),
                Some(Command::Close(closed)) => break Some(closed),
                None => break None,
            },
            () = driver.parts.dropped.notified() => driver.forget_dropped(),
            () = alarm.rings() => driver.due(),
        }
    };
    driver.input(Input::Stop, 0);
    // Calls that were not taken yet fail now, and not after the goodbye.
    driver.parts.calls.close();
    while driver.parts.calls.try_recv().is_ok() {}
    let hooks = driver.parts.hooks.finish();
    let farewells = async { while driver.farewells.join_next().await.is_some() {} };
    tokio::join!(hooks, farewells);
    if let Some(closed) = closed {
        let _ = closed.send(());
    }
}

struct Driver<V: Version> {
    parts: Parts<V>,
    clock: Clock,
    link: Link,
    waiters: BTreeMap<u64, Waiter>,
    /// Sockets that say goodbye.
    farewells: JoinSet<()>,
}

impl<V: Version> Driver<V> {
    /// Gives the machine an input and does what it says; `bytes` is the length of the message that came.
    fn input(&mut self, input: Input<'_>, bytes: usize) {
        let at = self.clock.moment();
        for output in self.parts.machine.handle(input, at) {
            self.output(output, bytes);
        }
    }

    fn output(&mut self, output: Output, bytes: usize) {
        let notice = match output {
            Output::Load { device_id, role } => return self.parts.hooks.load(device_id, role),
            Output::Sign { payload } => return self.parts.hooks.sign(payload),
            Output::Store {
                device_id,
                role,
                token,
                scopes,
            } => return self.parts.hooks.store(device_id, role, token, scopes),
            Output::Forget { device_id, role } => {
                return self.parts.hooks.forget(device_id, role);
            }
            Output::Open { url } => {
                // The token has been loaded, or is waited for no more.
                self.parts.hooks.stop_loading();
                let opening = socket::open(url, self.parts.tls.clone());
                self.link = Link::Opening(Box::pin(opening));
                return;
            }
            Output::Send { id, text } => {
                if let Link::Open(socket) = &mut self.link {
                    socket.send(id, text);
                }
                return;
            }
            Output::Close { code, reason } => {
                if let Link::Open(socket) = std::mem::replace(&mut self.link, Link::None) {
                    self.leave(async move { socket.close(code, reason).await });
                }
                return;
            }
            Output::Ack { id, payload } => {
                let waiter = self.waiters.get_mut(&id);
                if let Some(ack) = waiter.and_then(|waiter| waiter.ack.take()) {
                    let _ = ack.send(payload);
                }
                return;
            }
            Output::Result { id, payload } => return self.settle(id, Ok(payload)),
            Output::Failure {
                id: Some(id),
                failure,
            } => return self.settle(id, Err(failure)),
            Output::State(state) => {
                if matches!(state, State::Waiting | State::Stopped) {
                    self.parts.hooks.give_up();
                }
                self.parts.status.send_modify(|status| {
                    // Only a refusal outlives the attempts: it is why there are no more.
                    let is_refusal = matches!(status.failure, Some(ClientError::Refused(_)));
                    if status.state == State::Stopped || (state == State::Stopped && !is_refusal) {
                        status.failure = None;
                    }
                    status.state = state;
                    status.hello = None;
                });
                Notice::State(state)
            }
            Output::Hello(payload) => {
                let Some(hello) = payload.take::<V::Hello>() else {
                    return;
                };
                let hello = Arc::new(hello);
                let shared = Arc::clone(&hello);
                self.parts
                    .status
                    .send_modify(|status| status.hello = Some(shared));
                Notice::Hello(hello)
            }
            Output::Failure { id: None, failure } => {
                self.parts.status.send_modify(|status| {
                    // A connection that was lost has not failed to be made.
                    if status.hello.is_none() {
                        status.failures += 1;
                        status.failure = Some(failure.clone());
                    }
                });
                Notice::Failure(failure)
            }
            Output::Event {
                event,
                payload,
                seq,
                state_version,
            } => match V::event(event, payload) {
                Some(event) => Notice::Event {
                    event,
                    seq,
                    state_version,
                },
                None => return,
            },
            Output::Gap { expected, received } => Notice::Gap { expected, received },
            Output::Unknown(frame) => unknown::notice(frame),
            Output::Invalid { text, frame } => Notice::Invalid { text, frame },
        };
        self.parts.notices.tell(bytes, notice);
    }

    fn settle(&mut self, id: u64, outcome: Result<Box<dyn Payload>, ClientError>) {
        if outcome.is_err() {
            self.withdraw(id);
        }
        if let Some(waiter) = self.waiters.remove(&id) {
            let _ = waiter.last.send(outcome);
        }
    }

    fn happened(&mut self, happening: Happening) {
        match happening {
            Happening::Opened => self.input(Input::Opened, 0),
            Happening::Message(text) => self.input(Input::Receive(&text), text.len()),
            Happening::Closed { code, reason } => {
                if let Link::Open(socket) = std::mem::replace(&mut self.link, Link::None) {
                    if code == 1009 {
                        self.leave(async move { socket.close(1009, "message too big").await });
                    } else {
                        self.leave(socket.leave());
                    }
                }
                self.input(Input::Closed { code, reason }, 0);
            }
        }
    }

    /// Lets a socket say goodbye while everything else goes on.
    fn leave(&mut self, farewell: impl Future<Output = ()> + Send + 'static) {
        while self.farewells.try_join_next().is_some() {}
        self.farewells.spawn(farewell);
    }

    fn answered(&mut self, answer: Answer) {
        match answer {
            Answer::Loaded(token) => self.input(Input::Loaded { token }, 0),
            Answer::Signed(signature) => self.input(Input::Signed(signature), 0),
        }
    }

    fn obey(&mut self, input: Input<'_>, done: oneshot::Sender<()>) {
        self.input(input, 0);
        let _ = done.send(());
    }

    fn call(&mut self, call: Call) {
        if call.waiter.last.is_closed() {
            return;
        }
        // A call whose caller has just gone away is in nobody's way.
        if self.parts.machine.pending() >= self.parts.machine.config.max_pending {
            self.forget_dropped();
        }
        self.waiters
            .insert(self.parts.machine.next_id(), call.waiter);
        let input = Input::Call {
            method: call.method,
            params: Some(&call.params),
            timeout_ms: call.timeout_ms,
        };
        self.input(input, 0);
    }

    /// Forgets the calls nobody waits for any more.
    fn forget_dropped(&mut self) {
        let is_dropped = |waiter: &Waiter| waiter.last.is_closed();
        let waiters = self.waiters.iter();
        let dropped: Vec<u64> = waiters
            .filter(|(_, waiter)| is_dropped(waiter))
            .map(|(id, _)| *id)
            .collect();
        for id in dropped {
            self.waiters.remove(&id);
            self.withdraw(id);
            self.input(Input::Cancel { id }, 0);
        }
    }

    /// A call that was given up is not sent any more: a gateway that reads nothing lets pile up no more than what
    /// `max_pending` calls ask.
    fn withdraw(&mut self, id: u64) {
        if let Link::Open(socket) = &mut self.link {
            socket.withdraw(id);
        }
    }

    /// What is due happens, after what has come already: after a pause of the whole process, the gateway's silence may be
    /// our own.
    fn due(&mut self) {
        for _ in 0..BURST {
            match self.link.next().now_or_never() {
                Some(happening) => self.happened(happening),
                None => break,
            }
        }
        self.input(Input::Advance, 0);
    }
}

/// The way to the gateway.
enum Link {
    None,
    Opening(BoxFuture<'static, Result<Socket, String>>),
    Open(Socket),
}

impl Link {
    /// What happens next; can be dropped at any time.
    async fn next(&mut self) -> Happening {
        match self {
            Self::None => std::future::pending().await,
            Self::Open(socket) => std::future::poll_fn(|cx| socket.poll(cx)).await,
            Self::Opening(opening) => match opening.await {
                Ok(socket) => {
                    *self = Self::Open(socket);
                    Happening::Opened
                }
                Err(reason) => {
                    *self = Self::None;
                    Happening::Closed { code: 1006, reason }
                }
            },
        }
    }
}

/// Time and chance, as the machine is told them.
struct Clock {
    start: Instant,
    seed: u64,
}

impl Clock {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            // The one source of randomness the standard library has.
            seed: RandomState::new().build_hasher().finish() | 1,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "53 bits are what a float holds")]
    fn moment(&mut self) -> Moment {
        // xorshift64 (Marsaglia, 2003): good enough to keep a crowd apart.
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        let since_1970 = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        Moment {
            now: milliseconds(self.start.elapsed()),
            wall: milliseconds(since_1970),
            random: (self.seed >> 11) as f64 / (1_u64 << 53) as f64,
        }
    }
}

pub(super) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// Rings at a time, or earlier: deadlines mostly move away, and then it is not set anew each time.
struct Alarm {
    start: Instant,
    set: Option<(u64, Pin<Box<Sleep>>)>,
}

impl Alarm {
    fn new(start: Instant) -> Self {
        Self { start, set: None }
    }

    fn set(&mut self, deadline: Option<u64>) {
        let Some(deadline) = deadline else {
            return;
        };
        // Later than this, clocks end.
        let far = Duration::from_hours(24 * 365);
        let when = self.start + Duration::from_millis(deadline).min(self.start.elapsed() + far);
        match &mut self.set {
            Some((set, _)) if *set <= deadline => {}
            Some((set, sleep)) => {
                *set = deadline;
                sleep.as_mut().reset(when);
            }
            None => self.set = Some((deadline, Box::pin(tokio::time::sleep_until(when)))),
        }
    }

    async fn rings(&mut self) {
        match &mut self.set {
            Some((_, sleep)) => sleep.as_mut().await,
            None => std::future::pending().await,
        }
        self.set = None;
    }
}
