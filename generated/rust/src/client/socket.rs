//! A WebSocket: what comes from it, what waits to be sent, how it is left.

use std::collections::VecDeque;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::{Sink, SinkExt, Stream, StreamExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

use super::tls::Tls;

/// Longest message, in bytes, that is read or sent.
const LONGEST: usize = 25 << 20;
/// How long the gateway has to answer a close frame.
const FAREWELL: Duration = Duration::from_secs(2);

/// An open socket.
pub(super) struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// Requests that wait to be sent, by their ids.
    outgoing: VecDeque<(u64, Message)>,
    must_flush: bool,
    /// Nothing can be sent any more; what came before is still read.
    is_broken: bool,
}

/// What a socket has to say.
#[derive(Debug)]
pub(super) enum Happening {
    Opened,
    /// A message; an empty one stands for bytes that are no text.
    Message(String),
    Closed {
        code: u16,
        reason: String,
    },
}

impl Happening {
    fn lost(error: &tungstenite::Error) -> Self {
        match error {
            tungstenite::Error::Capacity(_) | tungstenite::Error::WriteBufferFull(_) => {
                Self::Closed {
                    code: 1009,
                    reason: "message too big".to_owned(),
                }
            }
            error => Self::Closed {
                code: 1006,
                reason: error.to_string(),
            },
        }
    }
}

/// Opens a socket. No redirect is followed: the gateway is where the application says, or nowhere.
pub(super) async fn open(url: String, tls: Tls) -> Result<Socket, String> {
    let config = WebSocketConfig::default()
        .read_buffer_size(4 << 10)
        .write_buffer_size(16 << 10)
        .max_write_buffer_size(LONGEST + (1 << 20))
        .max_message_size(Some(LONGEST))
        .max_frame_size(Some(LONGEST));
    let stream = tls.connect(&url, config).await?;
    Ok(Socket {
        stream,
        outgoing: VecDeque::new(),
        must_flush: false,
        is_broken: false,
    })
}

impl Socket {
    /// Queues a request.
    pub(super) fn send(&mut self, id: u64, text: String) {
        self.outgoing.push_back((id, Message::text(text)));
    }

    /// Takes a request back, if it still waits.
    pub(super) fn withdraw(&mut self, id: u64) {
        self.outgoing.retain(|(waits, _)| *waits != id);
    }

    /// Sends what waits, and gives what comes.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Happening> {
        if !self.is_broken {
            match self.poll_send(cx) {
                Poll::Ready(Err(error @ tungstenite::Error::WriteBufferFull(_))) => {
                    return Poll::Ready(Happening::lost(&error));
                }
                // The gateway may have said why before it hung up.
                Poll::Ready(Err(_)) => self.is_broken = true,
                Poll::Ready(Ok(())) | Poll::Pending => {}
            }
        }
        loop {
            let happening = match ready!(std::pin::Pin::new(&mut self.stream).poll_next(cx)) {
                Some(Ok(Message::Text(text))) => Happening::Message(text.as_str().to_owned()),
                Some(Ok(Message::Binary(bytes))) => {
                    let text = std::str::from_utf8(&bytes).unwrap_or_default();
                    Happening::Message(text.to_owned())
                }
                Some(Ok(Message::Close(frame))) => match frame {
                    Some(frame) => Happening::Closed {
                        code: frame.code.into(),
                        reason: frame.reason.to_string(),
                    },
                    // No status was given (RFC 6455, section 7.1.5).
                    None => Happening::Closed {
                        code: 1005,
                        reason: String::new(),
                    },
                },
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => continue,
                Some(Err(error)) => Happening::lost(&error),
                None => Happening::Closed {
                    code: 1006,
                    reason: String::new(),
                },
            };
            return Poll::Ready(happening);
        }
    }

    /// Ready when nothing waits any more.
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), tungstenite::Error>> {
        let mut stream = std::pin::Pin::new(&mut self.stream);
        while !self.outgoing.is_empty() {
            ready!(stream.as_mut().poll_ready(cx))?;
            if let Some((_, message)) = self.outgoing.pop_front() {
                stream.as_mut().start_send(message)?;
                self.must_flush = true;
            }
        }
        if self.must_flush {
            ready!(stream.poll_flush(cx))?;
            self.must_flush = false;
        }
        Poll::Ready(Ok(()))
    }

    /// Says goodbye, and listens until the gateway has hung up. Requests that still wait were given up.
    pub(super) async fn close(self, code: u16, reason: &str) {
        let frame = CloseFrame {
            code: code.into(),
            reason: reason.into(),
        };
        self.part(Some(frame)).await;
    }

    /// Answers the goodbye of the gateway.
    pub(super) async fn leave(self) {
        self.part(None).await;
    }

    async fn part(mut self, frame: Option<CloseFrame>) {
        let farewell = async {
            let _ = self.farewell(frame).await;
            // Hanging up on what has not been read would take back what has just been said.
            tokio::io::copy(self.stream.get_mut(), &mut tokio::io::sink()).await
        };
        // Whoever does not answer in time is left all the same.
        let _ = tokio::time::timeout(FAREWELL, farewell).await;
    }

    async fn farewell(&mut self, frame: Option<CloseFrame>) -> Result<(), tungstenite::Error> {
        match frame {
            Some(_) => self.stream.close(frame).await?,
            // The answer to the gateway's goodbye is queued already.
            None => self.stream.flush().await?,
        }
        while let Some(message) = self.stream.next().await {
            message?;
        }
        Ok(())
    }
}
