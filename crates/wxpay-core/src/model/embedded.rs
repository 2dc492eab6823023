use super::{Expected, Field, ModelError, Node, Reading};

/// A value that is sent as JSON inside a string.
///
/// The content of the string is kept, but not its exact spelling (white space, order of members).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded<T>(pub T);

impl<T> From<T> for Embedded<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Field> Field for Embedded<T> {
    /// Reads JSON inside a string. Plain JSON without the string is converted.
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        if matches!(node, Node::Object(_) | Node::List(_)) {
            let value = T::read(node, reading)?;
            reading.convert();
            return Ok(Self(value));
        }
        let inner = match node {
            Node::Text(json) => Node::parse_noting(json.as_bytes()).ok(),
            _ => None,
        };
        let Some((mut inner, unreadable)) = inner else {
            return Err(ModelError::kind(Expected::EmbeddedJson, node));
        };
        let value = T::read(&mut inner, reading)?;
        if !unreadable.paths.is_empty() {
            reading.append_unreadable(unreadable);
            reading.convert();
        }
        Ok(Self(value))
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Embedded(Box::new(self.0.write()?)))
    }
}
