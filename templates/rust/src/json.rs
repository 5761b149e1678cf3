//! Any JSON, kept as the text it arrived in: nothing is rounded, reordered or lost.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::invalid::{Found, Invalid};
use crate::reader::{Fault, Reader};
use crate::tree::Tree;
use crate::wire::{self, Read, Typed};

/// Any JSON value, kept as text. Two are equal when their values are: `1` and `1.0`, members in any order.
#[derive(Clone)]
pub struct Json(Text);

/// What has been written by `serde_json` is written again without another look at it.
#[derive(Clone)]
enum Text {
    Written(Box<RawValue>),
    Read(Box<str>),
}

impl Json {
    /// The JSON of a value.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, Invalid> {
        let raw = serde_json::value::to_raw_value(value);
        raw.map(|raw| Self(Text::Written(raw)))
            .map_err(|error| Invalid::because("type", error.to_string()))
    }

    /// Reads JSON text.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        Reader::whole(text, Self::read).map_err(|fault| match fault {
            (Fault::Shape, _) => {
                let mut found = Found::default();
                if let Ok(tree) = Reader::whole(text, Tree::read) {
                    tree.duplicates(&mut String::new(), &mut found);
                }
                Invalid::of(found.into_list(), None)
            }
            fault => wire::explain_fault(text, fault),
        })
    }

    /// The JSON text.
    pub fn get(&self) -> &str {
        match &self.0 {
            Text::Written(raw) => raw.get(),
            Text::Read(text) => text,
        }
    }

    /// Reads the value as a type of this protocol.
    pub fn decode<T: Typed>(&self) -> Result<T, Invalid> {
        wire::decode(self.get().as_bytes())
    }

    fn tree(&self) -> Option<Tree<'_>> {
        Reader::whole(self.get(), Tree::read).ok()
    }
}

impl Read for Json {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.peek();
        let mark = reader.mark();
        reader.skip()?;
        Ok(Self(Text::Read(reader.since(mark).into())))
    }
}

/// `null`.
impl Default for Json {
    fn default() -> Self {
        Self(Text::Written(RawValue::NULL.to_owned()))
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
            || self
                .tree()
                .is_some_and(|tree| other.tree().is_some_and(|other| tree == other))
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Text::Written(raw) => raw.serialize(serializer),
            Text::Read(text) => serde_json::from_str::<&RawValue>(text)
                .map_err(S::Error::custom)?
                .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Self::parse(raw.get()).map_err(D::Error::custom)
    }
}
