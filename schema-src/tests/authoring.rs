//! What authors write, and what the document says for it.

#[path = "authoring/mistakes.rs"]
pub mod mistakes;

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use protocol_schema::builder::build;
use protocol_schema::document::Status;
use protocol_schema::rows::{Connection, Members, Namespace, Protocol};
use protocol_schema::{
    NonEmpty, Nullable, Untyped, Usually, VOCABULARY, definition, methods, protocol,
};
use serde_json::{Value, json};

/// What a caller may be allowed to do.
#[protocol]
pub enum Scope {
    /// Writing.
    #[protocol(name = "operator.write")]
    Write,
}

/// A frame.
#[protocol(tag = "type", open)]
pub enum Frame {
    /// The only kind.
    Only(OnlyFrame),
}

/// The only kind of frame.
#[protocol]
pub struct OnlyFrame {
    /// Always `only`.
    #[protocol(constant = "only")]
    pub r#type: String,
}

/// Every kind of member. Its docs
/// span lines.
///
/// * a list
/// * of two
#[protocol]
pub struct EveryKind {
    /// A byte.
    pub byte: u8,
    /// Any sign.
    pub signed: i64,
    /// Bounded.
    #[protocol(min = 10, max = 20)]
    pub bounded: u64,
    /// Starts at one.
    pub positive: Option<NonZeroU64>,
    /// A fraction.
    pub fraction: f64,
    /// A yes or no.
    pub flag: Option<bool>,
    /// Text with bounds.
    #[protocol(min_length = 1, max_length = 64, pattern = "^[a-z]+$")]
    pub text: Option<String>,
    /// At least one character.
    pub label: NonEmpty,
    /// A list with bounds.
    #[protocol(min_items = 2, max_items = 12)]
    pub list: Vec<NonEmpty>,
    /// A map.
    pub map: BTreeMap<String, u32>,
    /// Any JSON.
    #[protocol(untyped = "because this is a test")]
    pub any: Option<Untyped>,
    /// Must be there, may be null.
    pub nullable: Nullable<NonEmpty>,
    /// Absent, null or a value.
    pub three: Option<Nullable<String>>,
    /// Another type, or null, or absent.
    pub three_named: Option<Nullable<Inner>>,
    /// Another type.
    pub inner: Option<Inner>,
    /// Renamed and old.
    #[protocol(name = "URL", deprecated = "use `label`")]
    pub url: Option<String>,
}

/// What the forms of unions and enums are.
#[protocol(allow(field_case = "older than the rule"))]
pub struct EveryChoice {
    /// Absent, null or one of a list.
    pub level: Option<Nullable<Level>>,
    /// Null or a text with bounds.
    #[protocol(min_length = 1, max_length = 64)]
    pub label: Option<Nullable<String>>,
    /// Null or a number with bounds.
    #[protocol(min = 1)]
    pub count: Nullable<u64>,
    /// One number.
    #[protocol(constant = 1)]
    pub version: f64,
    /// A known target or the name of one.
    pub target: Target,
    /// Kept when decoded.
    pub state: Option<State>,
    /// Never empty.
    #[protocol(allow(ids_non_empty = "there is none", field_case = "older"))]
    pub decision: Option<Decision>,
    /// By either name.
    pub by: Either,
    /// Usually one type.
    #[protocol(untyped = "older clients send anything")]
    pub usually: Option<Usually<Inner>>,
    /// Usually one type, each.
    #[protocol(untyped = "older clients send anything")]
    pub list: Vec<Usually<Inner>>,
}

/// How much.
#[protocol(closed)]
pub enum Level {
    /// Little.
    Low,
    /// Much.
    #[protocol(deprecated = "too much")]
    High,
}

/// Where to.
#[protocol(or_text)]
pub enum Target {
    /// Where the last one went.
    Last,
}

/// How it is.
#[protocol(open_when_typed)]
pub enum State {
    /// On.
    On,
    /// Off.
    Off,
}

/// What was decided.
#[protocol(open, min_length = 1)]
pub enum Decision {
    /// Yes.
    Approved,
}

/// By either name.
#[protocol(untagged, allow(no_untagged_unions = "there were two names"))]
pub enum Either {
    /// By its id.
    ById(At),
    /// By its names.
    ByNames(Vec<NonEmpty>),
}

