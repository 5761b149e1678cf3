//! What the application holds: a client to call with.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::{Notify, mpsc, oneshot, watch};

use crate::json::Json;

use super::config::{Config, Misconfigured};
use super::contract::{AckMethod, Method, Payload, Version};
use super::driver::{self, Command, Parts, Status, Waiter, milliseconds};
use super::error::ClientError;
use super::hooks::{Device, Hooks};
use super::machine::{Machine, State};
use super::notices::{self, Bound, Notices};
use super::tls::Tls;

/// So many calls wait while the client does something else, and so many commands.
const WAITING: usize = 64;

/// A client before it starts.
#[derive(Debug)]
pub struct Builder<V: Version> {
    /// Everything that can be configured; the methods set what is mostly wanted.
    pub config: Config,
    /// How much the stream of notices holds.
    pub bound: Bound,
    device: Option<Device>,
    tls: Tls,
    version: PhantomData<V>,
}

impl<V: Version> Builder<V> {
    /// A client of the gateway at `url`: `ws://` or `wss://`. See [`Client::builder`].
    pub fn new(url: impl Into<String>, client: &V::Client) -> Self {
        Self {
            config: Config::new(url, Json::of(client).unwrap_or_default()),
            bound: Bound::default(),
            device: None,
            tls: Tls::default(),
            version: PhantomData,
        }
    }

    /// Connects with the gateway's token.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.config.token = Some(token.into());
        self
    }

    /// Connects with the gateway's password.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.config.password = Some(password.into());
        self
    }

    /// Connects in a role.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.config.role = Some(role.into());
        self
    }

    /// Asks for scopes.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.config.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Connects as a device.
    #[must_use]
    pub fn device(mut self, device: Device) -> Self {
        self.config.device = Some(device.key.clone());
        self.device = Some(device);
        self
    }

    /// Gives up calls that have no answer after this time, and say nothing else.
    #[must_use]
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.config.request_timeout_ms = Some(milliseconds(timeout));
        self
    }

    /// Trusts whom this configuration trusts, instead of whom the machine trusts.
    #[cfg(feature = "client-tls")]
    #[must_use]
    pub fn tls(mut self, config: Arc<rustls::ClientConfig>) -> Self {
        self.tls.config = Some(config);
        self
    }

    /// Starts the client: it connects, and connects again whenever the connection is lost. [`Client::ready`] waits for the
    /// first hello.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub fn connect(mut self) -> Result<(Client<V>, Notices<V>), Misconfigured> {
        self.config.device = self.device.as_ref().map(|device| device.key.clone());
        let machine = Machine::new(V::contract(), self.config)?;
        let (calls, made) = mpsc::channel(WAITING);
        let (commands, given) = mpsc::channel(WAITING);
        let dropped = Arc::new(Notify::new());
        let (status, watched) = watch::channel(Status {
            state: State::Idle,
            hello: None,
            failures: 0,
            failure: None,
        });
        let (teller, notices) = notices::channel(self.bound);
        tokio::spawn(driver::run(Parts {
            machine,
            tls: self.tls,
            hooks: Hooks::new(self.device),
            calls: made,
            commands: given,
            dropped: Arc::clone(&dropped),
            status,
            notices: teller,
        }));
        let client = Client(Arc::new(Shared {
            calls,
            commands,
            dropped,
            status: watched,
            told: AtomicU64::new(0),
        }));
        Ok((client, notices))
    }
}

/// A connection to a gateway that is made again whenever it is lost. Clones are the same client; when the last one is
/// dropped, the client stops.
pub struct Client<V: Version>(Arc<Shared<V>>);

struct Shared<V: Version> {
    calls: mpsc::Sender<driver::Call>,
    commands: mpsc::Sender<Command>,
    dropped: Arc<Notify>,
    status: watch::Receiver<Status<V>>,
    /// How many failures `ready` has told.
    told: AtomicU64,
}

impl<V: Version> Client<V> {
    /// A client of the gateway at `url` that introduces itself as `client`. Nothing happens before [`Builder::connect`].
    pub fn builder(url: impl Into<String>, client: &V::Client) -> Builder<V> {
        Builder::new(url, client)
    }

    /// Calls a method and waits for its result; of one that answers twice, for the second answer.
    ///
    /// Nothing is sent before the call is awaited. Dropping it forgets the call; the gateway may still carry it out.
    pub fn call<M: Method<Version = V>>(&self, _method: M, params: &M::Params) -> Call<M> {
        Call(Request::new(self, params))
    }

    /// Calls a method that answers twice, and waits for the first answer.
    pub fn begin<M: AckMethod<Version = V>>(&self, _method: M, params: &M::Params) -> Begin<M> {
        Begin(Request::new(self, params))
    }

    /// What the client is doing.
    pub fn state(&self) -> State {
        self.0.status.borrow().state
    }

    /// The hello of the connection, while there is one.
    pub fn hello(&self) -> Option<Arc<V::Hello>> {
        self.0.status.borrow().hello.clone()
    }

    /// Waits for a connection. Fails when an attempt fails; the client goes on trying unless it was stopped, so waiting
    /// again makes sense.
    pub async fn ready(&self) -> Result<Arc<V::Hello>, ClientError> {
        let mut watched = self.0.status.clone();
        loop {
            {
                let status = watched.borrow_and_update();
                let told = self.0.told.swap(status.failures, Ordering::Relaxed);
                if let Some(hello) = &status.hello {
                    return Ok(Arc::clone(hello));
                }
                let is_news = told < status.failures || status.state == State::Stopped;
                if let Some(failure) = status.failure.as_ref().filter(|_| is_news) {
                    return Err(failure.clone());
                }
                if status.state == State::Stopped {
                    return Err(ClientError::Stopped);
                }
            }
            if watched.changed().await.is_err() {
                return Err(ClientError::Stopped);
            }
        }
    }

