//! The macros types are built with: one line per member, the rest is the same for all.
//!
//! Items and type parameters in here end in an underscore, which no type of a document does: a macro's own names are not
//! out of the way of those around it.

/// An object with declared members: `"wire" => slot field = seed`. Slots: `req` and `opt` say whether the member must be
/// there, `may` that it may also be `null`, `fix` that it is a constant and not stored.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! object {
    ($name:ident, $rules:path, $place:literal, $check:ident, $rest:tt, {
        $($wire:literal => $slot:ident $field:ident = $seed:expr;)*
    }) => {
        const _: () = {
            #[allow(non_camel_case_types, dead_code, reason = "the fields' own names serve as indices")]
            enum At_ { $($field),* }
            const NAMES_: &[&str] = &[$($wire),*];

            impl $crate::wire::Object for $name {
                #[inline]
                fn members<'de, A_: ::serde::de::MapAccess<'de>>(
                    mut members: A_,
                    tag: ::core::option::Option<&str>,
                ) -> ::core::result::Result<Self, A_::Error> {
                    $(let mut $field = ::core::option::Option::None;)*
                    let mut rest = $crate::macros::rest!(new $rest);
                    let mut expected = 0;
                    $($crate::macros::slot!(preset $slot $field $wire tag);)*
                    while let ::core::option::Option::Some(name) =
                        $crate::macros::rest!(name $rest members NAMES_ expected)
                    {
                        let at = $crate::macros::rest!(at $rest name members rest);
                        expected = at + 1;
                        $(if at == At_::$field as usize {
                            if $field.is_some() {
                                return ::core::result::Result::Err($crate::wire::duplicate($wire));
                            }
                            $field = ::core::option::Option::Some(members.next_value_seed($seed)?);
                            continue;
                        })*
                    }
                    $(let $field = $crate::macros::slot!(take $slot $field $wire);)*
                    let _ = (tag, &mut expected, &mut rest);
                    $crate::macros::build!($name $rest rest {} $($slot $field)*)
                }
            }

            impl ::serde::Serialize for $name {
                fn serialize<S_: ::serde::Serializer>(
                    &self,
                    serializer: S_,
                ) -> ::core::result::Result<S_::Ok, S_::Error> {
                    use ::serde::ser::SerializeMap as _;
                    let mut members = serializer.serialize_map(::core::option::Option::None)?;
                    // An object without members changes nothing.
                    let _ = &mut members;
                    $($crate::macros::slot!(put $slot members self $field $wire $seed);)*
                    $crate::macros::rest!(put $rest members self);
                    members.end()
                }
            }

            $crate::macros::typed!($name, $rules, $place, $check);
        };
    };
}

/// What the slots of [`object`] mean.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! slot {
    (preset fix $field:ident $wire:literal $tag:ident) => {
        if $tag == ::core::option::Option::Some($wire) {
            $field = ::core::option::Option::Some(());
        }
    };
    (preset $slot:ident $field:ident $wire:literal $tag:ident) => {};
    (take req $field:ident $wire:literal) => { $field.ok_or_else(|| $crate::wire::missing($wire))? };
    (take fix $field:ident $wire:literal) => { $field.ok_or_else(|| $crate::wire::missing($wire))? };
    (take opt $field:ident $wire:literal) => { $field };
    (take may $field:ident $wire:literal) => { $crate::Maybe::from($field) };
    (put req $members:ident $this:ident $field:ident $wire:literal $seed:expr) => {
        $members.serialize_entry($wire, &$this.$field)?;
    };
    (put fix $members:ident $this:ident $field:ident $wire:literal $seed:expr) => {
        $members.serialize_entry($wire, &$seed)?;
    };
    (put opt $members:ident $this:ident $field:ident $wire:literal $seed:expr) => {
        if let ::core::option::Option::Some(value) = &$this.$field {
            $members.serialize_entry($wire, value)?;
        }
    };
    (put may $members:ident $this:ident $field:ident $wire:literal $seed:expr) => {
        match &$this.$field {
            $crate::Maybe::Absent => {}
            $crate::Maybe::Null => $members.serialize_entry($wire, &())?,
            $crate::Maybe::Value(value) => $members.serialize_entry($wire, value)?,
        }
    };
}

/// What [`object`] does with members that are not declared.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! rest {
    (new closed) => { () };
    (new $open:tt) => { ::std::collections::BTreeMap::new() };
    (name closed $members:ident $names:ident $expected:ident) => {
        $members.next_key_seed($crate::wire::Name { names: $names, expected: $expected })?
    };
    (name $open:tt $members:ident $names:ident $expected:ident) => {
        $members.next_key_seed($crate::wire::AnyName($crate::wire::Name { names: $names, expected: $expected }))?
    };
    (at closed $name:ident $members:ident $rest:ident) => { $name };
    (at ($seed:expr, $field:ident) $name:ident $members:ident $rest:ident) => {
        match $name {
            ::core::result::Result::Ok(at) => at,
            ::core::result::Result::Err(name) => {
                let value = $members.next_value_seed($seed)?;
                $crate::wire::put(&mut $rest, name, value)?;
                continue;
            }
        }
    };
    (put closed $members:ident $this:ident) => {};
    (put ($seed:expr, $field:ident) $members:ident $this:ident) => {
        for (name, value) in &$this.$field {
            $members.serialize_entry(name, value)?;
        }
    };
}

