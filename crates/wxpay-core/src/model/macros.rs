/// Defines a typed JSON object: a struct, its constructor and setters, and how it is read and written.
///
/// The first line names one of two kinds:
///
/// - `request`, also for objects in both requests and responses. Fields under `new` are arguments of `new`, and always
///   there; the block may be left out. All others are `Option`s with a setter of their name, which takes whatever
///   [converts](crate::model::IntoField) into the field, or an `Option` of it. Those under `required` are reported
///   when a call is encoded without them. Without a block `new`, the type implements `Default`.
/// - `answer`: every field is optional but those under `always`; there is no constructor.
///
/// A field's wire name is its own unless one is given (`kind = "type": String`). Every type has a field `extra` for
/// unknown members, implements [`Model`](crate::model::Model), `Serialize` and `Deserialize`, `Clone`, `Debug`,
/// `PartialEq` and `Eq`, and is `#[non_exhaustive]`.
///
/// ```
/// wxpay_core::model! {
///     /// What is to be paid.
///     pub request Amount {
///         required {
///             /// In fen.
///             total: i64,
///         }
///         optional {
///             /// `CNY` when absent.
///             currency: String,
///         }
///     }
/// }
///
/// let amount = Amount::new().total(100).currency("CNY");
/// assert_eq!(serde_json::to_string(&amount)?, r#"{"total":100,"currency":"CNY"}"#);
/// # Ok::<_, serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! model {
    (
        $(#[$meta:meta])*
        $vis:vis request $name:ident {
            new { $($(#[$new_meta:meta])* $new:ident $(= $new_wire:literal)? : $new_type:ty,)+ }
            required { $($(#[$required_meta:meta])* $required:ident $(= $required_wire:literal)? : $required_type:ty,)* }
            optional { $($(#[$optional_meta:meta])* $optional:ident $(= $optional_wire:literal)? : $optional_type:ty,)* }
        }
    ) => {
        $crate::__request! {
            [$(#[$meta])*] [$vis] $name
            [$([$(#[$new_meta])*] $new $(= $new_wire)?: $new_type,)+]
            [$([$(#[$required_meta])*] $required $(= $required_wire)?: $required_type,)*]
            [$([$(#[$optional_meta])*] $optional $(= $optional_wire)?: $optional_type,)*]
        }
    };
    (
        $(#[$meta:meta])*
        $vis:vis request $name:ident {
            required { $($(#[$required_meta:meta])* $required:ident $(= $required_wire:literal)? : $required_type:ty,)* }
            optional { $($(#[$optional_meta:meta])* $optional:ident $(= $optional_wire:literal)? : $optional_type:ty,)* }
        }
    ) => {
        $crate::__request! {
            [$(#[$meta])*] [$vis] $name
            []
            [$([$(#[$required_meta])*] $required $(= $required_wire)?: $required_type,)*]
            [$([$(#[$optional_meta])*] $optional $(= $optional_wire)?: $optional_type,)*]
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (
        $(#[$meta:meta])*
        $vis:vis answer $name:ident {
            always { $($(#[$always_meta:meta])* $always:ident $(= $always_wire:literal)? : $always_type:ty,)* }
            optional { $($(#[$optional_meta:meta])* $optional:ident $(= $optional_wire:literal)? : $optional_type:ty,)* }
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        $vis struct $name {
            $($(#[$always_meta])* $vis $always: $always_type,)*
            $($(#[$optional_meta])* $vis $optional: ::core::option::Option<$optional_type>,)*
            /// Fields that this version does not know, and the originals of fields of another kind than expected. When
            /// the value is written, a member replaces the field of the same name.
            $vis extra: $crate::model::Extra,
        }

        $crate::__model_impl! { $name
            [$($always $(= $always_wire)?,)*] [$($optional $(= $optional_wire)?,)*] []
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        [$(#[$meta:meta])*] [$vis:vis] $name:ident
        [$([$(#[$new_meta:meta])*] $new:ident $(= $new_wire:literal)? : $new_type:ty,)*]
        [$([$(#[$required_meta:meta])*] $required:ident $(= $required_wire:literal)? : $required_type:ty,)*]
        [$([$(#[$optional_meta:meta])*] $optional:ident $(= $optional_wire:literal)? : $optional_type:ty,)*]
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        #[must_use]
        $vis struct $name {
            $($(#[$new_meta])* $vis $new: $new_type,)*
            $($(#[$required_meta])* $vis $required: ::core::option::Option<$required_type>,)*
            $($(#[$optional_meta])* $vis $optional: ::core::option::Option<$optional_type>,)*
            /// Fields that this version does not know, and the originals of fields of another kind than expected. When
            /// the value is written, a member replaces the field of the same name.
            $vis extra: $crate::model::Extra,
        }

        #[allow(dead_code, reason = "a program uses the setters that it needs")]
        impl $name {
            /// Creates the request; setters add the other fields.
            $vis fn new($($new: impl ::core::convert::Into<$new_type>),*) -> Self {
                Self {
                    $($new: $new.into(),)*
                    $($required: ::core::option::Option::None,)*
                    $($optional: ::core::option::Option::None,)*
                    extra: $crate::model::Extra::new(),
                }
            }
            $(
                $(#[$required_meta])*
                $vis fn $required<Via>(mut self, $required: impl $crate::model::IntoField<$required_type, Via>) -> Self {
                    self.$required = $crate::model::IntoField::into_field($required);
                    self
                }
            )*
            $(
                $(#[$optional_meta])*
                $vis fn $optional<Via>(mut self, $optional: impl $crate::model::IntoField<$optional_type, Via>) -> Self {
                    self.$optional = $crate::model::IntoField::into_field($optional);
                    self
                }
            )*
        }

        $crate::__model_impl! { $name
            [$($new $(= $new_wire)?,)*]
            [$($required $(= $required_wire)?,)* $($optional $(= $optional_wire)?,)*]
            [$($crate::__wire_name!($required $($required_wire)?),)*]
        }
    };
}

// Everything that can be done for all types at once is done by functions of this module: what is
// written here is compiled for each of a thousand types.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_impl {
    ($name:ident [$($required:ident $(= $required_wire:literal)?,)*] [$($optional:ident $(= $optional_wire:literal)?,)*]
        [$($requirement:expr,)*]) => {
        impl $crate::model::Model for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: &'static [&'static str] = &[
                $($crate::__wire_name!($required $($required_wire)?),)*
                $($crate::__wire_name!($optional $($optional_wire)?),)*
            ];
            const REQUIRED: &'static [&'static str] = &[$($requirement,)*];

            fn read(fields: &mut $crate::model::Fields<'_, '_, '_>) -> ::core::result::Result<Self, $crate::model::ModelError> {
                $(let mut $required = ::core::option::Option::None;)*
                $(let mut $optional = ::core::option::Option::None;)*
                let extra = fields.fill($crate::model::Slots {
                    required: &mut [$(&mut $required,)*],
                    optional: &mut [$(&mut $optional,)*],
                })?;
                ::core::result::Result::Ok(Self {
                    $($required: $crate::model::filled($required)?,)*
                    $($optional,)*
                    extra,
                })
            }

            fn write<'a>(&'a self, object: &mut $crate::model::Object<'a>) {
                object.put_fields(Self::FIELDS, &[$(&self.$required,)* $(&self.$optional,)*], &self.extra);
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::model::eq(self, other)
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __wire_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}
