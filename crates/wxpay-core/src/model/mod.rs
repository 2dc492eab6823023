//! Typed values and their JSON: how requests, responses and notifications are read and written.
//!
//! A [`Model`] is read from and written to a [`Node`], a JSON value between the bytes and the type. All the work is in
//! code that is compiled once, so that a thousand types cost little to compile; errors name the field by its path,
//! unknown fields are kept, and fields of type [`Sensitive`] are encrypted in requests and decrypted in responses. The
//! macro [`model!`](crate::model!) defines such types; the generated API consists of them, and so can your own
//! operations.

mod blank;
mod convert;
mod embedded;
mod error;
mod field;
mod fields;
mod file;
mod into_field;
mod lenient;
mod macros;
mod node;
mod problem;
mod reading;
mod sensitive;
pub(crate) mod source;
mod stream;
#[cfg(test)]
mod tests;

use std::fmt;

use reading::Step;
use serde::{Deserialize, Deserializer, Serializer};

pub use blank::is_blank;
pub(crate) use blank::is_invisible;
pub use embedded::Embedded;
pub use error::{Expected, FieldPath, Found, ModelError};
pub(crate) use field::text;
pub use field::{Field, Written};
pub use fields::Fields;
pub use file::File;
pub use into_field::{IntoField, Json, Many, Maybe, MaybeMany, One, Single};
pub use node::{Node, Object};
pub use problem::{Problem, Problems};
pub use reading::{Reading, Sealing};
pub use sensitive::Sensitive;
pub use serde_json::{Number, Value};
pub use source::Source;
pub(crate) use stream::Conditions;
#[doc(hidden)] // for the expansion of `model!`
pub use stream::{Nested, Slot, Slots, filled};

/// The fields that a type does not know, as received, and those that a caller adds by name.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// A typed JSON object. Use [`model!`](crate::model!) rather than implementing it by hand.
pub trait Model: Sized {
    /// The type's name, for `Debug`.
    const NAME: &'static str;

    /// The wire names of its fields, in the order in which they are read and written.
    const FIELDS: &'static [&'static str];

    /// Fields that a request must have, because every source calls them required. An entry is one wire name, or
    /// several separated by `|`, of which one is enough.
    ///
    /// They are checked when a request is encoded, and never when a value is read.
    const REQUIRED: &'static [&'static str] = &[];

    /// Takes the type's fields; the remaining ones belong in its [`Extra`].
    ///
    /// # Errors
    /// When a required field is missing or not of its type.
    fn read(fields: &mut Fields<'_, '_, '_>) -> Result<Self, ModelError>;

    /// Adds every field that is present, required ones first.
    fn write<'a>(&'a self, object: &mut Object<'a>);
}

/// The value as a node that borrows from it.
pub fn to_node<T: Model>(value: &T) -> Node<'_> {
    Node::Object(to_object(value))
}

/// The value as an object that borrows from it.
pub fn to_object<T: Model>(value: &T) -> Object<'_> {
    let mut object = Object::new();
    value.write(&mut object);
    object.require(T::REQUIRED);
    object
}

/// Reads a value from JSON. Optional fields of another type are left out and kept in `extra`; [`read_slice`] lists
/// them.
///
/// # Errors
/// When the bytes are not a JSON object, or a required field is missing or not of its type.
pub fn from_slice<T: Model>(json: &[u8], sealing: Sealing<'_>) -> Result<T, ModelError> {
    read_slice(json, &mut Reading::new(sealing))
}

/// Reads a value from JSON, and lists the problems.
///
/// # Errors
/// When the bytes are not a JSON object, or a required field is missing or not of its type.
pub fn read_slice<T: Model>(json: &[u8], reading: &mut Reading<'_>) -> Result<T, ModelError> {
    match stream::read(json, reading) {
        Some(value) => Ok(value),
        None => Parsed::new(json)?.read(reading),
    }
}