/// The struct literal of [`object`]: constants have no field.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! build {
    ($name:ident $rest:tt $map:ident { $($done:tt)* } fix $field:ident $($more:tt)*) => {{
        let () = $field;
        $crate::macros::build!($name $rest $map { $($done)* } $($more)*)
    }};
    ($name:ident $rest:tt $map:ident { $($done:tt)* } $slot:ident $field:ident $($more:tt)*) => {
        $crate::macros::build!($name $rest $map { $($done)* $field, } $($more)*)
    };
    ($name:ident closed $map:ident { $($done:tt)* }) => { ::core::result::Result::Ok($name { $($done)* }) };
    ($name:ident ($seed:expr, $field:ident) $map:ident { $($done:tt)* }) => {
        ::core::result::Result::Ok($name { $($done)* $field: $map })
    };
}

/// A string out of a list: `Variant = "wire"`.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! text_enum {
    ($name:ident, $rules:path, $place:literal, $check:ident, closed, { $($variant:ident = $wire:literal,)* }) => {
        impl $name {
            /// Every member, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                }
            }
        }
        $crate::macros::text_enum!(both $name, $rules, $place, $check, { $($variant = $wire,)* }, |text| {
            let _ = text;
            ::core::result::Result::Err(::serde::de::Error::custom("must be equal to constant"))
        });
    };
    ($name:ident, $rules:path, $place:literal, $check:ident, $unknown:ident, { $($variant:ident = $wire:literal,)* }) => {
        impl $name {
            /// Every known member, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$unknown(text) => text,
                }
            }
        }
        $crate::macros::text_enum!(both $name, $rules, $place, $check, { $($variant = $wire,)* }, |text| {
            ::core::result::Result::Ok($name::$unknown(::std::borrow::ToOwned::to_owned(text)))
        });
    };
    (both $name:ident, $rules:path, $place:literal, $check:ident, { $($variant:ident = $wire:literal,)* }, |$text:ident| $other:block) => {
        const _: () = {
            struct Seed_;

            impl<'de> ::serde::de::Visitor<'de> for Seed_ {
                type Value = $name;

                fn expecting(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.write_str("a string")
                }

                fn visit_str<E_: ::serde::de::Error>(self, $text: &str) -> ::core::result::Result<$name, E_> {
                    match $text {
                        $($wire => ::core::result::Result::Ok($name::$variant),)*
                        _ => $other,
                    }
                }
            }

            impl<'de> ::serde::de::DeserializeSeed<'de> for Seed_ {
                type Value = $name;

                fn deserialize<D_: ::serde::Deserializer<'de>>(self, deserializer: D_) -> ::core::result::Result<$name, D_::Error> {
                    deserializer.deserialize_str(self)
                }
            }

            impl $crate::macros::Shape for $name {
                fn seed<'de>() -> impl ::serde::de::DeserializeSeed<'de, Value = Self> {
                    Seed_
                }
            }

            impl ::serde::Serialize for $name {
                fn serialize<S_: ::serde::Serializer>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            impl ::core::fmt::Display for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.write_str(self.as_str())
                }
            }

            $crate::macros::typed!(seed $name, $rules, $place, $check);
        };
    };
}

/// Objects told apart by a constant member: `"value" => Variant(Type)`.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! tagged {
    ($name:ident, $rules:path, $place:literal, $check:ident, closed, $tag:literal, { $($wire:literal => $variant:ident($ty:ty),)* }) => {
        const _: () = {
            impl $crate::wire::Object for $name {
                fn members<'de, A_: ::serde::de::MapAccess<'de>>(
                    members: A_,
                    _tag: ::core::option::Option<&str>,
                ) -> ::core::result::Result<Self, A_::Error> {
                    let (tag, members) = $crate::wire::find_tag(members, $tag)?;
                    match tag.as_str() {
                        $($wire => $crate::wire::Object::members(members, ::core::option::Option::Some($tag))
                            .map(|branch: $ty| Self::$variant(::core::convert::From::from(branch))),)*
                        _ => ::core::result::Result::Err($crate::wire::no_branch()),
                    }
                }
            }
            $crate::macros::typed!($name, $rules, $place, $check);
        };
        $crate::macros::tagged!(serialize $name { $($variant)* });
    };
    ($name:ident, $rules:path, $place:literal, $check:ident, $unknown:ident, $tag:literal, { $($wire:literal => $variant:ident($ty:ty),)* }) => {
        const _: () = {
            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D_: ::serde::Deserializer<'de>>(deserializer: D_) -> ::core::result::Result<Self, D_::Error> {
                    let json = $crate::wire::raw(deserializer)?;
                    match $crate::wire::peek_tag(&json, $tag).as_deref() {
                        $(::core::option::Option::Some($wire) => $crate::wire::from_json(&json, $crate::wire::of::<$ty>())
                            .map(|branch| Self::$variant(::core::convert::From::from(branch))),)*
                        _ => ::core::result::Result::Ok(Self::$unknown(json)),
                    }
                }
            }
            $crate::macros::typed!(only $name, $rules, $place);
        };
        $crate::macros::tagged!(serialize $name { $($variant)* $unknown });
    };
    (serialize $name:ident { $($variant:ident)* }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S_: ::serde::Serializer>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error> {
                match self {
                    $(Self::$variant(branch) => branch.serialize(serializer),)*
                }
            }
        }
    };
}

