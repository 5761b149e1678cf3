//! The socket: limits, violations and the close frames they earn (gateway protocol, section 1; RFC 6455).

mod common;

use common::{Gateway, Raw, UPGRADE, connect_params, goodbye, masked, request};
use serde_json::json;
use tokio::io::AsyncWriteExt;

const MAX_MESSAGE: usize = 524_288;

/// A raw connection that has said hello.
async fn hello(gateway: &Gateway) -> Raw {
    let mut raw = gateway.raw().await;
    raw.next().await;
    raw.write(&masked(
        0x81,
        request("c", "connect", connect_params()).as_bytes(),
    ))
    .await;
    assert_eq!(raw.next().await["ok"], true);
    raw
}

/// An echo request of exactly `size` bytes.
fn echo(id: &str, size: usize) -> String {
    let empty = request(id, "system.echo", json!({"text": ""})).len();
    request(id, "system.echo", json!({"text": "x".repeat(size - empty)}))
}

#[tokio::test]
async fn messages_of_the_limit_pass_and_longer_ones_end_the_connection() {
    let gateway = Gateway::start(&[]);
    let mut raw = hello(&gateway).await;
    raw.write(&masked(0x81, echo("1", MAX_MESSAGE).as_bytes()))
        .await;
    assert_eq!(raw.next().await["ok"], true);
    raw.write(&masked(0x81, echo("2", MAX_MESSAGE + 1).as_bytes()))
        .await;
    assert_eq!(raw.end().await, goodbye(1009, ""));

    // Who writes it all before reading still learns why.
    let mut raw = hello(&gateway).await;
    raw.write(&masked(0x81, &vec![b'x'; 25 * 1024 * 1024]))
        .await;
    assert_eq!(raw.end().await, goodbye(1009, ""));

    // Also before the handshake, also when only the length says so, also in pieces.
    let mut raw = gateway.raw().await;
    raw.write(&[
        0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4,
    ])
    .await;
    assert_eq!(raw.end().await, goodbye(1009, ""));
    let mut raw = hello(&gateway).await;
    raw.write(&masked(0x01, &vec![b'x'; MAX_MESSAGE])).await;
    raw.write(&masked(0x80, b"x")).await;
    assert_eq!(raw.end().await, goodbye(1009, ""));
}

#[tokio::test]
async fn bytes_are_as_good_as_text_and_pieces_as_good_as_a_whole() {
    let gateway = Gateway::start(&[]);
    let mut raw = hello(&gateway).await;
    let text = echo("1", 200);
    raw.write(&masked(0x82, text.as_bytes())).await;
    assert_eq!(raw.next().await["id"], "1");
    let (first, last) = text.as_bytes().split_at(77);
    raw.write(&masked(0x01, first)).await;
    raw.write(&masked(0x89, b"between")).await;
    raw.write(&masked(0x80, last)).await;
    let pong = raw.frame().await.unwrap();
    assert_eq!(
        (pong.head, pong.payload.as_slice()),
        (0x8a, &b"between"[..])
    );
    assert_eq!(raw.next().await["id"], "1");
    // Bytes that are no text are no JSON either: ignored, as other messages that are not JSON.
    raw.write(&masked(0x82, &[0xff, 0xfe])).await;
    raw.write(&masked(0x81, echo("2", 100).as_bytes())).await;
    assert_eq!(raw.next().await["id"], "2");
}

