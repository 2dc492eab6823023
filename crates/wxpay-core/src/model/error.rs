use std::fmt;

use super::{Node, is_blank};
use crate::crypto::CryptoError;

/// The JSON does not match the type.
///
/// The error names the field by its path, such as `amount.from[1].account`, and never shows its value.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The bytes are not JSON.
    #[error("not JSON: {reason} at line {line}, column {column}")]
    Json {
        /// The fault of each.
        reason: &'static str,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A required field is missing.
    #[error("field {path} is missing")]
    Missing {
        /// The field's path.
        path: FieldPath,
        /// The expected kind.
        expected: Expected,
    },
    /// A field is of another kind.
    #[error("field {path} is not {expected}")]
    Kind {
        /// The field's path.
        path: FieldPath,
        /// The expected kind.
        expected: Expected,
        /// The kind found.
        found: Found,
    },
    /// A sensitive field could not be decrypted with the merchant's private key.
    #[error("sensitive field {path} cannot be decrypted")]
    Open {
        /// The field's path.
        path: FieldPath,
        /// Why not.
        #[source]
        source: CryptoError,
    },
    /// A sensitive field is encrypted, and the merchant has no opener.
    #[error(
        "sensitive field {path} is sealed, and the merchant has no private key to open it with"
    )]
    NoOpener {
        /// The field's path.
        path: FieldPath,
    },
}

/// The kind of value that a field should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// A JSON string.
    Text,
    /// A whole number that fits into 64 bits.
    Integer,
    /// A JSON number.
    Number,
    /// `true` or `false`.
    Bool,
    /// A JSON array.
    List,
    /// A JSON object.
    Object,
    /// A time, in RFC 3339 or another form that [`DateTime`](crate::DateTime) reads.
    DateTime,
    /// JSON inside a JSON string.
    EmbeddedJson,
    /// Base64 of a ciphertext.
    Ciphertext,
    /// Base64.
    Base64,
    /// A ciphertext that the merchant's private key decrypts.
    OwnCiphertext,
    /// The plain text of a sensitive field.
    Plaintext,
    /// Any value but null.
    Value,
    /// A member that comes once.
    Once,
    /// A value that is not blank: it identifies an event's object or its outcome.
    Filled,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "a string",
            Self::Integer => "a whole number of 64 bits",
            Self::Number => "a number",
            Self::Bool => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
            Self::DateTime => "a time",
            Self::EmbeddedJson => "JSON inside a string",
            Self::Ciphertext => "base64 of a ciphertext",
            Self::Base64 => "base64",
            Self::OwnCiphertext => "a ciphertext for the merchant's private key",
            Self::Plaintext => "plain text",
            Self::Value => "a value",
            Self::Once => "one member of that name",
            Self::Filled => "a value that is not blank",
        })
    }
}

/// The kind of value that a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// The field is missing or null.
    Nothing,
    /// `true` or `false`.
    Bool,
    /// A JSON number.
    Number,
    /// A JSON string.
    Text,
    /// An empty JSON string.
    EmptyText,
    /// A JSON array.
    List,
    /// An empty JSON array.
    EmptyList,
    /// A JSON object.
    Object,
    /// An empty JSON object.
    EmptyObject,
    /// A ciphertext that cannot be decrypted here.
    Ciphertext,
    /// More than one member of that name.
    Repeated,
    /// A value that cannot be represented: a number out of range, a string with half a surrogate pair, more than 127
    /// levels of lists and objects, or no JSON value at all.
    Unreadable,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "nothing",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::EmptyText => "an empty string",
            Self::List => "a list",
            Self::EmptyList => "an empty list",
            Self::Object => "an object",
            Self::EmptyObject => "an empty object",
            Self::Ciphertext => "a ciphertext that cannot be decrypted",
            Self::Repeated => "several",
            Self::Unreadable => "a value that cannot be represented",
        })
    }
}

