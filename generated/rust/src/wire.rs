//! Decodes and validates in one pass: what the types of this crate are made of.
//!
//! A *seed* decodes one shape and checks its rules on the way: `list(text(1, 64), 0, MAX)`. The macros build types out of
//! seeds. Where a seed cannot carry a rule, [`checked`] asks the rules of the document.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::ser::Serialize;

use crate::invalid::Invalid;
use crate::json::Json;
use crate::rules::Rules;
use crate::tree::Tree;

/// No upper bound on a length.
pub(crate) const MAX: usize = usize::MAX;

/// A type of this protocol: decoding validates, and a rejection can be explained.
pub trait Typed: Serialize + DeserializeOwned {
    /// The rules of the document the type stands in.
    #[doc(hidden)]
    fn rules() -> &'static Rules;

    /// Where the type's own rule stands among them.
    #[doc(hidden)]
    const PLACE: &'static str;
}

/// Decodes and validates; a rejection names every violation.
pub fn decode<T: Typed>(bytes: &[u8]) -> Result<T, Invalid> {
    serde_json::from_slice(bytes)
        .map_err(|error| explain(T::rules(), T::rules().at(T::PLACE), bytes, &error))
}

/// Why bytes were rejected, in the words of the rules.
#[cold]
pub(crate) fn explain(
    rules: &Rules,
    rule: usize,
    bytes: &[u8],
    error: &serde_json::Error,
) -> Invalid {
    match serde_json::from_slice::<Tree>(bytes) {
        Err(error) => explain_syntax(bytes, &error),
        Ok(tree) => {
            let violations = rules.violations(rule, &tree);
            // The rules have nothing against it: it is the decoder that cannot hold the value.
            if violations.is_empty() {
                Invalid::because("", error.to_string())
            } else {
                Invalid::of(violations)
            }
        }
    }
}

#[cold]
pub(crate) fn explain_syntax(bytes: &[u8], error: &serde_json::Error) -> Invalid {
    let at_end = if bytes.is_empty() {
        " (the text is empty)"
    } else {
        ""
    };
    Invalid::because("syntax", format!("{error}{at_end}"))
}

/// A definition that can be named at run time.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// Decodes, and encodes again when asked to.
    pub(crate) run: fn(&[u8], encode: bool) -> Result<Vec<u8>, serde_json::Error>,
    /// Decoding keeps frames it does not know; only the rules tell that the document does not accept them.
    pub(crate) lenient: bool,
}

impl Entry {
    /// Runs the entry of that name.
    pub(crate) fn find(
        entries: &[Entry],
        rules: &Rules,
        name: &str,
        bytes: &[u8],
        encode: bool,
    ) -> Result<Vec<u8>, Invalid> {
        let found = entries.binary_search_by(|entry| entry.name.cmp(name)).ok();
        let Some((entry, rule)) = found.map(|at| &entries[at]).zip(rules.find(name)) else {
            let message = format!("there is no definition `{name}`; `#` is the document itself");
            return Err(Invalid::because("definition", message));
        };
        let encoded =
            (entry.run)(bytes, encode).map_err(|error| explain(rules, rule, bytes, &error))?;
        if entry.lenient
            && let Ok(tree) = serde_json::from_slice::<Tree>(bytes)
            && !rules.accepts(rule, &tree)
        {
            return Err(Invalid::of(rules.violations(rule, &tree)));
        }
        Ok(encoded)
    }
}

/// Decodes with a seed, and encodes again when asked to.
pub(crate) fn run<'de, S>(
    bytes: &'de [u8],
    encode: bool,
    seed: S,
) -> Result<Vec<u8>, serde_json::Error>
where
    S: DeserializeSeed<'de, Value: Serialize>,
{
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    if encode {
        serde_json::to_vec(&value)
    } else {
        Ok(Vec::new())
    }
}

/// Implements the plumbing of a seed that is its own visitor.
macro_rules! seed {
    ([$($generics:tt)*] $seed:ty => $value:ty, $method:ident, $wanted:literal, $($visit:tt)*) => {
        impl<'de, $($generics)*> DeserializeSeed<'de> for $seed {
            type Value = $value;

            #[inline]
            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<$value, D::Error> {
                deserializer.$method(self)
            }
        }

        impl<'de, $($generics)*> Visitor<'de> for $seed {
            type Value = $value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($wanted)
            }

            $($visit)*
        }
    };
}

/// A string of so many code points.
pub(crate) fn text(min: usize, max: usize) -> Text {
    Text { min, max }
}

#[derive(Clone, Copy)]
pub(crate) struct Text {
    min: usize,
    max: usize,
}

