use std::borrow::Cow;

use serde_json::{Number, Value};

use super::{Expected, Model, ModelError, Node, Object, Sealing};
use crate::datetime::DateTime;

/// A type that the field of a [`Model`] can have.
pub trait Field: Sized {
    /// Reads the field; a missing one comes as [`Node::Null`].
    ///
    /// # Errors
    /// When it is missing and not optional, or not of this type.
    fn read(node: Node<'_>, sealing: Sealing<'_>) -> Result<Self, ModelError>;

    /// The field as a node; `None` when it is absent.
    fn write(&self) -> Option<Node<'_>>;
}

/// What a node is instead of what was expected: nothing, or something else.
fn other(node: &Node<'_>, expected: Expected) -> ModelError {
    match node {
        Node::Null => ModelError::missing(),
        _ => ModelError::kind(expected),
    }
}

/// A field of any type, to be written.
pub trait Written {
    /// The field as a node; `None` when it is absent.
    fn node(&self) -> Option<Node<'_>>;
}

impl<T: Field> Written for T {
    fn node(&self) -> Option<Node<'_>> {
        self.write()
    }
}

impl<'a> Object<'a> {
    /// Adds those fields that are present, under the names of the same order.
    pub fn put_fields(&mut self, names: &'static [&'static str], fields: &[&'a dyn Written]) {
        self.reserve(fields.len());
        for (name, field) in names.iter().zip(fields) {
            if let Some(node) = field.node() {
                self.put(*name, node);
            }
        }
    }

    /// Adds the field, if it is present.
    pub fn put_field<T: Field>(&mut self, name: &'a str, field: &'a T) {
        if let Some(node) = field.write() {
            self.put(Cow::Borrowed(name), node);
        }
    }
}

/// Reads a text, without a copy where the source lives long enough.
pub(crate) fn text(node: Node<'_>) -> Result<Cow<'_, str>, ModelError> {
    match node {
        Node::Text(text) => Ok(text),
        Node::Sensitive(text) => Ok(Cow::Borrowed(text)),
        node => Err(other(&node, Expected::Text)),
    }
}

impl Field for String {
    fn read(node: Node<'_>, _: Sealing<'_>) -> Result<Self, ModelError> {
        text(node).map(Cow::into_owned)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Text(Cow::Borrowed(self)))
    }
}

impl Field for i64 {
    fn read(node: Node<'_>, _: Sealing<'_>) -> Result<Self, ModelError> {
        match &node {
            Node::Number(number) => number
                .as_i64()
                .ok_or_else(|| ModelError::kind(Expected::Integer)),
            node => Err(other(node, Expected::Integer)),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Number((*self).into()))
    }
}

impl Field for u64 {
    fn read(node: Node<'_>, _: Sealing<'_>) -> Result<Self, ModelError> {
        match &node {
            Node::Number(number) => number
                .as_u64()
                .ok_or_else(|| ModelError::kind(Expected::Integer)),
            node => Err(other(node, Expected::Integer)),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Number((*self).into()))
    }
}

impl Field for Number {
    fn read(node: Node<'_>, _: Sealing<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Number(number) => Ok(number),
            node => Err(other(&node, Expected::Number)),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Number(self.clone()))
    }
}

impl Field for bool {
    fn read(node: Node<'_>, _: Sealing<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Bool(value) => Ok(value),
            node => Err(other(&node, Expected::Bool)),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Bool(*self))
    }
}

impl Field for DateTime {
    fn read(node: Node<'_>, _: Sealing<'_>) -> Result<Self, ModelError> {
        text(node)?
            .parse()
            .map_err(|_| ModelError::kind(Expected::DateTime))
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Text(Cow::Owned(self.to_string())))
    }
}

impl Field for Value {
    fn read(node: Node<'_>, _: Sealing<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Null => Err(ModelError::missing()),
            node => Ok(node.into_value()),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::from_value(self))
    }
}

impl<T: Field> Field for Option<T> {
    fn read(node: Node<'_>, sealing: Sealing<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Null => Ok(None),
            node => T::read(node, sealing).map(Some),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        self.as_ref()?.write()
    }
}

impl<T: Field> Field for Vec<T> {
    fn read(node: Node<'_>, sealing: Sealing<'_>) -> Result<Self, ModelError> {
        let Node::List(nodes) = node else {
            return Err(other(&node, Expected::List));
        };
        let mut items = Self::with_capacity(nodes.len());
        for (index, node) in nodes.into_iter().enumerate() {
            match T::read(node, sealing) {
                Ok(item) => items.push(item),
                Err(error) => return Err(error.within(&format!("[{index}]"))),
            }
        }
        Ok(items)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::List(self.iter().filter_map(T::write).collect()))
    }
}

impl<T: Model> Field for T {
    fn read(node: Node<'_>, sealing: Sealing<'_>) -> Result<Self, ModelError> {
        match node {
            Node::Null => Err(ModelError::missing()),
            node => super::from_node(node, sealing),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(super::to_node(self))
    }
}
