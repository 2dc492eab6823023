use std::fmt;
use std::path::Path;

use super::{KeyError, from_file};
use crate::secret::Secret;

/// The merchant's APIv3 key: 32 bytes, set in the merchant platform, which decrypt notifications
/// and platform certificates (AES-256-GCM; SM4-GCM for a 国密 merchant).
#[derive(Clone)]
pub struct ApiV3Key(Secret<[u8; 32]>);

impl ApiV3Key {
    /// Takes the key as text: 32 printable ASCII characters, whose bytes are the key. Nothing is decoded.
    ///
    /// # Errors
    /// [`KeyError::ApiV3Length`] if it does not have 32 bytes, [`KeyError::ApiV3Characters`] if one of them is a
    /// blank, a control character or not ASCII.
    pub fn new(text: &str) -> Result<Self, KeyError> {
        if text.len() == 32 && !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(KeyError::ApiV3Characters);
        }
        match <[u8; 32]>::try_from(text.as_bytes()) {
            Ok(bytes) => Ok(Self(Secret::new(bytes))),
            Err(_) => Err(KeyError::ApiV3Length { len: text.len() }),
        }
    }

    /// Reads the key from a file, as containers mount secrets. A final line end is ignored.
    ///
    /// # Errors
    /// Like [`new`](Self::new), and when the file cannot be read. The error names the file.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        from_file(path.as_ref(), |content| {
            let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
            let line = content.strip_suffix(b"\n").unwrap_or(content);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let text = std::str::from_utf8(line).map_err(|_| KeyError::ApiV3Characters)?;
            Self::new(text)
        })
    }

    /// Takes the key as bytes, which need not be text: test vectors, or a key from a vault.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// The key itself, for a crypto backend.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_32_bytes_are_a_key() {
        assert!(ApiV3Key::new("0123456789abcdef0123456789abcdef").is_ok());
        let error = ApiV3Key::new("0123456789abcdef0123456789abcdef\n").unwrap_err();
        assert_eq!(error.to_string(), "APIv3 key has 33 bytes instead of 32");
    }

    #[test]
    fn only_printable_ascii_is_a_key() {
        for text in [
            "0123456789abcdef 123456789abcdef",
            "0123456789abcdef0123456789abcde\n",
            "密0123456789abcdef0123456789abc",
        ] {
            let error = ApiV3Key::new(text).unwrap_err();
            assert!(matches!(error, KeyError::ApiV3Characters), "{error}");
        }
    }

    #[test]
    fn debug_shows_nothing_of_the_key() {
        let key = ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
        assert_eq!(format!("{key:?}"), "ApiV3Key(redacted)");
    }
}
