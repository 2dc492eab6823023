use bytes::Bytes;
use http::StatusCode;

use crate::json::{Json, Object};

/// A response to an accepted request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
}

/// Content of a response's body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Json(Json),
    /// An empty body, which is signed, too.
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

    pub(crate) const fn json(json: Json) -> Self {
        Self {
            status: StatusCode::OK,
            content: Content::Json(json),
        }
    }

    pub(crate) const fn file(media_type: &'static str, bytes: Bytes) -> Self {
        Self {
            status: StatusCode::OK,
            content: Content::File { media_type, bytes },
        }
    }
}

impl From<Object> for Reply {
    fn from(object: Object) -> Self {
        Self::json(object.into())
    }
}
