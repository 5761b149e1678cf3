//! How values are stored and read: types and the expressions that read them.

use serde_json::Value;

use crate::model::{Kind, Shape, Type};
use crate::rules::RuleId;

use super::spelling;
use super::types::Builder;

/// Bounds the runtime assumes when none are written.
const SAFE: i64 = 9_007_199_254_740_991;

impl Builder<'_> {
    /// The type that stores a value.
    pub(super) fn spell(&self, ty: &Type) -> String {
        match &ty.shape {
            Shape::Any => "JSONValue".to_owned(),
            Shape::Null => "JSONNull".to_owned(),
            Shape::Bool => "Bool".to_owned(),
            Shape::Integer { .. } => "Int".to_owned(),
            Shape::Number { .. } => "Double".to_owned(),
            Shape::Text { .. } => "String".to_owned(),
            Shape::Literal(value) => Constant::of(value)
                .map_or("JSONValue", |constant| constant.ty)
                .to_owned(),
            Shape::List { item, .. } => format!("[{}]", self.spell(item)),
            Shape::Map(value) => format!("[String: {}]", self.spell(value)),
            Shape::Named(id) => self.names[id.0].clone(),
            Shape::Nullable(inner) => format!("{}?", self.spell(inner)),
        }
    }

    /// What may also be `null`, seen through aliases.
    pub(super) fn nullable<'t>(&'t self, ty: &'t Type) -> Option<&'t Type> {
        let mut ty = ty;
        // No chain of aliases is longer than there are types.
        for _ in 0..=self.protocol.types.len() {
            match &ty.shape {
                Shape::Nullable(inner) => return Some(inner),
                Shape::Named(id) if !self.cycles.is_wrapped(*id) => {
                    match &self.protocol.ty(*id).kind {
                        Kind::Alias(target) => ty = target,
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
        None
    }

    /// The expression that reads a value from `from`.
    pub(super) fn read(&mut self, ty: &Type, from: &str, place: &str) -> String {
        self.read_from(ty, from, place, "Self.jsonRule")
    }

    pub(super) fn read_from(&mut self, ty: &Type, from: &str, place: &str, rules: &str) -> String {
        let at = if ty.checked { "$0" } else { from };
        let read = match &ty.shape {
            Shape::Any => format!("{at}.value()"),
            Shape::Null => format!("{at}.nothing()"),
            Shape::Bool => format!("{at}.bool()"),
            Shape::Integer { min, max } => {
                format!(
                    "{at}.integer({})",
                    bounds(
                        (*min != -SAFE).then_some(*min),
                        (*max != SAFE).then_some(*max)
                    )
                )
            }
            Shape::Number { min, max } => {
                format!("{at}.number({})", bounds(min.map(double), max.map(double)))
            }
            Shape::Text { min, max } => format!("{at}.string({})", lengths(*min, *max)),
            Shape::Literal(value) => match Constant::of(value) {
                Some(constant) => format!("{at}.literal({})", constant.value),
                None => format!("{at}.value()"),
            },
            Shape::List { item, min, max } => {
                let item = self.read_from(item, "$0", &format!("{place}[]"), rules);
                match lengths(*min, *max) {
                    none if none.is_empty() => format!("{at}.list {{ try {item} }}"),
                    lengths => format!("{at}.list({lengths}) {{ try {item} }}"),
                }
            }
            Shape::Map(value) => {
                let value = self.read_from(value, "$0", &format!("{place}{{}}"), rules);
                format!("{at}.map {{ try {value} }}")
            }
            Shape::Nullable(inner) => {
                let inner = self.read_from(inner, "$0", &format!("{place}?"), rules);
                format!("{at}.nullable {{ try {inner} }}")
            }
            Shape::Named(id) => match &self.protocol.ty(*id).kind {
                Kind::Alias(target) if !self.cycles.is_wrapped(*id) => {
                    let target = target.clone();
                    self.read_from(&target, at, place, rules)
                }
                _ => format!("{at}.read()"),
            },
        };
        self.checked_by(ty, read, from, place, rules)
    }

    pub(super) fn checked(&mut self, ty: &Type, read: String, from: &str, place: &str) -> String {
        self.checked_by(ty, read, from, place, "Self.jsonRule")
    }

    /// Asks the rule too, where the shape accepts more.
    pub(super) fn checked_by(
        &mut self,
        ty: &Type,
        read: String,
        from: &str,
        place: &str,
        rules: &str,
    ) -> String {
        if !ty.checked {
            return read;
        }
        let rule = self.rule(place, ty.rule);
        format!("{from}.checked({rules}.at({rule})) {{ try {read} }}")
    }

    /// Reads the value of a member with three states; the reader has dealt with `null` already.
    pub(super) fn read_maybe(&mut self, ty: &Type, inner: &Type, place: &str) -> String {
        let read = self.read(inner, "$0", &format!("{place}?"));
        self.checked(ty, read, "$0", place)
    }

    /// The place, as a literal, under which the generated code finds a rule: it stays when the rules are renumbered.
    pub(super) fn rule(&mut self, place: &str, rule: RuleId) -> String {
        let mut place = place.to_owned();
        // Places are made from names on the wire, which may hold anything, so two may read the same.
        while self.places.get(&place).is_some_and(|known| *known != rule) {
            place.push('\'');
        }
        let literal = spelling::string(&place);
        self.places.insert(place, rule);
        literal
    }
}

/// A value that is always the same.
pub(super) struct Constant {
    /// Its type.
    pub ty: &'static str,
    /// The value.
    pub value: String,
    /// The value as JSON, for documentation.
    pub json: String,
}

impl Constant {
    fn of(value: &Value) -> Option<Self> {
        let (ty, literal) = match value {
            Value::String(text) => ("String", spelling::string(text)),
            Value::Bool(bool) => ("Bool", bool.to_string()),
            Value::Number(number) => match number.as_i64() {
                Some(integer) => ("Int", integer.to_string()),
                None => ("Double", double(number.as_f64()?)),
            },
            Value::Null => ("JSONNull", "JSONNull()".to_owned()),
            Value::Array(_) | Value::Object(_) => return None,
        };
        Some(Self {
            ty,
            value: literal,
            json: value.to_string(),
        })
    }
}

/// The constant a type stands for.
pub(super) fn constant(ty: &Type) -> Option<Constant> {
    match &ty.shape {
        Shape::Literal(value) => Constant::of(value),
        _ => None,
    }
}

fn bounds<T: ToString>(min: Option<T>, max: Option<T>) -> String {
    let min = min.map(|min| format!("min: {}", min.to_string()));
    let max = max.map(|max| format!("max: {}", max.to_string()));
    [min, max]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

fn lengths(min: u64, max: Option<u64>) -> String {
    // Nothing is longer than what `Int` can count.
    let fits = |length: &u64| i64::try_from(*length).is_ok();
    bounds(
        (min > 0).then_some(min.min(i64::MAX.unsigned_abs())),
        max.filter(fits),
    )
}

/// A floating-point literal.
fn double(value: f64) -> String {
    format!("{value:?}")
}
