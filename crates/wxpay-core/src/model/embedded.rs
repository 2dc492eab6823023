use super::field::text;
use super::{Expected, Field, ModelError, Node, Sealing};

/// A value that stands on the wire as JSON inside a string.
///
/// The string's exact spelling (white space, order of members) is not kept, its content is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded<T>(pub T);

impl<T> From<T> for Embedded<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Field> Field for Embedded<T> {
    fn read(node: Node<'_>, sealing: Sealing<'_>) -> Result<Self, ModelError> {
        let json = text(node)?;
        let node =
            Node::parse(json.as_bytes()).map_err(|_| ModelError::kind(Expected::EmbeddedJson))?;
        T::read(node, sealing).map(Self)
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Embedded(Box::new(self.0.write()?)))
    }
}
