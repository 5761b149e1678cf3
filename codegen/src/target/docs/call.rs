//! How a call looks on the wire: what somebody needs beside a method's own entry to make it without a client.

use serde_json::{Value, json};

use super::facts;
use super::json;
use super::places::Places;
use super::prose::{Block, Span};
use crate::model::{Answer, Effect, Method, Protocol};
use crate::target::examples::Examples;

/// Shows the request that opens a connection, another one, its response, and one that failed. Empty where the document does
/// not say how a connection is opened.
pub(super) fn shown(
    protocol: &Protocol,
    places: &Places<'_>,
    examples: &Examples<'_>,
) -> Vec<Block> {
    blocks(protocol, places, examples).unwrap_or_default()
}

fn blocks(protocol: &Protocol, places: &Places<'_>, examples: &Examples<'_>) -> Option<Vec<Block>> {
    let connection = protocol.version.as_ref()?.connection.as_ref()?;
    let methods = || protocol.namespaces.iter().flat_map(|of| &of.methods);
    let handshake = methods().find(|method| method.wire == connection.handshake)?;
    let is_simple = |method: &&Method| {
        method.wire != handshake.wire
            && method.answer == Answer::Once
            && method.deprecated.is_none()
    };
    // One that only reads, so that nobody regrets to have tried it.
    let reading = methods().find(|method| is_simple(method) && method.effect == Effect::None);
    let method = reading.or_else(|| methods().find(is_simple))?;
    let request = |id: &str, method: &Method| {
        let params = examples.of(method.params)?.value;
        Some(code(
            &json!({ "type": "req", "id": id, "method": method.wire, "params": params }),
        ))
    };

    let mut opening = vec![Span::text(
        "Each message of the WebSocket is one JSON object in a text message. ",
    )];
    if let Some(challenge) = &connection.challenge {
        opening.push(Span::text("The server begins with "));
        opening.push(places.event_name(challenge));
        opening.push(Span::text(". "));
    }
    opening.push(Span::text("The first request is "));
    opening.push(places.method_name(&handshake.wire));
    opening.push(Span::text(":"));
    let asking = vec![
        Span::text("Its response says "),
        Span::code("\"ok\": true"),
        Span::text(" when the connection is open. Every other request looks the same, such as "),
        places.method_name(&method.wire),
        Span::text(":"),
    ];
    let answered = "The response has the id of its request; responses may come in another order than requests did:";
    let payload = examples.of(method.result)?.value;
    let mut blocks = vec![
        Block::Paragraph(opening),
        request("1", handshake)?,
        Block::Paragraph(asking),
        request("2", method)?,
        Block::Paragraph(vec![Span::text(answered)]),
        code(&json!({ "type": "res", "id": "2", "ok": true, "payload": payload })),
    ];
    let codes = protocol.errors.iter().map(|error| &error.wire);
    if let Some(wire) = method.errors.iter().chain(codes).next() {
        blocks.push(Block::Paragraph(vec![
            Span::text("When it failed, there is an error instead of the payload, such as "),
            facts::word(wire, places),
            Span::text(":"),
        ]));
        let error = json!({ "code": wire, "message": "what is wrong, for people" });
        blocks.push(code(
            &json!({ "type": "res", "id": "2", "ok": false, "error": error }),
        ));
    }
    Some(blocks)
}

fn code(value: &Value) -> Block {
    let tokens = json::lay_out(value).into_iter();
    Block::Code(tokens.map(|token| token.text).collect())
}