/// A list under a name.
#[protocol(allow(no_bare_lists = "it is older"))]
pub struct Names(#[protocol(max_items = 3)] pub Vec<NonEmpty>);

/// Anything under a name.
#[protocol]
pub struct Anything(#[protocol(untyped = "nobody knows what it is")] pub Untyped);

/// Something or nothing.
#[protocol]
pub struct Perhaps(pub Nullable<Inner>);

/// A type inside another.
#[protocol(deprecated = "use nothing")]
pub struct Inner {}

/// What a client sends.
#[protocol]
pub struct Sent {
    /// When.
    pub schedule: Schedule,
    /// How.
    pub wake: Wake,
    /// Makes a repetition safe.
    pub idempotency_key: NonEmpty,
}

/// When.
#[protocol(tag = "kind", deprecated = "use `Wake`")]
pub enum Schedule {
    /// Once.
    At(At),
    /// Again and again.
    Every(Every),
}

/// Once.
#[protocol]
pub struct At {
    /// Always `at`.
    #[protocol(constant = "at")]
    pub kind: String,
}

/// Again and again.
#[protocol]
pub struct Every {
    /// Always `every`.
    #[protocol(constant = "every")]
    pub kind: String,
}

/// How.
#[protocol]
pub enum Wake {
    /// Later.
    NextHeartbeat,
    /// At once.
    #[protocol(deprecated = "wait")]
    Now,
}

/// What the server sends.
#[protocol]
pub struct Received {
    /// Every kind of member.
    pub members: EveryKind,
    /// How it went.
    pub outcome: Outcome,
    /// Every kind of choice.
    pub choices: EveryChoice,
}

/// How it went.
#[protocol]
pub enum Outcome {
    /// Well.
    Ok,
    /// It did not.
    #[protocol(name = "ERR")]
    Failed,
}

/// A namespace.
#[methods]
pub trait Good {
    /// Does it.
    #[method(
        scope = Write, idempotency = idempotency_key, repeats = DoneAgain, ack = Inner, earlier = [Inner, Sent], emits = ["good.said"],
        result_bytes = 10, since = "2026.1", allow(name_length = "it is long enough")
    )]
    fn it(params: Sent) -> Received;

    /// Lists them.
    #[method(scope = Write, since = "2026.1")]
    fn names(params: Either) -> Names;

    /// Says anything.
    #[method(scope = Write, since = "2026.1")]
    fn anything(params: Inner) -> Anything;

    /// Says something or nothing.
    #[method(scope = Write, since = "2026.1")]
    fn perhaps(params: Inner) -> Perhaps;

    /// It was said.
    #[event(delivery = PerPayload, role = Node, since = "2026.1")]
    fn said(payload: Inner);
}

const GOOD: Protocol = Protocol {
    name: "sample",
    version: 7,
    also: &[],
    status: Status::Frozen,
    connection: Some(Connection {
        handshake: "good.it",
        challenge: None,
        tick: Some("good.said"),
        shutdown: None,
    }),
    title: "Test",
    description: "A test.",
    frames: definition::<Frame>,
    scopes: Scope::MEMBERS,
    errors: &[],
    namespaces: &[Good],
};

#[test]
fn rows_have_their_forms() {
    let document = build(&GOOD).0.to_json();
    let document: Value = serde_json::from_str(&document).expect("a document is JSON");
    assert_eq!(
        document["x-protocol"],
        json!({"name": "sample", "version": 7, "also": [], "status": "frozen",
            "connection": {"handshake": "good.it", "tick": "good.said"}})
    );
    assert_eq!(
        document["x-methods"][0],
        json!({"name": "good.it", "namespace": "Good", "id": "it", "description": "Does it.", "since": "2026.1",
            "params": {"$ref": "#/definitions/Sent"},
            "earlier": [{"$ref": "#/definitions/Inner"}, {"$ref": "#/definitions/Sent"}],
            "result": {"$ref": "#/definitions/Received"}, "answer": "ack-then-final", "ack": {"$ref": "#/definitions/Inner"}, "role": "operator",
            "scope": "operator.write", "idempotency": "idempotencyKey", "repeats": "done-again", "effect": "repeats",
            "emits": ["good.said"], "resultBytes": {"default": 10, "maximum": 262_144}, "errors": [],
            "x-allow": {"name-length": "it is long enough"}})
    );
    assert_eq!(
        document["x-events"],
        json!([{"name": "good.said", "namespace": "Good", "id": "said", "description": "It was said.",
            "since": "2026.1", "payload": {"$ref": "#/definitions/Inner"}, "role": "node",
            "delivery": "per-payload"}])
    );
}

