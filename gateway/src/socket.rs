//! One WebSocket over one stream: messages in, queued frames out, and a close frame at the end whatever happened.
//!
//! tungstenite parses and judges everything that arrives and answers pings and closes. Text frames are written here:
//! a server's frames are two to ten bytes of header before the text, and the library's write buffer keeps the size of
//! the largest message it ever held (a `hello-ok` is 60 KB when 200 clients are present), for every connection.

#[cfg(test)]
mod tests;

use std::future::poll_fn;
use std::io::{self, Read, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::time::timeout;
use tungstenite::Message;
use tungstenite::error::{Error, ProtocolError};
use tungstenite::protocol::{Role, WebSocketConfig, WebSocketContext};

use crate::outbox::{Close, Frame, Outbox};

/// Largest message a peer may send, in bytes; told to clients as `policy.maxPayload`. One of exactly this size passes.
///
/// It also holds before the handshake, as clients know it. Until then a connection costs what its peer has really sent:
/// the buffer grows with the bytes that arrive, not with the length a header claims.
pub(crate) const MAX_MESSAGE: usize = 512 * 1024;
/// How much is read at once. The library zeroes this much before each read and keeps it per connection; after a longer
/// message it keeps the room for that, and offers no way to take it back.
const READ_BUFFER: usize = 4 * 1024;
/// Replies gathered into one write.
const WRITE_BATCH: usize = 32 * 1024;
/// Backlog above which a peer is not read until it has taken some of its replies.
const READ_PAUSE: usize = 256 * 1024;
/// Room for pongs and the answer to a close frame; beyond it the library keeps only the newest pong.
const CONTROL_BUFFER: usize = 1024;
/// Pings and pongs a peer may send per second. Clients send one per half minute.
const CONTROL_RATE: u32 = 1000;
/// How long a peer may take to read what is queued for it before the close frame.
const FLUSH_LIMIT: Duration = Duration::from_secs(30);
/// How long a peer may take to answer our close frame.
const ANSWER_LIMIT: Duration = Duration::from_secs(5);
/// How much a peer may still send after our close frame: whoever is in the middle of a message that is far too long gets
/// to read why it is refused.
const UNREAD_LIMIT: usize = 64 * 1024 * 1024;

/// Why there are no more messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// We close: [`Outbox::close`] was called, or the peer broke the protocol.
    Ours,
    /// The peer sent a close frame.
    Theirs,
    /// The stream is gone.
    Lost,
}

/// One WebSocket over one stream.
pub(crate) struct Socket<S> {
    stream: S,
    context: WebSocketContext,
    /// Control frames the library wants written.
    control: Vec<u8>,
    /// The library had more of them than fit.
    congested: bool,
    /// Frames on their way to the kernel, and how much of them is there already.
    batch: Vec<u8>,
    sent: usize,
    /// The protocol was broken: what the peer still sends means nothing.
    broken: bool,
    second: Instant,
    controls: u32,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Socket<S> {
    /// Takes over an upgraded stream and what was already read from it.
    pub(crate) fn new(stream: S, already_read: &[u8]) -> Self {
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER)
            .write_buffer_size(0)
            .max_write_buffer_size(CONTROL_BUFFER)
            .max_message_size(Some(MAX_MESSAGE))
            .max_frame_size(Some(MAX_MESSAGE))
            .accept_unmasked_frames(false);
        Self {
            stream,
            context: WebSocketContext::from_partially_read(
                already_read.to_vec(),
                Role::Server,
                Some(config),
            ),
            control: Vec::new(),
            congested: false,
            batch: Vec::new(),
            sent: 0,
            broken: false,
            second: Instant::now(),
            controls: 0,
        }
    }

    /// Writes everything queued.
    pub(crate) async fn flush(&mut self, outbox: &Outbox) -> io::Result<()> {
        poll_fn(|cx| self.poll_flush(cx, outbox)).await
    }

    /// The next message, text or binary; writes what is queued while it waits. Nothing is lost when it is dropped.
    pub(crate) async fn next(&mut self, outbox: &Outbox) -> Result<Bytes, End> {
        poll_fn(|cx| self.poll_next(cx, outbox)).await
    }

