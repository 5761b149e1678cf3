//! What an author may get wrong that the compiler cannot see.

use protocol_schema::builder::build;
use protocol_schema::rows::{Connection, Protocol};
use protocol_schema::{NonEmpty, Nullable, Untyped, methods, protocol};

use super::{At, GOOD, Inner, Wake, with};

/// Holds what the compiler cannot see.
#[protocol]
pub struct Wrong {
    /// Without a reason.
    pub any: Untyped,
    /// As wide as the machine.
    pub size: usize,
    /// Null in a list.
    pub list: Vec<Option<String>>,
    /// Not an integer of a known width.
    pub pair: (u8, u8),
    /// Sent both ways.
    pub wake: Wake,
    /// Its name is taken.
    pub other: other::Inner,
    /// Bounds that bound nothing.
    pub bounds: Bounds,
    /// Badly tagged.
    pub schedule: Untagged,
    /// Closed, with a bound of its own.
    pub bounded: Bounded,
}

/// Closed, with a bound of its own.
#[protocol(closed, min_length = 1)]
pub enum Bounded {
    /// One.
    One,
}

/// Bounds that bound nothing.
#[protocol]
pub struct Bounds {
    /// No integers.
    #[protocol(min = 1.5, max = "9")]
    pub fraction: u32,
    /// More than the type holds.
    #[protocol(max = 9_999_999_999_u64)]
    pub large: u32,
    /// None between.
    #[protocol(min = 9, max = 2)]
    pub crossed: u8,
    /// None between, and it may be `null`.
    #[protocol(min_items = 9, max_items = 2)]
    pub list: Nullable<Vec<String>>,
    /// Of another type.
    #[protocol(min_length = 1)]
    pub number: u8,
    /// Of another type.
    #[protocol(min = 1)]
    pub text: String,
    /// Less than nothing.
    #[protocol(max_length = -1)]
    pub short: String,
    /// Of another type.
    #[protocol(constant = 5)]
    pub constant: String,
    /// Twice.
    pub twice: Twice,
}

/// The same name twice.
#[protocol(closed)]
pub enum Twice {
    /// One.
    #[protocol(name = "x")]
    One,
    /// Two.
    #[protocol(name = "x")]
    Two,
}

/// Badly tagged.
#[protocol(tag = "kind")]
pub enum Untagged {
    /// Without a tag.
    Inner(Inner),
    /// Twice.
    At(At),
    /// Twice.
    Again(At),
}

/// Another module.
pub mod other {
    use super::protocol;

    /// The same name.
    #[protocol]
    pub struct Inner {}
}

/// A namespace.
#[methods]
pub trait Bad {
    /// Takes it.
    #[method(scope = None, emits = ["bad.news"], result_bytes = 300_000, since = "2026.1")]
    fn take(params: Wrong) -> Wrong;

    /// Takes it again.
    #[method(name = "bad.take", scope = None, idempotency = idempotency_key, since = "2026.1")]
    fn again(params: Renamed) -> Inner;
}

/// Its key has another name.
#[protocol]
pub struct Renamed {
    /// The key.
    #[protocol(name = "key")]
    pub idempotency_key: NonEmpty,
}

#[test]
fn what_the_compiler_cannot_see_is_told_with_its_place() {
    assert_eq!(
        with(&[Bad]),
        [
            "#/definitions/Wrong/properties/any: is untyped: say why with `#[protocol(untyped = \"reason\")]`",
            "#/definitions/Wrong/properties/size: has no portable bounds: use `u64`, `i64` or a smaller integer",
            "#/definitions/Wrong/properties/list/items: `Option` stands only directly on a member; `null` is said with \
             `Nullable`",
            "#/definitions/Wrong/properties/pair/items: has no type: use `Untyped` with a reason",
            "#/definitions/Wake: both sides send it: say `#[protocol(open)]`, `#[protocol(open_when_typed)]` or \
             `#[protocol(closed)]`",
            "#/definitions/Bounds/properties/fraction: cannot have the `minimum` 1.5",
            "#/definitions/Bounds/properties/fraction: cannot have the `maximum` \"9\"",
            "#/definitions/Bounds/properties/large: cannot be from 0 to 9999999999: its type holds 0 to 4294967295",
            "#/definitions/Bounds/properties/crossed: has no value: `minimum` is 9 and `maximum` is 2",
            "#/definitions/Bounds/properties/list/anyOf/0: has no value: `minItems` is 9 and `maxItems` is 2",
            "#/definitions/Bounds/properties/number: is an integer, which `minLength` says nothing about",
            "#/definitions/Bounds/properties/text: is a string, which `minimum` says nothing about",
            "#/definitions/Bounds/properties/short: cannot have the `maxLength` -1",
            "#/definitions/Bounds/properties/constant: is constant, and the constant is no string",
            "#/definitions/Twice: two values are \"x\"",
            "#/definitions/Untagged: both sides send it: say `#[protocol(open)]`, `#[protocol(open_when_typed)]` or \
             `#[protocol(closed)]`",
            "#/definitions/Inner2: two types have this name, but for the number at its end; rename one",
            "#/definitions/Bounded: only an `open` enum has a `min_length`",
            "#/definitions/Untagged: `Inner2` needs a member `kind` with `#[protocol(constant = \"…\")]`",
            "#/definitions/Untagged: two branches have the kind `at`",
            "bad.take: two methods have this name",
            "bad.take: the idempotency key `idempotencyKey` has another name on the wire; remove its `name`",
            "bad.take: it emits `bad.news`, and no event has this name: declare it, or write the name as it is on the wire",
            "bad.take: its result takes 300000 bytes by default and 262144 at most: raise `max_result_bytes`",
        ]
    );
}

#[test]
fn what_a_connection_consists_of_has_to_be_there() {
    let connection = Some(Connection {
        handshake: "good.said",
        challenge: Some("good.it"),
        tick: Some("good.said"),
        shutdown: Some("bye"),
    });
    let (_, mistakes) = build(&Protocol { connection, ..GOOD });
    let mistakes: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(
        mistakes,
        [
            "#/x-protocol/connection/handshake: no method is called `good.said`",
            "#/x-protocol/connection/challenge: no event is called `good.it`",
            "#/x-protocol/connection/shutdown: no event is called `bye`",
        ]
    );
}
