//! What the application does for a client: signing with the device's key, and keeping device tokens.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::future::BoxFuture;

use super::config::DeviceKey;

/// Why a signature could not be made.
pub type SignError = Box<dyn std::error::Error + Send + Sync>;

/// Signs with the key of a device.
pub trait Signer: Send + Sync + 'static {
    /// The Ed25519 signature of the payload (RFC 8032).
    fn sign(&self, payload: &[u8]) -> impl Future<Output = Result<[u8; 64], SignError>> + Send;
}

/// Keeps the tokens a gateway issues to a device, one per role.
///
/// They are secrets: keep them where other users cannot read them.
///
/// The client asks for one thing at a time: what never ends is never followed by another. Connecting does not wait for it longer
/// than [`Config::load_timeout_ms`](super::Config::load_timeout_ms).
pub trait TokenStore: Send + Sync + 'static {
    /// The token that was stored last, if there is one.
    fn load(&self, device_id: &str, role: &str) -> impl Future<Output = Option<String>> + Send;

    /// Keeps a token, instead of the last one.
    fn store(
        &self,
        device_id: &str,
        role: &str,
        token: &str,
        scopes: &[String],
    ) -> impl Future<Output = ()> + Send;

    /// Forgets the token: the gateway does not accept it any more.
    fn forget(&self, device_id: &str, role: &str) -> impl Future<Output = ()> + Send;
}

/// The device a client runs on: it proves itself with its key, and may get a token of its own.
#[derive(Clone)]
pub struct Device {
    pub(super) key: DeviceKey,
    signer: Arc<dyn AnySigner>,
    store: Option<Arc<dyn AnyStore>>,
}

impl Device {
    /// A device with an id and a public key, spelled as the protocol wants them.
    pub fn new(id: impl Into<String>, public_key: impl Into<String>, signer: impl Signer) -> Self {
        let (id, public_key) = (id.into(), public_key.into());
        Self {
            key: DeviceKey { id, public_key },
            signer: Arc::new(signer),
            store: None,
        }
    }

    /// Keeps the device's tokens in `store`. Without one, the gateway's token or password is needed each time.
    #[must_use]
    pub fn store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut device = f.debug_struct("Device");
        device.field("key", &self.key).finish_non_exhaustive()
    }
}

/// A [`Signer`] of any type.
trait AnySigner: Send + Sync {
    fn sign(self: Arc<Self>, payload: String) -> BoxFuture<'static, Result<[u8; 64], SignError>>;
}

impl<S: Signer> AnySigner for S {
    fn sign(self: Arc<Self>, payload: String) -> BoxFuture<'static, Result<[u8; 64], SignError>> {
        Box::pin(async move { Signer::sign(&*self, payload.as_bytes()).await })
    }
}

/// What is asked of a store.
enum Wish {
    Load,
    Store { token: String, scopes: Vec<String> },
    Forget,
}

/// A [`TokenStore`] of any type. Only loading gives something.
trait AnyStore: Send + Sync {
    fn ask(
        self: Arc<Self>,
        device_id: String,
        role: String,
        wish: Wish,
    ) -> BoxFuture<'static, Option<String>>;
}

impl<S: TokenStore> AnyStore for S {
    fn ask(
        self: Arc<Self>,
        device_id: String,
        role: String,
        wish: Wish,
    ) -> BoxFuture<'static, Option<String>> {
        Box::pin(async move {
            match wish {
                Wish::Load => return self.load(&device_id, &role).await,
                Wish::Store { token, scopes } => {
                    self.store(&device_id, &role, &token, &scopes).await;
                }
                Wish::Forget => self.forget(&device_id, &role).await,
            }
            None
        })
    }
}

/// What the application answered.
#[derive(Debug)]
pub(super) enum Answer {
    Loaded(Option<String>),
    Signed(Result<String, String>),
}

/// How long the store has to keep what it still has to keep when the client ends.
const LAST_WORK: Duration = Duration::from_secs(2);

