//! Draft-07's keywords, as data.

/// What a keyword's value holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A schema.
    Schema,
    /// An array of schemas.
    Schemas,
    /// A schema or an array of schemas.
    Both,
    /// An object whose members are schemas.
    Named,
    /// Values, or nothing draft-07 knows.
    Other,
}

/// What the value of a keyword holds. Keywords draft-07 does not know hold nothing: an `$id` inside one is just data.
pub fn holds(keyword: &str) -> Holds {
    match keyword {
        "additionalItems"
        | "additionalProperties"
        | "contains"
        | "else"
        | "if"
        | "not"
        | "propertyNames"
        | "then" => Holds::Schema,
        "allOf" | "anyOf" | "oneOf" => Holds::Schemas,
        "items" => Holds::Both,
        "$defs" | "definitions" | "dependencies" | "patternProperties" | "properties" => {
            Holds::Named
        }
        _ => Holds::Other,
    }
}

/// Keywords that say something about a schema without changing what it accepts.
pub fn is_annotation(keyword: &str) -> bool {
    match keyword {
        "$comment" | "$defs" | "$id" | "$schema" | "contentEncoding" | "contentMediaType"
        | "default" | "definitions" | "deprecated" | "description" | "discriminator"
        | "examples" | "format" | "readOnly" | "title" | "writeOnly" => true,
        "$ref" | "const" | "enum" | "exclusiveMaximum" | "exclusiveMinimum" | "maxItems"
        | "maxLength" | "maxProperties" | "maximum" | "minItems" | "minLength"
        | "minProperties" | "minimum" | "multipleOf" | "pattern" | "required" | "type"
        | "uniqueItems" => false,
        keyword => holds(keyword) == Holds::Other,
    }
}

/// The names of draft-07's types.
pub const TYPES: &[&str] = &[
    "array", "boolean", "integer", "null", "number", "object", "string",
];