impl Text {
    #[inline]
    fn check<E: Error>(self, text: &str) -> Result<(), E> {
        // A code point takes one to four bytes; only in between do they have to be counted.
        let bytes = text.len();
        if bytes < self.min
            || (self.min > 1 && bytes / 4 < self.min && text.chars().count() < self.min)
        {
            return Err(E::custom(format_args!(
                "must NOT have fewer than {} characters",
                self.min
            )));
        }
        if bytes > self.max && text.chars().count() > self.max {
            return Err(E::custom(format_args!(
                "must NOT have more than {} characters",
                self.max
            )));
        }
        Ok(())
    }
}

seed! { [] Text => String, deserialize_string, "a string",
    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        self.check(text)?;
        Ok(text.to_owned())
    }

    #[inline]
    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        self.check(&text)?;
        Ok(text)
    }
}

/// A natural number within bounds; `2.0` is one.
pub(crate) fn uint(min: u64, max: u64) -> Uint {
    Uint { min, max }
}

#[derive(Clone, Copy)]
pub(crate) struct Uint {
    min: u64,
    max: u64,
}

/// The largest integer every language holds: 2^53 − 1.
const SAFE: f64 = 9_007_199_254_740_991.0;

seed! { [] Uint => u64, deserialize_u64, "an integer",
    #[inline]
    fn visit_u64<E: Error>(self, integer: u64) -> Result<u64, E> {
        if (self.min..=self.max).contains(&integer) {
            Ok(integer)
        } else {
            Err(out_of_bounds(integer, self.min, self.max))
        }
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<u64, E> {
        match u64::try_from(integer) {
            Ok(integer) => self.visit_u64(integer),
            Err(_) => Err(out_of_bounds(integer, self.min, self.max)),
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    fn visit_f64<E: Error>(self, float: f64) -> Result<u64, E> {
        if float.fract() == 0.0 && (0.0..=SAFE).contains(&float) {
            self.visit_u64(float as u64)
        } else {
            Err(E::invalid_value(Unexpected::Float(float), &self))
        }
    }
}

/// An integer within bounds; `-2.0` is one.
pub(crate) fn int(min: i64, max: i64) -> Int {
    Int { min, max }
}

#[derive(Clone, Copy)]
pub(crate) struct Int {
    min: i64,
    max: i64,
}

seed! { [] Int => i64, deserialize_i64, "an integer",
    #[inline]
    fn visit_i64<E: Error>(self, integer: i64) -> Result<i64, E> {
        if (self.min..=self.max).contains(&integer) {
            Ok(integer)
        } else {
            Err(out_of_bounds(integer, self.min, self.max))
        }
    }

    #[inline]
    fn visit_u64<E: Error>(self, integer: u64) -> Result<i64, E> {
        match i64::try_from(integer) {
            Ok(integer) => self.visit_i64(integer),
            Err(_) => Err(out_of_bounds(integer, self.min, self.max)),
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
    fn visit_f64<E: Error>(self, float: f64) -> Result<i64, E> {
        if float.fract() == 0.0 && (-SAFE..=SAFE).contains(&float) {
            self.visit_i64(float as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(float), &self))
        }
    }
}

#[cold]
fn out_of_bounds<E: Error>(
    number: impl fmt::Display,
    min: impl fmt::Display,
    max: impl fmt::Display,
) -> E {
    E::custom(format_args!("{number} is not within {min} and {max}"))
}

/// A finite number within bounds.
pub(crate) fn number(min: f64, max: f64) -> Float {
    Float { min, max }
}

#[derive(Clone, Copy)]
pub(crate) struct Float {
    min: f64,
    max: f64,
}

seed! { [] Float => f64, deserialize_f64, "a number",
    #[expect(clippy::cast_precision_loss, reason = "the field is a float")]
    fn visit_u64<E: Error>(self, integer: u64) -> Result<f64, E> {
        self.visit_f64(integer as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "the field is a float")]
    fn visit_i64<E: Error>(self, integer: i64) -> Result<f64, E> {
        self.visit_f64(integer as f64)
    }

    fn visit_f64<E: Error>(self, float: f64) -> Result<f64, E> {
        if (self.min..=self.max).contains(&float) && float.is_finite() {
            Ok(float)
        } else {
            Err(out_of_bounds(float, self.min, self.max))
        }
    }
}

/// `null`.
pub(crate) fn null() -> Null {
    Null
}

#[derive(Clone, Copy)]
pub(crate) struct Null;

seed! { [] Null => (), deserialize_unit, "null",
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// A constant that a type carries without storing it.
pub(crate) fn literal<C: Constant>(constant: C) -> Literal<C> {
    Literal(constant)
}

#[derive(Clone, Copy)]
pub(crate) struct Literal<C>(C);

/// Constants a [`Literal`] can be.
pub(crate) trait Constant: Copy + Serialize {
    fn is_text(self, _text: &str) -> bool {
        false
    }

    fn is_bool(self, _value: bool) -> bool {
        false
    }

    fn is_null(self) -> bool {
        false
    }
}

impl Constant for &str {
    #[inline]
    fn is_text(self, text: &str) -> bool {
        self == text
    }
}

impl Constant for bool {
    fn is_bool(self, value: bool) -> bool {
        self == value
    }
}

impl Constant for () {
    fn is_null(self) -> bool {
        true
    }
}

seed! { [C: Constant] Literal<C> => (), deserialize_any, "the constant",
    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.0.is_text(text) { Ok(()) } else { Err(E::custom("must be equal to constant")) }
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        if self.0.is_bool(value) { Ok(()) } else { Err(E::custom("must be equal to constant")) }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        if self.0.is_null() { Ok(()) } else { Err(E::custom("must be equal to constant")) }
    }
}

impl<C: Constant> Serialize for Literal<C> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// So many items.
pub(crate) fn list<S>(item: S, min: usize, max: usize) -> List<S> {
    List { item, min, max }
}

#[derive(Clone, Copy)]
pub(crate) struct List<S> {
    item: S,
    min: usize,
    max: usize,
}

seed! { [S: DeserializeSeed<'de> + Copy] List<S> => Vec<S::Value>, deserialize_seq, "an array",
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<S::Value>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self.item)? {
            if list.len() == self.max {
                return Err(A::Error::custom(format_args!("must NOT have more than {} items", self.max)));
            }
            list.push(item);
        }
        if list.len() < self.min {
            return Err(A::Error::custom(format_args!("must NOT have fewer than {} items", self.min)));
        }
        Ok(list)
    }
}

/// An object whose members all have one type.
pub(crate) fn map<S>(value: S) -> Map<S> {
    Map(value)
}

#[derive(Clone, Copy)]
pub(crate) struct Map<S>(S);

seed! { [S: DeserializeSeed<'de> + Copy] Map<S> => BTreeMap<String, S::Value>, deserialize_map, "an object",
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<BTreeMap<String, S::Value>, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(self.0)?;
            put(&mut map, name, value)?;
        }
        Ok(map)
    }
}

/// Adds a member that must not be there yet.
pub(crate) fn put<V, E: Error>(
    map: &mut BTreeMap<String, V>,
    name: String,
    value: V,
) -> Result<(), E> {
    match map.entry(name) {
        std::collections::btree_map::Entry::Vacant(entry) => _ = entry.insert(value),
        std::collections::btree_map::Entry::Occupied(entry) => return Err(duplicate(entry.key())),
    }
    Ok(())
}

/// The inner type, or `null`.
pub(crate) fn nullable<S>(inner: S) -> Nullable<S> {
    Nullable(inner)
}

#[derive(Clone, Copy)]
pub(crate) struct Nullable<S>(S);

seed! { [S: DeserializeSeed<'de>] Nullable<S> => Option<S::Value>, deserialize_option, "a value or null",
    fn visit_unit<E: Error>(self) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<S::Value>, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

/// A type by its own `Deserialize`.
pub(crate) fn of<T>() -> Of<T> {
    Of(PhantomData)
}

pub(crate) struct Of<T>(PhantomData<T>);

impl<T> Clone for Of<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Of<T> {}

impl<'de, T: serde::Deserialize<'de>> DeserializeSeed<'de> for Of<T> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

/// A value on the heap, so that a type can hold itself.
pub(crate) fn boxed<S>(inner: S) -> Boxed<S> {
    Boxed(inner)
}

#[derive(Clone, Copy)]
pub(crate) struct Boxed<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Boxed<S> {
    type Value = Box<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Box::new)
    }
}

/// A shape that accepts more than its rule: the rule is asked first.
pub(crate) fn checked<S>(rules: &'static Rules, place: &'static str, inner: S) -> Checked<S> {
    Checked {
        rules,
        place,
        inner,
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Checked<S> {
    rules: &'static Rules,
    place: &'static str,
    inner: S,
}

impl<'de, S: for<'a> DeserializeSeed<'a, Value = V>, V> DeserializeSeed<'de> for Checked<S> {
    type Value = V;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V, D::Error> {
        let json: Json = serde::Deserialize::deserialize(deserializer)?;
        check(self.rules, self.place, &json)?;
        from_json(&json, self.inner)
    }
}

/// Asks the rule of a place about a value.
pub(crate) fn check<E: Error>(rules: &Rules, place: &str, json: &Json) -> Result<(), E> {
    let rule = rules.at(place);
    let tree: Tree = serde_json::from_str(json.get()).map_err(E::custom)?;
    if rules.accepts(rule, &tree) {
        return Ok(());
    }
    Err(E::custom(crate::invalid::text(
        &rules.violations(rule, &tree),
    )))
}

/// Decodes JSON that was kept as text.
pub(crate) fn from_json<'a, S: DeserializeSeed<'a>, E: Error>(
    json: &'a Json,
    seed: S,
) -> Result<S::Value, E> {
    let mut deserializer = serde_json::Deserializer::from_str(json.get());
    seed.deserialize(&mut deserializer).map_err(E::custom)
}

/// An object with declared members.
pub(crate) trait Object: Sized {
    /// Reads the members. `tag` is the name of a constant member that has been read already.
    fn members<'de, A: MapAccess<'de>>(members: A, tag: Option<&str>) -> Result<Self, A::Error>;
}

pub(crate) struct ObjectVisitor<T>(PhantomData<T>);

impl<T> ObjectVisitor<T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Object> DeserializeSeed<'de> for ObjectVisitor<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::members(members, None)
    }
}

/// A member's name, as its place among the declared ones. Members mostly arrive in declaration order, so the expected
/// one is tried first.
pub(crate) struct Name {
    pub(crate) names: &'static [&'static str],
    pub(crate) expected: usize,
}

impl Name {
    #[inline]
    fn find(&self, name: &str) -> Option<usize> {
        if self
            .names
            .get(self.expected)
            .is_some_and(|expected| *expected == name)
        {
            return Some(self.expected);
        }
        self.names.iter().position(|declared| *declared == name)
    }
}

seed! { [] Name => usize, deserialize_identifier, "the name of a member",
    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        self.find(name).ok_or_else(|| unexpected(name))
    }
}

