//! Building blocks for authors: what plain Rust types cannot say.
//!
//! Plain types mean what they look like. `String` is any text; `u64` and `i64` are integers that survive JavaScript
//! (within ±(2^53 − 1)); smaller integers keep their own bounds and `NonZeroU64` starts at 1; `Option` is a member that
//! may be absent and is never `null`; `Vec` is a list; `BTreeMap<String, T>` is an object with any keys.

use std::borrow::Cow;

use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use crate::rows::TypeOf;

/// A text of at least one character.
pub struct NonEmpty(pub String);

/// `T` or `null`. The member itself is required unless this stands in an `Option`, which gives three states: absent,
/// `null`, a value.
pub struct Nullable<T>(pub Option<T>);

/// Any JSON. The member says why: `#[protocol(untyped = "the reason")]`.
pub struct Untyped(pub Value);

/// Usually `T`, but anything else is accepted, too: typed decoding gives a `T` where it can, and else keeps what came as it
/// is. The member says why: `#[protocol(untyped = "the reason")]`.
pub struct Usually<T>(pub T);

/// Writes the reason into the untyped values of a member.
#[derive(Clone)]
pub struct Because(pub &'static str);

impl JsonSchema for NonEmpty {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "NonEmpty".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "minLength": 1})
    }
}

impl<T: JsonSchema> JsonSchema for Nullable<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Nullable{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({"anyOf": [value, {"type": "null"}], "x-nullable": true})
    }
}

impl JsonSchema for Untyped {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Untyped".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"x-untyped": ""})
    }
}

impl<T: JsonSchema> JsonSchema for Usually<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Usually{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        // schemars takes an `anyOf` without more for one that `null` may be added to.
        json_schema!({"anyOf": [value, {"x-untyped": ""}], "x-usually": true})
    }
}

impl Transform for Because {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(reason @ Value::String(_)) = schema.get_mut("x-untyped") {
            *reason = self.0.into();
        }
        transform_subschemas(self, schema);
    }
}

/// The schema of a type where it is used.
#[doc(hidden)]
pub fn value<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// The value of `x-allow`: rules of the linter, with reasons.
#[doc(hidden)]
pub fn allowed(rules: &[(&str, &str)]) -> Value {
    let pair = |(rule, reason): &(&str, &str)| ((*rule).to_owned(), Value::from(*reason));
    Value::Object(rules.iter().map(pair).collect())
}

/// A union, as `#[protocol(tag = "…")]` or `#[protocol(untagged)]` writes it down.
#[doc(hidden)]
pub struct Union<'a> {
    pub name: &'a str,
    pub description: &'a str,
    pub tag: Option<&'a str>,
    pub open: Option<bool>,
    pub deprecated: Option<&'a str>,
    pub allowed: Option<Value>,
    pub branches: &'a [TypeOf],
}

impl Union<'_> {
    /// Its schema; schemars would inline the branches.
    #[doc(hidden)]
    pub fn schema(self, generator: &mut SchemaGenerator) -> Schema {
        let branches = self
            .branches
            .iter()
            .map(|branch| branch(generator).to_value());
        let branches: Vec<Value> = branches.collect();
        let mut schema = json_schema!({
            "description": self.description,
            "anyOf": branches,
            "x-name": self.name,
        });
        if let Some(tag) = self.tag {
            let discriminator = serde_json::json!({ "propertyName": tag });
            schema.insert("discriminator".to_owned(), discriminator);
        }
        if let Some(open) = self.open {
            schema.insert("x-open".to_owned(), open.into());
        }
        if let Some(note) = self.deprecated {
            schema.insert("deprecated".to_owned(), true.into());
            schema.insert("x-deprecated".to_owned(), note.into());
        }
        if let Some(allowed) = self.allowed {
            schema.insert("x-allow".to_owned(), allowed);
        }
        schema
    }
}
