//! Decodes and validates in one pass: what the types of this crate are made of.
//!
//! A *seed* reads one shape and checks its rules on the way: `list(text(1, 64), 0, MAX)`. The macros build types out of
//! seeds. Where a seed cannot carry a rule, [`checked`] asks the rules of the document.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::Serialize;
use serde_json::value::RawValue;

use crate::invalid::Invalid;
use crate::reader::{DEEPEST, Fault, Reader};
use crate::rules::Rules;
use crate::tree::Tree;

/// No upper bound on a length.
pub(crate) const MAX: usize = usize::MAX;

/// A type of this protocol: decoding validates, and a rejection can be explained.
pub trait Typed: Read + Serialize + DeserializeOwned {
    /// The rules of the document the type stands in.
    #[doc(hidden)]
    fn rules() -> &'static Rules;

    /// Where the type's own rule stands among them.
    #[doc(hidden)]
    const PLACE: &'static str;
}

/// What can be read without being told how.
#[doc(hidden)]
pub trait Read: Sized {
    /// Reads one value.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault>;
}

/// Decodes and validates; a rejection names every violation.
pub fn decode<T: Typed>(bytes: &[u8]) -> Result<T, Invalid> {
    let text = utf8(bytes)?;
    Reader::whole(text, T::read)
        .map_err(|fault| explain(T::rules(), T::rules().at(T::PLACE), text, fault))
}

/// Decodes what has to be understood: what an open enum or union would keep without knowing it is refused, too.
#[allow(dead_code, reason = "a protocol need not have open types in parameters")]
pub(crate) fn decode_exactly<T: Typed>(bytes: &[u8]) -> Result<T, Invalid> {
    let value = decode(bytes)?;
    let rule = T::rules().at(T::PLACE);
    refuse_unknown(T::rules(), rule, utf8(bytes)?).map(|()| value)
}

/// Asks the rules about a text that could be decoded.
fn refuse_unknown(rules: &Rules, rule: usize, text: &str) -> Result<(), Invalid> {
    match Reader::whole(text, Tree::read) {
        Ok(tree) if !rules.accepts(rule, &tree) => {
            Err(explain(rules, rule, text, (Fault::Shape, 0)))
        }
        _ => Ok(()),
    }
}

/// The `Deserialize` of every type: the text of the value, wherever it stands in a larger one, is decoded.
pub(crate) fn deserialize<'de, T: Typed, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    decode(raw.get().as_bytes()).map_err(D::Error::custom)
}

/// Text in the one encoding JSON has.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, Invalid> {
    std::str::from_utf8(bytes).map_err(|error| Invalid::because("syntax", error.to_string()))
}

/// Why a text was rejected, in the words of the rules.
#[cold]
pub(crate) fn explain(rules: &Rules, rule: usize, text: &str, fault: (Fault, usize)) -> Invalid {
    match Reader::whole(text, Tree::read) {
        Err(fault) => explain_fault(text, fault),
        Ok(tree) => {
            let (violations, concise) = rules.violations(rule, &tree);
            // The rules have nothing against it: it is the reader that cannot hold the value.
            if violations.is_empty() {
                explain_fault(text, fault)
            } else {
                Invalid::of(violations, concise)
            }
        }
    }
}

/// Why a text could not be read.
#[cold]
pub(crate) fn explain_fault(text: &str, (fault, at): (Fault, usize)) -> Invalid {
    match fault {
        Fault::Syntax(reason) => {
            let before = &text[..text.floor_char_boundary(at)];
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let message = if text.is_empty() {
                "the text is empty".to_owned()
            } else {
                format!("{reason} at line {line} column {column}")
            };
            Invalid::because("syntax", message)
        }
        Fault::Deep => Invalid::because("depth", format!("nested more than {DEEPEST} levels deep")),
        Fault::Stack => Invalid::because("depth", "nested too deeply for its types".to_owned()),
        Fault::Shape => Invalid::because("type", "must be of its type".to_owned()),
    }
}

/// A definition that can be named at run time.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// Decodes, and encodes again when asked to.
    pub(crate) run: fn(&str, encode: bool) -> Result<Vec<u8>, (Fault, usize)>,
    /// Decoding keeps what it does not know; only the rules tell that the document does not accept it.
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
        let text = utf8(bytes)?;
        let encoded = (entry.run)(text, encode).map_err(|fault| explain(rules, rule, text, fault))?;
        if entry.lenient {
            refuse_unknown(rules, rule, text)?;
        }
        Ok(encoded)
    }
}

