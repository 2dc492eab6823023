use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};
use serde::de::DeserializeOwned;

use crate::crypto::Opener;
use crate::model::{self, Model, ModelError, Problems, Reading, Sealing};

/// A successful response with a verified signature.
///
/// Code outside this crate cannot create one, so an `Answer` always holds WeChat Pay's own bytes. The only exception
/// is an operation whose `Spec` says that its responses are never signed (file downloads): then
/// [`key_id`](Self::key_id) is `None`.
#[doc(alias = "response")]
#[derive(Clone)]
pub struct Answer {
    status: StatusCode,
    request_id: Option<Box<str>>,
    key_id: Option<Arc<str>>,
    body: Bytes,
    opener: Option<Arc<dyn Opener>>,
}

impl Answer {
    pub(crate) fn new(
        status: StatusCode,
        request_id: Option<Box<str>>,
        key_id: Option<Arc<str>>,
        body: Bytes,
        opener: Option<Arc<dyn Opener>>,
    ) -> Self {
        Self {
            status,
            request_id,
            key_id,
            body,
            opener,
        }
    }

    /// The HTTP status, 200 to 299.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// `Request-ID`, which WeChat Pay support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Id of the platform key that signed the response.
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// The verified body.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, sensitive fields as they came.
    ///
    /// # Errors
    /// When the body is not JSON of that form.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let value = serde_json::from_slice(&self.body);
        value.map_err(|error| DecodeError::Form(ModelError::json(&error)))
    }

    /// The body as a model, sensitive fields decrypted with the merchant's private key.
    ///
    /// An optional field that cannot be read is left out and kept in `extra`;
    /// [`read_noting`](Self::read_noting) lists those.
    ///
    /// # Errors
    /// When the body is not a JSON object, or a required field is missing or has another kind.
    pub fn read<T: Model>(&self) -> Result<T, DecodeError> {
        self.read_noting(&mut Problems::new())
    }

    /// Like [`read`](Self::read), and adds the fields that could not be read to the problems.
    ///
    /// # Errors
    /// See [`read`](Self::read).
    pub fn read_noting<T: Model>(&self, problems: &mut Problems) -> Result<T, DecodeError> {
        let mut reading = Reading::new(Sealing::Sealed(self.opener.as_deref()));
        let value = model::read_slice(&self.body, &mut reading).map_err(DecodeError::Form)?;
        problems.append(reading.into_problems());
        Ok(value)
    }
}

impl fmt::Debug for Answer {
    /// Leaves out the body: it may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id)
            .field("key_id", &self.key_id)
            .field("body_len", &self.body.len())
            .finish()
    }
}

/// Number of characters that are kept of `Request-ID`; those of WeChat Pay have half as many.
const MAX_REQUEST_ID: usize = 128;

// Parsed once: the map lowercases and hashes a string at each look-up.
static REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// `Request-ID`, if it is one word of visible characters; cut if it is too long. It goes into messages and logs.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<Box<str>> {
    let id = headers.get(&REQUEST_ID)?.to_str().ok()?;
    let is_word = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_graphic());
    match id.get(..MAX_REQUEST_ID) {
        Some(beginning) if is_word && id.len() > MAX_REQUEST_ID => {
            Some(format!("{beginning}…").into())
        }
        _ => is_word.then(|| id.into()),
    }
}

/// A verified response does not have the expected form.
///
/// Names the place, never the value: a response may hold private data.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The body is not JSON of the expected form.
    #[error("the body is not of the expected form")]
    Form(#[source] ModelError),
    /// The page repeats an earlier one, or names one as the next: paging would never end.
    #[error("the page has come before, so that the list would never end")]
    Repeated,
    /// The list on the page, or the token of the next page, is present but cannot be read: the list would seem to end
    /// here.
    #[error("the list on the page, or the token of the next page, cannot be read")]
    Page {
        /// The fields that cannot be read.
        problems: Problems,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_id_is_one_short_word() {
        let id = |value: &[u8]| {
            let mut headers = HeaderMap::new();
            headers.insert("request-id", http::HeaderValue::from_bytes(value).unwrap());
            request_id(&headers).map(String::from)
        };
        assert_eq!(id(b"0812-268").as_deref(), Some("0812-268"));
        for other in [&b""[..], b"a b", b"a\tb", b"\xe4", " ".as_bytes()] {
            assert_eq!(id(other), None, "{other:?}");
        }
        let long = id(&[b'a'; 1 << 16]).unwrap();
        assert_eq!(long, format!("{}…", "a".repeat(128)));
    }
}