/// Reads a value that has the usual form; `None` otherwise, also if it does not meet the reading's conditions.
pub(crate) fn read_usual<T: Model>(json: &[u8], reading: &mut Reading<'_>) -> Option<T> {
    stream::read(json, reading)
}

/// Parsed JSON that was not read yet.
pub(crate) struct Parsed<'a> {
    node: Node<'a>,
    unreadable: lenient::Unreadable,
}

impl<'a> Parsed<'a> {
    pub(crate) fn new(json: &'a [u8]) -> Result<Self, ModelError> {
        let (node, unreadable) = Node::parse_noting(json)?;
        Ok(Self { node, unreadable })
    }

    pub(crate) const fn node(&self) -> &Node<'a> {
        &self.node
    }

    /// Reads a value from it, and lists the problems.
    pub(crate) fn read<T: Model>(self, reading: &mut Reading<'_>) -> Result<T, ModelError> {
        let value = read_whole(self.node, reading)?;
        reading.append_unreadable(self.unreadable);
        Ok(value)
    }
}

/// Reads any JSON, and lists the values that cannot be represented: each becomes its spelling in a nested list.
pub(crate) fn read_value(json: &[u8], problems: &mut Problems) -> Result<Value, ModelError> {
    let (node, unreadable) = Node::parse_noting(json)?;
    problems.append_unreadable(unreadable);
    Ok(node.into_value())
}

/// Reads a value from a node.
///
/// # Errors
/// When the node is not an object, or a required field is missing or not of its type.
pub fn from_node<T: Model>(node: Node<'_>, sealing: Sealing<'_>) -> Result<T, ModelError> {
    read_whole(node, &mut Reading::new(sealing))
}

fn read_whole<T: Model>(mut node: Node<'_>, reading: &mut Reading<'_>) -> Result<T, ModelError> {
    match &mut node {
        Node::Object(object) => T::read(&mut Fields::of(object, reading, T::FIELDS)),
        node => Err(ModelError::kind(Expected::Object, node)),
    }
}

/// Reads the field of an object; a list of one object stands for that object.
fn read_object<T: Model>(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<T, ModelError> {
    let (object, is_alone) = object_of(node)?;
    let mark = reading.begin();
    match T::read(&mut Fields::of(object, reading, T::FIELDS)) {
        Ok(value) => {
            reading.set_converted(is_alone);
            if is_alone {
                reading.end(mark, || Step::item(0));
            }
            Ok(value)
        }
        Err(error) if is_alone => Err(error.within("[0]")),
        Err(error) => Err(error),
    }
}

/// The object of a node, or the only one of its list, and whether it was in a list.
fn object_of<'f, 'n>(node: &'f mut Node<'n>) -> Result<(&'f mut Object<'n>, bool), ModelError> {
    match node {
        Node::Object(object) => Ok((object, false)),
        Node::List(items) => {
            let found = Found::of_list(items);
            match items.as_mut_slice() {
                [Node::Object(object)] if !object.is_empty() => Ok((object, true)),
                _ => Err(ModelError::found(Expected::Object, found)),
            }
        }
        node => Err(ModelError::kind(Expected::Object, node)),
    }
}

/// Returns whether a value stands for an absent one: null, or an empty string, list or object.
pub(crate) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Implements `PartialEq` of a model.
pub fn eq<T: Model>(one: &T, other: &T) -> bool {
    to_node(one) == to_node(other)
}

/// Implements `Debug` of a model: fields that are present, sensitive ones redacted.
///
/// # Errors
/// Errors of the formatter.
pub fn debug<T: Model>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    node::debug(T::NAME, &to_node(value), f)
}

/// Implements `Serialize` of a model: sensitive fields come out as plain text.
///
/// # Errors
/// Errors of the serializer.
pub fn serialize<T: Model, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&to_node(value), serializer)
}

/// Implements `Deserialize` of a model: sensitive fields are expected as plain text.
///
/// # Errors
/// When the value is not of that form; the error names the field.
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let node = Node::deserialize(deserializer)?;
    from_node(node, Sealing::Plain).map_err(serde::de::Error::custom)
}
