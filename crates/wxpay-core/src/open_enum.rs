use std::fmt;

/// A value of an enumeration that this version of the library does not know.
///
/// The service adds values at any time; they are kept and written back unchanged.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[doc(hidden)]
    pub fn __new(value: &str) -> Self {
        Self(value.into())
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Defines an enumeration of wire values: named values, and one arm for values that are added later.
///
/// ```
/// wxpay_core::open_enum! {
///     /// The state of a bill.
///     pub enum State {
///         /// It was paid.
///         Success = "SUCCESS",
///         /// It was given up.
///         Closed = "CLOSED",
///     }
/// }
///
/// assert_eq!(State::from("SUCCESS"), State::Success);
/// assert_eq!(State::from("FROZEN").as_str(), "FROZEN");
/// assert_eq!(State::from(String::from("CLOSED")), State::Closed);
/// assert!(!State::from("FROZEN").is_known());
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* #[doc = concat!("\n\nOn the wire: `", $wire, "`.")] $variant,)+
            /// A value that this version does not know, kept unchanged.
            Unknown($crate::UnknownValue),
        }

        impl $name {
            /// The value as it is on the wire.
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// Returns whether this version knows the value.
            $vis const fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            fn of_wire(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)+
                    other => Self::Unknown($crate::UnknownValue::__new(other)),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::of_wire(value)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::of_wire(&value)
            }
        }

        // There are hundreds of these: derived, what follows takes several times as long to compile. A
        // value has one form only, so that its text says all of it.
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => ::core::stringify!($variant),)+
                    Self::Unknown(value) => return $crate::__private::debug_unknown(f, value),
                })
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(self.as_str(), other.as_str())
            }
        }

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::open_enum(deserializer, Self::of_wire)
            }
        }

        impl $crate::model::Single for $name {}

        impl $crate::model::Field for $name {
            fn read(node: &mut $crate::model::Node<'_>, reading: &mut $crate::model::Reading<'_>) -> ::core::result::Result<Self, $crate::model::ModelError> {
                $crate::__private::read_open_enum(node, reading, Self::of_wire)
            }

            fn write(&self) -> ::core::option::Option<$crate::model::Node<'_>> {
                ::core::option::Option::Some($crate::model::Node::Text(self.as_str().into()))
            }
        }

        impl $crate::QueryValue for $name {
            fn append(&self, query: &mut $crate::Query<'_>) {
                query.pair(self.as_str());
            }
        }
    };
}

/// Support for the expansion of [`open_enum!`](crate::open_enum).
#[doc(hidden)]
pub mod __private {
    use std::fmt;

    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::model::{ModelError, Node, Reading, text};

    /// Placeholder that `Debug` shows for an unknown value.
    ///
    /// # Errors
    /// Errors of the formatter.
    pub fn debug_unknown(f: &mut fmt::Formatter<'_>, value: &super::UnknownValue) -> fmt::Result {
        f.debug_tuple("Unknown").field(value).finish()
    }

    /// Reads a string from a node.
    ///
    /// # Errors
    /// When it is missing, or not a string.
    pub fn read_open_enum<T>(
        node: &Node<'_>,
        reading: &mut Reading<'_>,
        from: fn(&str) -> T,
    ) -> Result<T, ModelError> {
        text(node, reading).map(|text| from(&text))
    }

    /// Reads a string without keeping it longer than needed.
    pub fn open_enum<'de, D: Deserializer<'de>, T>(
        deserializer: D,
        from: fn(&str) -> T,
    ) -> Result<T, D::Error> {
        struct Visitor<T>(fn(&str) -> T);

        impl<T> serde::de::Visitor<'_> for Visitor<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<T, E> {
                Ok((self.0)(value))
            }
        }

        deserializer.deserialize_str(Visitor(from))
    }
}

#[cfg(test)]
mod tests {
    crate::open_enum! {
        /// A state.
        pub(crate) enum State {
            /// Paid.
            Success = "SUCCESS",
            /// Not an identifier on the wire.
            NotPaid = "NOT-PAID",
        }
    }

    #[test]
    fn values_are_compared_hashed_and_shown_by_what_they_are_on_the_wire() {
        use std::collections::{BTreeSet, HashSet};

        let unknown = State::from("FROZEN");
        assert_eq!(format!("{:?}", State::NotPaid), "NotPaid");
        assert_eq!(format!("{unknown:?}"), r#"Unknown("FROZEN")"#);
        assert_ne!(unknown, State::from("CLOSED"));
        assert_eq!(unknown, unknown.clone());
        let all = ["SUCCESS", "NOT-PAID", "FROZEN", "SUCCESS"].map(State::from);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 3);
        let sorted: Vec<_> = all.iter().collect::<BTreeSet<_>>().into_iter().collect();
        assert_eq!(sorted, [&unknown, &State::NotPaid, &State::Success]);
    }

    #[test]
    fn an_unknown_value_is_kept_and_written_back() {
        for wire in [
            "\"SUCCESS\"",
            "\"NOT-PAID\"",
            "\"ADDED_LATER\"",
            "\"\"",
            "\"\\u4e2d\"",
        ] {
            let state: State = serde_json::from_str(wire).unwrap();
            let text: String = serde_json::from_str(wire).unwrap();
            assert_eq!(state.as_str(), text);
            assert_eq!(
                serde_json::from_str::<State>(&serde_json::to_string(&state).unwrap()).unwrap(),
                state
            );
        }
        assert_eq!(State::from("SUCCESS"), State::Success);
        assert!(State::Success.is_known());
        assert_eq!(
            format!("{:?}", State::from("ADDED_LATER")),
            "Unknown(\"ADDED_LATER\")"
        );
    }
}
