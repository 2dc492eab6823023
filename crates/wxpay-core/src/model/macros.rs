/// Defines a typed JSON object: a struct, its constructor and setters, and how it is read and written.
///
/// Three kinds, named in the first line:
///
/// - `request`: `required` fields are arguments of `new`, each of the `optional` ones has a setter.
/// - `shared`, for what stands in requests and in answers: the same, but `required` fields are
///   `Option`s that `new` fills, since an answer may lack them.
/// - `answer`: every field is optional but those under `always`; there is no constructor.
///
/// A field's wire name is its own unless one is given (`kind = "type": String`). Every type has a
/// field `extra` for what it does not know, implements [`Model`](crate::model::Model), `Serialize`
/// and `Deserialize`, `Clone`, `Debug`, `PartialEq` and `Eq`, and is `#[non_exhaustive]`.
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
/// let amount = Amount::new(100).currency("CNY");
/// assert_eq!(serde_json::to_string(&amount)?, r#"{"total":100,"currency":"CNY"}"#);
/// # Ok::<_, serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! model {
    (
        $(#[$meta:meta])*
        $vis:vis request $name:ident {
            required { $($(#[$required_meta:meta])* $required:ident $(= $required_wire:literal)? : $required_type:ty,)* }
            optional { $($(#[$optional_meta:meta])* $optional:ident $(= $optional_wire:literal)? : $optional_type:ty,)* }
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        #[must_use]
        $vis struct $name {
            $($(#[$required_meta])* $vis $required: $required_type,)*
            $($(#[$optional_meta])* $vis $optional: ::core::option::Option<$optional_type>,)*
            /// Fields that this version does not know, and the originals of those that are of another kind than
            /// expected. A member takes the place of the field of the same name when the value is written.
            $vis extra: $crate::model::Extra,
        }

        impl $name {
            /// With what is required.
            #[allow(clippy::new_without_default, clippy::too_many_arguments, reason = "the service decides what is required")]
            $vis fn new($($required: impl ::core::convert::Into<$required_type>),*) -> Self {
                Self {
                    $($required: $required.into(),)*
                    $($optional: ::core::option::Option::None,)*
                    extra: $crate::model::Extra::new(),
                }
            }
            $(
                /// Sets the field of the same name.
                $vis fn $optional(mut self, value: impl ::core::convert::Into<$optional_type>) -> Self {
                    $crate::model::set(&mut self.$optional, value);
                    self
                }
            )*
        }

        $crate::__model_impl! { $name
            [$($required $(= $required_wire)?,)*] [$($optional $(= $optional_wire)?,)*]
        }
    };
    (
        $(#[$meta:meta])*
        $vis:vis shared $name:ident {
            required { $($(#[$required_meta:meta])* $required:ident $(= $required_wire:literal)? : $required_type:ty,)* }
            optional { $($(#[$optional_meta:meta])* $optional:ident $(= $optional_wire:literal)? : $optional_type:ty,)* }
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        #[must_use]
        $vis struct $name {
            $($(#[$required_meta])* $vis $required: ::core::option::Option<$required_type>,)*
            $($(#[$optional_meta])* $vis $optional: ::core::option::Option<$optional_type>,)*
            /// Fields that this version does not know, and the originals of those that are of another kind than
            /// expected. A member takes the place of the field of the same name when the value is written.
            $vis extra: $crate::model::Extra,
        }

        impl $name {
            /// With what is required in a request.
            #[allow(clippy::new_without_default, clippy::too_many_arguments, reason = "the service decides what is required")]
            $vis fn new($($required: impl ::core::convert::Into<$required_type>),*) -> Self {
                Self {
                    $($required: ::core::option::Option::Some($required.into()),)*
                    $($optional: ::core::option::Option::None,)*
                    extra: $crate::model::Extra::new(),
                }
            }
            $(
                /// Sets the field of the same name.
                $vis fn $optional(mut self, value: impl ::core::convert::Into<$optional_type>) -> Self {
                    $crate::model::set(&mut self.$optional, value);
                    self
                }
            )*
        }

        $crate::__model_impl! { $name
            [] [$($required $(= $required_wire)?,)* $($optional $(= $optional_wire)?,)*]
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
            /// Fields that this version does not know, and the originals of those that are of another kind than
            /// expected. A member takes the place of the field of the same name when the value is written.
            $vis extra: $crate::model::Extra,
        }

        $crate::__model_impl! { $name
            [$($always $(= $always_wire)?,)*] [$($optional $(= $optional_wire)?,)*]
        }
    };
}

// Everything that can be done for all types at once is done by functions of this module: what is
// written here is compiled for each of a thousand types.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_impl {
    ($name:ident [$($required:ident $(= $required_wire:literal)?,)*] [$($optional:ident $(= $optional_wire:literal)?,)*]) => {
        impl $crate::model::Model for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: &'static [&'static str] = &[
                $($crate::__wire_name!($required $($required_wire)?),)*
                $($crate::__wire_name!($optional $($optional_wire)?),)*
            ];

            fn read(fields: &mut $crate::model::Fields<'_, '_, '_>) -> ::core::result::Result<Self, $crate::model::ModelError> {
                ::core::result::Result::Ok(Self {
                    $($required: fields.required()?,)*
                    $($optional: fields.optional(),)*
                    extra: fields.rest(),
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