    /// Ends the connection: writes what is queued, then the close frame, and waits a little for the peer's.
    pub(crate) async fn finish(mut self, end: End, outbox: &Outbox) {
        if end == End::Lost {
            return;
        }
        let ending = outbox.ending();
        outbox.close(Close::new(1000, ""));
        if !matches!(timeout(FLUSH_LIMIT, self.flush(outbox)).await, Ok(Ok(()))) {
            return;
        }
        if end == End::Theirs {
            // The library holds the answer; reading once more makes it write it.
            let _ = self.read_message(&mut Context::from_waker(std::task::Waker::noop()));
            self.batch.append(&mut self.control);
        } else {
            encode_close(
                &ending.unwrap_or_else(|| Close::new(1000, "")),
                &mut self.batch,
            );
        }
        let goodbye = async {
            self.flush(outbox).await?;
            if end == End::Ours && !self.broken {
                self.await_answer().await;
            }
            // Closing a socket with unread bytes resets it, and a reset may overtake our close frame: say that we are
            // done, then read until the peer is done too.
            self.stream.shutdown().await?;
            let mut unread = vec![0; READ_BUFFER];
            let mut left = UNREAD_LIMIT;
            while left > 0 {
                match self.stream.read(&mut unread).await? {
                    0 => break,
                    read => left = left.saturating_sub(read),
                }
            }
            io::Result::Ok(())
        };
        let _ = timeout(ANSWER_LIMIT, goodbye).await;
    }

    /// Waits for the close frame that answers ours.
    async fn await_answer(&mut self) {
        poll_fn(|cx| {
            loop {
                match ready!(self.read_message(cx)) {
                    // Control frames the library would like to send come after our close frame: never.
                    Ok(Message::Close(_)) | Err(_) => return Poll::Ready(()),
                    Ok(_) => self.control.clear(),
                }
            }
        })
        .await;
    }

    fn poll_next(&mut self, cx: &mut Context<'_>, outbox: &Outbox) -> Poll<Result<Bytes, End>> {
        outbox.register(cx.waker());
        let mut read_done = false;
        let mut blocked = false;
        loop {
            if outbox.is_ending() {
                return Poll::Ready(Err(End::Ours));
            }
            // Read first: the replies to everything that has arrived leave in one write.
            let pause = if blocked { READ_PAUSE } else { WRITE_BATCH };
            while !read_done && outbox.has_room() && outbox.backlog() < pause {
                match self.read_message(cx) {
                    Poll::Ready(Ok(Message::Text(text))) => return Poll::Ready(Ok(text.into())),
                    Poll::Ready(Ok(Message::Binary(bytes))) => return Poll::Ready(Ok(bytes)),
                    Poll::Ready(Ok(Message::Close(_))) => return Poll::Ready(Err(End::Theirs)),
                    Poll::Ready(Ok(_)) if self.count_control() => {}
                    Poll::Ready(Ok(_)) => {
                        return Poll::Ready(Err(self.fail(
                            outbox,
                            1008,
                            "too many control frames",
                        )));
                    }
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(self.judge(outbox, &error))),
                    Poll::Pending => read_done = true,
                }
            }
            match self.poll_flush(cx, outbox) {
                Poll::Ready(Err(_)) => return Poll::Ready(Err(End::Lost)),
                // The library only moves its control frames when it is asked to read.
                Poll::Ready(Ok(())) if std::mem::take(&mut self.congested) => read_done = false,
                Poll::Ready(Ok(())) if read_done || !outbox.has_room() => return Poll::Pending,
                Poll::Ready(Ok(())) => blocked = false,
                Poll::Pending if read_done || blocked => return Poll::Pending,
                Poll::Pending => blocked = true,
            }
        }
    }

    /// Writes batches until neither the queue nor the library has anything left.
    fn poll_flush(&mut self, cx: &mut Context<'_>, outbox: &Outbox) -> Poll<io::Result<()>> {
        loop {
            while self.sent < self.batch.len() {
                let written =
                    ready!(Pin::new(&mut self.stream).poll_write(cx, &self.batch[self.sent..]))?;
                if written == 0 {
                    return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
                }
                self.sent += written;
            }
            if self.sent > 0 {
                self.batch.clear();
                self.sent = 0;
                outbox.written();
            }
            self.batch.append(&mut self.control);
            outbox.take(&mut self.batch, WRITE_BATCH, encode_text);
            if self.batch.is_empty() {
                // An idle connection keeps no write buffer.
                self.batch = Vec::new();
                return Pin::new(&mut self.stream).poll_flush(cx);
            }
        }
    }

    fn read_message(&mut self, cx: &mut Context<'_>) -> Poll<Result<Message, Error>> {
        let mut wire = Wire {
            stream: &mut self.stream,
            cx,
            control: &mut self.control,
            congested: &mut self.congested,
        };
        match self.context.read(&mut wire) {
            Err(Error::Io(error)) if error.kind() == io::ErrorKind::WouldBlock => Poll::Pending,
            result => Poll::Ready(result),
        }
    }

    /// Counts a ping or pong; false when there are too many of them in this second.
    fn count_control(&mut self) -> bool {
        if self.second.elapsed() >= Duration::from_secs(1) {
            self.second = Instant::now();
            self.controls = 0;
        }
        self.controls += 1;
        self.controls <= CONTROL_RATE
    }

    /// Turns an error of the library into the close frame the peer deserves; the library would just hang up.
    fn judge(&mut self, outbox: &Outbox, error: &Error) -> End {
        match error {
            Error::Capacity(_) => self.fail(outbox, 1009, ""),
            Error::Utf8(_) => self.fail(outbox, 1007, ""),
            Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => End::Lost,
            Error::Protocol(_) => self.fail(outbox, 1002, ""),
            _ => End::Lost,
        }
    }

    fn fail(&mut self, outbox: &Outbox, code: u16, reason: &str) -> End {
        self.broken = true;
        outbox.close(Close::new(code, reason));
        End::Ours
    }
}