#[tokio::test]
async fn t43_violations_are_answered_with_a_close_frame() {
    let gateway = Gateway::start(&[]);
    let unmasked = [&[0x81, 4][..], b"null"].concat();
    let cases: [(&str, Vec<u8>, u16); 17] = [
        ("unmasked text", unmasked, 1002),
        ("first reserved bit", masked(0xc1, b"{}"), 1002),
        ("second reserved bit", masked(0xa1, b"{}"), 1002),
        ("third reserved bit", masked(0x91, b"{}"), 1002),
        ("reserved data opcode", masked(0x83, b"{}"), 1002),
        ("reserved control opcode", masked(0x8b, b""), 1002),
        ("fragmented ping", masked(0x09, b""), 1002),
        ("oversized ping", masked(0x89, &[b'x'; 126]), 1002),
        ("oversized close", masked(0x88, &[b'x'; 126]), 1002),
        ("continuation of nothing", masked(0x80, b"{}"), 1002),
        (
            "text inside a message",
            [masked(0x01, b"{"), masked(0x81, b"}")].concat(),
            1002,
        ),
        ("invalid UTF-8", masked(0x81, b"\"\xff\""), 1007),
        ("UTF-8 surrogate", masked(0x81, b"\xed\xa0\x80"), 1007),
        ("UTF-8 cut off", masked(0x81, b"\"\xc3"), 1007),
        (
            "invalid UTF-8 in pieces",
            [masked(0x01, b"\""), masked(0x80, b"\xff\"")].concat(),
            1007,
        ),
        ("close of one byte", masked(0x88, b"x"), 1002),
        (
            "close with a code nobody may send",
            masked(0x88, &1005_u16.to_be_bytes()),
            1002,
        ),
    ];
    for (name, bytes, code) in cases {
        for connected in [false, true] {
            let mut raw = if connected {
                hello(&gateway).await
            } else {
                gateway.raw().await
            };
            raw.write(&bytes).await;
            assert_eq!(
                raw.end().await.map(|(code, _)| code),
                Some(code),
                "{name}, connected: {connected}"
            );
        }
    }
}

#[tokio::test]
async fn a_close_is_answered_after_the_replies_before_it() {
    let gateway = Gateway::start(&[]);
    let mut raw = hello(&gateway).await;
    let mut bytes = Vec::new();
    for i in 0..50 {
        bytes.extend(masked(0x81, echo(&i.to_string(), 300).as_bytes()));
    }
    bytes.extend(masked(0x88, &4000_u16.to_be_bytes()));
    raw.write(&bytes).await;
    for i in 0..50 {
        assert_eq!(raw.next().await["id"], i.to_string());
    }
    let close = raw.frame().await.unwrap();
    assert_eq!(
        (close.head, close.payload.as_slice()),
        (0x88, &4000_u16.to_be_bytes()[..])
    );
    assert_eq!(raw.frame().await, None);
}

#[tokio::test]
async fn t41_pings_are_answered_until_they_are_too_many() {
    let gateway = Gateway::start(&[]);
    let mut raw = hello(&gateway).await;
    for i in 0..10_u8 {
        raw.write(&masked(0x89, &[i; 125])).await;
        assert_eq!(raw.frame().await.unwrap().payload, [i; 125]);
    }
    let flood = masked(0x89, &[b'x'; 125]).repeat(20_000);
    let before = gateway.memory();
    let (mut reader, mut writer) = raw.stream.into_split();
    let writing = tokio::spawn(async move {
        let _ = writer.write_all(&flood).await;
        writer
    });
    let mut bytes = Vec::new();
    let reading = tokio::io::AsyncReadExt::read_to_end(&mut reader, &mut bytes);
    let _ = common::soon("the end of the flood", reading).await;
    drop(writing);
    let goodbye = [
        &[0x88, 26][..],
        &1008_u16.to_be_bytes(),
        b"too many control frames",
    ]
    .concat();
    assert!(
        bytes
            .windows(goodbye.len() - 2)
            .any(|window| window == &goodbye[2..]),
        "{} bytes",
        bytes.len()
    );
    assert!(gateway.memory() < before + 8 * 1024 * 1024);
}