/// Decodes with a seed, and encodes again when asked to.
pub(crate) fn run<S: Seed<Value: Serialize>>(
    text: &str,
    encode: bool,
    seed: S,
) -> Result<Vec<u8>, (Fault, usize)> {
    let value = Reader::whole(text, |reader| seed.read(reader))?;
    if encode {
        serde_json::to_vec(&value).map_err(|_| (Fault::Shape, 0))
    } else {
        Ok(Vec::new())
    }
}

/// Reads one shape and checks its rules.
pub(crate) trait Seed: Copy {
    type Value;

    fn read(self, reader: &mut Reader<'_>) -> Result<Self::Value, Fault>;
}

/// Makes a seed: the function that is called by its name, what it knows, how it reads.
macro_rules! seed {
    ($(#[$docs:meta])* $name:ident $type:ident { $($field:ident: $ty:ty),* } $value:ty, |$self:ident, $reader:ident| $body:block) => {
        $(#[$docs])*
        pub(crate) fn $name($($field: $ty),*) -> $type {
            $type { $($field),* }
        }

        #[derive(Clone, Copy)]
        pub(crate) struct $type {
            $($field: $ty),*
        }

        impl Seed for $type {
            type Value = $value;

            #[inline]
            fn read($self, $reader: &mut Reader<'_>) -> Result<$value, Fault> $body
        }
    };
}

seed! {
    /// A string of so many code points.
    text Text { min: usize, max: usize } String, |self, reader| {
        let text = reader.text()?;
        // A code point takes one to four bytes; only in between do they have to be counted.
        let bytes = text.len();
        if bytes < self.min
            || (self.min > 1 && bytes / 4 < self.min && text.chars().count() < self.min)
            || (bytes > self.max && text.chars().count() > self.max)
        {
            return Err(Fault::Shape);
        }
        Ok(text.into_owned())
    }
}

/// The largest integer every language holds: 2^53 − 1.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// An integer that is spelled as a float, or is none.
#[cold]
fn integral(reader: &mut Reader<'_>) -> Result<f64, Fault> {
    if !matches!(reader.peek(), Some(b'-' | b'0'..=b'9')) {
        return Err(Fault::Shape);
    }
    match reader.decimal()? {
        (float, true) if float.abs() <= SAFE => Ok(float),
        _ => Err(Fault::Shape),
    }
}

seed! {
    /// A natural number within bounds; `2.0` is one.
    uint Uint { min: u64, max: u64 } u64, |self, reader| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
        let integer = match reader.integer() {
            Some((false, integer) | (true, integer @ 0)) => integer,
            Some(_) => return Err(Fault::Shape),
            None => match integral(reader)? {
                float if float >= 0.0 => float as u64,
                _ => return Err(Fault::Shape),
            },
        };
        if (self.min..=self.max).contains(&integer) { Ok(integer) } else { Err(Fault::Shape) }
    }
}

seed! {
    /// An integer within bounds; `-2.0` is one.
    int Int { min: i64, max: i64 } i64, |self, reader| {
        #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
        let integer = match reader.integer() {
            Some((is_negative, integer)) => match i64::try_from(integer) {
                Ok(integer) => if is_negative { -integer } else { integer },
                Err(_) => return Err(Fault::Shape),
            },
            None => integral(reader)? as i64,
        };
        if (self.min..=self.max).contains(&integer) { Ok(integer) } else { Err(Fault::Shape) }
    }
}

seed! {
    /// A finite number within bounds.
    number Float { min: f64, max: f64 } f64, |self, reader| {
        if !matches!(reader.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(Fault::Shape);
        }
        let float = reader.float()?;
        if (self.min..=self.max).contains(&float) { Ok(float) } else { Err(Fault::Shape) }
    }
}

seed! {
    /// `null`.
    null Null {} (), |self, reader| {
        if reader.null()? { Ok(()) } else { Err(Fault::Shape) }
    }
}

/// A constant that a type carries without storing it.
pub(crate) fn literal<C: Constant>(constant: C) -> Literal<C> {
    Literal(constant)
}

#[derive(Clone, Copy)]
pub(crate) struct Literal<C>(C);

/// Constants a [`Literal`] can be.
pub(crate) trait Constant: Copy {
    /// Whether the constant is next; it is taken.
    fn is_next(self, reader: &mut Reader<'_>) -> Result<bool, Fault>;
}

impl Constant for &str {
    #[inline]
    fn is_next(self, reader: &mut Reader<'_>) -> Result<bool, Fault> {
        Ok(reader.peek() == Some(b'"') && reader.string()? == self)
    }
}

impl Constant for bool {
    fn is_next(self, reader: &mut Reader<'_>) -> Result<bool, Fault> {
        Ok(reader.bool()? == self)
    }
}

impl Constant for () {
    fn is_next(self, reader: &mut Reader<'_>) -> Result<bool, Fault> {
        reader.null()
    }
}

impl<C: Constant> Seed for Literal<C> {
    type Value = ();

    #[inline]
    fn read(self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        if self.0.is_next(reader)? { Ok(()) } else { Err(Fault::Shape) }
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

impl<S: Seed> Seed for List<S> {
    type Value = Vec<S::Value>;

    fn read(self, reader: &mut Reader<'_>) -> Result<Self::Value, Fault> {
        let mut list = Vec::new();
        let mut is_first = true;
        reader.open(b'[')?;
        while reader.more(&mut is_first, b']')? {
            if list.len() == self.max {
                return Err(Fault::Shape);
            }
            list.push(self.item.read(reader)?);
        }
        if list.len() < self.min { Err(Fault::Shape) } else { Ok(list) }
    }
}

/// An object whose members all have one type.
pub(crate) fn map<S>(value: S) -> Map<S> {
    Map(value)
}

#[derive(Clone, Copy)]
pub(crate) struct Map<S>(S);

impl<S: Seed> Seed for Map<S> {
    type Value = BTreeMap<String, S::Value>;

    fn read(self, reader: &mut Reader<'_>) -> Result<Self::Value, Fault> {
        let mut map = BTreeMap::new();
        let mut is_first = true;
        reader.open(b'{')?;
        while reader.more(&mut is_first, b'}')? {
            let name = reader.name()?.into_owned();
            put(&mut map, name, self.0.read(reader)?)?;
        }
        Ok(map)
    }
}

/// Adds a member that must not be there yet.
pub(crate) fn put<V>(map: &mut BTreeMap<String, V>, name: String, value: V) -> Result<(), Fault> {
    match map.entry(name) {
        Slot::Vacant(slot) => _ = slot.insert(value),
        Slot::Occupied(_) => return Err(Fault::Shape),
    }
    Ok(())
}

/// The inner type, or `null`.
pub(crate) fn nullable<S>(inner: S) -> Nullable<S> {
    Nullable(inner)
}

#[derive(Clone, Copy)]
pub(crate) struct Nullable<S>(S);

impl<S: Seed> Seed for Nullable<S> {
    type Value = Option<S::Value>;

    #[inline]
    fn read(self, reader: &mut Reader<'_>) -> Result<Self::Value, Fault> {
        if reader.null()? { Ok(None) } else { self.0.read(reader).map(Some) }
    }
}

/// A type that reads itself.
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

impl<T: Read> Seed for Of<T> {
    type Value = T;

    #[inline]
    fn read(self, reader: &mut Reader<'_>) -> Result<T, Fault> {
        T::read(reader)
    }
}

impl Read for bool {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.bool()
    }
}

/// A value on the heap, so that a type can hold itself.
pub(crate) fn boxed<S>(inner: S) -> Boxed<S> {
    Boxed(inner)
}

#[derive(Clone, Copy)]
pub(crate) struct Boxed<S>(S);

impl<S: Seed> Seed for Boxed<S> {
    type Value = Box<S::Value>;

    fn read(self, reader: &mut Reader<'_>) -> Result<Self::Value, Fault> {
        self.0.read(reader).map(Box::new)
    }
}

/// A shape that accepts more than its rule: the rule is asked first.
pub(crate) fn checked<S>(rules: &'static Rules, place: &'static str, inner: S) -> Checked<S> {
    Checked { rules, place, inner }
}

#[derive(Clone, Copy)]
pub(crate) struct Checked<S> {
    rules: &'static Rules,
    place: &'static str,
    inner: S,
}

impl<S: Seed> Seed for Checked<S> {
    type Value = S::Value;

    fn read(self, reader: &mut Reader<'_>) -> Result<Self::Value, Fault> {
        check(self.rules, self.place, reader)?;
        self.inner.read(reader)
    }
}

/// Asks the rule of a place about the next value, which is still there afterwards.
pub(crate) fn check(rules: &Rules, place: &str, reader: &mut Reader<'_>) -> Result<(), Fault> {
    let mark = reader.mark();
    let tree = Tree::read(reader)?;
    reader.reset(mark);
    if rules.accepts(rules.at(place), &tree) { Ok(()) } else { Err(Fault::Shape) }
}