/// What the library sees as its stream: reads come from the socket, its control frames are kept for the next batch.
struct Wire<'a, 'c, S> {
    stream: &'a mut S,
    cx: &'a mut Context<'c>,
    control: &'a mut Vec<u8>,
    congested: &'a mut bool,
}

impl<S: AsyncRead + Unpin> Read for Wire<'_, '_, S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut buffer = ReadBuf::new(buffer);
        match Pin::new(&mut *self.stream).poll_read(self.cx, &mut buffer) {
            Poll::Ready(result) => result.map(|()| buffer.filled().len()),
            Poll::Pending => Err(io::ErrorKind::WouldBlock.into()),
        }
    }
}

impl<S> Write for Wire<'_, '_, S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // The library hands over whole frames, so they never land inside one of ours. When it has to wait it replaces
        // the pong it holds by the next one: a flood of pings costs this buffer and no more.
        if self.control.len() + bytes.len() > CONTROL_BUFFER {
            *self.congested = true;
            return Err(io::ErrorKind::WouldBlock.into());
        }
        self.control.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// RFC 6455, section 5.2: a whole text message, not masked.
fn encode_text(frame: &Frame, out: &mut Vec<u8>) {
    let len = frame.len();
    out.reserve(len + 10);
    out.push(0x81);
    if len < 126 {
        out.push(u8::try_from(len).expect("below 126"));
    } else if let Ok(len) = u16::try_from(len) {
        out.push(126);
        out.extend_from_slice(&len.to_be_bytes());
    } else {
        out.push(127);
        out.extend_from_slice(&(len as u64).to_be_bytes());
    }
    frame.write_to(out);
}

/// RFC 6455, section 5.5.1.
fn encode_close(close: &Close, out: &mut Vec<u8>) {
    out.push(0x88);
    out.push(u8::try_from(2 + close.reason.len()).expect("close reasons are cut"));
    out.extend_from_slice(&close.code.to_be_bytes());
    out.extend_from_slice(close.reason.as_bytes());
}
