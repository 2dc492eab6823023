use std::fmt;

use crate::crypto::CryptoError;

/// JSON is not of the form that a type has.
///
/// Names the field by its path, such as `amount.from[1].account`, and never its value.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The bytes are not JSON.
    #[error("not JSON: {reason} at line {line}, column {column}")]
    Json {
        /// What is wrong with them.
        reason: &'static str,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A field that must be there is not.
    #[error("field {path} is missing")]
    Missing {
        /// The field's path.
        path: FieldPath,
    },
    /// A field is of another kind.
    #[error("field {path} is not {expected}")]
    Kind {
        /// The field's path.
        path: FieldPath,
        /// What it should be.
        expected: Expected,
    },
    /// A sensitive field could not be opened with the merchant's private key.
    #[error("sensitive field {path} cannot be opened")]
    Open {
        /// The field's path.
        path: FieldPath,
        /// Why not.
        #[source]
        source: CryptoError,
    },
    /// A sensitive field came sealed, and the merchant has nothing to open it with.
    #[error(
        "sensitive field {path} is sealed, and the merchant has no private key to open it with"
    )]
    NoOpener {
        /// The field's path.
        path: FieldPath,
    },
}

/// What a field should be.
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
    /// A time of RFC 3339 with its offset.
    DateTime,
    /// JSON inside a JSON string.
    EmbeddedJson,
    /// Base64 of a ciphertext.
    Ciphertext,
    /// Base64.
    Base64,
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
            Self::DateTime => "a time of RFC 3339",
            Self::EmbeddedJson => "JSON inside a string",
            Self::Ciphertext => "base64 of a ciphertext",
            Self::Base64 => "base64",
        })
    }
}

/// Where in a JSON value something is, such as `amount.from[1].account`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FieldPath(String);

impl FieldPath {
    /// The path as text; empty for the value itself.
    pub fn as_str(&self) -> &str {
        &self.0
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
    /// A value that is not what it should be.
    pub fn kind(expected: Expected) -> Self {
        Self::Kind {
            path: FieldPath::default(),
            expected,
        }
    }

    pub(crate) fn missing() -> Self {
        Self::Missing {
            path: FieldPath::default(),
        }
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

    /// The same error, seen from one level further out.
    #[must_use]
    pub(crate) fn within(mut self, step: &str) -> Self {
        match &mut self {
            Self::Json { .. } => {}
            Self::Missing { path }
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
            Self::Missing { path }
            | Self::Kind { path, .. }
            | Self::Open { path, .. }
            | Self::NoOpener { path } => Some(path),
        }
    }
}
