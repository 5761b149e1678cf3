//! The rules about documents, as a table.

use super::{Kind, Rule, names, rows, schemas};

/// All rules.
pub const RULES: &[Rule] = &[
    Rule {
        id: "name",
        purpose: "definitions and members can be spelled in every language",
        why: "A name becomes an identifier in Rust, Swift and TypeScript. One that has to be escaped or changed is another \
            name to whoever reads the code, and some names are no keys like others to JavaScript.",
        example: ["a member `2fa`, `a b` or `__proto__`", "`secondFactor`"],
        kind: Kind::Necessary,
        check: names::spelled,
    },
    Rule {
        id: "name-collision",
        purpose: "names stay apart in every language",
        why: "Names that differ in casing or punctuation alone become one name where a language has its own casing.",
        example: [
            "members `userId` and `user_id` of one object",
            "`userId` and `legacyUserId`",
        ],
        kind: Kind::Necessary,
        check: names::apart,
    },
    Rule {
        id: "ref-siblings",
        purpose: "nothing stands beside a `$ref`",
        why: "Draft-07 ignores everything beside a `$ref`; whoever wrote it there believes otherwise.",
        example: [
            r##"{"$ref": "#/definitions/A", "minLength": 1}"##,
            r##"{"allOf": [{"$ref": "#/definitions/A"}], "minLength": 1}"##,
        ],
        kind: Kind::Necessary,
        check: names::siblings,
    },
    Rule {
        id: "docs",
        purpose: "everything that people see is documented",
        why: "The text becomes the documentation in every language and in the reference. What a member means, its unit and \
            what its absence means stands nowhere else.",
        example: [
            r#"{"type": "string"}"#,
            r#"{"type": "string", "description": "The language of the user, such as `en-US`."}"#,
        ],
        kind: Kind::Any,
        check: schemas::documented,
    },
    Rule {
        id: "field-case",
        purpose: "members are written in `camelCase`",
        why: "One casing on the wire: clients in every language derive theirs from it, and nobody has to look names up.",
        example: [
            "`session_key`, `SessionKey`, `sessionID2_x`",
            "`sessionKey`",
        ],
        kind: Kind::Any,
        check: schemas::member_case,
    },
    Rule {
        id: "type-case",
        purpose: "definitions are written in `PascalCase`",
        why: "They become the names of types.",
        example: ["`chat_send_params`", "`ChatSendParams`"],
        kind: Kind::Any,
        check: schemas::type_case,
    },
    Rule {
        id: "enum-case",
        purpose: "the values of an enum are spelled in one way",
        why: "Whoever knows one value guesses the others: `next-run` beside `lastRun` is looked up each time.",
        example: ["`next-run`, `lastRun`", "`next-run`, `last-run`"],
        kind: Kind::Any,
        check: schemas::value_case,
    },
    Rule {
        id: "method-case",
        purpose: "methods and events are words in lower case, joined by dots and hyphens",
        why: "The part before the last dot groups them, and names are typed into scripts and logs.",
        example: ["`ChatSend`, `chat_send`", "`chat.send`"],
        kind: Kind::Protocol,
        check: rows::name_case,
    },
    Rule {
        id: "own-types",
        purpose: "each method owns its parameters and its result, each event its payload",
        why: "A type that two methods share cannot change for one of them without changing for the other.",
        example: [
            "`chat.send` and `chat.inject` both take `ChatParams`",
            "`ChatSendParams` and `ChatInjectParams`",
        ],
        kind: Kind::Protocol,
        check: rows::own_types,
    },
    Rule {
        id: "type-name",
        purpose: "types of methods and events are named after them: `…Params`, `…Result`, `…Event`",
        why: "Whoever knows the method knows the names of its types, in every language.",
        example: ["`chat.send` takes `SendOptions`", "`ChatSendParams`"],
        kind: Kind::Protocol,
        check: rows::type_names,
    },
    Rule {
        id: "idempotency-key",
        purpose: "what does something again with each repetition takes an idempotency key",
        why: "A client that loses its connection before the answer does not know whether the call was carried out. With a \
            key it asks again and nothing happens twice; without one it can only lose the call or double it.",
        example: [
            "effect `repeats` without `idempotency`",
            "a required `idempotencyKey` that `idempotency` names",
        ],
        kind: Kind::Protocol,
        check: rows::keys,
    },
    Rule {
        id: "integer-bounds",
        purpose: "integers have a smallest and a largest value",
        why: "Languages differ in what an integer holds. Bounds decide it on the wire, and nobody allocates what a client \
            made up.",
        example: [
            r#"{"type": "integer"}"#,
            r#"{"type": "integer", "minimum": 0, "maximum": 1000}"#,
        ],
        kind: Kind::Any,
        check: schemas::bounded,
    },
    Rule {
        id: "closed-objects",
        purpose: "objects that clients send take no members that they do not declare",
        why: "A misspelt member is refused instead of ignored: the caller hears of it at once.",
        example: [
            r#"{"type": "object", "properties": {…}}"#,
            r#"{"type": "object", "additionalProperties": false, "properties": {…}}"#,
        ],
        kind: Kind::Protocol,
        check: schemas::closed,
    },
    Rule {
        id: "id-not-empty",
        purpose: "ids and keys that are texts are not empty",
        why: "An empty id is one that was forgotten. Refused at the door, it names no record and matches no wildcard.",
        example: [
            r#""sessionKey": {"type": "string"}"#,
            r#""sessionKey": {"type": "string", "minLength": 1}"#,
        ],
        kind: Kind::Any,
        check: schemas::ids,
    },
    Rule {
        id: "untyped",
        purpose: "what may be any JSON says why",
        why: "Nobody can use a value without knowing what is in it. `x-untyped` holds the reason, and the list of reasons \
            is the list of what is still to be typed.",
        example: [
            r#""payload": {}"#,
            r#""payload": {"x-untyped": "each plugin has its own"}"#,
        ],
        kind: Kind::Any,
        check: schemas::typed,
    },
    Rule {
        id: "time-units",
        purpose: "times and durations say their unit in their name",
        why: "`timeout: 30` is thirty of something. `…Ms` is a number of milliseconds; `…At`, and `ts` for the moment of the \
            message itself, is a moment in milliseconds since 1970.",
        example: [
            "`timeout`, `createdTime`, `interval`",
            "`timeoutMs`, `createdAt`, `intervalMinutes`",
        ],
        kind: Kind::Any,
        check: schemas::units,
    },
    Rule {
        id: "since",
        purpose: "methods and events say with which release they came",
        why: "Clients find out whether a server can have it, and a deprecation can be counted in releases.",
        example: ["`since: \"1.0\"`", "`since: \"2026.1\"`"],
        kind: Kind::Protocol,
        check: rows::since,
    },
    Rule {
        id: "deprecation-note",
        purpose: "what is deprecated says what to use instead",
        why: "The text is what a compiler shows at the place where somebody has to change something.",
        example: [
            "`deprecated: \"old\"`",
            "``deprecated: \"use `chat.send`\"``",
        ],
        kind: Kind::Any,
        check: schemas::deprecations,
    },
    Rule {
        id: "result-size",
        purpose: "results are not larger than clients take",
        why: "A result above what clients accept as one message (25 MiB) closes their connection.",
        example: [
            "`resultBytes: {\"default\": 16384, \"maximum\": 99999999}`",
            "`resultBytes: {\"default\": 4096, \"maximum\": 262144}`, and a cursor for what comes next",
        ],
        kind: Kind::Protocol,
        check: rows::sizes,
    },
];
