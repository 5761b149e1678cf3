//! Events: numbering, presence, ticks, slow readers and the end (gateway protocol, sections 11 and 14).

mod common;

use common::{Gateway, Raw, connect_params, goodbye, masked, request, soon, visible};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;

#[tokio::test]
async fn ticks_are_numbered_per_connection() {
    let gateway = Gateway::start(&["--tick-interval-ms", "20"]);
    for _ in 0..2 {
        let mut client = gateway.connect().await;
        for seq in 1..=3 {
            let tick = client.event("tick").await;
            assert_eq!(
                tick,
                json!({"type": "event", "event": "tick", "payload": {"ts": tick["payload"]["ts"]}, "seq": seq})
            );
            assert!(tick["payload"]["ts"].is_u64());
        }
    }
}

#[tokio::test]
async fn the_others_hear_who_comes_and_goes() {
    let gateway = Gateway::start(&[]);
    let (mut witness, _) = gateway.connect_as(visible("witness")).await;
    let (guest, hello) = gateway.connect_as(visible("guest")).await;
    let shown = |event: &Value| {
        let presence = event["payload"]["presence"].as_array().unwrap().clone();
        presence
            .into_iter()
            .map(|entry| (entry["host"].clone(), entry["reason"].clone()))
            .find(|(host, _)| host == "guest")
    };
    let came = witness.event("presence").await;
    assert_eq!(shown(&came), Some((json!("guest"), json!("connect"))));
    assert_eq!(
        (&came["seq"], &came["stateVersion"]),
        (&json!(1), &json!({"presence": 3, "health": 1}))
    );
    assert_eq!(hello["snapshot"]["stateVersion"]["presence"], 3);

    // A command line is nobody who is around.
    drop(gateway.connect().await);
    drop(guest);
    let gone = witness.event("presence").await;
    assert_eq!(shown(&gone), Some((json!("guest"), json!("disconnect"))));
    assert_eq!(
        (&gone["seq"], &gone["stateVersion"]["presence"]),
        (&json!(2), &json!(4))
    );
}

#[tokio::test]
async fn a_stopping_gateway_says_goodbye() {
    for signal in ["TERM", "INT"] {
        let gateway = Gateway::start(&[]);
        let mut client = gateway.connect().await;
        let mut silent = gateway.open().await;
        silent.challenge().await;
        gateway.signal(signal);
        let end = || goodbye(1012, "service restart");
        let (events, goodbye) = client.rest().await;
        let shutdown = json!({"type": "event", "event": "shutdown", "payload": {"reason": "gateway stopping"}, "seq": 1});
        assert_eq!((events, goodbye), (vec![shutdown], end()));
        assert_eq!(silent.rest().await, (vec![], end()));
        assert_eq!(gateway.exit().await.code(), Some(0));
    }
}

#[tokio::test]
async fn a_second_signal_stops_at_once() {
    let gateway = Gateway::start(&[]);
    // A peer that never answers the close frame would be waited for.
    let mut raw = gateway.raw().await;
    raw.next().await;
    gateway.signal("TERM");
    while raw.frame().await.is_some_and(|frame| frame.head != 0x88) {}
    gateway.signal("TERM");
    assert_eq!(gateway.exit().await.code(), Some(1));
}

/// A client that has said hello and then reads nothing; the kernel holds `receive_buffer` bytes for it.
async fn deaf(gateway: &Gateway, receive_buffer: u32) -> Raw {
    let mut raw = Raw::upgrade(gateway.tcp(Some(receive_buffer)).await).await;
    raw.next().await;
    raw.write(&masked(
        0x81,
        request("c", "connect", connect_params()).as_bytes(),
    ))
    .await;
    assert_eq!(raw.next().await["ok"], true);
    raw
}