impl Found {
    /// The kind of a node.
    pub(super) fn of(node: &Node<'_>) -> Self {
        match node {
            Node::Null => Self::Nothing,
            Node::Bool(_) => Self::Bool,
            Node::Number(_) => Self::Number,
            Node::Text(text) if text.is_empty() => Self::EmptyText,
            Node::Sensitive("") => Self::EmptyText,
            Node::Text(_) | Node::Sensitive(_) | Node::Embedded(_) => Self::Text,
            Node::List(items) => Self::of_list(items),
            Node::Object(object) if object.is_empty() => Self::EmptyObject,
            Node::Object(_) | Node::File(_) => Self::Object,
            Node::Unreadable(_) => Self::Unreadable,
        }
    }

    /// Returns whether a node is an empty list or object, or a string without a visible character.
    pub(super) fn is_blank_node(node: &Node<'_>) -> bool {
        match node {
            Node::Text(text) => is_blank(text),
            node => matches!(Self::of(node), Self::EmptyList | Self::EmptyObject),
        }
    }

    pub(super) const fn of_list(items: &[Node<'_>]) -> Self {
        match items {
            [] => Self::EmptyList,
            _ => Self::List,
        }
    }
}

/// Place in a JSON value, such as `amount.from[1].account`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FieldPath(String);

impl FieldPath {
    /// The path as text; empty for the value itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether the other path is this one or begins with it.
    pub(super) fn contains(&self, other: &Self) -> bool {
        let rest = other.0.strip_prefix(&*self.0);
        rest.is_some_and(|rest| {
            self.0.is_empty() || rest.is_empty() || rest.starts_with(['.', '['])
        })
    }

    pub(crate) fn push_front(&mut self, step: &str) {
        if !self.0.is_empty() && !self.0.starts_with('[') {
            self.0.insert(0, '.');
        }
        self.0.insert_str(0, step);
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() {
            "(the value itself)"
        } else {
            &self.0
        })
    }
}

impl fmt::Debug for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl ModelError {
    /// A value of another kind than expected.
    pub fn kind(expected: Expected, node: &Node<'_>) -> Self {
        Self::found(expected, Found::of(node))
    }

    /// A value of that kind instead of the expected one.
    pub(crate) fn found(expected: Expected, found: Found) -> Self {
        let path = FieldPath::default();
        match found {
            Found::Nothing => Self::Missing { path, expected },
            found => Self::Kind {
                path,
                expected,
                found,
            },
        }
    }

    /// Returns whether the value is an empty string, list or object where another kind than a string is expected: it
    /// stands for an absent value.
    pub(super) fn is_of_nothing(&self) -> bool {
        use Found::{EmptyList, EmptyObject, EmptyText};
        let Self::Kind {
            path,
            expected,
            found: EmptyText | EmptyList | EmptyObject,
        } = self
        else {
            return false;
        };
        path.as_str().is_empty() && !matches!(expected, Expected::Text | Expected::Plaintext)
    }

    /// Returns whether a field that identifies an event is blank.
    pub(crate) const fn is_of_a_blank(&self) -> bool {
        matches!(
            self,
            Self::Kind {
                expected: Expected::Filled,
                ..
            }
        )
    }

    /// Returns whether a field of the value itself is missing, not a nested one.
    pub(crate) fn is_missing_at_the_top(&self) -> bool {
        matches!(self, Self::Missing { path, .. } if !path.as_str().contains(['.', '[']))
    }

    pub(crate) fn json(error: &serde_json::Error) -> Self {
        use serde_json::error::Category;
        // The text of serde_json's error may quote a value, so only its kind and place are kept.
        let reason = match error.classify() {
            Category::Eof => "it ends too early",
            Category::Syntax => "syntax error",
            Category::Data | Category::Io => "unfit data",
        };
        Self::Json {
            reason,
            line: error.line(),
            column: error.column(),
        }
    }

    /// The same error, seen from the enclosing level.
    #[must_use]
    pub(crate) fn within(mut self, step: &str) -> Self {
        match &mut self {
            Self::Json { .. } => {}
            Self::Missing { path, .. }
            | Self::Kind { path, .. }
            | Self::Open { path, .. }
            | Self::NoOpener { path } => path.push_front(step),
        }
        self
    }

    /// The field's path, unless the bytes are not JSON at all.
    pub const fn path(&self) -> Option<&FieldPath> {
        match self {
            Self::Json { .. } => None,
            Self::Missing { path, .. }
            | Self::Kind { path, .. }
            | Self::Open { path, .. }
            | Self::NoOpener { path } => Some(path),
        }
    }
}