#[tokio::test]
async fn bytes_behind_the_upgrade_are_not_lost() {
    let gateway = Gateway::start(&[]);
    let mut stream = gateway.tcp(None).await;
    let connect = masked(0x81, request("c", "connect", connect_params()).as_bytes());
    let health = masked(0x81, request("h", "health", json!({})).as_bytes());
    stream
        .write_all(&[UPGRADE.as_bytes(), &connect, &health].concat())
        .await
        .unwrap();
    let mut raw = Raw {
        stream,
        buffer: Vec::new(),
    };
    raw.upgraded().await;
    assert_eq!(raw.next().await["event"], "connect.challenge");
    assert_eq!(raw.next().await["id"], "c");
    assert_eq!(raw.next().await["id"], "h");
}

#[tokio::test]
async fn requests_that_are_no_upgrade_get_an_answer() {
    let gateway = Gateway::start(&[]);
    let upgrade = |more: &str| UPGRADE.replace("\r\n\r\n", &format!("\r\n{more}\r\n\r\n"));
    let cases = [
        (
            "GET / HTTP/1.1\r\nHost: x\r\n\r\n".to_owned(),
            "404",
            "Not Found",
        ),
        (
            "POST /any HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n".to_owned(),
            "404",
            "Not Found",
        ),
        (UPGRADE.replace("Version: 13", "Version: 8"), "426", ""),
        (
            UPGRADE.replace("dGhlIHNhbXBsZSBub25jZQ==", "short"),
            "400",
            "",
        ),
        (UPGRADE.replace("GET", "POST"), "400", ""),
        (upgrade("Host: other"), "400", ""),
        (upgrade("Content-Length: 5"), "400", ""),
        (
            upgrade("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="),
            "400",
            "",
        ),
        (
            upgrade("Origin: https://evil.example"),
            "403",
            "origin not allowed: add \"https://evil.example\"",
        ),
        (upgrade("Origin: null"), "403", ""),
        (upgrade("Origin: http://localhost:5173"), "101", ""),
        (
            UPGRADE.replace("GET /", "GET /any/path?with=query"),
            "101",
            "",
        ),
        (
            UPGRADE.replace("Host: localhost", "Host: gw.example.com"),
            "101",
            "",
        ),
        (
            upgrade("Sec-WebSocket-Extensions: permessage-deflate"),
            "101",
            "",
        ),
        ("nonsense\r\n\r\n".to_owned(), "400", ""),
    ];
    for (request, status, text) in cases {
        let answer = gateway.http(&request).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{request}{answer}"
        );
        assert!(answer.contains(text), "{request}{answer}");
        assert!(
            !answer.to_lowercase().contains("sec-websocket-extensions"),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn t38_a_connection_is_for_one_http_request() {
    let gateway = Gateway::start(&[]);
    let mut stream = gateway.tcp(None).await;
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    let mut answer = Vec::new();
    let reading = tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut answer);
    common::soon("the end of the connection", reading)
        .await
        .unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 404 "));
}

#[tokio::test]
async fn t02_a_rebound_page_stays_outside() {
    let request = UPGRADE
        .replace("Host: localhost", "Host: attacker.example:18789")
        .replace(
            "\r\n\r\n",
            "\r\nOrigin: http://attacker.example:18789\r\n\r\n",
        );
    let open = Gateway::start(&[]);
    assert!(open.http(&request).await.starts_with("HTTP/1.1 403 "));
    let guarded = Gateway::start(&["--token", "t"]);
    assert!(guarded.http(&request).await.starts_with("HTTP/1.1 101 "));
}

#[tokio::test]
async fn both_kinds_of_localhost_answer() {
    let gateway = Gateway::start(&[]);
    if std::net::TcpListener::bind("[::1]:0").is_err() {
        assert!(!common::in_ci(), "this machine has no IPv6");
        eprintln!("SKIPPED: this machine has no IPv6");
        return;
    }
    let (socket, _) = tokio_tungstenite::connect_async(format!("ws://[::1]:{}", gateway.port))
        .await
        .unwrap();
    common::Client { socket }.challenge().await;
}
