//! The socket on scripted streams.

use std::collections::VecDeque;

use futures_util::FutureExt;

use super::*;

/// A stream with a script: each read gives one piece, each write is kept; both can be made to wait.
#[derive(Default)]
struct Script {
    arriving: VecDeque<Vec<u8>>,
    written: Vec<Vec<u8>>,
    blocked: bool,
}

impl AsyncRead for Script {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let Some(mut piece) = self.arriving.pop_front() else {
            return Poll::Pending;
        };
        let rest = piece.split_off(piece.len().min(buffer.remaining()));
        buffer.put_slice(&piece);
        if !rest.is_empty() {
            self.arriving.push_front(rest);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Script {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.blocked {
            return Poll::Pending;
        }
        self.written.push(bytes.to_vec());
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

fn masked(head: u8, payload: &[u8]) -> Vec<u8> {
    let len = u16::try_from(payload.len()).unwrap().to_be_bytes();
    let len = if payload.len() < 126 {
        vec![0x80 | len[1]]
    } else {
        [&[0xfe], &len[..]].concat()
    };
    [&[head], &len[..], &[0; 4], payload].concat()
}

/// Answers every message with `reply` bytes until there is nothing more to read; gives how many there were.
fn answer_all(socket: &mut Socket<Script>, outbox: &Outbox, reply: usize) -> usize {
    let mut count = 0;
    while let Some(message) = socket.next(outbox).now_or_never() {
        message.expect("no end in the script");
        outbox.send("x".repeat(reply));
        count += 1;
    }
    count
}

#[test]
fn what_arrives_together_is_answered_in_one_write() {
    let arriving = masked(0x81, b"{}").repeat(100);
    let mut socket = Socket::new(
        Script {
            arriving: [arriving].into(),
            ..Script::default()
        },
        b"",
    );
    let outbox = Outbox::new(1000);
    assert_eq!(answer_all(&mut socket, &outbox, 100), 100);
    assert_eq!(
        socket
            .stream
            .written
            .iter()
            .map(Vec::len)
            .collect::<Vec<_>>(),
        [100 * 102]
    );
    // And an idle connection keeps no room for it.
    assert_eq!((socket.batch.capacity(), outbox.backlog()), (0, 0));
}

#[test]
fn a_peer_that_takes_nothing_is_read_only_so_far() {
    let arriving = (0..10_000).map(|_| masked(0x81, b"{}"));
    let mut socket = Socket::new(
        Script {
            arriving: arriving.collect(),
            blocked: true,
            ..Script::default()
        },
        b"",
    );
    let outbox = Outbox::new(usize::MAX);
    let read = answer_all(&mut socket, &outbox, 1000);
    assert!(
        (READ_PAUSE / 1100..READ_PAUSE / 1000 + 1).contains(&read),
        "{read} messages read"
    );
    socket.stream.blocked = false;
    assert_eq!(read + answer_all(&mut socket, &outbox, 1000), 10_000);
    assert_eq!(
        socket.stream.written.iter().map(Vec::len).sum::<usize>(),
        10_000 * 1004
    );
}

#[test]
fn pings_of_a_peer_that_takes_nothing_cost_two_small_buffers() {
    let arriving = masked(0x89, &[7; 125]).repeat(CONTROL_RATE as usize);
    let mut socket = Socket::new(
        Script {
            arriving: [arriving].into(),
            blocked: true,
            ..Script::default()
        },
        b"",
    );
    // This second does not end, however slow the machine.
    socket.second += Duration::from_hours(1);
    let outbox = Outbox::new(1000);
    assert_eq!(answer_all(&mut socket, &outbox, 0), 0);
    assert!(socket.control.len() + socket.batch.len() <= 2 * CONTROL_BUFFER);
    socket.stream.blocked = false;
    assert_eq!(answer_all(&mut socket, &outbox, 0), 0);
    let pong = [&[0x8a, 125][..], &[7; 125]].concat();
    let written = socket.stream.written.concat();
    assert!(
        written.chunks(pong.len()).all(|frame| frame == pong) && written.len() >= 8 * pong.len()
    );

    socket.stream.arriving.push_back(masked(0x89, b""));
    assert_eq!(socket.next(&outbox).now_or_never(), Some(Err(End::Ours)));
    assert_eq!(
        outbox.ending(),
        Some(Close::new(1008, "too many control frames"))
    );
}

#[test]
fn what_was_read_with_the_upgrade_comes_first() {
    let mut socket = Socket::new(Script::default(), &masked(0x81, b"early"));
    assert_eq!(
        socket.next(&Outbox::new(1000)).now_or_never(),
        Some(Ok(Bytes::from_static(b"early")))
    );
}

#[test]
fn lengths_are_written_in_their_three_forms() {
    for (len, head) in [
        (0, &[0x81, 0][..]),
        (125, &[0x81, 125]),
        (126, &[0x81, 126, 0, 126]),
        (65_535, &[0x81, 126, 255, 255]),
        (65_536, &[0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]),
    ] {
        let mut out = Vec::new();
        encode_text(&Frame::Text("x".repeat(len)), &mut out);
        assert_eq!((&out[..head.len()], out.len()), (head, head.len() + len));
    }
}
