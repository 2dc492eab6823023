use std::fmt;

use super::{Expected, Extra, Field, ModelError, Node, Object};
use crate::crypto::Opener;

/// How sensitive texts come.
#[derive(Clone, Copy)]
pub enum Sealing<'c> {
    /// As plain text: out of the caller's own storage.
    Plain,
    /// Sealed for the merchant, as WeChat Pay answers; `None` when the merchant has no private key
    /// at hand to open them.
    Sealed(Option<&'c dyn Opener>),
}

/// The members of an object that a [`Model`](super::Model) is read from.
pub struct Fields<'n, 'c> {
    object: Object<'n>,
    sealing: Sealing<'c>,
}

impl<'n, 'c> Fields<'n, 'c> {
    /// The members of a node.
    ///
    /// # Errors
    /// When the node is no object.
    pub fn of(node: Node<'n>, sealing: Sealing<'c>) -> Result<Self, ModelError> {
        match node {
            Node::Object(object) => Ok(Self { object, sealing }),
            _ => Err(ModelError::kind(Expected::Object)),
        }
    }

    /// Takes the field of that name.
    ///
    /// # Errors
    /// When it is missing and not optional, or not of its type.
    pub fn take<T: Field>(&mut self, name: &str) -> Result<T, ModelError> {
        let node = self.object.take(name).unwrap_or(Node::Null);
        // The closure would be compiled for each field type.
        match T::read(node, self.sealing) {
            Ok(value) => Ok(value),
            Err(error) => Err(error.within(name)),
        }
    }

    /// The fields that nobody has asked for.
    pub fn rest(&mut self) -> Extra {
        self.object.rest()
    }
}

impl fmt::Debug for Sealing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "Plain",
            Self::Sealed(_) => "Sealed",
        })
    }
}

impl fmt::Debug for Fields<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fields")
            .field("object", &self.object)
            .finish_non_exhaustive()
    }
}
