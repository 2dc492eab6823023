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
mod macros;
mod node;
mod sensitive;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Deserializer, Serializer};

pub use embedded::Embedded;
pub use error::{Expected, FieldPath, ModelError};
pub use field::Field;
pub use fields::{Fields, Sealing};
pub use node::{Node, Object};
pub use sensitive::Sensitive;

/// The fields that a type does not know, as they came, and those that a caller adds by name.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// A typed JSON object. Use [`model!`](crate::model!) rather than implementing it by hand.
pub trait Model: Sized {
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
    T::read(&mut Fields::of(Node::parse(json)?, sealing)?)
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
    let value = Fields::of(node, Sealing::Plain).and_then(|mut fields| T::read(&mut fields));
    value.map_err(serde::de::Error::custom)
}
