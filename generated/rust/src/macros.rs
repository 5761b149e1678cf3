//! The macros types are declared with: a member is said once, with its type, its name on the wire and its rules.
//!
//! Items and type parameters in here end in an underscore, which no type of a document does: a macro's own names are not
//! out of the way of those around it.

#![allow(
    unused_macros,
    reason = "a document need not have every kind of type"
)]

/// An object: `field: Type = slot "wire" seed;`. Slots: `req` and `opt` say whether the member must be there, `may` that it
/// may also be `null`. Constants are written first and have no field. `..` takes the members that are not declared.
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $rules:path, $place:literal, $check:ident {
            $(const $const:ident = $const_wire:literal $value:expr;)*
            $($(#[$doc:meta])* pub $field:ident: $ty:ty = $slot:ident $wire:literal $seed:expr;)*
            $(.. $(#[$rest_doc:meta])* pub $rest:ident: $rest_ty:ty = $rest_seed:expr;)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$doc])* pub $field: $ty,)*
            $($(#[$rest_doc])* pub $rest: $rest_ty,)?
        }

        const _: () = {
            #[allow(non_camel_case_types, dead_code, reason = "the fields' own names serve as indices")]
            enum At_ { $($const,)* $($field),* }
            const NAMES_: &[$crate::reader::Name] = &[
                $($crate::reader::Name::new($const_wire, ::core::concat!("\"", $const_wire, "\":")),)*
                $($crate::reader::Name::new($wire, ::core::concat!("\"", $wire, "\":")),)*
            ];

            impl $crate::macros::Shape for $name {
                fn shape(reader: &mut $crate::reader::Reader<'_>) -> ::core::result::Result<Self, $crate::reader::Fault> {
                    $(let mut $const = ::core::option::Option::None;)*
                    $(let mut $field = ::core::option::Option::None;)*
                    $(let mut $rest = <$rest_ty>::new();)?
                    let mut is_first = true;
                    let mut expected = 0;
                    reader.enter(::core::mem::size_of::<Self>())?;
                    while reader.more(&mut is_first, b'}')? {
                        let at = match reader.declared(NAMES_, expected)? {
                            ::core::result::Result::Ok(at) => at,
                            #[allow(unreachable_code, reason = "other members may be welcome")]
                            ::core::result::Result::Err(_name) => {
                                $(
                                    let value = $crate::wire::Seed::read($rest_seed, reader)?;
                                    $crate::wire::put(&mut $rest, _name.into_owned(), value)?;
                                    continue;
                                )?
                                return ::core::result::Result::Err($crate::reader::Fault::Shape);
                            }
                        };
                        expected = at + 1;
                        $(if at == At_::$const as usize {
                            $crate::macros::once!($const, $crate::wire::literal($value), reader);
                            continue;
                        })*
                        $(if at == At_::$field as usize {
                            $crate::macros::once!($field, $seed, reader);
                            continue;
                        })*
                    }
                    let _ = &mut expected;
                    reader.leave(::core::mem::size_of::<Self>());
                    $($const.ok_or($crate::reader::Fault::Shape)?;)*
                    ::core::result::Result::Ok(Self {
                        $($field: $crate::macros::slot!(take $slot $field),)*
                        $($rest,)?
                    })
                }
            }

            impl ::serde::Serialize for $name {
                fn serialize<S_: ::serde::Serializer>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error> {
                    use ::serde::ser::SerializeMap as _;
                    let mut members = serializer.serialize_map(::core::option::Option::None)?;
                    // An object without members changes nothing.
                    let _ = &mut members;
                    $(members.serialize_entry($const_wire, &$value)?;)*
                    $($crate::macros::slot!(put $slot members self $field $wire);)*
                    $(for (name, value) in &self.$rest {
                        members.serialize_entry(name, value)?;
                    })?
                    members.end()
                }
            }
        };
        $crate::macros::typed!($name, $rules, $place, $check);
    };
}

/// Reads a member that must not have been there yet.
macro_rules! once {
    ($field:ident, $seed:expr, $reader:ident) => {
        if $field.is_some() {
            return ::core::result::Result::Err($crate::reader::Fault::Shape);
        }
        $field = ::core::option::Option::Some($crate::wire::Seed::read($seed, $reader)?);
    };
}

/// What the slots of [`object`] mean.
macro_rules! slot {
    (take req $field:ident) => { $field.ok_or($crate::reader::Fault::Shape)? };
    (take opt $field:ident) => { $field };
    (take may $field:ident) => { $crate::Maybe::from($field) };
    (put req $members:ident $this:ident $field:ident $wire:literal) => {
        $members.serialize_entry($wire, &$this.$field)?;
    };
    (put opt $members:ident $this:ident $field:ident $wire:literal) => {
        if let ::core::option::Option::Some(value) = &$this.$field {
            $members.serialize_entry($wire, value)?;
        }
    };
    (put may $members:ident $this:ident $field:ident $wire:literal) => {
        match &$this.$field {
            $crate::Maybe::Absent => {}
            $crate::Maybe::Null => $members.serialize_entry($wire, &())?,
            $crate::Maybe::Value(value) => $members.serialize_entry($wire, value)?,
        }
    };
}

/// A string out of a list: `Variant = "wire",`. `..` keeps the strings that are not in it.
macro_rules! text_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $rules:path, $place:literal, $check:ident {
            $($(#[$doc:meta])* $variant:ident = $wire:literal,)*
            $(.. $(#[$unknown_doc:meta])* $unknown:ident)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            $($(#[$unknown_doc])* $unknown(::std::string::String),)?
        }

        impl $name {
            /// Every known member, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    $(Self::$unknown(text) => text,)?
                }
            }
        }

        const _: () = {
            impl $crate::macros::Shape for $name {
                #[allow(unreachable_code, reason = "other strings may be welcome")]
                fn shape(reader: &mut $crate::reader::Reader<'_>) -> ::core::result::Result<Self, $crate::reader::Fault> {
                    let text = reader.text()?;
                    match &*text {
                        $($wire => ::core::result::Result::Ok(Self::$variant),)*
                        _ => {
                            $(return ::core::result::Result::Ok(Self::$unknown(text.into_owned()));)?
                            ::core::result::Result::Err($crate::reader::Fault::Shape)
                        }
                    }
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
        };
        $crate::macros::typed!($name, $rules, $place, $check);
    };
}

/// Objects told apart by a constant member: `Variant(Type) = "value",`. `..` keeps whatever is none of them.
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $rules:path, $place:literal, $check:ident, $tag:literal {
            $($(#[$doc:meta])* $variant:ident($ty:ty) = $wire:literal,)*
            $(.. $(#[$unknown_doc:meta])* $unknown:ident)?
        }
    ) => {
        const _: () = {
            impl $crate::macros::Shape for $name {
                #[allow(unreachable_code, reason = "other values may be welcome")]
                fn shape(reader: &mut $crate::reader::Reader<'_>) -> ::core::result::Result<Self, $crate::reader::Fault> {
                    match reader.tag($tag)?.as_deref() {
                        $(::core::option::Option::Some($wire) => <$ty as $crate::wire::Read>::read(reader).map(Self::$variant),)*
                        _ => {
                            $(return <$crate::Json as $crate::wire::Read>::read(reader).map(Self::$unknown);)?
                            ::core::result::Result::Err($crate::reader::Fault::Shape)
                        }
                    }
                }
            }
        };
        $crate::macros::choice! {
            $(#[$meta])*
            $name { $($(#[$doc])* $variant($ty),)* $($(#[$unknown_doc])* $unknown($crate::Json),)? }
        }
        $crate::macros::typed!($name, $rules, $place, $check);
    };
}

/// Alternatives without a tag, tried in order: `Variant(Type) = seed,`.
macro_rules! untagged {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $rules:path, $place:literal, $check:ident {
            $($(#[$doc:meta])* $variant:ident($ty:ty) = $seed:expr,)*
        }
    ) => {
        const _: () = {
            #[allow(dead_code, reason = "the variants' own names serve as indices")]
            enum At_ { $($variant),* }
            const COUNT_: usize = [$(::core::stringify!($variant)),*].len();

            impl $crate::macros::Shape for $name {
                fn shape(reader: &mut $crate::reader::Reader<'_>) -> ::core::result::Result<Self, $crate::reader::Fault> {
                    reader.choose($place, COUNT_, |reader, at| {
                        $(if at == At_::$variant as usize {
                            return $crate::wire::Seed::read($seed, reader).map(Self::$variant);
                        })*
                        ::core::result::Result::Err($crate::reader::Fault::Shape)
                    })
                }
            }
        };
        $crate::macros::choice! { $(#[$meta])* $name { $($(#[$doc])* $variant($ty),)* } }
        $crate::macros::typed!($name, $rules, $place, $check);
    };
}

/// What unions have in common: they are written as what they hold.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident($ty:ty),)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name {
            $($(#[$doc])* $variant($ty),)*
        }

        impl ::serde::Serialize for $name {
            fn serialize<S_: ::serde::Serializer>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error> {
                match self {
                    $(Self::$variant(branch) => branch.serialize(serializer),)*
                }
            }
        }
    };
}

/// Another name for a shape.
macro_rules! alias {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($ty:ty): $rules:path, $place:literal = $seed:expr;
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name(pub $ty);

        const _: () = {
            impl $crate::macros::Shape for $name {
                fn shape(reader: &mut $crate::reader::Reader<'_>) -> ::core::result::Result<Self, $crate::reader::Fault> {
                    $crate::wire::Seed::read($seed, reader).map(Self)
                }
            }

            impl ::serde::Serialize for $name {
                fn serialize<S_: ::serde::Serializer>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error> {
                    self.0.serialize(serializer)
                }
            }
        };
        $crate::macros::typed!($name, $rules, $place, plain);
    };
}

/// What is the same for all types. `checked` ones ask the rules before they are read.
macro_rules! typed {
    ($name:ident, $rules:path, $place:literal, $check:ident) => {
        const _: () = {
            impl $crate::wire::Read for $name {
                #[inline]
                fn read(reader: &mut $crate::reader::Reader<'_>) -> ::core::result::Result<Self, $crate::reader::Fault> {
                    $crate::macros::check!($check $rules, $place, reader);
                    $crate::macros::Shape::shape(reader)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D_: ::serde::Deserializer<'de>>(deserializer: D_) -> ::core::result::Result<Self, D_::Error> {
                    $crate::wire::deserialize(deserializer)
                }
            }

            impl $crate::wire::Typed for $name {
                const PLACE: &'static str = $place;

                fn rules() -> &'static $crate::rules::Rules {
                    &$rules
                }
            }
        };
    };
}

/// Asks the rules where a shape is not enough.
macro_rules! check {
    (plain $rules:path, $place:literal, $reader:ident) => {};
    (checked $rules:path, $place:literal, $reader:ident) => {
        $crate::wire::check(&$rules, $place, $reader)?;
    };
}

/// Reads a type before, or without, the rules being asked.
#[allow(dead_code, reason = "a document need not have any type")]
pub(crate) trait Shape: Sized {
    fn shape(reader: &mut crate::reader::Reader<'_>) -> Result<Self, crate::reader::Fault>;
}

#[allow(unused_imports, reason = "a document need not have every kind of type")]
pub(crate) use {alias, check, choice, object, once, slot, tagged, text_enum, typed, untagged};
