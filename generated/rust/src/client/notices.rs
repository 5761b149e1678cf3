//! What a client tells the application: a stream with a bound, which says so when it overflowed.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use futures_util::Stream;

use crate::json::Json;

use super::contract::Version;
use super::error::ClientError;
use super::machine::State;

/// Something a client tells.
#[derive(Debug)]
pub enum Notice<V: Version> {
    /// The state is another.
    State(State),
    /// The gateway said hello: this is the state of things; events tell what changes.
    Hello(Arc<V::Hello>),
    /// Something happened.
    Event {
        /// What.
        event: V::Event,
        /// Its number among the events of the connection.
        seq: Option<u64>,
        /// The version of the state it belongs to.
        state_version: Option<Json>,
    },
    /// The gateway dropped events: read again what they would have changed.
    Gap {
        /// The number that should have come.
        expected: u64,
        /// The number that came.
        received: u64,
    },
    /// This stream dropped notices, because nobody read them in time: so many are missing here.
    Overflow {
        /// How many.
        lost: u64,
    },
    /// A frame of an unknown type, as it came.
    Unknown(Json),
    /// Something came that is not valid. It was dropped; the connection stays.
    Invalid {
        /// What is wrong.
        text: String,
        /// What came, if it was JSON.
        frame: Option<Json>,
    },
    /// The connection was lost, or could not be made.
    Failure(ClientError),
}

/// How much a stream holds while nobody reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Most notices.
    pub notices: usize,
    /// Most bytes of the messages they came from.
    pub bytes: usize,
}

impl Default for Bound {
    fn default() -> Self {
        Self {
            notices: 1024,
            bytes: 32 << 20,
        }
    }
}

/// The stream of notices. It ends when the client has ended. Dropping it is fine: then nothing is kept.
#[derive(Debug)]
pub struct Notices<V: Version>(Arc<Mutex<Queue<V>>>);

#[derive(Debug)]
struct Queue<V: Version> {
    bound: Bound,
    waiting: VecDeque<(usize, Notice<V>)>,
    bytes: usize,
    /// How many were dropped since the last one that waits.
    lost: u64,
    reader: Option<Waker>,
    has_ended: bool,
    is_read: bool,
}

/// The writing end.
#[derive(Debug)]
pub(super) struct Teller<V: Version>(Arc<Mutex<Queue<V>>>);

/// A stream of notices, and its writing end.
pub(super) fn channel<V: Version>(bound: Bound) -> (Teller<V>, Notices<V>) {
    let queue = Arc::new(Mutex::new(Queue {
        bound,
        waiting: VecDeque::new(),
        bytes: 0,
        lost: 0,
        reader: None,
        has_ended: false,
        is_read: true,
    }));
    (Teller(Arc::clone(&queue)), Notices(queue))
}

fn lock<V: Version>(queue: &Mutex<Queue<V>>) -> MutexGuard<'_, Queue<V>> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<V: Version> Teller<V> {
    /// Tells; `bytes` is the length of the message it came from.
    pub(super) fn tell(&self, bytes: usize, notice: Notice<V>) {
        let mut queue = lock(&self.0);
        if !queue.is_read {
            return;
        }
        // One that is larger than all bounds still gets through when nothing else waits.
        let is_full = queue.waiting.len() >= queue.bound.notices
            || (queue.bytes + bytes > queue.bound.bytes && !queue.waiting.is_empty());
        if is_full {
            queue.lost += 1;
        } else {
            let lost = std::mem::take(&mut queue.lost);
            if lost > 0 {
                queue.waiting.push_back((0, Notice::Overflow { lost }));
            }
            queue.bytes += bytes;
            queue.waiting.push_back((bytes, notice));
        }
        if let Some(reader) = queue.reader.take() {
            drop(queue);
            reader.wake();
        }
    }
}

impl<V: Version> Drop for Teller<V> {
    fn drop(&mut self) {
        let mut queue = lock(&self.0);
        queue.has_ended = true;
        if let Some(reader) = queue.reader.take() {
            drop(queue);
            reader.wake();
        }
    }
}

impl<V: Version> Notices<V> {
    /// The next notice; `None` when the client has ended.
    pub async fn next(&mut self) -> Option<Notice<V>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Notice<V>>> {
        let mut queue = lock(&self.0);
        if let Some((bytes, notice)) = queue.waiting.pop_front() {
            queue.bytes -= bytes;
            return Poll::Ready(Some(notice));
        }
        let lost = std::mem::take(&mut queue.lost);
        if lost > 0 {
            return Poll::Ready(Some(Notice::Overflow { lost }));
        }
        if queue.has_ended {
            return Poll::Ready(None);
        }
        queue.reader = Some(cx.waker().clone());
        Poll::Pending
    }
}

impl<V: Version> Stream for Notices<V> {
    type Item = Notice<V>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Notice<V>>> {
        self.get_mut().poll(cx)
    }
}

impl<V: Version> Drop for Notices<V> {
    fn drop(&mut self) {
        let mut queue = lock(&self.0);
        queue.is_read = false;
        queue.waiting.clear();
    }
}
