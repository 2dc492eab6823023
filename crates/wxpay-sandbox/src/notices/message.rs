use std::fmt;

use http::HeaderMap;
use serde::{Deserialize, Serialize};

/// Bytes of a body that are kept.
const BODY: usize = 16 << 10;

/// Bytes of names and values of headers that are kept.
const HEADERS: usize = 8 << 10;

/// Headers and the beginning of the body of a notification's request or response.
///
/// At most 8,192 bytes of headers and 16,384 bytes of the body are kept. Debug shows sizes only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NoticeMessage {
    /// Names in lower case and values, in the order of the message. Bytes of a value that are not UTF-8 are replaced.
    pub headers: Vec<(String, String)>,
    /// The beginning of the body. Bytes that are not UTF-8 are replaced.
    pub body: String,
    /// Length of the whole body, in bytes.
    pub length: u64,
}

impl NoticeMessage {
    pub(crate) fn new(headers: &HeaderMap, body: &Beginning) -> Self {
        let mut room = HEADERS;
        let kept = headers.iter().map_while(|(name, value)| {
            room = room.checked_sub(name.as_str().len() + value.len())?;
            let value = String::from_utf8_lossy(value.as_bytes());
            Some((name.as_str().to_owned(), value.into_owned()))
        });
        Self {
            headers: kept.collect(),
            body: String::from_utf8_lossy(&body.bytes).into_owned(),
            length: body.length,
        }
    }
}

impl fmt::Debug for NoticeMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NoticeMessage")
            .field("headers", &self.headers.len())
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// The beginning of a body that arrives in pieces.
#[derive(Debug, Default)]
pub(crate) struct Beginning {
    bytes: Vec<u8>,
    length: u64,
}

impl Beginning {
    pub(crate) fn push(&mut self, piece: &[u8]) {
        self.length = self.length.saturating_add(piece.len() as u64);
        let room = BODY - self.bytes.len();
        self.bytes
            .extend_from_slice(&piece[..piece.len().min(room)]);
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_long_message_is_cut_and_its_length_kept() {
        let mut body = Beginning::default();
        for _ in 0..3 {
            body.push(&[b'a'; BODY / 2 + 1]);
        }
        let mut headers = HeaderMap::new();
        headers.insert("a", HeaderValue::from_static("1"));
        let long = HeaderValue::from_bytes(&[b'b'; HEADERS]).unwrap();
        headers.insert("long", long);
        let message = NoticeMessage::new(&headers, &body);
        assert_eq!(message.headers, [("a".to_owned(), "1".to_owned())]);
        assert_eq!(message.body.len(), BODY);
        assert_eq!(message.length, 3 * (BODY as u64 / 2 + 1));
    }

    #[test]
    fn debug_shows_sizes_only() {
        let mut body = Beginning::default();
        body.push(b"secret");
        let mut headers = HeaderMap::new();
        headers.insert("authorization", HeaderValue::from_static("secret"));
        let shown = format!("{:?}", NoticeMessage::new(&headers, &body));
        assert_eq!(shown, "NoticeMessage { headers: 1, length: 6, .. }");
    }
}
