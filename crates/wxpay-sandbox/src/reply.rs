use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value};

/// An answer to a request that was granted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
}

/// What an answer's body holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Json(Value),
    /// Nothing: it is signed all the same.
    Empty,
    /// A download, which is not signed.
    File {
        media_type: &'static str,
        bytes: Bytes,
    },
}

impl Reply {
    /// 204.
    pub(crate) const NO_CONTENT: Self = Self {
        status: StatusCode::NO_CONTENT,
        content: Content::Empty,
    };

    pub(crate) const fn file(media_type: &'static str, bytes: Bytes) -> Self {
        Self {
            status: StatusCode::OK,
            content: Content::File { media_type, bytes },
        }
    }
}

impl From<Value> for Reply {
    fn from(json: Value) -> Self {
        Self {
            status: StatusCode::OK,
            content: Content::Json(json),
        }
    }
}

/// Answers leave out what is absent; they have no nulls.
pub(crate) fn put(answer: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        answer.insert(name.to_owned(), value.into());
    }
}
