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
    /// The names that have not been asked for.
    names: std::slice::Iter<'static, &'static str>,
    error: Option<ModelError>,
}

impl<'n, 'c> Fields<'n, 'c> {
    /// The members of a node; fields are asked for in the order of their names.
    ///
    /// # Errors
    /// When the node is no object.
    pub fn of(
        node: Node<'n>,
        sealing: Sealing<'c>,
        names: &'static [&'static str],
    ) -> Result<Self, ModelError> {
        match node {
            Node::Object(object) => Ok(Self {
                object,
                sealing,
                names: names.iter(),
                error: None,
            }),
            _ => Err(ModelError::kind(Expected::Object)),
        }
    }

    /// Takes the field of the next name.
    ///
    /// # Errors
    /// When it is missing, or not of its type.
    pub fn required<T: Field>(&mut self) -> Result<T, ModelError> {
        let name = self.name();
        let node = self.object.take(name).unwrap_or(Node::Null);
        // The closure would be compiled for each field type.
        match T::read(node, self.sealing) {
            Ok(value) => Ok(value),
            Err(error) => Err(error.within(name)),
        }
    }

    /// Takes the field of the next name, if it is there. What is wrong with it,
    /// [`finish`](Self::finish) says: thousands of early returns would take long to compile.
    pub fn optional<T: Field>(&mut self) -> Option<T> {
        let name = self.name();
        let node = self.object.take(name)?;
        if matches!(node, Node::Null) {
            return None;
        }
        match T::read(node, self.sealing) {
            Ok(value) => Some(value),
            Err(error) => {
                self.error.get_or_insert_with(|| error.within(name));
                None
            }
        }
    }

    fn name(&mut self) -> &'static str {
        self.names.next().copied().unwrap_or_default()
    }

    /// The value that was read, unless an optional field was not of its type.
    ///
    /// # Errors
    /// The first that there was.
    pub fn finish<T>(&mut self, value: T) -> Result<T, ModelError> {
        match self.error.take() {
            None => Ok(value),
            Some(error) => Err(error),
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