fn with(namespaces: &'static [Namespace]) -> Vec<String> {
    let connection = None;
    let (_, mistakes) = build(&Protocol {
        namespaces,
        connection,
        ..GOOD
    });
    mistakes.iter().map(ToString::to_string).collect()
}

#[test]
fn members_have_their_forms() {
    let (document, mistakes) = build(&GOOD);
    assert_eq!(mistakes, []);
    assert_eq!(
        document.definitions["EveryKind"],
        json!({
            "type": "object",
            "description": "Every kind of member. Its docs span lines.\n\n* a list\n* of two",
            "additionalProperties": false,
            "required": ["byte", "signed", "bounded", "fraction", "label", "list", "map", "nullable"],
            "properties": {
                "byte": {"type": "integer", "description": "A byte.", "minimum": 0, "maximum": 255},
                "signed": {"type": "integer", "description": "Any sign.",
                    "minimum": -9_007_199_254_740_991_i64, "maximum": 9_007_199_254_740_991_i64},
                "bounded": {"type": "integer", "description": "Bounded.", "minimum": 10, "maximum": 20},
                "positive": {"type": "integer", "description": "Starts at one.",
                    "minimum": 1, "maximum": 9_007_199_254_740_991_i64},
                "fraction": {"type": "number", "description": "A fraction."},
                "flag": {"type": "boolean", "description": "A yes or no."},
                "text": {"type": "string", "description": "Text with bounds.",
                    "minLength": 1, "maxLength": 64, "pattern": "^[a-z]+$"},
                "label": {"type": "string", "description": "At least one character.", "minLength": 1},
                "list": {"type": "array", "description": "A list with bounds.",
                    "minItems": 2, "maxItems": 12, "items": {"type": "string", "minLength": 1}},
                "map": {"type": "object", "description": "A map.",
                    "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 4_294_967_295_i64}},
                "any": {"description": "Any JSON.", "x-untyped": "because this is a test"},
                "nullable": {"description": "Must be there, may be null.",
                    "anyOf": [{"type": "string", "minLength": 1}, {"type": "null"}]},
                "three": {"description": "Absent, null or a value.", "anyOf": [{"type": "string"}, {"type": "null"}]},
                "threeNamed": {"description": "Another type, or null, or absent.",
                    "anyOf": [{"$ref": "#/definitions/Inner"}, {"type": "null"}]},
                "inner": {"description": "Another type.", "allOf": [{"$ref": "#/definitions/Inner"}]},
                "URL": {"type": "string", "description": "Renamed and old.",
                    "deprecated": true, "x-deprecated": "use `label`"},
            }
        })
    );
    assert_eq!(
        document.definitions["Inner"],
        json!({"type": "object", "description": "A type inside another.", "deprecated": true,
            "x-deprecated": "use nothing", "additionalProperties": false, "properties": {}})
    );
}

#[test]
fn choices_have_their_forms() {
    let (document, mistakes) = build(&GOOD);
    assert_eq!(mistakes, []);
    let check = |name: &str, expected: Value| assert_eq!(document.definitions[name], expected);
    let properties = json!({
        "level": {"description": "Absent, null or one of a list.", "anyOf": [
            {"const": "low", "type": "string", "description": "Little."},
            {"const": "high", "type": "string", "description": "Much.", "deprecated": true, "x-deprecated": "too much"},
            {"type": "null"},
        ]},
        "label": {"description": "Null or a text with bounds.",
            "anyOf": [{"type": "string", "minLength": 1, "maxLength": 64}, {"type": "null"}]},
        "count": {"description": "Null or a number with bounds.",
            "anyOf": [{"type": "integer", "minimum": 1, "maximum": 9_007_199_254_740_991_i64}, {"type": "null"}]},
        "version": {"const": 1, "type": "number", "description": "One number."},
        "target": {"description": "A known target or the name of one.", "allOf": [{"$ref": "#/definitions/Target"}]},
        "state": {"description": "Kept when decoded.", "allOf": [{"$ref": "#/definitions/State"}]},
        "decision": {"description": "Never empty.",
            "x-allow": {"ids-non-empty": "there is none", "field-case": "older"},
            "allOf": [{"$ref": "#/definitions/Decision"}]},
        "by": {"description": "By either name.", "allOf": [{"$ref": "#/definitions/Either"}]},
        "usually": {"description": "Usually one type.",
            "anyOf": [{"$ref": "#/definitions/Inner"}, {"x-untyped": "older clients send anything"}]},
        "list": {"type": "array", "description": "Usually one type, each.",
            "items": {"anyOf": [{"$ref": "#/definitions/Inner"}, {"x-untyped": "older clients send anything"}]}},
    });
    check(
        "EveryChoice",
        json!({"type": "object", "description": "What the forms of unions and enums are.",
            "x-allow": {"field-case": "older than the rule"}, "additionalProperties": false,
            "required": ["count", "version", "target", "by", "list"], "properties": properties}),
    );
    check(
        "Target",
        json!({"description": "Where to.", "anyOf": [
            {"const": "last", "type": "string", "description": "Where the last one went."},
            {"type": "string", "minLength": 1},
        ]}),
    );
    check(
        "State",
        json!({"description": "How it is.", "x-open": true, "anyOf": [
            {"const": "on", "type": "string", "description": "On."},
            {"const": "off", "type": "string", "description": "Off."},
        ]}),
    );
    check(
        "Decision",
        json!({"type": "string", "description": "What was decided.", "minLength": 1,
            "x-values": [{"const": "approved", "description": "Yes."}]}),
    );
    check(
        "Either",
        json!({"description": "By either name.",
            "x-allow": {"no-untagged-unions": "there were two names"},
            "anyOf": [{"$ref": "#/definitions/At"}, {"type": "array", "items": {"type": "string", "minLength": 1}}]}),
    );
    check(
        "Names",
        json!({"type": "array", "description": "A list under a name.", "x-allow": {"no-bare-lists": "it is older"},
            "maxItems": 3, "items": {"type": "string", "minLength": 1}}),
    );
    check(
        "Anything",
        json!({"description": "Anything under a name.", "x-untyped": "nobody knows what it is"}),
    );
    check(
        "Perhaps",
        json!({"description": "Something or nothing.",
            "anyOf": [{"$ref": "#/definitions/Inner"}, {"type": "null"}]}),
    );
}

#[test]
fn what_clients_send_is_closed_and_what_servers_send_is_open() {
    let (document, _) = build(&GOOD);
    assert_eq!(
        document.definitions["Wake"],
        json!({"description": "How.", "anyOf": [
            {"const": "next-heartbeat", "type": "string", "description": "Later."},
            {"const": "now", "type": "string", "description": "At once.", "deprecated": true, "x-deprecated": "wait"},
        ]})
    );
    assert_eq!(
        document.definitions["Outcome"],
        json!({"type": "string", "description": "How it went.", "x-values": [
            {"const": "ok", "description": "Well."},
            {"const": "ERR", "description": "It did not."},
        ]})
    );
    assert_eq!(
        document.definitions["Schedule"],
        json!({"description": "When.", "anyOf": [{"$ref": "#/definitions/At"}, {"$ref": "#/definitions/Every"}],
            "deprecated": true, "x-deprecated": "use `Wake`",
            "discriminator": {"propertyName": "kind"}})
    );
    assert_eq!(document.definitions["Frame"]["x-open"], json!(true));
}

#[test]
fn the_result_keeps_to_the_vocabulary() {
    let text = build(&GOOD).0.to_json();
    let vocabulary: Value = serde_json::from_str(VOCABULARY).expect("the vocabulary is JSON");
    let instance = serde_json::from_str(&text).expect("a document is JSON");
    let validator = jsonschema::validator_for(&vocabulary).expect("the vocabulary is a schema");
    let violations: Vec<_> = validator
        .iter_errors(&instance)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(violations, Vec::<String>::new());
    assert!(
        text.contains("\"answer\": \"ack-then-final\",\n      \"ack\": {"),
        "{text}"
    );
}
