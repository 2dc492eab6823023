//! Typed values and their JSON: what every request, answer and notification is read and written by.
//!
//! A [`Model`] is read from and written to a [`Node`], a JSON value between the bytes and the type.
//! All the work is in code that is compiled once, so that a thousand types cost little to compile;
//! errors name the field by its path, unknown fields are kept, and fields of type [`Sensitive`] are
//! sealed on the way out and opened on the way in. The macro [`model!`](crate::model!) defines such
//! types; the generated API consists of them, and so can your own operations.

mod embedded;
mod error;
mod field;
mod fields;
mod file;
mod macros;
mod node;
mod sensitive;
pub(crate) mod source;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Deserialize, Deserializer, Serializer};

pub use embedded::Embedded;
pub use error::{Expected, FieldPath, ModelError};
pub use field::{Field, Written};
pub use fields::{Fields, Sealing};
pub use file::File;
pub use node::{Node, Object};
pub use sensitive::Sensitive;
pub use serde_json::{Number, Value};
pub use source::Source;

/// The fields that a type does not know, as they came, and those that a caller adds by name.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// A typed JSON object. Use [`model!`](crate::model!) rather than implementing it by hand.
pub trait Model: Sized {
    /// The type's name, for `Debug`.
    const NAME: &'static str;

    /// The wire names of its fields, in the order in which they are read and written.
    const FIELDS: &'static [&'static str];

    /// Takes what the type knows out of the fields; what remains belongs into its [`Extra`].
    ///
    /// # Errors
    /// When a required field is missing, or a field is not of its type.
    fn read(fields: &mut Fields<'_, '_>) -> Result<Self, ModelError>;

    /// Adds every field that is present, required ones first.
    fn write<'a>(&'a self, object: &mut Object<'a>);
}

/// The value as a node that borrows from it.
pub fn to_node<T: Model>(value: &T) -> Node<'_> {
    let mut object = Object::new();
    value.write(&mut object);
    Node::Object(object)
}

/// Reads a value out of JSON.
///
/// # Errors
/// When the bytes are not JSON, or not JSON of that form.
pub fn from_slice<T: Model>(json: &[u8], sealing: Sealing<'_>) -> Result<T, ModelError> {
    from_node(Node::parse(json)?, sealing)
}

/// Reads a value out of a node.
///
/// # Errors
/// When the node is not of that form.
pub fn from_node<T: Model>(node: Node<'_>, sealing: Sealing<'_>) -> Result<T, ModelError> {
    T::read(&mut Fields::of(node, sealing, T::FIELDS)?)
}

/// What a setter does.
pub fn set<T>(field: &mut Option<T>, value: impl Into<T>) {
    *field = Some(value.into());
}

/// What `PartialEq` of a model does.
pub fn eq<T: Model>(one: &T, other: &T) -> bool {
    to_node(one) == to_node(other)
}

/// What `Debug` of a model does: fields that are present, sensitive ones redacted.
///
/// # Errors
/// Those of the formatter.
pub fn debug<T: Model>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    node::debug(T::NAME, &to_node(value), f)
}

/// What `Serialize` of a model does: sensitive fields come out as plain text.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Model, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&to_node(value), serializer)
}

/// What `Deserialize` of a model does: sensitive fields are expected as plain text.
///
/// # Errors
/// When the value is not of that form; the error names the field.
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let node = Node::deserialize(deserializer)?;
    from_node(node, Sealing::Plain).map_err(serde::de::Error::custom)
}
