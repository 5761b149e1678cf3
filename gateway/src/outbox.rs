//! What one connection still has to send: a queue bounded in bytes, and what is dropped when its peer is slow.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use futures_util::task::AtomicWaker;
use protocol::{Delivery, Emit};
use serde_json::json;

/// Most requests of one connection that run at the same time; then its socket is not read.
pub(crate) const MAX_REQUESTS: usize = 64;
/// Most bytes of requests of one connection that run at the same time; one more message may pass this.
pub(crate) const MAX_REQUEST_BYTES: usize = 1024 * 1024;
/// What a queued frame costs besides its bytes, so that a flood of tiny frames is bounded too.
const FRAME_COST: usize = 64;
/// Longest text in a close frame, in bytes: the protocol's clients know no longer ones (RFC 6455 allows 123).
const CLOSE_REASON: usize = 120;

/// How a connection ends: the code and the text of its close frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Close {
    /// RFC 6455, section 7.4.
    pub(crate) code: u16,
    /// At most [`CLOSE_REASON`] bytes.
    pub(crate) reason: String,
}

impl Close {
    /// A close frame with the reason cut to what a close frame may hold.
    pub(crate) fn new(code: u16, reason: &str) -> Self {
        Self {
            code,
            reason: reason[..reason.floor_char_boundary(CLOSE_REASON)].to_owned(),
        }
    }
}

/// An event on its way to many connections: written once, each connection only adds its own `seq`.
#[derive(Debug)]
pub(crate) struct Broadcast {
    /// Everything before the value of `seq`.
    head: String,
    /// Everything after it.
    tail: String,
    /// What happens when the peer is slow.
    delivery: Delivery,
}

impl Broadcast {
    /// Writes the event, leaving a gap for `seq`.
    pub(crate) fn new(emit: &Emit, state_version: Option<&str>) -> Self {
        let head = format!(
            r#"{{"type":"event","event":{},"payload":{},"seq":"#,
            json!(emit.event.name),
            emit.payload.get()
        );
        let tail = state_version.map_or_else(
            || "}".to_owned(),
            |version| format!(r#","stateVersion":{version}}}"#),
        );
        Self {
            head,
            tail,
            delivery: emit.delivery,
        }
    }
}

/// A frame waiting to be written.
#[derive(Debug)]
pub(crate) enum Frame {
    /// A finished text.
    Text(String),
    /// An event shared with other connections, and its number on this one.
    Event(Arc<Broadcast>, u64),
}

impl Frame {
    /// Length of the text in bytes.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Event(event, seq) => event.head.len() + digits(*seq) + event.tail.len(),
        }
    }

    /// Appends the text.
    pub(crate) fn write_to(&self, out: &mut Vec<u8>) {
        match self {
            Self::Text(text) => out.extend_from_slice(text.as_bytes()),
            Self::Event(event, seq) => {
                let mut number = String::with_capacity(20);
                write!(number, "{seq}").expect("writing to a string cannot fail");
                for part in [&event.head, &number, &event.tail] {
                    out.extend_from_slice(part.as_bytes());
                }
            }
        }
    }
}

fn digits(number: u64) -> usize {
    number.checked_ilog10().map_or(1, |log| log as usize + 1)
}

/// What one connection still has to send, and how much of its work is under way.
#[derive(Debug)]
pub(crate) struct Outbox {
    queue: Mutex<Queue>,
    /// Bytes queued or handed to the socket but not yet taken by the kernel.
    backlog: AtomicUsize,
    ending: AtomicBool,
    requests: AtomicUsize,
    request_bytes: AtomicUsize,
    /// The connection's task: the only one that takes frames out.
    reader: AtomicWaker,
    /// Above this backlog events are dropped, or the connection is.
    limit: usize,
}

#[derive(Debug, Default)]
struct Queue {
    frames: VecDeque<Frame>,
    /// What the frames taken since the last [`Outbox::written`] cost.
    taken: usize,
    /// The number of the last event this connection was entitled to, dropped ones included.
    seq: u64,
    close: Option<Close>,
}