/// A member's name, when others than the declared ones are welcome.
pub(crate) struct AnyName(pub(crate) Name);

seed! { [] AnyName => Result<usize, String>, deserialize_identifier, "the name of a member",
    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Result<usize, String>, E> {
        Ok(self.0.find(name).ok_or_else(|| name.to_owned()))
    }
}

#[cold]
pub(crate) fn unexpected<E: Error>(name: &str) -> E {
    E::custom(format_args!("unexpected property '{name}'"))
}

#[cold]
pub(crate) fn duplicate<E: Error>(name: &str) -> E {
    E::custom(format_args!("must NOT have duplicate property '{name}'"))
}

#[cold]
pub(crate) fn missing<E: Error>(name: &str) -> E {
    E::custom(format_args!("must have required property '{name}'"))
}

#[cold]
pub(crate) fn no_branch<E: Error>() -> E {
    E::custom("must match a schema in anyOf")
}

/// Members some of which have been read ahead, in search of a tag.
pub(crate) struct Replay<A> {
    ahead: std::vec::IntoIter<(String, Json)>,
    value: Option<Json>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.ahead.next() {
            Some((name, value)) => {
                self.value = Some(value);
                seed.deserialize(StrDeserializer::new(&name)).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            // The text does not live as long as what is being decoded; seeds of this crate never borrow from it.
            Some(json) => from_json_owned(&json, seed),
            None => self.rest.next_value_seed(seed),
        }
    }
}

