use std::fmt;

use super::KeyError;
use crate::secret::Secret;

/// The merchant's APIv3 key: 32 bytes, set in the merchant platform, which decrypt notifications
/// and platform certificates (AES-256-GCM; SM4-GCM for a 国密 merchant).
#[derive(Clone)]
pub struct ApiV3Key(Secret<[u8; 32]>);

impl ApiV3Key {
    /// The key of that text. Its characters are the key's bytes: nothing is decoded.
    ///
    /// # Errors
    /// [`KeyError::ApiV3Length`] when it has not 32 bytes.
    pub fn new(text: &str) -> Result<Self, KeyError> {
        match <[u8; 32]>::try_from(text.as_bytes()) {
            Ok(bytes) => Ok(Self(Secret::new(bytes))),
            Err(_) => Err(KeyError::ApiV3Length { len: text.len() }),
        }
    }

    /// The key of those bytes, which need not be text: test vectors, or a key from a vault.
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
    fn debug_shows_nothing_of_the_key() {
        let key = ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
        assert_eq!(format!("{key:?}"), "ApiV3Key(redacted)");
    }
}