impl Outbox {
    /// An empty outbox; `limit` is the backlog in bytes above which the peer counts as slow.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            queue: Mutex::default(),
            backlog: AtomicUsize::new(0),
            ending: AtomicBool::new(false),
            requests: AtomicUsize::new(0),
            request_bytes: AtomicUsize::new(0),
            reader: AtomicWaker::new(),
            limit,
        }
    }

    /// Queues a response or a targeted event. Never dropped: what answers requests is bounded by the number of requests.
    pub(crate) fn send(&self, text: String) {
        let mut queue = self.queue();
        if queue.close.is_none() {
            self.push(&mut queue, Frame::Text(text));
        }
    }

    /// Queues a broadcast under this connection's next `seq`, or applies the event's rule when the peer is slow.
    ///
    /// A deliberate drop consumes a number, so a hole in `seq` always means a lost event.
    pub(crate) fn broadcast(&self, event: &Arc<Broadcast>) {
        let mut queue = self.queue();
        if queue.close.is_some() {
            return;
        }
        queue.seq += 1;
        if self.backlog() <= self.limit {
            let seq = queue.seq;
            self.push(&mut queue, Frame::Event(Arc::clone(event), seq));
            return;
        }
        match event.delivery {
            Delivery::DropIfSlow => {}
            Delivery::MustDeliver | Delivery::PerPayload => {
                self.end(&mut queue, Close::new(1008, "slow consumer"));
            }
        }
    }

    /// Ends the connection once everything queued so far is written. The first call decides code and reason.
    pub(crate) fn close(&self, close: Close) {
        self.end(&mut self.queue(), close);
    }

    /// Whether [`Outbox::close`] was called: nothing is accepted any more.
    pub(crate) fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Acquire)
    }

    /// The close frame to send when the queue is empty.
    pub(crate) fn ending(&self) -> Option<Close> {
        self.queue().close.clone()
    }

    /// Bytes queued or handed to the socket but not yet taken by the kernel.
    pub(crate) fn backlog(&self) -> usize {
        self.backlog.load(Ordering::Acquire)
    }

    /// How many requests are running.
    #[cfg(test)]
    pub(crate) fn running(&self) -> usize {
        self.requests.load(Ordering::Acquire)
    }

    /// Whether the connection may have another request: its running ones are within their bounds.
    pub(crate) fn has_room(&self) -> bool {
        self.requests.load(Ordering::Acquire) < MAX_REQUESTS
            && self.request_bytes.load(Ordering::Acquire) < MAX_REQUEST_BYTES
    }

    /// Counts a request of `bytes` as running until the guard is dropped.
    pub(crate) fn begin(self: &Arc<Self>, bytes: usize) -> Running {
        self.requests.fetch_add(1, Ordering::AcqRel);
        self.request_bytes.fetch_add(bytes, Ordering::AcqRel);
        Running {
            outbox: Arc::clone(self),
            bytes,
        }
    }

    /// Whom to wake when there is something to write or room to read. One task at a time.
    pub(crate) fn register(&self, waker: &Waker) {
        self.reader.register(waker);
    }

    /// Moves frames to `out`, each encoded by `encode`, until `out` holds `enough` bytes or nothing is left.
    pub(crate) fn take(
        &self,
        out: &mut Vec<u8>,
        enough: usize,
        encode: impl Fn(&Frame, &mut Vec<u8>),
    ) {
        let mut queue = self.queue();
        while out.len() < enough {
            let Some(frame) = queue.frames.pop_front() else {
                break;
            };
            queue.taken += frame.len() + FRAME_COST;
            encode(&frame, out);
        }
        if queue.frames.is_empty() && queue.frames.capacity() > 32 {
            // A burst is over: an idle connection keeps no room for the next one.
            queue.frames = VecDeque::new();
        }
    }

    /// Says that everything taken so far is in the kernel's hands.
    pub(crate) fn written(&self) {
        let mut queue = self.queue();
        let taken = std::mem::take(&mut queue.taken);
        self.backlog.fetch_sub(taken, Ordering::AcqRel);
    }

    fn push(&self, queue: &mut Queue, frame: Frame) {
        self.backlog
            .fetch_add(frame.len() + FRAME_COST, Ordering::AcqRel);
        queue.frames.push_back(frame);
        self.reader.wake();
    }

    fn end(&self, queue: &mut Queue, close: Close) {
        if queue.close.is_none() {
            queue.close = Some(close);
            self.ending.store(true, Ordering::Release);
            self.reader.wake();
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        // No code that can panic runs under the lock, so a poisoned queue is still a whole one.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that is running; dropping it makes room for the next one.
#[derive(Debug)]
pub(crate) struct Running {
    outbox: Arc<Outbox>,
    bytes: usize,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.outbox.requests.fetch_sub(1, Ordering::AcqRel);
        self.outbox
            .request_bytes
            .fetch_sub(self.bytes, Ordering::AcqRel);
        self.outbox.reader.wake();
    }
}

#[cfg(test)]
mod tests {
    use protocol::{EVENTS, Json};

    use super::*;

    fn event(delivery: Delivery, payload: &str) -> Arc<Broadcast> {
        let event = EVENTS
            .iter()
            .find(|event| event.delivery == delivery)
            .expect("both kinds of events exist");
        Arc::new(Broadcast::new(
            &Emit {
                event,
                payload: Json::of(payload).unwrap(),
                delivery: event.delivery,
            },
            None,
        ))
    }

    fn drain(outbox: &Outbox) -> Vec<String> {
        let mut frames = Vec::new();
        loop {
            let mut out = Vec::new();
            outbox.take(&mut out, 1, Frame::write_to);
            outbox.written();
            if out.is_empty() {
                return frames;
            }
            frames.push(String::from_utf8(out).unwrap());
        }
    }

    fn seqs(frames: &[String]) -> Vec<u64> {
        let seq = |text: &String| {
            serde_json::from_str::<serde_json::Value>(text).unwrap()["seq"]
                .as_u64()
                .unwrap()
        };
        frames.iter().map(seq).collect()
    }

    #[test]
    fn a_deliberate_drop_consumes_a_number() {
        let outbox = Outbox::new(1000);
        let lossy = event(Delivery::DropIfSlow, &"x".repeat(600));
        for _ in 0..5 {
            outbox.broadcast(&lossy);
        }
        assert_eq!(seqs(&drain(&outbox)), [1, 2]);
        outbox.broadcast(&lossy);
        assert_eq!(seqs(&drain(&outbox)), [6]);
        assert_eq!((outbox.backlog(), outbox.ending()), (0, None));
    }

    #[test]
    fn a_slow_peer_loses_its_connection_before_an_event_it_must_get() {
        let outbox = Outbox::new(1000);
        let vital = event(Delivery::MustDeliver, &"x".repeat(600));
        for _ in 0..5 {
            outbox.broadcast(&vital);
        }
        outbox.send("late".to_owned());
        assert_eq!(seqs(&drain(&outbox)), [1, 2]);
        assert_eq!(outbox.ending(), Some(Close::new(1008, "slow consumer")));
    }

    #[test]
    fn what_is_taken_counts_until_it_is_written() {
        let outbox = Outbox::new(1000);
        outbox.send("hello".to_owned());
        let queued = outbox.backlog();
        let mut out = Vec::new();
        outbox.take(&mut out, 1, Frame::write_to);
        assert_eq!((out.as_slice(), outbox.backlog()), (&b"hello"[..], queued));
        outbox.written();
        assert_eq!(outbox.backlog(), 0);
    }

    #[test]
    fn running_requests_leave_no_room_until_they_end() {
        let outbox = Arc::new(Outbox::new(1000));
        let running: Vec<_> = (0..MAX_REQUESTS).map(|_| outbox.begin(1)).collect();
        assert!(!outbox.has_room());
        drop(running);
        assert!(outbox.has_room());
        let _large = outbox.begin(MAX_REQUEST_BYTES);
        assert!(!outbox.has_room());
    }

    #[test]
    fn close_reasons_are_cut_between_characters() {
        assert_eq!(Close::new(1008, &"ab".repeat(100)).reason.len(), 120);
        assert_eq!(
            Close::new(1008, &format!("a{}", "é".repeat(100)))
                .reason
                .len(),
            119
        );
        assert_eq!(Close::new(1008, "short").reason, "short");
    }
}