fn from_json_owned<'de, S: DeserializeSeed<'de>, E: Error>(
    json: &Json,
    seed: S,
) -> Result<S::Value, E> {
    let mut reader = serde_json::Deserializer::from_reader(json.get().as_bytes());
    seed.deserialize(&mut reader).map_err(E::custom)
}

/// Reads members until the tag: its value, and the members as if only it had been taken out.
pub(crate) fn find_tag<'de, A: MapAccess<'de>>(
    mut members: A,
    tag: &str,
) -> Result<(String, Replay<A>), A::Error> {
    let mut ahead = Vec::new();
    while let Some(name) = members.next_key::<String>()? {
        if name == tag {
            let value = members.next_value_seed(text(0, MAX))?;
            return Ok((
                value,
                Replay {
                    ahead: ahead.into_iter(),
                    value: None,
                    rest: members,
                },
            ));
        }
        ahead.push((name, members.next_value()?));
    }
    Err(missing(tag))
}

/// The tag of an object, when it has one that is a string.
pub(crate) fn peek_tag(json: &Json, tag: &'static str) -> Option<String> {
    struct Peek(&'static str);

    seed! { [] Peek => Option<String>, deserialize_map, "an object",
        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Option<String>, A::Error> {
            let mut found = None;
            while let Some(name) = members.next_key::<String>()? {
                if name == self.0 {
                    found = members.next_value().ok();
                    if found.is_none() {
                        return Ok(None);
                    }
                } else {
                    members.next_value::<IgnoredAny>()?;
                }
            }
            Ok(found)
        }
    }

    from_json::<_, serde_json::Error>(json, Peek(tag))
        .ok()
        .flatten()
}

/// A raw value, before anything is known about it.
pub(crate) fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
    serde::Deserialize::deserialize(deserializer)
}