#[tokio::test(flavor = "multi_thread")]
async fn t39_who_does_not_read_is_not_read_either() {
    const SIZE: usize = 100_000;
    const COUNT: usize = 250;
    let gateway = Gateway::start(&[]);
    let mut witness = gateway.connect().await;
    let Raw { stream, buffer } = deaf(&gateway, 128 * 1024).await;
    let (reader, mut writer) = stream.into_split();
    let before = gateway.memory();

    let written = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = std::sync::Arc::clone(&written);
    let flood = tokio::spawn(async move {
        for i in 0..COUNT {
            let text = request(
                &i.to_string(),
                "system.echo",
                json!({"text": "x".repeat(SIZE)}),
            );
            writer
                .write_all(&masked(0x81, text.as_bytes()))
                .await
                .expect("the gateway is patient");
            count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        }
        writer
    });
    // The flood has stopped when a hundred answers to somebody else pass without progress.
    let mut last = usize::MAX;
    loop {
        let now = written.load(std::sync::atomic::Ordering::SeqCst);
        if now == last {
            break;
        }
        last = now;
        for _ in 0..100 {
            witness.request("health", json!({})).await;
        }
    }
    assert!(
        last < COUNT,
        "the gateway took {last} requests without giving an answer"
    );
    assert!(
        gateway.memory() < before + 16 * 1024 * 1024,
        "{} bytes more",
        gateway.memory() - before
    );

    // Nothing is lost: who reads again gets every answer.
    let stream = soon("the rest of the flood", async {
        let mut raw = Half { reader, buffer };
        for i in 0..COUNT {
            assert_eq!(raw.next().await["id"], i.to_string());
        }
        raw.reader
    });
    let reader = stream.await;
    let writer = flood.await.unwrap();
    drop((reader, writer));
}

/// The reading half of a raw client.
struct Half {
    reader: tokio::net::tcp::OwnedReadHalf,
    buffer: Vec<u8>,
}

impl Half {
    async fn next(&mut self) -> Value {
        use tokio::io::AsyncReadExt;
        loop {
            let len = self
                .buffer
                .get(2..10)
                .map(|len| u64::from_be_bytes(len.try_into().unwrap()));
            if let Some(len) = len
                .map(|len| usize::try_from(len).unwrap())
                .filter(|len| self.buffer.len() >= 10 + len)
            {
                assert_eq!(self.buffer[..2], [0x81, 127]);
                let frame: Vec<u8> = self.buffer.drain(..10 + len).collect();
                return serde_json::from_slice(&frame[10..]).unwrap();
            }
            let mut chunk = vec![0; 256 * 1024];
            let read = self.reader.read(&mut chunk).await.unwrap();
            assert!(read > 0, "the connection ended");
            self.buffer.extend_from_slice(&chunk[..read]);
        }
    }
}

#[tokio::test]
async fn a_slow_reader_misses_events_and_can_tell() {
    let gateway = Gateway::start(&[]);
    let mut slow = deaf(&gateway, 16 * 1024).await;
    let (mut witness, _) = gateway.connect_as(visible("witness")).await;
    // A full table of long entries makes each `presence` event some 300 KB.
    let mut guest = visible(&"h".repeat(256));
    for member in ["version", "platform", "deviceFamily", "modelIdentifier"] {
        guest["client"][member] = "x".repeat(256).into();
    }
    let mut guests = Vec::new();
    let mut seen = 0;
    let mut size = 0;
    // More than the kernel and the outbox hold together, whatever the kernel holds.
    while seen < 8 * 1024 * 1024 {
        let (client, _) = gateway.connect_as(guest.clone()).await;
        guests.push(client);
        if guests.len() > 150 {
            guests.remove(0);
            let event = witness.event("presence").await;
            size = event.to_string().len();
            seen += size;
        }
    }
    assert!(size > 200_000);

    // First what was queued, with a hole where events were dropped; then it is one of the others again.
    let mut seqs = Vec::new();
    loop {
        let event = slow.next().await;
        seqs.push(event["seq"].as_u64().unwrap());
        if seqs.windows(2).any(|pair| pair[1] > pair[0] + 1) {
            break;
        }
        // Something new has to happen before the hole can be seen.
        if slow.buffer.is_empty() {
            drop(gateway.connect_as(guest.clone()).await);
        }
    }
    assert!(seqs.windows(2).all(|pair| pair[0] < pair[1]), "{seqs:?}");
    assert_eq!(seqs[0], 1);
}

#[tokio::test]
async fn an_event_that_must_arrive_costs_a_slow_reader_its_connection() {
    let gateway = Gateway::start(&[]);
    let mut slow = deaf(&gateway, 16 * 1024).await;
    let (mut witness, _) = gateway.connect_as(visible("witness")).await;
    let mut guest = visible(&"h".repeat(256));
    for member in ["version", "platform", "deviceFamily", "modelIdentifier"] {
        guest["client"][member] = "x".repeat(256).into();
    }
    let mut guests = Vec::new();
    let mut seen = 0;
    while seen < 8 * 1024 * 1024 {
        guests.push(gateway.connect_as(guest.clone()).await.0);
        if guests.len() > 150 {
            guests.remove(0);
            seen += witness.event("presence").await.to_string().len();
        }
    }
    gateway.signal("TERM");
    let (_, end) = witness.rest().await;
    assert_eq!(end, goodbye(1012, "service restart"));
    assert_eq!(slow.end().await, goodbye(1008, "slow consumer"));
}