/// What the application is asked.
pub(super) struct Hooks {
    device: Option<Device>,
    /// The signature an attempt waits for. A store that never answers does not keep a device from signing.
    signing: Option<BoxFuture<'static, Answer>>,
    /// What the store is asked, one after the other: a token is stored before it is loaded again.
    jobs: VecDeque<Job>,
}

struct Job {
    /// Its answer is for one attempt, and of no use later.
    is_passing: bool,
    run: BoxFuture<'static, Option<Answer>>,
}

impl Hooks {
    pub(super) fn new(device: Option<Device>) -> Self {
        Self {
            device,
            signing: None,
            jobs: VecDeque::new(),
        }
    }

    pub(super) fn load(&mut self, device_id: String, role: String) {
        let asked = self.ask(device_id, role, Wish::Load);
        self.begin(true, async move {
            let token = match asked {
                Some(asked) => asked.await,
                None => None,
            };
            Some(Answer::Loaded(token))
        });
    }

    pub(super) fn store(
        &mut self,
        device_id: String,
        role: String,
        token: String,
        scopes: Vec<String>,
    ) {
        let wish = Wish::Store { token, scopes };
        if let Some(asked) = self.ask(device_id, role, wish) {
            self.begin(false, async move {
                asked.await;
                None
            });
        }
    }

    pub(super) fn forget(&mut self, device_id: String, role: String) {
        if let Some(asked) = self.ask(device_id, role, Wish::Forget) {
            self.begin(false, async move {
                asked.await;
                None
            });
        }
    }

    pub(super) fn sign(&mut self, payload: String) {
        if let Some(device) = &self.device {
            let signed = Arc::clone(&device.signer).sign(payload);
            self.signing = Some(Box::pin(async move {
                let signature = signed.await.map(|bytes| base64url(&bytes));
                Answer::Signed(signature.map_err(|error| error.to_string()))
            }));
        }
    }

    /// Nobody waits for the stored token any more.
    pub(super) fn stop_loading(&mut self) {
        self.jobs.retain(|job| !job.is_passing);
    }

    /// The attempt is over: nobody waits for its answers any more.
    pub(super) fn give_up(&mut self) {
        self.stop_loading();
        self.signing = None;
    }

    /// The next answer.
    pub(super) async fn next(&mut self) -> Answer {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Answer> {
        if let Some(signing) = &mut self.signing
            && let Poll::Ready(answer) = signing.as_mut().poll(cx)
        {
            self.signing = None;
            return Poll::Ready(answer);
        }
        while let Some(job) = self.jobs.front_mut() {
            let answer = ready!(job.run.as_mut().poll(cx));
            self.jobs.pop_front();
            if let Some(answer) = answer {
                return Poll::Ready(answer);
            }
        }
        Poll::Pending
    }

    /// Waits until everything that is kept has been kept, if the store does that in time.
    pub(super) async fn finish(&mut self) {
        self.give_up();
        let kept = async {
            while let Some(job) = self.jobs.front_mut() {
                (&mut job.run).await;
                self.jobs.pop_front();
            }
        };
        let _ = tokio::time::timeout(LAST_WORK, kept).await;
    }

    fn ask(
        &self,
        device_id: String,
        role: String,
        wish: Wish,
    ) -> Option<BoxFuture<'static, Option<String>>> {
        let store = self.device.as_ref()?.store.as_ref()?;
        Some(Arc::clone(store).ask(device_id, role, wish))
    }

    fn begin(
        &mut self,
        is_passing: bool,
        run: impl Future<Output = Option<Answer>> + Send + 'static,
    ) {
        let run = Box::pin(run);
        self.jobs.push_back(Job { is_passing, run });
    }
}

/// RFC 4648, section 5, without padding.
fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..=chunk.len() {
            let value = (group >> (18 - 6 * digit)) & 63;
            text.push(char::from(ALPHABET[value as usize]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64url_is_that_of_the_rfc() {
        for (bytes, text) in [
            (&b""[..], ""),
            (b"f", "Zg"),
            (b"fo", "Zm8"),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg"),
            (b"\xff\xef\xbe", "_---"),
        ] {
            assert_eq!(base64url(bytes), text);
        }
    }
}