    /// Connects again after the client was stopped, by [`Client::stop`] or because the gateway refused it for good.
    pub async fn start(&self) {
        // Whoever has ended does not start again.
        self.command(Command::Start).await;
    }

    /// Closes the connection, and makes no other before [`Client::start`]. Pending calls fail.
    pub async fn stop(&self) {
        self.command(Command::Stop).await;
    }

    /// Ends the client, whoever else holds it, and waits until the gateway knows.
    pub async fn close(self) {
        self.command(Command::Close).await;
    }

    /// Gives a command, and waits until it is done.
    async fn command(&self, command: fn(oneshot::Sender<()>) -> Command) {
        let (done, is_done) = oneshot::channel();
        if self.0.commands.send(command(done)).await.is_ok() {
            let _ = is_done.await;
        }
    }
}

impl<V: Version> Clone for Client<V> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<V: Version> fmt::Debug for Client<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.state()).finish()
    }
}

/// A call that is made when it is awaited.
#[must_use = "nothing is sent before the call is awaited"]
pub struct Call<M: Method>(Request<M::Version>);

/// A call that answers twice; made when it is awaited.
#[must_use = "nothing is sent before the call is awaited"]
pub struct Begin<M: AckMethod>(Request<M::Version>);

struct Request<V: Version> {
    client: Client<V>,
    params: Result<Json, ClientError>,
    timeout_ms: Option<u64>,
}

impl<V: Version> Request<V> {
    fn new(client: &Client<V>, params: &impl crate::wire::Typed) -> Self {
        let params = Json::of(params);
        Self {
            client: client.clone(),
            params: params.map_err(|invalid| ClientError::Invalid(invalid.to_string())),
            timeout_ms: None,
        }
    }

    /// Sends the call; gives where its answers arrive.
    async fn send(
        self,
        method: &'static str,
        ack: Option<oneshot::Sender<Box<dyn Payload>>>,
    ) -> Result<Pending<V>, ClientError> {
        let (last, answer) = oneshot::channel();
        // From here on a call that is dropped is forgotten.
        let pending = Pending {
            answer,
            is_answered: false,
            client: self.client,
        };
        let call = driver::Call {
            method,
            params: self.params?,
            timeout_ms: self.timeout_ms,
            waiter: Waiter { ack, last },
        };
        let sent = pending.client.0.calls.send(call).await;
        sent.map_err(|_| ClientError::Stopped)?;
        Ok(pending)
    }
}

/// A call that waits for its last answer.
struct Pending<V: Version> {
    answer: oneshot::Receiver<Result<Box<dyn Payload>, ClientError>>,
    is_answered: bool,
    client: Client<V>,
}

impl<V: Version> Pending<V> {
    async fn answer(&mut self) -> Result<Box<dyn Payload>, ClientError> {
        let outcome = (&mut self.answer).await;
        self.is_answered = true;
        outcome.unwrap_or(Err(ClientError::Stopped))
    }
}

impl<V: Version> Drop for Pending<V> {
    fn drop(&mut self) {
        if !self.is_answered {
            self.answer.close();
            self.client.0.dropped.notify_one();
        }
    }
}

/// A payload as the type its row read it as.
fn typed<T: 'static>(payload: Box<dyn Payload>) -> T {
    payload.take().expect("a method's row reads its own types")
}

impl<M: Method> Call<M> {
    /// Gives the call up when there is no answer after this time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.timeout_ms = Some(milliseconds(timeout));
        self
    }
}

impl<M: Method> IntoFuture for Call<M> {
    type Output = Result<M::Result, ClientError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut pending = self.0.send(M::NAME, None).await?;
            pending.answer().await.map(typed)
        })
    }
}

impl<M: AckMethod> Begin<M> {
    /// Gives the call up when there is no last answer after this time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.timeout_ms = Some(milliseconds(timeout));
        self
    }
}

impl<M: AckMethod> IntoFuture for Begin<M> {
    type Output = Result<Run<M>, ClientError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (ack, acknowledged) = oneshot::channel();
            let mut pending = self.0.send(M::NAME, Some(ack)).await?;
            match acknowledged.await {
                Ok(payload) => Ok(Run {
                    ack: Some(typed(payload)),
                    result: None,
                    pending,
                }),
                // The last answer was the first, and nobody waits for an acknowledgement any more.
                Err(_) => Ok(Run {
                    ack: None,
                    result: Some(typed(pending.answer().await?)),
                    pending,
                }),
            }
        })
    }
}

/// A call that was answered for the first time. Dropping it forgets the call.
pub struct Run<M: AckMethod> {
    /// The acknowledgement; absent when the gateway gave the result at once.
    pub ack: Option<M::Ack>,
    result: Option<M::Result>,
    pending: Pending<M::Version>,
}

impl<M: AckMethod> Run<M> {
    /// Waits for the result.
    pub async fn finish(mut self) -> Result<M::Result, ClientError> {
        match self.result {
            Some(result) => Ok(result),
            None => self.pending.answer().await.map(typed),
        }
    }
}