/// Alternatives without a tag, tried in order: `Variant = seed`.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! untagged {
    ($name:ident, $rules:path, $place:literal, $check:ident, { $($variant:ident = $seed:expr;)* }) => {
        const _: () = {
            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D_: ::serde::Deserializer<'de>>(deserializer: D_) -> ::core::result::Result<Self, D_::Error> {
                    let json = $crate::wire::raw(deserializer)?;
                    $crate::macros::check!($check $rules, $place, json);
                    $(if let ::core::result::Result::Ok(value) = $crate::wire::from_json::<_, D_::Error>(&json, $seed) {
                        return ::core::result::Result::Ok(Self::$variant(value));
                    })*
                    ::core::result::Result::Err($crate::wire::no_branch())
                }
            }
            $crate::macros::typed!(only $name, $rules, $place);
        };
        $crate::macros::tagged!(serialize $name { $($variant)* });
    };
}

/// Another name for a shape.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! alias {
    ($name:ident, $rules:path, $place:literal, $seed:expr) => {
        const _: () = {
            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D_: ::serde::Deserializer<'de>>(deserializer: D_) -> ::core::result::Result<Self, D_::Error> {
                    ::serde::de::DeserializeSeed::deserialize($seed, deserializer).map(Self)
                }
            }

            impl ::serde::Serialize for $name {
                fn serialize<S_: ::serde::Serializer>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error> {
                    self.0.serialize(serializer)
                }
            }

            $crate::macros::typed!(only $name, $rules, $place);
        };
    };
}

/// `Typed`, and `Deserialize` where it is the same for all.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! typed {
    ($name:ident, $rules:path, $place:literal, $check:ident) => {
        impl $crate::macros::Shape for $name {
            fn seed<'de>() -> impl ::serde::de::DeserializeSeed<'de, Value = Self> {
                $crate::wire::ObjectVisitor::new()
            }
        }
        $crate::macros::typed!(seed $name, $rules, $place, $check);
    };
    (seed $name:ident, $rules:path, $place:literal, plain) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D_: ::serde::Deserializer<'de>>(deserializer: D_) -> ::core::result::Result<Self, D_::Error> {
                ::serde::de::DeserializeSeed::deserialize(<Self as $crate::macros::Shape>::seed(), deserializer)
            }
        }
        $crate::macros::typed!(only $name, $rules, $place);
    };
    (seed $name:ident, $rules:path, $place:literal, checked) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D_: ::serde::Deserializer<'de>>(deserializer: D_) -> ::core::result::Result<Self, D_::Error> {
                let json = $crate::wire::raw(deserializer)?;
                $crate::wire::check(&$rules, $place, &json)?;
                $crate::wire::from_json(&json, <Self as $crate::macros::Shape>::seed())
            }
        }
        $crate::macros::typed!(only $name, $rules, $place);
    };
    (only $name:ident, $rules:path, $place:literal) => {
        impl $crate::wire::Typed for $name {
            fn rules() -> &'static $crate::rules::Rules {
                &$rules
            }

            const PLACE: &'static str = $place;
        }
    };
}

/// Asks the rules where a shape is not enough.
#[allow(unused_macros, unused_macro_rules, reason = "a document need not have every kind of type")]
macro_rules! check {
    (plain $rules:path, $place:literal, $json:ident) => {};
    (checked $rules:path, $place:literal, $json:ident) => {
        $crate::wire::check(&$rules, $place, &$json)?;
    };
}

/// A type's seed before the rules are asked.
#[allow(dead_code, reason = "a document need not have every kind of type")]
pub(crate) trait Shape: Sized {
    fn seed<'de>() -> impl serde::de::DeserializeSeed<'de, Value = Self>;
}

#[allow(unused_imports, reason = "a document need not have every kind of type")]
pub(crate) use {alias, build, check, object, rest, slot, tagged, text_enum, typed, untagged};
