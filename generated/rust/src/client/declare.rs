//! The macros generated code declares a version's methods and events with.

/// A type per method: `pub Name = "wire", decode: Params => Result, Ack;`, with the function that decodes the parameters.
macro_rules! methods {
    ($version:ty; $($(#[$meta:meta])* $vis:vis $name:ident = $wire:literal, $decode:ident: $params:ty => $result:ty $(, $ack:ty)?;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        $vis struct $name;

        impl $crate::client::Method for $name {
            type Version = $version;
            type Params = $params;
            type Result = $result;

            const NAME: &'static str = $wire;
            const CHECK: fn(&str) -> ::core::result::Result<(), $crate::Invalid> =
                |text| $crate::wire::$decode::<$params>(text.as_bytes()).map(::core::mem::drop);
            $(const ACK: ::core::option::Option<$crate::client::ReadPayload> =
                ::core::option::Option::Some($crate::client::read::<$ack>);)?
        }

        $(impl $crate::client::AckMethod for $name {
            type Ack = $ack;
        })?
    )*};
}

/// A variant per event: `Name(Payload) = "wire";`.
macro_rules! events {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident($payload:ty) = $wire:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name {
            $($(#[$doc])* $variant($payload),)*
            /// An event this version does not know.
            Unknown {
                /// Its name.
                event: ::std::string::String,
                /// Its payload.
                payload: ::core::option::Option<$crate::Json>,
            },
        }

        impl $name {
            /// The event's name on the wire.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $wire,)*
                    Self::Unknown { event, .. } => event,
                }
            }

            #[allow(
                unused_variables,
                clippy::match_single_binding,
                reason = "a protocol need not have events"
            )]
            fn of(
                event: &str,
                payload: ::std::boxed::Box<dyn $crate::client::Payload>,
            ) -> ::core::option::Option<Self> {
                match event {
                    $($wire => payload.take().map(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
}

pub(crate) use {events, methods};
